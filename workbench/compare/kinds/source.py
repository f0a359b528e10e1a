"""The list of sources against the text, and a report that leans on another desk's.

source-older: This source is dated {a}, before the event itself ({b}).
source-run-together: The entries of the list of sources stand together without a space.
source-second-hand: This is told from another outlet: “{a}”.
"""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from workbench.compare.calendar import Grain, Moment
from workbench.compare.calendar import find as moments
from workbench.compare.dateline import whole_dates
from workbench.compare.languages import Language, once
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.pair import Pair, turned
from workbench.compare.reading import Part, Reading, Word
from workbench.domain.text import Span

# A day in the opening of a report and not longer ago than this is a day of the event.
_OPENING = 6
_RECENT = timedelta(days=31)
# Words that may stand between "according to" and "website".
_WITHIN = 7

_ENTRY = re.compile(
    r"(?:\[\d{1,3}\]\s*)?"
    r"(?:(?:https?://|www\.)|(?<![\w@.])(?=[\w-]{1,40}(?:\.[\w-]{1,40}){0,4}\.[a-z]{2,10}/))"
    r"[^\s\[\];,]+"
)
_NEXT_ADDRESS = re.compile(r"(?<=\S)(?=https?://)")
_WRITTEN = re.compile(
    r"(?<!\d)((?:19|20)\d\d)([-/_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)"
)
_YEAR = re.compile(r"(?<=[/_-])((?:19|20)\d\d)(?=[/_-])")
_MONTH = re.compile(r"(?<!\d)((?:19|20)\d\d)[-/](0[1-9]|1[0-2])(?![\d])")


@dataclass(frozen=True, slots=True)
class Entry:
    """One source of a list, with its day where it tells one."""

    span: Span
    day: date | None


def differ(pair: Pair) -> Iterator[Finding]:
    """What is wrong with each report's sources."""
    yield from _sources(pair.a)
    for finding in _sources(pair.b):
        yield turned(finding)


def _sources(reading: Reading) -> Iterator[Finding]:
    entries = reading.of(entries_of)
    event = event_day(reading)
    for entry in entries:
        if event and entry.day and entry.day < event:
            why = Reason("source-older", entry.day.isoformat(), event.isoformat())
            yield _finding(Weight.MEDIUM, (entry.span,), why, 0.7)
    yield from _run_together(entries)
    yield from _second_hand(reading)


def _finding(weight: Weight, spans: tuple[Span, ...], why: Reason, trust: float) -> Finding:
    return Finding(FindingKind.SOURCE, weight, spans, (), why, trust)


def entries_of(reading: Reading) -> tuple[Entry, ...]:
    """The entries of the lists of sources, one by one, however they are run together."""
    found: list[Entry] = []
    for sentence in reading.sentences:
        if sentence.part is Part.SOURCES:
            found.extend(_entries_in(reading, sentence.span))
    return tuple(found)


def _entries_in(reading: Reading, span: Span) -> Iterator[Entry]:
    text = reading.text
    for match in _ENTRY.finditer(text, *span):
        cuts = [match.start(), *_starts_inside(match), match.end()]
        for start, end in itertools.pairwise(cuts):
            yield Entry((start, end), _day(text[start:end], reading.language))


def _starts_inside(match: re.Match[str]) -> list[int]:
    head = match.group().find("http")
    found = _NEXT_ADDRESS.finditer(match.group(), max(head, 0) + 1)
    return [match.start() + each.start() for each in found]


def _day(entry: str, tongue: Language) -> date | None:
    if whole := _WRITTEN.search(entry):
        return _made(int(whole[1]), int(whole[3]), int(whole[4]))
    if month := _MONTH.search(entry):
        # Of a month alone the last day counts: what may be in time is not said to be older.
        first = date(int(month[1]), int(month[2]), 28)
        return (first + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    if year := _YEAR.search(entry):
        return date(int(year[1]), 12, 31)
    return next(whole_dates(entry, tongue), None)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def event_day(reading: Reading) -> date | None:
    """The earliest recent day that the opening of a report tells of, else the day before it."""
    if reading.day is None:
        return None
    body = [each.row for each in reading.sentences if each.part is Part.BODY][:_OPENING]
    days = [
        day
        for moment in reading.of(moments)
        if moment.row in body and (day := _known_day(moment, reading.day)) is not None
    ]
    recent = [day for day in days if reading.day - _RECENT <= day <= reading.day]
    return min(recent, default=reading.day - timedelta(days=1))


def _known_day(moment: Moment, today: date) -> date | None:
    if moment.grain is not Grain.DAY:
        return None
    if moment.shift is not None:
        return today + timedelta(days=moment.shift)
    if moment.month and moment.day:
        return _made(moment.year or today.year, moment.month, moment.day)
    if moment.weekday >= 0 and not moment.future:
        return today - timedelta(days=(today.weekday() - moment.weekday) % 7)
    return None


def _run_together(entries: tuple[Entry, ...]) -> Iterator[Finding]:
    glued = [
        (one, other) for one, other in itertools.pairwise(entries) if one.span[1] == other.span[0]
    ]
    if glued:
        spans = ((glued[0][0].span[0], glued[-1][1].span[1]),)
        yield _finding(Weight.MEDIUM, spans, Reason("source-run-together"), 0.6)


def _second_hand(reading: Reading) -> Iterator[Finding]:
    """Places where a report names another outlet as where it has its matter from."""
    tongue = reading.language
    firsts = _first_words(tongue)
    for sentence in reading.sentences:
        if sentence.part is not Part.BODY:
            continue
        words = reading.words_of(sentence.row)
        for place in [n for n, word in enumerate(words) if word.folded in firsts]:
            if end := _credit(reading, words, place):
                span = (words[place].start, words[end].end)
                why = Reason("source-second-hand", reading.said(span))
                yield _finding(Weight.MEDIUM, (span,), why, 0.5)
                break


def _credit(reading: Reading, words: tuple[Word, ...], place: int) -> int:
    """Where a credit that begins at a word ends, 0 where none begins."""
    tongue = reading.language
    for size in (1, 2, 3):
        if _phrase(words, place, size) in tongue.according_to:
            return _outlet(reading, words, place + size)
    return 0


def _outlet(reading: Reading, words: tuple[Word, ...], first: int) -> int:
    """The last word of the outlet that is credited before the next sign, 0 where none is."""
    outlets = reading.language.outlet_words
    for place in range(first, min(len(words), first + _WITHIN)):
        if "," in reading.text[words[place - 1].end : words[place].start]:
            break
        size = next((s for s in (1, 2, 3) if _phrase(words, place, s) in outlets), 0)
        if size:
            return place + size - 1
    return 0


def _phrase(words: tuple[Word, ...], place: int, size: int) -> str:
    return " ".join(word.folded for word in words[place : place + size])


@once
def _first_words(tongue: Language) -> frozenset[str]:
    """The words that a credit can begin with."""
    return frozenset(phrase.partition(" ")[0] for phrase in tongue.according_to)
