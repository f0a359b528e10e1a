"""How badly people are hurt."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.degree import differ


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        (
            "pt",
            "Doze passageiros ficaram feridos no choque dos barcos.",
            "Doze passageiros tiveram ferimentos graves no choque dos barcos.",
        ),
        (
            "pt",
            "O vigia sofreu queimaduras leves no galpão da usina.",
            "O vigia sofreu queimaduras no galpão da usina.",
        ),
    ],
)
def test_a_degree_that_only_one_report_tells_is_found(language: str, a: str, b: str) -> None:
    assert [code for code, _, _ in found(differ, a, b, language)] == ["scope-dropped"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # Both tell one, in other words.
        ("Doze ficaram gravemente feridos no cais.", "Doze tiveram ferimentos graves no cais."),
        # Of others.
        ("Doze pessoas ficaram feridas no cais.", "Na ponte, uma menina teve ferimentos graves."),
        # Not of people's hurt.
        ("A ponte tem falhas graves no arco.", "A ponte tem falhas no arco."),
    ],
)
def test_a_degree_of_something_else_is_none(a: str, b: str) -> None:
    assert found(differ, a, b, "pt") == []
