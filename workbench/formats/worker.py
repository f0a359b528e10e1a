"""Reads a foreign file in a child process with memory and time limits and without a network:
articles, and memos that came back with an editor's answers.

Parsers are written by others and files by anyone: what crashes, hangs or eats memory there must
not take a checker's window along. Bytes go in by a pipe and come out as JSON and text, so the child
opens no file of a person and the parent loads nothing that could run.
"""

import contextlib
import io
import json
import stat
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, BinaryIO

from workbench import confined
from workbench.domain.answers import Answers
from workbench.domain.errors import WorkbenchError
from workbench.formats import answers_wire
from workbench.formats.incoming import (
    MAX_FILE_BYTES,
    ImportedArticle,
    Proposal,
    Reading,
    seal,
    too_large,
)
from workbench.formats.registry import is_plain, read_article

_IN_PROCESS_BYTES = 1_000_000  # a child takes some 150 ms to start; plain text needs no parser


@dataclass(frozen=True, slots=True)
class _Request:
    """What a child is told before the bytes."""

    file_name: str
    encoding: str | None = None
    reader: str = "article"


@dataclass(frozen=True, slots=True)
class _Limits:
    """What a child may use: a moment of `time.monotonic`, and bytes."""

    deadline: float
    limit_bytes: int


def read_in_child(
    path: Path,
    *,
    limit_seconds: float = 60,
    limit_bytes: int = 2 * 1024**3,
    cancelled: Callable[[], bool],
    encoding: str | None = None,
) -> ImportedArticle:
    """Read an article from a file; for worker threads, since it waits. Small plain text is read
    where it is called.

    Raises what `read_article` raises, and file-missing, file-unreadable, file-too-costly and
    cancelled. `cancelled` is asked some twenty times a second.
    """
    data = _bytes_of(path)
    if len(data) < _IN_PROCESS_BYTES and is_plain(data, path.name):
        return read_article(data, path.name, encoding)
    limits = _Limits(time.monotonic() + limit_seconds, limit_bytes)
    answer = _ask_child(_Request(path.name, encoding), data, limits, cancelled)
    return _article(answer, data, path.name)


def read_answers_in_child(
    path: Path,
    *,
    limit_seconds: float = 60,
    limit_bytes: int = 2 * 1024**3,
    cancelled: Callable[[], bool],
) -> Answers:
    """Read what an editor wrote into a memo; raises what `answers_in.read` raises, and else what
    `read_in_child` does."""
    data = _bytes_of(path)
    limits = _Limits(time.monotonic() + limit_seconds, limit_bytes)
    answer = _ask_child(_Request(path.name, reader="answers"), data, limits, cancelled)
    try:
        told, _text = _told(answer, path.name)
        return answers_wire.from_json(told, path.name)
    except (ValueError, KeyError, TypeError, AttributeError):
        error = WorkbenchError("file-broken", file=path.name)
    raise error


def _bytes_of(path: Path) -> bytes:
    """The file's bytes; a device, pipe or folder is unreadable rather than waited for."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise WorkbenchError("file-unreadable", file=path.name or str(path))
        if found.st_size > MAX_FILE_BYTES:
            raise too_large(path.name, limit_bytes=MAX_FILE_BYTES)
        return path.read_bytes()
    except FileNotFoundError:
        raise WorkbenchError("file-missing", file=path.name) from None
    except (OSError, ValueError):
        raise WorkbenchError("file-unreadable", file=path.name) from None


def _ask_child(
    request: _Request, data: bytes, limits: _Limits, cancelled: Callable[[], bool]
) -> bytes:
    """The child's whole answer; the child is gone when this returns or raises."""
    task = confined.Task(
        __name__, asdict(request), request.file_name, limits.deadline, limits.limit_bytes
    )
    with contextlib.closing(confined.answer(task, data, cancelled)) as parts:
        return b"".join(parts)


def _article(answer: bytes, data: bytes, file_name: str) -> ImportedArticle:
    """The article a child's answer describes, rebuilt and hashed here: the child may be hostile."""
    try:
        told, text = _told(answer, file_name)
        return seal(data, file_name, _reading(told, text))
    except (ValueError, KeyError, TypeError, AttributeError):
        error = WorkbenchError("file-broken", file=file_name)
    raise error


def _told(answer: bytes, file_name: str) -> tuple[dict[str, Any], str]:
    """The header and the text of an answer; raises the error that it tells."""
    stream = io.BytesIO(answer)
    told = json.loads(_unframed(stream))
    text = stream.read().decode("utf-8")
    if "error" in told:
        raise WorkbenchError(str(told["error"]), **_facts(told["facts"]), file=file_name)
    return told, text


def _facts(told: dict[str, object]) -> dict[str, object]:
    return {key: value for key, value in told.items() if key != "file"}


def _reading(told: dict[str, str], text: str) -> Reading:
    names = Proposal.__dataclass_fields__
    proposal = Proposal(**{name: _words(told[name]) for name in names})
    notes = tuple(_words(note) for note in told["notes"])
    return Reading(text, proposal, _words(told["encoding"]), notes)


def _words(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _framed(header: bytes, rest: bytes) -> bytes:
    return len(header).to_bytes(4, "big") + header + rest


def _unframed(stream: BinaryIO) -> bytes:
    return stream.read(int.from_bytes(stream.read(4), "big"))


def reply(told: Mapping[str, Any], data: bytes) -> Iterator[bytes]:
    """What the child answers to a request, for `confined`."""
    request = _Request(**told)
    yield answer(data, request.file_name, request.encoding, _READERS[request.reader])


def _article_told(data: bytes, file_name: str, encoding: str | None) -> bytes:
    article = read_article(data, file_name, encoding)
    names = (*Proposal.__dataclass_fields__, "encoding", "notes")
    header = json.dumps({name: getattr(article, name) for name in names}).encode()
    return _framed(header, article.text.encode("utf-8"))


def _answers_told(data: bytes, file_name: str, _encoding: str | None) -> bytes:
    # Its parser is loaded where a memo is read.
    from workbench.formats.answers_in import read

    return _framed(json.dumps(answers_wire.as_json(read(data, file_name))).encode(), b"")


_READERS = {"article": _article_told, "answers": _answers_told}


def answer(
    data: bytes,
    file_name: str,
    encoding: str | None,
    read: Callable[[bytes, str, str | None], bytes] = _article_told,
) -> bytes:
    """What the child answers: a framed JSON header and the text; or a framed error."""
    try:
        return read(data, file_name, encoding)
    except WorkbenchError as error:
        return _refusal(error.code, error.facts)
    except MemoryError:
        return _refusal("file-too-costly", {})
    except Exception:  # a parser's own error, of whatever kind, says that it cannot read the file
        return _refusal("file-broken", {})


def _refusal(code: str, facts: dict[str, object]) -> bytes:
    return _framed(json.dumps({"error": code, "facts": facts}, default=str).encode(), b"")
