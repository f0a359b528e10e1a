"""Names, their bearers and the offices beside them."""

import pytest

from tests.compare.differing import pair_of
from workbench.compare.model import Report
from workbench.compare.names import Name, Sort, find, named_in
from workbench.compare.reading import Reading
from workbench.compare.same_name import Kin, Matches, kin
from workbench.compare.segment import read


def reading(text: str, language: str = "en") -> Reading:
    return read(Report(text, language))


def names(text: str, language: str = "en") -> list[str]:
    report = reading(text, language)
    return [report.said(each.span) for each in report.of(find)]


def only(text: str, said: str, language: str = "en") -> Name:
    report = reading(text, language)
    return next(each for each in report.of(find) if report.said(each.span) == said)


def offices(text: str, said: str, language: str = "en") -> list[str]:
    report = reading(text, language)
    return [report.said(each.span) for each in only(text, said, language).offices]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Marine Board met Odile Vance in Saltmarsh.",
            ["Marine Board", "Odile Vance", "Saltmarsh"],
        ),
        ("When Corvane Water answered, nobody spoke.", ["Corvane Water"]),
        ("Repairs cost four million, the firm said.", []),
        ("On Monday and in March they met again.", []),
        ("A UN-backed team went home.", []),
        ("“Nobody told us,” said Tove Abrantès-Lund.", ["Tove Abrantès-Lund"]),
        (
            "He works at St. Brannock's Hospital in Wendmoor.",
            ["St. Brannock's Hospital", "Wendmoor"],
        ),
        (
            "They asked the Ministry of Health and Social Care.",
            ["Ministry of Health and Social Care"],
        ),
        ("She met the Safety Board and Corvane Water.", ["Safety Board", "Corvane Water"]),
        ("They looked at Pump Hall 2 and went home.", ["Pump Hall 2"]),
        ("The ship lay off Hen Rocks 50 minutes later.", ["Hen Rocks"]),
        ("The U.S. sent help to J. B. Orlowe.", ["U.S.", "J. B. Orlowe"]),
        ("It has hired Keller & Stroud again.", ["Keller & Stroud"]),
        ("They asked D'Angelo Barros.", ["D'Angelo Barros"]),
    ],
)
def test_names_are_found_where_capitals_mean_something(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_a_word_that_begins_a_sentence_is_a_name_when_the_text_knows_it_as_one() -> None:
    assert names("Inspectors met Irène Castavel. Castavel left. Inspectors stayed.") == [
        "Irène Castavel",
        "Castavel",
    ]


def test_a_headline_of_capitals_holds_only_the_names_of_the_body() -> None:
    head = "Water Board Blames Lindhollow Pump Failure On Rain"
    text = f"{head}\n\nThe pump at Lindhollow broke, it said."
    assert names(text) == ["Lindhollow", "Lindhollow"]


def test_accents_written_as_marks_of_their_own_stay_in_the_name() -> None:
    assert names("They met Ire\u0300ne Castavel.") == ["Ire\u0300ne Castavel"]


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("They met Dr. Orlowe.", Sort.PERSON),
        ("They met Mayor Orlowe.", Sort.PERSON),
        ("They met the Orlowe Institute.", Sort.BODY),
        ("They met in Orlowe.", Sort.PLACE),
        ("They met in the town of Orlowe.", Sort.PLACE),
        ("They crossed Orlowe Street.", Sort.PLACE),
        (
            "ORLOWE, Meridia — The two sides met again on the river, a week after the flood.",
            Sort.PLACE,
        ),
        ("They met Orlowe.", Sort.UNKNOWN),
    ],
)
def test_what_a_name_is_of_is_told_by_the_words_beside_it(text: str, sort: Sort) -> None:
    found = reading(text).of(find)
    assert [each.sort for each in found if "orlowe" in each.words] == [sort]


