"""Work of which only the last that was asked for counts, one at a time."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from workbench.domain.errors import WorkbenchError
from workbench.services.jobs import Outcome, Progress
from workbench.ui.job import Job

Work = Callable[[Progress], Any]

# A job outlives whoever asked for it: it is kept here until its thread has ended.
_RUNNING: set[Job] = set()


class LatestJob(QObject):
    """`made` carries what the last work came to, `failed` its WorkbenchError, `advanced` how far it
    is. Work must hold values only: its thread may be the last that knows it.

    What is asked for while another runs cancels that one and begins after it.
    """

    made = Signal(object)
    failed = Signal(object)
    advanced = Signal(float)

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._name = name
        self._job: Job | None = None
        self._next: Work | None = None

    @property
    def busy(self) -> bool:
        """Whether something runs, or waits to."""
        return self._job is not None or self._next is not None

    def ask(self, work: Work) -> None:
        """Do this, and nothing that was asked for before."""
        self._next = work
        if self._job is None:
            self._begin()
        else:
            self._job.cancel()

    def stop(self) -> None:
        """Do nothing more; what still runs is heard no more."""
        self._next = None
        if self._job is not None:
            self._job.ended.disconnect(self._ended)
            self._job.advanced.disconnect(self._advanced)
            self._job.cancel()
            self._job = None

    def _begin(self) -> None:
        work, self._next = self._next, None
        if work is None:
            return
        self._job = job = Job(self._name)
        _RUNNING.add(job)
        job.ended.connect(self._ended)
        job.advanced.connect(self._advanced)
        job.follow(lambda _value: _RUNNING.discard(job), lambda _problem: _RUNNING.discard(job))
        job.start(work)

    def _advanced(self, share: float) -> None:
        if self._next is None:
            self.advanced.emit(share)

    def _ended(self, outcome: Outcome[Any]) -> None:
        self._job = None
        if self._next is not None:
            self._begin()
        elif outcome.problem is None:
            self.made.emit(outcome.value)
        elif isinstance(outcome.problem, WorkbenchError):
            self.failed.emit(outcome.problem)
