"""What the checkers said to each other about a claim, and a line to say more."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workbench.domain.model import Comment
from workbench.language import _
from workbench.phrases import moment_words
from workbench.services import checking
from workbench.services.people import draft_key
from workbench.ui.bridge import Desk
from workbench.ui.card import Card, stack
from workbench.ui.card_list import CardList
from workbench.ui.draft_box import DraftBox
from workbench.ui.text_block import PlainText, Run
from workbench.ui.theme import Theme


class Remark(Card):
    """One remark; closed ones are muted."""

    resolve_requested = Signal(str, bool)

    def __init__(self, theme: Theme, id: str) -> None:
        super().__init__(theme, "comment", id, framed=False)
        self._shown: tuple[Comment, str] | None = None
        self._by = PlainText(theme, theme.ui_font(12), most_lines=2)
        self._text = PlainText(theme, theme.ui_font(12))
        self._resolve = self.buttons.add("comment-resolve", "check", _("Resolve"))
        self._resolve.clicked.connect(self._switch)
        self.add_remove("comment-remove")
        self.top.addWidget(self._by, 1)
        self.column.addWidget(self._text)

    def show_comment(self, comment: Comment, name: str) -> None:
        """Show a remark and who made it."""
        if (comment, name) == self._shown:
            return
        self._shown = (comment, name)
        said = "  " + moment_words(comment.at)
        said += " · " + _("resolved") if comment.resolved else ""
        self._by.set(Run(name, bold=True), Run(said, shade="muted"))
        self._text.set(Run(comment.text, shade="muted" if comment.resolved else "ink"))
        verb = _("Reopen") if comment.resolved else _("Resolve")
        self._resolve.setAccessibleName(verb)
        self._resolve.setToolTip(verb)
        self.describe(f"{name}: {comment.text}")

    def _switch(self) -> None:
        if self._shown is not None:
            self.resolve_requested.emit(self.id, not self._shown[0].resolved)


class Discussion(QWidget):
    """The thread of a claim, oldest first, and the line to add to it (Enter)."""

    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._desk: Desk | None = None
        self._claim = ""
        self._remarks = CardList(self._new)
        self.add = DraftBox(
            "comment-text",
            _("Comment"),
            _("Add a comment, Enter to send"),
            heading=False,
            by_enter=True,
        )
        self.add.field.left.connect(self.left)
        column = stack(self)
        column.addWidget(self._remarks)
        column.addWidget(self.add)

    @property
    def count(self) -> int:
        """How many remarks there are."""
        return self._remarks.count

    def show_claim(self, desk: Desk, claim: str) -> None:
        """Show the thread of a claim."""
        self._desk, self._claim = desk, claim
        session = desk.session
        self.add.bind(
            desk,
            draft_key(session, f"comment:{claim}"),
            "",
            lambda text: checking.comment(session, claim, text),
        )
        self.refresh()

    def release(self) -> None:
        """Let go of the claim; a remark that is not sent stays as a draft."""
        self.add.field.release()
        self._desk = None

    def refresh(self) -> None:
        """Show what the case now says."""
        if self._desk is None:
            return
        case = self._desk.session.case
        there = case.comments(self._claim)
        remarks = self._remarks.sync([comment.id for comment in there])
        for comment, remark in zip(there, remarks, strict=True):
            remark.show_comment(comment, case.person_name(comment.by))

    def _new(self, id: str) -> Remark:
        remark = Remark(self._theme, id)
        remark.remove_requested.connect(self._remove)
        remark.resolve_requested.connect(self._resolve)
        return remark

    def _remove(self, id: str) -> None:
        if self._desk is not None:
            session = self._desk.session
            self._desk.attempt(lambda: checking.remove_comment(session, id))

    def _resolve(self, id: str, resolved: bool) -> None:
        if self._desk is not None:
            session = self._desk.session
            self._desk.attempt(lambda: checking.resolve_comment(session, id, resolved))
