"""What one of two tied sentences says more than the other."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.added import differ


@pytest.mark.parametrize(
    ("language", "a", "b", "words"),
    [
        ("en", "The slide took away the signal box, the footbridge and a hay barn.",
         "The footbridge and the signal box were taken away by the slide.", "hay barn"),
        ("es", "Tres cartas del gremio, de las que este diario conserva copia, avisaban del fallo.",
         "El gremio avisaba del fallo en tres cartas.", "diario conserva copia"),
        ("pt", "A polícia deteve seis torcedores por quebrar o portão e atirar pedras nos carros.",
         "Seis torcedores foram detidos pela polícia por quebrar o portão.",
         "atirar pedras nos carros"),
    ],
)  # fmt: skip
def test_a_phrase_that_stands_between_the_same_words_in_one_report_only_is_told(
    language: str, a: str, b: str, words: str
) -> None:
    assert [each[1:] for each in found(differ, a, b, language)] == [(words, "")]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # Told in other words at the same place.
        ("The slide took away the signal box, the footbridge and a garage with tools.",
         "The slide took away the signal box, the footbridge and a hay barn."),
        # Who says it, and names.
        ("The footbridge was taken away by the slide, the mayor said.",
         "The footbridge was taken away by the slide."),
        ("The footbridge, Lower Wend, was taken away by the slide.",
         "The footbridge was taken away by the slide."),
    ],
)  # fmt: skip
def test_other_words_who_says_it_and_names_are_no_addition(a: str, b: str) -> None:
    assert found(differ, a, b) == []
