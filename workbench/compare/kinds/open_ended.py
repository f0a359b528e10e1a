"""What ends nobody knows when in one report, and on a day, or after a time, in the other: "closed
until further notice" / "closed until Friday".

date-differs: The day differs: {a} / {b}. {note}
"""

from bisect import bisect_left
from collections.abc import Iterator

from workbench.compare import quantities
from workbench.compare.calendar import find as moments
from workbench.compare.counted import TIMES
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.pair import Pair, turned
from workbench.compare.phrase_places import places_in
from workbench.compare.quantities import Measure
from workbench.compare.reading import Fact, Part, Reading
from workbench.compare.senses import senses
from workbench.domain.text import Span

__all__ = ["differ"]

_LIMIT = "until"
# How far before a day or a time the word stands that makes it a limit, and how surely two
# sentences must be tied, or how many words they share.
_LEADS, _SURE_TIE, _COMMON = 5, 0.9, 2
_TRUST = 0.5


def differ(pair: Pair) -> Iterator[Finding]:
    """What has no end in the first report and one in the second, then the reverse."""
    if pair.a.language.code != pair.b.language.code:
        return
    yield from _open_in_first(pair)
    for finding in _open_in_first(pair.turned()):
        yield turned(finding)


def _open_in_first(pair: Pair) -> Iterator[Finding]:
    told: set[int] = set()
    for row, other, tie in pair.rows():
        here = None if row in told else _open(pair.a, row)
        if here is None or any(_open(pair.b, each) for each in pair.tied_b[row]):
            continue
        there = _limit(pair.b, other)
        common = senses(pair.a, row) & senses(pair.b, other)
        sure = tie >= _SURE_TIE or len(common) >= _COMMON
        if there is not None and sure and _limit(pair.a, row) is None:
            told.add(row)
            why = Reason("date-differs", pair.a.said(here), pair.b.said(there))
            yield Finding(FindingKind.DATE, Weight.HIGH, (here,), (there,), why, _TRUST)


def _open(reading: Reading, row: int) -> Span | None:
    """Where a sentence says that nobody knows when something ends."""
    if reading.sentences[row].part is not Part.BODY:
        return None
    words = reading.words_of(row)
    found = next(places_in(reading, row, "open_ends"), None)
    return (words[found[0]].start, words[found[1] - 1].end) if found else None


def _limit(reading: Reading, row: int) -> Span | None:
    """The day up to which something lasts, or how long it does."""
    days: list[Fact] = [each for each in reading.of(moments) if each.row == row]
    times = (
        each
        for each in reading.of(quantities.find)
        if each.row == row and each.measure is Measure.AMOUNT and each.unit in TIMES
    )
    led = (each for each in [*days, *times] if _is_led(reading, each))
    return next(((each.start, each.end) for each in led), None)


def _is_led(reading: Reading, fact: Fact) -> bool:
    """Whether "until" stands before a day, or "for" before a time."""
    words, tongue = reading.words_of(fact.row), reading.language
    first = bisect_left(words, fact.start, key=lambda word: word.start)
    near = [word.folded for word in words[max(0, first - _LEADS) : first]]
    limit = any(tongue.date_leads.get(word) == _LIMIT for word in near)
    return limit or (bool(near) and near[-1] in tongue.stretch_words | tongue.total_words)
