"""The language of the words on screen: gettext, loaded once at start."""

import gettext as _gettext
from pathlib import Path

DOMAIN = "workbench"

_current: _gettext.NullTranslations = _gettext.NullTranslations()
_chosen: tuple[list[str], Path] = ([], Path())


def choose(languages: list[str], folder: Path) -> None:
    """Use the first of the languages that folder has a translation for, else English."""
    global _current, _chosen
    _chosen = (languages, folder)
    _current = _gettext.translation(DOMAIN, str(folder), languages=languages, fallback=True)


def chosen() -> tuple[list[str], Path]:
    """What was chosen, for a process of ours that is to use the same words."""
    return _chosen


def _(message: str) -> str:
    """Translate a message."""
    return _current.gettext(message)


def ngettext(one: str, many: str, count: int) -> str:
    """Translate a message that holds a number, in the form that fits the count."""
    return _current.ngettext(one, many, count)
