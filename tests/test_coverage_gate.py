"""The gate that holds each room to its share of tested lines."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

GATE = Path(__file__).resolve().parent.parent / "packaging" / "coverage_gate.py"


def hold(tmp_path: Path, files: dict[str, tuple[int, int]]) -> subprocess.CompletedProcess[str]:
    """Run the gate on a report with these files: statements, and how many of them were reached."""
    report = tmp_path / "coverage.json"
    entries = {
        name: {"summary": {"num_statements": all_of, "covered_lines": reached}}
        for name, (all_of, reached) in files.items()
    }
    report.write_text(json.dumps({"files": entries}), encoding="utf-8")
    command = [sys.executable, str(GATE), str(report)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_rooms_at_their_gates_pass(tmp_path: Path) -> None:
    done = hold(tmp_path, {"workbench/domain/a.py": (100, 95), "workbench/ui/b.py": (100, 85)})
    assert done.returncode == 0, done.stdout


def test_a_room_is_judged_as_a_whole_and_named_when_it_falls_short(tmp_path: Path) -> None:
    files = {"workbench/store/a.py": (900, 899), "workbench/store/b.py": (100, 0)}
    done = hold(tmp_path, files)
    assert done.returncode == 1
    short = next(line for line in done.stdout.splitlines() if "below" in line)
    assert short.startswith("store")
