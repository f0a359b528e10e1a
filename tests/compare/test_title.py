"""The same person with another office."""

import pytest

from tests.compare.differing import found, pair_of
from workbench.compare.kinds.title import differ
from workbench.compare.model import Report
from workbench.compare.pair import Pair
from workbench.compare.segment import read


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (
            "Chief Inspector Irène Lee spoke.",
            "Irène Lee, deputy chief inspector at the board, spoke.",
            ("title-rank", "Chief Inspector", "deputy chief inspector"),
        ),
        (
            "Infrastructure Minister Bertil Quenne spoke.",
            "Bertil Quenne, the acting infrastructure minister, spoke.",
            ("title-rank", "Infrastructure Minister", "acting infrastructure minister"),
        ),
        (
            "President Nicolás Orlowe won.",
            "The candidate Nicolás Orlowe won.",
            ("title-office", "President", "candidate"),
        ),
        (
            "The former mayor Ana Roe spoke.",
            "The mayor, Ana Roe, spoke.",
            ("title-rank", "former mayor", "mayor"),
        ),
        (
            "Health Minister Ana Roe spoke.",
            "Finance Minister Ana Roe spoke.",
            ("title-field", "Health Minister", "Finance Minister"),
        ),
        (
            "Lead author Ana Roe spoke.",
            "The biologist Ana Roe, co-author of the study, spoke.",
            ("title-rank", "Lead author", "co-author"),
        ),
    ],
)
def test_another_office_of_one_person_is_found(
    a: str, b: str, expected: tuple[str, str, str]
) -> None:
    assert found(differ, a, b) == [expected]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Prime Minister Edda Halloran came.", "PM Edda Halloran came."),
        ("Its chief executive, Ana Roe, came.", "Ana Roe, CEO of the firm, came."),
        ("The spokeswoman Ana Roe came.", "Ana Roe, its spokesperson, came."),
        ("Environment minister Ana Roe came.", "The minister of the environment, Ana Roe, came."),
        ("Mayor Dorota Lisk of Velmar came.", "The mayor of Velmar, Dorota Lisk, came."),
        ("Its chairwoman, Nia Bakke, came.", "Nia Bakke, its chair, came."),
        ("The biologist Ana Roe came.", "Ana Roe, director of the institute, came."),
        ("Mayor Ana Roe came.", "Ana Roe came."),
        ("Mayor Ana Roe came.", "President Jon Bakke came."),
        (
            "Chief Inspector Ana Roe came.",
            "Ana Roe, chief inspector and chair of the panel, came.",
        ),
        ("Senior inspector Ana Roe came.", "Inspector Ana Roe came."),
        ("Former governor Ana Roe came.", "Ana Roe, governor of the bank until 2021, came."),
    ],
)
def test_offices_that_agree_are_no_difference(a: str, b: str) -> None:
    assert found(differ, a, b) == []


def test_the_office_of_one_person_is_told_once_and_without_a_tie() -> None:
    a = "Mayor Ana Roe spoke. It rained. The mayor, Ana Roe, left."
    b = "It rained. Deputy mayor Ana Roe spoke. Ana Roe, the deputy mayor, left early."
    pair = pair_of(a, b)
    assert len(list(differ(Pair(pair.a, pair.b)))) == 1


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (
            "La ministra de Economía, Pilar Quiroga, habló.",
            "Pilar Quiroga, viceministra de Economía, habló.",
            ("title-office", "ministra", "viceministra"),
        ),
        (
            "El exgobernador Ramiro Tellechea habló.",
            "El gobernador Ramiro Tellechea habló.",
            ("title-rank", "exgobernador", "gobernador"),
        ),
    ],
)
def test_offices_differ_in_spanish(a: str, b: str, expected: tuple[str, str, str]) -> None:
    assert found(differ, a, b, "es") == [expected]


