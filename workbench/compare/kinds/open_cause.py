"""A cause that one report asserts and the other leaves open.

"Caused by the water" stands against "it was not clear that the water was to blame", which may be
a sentence further on: a desk that leaves a cause open often gives that a sentence of its own.

left-open: {a} is asserted here; the other report says that it is not known: {b}.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from workbench.compare.hedges import hedges_by_row, left_open
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.noun_phrases import Line, Range, after, line_of
from workbench.compare.pair import Pair, turned
from workbench.compare.phrase_places import places
from workbench.compare.reading import Part, Reading
from workbench.compare.senses import carries, sense, senses
from workbench.compare.speakers import by_row, in_quotes
from workbench.domain.text import Span

__all__ = ["differ"]

# How many sentences after a tied one may still speak of the same.
_NEAR = 2
_NO_STORY = frozenset({Part.SOURCES, Part.META})
_SHARED_APART = 3
# Sentences that leave something open, of those that are not tied; bounds the work.
_MOST = 40
_TRUST = 0.6
_TRUST_NEAR = 0.5
_TRUST_APART = 0.4
# So few words of matter make a short sentence.
_SHORT = 5
_SHORT_LINE = 12


@dataclass(frozen=True, slots=True)
class _Open:
    """A sentence that leaves something open: the range of the words that say so, of those that
    are left open, and what these speak of, figures apart; whether it asks for a cause, or who."""

    words: Range
    clause: Range
    asked: frozenset[str]
    cause: bool
    who: bool


def differ(pair: Pair) -> Iterable[Finding]:
    """What one side asserts and the other expressly leaves open."""
    if pair.a.language.code != pair.b.language.code:
        return
    yield from _asserted_in_first(pair)
    for each in _asserted_in_first(pair.turned()):
        yield turned(each)


def _asserted_in_first(pair: Pair) -> Iterator[Finding]:
    """What sentences of `a` assert and `b` leaves open; each open sentence is set against one."""
    open_rows = _open_rows(pair.b)
    if not open_rows:
        return
    against: dict[int, tuple[bool, float, int, Span | None]] = {}
    for sentence in pair.a.sentences:
        row = sentence.row
        cause = _cause(pair.a, row)
        if sentence.part in _NO_STORY or not _worth_asking(pair, row, cause, open_rows):
            continue
        found = _best(pair, row, cause, pair.tied_b.get(row, ()), open_rows)
        if found is not None:
            other, trust = found
            made = (sentence.part is Part.BODY, trust, -row, cause)
            against[other] = max(against.get(other, made), made, key=lambda each: each[:3])
    for other, (_, trust, row, cause) in against.items():
        a = cause or _shared_words(pair, -row, other)
        b = _openness(pair, -row, other, open_rows[other])
        why = Reason("left-open", pair.a.said(a), pair.b.said(b))
        yield Finding(FindingKind.HEDGE, Weight.HIGH, (a,), (b,), why, trust)


def _open_rows(reading: Reading) -> dict[int, _Open]:
    """The sentences that say of something that it is not known."""
    found = {}
    for sentence in reading.sentences:
        words = left_open(reading, sentence.row)
        if words and sentence.part not in _NO_STORY:
            place = reading.words[sentence.words[0] + words[0]].start
            if not in_quotes(reading, place):
                found[sentence.row] = _open(reading, sentence.row, words)
    return found


def _open(reading: Reading, row: int, openness: Range) -> _Open:
    line = line_of(reading, row)
    first, end = _clause(line, openness)
    tongue = reading.language
    words = line.words[first:end]
    asked = frozenset(
        sense(reading, word)
        for place, word in enumerate(words, first)
        if not openness[0] <= place < openness[1] and carries(reading, word)
        if not word.folded[0].isdigit() and word.folded not in tongue.months
    )
    named = any(word.folded in tongue.cause_nouns for word in line.words)
    cause = named or next(places(line.words, tongue.code, "causes"), None) is not None
    who = any(word.folded in tongue.relatives for word in words)
    return _Open(openness, (first, end), asked, cause, who)


def _worth_asking(pair: Pair, row: int, cause: Span | None, open_rows: Collection[int]) -> bool:
    """Whether a sentence asserts anything that a sentence of `b` may leave open."""
    first, end = pair.a.sentences[row].words
    tied = any(other in open_rows for other in pair.tied_b.get(row, ()))
    return (tied or cause is not None or end - first <= _SHORT_LINE) and not _unsure(pair.a, row)


def _unsure(reading: Reading, row: int) -> bool:
    words = reading.words_of(row)
    tongue = reading.language
    cause = next(places(words, tongue.code, "causes"), None)
    first = end = cause[0] if cause else len(words)
    if cause is None:
        first = 0
    small = tongue.auxiliaries | tongue.negations
    while first > 0 and words[first - 1].folded in small:
        first -= 1
    denied = any(word.folded in tongue.negations for word in words[first:end])
    return denied or bool(reading.of(hedges_by_row).get(row)) or left_open(reading, row) is not None


def _cause(reading: Reading, row: int) -> Span | None:
    """The words that assert a cause, with what it is the cause of, or what is."""
    line = line_of(reading, row)
    for first, end, _ in places(line.words, line.tongue.code, "causes"):
        if not in_quotes(reading, line.words[first].start):
            what = after(line, end, linked=False)
            last = what[1] - 1 if what else end - 1
            return line.words[first].start, line.words[last].end
    return None


def _best(
    pair: Pair,
    row: int,
    cause: Span | None,
    tied: tuple[int, ...],
    open_rows: dict[int, _Open],
) -> tuple[int, float] | None:
    """The sentence of `b` that leaves open what this one asserts, and the trust in that."""
    own = senses(pair.a, row)
    for other in tied:
        asked = open_rows[other].asked if other in open_rows else frozenset()
        if len(own & asked) > 1 and 2 * len(own & asked) >= len(asked):
            return other, _TRUST
    if cause is not None:
        near = {
            each
            for other in tied
            for each in range(other - 1, other + _NEAR + 1)
            if each in open_rows and _one_paragraph(pair.b, other, each)
        }
        for other in sorted(near):
            if own & open_rows[other].asked or open_rows[other].cause:
                return other, _TRUST_NEAR
    return _apart(own, cause is not None, open_rows)


def _apart(
    own: frozenset[str], asserts_cause: bool, open_rows: dict[int, _Open]
) -> tuple[int, float] | None:
    """A sentence anywhere that asks for a cause and speaks of much the same, or asks who did what
    a short sentence tells of somebody: "unable to say who paid"."""
    for other, each in islice(open_rows.items(), _MOST):
        shared = len(own & each.asked)
        if asserts_cause and each.cause and shared >= _SHARED_APART:
            return other, _TRUST_NEAR
        told = bool(each.asked) and each.asked <= own
        if told and asserts_cause and shared > 1:
            return other, _TRUST_APART
        if told and each.who and len(own) <= _SHORT:
            return other, _TRUST_APART
    return None


def _clause(line: Line, openness: Range) -> Range:
    """The words that a sentence leaves open: those up to the next comma, past a "she said"; where
    the sentence ends there, those before ("a link has not been established")."""
    first = openness[1]
    end = _next_comma(line, first)
    while end < len(line.words) and not _has_matter(line, first, end):
        first, end = end, _next_comma(line, end)
    return (first, end) if _has_matter(line, first, end) else (0, openness[0])


def _next_comma(line: Line, place: int) -> int:
    while place < len(line.words) and not line.gap(place).startswith(","):
        place += 1
    return min(place + 1, len(line.words))


def _has_matter(line: Line, first: int, end: int) -> bool:
    words = line.words[first:end]
    sayings = line.reading.of(by_row).get(line.words[0].row, ())
    says = any(word.start == each.verb[0] for word in words for each in sayings)
    return not says and any(carries(line.reading, word) for word in words)


def _one_paragraph(reading: Reading, row: int, other: int) -> bool:
    return reading.sentences[row].paragraph == reading.sentences[other].paragraph


def _shared_words(pair: Pair, row: int, other: int) -> Span:
    """The stretch of a sentence that the other one speaks of too."""
    both = senses(pair.b, other)
    words = [w for w in pair.a.words_of(row) if carries(pair.a, w) and sense(pair.a, w) in both]
    return words[0].start, words[-1].end


def _openness(pair: Pair, row: int, other: int, each: _Open) -> Span:
    """The words that leave it open, to the last word that the asserting sentence has too;
    and what stands before them where that is what is left open."""
    words = pair.b.words_of(other)
    own = senses(pair.a, row)
    first, end = each.clause
    shared = [
        place
        for place in range(first, end)
        if carries(pair.b, words[place]) and sense(pair.b, words[place]) in own
    ]
    last = max([each.words[1] - 1, *shared])
    return words[min(first, each.words[0])].start, words[last].end
