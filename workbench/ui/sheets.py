"""What opens over the window for a moment: commands by name, keys, details of article and case."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workbench.language import _
from workbench.ui.actions import Actions
from workbench.ui.theme import Theme

if TYPE_CHECKING:
    from workbench.ui.case_view import CaseView
    from workbench.ui.take_answers import TakeAnswers


class Sheets(QObject):
    """Opens them when they are asked for; each is made, and imported, when it is first shown."""

    told = Signal(str)

    def __init__(self, window: QWidget, theme: Theme, actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._actions = actions
        self._view: CaseView | None = None
        for name, slot in {
            "palette": self.show_palette,
            "keys": self.show_keys,
            "about": self.show_about,
            "article-details": self.edit_article,
            "case-details": self.edit_case,
            "answers": self.ask_answers,
            "send": self.send,
            "sign": self.sign,
        }.items():
            actions.on(name, slot)

    def follow(self, view: "CaseView | None") -> None:
        """The case that is on screen now, or none."""
        self._view = view

    def show_palette(self) -> None:
        """Every command by name."""
        from workbench.ui.command_palette import CommandPalette

        CommandPalette(self._theme, self._window).open_with(self._actions.offered())

    def show_keys(self) -> None:
        """All keys on one page."""
        from workbench.ui.keys_page import KeysPage

        KeysPage(self._theme, self._window).open_with(list(self._actions.all.values()))

    def show_about(self) -> None:
        """Say what this is."""
        from importlib.metadata import PackageNotFoundError, version

        try:
            number = version("factcheck-workbench")
        except PackageNotFoundError:
            number = ""
        words = _("Fact-Check Workbench {version} · offline: nothing leaves this computer · MIT")
        self.told.emit(words.format(version=number))

    def edit_article(self) -> None:
        """Correct what is known about the article one is in."""
        from workbench.ui.article_details import ArticleDetails

        if self._view is not None and self._view.panes.current is not None:
            details = ArticleDetails(self._view.desk, self._theme, self._window)
            details.edit(self._view.panes.current.article_id)

    def edit_case(self) -> None:
        """Correct the case's title and people."""
        from workbench.ui.article_details import CaseDetails

        if self._view is not None:
            CaseDetails(self._view.desk, self._theme, self._window).edit()

    def send(self) -> None:
        """Send the case to a colleague."""
        from workbench.ui.sending import SendSheet

        if self._view is not None:
            self._view.claim_panel.commit()
            sheet = SendSheet(self._view.desk, self._theme, self._window)
            sheet.job_started.connect(self._view.job_started)
            sheet.open()

    def sign(self) -> None:
        """Stand by the case as it is, and see who does."""
        from workbench.ui.signing import SignSheet

        if self._view is not None:
            self._view.claim_panel.commit()
            SignSheet(self._view.desk, self._theme, self._window).open()

    def ask_answers(self) -> None:
        """Take in the editor's answers from a memo that came back."""
        if self._view is not None:
            self._view.claim_panel.commit()
            self._answers(self._view).ask(self._view.desk)

    def answers_or(self, paths: Sequence[Path], otherwise: Callable[[], object]) -> None:
        """Show the answers in a memo that was dropped on the window; else do something else."""
        if self._view is None or len(paths) != 1 or paths[0].suffix.lower() != ".docx":
            otherwise()
            return
        self._answers(self._view).read(self._view.desk, paths[0], otherwise)

    def dropped(self, paths: Sequence[Path], otherwise: Callable[[Sequence[Path]], object]) -> None:
        """Ask whether a case that was dropped on an open one is a colleague's copy of it."""
        if self._view is not None and len(paths) == 1 and paths[0].suffix.lower() == ".fcase":
            self._view.review.offer(paths[0], partial(otherwise, paths))
        else:
            otherwise(paths)

    def _answers(self, view: "CaseView") -> "TakeAnswers":
        from workbench.ui.take_answers import TakeAnswers

        taking = TakeAnswers(self._theme, self._window)
        taking.job_started.connect(view.job_started)
        return taking
