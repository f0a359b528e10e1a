"""Ribbons join what two articles say, and differences are marked where they stand."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.on_screen import show
from tests.ui.two_reports import A, B, C, compared, desk_of, place, row, tie, told
from workbench.domain.model import FindingKind, Ruling, Weight
from workbench.domain.text import Span
from workbench.services.comparison import Pair, Row, ShownTie
from workbench.ui.article_pane import ArticlePane
from workbench.ui.kind_colours import kind_colours
from workbench.ui.page_places import Places
from workbench.ui.ribbon_shapes import KIND_MARKS, Band, mark_box
from workbench.ui.ribbons import WIDTH, PaneSplitter, RibbonGutter, ribbon_words
from workbench.ui.side_by_side import SideBySide
from workbench.ui.theme import Theme
from workbench.ui.tokens import DARK, LIGHT

TEXT_A = told(range(60))
TEXT_B = told([*range(1000, 1004), *range(60)])
TEXT_C = told(range(500, 560))
SOME = (1, 4, 30)


class Desk:
    """Three reports, the first two open next to each other."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path) -> None:
        self.panes = SideBySide(desk_of(folder, TEXT_A, TEXT_B, TEXT_C), theme)
        show(qtbot, self.panes, 1200, 600)
        self.left = self.panes.open(A)
        self.right = self.panes.open(B)
        QApplication.processEvents()
        self.ties = [tie(TEXT_A, TEXT_B, fact) for fact in SOME]

    def show(self, *rows: Row) -> None:
        """Show the ties of some facts, and these findings."""
        self.panes.show_compared(compared(self.ties, *rows))
        QApplication.processEvents()

    @property
    def gutters(self) -> list[RibbonGutter]:
        """The gutters between the panes."""
        splitter = self.panes.findChild(PaneSplitter)
        assert isinstance(splitter, PaneSplitter)
        return splitter.gutters()

    @property
    def gutter(self) -> RibbonGutter:
        """The gutter between the first two panes."""
        return self.gutters[0]

    def point_on(self, which: int) -> QPoint:
        """The middle of a ribbon that one sees."""
        return self.band(which).middles[0].toPoint()

    def band(self, which: int) -> Band:
        """The ribbon of a tie."""
        return next(one for one in self.gutter.bands() if one.ribbon.tie == self.ties[which])


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Desk:
    """The reports on screen, not compared yet."""
    return Desk(qtbot, theme, tmp_path)


def words_in(text: str, fact: int, length: int = 4) -> Span:
    """A few letters of a fact."""
    start = place(text, fact)[0]
    return start, start + length


def trusted(tie: ShownTie, score: float) -> ShownTie:
    """A tie of so much trust."""
    return replace(tie, tie=replace(tie.tie, score=score))


def differs(fact: int, kind: FindingKind, weight: Weight, ruling: Ruling = Ruling.OPEN) -> Row:
    """A finding on a fact of both reports."""
    return row([words_in(TEXT_A, fact)], [words_in(TEXT_B, fact)], kind, weight, ruling)


def middle(pane: ArticlePane, span: Span) -> QPoint:
    """The middle of some words in a pane's viewport."""
    return pane.view.rect_of(*span).center()


def hover(pane: ArticlePane, point: QPoint) -> None:
    """Move the mouse in a pane, no button held."""
    move_over(pane.view.viewport(), point)


def move_over(widget: QWidget, point: QPoint) -> None:
    """Move the mouse over a widget, wherever it was before."""
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(point),
        widget.mapToGlobal(QPointF(point)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, move)


def shades(image: QImage, colour: str) -> int:
    """How many pixels have nearly a colour."""
    wanted = QColor(colour)
    near = 0
    for y in range(image.height()):
        for x in range(image.width()):
            seen = image.pixelColor(x, y)
            apart = (seen.red() - wanted.red(), seen.green() - wanted.green())
            near += all(abs(part) < 12 for part in (*apart, seen.blue() - wanted.blue()))
    return near


# -- where there are ribbons


def test_without_a_comparison_the_gutter_is_bare(desk: Desk) -> None:
    assert desk.gutter.bands() == []
    assert desk.gutter.width() < WIDTH


