"""What a person decides on a difference between two people's work, each as one operation.

The colleague's work has been taken in by then. Whatever is put aside needs a reason, which is kept
where the next reader looks: with the settled verdict, or in the thread of the claim.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, cast

from workbench.domain.case import owners
from workbench.domain.cells import read
from workbench.domain.contested import DELETED, names_of
from workbench.domain.differences import Difference, Row
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Change, Operation, Verb
from workbench.domain.identity import settlement_id
from workbench.domain.model import (
    KINDS,
    Claim,
    Comment,
    Disagreement,
    Evidence,
    Passage,
    Resolution,
    Settlement,
    Status,
    Value,
    Verdict,
)
from workbench.services.checking import passage, removal
from workbench.services.session import Session, new_id, now


class Choice(StrEnum):
    """What a person does with a difference."""

    THEIRS = "theirs"
    MINE = "mine"
    BOTH = "both"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class Decision:
    """A choice on one difference. `status` is what a verdict is settled with; `reason` says why,
    or for `BOTH` what there is to discuss."""

    choice: Choice
    reason: str = ""
    status: Status | None = None


def needs_reason(row: Row, choice: Choice) -> bool:
    """Whether something of somebody's is put aside by the choice."""
    if choice is Choice.THEIRS:
        return row.difference is Difference.DELETED and not row.by_me
    if choice is Choice.MINE:
        return row.difference is not Difference.ONLY_MINE
    return True


def decide(session: Session, row: Row, decision: Decision) -> Operation | None:
    """Do what a person decided; None where nothing changes, since it is so already.

    Raises `empty` where a reason is needed, `choice` for one the difference does not offer, and
    `gone` where the claim is there no more.
    """
    if needs_reason(row, decision.choice) and not decision.reason.strip():
        raise WorkbenchError("empty", part="reason")
    changes = _DECISIONS[row.difference](session, row, decision)
    if decision.choice is Choice.BOTH:
        changes = [_remark(session, row.claim.id, decision.reason)]
    if not changes:
        return None
    facts = {"reason": decision.reason} if decision.reason.strip() else {}
    verb = Verb.COMMENT if decision.choice is Choice.BOTH else Verb.SETTLE_DIFFERENCE
    return session.do(verb, changes, None, claim=row.claim.label, **facts)


def _remark(session: Session, claim: str, words: str) -> Change:
    session.case.get(Claim, claim)
    return Change(None, Comment(new_id(), claim, session.me.id, now(), words.strip()))


def _verdict(session: Session, row: Row, decision: Decision) -> list[Change]:
    """The desk stands by one of the verdicts, or by a third."""
    given = {Choice.THEIRS: row.theirs, Choice.MINE: row.mine}.get(decision.choice)
    status = given.status if given else decision.status
    if decision.choice is Choice.BOTH:
        return []
    if status is None:
        raise WorkbenchError("choice")
    claim = session.case.get(Claim, row.claim.id)
    old = session.case.settlement(claim.id)
    id = old.id if old else settlement_id(claim.id)
    fresh = Settlement(id, claim.id, status, session.me.id, now(), decision.reason.strip())
    return [Change(old, fresh)]


def _only_theirs(session: Session, row: Row, decision: Decision) -> list[Change]:
    """Their claim stays as it came, or goes again."""
    if decision.choice is Choice.MINE:
        return _removal(session, row.claim.id)
    return []


def _only_mine(_session: Session, _row: Row, _decision: Decision) -> list[Change]:
    return []


def _deleted(session: Session, row: Row, decision: Decision) -> list[Change]:
    """A claim that one took away goes, or stays, whoever it was."""
    goes = decision.choice is (Choice.MINE if row.by_me else Choice.THEIRS)
    claim = session.case.find(Claim, row.claim.id)
    if decision.choice is Choice.BOTH:
        return []
    if claim is None:
        return [] if goes or row.by_me else _brought_back(session, row.claim.id)
    if goes:
        return _removal(session, claim.id)
    open_ones = session.case.of(Disagreement, "claim", claim.id)
    over_it = [one for one in open_ones if one.row == claim.id and one.field == DELETED]
    if not over_it:
        return []
    return [*(Change(one, None) for one in over_it), Change(claim, claim)]


