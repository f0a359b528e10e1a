"""Two texts in, ties and findings out."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from workbench.compare.align import tie_sentences
from workbench.compare.by_hand import agreed, told_by_one
from workbench.compare.dateline import deduced_day
from workbench.compare.kinds import rules
from workbench.compare.model import Comparison, Finding, RelationKind, Report, Said, Weight
from workbench.compare.pair import WITHIN_ONE, Pair
from workbench.compare.reading import Reading
from workbench.compare.relation import relation_of
from workbench.compare.segment import read
from workbench.compare.settle import settled

NOTHING_SAID = Said()


def compare(
    a: Report,
    b: Report,
    told: Callable[[float], None] = lambda _share: None,
    said: Said = NOTHING_SAID,
) -> Comparison:
    """Compare two reports; `told` hears the share that is done and may raise to stop the work.

    What people `said` of the ties counts before what is found.
    """
    with _undisturbed():
        # All that is made is let go of in there, before Python looks for garbage again.
        return _compared(a, b, told, said)


def _compared(a: Report, b: Report, told: Callable[[float], None], said: Said) -> Comparison:
    reading_a = read(a)
    told(0.1)
    reading_b = read(b)
    told(0.2)
    _lend_day(reading_a, reading_b)
    _lend_day(reading_b, reading_a)
    try:
        return _told_apart(reading_a, reading_b, told, said)
    finally:
        reading_a.forget()
        reading_b.forget()


def _told_apart(a: Reading, b: Reading, told: Callable[[float], None], said: Said) -> Comparison:
    ties = tie_sentences(a, b)
    pair = Pair(a, b, agreed(a, b, ties, said))
    told(0.5)
    found: list[Finding] = []
    for number, rule in enumerate(rules(), start=1):
        found.extend(rule(pair))
        told(0.5 + 0.4 * number / len(rules()))
    found = told_by_one(found, said)
    # What a person ties says nothing of where a text came from.
    relation = relation_of(pair if pair.ties is ties else Pair(a, b, ties))
    if relation.kind is RelationKind.UNRELATED:
        # What two reports of two events say otherwise calls for nobody's hand.
        found = [slight(each) for each in found]
    shown = settled(pair, found)
    pair.forget()
    return Comparison(ties, shown, relation, a.cut, b.cut)


def slight(finding: Finding) -> Finding:
    """A finding between two reports with the least weight; one report against itself as it is."""
    return finding if finding.kind in WITHIN_ONE else replace(finding, weight=Weight.LOW)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Keep Python from looking for garbage meanwhile: nearly all that is made here lives to the
    end, and looking through it time and again takes a tenth of the work."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _lend_day(known: Reading, unknown: Reading) -> None:
    """Let a report without year or month find its day near that of the other one."""
    if unknown.day is None and known.day is not None:
        unknown.day = deduced_day(unknown.text, unknown.language, known.day)
