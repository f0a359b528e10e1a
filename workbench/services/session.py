"""An open case and who works on it: read, do, undo, redo, and tell who listens."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workbench.domain.copies import Copy, Step, steps_of
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import (
    Change,
    Fact,
    Operation,
    TakenStep,
    UndoStack,
    Verb,
    inverse,
)
from workbench.domain.identity import person_id
from workbench.domain.merge import Taking
from workbench.domain.model import KIND_OF, Article, CaseInfo, Person, Value
from workbench.services.ids import new_id as new_id
from workbench.services.ids import now as now
from workbench.services.ids import rise_above

if TYPE_CHECKING:
    # SQLAlchemy is loaded when the first case is opened, after the first paint.
    from workbench.store.casefile import Base, CaseFile, Unread

Listener = Callable[[Operation], None]


def create_case(
    path: Path, title: str, me: Person, more: Iterable[Value] = (), blobs: Mapping[str, bytes] = {}
) -> "Session":
    """Make a new case with its first values and open it; raises what `CaseFile.create` raises."""
    from workbench.store.casefile import CaseFile

    info = CaseInfo(new_id(), title, checker=me.name)
    changes = tuple(Change(None, value) for value in (info, me, *more))
    facts = (("title", title),)
    first = Operation(new_id(), Verb.CREATE, me.id, now(), changes, facts)
    return Session(CaseFile.create(path, first, blobs), me.name)


def open_case(path: Path, name: str = "", short: str = "") -> "Session":
    """Open a case and lock it, as whom one works in it; raises what `CaseFile.open` raises."""
    from workbench.store.casefile import CaseFile

    return Session(CaseFile.open(path), name, short)


@dataclass(frozen=True, slots=True)
class Parts:
    """What a copy of a case is made of, as values that a job can be given."""

    values: tuple[Value, ...]
    history: "Unread"
    base: "Base"
    head: str

    def copy(self) -> Copy:
        """The copy; reading a long history takes a while."""
        values = {(KIND_OF[type(value)], value.id): value for value in self.values}
        operations, taken = self.history.read()
        steps = steps_of(operations, taken, self.base.heads)
        return Copy(values, steps, self.base.known, self.base.heads)


class Session:
    """An open case. All changes go through `do`, and are on disk when it returns.

    `name` says who works; a person new to the case is added to it with their first operation.
    """

    def __init__(self, file: "CaseFile", name: str = "", short: str = "") -> None:
        self._file = file
        self._name, self._short = name, short
        try:
            self.case = file.load()
            self.me = self._person(name)
            self._stack = self._stack_of(self.me)
        except ValueError as problem:
            # An undo of something that was not there to be undone.
            file.close()
            raise WorkbenchError("case-damaged", part="history") from problem
        except BaseException:
            file.close()
            raise
        self._listeners: list[Listener] = []
        self._makers: dict[str, str] | None = None
        self.is_open = True
        # Whether I do not want to see others' verdicts before mine is given; see `blind`.
        self.blind = False

    def work_as(self, name: str) -> None:
        """Let the person of that name work from now on; undo and redo reach what they did."""
        self.me = self._person(name)
        self._stack = self._stack_of(self.me)

    def _stack_of(self, person: Person) -> UndoStack:
        stack = UndoStack(person.id)
        latest = ""
        for id, verb, of, by in self._file.steps():
            stack.follow(id, verb, of, by)
            latest = max(latest, id)
        # The clock may have been set back since the case was last open.
        rise_above(latest)
        return stack

    def _person(self, name: str) -> Person:
        people = self.case.all(Person)
        known = next((person for person in people if person.name == name), None)
        if known is not None:
            return known
        if not name and people:
            return people[0]
        return self.newcomer(name)

    def newcomer(self, name: str) -> Person:
        """A person of a name who is not yet in the case; the same one in every copy of it."""
        id = person_id(self.case.info.id, name)
        # Somebody who began under this name may have corrected it since.
        taken = self.case.find(Person, id) is not None
        short = self._short if name == self._name else ""
        return Person(new_id() if taken else id, name, short or initials(name))

    @property
    def path(self) -> Path:
        """Where the case is kept."""
        return self._file.path

    @property
    def title(self) -> str:
        """The title of the case."""
        return self.case.info.title

    def close(self) -> None:
        """Unlock the case; the session is of no use afterwards."""
        self.is_open = False
        self._listeners.clear()
        self._file.close()

    # -- listening

    def listen(self, listener: Listener) -> None:
        """Call a listener after each operation, with the operation as its one value."""
        self._listeners.append(listener)

    def unlisten(self, listener: Listener) -> None:
        """Stop calling a listener."""
        self._listeners.remove(listener)

    # -- reading

    @cached_property
    def _texts(self) -> Callable[[str], str]:
        @lru_cache(maxsize=64)
        def read(sha256: str) -> str:
            return self._file.blob(sha256).decode()

        return read

    def text(self, article: str) -> str:
        """The canonical text of an article."""
        return self._texts(self.case.get(Article, article).text_sha256)

    def blob(self, sha256: str) -> bytes:
        """The bytes kept under a hash: an original file, or one copied in as evidence."""
        return self._file.blob(sha256)

    def history(self, limit: int = -1, skip: int = 0) -> list[Operation]:
        """Operations newest first, without their changes."""
        return self._file.history(limit, skip)

    def operation(self, id: str) -> Operation:
        """One operation with its changes."""
        return self._file.operation(id)

    def taken(self, id: str) -> list[Operation]:
        """What colleagues did that came with one operation, oldest first, without changes."""
        return self._file.taken(id)

    @property
    def head(self) -> str:
        """The hash that stands for the whole history."""
        return self._file.head

    @property
    def next_number(self) -> int:
        """The number the next claim gets."""
        return self._file.highest_number() + 1

    def keep_numbers(self) -> None:
        """Never give again the numbers given so far, since they are shown outside of the case."""
        self._file.keep_numbers()

    # -- doing

    def do(
        self,
        verb: Verb,
        changes: Iterable[Change],
        blobs: Mapping[str, bytes] | None = None,
        **facts: Fact,
    ) -> Operation:
        """Make changes as one operation. Nothing is done when it is refused. A contradiction over
        what is taken away goes with it.

        Raises what `Case.check` raises, and what writing raises.
        """
        changes = tuple(changes)
        moot = self.case.moot(changes)
        return self._run(verb, (*moot, *changes), blobs or {}, tuple(facts.items()))

    def take_in(self, taking: Taking, blobs: Mapping[str, bytes], **facts: Fact) -> Operation:
        """Take in what a colleague's copy brings, as one operation; raises what `do` raises."""
        for step in taking.steps:
            rise_above(step.id)
        self._meet_myself(taking)
        done = sum(step.operation.verb is not Verb.PUT_TOGETHER for step in taking.steps)
        facts_of = (*facts.items(), ("count", done))
        return self._run(Verb.TAKE_IN, taking.changes, blobs, facts_of, steps=taking.steps)

    def _meet_myself(self, taking: Taking) -> None:
        """Whoever is new to this copy may have worked under the same name in the other one."""
        if self.case.find(Person, self.me.id) is not None:
            return
        for change in taking.changes:
            person = change.after
            if isinstance(person, Person) and person.name == self.me.name:
                self.me = person
                self._stack = self._stack_of(person)

    def parts(self) -> Parts:
        """What `copy` is made of, for a job: taken at once, and put in order elsewhere."""
        return Parts(self.case.values(), self._file.unread(), self._file.base(), self.head)

    def copy(self) -> Copy:
        """What this copy of the case holds and knows, to be put together with another."""
        return self.parts().copy()

    def makers(self) -> Mapping[str, str]:
        """Who made each claim, by the claim's id, also of those that are gone."""
        if self._makers is None:
            self._makers = self._file.makers()
        return self._makers

    def settled_differences(self) -> tuple[Operation, ...]:
        """The steps by which differences between two people's work were settled, oldest first."""
        return self._file.steps_of(Verb.SETTLE_DIFFERENCE)

    def blobs_there(self) -> frozenset[str]:
        """The hashes of all bytes that are kept."""
        return self._file.blobs_there()

    def _run(
        self,
        verb: Verb,
        changes: tuple[Change, ...],
        blobs: Mapping[str, bytes],
        facts: tuple[tuple[str, Fact], ...],
        of: str = "",
        steps: Iterable[Step] = (),
    ) -> Operation:
        known = self.case.find(Person, self.me.id) is not None
        if not known and all(change.value.id != self.me.id for change in changes):
            changes = (Change(None, self.me), *changes)
        self.case.check(changes)
        operation = Operation(new_id(), verb, self.me.id, now(), changes, facts, of)
        taken = [TakenStep(operation.id, step.operation, step.seen) for step in steps]
        operation = self._file.commit(operation, blobs, taken)
        self.case.apply(changes)
        if "claim" in operation.kinds:
            self._makers = None
        self._stack.follow(operation.id, verb, of, operation.by)
        self.me = self.case.find(Person, self.me.id) or self.me
        for listener in tuple(self._listeners):
            listener(operation)
        return operation

    # -- taking back

    def undoable(self) -> Operation | None:
        """What undo would take back, without its changes; None when there is nothing."""
        return self._file.headline(self._stack.done[-1]) if self._stack.done else None

    def redoable(self) -> Operation | None:
        """What redo would do again, without its changes; None when there is nothing."""
        if not self._stack.undone:
            return None
        return self._file.headline(self._stack.origin(self._stack.undone[-1]))

    def worded(self, operation: Operation) -> Operation:
        """The operation whose words say what an undo or redo was about."""
        while operation.of and operation.verb in (Verb.UNDO, Verb.REDO):
            operation = self._file.headline(operation.of)
        return operation

    def undo(self) -> Operation:
        """Take back my latest operation; raises `nothing-to-undo` and what `Case.check` raises."""
        if not self._stack.done:
            raise WorkbenchError("nothing-to-undo")
        return self._reverse(Verb.UNDO, self._stack.done[-1])

    def redo(self) -> Operation:
        """Do again what I undid last; raises `nothing-to-redo` and what `Case.check` raises."""
        if not self._stack.undone:
            raise WorkbenchError("nothing-to-redo")
        return self._reverse(Verb.REDO, self._stack.undone[-1])

    def take_back(self, id: str) -> Operation:
        """Take back one operation of the past; raises what `Case.check` raises when later work
        stands in the way. It is an operation of its own, which can be undone."""
        return self._reverse(Verb.TAKE_BACK, id)

    def can_take_back(self, id: str) -> bool:
        """Whether nothing later stands in the way of taking an operation back."""
        operation = self._file.operation(id)
        if operation.verb in (Verb.CREATE, Verb.EXPORT) or not operation.changes:
            return False
        try:
            self.case.check(self._without_people(inverse(operation.changes)))
            self._check_unmoved(operation)
        except WorkbenchError:
            return False
        return True

    def _check_unmoved(self, operation: Operation) -> None:
        """What was taken in and taken back comes again as it was only where nobody worked on the
        same since: else nobody could say later who knew of whose work."""
        first, backs = operation, 0
        while first.of:
            first, backs = self._file.headline(first.of), backs + 1
        if first.verb is not Verb.TAKE_IN or not backs % 2:
            return
        rows = {change.value.id for change in operation.changes}
        for later in self._file.after(operation.id):
            if any(change.value.id in rows for change in later.changes):
                raise WorkbenchError("stale", kind=later.changes[0].kind)

    def _reverse(self, verb: Verb, id: str) -> Operation:
        operation = self._file.operation(id)
        self._check_unmoved(operation)
        changes = self._without_people(inverse(operation.changes))
        return self._run(verb, changes, {}, self.worded(operation).facts, of=id)

    def _without_people(self, changes: tuple[Change, ...]) -> tuple[Change, ...]:
        """A person who has done anything here stays known: the history names them."""
        acting = {by for _id, _verb, _of, by in self._file.steps()}
        return tuple(
            change
            for change in changes
            if change.kind != "person" or change.after is not None or change.value.id not in acting
        )

    # -- beside the history

    def save_draft(self, key: str, text: str) -> None:
        """Keep text that is being typed."""
        self._file.save_draft(key, text, now())

    def drop_draft(self, key: str) -> None:
        """Forget text that was being typed."""
        self._file.drop_draft(key)

    def drafts(self) -> dict[str, str]:
        """Text that was being typed when the case was last closed or lost, by key."""
        return self._file.drafts()

    def view(self) -> dict[str, Any]:
        """How the window stood."""
        return self._file.view()

    def save_view(self, view: Mapping[str, Any]) -> None:
        """Keep how the window stands; what is not named stays as it was kept."""
        self._file.save_view({**self._file.view(), **view})

    def copy_to(self, target: Path) -> None:
        """Write a complete copy of the case under another name."""
        self._file.copy_to(target)

    def send_whole(self, target: Path, *, replacing: bool) -> None:
        """Write a copy with nothing beside the history in it."""
        from workbench.store.sent import send_whole

        send_whole(self._file, target, replacing=replacing)


def initials(name: str) -> str:
    """The first letters of the parts of a name, three at most."""
    return "".join(part[0].upper() for part in name.split()[:3])
