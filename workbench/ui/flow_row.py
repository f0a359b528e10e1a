"""A row that sets widgets like words: side by side, and on a new line when one is full."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_Placed = list[tuple[QWidget, QRect]]


class FlowRow(QWidget):
    """Keeps the order of its widgets; one that is wider than the row wraps within it."""

    def __init__(self, gap: int = 4) -> None:
        super().__init__()
        self._gap = gap
        self._widgets: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set(self, widgets: Sequence[QWidget]) -> None:
        """Show these widgets in this order; those that were here and are not any more go."""
        for gone in [widget for widget in self._widgets if widget not in widgets]:
            gone.hide()
            gone.deleteLater()
        self._widgets = list(widgets)
        for widget in self._widgets:
            widget.setParent(self)
            widget.show()
        self._lay_out()

    @property
    def widgets(self) -> list[QWidget]:
        """The widgets in their order."""
        return self._widgets

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arranged(width)[1]

    def sizeHint(self) -> QSize:
        hints = [widget.sizeHint() for widget in self._shown()]
        width = sum(hint.width() + self._gap for hint in hints)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSizeHint(self) -> QSize:
        hints = [widget.minimumSizeHint() for widget in self._shown()]
        return QSize(
            max((hint.width() for hint in hints), default=0),
            max((hint.height() for hint in hints), default=0),
        )

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._lay_out()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._move()

    def _lay_out(self) -> None:
        self.updateGeometry()
        self._move()

    def _move(self) -> None:
        for widget, rect in self._arranged(self.width())[0]:
            widget.setGeometry(rect)

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _arranged(self, width: int) -> tuple[_Placed, int]:
        """Where each widget stands in a row of a width, and how high the row is."""
        placed: _Placed = []
        line: _Placed = []
        x = y = high = 0
        for widget in self._shown():
            size = _size(widget, width)
            if line and x + size.width() > width:
                placed += _centred(line, high)
                line, x, y, high = [], 0, y + high + self._gap, 0
            line.append((widget, QRect(QPoint(x, y), size)))
            x += size.width() + self._gap
            high = max(high, size.height())
        return placed + _centred(line, high), y + high


def _size(widget: QWidget, most: int) -> QSize:
    hint = widget.sizeHint()
    width = min(hint.width(), most)
    return QSize(
        width, widget.heightForWidth(width) if widget.hasHeightForWidth() else hint.height()
    )


def _centred(line: _Placed, high: int) -> _Placed:
    """The widgets of one line, each in the middle of its height."""
    return [(widget, rect.translated(0, (high - rect.height()) // 2)) for widget, rect in line]
