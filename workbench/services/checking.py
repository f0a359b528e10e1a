"""What a checker does to claims: mark, rule, explain, and tick what needs no check."""

from collections.abc import Iterable
from dataclasses import replace

from workbench.domain.case import Case
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Change, Operation, Verb
from workbench.domain.identity import resolution_id, settlement_id, verdict_id
from workbench.domain.judgement import reopened
from workbench.domain.model import (
    RATINGS,
    Answer,
    Article,
    Claim,
    Comment,
    Decision,
    Disagreement,
    Judgement,
    Kind,
    Passage,
    Resolution,
    Settlement,
    Severity,
    Skip,
    Status,
    Value,
    Verdict,
)
from workbench.domain.text import check_span, context
from workbench.services.session import Session, new_id, now

QUESTIONS = ("said", "words", "sense", "true")


def passage(session: Session, claim: str, article: str, start: int, end: int) -> Passage:
    """A passage for a claim, not yet in the case; raises `span` when it holds no words."""
    text = session.text(article)
    check_span(text, start, end)
    before, after = context(text, start, end)
    return Passage(new_id(), claim, article, start, end, text[start:end], before, after)


def mark(session: Session, article: str, start: int, end: int) -> Claim:
    """Make a new claim of a span."""
    claim = Claim(new_id(), session.next_number)
    span = passage(session, claim.id, article, start, end)
    session.do(Verb.MARK, (Change(None, claim), Change(None, span)), claim=claim.label)
    return claim


def add_passage(session: Session, claim: str, article: str, start: int, end: int) -> Passage:
    """Add a further passage to a claim; raises `passage-there` when it has that very one."""
    there = {(p.article, p.start, p.end) for p in session.case.passages(claim)}
    label = session.case.get(Claim, claim).label
    if (article, start, end) in there:
        raise WorkbenchError("passage-there", claim=label)
    span = passage(session, claim, article, start, end)
    session.do(Verb.ADD_PASSAGE, (Change(None, span),), claim=label)
    return span


def move_passage(session: Session, id: str, start: int, end: int) -> None:
    """Let a passage begin and end elsewhere in its article."""
    old = session.case.get(Passage, id)
    fresh = replace(passage(session, old.claim, old.article, start, end), id=id)
    _change(session, Verb.MOVE_PASSAGE, old, fresh, old.claim)


def remove_passage(session: Session, id: str) -> None:
    """Take a passage from a claim; its last one cannot be taken (`last-passage`)."""
    old = session.case.get(Passage, id)
    label = session.case.get(Claim, old.claim).label
    if len(session.case.passages(old.claim)) == 1:
        raise WorkbenchError("last-passage", claim=label)
    session.do(Verb.REMOVE_PASSAGE, (Change(old, None),), claim=label)


def remove_claim(session: Session, id: str) -> Operation:
    """Take a claim out of the case with all that hangs on it; undo brings all of it back.

    A finding that it was made of is open again.
    """
    claim = session.case.get(Claim, id)
    return session.do(Verb.REMOVE_CLAIM, removal(session.case, claim), claim=claim.label)


def removal(case: Case, claim: Claim) -> list[Change]:
    """What taking a claim out of the case changes."""
    gone = [Change(value, None) for value in hanging_on(case, claim.id)]
    shared = [
        Change(query, replace(query, claims=tuple(c for c in query.claims if c != claim.id)))
        for query in case.queries(claim.id)
        if len(query.claims) > 1
    ]
    findings = [Change(one, reopened(one)) for one in case.of(Judgement, "claim", claim.id)]
    return [*gone, *shared, *findings, Change(claim, None)]


def hanging_on(case: Case, claim: str) -> list[Value]:
    """All that goes with a claim: passages, verdicts, evidence, queries of it alone, talk."""
    own: list[Value] = [*case.passages(claim), *case.verdicts(claim), *case.evidence(claim)]
    own += [query for query in case.queries(claim) if len(query.claims) == 1]
    own += [*case.comments(claim), *case.of(Disagreement, "claim", claim)]
    own += [value for value in (case.settlement(claim), case.resolution(claim)) if value]
    return own


def set_kinds(session: Session, claim: str, kinds: Iterable[Kind]) -> None:
    """Say what sorts of statement a claim is."""
    old = session.case.get(Claim, claim)
    chosen = set(kinds)
    _change(
        session, Verb.EDIT_CLAIM, old, replace(old, kinds=tuple(k for k in Kind if k in chosen))
    )


def set_severity(session: Session, claim: str, severity: Severity) -> None:
    """Say how much the claim matters."""
    old = session.case.get(Claim, claim)
    _change(session, Verb.EDIT_CLAIM, old, replace(old, severity=severity))


def set_note(session: Session, claim: str, note: str) -> None:
    """Write a note on the claim, for the desk."""
    old = session.case.get(Claim, claim)
    _change(session, Verb.EDIT_CLAIM, old, replace(old, note=note))


# -- my verdict


def rule(session: Session, claim: str, status: Status) -> None:
    """Give my status on a claim."""
    old = _mine(session, claim)
    _rule(session, claim, replace(old, status=status), status=status.value)


