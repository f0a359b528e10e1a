"""What one desk puts down to somebody, and the other tells as a fact."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.stated import differ


def test_a_charge_told_as_a_fact_is_found() -> None:
    a = "The company hid two earlier leaks of fuel from the harbour board."
    b = "The fishermen claim the company hid two earlier leaks of fuel from the harbour board."
    (finding,) = found(differ, a, b)
    assert finding == ("stated-attributed", a[:-1], "The fishermen claim")


def test_a_fact_that_the_other_report_has_denied_is_found() -> None:
    a = "The club broke the rules on transfers in March."
    b = "The club denies having broken the rules on transfers in March."
    assert [code for code, _, _ in found(differ, a, b)] == ["stated-attributed"]


def test_the_accuser_who_does_it_itself_elsewhere_is_found() -> None:
    a = "Norvik Lines accused the harbour board of handing over the alarm logs six days late."
    b = "Norvik Lines handed over the alarm logs six days late. The harbour board met later."
    codes = [code for code, _, _ in found(differ, a, b)]
    assert "accuser-reversed" in codes


def test_what_is_denied_on_both_sides_may_be_told_as_a_fact_on_one() -> None:
    a = "Its four other depots are not affected, the company says."
    b = "The four other depots are not affected."
    assert [each[0] for each in found(differ, a, b)] == ["stated-attributed"]


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        ("en", "Prosecutors argued that the driver had been at the wheel for 11 hours with one "
         "break of 20 minutes.",
         "The driver had been at the wheel for 11 hours, with one break of 20 minutes."),
        ("en", "The shipyard insists that the crane had been tested twice in March.",
         "The crane at the yard had been tested twice in March."),
        ("es", "La fiscalía sostuvo que el chófer llevaba once horas al volante sin descanso.",
         "El chófer llevaba once horas al volante sin descanso."),
        ("pt", "A empresa garante que os dados do aparelho se perderam no embate.",
         "Os dados do aparelho se perderam no embate."),
    ],
)  # fmt: skip
def test_the_word_of_a_party_told_as_a_fact_is_found(language: str, a: str, b: str) -> None:
    assert [code for code, _, _ in found(differ, a, b, language)] == ["stated-attributed"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The council said the bridge will be closed on Sunday from noon to six.",
         "The bridge will be closed on Sunday from noon to six."),
        ("The yard insists that the crane had been tested twice in March.",
         "“The crane had been tested twice in March,” reads the letter."),
        ("The yard insists that the crane had been tested twice in March.",
         "The crane had allegedly been tested twice in March."),
        ("The yard insists that the crane had been tested twice in March.",
         "The crane had not been tested in March."),
    ],
)  # fmt: skip
def test_what_nobody_doubts_or_somebody_still_says_is_left_alone(a: str, b: str) -> None:
    assert not found(differ, a, b)


def test_what_somebody_says_of_himself_and_did_there_is_found() -> None:
    a = "The builder says it warned the council twice about the wall."
    b = "The builder warned the council twice about the wall."
    assert [code for code, _, _ in found(differ, a, b)] == ["stated-attributed"]


def test_who_argues_about_a_thing_says_nothing() -> None:
    a = "The two men had argued about money, prosecutors said."
    b = "The two men had argued about money."
    assert [code for code, _, _ in found(differ, a, b)] == ["stated-attributed"]


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        ("en", "The union said the strike would last two days at all depots.",
         "The strike will last two days at all depots."),
        ("en", "The company says it employs 300 people in the valley.",
         "The company employs 300 people in the valley."),
        ("es", "El sindicato anunció que la huelga durará dos días en las cocheras.",
         "La huelga durará dos días en las cocheras."),
        ("pt", "O sindicato informou que a greve vai durar dois dias nas garagens.",
         "A greve vai durar dois dias nas garagens."),
    ],
)  # fmt: skip
def test_what_somebody_only_makes_known_is_left_alone(language: str, a: str, b: str) -> None:
    assert not found(differ, a, b, language)
