"""The claims table: what it shows, how it follows the case, and how one works in it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.on_screen import click, key, part, press, show, type_in, words
from tests.ui.small_case import SmallCase, small_case
from workbench.domain.history import Change, Verb
from workbench.domain.model import Article, Claim, Kind, Severity, Status
from workbench.services import checking, library
from workbench.ui.claims import ClaimsTable
from workbench.ui.claims_model import Column
from workbench.ui.theme import Theme

WARN = QAbstractItemModelTester.FailureReportingMode.Warning


@pytest.fixture
def case(qapp: object, tmp_path: Path) -> Iterator[SmallCase]:
    made = small_case(tmp_path)
    yield made
    made.desk.close()


@pytest.fixture
def claims(case: SmallCase) -> list[Claim]:
    return [case.mark("1912"), case.mark("400"), case.mark("Monday"), case.mark("380", case.radio)]


@pytest.fixture
def table(qtbot: QtBot, case: SmallCase, claims: list[Claim]) -> ClaimsTable:
    assert claims
    return made(qtbot, case)


def made(qtbot: QtBot, case: SmallCase) -> ClaimsTable:
    table = ClaimsTable(case.desk, Theme("light"))
    for model in (table.model, table.proxy):
        # As a child of the model it lives as long as that; what it finds wrong fails the test.
        QAbstractItemModelTester(
            model, QAbstractItemModelTester.FailureReportingMode.Warning, model
        )
    show(qtbot, table)
    table.window().activateWindow()
    return table


def column(table: ClaimsTable, column: Column) -> list[str]:
    """What the rows say in a column, as they are shown."""
    rows = range(table.proxy.rowCount())
    return [str(table.proxy.index(row, column).data()) for row in rows]


def choose(table: ClaimsTable, name: str, code: str) -> None:
    box = part(table, QComboBox, name)
    box.setCurrentIndex(box.findData(code))


# -- what it shows


def test_each_claim_has_a_line(case: SmallCase, claims: list[Claim], table: ClaimsTable) -> None:
    checking.set_kinds(case.session, claims[0].id, [Kind.DATE, Kind.NUMBER])
    checking.set_severity(case.session, claims[0].id, Severity.MUST)
    checking.rule(case.session, claims[0].id, Status.CHANGE)
    checking.explain(case.session, claims[0].id, "It was 1921.")
    assert [column(table, each)[0] for each in Column] == [
        "1",
        "✎  Needs change",
        "Must",
        "Number, Date",
        "1912",
        "The Ledger",
        "–",
        "It was 1921.",
        "Ana",
    ]
    assert words(table, "claims-count") == "4 claims"
    head = table.model.headerData(0, Qt.Orientation.Horizontal)
    assert head == "No."
    assert table.model.headerData(0, Qt.Orientation.Vertical) is None


def test_further_passages_are_counted(
    case: SmallCase, claims: list[Claim], table: ClaimsTable
) -> None:
    checking.add_passage(case.session, claims[0].id, case.radio, 0, 5)
    assert column(table, Column.WORDS)[0] == "1912  (+1 passage)"
    assert column(table, Column.ARTICLE)[0] == "The Ledger +1"


def test_an_empty_table_says_what_to_do(qtbot: QtBot, case: SmallCase) -> None:
    table = made(qtbot, case)
    assert words(table, "claims-empty").startswith("No claim yet.")
    assert part(table, QPushButton, "claims-empty-clear").isHidden()
    case.mark("1912")
    assert table._pages.currentWidget() is table.view


def test_a_table_without_a_case_is_empty(qtbot: QtBot, case: SmallCase, table: ClaimsTable) -> None:
    table.set_desk(None)
    assert table.proxy.rowCount() == 0
    assert words(table, "claims-count") == "0 claims"
    case.mark("harbour")
    assert table.proxy.rowCount() == 0
    table.set_desk(case.desk)
    assert table.proxy.rowCount() == 5


# -- following the case


def test_a_verdict_changes_one_row_and_nothing_else(
    qtbot: QtBot, case: SmallCase, claims: list[Claim], table: ClaimsTable
) -> None:
    changed: list[tuple[int, int]] = []
    resets: list[None] = []

    def keep(first: QModelIndex, last: QModelIndex) -> None:
        changed.append((first.row(), last.row()))

    table.model.dataChanged.connect(keep)
    table.model.modelReset.connect(lambda: resets.append(None))
    checking.rule(case.session, claims[1].id, Status.CONFIRMED)
    assert changed == [(1, 1)]
    checking.comment(case.session, claims[1].id, "Seen.")
    assert changed == [(1, 1)]
    assert resets == []
    assert column(table, Column.STATUS)[1] == "✓  Confirmed"


def test_rows_come_and_go_with_their_claims(
    case: SmallCase, claims: list[Claim], table: ClaimsTable
) -> None:
    checking.remove_claim(case.session, claims[1].id)
    assert column(table, Column.NUMBER) == ["1", "3", "4"]
    case.session.undo()
    assert column(table, Column.NUMBER) == ["1", "2", "3", "4"]
    case.session.undo()
    assert column(table, Column.NUMBER) == ["1", "2", "3"]


def test_a_corrected_outlet_is_shown_in_rows_and_filter(
    case: SmallCase, claims: list[Claim], table: ClaimsTable
) -> None:
    radio = case.session.case.get(Article, case.radio)
    library.edit_article(case.session, replace(radio, outlet="Radio One", title="Boats!"))
    assert column(table, Column.ARTICLE)[3] == "Radio One"
    assert part(table, QComboBox, "filter-article").findText("Boats!") >= 0


def test_many_changes_at_once_are_taken_in(
    qtbot: QtBot, case: SmallCase, table: ClaimsTable
) -> None:
    from workbench.domain.history import Change, Verb

    fresh = [Claim(f"c{number}", number) for number in range(5, 2005)]
    passages = [
        checking.passage(case.session, claim.id, case.ledger, claim.number % 150, 160)
        for claim in fresh
    ]
    changes = [Change(None, value) for pair in zip(fresh, passages, strict=True) for value in pair]
    case.session.do(Verb.APPLY, changes)
    assert words(table, "claims-count") == "2,004 claims"
    table.set_filter(words="#1999")
    assert column(table, Column.NUMBER) == ["1999"]


# -- filtering and sorting


@pytest.mark.parametrize(
    ("name", "code", "numbers"),
    [
        ("filter-status", "confirmed", ["2"]),
        ("filter-kind", "date", ["1"]),
        ("filter-severity", "must", ["3"]),
        ("filter-article", "a2", ["4"]),
    ],
)
def test_each_filter_keeps_back_the_rest(
    case: SmallCase,
    claims: list[Claim],
    table: ClaimsTable,
    name: str,
    code: str,
    numbers: list[str],
) -> None:
    checking.set_kinds(case.session, claims[0].id, [Kind.DATE])
    checking.rule(case.session, claims[1].id, Status.CONFIRMED)
    checking.set_severity(case.session, claims[2].id, Severity.MUST)
    assert part(table, QPushButton, "filter-clear").isHidden()
    choose(table, name, code)
    assert column(table, Column.NUMBER) == numbers
    assert words(table, "claims-count") == "1 of 4 claims"
    press(table, "filter-clear")
    assert words(table, "claims-count") == "4 claims"


def test_words_filter_and_enter_goes_to_the_table(
    qtbot: QtBot, case: SmallCase, claims: list[Claim], table: ClaimsTable
) -> None:
    field = part(table, QLineEdit, "filter-words")
    field.setFocus()
    type_in(field, "mon")
    assert column(table, Column.WORDS) == ["Monday"]
    key(field, Qt.Key.Key_Return)
    assert table.view.hasFocus()
    assert case.desk.claim == claims[2].id
    field.setFocus()
    key(field, Qt.Key.Key_Escape)
    assert words(table, "claims-count") == "4 claims"


def test_a_filter_that_nothing_fits_can_be_cleared(table: ClaimsTable) -> None:
    table.set_filter(words="zeppelin")
    assert words(table, "claims-empty") == "No claim fits the filter."
    press(table, "claims-empty-clear")
    assert words(table, "claims-count") == "4 claims"


def test_the_rail_sets_the_whole_filter(
    case: SmallCase, claims: list[Claim], table: ClaimsTable
) -> None:
    table.set_filter(article=case.radio, words="380")
    assert column(table, Column.NUMBER) == ["4"]
    table.set_filter(status=Status.TODO)
    assert column(table, Column.NUMBER) == ["1", "2", "3", "4"]
    table.set_filter(article="gone")
    assert words(table, "claims-count") == "4 claims"
    table.set_filter()
    assert words(table, "claims-count") == "4 claims"


def test_a_filter_on_an_article_goes_with_the_article(
    case: SmallCase, claims: list[Claim], table: ClaimsTable
) -> None:
    checking.remove_claim(case.session, claims[3].id)
    table.set_filter(article=case.radio)
    library.remove_article(case.session, case.radio)
    assert words(table, "claims-count") == "3 claims"


@pytest.mark.parametrize(
    ("by", "numbers"),
    [
        (Column.NUMBER, ["4", "3", "2", "1"]),
        (Column.WORDS, ["3", "2", "4", "1"]),
        (Column.STATUS, ["2"]),
    ],
)
def test_a_column_sorts(
    case: SmallCase, claims: list[Claim], table: ClaimsTable, by: Column, numbers: list[str]
) -> None:
    checking.rule(case.session, claims[1].id, Status.OPINION)
    table.view.sortByColumn(by, Qt.SortOrder.DescendingOrder)
    assert column(table, Column.NUMBER)[: len(numbers)] == numbers


# -- working in it


def test_the_chosen_claim_is_the_same_everywhere(
    case: SmallCase, claims: list[Claim], table: ClaimsTable
) -> None:
    case.desk.choose(claims[2].id)
    assert table.view.currentIndex().row() == 2
    table.view.setFocus()
    key(table.view, Qt.Key.Key_Down)
    assert case.desk.claim == claims[3].id
    click(table.view.viewport(), table.view.visualRect(table.proxy.index(0, 4)).center())
    assert case.desk.claim == claims[0].id
    case.desk.choose(None)
    assert not table.view.selectedIndexes()


def test_enter_asks_for_the_place_in_the_text(
    qtbot: QtBot, case: SmallCase, claims: list[Claim], table: ClaimsTable
) -> None:
    case.desk.choose(claims[1].id)
    table.view.setFocus()
    with qtbot.waitSignal(table.reveal_requested) as told:
        key(table.view, Qt.Key.Key_Return)
    assert told.args == [claims[1].id]


def test_a_digit_asks_for_a_verdict_and_a_letter_does_nothing(
    qtbot: QtBot, case: SmallCase, claims: list[Claim], table: ClaimsTable
) -> None:
    table.view.setFocus()
    assert case.desk.claim == claims[0].id
    with qtbot.waitSignal(table.rule_requested) as told:
        key(table.view, Qt.Key.Key_4)
    assert told.args == ["change"]
    type_in(table.view, "4m")
    assert case.desk.claim == claims[0].id


def test_a_row_that_a_verdict_filters_away_leaves_the_next_one_chosen(
    case: SmallCase, claims: list[Claim], table: ClaimsTable
) -> None:
    table.set_filter(status=Status.TODO)
    case.desk.choose(claims[0].id)
    table.view.setFocus()
    checking.rule(case.session, claims[0].id, Status.CONFIRMED)
    assert case.desk.claim == claims[1].id


def test_a_verdict_from_elsewhere_does_not_choose_another_claim(
    case: SmallCase, claims: list[Claim], table: ClaimsTable
) -> None:
    part(table, QLineEdit, "filter-words").setFocus()
    table.set_filter(status=Status.TODO)
    case.desk.choose(claims[0].id)
    checking.rule(case.session, claims[0].id, Status.CONFIRMED)
    assert case.desk.claim == claims[0].id
    assert not table.view.selectedIndexes()
    table.set_filter()
    assert table.view.currentIndex().row() == 0


def test_it_can_be_closed_and_painted_in_both_looks(table: ClaimsTable) -> None:
    table.view.setFocus()
    key(table.view, Qt.Key.Key_Down)
    light = table.grab().toImage()
    table._theme.set_mode("dark")
    assert table.grab().toImage() != light
    press(table, "claims-close")
    assert table.isHidden()


# -- claims of one number


def lettered(case: SmallCase, claim: Claim, number: int, letters: str) -> None:
    """Call a claim as taking in a colleague's copy may."""
    old = case.session.case.get(Claim, claim.id)
    fresh = replace(old, number=number, letters=letters)
    case.session.do(Verb.TAKE_IN, (Change(old, fresh),))


def test_claims_of_one_number_stand_by_their_letters_whichever_way_they_are_sorted(
    case: SmallCase, claims: list[Claim], table: ClaimsTable
) -> None:
    for claim, letters in zip(claims, ("RM", "", "AK", "JB"), strict=True):
        lettered(case, claim, 2, letters)
    assert column(table, Column.NUMBER) == ["2", "2 AK", "2 JB", "2 RM"]
    table.view.sortByColumn(Column.NUMBER, Qt.SortOrder.DescendingOrder)
    assert column(table, Column.NUMBER) == ["2 RM", "2 JB", "2 AK", "2"]
    case.desk.choose(claims[0].id)
    assert table.proxy.line(table.view.currentIndex().row()).label == "2 RM"


def test_numbers_with_letters_are_shown_whole(
    case: SmallCase, claims: list[Claim], table: ClaimsTable
) -> None:
    before = table.view.columnWidth(Column.NUMBER)
    lettered(case, claims[0], 1001, "AKWM")
    wide = table.view.columnWidth(Column.NUMBER)
    assert wide > before
    assert wide >= table.view.fontMetrics().horizontalAdvance("1001 AKWM")
