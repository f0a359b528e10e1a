"""Paints what one sees of an article: washes, words, lines under them, and the margin.

Marks are painted over fixed text, never put into it, and only where one looks.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from workbench.ui.article_page import ArticlePage, LaidOut
from workbench.ui.highlights import Highlights, Mark, Spans
from workbench.ui.margin import MarginPill, margin_pills, paint_pill
from workbench.ui.page_differences import (
    WAVE_ROOM,
    Differences,
    Waves,
    bar_ink,
    is_beside,
    kind_ink,
    lit_wash,
    paint_bar,
)
from workbench.ui.page_window import PageWindow
from workbench.ui.theme import Theme

Span = tuple[int, int]
_UNDERLINE = 2
_LEVEL_STEP = 3
_DEEPEST = 3
_RADIUS = 3.5
_DASHES = (3.0, 2.0)


@dataclass(slots=True)
class Overlay:
    """What lies over the words of an article, in code points."""

    highlights: Highlights = field(default_factory=Highlights)
    skips: Spans = field(default_factory=Spans)
    finds: Spans = field(default_factory=Spans)
    differences: Differences = field(default_factory=Differences)
    current_find: Span | None = None
    chosen: str | None = None
    selection: Span | None = None
    caret: int | None = None
    layer: Highlights = field(default_factory=Highlights)

    def at(self, position: int) -> list[Mark]:
        """The marks that hold a character, mine before a colleague's, the shortest first."""
        return [*self.highlights.at(position), *self.layer.at(position)]


