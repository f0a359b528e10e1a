"""The editor's answers: read from a memo that came back, looked at, and taken as one operation."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from pathlib import Path

from workbench.domain.answer_plan import Outcome, Plan, PlannedAnswer
from workbench.domain.answer_reading import comment_of, plan_of
from workbench.domain.answers import Answers, Remark
from workbench.domain.case import Case
from workbench.domain.history import Change, Operation, Verb
from workbench.domain.identity import resolution_id
from workbench.domain.memo_choice import MemoPart
from workbench.domain.model import (
    Claim,
    Comment,
    Decision,
    Person,
    Resolution,
    Status,
    Value,
)
from workbench.services.handover import choice_of
from workbench.services.jobs import Progress
from workbench.services.session import Session, new_id, now


def read_answers(path: Path, progress: Progress) -> Answers:
    """What an editor wrote into a memo, read in a child process; made for a job's thread.

    Raises `no-answers` for a file that is no memo, what importers raise, and `cancelled`.
    """
    # Its parsers are loaded when the first file is read.
    from workbench.formats.worker import read_answers_in_child

    progress.done(0.0)
    answers = read_answers_in_child(path, cancelled=lambda: progress.cancelled)
    progress.done(1.0)
    return answers


def plan(session: Session, answers: Answers) -> Plan:
    """What the answers come to in this case; raises `other-case` for the memo of another."""
    return plan_of(session.case, answers, _expected(session))


def _expected(session: Session) -> set[str]:
    """The claims whose change a memo asks about, by what was chosen for the last one."""
    case, choice = session.case, choice_of(session)
    if MemoPart.CHANGES not in choice.parts:
        return set()
    return {
        claim.id
        for claim in case.all(Claim)
        if case.standing(claim.id) is Status.CHANGE
        and not _withdrawn(case, claim.id)
        and choice.wants(
            (Status.CHANGE,),
            claim.severity,
            [one.article for one in case.passages(claim.id)],
        )
    }


def _withdrawn(case: Case, claim: str) -> bool:
    decided = case.resolution(claim)
    return decided is not None and decided.decision is Decision.WITHDRAWN


def take(
    session: Session,
    plan: Plan,
    by: str,
    confirmed: Collection[str] = (),
    left_out: Collection[str] = (),
) -> Operation | None:
    """Take the answers of a plan into the case, as decisions of the person of that name.

    Answers that need a person's word are taken where their claim's id is in `confirmed`; nothing is
    taken of the claims in `left_out`. All is one operation; None when there was nothing to take.
    Raises `gone` when a claim was deleted since the plan was made.
    """
    taking = _Taking(session, by)
    for one in plan.answers:
        if one.number and one.claim not in left_out:
            taking.take(one, one.claim in confirmed)
    if not taking.changes:
        return None
    changes = [*(Change(None, person) for person in taking.fresh_people), *taking.changes]
    return session.do(Verb.ANSWERS, changes, title=plan.file)


class _Taking:
    """Collects what answers change."""

    def __init__(self, session: Session, by: str) -> None:
        self._session = session
        self._people = {person.name: person for person in session.case.all(Person)}
        self._people.setdefault(session.me.name, session.me)
        self._known = {person.id for person in self._people.values()}
        self._by = by.strip() or session.me.name
        self._at = now()
        self.changes: list[Change] = []

    @property
    def fresh_people(self) -> Iterable[Person]:
        """Those who are new to the case; who works is added by the session itself."""
        return (person for person in self._people.values() if person.id not in self._known)

    def take(self, one: PlannedAnswer, confirmed: bool) -> None:
        """Take one answer, and the comments that came with it."""
        self._session.case.get(Claim, one.claim)
        if one.outcome is Outcome.TAKE or (one.outcome is Outcome.CONFIRM and confirmed):
            self._resolve(one)
        made: list[tuple[Remark, Comment]] = []
        # What is answered comes first.
        for remark in sorted(one.comments, key=lambda remark: remark.reply_to != ""):
            made.append((remark, self._comment(one.claim, remark, made)))

    def _comment(self, claim: str, remark: Remark, made: list[tuple[Remark, Comment]]) -> Comment:
        """A comment that came with an answer, or one that is there already and was resolved."""
        case, said = self._session.case, remark.text.strip()
        old = comment_of(case, claim, remark.by, said)
        if old is not None:
            fresh = replace(old, resolved=remark.resolved)
        else:
            by = self._person(remark.by or self._by)
            to = self._answered(claim, remark, made) if remark.reply_to else ""
            fresh = Comment(new_id(), claim, by, self._at, said, remark.resolved, to)
        self._put(old, fresh)
        return fresh

    def _answered(self, claim: str, remark: Remark, made: list[tuple[Remark, Comment]]) -> str:
        """The id of the comment that a reply answers, "" for one that is not taken."""
        answered = (remark.reply_by, remark.reply_to.strip())
        fresh = (one.id for other, one in made if (other.by, other.text.strip()) == answered)
        old = comment_of(self._session.case, claim, *answered)
        return next(fresh, old.id if old else "")

    def _resolve(self, one: PlannedAnswer) -> None:
        old = self._session.case.resolution(one.claim)
        told = (one.decision, one.reason, one.wording)
        if one.decision is None or (
            old is not None and told == (old.decision, old.reason, old.wording)
        ):
            return
        id = old.id if old else resolution_id(one.claim)
        by = self._person(self._by)
        self._put(
            old, Resolution(id, one.claim, one.decision, by, self._at, one.reason, one.wording)
        )

    def _put(self, old: Value | None, fresh: Value) -> None:
        self.changes.append(Change(old, fresh))

    def _person(self, name: str) -> str:
        fresh = self._session.newcomer(name)
        return self._people.setdefault(name, fresh).id
