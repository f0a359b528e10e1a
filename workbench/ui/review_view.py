"""The list of differences: its keys, and the card that stands in the place of the chosen row."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget
from typing_extensions import override

from workbench.domain.model import Status
from workbench.language import _
from workbench.phrases import STATUS_KEYS
from workbench.services.deciding import Choice, Decision
from workbench.ui.review_card import ReviewCard
from workbench.ui.review_choices import KEYS
from workbench.ui.review_delegate import GAP, ReviewDelegate
from workbench.ui.review_desk import ReviewDesk
from workbench.ui.review_model import ReviewModel, done_words
from workbench.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_CHOICES = {key: choice for choice, key in KEYS.items()}
_STATUSES = {key: status for status, key in STATUS_KEYS.items() if status is not Status.TODO}
_JOIN = "M"
_FAR = 1 << 30
_STEPS = {
    Qt.Key.Key_J: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_K: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 5,
    Qt.Key.Key_PageUp: -5,
    Qt.Key.Key_End: _FAR,
    Qt.Key.Key_Home: -_FAR,
}
_GO = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ReviewView(QListView):
    """`left` is sent with Esc, `entered` when one goes to the claim in the articles."""

    left = Signal()
    entered = Signal()

    def __init__(self, reviewing: ReviewDesk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._reviewing = reviewing
        self._following = False
        # First, for Qt asks for its place while the rest is set up.
        self.card = ReviewCard(theme, self.viewport())
        self.card.hide()
        self._delegate = ReviewDelegate(reviewing, theme)
        self._rows = ReviewModel(reviewing, self)
        self.setObjectName("review-list")
        self.setAccessibleName(_("Differences"))
        self.setProperty("kind", "bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(self._delegate)
        self.setModel(self._rows)
        self.verticalScrollBar().setSingleStep(24)
        self.card.grew.connect(self._grown)
        self.card.decided.connect(self._decided)
        self.card.left.connect(self._back)
        self.clicked.connect(self._clicked)
        reviewing.listed.connect(self._list)
        reviewing.told.connect(self._tell)
        reviewing.chosen.connect(self._show_choice)
        theme.changed.connect(self._tell)
        self._list()

    # -- following

    def _list(self) -> None:
        self._rows.show_rows(self._reviewing.rows)
        self._show_choice(self._reviewing.choice)

    def _tell(self) -> None:
        self._rows.renew()
        self._show_choice(self._reviewing.choice)

    def _show_choice(self, _choice: object) -> None:
        row = self._reviewing.choice
        index = self._rows.index_of(row)
        if row is None or not index.isValid():
            self.card.hide()
            self._open("", 0)
            self.clearSelection()
            return
        reader = self._reviewing.reader
        done = done_words(self._reviewing, row)
        self.card.show_row(self._reviewing.facts(row), reader.sentence(row), done)
        self.setCurrentIndex(index)
        self._show_whole(index)
        self.place_card()

    def _show_whole(self, index: QModelIndex) -> None:
        """Bring a row into view; the first of a kind with its heading."""
        above = self._rows.index(index.row() - 1)
        if index.row() and self._rows.row(above) is None:
            self.scrollTo(above)
        self.scrollTo(index)

    def _grown(self) -> None:
        row = self._reviewing.choice
        if row is None:
            return
        self._open(row.key, self.card.height_at(max(self.viewport().width(), 60)))
        if self.card.asks:
            self.scrollTo(self._rows.index_of(row))
        self.place_card()

    def _open(self, key: str, high: int) -> None:
        if self._delegate.opened != (key, high):
            self._delegate.opened = (key, high)
            self.scheduleDelayedItemsLayout()
            self.executeDelayedItemsLayout()

    def place_card(self) -> None:
        """Let the card stand in the place of the chosen row."""
        index = self._rows.index_of(self._reviewing.choice)
        there = index.isValid() and bool(self._delegate.opened[0])
        self.card.setVisible(there)
        if there:
            line = self.visualRect(index)
            self.card.setGeometry(QRect(line.left(), line.top(), line.width(), line.height() - GAP))
        if there and self.card.asks:
            self.card.raise_()

    def _clicked(self, index: Index) -> None:
        self._reviewing.choose(self._rows.row(index))

    def _back(self) -> None:
        self.setFocus()

    def _decided(self, decision: Decision) -> None:
        row = self._reviewing.choice
        if row is not None:
            self._reviewing.decide(row, decision)

    # -- what Qt calls

    def event(self, event: QEvent) -> bool:
        # These keys are the list's own while one is in it, whatever they do in the panes.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._is_own(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def _is_own(self, event: QKeyEvent) -> bool:
        if event.modifiers() not in _PLAIN:
            return False
        named = Qt.Key(event.key())
        letter = event.text().upper()
        own = named in _STEPS or named in _GO or named in (Qt.Key.Key_Escape, Qt.Key.Key_Space)
        return own or letter in _CHOICES or letter in _STATUSES or letter == _JOIN

    def keyPressEvent(self, event: QKeyEvent) -> None:
        named = Qt.Key(event.key())
        if not self._is_own(event):
            letter = event.text().strip() and event.text().isprintable()
            event.ignore() if letter else super().keyPressEvent(event)
        elif named in _STEPS:
            self._reviewing.step(_STEPS[named])
        elif named in _GO:
            self.entered.emit()
        elif named is Qt.Key.Key_Escape:
            self._leave()
        elif named is Qt.Key.Key_Space:
            self.card.show_whole()
        else:
            self._press(event.text().upper())

    def _leave(self) -> None:
        if self.card.asks:
            self.card.give_up()
        else:
            self.left.emit()

    def _press(self, letter: str) -> None:
        status: Status | None = _STATUSES.get(letter)
        choice: Choice | None = _CHOICES.get(letter)
        if letter == _JOIN:
            self._reviewing.join()
        elif status is not None:
            if self.card.wants_status:
                self.card.choose_status(status)
        elif choice is not None and self.card.isVisible():
            self.card.choose(choice)

    @override
    def updateGeometries(self) -> None:
        super().updateGeometries()
        self.place_card()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.place_card()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grown()
        elif event.size().height() < event.oldSize().height():
            # What comes below the list must not cut off the verbs of the chosen row.
            self.scrollTo(self.currentIndex())
