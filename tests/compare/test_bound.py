"""How far somebody is bound to do the same."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.bound import differ


@pytest.mark.parametrize(
    ("language", "a", "b", "words"),
    [
        ("en", "Drivers must fit winter tyres.", "Drivers are advised to fit winter tyres.",
         ("must fit", "are advised to fit")),
        ("en", "The clerk had to sign the papers.", "The clerk agreed to sign the papers.",
         ("had to sign", "agreed to sign")),
        ("es", "Los vecinos deben hervir el agua.", "Se recomienda hervir el agua.",
         ("deben hervir", "Se recomienda hervir")),
        ("pt", "Os alunos têm de usar máscara.", "Os alunos podem usar máscara.",
         ("têm de usar", "podem usar")),
    ],
)  # fmt: skip
def test_a_duty_that_is_advice_or_leave_elsewhere_is_found(
    language: str, a: str, b: str, words: tuple[str, str]
) -> None:
    assert found(differ, a, b, language) == [("wording-opposite", *words)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Drivers must fit winter tyres.", "Drivers are obliged to fit winter tyres."),
        ("Drivers must fit winter tyres.", "Drivers are advised to buy winter tyres."),
        ("Drivers must not stop here.", "Drivers are not allowed to stop here."),
    ],
)
def test_one_sort_another_deed_or_a_denial_is_no_difference(a: str, b: str) -> None:
    assert found(differ, a, b) == []
