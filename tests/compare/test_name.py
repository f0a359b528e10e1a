"""The same role with another name."""

import pytest

from tests.compare.differing import found, pair_of
from workbench.compare.kinds.name import differ
from workbench.compare.model import Weight


def test_a_first_name_spelled_otherwise_is_found_once() -> None:
    a = "City health officer Paula Ostrén said it was over. Ostrén thanked all."
    b = "City health officer Pavla Ostrén said it was over. Ms Ostrén thanked everyone."
    assert found(differ, a, b) == [("name-spelled", "Paula Ostrén", "Pavla Ostrén")]


def test_a_name_spelled_otherwise_is_found_where_the_sentences_are_not_tied() -> None:
    a = "Rain fell. It was a long night for the mayor, Tomas Rekdal."
    b = "The mayor, Thomas Rekdal, had a long night. Rain fell."
    assert found(differ, a, b) == [("name-spelled", "Tomas Rekdal", "Thomas Rekdal")]


def test_another_company_of_the_same_group_is_found() -> None:
    a = "Ostvik Engineering, the firm that wrote the update, said it was cooperating."
    b = "Ostvik Controls, which supplied the update, said it was cooperating."
    assert found(differ, a, b) == [("name-part-differs", "Ostvik Engineering", "Ostvik Controls")]


def test_another_hall_with_another_number_is_found() -> None:
    a = "A valve closed in Pump Hall 2 on Monday."
    b = "A valve closed in Pump Hall 3 on Monday."
    assert found(differ, a, b) == [("name-part-differs", "Pump Hall 2", "Pump Hall 3")]


def test_another_place_in_the_same_sentence_is_found() -> None:
    a = "The council meets in Velmar. He told journalists in Velmar that he would stay."
    b = "The council meets in Velmar. He told reporters in Austrel that he would stay."
    assert found(differ, a, b) == [("name-differs", "Velmar", "Austrel")]


def test_another_court_is_found() -> None:
    a = "The sale stopped after the Supreme Court received the appeal of the union."
    b = "The sale was stopped when the Labour Court had received the appeal of the union."
    assert found(differ, a, b) == [("name-differs", "Supreme Court", "Labour Court")]


def test_a_person_or_body_weighs_more_than_a_place() -> None:
    people = differ(pair_of("They gave the prize to Ana Roe.", "They gave the prize to Jon Bakke."))
    places = differ(pair_of("They met in Velmar again.", "They met in Austrel again."))
    assert [each.weight for each in people] == [Weight.MEDIUM]
    assert [each.weight for each in places] == [Weight.MEDIUM]


def test_a_relative_of_the_same_name_in_another_role_is_no_finding() -> None:
    a = "Agnieszka Wrona is among the missing climbers, the embassy wrote on Monday."
    b = "Her brother Marek Wrona told a radio station about the missing climbers."
    assert found(differ, a, b) == []


def test_another_firm_of_the_same_city_in_another_role_is_no_finding() -> None:
    a = "Shares in the firm fell on the Varnholt Exchange, and nobody knew why."
    b = "The Varnholt Authority will look into it next year, and shares fell."
    assert found(differ, a, b) == []


def test_another_country_between_the_same_words_is_found() -> None:
    a = "There are two Germans, a Pole and four climbers from the city in the group."
    b = "There were two Germans, a Czech and four climbers from the city in the group."
    assert found(differ, a, b) == [("name-differs", "Pole", "Czech")]


def test_short_forms_and_abbreviations_are_the_same_name() -> None:
    a = (
        "The Halmerian Water Inspectorate (HWI) praised Dr. Lee. Irène Lee leads the HWI. "
        "The inspectorate is old."
    )
    b = (
        "The HWI, the Halmerian Water Inspectorate, praised Irene Lee. Lee leads the inspectorate. "
        "The HWI is old."
    )
    assert found(differ, a, b) == []


def test_a_name_without_a_counterpart_is_no_finding() -> None:
    a = "The mayor opened the bridge with Ana Roe and thanked the builders."
    b = "The mayor opened the bridge and thanked the builders of Corvane Water."
    assert found(differ, a, b) == []


def test_names_in_other_roles_are_not_set_against_each_other() -> None:
    a = "The bridge was designed by Ana Roe, and it opened on Monday."
    b = "The bridge opened on Monday, and crowds came from Velmar to walk across."
    assert found(differ, a, b) == []


