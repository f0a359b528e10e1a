"""A card in a list of a panel, whose buttons show while it is pointed at or holds the focus."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QIcon, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from workbench.language import _
from workbench.ui.theme import Theme

_INSET = 4


class CardButtons(QWidget):
    """Small buttons over a corner of a card. Asleep they are not seen, and still reached by Tab."""

    def __init__(self, theme: Theme, card: QWidget) -> None:
        super().__init__(card)
        self._theme = theme
        self._card = card
        self._awake = False
        self._drawings: dict[QToolButton, str] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(0)
        theme.changed.connect(self.show_icons)

    def add(self, name: str, drawing: str, words: str) -> QToolButton:
        """A further button."""
        button = QToolButton(self)
        button.setObjectName(name)
        button.setProperty("kind", "quiet")
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.installEventFilter(self)
        self._drawings[button] = drawing
        self._row.addWidget(button)
        return button

    def describe(self, words: str) -> None:
        """Say what the buttons act on."""
        for button in self._drawings:
            button.setAccessibleDescription(words)

    def look(self) -> None:
        """Wake up or fall asleep."""
        held = any(button.hasFocus() for button in self._drawings)
        awake = held or self._card.underMouse()
        if awake != self._awake:
            self._awake = awake
            self.show_icons()

    def show_icons(self) -> None:
        """Show the buttons in the ink of the theme, or nothing while asleep."""
        muted = self._theme.tokens.muted
        for button, drawing in self._drawings.items():
            button.setIcon(self._theme.icon(drawing, muted) if self._awake else QIcon())
        self.raise_()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.look()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._awake:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.tokens.line), 1))
            painter.setBrush(QColor(self._theme.tokens.paper))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)


class Card(QFrame):
    """`edit_requested` and `remove_requested` carry the id the card stands for."""

    edit_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self, theme: Theme, name: str, id: str, *, framed: bool = True) -> None:
        super().__init__()
        self._theme = theme
        self.id = id
        self.setObjectName(f"{name}-{id}")
        self.column = QVBoxLayout(self)
        self.column.setSpacing(3)
        if framed:
            self.setProperty("kind", "card")
            self.column.setContentsMargins(10, 8, 10, 8)
        else:
            self.column.setContentsMargins(0, 0, 0, 4)
        self.top = QHBoxLayout()
        self.top.setSpacing(6)
        self.column.addLayout(self.top)
        self.buttons = CardButtons(theme, self)
        self._edit: QToolButton | None = None
        self._remove: QToolButton | None = None

    def add_edit(self, name: str) -> None:
        """The button that asks to edit what the card stands for."""
        self._edit = self.buttons.add(name, "pencil", _("Edit"))
        self._edit.clicked.connect(lambda: self.edit_requested.emit(self.id))

    def add_remove(self, name: str) -> None:
        """The button that asks to take away what the card stands for."""
        self._remove = self.buttons.add(name, "trash", _("Take away"))
        self._remove.clicked.connect(lambda: self.remove_requested.emit(self.id))

    def focus_edit(self) -> None:
        """Go to the button from which the card is edited."""
        if self._edit is not None:
            self._edit.setFocus()

    def focus_remove(self) -> None:
        """Go to the button that takes the card away."""
        if self._remove is not None:
            self._remove.setFocus()

    def describe(self, words: str) -> None:
        """Say to those who do not see the card what it is and what its buttons act on."""
        self.setAccessibleName(words)
        self.buttons.describe(words)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.buttons.look()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.buttons.look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.buttons.adjustSize()
        self.buttons.move(self.width() - self.buttons.width() - _INSET, _INSET)
        self.buttons.raise_()


def stack(parent: QWidget, gap: int = 6) -> QVBoxLayout:
    """A column without margins."""
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap)
    return column
