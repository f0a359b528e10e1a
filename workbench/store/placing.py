"""Files that appear under their name whole or not at all."""

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workbench.domain.errors import WorkbenchError
from workbench.store.connection import held

_REFUSALS = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), "disk-full"),
    **dict.fromkeys(
        (errno.ENOENT, errno.ENOTDIR, errno.EACCES, errno.EPERM, errno.EROFS), "folder-missing"
    ),
}


@contextmanager
def placed(target: Path, *, replacing: bool) -> Iterator[Path]:
    """A temporary file beside the target, which takes its name once it is complete.

    Raises `case-in-use` when a case of that name is open anywhere, `case-exists` where nothing is
    to be replaced and something is there, `folder-missing`, `disk-full` and `disk-error`.
    """
    if not replacing and target.exists():
        raise WorkbenchError("case-exists", file=target.name)
    with held(target), on_disk(target):
        handle, name = tempfile.mkstemp(prefix=".copy-", suffix=".fcase", dir=target.parent)
        os.close(handle)
        temporary = Path(name)
        try:
            yield temporary
            with temporary.open("rb+") as file:
                os.fsync(file.fileno())
            if replacing:
                temporary.replace(target)
                sync_folder(target.parent)
            else:
                publish(temporary, target)
        finally:
            temporary.unlink(missing_ok=True)


@contextmanager
def on_disk(path: Path) -> Iterator[None]:
    """Tell what the file system refuses in the desk's codes."""
    try:
        yield
    except OSError as problem:
        code = _REFUSALS.get(problem.errno or 0, "disk-error")
        raise WorkbenchError(code, file=path.name, folder=path.parent.name) from problem


def publish(temporary: Path, path: Path) -> None:
    """Give a finished file its name without ever replacing another."""
    try:
        os.link(temporary, path)
    except FileExistsError as problem:
        raise WorkbenchError("case-exists", file=path.name) from problem
    except OSError:
        # Sticks formatted as FAT know no hard links.
        temporary.rename(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on disk."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
