"""A page one can scroll: where it stands in the viewport, and which words one sees.

It is the ground of the reading pane and knows neither marks nor the selection.
"""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from workbench.ui.article_page import ArticlePage, Reading, character_width
from workbench.ui.overview_strip import OverviewStrip
from workbench.ui.page_window import PageWindow
from workbench.ui.theme import READING_SIZE, Theme

Span = tuple[int, int]
MEASURE = 70
_MARGIN = 66
_NARROW_MARGIN = 44
_RIGHT = 24
_NARROW = 460
_SMALL = 40_000
_OUTLINE_STEPS = 400
_MANY_BOXES = 8


class PageScroller(QAbstractScrollArea):
    """Shows the page of one text, in code points outside and in pixels of the viewport inside.

    `scrolled` carries the first code point one sees; `travelled` is sent when somebody went there,
    not when the page was set anew; `shifted` whenever words may stand elsewhere than before.
    """

    scrolled = Signal(int)
    travelled = Signal()
    shifted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._family, self._size, self._line_height = "serif", READING_SIZE, 1.5
        self._least_margin = 0
        self._window = PageWindow(ArticlePage("", None, self._reading()), self.viewport().height())
        self._syncing = False
        self._last_value = self._last_scrolled = 0
        self._strip = OverviewStrip(theme)
        self.setVerticalScrollBar(self._strip)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._strip.valueChanged.connect(self._bar_moved)
        self._strip.sliderReleased.connect(self._sync_bar)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def text(self) -> str:
        """The canonical text that is shown."""
        return self._page.map.text

    def set_reading(self, family: str, size: int, line_height: float = 1.5) -> None:
        """Set the article in a face (serif, sans or a font's name), pixels, and line height."""
        self._family, self._size, self._line_height = family, size, line_height
        self._lay_out()

    def zoom(self, pixels: int) -> None:
        """Set the article in another size."""
        self.set_reading(self._family, pixels, self._line_height)

    def scroll_position(self) -> int:
        """The code point that begins the first line one sees."""
        return self._window.first_position()

    def set_scroll_position(self, position: int) -> None:
        """Put the line of a code point at the top; the beginning has its room above."""
        at = self._inside(position)
        self._window.go_to(at, 0 if at else self._window.height)
        self._moved()

    def reveal(self, start: int, end: int) -> None:
        """Bring a span into view, a third from the top; do nothing when one sees it already."""
        start, end = self._inside(start), self._inside(end)
        boxes = self.rects_of(start, max(end, start + 1)) or [self._caret_rect(start)]
        seen = QRect(0, 0, self.viewport().width(), self._window.height)
        if seen.contains(boxes[0]) and (seen.contains(boxes[-1]) or len(boxes) > _MANY_BOXES):
            return
        self._window.go_to(start, self._window.height // 3)
        self._moved()

    def put(self, position: int, height: int) -> None:
        """Let the line of a code point stand at a height of the viewport, where there is room."""
        self._window.go_to(self._inside(position), height)
        self._moved()

    def scroll_by(self, pixels: int) -> None:
        """Go down, or up, by so many pixels; a long way is as long as is known of the page."""
        if abs(pixels) > 2 * self._window.height:
            self._window.go_to_height(self._window.top + pixels)
        else:
            self._window.move(pixels)
        self._moved()

    def seen(self) -> Span:
        """The code points of the paragraphs of which one sees something."""
        blocks = self._window.blocks()
        if not blocks:
            return len(self.text()), len(self.text())
        return self._page.map.start(blocks[0][0]), self._page.map.end(blocks[-1][0])

    def page_edges(self) -> tuple[int, int]:
        """Where the page begins and ends, in pixels of the viewport, as well as it is known."""
        return -self._window.top, self._window.total - self._window.top

    def height_of(self, position: int) -> int:
        """The top of the line of a code point in the viewport, whether one sees it or not."""
        return self._caret_rect(self._inside(position)).y()

    def heights_of(self, start: int, end: int) -> tuple[int, int]:
        """Top and bottom of a span's lines in the viewport; quick, and only about right far off."""
        page, window = self._page, self._window
        heights = []
        for position in (start, max(end - 1, start)):
            block = page.map.block_at(self._inside(position))
            top = window.y_of(block)
            if top < 2 * window.height and top + page.height(block) > -window.height:
                top = self.height_of(position)
            heights.append(top)
        return heights[0], heights[1] + page.pitch

    def rects_of(self, start: int, end: int) -> list[QRect]:
        """The boxes of a span in the viewport, one line high, whether one sees them or not."""
        page, left = self._page, self._column().left()
        boxes: list[QRect] = []
        for block in range(page.map.block_at(start), page.map.block_at(max(end - 1, start)) + 1):
            units = page.map.to_unit(block, start), page.map.to_unit(block, end)
            pieces = list(page.laid_out(block).fragments(*units))
            y = self._window.y_of(block)
            boxes += [piece.translated(left, y).toAlignedRect() for piece in pieces]
        return boxes

    def rect_of(self, start: int, end: int) -> QRect:
        """The first box of a span in the viewport; where the caret would be if it is empty."""
        boxes = self.rects_of(start, end)
        return boxes[0] if boxes else self._caret_rect(start)

    def position_at(self, point: QPoint) -> int:
        """The code point nearest to a point of the viewport."""
        page, y = self._page, point.y()
        block, top = next(
            (place for place in reversed(self._window.blocks()) if place[1] <= y),
            (self._window.blocks() or [(0, 0)])[0],
        )
        unit = page.laid_out(block).unit_at(point.x() - self._column().left(), y - top)
        return page.map.from_unit(block, unit)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        if self._reading().width != self._page.reading.width:
            self._lay_out()
        else:
            self._window.set_height(self.viewport().height())
            self._moved(by_somebody=False)

    def sizeHint(self) -> QSize:
        return QSize(560, 700)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 140)

    def _show_text(self, text: str, headline: Span | None) -> None:
        page = ArticlePage(text, headline, self._reading())
        self._window = PageWindow(page, self.viewport().height())
        self._page_is_new()

    def _bar_moved(self, value: int) -> None:
        if self._syncing:
            return
        step = value - self._last_value
        if self._strip.isSliderDown() or abs(step) > 2 * self._window.height:
            self._window.go_to_height(value)
        else:
            self._window.move(step)
        self._moved()

    @property
    def _page(self) -> ArticlePage:
        return self._window.page

    def _inside(self, position: int) -> int:
        return min(max(position, 0), len(self.text()))

    def _reading(self) -> Reading:
        font = self._theme.reading_font(self._size, self._family)
        room = self.viewport().width() - self._margin() - _RIGHT
        width = min(round(character_width(font) * MEASURE), room)
        return Reading(font, max(width, self._size * 4), self._line_height)

    def _margin(self) -> int:
        usual = _MARGIN if self.viewport().width() >= _NARROW else _NARROW_MARGIN
        return max(usual, self._least_margin)

    def _keep_margin(self, least: int) -> None:
        """Leave at least so much room before the text."""
        before, self._least_margin = self._margin(), least
        if self._margin() != before:
            self._lay_out()

    def _column(self) -> QRectF:
        """Where the text stands in the viewport."""
        width = self._page.reading.width
        left = max(self._margin(), (self.viewport().width() - width) // 2)
        return QRectF(left, 0, width, self._window.height)

    def _lay_out(self) -> None:
        """Set the same article anew, the same words staying at the top."""
        at = self.scroll_position() if self._window.top > 0 else 0
        self._page.set(self._reading())
        self._window.go_to(at, 0 if at else self._window.height)
        self._page_is_new()

    def _page_is_new(self) -> None:
        if len(self.text()) <= _SMALL:
            for block in range(len(self._page.map)):
                self._page.laid_out(block)
        self._window.set_height(self.viewport().height())
        self._moved(by_somebody=False)
        self._strip.set_outline(*self._page.outline(_OUTLINE_STEPS))

    def _moved(self, *, by_somebody: bool = True) -> None:
        """Something else is to be seen: tell the scroll bar and those who follow."""
        self._sync_bar()
        self.viewport().update()
        at = self._window.top
        if at != self._last_scrolled:
            self._last_scrolled = at
            self.scrolled.emit(self.scroll_position())
            if by_somebody:
                self.travelled.emit()
        self.shifted.emit()

    def _sync_bar(self) -> None:
        self._syncing = True
        self._strip.setRange(0, max(self._window.total - self._window.height, 0))
        self._strip.setPageStep(self._window.height)
        self._strip.setSingleStep(self._page.pitch)
        if not self._strip.isSliderDown():
            self._strip.setValue(self._window.top)
        self._last_value = self._strip.value()
        self._syncing = False

    def _caret_rect(self, position: int) -> QRect:
        page = self._page
        block = page.map.block_at(position)
        laid_out, unit = page.laid_out(block), page.map.to_unit(block, position)
        x = round(laid_out.x_of(unit) + self._column().left())
        y = self._window.y_of(block) + laid_out.line_of(unit) * laid_out.pitch
        return QRect(x, y, 1, laid_out.pitch)
