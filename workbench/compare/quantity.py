"""A quantity: how many or how much, of what, as a part of what."""

from dataclasses import dataclass
from enum import StrEnum

from workbench.compare.word_tables import listed
from workbench.domain.text import Span

# The units that are money.
CURRENCIES = listed(
    "cad aud nzd usd eur gbp penny jpy chf crown peso real rupee yuan rouble mark cent"
)


class Measure(StrEnum):
    """What a quantity counts."""

    COUNT = "count"
    SHARE = "share"
    MONEY = "money"
    AMOUNT = "amount"
    AGE = "age"
    RATIO = "ratio"
    ORDINAL = "ordinal"
    LABEL = "label"
    SCORE = "score"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity from `low` to `high` (the same, but for a range) with its `unit`.

    `things` are the stems of what is counted, `base` those of what it is a part of, `bound` one
    of "", "~", ">", ">=", "<", "<=", "~<"; `share` is what "192 of 240" comes to, 0 where not told.
    """

    start: int
    end: int
    row: int
    measure: Measure
    low: float
    high: float
    unit: str = ""
    things: frozenset[str] = frozenset()
    base: frozenset[str] = frozenset()
    bound: str = ""
    share: float = 0.0
    figures: bool = True
    # From the words of the bound to the first word of what is counted.
    whole: Span = (0, 0)


def measure_of(unit: str) -> Measure:
    """What a quantity of a unit is."""
    if unit in CURRENCIES:
        return Measure.MONEY
    named = {"%": Measure.SHARE, "age": Measure.AGE, "times": Measure.RATIO}
    return named.get(unit, Measure.AMOUNT)
