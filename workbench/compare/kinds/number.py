"""Other figures for the same thing: another value, unit or bound.

Reasons:
number-differs: The figures differ: {a} / {b}.
number-unit-differs: The same figure with another unit: {a} / {b}.
scope-dropped: {a} / {b}: one report says how much, the other does not.
number-bound-differs: The same figure, but more, less or at most: {a} / {b}.
number-rounded: One report rounds: {a} / {b}.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from workbench.compare import quantities, quotations
from workbench.compare.comparable import (
    comparable,
    is_twin,
    tells_of_what,
    tells_which_time,
    value_of,
)
from workbench.compare.counted import TIMES
from workbench.compare.figure_rows import adds_up, in_order
from workbench.compare.measures import (
    Agreement,
    agreement,
    far_apart,
    slip,
    times,
)
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.one_kind import Kinds, kinds_of
from workbench.compare.pair import Pair
from workbench.compare.quantities import Measure, Quantity
from workbench.compare.reading import START, Fact, Part, Reading
from workbench.compare.same_thing import Couple, SameThing
from workbench.compare.words import stem
from workbench.domain.text import Span

_CODES = {
    Agreement.OTHER: ("number-differs", Weight.HIGH),
    Agreement.UNIT: ("number-unit-differs", Weight.HIGH),
    Agreement.BOUND: ("number-bound-differs", Weight.MEDIUM),
    Agreement.ROUNDED: ("number-rounded", Weight.LOW),
}

# How sure it must be that both figures tell of one thing.
_ENOUGH = 0.4
_EQUAL = 0.35
_UNLIKE = 0.6
_SOMETHING = 0.02
# More trust where both sentences have one such figure only, the more if its unit is the same.
_ONLY, _ONLY_MEASURE = 0.1, 0.3
# How surely figures are of one thing that go by their order.
_IN_ORDER = 0.45
# From this on two sentences say the same, whatever their words.
_SURE_TIE, _SAME_TIE = 0.8, 0.95
# How alike the words around must be where one figure is in words ("halved").
_WORDED = 0.5
# "Halved" has no more letters than this; "a third" is written in two words.
_VERB = 9
# How alike the words around must be where other figures are told alike beside them.
_LEFT = 0.15
_NEARLY = 0.15
# Digits in another order are seldom there by chance.
_SLIP = 0.2
# A figure that the other text has as well is seldom a slip for another.
_TOLD = 0.3
_COMMON = 12
# What may have its digits in another order, how far from a tie, and how surely it is a slip.
_COUNTED = (Measure.COUNT, Measure.MONEY, Measure.AMOUNT)
_SIZES = 10
_BESIDE, _LONELY = 1, 0.5
# How far a figure that names nothing counts as of one thing with one that names what it counts.
_UNTOLD = 0.1

# "Up to nine metres" here and "nine metres" there: how much is meant differs, not the figure.
_MOST_OF_IT = ({"", "<="}, {"", "~<"})


def figures(pair: Pair) -> SameThing[Quantity]:
    """The figures of both texts, made ready once to be set against each other."""
    return SameThing(pair, quantities.find)


def differ(pair: Pair) -> Iterator[Finding]:
    """The figures that tied sentences give otherwise for the same thing."""
    foreign = pair.a.language.code != pair.b.language.code
    facts = SameThing(pair, _bare) if foreign else pair.of(figures)
    liking = _Liking(pair)
    couples = facts.couples(liking, liking.is_rival, is_twin)
    drawn_up = in_order(pair, couples)
    votes = _other_votes(pair)
    for couple in couples:
        how = agreement(couple.a, couple.b)
        if how is Agreement.SAME and couple.a.unit in TIMES:
            yield from _turned_round(pair, couple)
        if how is Agreement.SAME and _counts_others(couple, liking.kin):
            yield _finding(pair, couple, Agreement.UNIT, _trust(couple, how, liking.kin))
        if how is Agreement.SAME or both_quoted(pair, couple.a, couple.b):
            continue
        if how is Agreement.OTHER and adds_up(pair, couple):
            continue
        trust = _trust(couple, how, liking.kin)
        trust = max(trust, _IN_ORDER) if couple in drawn_up else trust
        trust = max(trust, _LONELY) if (couple.a, couple.b) == votes else trust
        if trust >= _ENOUGH and not facts.is_told_elsewhere(couple, is_twin, value_of):
            yield _finding(pair, couple, how, trust)
    for couple in _slips(pair, couples):
        yield _finding(pair, couple, Agreement.OTHER, couple.score)


def _counts_others(couple: Couple[Quantity], kin: Kinds) -> bool:
    """Whether a rare figure counts people here and something else there: "2,100 families"."""
    one, other = couple.a, couple.b
    counts = one.measure is other.measure is Measure.COUNT and _is_rare(one)
    return counts and one.low == other.low and kin.others(one, other)


def _slips(pair: Pair, couples: list[Couple[Quantity]]) -> Iterator[Couple[Quantity]]:
    """Figures of nearly tied sentences that no other figure of the texts goes with, and that have
    the same digits in another order: \u00a3420,000 and \u00a3240,000."""
    taken = {side for couple in couples for side in (couple.a, couple.b)}
    ones, others = (_lonely(*each, taken) for each in ((pair.a, pair.b), (pair.b, pair.a)))
    for digits in ones.keys() & others.keys():
        if len(ones[digits]) != 1 or len(others[digits]) != 1:
            continue
        one, other = ones[digits][0], others[digits][0]
        if is_near(pair, one.row, other.row) and not both_quoted(pair, one, other):
            yield Couple(one, other, _LONELY, 0.0, 0.0, alone=True)
    votes = _other_votes(pair)
    if votes and taken.isdisjoint(votes):
        yield Couple(*votes, _LONELY, 0.0, 0.0, alone=True)


def _only_score(reading: Reading) -> Quantity | None:
    """The one score, or vote, that a text tells."""
    found = {
        (each.low, each.high): each
        for each in reading.of(quantities.find)
        if each.measure is Measure.SCORE and reading.sentences[each.row].part is Part.BODY
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _other_votes(pair: Pair) -> tuple[Quantity, Quantity] | None:
    """The only scores of both texts, where one side of them is the same: 9 to 2, 9 to 4."""
    one, other = _only_score(pair.a), _only_score(pair.b)
    if one is None or other is None:
        return None
    ends, others = sorted((one.low, one.high)), sorted((other.low, other.high))
    half = ends != others and not {*ends}.isdisjoint(others)
    return (one, other) if half else None


def _lonely(reading: Reading, there: Reading, taken: set[Quantity]) -> dict[str, list[Quantity]]:
    """The rare figures of a text that the other one does not have, by measure and digits."""
    known = {value_of(each) for each in there.of(quantities.find)}
    found: dict[str, list[Quantity]] = defaultdict(list)
    for each in reading.of(quantities.find):
        digits = "".join(sorted(f"{each.low:.10g}".replace(".", "").strip("0")))
        rare = len(digits) > 1 and each.low > _COMMON and each.measure in _COUNTED
        if rare and value_of(each) not in known and each not in taken:
            found[f"{each.measure} {each.unit} {digits}"].append(each)
    return found


def is_near(pair: Pair, row_a: int, row_b: int) -> bool:
    """Whether two sentences stand beside two that are tied."""
    around = range(row_a - _BESIDE, row_a + _BESIDE + 1)
    return any(abs(row - row_b) <= _BESIDE for at in around for row in pair.tied_b.get(at, ()))


def _bare(reading: Reading) -> tuple[Quantity, ...]:
    """The figures without the nouns they count, which two languages never share."""
    nothing: frozenset[str] = frozenset()
    return tuple(
        replace(each, things=nothing, base=nothing) for each in reading.of(quantities.find)
    )


class _Liking:
    """How likely two figures tell of the same thing; less where one stands in both texts."""

    def __init__(self, pair: Pair) -> None:
        self.kin = kinds_of(pair.a.language)
        found_a, found_b = pair.a.of(quantities.find), pair.b.of(quantities.find)
        both = {value_of(each) for each in found_a} & {value_of(each) for each in found_b}
        self._both = both

    def __call__(self, one: Quantity, other: Quantity, around: float, tie: float) -> float | None:
        liked = _liking(one, other, around, tie, self.kin)
        if liked is None or agreement(one, other) is not Agreement.OTHER:
            return liked
        told = any(_is_rare(each) and value_of(each) in self._both for each in (one, other))
        return liked - (_TOLD if told else 0.0)

    def is_rival(self, one: Quantity, other: Quantity) -> bool:
        """Whether one figure could be mistaken for the other; the "four" of a "level four" is none
        to take for a count of people, nor are crews for boats."""
        if not one.measure is other.measure is Measure.COUNT:
            return comparable(one, other)
        return tells_of_what(one) == tells_of_what(other) and not self.kin.apart(one, other)


def _liking(one: Quantity, other: Quantity, around: float, tie: float, kin: Kinds) -> float | None:
    """How likely two figures tell of the same thing; None where they cannot."""
    if not comparable(one, other):
        return None
    how = agreement(one, other)
    equal = how in (Agreement.SAME, Agreement.BOUND, Agreement.ROUNDED)
    # The same small figure beside much the same words is seldom of another thing.
    met = how is Agreement.SAME and (_is_rare(one) or around >= _LEFT)
    met = met or (_is_rare(one) and one.low == other.low and one.unit == other.unit)
    telling = slip(one, other) or met
    if not telling and around < _UNLIKE and not _may_be_one(one, other, kin):
        return None
    if (
        how is Agreement.OTHER
        and not telling
        and (far_apart(one, other) or _mismatched(one, other))
    ):
        return None
    return 0.05 + _fit(one, other, around, tie, kin) + (_EQUAL if equal else 0.0)


def _mismatched(one: Quantity, other: Quantity) -> bool:
    """Whether only one names what it counts, and they are not of one size: "180 pages", "two of
    them"."""
    less, more = sorted((one.low, other.low))
    counts = one.measure is other.measure is Measure.COUNT
    return counts and tells_of_what(one) != tells_of_what(other) and more > _SIZES * less


