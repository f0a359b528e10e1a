"""The editor's answers in a memo that came back: looked at in one list, and taken at once."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workbench.answer_words import answers_count, elsewhere_words, plan_words
from workbench.domain.answer_plan import Outcome, Plan, PlannedAnswer
from workbench.language import _
from workbench.services import answers
from workbench.ui.answer_row import AnswerRow
from workbench.ui.bridge import Desk
from workbench.ui.plain import plain_label
from workbench.ui.popover import Popover
from workbench.ui.theme import Theme

_WIDTH = 920
# First what a person must look at, then what is only to be taken.
_ORDER = (
    Outcome.UNREADABLE,
    Outcome.CONFIRM,
    Outcome.TAKE,
    Outcome.MISSING,
    Outcome.SAME,
    Outcome.UNANSWERED,
)


class AnswersSheet(Popover):
    """The list of a plan with Take and Cancel; nothing is in the case before Take."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget, plan: Plan) -> None:
        super().__init__(theme, parent, "answers-sheet", _WIDTH, fleeting=False)
        self.setAccessibleName(_("Answers from the editor"))
        self._desk = desk
        self._plan = plan
        self.rows = [AnswerRow(one, theme) for one in _shown(plan)]
        self._name = QLineEdit(desk.session.case.info.editor)
        self._name.setObjectName("answers-name")
        self._name.setAccessibleName(_("Whose answers these are"))
        self._name.setPlaceholderText(_("the editor’s name"))
        self._name.setMaximumWidth(260)
        self._cancel = QPushButton(_("Cancel"))
        self._cancel.setObjectName("answers-cancel")
        self._take = QPushButton()
        self._take.setObjectName("answers-take")
        self._take.setProperty("kind", "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for label in self._head():
            label.setWordWrap(True)
            column.addWidget(label)
        column.addWidget(self._list(), 1)
        column.addLayout(self._foot())
        self._cancel.clicked.connect(self.leave)
        self._take.clicked.connect(self.take)
        self._name.textChanged.connect(self._count)
        for row in self.rows:
            row.box.toggled.connect(self._count)
        desk.closed.connect(self.leave)
        self._count()

    def open(self) -> None:
        """Show it."""
        nameless = not self._name.text().strip()
        ready = self._take if self._take.isEnabled() else self._cancel
        self.appear(self._name if nameless else ready)

    def _head(self) -> list[QLabel]:
        plan = self._plan
        told = [plain_label(_("Answers from the editor"), "title")]
        counts = plan_words(plan) or _("there is nothing in it")
        told.append(plain_label(f"{plan.file}: {counts}", "muted"))
        if not plan.marked:
            words = _("This memo does not say which case it is of; its claims are of this one.")
            told.append(plain_label(words, "problem"))
        return told

    def _list(self) -> QScrollArea:
        inside = QWidget()
        inside.setObjectName("answers-rows")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in self.rows:
            column.addWidget(row)
            column.addWidget(_line())
        for words in _elsewhere(self._plan):
            label = plain_label(words)
            label.setWordWrap(True)
            label.setContentsMargins(80, 10, 12, 10)
            label.setStyleSheet(f"color: {self._theme.tokens.change.ink};")
            column.addWidget(label)
            column.addWidget(_line())
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("answers-list")
        scroll.setAccessibleName(_("Answers"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        wanted = inside.sizeHint().height() + 4
        scroll.setMinimumHeight(min(wanted, max(120, self._host.height() - 260)))
        self.setStyleSheet(
            "#answers-rows, #answers-list, #qt_scrollarea_viewport { background: transparent; }"
        )
        return scroll

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(plain_label(_("Answers of"), "muted"))
        foot.addWidget(self._name, 1)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._take)
        return foot

    def _count(self) -> None:
        count = sum(row.box.isChecked() for row in self.rows)
        words = _("Take {answers}").format(answers=answers_count(count))
        self._take.setText(words if count else _("Nothing to take"))
        self._take.setEnabled(count > 0 and bool(self._name.text().strip()))

    def take(self) -> None:
        """Take what is ticked into the case, and go."""
        ticked = {row.answer.claim for row in self.rows if row.box.isChecked()}
        rest = {one.claim for one in self._plan.answers} - ticked
        by = self._name.text().strip()

        def work() -> bool:
            answers.take(self._desk.session, self._plan, by, ticked, rest)
            return True

        if self._desk.attempt(work):
            words = _("Took in {answers}. Undo takes all of them back.")
            self._desk.tell(words.format(answers=answers_count(len(ticked))))
            self.leave()


def _shown(plan: Plan) -> list[PlannedAnswer]:
    """The answers that say something, what needs a person first; the rest is counted above."""
    told = [
        one
        for one in plan.answers
        if one.notes or one.comments or one.outcome not in (Outcome.SAME, Outcome.UNANSWERED)
    ]
    return sorted(told, key=lambda one: (_ORDER.index(one.outcome), one.number == 0, one.number))


def _elsewhere(plan: Plan) -> Iterable[str]:
    """Rows and comments that belong to no claim, which a person must take up by hand."""
    for row in plan.rows:
        yield _("A row of no claim: {words}").format(words=row.words)
    yield from map(elsewhere_words, plan.remarks)


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("kind", "line")
    return line
