"""Two people's work comes together in the window: looked at, taken in, settled, and taken back."""

import threading
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget

from tests.journeys.desk import Checker
from tests.journeys.two_checkers import COLLEAGUE, copies
from workbench.cli import main
from workbench.domain.differences import Difference, Row
from workbench.domain.history import Verb
from workbench.domain.model import Claim, Status
from workbench.services import checking, talk
from workbench.services.sample import CHECKER
from workbench.services.verification import findings
from workbench.settings import Settings, save
from workbench.ui.article_view import ArticleView
from workbench.ui.highlights import LAYER
from workbench.ui.rail import RailRow
from workbench.ui.review_deeds import ReviewDeeds
from workbench.ui.review_desk import ReviewDesk
from workbench.ui.text_block import TextLink
from workbench.ui.verdict_matrix import VerdictMatrix


class Reviewer(Checker):
    """A checker to whom a colleague's copy came."""

    theirs: Path

    @property
    def deeds(self) -> ReviewDeeds:
        """The review of the open case."""
        return self.view.review

    @property
    def review(self) -> ReviewDesk:
        """What is looked at."""
        return self.deeds.reviewing

    def receive(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Ask for the copy by its key, and wait until it is open."""
        monkeypatch.setattr(
            QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(self.theirs), "")
        )
        self.press("Ctrl+Shift+R")
        self.qtbot.waitUntil(lambda: self.review.review is not None, timeout=20_000)

    def at(self, difference: Difference, *, done: bool = False) -> Row:
        """Go to the first row of a kind that is open, with the keys of the list."""
        self.press("Home")
        for _row in self.review.rows:
            row = self.review.choice
            assert row is not None
            if row.difference is difference and (self.review.done(row) is not None) is done:
                return row
            self.press("J")
        raise AssertionError(difference)

    def wait_taken(self) -> None:
        """Wait until the copy is taken in."""
        self.qtbot.waitUntil(lambda: self.review.taken_in, timeout=20_000)


@pytest.fixture
def reviewer(checker: Checker, home: Path) -> Reviewer:
    """At the window with my copy open."""
    made = Reviewer(checker.window, checker.qtbot)
    mine, made.theirs = copies(home)
    made.window.settings = Settings(name=CHECKER, theme="light")
    save(made.window.settings)
    made.open([mine])
    return made


def words_of_memo(reviewer: Reviewer) -> str:
    """All words of the memo of the case as it stands."""
    copy, memo = reviewer.theirs.parent / "told.fcase", reviewer.theirs.parent / "told.docx"
    reviewer.session.copy_to(copy)
    assert main(["memo", str(copy), "-o", str(memo)]) == 0
    part = Document(str(memo)).element.body
    return " ".join("".join(one.itertext()) for one in part.iter(qn("w:p")))


def test_two_copies_with_a_hundred_claims_each_come_together(
    reviewer: Reviewer, monkeypatch: pytest.MonkeyPatch
) -> None:
    received = reviewer.theirs.read_bytes()
    reviewer.receive(monkeypatch)
    review = reviewer.review
    assert len(reviewer.case.claims()) == 100
    assert COLLEAGUE in reviewer.part("review-title").accessibleName()
    kinds = {row.difference for row in review.rows}
    assert kinds == set(Difference)
    assert review.choice == review.rows[0], "one begins with the first"
    before = set(reviewer.case.values())

    # Their verdict, by one key: the first decision takes the copy in.
    row = reviewer.at(Difference.VERDICT)
    reviewer.press("D")
    reviewer.wait_taken()
    assert "taken in" in reviewer.notice()
    reviewer.qtbot.waitUntil(lambda: reviewer.case.settlement(row.claim.id) is not None)
    settled = reviewer.case.settlement(row.claim.id)
    assert settled is not None
    assert row.theirs is not None
    assert settled.status is row.theirs.status
    assert len(reviewer.case.claims()) > 150

    # Mine, with the reason that it needs; then one to discuss, and one settled with a third status.
    row = reviewer.at(Difference.VERDICT)
    reviewer.press("A")
    reviewer.write("The minutes say so.")
    reviewer.press("Return")
    settled = reviewer.case.settlement(row.claim.id)
    assert settled is not None
    assert settled.reason == "The minutes say so."
    assert review.choice is not None
    assert review.choice.key != row.key
    row = reviewer.at(Difference.VERDICT)
    reviewer.press("C")
    reviewer.write("Who was there?")
    reviewer.press("Return")
    assert [one.text for one in reviewer.case.comments(row.claim.id)][-1] == "Who was there?"
    discussed = row
    row = reviewer.at(Difference.VERDICT)
    reviewer.press("S")
    reviewer.press("6")
    reviewer.write("Two registers, two figures.")
    reviewer.press("Return")
    settled = reviewer.case.settlement(row.claim.id)
    assert settled is not None
    assert settled.status is Status.CONFLICT

    # Undo opens the row again, and one is back at it.
    reviewer.press("Ctrl+Z")
    assert review.done(row) is None
    assert review.choice is not None
    assert review.choice.key == row.key
    reviewer.press("Ctrl+Y")
    assert review.done(row) is not None

    # What they deleted and I worked on stays; a claim of theirs is left out with a reason.
    row = reviewer.at(Difference.DELETED)
    reviewer.press("A")
    reviewer.write("It is in the final draft.")
    reviewer.press("Return")
    assert reviewer.case.find(Claim, row.claim.id) is not None
    row = reviewer.at(Difference.ONLY_THEIRS)
    reviewer.press("A")
    reviewer.write("Not a fact.")
    reviewer.press("Return")
    assert reviewer.case.find(Claim, row.claim.id) is None
    assert review.settled()[0] == 6

    # The memo says what was settled, by whom and why, and what nobody has settled.
    told = words_of_memo(reviewer)
    assert "The minutes say so." in told
    assert "Two registers, two figures." in told
    assert ": not settled" in told
    assert discussed.theirs is not None
    assert COLLEAGUE in told
    assert discussed.theirs.why in told

    # Back, step by step, to what it was before.
    while (
        reviewer.session.history(1)[0].verb is not Verb.UNDO or set(reviewer.case.values()) - before
    ):
        reviewer.press("Ctrl+Z")
    assert not before - set(reviewer.case.values())
    assert not review.taken_in
    assert review.settled()[0] == 0

    path = reviewer.session.path
    reviewer.window.close_case()
    assert findings(path) == []
    assert reviewer.theirs.read_bytes() == received


def test_put_together_is_looked_at_first_and_is_one_step(
    reviewer: Reviewer, monkeypatch: pytest.MonkeyPatch
) -> None:
    reviewer.receive(monkeypatch)
    before = set(reviewer.case.values())
    button = reviewer.part("review-together", QPushButton)
    assert isinstance(button, QPushButton)
    button.click()
    reviewer.qtbot.waitUntil(
        lambda: reviewer.window.findChild(QWidget, "take-in-sheet") is not None, timeout=20_000
    )
    coming = reviewer.part("take-in-coming").accessibleName()
    assert "claims" in coming
    assert "1 comment" in coming
    assert set(reviewer.case.values()) == before
    reviewer.press("Return")
    assert reviewer.review.taken_in
    assert len(reviewer.session.history()) == len(reviewer.session.history(-1))
    assert reviewer.session.history(1)[0].verb is Verb.TAKE_IN
    reviewer.press("Ctrl+Z")
    assert set(reviewer.case.values()) - before == set()


def test_their_highlights_stand_beside_mine_and_lead_to_their_row(
    reviewer: Reviewer, monkeypatch: pytest.MonkeyPatch
) -> None:
    reviewer.receive(monkeypatch)
    theirs = {
        LAYER + row.claim.id: row
        for row in reviewer.review.rows
        if row.difference is Difference.ONLY_THEIRS
    }
    view = reviewer.panes[0].view
    view.grab()
    pill = next(pill for pill in view.pills() if pill.text.startswith("RM"))
    (claim,) = pill.claims
    click(view, pill.box.center().toPoint())
    assert reviewer.review.choice == theirs[claim]
    assert reviewer.view.desk.claim is None
    # Whoever clicked is in the article; the key leads to the list, and from there back.
    view.setFocus()
    reviewer.press("Ctrl+R")
    there = QApplication.focusWidget()
    assert there is not None
    assert reviewer.deeds.panel.isAncestorOf(there)
    reviewer.press("Ctrl+R")
    assert QApplication.focusWidget() is view
    assert not reviewer.deeds.shown


def click(view: ArticleView, at: QPoint) -> None:
    """Click in an article."""
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, none, at)


def test_what_stays_open_is_there_without_the_copy_and_after_a_restart(
    reviewer: Reviewer, monkeypatch: pytest.MonkeyPatch
) -> None:
    reviewer.receive(monkeypatch)
    reviewer.at(Difference.VERDICT)
    reviewer.press("D")
    reviewer.wait_taken()
    path = reviewer.session.path
    reviewer.window.close_case()
    reviewer.open([path])
    assert reviewer.review.review is None
    open_ = reviewer.review.open_count
    assert open_ > 3
    row = reviewer.view.rail.findChild(RailRow, "rail-open")
    assert isinstance(row, RailRow)
    assert row.accessibleName() == f"Open differences, {open_}"
    row.click()
    chosen = reviewer.at(Difference.VERDICT)
    reviewer.press("D")
    assert reviewer.case.settlement(chosen.claim.id) is not None
    reviewer.qtbot.waitUntil(lambda: reviewer.review.open_count == open_ - 1)
    reviewer.press("Escape")
    assert reviewer.view.panes.current is not None
    assert QApplication.focusWidget() is reviewer.view.panes.current.view


def test_a_case_that_is_dropped_is_opened_or_looked_at(reviewer: Reviewer) -> None:
    window = reviewer.window
    mine = reviewer.session.path
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(reviewer.theirs))])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    copy = Qt.DropAction.CopyAction
    window.dropEvent(QDropEvent(QPoint(5, 5).toPointF(), copy, mime, left, none))
    assert "from ruth.fcase" in reviewer.notice()
    button = reviewer.part("notice-verb-1", QPushButton)
    assert isinstance(button, QPushButton)
    button.click()
    reviewer.qtbot.waitUntil(lambda: reviewer.review.review is not None, timeout=20_000)
    assert reviewer.session.path == mine


def test_a_file_that_is_no_copy_of_this_case_is_refused_in_a_sentence(
    reviewer: Reviewer, home: Path
) -> None:
    other = home / "notes.fcase"
    other.write_bytes(b"no case at all" * 100)
    reviewer.deeds.receive(other)
    reviewer.qtbot.waitUntil(lambda: "notes.fcase" in reviewer.notice(), timeout=20_000)
    assert reviewer.review.review is None
    reviewer.deeds.receive(reviewer.session.path)
    assert "is the case that is open" in reviewer.notice()


def test_who_waits_for_me_is_told_at_the_left_and_led_to(reviewer: Reviewer) -> None:
    row = reviewer.view.rail.findChild(RailRow, "rail-waiting")
    assert isinstance(row, RailRow)
    before = len(talk.waiting(reviewer.session))
    me = reviewer.session.me.name
    claim = reviewer.case.claims()[30].id
    reviewer.session.work_as(COLLEAGUE)
    checking.comment(reviewer.session, claim, f"{me}, shall we ask them again?")
    reviewer.session.work_as(me)
    told = f"Waiting for me, {before + 1}"
    reviewer.qtbot.waitUntil(lambda: row.accessibleName() == told)
    while reviewer.view.desk.claim != claim:
        row.click()
    reviewer.write("Yes.")
    reviewer.press("Return")
    assert reviewer.case.comments(claim)[-1].text == "Yes."
    reviewer.qtbot.waitUntil(lambda: row.accessibleName() != told)


def test_a_case_can_be_closed_while_a_copy_is_read_or_made_ready(
    reviewer: Reviewer, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = reviewer.session.path
    reviewer.deeds.receive(reviewer.theirs)
    reviewer.window.close_case()
    reviewer.qtbot.waitUntil(lambda: not working(), timeout=20_000)
    reviewer.open([path])
    reviewer.receive(monkeypatch)
    reviewer.at(Difference.VERDICT)
    reviewer.press("D")
    reviewer.window.close_case()
    reviewer.qtbot.waitUntil(lambda: not working(), timeout=20_000)
    assert findings(path) == []


def working() -> bool:
    """Whether something is done beside the window."""
    return any(thread.name == "job" for thread in threading.enumerate())


def test_the_agreement_opens_from_its_line_and_a_cell_lists_its_claims(
    reviewer: Reviewer, monkeypatch: pytest.MonkeyPatch
) -> None:
    reviewer.receive(monkeypatch)
    line = reviewer.part("review-agreement", TextLink)
    assert isinstance(line, TextLink)
    reviewer.qtbot.waitUntil(lambda: "same status" in line.words(), timeout=20_000)
    line.click()
    matrix = reviewer.part("agreement-sheet").findChild(VerdictMatrix)
    assert isinstance(matrix, VerdictMatrix)
    cell = matrix.cell(Status.CONFIRMED, Status.CONFIRMED)
    cell.setFocus()
    QTest.keyClick(cell, Qt.Key.Key_Return)
    assert len(reviewer.review.rows) == int(cell.text())
    assert reviewer.review.only_words.startswith("Both “Confirmed”")
    reviewer.view.rail.review_chosen.emit("copy")
    assert reviewer.review.only_words == ""
