"""The first command a newcomer types: what it hands over, what it repairs, what it says."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent
SCRIPT = ROOT / "packaging" / "start.py"

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the stand-in Python is a shell script")


def load_start() -> ModuleType:
    """The script as a module, read afresh."""
    spec = importlib.util.spec_from_file_location("start_under_test", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def write_script(path: Path, *lines: str) -> None:
    """An executable shell script."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(["#!/bin/sh", *lines, ""]), encoding="utf-8")
    path.chmod(0o755)


class Clone:
    """A folder that looks like a clone, with a Python in .venv that notes what it is asked."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "packaging").mkdir()
        shutil.copy(SCRIPT, root / "packaging")
        (root / "packaging" / "constraints.txt").write_text("pytest==9.2.0\n", encoding="utf-8")
        (root / "pyproject.toml").write_text('[project]\nname = "x"\n', encoding="utf-8")
        self.asked = root / "asked.txt"
        write_script(
            root / ".venv" / "bin" / "python", f'echo "$*" >> "{self.asked}"', "exit $EXIT"
        )

    def start(self, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
        """Run the script here, with only these settings and a search path."""
        given = {"PATH": os.defpath, "EXIT": "0", "QT_QPA_PLATFORM": "offscreen", **settings}
        return subprocess.run(
            [sys.executable, "packaging/start.py", *arguments],
            cwd=self.root,
            env={name: value for name, value in given.items() if value},
            capture_output=True,
            text=True,
            check=False,
        )

    def questions(self) -> list[str]:
        """What the stand-in Python was asked since the last look."""
        lines = self.asked.read_text(encoding="utf-8").splitlines() if self.asked.exists() else []
        self.asked.unlink(missing_ok=True)
        return lines

    def stamp(self) -> dict[str, object]:
        """What the last finished set-up left."""
        found = json.loads((self.root / ".venv" / "set-up.json").read_text(encoding="utf-8"))
        assert isinstance(found, dict)
        return found


@pytest.fixture
def clone(tmp_path: Path) -> Clone:
    """A clone that is set up."""
    made = Clone(tmp_path)
    assert made.start("--version").returncode == 0
    made.questions()
    return made


def test_the_first_start_installs_the_project_at_the_pinned_versions(tmp_path: Path) -> None:
    clone = Clone(tmp_path)
    done = clone.start()
    asked = clone.questions()
    assert done.returncode == 0
    assert asked[-1] == "-m workbench --sample"
    installs = [line for line in asked if " install " in line]
    assert installs
    assert all(f"--constraint {tmp_path}/packaging/constraints.txt" in line for line in installs)
    assert installs[-1].endswith(f"--editable {tmp_path}")


def test_a_start_in_a_clone_that_is_set_up_only_opens_the_sample(clone: Clone) -> None:
    clone.start()
    assert clone.questions() == ["-m workbench --sample"]


def test_what_the_environment_asks_for_takes_the_place_of_the_sample(clone: Clone) -> None:
    clone.start(WORKBENCH_ARGS="--self-test")
    clone.start(WORKBENCH_ARGS="'a draft.txt' b.txt")
    assert clone.questions() == ["-m workbench --self-test", "-m workbench a draft.txt b.txt"]


def test_the_set_up_leaves_standard_output_to_the_workbench(tmp_path: Path) -> None:
    done = Clone(tmp_path).start("show", "case.fcase", "--json")
    assert done.stdout == ""
    assert "Setting up" in done.stderr


def test_the_second_command_adds_what_tests_need_and_keeps_their_exit_status(clone: Clone) -> None:
    assert clone.stamp()["dev"] is False
    clone.start("test", "-x")
    asked = clone.questions()
    assert asked[-1] == "-m pytest -x"
    assert any(line.endswith(f"--editable {clone.root}[dev]") for line in asked)
    assert clone.start("test", EXIT="5").returncode == 5
    assert clone.questions() == ["-m pytest -n auto --maxprocesses 4 --dist worksteal"]


def test_a_changed_pin_is_taken_up_and_the_tools_of_the_tests_are_kept(clone: Clone) -> None:
    clone.start("test")
    clone.questions()
    (clone.root / "packaging" / "constraints.txt").write_text("pytest==9.2.1\n", encoding="utf-8")
    clone.start()
    assert any(line.endswith("[dev]") for line in clone.questions())
    clone.start()
    assert clone.questions() == ["-m workbench --sample"]


def test_an_environment_that_was_moved_or_cut_short_is_not_trusted(
    clone: Clone, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = load_start()
    for name in ("VENV", "STAMP", "UNFINISHED"):
        old = getattr(start, name)
        monkeypatch.setattr(start, name, clone.root / old.relative_to(ROOT))
    monkeypatch.setattr(start, "ROOT", clone.root)
    monkeypatch.setenv("EXIT", "0")
    assert not start.must_build_anew(clone.stamp())
    assert start.must_build_anew({"root": "another folder"})
    start.UNFINISHED.touch()
    assert not start.is_set_up(testing=False)
    assert start.must_build_anew(clone.stamp())


def test_an_environment_whose_python_has_gone_is_built_anew_and_says_why_it_cannot(
    clone: Clone,
) -> None:
    (clone.root / ".venv" / "bin" / "python").unlink()
    (clone.root / ".venv" / "left over").touch()
    done = clone.start(PIP_NO_INDEX="1", PIP_CONFIG_FILE=os.devnull)
    assert done.returncode == 2
    assert "the same command again" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (clone.root / ".venv" / "left over").exists()
    assert (clone.root / ".venv" / "set-up.unfinished").exists()


def test_a_window_without_a_screen_is_refused_in_a_sentence(clone: Clone) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("other systems always have a screen")
    done = clone.start(QT_QPA_PLATFORM="")
    assert done.returncode == 2
    assert "there is no screen" in done.stderr
    assert clone.start("verify", "case.fcase", QT_QPA_PLATFORM="").returncode == 0


def test_a_missing_library_is_named_with_the_package_that_brings_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = load_start()
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "platform", "linux")
    wanted = start.Library("libnowhere.so.7", "libnowhere7", "nowhere-libs")
    with pytest.raises(start.CannotStartError) as caught:
        start.provide((wanted,))
    said = str(caught.value)
    assert "libnowhere.so.7" in said
    assert "apt-get install libnowhere7" in said
    assert "dnf install nowhere-libs" in said


def test_the_newest_python_that_really_runs_is_chosen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = load_start()
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(start.CannotStartError, match=r"needs Python 3\.11 to 3\.13"):
        start.fitting_python()
    write_script(tmp_path / "python3.13", "exit 127")
    write_script(tmp_path / "python3.12", "exit 0")
    write_script(tmp_path / "python3.11", "exit 0")
    assert start.fitting_python() == str(tmp_path / "python3.12")
