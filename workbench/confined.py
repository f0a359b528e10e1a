"""Runs a room of this program on a foreign file in a child process, with limits on memory and time,
that may neither connect nor start anything.

Bytes go in by a pipe and come out in parts by another, so the child opens no file of a person and
the parent loads nothing that could run.
"""

import contextlib
import importlib
import json
import logging
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, BinaryIO

from workbench.domain.errors import WorkbenchError

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

_POLL_SECONDS = 0.05
_PARTING_SECONDS = 5
_OUT_OF_MEMORY = 77
_LENGTH = 8
_LOG = logging.getLogger(__name__)
# Started by code, not by -m, and with -P: the folder a person stands in must not be importable,
# and a package that lies beside its tests must still be found.
_START = (
    "import sys; sys.path.append(sys.argv[1]); "
    "from workbench.confined import main; raise SystemExit(main())"
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
class Task:
    """What a child is to do: `reply(told, data)` of a module of this program.

    `deadline` is a moment of `time.monotonic`; `largest_answer`, in bytes, is what the parent takes
    of an answer at most.
    """

    module: str
    told: Mapping[str, object]
    file_name: str
    deadline: float
    limit_bytes: int = 2 * 1024**3
    largest_answer: int = 1024**3


def answer(task: Task, data: bytes, cancelled: Callable[[], bool]) -> Generator[bytes, None, None]:
    """The parts of a child's answer as they come; the child is gone when this ends or is closed.

    Raises `file-broken` for a child that breaks down, `file-too-costly` and `cancelled`, which is
    asked some twenty times a second. For worker threads, since it waits.
    """
    with subprocess.Popen(
        [sys.executable, "-P", "-c", _START, str(Path(__file__).parents[1])],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as child:
        parts: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        question, child.stdin = child.stdin, None
        threads = [
            threading.Thread(target=_feed, args=(question, task, data)),
            threading.Thread(target=_listen, args=(child.stdout, task.largest_answer, parts)),
        ]
        for thread in threads:
            thread.start()
        try:
            while (part := _next(parts, task, cancelled)) is not None:
                yield part
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(_PARTING_SECONDS)
        finally:
            child.kill()
            for thread in threads:
                thread.join()
    if child.returncode != 0:
        _LOG.info("the child of %s ended with %d", task.module, child.returncode)
        costly = child.returncode == _OUT_OF_MEMORY or child.returncode in _COSTLY
        raise WorkbenchError("file-too-costly" if costly else "file-broken", file=task.file_name)


def _feed(pipe: IO[bytes], task: Task, data: bytes) -> None:
    """Write the question; a child that ends before it has read it all is no error here."""
    header = {
        "module": task.module,
        "told": task.told,
        "limit_bytes": task.limit_bytes,
        "limit_seconds": int(max(0.0, task.deadline - time.monotonic())) + 1,
    }
    with contextlib.suppress(OSError), pipe:
        pipe.write(_framed(json.dumps(header).encode()))
        pipe.write(len(data).to_bytes(_LENGTH, "big"))
        pipe.write(data)


def _listen(pipe: IO[bytes], largest: int, parts: "queue.SimpleQueue[bytes | None]") -> None:
    """Take what the child says until it ends, cuts a part short or says more than it may."""
    with contextlib.suppress(OSError, MemoryError):
        while len(head := pipe.read(_LENGTH)) == _LENGTH:
            length = int.from_bytes(head, "big")
            largest -= length
            if largest < 0 or len(part := pipe.read(length)) < length:
                break
            parts.put(part)
    parts.put(None)


def _next(
    parts: "queue.SimpleQueue[bytes | None]", task: Task, cancelled: Callable[[], bool]
) -> bytes | None:
    """The next part, None when the child has no more to say."""
    while True:
        if cancelled():
            raise WorkbenchError("cancelled", file=task.file_name)
        if time.monotonic() >= task.deadline:
            raise WorkbenchError("file-too-costly", file=task.file_name)
        with contextlib.suppress(queue.Empty):
            return parts.get(timeout=_POLL_SECONDS)


# -- the child


def main() -> int:
    """The child: one question from standard input, the parts of an answer to standard output."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a parser prints must not become part of the answer
    try:
        question = json.loads(_unframed(sys.stdin.buffer))
        reply = importlib.import_module(question["module"]).reply
        limit_this_process(question["limit_bytes"], question["limit_seconds"])
        forbid_network_and_processes()
        for part in reply(question["told"], _unframed(sys.stdin.buffer)):
            answers.write(_framed(part))
            answers.flush()
        answers.close()
    except MemoryError:
        return _OUT_OF_MEMORY
    return 0


def _framed(part: bytes) -> bytes:
    return len(part).to_bytes(_LENGTH, "big") + part


def _unframed(stream: BinaryIO) -> bytes:
    return stream.read(int.from_bytes(stream.read(_LENGTH), "big"))


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
