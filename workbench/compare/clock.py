"""The time of day as it is written: "9:40 p.m.", "21h40", "21.40 Uhr", "half past eleven"."""

import re
from dataclasses import dataclass, replace

from workbench.compare.languages import Language, once
from workbench.compare.notation import Notation, Openings, openings_of

_FIGURES = re.compile(r"(\d{1,2})(?:(?:[:.]| ?h ?)(\d\d)(?!\d))?")


@dataclass(frozen=True, slots=True)
class Clock:
    """Minutes from midnight, told up to before the token `last`; `half` if they may be twelve
    hours later as well, `place` the clock it is told by ("GMT"), "" where that is not said."""

    last: int
    minute: int
    half: bool = False
    place: str = ""


def clock_at(text: Notation, place: int, tongue: Language) -> Clock | None:
    """The time of day that begins at a token."""
    found = _clock_at(text, place, tongue)
    return found and replace(found, place=_told_by(text, found.last, tongue))


@once
def _named_openings(tongue: Language) -> Openings:
    return openings_of(tongue.clock_names)


@once
def _half_openings(tongue: Language) -> Openings:
    return openings_of(tongue.clock_words)


@once
def _place_openings(tongue: Language) -> Openings:
    return openings_of(tongue.clock_places)


def _told_by(text: Notation, place: int, tongue: Language) -> str:
    """Whose clock the words behind a time name: "Eastern", "horario de Brasilia"."""
    place += text.sign(place, ".")
    place += text.sign(place, ",(")
    for size in (3, 2, 1) if text.opens(place, _place_openings(tongue)) else ():
        phrase = text.phrase(place, size)
        if phrase in tongue.clock_places:
            return f"{phrase} {text.word(place + size)}" if size > 1 else phrase
    return ""


def _clock_at(text: Notation, place: int, tongue: Language) -> Clock | None:
    if text.at(place).digits:
        return _in_figures(text, place, tongue)
    named = text.opens(place, _named_openings(tongue))
    for size in (3, 2, 1) if named else ():
        phrase = text.phrase(place, size)
        if phrase in tongue.clock_names:
            return Clock(place + size, tongue.clock_names[phrase])
    return _past(text, place, tongue) or _spoken(text, place, tongue)


def _in_figures(text: Notation, place: int, tongue: Language) -> Clock | None:
    found = _FIGURES.match(text.plain, text.at(place).start)
    if found is None or len(text.at(place).text) > 2:
        return None
    after = place + 1
    while found[2] and text.at(after - 1).end < found.end():
        after += 1
    hour, minute = int(found[1]), int(found[2] or 0)
    sign = text.plain[found.end(1)] if found[2] else ""
    last, later = _half_of_day(text, after, tongue)
    dotted = sign == "." and len(found[2]) == 2 and text.word(place - 1) in tongue.clock_leads
    told = sign in (":", "h", " ") or last > after
    told = told or (dotted and text.word(after) not in tongue.units)
    if hour > 24 or minute > 59 or not told:
        return None
    if sign == ":" and text.at(last).text == ":":
        return None
    if not sign and later < 0 and not _is_led(text, place, after, tongue):
        return None
    if later >= 0 and hour <= 12:
        return Clock(last, _counted(hour, minute, later, _at_night(text, after, last, tongue)))
    return Clock(last, hour * 60 + minute, half=_is_oclock(text, after, tongue) and hour <= 12)


def _half_of_day(text: Notation, place: int, tongue: Language) -> tuple[int, int]:
    """Where the words behind the figures end, and what they add: -1 says nothing of the half."""
    if text.word(place) in tongue.hour_words or _is_oclock(text, place, tongue):
        place += 3 if _is_oclock(text, place, tongue) else 1
    for size in (4, 3, 2, 1) if text.opens(place, _half_openings(tongue)) else ():
        phrase = text.phrase(place, size)
        if phrase in tongue.clock_words:
            dotted = "." in phrase and text.at(place + size).text == "."
            return place + size + dotted, tongue.clock_words[phrase]
    return place, -1


def _is_oclock(text: Notation, place: int, tongue: Language) -> bool:
    return "o'clock" in tongue.hour_words and text.phrase(place, 3) == "o'clock"


def _is_led(text: Notation, place: int, after: int, tongue: Language) -> bool:
    """Whether "21 h" is a time and not how long something takes."""
    word = text.word(after)
    return word not in tongue.units or text.word(place - 1) in tongue.clock_leads


def _spoken(text: Notation, place: int, tongue: Language) -> Clock | None:
    """ "eight o'clock", "nueve de la noche"."""
    hour = tongue.number_words.get(text.word(place), 0)
    if text.word(place) in tongue.number_articles and text.word(place - 1) in tongue.clock_leads:
        # "La una"
        hour = 1
    if not 1 <= hour <= 12:
        return None
    more, after = _minutes(text, place + 1, tongue)
    last, later = _half_of_day(text, after, tongue)
    told = last > after or (more and text.word(place - 1) in tongue.clock_leads)
    told = told or _stands_alone(text, place, tongue)
    if not told or (later < 0 and not _is_led(text, place, after, tongue)):
        return None
    night = _at_night(text, after, last, tongue)
    return Clock(last, _counted(int(hour), more, max(later, 0), night), half=later < 0)


def _stands_alone(text: Notation, place: int, tongue: Language) -> bool:
    """ "A las doce" with nothing behind it that may be counted."""
    led = text.word(place - 1) in tongue.clock_leads and text.word(place - 2) in tongue.clock_doors
    word = text.word(place + 1)
    return led and (not word or word in tongue.stop_words)


def _at_night(text: Notation, place: int, last: int, tongue: Language) -> bool:
    """Whether the words from a place to before another say that it is night."""
    sizes = range(1, last - place + 1)
    return any(text.phrase(last - size, size) in tongue.night_words for size in sizes)


def _counted(hour: int, minute: int, later: int, night: bool) -> int:
    """Minutes from midnight; twelve at night is the midnight that the day begins with."""
    if minute < 0:
        # "Las doce menos cuarto"
        return (minute + (hour % 12) * 60) % 720 + later
    return minute + (hour % 12) * 60 + (0 if night and hour == 12 else later)


def _minutes(text: Notation, place: int, tongue: Language) -> tuple[int, int]:
    """ "Y media", "menos cuarto" behind "las cinco": the minutes, and where they end."""
    word = text.word(place + 1)
    found = int(tongue.clock_parts.get(word, tongue.number_words.get(word, 0)))
    joined = text.word(place) in tongue.number_joins and not tongue.clock_turns
    less = text.word(place) in tongue.clock_less
    if not (joined or less) or not 0 < found < 60:
        return 0, place
    return (-found if less else found), place + 2


def _past(text: Notation, place: int, tongue: Language) -> Clock | None:
    """ "half past eleven", "five to nine", "quarter past 8 p.m."."""
    word = text.word(place)
    part = tongue.clock_parts.get(word, tongue.number_words.get(word, 60))
    turn = tongue.clock_turns.get(text.word(place + 1), 0)
    if not turn or part >= 60:
        return None
    token = text.at(place + 2)
    hour = tongue.number_words.get(token.text, 0)
    if token.digits and len(token.text) <= 2:
        hour = int(token.text)
    if not 1 <= hour <= 12 or (turn < 0 and part not in (5, 10, 15, 20, 25)):
        return None
    last, later = _half_of_day(text, place + 3, tongue)
    if turn < 0 and last == place + 3 and part != 15:
        return None
    minute = (int(hour % 12) * 60 + int(turn * part)) % 720
    return Clock(last, minute + max(later, 0), half=later < 0)
