"""The language of the words on screen: gettext, loaded once at start."""

import gettext as _gettext
from pathlib import Path

DOMAIN = "workbench"

_current: _gettext.NullTranslations = _gettext.NullTranslations()


def choose(languages: list[str], folder: Path) -> None:
    """Use the first of the languages that folder has a translation for, else English."""
    global _current
    _current = _gettext.translation(DOMAIN, str(folder), languages=languages, fallback=True)


def _(message: str) -> str:
    """Translate a message."""
    return _current.gettext(message)


def ngettext(one: str, many: str, count: int) -> str:
    """Translate a message that holds a number, in the form that fits the count."""
    return _current.ngettext(one, many, count)
