"""Another age for one and the same person: "Roe, 43," here, "Roe, de 34 años," there.

The sentences need not be tied: whom the age is told of stands right beside it.

number-differs: The figures differ: {a} / {b}.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.names import Name, Sort
from workbench.compare.pair import Pair
from workbench.compare.quantities import Measure, Quantity
from workbench.compare.quantities import find as quantities
from workbench.compare.reading import Reading, of_the_whole
from workbench.compare.same_name import matches
from workbench.compare.voices import names_by_row

__all__ = ["differ"]

_TRUST = 0.8
# Words that may stand between a name and its age ("a tourist of").
_BETWEEN = 4
_MARKS = (",", " (", " \u2013", " \u2014")


def differ(pair: Pair) -> Iterator[Finding]:
    """The people to whom each report gives one age, and not the same."""
    here, there = pair.a.of(_ages), pair.b.of(_ages)
    if not here or not there:
        return
    named = pair.of(matches)
    for number, one in here.items():
        for other in (there.get(each) for each in named.same_a.get(number, ())):
            if one and other and one.low != other.low:
                spans = (one.start, one.end), (other.start, other.end)
                why = Reason("number-differs", pair.a.said(spans[0]), pair.b.said(spans[1]))
                sides = (spans[0],), (spans[1],)
                yield Finding(FindingKind.NUMBER, Weight.HIGH, *sides, why, _TRUST)


@of_the_whole
def _ages(reading: Reading) -> dict[int, Quantity | None]:
    """The age of each bearer of a name; None where the text gives two."""
    found: dict[int, Quantity | None] = {}
    for each in reading.of(quantities):
        name = _of_whom(reading, each) if each.measure is Measure.AGE else None
        if name is None or name.bearer.sort in (Sort.BODY, Sort.PLACE):
            continue
        known = found.get(name.bearer.number, each)
        same = known is not None and known.low == each.low
        found[name.bearer.number] = known if same else None
    return found


def _of_whom(reading: Reading, age: Quantity) -> Name | None:
    """The name that an age stands right behind or right before."""
    names = reading.of(names_by_row).get(age.row, [])
    place = bisect_right(names, age.start, key=lambda name: name.start)
    if place and _leads_to(reading, names[place - 1].end, age.start):
        return names[place - 1]
    if place < len(names) and reading.text[age.end : names[place].start] == " ":
        return names[place]
    return None


def _leads_to(reading: Reading, end: int, start: int) -> bool:
    """Whether nothing but ", a tourist of" stands between a name and its age."""
    text, tongue = reading.text, reading.language
    between = text[end:start]
    if not between.startswith(_MARKS) or between.count(",") > 1:
        return False
    words = reading.words_of(reading.rows_at((start, start + 1))[0])
    first = bisect_left(words, end, key=lambda word: word.start)
    said = [word.folded for word in words[first:] if word.start < start]
    small = tongue.part_words | tongue.age_words | tongue.articles | tongue.number_articles
    whom = tongue.persons | tongue.offices.keys() | tongue.office_ranks.keys()
    return len(said) <= _BETWEEN and all(each in small or each in whom for each in said)
