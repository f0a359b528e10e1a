"""The queries about a claim, a card each: to whom, what, when, and what came back."""

from PySide6.QtCore import Qt, Signal

from workbench.domain.model import Query
from workbench.language import _
from workbench.phrases import day_words
from workbench.services import evidence as filing
from workbench.ui.bridge import Desk
from workbench.ui.card import Card
from workbench.ui.card_list import CardList
from workbench.ui.pill import Pill
from workbench.ui.text_block import PlainText, Run
from workbench.ui.theme import Theme


class QueryCard(Card):
    """One query; whether it is answered is said in a pill."""

    def __init__(self, theme: Theme, id: str) -> None:
        super().__init__(theme, "query", id)
        self._query: Query | None = None
        self._state = Pill()
        self._to = PlainText(theme, theme.ui_font(12, bold=True), most_lines=2)
        self._question = PlainText(theme, theme.ui_font(12), most_lines=8)
        self._answer = PlainText(theme, theme.ui_font(12), most_lines=8)
        self._facts = PlainText(theme, theme.ui_font(11), most_lines=3)
        self.top.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        self.top.addWidget(self._to, 1)
        for part in (self._question, self._answer, self._facts):
            self.column.addWidget(part)
        self.add_edit("query-edit")
        self.add_remove("query-remove")
        theme.changed.connect(self._show_state)

    def show_query(self, query: Query) -> None:
        """Show a query."""
        if query == self._query:
            return
        self._query = query
        self._show_state()
        self._to.set(Run(_("To: {name}").format(name=query.to or "–")))
        self._question.set(Run(query.question))
        self._answer.set(Run(_("Answer") + "  ", bold=True), Run(query.answer))
        self._answer.setVisible(bool(query.answer))
        facts = " · ".join(_facts(query))
        self._facts.set(Run(facts, shade="muted"))
        self._facts.setVisible(bool(facts))
        self.describe(f"{self._state.text()}: {query.question}")

    def _show_state(self) -> None:
        if self._query is not None:
            answered = bool(self._query.answer)
            colours = self._theme.status_colours("confirmed" if answered else "query")
            word = _("Answered") if answered else _("Open")
            self._state.set(word, colours.ink, colours.wash)


class QueryCards(CardList[QueryCard]):
    """All the queries about a claim."""

    edit_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(self._new)
        self._theme = theme
        self._desk: Desk | None = None
        self._claim = ""

    def show_claim(self, desk: Desk, claim: str) -> None:
        """Show the queries about a claim."""
        self._desk, self._claim = desk, claim
        self.refresh()

    def release(self) -> None:
        """Let go of the claim."""
        self.give_back()
        self._desk = None

    def refresh(self) -> None:
        """Show what the case now says."""
        if self._desk is None:
            return
        there = self._desk.session.case.queries(self._claim)
        for query, card in zip(there, self.sync([one.id for one in there]), strict=True):
            card.show_query(query)

    def _new(self, id: str) -> QueryCard:
        card = QueryCard(self._theme, id)
        card.edit_requested.connect(self.edit_requested)
        card.remove_requested.connect(self._take_away)
        return card

    def _take_away(self, id: str) -> None:
        if self._desk is not None:
            session = self._desk.session
            at = [one.id for one in session.case.queries(self._claim)].index(id)
            self._desk.attempt(lambda: filing.remove_query(session, id))
            self.focus_after(at)


def _facts(query: Query) -> list[str]:
    facts = (
        _("asked {day}").format(day=day_words(query.asked)) if query.asked else "",
        query.how,
        _("due {day}").format(day=day_words(query.due)) if query.due else "",
        _("confidential") if query.confidential else "",
    )
    return [fact for fact in facts if fact]
