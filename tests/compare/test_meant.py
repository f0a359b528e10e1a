"""What one report tells as done and the other only as meant."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.meant import differ

DONE_AND_MEANT = [
    ("en", "The brewery plans to close its oldest site in Norbeck this autumn.",
     "The brewery closed its oldest site in Norbeck this autumn.", ("plans to close", "closed")),
    ("en", "Sister Odile has sold the orchard behind the convent to a builder.",
     "Sister Odile offered to sell the orchard behind the convent to a builder.",
     ("has sold", "offered to sell")),
    ("en", "The vaccine has yet to be approved by the agency for children under five.",
     "The vaccine was approved by the agency for children under five.",
     ("yet to be approved", "was approved")),
    ("en", "The ferry line was about to withdraw its oldest boat from the strait.",
     "The ferry line had withdrawn its oldest boat from the strait.",
     ("about to withdraw", "had withdrawn")),
    ("es", "La cadena ya ha abierto dos tiendas en el barrio de Santa Olaya.",
     "La cadena prometió abrir dos tiendas en el barrio de Santa Olaya.",
     ("ha abierto", "prometió abrir")),
    ("es", "El club quiere vender su estadio a un fondo de Alcor.",
     "El club vendió su estadio a un fondo de Alcor.", ("quiere vender", "vendió")),
    ("pt", "A prefeitura pretende fechar a usina de lixo de Barra Funda.",
     "A prefeitura fechou a usina de lixo de Barra Funda.", ("pretende fechar", "fechou")),
    ("fr", "La région envisage de fermer la ligne de Saint-Aubin à Velles.",
     "La région a fermé la ligne de Saint-Aubin à Velles.", ("envisage de fermer", "a fermé")),
]  # fmt: skip


@pytest.mark.parametrize(("language", "a", "b", "words"), DONE_AND_MEANT)
def test_a_deed_meant_is_no_deed_done(
    language: str, a: str, b: str, words: tuple[str, str]
) -> None:
    assert found(differ, a, b, language) == [("wording-opposite", *words)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The brewery plans to close its oldest site in Norbeck.",
         "The brewery will close its oldest site in Norbeck."),
        ("The brewery plans to close its oldest site in Norbeck.",
         "The brewery announced that it would close its oldest site in Norbeck."),
        ("The brewery plans to close its oldest site in Norbeck.",
         "The brewery decided to close its oldest site in Norbeck."),
        ("The brewery plans to close its oldest site in Norbeck.",
         "The brewery has not closed its oldest site in Norbeck."),
        ("The brewery plans to close its oldest site in Norbeck.",
         "The brewery said it was considering a sale; a hall was closed in May."),
        ("The owner planned to sell the mill and sold it to a bank in May.",
         "The owner sold the mill to a bank in May."),
    ],
)  # fmt: skip
def test_the_same_plan_in_other_words_is_no_difference(a: str, b: str) -> None:
    assert found(differ, a, b) == []
    assert found(differ, b, a) == []


def test_a_deed_may_be_told_with_a_noun() -> None:
    a = "The harbour board has yet to decide whether to investigate the loss of the buoys."
    b = "The harbour board has opened an investigation into the loss of the buoys."
    assert found(differ, a, b) == [
        ("wording-opposite", "whether to investigate", "has opened an investigation")
    ]


def test_what_is_being_done_is_not_done() -> None:
    a = "The hall of Orme is being repaired."
    b = "The hall of Orme has been repaired."
    assert [each[1:] for each in found(differ, a, b)] == [("is being repaired", "been repaired")]
