"""The card of the difference one is on: all that both said, and what can be decided, with keys."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.differences import Row
from workbench.domain.model import Status
from workbench.language import _
from workbench.phrases import STATUS_KEYS, STATUS_MARKS, status_word
from workbench.services.deciding import Choice, Decision, needs_reason
from workbench.ui.flow_row import FlowRow
from workbench.ui.pill import Pill
from workbench.ui.pill_button import PillButton
from workbench.ui.plain import plain_label
from workbench.ui.review_choices import KEYS, choice_words, question_words
from workbench.ui.review_facts import Facts, Side
from workbench.ui.review_model import status_of
from workbench.ui.text_block import PlainText, Run
from workbench.ui.theme import Theme

_MOST_LINES = 6


class ReviewCard(QFrame):
    """`decided` carries a Decision; `grew` is sent when it is of another height, `left` when what
    was begun is given up."""

    decided = Signal(object)
    grew = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row: Row | None = None
        self._asked: Choice | None = None
        self._status: Status | None = None
        self.setObjectName("review-card")
        self._label = plain_label("")
        self._label.setFont(theme.ui_font(13, bold=True))
        self._done = plain_label("")
        self._done.setObjectName("review-done")
        self._words = PlainText(theme, theme.reading_font(14), 1.4, most_lines=5)
        self._pills = FlowRow(6)
        self._said = QWidget()
        self._said.setObjectName("review-said")
        self._lines = QVBoxLayout(self._said)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(3)
        self._facts: Facts | None = None
        self._whole = False
        self._verbs = FlowRow(6)
        self._buttons = {choice: self._verb(choice) for choice in KEYS}
        self._verbs.set(list(self._buttons.values()))
        self._ask = self._asking()
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._label)
        head.addStretch(1)
        head.addWidget(self._done)
        column = QVBoxLayout(self)
        column.setContentsMargins(11, 8, 11, 10)
        column.setSpacing(5)
        column.addLayout(head)
        for part in (self._words, self._pills, self._said, self._verbs, self._ask):
            column.addWidget(part)

    def _verb(self, choice: Choice) -> QPushButton:
        button = QPushButton()
        button.setObjectName(f"review-{choice.value}")
        # The keys of the list do the same; the focus stays in it.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(self._pressed)
        return button

    def _asking(self) -> QWidget:
        asking = QWidget()
        self._question = plain_label("", "muted")
        self._question.setWordWrap(True)
        self._statuses = FlowRow(4)
        self._statuses.set([self._status_button(one) for one in Status if one is not Status.TODO])
        self.reason = _Reason()
        self.reason.setObjectName("review-reason")
        self.reason.returnPressed.connect(self.send)
        self.reason.left.connect(self.give_up)
        self._hint = plain_label(_("Enter sends · Esc leaves"), "muted")
        self._hint.setFont(self._theme.ui_font(11))
        column = QVBoxLayout(asking)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(5)
        for part in (self._question, self._statuses, self.reason, self._hint):
            column.addWidget(part)
        return asking

    def _status_button(self, status: Status) -> PillButton:
        words = f"{STATUS_KEYS[status]}  {STATUS_MARKS[status]} {status_word(status)}"
        button = PillButton(self._theme, f"review-status-{status}")
        button.set(words, status.value)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(self._status_pressed)
        return button

    def _dress(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"#review-card {{ background: {tokens.paper}; border: 2px solid {tokens.accent};"
            f" border-radius: 8px; }} #review-done {{ color: {tokens.confirmed.ink}; }}"
        )

    # -- what is shown

    def height_at(self, width: int) -> int:
        """How high the card is at a width, for what it shows now."""
        # A layout remembers how high its parts were until it is told.
        for part in (self._words, self._pills, self._said, self._verbs, self._ask):
            inner = part.layout()
            if inner is not None:
                inner.invalidate()
            part.updateGeometry()
        return self.heightForWidth(width)

    def show_row(self, facts: Facts, sentence: Sequence[Run], done: str) -> None:
        """Show a difference, and what was decided on it; "" while it is open."""
        row = facts.row
        other = self._row is None or self._row.key != row.key
        self._row, self._facts = row, facts
        self._whole = self._whole and not other
        self._label.setText(_("Claim {number}").format(number=row.claim.label))
        self._done.setText(f"✓ {done}" if done else "")
        self._words.set(*sentence)
        self._show_sides(facts)
        self._show_lines(facts)
        for choice, button in self._buttons.items():
            words = choice_words(row, choice)
            button.setText(f"{words}  {KEYS[choice]}")
            button.setAccessibleName(words)
            button.setVisible(bool(words))
        self.setAccessibleName(f"{self._label.text()}. {done}")
        if other:
            self._end()
        self.grew.emit()

    def _show_sides(self, facts: Facts) -> None:
        self._pills.setVisible(facts.by_status)
        parts: list[QWidget] = []
        for side in (facts.mine, facts.theirs) if facts.by_status else ():
            both = QWidget()
            line = QHBoxLayout(both)
            line.setContentsMargins(0, 0, 4, 0)
            line.setSpacing(6)
            line.addWidget(plain_label(side.name, "muted"))
            colours = self._theme.status_colours(side.status or "")
            pill = Pill()
            mark = f"{STATUS_MARKS[side.status]} " if side.status is not None else ""
            pill.set(mark + status_of(side), colours.ink, colours.wash)
            line.addWidget(pill)
            parts.append(both)
        self._pills.set(parts)

    def _show_lines(self, facts: Facts) -> None:
        """What both say, a text each, so that a long one leaves room for the other."""
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        said = [_said(side) for side in (facts.theirs, facts.mine)] if facts.by_status else []
        told = [*said, *([Run(line, shade="muted")] for line in facts.lines)]
        for runs in filter(None, told):
            words = PlainText(
                self._theme, self._theme.ui_font(12), most_lines=0 if self._whole else _MOST_LINES
            )
            words.set(*runs)
            self._lines.addWidget(words)
            # At once, or the card would be measured without it.
            words.show()
        self._said.setVisible(bool(self._lines.count()))

    def show_whole(self) -> None:
        """Show all that was said, however long; or its beginning again."""
        self._whole = not self._whole
        if self._facts is not None:
            self._show_lines(self._facts)
            self.grew.emit()

    # -- deciding

    @property
    def wants_status(self) -> bool:
        """Whether a status is to be chosen next."""
        return self._asked is Choice.SETTLED and self._status is None

    @property
    def asks(self) -> bool:
        """Whether something is to be said before it is decided."""
        return self._asked is not None

    def choose(self, choice: Choice) -> None:
        """Decide, or ask first for what is needed."""
        row = self._row
        if row is None or not choice_words(row, choice):
            return
        if not needs_reason(row, choice):
            self._end()
            self.decided.emit(Decision(choice))
            return
        self._asked, self._status = choice, None
        self.reason.clear()
        self._show_asking(row)

    def choose_status(self, status: Status) -> None:
        """Settle with a status; then why."""
        if self._asked is Choice.SETTLED and self._row is not None:
            self._status = status
            self._show_asking(self._row)

    def send(self) -> None:
        """Decide with the reason that was typed."""
        choice, words, status = self._asked, self.reason.text().strip(), self._status
        if choice is not None and words:
            # First, or the keys would go to whatever stands next when the field is hidden.
            self.left.emit()
            self._end()
            self.decided.emit(Decision(choice, words, status))

    def give_up(self) -> None:
        """Ask no more; nothing is decided."""
        if self._asked is not None:
            self.left.emit()
            self._end()
            self.grew.emit()

    def _show_asking(self, row: Row) -> None:
        choice = self._asked
        assert choice is not None
        waits = self.wants_status
        question = _("Settle with which status? Press its key.")
        self._question.setText(question if waits else question_words(row, choice, self._status))
        self._statuses.setVisible(waits)
        self.reason.setVisible(not waits)
        self.reason.setAccessibleName(self._question.text())
        self._ask.show()
        self._verbs.hide()
        self.grew.emit()
        if not waits:
            self.reason.setFocus()

    def _end(self) -> None:
        self._asked = self._status = None
        self._ask.hide()
        self._verbs.show()

    def _pressed(self) -> None:
        button = self.sender()
        for choice, one in self._buttons.items():
            if one is button:
                self.choose(choice)

    def _status_pressed(self) -> None:
        name = self.sender().objectName().removeprefix("review-status-")
        self.choose_status(Status(name))


class _Reason(QLineEdit):
    """A line that is left with Esc; its keys are its own, and do not reach the list around it."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
        event.accept()


def _said(side: Side) -> list[Run]:
    """What one of the two says, after their name."""
    words = side.words
    if side.hidden:
        words = _("hidden until you have given yours")
    return [Run(f"{side.name}: ", bold=True, shade="muted"), Run(words)] if words else []
