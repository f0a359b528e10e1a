"""Headline, date, byline, outlet and address: taken where they are said, never made up."""

import pytest

from workbench.formats.dates import iso_date
from workbench.formats.incoming import Proposal
from workbench.formats.metadata import propose
from workbench.formats.registry import read_article

BODY = "The council of Marrow Hill met again and decided nothing, its clerk said.\n" * 12


def test_the_first_line_is_the_headline_where_it_reads_like_one() -> None:
    assert propose(f"Council Closes Bridge\n\n{BODY}").title == "Council Closes Bridge"
    assert propose(f"\n\n  Who closed the bridge?\n{BODY}").title == "Who closed the bridge?"


def test_a_sentence_or_a_long_line_is_no_headline() -> None:
    assert propose(BODY).title == ""
    assert propose(f"The mayor said: “We had no choice.”\n{BODY}").title == ""
    assert propose("word " * 60).title == ""


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Published: August 15, 2024", "2024-08-15"),
        ("Published on 15 August 2024", "2024-08-15"),
        ("Date: 2024-08-15T10:00:00Z", "2024-08-15"),
        ("15 August 2024", "2024-08-15"),
        ("Aug. 15, 2024", "2024-08-15"),
        ("MARROW HILL, Aug 15, 2024 (Hill Agency) — The council met.", "2024-08-15"),
        ("Venue: Marrow Hill, August 15, 2024 (our website)", "2024-08-15"),
        ("Fecha: 15 de agosto de 2024", "2024-08-15"),
        ("Datum: 15. August 2024", "2024-08-15"),
        ("Publié le: 1er août 2024", "2024-08-01"),
        ("Дата: 15 августа 2024", "2024-08-15"),
        ("2024年8月15日", "2024-08-15"),
        ("Date: 15/08/2024", "2024-08-15"),
        ("Date: 08/15/2024", "2024-08-15"),
        ("Date: 15.08.2024", "2024-08-15"),
        ("Date: 08/09/2024", ""),
        ("Date: August 15", ""),
        ("Date: August 2024", ""),
        ("Date: 31 February 2024", ""),
        ("Date: last Thursday", ""),
        ("MARROW HILL, Aug 15 (Hill Agency) — The council met.", ""),
        ("On August 15, 2024, the council met again", ""),
        ("The council met on 15 August 2024", ""),
    ],
)
def test_a_date_counts_when_day_month_and_year_are_plainly_given(line: str, date: str) -> None:
    assert propose(f"Council Closes Bridge\n{line}\n{BODY}").date == date


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By Ada Okafor", "Ada Okafor"),
        ("BY ADA OKAFOR", "ADA OKAFOR"),
        ("By Ada Okafor and Jan van der Berg | The Hill Post", "Ada Okafor and Jan van der Berg"),
        ("Por Ana de la Cruz", "Ana de la Cruz"),
        ("Author: Ada Okafor", "Ada Okafor"),
        ("By Monday Evening", ""),
        ("By the Hill Post", ""),
        ("By Marrow Hill standards the meeting was calm", ""),
        ("By Ada.", ""),
    ],
)
def test_a_byline_is_a_line_of_names(line: str, byline: str) -> None:
    assert propose(f"Council Closes Bridge\n{line}\n{BODY}").byline == byline


@pytest.mark.parametrize(
    ("line", "url"),
    [
        ("Source: https://hill.example/bridge", "https://hill.example/bridge"),
        ("<https://hill.example/bridge>", "https://hill.example/bridge"),
        ("Sources: https://hill.example/bridge", ""),
        ("Source: https://hill.example/a and https://hill.example/b", ""),
        ("Source: the clerk", ""),
        ("See https://hill.example/bridge", ""),
    ],
)
def test_an_address_is_taken_from_a_line_that_says_so(line: str, url: str) -> None:
    assert propose(f"Council Closes Bridge\n{line}\n{BODY}").url == url


def test_the_outlet_comes_from_its_label_or_from_a_dateline() -> None:
    assert propose(f"Council\nOutlet: The Hill Post\n{BODY}").outlet == "The Hill Post"
    dated = f"Council\nMARROW HILL, 15 August 2024 (Hill Agency) - The council met.\n{BODY}"
    assert propose(dated).outlet == "Hill Agency"
    assert propose(f"Council\nVenue: Hill, August 15, 2024 (our website)\n{BODY}").outlet == ""


def test_the_last_lines_count_only_with_a_label() -> None:
    end = "Author: Ada Okafor\nSource: https://hill.example/bridge\nPublished: 15 August 2024\n"
    found = propose(f"Council Closes Bridge\n{BODY}{end}")
    assert (found.byline, found.url, found.date) == (
        "Ada Okafor",
        "https://hill.example/bridge",
        "2024-08-15",
    )
    assert propose(f"Council Closes Bridge\n{BODY}15 August 2024\n").date == ""


def test_lines_about_the_article_are_not_its_headline() -> None:
    found = propose(f"By Ada Okafor\n15 August 2024\nCouncil Closes Bridge\n{BODY}")
    assert found.title == "Council Closes Bridge"
    assert propose(f"Headline: Council Closes\nUnrelated\n{BODY}").title == "Council Closes"


def test_what_is_said_twice_is_taken_from_the_first_place() -> None:
    found = propose(f"Council\nDate: 15 August 2024\nDate: 16 August 2024\n{BODY}")
    assert found.date == "2024-08-15"


def test_nothing_said_is_nothing_proposed() -> None:
    assert propose(BODY) == Proposal()
    assert propose("") == Proposal()


def test_a_stamp_of_a_machine_is_a_date_only_in_full() -> None:
    assert iso_date("2024-08-15T23:59:00+02:00") == "2024-08-15"
    assert iso_date("2024-08") == ""
    assert iso_date("2024-13-01") == ""


def test_markdown_is_kept_as_written_and_its_front_matter_fills_the_form() -> None:
    source = (
        "---\r\ntitle: \"Council: Bridge Closes\"\r\nauthor: [Ada Okafor, 'Jan Berg']\r\n"
        "date: 2024-08-15\r\nurl: https://hill.example/bridge\r\nlang: en-GB\r\n---\r\n"
        "# Another heading\r\n\r\nThe *council* met.\r\n"
    )
    article = read_article(source.encode(), "a.md")
    assert article.text == source.replace("\r\n", "\n")
    assert article.title == "Council: Bridge Closes"
    assert article.byline == "Ada Okafor, Jan Berg"
    assert article.date == "2024-08-15"
    assert article.url == "https://hill.example/bridge"
    assert article.language == "en-GB"


@pytest.mark.parametrize(
    "source",
    [
        "# Council Closes Bridge #\n\nThe council met.\n",
        "\nCouncil Closes Bridge\n=====\n\nThe council met.\n",
        "intro text that is a sentence.\n\n# Council Closes Bridge\n\nThe council met.\n",
        "Council Closes Bridge\n\nThe council met.\n",
    ],
)
def test_the_first_heading_of_markdown_is_the_headline(source: str) -> None:
    assert read_article(source.encode(), "a.markdown").title == "Council Closes Bridge"
