"""A passage follows the selection, and choosing a claim leaves what undo says as it was."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QWidget

from tests.journeys.desk import Checker
from tests.journeys.test_trust import article


def test_the_passage_of_the_claim_follows_the_selection(checker: Checker, home: Path) -> None:
    checker.open([article(home)])
    checker.select(0, (24, 31))
    checker.press("H")
    (claim,) = checker.case.claims()
    checker.select(0, (24, 50))
    checker.press("M")
    (passage,) = checker.case.passages(claim.id)
    assert (passage.start, passage.end) == (24, 50)
    checker.press("Ctrl+Z")
    assert checker.case.passages(claim.id)[0].end == 31


def test_of_several_passages_the_one_that_is_touched_follows(checker: Checker, home: Path) -> None:
    checker.open([article(home)])
    checker.select(0, (0, 10))
    checker.press("H")
    (claim,) = checker.case.claims()
    checker.select(0, (24, 31))
    checker.press("Shift+H")
    checker.select(0, (28, 50))
    checker.press("M")
    spans = {(p.start, p.end) for p in checker.case.passages(claim.id)}
    assert spans == {(0, 10), (28, 50)}
    checker.select(0, (12, 20))
    checker.press("M")
    assert "overlap the passage" in checker.notice()
    assert {(p.start, p.end) for p in checker.case.passages(claim.id)} == spans


def test_choosing_a_claim_leaves_undo_and_redo_as_they_were(checker: Checker, home: Path) -> None:
    checker.open([article(home)])
    checker.select(0, (24, 31))
    checker.press("H")
    undo, redo = (checker.window.actions_.all[name] for name in ("undo", "redo"))
    words = undo.text()
    checker.view.desk.choose(None)
    checker.view.desk.choose(checker.case.claims()[0].id)
    assert (undo.isEnabled(), redo.isEnabled(), undo.text()) == (True, False, words)
    checker.window.close_case()
    assert not undo.isEnabled()


class Restyled(QObject):
    """Counts how often a widget gets another sheet."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.times = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.StyleChange
        return False


def test_a_count_gets_its_colour_from_the_theme_and_not_with_each_verdict(
    checker: Checker, home: Path
) -> None:
    checker.open([article(home)])
    checker.select(0, (24, 31))
    checker.press("H")
    label = checker.part("count-confirmed")
    assert isinstance(label, QLabel)
    restyled = Restyled(label)
    checker.press("2")
    checker.qtbot.waitUntil(lambda: "1" in label.text())
    assert restyled.times == 0
    before = label.styleSheet()
    checker.act("dark")
    assert label.styleSheet() != before
