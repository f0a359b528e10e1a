"""Taking a colleague's copy of the case into mine."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from workbench.domain.copies import Copy
from workbench.domain.history import Operation
from workbench.domain.merge import Taking
from workbench.domain.merge import take_in as joined
from workbench.services.session import Session

Blobs = Callable[[frozenset[str]], Mapping[str, bytes]]


@dataclass(frozen=True, slots=True)
class Colleague:
    """A colleague's copy as it was received, read only."""

    copy: Copy
    blobs: Blobs


def plan(session: Session, theirs: Copy) -> Taking:
    """What taking in would do, nothing of it done; raises what `merge.take_in` raises."""
    return joined(session.copy(), theirs)


def take_in(session: Session, colleague: Colleague, taking: Taking) -> Operation | None:
    """Take in what was planned, as one operation; None where there is nothing to take in.

    Raises `stale` where the case was changed since it was planned, and what writing raises.
    """
    if taking.is_empty:
        return None
    return session.take_in(taking, colleague.blobs(taking.blobs))


def colleague_of(session: Session) -> Colleague:
    """An open case as a colleague's copy: for a second window's case, and for tests."""

    def blobs(wanted: frozenset[str]) -> Mapping[str, bytes]:
        return {sha: session.blob(sha) for sha in wanted}

    return Colleague(session.copy(), blobs)
