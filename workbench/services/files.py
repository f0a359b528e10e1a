"""Files that are handed over: written whole or not at all."""

import errno
import os
from pathlib import Path

from workbench.domain.errors import WorkbenchError
from workbench.services.reading import refuse_open_case
from workbench.services.session import new_id

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def refuse_folder(path: Path) -> None:
    """Raise `folder-named` where a folder is named and a file is meant."""
    if path.is_dir():
        raise WorkbenchError("folder-named", folder=path.resolve().name or str(path))


def put(data: bytes, path: Path) -> None:
    """The bytes under that name: complete on disk before the name changes over to them.

    Raises `case-in-use` for the name of a case that is open here, `folder-named`,
    `folder-missing`, `disk-full` and `disk-error`; what was there before is kept then.
    """
    refuse_folder(path)
    refuse_open_case(path)
    temporary = path.parent / f".{new_id()}.tmp"
    try:
        file = temporary.open("xb")
    except OSError as problem:
        raise _trouble(problem, path, "folder-missing") from problem
    try:
        with file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
        _sync_folder(path.parent)
    except OSError as problem:
        raise _trouble(problem, path, "disk-error") from problem
    finally:
        temporary.unlink(missing_ok=True)


def _trouble(problem: OSError, path: Path, otherwise: str) -> WorkbenchError:
    code = "disk-full" if problem.errno in _NO_ROOM else otherwise
    return WorkbenchError(code, file=path.name, folder=path.parent.name)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
