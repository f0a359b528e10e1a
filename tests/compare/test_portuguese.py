"""What is found, and what is left alone, in Portuguese of both shores."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds import bodies_swapped, hedge, state
from workbench.compare.model import Report
from workbench.compare.segment import read
from workbench.compare.speakers import find


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        (
            "O vigia do porto está em prisão preventiva desde julho.",
            "O vigia do porto está em liberdade desde julho.",
            ("em prisão preventiva", "em liberdade"),
        ),
        (
            "O diretor da usina pediu demissão na sexta-feira.",
            "O diretor da usina foi demitido na sexta-feira.",
            ("pediu demissão", "foi demitido"),
        ),
        (
            "A água do poço é própria para consumo.",
            "A água do poço é imprópria para consumo.",
            ("própria para", "imprópria para"),
        ),
        (
            "O conselho aprovou a venda do cais por unanimidade.",
            "O conselho aprovou a venda do cais por um voto.",
            ("por unanimidade", "por um voto"),
        ),
        (
            "O estado do pedreiro é estável, segundo o hospital.",
            "O pedreiro está em coma, segundo o hospital.",
            ("estável", "em coma"),
        ),
    ],
)
def test_states_that_exclude_each_other_are_found(a: str, b: str, words: tuple[str, str]) -> None:
    assert found(state.differ, a, b, "pt") == [("wording-opposite", *words)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "O vigia foi preso em julho e solto em agosto.",
            "O vigia foi solto em agosto, depois de preso em julho.",
        ),
        ("O aposentado doou o quadro ao museu.", "O quadro foi doado por um aposentado ao museu."),
        (
            "O prefeito foi indiciado e depois condenado.",
            "O prefeito, que fora indiciado, acabou condenado.",
        ),
    ],
)
def test_states_that_go_together_are_no_difference(a: str, b: str) -> None:
    assert found(state.differ, a, b, "pt") == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Disse o juiz que o prazo acabou.", "o juiz"),
        ("“Ninguém nos ouviu”, queixou-se a presidente do sindicato.", "a presidente do sindicato"),
        ("A barragem, segundo explicou ontem o ministro, não tem fendas.", "o ministro"),
        ("Na avaliação da juíza, o contrato é nulo.", "juíza"),
        ("Conforme o sindicato, dez vigias saíram.", "o sindicato"),
    ],
)
def test_whoever_speaks_is_found_behind_the_verb(text: str, speaker: str) -> None:
    reading = read(Report(text, "pt"))
    said = [reading.said(each.speaker.span) for each in reading.of(find) if each.speaker]
    assert said == [speaker]


@pytest.mark.parametrize(
    ("a", "b", "code"),
    [
        (
            "O governo não pretende, por ora, privatizar o porto.",
            "O governo não pretende privatizar o porto.",
            "hedge-added",
        ),
        (
            "A operadora estima que 12.400 clientes fiquem sem luz.",
            "Ficarão sem luz 12.400 clientes da operadora.",
            "hedge-added",
        ),
        (
            "A prefeitura vai fechar a creche da rua Nova.",
            "A prefeitura estuda fechar a creche da rua Nova.",
            "hedge-dropped",
        ),
    ],
)
def test_what_one_report_leaves_open_is_found(a: str, b: str, code: str) -> None:
    assert [each[0] for each in found(hedge.differ, a, b, "pt")] == [code]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("A polícia analisa as imagens do banco.", "A polícia olhou as imagens do banco."),
        ("Até agora, 30 famílias saíram do vale.", "Saíram do vale 30 famílias."),
    ],
)
def test_what_only_looks_like_a_doubt_is_none(a: str, b: str) -> None:
    assert found(hedge.differ, a, b, "pt") == []


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "O Ministério Público abriu um inquérito às causas do fogo.",
            "A Promotoria abriu um inquérito sobre as causas do fogo.",
        ),
        (
            "A Câmara de Peneda abriu o pavilhão da escola.",
            "A prefeitura de Peneda abriu o pavilhão da escola.",
        ),
    ],
)
def test_bodies_of_two_shores_may_be_one(a: str, b: str) -> None:
    assert found(bodies_swapped.differ, a, b, "pt") == []
