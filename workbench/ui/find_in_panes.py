"""Finding words in all open panes at once, and going from one place to the next."""

from PySide6.QtCore import QObject, QTimer

from workbench.domain.search import Needle
from workbench.domain.text import Span
from workbench.ui.article_pane import ArticlePane
from workbench.ui.find_bar import FindBar
from workbench.ui.side_by_side import SideBySide

# How long typing must rest before long articles are searched, in milliseconds.
_PAUSE = 120


class FindInPanes(QObject):
    """Ties the find bar to the panes."""

    def __init__(self, panes: SideBySide, bar: FindBar, parent: QObject) -> None:
        super().__init__(parent)
        self._panes = panes
        self._bar = bar
        self._needle = Needle("")
        self._places: list[tuple[ArticlePane, Span]] = []
        self._at = -1
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._search)
        bar.needle_changed.connect(self._wanted)
        bar.step.connect(self._step)
        bar.closed.connect(self._closed)

    def open(self) -> None:
        """Open the bar, on the selection when there is a short one."""
        pane = self._panes.current
        span = pane.view.selection() if pane else None
        words = pane.text[slice(*span)] if pane and span and span[1] - span[0] <= 60 else ""
        self._bar.open(words if "\n" not in words else "")

    def next(self) -> None:
        """Go to the next place."""
        self._step(1)

    def previous(self) -> None:
        """Go to the place before."""
        self._step(-1)

    def _wanted(self, needle: Needle) -> None:
        self._needle = needle
        self._pause.start()

    def _search(self) -> None:
        needle = self._needle
        spans = [(pane, needle.spans(pane.text) if needle.words else []) for pane in self._panes]
        self._places = [(pane, span) for pane, found in spans for span in found]
        self._at = self._first_ahead()
        self._show(reveal=bool(self._places))

    def _first_ahead(self) -> int:
        """The first place at or after where one is, so that finding does not jump back."""
        current = self._panes.current
        caret = current.view.caret if current else 0
        ahead = (
            place
            for place, (pane, span) in enumerate(self._places)
            if pane is current and span[1] >= caret
        )
        return next(ahead, 0 if self._places else -1)

    def _step(self, by: int) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._search()
        elif self._places:
            self._at = (self._at + by) % len(self._places)
            self._show(reveal=True)

    def _show(self, *, reveal: bool) -> None:
        at = self._places[self._at] if self._at >= 0 else None
        for pane in self._panes:
            found = [span for there, span in self._places if there is pane]
            pane.view.set_find(found, at[1] if at and at[0] is pane else None)
        articles = len({pane.article_id for pane, _span in self._places})
        self._bar.show_count(self._at + 1, len(self._places), articles)
        if at is not None and reveal:
            at[0].view.reveal(*at[1])

    def _closed(self) -> None:
        self._pause.stop()
        at = self._places[self._at] if self._at >= 0 else None
        self._places, self._at = [], -1
        for pane in self._panes:
            pane.view.set_find([])
        if at is not None:
            at[0].view.select(*at[1])
        where = at[0] if at else self._panes.current
        if where is not None:
            self._panes.enter(where)
