"""The bar that shows a notice: a sentence in the window, in nobody's way, with what can be done."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from workbench.language import _
from workbench.ui.notice import Notice, Tone
from workbench.ui.theme import Theme

SHOWN_MS = 6000
Verb = tuple[str, Callable[[], object]]


class NoticeBar(QFrame):
    """Shows the latest notice. News goes by itself, a problem stays until it is closed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.notice: Notice | None = None
        self.setObjectName("notice-bar")
        self._icon = QLabel(self)
        self._words = QLabel(self)
        self._words.setObjectName("notice-words")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton(self)
        self._close.setObjectName("notice-close")
        self._close.setAccessibleName(_("Close this notice"))
        self._close.setProperty("kind", "quiet")
        self._close.setIconSize(QSize(14, 14))
        self._close.clicked.connect(self.dismiss)
        self._verbs: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 6, 8, 6)
        self._row.setSpacing(10)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.dismiss)
        self.hide()
        theme.changed.connect(self._dress)

    def show_notice(self, notice: Notice, actions: Sequence[Verb] = ()) -> None:
        """Show a notice in place of the last one, with a button for each thing one may do."""
        self.notice = notice
        self._words.setText(notice.text)
        self.setAccessibleName(notice.text)
        self._put_verbs(actions)
        self._dress()
        self.show()
        self._timer.stop()
        if notice.tone is Tone.INFO and not notice.verbs:
            self._timer.start()

    def dismiss(self) -> None:
        """Take the notice away."""
        self._timer.stop()
        self.notice = None
        self.hide()

    def text(self) -> str:
        """The sentence that is shown, "" when none is."""
        return self.notice.text if self.notice else ""

    def natural_width(self) -> int:
        """How wide it is when its words stand in one line."""
        parts = [self._icon, self._close, *self._verbs]
        edges = self._row.contentsMargins()
        room = edges.left() + edges.right() + self._row.spacing() * (len(parts) + 1)
        words = self._words.fontMetrics().horizontalAdvance(self._words.text())
        return room + words + sum(part.sizeHint().width() for part in parts)

    def _put_verbs(self, actions: Sequence[Verb]) -> None:
        for old in self._verbs:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._verbs = []
        for place, (words, work) in enumerate(actions):
            button = QPushButton(words, self)
            button.setObjectName(f"notice-verb-{place + 1}")
            button.clicked.connect(_pressed(work))
            self._row.insertWidget(2 + place, button)
            self._verbs.append(button)
        stops: list[QWidget] = [self._words, *self._verbs, self._close]
        for one, after in pairwise(stops):
            QWidget.setTabOrder(one, after)

    def _dress(self) -> None:
        tokens = self._theme.tokens
        problem = self.notice is not None and self.notice.tone is Tone.PROBLEM
        ink = tokens.wrong.ink if problem else tokens.accent
        wash = tokens.wrong.wash if problem else tokens.accent_wash
        self.setStyleSheet(
            f"#notice-bar {{ background: {wash}; border: 1px solid {ink}; border-radius: 8px; }}"
        )
        self._icon.setPixmap(
            self._theme.icon("alert" if problem else "info", ink).pixmap(QSize(16, 16))
        )
        self._close.setIcon(self._theme.icon("close", tokens.ink))

    # A notice that is being read does not go away.

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        notice = self.notice
        if notice is not None and notice.tone is Tone.INFO and not notice.verbs:
            self._timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)


def _pressed(work: Callable[[], object]) -> Callable[[], None]:
    """A slot that takes nothing of what a button tells."""

    def slot() -> None:
        work()

    return slot
