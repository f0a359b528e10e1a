"""Handing over: the memo as a Word file, a copy of the case, and a check of what is kept."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.domain.errors import WorkbenchError
from workbench.domain.model import Evidence
from workbench.language import _, ngettext
from workbench.services import handover, verification
from workbench.services.jobs import Progress
from workbench.ui import opened_file
from workbench.ui.bridge import Desk
from workbench.ui.job import Job


class HandOver(QObject):
    """`job_started` carries a Job, `failed` a WorkbenchError, `written` the path of a memo and
    `laid_out` that of a file of the case, which is opened when a person says so."""

    job_started = Signal(object)
    failed = Signal(object)
    written = Signal(object)
    laid_out = Signal(object)
    told = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent

    def ask_and_export(self, desk: Desk) -> None:
        """Let the person choose a name, and write the memo there."""
        usual = desk.session.path.with_suffix(".docx")
        name, _kind = QFileDialog.getSaveFileName(
            self._window, _("Export memo"), str(usual), _("Word documents (*.docx)")
        )
        if name and (path := self._named(Path(name), ".docx")):
            self.export(desk, path)

    def export(self, desk: Desk, path: Path) -> None:
        """Write the memo beside the window, and note it in the history."""
        memo = desk.attempt(lambda: handover.memo_of(desk.session))
        if memo is None:
            return

        def work(progress: Progress) -> Path:
            handover.write(memo, path, progress)
            return path

        def done(_path: Any) -> None:
            # A memo needs its case no more once it is begun; only the note in the history does.
            if desk.open:
                desk.attempt(lambda: handover.note_export(desk.session, path))
            self.written.emit(path)

        self._run(_("Writing the memo"), work, done)

    def ask_and_copy(self, desk: Desk) -> None:
        """Write a complete copy of the case, for a stick or as a backup."""
        usual = desk.session.path.with_name(f"{desk.session.path.stem} copy.fcase")
        name, _kind = QFileDialog.getSaveFileName(
            self._window, _("Save a copy of the case"), str(usual), _("Cases (*.fcase)")
        )
        if name and (path := self._named(Path(name), ".fcase")):
            self.copy(desk, path)

    def _named(self, path: Path, suffix: str) -> Path | None:
        """The name with its ending; None where that is another file, which nobody gave up."""
        if path.suffix.lower() == suffix:
            return path
        path = path.with_name(path.name + suffix)
        if path.exists():
            self.failed.emit(WorkbenchError("case-exists", file=path.name))
            return None
        return path

    def copy(self, desk: Desk, path: Path) -> None:
        """Write a complete copy of the case under another name."""
        if path.resolve() == desk.session.path.resolve():
            self.failed.emit(WorkbenchError("case-exists", file=path.name))
            return

        def copied() -> bool:
            _copy(desk, path)
            return True

        if desk.attempt(copied):
            self.told.emit(_("A copy is in “{file}”.").format(file=path.name))

    def open_attached(self, desk: Desk, evidence: str) -> None:
        """Write out the file of a piece of evidence, and ask whether it shall be opened."""
        row = desk.session.case.get(Evidence, evidence)
        sha256 = row.file_sha256
        target = desk.attempt(
            lambda: opened_file.write_out(row.file_name, sha256, desk.session.blob(sha256))
        )
        if target is not None:
            self.laid_out.emit(target)

    def verify(self, desk: Desk) -> None:
        """Check every promise about the case, on a copy: the case itself stays locked."""
        try:
            folder = tempfile.TemporaryDirectory(prefix="workbench-", ignore_cleanup_errors=True)
        except OSError:
            self.failed.emit(WorkbenchError("folder-missing", folder=tempfile.gettempdir()))
            return
        copy = Path(folder.name) / desk.session.path.name
        try:
            _copy(desk, copy)
        except WorkbenchError as problem:
            folder.cleanup()
            self.failed.emit(problem)
            return

        def work(_progress: Progress) -> int:
            with folder:
                return len(verification.findings(copy))

        def done(faults: Any) -> None:
            self.told.emit(
                ngettext(
                    "{count} promise about this case is broken. “workbench verify” says which.",
                    "{count} promises about this case are broken. “workbench verify” says which.",
                    faults,
                ).format(count=faults)
                if faults
                else _("The case is whole: texts, hashes, history and places are as they should.")
            )

        self._run(_("Checking the case"), work, done)

    def _run(
        self, words: str, work: Callable[[Progress], Any], done: Callable[[Any], None]
    ) -> None:
        job = Job(words, self)
        job.follow(done, self.failed.emit)
        self.job_started.emit(job)
        job.start(work)


def _copy(desk: Desk, path: Path) -> None:
    """A complete copy of the case; raises `disk-error` or what copying raises."""
    try:
        desk.session.copy_to(path)
    except OSError as problem:
        raise WorkbenchError("disk-error", file=path.name) from problem


def show_file(path: Path) -> None:
    """Open a file with the program the desk has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_folder(path: Path) -> None:
    """Open the folder that a file lies in."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
