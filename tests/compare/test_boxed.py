"""A box of facts with a figure or a day that its body tells otherwise."""

import pytest

from workbench.compare.kinds.boxed import differ
from workbench.compare.model import Report
from workbench.compare.pair import Pair
from workbench.compare.segment import read

BODY = (
    "Parrots found at airport\n\nCustoms officers found 219 parrot chicks on Monday in Orme. "
    "Thirty-one chicks were dead when they reached the zoo, which has kept a folder of such "
    "finds open since 11 November.\n\nThe birds are worth 1.9 million crowns.\n\n"
)
OTHER = read(Report("Nothing of the kind happened in Orme."))


def boxed(box: str) -> list[tuple[str, str, str]]:
    reading = read(Report(BODY + "At a glance\n" + box, "en", "2026-12-01"))
    found = [(each.why.code, each.a) for each in differ(Pair(reading, OTHER))]
    return [(code, reading.said(body), reading.said(box)) for code, (body, box) in found]


def test_a_figure_that_the_body_tells_otherwise_is_found() -> None:
    assert boxed("Chicks dead: 13") == [("summary-number", "Thirty-one", "13")]


def test_a_day_that_slipped_into_another_month_is_found() -> None:
    assert boxed("Folder open since 11 December") == [
        ("summary-date", "11 November", "11 December")
    ]


@pytest.mark.parametrize(
    "box",
    [
        "Chicks found: 219\nChicks dead: 31\nWorth: 1,900,000 crowns\nOpen since November 11",
        "Chicks alive: 188",
        "Officers at the airport: 77",
        "Length of the cages: 13 metres",
        "14 of the 219 chicks can fly",
    ],
)
def test_what_the_body_bears_or_does_not_tell_is_left_alone(box: str) -> None:
    assert boxed(box) == []


def test_an_article_without_a_summary_has_none() -> None:
    assert not list(differ(Pair(OTHER, OTHER)))


def test_a_year_that_the_body_does_not_have_is_found() -> None:
    body = "In 2029 the state gave the mill 14 million crowns for a new press.\n\n"
    text = "Mill closes\n\n" + body + "At a glance\nAid from the state: given in 2027\n"
    reading = read(Report(text, "en"))
    spans = [each.a for each in differ(Pair(reading, OTHER))]
    assert [tuple(reading.said(span) for span in each) for each in spans] == [("2029", "2027")]


def test_a_figure_is_borne_by_what_counts_the_same_things() -> None:
    body = "The fire hurt 23 people in Orme, among them four firefighters from Hale.\n\n"
    text = "Fire in Orme\n\n" + body + "IN BRIEF: The fire in Orme hurt 23 firefighters.\n"
    reading = read(Report(text, "en"))
    spans = [each.a for each in differ(Pair(reading, OTHER))]
    assert [tuple(reading.said(span) for span in each) for each in spans] == [("four", "23")]
