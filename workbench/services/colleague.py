"""A colleague's copy of the case, received by mail or stick: looked at, and put together with mine.

It is read in a child process and never opened in place. Looking changes nothing. The first decision
on a difference takes the copy in, as one operation; each decision is another, so that all can be
undone one by one.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.domain.case import Case
from workbench.domain.copies import Copy, Step, steps_of
from workbench.domain.differences import Differences, differences
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Operation
from workbench.domain.merge import Taking, check_same_case, take_in
from workbench.domain.model import KIND_OF, Article, Claim, Person
from workbench.services.jobs import Progress
from workbench.services.session import Parts, Session


@dataclass(frozen=True, slots=True)
class Colleague:
    """What was received: their case to look at, and their copy to be put together with mine.

    `who` are the people who worked there apart from me, the one who did most first.
    """

    path: Path
    case: Case
    copy: Copy
    who: tuple[Person, ...]

    @property
    def name(self) -> str:
        """Whose copy it is, the file's name where nobody worked in it."""
        return self.who[0].name if self.who else self.path.stem


@dataclass(frozen=True, slots=True)
class Review:
    """A colleague's copy beside mine: where the two differ, and who marked each claim.

    `fresh` is how many of their steps mine does not know yet. `mine` is my copy as it was at
    `head`, which need not be read again while nothing changes.
    """

    colleague: Colleague
    differences: Differences
    makers: Mapping[str, str]
    fresh: int
    mine: Copy | None = None
    head: str = ""


@dataclass(frozen=True, slots=True)
class Prepared:
    """All that taking a copy in needs, reckoned for the case as it was at `head`."""

    taking: Taking
    blobs: Mapping[str, bytes]
    head: str
    name: str


def receive(path: Path, mine: Parts, me: str, progress: Progress) -> Review:
    """Read a colleague's copy and set it beside mine; for worker threads, since it waits.

    Raises what `store.received.read_received` raises, and `another-case`.
    """
    from workbench.store.received import read_received

    # While the child reads theirs, mine is read here.
    with ThreadPoolExecutor(1) as beside:
        reading = beside.submit(mine.copy)
        received = read_received(path, cancelled=lambda: progress.cancelled)
        my_copy = reading.result()
    progress.done(0.6)
    steps = steps_of(received.operations, received.taken, received.heads)
    values = {(KIND_OF[type(value)], value.id): value for value in received.values}
    theirs = Copy(values, steps, frozenset(received.known), received.heads)
    return replace(review_of(path, theirs, my_copy, me, progress), mine=my_copy, head=mine.head)


def review_of(path: Path, theirs: Copy, mine: Copy, me: str, progress: Progress) -> Review:
    """Set a copy beside mine; raises `another-case`."""
    check_same_case(mine, theirs)
    case = Case(theirs.values.values())
    known = mine.ids
    fresh = [step.operation for step in theirs.steps if step.id not in known]
    worked = Counter(operation.by for operation in fresh if operation.by != me)
    if not worked:
        # Nothing new: whoever worked in it before.
        worked = Counter(s.operation.by for s in theirs.steps if s.operation.by != me)
    people = (case.find(Person, id) for id in sorted(worked, key=lambda id: (-worked[id], id)))
    colleague = Colleague(path, case, theirs, tuple(one for one in people if one is not None))
    progress.done(0.8)
    news = {change.value.id for operation in fresh for change in operation.changes}
    mine_now = Case(mine.values.values())
    found = differences(mine_now, case, me, _gone(mine), _gone(theirs), news)
    progress.done(1.0)
    return Review(colleague, found, makers((*mine.steps, *theirs.steps)), len(fresh))


def _gone(copy: Copy) -> set[str]:
    """The claims that a copy once had and has no more."""
    made = {
        change.value.id
        for step in copy.steps
        for change in step.operation.changes
        if change.kind == "claim"
    }
    return {id for id in made if ("claim", id) not in copy.values}


def makers(steps: Iterable[Step]) -> dict[str, str]:
    """Who marked each claim, by the claim's id."""
    found: dict[str, str] = {}
    for step in steps:
        for change in step.operation.changes:
            if change.before is None and isinstance(change.after, Claim):
                found.setdefault(change.after.id, step.operation.by)
    return found


def prepare(review: Review, mine: Parts, there: Collection[str], progress: Progress) -> Prepared:
    """Reckon what taking the copy in does; for worker threads. `there` are the hashes of the bytes
    that mine has. Raises what `receive` and `merge.take_in` raise."""
    from workbench.store.received import received_blobs

    colleague = review.colleague
    unchanged = review.mine is not None and review.head == mine.head
    my_copy = review.mine if unchanged and review.mine is not None else mine.copy()
    taking = take_in(my_copy, colleague.copy)
    progress.done(0.7)
    wanted = taking.blobs - set(there)
    blobs = received_blobs(colleague.path, wanted, cancelled=lambda: progress.cancelled)
    progress.done(1.0)
    return Prepared(taking, blobs, mine.head, colleague.name)


def put_together(session: Session, prepared: Prepared) -> Operation | None:
    """Take a colleague's copy in, as one operation; None where it holds nothing new.

    Raises `case-moved-on` where work went on since it was prepared, and what writing raises;
    nothing is changed then.
    """
    if session.head != prepared.head:
        raise WorkbenchError("case-moved-on")
    if prepared.taking.is_empty:
        return None
    return session.take_in(prepared.taking, prepared.blobs, name=prepared.name)


def articles_of(case: Case) -> dict[str, int]:
    """The length of each article in letters, by id."""
    return {article.id: article.chars for article in case.all(Article)}


def refuse_own(session: Session, path: Path) -> None:
    """Raise `own-case` for the very case that is open."""
    if path.resolve() == session.path.resolve():
        raise WorkbenchError("own-case", file=path.name)
