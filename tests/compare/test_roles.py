"""Who does what to whom."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.roles import differ

ATTACK = "The protesters attacked the police near the bridge."


@pytest.mark.parametrize(
    "turned",
    [
        "The police attacked the protesters near the bridge.",
        "The protesters were attacked by the police near the bridge.",
    ],
)
def test_doer_and_done_to_that_change_places_are_found(turned: str) -> None:
    assert [code for code, _, _ in found(differ, ATTACK, turned)] == ["roles-reversed"]


def test_the_same_deed_in_the_passive_is_none() -> None:
    assert not found(differ, ATTACK, "The police were attacked by the protesters near the bridge.")


def test_a_culprit_whom_only_one_report_names_is_found() -> None:
    a = "Protesters broke the window during the march."
    b = "The window was broken during the march."
    assert found(differ, a, b) == [
        ("culprit-named", "Protesters broke the window", "The window was broken")
    ]


def test_a_passive_of_a_harmless_deed_is_style() -> None:
    assert not found(differ, "The utility lifted the notice.", "The notice was lifted on Sunday.")


def test_another_deed_of_the_same_is_none() -> None:
    assert not found(differ, ATTACK, "The police surrounded the protesters near the bridge.")


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        (
            "en",
            "The dead man was named by his family as Roy Pell.",
            "The dead man was named by police as Roy Pell.",
        ),
    ],
)
def test_doers_that_differ_are_found_however_they_are_told(language: str, a: str, b: str) -> None:
    assert len(found(differ, a, b, language)) == 1


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        (
            "en",
            "The dead man was named by detectives as Roy Pell.",
            "The dead man was named by police as Roy Pell.",
        ),
    ],
)
def test_doers_that_are_the_same_pass_however_they_are_told(language: str, a: str, b: str) -> None:
    assert found(differ, a, b, language) == []


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        (
            "pt",
            "Os grevistas atacaram a polícia perto da ponte.",
            "Os grevistas foram atacados pela polícia perto da ponte.",
        ),
        (
            "pt",
            "O assaltante foi morto pela polícia na rua Nova.",
            "O policial foi morto pelo assaltante na rua Nova.",
        ),
        (
            "pt",
            "A Corvane processou a Bracol por plágio.",
            "A Bracol processou a Corvane por plágio.",
        ),
        (
            "es",
            "La Corvane demandó a la Bracol por plagio.",
            "La Bracol demandó a la Corvane por plagio.",
        ),
        (
            "pt",
            "A denúncia, apresentada pela Promotoria, cita nove contratos.",
            "A denúncia, apresentada pela prefeitura, cita nove contratos.",
        ),
    ],
)
def test_roles_are_told_apart_in_languages_whose_verbs_end_otherwise(
    language: str, a: str, b: str
) -> None:
    assert len(found(differ, a, b, language)) == 1


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Os grevistas atacaram a polícia perto da ponte.",
            "A polícia foi atacada pelos grevistas perto da ponte.",
        ),
        ("A Corvane processou a Bracol.", "A Bracol foi processada pela Corvane."),
        ("O deputado Rui Tavares saiu.", "Saiu o deputado Rui Tavares."),
    ],
)
def test_the_same_roles_in_the_passive_are_none_there(a: str, b: str) -> None:
    assert found(differ, a, b, "pt") == []


def test_what_a_pronoun_takes_up_is_what_it_is_done_to() -> None:
    a = "El gobierno regional pagará los hoteles de los evacuados."
    b = "Los hoteles los pagará el gobierno regional."
    assert found(differ, a, b, "es") == []


def test_short_verbs_tell_deeds_too() -> None:
    a = "The council sued the builder over cracks in the school."
    b = "The builder sued the council over cracks in the school."
    assert [code for code, _, _ in found(differ, a, b)] == ["roles-reversed"]
