"""Screens are tested without a screen."""

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def theme(qapp: object) -> object:
    """The light look; it needs an application to ask for fonts."""
    from workbench.ui.theme import Theme

    assert qapp is not None
    return Theme("light")
