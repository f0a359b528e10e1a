"""Figures that are equal and go opposite ways."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.direction import differ


@pytest.mark.parametrize(
    ("language", "a", "b", "words"),
    [
        (
            "en",
            "The museum had 15% more visitors than in 2031.",
            "The museum had 15% fewer visitors than in 2031.",
            ("15% more", "15% fewer"),
        ),
        ("en", "Sales were up 15% in May.", "Sales were down 15% in May.", ("up 15%", "down 15%")),
        (
            "pt",
            "O museu recebeu 21.300 pessoas, menos 15% do que em 2031.",
            "O museu recebeu 21.300 pessoas, 15% a mais do que em 2031.",
            ("menos 15%", "15% a mais"),
        ),
        (
            "es",
            "La cosecha fue un 20% superior a la de 2030.",
            "La cosecha fue un 20% inferior a la de 2030.",
            ("20% superior", "20% inferior"),
        ),
    ],
)
def test_a_figure_above_here_and_below_there_is_found(
    language: str, a: str, b: str, words: tuple[str, str]
) -> None:
    assert found(differ, a, b, language) == [("wording-opposite", *words)]


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        ("en", "It had 15% more guests than in 2031.", "In 2031 it had had 10% fewer guests."),
        ("pt", "Mais de 15% dos barcos afundaram.", "Menos de 15% dos barcos afundaram."),
        ("pt", "A venda caiu 15% em maio.", "Em maio a venda foi 15% menor."),
    ],
)
def test_other_figures_and_bounds_are_left_alone(language: str, a: str, b: str) -> None:
    assert found(differ, a, b, language) == []
