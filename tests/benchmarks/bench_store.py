"""Loading a case of 1,000 claims, beside raw sqlite3 fetching the same rows in the same run.

    python tests/benchmarks/bench_store.py

Exit status 1 when the median of loading is more than twice that of fetching.
"""

import gc
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from workbench.domain.history import Change, Verb
from workbench.domain.model import (
    KINDS,
    Article,
    Claim,
    Evidence,
    Kind,
    Passage,
    Person,
    Role,
    Source,
    Status,
    Value,
    Verdict,
)
from workbench.domain.text import sha256
from workbench.services.session import create_case, new_id, now
from workbench.store.casefile import CaseFile

CLAIMS = 1_000
ROUNDS = 31
MOST = 2.0


def make(path: Path) -> None:
    """A case with 1,000 claims, each with a passage, a verdict and two pieces of evidence."""
    text = "A sentence with the number 47 in it. " * CLAIMS
    me = Person(new_id(), "Bench")
    digest = sha256(text)
    article = Article(
        new_id(), 1, Role.UNDER_CHECK, "Bench", "bench.txt", digest, digest, len(text)
    )
    session = create_case(path, "Bench", me, [article], {digest: text.encode()})
    values: list[Value] = []
    for number in range(1, CLAIMS + 1):
        start = (number - 1) * 37
        exact = text[start : start + 36]
        claim = Claim(new_id(), number, (Kind.NUMBER, Kind.DATE), note="A note on the claim")
        source = Source(new_id(), f"Source {number}", url=f"https://source.example/{number}")
        span = Passage(new_id(), claim.id, article.id, start, start + 36, exact)
        verdict = Verdict(new_id(), claim.id, me.id, now(), Status.CHANGE, "Why so", "Say this")
        tied = [
            Evidence(new_id(), claim.id, source.id, locator="p. 3", quote=exact) for _ in range(2)
        ]
        values += [claim, source, span, verdict, *tied]
    session.do(Verb.APPLY, [Change(None, value) for value in values])
    session.close()


def milliseconds(work: Callable[[], object]) -> float:
    """How long one run takes."""
    gc.collect()
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def main() -> int:
    """Measure and tell; 1 when the target is missed."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.fcase"
        make(path)
        # An open case lets nobody else in, so the rival reads a copy; turn by turn, so that
        # whatever else the machine does falls on both.
        copy = Path(shutil.copy(path, path.with_name("copy.fcase")))
        raw = sqlite3.connect(copy)
        queries = [f'SELECT * FROM "{kind}" ORDER BY rowid' for kind in KINDS]
        file = CaseFile.open(path)
        pairs = [
            (
                milliseconds(lambda: [raw.execute(query).fetchall() for query in queries]),
                milliseconds(file.load),
            )
            for _round in range(ROUNDS)
        ]
        file.close()
        raw.close()
    fetching, loading = (statistics.median(times) for times in zip(*pairs, strict=True))
    ratio = loading / fetching
    print(
        f"{CLAIMS} claims: load {loading:.1f} ms, raw sqlite3 {fetching:.1f} ms,"
        f" {ratio:.2f} times (at most {MOST})"
    )
    return 0 if ratio <= MOST else 1


if __name__ == "__main__":
    sys.exit(main())
