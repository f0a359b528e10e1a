"""Handing over: the memo of a case, written beside the window, whole or not at all."""

import errno
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from workbench.domain.case import Case
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Operation, Verb
from workbench.domain.model import Article, Value
from workbench.services.jobs import Progress
from workbench.services.session import Session, new_id, now

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@dataclass(frozen=True, slots=True)
class Handover:
    """A case as it stood at one moment: values that a job can take with it."""

    values: tuple[Value, ...]
    texts: Mapping[str, str]
    at: str
    head: str


def memo_of(session: Session) -> Handover:
    """What a memo is made of, taken from the case now; quick, for the main thread."""
    case = session.case
    texts = {article.id: session.text(article.id) for article in case.all(Article)}
    return Handover(case.values(), texts, now(), session.head)


def write(handover: Handover, path: Path, progress: Progress) -> Path:
    """Write the memo to a .docx file; the main thread need not wait for it.

    What was there before is kept until the new one is complete. Raises `export-format`,
    `folder-missing`, `disk-full`, `disk-error` or `cancelled`.
    """
    if path.suffix.lower() != ".docx":
        raise WorkbenchError("export-format", file=path.name)
    # Word's parts are loaded when the first memo is written.
    from workbench.domain import memo
    from workbench.formats.docx_out import write_docx
    from workbench.formats.memo_document import memo_document

    progress.done(0.0)
    facts = memo.memo_of(Case(handover.values), handover.texts, handover.at, handover.head)
    progress.done(0.3)
    document = memo_document(facts)
    progress.done(0.5)
    data = write_docx(document, lambda share: progress.done(0.5 + 0.45 * share))
    progress.done(0.95)
    _put(data, path)
    progress.tell(1.0)
    return path


def note_export(session: Session, path: Path) -> Operation:
    """Write down in the history that the memo was handed over."""
    return session.do(Verb.EXPORT, (), title=path.name)


def export_memo(session: Session, path: Path, progress: Progress | None = None) -> Path:
    """Write the memo and note it in the history, in one go; raises what `write` raises."""
    write(memo_of(session), path, progress or Progress())
    note_export(session, path)
    return path


def _put(data: bytes, path: Path) -> None:
    """The bytes under that name: complete on disk before the name changes over to them."""
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
