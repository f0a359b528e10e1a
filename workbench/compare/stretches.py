"""Stretches of time that no date names: seasons, parts of the day, parts of a month, decades.

"Since the spring", "on Monday evening", "in late March", "the 1920s". They are kept as rough as
they are told: an evening may be a night, but it is no morning.
"""

import re
from dataclasses import replace

from workbench.compare.languages import Language
from workbench.compare.moment import Grain, Moment
from workbench.compare.notation import Notation

Found = tuple[int, Moment]

_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_TEN = 9
_CENTURY = 1900
_LAST_MONTH, _LAST_THIRD = 12, 3


def stretch_at(text: Notation, place: int, tongue: Language) -> Found | None:
    """The season, or the part of a day, that begins at a token, with where to go on."""
    return _season(text, place, tongue) or _part_of_day(text, place, tongue)


def _season(text: Notation, place: int, tongue: Language) -> Found | None:
    for size in (3, 2, 1):
        season = tongue.seasons.get(text.phrase(place, size), 0)
        if season and (size > 1 or _is_time(text, place, tongue)):
            year, last = _year_behind(text, place + size, tongue)
            turn = tongue.turns.get(text.word(place - 1), 0) or tongue.turns.get(text.word(last), 0)
            return last, Moment(Grain.SEASON, year=year, part=season, turn=turn)
    return None


def _year_behind(text: Notation, place: int, tongue: Language) -> tuple[int, int]:
    """The year behind a season, 0 where none is told, and where that ends."""
    at = place + (text.word(place) in tongue.part_words)
    token = text.at(at)
    told = token.digits and _YEAR.fullmatch(token.text) is not None
    return (int(token.text), at + 1) if told else (0, place)


def _part_of_day(text: Notation, place: int, tongue: Language) -> Found | None:
    part = tongue.day_parts.get(text.word(place), 0)
    if not part or not _is_time(text, place, tongue):
        return None
    return place + 1, Moment(Grain.WATCH, part=part)


def _is_time(text: Notation, place: int, tongue: Language) -> bool:
    """Whether a word such as "summer" or "evening" tells when: small words stand beside it, and
    not "hot" or "camp"."""
    before, after = text.word(place - 1), text.at(place + 1)
    led = before in tongue.time_leads or before in tongue.weekdays or before in tongue.relative_days
    if not led or (text.at(place + 1).text == "-" and text.glued(place + 1)):
        return False
    if not after.letters or (tongue.nouns_capital and not text.capital(place + 1)):
        return True
    small = after.text in tongue.stop_words or after.text in tongue.time_leads
    return small or after.text in tongue.turns


def month_part(text: Notation, place: int, tongue: Language) -> tuple[int, int]:
    """Which part of a month is meant, 1 to 3 or 0 for all of it, and where that is told, given
    the token of the month: "early March", "a mediados de marzo"."""
    hyphen = text.at(place - 1).text == "-"
    for size in (4, 3, 2, 1):
        first = place - size - hyphen
        part = tongue.month_parts.get(text.phrase(first, size), 0)
        if part and text.at(first).row == text.at(place).row:
            return part, first
    return 0, place


def to_its_end(moment: Moment) -> Moment:
    """ "The end of the year" as the December that it is, that of a month as its last third."""
    if moment.shift != 0:
        return moment
    if moment.grain is Grain.MONTH:
        return replace(moment, part=_LAST_THIRD)
    return Moment(Grain.MONTH, month=_LAST_MONTH) if moment.grain is Grain.YEAR else moment


def years_at(text: Notation, place: int, tongue: Language) -> Found | None:
    """ "In 2031", "2029-2031", "the 1920s"; not "2000 people"."""
    token = text.at(place)
    if len(token.text) != 4 or not _YEAR.fullmatch(token.text):
        return None
    decade = _decade(text, place, tongue)
    if decade:
        return decade
    after = text.at(place + 1)
    joined = text.glued(place + 1)
    if joined and (after.letters or after.text in ":/%\u20ac"):
        return None
    if joined and after.text in ".," and text.glued(place + 2) and text.at(place + 2).digits:
        return None
    if joined and after.text == "-" and text.glued(place + 2):
        return _years(text, place)
    if after.text in tongue.units or after.text in tongue.multipliers:
        return None
    word = text.word(place + 1)
    led = text.word(place - 1) in tongue.year_words or not tongue.day_first
    if not led and word and word not in tongue.stop_words:
        return None
    return place + 1, Moment(Grain.YEAR, year=int(token.text))


def _years(text: Notation, place: int) -> Found | None:
    other = text.at(place + 2)
    if not other.digits or len(other.text) not in (2, 4):
        return None
    year = int(text.at(place).text)
    last = int(other.text) if len(other.text) == 4 else year // 100 * 100 + int(other.text)
    return (place + 3, Moment(Grain.YEAR, year=year, last_year=last)) if last > year else None


def _decade(text: Notation, place: int, tongue: Language) -> Found | None:
    """ "The 1920s", "1920er Jahre", "los a\u00f1os 1920"."""
    year = int(text.at(place).text)
    ended = text.glued(place + 1) and text.word(place + 1) in tongue.decade_ends
    led = text.word(place - 1) in tongue.decade_leads
    if year % 10 or not (ended or led):
        return None
    return place + 1 + ended, Moment(Grain.YEAR, year=year, last_year=year + _TEN)


def decade_in_words(text: Notation, place: int, tongue: Language) -> Found | None:
    """ "Los a\u00f1os veinte", "the sixties"."""
    value = int(tongue.decades.get(text.word(place), 0))
    led = not tongue.decade_leads or text.word(place - 1) in tongue.decade_leads
    if not value or not led:
        return None
    year = _CENTURY + value
    return place + 1, Moment(Grain.YEAR, year=year, last_year=year + _TEN)
