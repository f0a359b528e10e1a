"""What keys do in the panes: mark, widen, tick, rule, link, and go from claim to claim."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from workbench.domain.model import Claim, Passage, Stance, Status
from workbench.domain.text import Span, snap_to_sentences, snap_to_words, trimmed
from workbench.language import _
from workbench.services import checking, evidence, library
from workbench.ui.actions import Actions
from workbench.ui.article_pane import ArticlePane
from workbench.ui.bridge import Desk
from workbench.ui.side_by_side import SideBySide


class ReadingDeeds(QObject):
    """Ties the deeds of marking, checking and going to the panes of a case."""

    def __init__(self, desk: Desk, panes: SideBySide, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._panes = panes
        for name, slot in {
            "mark": self.mark,
            "add-passage": self.add_passage,
            "move-passage": self.move_passage,
            "widen-word": self.widen_word,
            "widen-sentence": self.widen_sentence,
            "skip": self.skip,
            "unskip": self.unskip,
            "delete-claim": self.delete_claim,
            "copy": self.copy,
            "link": self.link,
            "link-refutes": self.link_refutes,
            "next-claim": self.next_claim,
            "previous-claim": self.previous_claim,
            "next-open": self.next_open,
            "next-unmarked": self.next_unmarked,
            "next-pane": self.next_pane,
            "previous-pane": self.previous_pane,
        }.items():
            actions.on_case(name, slot)

    # -- marking

    def _selection(self) -> tuple[ArticlePane, Span] | None:
        """The selection, freed of white space at its ends; says so when there is none."""
        pane = self._panes.current
        span = pane.view.selection() if pane else None
        if pane is None or span is None:
            self._desk.tell(_("Select some words first."))
            return None
        return pane, trimmed(pane.text, span)

    def mark(self) -> None:
        """Make a claim of the selection and choose it."""
        if (there := self._selection()) is None:
            return
        pane, span = there
        session = self._desk.session
        claim = self._desk.attempt(lambda: checking.mark(session, pane.article_id, *span))
        if claim is not None:
            self._desk.choose(claim.id)
            pane.view.clear_selection()

    def add_passage(self) -> None:
        """Give the chosen claim a further passage."""
        claim = self._desk.claim
        if claim is None or (there := self._selection()) is None:
            return
        pane, span = there
        session = self._desk.session
        self._desk.attempt(lambda: checking.add_passage(session, claim, pane.article_id, *span))
        pane.view.clear_selection()

    def move_passage(self) -> None:
        """Let the chosen claim's passage begin and end where the selection does."""
        claim = self._desk.claim
        if claim is None or (there := self._selection()) is None:
            return
        pane, span = there
        session = self._desk.session
        passage = _meant(session.case.passages(claim), pane.article_id, span)
        if passage is None:
            self._desk.tell(_("Select words that overlap the passage that is to follow."))
            return
        self._desk.attempt(lambda: checking.move_passage(session, passage.id, *span))
        pane.view.clear_selection()

    def widen_word(self) -> None:
        """Widen the selection, or the caret, to whole words."""
        if (pane := self._panes.current) is not None:
            pane.view.select(*snap_to_words(pane.text, _place(pane)))

    def widen_sentence(self) -> None:
        """Widen the selection, or the caret, to the sentence."""
        if (pane := self._panes.current) is not None:
            pane.view.select(*self._sentence(pane))

    def _sentence(self, pane: ArticlePane) -> Span:
        layout = library.article_layout(self._desk.session, pane.article_id)
        return snap_to_sentences(layout.sentences, _place(pane))

    def skip(self) -> None:
        """Tick the selection, or the sentence of the caret, as nothing to check."""
        if (pane := self._panes.current) is None:
            return
        span = trimmed(pane.text, pane.view.selection() or self._sentence(pane))
        session = self._desk.session
        if self._desk.attempt(lambda: checking.skip(session, pane.article_id, *span)):
            pane.view.select(span[1], span[1])

    def unskip(self) -> None:
        """Take "nothing to check" away again."""
        if (pane := self._panes.current) is not None:
            start, end = _place(pane)
            span = (start, max(end, start + 1))
            session = self._desk.session
            self._desk.attempt(lambda: checking.unskip(session, pane.article_id, *span))

    def delete_claim(self) -> None:
        """Take the chosen claim out; undo brings it back."""
        if (claim := self._desk.claim) is not None:
            label = self._desk.session.case.get(Claim, claim).label
            session = self._desk.session
            if self._desk.attempt(lambda: checking.remove_claim(session, claim)):
                self._desk.tell(
                    _("Claim {number} is deleted. Ctrl+Z brings it back.").format(number=label)
                )

    def copy(self) -> None:
        """Copy the selection, character by character as it stands."""
        if self._panes.current is not None:
            self._panes.current.view.copy()

    # -- checking

    def rule(self, status: Status) -> None:
        """Give my verdict on the chosen claim."""
        if (claim := self._desk.claim) is not None:
            self._desk.attempt(lambda: checking.rule(self._desk.session, claim, status))

    def link(self) -> None:
        """File the selection as evidence, with the stance the verdict suggests."""
        if (claim := self._desk.claim) is not None:
            self._link(claim, evidence.usual_stance(self._desk.session, claim))

    def link_refutes(self) -> None:
        """File the selection as evidence against the claim."""
        if (claim := self._desk.claim) is not None:
            self._link(claim, Stance.REFUTES)

    def _link(self, claim: str, stance: Stance) -> None:
        if (there := self._selection()) is None:
            return
        pane, span = there
        session = self._desk.session
        made = self._desk.attempt(
            lambda: evidence.link_passage(session, claim, pane.article_id, *span, stance)
        )
        if made is not None:
            pane.view.clear_selection()

    # -- going

    def next_claim(self) -> None:
        """Go to the next claim in text order."""
        self._step(1, open_only=False)

    def previous_claim(self) -> None:
        """Go to the claim before in text order."""
        self._step(-1, open_only=False)

    def next_open(self) -> None:
        """Go to the next claim that is still to check."""
        self._step(1, open_only=True)

    def _step(self, by: int, *, open_only: bool) -> None:
        tally = self._desk.tally
        claims = [
            claim
            for claim in tally.order
            if not open_only or claim == self._desk.claim or tally.status(claim) is Status.TODO
        ]
        if not claims:
            self._desk.tell(_("There is no claim to go to."))
        elif self._desk.claim in claims:
            self.go_to(claims[(claims.index(self._desk.claim) + by) % len(claims)])
        else:
            self.go_to(claims[0 if by > 0 else -1])

    def go_to(self, claim: str) -> None:
        """Choose a claim and bring it into view."""
        self._desk.choose(claim)
        self._panes.reveal_claim(claim)

    def next_unmarked(self) -> None:
        """Select the next sentence that nobody has looked at."""
        if (pane := self._panes.current) is None:
            return
        session = self._desk.session
        span = library.next_sentence_left(session, pane.article_id, _place(pane)[0])
        if span is None:
            self._desk.tell(_("Every sentence of this article is ticked."))
        else:
            pane.view.select(*span)
            pane.view.reveal(*span)

    def next_pane(self) -> None:
        """Go to the next pane."""
        self._panes.step(1)

    def previous_pane(self) -> None:
        """Go to the pane before."""
        self._panes.step(-1)


def _meant(passages: Sequence[Passage], article: str, span: Span) -> Passage | None:
    """The passage of an article that a span overlaps, or else the only one there."""
    here = [passage for passage in passages if passage.article == article]
    touched = [p for p in here if p.start < span[1] and span[0] < p.end] or here
    return touched[0] if len(touched) == 1 else None


def _place(pane: ArticlePane) -> Span:
    """The selection, or the caret as an empty span."""
    caret = pane.view.caret
    return pane.view.selection() or (caret, caret)
