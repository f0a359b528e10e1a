"""The scroll bar of a reading pane, which also shows where in the article the marks stand."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
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
        self._rows: dict[int, Counter[str]] | None = None
        self.setObjectName("overview_strip")
        self.setMouseTracking(True)

    def show_marks(self, marks: Iterable[Mark]) -> None:
        """Show these marks; they are read when the strip is next painted."""
        self._marks = marks
        self._rows = None
        self.update()

    def set_outline(self, starts: Sequence[int], tops: Sequence[int]) -> None:
        """Learn where on the page the code points stand."""
        if (starts, tops) != (self._starts, self._tops):
            self._starts, self._tops = starts, tops
            self._rows = None
            self.update()

    def count(self, mark: Mark, by: int) -> None:
        """Add a mark to those shown, or take it away, without looking at the others."""
        if self._rows is not None:
            for row in self._rows_of(mark):
                self._rows.setdefault(row, Counter())[mark.status] += by
        self.update()

    def row_of(self, position: int) -> int:
        """How far down the strip a code point stands, in pixels."""
        at = min(max(bisect_right(self._starts, position) - 1, 0), len(self._starts) - 2)
        start, top = self._starts[at], self._tops[at]
        length = max(self._starts[at + 1] - start, 1)
        inside = min(position - start, length) * (self._tops[at + 1] - top)
        return int((top + inside / length) * (self.height() - _DAB) / max(self._tops[-1], 1))

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 60)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rows = None

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
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.background))
        if self.maximum() > self.minimum():
            thumb = QColor(tokens.edge)
            thumb.setAlphaF(0.55 if self.isSliderDown() or self.underMouse() else 0.32)
            painter.fillRect(self._thumb(), thumb)
        if self._rows is None:
            self._rows = self._count_all()
        for row, counts in self._rows.items():
            status = max(
                (status for status, count in counts.items() if count > 0),
                key=lambda status: _URGENCY.get(status, _LEAST_URGENT),
                default=None,
            )
            if status is not None:
                ink = QColor(self._theme.status_colours(status).ink)
                painter.fillRect(QRectF(3, row, self.width() - 6, _DAB), ink)

    def _thumb(self) -> QRectF:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        return QRectF(
            self.style().subControlRect(
                QStyle.ComplexControl.CC_ScrollBar,
                option,
                QStyle.SubControl.SC_ScrollBarSlider,
                self,
            )
        )

    def _rows_of(self, mark: Mark) -> range:
        first = self.row_of(mark.start)
        return range(first, max(self.row_of(mark.end) - _DAB, first) + 1, _DAB)

    def _count_all(self) -> dict[int, Counter[str]]:
        rows: dict[int, Counter[str]] = {}
        for mark in self._marks:
            for row in self._rows_of(mark):
                rows.setdefault(row, Counter())[mark.status] += 1
        return rows
