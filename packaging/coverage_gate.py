"""Hold each room to its share of tested lines and branches, read from coverage's JSON report."""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from pathlib import Path, PurePath
from typing import NamedTuple

# Percent of lines and branches together, as ARCHITECTURE.md sets them.
GATES = {"domain": 95, "compare": 95, "store": 95, "services": 95, "ui": 85, "formats": 85}


class Tally(NamedTuple):
    """What could be reached, and what the tests reached."""

    reachable: int = 0
    reached: int = 0

    def __add__(self, other: object) -> Tally:
        if not isinstance(other, Tally):
            return NotImplemented
        return Tally(self.reachable + other.reachable, self.reached + other.reached)

    @property
    def percent(self) -> float:
        """An empty room is fully tested."""
        return 100.0 * self.reached / self.reachable if self.reachable else 100.0


def main(arguments: list[str]) -> int:
    """Print one row a room; 1 if one stays below its gate."""
    if len(arguments) != 1:
        print("usage: coverage_gate.py COVERAGE.json", file=sys.stderr)
        return 2
    tallies = read(Path(arguments[0]))
    below = [room for room, gate in GATES.items() if tallies[room].percent < gate]
    print(f"{'room':<12}{'tested':>9}{'gate':>7}")
    for room in sorted(tallies, key=lambda name: (name not in GATES, name)):
        gate = f"{GATES[room]} %" if room in GATES else "-"
        mark = "   below its gate" if room in below else ""
        print(f"{room:<12}{tallies[room].percent:>7.1f} %{gate:>7}{mark}")
    return 1 if below else 0


def read(report: Path) -> dict[str, Tally]:
    """One tally for each room; modules that stand beside the rooms count as ``(top)``."""
    tallies = {room: Tally() for room in GATES} | {"(top)": Tally()}
    found: dict[str, Tally] = defaultdict(Tally, tallies)
    files = json.loads(report.read_text(encoding="utf-8"))["files"]
    for name, entry in files.items():
        parts = PurePath(name.replace("\\", "/")).parts
        inside = parts[parts.index("workbench") + 1 :]
        room = inside[0] if len(inside) > 1 else "(top)"
        summary = entry["summary"]
        found[room] += Tally(
            summary["num_statements"] + summary.get("num_branches", 0),
            summary["covered_lines"] + summary.get("covered_branches", 0),
        )
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
