"""What a report has from another outlet, from a friend of somebody or from a rumour."""

import pytest

from workbench.compare.kinds.second_hand import differ
from workbench.compare.model import Report
from workbench.compare.pair import Pair
from workbench.compare.segment import read


def found(sentence: str, language: str = "en") -> list[tuple[str, str]]:
    text = f"Mill shut\n\n{sentence}\n"
    reading = read(Report(text, language))
    empty = read(Report("Nothing else was said that day in the town.", language))
    return [(each.why.code, reading.said(each.a[0])) for each in differ(Pair(reading, empty))]


def test_a_report_that_leans_on_another_outlet_says_so() -> None:
    told = found("The roof fell in, according to information from the Tidemark website.")
    assert told == [("source-second-hand", "according to information from the Tidemark website")]
    told = found("The roof fell in at nine, the board said, citing the newspaper Tidemark.")
    assert told == [("source-second-hand", "citing the newspaper")]


def test_what_another_outlet_reports_is_second_hand_and_what_it_was_told_is_not() -> None:
    told = found("The owner was abroad, the newspaper Tolmere Echo reported.")
    assert told == [("source-second-hand", "the newspaper Tolmere Echo reported")]
    assert found("The mayor told the Tolmere Echo newspaper that it would be rebuilt.") == []


def test_a_regulator_that_is_an_agency_is_no_outlet() -> None:
    assert found("According to the Water Agency, the mill was shut.") == []
    assert found("According to the board, the website of the mill is down.") == []
    told = found("According to a news agency, the mill was shut.")
    assert told == [("source-second-hand", "According to a news agency")]


@pytest.mark.parametrize(
    ("language", "sentence", "words"),
    [
        ("en", "A baker said a neighbour had told him the mill was cold.", "said"),
        ("en", "Her cousin told her, she said, that the doors were locked.", "cousin"),
        ("en", "She had heard that the doors were locked.", "She had heard that"),
        ("en", "Rumour has it that the doors were locked.", "Rumour has it"),
        ("en", "He was told by a colleague that the doors were locked.", "was told by a colleague"),
        ("en", "The doors were locked, according to a post on a forum.", "according to a post"),
        ("en", "A cook said he had been told by someone that the doors were locked.", "said he"),
        ("en", "Posts on social media claimed that a man had been seen.", "Posts on social"),
        ("es", "Un cliente asegura haber oído que las puertas estaban cerradas.", "haber oído que"),
        ("pt", "Mensagens em grupos diziam que o dono tinha fugido.", "Mensagens em grupos"),
        ("es", "Una panadera aseguró que un vecino le había contado lo del cierre.", "aseguró"),
        ("es", "El panadero dijo que se lo contó un amigo.", "dijo que se lo contó un amigo"),
        ("es", "Según un vecino, las puertas estaban cerradas.", "Según un vecino"),
        ("es", "Se rumorea que las puertas estaban cerradas.", "Se rumorea"),
        ("pt", "A padeira disse que um vizinho lhe contou do fechamento.", "disse"),
        ("pt", "O padeiro ouviu de um colega que as portas estavam fechadas.", "ouviu de um"),
        ("pt", "Corre o boato de que as portas estavam fechadas.", "Corre o boato"),
    ],
)
def test_what_is_only_heard_from_somebody_is_hearsay(
    language: str, sentence: str, words: str
) -> None:
    ((code, said),) = found(sentence, language)
    assert code == "source-hearsay"
    assert said.startswith(words)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The court had heard that the doors were locked."),
        ("en", "The miller said a friend told him to leave."),
        ("en", "A friend told her and they left the mill."),
        ("en", "Her friend Ada Lunn told her, she said, that the doors were locked."),
        ("en", "Relatives told the court that the doors were locked, the judge said."),
        ("es", "El molinero dijo que su amigo cerró las puertas."),
        ("es", "Los vecinos contaron que las puertas estaban cerradas."),
        ("pt", "O moleiro disse que o vizinho fechou as portas."),
    ],
)
def test_what_somebody_tells_of_himself_is_no_hearsay(language: str, sentence: str) -> None:
    assert found(sentence, language) == []
