"""A cause that one report asserts and the other leaves open.

"Caused by the water" stands against "it was not clear that the water was to blame", which may be
a sentence further on: a desk that leaves a cause open often gives that a sentence of its own.

left-open: {a} is asserted here; the other report says that it is not known: {b}.
"""

from collections.abc import Iterable, Iterator

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
_SHARED_APART = 3
# Sentences that leave something open, of those that are not tied; bounds the work.
_MOST = 40
_TRUST = 0.6
_TRUST_NEAR = 0.5
_TRUST_APART = 0.4
# So few words of matter make a short sentence.
_SHORT = 5


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
        if sentence.part is Part.SOURCES or _unsure(pair.a, row):
            continue
        cause = _cause(pair.a, row)
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


def _open_rows(reading: Reading) -> dict[int, Range]:
    """The sentences that say of something that it is not known, with the words that say so."""
    found = {}
    for sentence in reading.sentences:
        words = left_open(reading, sentence.row)
        if words and sentence.part is not Part.SOURCES:
            place = reading.words[sentence.words[0] + words[0]].start
            if not in_quotes(reading, place):
                found[sentence.row] = words
    return found


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
    open_rows: dict[int, Range],
) -> tuple[int, float] | None:
    """The sentence of `b` that leaves open what this one asserts, and the trust in that."""
    own = senses(pair.a, row)
    for other in tied:
        if other in open_rows:
            asked = _asked(pair.b, other, open_rows[other])
            if len(own & asked) > 1 and 2 * len(own & asked) >= len(asked):
                return other, _TRUST
    if cause is None:
        return _apart(pair, own, cause, open_rows) if len(own) <= _SHORT else None
    near = {
        each
        for other in tied
        for each in range(other - 1, other + _NEAR + 1)
        if each in open_rows and _one_paragraph(pair.b, other, each)
    }
    for other in sorted(near):
        asked = _asked(pair.b, other, open_rows[other])
        if own & asked or _asks_for_cause(pair.b, other):
            return other, _TRUST_NEAR
    return _apart(pair, own, cause, open_rows)


def _apart(
    pair: Pair, own: frozenset[str], cause: Span | None, open_rows: dict[int, Range]
) -> tuple[int, float] | None:
    """A sentence anywhere that asks for a cause and speaks of much the same, or asks who did what
    a short sentence tells of somebody."""
    for other, words in list(open_rows.items())[:_MOST]:
        shared = own & _asked(pair.b, other, words)
        if len(shared) >= _SHARED_APART and _asks_for_cause(pair.b, other):
            return other, _TRUST_NEAR
        asked = _asked(pair.b, other, words)
        if cause and len(asked) > 1 and asked <= own:
            return other, _TRUST_APART
        if _answers(pair.b, other, words, own):
            return other, _TRUST_APART
    return None


def _answers(reading: Reading, row: int, openness: Range, own: frozenset[str]) -> bool:
    """Whether a short sentence tells what is not known here: "unable to say who paid"."""
    words = reading.words_of(row)
    first, end = _clause(reading, row, openness)
    who = any(word.folded in reading.language.relatives for word in words[first:end])
    asked = _asked(reading, row, openness)
    return who and bool(asked) and len(own) <= _SHORT and asked <= own


def _asked(reading: Reading, row: int, openness: Range) -> frozenset[str]:
    """What is left open, figures apart."""
    first, end = _clause(reading, row, openness)
    return frozenset(
        sense(reading, word)
        for place, word in enumerate(reading.words_of(row)[first:end], first)
        if not openness[0] <= place < openness[1] and carries(reading, word)
        if not word.folded[0].isdigit() and word.folded not in reading.language.months
    )


def _clause(reading: Reading, row: int, openness: Range) -> Range:
    """The words that a sentence leaves open: those up to the next comma, past a "she said"; where
    the sentence ends there, those before ("a link has not been established")."""
    line = line_of(reading, row)
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


def _asks_for_cause(reading: Reading, row: int) -> bool:
    words = reading.words_of(row)
    nouns = reading.language.cause_nouns
    named = any(word.folded in nouns for word in words)
    return named or next(places(words, reading.language.code, "causes"), None) is not None


def _one_paragraph(reading: Reading, row: int, other: int) -> bool:
    return reading.sentences[row].paragraph == reading.sentences[other].paragraph


def _shared_words(pair: Pair, row: int, other: int) -> Span:
    """The stretch of a sentence that the other one speaks of too."""
    both = senses(pair.b, other)
    words = [w for w in pair.a.words_of(row) if carries(pair.a, w) and sense(pair.a, w) in both]
    return words[0].start, words[-1].end


def _openness(pair: Pair, row: int, other: int, openness: Range) -> Span:
    """The words that leave it open, to the last word that the asserting sentence has too;
    and what stands before them where that is what is left open."""
    words = pair.b.words_of(other)
    own = senses(pair.a, row)
    first, end = _clause(pair.b, other, openness)
    shared = [
        place
        for place in range(first, end)
        if carries(pair.b, words[place]) and sense(pair.b, words[place]) in own
    ]
    last = max([openness[1] - 1, *shared])
    return words[min(first, openness[0])].start, words[last].end
