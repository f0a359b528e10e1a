"""A denial that one report makes whole and the other limits."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.limited import differ


@pytest.mark.parametrize(
    ("language", "a", "b", "words"),
    [
        ("en", "The gauges had shown no movement until seconds before the dam broke.",
         "The gauges had shown no movement at all before the dam broke.",
         ("no movement until seconds before the", "no movement")),
        ("en", "Nobody except the night guard was in the mill at the time.",
         "Nobody was in the mill at the time, the guard said.", None),
        ("es", "Los sensores no registraron movimiento hasta poco antes de caer el muro.",
         "Los sensores no registraron movimiento antes de caer el muro.",
         ("no registraron movimiento hasta poco antes de", "no registraron movimiento")),
    ],
)  # fmt: skip
def test_a_limit_that_one_report_drops_is_found(
    language: str, a: str, b: str, words: tuple[str, str] | None
) -> None:
    assert found(differ, a, b, language) == ([("scope-dropped", *words)] if words else [])


def test_a_denial_that_both_limit_is_no_difference() -> None:
    a = "The gauges had shown no movement until seconds before the dam broke."
    b = "The gauges had shown no movement except right before the dam broke."
    assert found(differ, a, b) == []
