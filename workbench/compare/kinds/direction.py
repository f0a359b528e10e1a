"""The same figure above here and below there: "15 % more than last year" / "15 % fewer".

wording-opposite: The same thing is told with words that do not mean the same: “{a}” / “{b}”.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from workbench.compare.languages import Language
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.pair import Pair
from workbench.compare.quantities import Measure, Quantity
from workbench.compare.quantities import find as quantities
from workbench.compare.reading import Part, Reading, Word
from workbench.compare.speakers import in_quotes
from workbench.domain.text import Span

__all__ = ["differ"]

_TRUST = 0.6
# How many words behind a figure its direction may take.
_BEHIND = 3
_MEASURES = (Measure.SHARE, Measure.MONEY, Measure.AMOUNT)

# A figure with its direction, and where both stand.
_Turned = tuple[Quantity, str, Span]


def differ(pair: Pair) -> Iterator[Finding]:
    """Figures of tied sentences that are equal and go opposite ways."""
    if pair.a.language.code != pair.b.language.code or not pair.a.language.directions:
        return
    here, there = pair.a.of(_turned), pair.b.of(_turned)
    for row_a, row_b, _ in pair.rows():
        for one, way, span in here.get(row_a, ()):
            for other, opposite, place in there.get(row_b, ()):
                same = (one.low, one.high, one.unit) == (other.low, other.high, other.unit)
                if same and way != opposite:
                    why = Reason("wording-opposite", pair.a.said(span), pair.b.said(place))
                    sides = (span,), (place,)
                    yield Finding(FindingKind.WORDING, Weight.HIGH, *sides, why, _TRUST)


def _turned(reading: Reading) -> dict[int, list[_Turned]]:
    """The figures of each sentence that tell how far something is above or below another."""
    found: dict[int, list[_Turned]] = {}
    for each in reading.of(quantities):
        told = reading.sentences[each.row].part is Part.BODY and each.measure in _MEASURES
        way = _way(reading, each) if told and not in_quotes(reading, each.start) else None
        if way is not None:
            found.setdefault(each.row, []).append((each, *way))
    return found


def _way(reading: Reading, figure: Quantity) -> tuple[str, Span] | None:
    """Which way a figure goes, by the words right behind it or the one before."""
    words, tongue = reading.words_of(figure.row), reading.language
    first = bisect_left(words, figure.start, key=lambda word: word.start)
    last = bisect_left(words, figure.end, key=lambda word: word.start)
    behind = _told_by(words[last : last + _BEHIND], tongue)
    if behind:
        way, size = behind
        return way, (figure.start, words[last + size - 1].end)
    before = _told_by(words[max(0, first - 1) : first], tongue)
    return (before[0], (words[first - 1].start, figure.end)) if before else None


def _told_by(words: Sequence[Word], tongue: Language) -> tuple[str, int] | None:
    """The direction that the first of some words tell, and how many of them do."""
    for size in range(len(words), 0, -1):
        way = tongue.directions.get(" ".join(word.folded for word in words[:size]))
        if way:
            return way, size
    return None
