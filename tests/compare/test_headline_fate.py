"""The headline tells of somebody what its own text tells of others only."""

import pytest

from tests.compare.differing import found, found_above
from workbench.compare.kinds.headline_fate import differ

OTHER = "Nothing of that kind was reported from the mountains in the north."


@pytest.mark.parametrize(
    ("language", "headline", "body", "words"),
    [
        (
            "en",
            "Mayor arrested in Tolmere fuel probe",
            "Police arrested the town clerk, Odo Lunn, on Monday. The mayor, Ida Vance, has been"
            " suspended by the council.",
            "Mayor arrested + suspended",
        ),
        (
            "en",
            "Police arrest mayor in Tolmere",
            "Police arrested the town clerk, Odo Lunn, on Monday. The mayor, Ida Vance, has been"
            " suspended by the council.",
            "arrest mayor + suspended",
        ),
        (
            "en",
            "Captain set free after ferry inquiry",
            "The judge set free the helmsman, Odo Lunn, on Monday. The captain, Ida Vance, has been"
            " jailed for a year.",
            "Captain set free + jailed",
        ),
        (
            "en",
            "Bishop charged over missing organ",
            "Prosecutors charged the organist, Odo Lunn, with theft. Bishop Ida Vance was"
            " questioned as a witness.",
            "Bishop charged + questioned",
        ),
        (
            "es",
            "Detenido el alcalde de Tolmere",
            "La policía detuvo a la interventora, Ada Luna. El alcalde, Odo Vera, fue apartado del"
            " cargo.",
            "Detenido el alcalde + apartado",
        ),
        (
            "pt",
            "Reitor é condenado por fraude",
            "A Justiça condenou o tesoureiro Odo Luna. O reitor, Ivo Vera, foi absolvido.",
            "Reitor é condenado + absolvido",
        ),
    ],
)
def test_a_fate_that_befell_others_is_found(
    language: str, headline: str, body: str, words: str
) -> None:
    assert found_above(differ, headline, body, language) == [("headline-open", words, "")]


@pytest.mark.parametrize(
    "body",
    [
        "Police arrested Ida Vance on Monday. The mayor, Ida Vance, has been suspended.",
        "Police arrested the clerk, Odo Lunn. The mayor, Ida Vance, was suspended. She was"
        " arrested at home.",
        "A woman of 34 was arrested on Monday. The mayor, Ida Vance, has been suspended.",
        "Police arrested the clerk, Odo Lunn. The mayor was suspended.",
        "The clerk, Odo Lunn, was arrested. The mayor, Ida Vance, spoke of a black day.",
    ],
)
def test_a_fate_that_may_be_of_whom_the_headline_means_is_left_alone(body: str) -> None:
    assert found(differ, f"Mayor arrested in fuel probe\n\n{body}\n", OTHER) == []


@pytest.mark.parametrize(
    "headline", ["Mayor may be arrested", "Clerk arrested in fuel probe", "Fuel probe in Tolmere"]
)
def test_a_headline_that_its_text_bears_or_that_doubts_is_left_alone(headline: str) -> None:
    body = "Police arrested the clerk, Odo Lunn. The mayor, Ida Vance, has been suspended."
    assert found_above(differ, headline, body) == []
