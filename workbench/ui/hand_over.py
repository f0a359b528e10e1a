"""Handing over: the memo as a Word file, a copy of the case, and a check of what is kept."""

import shutil
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
from workbench.settings import data_folder
from workbench.ui.bridge import Desk
from workbench.ui.job import Job


class HandOver(QObject):
    """`job_started` carries a Job, `failed` a WorkbenchError, `written` the path of a memo."""

    job_started = Signal(object)
    failed = Signal(object)
    written = Signal(object)
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
        if name:
            path = Path(name)
            self.export(desk, path if path.suffix else path.with_suffix(".docx"))

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
        if name:
            self.copy(desk, Path(name))

    def copy(self, desk: Desk, path: Path) -> None:
        """Write a complete copy of the case under another name."""
        if path.resolve() == desk.session.path.resolve():
            self.failed.emit(WorkbenchError("case-exists", file=path.name))
            return

        def copied() -> bool:
            desk.session.copy_to(path)
            return True

        if desk.attempt(copied):
            self.told.emit(_("A copy is in “{file}”.").format(file=path.name))

    def open_attached(self, desk: Desk, evidence: str) -> None:
        """Write the file of a piece of evidence to a folder, and open it with its program."""
        row = desk.session.case.get(Evidence, evidence)
        data = desk.attempt(lambda: desk.session.blob(row.file_sha256))
        if data is not None:
            target = data_folder() / "opened" / row.file_sha256[:12] / Path(row.file_name).name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
            show_file(target)

    def verify(self, desk: Desk) -> None:
        """Check every promise about the case, on a copy: the case itself stays locked."""
        folder = Path(tempfile.mkdtemp(prefix="workbench-"))
        copy = folder / desk.session.path.name
        try:
            desk.session.copy_to(copy)
        except WorkbenchError as problem:
            self.failed.emit(problem)
            return

        def work(_progress: Progress) -> int:
            try:
                return len(verification.findings(copy))
            finally:
                shutil.rmtree(folder, ignore_errors=True)

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


def show_file(path: Path) -> None:
    """Open a file with the program the desk has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_folder(path: Path) -> None:
    """Open the folder that a file lies in."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
