"""From a report to its reading: sentences, what each belongs to, and the day it counts from."""

from datetime import date

from workbench.compare.languages import language
from workbench.compare.model import Report
from workbench.compare.reading import Part, Reading, Sentence, Word
from workbench.compare.words import guessed_language, words_in
from workbench.domain.text import paragraph_number, paragraphs, sentences


def read(report: Report) -> Reading:
    """The report as the engine reads it."""
    tongue = language(report.language or guessed_language(report.text) or "und")
    spans = sentences(report.text, tongue.code if tongue.stemmer else "en")
    starts = [start for start, _ in paragraphs(report.text)]
    words: list[Word] = []
    found: list[Sentence] = []
    for row, span in enumerate(spans):
        first = len(words)
        words.extend(words_in(report.text, span, tongue, row))
        paragraph = paragraph_number(starts, span[0])
        found.append(Sentence(row, *span, Part.BODY, paragraph, (first, len(words))))
    return Reading(report, tongue, tuple(found), tuple(words), _day(report))


def _day(report: Report) -> date | None:
    try:
        return date.fromisoformat(report.date)
    except ValueError:
        return None
