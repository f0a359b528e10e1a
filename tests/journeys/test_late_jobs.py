"""Long work that ends when its case is closed already."""

from pathlib import Path

from tests.journeys.desk import Checker
from tests.journeys.test_trust import article
from workbench.services.session import open_case


def test_articles_read_for_a_case_that_was_closed_are_added_nowhere(
    checker: Checker, home: Path
) -> None:
    checker.open([article(home)])
    path, desk = checker.session.path, checker.view.desk
    checker.window.open_paths([article(home, "more.txt", "More of it.\n")])
    checker.window.close_case()
    assert not desk.open
    checker.qtbot.waitUntil(lambda: "Nothing was" in checker.notice(), timeout=20_000)
    again = open_case(path, "Ana Test")
    assert len(again.case.articles()) == 1
    again.close()


def test_a_memo_begun_before_its_case_was_closed_is_announced_when_it_is_there(
    checker: Checker, home: Path
) -> None:
    checker.open([article(home)])
    hand_over, memo = checker.window.hand_over, home / "memo.docx"
    with checker.qtbot.waitSignal(hand_over.written, timeout=30_000):
        hand_over.export(checker.view.desk, memo)
        checker.window.close_case()
    assert memo.is_file()
    assert "memo.docx" in checker.notice()
