"""What keys, menus and the left side do to a review, and how the panes follow it."""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QStackedWidget, QWidget

from workbench.agreement_words import cell_words
from workbench.domain.differences import Row
from workbench.domain.history import Operation
from workbench.domain.model import Claim
from workbench.language import _
from workbench.services import talk
from workbench.services.colleague import Prepared
from workbench.ui.actions import Actions
from workbench.ui.bridge import Desk
from workbench.ui.later import later
from workbench.ui.layer_marks import LayerMarks
from workbench.ui.notice import Notice
from workbench.ui.rail import Rail
from workbench.ui.review_agreement import ReviewAgreement
from workbench.ui.review_desk import ReviewDesk
from workbench.ui.side_by_side import SideBySide
from workbench.ui.theme import Theme

if TYPE_CHECKING:
    from workbench.ui.review_panel import ReviewPanel

_FOLDER = "copies_from"
# How long it waits with counting who waits for me, in milliseconds.
_PAUSE = 300


class ReviewDeeds(QObject):
    """Ties the review to the panes, the left side and the place at the right.

    `left` is sent when one goes back to reading, `closed` when the claim shall stand there again,
    `talk_requested` carries a remark that waits for an answer of mine; its claim is chosen then.
    """

    left = Signal()
    closed = Signal()
    talk_requested = Signal(str)

    def __init__(
        self,
        desk: Desk,
        panes: SideBySide,
        rail: Rail,
        right: QStackedWidget,
        theme: Theme,
        actions: Actions,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._panes = panes
        self._rail = rail
        self._right = right
        self._theme = theme
        self._view = parent
        self._waiting: list[talk.Waiting] = []
        self._later = later(self, self._listen, _PAUSE)
        self.reviewing = ReviewDesk(desk, self)
        self.layer = LayerMarks(desk, panes, self)
        self.agreement = ReviewAgreement(self.reviewing, self, lambda: self.shown)
        self.reviewing.opened.connect(self._opened)
        self.reviewing.listed.connect(self._count)
        self.reviewing.told.connect(self._count)
        self.reviewing.chosen.connect(self._chosen)
        self.reviewing.ready.connect(self._preview)
        self.layer.clicked.connect(self.go_to)
        desk.chosen.connect(self._claim_chosen)
        desk.changed.connect(self._hear)
        rail.review_chosen.connect(self._rail_chosen)
        actions.on_case("review", self.toggle)
        actions.on_case("colleague", self.ask)
        self.reviewing.renew()
        self._listen()

    @cached_property
    def panel(self) -> "ReviewPanel":
        """The panel; made when it is first shown."""
        from workbench.ui.review_panel import ReviewPanel

        panel = ReviewPanel(self.reviewing, self._theme)
        panel.left.connect(self.left)
        panel.entered.connect(self.left)
        panel.closed.connect(self.close)
        panel.copy_requested.connect(self.ask)
        panel.agreement_requested.connect(self._show_agreement)
        self.agreement.made.connect(panel.show_agreement)
        panel.show_agreement(self.agreement.agreement)
        self._right.addWidget(panel)
        return panel

    # -- a colleague's copy

    def ask(self) -> None:
        """Let the person choose a colleague's copy."""
        session = self._desk.session
        folder = session.view().get(_FOLDER)
        start = folder if isinstance(folder, str) else str(session.path.parent)
        name, _kind = QFileDialog.getOpenFileName(
            self._view, _("A colleague’s copy of this case"), start, _("Cases (*.fcase)")
        )
        if name:
            session.save_view({_FOLDER: str(Path(name).parent)})
            self.receive(Path(name))

    def receive(self, path: Path) -> None:
        """Read a colleague's copy and show it; the panel is made meanwhile."""
        self.panel.show_agreement(None)
        self.reviewing.receive(path)

    def offer(self, path: Path, open_: Callable[[], object]) -> None:
        """Ask what a case that was dropped is meant to be."""
        words = _("“{file}” is a case. What shall be done with it?").format(file=path.name)
        look = (_("Look at it as a colleague’s copy"), partial(self.receive, path))
        self._desk.noticed.emit(Notice(words, verbs=(look, (_("Open it"), open_))))

    def _opened(self) -> None:
        review = self.reviewing.review
        who = review.colleague.who if review is not None else ()
        self.layer.tell_makers(review.makers if review else {}, who[0].id if who else "")
        self.layer.renew()
        if review is not None:
            self.show()

    def _preview(self, prepared: Prepared) -> None:
        from workbench.ui.review_sheets import TakeInSheet

        review = self.reviewing.review
        if review is not None:
            sheet = TakeInSheet(self._theme, self._view.window(), prepared, review)
            sheet.agreed.connect(self.reviewing.take_in)
            self._desk.closed.connect(sheet.leave)
            sheet.open()

    def _show_agreement(self) -> None:
        from workbench.ui.review_sheets import AgreementSheet

        made = self.agreement.agreement
        if made is not None:
            sheet = AgreementSheet(self._theme, self._view.window(), made, self.agreement.name)
            sheet.chosen.connect(self._show_cell)
            self._desk.closed.connect(sheet.leave)
            sheet.open()

    def _show_cell(self, claims: list[str]) -> None:
        made = self.agreement.agreement
        pair = next((one for one in made.pairs if one.claim in claims), None) if made else None
        if pair is not None:
            words = cell_words(pair.mine, pair.theirs, len(claims), self.agreement.name)
            self.reviewing.show_only(claims, self.agreement.other, words)
            self.show()

    # -- the panel

    @property
    def shown(self) -> bool:
        """Whether the panel stands at the right."""
        return "panel" in self.__dict__ and self._right.currentWidget() is self.panel

    def show(self) -> None:
        """Show the panel and go there."""
        self._right.setCurrentWidget(self.panel)
        if self.reviewing.choice is None:
            self.reviewing.choose_next()
        self.agreement.catch_up()
        self.panel.enter()

    def toggle(self) -> None:
        """Go to the review; from there, close it. Where there is nothing, ask for a copy."""
        focus = QApplication.focusWidget()
        inside = focus is not None and self.shown and self.panel.isAncestorOf(focus)
        if inside:
            self.close()
        elif not self.shown and self.reviewing.review is None and not self.reviewing.open_count:
            self.show()
            self.ask()
        else:
            self.show()

    def close(self) -> None:
        """Let the claim stand there again."""
        self.closed.emit()
        self.left.emit()

    def _rail_chosen(self, what: str) -> None:
        if what == "waiting":
            self._answer_next()
            return
        self.reviewing.list_case(what == "open")
        self.show()

    def _count(self) -> None:
        review = self.reviewing.review
        rows: list[tuple[str, str, int]] = []
        if review is not None:
            words = _("From {name}").format(name=review.colleague.name)
            rows.append(("copy", words, self.reviewing.left_of(review)))
        if self.reviewing.open_count:
            rows.append(("open", _("Open differences"), self.reviewing.open_count))
        if self._waiting:
            rows.append(("waiting", _("Waiting for me"), len(self._waiting)))
        self._rail.show_review(rows)

    def _hear(self, operation: Operation) -> None:
        if operation.kinds & {"comment", "verdict", "claim"}:
            self._later.start()

    def _listen(self) -> None:
        """See who waits for me."""
        if self._desk.open:
            self._waiting = talk.waiting(self._desk.session)
            self._count()

    def _answer_next(self) -> None:
        """Go to the next claim on which somebody waits for me."""
        claims = [one.claim.id for one in self._waiting]
        here = self._desk.claim
        at = claims.index(here) + 1 if here in claims else 0
        one = self._waiting[at % len(claims)]
        self._desk.choose(one.claim.id)
        self._panes.reveal_claim(one.claim.id)
        self.talk_requested.emit(one.comment.id)

    # -- following

    def go_to(self, claim: str) -> None:
        """Show the row of a claim."""
        row = self.reviewing.row_of(claim)
        if row is not None:
            self._right.setCurrentWidget(self.panel)
            self.reviewing.choose(row)

    def _claim_chosen(self, claim: str | None) -> None:
        choice = self.reviewing.choice
        if claim is None or not self.shown or (choice is not None and choice.claim.id == claim):
            return
        row = self.reviewing.row_of(claim)
        if row is not None:
            self.reviewing.choose(row)

    def _chosen(self, row: Row | None) -> None:
        if row is None:
            return
        focus = QApplication.focusWidget()
        if self._desk.session.case.find(Claim, row.claim.id) is not None:
            self._desk.choose(row.claim.id)
            self._panes.reveal_claim(row.claim.id)
        else:
            self._desk.choose(None)
            self.layer.choose(row.claim.id)
        if focus is not None and focus is not QApplication.focusWidget():
            focus.setFocus()
