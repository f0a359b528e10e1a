"""The database of a received case, in memory.

The bytes never lie in a file of ours. SQLite may do nothing with them but look, and only after it
is certain that they are built, statement by statement, as a case of this program is: no trigger,
view, virtual table or computed column is ever met.
"""

import hashlib
import json
import sqlite3
import struct
import time
from collections.abc import Iterator, Sequence
from typing import Any

from workbench.domain.errors import WorkbenchError
from workbench.store.received_wire import refused
from workbench.store.verify import structure

APPLICATION_ID = 0x46434357
VERSION = 4
# What a case of each version is built of, as a hash over its `sqlite_schema`. Given here rather
# than asked of `schema`, since SQLAlchemy takes longer to load than most cases to read.
BUILT_AS = {
    1: "142b5a0e85f8cfc4d44642eeea4a5c42f694e74f44a9348606c5007903c790c5",
    2: "d5c31581335778320642bed56a126bc2e3da91d36163b3a72ccb00cbd76bcd1c",
    3: "7d7894d88dc6683f569b1724949d2340cb163c0d58179e598e61fad8632e69da",
    4: "c3e3f1588e971c03529c6125872ee77e744c2b36699e8b876432075ce67d219b",
}

_HEADER = b"SQLite format 3\0"
_UTF_8 = 1
_MOST_PARTS = 500
_STEPS_BETWEEN_LOOKS = 100_000
_READING = (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_RECURSIVE)
_PRAGMAS = ("integrity_check", "foreign_key_check", "user_version")
_FUNCTIONS = ("count", "length")
# Of what only a hostile file needs much, little.
_LIMITS = {
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 64,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 10,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}


class Kept:
    """The database of a received case, in memory, that can be looked into and nothing else."""

    def __init__(self, data: bytes, seconds: float) -> None:
        version = _version(data)
        self._sqlite = sqlite3.connect(":memory:", isolation_level=None)
        self._hold_back(len(data), time.monotonic() + seconds)
        self._sqlite.deserialize(_without_wal(data))
        del data
        self._prepare(version)
        for finding in structure(self):
            raise refused("received-damaged", finding.code)

    def _hold_back(self, size: int, deadline: float) -> None:
        sqlite = self._sqlite
        for limit, most in _LIMITS.items():
            sqlite.setlimit(limit, most)
        # No cell is longer than the file it stands in, whatever it says of itself.
        sqlite.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, size + 1_000_000)
        sqlite.set_progress_handler(lambda: time.monotonic() > deadline, _STEPS_BETWEEN_LOOKS)
        for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "temp_store = MEMORY"):
            sqlite.execute(f"PRAGMA {pragma}")
        # From Python 3.12 on; there it also keeps hands off the schema.
        if (configure := getattr(sqlite, "setconfig", None)) is not None:
            configure(sqlite3.__dict__["SQLITE_DBCONFIG_DEFENSIVE"], True)

    def _prepare(self, version: int) -> None:
        """See that it is built as a case of its version is, and bring it to ours."""
        self._sqlite.set_authorizer(_may)
        if self._built() != BUILT_AS.get(version):
            raise WorkbenchError("case-foreign")
        if version < VERSION:
            self._sqlite.set_authorizer(None)
            _migrate(self._sqlite, version)
            self._sqlite.set_authorizer(_may)
            if self._built() != BUILT_AS[VERSION]:
                raise WorkbenchError("case-foreign")

    def _built(self) -> str:
        cursor = self._sqlite.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema")
        parts = cursor.fetchmany(_MOST_PARTS)
        return built_as(parts)

    # -- what `verify` asks

    def rows(self, sql: str, *cells: str) -> list[tuple[Any, ...]]:
        """The rows of a statement that changes nothing."""
        rows: list[tuple[Any, ...]] = self._sqlite.execute(sql, cells).fetchall()
        return rows

    def each(self, sql: str) -> Iterator[tuple[Any, ...]]:
        """The rows of a statement, one by one."""
        return iter(self._sqlite.execute(sql))

    def count(self, table: str) -> int:
        """The number of rows of a table."""
        return int(self.rows(selecting(("count(*)",), table))[0][0])

    def blob(self, sha256: str) -> bytes:
        """The bytes kept under a hash; raises `received-damaged` when they are not there."""
        rows = self.rows("SELECT data FROM blob WHERE sha256 = ?", sha256)
        if not rows:
            raise refused("received-damaged", "blob")
        return bytes(rows[0][0])

    def highest_number(self) -> int:
        """The highest claim number in use, or that was in use."""
        number = self.setting("highest-number", 0)
        if type(number) is not int:
            raise refused("received-damaged", "setting")
        return number

    def setting(self, key: str, otherwise: Any) -> Any:
        """What is kept under a key."""
        rows = self.rows("SELECT value FROM setting WHERE key = ?", key)
        return json.loads(rows[0][0]) if rows else otherwise


def built_as(parts: Sequence[tuple[str | None, ...]]) -> str:
    """A hash over the rows of a `sqlite_schema`, whatever their order and white space."""
    told = sorted([" ".join((cell or "").split()) for cell in part] for part in parts)
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()


def _may(action: int, one: str | None, two: str | None, _base: object, _by: object) -> int:
    """What the database may do: look, and count."""
    allowed = (
        action in _READING
        or (action == sqlite3.SQLITE_PRAGMA and one in _PRAGMAS)
        or (action == sqlite3.SQLITE_FUNCTION and two in _FUNCTIONS)
    )
    return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY


def _version(data: bytes) -> int:
    """The version that the header tells; raises `not-a-case` and `case-newer`."""
    if len(data) < 100 or not data.startswith(_HEADER):
        raise WorkbenchError("not-a-case")
    encoding, version, application = struct.unpack_from(">IIxxxxI", data, 56)
    if application != APPLICATION_ID:
        raise WorkbenchError("not-a-case")
    if version > VERSION:
        raise WorkbenchError("case-newer", version=version)
    if encoding != _UTF_8:
        raise WorkbenchError("case-foreign")
    return int(version)


def _without_wal(data: bytes) -> bytes:
    """The bytes of a file that says it has a write-ahead log, as of one that has none.

    A log beside it is not ours to believe; what is in the file alone is checked as everything is.
    """
    return data if data[18:20] == b"\1\1" else data[:18] + b"\1\1" + data[20:]


def _migrate(raw: sqlite3.Connection, version: int) -> None:
    """Bring what is built as an older case to our version, in memory."""
    from sqlalchemy import create_engine
    from sqlalchemy.pool import StaticPool

    from workbench.store.schema import MIGRATIONS

    engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
    with engine.connect() as connection:
        for older in range(version, VERSION):
            MIGRATIONS[older](connection)
        connection.commit()


def selecting(columns: Sequence[str], table: str, order: str = "rowid") -> str:
    """The statement that reads columns of a table of ours."""
    names = (name if "(" in name else f'"{name}"' for name in columns)
    return " ".join(("SELECT", ", ".join(names), "FROM", f'"{table}"', "ORDER BY", order))
