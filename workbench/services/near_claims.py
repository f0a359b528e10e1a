"""Which claim of the open case stands already where a comparison found something."""

from typing import TYPE_CHECKING

from workbench.domain.model import Claim, Ruling
from workbench.services.compared import Pair, Row
from workbench.services.session import Session

if TYPE_CHECKING:
    from workbench.domain.claim_differences import ClaimPlaces


class NearClaims:
    """The claims by where they are; looked at anew when something was done in the case."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._seen = -1
        self._places: ClaimPlaces | None = None

    def at(self, pair: Pair, row: Row) -> Claim | None:
        """The claim that holds half of the words of an open finding; None for one that is judged,
        and where there is none."""
        if row.ruling is not Ruling.OPEN:
            return None
        finding = row.finding
        article, spans = (pair.a, finding.a) if finding.a else (pair.b, finding.b)
        return self._session.case.find(Claim, self._now().claim_at(article, row.kind, spans))

    def _now(self) -> "ClaimPlaces":
        if self._places is None or self._session.case.turn != self._seen:
            # Not while the window comes up: nothing is found before somebody compares.
            from workbench.domain.claim_differences import ClaimPlaces

            self._seen, self._places = self._session.case.turn, ClaimPlaces(self._session.case)
        return self._places
