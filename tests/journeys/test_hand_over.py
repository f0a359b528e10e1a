"""Handing over and opening: names that lack an ending, files from outside, full folders."""

import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from tests.journeys.desk import Checker
from tests.journeys.test_trust import article
from workbench.app import Start
from workbench.domain.model import Evidence, Source
from workbench.services import evidence
from workbench.services.session import new_id
from workbench.ui.export_window import ExportWindow
from workbench.ui.main_window import MainWindow


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of what the desk's programs were given to open."""
    urls: list[str] = []

    def take(url: QUrl) -> bool:
        urls.append(Path(url.toLocalFile()).name)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    return urls


def attach(checker: Checker, name: str) -> str:
    """Evidence with a file of that name."""
    checker.select(0, (24, 51))
    checker.press("H")
    blank = Evidence(new_id(), checker.case.claims()[0].id, "")
    file = evidence.AttachedFile(name, b"as received")
    source = Source(new_id(), "Release")
    return evidence.add_evidence(checker.session, blank, source, file=file).id


def verbs(checker: Checker) -> list[str]:
    buttons = checker.window.messages.notices.findChildren(QPushButton)
    return [button.text() for button in buttons]


def choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(path), ""))


def test_a_file_is_opened_only_after_its_name_was_shown(
    checker: Checker, home: Path, opened: list[str]
) -> None:
    checker.open([article(home)])
    checker.window._open_attached(attach(checker, "release.pdf"))
    assert "-release.pdf” came into the case from outside" in checker.notice()
    assert (opened, verbs(checker)) == ([], ["Open the file", "Open the folder"])
    part = checker.part("notice-verb-1", QPushButton)
    assert isinstance(part, QPushButton)
    part.click()
    assert opened[0].endswith("-release.pdf")
    checker.window.close()
    assert not (home / "opened").exists()


@pytest.mark.parametrize("name", ["run.desktop", "..", "", "a/../../b.sh"])
def test_a_program_is_never_opened_only_its_folder_is(
    checker: Checker, home: Path, opened: list[str], name: str
) -> None:
    checker.open([article(home)])
    checker.window._open_attached(attach(checker, name))
    assert "could run as a program" in checker.notice()
    assert verbs(checker) == ["Open the folder"]
    part = checker.part("notice-verb-1", QPushButton)
    assert isinstance(part, QPushButton)
    part.click()
    assert opened == ["opened"]


def test_a_folder_for_opened_files_that_takes_nothing_is_told(checker: Checker, home: Path) -> None:
    checker.open([article(home)])
    (home / "opened").write_text("a file in the way")
    checker.window._open_attached(attach(checker, "release.pdf"))
    assert "The disk did not take" in checker.notice()


def test_what_was_opened_before_is_cleared_at_the_start(window: MainWindow, home: Path) -> None:
    (home / "opened").mkdir()
    Start(window, []).run()
    assert not (home / "opened").exists()


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_a_memo_named_with_a_dot_gets_its_ending(
    checker: Checker, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checker.open([article(home)])
    choose(monkeypatch, home / "memo v1.2")
    checker.act("export")
    window = checker.window.findChild(ExportWindow)
    assert isinstance(window, ExportWindow)
    with checker.qtbot.waitSignal(checker.window.hand_over.written, timeout=30_000):
        QTest.keyClick(window, Qt.Key.Key_Return)
    assert (home / "memo v1.2.docx").is_file()


def test_a_copy_gets_its_ending_and_takes_no_other_files_place(
    checker: Checker, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checker.open([article(home)])
    choose(monkeypatch, home / "copy v1.2")
    checker.act("save-copy")
    copy = home / "copy v1.2.fcase"
    before = copy.read_bytes()
    checker.press("H")
    checker.act("save-copy")
    assert "There is a file “copy v1.2.fcase” already" in checker.notice()
    assert copy.read_bytes() == before


def test_the_check_of_a_case_leaves_no_copy_behind(
    checker: Checker, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checker.open([article(home)])
    folder = home / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    checker.act("verify")
    checker.qtbot.waitUntil(lambda: "The case is whole" in checker.notice(), timeout=20_000)
    assert list(folder.iterdir()) == []
    folder.rmdir()
    checker.act("verify")
    assert "cannot be written" in checker.notice()


def test_a_cases_folder_that_cannot_be_written_is_told(checker: Checker, home: Path) -> None:
    in_the_way = home / "file"
    in_the_way.write_text("not a folder")
    checker.window._cases = in_the_way / "cases"
    checker.window.open_sample()
    checker.qtbot.waitUntil(lambda: "“cases” is not there" in checker.notice(), timeout=20_000)


def test_an_option_the_window_does_not_know_is_refused_in_one_line() -> None:
    said = subprocess.run(
        [sys.executable, "-m", "workbench", "--smaple"], capture_output=True, text=True, check=False
    )
    assert (said.returncode, said.stdout) == (2, "")
    assert said.stderr.splitlines() == [
        "workbench: unknown option '--smaple'; --help says what there is"
    ]


def test_articles_named_with_a_case_join_it(checker: Checker, home: Path) -> None:
    checker.open([article(home)])
    path = checker.session.path
    checker.window.close_case()
    checker.open([path, article(home, "more.txt", "More of it was said.\n")])
    checker.qtbot.waitUntil(lambda: len(checker.case.articles()) == 2, timeout=20_000)


def test_of_several_cases_the_first_is_opened_and_the_window_says_so(
    checker: Checker, home: Path
) -> None:
    checker.open([article(home)])
    path = checker.session.path
    other = home / "other.fcase"
    checker.session.copy_to(other)
    checker.window.close_case()
    checker.open([path, other])
    assert checker.session.path == path
    assert "holds one case" in checker.notice()
