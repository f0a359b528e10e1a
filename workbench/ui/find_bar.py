"""The bar for finding words in all panes: what is looked for, how many there are, next, previous.

The bar finds nothing itself: whoever shows the texts is told the needle, and tells the bar back.
"""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from workbench.domain.search import Needle
from workbench.language import _, ngettext
from workbench.phrases import number
from workbench.ui.theme import Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(QFrame):
    """`needle_changed` carries a Needle, `step` 1 or -1; `closed` is sent when it has gone."""

    needle_changed = Signal(object)
    step = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("find-bar")
        self.setProperty("kind", "panel")
        self.field = QLineEdit(self)
        self.field.setObjectName("find-words")
        self.field.setAccessibleName(_("Find in all panes"))
        self.field.setPlaceholderText(_("Find in all panes"))
        self.field.setMaximumWidth(420)
        self._toggles = {
            "case": self._toggle("find-case", "Aa", _("Upper and lower case matter")),
            "whole": self._toggle("find-whole", _("Word"), _("Only whole words")),
            "accents": self._toggle("find-accents", "é", _("Accents matter")),
        }
        self._count = QLabel(self)
        self._count.setObjectName("find-count")
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setProperty("kind", "muted")
        self._previous = self._button("find-previous", _("Previous"), "Shift+Enter, Shift+F3")
        self._next = self._button("find-next", _("Next"), "Enter, F3")
        self._close = self._button("find-close", _("Close"), "Esc")
        self._previous.clicked.connect(self._step_back)
        self._next.clicked.connect(self._step_on)
        self._close.clicked.connect(self.leave)
        self.field.textChanged.connect(self._tell)
        self._lay_out()
        self.setFocusProxy(self.field)
        self._dress()
        self.clear_count()
        theme.changed.connect(self._dress)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(6)
        row.addWidget(self.field, 2)
        for toggle in self._toggles.values():
            row.addWidget(toggle)
        row.addSpacing(6)
        row.addWidget(self._count)
        row.addStretch(1)
        for button in (self._previous, self._next, self._close):
            row.addWidget(button)

    def _toggle(self, name: str, sign: str, words: str) -> QToolButton:
        toggle = self._button(name, words)
        toggle.setText(sign)
        toggle.setCheckable(True)
        toggle.toggled.connect(self._tell)
        return toggle

    def _button(self, name: str, words: str, keys: str = "") -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setToolTip(f"{words} ({keys})" if keys else words)
        button.setProperty("kind", "quiet")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setIconSize(QSize(16, 16))
        return button

    def _dress(self) -> None:
        for button, icon in (
            (self._previous, "chevron-up"),
            (self._next, "chevron-down"),
            (self._close, "close"),
        ):
            button.setIcon(self._theme.icon(icon, self._theme.tokens.muted))

    # -- what it is asked

    def needle(self) -> Needle:
        """What is looked for now."""
        on = {name: toggle.isChecked() for name, toggle in self._toggles.items()}
        return Needle(self.field.text(), on["case"], on["whole"], on["accents"])

    def open(self, words: str = "") -> None:
        """Show the bar and look for some words, or for those of the last time."""
        self.show()
        if words and words != self.field.text():
            self.field.setText(words)
        else:
            self._tell()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Hide the bar; its words are kept for the next time."""
        self.hide()
        self.closed.emit()

    def show_count(self, at: int, total: int, articles: int) -> None:
        """Say how many there are, in how many articles, and which one (from 1; 0: none yet)."""
        for button in (self._previous, self._next):
            button.setEnabled(total > 0)
        if not self.field.text():
            self._count.setText("")
            return
        if not total:
            self._count.setText(_("Not found"))
            return
        words = ngettext(
            "{at} of {total} in {articles} article",
            "{at} of {total} in {articles} articles",
            articles,
        )
        self._count.setText(
            words.format(at=number(at) if at else "–", total=number(total), articles=articles)
        )

    def clear_count(self) -> None:
        """Say nothing."""
        self._count.setText("")
        for button in (self._previous, self._next):
            button.setEnabled(False)

    # -- what it tells

    def _tell(self, _what: object = None) -> None:
        if not self.field.text():
            self.clear_count()
        self.needle_changed.emit(self.needle())

    def _step_on(self) -> None:
        self.step.emit(1)

    def _step_back(self) -> None:
        self.step.emit(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() == Qt.Key.Key_F3 or (event.key() in _ENTER and self.field.hasFocus()):
            self.step.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)
