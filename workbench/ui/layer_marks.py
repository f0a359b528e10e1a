"""A colleague's highlights over mine: in the same panes, told apart by dashes and initials."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from workbench.domain.case import Case
from workbench.domain.history import Operation
from workbench.domain.model import Claim, Passage, Person, Status
from workbench.services.blind import hides
from workbench.services.session import initials
from workbench.ui.bridge import Desk
from workbench.ui.highlights import LAYER, Mark
from workbench.ui.later import later
from workbench.ui.side_by_side import SideBySide

_TELLING = {"passage", "claim", "article", "verdict"}


class LayerMarks(QObject):
    """Shows, while a copy is open, what stands in it and not in mine: claims that only they have,
    and passages that are others than mine. `clicked` carries the id of a claim."""

    clicked = Signal(str)

    def __init__(self, desk: Desk, panes: SideBySide, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._panes = panes
        self._by: Mapping[str, str] = {}
        self._owner = ""
        self._marks: dict[str, list[Mark]] = {}
        self._later = later(self, self.renew)
        desk.changed.connect(self._changed)
        desk.looked.connect(self.renew)
        panes.moved.connect(self._moved)
        panes.layer_clicked.connect(self.clicked)

    def tell_makers(self, makers: Mapping[str, str], owner: str) -> None:
        """Know who marked each claim, and whose copy it is."""
        self._by, self._owner = makers, owner

    def renew(self) -> None:
        """Show the layer as it is now, or none."""
        if self._desk.open:
            beside = self._desk.beside
            self._marks = self._found(beside) if beside is not None else {}
            self._moved()

    def _changed(self, operation: Operation) -> None:
        if self._desk.beside is not None and operation.kinds & _TELLING:
            self._later.start()

    def _moved(self, _article: str = "") -> None:
        for pane in self._panes:
            pane.view.set_layer(self._marks.get(pane.article_id, ()))

    def _found(self, theirs: Case) -> dict[str, list[Mark]]:
        case = self._desk.session.case
        there = {(one.claim, one.article, one.start, one.end) for one in case.all(Passage)}
        found: dict[str, list[Mark]] = {}
        for one in theirs.all(Passage):
            if (one.claim, one.article, one.start, one.end) not in there:
                found.setdefault(one.article, []).append(self._mark(theirs, one))
        return found

    def _mark(self, theirs: Case, passage: Passage) -> Mark:
        claim = theirs.get(Claim, passage.claim)
        status = ""
        if not hides(self._desk.session, claim.id):
            status = theirs.standing(claim.id) or Status.CONFLICT
        span = (passage.start, passage.end)
        who = self._initials(theirs, claim.id)
        return Mark(passage.id, *span, claim.number, LAYER + claim.id, status, who)

    def _initials(self, theirs: Case, claim: str) -> str:
        # A claim of mine is not theirs: they only marked other words of it.
        mine = self._desk.session.case.find(Claim, claim) is not None
        by = self._owner if mine else self._by.get(claim, self._owner)
        person = theirs.find(Person, by)
        if person is None:
            return "?"
        return person.initials or initials(person.name)

    # -- one of them

    def choose(self, claim: str) -> bool:
        """Outline a claim that only they have, and bring it into view; False where it has no
        passage in an article of mine."""
        marks = [
            (article, mark)
            for article, lot in self._marks.items()
            for mark in lot
            if mark.claim == LAYER + claim
        ]
        for pane in self._panes:
            pane.view.set_chosen(LAYER + claim if marks else None)
        for article, mark in marks[:1]:
            self._panes.reveal(article, mark.start, mark.end)
            for pane in self._panes:
                pane.view.set_chosen(mark.claim)
        return bool(marks)