def test_a_ribbon_goes_from_a_passage_to_its_counterpart(desk: Desk) -> None:
    desk.show()
    assert desk.gutter.width() == WIDTH
    shape = desk.band(1).path.boundingRect()
    here = desk.left.view.height_of(place(TEXT_A, 4)[0])
    there = desk.right.view.height_of(place(TEXT_B, 4)[0])
    shift = desk.gutter.mapFromGlobal(desk.left.view.mapToGlobal(QPoint(0, 0))).y()
    assert here < there
    assert shape.top() == pytest.approx(here + shift, abs=8)
    assert shape.bottom() > there + shift


def test_ribbons_follow_scrolling_at_once(desk: Desk) -> None:
    desk.show()
    desk.panes.set_following(False)
    before = desk.band(1).path.boundingRect().top()
    desk.left.view.verticalScrollBar().setValue(20)
    assert desk.band(1).path.boundingRect().top() == before - 20


def test_taking_the_comparison_away_takes_the_ribbons_away(desk: Desk) -> None:
    desk.show(differs(4, FindingKind.DATE, Weight.HIGH))
    desk.panes.show_compared(None)
    QApplication.processEvents()
    assert desk.gutter.bands() == []
    assert desk.gutter.width() < WIDTH
    assert len(desk.left.view.differences().found) == 0


def test_the_ties_stay_whatever_is_judged(desk: Desk) -> None:
    found = differs(4, FindingKind.DATE, Weight.HIGH)
    desk.show(found)
    judged = compared(desk.ties, replace(found, ruling=Ruling.DISMISSED))
    assert desk.panes.has_ties_of(judged)
    assert not desk.panes.has_ties_of(compared(desk.ties[1:], found))
    assert not desk.panes.has_ties_of(None)
    desk.panes.show_compared(judged)
    assert [ribbon.judged for ribbon in desk.gutter.ribbons] == [False, True, False]


def test_panes_that_are_not_next_to_each_other_have_no_ribbons(desk: Desk) -> None:
    pair = compared([tie(TEXT_B, TEXT_A, 1)], pair=Pair(C, A))
    desk.panes.open(C)
    desk.panes.show_compared(pair)
    assert [gutter.ribbons for gutter in desk.gutters] == [(), ()]
    desk.panes.close_pane(desk.right)
    assert [len(gutter.ribbons) for gutter in desk.gutters] == [1]


def test_the_pair_may_stand_in_the_other_order(desk: Desk) -> None:
    turned = [tie(TEXT_B, TEXT_A, fact) for fact in SOME]
    desk.panes.show_compared(compared(turned, pair=Pair(B, A)))
    assert desk.gutter.ribbons[0].left == turned[0].tie.b
    assert desk.gutter.ribbons[0].right == turned[0].tie.a


def test_in_a_window_from_right_to_left_the_first_article_is_on_the_right(desk: Desk) -> None:
    desk.panes.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    desk.show()
    assert desk.left.x() > desk.right.x()
    assert desk.gutter.ribbons[0].left == desk.ties[0].tie.b


def test_closing_a_pane_takes_the_ribbons_away_and_opening_it_brings_them_back(desk: Desk) -> None:
    desk.show()
    desk.panes.close_pane(desk.right)
    assert desk.gutters == []
    desk.panes.open(B)
    assert len(desk.gutter.ribbons) == len(SOME)


