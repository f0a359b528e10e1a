"""Reading a person's files, without ever touching the case that is open.

Opening a file by ourselves and closing it again drops the lock that this process has on it (POSIX
locks belong to the process): another program could then write to the open case.
"""

from pathlib import Path

from workbench.domain.errors import WorkbenchError


def refuse_open_case(path: Path) -> None:
    """Raise `case-in-use` for a path, or a link, that leads to a case open in this process."""
    from workbench.store.connection import is_open_here

    if is_open_here(path):
        raise WorkbenchError("case-in-use", file=path.name)
