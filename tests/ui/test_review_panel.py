"""The panel of a review: what differs, told and decided by keys; blind until mine is given."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.services.two_copies import TEXT, begun, opened, received
from tests.ui.on_screen import key, part, show, type_in, words
from workbench.domain.differences import Difference
from workbench.domain.model import Claim, Disagreement, Severity, Stance, Status
from workbench.phrases import error_words
from workbench.services import checking, evidence
from workbench.services.session import Session
from workbench.ui.bridge import Desk
from workbench.ui.elided_label import ElidedLabel
from workbench.ui.notice import Notice
from workbench.ui.other_verdicts import OtherVerdicts
from workbench.ui.review_desk import ReviewDesk
from workbench.ui.review_panel import ReviewPanel
from workbench.ui.text_block import PlainText, TextLink
from workbench.ui.theme import Theme


@dataclass
class Table:
    """Ann's desk with the panel, and the copy that Ruth worked on."""

    panel: ReviewPanel
    desk: Desk
    review: ReviewDesk
    ruth: Path
    qtbot: QtBot

    @property
    def session(self) -> Session:
        return self.desk.session

    def claim(self, number: int = 1) -> str:
        return self.session.case.claims()[number - 1].id

    def look(self) -> None:
        """Set Ruth's copy beside Ann's."""
        self.review.show_review(received(self.session, self.ruth))
        self.panel.view.setFocus()

    def press(self, *keys: Qt.Key) -> None:
        for one in keys:
            key(self.panel.view, one)

    def say(self, typed: str) -> None:
        """Write a reason and send it."""
        type_in(self.panel.view.card.reason, typed)
        key(self.panel.view.card.reason, Qt.Key.Key_Return)

    def said(self) -> str:
        """What the card of the chosen row says."""
        texts = self.panel.view.card.findChildren(PlainText)
        return "\n".join(text.text() for text in texts if text.isVisibleTo(self.panel))

    def review_words(self) -> str:
        """What a screen reader is told of the chosen row."""
        index = self.panel.view.currentIndex()
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole))

    def wait_taken(self) -> None:
        self.qtbot.waitUntil(lambda: self.review.taken_in, timeout=20_000)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    begun(tmp_path)
    return tmp_path


@pytest.fixture
def ruth(folder: Path) -> Iterator[Session]:
    with opened(folder / "ruth.fcase", "Ruth Meyer") as session:
        yield session


@pytest.fixture
def table(qtbot: QtBot, theme: Theme, folder: Path) -> Iterator[Table]:
    with opened(folder / "ann.fcase", "Ann Kerr") as session:
        desk = Desk(session, error_words)
        review = ReviewDesk(desk)
        panel = show(qtbot, ReviewPanel(review, theme), 380, 700)
        panel.window().activateWindow()
        qtbot.waitActive(panel.window())
        review.renew()
        yield Table(panel, desk, review, folder / "ruth.fcase", qtbot)
        desk.close()


def differ(table: Table, ruth: Session) -> str:
    """Both rule on the first claim, each otherwise; and Ruth's copy is closed."""
    claim = table.claim()
    checking.rule(table.session, claim, Status.CONFIRMED)
    checking.explain(table.session, claim, "The log has it.")
    checking.rule(ruth, claim, Status.CHANGE)
    checking.explain(ruth, claim, "The plaque says 48.")
    ruth.close()
    return claim


def test_an_empty_panel_says_what_to_do(table: Table) -> None:
    assert part(table.panel, ElidedLabel, "review-title").text() == "Open differences"
    assert part(table.panel, PlainText, "review-empty").text().startswith("No open difference")
    with table.qtbot.waitSignal(table.panel.copy_requested):
        part(table.panel, QPushButton, "review-copy").click()


def test_the_head_says_whose_copy_it_is_and_how_it_compares(table: Table, ruth: Session) -> None:
    checking.mark(ruth, ruth.case.articles()[0].id, 62, 71)
    checking.comment(ruth, ruth.case.claims()[0].id, "Who counted?")
    differ(table, ruth)
    table.look()
    assert part(table.panel, ElidedLabel, "review-title").text() == "Ruth Meyer’s copy"
    counts = part(table.panel, PlainText, "review-counts").text()
    # On the other claim only one of the two has given a verdict: nobody agrees on it.
    assert counts.endswith(" · 1 differs, 1 only theirs, 1 new comment")
    assert words(table.panel, "review-settled") == "0 of 2 settled"