@pytest.mark.parametrize(
    ("text", "said", "office"),
    [
        (
            "Infrastructure Minister Bertil Quenne spoke.",
            "Bertil Quenne",
            "Infrastructure Minister",
        ),
        ("Its chief executive, Joren Dásk, spoke.", "Joren Dásk", "chief executive"),
        ("Joren Dásk, the utility's chief executive, spoke.", "Joren Dásk", "chief executive"),
        ("Joren Dásk, 43, deputy mayor of Aldermoor, spoke.", "Joren Dásk", "deputy mayor"),
        ("Joren Dásk is the acting mayor.", "Joren Dásk", "acting mayor"),
        ("It favours candidate Nicolás Orlowe.", "Nicolás Orlowe", "candidate"),
        ("The lead author Dr. Maren Oyelaran spoke.", "Maren Oyelaran", "lead author"),
        ("Attorney General Iva Marsden spoke.", "Iva Marsden", "Attorney General"),
        ("Lt. Col. Marta Jelinek spoke.", "Marta Jelinek", "Lt. Col."),
        ("The secretary of the Dockers' Union (DU), Ana Roe, spoke.", "Ana Roe", "secretary"),
        ("In Velmar the firm Corvane backs candidate Ana Roe.", "Ana Roe", "candidate"),
        ("Joren Dásk (head of the fund) spoke.", "Joren Dásk", "head"),
        ("Chief Inspector Irène Castavel spoke.", "Irène Castavel", "Chief Inspector"),
    ],
)
def test_an_office_beside_a_name_belongs_to_it(text: str, said: str, office: str) -> None:
    assert offices(text, said) == [office]


def test_two_offices_of_one_person_are_both_found() -> None:
    text = "Irène Castavel, deputy chief inspector and chair of the panel, spoke."
    assert offices(text, "Irène Castavel") == ["deputy chief inspector", "chair"]


@pytest.mark.parametrize(
    "text",
    [
        "Asked by the president, Joren Dásk went home.",
        "Joren Dásk, speaking to the mayor, smiled.",
        "Joren Dásk, Mayor Ana Roe and others came.",
        "Joren Dásk went home.",
    ],
)
def test_an_office_of_somebody_else_is_not_taken(text: str) -> None:
    assert offices(text, "Joren Dásk") == []


@pytest.mark.parametrize(
    ("language", "text", "said", "office"),
    [
        ("es", "Habló el presidente Esteban Luján.", "Esteban Luján", "presidente"),
        ("es", "La ministra de Economía, Pilar Quiroga, habló.", "Pilar Quiroga", "ministra"),
        (
            "es",
            "Begoña Salcedo, secretaria de Estado de Transportes, habló.",
            "Begoña Salcedo",
            "secretaria de Estado",
        ),
        ("es", "El exministro Ramiro Tellechea habló.", "Ramiro Tellechea", "exministro"),
        ("pt", "O candidato Nicolau Prado falou.", "Nicolau Prado", "candidato"),
        ("de", "Umweltministerin Katrin Vossberg sprach.", "Katrin Vossberg", "Umweltministerin"),
        ("fr", "Le maire, Luc Ferrand, a parlé.", "Luc Ferrand", "maire"),
        (
            "pt",
            "Lúcia Prates, secretária municipal de Segurança, falou.",
            "Lúcia Prates",
            "secretária",
        ),
    ],
)
def test_offices_are_known_in_other_languages(
    language: str, text: str, said: str, office: str
) -> None:
    assert offices(text, said, language) == [office]


def test_what_an_office_is_for_is_no_name() -> None:
    assert names("La ministra de Economía, Pilar Quiroga, habló.", "es") == ["Pilar Quiroga"]


def test_german_nouns_are_not_names() -> None:
    text = "Die Polizei räumte das Lager. Der Vorstandschef der Nordkohle AG lobte den Einsatz."
    assert names(text, "de") == ["Nordkohle AG"]


def test_short_forms_mean_the_bearer_of_the_full_name() -> None:
    text = (
        "The Halmerian Water Inspectorate (HWI) met Irène Lee. Dr. Lee spoke for the HWI. "
        "The inspectorate thanked Lee."
    )
    report = reading(text)
    assert len(report.of(named_in)) == 2
    shorts = [report.said(each.span) for each in report.of(find) if each.short]
    assert shorts == ["inspectorate"]


