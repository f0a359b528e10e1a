"""Which days a date may mean, counted from the day of its report, and whether two dates agree."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from workbench.compare.calendar import Grain, Moment

_ROUGH_MINUTES = 15
_HALF_A_DAY = 720
_MONTHS_NEAR = 6
# The days of a month that may be called early, middle and late.
_THIRDS = {1: (1, 14), 2: (8, 23), 3: (17, 31)}
# The minutes of the parts of a day, in the order of the tables: the small hours, dawn, morning,
# afternoon, dusk, evening, night; the next day goes on counting.
_WATCHES = (
    (0, 0),
    (0, 420),
    (210, 540),
    (240, 750),
    (690, 1080),
    (930, 1320),
    (1080, 1440),
    (1170, 1680),
)
# The months of a year, and those that may be called early, middle and late in it.
_MONTHS = {0: (1, 12), 1: (1, 5), 2: (4, 9), 3: (8, 12)}
_DAY = 1440
_NEAR_WATCH = 90
_NOON = 60


@dataclass(frozen=True, slots=True)
class Days:
    """A stretch of days, and whether it was worked out from the day of the report."""

    first: date
    last: date
    inferred: bool = False

    def meets(self, other: "Days") -> bool:
        """Whether one of the two lies within the other."""
        inside = self.first <= other.first and other.last <= self.last
        return inside or (other.first <= self.first and self.last <= other.last)


def days_of(moment: Moment, day: date | None) -> tuple[Days, ...]:
    """The stretches a date may mean, the likeliest first; none where that cannot be told."""
    try:
        return tuple(_days_of(moment, day))
    except (ValueError, OverflowError):
        return ()


def _days_of(moment: Moment, day: date | None) -> Iterator[Days]:
    if moment.grain is Grain.YEAR and moment.year:
        first, last = _MONTHS[moment.part]
        yield Days(date(moment.year, first, 1), _month(moment.last_year or moment.year, last).last)
    elif moment.year and moment.month and moment.day:
        yield _on(moment, moment.year, moment.month)
    elif moment.nth and moment.month and moment.year:
        yield _nth(moment, moment.year)
    elif moment.year and moment.month:
        yield from _or_before(moment, _part(moment, _month(moment.year, moment.month)))
    elif day is not None:
        yield from _counted_from(moment, day)


def _counted_from(moment: Moment, day: date) -> Iterator[Days]:
    if moment.month and moment.day:
        years = sorted((day.year, day.year - 1, day.year + 1), key=lambda y: _far(moment, y, day))
        yield _on(moment, years[0], moment.month, inferred=True)
    elif moment.month:
        made = _nth if moment.nth else lambda it, year: _month(year, it.month, inferred=True)
        years = sorted(
            (day.year, day.year + 1, day.year - 1),
            key=lambda y: abs((date(y, moment.month, 15) - day).days - 100 * moment.future),
        )
        yield from _or_before(moment, _part(moment, made(moment, years[0])))
    elif moment.day:
        yield from _day_of_month(moment, day)
    elif moment.weekday >= 0:
        yield from _weekday(moment, day)
    elif moment.shift is not None:
        yield from _shifted(moment, moment.shift, day)


def _far(moment: Moment, year: int, day: date) -> int:
    """How far a day of a year is from the report; one that does not exist is the farthest."""
    try:
        return abs((date(year, moment.month, moment.day) - day).days)
    except ValueError:
        return 10_000


def _on(moment: Moment, year: int, month: int, inferred: bool = False) -> Days:
    first = date(year, month, moment.day)
    last = date(year, month, moment.last_day or moment.day)
    return Days(first, last, inferred)


def _nth(moment: Moment, year: int) -> Days:
    """The first, or the last, such weekday of a month."""
    month = _month(year, moment.month)
    first = month.first + timedelta(days=(moment.weekday - month.first.weekday()) % 7)
    last = month.last - timedelta(days=(month.last.weekday() - moment.weekday) % 7)
    found = last if moment.nth < 0 else first + timedelta(weeks=moment.nth - 1)
    return Days(found, found, inferred=True)


def _month(year: int, month: int, inferred: bool = False) -> Days:
    after = date(year + month // 12, month % 12 + 1, 1)
    return Days(date(year, month, 1), after - timedelta(days=1), inferred)


def _part(moment: Moment, month: Days) -> Days:
    """The third of a month that is meant, with some days to either side."""
    if not moment.part:
        return month
    first, last = _THIRDS[moment.part]
    end = min(last, month.last.day)
    return Days(month.first.replace(day=first), month.first.replace(day=end), month.inferred)


def _or_before(moment: Moment, month: Days) -> Iterator[Days]:
    """The month; where it is told as a limit, "before June", also the one that ends there."""
    yield month
    if moment.before:
        last = month.first - timedelta(days=1)
        yield Days(last.replace(day=1), last, inferred=True)


def _day_of_month(moment: Moment, day: date) -> Iterator[Days]:
    """ "Wednesday (14)": the nearest month in which it is that weekday, the past first."""
    for back in (*range(_MONTHS_NEAR), -1, -2):
        months = day.year * 12 + day.month - 1 - back
        try:
            found = date(months // 12, months % 12 + 1, moment.day)
        except ValueError:
            continue
        near = back or found <= day + timedelta(days=7) or moment.future
        if near and moment.weekday in (-1, found.weekday()):
            yield Days(found, found, inferred=True)
            return


def _weekday(moment: Moment, day: date) -> Iterator[Days]:
    """The last such day and the next one, in the order that the words around suggest."""
    since = (day.weekday() - moment.weekday) % 7
    past = day - timedelta(days=since)
    ahead = past + timedelta(days=7)
    if moment.turn < 0:
        past = past if since else past - timedelta(days=7)
        choice = [past, past - timedelta(days=7)]
    elif moment.turn > 0:
        choice = [ahead, ahead + timedelta(days=7)]
    else:
        choice = [ahead, past] if moment.future and since else [past, ahead]
    yield from (Days(each, each, inferred=True) for each in choice)


def _shifted(moment: Moment, shift: int, day: date) -> Iterator[Days]:
    if moment.grain is Grain.WEEK:
        monday = day - timedelta(days=day.weekday()) + timedelta(weeks=shift)
        yield Days(monday - timedelta(days=1), monday + timedelta(days=6), inferred=True)
    elif moment.grain is Grain.MONTH:
        months = day.year * 12 + day.month - 1 + shift
        yield _part(moment, _month(months // 12, months % 12 + 1, inferred=True))
    elif moment.grain is Grain.YEAR:
        yield Days(date(day.year + shift, 1, 1), date(day.year + shift, 12, 31), inferred=True)
    else:
        found = day + timedelta(days=shift)
        yield Days(found, found, inferred=True)


def agree(one: Moment, other: Moment, day: date | None, other_day: date | None) -> bool | None:
    """Whether two dates may mean the same; None where that cannot be told."""
    if Grain.WATCH in (one.grain, other.grain):
        return _same_watch(one, other)
    if Grain.TIME in (one.grain, other.grain):
        return _same_time(one, other)
    if Grain.SEASON in (one.grain, other.grain):
        return _same_season(one, other)
    if one.day and one.day == other.day and (one.month_guessed or other.month_guessed):
        return True
    here, there = days_of(one, day), days_of(other, other_day)
    if here and there and one.grain is other.grain is Grain.YEAR and one.part and other.part:
        # "Early 2031" and "mid-2031" overlap, and are two.
        return one.part == other.part and one.year == other.year
    if here and there and one.last_day and other.last_day:
        # "3 to 5 June" is not "3 to 7 June".
        return any((a.first, a.last) == (b.first, b.last) for a in here for b in there)
    if here and there:
        return any(a.meets(b) for a in here for b in there)
    return _same_words(one, other)


def parted(one: Moment, other: Moment) -> bool:
    """Whether two parts of one and the same day are two: the small hours of Sunday are not Sunday
    night."""
    (first, last), (begins, ends) = _WATCHES[one.part], _WATCHES[other.part]
    shared = min(last, ends) - max(first, begins)
    return shared <= min(_NOON, last - first - 1, ends - begins - 1)


def _same_watch(one: Moment, other: Moment) -> bool | None:
    """Whether two parts of a day overlap, or a time lies in or near one; None for all else."""
    if one.grain is not Grain.WATCH:
        one, other = other, one
    first, last = _WATCHES[one.part]
    if other.grain is Grain.WATCH:
        begins, ends = _WATCHES[other.part]
        shared = (min(last, ends + by) - max(first, begins + by) for by in (-_DAY, 0, _DAY))
        # Noon is of the morning and of the afternoon, which are two all the same.
        return max(shared) > min(_NOON, last - first - 1, ends - begins - 1)
    if other.grain is not Grain.TIME:
        return None
    minutes = (other.minute + turn for turn in (0, _HALF_A_DAY, _DAY, _DAY + _HALF_A_DAY))
    step = 1 if other.half else 2
    near = (first - _NEAR_WATCH <= each <= last + _NEAR_WATCH for each in [*minutes][::step])
    return any(near) or None


def _same_season(one: Moment, other: Moment) -> bool | None:
    """Whether two seasons are one; a season and a month cannot be told apart everywhere."""
    if one.grain is not other.grain:
        return None
    told = bool(one.year and other.year)
    return one.part == other.part and not (told and one.year != other.year)


def _same_time(one: Moment, other: Moment) -> bool | None:
    if one.grain is not other.grain or one.clock != other.clock:
        return None
    round_clock = _HALF_A_DAY if one.half or other.half else 2 * _HALF_A_DAY
    apart = abs(one.minute - other.minute) % round_clock
    apart = min(apart, round_clock - apart)
    return apart <= (_ROUGH_MINUTES if one.rough or other.rough else 0)


def _same_shift(one: Moment, other: Moment) -> bool | None:
    """ "Next week" and "next month" are two; "yesterday" and "last week" may be one."""
    if one.grain is other.grain:
        return one.shift == other.shift
    near = Grain.DAY in (one.grain, other.grain) or 0 in (one.shift, other.shift)
    return None if near else False


def _same_words(one: Moment, other: Moment) -> bool | None:
    """Dates without a year or month to count from, by the parts that both tell."""
    if one.shift is not None and other.shift is not None:
        return _same_shift(one, other)
    if (one.before or other.before) and abs(one.month - other.month) == 1:
        # "By the end of May" is before June.
        return (one if one.month > other.month else other).before
    weekdays = one.weekday + 1, other.weekday + 1
    parts = ((one.month, other.month), (one.day, other.day), weekdays, (one.part, other.part))
    told = [a == b for a, b in (*parts, (one.last_day, other.last_day)) if a and b]
    return all(told) if told else None
