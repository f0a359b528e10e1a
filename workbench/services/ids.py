"""Ids that nothing else has and that rise with time, and the moment it is."""

import contextlib
import secrets
import threading
import time
from datetime import UTC, datetime


class _Ids:
    """Makes ids that rise, also when the clock stands still or is set back meanwhile."""

    def __init__(self) -> None:
        self._last = 0
        self._lock = threading.Lock()

    def rise_above(self, id: str) -> None:
        """Make only ids above this one from now on, whatever the clock says."""
        with self._lock, contextlib.suppress(ValueError):
            self._last = max(self._last, int(id[:16], 16))

    def next(self) -> str:
        """The moment in nanoseconds and as many digits of chance."""
        with self._lock:
            self._last = max(self._last + 1, time.time_ns())
            return f"{self._last:016x}{secrets.randbits(64):016x}"


_ids = _Ids()


def rise_above(id: str) -> None:
    """Make only ids above this one from now on, whatever the clock says."""
    _ids.rise_above(id)


def new_id() -> str:
    """An id that nothing else has, in any copy of the case, above all those made before."""
    return _ids.next()


def now() -> str:
    """This moment in UTC, ISO 8601, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
