"""A process that is killed at any moment loses nothing it has acknowledged."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system with fork and kill -9")
def test_ten_times_killed_nothing_acknowledged_is_lost() -> None:
    script = Path(__file__).with_name("kill_nine.py")
    command = [sys.executable, str(script), "--rounds", "10"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert " 0 lost, 0 findings" in done.stdout
