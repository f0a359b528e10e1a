"""Which marks of a paragraph open a quotation and which close it.

Marks are read left to right with a stack. Directed marks tell their role, except where one desk's
closing mark is another's opening mark (“ in German, » in German, ” in Swedish): there the open
mark decides. Straight marks are told by their neighbours. A mark that never closes costs one
sentence, not the text. The work is linear in the length of the text.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import IntEnum

from workbench.domain.text import Span, has_words

# A sign, or two of ` or of '; one ` alone is none. It begins with all that it may begin with, so
# that other signs are passed over fast.
MARK = re.compile(r"[\"“”„‟«»‹›'‘’‚‛`](?:(?<=')'|(?<=`)`|(?<!`))")
# A sentence that lost its closing mark ends here at the latest.
LONGEST_UNCLOSED = 400
# Marks left open inside each other; more are a fault of the text.
DEEPEST = 8
_SENTENCE_END = re.compile(r"[.!?…](?=\s|$)")
_FEET_AND_INCHES = re.compile(r"\d['’′]\s?\d{1,2}$")
_DECADE = re.compile(r"\d0s\b")
_WORD = re.compile(r"\w+")
_BEFORE_OPENING = " \t\n\r\u00a0\u202f\u2009([{<—–-/\"“„«‹‘‚'»›…"
_AFTER_OPENING = "([{¿¡…—–$€£#@\"“„«‹‘‚'’`"


class Family(IntEnum):
    """Marks that open and close each other, the weakest last: a weaker one never ends a
    quotation that a stronger one has begun inside it."""

    DOUBLE = 0
    GUILLEMET = 1
    SMALL_GUILLEMET = 2
    SINGLE = 3


FAMILY = {
    **dict.fromkeys(('"', "“", "”", "„", "‟", "``", "''"), Family.DOUBLE),
    **dict.fromkeys("«»", Family.GUILLEMET),
    **dict.fromkeys("‹›", Family.SMALL_GUILLEMET),
    **dict.fromkeys("'‘’‚‛", Family.SINGLE),
}


@dataclass(frozen=True, slots=True)
class Marked:
    """Words between marks: `start` and `end` hold the marks, `inner` does not. `goes_on` when the
    next paragraph opens again without this one having closed."""

    start: int
    end: int
    inner: Span
    marks: str
    closed: bool = True
    goes_on: bool = False


@dataclass(slots=True)
class _Mark:
    """A mark with what its neighbours allow; `partner` is where a single mark will close."""

    start: int
    end: int
    sign: str
    family: Family
    opens: bool
    closes: bool
    partner: int = -1


def marked(text: str, elisions: Collection[str]) -> list[Marked]:
    """All that stands between quotation marks, in the order of its beginning.

    `elisions` are words that begin with an apostrophe ("tis"), in lower case.
    """
    found: list[Marked] = []
    lines = list(_paragraphs(text))
    going_on: Family | None = None
    for number, (start, end) in enumerate(lines):
        marks = _marks_of(text, (start, end), elisions)
        if not marks:
            going_on = None
            continue
        following = lines[number + 1] if number + 1 < len(lines) else None
        scan = _Scan(text, (start, end), marks, going_on)
        found.extend(scan.run(_reopened(text, following)))
        going_on = scan.going_on
    return sorted(found, key=lambda each: (each.start, -each.end))


def _paragraphs(text: str) -> Iterator[Span]:
    """Lines; a line that was merely wrapped goes on with the next, which begins small."""
    start = line = 0
    for written in text.split("\n"):
        end = line + len(written)
        blank = not written.strip()
        line = end + 1
        if not blank and text[line : line + 1].islower():
            continue
        if not blank or start < end:
            yield start, end
        start = line


def _reopened(text: str, paragraph: Span | None) -> str:
    """The mark with which a paragraph begins, if it begins with one."""
    if paragraph is None:
        return ""
    rest = text[paragraph[0] : paragraph[0] + 8].lstrip()
    match = MARK.match(rest)
    return match[0] if match else ""


def _marks_of(text: str, span: Span, elisions: Collection[str]) -> list[_Mark]:
    if MARK.search(text, *span) is None or not has_words(text, span):
        # A megabyte of bare marks quotes nothing.
        return []
    marks = [_mark(text, match, elisions) for match in MARK.finditer(text, *span)]
    _pair_singles(text, [mark for mark in marks if mark.family is Family.SINGLE])
    return marks


def _mark(text: str, match: re.Match[str], elisions: Collection[str]) -> _Mark:
    start, end = match.span()
    before, after = text[start - 1 : start] or " ", text[end : end + 1] or " "
    opens = before in _BEFORE_OPENING and (after.isalnum() or after in _AFTER_OPENING)
    closes = not before.isspace() and not after.isalnum()
    family = FAMILY[match[0]]
    if family is Family.SINGLE and opens and _is_elided(text, end, elisions):
        opens = closes = False
    if match[0] == '"' and _FEET_AND_INCHES.search(text, max(0, start - 6), start):
        opens = closes = False
    return _Mark(start, end, match[0], family, opens, closes)


def _is_elided(text: str, place: int, elisions: Collection[str]) -> bool:
    """Whether the word after an apostrophe is a shortened one: 'tis, the '90s."""
    if _DECADE.match(text, place):
        return True
    word = _WORD.match(text, place, place + 12)
    return word is not None and word[0].lower() in elisions


def _pair_singles(text: str, marks: list[_Mark]) -> None:
    """Give each single opening mark the mark that closes it; without one it is an apostrophe.

    An apostrophe after a plural ("the workers' union") closes only where nothing better follows.
    """
    strong = weak = opening = len(marks)
    for place in range(len(marks) - 1, -1, -1):
        mark = marks[place]
        if mark.sign in "‚‛" or (mark.sign in "'‘" and mark.opens):
            best = strong if strong < opening or weak == len(marks) else weak
            if best < len(marks):
                mark.partner = marks[best].start
            opening = place
        elif mark.closes and _is_possessive(text, mark):
            weak = place
        elif mark.closes:
            strong = place


def _is_possessive(text: str, mark: _Mark) -> bool:
    before, after = text[mark.start - 1], text[mark.end : mark.end + 2]
    return mark.sign != "‘" and before in "sSxz" and after[:1] == " " and after[1:].isalnum()


class _Scan:
    """One paragraph, read mark by mark."""

    def __init__(self, text: str, span: Span, marks: list[_Mark], resumed: Family | None) -> None:
        self._text = text
        self._span = span
        self._marks = marks
        self._resumed = resumed
        self._open: list[_Mark] = []
        self._found: list[Marked] = []
        self._straight = [mark for mark in marks if mark.sign in ('"', "''")]
        self._straight_starts = [mark.start for mark in self._straight]
        self._starts: dict[Family, list[int]] = {family: [] for family in Family}
        for mark in marks:
            self._starts[mark.family].append(mark.start)
        self.going_on: Family | None = None

    def run(self, reopened: str) -> list[Marked]:
        """What is marked in the paragraph; `reopened` is the mark that begins the next one."""
        self._resume()
        for mark in self._marks:
            self._take(mark)
        for mark in self._open:
            if reopened and FAMILY[reopened] is mark.family:
                self.going_on = mark.family
                self._keep(mark, self._span[1], self._span[1], goes_on=True)
            else:
                self._leave(mark)
        return self._found

    def _resume(self) -> None:
        """Let » open a paragraph that goes on with what « began, as it does in Spanish."""
        first = self._marks[0] if self._marks else None
        if first is None or first.family is not self._resumed or first.sign not in "»›":
            return
        if not self._text[self._span[0] : first.start].strip():
            first.sign = "«" if first.sign == "»" else "‹"

    def _take(self, mark: _Mark) -> None:
        opener = next((each for each in reversed(self._open) if each.family is mark.family), None)
        if mark.family is Family.SINGLE:
            self._take_single(mark)
        elif self._is_closing(mark, opener):
            if opener is not None:
                self._close(opener, mark)
        elif self._is_opening(mark, opener):
            if opener is not None and self._lost_its_end(mark):
                self._open.remove(opener)
                self._leave(opener)
            self._push(mark)

    def _push(self, mark: _Mark) -> None:
        if len(self._open) == DEEPEST:
            self._leave(self._open.pop(0))
        self._open.append(mark)

    def _take_single(self, mark: _Mark) -> None:
        if mark.partner >= 0:
            self._push(mark)
        elif self._open and self._open[-1].partner == mark.start:
            self._close(self._open[-1], mark)

    def _is_closing(self, mark: _Mark, opener: _Mark | None) -> bool:
        if opener is None:
            return False
        if mark.sign == "“":
            return opener.sign == "„" or (mark.closes and not mark.opens)
        if mark.sign in "«»‹›":
            return mark.sign != opener.sign
        if mark.sign == '"' and self._is_inches(mark):
            return False
        return mark.sign in ("”", "‟") or mark.closes or (mark.sign == '"' and not mark.opens)

    def _is_opening(self, mark: _Mark, opener: _Mark | None) -> bool:
        if mark.sign in ("“", "„", "``", "«", "‹"):
            return True
        if mark.sign in "»›":
            return mark.opens and not mark.closes
        if opener is not None or mark.opens:
            return mark.opens
        before = self._text[mark.start - 1 : mark.start]
        return not mark.closes and (not before or before.isspace() or before in ",:")

    def _is_inches(self, mark: _Mark) -> bool:
        """A figure with a straight mark, while the quotation around it is still to close."""
        if not self._text[mark.start - 1 : mark.start].isdigit():
            return False
        after = self._text[mark.end : mark.end + 2]
        following = self._straight_after(mark, 1)
        return after[:1] == " " and after[1:].islower() and [m.opens for m in following] == [False]

    def _lost_its_end(self, mark: _Mark) -> bool:
        """Whether a straight mark opens where another is open because that one was forgotten, and
        not because the new one stands inside it: then two closing marks would follow."""
        if mark.sign not in ('"', "''"):
            return False
        following = self._straight_after(mark, 2)
        return not (len(following) == 2 and all(m.closes and not m.opens for m in following))

    def _straight_after(self, mark: _Mark, count: int) -> list[_Mark]:
        place = bisect_right(self._straight_starts, mark.start)
        return self._straight[place : place + count]

    def _close(self, opener: _Mark, mark: _Mark) -> None:
        while self._open[-1] is not opener:
            inner = self._open.pop()
            if inner.family is not Family.SINGLE:
                self._keep(inner, mark.start, mark.start, closed=False)
        self._open.pop()
        self._keep(opener, mark.start, mark.end, sign=mark.sign)

    def _leave(self, opener: _Mark) -> None:
        """Keep the first sentence of a quotation that never closes, as far as the next mark."""
        if opener.family is Family.SINGLE:
            return
        last = min(self._span[1], opener.end + LONGEST_UNCLOSED)
        starts = self._starts[opener.family]
        place = bisect_right(starts, opener.start)
        if place < len(starts):
            last = min(last, starts[place])
        stop = _SENTENCE_END.search(self._text, opener.end, last)
        end = stop.end() if stop else last
        self._keep(opener, end, end, closed=False)

    def _keep(
        self,
        opener: _Mark,
        inner_end: int,
        end: int,
        sign: str = "",
        closed: bool = True,
        goes_on: bool = False,
    ) -> None:
        piece = self._text[opener.end : inner_end]
        words = piece.strip()
        if not any(letter.isalnum() for letter in words[:40]):
            return
        start = opener.end + len(piece) - len(piece.lstrip())
        inner = start, start + len(words)
        self._found.append(Marked(opener.start, end, inner, opener.sign + sign, closed, goes_on))
