"""The findings table: what it lists, what it keeps back, and how it follows what people say."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.on_screen import key, part, press, show, words
from tests.ui.small_case import SmallCase, small_case
from workbench.compare.model import Comparison, Finding, Reason, Relation, RelationKind, Tie
from workbench.domain.model import FindingKind, Ruling, Weight
from workbench.domain.text import Span
from workbench.finding_words import relation_words
from workbench.services import comparison
from workbench.services.comparison import Row
from workbench.ui.compare_desk import CompareDesk
from workbench.ui.finding_groups import Group, counts, folded
from workbench.ui.findings import FindingsPanel
from workbench.ui.findings_model import SNIPPET_ROLE, Column, FindingsModel
from workbench.ui.pill import Pill
from workbench.ui.text_block import PlainText
from workbench.ui.theme import Theme

WARN = QAbstractItemModelTester.FailureReportingMode.Warning


@pytest.fixture
def case(qapp: object, tmp_path: Path) -> Iterator[SmallCase]:
    made = small_case(tmp_path)
    yield made
    made.desk.close()


def at(text: str, said: str) -> tuple[Span, ...]:
    """Where words stand first; no place for none."""
    return ((text.index(said), text.index(said) + len(said)),) if said else ()


def finding(
    case: SmallCase, kind: FindingKind, weight: Weight, here: str, there: str, code: str = "x"
) -> Finding:
    """A finding on words of the two articles."""
    a = at(case.session.text(case.ledger), here)
    b = at(case.session.text(case.radio), there)
    return Finding(kind, weight, a, b, Reason(code, here, there))


def found(case: SmallCase) -> Comparison:
    """What a comparison of the small case could find."""
    return Comparison(
        (Tie(((28, 75),), ((0, 32),), 0.9),),
        (
            finding(case, FindingKind.DATE, Weight.HIGH, "Monday", "Tuesday"),
            finding(case, FindingKind.NUMBER, Weight.HIGH, "400", "380"),
            finding(case, FindingKind.HEDGE, Weight.MEDIUM, "Some", "About"),
            finding(case, FindingKind.ONLY_A, Weight.MEDIUM, "said Ana Ruiz", ""),
            finding(case, FindingKind.WORDING, Weight.LOW, "opened", "is old"),
        ),
        Relation(RelationKind.REWRITE, 0.8, (Reason("y", "a <b> word", "another"),)),
    )


def compared(case: SmallCase, result: Comparison) -> CompareDesk:
    """The comparison as if a job had just found it."""
    desk = CompareDesk(case.desk)
    desk.look_at([case.ledger, case.radio], case.ledger)
    assert desk.pair is not None
    a, b = (comparison.report_of(case.session, one) for one in desk.pair)
    desk._found((a, b, comparison.said_of(case.session, desk.pair)), result)
    return desk


@pytest.fixture
def comparing(case: SmallCase) -> CompareDesk:
    return compared(case, found(case))


@pytest.fixture
def panel(qtbot: QtBot, comparing: CompareDesk) -> FindingsPanel:
    return shown(qtbot, comparing)


def shown(qtbot: QtBot, comparing: CompareDesk) -> FindingsPanel:
    panel = FindingsPanel(comparing, Theme("light"))
    for model in (panel.model, panel.proxy):
        # As a child of the model it lives as long as that; what it finds wrong fails the test.
        QAbstractItemModelTester(model, WARN, model)
    show(qtbot, panel)
    panel.window().activateWindow()
    qtbot.waitActive(panel.window())
    return panel


def listed(panel: FindingsPanel, column: Column = Column.KIND) -> list[str]:
    rows = range(panel.proxy.rowCount())
    return [str(panel.proxy.index(row, column).data()) for row in rows]


def choose(panel: FindingsPanel, name: str, code: str) -> None:
    box = part(panel, QComboBox, name)
    box.setCurrentIndex(box.findData(code))


def link(panel: FindingsPanel, name: str) -> str:
    """What a link says, "" when it is not shown."""
    button = part(panel, QPushButton, name)
    return button.text() if button.isVisible() else ""


# -- what is listed


def test_findings_stand_by_severity_and_then_in_reading_order(panel: FindingsPanel) -> None:
    assert listed(panel) == ["Number", "Date", "Hedge", "Only here"]
    assert listed(panel, Column.WEIGHT) == ["High", "High", "Medium", "Medium"]
    assert part(panel, Pill, "findings-count").text() == "4"
    assert listed(panel, Column.THERE)[-1] == "—"
    head = panel.model.headerData(Column.HERE, Qt.Orientation.Horizontal)
    assert head == "This article"
    assert panel.model.headerData(0, Qt.Orientation.Vertical) is None


def test_what_differs_is_marked_in_its_context(panel: FindingsPanel) -> None:
    snippet = panel.proxy.index(0, Column.HERE).data(SNIPPET_ROLE)
    (mark,) = snippet.marks
    assert snippet.words[slice(*mark)] == "400"
    assert "boats" in snippet.words
    only = panel.proxy.index(3, Column.HERE).data(SNIPPET_ROLE)
    assert only.marks == ()
    assert only.words.startswith("said Ana Ruiz")


def test_a_screen_reader_hears_the_column_before_the_words(panel: FindingsPanel) -> None:
    said = panel.proxy.index(0, Column.KIND).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Kind: Number"


def test_a_click_on_a_head_sorts(panel: FindingsPanel) -> None:
    panel.view.sortByColumn(Column.KIND, Qt.SortOrder.AscendingOrder)
    assert listed(panel) == ["Number", "Date", "Hedge", "Only here"]
    panel.view.sortByColumn(Column.KIND, Qt.SortOrder.DescendingOrder)
    assert listed(panel)[0] == "Only here"
    panel.view.sortByColumn(Column.HERE, Qt.SortOrder.AscendingOrder)
    assert listed(panel) == ["Hedge", "Number", "Date", "Only here"]
    panel.view.sortByColumn(Column.THERE, Qt.SortOrder.AscendingOrder)
    assert listed(panel)[-1] == "Only here"
    panel.view.sortByColumn(Column.WHY, Qt.SortOrder.AscendingOrder)
    assert listed(panel, Column.WHY) == sorted(listed(panel, Column.WHY), key=str.casefold)


def test_the_relation_of_the_texts_stands_above_with_its_evidence(panel: FindingsPanel) -> None:
    relation = part(panel, QWidget, "findings-relation")
    assert relation.accessibleName() == "One is probably a rewrite of the other"
    assert "a &lt;b&gt; word" in relation.toolTip()


# -- what is kept back


def test_low_findings_are_folded_away_until_they_are_asked_for(panel: FindingsPanel) -> None:
    assert link(panel, "findings-low") == "1 low hidden"
    press(panel, "findings-low")
    assert "Wording" in listed(panel)
    assert link(panel, "findings-low") == "Hide low"
    press(panel, "findings-low")
    choose(panel, "findings-severity", "high")
    assert listed(panel) == ["Number", "Date"]
    assert link(panel, "findings-low") == "3 lower hidden"


def test_a_kind_or_a_list_can_be_looked_at_alone(panel: FindingsPanel) -> None:
    choose(panel, "findings-kind", "date")
    assert listed(panel) == ["Date"]
    choose(panel, "findings-kind", "differences")
    assert listed(panel) == ["Number", "Date", "Hedge"]
    panel.show_group(Group.ONLY)
    assert listed(panel) == ["Only here"]
    panel.show_group(Group.QUOTES)
    assert listed(panel) == []
    assert words(panel, "findings-empty") == "No finding fits the filter."
    press(panel, "findings-empty-verb")
    assert len(listed(panel)) == 5


def test_the_head_counts_what_the_list_shows(panel: FindingsPanel) -> None:
    count = part(panel, Pill, "findings-count")
    for code, shown in (("high", "2"), ("low", "5"), ("medium", "4")):
        choose(panel, "findings-severity", code)
        assert count.text() == shown == str(len(listed(panel)))
    choose(panel, "findings-kind", "date")
    assert count.text() == "1"


def test_a_list_is_shown_at_the_severity_that_is_chosen(panel: FindingsPanel) -> None:
    choose(panel, "findings-severity", "low")
    panel.show_group(Group.DIFFERENCES)
    assert "Wording" in listed(panel)


def test_lists_count_what_asks_for_a_look(comparing: CompareDesk) -> None:
    assert comparing.now is not None
    assert counts(comparing.now.rows) == {
        Group.ALL: 4,
        Group.DIFFERENCES: 3,
        Group.QUOTES: 0,
        Group.ONLY: 1,
    }


def test_lists_count_at_the_severity_that_is_chosen(comparing: CompareDesk) -> None:
    assert comparing.now is not None
    rows = comparing.now.rows
    assert counts(rows, Weight.LOW)[Group.DIFFERENCES] == 4
    assert counts(rows, Weight.HIGH)[Group.ONLY] == 0
    assert folded(rows, Weight.HIGH)[Group.ONLY] == 1
    assert folded(rows, Weight.MEDIUM) == {
        Group.ALL: 1,
        Group.DIFFERENCES: 1,
        Group.QUOTES: 0,
        Group.ONLY: 0,
    }
    assert not any(folded(rows, Weight.LOW).values())


def test_done_findings_come_back_when_they_are_asked_for(
    case: SmallCase, comparing: CompareDesk, panel: FindingsPanel
) -> None:
    panel.enter()
    key(panel.view, Qt.Key.Key_Return)
    assert listed(panel) == ["Date", "Hedge", "Only here"]
    assert comparing.choice == panel.chosen_row()
    assert part(panel, QPushButton, "findings-take").text() == "Make claim  ⏎"
    key(panel.view, Qt.Key.Key_S)
    assert link(panel, "findings-done") == "2 done hidden"
    press(panel, "findings-done")
    assert listed(panel, Column.WHY)[:2] == [
        "Claim 1 · 400 / 380",
        "Same after all · Monday / Tuesday",
    ]
    key(panel.view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert part(panel, QPushButton, "findings-take").text() == "Go to claim  ⏎"
    case.desk.choose(None)
    press(panel, "findings-take")
    assert case.desk.claim == case.session.case.claims()[0].id
    assert len(case.session.case.claims()) == 1


def test_when_all_that_matters_is_done_it_says_so(panel: FindingsPanel) -> None:
    panel.enter()
    for _row in range(4):
        key(panel.view, Qt.Key.Key_X)
    assert words(panel, "findings-empty") == "All findings that matter are done."


# -- the whole reason


LONG = "a sentence that is far longer than any column of the table has room for, " * 3


def reason(panel: FindingsPanel) -> PlainText:
    """The line in which the reason of the chosen finding stands."""
    return part(panel, PlainText, "findings-reason-words")


def test_the_whole_reason_of_the_chosen_finding_can_be_read(
    qtbot: QtBot, case: SmallCase, comparing: CompareDesk, panel: FindingsPanel
) -> None:
    assert "Enter makes a claim" in reason(panel).text()
    panel.enter()
    assert reason(panel).text() == "400 / 380"
    assert comparing.now is not None
    comparing.choose(comparing.now.ties[0])
    assert reason(panel).text() == "Number · High: 400 / 380"
    comparing.choose(None)
    assert "Enter makes a claim" in reason(panel).text()


def test_a_long_reason_has_two_lines_and_the_list_does_not_jump(
    qtbot: QtBot, case: SmallCase
) -> None:
    short = finding(case, FindingKind.DATE, Weight.HIGH, "Monday", "Tuesday")
    long = replace(short, kind=FindingKind.NAME, why=Reason("x", LONG, ""))
    panel = shown(qtbot, compared(case, Comparison((), (short, long))))
    panel.enter()
    places = set()
    for _step in range(2):
        said = reason(panel)
        places.add(panel.view.mapTo(panel, QPoint(0, 0)).y())
        assert said.heightForWidth(said.width()) <= said.height()
        key(panel.view, Qt.Key.Key_J)
    assert reason(panel).text().strip() == LONG.strip()
    assert len(places) == 1
    panel.resize(3000, 400)
    qtbot.waitUntil(lambda: panel.view.mapTo(panel, QPoint(0, 0)).y() < min(places))


def test_a_tie_says_whether_anything_was_found_in_it(qtbot: QtBot, case: SmallCase) -> None:
    comparing = compared(case, replace(found(case), findings=()))
    panel = shown(qtbot, comparing)
    assert comparing.now is not None
    comparing.choose(comparing.now.ties[0])
    assert reason(panel).text() == "Tied; no difference found"


# -- working in it


def test_buttons_in_the_chosen_row_do_what_its_keys_do(
    comparing: CompareDesk, panel: FindingsPanel
) -> None:
    panel.enter()
    assert panel.view.verbs.isVisible()
    press(panel, "findings-dismiss")
    assert comparing.now is not None
    assert [row.ruling for row in comparing.now.rows].count(Ruling.DISMISSED) == 1


def test_letters_that_mean_nothing_here_go_on_to_the_window(
    qtbot: QtBot, panel: FindingsPanel
) -> None:
    panel.enter()
    before = panel.chosen_row()
    key(panel.view, Qt.Key.Key_D)
    assert panel.chosen_row() == before
    with qtbot.waitSignal(panel.left):
        key(panel.view, Qt.Key.Key_Escape)


def test_what_is_chosen_elsewhere_is_chosen_in_the_table(
    comparing: CompareDesk, panel: FindingsPanel
) -> None:
    assert comparing.now is not None
    comparing.choose(comparing.now.rows[0])
    row = panel.chosen_row()
    assert row is not None
    assert row.kind is FindingKind.DATE
    comparing.choose(comparing.now.ties[0])
    assert panel.chosen_row() is None


def test_a_finding_and_its_tie_are_set_word_against_word(
    comparing: CompareDesk, panel: FindingsPanel
) -> None:
    assert comparing.now is not None
    comparing.choose(None)
    panel.open_words()
    assert panel.view.isVisible()
    comparing.choose(comparing.now.rows[1])
    panel.open_words()
    said = panel.words.flow.accessibleDescription()
    assert said.startswith("“Some 400” is “About 380”")
    assert words(panel, "words-why") == "400 / 380"
    comparing.choose(comparing.now.ties[0])
    assert words(panel, "words-why") == ""
    assert panel.words.flow.accessibleDescription() == said
    panel.open_words()
    assert panel.view.isVisible()


def test_what_only_one_report_has_stands_alone(
    comparing: CompareDesk, panel: FindingsPanel
) -> None:
    assert comparing.now is not None
    only = next(row for row in comparing.now.rows if row.kind is FindingKind.ONLY_A)
    comparing.choose(only)
    panel.open_words()
    assert "only first: “" in panel.words.flow.accessibleDescription()


# -- nothing, much, and other scripts


def test_before_the_reports_are_compared_it_offers_to_do_so(qtbot: QtBot, case: SmallCase) -> None:
    comparing = CompareDesk(case.desk)
    comparing.look_at([case.ledger, case.radio], case.ledger)
    panel = shown(qtbot, comparing)
    assert words(panel, "findings-empty") == "The reports are not compared yet."
    with qtbot.waitSignal(comparing.compared, timeout=20_000):
        press(panel, "findings-empty-verb")
    qtbot.waitUntil(lambda: not comparing.running)
    assert comparing.now is not None


def test_two_reports_without_a_difference_are_no_promise(qtbot: QtBot, case: SmallCase) -> None:
    panel = shown(qtbot, compared(case, Comparison()))
    assert "no proof" in words(panel, "findings-empty")
    assert part(panel, QLabel, "findings-empty").isVisible()


def test_the_words_of_three_hundred_findings_are_cut_only_where_they_are_seen(
    qtbot: QtBot, case: SmallCase
) -> None:
    text = case.session.text(case.ledger)
    many = tuple(
        Finding(FindingKind.WORDING, Weight.HIGH, ((n % 150, n % 150 + 4),), ((n % 40, 45),), why)
        for n, why in enumerate([Reason("x", "a", "b")] * 300)
    )
    panel = shown(qtbot, compared(case, Comparison((), many)))
    assert len(text) > 154
    assert panel.proxy.rowCount() == 300
    panel.view.viewport().grab()
    assert 0 < len(panel.model._snippets) < 100


def test_arabic_findings_are_painted_from_the_right(qtbot: QtBot, tmp_path: Path) -> None:
    case = small_case(
        tmp_path, "قال المكتب إن ٢١٤ راكبا كانوا على متن العبارة يوم الاثنين في الخليج.\n"
    )
    result = Comparison(
        (), (finding(case, FindingKind.DATE, Weight.HIGH, "يوم الاثنين", "Tuesday"),)
    )
    comparing = compared(case, result)
    panel = shown(qtbot, comparing)
    panel.enter()
    panel.grab()
    assert isinstance(comparing.choice, Row)
    panel.open_words()
    panel.grab()
    assert panel.words.flow._leftward
    case.desk.close()


def test_how_the_texts_are_related_is_said_as_surely_as_it_is_known() -> None:
    said = [
        relation_words(Relation(kind, trust))
        for kind, trust in (
            (RelationKind.REWRITE, 0.35),
            (RelationKind.REWRITE, 0.6),
            (RelationKind.INDEPENDENT, 0.3),
            (RelationKind.UNRELATED, 0.4),
            (RelationKind.SAME, 1.0),
            (RelationKind.UNCLEAR, 0.0),
        )
    ]
    assert said == [
        "Perhaps one is a rewrite of the other",
        "One is probably a rewrite of the other",
        "Probably written independently",
        "They hardly seem to report the same event",
        "Both texts are the same, word for word",
        "Too short to say how they are related",
    ]


def test_an_article_that_was_not_compared_to_its_end_is_named(
    qtbot: QtBot, case: SmallCase
) -> None:
    whole = shown(qtbot, compared(case, found(case)))
    assert part(whole, QLabel, "findings-cut").isHidden()
    half = len(case.session.text(case.radio)) // 2
    panel = shown(qtbot, compared(case, replace(found(case), cut_b=half)))
    line = part(panel, QLabel, "findings-cut")
    assert line.isVisible()
    assert "too long" in line.text()
    assert "50" in line.text() or "49" in line.text()
    assert line.textFormat() is Qt.TextFormat.PlainText


def test_a_model_without_a_comparison_is_empty(case: SmallCase) -> None:
    model = FindingsModel(case.session)
    QAbstractItemModelTester(model, WARN, model)
    model.show_compared(None)
    assert model.rowCount() == 0
