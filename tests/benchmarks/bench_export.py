"""The export window while its preview comes: how long it stands still, by a heart that beats.

`python -m tests.benchmarks.bench_export [--quick]` opens the sample case and an article with 300
claims, opens the export window on each, chooses otherwise again and again, and turns all pages. A
timer of 10 ms beats meanwhile. A pause between two beats counts as far as this process worked in
it, in whatever thread: what a busy machine adds is not the window's. The exit status is 1 when one
is longer than the budget.
"""

import argparse
import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from workbench import settings
from workbench.app import build
from workbench.domain.memo_choice import MemoPart
from workbench.domain.model import Status
from workbench.formats.registry import read_article
from workbench.services import checking, library
from workbench.services.session import Session
from workbench.ui.export_window import ExportWindow
from workbench.ui.main_window import MainWindow

MOST_MS = 50.0
CLAIMS = 300
_BEAT_MS = 10
_PATIENCE_S = 120
_IDLE_S = 5
_IDLE = "nothing is done"
_SENTENCE = "On day {n} the council of ward {n} counted {n} votes, the clerk said in the hall. "


class Heart(QObject):
    """Beats as often as the window lets it; knows the pauses of each part, and the work in them."""

    def __init__(self) -> None:
        super().__init__()
        self.pauses: dict[str, list[tuple[float, float]]] = {}
        self._part = ""
        self._last, self._worked = 0.0, 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def listen(self, part: str) -> None:
        """From now on, what is measured is of this part."""
        self._part = part
        self.pauses.setdefault(part, [])
        self._last, self._worked = time.perf_counter(), time.process_time()
        self._timer.start()

    def stop(self) -> None:
        """Measure nothing for a while."""
        self._timer.stop()

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.process_time()
        pause = (now - self._last) * 1000
        own = min(pause, (worked - self._worked) * 1000)
        self.pauses[self._part].append((own, pause))
        self._last, self._worked = now, worked


def settle(done: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    end = time.perf_counter() + _PATIENCE_S
    while not done():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)
        if time.perf_counter() > end:
            raise SystemExit("the preview did not come")


def wait(seconds: float) -> None:
    """Let the window have nothing to do: what beats late then, the machine is too busy for."""
    end = time.perf_counter() + seconds
    settle(lambda: time.perf_counter() > end)


def at_export(window: MainWindow, heart: Heart, name: str, rounds: int) -> None:
    """Open the export window on the case, choose otherwise, turn the pages, and leave."""
    assert window.case_view is not None
    start = time.perf_counter()
    window.hand_over.ask_and_export(window.case_view.desk)
    QApplication.processEvents()
    print(f"{name}: the window is open after {(time.perf_counter() - start) * 1000:.0f} ms")
    shown = next(one for one in window.findChildren(ExportWindow) if one.isVisible())

    def quiet() -> bool:
        return not shown.preview.busy and not shown.preview.pages.missing()

    heart.listen(f"{name}: the first pages come")
    settle(quiet)
    heart.listen(f"{name}: other choices")
    parts = cycle([MemoPart.SOURCES, MemoPart.CLAIMS, MemoPart.QUERIES])
    for part, _round in zip(parts, range(rounds), strict=False):
        shown.options.parts.tick(set(MemoPart) - {part})
        settle(quiet)
    heart.listen(f"{name}: the pages are turned")
    bar = shown.preview.pages.verticalScrollBar()
    for step in range(rounds):
        bar.setValue(bar.maximum() * step // rounds)
        settle(quiet)
    heart.stop()
    shown.reject()
    settle(lambda: not shown.preview.busy)


def many(path: Path) -> None:
    """A case of an article with many claims."""
    text = "".join(_SENTENCE.format(n=n) for n in range(CLAIMS))
    session = library.new_case(path, [read_article(text.encode(), "long.txt")], "Ana Test")
    fill(session, text)
    session.close()


def fill(session: Session, text: str) -> None:
    """A claim on each sentence, with every status."""
    article = session.case.articles()[0].id
    statuses = cycle([Status.CHANGE, Status.CONFIRMED, Status.QUERY])
    for n, status in zip(range(CLAIMS), statuses, strict=False):
        start = text.index(f"On day {n} ")
        claim = checking.mark(session, article, start, start + 40)
        checking.rule(session, claim.id, status)


def main() -> int:
    """Measure and print; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    rounds = 3 if parser.parse_args().quick else 8
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    heart = Heart()
    with tempfile.TemporaryDirectory() as home:
        os.environ["WORKBENCH_HOME"] = home
        settings.save(replace(settings.Settings(), name="Ana Test", theme="light"))
        path = Path(home) / "long.fcase"
        many(path)
        window = build(app)
        window.resize(1500, 900)
        window.show()
        window.open_sample()
        settle(lambda: window.case_view is not None)
        wait(1)
        heart.listen(_IDLE)
        wait(_IDLE_S)
        heart.stop()
        at_export(window, heart, "sample", rounds)
        window.close_case()
        window.open_case(path)
        settle(lambda: window.case_view is not None)
        gc.collect()
        at_export(window, heart, f"{CLAIMS} claims", rounds)
        window.close()
    return report(heart)


def report(heart: Heart) -> int:
    """Print the pauses of each part; 1 where one is over the budget."""
    missed = False
    for part, pauses in heart.pauses.items():
        longest = sorted(pauses, reverse=True)[:3] or [(0.0, 0.0)]
        missed |= longest[0][0] > MOST_MS
        told = ", ".join(f"{own:.0f} of {pause:.0f}" for own, pause in longest)
        print(f"{part:34} {len(pauses):5} beats, own {told} ms; at most {MOST_MS:.0f} ms")
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
