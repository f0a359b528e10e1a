"""Short reports in three languages, each with headlines that it bears and with others that it does
not: nothing is said of the former, and most of the latter are found."""

import json
from pathlib import Path

import pytest

from workbench.compare.engine import compare
from workbench.compare.model import FindingKind, Report

REPORTS = json.loads((Path(__file__).parent / "headlines.json").read_text(encoding="utf-8"))
OTHER = {
    "en": "Nothing of that kind was reported from the mountains in the north. Snow fell there.",
    "es": "Nada de eso se supo en las montañas del norte. Nevó en las colinas.",
    "pt": "Nada disso se soube nas montanhas do norte. Nevou nas colinas.",
}
# The share of the headlines that are not borne which the engine finds.
FOUND = 0.65


def told(language: str, headline: str, text: str) -> list[str]:
    report = Report(f"{headline}\n\n{text}\n", language, date="2031-11-14")
    made = compare(report, Report(OTHER[language], language))
    return [each.why.code for each in made.findings if each.kind is FindingKind.HEADLINE]


BORNE = [
    (each["language"], headline, each["text"]) for each in REPORTS for headline in each["borne"]
]


@pytest.mark.parametrize(("language", "headline", "text"), BORNE)
def test_a_headline_that_its_text_bears_is_left_alone(
    language: str, headline: str, text: str
) -> None:
    assert told(language, headline, text) == []


def test_most_headlines_that_their_text_does_not_bear_are_found() -> None:
    asked = [
        bool(told(each["language"], headline, each["text"]))
        for each in REPORTS
        for headline in each["not_borne"]
    ]
    assert sum(asked) / len(asked) >= FOUND
