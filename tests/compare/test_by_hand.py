"""What people said of ties comes before what is found."""

from workbench.compare.engine import compare
from workbench.compare.model import (
    Comparison,
    FindingKind,
    Places,
    RelationKind,
    Report,
    Said,
    Weight,
)
from workbench.domain.text import Span

LEDGER = Report(
    "Smoke over the harbour\n\nThe blaze at the mill began shortly before dawn.\n\n"
    "Nine of its hands were hurt.\n\nThe gates open again on Friday.\n",
    "en",
)
RADIO = Report(
    "Night at the harbour\n\nA spark in the old grinding hall set off what neighbours saw.\n\n"
    "Twelve people were hurt.\n\nVisitors may come back from Sunday.\n",
    "en",
)


def at(report: Report, words: str) -> tuple[Span, ...]:
    start = report.text.index(words)
    return ((start, start + len(words)),)


def places(here: str, there: str) -> Places:
    return at(LEDGER, here), at(RADIO, there)


def told(said: Said | None = None) -> Comparison:
    return compare(LEDGER, RADIO, said=said or Said())


def kinds(comparison: Comparison, here: str) -> set[FindingKind]:
    ((start, end),) = at(LEDGER, here)
    return {one.kind for one in comparison.findings if any(s < end and start < f for s, f in one.a)}


HURT = places("Nine of its hands were hurt.", "Twelve people were hurt.")


def test_what_a_person_ties_is_compared() -> None:
    gates = places("The gates open again on Friday.", "Visitors may come back from Sunday.")
    assert kinds(told(), "The gates open") == {FindingKind.ONLY_A}
    assert kinds(told(Said(tied=(gates,))), "on Friday") == {FindingKind.DATE}
    assert told(Said(tied=(gates,))).ties == told().ties


def test_where_the_texts_came_from_does_not_follow_from_what_a_person_ties() -> None:
    gates = places("The gates open again on Friday.", "Visitors may come back from Sunday.")
    assert told(Said(tied=(gates, HURT))).relation == told().relation


def test_what_is_tied_to_something_is_not_in_one_report_only() -> None:
    gates = places("The gates open again on Friday.", "Visitors may come back from Sunday.")
    assert FindingKind.ONLY_A not in kinds(told(Said(tied=(gates,))), "The gates open again")
    assert any(
        one.kind is FindingKind.ONLY_B and one.b[0][0] < gates[1][0][0]
        for one in told(Said(tied=(gates,))).findings
    )


def test_a_tie_that_shows_no_difference_takes_no_finding_away() -> None:
    detail = places("began shortly before dawn", "A spark in the old grinding hall")
    assert kinds(told(Said(tied=(detail,))), "began shortly before dawn") == {FindingKind.ONLY_A}


def test_between_reports_of_two_events_nothing_calls_for_a_hand() -> None:
    apart = compare(LEDGER, RADIO)
    assert apart.relation.kind is RelationKind.UNRELATED
    assert {one.weight for one in apart.findings if one.kind is FindingKind.NUMBER} == {Weight.LOW}


def test_what_a_person_takes_apart_is_not_compared() -> None:
    assert FindingKind.NUMBER in kinds(told(), "Nine")
    assert FindingKind.NUMBER not in kinds(told(Said(apart=(HURT,))), "Nine")


def test_a_tie_made_within_what_was_taken_apart_stands() -> None:
    assert FindingKind.NUMBER in kinds(told(Said(tied=(HURT,), apart=(HURT,))), "Nine")


def test_of_several_sentences_each_is_tied_to_the_one_it_is_most_like() -> None:
    whole = Said(
        tied=(
            (
                ((LEDGER.text.index("The blaze"), len(LEDGER.text)),),
                ((RADIO.text.index("A spark"), len(RADIO.text)),),
            ),
        ),
        apart=(HURT,),
    )
    assert FindingKind.NUMBER in kinds(told(whole), "Nine")


def test_nothing_said_changes_nothing() -> None:
    assert told(Said()) == compare(LEDGER, RADIO)
    nowhere = Said(tied=((((900, 950),), at(RADIO, "Twelve")),))
    assert told(nowhere) == told()
