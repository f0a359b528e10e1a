"""What a comparison lays over the words of an article: what differs, what is lit, what is chosen.

A claim has a straight line under its words; what differs from the other report has a wave, so that
the two are told apart without their colours.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from workbench.domain.model import FindingKind, Weight
from workbench.domain.text import Span
from workbench.services.comparison import Compared
from workbench.ui.kind_colours import kind_colours
from workbench.ui.page_places import Places
from workbench.ui.tokens import Tokens

WAVE_ROOM = 4
_HALF_WAVE = 2.5
# Whole pixels at every usual scale of a screen, and an even number of half waves.
_TILE = 20
_WAVE_HEIGHT = 2.0
_BAR_FROM_TEXT = 7
_BAR_WIDTH = 2
_LIT = 0.13
_LIT_IN_THE_DARK = 0.24
# A whole sentence that stands in one report only has a bar beside it: waves would bury the page.
_BESIDE = (FindingKind.ONLY_A, FindingKind.ONLY_B)
_UNDER = frozenset((Weight.HIGH, Weight.MEDIUM))


@dataclass(slots=True)
class Differences:
    """What a comparison has to say of one article, in code points."""

    found: Places[FindingKind] = field(default_factory=Places)
    lit: Sequence[Span] = ()
    chosen: Sequence[Span] = ()
    chosen_kind: FindingKind | None = None


def differences_in(compared: Compared | None, article: str) -> Places[FindingKind]:
    """The narrow spans of what is open and matters, in one article of a comparison."""
    if compared is None or article not in compared.pair:
        return Places()
    in_a = article == compared.pair.a
    return Places(
        (span, row.kind)
        for row in compared.open
        if row.finding.weight in _UNDER
        for span in (row.finding.a if in_a else row.finding.b)
    )


def is_beside(kind: FindingKind) -> bool:
    """Whether words of a kind have a bar beside them rather than a wave under them."""
    return kind in _BESIDE


def lit_wash(tokens: Tokens) -> QColor:
    """The wash over words whose counterpart is under the mouse; claims shine through."""
    wash = QColor(tokens.accent)
    wash.setAlphaF(_LIT_IN_THE_DARK if tokens.dark else _LIT)
    return wash


def bar_ink(tokens: Tokens) -> QColor:
    """The ink of a bar beside words that stand here only."""
    return QColor(tokens.edge)


def kind_ink(tokens: Tokens, kind: FindingKind | None) -> QColor:
    """The ink of a kind; that of what is chosen where there is none."""
    return QColor(tokens.accent if kind is None else kind_colours(tokens, kind).ink)


class Waves:
    """Paints waves from tiles it keeps: a line drawn anew costs a page its quickness."""

    def __init__(self) -> None:
        self._tiles: dict[tuple[str, float], QPixmap] = {}

    def paint(self, painter: QPainter, box: QRectF, below: float, ink: QColor) -> None:
        """Paint a wave so far below a box of words."""
        key = ink.name(), painter.device().devicePixelRatioF()
        if key not in self._tiles:
            self._tiles[key] = _tile(ink, key[1])
        place = QRectF(box.left(), box.bottom() + below - 1, box.width(), WAVE_ROOM)
        # On a fixed grid, so that the waves of pieces join.
        painter.drawTiledPixmap(place, self._tiles[key], QPointF(box.left() % _TILE, 0))


def _tile(ink: QColor, ratio: float) -> QPixmap:
    tile = QPixmap(round(_TILE * ratio), round(WAVE_ROOM * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    turns = range(-1, round(_TILE / _HALF_WAVE) + 2)
    line = [QPointF(n * _HALF_WAVE, 1 + (_WAVE_HEIGHT if n % 2 else 0.0)) for n in turns]
    with QPainter(tile) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, 1.3))
        painter.drawPolyline(QPolygonF(line))
    return tile


def paint_bar(painter: QPainter, boxes: Iterable[QRectF], rtl: bool, ink: QColor) -> None:
    """Paint a bar beside lines, where they begin."""
    lines = list(boxes)
    if not lines:
        return
    top, bottom = lines[0].top(), max(line.bottom() for line in lines)
    edge = max(line.right() for line in lines) if rtl else 0.0
    left = edge + _BAR_FROM_TEXT - _BAR_WIDTH if rtl else -_BAR_FROM_TEXT
    painter.fillRect(QRectF(left, top, _BAR_WIDTH, bottom - top), ink)
