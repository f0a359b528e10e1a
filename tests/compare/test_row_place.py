"""Places in a row: the largest, the second-largest."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.row_place import differ

# Language, one report, the other.
DIFFERENT = [
    (
        "en",
        "Hale Capital, the second-largest investor, wants him out.",
        "Hale Capital, which is the largest shareholder, wants him out.",
    ),
    (
        "en",
        "The port, the country's third-busiest, was shut.",
        "The port, the busiest in the country, was shut.",
    ),
    (
        "es",
        "La firma, el segundo mayor accionista, votó en contra.",
        "La firma, el mayor accionista, votó en contra.",
    ),
    (
        "pt",
        "A empresa, segunda maior acionista, votou contra.",
        "A empresa, maior acionista, votou contra.",
    ),
    ("en", "It is the country's second-oldest theatre.", "It is the country's oldest theatre."),
    ("es", "Es el tercer puerto más grande del país.", "Es el segundo puerto más grande del país."),
    (
        "es",
        "El mayor sindicato del sector convocó la huelga.",
        "El segundo sindicato más grande del sector convocó la huelga.",
    ),
    ("pt", "É a terceira cidade mais populosa do estado.", "É a cidade mais populosa do estado."),
]
EQUAL = [
    (
        "en",
        "Hale Capital, the biggest investor, wants him out.",
        "Hale Capital, the largest shareholder, wants him out.",
    ),
    ("en", "It is one of the largest ports.", "It is the second-largest port."),
    ("en", "It is the largest port after Velmar.", "It is the second-largest port."),
    ("es", "El principal accionista votó no.", "El mayor accionista votó no."),
    ("pt", "O segundo maior porto fechou.", "O segundo maior porto do país fechou."),
]


@pytest.mark.parametrize(("language", "a", "b"), DIFFERENT)
def test_another_place_in_a_row_is_found(language: str, a: str, b: str) -> None:
    assert [code for code, _, _ in found(differ, a, b, language)] == ["row-place"]


@pytest.mark.parametrize(("language", "a", "b"), EQUAL)
def test_one_place_told_otherwise_is_the_same(language: str, a: str, b: str) -> None:
    assert found(differ, a, b, language) == []
