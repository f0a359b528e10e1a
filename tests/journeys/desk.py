"""A checker at the window: what a journey does with keys and mouse, in the desk's words."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from workbench.domain.case import Case
from workbench.domain.text import Span
from workbench.services.session import Session
from workbench.ui.article_pane import ArticlePane
from workbench.ui.case_view import CaseView
from workbench.ui.main_window import MainWindow


class Checker:
    """Works with the window as a person would, and looks at what it shows."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot

    # -- looking

    @property
    def view(self) -> CaseView:
        """The open case on screen."""
        assert self.window.case_view is not None
        return self.window.case_view

    @property
    def session(self) -> Session:
        """The open case."""
        return self.view.desk.session

    @property
    def case(self) -> Case:
        """The state of the open case."""
        return self.session.case

    @property
    def panes(self) -> list[ArticlePane]:
        """The open panes from left to right."""
        return list(self.view.panes)

    @property
    def number(self) -> int:
        """The number of the chosen claim."""
        claim = self.view.desk.claim
        return next(c.number for c in self.case.claims() if c.id == claim)

    def notice(self) -> str:
        """What the window says."""
        return self.window.messages.text()

    # -- doing

    def open(self, paths: Sequence[Path]) -> None:
        """Open files and wait until a case is on screen."""
        before = self.window.case_view
        self.window.open_paths(paths)
        self.qtbot.waitUntil(
            lambda: self.window.case_view is not None and self.window.case_view is not before,
            timeout=20_000,
        )

    def select(self, pane: int, span: Span) -> None:
        """Go to a pane and select words there."""
        view = self.panes[pane].view
        self.view.panes.enter(self.panes[pane])
        view.reveal(*span)
        view.select(*span)

    def drag(self, pane: int, span: Span) -> None:
        """Select words with the mouse."""
        view = self.panes[pane].view
        view.reveal(*span)
        first = view.rects_of(span[0], span[0] + 1)[0]
        last = view.rects_of(span[1] - 1, span[1])[-1]
        start = QPoint(first.left() + 1, first.center().y())
        end = QPoint(last.right(), last.center().y())
        port = view.viewport()
        QTest.mousePress(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        QTest.mouseMove(port, QPoint(end.x() - 1, end.y()))
        QTest.mouseMove(port, end)
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)

    def press(self, keys: str) -> None:
        """Press keys where the focus is: letters, digits, or a name such as Ctrl+Z."""
        target = QApplication.focusWidget() or self.window
        QTest.keySequence(target, keys)

    def write(self, words: str) -> None:
        """Type words where the focus is."""
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClicks(target, words)

    def read(self, pane: int, span: Span) -> str:
        """The words of a span of a pane's article."""
        return self.panes[pane].text[slice(*span)]

    def part(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        """A part of the window by its name."""
        found = self.window.findChild(kind, name)
        assert isinstance(found, QWidget), name
        return found

    def act(self, name: str) -> None:
        """Do something by its place in the menu."""
        action = self.window.findChild(QAction, f"action-{name}")
        assert isinstance(action, QAction)
        assert action.isEnabled(), name
        action.trigger()

    def export(self, path: Path) -> None:
        """Hand over the memo, and wait for it."""
        hand_over = self.window.hand_over
        with self.qtbot.waitSignal(hand_over.written, timeout=30_000):
            hand_over.export(self.view.desk, path)
