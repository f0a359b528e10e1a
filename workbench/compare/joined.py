"""Figures that are told in two parts: "six years and four months", "by 11 votes to 3"."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from workbench.compare.counted import TIMES
from workbench.compare.languages import Language
from workbench.compare.notation import Notation, notation
from workbench.compare.quantity import Measure, Quantity
from workbench.compare.reading import Reading

# How many of the next smaller unit one of a unit is.
_PARTS = {"hour": ("minute", 60), "day": ("hour", 24), "year": ("month", 12)}
_PARTS |= {"minute": ("second", 60)}
# No tally has more words than this between its two figures.
_BETWEEN = 6


def joined(reading: Reading, found: Iterable[Quantity]) -> Iterator[Quantity]:
    """The quantities of a reading, those that are parts of one made one."""
    before: Quantity | None = None
    for each in found:
        whole = before and _whole(reading, before, each)
        if before and not whole:
            yield before
        before = whole or each
    if before:
        yield before


def _whole(reading: Reading, one: Quantity, other: Quantity) -> Quantity | None:
    if one.row != other.row or one.low != one.high or other.low != other.high:
        return None
    if one.measure is other.measure is Measure.AMOUNT and one.unit in TIMES:
        return _time(reading, one, other)
    if one.measure is other.measure is Measure.COUNT:
        return _tally(reading, one, other)
    return None


def _time(reading: Reading, one: Quantity, other: Quantity) -> Quantity | None:
    """ "Six years and four months" as 76 months."""
    smaller, times = _PARTS.get(one.unit, ("", 0))
    between = reading.text[one.end : other.start].strip(" ,\u00a0").casefold()
    joins = reading.language.number_joins
    if other.unit != smaller or other.low >= times or not (between in joins or not between):
        return None
    value = one.low * times + other.low
    whole = one.whole[0], other.whole[1]
    return replace(other, start=one.start, low=value, high=value, bound=one.bound, whole=whole)


def _tally(reading: Reading, one: Quantity, other: Quantity) -> Quantity | None:
    """ "Eleven votes to three", "11 in favour and three against" as the score 11 to 3."""
    text: Notation = reading.of(notation)
    first, last = text.place_of(one.end), text.place_of(other.start)
    if not 0 < last - first <= _BETWEEN or not _parts_votes(text, first, last, reading.language):
        return None
    nothing: frozenset[str] = frozenset()
    whole = one.whole[0], other.end
    return replace(
        one,
        end=other.end,
        measure=Measure.SCORE,
        high=other.low,
        things=nothing,
        base=nothing,
        share=0.0,
        bound="",
        whole=whole,
    )


def _parts_votes(text: Notation, first: int, last: int, tongue: Language) -> bool:
    words = [word for word in (text.word(place) for place in range(first, last)) if word]
    return any(" ".join(words[start:]) in tongue.tally_words for start in range(min(3, len(words))))
