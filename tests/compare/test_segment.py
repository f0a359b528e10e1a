"""From a report to its parts, its sentences and its day."""

from datetime import date
from itertools import pairwise

import pytest

from workbench.compare import segment
from workbench.compare.dateline import deduced_day, whole_dates
from workbench.compare.languages import Language, language
from workbench.compare.model import Report
from workbench.compare.reading import Part, Reading
from workbench.compare.segment import read

ARTICLE = """\
Council drops plan for a second harbour
By Ilse Morand
Outlet: The Quay Post
Published: 5 May 2031
Source: https://quay-post.example/harbour

PORT ELM, Ostria — The council has dropped its plan. It gave no reason.

What comes next

"We will ask again," said Dr. Lena Voss on Nov. 3. The port employs 900 people.

In short:
- The plan is dead.
- Nobody knows why.

Sources:
[1] https://council.example/minutes[2] https://port.example/plan
- The harbour plan was dropped by the council on Monday.
- The council has been asked for its reasons twice.
"""


def parts(text: str, code: str = "en") -> list[tuple[str, str]]:
    reading = read(Report(text, code))
    return [(line.part.value, reading.said(line.span)) for line in reading.sentences]


def of(part: Part, text: str, code: str = "en") -> list[str]:
    return [said for found, said in parts(text, code) if found == part.value]


def test_every_part_of_an_article_is_told_apart() -> None:
    assert of(Part.HEADLINE, ARTICLE) == ["Council drops plan for a second harbour"]
    assert len(of(Part.META, ARTICLE)) == 4
    assert of(Part.SOURCES, ARTICLE)[0] == "Sources:"
    assert len(of(Part.SOURCES, ARTICLE)) == 2
    assert [said[:11] for said in of(Part.SUMMARY, ARTICLE)] == [
        "In short:",
        "- The plan ",
        "- Nobody kn",
        "- The harbo",
        "- The counc",
    ]


def test_abbreviations_do_not_end_a_sentence() -> None:
    assert '"We will ask again," said Dr. Lena Voss on Nov. 3.' in of(Part.BODY, ARTICLE)


def test_words_belong_to_their_sentence() -> None:
    reading = read(Report(ARTICLE, "en"))
    for line in reading.sentences:
        assert all(line.start <= word.start < line.end for word in reading.words_of(line.row))


def test_a_text_that_opens_with_a_sentence_has_no_headline() -> None:
    text = "The bridge at Orlo was shut on Friday (14).\n\nIt will open again in June."
    assert {part for part, _ in parts(text)} == {"body"}


def test_an_outlet_and_a_day_may_stand_alone_under_the_headline() -> None:
    text = "Bridge shut after crack is found\nOrlo Evening Radio\n16 March 2031\nIt was shut today."
    assert [part for part, _ in parts(text)] == ["headline", "meta", "meta", "body"]


def test_a_line_below_the_headline_without_a_stop_belongs_to_it() -> None:
    text = (
        "Bridge shut after crack is found\n"
        "Engineers say the steel had been painted over many times before anybody looked\n"
        "Compiled by the night desk\n"
        "The bridge was shut today."
    )
    assert [part for part, _ in parts(text)] == ["headline", "headline", "meta", "body"]


def test_a_byline_in_marks_with_a_day_is_no_headline() -> None:
    text = "# Bridge shut\n**By Ann Lee** | May 3, 2031\nIt was shut today."
    assert [part for part, _ in parts(text)] == ["headline", "meta", "body"]


def test_a_dateline_that_is_a_sentence_is_no_body() -> None:
    text = "Report on the Orlo bridge\n\nOrlo, 12 May 2031. The board has published its report."
    assert [part for part, _ in parts(text)] == ["headline", "meta", "body"]


def test_bullets_at_the_end_sum_up() -> None:
    text = (
        "It was shut today.\n- The bridge has been shut since today.\n- It is not known how long."
    )
    assert [part for part, _ in parts(text)] == ["body", "summary", "summary"]


def test_bullets_that_a_colon_leads_to_are_body() -> None:
    text = (
        "The plan has two points:\n- The bridge is to be shut for good.\n- A ferry is to run daily."
    )
    assert {part for part, _ in parts(text)} == {"body"}


def test_a_summary_may_be_one_paragraph() -> None:
    text = "It was shut today.\nKey points: The bridge is shut.\nThe mayor went home."
    assert [part for part, _ in parts(text)] == ["body", "summary", "body"]


def test_short_lines_that_no_stop_closes_are_points_of_a_summary() -> None:
    text = "It was shut today.\nIn brief\nBridge shut for good\nFerry to run daily\nShe went home."
    assert [part for part, _ in parts(text)] == ["body", *["summary"] * 3, "body"]


def test_short_sentences_on_lines_of_their_own_are_points_of_a_summary() -> None:
    text = (
        "It was shut today.\nIn brief\nThe bridge is shut for good.\nA ferry will run daily.\n"
        "She went home and said that nobody had told her of the plan. It was late when she left."
    )
    assert [part for part, _ in parts(text)] == ["body", *["summary"] * 3, "body", "body"]


