"""Scrolling that follows the ties: what says the same stays at the same height in both panes.

Between two ties the other pane goes from the one to the other, before the first tie and behind the
last both go at the same pace. Where the two articles tell things in another order it keeps to the
nearest tie, and far from all ties to its share of the page. A tie that leads away from all those
around it is not followed, and over more than a page the other pane goes only to a tie that stands
where one reads, or when one has gone far oneself.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QEasingCurve, QObject, QPoint, QVariantAnimation

from workbench.domain.text import Span
from workbench.ui.page_places import Places
from workbench.ui.page_scroller import PageScroller
from workbench.ui.ribbon_shapes import Link

_GLIDE_MS = 140


class FollowTies(QObject):
    """Moves the one of two pages when somebody scrolls the other. It can be switched off."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.on = True
        self._held = 0
        self._ways: list[_Way] = []
        self._tied: tuple[PageScroller, PageScroller, Sequence[Link]] | None = None

    def tie(self, one: PageScroller, other: PageScroller, links: Sequence[Link]) -> None:
        """Let two pages follow each other; the first passage of each link is on the first page."""
        if self._tied == (one, other, links):
            return
        self.untie()
        self._tied = one, other, links
        back = [(there, here) for here, there in links]
        self._ways = [
            _Way(self, one, other, links),
            _Way(self, other, one, back),
        ]

    def untie(self) -> None:
        """Let the pages go their own ways."""
        for way in self._ways:
            way.end()
        self._ways, self._tied = [], None

    @property
    def ready(self) -> bool:
        """Whether the other page follows now."""
        return self.on and not self._held

    @property
    def gliding(self) -> bool:
        """Whether a page is still on its way."""
        return any(way.gliding for way in self._ways)

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Move several pages on purpose, none following another."""
        self.stop()
        with self.held():
            yield

    @contextmanager
    def held(self) -> Iterator[None]:
        """Let a page move without the other, which may be the one that glides."""
        self._held += 1
        try:
            yield
        finally:
            self._held -= 1

    def stop(self) -> None:
        """End what is still gliding."""
        for way in self._ways:
            way.stop()


class _Knot(NamedTuple):
    """A link at its heights now: the first and the last line on the page that leads, and where
    they stand on the one that follows."""

    first: int
    last: int
    other_first: int
    other_last: int


class _Way(QObject):
    """From the page that leads to the page that follows."""

    def __init__(
        self,
        owner: FollowTies,
        leader: PageScroller,
        follower: PageScroller,
        links: Sequence[Link],
    ) -> None:
        super().__init__(owner)
        self._owner = owner
        self._leader, self._follower = leader, follower
        self._links = links
        self._last_value = leader.verticalScrollBar().value()
        self._glided = 0
        self._glide = QVariantAnimation(self)
        self._glide.setDuration(_GLIDE_MS)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.valueChanged.connect(self._go_on)
        leader.travelled.connect(self._follow)

    def end(self) -> None:
        """Follow no more."""
        self.stop()
        self._leader.travelled.disconnect(self._follow)
        self.deleteLater()

    def stop(self) -> None:
        """Stay where the page has come to."""
        self._glide.stop()

    @property
    def gliding(self) -> bool:
        """Whether the page that follows is still on its way."""
        return self._glide.state() == QVariantAnimation.State.Running

    def _follow(self) -> None:
        value = self._leader.verticalScrollBar().value()
        step, self._last_value = value - self._last_value, value
        if not self._owner.ready:
            return
        self._owner.stop()
        away = self._away()
        screen = self._follower.viewport().height()
        little = abs(step) < self._leader.viewport().height() // 2
        if little and abs(away) > screen and not self._at_tie():
            self._follow_by(self._kept(step))
            return
        if little and abs(away) > screen // 2:
            self._glided = 0
            self._glide.setStartValue(0)
            self._glide.setEndValue(away)
            self._glide.start()
            return
        self._follow_by(away)
        # What was far away is laid out now, and may be a little off its guessed place.
        self._follow_by(self._away())

    def _follow_by(self, pixels: int) -> None:
        with self._owner.paused():
            self._follower.scroll_by(pixels)

    def _at_tie(self) -> bool:
        """Whether a tie stands on the line where one reads."""
        return bool(self._places.within(*self._read_at(reading_line(self._leader))))

    def _go_on(self, gone: int) -> None:
        if not self.gliding:
            # Qt tells of values too while the ends of the way are set.
            return
        step, self._glided = gone - self._glided, gone
        with self._owner.held():
            self._follower.scroll_by(step)

    @cached_property
    def _places(self) -> Places[Span]:
        """The links that are followed, found when the page is first scrolled."""
        return Places(in_step(self._links))

    def _away(self) -> int:
        """How far the follower has to go down."""
        line = reading_line(self._leader)
        top = self._leader.mapToGlobal(QPoint(0, 0)).y()
        other_top = self._follower.mapToGlobal(QPoint(0, 0)).y()
        return self._kept(round(self._wanted(line)) - (line + top - other_top))

    def _kept(self, away: int) -> int:
        """As much of a way as the follower can go."""
        bar = self._follower.verticalScrollBar()
        return min(max(away, -bar.value()), bar.maximum() - bar.value())

    def _wanted(self, line: int) -> float:
        """What height of the follower belongs beside a height of the leader."""
        knots = self._knots(line)
        over = [knot for knot in knots if knot.first <= line <= knot.last]
        if over:
            return _inside(min(over, key=lambda knot: abs(_inside(knot, line) - line)), line)
        before = [knot for knot in knots if knot.last < line]
        after = [knot for knot in knots if knot.first > line]
        # Of several at one place the one that moves the follower least.
        one = max(before, key=lambda k: (k.last, -abs(k.other_last - k.last)), default=None)
        other = min(after, key=lambda k: (k.first, abs(k.other_first - k.first)), default=None)
        if one is None or other is None:
            # Before the first tie and behind the last one both pages go at the same pace.
            return self._beside(line, one, other)
        if one.other_last <= other.other_first:
            return _between(line, one.last, other.first, one.other_last, other.other_first)
        screen = self._leader.viewport().height()
        if min(line - one.last, other.first - line) <= screen:
            return self._beside(line, one, other)
        return self._share(line)

    def _beside(self, line: int, one: _Knot | None, other: _Knot | None) -> float:
        """As far from the nearer of the ties above and below as on the page that leads."""
        ends = [(line - one.last, one.other_last)] if one is not None else []
        ends += [(line - other.first, other.other_first)] if other is not None else []
        if not ends:
            return self._share(line)
        away, there = min(ends, key=lambda end: abs(end[0]))
        return there + away

    def _share(self, line: int) -> float:
        """The same share of the page."""
        here, there = self._leader.page_edges(), self._follower.page_edges()
        return _between(line, *here, *there)

    def _knots(self, line: int) -> list[_Knot]:
        """The links at the line, and the next ones above and below it."""
        start, end = self._read_at(line)
        found = self._places.within(start, end)
        found += [one for one in (self._places.before(start), self._places.after(end - 1)) if one]
        return [self._knot(here, there) for here, there in found]

    def _read_at(self, line: int) -> Span:
        """What stands on a line of the leader."""
        width = self._leader.viewport().width()
        ends = [self._leader.position_at(QPoint(x, line)) for x in (0, width)]
        return min(ends), max(ends) + 1

    def _knot(self, here: Span, there: Span) -> _Knot:
        (first, last), (other_first, other_last) = (
            (page.height_of(span[0]), page.height_of(max(span[1] - 1, span[0])))
            for page, span in ((self._leader, here), (self._follower, there))
        )
        return _Knot(first, last, other_first, other_last)


# How many ties before and behind one it is held against, and how many places apart the passages of
# two neighbours may stand on the other page and still be in step.
_AROUND = 3
_IN_STEP = 6


def in_step(links: Sequence[Link]) -> list[Link]:
    """The links that go where most of those around them go, in the order of the page that leads.

    A few sentences that the other article has elsewhere, or says a second time, are left out.
    """
    ordered = sorted(links)
    places = {there: place for place, there in enumerate(sorted({there for _, there in ordered}))}
    ranks = [places[there] for _, there in ordered]
    asked: Sequence[int] = range(len(ranks))
    while astray := [place for place in asked if _strays(ranks, place)]:
        for place in reversed(astray):
            del ordered[place], ranks[place]
        # Only those get new neighbours that stand beside a gap.
        gaps = [place - gone for gone, place in enumerate(astray)]
        beside = {place for gap in gaps for place in range(gap - _AROUND, gap + _AROUND)}
        asked = sorted(place for place in beside if 0 <= place < len(ranks))
    return ordered


def _strays(ranks: list[int], place: int) -> bool:
    """Whether more of the neighbours stand together elsewhere than with this one."""
    near = ranks[max(place - _AROUND, 0) : place + _AROUND + 1]
    if max(near) - min(near) <= _IN_STEP:
        return False
    near.sort()
    own, begins, mine, most = ranks[place], 0, 0, 0
    for end in range(1, len(near) + 1):
        if end == len(near) or near[end] - near[end - 1] > _IN_STEP:
            most = max(most, end - begins)
            mine = end - begins if near[begins] <= own <= near[end - 1] else mine
            begins = end
    return mine < most


def reading_line(page: PageScroller) -> int:
    """The height of a page on which one reads: a third from the top, but at the page's beginning
    and end all the way up and down, so that every line comes to be read."""
    height, bar = page.viewport().height(), page.verticalScrollBar()
    above, below = bar.value(), bar.maximum() - bar.value()
    if above + below < height:
        return height * above // max(above + below, 1)
    return max(min(height // 3, above), height - below)


def _inside(knot: _Knot, line: int) -> float:
    return _between(line, knot.first, knot.last, knot.other_first, knot.other_last)


def _between(line: int, first: int, last: int, other_first: int, other_last: int) -> float:
    part = (line - first) / max(last - first, 1)
    return other_first + part * (other_last - other_first)
