"""Operations as rows of the history, and the chain of hashes that holds them together."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Select, Table, select

from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Change, Operation, TakenStep, Verb
from workbench.domain.model import Value
from workbench.store import schema
from workbench.store.codec import CODECS, LATER, Cell, encode_change
from workbench.store.unswept import unswept


def operation_row(operation: Operation) -> dict[str, Any]:
    """The cells of an operation, without its place in the chain."""
    return {
        "id": operation.id,
        "verb": operation.verb.value,
        "by": operation.by,
        "at": operation.at,
        "of": operation.of,
        "facts": json.dumps(dict(operation.facts), ensure_ascii=False),
        "changes": json.dumps([encode_change(c) for c in operation.changes], ensure_ascii=False),
    }


def taken_row(one: TakenStep) -> dict[str, Any]:
    """The cells of a colleague's operation."""
    return {
        **operation_row(one.operation),
        "take_in": one.take_in,
        "seen": json.dumps(one.seen),
    }


def taken_in(rows: Sequence[Any]) -> list[TakenStep]:
    """What colleagues did; raises `case-damaged`."""
    return list(map(_taken, rows, operations_in(rows)))


def _taken(row: Any, operation: Operation) -> TakenStep:
    try:
        seen = tuple(tuple(map(str, ids)) for ids in json.loads(row.seen))
    except (TypeError, ValueError) as problem:
        raise WorkbenchError("case-damaged", part="history") from problem
    if len(seen) != len(operation.changes):
        raise WorkbenchError("case-damaged", part="history")
    return TakenStep(row.take_in, operation, seen)


def _facts(cell: str) -> tuple[tuple[str, str | int], ...]:
    try:
        return tuple(json.loads(cell).items())
    except (ValueError, AttributeError) as problem:
        raise WorkbenchError("case-damaged", part="history") from problem


def verb_in(cell: str) -> Verb:
    """The verb of a cell; raises `case-damaged`."""
    try:
        return Verb(cell)
    except ValueError as problem:
        raise WorkbenchError("case-damaged", part="history") from problem


def headlines(table: Table = schema.operation) -> Select[Any]:
    """What of operations is read without their changes, which can be many."""
    cells = table.c
    return select(cells.id, cells.verb, cells.by, cells.at, cells.facts, cells.of)


def headline_in(row: Any) -> Operation:
    """One operation without its changes."""
    return Operation(row.id, verb_in(row.verb), row.by, row.at, (), _facts(row.facts), row.of)


def operation_in(row: Any) -> Operation:
    """One operation with its changes; raises `case-damaged`."""
    return operations_in([row])[0]


def operations_in(rows: Sequence[Any]) -> list[Operation]:
    """Operations with their changes; raises `case-damaged`.

    The values of all are made at once, kind by kind, each only once: what one step left is what
    the next one found.
    """
    lots: dict[str, _Lot] = {}
    try:
        with unswept():
            told = [[_places(lots, *change) for change in json.loads(row.changes)] for row in rows]
            made = {kind: CODECS[kind].decode_all(list(lot.places)) for kind, lot in lots.items()}
            return [_operation(row, some, made) for row, some in zip(rows, told, strict=True)]
    except (TypeError, ValueError, KeyError, AttributeError) as problem:
        raise WorkbenchError("case-damaged", part="history") from problem


class _Lot:
    """The rows of one kind that a history names, each with its place."""

    def __init__(self, kind: str) -> None:
        self.names = CODECS[kind].names
        self.later = LATER.get(kind, {})
        self.places: dict[tuple[Cell, ...], int] = {}

    def place(self, cells: dict[str, Cell] | None) -> int | None:
        """The place of cells by name; raises KeyError where they are others than a value has."""
        if cells is None:
            return None
        if tuple(cells) != self.names:
            cells = {**self.later, **cells}
            if len(cells) != len(self.names):
                raise KeyError(*cells)
            cells = {name: cells[name] for name in self.names}
        return self.places.setdefault(tuple(cells.values()), len(self.places))


_Places = tuple[str, int | None, int | None]


def _places(lots: dict[str, _Lot], kind: str, before: Any, after: Any) -> _Places:
    lot = lots.get(kind)
    if lot is None:
        lot = lots[kind] = _Lot(kind)
    return kind, lot.place(before), lot.place(after)


def _operation(row: Any, told: Sequence[_Places], made: Mapping[str, list[Value]]) -> Operation:
    changes = tuple(
        Change(
            None if before is None else made[kind][before],
            None if after is None else made[kind][after],
        )
        for kind, before, after in told
    )
    verb = verb_in(row.verb)
    return Operation(row.id, verb, row.by, row.at, changes, _facts(row.facts), row.of)
