"""The place below the panes, where one table stands at a time."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget


class Tables(QFrame):
    """Shows one of its tables, or none; it goes when the last one is hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tables")
        self._tables: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def add(self, table: QWidget) -> None:
        """Take a table in, hidden."""
        table.hide()
        self._tables.append(table)
        self._column.addWidget(table)
        table.installEventFilter(self)

    def show_only(self, wanted: QWidget | None) -> None:
        """Show this table and no other."""
        for table in self._tables:
            table.setVisible(table is wanted)
        self.setVisible(wanted is not None)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.HideToParent:
            self.setVisible(any(table.isVisibleTo(self) for table in self._tables))
        return False
