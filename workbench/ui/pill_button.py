"""A chip that can be pressed: a kind, a severity, an answer; it paints its own focus ring."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from workbench.ui.theme import Theme
from workbench.ui.tokens import StatusColours

_PAD = 10
_MARGIN = 3
_RING = 2


class PillButton(QAbstractButton):
    """One short word. With a hue it is filled in it; without, it is an outline until checked."""

    def __init__(self, theme: Theme, name: str, text: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._hue = ""
        self.setObjectName(name)
        self.setFont(theme.ui_font(11, bold=True))
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def set(self, text: str, hue: str) -> None:
        """Show a word, filled in the colours of a status or a severity."""
        if (text, hue) != (self.text(), self._hue):
            self._hue = hue
            self.setText(text)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(
            metrics.horizontalAdvance(self.text()) + 2 * _PAD, metrics.height() + 2 * _MARGIN + 2
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._colours()
        inner = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(self._edge(colours))
        painter.setBrush(QColor(colours.wash))
        painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
        painter.setPen(QColor(colours.ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _colours(self) -> StatusColours:
        tokens = self._theme.tokens
        if self._hue in ("must", "should", "fyi"):
            return tokens.severity(self._hue)
        if self._hue and (self.isChecked() or not self.isCheckable()):
            return tokens.status(self._hue)
        wash = tokens.hover if self.underMouse() else tokens.paper
        return StatusColours(tokens.muted, wash)

    def _edge(self, colours: StatusColours) -> QPen:
        tokens = self._theme.tokens
        if self.hasFocus():
            return QPen(QColor(tokens.accent), _RING)
        if self._hue and (self.isChecked() or not self.isCheckable()):
            return QPen(QColor(colours.ink if self.underMouse() else colours.wash), 1)
        return QPen(QColor(tokens.line), 1)
