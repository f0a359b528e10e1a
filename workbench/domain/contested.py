"""One value on which people worked apart from each other: what becomes of it, and where they clash.

Each field is looked at by itself, but for what is said as a whole (a verdict, a settlement). A
later writer who had seen the earlier one stands for both. Of two who had not seen each other the
later one's words stand meanwhile, and where the words differ, that is a clash. What one took away
while another worked on it stays.
"""

import heapq
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import cache
from typing import Any

from workbench.domain.cells import written
from workbench.domain.copies import Key, Step
from workbench.domain.history import Operation, Verb
from workbench.domain.model import KIND_OF, KINDS, Disagreement, Query, Value

WHOLE = ""
DELETED = "deleted"
# What somebody made of a value which another took away: it stays.
KEPT = '"kept"'
_PRESENCE = "presence"

# What is said as one thing, with the fields that matter for whether two people say the same.
_WHOLES: dict[str, tuple[str, ...]] = {
    "verdict": ("status", "why", "change_to", "rating", "said", "words", "sense", "true"),
    "settlement": ("status", "reason"),
    "resolution": ("decision", "reason", "wording"),
    "passage": ("article", "start", "end"),
    "skip": ("start", "end"),
    "tie": ("tied",),
    "judgement": ("ruling", "corrected"),
    "disagreement": (),
    "signature": (),
}
# What no two people can clash over: the program gives it, or it follows from the rest.
_GIVEN = {"at", "index", "letters", "number", "chars", "encoding", "version"}
# The claims of a query, each of which is looked at by itself.
_LINKS = "claims"


