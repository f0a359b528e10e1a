"""The bar at the top: the menu, the case's title, and the few verbs."""

from collections.abc import Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from workbench.language import _
from workbench.ui.elided_label import ElidedLabel
from workbench.ui.later import AFTER_PAINT, later
from workbench.ui.plain import plain_label
from workbench.ui.theme import Theme


class TopBar(QFrame):
    """Shows what case is open; its buttons are actions of the window."""

    def __init__(
        self,
        theme: Theme,
        menu: QMenu,
        verbs: Sequence[QAction],
        primary: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("top-bar")
        self.setProperty("kind", "bar")
        self._menu_button = QToolButton(self)
        self._menu_button.setObjectName("menu-button")
        self._menu_button.setAccessibleName(_("Menu"))
        self._menu_button.setToolTip(_("Menu (F10)"))
        self._menu_button.setProperty("kind", "quiet")
        self._menu_button.setMenu(menu)
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        # A property, because setShortcut() builds all of Qt's names (see `plain`).
        self._menu_button.setProperty("shortcut", QKeySequence("F10"))
        self._title = ElidedLabel(self)
        self._title.setObjectName("case-title")
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._title.setFont(theme.ui_font(15, bold=True))
        self._state = plain_label("", "muted", self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 16, 8)
        layout.setSpacing(8)
        layout.addWidget(self._menu_button)
        layout.addWidget(self._title)
        layout.addWidget(self._state)
        layout.addStretch(1)
        for action in verbs:
            layout.addWidget(_button(action, self))
        button = _button(primary, self)
        button.setProperty("kind", "primary")
        layout.addWidget(button)
        later(self, self._dress, AFTER_PAINT).start()
        theme.changed.connect(self._dress)

    def show_case(self, title: str, state: str) -> None:
        """Show the title of the case, and how it is kept."""
        self._title.set_text(title)
        self._state.setText(state)

    def _dress(self) -> None:
        self._menu_button.setIcon(self._theme.icon("menu"))


def _button(action: QAction, parent: QWidget) -> QPushButton:
    """A button that is an action: its words and keys, enabled when it is."""
    button = QPushButton(action.text(), parent)
    key = action.shortcut().toString()
    if len(key) in (2, 3) and key.startswith("F"):
        button.setText(f"{action.text()}  {key}")
    elif key:
        button.setToolTip(key)
    button.setObjectName(f"button-{action.objectName().removeprefix('action-')}")
    button.setEnabled(action.isEnabled())
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    return button