def test_a_bare_address_is_a_source_and_ends_a_summary() -> None:
    text = "It was shut.\nIn brief\nhttps://orlo.example/bridge\nThe mayor has gone home since."
    assert [part for part, _ in parts(text)] == ["body", "summary", "sources", "body"]


def test_a_source_list_may_stand_on_one_line_without_an_address() -> None:
    text = "It was shut.\nSources: Orlo Council, press note of 8 May 2032; Orlo Police"
    assert [part for part, _ in parts(text)] == ["body", "sources"]
    told = "It was shut.\nSources: The police and the council said so to this newspaper."
    assert {part for part, _ in parts(told)} == {"body"}


def test_text_below_a_source_list_is_body_again() -> None:
    text = (
        "It was shut.\nSources\nOrlo Gazette, 3 May 2031.\nMinutes of the board\n"
        "The mayor added later that she would resign if it fell."
    )
    assert [part for part, _ in parts(text)] == ["body", "sources", "sources", "sources", "body"]


def test_a_line_of_rights_or_of_press_contact_is_no_body() -> None:
    text = "It was shut.\n© 2031 Orlo Gazette\nPress contact: Ann Lee, press@orlo.example"
    assert [part for part, _ in parts(text)] == ["body", "meta", "meta"]


@pytest.mark.parametrize("code", ["es", "pt", "de", "fr"])
def test_headings_are_known_in_every_language(code: str) -> None:
    tongue = language(code)
    heading, listed = sorted(tongue.summary_headings)[0], sorted(tongue.source_headings)[0]
    text = f"Uno dos tres.\n{heading}:\n- Uno dos tres cuatro.\n{listed}:\n[1] https://a.example"
    assert of(Part.SUMMARY, text, code)[0] == f"{heading}:"
    assert len(of(Part.SOURCES, text, code)) == 2


def test_a_report_without_a_word_is_read_too() -> None:
    for text in ("", "\n\n", "***"):
        assert isinstance(read(Report(text)), Reading)


def day(text: str, code: str = "en", known: str = "") -> date | None:
    return read(Report(text, code, known)).day


def test_the_day_that_the_case_knows_comes_first() -> None:
    assert day(ARTICLE, known="2031-05-06") == date(2031, 5, 6)


def test_the_day_is_read_from_the_lines_around_the_article() -> None:
    assert day(ARTICLE) == date(2031, 5, 5)
    assert day("Bridge shut\nPublished: May 5, 2031\nIt was shut.") == date(2031, 5, 5)
    assert day("Bridge shut\nVenue: Orlo, August 15, 2031 (our site)\nShut.") == date(2031, 8, 15)


def test_the_day_is_read_from_a_dateline() -> None:
    assert day("ORLO, 3 May 2031 — The bridge was shut. It is old.") == date(2031, 5, 3)


def test_the_day_is_deduced_from_a_weekday_with_its_day() -> None:
    text = "The bridge was shut on Wednesday (14), two weeks after the storm of 28 April 2031."
    assert day(text) == date(2031, 5, 14)


def test_a_day_that_no_month_bears_out_is_not_guessed() -> None:
    assert day("It was shut on Wednesday (14).") is None
    assert day("It was shut on Monday (32), after the storm of 28 April 2031.") is None
    assert deduced_day("It was shut on Wednesday (14).", Language(code="xx")) is None


def test_the_day_is_deduced_near_a_day_known_from_elsewhere() -> None:
    near = date(2031, 5, 16)
    assert deduced_day("It was shut on Wednesday (14).", language("en"), near) == date(2031, 5, 14)


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "on 5/14/2031", date(2031, 5, 14)),
        ("en", "on 14/5/2031", date(2031, 5, 14)),
        ("de", "am 14.05.2031", date(2031, 5, 14)),
        ("de", "am 14. Mai 2031", date(2031, 5, 14)),
        ("es", "el 14 de mayo de 2031", date(2031, 5, 14)),
        ("fr", "le 1er mai 2031", date(2031, 5, 1)),
        ("en", "2031-05-14", date(2031, 5, 14)),
        ("en", "on 31 April 2031", None),
        ("xx", "on 14 May 2031", None),
    ],
)
def test_whole_dates_are_found_in_each_notation(
    code: str, text: str, expected: date | None
) -> None:
    assert next(whole_dates(text, language(code)), None) == expected


def test_a_text_longer_than_any_report_is_read_to_a_place_that_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(segment, "MOST", 2)
    text = "The bridge is shut. It opens on Friday. Nobody was hurt."
    reading = read(Report(text, "en"))
    assert reading.cut == text.index(" Nobody")
    assert reading.text == text[: reading.cut]
    assert len(reading.sentences) == 2
    assert read(Report(reading.text, "en")).cut is None


@pytest.mark.parametrize("piece", ["80 percent of ", "“a”", "\u00a0(1"])
def test_a_sentence_without_end_is_read_piece_by_piece(piece: str) -> None:
    reading = read(Report(piece * 2_000, "en"))
    assert len(reading.sentences) > 2
    assert all(each.start < each.end <= each.start + 2_000 for each in reading.sentences)
    assert all(before.end <= after.start for before, after in pairwise(reading.sentences))
