"""Two people of the same age who are not of one sex."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.aged import differ


@pytest.mark.parametrize(
    ("language", "a", "b", "words"),
    [
        ("en", "The third victim was an 84-year-old man from Port Brill.",
         "The dead are a man and a woman, 81 and 77, and a woman of 84 who lived in Port Brill.",
         ("84-year-old man", "woman of 84")),
        ("es", "Entre los heridos hay un hombre de 63 años y dos niños.",
         "Entre los heridos hay una mujer de 63 años.", ("hombre de 63", "mujer de 63")),
        ("pt", "Um homem de 40 anos foi levado ao hospital de Barra Funda.",
         "Uma mulher de 40 anos foi levada ao hospital.", ("homem de 40", "mulher de 40")),
    ],
)  # fmt: skip
def test_a_man_here_and_a_woman_of_his_age_there_is_found(
    language: str, a: str, b: str, words: tuple[str, str]
) -> None:
    assert found(differ, a, b, language) == [("wording-opposite", *words)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("A man of 84 and a woman of 84 were hurt.", "A woman of 84 was hurt, and her husband."),
        ("A man of 84 was hurt.", "A woman of 77 was hurt."),
        ("A 9-year-old boy was hurt.", "The boy, 9, was hurt."),
    ],
)  # fmt: skip
def test_others_of_another_age_are_left_alone(a: str, b: str) -> None:
    assert found(differ, a, b) == []
