"""The headline against its own text: a figure that the text does not bear.

A figure is borne by the same figure of the text, by a sum or a difference of two, and, where it
tells how long, by the days that the text names.

headline-number: The text does not bear the headline's figure {a}.
headline-number-changed: The headline has {a}, the text {b}.
"""

from collections.abc import Iterator, Sequence
from itertools import islice

from workbench.compare.kinds.headline import finding
from workbench.compare.measures import Agreement, agreement, dimension, near, standard
from workbench.compare.model import Finding
from workbench.compare.one_kind import kinds_of
from workbench.compare.pair import Pair, turned
from workbench.compare.quantities import Measure, Quantity
from workbench.compare.quantities import find as quantities
from workbench.compare.reading import Part, Reading, Word
from workbench.compare.senses import sense, senses
from workbench.compare.told_spans import is_told_by_days

__all__ = ["adds_up", "bears", "differ"]

# Two figures this close, as a share of the larger, are one and rounded.
_ROUNDED = 0.04
# The same in another unit: "six years" for 76 months.
_CONVERTED = 0.06
# "More than a million" is borne by a figure up to so many times as large.
_MORE_THAN = 1.5
# How far behind a figure it stands what is told of the things counted.
_NEAR = 4
# So many words may stand between two figures that are one sum.
_JOINED = 12
_COUNTED = (Measure.COUNT, Measure.MONEY, Measure.SHARE, Measure.AMOUNT)
# Of these a text that has any other tells the headline's otherwise.
_TOLD_APART = (Measure.AGE, Measure.ORDINAL, Measure.SCORE)
_TRUST = 0.7


def differ(pair: Pair) -> Iterator[Finding]:
    """The figures of each headline that its text does not bear."""
    yield from _unborne(pair.a, pair.b)
    for found in _unborne(pair.b, pair.a):
        yield turned(found)


def _unborne(reading: Reading, other: Reading) -> Iterator[Finding]:
    """Of a line under the headline proper only what the other report does not bear either is worth
    a word: a desk may put there what it has no room for."""
    rows = [each.row for each in reading.sentences if each.part is Part.HEADLINE]
    body = {each.row for each in reading.sentences if each.part is Part.BODY}
    if not rows or not body:
        return
    told = [each for each in reading.of(quantities) if each.row in body]
    for asked in reading.of(quantities):
        if asked.row not in rows or _is_borne(reading, asked, told):
            continue
        rival = _rival(reading, asked, told)
        if rival is None and asked.measure not in _COUNTED:
            continue
        if rival is None and asked.row != rows[0] and _is_elsewhere(other, asked):
            continue
        code = "headline-number-changed" if rival else "headline-number"
        there = (rival.start, rival.end) if rival else None
        yield finding(code, reading, (asked.start, asked.end), there, _TRUST)


def _is_borne(reading: Reading, asked: Quantity, told: Sequence[Quantity]) -> bool:
    """Whether the text bears a figure. Where it counts the same things, only those figures can."""
    if asked.measure in _TOLD_APART:
        return any(_is_alike(asked, each) for each in told)
    one = asked.high <= 1 and asked.measure is not Measure.SHARE
    if asked.measure not in _COUNTED or one or asked.end > reading.sentences[asked.row].end:
        return True
    additions = _additions(reading, asked, told)
    if additions:
        return any(bears(asked, each) for each in additions)
    if any(bears(asked, each) for each in _rivals(reading, asked, told) or told):
        return True
    kinds = kinds_of(reading.language)
    alike = [each for each in told if kinds.may_count_one(asked, each)]
    if any(bears(asked, each) and not _is_added(reading, each) for each in alike):
        # "27 people" in the headline are the 27 passengers of the text.
        return True
    # "Passes 8 to 5" over "eight voted in favour and five against".
    scores = {
        end for each in told if each.measure is Measure.SCORE for end in (each.low, each.high)
    }
    voted = asked.measure is Measure.COUNT and asked.high in scores
    return voted or adds_up(reading, asked, told) or is_told_by_days(reading, asked)


def _is_alike(asked: Quantity, told: Quantity) -> bool:
    ends = (told.low, told.high)
    # "A man of 58" may be read as a figure without a unit.
    sorts = {asked.measure, told.measure}
    same = len(sorts) == 1 or sorts == {Measure.AGE, Measure.COUNT}
    return same and (asked.low, asked.high) in (ends, ends[::-1])


def _rival(reading: Reading, asked: Quantity, told: Sequence[Quantity]) -> Quantity | None:
    """The first figure that the text has instead."""
    if asked.measure in (Measure.AGE, Measure.SCORE):
        rivals = [each for each in told if each.measure is asked.measure]
    else:
        rivals = _additions(reading, asked, told) or _rivals(reading, asked, told)
    if asked.measure is Measure.ORDINAL and asked.low <= 1:
        return None
    return min(rivals, key=lambda each: each.start, default=None)


