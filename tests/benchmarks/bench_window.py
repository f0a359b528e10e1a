"""The whole window at work on 1 MB with 2,000 claims: from the key to the paint, and what blocks.

`python -m tests.benchmarks.bench_window [--quick]` opens a case of that size in the real window,
presses H and 2 again and again, and prints medians; exit status 1 when one is over its budget. The
claims' file is on this machine's disk; a commit is part of the time.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random
from statistics import median

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from workbench import settings
from workbench.app import build
from workbench.domain.history import Change, Verb
from workbench.domain.model import Claim, Passage, Status, Verdict
from workbench.formats.registry import read_article
from workbench.services import library
from workbench.services.session import Session, new_id, now
from workbench.ui.main_window import MainWindow

CLAIMS = 2_000
CHARACTERS = 1_000_000
_WORDS = ("the", "council", "said", "that", "no", "report", "of", "a", "fire", "reached", "noon")


def a_long_text(random: Random) -> str:
    """Sentences in paragraphs, until there are enough characters."""
    parts, length = ["A long report"], 0
    while length < CHARACTERS:
        sentence = " ".join(random.choices(_WORDS, k=random.randint(8, 24))).capitalize() + "."
        parts.append(sentence + (" " if random.random() < 0.7 else "\n"))
        length += len(parts[-1])
    return parts[0] + "\n" + "".join(parts[1:])


def fill(session: Session, random: Random) -> None:
    """Many claims with verdicts, a tenth of them overlapping the one before, as one operation."""
    article = session.case.articles()[0]
    text = session.text(article.id)
    statuses = list(Status)
    step = len(text) // CLAIMS
    changes: list[Change] = []
    for number in range(1, CLAIMS + 1):
        claim = Claim(new_id(), number)
        start = number * step - step + (0 if number % 10 else -8)
        start = max(start, 0)
        end = start + random.randint(8, 90)
        passage = Passage(new_id(), claim.id, article.id, start, end, text[start:end])
        verdict = Verdict(new_id(), claim.id, session.me.id, now(), random.choice(statuses))
        changes += [Change(None, claim), Change(None, passage), Change(None, verdict)]
    session.do(Verb.APPLY, changes)


def timed(work: Callable[[], object]) -> float:
    """Milliseconds for some work and all the painting that follows from it."""
    start = time.perf_counter()
    work()
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
    return (time.perf_counter() - start) * 1000


def main() -> int:
    """Measure and print; the exit status."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true")
    runs = 10 if parser.parse_args().quick else 40
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    random = Random(7)
    app = QApplication([])
    with tempfile.TemporaryDirectory() as home:
        os.environ["WORKBENCH_HOME"] = home
        settings.save(replace(settings.Settings(), name="Ana Test", theme="light"))
        path = Path(home) / "long.fcase"
        imported = read_article(a_long_text(random).encode(), "long.txt")
        session = library.new_case(path, [imported], "Ana Test")
        fill(session, random)
        session.close()
        window = build(app)
        window.resize(1500, 900)
        window.show()
        app.processEvents()
        opening = timed(lambda: window.open_case(path))
        figures = {"open the case": (opening, 1000.0)} | at_work(window, runs)
        missed = False
        for what, (figure, most) in figures.items():
            missed |= figure > most
            print(f"{what:34} {figure:8.1f} ms   at most {most:6.0f}")
        window.close()
    return 1 if missed else 0


class Painted(QObject):
    """Notes when a widget has been painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self._moments: list[float] = []
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._moments.append(time.perf_counter())
        return False

    def after(self, moment: float) -> float:
        """When the first paint after a moment began; a page takes 2 to 3 ms."""
        return next(when for when in self._moments if when > moment)


def at_work(window: MainWindow, runs: int) -> dict[str, tuple[float, float]]:
    """Medians of marking, ruling, stepping and undoing, with their budgets in milliseconds."""
    view = window.case_view
    assert view is not None
    pane = next(iter(view.panes))
    marks, rules, settled, steps, undos = [], [], [], [], []
    painted = Painted(pane.view.viewport())
    port = pane.view
    for run in range(runs):
        start = 200 + run * 37
        pane.view.select(start, start + 12)
        pane.view.reveal(start, start + 12)
        QApplication.processEvents()
        began = time.perf_counter()
        settled.append(timed(lambda: QTest.keySequence(port, "H")))
        marks.append((painted.after(began) - began) * 1000)
        began = time.perf_counter()
        timed(lambda: QTest.keySequence(port, "2"))
        rules.append((painted.after(began) - began) * 1000)
        steps.append(timed(lambda: QTest.keySequence(port, "J")))
        undos.append(timed(lambda: QTest.keySequence(port, "Ctrl+Z")))
    assert len(view.desk.session.case.claims()) >= CLAIMS + runs
    return {
        "H to the mark painted": (median(marks), 16.0),
        "2 to the status painted": (median(rules), 16.0),
        "H until the whole window follows": (median(settled), 50.0),
        "J to the next claim shown": (median(steps), 50.0),
        "Ctrl+Z to the undone shown": (median(undos), 50.0),
    }


if __name__ == "__main__":
    sys.exit(main())
