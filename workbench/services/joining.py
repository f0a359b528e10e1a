"""Two claims that different people made of the very same words become one.

Nothing of the one that goes is lost: what it holds goes over to the other, and what cannot stand
there twice is written into the thread. Its number is named there, too, so that whoever reads it in
a memo of before finds the claim.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from workbench.domain.case import Case
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Change, Operation, Verb
from workbench.domain.identity import resolution_id, settlement_id, verdict_id
from workbench.domain.model import (
    Claim,
    Comment,
    Disagreement,
    Evidence,
    Judgement,
    Kind,
    Passage,
    Severity,
    Status,
    Verdict,
)
from workbench.language import _
from workbench.phrases import decision_word, status_word
from workbench.services.session import Session, new_id, now

_Place = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Offer:
    """Two claims on the same words: the one that was made first, and the other. `words` are those
    of the first passage that both have."""

    keep: Claim
    other: Claim
    words: str


def offers(session: Session) -> list[Offer]:
    """Claims that can become one, in the order of their numbers.

    Two claims that one person made of the same words are meant to be two.
    """
    case = session.case
    alike = [pair for pair in _alike(case) if _within(case, *pair)]
    if not alike:
        return []
    makers = session.makers()
    found = []
    for keep, other in alike:
        if makers.get(keep.id) != makers.get(other.id):
            found.append(Offer(keep, other, _shared_words(case, keep, other)))
    return sorted(found, key=lambda one: (one.keep.place, one.other.place))


def _alike(case: Case) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of claims with a passage in one place, each pair once, the older claim first."""
    there: dict[_Place, list[str]] = {}
    for passage in case.all(Passage):
        there.setdefault(_place(passage), []).append(passage.claim)
    pairs = {
        (first, other)
        for claims in there.values()
        for first, *others in (sorted(claims),)
        for other in others
    }
    for first, other in sorted(pairs):
        yield case.get(Claim, first), case.get(Claim, other)


def _within(case: Case, one: Claim, other: Claim) -> bool:
    """Whether one of them has no words that the other has not."""
    mine, theirs = _places(case, one), _places(case, other)
    return mine <= theirs or theirs <= mine


def _places(case: Case, claim: Claim) -> set[_Place]:
    return {_place(passage) for passage in case.passages(claim.id)}


def _place(passage: Passage) -> _Place:
    return (passage.article, passage.start, passage.end)


def _shared_words(case: Case, keep: Claim, other: Claim) -> str:
    both = _places(case, keep) & _places(case, other)
    return next(one.exact for one in case.passages(keep.id) if _place(one) in both)


def join(session: Session, keep: str, other: str) -> Operation:
    """Let one claim be part of another, as one step that can be undone.

    Raises `gone` for a claim that is not there, and `choice` where both are one.
    """
    if keep == other:
        raise WorkbenchError("choice")
    case = session.case
    joining = _Joining(session, case.get(Claim, keep), case.get(Claim, other))
    return session.do(
        Verb.JOIN_CLAIMS,
        joining.changes(),
        claim=joining.keep.label,
        other=joining.other.label,
    )


