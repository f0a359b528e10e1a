"""The headline has a figure flat that its own text has as a limit or as what may be: "coach gets
1.2 million" over "the payment could reach 1.2 million".

headline-open: The headline has {a}, the text {b}.
"""

from collections.abc import Iterator

from workbench.compare.hedges import doubted
from workbench.compare.kinds.headline import finding
from workbench.compare.measures import near
from workbench.compare.model import Finding
from workbench.compare.pair import Pair, turned
from workbench.compare.quantities import Measure, Quantity
from workbench.compare.quantities import find as quantities
from workbench.compare.reading import Part, Reading
from workbench.domain.text import Span

__all__ = ["differ"]

_TRUST = 0.5
_COUNTED = (Measure.COUNT, Measure.MONEY, Measure.SHARE)
_LIMITS = ("<=", "<", "~<")
_MAY = frozenset({"may", "could", "possible", "conditional", "rumour"})
# So many letters at most stand between what makes a figure doubtful and the figure.
_FAR = 40


def differ(pair: Pair) -> Iterator[Finding]:
    """The figures that each headline takes for more than its text does."""
    yield from _taken_for_sure(pair.a)
    for each in _taken_for_sure(pair.b):
        yield turned(each)


def _taken_for_sure(reading: Reading) -> Iterator[Finding]:
    head = next((each for each in reading.sentences if each.part is Part.HEADLINE), None)
    if head is None or doubted(reading, head.row) or not _tells(reading, head.row):
        return
    every = reading.of(quantities)
    told = [each for each in every if reading.sentences[each.row].part is Part.BODY]
    for asked in every:
        if asked.row != head.row or asked.measure not in _COUNTED or asked.bound:
            continue
        same = [each for each in told if _is_same(asked, each)]
        limits = [_limit(reading, each) for each in same]
        if limits and limits[0] is not None and all(limits):
            yield finding("headline-open", reading, (asked.start, asked.end), limits[0], _TRUST)


def _tells(reading: Reading, row: int) -> bool:
    """Whether a headline speaks of what is, not of what is to come."""
    tongue = reading.language
    ends = tongue.future_endings
    to_come = tongue.futures | tongue.future_leads | tongue.pending
    return not any(
        word.folded in to_come or (bool(ends) and reading.said(word.span).endswith(ends))
        for word in reading.words_of(row)
    )


def _is_same(asked: Quantity, told: Quantity) -> bool:
    units = not asked.unit or not told.unit or asked.unit == told.unit
    sorts = Measure.SHARE in (asked.measure, told.measure) and asked.measure is not told.measure
    return units and not sorts and asked.high > 1 and near(asked.high, told.high)


def _limit(reading: Reading, figure: Quantity) -> Span | None:
    """The words that make a figure a limit, or something that may be, to its end."""
    if figure.bound in _LIMITS:
        return min(figure.whole[0] or figure.start, figure.start), figure.end
    for word in reading.words_of(figure.row):
        between = reading.text[word.end : figure.start]
        doubts = reading.language.hedges.get(word.folded) in _MAY
        if doubts and 0 < len(between) < _FAR and "," not in between:
            return word.start, figure.end
    return None
