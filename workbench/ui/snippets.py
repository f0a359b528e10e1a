"""The words of a finding with a little of what stands around them, in one line."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.domain.text import Span

_LEAD = 26
_TAIL = 70
_GAP = 30
_MOST = 240
_BREAKS = str.maketrans(dict.fromkeys("\n\r\t\u2028\u2029", " "))


@dataclass(frozen=True, slots=True)
class Snippet:
    """A line of words, and the spans of it that differ, in code points of the line."""

    words: str
    marks: tuple[Span, ...] = ()


NOTHING = Snippet("—")


def snippet(text: str, spans: Sequence[Span], *, marked: bool = True) -> Snippet:
    """The spans of a text in their context; without marks the line begins with the first span."""
    ordered = sorted(dict.fromkeys(spans))
    if not ordered:
        return NOTHING
    words = ""
    marks: list[Span] = []
    end = -1
    for start, stop in ordered:
        if end >= 0 and start - end <= _GAP:
            words += text[end:start]
        else:
            lead = _lead(text, start, _LEAD if marked else 0)
            if end >= 0:
                words += f"{_tail(text, end, _LEAD // 2).removesuffix('…').rstrip()} … "
                lead = lead.removeprefix("…")
            words += lead
        marks.append((len(words), len(words) + stop - start))
        words += text[start:stop]
        end = max(end, stop)
    words += _tail(text, end, _TAIL)
    return _cut(words.translate(_BREAKS), marks if marked else [])


def reads_leftward(text: str) -> bool:
    """Whether a text is read from right to left: its first strong letter decides."""
    for sign in text:
        direction = unicodedata.bidirectional(sign)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def _lead(text: str, start: int, most: int) -> str:
    """The end of what stands before a place in its line, from a whole word on."""
    if not most:
        return ""
    line = max(text.rfind("\n", 0, start), 0)
    begin = max(line, start - most)
    if begin == line:
        return text[line:start].lstrip()
    space = text.find(" ", begin, start)
    return "…" + text[space + 1 if space >= 0 else begin : start]


def _tail(text: str, end: int, most: int) -> str:
    """The beginning of what stands after a place in its line, up to a whole word."""
    stop = text.find("\n", end)
    stop = len(text) if stop < 0 else stop
    if stop - end <= most:
        return text[end:stop].rstrip()
    space = text.rfind(" ", end, end + most)
    return text[end : space if space > end else end + most] + "…"


def _cut(words: str, marks: Sequence[Span]) -> Snippet:
    if len(words) <= _MOST:
        return Snippet(words, tuple(marks))
    kept = tuple((start, min(end, _MOST)) for start, end in marks if start < _MOST)
    return Snippet(words[:_MOST] + "…", kept)
