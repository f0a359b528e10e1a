"""How the child that reads a received case tells what is in it, and what of that can be believed.

The child may have been taken over by the file it reads, so each part of its answer is checked here
again, in the parent: cells are what a case of this program can hold, and the history leads to the
values. A row is told once, whatever number of steps name it: columns of rows first, then steps and
values that name rows by their place. So checking and decoding go a column at a time.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Change, Operation, TakenStep, UndoStack, Verb
from workbench.domain.model import KINDS, Value
from workbench.store.codec import CODECS, Cell
from workbench.store.received_cells import (
    are_hashes,
    are_ids,
    are_moments,
    are_numbers,
    are_optional_ids,
    are_short,
    are_steps,
    fitting,
)

MOST_ROWS = 5_000_000
_VERBS = {verb.value: verb for verb in Verb}
_KINDS = tuple(KINDS)
_PERSON = _KINDS.index("person")
_LARGEST_FACT = 2**53

Columns = Sequence[Sequence[Cell]]
Part = tuple[str, Any]


@dataclass(frozen=True, slots=True)
class Received:
    """All that can be taken from a received case; nothing of it has been taken yet."""

    values: tuple[Value, ...]
    operations: tuple[Operation, ...]
    taken: tuple[TakenStep, ...]
    blobs: Mapping[str, int]
    known: tuple[str, ...] = ()
    heads: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def refused(code: str, part: str) -> WorkbenchError:
    """What is raised for a case that cannot be believed."""
    return WorkbenchError(code, part=part)


def _hold(fits: bool, part: str, code: str = "received-damaged") -> None:
    if not fits:
        raise refused(code, part)


class Reader:
    """Puts a received case together from the parts in which it is told.

    All raise `received-damaged`, `received-history` or `received-too-large`; or what Python raises
    for what is of another form than that which a child of ours tells.
    """

    def __init__(self) -> None:
        self._rows: list[list[Value]] = [[] for _ in _KINDS]
        self._ids: list[Columns] = []
        self._standing: dict[tuple[int, str], Value] = {}
        self._operations: list[Operation] = []
        self._taken: list[TakenStep] = []
        self._values: list[Value] = []
        self._about: Mapping[str, Any] = {}
        self._steps = _Steps()
        self._count = 0
        self._parts: dict[str, Callable[[Any], None]] = {
            "about": self._take_about,
            "rows": self._take_rows,
            "operations": self._take_operations,
            "taken": self._take_taken,
            "values": self._take_values,
        }

    def take(self, part: Part) -> None:
        """The next part."""
        name, told = part
        self._parts[name](told)

    def finish(self) -> Received:
        """The whole, when all parts are there."""
        _hold(len(self._values) == len(self._standing), "values", "received-history")
        about = self._about
        return Received(
            tuple(self._values),
            tuple(self._operations),
            tuple(self._taken),
            dict(about["blobs"]),
            tuple(about["known"]),
            {row: tuple(ids) for row, ids in about["heads"].items()},
        )

    @property
    def values(self) -> list[Value]:
        """The values that stand."""
        return self._values

    # -- each part

    def _take_about(self, told: Mapping[str, Any]) -> None:
        blobs, known, heads = told["blobs"], told["known"], told["heads"]
        _hold(are_hashes(list(blobs)) and are_numbers(list(blobs.values()), 0), "blob")
        _hold(are_steps(known), "known")
        _hold(are_ids(list(heads)) and all(map(are_steps, heads.values())), "heads")
        self._about = told
        self._steps.known.update(known)

    def _take_rows(self, told: Mapping[str, Columns]) -> None:
        for kind, columns in told.items():
            names = CODECS[kind].names
            _hold(len(columns) == len(names) and len(set(map(len, columns))) == 1, kind)
            self._enough(len(columns[0]))
            _hold(fitting(kind, dict(zip(names, columns, strict=True))), kind)
            rows = CODECS[kind].decode_all(list(zip(*columns, strict=True)))
            self._rows[_KINDS.index(kind)] += rows

    def _take_operations(self, told: Mapping[str, Sequence[Any]]) -> None:
        for operation, places in self._operations_in(told):
            self._replay(places, operation)
            self._steps.follow(operation)
            _hold((_PERSON, operation.by) in self._standing, "person", "received-history")
            self._operations.append(operation)

    def _replay(self, places: Sequence[int], operation: Operation) -> None:
        """Do a step again: what was before must be what stands."""
        standing = self._standing
        for kind, change in zip(places[::3], operation.changes, strict=True):
            key = (kind, change.value.id)
            # The very same row, or none: equal rows are told once.
            if standing.get(key) is not change.before:
                raise refused("received-history", "before")
            if change.after is None:
                del standing[key]
            else:
                standing[key] = change.after

    def _take_taken(self, told: Mapping[str, Sequence[Any]]) -> None:
        steps = (operation for operation, _places in self._operations_in(told))
        for operation, take_in, seen in zip(steps, told["take_in"], told["seen"], strict=True):
            self._steps.bring(take_in, operation)
            _hold(len(seen) == len(operation.changes), "taken", "received-history")
            _hold(all(map(are_steps, seen)), "taken", "received-history")
            self._taken.append(TakenStep(take_in, operation, tuple(map(tuple, seen))))

    def _take_values(self, told: Mapping[str, Sequence[int]]) -> None:
        for kind, places in told.items():
            number = _KINDS.index(kind)
            rows = self._rows[number]
            self._enough(len(places))
            _hold(_are_places(places), kind)
            for place in places:
                value = rows[place]
                _hold(self._standing.get((number, value.id)) is value, kind, "received-history")
                self._values.append(value)

    # -- steps

    def _operations_in(
        self, told: Mapping[str, Sequence[Any]]
    ) -> Iterator[tuple[Operation, Sequence[int]]]:
        ids, ofs = told["id"], told["of"]
        places = [place for places in told["changes"] for place in places]
        self._enough(len(ids) + len(places) // 3)
        _hold(_are_places(places), "history")
        fits = are_steps(ids) and are_optional_ids(ofs) and are_ids(told["by"])
        fits = fits and are_moments(told["at"]) and _are_facts(told["facts"])
        _hold(fits, "history")
        columns = (ids, told["verb"], told["by"], told["at"], told["changes"], told["facts"], ofs)
        for id, verb, by, at, places, facts, of in zip(*columns, strict=True):
            changes = self._changes(places)
            yield Operation(id, _VERBS[verb], by, at, changes, tuple(facts.items()), of), places

    def _changes(self, places: Sequence[int]) -> tuple[Change, ...]:
        return tuple(map(self._change, places[::3], places[1::3], places[2::3]))

    def _change(self, kind: int, before: int | None, after: int | None) -> Change:
        rows = self._rows[kind]
        one = None if before is None else rows[before]
        other = None if after is None else rows[after]
        if one is None or other is None:
            _hold(one is not other, "history")
        else:
            _hold(one.id == other.id, "history")
        return Change(one, other)

    def _enough(self, more: int) -> None:
        """Count what is told: a file that repeats itself without end must come to one."""
        self._count += more
        if self._count > MOST_ROWS:
            raise WorkbenchError("received-too-large")


class _Steps:
    """What the operations of a history may name, as they come."""

    def __init__(self) -> None:
        self.known: set[str] = set()
        self._own: dict[str, Verb] = {}
        self._brought: set[tuple[str, str]] = set()
        self._taken: set[str] = set()
        self._stack = UndoStack(me="")

    def follow(self, operation: Operation) -> None:
        """The next step of the case's own history; what it is about comes before it."""
        id, of = operation.id, operation.of
        _hold(id not in self._own, "twice", "received-history")
        _hold(not of or of in self._own or of in self.known, "of", "received-history")
        self._own[id] = operation.verb
        try:
            self._stack.follow(id, operation.verb, of, operation.by)
        except ValueError:
            raise refused("received-history", "undo") from None

    def bring(self, take_in: str, operation: Operation) -> None:
        """The next step that was taken in; what it is about comes before it, too."""
        id, of = operation.id, operation.of
        _hold(self._own.get(take_in) is Verb.TAKE_IN, "taken", "received-history")
        _hold((take_in, id) not in self._brought, "taken", "received-history")
        there = of in self._taken or of in self._own or of in self.known
        _hold(of != id and (not of or there), "of", "received-history")
        self._brought.add((take_in, id))
        self._taken.add(id)


def _are_places(places: Sequence[Any]) -> bool:
    """Whether they count from the beginning: Python counts negative ones from the end."""
    there = [place for place in places if place is not None]
    return set(map(type, there)) <= {int} and min(there, default=0) >= 0


def _are_facts(told: Sequence[Mapping[str, Any]]) -> bool:
    names = [name for facts in told for name in facts]
    words = [fact for facts in told for fact in facts.values() if type(fact) is not int]
    counts = [fact for facts in told for fact in facts.values() if type(fact) is int]
    small = all(abs(count) < _LARGEST_FACT for count in counts)
    return small and are_short(names) and are_short(words)


def batches(rows: Iterable[Any], size: int) -> Iterator[list[Any]]:
    """Rows, some at a time: whoever decodes them holds Python's lock no longer than that."""
    batch: list[Any] = []
    for row in rows:
        batch.append(row)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch
