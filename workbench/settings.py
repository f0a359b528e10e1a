"""What the program remembers between two starts: the person's name, the look, the recent cases."""

import contextlib
import os
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

APPLICATION = "factcheck-workbench"
RECENT = 12
THEMES = ("system", "light", "dark")


@dataclass(frozen=True, slots=True)
class Settings:
    """All of it; `geometry` is what the window gave, in Base64.

    `recent` are paths of cases, latest first; `reading_size` is in pixels; `keys` are the person's
    own keys by the name of the action; `cases` is the folder for new cases; `template` is the
    newsroom's own Word file, on which the documents stand.
    """

    name: str = ""
    initials: str = ""
    theme: str = "system"
    recent: tuple[str, ...] = ()
    geometry: str = ""
    language: str = ""
    high_contrast: bool = False
    reading_face: str = "serif"
    reading_size: int = 17
    cases: str = ""
    keys: Mapping[str, str] = field(default_factory=dict)
    template: str = ""

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
    """The person's folder for settings; WORKBENCH_HOME puts everything into one folder instead."""
    if home := os.environ.get("WORKBENCH_HOME"):
        return Path(home)
    import platformdirs

    return Path(platformdirs.user_config_dir(APPLICATION, appauthor=False))


def data_folder() -> Path:
    """The person's folder for what the program makes itself, such as files opened to be read."""
    if home := os.environ.get("WORKBENCH_HOME"):
        return Path(home)
    import platformdirs

    return Path(platformdirs.user_data_dir(APPLICATION, appauthor=False))


def cases_folder(settings: Settings) -> Path:
    """Where new cases are put."""
    if settings.cases:
        return Path(settings.cases)
    if home := os.environ.get("WORKBENCH_HOME"):
        return Path(home) / "Fact-checks"
    import platformdirs

    return Path(platformdirs.user_documents_dir()) / "Fact-checks"


def changed_at(path: str) -> str:
    """When a file was last changed, as ISO 8601; "" for one that is gone."""
    from datetime import UTC, datetime

    try:
        return datetime.fromtimestamp(Path(path).stat().st_mtime, UTC).isoformat()
    except OSError:
        return ""


def load(path: Path | None = None) -> Settings:
    """The settings. A file that is broken is kept aside under another name, and the defaults hold.

    A value that cannot be is passed over, and so is a field that this version does not know.
    """
    path = path or folder() / "settings.json"
    try:
        text = path.read_text("utf-8")
        import json  # the first start, which has no settings, need not wait for it

        told = json.loads(text)
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError):
        _keep_aside(path)
        return Settings()
    if not isinstance(told, dict):
        _keep_aside(path)
        return Settings()
    known = {one.name for one in fields(Settings)}
    given = {name: value for name, value in told.items() if name in known}
    return Settings(**{name: _READ[name](value) for name, value in given.items()})


def save(settings: Settings, path: Path | None = None) -> bool:
    """Write the settings, whole or not at all; False when the folder takes nothing."""
    import json
    import tempfile  # for writing only: it would delay the first paint

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


def _size(value: Any) -> int:
    return min(40, max(9, value)) if type(value) is int else 17


def _flag(value: Any) -> bool:
    return value is True


def _keys(value: Any) -> dict[str, str]:
    pairs = value.items() if isinstance(value, dict) else ()
    return {name: keys for name, keys in pairs if isinstance(keys, str)}


_READ: dict[str, Callable[[Any], Any]] = {
    "name": _text,
    "initials": _text,
    "theme": _theme,
    "recent": _recent,
    "geometry": _text,
    "language": _text,
    "high_contrast": _flag,
    "reading_face": _text,
    "reading_size": _size,
    "cases": _text,
    "keys": _keys,
    "template": _text,
}
