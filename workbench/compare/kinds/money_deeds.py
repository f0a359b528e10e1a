"""One sum of money, and another deed with it: paid here, offered there.

The verb that stands nearest to the sum tells what is done with it; a language lists such verbs by
what they do. Where both reports have the same sum and verbs of two lists, one of them is wrong.

wording-opposite: The same thing is told with words that do not mean the same: “{a}” / “{b}”.
"""

from collections.abc import Iterator

from workbench.compare.languages import Language, once
from workbench.compare.measures import Agreement, agreement
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.noun_phrases import Line, line_of
from workbench.compare.pair import Pair
from workbench.compare.quantities import find as quantities
from workbench.compare.quantity import Measure, Quantity
from workbench.compare.reading import Part, Reading
from workbench.compare.words import stem
from workbench.domain.text import Span

__all__ = ["differ"]

_TRUST = 0.5
# How far before a sum its verb stands, and behind it ("was paid").
_BEFORE, _BEHIND = 7, 4
# Sums of a sentence that are looked at.
_MOST = 4
_SAME = frozenset({Agreement.SAME, Agreement.BOUND})


def differ(pair: Pair) -> Iterator[Finding]:
    """Deeds of two lists with one sum, in tied sentences."""
    if pair.a.language.code != pair.b.language.code or not pair.a.language.money_deeds:
        return
    sums_a, sums_b = pair.a.of(_sums), pair.b.of(_sums)
    for row_a, row_b, _ in pair.rows():
        for one in sums_a.get(row_a, ())[:_MOST]:
            for other in sums_b.get(row_b, ())[:_MOST]:
                if agreement(one, other) in _SAME:
                    yield from _apart(pair, one, other)


def _sums(reading: Reading) -> dict[int, list[Quantity]]:
    """The sums of money of each sentence of the body."""
    found: dict[int, list[Quantity]] = {}
    for each in reading.of(quantities):
        if each.measure is Measure.MONEY and reading.sentences[each.row].part is Part.BODY:
            found.setdefault(each.row, []).append(each)
    return found


def _apart(pair: Pair, one: Quantity, other: Quantity) -> Iterator[Finding]:
    here, there = _deed(pair.a, one), _deed(pair.b, other)
    if here is None or there is None or here[0] == there[0]:
        return
    why = Reason("wording-opposite", pair.a.said(here[1]), pair.b.said(there[1]))
    sides = (here[1],), (there[1],)
    yield Finding(FindingKind.WORDING, Weight.HIGH, *sides, why, _TRUST)


def _deed(reading: Reading, each: Quantity) -> tuple[int, Span] | None:
    """What is done with a sum, as the number of its list, and the verb."""
    line = line_of(reading, each.row)
    first = next(n for n, word in enumerate(line.words) if word.end > each.start)
    last = next((n for n, word in enumerate(line.words) if word.start >= each.end), None)
    before = range(first - 1, max(-1, first - _BEFORE), -1)
    behind = range(last, min(len(line.words), last + _BEHIND)) if last is not None else ()
    for places in (before, behind):
        for place in places:
            listed = _lists(line.tongue).get(_form(line, place))
            if listed is not None and not line.capital(place):
                return listed, line.words[place].span
            if any(mark in line.gap(place) for mark in ";:"):
                break
    return None


def _form(line: Line, place: int) -> str:
    word = line.words[place]
    base = line.tongue.verb_forms.get(word.folded)
    return stem(base, line.tongue) if base else word.stem


@once
def _lists(tongue: Language) -> dict[str, int]:
    """The list that each verb stands in; none where it stands in two."""
    found: dict[str, set[int]] = {}
    for number, verbs in enumerate(tongue.money_deeds):
        for verb in verbs.split():
            base = tongue.verb_forms.get(verb)
            form = stem(base, tongue) if base else stem(verb, tongue)
            found.setdefault(form, set()).add(number)
    return {form: numbers.pop() for form, numbers in found.items() if len(numbers) == 1}
