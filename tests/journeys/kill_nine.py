"""Kills a process that marks and rules, at random moments, and looks at what is left of its work.

Each round a child opens the case and works, telling the id of each operation once it is done and
the text of each draft once it is kept. Killed with -9, it must leave a case that keeps every
promise and holds all that was told.

    python tests/journeys/kill_nine.py --rounds 300
"""

import argparse
import os
import random
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from workbench.domain.history import Verb
from workbench.domain.model import Article, Claim, Status
from workbench.services import checking
from workbench.services.sample import build_sample
from workbench.services.session import Session, open_case
from workbench.services.verification import findings

# The case grows from round to round; after so many it begins again, so that a round stays short.
FRESH_CASE_EVERY = 25
LONGEST_SECONDS = 0.25


@dataclass
class Tally:
    """What all rounds together came to."""

    rounds: int = 0
    acknowledged: int = 0
    lost: list[str] = field(default_factory=list)
    unsound: list[str] = field(default_factory=list)


def work(path: Path, tell: int, seed: int) -> None:
    """The child: opens the case and never stops on its own."""
    chance = random.Random(seed)
    session = open_case(path, "Ana Lindqvist")
    session.listen(lambda operation: acknowledge(tell, f"operation {operation.id}"))
    for step in range(10**9):
        draft = f"{seed}-{step}"
        session.save_draft("why", draft)
        acknowledge(tell, f"draft {draft}")
        do_something(session, chance)


def acknowledge(tell: int, line: str) -> None:
    """One line to the parent; a pipe keeps what is in it when the writer is killed."""
    os.write(tell, f"{line}\n".encode())


def do_something(session: Session, chance: random.Random) -> None:
    """Mark, rule, tick, delete or go back, as a checker might."""
    article = session.case.get(Article, chance.choice(session.case.articles()).id)
    start = chance.randrange(article.chars - 40)
    claims = session.case.all(Claim)
    deed = chance.random()
    if deed < 0.4:
        checking.mark(session, article.id, start, start + 30)
    elif deed < 0.7:
        checking.rule(session, chance.choice(claims).id, chance.choice(list(Status)))
    elif deed < 0.8:
        checking.skip(session, article.id, start, start + 30)
    elif deed < 0.9:
        checking.remove_claim(session, chance.choice(claims).id)
    elif (last := session.undoable()) and last.verb is not Verb.APPLY:
        session.undo()


def killed_after(path: Path, seconds: float, seed: int) -> list[str]:
    """What a child told before it was killed."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            work(path, writing, seed)
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        # Counted from the first word, so that the blow falls on work and not on opening.
        first = pipe.readline()
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        rest = pipe.read()
    _, how = os.waitpid(child, 0)
    assert os.WIFSIGNALED(how), "the child ended on its own"
    lines = (first + rest).decode().split("\n")
    # What stands behind the last line end was cut off in the middle.
    return lines[:-1]


def look_after(path: Path, told: Sequence[str], tally: Tally) -> None:
    """Reopens the case and holds it to what was told."""
    tally.unsound += [one.code for one in findings(path)]
    session = open_case(path, "Ana Lindqvist")
    there = {operation.id for operation in session.history()}
    draft = session.drafts().get("why", "")
    session.close()
    operations = [line.split()[1] for line in told if line.startswith("operation")]
    drafts = [line.split()[1] for line in told if line.startswith("draft")]
    tally.lost += [id for id in operations if id not in there]
    # The one told last, or the next one, written and not yet told.
    if drafts and step_of(draft) not in (step_of(drafts[-1]), step_of(drafts[-1]) + 1):
        tally.lost.append(f"draft {drafts[-1]}")
    tally.acknowledged += len(operations)
    tally.rounds += 1


def step_of(draft: str) -> int:
    """The number of the step a draft was written in."""
    return int(draft.rpartition("-")[2] or -1)


def play(rounds: int, seed: int, folder: Path) -> Tally:
    """So many rounds of working, killing and looking."""
    chance = random.Random(seed)
    tally = Tally()
    path = folder / "case.fcase"
    for turn in range(rounds):
        if turn % FRESH_CASE_EVERY == 0:
            path.unlink(missing_ok=True)
            build_sample(path)
        told = killed_after(path, chance.uniform(0, LONGEST_SECONDS), chance.randrange(10**6))
        look_after(path, told, tally)
    return tally


def main(arguments: Sequence[str] | None = None) -> int:
    """Play, and say how it went; 1 when anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=300)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    call = parser.parse_args(arguments)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        tally = play(call.rounds, call.seed, Path(folder))
    print(
        f"{tally.rounds} rounds, {tally.acknowledged} operations acknowledged,"
        f" {len(tally.lost)} lost, {len(tally.unsound)} findings of verify"
        f" (seed {call.seed}, {time.monotonic() - began:.0f} s)"
    )
    return 1 if tally.lost or tally.unsound or not tally.acknowledged else 0


if __name__ == "__main__":
    sys.exit(main())
