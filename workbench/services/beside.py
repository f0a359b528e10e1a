"""Compares two reports in a process of its own, so that the window stays alive meanwhile.

In a thread the engine would hold Python's lock again and again, a tenth of a second at a time, and
the window would wait for it. The reports go in by a pipe; the shares that are done, and then the
comparison, come out as lines of JSON. Cancelling ends the process at once.
"""

import contextlib
import json
import logging
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import IO, Any

from workbench import log
from workbench.compare.model import (
    Comparison,
    Finding,
    FindingKind,
    Places,
    Reason,
    Relation,
    RelationKind,
    Report,
    Said,
    Tie,
    Weight,
)
from workbench.domain.errors import WorkbenchError
from workbench.domain.text import Span
from workbench.services.compared import compare_articles
from workbench.services.jobs import Progress

_POLL_SECONDS = 0.05
_LOG = logging.getLogger(__name__)
# Started by code and with -P, as the importers' child: the folder a person stands in must not be
# importable, and a package that lies beside its tests must still be found.
_START = (
    "import sys; sys.path.append(sys.argv[1]); "
    "from workbench.services.beside import main; raise SystemExit(main())"
)


def compare_beside(
    a: Report, b: Report, progress: Progress, said: Said | None = None
) -> Comparison:
    """Compare two reports in a child process; for worker threads, since it waits.

    Raises `cancelled` when the person cancels, and `comparison-failed`.
    """
    progress.done(0.0)
    with subprocess.Popen(
        [sys.executable, "-P", "-c", _START, str(Path(__file__).parents[2])],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as child:
        question, child.stdin = child.stdin, None
        lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        threads = [
            threading.Thread(target=_ask, args=(question, a, b, said or Said()), daemon=True),
            threading.Thread(target=_listen, args=(child.stdout, lines), daemon=True),
        ]
        for thread in threads:
            thread.start()
        try:
            return _answer(lines, progress)
        finally:
            child.kill()
            for thread in threads:
                thread.join()


def _ask(pipe: IO[bytes], a: Report, b: Report, said: Said) -> None:
    """Write the question; that a child ends before it has read it all shows in its answer."""
    with contextlib.suppress(OSError), pipe:
        pipe.write(json.dumps([asdict(a), asdict(b), said.tied, said.apart]).encode())


def _listen(pipe: IO[bytes], lines: "queue.SimpleQueue[bytes]") -> None:
    for line in pipe:
        lines.put(line)
    lines.put(b"")


def _answer(lines: "queue.SimpleQueue[bytes]", progress: Progress) -> Comparison:
    """What the child says in the end; `progress` hears the shares before."""
    while line := _next(lines, progress):
        told = json.loads(line)
        if isinstance(told, float):
            progress.done(told)
        elif isinstance(told, str):
            _LOG.error("the comparison failed: %s", told)
            break
        else:
            return comparison_in(told)
    raise WorkbenchError("comparison-failed")


def _next(lines: "queue.SimpleQueue[bytes]", progress: Progress) -> bytes:
    """The next line of the child, b"" when it has ended."""
    while True:
        if progress.cancelled:
            raise WorkbenchError("cancelled")
        with contextlib.suppress(queue.Empty):
            return lines.get(timeout=_POLL_SECONDS)


# -- the child


def main() -> int:
    """The child: two reports from standard input, lines of JSON to standard output."""
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)  # what a library prints must not become part of the answer
    answer(sys.stdin.buffer.read(), lambda told: answers.write(json.dumps(told).encode() + b"\n"))
    answers.close()
    return 0


def answer(question: bytes, tell: Callable[[object], object]) -> None:
    """Tell the shares that are done and then the comparison; or the place of a fault."""

    def share_told(share: float) -> None:
        tell(share)

    try:
        first, second, tied, apart = json.loads(question)
        a, b = Report(**first), Report(**second)
        said = Said(_places(tied), _places(apart))
        tell(as_json(compare_articles(a, b, Progress(share_told), said)))
    except Exception as problem:  # whatever it is, the parent must hear that there is no answer
        tell(log.fault(problem))


# -- a comparison as JSON


def as_json(comparison: Comparison) -> dict[str, Any]:
    """A comparison as lists and words."""
    return {
        "ties": [[tie.a, tie.b, tie.score, tie.rows_a, tie.rows_b] for tie in comparison.ties],
        "findings": [
            [one.kind, one.weight, one.a, one.b, _reason(one.why), one.trust]
            for one in comparison.findings
        ],
        "relation": [
            comparison.relation.kind,
            comparison.relation.trust,
            [_reason(one) for one in comparison.relation.evidence],
        ],
        "cut": [comparison.cut_a, comparison.cut_b],
    }


def comparison_in(told: dict[str, Any]) -> Comparison:
    """The comparison that `as_json` told."""
    kind, trust, evidence = told["relation"]
    return Comparison(
        tuple(
            Tie(_spans(a), _spans(b), score, tuple(rows_a), tuple(rows_b))
            for a, b, score, rows_a, rows_b in told["ties"]
        ),
        tuple(_finding(one) for one in told["findings"]),
        Relation(RelationKind(kind), trust, tuple(Reason(*one) for one in evidence)),
        *told["cut"],
    )


def _finding(told: Sequence[Any]) -> Finding:
    kind, weight, a, b, reason, trust = told
    return Finding(FindingKind(kind), Weight(weight), _spans(a), _spans(b), Reason(*reason), trust)


def _reason(reason: Reason) -> list[str]:
    return [reason.code, reason.a, reason.b, reason.note]


def _places(told: Iterable[Sequence[Any]]) -> tuple[Places, ...]:
    return tuple((_spans(a), _spans(b)) for a, b in told)


def _spans(told: Iterable[Sequence[int]]) -> tuple[Span, ...]:
    return tuple((start, end) for start, end in told)
