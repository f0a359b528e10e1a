"""Whose request it was."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.askers import differ


@pytest.mark.parametrize(
    ("language", "a", "b", "words"),
    [
        ("en", "The judge refused an adjournment requested by the defence.",
         "The judge refused the application for an adjournment made by the families.",
         ("requested by the defence", "made by the families")),
        ("en", "An inquiry asked for by the union will start in June.",
         "The inquiry will start in June after a request by residents.",
         ("asked for by the union", "request by residents")),
        ("es", "La jueza rechazó el recurso de la defensa contra la multa.",
         "La jueza rechazó el recurso interpuesto por los vecinos contra la multa.",
         ("recurso de la defensa", "interpuesto por los vecinos")),
        ("pt", "O juiz recusou uma nova perícia ao barco, pedida pela defesa de Lopes.",
         "O juiz negou o pedido de uma nova perícia no barco, feito pelas famílias.",
         ("pedida pela defesa de Lopes", "feito pelas famílias")),
    ],
)  # fmt: skip
def test_one_request_of_two_askers_is_found(
    language: str, a: str, b: str, words: tuple[str, str]
) -> None:
    (finding,) = found(differ, a, b, language)
    assert finding[0] == "other-asker"
    assert finding[1].endswith(words[0])
    assert finding[2].endswith(words[1])


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        ("en", "The judge refused an adjournment requested by the defence.",
         "The judge refused the application for an adjournment made by Trewin's lawyer."),
        ("en", "The court threw out an appeal lodged by the company against the fine.",
         "The court threw out the appeal by the shipping firm against the fine."),
        ("es", "La jueza rechazó el recurso del alcalde contra la multa.",
         "La jueza rechazó el recurso contra la multa pedida por la fiscalía."),
        ("pt", "O juiz recusou uma nova perícia, pedida pela defesa.",
         "O juiz recusou a perícia pedida pelo advogado."),
    ],
)  # fmt: skip
def test_one_asker_and_two_requests_are_left_alone(language: str, a: str, b: str) -> None:
    assert found(differ, a, b, language) == []
