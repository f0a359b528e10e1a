"""Every command by name: type a part of it, press Enter."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.search import find_spans
from workbench.language import _
from workbench.ui.popover import Popover
from workbench.ui.theme import Theme

_ROW = 34
_SHOWN = 10
_SIDE = 14
COMMAND_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Command:
    """A command as the palette shows it."""

    words: str
    group: str
    keys: str
    enabled: bool
    action: QAction


def command(action: QAction) -> Command:
    """The command that an action is."""
    words = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
    keys = ", ".join(
        keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in action.shortcuts()
    )
    group = str(action.property("group") or "")
    return Command(words, group, keys, action.isEnabled(), action)


def distance(typed: str, words: str) -> int | None:
    """How far some words are from what was typed, 0 being nearest; None when they do not fit.

    Nearest is the beginning, then the beginning of a word, then any part, then the letters in
    order with others between.
    """
    typed = typed.strip()
    if not typed:
        return 0
    spans = find_spans(words, typed)
    if spans and spans[0][0] == 0:
        return 0
    if any(not words[start - 1].isalnum() for start, _end in spans):
        return 1
    if spans:
        return 2
    left = iter(words.casefold())
    return 3 if all(sign in left for sign in typed.casefold() if sign != " ") else None


def ranked(typed: str, commands: Sequence[Command]) -> list[Command]:
    """The commands that fit, those that can be done first, nearest first, else in their order."""
    found: list[tuple[bool, int, int, Command]] = []
    for place, one in enumerate(commands):
        near = distance(typed, one.words)
        if near is None and distance(typed, f"{one.group} {one.words}") in (0, 1, 2):
            near = 4
        if near is not None:
            found.append((not one.enabled, near, place, one))
    return [each[-1] for each in sorted(found, key=lambda each: each[:3])]


class CommandPalette(Popover):
    """Opens over the window; runs one command at most, after it has gone."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, "command-palette", 580, fleeting=True)
        self._commands: list[Command] = []
        self.setAccessibleName(_("Every command by name"))
        self.field = QLineEdit(self)
        self.field.setObjectName("palette-words")
        self.field.setAccessibleName(_("Command"))
        self.field.setPlaceholderText(_("What would you like to do?"))
        self.field.setFont(theme.ui_font(15))
        self.list = QListWidget(self)
        self.list.setObjectName("palette-list")
        self.list.setAccessibleName(_("Commands"))
        self.list.setProperty("kind", "bare")
        self.list.setItemDelegate(_CommandDelegate(theme, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setFixedHeight(_ROW * _SHOWN + 4)
        self._none = QLabel(_("No command of that name."))
        self._none.setObjectName("palette-none")
        self._none.setProperty("kind", "muted")
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list)
        column.addWidget(self._none)
        self._none.hide()
        self.field.textChanged.connect(self._show)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(self._run_item)

    def open_with(self, actions: Sequence[QAction]) -> None:
        """Show these commands."""
        self._commands = [command(action) for action in actions]
        self._show()
        self.appear(self.field)

    def _show(self, _what: object = None) -> None:
        self.list.clear()
        for one in ranked(self.field.text(), self._commands):
            item = QListWidgetItem(one.words, self.list)
            item.setData(COMMAND_ROLE, one)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.words} {one.keys}".strip())
        self.list.setCurrentRow(0)
        found = self.list.count() > 0
        self._none.setVisible(not found)

    def run(self) -> None:
        """Do the command one is on."""
        self._run_item(self.list.currentItem())

    def _run_item(self, item: QListWidgetItem | None) -> None:
        one = item.data(COMMAND_ROLE) if item is not None else None
        if isinstance(one, Command) and one.enabled:
            self.leave()
            one.action.trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.field
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
        ):
            return self._key(event.key())
        return super().eventFilter(watched, event)

    def _key(self, key: int) -> bool:
        """What a key does besides typing; whether it did."""
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: _SHOWN,
            Qt.Key.Key_PageUp: -_SHOWN,
        }
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.run()
            return True
        step = next((by for each, by in steps.items() if each == key), 0)
        if step and self.list.count():
            row = self.list.currentRow() + step
            last = self.list.count() - 1
            around = abs(step) == 1
            self.list.setCurrentRow(row % (last + 1) if around else min(max(row, 0), last))
        return step != 0


class _CommandDelegate(QStyledItemDelegate):
    """Paints a command: its name, its group, and its keys at the end."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._font = theme.ui_font(13)
        self._small = theme.ui_font(12)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        one = index.data(COMMAND_ROLE)
        tokens = self._theme.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.chosen if chosen else tokens.hover))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), 6, 6)
        room = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._small)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignTrailing, one.keys)
        keys = QFontMetrics(self._small).horizontalAdvance(one.keys)
        painter.setFont(self._font)
        painter.setPen(QColor(tokens.ink if one.enabled else tokens.edge))
        metrics = QFontMetrics(self._font)
        room.setRight(room.right() - keys - _SIDE)
        words = metrics.elidedText(one.words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeading, words)
        room.setLeft(room.left() + metrics.horizontalAdvance(words) + 10)
        painter.setFont(self._small)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeading, one.group)
        painter.restore()

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(120, _ROW)
