"""Asks a person once how they sign their work: a name, and the initials that stand for it."""

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.model import Person
from workbench.language import _
from workbench.services.session import initials
from workbench.ui.plain import plain_label

_MOST_INITIALS = 4


class OwnName(QDialog):
    """The question; `name` and `initials` are its fields. Initials that are left empty are made of
    the name."""

    def __init__(self, parent: QWidget, name: str, short: str) -> None:
        super().__init__(parent)
        self.setObjectName("own-name")
        self.setWindowTitle(_("Your name"))
        self.name = QLineEdit(name)
        self.name.setObjectName("own-name-name")
        self.name.setAccessibleName(_("Name"))
        self.initials = QLineEdit(short)
        self.initials.setObjectName("own-name-initials")
        self.initials.setAccessibleName(_("Initials"))
        self.initials.setMaxLength(_MOST_INITIALS)
        self.name.textChanged.connect(self._propose)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        fields = QFormLayout()
        fields.addRow(_("Name"), self.name)
        fields.addRow(_("Initials"), self.initials)
        column = QVBoxLayout(self)
        column.addWidget(plain_label(_("As they shall stand in the history and in the memo.")))
        column.addLayout(fields)
        column.addWidget(buttons)
        self._propose(name)

    def _propose(self, name: str) -> None:
        self.initials.setPlaceholderText(initials(name.strip()))

    def answer(self) -> Person | None:
        """Who the person says they are, None when they gave no name."""
        name = self.name.text().strip()
        return Person("", name, self.initials.text().strip()) if name else None


def ask(parent: QWidget, name: str, short: str) -> Person | None:
    """Ask and wait for the answer; None when there is none."""
    question = OwnName(parent, name, short)
    said = question.exec() == QDialog.DialogCode.Accepted
    answer = question.answer() if said else None
    question.deleteLater()
    return answer
