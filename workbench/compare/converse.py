"""Who does it, told from either end: "Orme beat Hale" is "Hale lost to Orme".

The word of matter nearest before each of two opposite words is who it is told of; where each of
them stands behind the word on the other side, both tell one thing.
"""

from workbench.compare.pair import Pair
from workbench.compare.reading import Reading
from workbench.compare.senses import carries, sense
from workbench.domain.text import Span

# How far before a participle its "was" stands.
_NEAR = 2

__all__ = ["bearer_of", "is_converse"]


def is_converse(pair: Pair, row_a: int, a: Span, row_b: int, b: Span) -> bool:
    """Whether words of two sentences tell one thing from its two ends."""
    here, there = bearer_of(pair.a, row_a, a), bearer_of(pair.b, row_b, b)
    if here == there or _is_done_by(pair.a, row_a, a) or _is_done_by(pair.b, row_b, b):
        return False
    return here in _behind(pair.b, row_b, b) and there in _behind(pair.a, row_a, a)


def _is_done_by(reading: Reading, row: int, span: Span) -> bool:
    """Whether a word is a passive: "was ordered by" turns nothing round but the sentence."""
    before = [word.folded for word in reading.words_of(row) if word.start < span[0]]
    return any(word in reading.language.passives for word in before[-_NEAR:])


def bearer_of(reading: Reading, row: int, span: Span) -> str:
    """The word of matter nearest before a span of a sentence, "" where there is none."""
    words = [word for word in reading.words_of(row) if word.start < span[0]]
    return next((sense(reading, word) for word in reversed(words) if carries(reading, word)), "")


def _behind(reading: Reading, row: int, span: Span) -> set[str]:
    words = [word for word in reading.words_of(row) if word.start >= span[1]]
    return {sense(reading, word) for word in words if carries(reading, word)}