def shown_status(session: Session, claim: str) -> Status:
    """The status a claim is painted in: settled, else mine, else what the others agree on.

    Where others differ and I have not ruled, that is `conflict`.
    """
    settled = session.case.settlement(claim)
    if settled is not None:
        return settled.status
    mine = session.case.verdict(claim, session.me.id)
    if mine is not None and mine.status is not Status.TODO:
        return mine.status
    return session.case.standing(claim) or Status.CONFLICT


def explain(session: Session, claim: str, why: str) -> None:
    """Say why."""
    _rule(session, claim, replace(_mine(session, claim), why=why))


def propose(session: Session, claim: str, change_to: str) -> None:
    """Give the words to put instead."""
    _rule(session, claim, replace(_mine(session, claim), change_to=change_to))


def rate(session: Session, claim: str, rating: str) -> None:
    """Give a rating, or none with ""; raises `rating` for one that is not in the set."""
    if rating and rating not in RATINGS:
        raise WorkbenchError("rating", rating=rating)
    _rule(session, claim, replace(_mine(session, claim), rating=rating))


def answer(session: Session, claim: str, question: str, given: Answer | None) -> None:
    """Answer one of the four questions about a quotation."""
    mine = _mine(session, claim)
    match question:
        case "said":
            fresh = replace(mine, said=given)
        case "words":
            fresh = replace(mine, words=given)
        case "sense":
            fresh = replace(mine, sense=given)
        case "true":
            fresh = replace(mine, true=given)
        case _:
            raise WorkbenchError("question", question=question)
    _rule(session, claim, fresh)


def _mine(session: Session, claim: str) -> Verdict:
    session.case.get(Claim, claim)
    mine = session.case.verdict(claim, session.me.id)
    return mine or Verdict(verdict_id(claim, session.me.id), claim, session.me.id, now())


def _rule(session: Session, claim: str, fresh: Verdict, status: str = "") -> None:
    old = session.case.verdict(claim, session.me.id)
    blank = Verdict(fresh.id, claim, fresh.by, fresh.at)
    if fresh == (old or blank):
        return
    label = session.case.get(Claim, claim).label
    change = Change(old, replace(fresh, at=now()))
    facts = {"status": status} if status else {}
    session.do(Verb.RULE, (change,), None, claim=label, **facts)


def settle(session: Session, claim: str, status: Status | None, reason: str = "") -> None:
    """Set the verdict the desk stands by, or take it away with None."""
    old = session.case.settlement(claim)
    fresh = None
    if status is not None:
        id = old.id if old else settlement_id(claim)
        fresh = Settlement(id, claim, status, session.me.id, now(), reason)
    _change(session, Verb.SETTLE, old, fresh, claim)


def resolve(session: Session, claim: str, decision: Decision, reason: str = "") -> None:
    """Write down the editor's decision on a claim."""
    old = session.case.resolution(claim)
    id = old.id if old else resolution_id(claim)
    fresh = Resolution(id, claim, decision, session.me.id, now(), reason)
    _change(session, Verb.RESOLVE, old, fresh, claim)


# -- talk


def comment(session: Session, claim: str, text: str, reply_to: str = "") -> Comment:
    """Add a remark to the thread of a claim; raises `empty` when it says nothing."""
    if not text.strip():
        raise WorkbenchError("empty", part="comment")
    fresh = Comment(new_id(), claim, session.me.id, now(), text, reply_to=reply_to)
    _change(session, Verb.COMMENT, None, fresh, claim)
    return fresh


def resolve_comment(session: Session, id: str, resolved: bool) -> None:
    """Close or reopen a remark."""
    old = session.case.get(Comment, id)
    _change(session, Verb.EDIT_COMMENT, old, replace(old, resolved=resolved), old.claim)


def remove_comment(session: Session, id: str) -> None:
    """Take a remark out of the thread."""
    old = session.case.get(Comment, id)
    _change(session, Verb.REMOVE_COMMENT, old, None, old.claim)


# -- nothing to check here


def skip(session: Session, article: str, start: int, end: int) -> Skip:
    """Tick a span as holding nothing to check; spans it touches become one with it."""
    text = session.text(article)
    check_span(text, start, end)
    touched = [s for s in session.case.skips(article) if s.start <= end and start <= s.end]
    start = min([start, *(s.start for s in touched)])
    end = max([end, *(s.end for s in touched)])
    fresh = Skip(new_id(), article, start, end, text[start:end])
    changes = [*(Change(old, None) for old in touched), Change(None, fresh)]
    session.do(Verb.SKIP, changes, title=session.case.get(Article, article).title)
    return fresh


def unskip(session: Session, article: str, start: int, end: int) -> None:
    """Take away the "nothing to check" of every span that is touched."""
    touched = [s for s in session.case.skips(article) if s.start < end and start < s.end]
    if touched:
        title = session.case.get(Article, article).title
        session.do(Verb.UNSKIP, (Change(old, None) for old in touched), title=title)


def _change(
    session: Session, verb: Verb, old: Value | None, fresh: Value | None, claim: str = ""
) -> None:
    """One value changed, as one operation; nothing happens when nothing would change."""
    if old == fresh:
        return
    value = old if isinstance(old, Claim) else session.case.get(Claim, claim)
    session.do(verb, (Change(old, fresh),), claim=value.label)
