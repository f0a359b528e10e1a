"""The state of a case: what belongs to what, and what a change may not do."""

import pytest

from workbench.domain.case import Case, owners
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Change, Operation, UndoStack, Verb, inverse
from workbench.domain.model import (
    Article,
    CaseInfo,
    Claim,
    Comment,
    Decision,
    Evidence,
    Passage,
    Person,
    Query,
    Resolution,
    Role,
    Settlement,
    Skip,
    Source,
    Status,
    Value,
    Verdict,
)

ME, RUI = Person("me", "Ana"), Person("rui", "Rui")
ONE = Article("a1", 1, Role.UNDER_CHECK, "One", "1.txt", "f1", "t1", 100)
TWO = Article("a2", 2, Role.COMPARISON, "Two", "2.txt", "f2", "t2", 100)
FIRST, SECOND = Claim("c1", 1), Claim("c2", 2)
LATE = Passage("p1", "c1", "a1", 50, 60, "x")
EARLY = Passage("p2", "c2", "a1", 10, 20, "y")
OTHER = Passage("p3", "c1", "a2", 0, 5, "z")
SOURCE = Source("s1", "b source")
ALL: list[Value] = [CaseInfo("case", "A case"), ME, RUI, TWO, ONE, FIRST, SECOND, SOURCE]
ALL += [LATE, EARLY, OTHER]


def ruled(claim: str, by: str, status: Status, at: str = "1") -> Verdict:
    return Verdict(f"{claim}-{by}", claim, by, at, status)


def code(case: Case, *changes: Change) -> str:
    before = case.values()
    with pytest.raises(WorkbenchError) as refused:
        case.check(changes)
    assert case.values() == before
    return refused.value.code


def test_claims_come_by_number_or_in_text_order() -> None:
    lonely = Claim("c3", 3)
    case = Case([*ALL, lonely])
    assert [claim.number for claim in case.claims()] == [1, 2, 3]
    assert [claim.number for claim in case.claims_in_text_order()] == [2, 1, 3]
    assert [claim.number for claim in case.claims_in("a2")] == [1]
    assert case.passages("c1") == [LATE, OTHER]
    assert [article.title for article in case.articles()] == ["One", "Two"]


def test_values_are_the_same_however_they_were_put_in() -> None:
    case = Case(ALL)
    grown = Case(())
    changes = tuple(Change(None, value) for value in ALL)
    grown.check(changes)
    grown.apply(changes)
    assert grown.values() == case.values()
    assert grown.passages_in("a1") == case.passages_in("a1") == [EARLY, LATE]
    assert Case(case.values()).values() == case.values()


def test_what_stands_is_settled_or_shared_and_nothing_where_checkers_differ() -> None:
    case = Case([*ALL, ruled("c1", "me", Status.CHANGE), ruled("c1", "rui", Status.QUERY, "0")])
    assert case.standing("c1") is None
    assert [verdict.by for verdict in case.verdicts("c1")] == ["rui", "me"]
    assert case.standing("c2") is Status.TODO
    case.apply([Change(None, Settlement("x", "c1", Status.QUERY, "me", "2"))])
    assert case.standing("c1") is Status.QUERY
    one_waits = Case([*ALL, ruled("c1", "me", Status.CHANGE), ruled("c1", "rui", Status.TODO)])
    assert one_waits.standing("c1") is Status.CHANGE


def test_each_value_is_found_with_what_it_belongs_to() -> None:
    skip = Skip("k", "a1", 5, 6, "s")
    evidence = Evidence("e", "c1", "s1", article="a2", start=0, end=1, exact="z")
    query = Query("q", ("c1", "c2"), "author", "Why?")
    comment = Comment("m", "c1", "me", "1", "Hm")
    resolution = Resolution("r", "c1", Decision.CUT, "rui", "1")
    case = Case([*ALL, skip, evidence, query, comment, resolution])
    assert case.skips("a1") == [skip]
    assert case.evidence("c1") == case.of(Evidence, "article", "a2") == [evidence]
    assert case.queries("c1") == case.queries("c2") == [query]
    assert (case.comments("c1"), case.resolution("c1")) == ([comment], resolution)
    assert (case.person_name("rui"), case.person_name("nobody")) == ("Rui", "")
    assert case.sources() == [SOURCE]
    assert case.verdict("c1", "me") is None
    bare = Evidence("e2", "c1", "s1")
    assert owners(bare) == (("claim", "c1"), ("source", "s1"))
    assert owners(SOURCE) == ()


