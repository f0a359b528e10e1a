"""Numbers told only roughly, or by a word of their own: "dozens", "both", "a couple of"."""

import re

from workbench.compare.languages import Language, once
from workbench.compare.notation import Notation

_LONGEST = 3
# How far behind "both" an "and" may stand that makes it say something else.
_AND_WITHIN = 5
_JOINED = re.compile(r"[ '\u2019/-]")


@once
def crowd_starters(tongue: Language) -> frozenset[str]:
    """The words that such a number may begin with."""
    return frozenset(phrase.partition(" ")[0] for phrase in tongue.crowds) | tongue.both_words


@once
def _firsts(tongue: Language) -> frozenset[str]:
    """The letters that such a number may begin with, as they are read one by one."""
    return frozenset(_JOINED.split(phrase)[0] for phrase in tongue.crowds)


def crowd_at(text: Notation, place: int, tongue: Language) -> tuple[int, float, float] | None:
    """Where such a number that begins at a token ends, and from what to what it may reach."""
    word = text.word(place)
    if word in tongue.both_words:
        return (place + 1, 2.0, 2.0) if _counts(text, place, tongue) else None
    if text.at(place).text not in _firsts(tongue):
        return None
    for size in range(_LONGEST, 0, -1):
        reach = tongue.crowds.get(text.phrase(place, size))
        if reach:
            return place + size, *reach
    return None


def _counts(text: Notation, place: int, tongue: Language) -> bool:
    """Whether "both" tells of how many: not in "both the police and the court"."""
    ahead = [text.word(at) for at in range(place + 1, place + _AND_WITHIN)]
    noun = ahead[0] if ahead else ""
    counts = noun and noun not in tongue.stop_words | tongue.auxiliaries
    return bool(counts) and tongue.and_words.isdisjoint(ahead) and noun not in tongue.number_joins
