"""A memo of chosen claims: what is asked for is in it, and the bottom line stays honest."""

from dataclasses import replace

from workbench.domain.case import Case
from workbench.domain.memo import memo_of
from workbench.domain.memo_choice import MemoChoice
from workbench.domain.memo_facts import Advice, Difference, Memo, ReportPair
from workbench.domain.model import (
    Article,
    CaseInfo,
    Claim,
    Decision,
    Evidence,
    FindingKind,
    Passage,
    Person,
    Query,
    Resolution,
    Role,
    Severity,
    Source,
    Status,
    Value,
    Verdict,
    Weight,
)
from workbench.domain.printed_state import printed_state

TEXT = "The bridge fell on Monday. Nine people were hurt."
AT = "2026-11-22T10:00:00Z"
VALUES: tuple[Value, ...] = (
    CaseInfo("c", "Bridge"),
    Person("ana", "Ana Lind", "AL"),
    Article("a", 1, Role.UNDER_CHECK, "The bridge", "b.txt", "f" * 64, "t" * 64, len(TEXT)),
    Article("b", 2, Role.COMPARISON, "The other", "o.txt", "e" * 64, "s" * 64, len(TEXT)),
    Claim("k1", 1, severity=Severity.MUST),
    Claim("k2", 2, severity=Severity.FYI),
    Claim("k3", 3),
    Source("s1", "List"),
    Source("s2", "Talk"),
    Passage("p1", "k1", "a", 0, 10, "The bridge"),
    Passage("p2", "k2", "a", 27, 38, "Nine people"),
    Passage("p3", "k3", "b", 0, 10, "The bridge"),
    Verdict("v1", "k1", "ana", AT, Status.CHANGE),
    Verdict("v2", "k2", "ana", AT, Status.CONFIRMED),
    Evidence("e1", "k1", "s1"),
    Evidence("e2", "k2", "s2"),
    Query("q1", ("k1", "k2"), "author", "Why?"),
    Query("q2", ("k3",), "editor", "Who?", answer="She."),
)


def memo(choice: MemoChoice, *pairs: ReportPair, values: tuple[Value, ...] = VALUES) -> Memo:
    return memo_of(Case(values), {"a": TEXT, "b": TEXT}, AT, "ab", choice, pairs)


def numbers(made: Memo) -> list[int]:
    return [claim.number for claim in made.claims]


def test_claims_are_chosen_by_status_severity_and_article() -> None:
    assert numbers(memo(MemoChoice(statuses=frozenset({Status.CONFIRMED})))) == [2]
    assert numbers(memo(MemoChoice(severities=frozenset({Severity.MUST})))) == [1]
    assert numbers(memo(MemoChoice(articles=frozenset({"b"})))) == [3]
    assert numbers(memo(MemoChoice())) == [1, 2, 3]


def test_the_bottom_line_counts_every_claim_whatever_was_chosen() -> None:
    made = memo(MemoChoice(statuses=frozenset({Status.CONFIRMED})))

    assert made.bottom.total == 3
    assert made.bottom.advice is Advice.HOLD_CHANGES
    assert made.changes == ()
    assert made.every_claim == 3


def test_sources_queries_and_contacts_are_those_of_the_claims_that_are_shown() -> None:
    made = memo(MemoChoice(statuses=frozenset({Status.CONFIRMED})))

    assert [(one.number, one.source.title) for one in made.sources] == [(2, "Talk")]
    assert [one.claims for one in made.questions] == [("1", "2")]
    assert [one.query.id for one in memo(MemoChoice()).asked] == ["q1", "q2"]
    assert [one.query.id for one in memo(MemoChoice()).questions] == ["q1"]


def test_where_checkers_differ_any_of_their_statuses_is_enough() -> None:
    rui = Person("rui", "Rui Tav")
    other = Verdict("v3", "k1", "rui", AT, Status.QUERY)
    made = memo(MemoChoice(statuses=frozenset({Status.QUERY})), values=(*VALUES, rui, other))

    assert numbers(made) == [1]
    assert made.claims[0].standing is None


def test_a_difference_is_shown_with_its_claim_and_an_open_one_as_something_to_check() -> None:
    taken = Difference(FindingKind.DATE, Weight.HIGH, (), (), (), claim="1")
    open_ = replace(taken, claim=None, weight=Weight.MEDIUM)
    pair = ReportPair(1, 2, "independent", (), (taken, open_))

    def shown(choice: MemoChoice) -> tuple[Difference, ...]:
        return memo(choice, pair).pairs[0].differences

    assert shown(MemoChoice()) == (taken, open_)
    assert shown(MemoChoice(statuses=frozenset({Status.CHANGE}))) == (taken,)
    assert shown(MemoChoice(statuses=frozenset({Status.TODO}))) == (open_,)
    assert shown(MemoChoice(severities=frozenset({Severity.SHOULD}))) == (open_,)
    assert shown(MemoChoice(articles=frozenset({"b"}))) == (open_,)


def test_the_editors_wording_and_the_state_of_a_claim_are_there() -> None:
    decided = Resolution("r", "k1", Decision.REWORDED, "ana", AT, "Better.", wording="A bridge")
    made = memo(MemoChoice(), values=(*VALUES, decided)).claims[0]

    assert made.decided is not None
    assert made.decided.wording == "A bridge"
    assert made.state == printed_state(Case(VALUES), "k1")


def test_a_confidential_question_without_an_answer_keeps_a_redacted_memo_a_draft() -> None:
    values = tuple(value for value in VALUES if not isinstance(value, Query))
    values = tuple(value for value in values if value.id not in ("k3", "p3"))
    assert memo(MemoChoice(), values=values).final
    asked = Query("q", ("k1",), "somebody", "Who?", confidential=True)
    made = memo(MemoChoice(redact=True), values=(*values, asked))

    assert not made.final
    assert made.asked == ()
    assert made.left_out == 1
