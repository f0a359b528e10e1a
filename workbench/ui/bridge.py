"""What all screens share: the open case, the chosen claim, and jobs beside the window."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Operation
from workbench.domain.model import Claim
from workbench.services.jobs import Outcome, Progress, run
from workbench.services.session import Session

T = TypeVar("T")


class Tone(Enum):
    """How a notice sounds."""

    INFO = "info"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence for the person, shown in the window and not in their way."""

    text: str
    tone: Tone = Tone.INFO


class Desk(QObject):
    """An open case as the screens see it.

    `changed` carries the Operation, `chosen` the claim's id or None, `noticed` a Notice.
    """

    changed = Signal(object)
    chosen = Signal(object)
    noticed = Signal(object)

    def __init__(
        self, session: Session, word: Callable[[WorkbenchError], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.claim: str | None = None
        self._word = word
        session.listen(self._tell)

    def close(self) -> None:
        """Let go of the session, which is then closed."""
        self.session.unlisten(self._tell)
        self.session.close()

    def _tell(self, operation: Operation) -> None:
        if self.claim and self.session.case.find(Claim, self.claim) is None:
            self.choose(None)
        self.changed.emit(operation)

    def choose(self, claim: str | None) -> None:
        """Choose a claim, everywhere at once."""
        if claim != self.claim:
            self.claim = claim
            self.chosen.emit(claim)

    def attempt(self, work: Callable[[], T]) -> T | None:
        """Do something for the person; what they can act on becomes a notice, and None."""
        try:
            return work()
        except WorkbenchError as problem:
            self.noticed.emit(Notice(self._word(problem), Tone.PROBLEM))
            return None

    def tell(self, text: str) -> None:
        """Show a sentence."""
        self.noticed.emit(Notice(text))


class Job(QObject):
    """Long work in a thread, its reports brought to the main thread.

    `advanced` carries the share that is done, 0 to 1; `ended` the Outcome. It goes by itself when
    it has ended.
    """

    advanced = Signal(float)
    ended = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.running = False
        self._done: Callable[[Any], None] = lambda _value: None
        self._failed: Callable[[WorkbenchError], object] = lambda _problem: None
        self._progress = Progress(self.advanced.emit)
        self.ended.connect(self._stopped)

    def start(self, work: Callable[[Progress], Any]) -> None:
        """Run the work; its signals arrive in the main thread."""
        self.running = True
        run(work, self._progress, self._finished)

    def follow(
        self, done: Callable[[Any], None], failed: Callable[[WorkbenchError], object]
    ) -> None:
        """Call one of the two when the work has ended, in the main thread."""
        self._done, self._failed = done, failed

    def cancel(self) -> None:
        """Ask the work to stop; it ends with the error `cancelled`."""
        self._progress.cancel()

    def _finished(self, outcome: Outcome[Any]) -> None:
        self.ended.emit(outcome)

    def _stopped(self, outcome: Outcome[Any]) -> None:
        self.running = False
        self.deleteLater()
        if outcome.problem is None:
            self._done(outcome.value)
        elif isinstance(outcome.problem, WorkbenchError):
            self._failed(outcome.problem)
        else:
            raise outcome.problem
