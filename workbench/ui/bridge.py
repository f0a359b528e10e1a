"""What all screens of a case share: the open case and the chosen claim."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from workbench.domain.case import Case
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Operation
from workbench.domain.model import Claim
from workbench.services.session import Session
from workbench.services.tally import Tally
from workbench.ui.notice import Notice, tone_of

T = TypeVar("T")


class Desk(QObject):
    """An open case as the screens see it.

    `changed` carries the Operation, `chosen` the claim's id or None, `noticed` a Notice. `at_once`
    is `changed` for the panes, which come first: a mark is painted before anything is counted.
    `looked` is sent when I begin or cease to see others' work; `beside` is a colleague's case that
    is open beside mine, or None. `closed` is sent once; then `open` is False, and the session is
    of no use to anyone.
    """

    at_once = Signal(object)
    changed = Signal(object)
    chosen = Signal(object)
    noticed = Signal(object)
    looked = Signal()
    closed = Signal()

    def __init__(
        self, session: Session, word: Callable[[WorkbenchError], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.open = True
        self.claim: str | None = None
        self.beside: Case | None = None
        session.blind = session.view().get("blind") is True
        self.tally = Tally(session)
        self._word = word
        session.listen(self._tell)

    def close(self) -> None:
        """Let go of the session, which is then closed."""
        if not self.open:
            return
        self.open = False
        self.closed.emit()
        self.session.unlisten(self._tell)
        self.session.close()

    def _tell(self, operation: Operation) -> None:
        self.tally.follow(operation)
        if self.claim and self.session.case.find(Claim, self.claim) is None:
            self.choose(None)
        self.at_once.emit(operation)
        self.changed.emit(operation)

    def choose(self, claim: str | None) -> None:
        """Choose a claim, everywhere at once."""
        if claim != self.claim:
            self.claim = claim
            self.chosen.emit(claim)

    def work_blind(self, blind: bool) -> None:
        """Hide others' verdicts until mine is given, or see them; kept for this case."""
        if blind != self.session.blind:
            self.session.blind = blind
            self.session.save_view({"blind": blind})
            self.tally.recount()
            self.looked.emit()

    def look_beside(self, case: Case | None) -> None:
        """See a colleague's case beside mine, or none."""
        self.beside = case
        self.looked.emit()

    def attempt(self, work: Callable[[], T]) -> T | None:
        """Do something for the person; what they can act on becomes a notice, and None."""
        try:
            return work()
        except WorkbenchError as problem:
            self.noticed.emit(Notice(self._word(problem), tone_of(problem)))
            return None

    def tell(self, text: str) -> None:
        """Show a sentence."""
        self.noticed.emit(Notice(text))
