"""What people differ on in a case, kept up to date by what each operation touched."""

from collections.abc import Iterator

from workbench.domain.differences import Difference, Row, open_elsewhere, open_on
from workbench.domain.history import Operation
from workbench.domain.model import Claim, Value
from workbench.services import joining
from workbench.services.blind import hides
from workbench.services.joining import Offer
from workbench.services.session import Session

# An operation that touches more claims than this makes all of them be looked at anew.
_MANY = 200


class OpenRows:
    """The differences that nobody has settled, and the claims that could be one; `follow` every
    operation. Nothing is looked at before somebody asks."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._found: dict[str, list[Row]] | None = None
        self._elsewhere: list[Row] | None = None
        self._offers: list[Offer] | None = None

    def follow(self, operation: Operation) -> None:
        """Take in what an operation touched."""
        if operation.kinds & {"passage", "claim"}:
            self._offers = None
        if operation.kinds & {"disagreement", "claim", "passage", "evidence"}:
            self._elsewhere = None
        touched = {id for change in operation.changes for id in _claims_of(change.value)}
        if len(touched) > _MANY:
            self._found = None
        if self._found is not None:
            for id in touched:
                self._look(self._found, id)

    def rows(self) -> list[Row]:
        """What is open and not hidden from me, in no order."""
        if self._found is None:
            self._found = {}
            for claim in self._session.case.all(Claim):
                self._look(self._found, claim.id)
        if self._elsewhere is None:
            self._elsewhere = open_elsewhere(self._session.case, self._session.me.id)
        found = [row for rows in self._found.values() for row in rows if not self._is_hidden(row)]
        return [*found, *self._elsewhere]

    def offers(self) -> list[Offer]:
        """The claims on the same words that could be one."""
        if self._offers is None:
            self._offers = joining.offers(self._session)
        return self._offers

    def _look(self, found: dict[str, list[Row]], id: str) -> None:
        found.pop(id, None)
        claim = self._session.case.find(Claim, id)
        if claim is not None and (rows := open_on(self._session.case, claim, self._session.me.id)):
            found[id] = rows

    def _is_hidden(self, row: Row) -> bool:
        return row.difference is Difference.VERDICT and hides(self._session, row.claim.id)


def _claims_of(value: Value) -> Iterator[str]:
    if isinstance(value, Claim):
        yield value.id
    elif isinstance(claim := getattr(value, "claim", ""), str) and claim:
        yield claim