def test_the_card_tells_what_both_said(table: Table, ruth: Session) -> None:
    differ(table, ruth)
    table.look()
    assert "theirs: “The plaque says 48.”" in table.said()
    assert "mine: “The log has it.”" in table.said()
    index = table.panel.view.model().index(1, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "mine: Confirmed" in spoken
    assert "theirs: Needs change" in spoken


def test_a_reason_is_asked_for_in_the_card_and_esc_leaves_it(table: Table, ruth: Session) -> None:
    claim = differ(table, ruth)
    table.look()
    table.press(Qt.Key.Key_A)
    reason = table.panel.view.card.reason
    assert QApplication.focusWidget() is reason
    type_in(reason, "No")
    key(reason, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is table.panel.view
    assert not reason.isVisible()
    table.press(Qt.Key.Key_A)
    key(reason, Qt.Key.Key_Return)
    assert reason.isVisible()
    table.say("It is the log that counts.")
    table.wait_taken()
    settled = table.session.case.settlement(claim)
    assert settled is not None
    assert settled.reason == "It is the log that counts."
    assert words(table.panel, "review-settled") == "1 of 1 settled"
    assert "Settled: Confirmed" in table.panel.view.card._done.text()


def test_a_claim_is_settled_with_a_third_status_by_its_key(table: Table, ruth: Session) -> None:
    claim = differ(table, ruth)
    table.look()
    table.press(Qt.Key.Key_S)
    assert table.panel.view.card.wants_status
    table.press(Qt.Key.Key_7)
    table.say("No record of either.")
    table.wait_taken()
    settled = table.session.case.settlement(claim)
    assert settled is not None
    assert settled.status is Status.UNVERIFIED


def test_what_was_decided_holds_until_it_is_taken_back(table: Table, ruth: Session) -> None:
    checking.mark(ruth, ruth.case.articles()[0].id, 62, 71)
    differ(table, ruth)
    table.look()
    row = table.review.choice
    assert row is not None
    table.press(Qt.Key.Key_D)
    table.wait_taken()
    assert table.review.done(row) is not None
    other = table.review.choice
    assert other is not None
    assert other.difference is Difference.ONLY_THEIRS
    table.press(Qt.Key.Key_D)
    assert table.review.settled() == (2, 2)
    table.session.undo()
    assert table.review.done(row) is None
    assert table.review.choice == row
    assert table.review.done(other) is not None
    table.session.undo()
    assert not table.review.taken_in
    assert table.review.settled() == (0, 2)
    table.session.redo()
    assert table.review.taken_in


@pytest.mark.parametrize("before", [True, False])
def test_a_claim_they_took_away_can_stay(table: Table, ruth: Session, before: bool) -> None:
    claim = table.claim()
    checking.remove_claim(ruth, claim)
    checking.mark(ruth, ruth.case.articles()[0].id, 62, 71)
    ruth.close()
    table.look()
    gone, new = table.review.rows
    if not before:
        table.review.choose(new)
        table.press(Qt.Key.Key_D)
        table.wait_taken()
        assert table.session.case.find(Claim, claim) is None
    table.review.choose(gone)
    table.press(Qt.Key.Key_A)
    table.say("It is in the final draft.")
    table.wait_taken()
    assert table.session.case.find(Claim, claim) is not None
    assert len(table.session.case.evidence(claim)) == 1
    assert table.session.case.all(Disagreement) == []


def test_fields_and_evidence_are_told_in_words(table: Table, ruth: Session) -> None:
    claim = table.claim()
    (passage,) = ruth.case.passages(claim)
    checking.move_passage(ruth, passage.id, 4, 22)
    checking.set_severity(ruth, claim, Severity.MUST)
    evidence.link_passage(ruth, claim, passage.article, 24, 30, Stance.CONTEXT)
    ruth.close()
    table.look()
    assert "Severity: mine Should · theirs Must" in table.said()
    ours, theirs = TEXT[0:12], TEXT[4:22]
    assert f"Words marked: mine “{ours}” · theirs “{theirs}”" in table.said()
    table.press(Qt.Key.Key_J)
    assert "(context, secondary)" in table.said()


def test_a_long_reason_is_cut_until_one_asks_for_all_of_it(table: Table, ruth: Session) -> None:
    claim = table.claim()
    checking.rule(table.session, claim, Status.CONFIRMED)
    checking.rule(ruth, claim, Status.CHANGE)
    checking.explain(ruth, claim, "The register says so, and the minutes too. " * 40)
    ruth.close()
    table.look()
    high = table.panel.view.card.height()
    table.press(Qt.Key.Key_Space)
    assert table.panel.view.card.height() > high
    table.press(Qt.Key.Key_Space)
    assert table.panel.view.card.height() == high


def test_blind_hides_their_verdict_until_mine_is_given(
    table: Table, ruth: Session, theme: Theme
) -> None:
    claim = table.claim()
    checking.rule(ruth, claim, Status.CHANGE)
    checking.explain(ruth, claim, "The plaque says 48.")
    ruth.close()
    part(table.panel, QCheckBox, "review-blind").click()
    table.look()
    assert table.review.rows == []
    others = show(table.qtbot, OtherVerdicts(theme))
    others.show_claim(table.desk, claim)
    assert [line[1] for line in others._shown] == ["Hidden"]
    checking.rule(table.session, claim, Status.CONFIRMED)
    table.qtbot.waitUntil(lambda: len(table.review.rows) == 1)
    others.show_claim(table.desk, claim)
    assert [line[1] for line in others._shown] == ["Needs change"]
    checking.rule(table.session, claim, Status.CHANGE)
    table.qtbot.waitUntil(lambda: table.review.rows == [])


def test_blind_holds_for_what_is_in_my_case_and_after_a_restart(
    table: Table, ruth: Session
) -> None:
    claim = checking.mark(ruth, ruth.case.articles()[0].id, 62, 71).id
    checking.rule(ruth, claim, Status.QUERY)
    ruth.close()
    table.look()
    assert "theirs: Query" in table.review_words()
    table.press(Qt.Key.Key_D)
    table.wait_taken()
    assert table.desk.tally.status(claim) is Status.QUERY
    table.desk.work_blind(True)
    assert table.desk.tally.status(claim) is Status.TODO
    assert table.session.view()["blind"] is True
    checking.rule(table.session, claim, Status.CHANGE)
    assert table.desk.tally.status(claim) is Status.CHANGE
    again = Desk(table.session, error_words)
    assert again.session.blind


def test_a_cell_of_the_picture_lists_its_claims(table: Table, ruth: Session) -> None:
    claim, me = table.claim(2), ruth.me.id
    for session in (table.session, ruth):
        checking.rule(session, claim, Status.CONFIRMED)
    differ(table, ruth)
    table.look()
    table.review.show_only([claim], me, "Both “Confirmed”: 1 claim")
    assert [row.claim.id for row in table.review.rows] == [claim]
    assert table.panel.view.model().index(0, 0).data() == "Verdicts alike · 1"
    link = part(table.panel, TextLink, "review-all")
    assert link.words().startswith("Both “Confirmed”: 1 claim")
    table.press(Qt.Key.Key_D)
    assert table.session.case.settlement(claim) is None
    link.click()
    assert [row.claim.id for row in table.review.rows] == [table.claim()]


def test_claims_on_the_same_words_can_be_made_one(table: Table, ruth: Session) -> None:
    for session in (table.session, ruth):
        checking.mark(session, session.case.articles()[0].id, 62, 71)
    ruth.close()
    table.look()
    link = part(table.panel, TextLink, "review-join")
    assert not link.isVisibleTo(table.panel)
    table.press(Qt.Key.Key_D)
    table.wait_taken()
    table.qtbot.waitUntil(lambda: link.isVisibleTo(table.panel))
    assert link.words() == "Claims 3 AK and 3 RM are on the same words. Make them one  M"
    table.press(Qt.Key.Key_M)
    assert len(table.session.case.claims()) == 3
    assert not link.isVisibleTo(table.panel)


def test_their_copy_can_be_put_away_and_what_is_open_is_listed(table: Table, ruth: Session) -> None:
    claim = table.claim()
    checking.set_severity(table.session, claim, Severity.MUST)
    checking.set_severity(ruth, claim, Severity.FYI)
    differ(table, ruth)
    told: list[Notice] = []
    table.desk.noticed.connect(told.append)
    table.look()
    table.press(Qt.Key.Key_C)
    table.say("Which plaque?")
    table.wait_taken()
    assert told[-1].text.startswith("Ruth Meyer’s work is taken in")
    part(table.panel, QPushButton, "review-away").click()
    assert table.desk.beside is None
    kinds = [row.difference for row in table.review.rows]
    assert kinds == [Difference.VERDICT, Difference.WORDING]
    table.review.choose(table.review.rows[1])
    assert "Severity: mine Must · Ruth Meyer FYI" in table.said()


def test_the_list_is_painted_in_light_and_dark(table: Table, ruth: Session, theme: Theme) -> None:
    checking.mark(ruth, ruth.case.articles()[0].id, 62, 71)
    checking.set_severity(ruth, ruth.case.claims()[1].id, Severity.MUST)
    differ(table, ruth)
    table.look()
    light = table.panel.grab().toImage()
    theme.set_mode("dark")
    table.press(Qt.Key.Key_End)
    assert table.panel.grab().toImage() != light
    theme.set_mode("light")


def test_what_does_not_come_from_the_list_goes_on_to_the_window(
    table: Table, ruth: Session
) -> None:
    differ(table, ruth)
    table.look()
    with table.qtbot.waitSignal(table.panel.entered):
        table.press(Qt.Key.Key_Return)
    with table.qtbot.waitSignal(table.panel.left):
        table.press(Qt.Key.Key_Escape)
    table.press(Qt.Key.Key_2, Qt.Key.Key_H)
    assert table.session.case.settlement(table.claim()) is None
