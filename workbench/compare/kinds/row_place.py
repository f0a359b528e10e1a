"""A place in a row that another report gives otherwise: the second-largest, the largest.

row-place: {a} / {b}: another place in the row.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.compare.languages import Language
from workbench.compare.matter import key
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.noun_phrases import Line, line_of
from workbench.compare.pair import Pair
from workbench.compare.phrase_places import rows_with
from workbench.compare.reading import Reading, of_the_whole
from workbench.domain.text import Span

_TRUST = 0.6


@dataclass(frozen=True, slots=True)
class _Place:
    """A place in a row: what the row goes by, which place it is, and the noun it is told of."""

    span: Span
    goes_by: str
    place: float
    noun: str
    held: bool


def differ(pair: Pair) -> Iterator[Finding]:
    """The places in a row that tied sentences do not agree on."""
    if pair.a.language.code != pair.b.language.code or not pair.a.language.rank_words.tops:
        return
    here, there = pair.a.of(_places), pair.b.of(_places)
    for row_a, row_b, _ in pair.rows():
        for goes_by, mine in here.get(row_a, {}).items():
            theirs = there.get(row_b, {}).get(goes_by, ())
            if len(mine) == len(theirs) == 1 and _differ(mine[0], theirs[0]):
                yield _finding(pair, mine[0], theirs[0])


def _differ(one: _Place, other: _Place) -> bool:
    told_of_one = one.noun == other.noun or not one.noun or not other.noun
    return told_of_one and one.place != other.place


def _finding(pair: Pair, one: _Place, other: _Place) -> Finding:
    kind = FindingKind.TITLE if one.held or other.held else FindingKind.SCOPE
    why = Reason("row-place", pair.a.said(one.span), pair.b.said(other.span))
    return Finding(kind, Weight.HIGH, (one.span,), (other.span,), why, _TRUST)


@of_the_whole
def _places(reading: Reading) -> dict[int, dict[str, list[_Place]]]:
    """The places in a row that each sentence tells of, by what the row goes by."""
    found: dict[int, dict[str, list[_Place]]] = defaultdict(lambda: defaultdict(list))
    words = reading.language.rank_words
    for row in sorted(rows_with(reading, [*words.tops, *words.most])):
        line = line_of(reading, row)
        for at in range(len(line.words)):
            told = _at(line, at)
            if told is not None:
                found[row][told.goes_by].append(told)
    return found


def _at(line: Line, at: int) -> _Place | None:
    words = line.tongue.rank_words
    goes_by = words.tops.get(line.folded(at), "")
    if goes_by and not line.capital(at):
        return _before_noun(line, at, goes_by)
    if line.folded(at) in words.most and line.folded(at + 1) in words.adjectives:
        return _behind_noun(line, at, words.adjectives[line.folded(at + 1)])
    return None


def _before_noun(line: Line, at: int, goes_by: str) -> _Place | None:
    """ "The second-largest investor", "el segundo mayor accionista"."""
    ordinal = line.tongue.ordinals.get(line.folded(at - 1)) if at else None
    first = at - (ordinal is not None)
    after = line.folded(at + 1)
    noun = _noun(line, at + 1)
    if not _is_alone(line, first, at + 1 + bool(noun)):
        return None
    if ordinal is None and not noun and (line.tongue.drops_subject or not _definite(line, first)):
        return None
    end = at + 1 if noun else at
    span = line.words[first].start, line.words[end].end
    return _Place(span, goes_by, ordinal or 1.0, noun, _is_held(after, line.tongue))


def _behind_noun(line: Line, at: int, goes_by: str) -> _Place | None:
    """ "El segundo puerto m\u00e1s grande"."""
    noun = _noun(line, at - 1) if at else ""
    first = at - 1 if noun else at
    ordinal = line.tongue.ordinals.get(line.folded(first - 1)) if first else None
    first -= ordinal is not None
    if not _is_alone(line, first, at + 2) or (ordinal is None and not _definite(line, first)):
        return None
    span = line.words[first].start, line.words[at + 1].end
    return _Place(span, goes_by, ordinal or 1.0, noun, _is_held(line.folded(at - 1), line.tongue))


def _definite(line: Line, first: int) -> bool:
    return first > 0 and line.folded(first - 1) in line.tongue.articles


def _is_alone(line: Line, first: int, end: int) -> bool:
    """Whether nothing makes it one of several, or tells who is ahead."""
    words = line.tongue.rank_words
    before = {line.folded(first - 1), line.folded(first - 2)} if first > 1 else {line.folded(0)}
    plural = line.folded(end - 1).endswith("s") and line.folded(end - 1) not in line.tongue.offices
    return words.among.isdisjoint(before) and not plural and line.folded(end) not in words.behind


def _noun(line: Line, place: int) -> str:
    """What stands for the noun at a place, "" where there is none."""
    if not 0 <= place < len(line.words) or line.capital(place):
        return ""
    word, tongue = line.words[place], line.tongue
    if word.folded in tongue.stop_words or line.ends_phrase(place):
        return ""
    return tongue.offices.get(word.folded) or key(word, tongue)


def _is_held(noun: str, tongue: Language) -> bool:
    """Whether a noun tells of somebody who holds an office, or of a body."""
    return noun in tongue.offices or noun in tongue.body_words.kinds
