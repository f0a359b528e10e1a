"""A colleague's copy of a large case: how long till the differences are there, and taking it in.

    python tests/benchmarks/bench_review.py [CLAIMS OPERATIONS]

Two people work apart on a case of 10,000 claims, 25,000 steps each. Beside it, in the same run, the
rows that taking in writes are copied by plain INSERT. Exit status 1 when the differences take more
than 3 seconds or taking in more than 10.
"""

import cProfile
import gc
import os
import pstats
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from workbench.domain.history import Change, Verb
from workbench.domain.identity import verdict_id
from workbench.domain.model import (
    Article,
    Claim,
    Comment,
    Evidence,
    Passage,
    Person,
    Role,
    Severity,
    Source,
    Status,
    Value,
    Verdict,
)
from workbench.domain.text import context, sha256
from workbench.services.colleague import Prepared, Review, prepare, put_together, receive
from workbench.services.jobs import Progress
from workbench.services.session import Session, create_case, new_id, now, open_case

SHOWN, TAKEN = 3.0, 10.0
T = TypeVar("T")


def begin(path: Path, claims: int) -> None:
    """A case with so many claims, each with a passage, and a source for all."""
    text = "A sentence with the number 47 in it. " * claims
    me = Person(new_id(), "Ann")
    digest = sha256(text)
    article = Article(
        new_id(), 1, Role.UNDER_CHECK, "Bench", "bench.txt", digest, digest, len(text)
    )
    session = create_case(path, "Bench", me, [article], {digest: text.encode()})
    values: list[Value] = [Source(new_id(), "The register")]
    for number in range(1, claims + 1):
        start = (number - 1) * 37
        claim = Claim(new_id(), number)
        end = start + 36
        around = context(text, start, end)
        exact = text[start:end]
        values += [claim, Passage(new_id(), claim.id, article.id, start, end, exact, *around)]
    session.do(Verb.APPLY, [Change(None, value) for value in values])
    session.close()


def work(path: Path, name: str, steps: int, shift: int) -> None:
    """So many steps of one person, on claims all over the case."""
    session = open_case(path, name)
    # Only to be ready sooner: what is measured comes later.
    session._file._raw.execute("PRAGMA synchronous = OFF")
    claims = session.case.claims()
    source = session.case.all(Source)[0]
    for step in range(steps):
        claim = claims[(step * 7 + shift) % len(claims)].id
        verb, changes = _step(session, claim, source, step)
        session.do(verb, changes, claim=str(step))
    session.close()


def _step(session: Session, claim: str, source: Source, step: int) -> tuple[Verb, list[Change]]:
    me = session.me.id
    old = session.case.get(Claim, claim)
    match step % 5:
        case 0 | 1:
            before = session.case.verdict(claim, me)
            status = tuple(Status)[1 + step % 7]
            why = f"The register has it otherwise, entry {step}."
            id = verdict_id(claim, me)
            return Verb.RULE, [Change(before, Verdict(id, claim, me, now(), status, why))]
        case 2:
            made = Evidence(new_id(), claim, source.id, quote=f"Entry {step}", locator="p. 3")
            return Verb.ADD_EVIDENCE, [Change(None, made)]
        case 3:
            fresh = replace(old, note=f"{step}", severity=tuple(Severity)[step % 3])
            return Verb.EDIT_CLAIM, [Change(old, fresh)]
        case _:
            return Verb.COMMENT, [Change(None, Comment(new_id(), claim, me, now(), f"Hm {step}"))]


def seconds(work: Callable[[], T]) -> tuple[float, T]:
    """How long it takes, and what comes of it."""
    gc.collect()
    began = time.perf_counter()
    result = work()
    return time.perf_counter() - began, result


def inserted(case: Path, target: Path, prepared: Prepared) -> float:
    """How long the rows take that taking in wrote, by plain INSERT in one transaction."""
    raw = sqlite3.connect(case)
    kinds = {change.kind for change in prepared.taking.changes}
    tables = {kind: _changed(raw, kind, prepared) for kind in kinds}
    tables["taken"] = raw.execute("SELECT * FROM taken").fetchall()
    statements = [str(sql) for (sql,) in raw.execute("SELECT sql FROM sqlite_schema") if sql]
    raw.close()
    target.unlink(missing_ok=True)
    fresh = sqlite3.connect(target, isolation_level=None)
    fresh.execute("PRAGMA synchronous = EXTRA")
    for sql in statements:
        fresh.execute(sql)

    def copy() -> None:
        fresh.execute("BEGIN")
        for table, rows in tables.items():
            if rows:
                places = ", ".join("?" * len(rows[0]))
                fresh.executemany(f'INSERT INTO "{table}" VALUES ({places})', rows)
        fresh.execute("COMMIT")

    taken, _none = seconds(copy)
    fresh.close()
    return taken


def _changed(raw: sqlite3.Connection, kind: str, prepared: Prepared) -> list[Any]:
    ids = {change.value.id for change in prepared.taking.changes if change.kind == kind}
    return [row for row in raw.execute(f'SELECT * FROM "{kind}"') if row[0] in ids]


def profiled(name: str, work: Callable[[], T]) -> T:
    """Where the time goes, where PROFILE is set."""
    if not os.environ.get("PROFILE"):
        return work()
    profile = cProfile.Profile()
    result = profile.runcall(work)
    print(f"-- {name}")
    pstats.Stats(profile).sort_stats("tottime").print_stats(22)
    return result


def main(claims: int, operations: int) -> int:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        mine, theirs = folder / "ann.fcase", folder / "ruth.fcase"
        begin(mine, claims)
        shutil.copyfile(mine, theirs)
        began = time.perf_counter()
        work(mine, "Ann", operations // 2, 0)
        work(theirs, "Ruth", operations // 2, 3)
        made = time.perf_counter() - began
        print(f"made in {made:.1f} s; {theirs.stat().st_size / 1e6:.0f} MB received")
        session = open_case(mine, "Ann")

        def shown() -> Review:
            return receive(theirs, session.parts(), session.me.id, Progress())

        looked, review = seconds(lambda: profiled("receive", shown))
        print(f"differences: {looked:.2f} s, {len(review.differences.rows)} rows")

        def ready() -> Prepared:
            return prepare(review, session.parts(), session.blobs_there(), Progress())

        first, prepared = seconds(lambda: profiled("prepare", ready))
        second, _op = seconds(
            lambda: profiled("put together", lambda: put_together(session, prepared))
        )
        session.close()
        plain = inserted(mine, folder / "plain.db", prepared)
        took = first + second
        print(f"take-in: {took:.2f} s (reckoned {first:.2f}, written {second:.2f})")
        print(
            f"plain INSERT of the same rows: {plain:.2f} s; taking in is {took / plain:.1f} times"
        )
        print(f"{len(prepared.taking.changes)} changes, {len(prepared.taking.steps)} steps")
        return int(looked > SHOWN or took > TAKEN)


if __name__ == "__main__":
    given = [int(one) for one in sys.argv[1:3]]
    sys.exit(main(*(given or (10_000, 50_000))))
