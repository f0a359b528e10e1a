"""One body or several."""

from workbench.compare.kinds.bodies import differ
from workbench.compare.model import FindingKind, Report
from workbench.compare.pair import Pair
from workbench.compare.segment import read

BODY = (
    "\n\nThe Regional Water Council (RWC) has refused the plan for a dam at Tolmere. The RWC said"
    " on Monday that the report on it was flawed.\n"
)
OTHER = "The Regional Water Council (RWC) turned down the dam at Tolmere on Monday, it said.\n"


def found(headline: str, other: str = OTHER) -> list[tuple[FindingKind, str, str]]:
    a, b = read(Report(headline + BODY, "en")), read(Report(other, "en"))
    return [
        (each.kind, a.said(each.a[0]), b.said(each.b[0]) if each.b else a.said(each.a[1]))
        for each in differ(Pair(a, b))
    ]


def test_several_bodies_in_the_headline_for_the_one_of_both_texts_are_a_name() -> None:
    assert found("Regional Water Bodies Refuse Dam Plan") == [
        (FindingKind.NAME, "Regional Water Bodies", "Regional Water Council (RWC)")
    ]


def test_where_the_other_report_has_no_such_body_the_headline_stands_against_its_text() -> None:
    assert found("Regional Water Bodies Refuse Dam Plan", "A dam will not be built.\n") == [
        (FindingKind.HEADLINE, "Regional Water Bodies", "Regional Water Council (RWC)")
    ]


def test_one_body_in_the_headline_is_left_alone() -> None:
    assert found("Regional Water Council Refuses Dam Plan") == []


def test_several_bodies_that_the_text_has_too_are_left_alone() -> None:
    assert found("Regional Water Councils Refuse Dam Plan", OTHER) != []
    a = read(
        Report("Regional Water Councils Refuse Plan" + BODY + "Both councils said so.\n", "en")
    )
    assert list(differ(Pair(a, read(Report(OTHER, "en"))))) == []
