"""What lasts until nobody knows when in one report, and for a time in the other."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.open_ended import differ


@pytest.mark.parametrize(
    ("language", "a", "b", "words"),
    [
        ("en", "The ward in Orme takes no patients until further notice.",
         "The ward in Orme takes no patients until Friday.", ("until further notice", "Friday")),
        ("es", "El puente de Orme seguirá cerrado por tiempo indefinido.",
         "El puente de Orme seguirá cerrado durante 30 días.",
         ("por tiempo indefinido", "30 días")),
        ("pt", "A ponte de Orme foi interditada por tempo indeterminado.",
         "A ponte de Orme foi interditada até 12 de maio.",
         ("por tempo indeterminado", "12 de maio")),
    ],
)  # fmt: skip
def test_an_end_that_only_one_report_knows_is_found(
    language: str, a: str, b: str, words: tuple[str, str]
) -> None:
    assert [each[1:] for each in found(differ, a, b, language)] == [words]
    assert [each[1:] for each in found(differ, b, a, language)] == [words[::-1]]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The ward in Orme is closed until further notice.",
         "The ward in Orme is closed indefinitely."),
        ("The ward in Orme is closed until further notice.",
         "The ward in Orme was closed on Friday."),
        ("The ward in Orme, shut since Friday, stays closed indefinitely.",
         "The ward in Orme, shut since Friday, stays closed for the time being."),
    ],
)  # fmt: skip
def test_other_words_for_no_end_and_days_of_something_else_pass(a: str, b: str) -> None:
    assert found(differ, a, b) == []
