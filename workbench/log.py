"""The program's own diary, for whoever looks into a fault: types, places and codes.

Never the text of an article, the name of a source or what a person wrote: an error's message may
hold any of these, so only its type and the places it passed are written.
"""

import logging
import os
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

import platformdirs
from typing_extensions import override

LARGEST_BYTES = 512 * 1024
KEPT = 3

_ROOT = logging.getLogger("workbench")
_Trace = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def place() -> Path:
    """The file the diary is kept in."""
    if home := os.environ.get("WORKBENCH_HOME"):
        return Path(home) / "workbench.log"
    return Path(platformdirs.user_log_dir("factcheck-workbench", appauthor=False)) / "workbench.log"


def start(path: Path | None = None) -> None:
    """Begin to write; the file appears with the first entry, and trouble with it stops nobody."""
    stop()
    path = path or place()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = _Diary(
            path, maxBytes=LARGEST_BYTES, backupCount=KEPT, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setFormatter(_Places("%(asctime)s %(levelname)s %(name)s %(message)s"))
    _ROOT.addHandler(handler)
    _ROOT.setLevel(logging.INFO)


def stop() -> None:
    """Close the file."""
    for handler in [one for one in _ROOT.handlers if isinstance(one, _Diary)]:
        _ROOT.removeHandler(handler)
        handler.close()


def fault(problem: BaseException) -> str:
    """Write down a fault of the program: its type and the places it passed. Returns the type and
    the last place, which is all that a person need be told."""
    trace = (type(problem), problem, problem.__traceback__)
    _ROOT.error("fault", exc_info=trace)
    passed = traceback.extract_tb(problem.__traceback__)
    where = f", {Path(passed[-1].filename).name}:{passed[-1].lineno}" if passed else ""
    return type(problem).__name__ + where


class _Diary(RotatingFileHandler):
    @override
    def handleError(self, record: logging.LogRecord) -> None:
        """A full disk must not become a second fault."""


class _Places(logging.Formatter):
    @override
    def formatException(self, ei: _Trace) -> str:
        """The types of an error and of those behind it, and where each passed; no messages."""
        lines: list[str] = []
        problem = ei[1]
        while problem is not None and len(lines) < 200:
            lines.append(f"{type(problem).__name__} {getattr(problem, 'code', '')}".rstrip())
            lines += [
                f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
                for frame in traceback.extract_tb(problem.__traceback__, limit=-40)
            ]
            problem = problem.__cause__ or problem.__context__
        return "\n".join(lines)
