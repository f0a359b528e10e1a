"""Set the workbench up in this clone, if that is still to do, and start it or its tests.

``python3 packaging/start.py`` opens the sample case, or what ``WORKBENCH_ARGS`` asks for;
``python3 packaging/start.py test`` runs the tests. Only the standard library is used, and only
what Python 3.8 can read, so that an older Python gets a sentence instead of a syntax error.
"""

from __future__ import annotations

import ctypes
import hashlib
import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
STAMP = VENV / "set-up.json"
UNFINISHED = VENV / "set-up.unfinished"
OLDEST, NEWEST = (3, 11), (3, 13)
# What needs no screen, and, but for the self-test, no Qt either.
COMMANDS = ["new", "add", "show", "apply", "compare", "suggest", "memo", "answers", "diff"]
COMMANDS += ["take-in", "export", "verify", "-h", "--help", "--version", "--self-test"]
# All of them are shared among the cores; workers would only hold up who names a few.
ALL_TESTS = ["-n", "auto", "--maxprocesses", "4", "--dist", "worksteal"]


class CannotStartError(Exception):
    """Something a person must do first; the text says what."""


class Library(NamedTuple):
    """A system library that Qt loads, and the packages that bring it."""

    soname: str
    debian: str
    fedora: str


# What libQt6Core, Gui, Widgets and DBus and the offscreen platform ask the system for.
QT_LIBRARIES = (
    Library("libEGL.so.1", "libegl1", "libglvnd-egl"),
    Library("libGL.so.1", "libgl1", "libglvnd-glx"),
    Library("libX11.so.6", "libx11-6", "libX11"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    Library("libfreetype.so.6", "libfreetype6", "freetype"),
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    Library("libgthread-2.0.so.0", "libglib2.0-0", "glib2"),
    Library("libzstd.so.1", "libzstd1", "libzstd"),
)
# What the platform plugin of an X11 screen asks for besides.
X11_LIBRARIES = (
    Library("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    Library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    Library("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    Library("libxcb-render.so.0", "libxcb-render0", "libxcb"),
    Library("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    Library("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
    Library("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    Library("libxcb-util.so.1", "libxcb-util1", "xcb-util"),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
)
WAYLAND_LIBRARIES = (
    Library("libwayland-client.so.0", "libwayland-client0", "libwayland-client"),
    Library("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor"),
)


def main(arguments: list[str]) -> int:
    """Start, or say in a sentence why not."""
    try:
        return start(arguments)
    except CannotStartError as reason:
        say(str(reason))
    except KeyboardInterrupt:
        say("Stopped. The same command goes on from here.")
    return 2


def start(arguments: list[str]) -> int:
    """Set up what is missing, then hand over to the workbench or to pytest."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        return start_again_with(fitting_python(), arguments)
    testing = arguments[:1] == ["test"]
    if not is_set_up(testing):
        set_up(testing)
    if testing:
        provide(QT_LIBRARIES)
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.chdir(ROOT)
        return hand_over(["-m", "pytest", *(arguments[1:] or ALL_TESTS)])
    wanted = shlex.split(os.environ.get("WORKBENCH_ARGS", ""), posix=os.name == "posix")
    wanted += arguments
    provide(libraries_for(wanted))
    return hand_over(["-m", "workbench", *(wanted or ["--sample"])])


# --- Python -----------------------------------------------------------------------------------


def fitting_python() -> str:
    """The newest Python on this machine that the workbench runs on."""
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        # A shim may stand on the path for a Python that is not there: ask it.
        if found and runs([found, "-c", ""]):
            return found
    mine = "{}.{}".format(*sys.version_info[:2])
    raise CannotStartError(
        f"The workbench needs Python 3.{OLDEST[1]} to 3.{NEWEST[1]}; this is Python {mine}, and no "
        "other was found. Install one of them and give the same command again."
    )


def start_again_with(python: str, arguments: list[str]) -> int:
    """Run this very script with another Python."""
    return subprocess.call([python, str(Path(__file__).resolve()), *arguments])


def venv_python() -> Path:
    """The Python of the clone's own environment."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


# --- setting up -------------------------------------------------------------------------------


def fingerprint() -> str:
    """Changes whenever the environment must be brought up to date."""
    ingredients = [(ROOT / "pyproject.toml").read_bytes(), CONSTRAINTS.read_bytes()]
    return hashlib.sha256(b"\0".join(ingredients)).hexdigest()


def read_stamp() -> dict[str, object]:
    """What the last finished set-up left behind; empty if there was none."""
    try:
        found = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def is_set_up(testing: bool) -> bool:
    """Whether the environment stands, belongs to this folder and has what is asked of it."""
    stamp = read_stamp()
    return (
        not UNFINISHED.exists()
        and venv_python().exists()
        and stamp.get("fingerprint") == fingerprint()
        and stamp.get("root") == str(ROOT)
        and (not testing or stamp.get("dev") is True)
    )


def set_up(testing: bool) -> None:
    """Build or mend the environment; a set-up that is cut short starts afresh next time."""
    stamp = read_stamp()
    dev = testing or stamp.get("dev") is True
    say("Setting up in .venv (once; a minute or two) ...")
    if must_build_anew(stamp):
        build_venv()
    UNFINISHED.touch()
    STAMP.unlink(missing_ok=True)
    pip("hatchling", "editables")
    pip("--no-build-isolation", "--editable", f"{ROOT}[dev]" if dev else str(ROOT))
    finished = {"fingerprint": fingerprint(), "root": str(ROOT), "dev": dev}
    STAMP.write_text(json.dumps(finished), encoding="utf-8")
    UNFINISHED.unlink()
    say("Set up.")


def must_build_anew(stamp: dict[str, object]) -> bool:
    """Whether what stands in .venv is of no use: cut short, moved here, or without its Python."""
    if UNFINISHED.exists() or stamp.get("root", str(ROOT)) != str(ROOT):
        return True
    check = f"import sys, pip; sys.exit(not {OLDEST} <= sys.version_info[:2] <= {NEWEST})"
    return not venv_python().exists() or not runs([str(venv_python()), "-c", check])


def build_venv() -> None:
    """An empty environment with pip in it."""
    if not runs([sys.executable, "-c", "import venv, ensurepip"]):
        package = "python{}.{}-venv".format(*sys.version_info[:2])
        install_packages([package], "This Python cannot make virtual environments")
    VENV.mkdir(exist_ok=True)
    UNFINISHED.touch()
    # Emptied here and not by venv's --clear, so that the mark stands all the while.
    for each in VENV.iterdir():
        if each.is_dir() and not each.is_symlink():
            shutil.rmtree(each)
        elif each != UNFINISHED:
            each.unlink()
    done = subprocess.run([sys.executable, "-m", "venv", str(VENV)], stdout=sys.stderr, check=False)
    if done.returncode:
        raise CannotStartError(
            f"The virtual environment could not be made in {VENV}; the reason stands above."
        )


def pip(*arguments: str) -> None:
    """Install with pip as the user has configured it, at the versions we were tried with."""
    command = [str(venv_python()), "-m", "pip", "--disable-pip-version-check", "install", "-qq"]
    command += ["--constraint", str(CONSTRAINTS), *arguments]
    if subprocess.run(command, stdout=sys.stderr, check=False).returncode:
        raise CannotStartError(
            "pip could not install what the workbench needs; its reason stands above. Check the "
            "connection or pip's configuration, then give the same command again."
        )


def runs(command: list[str]) -> bool:
    """Whether a command ends well."""
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


# --- what the system must bring ------------------------------------------------------------------


def libraries_for(wanted: list[str]) -> tuple[Library, ...]:
    """The system libraries that this start needs; stops where a window has no screen to open on."""
    if wanted and wanted[0] in COMMANDS:
        return QT_LIBRARIES if wanted[0] == "--self-test" else ()
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return QT_LIBRARIES
    if os.environ.get("WAYLAND_DISPLAY"):
        return QT_LIBRARIES + WAYLAND_LIBRARIES
    if os.environ.get("DISPLAY"):
        return QT_LIBRARIES + X11_LIBRARIES
    raise CannotStartError(
        "The workbench is set up, but there is no screen here: neither DISPLAY nor WAYLAND_DISPLAY "
        "is set. Start it from a desktop, or use its commands, such as WORKBENCH_ARGS=--help."
    )


def provide(libraries: tuple[Library, ...]) -> None:
    """Make sure the system libraries are there: install them, or say which packages to install."""
    if not sys.platform.startswith("linux"):
        return
    missing = [library for library in libraries if not can_load(library.soname)]
    if missing:
        packages = sorted({library.debian for library in missing})
        others = sorted({library.fedora for library in missing})
        names = ", ".join(library.soname for library in missing)
        install_packages(packages, f"Qt misses system libraries ({names})", others)


def can_load(soname: str) -> bool:
    """Whether the system's loader finds a library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def install_packages(debian: list[str], why: str, fedora: list[str] | None = None) -> None:
    """Install Debian packages when we may; otherwise stop and say what to type."""
    advice = f"{why}.\n  Debian, Ubuntu: sudo apt-get install {' '.join(debian)}"
    if fedora:
        advice += f"\n  Fedora: sudo dnf install {' '.join(fedora)}"
    if not shutil.which("apt-get") or not hasattr(os, "geteuid") or os.geteuid() != 0:
        raise CannotStartError(advice)
    say(f"{why}: installing {' '.join(debian)} ...")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    commands = [
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-qq", "-y", "--no-install-recommends", *debian],
    ]
    for command in commands:
        done = subprocess.run(
            command, env=quiet, stdin=subprocess.DEVNULL, stdout=sys.stderr, check=False
        )
    if done.returncode:
        raise CannotStartError(advice)


# --- handing over -----------------------------------------------------------------------------


def hand_over(arguments: list[str]) -> int:
    """Become the environment's Python, so that signals and the exit status are its own."""
    python = str(venv_python())
    if os.name == "posix":
        os.execv(python, [python, *arguments])
    return subprocess.call([python, *arguments])


def say(sentence: str) -> None:
    """Tell the person, leaving standard output to the workbench."""
    print(sentence, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
