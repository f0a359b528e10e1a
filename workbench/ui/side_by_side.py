"""The open articles next to each other, and which of them one is in."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from workbench.domain.model import Article
from workbench.domain.text import Span
from workbench.language import _
from workbench.services.comparison import Compared
from workbench.ui.article_pane import ArticlePane
from workbench.ui.bridge import Desk
from workbench.ui.ribbons import PaneSplitter
from workbench.ui.theme import Theme
from workbench.ui.tied_panes import Choice, TiedPanes


class SideBySide(QWidget):
    """Two or more panes. `moved` carries the article one is in now, `tie_chosen` the ShownTie of a
    ribbon that was clicked, or the Row of one that joins a finding outside all ties."""

    moved = Signal(str)
    selected = Signal(object)
    scrolled = Signal(int)
    context_requested = Signal(object)
    tie_chosen = Signal(object)
    layer_clicked = Signal(str)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side-by-side")
        self._desk = desk
        self._theme = theme
        self._current: ArticlePane | None = None
        self._reading = ("serif", 17)
        self._splitter = PaneSplitter(theme, Qt.Orientation.Horizontal)
        self._tied = TiedPanes(self._splitter, self)
        self._tied.tie_chosen.connect(self.tie_chosen)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    def __iter__(self) -> Iterator[ArticlePane]:
        for place in range(self._splitter.count()):
            pane = self._splitter.widget(place)
            assert isinstance(pane, ArticlePane)
            yield pane

    @property
    def current(self) -> ArticlePane | None:
        """The pane one is in: the last that had the focus."""
        return self._current

    def open(self, article: str) -> ArticlePane:
        """Show an article, in the pane it has or in a new one, and go there."""
        pane = next((pane for pane in self if pane.article_id == article), None)
        if pane is None:
            pane = ArticlePane(self._desk, self._theme, article)
            pane.view.set_reading(*self._reading)
            pane.selected.connect(self.selected)
            pane.layer_clicked.connect(self.layer_clicked)
            pane.view.scrolled.connect(self.scrolled)
            pane.view.context_requested.connect(self.context_requested)
            self._splitter.addWidget(pane)
            self._even()
            self._tied.refresh()
        self.enter(pane)
        return pane

    def close_pane(self, pane: ArticlePane) -> None:
        """Take a pane away; the article stays in the case."""
        panes = list(self)
        beside = panes[panes.index(pane) - 1] if pane is not panes[0] else None
        others = [one for one in (beside, *panes) if one is not None and one is not pane]
        if self._current is pane:
            self._current = None
            # Before it goes: else the focus would go wherever Qt takes it.
            if others:
                self.enter(others[0])
        # With the pane goes the gutter beside it.
        self._tied.loosen()
        pane.hide()
        pane.setParent(None)
        self._tied.refresh()
        pane.deleteLater()
        self._even()

    def bring_beside(self, article: str, other: str) -> None:
        """Let the pane of an article stand next to that of another one, where both are open and
        others stand between."""
        panes = list(self)
        found = {pane.article_id: place for place, pane in enumerate(panes)}
        here, there = found.get(article), found.get(other)
        if here is None or there is None or abs(here - there) <= 1:
            return
        self._tied.loosen()
        self._splitter.insertWidget(there + 1 if here > there else there - 1, panes[here])
        self._tied.refresh()

    def drop_gone(self) -> None:
        """Take away the panes whose article is no longer in the case."""
        for pane in list(self):
            if self._desk.session.case.find(Article, pane.article_id) is None:
                self.close_pane(pane)

    def enter(self, pane: ArticlePane) -> None:
        """Go to a pane."""
        pane.view.setFocus()
        self._set_current(pane)

    def step(self, by: int) -> None:
        """Go to the next pane, or the one before, in the order of the case: a pane one goes to may
        come to stand elsewhere, and one must get to each of them."""
        panes = sorted(self, key=lambda pane: pane.article.index)
        if panes:
            place = panes.index(self._current) if self._current in panes else 0
            self.enter(panes[(place + by) % len(panes)])

    def selection(self) -> tuple[str, Span] | None:
        """The selection of the pane one is in, else None."""
        if self._current is None:
            return None
        span = self._current.view.selection()
        return (self._current.article_id, span) if span else None

    def reveal(self, article: str, start: int, end: int) -> None:
        """Bring a span into view, opening its article when it has no pane."""
        there = next((pane for pane in self if pane.article_id == article), None)
        (there or self.open(article)).view.reveal(start, end)

    def reveal_claim(self, claim: str) -> None:
        """Bring a claim into view in every pane that has it."""
        with self._tied.follow.paused():
            shown = [pane.reveal_claim(claim) for pane in self]
        passages = self._desk.session.case.passages(claim)
        if not any(shown) and passages:
            self.reveal(passages[0].article, passages[0].start, passages[0].end)

    def set_reading(self, family: str, size: int) -> None:
        """Read in this face and size, in pixels."""
        self._reading = (family, size)
        for pane in self:
            pane.view.set_reading(family, size)

    # -- a comparison of two of the articles

    def show_compared(self, compared: Compared | None) -> None:
        """Show how two articles compare: ribbons between their panes, and differences in them."""
        self._tied.show_compared(compared)

    def has_ties_of(self, compared: Compared | None) -> bool:
        """Whether the ties of a comparison are on screen, whatever was judged since."""
        return self._tied.has_ties_of(compared)

    def show_finding(self, choice: Choice) -> None:
        """Outline a finding, or a tie, in both panes, and bring both sides to the same height."""
        self._tied.show_choice(choice)

    @property
    def following(self) -> bool:
        """Whether scrolling a pane moves the other one along the ties."""
        return self._tied.follow.on

    def set_following(self, wanted: bool) -> None:
        """Let scrolling follow the ties, or not."""
        self._tied.follow.stop()
        self._tied.follow.on = wanted

    def toggle_following(self) -> None:
        """Let scrolling follow the ties if it does not, and say so."""
        self.set_following(not self.following)
        self._desk.tell(
            _("Scrolling follows what both articles say.")
            if self.following
            else _("Each article scrolls by itself.")
        )

    # -- how it stood

    def view_state(self) -> list[dict[str, object]]:
        """The panes, how far each is scrolled, and whether they follow each other."""
        return [
            {
                "article": pane.article_id,
                "scroll": pane.view.scroll_position(),
                "follows": self.following,
            }
            for pane in self
        ]

    def sizes(self) -> list[int]:
        """The widths of the panes."""
        return self._splitter.sizes()

    def restore(self, panes: list[dict[str, object]], sizes: list[int]) -> None:
        """Open the panes as they stood; articles that are gone are passed over."""
        for state in panes:
            article, scroll = str(state.get("article")), state.get("scroll")
            if self._desk.session.case.find(Article, article) is not None:
                pane = self.open(article)
                self.set_following(state.get("follows") is not False)
                with self._tied.follow.paused():
                    pane.view.set_scroll_position(scroll if isinstance(scroll, int) else 0)
        if len(sizes) == self._splitter.count() and all(sizes):
            self._splitter.setSizes(sizes)

    def _even(self) -> None:
        count = self._splitter.count()
        if count:
            self._splitter.setSizes([max(1, self.width() // count)] * count)

    def _set_current(self, pane: ArticlePane) -> None:
        if pane is not self._current:
            self._current = pane
            self.moved.emit(pane.article_id)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        for pane in self:
            if new is not None and pane.isAncestorOf(new):
                self._set_current(pane)
