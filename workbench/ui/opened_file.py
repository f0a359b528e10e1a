"""Files of the case written out to be read in their own programs: under which name, and which not.

What a file is called came from outside: it may be empty, endless, lead elsewhere or hide what it
is. And what could run as a program is never opened from here, whatever the desk would do with it.
"""

import re
import shutil
import unicodedata
from pathlib import Path

from workbench.domain.errors import WorkbenchError
from workbench.settings import data_folder

_MOST_LETTERS = 80
_MOST_BYTES = 180
_PROGRAMS = (
    "action apk app appimage appref-ms bash bat bin class cmd com command cpl csh deb desktop dll"
    " dmg elf exe gadget hta inf ins iso jar jnlp js jse ksh lnk mjs msc msi msix msp mst"
    " osx out php pif pkg pl ps1 psm1 py pyc pyw pyz rb reg rpm run scf scpt scr service sh so"
    " swf terminal tool url vb vbe vbs webloc workflow ws wsc wsf wsh xbap zsh"
)


def clean_name(name: str, sha256: str) -> str:
    """A name for a file on any disk: part of its hash, the letters of its stem, and its kind."""
    shown = "".join(c for c in name if unicodedata.category(c)[0] != "C").strip(" .")
    stem, dot, suffix = shown.rpartition(".")
    if not dot or not re.fullmatch(r"[A-Za-z0-9_-]{1,12}", suffix):
        stem, suffix = shown, ""
    words = re.sub(r"[^\w\-() ]+", "_", stem)[:_MOST_LETTERS]
    words = words.encode()[:_MOST_BYTES].decode(errors="ignore").strip() or "file"
    return f"{sha256[:12]}-{words}" + (f".{suffix}" if suffix else "")


def may_run(path: Path) -> bool:
    """Whether a file could run as a program, or does not say what it is."""
    kind = path.suffix.lower().removeprefix(".")
    return not kind or kind in _PROGRAMS.split()


def write_out(name: str, sha256: str, data: bytes) -> Path:
    """Write a file to be read, and say where; raises `disk-error`."""
    target = _folder() / clean_name(name, sha256)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    except OSError as problem:
        raise WorkbenchError("disk-error", file=target.name) from problem
    return target


def clear() -> None:
    """Remove what was written out; what a program still holds goes the next time."""
    shutil.rmtree(_folder(), ignore_errors=True)


def _folder() -> Path:
    return data_folder() / "opened"
