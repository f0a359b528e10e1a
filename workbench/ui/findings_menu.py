"""The menus of a finding: what can be done with it, and what it is really about."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from workbench.domain.model import FindingKind, Ruling
from workbench.finding_words import kind_words
from workbench.language import _
from workbench.services.comparison import Row
from workbench.ui.finding_groups import ONLY


def row_menu(
    parent: QWidget,
    row: Row,
    ask: Callable[[str], None],
    correct: Callable[[FindingKind], None],
    near: str = "",
) -> QMenu:
    """All that can be done with a finding, with the keys that do the same; `near` is what the claim
    is called that stands there already."""
    menu = _menu(parent, "findings-menu")
    open_ = row.ruling is Ruling.OPEN
    taken = row.ruling is Ruling.TAKEN
    deeds = [("take", take_words(row, near), _("Enter"))]
    if near:
        deeds.append(("apart", _("Make a claim of its own"), ""))
    if not taken:
        deeds.append(("aside", _("Dismiss") if open_ else _("Put back"), "X"))
        deeds.append(("same", _("Same after all"), "S"))
    deeds.append(("words", _("Word by word"), "W"))
    for deed, words, key in deeds:
        action = menu.addAction(f"{words}\t{key}" if key else words)
        action.setObjectName(f"finding-{deed}")
        action.triggered.connect(partial(_ask, ask, deed))
    kinds = kinds_menu(menu, row, correct)
    kinds.setTitle(_("What it is about"))
    menu.addMenu(kinds)
    return menu


def take_words(row: Row, near: str) -> str:
    """What Enter does with a finding."""
    if row.ruling is Ruling.TAKEN:
        return _("Go to claim")
    return _("Add to claim {number}").format(number=near) if near else _("Make claim")


def kinds_menu(parent: QWidget, row: Row, correct: Callable[[FindingKind], None]) -> QMenu:
    """The kinds that a finding may be of; the one that it goes by is ticked."""
    menu = _menu(parent, "findings-kinds")
    for kind in FindingKind:
        # What both reports have cannot be in one of them only.
        if kind in ONLY and row.finding.a and row.finding.b:
            continue
        action = menu.addAction(kind_words(kind))
        action.setObjectName(f"kind-{kind}")
        action.setCheckable(True)
        action.setChecked(kind is row.kind)
        action.triggered.connect(partial(_correct, correct, kind))
        if kind is row.kind:
            menu.setActiveAction(action)
    return menu


def _menu(parent: QWidget, name: str) -> QMenu:
    menu = QMenu(parent)
    menu.setObjectName(name)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _ask(ask: Callable[[str], None], deed: str, _checked: bool = False) -> None:
    ask(deed)


def _correct(
    correct: Callable[[FindingKind], None], kind: FindingKind, _checked: bool = False
) -> None:
    correct(kind)