def test_offices_of_two_languages_are_not_compared() -> None:
    one = read(Report("President Esteban Luján spoke.", "en"))
    other = read(Report("El gobernador Esteban Luján habló.", "es"))
    assert list(differ(Pair(one, other))) == []


@pytest.mark.parametrize(
    ("a", "b", "language", "words"),
    [
        (
            "Foi detida a secretária de Cultura, Rosa Lemos, na segunda-feira.",
            "Foi detida a secretária-adjunta de Cultura, Rosa Lemos, na segunda-feira.",
            "pt",
            ("secretária", "secretária-adjunta"),
        ),
        (
            "La ministra de Pesca, Inés Vara, visitó el puerto.",
            "La ministra interina de Pesca, Inés Vara, visitó el puerto.",
            "es",
            ("ministra", "ministra interina"),
        ),
        (
            "Rui Neto, diretor do porto, assinou o acordo.",
            "Rui Neto, diretor em exercício do porto, assinou o acordo.",
            "pt",
            ("diretor", "diretor em exercício"),
        ),
        (
            "His barrister, Owen Tarrant, asked for bail.",
            "Owen Tarrant, the driver's solicitor, asked for bail.",
            "en",
            ("barrister", "solicitor"),
        ),
    ],
)
def test_a_rank_behind_the_office_and_a_calling_of_the_same_kind_count(
    a: str, b: str, language: str, words: tuple[str, str]
) -> None:
    assert [each[1:] for each in found(differ, a, b, language)] == [words]


@pytest.mark.parametrize(
    ("a", "b", "language"),
    [
        (
            "The lawyer of the mayor, Ana Pires, said nothing.",
            "Ana Pires, who is the mayor's lawyer, said nothing.",
            "en",
        ),
        (
            "O advogado do prefeito, Saulo Brito, recorreu.",
            "Saulo Brito, advogado do prefeito, recorreu.",
            "pt",
        ),
        (
            "His lawyer, Owen Tarrant, asked for bail.",
            "His barrister, Owen Tarrant, asked for bail.",
            "en",
        ),
    ],
)
def test_whose_lawyer_somebody_is_is_not_what_they_are(a: str, b: str, language: str) -> None:
    assert found(differ, a, b, language) == []


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        ("en", "Its operations director, Ana Roe, spoke.", "Ana Roe, its finance director, spoke."),
        ("en", "His daughter, Ana Roe, spoke.", "Ana Roe, his widow, spoke."),
        (
            "en",
            "The health minister, Ana Roe, spoke.",
            "The junior health minister, Ana Roe, spoke.",
        ),
        (
            "en",
            "The city's building inspector, Ana Roe, spoke.",
            "Ana Roe, the chief building inspector of the region, spoke.",
        ),
        ("en", "Its head teacher, Ana Roe, spoke.", "Its deputy head, Ana Roe, spoke."),
        ("en", "Ana Roe, a dentist, spoke.", "Ana Roe, a bus driver, spoke."),
        (
            "en",
            "The regional secretary, Ana Roe, spoke.",
            "The national secretary, Ana Roe, spoke.",
        ),
        (
            "es",
            "El director médico, Leandro Ochoa, habló.",
            "El director financiero, Leandro Ochoa, habló.",
        ),
        ("es", "La viuda, Julia Santín, habló.", "La hermana, Julia Santín, habló."),
        (
            "es",
            "El médico del pueblo, Gaspar Otero, habló.",
            "El farmacéutico del pueblo, Gaspar Otero, habló.",
        ),
        ("pt", "A mãe da menina, Cida Borges, falou.", "A avó da menina, Cida Borges, falou."),
        (
            "pt",
            "A coordenadora do centro, Cida Borges, falou.",
            "Cida Borges, que atua como voluntária no centro, falou.",
        ),
        (
            "pt",
            "O gerente industrial da usina, Túlio Marcondes, falou.",
            "Túlio Marcondes, diretor industrial da usina, falou.",
        ),
        ("fr", "La veuve du maire, Anne Roux, a parlé.", "La soeur du maire, Anne Roux, a parlé."),
    ],
)
def test_callings_that_differ_are_found_however_they_are_told(
    language: str, a: str, b: str
) -> None:
    assert len(found(differ, a, b, language)) == 1


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        ("en", "The company director Ana Roe spoke.", "Ana Roe, a new director, spoke."),
        ("en", "His wife, Ana Roe, spoke.", "Ana Roe, his widow, spoke."),
        ("en", "Ana Roe, a retired postman, spoke.", "The former postman Ana Roe spoke."),
        ("en", "Ana Roe, a lawyer, spoke.", "Ana Roe, a solicitor, spoke."),
        ("en", "Ana Roe, an engineer and mayor, spoke.", "The mayor, Ana Roe, spoke."),
        ("en", "Stephen King spoke.", "Stephen King spoke."),
        (
            "es",
            "El jefe del puerto, Gaspar Otero, habló.",
            "Gaspar Otero, director del puerto, habló.",
        ),
    ],
)
def test_callings_that_are_the_same_pass_however_they_are_told(
    language: str, a: str, b: str
) -> None:
    assert found(differ, a, b, language) == []


