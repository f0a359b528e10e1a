"""Scrolling follows the ties: what says the same stays level, and nothing goes round in circles."""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.on_screen import show
from tests.ui.two_reports import A, B, compared, desk_of, place, tie, told
from workbench.services import checking
from workbench.ui.article_view import ArticleView
from workbench.ui.follow_ties import FollowTies, in_step, reading_line
from workbench.ui.side_by_side import SideBySide
from workbench.ui.theme import Theme


class Reading:
    """Two reports next to each other, the facts of both tied."""

    def __init__(self, qtbot: QtBot, theme: Theme, a: Sequence[int], b: Sequence[int]) -> None:
        self.both = QWidget()
        layout = QHBoxLayout(self.both)
        self.left, self.right = ArticleView(theme), ArticleView(theme)
        for view in (self.left, self.right):
            layout.addWidget(view)
        show(qtbot, self.both, 1200, 600)
        self.left.set_article(told(a))
        self.right.set_article(told(b))
        self.follow = FollowTies(self.both)
        shared = [fact for fact in a if fact in b]
        self.follow.tie(
            self.left,
            self.right,
            [(place(self.left.text(), n), place(self.right.text(), n)) for n in shared],
        )

    def apart(self, fact: int) -> int:
        """How much lower a fact stands on the right."""
        here, there = (
            view.height_of(place(view.text(), fact)[0]) for view in (self.left, self.right)
        )
        return there - here


def go(view: ArticleView, to: int) -> None:
    """Scroll as with the scroll bar."""
    view.verticalScrollBar().setValue(to)


def at(view: ArticleView) -> int:
    """How far a page is scrolled."""
    return view.verticalScrollBar().value()


