"""Taking in an editor's answers: asks for the memo or gets it dropped, reads it, shows the list."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.domain.errors import WorkbenchError
from workbench.language import _
from workbench.phrases import error_words
from workbench.services import answers
from workbench.ui.answers import AnswersSheet
from workbench.ui.bridge import Desk
from workbench.ui.job import Job
from workbench.ui.notice import Notice, Tone
from workbench.ui.theme import Theme


class TakeAnswers(QObject):
    """Reads beside the window; `job_started` carries a Job."""

    job_started = Signal(object)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window

    def ask(self, desk: Desk) -> None:
        """Let the person choose the memo that came back."""
        name, _kind = QFileDialog.getOpenFileName(
            self._window,
            _("Answers from the editor"),
            str(desk.session.path.parent),
            _("Word documents (*.docx)"),
        )
        if name:
            self.read(desk, Path(name))

    def read(self, desk: Desk, path: Path, otherwise: Callable[[], object] | None = None) -> None:
        """Read a memo and show its answers; do something else with a file that is none."""

        def done(read: Any) -> None:
            if desk.open:
                self._show(desk, read)

        def failed(problem: WorkbenchError) -> None:
            if problem.code == "no-answers" and otherwise is not None:
                if desk.open:
                    otherwise()
            else:
                desk.noticed.emit(Notice(error_words(problem), Tone.PROBLEM))

        job = Job(_("Reading the answers"), self)
        job.follow(done, failed)
        desk.closed.connect(job.cancel)
        self.job_started.emit(job)
        job.start(lambda progress: answers.read_answers(path, progress))

    def _show(self, desk: Desk, read: Any) -> None:
        plan = desk.attempt(lambda: answers.plan(desk.session, read))
        if plan is not None:
            AnswersSheet(desk, self._theme, self._window, plan).open()
