"""The history panel: what was done is worded, filtered, read as one scrolls, and taken back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.on_screen import click, key, part, press, show, words
from tests.ui.small_case import SmallCase, small_case
from workbench.domain.history import Change, Verb
from workbench.domain.model import Person, Status, Verdict
from workbench.phrases import error_words
from workbench.services import checking, library
from workbench.services.session import new_id, now, open_case
from workbench.ui.bridge import Desk
from workbench.ui.history import HistoryPanel
from workbench.ui.history_model import PAGE, Day, HistoryModel, Step, day_heading
from workbench.ui.theme import Theme

WARN = QAbstractItemModelTester.FailureReportingMode.Warning


@pytest.fixture
def case(qapp: object, tmp_path: Path) -> Iterator[SmallCase]:
    made = small_case(tmp_path)
    yield made
    made.desk.close()


@pytest.fixture
def panel(qtbot: QtBot, case: SmallCase) -> HistoryPanel:
    return made(qtbot, case.desk)


def made(qtbot: QtBot, desk: Desk) -> HistoryPanel:
    panel = HistoryPanel(desk, Theme("light"))
    QAbstractItemModelTester(panel.model, WARN, panel.model)
    return show(qtbot, panel, 360, 600)


def said(model: HistoryModel) -> list[str]:
    """What the rows say."""
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def go_to(panel: HistoryPanel, row: int) -> QModelIndex:
    index = panel.model.index(row)
    panel.view.setCurrentIndex(index)
    return index


def test_what_is_done_appears_at_the_head_in_words(case: SmallCase, panel: HistoryPanel) -> None:
    assert said(panel.model) == ["Today", "new case: Harbour"]
    claim = case.mark("400")
    checking.rule(case.session, claim.id, Status.CHANGE)
    case.session.undo()
    case.session.redo()
    assert said(panel.model) == [
        "Today",
        "did again: verdict “Needs change” on claim 1",
        "undid: verdict “Needs change” on claim 1",
        "verdict “Needs change” on claim 1",
        "mark on claim 1",
        "new case: Harbour",
    ]
    spoken = panel.model.index(3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("Ana: verdict “Needs change” on claim 1")


def test_the_same_is_read_from_the_file(qtbot: QtBot, case: SmallCase, panel: HistoryPanel) -> None:
    claim = case.mark("400")
    checking.rule(case.session, claim.id, Status.CHANGE)
    case.session.undo()
    case.session.redo()
    [ruled] = case.session.history(1, 2)
    case.session.take_back(ruled.id)
    case.session.undo()
    assert said(made(qtbot, case.desk).model) == said(panel.model)
    assert said(panel.model)[1:3] == [
        "undid: taken back on claim 1",
        "took back: verdict “Needs change” on claim 1",
    ]


def test_a_long_history_is_read_page_by_page(qtbot: QtBot, case: SmallCase) -> None:
    claim = case.mark("400")
    for number in range(PAGE):
        checking.set_note(case.session, claim.id, str(number))
    panel = HistoryPanel(case.desk, Theme("light"))
    qtbot.addWidget(panel)
    assert panel.model.rowCount() == PAGE + 1
    assert panel.model.canFetchMore(QModelIndex())
    case.mark("Monday")
    panel.model.fetchMore(QModelIndex())
    assert panel.model.rowCount() == PAGE + 4
    assert len(set(said(panel.model))) == 5
    assert not panel.model.canFetchMore(QModelIndex())
    panel.model.fetchMore(QModelIndex())
    assert panel.model.rowCount() == PAGE + 4


def test_one_claim_only(case: SmallCase, panel: HistoryPanel) -> None:
    only = part(panel, QCheckBox, "history-this-claim")
    assert not only.isEnabled()
    first, second = case.mark("400"), case.mark("Monday")
    case.desk.choose(first.id)
    only.setChecked(True)
    assert said(panel.model) == ["Today", "mark on claim 1"]
    checking.rule(case.session, second.id, Status.QUERY)
    assert panel.model.rowCount() == 2
    case.desk.choose(second.id)
    assert said(panel.model)[1] == "verdict “Query” on claim 2"
    case.desk.choose(None)
    assert not only.isChecked()
    assert panel.model.rowCount() == 5


def test_one_person_only(qtbot: QtBot, tmp_path: Path, qapp: object) -> None:
    first = small_case(tmp_path)
    first.mark("400")
    path = first.session.path
    first.desk.close()
    desk = Desk(open_case(path, "Ben"), error_words)
    panel = made(qtbot, desk)
    people = part(panel, QComboBox, "history-person")
    assert [people.itemText(place) for place in range(people.count())] == ["Everyone", "Ana"]
    checking.mark(desk.session, "a1", 0, 11)
    people.setCurrentIndex(people.findText("Ben"))
    assert said(panel.model) == ["Today", "mark on claim 2"]
    people.setCurrentIndex(people.findText("Ana"))
    assert said(panel.model) == ["Today", "mark on claim 1", "new case: Harbour"]
    desk.close()


def test_a_click_chooses_the_claim_and_enter_shows_it(
    qtbot: QtBot, case: SmallCase, panel: HistoryPanel
) -> None:
    first, second = case.mark("400"), case.mark("Monday")
    case.desk.choose(second.id)
    index = go_to(panel, 2)
    click(panel.view.viewport(), panel.view.visualRect(index).center())
    assert case.desk.claim == first.id
    with qtbot.waitSignal(panel.reveal_requested) as told:
        key(panel.view, Qt.Key.Key_Return)
    assert told.args == [first.id]
    checking.remove_claim(case.session, first.id)
    click(panel.view.viewport(), panel.view.visualRect(panel.model.index(1)).center())
    click(panel.view.viewport(), panel.view.visualRect(panel.model.index(4)).center())
    assert case.desk.claim is None


def test_one_thing_of_the_past_is_taken_back(
    qtbot: QtBot, case: SmallCase, panel: HistoryPanel
) -> None:
    first, second = case.mark("400"), case.mark("Monday")
    checking.rule(case.session, first.id, Status.CHANGE)
    checking.rule(case.session, second.id, Status.QUERY)
    button = part(panel, QPushButton, "history-take-back")
    assert not button.isEnabled()
    go_to(panel, 4)
    assert said(panel.model)[4] == "mark on claim 1"
    assert not button.isEnabled()
    assert words(panel, "history-why-not") == "Later work stands on this step."
    go_to(panel, 2)
    assert button.isEnabled()
    with qtbot.waitSignal(case.desk.noticed) as told:
        press(panel, "history-take-back")
    assert told.args is not None
    assert told.args[0].text == "Taken back: verdict “Needs change” on claim 1"
    assert case.session.case.standing(first.id) is Status.TODO
    assert case.session.case.standing(second.id) is Status.QUERY
    assert said(panel.model)[1] == "took back: verdict “Needs change” on claim 1"
    assert not button.isEnabled()


def test_the_menu_offers_the_same(case: SmallCase, panel: HistoryPanel) -> None:
    claim = case.mark("400")
    checking.rule(case.session, claim.id, Status.CHANGE)
    menu = panel.menu(panel.model.index(1))
    take_back, reveal = menu.actions()
    assert take_back.isEnabled()
    reveal.trigger()
    assert case.desk.claim == claim.id
    take_back.trigger()
    assert case.session.case.standing(claim.id) is Status.TODO
    panel.view.clearSelection()
    panel.view.setCurrentIndex(QModelIndex())
    panel.take_back()
    menu.close()
    head = panel.menu(panel.model.index(0))
    assert not head.actions()[1].isEnabled()
    head.close()


def test_days_are_headings_that_cannot_be_chosen(case: SmallCase, panel: HistoryPanel) -> None:
    index = panel.model.index(0)
    assert not index.flags() & Qt.ItemFlag.ItemIsSelectable
    assert panel.model.step(index) is None
    assert isinstance(index.data(Qt.ItemDataRole.UserRole), Day)
    assert isinstance(panel.model.index(1).data(Qt.ItemDataRole.UserRole), Step)


@pytest.mark.parametrize(
    ("day", "heading"),
    [
        (date(2026, 11, 22), "Today"),
        (date(2026, 11, 21), "Yesterday"),
        (date(2026, 8, 15), "15 Aug 2026"),
        (None, "Some day"),
    ],
)
def test_a_day_is_named_as_one_says_it(day: date | None, heading: str) -> None:
    assert day_heading(day, date(2026, 11, 22)) == heading


def test_it_is_painted_in_both_looks(case: SmallCase, panel: HistoryPanel) -> None:
    library.edit_case(case.session, title="Harbour, second check", checker="Ana")
    go_to(panel, 1)
    panel.view.setFocus()
    light = panel.grab().toImage()
    panel._theme.set_mode("dark")
    assert panel.grab().toImage() != light


def test_the_steps_of_claims_that_have_one_number_are_told_apart_by_what_they_changed(
    case: SmallCase, panel: HistoryPanel
) -> None:
    one, other = case.mark("400"), case.mark("1912")
    noted = replace(other, note="Look again")
    # As the colleague's own history has it, who called it 1, too.
    case.session.do(Verb.EDIT_CLAIM, (Change(other, noted),), claim=1)
    fresh = (replace(one, letters="AK"), replace(noted, number=1, letters="RM"))
    case.session.do(Verb.TAKE_IN, map(Change, (one, noted), fresh))
    checking.rule(case.session, one.id, Status.CHANGE)
    checking.rule(case.session, other.id, Status.QUERY)
    case.desk.choose(one.id)
    panel.show_claim_only()
    assert said(panel.model) == ["Today", "verdict “Needs change” on claim 1 AK", "mark on claim 1"]
    case.desk.choose(None)
    row = said(panel.model).index("details on claim 1")
    click(panel.view.viewport(), panel.view.visualRect(go_to(panel, row)).center())
    assert case.desk.claim == other.id


def test_the_history_hides_a_verdict_as_soon_as_one_works_blind(
    case: SmallCase, panel: HistoryPanel
) -> None:
    claim = case.mark("400")
    rui = Person("p2", "Rui Tavarnes")
    theirs = Verdict(new_id(), claim.id, rui.id, now(), Status.QUERY)
    session = case.session
    ana, session.me = session.me, rui
    session.do(
        Verb.RULE, (Change(None, rui), Change(None, theirs)), claim=claim.label, status="query"
    )
    session.me = ana
    assert any("Query" in line for line in said(panel.model))
    case.desk.work_blind(True)
    assert not any("Query" in line for line in said(panel.model))
    case.desk.work_blind(False)
    assert any("Query" in line for line in said(panel.model))
