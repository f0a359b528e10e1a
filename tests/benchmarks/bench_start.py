"""How long the window takes to its first paint, beside a bare PySide6 window in the same run.

`python -m tests.benchmarks.bench_start [--quick]`: from the start of the process to its first
paint, the two in turn, medians; exit status 1 when ours takes more than 1.5 times the bare one, or
loads what should come later.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time

LIMIT = 1.5
LATER = ("sqlalchemy", "docx", "numpy", "trafilatura", "pypdfium2", "fasttext")

_PAINTED = """
import time
NAME = "welcome-page"
from PySide6.QtCore import QEvent, QObject
class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.objectName() == NAME:
            print(time.time(), flush=True)
            app.exit(0)
            app.removeEventFilter(self)
        return False
painted = Painted()
"""
BARE = f"""
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication([])
{_PAINTED}
window = QMainWindow()
label = QLabel("A bare window")
window.setCentralWidget(label)
label.setObjectName(NAME)
app.installEventFilter(painted)
window.resize(1280, 800)
window.show()
app.exec()
"""
OURS = f"""
from PySide6.QtWidgets import QApplication
app = QApplication([])
from workbench.app import build
{_PAINTED}
window = build(app)
app.installEventFilter(painted)
window.show()
app.exec()
import sys
late = [name for name in {LATER!r} if name in sys.modules]
sys.exit(3 if late else 0)
"""


def seconds(code: str, home: str) -> float:
    """From the start of a process to its first paint."""
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen", "WORKBENCH_HOME": home}
    start = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code], env=surroundings, check=False, capture_output=True, text=True
    )
    if done.returncode == 3:
        sys.exit("the window loads what should come after its first paint")
    if done.returncode:
        sys.exit("the window did not come up")
    return float(done.stdout) - start


def main() -> int:
    """Measure and print; the exit status."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true")
    runs = 3 if parser.parse_args().quick else 25
    bare, ours = [], []
    with tempfile.TemporaryDirectory() as home:
        seconds(BARE, home), seconds(OURS, home)
        for _run in range(runs):
            bare.append(seconds(BARE, home))
            ours.append(seconds(OURS, home))
    ratio = statistics.median(ours) / statistics.median(bare)
    print(f"bare PySide6 window   {statistics.median(bare) * 1000:6.0f} ms")
    print(f"the workbench         {statistics.median(ours) * 1000:6.0f} ms")
    print(f"ratio                 {ratio:6.2f}    at most {LIMIT}")
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
