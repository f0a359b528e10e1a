"""The real window, on a home folder of its own."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.desk import Checker
from workbench import settings
from workbench.ui.main_window import MainWindow

SEEDS = Path(__file__).parents[2].parent / "shared" / "seeds"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for settings, log and cases."""
    monkeypatch.setenv("WORKBENCH_HOME", str(tmp_path))
    settings.save(settings.Settings(name="Ana Test", theme="light"))
    return tmp_path


@pytest.fixture
def window(home: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window as the program builds it."""
    from workbench.app import build

    hook = sys.excepthook
    window = build(qapp)
    sys.excepthook = hook
    qtbot.addWidget(window)
    window.resize(1500, 900)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    yield window
    window.close()


@pytest.fixture
def checker(window: MainWindow, qtbot: QtBot) -> Checker:
    """Somebody who works with the window."""
    return Checker(window, qtbot)


@pytest.fixture
def seeds() -> list[Path]:
    """The two real articles, which are not part of the project."""
    found = sorted(SEEDS.glob("*.txt"))
    if len(found) < 2:
        pytest.skip("the two real articles lie beside the project, and are not there")
    return found
