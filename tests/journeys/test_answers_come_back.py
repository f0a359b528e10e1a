"""A memo comes back: it is dropped on the window, looked at, taken, and taken back."""

from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QPushButton

from tests.journeys.desk import Checker
from tests.services.returned_memo import ReturnedMemo
from workbench.domain.model import Decision, Status
from workbench.services import checking, handover
from workbench.ui.answers import AnswersSheet

ARTICLE = "The harbour opened in 1912. Some 400 boats came on Monday.\n"


def test_a_memo_that_is_dropped_on_the_window_brings_its_answers(
    checker: Checker, home: Path
) -> None:
    article = home / "harbour.txt"
    article.write_text(ARTICLE)
    checker.open([article])
    session = checker.session
    under_check = session.case.articles()[0].id
    claim = checking.mark(session, under_check, 0, 26)
    checking.rule(session, claim.id, Status.CHANGE)
    back = ReturnedMemo(handover.export_memo(session, home / "memo.docx"))
    back.tick(claim.id, "cut")
    checker.window.open_paths([back.save(home / "back.docx")])
    checker.qtbot.waitUntil(
        lambda: checker.window.findChild(AnswersSheet) is not None, timeout=30_000
    )
    sheet = checker.window.findChild(AnswersSheet)
    assert isinstance(sheet, AnswersSheet)
    name = sheet.findChild(QLineEdit, "answers-name")
    take = sheet.findChild(QPushButton, "answers-take")
    assert isinstance(name, QLineEdit)
    assert isinstance(take, QPushButton)
    name.setText("Eva Berg")
    take.click()
    decided = checker.case.resolution(claim.id)
    assert decided is not None
    assert decided.decision is Decision.CUT
    assert len(checker.case.articles()) == 1
    checker.act("undo")
    assert checker.case.resolution(claim.id) is None
