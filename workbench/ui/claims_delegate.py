"""How a claim's cells are painted: the status as a pill, the words in the reading face."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.ui.claims_model import LINE_ROLE, Column, status_words
from workbench.ui.theme import Theme
from workbench.ui.tokens import StatusColours

ROW_HEIGHT = 36
_SIDE = 8
_PAD = 10
_BAR = 3
_MUTED = (Column.KINDS, Column.ARTICLE, Column.WHY, Column.BY)


class ClaimsDelegate(QStyledItemDelegate):
    """`hovered` is the row under the pointer, -1 for none."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pill_font = theme.ui_font(11, bold=True)
        self._words_font = theme.reading_font(14)
        self._small_font = theme.ui_font(12)
        self._number_font = theme.ui_font(12, bold=True)
        self.hovered = -1

    def number_width(self, label: str) -> int:
        """How wide the first column must be to show what a claim is called."""
        return QFontMetrics(self._number_font).horizontalAdvance(label) + 2 * _SIDE + 1

    def _ink(self, column: Column, index: QModelIndex | QPersistentModelIndex) -> str:
        tokens = self._theme.tokens
        if column is Column.SEVERITY:
            return tokens.severity(index.data(LINE_ROLE).severity).ink
        return tokens.muted if column in _MUTED else tokens.ink

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        self._paint_ground(painter, option, index)
        painter.save()
        if index.column() == Column.STATUS:
            line = index.data(LINE_ROLE)
            self._paint_pill(
                painter, option.rect, status_words(line), self._theme.status_colours(line.status)
            )
        else:
            self._paint_words(painter, option, index)
        painter.restore()

    def _paint_ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        tokens = self._theme.tokens
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        rect = option.rect
        if chosen or index.row() == self.hovered:
            painter.fillRect(rect, QColor(tokens.chosen if chosen else tokens.hover))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(tokens.line))
        focused = option.widget is not None and option.widget.hasFocus()
        if chosen and focused and index.column() == Column.NUMBER:
            painter.fillRect(
                QRect(rect.left(), rect.top(), _BAR, rect.height()), QColor(tokens.accent)
            )

    def _paint_words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        column = Column(index.column())
        font = {Column.WORDS: self._words_font, Column.NUMBER: self._number_font}.get(
            column, self._small_font
        )
        room = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        shown = QFontMetrics(font).elidedText(
            index.data(Qt.ItemDataRole.DisplayRole), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.setFont(font)
        painter.setPen(QColor(self._ink(column, index)))
        painter.drawText(room, index.data(Qt.ItemDataRole.TextAlignmentRole), shown)

    def _paint_pill(
        self, painter: QPainter, room: QRect, words: str, colours: StatusColours
    ) -> None:
        metrics = QFontMetrics(self._pill_font)
        height = metrics.height() + 6
        widest = room.width() - 2 * _SIDE
        width = min(metrics.horizontalAdvance(words) + 2 * _PAD, widest)
        pill = QRect(room.left() + _SIDE, room.center().y() - height // 2, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.wash))
        painter.drawRoundedRect(QRectF(pill), height / 2, height / 2)
        painter.setPen(QColor(colours.ink))
        painter.setFont(self._pill_font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width - 2 * _PAD + 2)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, shown)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(super().sizeHint(option, index).width(), ROW_HEIGHT)
