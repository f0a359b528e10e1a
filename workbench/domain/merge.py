"""Two copies of one case put together: what my copy must take in, and what stays in dispute.

The state of a copy follows from the steps it knows, whatever the order in which they came: a value
that only one side worked on is as that side left it; one on which both worked is looked at step by
step; then the program puts right what cannot stand as it is, as one further step whose id follows
from the steps too. So taking in a second time brings nothing, and copies that have taken each other
in are equal.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from workbench.domain.contested import Clash, by_row, outcome
from workbench.domain.copies import Copy, Key, Step, latest
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Change, Operation, Verb
from workbench.domain.model import Article, CaseInfo, Disagreement, Evidence, Signature, Value
from workbench.domain.putting_right import Right, State


@dataclass(frozen=True, slots=True)
class Taking:
    """What taking in a copy does: the net changes, and the steps to be kept beside them."""

    changes: tuple[Change, ...] = ()
    steps: tuple[Step, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether the other copy has nothing that mine does not know."""
        return not self.steps

    @property
    def disagreements(self) -> list[Disagreement]:
        """The contradictions that come to light, for a person to settle."""
        return [
            change.after
            for change in self.changes
            if change.before is None and isinstance(change.after, Disagreement)
        ]

    @property
    def blobs(self) -> frozenset[str]:
        """The hashes of the bytes that the values need."""
        return frozenset(sha for change in self.changes for sha in blobs_of(change.after))


def take_in(mine: Copy, theirs: Copy) -> Taking:
    """What my copy must take in of another one.

    Raises `another-case` where the two are not copies of one case, `take-in-earlier` where the
    other builds on work that I do not hold, and `take-in-whole` where my copy came without the
    history that would tell who of us knew of whose work.
    """
    check_same_case(mine, theirs)
    known, their_known = mine.ids, theirs.ids
    if not theirs.known <= known:
        raise WorkbenchError("take-in-earlier")
    fresh = [step for step in theirs.steps if step.id not in known]
    if not fresh:
        return Taking()
    _check_told_apart(mine, fresh, their_known)
    apart = [step for step in mine.steps if step.id not in their_known]
    steps = [*mine.steps, *fresh]
    state, clashes = _joined(mine.values, theirs.values, apart, fresh, steps)
    before = dict(state)
    sides = ({step.id for step in apart}, {step.id for step in fresh})
    Right(state, steps, sides).put_right(clashes)
    put = _step(before, state, steps, mine)
    brought = (*fresh, put) if put else tuple(fresh)
    return Taking(_changes(mine.values, state), brought)


def check_same_case(mine: Copy, theirs: Copy) -> None:
    """Raise `another-case` where the two are not copies of one case."""
    ids = [
        {value.id for value in copy.values.values() if isinstance(value, CaseInfo)}
        for copy in (mine, theirs)
    ]
    if ids[0] != ids[1]:
        raise WorkbenchError("another-case")


def _joined(
    mine: Mapping[Key, Value],
    theirs: Mapping[Key, Value],
    apart: Sequence[Step],
    fresh: Sequence[Step],
    steps: Sequence[Step],
) -> tuple[State, dict[Key, Sequence[Clash]]]:
    """The values of both: each as the one side that worked on it left it, or looked at closely."""
    touched = _touched(fresh)
    both = touched & _touched(apart)
    contested = by_row(steps, {id for _kind, id in both})
    state = dict(mine)
    clashes: dict[Key, Sequence[Clash]] = {}
    for key in touched:
        value = theirs.get(key)
        if key in both:
            result = outcome(key, contested[key])
            value = result.value
            if result.clashes:
                clashes[key] = result.clashes
        if value is None:
            state.pop(key, None)
        else:
            state[key] = value
    return state, clashes


def _touched(steps: Iterable[Step]) -> set[Key]:
    return {(change.kind, change.value.id) for step in steps for change in step.operation.changes}


def _check_told_apart(mine: Copy, fresh: Iterable[Step], theirs: set[str]) -> None:
    """What both worked on is looked at step by step, so my steps on it must be there."""
    unknown = {row for row, ids in mine.base.items() if not theirs.issuperset(ids)}
    if any(change.value.id in unknown for step in fresh for change in step.operation.changes):
        raise WorkbenchError("take-in-whole")


def _step(before: State, after: State, steps: Sequence[Step], mine: Copy) -> Step | None:
    """What the program put right, as a step that every copy would make the same."""
    changes = _changes(before, after)
    if not changes:
        return None
    last = max(steps, key=lambda step: step.id)
    ids = {step.id for step in steps} | mine.known
    known = hashlib.sha256("".join(sorted(ids)).encode()).hexdigest()
    id = f"{last.id[:16]}{known[:16]}"
    operation = Operation(
        id,
        Verb.PUT_TOGETHER,
        last.operation.by,
        max(step.operation.at for step in steps),
        changes,
    )
    heads = latest(steps, mine.base)
    return Step(operation, tuple(heads.get(change.value.id, ()) for change in changes))


def _changes(before: Mapping[Key, Value], after: Mapping[Key, Value]) -> tuple[Change, ...]:
    """From one state to another, in an order that does not depend on how they were made."""
    keys = sorted(key for key in before.keys() | after.keys() if before.get(key) != after.get(key))
    return tuple(Change(before.get(key), after.get(key)) for key in keys)


def blobs_of(value: Value | None) -> tuple[str, ...]:
    """The hashes of the bytes that a value needs."""
    found: tuple[str, ...] = ()
    match value:
        case Article():
            found = (value.file_sha256, value.text_sha256)
        case Evidence():
            found = (value.file_sha256,)
        case Signature():
            found = (value.state_sha256,)
        case _:
            pass
    return tuple(sha for sha in found if sha)
