"""What a comparison does to the panes: ribbons between them, differences in them, one way to go."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QObject, Qt, Signal

from workbench.domain.text import Span
from workbench.services.comparison import Compared, Row, ShownTie
from workbench.ui.article_pane import ArticlePane
from workbench.ui.follow_ties import FollowTies
from workbench.ui.page_differences import differences_in
from workbench.ui.page_places import Places
from workbench.ui.ribbon_shapes import Ribbon, TiedPlaces, ribbons_of, stray
from workbench.ui.ribbons import PaneSplitter, RibbonGutter

Choice = Row | ShownTie | None
_NO_TIES: frozenset[ShownTie] = frozenset()


class TiedPanes(QObject):
    """Shows a comparison in the panes of its two articles. `tie_chosen` carries the ShownTie
    of a ribbon, or the Row of one outside all ties."""

    tie_chosen = Signal(object)

    def __init__(self, splitter: PaneSplitter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._splitter = splitter
        self.follow = FollowTies(self)
        self._compared: Compared | None = None
        self._choice: Choice = None
        self._gutter: RibbonGutter | None = None
        # The panes of the two articles as they stand on screen, and all that joins them.
        self._left: ArticlePane | None = None
        self._right: ArticlePane | None = None
        self._ribbons: list[Ribbon] = []
        self._places: TiedPlaces | None = None
        self._by_side: tuple[Places[Ribbon], Places[Ribbon]] | None = None

    # -- what is shown

    def show_compared(self, compared: Compared | None) -> None:
        """Show a comparison, or none."""
        self._compared = compared
        self._choice = None if compared is None else self._choice
        self.refresh()

    def has_ties_of(self, compared: Compared | None) -> bool:
        """Whether the ties of a comparison are those that join the panes, whatever was judged."""
        known = self._compared
        if known is None or compared is None:
            return False
        return known.pair == compared.pair and known.ties == compared.ties

    def refresh(self) -> None:
        """Join the panes anew: others are open, or the comparison is another."""
        self._loosen_ribbons()
        panes = self._panes()
        for pane in panes:
            pane.view.set_differences(differences_in(self._compared, pane.article_id))
        pair = self._compared.pair if self._compared is not None else ()
        there = [pane for pane in panes if pane.article_id in pair]
        if self._compared is not None and len(there) == 2:
            self._join(self._compared, *there)
        else:
            self.follow.untie()
        self._show_choice()

    def _panes(self) -> list[ArticlePane]:
        """The panes from left to right."""
        count = self._splitter.count()
        found = [self._splitter.widget(place) for place in range(count)]
        panes = [one for one in found if isinstance(one, ArticlePane)]
        turned = self._splitter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return panes[::-1] if turned else panes

    def loosen(self) -> None:
        """Let go of panes and gutter, as before one of them is taken away."""
        self.follow.untie()
        self._loosen_ribbons()

    def _loosen_ribbons(self) -> None:
        if self._gutter is not None:
            self._gutter.hovered.disconnect(self._over_ribbon)
            self._gutter.chosen.disconnect(self.tie_chosen)
            self._gutter.untie()
        for pane, slot in ((self._left, self._over_left), (self._right, self._over_right)):
            if pane is not None:
                pane.view.hovered.disconnect(slot)
                pane.view.tell_hover(False)
                pane.view.set_lit(())
        self._gutter = self._left = self._right = None
        self._ribbons, self._by_side = [], None

    def _join(self, compared: Compared, left: ArticlePane, right: ArticlePane) -> None:
        self._left, self._right = left, right
        if self._places is None or not self._places.fit(compared, left.article_id):
            self._places = TiedPlaces(compared, left.article_id)
        self._ribbons = ribbons_of(compared, left.article_id, self._places)
        for pane, slot in ((left, self._over_left), (right, self._over_right)):
            pane.view.tell_hover(True)
            pane.view.hovered.connect(slot)
        tied = [one for one in self._ribbons if not one.stray]
        # A guess may lead anywhere; it is followed only where there is nothing better.
        trusted = [one for one in tied if one.sure] or tied
        links = [link for one in trusted for link in one.links]
        self.follow.tie(left.view, right.view, links)
        self._gutter = self._between(left, right)
        if self._gutter is not None:
            self._gutter.tie(left.view, right.view, self._ribbons)
            self._gutter.hovered.connect(self._over_ribbon)
            self._gutter.chosen.connect(self.tie_chosen)

    def _sides(self) -> tuple[Places[Ribbon], Places[Ribbon]]:
        """The ribbons by their places in both articles, found when somebody first points."""
        if self._by_side is None:
            self._by_side = (
                Places([(span, one) for one in self._ribbons for span in one.left]),
                Places([(span, one) for one in self._ribbons for span in one.right]),
            )
        return self._by_side

    def _between(self, left: ArticlePane, right: ArticlePane) -> RibbonGutter | None:
        """The gutter between two panes that stand next to each other."""
        if (left, right) not in pairwise(self._panes()):
            return None
        places = [self._splitter.indexOf(pane) for pane in (left, right)]
        gutter = self._splitter.handle(max(places))
        return gutter if isinstance(gutter, RibbonGutter) else None

    # -- the mouse

    def _over_ribbon(self, ribbon: Ribbon | None) -> None:
        found = [ribbon] if ribbon is not None else []
        self._light(found, found, found)

    def _over_left(self, position: int | None) -> None:
        found = self._at(0, position)
        self._light(found, [], found)

    def _over_right(self, position: int | None) -> None:
        found = self._at(1, position)
        self._light(found, found, [])

    def _at(self, side: int, position: int | None) -> list[Ribbon]:
        if position is None:
            return []
        return [ribbon for _, ribbon in self._sides()[side].within(position, position + 1)]

    def _light(
        self, ribbons: Sequence[Ribbon], left: Sequence[Ribbon], right: Sequence[Ribbon]
    ) -> None:
        """Light ribbons, and passages on each side; the chosen tie stays lit."""
        chosen = [one for one in self._ribbons if one.tie == self._choice]
        if self._gutter is not None:
            self._gutter.light(frozenset(one.tie for one in ribbons) or _NO_TIES)
        if self._left is not None and self._right is not None:
            self._left.view.set_lit(tuple(s for one in [*left, *chosen] for s in one.left))
            self._right.view.set_lit(tuple(s for one in [*right, *chosen] for s in one.right))

    # -- what is chosen

    def show_choice(self, choice: Choice) -> None:
        """Outline a finding or a tie, and bring both its sides to the same height."""
        self._choice = choice if self._compared is not None else None
        self._show_choice()
        places = [self._places_in(pane) for pane in (self._left, self._right)]
        if self._left is None or self._right is None:
            self._reveal_where_open()
        elif places[0] and places[1]:
            self._level(self._left, places[0][0], self._right, places[1][0])
        else:
            self._reveal_where_open()

    def _reveal_where_open(self) -> None:
        for pane in self._panes():
            places = self._places_in(pane)
            if places:
                pane.view.reveal(*places[0])
                return

    def _show_choice(self) -> None:
        row = self._choice if isinstance(self._choice, Row) else None
        for pane in self._panes():
            places = self._places_in(pane) if row is not None else ()
            pane.view.set_chosen_difference(places, row.kind if row is not None else None)
        if self._gutter is not None:
            self._gutter.outline(self._ribbon_of_choice())
        self._light([], [], [])

    def _ribbon_of_choice(self) -> Ribbon | None:
        """The ribbon of the chosen tie, or of the one that the chosen finding lies in."""
        if self._compared is None or self._left is None or self._right is None:
            return None
        choice = self._choice
        if not isinstance(choice, Row):
            return next((one for one in self._ribbons if one.tie == choice), None)
        here, there = (
            {one for span in self._places_in(pane) for _, one in places.within(*span)}
            for pane, places in zip((self._left, self._right), self._sides(), strict=True)
        )
        both = here & there
        own = stray(choice, self._compared, self._left.article_id)
        if own in both:
            return own
        return next((one for one in self._ribbons if one in both and not one.stray), own)

    def _places_in(self, pane: ArticlePane | None) -> Sequence[Span]:
        """Where what is chosen stands in a pane."""
        choice, compared = self._choice, self._compared
        if pane is None or choice is None or compared is None:
            return ()
        sides = choice.finding if isinstance(choice, Row) else choice.tie
        by_article = {compared.pair.a: sides.a, compared.pair.b: sides.b}
        return by_article.get(pane.article_id, ())

    def _level(self, left: ArticlePane, here: Span, right: ArticlePane, there: Span) -> None:
        """Let two passages stand at the same height, a third from the top where there is room."""
        with self.follow.paused():
            left.view.put(here[0], left.view.viewport().height() // 3)
            right.view.put(there[0], left.view.height_of(here[0]))
            left.view.put(here[0], right.view.height_of(there[0]))
