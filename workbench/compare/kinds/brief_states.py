"""The headline, or a point, tells a state that its own text excludes: "begins her prison term"
under "suspended for two years".

headline-open: The headline has {a}, the text {b}.
summary-wording: The words of summary and body do not mean the same: {a} / {b}.
"""

from bisect import bisect_left
from collections.abc import Container, Iterator, Sequence

from workbench.compare.hedges import doubted
from workbench.compare.kinds.headline import finding
from workbench.compare.kinds.headline_words import point_finding
from workbench.compare.model import Finding
from workbench.compare.pair import Pair, turned
from workbench.compare.points import points
from workbench.compare.reading import Part, Reading
from workbench.compare.senses import carrying, sense, senses
from workbench.compare.states import State, axes_of, exclude, states_of, states_on
from workbench.domain.text import Span

__all__ = ["differ"]

_TRUST = 0.5
# Words of matter in common beside the states; of one that has few beside it one will do.
_COMMON, _BRIEF = 2, 4
# How far from them what both are told of stands at most. A word in more sentences than this, and in
# more than that share of them, is what all the article is about.
_CLOSE = 6
_OFTEN, _OFTEN_OF = 5, 0.3


def differ(pair: Pair) -> Iterator[Finding]:
    """The states of each headline and point that the text of the same article excludes."""
    yield from _in_brief(pair.a)
    for each in _in_brief(pair.b):
        yield turned(each)


def _in_brief(reading: Reading) -> Iterator[Finding]:
    if not reading.language.states:
        return
    summed = reading.of(points)
    heads = [each.row for each in reading.sentences if each.part is Part.HEADLINE]
    rows = [row for row in (*heads[:1], *sorted(summed)) if axes_of(reading, row)]
    briefs = {row: states_of(reading, row) for row in rows}
    for row, states in briefs.items():
        spans = next(_excluded(reading, states, summed), None)
        if spans is not None and not doubted(reading, row):
            if row in summed:
                yield point_finding("summary-wording", reading, *spans, _TRUST)
            else:
                yield finding("headline-open", reading, *spans, _TRUST)


def _excluded(
    reading: Reading, states: Sequence[State], summed: Container[int]
) -> Iterator[tuple[Span, Span]]:
    for state in states:
        on_axis = [each for each in states_on(reading, state.axis) if each.row not in summed]
        if any((each.place, each.denied) == (state.place, state.denied) for each in on_axis):
            continue
        around = _beside(reading, state)
        rivals = (each for each in on_axis if exclude(state, each, reading.language))
        least = 1 if state.denied or len(around) <= _BRIEF else _COMMON
        likely = (r for r in rivals if len(around & _beside(reading, r)) >= least)
        rival = next((r for r in likely if _of_one_thing(reading, state, r)), None)
        if rival is not None:
            yield state.span, rival.span


def _of_one_thing(reading: Reading, one: State, other: State) -> bool:
    """Whether close to both states stands what not half of the article speaks of."""
    shared = _beside(reading, one, _CLOSE) & _beside(reading, other, _CLOSE)
    body = [senses(reading, each.row) for each in reading.sentences if each.part is Part.BODY]
    most = max(_OFTEN, _OFTEN_OF * len(body))
    return any(sum(word in row for row in body) <= most for word in shared)


def _beside(reading: Reading, state: State, far: int | None = None) -> set[str]:
    """What a sentence speaks of outside the words of a state, so many words of matter away."""
    words = carrying(reading, state.row)
    place = bisect_left(words, state.start, key=lambda each: each.start)
    past = bisect_left(words, state.end, key=lambda each: each.start)
    before, behind = words[:place], words[past:]
    if far is not None:
        before, behind = before[-far:], behind[:far]
    return {sense(reading, word) for word in (*before, *behind)}
