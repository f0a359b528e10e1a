"""Another age for one and the same person."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.ages_told import differ


@pytest.mark.parametrize(
    ("language", "a", "b", "words"),
    [
        ("en", "Ana Roe, 67, kept the ferry. She liked it.", "It was late. Ana Roe, 76, slept.",
         ("67", "76")),
        ("es", "Emilio Barrasa, de 67 años, talló la puerta. Nadie la vio.",
         "Nadie la vio. Emilio Barrasa, de 76 años, la talló.", ("67 años", "76 años")),
        ("es", "Lo contó Gaspar Urra, un turista de 34 años.",
         "Lo contó Gaspar Urra, turista de 43 años.", ("34 años", "43 años")),
        ("pt", "Rui Neves, de 51 anos, fechou o moinho.",
         "O moinho fechou. Rui Neves, 61, ficou.", ("51 anos", "61")),
    ],
)  # fmt: skip
def test_an_age_that_differs_is_found_wherever_it_is_told(
    language: str, a: str, b: str, words: tuple[str, str]
) -> None:
    assert found(differ, a, b, language) == [("number-differs", *words)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Ana Roe, 67, kept the ferry.", "Ana Roe, aged 67, kept the ferry."),
        ("Ana Roe, 67, kept the ferry.", "Bea Lund, 76, kept the ferry."),
        ("Ana Roe, 67, kept it. Later Ana Roe, 68, sold it.", "Ana Roe, 69, kept the ferry."),
        ("Ana Roe kept 67 boats.", "Ana Roe, 76, kept boats."),
    ],
)
def test_the_same_age_two_people_and_two_ages_are_no_difference(a: str, b: str) -> None:
    assert not found(differ, a, b)
