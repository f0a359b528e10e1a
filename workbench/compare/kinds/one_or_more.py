"""One here and several there: "an account in Orme" / "two accounts in Orme".

number-differs: The figures differ: {a} / {b}.
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from workbench.compare import quantities
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.pair import Pair, turned
from workbench.compare.quantities import Measure, Quantity
from workbench.compare.reading import Part, Reading, Word
from workbench.compare.words import stem
from workbench.domain.text import Span

__all__ = ["differ"]

# How surely the sentences must be tied, and how many are meant at most.
_SURE_TIE, _FEW = 0.85, 12
_TRUST = 0.45


def differ(pair: Pair) -> Iterator[Finding]:
    """Things of which the first report tells of one and the second of several, then the reverse."""
    if pair.a.language.code != pair.b.language.code:
        return
    yield from _one_in_first(pair)
    for finding in _one_in_first(pair.turned()):
        yield turned(finding)


def _one_in_first(pair: Pair) -> Iterator[Finding]:
    told = {stem for each in pair.a.of(_several).values() for fact in each for stem in fact.things}
    for row_a, row_b, tie in pair.rows():
        facts = pair.b.of(_several).get(row_b, ()) if tie >= _SURE_TIE else ()
        for fact in facts:
            one = None if fact.things & told else _one_of(pair.a, row_a, fact)
            if one is not None and _one_of(pair.b, row_b, fact) is None:
                why = Reason("number-differs", pair.a.said(one), pair.b.said(fact.whole))
                sides = (one,), (fact.whole,)
                yield Finding(FindingKind.NUMBER, Weight.HIGH, *sides, why, _TRUST)


def _several(reading: Reading) -> dict[int, list[Quantity]]:
    """The small counts of each sentence that tell what is counted."""
    found: dict[int, list[Quantity]] = defaultdict(list)
    for each in reading.of(quantities.find):
        small = each.measure is Measure.COUNT and 1 < each.low == each.high <= _FEW
        if small and each.things and reading.sentences[each.row].part is Part.BODY:
            found[each.row].append(each)
    return found


def _one_of(reading: Reading, row: int, fact: Quantity) -> Span | None:
    """Where an article stands right before one of what a figure counts; "an old scanner" may be
    another one."""
    articles = reading.language.number_articles
    for word, noun in pairwise(reading.words_of(row)):
        if word.folded in articles and _key(noun, reading) in fact.things:
            return word.start, noun.end
    return None


def _key(word: Word, reading: Reading) -> str:
    """What stands for a noun where figures tell what they count."""
    stands = reading.language.synonyms.get(word.folded)
    return stem(stands, reading.language) if stands else word.stem
