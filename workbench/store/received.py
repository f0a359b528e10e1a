"""A case that somebody sent: bytes that are believed only after a child process has read them.

The file is read once and never opened as a database, so that nothing beside it is looked at and
neither it nor its folder changes. See `received_child` for what is checked there, `received_wire`
for what is checked again here.
"""

import contextlib
import hashlib
import json
import os
import stat
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

from workbench import confined
from workbench.domain.errors import WorkbenchError
from workbench.store.received_wire import Reader, Received
from workbench.store.unswept import unswept

__all__ = ["LARGEST_FILE", "Received", "read_received", "received_blobs"]

LARGEST_FILE = 512 * 1024**2
# Of what is told of a case without its blobs: a hundred times the steps of a case that took years.
_LARGEST_ANSWER = 512 * 1024**2
_CHILD = "workbench.store.received_child"
# What a child may refuse with, and the facts that go with it.
_REFUSALS = {
    "not-a-case": (),
    "case-newer": ("version",),
    "case-foreign": (),
    "received-damaged": ("part",),
    "received-history": ("part",),
    "received-too-large": (),
    "file-too-costly": (),
}


def read_received(
    path: Path,
    *,
    limit_seconds: float = 60,
    limit_bytes: int = 2 * 1024**3,
    cancelled: Callable[[], bool],
) -> Received:
    """All that is in a received case, checked; for worker threads, since it waits.

    The limits are the child's. Raises `case-missing`, `received-not-a-file`, `received-too-large`,
    `file-unreadable`, `case-in-use` for a case that is open here, `not-a-case`, `case-newer`,
    `case-foreign`, `received-damaged`, `received-history`, `file-too-costly` and `cancelled`.
    """
    task = _task(path, limit_seconds, limit_bytes, {}, _LARGEST_ANSWER)
    reader = Reader()
    # What the child says last: that the case is sound, or why it is refused.
    last = ["refused", ["received-damaged", {"part": "pages"}]]
    with _answer(task, path, cancelled) as parts, unswept():
        for part in parts:
            name, told = json.loads(part)
            if name in ("sound", "refused"):
                last = [name, told]
            else:
                reader.take((name, told))
        if last[0] == "refused":
            raise _refusal(last[1])
        return reader.finish()


def received_blobs(
    path: Path,
    wanted: Collection[str],
    *,
    limit_seconds: float = 60,
    limit_bytes: int = 2 * 1024**3,
    cancelled: Callable[[], bool],
) -> Mapping[str, bytes]:
    """Some of the bytes that a received case keeps, by their hashes; raises as `read_received`
    does, and `received-damaged` where some are not there or not those of their hash."""
    if not wanted:
        return {}
    told = {"wanted": sorted(wanted)}
    task = _task(path, limit_seconds, limit_bytes, told, LARGEST_FILE + 100 * len(wanted))
    blobs: dict[str, bytes] = {}
    refusals: list[bytes] = []
    with _answer(task, path, cancelled) as parts:
        for part in parts:
            if part.startswith(b"["):
                refusals.append(part)
                continue
            sha256, data = part[:64].decode(), part[64:]
            if hashlib.sha256(data).hexdigest() != sha256:
                raise WorkbenchError("received-damaged", part="blob")
            blobs[sha256] = data
        for part in refusals:
            raise _refusal(json.loads(part)[1])
    if blobs.keys() != set(wanted):
        raise WorkbenchError("received-damaged", part="blob", file=path.name)
    return blobs


def _task(
    path: Path, seconds: float, limit_bytes: int, told: Mapping[str, object], largest: int
) -> confined.Task:
    deadline = time.monotonic() + seconds
    told = {**told, "seconds": seconds}
    return confined.Task(_CHILD, told, path.name, deadline, limit_bytes, largest)


@contextlib.contextmanager
def _answer(
    task: confined.Task, path: Path, cancelled: Callable[[], bool]
) -> Iterator[Iterator[bytes]]:
    """The parts of the child's answer; whatever is wrong with them is told of the file."""
    data = _bytes_of(path, min(LARGEST_FILE, task.limit_bytes // 4))
    try:
        with contextlib.closing(confined.answer(task, data, cancelled)) as parts:
            yield parts
    except WorkbenchError as problem:
        broken = problem.code in ("file-broken", "case-damaged")
        code = "received-damaged" if broken else problem.code
        facts = {"part": "pages"} if broken else {}
        raise WorkbenchError(code, **{**facts, **problem.facts, "file": path.name}) from problem
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError) as problem:
        raise WorkbenchError("received-damaged", part="values", file=path.name) from problem


def _refusal(told: Any) -> WorkbenchError:
    """What the child refuses with; of a child that was taken over, nothing else."""
    code, facts = told
    names = _REFUSALS[code]
    return WorkbenchError(code, **{name: _short(facts[name]) for name in names})


def _short(fact: Any) -> str | int:
    return fact if type(fact) is int else str(fact)[:100]


def _bytes_of(path: Path, largest: int) -> bytes:
    """The bytes of an ordinary file, read once; nothing else is waited for or opened."""
    # It comes with SQLAlchemy, which is there when a case is open.
    from workbench.store.connection import is_open_here

    if is_open_here(path):
        raise WorkbenchError("case-in-use", file=path.name)
    try:
        _ordinary(path.stat(), path, largest)
        # A pipe that took the file's place meanwhile would be waited for.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(path, flags), "rb") as file:
            _ordinary(os.fstat(file.fileno()), path, largest)
            data = file.read(largest + 1)
    except FileNotFoundError:
        raise WorkbenchError("case-missing", file=path.name) from None
    except (OSError, ValueError):
        raise WorkbenchError("file-unreadable", file=path.name) from None
    if len(data) > largest:
        raise _too_large(path, largest)
    return data


def _ordinary(found: os.stat_result, path: Path, largest: int) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise WorkbenchError("received-not-a-file", file=path.name)
    if found.st_size > largest:
        raise _too_large(path, largest)


def _too_large(path: Path, largest: int) -> WorkbenchError:
    return WorkbenchError("received-too-large", file=path.name, megabytes=largest // 1024**2)
