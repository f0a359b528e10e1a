"""Before something here, after it there: "braked before the crash" / "braked after the crash".

Days, times and spans of time have rules of their own.

date-differs: The date differs: {a} / {b}. {note}
"""

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.compare.calendar import find as moments
from workbench.compare.matter import Places
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.noun_phrases import Line, line_of
from workbench.compare.pair import Pair
from workbench.compare.phrase_places import rows_with
from workbench.compare.reading import Part, Reading, of_the_whole
from workbench.compare.senses import carries, sense, senses
from workbench.compare.speakers import in_quotes
from workbench.domain.text import Span

__all__ = ["differ"]

# How far behind the word what happens stands, how near a "not" before it denies it, and how many
# other words both sentences share.
_FAR, _NOT, _COMMON = 4, 2, 2
_TRUST = 0.55


@dataclass(frozen=True, slots=True)
class _Side:
    """On which side of what something happens: -1 before it, 1 after it."""

    side: int
    event: str
    span: Span


def differ(pair: Pair) -> Iterator[Finding]:
    """What tied sentences have happen on opposite sides of the same."""
    if pair.a.language.code != pair.b.language.code or not pair.a.language.time_sides:
        return
    here, there = pair.a.of(_sides), pair.b.of(_sides)
    for row_a, row_b, _ in pair.rows():
        for one in here.get(row_a, ()):
            for other in there.get(row_b, ()):
                common = senses(pair.a, row_a) & senses(pair.b, row_b) - {one.event}
                turned = one.event == other.event and one.side != other.side
                if turned and len(common) >= _COMMON:
                    why = Reason("date-differs", pair.a.said(one.span), pair.b.said(other.span))
                    spans = (one.span,), (other.span,)
                    yield Finding(FindingKind.DATE, Weight.HIGH, *spans, why, _TRUST)


def _sides(reading: Reading) -> dict[int, list[_Side]]:
    """The sides of each sentence; none where both sides of one thing are told."""
    found: dict[int, list[_Side]] = {}
    sides = reading.language.time_sides
    for row in sorted(rows_with(reading, sides.keys())):
        told = _of_row(line_of(reading, row))
        if len({each.side for each in told}) == 1:
            found[row] = told
    return found


def _of_row(line: Line) -> list[_Side]:
    if line.reading.sentences[line.words[0].row].part is not Part.BODY:
        return []
    sides = ((place, line.tongue.time_sides.get(word)) for place, word in enumerate(line.said))
    found = (_side(line, place, side) for place, side in sides if side)
    return [each for each in found if each is not None]


def _side(line: Line, place: int, side: int) -> _Side | None:
    reading, tongue = line.reading, line.tongue
    start = line.words[place].start
    before = line.said[max(0, place - _NOT) : place]
    if in_quotes(reading, start) or any(word in tongue.negations for word in before):
        return None
    for at in range(place + 1, min(len(line.words), place + 1 + _FAR)):
        word = line.words[at]
        if not line.close(at - 1) or reading.of(_dates).holds(word.start):
            return None
        if word.folded[0].isdigit() or word.folded in tongue.number_words:
            return None
        if carries(reading, word):
            return _Side(side, sense(reading, word), (start, word.end))
    return None


@of_the_whole
def _dates(reading: Reading) -> Places:
    """Where days and times stand."""
    return Places((each.start, each.end) for each in reading.of(moments))
