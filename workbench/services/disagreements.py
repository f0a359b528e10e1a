"""What two people made of one thing apart from each other, and settling it."""

from dataclasses import dataclass, replace
from typing import Any, cast

from workbench.domain.cells import read
from workbench.domain.contested import DELETED, WHOLE, names_of, told
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Change, Operation, Verb
from workbench.domain.model import KINDS, Claim, Disagreement, Value
from workbench.services.checking import hanging_on
from workbench.services.session import Session, now


@dataclass(frozen=True, slots=True)
class Dispute:
    """All disagreements over one field of one value, and what each person made of it."""

    about: str
    row: str
    field: str
    claim: str
    disagreements: tuple[Disagreement, ...]

    @property
    def values(self) -> list[tuple[str, str]]:
        """Each value that was given, with who gave it, the one that stands last."""
        given: dict[str, str] = {}
        for one in self.disagreements:
            given.setdefault(one.value_a, one.by_a)
            given.setdefault(one.value_b, one.by_b)
        return list(given.items())


def disputes(session: Session, claim: str | None = None) -> list[Dispute]:
    """What is not settled, of a claim or of the whole case."""
    case = session.case
    there = case.all(Disagreement) if claim is None else case.of(Disagreement, "claim", claim)
    groups: dict[tuple[str, str, str], list[Disagreement]] = {}
    for one in there:
        groups.setdefault((one.about, one.row, one.field), []).append(one)
    return [
        Dispute(*key, claim=some[0].claim, disagreements=tuple(some))
        for key, some in groups.items()
    ]


def settle_difference(session: Session, id: str, value: str, reason: str) -> Operation:
    """Settle a disagreement, and all others over the same thing, with one of the values given.

    For what one took away, "" keeps it and "gone" takes it away after all. Raises `gone`, `empty`
    without a reason, and `choice` for a value that nobody gave.
    """
    if not reason.strip():
        raise WorkbenchError("empty", part="reason")
    one = session.case.get(Disagreement, id)
    same = [
        other
        for other in session.case.all(Disagreement)
        if (other.about, other.row, other.field) == (one.about, one.row, one.field)
    ]
    row = cast(Value, session.case.get(cast(Any, KINDS[one.about]), one.row))
    changes = [Change(other, None) for other in same]
    if one.field == DELETED:
        changes.append(Change(row, row))
    else:
        changes.append(Change(row, _with(one, row, value, same)))
    claim = session.case.find(Claim, one.claim)
    facts = {"claim": claim.label} if claim else {}
    return session.do(Verb.SETTLE_DIFFERENCE, changes, None, reason=reason, **facts)


def take_away_after_all(session: Session, id: str, reason: str) -> Operation:
    """Let a claim go that one took away while the other worked on it."""
    one = session.case.get(Disagreement, id)
    claim = session.case.get(Claim, one.row)
    changes = [Change(value, None) for value in hanging_on(session.case, claim.id)]
    changes.append(Change(claim, None))
    return session.do(Verb.SETTLE_DIFFERENCE, changes, None, reason=reason, claim=claim.label)


def _with(one: Disagreement, row: Value, value: str, same: list[Disagreement]) -> Value:
    given = {words for other in same for words in (other.value_a, other.value_b)}
    if value not in given and value != told(one.about, one.field, row):
        raise WorkbenchError("choice")
    fresh = read(one.about, names_of(one.about, one.field), value)
    if one.field == WHOLE and hasattr(row, "at"):
        fresh["at"] = now()
    return replace(row, **fresh)
