"""Reads a foreign file in a child process with memory and time limits and without a network:
articles, and memos that came back with an editor's answers.

Parsers are written by others and files by anyone: what crashes, hangs or eats memory there must
not take a checker's window along. Bytes go in by a pipe and come out as JSON and text, so the child
opens no file of a person and the parent loads nothing that could run.
"""

import contextlib
import io
import json
import logging
import os
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, BinaryIO

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

if sys.platform != "win32":
    import resource
    import signal

    # What an allocator, the kernel or a limit ends a child with when it asked for too much.
    _COSTLY = {
        -signal.SIGABRT,
        -signal.SIGTRAP,
        -signal.SIGILL,
        -signal.SIGKILL,
        -signal.SIGXCPU,
    }
else:
    _COSTLY = set[int]()

_IN_PROCESS_BYTES = 1_000_000  # a child takes some 150 ms to start; plain text needs no parser
_POLL_SECONDS = 0.05
_OUT_OF_MEMORY = 77
_LOG = logging.getLogger(__name__)
# Started by code, not by -m, and with -P: the folder a person stands in must not be importable,
# and a package that lies beside its tests must still be found.
_START = (
    "import sys; sys.path.append(sys.argv[1]); "
    "from workbench.formats.worker import main; raise SystemExit(main())"
)
_REFUSED_EVENTS = (
    "socket.connect",
    "socket.bind",
    "socket.sendto",
    "socket.sendmsg",
    "socket.getaddrinfo",
    "socket.gethostby",
    "subprocess.Popen",
    "os.system",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.spawn",
)


@dataclass(frozen=True, slots=True)
class _Request:
    """What a child is told before the bytes; limits in bytes and seconds."""

    file_name: str
    encoding: str | None
    limit_bytes: int
    limit_seconds: int
    reader: str = "article"


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
    request = _Request(path.name, encoding, limit_bytes, int(limit_seconds) + 1)
    deadline = time.monotonic() + limit_seconds
    answer = _ask_child(request, data, deadline, cancelled)
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
    request = _Request(path.name, None, limit_bytes, int(limit_seconds) + 1, "answers")
    reply = _ask_child(request, data, time.monotonic() + limit_seconds, cancelled)
    try:
        told, _text = _told(reply, path.name)
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
    request: _Request, data: bytes, deadline: float, cancelled: Callable[[], bool]
) -> bytes:
    """The child's whole answer; the child is gone when this returns or raises."""
    with subprocess.Popen(
        [sys.executable, "-P", "-c", _START, str(Path(__file__).parents[2])],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as child:
        pipe, child.stdin = child.stdin, None
        feeder = threading.Thread(target=_feed, args=(pipe, _framed(_header(request), data)))
        feeder.start()
        try:
            answer = _wait(child, request.file_name, deadline, cancelled)
        finally:
            child.kill()
            feeder.join()
    if child.returncode != 0:
        _LOG.info("import child ended with %d", child.returncode)
        raise _ended(child.returncode, request.file_name)
    return answer


def _feed(pipe: IO[bytes], question: bytes) -> None:
    """Write the question; a child that ends before it has read it all is no error here.

    Not left to `communicate`, which in Python 3.11 stops sending after its first timeout.
    """
    with contextlib.suppress(OSError), pipe:
        pipe.write(question)


def _wait(
    child: subprocess.Popen[bytes], file_name: str, deadline: float, cancelled: Callable[[], bool]
) -> bytes:
    while True:
        if cancelled():
            raise WorkbenchError("cancelled", file=file_name)
        if time.monotonic() >= deadline:
            raise WorkbenchError("file-too-costly", file=file_name)
        with contextlib.suppress(subprocess.TimeoutExpired):
            return child.communicate(timeout=_POLL_SECONDS)[0]


def _ended(code: int, file_name: str) -> WorkbenchError:
    costly = code == _OUT_OF_MEMORY or code in _COSTLY
    return WorkbenchError("file-too-costly" if costly else "file-broken", file=file_name)


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


def _header(request: _Request) -> bytes:
    return json.dumps(
        {
            "file_name": request.file_name,
            "encoding": request.encoding,
            "limit_bytes": request.limit_bytes,
            "limit_seconds": request.limit_seconds,
            "reader": request.reader,
        }
    ).encode()


def _framed(header: bytes, rest: bytes) -> bytes:
    return len(header).to_bytes(4, "big") + header + rest


def _unframed(stream: BinaryIO) -> bytes:
    return stream.read(int.from_bytes(stream.read(4), "big"))


def main() -> int:
    """The child: one question from standard input, one answer to standard output."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a parser prints must not become part of the answer
    try:
        request = _Request(**json.loads(_unframed(sys.stdin.buffer)))
        limit_this_process(request.limit_bytes, request.limit_seconds)
        forbid_network_and_processes()
        read = _READERS[request.reader]
        answers.write(answer(sys.stdin.buffer.read(), request.file_name, request.encoding, read))
        answers.close()
    except MemoryError:
        return _OUT_OF_MEMORY
    return 0


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


def limit_this_process(limit_bytes: int, limit_seconds: int) -> None:
    """Hold this process to an address space, a time on the processor and no core file."""
    if sys.platform != "win32":
        for kind, limit in (
            (resource.RLIMIT_AS, limit_bytes),
            (resource.RLIMIT_CPU, limit_seconds),
            (resource.RLIMIT_CORE, 0),
        ):
            # A stricter limit may already hold, or the system may know none of this kind.
            with contextlib.suppress(ValueError, OSError):
                resource.setrlimit(kind, (limit, limit))


def forbid_network_and_processes() -> None:
    """From now on, connecting, resolving a name or starting a program raises PermissionError.

    It cannot be taken back, hence only in the child.
    """

    def refuse(event: str, _args: object) -> None:
        if event.startswith(_REFUSED_EVENTS):
            raise PermissionError(event)

    sys.addaudithook(refuse)
