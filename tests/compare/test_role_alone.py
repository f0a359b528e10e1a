"""Offices without a name."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.role_alone import differ

# Language, one report, the other.
DIFFERENT = [
    (
        "en",
        "The acting mayor said the bridge would close.",
        "The mayor said the bridge would close.",
    ),
    (
        "en",
        "The deputy governor opened the fair on Monday.",
        "The governor opened the fair on Monday.",
    ),
    (
        "es",
        "El viceministro de Pesca inauguró la feria el lunes.",
        "El ministro de Pesca inauguró la feria el lunes.",
    ),
    (
        "es",
        "El juez federal ordenó el cierre de la planta.",
        "El juez local ordenó el cierre de la planta.",
    ),
    (
        "pt",
        "O governador em exercício abriu a feira na segunda-feira.",
        "O governador abriu a feira na segunda-feira.",
    ),
    (
        "en",
        "The health minister promised a new clinic by May.",
        "The interior minister promised a new clinic by May.",
    ),
    (
        "pt",
        "O secretário municipal prometeu uma nova escola.",
        "O secretário estadual prometeu uma nova escola.",
    ),
    ("pt", "O vice-prefeito prometeu uma nova escola.", "O prefeito prometeu uma nova escola."),
]
EQUAL = [
    (
        "en",
        "The mayor said the bridge would close, and the deputy mayor agreed.",
        "The mayor said the bridge would close; the deputy mayor agreed.",
    ),
    ("en", "A former minister sat in the first row.", "The minister sat in the first row."),
    (
        "en",
        "The acting mayor, Ana Roe, met them. The mayor said the bridge would close.",
        "It rained. The acting mayor said the bridge would close.",
    ),
    (
        "es",
        "El fiscal provincial pidió ocho años de cárcel.",
        "El fiscal pidió ocho años de cárcel.",
    ),
    (
        "es",
        "La secretaria de Salud pidió calma a los vecinos.",
        "La ministra de Salud pidió calma a los vecinos.",
    ),
]


@pytest.mark.parametrize(("language", "a", "b"), DIFFERENT)
def test_another_office_is_found_without_a_name(language: str, a: str, b: str) -> None:
    assert len(found(differ, a, b, language)) == 1


@pytest.mark.parametrize(("language", "a", "b"), EQUAL)
def test_an_office_that_may_be_the_same_is_left_alone(language: str, a: str, b: str) -> None:
    assert found(differ, a, b, language) == []