def _rivals(reading: Reading, asked: Quantity, told: Sequence[Quantity]) -> list[Quantity]:
    """The figures of the text that count the same things."""
    thing = _counted(reading, asked)
    return [
        each
        for each in told
        if thing and each.measure is asked.measure and _counts(reading, each, thing)
    ]


def _additions(reading: Reading, asked: Quantity, told: Sequence[Quantity]) -> list[Quantity]:
    """Of "and five others" the figures that the text adds to the same: "four more were held"."""
    if asked.measure is not Measure.COUNT or not _is_added(reading, asked):
        return []
    wanted = senses(reading, asked.row)
    return [
        each
        for each in told
        if each.measure is Measure.COUNT
        and _is_added(reading, each)
        and wanted & senses(reading, each.row)
    ]


def _is_added(reading: Reading, figure: Quantity) -> bool:
    """Whether a figure comes on top of others: "another four", "four more"."""
    further = reading.language.further_words
    words = reading.words_of(figure.row)
    first = next((n for n, word in enumerate(words) if word.start >= figure.start), len(words))
    after = next((word.folded for word in words[first:] if word.start >= figure.end), "")
    before = words[first - 1].folded if first else ""
    return not figure.bound and (before in further or after in further)


def _is_elsewhere(other: Reading, asked: Quantity) -> bool:
    """Whether the other report bears a figure."""
    return any(
        other.sentences[each.row].part is Part.BODY and bears(asked, each)
        for each in other.of(quantities)
        if each.measure is asked.measure and each.unit == asked.unit
    )


def _counts(reading: Reading, figure: Quantity, thing: Word) -> bool:
    """Whether a figure counts a thing, itself or as a part of some ("two of its six depots"), or
    tells it of what it counts ("three pensioners are dead")."""
    named = _counted(reading, figure)
    if thing.stem in figure.things | figure.base or (named and named.stem == thing.stem):
        return True
    after = (word for word in reading.words_of(figure.row) if word.start >= figure.end)
    return any(sense(reading, word) == sense(reading, thing) for word in islice(after, _NEAR))


def _counted(reading: Reading, figure: Quantity) -> Word | None:
    """The first word of what a figure counts, None where nothing follows it."""
    start, end = figure.whole
    words = [word for word in reading.words_of(figure.row) if figure.end <= word.start < end]
    return words[0] if words and start < end else None


def bears(asked: Quantity, told: Quantity) -> bool:
    if not _may_bear(asked, told):
        return False
    if agreement(asked, told) is Agreement.SAME:
        return True
    if asked.unit != told.unit and dimension(asked) == dimension(told):
        return near(standard(asked)[0], standard(told)[0], _CONVERTED)
    middle = (asked.low + asked.high) / 2
    low, high = told.low * (1 - _ROUNDED), told.high * (1 + _ROUNDED)
    if asked.bound in (">", ">="):
        return middle <= high <= middle * _MORE_THAN
    return low <= middle <= high


def _may_bear(asked: Quantity, told: Quantity) -> bool:
    """Whether two figures may be of one sort: a share is no count, five times are no five days."""
    if asked.measure is not told.measure:
        sorts = {asked.measure, told.measure}
        return sorts <= set(_COUNTED) and Measure.SHARE not in sorts
    return not (asked.unit and told.unit) or dimension(asked) == dimension(told)


def adds_up(reading: Reading, asked: Quantity, told: Sequence[Quantity]) -> bool:
    """Whether figures in a row, joined by "and", make up the headline's ("412 and 38" are 450), or
    one is what is left of the other ("of 24 only 15 came")."""
    for place, one in enumerate(told):
        if one.measure is not asked.measure:
            continue
        run = list(_run(one, told[place + 1 : place + 3]))
        sums = [
            (one.high + sum(each.high for each in run[:size]), run[size - 1])
            for size in range(1, len(run) + 1)
        ]
        if any(asked.high == whole and _is_joined(reading, one, last) for whole, last in sums):
            return True
        if run and asked.high == one.high - run[0].high and _is_left(reading, one, run[0]):
            return True
    return False


def _run(one: Quantity, following: Sequence[Quantity]) -> Iterator[Quantity]:
    for each in following:
        if each.row != one.row or each.measure is not one.measure or each.unit != one.unit:
            return
        yield each


def _is_joined(reading: Reading, one: Quantity, other: Quantity) -> bool:
    between = [word.folded for word in _between(reading, one.end, other)]
    return len(between) <= _JOINED and not reading.language.joiners.isdisjoint(between)


def _is_left(reading: Reading, one: Quantity, other: Quantity) -> bool:
    """ "Of 24 ambulances only 15"."""
    tongue = reading.language
    before = [word.folded for word in reading.words_of(one.row) if word.start < one.start]
    limits = {word for word, kind in tongue.scopes.items() if kind == "only"}
    between = {word.folded for word in _between(reading, one.end, other)}
    of = not tongue.part_words.isdisjoint(before[-2:])
    return of and not limits.isdisjoint(between)


def _between(reading: Reading, start: int, other: Quantity) -> list[Word]:
    words = reading.words_of(other.row)
    return [word for word in words if start <= word.start < other.start]
