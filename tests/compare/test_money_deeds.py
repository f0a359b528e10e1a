"""One sum of money, and what is done with it."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.money_deeds import differ


@pytest.mark.parametrize(
    ("language", "a", "b", "words"),
    [
        ("en", "The insurer has already paid 850,000 euros.",
         "So far the insurer has offered €850,000.", ("paid", "offered")),
        ("en", "The governor would ask for $40 million for checks of bridges.",
         "The governor is spending $40 million on bridges.", ("ask", "spending")),
        ("en", "Some 9,000 euros were stolen from the till.",
         "Some 9,000 euros were lent from the till.", ("stolen", "lent")),
        ("es", "La aseguradora ya pagó 850.000 euros.", "La aseguradora ofreció 850.000 euros.",
         ("pagó", "ofreció")),
        ("pt", "A seguradora já pagou 850 mil euros.", "A seguradora ofereceu 850.000 euros.",
         ("pagou", "ofereceu")),
    ],
)  # fmt: skip
def test_another_deed_with_one_sum_is_found(
    language: str, a: str, b: str, words: tuple[str, str]
) -> None:
    assert found(differ, a, b, language) == [("wording-opposite", *words)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The town paid 3 million euros for the pool.", "The town spent €3 million on the pool."),
        ("The town paid 3 million euros for the pool.", "The town was offered 2 million euros."),
        ("The pool cost 3 million euros.", "The town paid 3 million euros for the pool."),
    ],
)
def test_the_same_deed_or_another_sum_is_none(a: str, b: str) -> None:
    assert found(differ, a, b) == []
