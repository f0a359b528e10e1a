"""States of one thing that exclude each other: released here, in custody there; "nobody was hurt"
against "two were taken to hospital".

wording-opposite: The same thing is told with words that do not mean the same: “{a}” / “{b}”.
"""

from collections.abc import Iterator
from itertools import product

from workbench.compare.converse import bearer_of, is_converse
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.pair import Pair
from workbench.compare.reading import Part, Reading
from workbench.compare.senses import carrying, sense, senses
from workbench.compare.states import SAID, State, axes_of, exclude, states_of, states_on
from workbench.compare.terms import theme_groups
from workbench.domain.text import Span

__all__ = ["differ"]

# Words of matter in common beside the states, where a sentence has several ties.
_COMMON = 2
# So few words are said in brief that two tied sentences need no other word in common.
_BRIEF = 5
# How far around a tied sentence the other state may be told as well.
_NEAR = 1
# Of states that a report tells oftener than this only the first are looked at.
_MOST = 50
_TRUST = 0.5


def differ(pair: Pair) -> Iterator[Finding]:
    """States of tied sentences that exclude each other, where neither report has both."""
    if pair.a.language.code != pair.b.language.code or not pair.a.language.states:
        return
    shown: set[tuple[bool, Span]] = set()
    for row_a, row_b, _ in pair.rows():
        if _is_told(pair.a, row_a) and _is_told(pair.b, row_b):
            for one, other in _excluding(pair, row_a, row_b):
                places = {(True, one.span), (False, other.span)}
                if shown.isdisjoint(places):
                    shown |= places
                    yield _finding(pair, one, other)


def _excluding(pair: Pair, row_a: int, row_b: int) -> Iterator[tuple[State, State]]:
    """The states of two sentences that cannot both be true of one thing."""
    if axes_of(pair.a, row_a).isdisjoint(axes_of(pair.b, row_b)):
        return
    for one, other in product(states_of(pair.a, row_a), states_of(pair.b, row_b)):
        if not exclude(one, other, pair.a.language) or _are_both_told(pair, one, other):
            continue
        if _of_one_thing(pair, one, other):
            yield one, other


def _are_both_told(pair: Pair, one: State, other: State) -> bool:
    """Whether one report tells both states, or they are one thing told from its two ends."""
    if _is_near(pair.b, other.row, one) or _is_near(pair.a, one.row, other):
        return True
    if is_converse(pair, one.row, one.span, other.row, other.span):
        return True
    return _is_told_there(pair, one) or _is_told_there(pair.turned(), other)


def _is_told_there(pair: Pair, state: State) -> bool:
    """Whether the second report tells the same state of the same thing anywhere."""
    own = _beside(pair.a, state)
    told = states_on(pair.b, state.axis)
    same = [each for each in told if (each.place, each.denied) == (state.place, state.denied)]
    return any(len(own & _beside(pair.b, each)) >= _COMMON for each in same[:_MOST])


def _is_told(reading: Reading, row: int) -> bool:
    return reading.sentences[row].part is Part.BODY


def _is_near(reading: Reading, row: int, state: State) -> bool:
    """Whether a state is told in a sentence or right beside it."""
    rows = range(max(0, row - _NEAR), min(len(reading.sentences), row + _NEAR + 1))
    return any(
        (each.axis, each.place, each.denied) == (state.axis, state.place, state.denied)
        for near in rows
        if state.axis in axes_of(reading, near)
        for each in states_of(reading, near)
    )


def _of_one_thing(pair: Pair, one: State, other: State) -> bool:
    here, there = _beside(pair.a, one), _beside(pair.b, other)
    alone = len(pair.tied_b[one.row]) == len(pair.turned().tied_b[other.row]) == 1
    brief = alone and max(len(here), len(there)) <= _BRIEF and (one.denied or other.denied)
    if brief or len(here & there) > _COMMON:
        return True
    return len(here & there) >= (1 if alone else _COMMON) and _of_one_bearer(pair, one, other)


def _of_one_bearer(pair: Pair, one: State, other: State) -> bool:
    """Whether what stands nearest before one of the states is told of in the other sentence too:
    the union welcomes what the company contests."""
    first = bearer_of(pair.a, one.row, one.span)
    second = bearer_of(pair.b, other.row, other.span)
    if not first or not second:
        return True
    groups = theme_groups(pair.a.language.code)
    akin = not set(groups.get(first, ())).isdisjoint(groups.get(second, ()))
    return akin or first in senses(pair.b, other.row) or second in senses(pair.a, one.row)


def _beside(reading: Reading, state: State) -> set[str]:
    """What a sentence speaks of outside the words of a state."""
    return {
        sense(reading, word)
        for word in carrying(reading, state.row)
        if not state.start <= word.start < state.end
    }


def _finding(pair: Pair, one: State, other: State) -> Finding:
    why = Reason("wording-opposite", pair.a.said(one.span), pair.b.said(other.span))
    weight = Weight.HIGH if one.denied or other.denied else Weight.MEDIUM
    said = pair.a.language.states[one.axis].startswith(SAID)
    kind = FindingKind.ATTRIBUTION if said else FindingKind.WORDING
    return Finding(kind, weight, (one.span,), (other.span,), why, _TRUST)
