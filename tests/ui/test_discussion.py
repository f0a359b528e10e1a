"""The discussion of a claim: threads, replies, and what has not been read."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.claim_desk import open_case, panel_on
from tests.ui.on_screen import key, part, press, type_in
from tests.ui.small_case import SmallCase
from workbench.domain.model import Claim, Comment
from workbench.services import checking, talk
from workbench.ui.claim_panel import ClaimPanel
from workbench.ui.remark import Remark
from workbench.ui.text_block import PlainText
from workbench.ui.theme import Theme


@pytest.fixture
def case(qapp: object, tmp_path: Path) -> Iterator[SmallCase]:
    with open_case(tmp_path) as made:
        yield made


@pytest.fixture
def claim(case: SmallCase) -> Claim:
    made = case.mark("1912")
    case.session.work_as("Ruth Meyer")
    checking.comment(case.session, made.id, "Who counted?")
    checking.comment(case.session, made.id, "And when?")
    case.session.work_as("Ana")
    case.desk.choose(made.id)
    return made


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, case: SmallCase, claim: Claim) -> ClaimPanel:
    assert claim
    return panel_on(qtbot, theme, case.desk)


def remarks(panel: ClaimPanel) -> list[Remark]:
    """From top to bottom."""
    found = [one for one in panel.findChildren(Remark) if one.isVisibleTo(panel)]
    return sorted(found, key=lambda one: one.geometry().top())


def names(panel: ClaimPanel) -> list[str]:
    return [one.accessibleName() for one in remarks(panel)]


def button(remark: Remark, name: str) -> QAbstractButton:
    return part(remark, QAbstractButton, name)


def test_a_reply_stands_below_its_remark_and_goes_with_enter(
    qtbot: QtBot, case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    button(remarks(panel)[0], "comment-reply").click()
    field = part(panel, QPlainTextEdit, "comment-text")
    assert field.hasFocus()
    assert "Ruth Meyer" in part(panel, PlainText, "comment-reply-to").text()
    type_in(field, "The mayor.")
    key(field, Qt.Key.Key_Return)
    threads = talk.threads(case.session.case, claim.id)
    assert [[one.text for one in thread.all] for thread in threads] == [
        ["Who counted?", "The mayor."],
        ["And when?"],
    ]
    assert not part(panel, PlainText, "comment-reply-to").isVisibleTo(panel)
    qtbot.waitUntil(lambda: len({one.geometry().top() for one in remarks(panel)}) == 3)
    assert names(panel)[1] == "reply by Ana: The mayor."
    first, reply, _other = remarks(panel)
    assert reply.column.contentsMargins().left() > first.column.contentsMargins().left()
    type_in(field, "Nothing else?")
    key(field, Qt.Key.Key_Return)
    assert len(talk.threads(case.session.case, claim.id)) == 3


def test_a_thread_is_resolved_where_it_begins(
    case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    first = case.session.case.comments(claim.id)[0]
    answer = talk.reply(case.session, first.id, "The mayor.")
    root = part(panel, Remark, f"comment-{first.id}")
    reply = part(panel, Remark, f"comment-{answer.id}")
    assert not button(reply, "comment-resolve").isVisibleTo(reply)
    button(root, "comment-resolve").click()
    assert case.session.case.get(Comment, answer.id).resolved
    assert button(root, "comment-resolve").accessibleName() == "Reopen"
    button(root, "comment-resolve").click()
    assert not case.session.case.get(Comment, answer.id).resolved


def test_what_others_said_has_a_dot_until_it_has_been_seen(
    qtbot: QtBot, case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    assert names(panel) == ["not read, Ruth Meyer: Who counted?", "not read, Ruth Meyer: And when?"]
    qtbot.waitUntil(lambda: talk.unread(case.session) == {})
    assert names(panel)[0].startswith("not read")
    other = case.mark("400 boats")
    case.desk.choose(other.id)
    case.desk.choose(claim.id)
    assert names(panel) == ["Ruth Meyer: Who counted?", "Ruth Meyer: And when?"]


def test_a_claim_that_is_only_passed_stays_unread(
    case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    other = case.mark("400 boats")
    case.desk.choose(other.id)
    assert len(talk.unread(case.session)[claim.id]) == 2
    assert panel


def test_a_reply_that_was_begun_comes_back_as_a_reply(
    case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    other = case.mark("400 boats")
    button(remarks(panel)[1], "comment-reply").click()
    field = part(panel, QPlainTextEdit, "comment-text")
    type_in(field, "Perhaps")
    case.desk.choose(other.id)
    assert field.toPlainText() == ""
    case.desk.choose(claim.id)
    assert field.toPlainText() == "Perhaps"
    assert "And when?" in part(panel, PlainText, "comment-reply-to").text()
    press(panel, "comment-instead")
    assert field.toPlainText() == ""
    assert case.session.drafts()


def test_esc_leaves_a_reply_that_was_not_begun(panel: ClaimPanel) -> None:
    button(remarks(panel)[0], "comment-reply").click()
    field = part(panel, QPlainTextEdit, "comment-text")
    key(field, Qt.Key.Key_Escape)
    assert not part(panel, PlainText, "comment-reply-to").isVisibleTo(panel)


def test_where_the_remark_is_taken_away_the_line_adds_a_new_one(
    case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    first = case.session.case.comments(claim.id)[0]
    button(part(panel, Remark, f"comment-{first.id}"), "comment-reply").click()
    checking.remove_comment(case.session, first.id)
    assert not part(panel, PlainText, "comment-reply-to").isVisibleTo(panel)
    assert len(remarks(panel)) == 1
