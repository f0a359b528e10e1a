"""How far somebody is bound to do the same: "must fit winter tyres" / "are advised to fit winter
tyres" / "may fit winter tyres".

Only the same deed, right behind words of two of the sorts that a language lists, is taken.

wording-opposite: The same thing is told with words that do not mean the same: “{a}” / “{b}”.
"""

from collections.abc import Iterator, Mapping
from itertools import product

from workbench.compare.languages import Language, once
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.pair import Pair
from workbench.compare.phrase_places import places_in
from workbench.compare.reading import Part, Reading, Word, of_the_whole
from workbench.compare.senses import carries, sense
from workbench.compare.speakers import in_quotes
from workbench.domain.text import Span

__all__ = ["differ"]

# How far behind the words the deed stands.
_FAR = 3
_TRUST = 0.5

# A deed with the sort of what binds to it, and where both stand.
Bound = tuple[str, int, Span]


def differ(pair: Pair) -> Iterator[Finding]:
    """Deeds of tied sentences to which somebody is bound more here than there."""
    if pair.a.language.code != pair.b.language.code or not pair.a.language.duties:
        return
    for row_a, row_b, _ in pair.rows():
        for one, other in product(_bound(pair.a, row_a), _bound(pair.b, row_b)):
            if one[0] == other[0] and one[1] != other[1]:
                why = Reason("wording-opposite", pair.a.said(one[2]), pair.b.said(other[2]))
                sides = (one[2],), (other[2],)
                yield Finding(FindingKind.WORDING, Weight.MEDIUM, *sides, why, _TRUST)
                break


def _bound(reading: Reading, row: int) -> tuple[Bound, ...]:
    known = reading.of(_known)
    found = known.get(row)
    if found is None:
        found = known[row] = tuple(_deeds(reading, row))
    return found


@of_the_whole
def _known(_reading: Reading) -> dict[int, tuple[Bound, ...]]:
    """The deeds of the sentences asked for so far."""
    return {}


def _deeds(reading: Reading, row: int) -> Iterator[Bound]:
    if reading.sentences[row].part is not Part.BODY:
        return
    words, tongue = reading.words_of(row), reading.language
    for first, end, phrase in places_in(reading, row, "duties"):
        denied = any(word.folded in tongue.negations for word in words[first : end + 1])
        if denied or in_quotes(reading, words[first].start):
            continue
        deed: Word | None = next((w for w in words[end : end + _FAR] if carries(reading, w)), None)
        if deed is not None:
            yield sense(reading, deed), _sorts(tongue)[phrase], (words[first].start, deed.end)


@once
def _sorts(tongue: Language) -> Mapping[str, int]:
    """The sort of each row of words, in the order in which the table names them."""
    names = list(dict.fromkeys(tongue.duties.values()))
    return {row: names.index(name) for row, name in tongue.duties.items()}
