"""How alike two places of two sentences are by the words around them.

Two names, or two words of extent, play the same part where the words before and after them are
the same: the nearer the words, the more they count, and small words count little.
"""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from workbench.compare.languages import Language
from workbench.compare.matter import keys
from workbench.compare.reading import Reading, Word, of_the_whole
from workbench.domain.text import Span

_REACH = 10
_SMALL = 0.2
# How much the words count, the nearest first.
_NEARNESS = [1 - 0.08 * place for place in range(_REACH)]
# What a word is worth that stands on the other side of the place.
_ACROSS = 0.3
_SAME_OPENING = 0.8


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The words before and after a place with their weights, and the word right before it."""

    before: dict[str, float]
    after: dict[str, float]
    opening: str


def around(reading: Reading, span: Span, row: int) -> Surroundings:
    """The words around a span within its sentence."""
    known: dict[tuple[Span, int], Surroundings] = reading.of(_known)
    found = known.get((span, row))
    if found is None:
        found = known[span, row] = _around(reading, span, row)
    return found


@of_the_whole
def _known(_reading: Reading) -> dict[tuple[Span, int], Surroundings]:
    """The surroundings asked for so far."""
    return {}


def _around(reading: Reading, span: Span, row: int) -> Surroundings:
    words = reading.words_of(row)
    first, past = bisect_left(words, (span[0],)), bisect_left(words, (span[1],))
    before, after = words[max(0, first - _REACH) : first][::-1], words[past : past + _REACH]
    tongue = reading.language
    opening = before[0].folded if before else ""
    return Surroundings(_weighed(before, tongue), _weighed(after, tongue), opening)


def alike(one: Surroundings, other: Surroundings) -> float:
    """How alike two surroundings are, 0 to 1."""
    total = _total(one) + _total(other)
    shared = _shared(one.before, other.before) + _shared(one.after, other.after)
    across = _shared(one.before, other.after) + _shared(one.after, other.before)
    if one.opening and other.opening:
        total += 2 * _SAME_OPENING
        shared += 2 * _SAME_OPENING * (one.opening == other.opening)
    return min(1.0, (shared + _ACROSS * across) / total) if total else 0.0


def _weighed(words: Iterable[Word], tongue: Language) -> dict[str, float]:
    weights: dict[str, float] = {}
    known, small = keys(tongue), tongue.stop_words
    for word, near in zip(words, _NEARNESS, strict=False):
        key = known[word[2:4]]
        if key not in weights:
            weights[key] = _SMALL * near if word[2] in small else near
    return weights


def _total(one: Surroundings) -> float:
    return sum(one.before.values()) + sum(one.after.values())


def _shared(some: dict[str, float], others: dict[str, float]) -> float:
    return sum([weight + others[word] for word, weight in some.items() if word in others])
