"""Two passages painted word over word: what belongs together stands in one column."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.domain.model import FindingKind
from workbench.language import _
from workbench.ui.kind_colours import kind_colours
from workbench.ui.snippets import reads_leftward
from workbench.ui.theme import Theme
from workbench.ui.tokens import StatusColours
from workbench.ui.word_pairs import Cell, Op

_NAMES = 132
_GAP = 7
_BETWEEN = 12
_SIDE = 16
_MARK_ROOM = 3


@dataclass(frozen=True, slots=True)
class _Placed:
    cell: Cell
    box: QRectF


class WordFlow(QWidget):
    """Cells flow like words: on lines of two rows, the first article above the second."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._font = theme.reading_font(15)
        self._bold = QFont(self._font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._small = theme.ui_font(11)
        self._cells: Sequence[Cell] = ()
        self._placed: list[_Placed] = []
        self._names = ("", "")
        self._kind = FindingKind.WORDING
        self._leftward = False
        self._height = 0
        self._laid_out = -1
        self.setObjectName("words-flow")
        self.setAccessibleName(_("Word by word"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def show_cells(self, cells: Sequence[Cell], names: tuple[str, str], kind: FindingKind) -> None:
        """Show two passages under the names of their articles, in the colours of a kind."""
        self._cells, self._names, self._kind = cells, names, kind
        first = " ".join(cell.a for cell in cells[:40]).strip()
        self._leftward = reads_leftward(first or " ".join(cell.b for cell in cells[:40]))
        self.setAccessibleDescription(spoken(cells))
        self._laid_out = -1
        self._lay_out(self.width())
        self.updateGeometry()
        self.update()

    def marked_at(self) -> tuple[int, int]:
        """Where the lines begin and end that hold what a finding is about, from the top."""
        boxes = [placed.box for placed in self._placed if placed.cell.marked]
        if not boxes:
            return 0, 0
        return int(boxes[0].top()), int(boxes[0].bottom())

    # -- placing

    @property
    def _pitch(self) -> int:
        return round(QFontMetricsF(self._font).height() * 1.16)

    def _lay_out(self, width: int) -> None:
        if width == self._laid_out:
            return
        self._laid_out = width
        self._placed.clear()
        room = max(160, width - _NAMES - 2 * _SIDE)
        x, y, pitch = 0.0, float(_BETWEEN), self._pitch
        metrics = QFontMetricsF(self._bold)
        for cell in self._cells:
            wide = max(metrics.horizontalAdvance(said or "—") for said in (cell.a, cell.b))
            wide = min(wide + _GAP, room)
            if x and x + wide > room:
                x, y = 0.0, y + 2 * pitch + _BETWEEN
            left = room - x - wide if self._leftward else x
            start = _SIDE if self._leftward else _SIDE + _NAMES
            self._placed.append(_Placed(cell, QRectF(start + left, y, wide, 2 * pitch)))
            x += wide
        self._height = int(y + 2 * pitch + _BETWEEN)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._lay_out(width)
        return self._height

    def sizeHint(self) -> QSize:
        return QSize(600, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 60)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out(self.width())
        self.setMinimumHeight(self._height)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            lines = set()
            for placed in self._placed:
                if not event.rect().intersects(placed.box.toAlignedRect()):
                    continue
                self._paint_cell(painter, placed)
                lines.add(placed.box.top())
            for top in lines:
                self._paint_names(painter, top)

    def _paint_names(self, painter: QPainter, top: float) -> None:
        painter.setFont(self._small)
        painter.setPen(QColor(self._theme.tokens.muted))
        left = self.width() - _SIDE - _NAMES + 8 if self._leftward else _SIDE
        for row, name in enumerate(self._names):
            box = QRectF(left, top + row * self._pitch, _NAMES - 12, self._pitch)
            shown = QFontMetricsF(self._small).elidedText(
                name, Qt.TextElideMode.ElideRight, box.width()
            )
            painter.drawText(
                box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown
            )

    def _paint_cell(self, painter: QPainter, placed: _Placed) -> None:
        cell, box, pitch = placed.cell, placed.box, self._pitch
        colours = kind_colours(self._theme.tokens, self._kind)
        if cell.marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.wash))
            painter.drawRoundedRect(box.adjusted(-2, 0, -_GAP + 4, 0), 4, 4)
        for row, said in enumerate((cell.a, cell.b)):
            rect = QRectF(box.left(), box.top() + row * pitch, box.width() - _GAP, pitch)
            self._paint_words(painter, rect, cell, said, colours)

    def _paint_words(
        self, painter: QPainter, rect: QRectF, cell: Cell, said: str, colours: StatusColours
    ) -> None:
        tokens = self._theme.tokens
        same = cell.op is Op.SAME or not said
        font = self._bold if cell.marked and said else self._font
        across = Qt.AlignmentFlag.AlignRight if self._leftward else Qt.AlignmentFlag.AlignLeft
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(said or "—", Qt.TextElideMode.ElideRight, rect.width() + 1)
        painter.setFont(font)
        ink = colours.ink if cell.marked else tokens.ink
        painter.setPen(QColor(tokens.muted if same else ink))
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if self._leftward else Qt.LayoutDirection.LeftToRight
        )
        upright = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, across | upright, shown)
        if same:
            return
        wide = min(metrics.horizontalAdvance(shown), rect.width())
        left = rect.right() - wide if self._leftward else rect.left()
        baseline = rect.center().y() + metrics.ascent() / 2 + _MARK_ROOM
        painter.setPen(QPen(QColor(ink if cell.marked else tokens.edge), 1.4, line_of(cell)))
        painter.drawLine(QPointF(left, baseline), QPointF(left + wide, baseline))


def line_of(cell: Cell) -> Qt.PenStyle:
    """The line under words that differ: whole for changed ones, broken for those on one side."""
    if cell.moved:
        return Qt.PenStyle.DotLine
    return Qt.PenStyle.SolidLine if cell.op is Op.CHANGED else Qt.PenStyle.DashLine


def spoken(cells: Sequence[Cell]) -> str:
    """What a screen reader is told: the differences in order."""
    told = []
    for cell in cells:
        if cell.op is Op.CHANGED:
            told.append(_("“{a}” is “{b}”").format(a=cell.a, b=cell.b))
        elif cell.op is Op.ONLY_A:
            told.append(_("only first: “{words}”").format(words=cell.a))
        elif cell.op is Op.ONLY_B:
            told.append(_("only second: “{words}”").format(words=cell.b))
    return "; ".join(told) or _("The words are the same.")
