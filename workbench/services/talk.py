"""Talk on a claim: threads of remarks and replies, who waits for me, and what I have not read.

What was read is kept with how the window stood, for each person by name: it is nobody else's
matter, and no step of the history.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from workbench.domain.case import Case
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Change, Operation, Verb
from workbench.domain.model import Claim, Comment, Person, Status
from workbench.services.session import Session, new_id, now

# Of an id of 32 digits these are chance; enough to tell the remarks of one claim apart.
_TELLING = 8


@dataclass(frozen=True, slots=True)
class Thread:
    """A remark and the replies to it, oldest first; where it was taken away, the first reply
    stands in its place."""

    root: Comment
    replies: tuple[Comment, ...] = ()

    @property
    def all(self) -> tuple[Comment, ...]:
        """Every remark in it."""
        return (self.root, *self.replies)

    @property
    def last(self) -> Comment:
        """What was said last."""
        return self.all[-1]

    @property
    def resolved(self) -> bool:
        """Whether there is nothing left to say."""
        return self.root.resolved


@dataclass(frozen=True, slots=True)
class Waiting:
    """A claim on which somebody waits for me: what they said last, and whether I was named."""

    claim: Claim
    comment: Comment
    named: bool


# -- threads


def threads(case: Case, claim: str) -> list[Thread]:
    """The threads of a claim, oldest first."""
    said = sorted(case.comments(claim), key=lambda comment: (comment.at, comment.id))
    there = {comment.id: comment for comment in said}
    groups: dict[str, list[Comment]] = {}
    for comment in said:
        groups.setdefault(_root(there, comment), []).append(comment)
    found = [_thread(root, comments) for root, comments in groups.items()]
    return sorted(found, key=lambda thread: (thread.root.at, thread.root.id))


def _thread(root: str, comments: list[Comment]) -> Thread:
    # A reply whose copy's clock was behind the other's still stands below what it answers.
    first, *others = sorted(comments, key=lambda comment: comment.id != root)
    return Thread(first, tuple(others))


def _root(there: Mapping[str, Comment], comment: Comment) -> str:
    """The remark that a reply is about in the end, also where that one is gone."""
    seen: set[str] = set()
    while comment.reply_to and comment.id not in seen:
        seen.add(comment.id)
        above = there.get(comment.reply_to)
        if above is None:
            return comment.reply_to
        comment = above
    return comment.id


def thread_of(case: Case, comment: str) -> Thread:
    """The thread that a remark is in; raises `gone`."""
    claim = case.get(Comment, comment).claim
    return next(one for one in threads(case, claim) if comment in {each.id for each in one.all})


def reply(session: Session, to: str, text: str) -> Comment:
    """Answer in the thread of a remark; a thread that was resolved is open again.

    Raises `empty` when it says nothing, and `gone`.
    """
    if not text.strip():
        raise WorkbenchError("empty", part="comment")
    thread = thread_of(session.case, to)
    root = thread.root.reply_to or thread.root.id
    fresh = Comment(new_id(), thread.root.claim, session.me.id, now(), text, reply_to=root)
    changes = [*_marked(thread, resolved=False), Change(None, fresh)]
    session.do(Verb.COMMENT, changes, claim=_label(session, thread))
    return fresh


def resolve(session: Session, comment: str, resolved: bool) -> Operation | None:
    """Close or reopen the whole thread of a remark; None where it is so already."""
    thread = thread_of(session.case, comment)
    changes = _marked(thread, resolved=resolved)
    if not changes:
        return None
    return session.do(Verb.EDIT_COMMENT, changes, claim=_label(session, thread))


def _marked(thread: Thread, *, resolved: bool) -> list[Change]:
    return [
        Change(one, replace(one, resolved=resolved))
        for one in thread.all
        if one.resolved is not resolved
    ]


def _label(session: Session, thread: Thread) -> str:
    return session.case.get(Claim, thread.root.claim).label


# -- who waits for me


def waiting(session: Session) -> list[Waiting]:
    """The claims on which somebody else spoke last in an open thread that I take part in, or that
    names me, by number.

    I take part where I marked the claim, gave a verdict on it, or said something in the thread.
    """
    case, me = session.case, session.me
    names = _names(me)
    found: dict[str, Waiting] = {}
    for claim in dict.fromkeys(comment.claim for comment in case.all(Comment)):
        for thread in threads(case, claim):
            if thread.resolved or thread.last.by == me.id:
                continue
            named = _named(thread, me, names)
            if named or _takes_part(session, thread):
                before = found.get(claim)
                named = named or (before is not None and before.named)
                found[claim] = Waiting(case.get(Claim, claim), thread.last, named)
    return sorted(found.values(), key=lambda one: one.claim.place)


def _takes_part(session: Session, thread: Thread) -> bool:
    me, claim = session.me.id, thread.root.claim
    if any(comment.by == me for comment in thread.all):
        return True
    verdict = session.case.verdict(claim, me)
    given = verdict is not None and verdict.status is not Status.TODO
    return given or session.makers().get(claim) == me


def _names(person: Person) -> re.Pattern[str]:
    """What calls a person: the whole name or its first part, as it is written, or after an @."""
    first = person.name.split(" ")[0]
    names = [re.escape(one) for one in dict.fromkeys((person.name, first)) if len(one) > 1]
    either = "|".join(names) or r"(?!)"
    return re.compile(rf"(?<!\w)(?:{either}|@(?i:{either}))(?!\w)")


def _named(thread: Thread, me: Person, names: re.Pattern[str]) -> bool:
    """Whether somebody called me since I spoke last."""
    mine = [place for place, comment in enumerate(thread.all) if comment.by == me.id]
    since = thread.all[mine[-1] + 1 :] if mine else thread.all
    return any(names.search(comment.text) for comment in since)


# -- what I have not read


def unread(session: Session) -> dict[str, frozenset[str]]:
    """The ids of the remarks of others that I have not read, by claim."""
    read = _read(session)
    found: dict[str, set[str]] = {}
    for comment in session.case.all(Comment):
        if comment.by != session.me.id and _short(comment) not in read.get(comment.claim, ()):
            found.setdefault(comment.claim, set()).add(comment.id)
    return {claim: frozenset(ids) for claim, ids in found.items()}


def unread_on(session: Session, claim: str) -> frozenset[str]:
    """The ids of the remarks on a claim that I have not read."""
    read = _read(session).get(claim, ())
    return frozenset(one.id for one in _others(session, claim) if _short(one) not in read)


def mark_read(session: Session, claim: str) -> None:
    """Note that I have read all that is said on a claim by now."""
    read = _read(session)
    there = sorted(_short(comment) for comment in _others(session, claim))
    if set(there) - set(read.get(claim, ())):
        # Claims that are gone are forgotten, so that the note does not grow for ever.
        kept = {id: list(ids) for id, ids in read.items() if session.case.find(Claim, id)}
        session.save_view({_key(session): {**kept, claim: there}})


def _others(session: Session, claim: str) -> list[Comment]:
    return [one for one in session.case.comments(claim) if one.by != session.me.id]


def _read(session: Session) -> Mapping[str, Iterable[str]]:
    kept = session.view().get(_key(session))
    return kept if isinstance(kept, dict) else {}


def _key(session: Session) -> str:
    return f"read by {session.me.name}"


def _short(comment: Comment) -> str:
    return comment.id[-_TELLING:]
