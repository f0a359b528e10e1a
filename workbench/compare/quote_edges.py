"""Where a quotation stops or begins although the words that were said go on.

A report may quote a part. It may not let the part look like the whole: with a full stop where the
speaker went on, or a capital where the speaker had begun before.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.compare.quotations import words_within
from workbench.compare.quote_pairs import Unit
from workbench.compare.quote_words import Token, tokens
from workbench.compare.reading import Reading
from workbench.domain.text import Span

_STOP = re.compile(r"[.!?][^\w]*$|\n")
_MARK = re.compile(r"[\"“”„«»]")
_AFTER_MARKS = "\"'”’»“«‹›' \u00a0\u202f"
_NEAR = 160
_LONGEST_GAP = 300
_MOST = 0.6
# So many words behind a quotation may tell the rest of it in other words.
_REPORTED = 8


class Edge(StrEnum):
    """What was done at the end or the beginning of a quotation."""

    FULL_STOP = "full-stop"
    CUT = "cut"
    LATE = "late"
    MOVED = "moved"
    MARKED = "marked"


@dataclass(frozen=True, slots=True)
class EdgeShown:
    """What was done, and the place in the shorter text that shows it."""

    edge: Edge
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a statement that both texts have: its quotations and their words."""

    reading: Reading
    units: tuple[Unit, ...]
    tokens: tuple[Token, ...]

    def spans(self, part: Span) -> tuple[Span, ...]:
        """The text of a range of words, a span for each piece that it touches."""
        found: dict[int, Span] = {}
        for each in self.tokens[slice(*part)]:
            start, _ = found.get(each.piece, (each.start, 0))
            found[each.piece] = start, each.end
        return tuple(found.values())

    def shown(self, part: Span) -> Span:
        """The range without small words at its ends, where it has others."""
        first, last = part
        matters = [n for n in range(first, last) if self.tokens[n].matters]
        return (matters[0], matters[-1] + 1) if matters else part

    def said(self, spans: Sequence[Span]) -> str:
        """The words of some spans."""
        return " … ".join(self.reading.said(each) for each in spans)

    def in_sentence(self, part: Span) -> Span:
        """The range as far as its first sentence goes."""
        first, last = part
        stop = next((n for n in range(first + 1, last) if self.stops(n)), last)
        return first, stop

    def is_sentence(self, part: Span) -> bool:
        """Whether a range of words is a whole sentence, or several."""
        first, last = part
        begins = first == 0 or self.stops(first)
        return first < last and begins and (last == len(self.tokens) or self.stops(last))

    def between(self, place: int) -> str:
        """The text between the word at a place and the one before it."""
        return self.reading.text[self.tokens[place - 1].end : self.tokens[place].start]

    def stops(self, place: int) -> bool:
        """Whether a sentence ends before the word at a place."""
        gap = self.between(place)
        return bool(_STOP.search(gap)) and "..." not in gap

    def is_marked(self, part: Span) -> bool:
        """Whether an ellipsis or a bracket owns up to words left out or put in at a range."""
        first = self.tokens[part[0] - 1].end if part[0] else self.tokens[0].start
        last = self.tokens[part[1]].start if part[1] < len(self.tokens) else first
        text = self.reading.text[first:last]
        return len(text) < _LONGEST_GAP and ("…" in text or "..." in text or "[" in text)

    @property
    def is_closed(self) -> bool:
        """Whether all its quotations have their closing marks."""
        return all(each.closed for unit in self.units for each in unit.statement.quotations)


def side(reading: Reading, units: Sequence[Unit]) -> Side:
    """The words of some quotations as one row."""
    if len(units) == 1:
        return Side(reading, tuple(units), units[0].tokens)
    pieces = [piece for unit in units for piece in unit.statement.pieces]
    return Side(reading, tuple(units), tuple(tokens(reading, pieces)))


def tail(short: Side, long: Side, rest: Span) -> EdgeShown | None:
    """What it means that a quotation ends where the other goes on with a range of its words; with
    the place in the shorter text that shows it. None when it is fair."""
    words = long.tokens[slice(*rest)]
    if not any(each.matters for each in words) or (rest[0] and long.stops(rest[0])):
        return None
    last = short.units[-1].statement
    end = short.tokens[-1].start, last.quotations[-1].end
    following = _MARK.split(short.reading.text[last.end : last.end + _NEAR], maxsplit=1)[0]
    outside = tokens(short.reading, [(last.end, last.end + len(following))])
    moved = _reached(words, outside[: len(words) + 3])
    if moved:
        return EdgeShown(Edge.MOVED, moved)
    said = short.reading.said(last.pieces[-1]).rstrip(_AFTER_MARKS)
    if said.endswith(("…", "...", "—", "–", "]")):
        return EdgeShown(Edge.MARKED, (end,))
    if said[-1] in ".!?":
        return EdgeShown(Edge.FULL_STOP, (end,))
    if _goes_on_reported(short, last.end):
        return EdgeShown(Edge.MARKED, (end,))
    following = short.reading.text[last.end : last.end + 3].lstrip(_AFTER_MARKS)
    # The comma of a speech tag stands before the closing mark or behind it, as the language has it.
    paused = said[-1] == "," or following[:1] == ","
    if following[:1] in (".", "!", "?", "") or (short.units[-1].spoken and paused):
        return EdgeShown(Edge.CUT, (end,))
    return None


def _goes_on_reported(short: Side, end: int) -> bool:
    """Whether the sentence goes on in the reporter's words with what the speaker said: "..., she
    said; most of them, she added, would never be known"."""
    reading = short.reading
    row = reading.sentences[reading.rows_at((end - 1, end)).start]
    following = words_within(reading, (end, row.end))
    verbs = sum(word.folded in reading.language.speech_verbs for word in following)
    return verbs > 1 and len(following) >= _REPORTED


def head(short: Side, long: Side, rest: Span) -> EdgeShown | None:
    """What it means that a quotation begins after words with which the other begins."""
    words = long.tokens[slice(*rest)]
    if not any(each.matters for each in words):
        return None
    if rest[1] < len(long.tokens) and long.stops(rest[1]):
        return None
    first, text = short.tokens[0], short.reading.text
    if not text[first.start].isupper() or _is_alone(text, first):
        return None
    begin = short.units[0].statement.start
    before = tokens(short.reading, [(max(0, begin - _NEAR), begin)])
    if _reached(words, before[-len(words) - 3 :]) or long.tokens[rest[1]].named:
        return None
    return EdgeShown(Edge.LATE, ((first.start, first.end),))


def _is_alone(text: str, word: Token) -> bool:
    """Whether a word has a capital wherever it stands: I."""
    return word.end - word.start == 1 and text[word.start] == "I"


def _reached(words: Sequence[Token], outside: Sequence[Token]) -> tuple[Span, ...]:
    """The words outside the marks that are most of those inside the other's."""
    wanted = {each.key for each in words if each.full}
    found = [each for each in outside if each.key in wanted]
    if not wanted or len({each.key for each in found}) < _MOST * len(wanted):
        return ()
    return ((found[0].start, found[-1].end),)
