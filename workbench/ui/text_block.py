"""Plain text set in lines, in several shades, broken wherever it must be; never rich text."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from workbench.ui.theme import Theme

Shade = Literal["ink", "muted", "accent"]
_BREAKS = str.maketrans({"\n": "\u2028", "\u2029": "\u2028", "\r": " ", "\t": " "})
_LEAST_WIDTH = 40
_RING = 2


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one weight and shade."""

    text: str
    bold: bool = False
    shade: Shade = "ink"


class TextBlock:
    """Runs of text laid out at a width; a line that is one too many ends in an ellipsis."""

    def __init__(
        self, theme: Theme, font: QFont, line_height: float = 1.3, most_lines: int = 0
    ) -> None:
        self._theme = theme
        self._tokens = theme.tokens
        self._font = font
        self._pitch = round(max(QFontMetricsF(font).height(), font.pixelSize() * line_height))
        self._most_lines = most_lines
        self._runs: tuple[Run, ...] = ()
        self._layout = QTextLayout()
        self._width = -1
        self._heights: dict[int, int] = {}
        self._natural = -1

    @property
    def text(self) -> str:
        """What is shown, as one string."""
        return "".join(run.text for run in self._runs)

    def set(self, runs: Sequence[Run]) -> bool:
        """Set other text; False when it is the same."""
        if tuple(runs) == self._runs:
            return False
        self._runs = tuple(runs)
        self._width = self._natural = -1
        self._heights.clear()
        return True

    def natural_width(self) -> int:
        """How wide the text is when nothing breaks it."""
        if self._natural < 0:
            self._lay_out(1 << 20)
            lines = range(self._layout.lineCount())
            widths = [self._layout.lineAt(at).naturalTextWidth() for at in lines]
            self._natural = int(max(widths, default=0)) + 1
        return self._natural

    def height(self, width: int) -> int:
        """How high the text is in a column of a width."""
        if width not in self._heights:
            self._lay_out(width)
            self._heights[width] = self._shown_lines() * self._pitch
        return self._heights[width]

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Draw the text in the shades of the theme."""
        self._lay_out(int(rect.width()))
        cut = self._shown_lines() < self._layout.lineCount()
        if cut:
            painter.save()
            painter.setClipRect(rect.adjusted(0, 0, 0, -self._pitch))
        self._layout.draw(painter, rect.topLeft())
        if cut:
            painter.restore()
            self._paint_last_line(painter, rect)

    def _shown_lines(self) -> int:
        count = self._layout.lineCount()
        return min(count, self._most_lines) if self._most_lines else count

    def _lay_out(self, width: int) -> None:
        if width == self._width and self._tokens is self._theme.tokens:
            return
        self._width, self._tokens = width, self._theme.tokens
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._layout = QTextLayout(self.text.translate(_BREAKS), self._font)
        self._layout.setTextOption(option)
        self._layout.setFormats(self._formats())
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            top = (self._layout.lineCount() - 1) * self._pitch
            line.setPosition(QPointF(0, top + (self._pitch - line.height()) / 2))
        self._layout.endLayout()

    def _formats(self) -> list[QTextLayout.FormatRange]:
        made = []
        for run, start, length in self._placed():
            style = QTextCharFormat()
            style.setForeground(self._colour(run.shade))
            if run.bold:
                style.setFontWeight(QFont.Weight.Bold)
            stretch = QTextLayout.FormatRange()
            stretch.start, stretch.length, stretch.format = start, length, style
            made.append(stretch)
        return made

    def _colour(self, shade: Shade) -> QColor:
        tokens = self._theme.tokens
        return QColor({"ink": tokens.ink, "muted": tokens.muted, "accent": tokens.accent}[shade])

    def _placed(self) -> list[tuple[Run, int, int]]:
        """Each run with its start and length in Qt's UTF-16 units."""
        placed, start = [], 0
        for run in self._runs:
            length = len(run.text.encode("utf-16-le", "surrogatepass")) // 2
            placed.append((run, start, length))
            start += length
        return placed

    def _paint_last_line(self, painter: QPainter, rect: QRectF) -> None:
        last = self._shown_lines() - 1
        units = self._layout.text().encode("utf-16-le", "surrogatepass")
        rest = units[2 * self._layout.lineAt(last).textStart() :].decode("utf-16-le", "replace")
        metrics = QFontMetricsF(self._font)
        words = rest[:1000].replace("\u2028", " ")
        painter.setFont(self._font)
        painter.setPen(self._colour(self._runs[-1].shade))
        painter.drawText(
            QRectF(rect.left(), rect.top() + last * self._pitch, rect.width(), self._pitch),
            Qt.AlignmentFlag.AlignVCenter,
            metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width()),
        )


class PlainText(QWidget):
    """A label for words that come from files and people: wrapped, and never read as markup."""

    def __init__(
        self,
        theme: Theme,
        font: QFont | None = None,
        line_height: float = 1.35,
        most_lines: int = 0,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._block = TextBlock(theme, font or theme.ui_font(12), line_height, most_lines)
        self.setSizePolicy(wrapping_policy())
        theme.changed.connect(self.update)

    def set(self, *runs: Run) -> None:
        """Show runs of text."""
        if self._block.set(runs):
            self.setAccessibleName(self._block.text)
            self.updateGeometry()
            self.update()

    def text(self) -> str:
        """What is shown."""
        return self._block.text

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._block.height(width)

    def sizeHint(self) -> QSize:
        width = min(self._block.natural_width(), 300)
        return QSize(width, self._block.height(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, self._block.height(1 << 20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        spare = max(self.height() - self._block.height(self.width()), 0) // 2
        self._block.paint(painter, rect.adjusted(0, spare, 0, -spare))


class TextLink(QAbstractButton):
    """Words that lead somewhere, in the accent; they wrap as other words do."""

    def __init__(self, theme: Theme, size: int = 12, most_lines: int = 3) -> None:
        super().__init__()
        self._theme = theme
        self._block = TextBlock(theme, theme.ui_font(size), most_lines=most_lines)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(wrapping_policy(QSizePolicy.Policy.Maximum))
        theme.changed.connect(self.update)

    def set(self, text: str, description: str = "") -> None:
        """Show words, and say where they lead."""
        if self._block.set([Run(text, shade="accent")]):
            self.setAccessibleName(text)
            self.setAccessibleDescription(description)
            self.updateGeometry()
            self.update()

    def words(self) -> str:
        """What is shown."""
        return self._block.text

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._block.height(width) + 2 * _RING

    def sizeHint(self) -> QSize:
        width = self._block.natural_width()
        return QSize(width, self._block.height(width) + 2 * _RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, self._block.height(1 << 20) + 2 * _RING)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = self._theme.tokens
        inner = QRectF(self.rect()).adjusted(0, _RING, 0, -_RING)
        if self.hasFocus():
            painter.fillRect(self.rect(), QColor(tokens.accent_wash))
            foot = QRectF(0, self.height() - _RING, self.width(), _RING)
            painter.fillRect(foot, QColor(tokens.accent))
        elif self.underMouse():
            painter.fillRect(
                QRectF(0, self.height() - _RING, self.width(), 1), QColor(tokens.accent)
            )
        self._block.paint(painter, inner)


def wrapping_policy(
    across: QSizePolicy.Policy = QSizePolicy.Policy.Expanding,
) -> QSizePolicy:
    """The policy of a widget that is as high as its words need in the width it gets."""
    policy = QSizePolicy(across, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    return policy
