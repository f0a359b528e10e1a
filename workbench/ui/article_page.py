"""An article laid out in lines, a block at a time and only where somebody looks.

Blocks nobody has seen have an estimated height; it becomes exact when they are laid out. All
measures are pixels of the page, whose left edge is the left edge of the text.
"""

import math
import re
import unicodedata
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextLine, QTextOption

from workbench.ui.text_map import TextMap

_GROUP = 256
_MOST_KEPT = 300
_BLANK_LINE = 0.35
_PARAGRAPH_GAP = 0.3
_SAMPLE = "The report was sent to every desk in the town, and nobody read it before noon."
HEADLINE_SCALE = 1.4
# Letters and signs that may turn the direction: a line with any of them has no simple boxes.
_GOES_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """How an article is set: its face, the width of its column, and its line height."""

    font: QFont
    width: int
    line_height: float = 1.5


@dataclass(frozen=True, slots=True)
class _Grade:
    """One size of type on the page: its font, the distance of its lines, and their baseline."""

    font: QFont
    pitch: int
    baseline: float

    @classmethod
    def of(cls, font: QFont, line_height: float) -> "_Grade":
        metrics = QFontMetricsF(font)
        pitch = max(round(font.pixelSize() * line_height * 1.2), math.ceil(metrics.height()))
        return cls(font, pitch, round((pitch - metrics.height()) / 2 + metrics.ascent()))


