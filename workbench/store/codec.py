"""Values to rows and back: one codec per kind, made from the fields of its dataclass."""

import hashlib
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from enum import StrEnum
from functools import cache
from itertools import repeat
from json.encoder import encode_basestring_ascii
from operator import attrgetter
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Change
from workbench.domain.model import KIND_OF, KINDS, Value

Cell = str | int | None
Row = dict[str, Cell]

# Fields that came after the first version, with what they are in a history written before.
LATER: dict[str, Row] = {"resolution": {"wording": ""}, "claim": {"letters": ""}}

# The cells of an operation that its hash is made over.
_HASHED = ("id", "verb", "by", "at", "of", "facts", "changes")


class Codec:
    """Turns the values of one kind into rows of plain cells and back.

    A tuple is kept as its members with a comma between them, which none of them can hold: they are
    codes, ids, and spans as "12-34".
    """

    def __init__(self, kind: type[Value]) -> None:
        hints = get_type_hints(kind)
        self.kind = kind
        self.names = tuple(field.name for field in fields(kind))
        self._slots = [getattr(kind, name).__set__ for name in self.names]
        self.types = {name: _cell_type(hints[name]) for name in self.names}
        self.nullable = {name for name in self.names if _is_optional(hints[name])}
        readers = ((place, _reader(hints[name])) for place, name in enumerate(self.names))
        self._get = attrgetter(*self.names)
        writers = ((name, _writer(hints[name])) for name in self.names)
        self._writers = [(name, writer) for name, writer in writers if writer is not None]
        self._readers = [(place, reader) for place, reader in readers if reader is not None]

    def encode(self, value: Value) -> Row:
        """The cells of a value, by the names of its fields."""
        cells: Row = dict(zip(self.names, self._get(value), strict=True))
        for name, write in self._writers:
            cells[name] = write(cells[name])
        return cells

    def decode(self, cells: tuple[Cell, ...]) -> Value:
        """The value of cells in the order of `names`; raises `case-damaged` when it has none."""
        return self.decode_all([cells])[0]

    def decode_all(self, rows: Sequence[tuple[Cell, ...]]) -> list[Value]:
        """The values of rows, a column at a time: at thousands of rows that takes half the time.

        Raises `case-damaged` for a row that makes no value.
        """
        if not rows:
            return []
        try:
            columns: list[Iterable[Any]] = list(zip(*rows, strict=True))
            for place, reader in self._readers:
                columns[place] = map(reader, columns[place])
            return self._filled(columns, len(rows))
        except (KeyError, TypeError, ValueError) as problem:
            raise WorkbenchError("case-damaged", part=KIND_OF[self.kind]) from problem

    def _filled(self, columns: Sequence[Iterable[Any]], count: int) -> list[Value]:
        """Values made as copies are: empty, then each slot filled.

        The `__init__` of a frozen dataclass sets its fields one by one through `object`, which
        takes more than half the time of opening a case; and there is nothing it would check.
        """
        values: list[Value] = list(map(object.__new__, repeat(self.kind, count)))
        for fill, column in zip(self._slots, columns, strict=True):
            deque(map(fill, values, column), maxlen=0)
        return values


def encode_change(change: Change) -> list[object]:
    """A change as JSON can hold it: kind, cells before, cells after."""
    codec = CODECS[change.kind]
    before = None if change.before is None else codec.encode(change.before)
    after = None if change.after is None else codec.encode(change.after)
    return [change.kind, before, after]


def chain(previous: str, row: Mapping[str, Any]) -> str:
    """The hash of an operation and all before it: whoever changes one changes every later hash."""
    cells = (previous, *(row[name] for name in _HASHED))
    # As `json.dumps` writes a list of texts, in half the time: a long history is hashed as a whole.
    told = f"[{', '.join(map(encode_basestring_ascii, cells))}]"
    return hashlib.sha256(told.encode()).hexdigest()


def taken_digest(rows: Iterable[Mapping[str, Any]]) -> str:
    """The hash of what was taken in with one operation, in its order; that operation tells it, so
    that its own hash holds these rows, too."""
    digest = ""
    for row in rows:
        digest = hashlib.sha256(f"{chain(digest, row)} {row['seen']}".encode()).hexdigest()
    return digest


def _members(hint: Any) -> tuple[Any, ...]:
    return get_args(hint) if isinstance(hint, UnionType) else (hint,)


def _is_optional(hint: Any) -> bool:
    return type(None) in _members(hint)


def _plain(hint: Any) -> Any:
    return next(member for member in _members(hint) if member is not type(None))


def _cell_type(hint: Any) -> type[str] | type[int]:
    return int if _plain(hint) in (int, bool) else str


def _writer(hint: Any) -> Callable[[Any], Cell] | None:
    """What makes a cell of a field; None where the field is one already."""
    plain = _plain(hint)
    if get_origin(plain) is tuple:
        return lambda value: ",".join(map(_member, value))
    if plain is bool:
        return int
    if isinstance(plain, type) and issubclass(plain, StrEnum):
        return lambda value: None if value is None else str(value)
    return None


def _member(value: Any) -> str:
    return "{}-{}".format(*value) if isinstance(value, tuple) else value


def _reader(hint: Any) -> Callable[[Any], Any] | None:
    plain = _plain(hint)
    if get_origin(plain) is tuple:
        member = get_args(plain)[0]
        return _read_spans if get_origin(member) is tuple else _tuple_reader(member)
    if plain is bool:
        return bool
    if isinstance(plain, type) and issubclass(plain, StrEnum):
        members: dict[str | None, StrEnum | None] = {member.value: member for member in plain}
        if _is_optional(hint):
            members[None] = None
        return members.__getitem__
    return None


def _tuple_reader(member: type[str]) -> Callable[[str], tuple[str, ...]]:
    @cache
    def read(cell: str) -> tuple[str, ...]:
        return tuple(member(part) for part in cell.split(",")) if cell else ()

    return read


def _read_spans(cell: str) -> tuple[tuple[int, int], ...]:
    ends = [part.split("-") for part in cell.split(",")] if cell else []
    return tuple((int(start), int(end)) for start, end in ends)


CODECS: dict[str, Codec] = {name: Codec(kind) for name, kind in KINDS.items()}