class _Joining:
    """What becomes of all that hangs on the claim that goes."""

    def __init__(self, session: Session, keep: Claim, other: Claim) -> None:
        self._session = session
        self._case = session.case
        self.keep = keep
        self.other = other
        # What is told in the thread, and what a value that goes is called from now on.
        self._told = [_("Also claim {other}.").format(other=other.label)]
        self._now: dict[str, str] = {}

    def changes(self) -> list[Change]:
        """All that changes; what is told in the thread is known last."""
        case, other = self._case, self.other.id
        found = [*self._details(), *self._passages(), *self._verdicts()]
        found += [*self._settled(), *self._decided()]
        found += [self._moved(one) for one in case.evidence(other)]
        found += [self._moved(one) for one in case.comments(other)]
        found += [self._moved(one) for one in case.of(Judgement, "claim", other)]
        for query in case.queries(other):
            claims = dict.fromkeys(self.keep.id if id == other else id for id in query.claims)
            found.append(Change(query, replace(query, claims=tuple(claims))))
        found += self._disputed(found)
        remark = Comment(new_id(), self.keep.id, self._session.me.id, now(), "\n".join(self._told))
        return [*found, Change(None, remark), Change(self.other, None)]

    def _moved(self, value: Evidence | Comment | Judgement | Passage) -> Change:
        return Change(value, replace(value, claim=self.keep.id))

    def _details(self) -> Iterator[Change]:
        """The kinds of both, the heavier weight, both notes."""
        keep, other = self.keep, self.other
        kinds = tuple(kind for kind in Kind if kind in {*keep.kinds, *other.kinds})
        weights = tuple(Severity)
        severity = min(keep.severity, other.severity, key=weights.index)
        fresh = replace(keep, kinds=kinds, severity=severity, note=keep.note or other.note)
        if fresh != keep:
            yield Change(keep, fresh)
        if other.note not in ("", fresh.note):
            self._tell(_("Note at claim {other}: {words}"), words=other.note)

    def _passages(self) -> Iterator[Change]:
        there = _places(self._case, self.keep)
        for passage in self._case.passages(self.other.id):
            yield Change(passage, None) if _place(passage) in there else self._moved(passage)

    def _verdicts(self) -> Iterator[Change]:
        """Everybody's, where they have none on the other claim; else it is told."""
        for verdict in self._case.verdicts(self.other.id):
            yield Change(verdict, None)
            there = self._case.verdict(self.keep.id, verdict.by)
            if there is None:
                id = verdict_id(self.keep.id, verdict.by)
                self._now[verdict.id] = id
                yield Change(None, replace(verdict, id=id, claim=self.keep.id))
            elif _said(verdict) not in ("", _said(there)):
                who = self._case.person_name(verdict.by)
                words = _("{who} at claim {other}: {words}")
                self._tell(words, who=who, words=_said(verdict))

    def _settled(self) -> Iterator[Change]:
        old = self._case.settlement(self.other.id)
        if old is None:
            return
        yield Change(old, None)
        there = self._case.settlement(self.keep.id)
        if there is None:
            id = self._now[old.id] = settlement_id(self.keep.id)
            yield Change(None, replace(old, id=id, claim=self.keep.id))
        else:
            said = _joined(status_word(old.status), old.reason)
            who = self._case.person_name(old.by)
            self._tell(_("{who} settled claim {other}: {words}"), who=who, words=said)

    def _decided(self) -> Iterator[Change]:
        old = self._case.resolution(self.other.id)
        if old is None:
            return
        yield Change(old, None)
        there = self._case.resolution(self.keep.id)
        if there is None:
            id = self._now[old.id] = resolution_id(self.keep.id)
            yield Change(None, replace(old, id=id, claim=self.keep.id))
        else:
            said = _joined(decision_word(old.decision), old.wording, old.reason)
            who = self._case.person_name(old.by)
            self._tell(_("{who} decided on claim {other}: {words}"), who=who, words=said)

    def _disputed(self, found: Iterable[Change]) -> Iterator[Change]:
        """A contradiction goes over with what it is about, and goes where that is gone."""
        gone = {one.before.id for one in found if one.before is not None and one.after is None}
        for old in self._case.of(Disagreement, "claim", self.other.id):
            row = self._now.get(old.row, old.row)
            stays = row not in {*gone, self.other.id}
            yield Change(old, replace(old, row=row, claim=self.keep.id) if stays else None)

    def _tell(self, sentence: str, **facts: str) -> None:
        self._told.append(sentence.format(other=self.other.label, **facts))


def _said(verdict: Verdict) -> str:
    """A verdict in words, "" where nothing was said."""
    if verdict.status is Status.TODO and not (verdict.why or verdict.change_to):
        return ""
    change = _("Change to: {words}").format(words=verdict.change_to) if verdict.change_to else ""
    return _joined(status_word(verdict.status), verdict.why, change)


def _joined(*parts: str) -> str:
    return " – ".join(part.strip() for part in parts if part.strip())
