"""A thin strip for long work: its name, how far it is, and Cancel."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from workbench.language import _
from workbench.ui.job import Job
from workbench.ui.theme import Theme

# Work that is over sooner is not worth a strip that flashes up, in milliseconds.
PATIENCE_MS = 250
_STEPS = 1000


class ProgressStrip(QFrame):
    """Follows jobs; while several run, the one begun last is shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progress-strip")
        self.setProperty("kind", "panel")
        self._jobs: list[Job] = []
        self._shares: dict[Job, float] = {}
        self._name = QLabel(self)
        self._name.setObjectName("progress-name")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setFont(theme.ui_font(12))
        self._bar = QProgressBar(self)
        self._bar.setObjectName("progress-bar")
        self._bar.setTextVisible(False)
        self._cancel = QPushButton(_("Cancel"), self)
        self._cancel.setObjectName("progress-cancel")
        self._cancel.clicked.connect(self._cancel_shown)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(12)
        row.addWidget(self._name)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._appear)
        self.hide()

    def follow(self, job: Job) -> None:
        """Show a job until it ends. The strip keeps it alive until then."""
        self._jobs.append(job)
        job.advanced.connect(self._advanced)
        job.ended.connect(self._ended)
        self._show_last()
        if not self.isVisible():
            self._patience.start()

    def _appear(self) -> None:
        self.setVisible(bool(self._jobs))

    def _advanced(self, share: float) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._shares[job] = share
            self._show_last()

    def _ended(self, _outcome: object) -> None:
        job = self.sender()
        if isinstance(job, Job) and job in self._jobs:
            self._jobs.remove(job)
            self._shares.pop(job, None)
        self._show_last()
        if not self._jobs:
            self._patience.stop()
            self.hide()

    def _show_last(self) -> None:
        if not self._jobs:
            return
        job = self._jobs[-1]
        self._name.setText(job.name)
        self._cancel.setEnabled(True)
        self._cancel.setAccessibleName(_("Cancel: {name}").format(name=job.name))
        self._bar.setAccessibleName(job.name)
        share = self._shares.get(job)
        # Until it has told anything, the bar only says that something goes on.
        self._bar.setRange(0, _STEPS if share is not None else 0)
        if share is not None:
            self._bar.setValue(round(share * _STEPS))

    def _cancel_shown(self) -> None:
        if self._jobs:
            self._cancel.setEnabled(False)
            self._name.setText(_("{name}: stopping…").format(name=self._jobs[-1].name))
            self._jobs[-1].cancel()
