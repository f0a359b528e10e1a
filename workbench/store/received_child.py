"""The child that reads a received case: bytes in, checked rows out; see `confined`."""

import contextlib
import gc
import json
import os
import sqlite3
import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from workbench.domain.errors import WorkbenchError
from workbench.domain.model import KINDS, Value
from workbench.store.codec import CODECS, LATER, Cell
from workbench.store.received_kept import Kept, selecting
from workbench.store.received_wire import MOST_ROWS, Part, batches, refused
from workbench.store.verify import content

_AT_ONCE = 2_000
_CHANGING = (
    *("os.remove", "os.rename", "os.truncate", "os.link", "os.symlink", "os.mkdir", "os.rmdir"),
    *("os.chmod", "os.chown", "os.utime"),
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_DECODER = json.JSONDecoder()
_PLACE = {kind: place for place, kind in enumerate(KINDS)}
_OF_HISTORY = ("chain", "taken", "taken-stray")
_COLUMNS = ("id", "verb", "by", "at", "of", "facts", "changes")


def reply(told: Mapping[str, Any], data: bytes) -> Iterator[bytes]:
    """What the child answers, for `confined`; see `answer`."""
    gc.disable()
    with _hands_off():
        yield from answer(told, data)


def answer(told: Mapping[str, Any], data: bytes) -> Iterator[bytes]:
    """All of a case, part by part, and last whether it can be believed; or the blobs that are
    wanted of it."""
    try:
        kept = Kept(data, float(told["seconds"]))
        del data
        if "wanted" in told:
            yield from _blobs(kept, told["wanted"])
        else:
            yield from _all(kept)
    except MemoryError:
        raise
    except WorkbenchError as problem:
        yield _refusal(problem.code, problem.facts)
    except sqlite3.Error as problem:
        interrupted = getattr(problem, "sqlite_errorname", "") == "SQLITE_INTERRUPT"
        yield _refusal("file-too-costly" if interrupted else "received-damaged", {"part": "pages"})
    except Exception:  # whatever trips over the content of the file: the file is not believed
        yield _refusal("received-damaged", {"part": "values"})


@contextlib.contextmanager
def _hands_off() -> Iterator[None]:
    """No file is opened to be written meanwhile, and none is moved or removed."""
    reading = True

    def refuse(event: str, args: Sequence[Any]) -> None:
        writes = event in _CHANGING or (event == "open" and args[2] & _WRITING)
        if reading and writes:
            raise PermissionError(event)

    sys.addaudithook(refuse)
    try:
        yield
    finally:
        reading = False


def _refusal(code: str, facts: Mapping[str, object]) -> bytes:
    return json.dumps(["refused", [code, dict(facts)]], default=str).encode()


def _all(kept: "Kept") -> Iterator[bytes]:
    values: list[Value] = []
    for name, told in _parts(kept):
        if name == "standing":
            values += told
        else:
            yield json.dumps([name, told], ensure_ascii=False).encode()
    # Whether the history leads to the values is for the parent to see.
    for finding in content(kept, values):
        code = "received-history" if finding.code in _OF_HISTORY else "received-damaged"
        raise refused(code, finding.code)
    yield json.dumps(["sound", None]).encode()


def _blobs(kept: "Kept", wanted: Sequence[str]) -> Iterator[bytes]:
    for sha256 in wanted:
        yield sha256.encode() + kept.blob(sha256)


# -- all of a case, part by part


class _Rows:
    """Rows by kind, each told once."""

    def __init__(self) -> None:
        self._places: dict[str, dict[tuple[Cell, ...], int]] = {kind: {} for kind in KINDS}
        self._fresh: dict[str, list[tuple[Cell, ...]]] = {}

    def place(self, kind: str, row: tuple[Cell, ...]) -> int:
        """The place of a row among those of its kind; it is told before the part that names it."""
        places = self._places[kind]
        place = places.get(row)
        if place is None:
            place = places[row] = len(places)
            self._fresh.setdefault(kind, []).append(row)
        return place

    def place_of(self, kind: str, cells: Mapping[str, Cell] | None) -> int | None:
        """The place of cells by name, None for none."""
        return None if cells is None else self.place(kind, _row(kind, cells))

    def fresh(self) -> Iterator[Part]:
        """The rows that are new since this was asked last, by columns."""
        fresh, self._fresh = self._fresh, {}
        for kind, rows in fresh.items():
            for batch in batches(rows, _AT_ONCE):
                yield "rows", {kind: list(zip(*batch, strict=True))}


def _row(kind: str, cells: Mapping[str, Cell]) -> tuple[Cell, ...]:
    names = CODECS[kind].names
    if tuple(cells) == names:
        return tuple(cells.values())
    cells = {**LATER.get(kind, {}), **cells}
    if set(cells) != set(names):
        raise refused("received-damaged", kind)
    return tuple(cells[name] for name in names)


def _parts(kept: Kept) -> Iterator[Part]:
    _count(kept)
    yield "about", _about(kept)
    rows = _Rows()
    own = kept.each(selecting(_COLUMNS, "operation", "seq"))
    for batch in batches(own, _AT_ONCE):
        yield from _told("operations", _COLUMNS, batch, rows)
    columns = (*_COLUMNS, "take_in", "seen")
    brought = kept.each(selecting(columns, "taken", "seq"))
    for batch in batches(brought, _AT_ONCE):
        yield from _told("taken", columns, batch, rows)
    for kind in KINDS:
        standing = kept.each(selecting(CODECS[kind].names, kind, "rowid"))
        for batch in batches(standing, _AT_ONCE):
            places = [rows.place(kind, row) for row in batch]
            yield from rows.fresh()
            yield "values", {kind: places}
            yield "standing", CODECS[kind].decode_all(batch)


def _told(name: str, columns: Sequence[str], batch: list[Any], rows: _Rows) -> Iterator[Part]:
    told: dict[str, Sequence[Any]] = dict(zip(columns, zip(*batch, strict=True), strict=True))
    told["facts"] = list(map(_json, told["facts"]))
    told["changes"] = [_changes(_json(cell), rows) for cell in told["changes"]]
    if "seen" in told:
        told["seen"] = list(map(_json, told["seen"]))
    yield from rows.fresh()
    yield name, told


def _json(cell: str) -> Any:
    """What a cell says, written as our own store writes it: without white space around it."""
    told, end = _DECODER.raw_decode(cell)
    if end != len(cell):
        raise refused("received-damaged", "history")
    return told


def _changes(changes: Sequence[Any], rows: _Rows) -> list[int | None]:
    """Kind, row before and row after of each change, one after the other."""
    places: list[int | None] = []
    for kind, before, after in changes:
        places += (_PLACE[kind], rows.place_of(kind, before), rows.place_of(kind, after))
    return places


def _about(kept: Kept) -> dict[str, Any]:
    return {
        "blobs": dict(kept.rows("SELECT sha256, length(data) FROM blob")),
        "known": kept.setting("base-known", []),
        "heads": kept.setting("base-heads", {}),
    }


def _count(kept: Kept) -> None:
    """Refuse more rows than people make; counting them takes a fraction of reading them."""
    if sum(map(kept.count, (*KINDS, "operation", "taken", "blob", "setting"))) > MOST_ROWS:
        raise WorkbenchError("received-too-large")
