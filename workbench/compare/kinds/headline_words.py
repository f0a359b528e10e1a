"""The headline, or a point, has a word whose opposite its own text has: "Guard sacked" over "the
guard has been suspended".

Only a word is taken that the text has nowhere in any form of its meaning: what is told once is
borne.

headline-open: The headline has {a}, the text {b}.
summary-wording: The words of summary and body do not mean the same: {a} / {b}.
"""

from bisect import bisect_left
from collections.abc import Container, Iterator
from functools import cache
from itertools import pairwise

from workbench.compare.hedges import doubted
from workbench.compare.kinds.headline import finding
from workbench.compare.kinds.wording import poles
from workbench.compare.languages import language
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.pair import Pair, turned
from workbench.compare.points import points
from workbench.compare.reading import Part, Reading, Sentence, Word
from workbench.compare.senses import carries, sense, senses
from workbench.compare.speakers import in_quotes
from workbench.domain.text import Span

__all__ = ["differ", "point_finding"]

_TRUST = 0.5
# Words of matter in common near the opposite, for axes and for classes of things, and how far
# from it they stand.
_COMMON, _COMMON_OF_CLASS = 1, 2
_NEAR = 8
# So close to it stands what a deed is told of.
_BESIDE = 3
# So close stands what both tell of, in words of matter.
_CLOSE = 5
# So close before it stands what leaves it open.
_OPEN = 2
_LONGEST = 40


def differ(pair: Pair) -> Iterator[Finding]:
    """The words of each headline, and of each point, that its text turns round."""
    yield from _in_brief(pair.a)
    for each in _in_brief(pair.b):
        yield turned(each)


def _in_brief(reading: Reading) -> Iterator[Finding]:
    head = next((each for each in reading.sentences if each.part is Part.HEADLINE), None)
    summed, standing = reading.of(points), reading.of(poles)
    body = [
        each.row
        for each in reading.sentences
        if each.part is Part.BODY and each.row not in summed and each.row in standing
    ]
    stems = {word[3] for row in body for word in reading.words_of(row)}
    if head is not None:
        for word, rival in _turned_round(reading, head, body, stems):
            yield finding("headline-open", reading, word, rival, _TRUST)
    for row in sorted(summed):
        for word, rival in _turned_round(reading, reading.sentences[row], body, stems):
            yield point_finding("summary-wording", reading, word, rival, _TRUST)


def point_finding(code: str, reading: Reading, here: Span, there: Span, trust: float) -> Finding:
    """A finding of a point, with the place of the body that it stands against."""
    why = Reason(code, reading.said(there), reading.said(here))
    return Finding(FindingKind.INTERNAL, Weight.HIGH, (there, here), (), why, trust)


def _turned_round(
    reading: Reading, brief: Sentence, body: list[int], stems: Container[str]
) -> Iterator[tuple[Span, Span]]:
    """A word of a brief sentence and its opposite in the body, whose stems of words these are."""
    if _denies(reading, brief.row) or doubted(reading, brief.row):
        return
    if brief.words[1] - brief.words[0] > _LONGEST:
        return
    standing = reading.of(poles)
    for axis, words in standing.get(brief.row, {}).items():
        own = {pole for pole, _ in words}
        told = [(pole, word) for row in body for pole, word in standing[row].get(axis, ())]
        word = words[0][1]
        deed = axis < len(reading.language.oppositions)
        # A thing that the text has itself is borne, if only by what somebody says.
        if len(own) != 1 or (not deed and word.stem in stems) or _quoted(reading, word):
            continue
        bearing = [other for pole, other in told if pole in own]
        others = [other for pole, other in told if pole not in own]
        rival = _rival(reading, axis, word, others, bearing)
        if rival is not None:
            yield word.span, rival.span
            return


