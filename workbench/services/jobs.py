"""Long work beside the window: a function in a thread, with a name, progress and Cancel.

A job takes values and returns values; it never sees the case. How its end reaches the window is
the window's matter: `ui/bridge.py` brings it to the main thread.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from workbench.domain.errors import WorkbenchError

T = TypeVar("T")


@dataclass(slots=True)
class Progress:
    """What a running job reports, and how it learns that it shall stop.

    `tell` is called from the job's thread with the share that is done, 0 to 1.
    """

    tell: Callable[[float], None] = lambda _share: None
    _stop: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Ask the job to stop at the next good place."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether the job shall stop."""
        return self._stop.is_set()

    def done(self, share: float) -> None:
        """Report; raises `cancelled` when the job shall stop."""
        if self.cancelled:
            raise WorkbenchError("cancelled")
        self.tell(share)


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """How a job ended: with a value, or with what was raised."""

    value: T | None = None
    problem: BaseException | None = None


def run(
    work: Callable[[Progress], T], progress: Progress, finished: Callable[[Outcome[T]], None]
) -> threading.Thread:
    """Start work in a thread of its own; `finished` is called from there with the outcome."""

    def body() -> None:
        try:
            outcome = Outcome(value=work(progress))
        except Exception as problem:  # a job's failure is its outcome, whoever asked decides
            outcome = Outcome(problem=problem)
        finished(outcome)

    thread = threading.Thread(target=body, daemon=True, name="job")
    thread.start()
    return thread
