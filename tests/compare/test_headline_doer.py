"""The headline gives a deed to somebody where its own text gives it to another."""

import pytest

from tests.compare.differing import found_above
from workbench.compare.kinds.headline_doer import differ


@pytest.mark.parametrize(
    ("language", "headline", "body", "words"),
    [
        (
            "es",
            "El Supremo anula la licencia de la cantera",
            "El Tribunal Superior ha anulado la licencia de la cantera. La empresa acudirá al"
            " Supremo.",
            "El Supremo anula + El Tribunal Superior ha anulado",
        ),
        (
            "pt",
            "Rui Faria vence prêmio de romance",
            "A escritora Helena Prado venceu o prêmio de romance. Rui Faria era finalista.",
            "Rui Faria vence + A escritora Helena Prado venceu",
        ),
        (
            "en",
            "Tolmere Bank sues quarry over dust",
            "Orme Dairy sued the quarry on Monday. Its lender, Tolmere Bank, did not comment.",
            "Tolmere Bank sues + Orme Dairy sued",
        ),
    ],
)
def test_a_deed_that_the_text_gives_to_another_is_found(
    language: str, headline: str, body: str, words: str
) -> None:
    assert found_above(differ, headline, body, language) == [("headline-open", words, "")]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Tolmere Bank sues quarry", "Tolmere Bank sued the quarry. Orme Dairy will not."),
        ("Tolmere Bank sues quarry", "Orme Dairy sued the quarry, and the bank sued it too."),
        ("Bank sues quarry over dust", "Tolmere Bank sued the quarry on Monday."),
        ("Owner sues quarry over dust", "Orme Dairy sued the quarry on Monday."),
        ("Quarry is sued over dust", "Orme Dairy sued the quarry on Monday."),
    ],
)
def test_a_deed_of_the_same_or_of_somebody_the_text_has_not_is_left_alone(
    headline: str, body: str
) -> None:
    assert found_above(differ, headline, body) == []
