"""Words being typed: when they go into the case, and how they survive until then."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.claim_desk import mine, open_case, panel_on, steps
from tests.ui.on_screen import key, part, press, type_in
from tests.ui.small_case import SmallCase
from workbench.domain.model import Claim, Status
from workbench.services import checking
from workbench.ui.claim_panel import ClaimPanel
from workbench.ui.draft_field import DraftField
from workbench.ui.theme import Theme


@pytest.fixture
def case(qapp: object, tmp_path: Path) -> Iterator[SmallCase]:
    with open_case(tmp_path) as made:
        yield made


@pytest.fixture
def claim(case: SmallCase) -> Claim:
    made = case.mark("400 boats")
    case.desk.choose(made.id)
    return made


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, case: SmallCase, claim: Claim) -> ClaimPanel:
    assert claim
    return panel_on(qtbot, theme, case.desk)


@pytest.fixture
def why(panel: ClaimPanel) -> DraftField:
    panel.focus_why()
    return part(panel, DraftField, "why")


def test_a_pause_brings_the_words_into_the_case_in_one_step(
    qtbot: QtBot, case: SmallCase, claim: Claim, why: DraftField
) -> None:
    before = steps(case)
    with qtbot.waitSignal(why.committed):
        type_in(why, "Counted twice")
    assert mine(case, claim.id).why == "Counted twice"
    assert steps(case) == before + 1
    assert why.hasFocus()
    assert case.session.drafts() == {}


def test_words_not_yet_in_the_case_are_kept_as_a_draft(
    qtbot: QtBot, case: SmallCase, claim: Claim, why: DraftField
) -> None:
    type_in(why, "Half a sen")
    qtbot.waitUntil(lambda: bool(case.session.drafts()))
    assert case.session.drafts() == {f"why:{claim.id} by Ana": "Half a sen"}


def test_a_draft_comes_back_and_is_taken_up_only_when_a_person_says_so(
    qtbot: QtBot, theme: Theme, case: SmallCase, claim: Claim
) -> None:
    case.session.save_draft(f"why:{claim.id} by Ana", "Half a sentence")
    before = steps(case)
    panel = panel_on(qtbot, theme, case.desk)
    assert part(panel, QPlainTextEdit, "why").toPlainText() == "Half a sentence"
    case.desk.choose(None)
    case.desk.choose(claim.id)
    assert steps(case) == before
    assert part(panel, QPlainTextEdit, "why").toPlainText() == "Half a sentence"
    press(panel, "why-keep")
    assert mine(case, claim.id).why == "Half a sentence"
    assert not part(panel, QWidget, "why-keep").isVisibleTo(panel)


def test_a_draft_can_be_thrown_away(
    qtbot: QtBot, theme: Theme, case: SmallCase, claim: Claim
) -> None:
    checking.explain(case.session, claim.id, "As it was")
    case.session.save_draft(f"why:{claim.id} by Ana", "As it nearly was")
    panel = panel_on(qtbot, theme, case.desk)
    press(panel, "why-discard")
    assert part(panel, QPlainTextEdit, "why").toPlainText() == "As it was"
    assert case.session.drafts() == {}


def test_a_draft_that_says_what_the_case_says_is_forgotten(
    qtbot: QtBot, theme: Theme, case: SmallCase, claim: Claim
) -> None:
    checking.explain(case.session, claim.id, "As it was")
    case.session.save_draft(f"why:{claim.id} by Ana", "As it was")
    panel = panel_on(qtbot, theme, case.desk)
    assert not part(panel, DraftField, "why").uncommitted
    assert case.session.drafts() == {}


def test_an_undo_while_words_are_being_typed_loses_none_of_them(
    case: SmallCase, claim: Claim, panel: ClaimPanel, why: DraftField
) -> None:
    checking.explain(case.session, claim.id, "First")
    type_in(why, "Second ")
    case.session.undo()
    assert "Second" in why.toPlainText()
    panel.commit()
    assert "Second" in mine(case, claim.id).why


def test_an_undo_of_words_in_the_case_is_shown_and_the_cursor_stays(
    case: SmallCase, claim: Claim, panel: ClaimPanel, why: DraftField
) -> None:
    type_in(why, "First")
    panel.commit()
    type_in(why, " second")
    panel.commit()
    case.session.undo()
    assert why.toPlainText() == "First"
    assert why.textCursor().position() == 5
    assert why.hasFocus()


def test_a_verdict_given_meanwhile_does_not_disturb_what_is_typed(
    case: SmallCase, claim: Claim, why: DraftField
) -> None:
    type_in(why, "Cou")
    checking.rule(case.session, claim.id, Status.CHANGE)
    type_in(why, "nted")
    assert why.toPlainText() == "Counted"
    why.commit()
    assert (mine(case, claim.id).why, mine(case, claim.id).status) == ("Counted", Status.CHANGE)


def test_typing_and_taking_it_back_leaves_nothing_behind(
    case: SmallCase, claim: Claim, why: DraftField
) -> None:
    before = steps(case)
    type_in(why, "a")
    key(why, Qt.Key.Key_Backspace)
    assert not why.uncommitted
    why.commit()
    assert steps(case) == before


def test_with_nothing_of_its_own_to_undo_the_field_leaves_undo_to_the_window(
    qtbot: QtBot, why: DraftField
) -> None:
    asked: list[str] = []
    action = why.window().addAction("Undo")
    action.setShortcut("Ctrl+Z")
    action.triggered.connect(lambda: asked.append("undo"))
    type_in(why, "ab")
    key(why, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (why.toPlainText(), asked) == ("", [])
    type_in(why, "ab")
    why.commit()
    key(why, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (why.toPlainText(), asked) == ("ab", ["undo"])


def test_no_break_spaces_and_line_ends_stay_as_they_were_typed(
    case: SmallCase, claim: Claim, why: DraftField
) -> None:
    why.insertPlainText("«\u00a0oui\u00a0»")
    key(why, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    type_in(why, "x")
    why.commit()
    assert mine(case, claim.id).why == "«\u00a0oui\u00a0»\nx"


def test_the_field_grows_with_its_words_and_then_scrolls(why: DraftField) -> None:
    least = why.height()
    why.insertPlainText("line\n" * 6)
    grown = why.height()
    assert grown > least
    why.insertPlainText("line\n" * 60)
    assert why.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAsNeeded
    assert why.height() < 3 * grown


def test_a_comment_that_was_not_sent_waits_for_its_claim(
    case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    panel.add_comment()
    type_in(part(panel, QPlainTextEdit, "comment-text"), "Not sent")
    case.desk.choose(None)
    assert case.session.case.comments(claim.id) == []
    case.desk.choose(claim.id)
    assert part(panel, QPlainTextEdit, "comment-text").toPlainText() == "Not sent"


def test_what_the_case_refuses_stays_in_the_field_and_as_a_draft(
    case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    field = part(panel, DraftField, "comment-text")
    type_in(field, "  ")
    key(field, Qt.Key.Key_Return)
    assert field.words() == "  "
    assert case.session.drafts() == {f"comment:{claim.id} by Ana": "  "}
