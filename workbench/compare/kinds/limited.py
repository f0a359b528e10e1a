"""A denial that one report makes whole and the other limits: "no movement at all before the slide"
against "no movement until seconds before the slide".

scope-dropped: {a} / {b}: one report says how much, the other does not.
"""

from collections.abc import Iterator, Sequence

from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.pair import Pair, turned
from workbench.compare.phrase_places import may_stand, places, places_in
from workbench.compare.reading import Part, Reading, Word
from workbench.compare.senses import carries, sense, senses
from workbench.compare.speakers import in_quotes
from workbench.domain.text import Span

__all__ = ["differ"]

# How far behind a denial stands what is denied, and what limits it; what limits it, in words.
_FAR, _LIMIT, _LONG = 3, 6, 3
_COMMON = 2
_TRUST = 0.5


def differ(pair: Pair) -> Iterator[Finding]:
    """What the first report limits, then what the second does."""
    if pair.a.language.code != pair.b.language.code or not pair.a.language.limits:
        return
    yield from _limited(pair)
    for finding in _limited(pair.turned()):
        yield turned(finding)


def _limited(pair: Pair) -> Iterator[Finding]:
    for row, rows in pair.tied_b.items():
        here = _denial(pair.a, row) if may_stand(pair.a, row, "limits") else None
        limit = _limit(pair.a, row, here) if here is not None else None
        if here is None or limit is None or any(_has_limit(pair.b, other) for other in rows):
            continue
        for other in rows:
            there = _denial(pair.b, other)
            same = there is not None and sense(pair.b, there[1]) == sense(pair.a, here[1])
            if there is not None and same and len(_common(pair, row, other)) >= _COMMON:
                a, b = (here[0].start, limit), _whole(pair, row, other, there)
                why = Reason("scope-dropped", pair.a.said(a), pair.b.said(b))
                yield Finding(FindingKind.SCOPE, Weight.HIGH, (a,), (b,), why, _TRUST)
                break


def _denial(reading: Reading, row: int) -> tuple[Word, Word] | None:
    """The only word that denies in a sentence, and what it denies."""
    if reading.sentences[row].part is not Part.BODY:
        return None
    words = reading.words_of(row)
    negations = reading.language.negations
    found = [n for n, word in enumerate(words) if word.folded in negations]
    if len(found) != 1 or in_quotes(reading, words[found[0]].start):
        return None
    near = words[found[0] + 1 : found[0] + 1 + _FAR]
    target = next((word for word in near if carries(reading, word)), None)
    return None if target is None else (words[found[0]], target)


def _limit(reading: Reading, row: int, denial: tuple[Word, Word]) -> int | None:
    """Where the words end that limit a denial, None where none stand right behind it."""
    words = [word for word in reading.words_of(row) if word.start >= denial[1].end]
    found = next(_limits(reading, words[:_LIMIT]), None)
    if found is None:
        return None
    behind = words[found : found + _LONG]
    return behind[-1].end if behind else None


def _whole(pair: Pair, row: int, other: int, denial: tuple[Word, Word]) -> Span:
    """A denial up to the last word near it that both sentences have."""
    both = _common(pair, row, other)
    behind = [word for word in pair.b.words_of(other) if word.start >= denial[1].end][:_FAR]
    held = [word.end for word in behind if sense(pair.b, word) in both]
    return denial[0].start, max([denial[1].end, *held])


def _has_limit(reading: Reading, row: int) -> bool:
    return next(places_in(reading, row, "limits"), None) is not None


def _limits(reading: Reading, words: Sequence[Word]) -> Iterator[int]:
    return (end for _, end, _ in places(words, reading.language.code, "limits"))


def _common(pair: Pair, row: int, other: int) -> frozenset[str]:
    return senses(pair.a, row) & senses(pair.b, other)
