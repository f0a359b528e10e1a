"""What is found, and what is left alone, in Portuguese of both shores."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds import state


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        (
            "O vigia do porto está em prisão preventiva desde julho.",
            "O vigia do porto está em liberdade desde julho.",
            ("prisão preventiva", "em liberdade"),
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
