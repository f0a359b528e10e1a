"""Work that may wait until what was just done is on screen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def later(owner: QObject, work: Callable[[], None]) -> QTimer:
    """A timer whose `start` does the work once, soon, however often it is asked for."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(0)
    timer.timeout.connect(work)
    return timer
