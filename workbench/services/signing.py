"""Sign-off: a person stands by the case as it is, and later one can say what has changed since.

Under a signature lies a mark of every claim with all that hangs on it, so that it can be told which
claims are other ones now, also in a copy that was sent without the history.
"""

from dataclasses import dataclass

from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Change, Operation, Verb
from workbench.domain.model import Claim, Signature, Signer
from workbench.domain.signed_state import Since, opened, sealed, since, state_of
from workbench.domain.text import sha256
from workbench.services.session import Session, new_id, now


@dataclass(frozen=True, slots=True)
class Signed:
    """A signature with the name of whoever gave it, and what has changed since."""

    signature: Signature
    name: str
    since: Since


def sign(session: Session, signed_as: Signer, note: str = "") -> Signature:
    """Stand by the case as it is now.

    Raises `nothing-to-sign` where there is no claim yet.
    """
    if not session.case.all(Claim):
        raise WorkbenchError("nothing-to-sign")
    state = sealed(state_of(session.case))
    digest = sha256(state)
    me = session.me.id
    fresh = Signature(new_id(), me, signed_as, now(), digest, note.strip())
    blobs = {digest: state.encode()}
    session.do(Verb.SIGN, (Change(None, fresh),), blobs, title=session.me.name)
    return fresh


def unsign(session: Session, id: str) -> Operation:
    """Take a signature back; only whoever gave it can (`not-mine`)."""
    old = session.case.get(Signature, id)
    if old.by != session.me.id:
        raise WorkbenchError("not-mine", name=session.case.person_name(old.by))
    return session.do(Verb.UNSIGN, (Change(old, None),), title=session.me.name)


def changed_since(session: Session, signature: Signature) -> Since:
    """What has changed since somebody signed."""
    return since(
        opened(session.blob(signature.state_sha256).decode(errors="replace")), session.case
    )


def signatures(session: Session) -> list[Signed]:
    """All that were given and not taken back, the latest first."""
    case = session.case
    found = sorted(case.all(Signature), key=lambda one: (one.at, one.id), reverse=True)
    return [Signed(one, case.person_name(one.by), changed_since(session, one)) for one in found]
