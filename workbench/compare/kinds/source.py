"""The list of sources against the text: what is older than the event, what no sentence cites, what
is run together.

source-older: This source is dated {a}, before the event itself ({b}).
source-older-uncited: This source is dated {a}, before the event ({b}), and the text never cites it.
source-uncited: The text cites others of its list by their numbers, and never this one.
source-unnamed: The text neither cites nor names what stands here in its list.
source-run-together: The entries of the list of sources stand together without a space.
"""

import itertools
from collections.abc import Iterator
from datetime import date, timedelta

from workbench.compare.calendar import Grain, Moment
from workbench.compare.calendar import find as moments
from workbench.compare.citations import marks, uncited
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.pair import Pair, turned
from workbench.compare.reading import Part, Reading, of_the_whole
from workbench.compare.source_entries import Entry, entries_of
from workbench.domain.text import Span

# A day in the opening of a report and not longer ago than this is a day of the event.
_OPENING = 6
_RECENT = timedelta(days=31)


def differ(pair: Pair) -> Iterator[Finding]:
    """What is wrong with each report's sources."""
    yield from _sources(pair.a)
    for finding in _sources(pair.b):
        yield turned(finding)


def _sources(reading: Reading) -> Iterator[Finding]:
    entries = reading.of(entries_of)
    if not entries:
        return
    event, idle = event_day(reading), reading.of(uncited)
    older = [each for each in entries if event and _is_older(reading, each, event)]
    for entry in older:
        code = "source-older-uncited" if entry in idle else "source-older"
        yield _finding(Weight.MEDIUM, (entry.span,), Reason(code, str(entry.day), str(event)), 0.7)
    left = [each.span for each in entries if each in idle and each not in older]
    if reading.of(marks):
        for span in left:
            yield _finding(Weight.MEDIUM, (span,), Reason("source-uncited"), 0.6)
    elif left:
        # Many desks list what they never name: said once, and softly.
        yield _finding(Weight.LOW, tuple(left), Reason("source-unnamed"), 0.6)
    yield from _run_together(entries)


def _is_older(reading: Reading, entry: Entry, event: date) -> bool:
    return entry.day is not None and entry.day < event and not _is_told_of(reading, entry)


def _finding(weight: Weight, spans: tuple[Span, ...], why: Reason, trust: float) -> Finding:
    return Finding(FindingKind.SOURCE, weight, spans, (), why, trust)


def _is_told_of(reading: Reading, entry: Entry) -> bool:
    """Whether the text speaks of the day of an entry, or of the month where it tells no more, and
    so of what happened before."""
    day, told = entry.day, reading.of(_told)
    if day is None:
        return False
    last = (day + timedelta(days=1)).day == 1
    years = (0, day.year)
    return any((year, day.month, day.day) in told for year in years) or (
        last and (day.year, day.month, 0) in told
    )


@of_the_whole
def _told(reading: Reading) -> frozenset[tuple[int, int, int]]:
    """The days and months of the text, as far as it tells them."""
    body = {each.row for each in reading.sentences if each.part is Part.BODY}
    return frozenset(
        (each.year, each.month, each.day if each.grain is Grain.DAY else 0)
        for each in reading.of(moments)
        if each.row in body and each.month and each.grain in (Grain.DAY, Grain.MONTH)
    )


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


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _run_together(entries: tuple[Entry, ...]) -> Iterator[Finding]:
    glued = [
        (one, other) for one, other in itertools.pairwise(entries) if one.span[1] == other.span[0]
    ]
    if glued:
        spans = ((glued[0][0].span[0], glued[-1][1].span[1]),)
        yield _finding(Weight.MEDIUM, spans, Reason("source-run-together"), 0.6)
