"""What a memo says about a case: advice, order, disagreements, limits."""

from dataclasses import replace

import pytest

from workbench.domain.case import Case
from workbench.domain.memo import memo_of
from workbench.domain.memo_facts import Advice, Memo
from workbench.domain.model import (
    Answer,
    Article,
    CaseInfo,
    Claim,
    Decision,
    Evidence,
    Passage,
    Person,
    Query,
    Resolution,
    Role,
    Settlement,
    Severity,
    Skip,
    Source,
    Status,
    Value,
    Verdict,
)

TEXT = "The bridge fell on Monday.\n\nNine people were hurt. It was built in 1961.\n"
ANA, RUI = Person("ana", "Ana Lind", "AL"), Person("rui", "Rui Tav", "RT")
BRIDGE = Article("a", 1, Role.UNDER_CHECK, "The bridge", "b.txt", "f" * 64, "t" * 64, len(TEXT))
BEGINNING: tuple[Value, ...] = (CaseInfo("c", "Bridge", checker="Ana Lind"), ANA, RUI, BRIDGE)

# Somebody looked at every sentence.
READ = Skip("all", "a", 0, len(TEXT), TEXT)


def claim(number: int, words: str, severity: Severity = Severity.SHOULD) -> list[Value]:
    """A claim on words of the text."""
    start = TEXT.index(words)
    passage = Passage(f"p{number}", f"k{number}", "a", start, start + len(words), words)
    return [Claim(f"k{number}", number, severity=severity), passage]


def verdict(number: int, status: Status, by: str = "ana", why: str = "") -> Verdict:
    return Verdict(f"v{number}{by}", f"k{number}", by, "2026-11-22T10:00:00Z", status, why)


def memo(*values: Value) -> Memo:
    case = Case((*BEGINNING, *values))
    return memo_of(case, {one.id: TEXT for one in case.all(Article)}, "2026-11-22T12:00:00Z", "ab")


def test_a_case_without_claims_is_held() -> None:
    assert memo().bottom.advice is Advice.HOLD_EMPTY
    assert not memo().final


@pytest.mark.parametrize(
    ("status", "severity", "advice"),
    [
        (Status.CHANGE, Severity.MUST, Advice.HOLD_CHANGES),
        (Status.CONFLICT, Severity.MUST, Advice.HOLD_OPEN),
        (Status.UNVERIFIED, Severity.MUST, Advice.HOLD_OPEN),
        (Status.QUERY, Severity.MUST, Advice.HOLD_OPEN),
        (Status.TODO, Severity.FYI, Advice.HOLD_UNFINISHED),
        (Status.CHANGE, Severity.SHOULD, Advice.WITH_CHANGES),
        (Status.CONFLICT, Severity.FYI, Advice.WITH_CHANGES),
        (Status.CONFIRMED, Severity.MUST, Advice.RUN),
        (Status.ATTRIBUTED, Severity.MUST, Advice.RUN),
        (Status.OPINION, Severity.MUST, Advice.RUN),
    ],
)
def test_the_bottom_line_follows_from_status_and_severity(
    status: Status, severity: Severity, advice: Advice
) -> None:
    made = memo(*claim(1, "Nine people", severity), verdict(1, status), READ)
    assert made.bottom.advice is advice


def test_a_text_of_which_nobody_has_looked_at_a_sentence_never_runs_and_is_a_draft() -> None:
    values = [*claim(1, "Nine people", Severity.MUST), verdict(1, Status.CONFIRMED)]
    assert memo(*values).bottom.advice is Advice.HOLD_UNFINISHED
    assert not memo(*values).final
    assert memo(*values, READ).final
    compared = replace(BRIDGE, id="b", index=2, role=Role.COMPARISON)
    assert memo(*values, READ, compared).bottom.advice is Advice.RUN


def test_a_change_the_editor_has_decided_no_longer_holds_the_text_but_never_becomes_a_run() -> None:
    decided = Resolution("r", "k1", Decision.ACCEPTED, "ana", "2026-11-22T11:00:00Z")
    made = memo(*claim(1, "Nine people", Severity.MUST), verdict(1, Status.CHANGE), decided, READ)
    assert made.bottom.advice is Advice.WITH_CHANGES
    assert [one.decision for one in made.changes] == [Decision.ACCEPTED]


