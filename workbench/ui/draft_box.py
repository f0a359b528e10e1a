"""A draft field under its heading, with a line that offers words brought back after a crash."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from workbench.language import _
from workbench.ui.bridge import Desk
from workbench.ui.draft_field import DraftField
from workbench.ui.section_heading import heading_label


class DraftBox(QWidget):
    """Heading, field, and "brought back" with Keep and Throw away, when there is something."""

    def __init__(
        self,
        name: str,
        label: str,
        hint: str = "",
        *,
        heading: bool = True,
        least_lines: int = 1,
        by_enter: bool = False,
    ) -> None:
        super().__init__()
        self.field = DraftField(name, label, least_lines, by_enter=by_enter)
        self.field.setPlaceholderText(hint)
        self._restored = self._restored_line(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if heading:
            column.addWidget(heading_label(label))
        column.addWidget(self.field)
        column.addWidget(self._restored)
        self.field.restored.connect(self._restored.setVisible)

    def bind(self, desk: Desk, key: str, stored: str, put: Callable[[str], object]) -> None:
        """Tie the field to a place of the case."""
        self.field.bind(desk, key, stored, put)

    def _restored_line(self, name: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        words = QLabel(_("Brought back, not yet in the case."))
        words.setProperty("kind", "muted")
        row.addWidget(words)
        row.addStretch()
        for part, verb, work in (
            ("keep", _("Keep"), self.field.commit),
            ("discard", _("Throw away"), self.field.discard),
        ):
            button = QPushButton(verb)
            button.setObjectName(f"{name}-{part}")
            button.setProperty("kind", "link")
            button.clicked.connect(work)
            row.addWidget(button)
        line.hide()
        return line
