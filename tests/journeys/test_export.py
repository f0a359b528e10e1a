"""Handing over by keys: what is chosen is previewed, written, and chosen again the next time."""

import importlib
import json
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget

from tests.journeys.desk import Checker
from tests.journeys.test_trust import article
from workbench import settings
from workbench.domain.history import Verb
from workbench.domain.memo_choice import MemoPart
from workbench.domain.model import Status
from workbench.services import checking, handover
from workbench.ui.export_data import DataWindow
from workbench.ui.export_window import ExportWindow

# What the screenless platform says of every window whose size has limits.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, home: Path) -> list[Path]:
    """The names the window proposed; each is taken, in the home folder."""
    names: list[Path] = []

    def take(_parent: QWidget, _title: str, usual: str, _kinds: str) -> tuple[str, str]:
        names.append(Path(usual))
        return str(home / names[-1].name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", take)
    return names


def marked(checker: Checker, home: Path) -> Checker:
    """A case with three claims, one of them to be changed."""
    checker.open([article(home)])
    for place, start in enumerate((0, 12, 24)):
        claim = checking.mark(checker.session, checker.case.articles()[0].id, start, start + 10)
        checking.rule(checker.session, claim.id, Status.CHANGE if place else Status.CONFIRMED)
    return checker


def opened(checker: Checker) -> ExportWindow:
    """The export window, with its first pages."""
    to_front(checker, checker.window)
    QTest.keyClick(checker.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    return the_window(checker)


def to_front(checker: Checker, window: QWidget) -> None:
    """What a desk does by itself when a window opens or the one before it goes."""
    window.activateWindow()
    checker.qtbot.waitUntil(window.isActiveWindow)


def the_window(checker: Checker) -> ExportWindow:
    window = checker.window.findChild(ExportWindow)
    assert isinstance(window, ExportWindow)
    to_front(checker, window)
    settled(checker, window)
    return window


def settled(checker: Checker, window: ExportWindow) -> None:
    """Wait until the pages in sight are drawn."""
    checker.qtbot.waitUntil(
        lambda: not window.preview.busy and not window.preview.pages.missing(), timeout=30_000
    )


def go_to(checker: Checker, name: str) -> None:
    """Press Tab until the focus is on a part of the window."""
    for _press in range(60):
        widget = QApplication.focusWidget()
        if widget is not None and widget.objectName() == name:
            return
        QTest.keyClick(widget or checker.window, Qt.Key.Key_Tab)
    raise AssertionError(name)


def export(checker: Checker) -> None:
    with checker.qtbot.waitSignal(checker.window.hand_over.written, timeout=30_000):
        checker.press("Return")


def test_two_keys_and_a_name_write_the_whole_memo_and_note_it(
    checker: Checker, home: Path, asked: list[Path]
) -> None:
    marked(checker, home)
    window = opened(checker)
    assert window.preview.pages.count >= 1
    assert window.preview.pages.accessibleDescription().startswith("Page 1 of ")
    export(checker)

    assert asked[0].suffix == ".docx"
    assert (home / asked[0].name).is_file()
    assert checker.session.history()[0].verb is Verb.EXPORT
    assert f"“{asked[0].name}” is written" in checker.notice()


def test_what_is_chosen_by_keys_is_in_the_file_and_is_chosen_again_next_time(
    checker: Checker, home: Path, asked: list[Path]
) -> None:
    marked(checker, home)
    window = opened(checker)
    go_to(checker, "export-reader")
    checker.write("Legal desk")
    for part in MemoPart:
        if part is not MemoPart.CLAIMS:
            go_to(checker, f"export-part-{part}")
            checker.press("Space")
    go_to(checker, "export-status-confirmed")
    checker.press("Space")
    assert window.options.choice().parts == {MemoPart.CLAIMS}
    settled(checker, window)
    export(checker)
    said = docx.Document(str(home / asked[0].name))
    styled = [p.text for p in said.paragraphs if p.style and p.style.name == "Heading 1"]
    assert styled == ["Claim by claim"]
    assert "Legal desk" in [c.text for row in said.tables[0].rows for c in row.cells]

    choice = handover.choice_of(checker.session)
    assert choice.for_whom == "Legal desk"
    assert choice.statuses == frozenset(Status) - {Status.CONFIRMED}
    assert opened(checker).options.choice() == choice


def test_the_count_of_claims_follows_the_choice(checker: Checker, home: Path) -> None:
    marked(checker, home)
    window = opened(checker)
    count = window.options.findChild(QWidget, "export-count")
    assert count is not None
    assert count.property("text") == "3 claims"
    go_to(checker, "export-status-change")
    checker.press("Space")
    assert count.property("text") == "1 of 3 claims"


def test_a_pdf_and_a_web_page_are_written_as_such_and_the_kind_is_remembered(
    checker: Checker, home: Path, asked: list[Path]
) -> None:
    marked(checker, home)
    window = opened(checker)
    window.options.file.choose(".pdf")
    export(checker)
    assert (home / asked[0].name).read_bytes().startswith(b"%PDF")
    window = opened(checker)
    assert window.options.suffix() == ".pdf"
    window.options.file.choose(".html")
    export(checker)
    assert b"<html" in (home / asked[1].name).read_bytes()[:400]


def test_the_checking_copy_has_no_parts_to_choose_and_a_name_of_its_own(
    checker: Checker, home: Path, asked: list[Path]
) -> None:
    marked(checker, home)
    window = opened(checker)
    go_to(checker, "export-kind-memo")
    checker.press("Down")
    assert not window.options.parts.isVisible()
    settled(checker, window)
    export(checker)
    assert asked[0].name.endswith(" checking copy.docx")
    assert len(docx.Document(str(home / asked[0].name)).comments) == 3


def test_the_preview_is_made_anew_for_the_last_choice_only(checker: Checker, home: Path) -> None:
    marked(checker, home)
    window = opened(checker)
    for word in ("Ann", "Anna", "Annabel Rook"):
        window.options.reader.setText(word)
    settled(checker, window)
    made = window.preview._made
    assert made is not None
    pages = importlib.import_module("pypdfium2").PdfDocument(made.pdf)
    page = pages[0]
    layer = page.get_textpage()
    said = layer.get_text_range()
    for one in (layer, page, pages):
        one.close()
    assert "Annabel Rook" in said


def test_only_the_pages_in_sight_are_drawn(checker: Checker, home: Path) -> None:
    checker.window.open_sample()
    checker.qtbot.waitUntil(lambda: checker.window.case_view is not None, timeout=20_000)
    window = opened(checker)
    pages = window.preview.pages
    assert pages.count > 5
    assert len(pages._pictures) < 4
    pages.setFocus()
    checker.press("End")
    settled(checker, window)
    assert pages.page == pages.count - 1
    assert pages.accessibleDescription() == f"Page {pages.count} of {pages.count}"
    checker.press("Home")
    settled(checker, window)
    assert pages.page == 0


def test_esc_leaves_without_a_file_and_without_work_that_goes_on(
    checker: Checker, home: Path, asked: list[Path]
) -> None:
    marked(checker, home)
    before = len(checker.session.history())
    QTest.keyClick(checker.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    window = checker.window.findChild(ExportWindow)
    assert isinstance(window, ExportWindow)
    preview = window.preview
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not preview.busy
    assert asked == []
    assert len(checker.session.history()) == before


def test_the_window_goes_with_its_case(checker: Checker, home: Path) -> None:
    marked(checker, home)
    window = opened(checker)
    with checker.qtbot.waitSignal(window.finished):
        checker.window.close_case()


def test_what_changes_in_the_case_shows_in_the_preview(checker: Checker, home: Path) -> None:
    marked(checker, home)
    window = opened(checker)
    before = window.preview._made
    claim = checker.case.claims()[1]
    checking.explain(checker.session, claim.id, "The log says otherwise.")
    settled(checker, window)
    assert window.preview._made is not before


def test_the_data_of_a_case_is_written_for_other_programs(
    checker: Checker, home: Path, asked: list[Path]
) -> None:
    marked(checker, home)
    to_front(checker, checker.window)
    checker.act("export-data")
    window = checker.window.findChild(DataWindow)
    assert isinstance(window, DataWindow)
    to_front(checker, window)
    go_to(checker, "export-format-csv")
    checker.press("Down")
    assert not window.evidence.isEnabled()
    export(checker)
    told = json.loads((home / asked[0].name).read_text("utf-8"))
    assert len(told["claims"]) == 3
    assert checker.session.history()[0].verb is Verb.EXPORT


def test_a_newsrooms_template_is_chosen_once_used_for_word_and_remembered(
    checker: Checker, home: Path, asked: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    template = home / "Our paper.docx"
    ours = docx.Document()
    ours.sections[0].header.paragraphs[0].text = "The Corvane Ledger"
    ours.save(str(template))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given: (str(template), ""))
    marked(checker, home)
    window = opened(checker)
    go_to(checker, "export-template-choose")
    checker.press("Space")
    assert window.template.path == str(template)
    look = window.findChild(QLabel, "export-look")
    assert isinstance(look, QLabel)
    assert look.isVisibleTo(window)
    assert "header, footer and logo of “Our paper.docx”" in look.text()
    export(checker)
    said = docx.Document(str(home / asked[0].name))
    assert said.sections[0].header.paragraphs[0].text == "The Corvane Ledger"
    assert settings.load().template == str(template)

    window = opened(checker)
    assert window.template.path == str(template)
    window.options.file.choose(".pdf")
    assert not window.template.isVisible()
    look = window.findChild(QLabel, "export-look")
    assert isinstance(look, QLabel)
    assert not look.isVisibleTo(window)
    window.options.file.choose(".docx")
    template.unlink()
    QTest.keyClick(window, Qt.Key.Key_Return)
    checker.qtbot.waitUntil(lambda: "There is no file “Our paper.docx”" in checker.notice())


def test_a_template_that_cannot_be_used_is_not_taken_and_the_window_says_why(
    checker: Checker, home: Path
) -> None:
    marked(checker, home)
    window = opened(checker)
    window.template.take(article(home, "notes.docx"))
    problem = window.findChild(QWidget, "export-template-problem")
    assert problem is not None
    assert problem.isVisibleTo(window)
    assert "notes.docx" in problem.property("text")
    assert window.template.path == ""
