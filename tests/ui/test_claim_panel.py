"""The claim panel: what it shows of a claim, and how a claim is worked through in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QPlainTextEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.claim_desk import mine, open_case, panel_on, steps
from tests.ui.on_screen import click, key, part, press, type_in, words
from tests.ui.small_case import SmallCase
from workbench.domain.history import Change, Verb
from workbench.domain.model import (
    Answer,
    Claim,
    Decision,
    Evidence,
    Kind,
    Passage,
    Person,
    Severity,
    Source,
    Stance,
    Status,
    Verdict,
)
from workbench.services import checking
from workbench.services import evidence as filing
from workbench.services.session import new_id, now
from workbench.ui.claim_head import ClaimHead
from workbench.ui.claim_panel import ClaimPanel
from workbench.ui.pill_button import PillButton
from workbench.ui.tab_order import reachable
from workbench.ui.text_block import PlainText, TextLink
from workbench.ui.theme import Theme
from workbench.ui.verdict_form import StatusButton


@pytest.fixture
def case(qapp: object, tmp_path: Path) -> Iterator[SmallCase]:
    with open_case(tmp_path) as made:
        yield made


@pytest.fixture
def claim(case: SmallCase) -> Claim:
    case.mark("1912")
    made = case.mark("400 boats")
    case.desk.choose(made.id)
    return made


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, case: SmallCase, claim: Claim) -> ClaimPanel:
    assert claim
    return panel_on(qtbot, theme, case.desk)


def text(panel: QWidget, name: str) -> str:
    return part(panel, PlainText, name).text()


def all_text(panel: QWidget) -> str:
    shown = [label for label in panel.findChildren(PlainText) if label.isVisibleTo(panel)]
    return "\n".join(label.text() for label in shown)


def test_a_claim_is_shown_with_its_number_its_words_in_their_sentence_and_its_place(
    panel: ClaimPanel,
) -> None:
    assert words(panel, "claim-title") == "Claim 2"
    assert words(panel, "claim-place") == "2 of 2"
    assert text(panel, "claim-words") == "“Some 400 boats “came” on Monday, said Ana Ruiz.”"
    assert part(panel, TextLink, "claim-passage-0").words() == "¶\u00a02"


def test_a_further_passage_is_named_and_leads_to_its_article(
    qtbot: QtBot, case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    passage = checking.add_passage(case.session, claim.id, case.radio, 0, 15)
    link = part(panel, TextLink, "claim-passage-1")
    assert link.words() == "· also in Radio ¶\u00a01 (“About 380 boats”)"
    with qtbot.waitSignal(panel.reveal_requested) as asked:
        click(link)
    assert asked.args == [passage]


def test_a_passage_further_down_the_same_article_is_named_without_the_article(
    case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    start = case.session.text(case.ledger).rindex("400")
    checking.add_passage(case.session, claim.id, case.ledger, start, start + 3)
    assert part(panel, TextLink, "claim-passage-1").words() == "· also ¶\u00a06 (“400”)"


def test_a_claim_with_very_many_passages_names_some_and_the_rest_when_asked(
    case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    for start in range(11):
        checking.add_passage(case.session, claim.id, case.radio, start, start + 5)
    assert panel.findChild(TextLink, "claim-passage-8") is None
    # The links that are gone are still being put away.
    more = panel.findChildren(TextLink, "claim-passages-more")[-1]
    assert more.words() == "· 4 more"
    more.click()
    assert part(panel, TextLink, "claim-passage-11").words().startswith("· also in Radio")


def test_a_status_is_given_with_its_button_and_shown_when_it_is_given_elsewhere(
    case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    assert part(panel, StatusButton, "status-todo").isChecked()
    press(panel, "status-change")
    assert mine(case, claim.id).status is Status.CHANGE
    press(panel, "status-change")
    assert part(panel, StatusButton, "status-change").isChecked()
    checking.rule(case.session, claim.id, Status.CONFIRMED)
    assert part(panel, StatusButton, "status-confirmed").isChecked()
    assert not part(panel, StatusButton, "status-change").isChecked()


def test_digits_in_a_field_are_written_and_rule_nothing(
    case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    panel.focus_why()
    type_in(part(panel, QPlainTextEdit, "why"), "12 boats")
    panel.commit()
    assert mine(case, claim.id).why == "12 boats"
    assert mine(case, claim.id).status is Status.TODO


def test_words_to_put_instead_are_kept_when_the_field_is_left(
    qtbot: QtBot, case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    panel.focus_change_to()
    field = part(panel, QPlainTextEdit, "change-to")
    type_in(field, "380 boats")
    with qtbot.waitSignal(panel.left):
        key(field, Qt.Key.Key_Escape)
    part(panel, QComboBox, "rating").setFocus()
    assert mine(case, claim.id).change_to == "380 boats"


def test_a_rating_is_chosen_and_taken_back(
    case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    rating = part(panel, QComboBox, "rating")
    rating.setFocus()
    key(rating, Qt.Key.Key_Down)
    assert mine(case, claim.id).rating == "true"
    key(rating, Qt.Key.Key_Up)
    assert mine(case, claim.id).rating == ""


def test_the_four_questions_are_asked_of_quotes_only(
    case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    question = part(panel, PillButton, "quote-words-no")
    assert not question.isVisibleTo(panel)
    checking.set_kinds(case.session, claim.id, [Kind.QUOTE])
    assert question.isVisibleTo(panel)
    click(question)
    assert mine(case, claim.id).words is Answer.NO
    click(question)
    assert mine(case, claim.id).words is None
    for asked in ("said", "sense", "true"):
        press(panel, f"quote-{asked}-yes")
    assert (mine(case, claim.id).said, mine(case, claim.id).true) == (Answer.YES, Answer.YES)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_kinds_are_ticked_in_a_menu_that_stays_open(
    case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    menu = part(panel, ClaimHead, "").kinds_menu()
    menu.popup(panel.mapToGlobal(panel.rect().center()))
    number, date = menu.actions()[0], menu.actions()[1]
    menu.setActiveAction(number)
    key(menu, Qt.Key.Key_Space)
    click(menu, menu.actionGeometry(date).center())
    assert case.session.case.get(Claim, claim.id).kinds == (Kind.NUMBER, Kind.DATE)
    assert menu.isVisible()
    key(menu, Qt.Key.Key_Escape)
    assert part(panel, PillButton, "kind-date").text() == "Date"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_kinds_and_severity_open_their_menus(
    qtbot: QtBot, case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    for name, menu in (("kind-none", "kinds-menu"), ("claim-severity", "severity-menu")):
        press(panel, name)
        opened = part(panel, QWidget, menu)
        assert opened.isVisible()
        with qtbot.waitSignal(opened.destroyed):
            opened.hide()
    part(panel, ClaimHead, "").severity_menu().actions()[0].trigger()
    assert case.session.case.get(Claim, claim.id).severity is Severity.MUST
    assert part(panel, PillButton, "claim-severity").text() == "Must"


def test_the_steps_ask_for_the_claim_before_and_the_next(qtbot: QtBot, panel: ClaimPanel) -> None:
    for name, step in (("claim-previous", -1), ("claim-next", 1)):
        with qtbot.waitSignal(panel.step_requested) as asked:
            press(panel, name)
        assert asked.args == [step]


def test_another_claim_is_shown_when_it_is_chosen(
    case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    checking.explain(case.session, claim.id, "Counted twice")
    case.desk.choose(case.session.case.claims()[0].id)
    assert words(panel, "claim-title") == "Claim 1"
    assert part(panel, QPlainTextEdit, "why").toPlainText() == ""


def test_words_typed_for_a_claim_are_its_own_when_another_is_chosen_at_once(
    case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    type_in(part(panel, QPlainTextEdit, "why"), "The harbour master says so")
    case.desk.choose(case.session.case.claims()[0].id)
    assert mine(case, claim.id).why == "The harbour master says so"


def test_without_a_claim_the_panel_says_what_to_do(
    qtbot: QtBot, theme: Theme, case: SmallCase
) -> None:
    panel = panel_on(qtbot, theme, case.desk)
    assert "press H" in text(panel, "claim-empty")
    case.mark("1912")
    assert "press J" in text(panel, "claim-empty")
    for ask in (panel.add_evidence, panel.ask_query, panel.add_comment, panel.focus_why):
        ask()
    panel.set_desk(None)
    assert "No claim chosen" in text(panel, "claim-empty")


def test_a_claim_that_is_deleted_leaves_the_panel_empty(
    case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    type_in(part(panel, QPlainTextEdit, "why"), "half a sen")
    before = steps(case)
    checking.remove_claim(case.session, claim.id)
    assert part(panel, PlainText, "claim-empty").isVisibleTo(panel)
    assert steps(case) == before + 1
    case.session.undo()
    case.desk.choose(claim.id)
    assert part(panel, QPlainTextEdit, "why").toPlainText() == "half a sen"


def test_what_others_found_and_the_desk_decided_is_there_to_be_read(
    qtbot: QtBot, case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    rui = Person("p2", "Rui Tavarnes")
    theirs = Verdict(new_id(), claim.id, rui.id, now(), Status.QUERY, "Ask", "380")
    case.session.do(Verb.RULE, (Change(None, rui), Change(None, theirs)), claim=2)
    checking.settle(case.session, claim.id, Status.CHANGE, "Both say 380")
    checking.resolve(case.session, claim.id, Decision.ACCEPTED)
    qtbot.waitUntil(lambda: "Rui Tavarnes, " in all_text(panel))
    shown = all_text(panel)
    assert "Ask\nChange to: 380" in shown
    assert "settled by Ana" in shown
    assert "Both say 380" in shown
    assert "editor’s decision" in shown


def test_working_blind_neither_others_nor_the_editor_are_shown_until_i_rule(
    qtbot: QtBot, case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    rui = Person("p2", "Rui Tavarnes")
    theirs = Verdict(new_id(), claim.id, rui.id, now(), Status.QUERY, "Ask them")
    case.session.do(Verb.RULE, (Change(None, rui), Change(None, theirs)), claim=2)
    checking.resolve(case.session, claim.id, Decision.CUT)
    qtbot.waitUntil(lambda: "Ask them" in all_text(panel))
    case.desk.work_blind(True)
    qtbot.waitUntil(lambda: "until you have given yours" in all_text(panel))
    assert "Ask them" not in all_text(panel)
    assert "editor’s decision" not in all_text(panel)
    checking.rule(case.session, claim.id, Status.CONFIRMED)
    qtbot.waitUntil(lambda: "editor’s decision" in all_text(panel))


def test_a_passage_too_many_is_taken_away_and_the_last_one_stays(
    case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    (first,) = case.session.case.passages(claim.id)
    assert panel.findChild(QAbstractButton, "claim-passage-remove-0") is None
    checking.add_passage(case.session, claim.id, case.radio, 0, 15)
    press(panel, "claim-passage-remove-1")
    assert case.session.case.passages(claim.id) == [first]
    left = panel.findChildren(QAbstractButton, "claim-passage-remove-0")
    assert not any(button.isVisibleTo(panel) for button in left)


def test_the_desk_settles_on_my_status_and_takes_that_back(
    case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    rui = Person("p2", "Rui Tavarnes")
    theirs = Verdict(new_id(), claim.id, rui.id, now(), Status.QUERY)
    case.session.do(Verb.RULE, (Change(None, rui), Change(None, theirs)), claim=2)
    settle, unsettle = (
        part(panel, TextLink, "claim-settle"),
        part(panel, TextLink, "claim-unsettle"),
    )
    assert not settle.isVisibleTo(panel)
    checking.rule(case.session, claim.id, Status.CONFIRMED)
    assert settle.isVisibleTo(panel)
    settle.click()
    settled = case.session.case.settlement(claim.id)
    assert settled is not None
    assert settled.status is Status.CONFIRMED
    assert (settle.isVisibleTo(panel), unsettle.isVisibleTo(panel)) == (False, True)
    unsettle.click()
    assert case.session.case.settlement(claim.id) is None
    assert not unsettle.isVisibleTo(panel)


def test_comments_are_written_resolved_and_taken_away(
    case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    press(panel, "comment-add")
    field = part(panel, QPlainTextEdit, "comment-text")
    assert field.hasFocus()
    type_in(field, "Call the harbour")
    key(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    type_in(field, "master")
    key(field, Qt.Key.Key_Return)
    (comment,) = case.session.case.comments(claim.id)
    assert comment.text == "Call the harbour\nmaster"
    assert field.toPlainText() == ""
    assert "Call the harbour\nmaster" in all_text(panel)
    press(panel, "comment-resolve")
    assert case.session.case.comments(claim.id)[0].resolved
    press(panel, "comment-resolve")
    assert not case.session.case.comments(claim.id)[0].resolved
    press(panel, "comment-remove")
    assert case.session.case.comments(claim.id) == []


def test_a_note_for_the_desk_is_kept(case: SmallCase, claim: Claim, panel: ClaimPanel) -> None:
    type_in(part(panel, QPlainTextEdit, "note"), "See page 4")
    panel.commit()
    assert case.session.case.get(Claim, claim.id).note == "See page 4"


def test_the_history_of_a_claim_can_be_asked_for(
    qtbot: QtBot, claim: Claim, panel: ClaimPanel
) -> None:
    with qtbot.waitSignal(panel.history_requested) as asked:
        press(panel, "claim-history")
    assert asked.args == [claim.id]


def test_escape_outside_of_a_field_goes_back_to_reading(qtbot: QtBot, panel: ClaimPanel) -> None:
    with qtbot.waitSignal(panel.left):
        key(part(panel, StatusButton, "status-todo"), Qt.Key.Key_Escape)


def test_tab_goes_through_the_panel_as_it_is_read(
    case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    filing.link_passage(case.session, claim.id, case.radio, 0, 15)
    checking.set_kinds(case.session, claim.id, [Kind.NUMBER, Kind.QUOTE])
    content = part(panel, QWidget, "claim-content")
    order = [widget for widget in reachable(content) if widget.isVisibleTo(content)]
    names = [widget.objectName() for widget in order]
    wanted = ["claim-previous", "claim-next", "kind-number", "claim-severity", "status-todo"]
    wanted += ["why", "change-to", "rating", "quote-said-yes", "evidence-add", "evidence-passage"]
    wanted += ["evidence-edit", "query-add", "comment-add", "comment-text", "note"]
    places = [names.index(name) for name in wanted[2:]]
    assert places == sorted(places)
    chain = [order[0]]
    while (after := chain[-1].nextInFocusChain()) is not None and after is not order[0]:
        chain.append(after)
    assert [widget for widget in chain if widget in order] == order


def test_every_control_has_a_name_for_those_who_do_not_see_it(panel: ClaimPanel) -> None:
    content = part(panel, QWidget, "claim-content")
    nameless = [
        widget.objectName() or type(widget).__name__
        for widget in reachable(content)
        if not (widget.accessibleName() or _says_it_itself(widget))
    ]
    assert nameless == []


def _says_it_itself(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) and bool(widget.text())


def test_long_words_and_many_cards_never_make_the_panel_wider(
    qtbot: QtBot, case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    session = case.session
    checking.set_kinds(session, claim.id, list(Kind))
    checking.comment(session, claim.id, "unbroken" * 60)
    for at in range(12):
        source = Source(new_id(), f"{at} " + "وثيقة" * 40)
        blank = Evidence(new_id(), claim.id, "", Stance.REFUTES, quote="w" * 400, locator="p" * 90)
        filing.add_evidence(session, blank, source)
    content = part(panel, QWidget, "claim-content")
    scroll = part(panel, QScrollArea, "claim-scroll")
    qtbot.waitUntil(lambda: content.height() > scroll.height())
    assert content.minimumSizeHint().width() <= 330 - 10
    assert content.width() == scroll.viewport().width()


def test_the_panel_is_drawn_in_light_and_dark(
    qtbot: QtBot, theme: Theme, case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    filing.link_passage(case.session, claim.id, case.radio, 0, 15, Stance.REFUTES)
    checking.set_kinds(case.session, claim.id, [Kind.QUOTE])
    before = panel.grab().toImage()
    theme.set_mode("dark")
    assert panel.grab().toImage() != before
    assert part(panel, StatusButton, "status-todo").grab().width() > 0


def test_a_passage_over_several_sentences_is_shown_with_all_of_them(
    case: SmallCase, panel: ClaimPanel
) -> None:
    text_there = case.session.text(case.ledger)
    start = text_there.index("1912")
    end = text_there.index("boats")
    made = checking.mark(case.session, case.ledger, start, end)
    case.desk.choose(made.id)
    shown = text(panel, "claim-words")
    assert shown.startswith("“The harbour opened in 1912. Some 400 boats")
    assert shown.endswith("Ruiz.”")
    assert isinstance(case.session.case.passages(made.id)[0], Passage)
