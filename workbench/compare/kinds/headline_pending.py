"""The headline tells as done what its own text has only as planned, asked for, offered or put to
a vote: "Orme sells its waterworks" over "put the sale of the waterworks to a referendum".

headline-open: The headline has {a}, the text {b}.
"""

from collections.abc import Iterator, Sequence

from workbench.compare.headline_fields import core_at, field_of
from workbench.compare.hedges import hedges_by_row, left_open
from workbench.compare.kinds.headline import finding
from workbench.compare.model import Finding
from workbench.compare.pair import Pair, turned
from workbench.compare.phrase_places import places
from workbench.compare.reading import Part, Reading, Word
from workbench.compare.speakers import in_quotes
from workbench.domain.text import Span

__all__ = ["differ"]

_TRUST = 0.5
# How far before a deed stands what leaves it to come; so many sentences of a deed tell of it
# enough, and words a headline may have.
_FAR, _MOST, _LONGEST = 6, 12, 40
# How far behind it the vote stands to which it is put.
_BEHIND = 8
# How far behind a deed its condition begins.
_CONDITION = 2


def differ(pair: Pair) -> Iterator[Finding]:
    """The deeds of each headline that its text leaves to come."""
    yield from _left_to_come(pair.a)
    for each in _left_to_come(pair.b):
        yield turned(each)


def _left_to_come(reading: Reading) -> Iterator[Finding]:
    head = next((each for each in reading.sentences if each.part is Part.HEADLINE), None)
    if head is None or not reading.language.events or not _asserts(reading, head.row):
        return
    words = reading.words_of(head.row)[:_LONGEST]
    for place, word in enumerate(words):
        core = core_at(reading.language, words, place)
        if core and not in_quotes(reading, word.start):
            there = _only_to_come(reading, field_of(reading.language, core))
            if there is not None:
                yield finding("headline-open", reading, word.span, there, _TRUST)
                return


def _asserts(reading: Reading, row: int) -> bool:
    """Whether a headline tells a deed flatly, as done."""
    if row in reading.of(hedges_by_row) or left_open(reading, row) is not None:
        return False
    tongue = reading.language
    words = reading.words_of(row)
    unsure = tongue.negations | tongue.futures | tongue.infinitives
    if any(word.folded in unsure for word in words) or "?" in reading.said(
        reading.sentences[row].span
    ):
        return False
    return not any(_is_to_come(reading, words, place) for place in range(len(words)))


def _only_to_come(reading: Reading, field: frozenset[str]) -> Span | None:
    """The first words of the text that leave a deed to come; None where any tells it as done, or
    none has it."""
    first: Span | None = None
    told = 0
    for each in reading.sentences:
        if each.part is not Part.BODY:
            continue
        words = reading.words_of(each.row)
        for place, word in enumerate(words):
            if word.folded not in field and word.stem not in field:
                continue
            told += 1
            if in_quotes(reading, word.start):
                continue
            lead = _lead(reading, words, place)
            if lead is None or told > _MOST:
                return None
            first = first or (min(lead.start, word.start), max(lead.end, word.end))
    return first


def _is_to_come(reading: Reading, words: Sequence[Word], place: int) -> bool:
    """Whether a word of a headline itself leaves to come what stands behind it."""
    tongue = reading.language
    word = words[place]
    ends = tongue.future_endings
    future = bool(ends) and reading.said(word.span).endswith(ends)
    return future or word.folded in tongue.pending or word.folded in tongue.future_leads


def _lead(reading: Reading, words: Sequence[Word], place: int) -> Word | None:
    """The word before a deed that leaves it to come."""
    tongue = reading.language
    first = max(0, place - _FAR)
    near = words[first:place]
    for begins, _, _ in places(near, tongue.code, "intents"):
        if near[begins].folded not in tongue.future_leads:
            return near[begins]
    for back in range(len(near) - 1, -1, -1):
        gap = reading.text[near[back].end : words[first + back + 1].start]
        if ";" in gap or ":" in gap:
            return None
        if near[back].folded in tongue.pending:
            return near[back]
    behind = words[place + 1 : place + 1 + _BEHIND]
    for last, word in zip((words[place], *behind), behind[:_CONDITION], strict=False):
        # "Sorry if anyone was made ill"
        if word.folded in tongue.conditions and "," not in reading.text[last.end : word.start]:
            return word
    return next((behind[end - 1] for _, end, _ in places(behind, tongue.code, "ballots")), None)