def test_a_withdrawn_claim_asks_nothing_but_stays_in_the_list() -> None:
    withdrawn = Resolution("r", "k1", Decision.WITHDRAWN, "ana", "2026-11-22T11:00:00Z")
    made = memo(*claim(1, "Nine people", Severity.MUST), verdict(1, Status.CHANGE), withdrawn)
    assert made.changes == ()
    assert made.bottom.total == 0
    assert [one.number for one in made.claims] == [1]


def test_two_checkers_who_differ_are_counted_as_not_settled_until_somebody_settles_it() -> None:
    values = [
        *claim(1, "Nine people"),
        verdict(1, Status.CONFIRMED),
        verdict(1, Status.CHANGE, "rui"),
    ]
    made = memo(*values)
    assert made.bottom.counts == ((None, 1),)
    assert made.claims[0].standing is None
    assert made.changes == ()
    assert made.bottom.advice is Advice.HOLD_UNFINISHED
    settled = Settlement("s", "k1", Status.CHANGE, "ana", "2026-11-22T11:00:00Z", "Rui is right.")
    made = memo(*values, settled)
    assert [one.number for one in made.changes] == [1]
    assert made.claims[0].settled is not None
    assert made.claims[0].settled.reason == "Rui is right."


def test_changes_come_must_first_and_each_group_in_text_order() -> None:
    made = memo(
        *claim(1, "built in 1961", Severity.MUST),
        *claim(2, "Nine people", Severity.FYI),
        *claim(3, "on Monday", Severity.MUST),
        *claim(4, "were hurt", Severity.SHOULD),
        *(verdict(number, Status.CHANGE) for number in range(1, 5)),
    )
    assert [one.number for one in made.changes] == [3, 1, 4, 2]
    assert [one.number for one in made.claims] == [3, 2, 4, 1]
    assert made.bottom.worst == (("3", "on Monday"), ("1", "built in 1961"))


def test_a_place_names_its_paragraph_and_keeps_the_words() -> None:
    place = memo(*claim(1, "Nine people")).claims[0].places[0]
    assert (place.article, place.paragraph, place.exact) == (1, 2, "Nine people")


def test_only_sentences_that_nobody_marked_are_left() -> None:
    skipped = Skip("s", "a", 0, 10, TEXT[:10])
    article = memo(*claim(1, "Nine people"), skipped).articles[0]
    assert article.left == ("It was built in 1961.",)
    assert (article.sentences, article.claims) == (3, 1)


def test_a_memo_is_a_draft_while_a_query_waits_for_its_answer() -> None:
    query = Query("q", ("k1",), "author", "Who counted?", asked="2026-11-22")
    values = [*claim(1, "Nine people"), verdict(1, Status.CONFIRMED), READ]
    waiting = memo(*values, query)
    assert [one.claims for one in waiting.questions] == [("1",)]
    assert not waiting.final
    answered = memo(*values, replace(query, answer="The hospital."))
    assert answered.questions == ()
    assert answered.final
    assert answered.claims[0].questions[0].query.answer == "The hospital."


def test_a_source_knows_its_claims_copies_and_days() -> None:
    source = Source("s", "Hospital list")
    proof = Evidence("e1", "k1", "s", accessed="2026-11-22", confidential=True, article="a", end=3)
    copy = Evidence("e2", "k2", "s", file_name="list.pdf", file_sha256="9" * 64)
    made = memo(*claim(1, "Nine people"), *claim(2, "were hurt"), source, proof, copy)
    facts = made.sources[0]
    assert (facts.number, facts.claims, facts.accessed) == (1, ("1", "2"), ("2026-11-22",))
    assert facts.copies == (("list.pdf", "9" * 64),)
    assert facts.articles == (1,)
    assert facts.confidential
    assert made.claims[0].proofs[0].source == 1


def test_the_four_answers_are_there_when_one_was_given() -> None:
    given = replace(verdict(1, Status.CHANGE), words=Answer.NO)
    made = memo(*claim(1, "Nine people"), given, *claim(2, "were hurt"), verdict(2, Status.CHANGE))
    assert dict(made.claims[0].findings[0].answers)["words"] is Answer.NO
    assert made.claims[1].findings[0].answers == ()


def test_a_claim_without_a_passage_comes_last_and_is_not_lost() -> None:
    made = memo(Claim("k9", 9, severity=Severity.MUST), verdict(9, Status.CHANGE))
    assert made.bottom.worst == (("9", ""),)
