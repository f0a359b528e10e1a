"""A word on a rounded wash: the chip for a status, a role, a count or a severity."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_PAD = 10
_MARGIN = 3


class Pill(QWidget):
    """Shows one short plain text in the ink and wash it is given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._ink = QColor()
        self._wash = QColor()
        font = self.font()
        font.setPixelSize(11)
        font.setBold(True)
        self.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set(self, text: str, ink: str, wash: str) -> None:
        """Show a text; it is never read as rich text."""
        self._text = text
        self._ink = QColor(ink)
        self._wash = QColor(wash)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """What the pill shows."""
        return self._text

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        height = metrics.height() + 2 * _MARGIN
        return QSize(max(metrics.horizontalAdvance(self._text) + 2 * _PAD, height), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._wash)
            radius = self.height() / 2
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
            painter.setPen(self._ink)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
