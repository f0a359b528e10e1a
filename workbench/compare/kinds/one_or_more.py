"""One here and several there: "an account in Orme" / "two accounts in Orme", "lasts a month" /
"lasts six weeks".

number-differs: The figures differ: {a} / {b}.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from workbench.compare import quantities
from workbench.compare.counted import TIMES
from workbench.compare.languages import Language
from workbench.compare.measures import Agreement, agreement
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.pair import Pair, turned
from workbench.compare.quantities import Measure, Quantity
from workbench.compare.reading import Part, Reading, Word
from workbench.compare.words import stem
from workbench.domain.text import Span

__all__ = ["differ"]

# How surely the sentences must be tied, and how many are meant at most.
_SURE_TIE, _FEW = 0.85, 12
# The same for times, and how near a figure makes "a month" a rate.
_SURE_TIME, _NEAR = 0.8, 4
_TRUST = 0.45


def differ(pair: Pair) -> Iterator[Finding]:
    """Things of which the first report tells of one and the second of several, then the reverse."""
    if pair.a.language.code != pair.b.language.code:
        return
    yield from _one_in_first(pair)
    yield from _one_time_in_first(pair)
    other = pair.turned()
    for finding in (*_one_in_first(other), *_one_time_in_first(other)):
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


def _one_time_in_first(pair: Pair) -> Iterator[Finding]:
    """ "A month" where the other sentence has one time alone, and another one."""
    here, there = pair.a.of(_times), pair.b.of(_times)
    for row_a, row_b, tie in pair.rows():
        times = there.get(row_b, []) if tie >= _SURE_TIME and row_a not in here else []
        one = _one_time(pair.a, row_a) if len(times) == 1 else None
        if one is not None and agreement(one, times[0]) is Agreement.OTHER:
            spans = (one.start, one.end), times[0].whole
            why = Reason("number-differs", pair.a.said(spans[0]), pair.b.said(spans[1]))
            sides = (spans[0],), (spans[1],)
            yield Finding(FindingKind.NUMBER, Weight.MEDIUM, *sides, why, _TRUST)


def _times(reading: Reading) -> dict[int, list[Quantity]]:
    """How long things take, by sentence."""
    found: dict[int, list[Quantity]] = defaultdict(list)
    for each in reading.of(quantities.find):
        if each.measure is Measure.AMOUNT and each.unit in TIMES:
            found[each.row].append(each)
    return found


def _one_time(reading: Reading, row: int) -> Quantity | None:
    """ "A month" behind a word that is no figure and counts nothing: not "5 euros a month"."""
    words, tongue = reading.words_of(row), reading.language
    counted = {each.end for each in reading.of(quantities.find) if each.row == row}
    found: list[Quantity] = []
    for place, (article, noun) in enumerate(pairwise(words)):
        unit = tongue.units.get(noun.folded, "")
        rated = place > 0 and (words[place - 1].end in counted or _is_rated(words, place, tongue))
        if article.folded in tongue.number_articles and unit in TIMES and not rated:
            found.append(Quantity(article.start, noun.end, row, Measure.AMOUNT, 1, 1, unit))
    told = reading.sentences[row].part is Part.BODY
    return found[0] if told and len(found) == 1 else None


def _is_rated(words: Sequence[Word], place: int, tongue: Language) -> bool:
    """Whether something is counted by the time that an article at a place begins."""
    near = words[max(0, place - _NEAR) : place]
    return any(each.folded[0].isdigit() or each.folded in tongue.number_words for each in near)


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
