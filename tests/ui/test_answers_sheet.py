"""The list of an editor's answers: what is ticked in it is taken, and nothing before."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.services.returned_memo import ReturnedMemo
from tests.ui.on_screen import part, press, show
from tests.ui.small_case import SmallCase, small_case
from workbench.domain.answer_plan import Note, NoteCode, Outcome, Plan, PlannedAnswer
from workbench.domain.answers import LooseRow, Remark
from workbench.domain.model import Claim, Decision, Status
from workbench.services import answers, checking, handover
from workbench.services.jobs import Progress
from workbench.ui.answers import AnswersSheet
from workbench.ui.notice import Notice
from workbench.ui.take_answers import TakeAnswers
from workbench.ui.theme import Theme


@pytest.fixture
def small(tmp_path: Path) -> SmallCase:
    return small_case(tmp_path)


@pytest.fixture
def claims(small: SmallCase) -> list[Claim]:
    """Four changes to decide on."""
    found = [small.mark(words) for words in ("1912", "400 boats", "Monday", "Ana Ruiz")]
    for claim in found:
        checking.rule(small.session, claim.id, Status.CHANGE)
        checking.propose(small.session, claim.id, "Other words")
    return found


@pytest.fixture
def memo(small: SmallCase, claims: list[Claim], tmp_path: Path) -> Path:
    """A memo in which one change is accepted, one reworded without a tick, one answered twice."""
    path = handover.export_memo(small.session, tmp_path / "memo.docx")
    back = ReturnedMemo(path)
    back.tick(claims[0].id, "accepted")
    back.comment(back.row(claims[0].id), "<b>Well seen</b>")
    back.write(claims[1].id, "words", "Some boats")
    back.tick(claims[2].id, "stet")
    back.tick(claims[2].id, "cut")
    return back.save(tmp_path / "back.docx")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    return show(qtbot, QWidget(), 1100, 700)


def sheet(small: SmallCase, memo: Path, theme: Theme, window: QWidget) -> AnswersSheet:
    plan = answers.plan(small.session, answers.read_answers(memo, Progress()))
    made = AnswersSheet(small.desk, theme, window, plan)
    made.open()
    return made


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def test_what_needs_a_person_comes_first_and_is_not_ticked(
    small: SmallCase, memo: Path, theme: Theme, window: QWidget
) -> None:
    opened = sheet(small, memo, theme, window)
    told = [
        (row.answer.number, row.can_be_taken, row.box.isChecked()) for row in opened.listed.rows
    ]
    assert told == [(3, False, False), (2, True, False), (1, True, True)]
    assert "Ed Berg: <b>Well seen</b>" in texts(opened)
    assert "More than one box is ticked: Stet, Cut." in texts(opened)
    small.desk.close()


def test_nothing_is_taken_without_a_name_or_before_take(
    small: SmallCase, memo: Path, theme: Theme, window: QWidget, claims: list[Claim]
) -> None:
    opened = sheet(small, memo, theme, window)
    take = part(opened, QPushButton, "answers-take")
    assert (take.text(), take.isEnabled()) == ("Take 1 answer", False)
    part(opened, QLineEdit, "answers-name").setText("Eva Berg")
    opened.listed.rows[1].box.setChecked(True)
    assert (take.text(), take.isEnabled()) == ("Take 2 answers", True)
    assert small.session.case.resolution(claims[0].id) is None
    press(opened, "answers-cancel")
    assert small.session.case.resolution(claims[0].id) is None
    small.desk.close()


def test_what_is_ticked_is_taken_as_one_step_and_the_rest_is_not(
    small: SmallCase, memo: Path, theme: Theme, window: QWidget, claims: list[Claim]
) -> None:
    opened = sheet(small, memo, theme, window)
    told: list[Notice] = []
    small.desk.noticed.connect(told.append)
    part(opened, QLineEdit, "answers-name").setText("Eva Berg")
    opened.listed.rows[1].box.setChecked(True)
    opened.listed.rows[2].box.setChecked(False)
    press(opened, "answers-take")
    case = small.session.case
    reworded = case.resolution(claims[1].id)
    assert reworded is not None
    assert (reworded.decision, reworded.wording) == (Decision.REWORDED, "Some boats")
    assert case.person_name(reworded.by) == "Eva Berg"
    assert (case.resolution(claims[0].id), case.comments(claims[0].id)) == (None, [])
    assert [one.text for one in told] == ["Took in 1 answer. Undo takes all of them back."]
    small.session.undo()
    assert case.resolution(claims[1].id) is None
    small.desk.close()


def test_a_long_list_is_made_as_one_comes_to_it_and_taken_whole(
    small: SmallCase, theme: Theme, window: QWidget
) -> None:
    answers_ = tuple(
        PlannedAnswer(f"{n:032x}", n, f"Words {n}", Outcome.TAKE, Decision.CUT)
        for n in range(1, 301)
    )
    opened = AnswersSheet(small.desk, theme, window, Plan("back.docx", True, answers_))
    opened.open()
    assert part(opened, QPushButton, "answers-take").text() == "Take 300 answers"
    assert len(opened.listed.rows) < 60
    opened.listed.rows[0].box.setChecked(False)
    assert part(opened, QPushButton, "answers-take").text() == "Take 299 answers"
    bar = opened.listed.verticalScrollBar()
    while len(opened.listed.rows) < 300:
        made = len(opened.listed.rows)
        QApplication.processEvents()
        bar.setValue(0)
        bar.setValue(bar.maximum())
        assert len(opened.listed.rows) > made
    assert [row.answer.number for row in opened.listed.rows] == [*range(1, 301)]
    small.desk.close()


def test_answers_stand_under_what_becomes_of_them_and_the_rest_of_the_memo_is_listed(
    small: SmallCase, theme: Theme, window: QWidget
) -> None:
    deleted = Note(NoteCode.DELETED)
    reply = Remark("Ana", "It is.", "1912", True, reply_to="Is it?", reply_by="Ed")
    answers_ = (
        PlannedAnswer("a", 1, "1912", Outcome.TAKE, Decision.CUT, comments=(reply,)),
        PlannedAnswer("b", 2, "Monday", Outcome.MISSING, notes=(deleted,)),
    )
    rows = (LooseRow(7, "7\nMust\nAnd this"),)
    plan = Plan("back.docx", True, answers_, rows, (Remark("Ed", "Fine", "Bottom line"),))
    opened = AnswersSheet(small.desk, theme, window, plan)
    opened.open()
    said = texts(opened)
    headings = ["New · 1", "Not in the memo · 1", "Elsewhere in the memo · 2"]
    assert [one for one in said if one in headings] == headings
    assert {
        "Ana, in reply to Ed (resolved): It is.",
        "Its row was deleted, as a tracked change. Nothing is taken from that.",
        "A row of no claim: 7 / Must / And this",
        "A comment of no claim, on “Bottom line”: Ed: Fine",
    } <= set(said)
    small.desk.close()


def test_a_dropped_file_that_is_no_memo_is_something_else_and_a_foreign_memo_is_refused(
    qtbot: QtBot, small: SmallCase, memo: Path, theme: Theme, window: QWidget, tmp_path: Path
) -> None:
    import docx

    taking = TakeAnswers(theme, window)
    plain = docx.Document()
    plain.add_paragraph("An article.")
    plain.save(str(tmp_path / "article.docx"))
    others: list[str] = []
    taking.read(small.desk, tmp_path / "article.docx", lambda: others.append("article"))
    qtbot.waitUntil(lambda: others == ["article"])
    told: list[Notice] = []
    (tmp_path / "other").mkdir()
    other = small_case(tmp_path / "other")
    other.desk.noticed.connect(told.append)
    taking.read(other.desk, memo)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].text.startswith("“back.docx” is the memo of another case than “Harbour”.")
    taking.read(small.desk, memo)
    qtbot.waitUntil(lambda: window.findChild(AnswersSheet) is not None)
    other.desk.close()
    small.desk.close()
