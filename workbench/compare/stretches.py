"""Stretches of time that no date names: seasons, parts of the day, parts of a month, decades.

"Since the spring", "on Monday evening", "in late March", "the 1920s". They are kept as rough as
they are told: an evening may be a night, but it is no morning.
"""

import re

from workbench.compare.languages import Language, once
from workbench.compare.moment import Grain, Moment
from workbench.compare.notation import Notation, Openings, openings_of

Found = tuple[int, Moment]

_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_TEN = 9
# Roman numbers of centuries, and the last century that there is.
_ROMAN, _LONGEST, _NOW, _FIGURES = {"i": 1, "v": 5, "x": 10}, 5, 21, 3
_CENTURY = 1900
_LAST_MONTH, _LAST_THIRD = 12, 3


def stretch_at(text: Notation, place: int, tongue: Language) -> Found | None:
    """The season, or the part of a day, that begins at a token, with where to go on."""
    found = _season(text, place, tongue) or _part_of_day(text, place, tongue)
    return found or _today(text, place, tongue) or _century(text, place, tongue)


def _today(text: Notation, place: int, tongue: Language) -> Found | None:
    """The "this" of "this evening", which is today's."""
    today = tongue.turns.get(text.word(place)) == 0 and text.word(place + 1) in tongue.day_parts
    return (place + 1, Moment(Grain.DAY, shift=0)) if today else None


@once
def _season_openings(tongue: Language) -> Openings:
    return openings_of(tongue.seasons)


def _season(text: Notation, place: int, tongue: Language) -> Found | None:
    if not text.opens(place, _season_openings(tongue)):
        return None
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
        return moment._replace(part=_LAST_THIRD)
    return Moment(Grain.MONTH, month=_LAST_MONTH) if moment.grain is Grain.YEAR else moment


def turned_at(text: Notation, place: int, tongue: Language) -> Found | None:
    """ "last week", "next year", "el mes pasado", "the end of the month"."""
    one, other = text.word(place), text.word(place + 1)
    if one in tongue.turns and other in tongue.spans:
        return place + 2, Moment(Grain(tongue.spans[other]), shift=tongue.turns[one])
    if one not in tongue.spans:
        return None
    span = Grain(tongue.spans[one])
    for size in (1, 2):
        behind = text.phrase(place + 1, size)
        if behind in tongue.turns and (size == 2 or tongue.day_first):
            return place + 1 + size, Moment(span, shift=tongue.turns[behind])
    if not any(text.phrase(place - size, size) in tongue.ends_of for size in (3, 2)):
        return None
    # It is the one that runs.
    this = "this" in (text.word(place - 1), text.word(place - 2))
    moment = Moment(span, shift=0)
    return place + 1, moment if this else to_its_end(moment)


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
    word, part = text.word(place + 1), month_part(text, place, tongue)[0]
    led = part or text.word(place - 1) in tongue.year_words or not tongue.day_first
    if not led and word and word not in tongue.stop_words:
        return None
    return place + 1, Moment(Grain.YEAR, year=int(token.text), part=part)


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


def _century(text: Notation, place: int, tongue: Language) -> Found | None:
    """ "Siglo XV", "s\u00e9culo 19"."""
    token = text.at(place + 1)
    if text.word(place) not in tongue.century_words or not token.text:
        return None
    short = token.digits and len(token.text) < _FIGURES
    value = int(token.text) if short else _roman(token.text)
    if not 1 <= value <= _NOW:
        return None
    return place + 2, Moment(Grain.YEAR, year=100 * value - 99, last_year=100 * value)


def _roman(word: str) -> int:
    """The value of a Roman number, 0 for any other word."""
    values = [_ROMAN.get(letter, 0) for letter in word.casefold()]
    if not all(values) or len(values) > _LONGEST:
        return 0
    after = [*values[1:], 0]
    return sum(-one if one < other else one for one, other in zip(values, after, strict=True))


def decade_in_words(text: Notation, place: int, tongue: Language) -> Found | None:
    """ "Los a\u00f1os veinte", "the sixties"."""
    value = int(tongue.decades.get(text.word(place), 0))
    led = not tongue.decade_leads or text.word(place - 1) in tongue.decade_leads
    if not value or not led:
        return None
    year = _CENTURY + value
    return place + 1, Moment(Grain.YEAR, year=year, last_year=year + _TEN)
