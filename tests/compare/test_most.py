"""A figure that is the most there is in one report and what there is in the other."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.number import differ


@pytest.mark.parametrize(
    ("language", "a", "b", "words"),
    [
        ("en", "Snow covered the road over the pass to a depth of up to four metres.",
         "Snow covered the road over the pass to a depth of four metres.",
         ("up to four metres", "four metres")),
        ("es", "La nieve cubrió la carretera del puerto con hasta cuatro metros.",
         "La nieve cubrió la carretera del puerto con cuatro metros.",
         ("hasta cuatro metros", "cuatro metros")),
    ],
)  # fmt: skip
def test_the_most_of_something_is_not_what_there_is(
    language: str, a: str, b: str, words: tuple[str, str]
) -> None:
    assert found(differ, a, b, language) == [("scope-dropped", *words)]


def test_the_most_that_is_paid_is_another_sum() -> None:
    a = "The town pays the firm 90,000 crowns a year for the bridge."
    b = a.replace("90,000", "up to 90,000")
    words = "90,000 crowns a year", "up to 90,000 crowns a year"
    assert found(differ, a, b) == [("number-bound-differs", *words)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The road is closed for up to four days after the snow on the pass.",
         "The road over the pass is closed after the snow for no more than four days."),
    ],
)  # fmt: skip
def test_other_words_for_the_most_are_no_difference(a: str, b: str) -> None:
    assert found(differ, a, b) == []
