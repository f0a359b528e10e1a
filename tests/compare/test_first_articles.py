"""The two articles that the first users gave us: what a comparison of them must find.

They are other people's words, so they are read from beside the project and named here by single
words and places only.
"""

import re
from pathlib import Path

import pytest

from workbench.compare.engine import compare
from workbench.compare.model import (
    Comparison,
    Finding,
    FindingKind,
    RelationKind,
    Report,
    Weight,
)
from workbench.domain.text import Span, canonical

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "seeds"
FILES = sorted(FOLDER.glob("*.txt")) if FOLDER.is_dir() else []

pytestmark = [
    pytest.mark.seeds,
    pytest.mark.skipif(
        len(FILES) != 2, reason="the two articles in ../shared/seeds are not part of the project"
    ),
]


@pytest.fixture(scope="module")
def reports() -> tuple[Report, Report]:
    a, b = (Report(canonical(path.read_bytes().decode("utf-8-sig"))) for path in FILES)
    return a, b


@pytest.fixture(scope="module")
def made(reports: tuple[Report, Report]) -> Comparison:
    return compare(*reports)


def at(text: str, pattern: str) -> Span:
    """Where a pattern stands first."""
    match = re.search(pattern, text)
    assert match is not None
    return match.span()


def on(spans: tuple[Span, ...], place: Span) -> bool:
    return any(start < place[1] and place[0] < end for start, end in spans)


def found(made: Comparison, reports: tuple[Report, Report], a: str, b: str) -> list[Finding]:
    """The findings that stand on both patterns; "" asks for a side that is empty."""
    one, other = reports
    return [
        each
        for each in made.findings
        if (on(each.a, at(one.text, a)) if a else not each.a)
        and (on(each.b, at(other.text, b)) if b else not each.b)
    ]


def test_the_statement_in_two_pieces_is_one_tie(
    made: Comparison, reports: tuple[Report, Report]
) -> None:
    one, other = reports
    first, second = at(one.text, "Not only have"), at(one.text, "transpired")
    whole = at(other.text, "Not only was")
    ties = [tie for tie in made.ties if on(tie.a, first)]
    assert len(ties) == 1
    assert on(ties[0].a, second)
    assert on(ties[0].b, whole)


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        pytest.param("affirmed", "also verified", FindingKind.QUOTE, id="who verified"),
        pytest.param("admitted their", "claimed resp", FindingKind.QUOTE, id="admitted"),
        pytest.param(r"media\.", "later extending", FindingKind.QUOTE, id="the end is cut"),
        pytest.param("inexorable", "irreversible", FindingKind.QUOTE, id="small quotation"),
        pytest.param("Thursday", "Wednesday", FindingKind.DATE, id="day of the communique"),
        pytest.param("August 9", "Tuesday", FindingKind.DATE, id="day of the document"),
        pytest.param("President", "candidate Nic", FindingKind.TITLE, id="office"),
        pytest.param("Electoral Bodies", "National Electoral", FindingKind.NAME, id="bodies"),
        pytest.param("voting centers", "electoral table", FindingKind.SCOPE, id="broken down"),
    ],
)
def test_a_difference_of_the_two_texts_is_found(
    made: Comparison, reports: tuple[Report, Report], a: str, b: str, kind: FindingKind
) -> None:
    assert kind in [each.kind for each in found(made, reports, a, b)]


def test_the_forged_full_stop_is_named(made: Comparison, reports: tuple[Report, Report]) -> None:
    cut = found(made, reports, r"media\.", "later extending")
    assert [each.why.code for each in cut] == ["quote-cut-with-full-stop"]


def test_the_summary_that_turns_the_accusation_round_is_found(
    made: Comparison, reports: tuple[Report, Report]
) -> None:
    reversed_ = found(made, reports, "has been accused", "")
    assert [(each.kind, each.weight) for each in reversed_] == [(FindingKind.INTERNAL, Weight.HIGH)]


def test_the_headline_quotation_and_the_old_sources_are_found(
    made: Comparison, reports: tuple[Report, Report]
) -> None:
    assert [each.kind for each in found(made, reports, "Political Motives", "")] == [
        FindingKind.HEADLINE
    ]
    older = [each for each in made.findings if each.why.code == "source-older-uncited"]
    assert len(older) == 4
    assert "source-run-together" in [each.why.code for each in made.findings]


def test_equal_shares_are_not_reported_and_the_oppositions_is_not_paired(
    made: Comparison, reports: tuple[Report, Report]
) -> None:
    one, other = reports
    share = at(one.text, "80 percent")
    on_share = [each for each in made.findings if on(each.a, share)]
    assert on_share == []
    theirs = at(other.text, "more than 80%")
    assert [each for each in made.findings if on(each.b, theirs) and each.a] == []


def test_the_two_lead_quotations_are_not_taken_for_one(
    made: Comparison, reports: tuple[Report, Report]
) -> None:
    one, other = reports
    lead_a, lead_b = at(one.text, "Dropping that"), at(other.text, "In addition to")
    assert not [tie for tie in made.ties if on(tie.a, lead_a) and on(tie.b, lead_b)]


def test_both_are_taken_for_reports_of_one_event(made: Comparison) -> None:
    assert made.relation.kind is not RelationKind.UNRELATED
