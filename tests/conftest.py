"""What all tests share: no test reads or writes the person's own folders."""

import itertools
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from workbench import log

# Screens are tested without a screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# How long an example takes says something of the machine, not of the program.
settings.register_profile("desk", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("desk")


@pytest.fixture(scope="session")
def persons(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder for each test; pytest would look through all of them to number the next one."""
    folder = tmp_path_factory.mktemp("persons")
    return (folder / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def own_folders(persons: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, diary and data go to a folder of this test."""
    folder = next(persons)
    folder.mkdir()
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(folder))
    return folder


@pytest.fixture(autouse=True)
def _closed_diary() -> Iterator[None]:
    yield
    log.stop()