def _may_be_one(one: Quantity, other: Quantity, kin: Kinds) -> bool:
    """Whether two figures may count one thing, or be parts of one, as far as words tell."""
    if one.measure is Measure.SHARE and kin.overlap(one.things, other.things) == 0:
        return False
    if one.measure is Measure.COUNT and kin.apart(one, other):
        return False
    return one.measure is not Measure.SHARE or kin.overlap(one.base, other.base) > 0


def _fit(one: Quantity, other: Quantity, around: float, tie: float, kin: Kinds) -> float:
    things = kin.overlap(one.things | one.base, other.things | other.base)
    if one.measure is Measure.COUNT and tells_of_what(one) != tells_of_what(other):
        things = min(things, _UNTOLD)
    return 0.55 * around + 0.25 * things + 0.1 * tie + (_SLIP if slip(one, other) else 0.0)


def _trust(couple: Couple[Quantity], how: Agreement, kin: Kinds) -> float:
    """How sure it is that a couple is one thing told in two ways."""
    one, other = couple.a, couple.b
    fit = _fit(one, other, couple.around, couple.tie, kin)
    of_one_kind = one.unit or _counts(one, other, kin) or tells_which_time(one, other)
    near = couple.around >= _LEFT or couple.tie >= _SAME_TIE
    left = couple.left and near and of_one_kind and one.unit == other.unit
    # "Halved" is seldom told of what "31 percent" is told of.
    alike = not _is_of_one_word(one, other) or couple.around >= _WORDED
    fit -= 0.0 if alike else _ONLY
    if couple.alone or left:
        shared = couple.around > _SOMETHING or one.things & other.things or slip(one, other)
        shared = shared or couple.tie >= _SURE_TIE
        of_one_unit = one.unit and (one.unit == other.unit or times(one, other))
        like = of_one_unit or _counts(one, other, kin) or tells_which_time(one, other)
        measured = like and shared and alike
        fit += _ONLY_MEASURE * couple.tie if measured else _ONLY if alike else 0.0
    if how in (Agreement.BOUND, Agreement.ROUNDED) or (how is Agreement.UNIT and _is_rare(one)):
        fit += _NEARLY
    return min(0.95, fit)


