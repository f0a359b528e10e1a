"""The editor's answers in a memo that came back: looked at in one list, and taken at once."""

from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.answer_words import answers_count, plan_words
from workbench.domain.answer_plan import Plan
from workbench.language import _
from workbench.services import answers
from workbench.ui.answer_list import AnswerList, part_line
from workbench.ui.bridge import Desk
from workbench.ui.plain import plain_label
from workbench.ui.popover import Popover
from workbench.ui.theme import Theme

_WIDTH = 920
# The height of what is above, below and around the list.
_AROUND, _LEAST = 290, 120


class AnswersSheet(Popover):
    """The list of a plan with Take and Cancel; nothing is in the case before Take."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget, plan: Plan) -> None:
        super().__init__(theme, parent, "answers-sheet", _WIDTH, fleeting=False)
        self.setAccessibleName(_("Answers from the editor"))
        self._desk = desk
        self._plan = plan
        self.listed = AnswerList(plan, theme, max(_LEAST, parent.height() - _AROUND))
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
        inside = QVBoxLayout()
        inside.setSpacing(0)
        inside.addWidget(part_line())
        inside.addWidget(self.listed, 1)
        inside.addWidget(part_line())
        column.addLayout(inside, 1)
        column.addLayout(self._foot())
        self._cancel.clicked.connect(self.leave)
        self._take.clicked.connect(self.take)
        self._name.textChanged.connect(self._count)
        self.listed.changed.connect(self._count)
        desk.closed.connect(self.leave)
        self.setStyleSheet(
            "#answers-rows, #answers-list, #qt_scrollarea_viewport { background: transparent; }"
        )
        self._count()

    def open(self) -> None:
        """Show it."""
        nameless = not self._name.text().strip()
        ready = self._take if self._take.isEnabled() else self._cancel
        self.appear(self._name if nameless else ready)
        # Only what is shown has its fonts, and knows how high its lines are.
        self._place()

    def _head(self) -> list[QLabel]:
        plan = self._plan
        told = [plain_label(_("Answers from the editor"), "title")]
        counts = plan_words(plan) or _("there is nothing in it")
        told.append(plain_label(f"{plan.file}: {counts}", "muted"))
        if not plan.marked:
            words = _("This memo does not say which case it is of; its claims are of this one.")
            told.append(plain_label(words, "problem"))
        return told

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
        count = len(self.listed.taking)
        words = _("Take {answers}").format(answers=answers_count(count))
        self._take.setText(words if count else _("Nothing to take"))
        self._take.setEnabled(count > 0 and bool(self._name.text().strip()))

    def take(self) -> None:
        """Take what is ticked into the case, and go."""
        ticked = set(self.listed.taking)
        rest = {one.claim for one in self._plan.answers} - ticked
        by = self._name.text().strip()

        def work() -> bool:
            answers.take(self._desk.session, self._plan, by, ticked, rest)
            return True

        if self._desk.attempt(work):
            words = _("Took in {answers}. Undo takes all of them back.")
            self._desk.tell(words.format(answers=answers_count(len(ticked))))
            self.leave()
