"""Which claim a difference belongs to: the one whose passages hold half of its words."""

import pytest

from workbench.domain.case import Case
from workbench.domain.claim_differences import ClaimPlaces, marks_in
from workbench.domain.judgement import Spans
from workbench.domain.memo_facts import Difference, ReportPair
from workbench.domain.model import CaseInfo, Claim, FindingKind, Passage, Weight

TEXT = "x" * 100
VALUES = (
    CaseInfo("case", "Bridge"),
    Claim("whole", 1),
    Passage("p1", "whole", "a", 10, 50, TEXT[10:50]),
    Claim("inner", 2),
    Passage("p2", "inner", "a", 20, 30, TEXT[20:30]),
    Claim("twice", 3),
    Passage("p3", "twice", "a", 60, 65, TEXT[60:65]),
    Passage("p4", "twice", "a", 90, 95, TEXT[90:95]),
    Passage("p5", "twice", "b", 10, 50, TEXT[10:50]),
)


@pytest.mark.parametrize(
    ("spans", "claim"),
    [
        (((10, 50),), "whole"),
        (((12, 18),), "whole"),
        (((20, 30),), "inner"),
        (((22, 24),), "inner"),
        (((18, 32),), "whole"),
        (((45, 55),), "whole"),
        (((46, 60),), ""),
        (((0, 100),), ""),
        (((60, 65), (90, 95)), "twice"),
        (((60, 65), (70, 80)), ""),
        (((96, 99),), ""),
        ((), ""),
    ],
)
def test_a_difference_belongs_to_the_claim_that_holds_half_of_it(spans: Spans, claim: str) -> None:
    """The same words or inside of them; where two claims hold all, the narrower one."""
    assert ClaimPlaces(Case(VALUES)).claim_at("a", FindingKind.QUOTE, spans) == claim


def test_of_what_is_against_itself_one_place_is_enough() -> None:
    places = ClaimPlaces(Case(VALUES))
    assert places.claim_at("a", FindingKind.INTERNAL, ((0, 5), (61, 64))) == "twice"
    assert places.claim_at("a", FindingKind.NUMBER, ((0, 5), (61, 63))) == ""


def test_claims_on_another_article_have_no_part_in_it() -> None:
    places = ClaimPlaces(Case(VALUES))
    assert places.claim_at("b", FindingKind.DATE, ((60, 65),)) == ""
    assert places.claim_at("c", FindingKind.DATE, ((10, 50),)) == ""


def test_marks_are_cut_to_the_words_that_are_shown() -> None:
    marks = ((1, 5, 12), (1, 14, 16), (1, 28, 40), (1, 30, 31), (2, 15, 18))
    pair = ReportPair(1, 2, "rewrite", (), ())
    told = [(pair, Difference(FindingKind.DATE, Weight.HIGH, (), (), (), marks=marks))]

    assert marks_in(told, (1, 10, 30)) == ((0, 2), (4, 6), (18, 20))
    assert marks_in(told, (2, 10, 30)) == ((5, 8),)
    assert marks_in(told, (3, 10, 30)) == ()
