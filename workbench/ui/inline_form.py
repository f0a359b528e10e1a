"""A form inside a panel: Enter saves, Esc cancels, and what is typed is kept as a draft."""

import json

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)

from workbench.language import _
from workbench.ui.bridge import Desk
from workbench.ui.draft_field import DraftKeeper

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LongLine(QPlainTextEdit):
    """Some lines of text in a form; Enter saves the form, Shift+Enter begins a new line."""

    def __init__(self, name: str, label: str, hint: str, lines: int) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 18)

    def words(self) -> str:
        """What it holds, no-break spaces included."""
        return self.document().toRawText().replace("\u2029", "\n")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.textCursor().insertBlock()
            else:
                event.ignore()
        else:
            super().keyPressEvent(event)


class InlineForm(QFrame):
    """A card with fields, Save and Cancel. `closed` is sent when a person has closed it.

    Those who build on it give `values`, `bring_back` and `save`.
    """

    closed = Signal()

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("kind", "card")
        self._keeper = DraftKeeper(self)
        self._desk: Desk | None = None
        self._opening = False
        self._title = QLabel(title)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setProperty("kind", "heading")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(10, 8, 10, 10)
        self.column.setSpacing(6)
        self.column.addWidget(self._title)
        self.hide()

    def add_verbs(self) -> None:
        """Put Save and Cancel at the foot."""
        row = QHBoxLayout()
        row.addStretch()
        for verb, part, kind, work in (
            (_("Cancel"), "cancel", "quiet", self.cancel),
            (_("Save"), "save", "primary", self.accept),
        ):
            button = QPushButton(verb)
            button.setObjectName(f"{self.objectName()}-{part}")
            button.setProperty("kind", kind)
            button.clicked.connect(work)
            row.addWidget(button)
        self.column.addLayout(row)

    @property
    def desk(self) -> Desk | None:
        """The desk while the form is open."""
        return self._desk

    def open(self, desk: Desk, draft_key: str, title: str) -> None:
        """Show the form, with the draft of it when there is one."""
        self._desk = desk
        self._title.setText(title)
        draft = _read(self._keeper.open(desk, draft_key))
        if draft:
            self._opening = True
            self.bring_back(draft)
            self._opening = False
            self._title.setText(_("{title} · brought back").format(title=title))
        self.show()

    def edited(self) -> None:
        """Keep a draft; to be called when a field was changed."""
        if self._desk is not None and not self._opening:
            self._keeper.keep(json.dumps(self.values(), ensure_ascii=False))

    def accept(self) -> None:
        """Save, and close when that went well."""
        if self._desk is not None and self.save(self._desk):
            self._keeper.drop()
            self._close()

    def cancel(self) -> None:
        """Close, and throw away what was typed."""
        if self._desk is not None:
            self._keeper.drop()
            self._close()

    def release(self) -> None:
        """Put the form away; its draft stays in the case and comes back with the claim."""
        self._keeper.close()
        self._desk = None
        self.hide()

    def _close(self) -> None:
        self.release()
        self.closed.emit()

    def values(self) -> dict[str, str]:
        """What the fields hold."""
        raise NotImplementedError

    def bring_back(self, values: dict[str, str]) -> None:
        """Show what a draft holds."""
        raise NotImplementedError

    def save(self, desk: Desk) -> bool:
        """Bring the fields into the case; False when that was refused."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() in _ENTER:
            focus = self.focusWidget()
            if isinstance(focus, QAbstractButton):
                focus.click()
            else:
                self.accept()
        else:
            super().keyPressEvent(event)


def _read(draft: str | None) -> dict[str, str]:
    """The values of a draft; nothing when it is none or not one of ours."""
    try:
        found = json.loads(draft or "{}")
    except ValueError:
        return {}
    return {str(key): str(value) for key, value in found.items()} if isinstance(found, dict) else {}
