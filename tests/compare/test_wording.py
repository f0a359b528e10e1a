"""The same passage in words that turn its matter."""

import pytest

from workbench.compare.align import tie_sentences
from workbench.compare.kinds.wording import differ
from workbench.compare.model import Report
from workbench.compare.pair import Pair
from workbench.compare.segment import read


def wordings(a: str, b: str, language: str = "en") -> list[tuple[str, str]]:
    one, other = read(Report(a, language)), read(Report(b, language))
    found = differ(Pair(one, other, tie_sentences(one, other)))
    return [(one.said(each.a[0]), other.said(each.b[0])) for each in found]


@pytest.mark.parametrize(
    ("here", "there"),
    [("ordered", "asked"), ("ordered", "advised"), ("allowed", "required")],
)
def test_an_order_is_not_a_request(here: str, there: str) -> None:
    a = f"The harbour master {here} all skippers to stay in port until the storm had passed."
    b = f"All skippers were {there} by the harbour master to stay in port until the storm passed."
    assert wordings(a, b) == [(here, there)]


def test_two_words_of_one_pole_are_style() -> None:
    a = "The council approved the budget for the new library on Monday evening."
    b = "On Monday evening the council passed the budget for the new library."
    assert wordings(a, b) == []


def test_words_of_two_poles_in_other_surroundings_are_two_statements() -> None:
    a = "Ticket prices rose in March while the number of trains fell sharply in the valley."
    b = "While the number of trains in the valley fell sharply, ticket prices rose in March."
    assert wordings(a, b) == []


def test_words_inside_quotation_marks_are_left_to_the_quotation() -> None:
    a = '"They ordered every boat in the harbour to stay at its berth," skipper Ada Noll said.'
    b = '"They asked every boat in the harbour to stay at its berth," skipper Ada Noll said.'
    assert wordings(a, b) == []


def test_spanish_has_its_own_opposites() -> None:
    a = "La ministra exigió a las dos empresas que cumplan el acuerdo firmado en el puerto."
    b = "La ministra pidió a las dos empresas que cumplan el acuerdo firmado en el puerto."
    assert wordings(a, b, "es") == [("exigió", "pidió")]


@pytest.mark.parametrize(
    ("language", "a", "b", "words"),
    [
        ("en", "The league postponed its final in Harrow until the spring, its secretary said.",
         "The league has called off its final in Harrow, its secretary said.",
         ("postponed", "called off")),
        ("en", "The gun was found under a car on Mill Street.",
         "A knife was found under a car on Mill Street.", ("gun", "knife")),
        ("en", "Two technicians of the firm are suspended on full pay.",
         "Three technicians have been dismissed.", ("suspended", "dismissed")),
        ("es", "El comité había exigido en marzo análisis de sangre a los socios del club.",
         "El comité había recomendado en marzo análisis de sangre a los socios del club.",
         ("exigido", "recomendado")),
        ("es", "La fábrica permanecerá cerrada hasta el viernes por las obras.",
         "La fábrica seguirá abierta hasta el viernes por las obras.", ("cerrada", "abierta")),
        ("pt", "O prazo é de dez dias úteis para a defesa do clube.",
         "O prazo é de dez dias corridos para a defesa do clube.", ("úteis", "corridos")),
        ("fr", "Le concert du quatuor a été reporté à cause de la grève.",
         "Le concert du quatuor a été annulé à cause de la grève.", ("reporté", "annulé")),
        ("de", "Das Spiel der Frauen wurde wegen des Sturms verschoben.",
         "Das Spiel der Frauen wurde wegen des Sturms abgesagt.", ("verschoben", "abgesagt")),
    ],
)  # fmt: skip
def test_an_axis_holds_all_forms_of_its_words(
    language: str, a: str, b: str, words: tuple[str, str]
) -> None:
    assert wordings(a, b, language) == [words]


def test_a_word_denied_may_be_its_opposite() -> None:
    a = "The council did not approve the plan for the marina."
    b = "The plan for the marina was rejected by the council."
    assert wordings(a, b) == []


def test_a_thing_in_a_name_is_none_of_its_class() -> None:
    a = "O mestre do barco de Porto Salvo foi levado de manhã."
    b = "O mestre do barco foi levado de manhã ao hospital."
    assert wordings(a, b, "pt") == []


