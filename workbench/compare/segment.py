"""From a report to its reading: sentences, what each belongs to, and the day it counts from."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from itertools import islice

from workbench.compare.dateline import deduced_day, printed_day, said_day
from workbench.compare.languages import Language, language
from workbench.compare.model import Report
from workbench.compare.parts import is_dateline, parts_of
from workbench.compare.reading import Part, Reading, Sentence, Word
from workbench.compare.words import guessed_language, words_in
from workbench.domain.text import Span, paragraph_number, paragraphs, sentences, trimmed

_DATELINE = 120
# No desk writes a longer sentence; what has no stops is read piece by piece, so that no rule that
# sets all facts of a sentence against each other ever meets a megabyte of them.
_LONGEST = 2_000
# Nor a report of so many sentences: a novel has half of them. What stands behind them is not
# read, by any rule, so that a megabyte of stray marks or of single letters ends in good time.
MOST = 15_000


def read(report: Report) -> Reading:
    """The report as the engine reads it."""
    with _uncollected():
        return _read(report)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without looking for cycles among the words of a long text: there are none, and every look
    would go over all of them again."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _read(report: Report) -> Reading:
    text = report.text
    tongue = language(report.language or guessed_language(text) or "und")
    lines = paragraphs(text)
    parts = parts_of([text[start:end] for start, end in lines], tongue)
    starts = [start for start, _ in lines]
    words: list[Word] = []
    found: list[Sentence] = []
    opened = False
    spans = sentences(text, tongue.code if tongue.stemmer else "en")
    pieces = (piece for each in spans for piece in _pieces(text, each))
    for row, span in enumerate(islice(pieces, MOST)):
        number = paragraph_number(starts, span[0])
        part = parts[number - 1]
        # "Port City, 3 May 2031." may stand before the first sentence of the body.
        if part is Part.BODY and not opened:
            opened = True
            part = Part.META if is_dateline(text[span[0] : span[1]]) else part
        first = len(words)
        words.extend(words_in(text, span, tongue, row))
        found.append(Sentence(row, *span, part, number, (first, len(words))))
    cut = found[-1].end if next(pieces, None) else None
    if cut is not None:
        text = text[:cut]
        report = replace(report, text=text)
    day = said_day(report.date) or _printed(text, found, tongue) or deduced_day(text, tongue)
    return Reading(report, tongue, tuple(found), tuple(words), day, cut=cut)


def _pieces(text: str, span: Span) -> Iterator[Span]:
    """The sentence; one that is too long is cut at white space, or where none is, anywhere."""
    start, end = span
    while end - start > _LONGEST:
        middle = start + _LONGEST // 2
        gap = text.rfind(" ", middle, start + _LONGEST)
        cut = gap if gap >= 0 else start + _LONGEST
        yield trimmed(text, (start, cut))
        start = trimmed(text, (cut, end))[0]
    yield start, end


def _printed(text: str, found: list[Sentence], tongue: Language) -> date | None:
    head = [text[each.start : each.end] for each in found if each.part is Part.META]
    body = next((each for each in found if each.part is Part.BODY), None)
    if body:
        opening, mark, _ = text[body.start : body.start + _DATELINE].partition("\u2014")
        head += [opening] if mark else []
    return printed_day(head, tongue)
