"""Two passages word against word, as cells that a screen sets side by side.

Imported when a comparison is there to be looked at: what it stands on is loaded by then.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from workbench.compare.languages import Language, language
from workbench.compare.reading import Word
from workbench.compare.worddiff import Change, Op, changes
from workbench.compare.words import guessed_language, words_in
from workbench.domain.text import Span

__all__ = ["Cell", "Op", "Passages", "cells"]

_LONGEST = 6


@dataclass(frozen=True, slots=True)
class Passages:
    """Spans of one text that are read as one passage; `marks` are the spans that a finding is
    about, `code` the language, "" when it is not known."""

    text: str
    spans: tuple[Span, ...]
    code: str = ""
    marks: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """Words of both passages that belong together; a side may be empty. `marked` says that a
    finding is about them, `moved` that they stand elsewhere on the other side."""

    op: Op
    a: str
    b: str
    marked: bool = False
    moved: bool = False


def cells(a: Passages, b: Passages) -> list[Cell]:
    """The words of both in reading order; long stretches come in pieces, so that lines can end."""
    words_a, shown_a = _words(a)
    words_b, shown_b = _words(b)
    made: list[Cell] = []
    for change in changes(words_a, words_b, _tongue(a.text, a.code)):
        marked = change.op is not Op.SAME and (_on(a.marks, change.a) or _on(b.marks, change.b))
        for left, right in _pieces(change):
            said = " ".join(shown_a[slice(*left)]), " ".join(shown_b[slice(*right)])
            made.append(Cell(change.op, *said, marked, change.moved))
    return made


@lru_cache(maxsize=8)
def _tongue(text: str, code: str) -> Language:
    return language(code or guessed_language(text) or "und")


def _on(marks: Sequence[Span], span: Span | None) -> bool:
    return span is not None and any(start < span[1] and span[0] < end for start, end in marks)


def _words(passages: Passages) -> tuple[list[Word], list[str]]:
    """The words, and how each is shown: with the punctuation that touches it."""
    tongue = _tongue(passages.text, passages.code)
    words: list[Word] = []
    shown: list[str] = []
    for span in passages.spans:
        found = list(words_in(passages.text, span, tongue))
        words += found
        shown += _shown(passages.text, span, found)
    return words, shown


def _shown(text: str, span: Span, words: Sequence[Word]) -> list[str]:
    bare = [text[word.start : word.end] for word in words]
    edges = [span[0], *(place for word in words for place in word.span), span[1]]
    for number in range(len(words) + 1):
        gap = text[edges[2 * number] : edges[2 * number + 1]]
        head, tail = _shared_out(gap, first=number == 0)
        if number:
            bare[number - 1] += head
        if number < len(words):
            bare[number] = tail + bare[number]
    return bare


def _shared_out(gap: str, *, first: bool) -> tuple[str, str]:
    """What of the signs between two words goes with the one before, and with the one after."""
    parts = gap.split()
    if not parts:
        return "", ""
    opens = first or gap[0].isspace() or len(parts) > 1
    tail = parts[-1] if opens and not gap[-1].isspace() else ""
    head = parts[:-1] if tail else parts
    # A sign that touches neither, such as a dash between spaces, stays with the word before.
    return (" " if gap[0].isspace() and head else "") + " ".join(head), tail


def _pieces(change: Change) -> Iterator[tuple[Span, Span]]:
    """A stretch cut evenly into pieces that are not too long; the same words one by one."""
    of_a, of_b = change.words_a, change.words_b
    count, other = of_a[1] - of_a[0], of_b[1] - of_b[0]
    most = max(count, other)
    even = change.op is Op.SAME and count == other
    parts = most if even else -(-most // _LONGEST)
    for part in range(parts):
        yield _share(of_a, part, parts), _share(of_b, part, parts)


def _share(whole: Span, part: int, parts: int) -> Span:
    start, size = whole[0], whole[1] - whole[0]
    return start + size * part // parts, start + size * (part + 1) // parts
