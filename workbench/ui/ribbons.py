"""The gutter between two panes, with a ribbon for each tie of their articles."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSplitter, QSplitterHandle
from typing_extensions import override

from workbench.finding_words import kind_words, ties_count, weight_word, why
from workbench.language import _
from workbench.services.comparison import ShownTie
from workbench.ui.kind_colours import kind_colours
from workbench.ui.page_differences import kind_ink
from workbench.ui.page_places import Places
from workbench.ui.page_scroller import PageScroller
from workbench.ui.ribbon_shapes import KIND_MARKS, Band, Ribbon, band, mark_box
from workbench.ui.theme import Theme

WIDTH = 48
_BARE = 12
_MARK = 15.0
_CLICK = 4
_STRENGTH = {"high": 0.4, "medium": 0.3, "low": 0.2}
_PLAIN = 0.16
_PLAIN_IN_THE_DARK = 0.3
# Of this share of the strength is what only may be a tie.
_GUESS = 0.55
_STRONGER = 0.22
_FADED = 0.04
_INSET = 4


class PaneSplitter(QSplitter):
    """Holds panes next to each other; the handles between them have room for ribbons."""

    def __init__(self, theme: Theme, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        self._theme = theme
        self.setChildrenCollapsible(False)
        self.setHandleWidth(_BARE)

    @override
    def createHandle(self) -> QSplitterHandle:
        return RibbonGutter(self, self._theme)

    def gutters(self) -> "list[RibbonGutter]":
        """The gutters, each between the pane of its place and the next."""
        found = [self.handle(place) for place in range(1, self.count())]
        return [one for one in found if isinstance(one, RibbonGutter)]


class RibbonGutter(QSplitterHandle):
    """Between two panes: bare, or with ribbons. `hovered` carries a Ribbon or None, `chosen` the
    ShownTie of the ribbon that was clicked, or the Row of a stray one."""

    hovered = Signal(object)
    chosen = Signal(object)

    def __init__(self, splitter: QSplitter, theme: Theme) -> None:
        super().__init__(splitter.orientation(), splitter)
        self._theme = theme
        self._views: tuple[PageScroller, PageScroller] | None = None
        self._ribbons: Sequence[Ribbon] = ()
        self._left: Places[int] = Places()
        self._right: Places[int] = Places()
        self._lit: frozenset[ShownTie] = frozenset()
        self._outlined: ShownTie | None = None
        self._added: Ribbon | None = None
        self._under: Ribbon | None = None
        self._pressed: QPoint | None = None
        self.setObjectName("ribbons")
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    # -- what is shown

    def tie(self, left: PageScroller, right: PageScroller, ribbons: Sequence[Ribbon]) -> None:
        """Show ribbons between the page on the left and the one on the right."""
        self.untie()
        self._views = left, right
        self._ribbons = ribbons
        self._left = Places([(s, n) for n, one in enumerate(ribbons) for s in one.left])
        self._right = Places([(s, n) for n, one in enumerate(ribbons) for s in one.right])
        for view in self._views:
            view.shifted.connect(self.update)
        self.setAccessibleName(_("Ribbons between the two articles"))
        self.setAccessibleDescription(ties_count(sum(not one.stray for one in ribbons)))
        self.updateGeometry()
        self.update()

    def untie(self) -> None:
        """Show nothing but the bare gutter."""
        for view in self._views or ():
            view.shifted.disconnect(self.update)
        self._views, self._ribbons, self._added = None, (), None
        self._left, self._right = Places(), Places()
        self._hover(None)
        self.setAccessibleName("")
        self.setAccessibleDescription("")
        self.updateGeometry()
        self.update()

    @property
    def ribbons(self) -> Sequence[Ribbon]:
        """All ribbons, whether one sees them or not."""
        return self._ribbons

    def light(self, ties: frozenset[ShownTie]) -> None:
        """Make the ribbons of some ties stronger."""
        if ties != self._lit:
            self._lit = ties
            self.update()

    def outline(self, chosen: Ribbon | None) -> None:
        """Outline the chosen ribbon; that of a slight finding outside all ties comes only now."""
        self._outlined = chosen.tie if chosen is not None else None
        self._added = chosen if chosen is not None and chosen not in self._ribbons else None
        self.update()

    def bands(self) -> list[Band]:
        """The ribbons of which one sees an end, those that matter most last."""
        if self._views is None:
            return []
        left, right = self._views
        numbers = {number for _, number in self._left.within(*left.seen())}
        numbers |= {number for _, number in self._right.within(*right.seen())}
        edges = self._edges()
        ribbons = [self._ribbons[number] for number in numbers]
        ribbons += [self._added] if self._added is not None else []
        made = [
            band(one, self._heights(left, here), self._heights(right, there), edges, self.width())
            for one in ribbons
            for here, there in one.links
        ]
        seen = [shape for shape in made if shape is not None]
        seen.sort(key=self._rank)
        return seen

    def ribbon_at(self, point: QPointF) -> Ribbon | None:
        """The topmost ribbon under a point."""
        if not self._edges()[0] <= point.y() < self._edges()[1]:
            return None
        return next(
            (one.ribbon for one in reversed(self.bands()) if one.path.contains(point)), None
        )

    def _heights(self, view: PageScroller, passage: tuple[int, int]) -> tuple[int, int]:
        top, bottom = view.heights_of(*passage)
        shift = self._shift(view)
        return top + shift + _INSET, bottom + shift - _INSET

    def _shift(self, view: PageScroller) -> int:
        """How far below the top of the gutter the text of a page begins."""
        return self.mapFromGlobal(view.viewport().mapToGlobal(QPoint(0, 0))).y()

    def _edges(self) -> tuple[int, int]:
        """Between which heights there are ribbons: beside the text, not beside its header."""
        if self._views is None:
            return 0, 0
        top = min(self._shift(view) for view in self._views)
        bottom = max(self._shift(view) + view.viewport().height() for view in self._views)
        return top, bottom

    def _rank(self, one: Band) -> tuple[bool, bool, float]:
        tie = one.ribbon.tie
        return tie == self._outlined, tie in self._lit, self._strength(one.ribbon)

    # -- what Qt calls

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(WIDTH if self._views else _BARE, hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self._theme.tokens.background))
            bands = self.bands()
            if bands:
                top, bottom = self._edges()
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setClipRect(QRectF(0, top, self.width(), bottom - top))
                for one in bands:
                    self._paint_band(painter, one)
                self._paint_marks(painter, bands)

    def _paint_band(self, painter: QPainter, one: Band) -> None:
        chosen = one.ribbon.tie == self._outlined
        ink = self._ink(one.ribbon)
        strength = self._strength(one.ribbon)
        if chosen or one.ribbon.tie in self._lit:
            strength += _STRONGER
        painter.setPen(QPen(ink, 1.6) if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(self._brush(one, ink, strength))
        painter.drawPath(one.path)

    def _brush(self, one: Band, ink: QColor, strength: float) -> QBrush:
        """One colour, fading towards an end that one does not see."""
        here, there = QColor(ink), QColor(ink)
        here.setAlphaF(strength if one.left_seen else _FADED)
        there.setAlphaF(strength if one.right_seen else _FADED)
        if here == there:
            return QBrush(here)
        fade = QLinearGradient(0, 0, self.width(), 0)
        fade.setColorAt(0.0, here)
        fade.setColorAt(1.0, there)
        return QBrush(fade)

    def _paint_marks(self, painter: QPainter, bands: Sequence[Band]) -> None:
        """The letter of its kind on each tinted ribbon, as far as there is room."""
        taken: list[QRectF] = []
        painter.setFont(self._theme.ui_font(10, bold=True))
        for one in reversed(bands):
            row = one.ribbon.row
            box = mark_box(one, self._edges(), taken, _MARK) if row else QRectF()
            if row is None or box.isEmpty():
                continue
            taken.append(box)
            colours = kind_colours(self._theme.tokens, row.kind)
            painter.setPen(QPen(QColor(colours.ink), 1))
            painter.setBrush(QColor(colours.wash))
            painter.drawEllipse(box)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, KIND_MARKS.get(row.kind, "·"))

    def _ink(self, ribbon: Ribbon) -> QColor:
        tokens = self._theme.tokens
        if ribbon.row is not None:
            return kind_ink(tokens, ribbon.row.kind)
        chosen = ribbon.tie == self._outlined
        return QColor(tokens.accent if chosen else tokens.edge)

    def _strength(self, ribbon: Ribbon) -> float:
        if ribbon.row is not None:
            return _STRENGTH[ribbon.row.finding.weight]
        plain = _PLAIN_IN_THE_DARK if self._theme.tokens.dark else _PLAIN
        return plain * _GUESS if ribbon.guess else plain

    # -- the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.globalPosition().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
        else:
            self._hover(self.ribbon_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        away = (event.globalPosition().toPoint() - pressed).manhattanLength()
        ribbon = self.ribbon_at(event.position()) if away < _CLICK else None
        if ribbon is not None:
            self.chosen.emit(ribbon.choice)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, ribbon: Ribbon | None) -> None:
        if ribbon is self._under:
            return
        self._under = ribbon
        over = ribbon is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.SplitHCursor)
        self.setToolTip(f"<qt>{escape(ribbon_words(ribbon))}</qt>" if ribbon is not None else "")
        self.hovered.emit(ribbon)


def ribbon_words(ribbon: Ribbon) -> str:
    """What a ribbon says: its weightiest difference, or that none was found, which is no proof."""
    if ribbon.row is not None:
        row = ribbon.row
        kind, weight = kind_words(row.kind), weight_word(row.finding.weight)
        return f"{kind} · {weight}: {why(row.finding.why)}"
    if ribbon.tie.by_hand:
        tied = _("Tied by hand; no open difference"), _("Tied by hand; no difference found")
    elif ribbon.sure:
        tied = _("Tied; no open difference"), _("Tied; no difference found")
    else:
        tied = _("Loosely tied; no open difference"), _("Loosely tied; no difference found")
    return tied[0] if ribbon.judged else tied[1]
