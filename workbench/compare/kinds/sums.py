"""Figures of one sentence that do not add up: "five people, three women and three men".

Three sums are done: the parts of a whole, what each of several gets beside what all get, and the
share by which something goes from one figure to another.

sum-differs: {a} and {b} do not go together: reckoned, it comes to {note}.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.pair import Pair
from workbench.compare.quantities import find as quantities
from workbench.compare.quantity import Measure, Quantity
from workbench.compare.reading import Part, Reading, Word

__all__ = ["differ"]

_TRUST = 0.6
_PARTS = frozenset({Part.BODY, Part.SUMMARY})
# So many figures of a sentence are looked at; so many words tell what one counts.
_MOST = 8
_NOUN = 4
# How far the parts of a whole may be off and still be meant as its parts, as a share of it.
_OFF = 0.25
# What a share, rounded as desks round, may be off: in points, and of itself.
_POINTS, _ROUNDED = 1.0, 0.1


def differ(pair: Pair) -> Iterator[Finding]:
    """The sums of each of the two articles that do not come out."""
    yield from _wrong(pair.a)
    for finding in _wrong(pair.b):
        yield replace(finding, a=(), b=finding.a)


def _wrong(reading: Reading) -> Iterator[Finding]:
    by_row: dict[int, list[Quantity]] = {}
    for each in reading.of(quantities):
        if reading.sentences[each.row].part in _PARTS and each.low == each.high:
            by_row.setdefault(each.row, []).append(each)
    for figures in by_row.values():
        for place, each in enumerate(figures[:_MOST]):
            after = figures[place + 1 : _MOST]
            if len(after) > 1:
                yield from _parts(reading, each, after)
                yield from _each(reading, each, after)
                yield from _from_to(reading, each, after)


def _parts(reading: Reading, whole: Quantity, after: Sequence[Quantity]) -> Iterator[Finding]:
    """ "Five people, three women and three men"."""
    tongue = reading.language
    parts: list[Quantity] = []
    last = whole
    for each in after:
        words = _between(reading, last, each)
        joins = bool(parts) and bool(words) and words[-1].folded in tongue.joiners
        if each.measure is not Measure.COUNT or not _is_next(reading, last, each, joined=joins):
            break
        parts.append(each)
        last = each
        if joins:
            break
    total = sum(each.low for each in parts)
    joined = len(parts) > 1 and joins
    if whole.measure is not Measure.COUNT or not joined or total == whole.low:
        return
    people = all(_are_people(reading, each) for each in parts)
    if people and abs(total - whole.low) <= max(1, _OFF * whole.low):
        yield _finding(reading, whole, parts[0].start, parts[-1].end, total)


def _is_next(reading: Reading, last: Quantity, each: Quantity, *, joined: bool) -> bool:
    """Whether a figure follows another with no more between than what that one counts."""
    words = _between(reading, last, each)
    words = words[:-1] if joined else words
    start = words[-1].end if words else last.end
    gap = reading.text[start : each.start]
    small = any(word.folded in reading.language.stop_words for word in words)
    return len(words) <= _NOUN and not small and (joined or gap.strip() in {",", ":", "\u2013"})


def _are_people(reading: Reading, each: Quantity) -> bool:
    """Whether a figure counts people by sex or age."""
    tongue = reading.language
    words = _after(reading, each)[:2]
    return any(word.folded in tongue.people or word.folded in tongue.persons for word in words)


def _each(reading: Reading, one: Quantity, after: Sequence[Quantity]) -> Iterator[Finding]:
    """ "60,000 to each of the two families, 180,000 in all"."""
    tongue = reading.language
    many, total = after[0], after[1]
    words = [word.folded for word in _between(reading, one, many)]
    each = len(words) <= _NOUN and any(word in tongue.each_words for word in words)
    if not each or many.measure is not Measure.COUNT or one.measure is not total.measure:
        return
    behind = " ".join(word.folded for word in _after(reading, total)[:_NOUN])
    before = " ".join(word.folded for word in _between(reading, many, total))
    sums = any(said in f"{before} {behind}" for said in tongue.sum_words)
    product = one.low * many.low
    if sums and one.unit == total.unit and product != total.low:
        yield _finding(reading, one, total.start, total.end, product)


def _from_to(reading: Reading, share: Quantity, after: Sequence[Quantity]) -> Iterator[Finding]:
    """ "Ten per cent, from 180 to 210 euros"."""
    tongue = reading.language
    first, last = after[0], after[1]
    before = [word.folded for word in _between(reading, share, first)]
    middle = [word.folded for word in _between(reading, first, last)]
    led = bool(before) and len(before) <= _NOUN and before[-1] in tongue.from_words
    small = tongue.stop_words - tongue.joiners
    to = bool(middle) and len(middle) <= 2 and middle[-1] in small
    if share.measure is not Measure.SHARE or not (led and to) or not first.low:
        return
    if last.measure is Measure.SHARE or share.bound or first.bound or last.bound:
        return
    come = abs(last.low - first.low) / first.low * 100
    told = share.low * 100 if share.low <= 1 else share.low
    if abs(come - told) > max(_POINTS, _ROUNDED * told):
        yield _finding(reading, share, first.start, last.end, round(come, 1))


def _between(reading: Reading, one: Quantity, other: Quantity) -> list[Word]:
    return [w for w in reading.words_of(one.row) if one.end <= w.start < other.start]


def _after(reading: Reading, each: Quantity) -> list[Word]:
    return [word for word in reading.words_of(each.row) if word.start >= each.end]


def _finding(reading: Reading, one: Quantity, start: int, end: int, comes: float) -> Finding:
    here, there = (one.start, one.end), (start, end)
    why = Reason("sum-differs", reading.said(here), reading.said(there), f"{comes:g}")
    return Finding(FindingKind.INTERNAL, Weight.HIGH, (here, there), (), why, _TRUST)
