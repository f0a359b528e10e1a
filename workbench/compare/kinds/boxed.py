"""A box of facts or a summary with a figure, a day or a year that the body does not bear, where
the body has another for the same: "13 of them dead" under "thirty-one were dead".

Where the body counts the same things, only those figures bear the point's: "23 firefighters hurt"
is not borne by "23 people were hurt, four of them firefighters".

summary-number: The summary has another figure than the body: {a} / {b}.
summary-date: The summary has another day than the body: {a} / {b}.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from workbench.compare.calendar import find as moments
from workbench.compare.extents import find as extents
from workbench.compare.kinds.headline_numbers import adds_up, bears
from workbench.compare.matter import Places
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.moment import Grain, Moment
from workbench.compare.pair import Pair
from workbench.compare.points import points
from workbench.compare.quantities import find as quantities
from workbench.compare.quantity import Measure, Quantity
from workbench.compare.reading import Part, Reading
from workbench.compare.senses import senses
from workbench.domain.text import Span

__all__ = ["differ"]

_TRUST = 0.5
_MEASURES = (Measure.COUNT, Measure.MONEY)
# Words that a point and a sentence of the body have in common where they tell of one thing.
_COMMON = 2
# Figures of a summary that are looked at: a table is no summary.
_MOST = 60


def differ(pair: Pair) -> Iterator[Finding]:
    """The figures and days of each summary that its body tells otherwise."""
    yield from _unborne(pair.a)
    for finding in _unborne(pair.b):
        yield replace(finding, a=(), b=finding.a)


def _unborne(reading: Reading) -> Iterator[Finding]:
    if reading.of(points):
        yield from _figures(reading)
        yield from _days(reading)
        yield from _years(reading)


def _figures(reading: Reading) -> Iterator[Finding]:
    told = [each for each in reading.of(quantities) if _is_told(reading, each.row)]
    boxed = [each for each in reading.of(quantities) if each.row in reading.of(points)]
    for each in boxed[:_MOST]:
        like = [other for other in told if _counts_the_same(each, other)]
        if (
            not _is_alone(reading, each)
            or any(bears(each, other) for other in like or told)
            or adds_up(reading, each, told)
        ):
            continue
        rivals = [other for other in like or told if _may_be_one(each, other)]
        rival = _nearest(reading, each.row, rivals)
        if rival is not None:
            yield _finding("summary-number", reading, rival, (each.start, each.end))


def _is_alone(reading: Reading, each: Quantity) -> bool:
    """Whether a figure counts by itself: no part of a whole, which tells an extent, and no length
    or weight, of which a text has many."""
    parted = reading.of(_of_extents).holds(each.start)
    return each.measure in _MEASURES and each.high > 2 and not each.share and not parted


def _counts_the_same(one: Quantity, other: Quantity) -> bool:
    counted = one.measure is other.measure is Measure.COUNT
    return counted and not (one.things | one.base).isdisjoint(other.things | other.base)


def _of_extents(reading: Reading) -> Places:
    return Places(each.span for each in reading.of(extents))


def _may_be_one(one: Quantity, other: Quantity) -> bool:
    return one.measure is other.measure and one.unit == other.unit


def _nearest(reading: Reading, row: int, rivals: Iterable[Quantity | Moment]) -> Span | None:
    """The figure or year of the sentence that has most of a point's words, and enough of them."""
    own = _plain(reading, row)
    scored = [(len(own & _plain(reading, each.row)), -each.start, each) for each in rivals]
    best = max(scored, key=lambda each: each[:2], default=None)
    if best is None or best[0] < min(_COMMON, len(own)) or not own:
        return None
    return best[2].start, best[2].end


def _days(reading: Reading) -> Iterator[Finding]:
    """Days of a summary that stand in another month in the body: a slip of the pen."""
    told = [each for each in _of_month(reading) if _is_told(reading, each.row)]
    known = {(each.month, each.day) for each in told}
    boxed = [each for each in _of_month(reading) if each.row in reading.of(points)]
    for each in boxed[:_MOST]:
        if (each.month, each.day) in known:
            continue
        own = _plain(reading, each.row)
        rivals = (other for other in told if other.day == each.day)
        rival = next((other for other in rivals if own & _plain(reading, other.row)), None)
        if rival is not None:
            span = rival.start, rival.end
            yield _finding("summary-date", reading, span, (each.start, each.end))


def _years(reading: Reading) -> Iterator[Finding]:
    """Years of a summary that the body does not have, where it has another for the same."""
    dated = [each for each in reading.of(moments) if each.year and not each.last_year]
    told = [each for each in dated if _is_told(reading, each.row)]
    known = {each.year for each in told}
    for each in [each for each in dated if each.row in reading.of(points)][:_MOST]:
        if each.grain is Grain.YEAR and each.year not in known:
            rival = _nearest(reading, each.row, told)
            if rival is not None:
                yield _finding("summary-date", reading, rival, (each.start, each.end))


def _of_month(reading: Reading) -> Iterator[Moment]:
    return (each for each in reading.of(moments) if each.grain is Grain.DAY and each.month)


def _is_told(reading: Reading, row: int) -> bool:
    """Whether a sentence is one of the body, and no point."""
    return reading.sentences[row].part is Part.BODY and row not in reading.of(points)


def _plain(reading: Reading, row: int) -> frozenset[str]:
    """What a sentence speaks of, figures and months apart."""
    months = reading.language.months
    return frozenset(
        word for word in senses(reading, row) if not word[0].isdigit() and word not in months
    )


def _finding(code: str, reading: Reading, body: Span, summary: Span) -> Finding:
    why = Reason(code, reading.said(body), reading.said(summary))
    return Finding(FindingKind.INTERNAL, Weight.HIGH, (body, summary), (), why, _TRUST)
