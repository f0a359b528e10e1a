"""The reading pane shows marks over fixed text, and gives back the very characters."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication, QKeySequence, QMouseEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.ui.article_view import ArticleView, ContextRequest
from workbench.ui.highlights import Highlights, Mark, Spans
from workbench.ui.theme import Theme
from workbench.ui.tokens import DARK, LIGHT

HEADLINE = "Harbour reopens"
TEXT = (
    f"{HEADLINE}\n"
    "The harbour of Lindmoor reopened on Thursday, the council said. "
    "It had been closed for 12 days after the storm.\n"
    "\n"
    "“We lost 40 boats,” said the harbour master."
)
LONG = "\n".join(f"Line {number} of a long report about the harbour." for number in range(2_000))
ODD = (
    "a",
    "b ",
    "\n",
    ". ",
    "\u00a0",
    "\u2028",
    "\t",
    "😀",
    "👩‍👧",
    "e\u0301",
    "سلام ",
    "שלום",
    "𝔘",
    "12",
)
Key = Qt.Key
Left = Qt.MouseButton.LeftButton


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> ArticleView:
    """A pane with a short article, on the screen."""
    made = ArticleView(theme)
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    made.set_article(TEXT, (0, len(HEADLINE)))
    return made


def mark(words: str, number: int = 1, status: str = "todo", text: str = TEXT) -> Mark:
    """A mark over the first of these words."""
    start = text.index(words)
    return Mark(f"{words}{number}", start, start + len(words), number, f"claim {number}", status)


def point_in(view: ArticleView, words: str) -> QPoint:
    """The middle of the first of these words in the viewport."""
    start = view.text().index(words)
    return view.rect_of(start, start + len(words)).center()


def click(view: ArticleView, where: QPoint, times: int = 1) -> None:
    """Click in quick succession, as Qt tells of it."""
    for count in range(times):
        kind = QEvent.Type.MouseButtonDblClick if count == 1 else QEvent.Type.MouseButtonPress
        for type_ in (kind, QEvent.Type.MouseButtonRelease):
            send(view, type_, where)


def send(view: ArticleView, kind: QEvent.Type, where: QPoint) -> None:
    """Send the viewport one event of the left mouse button."""
    viewport = view.viewport()
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Left
    event = QMouseEvent(
        kind,
        QPointF(where),
        QPointF(viewport.mapToGlobal(where)),
        Left if kind != QEvent.Type.MouseMove else Qt.MouseButton.NoButton,
        held,
        Qt.KeyboardModifier.NoModifier,
    )
    QGuiApplication.sendEvent(viewport, event)


def chosen_words(view: ArticleView) -> str | None:
    """The words that are selected."""
    span = view.selection()
    return None if span is None else view.text()[slice(*span)]


def colours(view: ArticleView) -> set[str]:
    """The colours one sees in the viewport, and in the overview strip."""
    image = view.grab().toImage()
    columns, rows = range(0, image.width(), 1), range(0, image.height(), 1)
    return {image.pixelColor(x, y).name() for x in columns for y in rows}


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.lists(st.sampled_from(ODD), min_size=1, max_size=60).map("".join), data=st.data())
def test_what_is_selected_is_what_was_asked_for(
    view: ArticleView, text: str, data: st.DataObject
) -> None:
    view.set_article(text, None)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    view.select(start, end)
    assert view.selection() == ((start, end) if start < end else None)
    view.set_marks([Mark("k", start, end, 1, "c", "todo")])
    view.grab()
    view.copy()
    if start < end:
        copied = QGuiApplication.clipboard().text()
        assert copied == text[start:end]


@pytest.mark.parametrize("before", ["", "😀 ", "\u00a0", "e\u0301 ", "x\u2028", "سلام ", "👩‍👧"])
def test_a_click_finds_the_words_whatever_stands_before_them(
    view: ArticleView, before: str
) -> None:
    view.set_article(f"{before}the harbour opens", None)
    click(view, point_in(view, "harbour"), 2)
    assert chosen_words(view) == "harbour"


def test_a_mark_is_washed_underlined_and_numbered(view: ArticleView) -> None:
    view.set_marks([mark("on Thursday", 7, "change")])
    seen = colours(view)
    assert LIGHT.change.wash in seen
    assert LIGHT.change.ink in seen
    (pill,) = view.pills()
    assert pill.text.startswith("7")
    assert pill.claims == ("claim 7",)


def test_marks_come_and_go_one_by_one(view: ArticleView) -> None:
    first, second = mark("on Thursday", 1, "change"), mark("12 days", 2, "conflict")
    view.add_mark(first)
    view.add_mark(second)
    assert {LIGHT.change.wash, LIGHT.wrong.wash} <= colours(view)
    view.replace_mark(mark("on Thursday", 1, "confirmed"))
    seen = colours(view)
    assert LIGHT.change.wash not in seen
    assert LIGHT.change.ink not in seen
    assert LIGHT.confirmed.wash in seen
    view.remove_mark(second.key)
    view.remove_mark("not there")
    assert LIGHT.wrong.ink not in colours(view)
    assert len(view.marks()) == 1


def test_several_claims_in_one_line_share_the_margin(view: ArticleView) -> None:
    names = ["The", "harbour", "of", "Lindmoor", "reopened"]
    view.set_marks([mark(name, 10 + n) for n, name in enumerate(names)])
    view.grab()
    told = [pill.text for pill in view.pills()]
    assert any(text.startswith("+") or text.endswith("+") for text in told)
    assert sorted(claim for pill in view.pills() for claim in pill.claims) == [
        f"claim {10 + n}" for n in range(5)
    ]
    assert all(pill.box.left() >= 0 for pill in view.pills())


def test_the_chosen_claim_is_outlined(view: ArticleView) -> None:
    view.set_marks([mark("on Thursday", 3, "conflict")])
    before = view.grab().toImage()
    view.set_chosen("claim 3")
    assert view.grab().toImage() != before
    view.set_chosen(None)
    assert view.grab().toImage() == before


def test_finds_and_skips_are_seen(view: ArticleView) -> None:
    hits = [(at, at + 7) for at in range(len(TEXT)) if TEXT.startswith("harbour", at)]
    view.set_find(hits, hits[0])
    assert {LIGHT.find, LIGHT.accent} <= colours(view)
    view.set_find([])
    view.set_skips([hits[0]])
    seen = colours(view)
    assert LIGHT.find not in seen


def test_a_click_on_marked_words_tells_their_claim_and_a_second_goes_deeper(
    view: ArticleView, qtbot: QtBot
) -> None:
    view.set_marks([mark("reopened on Thursday", 1), mark("Thursday", 2)])
    where = point_in(view, "Thursday")
    with qtbot.waitSignal(view.mark_clicked) as told:
        click(view, where)
    assert told.args == ["claim 2"]
    view.set_chosen("claim 2")
    with qtbot.waitSignal(view.mark_clicked) as told:
        click(view, where + QPoint(20, 0))
    assert told.args == ["claim 1"]


def test_a_click_on_a_number_in_the_margin_tells_its_claim(view: ArticleView, qtbot: QtBot) -> None:
    view.set_marks([mark("Thursday", 2)])
    view.grab()
    where = view.pills()[0].box.center().toPoint()
    send(view, QEvent.Type.MouseMove, where)
    with qtbot.waitSignal(view.mark_clicked) as told:
        QTest.mouseClick(view.viewport(), Left, pos=where)
    assert told.args == ["claim 2"]
    assert view.selection() is None


def test_clicks_take_a_word_a_sentence_a_paragraph(view: ArticleView) -> None:
    where = point_in(view, "council")
    click(view, where, 2)
    assert chosen_words(view) == "council"
    click(view, where, 1)
    assert chosen_words(view) == TEXT.split("\n")[1].split(" It")[0]
    click(view, where, 1)
    assert chosen_words(view) == TEXT.split("\n")[1]


def test_dragging_selects_and_leaving_the_pane_scrolls(view: ArticleView, qtbot: QtBot) -> None:
    view.set_article(LONG, None)
    with qtbot.waitSignal(view.selected):
        send(view, QEvent.Type.MouseButtonPress, QPoint(70, 60))
        send(view, QEvent.Type.MouseMove, QPoint(300, 200))
    assert view.selection() is not None
    send(view, QEvent.Type.MouseMove, QPoint(300, 680))
    qtbot.waitUntil(lambda: view.scroll_position() > 0)
    send(view, QEvent.Type.MouseButtonRelease, QPoint(300, 680))
    span = view.selection()
    assert span is not None
    assert span[1] > len("Line 0") * 10


def test_dragging_after_a_double_click_takes_whole_words(view: ArticleView) -> None:
    where = point_in(view, "Thursday")
    send(view, QEvent.Type.MouseButtonPress, where)
    send(view, QEvent.Type.MouseButtonRelease, where)
    send(view, QEvent.Type.MouseButtonDblClick, where)
    send(view, QEvent.Type.MouseMove, point_in(view, "council"))
    assert chosen_words(view) == "Thursday, the council"
    send(view, QEvent.Type.MouseMove, point_in(view, "reopened"))
    assert chosen_words(view) == "reopened on Thursday"


def test_the_keyboard_selects_by_character_word_and_line(view: ArticleView) -> None:
    QTest.keyClick(view, Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert chosen_words(view) == "H"
    both = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(view, Key.Key_Right, both)
    assert chosen_words(view) == "Harbour "
    QTest.keyClick(view, Key.Key_Left, both)
    assert chosen_words(view) is None
    QTest.keyClick(view, Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert chosen_words(view) == HEADLINE
    QTest.keyClick(view, Key.Key_Down)
    QTest.keyClick(view, Key.Key_Home)
    QTest.keyClick(view, Key.Key_Down, both)
    assert chosen_words(view) == TEXT.split("\n")[1] + "\n"
    QTest.keyClick(view, Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert view.selection() is None


def test_the_caret_goes_through_the_whole_article_and_back(view: ArticleView) -> None:
    seen = [view.caret]
    for _ in range(len(TEXT) + 5):
        QTest.keyClick(view, Key.Key_Right)
        seen.append(view.caret)
    assert seen[: len(TEXT) + 1] == list(range(len(TEXT) + 1))
    for _ in range(len(TEXT) + 5):
        QTest.keyClick(view, Key.Key_Left)
    assert view.caret == 0
    for _ in range(30):
        QTest.keyClick(view, Key.Key_Down)
    assert view.caret == len(TEXT)
    for _ in range(30):
        QTest.keyClick(view, Key.Key_Up)
    assert view.caret == 0


def test_the_arrow_to_the_left_goes_on_in_arabic(view: ArticleView) -> None:
    view.set_article("سلام", None)
    QTest.keyClick(view, Key.Key_Left)
    assert view.caret == 1
    QTest.keyClick(view, Key.Key_Right)
    assert view.caret == 0


def test_words_in_two_directions_have_a_box_for_each_piece(view: ArticleView) -> None:
    text = "He said قال المجلس 2024 again"
    view.set_article(text, None)
    start = text.index("said")
    boxes = view.rects_of(start, text.index("المجلس"))
    assert len(boxes) == 2
    assert boxes[0].right() <= boxes[1].left()
    view.set_article("قال المجلس", None)
    first, last = view.rect_of(0, 1), view.rect_of(8, 9)
    assert first.left() > last.left()
    assert first.right() > 600 - 20


def test_pages_turn_by_key_and_the_ends_are_reached(view: ArticleView) -> None:
    view.set_article(LONG, None)
    QTest.keyClick(view, Key.Key_PageDown)
    first = view.scroll_position()
    assert first > 0
    QTest.keyClick(view, Key.Key_PageDown, Qt.KeyboardModifier.ShiftModifier)
    assert view.selection() is not None
    QTest.keyClick(view, Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert view.caret == len(LONG)
    QTest.keyClick(view, Key.Key_PageDown)
    bar = view.verticalScrollBar()
    assert bar.value() == bar.maximum()
    QTest.keyClick(view, Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert view.scroll_position() == 0
    assert bar.value() == 0


def test_other_keys_are_left_to_the_window(view: ArticleView) -> None:
    view.select(0, 7)
    QTest.keyClick(view, Key.Key_H)
    assert view.selection() == (0, 7)
    assert QKeySequence(QKeySequence.StandardKey.SelectAll) is not None
    QTest.keyClick(view, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.selection() == (0, len(TEXT))
    view.clear_selection()
    assert view.selection() is None


def test_copying_gives_the_canonical_characters(view: ArticleView) -> None:
    text = "12\u00a0km\u2028e\u0301 \U0001f600\nnext"
    view.set_article(text, None)
    QTest.keyClick(view, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == text


def test_a_span_is_brought_into_view_only_when_it_is_not_seen(view: ArticleView) -> None:
    view.set_article(LONG, None)
    view.reveal(10, 20)
    assert view.scroll_position() == 0
    start = LONG.index("Line 1500")
    view.reveal(start, start + 9)
    box = view.rect_of(start, start + 9)
    assert 150 < box.top() < 250
    at = view.scroll_position()
    view.reveal(start, start + 9)
    assert view.scroll_position() == at


def test_scrolling_is_told_and_can_be_put_back(view: ArticleView, qtbot: QtBot) -> None:
    view.set_article(LONG, None)
    start = LONG.index("Line 700 ")
    with qtbot.waitSignal(view.scrolled) as told:
        view.set_scroll_position(start)
    assert told.args == [start]
    assert view.scroll_position() == start
    view.resize(420, 500)
    assert view.scroll_position() == start
    view.zoom(24)
    assert view.scroll_position() == start
    view.set_scroll_position(0)
    assert view.verticalScrollBar().value() == 0


def test_scrolling_up_through_lines_never_seen_does_not_jump(view: ArticleView) -> None:
    view.set_article(LONG * 20, None)
    view.set_scroll_position(LONG.index("Line 1000 ") + 10 * (len(LONG) + 1))
    bar = view.verticalScrollBar()
    for _ in range(40):
        at = view.scroll_position()
        before = view.rect_of(at, at + 1).top()
        bar.setValue(bar.value() - 40)
        assert view.rect_of(at, at + 1).top() == before + 40


@pytest.mark.parametrize("part", [0, 0.25, 0.5, 0.9, 1])
def test_the_bar_leaps_to_any_part(view: ArticleView, part: float) -> None:
    view.set_article(LONG * 20, None)
    bar = view.verticalScrollBar()
    bar.setValue(round(bar.maximum() * part))
    assert abs(view.scroll_position() / (20 * len(LONG)) - part) < 0.02


def test_a_click_on_the_strip_goes_there(view: ArticleView) -> None:
    view.set_article(LONG, None)
    bar = view.verticalScrollBar()
    QTest.mouseClick(bar, Left, pos=QPoint(5, bar.height() // 2))
    assert 0.4 < view.scroll_position() / len(LONG) < 0.6


def test_the_strip_shows_the_most_urgent_of_the_marks_at_a_place(view: ArticleView) -> None:
    view.set_article(LONG, None)
    at = len(LONG) // 2
    view.set_marks([Mark("a", at, at + 5, 1, "a", "confirmed")])
    strip = view.verticalScrollBar()
    assert LIGHT.confirmed.ink in _strip_colours(view)
    view.add_mark(Mark("b", at + 2, at + 9, 2, "b", "conflict"))
    assert strip.isVisible()
    assert LIGHT.wrong.ink in _strip_colours(view)
    assert LIGHT.confirmed.ink not in _strip_colours(view)
    view.remove_mark("b")
    assert LIGHT.confirmed.ink in _strip_colours(view)
    view.remove_mark("a")
    assert LIGHT.confirmed.ink not in _strip_colours(view)


def _strip_colours(view: ArticleView) -> set[str]:
    image = view.verticalScrollBar().grab().toImage()
    return {image.pixelColor(image.width() // 2, y).name() for y in range(image.height())}


def test_dark_is_dark_at_once(view: ArticleView, theme: Theme) -> None:
    view.set_marks([mark("Thursday", 1, "change")])
    theme.set_mode("dark")
    seen = colours(view)
    assert {DARK.paper, DARK.change.wash, DARK.change.ink} <= seen
    assert LIGHT.change.wash not in seen


def test_a_menu_is_asked_for_with_the_words_under_it(view: ArticleView, qtbot: QtBot) -> None:
    view.set_marks([mark("Thursday", 4)])
    where = point_in(view, "Thursday")
    with qtbot.waitSignal(view.context_requested) as told:
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, where, view.viewport().mapToGlobal(where)
        )
        QGuiApplication.sendEvent(view.viewport(), event)
    assert told.args is not None
    request = told.args[0]
    assert isinstance(request, ContextRequest)
    assert request.claims == ("claim 4",)
    assert TEXT[request.position - 8 : request.position + 8].find("Thurs") >= 0


def test_the_headline_is_the_name_of_the_pane(view: ArticleView) -> None:
    assert view.accessibleName() == HEADLINE
    assert view.rect_of(0, 5).height() > view.rect_of(20, 25).height()


def test_a_screen_reader_is_told_where_one_is(view: ArticleView) -> None:
    spoken = QAccessible.queryAccessibleInterface(view)
    assert spoken.role() == QAccessible.Role.Document
    assert spoken.text(QAccessible.Text.Name) == HEADLINE
    assert spoken.text(QAccessible.Text.Value) == HEADLINE
    start = TEXT.index("Thursday")
    view.select(start, start + 8)
    assert spoken.text(QAccessible.Text.Value) == "Thursday"
    bar = QAccessible.queryAccessibleInterface(view.verticalScrollBar())
    assert bar.role() == QAccessible.Role.ScrollBar


def test_an_empty_article_has_nothing_to_select(view: ArticleView) -> None:
    view.set_article("", None)
    QTest.keyClick(view, Key.Key_Down)
    click(view, QPoint(200, 100), 2)
    assert view.selection() is None
    assert view.scroll_position() == 0
    view.grab()


def test_another_face_takes_another_room(view: ArticleView) -> None:
    before = view.rect_of(20, 60).width()
    view.set_reading("sans", 26, 1.8)
    assert view.rect_of(20, 60).width() != before


SPANS = st.lists(st.tuples(st.integers(0, 200), st.integers(1, 200)), max_size=25)


@given(SPANS, st.integers(0, 300), st.integers(1, 100))
def test_the_marks_of_a_page_are_all_that_touch_it(
    spans: list[tuple[int, int]], start: int, length: int
) -> None:
    made = [Mark(str(n), at, at + size, n, str(n), "todo") for n, (at, size) in enumerate(spans)]
    some = Highlights(made[::2])
    for one in made[1::2]:
        some.add(one)
    found = some.within(start, start + length)
    expected = {one.key for one in made if one.start < start + length and one.end > start}
    assert {one.key for one in found} == expected
    assert [one.start for one in found] == sorted(one.start for one in found)
    for one in made:
        some.remove(one.key)
    assert some.within(0, 1_000) == []


@given(SPANS)
def test_marks_that_overlap_never_share_a_line(spans: list[tuple[int, int]]) -> None:
    made = [Mark(str(n), at, at + size, n, str(n), "todo") for n, (at, size) in enumerate(spans)]
    some = Highlights(made)
    levels = some.levels(some.within(0, 1_000))
    for one in made:
        for other in made:
            if one is not other and one.start < other.end and other.start < one.end:
                assert levels[one.key] != levels[other.key]
    for one in made:
        seen = some.levels(some.within(one.start, one.end))
        assert seen[one.key] == levels[one.key]


def test_a_mark_without_a_character_is_not_shown() -> None:
    some = Highlights([Mark("a", 4, 4, 1, "c", "todo")])
    assert some.within(0, 9) == []
    assert some.levels([]) == {}


def test_the_passages_of_a_claim_come_in_reading_order() -> None:
    some = Highlights([Mark("b", 50, 60, 1, "c", "todo"), Mark("a", 5, 9, 1, "c", "todo")])
    assert [one.key for one in some.of_claim("c")] == ["a", "b"]
    assert some.get("b") is not None
    assert some.get("z") is None


def test_spans_are_found_by_where_they_are() -> None:
    some = Spans([(10, 20), (0, 5), (30, 31)])
    assert len(some) == 3
    assert some.within(4, 11) == [(0, 5), (10, 20)]
    assert some.within(5, 10) == []


@pytest.mark.parametrize("width", [700, 360])
def test_the_margin_holds_a_number_with_letters_whole(view: ArticleView, width: int) -> None:
    view.resize(width, 600)
    words = TEXT.split()[-1]
    start = TEXT.index(words)
    long = Mark("k", start, start + len(words), 1001, "c", "todo", "AK")
    view.set_marks([long])
    view.grab()
    (pill,) = view.pills()
    assert pill.text.startswith("1001 AK")
    assert pill.box.left() >= 0
    view.set_marks([])
    view.add_mark(long)
    view.grab()
    (pill,) = view.pills()
    assert (pill.text.startswith("1001 AK"), pill.box.left() >= 0) == (True, True)
