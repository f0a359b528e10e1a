"""The margin of an article: the numbers of the claims that begin in each line."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from workbench.phrases import STATUS_MARKS
from workbench.ui.article_page import ArticlePage, LaidOut
from workbench.ui.highlights import LAYER, Mark
from workbench.ui.theme import Theme

HEIGHT = 18
_PAD = 6
_GAP = 3
_FROM_TEXT = 11
_FROM_EDGE = 4
_MARKS = {str(status): mark for status, mark in STATUS_MARKS.items()}
_Entry = tuple[str, str | None, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class MarginPill:
    """A pill in the viewport: one claim with its status, or how many more there are."""

    box: QRectF
    text: str
    status: str | None
    claims: tuple[str, ...]


def margin_pills(
    page: ArticlePage, block: int, y: int, marks: Sequence[Mark], left: float, font: QFont
) -> Iterator[MarginPill]:
    """The pills beside a block whose top is at y, for text that begins at left."""
    laid_out = page.laid_out(block)
    start, end = page.map.start(block), page.map.end(block)
    lines: dict[int, dict[str, Mark]] = {}
    for mark in marks:
        if start <= mark.start < end:
            number = laid_out.line_of(page.map.to_unit(block, mark.start))
            lines.setdefault(number, {}).setdefault(mark.claim, mark)
    for number, beginning in lines.items():
        middle = y + number * laid_out.pitch + _middle_of_letters(laid_out)
        yield from _in_line(list(beginning.values()), left - _FROM_TEXT, middle, font)


def room_for(marks: Iterable[Mark], font: QFont) -> int:
    """How wide the margin must be for any one of the marks to show its number whole."""
    marks = tuple(marks)
    highest = max((mark.number for mark in marks), default=0)
    lettered = {mark.label for mark in marks if mark.letters}
    metrics = QFontMetricsF(font)
    widest = max(_width(label, metrics) for label in (str(highest), *lettered))
    return round(widest) + _FROM_TEXT + _FROM_EDGE


def paint_pill(painter: QPainter, theme: Theme, pill: MarginPill, chosen: str | None) -> None:
    """Paint a pill; that of the chosen claim has a rim."""
    colours = theme.status_colours(pill.status or "")
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rim = chosen is not None and chosen in pill.claims
    theirs = all(claim.startswith(LAYER) for claim in pill.claims)
    pen = QPen(QColor(colours.ink), 1.5 if rim else 1)
    pen.setStyle(Qt.PenStyle.DashLine if theirs else Qt.PenStyle.SolidLine)
    painter.setPen(pen if rim or theirs else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.tokens.paper if theirs else colours.wash))
    painter.drawRoundedRect(pill.box, HEIGHT / 2, HEIGHT / 2)
    painter.setFont(theme.ui_font(11, bold=True))
    painter.setPen(QColor(colours.ink))
    painter.drawText(pill.box, Qt.AlignmentFlag.AlignCenter, pill.text)
    painter.restore()


def _in_line(
    marks: Sequence[Mark], right: float, middle: float, font: QFont
) -> Iterator[MarginPill]:
    """As many pills side by side as there is room for, and one for the rest."""
    metrics = QFontMetricsF(font)
    for text, status, claims in reversed(_entries(marks, right - _FROM_EDGE, metrics)):
        width = _width(text, metrics)
        box = QRectF(right - width, middle - HEIGHT / 2, width, HEIGHT)
        yield MarginPill(box, text, status, claims)
        right -= width + _GAP


def _entries(marks: Sequence[Mark], room: float, metrics: QFontMetricsF) -> list[_Entry]:
    """Numbers with the marks of their statuses; if that is too wide, numbers, and how many more."""
    full = [(_label(mark), mark.status, (mark.claim,)) for mark in marks]
    if _fit(full, room, metrics):
        return [*full]
    short = [(mark.label, mark.status, (mark.claim,)) for mark in marks]
    for count in range(len(short), 0, -1):
        rest = tuple(mark.claim for mark in marks[count:])
        tried: list[_Entry] = [*short[:count]]
        if rest:
            tried.append((f"+{len(rest)}", None, rest))
        if _fit(tried, room, metrics):
            return tried
    crowded = f"{marks[0].label}+" if len(marks) > 1 else marks[0].label
    return [(crowded, marks[0].status, tuple(mark.claim for mark in marks))]


def _fit(entries: Sequence[_Entry], room: float, metrics: QFontMetricsF) -> bool:
    return sum(_width(entry[0], metrics) + _GAP for entry in entries) - _GAP <= room


def _label(mark: Mark) -> str:
    """The number of a claim with the mark of its status, which tells what the colour tells."""
    return f"{mark.label} {_MARKS.get(mark.status, '')}".rstrip()


def _width(text: str, metrics: QFontMetricsF) -> float:
    return float(max(round(metrics.horizontalAdvance(text) * 1.08) + 2 * _PAD, HEIGHT + 2))


def _middle_of_letters(laid_out: LaidOut) -> float:
    return laid_out.baseline - QFontMetricsF(laid_out.layout.font()).xHeight() * 0.62
