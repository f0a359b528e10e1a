"""Which figures could be of one thing at all, and which are the same of the same."""

from workbench.compare.measures import Agreement, agreement, dimension, standard, times
from workbench.compare.one_kind import NO_KINDS
from workbench.compare.quantities import Measure, Quantity

# The stems of "time" and its like in the languages that we read.
_OCCASIONS = frozenset({"time", "occas", "vez", "ocasion", "ocasia", "mal", "fois"})
# From this on a bare figure may be a sum of money.
_MILLIONS = 1e5


def comparable(one: Quantity, other: Quantity) -> bool:
    """Whether two figures could be of one thing, as far as what they measure tells."""
    measures = {one.measure, other.measure}
    if Measure.LABEL in measures or Measure.ORDINAL in measures:
        return len(measures) == 1 and bool(
            one.things & other.things or tells_which_time(one, other)
        )
    if one.share or other.share:
        return len(measures) == 1 or agreement(one, other) is Agreement.SAME
    if times(one, other) and one.measure is other.measure is Measure.AMOUNT:
        return True
    if dimension(one) == dimension(other):
        return one.measure is other.measure
    same = (one.low, one.high) == (other.low, other.high)
    amounts = {Measure.AMOUNT, Measure.MONEY, Measure.COUNT, Measure.SHARE}
    if measures == {Measure.MONEY, Measure.COUNT}:
        # "Sales of 310 million" are of crowns, too.
        count = one if one.measure is Measure.COUNT else other
        return same or (not tells_of_what(count) and count.low >= _MILLIONS)
    return (same and measures <= amounts) or measures == {Measure.MONEY}


def tells_which_time(one: Quantity, other: Quantity) -> bool:
    """Whether one tells which time it is ("for the fourth time"), which the other may, too ("its
    third final")."""
    both = one.measure is other.measure is Measure.ORDINAL
    return both and not _OCCASIONS.isdisjoint(one.things | other.things)


def tells_of_what(fact: Quantity) -> bool:
    """Whether a figure names what it counts: "two pumps", "two of the pumps"."""
    return bool(fact.things or fact.base)


def is_twin(one: Quantity, other: Quantity) -> bool:
    """Whether two figures are the same of what may be the same."""
    if one.measure is not other.measure or agreement(one, other) is not Agreement.SAME:
        return False
    return NO_KINDS.overlap(one.things | one.base, other.things | other.base) > 0


def value_of(fact: Quantity) -> tuple[Measure, str, float]:
    """What figures that are the same have in common: the value in the first unit of its kind."""
    return fact.measure, dimension(fact), round(standard(fact)[0], 3)
