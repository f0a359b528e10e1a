"""The list of sources against the text."""

from datetime import date

from workbench.compare.kinds.source import differ, event_day
from workbench.compare.model import Report
from workbench.compare.pair import Pair
from workbench.compare.segment import read
from workbench.compare.source_entries import entries_of

BODY = (
    "Fire guts mill in Tolmere\nPublished: 14 August 2031\n\nA fire destroyed the old mill of"
    " Tolmere on Tuesday night. Nobody was hurt, the mayor said.\n\n"
)


def found(text: str, language: str = "en") -> list[tuple[str, str]]:
    """What is wrong with a list, but for what the text never names."""
    reading = read(Report(text, language))
    empty = read(Report("Nothing else was said that day in the town.", language))
    made = [each for each in differ(Pair(reading, empty)) if each.why.code != "source-unnamed"]
    return [(each.why.code, reading.said(each.a[0])) for each in made]


def test_the_event_is_the_earliest_recent_day_that_the_opening_tells_of() -> None:
    assert event_day(read(Report(BODY, "en"))) == date(2031, 8, 12)


def test_an_entry_from_before_the_event_is_found_and_one_from_its_day_is_not() -> None:
    text = BODY + (
        "Sources:\nhttps://daily.example/2031/08/03/mill-for-sale\n"
        "https://daily.example/2031/08/13/mill-burns\n"
    )
    assert found(text) == [
        ("source-older-uncited", "https://daily.example/2031/08/03/mill-for-sale")
    ]


def test_a_month_alone_counts_as_its_last_day() -> None:
    assert found(BODY + "Sources:\nhttps://daily.example/2031-08/mill\n") == []
    assert found(BODY + "Sources:\nhttps://daily.example/2031-07/mill\n") != []


def test_entries_without_a_space_between_them_are_told_apart_and_found() -> None:
    text = BODY + "Sources:\n[1] https://one.example/a[2] https://two.example/b\n"
    entries = read(Report(text, "en")).of(entries_of)
    assert [text[slice(*each.span)] for each in entries] == [
        "[1] https://one.example/a",
        "[2] https://two.example/b",
    ]
    assert [code for code, _ in found(text)] == ["source-run-together"]


def test_addresses_glued_without_numbers_are_told_apart_too() -> None:
    text = BODY + "Sources:\nhttps://one.example/ahttps://two.example/b\n"
    assert [code for code, _ in found(text)] == ["source-run-together"]


def test_a_list_with_an_impossible_day_is_read_all_the_same() -> None:
    assert found(BODY + "Sources:\nhttps://one.example/2031/02/31/a\n") == []


def test_addresses_without_their_scheme_and_a_year_alone_are_read() -> None:
    text = BODY + "Sources: mill.example/news/2031-08-13; old-show.example/2029/best-mill\n"
    assert found(text) == [("source-older-uncited", "old-show.example/2029/best-mill")]
