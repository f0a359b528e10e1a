"""Taking articles in: new cases and further articles, from files or pasted words."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from workbench.domain.errors import WorkbenchError
from workbench.domain.model import Role
from workbench.language import _, ngettext
from workbench.services import importing, library
from workbench.services.jobs import Progress
from workbench.services.session import Session, open_case
from workbench.ui.bridge import Desk
from workbench.ui.job import Job

# Who checked the sample case; whoever opens it goes on in that person's place.
SAMPLE_CHECKER = "Ana Lindqvist"


class Intake(QObject):
    """Reads files beside the window. `case_made` carries a Session, `job_started` a Job,
    `failed` a WorkbenchError, `told` a sentence."""

    case_made = Signal(object)
    job_started = Signal(object)
    failed = Signal(object)
    told = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent

    def ask_articles(self, title: str) -> list[Path]:
        """Let the person choose article files."""
        patterns = " ".join(f"*.{suffix}" for suffix in importing.SUFFIXES)
        kinds = f"{_('Articles')} ({patterns});;{_('All files')} (*)"
        names, _kind = QFileDialog.getOpenFileNames(self._window, title, "", kinds)
        return [Path(name) for name in names]

    def new_case(self, paths: Sequence[Path], folder: Path, name: str) -> None:
        """Read articles and make a case of them in a folder."""

        def made(articles: Any) -> None:
            self.make_case(articles, folder, name)

        self._read(paths, made)

    def make_sample(self, folder: Path) -> None:
        """Make a fresh sample case in a folder, and open it as the one who checked it."""

        def work(_progress: Progress) -> Path:
            from workbench.services.sample import build_sample

            try:
                folder.mkdir(parents=True, exist_ok=True)
                path = free_path(folder, _("Sample case"))
                build_sample(path)
            except OSError as problem:
                raise WorkbenchError("folder-missing", folder=folder.name) from problem
            return path

        def made(path: Any) -> None:
            try:
                session = open_case(path, SAMPLE_CHECKER)
            except WorkbenchError as problem:
                self.failed.emit(problem)
            else:
                self.case_made.emit(session)

        self._run(_("Making the sample case"), work, made)

    def make_case(self, articles: Sequence[Any], folder: Path, name: str) -> None:
        """Make a case of articles that were read, under the headline of the first."""
        try:
            folder.mkdir(parents=True, exist_ok=True)
            path = free_path(folder, articles[0].title or _("Case"))
            session = library.new_case(path, articles, name)
        except OSError:
            self.failed.emit(WorkbenchError("folder-missing", folder=folder.name))
        except WorkbenchError as problem:
            self.failed.emit(problem)
        else:
            self.case_made.emit(session)

    def new_from_clipboard(self, folder: Path, name: str) -> None:
        """Make a case of the words on the clipboard."""
        try:
            article = importing.read_pasted(QApplication.clipboard().text())
        except WorkbenchError as problem:
            self.failed.emit(problem)
        else:
            self.make_case([article], folder, name)

    def add(self, desk: Desk, paths: Sequence[Path], opened: Callable[[str], object]) -> None:
        """Read articles and add them to the open case; the last one is then opened.

        Nothing is added to a case that was closed meanwhile; the reading is then given up.
        """

        def made(articles: Any) -> None:
            if not desk.open:
                self.told.emit(_("The case was closed before all was read. Nothing was added."))
                return
            for article in articles:
                self._add_one(desk.session, article, opened)

        desk.closed.connect(self._read(paths, made).cancel)

    def add_from_clipboard(self, desk: Desk, opened: Callable[[str], object]) -> None:
        """Add the words on the clipboard as an article."""
        try:
            article = importing.read_pasted(QApplication.clipboard().text())
        except WorkbenchError as problem:
            self.failed.emit(problem)
        else:
            self._add_one(desk.session, article, opened)

    def _add_one(self, session: Session, article: Any, opened: Callable[[str], object]) -> None:
        first = not session.case.articles()
        role = Role.UNDER_CHECK if first else Role.COMPARISON
        try:
            added = library.add_article(session, article, role)
        except WorkbenchError as problem:
            self.failed.emit(problem)
        else:
            opened(added.id)

    def _read(self, paths: Sequence[Path], then: Callable[[Any], None]) -> Job:
        words = ngettext("Reading {count} article", "Reading {count} articles", len(paths))
        name = words.format(count=len(paths))
        return self._run(name, lambda progress: importing.read_files(paths, progress), then)

    def _run(self, name: str, work: Callable[[Progress], Any], then: Callable[[Any], None]) -> Job:
        job = Job(name, self)
        job.follow(then, self.failed.emit)
        # Told first: whoever follows a job that has already ended would wait for ever.
        self.job_started.emit(job)
        job.start(work)
        return job


def free_path(folder: Path, title: str) -> Path:
    """A path for a new case under a title, that no file has yet."""
    words = re.sub(r"[^\w\- ]+", "", title).strip()[:60].strip() or "Case"
    path = folder / f"{words}.fcase"
    number = 2
    while path.exists():
        path = folder / f"{words} {number}.fcase"
        number += 1
    return path
