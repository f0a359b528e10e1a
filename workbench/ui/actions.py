"""Everything a person can do by key, menu or palette: its name, its words and its keys."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from workbench.language import _


@dataclass(frozen=True)
class Deed:
    """One thing to do. `needs` says what must be there: nothing, a case, a chosen claim, or
    something in the history, which is the case's own matter."""

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
        Deed("export-data", case, _("Export data…"), ("Ctrl+Shift+X",)),
        Deed("answers", case, _("Answers from the editor…"), ("Ctrl+Shift+E",)),
        Deed("colleague", case, _("Open a colleague’s copy…"), ("Ctrl+Shift+R",)),
        Deed("send", case, _("Send to a colleague…"), ("Ctrl+Shift+C",)),
        Deed("sign", case, _("Sign-off…")),
        Deed("your-name", case, _("Your name…"), (), ""),
        Deed("close", case, _("Close case"), ("Ctrl+W",)),
        Deed("quit", case, _("Quit"), ("Ctrl+Q",), ""),
        Deed("undo", mark, _("Undo"), ("Ctrl+Z",), "history"),
        Deed("redo", mark, _("Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), "history"),
        Deed("mark", mark, _("Mark selection as a claim"), ("H",)),
        Deed("add-passage", mark, _("Add passage to the claim"), ("Shift+H",), "claim"),
        Deed("move-passage", mark, _("Let the passage follow the selection"), ("M",), "claim"),
        Deed("widen-word", mark, _("Widen to whole words"), ("W",)),
        Deed("widen-sentence", mark, _("Widen to the sentence"), ("S",)),
        Deed("skip", mark, _("Nothing to check here"), ("N",)),
        Deed("unskip", mark, _("Look at it again after all"), ("Shift+N",)),
        Deed("delete-claim", mark, _("Delete claim"), ("Del",), "claim"),
        Deed("copy", mark, _("Copy"), ("Ctrl+C",)),
        Deed("tie", mark, _("Tie the selections of both articles"), ("Shift+T",)),
        Deed("untie", mark, _("Untie the passages"), ("Shift+U",)),
        Deed("link", check, _("Selection as evidence"), ("L",), "claim"),
        Deed("link-refutes", check, _("Selection as evidence that refutes"), ("Shift+L",), "claim"),
        Deed("why", check, _("Write why"), ("Y",), "claim"),
        Deed("change-to", check, _("Write the words to put instead"), ("T",), "claim"),
        Deed("add-evidence", check, _("Add evidence"), ("E",), "claim"),
        Deed("ask", check, _("Put a query"), ("Q",), "claim"),
        Deed("comment", check, _("Comment"), ("C",), "claim"),
        Deed("compare", check, _("Compare"), ("F6",)),
        Deed("words", check, _("Word by word"), ("Shift+F9",)),
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
        Deed("findings", view, _("Findings table"), ("F9",)),
        Deed("review", view, _("Review"), ("Ctrl+R",)),
        Deed("history", view, _("History"), ("Ctrl+H",)),
        Deed("rail", view, _("Left side"), ("Ctrl+B",)),
        Deed("follow-ties", view, _("Let scrolling follow the ties, or not"), ("Shift+F",)),
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


def verdict_deeds() -> tuple[Deed, ...]:
    """A deed for each status; they come with the first case, for the window's first paint needs
    none of the trade's words."""
    from workbench.domain.model import Status
    from workbench.phrases import STATUS_KEYS, status_word

    return tuple(
        Deed(f"rule-{status}", _("Check"), status_word(status), (STATUS_KEYS[status],), "claim")
        for status in Status
    )


class Actions(QObject):
    """The deeds as Qt actions of a window, found by name. `own_keys` are the person's own."""

    def __init__(self, window: QWidget, own_keys: Mapping[str, str]) -> None:
        super().__init__(window)
        self.all: dict[str, QAction] = {}
        self._needs: dict[str, str] = {}
        self._case_tied: list[tuple[QAction, Callable[[], None]]] = []
        self._own_keys = own_keys
        self._window = window
        self._submenus: dict[str, QMenu] = {}
        for deed in deeds():
            self._add(deed)

    def _add(self, deed: Deed) -> None:
        action = QAction(deed.words, self._window)
        action.setObjectName(f"action-{deed.name}")
        action.setProperty("group", deed.group)
        own = self._own_keys.get(deed.name)
        keys = deed.keys if own is None else (own,)
        action.setShortcuts([QKeySequence(key) for key in keys])
        self._window.addAction(action)
        self.all[deed.name] = action
        self._needs[deed.name] = deed.needs

    def add_verdicts(self) -> None:
        """Add the deeds of ruling, before the others of checking."""
        if "rule-todo" in self.all:
            return
        names = list(self.all)
        after = {name: self.all.pop(name) for name in names[names.index("link") :]}
        for deed in verdict_deeds():
            self._add(deed)
            menu = self._submenus.get(deed.group)
            if menu is not None:
                menu.insertAction(after["link"], self.all[deed.name])
        self.all.update(after)

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
        there = {"": True, "case": case, "claim": case and claim, "history": False}
        for name, action in self.all.items():
            if not (case and self._needs[name] == "history"):
                action.setEnabled(there[self._needs[name]])

    def offered(self) -> list[QAction]:
        """All that can be done now, in the order of the menus."""
        return [action for action in self.all.values() if action.isEnabled()]

    def menu(self, parent: QWidget) -> QMenu:
        """The main menu, filled when it is first opened: one submenu for each group."""
        menu = QMenu(parent)
        menu.setObjectName("main-menu")
        menu.aboutToShow.connect(self._fill_menu)
        self._menu = menu
        return menu

    def _fill_menu(self) -> None:
        if self._submenus:
            return
        for action in self.all.values():
            group = action.property("group")
            if group not in self._submenus:
                self._submenus[group] = self._menu.addMenu(group)
            self._submenus[group].addAction(action)