def bring(view: ArticleView, fact: int) -> None:
    """Scroll until a fact stands on the line where one reads."""
    start = place(view.text(), fact)[0]
    go(view, at(view) + view.height_of(start) - view.viewport().height() // 3)


@pytest.fixture
def longer(qtbot: QtBot, theme: Theme) -> Reading:
    """The right report tells much of its own between the facts of the left one."""
    more = [n for fact in range(100) for n in (fact, 1000 + fact, 2000 + fact)]
    return Reading(qtbot, theme, range(100), more)


def test_the_tied_passage_on_the_reading_line_stays_level(longer: Reading) -> None:
    for fact in (20, 21, 50, 73):
        bring(longer.left, fact)
        assert abs(longer.apart(fact)) <= 1


def test_either_pane_leads(longer: Reading) -> None:
    bring(longer.right, 40)
    assert abs(longer.apart(40)) <= 1


def test_the_pane_that_leads_stays_where_one_scrolled_it(longer: Reading) -> None:
    for to in range(0, 1500, 37):
        go(longer.left, to)
        assert at(longer.left) == to


def test_between_ties_the_other_pane_goes_steadily(longer: Reading) -> None:
    bring(longer.left, 30)
    seen = []
    for _ in range(60):
        go(longer.left, at(longer.left) + 5)
        seen.append(at(longer.right))
    steps = [after - before for before, after in pairwise(seen)]
    assert all(0 <= step <= 40 for step in steps)
    assert sum(steps) > 2 * 5 * 60


def test_switched_off_each_pane_scrolls_by_itself(longer: Reading) -> None:
    longer.follow.on = False
    bring(longer.left, 50)
    assert at(longer.right) == 0


def test_several_panes_can_be_moved_on_purpose(qtbot: QtBot, longer: Reading) -> None:
    with longer.follow.paused():
        bring(longer.left, 50)
        assert at(longer.right) == 0
    bring(longer.left, 51)
    qtbot.waitUntil(lambda: abs(longer.apart(51)) <= 1)


def test_untied_pages_go_their_own_ways(longer: Reading) -> None:
    longer.follow.untie()
    bring(longer.left, 50)
    assert at(longer.right) == 0


def test_setting_the_text_larger_moves_only_that_pane(longer: Reading) -> None:
    bring(longer.left, 50)
    before = longer.right.scroll_position()
    longer.left.zoom(24)
    assert longer.right.scroll_position() == before


def test_the_end_of_one_page_need_not_be_the_end_of_the_other(qtbot: QtBot, theme: Theme) -> None:
    reading = Reading(qtbot, theme, range(60), [*range(30), *range(1000, 1400)])
    bring(reading.left, 29)
    before = at(reading.right)
    went = at(reading.left)
    go(reading.left, went + 100)
    assert abs((at(reading.right) - before) - 100) <= 2


def test_where_the_order_jumps_the_nearest_tie_stays_level(qtbot: QtBot, theme: Theme) -> None:
    turned = [*range(2000, 2030), *range(60, 100), *range(40), *range(3000, 3030)]
    reading = Reading(qtbot, theme, [*range(40), *range(1000, 1004), *range(60, 100)], turned)
    bring(reading.left, 39)
    qtbot.waitUntil(lambda: abs(reading.apart(39)) <= 1)
    go(reading.left, at(reading.left) + 30)
    assert abs(reading.apart(39)) <= 1
    bring(reading.left, 60)
    qtbot.waitUntil(lambda: abs(reading.apart(60)) <= 1)


def test_a_small_step_over_a_jump_glides(qtbot: QtBot, theme: Theme) -> None:
    turned = [*range(60, 100), *range(1000, 1100), *range(50), *range(2000, 2040)]
    reading = Reading(qtbot, theme, [*range(50), *range(60, 100)], turned)
    bring(reading.left, 48)
    qtbot.waitUntil(lambda: abs(reading.apart(48)) <= 1)
    before = at(reading.right)
    for _ in range(3):
        go(reading.left, at(reading.left) + reading.left.viewport().height() // 6)
    led = at(reading.left)
    assert at(reading.right) > before // 2, "it did not leap at once"
    qtbot.waitUntil(lambda: at(reading.right) < before // 2)
    assert at(reading.left) == led


def steps(
    qtbot: QtBot, follow: FollowTies, lead: ArticleView, other: ArticleView, count: int
) -> list[int]:
    """How far one page goes at each of some small steps of the other."""
    seen = []
    for _ in range(count):
        before = at(other)
        go(lead, at(lead) + 30)
        qtbot.waitUntil(lambda: not follow.gliding)
        seen.append(abs(at(other) - before))
    return seen


def test_a_tie_that_leads_away_from_all_around_it_is_not_followed(
    qtbot: QtBot, theme: Theme
) -> None:
    away = [*range(20), *range(21, 50), *range(1000, 1060), 20]
    reading = Reading(qtbot, theme, range(50), away)
    bring(reading.left, 18)
    seen = steps(qtbot, reading.follow, reading.left, reading.right, 6)
    assert reading.left.height_of(place(reading.left.text(), 20)[0]) < reading_line(reading.left)
    assert max(seen) < 80


def test_over_more_than_a_page_it_goes_only_to_a_tie_that_one_reads(
    qtbot: QtBot, theme: Theme
) -> None:
    here = [*range(30), *range(1000, 1012), *range(60, 100)]
    there = [*range(2000, 2040), *range(60, 100), *range(3000, 3040), *range(30)]
    there += range(4000, 4040)
    reading = Reading(qtbot, theme, here, there)
    left, right = reading.left, reading.right
    bring(left, 29)
    qtbot.waitUntil(lambda: abs(reading.apart(29)) <= 1)
    while left.height_of(place(left.text(), 60)[0]) > reading_line(left) + 30:
        assert steps(qtbot, reading.follow, left, right, 1) == [30]
    bring(left, 60)
    qtbot.waitUntil(lambda: abs(reading.apart(60)) <= 1)


@given(st.integers(1, 40), st.integers(0, 39))
def test_only_what_stands_alone_elsewhere_is_out_of_step(count: int, away: int) -> None:
    links = [((10 * n, 10 * n + 5), (7 * n, 7 * n + 3)) for n in range(count)]
    assert in_step(links[::-1]) == links
    turned = [(here, there) for (here, _), (_, there) in zip(links, links[::-1], strict=True)]
    assert in_step(turned) == turned
    if count > 4 and 2 <= away < count - 10:
        moved = [*links]
        moved[away] = links[away][0], (7 * count, 7 * count + 3)
        assert in_step(moved) == [link for link in moved if link is not moved[away]]


def test_a_tie_of_little_trust_is_followed_only_where_there_is_nothing_better(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    a, b = told(range(80)), told([*range(30), *range(34, 80), *range(30, 34)])
    panes = show(qtbot, SideBySide(desk_of(tmp_path, a, b), theme), 1200, 600)
    left, right = (panes.open(article).view for article in (A, B))
    weak = [tie(a, b, fact, 0.5) for fact in range(30, 34)]
    panes.show_compared(compared([*(tie(a, b, fact) for fact in (*range(30), 35, 36, 37)), *weak]))
    QApplication.processEvents()
    bring(left, 28)
    tied = panes.findChild(FollowTies)
    assert isinstance(tied, FollowTies)
    assert max(steps(qtbot, tied, left, right, 8)) < 80
    panes.show_compared(compared(weak))
    QApplication.processEvents()
    bring(left, 32)
    end = right.verticalScrollBar().maximum()
    qtbot.waitUntil(lambda: at(right) > end - right.viewport().height())


def test_far_from_all_ties_the_same_share_of_the_page_is_shown(qtbot: QtBot, theme: Theme) -> None:
    own = range(1000, 1200)
    reading = Reading(qtbot, theme, [1, *own, 2], [2, *range(3000, 3100), 1])
    go(reading.left, reading.left.verticalScrollBar().maximum() // 2)
    bar = reading.right.verticalScrollBar()
    qtbot.waitUntil(lambda: 0.4 < bar.value() / bar.maximum() < 0.6)


def test_reports_without_a_tie_go_by_their_share(qtbot: QtBot, theme: Theme) -> None:
    reading = Reading(qtbot, theme, range(100), range(1000, 1200))
    go(reading.left, reading.left.verticalScrollBar().maximum())
    bar = reading.right.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())


def test_one_reads_a_third_from_the_top_but_at_the_ends_everything(longer: Reading) -> None:
    height = longer.left.viewport().height()
    assert reading_line(longer.left) == 0
    go(longer.left, longer.left.verticalScrollBar().maximum() // 2)
    assert reading_line(longer.left) == height // 3
    go(longer.left, longer.left.verticalScrollBar().maximum())
    assert reading_line(longer.left) == height


def test_on_a_page_hardly_longer_than_the_screen_the_line_goes_down_evenly(
    qtbot: QtBot, theme: Theme
) -> None:
    reading = Reading(qtbot, theme, range(14), range(14))
    short = reading.left
    most = short.verticalScrollBar().maximum()
    assert 0 < most < short.viewport().height()
    lines = []
    for to in (0, most // 2, most):
        go(short, to)
        lines.append(reading_line(short))
    assert lines[0] == 0
    assert lines[0] < lines[1] < lines[2] == short.viewport().height()


def test_a_case_remembers_whether_scrolling_follows(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    texts = told(range(60)), told(range(60))
    desk = desk_of(tmp_path, *texts)
    told_of: list[object] = []
    desk.noticed.connect(told_of.append)
    panes = show(qtbot, SideBySide(desk, theme))
    panes.open(A)
    panes.open(B)
    panes.toggle_following()
    assert len(told_of) == 1
    again = show(qtbot, SideBySide(desk, theme))
    again.restore(panes.view_state(), [])
    assert not again.following


def test_going_to_a_claim_shows_it_in_both_panes_wherever_the_ties_are(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    a, b = told(range(80)), told(range(80))
    desk = desk_of(tmp_path, a, b)
    claim = checking.mark(desk.session, A, *place(a, 10))
    checking.add_passage(desk.session, claim.id, B, *place(b, 70))
    panes = show(qtbot, SideBySide(desk, theme), 1200, 500)
    views = [panes.open(article).view for article in (A, B)]
    panes.show_compared(compared([tie(a, b, fact) for fact in range(80)]))
    QApplication.processEvents()
    panes.reveal_claim(claim.id)
    for view, text, fact in ((views[0], a, 10), (views[1], b, 70)):
        assert 0 <= view.height_of(place(text, fact)[0]) < view.viewport().height()


@given(st.permutations(range(40)))
def test_no_link_is_kept_that_more_of_its_neighbours_leave_alone(order: list[int]) -> None:
    links = [((n, n + 1), (there, there + 1)) for n, there in enumerate(order)]
    kept = [there for _here, (there, _end) in in_step(links)]
    assert kept == [there for there in order if there in kept]
    for nth, there in enumerate(kept):
        groups: list[list[int]] = [[]]
        for rank in sorted(kept[max(nth - 3, 0) : nth + 4]):
            if groups[-1] and rank - groups[-1][-1] > 6:
                groups.append([])
            groups[-1].append(rank)
        assert len(next(each for each in groups if there in each)) == max(map(len, groups))


def test_pages_that_are_tied_already_go_on_as_they_are(longer: Reading) -> None:
    bring(longer.left, 40)
    links = [(place(longer.left.text(), n), place(longer.right.text(), n)) for n in range(100)]
    longer.follow.tie(longer.left, longer.right, links)
    bring(longer.left, 41)
    assert abs(longer.apart(41)) <= 1
