"""Where the caret goes: by character, word, line, and what a double or triple click takes."""

from PySide6.QtCore import QPoint, QTextBoundaryFinder
from PySide6.QtGui import QGuiApplication, QTextLayout

from workbench.ui.article_page import ArticlePage

Span = tuple[int, int]
_Boundary = QTextBoundaryFinder.BoundaryType


def by_character(page: ArticlePage, position: int, step: int) -> int:
    """One character on or back, as people see characters: an accent goes with its letter."""
    return _by(page, position, step, QTextLayout.CursorMode.SkipCharacters)


def by_word(page: ArticlePage, position: int, step: int) -> int:
    """To the beginning of the next word, or of this one or the one before."""
    return _by(page, position, step, QTextLayout.CursorMode.SkipWords)


def by_line(page: ArticlePage, position: int, step: int, x: float) -> int:
    """The place nearest to x in the line below or above."""
    block, unit = page.map.block_at(position), 0
    laid_out = page.laid_out(block)
    unit = page.map.to_unit(block, position)
    number = laid_out.line_of(unit) + step
    if number < 0:
        if block == 0:
            return 0
        block -= 1
        number = len(page.laid_out(block).lines) - 1
    elif number >= len(laid_out.lines):
        if block + 1 == len(page.map):
            return len(page.map.text)
        block, number = block + 1, 0
    return page.map.from_unit(block, page.laid_out(block).unit_in_line(number, x))


def line_edge(page: ArticlePage, position: int, *, end: bool) -> int:
    """Where the line of a place begins or ends."""
    block = page.map.block_at(position)
    laid_out = page.laid_out(block)
    number = laid_out.line_of(page.map.to_unit(block, position))
    line = laid_out.lines[number]
    unit = line.textStart()
    if end:
        unit += line.textLength()
        if number + 1 < len(laid_out.lines):
            unit = laid_out.layout.previousCursorPosition(unit)
    return page.map.from_unit(block, unit)


def word_at(page: ArticlePage, position: int) -> Span:
    """The word, sign or room between words at a place."""
    return _item_at(page, position, _Boundary.Word)


def sentence_at(page: ArticlePage, position: int) -> Span:
    """The sentence at a place, without the room behind it."""
    start, end = _item_at(page, position, _Boundary.Sentence)
    words = page.map.text[start:end]
    return start, start + len(words.rstrip()) if words.strip() else end


def paragraph_at(page: ArticlePage, position: int) -> Span:
    """The line of the text at a place, however many display blocks it takes."""
    block = page.map.block_at(position)
    last = block
    while last + 1 < len(page.map) and page.map.goes_on(last + 1):
        last += 1
    return page.map.start(page.map.first_of_line(block)), page.map.end(last)


def unit_at(page: ArticlePage, position: int, clicks: int) -> Span | None:
    """What so many clicks take: a word, a sentence, a paragraph; None for a single click."""
    taken = {2: word_at, 3: sentence_at, 4: paragraph_at}.get(clicks)
    return taken(page, position) if taken else None


class Clicks:
    """Counts clicks in quick succession at one place, up to four."""

    def __init__(self) -> None:
        self.count = 0
        self._point = QPoint()
        self._at = 0

    def press(self, point: QPoint, at: int) -> int:
        """Count a press at a time in milliseconds."""
        hints = QGuiApplication.styleHints()
        near = (point - self._point).manhattanLength() < hints.startDragDistance()
        soon = at - self._at <= hints.mouseDoubleClickInterval()
        self.count = self.count % 4 + 1 if near and soon and self.count else 1
        self._point, self._at = point, at
        return self.count


def _by(page: ArticlePage, position: int, step: int, mode: QTextLayout.CursorMode) -> int:
    block = page.map.block_at(position)
    if step < 0 and position == page.map.start(block):
        if block == 0:
            return 0
        block -= 1
        if not page.map.goes_on(block + 1):
            return page.map.end(block)
    elif step > 0 and position >= page.map.end(block):
        return min(page.map.end(block) + 1, len(page.map.text))
    layout = page.laid_out(block).layout
    unit = page.map.to_unit(block, position)
    if step > 0:
        return page.map.from_unit(block, layout.nextCursorPosition(unit, mode))
    return page.map.from_unit(block, layout.previousCursorPosition(unit, mode))


def _item_at(page: ArticlePage, position: int, kind: QTextBoundaryFinder.BoundaryType) -> Span:
    block = page.map.block_at(position)
    finder = QTextBoundaryFinder(kind, page.map.shown(block))
    unit = page.map.to_unit(block, position)
    finder.setPosition(unit)
    start = unit if finder.isAtBoundary() else finder.toPreviousBoundary()
    finder.setPosition(start)
    end = finder.toNextBoundary()
    if end < 0:
        finder.setPosition(unit)
        start, end = max(finder.toPreviousBoundary(), 0), unit
    return page.map.from_unit(block, start), page.map.from_unit(block, end)
