"""Figures of one sentence that do not add up."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.sums import differ


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "The fire killed six people, three women and two men, in Orme.",
         "six + three women and two"),
        ("en", "The court granted 40,000 euros to each of the three heirs, 110,000 euros in all.",
         "40,000 euros + 110,000 euros"),
        ("en", "Fares will go up by 10 per cent, from 180 to 210 euros.",
         "10 per cent + 180 to 210 euros"),
        ("es", "Murieron seis personas, tres mujeres y dos hombres.", "seis + tres mujeres y dos"),
        ("pt", "A conta subirá 10%, de 180 para 210 reais.", "10% + 180 para 210 reais"),
    ],
)  # fmt: skip
def test_a_sum_that_does_not_come_out_is_found(language: str, text: str, words: str) -> None:
    other = {"en": "Snow fell.", "es": "Nieva.", "pt": "Neva."}[language]
    assert found(differ, text, other, language) == [("sum-differs", words, "")]


@pytest.mark.parametrize(
    "text",
    [
        "The fire killed six people, four women and two men, in Orme.",
        "The farm lost six cows, three barns and two tractors.",
        "Six people, among them three women and two men, were hurt.",
        "The court granted 40,000 euros to each of the three heirs, 120,000 euros in all.",
        "Fares will go up by 17 per cent, from 180 to 210 euros.",
        "Fares will go up by 10 per cent, to 210 euros, in 30 towns.",
    ],
)
def test_a_sum_that_comes_out_or_is_none_is_silent(text: str) -> None:
    assert found(differ, text, "Snow fell.") == []