def test_of_hundreds_of_ties_only_those_with_an_end_one_sees_are_drawn(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    a, b = told(range(800)), told(range(800))
    panes = show(qtbot, SideBySide(desk_of(tmp_path, a, b), theme), 1200, 600)
    panes.open(A)
    panes.open(B)
    panes.show_compared(compared([tie(a, b, fact) for fact in range(800)]))
    QApplication.processEvents()
    splitter = panes.findChild(PaneSplitter)
    assert isinstance(splitter, PaneSplitter)
    assert 5 < len(splitter.gutters()[0].bands()) < 40


def test_an_end_out_of_sight_fades(desk: Desk) -> None:
    desk.panes.set_following(False)
    desk.show()
    desk.left.view.verticalScrollBar().setValue(5_000)
    assert not any(one.left_seen for one in desk.gutter.bands())
    assert all(one.right_seen for one in desk.gutter.bands())
    assert not desk.gutter.grab().isNull()


def test_one_passage_tied_to_two_fans_out_and_near_ones_are_one(desk: Desk) -> None:
    first, second = place(TEXT_B, 2), place(TEXT_B, 40)
    start, end = place(TEXT_A, 1)
    parted = ShownTie(
        type(desk.ties[0].tie)(((start, start + 9), (end - 9, end)), (first, second), 1)
    )
    desk.panes.show_compared(compared([parted]))
    ribbon = desk.gutter.ribbons[0]
    assert ribbon.left == ((start, end),)
    assert ribbon.right == (first, second)
    assert len(ribbon.links) == 2


def test_many_passages_on_both_sides_go_in_order(desk: Desk) -> None:
    a = tuple(place(TEXT_A, fact) for fact in (1, 20, 40))
    b = tuple(place(TEXT_B, fact) for fact in (5, 30))
    desk.panes.show_compared(compared([ShownTie(type(desk.ties[0].tie)(a, b, 1.0))]))
    assert desk.gutter.ribbons[0].links == ((a[0], b[0]), (a[1], b[1]), (a[2], b[1]))


# -- how a ribbon looks


def test_the_weightiest_open_finding_tints_a_ribbon(desk: Desk) -> None:
    desk.show(
        differs(4, FindingKind.WORDING, Weight.LOW),
        differs(4, FindingKind.TITLE, Weight.HIGH),
        differs(4, FindingKind.DATE, Weight.HIGH, Ruling.DISMISSED),
        differs(4, FindingKind.QUOTE, Weight.MEDIUM),
    )
    tinted = desk.band(1).ribbon.row
    assert tinted is not None
    assert tinted.kind is FindingKind.TITLE
    assert desk.band(0).ribbon.row is None


def test_a_finding_with_one_side_alone_tints_the_tie_it_lies_in(desk: Desk) -> None:
    cut = row([words_in(TEXT_A, 4)], [], FindingKind.QUOTE)
    inside = row([words_in(TEXT_A, 1), words_in(TEXT_A, 4)], [], FindingKind.INTERNAL)
    desk.show(cut, inside)
    assert desk.band(1).ribbon.row == cut
    assert desk.band(0).ribbon.row is None


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_ribbon_has_the_colour_and_the_letter_of_its_kind(
    desk: Desk, theme: Theme, mode: str
) -> None:
    theme.set_mode(mode)
    desk.show(differs(4, FindingKind.DATE, Weight.HIGH))
    tokens = DARK if mode == "dark" else LIGHT
    image = desk.gutter.grab().toImage()
    assert shades(image, kind_colours(tokens, FindingKind.DATE).wash) > 40


def test_marks_keep_clear_of_each_other(desk: Desk) -> None:
    desk.show(differs(4, FindingKind.DATE, Weight.HIGH))
    one = desk.band(1)
    edges = (0, 600)
    free = mark_box(one, edges, [], 15)
    other = mark_box(one, edges, [free], 15)
    assert not free.intersects(other)
    assert mark_box(one, edges, [QRectF(0, 0, 60, 600)], 15).isEmpty()
    assert mark_box(one, (500, 600), [], 15).isEmpty()


def test_every_kind_that_tints_has_a_letter_of_its_own() -> None:
    assert len(set(KIND_MARKS.values())) == len(KIND_MARKS)


def test_a_ribbon_says_what_it_is_in_words_and_never_as_markup(desk: Desk) -> None:
    desk.show(differs(4, FindingKind.DATE, Weight.HIGH))
    move_over(desk.gutter, desk.point_on(1))
    said = desk.gutter.toolTip()
    assert "Date" in said
    assert "High" in said
    assert "<b>" not in said
    assert ribbon_words(desk.band(0).ribbon)
    assert desk.gutter.accessibleName()
    assert "3" in desk.gutter.accessibleDescription()


def test_a_ribbon_without_a_finding_gives_no_all_clear(desk: Desk) -> None:
    desk.ties[0] = ShownTie(desk.ties[0].tie, by_hand="h1")
    desk.ties[2] = trusted(desk.ties[2], 0.5)
    desk.show()
    assert [ribbon_words(one) for one in desk.gutter.ribbons] == [
        "Tied by hand; no difference found",
        "Tied; no difference found",
        "Loosely tied; no difference found",
    ]


def test_where_what_was_found_is_done_no_difference_is_open(desk: Desk) -> None:
    desk.ties[0] = ShownTie(desk.ties[0].tie, by_hand="h1")
    desk.ties[2] = trusted(desk.ties[2], 0.5)
    desk.show(*(differs(fact, FindingKind.DATE, Weight.HIGH, Ruling.DISMISSED) for fact in SOME))
    assert [ribbon_words(one) for one in desk.gutter.ribbons] == [
        "Tied by hand; no open difference",
        "Tied; no open difference",
        "Loosely tied; no open difference",
    ]


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_tie_of_little_trust_is_thinner_and_fainter_than_a_sure_one(
    desk: Desk, theme: Theme, mode: str
) -> None:
    theme.set_mode(mode)
    desk.ties[0] = trusted(desk.ties[0], 0.5)
    desk.show()
    guess, sure = desk.band(0), desk.band(1)
    assert guess.path.boundingRect().height() < sure.path.boundingRect().height()
    image = desk.gutter.grab().toImage()
    ground = image.pixelColor(desk.gutter.width() // 2, image.height() - 2).lightness()
    faint, plain = (
        abs(image.pixelColor(desk.point_on(which)).lightness() - ground) for which in (0, 1)
    )
    assert 0 < faint < plain


@pytest.mark.parametrize("score", [0.3, 0.649])
def test_a_tie_in_which_something_was_found_or_that_a_person_made_is_no_guess(
    desk: Desk, score: float
) -> None:
    desk.ties = [trusted(one, score) for one in desk.ties]
    desk.ties[0] = ShownTie(desk.ties[0].tie, by_hand="h1")
    desk.show(
        differs(4, FindingKind.DATE, Weight.LOW),
        differs(30, FindingKind.DATE, Weight.HIGH, Ruling.SAME),
    )
    assert not any(one.guess for one in desk.gutter.ribbons)


# -- the mouse


def test_a_click_on_a_ribbon_chooses_its_tie(desk: Desk, qtbot: QtBot) -> None:
    desk.show()
    with qtbot.waitSignal(desk.panes.tie_chosen) as chosen:
        QTest.mouseClick(desk.gutter, Qt.MouseButton.LeftButton, pos=desk.point_on(1))
    assert chosen.args == [desk.ties[1]]


def test_dragging_the_gutter_makes_room_and_chooses_nothing(desk: Desk, qtbot: QtBot) -> None:
    desk.show()
    wide = desk.left.width()
    start = desk.point_on(1)
    with qtbot.assertNotEmitted(desk.panes.tie_chosen):
        QTest.mousePress(desk.gutter, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(desk.gutter, start + QPoint(80, 0))
        QTest.mouseRelease(desk.gutter, Qt.MouseButton.LeftButton, pos=start + QPoint(80, 0))
        QTest.mouseClick(desk.gutter, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
        QTest.mouseClick(desk.gutter, Qt.MouseButton.RightButton, pos=desk.point_on(1))
    assert desk.left.width() >= wide


def test_the_mouse_over_a_ribbon_lights_both_passages(desk: Desk) -> None:
    desk.show()
    move_over(desk.gutter, desk.point_on(1))
    assert desk.left.view.differences().lit == desk.ties[1].tie.a
    assert desk.right.view.differences().lit == desk.ties[1].tie.b
    assert desk.gutter.cursor().shape() == Qt.CursorShape.PointingHandCursor
    QApplication.sendEvent(desk.gutter, QEvent(QEvent.Type.Leave))
    assert desk.left.view.differences().lit == ()
    assert desk.gutter.toolTip() == ""


def test_the_mouse_over_a_passage_lights_the_other_side(desk: Desk) -> None:
    desk.show()
    hover(desk.left, middle(desk.left, words_in(TEXT_A, 4)))
    assert desk.right.view.differences().lit == desk.ties[1].tie.b
    assert desk.left.view.differences().lit == ()
    hover(desk.right, middle(desk.right, words_in(TEXT_B, 1)))
    assert desk.left.view.differences().lit == desk.ties[0].tie.a
    hover(desk.right, QPoint(2, 2))
    assert desk.left.view.differences().lit == ()


def test_lit_words_have_another_ground(desk: Desk) -> None:
    desk.show()
    before = desk.right.view.grab().toImage()
    hover(desk.left, middle(desk.left, words_in(TEXT_A, 4)))
    assert desk.right.view.grab().toImage() != before


def test_panes_that_are_not_neighbours_light_each_other_too(desk: Desk) -> None:
    desk.panes.open(C)
    text = told(range(500, 560))
    apart = ShownTie(type(desk.ties[0].tie)((place(TEXT_A, 1),), (place(text, 501),), 1.0))
    desk.panes.show_compared(compared([apart], pair=Pair(A, C)))
    hover(desk.left, middle(desk.left, words_in(TEXT_A, 1)))
    last = list(desk.panes)[-1]
    assert last.view.differences().lit == apart.tie.b
    move_over(desk.gutter, QPoint(20, 200))
    assert desk.gutter.toolTip() == ""


def test_nothing_is_lit_when_nothing_is_compared(desk: Desk) -> None:
    hover(desk.left, middle(desk.left, words_in(TEXT_A, 4)))
    assert desk.right.view.differences().lit == ()


# -- what is chosen


def test_a_chosen_finding_is_outlined_and_stands_level(desk: Desk) -> None:
    found = differs(30, FindingKind.DATE, Weight.HIGH)
    desk.show(found)
    desk.panes.show_finding(found)
    for pane, spans in ((desk.left, found.finding.a), (desk.right, found.finding.b)):
        assert tuple(pane.view.differences().chosen) == spans
        assert pane.view.differences().chosen_kind is FindingKind.DATE
    here = desk.left.view.height_of(found.finding.a[0][0])
    assert here == desk.right.view.height_of(found.finding.b[0][0])
    assert 0 < here < desk.left.view.viewport().height()
    assert desk.gutter.bands()[-1].ribbon.tie == desk.ties[2]
    assert not desk.gutter.grab().isNull()


def test_level_even_where_one_page_cannot_go_further(desk: Desk) -> None:
    first = row([words_in(TEXT_A, 0)], [words_in(TEXT_B, 20)])
    desk.show(first)
    desk.panes.show_finding(first)
    here = desk.left.view.height_of(first.finding.a[0][0])
    assert here == desk.right.view.height_of(first.finding.b[0][0])


def test_a_chosen_tie_is_lit_on_both_sides_until_another_is_chosen(desk: Desk) -> None:
    desk.show()
    desk.panes.show_finding(desk.ties[2])
    assert desk.left.view.differences().lit == desk.ties[2].tie.a
    assert desk.right.view.differences().lit == desk.ties[2].tie.b
    desk.panes.show_finding(None)
    assert desk.left.view.differences().lit == ()


def test_a_finding_of_one_article_is_shown_there(desk: Desk) -> None:
    only = row([], [words_in(TEXT_B, 50)], FindingKind.ONLY_B)
    desk.show(only)
    desk.panes.show_finding(only)
    height = desk.right.view.height_of(only.finding.b[0][0])
    assert 0 <= height < desk.right.view.viewport().height()
    assert tuple(desk.left.view.differences().chosen) == ()


def test_a_finding_outside_all_ties_has_a_ribbon_that_chooses_the_finding(
    desk: Desk, qtbot: QtBot
) -> None:
    found = row([words_in(TEXT_A, 8)], [words_in(TEXT_B, 9)])
    desk.show(found)
    assert [one.row for one in desk.gutter.ribbons] == [None, None, None, found]
    band = next(one for one in desk.gutter.bands() if one.ribbon.stray)
    with qtbot.waitSignal(desk.panes.tie_chosen) as chosen:
        place_ = band.middles[0].toPoint()
        QTest.mouseClick(desk.gutter, Qt.MouseButton.LeftButton, pos=place_)
    assert chosen.args == [found]
    desk.panes.show_finding(found)
    assert desk.gutter.bands()[-1].ribbon == band.ribbon
    assert "3" in desk.gutter.accessibleDescription()


@pytest.mark.parametrize("ruling", [Ruling.OPEN, Ruling.DISMISSED])
def test_a_slight_or_judged_finding_has_a_ribbon_while_it_is_chosen(
    desk: Desk, ruling: Ruling
) -> None:
    weight = Weight.LOW if ruling is Ruling.OPEN else Weight.HIGH
    found = row([words_in(TEXT_A, 8)], [words_in(TEXT_B, 9)], weight=weight, ruling=ruling)
    desk.show(found)
    assert len(desk.gutter.ribbons) == 3
    desk.panes.show_finding(found)
    assert desk.gutter.bands()[-1].ribbon.row == found
    desk.panes.show_finding(None)
    assert all(one.ribbon.row != found for one in desk.gutter.bands())


def test_choosing_without_a_comparison_shows_nothing(desk: Desk) -> None:
    desk.panes.show_finding(differs(4, FindingKind.DATE, Weight.HIGH))
    assert tuple(desk.left.view.differences().chosen) == ()


def test_a_finding_is_shown_in_the_pane_that_is_open(desk: Desk) -> None:
    found = differs(50, FindingKind.DATE, Weight.HIGH)
    desk.show(found)
    desk.panes.close_pane(desk.right)
    desk.panes.show_finding(found)
    height = desk.left.view.height_of(found.finding.a[0][0])
    assert 0 <= height < desk.left.view.viewport().height()


# -- differences in the text


def test_open_findings_that_matter_are_marked_in_the_text(desk: Desk) -> None:
    desk.show(
        differs(1, FindingKind.DATE, Weight.HIGH),
        differs(4, FindingKind.QUOTE, Weight.MEDIUM),
        differs(5, FindingKind.WORDING, Weight.LOW),
        differs(6, FindingKind.DATE, Weight.HIGH, Ruling.SAME),
    )
    for pane, text in ((desk.left, TEXT_A), (desk.right, TEXT_B)):
        assert list(pane.view.differences().found) == [
            (words_in(text, 1), FindingKind.DATE),
            (words_in(text, 4), FindingKind.QUOTE),
        ]


def test_a_difference_has_a_wave_in_the_colour_of_its_kind(desk: Desk) -> None:
    ink = LIGHT.wrong.ink
    assert shades(desk.left.view.grab().toImage(), ink) == 0
    desk.show(differs(1, FindingKind.DATE, Weight.HIGH))
    assert shades(desk.left.view.grab().toImage(), ink) > 10


def test_what_only_one_report_has_is_barred_and_not_waved(desk: Desk) -> None:
    desk.show(row([place(TEXT_A, 2)], [], FindingKind.ONLY_A))
    image = desk.left.view.viewport().grab().toImage()
    box = desk.left.view.rect_of(*place(TEXT_A, 2))
    beside = image.copy(box.left() - 9, box.top(), 8, box.height())
    below = image.copy(box.left(), box.bottom() - 3, box.width(), 3)
    assert shades(beside, LIGHT.edge) > 20
    assert shades(below, LIGHT.edge) == 0


def test_the_bar_of_a_text_from_right_to_left_stands_on_its_right(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    text = "قال المتحدث إن المرفأ فتح اليوم\n" * 3
    panes = show(qtbot, SideBySide(desk_of(tmp_path, text, TEXT_B), theme), 1200, 600)
    view = panes.open(A).view
    panes.open(B)
    panes.show_compared(compared([], row([(0, 31)], [], FindingKind.ONLY_A)))
    QApplication.processEvents()
    image, box = view.viewport().grab().toImage(), view.rect_of(0, 31)
    assert shades(image.copy(box.right(), box.top(), 12, box.height()), LIGHT.edge) > 20
    assert shades(image.copy(box.left() - 12, box.top(), 12, box.height()), LIGHT.edge) == 0


# -- places


@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 20))),
    st.integers(0, 80),
    st.integers(1, 20),
)
def test_what_stands_at_a_place_is_found(
    pairs: list[tuple[int, int]], start: int, length: int
) -> None:
    spans = [(begin, begin + size) for begin, size in pairs]
    places = Places((span, number) for number, span in enumerate(spans))
    end = start + length
    found = {number for _, number in places.within(start, end)}
    assert found == {n for n, (s, e) in enumerate(spans) if s < end and e > start}
    before, after = places.before(start), places.after(start)
    ends = [e for _, e in spans if e <= start]
    starts = [s for s, _ in spans if s >= start]
    assert (before[0][1] if before else None) == max(ends, default=None)
    assert (after[0][0] if after else None) == min(starts, default=None)
    assert len(places) == len(spans)
