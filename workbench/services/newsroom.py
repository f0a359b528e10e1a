"""The newsroom's own Word template: taken in and looked through before a memo is written on it."""

from dataclasses import dataclass
from pathlib import Path

from workbench.domain.errors import WorkbenchError

SUFFIXES = (".docx", ".dotx")


@dataclass(frozen=True, slots=True)
class Newsroom:
    """A template that a memo can be written on. `left_out` counts what in it reached outside.

    Those are pictures and texts fetched from elsewhere, addresses on this machine and fields that
    run something: none of it goes into a memo, and the person is told.
    """

    name: str
    data: bytes
    left_out: int


def template_of(path: Path) -> Newsroom:
    """Read a template; made for a job's thread.

    Raises `file-missing`, `file-unreadable`, `file-broken`, `file-empty`, `file-encrypted`,
    `file-too-large`, `template-format` or `template-macros`.
    """
    # Few documents stand on a template.
    from workbench.formats.incoming import MAX_FILE_BYTES, too_large
    from workbench.formats.newsroom_template import read_template

    if not path.is_file():
        raise WorkbenchError("file-missing", file=path.name)
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise too_large(path.name, limit_bytes=MAX_FILE_BYTES)
        data = path.read_bytes()
    except OSError as problem:
        raise WorkbenchError("file-unreadable", file=path.name) from problem
    read = read_template(data, path.name)
    # Its styles and lists are read only when ours are put beside them.
    read.join("en")
    return Newsroom(path.name, data, read.left_out)
