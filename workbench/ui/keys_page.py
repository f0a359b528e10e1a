"""The page of all keys, by group, from the same actions that the menu has."""

from collections.abc import Sequence
from itertools import combinations, pairwise

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.language import _
from workbench.ui.popover import Popover
from workbench.ui.section_heading import heading_label
from workbench.ui.theme import Theme

_COLUMNS = 3
_WIDTH = 1000
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)

Row = tuple[str, tuple[str, ...]]


def keys_by_group(actions: Sequence[QAction]) -> dict[str, list[Row]]:
    """The words and keys of the actions that have keys, by group, in their order."""
    groups: dict[str, list[Row]] = {}
    for action in actions:
        keys = tuple(
            each.toString(QKeySequence.SequenceFormat.NativeText) for each in action.shortcuts()
        )
        if any(keys):
            words = action.text().replace("&", "")
            groups.setdefault(str(action.property("group") or ""), []).append((words, keys))
    return groups


def in_columns(groups: dict[str, list[Row]], columns: int) -> list[list[str]]:
    """The names of the groups in columns of about the same height, in their order."""
    names = list(groups)
    heights = [len(groups[name]) + 2 for name in names]

    def tallest(cuts: tuple[int, ...]) -> int:
        return max(sum(heights[start:end]) for start, end in pairwise((0, *cuts, len(names))))

    columns = min(columns, len(names))
    if columns < 2:
        return [names]
    best = min(combinations(range(1, len(names)), columns - 1), key=tallest)
    return [names[start:end] for start, end in pairwise((0, *best, len(names)))]


class KeysPage(Popover):
    """Opens over the window; any key that means nothing to it closes it like Esc does."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, "keys-page", _WIDTH, fleeting=True)
        self.setAccessibleName(_("Keys"))
        title = QLabel(_("Keys"))
        title.setProperty("kind", "title")
        hint = QLabel(_("Letters and digits act while you read, never while you type."))
        hint.setProperty("kind", "muted")
        close = QToolButton(self)
        close.setObjectName("keys-close")
        close.setAccessibleName(_("Close"))
        close.setToolTip("Esc")
        close.setProperty("kind", "quiet")
        close.setIcon(theme.icon("close", theme.tokens.muted))
        close.clicked.connect(self.leave)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(title)
        head.addWidget(hint)
        head.addStretch(1)
        head.addWidget(close)
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("keys-list")
        self._scroll.setAccessibleName(_("Keys"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        tokens = theme.tokens
        self.setStyleSheet(
            "#keys, #keys-list, #qt_scrollarea_viewport { background: transparent; }"
            f'QLabel[kind="key"] {{ background: {tokens.hover}; border: 1px solid {tokens.line};'
            f" border-radius: 4px; padding: 1px 6px; color: {tokens.ink}; }}"
        )

    def open_with(self, actions: Sequence[QAction]) -> None:
        """Show the keys of these actions."""
        groups = keys_by_group(actions)
        page = QWidget()
        page.setObjectName("keys")
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 12, 0)
        row.setSpacing(36)
        for names in in_columns(groups, _COLUMNS):
            column = QVBoxLayout()
            column.setSpacing(6)
            for name in names:
                column.addWidget(heading_label(name))
                column.addLayout(self._rows(groups[name]))
                column.addSpacing(14)
            column.addStretch(1)
            row.addLayout(column, 1)
        page.adjustSize()
        self._scroll.setWidget(page)
        self._scroll.setMinimumHeight(min(page.sizeHint().height() + 4, self._most()))
        self.appear(self._scroll)

    def _most(self) -> int:
        return max(120, self._host.height() - 200)

    def _rows(self, rows: Sequence[Row]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(5)
        for words, keys in rows:
            label = QLabel(words)
            label.setTextFormat(Qt.TextFormat.PlainText)
            line = QHBoxLayout()
            line.setSpacing(4)
            line.addWidget(label)
            line.addStretch(1)
            for key in keys:
                chip = QLabel(key)
                chip.setTextFormat(Qt.TextFormat.PlainText)
                chip.setProperty("kind", "key")
                chip.setFont(self._theme.ui_font(12))
                line.addWidget(chip)
            column.addLayout(line)
        return column

    def event(self, event: QEvent) -> bool:
        # A letter closes this page before it may do anything to the case behind it.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not event.modifiers() & _MODIFIERS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().strip() or event.key() == Qt.Key.Key_F1:
            self.leave()
        else:
            super().keyPressEvent(event)
