"""A case on disk: created, opened and locked, read, and changed one operation at a time."""

import json
import os
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Self

from sqlalchemy import Connection, Row, Select, delete, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from workbench.domain.case import Case
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Operation, TakenStep, Verb
from workbench.domain.model import KINDS, Value
from workbench.store import schema
from workbench.store.codec import CODECS, chain, taken_digest
from workbench.store.connection import connect, connect_new, disconnect, worded, writing
from workbench.store.operation_rows import (
    headline_in,
    headlines,
    operation_in,
    operation_row,
    operations_in,
    taken_in,
    taken_row,
    verb_in,
)
from workbench.store.placing import on_disk, placed, publish
from workbench.store.value_rows import write


@dataclass(frozen=True, slots=True)
class Base:
    """The operations whose effect a copy was sent with, and the latest ones on each value."""

    known: frozenset[str]
    heads: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Unread:
    """The rows of a history, own and taken in, not yet made into values."""

    own: Sequence[Row[Any]]
    taken: Sequence[Row[Any]]

    def read(self) -> tuple[list[Operation], list[TakenStep]]:
        """The operations, oldest first, and what colleagues did; raises `case-damaged`."""
        return operations_in(self.own), taken_in(self.taken)


class CaseFile:
    """An open case file. It stays locked against every other program until it is closed."""

    def __init__(self, path: Path, connection: Connection) -> None:
        self.path = path
        self._connection = connection

    @classmethod
    def create(cls, path: Path, first: Operation, blobs: Mapping[str, bytes]) -> Self:
        """Make a new case that holds a first operation, and open it.

        It is complete before it appears under its name. Raises `case-exists` when there is
        something of that name, `folder-missing` and what opening raises.
        """
        if path.exists():
            raise WorkbenchError("case-exists", file=path.name)
        with on_disk(path):
            handle, name = tempfile.mkstemp(prefix=".new-", suffix=".fcase", dir=path.parent)
        os.close(handle)
        temporary = Path(name)
        try:
            file = cls(temporary, connect_new(temporary))
            try:
                file.commit(first, blobs)
            finally:
                file.close()
            publish(temporary, path)
        finally:
            temporary.unlink(missing_ok=True)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open and lock; raises what `connection.connect` raises."""
        return cls(path, connect(path))

    def close(self) -> None:
        """Unlock and let go of the file."""
        disconnect(self._connection)

    # -- reading

    def load(self) -> Case:
        """The state of the case; raises `case-damaged` for a row that makes no value."""
        return Case(self.values())

    def values(self) -> Iterable[Value]:
        """All values, each kind after those it names; raises as `load` does."""
        for kind in KINDS:
            # Plain rows: building the statement and its row objects would double the time.
            yield from CODECS[kind].decode_all(self.rows(schema.select_all(kind)))

    def rows(self, sql: str, *cells: str) -> list[tuple[Any, ...]]:
        """The rows of a statement that changes nothing; for `verify`, which lies beside this."""
        with worded(self.path):
            rows: list[tuple[Any, ...]] = self._raw.execute(sql, cells).fetchall()
        return rows

    @property
    def _raw(self) -> Any:
        return self._connection.connection.driver_connection

    def blob(self, sha256: str) -> bytes:
        """The bytes kept under a hash; raises `case-damaged` when they are not there."""
        query = select(schema.blob.c.data).where(schema.blob.c.sha256 == sha256)
        rows = self._fetch(query)
        if not rows:
            raise WorkbenchError("case-damaged", part="blob")
        return bytes(rows[0][0])

    def blobs_there(self) -> frozenset[str]:
        """The hashes of all bytes that are kept."""
        return frozenset(str(sha256) for (sha256,) in self.rows("SELECT sha256 FROM blob"))

    def steps(self) -> list[tuple[str, Verb, str, str]]:
        """Id, verb, `of` and `by` of every operation, oldest first: what an undo stack needs."""
        rows = self.rows('SELECT id, verb, "of", "by" FROM operation ORDER BY seq')
        return [(id, verb_in(verb), of, by) for id, verb, of, by in rows]

    def history(self, limit: int = -1, skip: int = 0) -> list[Operation]:
        """Operations newest first, without their changes."""
        query = headlines().order_by(schema.operation.c.seq.desc()).limit(limit).offset(skip)
        return [headline_in(row) for row in self._fetch(query)]

    def headline(self, id: str) -> Operation:
        """One operation without its changes, which can be many; raises as `operation` does."""
        rows = self._fetch(headlines().where(schema.operation.c.id == id))
        if not rows:
            raise WorkbenchError("gone", kind="operation")
        return headline_in(rows[0])

    def operation(self, id: str) -> Operation:
        """One operation with its changes; raises `gone` when there is none of that id."""
        rows = self._fetch(select(schema.operation).where(schema.operation.c.id == id))
        if not rows:
            raise WorkbenchError("gone", kind="operation")
        return operation_in(rows[0])

    def after(self, id: str) -> list[Operation]:
        """The operations that came after one, with their changes, oldest first."""
        table = schema.operation
        place = select(table.c.seq).where(table.c.id == id).scalar_subquery()
        query = select(table).where(table.c.seq > place).order_by(table.c.seq)
        return [operation_in(row) for row in self._fetch(query)]

    def taken(self, take_in: str) -> list[Operation]:
        """What colleagues did that came with one operation, in order, without its changes."""
        table = schema.taken
        query = headlines(table).where(table.c.take_in == take_in).order_by(table.c.seq)
        return [headline_in(row) for row in self._fetch(query)]

    def operations(self) -> list[Operation]:
        """All operations with their changes, oldest first."""
        return self.unread().read()[0]

    def makers(self) -> dict[str, str]:
        """Who made each claim, by the claim's id; quicker than reading all operations."""
        made: dict[str, tuple[str, str]] = {}
        for sql in (
            'SELECT id, "by", changes FROM operation WHERE changes LIKE ?',
            'SELECT id, "by", changes FROM taken WHERE changes LIKE ?',
        ):
            for id, by, changes in self.rows(sql, '%["claim", null, {"id": "%'):
                for kind, before, after in json.loads(changes):
                    if kind == "claim" and before is None:
                        # What brought it back, or in, came later.
                        made[after["id"]] = min(made.get(after["id"], (id, by)), (id, by))
        return {claim: by for claim, (_id, by) in made.items()}

    def steps_of(self, verb: Verb) -> tuple[Operation, ...]:
        """All steps of a verb, of this copy and of those taken in, with their changes, in the
        order of their ids."""
        own = self._fetch(select(schema.operation).where(schema.operation.c.verb == verb.value))
        taken = self._fetch(select(schema.taken).where(schema.taken.c.verb == verb.value))
        found = {step.id: step for step in operations_in([*own, *taken])}
        return tuple(found[id] for id in sorted(found))

    def base(self) -> Base:
        """What this copy was sent with in place of its history."""
        heads = self._setting("base-heads") or {}
        return Base(
            frozenset(self._setting("base-known") or ()),
            {str(row): tuple(ids) for row, ids in heads.items()},
        )

    def keep_base(self, base: Base, highest: int) -> None:
        """Keep what a copy is sent with in place of its history, and the highest number given."""
        heads = {row: list(ids) for row, ids in base.heads.items()}
        with writing(self._connection, self.path):
            self._set("base-known", sorted(base.known))
            self._set("base-heads", heads)
            self._set("highest-number", highest)
            self._set("printed-number", highest)

    def unread(self) -> Unread:
        """The whole history as it lies in the file, to be read elsewhere."""
        own = self._fetch(select(schema.operation).order_by(schema.operation.c.seq))
        taken = self._fetch(select(schema.taken).order_by(schema.taken.c.seq))
        return Unread(own, taken)

    @property
    def head(self) -> str:
        """The hash that stands for the whole history up to now, "" before the first operation."""
        query = select(schema.operation.c.chain).order_by(schema.operation.c.seq.desc()).limit(1)
        rows = self._fetch(query)
        return str(rows[0][0]) if rows else ""

    def _fetch(self, query: Select[Any]) -> Sequence[Row[Any]]:
        """All rows of a query, outside of a transaction of our own."""
        with worded(self.path):
            rows = self._connection.execute(query).all()
            self._connection.rollback()
        return rows

    # -- changing

    def commit(
        self,
        operation: Operation,
        blobs: Mapping[str, bytes] | None = None,
        taken: Iterable[TakenStep] = (),
    ) -> Operation:
        """Write an operation, its changes, the bytes it brings and what colleagues did; on disk
        when this returns. It is given back as it was written."""
        rows = [taken_row(one) for one in taken]
        if operation.verb is Verb.TAKE_IN:
            told = ("taken", taken_digest(rows))
            operation = replace(operation, facts=(*operation.facts, told))
        with writing(self._connection, self.path):
            for sha256, data in (blobs or {}).items():
                row = upsert(schema.blob).values(sha256=sha256, data=data)
                self._connection.execute(row.on_conflict_do_nothing())
            write(self._connection, operation.changes)
            self._append(operation)
            if rows:
                self._connection.execute(insert(schema.taken), rows)
            self._remember_numbers(operation)
        return operation

    def _append(self, operation: Operation) -> None:
        query = select(schema.operation.c.chain).order_by(schema.operation.c.seq.desc()).limit(1)
        row = operation_row(operation)
        row["chain"] = chain(self._connection.scalar(query) or "", row)
        self._connection.execute(insert(schema.operation), row)

    def _remember_numbers(self, operation: Operation) -> None:
        """Keep the highest claim number ever given, so that it is never given again.

        Only undoing the very mark that gave the newest one frees a number, and only while nobody
        can have seen it elsewhere.
        """
        numbers = [
            (change.after is not None, number)
            for change in operation.changes
            if change.kind == "claim"
            and (number := getattr(change.value, "number", 0))
            and (change.after is None) != (change.before is None)
        ]
        highest = self.highest_number()
        for there, number in numbers:
            if there:
                highest = max(highest, number)
            elif number == highest and self._unmarks(operation) and not self._printed(number):
                highest = number - 1
        if numbers:
            self._set("highest-number", highest)
        if operation.verb is Verb.EXPORT:
            self._set("printed-number", self.highest_number())

    def _unmarks(self, operation: Operation) -> bool:
        if operation.verb is not Verb.UNDO:
            return False
        rows = self.rows("SELECT verb FROM operation WHERE id = ?", operation.of)
        return bool(rows) and rows[0][0] == Verb.MARK.value

    def keep_numbers(self) -> None:
        """Never give again the numbers given so far: they have been seen outside of the case."""
        highest = self.highest_number()
        if not self._printed(highest):
            with writing(self._connection, self.path):
                self._set("printed-number", highest)

    def _printed(self, number: int) -> bool:
        return number <= int(self._setting("printed-number") or 0)

    def highest_number(self) -> int:
        """The highest claim number in use, or that was in use."""
        return int(self._setting("highest-number") or 0)

    # -- beside the history: what is being typed, and how the window stood

    def save_draft(self, key: str, text: str, at: str) -> None:
        """Keep text that is being typed and not yet part of an operation."""
        with writing(self._connection, self.path):
            row = upsert(schema.draft).values(key=key, text=text, at=at)
            self._connection.execute(
                row.on_conflict_do_update(index_elements=["key"], set_={"text": text, "at": at})
            )

    def drop_draft(self, key: str) -> None:
        """Forget a draft, once its text is in an operation or thrown away."""
        with writing(self._connection, self.path):
            self._connection.execute(delete(schema.draft).where(schema.draft.c.key == key))

    def drafts(self) -> dict[str, str]:
        """The drafts by key."""
        rows = self._fetch(select(schema.draft.c.key, schema.draft.c.text))
        return {str(key): str(text) for key, text in map(tuple, rows)}

    def save_view(self, view: Mapping[str, Any]) -> None:
        """Keep how the window stood: panes, scroll, chosen claim."""
        with writing(self._connection, self.path):
            self._set("view", view)

    def view(self) -> dict[str, Any]:
        """How the window stood, empty when nothing is known."""
        view = self._setting("view")
        return view if isinstance(view, dict) else {}

    def _setting(self, key: str) -> Any:
        rows = self.rows("SELECT value FROM setting WHERE key = ?", key)
        return json.loads(rows[0][0]) if rows else None

    def _set(self, key: str, value: Any) -> None:
        text = json.dumps(value)
        row = upsert(schema.setting).values(key=key, value=text)
        self._connection.execute(
            row.on_conflict_do_update(index_elements=["key"], set_={"value": text})
        )

    def copy_to(self, target: Path) -> None:
        """Write a complete copy under another name; it appears there whole or not at all.

        Raises what `placed` raises and what writing raises.
        """
        with placed(target, replacing=True) as temporary:
            self.copy_into(temporary)

    def copy_into(self, empty: Path) -> None:
        """Write a complete copy into an empty file."""
        self.keep_numbers()
        self.rows("VACUUM INTO ?", str(empty))

    def forget_desk(self) -> None:
        """Leave nothing in the file of what was being typed and of how the window stood."""
        with writing(self._connection, self.path):
            self._connection.execute(delete(schema.draft))
            self._connection.execute(delete(schema.setting).where(schema.setting.c.key == "view"))
        self.rows("VACUUM")
