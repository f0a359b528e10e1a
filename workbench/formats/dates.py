"""Full dates in plain words: only where day, month and year are all given, never guessed."""

import datetime
import re
from dataclasses import dataclass

# January to December in the languages desks meet most; abbreviations as first three or more
# letters are listed where they are not the English ones.
_MONTH_WORDS = (
    "january jan januar jänner janvier janv enero ene janeiro gennaio gen januari января січня",
    "february feb februar février févr fév febrero fevereiro fev febbraio februari февраля лютого",
    "march mar märz mär mars marzo março maart марта березня",
    "april apr avril avr abril abr aprile апреля квітня",
    "may mai mayo maio maggio mag mei мая травня",
    "june jun juni juin junio junho giugno giu июня червня",
    "july jul juli juillet juil julio julho luglio lug июля липня",
    "august aug août agosto ago augustus augusti августа серпня",
    "september sep sept septembre septiembre setiembre setembro settembre set сентября вересня",
    "october oct oktober okt octobre octubre outubro out ottobre ott октября жовтня",
    "november nov novembre noviembre novembro ноября листопада",
    "december dec dezember dez décembre déc diciembre dic dezembro dicembre декабря грудня",
)
_MONTHS = {word: i for i, words in enumerate(_MONTH_WORDS, 1) for word in words.split()}
_MONTH = "(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\.?"
_DAY = r"(?P<day>\d{1,2})"
_YEAR = r"(?P<year>[12]\d{3})(?!\d)"
_FORMS = tuple(
    re.compile(r"(?<![\w.])" + form, re.IGNORECASE)
    for form in (
        rf"{_DAY}(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|of\s+)?{_MONTH},?\s+(?:de\s+|del\s+)?{_YEAR}",
        rf"{_MONTH}\s+{_DAY}(?:st|nd|rd|th)?,?\s+{_YEAR}",
        rf"(?P<year>[12]\d{{3}})-(?P<month>\d{{2}})-{_DAY}(?!\d)(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?",
        rf"(?P<year>[12]\d{{3}})年(?P<month>\d{{1,2}})月{_DAY}日",
        rf"{_DAY}\.\s?(?P<month>\d{{1,2}})\.\s?{_YEAR}",
        rf"(?P<first>\d{{1,2}})/(?P<second>\d{{1,2}})/{_YEAR}",
    )
)


@dataclass(frozen=True, slots=True)
class FoundDate:
    """An ISO date and where it stands, in code points."""

    iso: str
    start: int
    end: int


def find_date(line: str) -> FoundDate | None:
    """The first full date of a line; 08/09/2024 is two dates and therefore none."""
    matches = (form.search(line) for form in _FORMS)
    found = [FoundDate(_iso(m), m.start(), m.end()) for m in matches if m is not None]
    return min((f for f in found if f.iso), key=lambda f: f.start, default=None)


def iso_date(stamp: str) -> str:
    """The ISO date a machine stamp or a few words give in full, or ""."""
    found = find_date(stamp.strip())
    return found.iso if found else ""


def _iso(match: re.Match[str]) -> str:
    parts = match.groupdict()
    if "first" in parts:
        day, month = _day_and_month(int(parts["first"]), int(parts["second"]))
    else:
        word = parts["month"].lower()
        day, month = int(parts["day"]), _MONTHS.get(word) or int(word)
    try:
        return datetime.date(int(parts["year"]), month, day).isoformat()
    except ValueError:
        return ""


def _day_and_month(first: int, second: int) -> tuple[int, int]:
    """Day and month of 15/08 or 08/15; (0, 0), no date, when both readings are possible."""
    if first > 12 or first == second:
        return first, second
    return (second, first) if second > 12 else (0, 0)
