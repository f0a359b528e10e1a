"""One of something in one report, and several in the other."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.one_or_more import differ


@pytest.mark.parametrize(
    ("language", "a", "b", "words"),
    [
        ("en", "The money went to an account in Orme.", "The money went to two accounts in Orme.",
         ("an account", "two accounts")),
        ("es", "El dinero fue a una cuenta en Suiza.", "El dinero fue a tres cuentas en Suiza.",
         ("una cuenta", "tres cuentas")),
        ("pt", "O dinheiro foi para uma conta na Suíça.",
         "O dinheiro foi para duas contas na Suíça.", ("uma conta", "duas contas")),
    ],
)  # fmt: skip
def test_one_here_and_several_there_are_found(
    language: str, a: str, b: str, words: tuple[str, str]
) -> None:
    assert [each[1:] for each in found(differ, a, b, language)] == [words]
    assert [each[1:] for each in found(differ, b, a, language)] == [words[::-1]]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The money went to an account in Orme.", "The money went to the accounts in Orme."),
        ("An old scanner failed in Orme.", "Two scanners failed in Orme."),
        ("One of two accounts in Orme is an account of his.", "He has two accounts in Orme."),
    ],
)
def test_what_may_be_another_or_is_counted_alike_passes(a: str, b: str) -> None:
    assert found(differ, a, b) == []


def test_a_month_and_six_weeks_are_two_times() -> None:
    a = "The talks between the bank and the unions will last a month."
    b = "The bank and the unions have six weeks for their talks."
    assert [each[1:] for each in found(differ, a, b)] == [("a month", "six weeks")]
    assert found(differ, a, b.replace("six", "four")) == []
    assert found(differ, "The bank pays the unions 40 euros a month.", b) == []
