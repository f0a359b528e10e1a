"""How a finding's cells are painted: the kind as a pill, the words with what differs in them."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.domain.model import Ruling
from workbench.finding_words import kind_words
from workbench.services.comparison import Row
from workbench.ui.findings_model import ROW_ROLE, SNIPPET_ROLE, Column
from workbench.ui.kind_colours import kind_colours
from workbench.ui.snippets import NOTHING, Snippet, reads_leftward
from workbench.ui.text_map import TextMap
from workbench.ui.theme import Theme

ROW_HEIGHT = 40
_SIDE = 8
_PAD = 10
_BAR = 3
_REMEMBERED = 400
Index = QModelIndex | QPersistentModelIndex


class FindingsDelegate(QStyledItemDelegate):
    """`hovered` is the row under the pointer, -1 for none; `kept` the pixels at the end of the
    chosen row that its verbs stand in."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pill_font = theme.ui_font(11, bold=True)
        self._words_font = theme.reading_font(14)
        self._small_font = theme.ui_font(12)
        self._lines: dict[tuple[Snippet, int, str], QTextLayout] = {}
        self.hovered = -1
        self.kept = 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self._paint_ground(painter, option, index)
        painter.save()
        row = index.data(ROW_ROLE)
        column = Column(index.column())
        if column is Column.KIND:
            self._paint_pill(painter, option.rect, row)
        elif column in (Column.HERE, Column.THERE):
            self._paint_snippet(painter, option.rect, row, index.data(SNIPPET_ROLE))
        else:
            self._paint_words(painter, option, index)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = self._theme.tokens
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        rect = option.rect
        if chosen or index.row() == self.hovered:
            painter.fillRect(rect, QColor(tokens.chosen if chosen else tokens.hover))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(tokens.line))
        focused = option.widget is not None and option.widget.hasFocus()
        if chosen and focused and index.column() == Column.KIND:
            bar = QRect(rect.left(), rect.top(), _BAR, rect.height())
            painter.fillRect(bar, QColor(tokens.accent))

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        kept = self.kept if chosen and index.column() == Column.WHY else 0
        room = option.rect.adjusted(_SIDE, 0, -_SIDE - kept, 0)
        shown = QFontMetrics(self._small_font).elidedText(
            index.data(), Qt.TextElideMode.ElideRight, max(0, room.width())
        )
        painter.setFont(self._small_font)
        painter.setPen(QColor(self._theme.tokens.muted))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_snippet(self, painter: QPainter, rect: QRect, row: Row, words: Snippet) -> None:
        tokens = self._theme.tokens
        quiet = row.ruling is not Ruling.OPEN or words == NOTHING
        ink = tokens.muted if quiet else tokens.ink
        marked = tokens.muted if quiet else kind_colours(tokens, row.kind).ink
        room = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        layout = self._line(words, room.width(), marked)
        box = layout.boundingRect()
        # What is read from right to left stands at the right.
        left = room.right() - box.width() if reads_leftward(words.words) else room.left()
        painter.setPen(QColor(ink))
        painter.setClipRect(rect)
        layout.draw(painter, QPointF(left, room.center().y() - box.height() / 2 + 1))

    def _line(self, words: Snippet, width: int, ink: str) -> QTextLayout:
        known = self._lines.get((words, width, ink))
        if known is None:
            if len(self._lines) >= _REMEMBERED:
                self._lines.clear()
            known = one_line(words, self._words_font, width, QColor(ink))
            self._lines[words, width, ink] = known
        return known

    def _paint_pill(self, painter: QPainter, room: QRect, row: Row) -> None:
        colours = kind_colours(self._theme.tokens, row.kind)
        words = kind_words(row.kind)
        metrics = QFontMetrics(self._pill_font)
        height = metrics.height() + 6
        width = min(metrics.horizontalAdvance(words) + 2 * _PAD, room.width() - 2 * _SIDE)
        pill = QRect(room.left() + _SIDE + 2, room.center().y() - height // 2, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.wash))
        painter.drawRoundedRect(QRectF(pill), height / 2, height / 2)
        painter.setPen(QColor(colours.ink))
        painter.setFont(self._pill_font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width - 2 * _PAD + 4)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, shown)


def one_line(words: Snippet, font: QFont, width: int, ink: QColor) -> QTextLayout:
    """A line of words laid out, what differs bold and underlined, cut where the room ends."""
    layout = _laid_out(words, font, ink)
    if _width(layout) <= width or not words.words:
        return layout
    dots = QFontMetrics(font).horizontalAdvance("…")
    lead = words.marks[0] if words.marks else (0, 0)
    if lead[0] and _width(_laid_out(_cut(words, lead[1]), font, ink)) + dots > width:
        # What differs must be seen: it is worth more than what leads to it.
        return one_line(_without(words, lead[0]), font, width, ink)
    # The cut is found along the text, which for a text from right to left begins at the right.
    low, high = 0, len(words.words)
    while low < high:
        middle = (low + high + 1) // 2
        fits = _width(_laid_out(_cut(words, middle), font, ink)) + dots <= width
        low, high = (middle, high) if fits else (low, middle - 1)
    cut = _cut(words, low)
    return _laid_out(Snippet(cut.words.rstrip(" .,;:…") + "…", cut.marks), font, ink)


def _width(layout: QTextLayout) -> float:
    # A line lives only as long as its layout, which the caller holds.
    return layout.lineAt(0).naturalTextWidth()


def _without(words: Snippet, start: int) -> Snippet:
    """The words from a place on, without what leads to it."""
    marks = tuple((first - start, last - start) for first, last in words.marks)
    return Snippet(words.words[start:], marks)


def _cut(words: Snippet, most: int) -> Snippet:
    marks = tuple((start, min(end, most)) for start, end in words.marks if start < most)
    return Snippet(words.words[:most], marks)


def _laid_out(words: Snippet, font: QFont, ink: QColor) -> QTextLayout:
    units = TextMap(words.words)
    layout = QTextLayout(units.shown(0), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    formats = []
    for start, end in words.marks:
        part = QTextLayout.FormatRange()
        part.start = units.to_unit(0, start)
        part.length = units.to_unit(0, end) - part.start
        look = QTextCharFormat()
        look.setForeground(ink)
        look.setFontWeight(QFont.Weight.DemiBold)
        look.setFontUnderline(True)
        part.format = look
        formats.append(part)
    layout.setFormats(formats)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return layout
