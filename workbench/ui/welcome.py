"""The page one starts on: what this is, what one can do first, and where one was last."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workbench.language import _
from workbench.ui.later import AFTER_PAINT, later
from workbench.ui.plain import not_by_keys, plain_label
from workbench.ui.section_heading import heading_label
from workbench.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from workbench.ui.recent_row import RecentRow

_WIDTH = 640
_SHOWN = 8


class WelcomePage(QScrollArea):
    """`recent_requested` carries the path of a case, `files_dropped` a list of paths."""

    open_requested = Signal()
    new_requested = Signal()
    sample_requested = Signal()
    recent_requested = Signal(str)
    files_dropped = Signal(list)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("welcome")
        self.setAccessibleName(_("Welcome"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        not_by_keys(self)
        self.setAcceptDrops(True)
        self._buttons: list[tuple[QPushButton, str]] = []
        self._rows: list[RecentRow] = []
        self._paths: list[str] = []
        self._inside = QWidget()
        self._inside.setObjectName("welcome-page")
        self.setWidget(self._inside)
        across = QHBoxLayout(self._inside)
        across.addStretch(1)
        across.addLayout(self._column(), 0)
        across.addStretch(1)
        # The icons come right after the first paint, which they would delay.
        later(self, self._dress, AFTER_PAINT).start()
        theme.changed.connect(self._dress)

    def _column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(24, 32, 24, 24)
        column.setSpacing(0)
        column.addStretch(2)
        name = plain_label(_("Fact-Check Workbench"), "display")
        name.setFont(self._theme.reading_font(34))
        name.setMinimumWidth(_WIDTH)
        column.addWidget(name)
        column.addSpacing(8)
        sentence = plain_label(
            _("Read articles side by side, check every claim, and hand the editor a memo."), "lead"
        )
        sentence.setFont(self._theme.ui_font(15))
        column.addWidget(sentence)
        column.addSpacing(28)
        column.addLayout(self._verbs())
        column.addSpacing(14)
        self._hint = plain_label(_("Or drop a case or articles anywhere in this window."), "muted")
        column.addWidget(self._hint)
        column.addSpacing(32)
        column.addWidget(self._recent_part())
        column.addStretch(3)
        column.addSpacing(24)
        column.addLayout(self._foot())
        return column

    def _verbs(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for name, words, icon, primary, signal in (
            ("welcome-new", _("New from articles…"), "file", True, self.new_requested),
            ("welcome-open", _("Open a case…"), "folder-open", False, self.open_requested),
            ("welcome-sample", _("Open the sample case"), "eye", False, self.sample_requested),
        ):
            button = QPushButton(words, self._inside)
            button.setObjectName(name)
            button.setProperty("weight", "large")
            button.setIconSize(QSize(18, 18))
            if primary:
                button.setProperty("kind", "primary")
            button.clicked.connect(signal)
            row.addWidget(button, 1)
            self._buttons.append((button, icon))
        return row

    def _recent_part(self) -> QWidget:
        self._recent = QWidget()
        self._recent.setObjectName("welcome-recent")
        column = QVBoxLayout(self._recent)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading_label(_("Recent cases")))
        card = QFrame()
        card.setProperty("kind", "card")
        self._list = QVBoxLayout(card)
        self._list.setContentsMargins(4, 4, 4, 4)
        self._list.setSpacing(2)
        column.addWidget(card)
        self._recent.hide()
        return self._recent

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self._lock = QLabel()
        row.addWidget(self._lock)
        row.addWidget(plain_label(_("Offline: nothing leaves this computer."), "muted"))
        row.addStretch(1)
        return row

    def _dress(self) -> None:
        tokens = self._theme.tokens
        for button, icon in self._buttons:
            ink = tokens.accent_ink if button.property("kind") == "primary" else tokens.accent
            button.setIcon(self._theme.icon(icon, ink))
        self._lock.setPixmap(self._theme.icon("lock", tokens.muted).pixmap(QSize(14, 14)))
        for row in self._rows:
            row.dress()

    # -- recent cases

    def set_recent(self, recent: Sequence[tuple[str, str, str]]) -> None:
        """Show cases as (path, title, moment), latest first; those that are gone are muted."""
        for old in self._rows:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = []
        self._paths = [path for path, _title, _moment in recent[:_SHOWN]]
        for place, (path, title, when) in enumerate(recent[:_SHOWN]):
            from workbench.ui.recent_row import RecentRow  # its words come after the first paint

            row = RecentRow(self._theme, path, title, when, Path(path).exists())
            row.setObjectName(f"recent-{place + 1}")
            row.clicked.connect(self._row_clicked)
            self._list.addWidget(row)
            self._rows.append(row)
        self._recent.setVisible(bool(self._rows))

    def _row_clicked(self) -> None:
        row = self.sender()
        for place, other in enumerate(self._rows):
            if other is row:
                self.recent_requested.emit(self._paths[place])

    # -- dropping

    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._hint.setText(_("Drop to open."))

    def dragLeaveEvent(self, _event: "QDragLeaveEvent") -> None:
        self._calm()

    def dropEvent(self, event: "QDropEvent") -> None:
        self._calm()
        urls = event.mimeData().urls()
        if paths := [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def _calm(self) -> None:
        self._hint.setText(_("Or drop a case or articles anywhere in this window."))
