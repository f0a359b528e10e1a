"""What units measure, and when two figures say the same: rounded, bounded, or in other units."""

import math
from enum import StrEnum

from workbench.compare.quantities import Measure, Quantity

# Each unit with what it measures and how much of the first of its kind it is.
_KINDS: dict[str, dict[str, float]] = {
    "time": {"second": 1.0, "minute": 60, "hour": 3600, "day": 86400, "week": 604800}
    | {"fortnight": 1209600.0},
    "long": {"month": 1, "year": 12, "decade": 120, "century": 1200},
    "sterling": {"gbp": 1, "penny": 0.01},
    "length": {"metre": 1, "mm": 0.001, "cm": 0.01, "km": 1000, "inch": 0.0254}
    | {"foot": 0.3048, "yard": 0.9144, "mile": 1609.344, "fathom": 1.8288}
    | {"nautical-mile": 1852},
    "area": {"m2": 1, "hectare": 1e4, "km2": 1e6, "acre": 4046.86},
    "mass": {"kg": 1, "gram": 0.001, "tonne": 1000, "pound-weight": 0.453592}
    | {"mg": 1e-6, "ounce": 0.0283495, "stone": 6.35029},
    "volume": {"m3": 1, "litre": 0.001, "gallon": 0.00378541, "barrel": 0.158987}
    | {"ml": 1e-6, "pint": 0.000568},
    "power": {"mw": 1, "gw": 1000, "kw": 0.001},
    "energy": {"kwh": 1, "mwh": 1000},
    "speed": {"km/h": 1, "mph": 1.609344, "knot": 1.852},
    "density": {"mg/l": 1, "g/l": 1000, "µg/l": 0.001},
}
_UNITS = {unit: (kind, factor) for kind, units in _KINDS.items() for unit, factor in units.items()}
_SAME = 1e-4
# Figures for one thing are seldom so many times apart, the less so in other units.
_FAR, _FAR_IN_UNITS = 200, 50
# A measure told in other units is seldom told to more than two figures.
_CONVERTED = 0.03
# From this on "about 18,000" rounds a figure that is told exactly.
_EXACT = 100
# One digit alone is no sign of a slip.
_DIGITS = 2
# "90 days" or "12 weeks" are three months, "15 days" two weeks: days to a month, and how near it
# must be.
_MONTH, _CALENDAR = 30.4, 0.08
# "A third" and 33 percent; "about a third" and 31 percent.
_FRACTION, _ROUGH_FRACTION = 1.0, 2.5
_HIGHER, _LOWER = (">", ">="), ("<", "~<")


class Agreement(StrEnum):
    """How two quantities of the same thing stand to each other."""

    SAME = "same"
    ROUNDED = "rounded"
    BOUND = "bound"
    UNIT = "unit"
    OTHER = "other"


def dimension(quantity: Quantity) -> str:
    """What a quantity's unit measures: the unit itself where it cannot be converted."""
    return _UNITS.get(quantity.unit, (quantity.unit, 1.0))[0]


def standard(quantity: Quantity) -> tuple[float, float]:
    """The ends of a quantity in the first unit of its kind."""
    factor = _UNITS.get(quantity.unit, ("", 1.0))[1]
    return quantity.low * factor, quantity.high * factor


def near(one: float, other: float, share: float = _SAME) -> bool:
    """Whether two figures are the same but for a share of the larger."""
    return math.isclose(one, other, rel_tol=share, abs_tol=1e-9)


def far_apart(one: Quantity, other: Quantity) -> bool:
    """Whether two figures are so far from each other that a slip of the pen is no reason."""
    both = (_days(one, 1), _days(other, 1)) if times(one, other) else None
    less, more = sorted(both or (standard(one)[1], standard(other)[1]))
    return more > (_FAR if one.unit == other.unit else _FAR_IN_UNITS) * less


def agreement(one: Quantity, other: Quantity) -> Agreement:
    """How two quantities that tell of the same thing stand to each other."""
    same = near(one.low, other.low) and near(one.high, other.high)
    if _same_share(one, other) or _same_share(other, one) or in_calendar(one, other):
        return Agreement.SAME
    if same and _other_rate(one, other):
        return Agreement.UNIT
    if dimension(one) == dimension(other):
        return _of_one_kind(one, other, same)
    if times(one, other):
        return Agreement.OTHER
    untold = any(not each.unit and not each.things for each in (one, other))
    return Agreement.SAME if same and untold else Agreement.UNIT


def _of_one_kind(one: Quantity, other: Quantity, same: bool) -> Agreement:
    """How two quantities stand to each other whose units measure the same."""
    if one.unit != other.unit and _converted(one, other):
        return Agreement.SAME
    if same and one.unit != other.unit:
        return Agreement.UNIT
    if same or _swapped(one, other):
        return Agreement.SAME if _bound(one) == _bound(other) else Agreement.BOUND
    if one.unit == "%" and _fractions(one, other):
        return Agreement.SAME
    return _rounded(one, other)


def times(one: Quantity, other: Quantity) -> bool:
    """Whether both tell how long something takes."""
    return {dimension(one), dimension(other)} <= {"time", "long"}


