"""What the program remembers between two starts: the person's name, the look, the recent cases."""

import contextlib
import json
import os
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

import platformdirs

APPLICATION = "factcheck-workbench"
RECENT = 12
THEMES = ("system", "light", "dark")


@dataclass(frozen=True, slots=True)
class Settings:
    """All of it; `geometry` and `state` are what the window gave, in Base64.

    `recent` are paths of cases, latest first; `text_scale` is the size of reading text in percent.
    """

    name: str = ""
    theme: str = "system"
    recent: tuple[str, ...] = ()
    geometry: str = ""
    state: str = ""
    text_scale: int = 100
    language: str = ""

    def opened(self, case: Path) -> "Settings":
        """With a case at the head of the recent ones."""
        path = str(case.absolute())
        rest = tuple(other for other in self.recent if other != path)
        return replace(self, recent=(path, *rest)[:RECENT])

    def forgotten(self, case: Path) -> "Settings":
        """Without a case among the recent ones."""
        path = str(case.absolute())
        return replace(self, recent=tuple(other for other in self.recent if other != path))


def folder() -> Path:
    """The person's folder for settings."""
    return Path(platformdirs.user_config_dir(APPLICATION, appauthor=False))


def data_folder() -> Path:
    """The person's folder for what the program makes itself, such as a sample case to play with."""
    return Path(platformdirs.user_data_dir(APPLICATION, appauthor=False))


def load(path: Path | None = None) -> Settings:
    """The settings. A file that is broken is kept aside under another name, and the defaults hold.

    A value that cannot be is passed over, and so is a field that this version does not know.
    """
    path = path or folder() / "settings.json"
    try:
        told = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError):
        _keep_aside(path)
        return Settings()
    if not isinstance(told, dict):
        _keep_aside(path)
        return Settings()
    known = {field.name for field in fields(Settings)}
    given = {name: value for name, value in told.items() if name in known}
    return Settings(**{name: _READ[name](value) for name, value in given.items()})


def save(settings: Settings, path: Path | None = None) -> bool:
    """Write the settings, whole or not at all; False when the folder takes nothing."""
    path = path or folder() / "settings.json"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".settings-", dir=path.parent)
    except OSError:
        return False
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(asdict(settings), file, ensure_ascii=False, indent=1)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError:
        return False
    finally:
        Path(name).unlink(missing_ok=True)
    return True


def _keep_aside(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.replace(path.with_suffix(".broken.json"))


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _theme(value: Any) -> str:
    return value if value in THEMES else "system"


def _recent(value: Any) -> tuple[str, ...]:
    paths = value if isinstance(value, list) else []
    return tuple(path for path in paths if isinstance(path, str))[:RECENT]


def _scale(value: Any) -> int:
    return min(400, max(50, value)) if type(value) is int else 100


_READ: dict[str, Callable[[Any], Any]] = {
    "name": _text,
    "theme": _theme,
    "recent": _recent,
    "geometry": _text,
    "state": _text,
    "text_scale": _scale,
    "language": _text,
}
