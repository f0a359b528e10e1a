"""Evidence and queries: filed, corrected and taken away without leaving the claim panel."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.claim_desk import notices, open_case, panel_on, steps
from tests.ui.on_screen import key, part, press, type_in
from tests.ui.small_case import SmallCase
from workbench.domain.model import (
    Claim,
    Evidence,
    Query,
    Rank,
    Source,
    SourceKind,
    Stance,
)
from workbench.services import evidence as filing
from workbench.services.session import new_id
from workbench.ui.claim_panel import ClaimPanel
from workbench.ui.evidence_form import EvidenceForm
from workbench.ui.text_block import PlainText, TextLink
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


def form(panel: ClaimPanel) -> EvidenceForm:
    return part(panel, EvidenceForm, "evidence-form")


def field(panel: ClaimPanel, name: str) -> QLineEdit:
    return part(panel, QLineEdit, name)


def choose(panel: ClaimPanel, name: str, code: str) -> None:
    box = part(panel, QComboBox, name)
    box.setCurrentIndex(box.findData(code))
    box.activated.emit(box.currentIndex())


def only_evidence(case: SmallCase, claim: Claim) -> Evidence:
    (evidence,) = case.session.case.evidence(claim.id)
    return evidence


def harbour_office(case: SmallCase, claim: str, count: int = 1) -> Source:
    """A source that stands under so many pieces of evidence."""
    source = Source(new_id(), "Harbour office", SourceKind.PERSON, "https://port.example/x", "Kim")
    for _each in range(count):
        filing.add_evidence(case.session, Evidence(new_id(), claim, ""), source)
    return source


def shown(panel: ClaimPanel) -> str:
    labels = panel.findChildren(PlainText)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(panel))


def test_evidence_is_filed_with_the_keyboard_alone(
    qtbot: QtBot, case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    panel.add_evidence()
    title = field(panel, "source-title")
    assert title.hasFocus()
    type_in(title, "Harbour log 2024")
    choose(panel, "source-kind", "document")
    choose(panel, "evidence-stance", "refutes")
    choose(panel, "evidence-rank", "primary")
    type_in(field(panel, "evidence-locator"), "p. 4")
    quote = part(panel, QPlainTextEdit, "evidence-quote")
    type_in(quote, "380")
    key(quote, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    type_in(quote, "boats")
    part(panel, QCheckBox, "evidence-confidential").click()
    key(quote, Qt.Key.Key_Return)
    filed = only_evidence(case, claim)
    assert (filed.stance, filed.rank, filed.locator) == (Stance.REFUTES, Rank.PRIMARY, "p. 4")
    assert (filed.quote, filed.confidential) == ("380\nboats", True)
    assert filed.accessed == filing.today()
    assert case.session.case.get(Source, filed.source).kind is SourceKind.DOCUMENT
    assert not form(panel).isVisibleTo(panel)
    qtbot.waitUntil(lambda: "“380\nboats”" in shown(panel))
    assert "Primary source · p. 4 · accessed" in shown(panel)


def test_escape_closes_the_form_and_files_nothing(
    case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    press(panel, "evidence-add")
    type_in(field(panel, "source-title"), "Harbour log")
    key(field(panel, "source-title"), Qt.Key.Key_Escape)
    assert not form(panel).isVisibleTo(panel)
    assert case.session.case.evidence(claim.id) == []
    assert part(panel, QWidget, "evidence-add").hasFocus()
    assert case.session.drafts() == {}


def test_a_form_left_in_the_middle_comes_back_with_its_claim(
    case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    panel.add_evidence()
    type_in(field(panel, "source-title"), "Harbour log")
    type_in(field(panel, "evidence-locator"), "p. 4")
    case.desk.choose(None)
    case.desk.choose(claim.id)
    assert form(panel).isVisibleTo(panel)
    assert field(panel, "source-title").text() == "Harbour log"
    assert field(panel, "evidence-locator").text() == "p. 4"
    press(panel, "evidence-form-save")
    assert only_evidence(case, claim).locator == "p. 4"
    assert case.session.drafts() == {}


def test_a_draft_that_is_not_a_form_is_passed_over(
    case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    case.session.save_draft(f"evidence:{claim.id} by Ana", "[not a form")
    panel.add_evidence()
    assert field(panel, "source-title").text() == ""


def test_evidence_without_a_source_is_refused_in_words(
    case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    told = notices(case.desk)
    panel.add_evidence()
    press(panel, "evidence-form-save")
    assert len(told) == 1
    assert form(panel).isVisibleTo(panel)
    assert case.session.case.evidence(claim.id) == []


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_source_of_the_case_is_offered_and_reused(
    case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    known = harbour_office(case, claim.id)
    panel.add_evidence()
    title = field(panel, "source-title")
    type_in(title, "office")
    completer = title.completer()
    assert completer.currentCompletion() == "Harbour office"
    completer.activated.emit("Harbour office")
    assert field(panel, "source-author").text() == "Kim"
    press(panel, "evidence-form-save")
    assert [one.source for one in case.session.case.evidence(claim.id)] == [known.id] * 2
    assert len(case.session.case.sources()) == 1


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_title_of_a_source_typed_out_is_that_source_and_typed_on_another(
    case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    harbour_office(case, claim.id)
    panel.add_evidence()
    title = field(panel, "source-title")
    type_in(title, "harbour office")
    assert field(panel, "source-author").text() == "Kim"
    type_in(title, " annex")
    assert field(panel, "source-author").text() == ""
    press(panel, "evidence-form-save")
    assert {one.title for one in case.session.case.sources()} == {
        "Harbour office",
        "harbour office annex",
    }


def test_evidence_is_edited_in_its_place_and_what_it_is_tied_to_stays(
    case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    before = filing.link_passage(case.session, claim.id, case.radio, 0, 15)
    press(panel, "evidence-edit")
    assert not part(panel, QWidget, f"evidence-{before.id}").isVisibleTo(panel)
    assert field(panel, "source-title").hasFocus()
    choose(panel, "evidence-stance", "refutes")
    press(panel, "evidence-form-save")
    after = only_evidence(case, claim)
    assert after.stance is Stance.REFUTES
    assert (after.article, after.exact) == (before.article, before.exact)
    assert part(panel, QToolButton, "evidence-edit").hasFocus()


def test_a_source_is_corrected_everywhere_or_only_here(
    qtbot: QtBot, case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    known = harbour_office(case, claim.id, 2)
    first = case.session.case.evidence(claim.id)[0]
    everywhere = part(panel, QCheckBox, "source-everywhere")
    qtbot.waitUntil(part(panel, QToolButton, "evidence-edit").isVisible)
    press(panel, "evidence-edit")
    assert not everywhere.isVisibleTo(panel)
    author = field(panel, "source-author")
    type_in(author, "a")
    assert everywhere.isVisibleTo(panel)
    key(author, Qt.Key.Key_Return)
    assert case.session.case.get(Source, known.id).author == "Kima"
    assert not everywhere.isEnabled()
    press(panel, "evidence-edit")
    type_in(field(panel, "source-url"), "y")
    everywhere.click()
    key(author, Qt.Key.Key_Return)
    assert case.session.case.get(Source, known.id).url == "https://port.example/x"
    changed = case.session.case.get(Evidence, first.id)
    assert case.session.case.get(Source, changed.source).url.startswith("y")
    assert len(case.session.case.sources()) == 2


def test_a_file_is_copied_into_the_case_with_the_evidence(
    qtbot: QtBot,
    case: SmallCase,
    claim: Claim,
    panel: ClaimPanel,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    release = tmp_path / "release.pdf"
    release.write_bytes(b"as received")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(release), ""))
    panel.add_evidence()
    type_in(field(panel, "source-title"), "Release")
    press(panel, "evidence-attach")
    press(panel, "evidence-form-save")
    filed = only_evidence(case, claim)
    assert case.session.blob(filed.file_sha256) == b"as received"
    link = part(panel, TextLink, "evidence-file")
    sha = filed.file_sha256
    assert link.words() == f"release.pdf · SHA-256 {sha[:4]}…{sha[-2:]}"
    with qtbot.waitSignal(panel.open_file_requested) as asked:
        link.click()
    assert asked.args == [filed.id]


def test_a_file_that_is_not_there_is_refused_at_once(
    case: SmallCase, panel: ClaimPanel, tmp_path: Path
) -> None:
    told = notices(case.desk)
    panel.add_evidence()
    form(panel).attach(tmp_path / "gone.pdf")
    assert told == ["There is no file “gone.pdf”."]


def test_evidence_its_file_and_the_correction_of_its_source_are_one_step(
    qtbot: QtBot, case: SmallCase, claim: Claim, panel: ClaimPanel, tmp_path: Path
) -> None:
    known = harbour_office(case, claim.id)
    release = tmp_path / "release.pdf"
    release.write_bytes(b"as received")
    before = steps(case)
    qtbot.waitUntil(part(panel, QToolButton, "evidence-edit").isVisible)
    press(panel, "evidence-edit")
    type_in(field(panel, "source-author"), "a")
    form(panel).attach(release)
    press(panel, "evidence-form-save")
    assert steps(case) == before + 1
    assert case.session.case.get(Source, known.id).author == "Kima"
    assert only_evidence(case, claim).file_name == "release.pdf"
    case.session.undo()
    assert case.session.case.get(Source, known.id) == known
    assert only_evidence(case, claim).file_name == ""


def test_a_file_that_went_away_leaves_the_form_open_and_nothing_filed(
    case: SmallCase, claim: Claim, panel: ClaimPanel, tmp_path: Path
) -> None:
    told = notices(case.desk)
    release = tmp_path / "release.pdf"
    release.write_bytes(b"as received")
    panel.add_evidence()
    type_in(field(panel, "source-title"), "Release")
    form(panel).attach(release)
    release.unlink()
    press(panel, "evidence-form-save")
    assert told == ["There is no file “release.pdf”."]
    assert form(panel).isVisibleTo(panel)
    assert case.session.case.evidence(claim.id) == []


def test_a_linked_passage_leads_to_its_article(
    qtbot: QtBot, case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    linked = filing.link_passage(case.session, claim.id, case.radio, 0, 15)
    link = part(panel, TextLink, "evidence-passage")
    assert link.words() == "Radio, ¶\u00a01"
    with qtbot.waitSignal(panel.reveal_requested) as asked:
        link.click()
    assert asked.args == [linked]


def test_evidence_is_taken_away_and_undo_brings_it_back(
    qtbot: QtBot, case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    harbour_office(case, claim.id, 2)
    press(panel, "evidence-remove")
    assert len(case.session.case.evidence(claim.id)) == 1
    case.session.undo()
    assert len(case.session.case.evidence(claim.id)) == 2
    qtbot.waitUntil(lambda: shown(panel).count("Harbour office") == 2)


def test_evidence_undone_while_it_is_edited_closes_its_form(
    case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    harbour_office(case, claim.id)
    press(panel, "evidence-edit")
    case.session.undo()
    assert not form(panel).isVisibleTo(panel)
    panel.add_evidence()
    assert form(panel).isVisibleTo(panel)


def test_the_buttons_of_a_card_wake_with_the_focus(
    qtbot: QtBot, case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    harbour_office(case, claim.id)
    edit = part(panel, QToolButton, "evidence-edit")
    assert edit.icon().isNull()
    qtbot.waitUntil(edit.isVisible)
    edit.setFocus()
    assert not edit.icon().isNull()
    panel.focus_why()
    assert edit.icon().isNull()


def test_a_query_is_put_and_answered(
    qtbot: QtBot, case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    panel.ask_query()
    assert field(panel, "query-to").hasFocus()
    type_in(field(panel, "query-to"), "author")
    question = part(panel, QPlainTextEdit, "query-question")
    type_in(question, "Who counted?")
    type_in(field(panel, "query-due"), "2026-11-25")
    key(question, Qt.Key.Key_Return)
    (query,) = case.session.case.queries(claim.id)
    assert (query.to, query.question, query.due) == ("author", "Who counted?", "2026-11-25")
    assert query.asked == filing.today()
    press(panel, "query-edit")
    answer = part(panel, QPlainTextEdit, "query-answer")
    assert answer.hasFocus()
    type_in(answer, "The port")
    key(answer, Qt.Key.Key_Return)
    assert case.session.case.get(Query, query.id).answer == "The port"
    qtbot.waitUntil(lambda: "Answer  The port" in shown(panel))
    assert "due 25 Nov 2026" in shown(panel)
    assert part(panel, QToolButton, "query-edit").hasFocus()
    press(panel, "query-remove")
    assert case.session.case.queries(claim.id) == []


def test_a_query_put_with_its_answer_keeps_both_in_one_step(
    case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    before = steps(case)
    press(panel, "query-add")
    type_in(part(panel, QPlainTextEdit, "query-question"), "Who counted?")
    type_in(part(panel, QPlainTextEdit, "query-answer"), "The port")
    press(panel, "query-form-save")
    assert case.session.case.queries(claim.id)[0].answer == "The port"
    assert steps(case) == before + 1


def test_a_query_that_asks_nothing_is_refused_and_a_draft_of_it_comes_back(
    case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    told = notices(case.desk)
    panel.ask_query()
    type_in(field(panel, "query-to"), "author")
    press(panel, "query-form-save")
    assert len(told) == 1
    case.desk.choose(None)
    case.desk.choose(claim.id)
    panel.ask_query()
    assert field(panel, "query-to").text() == "author"
    cancel = part(panel, QWidget, "query-form-cancel")
    cancel.setFocus()
    key(cancel, Qt.Key.Key_Return)
    assert case.session.case.queries(claim.id) == []
    assert part(panel, QWidget, "query-add").hasFocus()


def test_a_query_undone_while_it_is_edited_closes_its_form(
    case: SmallCase, claim: Claim, panel: ClaimPanel
) -> None:
    filing.ask(case.session, (claim.id,), "author", "Who counted?")
    press(panel, "query-edit")
    case.session.undo()
    assert not part(panel, QWidget, "query-form").isVisibleTo(panel)
