"""One checker’s verdict on a claim: status, why, change to, rating, four answers for a quote."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.model import RATINGS, Claim, Kind, Status, Verdict
from workbench.language import _
from workbench.phrases import STATUS_KEYS, STATUS_MARKS, rating_word, status_word
from workbench.services import checking
from workbench.services.people import draft_key
from workbench.ui.bridge import Desk
from workbench.ui.choice import Choice
from workbench.ui.draft_box import DraftBox
from workbench.ui.quote_questions import QuoteQuestions
from workbench.ui.section_heading import heading_label
from workbench.ui.text_block import wrapping_policy
from workbench.ui.theme import Theme

_KEY_WIDTH = 22
_MARK_WIDTH = 24
_PAD = 6
_LEAST_HEIGHT = 30


class StatusButton(QAbstractButton):
    """A status with its key and its mark; the chosen one is filled and outlined in its ink."""

    def __init__(self, theme: Theme, status: Status) -> None:
        super().__init__()
        self._theme = theme
        self._status = status
        self.setObjectName(f"status-{status.value}")
        self.setText(status_word(status))
        self.setAccessibleName(status_word(status))
        self.setAccessibleDescription(_("Key {key}").format(key=STATUS_KEYS[status]))
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(theme.ui_font(12, bold=True))
        self.setSizePolicy(wrapping_policy())
        theme.changed.connect(self.update)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = QRectF(0, 0, width - _KEY_WIDTH - _MARK_WIDTH, 1000).toRect()
        box = self.fontMetrics().boundingRect(words, Qt.TextFlag.TextWordWrap, self.text())
        return max(box.height() + 2 * _PAD, _LEAST_HEIGHT)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + _KEY_WIDTH + _MARK_WIDTH
        return QSize(min(width, 150), _LEAST_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(110, _LEAST_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.status_colours(self._status.value)
        self._paint_box(painter, colours.ink, colours.wash)
        painter.setPen(QColor(colours.ink))
        flags = Qt.AlignmentFlag.AlignCenter
        painter.drawText(QRectF(2, 0, _KEY_WIDTH, self.height()), flags, STATUS_KEYS[self._status])
        painter.drawText(
            QRectF(self.width() - _MARK_WIDTH, 0, _MARK_WIDTH - 4, self.height()),
            flags,
            STATUS_MARKS[self._status],
        )
        inner = self.width() - _KEY_WIDTH - _MARK_WIDTH
        painter.drawText(
            QRectF(_KEY_WIDTH + 2, 0, inner, self.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap,
            self.text(),
        )

    def _paint_box(self, painter: QPainter, ink: str, wash: str) -> None:
        tokens = self._theme.tokens
        edge, thick = tokens.line, 1.0
        if self.isChecked():
            edge, thick = ink, 2.0
        elif self.underMouse():
            edge = tokens.edge
        painter.setPen(QPen(QColor(edge), thick))
        painter.setBrush(QColor(wash if self.isChecked() else tokens.paper))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inner = box.adjusted(2, 2, -2, -2) if self.isChecked() else box
            painter.drawRoundedRect(inner, 5, 5)


class VerdictForm(QWidget):
    """The verdict of whoever works; every change is in the case when the form shows it."""

    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._desk: Desk | None = None
        self._claim = ""
        self._buttons = {status: StatusButton(theme, status) for status in Status}
        self.why = DraftBox("why", _("Why"), _("What you found, in a sentence."), least_lines=3)
        self.change_to = DraftBox(
            "change-to", _("Change to"), _("The words to put instead."), least_lines=1
        )
        self._rating = Choice(
            "rating", _("Rating"), [(code, rating_word(code)) for code in ("", *RATINGS)]
        )
        self._questions = QuoteQuestions(theme)
        self._compose()
        self._rating.activated.connect(self._rate)
        for box in (self.why, self.change_to):
            box.field.left.connect(self.left)

    def _compose(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(6)
        for place, (status, button) in enumerate(self._buttons.items()):
            grid.addWidget(button, place // 2, place % 2)
            button.clicked.connect(lambda _checked=False, given=status: self._rule(given))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        rating = QHBoxLayout()
        rating.addWidget(heading_label(_("Rating")))
        rating.addStretch(1)
        self._rating.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._rating.setMinimumWidth(150)
        rating.addWidget(self._rating)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        verdict = QVBoxLayout()
        verdict.setSpacing(4)
        verdict.addWidget(heading_label(_("Verdict")))
        verdict.addLayout(grid)
        column.addLayout(verdict)
        column.addWidget(self.why)
        column.addWidget(self.change_to)
        column.addLayout(rating)
        column.addWidget(self._questions)

    def show_claim(self, desk: Desk, claim: str) -> None:
        """Show a claim; words typed for the one before go into the case first."""
        self.release()
        self._desk, self._claim = desk, claim
        mine = self._mine()
        session = desk.session
        self.why.bind(
            desk,
            draft_key(session, f"why:{claim}"),
            mine.why,
            lambda text: checking.explain(session, claim, text),
        )
        self.change_to.bind(
            desk,
            draft_key(session, f"change-to:{claim}"),
            mine.change_to,
            lambda text: checking.propose(session, claim, text),
        )
        self.refresh()

    def refresh(self) -> None:
        """Show what the case now says."""
        if self._desk is None:
            return
        mine = self._mine()
        for status, button in self._buttons.items():
            button.setChecked(status is mine.status)
        self.why.field.show_stored(mine.why)
        self.change_to.field.show_stored(mine.change_to)
        self._rating.show_code(mine.rating)
        is_quote = Kind.QUOTE in self._desk.session.case.get(Claim, self._claim).kinds
        self._questions.setVisible(is_quote)
        if is_quote:
            self._questions.show_verdict(self._desk, mine)

    def release(self) -> None:
        """Let go of the claim; what was typed goes into the case."""
        self.why.field.release()
        self.change_to.field.release()
        self._desk = None

    def _mine(self) -> Verdict:
        assert self._desk is not None
        session = self._desk.session
        mine = session.case.verdict(self._claim, session.me.id)
        return mine or Verdict("", self._claim, session.me.id, "")

    def _rule(self, status: Status) -> None:
        if self._desk is not None:
            session, claim = self._desk.session, self._claim
            self._desk.attempt(lambda: checking.rule(session, claim, status))
            self.refresh()

    def _rate(self) -> None:
        if self._desk is not None:
            session, claim, rating = self._desk.session, self._claim, self._rating.code()
            self._desk.attempt(lambda: checking.rate(session, claim, rating))
            self.refresh()
