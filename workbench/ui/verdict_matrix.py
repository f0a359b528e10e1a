"""The picture of who said what: a table of my verdicts against a colleague's, by count.

The more claims a cell holds, the stronger its ground; the count says the same without colour, and a
frame marks the cells in which both agree.
"""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QLabel, QSizePolicy, QWidget

from workbench.agreement_words import cell_words, matrix_words
from workbench.domain.model import Status
from workbench.domain.verdict_pairs import Matrix, Pair, matrix
from workbench.language import _
from workbench.phrases import STATUS_MARKS, number, status_word
from workbench.ui.elided_label import ElidedLabel
from workbench.ui.plain import plain_label
from workbench.ui.theme import Theme
from workbench.ui.tokens import Tokens

# How much of the accent a cell's ground takes, from few claims to most. Between the last two no ink
# of ours could be read on it.
_GRADES = (0.1, 0.2, 0.3, 0.4, 1.0)
_CELL_WIDTH, _CELL_HEIGHT = 64, 40
_HEAD_WIDTH = 104
_RADIUS = 5
_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}

_Place = tuple[int, int]


def shade(tokens: Tokens, share: float) -> tuple[QColor, QColor]:
    """The ground and the ink of a cell that holds a share of what the fullest one holds."""
    paper, accent = QColor(tokens.paper), QColor(tokens.accent)
    if share <= 0:
        return paper, QColor(tokens.muted)
    # By the root, so that one cell that holds nearly all does not make the others alike.
    grade = _GRADES[min(len(_GRADES) - 1, int(share**0.5 * len(_GRADES)))]
    ground = QColor.fromRgbF(
        *(
            (1 - grade) * from_ + grade * to
            for from_, to in (
                (paper.redF(), accent.redF()),
                (paper.greenF(), accent.greenF()),
                (paper.blueF(), accent.blueF()),
            )
        )
    )
    return ground, QColor(tokens.accent_ink if grade == 1 else tokens.ink)


