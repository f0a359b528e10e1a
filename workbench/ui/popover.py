"""A card that opens over the window for a moment, and gives the focus back when it goes."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsDropShadowEffect, QWidget
from shiboken6 import Shiboken

from workbench.ui.theme import Theme

_EDGE = 24
_FROM_TOP = 72


class Popover(QFrame):
    """Made to be shown once: when it is left it goes for good. `closed` is sent then.

    A fleeting one also goes when the focus does. There is one at a time in a window.
    """

    closed = Signal()

    def __init__(
        self, theme: Theme, parent: QWidget, name: str, width: int, *, fleeting: bool
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._host = parent
        self._wanted_width = width
        self._fleeting = fleeting
        self._gone = False
        self._before = QApplication.focusWidget()
        self.setObjectName(name)
        self.setProperty("kind", "card")
        self.hide()
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(32)
        shadow.setOffset(QPoint(0, 6))
        dark = QColor(theme.tokens.background if theme.tokens.dark else theme.tokens.ink)
        dark.setAlpha(90)
        shadow.setColor(dark)
        self.setGraphicsEffect(shadow)

    def appear(self, focus: QWidget) -> None:
        """Show it over the window, in place of another one, with the focus in a part of it."""
        leave_all(self._host, but=self)
        self._host.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()
        focus.setFocus(Qt.FocusReason.PopupFocusReason)
        if self._fleeting:
            app = QApplication.instance()
            assert isinstance(app, QApplication)
            app.focusChanged.connect(self._focus_moved)

    def leave(self) -> None:
        """Go, and give the focus back."""
        if self._gone:
            return
        self._gone = True
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        self._host.removeEventFilter(self)
        self.hide()
        before = self._before
        if had_focus and before is not None and Shiboken.isValid(before):
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()
        self.deleteLater()

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self and not self.isAncestorOf(now):
            self.leave()

    def _place(self) -> None:
        room = self._host.size()
        width = min(self._wanted_width, room.width() - 2 * _EDGE)
        layout = self.layout()
        by_width = layout is not None and layout.hasHeightForWidth()
        wanted = layout.heightForWidth(width) if by_width and layout else self.sizeHint().height()
        top = min(_FROM_TOP, max(_EDGE, (room.height() - wanted) // 2))
        self.resize(QSize(width, min(wanted, room.height() - top - _EDGE)))
        self.move((room.width() - width) // 2, top)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


def leave_all(window: QWidget, but: Popover | None = None) -> None:
    """Close what is open over a window, as when its case is closed."""
    for popover in window.findChildren(Popover):
        if popover is not but:
            popover.leave()
