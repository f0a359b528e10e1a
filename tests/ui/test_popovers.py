"""What opens over the window: commands by name, keys, details of article and case."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.on_screen import key, part, press, show, type_in, words
from tests.ui.small_case import SmallCase, small_case
from workbench.domain.model import Article, Role
from workbench.services import library
from workbench.ui.article_details import ArticleDetails, CaseDetails
from workbench.ui.command_palette import CommandPalette, command, distance, ranked
from workbench.ui.keys_page import KeysPage, Row, in_columns
from workbench.ui.popover import Popover, leave_all
from workbench.ui.theme import Theme


class Window(QWidget):
    """A window with a field in it, and some actions that say when they were done."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit(self)
        self.done: list[str] = []
        self.commands = [
            self._action("&Open a case…", "Case", "Ctrl+O"),
            self._action("Close case", "Case", "Ctrl+W"),
            self._action("Next claim", "Go", "J"),
            self._action("Claims table", "View", "F8"),
            self._action("About", "Help"),
        ]

    def _action(self, name: str, group: str, *keys: str) -> QAction:
        action = QAction(name, self)
        action.setProperty("group", group)
        action.setShortcuts([QKeySequence(each) for each in keys])
        action.triggered.connect(self._did)
        self.addAction(action)
        return action

    def _did(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.done.append(action.text())


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = show(qtbot, Window(), 1100, 700)
    window.window().activateWindow()
    window.field.setFocus()
    return window


@pytest.fixture
def case(qapp: object, tmp_path: Path) -> Iterator[SmallCase]:
    made = small_case(tmp_path)
    yield made
    made.desk.close()


@pytest.fixture
def palette(window: Window) -> CommandPalette:
    palette = CommandPalette(Theme("light"), window)
    palette.open_with(window.commands)
    return palette


def names(palette: CommandPalette) -> list[str]:
    rows = part(palette, QListWidget, "palette-list")
    return [rows.item(row).text() for row in range(rows.count())]


# -- commands by name


def test_a_command_is_found_by_a_part_of_its_name_and_run(
    window: Window, palette: CommandPalette
) -> None:
    assert names(palette)[0] == "Open a case…"
    type_in(palette.field, "cl")
    assert names(palette) == ["Close case", "Claims table", "Next claim"]
    key(palette.field, Qt.Key.Key_Down)
    key(palette.field, Qt.Key.Key_Return)
    assert window.done == ["Claims table"]
    assert palette.isHidden()
    assert window.field.hasFocus()


def test_arrows_go_around_and_pages_stop_at_the_ends(palette: CommandPalette) -> None:
    key(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentRow() == 4
    key(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentRow() == 0
    key(palette.field, Qt.Key.Key_PageDown)
    key(palette.field, Qt.Key.Key_PageDown)
    assert palette.list.currentRow() == 4
    key(palette.field, Qt.Key.Key_PageUp)
    assert palette.list.currentRow() == 0


def test_what_cannot_be_done_now_comes_last_and_does_nothing(window: Window) -> None:
    window.commands[1].setEnabled(False)
    palette = CommandPalette(Theme("light"), window)
    palette.open_with(window.commands)
    type_in(palette.field, "close case")
    assert names(palette) == ["Close case"]
    palette.run()
    assert window.done == []
    palette.field.setText("c")
    assert names(palette)[-1] == "Close case"


def test_a_name_that_nothing_has_is_said(palette: CommandPalette, window: Window) -> None:
    type_in(palette.field, "zzz")
    assert names(palette) == []
    assert not part(palette, QLabel, "palette-none").isHidden()
    key(palette.field, Qt.Key.Key_Down)
    key(palette.field, Qt.Key.Key_Return)
    assert not palette.isHidden()
    key(palette.field, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert window.done == []


@pytest.mark.parametrize(
    ("typed", "near"),
    [("", 0), ("next", 0), ("CLAIM", 1), ("ext", 2), ("nxcl", 3), ("claim next", None)],
)
def test_how_near_a_name_is(typed: str, near: int | None) -> None:
    assert distance(typed, "Next claim") == near


def test_a_group_finds_its_commands_too(window: Window) -> None:
    commands = [command(action) for action in window.commands]
    assert [one.words for one in ranked("help", commands)] == ["About"]
    assert commands[0].keys == "Ctrl+O"


def test_going_elsewhere_closes_it(window: Window, palette: CommandPalette) -> None:
    window.field.setFocus()
    assert palette.isHidden()
    assert window.field.hasFocus()
    palette.leave()


def test_there_is_one_at_a_time_and_it_stays_in_the_window(
    qtbot: QtBot, window: Window, palette: CommandPalette
) -> None:
    with qtbot.waitSignal(palette.closed):
        keys = KeysPage(Theme("light"), window)
        keys.open_with(window.commands)
    window.resize(400, 300)
    assert window.rect().contains(keys.geometry())


# -- keys


def test_the_keys_are_listed_by_group_without_what_has_none(window: Window) -> None:
    page = KeysPage(Theme("light"), window)
    page.open_with(window.commands)
    said = [label.text() for label in page.findChildren(QLabel)]
    assert {"Case", "Open a case…", "Ctrl+O", "Go", "J", "F8"} <= set(said)
    assert "About" not in said
    page.grab()


@pytest.mark.parametrize("pressed", [Qt.Key.Key_Question, Qt.Key.Key_F1, Qt.Key.Key_Escape])
def test_the_keys_go_away_by_key(window: Window, pressed: Qt.Key) -> None:
    page = KeysPage(Theme("dark"), window)
    page.open_with(window.commands)
    key(page, Qt.Key.Key_Down)
    assert not page.isHidden()
    key(page, pressed)
    assert page.isHidden()


def test_a_letter_closes_the_keys_and_does_nothing_behind_them(window: Window) -> None:
    page = KeysPage(Theme("light"), window)
    page.open_with(window.commands)
    key(page._scroll, Qt.Key.Key_J)
    assert page.isHidden()
    assert window.done == []


def test_groups_stand_in_columns_of_about_the_same_height() -> None:
    row: Row = ("Do", ("X",))
    groups: dict[str, list[Row]] = {"a": [row] * 8, "b": [row] * 3, "c": [row] * 4, "d": [row] * 2}
    assert in_columns(groups, 3) == [["a"], ["b"], ["c", "d"]]
    assert in_columns({"a": [row]}, 3) == [["a"]]


# -- details


def test_an_article_is_described_anew(window: Window, case: SmallCase) -> None:
    details = ArticleDetails(case.desk, Theme("light"), window)
    details.edit(case.radio)
    assert "SHA-256" in words(details, "article-details-about")
    for field, said in {
        "title": "Boats!",
        "outlet": "Radio One",
        "byline": "R. Reporter",
        "date": "2026-11-20",
        "url": "https://radio.example/boats",
        "language": "en",
    }.items():
        part(details, QLineEdit, f"article-details-{field}").setText(f" {said} ")
    role = part(details, QComboBox, "article-details-role")
    role.setCurrentIndex(role.findData("evidence"))
    press(details, "article-details-save")
    article = case.session.case.get(Article, case.radio)
    assert (article.title, article.outlet, article.byline) == ("Boats!", "Radio One", "R. Reporter")
    assert (article.date, article.url) == ("2026-11-20", "https://radio.example/boats")
    assert (article.language, article.role) == ("en", Role.EVIDENCE)
    assert details.isHidden()
    assert window.field.hasFocus()
    case.session.undo()
    assert case.session.case.get(Article, case.radio).title == "Boats in the harbour"


def test_escape_and_cancel_change_nothing(window: Window, case: SmallCase) -> None:
    head = case.session.head
    for leave in ("escape", "cancel"):
        details = ArticleDetails(case.desk, Theme("light"), window)
        details.edit(case.radio)
        field = part(details, QLineEdit, "article-details-title")
        field.setText("Something else")
        if leave == "escape":
            key(field, Qt.Key.Key_Escape)
        else:
            press(details, "article-details-cancel")
        assert details.isHidden()
    assert case.session.head == head


def test_a_headline_cannot_be_nothing(window: Window, case: SmallCase) -> None:
    details = ArticleDetails(case.desk, Theme("light"), window)
    details.edit(case.radio)
    field = part(details, QLineEdit, "article-details-title")
    field.setText("  ")
    assert not part(details, QPushButton, "article-details-save").isEnabled()
    key(field, Qt.Key.Key_Return)
    assert not details.isHidden()


def test_details_stay_while_one_looks_elsewhere_and_go_with_the_article(
    window: Window, case: SmallCase
) -> None:
    details = ArticleDetails(case.desk, Theme("light"), window)
    details.edit("not there")
    assert details.isHidden()
    details.edit(case.radio)
    window.field.setFocus()
    assert not details.isHidden()
    library.remove_article(case.session, case.radio)
    assert details.isHidden()


def test_a_case_is_described_anew_by_enter(window: Window, case: SmallCase) -> None:
    details = CaseDetails(case.desk, Theme("light"), window)
    details.edit()
    part(details, QLineEdit, "case-details-editor").setText("Oda")
    part(details, QLineEdit, "case-details-second_reader").setText("Ben")
    deadline = part(details, QLineEdit, "case-details-deadline")
    deadline.setText("2026-11-30")
    key(deadline, Qt.Key.Key_Return)
    info = case.session.case.info
    assert (info.title, info.checker) == ("Harbour", "Ana")
    assert (info.editor, info.second_reader, info.deadline) == ("Oda", "Ben", "2026-11-30")


def test_a_card_that_is_left_is_gone(qtbot: QtBot, window: Window, case: SmallCase) -> None:
    details = CaseDetails(case.desk, Theme("light"), window)
    details.edit()
    leave_all(window)
    qtbot.waitUntil(lambda: not window.findChildren(Popover))
