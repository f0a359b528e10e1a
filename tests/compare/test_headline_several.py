"""The headline speaks of several things where its own text knows of one."""

import pytest

from tests.compare.differing import found_above
from workbench.compare.kinds.headline_several import differ


@pytest.mark.parametrize(
    ("language", "headline", "body", "words"),
    [
        (
            "en",
            "Glass maker to shut factories",
            "A glass factory in Tolmere is to close. The factory has 90 workers.",
            "factories + factory",
        ),
        (
            "en",
            "Storm sinks ferries off Tolmere",
            "The ferry went down at noon. Its crew left the vessel on rafts.",
            "ferries + ferry",
        ),
        (
            "es",
            "Cierran colegios por el moho",
            "El Ayuntamiento cerró un colegio de Tolmere. El colegio tiene 90 alumnos.",
            "colegios + colegio",
        ),
        (
            "pt",
            "Chuva derruba pontes em Tolmere",
            "A chuva derrubou uma ponte em Tolmere. A ponte tinha 90 anos.",
            "pontes + ponte",
        ),
    ],
)
def test_several_of_which_the_text_has_one_are_found(
    language: str, headline: str, body: str, words: str
) -> None:
    assert found_above(differ, headline, body, language) == [("headline-several", words, "")]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Glass maker to shut factories", "A factory in Tolmere and one in Orme are to close."),
        ("Glass maker to shut factories", "The factory and a second factory are to close."),
        ("Glass maker to shut factories", "A factory in Orme will go, and a factory in Tolmere."),
        ("Glass maker to shut factories", "The plants in Tolmere and Orme are to close."),
        ("Glass maker to shut two factories", "The factory in Tolmere is to close."),
        ("Glass maker to shut", "The factory in Tolmere is to close."),
        ("'Factories' row in Tolmere", "The factory in Tolmere is to close."),
    ],
)
def test_what_the_text_may_have_more_of_is_left_alone(headline: str, body: str) -> None:
    assert found_above(differ, headline, body) == []
