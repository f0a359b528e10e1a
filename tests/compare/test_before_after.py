"""Before something in one report, after it in the other."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.before_after import differ


@pytest.mark.parametrize(
    ("language", "a", "b", "words"),
    [
        (
            "en",
            "The driver of the van braked before the crash.",
            "The driver of the van braked after the crash.",
            ("before the crash", "after the crash"),
        ),
        (
            "pt",
            "O presidente vai analisar o pedido depois do recesso.",
            "O presidente analisa o pedido antes do recesso.",
            ("depois do recesso", "antes do recesso"),
        ),
        (
            "es",
            "El conductor llamó a su jefe antes de salir del puerto.",
            "El conductor llamó a su jefe después de salir del puerto.",
            ("antes de salir", "después de salir"),
        ),
    ],
)
def test_opposite_sides_of_the_same_are_found(
    language: str, a: str, b: str, words: tuple[str, str]
) -> None:
    assert found(differ, a, b, language) == [("date-differs", *words)]


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        ("en", "The van braked before the bus did.", "The bus braked after the van did."),
        ("en", "The van did not brake before the crash.", "The van braked after the crash."),
        ("en", "The fair opens before Monday in Orme.", "The fair in Orme opens after Monday."),
        (
            "pt",
            "Houve vaias antes do jogo e depois do jogo no estádio.",
            "Houve vaias no estádio depois do jogo.",
        ),
    ],
)
def test_what_only_looks_like_the_other_side_is_none(language: str, a: str, b: str) -> None:
    assert found(differ, a, b, language) == []
