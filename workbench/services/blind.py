"""Working blind: what others found on a claim stays hidden from me until I have given my verdict.

Nothing of it is in the history; each person says for each case whether they work so.
"""

from workbench.domain.model import Status
from workbench.services.checking import shown_status
from workbench.services.session import Session


def hides(session: Session, claim: str) -> bool:
    """Whether others' verdicts on a claim, and what was settled, are hidden from me now."""
    if not session.blind:
        return False
    mine = session.case.verdict(claim, session.me.id)
    return mine is None or mine.status is Status.TODO


def seen_status(session: Session, claim: str) -> Status:
    """The status a claim is painted in for me."""
    return Status.TODO if hides(session, claim) else shown_status(session, claim)