def _rival(
    reading: Reading, axis: int, word: Word, told: list[Word], bearing: list[Word]
) -> Word | None:
    """The opposite that has most around it of what the headline tells, and enough. Where the text
    has the headline's word too, but of another thing, it must have more than that: "will sell the
    stadium" over "the lease of the stadium" and "the sale of a striker"."""
    wanted = senses(reading, word.row) - {sense(reading, word)}
    least = _COMMON if axis < len(reading.language.oppositions) else _COMMON_OF_CLASS
    deal = axis in _holding(reading.language.code, "deals")
    if bearing:
        needed = _object(reading, word) if deal else _beside(reading, word, 1)
        bears = not (deal or axis in _holding(reading.language.code, "fates")) or any(
            needed & _beside(reading, each, _BESIDE) for each in bearing
        )
        if bears:
            return None
        told = [each for each in told if needed & _beside(reading, each, _BESIDE)]
        least = _COMMON_OF_CLASS
    shared = [
        (len(wanted & _around(reading, each)), -each.start, each)
        for each in told
        if not (_denies(reading, each.row) or _quoted(reading, each) or _is_open(reading, each))
    ]
    best = max(shared, key=lambda each: each[:2], default=None)
    if best is None or best[0] < least:
        return None
    # What both tell of stands close to the deed in the headline and in the text.
    told_of = _beside(reading, word, _CLOSE) & _small_beside(reading, best[2])
    return best[2] if told_of else None


@cache
def _holding(code: str, name: str) -> frozenset[int]:
    """The axes that hold a word of a table."""
    tongue = language(code)
    wanted: frozenset[str] = getattr(tongue, name)
    return frozenset(
        axis
        for axis, sides in enumerate(tongue.oppositions)
        if not wanted.isdisjoint(word for side in sides for word in side.split())
    )


def _object(reading: Reading, word: Word) -> set[str]:
    """What the first word of matter behind a word stands for."""
    after = (each for each in reading.words_of(word.row) if each.start >= word.end)
    first = next((each for each in after if carries(reading, each)), None)
    return {sense(reading, first)} if first is not None else set()


def _beside(reading: Reading, word: Word, far: int) -> set[str]:
    """What the words of matter right before and behind a word stand for."""
    words = [each for each in reading.words_of(word.row) if carries(reading, each)]
    place = bisect_left(words, word.start, key=lambda each: each.start)
    near = (*words[max(0, place - far) : place], *words[place + 1 : place + 1 + far])
    return {sense(reading, each) for each in near}


def _small_beside(reading: Reading, word: Word) -> set[str]:
    """What the words of matter close to a word stand for, names left out that it does not tell."""
    near = [each for each in reading.words_of(word.row) if carries(reading, each)]
    place = bisect_left(near, word.start, key=lambda each: each.start)
    names = [each for each in near if reading.text[each.start].isupper()]
    joined = {
        each
        for one, other in pairwise(names)
        if reading.text[one.end : other.start] == " "
        for each in (one, other)
    }
    close = near[max(0, place - _CLOSE) : place + _CLOSE + 1]
    return {sense(reading, each) for each in close if each not in joined}


def _is_open(reading: Reading, word: Word) -> bool:
    """Whether a word is told of nobody yet: "whoever wins", "if it closes"."""
    words = reading.words_of(word.row)
    place = bisect_left(words, word.start, key=lambda each: each.start)
    before = words[max(0, place - _OPEN) : place]
    return any(each.folded in reading.language.whoever for each in before)


def _around(reading: Reading, word: Word) -> set[str]:
    words = [each for each in reading.words_of(word.row) if carries(reading, each)]
    place = bisect_left(words, word.start, key=lambda each: each.start)
    near = words[max(0, place - _NEAR) : place + _NEAR]
    return {sense(reading, each) for each in near}


def _denies(reading: Reading, row: int) -> bool:
    negations = reading.language.negations
    return any(word.folded in negations for word in reading.words_of(row))


def _quoted(reading: Reading, word: Word) -> bool:
    return in_quotes(reading, word.start)
