"""Figures of two sides that have changed hands."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.figure_sources import differ


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        ("en", "Turnout was 72 per cent according to the union and 41 according to the port.",
         "Turnout was 72 per cent according to the port and 41 per cent according to the union."),
        ("en", "Marchers numbered 9,000, organisers said, and 4,000, said police.",
         "There were 4,000 marchers, organisers said, and 9,000, said police."),
        ("es", "Hubo un 72 % de paro según el sindicato y un 41 % según la naviera.",
         "Hubo un 41 % de paro según el sindicato y un 72 % según la naviera."),
        ("es", "Según la policía, eran unas 200 personas; según los organizadores, más de 600.",
         "Fueron 600 personas, según la policía, y 200, según los organizadores."),
        ("pt", "A adesão foi de 72%, segundo o sindicato, e de 41%, segundo a prefeitura.",
         "A adesão foi de 41%, segundo o sindicato, e de 72%, segundo a prefeitura."),
    ],
)  # fmt: skip
def test_figures_that_changed_hands_are_found(language: str, a: str, b: str) -> None:
    assert [code for code, _, _ in found(differ, a, b, language)] == ["figures-swapped"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Turnout was 72 per cent according to the union and 41 according to the port.",
         "Turnout was 41 per cent, said the port; it was 72 per cent, according to the union."),
        ("Turnout was 72 per cent according to the union and 41 according to the port.",
         "Turnout was 72 per cent according to the union and 43 according to the port."),
        ("Turnout was 72 per cent, according to the union.",
         "Turnout was 72 per cent, according to the strikers."),
    ],
)  # fmt: skip
def test_figures_in_the_right_hands_are_left_alone(a: str, b: str) -> None:
    assert found(differ, a, b) == []
