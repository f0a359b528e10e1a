"""Two reports mark different words of one sentence as somebody's own.

'Told "as late as January" that the plant was safe' stands against 'told as late as January that
"the plant is safe"': what the one quotes, the other tells in its own name.

quote-boundary-moved: "{a}" stands inside the quotation marks in one text and outside in the other
  ("{b}").
"""

from collections.abc import Iterator, Sequence

from workbench.compare.matter import Places
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.pair import Pair
from workbench.compare.quotations import find as quotations
from workbench.compare.quote_pairs import Unit, units
from workbench.compare.reading import Part, Reading, Word
from workbench.compare.senses import carries, sense
from workbench.domain.text import Span

__all__ = ["differ"]

_TRUST = 0.5
# The share of the marked words that stands unmarked in the other report.
_MOST = 0.75


def differ(pair: Pair) -> Iterator[Finding]:
    """Short quotations of tied sentences of which each stands unmarked on the other side."""
    if pair.a.language.code != pair.b.language.code:
        return
    a, b = pair.a.of(_alone), pair.b.of(_alone)
    for row, one in a.items():
        for other in (b[each] for each in pair.tied_b.get(row, ()) if each in b):
            here = _unmarked(pair.a, row, pair.b, other)
            there = _unmarked(pair.b, other.rows[0], pair.a, one)
            if here is not None and there is not None:
                yield _finding(pair, (one, here), (other, there))
                break


def _alone(reading: Reading) -> dict[int, Unit]:
    """The sentences of the body that mark one short passage, with it."""
    found: dict[int, list[Unit]] = {}
    for unit in reading.of(units):
        for row in unit.rows:
            found.setdefault(row, []).append(unit)
    return {
        row: each[0]
        for row, each in found.items()
        if len(each) == 1 and len(each[0].rows) == 1 and not each[0].spoken
        if reading.sentences[row].part is Part.BODY
    }


def _unmarked(reading: Reading, row: int, other: Reading, unit: Unit) -> Span | None:
    """Where the words that the other report marks stand without marks in a sentence."""
    marked = [w for piece in unit.statement.pieces for w in _within(other, unit.rows[0], piece)]
    wanted = {sense(other, word) for word in marked if carries(other, word)}
    quoted = reading.of(_quoted)
    held = [w for w in reading.words_of(row) if sense(reading, w) in wanted]
    plain = [word for word in held if not quoted.holds(word.start)]
    if not wanted or len(plain) < len(held) or len(plain) < _MOST * len(wanted):
        return None
    return plain[0].start, plain[-1].end


def _within(reading: Reading, row: int, span: Span) -> Sequence[Word]:
    return [word for word in reading.words_of(row) if span[0] <= word.start < span[1]]


def _quoted(reading: Reading) -> Places:
    return Places(each.span for each in reading.of(quotations))


def _finding(pair: Pair, a: tuple[Unit, Span], b: tuple[Unit, Span]) -> Finding:
    spans = [
        (min(unit.statement.start, plain[0]), max(unit.statement.end, plain[1]))
        for unit, plain in (a, b)
    ]
    why = Reason("quote-boundary-moved", pair.a.said(spans[0]), pair.b.said(spans[1]))
    sides = (spans[0],), (spans[1],)
    return Finding(FindingKind.QUOTE, Weight.MEDIUM, *sides, why, _TRUST)
