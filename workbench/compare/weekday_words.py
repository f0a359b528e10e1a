"""The name of a weekday, long or short: "terça-feira", and "terça" where it can be nothing else.

Short names may be other words ("a segunda rodada"): they count where a small word that leads to a
day stands before them, or "last" behind, and no noun follows.
"""

from workbench.compare.languages import Language, once
from workbench.compare.notation import Notation, Openings, openings_of

_NONE = -1, 1


@once
def _openings(tongue: Language) -> Openings:
    return openings_of(tongue.weekdays)


def weekday_at(text: Notation, place: int, tongue: Language) -> tuple[int, int]:
    """The weekday that a token begins (Monday is 0, -1 for none), and how many tokens name it."""
    if not text.opens(place, _openings(tongue)):
        return _short(text, place, tongue)
    size = 3 if text.phrase(place, 3) in tongue.weekdays else 1
    weekday = tongue.weekdays.get(text.phrase(place, size), -1)
    if weekday < 0:
        return _short(text, place, tongue)
    # "Mon" is one before its stop only; French has words of three letters that are none.
    short = len(text.word(place)) < 4 and tongue.code != "fr"
    stopped = text.capital(place) and text.sign(place + 1, ".")
    return _NONE if short and not stopped else (weekday, size)


def _short(text: Notation, place: int, tongue: Language) -> tuple[int, int]:
    weekday = tongue.short_weekdays.get(text.word(place), -1)
    if weekday < 0 or text.sign(place + 1, "-"):
        return _NONE
    bracketed = text.at(place + 1).text == "(" and text.at(place + 2).digits
    turned = any(text.phrase(place + 1, size) in tongue.turns for size in (1, 2))
    led = _is_led(text, place, tongue)
    return (
        (weekday, 1) if bracketed or turned or (led and _is_alone(text, place, tongue)) else _NONE
    )


def _is_led(text: Notation, place: int, tongue: Language) -> bool:
    """Whether what stands before a word leads to a day: "na", "até", "de segunda a"."""
    before = text.word(place - 1)
    if before in tongue.weekday_leads:
        return True
    # "Entre segunda e quarta", "de terça a sexta", and what happens then: "começa sexta."
    ranged = before in tongue.range_words and text.word(place - 2) in tongue.short_weekdays
    small = before in tongue.articles or before in tongue.stop_words
    return ranged or (bool(before) and not small and _ends(text, place))


def _is_alone(text: Notation, place: int, tongue: Language) -> bool:
    """Whether no noun follows that it could be the second or third of."""
    after = text.at(place + 1)
    if not after.letters:
        return not after.digits
    small = after.text in tongue.stop_words or after.text in tongue.time_leads
    return small or text.at(place).row != after.row


def _ends(text: Notation, place: int) -> bool:
    after = text.at(place + 1)
    return after.row != text.at(place).row or after.text in ".,;"
