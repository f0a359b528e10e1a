"""The words by which a date in words can begin, so that most words of a text are passed over."""

import re
from collections.abc import Iterable, Mapping

from workbench.compare.languages import Language, once
from workbench.compare.notation import Openings, openings_of


@once
def relative_openings(tongue: Language) -> Openings:
    """How days told from today, and days with a name, can begin."""
    return openings_of((*tongue.feasts, *tongue.relative_days))


@once
def starters(tongue: Language) -> frozenset[str]:
    """The words that a date can begin with."""
    names = (*tongue.clock_names, *tongue.relative_days, *tongue.turns, *tongue.weekdays)
    names = (*names, *tongue.feasts, *tongue.seasons, *tongue.century_words)
    firsts = (re.split(r"[ '-]", name)[0] for name in names)
    tables = (tongue.months, tongue.number_words, tongue.clock_parts, tongue.spans)
    hours = tongue.number_articles if tongue.clock_doors else frozenset[str]()
    return hours.union(firsts, *tables, tongue.day_parts, tongue.decades, tongue.ordinals)


@once
def ways_of(tongue: Language) -> Mapping[str, tuple[int, ...]]:
    """The ways in which what begins with a word may be read, by their places among those of
    `calendar`."""
    numbers, turns = (*tongue.ordinals, *tongue.number_words), tongue.turns
    parts = (*tongue.seasons, *tongue.day_parts, *tongue.century_words)
    clock = (*tongue.clock_names, *tongue.clock_parts, *tongue.number_words)
    begun: tuple[Iterable[str], ...] = (
        (*turns, *tongue.weekdays, *tongue.short_weekdays),
        tongue.months,
        numbers,
        (*tongue.feasts, *tongue.relative_days),
        (*turns, *tongue.spans),
        (*clock, *tongue.number_articles),
        (*parts, *turns),
        tongue.decades,
    )
    found: dict[str, list[int]] = {}
    for way, phrases in enumerate(begun):
        for word in openings_of(phrases):
            found.setdefault(word, []).append(way)
    return {word: tuple(ways) for word, ways in found.items()}
