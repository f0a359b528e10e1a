"""The window while two long reports are compared: how long it stands still, by a heart that beats.

`python -m tests.benchmarks.bench_compare_window [--quick]` sets two reports of 50,000 words side by
side, presses F6, waits for the findings, opens their table, goes down it with the keys, dismisses
and takes back, and turns the pages, all with a timer of 10 ms beating. A pause counts as far as
this process worked in it: the comparison itself is a process of its own. Exit status 1 where a
pause is over the budget.
"""

import argparse
import gc
import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.bench_compare import WORDS, planted
from tests.benchmarks.bench_export import Heart, report, settle, wait
from workbench import settings
from workbench.app import build
from workbench.formats.registry import read_article
from workbench.services import library
from workbench.ui.main_window import MainWindow

_PER_SENTENCE = 20
_STEPS = 40


def main() -> int:
    """Measure and print; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    words = WORDS // 5 if parser.parse_args().quick else WORDS
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    heart = Heart()
    with tempfile.TemporaryDirectory() as home:
        os.environ["WORKBENCH_HOME"] = home
        settings.save(replace(settings.Settings(), name="Ana Test", theme="light"))
        path = Path(home) / "long.fcase"
        a, b, _order = planted(words // _PER_SENTENCE)
        articles = [
            read_article(each.text.encode(), f"{name}.txt") for name, each in (("a", a), ("b", b))
        ]
        library.new_case(path, articles, "Ana Test").close()
        window = build(app)
        window.resize(1500, 900)
        window.show()
        window.open_case(path)
        settle(lambda: window.case_view is not None)
        wait(2)
        gc.collect()
        at_compare(window, heart)
        window.close()
    return report(heart)


def at_compare(window: MainWindow, heart: Heart) -> None:
    """Compare, look at what was found, and judge some of it."""
    view = window.case_view
    assert view is not None
    heart.listen("nothing is done")
    wait(3)
    heart.listen("F6, until the findings are there")
    QTest.keyClick(window, Qt.Key.Key_F6)
    settle(lambda: view.compare.comparing.running)
    settle(lambda: not view.compare.comparing.running)
    wait(2)
    found = view.compare.comparing.now
    assert found is not None
    print(f"{len(found.rows)} findings, {len(found.ties)} ties")
    heart.listen("the table is opened")
    QTest.keyClick(window, Qt.Key.Key_F9)
    wait(2)
    heart.listen("down the table")
    table = QApplication.focusWidget()
    assert table is not None
    for _step in range(_STEPS):
        QTest.keyClick(table, Qt.Key.Key_Down)
        wait(0.05)
    heart.listen("dismissed, and taken back")
    for key in (Qt.Key.Key_X, Qt.Key.Key_X, Qt.Key.Key_X):
        QTest.keyClick(table, key)
        wait(0.3)
    QTest.keyClick(table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait(0.5)
    heart.listen("a claim made of a finding")
    QTest.keyClick(table, Qt.Key.Key_Return)
    wait(1)
    heart.listen("the pages are turned")
    bar = next(iter(view.panes)).view.verticalScrollBar()
    for step in range(_STEPS):
        bar.setValue(bar.maximum() * step // _STEPS)
        wait(0.05)
    heart.stop()


if __name__ == "__main__":
    sys.exit(main())
