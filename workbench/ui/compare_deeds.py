"""What keys, menus and the left side do to the comparison, and how the panes follow it."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from workbench.domain.model import Weight
from workbench.domain.text import trimmed
from workbench.language import _, ngettext
from workbench.phrases import number
from workbench.services.comparison import Compared, Pair, Row, ShownTie
from workbench.services.judging import Place
from workbench.ui.actions import Actions
from workbench.ui.bridge import Desk
from workbench.ui.compare_desk import Choice, CompareDesk
from workbench.ui.finding_groups import Group, counts, folded, rows_in
from workbench.ui.later import later
from workbench.ui.rail import Rail
from workbench.ui.side_by_side import SideBySide
from workbench.ui.tables import Tables
from workbench.ui.theme import Theme

if TYPE_CHECKING:
    from workbench.ui.findings import FindingsPanel


# More ties than this, and their ribbons come when the table has been painted.
_MANY_TIES = 1_000
# How soon to look again whether the mouse is let go, in milliseconds.
_HELD = 60


class CompareDeeds(QObject):
    """Ties the comparison to the panes, the left side and the table of findings.

    `left` is sent when one goes back to reading, `claims_requested` for the table of claims.
    """

    left = Signal()
    claims_requested = Signal()

    def __init__(
        self,
        desk: Desk,
        panes: SideBySide,
        rail: Rail,
        tables: Tables,
        theme: Theme,
        actions: Actions,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._panes = panes
        self._rail = rail
        self._tables = tables
        self._theme = theme
        self._ribbons = later(self, self._show_ribbons)
        self._beside = later(self, self._bring_together, _HELD)
        # The tie made by hand last, until it is said what a comparison found in it.
        self._tied: ShownTie | None = None
        self.comparing = CompareDesk(desk, self)
        self.comparing.compared.connect(self._compared)
        self.comparing.chosen.connect(self._chosen)
        self.comparing.asked.connect(self._asked)
        panes.moved.connect(self._moved)
        panes.tie_chosen.connect(self.comparing.choose)
        rail.group_chosen.connect(self.show_group)
        for name, slot in {
            "compare": self.comparing.compare,
            "findings": self.toggle,
            "words": self.open_words,
            "tie": self.tie,
            "untie": self.untie,
            "follow-ties": panes.toggle_following,
        }.items():
            actions.on_case(name, slot)

    @cached_property
    def findings(self) -> "FindingsPanel":
        """The table of findings; made when it is first shown."""
        from workbench.ui.findings import FindingsPanel

        panel = FindingsPanel(self.comparing, self._theme)
        panel.left.connect(self.left)
        panel.claims_requested.connect(self.claims_requested)
        panel.other_requested.connect(self._open_other)
        panel.filters.changed.connect(self._count_groups)
        self._tables.add(panel)
        return panel

    # -- where one is

    @property
    def shown(self) -> bool:
        """Whether the table of findings is open."""
        return "findings" in self.__dict__ and self.findings.isVisibleTo(self._tables)

    def view_state(self) -> dict[str, object]:
        """What to go on with the next time."""
        return {"findings": self.shown, "compared": self.comparing.wanted}

    def restore(self, view: Mapping[str, object]) -> None:
        """Go on where one stopped: the comparison itself is made anew."""
        self._moved()
        if view.get("findings") is True:
            self._tables.show_only(self.findings)
        if view.get("compared") is True and self.comparing.pairs():
            self.comparing.resume()

    def _moved(self, _article: str = "") -> None:
        current = self._panes.current
        shown = [pane.article_id for pane in self._panes]
        self.comparing.look_at(shown, current.article_id if current else None)
        self._bring_together()

    def _bring_together(self) -> None:
        """Let the two articles that are compared stand next to each other, for their ribbons."""
        pair = self.comparing.pair
        if pair is None or not self.comparing.wanted:
            return
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            # Nothing moves away under the mouse that one holds.
            self._beside.start()
        else:
            self._panes.bring_beside(pair.b, pair.a)

    def _open_other(self, article: str) -> None:
        self._panes.open(article)

    # -- following

    def _asked(self) -> None:
        """Show what is compared: both articles, and the findings below them."""
        pair, current = self.comparing.pair, self._panes.current
        shown = [pane.article_id for pane in self._panes]
        for article in pair or ():
            if article not in shown:
                self._panes.open(article)
        if current is not None and self._panes.current is not current:
            self._panes.enter(current)
        self._bring_together()
        self._tables.show_only(self.findings)

    def _compared(self, compared: Compared | None) -> None:
        self._count_groups()
        if compared is not None and len(compared.ties) > _MANY_TIES:
            self._ribbons.start()
        else:
            self._show_ribbons()
        self._bring_together()
        self._say_what_came()

    def _count_groups(self, _wanted: object = None) -> None:
        """Count at the left what the list below can show at the severity that is chosen there."""
        now = self.comparing.now
        made = "findings" in self.__dict__
        least = self.findings.filters.wanted.least if made else Weight.MEDIUM
        rows = now.rows if now is not None else ()
        shown = counts(rows, least) if now is not None else None
        self._rail.show_groups(shown, folded(rows, least))

    def _show_ribbons(self) -> None:
        self._ribbons.stop()
        self._panes.show_compared(self.comparing.now)

    def _chosen(self, choice: Choice) -> None:
        if self._ribbons.isActive() and not self._panes.has_ties_of(self.comparing.now):
            self._show_ribbons()
        pair = self.comparing.pair
        if isinstance(choice, Row) and pair is not None:
            self._open_sides(choice, pair)
        self._panes.show_finding(choice)

    def _open_sides(self, row: Row, pair: Pair) -> None:
        """Open the articles of a finding whose panes were closed; one stays in the table."""
        focus = QApplication.focusWidget()
        shown = [pane.article_id for pane in self._panes]
        for article, spans in zip(pair, (row.finding.a, row.finding.b), strict=True):
            if spans and article not in shown:
                self._panes.open(article)
        if focus is not None and focus is not QApplication.focusWidget():
            focus.setFocus()

    # -- deeds

    def toggle(self) -> None:
        """Go to the findings; from there, or where there are none, close them."""
        if not self.shown:
            self._tables.show_only(self.findings)
            self.findings.enter()
        elif self._is_there() or not self.findings.can_be_entered:
            self._tables.show_only(None)
            self.left.emit()
        else:
            self.findings.enter()

    def open_words(self) -> None:
        """Set the chosen finding or tie word against word."""
        self._tables.show_only(self.findings)
        self.findings.open_words()

    def _is_there(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.findings.isAncestorOf(focus)

    def show_group(self, group: Group) -> None:
        """Show one of the lists of findings."""
        self._tables.show_only(self.findings)
        self.findings.show_group(group)
        self.findings.enter()

    def tie(self) -> None:
        """Tie the selections of two panes."""
        found = [
            Place(pane.article_id, *trimmed(pane.text, span))
            for pane in self._panes
            if (span := pane.view.selection()) is not None
        ]
        if len(found) != 2:
            self._desk.tell(_("Select the words that say the same in both articles first."))
        elif self.comparing.tie(*found):
            self._desk.tell(_("Tied. Ctrl+Z takes it back."))
            choice = self.comparing.choice
            self._tied = choice if isinstance(choice, ShownTie) else None
            self._say_what_came()
            for pane in self._panes:
                pane.view.clear_selection()

    def untie(self) -> None:
        """Part the passages of the chosen tie."""
        if self.comparing.untie():
            self._tied = None
            self._desk.tell(_("Untied. Ctrl+Z takes it back."))

    def _say_what_came(self) -> None:
        """Say what a comparison found in the passages that were tied, once it knows of them."""
        now, tied = self.comparing.now, self._tied
        if tied is None or now is None or tied not in now.ties:
            self._tied = None
        elif self.comparing.up_to_date:
            self._tied = None
            found = len(rows_in(now.open, tied))
            words = ngettext(
                "Tied. {count} difference found.", "Tied. {count} differences found.", found
            )
            words = words if found else _("Tied. No difference found.")
            self._desk.tell(words.format(count=number(found)))
