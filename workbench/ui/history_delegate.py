"""How the history is painted: the time, what was done and who did it; days as headings."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.ui.history_model import STEP_ROLE, Day, Step
from workbench.ui.theme import Theme

_STEP_HEIGHT = 48
_DAY_HEIGHT = 34
_SIDE = 16
_TIME = 46
_RADIUS = 6


class HistoryDelegate(QStyledItemDelegate):
    """Paints days and steps."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._day_font = theme.ui_font(11, bold=True)
        self._day_font.setCapitalization(QFont.Capitalization.AllUppercase)
        self._what_font = theme.ui_font(13)
        self._small_font = theme.ui_font(12)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(STEP_ROLE)
        painter.save()
        if isinstance(row, Day):
            self._paint_day(painter, option.rect, row)
        elif isinstance(row, Step):
            self._paint_ground(painter, option)
            self._paint_step(painter, option.rect, row)
        painter.restore()

    def _paint_day(self, painter: QPainter, rect: QRect, day: Day) -> None:
        painter.setPen(QColor(self._theme.tokens.muted))
        painter.setFont(self._day_font)
        room = rect.adjusted(_SIDE, 0, -_SIDE, -6)
        painter.drawText(
            room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom, day.words
        )

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        tokens = self._theme.tokens
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not chosen and not over:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = chosen and option.widget is not None and option.widget.hasFocus()
        painter.setPen(QPen(QColor(tokens.accent), 1.5) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.chosen if chosen else tokens.hover))
        ground = QRectF(option.rect).adjusted(5, 1, -5, -1)
        painter.drawRoundedRect(ground, _RADIUS, _RADIUS)

    def _paint_step(self, painter: QPainter, rect: QRect, step: Step) -> None:
        tokens = self._theme.tokens
        room = rect.adjusted(_SIDE, 6, -_SIDE, -6)
        upper = QRect(room.left(), room.top(), room.width(), room.height() // 2)
        lower = QRect(room.left(), upper.bottom() + 1, room.width(), room.height() // 2)
        begin = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._small_font)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(upper, begin, step.time)
        self._line(painter, lower.adjusted(_TIME, 0, 0, 0), self._small_font, step.who)
        painter.setPen(QColor(tokens.ink))
        self._line(painter, upper.adjusted(_TIME, 0, 0, 0), self._what_font, _sentence(step.what))

    def _line(self, painter: QPainter, room: QRect, font: QFont, words: str) -> None:
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(font)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        day = isinstance(index.data(STEP_ROLE), Day)
        return QSize(120, _DAY_HEIGHT if day else _STEP_HEIGHT)


def _sentence(words: str) -> str:
    """The words with a capital in front."""
    return words[:1].upper() + words[1:]
