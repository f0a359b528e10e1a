"""A deed that one report tells in part and the other as a whole: "helped to design" / "designed",
"partly financed" / "financed".

scope-dropped: {a} / {b}: one report says how much, the other does not.
"""

from collections.abc import Iterator

from workbench.compare.extents import find as extents
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.pair import Pair, turned
from workbench.compare.phrase_places import places_in
from workbench.compare.reading import Part, Reading, Word
from workbench.compare.senses import carries, sense, senses
from workbench.compare.speakers import in_quotes
from workbench.domain.text import Span

__all__ = ["differ"]

# How far the deed stands behind the words, and how many words the two sentences share beside it.
_FAR = 3
_COMMON = 2
_TRUST = 0.5


def differ(pair: Pair) -> Iterator[Finding]:
    """What the first report tells in part, then what the second does."""
    if pair.a.language.code != pair.b.language.code:
        return
    yield from _in_part(pair)
    for finding in _in_part(pair.turned()):
        yield turned(finding)


def _in_part(pair: Pair) -> Iterator[Finding]:
    for row, rows in pair.tied_b.items():
        found = _partial(pair.a, row)
        if found is None or any(_limits(pair.b, other) for other in rows):
            continue
        mark, deed = found
        for other in rows:
            said = _said(pair.b, other, sense(pair.a, deed))
            common = senses(pair.a, row) & senses(pair.b, other) - {sense(pair.a, deed)}
            if said is not None and len(common) >= _COMMON:
                span = mark.start, deed.end
                why = Reason("scope-dropped", pair.a.said(span), pair.b.said(said))
                yield Finding(FindingKind.SCOPE, Weight.MEDIUM, (span,), (said,), why, _TRUST)
                break


def _partial(reading: Reading, row: int) -> tuple[Word, Word] | None:
    """The first word that tells a deed in part, and the deed."""
    if reading.sentences[row].part is not Part.BODY:
        return None
    words = reading.words_of(row)
    found = next(places_in(reading, row, "partials"), None)
    if found is None or in_quotes(reading, words[found[0]].start):
        return None
    first, end, _ = found
    following = words[end : end + _FAR]
    small = reading.language.part_words | reading.language.scopes.keys()
    deed = next((w for w in following if carries(reading, w) and w.folded not in small), None)
    # "Almost R$ 96,000" is a figure.
    counted = deed is None or not deed.folded[1:].isalpha() or _is_number(reading, deed)
    return None if counted or deed is None else (words[first], deed)


def _is_number(reading: Reading, word: Word) -> bool:
    return word.folded in reading.language.number_words


def _limits(reading: Reading, row: int) -> bool:
    """Whether a sentence says in any way how much it means."""
    partial = next(places_in(reading, row, "partials"), None) is not None
    return partial or row in reading.of(_limited)


def _limited(reading: Reading) -> frozenset[int]:
    return frozenset(each.row for each in reading.of(extents))


def _said(reading: Reading, row: int, wanted: str) -> Span | None:
    for word in reading.words_of(row):
        if sense(reading, word) == wanted and not in_quotes(reading, word.start):
            return word.span
    return None
