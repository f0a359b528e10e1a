"""The map between canonical text, counted in code points, and what Qt shows of it.

Qt counts UTF-16 units and lays out one block at a time; everything outside counts code points. A
display block is a line of the text, or a part of one that is too long to lay out at once.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

LONGEST_BLOCK = 4_000
SHORTEST_PART = 2_000
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
# These would break the line, hide the text or upset the layout; each is shown as one sign instead.
_SHOWN = dict.fromkeys((*range(9), *range(11, 32), 0x7F, 0x85), " ") | {0x2029: "\u2028"}
_SHOWN |= dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
_NEEDS_SHOWING = re.compile("[\x00-\x08\x0b-\x1f\x7f\x85\u2029\ud800-\udfff]")
_JOINER = "\u200d"


@dataclass(frozen=True, slots=True)
class QtPosition:
    """A place as Qt knows it: a display block, and UTF-16 units into it."""

    block: int
    unit: int


class TextMap:
    """Where each display block of a text begins, and how its places are counted."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._astral: dict[int, tuple[int, ...]] = {}
        self._plain = text.isascii()
        self._cut_into_blocks()

    def __len__(self) -> int:
        return len(self._starts)

    def start(self, block: int) -> int:
        """The code point at which a block begins."""
        return self._starts[block]

    def end(self, block: int) -> int:
        """The code point behind a block's last character, its line feed not counted."""
        return self._ends[block]

    def lengths(self) -> list[int]:
        """The length of each block in code points."""
        return [end - start for start, end in zip(self._starts, self._ends, strict=True)]

    def goes_on(self, block: int) -> bool:
        """Whether a block goes on with the line of the block before it."""
        return block > 0 and self._ends[block - 1] == self._starts[block]

    def first_of_line(self, block: int) -> int:
        """The block in which the line of a block begins."""
        while self.goes_on(block):
            block -= 1
        return block

    def block_at(self, position: int) -> int:
        """The block that holds a code point; the end of a line belongs to the line."""
        return max(bisect_right(self._starts, position) - 1, 0)

    def shown(self, block: int) -> str:
        """What Qt is given to show: as many code points as the block has, each in its place."""
        words = self.text[self._starts[block] : self._ends[block]]
        return words.translate(_SHOWN) if _NEEDS_SHOWING.search(words) else words

    def to_unit(self, block: int, position: int) -> int:
        """UTF-16 units into a block, for a code point that is brought inside the block."""
        inside = min(
            max(position - self._starts[block], 0), self._ends[block] - self._starts[block]
        )
        return inside + bisect_right(self._wide(block), inside - 1)

    def from_unit(self, block: int, unit: int) -> int:
        """The code point at a number of UTF-16 units into a block."""
        wide = self._wide(block)
        before = bisect_left(range(len(wide)), unit, key=lambda count: wide[count] + count)
        return min(self._starts[block] + max(unit - before, 0), self._ends[block])

    def to_qt(self, position: int) -> QtPosition:
        """Where Qt has a code point of the text."""
        block = self.block_at(position)
        return QtPosition(block, self.to_unit(block, position))

    def from_qt(self, place: QtPosition) -> int:
        """The code point of a place that Qt gives."""
        return self.from_unit(place.block, place.unit)

    def _wide(self, block: int) -> tuple[int, ...]:
        """Where in a block the characters stand that take two UTF-16 units."""
        if self._plain:
            return ()
        if block not in self._astral:
            words = self.text[self._starts[block] : self._ends[block]]
            self._astral[block] = tuple(found.start() for found in _ASTRAL.finditer(words))
        return self._astral[block]

    def _cut_into_blocks(self) -> None:
        begin = 0
        find = self.text.find
        starts, ends = self._starts, self._ends
        while (line_end := find("\n", begin)) >= 0:
            if line_end - begin > LONGEST_BLOCK:
                begin = self._cut_line(begin, line_end)
            starts.append(begin)
            ends.append(line_end)
            begin = line_end + 1
        if len(self.text) - begin > LONGEST_BLOCK:
            begin = self._cut_line(begin, len(self.text))
        starts.append(begin)
        ends.append(len(self.text))

    def _cut_line(self, begin: int, line_end: int) -> int:
        """Cut parts off a line that is too long; where its last part begins."""
        while line_end - begin > LONGEST_BLOCK:
            cut = _cut(self.text, begin)
            self._starts.append(begin)
            self._ends.append(cut)
            begin = cut
        return begin


def _cut(text: str, begin: int) -> int:
    """Where to part a long line: behind a sentence, else a word, else between two characters."""
    low, high = begin + SHORTEST_PART, begin + LONGEST_BLOCK
    for sign in (". ", " "):
        found = text.find(sign, low, high)
        if found >= 0:
            return found + len(sign)
    place = high
    while place > low and _clings(text, place):
        place -= 1
    return place


def _clings(text: str, place: int) -> bool:
    """Whether the character at a place is part of the one before it."""
    return (
        unicodedata.category(text[place])[0] == "M"
        or text[place] == _JOINER
        or text[place - 1] == _JOINER
        or "\U0001f3fb" <= text[place] <= "\U0001f3ff"
    )
