"""A claim panel on a small case, as the window shows it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.ui.on_screen import show
from tests.ui.small_case import SmallCase, small_case
from workbench.domain.model import Verdict
from workbench.ui.bridge import Desk
from workbench.ui.claim_panel import ClaimPanel
from workbench.ui.notice import Notice
from workbench.ui.theme import Theme


@contextmanager
def open_case(folder: Path) -> Iterator[SmallCase]:
    """A small case that is closed at the end."""
    made = small_case(folder)
    yield made
    made.desk.close()


def panel_on(qtbot: QtBot, theme: Theme, desk: Desk | None) -> ClaimPanel:
    """A panel in an active window."""
    panel = show(qtbot, ClaimPanel(desk, theme), 360, 900)
    with qtbot.waitActive(panel.window()):
        panel.window().activateWindow()
    return panel


def mine(case: SmallCase, claim: str) -> Verdict:
    """My verdict, which is there."""
    verdict = case.session.case.verdict(claim, case.session.me.id)
    assert verdict is not None
    return verdict


def steps(case: SmallCase) -> int:
    """How many operations there are."""
    return len(case.session.history())


def notices(desk: Desk) -> list[str]:
    """What the desk tells from now on."""
    told: list[str] = []

    def hear(notice: Notice) -> None:
        told.append(notice.text)

    desk.noticed.connect(hear)
    return told
