"""A card in a list of a panel, whose buttons show while it is pointed at or holds the focus."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QEnterEvent, QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from workbench.language import _
from workbench.ui.theme import Theme


class Card(QFrame):
    """`edit_requested` and `remove_requested` carry the id the card stands for."""

    edit_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self, theme: Theme, name: str, id: str, *, framed: bool = True) -> None:
        super().__init__()
        self._theme = theme
        self._awake = False
        self.id = id
        self.setObjectName(f"{name}-{id}")
        if framed:
            self.setProperty("kind", "card")
        side = 10 if framed else 0
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(side, 6 if framed else 0, 4 if framed else 0, side * 4 // 5)
        self.column.setSpacing(3)
        self.top = QHBoxLayout()
        self.top.setSpacing(6)
        self.column.addLayout(self.top)
        self._drawings: dict[QToolButton, str] = {}
        self.edit = self._button(f"{name}-edit", "pencil", _("Edit"))
        self.remove = self._button(f"{name}-remove", "trash", _("Take away"))
        self.edit.clicked.connect(lambda: self.edit_requested.emit(self.id))
        self.remove.clicked.connect(lambda: self.remove_requested.emit(self.id))
        theme.changed.connect(self._show_icons)

    def add_buttons(self) -> None:
        """Put the buttons at the end of the top row."""
        self.top.addWidget(self.edit)
        self.top.addWidget(self.remove)
        self._show_icons()

    def describe(self, words: str) -> None:
        """Say to those who do not see the card what its buttons act on."""
        self.setAccessibleName(words)
        for button in (self.edit, self.remove):
            button.setAccessibleDescription(words)

    def _button(self, name: str, drawing: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setProperty("kind", "quiet")
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.installEventFilter(self)
        self._drawings[button] = drawing
        return button

    def _show_icons(self) -> None:
        muted = self._theme.tokens.muted
        for button, drawing in self._drawings.items():
            button.setIcon(self._theme.icon(drawing, muted) if self._awake else QIcon())

    def _look(self, held: bool) -> None:
        awake = held or self.underMouse()
        if awake != self._awake:
            self._awake = awake
            self._show_icons()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._look(event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._look(held=True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        focus = self.focusWidget()
        self._look(focus is not None and focus.hasFocus())


def stack(parent: QWidget, gap: int = 6) -> QVBoxLayout:
    """A column without margins."""
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap)
    return column
