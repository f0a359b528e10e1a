"""Reading `workbench-case/1`: JSON, taken strictly into drafts of what a case holds.

Only what the format names is accepted: a field that is not known is an
error that says where it stands, so that a slip of the pen is not passed over.
"""

import base64
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, datetime
from enum import StrEnum
from types import UnionType
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints

from workbench.domain.errors import WorkbenchError
from workbench.domain.model import RATINGS
from workbench.formats.case_draft import (
    Draft,
    DraftClaim,
    DraftComment,
    DraftContent,
    DraftFile,
    DraftJudgement,
    DraftPerson,
    DraftQuery,
    DraftResolution,
    DraftSettlement,
    DraftSource,
    DraftTie,
    DraftVerdict,
    Label,
)

FORMAT = "workbench-case/1"
LARGEST_BYTES = 64 * 1024 * 1024
DEEPEST = 12
# Initials, and what tells people of the same initials apart.
MOST_LETTERS = 64
_LETTERED = re.compile(r"[0-9]+ \S.*")

D = TypeVar("D")


def read(data: bytes, file_name: str = "") -> Draft:
    """The draft that a file's bytes hold.

    Raises `json-broken` for what is no JSON, or is too large or too deep, `json-field` for a field
    the format has not, `json-missing` for one it needs, `json-value` for a value it cannot take,
    and `json-format` for another format; each with `where` and `file`.
    """
    try:
        document = _parsed(data)
        if not isinstance(document, dict):
            raise _wrong("", "object")
        told = document.get("format")
        if told is not None and told != FORMAT:
            raise WorkbenchError("json-format", expected=FORMAT)
        return _object(Draft, document, "")
    except WorkbenchError as problem:
        raise WorkbenchError(problem.code, **problem.facts, file=file_name) from problem


def _parsed(data: bytes) -> Any:
    if len(data) > LARGEST_BYTES:
        raise WorkbenchError("json-broken", reason="size")
    try:
        text = data.decode("utf-8-sig")
        if _depth(text) > DEEPEST:
            raise WorkbenchError("json-broken", reason="depth")
        return json.loads(text, object_pairs_hook=_once, parse_constant=_no_constant)
    except json.JSONDecodeError as problem:
        raise WorkbenchError("json-broken", reason="syntax", line=problem.lineno) from problem
    except (ValueError, RecursionError) as problem:
        raise WorkbenchError("json-broken", reason="syntax") from problem


# A whole string, or one bracket: brackets within strings must not count.
_BRACKET = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"|([\[{])|([\]}])', re.DOTALL)


def _depth(text: str) -> int:
    depth = deepest = 0
    for match in _BRACKET.finditer(text):
        depth += bool(match[1]) - bool(match[2])
        deepest = max(deepest, depth)
    return deepest


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise WorkbenchError("json-field", where=_shown(twice), reason="twice")
    return found


def _no_constant(name: str) -> Any:
    raise ValueError(name)


def _shown(name: str) -> str:
    """A name out of a file as it can stand in a message of one line."""
    return name[:60].encode("unicode_escape").decode() if not name.isprintable() else name[:60]


def _path(where: str, name: str) -> str:
    return f"{where}.{name}" if where else name


def _wrong(where: str, expected: str) -> WorkbenchError:
    return WorkbenchError("json-value", where=where or "{}", expected=expected)


def _object(kind: type[D], data: Any, where: str) -> D:
    """The dataclass of an object, by the names and types of its fields."""
    if not isinstance(data, dict):
        raise _wrong(where, "object")
    shape = _shape(kind)
    for name in data:
        if name not in shape:
            raise WorkbenchError("json-field", where=_path(where, _shown(name)))
    given: dict[str, Any] = {}
    for name, (hint, needed) in shape.items():
        if data.get(name) is not None:
            place = _path(where, name)
            given[name] = _checked(kind, name, _value(hint, data[name], place), place)
        elif needed:
            raise WorkbenchError("json-missing", where=_path(where, name))
        elif name in data and hint is str:
            given[name] = ""
    return kind(**given)


def _shape(kind: type[Any]) -> dict[str, tuple[Any, bool]]:
    """For each field its type without None, and whether it must be there; found once a kind."""
    if kind not in _SHAPES:
        _SHAPES[kind] = _shape_of(kind)
    return _SHAPES[kind]


_SHAPES: dict[type[Any], dict[str, tuple[Any, bool]]] = {}


