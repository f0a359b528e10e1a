"""One place of a sentence that is filled with other matter."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.slot import differ


@pytest.mark.parametrize(
    ("language", "a", "b", "words"),
    [
        (
            "en",
            "The court halted work on the bridge at the request of the fishermen in May.",
            "The court stopped work on the bridge in May at the request of the ministry.",
            ("fishermen", "ministry"),
        ),
        (
            "pt",
            "O porto explicou a quebra de 12% no movimento de cereais em junho.",
            "O porto atribuiu a queda de 12% no tráfego de contentores em junho.",
            ("movimento de cereais", "tráfego de contentores"),
        ),
        (
            "pt",
            "A juíza suspendeu por um ano as dívidas fiscais da fábrica.",
            "A juíza congelou por um ano as dívidas de fornecimento da fábrica.",
            ("fiscais", "fornecimento"),
        ),
        (
            "es",
            "El alcalde anunció ayer el cierre de la biblioteca del puerto.",
            "El alcalde comunicó ayer el cierre de la piscina del puerto.",
            ("biblioteca", "piscina"),
        ),
        (
            "pt",
            "O perito Nuno Sá, do Instituto Marítimo, mediu a fenda do cais em junho.",
            "O perito Nuno Sá, do Laboratório Costeiro, mediu em junho a fenda do cais.",
            ("Instituto Marítimo", "Laboratório Costeiro"),
        ),
    ],
)
def test_other_matter_in_the_same_place_is_found(
    language: str, a: str, b: str, words: tuple[str, str]
) -> None:
    assert [each[1:] for each in found(differ, a, b, language)] == [words]


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        # The other report has it elsewhere in the sentence.
        (
            "en",
            "The court halted work on the bridge at the request of the fishermen.",
            "At the fishermen's request the court halted work of the ministry on the bridge.",
        ),
        # Another figure, or another day, is found as such.
        (
            "en",
            "The mayor opened the hall of 300 seats in May.",
            "The mayor opened the hall of 500 seats in June.",
        ),
        # A verb fills no place with a thing.
        (
            "pt",
            "A empresa tem dez dias para apresentar o plano à juíza.",
            "A empresa tem dez dias para entregar o plano à juíza.",
        ),
        # A name stands for what it names.
        (
            "pt",
            "A prefeita de Vila Nova fechou a creche da rua Sete.",
            "A prefeita da cidade fechou a creche da rua Sete.",
        ),
        # Words of one theme are style.
        (
            "pt",
            "O juiz ouviu o motorista do caminhão na audiência de ontem.",
            "O juiz ouviu o motorista da carreta na audiência de ontem.",
        ),
    ],
)
def test_what_is_told_elsewhere_or_by_another_rule_is_left_alone(
    language: str, a: str, b: str
) -> None:
    assert found(differ, a, b, language) == []