class PagePainter:
    """Paints one page through its window; it keeps where the pills of the margin came to stand."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._washes: dict[tuple[str, ...], QColor] = {}
        self._waves = Waves()
        self.pills: list[MarginPill] = []

    def forget_colours(self) -> None:
        """Take the colours from the theme anew."""
        self._washes.clear()

    def paint(
        self, painter: QPainter, window: PageWindow, overlay: Overlay, column: QRectF
    ) -> None:
        """Paint what the window shows; the column is where its text stands in the viewport."""
        page = window.page
        blocks = window.blocks()
        if not blocks:
            return
        first, last = page.map.start(blocks[0][0]), page.map.end(blocks[-1][0])
        marks = overlay.highlights.within(first, last + 1)
        levels = overlay.highlights.levels(marks)
        beside = overlay.layer.within(first, last + 1)
        below = overlay.layer.levels(beside)
        self.pills = []
        for block, y in blocks:
            painter.save()
            painter.translate(column.left(), y)
            clip = QRectF(-column.left(), -y, column.right() + column.left(), window.height)
            sheet = _Sheet(painter, page, block, clip)
            own = sheet.touching(marks)
            self._paint_washes(sheet, own)
            self._paint_spans(sheet, overlay)
            painter.setPen(QColor(self._theme.tokens.ink))
            sheet.laid_out.layout.draw(painter, QPointF(0, 0), [], clip)
            self._paint_lines(sheet, own, levels, overlay)
            theirs = sheet.touching(beside)
            self._paint_layer(sheet, own, levels, theirs, below, overlay.chosen)
            self._paint_differences(sheet, own, levels, overlay.differences)
            self._paint_caret(sheet, overlay)
            painter.restore()
            self.pills += margin_pills(
                page, block, y, [*own, *theirs], column.left(), self._theme.ui_font(11)
            )
        for pill in self.pills:
            paint_pill(painter, self._theme, pill, overlay.chosen)

    def _paint_washes(self, sheet: "_Sheet", marks: Sequence[Mark]) -> None:
        edges = sorted({sheet.inside(edge) for mark in marks for edge in (mark.start, mark.end)})
        for start, end in pairwise(edges):
            over = [mark for mark in marks if mark.start < end and mark.end > start]
            if over:
                over.sort(key=lambda mark: mark.start - mark.end)
                wash = self._wash(tuple(mark.status for mark in over))
                for box in sheet.boxes(start, end):
                    sheet.painter.fillRect(box, wash)

    def _wash(self, statuses: tuple[str, ...]) -> QColor:
        """The wash of one mark; over it that of each shorter one, a little stronger each time."""
        if statuses not in self._washes:
            first, *shorter = (self._theme.status_colours(status) for status in statuses)
            wash = QColor(first.wash)
            for colours in shorter[-_DEEPEST:]:
                wash = _towards(wash, QColor(colours.wash), 0.7)
                wash = _towards(wash, QColor(colours.ink), 0.1)
            self._washes[statuses] = wash
        return self._washes[statuses]

    def _paint_spans(self, sheet: "_Sheet", overlay: Overlay) -> None:
        """What is lit, found and selected, under the words."""
        tokens = self._theme.tokens
        for span in sheet.cut(overlay.differences.lit):
            for box in sheet.boxes(*span):
                sheet.painter.fillRect(box, lit_wash(tokens))
        for span in overlay.finds.within(*sheet.span):
            for box in sheet.boxes(*span):
                sheet.painter.fillRect(box, QColor(tokens.find))
                if span == overlay.current_find:
                    _outline(sheet.painter, box, QColor(tokens.accent), 1.5)
        if overlay.selection is not None:
            for box in sheet.boxes(*overlay.selection):
                sheet.painter.fillRect(box, QColor(tokens.selection))

    def _paint_lines(
        self, sheet: "_Sheet", marks: Sequence[Mark], levels: dict[str, int], overlay: Overlay
    ) -> None:
        self._paint_skips(sheet, overlay.skips.within(*sheet.span))
        chosen = [mark for mark in marks if mark.claim == overlay.chosen]
        for mark in marks:
            ink = QColor(self._theme.status_colours(mark.status).ink)
            below = min(levels[mark.key], _DEEPEST) * _LEVEL_STEP
            for box in sheet.boxes(mark.start, mark.end):
                line = QRectF(box.left() + 1, box.bottom() + below, box.width() - 2, _UNDERLINE)
                sheet.painter.fillRect(line, ink)
        for mark in chosen:
            ink = QColor(self._theme.status_colours(mark.status).ink)
            for box in sheet.boxes(mark.start, mark.end):
                around = box.adjusted(-1.5, -1, 1.5, 3)
                _outline(sheet.painter, around, ink, 2)

    def _paint_layer(
        self,
        sheet: "_Sheet",
        marks: Sequence[Mark],
        levels: dict[str, int],
        layer: Sequence[Mark],
        below: dict[str, int],
        chosen: str | None,
    ) -> None:
        """A colleague's marks: dashes below my own lines, and no wash."""
        for one in layer:
            over = [mark for mark in marks if mark.start < one.end and mark.end > one.start]
            level = max((levels[mark.key] + 1 for mark in over), default=0) + below[one.key]
            ink = QColor(self._theme.status_colours(one.status).ink)
            pen = QPen(ink, _UNDERLINE, Qt.PenStyle.CustomDashLine)
            pen.setDashPattern(_DASHES)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            for box in sheet.boxes(one.start, one.end):
                y = box.bottom() + min(level, _DEEPEST) * _LEVEL_STEP + 1
                sheet.painter.setPen(pen)
                sheet.painter.drawLine(QPointF(box.left() + 1, y), QPointF(box.right() - 1, y))
                if one.claim == chosen:
                    _outline(sheet.painter, box.adjusted(-1.5, -1, 1.5, 3), ink, 1.5, _DASHES)

    def _paint_differences(
        self,
        sheet: "_Sheet",
        marks: Sequence[Mark],
        levels: dict[str, int],
        differences: Differences,
    ) -> None:
        tokens = self._theme.tokens
        for span, kind in differences.found.within(*sheet.span):
            ink = kind_ink(tokens, kind)
            if is_beside(kind):
                bar = sheet.boxes(*span)
                paint_bar(sheet.painter, bar, sheet.laid_out.rtl, bar_ink(tokens))
                continue
            over = [mark for mark in marks if mark.start < span[1] and mark.end > span[0]]
            lines = max((min(levels[mark.key], _DEEPEST) + 1 for mark in over), default=0)
            for box in sheet.boxes(*span):
                self._waves.paint(sheet.painter, box, lines * _LEVEL_STEP, ink)
        for span in sheet.cut(differences.chosen):
            ink = kind_ink(tokens, differences.chosen_kind)
            for box in sheet.boxes(*span):
                _outline(sheet.painter, box.adjusted(-1.5, -1, 1.5, 1 + WAVE_ROOM), ink, 2)

    def _paint_skips(self, sheet: "_Sheet", spans: Iterable[Span]) -> None:
        pen = QPen(QColor(self._theme.tokens.edge), 1.5, Qt.PenStyle.DotLine)
        for span in spans:
            for box in sheet.boxes(*span):
                sheet.painter.setPen(pen)
                y = box.bottom() + 0.75
                sheet.painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))

    def _paint_caret(self, sheet: "_Sheet", overlay: Overlay) -> None:
        if overlay.caret is None or sheet.page.map.block_at(overlay.caret) != sheet.block:
            return
        box = sheet.caret_box(overlay.caret)
        sheet.painter.fillRect(box, QColor(self._theme.tokens.accent))


