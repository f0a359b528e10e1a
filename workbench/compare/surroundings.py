"""How alike two places of two sentences are by the words around them.

Two names, or two words of extent, play the same part where the words before and after them are
the same: the nearer the words, the more they count, and small words count little.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from workbench.compare.languages import Language
from workbench.compare.matter import key
from workbench.compare.reading import Reading, Word
from workbench.domain.text import Span

_REACH = 10
_SMALL = 0.2
_FADES = 0.08
# What a word is worth that stands on the other side of the place.
_ACROSS = 0.5
_SAME_OPENING = 0.6


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The words before and after a place with their weights, and the word right before it."""

    before: dict[str, float]
    after: dict[str, float]
    opening: str


def around(reading: Reading, span: Span, row: int) -> Surroundings:
    """The words around a span within its sentence."""
    words = reading.words_of(row)
    before = [each for each in reversed(words) if each.end <= span[0]]
    after = [each for each in words if each.start >= span[1]]
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
    for place, word in enumerate(islice(words, _REACH)):
        share = _SMALL if word.folded in tongue.stop_words else 1.0
        weights.setdefault(key(word, tongue), share * (1 - _FADES * place))
    return weights


def _total(one: Surroundings) -> float:
    return sum(one.before.values()) + sum(one.after.values())


def _shared(some: dict[str, float], others: dict[str, float]) -> float:
    return sum(weight + others[word] for word, weight in some.items() if word in others)