class MatrixCell(QAbstractButton):
    """How many claims have one verdict of mine and one of theirs; pressed, it names them."""

    picked = Signal(object)
    reached = Signal(object)
    stepped = Signal(object)

    def __init__(self, theme: Theme, place: _Place, claims: tuple[str, ...], most: int) -> None:
        super().__init__()
        self.place = place
        self.claims = claims
        self._theme = theme
        self._share = len(claims) / most if most else 0.0
        self.setObjectName(f"cell-{place[0]}-{place[1]}")
        self.setText(number(len(claims)) if claims else "·")
        self.setFont(theme.ui_font(14, bold=bool(claims)))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus if claims else Qt.FocusPolicy.NoFocus)
        self.setEnabled(bool(claims))
        if claims:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._pick)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(_CELL_WIDTH, _CELL_HEIGHT)

    def _pick(self) -> None:
        self.picked.emit(list(self.claims))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit(self)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.reached.emit(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        ground, ink = shade(tokens, self._share)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            whole = QRectF(self.rect())
            if self.hasFocus():
                painter.setPen(QPen(QColor(tokens.accent), 2))
                painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), _RADIUS + 2, _RADIUS + 2)
            agreed = self.place[0] == self.place[1]
            line = 1.5 if agreed else 1.0
            painter.setPen(QPen(QColor(tokens.ink if agreed else tokens.line), line))
            painter.setBrush(ground)
            painter.drawRoundedRect(whole.adjusted(4, 4, -4, -4), _RADIUS, _RADIUS)
            painter.setPen(ink)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class VerdictMatrix(QWidget):
    """The whole table. It is one stop for the Tab key; arrows go from cell to cell. `chosen` is
    sent with the ids of the claims of a cell, `reached` with the cell one came to."""

    chosen = Signal(object)
    reached = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._name = ""
        self._matrix = Matrix((), {})
        self._cells: dict[_Place, MatrixCell] = {}
        self.setObjectName("verdict-matrix")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(_("Who said what"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._hint = plain_label("", "muted")
        self._hint.setObjectName("matrix-hint")
        self._hint.setWordWrap(True)
        self._hint.setFont(theme.ui_font(12))
        self._hint.setContentsMargins(0, 6, 0, 0)

    def show_pairs(self, pairs: tuple[Pair, ...], name: str) -> None:
        """Show the verdicts of two people, the other of whom has a name."""
        self._clear()
        self._matrix, self._name = matrix(pairs), name
        self.setAccessibleDescription(matrix_words(pairs, name))
        statuses = self._matrix.statuses
        self._put_heads(statuses)
        for row, mine in enumerate(statuses):
            for column, theirs in enumerate(statuses):
                self._put_cell((row, column), mine, theirs)
        self._hint.setText(_("Enter, or a click, shows the claims of a cell."))
        self._grid.addWidget(self._hint, len(statuses) + 2, 0, 1, max(2, len(statuses) + 1))
        self._hint.setVisible(bool(statuses))
        # The Tab key comes in at the fullest cell.
        filled = [cell for cell in self._cells.values() if cell.claims]
        if filled:
            max(filled, key=lambda cell: len(cell.claims)).setFocusPolicy(
                Qt.FocusPolicy.StrongFocus
            )

    def cell(self, mine: Status, theirs: Status) -> MatrixCell:
        """The cell of a pair of verdicts."""
        statuses = self._matrix.statuses
        return self._cells[statuses.index(mine), statuses.index(theirs)]

    def _clear(self) -> None:
        self._cells.clear()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self._hint:
                widget.hide()
                widget.deleteLater()

    def _put_heads(self, statuses: tuple[Status, ...]) -> None:
        if not statuses:
            return
        over = ElidedLabel()
        over.set_text(self._name or _("your colleague"))
        over.setFont(self._theme.ui_font(12, bold=True))
        over.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._grid.addWidget(over, 0, 1, 1, len(statuses))
        you = plain_label(_("You"))
        you.setFont(self._theme.ui_font(12, bold=True))
        self._grid.addWidget(you, 1, 0, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
        for at, status in enumerate(statuses):
            column = self._head(f"{STATUS_MARKS[status]}\n{status_word(status)}")
            column.setFixedWidth(_CELL_WIDTH)
            column.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
            self._grid.addWidget(column, 1, at + 1, Qt.AlignmentFlag.AlignBottom)
            row = self._head(f"{STATUS_MARKS[status]}  {status_word(status)}")
            row.setContentsMargins(0, 0, 8, 0)
            row.setMinimumWidth(_HEAD_WIDTH)
            self._grid.addWidget(row, at + 2, 0, Qt.AlignmentFlag.AlignVCenter)

    def _head(self, words: str) -> QLabel:
        label = plain_label(words, "muted")
        label.setFont(self._theme.ui_font(11))
        label.setWordWrap(True)
        return label

    def _put_cell(self, place: _Place, mine: Status, theirs: Status) -> None:
        claims = self._matrix.at(mine, theirs)
        cell = MatrixCell(self._theme, place, claims, self._matrix.most)
        cell.setAccessibleName(cell_words(mine, theirs, len(claims), self._name))
        cell.picked.connect(self.chosen)
        cell.reached.connect(self._reach)
        cell.stepped.connect(self._step)
        self._cells[place] = cell
        self._grid.addWidget(cell, place[0] + 2, place[1] + 1)

    def _reach(self, cell: MatrixCell) -> None:
        """Say what a cell holds, and come back to it with the Tab key."""
        self._hint.setText(cell.accessibleName())
        if cell.hasFocus():
            self.reached.emit(cell)
            for other in self._cells.values():
                if other.claims:
                    other.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _step(self, way: tuple[int, int]) -> None:
        """Go to the next cell that holds claims: in the line if there is one, else nearby."""
        here = next((cell.place for cell in self._cells.values() if cell.hasFocus()), None)
        if here is None:
            return
        ahead = []
        for cell in self._cells.values():
            down, right = cell.place[0] - here[0], cell.place[1] - here[1]
            along = down * way[0] + right * way[1]
            across = abs(down * way[1] + right * way[0])
            if cell.claims and along > 0:
                ahead.append((across > 0, along, across, cell.place))
        if ahead:
            self._cells[min(ahead)[-1]].setFocus(Qt.FocusReason.OtherFocusReason)
