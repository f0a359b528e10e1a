"""The headline lets somebody say, or gives as a cause, what its own text has nowhere so."""

import pytest

from tests.compare.differing import found, found_above
from workbench.compare.kinds.headline_claim import differ

OTHER = "Nothing of that kind was reported from the mountains in the north."


@pytest.mark.parametrize(
    ("language", "headline", "body", "words"),
    [
        (
            "en",
            "Deaths due to bad wiring, ministry says",
            "Four people died. The Health Ministry said on Monday that it would look into the"
            " lifts. Neighbours complained of the noise.",
            "bad wiring",
        ),
        (
            "es",
            "El derrumbe se debió a la humedad, según el Ayuntamiento",
            "El edificio cayó el lunes. El Ayuntamiento informó de que evacuó a veinte vecinos. El"
            " sindicato denunció la humedad de los muros.",
            "humedad",
        ),
        (
            "pt",
            "Queda de ponte foi causada por ferrugem, diz prefeitura",
            "A ponte caiu na segunda-feira. A prefeitura disse que vai abrir um desvio. Um"
            " engenheiro afirmou que havia rachaduras.",
            "ferrugem",
        ),
        (
            "en",
            "Blackout blamed on squirrels",
            "Lights went out in Tolmere on Monday. The utility said a cable had been cut by a"
            " digger.",
            "squirrels",
        ),
    ],
)
def test_a_cause_that_the_text_gives_nowhere_so_is_found(
    language: str, headline: str, body: str, words: str
) -> None:
    assert found_above(differ, headline, body, language) == [("headline-cause", words, "")]


def test_what_another_says_in_the_text_is_found_with_his_sentence() -> None:
    union = "The union said that the bolts of the bridge had been loose for years."
    text = (
        "Bridge bolts were loose for years, operator says\n\nThe bridge of Tolmere closed on"
        f" Monday. {union} The operator, Lunn Rail, said that trains would run again on Friday.\n"
    )
    claim = "Bridge bolts were loose for years"
    assert found(differ, text, OTHER) == [("headline-claim", f"{claim} + {union}", "")]


@pytest.mark.parametrize(
    ("language", "headline", "body"),
    [
        (
            "en",
            "Mill blast caused by rust, fire board says",
            "The Fire Board said rust had eaten the boiler of the mill.",
        ),
        (
            "es",
            "El derrumbe se debió a la humedad, según el Ayuntamiento",
            "El alcalde explicó que los muros estaban húmedos.",
        ),
        (
            "en",
            "Bridge bolts were loose for years, operator says",
            "The bolts had been loose for years, the operator said. The union said that the bolts"
            " of the bridge had been loose for years.",
        ),
        (
            "en",
            "Blackout blamed on squirrels",
            "Lights went out in Tolmere. A squirrel had bitten through a cable, the utility said.",
        ),
        (
            "en",
            "Club to close in May, chairman says",
            "The chairman said the rooms would be let. Nobody wants to run the club any more.",
        ),
    ],
)
def test_what_the_text_bears_is_left_alone(language: str, headline: str, body: str) -> None:
    assert found_above(differ, headline, body, language) == []