class LaidOut:
    """A display block in lines; Qt's units are UTF-16 from the start of the block."""

    def __init__(self, words: str, rtl: bool, grade: _Grade, width: int) -> None:
        self.pitch = grade.pitch
        self.baseline = grade.baseline
        self.rtl = rtl
        self._one_way = not rtl and words.isascii()
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if rtl:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        else:
            option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.layout = QTextLayout(words, grade.font)
        self.layout.setTextOption(option)
        self.layout.setCacheEnabled(True)
        self.lines: list[QTextLine] = []
        self._break_into_lines(width)
        if not self._one_way:
            self._one_way = not rtl and not _GOES_LEFT.search(words)

    def _break_into_lines(self, width: int) -> None:
        self.layout.beginLayout()
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(width)
            top = len(self.lines) * self.pitch + self.baseline - line.ascent()
            line.setPosition(QPointF(0, top))
            self.lines.append(line)
        self.layout.endLayout()

    def line_of(self, unit: int) -> int:
        """The line a unit stands in."""
        low, high = 0, len(self.lines) - 1
        while low < high:
            middle = (low + high + 1) // 2
            if self.lines[middle].textStart() <= unit:
                low = middle
            else:
                high = middle - 1
        return low

    def unit_at(self, x: float, y: float) -> int:
        """The place between two characters that is nearest to a point."""
        number = min(max(int(y // self.pitch), 0), len(self.lines) - 1)
        return self.unit_in_line(number, x)

    def unit_in_line(self, number: int, x: float) -> int:
        """The place in a line that is nearest to x; never in the line after it."""
        line = self.lines[number]
        unit = line.xToCursor(x)
        last = line.textStart() + line.textLength()
        if unit >= last and number + 1 < len(self.lines):
            unit = max(self.layout.previousCursorPosition(last), line.textStart())
        return unit

    def x_of(self, unit: int) -> float:
        """Where the caret stands before a unit."""
        return _x(self.lines[self.line_of(unit)], unit)

    def fragments(
        self, start: int, end: int, first_line: int = 0, last_line: int | None = None
    ) -> Iterator[QRectF]:
        """The boxes, one line high, that units from start to end fill; several where it is bidi.

        Of a long block one may ask for some lines only.
        """
        if end <= start:
            return
        below = (
            self.line_of(end - 1) if last_line is None else min(self.line_of(end - 1), last_line)
        )
        for number in range(max(self.line_of(start), first_line), below + 1):
            line = self.lines[number]
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            for left, right in self._stretches(line, first, last):
                yield QRectF(left, number * self.pitch, right - left, self.pitch)

    def _stretches(self, line: QTextLine, first: int, last: int) -> list[tuple[float, float]]:
        if last <= first:
            return []
        if self._one_way:
            left, right = _x(line, first), _x(line, last)
            return [(left, max(min(right, line.naturalTextWidth()), left))]
        boxes = sorted(
            (box.left(), box.right())
            for run in line.glyphRuns(first, last - first)
            if (box := run.boundingRect()).width() > 0
        )
        return _joined(boxes)


class ArticlePage:
    """The page of one article: what is where."""

    def __init__(self, text: str, headline: tuple[int, int] | None, reading: Reading) -> None:
        self.map = TextMap(text)
        self._headline = headline or (0, 0)
        self._laid_out: OrderedDict[int, LaidOut] = OrderedDict()
        self.set(reading)

    def set(self, reading: Reading) -> None:
        """Set the article anew: in another face, size or width."""
        self.reading = reading
        self._laid_out.clear()
        self._body = _Grade.of(reading.font, reading.line_height)
        self._title = _Grade.of(_bigger(reading.font), reading.line_height * 0.86)
        self._gap = round(self._body.pitch * _PARAGRAPH_GAP)
        self._heights = self._estimates()
        self._groups = [
            sum(self._heights[at : at + _GROUP]) for at in range(0, len(self._heights), _GROUP)
        ]

    @property
    def pitch(self) -> int:
        """The distance of two lines of the body."""
        return self._body.pitch

    @property
    def total(self) -> int:
        """The height of the whole page, as well as it is known."""
        return sum(self._groups)

    def laid_out(self, block: int) -> LaidOut:
        """A block in lines; its height is exact from now on."""
        made = self._laid_out.get(block)
        if made is not None:
            self._laid_out.move_to_end(block)
            return made
        grade = self._title if self._is_headline(block) else self._body
        made = LaidOut(self.map.shown(block), self._is_rtl(block), grade, self.reading.width)
        self._laid_out[block] = made
        if len(self._laid_out) > _MOST_KEPT:
            self._laid_out.popitem(last=False)
        self._correct(block, len(made.lines) * grade.pitch)
        return made

    def height(self, block: int) -> int:
        """The height of a block with the room below it."""
        return self._heights[block]

    def top(self, block: int) -> int:
        """Where a block begins."""
        group = block // _GROUP
        return sum(self._groups[:group]) + sum(self._heights[group * _GROUP : block])

    def block_at_y(self, y: float) -> int:
        """The block at a height of the page."""
        group, left = 0, y
        last_group = len(self._groups) - 1
        while group < last_group and left >= self._groups[group]:
            left -= self._groups[group]
            group += 1
        block, last = group * _GROUP, min((group + 1) * _GROUP, len(self._heights)) - 1
        while block < last and left >= self._heights[block]:
            left -= self._heights[block]
            block += 1
        return block

    def outline(self, steps: int) -> tuple[list[int], list[int]]:
        """Code points and the heights they stand at, in about so many steps down the page."""
        stride = max(len(self._heights) // steps, 1)
        places = range(0, len(self._heights), stride)
        starts, tops, top = [], [], 0
        for block in places:
            starts.append(self.map.start(block))
            tops.append(top)
            top += sum(self._heights[block : block + stride])
        return [*starts, len(self.map.text)], [*tops, top]

    def _correct(self, block: int, lines_height: int) -> None:
        known = self._with_gap(block, lines_height)
        self._groups[block // _GROUP] += known - self._heights[block]
        self._heights[block] = known

    def _with_gap(self, block: int, lines_height: int) -> int:
        if self.map.start(block) == self.map.end(block):
            return round(self._body.pitch * _BLANK_LINE)
        goes_on_below = block + 1 < len(self.map) and self.map.goes_on(block + 1)
        return lines_height + (0 if goes_on_below else self._gap)

    def _estimates(self) -> list[int]:
        in_a_line = max(self.reading.width / character_width(self.reading.font), 1)
        pitch, gap, blank = self._body.pitch, self._gap, round(self._body.pitch * _BLANK_LINE)
        return [
            int(length / in_a_line + 1) * pitch + gap if length else blank
            for length in self.map.lengths()
        ]

    def _is_headline(self, block: int) -> bool:
        start, end = self._headline
        return start <= self.map.start(block) < end and self.map.end(block) <= end

    def _is_rtl(self, block: int) -> bool:
        words = self.map.shown(self.map.first_of_line(block))
        if words.isascii():
            return False
        strong = (unicodedata.bidirectional(sign) for sign in words)
        return next((kind for kind in strong if kind in {"L", "R", "AL"}), "L") != "L"


def character_width(font: QFont) -> float:
    """The width of a character in running text; the average of a font counts rare signs too."""
    return QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)


def _bigger(font: QFont) -> QFont:
    bigger = QFont(font)
    bigger.setPixelSize(round(font.pixelSize() * HEADLINE_SCALE))
    bigger.setWeight(QFont.Weight.Bold)
    return bigger


def _x(line: QTextLine, unit: int) -> float:
    found = line.cursorToX(unit)
    assert isinstance(found, tuple)
    return float(found[0])


def _joined(boxes: list[tuple[float, float]]) -> list[tuple[float, float]]:
    joined: list[tuple[float, float]] = []
    for left, right in boxes:
        if joined and left <= joined[-1][1] + 0.5:
            joined[-1] = (joined[-1][0], max(joined[-1][1], right))
        else:
            joined.append((left, right))
    return joined
