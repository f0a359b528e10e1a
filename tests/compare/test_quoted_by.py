"""One quotation in two mouths."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.quoted_by import differ


@pytest.mark.parametrize(
    ("language", "a", "b", "words"),
    [
        ("en", "Mayor Olaf Lund went to the dam. “We had no warning of any kind,” he said.",
         "Fire chief Dana Holt went to the dam. “We had no warning of any kind,” she said.",
         ("he said", "she said")),
        ("en", "Dana Holt, the fire chief, spoke first. “We had no warning of any kind.”",
         "Dana Holt spoke first. “We had no warning of any kind,” said Mayor Olaf Lund.",
         ("Dana Holt, the fire chief, spoke", "said Mayor Olaf Lund")),
        ("en", "Fire chief Dana Holt said it was late. “We had no warning of any kind.”",
         "It was late. “We had no warning of any kind,” said Mayor Olaf Lund.",
         ("Fire chief Dana Holt said", "said Mayor Olaf Lund")),
        ("es", "La gerente, Eva Ruiz, dijo que no se irá. «Nadie nos avisó de la rotura».",
         "El alcalde, Luis Orte, dijo que no se irá. «Nadie nos avisó de la rotura», añadió.",
         ("La gerente, Eva Ruiz, dijo", "añadió")),
    ],
)  # fmt: skip
def test_one_quotation_of_two_speakers_is_found(
    language: str, a: str, b: str, words: tuple[str, str]
) -> None:
    assert found(differ, a, b, language) == [("other-speaker", *words)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Mayor Olaf Lund went there. “We had no warning of any kind,” he said.",
         "Olaf Lund went there. “We had no warning of any kind,” said the mayor."),
        ("Mayor Olaf Lund spoke of it. “We had no warning of any kind,” he said.",
         "The town spoke of it. “We had no warning of any kind,” said a spokesman."),
        ("“We had no warning of any kind,” the mayor, Olaf Lund, told Dana Holt.",
         "“We had no warning of any kind,” said Mayor Olaf Lund."),
    ],
)  # fmt: skip
def test_one_speaker_however_named_is_no_finding(a: str, b: str) -> None:
    assert found(differ, a, b) == []