def test_a_short_form_of_two_people_means_neither() -> None:
    report = reading("They met Irène Lee and Anna Lee. Later Lee spoke to us.")
    assert len(report.of(named_in)) == 3


def test_a_city_is_not_short_for_a_body_that_is_called_after_it() -> None:
    report = reading("They met in Corvane. The utility Corvane Water was there.")
    assert len(report.of(named_in)) == 2


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("met Irène Lee", "met Irene Lee", Kin.SAME),
        ("met Irène Lee", "met Dr. Lee", Kin.SAME),
        ("met I. Lee", "met Irène Lee", Kin.SAME),
        ("met Irène Maria Lee", "met Irène Lee", Kin.SAME),
        ("met the United States", "met the U.S.", Kin.SAME),
        ("met the Halmerian Water Board", "met the HWB", Kin.SAME),
        ("met the Organisation Centre", "met the Organization Center", Kin.SAME),
        ("met the Halmeria Water Board", "met the Halmerian Water Board", Kin.SAME),
        ("met the Ostvik Institute", "met the Supreme Ostvik Institute", Kin.SAME),
        ("met O'Neil Barros", "met O’Neil Barros", Kin.SAME),
        ("met Paula Ostrén", "met Pavla Ostrén", Kin.VARIANT),
        ("met Kjell Brandt", "met Kjell Brand", Kin.VARIANT),
        ("met Ostvik Engineering", "met Ostvik Controls", Kin.VARIANT),
        ("saw Pump Hall 2 there", "saw Pump Hall 3 there", Kin.VARIANT),
        ("met Lindhollow", "met Lindhallow", Kin.VARIANT),
        ("met the Ostvik Institute", "met the Corvane Institute", Kin.OTHER),
        ("met Irène Lee", "met Joren Dásk", Kin.OTHER),
        ("met the Austrian team", "met Austria", Kin.SAME),
        ("met the Danish team", "met Denmark", Kin.SAME),
        ("met Germans", "met a German", Kin.SAME),
        ("crossed Mount Teremin", "crossed Mt. Teremin", Kin.SAME),
        ("bought Ostermark Bank", "stayed in Ostermark", Kin.SAME),
        ("met Striker Jonas Eriksen", "met Jonas Eriksson", Kin.VARIANT),
        ("met Keller & Stroud", "met Keller & Strand", Kin.VARIANT),
    ],
)
def test_names_of_two_texts_are_the_same_a_variant_or_others(a: str, b: str, expected: Kin) -> None:
    one, other = (reading(f"Yesterday they {text}.").of(named_in)[0] for text in (a, b))
    assert kin(one, other, reading(a).language) is expected
    assert kin(other, one, reading(a).language) is expected


def test_each_name_has_one_variant_at_most_and_none_where_it_stands_itself() -> None:
    pair = pair_of(
        "They met Paula Ostrén and Anna Ostrén.", "They met Pavla Ostrén and Anna Ostrén."
    )
    found = Matches(pair.a, pair.b).variants
    assert [(one.full[0], other.full[0]) for one, other in found] == [("paula", "pavla")]


@pytest.mark.parametrize("sign", ["A ", "Aa ", "A.", "Aa-", "Aa's ", "'A", "(A", "de ", "Of "])
def test_hostile_text_is_read_in_little_time(sign: str) -> None:
    assert isinstance(reading(sign * 20_000).of(find), tuple)


def test_a_short_form_in_brackets_is_the_name_before_it_wherever_the_sentence_ends() -> None:
    report = reading("El corte fue breve, informó la Electricidad del Litoral (Elsa).", "es")
    assert [each.full for each in report.of(named_in)] == [("electricidad", "del", "litoral")]


def test_a_verb_of_speech_that_begins_a_sentence_is_no_part_of_a_name() -> None:
    assert names("El corte fue breve. Dijo Elsa que no habrá otro. Según Elsa, basta.", "es") == [
        "Elsa",
        "Elsa",
    ]
