"""Other figures for a noun that each report counts once, though no tie joins their sentences.

"The guild has 112 members" here, "its 121 members" there: who counts members once counts the same
ones, unless the words around are of something else altogether.

number-differs: The figures differ: {a} / {b}.
"""

from collections import defaultdict
from collections.abc import Iterator

from workbench.compare import quantities
from workbench.compare.counted import TIMES
from workbench.compare.kinds.number import both_quoted, figures, is_near
from workbench.compare.measures import Agreement, agreement, dimension, standard
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.one_kind import Kinds, kinds_of
from workbench.compare.pair import Pair
from workbench.compare.quantities import Measure, Quantity
from workbench.compare.reading import Part, Reading
from workbench.compare.same_thing import matters

__all__ = ["differ"]

_TOLD = (Part.BODY, Part.SUMMARY)
# How many times apart two figures for one thing may be.
_APART = 4
# How alike the words around must be, and how alike near sentences that are tied.
_ALIKE, _ALIKE_NEAR = 0.25, 0.12
_TRUST = 0.45
_SURE_TIE = 0.7
# So many letters in common make two words forms of one.
_FORM = 5


def differ(pair: Pair) -> Iterator[Finding]:
    """The figures of nouns that each report counts once."""
    if pair.a.language.code != pair.b.language.code:
        return
    found = [*_candidates(pair)]
    # Most reports have none, and the words around all figures need not be weighed.
    facts = pair.of(figures) if found else None
    for one, other in found:
        near = is_near(pair, one.row, other.row)
        enough = _ALIKE_NEAR if near else _ALIKE
        if facts and facts.alike(one, other) >= enough and not both_quoted(pair, one, other):
            spans = one.whole, other.whole
            why = Reason("number-differs", pair.a.said(spans[0]), pair.b.said(spans[1]))
            sides = (spans[0],), (spans[1],)
            yield Finding(FindingKind.NUMBER, Weight.HIGH, *sides, why, _TRUST)


def _candidates(pair: Pair) -> Iterator[tuple[Quantity, Quantity]]:
    """The figures that may be of one noun that each report counts once."""
    here, there = pair.a.of(_counted_once), pair.b.of(_counted_once)
    seen: set[tuple[Quantity, Quantity]] = set()
    for noun in sorted(here.keys() & there.keys()):
        one, other = _left(here[noun], there[noun]), _left(there[noun], here[noun])
        if one is None or other is None or (one, other) in seen:
            continue
        seen.add((one, other))
        if _may_be_one(pair, one, other) and _shares_more(pair, one, other):
            yield one, other


def _may_be_one(pair: Pair, one: Quantity, other: Quantity) -> bool:
    """Whether two figures differ and may be of one thing; those of surely tied sentences have been
    looked at with all that stands there."""
    if (one.row, other.row) in pair.of(_surely_tied):
        return False
    if agreement(one, other) is not Agreement.OTHER:
        return False
    if one.low in pair.b.of(_counts) or other.low in pair.a.of(_counts):
        # "Three babies" here are "three newborns" there.
        return False
    less, more = sorted((one.high, other.high))
    return less > 0 and more <= _APART * less


def _counts(reading: Reading) -> frozenset[float]:
    """All that a text counts, of whatever."""
    found = reading.of(quantities.find)
    return frozenset(each.low for each in found if each.measure is Measure.COUNT)


def _surely_tied(pair: Pair) -> frozenset[tuple[int, int]]:
    return frozenset((row, other) for row, other, tie in pair.rows() if tie >= _SURE_TIE)


def _shares_more(pair: Pair, one: Quantity, other: Quantity) -> bool:
    """Whether the two sentences share a word beside what is counted, or a form of one."""
    sides = (pair.a, one), (pair.b, other)
    counted = {noun[:_FORM] for noun in (*one.things, *one.base)}
    here, there = (
        {each.key[:_FORM] for each in matters(reading, fact.row)} for reading, fact in sides
    )
    return bool((here & there) - counted)


def _counted_once(reading: Reading) -> dict[str, list[Quantity]]:
    """The figures of each noun, and of each measure that is no time and no money."""
    kinds: Kinds = kinds_of(reading.language)
    found: dict[str, list[Quantity]] = defaultdict(list)
    for each in reading.of(quantities.find):
        if reading.sentences[each.row].part not in _TOLD:
            continue
        if each.measure is Measure.COUNT:
            for noun in (each.things | each.base) - kinds.anybody:
                found[noun].append(each)
        elif each.measure is Measure.AMOUNT and each.unit not in TIMES:
            found[f"#{dimension(each)}"].append(each)
    return found


def _left(some: list[Quantity], others: list[Quantity]) -> Quantity | None:
    """The one figure that the other report does not give, None where there are more or none."""
    known = {round(standard(each)[0], 3) for each in others}
    left = [each for each in some if round(standard(each)[0], 3) not in known]
    return left[0] if left and len({each.low for each in left}) == 1 else None
