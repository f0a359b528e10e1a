"""The composition root: arguments, settings, log, language, window and case."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from workbench import language, resources, settings
from workbench.ui.garbage import keep_to_main_thread
from workbench.ui.main_window import MainWindow
from workbench.ui.theme import Theme

SAMPLE = "--sample"


def main(arguments: Sequence[str]) -> int:
    """Open the window on the files named, on the sample case, or on the welcome page; 2 for an
    option that the window does not know."""
    strange = [name for name in arguments if name.startswith("-") and name != SAMPLE]
    if strange:
        sys.stderr.write(f"workbench: unknown option {strange[0]!r}; --help says what there is\n")
        return 2
    missing = [name for name in arguments if name != SAMPLE and not Path(name).is_file()]
    if missing:
        from workbench import phrases
        from workbench.domain.errors import WorkbenchError

        words = phrases.error_words(WorkbenchError("file-missing", file=Path(missing[0]).name))
        sys.stderr.write(f"workbench: {words}\n")
        return 2
    # The style by its name here: setting it later would make Python know all of Qt's style first.
    app = QApplication.instance() or QApplication([sys.argv[0], "-style", "fusion"])
    assert isinstance(app, QApplication)
    app.setApplicationName(settings.APPLICATION)
    app.setApplicationDisplayName("")
    app.setDesktopFileName(settings.APPLICATION)
    window = build(app)
    window.show()
    start = Start(window, list(arguments))
    # After the first paint: what a case needs takes longer to load than the window.
    QTimer.singleShot(0, start.run)
    return app.exec()


def build(app: QApplication) -> MainWindow:
    """The window with all it is given, on the welcome page."""
    keep_to_main_thread(app)
    remembered = settings.load()
    chosen = [remembered.language] if remembered.language else _system_languages()
    language.choose(chosen, resources.resource("translations"))
    theme = Theme(remembered.theme)
    theme.set_high_contrast(remembered.high_contrast)
    theme.apply(app)

    def keep(fresh: settings.Settings) -> None:
        settings.save(fresh)

    window = MainWindow(remembered, theme, keep, settings.cases_folder(remembered))
    _catch_faults(window)
    return window


class Start:
    """What is to be opened once the window stands."""

    def __init__(self, window: MainWindow, arguments: Sequence[str]) -> None:
        self._window = window
        self._arguments = arguments

    def run(self) -> None:
        """Begin the log, and open what was named on the command line."""
        from workbench import log
        from workbench.ui import opened_file

        log.start()
        opened_file.clear()
        paths = [Path(name).resolve() for name in self._arguments if name != SAMPLE]
        if SAMPLE in self._arguments:
            self._window.open_sample()
        elif paths:
            self._window.open_paths(paths)


def _system_languages() -> list[str]:
    names = (os.environ.get(name, "") for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"))
    return [part.split(".")[0] for name in names if name for part in name.split(":")]


def _catch_faults(window: MainWindow) -> None:
    """Let a bug be logged and said, with the case safe: all that was done is on disk."""

    def caught(
        kind: type[BaseException], problem: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, problem, trace)
            return
        from workbench import log
        from workbench.ui.notice import Notice, Tone

        log.fault(problem)
        words = language._(
            "This is a fault of the program ({kind}). All you did before is on disk; the log says"
            " where it happened."
        )
        window.messages.show_notice(Notice(words.format(kind=kind.__name__), Tone.PROBLEM))

    sys.excepthook = caught
