"""A second lock on an open case, which nothing else in this process can drop by accident.

SQLite's own lock is a POSIX lock: it belongs to the process and goes when *any* handle on the file
is closed, also one that Qt's file dialog opened to find out what kind of file it shows (seen: a
case that two programs then wrote to). On Linux, `flock` belongs to the one handle that took it and
does not disturb the POSIX lock; other systems' dialogs do not read files in our process, and
Windows' locks belong to handles anyway.
"""

import os
import sys
from pathlib import Path

from workbench.domain.errors import WorkbenchError


def take(path: Path) -> int | None:
    """Lock a case against every other program of ours; the handle that holds the lock, None where
    none is needed. Raises `case-in-use` or `case-read-only`."""
    if sys.platform != "linux":
        return None
    import fcntl

    try:
        handle = os.open(path, os.O_RDWR)
    except OSError as problem:
        raise WorkbenchError("case-read-only", file=path.name) from problem
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as problem:
        os.close(handle)
        raise WorkbenchError("case-in-use", file=path.name) from problem
    except OSError:
        # A file system without such locks: SQLite's own lock must do.
        os.close(handle)
        return None
    return handle


def release(handle: int | None) -> None:
    """Unlock; only after SQLite has closed the file."""
    if handle is not None:
        os.close(handle)