def test_a_query_leaves_the_claim_it_is_no_longer_about() -> None:
    query = Query("q", ("c1", "c2"), "author", "Why?")
    case = Case([*ALL, query])
    narrowed = Query("q", ("c2",), "author", "Why?")
    case.apply([Change(query, narrowed)])
    assert (case.queries("c1"), case.queries("c2")) == ([], [narrowed])


def test_a_change_of_what_is_no_longer_so_is_stale() -> None:
    case = Case(ALL)
    assert code(case, Change(Claim("c1", 1, note="old"), Claim("c1", 1))) == "stale"
    assert code(case, Change(None, FIRST)) == "stale"
    assert code(case, Change(SOURCE, None), Change(SOURCE, None)) == "stale"


def test_nothing_may_lose_what_it_belongs_to() -> None:
    case = Case([*ALL, ruled("c1", "me", Status.CHANGE)])
    assert code(case, Change(FIRST, None)) == "orphan"
    assert code(case, Change(ONE, None)) == "orphan"
    assert code(case, Change(ME, None)) == "orphan"
    assert code(case, Change(None, Comment("m", "none", "me", "1", "Hm"))) == "orphan"
    moved = Passage("p2", "c1", "a1", 10, 20, "y")
    case.check([Change(EARLY, moved), Change(SECOND, None)])
    case.check([Change(EARLY, None), Change(SECOND, None)])


def test_what_is_not_there_is_gone() -> None:
    with pytest.raises(WorkbenchError) as gone:
        Case(ALL).get(Claim, "none")
    assert gone.value.code == "gone"
    assert Case(ALL).find(Claim, "none") is None


def test_the_inverse_brings_back_what_was() -> None:
    case = Case(ALL)
    before = case.values()
    changes = (Change(EARLY, None), Change(SECOND, None), Change(FIRST, Claim("c1", 1, note="n")))
    case.apply(changes)
    case.check(inverse(changes))
    case.apply(inverse(changes))
    assert sorted(map(repr, case.values())) == sorted(map(repr, before))


def test_an_operation_knows_its_facts_and_what_it_touched() -> None:
    changes = (Change(None, FIRST), Change(LATE, None))
    one = Operation("o", Verb.MARK, "me", "1", changes, (("claim", 1),))
    assert (one.fact("claim"), one.fact("title")) == (1, None)
    assert one.values("passage") == [LATE]
    assert one.kinds == {"claim", "passage"}


def test_undo_and_redo_reach_what_a_person_did_in_turn() -> None:
    stack = UndoStack("me")
    stack.follow("o1", Verb.CREATE, "", "me")
    stack.follow("o2", Verb.MARK, "", "me")
    stack.follow("o3", Verb.EXPORT, "", "me")
    stack.follow("u1", Verb.UNDO, "o2", "me")
    assert (stack.done, stack.undone, stack.origin("u1")) == ([], ["u1"], "o2")
    stack.follow("r1", Verb.REDO, "u1", "me")
    assert (stack.done, stack.undone) == (["r1"], [])
    stack.follow("u2", Verb.UNDO, "r1", "me")
    stack.follow("o4", Verb.RULE, "", "me")
    assert (stack.done, stack.undone) == (["o4"], [])


def test_undo_never_reaches_what_somebody_else_did() -> None:
    stack = UndoStack("me")
    stack.follow("o1", Verb.MARK, "", "me")
    stack.follow("o2", Verb.RULE, "", "me")
    stack.follow("u1", Verb.UNDO, "o2", "me")
    stack.follow("o3", Verb.RULE, "", "rui")
    assert (stack.done, stack.undone) == (["o1"], ["u1"])
    stack.follow("r1", Verb.REDO, "u1", "rui")
    stack.follow("t1", Verb.TAKE_BACK, "o1", "rui")
    assert (stack.done, stack.undone) == ([], [])
    stack.follow("o4", Verb.MARK, "", "me")
    stack.follow("u2", Verb.UNDO, "o4", "rui")
    assert (stack.done, stack.undone) == ([], [])


@pytest.mark.parametrize("verb", [Verb.UNDO, Verb.REDO])
def test_what_was_not_there_cannot_be_undone_or_redone(verb: Verb) -> None:
    stack = UndoStack("me")
    stack.follow("o1", Verb.CREATE, "", "me")
    with pytest.raises(ValueError, match="o1"):
        stack.follow("o2", verb, "o1", "me")
