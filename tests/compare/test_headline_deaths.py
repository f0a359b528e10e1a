"""The headline puts deaths down to something to which its own text only links them."""

import pytest

from tests.compare.differing import found_above
from workbench.compare.kinds.headline_deaths import differ


@pytest.mark.parametrize(
    ("language", "headline", "body", "words"),
    [
        (
            "en",
            "Two dead in pill mix-up",
            "The board is looking into two deaths that may be connected with the pills. The"
            " coroner was informed of both deaths on Monday.",
            "dead in pill + deaths that may",
        ),
        (
            "en",
            "Three killed by tainted cheese",
            "Three deaths have been linked to the cheese.",
            "killed by tainted + deaths have been linked",
        ),
        (
            "es",
            "Dos muertos por un jarabe",
            "Sanidad investiga dos muertes posiblemente relacionadas con el jarabe.",
            "muertos por un + muertes posiblemente",
        ),
        (
            "pt",
            "Dois mortos por xarope em Tolmere",
            "A vigilância apura duas mortes que podem estar ligadas ao xarope.",
            "mortos por xarope + mortes que podem",
        ),
    ],
)
def test_deaths_that_the_text_only_links_are_found(
    language: str, headline: str, body: str, words: str
) -> None:
    assert found_above(differ, headline, body, language) == [("headline-open", words, "")]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Two dead in mill fire", "Two bakers died in the fire. Police look into both deaths."),
        ("Two dead in mill fire", "Police are investigating the deaths of two bakers in a fire."),
        ("Two dead, mill shut", "The board looks into two deaths possibly linked to the mill."),
        ("Two deaths linked to pills", "The board looks into two deaths linked to the pills."),
        ("Two may have died of pills", "The board looks into two deaths linked to the pills."),
    ],
)
def test_deaths_told_as_such_and_headlines_that_leave_them_open_are_left_alone(
    headline: str, body: str
) -> None:
    assert found_above(differ, headline, body) == []