def _brought_back(session: Session, claim: str) -> list[Change]:
    """A claim that went when a copy was taken in, with all that hung on it."""
    for headline in session.history():
        if headline.verb is not Verb.TAKE_IN:
            continue
        gone = [c for c in session.operation(headline.id).changes if c.after is None]
        if any(change.value.id == claim for change in gone):
            return [change.inverse for change in gone if _hangs_on(change.value, claim)]
    return []


def _hangs_on(value: Value, claim: str) -> bool:
    return value.id == claim or ("claim", claim) in owners(value)


def _evidence(session: Session, row: Row, decision: Decision) -> list[Change]:
    """Evidence of both stays; mine alone puts theirs aside, and the other way round."""
    if decision.choice is Choice.MINE:
        return _replaced(session, row.their_evidence, row.my_evidence)
    if decision.choice is Choice.THEIRS:
        return _replaced(session, row.my_evidence, row.their_evidence)
    return []


def _replaced(
    session: Session, aside: Sequence[Evidence], kept: Sequence[Evidence]
) -> list[Change]:
    """Evidence that only one has goes, what both have is as the other had it."""
    words = {one.id: one for one in kept}
    changes = []
    for one in aside:
        now_there = session.case.find(Evidence, one.id)
        fresh = words.get(one.id)
        if now_there is not None and now_there != fresh:
            changes.append(Change(now_there, fresh))
    return [*changes, *_settled(session, [change.value.id for change in changes])]


def _wording(session: Session, row: Row, decision: Decision) -> list[Change]:
    """Each field as mine or as theirs had it, and gone what one of us took away."""
    if decision.choice not in (Choice.MINE, Choice.THEIRS):
        return []
    cells: dict[str, dict[str, Any]] = {}
    there: dict[str, Value] = {}
    gone: set[str] = set()
    for pair in row.pairs:
        value = session.case.find(cast(Any, KINDS[pair.about]), pair.row)
        if value is None:
            continue
        text = pair.mine if decision.choice is Choice.MINE else pair.theirs
        there[pair.row] = cast(Value, value)
        if pair.name != DELETED:
            names = names_of(pair.about, pair.name)
            cells.setdefault(pair.row, {}).update(read(pair.about, names, text))
        elif not text:
            gone.add(pair.row)
    settled = _settled(session, list(there), presence=True)
    disputed = {one.before.row for one in settled if isinstance(one.before, Disagreement)}
    changes = []
    for id, old in there.items():
        fresh = None if id in gone else _with(session, old, cells.get(id, {}))
        # What was disputed is written also where it stays: that settles it in every copy.
        if fresh != old or id in disputed:
            changes.append(Change(old, fresh))
    return [*changes, *settled]


def _with(session: Session, old: Value, cells: dict[str, Any]) -> Value:
    """A value with some fields as somebody had them."""
    fresh = replace(old, **cells)
    if isinstance(fresh, Passage):
        words = passage(session, fresh.claim, fresh.article, fresh.start, fresh.end)
        return replace(words, id=fresh.id)
    if isinstance(fresh, Verdict | Settlement | Resolution) and fresh != old:
        return replace(fresh, at=now())
    return fresh


def _settled(session: Session, rows: Sequence[str], *, presence: bool = False) -> list[Change]:
    """The disagreements over these values are none any more; with `presence`, nor is that over
    whether they are there."""
    there = [one for one in session.case.all(Disagreement) if one.row in rows]
    return [Change(one, None) for one in there if presence or one.field != DELETED]


def _removal(session: Session, claim: str) -> list[Change]:
    there = session.case.find(Claim, claim)
    return removal(session.case, there) if there is not None else []


_DECISIONS = {
    Difference.VERDICT: _verdict,
    Difference.DELETED: _deleted,
    Difference.WORDING: _wording,
    Difference.EVIDENCE: _evidence,
    Difference.ONLY_THEIRS: _only_theirs,
    Difference.ONLY_MINE: _only_mine,
}
