"""What is asked for as a figure: five years are asked for or demanded, and the same is meant."""

from workbench.compare.measures import Agreement, agreement
from workbench.compare.pair import Pair
from workbench.compare.quantities import find as quantities
from workbench.compare.quantity import Measure, Quantity
from workbench.compare.reading import Reading
from workbench.domain.text import Span

__all__ = ["ask_the_same"]

# How many characters behind a verb stands what is asked for with it.
_RIGHT_BEHIND = 10


def ask_the_same(pair: Pair, row_a: int, a: Span, row_b: int, b: Span) -> bool:
    """Whether the same term or sum of money stands right behind two verbs."""
    here, there = _sum_behind(pair.a, row_a, a), _sum_behind(pair.b, row_b, b)
    if here is None or there is None:
        return False
    return agreement(here, there) is Agreement.SAME


def _sum_behind(reading: Reading, row: int, verb: Span) -> Quantity | None:
    sums = reading.of(_sums).get(row, ())
    return next((each for each in sums if 0 < each.start - verb[1] <= _RIGHT_BEHIND), None)


def _sums(reading: Reading) -> dict[int, list[Quantity]]:
    """The stretches of time and sums of money of each sentence."""
    found: dict[int, list[Quantity]] = {}
    for each in reading.of(quantities):
        if each.measure in (Measure.AMOUNT, Measure.MONEY):
            found.setdefault(each.row, []).append(each)
    return found
