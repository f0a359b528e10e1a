"""The scroll bar of a reading pane, which also shows where in the article the marks stand."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider, QWidget

from workbench.ui.highlights import Mark
from workbench.ui.theme import Theme

WIDTH = 14
_DAB = 3
_MOST_URGENT_FIRST = ("conflict", "change", "unverified", "query", "todo", "attributed")
_URGENCY = {status: -number for number, status in enumerate(_MOST_URGENT_FIRST)}
_LEAST_URGENT = -len(_MOST_URGENT_FIRST)


class OverviewStrip(QScrollBar):
    """A vertical scroll bar with a dab of colour for each passage; a click goes there."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self._starts: Sequence[int] = (0, 1)
        self._tops: Sequence[int] = (0, 1)
        self._marks: Iterable[Mark] = ()
        self._row_starts: list[int] = [0]
        self._rows: list[dict[str, int]] = []
        self._dabs: QPixmap | None = None
        self.setObjectName("overview_strip")
        self.setMouseTracking(True)

    def show_marks(self, marks: Iterable[Mark]) -> None:
        """Show these marks; they are read when the strip is next painted."""
        self._marks = marks
        self._dabs = None
        self.update()

    def set_outline(self, starts: Sequence[int], tops: Sequence[int]) -> None:
        """Learn where on the page the code points stand."""
        if (starts, tops) != (self._starts, self._tops):
            self._starts, self._tops = starts, tops
            self._dabs = None
            self.update()

    def count(self, mark: Mark, by: int) -> None:
        """Add a mark to those shown, or take it away, without looking at the others."""
        if self._dabs is None:
            return
        rows = self._rows_of(mark)
        for row in rows:
            self._rows[row][mark.status] = self._rows[row].get(mark.status, 0) + by
        self._paint_dabs(self._dabs, rows)
        self.update()

    def dab_at(self, position: int) -> int:
        """How far down the strip the dab of a code point stands, in pixels."""
        return (bisect_right(self._row_starts, position) - 1) * _DAB

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 60)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._dabs = None

    def forget_colours(self) -> None:
        """Take the colours from the theme anew."""
        self._dabs = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        thumb = self._thumb()
        y = event.position().y()
        if event.button() == Qt.MouseButton.LeftButton and not thumb.top() <= y <= thumb.bottom():
            room = max(self.height() - thumb.height(), 1)
            part = (y - thumb.height() / 2) / room
            self.setValue(round(part * (self.maximum() - self.minimum())))
        super().mousePressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        if self._dabs is None:
            self._dabs = self._all_dabs()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(tokens.background))
            if self.maximum() > self.minimum():
                thumb = QColor(tokens.edge)
                thumb.setAlphaF(0.55 if self.isSliderDown() or self.underMouse() else 0.32)
                painter.fillRect(self._thumb(), thumb)
            painter.drawPixmap(0, 0, self._dabs)

    def _all_dabs(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        dabs = QPixmap(self.size() * ratio)
        dabs.setDevicePixelRatio(ratio)
        dabs.fill(Qt.GlobalColor.transparent)
        self._row_starts = self._starts_of_rows()
        self._rows = [{} for _ in self._row_starts]
        for mark in self._marks:
            for row in self._rows_of(mark):
                counts = self._rows[row]
                counts[mark.status] = counts.get(mark.status, 0) + 1
        self._paint_dabs(dabs, range(len(self._rows)))
        return dabs

    def _paint_dabs(self, dabs: QPixmap, rows: Iterable[int]) -> None:
        with QPainter(dabs) as painter:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            for row in rows:
                painter.fillRect(QRectF(3, row * _DAB, self.width() - 6, _DAB), self._dab(row))

    def _dab(self, row: int) -> QColor:
        """The ink of the most urgent status in a row, or no colour at all."""
        status = max(
            (status for status, count in self._rows[row].items() if count > 0),
            key=lambda status: _URGENCY.get(status, _LEAST_URGENT),
            default=None,
        )
        if status is None:
            return QColor(Qt.GlobalColor.transparent)
        return QColor(self._theme.status_colours(status).ink)

    def _thumb(self) -> QRectF:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        control, slider = QStyle.ComplexControl.CC_ScrollBar, QStyle.SubControl.SC_ScrollBarSlider
        return QRectF(self.style().subControlRect(control, option, slider, self))

    def _rows_of(self, mark: Mark) -> range:
        """The rows of dabs a mark takes, at least one."""
        first = bisect_right(self._row_starts, mark.start) - 1
        return range(first, max(bisect_left(self._row_starts, mark.end, first), first + 1))

    def _starts_of_rows(self) -> list[int]:
        """The code point at which each row of dabs begins."""
        count = max(self.height() // _DAB, 1)
        height = self._tops[-1] / count
        return [0, *(self._position_at(row * height) for row in range(1, count))]

    def _position_at(self, y: float) -> int:
        at = min(max(bisect_right(self._tops, y) - 1, 0), len(self._tops) - 2)
        top, start = self._tops[at], self._starts[at]
        part = (y - top) / max(self._tops[at + 1] - top, 1)
        return start + round(part * (self._starts[at + 1] - start))