class _Sheet:
    """A block being painted: turns code points into boxes around its words."""

    def __init__(self, painter: QPainter, page: ArticlePage, block: int, clip: QRectF) -> None:
        self.painter = painter
        self.page = page
        self.block = block
        self.laid_out: LaidOut = page.laid_out(block)
        self.span = (page.map.start(block), page.map.end(block))
        pitch = self.laid_out.pitch
        self._lines = max(int(clip.top() // pitch), 0), int(clip.bottom() // pitch)
        metrics = QFontMetricsF(self.laid_out.layout.font())
        self._above = round(metrics.ascent() * 0.92)
        self._below = round(metrics.descent() * 0.72)

    def inside(self, position: int) -> int:
        """A code point brought into the block."""
        return min(max(position, self.span[0]), self.span[1])

    def touching(self, marks: Iterable[Mark]) -> list[Mark]:
        """The marks that hold a character of this block."""
        start, end = self.span
        return [mark for mark in marks if mark.start < end and mark.end > start]

    def cut(self, spans: Iterable[Span]) -> list[Span]:
        """The spans that hold a character of this block."""
        return [span for span in spans if span[0] < self.span[1] and span[1] > self.span[0]]

    def boxes(self, start: int, end: int) -> Iterator[QRectF]:
        """The boxes around the words from start to end, those one does not see left out."""
        to_unit, top = self.page.map.to_unit, self.laid_out.baseline - self._above
        units = to_unit(self.block, start), to_unit(self.block, end)
        for piece in self.laid_out.fragments(*units, *self._lines):
            height = self._above + self._below
            yield QRectF(piece.left(), piece.top() + top, piece.width(), height)

    def caret_box(self, position: int) -> QRectF:
        """The stroke of the caret before a code point."""
        unit = self.page.map.to_unit(self.block, position)
        top = self.laid_out.line_of(unit) * self.laid_out.pitch + self.laid_out.baseline
        x = self.laid_out.x_of(unit)
        return QRectF(x - 0.75, top - self._above, 1.5, self._above + self._below)


def _outline(
    painter: QPainter, box: QRectF, ink: QColor, width: float, dashes: Sequence[float] = ()
) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(ink, width)
    if dashes:
        pen.setDashPattern(dashes)
    painter.setPen(pen)
    painter.drawRoundedRect(box, _RADIUS, _RADIUS)
    painter.restore()


def _towards(one: QColor, other: QColor, part: float) -> QColor:
    return QColor(
        round(one.red() + (other.red() - one.red()) * part),
        round(one.green() + (other.green() - one.green()) * part),
        round(one.blue() + (other.blue() - one.blue()) * part),
    )