def _other_rate(one: Quantity, other: Quantity) -> bool:
    """ "A day" here and "a week" there."""
    rates = [{each for each in side.things if each[0] == "/"} for side in (one, other)]
    return bool(rates[0] and rates[1]) and rates[0].isdisjoint(rates[1])


def in_calendar(one: Quantity, other: Quantity) -> bool:
    """Whether two times are the same as people count them: a month has 30 days, two weeks 15."""
    if one.unit == other.unit or not times(one, other):
        return False
    return all(near(_days(one, end), _days(other, end), _CALENDAR) for end in (0, 1))


def _days(quantity: Quantity, end: int) -> float:
    value = standard(quantity)[end]
    return value * _MONTH if dimension(quantity) == "long" else value / 86400


def slip(one: Quantity, other: Quantity) -> bool:
    """Whether two figures have the same digits in another order, or with another scale: £9.7
    million, £7.9 million, £9.7 billion."""
    digits = [f"{abs(each.low):.10g}".replace(".", "").strip("0") for each in (one, other)]
    if one.unit != other.unit or len(digits[0]) < _DIGITS:
        return False
    return sorted(digits[0]) == sorted(digits[1]) and one.low != other.low


def _same_share(one: Quantity, other: Quantity) -> bool:
    """ "192 of 240" and "80 percent"."""
    return bool(one.share) and other.unit == "%" and abs(one.share - other.low) < _FRACTION


def _converted(one: Quantity, other: Quantity) -> bool:
    pairs = zip(standard(one), standard(other), strict=True)
    return all(near(here, there, _CONVERTED) for here, there in pairs)


def _swapped(one: Quantity, other: Quantity) -> bool:
    """A score that is told from the other side."""
    score = one.measure is other.measure is Measure.SCORE
    return score and (one.low, one.high) == (other.high, other.low)


def _fractions(one: Quantity, other: Quantity) -> bool:
    worded = not one.figures or not other.figures
    rough = "~" in one.bound + other.bound
    allowed = _ROUGH_FRACTION if rough else _FRACTION if worded else 0.0
    both_worded = not one.figures and not other.figures
    return not both_worded and abs(one.low - other.low) <= allowed


def _bound(quantity: Quantity) -> str:
    bound = quantity.bound
    return ">" if bound in _HIGHER else "<" if bound in _LOWER else bound.replace("~", "")


def _rounded(one: Quantity, other: Quantity) -> Agreement:
    if one.low != one.high or other.low != other.high:
        return _in_range(one, other)
    values = standard(one)[0], standard(other)[0]
    steps = _step(one), _step(other)
    limits = one.bound == other.bound != "~"
    for place, quantity in enumerate((one, other)):
        # "Below 3" and "below 2" are two.
        if (
            quantity.bound
            and not limits
            and _within(quantity.bound, values[place], steps[place], values[1 - place])
        ):
            exact = values[1 - place] >= _EXACT and {one.bound, other.bound} == {"", "~"}
            return Agreement.ROUNDED if exact else Agreement.SAME
    coarse = 0 if steps[0] > steps[1] else 1
    if steps[0] == steps[1] or one.measure not in (Measure.COUNT, Measure.MONEY, Measure.AMOUNT):
        return Agreement.OTHER
    rounds = abs(values[0] - values[1]) <= steps[coarse] / 2 and values[coarse] >= 100
    return Agreement.ROUNDED if rounds else Agreement.OTHER


def _in_range(one: Quantity, other: Quantity) -> Agreement:
    """ "Between 40 and 50" beside "some 45": one report rounds."""
    (low, high), (first, last) = standard(one), standard(other)
    inside = (low < high and low <= first == last <= high) or first <= low == high <= last
    if (_is_crowd(one) or _is_crowd(other)) and first <= high and low <= last:
        # "Hundreds" is as good as "some 450".
        return Agreement.SAME
    counted = one.measure in (Measure.COUNT, Measure.MONEY, Measure.AMOUNT, Measure.SHARE)
    return Agreement.ROUNDED if inside and counted else Agreement.OTHER


def _is_crowd(quantity: Quantity) -> bool:
    """Whether a number is told by a word such as "dozens"."""
    return quantity.bound == "~" and quantity.low < quantity.high and not quantity.figures


def _within(bound: str, value: float, step: float, other: float) -> bool:
    """Whether a figure is what "about", "more than" or "nearly" another may stand for."""
    apart = other - value
    if bound in _HIGHER:
        return 0 <= apart < step
    if bound in _LOWER:
        return -step <= apart <= 0
    return bound == "~" and abs(apart) <= step / 2


def _step(quantity: Quantity) -> float:
    """What a figure seems to be rounded to: 10,000 for 410,000."""
    factor = _UNITS.get(quantity.unit, ("", 1.0))[1]
    value = abs(quantity.low)
    if not value or value > 1e15:
        return factor
    step = 10.0 ** math.floor(math.log10(value))
    while step > 1e-6 and not near(value / step, round(value / step), 1e-9):
        step /= 10
    return step * factor
