"""Figures of two sides that have changed hands: 72 per cent "according to the union" and 41
"according to the port" here, the other way round there.

figures-swapped: A figure of one side is told as the other's: {a} / {b}.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.compare.measures import Agreement, agreement
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.pair import Pair
from workbench.compare.quantities import Measure, Quantity
from workbench.compare.quantities import find as quantities
from workbench.compare.reading import Reading
from workbench.compare.speakers import Saying, by_row
from workbench.compare.statements import likeness_of
from workbench.compare.voices import Likeness, Voice
from workbench.domain.text import Span

__all__ = ["differ"]

# How far before the speaker his figure may stand, in characters.
_NEAR = 60
_TRUST = 0.6
_MOST = 8
_TOLD = (Measure.COUNT, Measure.SHARE, Measure.MONEY, Measure.AMOUNT)
_ALIKE = (Agreement.SAME, Agreement.BOUND)
_PARTING = ";:\u2014\u2013"
_CLOSE = {Likeness.SAME, Likeness.KIN}


@dataclass(frozen=True, slots=True)
class _Sourced:
    """A figure with whose it is."""

    figure: Quantity
    by: Voice
    span: Span


def differ(pair: Pair) -> Iterator[Finding]:
    """Figures of tied sentences that two sides give, told of the wrong one."""
    if pair.a.language.code != pair.b.language.code:
        return
    for row_a, row_b, _ in pair.rows():
        some = _sourced(pair.a, row_a)
        others = _sourced(pair.b, row_b) if some else []
        if len(some) + len(others) > 2 and others:
            yield from _swapped(pair, some, others)


def _swapped(pair: Pair, some: Sequence[_Sourced], others: Sequence[_Sourced]) -> Iterator[Finding]:
    for one in some:
        for other in others:
            if agreement(one.figure, other.figure) not in _ALIKE:
                continue
            if likeness_of(pair, one.by, other.by) is Likeness.OTHER and (
                _gives_another(pair, some, one, other.by)
                or _gives_another(pair.turned(), others, other, one.by)
            ):
                why = Reason("figures-swapped", pair.a.said(one.span), pair.b.said(other.span))
                sides = (one.span,), (other.span,)
                yield Finding(FindingKind.ATTRIBUTION, Weight.HIGH, *sides, why, _TRUST)
                return


def _gives_another(pair: Pair, here: Sequence[_Sourced], one: _Sourced, voice: Voice) -> bool:
    """Whether the other side's speaker gives another figure in this sentence."""
    rest = (each for each in here if each is not one)
    return any(likeness_of(pair, each.by, voice) in _CLOSE for each in rest)


def _sourced(reading: Reading, row: int) -> list[_Sourced]:
    """The figures of a sentence that a tag right behind them gives to somebody."""
    known: dict[int, list[_Sourced]] = reading.of(_sourced_known)
    if row not in known:
        known[row] = list(_in_row(reading, row))
    return known[row]


def _sourced_known(_reading: Reading) -> dict[int, list[_Sourced]]:
    """The figures of the sentences asked for so far."""
    return {}


def _in_row(reading: Reading, row: int) -> Iterator[_Sourced]:
    sayings = sorted(reading.of(by_row).get(row, ())[:_MOST], key=lambda each: each.start)
    if not sayings:
        return
    figures = reading.of(_figures_by_row).get(row, ())
    sentence = reading.sentences[row]
    before = sentence.start
    ends = [*(each.start for each in sayings[1:]), sentence.end]
    for each, end in zip(sayings, ends, strict=True):
        if _leads(reading, each, sentence.start):
            near = [f for f in figures if each.end <= f.start < min(end, each.end + _NEAR)][:1]
        else:
            near = [f for f in figures if max(before, each.start - _NEAR) <= f.start < each.start]
        before = each.end
        if near and each.speaker is not None and not each.negated:
            span = min(near[-1].start, each.start), max(near[-1].end, each.end)
            yield _Sourced(near[-1], each.speaker, span)


def _leads(reading: Reading, saying: Saying, first: int) -> bool:
    """Whether a tag stands before its figure: "Police say 200; according to the union, 600"."""
    between = reading.text[first : saying.start].rstrip()
    return not between or between[-1] in _PARTING


def _figures_by_row(reading: Reading) -> dict[int, list[Quantity]]:
    """The figures of each sentence, in their order."""
    found: dict[int, list[Quantity]] = {}
    for each in reading.of(quantities):
        if each.measure in _TOLD:
            found.setdefault(each.row, []).append(each)
    return found
