"""The table of findings itself: its keys, and the verbs that stand in the chosen row."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QWidget,
)
from typing_extensions import override

from workbench.domain.model import Ruling
from workbench.language import _
from workbench.services.comparison import Row
from workbench.ui.findings_delegate import ROW_HEIGHT, FindingsDelegate
from workbench.ui.findings_menu import take_words
from workbench.ui.findings_model import NEAR_ROLE, ROW_ROLE, Column
from workbench.ui.theme import Theme

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_WIDTHS = {Column.KIND: 116, Column.WEIGHT: 92}
# What the two articles' words each get of the rest; why has its own room and that of the verbs.
_OF_WORDS = 0.295
_LEAST = 160
# Below this width, in pixels, the verbs would cover what they are about; the keys do the same.
_ROOMY = 900
Index = QModelIndex | QPersistentModelIndex
DEEDS = {
    Qt.Key.Key_Return: "take",
    Qt.Key.Key_Enter: "take",
    Qt.Key.Key_X: "aside",
    Qt.Key.Key_Delete: "aside",
    Qt.Key.Key_S: "same",
    Qt.Key.Key_W: "words",
    Qt.Key.Key_Space: "words",
    Qt.Key.Key_J: "next",
    Qt.Key.Key_K: "previous",
    Qt.Key.Key_Home: "first",
    Qt.Key.Key_End: "last",
    Qt.Key.Key_Escape: "leave",
}
_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)


def deed_of(event: QKeyEvent) -> str:
    """What a key does to the finding one is on, "" for nothing."""
    key = Qt.Key(event.key())
    if event.modifiers() == Qt.KeyboardModifier.ShiftModifier and key is Qt.Key.Key_K:
        return "kind"
    if event.modifiers() == Qt.KeyboardModifier.ControlModifier and key in _ENDS:
        return DEEDS[key]
    return DEEDS.get(key, "") if event.modifiers() in _PLAIN else ""


class RowVerbs(QWidget):
    """The two things one does most, at the end of the chosen row. The keys do the same."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.take = QPushButton(self)
        self.take.setObjectName("findings-take")
        self.take.setProperty("kind", "primary")
        self.aside = QPushButton(self)
        self.aside.setObjectName("findings-dismiss")
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 8, 0)
        row.setSpacing(8)
        for button in (self.take, self.aside):
            # The keys of the table do the same; the focus stays in it.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(button)
        self.hide()

    def show_row(self, row: Row, near: str = "") -> None:
        """Name what can be done with a finding; `near` is the claim that stands there already."""
        open_ = row.ruling is Ruling.OPEN
        taken = row.ruling is Ruling.TAKEN
        self.take.setText(f"{take_words(row, near)}  ⏎")
        self.aside.setText(_("Dismiss  X") if open_ else _("Put back  X"))
        self.aside.setVisible(not taken)
        for button in (self.take, self.aside):
            button.setAccessibleName(button.text().rpartition("  ")[0])
        self.adjustSize()


class FindingsView(QTableView):
    """`asked` carries what a key or a button asks for: take, aside, same, words, kind, leave."""

    asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        # First, for Qt asks for their place while the rest is set up.
        self.verbs = RowVerbs(self.viewport())
        self._delegate = FindingsDelegate(theme, self)
        self.setObjectName("findings-view")
        self.setAccessibleName(_("Findings"))
        self.setProperty("kind", "bare")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.setMouseTracking(True)
        self.setItemDelegate(self._delegate)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setMinimumSectionSize(48)
        header.setStretchLastSection(True)
        self.verbs.take.clicked.connect(self._take)
        self.verbs.aside.clicked.connect(self._aside)
        theme.changed.connect(self.viewport().update)

    def fit_columns(self) -> None:
        """Give the columns their widths; those of words share what is left."""
        left = self.viewport().width()
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
            left -= width
        for column in (Column.HERE, Column.THERE):
            self.setColumnWidth(column, max(_LEAST, round(left * _OF_WORDS)))

    def set_index(self, index: QModelIndex) -> None:
        """Go to a row as a click does."""
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def place_verbs(self) -> None:
        """Let the verbs stand in the chosen row."""
        index = self.currentIndex()
        roomy = self.viewport().width() >= _ROOMY
        there = roomy and index.isValid() and self.selectionModel().isSelected(index)
        self._delegate.kept = 0
        self.verbs.setVisible(there)
        if not there:
            return
        self.verbs.show_row(index.data(ROW_ROLE), index.data(NEAR_ROLE))
        line = self.visualRect(index)
        size = self.verbs.sizeHint()
        left = self.viewport().width() - size.width()
        if self.isRightToLeft():
            left = 0
        self.verbs.setGeometry(QRect(left, line.top() + 1, size.width(), line.height() - 2))
        self._delegate.kept = size.width()

    # -- what Qt calls

    def event(self, event: QEvent) -> bool:
        # These keys are the table's own while one is in it, whatever they do in the panes.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and deed_of(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.currentIndex().isValid():
            super().focusInEvent(event)
            return
        # Qt would go to the first row; but what is chosen may be a tie, or nothing.
        model = self.selectionModel()
        model.blockSignals(True)
        super().focusInEvent(event)
        model.clear()
        model.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = deed_of(event)
        if deed:
            self.asked.emit(deed)
        elif event.text().strip() and event.text().isprintable():
            # A letter is a command of the window, not the beginning of a row to look for.
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.place_verbs()

    @override
    def updateGeometries(self) -> None:
        super().updateGeometries()
        self.place_verbs()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.place_verbs()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit_columns()
        self.place_verbs()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def contextMenuEvent(self, _event: QContextMenuEvent) -> None:
        if self.currentIndex().isValid():
            self.asked.emit("menu")

    def menu_place(self) -> QPoint:
        """Where a menu for the chosen row opens, on the screen."""
        line = self.visualRect(self.currentIndex())
        return self.viewport().mapToGlobal(line.bottomLeft())

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered:
            self._delegate.hovered = row
            self.viewport().update()

    def _take(self) -> None:
        self.asked.emit("take")

    def _aside(self) -> None:
        self.asked.emit("aside")
