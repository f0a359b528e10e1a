"""Putting a question to somebody, and writing down the answer, without leaving the panel."""

from dataclasses import replace

from PySide6.QtWidgets import QGridLayout

from workbench.domain.model import Query
from workbench.language import _
from workbench.services import evidence as filing
from workbench.services.people import draft_key as own_key
from workbench.services.session import Session
from workbench.ui.bridge import Desk
from workbench.ui.inline_form import InlineForm, LongLine
from workbench.ui.section_heading import captioned
from workbench.ui.source_fields import line


class QueryForm(InlineForm):
    """Asks a new query about a claim, or edits one."""

    def __init__(self) -> None:
        super().__init__("query-form", _("Query"))
        self._old: Query | None = None
        self._claim = ""
        self._to = line("query-to", _("To"), _("Author, editor, lawyer, a source"))
        self._question = LongLine("query-question", _("Question"), "", 3)
        self._asked = line("query-asked", _("Asked"), "2024-08-15")
        self._how = line("query-how", _("How"), _("mail"))
        self._due = line("query-due", _("Due"), "2024-08-20")
        self._answer = LongLine("query-answer", _("Answer"), "", 2)
        self.column.addLayout(captioned(_("To"), self._to))
        self.column.addLayout(captioned(_("Question"), self._question))
        grid = QGridLayout()
        grid.setSpacing(6)
        small = ((_("Asked"), self._asked), (_("How"), self._how), (_("Due"), self._due))
        for at, (words, field) in enumerate(small):
            grid.addLayout(captioned(words, field), 0, at)
            grid.setColumnStretch(at, 4 if field is self._how else 5)
        self.column.addLayout(grid)
        self.column.addLayout(captioned(_("Answer"), self._answer))
        self.add_verbs()
        for field in (self._to, self._asked, self._how, self._due):
            field.textEdited.connect(self.edited)
        self._question.textChanged.connect(self.edited)
        self._answer.textChanged.connect(self.edited)

    def add(self, desk: Desk, claim: str) -> None:
        """Open for a new query about a claim; what is being typed for it stays."""
        if self.desk is not None and self._old is None and self._claim == claim:
            return
        self.release()
        self._old, self._claim = None, claim
        self._show(Query("", (claim,), "", "", asked=filing.today()))
        self.open(desk, draft_key(desk.session, claim), _("New query"))

    def change(self, desk: Desk, id: str) -> None:
        """Open for a query that is there."""
        self.release()
        self._old = desk.session.case.get(Query, id)
        self._show(self._old)
        self.open(desk, own_key(desk.session, f"query-of:{id}"), _("Query"))

    def focus_first(self) -> None:
        """Begin to type: the answer, where a question was asked."""
        waiting = self._old is not None and not self._old.answer
        (self._answer if waiting else self._to).setFocus()

    @property
    def changed_id(self) -> str:
        """The query that is being changed, "" when it is new."""
        return self._old.id if self._old else ""

    def _show(self, query: Query) -> None:
        self.bring_back(
            {
                "to": query.to,
                "question": query.question,
                "asked": query.asked,
                "how": query.how,
                "due": query.due,
                "answer": query.answer,
            }
        )

    def values(self) -> dict[str, str]:
        """What the fields hold."""
        return {
            "to": self._to.text(),
            "question": self._question.words(),
            "asked": self._asked.text(),
            "how": self._how.text(),
            "due": self._due.text(),
            "answer": self._answer.words(),
        }

    def bring_back(self, values: dict[str, str]) -> None:
        """Show what a draft holds."""
        self._to.setText(values.get("to", ""))
        self._question.setPlainText(values.get("question", ""))
        self._asked.setText(values.get("asked", ""))
        self._how.setText(values.get("how", ""))
        self._due.setText(values.get("due", ""))
        self._answer.setPlainText(values.get("answer", ""))

    def save(self, desk: Desk) -> bool:
        """Put the query down."""
        done = desk.attempt(lambda: self._put(desk))
        if not done:
            self._question.setFocus()
        return bool(done)

    def _put(self, desk: Desk) -> bool:
        session = desk.session
        if self._old is not None:
            filing.edit_query(session, self._filled(session.case.get(Query, self._old.id)))
            return True
        fresh = self._filled(Query("", (self._claim,), "", ""))
        filing.ask(
            session,
            fresh.claims,
            fresh.to,
            fresh.question,
            asked=fresh.asked,
            how=fresh.how,
            due=fresh.due,
            answer=fresh.answer,
        )
        return True

    def _filled(self, query: Query) -> Query:
        return replace(
            query,
            to=self._to.text().strip(),
            question=self._question.words().strip(),
            asked=self._asked.text().strip(),
            how=self._how.text().strip(),
            due=self._due.text().strip(),
            answer=self._answer.words().strip(),
        )


def draft_key(session: Session, claim: str) -> str:
    """The key of the draft of a new query about a claim."""
    return own_key(session, f"query:{claim}")