def _is_of_one_word(one: Quantity, other: Quantity) -> bool:
    """Whether a share in figures stands beside one that a verb tells: "31 percent", "halved"."""
    if "%" not in one.unit or one.figures == other.figures:
        return False
    worded = other if one.figures else one
    return worded.whole[0] == worded.start and worded.end - worded.start < _VERB


def _counts(one: Quantity, other: Quantity, kin: Kinds) -> bool:
    """Whether both count, and may count the same."""
    return one.measure is other.measure is Measure.COUNT and not kin.apart(one, other)


def _is_rare(fact: Quantity) -> bool:
    """Whether a figure would not stand in both texts by chance."""
    return fact.low > _COMMON or fact.low != int(fact.low)


def both_quoted(pair: Pair, one: Fact, other: Fact) -> bool:
    """Whether both stand inside quotation marks, where the quotation is what differs."""
    return _is_quoted(pair.a, one) and _is_quoted(pair.b, other)


def _is_quoted(reading: Reading, fact: Fact) -> bool:
    found = reading.of(quotations.find)
    last = bisect_right(found, fact.start, key=START)
    return any(each.start <= fact.start < each.end for each in found[max(0, last - 4) : last])


def _finding(pair: Pair, couple: Couple[Quantity], how: Agreement, trust: float) -> Finding:
    code, weight = _CODES[how]
    spans = _shown(couple.a, how), _shown(couple.b, how)
    if couple.a.measure is couple.b.measure is Measure.ORDINAL:
        return _other_rank(pair, couple, spans, trust)
    paid = Measure.MONEY in (couple.a.measure, couple.b.measure)
    if how is Agreement.BOUND and {couple.a.bound, couple.b.bound} in _MOST_OF_IT and not paid:
        said = Reason("scope-dropped", pair.a.said(spans[0]), pair.b.said(spans[1]))
        return Finding(FindingKind.SCOPE, Weight.LOW, (spans[0],), (spans[1],), said, trust)
    if how is Agreement.BOUND and ">" not in (couple.a.bound, couple.b.bound):
        weight = Weight.LOW
    if couple.a.measure is Measure.LABEL:
        weight = Weight.MEDIUM
    said = Reason(code, pair.a.said(spans[0]), pair.b.said(spans[1]))
    return Finding(FindingKind.NUMBER, weight, (spans[0],), (spans[1],), said, trust)