def _shape_of(kind: type[Any]) -> dict[str, tuple[Any, bool]]:
    hints = get_type_hints(kind)
    return {
        field.name: (_plain(hints[field.name]), field.default is MISSING) for field in fields(kind)
    }


def _plain(hint: Any) -> Any:
    members = get_args(hint) if isinstance(hint, UnionType) else (hint,)
    return next(member for member in members if member is not type(None))


def _value(hint: Any, data: Any, where: str) -> Any:
    if get_origin(hint) is tuple:
        if not isinstance(data, list):
            raise _wrong(where, "list")
        member = get_args(hint)[0]
        return tuple(_value(member, item, f"{where}[{n}]") for n, item in enumerate(data))
    if hint is DraftFile and isinstance(data, str):
        return DraftFile(_text(data, where))
    if hint is Label:
        return _label(data, where)
    if is_dataclass(hint):
        return _object(cast(type[Any], hint), data, where)
    if issubclass(hint, StrEnum):
        return _code(hint, data, where)
    return _scalar(hint, data, where)


def _label(data: Any, where: str) -> Label:
    """A claim of the file: its number, or in words where it has letters, too."""
    if isinstance(data, str) and _LETTERED.fullmatch(data):
        return Label(data)
    return Label(_scalar(int, data, where))


def _code(codes: type[StrEnum], data: Any, where: str) -> StrEnum:
    known = {code.value: code for code in codes}
    if not isinstance(data, str) or data not in known:
        raise _wrong(where, ", ".join(known))
    return known[data]


def _scalar(hint: type[Any], data: Any, where: str) -> Any:
    if hint is str:
        return _text(data, where)
    if isinstance(data, bool) != (hint is bool):
        raise _wrong(where, _NAMES[hint])
    if hint is float and isinstance(data, int):
        return data
    if not isinstance(data, hint):
        raise _wrong(where, _NAMES[hint])
    return data


_NAMES: dict[type[Any], str] = {bool: "true / false", int: "whole number", float: "number"}


def _text(data: Any, where: str) -> str:
    if not isinstance(data, str):
        raise _wrong(where, "text")
    try:
        data.encode()
    except UnicodeEncodeError as problem:
        raise _wrong(where, "Unicode text") from problem
    return data


def _checked(kind: type[Any], name: str, value: Any, where: str) -> Any:
    check = _CHECKS.get((kind, name))
    return check(value, where) if check else value


def _rating(value: str, where: str) -> str:
    if value and value not in RATINGS:
        raise _wrong(where, ", ".join(RATINGS))
    return value


def _letters(value: str, where: str) -> str:
    if value != value.strip() or not value.isprintable() or len(value) > MOST_LETTERS:
        raise _wrong(where, f"1–{MOST_LETTERS} letters")
    return value


def _moment(value: str, where: str) -> str:
    """The moment in UTC; one without a time zone could be any of 24."""
    if not value:
        return ""
    try:
        moment = datetime.fromisoformat(value)
        if moment.tzinfo is None:
            raise _wrong(where, "2025-11-13T09:05:00Z")
        utc = moment.astimezone(UTC).isoformat(timespec="milliseconds")
    except (ValueError, OverflowError) as problem:
        raise _wrong(where, "2025-11-13T09:05:00Z") from problem
    return utc.replace("+00:00", "Z")


def _bytes(value: str, where: str) -> str:
    try:
        base64.b64decode(value, validate=True)
    except ValueError as problem:
        raise _wrong(where, "base64") from problem
    return value


def _filled(value: Any, where: str) -> Any:
    if not value or (isinstance(value, str) and not value.strip()):
        raise WorkbenchError("json-missing", where=where)
    return value


_CHECKS: Mapping[tuple[type[Any], str], Callable[[Any, str], Any]] = {
    (DraftClaim, "passages"): _filled,
    (DraftClaim, "letters"): _letters,
    (DraftVerdict, "rating"): _rating,
    (DraftVerdict, "at"): _moment,
    (DraftComment, "at"): _moment,
    (DraftComment, "text"): _filled,
    (DraftSource, "title"): _filled,
    (DraftQuery, "question"): _filled,
    (DraftFile, "name"): _filled,
    (DraftPerson, "name"): _filled,
    (DraftContent, "data"): _bytes,
    (DraftSettlement, "at"): _moment,
    (DraftResolution, "at"): _moment,
    (DraftTie, "at"): _moment,
    (DraftTie, "a"): _filled,
    (DraftTie, "b"): _filled,
    (DraftJudgement, "at"): _moment,
}
