"""One recent case on the welcome page: its title, where it lies, and when it was last there."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from workbench.language import _
from workbench.phrases import moment_words
from workbench.ui.elided_label import ElidedLabel
from workbench.ui.theme import Theme


class RecentRow(QPushButton):
    """A button as wide as the list; a case that is gone is muted and cannot be pressed."""

    def __init__(self, theme: Theme, path: str, title: str, when: str, there: bool) -> None:
        super().__init__()
        self.path = path
        self._theme = theme
        self.setProperty("kind", "quiet")
        self.setEnabled(there)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        words = moment_words(when) if there else _("not found")
        self._title, self._folder, self._when = ElidedLabel(), ElidedLabel(), QLabel(words)
        self._when.setTextFormat(Qt.TextFormat.PlainText)
        self._title.set_text(title)
        self._title.setFont(theme.ui_font(13, bold=True))
        self._folder.set_text(str(Path(path).parent))
        self._when.setText(words)
        for label in (self._folder, self._when):
            label.setFont(theme.ui_font(12))
        self.setAccessibleName(f"{title}, {words}")
        self.setAccessibleDescription(path)
        self._lay_out()
        self.dress()

    def _lay_out(self) -> None:
        for label in (self._title, self._folder, self._when):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self._folder)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 12, 7)
        row.setSpacing(16)
        row.addLayout(column, 1)
        row.addWidget(self._when, 0, Qt.AlignmentFlag.AlignVCenter)
        # The sheet of the application gives buttons a height, so it takes a sheet to change it.
        self.setStyleSheet("RecentRow { min-height: 42px; }")

    def dress(self) -> None:
        """Take the colours of the theme."""
        tokens = self._theme.tokens
        for label, ink in (
            (self._title, tokens.ink if self.isEnabled() else tokens.muted),
            (self._folder, tokens.muted),
            (self._when, tokens.muted),
        ):
            label.setStyleSheet(f"color: {ink}")
