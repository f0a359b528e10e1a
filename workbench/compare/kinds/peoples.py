"""One people for another: two Peruvian sailors here, two Chilean ones there.

In languages that write peoples small they are no names; where they are, `name` finds them.

people-differs: {a} / {b}: another people in the same place.
"""

from collections import defaultdict
from collections.abc import Iterator

from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.pair import Pair
from workbench.compare.reading import Reading, Word, of_the_whole
from workbench.compare.surroundings import alike, around

_ENOUGH = 0.3
_TRUST = 0.6


def differ(pair: Pair) -> Iterator[Finding]:
    """The peoples of tied sentences that took one another's place."""
    if pair.a.language.code != pair.b.language.code or not pair.a.language.name_words.peoples:
        return
    here, there = pair.a.of(_peoples), pair.b.of(_peoples)
    told: set[tuple[str, str]] = set()
    for row_a, row_b, _ in pair.rows():
        some, others = here.get(row_a, {}), there.get(row_b, {})
        left_a, left_b = some.keys() - others.keys(), others.keys() - some.keys()
        if len(left_a) != 1 or len(left_b) != 1:
            continue
        both = left_a.pop(), left_b.pop()
        one, other = some[both[0]], others[both[1]]
        near = alike(around(pair.a, one.span, row_a), around(pair.b, other.span, row_b))
        if both not in told and near >= _ENOUGH:
            told.add(both)
            why = Reason("people-differs", pair.a.said(one.span), pair.b.said(other.span))
            spans = (one.span,), (other.span,)
            yield Finding(FindingKind.NAME, Weight.HIGH, *spans, why, _TRUST)


@of_the_whole
def _peoples(reading: Reading) -> dict[int, dict[str, Word]]:
    """The peoples that each sentence tells of, the first time each."""
    known = reading.language.name_words.peoples
    found: dict[int, dict[str, Word]] = defaultdict(dict)
    for word in reading.words:
        if word.folded in known and reading.text[word.start].islower():
            found[word.row].setdefault(known[word.folded], word)
    return found
