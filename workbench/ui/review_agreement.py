"""How far I agree with a colleague, reckoned beside the window while somebody looks at it."""

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from workbench.domain.case import Case
from workbench.domain.history import Operation
from workbench.domain.model import Status, Verdict
from workbench.domain.verdict_pairs import Agreement
from workbench.services import agreement, colleague
from workbench.services.jobs import Progress
from workbench.ui.later import later
from workbench.ui.latest_job import LatestJob
from workbench.ui.review_desk import ReviewDesk

_PAUSE = 600


class ReviewAgreement(QObject):
    """`made` carries an Agreement, or None where there is nobody to agree with."""

    made = Signal(object)

    def __init__(self, reviewing: ReviewDesk, parent: QObject, seen: Callable[[], bool]) -> None:
        super().__init__(parent)
        self._seen = seen
        self._stale = True
        self._reviewing = reviewing
        self._job = LatestJob("agreement", self)
        self.agreement: Agreement | None = None
        self.name = self.other = ""
        self._later = later(self, self.renew, _PAUSE)
        self._job.made.connect(self._tell)
        reviewing.opened.connect(self.renew)
        reviewing.desk.looked.connect(self.renew)
        reviewing.desk.changed.connect(self._changed)
        reviewing.desk.closed.connect(self._stop)

    def _stop(self) -> None:
        self._later.stop()
        self._job.stop()

    def _changed(self, operation: Operation) -> None:
        if "verdict" in operation.kinds:
            self._later.start()

    def catch_up(self) -> None:
        """Reckon it anew where something happened while nobody looked."""
        if self._stale:
            self.renew()

    def renew(self) -> None:
        """Reckon it anew, from both copies or from the case alone."""
        desk, review = self._reviewing.desk, self._reviewing.review
        self._stale = not self._seen()
        if not desk.open or self._stale:
            return
        session = desk.session
        me, other = session.me.id, self._other()
        if not other or session.blind:
            self._job.stop()
            self._tell(None)
            return
        theirs = review.colleague.case if review is not None else None
        self.other = other
        self.name = (theirs or session.case).person_name(other)
        values = session.case.values()
        lengths = colleague.articles_of(session.case)
        makers = {**(review.makers if review is not None else {}), **session.makers()}

        def work(progress: Progress) -> Agreement:
            mine = Case(values)
            progress.done(0.5)
            return agreement.figures_between(mine, theirs or mine, me, other, makers, lengths)

        self._job.ask(work)

    def _other(self) -> str:
        """The colleague whose copy it is, else whoever gave most verdicts beside me."""
        review, session = self._reviewing.review, self._reviewing.desk.session
        if review is not None and review.colleague.who:
            return review.colleague.who[0].id
        given = Counter(
            one.by
            for one in session.case.all(Verdict)
            if one.by != session.me.id and one.status is not Status.TODO
        )
        return min(given, key=lambda by: (-given[by], by)) if given else ""

    def _tell(self, made: Agreement | None) -> None:
        self.agreement = made
        self.made.emit(made)
