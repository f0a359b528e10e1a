"""The headline has a month or a day that its text has not, where the text has another for what the
headline tells: "reopens in July" over "will reopen on 4 June".

headline-open: The headline has {a}, the text {b}.
"""

from collections.abc import Iterator

from workbench.compare.calendar import find as moments
from workbench.compare.kinds.headline import finding
from workbench.compare.model import Finding
from workbench.compare.moment import Grain, Moment
from workbench.compare.pair import Pair, turned
from workbench.compare.reading import Part, Reading
from workbench.compare.senses import senses

__all__ = ["differ"]

_TRUST = 0.5
# Words that the headline and the sentence of the other day have in common; moments looked at.
_COMMON, _COMMON_OF_MONTHS = 2, 1
_MOST = 200


def differ(pair: Pair) -> Iterator[Finding]:
    """The months and days of each headline that its text does not bear."""
    yield from _unborne(pair.a)
    for each in _unborne(pair.b):
        yield turned(each)


def _unborne(reading: Reading) -> Iterator[Finding]:
    told = [each for each in reading.of(moments) if _names_one(each)][:_MOST]
    body = [each for each in told if reading.sentences[each.row].part is Part.BODY]
    for each in told:
        if reading.sentences[each.row].part is not Part.HEADLINE:
            continue
        if any(_bears(each, other) for other in body):
            continue
        rival = _rival(reading, each, [other for other in body if _of_one_kind(each, other)])
        if rival is not None:
            here, there = (each.start, each.end), (rival.start, rival.end)
            yield finding("headline-open", reading, here, there, _TRUST)


def _names_one(moment: Moment) -> bool:
    """Whether a moment names a month, a weekday or a year."""
    return bool(moment.month) or moment.weekday >= 0 or moment.grain is Grain.YEAR


def _bears(asked: Moment, told: Moment) -> bool:
    """Whether a moment of the text may be the one of the headline."""
    if asked.grain is Grain.YEAR or told.grain is Grain.YEAR:
        return asked.year == told.year
    if not asked.month or not told.month:
        # A weekday may be any day of a month that has no weekday beside it.
        return asked.weekday == told.weekday or told.weekday < 0
    if asked.grain is not Grain.DAY or told.grain is not Grain.DAY:
        return asked.month == told.month
    return (asked.month, asked.day) == (told.month, told.day)


def _of_one_kind(one: Moment, other: Moment) -> bool:
    """Whether both name a month, or both a weekday, or both a year alone."""
    if Grain.YEAR in (one.grain, other.grain):
        return one.grain is other.grain
    return bool(one.month and other.month) or (one.weekday >= 0 and other.weekday >= 0)


def _rival(reading: Reading, asked: Moment, told: list[Moment]) -> Moment | None:
    """The moment of the sentence that has most of what the headline tells."""
    wanted = senses(reading, asked.row)
    scored = [(len(wanted & senses(reading, each.row)), -each.start, each) for each in told]
    best = max(scored, key=lambda each: each[:2], default=None)
    # A month that the text has nowhere needs less around the other to be told from it.
    least = _COMMON if asked.weekday >= 0 or not asked.month else _COMMON_OF_MONTHS
    return best[2] if best is not None and best[0] >= least else None
