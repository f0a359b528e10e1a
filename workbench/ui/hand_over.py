"""Handing over: the editor's documents, data, a copy of the case, and a check of what is kept."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.domain.errors import WorkbenchError
from workbench.domain.memo_choice import DocumentKind, MemoChoice
from workbench.domain.model import Evidence
from workbench.language import _, ngettext
from workbench.services import exporting, handover, verification
from workbench.services.apart import Apart
from workbench.services.exporting import Exported, ExportFormat
from workbench.services.handover import Handover
from workbench.services.jobs import Progress
from workbench.services.newsroom import template_of
from workbench.ui import opened_file
from workbench.ui.bridge import Desk
from workbench.ui.job import Job
from workbench.ui.theme import Theme


class HandOver(QObject):
    """`job_started` carries a Job, `failed` a WorkbenchError, `written` the path of what was handed
    over and `laid_out` that of a file of the case, which is opened when a person says so;
    `template_chosen` the path of another Word file for documents to stand on."""

    job_started = Signal(object)
    failed = Signal(object)
    written = Signal(object)
    laid_out = Signal(object)
    told = Signal(str)
    template_chosen = Signal(str)

    def __init__(self, parent: QWidget, theme: Theme, template: str = "") -> None:
        super().__init__(parent)
        self._window = parent
        self._theme = theme
        self._template = template

    def ask_and_export(self, desk: Desk) -> None:
        """Let the person choose what to hand over, and write it."""
        from workbench.ui.export_window import ExportWindow

        def chosen(taken: Handover, choice: MemoChoice, given: Path, suffix: str) -> None:
            if path := self._named(given, suffix):
                self._export(desk, path, taken, choice)

        window = ExportWindow(desk, self._theme, self._template, self._window)
        window.chosen.connect(chosen)
        window.template_chosen.connect(self._use_template)
        window.open()

    def _use_template(self, path: str) -> None:
        self._template = path
        self.template_chosen.emit(path)

    def export(self, desk: Desk, path: Path) -> None:
        """Write the whole memo, without a question."""
        memo = desk.attempt(lambda: handover.memo_of(desk.session))
        if memo is not None:
            self._export(desk, path, memo, MemoChoice())

    def _export(self, desk: Desk, path: Path, taken: Handover, choice: MemoChoice) -> None:
        """Write a document beside the window, and note it in the history."""

        named = self._template if path.suffix.lower() == ".docx" else ""

        def work(progress: Progress) -> Path:
            template = template_of(Path(named)).data if named else None
            apart = Apart()
            try:
                return handover.write(taken, path, progress, choice, template, apart.render)
            finally:
                apart.close()

        def done(_path: Any) -> None:
            # A memo needs its case no more once it is begun; only the note in the history does.
            if desk.open:
                desk.attempt(lambda: handover.note_export(desk.session, path))
            self.written.emit(path)

        copy = choice.kind is DocumentKind.CHECKING_COPY
        name = _("Writing the checking copy") if copy else _("Writing the memo")
        self._run(name, work, done)

    def ask_and_export_data(self, desk: Desk) -> None:
        """Let the person choose how other programs get the case, and write it."""
        from workbench.ui.export_data import DataWindow

        def chosen(form: ExportFormat, given: Path, redact: bool, evidence: bool) -> None:
            if path := self._named(given, form.suffix):
                self._export_data(desk, path, form, redact, evidence)

        window = DataWindow(desk, self._window)
        window.chosen.connect(chosen)
        window.open()

    def _export_data(
        self, desk: Desk, path: Path, form: ExportFormat, redact: bool, evidence: bool
    ) -> None:
        """Write the case for other programs beside the window, and note it in the history."""
        code = form.code
        taken = desk.attempt(lambda: exporting.material(desk.session, code, redact=redact))
        if taken is None:
            return

        def work(progress: Progress) -> Exported:
            return exporting.write(taken, code, path, progress, redact=redact, evidence=evidence)

        def done(exported: Any) -> None:
            if desk.open:
                desk.attempt(lambda: exporting.note_export(desk.session, path))
            self.written.emit(path)
            assert isinstance(exported, Exported)
            if exported.files_left:
                self.told.emit(_too_large(path, exported.files_left))

        self._run(_("Writing the data"), work, done)

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


def _too_large(path: Path, count: int) -> str:
    return ngettext(
        "“{file}” is written. {count} file of evidence was too large to go with it.",
        "“{file}” is written. {count} files of evidence were too large to go with it.",
        count,
    ).format(file=path.name, count=count)


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
