"""How long a text says that something took, by the days it names: "from Friday to Monday" is four
days, and what was known on 20 January and told on 3 March was known for six weeks."""

from collections.abc import Iterator
from datetime import date
from itertools import combinations

from workbench.compare.calendar import find as moments
from workbench.compare.days import Days, days_of
from workbench.compare.measures import dimension
from workbench.compare.moment import Grain, Moment
from workbench.compare.quantity import Measure, Quantity
from workbench.compare.reading import Part, Reading, of_the_whole

__all__ = ["is_told_by_days"]

_DAYS = {
    "day": 1.0,
    "week": 7.0,
    "fortnight": 14.0,
    "month": 30.4,
    "year": 365.25,
    "decade": 3652.5,
}
# So many moments are set against each other; a stretch may be told half of its unit too long.
_MOST = 60
_OFF = 0.55


def is_told_by_days(reading: Reading, asked: Quantity) -> bool:
    """Whether two days or years of the text are as far apart as a figure tells."""
    if asked.measure is not Measure.AMOUNT or dimension(asked) not in ("time", "long"):
        return False
    unit = _DAYS.get(asked.unit)
    if unit is None:
        return False
    middle, off = (asked.low + asked.high) / 2 * unit, _OFF * unit
    return any(abs(length - middle) < off for length in reading.of(_lengths))


@of_the_whole
def _lengths(reading: Reading) -> frozenset[int]:
    """The days between any two days of the body, the first counted and not, and those between any
    two years."""
    body = {each.row for each in reading.sentences if each.part is Part.BODY}
    told = [each for each in reading.of(moments) if each.row in body][:_MOST]
    return frozenset((*_between_days(reading, told), *_between_weekdays(told)))


def _between_days(reading: Reading, told: list[Moment]) -> Iterator[int]:
    known = {each.first for moment in told for each in _stretches(reading, moment)}
    known |= {reading.day} if reading.day else set()
    for one, other in combinations(sorted(known), 2):
        yield (other - one).days
        yield (other - one).days + 1
    # Of days without a year, by what is between them in any year.
    days = {d for each in told if not each.year and (d := _in_some_year(each)) is not None}
    for one, other in combinations(sorted(days), 2):
        yield from ((other - one).days, (one - other).days % 365)
    years = {each.year for each in told if each.year} | {each.year for each in known}
    for first, last in combinations(sorted(years), 2):
        yield round((last - first) * _DAYS["year"])


def _in_some_year(moment: Moment) -> date | None:
    try:
        return date(2001, moment.month, moment.day)
    except ValueError:
        return None


def _stretches(reading: Reading, moment: Moment) -> tuple[Days, ...]:
    if moment.grain not in (Grain.DAY, Grain.MONTH):
        return ()
    return days_of(moment, reading.day)[:1]


def _between_weekdays(told: list[Moment]) -> Iterator[int]:
    """Of weekdays of one sentence the days from the first to the other, both of them counted."""
    for one, other in combinations(told, 2):
        if one.row == other.row and one.weekday >= 0 <= other.weekday:
            yield (other.weekday - one.weekday) % 7 + 1
