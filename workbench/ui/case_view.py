"""An open case on screen: rail, panes, claim panel, table and history, put together."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from workbench.domain.history import Operation
from workbench.domain.model import Article, Claim, Status
from workbench.language import _
from workbench.phrases import operation_words
from workbench.services import people
from workbench.ui.actions import Actions
from workbench.ui.article_view import ContextRequest
from workbench.ui.bridge import Desk
from workbench.ui.claim_panel import ClaimPanel
from workbench.ui.claims import ClaimsTable
from workbench.ui.compare_deeds import CompareDeeds
from workbench.ui.deeds_reading import ReadingDeeds
from workbench.ui.find_bar import FindBar
from workbench.ui.find_in_panes import FindInPanes
from workbench.ui.history import HistoryPanel
from workbench.ui.rail import Rail
from workbench.ui.review_deeds import ReviewDeeds
from workbench.ui.side_by_side import SideBySide
from workbench.ui.status_line import StatusLine
from workbench.ui.tables import Tables
from workbench.ui.theme import Theme

# How long the window waits before it writes down where one is, in milliseconds.
_SETTLE = 800
# Below this width, in pixels, the left side folds away.
_NARROW = 1000


class CaseView(QWidget):
    """Composes the panels of a case; `file_requested` carries an evidence with a file to open,
    `job_started` a Job that is long work."""

    add_requested = Signal()
    job_started = Signal(object)
    file_requested = Signal(str)

    def __init__(
        self, desk: Desk, theme: Theme, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._actions = actions
        actions.add_verdicts()
        self._narrow = False
        self._rail_wanted = True
        self.panes = SideBySide(desk, theme, self)
        self.rail = Rail(desk, theme, self)
        self.claim_panel = ClaimPanel(desk, theme)
        self.history = HistoryPanel(desk, theme)
        self.claims = ClaimsTable(None, theme)
        self._claims_filled = False
        self.tables = Tables(self)
        self.find_bar = FindBar(theme)
        self.deeds = ReadingDeeds(desk, self.panes, actions, self)
        self.compare = CompareDeeds(desk, self.panes, self.rail, self.tables, theme, actions, self)
        self.finder = FindInPanes(self.panes, self.find_bar, self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE)
        self._settle.timeout.connect(self.save_view)
        self._lay_out(theme)
        self.review = ReviewDeeds(desk, self.panes, self.rail, self._right, theme, actions, self)
        self._connect()

    def come_back(self) -> None:
        """Go on where one stopped; called once the view has its place and size."""
        self._restore(self.desk.session.view())
        self._word_undo()

    def _lay_out(self, theme: Theme) -> None:
        self._right = QStackedWidget(self)
        self._right.addWidget(self.claim_panel)
        self._right.addWidget(self.history)
        self._right.setMinimumWidth(300)
        reading = QWidget(self)
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self.panes, 1)
        self.find_bar.hide()
        self._across = QSplitter(Qt.Orientation.Horizontal, self)
        self._across.setHandleWidth(1)
        for part, stretch in ((self.rail, 0), (reading, 1), (self._right, 0)):
            self._across.addWidget(part)
            self._across.setStretchFactor(self._across.count() - 1, stretch)
        self._across.setSizes([200, 1000, 340])
        self._down = QSplitter(Qt.Orientation.Vertical, self)
        self._down.setHandleWidth(1)
        self._down.addWidget(self._across)
        self.tables.add(self.claims)
        self._down.addWidget(self.tables)
        self._down.setStretchFactor(0, 1)
        self._down.setSizes([560, 280])
        for splitter in (self._across, self._down):
            splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._down, 1)
        layout.addWidget(StatusLine(self.desk, theme, self))

    def _connect(self) -> None:
        self.desk.changed.connect(self._changed)
        self.desk.chosen.connect(self._chosen)
        self.rail.article_chosen.connect(self._open_article)
        self.rail.work_chosen.connect(self._filter_work)
        self.rail.add_requested.connect(self.add_requested)
        self.panes.moved.connect(self.rail.show_current)
        self.panes.moved.connect(self._touched)
        self.panes.context_requested.connect(self._show_menu)
        self.panes.scrolled.connect(self._touched)
        self.compare.comparing.job_started.connect(self.job_started)
        self.review.reviewing.job_started.connect(self.job_started)
        self.review.left.connect(self._back_to_reading)
        self.review.closed.connect(self.show_claim)
        self.review.talk_requested.connect(self._answer)
        self.compare.left.connect(self._back_to_reading)
        self.compare.claims_requested.connect(self.toggle_claims)
        self.compare.comparing.compared.connect(self._touched)
        self.claims.findings_requested.connect(self.compare.toggle)
        self.claims.reveal_requested.connect(self.deeds.go_to)
        self.claims.rule_requested.connect(self._rule)
        self.claim_panel.step_requested.connect(self._step)
        self.claim_panel.reveal_requested.connect(self._reveal)
        self.claim_panel.open_file_requested.connect(self.file_requested)
        self.claim_panel.left.connect(self._back_to_reading)
        self.claim_panel.history_requested.connect(self._show_history_of)
        self.history.reveal_requested.connect(self.deeds.go_to)
        for name, slot in {
            "why": self._why,
            "change-to": self._change_to,
            "add-evidence": self._add_evidence,
            "ask": self._ask,
            "comment": self._comment,
            "claims-table": self.toggle_claims,
            "history": self.toggle_history,
            "rail": self.toggle_rail,
            "close-pane": self._close_pane,
            "find": self.finder.open,
            "find-next": self.finder.next,
            "find-previous": self.finder.previous,
            "undo": self._undo,
            "redo": self._redo,
        }.items():
            self._actions.on_case(name, slot)
        for status in Status:
            action = self._actions.all[f"rule-{status}"]
            action.setData(status)
            self._actions.on_case(f"rule-{status}", self._rule_by_key)

    # -- following

    def _changed(self, operation: Operation) -> None:
        if "article" in operation.kinds:
            self.panes.drop_gone()
        self._word_undo()

    def _word_undo(self) -> None:
        session = self.desk.session
        for name, word, operation in (
            ("undo", _("Undo"), session.undoable()),
            ("redo", _("Redo"), session.redoable()),
        ):
            action = self._actions.all[name]
            action.setEnabled(operation is not None)
            what = operation_words(session.worded(operation)) if operation else ""
            action.setText(f"{word}: {what}" if what else word)

    def _chosen(self, claim: str | None) -> None:
        self._actions.enable(case=True, claim=claim is not None)
        self._touched()

    # -- deeds

    def _rule_by_key(self) -> None:
        action = self.sender()
        status = getattr(action, "data", lambda: None)()
        self._rule(str(status))

    def _rule(self, status: str) -> None:
        self.deeds.rule(Status(status))

    def _undo(self) -> None:
        operation = self.desk.session.undoable()
        if self.desk.attempt(self.desk.session.undo) and operation is not None:
            words = operation_words(self.desk.session.worded(operation))
            self.desk.tell(_("Undone: {what}").format(what=words))

    def _redo(self) -> None:
        operation = self.desk.session.redoable()
        if self.desk.attempt(self.desk.session.redo) and operation is not None:
            words = operation_words(self.desk.session.worded(operation))
            self.desk.tell(_("Done again: {what}").format(what=words))

    def _why(self) -> None:
        self.show_claim()
        self.claim_panel.focus_why()

    def _change_to(self) -> None:
        self.show_claim()
        self.claim_panel.focus_change_to()

    def _add_evidence(self) -> None:
        self.show_claim()
        self.claim_panel.add_evidence()

    def _ask(self) -> None:
        self.show_claim()
        self.claim_panel.ask_query()

    def _comment(self) -> None:
        self.show_claim()
        self.claim_panel.add_comment()

    def _answer(self, comment: str) -> None:
        self.show_claim()
        self.claim_panel.answer(comment)

    def _step(self, by: int) -> None:
        self.deeds.next_claim() if by > 0 else self.deeds.previous_claim()

    def _reveal(self, place: Any) -> None:
        self.panes.reveal(place.article, place.start, place.end)

    def _back_to_reading(self) -> None:
        if self.panes.current is not None:
            self.panes.enter(self.panes.current)

    def _open_article(self, article: str) -> None:
        self.panes.open(article)

    def _close_pane(self) -> None:
        if self.panes.current is not None:
            self.panes.close_pane(self.panes.current)

    def _filter_work(self, status: Status | None) -> None:
        self._show_claims(True)
        self.claims.set_filter(status=status)

    def toggle_claims(self) -> None:
        """Show or hide the table of claims."""
        self._show_claims(not self.claims.isVisible())
        if self.claims.isVisible():
            self.claims.setFocus()
        if not self.claims.view.isVisible():
            self._back_to_reading()

    def _show_claims(self, shown: bool) -> None:
        """Show the table or hide it; until it is first wanted it is empty and costs nothing."""
        if shown and not self._claims_filled:
            self._claims_filled = True
            self.claims.set_desk(self.desk)
        self.tables.show_only(self.claims if shown else None)

    def toggle_history(self) -> None:
        """Show the history in the place of the claim, or the claim again."""
        shown = self._right.currentWidget() is self.history
        self._right.setCurrentWidget(self.claim_panel if shown else self.history)

    def _show_history_of(self, claim: str) -> None:
        self.desk.choose(claim)
        self.history.show_claim_only()
        self._right.setCurrentWidget(self.history)

    def show_claim(self) -> None:
        """Show the claim panel on the right, where the history may stand."""
        self._right.setCurrentWidget(self.claim_panel)

    def toggle_rail(self) -> None:
        """Show or hide the left side."""
        self._rail_wanted = not self.rail.isVisible()
        self.rail.setVisible(self._rail_wanted)

    def _show_menu(self, request: ContextRequest) -> None:
        if request.claims:
            self.desk.choose(request.claims[0])
        menu = QMenu(self)
        names = [
            "mark",
            "add-passage",
            "move-passage",
            "link",
            "link-refutes",
            "widen-word",
            "widen-sentence",
        ]
        for name in [*names, "skip", "unskip", "copy"]:
            menu.addAction(self._actions.all[name])
        if request.claims:
            menu.addSeparator()
            for name in [f"rule-{status}" for status in Status] + ["delete-claim"]:
                menu.addAction(self._actions.all[name])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(request.where)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the left side away where it leaves the articles no room, as on a scaled screen."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self.rail.setVisible(not narrow and self._rail_wanted)

    # -- where one is

    def _touched(self, _what: object = None) -> None:
        self._settle.start()

    def save_view(self) -> None:
        """Write down where one is, to go on from there."""
        current = self.panes.current
        self.desk.attempt(
            lambda: self.desk.session.save_view(
                {
                    "panes": self.panes.view_state(),
                    "widths": self.panes.sizes(),
                    "current": current.article_id if current else None,
                    "claim": self.desk.claim,
                    "across": self._across.sizes(),
                    "down": self._down.sizes(),
                    "rail": self._rail_wanted,
                    "claims": self.claims.isVisibleTo(self.tables),
                    **self.compare.view_state(),
                }
            )
        )

    def _restore(self, view: Mapping[str, Any]) -> None:
        usual = [{"article": a.id, "scroll": 0} for a in self.desk.session.case.articles()[:2]]
        self.panes.restore(_rows(view.get("panes")) or usual, _sizes(view.get("widths")))
        for splitter, name in ((self._across, "across"), (self._down, "down")):
            sizes = _sizes(view.get(name))
            if len(sizes) == splitter.count():
                splitter.setSizes(sizes)
        self._rail_wanted = view.get("rail") is not False
        self.rail.setVisible(self._rail_wanted and not self._narrow)
        self._show_claims(view.get("claims") is True)
        case, claim = self.desk.session.case, view.get("claim")
        if isinstance(claim, str) and case.find(Claim, claim) is not None:
            self.desk.choose(claim)
        current = view.get("current")
        if isinstance(current, str) and case.find(Article, current) is not None:
            self.panes.open(current)
        elif usual:
            self.panes.open(str(usual[0]["article"]))
        self.compare.restore(view)
        self._actions.enable(case=True, claim=self.desk.claim is not None)

    def rename_me(self, name: str, short: str) -> None:
        """Let the person of this session have another name and initials."""
        # What is being typed is kept under the name; it goes on under the new one.
        self.claim_panel.set_desk(None)
        self.desk.attempt(lambda: people.rename_me(self.desk.session, name, short))
        self.claim_panel.set_desk(self.desk)

    def let_go(self) -> None:
        """Write down where one is and close the case."""
        self._settle.stop()
        # First, for what is typed in a form is kept by a timer that would find the case closed.
        self.claim_panel.set_desk(None)
        self.save_view()
        self.desk.close()


def _rows(value: object) -> list[dict[str, object]]:
    rows = value if isinstance(value, list) else []
    return [row for row in rows if isinstance(row, dict)]


def _sizes(value: object) -> list[int]:
    sizes = value if isinstance(value, list) else []
    return [size for size in sizes if isinstance(size, int)]
