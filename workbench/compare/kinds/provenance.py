"""How a paper came to light, and to whom something was told: "seen by the Courier" is not
"released by the council", nor is what he told an agency what he told this newspaper.

paper-got-otherwise: The paper came to light in another way: {a} / {b}.
told-to-another: The same was told to another: {a} / {b}.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.compare.languages import Language, once
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.names import Sort
from workbench.compare.noun_phrases import Line, Range, after, line_of
from workbench.compare.pair import Pair
from workbench.compare.reading import Part, Reading, Word
from workbench.compare.speakers import Saying, by_row, in_quotes
from workbench.compare.statements import likeness_of
from workbench.compare.voices import Likeness, Voice, voice_of
from workbench.domain.text import Span

__all__ = ["differ"]

# How many words before the way the paper may stand.
_NEAR = 7
_GOT, _TOLD = 0.5, 0.45
_CLOSE = {Likeness.SAME, Likeness.KIN}


@dataclass(frozen=True, slots=True)
class _Way:
    """How a paper came to light, by whom where that is told."""

    kind: str
    by: Voice | None
    span: Span


def differ(pair: Pair) -> Iterator[Finding]:
    """Papers of tied sentences that came to light in two ways, and words told to two."""
    if pair.a.language.code != pair.b.language.code:
        return
    for row_a, row_b, _ in pair.rows():
        here = _ways(pair.a, row_a)
        there = _ways(pair.b, row_b) if len(here) == 1 else ()
        if len(there) == 1 and _are_two_ways(pair, here[0], there[0]):
            spans = here[0].span, there[0].span
            yield _finding(pair, "paper-got-otherwise", spans, _GOT)
        yield from _told_to_another(pair, row_a, row_b)


def _are_two_ways(pair: Pair, one: _Way, other: _Way) -> bool:
    if one.kind != other.kind:
        return True
    # What two desks have seen, each of them has seen.
    apart = likeness_of(pair, one.by, other.by) is Likeness.OTHER
    return apart and one.kind == "released"


def _ways(reading: Reading, row: int) -> tuple[_Way, ...]:
    """How the papers of a sentence came to light."""
    known: dict[int, tuple[_Way, ...]] = reading.of(_ways_known)
    if row not in known:
        body = reading.sentences[row].part is Part.BODY
        known[row] = tuple(_in_line(line_of(reading, row))) if body else ()
    return known[row]


def _ways_known(_reading: Reading) -> dict[int, tuple[_Way, ...]]:
    """The ways of the sentences asked for so far."""
    return {}


def _in_line(line: Line) -> Iterator[_Way]:
    first_words = _first_words(line.tongue)
    ways = line.tongue.sourcing.ways
    for place in [n for n, word in enumerate(line.said) if word in first_words]:
        for size in (3, 2):
            kind = ways.get(" ".join(line.said[place : place + size]))
            paper = _paper_before(line, place) if kind else None
            if kind and paper is not None and not in_quotes(line.reading, line.words[place].start):
                last = place + size - 1
                part = _agent(line, last + 1) if line.close(last) else None
                by = voice_of(line, [part]) if part else None
                end = by.end if by else line.words[last].end
                yield _Way(kind, by, (line.words[paper].start, end))
                break


def _agent(line: Line, place: int) -> Range | None:
    """The phrase at a place, without the verb that follows it: "by the board shows"."""
    part = after(line, place)
    if part is None:
        return None
    tongue, end = line.tongue, part[1]
    for n in range(part[0] + 2, end):
        word = line.folded(n)
        verb = word in tongue.verb_forms or word in tongue.speech_verbs
        if not line.capital(n) and (verb or word.endswith(tongue.verb_endings)):
            end = n
            break
    return part[0], end


@once
def _first_words(tongue: Language) -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in tongue.sourcing.ways)


def _paper_before(line: Line, place: int) -> int | None:
    """The paper that a way is told of, going back from it."""
    tongue = line.tongue
    for back in range(place - 1, max(-1, place - _NEAR), -1):
        word = line.folded(back)
        if word in tongue.papers or word in tongue.sourcing.papers:
            return back
    return None


def _told_to_another(pair: Pair, row_a: int, row_b: int) -> Iterator[Finding]:
    """Words that one speaker tells one desk here and another there."""
    some, others = pair.a.of(by_row).get(row_a, ()), pair.b.of(by_row).get(row_b, ())
    if len(some) != 1 or len(others) != 1:
        return
    one, other = some[0], others[0]
    if likeness_of(pair, one.speaker, other.speaker) not in _CLOSE:
        return
    here, there = _hearer(pair.a, one), _hearer(pair.b, other)
    if here is None or there is None:
        return
    ours = _is_desk(pair.a, here), _is_desk(pair.b, there)
    if ours == (True, True) or _owned(pair, here, there):
        return
    if any(ours) or likeness_of(pair, here, there) is Likeness.OTHER:
        spans = (one.start, here.end), (other.start, there.end)
        yield _finding(pair, "told-to-another", spans, _TOLD)


def _owned(pair: Pair, here: Voice, there: Voice) -> bool:
    return _is_own(pair.b, pair.a, here) or _is_own(pair.a, pair.b, there)


def _is_own(reading: Reading, other: Reading, hearer: Voice) -> bool:
    """Whether somebody of the other report is the desk that the lines above a report say it is
    from; "with Coastal Press" is whose help it had."""
    if not hearer.main:
        return False
    asked = tuple([word.folded for word in other.words_of(hearer.row) if _in(word, hearer)])
    for row in reading.of(_beside_the_story):
        line = line_of(reading, row)
        for place in range(len(line.said) - len(asked) + 1):
            if line.said[place : place + len(asked)] == asked:
                return not place or line.folded(place - 1) not in line.tongue.clause_words
    return False


def _beside_the_story(reading: Reading) -> tuple[int, ...]:
    """The lines that tell nothing of the story itself: looked for once, not for every saying."""
    return tuple([each.row for each in reading.sentences if each.part is Part.META])


def _in(word: Word, voice: Voice) -> bool:
    return voice.start <= word.start < voice.end


def _hearer(reading: Reading, saying: Saying) -> Voice | None:
    """The desk that somebody speaks to: one that has a name, or the paper itself."""
    line = line_of(reading, saying.row)
    place = bisect_left(line.words, (saying.verb[1],))
    if not 0 < place < len(line.words) or not line.close(place - 1):
        return None
    place += line.folded(place) in line.tongue.object_links
    part = after(line, place)
    voice = voice_of(line, [part]) if part else None
    if voice is None or (voice.main is None and not _is_desk(reading, voice)):
        return None
    named = voice.main is not None and voice.main.sort in (Sort.BODY, Sort.UNKNOWN)
    return voice if named or voice.main is None else None


def _is_desk(reading: Reading, voice: Voice) -> bool:
    words = [word.folded for word in reading.words_of(voice.row)]
    starts = [word.start for word in reading.words_of(voice.row)]
    first = starts.index(voice.start)
    return " ".join(words[first : first + 2]) in reading.language.sourcing.desk


def _finding(pair: Pair, code: str, spans: tuple[Span, Span], trust: float) -> Finding:
    why = Reason(code, pair.a.said(spans[0]), pair.b.said(spans[1]))
    sides = (spans[0],), (spans[1],)
    return Finding(FindingKind.ATTRIBUTION, Weight.MEDIUM, *sides, why, trust)
