"""The rooms of ARCHITECTURE.md and who may know whom, held by a test."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "workbench"
MODULES = sorted(PACKAGE.rglob("*.py"))
SCREENLESS = [
    path for path in MODULES if path.relative_to(PACKAGE).parts[0] not in ("ui", "app.py")
]
COLOURED = {PACKAGE / "ui" / "theme.py", PACKAGE / "ui" / "tokens.py"}

PANELS = ["rail", "claim_panel", "claims", "history", "welcome", "findings", "review"]
JOURNEYS = ["checking", "library", "comparison", "review", "recovery", "handover"]

# Runs in a fresh interpreter: any import of PySide6 from here on is an error.
WITHOUT_QT = """
import sys
class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition('.')[0] in ('PySide6', 'shiboken6'):
            raise ImportError(name + ' is not to be imported here')
sys.meta_path.insert(0, NoQt())
"""


def name_of(path: Path) -> str:
    """How a test names a module."""
    return path.relative_to(ROOT).as_posix()


def independent_modules() -> Iterator[tuple[str, list[str]]]:
    """The sets of neighbours that must not know each other, as far as they exist."""
    yield (
        "panels",
        [f"workbench.ui.{name}" for name in PANELS if (PACKAGE / "ui" / f"{name}.py").exists()],
    )
    yield (
        "journeys",
        [
            f"workbench.services.{name}"
            for name in JOURNEYS
            if (PACKAGE / "services" / f"{name}.py").exists()
        ],
    )
    formats = [path.stem for path in (PACKAGE / "formats").glob("*.py")]
    yield (
        "formats",
        [f"workbench.formats.{name}" for name in formats if name.endswith(("_in", "_out"))],
    )


def without_qt(code: str) -> subprocess.CompletedProcess[str]:
    """Run code in a Python in which Qt cannot be imported."""
    command = [sys.executable, "-c", WITHOUT_QT + code]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def calls_of(path: Path) -> Iterator[str]:
    """The names that a module calls, dotted where written so."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func)


def test_every_import_keeps_the_contracts() -> None:
    # In a process of its own: import-linter sets up logging for all that is loaded.
    code = (
        "import sys, importlinter.cli as c; sys.exit(c.lint_imports(no_cache=True, no_logo=True))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_neighbours_do_not_know_each_other() -> None:
    graph = grimp.build_graph("workbench", cache_dir=None)
    for _, modules in independent_modules():
        if len(modules) < 2:
            continue
        layer = grimp.Layer(*modules, independent=True)
        illegal = graph.find_illegal_dependencies_for_layers([layer])
        assert {(each.importer, each.imported) for each in illegal} == set()


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_holds_at_most_400_lines(path: Path) -> None:
    # A language's file is a table of its words and no code: it is as long as the language is rich.
    if path.parent.name == "languages" and path.name != "__init__.py":
        return
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_starts_with_one_sentence_that_says_what_it_is_for(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    if not source.strip():
        assert path.name == "__init__.py"
        return
    docstring = ast.get_docstring(ast.parse(source))
    assert docstring
    assert docstring.split("\n\n")[0].rstrip().endswith((".", ":", "?"))


def test_no_module_has_a_name_that_names_nothing() -> None:
    nameless = {"util", "utils", "helper", "helpers", "common", "base", "manager", "misc", "core"}
    found = [name_of(path) for path in MODULES if nameless & set(path.stem.split("_"))]
    assert found == []


@pytest.mark.parametrize("path", sorted((PACKAGE / "ui").glob("*.py")), ids=name_of)
def test_a_colour_is_named_in_the_theme_and_nowhere_else(path: Path) -> None:
    if path in COLOURED:
        return
    literal = re.compile(
        r"#[0-9A-Fa-f]{6,8}\b|[\"']#[0-9A-Fa-f]{3}[\"']|QColor\(\s*[\"'\d]|Qt\.GlobalColor\.\w+|\brgba?\(\s*\d"
    )
    found = literal.findall(path.read_text(encoding="utf-8"))
    assert [each for each in found if not each.endswith("transparent")] == []


@pytest.mark.parametrize("path", SCREENLESS, ids=name_of)
def test_only_screens_and_commands_speak(path: Path) -> None:
    speaking = {"input"} if path.name in ("cli.py", "__main__.py") else {"print", "input"}
    assert speaking & set(calls_of(path)) == set()
    assert "QMessageBox" not in path.read_text(encoding="utf-8")


def test_the_commands_do_not_need_qt() -> None:
    done = without_qt("import workbench.cli")
    assert done.returncode == 0, done.stderr


def test_the_version_is_told_without_qt() -> None:
    done = without_qt(
        "import runpy\nsys.argv = ['workbench', '--version']\n"
        "runpy.run_module('workbench', run_name='__main__')\n"
    )
    assert done.returncode == 0, done.stderr
    assert re.search(r"\d+\.\d+\.\d+", done.stdout)


@pytest.mark.parametrize(
    "room", ["domain", "compare", "store", "formats", "services"], ids=lambda room: f"{room}"
)
def test_a_room_below_the_screens_loads_whole_without_qt(room: str) -> None:
    names = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in sorted((PACKAGE / room).rglob("*.py"))
        if path.name not in ("__init__.py", "__main__.py")
    ]
    done = without_qt("\n".join(f"import {name}" for name in names))
    assert done.returncode == 0, done.stderr