def test_what_never_failed_to_be_always_was() -> None:
    a = "O rapaz sempre esteve na oficina do tio, disse a defesa."
    never = "O rapaz nunca esteve na oficina do tio, disse a defesa."
    assert not wordings(a, "O rapaz nunca deixou de estar na oficina do tio, disse a defesa.", "pt")
    assert wordings(a, never, "pt")


def test_words_of_one_stem_need_not_be_of_one_axis() -> None:
    a = "The Harbour Authority asked the skippers of Orme to wait for two months."
    b = "For a year the skippers of Orme have waited, the Harbour Authority noted daily."
    assert wordings(a, b) == []


def test_what_is_closed_until_a_day_opens_on_it() -> None:
    a = "The museum of Orme will remain closed until Monday."
    b = "The museum of Orme opens again on Monday."
    assert wordings(a, b) == []
    c = "The museum of Orme will remain open until Monday."
    assert wordings(a, c) == [("closed", "open")]


@pytest.mark.parametrize(
    ("language", "a", "b", "words"),
    [
        ("en", "The vault had been checked every month, the director of the museum said.",
         "The vault had been checked every week, the museum's director said.",
         ("every month", "every week")),
        ("es", "Los responsables de la presa abrieron las compuertas el miércoles.",
         "Los responsables de la presa cerraron las compuertas el miércoles.",
         ("abrieron", "cerraron")),
        ("pt", "Os técnicos da usina deram o laudo e abriram as comportas na quarta-feira.",
         "Os técnicos da usina deram o laudo e fecharam as comportas na quarta-feira.",
         ("abriram", "fecharam")),
    ],
)  # fmt: skip
def test_irregular_forms_and_rows_of_words_stand_on_an_axis(
    language: str, a: str, b: str, words: tuple[str, str]
) -> None:
    assert wordings(a, b, language) == [words]


@pytest.mark.parametrize(
    ("language", "a", "b", "words"),
    [
        ("en", "The tunnel began in the cellar of a laundry in Hope Street.",
         "The tunnel began in the cellar of a bakery in Hope Street.", ("laundry", "bakery")),
        ("en", "She had pawned the rings of her mother to pay the fine.",
         "To pay the fine she had pawned the rings of her aunt.", ("mother", "aunt")),
        ("es", "El camión llevaba doce toneladas de trigo al puerto de Alcor.",
         "El camión llevaba al puerto de Alcor doce toneladas de arroz.", ("trigo", "arroz")),
        ("pt", "O corpo foi achado na cozinha da casa por uma vizinha na quinta-feira.",
         "O corpo foi achado no banheiro da casa por uma vizinha na quinta-feira.",
         ("cozinha", "banheiro")),
        ("de", "Der Betrieb lieferte der Stadt Velden jede Woche frische Milch.",
         "Jede Woche lieferte der Betrieb der Stadt Velden frische Butter.", ("Milch", "Butter")),
        ("fr", "Le feu a pris dans une boulangerie de la rue Basse.",
         "Le feu a pris dans une pharmacie de la rue Basse.", ("boulangerie", "pharmacie")),
    ],
)  # fmt: skip
def test_another_thing_of_the_same_class_is_another_thing(
    language: str, a: str, b: str, words: tuple[str, str]
) -> None:
    assert wordings(a, b, language) == [words]


def test_one_of_two_kin_seen_from_the_other_is_the_same_kinship() -> None:
    a = "A pupil of ten was rescued from the river with his mother on Sunday."
    b = "On Sunday a widow was rescued from the river with her son of ten."
    assert wordings(a, b) == []


def test_two_words_of_one_thing_are_no_other_thing() -> None:
    a = "The thieves dug from the basement of the mill to the vault of the bank."
    b = "The thieves dug from the cellar of the mill to the vault of the bank."
    assert wordings(a, b) == []


def test_what_somebody_refuses_to_do_is_not_done() -> None:
    a = "The museum of Orme refused to return the mask to the valley."
    b = "The museum of Orme will keep the mask from the valley."
    assert wordings(a, b) == []


def test_a_term_is_asked_for_or_demanded() -> None:
    a = "The prosecution had asked for five years for the owner of the boiler."
    b = "The prosecution had demanded five years for the owner of the boiler."
    assert wordings(a, b) == []
    b = "The prosecution had demanded an apology for the owner of the boiler."
    assert wordings(a, b) == [("asked", "demanded")]
