"""Operations as rows of the history, and the chain of hashes that holds them together."""

import json
from typing import Any

from sqlalchemy import Select, Table, select

from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Operation, TakenStep, Verb
from workbench.store import schema
from workbench.store.codec import decode_change, encode_change


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


def taken_in(row: Any) -> TakenStep:
    operation = operation_in(row)
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
    try:
        return Verb(cell)
    except ValueError as problem:
        raise WorkbenchError("case-damaged", part="history") from problem


def headlines(table: Table = schema.operation) -> Select[Any]:
    cells = table.c
    return select(cells.id, cells.verb, cells.by, cells.at, cells.facts, cells.of)


def headline_in(row: Any) -> Operation:
    return Operation(row.id, verb_in(row.verb), row.by, row.at, (), _facts(row.facts), row.of)


def operation_in(row: Any) -> Operation:
    try:
        changes = tuple(decode_change(change) for change in json.loads(row.changes))
    except (TypeError, ValueError) as problem:
        raise WorkbenchError("case-damaged", part="history") from problem
    verb = verb_in(row.verb)
    return Operation(row.id, verb, row.by, row.at, changes, _facts(row.facts), row.of)