@dataclass(frozen=True, slots=True)
class Clash:
    """Two steps that made different things of a value, neither having seen the other."""

    field: str
    a: Operation
    value_a: str
    b: Operation
    value_b: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What becomes of a contested value, None when it is gone, and the clashes over it."""

    value: Value | None
    clashes: tuple[Clash, ...] = ()


@dataclass(frozen=True, slots=True)
class _Write:
    """What one step did to the value: before and after it, and what it knew, as a set of bits."""

    place: int
    operation: Operation
    before: Value | None
    after: Value | None
    knew: int

    def knows(self, other: "_Write") -> bool:
        return bool(self.knew >> other.place & 1)

    @property
    def by_program(self) -> bool:
        return self.operation.verb is Verb.PUT_TOGETHER

    @property
    def value(self) -> Value:
        value = self.after if self.after is not None else self.before
        assert value is not None
        return value


def outcome(key: Key, steps: Iterable[Step]) -> Outcome:
    """What becomes of a value, given all steps that touched it, of whichever copy."""
    every = _writes(key, steps)
    writes = _without_undone(every)
    if not writes:
        # All of it was undone again, and how it was made is not told in a copy without history.
        return Outcome(every[0].before)
    alive, clashes = _presence(writes)
    if not alive:
        return Outcome(None)
    told = _filled(key[0], writes[-1].value, writes, clashes)
    if isinstance(told.value, Query):
        claims = _linked(writes)
        return Outcome(replace(told.value, claims=claims) if claims else None, told.clashes)
    return told


def _writes(key: Key, steps: Iterable[Step]) -> list[_Write]:
    """The steps on one value, each after those it has seen, else by their ids."""
    found = {step.id: step for step in steps}
    seen = {id: _seen(step, key) & found.keys() for id, step in found.items()}
    waiting = {id: set(ids) for id, ids in seen.items()}
    followers: dict[str, list[str]] = {}
    for id, ids in seen.items():
        for one in ids:
            followers.setdefault(one, []).append(id)
    ready = [id for id, ids in waiting.items() if not ids]
    heapq.heapify(ready)
    writes: dict[str, _Write] = {}
    while ready:
        id = heapq.heappop(ready)
        knew = 0
        for one in seen[id]:
            knew |= writes[one].knew | 1 << writes[one].place
        operation = found[id].operation
        touching = [c for c in operation.changes if c.value.id == key[1] and c.kind == key[0]]
        first, last = touching[0].before, touching[-1].after
        writes[id] = _Write(len(writes), operation, first, last, knew)
        for follower in followers.get(id, ()):
            waiting[follower].discard(id)
            if not waiting[follower]:
                heapq.heappush(ready, follower)
    return list(writes.values())


def _seen(step: Step, key: Key) -> set[str]:
    return {
        id
        for change, ids in zip(step.operation.changes, step.seen, strict=True)
        if change.value.id == key[1]
        for id in ids
        if id != step.id
    }


def _without_undone(writes: list[_Write]) -> list[_Write]:
    """Leave out what somebody did and undid before anybody else built on it."""
    dropped: set[int] = set()
    for write in writes:
        undone = next((w for w in writes if w.operation.id == write.operation.of), None)
        if undone is None or write.operation.verb not in (Verb.UNDO, Verb.TAKE_BACK):
            continue
        if undone.place in dropped:
            # It takes back an undo: what was undone then is done.
            continue
        between = [
            w
            for w in writes
            if w.place not in dropped and w.knows(undone) and not w.knows(write) and w is not write
        ]
        if not between and write.after == undone.before:
            dropped |= {write.place, undone.place}
    return [write for write in writes if write.place not in dropped]


def _heads(writes: Sequence[_Write]) -> list[_Write]:
    """The writes that nobody who wrote after them had seen. What the program put right itself
    gives way to what a person did."""
    heads = [w for w in writes if not any(other.knows(w) for other in writes)]
    of_people = [w for w in heads if not w.by_program]
    return of_people or heads


def _presence(writes: Sequence[_Write]) -> tuple[bool, list[Clash]]:
    """Whether the value is there, and who took it away while who worked on it."""
    coming = [w for w in writes if w.before is None or w.after is None or DELETED in _settled(w)]
    heads = _heads(coming)
    gone = [w for w in heads if w.after is None]
    if not gone:
        return True, []
    there = [w for w in heads if w.after is not None]
    edits = [
        w
        for w in writes
        if w.before is not None
        and w.after is not None
        and not w.by_program
        and any(not d.knows(w) and not w.knows(d) for d in gone)
    ]
    if not there and not edits:
        return False, []
    # The removal of a claim takes all that hangs on it: one clash, over the claim, says so.
    whole_claim = _kind(gone[-1]) != "claim" and _takes_a_claim(gone[-1].operation)
    kept = max([*there, *edits], key=lambda w: w.operation.id)
    if whole_claim:
        return True, []
    clash = Clash(DELETED, gone[-1].operation, "", kept.operation, KEPT)
    return True, [clash]


def _takes_a_claim(operation: Operation) -> bool:
    return any(change.kind == "claim" and change.after is None for change in operation.changes)


def _kind(write: _Write) -> str:
    return KIND_OF[type(write.value)]


def _filled(kind: str, value: Value, writes: Sequence[_Write], clashes: Sequence[Clash]) -> Outcome:
    """The value with each field as the last to write it left it."""
    found = list(clashes)
    writers: dict[str, list[_Write]] = {}
    for write in writes:
        for group in _written(kind, write) if write.after is not None else ():
            writers.setdefault(group, []).append(write)
    made: dict[str, Any] = {}
    for group, some in writers.items():
        heads = _heads(some) if len(some) > 1 else some
        last = max(heads, key=lambda w: w.operation.id)
        assert last.after is not None
        if group == WHOLE:
            made |= {name: getattr(last.after, name) for name in _names(kind)}
        elif group in _names(kind):
            made[group] = getattr(last.after, group)
        found += _clashes(kind, group, heads, last) if len(heads) > 1 else ()
    made.pop("id", None)
    return Outcome(replace(value, **made), tuple(found))


def _linked(writes: Sequence[_Write]) -> tuple[str, ...]:
    """The claims of a query: those that nobody took from it, nor from the case, who knew of their
    link. None where all are gone; but those of whoever worked on the query meanwhile stay."""
    linking = [w for w in writes if w.after is not None]
    ids = {id for w in linking for id in (*_claims(w.before), *_claims(w.after))}
    claims = []
    for id in sorted(ids):
        turns = [w for w in linking if (id in _claims(w.before)) != (id in _claims(w.after))]
        if not turns or any(id in _claims(w.after) for w in _heads(turns)):
            claims.append(id)
    if claims:
        return tuple(claims)
    working = [w for w in linking if w.before is not None and _written("query", w) != {_LINKS}]
    meanwhile = [w for w in working if any(not other.knows(w) for other in _heads(linking))]
    return _claims(max(meanwhile, key=lambda w: w.operation.id).after) if meanwhile else ()


def _claims(query: Value | None) -> tuple[str, ...]:
    return query.claims if isinstance(query, Query) else ()


@cache
def _names(kind: str) -> tuple[str, ...]:
    return tuple(one.name for one in fields(KINDS[kind]))


def _clashes(kind: str, group: str, heads: Sequence[_Write], last: _Write) -> Iterable[Clash]:
    if group in _GIVEN or group == _LINKS:
        return
    words = told(kind, group, last.after)
    for other in heads:
        if other is not last and told(kind, group, other.after) != words:
            yield Clash(
                group, other.operation, told(kind, group, other.after), last.operation, words
            )


def _written(kind: str, write: _Write) -> set[str]:
    """The fields, or the whole, that a step wrote."""
    before, after = write.before, write.after
    assert after is not None
    settled = _settled(write)
    if kind in _WHOLES:
        return {WHOLE, *settled}
    if before is None:
        return set(_names(kind))
    names = {name for name in _names(kind) if getattr(before, name) != getattr(after, name)}
    return names | settled


def _settled(write: _Write) -> set[str]:
    """The fields over which this step settled a disagreement."""
    return {
        change.before.field
        for change in write.operation.changes
        if isinstance(change.before, Disagreement)
        and change.after is None
        and change.before.row == write.value.id
    }


def names_of(kind: str, group: str) -> tuple[str, ...]:
    """The fields that a clash is about: one, or all that matter of what is said as a whole."""
    return (group,) if group != WHOLE else _WHOLES.get(kind, ())


def told(kind: str, group: str, value: Value | None) -> str:
    """A field of a value, or what matters of the whole, as JSON; "" where there is none."""
    return "" if value is None else written(value, names_of(kind, group))


def matter(kind: str, value: Value) -> str:
    """What two values of a kind must share to say the same."""
    return told(kind, WHOLE, value)


def by_row(steps: Iterable[Step], wanted: Mapping[str, object] | set[str]) -> dict[Key, list[Step]]:
    """The steps that touched any of the values of these ids, by value."""
    found: dict[Key, list[Step]] = {}
    for step in steps:
        for change in step.operation.changes:
            id = change.value.id
            if id in wanted:
                touched = found.setdefault((change.kind, id), [])
                if not touched or touched[-1] is not step:
                    touched.append(step)
    return found
