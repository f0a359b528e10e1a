"""Two names that have changed places: from Velmar to Austrel here, from Austrel to Velmar there.

Each must stand behind the small word that the other stands behind in the other report.

names-crossed: {a} / {b}: two names have changed places.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.names import Name, find
from workbench.compare.pair import Pair
from workbench.compare.reading import Reading, of_the_whole
from workbench.compare.same_name import Matches, matches

_MOST = 6
_TRUST = 0.6
_Told = list[tuple[str, Name]]


def differ(pair: Pair) -> Iterator[Finding]:
    """The names of tied sentences that have changed places."""
    if pair.a.language.code != pair.b.language.code:
        return
    here, there, named = pair.a.of(_led), pair.b.of(_led), pair.of(matches)
    for row_a, row_b, _ in pair.rows():
        some, others = here.get(row_a, []), there.get(row_b, [])
        if 2 <= len(some) <= _MOST and 2 <= len(others) <= _MOST:
            yield from _crossed(pair, some, others, named)


def _crossed(pair: Pair, some: _Told, others: _Told, named: Matches) -> Iterator[Finding]:
    for one, other in combinations(some, 2):
        for first, second in combinations(others, 2):
            if _have_changed((one, other), (first, second), named) or _have_changed(
                (one, other), (second, first), named
            ):
                spans = (one[1].span, other[1].span), (first[1].span, second[1].span)
                words = [
                    ", ".join(reading.said(span) for span in side)
                    for reading, side in zip((pair.a, pair.b), spans, strict=True)
                ]
                why = Reason("names-crossed", *words)
                yield Finding(FindingKind.NAME, Weight.HIGH, *spans, why, _TRUST)


def _have_changed(
    here: tuple[tuple[str, Name], tuple[str, Name]],
    there: tuple[tuple[str, Name], tuple[str, Name]],
    named: Matches,
) -> bool:
    """Whether the first name of one side stands behind the word of the second there."""
    (lead, one), (other_lead, other) = here
    (first_lead, first), (second_lead, second) = there
    same = _same(named, one, first) and _same(named, other, second)
    return same and lead != other_lead and lead == second_lead and other_lead == first_lead


def _same(named: Matches, one: Name, other: Name) -> bool:
    return other.bearer.number in named.same_a.get(one.bearer.number, ())


@of_the_whole
def _led(reading: Reading) -> dict[int, _Told]:
    """The names of each sentence that a small word leads, each with that word."""
    tongue = reading.language
    leads = tongue.before_places | tongue.agent_words | {"from", "to", "a", "al", "de", "para"}
    found: dict[int, _Told] = defaultdict(list)
    for name in reading.of(find):
        words = reading.words_of(name.row)
        first = bisect_left(words, name.start, key=lambda word: word.start)
        if first and words[first - 1].folded in leads and not name.short:
            found[name.row].append((words[first - 1].folded, name))
    return found
