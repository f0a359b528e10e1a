"""One report denies what the other says."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.denial import differ

SAID_AND_DENIED = [
    ("en", "Pensioners will go on travelling free before nine, Ms Lind said.",
     "Pensioners will no longer travel free before nine in the morning.",
     ("travelling", "no longer travel")),
    ("en", "The pier was insured against storms, the harbour master said.",
     "The pier was not insured against storms, said the harbour master.",
     ("insured", "not insured")),
    ("en", "Nobody was hurt in the fire at the mill on Sunday.",
     "Three workers were hurt in the fire at the mill on Sunday.", ("Nobody was hurt", "hurt")),
    ("es", "El hospital informó a las familias del error en marzo.",
     "El hospital no informó a las familias del error.", ("informó", "no informó")),
    ("pt", "O hospital não avisou as famílias do erro em março.",
     "O hospital avisou as famílias do erro em março.", ("não avisou", "avisou")),
    ("pt", "O curador não pretende voltar ao museu de Alcor.",
     "O curador quer voltar ao museu de Alcor.", ("não pretende voltar", "voltar")),
    ("en", "Jaime Torr, who helped the police, was given a suspended sentence.",
     "Jaime Torr, who did not help the police, was given a suspended sentence.",
     ("helped", "not help")),
    ("pt", "Quem desistir da viagem não terá o dinheiro de volta.",
     "A Ilhanave dá o dinheiro de volta a quem desistir da viagem.",
     ("não terá o dinheiro de volta", "Ilhanave dá o dinheiro de volta a quem desistir da viagem")),
    ("fr", "L'hôpital n'a pas prévenu les familles de l'erreur en mars.",
     "L'hôpital a prévenu les familles de l'erreur en mars.", ("n'a pas prévenu", "prévenu")),
]  # fmt: skip


@pytest.mark.parametrize(("language", "a", "b", "words"), SAID_AND_DENIED)
def test_what_one_report_says_and_the_other_denies_is_found(
    language: str, a: str, b: str, words: tuple[str, str]
) -> None:
    assert found(differ, a, b, language) == [("wording-opposite", *words)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The firm did not reply until Monday to the letter of the board.",
         "The firm replied on Monday to the letter of the board."),
        ("The firm failed to inform the board of the leak in May.",
         "The firm did not inform the board of the leak in May."),
        ("The plan was not approved by the board on Monday.",
         "The plan was rejected by the board on Monday."),
        ("The train had no brakes on two of its cars, the inspector found.",
         "The inspector found that the brakes were missing on two cars of the train."),
        ("The wall of the mill is no more than 40 years old.",
         "The wall of the mill is at most 40 years old."),
        ("The flue of the mill has not been swept since 2027.",
         "The flue of the mill was last swept six years ago."),
        ("It is not known whether the driver of the lorry was hurt.",
         "The driver of the lorry was hurt."),
        ('The driver said that he was "not hurt" when the lorry fell.',
         "The driver was hurt when the lorry fell."),
    ],
)  # fmt: skip
def test_the_same_told_without_a_not_is_no_difference(a: str, b: str) -> None:
    assert found(differ, a, b) == []
    assert found(differ, b, a) == []


def test_what_is_denied_of_another_thing_is_two_facts() -> None:
    a = "The bakers of Hale were not paid for the flour."
    b = "The drivers in Orme, who are paid by the hour, walked out."
    assert found(differ, a, b) == []


def test_what_somebody_denies_to_have_done_is_not_what_he_did() -> None:
    a = "The club denied that it had paid the referee of the final."
    b = "The club paid the referee of the final."
    assert found(differ, a, b) == [("wording-opposite", "denied that it had paid", "paid")]
    accused = "Prosecutors accuse the club of having paid the referee of the final."
    assert found(differ, a, accused) == []


def test_languages_that_differ_are_not_set_against_each_other() -> None:
    assert found(differ, "Nobody was hurt.", "Nobody was hurt.", "de") == []


def test_a_short_clause_that_denies_in_other_words_is_found() -> None:
    a = "The shares of the mill fell, and no dividend will be paid."
    b = "The dividend will be halved."
    assert found(differ, a, b) == [
        ("wording-opposite", "no dividend will be paid", "dividend will be halved")
    ]


def test_a_short_clause_that_means_the_same_is_no_denial() -> None:
    assert found(differ, "It has not worked since May.", "The lamp has been dark since May.") == []


def test_a_sentence_that_says_all_that_the_other_denies_is_found() -> None:
    a, b = "No trains are running in the valley.", "Trains run in the valley every hour."
    assert [each[0] for each in found(differ, a, b)] == ["wording-opposite"]


def test_what_stands_behind_but_takes_nothing_back() -> None:
    a = "The jab does not protect against flu but makes the illness milder, doctors found."
    b = "The jab protects against flu, doctors found."
    assert found(differ, a, b) == [("wording-opposite", "not protect", "protects")]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The comet will not be seen for a century.", "A century must pass before the comet."),
        ("The mill may no longer grind after the board took its licence.",
         "The board withdrew the licence of the mill."),
    ],
)  # fmt: skip
def test_a_denial_may_be_told_with_before_or_with_another_verb(a: str, b: str) -> None:
    assert found(differ, a, b) == []


def test_what_denies_the_opposite_says_the_same() -> None:
    a = "The seal did not survive the journey to the clinic."
    b = "The seal died on the journey to the clinic."
    assert found(differ, a, b) == []
