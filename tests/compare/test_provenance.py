"""How a paper came to light, and to whom something was told."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.provenance import differ


@pytest.mark.parametrize(
    ("language", "a", "b", "words"),
    [
        ("en", "A survey report seen by the Herald gave the crane two points out of five.",
         "Papers released by the harbour board gave the crane two points out of five.",
         ("report seen by the Herald", "Papers released by the harbour board")),
        ("en", "Emails leaked to the Herald showed that the crane was never tested.",
         "Emails published by the harbour board showed that the crane was never tested.",
         ("Emails leaked to the Herald", "Emails published by the harbour board")),
        ("es", "Un informe consultado por El Faro revela que la grúa tenía dos puntos.",
         "Un informe difundido por la autoridad portuaria revela que la grúa tenía dos puntos.",
         ("informe consultado por El Faro", "informe difundido por la autoridad portuaria")),
        ("pt", "Um laudo obtido pelo Jornal do Cais dá ao guindaste nota dois.",
         "Um laudo divulgado pela prefeitura dá ao guindaste nota dois.",
         ("laudo obtido pelo Jornal do Cais", "laudo divulgado pela prefeitura")),
    ],
)  # fmt: skip
def test_a_paper_that_was_seen_and_one_that_was_released_are_two(
    language: str, a: str, b: str, words: tuple[str, str]
) -> None:
    assert found(differ, a, b, language) == [("paper-got-otherwise", *words)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("A survey report seen by the Herald gave the crane two points.",
         "A survey report obtained by Radio Brill gave the crane two points."),
        ("Papers released by the board gave the crane two points.",
         "Papers published by the board gave the crane two points."),
        ("The crane was seen by the crew; a report is due.",
         "The crane was released by the crew before the report."),
    ],
)  # fmt: skip
def test_what_two_desks_have_seen_is_one_paper(a: str, b: str) -> None:
    assert found(differ, a, b) == []


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        ("en", "“I never saw it,” Ada Noll told Coastal Press.",
         "“I never saw it,” Ada Noll told this newspaper."),
        ("es", "«No lo vi», dijo Eva Ruiz a Radio Faro.", "«No lo vi», dijo Eva Ruiz."),
    ],
)  # fmt: skip
def test_who_was_told_is_compared_where_both_reports_say_it(language: str, a: str, b: str) -> None:
    codes = [code for code, _, _ in found(differ, a, b, language)]
    assert codes == (["told-to-another"] if language == "en" else [])


def test_two_desks_that_were_told_by_themselves_are_left_alone() -> None:
    a = "“I never saw it,” Ada Noll told this newspaper."
    b = "“I never saw it,” Ada Noll told this paper."
    assert found(differ, a, b) == []
