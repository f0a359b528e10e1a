"""Fields of values as JSON and back, for keeping what two people made of one."""

import json
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from workbench.domain.model import KINDS, Value

_Hint = Any


def written(value: Value, names: tuple[str, ...]) -> str:
    """Fields of a value as a JSON object; one field alone as it is."""
    cells = {name: _plain(getattr(value, name)) for name in names}
    told = cells[names[0]] if len(names) == 1 else cells
    return json.dumps(told, ensure_ascii=False)


def read(kind: str, names: tuple[str, ...], text: str) -> dict[str, Any]:
    """The fields that `written` wrote; raises ValueError for anything else."""
    told = json.loads(text)
    cells = {names[0]: told} if len(names) == 1 else told
    if not isinstance(cells, dict) or set(cells) != set(names):
        raise ValueError(text)
    hints = _hints(kind)
    return {name: _typed(hints[name], cells[name]) for name in names}


@cache
def _hints(kind: str) -> dict[str, _Hint]:
    return get_type_hints(KINDS[kind])


def _plain(value: object) -> object:
    if isinstance(value, StrEnum):
        return value.value
    return [_plain(one) for one in value] if isinstance(value, tuple) else value


def _typed(hint: _Hint, cell: Any) -> Any:
    if isinstance(hint, UnionType):
        if cell is None:
            return None
        hint = next(member for member in get_args(hint) if member is not type(None))
    origin: object = get_origin(hint)
    if origin is tuple:
        member = get_args(hint)[0]
        return tuple(_typed(member, one) for one in cell)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint(cell)
    if not isinstance(cell, hint) or (isinstance(cell, bool) and hint is not bool):
        raise ValueError(cell)
    return cell
