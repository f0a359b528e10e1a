"""The headline puts deaths down to something to which its own text only links them: "two dead in
pill mix-up" over "two deaths that may be connected with the pills are being looked into".

headline-open: The headline has {a}, the text {b}.
"""

from collections.abc import Iterator, Sequence

from workbench.compare.hedges import doubted
from workbench.compare.kinds.headline import finding
from workbench.compare.model import Finding
from workbench.compare.pair import Pair, turned
from workbench.compare.reading import Part, Reading, Word
from workbench.domain.text import Span

__all__ = ["differ"]

_TRUST = 0.5
# How far from a death stand the words that link it, or that look into it.
_NEAR = 7
# How far behind the deaths of a headline stands what brings their cause.
_BEHIND = 4


def differ(pair: Pair) -> Iterator[Finding]:
    """The deaths of each headline that its text leaves open."""
    yield from _put_down(pair.a)
    for each in _put_down(pair.b):
        yield turned(each)


def _put_down(reading: Reading) -> Iterator[Finding]:
    tongue = reading.language
    head = next((each for each in reading.sentences if each.part is Part.HEADLINE), None)
    if head is None or not tongue.deaths or doubted(reading, head.row):
        return
    words = reading.words_of(head.row)
    place = next((n for n, word in enumerate(words) if word.folded in tongue.deaths), None)
    if place is None or any(word.folded in tongue.linking for word in words):
        return
    behind = words[place + 1 : place + _BEHIND]
    by = next((word for word in behind if word.folded in tongue.death_links), None)
    there = _only_linked(reading) if by is not None else None
    if by is not None and there is not None:
        last = words[min(len(words) - 1, words.index(by) + 1)]
        yield finding("headline-open", reading, (words[place].start, last.end), there, _TRUST)


def _only_linked(reading: Reading) -> Span | None:
    """The words that link the deaths to something, where no sentence tells of them otherwise."""
    linked: Span | None = None
    for each in reading.sentences:
        if each.part is not Part.BODY:
            continue
        words = reading.words_of(each.row)
        for place in [n for n, w in enumerate(words) if w.folded in reading.language.deaths]:
            near = words[max(0, place - _NEAR) : place + _NEAR]
            link = _one_of(near, reading.language.linking)
            if link is None and _one_of(near, reading.language.probing) is None:
                return None
            if link is not None and linked is None:
                ends = sorted((words[place], link), key=lambda word: word.start)
                linked = ends[0].start, ends[1].end
    return linked


def _one_of(words: Sequence[Word], wanted: frozenset[str]) -> Word | None:
    return next((word for word in words if word.folded in wanted), None)
