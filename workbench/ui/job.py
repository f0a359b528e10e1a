"""Long work beside the window, its reports brought to the main thread."""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from workbench.domain.errors import WorkbenchError
from workbench.services.jobs import Outcome, Progress, run


class Job(QObject):
    """Long work in a thread, its reports brought to the main thread.

    `advanced` carries the share that is done, 0 to 1; `ended` the Outcome. It goes by itself when
    it has ended.
    """

    _reported = Signal(object)
    advanced = Signal(float)
    ended = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.running = False
        self._done: Callable[[Any], None] = lambda _value: None
        self._failed: Callable[[WorkbenchError], object] = lambda _problem: None
        self._progress = Progress(self.advanced.emit)
        self._thread: threading.Thread | None = None
        self._reported.connect(self._stopped)

    def start(self, work: Callable[[Progress], Any]) -> None:
        """Run the work; its signals arrive in the main thread."""
        self.running = True
        self._thread = run(work, self._progress, self._finished)

    def follow(
        self, done: Callable[[Any], None], failed: Callable[[WorkbenchError], object]
    ) -> None:
        """Call one of the two when the work has ended, in the main thread."""
        self._done, self._failed = done, failed

    def cancel(self) -> None:
        """Ask the work to stop; it ends with the error `cancelled`."""
        self._progress.cancel()

    def _finished(self, outcome: Outcome[Any]) -> None:
        self._reported.emit(outcome)

    def _stopped(self, outcome: Outcome[Any]) -> None:
        # The thread may still be inside its emit; going before it has left would lose its words.
        if self._thread is not None:
            self._thread.join()
        self.running = False
        self.ended.emit(outcome)
        self.deleteLater()
        if outcome.problem is None:
            self._done(outcome.value)
        elif isinstance(outcome.problem, WorkbenchError):
            self._failed(outcome.problem)
        else:
            raise outcome.problem
