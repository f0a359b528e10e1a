"""The rows of values, changed all of a kind at once: taking in a copy changes very many."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, update

from workbench.domain.history import Change
from workbench.domain.model import Value
from workbench.store import schema
from workbench.store.codec import CODECS

# The name of the row that is changed, beside the names of its cells.
_ROW = "changed_row"
_Rows = dict[str, list[dict[str, Any]]]


def write(connection: Connection, changes: Iterable[Change]) -> None:
    """Change the rows; who names whom is looked at when all is written."""
    gone, other, new = _sorted(changes)
    for kind, rows in gone.items():
        table = schema.TABLES[kind]
        connection.execute(delete(table).where(table.c.id == bindparam(_ROW)), rows)
    for kind, rows in other.items():
        table = schema.TABLES[kind]
        connection.execute(update(table).where(table.c.id == bindparam(_ROW)), rows)
    for kind, rows in new.items():
        connection.execute(insert(schema.TABLES[kind]), rows)


def _sorted(changes: Iterable[Change]) -> tuple[_Rows, _Rows, _Rows]:
    """The rows that go, those that are other ones, and those that come, by kind."""
    gone: _Rows = {}
    other: _Rows = {}
    new: _Rows = {}
    for (kind, id), (before, after) in _net(changes).items():
        if after is None:
            gone.setdefault(kind, []).append({_ROW: id})
        elif before is None:
            new.setdefault(kind, []).append(dict(CODECS[kind].encode(after)))
        else:
            other.setdefault(kind, []).append({_ROW: id, **CODECS[kind].encode(after)})
    return gone, other, new


def _net(changes: Iterable[Change]) -> dict[tuple[str, str], tuple[Value | None, Value | None]]:
    """Each value as it was and as it is in the end, where these are not both nothing."""
    net: dict[tuple[str, str], tuple[Value | None, Value | None]] = {}
    for change in changes:
        key = (change.kind, change.value.id)
        first = net[key][0] if key in net else change.before
        net[key] = (first, change.after)
    return {key: both for key, both in net.items() if both != (None, None)}
