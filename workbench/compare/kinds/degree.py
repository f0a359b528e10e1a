"""How badly people are hurt: "23 were hurt" / "23 suffered serious injuries".

A degree counts where it stands right beside a word for the hurt, and where the other report has
such a word, for the same, without any degree near it.

scope-dropped: {a} / {b}: one report says how much, the other does not.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from workbench.compare.hedges import doubted
from workbench.compare.kinds.denial import denied
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.pair import Pair, turned
from workbench.compare.phrase_places import rows_with
from workbench.compare.quantities import find as quantities
from workbench.compare.reading import Part, Reading, Word, of_the_whole
from workbench.compare.senses import senses
from workbench.compare.speakers import in_quotes
from workbench.domain.text import Span

__all__ = ["differ"]

# How far a degree stands from the hurt, and what two sentences have in common beside it.
_BESIDE, _COMMON = 2, 2
_TRUST = 0.5


@dataclass(frozen=True, slots=True)
class _Hurt:
    """A word for somebody's hurt with what tells how bad it is, if anything does."""

    word: Word
    degree: Word | None

    @property
    def span(self) -> Span:
        """Where both stand."""
        words = sorted(each for each in (self.word, self.degree) if each)
        return words[0].start, words[-1].end


def differ(pair: Pair) -> Iterator[Finding]:
    """Degrees of the first report that the second leaves out, then the reverse."""
    if pair.a.language.code != pair.b.language.code or not pair.a.language.degrees:
        return
    yield from _left_out(pair)
    for finding in _left_out(pair.turned()):
        yield turned(finding)


def _left_out(pair: Pair) -> Iterator[Finding]:
    for row, rows in pair.tied_b.items():
        here = [each for each in _hurts(pair.a, row) if each.degree]
        there = [each for other in rows for each in _hurts(pair.b, other)]
        if len(here) != 1 or not there or any(each.degree for each in there):
            continue
        other = there[0]
        if _of_one_thing(pair, row, other.word.row):
            why = Reason("scope-dropped", pair.a.said(here[0].span), pair.b.said(other.span))
            sides = (here[0].span,), (other.span,)
            yield Finding(FindingKind.SCOPE, Weight.MEDIUM, *sides, why, _TRUST)


def _of_one_thing(pair: Pair, row: int, other: int) -> bool:
    """Whether the same people are told of: the same figure stands in both sentences, or two other
    words of matter."""
    if denied(pair.a, row) or denied(pair.b, other) or doubted(pair.b, other):
        return False
    figures = {each.low for each in pair.a.of(quantities) if each.row == row}
    same = any(each.row == other and each.low in figures for each in pair.b.of(quantities))
    return same or len(senses(pair.a, row) & senses(pair.b, other)) > _COMMON


@of_the_whole
def _rows_of_harm(reading: Reading) -> Collection[int]:
    """The sentences that have a word for a hurt."""
    return rows_with(reading, reading.language.harms)


def _hurts(reading: Reading, row: int) -> Sequence[_Hurt]:
    if reading.sentences[row].part is not Part.BODY:
        return ()
    if row not in reading.of(_rows_of_harm):
        return ()
    harms, degrees = reading.language.harms, reading.language.degrees
    words = reading.words_of(row)
    found = []
    for place, word in enumerate(words):
        if word.folded in harms and not in_quotes(reading, word.start):
            near = words[max(0, place - _BESIDE) : place + _BESIDE + 1]
            found.append(_Hurt(word, next((w for w in near if w.folded in degrees), None)))
    return found
