"""The claim panel: all that is known of the chosen claim, read and done from top to bottom."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.history import Operation
from workbench.domain.model import Claim
from workbench.language import _
from workbench.phrases import moment_words
from workbench.services import checking
from workbench.services.people import draft_key
from workbench.ui.bridge import Desk
from workbench.ui.claim_head import ClaimHead
from workbench.ui.discussion import Discussion
from workbench.ui.draft_box import DraftBox
from workbench.ui.draft_field import DraftField
from workbench.ui.evidence_cards import EvidenceCards
from workbench.ui.evidence_form import EvidenceForm
from workbench.ui.evidence_form import draft_key as evidence_draft
from workbench.ui.other_verdicts import OtherVerdicts
from workbench.ui.query_cards import QueryCards
from workbench.ui.query_form import QueryForm
from workbench.ui.query_form import draft_key as query_draft
from workbench.ui.section_heading import SectionHeading
from workbench.ui.tab_order import order_tabs
from workbench.ui.text_block import PlainText, Run, TextLink
from workbench.ui.theme import Theme
from workbench.ui.verdict_form import VerdictForm

_LEAST_WIDTH = 330
_MARGIN = 16


class ClaimPanel(QWidget):
    """Follows the desk. `reveal_requested` carries a Passage, or Evidence with a passage;
    `open_file_requested` and `history_requested` the id of an evidence or a claim."""

    step_requested = Signal(int)
    reveal_requested = Signal(object)
    open_file_requested = Signal(str)
    history_requested = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk | None, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("claim-panel")
        self.setAccessibleName(_("Claim"))
        self.setMinimumWidth(_LEAST_WIDTH)
        self._theme = theme
        self._desk: Desk | None = None
        self._claim: str | None = None
        self._head = ClaimHead(theme)
        self._verdict = VerdictForm(theme)
        self._others = OtherVerdicts(theme)
        self._evidence_heading = SectionHeading("evidence-add", _("Evidence"), _("Add"), "E")
        self._evidence = EvidenceCards(theme)
        self._evidence_form = EvidenceForm(theme)
        self._query_heading = SectionHeading("query-add", _("Queries"), _("Ask"), "Q")
        self._queries = QueryCards(theme)
        self._query_form = QueryForm()
        self._talk_heading = SectionHeading("comment-add", _("Discussion"), _("Comment"), "C")
        self._talk = Discussion(theme)
        self._note = DraftBox("note", _("Note"), _("For the desk; it is not in the memo."))
        self._last_change = PlainText(theme, theme.ui_font(11), most_lines=2)
        self._history = TextLink(theme, 11)
        self._history.setObjectName("claim-history")
        self._history.set(_("History of this claim"))
        self._empty = _Empty(theme)
        self._compose()
        self._connect()
        self.set_desk(desk)

    # -- putting it together

    def _compose(self) -> None:
        self._content = content = QWidget()
        content.setObjectName("claim-content")
        column = QVBoxLayout(content)
        column.setContentsMargins(_MARGIN, 14, _MARGIN, _MARGIN)
        column.setSpacing(12)
        column.addWidget(self._head)
        column.addWidget(self._verdict)
        column.addWidget(self._others)
        self._evidence_part = _section(self._evidence_heading, self._evidence, self._evidence_form)
        self._query_part = _section(self._query_heading, self._queries, self._query_form)
        column.addLayout(self._evidence_part)
        column.addLayout(self._query_part)
        column.addLayout(_section(self._talk_heading, self._talk))
        column.addWidget(self._note)
        column.addLayout(_foot(self._last_change, self._history))
        column.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setObjectName("claim-scroll")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(content)
        for see_through in (self._scroll.viewport(), content):
            see_through.setAutoFillBackground(False)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._scroll)
        panel = QFrame()
        panel.setProperty("kind", "panel")
        inner = QVBoxLayout(panel)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._pages)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(panel)

    def _connect(self) -> None:
        self._head.step_requested.connect(self.step_requested)
        self._head.reveal_requested.connect(self.reveal_requested)
        self._evidence.reveal_requested.connect(self.reveal_requested)
        self._evidence.open_file_requested.connect(self.open_file_requested)
        self._evidence.edit_requested.connect(self._edit_evidence)
        self._queries.edit_requested.connect(self._edit_query)
        self._evidence_heading.pressed.connect(self.add_evidence)
        self._query_heading.pressed.connect(self.ask_query)
        self._talk_heading.pressed.connect(self.add_comment)
        self._evidence_form.closed.connect(self._evidence_closed)
        self._query_form.closed.connect(self._query_closed)
        for part in (self._verdict, self._talk, self._note.field):
            part.left.connect(self.left)
        self._history.clicked.connect(self._ask_history)

    # -- following the desk

    def set_desk(self, desk: Desk | None) -> None:
        """Follow another desk, or none; what was typed goes into the case before."""
        if self._desk is not None:
            self._release()
            self._desk.chosen.disconnect(self._show)
            self._desk.changed.disconnect(self._follow)
            self._desk.looked.disconnect(self._look)
        self._desk = desk
        if desk is not None:
            desk.chosen.connect(self._show)
            desk.changed.connect(self._follow)
            desk.looked.connect(self._look)
        self._show(desk.claim if desk else None)

    def _show(self, claim: str | None) -> None:
        self._release()
        desk, self._claim = self._desk, claim
        if desk is None or claim is None or desk.session.case.find(Claim, claim) is None:
            self._claim = None
            self._empty.show_for(desk)
            self._pages.setCurrentWidget(self._empty)
            return
        session = desk.session
        self._head.show_claim(desk, claim)
        self._verdict.show_claim(desk, claim)
        self._evidence.show_claim(desk, claim)
        self._queries.show_claim(desk, claim)
        self._talk.show_claim(desk, claim)
        self._note.bind(
            desk,
            draft_key(session, f"note:{claim}"),
            session.case.get(Claim, claim).note,
            lambda note: checking.set_note(session, claim, note),
        )
        self._refresh(desk, claim)
        self._bring_back_forms(desk, claim)
        self._scroll.verticalScrollBar().setValue(0)
        self._pages.setCurrentWidget(self._scroll)

    def _bring_back_forms(self, desk: Desk, claim: str) -> None:
        """Open the forms whose words were being typed when the claim was left."""
        drafts = desk.session.drafts()
        if evidence_draft(desk.session, claim) in drafts:
            self._open_evidence(desk, claim)
        if query_draft(desk.session, claim) in drafts:
            self._open_query(desk, claim)

    def _follow(self, operation: Operation) -> None:
        desk, claim = self._desk, self._claim
        if desk is None:
            return
        if claim is None:
            self._empty.show_for(desk)
            return
        if desk.session.case.find(Claim, claim) is not None and operation.changes:
            self._head.refresh()
            self._verdict.refresh()
            self._evidence.refresh()
            self._queries.refresh()
            self._talk.refresh()
            self._refresh(desk, claim)

    def _look(self) -> None:
        """Show what others found, or hide it."""
        if self._desk is not None and self._claim is not None:
            self._refresh(self._desk, self._claim)

    def _refresh(self, desk: Desk, claim: str) -> None:
        """Show what is not shown by a part of its own. Parts that stay the same do nothing."""
        case = desk.session.case
        self._others.show_claim(desk, claim)
        self._evidence_heading.count(self._evidence.count)
        self._query_heading.count(self._queries.count)
        self._talk_heading.count(self._talk.count)
        self._note.field.show_stored(case.get(Claim, claim).note)
        mine = case.verdict(claim, desk.session.me.id)
        words = ""
        if mine is not None:
            words = _("Verdict by {name}, {moment}").format(
                name=case.person_name(mine.by), moment=moment_words(mine.at)
            )
        self._last_change.set(Run(words, shade="muted"))
        open_forms = (self._evidence_form.changed_id, self._query_form.changed_id)
        if open_forms[0] and open_forms[0] not in {one.id for one in case.evidence(claim)}:
            self._evidence_form.release()
        if open_forms[1] and open_forms[1] not in {one.id for one in case.queries(claim)}:
            self._query_form.release()
        order_tabs(self._content)

    def _release(self) -> None:
        if self._claim is None:
            return
        self._verdict.release()
        self._note.field.release()
        self._talk.release()
        self._evidence_form.release()
        self._query_form.release()
        for part in (self._head, self._others, self._evidence, self._queries):
            part.release()

    # -- what a person asks for

    def commit(self) -> None:
        """Bring what is being typed into the case."""
        for box in (self._verdict.why, self._verdict.change_to, self._note):
            box.field.commit()

    def focus_why(self) -> None:
        """Begin to write why."""
        self._focus(self._verdict.why.field)

    def focus_change_to(self) -> None:
        """Begin to write the words to put instead."""
        self._focus(self._verdict.change_to.field)

    def add_evidence(self) -> None:
        """Open the form for new evidence."""
        if self._desk is not None and self._claim is not None:
            self._open_evidence(self._desk, self._claim)
            self._evidence_form.focus_first()
            self._see(self._evidence_form)

    def ask_query(self) -> None:
        """Open the form for a new query."""
        if self._desk is not None and self._claim is not None:
            self._open_query(self._desk, self._claim)
            self._query_form.focus_first()
            self._see(self._query_form)

    def add_comment(self) -> None:
        """Begin to write a comment."""
        self._focus(self._talk.add.field)

    def answer(self, comment: str) -> None:
        """Begin to write a reply to a remark on the claim that is shown."""
        self._talk.answer(comment)
        self._focus(self._talk.add.field)

    def _open_evidence(self, desk: Desk, claim: str) -> None:
        self._evidence.give_back()
        self._evidence_part.addWidget(self._evidence_form)
        self._evidence_form.add(desk, claim)
        order_tabs(self._content)

    def _open_query(self, desk: Desk, claim: str) -> None:
        self._queries.give_back()
        self._query_part.addWidget(self._query_form)
        self._query_form.add(desk, claim)
        order_tabs(self._content)

    def _edit_evidence(self, id: str) -> None:
        if self._desk is not None:
            self._evidence_form.release()
            self._evidence.put_in_place(self._evidence_form, id)
            self._evidence_form.change(self._desk, id)
            order_tabs(self._content)
            self._evidence_form.focus_first()
            self._see(self._evidence_form)

    def _edit_query(self, id: str) -> None:
        if self._desk is not None:
            self._query_form.release()
            self._queries.put_in_place(self._query_form, id)
            self._query_form.change(self._desk, id)
            order_tabs(self._content)
            self._query_form.focus_first()
            self._see(self._query_form)

    def _evidence_closed(self) -> None:
        self._evidence.give_back()
        card = self._evidence.card(self._evidence_form.changed_id)
        if card is not None:
            card.focus_edit()
        else:
            self._evidence_heading.add.setFocus()

    def _query_closed(self) -> None:
        self._queries.give_back()
        card = self._queries.card(self._query_form.changed_id)
        if card is not None:
            card.focus_edit()
        else:
            self._query_heading.add.setFocus()

    def _ask_history(self) -> None:
        if self._claim is not None:
            self.history_requested.emit(self._claim)

    def _focus(self, field: QWidget) -> None:
        if self._claim is not None:
            field.setFocus()
            if isinstance(field, DraftField):
                field.moveCursor(QTextCursor.MoveOperation.End)
            self._see(field)

    def _see(self, part: QWidget) -> None:
        """Scroll to a part, once the layout knows how high it is."""
        QTimer.singleShot(0, part, lambda: self._scroll.ensureWidgetVisible(part, 0, _MARGIN))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _Empty(QWidget):
    """What to do when no claim is chosen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words = PlainText(theme, theme.ui_font(13), 1.5)
        self._words.setObjectName("claim-empty")
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN * 2, _MARGIN * 4, _MARGIN * 2, _MARGIN)
        column.addWidget(self._words)
        column.addStretch()

    def show_for(self, desk: Desk | None) -> None:
        """Say what to do in a case with claims, or without."""
        hint = _("Select words in an article and press H.")
        if desk is not None and desk.session.case.all(Claim):
            hint = _(
                "Click a highlight, or press J for the next claim.\n"
                "To mark a new one, select words in an article and press H."
            )
        self._words.set(Run(_("No claim chosen") + "\n", bold=True), Run(hint, shade="muted"))


def _section(heading: QWidget, *parts: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(6)
    for part in (heading, *parts):
        column.addWidget(part)
    return column


def _foot(words: QWidget, link: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(words)
    column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
    return column
