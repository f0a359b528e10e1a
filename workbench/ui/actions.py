"""Everything a person can do by key, menu or palette: its name, its words and its keys."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from workbench.domain.model import Status
from workbench.language import _
from workbench.phrases import STATUS_KEYS, status_word


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing to do. `needs` says what must be there: nothing, a case or a chosen claim."""

    name: str
    group: str
    words: str
    keys: tuple[str, ...] = ()
    needs: str = "case"


def deeds() -> tuple[Deed, ...]:
    """All of them, in the order of the menus. A letter alone acts only outside of fields."""
    case, mark, check, go, view, help_ = (
        _("Case"),
        _("Mark"),
        _("Check"),
        _("Go"),
        _("View"),
        _("Help"),
    )
    return (
        Deed("open", case, _("Open a case…"), ("Ctrl+O",), ""),
        Deed("new", case, _("New case from articles…"), ("Ctrl+N",), ""),
        Deed("new-paste", case, _("New case from pasted text"), ("Ctrl+Shift+N",), ""),
        Deed("sample", case, _("Open the sample case"), (), ""),
        Deed("add-article", case, _("Add article…"), ("Ctrl+Shift+O",)),
        Deed("paste-article", case, _("Add pasted text as an article"), ("Ctrl+Shift+V",)),
        Deed("article-details", case, _("Article details…"), ("Ctrl+I",)),
        Deed("case-details", case, _("Case details…")),
        Deed("remove-article", case, _("Take article out")),
        Deed("save-copy", case, _("Save a copy of the case…"), ("Ctrl+Shift+S",)),
        Deed("export", case, _("Export memo…"), ("Ctrl+E",)),
        Deed("your-name", case, _("Your name…"), (), ""),
        Deed("close", case, _("Close case"), ("Ctrl+W",)),
        Deed("quit", case, _("Quit"), ("Ctrl+Q",), ""),
        Deed("undo", mark, _("Undo"), ("Ctrl+Z",)),
        Deed("redo", mark, _("Redo"), ("Ctrl+Y", "Ctrl+Shift+Z")),
        Deed("mark", mark, _("Mark selection as a claim"), ("H",)),
        Deed("add-passage", mark, _("Add passage to the claim"), ("Shift+H",), "claim"),
        Deed("widen-word", mark, _("Widen to whole words"), ("W",)),
        Deed("widen-sentence", mark, _("Widen to the sentence"), ("S",)),
        Deed("skip", mark, _("Nothing to check here"), ("N",)),
        Deed("unskip", mark, _("Look at it again after all"), ("Shift+N",)),
        Deed("delete-claim", mark, _("Delete claim"), ("Del",), "claim"),
        Deed("copy", mark, _("Copy"), ("Ctrl+C",)),
        *(
            Deed(f"rule-{status}", check, status_word(status), (STATUS_KEYS[status],), "claim")
            for status in Status
        ),
        Deed("link", check, _("Selection as evidence"), ("L",), "claim"),
        Deed("link-refutes", check, _("Selection as evidence that refutes"), ("Shift+L",), "claim"),
        Deed("why", check, _("Write why"), ("Y",), "claim"),
        Deed("change-to", check, _("Write the words to put instead"), ("T",), "claim"),
        Deed("add-evidence", check, _("Add evidence"), ("E",), "claim"),
        Deed("ask", check, _("Put a query"), ("Q",), "claim"),
        Deed("comment", check, _("Comment"), ("C",), "claim"),
        Deed("next-claim", go, _("Next claim"), ("J",)),
        Deed("previous-claim", go, _("Previous claim"), ("K",)),
        Deed("next-open", go, _("Next claim to check"), ("Shift+J",)),
        Deed("next-unmarked", go, _("Next unmarked sentence"), ("U",)),
        Deed("next-pane", go, _("Next pane"), ("Ctrl+Tab", "Alt+Right")),
        Deed("previous-pane", go, _("Previous pane"), ("Ctrl+Shift+Tab", "Alt+Left")),
        Deed("find", go, _("Find in all panes"), ("/", "Ctrl+F")),
        Deed("find-next", go, _("Find next"), ("F3",)),
        Deed("find-previous", go, _("Find previous"), ("Shift+F3",)),
        Deed("palette", go, _("Every command by name"), ("Ctrl+K",), ""),
        Deed("claims-table", view, _("Claims table"), ("F8",)),
        Deed("history", view, _("History"), ("Ctrl+H",)),
        Deed("rail", view, _("Left side"), ("Ctrl+B",)),
        Deed("close-pane", view, _("Close pane"), ("Ctrl+Shift+W",)),
        Deed("zoom-in", view, _("Larger text"), ("Ctrl++", "Ctrl+="), ""),
        Deed("zoom-out", view, _("Smaller text"), ("Ctrl+-",), ""),
        Deed("zoom-reset", view, _("Usual text size"), ("Ctrl+0",), ""),
        Deed("light", view, _("Light"), (), ""),
        Deed("dark", view, _("Dark"), (), ""),
        Deed("system", view, _("As the system"), (), ""),
        Deed("contrast", view, _("High contrast"), (), ""),
        Deed("full-screen", view, _("Full screen"), ("F11",), ""),
        Deed("keys", help_, _("Keys"), ("?", "F1"), ""),
        Deed("verify", help_, _("Check this case for damage")),
        Deed("about", help_, _("About"), (), ""),
    )


class Actions(QObject):
    """The deeds as Qt actions of a window, found by name. `own_keys` are the person's own."""

    def __init__(self, window: QWidget, own_keys: Mapping[str, str]) -> None:
        super().__init__(window)
        self.all: dict[str, QAction] = {}
        self._needs: dict[str, str] = {}
        self._case_tied: list[tuple[QAction, Callable[[], None]]] = []
        for deed in deeds():
            action = QAction(deed.words, window)
            action.setObjectName(f"action-{deed.name}")
            action.setProperty("group", deed.group)
            keys = (own_keys[deed.name],) if deed.name in own_keys else deed.keys
            action.setShortcuts([QKeySequence(key) for key in keys])
            window.addAction(action)
            self.all[deed.name] = action
            self._needs[deed.name] = deed.needs

    def on(self, name: str, slot: Callable[[], None]) -> None:
        """Let a deed call a bound method."""
        self.all[name].triggered.connect(slot)

    def on_case(self, name: str, slot: Callable[[], None]) -> None:
        """Let a deed call a bound method until the case is closed."""
        self.on(name, slot)
        self._case_tied.append((self.all[name], slot))

    def forget_case(self) -> None:
        """Untie the deeds from a case that is closed; those of the window itself stay."""
        for action, slot in self._case_tied:
            action.triggered.disconnect(slot)
        self._case_tied.clear()

    def enable(self, *, case: bool, claim: bool) -> None:
        """Enable what can be done now."""
        there = {"": True, "case": case, "claim": case and claim}
        for name, action in self.all.items():
            action.setEnabled(there[self._needs[name]])

    def offered(self) -> list[QAction]:
        """All that can be done now, in the order of the menus."""
        return [action for action in self.all.values() if action.isEnabled()]

    def menu(self, parent: QWidget) -> QMenu:
        """The main menu: one submenu for each group."""
        menu = QMenu(parent)
        menu.setObjectName("main-menu")
        submenus: dict[str, QMenu] = {}
        for action in self.all.values():
            group = action.property("group")
            if group not in submenus:
                submenus[group] = menu.addMenu(group)
            submenus[group].addAction(action)
        return menu
