"""Codes of roads, flights and batches."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.codes import differ


@pytest.mark.parametrize(
    ("language", "a", "b", "words"),
    [
        ("pt", "A carreta tombou na BR-163, perto de Orme.",
         "Perto de Orme, na BR-136, uma carreta tombou.",
         ("BR-163", "BR-136")),
        ("en", "Flight KT204 from Orme landed in a field.",
         "The plane, flight KT240, landed in a field.",
         ("KT204", "KT240")),
        ("es", "El lote H4471 se vendió en marzo.", "En marzo se vendió el lote H4417.",
         ("H4471", "H4417")),
    ],
)  # fmt: skip
def test_a_code_with_other_figures_is_found(
    language: str, a: str, b: str, words: tuple[str, str]
) -> None:
    assert [each[1:] for each in found(differ, a, b, language)] == [words]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The lorry left the A4 near Orme.", "Near Orme a lorry came off the A4."),
        ("The lorry left the A4 for the A9.", "On the A9 a lorry stopped."),
        ("The lorry left the A4.", "The lorry left the M30."),
    ],
)
def test_codes_that_both_have_or_of_other_letters_pass(a: str, b: str) -> None:
    assert found(differ, a, b) == []
