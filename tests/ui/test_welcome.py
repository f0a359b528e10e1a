"""The welcome page: what one can do first, and the cases one worked on last."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.on_screen import click, part, press, show
from workbench.ui.theme import Theme
from workbench.ui.welcome import WelcomePage


@pytest.fixture
def page(qtbot: QtBot) -> WelcomePage:
    return show(qtbot, WelcomePage(Theme("light")))


@pytest.mark.parametrize(
    ("button", "signal"),
    [
        ("welcome-open", "open_requested"),
        ("welcome-new", "new_requested"),
        ("welcome-sample", "sample_requested"),
    ],
)
def test_each_button_asks_for_what_it_says(
    qtbot: QtBot, page: WelcomePage, button: str, signal: str
) -> None:
    with qtbot.waitSignal(getattr(page, signal)):
        press(page, button)


def test_a_recent_case_opens_and_one_that_is_gone_does_not(
    qtbot: QtBot, page: WelcomePage, tmp_path: Path
) -> None:
    there, gone = tmp_path / "water.fcase", tmp_path / "bridge.fcase"
    there.write_bytes(b"")
    page.set_recent(
        [(str(there), "Water <b>failure", "2026-11-22T10:00:00Z"), (str(gone), "Bridge", "")]
    )
    first, second = (part(page, QPushButton, f"recent-{place}") for place in (1, 2))
    assert "Water <b>failure" in first.accessibleName()
    assert not second.isEnabled()
    assert "not found" in second.accessibleName()
    with qtbot.waitSignal(page.recent_requested) as told:
        click(first)
    assert told.args == [str(there)]
    page.set_recent([])
    assert page._recent.isHidden()


def test_files_can_be_dropped(qtbot: QtBot, page: WelcomePage, tmp_path: Path) -> None:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt")), QUrl("https://a.example/b")])
    copy, buttons, keys = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    calm = page._hint.text()
    enter = QDragEnterEvent(QPoint(5, 5), copy, files, buttons, keys)
    page.dragEnterEvent(enter)
    assert enter.isAccepted()
    assert page._hint.text() != calm
    page.dragLeaveEvent(QDragLeaveEvent())
    assert page._hint.text() == calm
    with qtbot.waitSignal(page.files_dropped) as told:
        page.dropEvent(QDropEvent(QPointF(5, 5), copy, files, buttons, keys))
    assert told.args == [[tmp_path / "a.txt"]]


def test_the_page_follows_the_theme(page: WelcomePage, tmp_path: Path) -> None:
    page.set_recent([(str(tmp_path), "Water", "2026-11-22T10:00:00Z")])
    before = page._lock.pixmap().toImage()
    page._theme.set_mode("dark")
    assert page._lock.pixmap().toImage() != before
