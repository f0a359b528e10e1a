"""Which sources of its list a text cites."""

import pytest

from workbench.compare.citations import uncited
from workbench.compare.kinds.source import differ
from workbench.compare.model import Report, Weight
from workbench.compare.pair import Pair
from workbench.compare.segment import read

HEAD = "Fire guts mill in Tolmere\nPublished: 14 August 2031\n\n"
HURT = "Many men came from the town, the mayor said. The mill had stood empty since spring."
TOLD = "A fire destroyed the old mill of Tolmere on Tuesday night. "


def missed(body: str, listed: str, language: str = "en") -> list[str]:
    reading = read(Report(f"{HEAD}{body}\n\nSources:\n{listed}\n", language))
    return sorted(reading.said(each.span) for each in reading.of(uncited))


def codes(body: str, listed: str) -> list[tuple[str, Weight, int]]:
    reading = read(Report(f"{HEAD}{body}\n\nSources:\n{listed}\n", "en"))
    empty = read(Report("Nothing else was said that day in the town.", "en"))
    return [(e.why.code, e.weight, len(e.a)) for e in differ(Pair(reading, empty))]


@pytest.mark.parametrize(
    "mark",
    ["night [1]. Nobody was hurt [3].", "night.[1, 3]", "night [1][3].", "night\u00b9 \u00b3."],
)
def test_a_text_that_cites_by_numbers_cites_those_and_no_others(mark: str) -> None:
    body = f"A fire destroyed the old mill of Tolmere late at {mark} {HURT}"
    listed = "[1] https://one.example/a\n[2] https://two.example/b\n[3] https://three.example/c"
    assert missed(body, listed) == ["[2] https://two.example/b"]
    assert codes(body, listed) == [("source-uncited", Weight.MEDIUM, 1)]


def test_a_square_metre_cites_nothing() -> None:
    body = TOLD + "The brigade says that 120 m\u00b2 of roof and 9 km\u00b2 of wood burned."
    listed = "[1] https://brigade.example/a\n[2] https://brigade.example/b"
    assert missed(body, listed) == []


@pytest.mark.parametrize(
    ("said", "host"),
    [
        ("The Tolmere Fire Brigade said so.", "https://fire-brigade.example/news/mill"),
        ("The Tolmere Echo reported it first.", "www.tolmereecho.example/2031/mill"),
        ("A loss, said Mill Owners United.", "https://mou.example/loss"),
        ("The Ledger had asked for the plans.", "https://news.theledger.co.example/plans"),
    ],
)
def test_an_address_is_cited_where_the_text_names_whose_it_is(said: str, host: str) -> None:
    listed = f"{host}\nhttps://harrow-lane.example/why"
    assert missed(TOLD + said, listed) == ["https://harrow-lane.example/why"]


def test_an_entry_in_words_is_cited_where_the_text_has_words_of_it() -> None:
    body = TOLD + "The brigade had no water, its bulletin says."
    listed = "Brigade, bulletin of 13 August 2031\nHarrow Lane Gazette, 14 August 2031"
    assert missed(body, listed) == ["Harrow Lane Gazette, 14 August 2031"]


def test_spanish_entries_are_asked_for_in_their_own_words() -> None:
    text = (
        "Arde el molino de Tolmere\nPublicado: 14 de agosto de 2031\n\nEl fuego destruyó el molino"
        " el martes, según los bomberos.\n\nFuentes:\nBomberos, parte del 13 de agosto de 2031\n"
        "Notiharrow, 14 de agosto de 2031\n"
    )
    reading = read(Report(text, "es"))
    assert [reading.said(each.span) for each in reading.of(uncited)] == [
        "Notiharrow, 14 de agosto de 2031"
    ]


def test_what_is_never_named_is_said_once_and_softly() -> None:
    listed = "https://one.example/a\nhttps://two.example/b\nhttps://three.example/c"
    assert codes(TOLD, listed) == [("source-unnamed", Weight.LOW, 3)]


def test_an_older_source_that_nothing_cites_is_one_finding() -> None:
    body = TOLD + "The Echo reported it."
    listed = "https://echo.example/2031-08-13/mill\nhttps://show.example/2029/best-mill"
    assert codes(body, listed) == [("source-older-uncited", Weight.MEDIUM, 1)]


def test_a_list_of_one_is_a_credit() -> None:
    assert missed(TOLD, "https://one.example/a") == []
    assert missed(TOLD, "") == []


def test_a_wall_of_entries_and_names_is_read_to_its_end() -> None:
    body = " ".join(
        f"Then Zor{chr(97 + n % 26)}na Vexil{chr(97 + n // 26 % 26)} spoke." for n in range(800)
    )
    listed = "\n".join(f"https://{chr(97 + n % 26) * 30}.example/{n}" for n in range(800))
    assert len(missed(TOLD + body, listed)) == 800
