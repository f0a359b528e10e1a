"""The day a report counts from: said by the case, printed in its head, or deduced."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

from workbench.compare.languages import Language
from workbench.compare.words import folded

# All begin with a figure, so that a text is looked through for figures alone; one that only ends
# in such a figure is told apart afterwards.
_ISO = re.compile(r"((?:19|20)\d\d)[-/](\d\d)[-/](\d\d)(?!\d)")
_POINTS = re.compile(r"(\d\d?)([./])(\d{1,2})\2((?:19|20)\d\d)(?!\d)")
_IN_BRACKETS = re.compile(r" \(?\d{1,2}\)")
_YEAR_AFTER = r"(?:,? (?:de |of |del )?((?:19|20)\d\d))?"
_DAY_AFTER = re.compile(r" (\d{1,2})(?:st|nd|rd|th)?\b" + _YEAR_AFTER)
_LAST_WORD = re.compile(r"\w+\Z")
# No weekday and no month is longer.
_NAME = 30
_HEAD = 300
_MONTHS_BACK = 3


def said_day(day: str) -> date | None:
    """The day of an ISO date, None where it is none."""
    try:
        return date.fromisoformat(day)
    except ValueError:
        return None


def printed_day(lines: Iterable[str], tongue: Language) -> date | None:
    """The first whole date of the lines that stand around an article (byline, dateline)."""
    return next((day for line in lines for day in whole_dates(line, tongue)), None)


def deduced_day(text: str, tongue: Language, near: date | None = None) -> date | None:
    """The day that "Wednesday (14)" was, for a report that names neither month nor year there.

    The month and year are those, close to `near` or else to the last whole date of the text, in
    which that day of the month is that weekday; the latest such day of the text is taken.
    """
    if not tongue.weekdays:
        return None
    plain = folded(text[: 20 * _HEAD])
    marked = [
        named
        for at in _IN_BRACKETS.finditer(plain)
        for named in _weekday_with_day(tongue).findall(plain, at.start() - _NAME, at.end())
    ]
    if not marked:
        return None
    near = near or max(_whole_dates(plain, tongue), default=None)
    if near is None:
        return None
    named_days = {**tongue.weekdays, **tongue.short_weekdays}
    days = (_month_with(int(day), named_days[name], near) for name, day in marked)
    return max((day for day in days if day), default=None)


def whole_dates(text: str, tongue: Language) -> Iterator[date]:
    """The dates of a text that have a day, a month and a year, in the order they stand."""
    return _whole_dates(folded(text), tongue)


def _whole_dates(plain: str, tongue: Language) -> Iterator[date]:
    for year, month, day in written_days(plain, tongue):
        whole = _date(year, month, day)
        if whole:
            yield whole


def written_days(plain: str, tongue: Language) -> Iterator[tuple[int, int, int]]:
    """The year (0 where none is told), month and day of the dates of a folded text, in the order
    they stand."""
    found = [(at.start(), at[1], at[2], at[3]) for at in _matched(_ISO, plain)]
    for at in _matched(_POINTS, plain):
        day, month = _day_first(at[1], at[3], at[2], tongue)
        found.append((at.start(), at[4], month, day))
    if tongue.months:
        for at in _matched(_day_month(tongue), plain):
            found.append((at.start(), at[3] or "0", str(tongue.months[at[2]]), at[1]))
        for at in _DAY_AFTER.finditer(plain):
            before = plain[max(0, at.start() - _NAME) : at.start()].removesuffix(".")
            name = _LAST_WORD.search(before)
            if name and name.group() in tongue.months:
                found.append((at.start(), at[2] or "0", str(tongue.months[name.group()]), at[1]))
    for _start, year, month, day in sorted(found):
        yield int(year), int(month), int(day)


def _matched(pattern: re.Pattern[str], plain: str) -> Iterator[re.Match[str]]:
    """The matches that do not begin inside a longer figure."""
    for at in pattern.finditer(plain):
        if not plain[at.start() - 1 : at.start()].isdecimal():
            yield at


def _day_first(one: str, two: str, mark: str, tongue: Language) -> tuple[str, str]:
    """Day and month of a date in figures; where both could be, points and most languages put the
    day first, and English slashes the month."""
    month_first = int(two) > 12 or (mark == "/" and tongue.code == "en" and int(one) <= 12)
    return (two, one) if month_first else (one, two)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month_with(day: int, weekday: int, near: date) -> date | None:
    """The day of the month that falls on the weekday, in the month nearest to a date."""
    months = [near.year * 12 + near.month - 1 + step for step in range(-1, _MONTHS_BACK)]
    days = (_date(each // 12, each % 12 + 1, day) for each in months)
    right = [each for each in days if each and each.weekday() == weekday]
    return min(right, key=lambda each: abs((each - near).days), default=None)


def _any_of(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


@cache
def _pattern(words: tuple[str, ...], shape: str) -> re.Pattern[str]:
    return re.compile(shape.replace("WORD", _any_of(words)))


def _weekday_with_day(tongue: Language) -> re.Pattern[str]:
    shape = r"\b(WORD)\.?(?:-feira)?,? \(?(\d{1,2})\)"
    return _pattern((*tongue.weekdays, *tongue.short_weekdays), shape)


def _day_month(tongue: Language) -> re.Pattern[str]:
    shape = r"(\d\d?)(?:\.|o|er|st|nd|rd|th)? (?:de |of )?(WORD)\b\.?" + _YEAR_AFTER
    return _pattern(tuple(tongue.months), shape)
