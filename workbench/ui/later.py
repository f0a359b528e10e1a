"""Work that may wait until what was just done is on screen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

# Long enough for a window to have been painted, too short to be seen, in milliseconds.
AFTER_PAINT = 30


def later(owner: QObject, work: Callable[[], None], milliseconds: int = 0) -> QTimer:
    """A timer whose `start` does the work once, soon, however often it is asked for."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(work)
    return timer
