"""What a copy of a case knows: every step that was made in it or taken into it, in order.

Two copies of one case share what was done before they parted. A step names, for each value that it
changed, the latest steps on that value which its maker's copy had: by that one can say, in any
copy, who knew of whose work. Taking in, and taking it back, are no such steps: they say what this
copy knows. What was taken in and taken back is not known.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from workbench.domain.history import Operation, TakenStep, Verb
from workbench.domain.model import Value

Key = tuple[str, str]
Heads = dict[str, tuple[str, ...]]

_BACK = (Verb.UNDO, Verb.REDO, Verb.TAKE_BACK)


@dataclass(frozen=True, slots=True)
class Step:
    """An operation, and for each of its changes the steps on that value known to its maker."""

    operation: Operation
    seen: tuple[tuple[str, ...], ...]

    @property
    def id(self) -> str:
        """The operation's id."""
        return self.operation.id


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of a case: what stands in it and the steps that led there.

    `known` are steps whose content the copy was sent without; their effect is in its values, and
    `base` are the latest of them on each value.
    """

    values: Mapping[Key, Value]
    steps: Sequence[Step]
    known: frozenset[str] = field(default_factory=frozenset)
    base: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def ids(self) -> set[str]:
        """All steps whose effect is in it."""
        return {step.id for step in self.steps} | self.known


def steps_of(
    operations: Iterable[Operation],
    taken: Iterable[TakenStep],
    base: Mapping[str, tuple[str, ...]] | None = None,
) -> list[Step]:
    """All steps known to a copy, each after those it has seen.

    `operations` are those of its own history, oldest first; `taken` those it took in. `base` are
    the latest steps on each value, for a copy that was sent without its history.
    """
    operations = list(operations)
    takings = _takings(operations)
    standing = _standing(operations, takings)
    brought: dict[str, list[TakenStep]] = {}
    for one in taken:
        brought.setdefault(one.take_in, []).append(one)
    known = _Known(dict(base or {}))
    for operation in operations:
        if operation.id in takings:
            known.greet(operation)
            if operation.id in standing:
                for one in brought.get(operation.id, ()):
                    known.take(Step(one.operation, one.seen))
        elif operation.changes and not (base and operation.verb is Verb.CREATE):
            known.take(Step(operation, known.seen_by(operation)))
    return known.steps


def _takings(operations: Sequence[Operation]) -> dict[str, str]:
    """Operations that take in, or take that back, or do it again: the first taking-in of each."""
    takings: dict[str, str] = {}
    for operation in operations:
        if operation.verb is Verb.TAKE_IN:
            takings[operation.id] = operation.id
        elif operation.verb in _BACK and operation.of in takings:
            takings[operation.id] = takings[operation.of]
    return takings


def _standing(operations: Sequence[Operation], takings: Mapping[str, str]) -> set[str]:
    """The takings-in that have not been taken back."""
    standing: set[str] = set()
    for operation in operations:
        first = takings.get(operation.id, "")
        if operation.verb is Verb.TAKE_IN:
            standing.add(first)
        elif first:
            standing ^= {first}
    return standing


class _Known:
    """Gathers steps, and the latest ones on each value."""

    def __init__(self, heads: Heads) -> None:
        self.steps: list[Step] = []
        self.heads = heads

    def seen_by(self, operation: Operation) -> tuple[tuple[str, ...], ...]:
        """What an operation that is made now has seen of each value it changes."""
        heads = self.heads
        return tuple(heads.get(change.value.id, ()) for change in operation.changes)

    def greet(self, operation: Operation) -> None:
        """Know whoever took something in, also where that was all they ever did."""
        own = tuple(c for c in operation.changes if c.before is None and c.value.id == operation.by)
        if own:
            alone = replace(operation, changes=own)
            self.take(Step(alone, self.seen_by(alone)))

    def take(self, step: Step) -> None:
        """Add a step; it stands for all that it has seen."""
        self.steps.append(step)
        heads, id = self.heads, step.id
        for change, seen in zip(step.operation.changes, step.seen, strict=True):
            row = change.value.id
            before = heads.get(row, ())
            if before == seen or not before:
                heads[row] = (id,)
            else:
                left = tuple(one for one in before if one not in seen and one != id)
                heads[row] = (*left, id)


def latest(steps: Iterable[Step], base: Mapping[str, tuple[str, ...]] | None = None) -> Heads:
    """The latest steps on each value, by its id; `base` are those before all of these."""
    known = _Known(dict(base or {}))
    for step in steps:
        known.take(step)
    return known.heads
