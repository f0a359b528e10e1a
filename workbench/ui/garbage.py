"""Python's collection of garbage, kept to the main thread.

A collection in a job's thread would destroy widgets there that wait in a cycle, and Qt ends the
program for that (seen: a crash when a case was closed and the next one read). So the automatic one
is off, and a timer does its work where the widgets live.
"""

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimer

EVERY_MS = 500


class Garbage(QObject):
    """Collects by the same thresholds as Python itself would."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("garbage")
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(self.collect)
        timer.start(EVERY_MS)

    def collect(self) -> None:
        """Collect the generations that have filled up."""
        full = [
            generation
            for generation, (count, threshold) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if count > threshold
        ]
        if full:
            gc.collect(max(full))


def keep_to_main_thread(app: QCoreApplication) -> None:
    """Collect in the thread of the application only; once is enough."""
    if app.findChild(QObject, "garbage") is None:
        Garbage(app)
