"""A deed that one report tells in part and the other as a whole."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.partial import differ


@pytest.mark.parametrize(
    ("language", "a", "b", "words"),
    [
        ("en", "The engineer helped to draw the plans for the dam.",
         "The engineer drew the plans for the dam.", ("helped to draw", "drew")),
        ("en", "The firm financed the museum's new wing.",
         "The firm partly financed the museum's new wing.", ("financed", "partly financed")),
        ("es", "El arquitecto ayudó a diseñar el puente de la ría.",
         "El arquitecto diseñó el puente de la ría.", ("ayudó a diseñar", "diseñó")),
        ("pt", "A empresa pagou parte da reforma do museu.",
         "A empresa pagou a reforma do museu.", ("parte da reforma", "reforma")),
    ],
)  # fmt: skip
def test_a_part_taken_for_the_whole_is_found(
    language: str, a: str, b: str, words: tuple[str, str]
) -> None:
    assert found(differ, a, b, language) == [("scope-dropped", *words)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The engineer helped to draw the plans for the dam.",
         "The engineer had a hand in the plans for the dam, which she drew with others."),
        ("The tank was nearly 40 years old when the dam broke.",
         "The tank was 38 years old when the dam broke."),
        ("Neighbours helped to clear the road to the dam.",
         "The road over the pass was cleared by soldiers."),
        ('He "helped to draw" the plans for the dam, he said.',
         "He drew the plans for the dam, he said."),
    ],
)  # fmt: skip
def test_what_is_limited_in_both_or_of_another_thing_is_left_alone(a: str, b: str) -> None:
    assert found(differ, a, b) == []


def test_two_languages_are_not_set_against_each_other() -> None:
    assert found(differ, "Er half bei der Brücke.", "Er half bei der Brücke.", "de") == []


def test_nearly_a_sum_is_a_figure() -> None:
    a = "O corretor ficou com R$ 96 mil das famílias de Colinas."
    assert (
        found(differ, a, "O corretor ficou com quase R$ 96 mil das famílias de Colinas.", "pt")
        == []
    )
