"""The counts that are always on screen, kept up to date by what each operation touched."""

from collections import Counter

from workbench.domain.history import Operation
from workbench.domain.model import (
    Article,
    Claim,
    Passage,
    Settlement,
    Skip,
    Status,
    Verdict,
)
from workbench.services.blind import seen_status
from workbench.services.library import Coverage, coverage
from workbench.services.session import Session


class Tally:
    """The status of each claim, how many there are of each, the order of the claims and the
    coverage of each article; `follow` every operation, before anyone asks."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.recount()
        self._coverage: dict[str, Coverage] = {}
        self._order: tuple[str, ...] | None = None

    def recount(self) -> None:
        """Count the statuses anew, since I see others' verdicts now, or no more."""
        session = self._session
        self._status = {c.id: seen_status(session, c.id) for c in session.case.all(Claim)}
        self.counts = Counter(self._status.values())

    def follow(self, operation: Operation) -> None:
        """Take in what an operation touched."""
        claims: set[str] = set()
        for change in operation.changes:
            match change.value:
                case Claim(id=claim) | Verdict(claim=claim) | Settlement(claim=claim):
                    claims.add(claim)
                    if isinstance(change.value, Claim):
                        self._order = None
                case Passage(article=article) | Skip(article=article):
                    self._coverage.pop(article, None)
                    self._order = None
                case Article(id=article):
                    self._coverage.pop(article, None)
                    self._order = None
        for claim in claims:
            self._count(claim)

    def _count(self, claim: str) -> None:
        before = self._status.pop(claim, None)
        if before is not None:
            self.counts[before] -= 1
        if self._session.case.find(Claim, claim) is not None:
            self._status[claim] = seen_status(self._session, claim)
            self.counts[self._status[claim]] += 1

    def status(self, claim: str) -> Status:
        """The status a claim is painted in."""
        return self._status[claim]

    @property
    def claims(self) -> int:
        """How many claims there are."""
        return len(self._status)

    @property
    def order(self) -> tuple[str, ...]:
        """The claims in text order."""
        if self._order is None:
            self._order = tuple(c.id for c in self._session.case.claims_in_text_order())
        return self._order

    def claims_in(self, article: str) -> int:
        """How many claims have a passage in an article."""
        passages = self._session.case.of(Passage, "article", article)
        return len({passage.claim for passage in passages})

    def coverage(self, article: str) -> Coverage:
        """How much of an article has been looked at."""
        if article not in self._coverage:
            self._coverage[article] = coverage(self._session, article)
        return self._coverage[article]
