"""The figures of a sentence taken together: those that add up, and those that go by their order."""

from collections import defaultdict

from workbench.compare import quantities
from workbench.compare.measures import dimension
from workbench.compare.pair import Pair
from workbench.compare.quantities import Measure, Quantity
from workbench.compare.reading import Reading
from workbench.compare.same_thing import Couple

# How surely sentences must be tied whose figures go by their order, and of how many figures of a
# sentence the first are looked at.
_SURE_TIE = 0.75
_MOST = 12
_MEASURES = (Measure.COUNT, Measure.MONEY, Measure.AMOUNT, Measure.SCORE)


def in_order(pair: Pair, couples: list[Couple[Quantity]]) -> set[Couple[Quantity]]:
    """The couples of surely tied sentences that have all figures of one measure in one order, such
    as "from 3.8 to 5.1 billion" and "from 3.3 to 5.7 billion"."""
    found: dict[tuple[object, ...], list[Couple[Quantity]]] = defaultdict(list)
    for each in couples:
        if each.tie >= _SURE_TIE and each.a.measure is each.b.measure in _MEASURES:
            key = each.a.row, each.b.row, each.a.measure, dimension(each.a), dimension(each.b)
            found[key].append(each)
    return {
        each
        for group in found.values()
        if len(group) > 1 and _is_in_order(pair, group)
        for each in group
    }


def _is_in_order(pair: Pair, group: list[Couple[Quantity]]) -> bool:
    """Whether couples hold all figures of their measure in both sentences, in the same order."""
    group.sort(key=lambda each: each.a.start)
    starts = [each.b.start for each in group]
    sides = (pair.a, group[0].a), (pair.b, group[0].b)
    many = (
        sum(_is_like(fact, each) for each in reading.of(_by_row)[fact.row])
        for reading, fact in sides
    )
    return starts == sorted(starts) and all(number == len(group) for number in many)


def _is_like(one: Quantity, other: Quantity) -> bool:
    return one.measure is other.measure and dimension(one) == dimension(other)


def adds_up(pair: Pair, couple: Couple[Quantity]) -> bool:
    """Whether one report parts what the other counts together: "46 freight and 22 passenger
    trains" are "68 trains"."""
    one, other = couple.a, couple.b
    parted = _with_next(pair.a, one), _with_next(pair.b, other)
    return other.low in parted[0] or one.low in parted[1]


def _with_next(reading: Reading, fact: Quantity) -> set[float]:
    """A figure with each other one of its sentence that counts in the same measure, added up."""
    others = reading.of(_by_row).get(fact.row, ())
    alike = (each for each in others if each.measure is fact.measure and each.unit == fact.unit)
    return {each.low + fact.low for each in alike if each != fact}


def _by_row(reading: Reading) -> dict[int, list[Quantity]]:
    found: dict[int, list[Quantity]] = defaultdict(list)
    for each in reading.of(quantities.find):
        if len(found[each.row]) < _MOST:
            found[each.row].append(each)
    return found