@pytest.mark.parametrize(
    ("language", "a", "b", "expected"),
    [
        (
            "en",
            "A spokesman for the guild, Tobias Renn, spoke.",
            "Tobias Renn, who chairs the guild, spoke.",
            [("title-office", "spokesman", "chairs")],
        ),
        (
            "pt",
            "O secretário do sindicato, Rui Braga, falou.",
            "Rui Braga, que preside o sindicato, falou.",
            [("title-office", "secretário", "preside")],
        ),
        ("en", "Its chairman, Silas Pell, spoke.", "Silas Pell, who chairs it, spoke.", []),
    ],
)
def test_an_office_may_be_told_by_a_verb(
    language: str, a: str, b: str, expected: list[tuple[str, str, str]]
) -> None:
    assert found(differ, a, b, language) == expected


def test_a_rank_counts_although_another_office_agrees() -> None:
    a, b = "Chief Inspector Ana Roe, chair of the panel, spoke.", "Ana Roe, deputy chief inspector"
    said = [("title-rank", "Chief Inspector", "deputy chief inspector")]
    assert found(differ, a, f"{b} and chair of the panel, spoke.") == said


@pytest.mark.parametrize(
    ("language", "a", "b", "words"),
    [
        (
            "en",
            "Dr. Enid Marlow, chief of surgery at the hospital, said both were stable.",
            "Both were stable, said Dr. Enid Marlow, the hospital’s chief of nursing.",
            ("chief of surgery at the hospital", "chief of nursing"),
        ),
        (
            "es",
            "“Iba rápido”, dijo el capitán Saúl Reig, jefe de la Guardia Costera.",
            "El capitán Saúl Reig, portavoz de la Guardia Costera, dijo: “Iba rápido”.",
            ("jefe", "portavoz"),
        ),
        (
            "es",
            "Lo confirmó el director estatal de Salud, ingeniero Saúl Reig.",
            "Lo confirmó el director municipal de Salud, Saúl Reig.",
            ("director estatal de Salud", "director municipal de Salud"),
        ),
    ],
)
def test_an_office_of_another_thing_or_beside_another_is_found(
    language: str, a: str, b: str, words: tuple[str, str]
) -> None:
    assert [each[1:] for each in found(differ, a, b, language)] == [words]


def test_a_medical_director_is_no_doctor_and_traders_may_be_tenants() -> None:
    a = "Nuria Pla, directora médica del hospital, explicó que siete siguen graves."
    b = "Siete siguen graves, explicó la directora del hospital, Nuria Pla."
    assert found(differ, a, b, "es") == []
    a = "El dirigente de los locatarios, Saúl Reig, pidió más plazo."
    b = "El dirigente de los comerciantes, Saúl Reig, pidió más plazo."
    assert found(differ, a, b, "es") == []
