"""Makes documents in a process of its own, which lives as long as a window needs it.

In a thread the work would hold Python's lock again and again, up to a tenth of a second at a time,
and the window would wait for it; and the setting of a PDF cannot be stopped from outside. The child
keeps the case it was given last, so that another choice is quick. Giving up ends it, and the next
order starts another.
"""

import contextlib
import logging
import os
import pickle
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from workbench import language, log
from workbench.domain.errors import WorkbenchError
from workbench.domain.memo_choice import MemoChoice
from workbench.services.handover import Handover, pairs_of, render
from workbench.services.jobs import Progress
from workbench.services.preview import Picture, Preview, pictures, preview

_LOG = logging.getLogger(__name__)
_POLL_SECONDS = 0.05
# What is nearly done when somebody gives it up may end by itself: a new child takes longer.
_GRACE_SECONDS = 0.4
# Where a machine is busy, the window comes first.
_BEHIND = 5
# As the child that compares.
_START = (
    "import sys; sys.path.append(sys.argv[1]); "
    "from workbench.services.apart import main; raise SystemExit(main())"
)


@dataclass(slots=True)
class _Child:
    """A child, its answers so far, and the case it knows."""

    process: "subprocess.Popen[bytes]"
    orders: IO[bytes]
    told: IO[bytes]
    answers: "queue.SimpleQueue[tuple[str, Any]]" = field(default_factory=queue.SimpleQueue)
    handover: Handover | None = None
    listener: threading.Thread = field(init=False)

    def __post_init__(self) -> None:
        self.listener = threading.Thread(target=self._listen, daemon=True, name="apart")
        self.listener.start()

    def ask(self, order: object) -> None:
        """Hand an order over; that the child has ended shows in its answer."""
        with contextlib.suppress(OSError, ValueError):
            pickle.dump(order, self.orders, pickle.HIGHEST_PROTOCOL)
            self.orders.flush()

    def _listen(self) -> None:
        """Take what it answers until it ends."""
        with self.told, contextlib.suppress(EOFError, pickle.UnpicklingError):
            while True:
                self.answers.put(pickle.load(self.told))
        self.answers.put(("ended", None))

    def end(self) -> None:
        """End it at once."""
        self.process.kill()
        self.process.wait()
        self.listener.join()
        with contextlib.suppress(OSError, ValueError):
            self.orders.close()


class Apart:
    """One child at a time, started with the first order; for worker threads, which wait.

    All raise `cancelled`, and `document-failed` where the child breaks down.
    """

    def __init__(self) -> None:
        self._one_at_a_time = threading.Lock()
        self._child: _Child | None = None
        self._closed = False

    def render(
        self,
        handover: Handover,
        suffix: str,
        progress: Progress,
        choice: MemoChoice,
        template: bytes | None = None,
    ) -> bytes:
        """What `handover.render` gives; raises what that raises."""
        made: bytes = self._made("render", handover, (suffix, choice, template), progress)
        return made

    def preview(self, handover: Handover, choice: MemoChoice, progress: Progress) -> Preview:
        """What `preview.preview` gives."""
        made: Preview = self._made("preview", handover, (choice,), progress)
        return made

    def pictures(
        self, made: Preview, pages: Sequence[int], width: int, progress: Progress
    ) -> tuple[Picture, ...]:
        """What `preview.pictures` gives."""
        found: tuple[Picture, ...] = self._made("pictures", None, (made, pages, width), progress)
        return found

    def close(self) -> None:
        """End the child; who still waits for it hears that it was given up."""
        self._closed = True
        if (child := self._child) is not None:
            child.end()

    def _made(
        self, name: str, handover: Handover | None, order: tuple[object, ...], progress: Progress
    ) -> Any:
        with self._one_at_a_time:
            if self._closed:
                raise WorkbenchError("cancelled")
            progress.done(0.0)
            child = self._child = self._child or _started()
            told = handover if handover is not child.handover else None
            child.handover = handover or child.handover
            child.ask((name, told, order))
            try:
                return self._answer(child, progress)
            except _GoneError:
                self._child = None
                child.end()
                if progress.cancelled or self._closed:
                    raise WorkbenchError("cancelled") from None
                raise WorkbenchError("document-failed") from None

    def _answer(self, child: _Child, progress: Progress) -> Any:
        """What the child comes to; `progress` hears the shares before."""
        given_up = 0.0
        while True:
            if (progress.cancelled or self._closed) and not given_up:
                given_up = time.monotonic() + _GRACE_SECONDS
            if given_up and (self._closed or time.monotonic() > given_up):
                raise _GoneError
            with contextlib.suppress(queue.Empty):
                kind, value = child.answers.get(timeout=_POLL_SECONDS)
                if kind == "made":
                    progress.done(1.0)
                    return value
                _heard(child, kind, value, progress)


def _heard(child: _Child, kind: str, value: Any, progress: Progress) -> None:
    """What a child says before it is done, or instead of it."""
    match kind:
        case "share":
            progress.tell(value)
        case "known":
            assert child.handover is not None
            child.handover.known.update(value)
        case "refused":
            code, facts = value
            raise WorkbenchError(code, **facts)
        case _:
            if value is not None:
                _LOG.error("making a document failed: %s", value)
            raise _GoneError


class _GoneError(Exception):
    """The child has ended, or is to end."""


def _started() -> _Child:
    process = subprocess.Popen(
        [sys.executable, "-P", "-c", _START, str(Path(__file__).parents[2])],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0)
        | getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0),
    )
    assert process.stdin is not None
    assert process.stdout is not None
    child = _Child(process, process.stdin, process.stdout)
    child.ask(language.chosen())
    return child


# -- the child


def main() -> int:
    """The child: the words to use and then orders from standard input, answers to standard output.

    Both are of this program: nothing foreign is ever unpickled.
    """
    if hasattr(os, "nice"):
        os.nice(_BEHIND)
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not become part of an answer
    languages, folder = pickle.load(sys.stdin.buffer)
    language.choose(languages, folder)

    def tell(kind: str, value: object) -> None:
        pickle.dump((kind, value), answers, pickle.HIGHEST_PROTOCOL)
        answers.flush()

    serve(sys.stdin.buffer, tell)
    return 0


def serve(orders: IO[bytes], tell: Callable[[str, object], None]) -> None:
    """Do what is ordered until nothing more comes."""
    kept: Handover | None = None
    with contextlib.suppress(EOFError, BrokenPipeError):
        while True:
            name, handover, order = pickle.load(orders)
            kept = handover or kept
            try:
                tell("made", _done(name, kept, order, tell))
            except WorkbenchError as problem:
                tell("refused", (problem.code, problem.facts))
            except (EOFError, BrokenPipeError):
                raise
            except Exception as problem:  # the parent must hear that there is no answer
                tell("fault", log.fault(problem))


def _done(
    name: str,
    handover: Handover | None,
    order: tuple[Any, ...],
    tell: Callable[[str, object], None],
) -> object:
    if name == "pictures":
        made, pages, width = order
        return pictures(made, pages, width, Progress(lambda share: tell("share", share)))
    assert handover is not None
    choice: MemoChoice = order[0] if name == "preview" else order[1]
    # The comparisons go back first: a child that is ended later need not make them again.
    fresh = pairs_of(handover, choice, Progress(lambda share: tell("share", share / 2)))
    if fresh:
        tell("known", fresh)
    done = 0.5 if fresh else 0.0
    progress = Progress(lambda share: tell("share", done + (1 - done) * share))
    if name == "preview":
        return preview(handover, choice, progress)
    suffix, _choice, template = order
    return render(handover, suffix, progress, choice, template)
