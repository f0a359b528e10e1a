"""Write constraints.txt anew: the exact versions that pip chooses for each Python we support.

Run with the interpreters to ask: ``python packaging/make_constraints.py python3.11 python3.12
python3.13``. Each needs pip. Nothing is installed; versions that differ get a marker.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "packaging" / "constraints.txt"
OURSELVES = "factcheck-workbench"
# Wanted on Windows alone, so a run elsewhere would not meet it.
ELSEWHERE = ["colorama"]
HEAD = """\
# Every package the workbench and its tests stand on, at the version they were tried with.
# Written by packaging/make_constraints.py; where a Python needs another version, a marker says so.
"""


def main(interpreters: list[str]) -> int:
    """Ask every interpreter in turn and write the answers as one file."""
    asked: list[str] = []
    pins: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for interpreter in interpreters:
        python = version_of(interpreter)
        asked.append(python)
        for name, version in resolve(interpreter).items():
            pins[name][version].append(python)
    lines = [
        line for name in sorted(pins, key=str.lower) for line in lines_for(name, pins[name], asked)
    ]
    TARGET.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")
    return 0


def version_of(interpreter: str) -> str:
    """The interpreter's version as a marker knows it, such as ``3.12``."""
    code = "import sys; print('%d.%d' % sys.version_info[:2])"
    return subprocess.run(
        [interpreter, "-c", code], check=True, capture_output=True, text=True
    ).stdout.strip()


def resolve(interpreter: str) -> dict[str, str]:
    """Name and version of all that pip would install into an empty environment."""
    command = [interpreter, "-m", "pip", "install", "--dry-run", "--ignore-installed", "--quiet"]
    command += ["--report", "-", f"{ROOT}[dev]", *build_requirements(), *ELSEWHERE]
    report = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    found = [item["metadata"] for item in report["install"]]
    return {
        each["name"].replace("_", "-"): each["version"]
        for each in found
        if each["name"] != OURSELVES
    }


def build_requirements() -> list[str]:
    """What builds the project, and what an editable installation adds to it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [*project["build-system"]["requires"], "editables"]


def lines_for(name: str, versions: dict[str, list[str]], asked: list[str]) -> list[str]:
    """The lines that pin one package: a single one unless the Pythons differ."""
    if len(versions) == 1 and next(iter(versions.values())) == asked:
        return [f"{name}=={next(iter(versions))}"]
    return [
        f"{name}=={version} ; " + " or ".join(f'python_version == "{python}"' for python in pythons)
        for version, pythons in sorted(versions.items())
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
