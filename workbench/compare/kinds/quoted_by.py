"""One quotation in two mouths, also where its speaker is named in the sentence before.

other-speaker: The same statement has another speaker: {a} / {b}.
"""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import product

from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.pair import Pair
from workbench.compare.quote_pairs import Unit, matches
from workbench.compare.reading import Part, Reading
from workbench.compare.speakers import Saying, by_row
from workbench.compare.statements import likeness_of
from workbench.compare.voices import Likeness, Voice

__all__ = ["differ"]

# The share of the shorter quotation that the longer holds, and its fewest words of matter.
_SAME, _FEWEST = 0.6, 3
_OWN, _CARRIED = 0.6, 0.45


def differ(pair: Pair) -> Iterator[Finding]:
    """Quotations of both texts that two certainly different people say."""
    if pair.a.language.code != pair.b.language.code:
        return
    for match in pair.of(matches):
        if match.share < _SAME or len(match.a) > 1 or len(match.b) > 1:
            continue
        here, there = match.a[0], match.b[0]
        fewest = _FEWEST if match.share < 1 else _FEWEST - 1
        if not (here.spoken and there.spoken) or min(here.size, there.size) < fewest:
            continue
        some, others = _said_by(pair.a, here), _said_by(pair.b, there)
        if not some or not others:
            continue
        if not all(_are_two(pair, x.speaker, y.speaker) for x, y in product(some, others)):
            continue
        one, other = some[0], others[0]
        own = one.row in here.rows and other.row in there.rows
        why = Reason("other-speaker", pair.a.said(one.span), pair.b.said(other.span))
        trust = _OWN if own else _CARRIED
        sides = (one.span,), (other.span,)
        yield Finding(FindingKind.ATTRIBUTION, Weight.HIGH, *sides, why, trust)


def _are_two(pair: Pair, one: Voice | None, other: Voice | None) -> bool:
    if one is None or other is None or not (one.telling and other.telling):
        return False
    if one.pronoun and one.pronoun == other.pronoun:
        return False
    if not all(each.main is not None or each.sides for each in (one, other)):
        return False
    return likeness_of(pair, one, other) is Likeness.OTHER


def _said_by(reading: Reading, unit: Unit) -> list[Saying]:
    """The saying that a quotation belongs to, first, with those that bring it: "Roe said that Lee
    had asked"; one of its own sentence, or else the last one of the sentence before."""
    known = reading.of(by_row)
    own = [each for row in unit.rows for each in known.get(row, ())]
    if own:
        first = bisect_left(reading.words, unit.statement.start, key=lambda word: word.start)
        holding = [each for each in own if each.content[0] <= first < each.content[1]]
        if len(holding) == 1:
            return [*holding, *(each for each in own if each is not holding[0])]
        return own if len(own) == 1 else []
    row = unit.rows[0]
    sentence = reading.sentences[row]
    carried = (
        sentence.part is Part.BODY
        and row > 0
        and reading.sentences[row - 1].paragraph == sentence.paragraph
        and unit.statement.start <= sentence.start + 1
    )
    return list(known.get(row - 1, ())[-1:]) if carried else []
