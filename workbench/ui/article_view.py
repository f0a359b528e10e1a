"""The reading pane: one article with its marks, its margin and its overview strip.

Everything outside speaks of code points into the canonical text. The text is never read back from
Qt: what is copied is cut from the canonical text itself.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QBasicTimer,
    QEvent,
    QPoint,
    Qt,
    QTimerEvent,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from workbench.domain.model import FindingKind
from workbench.ui.caret_keys import CaretMove, caret_move, page_step
from workbench.ui.caret_motion import Clicks, paragraph_at, unit_at
from workbench.ui.highlights import Highlights, Mark, Spans
from workbench.ui.margin import MarginPill, room_for
from workbench.ui.page_differences import Differences
from workbench.ui.page_painter import Overlay, PagePainter
from workbench.ui.page_places import Places
from workbench.ui.page_scroller import PageScroller
from workbench.ui.spoken_article import speak, tell
from workbench.ui.theme import Theme

Span = tuple[int, int]
_AUTOSCROLL_MS = 30


@dataclass(frozen=True, slots=True)
class ContextRequest:
    """A wish for a menu: where on the screen, at which code point, and the claims there."""

    where: QPoint
    position: int
    claims: tuple[str, ...]


class ArticleView(PageScroller):
    """Shows an article; a person reads, selects and clicks, and never changes a word.

    `hovered` carries the code point under the mouse, or None, once it is wanted (`tell_hover`).
    """

    selected = Signal(object)
    mark_clicked = Signal(str)
    context_requested = Signal(object)
    hovered = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._overlay = Overlay()
        self._painter = PagePainter(theme)
        self._caret = self._anchor = 0
        self._wanted_x: float | None = None
        self._clicks = Clicks()
        self._grain: Span | None = None
        self._dragged_to: QPoint | None = None
        self._autoscroll = QBasicTimer()
        self._tells_hover = False
        self._hovered: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.viewport().setMouseTracking(True)
        self.setObjectName("article_view")
        theme.changed.connect(self._theme_changed)
        speak()

    # The article and what lies over it

    def set_article(self, text: str, headline_span: Span | None = None) -> None:
        """Show a text from its beginning; marks, finds and the selection of the last one go."""
        self._overlay = Overlay(chosen=self._overlay.chosen)
        self._caret = self._anchor = 0
        headline = text[slice(*headline_span)] if headline_span else text[:80].partition("\n")[0]
        self.setAccessibleName(" ".join(headline.split()))
        self._strip.show_marks(())
        self._show_text(text, headline_span)

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Show these marks and no others."""
        self._overlay.highlights = Highlights(marks)
        self._keep_margin(room_for(self._overlay.highlights, self._theme.ui_font(11)))
        self._strip.show_marks(self._overlay.highlights)
        self.viewport().update()

    def add_mark(self, mark: Mark) -> None:
        """Show one mark more, or a mark anew."""
        self.remove_mark(mark.key)
        self._overlay.highlights.add(mark)
        self._keep_margin(max(self._least_margin, room_for((mark,), self._theme.ui_font(11))))
        self._strip.count(mark, 1)
        self.viewport().update()

    def replace_mark(self, mark: Mark) -> None:
        """Show a mark as it is now."""
        self.add_mark(mark)

    def remove_mark(self, key: str) -> None:
        """Show a mark no more."""
        gone = self._overlay.highlights.remove(key)
        if gone is not None:
            self._strip.count(gone, -1)
            self.viewport().update()

    def marks(self) -> Highlights:
        """The marks that are shown."""
        return self._overlay.highlights

    def set_layer(self, marks: Iterable[Mark]) -> None:
        """Show a colleague's marks over mine, with room for their initials beside my numbers."""
        self._overlay.layer = layer = Highlights(marks)
        font = self._theme.ui_font(11)
        own = room_for(self._overlay.highlights, font)
        self._keep_margin(own + room_for(layer, font) if len(layer) else own)
        self.viewport().update()

    def set_skips(self, spans: Sequence[Span]) -> None:
        """Show where a person said that there is nothing to check."""
        self._overlay.skips = Spans(spans)
        self.viewport().update()

    def set_chosen(self, claim: str | None) -> None:
        """Outline all passages of a claim, or of none."""
        self._overlay.chosen = claim
        self.viewport().update()

    def set_find(self, spans: Sequence[Span], current: Span | None = None) -> None:
        """Show what was found, and which of it one is at."""
        self._overlay.finds = Spans(spans)
        self._overlay.current_find = current
        self.viewport().update()

    def set_differences(self, found: Places[FindingKind]) -> None:
        """Show where this article and another differ."""
        self._overlay.differences.found = found
        self.viewport().update()

    def set_lit(self, spans: Sequence[Span]) -> None:
        """Lay a soft wash over spans: what stands on the other side of what the mouse is over."""
        if spans != self._overlay.differences.lit:
            self._overlay.differences.lit = spans
            self.viewport().update()

    def set_chosen_difference(self, spans: Sequence[Span], kind: FindingKind | None = None) -> None:
        """Outline the spans of a finding in the colour of its kind, or of none."""
        self._overlay.differences.chosen = spans
        self._overlay.differences.chosen_kind = kind
        self.viewport().update()

    def differences(self) -> Differences:
        """What a comparison lays over the words."""
        return self._overlay.differences

    def tell_hover(self, wanted: bool) -> None:
        """Tell over which code point the mouse is, or no more."""
        self._tells_hover = wanted
        self._hovered = None

    def pills(self) -> Sequence[MarginPill]:
        """The pills of the margin as they were last painted."""
        return self._painter.pills

    # The selection

    def selection(self) -> Span | None:
        """What is selected, or None."""
        return self._overlay.selection

    def select(self, start: int, end: int) -> None:
        """Select a span; the caret stands at its end."""
        self._set_selection(self._inside(start), self._inside(end))

    @property
    def caret(self) -> int:
        """Where the caret stands."""
        return self._caret

    def clear_selection(self) -> None:
        """Select nothing; the caret stays."""
        self._set_selection(self._caret, self._caret)

    def copy(self) -> None:
        """Put the selected characters of the canonical text on the clipboard."""
        span = self.selection()
        if span is not None:
            QGuiApplication.clipboard().setText(self.text()[slice(*span)])

    def spoken(self) -> str:
        """What a screen reader is told: the words selected, or the paragraph of the caret."""
        return self.text()[slice(*self.selection() or paragraph_at(self._page, self._caret))]

    # What Qt calls

    def paintEvent(self, _event: QPaintEvent) -> None:
        quiet = self.selection() is not None or not self.hasFocus()
        self._overlay.caret = None if quiet else self._caret
        with QPainter(self.viewport()) as painter:
            painter.fillRect(self.viewport().rect(), QColor(self._theme.tokens.paper))
            self._painter.paint(painter, self._window, self._overlay, self._column())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = page_step(event)
        move = caret_move(event)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._set_selection(0, len(self.text()))
        elif step is not None:
            self._turn_page(*step)
        elif move is not None:
            self._move_caret(move)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        pill = self._pill_at(point)
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
        elif pill is not None:
            self.mark_clicked.emit(self._next_of(pill.claims))
        else:
            count = self._clicks.press(point, event.timestamp())
            self._start_drag(self.position_at(point), count, event.modifiers())
            self._dragged_to = point

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._dragged_to is None:
            over_pill = self._pill_at(point) is not None
            shape = Qt.CursorShape.PointingHandCursor if over_pill else Qt.CursorShape.IBeamCursor
            self.viewport().setCursor(shape)
            self._hover(self._word_under(point) if self._tells_hover else None)
            return
        self._dragged_to = point
        self._drag()
        if 0 <= point.y() < self._window.height:
            self._autoscroll.stop()
        elif not self._autoscroll.isActive():
            self._autoscroll.start(_AUTOSCROLL_MS, self)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._autoscroll.stop()
        if self._dragged_to is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._dragged_to = None
        claims = self._claims_at(event.position().toPoint())
        if self.selection() is None and claims:
            self.mark_clicked.emit(self._next_of(claims))

    def timerEvent(self, event: QTimerEvent) -> None:
        if event.timerId() != self._autoscroll.timerId() or self._dragged_to is None:
            super().timerEvent(event)
            return
        y = self._dragged_to.y()
        self._window.move((y if y < 0 else y - self._window.height) // 2)
        self._moved()
        self._drag()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        point = event.pos() if by_mouse else self._caret_rect(self._caret).center()
        where = self.viewport().mapToGlobal(point)
        request = ContextRequest(where, self.position_at(point), self._claims_at(point))
        self.context_requested.emit(request)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # Inside

    def _set_selection(self, anchor: int, caret: int) -> None:
        self._anchor, self._caret = anchor, caret
        self._wanted_x = None
        span = (min(anchor, caret), max(anchor, caret)) if anchor != caret else None
        self.viewport().update()
        if span != self._overlay.selection:
            self._overlay.selection = span
            self.selected.emit(span)
        tell(self)

    def _move_caret(self, move: CaretMove) -> None:
        box = self._caret_rect(self._caret)
        if not move.selects and not 0 <= box.center().y() < self._window.height:
            self._caret = self.scroll_position()
            box = self._caret_rect(self._caret)
        x = box.x() - self._column().left()
        if move.keeps_x and self._wanted_x is not None:
            x = self._wanted_x
        caret = move.move(self._page, self._caret, x)
        self._set_selection(self._anchor if move.selects else caret, caret)
        self._wanted_x = x if move.keeps_x else None
        self._show_caret()

    def _turn_page(self, step: int, selects: bool) -> None:
        box = self._caret_rect(self._caret)
        y = box.center().y() if 0 <= box.center().y() < self._window.height else 0
        before = self._window.top
        self._window.move(step * max(self._window.height - 2 * self._page.pitch, 1))
        caret = self.position_at(QPoint(box.x(), y))
        if self._window.top == before:
            caret = 0 if step < 0 else len(self.text())
        self._set_selection(self._anchor if selects else caret, caret)
        self._moved()

    def _show_caret(self) -> None:
        box, room = self._caret_rect(self._caret), self._page.pitch
        if box.top() < 0:
            self._window.move(box.top() - room)
        elif box.bottom() > self._window.height:
            self._window.move(box.bottom() - self._window.height + room)
        self._moved()

    def _start_drag(self, position: int, count: int, held: Qt.KeyboardModifier) -> None:
        self._grain = unit_at(self._page, position, count)
        if self._grain is not None:
            self._set_selection(*self._grain)
        elif held & Qt.KeyboardModifier.ShiftModifier:
            self._set_selection(self._anchor, position)
        else:
            self._set_selection(position, position)

    def _drag(self) -> None:
        """Select from where the drag began to where it is, in whole words after a double click."""
        if self._dragged_to is None:
            return
        position = self.position_at(self._dragged_to)
        if self._grain is None:
            self._set_selection(self._anchor, position)
            return
        start, end = unit_at(self._page, position, self._clicks.count) or (position, position)
        if position < self._grain[0]:
            self._set_selection(self._grain[1], min(start, self._grain[0]))
        else:
            self._set_selection(self._grain[0], max(end, self._grain[1]))

    def _hover(self, position: int | None) -> None:
        if position != self._hovered:
            self._hovered = position
            self.hovered.emit(position)

    def _word_under(self, point: QPoint) -> int | None:
        """The code point under the mouse; None beside the text."""
        return self.position_at(point) if self._column().contains(point) else None

    def _pill_at(self, point: QPoint) -> MarginPill | None:
        return next((pill for pill in self.pills() if pill.box.contains(point)), None)

    def _claims_at(self, point: QPoint) -> tuple[str, ...]:
        """The claims of the words under a point, the shortest passage first."""
        nearest = self.position_at(point)
        for position in (nearest, nearest - 1):
            boxes = self.rects_of(position, position + 1) if position >= 0 else []
            if any(box.contains(point) for box in boxes):
                marks = self._overlay.at(position)
                return tuple(dict.fromkeys(mark.claim for mark in marks))
        return ()

    def _next_of(self, claims: tuple[str, ...]) -> str:
        """The first of the claims, or the one after the chosen one: a second click goes deeper."""
        chosen = self._overlay.chosen
        at = claims.index(chosen) + 1 if chosen in claims else 0
        return claims[at % len(claims)]

    def _theme_changed(self) -> None:
        self._painter.forget_colours()
        self._strip.forget_colours()
        self.viewport().update()