def _turned_round(pair: Pair, couple: Couple[Quantity]) -> Iterator[Finding]:
    """ "Two days before the match" here and "two days after the match" there."""
    sides = _side_behind(pair.a, couple.a), _side_behind(pair.b, couple.b)
    if sides[0] and sides[1] and sides[0][0] * sides[1][0] < 0 and couple.around >= _WORDED:
        spans = (couple.a.start, sides[0][1]), (couple.b.start, sides[1][1])
        why = Reason("date-differs", pair.a.said(spans[0]), pair.b.said(spans[1]))
        trust = min(0.9, couple.around)
        yield Finding(FindingKind.DATE, Weight.HIGH, (spans[0],), (spans[1],), why, trust)


def _side_behind(reading: Reading, fact: Quantity) -> tuple[int, int] | None:
    """Whether "before" (-1) or "after" (1) follows so many days, and where that ends."""
    words = reading.words_of(fact.row)
    place = bisect_left(words, fact.end, key=START)
    if place == len(words) or words[place].folded not in reading.language.time_sides:
        return None
    return reading.language.time_sides[words[place].folded], words[place].end


def _other_rank(
    pair: Pair, couple: Couple[Quantity], spans: tuple[Span, Span], trust: float
) -> Finding:
    """ "The third day" is a day, "the 2nd Criminal Court" a name, anything else a figure."""
    said = pair.a.said(spans[0]), pair.b.said(spans[1])
    kind, code, weight = FindingKind.NUMBER, "number-differs", Weight.MEDIUM
    times = pair.a.of(_times)
    if couple.a.things & couple.b.things & times:
        kind, code, weight = FindingKind.DATE, "date-differs", Weight.HIGH
    elif all(_is_name(said_of) for said_of in said):
        kind, code, weight = FindingKind.NAME, "name-part-differs", Weight.HIGH
    return Finding(kind, weight, (spans[0],), (spans[1],), Reason(code, *said), trust)


def _times(reading: Reading) -> frozenset[str]:
    """The stems of "day", "month" and the like."""
    tongue = reading.language
    units = {word for word, unit in tongue.units.items() if unit in TIMES}
    return frozenset(stem(word, tongue) for word in units | tongue.periods)


def _is_name(said: str) -> bool:
    """Whether the noun behind an ordinal has a capital: "2nd Criminal Court"."""
    return said.split()[-1][:1].isupper()


def _shown(fact: Quantity, how: Agreement) -> Span:
    """The figure, with what it counts or how it is bounded where that is what differs."""
    start = fact.whole[0] if how is Agreement.BOUND else fact.start
    rated = how is Agreement.UNIT and any(each[0] == "/" for each in fact.things)
    narrow = fact.unit and how is not Agreement.BOUND and not rated
    return start, fact.end if narrow else fact.whole[1]
