"""Figures for one thing whose owner the two reports call by other nouns."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.number import differ


@pytest.mark.parametrize(
    ("language", "a", "b", "words"),
    [
        ("en", "Divers brought out 23 survivors before dusk.", "Before dusk 26 people were out.",
         ("23 survivors", "26 people")),
        ("en", "The gale delayed 14 sailings at Port Orrin on Friday.",
         "At Port Orrin 17 departures were late on Friday because of the gale.",
         ("14 sailings", "17 departures")),
        ("es", "La huelga reunió a 3.400 empleados ante la fábrica.",
         "Ante la fábrica se concentraron 2.900 obreros en huelga.",
         ("3.400 empleados", "2.900 obreros")),
        ("pt", "A cheia deixou 85 famílias sem casa em Ribeira Funda.",
         "Em Ribeira Funda, 58 moradores ficaram sem casa com a cheia.",
         ("85 famílias", "58 moradores")),
    ],
)  # fmt: skip
def test_the_only_counts_of_two_sentences_are_of_one_thing_whatever_its_noun(
    language: str, a: str, b: str, words: tuple[str, str]
) -> None:
    assert [each[1:] for each in found(differ, a, b, language)] == [words]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The ferry carried 31 pupils to Orrin.", "The ferry to Orrin has a crew of 34 sailors."),
        ("The gale delayed 14 sailings on Friday.", "On Friday 17 passengers slept on board."),
    ],
)
def test_people_are_no_things_and_pupils_no_sailors(a: str, b: str) -> None:
    assert found(differ, a, b) == []
