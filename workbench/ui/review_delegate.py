"""How a difference that one is not on is painted: a small card with both statuses and a line."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from workbench.domain.differences import Difference, Row
from workbench.language import _
from workbench.ui.findings_delegate import one_line
from workbench.ui.review_desk import ReviewDesk
from workbench.ui.review_facts import Facts, Side
from workbench.ui.review_model import ROW_ROLE, Heading, done_words, status_of
from workbench.ui.snippets import reads_leftward
from workbench.ui.theme import Theme

HEADING = 30
GAP = 8
PAD = 10
_LINE, _WORDS, _PILLS = 20, 24, 26
_RADIUS = 8
_PILL_PAD, _NAME_GAP, _SIDE_GAP = 9, 7, 8
Index = QModelIndex | QPersistentModelIndex


class ReviewDelegate(QStyledItemDelegate):
    """`opened` is how high the card of the row one is on stands, and its key."""

    def __init__(self, reviewing: ReviewDesk, theme: Theme) -> None:
        super().__init__()
        self._reviewing = reviewing
        self._theme = theme
        self.opened: tuple[str, int] = ("", 0)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        line = index.data(ROW_ROLE)
        if isinstance(line, Heading):
            return QSize(10, HEADING)
        if line.key == self.opened[0]:
            return QSize(10, self.opened[1] + GAP)
        return QSize(10, _height(line) + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(ROW_ROLE)
        painter.save()
        if isinstance(line, Heading):
            self._paint_heading(painter, option.rect, line.words)
        elif line.key != self.opened[0]:
            self._paint_card(painter, option.rect.adjusted(1, 0, -1, -GAP), line)
        painter.restore()

    def _paint_heading(self, painter: QPainter, room: QRect, words: str) -> None:
        painter.setFont(self._theme.ui_font(11, bold=True))
        painter.setPen(QColor(self._theme.tokens.muted))
        place = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room.adjusted(2, 4, 0, 0), place, words.upper())

    def _paint_card(self, painter: QPainter, room: QRect, row: Row) -> None:
        tokens = self._theme.tokens
        done = done_words(self._reviewing, row)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(QColor(tokens.panel if done else tokens.paper))
        painter.drawRoundedRect(QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        facts = self._reviewing.facts(row)
        inner = room.adjusted(PAD, PAD - 2, -PAD, 0)
        self._paint_head(painter, inner, row, done)
        top = inner.top() + _LINE
        self._paint_words(painter, QRect(inner.left(), top, inner.width(), _WORDS), facts)
        top += _WORDS
        if facts.by_status:
            self._paint_pills(painter, QRect(inner.left(), top, inner.width(), _PILLS), facts)
            top += _PILLS
        if facts.told:
            self._paint_told(painter, QRect(inner.left(), top, inner.width(), _LINE), facts.told)

    def _paint_head(self, painter: QPainter, inner: QRect, row: Row, done: str) -> None:
        tokens = self._theme.tokens
        room = QRect(inner.left(), inner.top(), inner.width(), _LINE)
        font = self._theme.ui_font(13, bold=True)
        label = _("Claim {number}").format(number=row.claim.label)
        painter.setFont(font)
        painter.setPen(QColor(tokens.muted if done else tokens.ink))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, Qt.AlignmentFlag.AlignLeading | middle, label)
        if done:
            kept = QFontMetrics(font).horizontalAdvance(label) + 16
            painter.setFont(self._theme.ui_font(12))
            painter.setPen(QColor(tokens.confirmed.ink))
            words = QFontMetrics(painter.font()).elidedText(
                f"✓ {done}", Qt.TextElideMode.ElideRight, room.width() - kept
            )
            painter.drawText(room, Qt.AlignmentFlag.AlignTrailing | middle, words)

    def _paint_words(self, painter: QPainter, room: QRect, facts: Facts) -> None:
        ink = QColor(self._theme.tokens.ink)
        words = facts.snippet
        layout = one_line(words, self._theme.reading_font(13), room.width(), ink)
        box = layout.boundingRect()
        left = room.right() - box.width() if reads_leftward(words.words) else room.left()
        painter.setPen(ink)
        layout.draw(painter, QPointF(left, room.center().y() - box.height() / 2))

    def _paint_pills(self, painter: QPainter, room: QRect, facts: Facts) -> None:
        sides = (facts.mine, facts.theirs)
        wide = [self._width_of(side, room) for side in sides]
        half = room.width() // 2
        # What the one does not need of its half is the other's.
        most = [max(half, room.width() - wide[1]), max(half, room.width() - wide[0])]
        left = room.left()
        for side, width, share in zip(sides, wide, most, strict=True):
            width = min(width, share)
            self._paint_side(painter, QRect(left, room.top(), width, room.height()), side)
            left += width

    def _width_of(self, side: Side, room: QRect) -> int:
        font, small = self._theme.ui_font(11, bold=True), self._theme.ui_font(12)
        name = min(QFontMetrics(small).horizontalAdvance(side.name), max(room.width() // 4, 40))
        pill = QFontMetrics(font).horizontalAdvance(status_of(side)) + 2 * _PILL_PAD
        # What is measured in whole pixels may be a little wider.
        return name + _NAME_GAP + pill + _SIDE_GAP + 2

    def _paint_side(self, painter: QPainter, room: QRect, side: Side) -> None:
        tokens = self._theme.tokens
        font, small = self._theme.ui_font(11, bold=True), self._theme.ui_font(12)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        left, most = room.left(), max(room.width() // 2, 40)
        name = QFontMetrics(small).elidedText(side.name, Qt.TextElideMode.ElideRight, most)
        painter.setFont(small)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(QRect(left, room.top(), most, room.height()), middle, name)
        left += QFontMetrics(small).horizontalAdvance(name) + _NAME_GAP
        colours = self._theme.status_colours(side.status or "")
        metrics = QFontMetrics(font)
        spare = max(room.right() - left - 2 * _PILL_PAD - _SIDE_GAP + 1, 10)
        words = metrics.elidedText(status_of(side), Qt.TextElideMode.ElideRight, spare)
        high = metrics.height() + 5
        wide = metrics.horizontalAdvance(words) + 2 * _PILL_PAD
        pill = QRectF(left, room.center().y() - high / 2 + 1, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.wash))
        painter.drawRoundedRect(pill, high / 2, high / 2)
        painter.setPen(QColor(colours.ink))
        painter.setFont(font)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_told(self, painter: QPainter, room: QRect, told: str) -> None:
        font = self._theme.ui_font(12)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.tokens.muted))
        words = " ".join(told.split())[:400]
        words = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        place = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, place, words)


def _height(row: Row) -> int:
    """How high a card is, told without looking at its words: there may be thousands."""
    by_status = not (row.pairs or row.my_evidence or row.their_evidence) or row.theirs is not None
    said = any(one is not None and (one.why or one.change_to) for one in (row.mine, row.theirs))
    line = said or not by_status or row.difference is Difference.DELETED
    return PAD + _LINE + _WORDS + (_PILLS if by_status else 0) + (_LINE if line else 0) + 4
