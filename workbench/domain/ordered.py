"""Values by id, which are kept in the order of their ids, also where much comes late at once."""

from typing import Any, TypeVar

T = TypeVar("T")


class Ordering:
    """Puts values into such lists. Ids rise, so that what is new is the last; a colleague's work,
    and what comes back, belongs further up and is put in order once, at the end."""

    def __init__(self) -> None:
        self._late: dict[int, dict[str, Any]] = {}

    def put(self, ordered: dict[str, T], key: str, value: T) -> None:
        """Put in a value; until `finish` it may stand too far down."""
        if key not in ordered and ordered and key < next(reversed(ordered)):
            self._late[id(ordered)] = ordered
        ordered[key] = value

    def finish(self) -> None:
        """Let everything stand in its place."""
        for ordered in self._late.values():
            rest = [(key, ordered[key]) for key in sorted(ordered)]
            ordered.clear()
            ordered.update(rest)
        self._late.clear()