def test_many_names_in_a_sentence_without_end_are_read_in_little_time() -> None:
    a = "Then " + " and ".join(f"Ana Roe{x}" for x in "abcdefgh" * 1_000)
    b = "Then " + " and ".join(f"Ana Rue{x}" for x in "abcdefgh" * 1_000)
    assert len(list(differ(pair_of(a, b)))) <= 8


def test_one_body_here_and_several_there_is_found() -> None:
    a = "The regulator ordered the firm to stop the sale of the drug."
    b = "Regulators ordered the firm to stop the sale of the drug."
    assert found(differ, a, b) == [("name-one-or-more", "regulator", "Regulators")]


def test_what_a_body_owns_does_not_make_it_several() -> None:
    a = "He chairs the board of the bank."
    b = "He is the board's chair at the bank."
    assert found(differ, a, b) == []


def test_bodies_in_other_places_of_the_sentence_may_be_one_or_more() -> None:
    a = "The company sold the drug, and the hospital bought it at once."
    b = "All companies were asked by the hospital whether they had the drug."
    assert found(differ, a, b) == []


def test_another_speaker_is_left_to_attribution() -> None:
    a = "Ana Roe said the bridge was safe."
    b = "Jon Bakke said the bridge was safe."
    assert found(differ, a, b) == []


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        (
            "en",
            "The Institute of Fauna counted the nests.",
            "The Institute of Flora counted the nests.",
        ),
        ("en", "Ann Lascelles will conduct.", "Anna Lascelles will conduct."),
        (
            "es",
            "Farmalor, un laboratorio de Brenes, fabricará la vacuna.",
            "Farmacor, un laboratorio de Brenes, fabricará la vacuna.",
        ),
        (
            "pt",
            "A caldeira da Usina Boa Vista explodiu.",
            "A caldeira da Usina Bela Vista explodiu.",
        ),
    ],
)
def test_names_that_differ_are_found_however_they_are_told(language: str, a: str, b: str) -> None:
    assert len(found(differ, a, b, language)) == 1


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        ("en", "Theo Lascelles will conduct.", "Theodore Lascelles will conduct."),
    ],
)
def test_names_that_are_the_same_pass_however_they_are_told(language: str, a: str, b: str) -> None:
    assert found(differ, a, b, language) == []


@pytest.mark.parametrize(
    ("language", "a", "b", "words"),
    [
        (
            "en",
            "The walkers had left the Tarvin hut at dawn and were caught by snow on the ridge.",
            "Snow caught the walkers on the ridge; they had set out from the Telford hut at dawn.",
            ("Tarvin", "Telford"),
        ),
        (
            "en",
            "The treasurer, Howard Finch, was cleared of fraud by the court in Wend on Friday.",
            "On Friday a court in Wend cleared Herbert Finch, the treasurer, of fraud.",
            ("Howard Finch", "Herbert Finch"),
        ),
        (
            "pt",
            "O perito Ivo Lage, do Instituto de Águas do Norte, disse que a barragem cedeu.",
            "O perito Ivo Lage, da Agência Nacional de Obras, disse que a barragem cedeu.",
            ("Instituto de Águas do Norte", "Agência Nacional de Obras"),
        ),
    ],
)
def test_the_only_strange_names_of_two_sentences_play_one_part(
    language: str, a: str, b: str, words: tuple[str, str]
) -> None:
    assert [each[1:] for each in found(differ, a, b, language)] == [words]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Jorgen Brandt spoke first.", "Jørgen Brandt spoke first."),
        ("Hans Müller won the race.", "Hans Mueller won the race."),
        ("Peter Møller spoke first.", "Peter Moeller spoke first."),
        ("Anna Strauß spoke first.", "Anna Strauss spoke first."),
        ("Michael Aasen won the race.", "Michael Åsen won the race."),
    ],
)
def test_a_letter_that_a_desk_does_not_have_is_no_other_name(a: str, b: str) -> None:
    assert found(differ, a, b) == []


def test_a_last_name_is_no_short_form_of_another() -> None:
    a, b = "The driver Ida Soren was freed.", "The driver Ida Sørensen was freed."
    assert found(differ, a, b) == [("name-spelled", "Ida Soren", "Ida Sørensen")]


def test_the_only_strange_names_that_begin_alike_are_one() -> None:
    a = "A gang that goes by Nightjar got money from the insurer in bitcoin."
    b = "Money in bitcoin from the insurer went to the group Nighthawk."
    assert [each[1:] for each in found(differ, a, b)] == [("Nightjar", "Nighthawk")]
