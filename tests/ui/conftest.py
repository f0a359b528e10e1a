"""Screens are tested without a screen."""

import pytest
from PySide6.QtWidgets import QApplication

from workbench.ui.garbage import keep_to_main_thread


@pytest.fixture
def theme(qapp: object) -> object:
    """The light look; it needs an application to ask for fonts."""
    from workbench.ui.theme import Theme

    assert qapp is not None
    return Theme("light")


@pytest.fixture(autouse=True)
def garbage_is_collected_in_the_main_thread(qapp: QApplication) -> None:
    """As in the program: a job's thread must not destroy a widget."""
    keep_to_main_thread(qapp)
