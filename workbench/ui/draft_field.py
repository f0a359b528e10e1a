"""A field for a checker's own words, of which none is lost.

What is typed goes into the case when the field is left or at a pause; until then it is kept as a
draft in the case, which comes back after a crash.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from workbench.ui.bridge import Desk

PAUSE_MS = 500
DRAFT_MS = 150
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DraftKeeper(QObject):
    """Keeps the text of one place in the case's drafts, written at most every 150 ms."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._key = ""
        self._text = ""
        self._kept = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DRAFT_MS)
        self._timer.timeout.connect(self._write)

    def open(self, desk: Desk, key: str) -> str | None:
        """Keep drafts under a key from now on; the draft that is there, None when none is."""
        self.flush()
        self._desk, self._key = desk, key
        draft = desk.session.drafts().get(key)
        self._kept = draft is not None
        return draft

    def close(self) -> None:
        """Let go of the case; what is still to be written is written."""
        self.flush()
        self._desk = None

    def keep(self, text: str) -> None:
        """Keep a text soon."""
        self._text = text
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Write what is still to be written."""
        if self._timer.isActive():
            self._timer.stop()
            self._write()

    def drop(self) -> None:
        """Forget the draft: its words are in the case, or thrown away."""
        self._timer.stop()
        desk, key = self._desk, self._key
        if desk is not None and desk.session.is_open and self._kept:
            self._kept = False
            desk.attempt(lambda: desk.session.drop_draft(key))

    def _write(self) -> None:
        desk, key, text = self._desk, self._key, self._text
        # A timer may outlive its case; whoever closes one flushes the drafts before.
        if desk is not None and desk.session.is_open:
            self._kept = True
            desk.attempt(lambda: desk.session.save_draft(key, text))


class DraftField(QPlainTextEdit):
    """Grows with its words. `left` asks for the reading pane (Esc); `restored` carries whether
    the field shows words that were brought back and not yet taken up."""

    left = Signal()
    restored = Signal(bool)
    committed = Signal()

    def __init__(
        self, name: str, label: str, least_lines: int = 1, most_lines: int = 14, *, by_enter: bool
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(label)
        self._least, self._most = least_lines, most_lines
        self._by_enter = by_enter
        self._stored = ""
        self._put: Callable[[str], object] | None = None
        self._desk: Desk | None = None
        self._setting = False
        self._uncommitted = False
        self._brought_back = False
        self._keeper = DraftKeeper(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.commit)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._typed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())
        self._grow()

    # -- what it is tied to

    def bind(self, desk: Desk, key: str, stored: str, put: Callable[[str], object]) -> None:
        """Show the words of a place, or the draft of them; `put` brings words into the case."""
        self.release()
        self._desk, self._stored, self._put = desk, stored, put
        draft = self._keeper.open(desk, key)
        if draft == stored:
            self._keeper.drop()
        self._show(stored if draft is None else draft)
        self._uncommitted = draft not in (None, stored)
        self._set_brought_back(self._uncommitted)

    def release(self) -> None:
        """Let go of the place; words that were typed go into the case first."""
        if self._desk is None:
            return
        if not self._by_enter and not self._brought_back:
            self.commit()
        self._pause.stop()
        self._keeper.close()
        self._desk = self._put = None
        self._uncommitted = False
        self._set_brought_back(False)

    def show_stored(self, stored: str) -> None:
        """Show what the case now says, unless a person is in the middle of saying it anew."""
        if stored == self._stored:
            return
        self._stored = stored
        if not self._uncommitted:
            self._show(stored)

    # -- what it holds

    @property
    def uncommitted(self) -> bool:
        """Whether the field holds words that are not in the case."""
        return self._uncommitted

    def words(self) -> str:
        """What the field holds, character by character, no-break spaces included."""
        return self.document().toRawText().replace("\u2029", "\n")

    def commit(self) -> bool:
        """Bring what was typed into the case; False when it was refused, and the draft stays."""
        self._pause.stop()
        desk, put, words = self._desk, self._put, self.words()
        if desk is None or put is None or not self._uncommitted:
            return True
        if not desk.attempt(lambda: (put(words), True)):
            self._keeper.keep(words)
            self._keeper.flush()
            return False
        self._stored = "" if self._by_enter else words
        self._done()
        self.committed.emit()
        return True

    def discard(self) -> None:
        """Throw away what is not in the case."""
        self._pause.stop()
        self._done()

    def _done(self) -> None:
        self._uncommitted = False
        self._keeper.drop()
        self._set_brought_back(False)
        if self.words() != self._stored:
            self._show(self._stored)
        self.document().clearUndoRedoStacks()

    # -- typing

    def _typed(self) -> None:
        if self._setting or self._desk is None:
            return
        words = self.words()
        self._uncommitted = words != self._stored
        self._set_brought_back(False)
        if not self._uncommitted:
            self._pause.stop()
            self._keeper.drop()
            return
        self._keeper.keep(words)
        if not self._by_enter:
            self._pause.start()

    def _show(self, words: str) -> None:
        self._setting = True
        place = self.textCursor().position()
        self.setPlainText(words)
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self._setting = False

    def _set_brought_back(self, brought_back: bool) -> None:
        if brought_back != self._brought_back:
            self._brought_back = brought_back
            self.restored.emit(brought_back)

    # -- Qt

    def event(self, event: QEvent) -> bool:
        # With nothing of its own to take back, the field leaves undo to the case.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not self._uncommitted
            and (
                event.matches(QKeySequence.StandardKey.Undo)
                or event.matches(QKeySequence.StandardKey.Redo)
            )
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _ENTER and self._by_enter and not shifted:
            self.commit()
        elif event.key() in _ENTER:
            # A paragraph also with Shift, which Qt would make a line separator.
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        menu = event.reason() == Qt.FocusReason.PopupFocusReason
        if not menu and not self._by_enter and not self._brought_back:
            self.commit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        lines = int(self.document().size().height())
        shown = min(max(lines, self._least), self._most)
        pitch = QFontMetricsF(self.font()).lineSpacing()
        frame = self.contentsMargins().top() + self.contentsMargins().bottom()
        self.setFixedHeight(round(shown * pitch + 2 * self.document().documentMargin() + frame + 2))
        policies = Qt.ScrollBarPolicy
        policy = policies.ScrollBarAsNeeded if lines > self._most else policies.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
