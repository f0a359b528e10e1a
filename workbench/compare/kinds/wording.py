"""The same passage in words that turn its matter: ordered here, asked there.

Most other words are style and are left alone. What counts is a word of an axis (see
`Language.oppositions`) whose other pole stands in the same place of the other report; outside
quotation marks, for what stands inside them is a quotation.

wording-opposite: The same thing is told with words that do not mean the same: “{a}” / “{b}”.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from workbench.compare.languages import Language, language, once
from workbench.compare.matter import Places, content, content_between, key
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.pair import Pair
from workbench.compare.quotations import QuotationKind
from workbench.compare.quotations import find as quotations
from workbench.compare.reading import Part, Reading, Word

# How many words of matter on each side are looked at for common ground.
_AROUND = 4
_COMMON = 2

Pole = tuple[int, int]


def differ(pair: Pair) -> Iterator[Finding]:
    """Words of opposite poles in the same place of tied sentences."""
    if pair.a.language.code != pair.b.language.code:
        return
    for row_a, row_b, score in pair.rows():
        if Part.BODY is pair.a.sentences[row_a].part is pair.b.sentences[row_b].part:
            yield from _opposites(pair, row_a, row_b, score)


def _opposites(pair: Pair, row_a: int, row_b: int, score: float) -> Iterator[Finding]:
    poles_a = pair.a.of(_poles).get(row_a, {})
    poles_b = pair.b.of(_poles).get(row_b, {})
    for axis in poles_a.keys() & poles_b.keys():
        here = dict(poles_a[axis])
        there = dict(poles_b[axis])
        if here.keys() & there.keys():
            continue
        best = max(
            (
                (_common(pair, one, other), one, other)
                for one in here.values()
                for other in there.values()
            ),
            key=lambda found: (found[0], -found[1].start, -found[2].start),
        )
        if best[0] >= _COMMON:
            yield _finding(pair, best[1], best[2], score, weak=axis in _weak(pair.a.language))


def _finding(pair: Pair, one: Word, other: Word, score: float, *, weak: bool) -> Finding:
    why = Reason("wording-opposite", pair.a.said(one.span), pair.b.said(other.span))
    trust = 0.35 + 0.3 * score
    weight = Weight.LOW if weak else Weight.MEDIUM
    return Finding(FindingKind.WORDING, weight, (one.span,), (other.span,), why, trust)


@once
def _weak(tongue: Language) -> frozenset[int]:
    """The axes whose poles are often mere style."""
    axes = enumerate(tongue.oppositions)
    return frozenset(axis for axis, poles in axes if poles[0].startswith("~"))


def _common(pair: Pair, one: Word, other: Word) -> int:
    """How many words of matter around the two are the same."""
    here = _around(pair.a, one)
    there = _around(pair.b, other)
    return len(here & there)


def _around(reading: Reading, word: Word) -> set[str]:
    sentence = reading.sentences[word.row]
    words = content_between(reading, *sentence.span)
    place = next(n for n, each in enumerate(words) if each.start == word.start)
    near = [*words[max(0, place - _AROUND) : place], *words[place + 1 : place + 1 + _AROUND]]
    return {key(each, reading.language) for each in near}


def _poles(reading: Reading) -> dict[int, dict[int, list[tuple[int, Word]]]]:
    """For each sentence, by axis, the words that stand on it with their poles."""
    found: dict[int, dict[int, list[tuple[int, Word]]]] = defaultdict(lambda: defaultdict(list))
    axes = _axes(reading.language.code)
    quoted = reading.of(_spoken)
    for word in reading.of(content):
        for axis, pole in axes.get(word.folded, ()):
            if not quoted.holds(word.start):
                found[word.row][axis].append((pole, word))
    return found


def _spoken(reading: Reading) -> Places:
    """Where somebody speaks."""
    spoken = (q for q in reading.of(quotations) if q.kind is QuotationKind.SPEECH)
    return Places(each.span for each in spoken)


@lru_cache(maxsize=16)
def _axes(code: str) -> Mapping[str, Sequence[Pole]]:
    """The axes and poles that a folded word stands on."""
    table: dict[str, list[Pole]] = defaultdict(list)
    for axis, poles in enumerate(language(code).oppositions):
        for pole, words in enumerate(poles):
            for word in words.removeprefix("~").split():
                table[word].append((axis, pole))
    return table
