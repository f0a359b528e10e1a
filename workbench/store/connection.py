"""Opening a case's database: who may open it, how it is locked and how its writes are made safe."""

import os
import sqlite3
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, exc
from sqlalchemy.pool import StaticPool

from workbench.domain.errors import WorkbenchError
from workbench.store import guard, schema

_HEADER = b"SQLite format 3\0"

_Identity = tuple[int, int]

_PRAGMAS = (
    "locking_mode = EXCLUSIVE",
    "trusted_schema = OFF",
    "foreign_keys = ON",
    "journal_mode = DELETE",
    "synchronous = EXTRA",
    "cache_size = -65536",
)

# The files this process has open, by device and number. Opening one a second time by ourselves and
# closing it again would drop the lock of the first (POSIX locks belong to the process).
_open_here: set[_Identity | None] = set()
# Where a connection keeps the identity of its file.
_IDENTITY = "identity"
# Where it keeps the handle of the second lock.
_GUARD = "guard"


def connect(path: Path) -> Connection:
    """Open an existing case and keep it locked until `disconnect`.

    Raises `case-missing`, `not-a-case`, `case-newer`, `case-in-use`, `case-read-only` or
    `case-damaged`; a case of a newer version is not touched.
    """
    version = _read_version(path)
    if version > schema.VERSION:
        raise WorkbenchError("case-newer", file=path.name, version=version)
    connection = _guarded(path)
    try:
        with worded(path):
            if not _fits(connection, version):
                raise WorkbenchError("case-foreign", file=path.name)
    except BaseException:
        disconnect(connection)
        raise
    return connection


def _guarded(path: Path) -> Connection:
    """Both locks on a case, SQLite's and our own, as one connection."""
    handle = guard.take(path)
    try:
        connection = _lock(path)
    except BaseException:
        guard.release(handle)
        raise
    connection.info[_GUARD] = handle
    return connection


def connect_new(path: Path) -> Connection:
    """Open a new, empty database with the tables of a case."""
    with worded(path):
        connection = _engine(path).connect()
        with connection.begin():
            schema.create(connection)
        return connection


def disconnect(connection: Connection) -> None:
    """Close and unlock."""
    # The identity it had when it was opened: the file may have been moved since.
    if connection.closed:
        return
    identity = connection.info.get(_IDENTITY)
    handle = connection.info.get(_GUARD)
    connection.close()
    connection.engine.dispose()
    guard.release(handle)
    _open_here.discard(identity)


def is_open_here(path: Path) -> bool:
    """Whether this process has the file open as a case, under this name or another.

    Such a file must never be opened by other means: closing it again would drop the lock.
    """
    identity = _identity(path)
    return identity is not None and identity in _open_here


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Keep a file that is about to be replaced from everybody else, if it is a case.

    Raises `case-in-use` when somebody has it open. What is no case, or is none any more, is free.
    """
    connection = None
    try:
        if path.exists():
            _read_version(path)
            connection = _guarded(path)
    except WorkbenchError as problem:
        if problem.code == "case-in-use":
            raise
    if connection is not None and os.name == "nt":
        # There a file that is open cannot be replaced, by nobody.
        disconnect(connection)
        connection = None
    try:
        yield
    finally:
        if connection is not None:
            disconnect(connection)


@contextmanager
def writing(connection: Connection, path: Path) -> Iterator[None]:
    """One write transaction: all of it is on disk afterwards, or none."""
    with worded(path), connection.begin():
        yield


@contextmanager
def worded(path: Path) -> Iterator[None]:
    """Tell what the database refuses in the desk's codes."""
    try:
        yield
    except UnicodeDecodeError as problem:
        raise WorkbenchError("case-damaged", file=path.name, part="text") from problem
    except (exc.DatabaseError, sqlite3.DatabaseError) as problem:
        code = _code(problem.orig if isinstance(problem, exc.DatabaseError) else problem)
        if code is None:
            raise
        facts = {"part": "pages"} if code == "case-damaged" else {}
        raise WorkbenchError(code, file=path.name, **facts) from problem


def _code(problem: BaseException | None) -> str | None:
    # Python's own finding, which has no code.
    if str(problem).startswith("Could not decode to UTF-8"):
        return "case-damaged"
    name = getattr(problem, "sqlite_errorname", None) or ""
    family = "_".join(name.split("_")[:2])
    return {
        "SQLITE_BUSY": "case-in-use",
        "SQLITE_LOCKED": "case-in-use",
        "SQLITE_READONLY": "case-read-only",
        "SQLITE_CANTOPEN": "case-read-only",
        "SQLITE_PERM": "case-read-only",
        "SQLITE_FULL": "disk-full",
        "SQLITE_IOERR": "disk-error",
        "SQLITE_CORRUPT": "case-damaged",
        "SQLITE_NOTADB": "not-a-case",
    }.get(family)


def _identity(path: Path) -> _Identity | None:
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    return (status.st_dev, status.st_ino)


def _read_version(path: Path) -> int:
    """The version in the file's header, read without SQLite so that nothing is changed."""
    if not path.is_file():
        raise WorkbenchError("case-missing", file=path.name)
    if is_open_here(path):
        raise WorkbenchError("case-in-use", file=path.name)
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as problem:
        raise WorkbenchError("case-read-only", file=path.name) from problem
    if len(header) < 100 or not header.startswith(_HEADER):
        raise WorkbenchError("not-a-case", file=path.name)
    version, application = struct.unpack_from(">I4xI", header, 60)
    if application != schema.APPLICATION_ID:
        raise WorkbenchError("not-a-case", file=path.name)
    return int(version)


def _lock(path: Path) -> Connection:
    with worded(path):
        engine = _engine(path)
        try:
            connection = engine.connect()
        except BaseException:
            engine.dispose()
            raise
        try:
            with connection.begin():
                connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema")
        except BaseException:
            connection.close()
            connection.engine.dispose()
            raise
    identity = _identity(path)
    connection.info[_IDENTITY] = identity
    _open_here.add(identity)
    return connection


def _fits(connection: Connection, version: int) -> bool:
    """Bring a case of an older version to ours; False, and nothing is changed, where it is built
    otherwise than a case of its version is."""
    with connection.begin() as transaction:
        fits = _migrate(connection, version)
        fits = fits and schema.found(connection) == schema.expected(connection)
        if not fits:
            transaction.rollback()
    return fits


def _migrate(connection: Connection, version: int) -> bool:
    """Take the steps from an older version to ours; False where one cannot be taken."""
    try:
        for older in range(version, schema.VERSION):
            schema.MIGRATIONS[older](connection)
            connection.exec_driver_sql(f"PRAGMA user_version = {older + 1}")
    except KeyError:
        return False
    except exc.OperationalError as problem:
        # Something of that name is there already, or what should be there is not.
        if _code(problem.orig) is None:
            return False
        raise
    return True


def _engine(path: Path) -> Engine:
    def open_file() -> sqlite3.Connection:
        return sqlite3.connect(os.fspath(path), isolation_level=None, timeout=0.2)

    engine = create_engine("sqlite://", creator=open_file, poolclass=StaticPool)

    @event.listens_for(engine, "connect")
    def prepare(raw: sqlite3.Connection, _record: object) -> None:
        try:
            for pragma in _PRAGMAS:
                raw.execute(f"PRAGMA {pragma}")
        except BaseException:
            raw.close()
            raise

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # The driver's own BEGIN waits for the first write, so that another program could come
        # between. In exclusive locking mode the first of these locks is kept until the end.
        connection.exec_driver_sql("BEGIN EXCLUSIVE")

    return engine
