"""A colleague's copy of the case, received by mail or stick: looked at, and put together with mine.

It is read in a child process and never opened in place. Looking changes nothing. The first decision
on a difference takes the copy in, as one operation; each decision is another, so that all can be
undone one by one.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from workbench.domain.case import Case
from workbench.domain.copies import Copy, Step, steps_of
from workbench.domain.differences import Differences, differences
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Operation
from workbench.domain.merge import Taking, take_in
from workbench.domain.model import KIND_OF, Article, Claim, Person
from workbench.services.jobs import Progress
from workbench.services.session import Session


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
    """A colleague's copy beside mine: what taking it in would do, and where the two differ."""

    colleague: Colleague
    taking: Taking
    differences: Differences
    makers: Mapping[str, str]


def receive(path: Path, mine: Copy, me: str, progress: Progress) -> Review:
    """Read a colleague's copy and set it beside mine; for worker threads, since it waits.

    Raises what `store.received.read_received` raises, and `another-case`.
    """
    from workbench.store.received import read_received

    received = read_received(path, cancelled=lambda: progress.cancelled)
    progress.done(0.5)
    steps = steps_of(received.operations, received.taken, received.heads)
    values = {(KIND_OF[type(value)], value.id): value for value in received.values}
    copy = Copy(values, steps, frozenset(received.known))
    return review_of(path, copy, mine, me, progress)


def review_of(path: Path, copy: Copy, mine: Copy, me: str, progress: Progress) -> Review:
    """Set a copy beside mine; raises `another-case`."""
    taking = take_in(mine, copy)
    progress.done(0.8)
    case = Case(copy.values.values())
    apart = {step.id for step in copy.steps} - {step.id for step in mine.steps}
    worked: dict[str, int] = {}
    for step in copy.steps:
        if step.id in apart and step.operation.by != me:
            worked[step.operation.by] = worked.get(step.operation.by, 0) + 1
    who = tuple(
        person
        for id in sorted(worked, key=lambda id: (-worked[id], id))
        if (person := case.find(Person, id)) is not None
    )
    colleague = Colleague(path, case, copy, who)
    found = differences(Case(mine.values.values()), case, me, _gone(mine), _gone(copy))
    progress.done(1.0)
    return Review(colleague, taking, found, makers((*mine.steps, *copy.steps)))


def _gone(copy: Copy) -> set[str]:
    """The claims that a copy once had and has no more."""
    made = {
        change.value.id
        for step in copy.steps
        for change in step.operation.changes
        if change.kind == "claim" and change.before is None
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


def put_together(session: Session, review: Review, progress: Progress) -> Operation | None:
    """Take a colleague's copy in, as one operation; None where it holds nothing new.

    What is taken in is reckoned anew, since work may have gone on. Raises what `receive` raises and
    what writing raises; nothing is changed then.
    """
    from workbench.store.received import received_blobs

    taking = take_in(session.copy(), review.colleague.copy)
    if taking.is_empty:
        return None
    wanted = {sha for sha in taking.blobs if not session.has_blob(sha)}
    blobs = received_blobs(review.colleague.path, wanted, cancelled=lambda: progress.cancelled)
    return session.take_in(taking, blobs, name=review.colleague.name)


def articles_of(case: Case) -> dict[str, int]:
    """The length of each article in letters, by id."""
    return {article.id: article.chars for article in case.all(Article)}


def refuse_own(session: Session, path: Path) -> None:
    """Raise `own-case` for the very case that is open."""
    if path.resolve() == session.path.resolve():
        raise WorkbenchError("own-case", file=path.name)
