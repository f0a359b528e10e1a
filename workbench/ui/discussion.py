"""What the checkers said to each other about a claim: threads with replies, and a line to say more.

The one line serves both: a reply is asked for at a remark, and Enter sends it into that thread.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from workbench.domain.model import Comment
from workbench.language import _
from workbench.services import checking, talk
from workbench.services.people import draft_key
from workbench.ui.bridge import Desk
from workbench.ui.card import stack
from workbench.ui.card_list import CardList
from workbench.ui.draft_box import DraftBox
from workbench.ui.remark import Remark
from workbench.ui.text_block import PlainText, Run
from workbench.ui.theme import Theme

# Whoever steps through claims has not read what was shown for a moment.
_READ_MS = 1500
_SAID_LETTERS = 60


class Discussion(QWidget):
    """The threads of a claim, oldest first, and the line to add to them (Enter)."""

    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._desk: Desk | None = None
        self._claim = ""
        self._answering = ""
        self._unread: frozenset[str] = frozenset()
        self._remarks = CardList(self._new)
        self.add = DraftBox(
            "comment-text",
            _("Comment"),
            _("Add a comment, Enter to send"),
            heading=False,
            by_enter=True,
        )
        self.add.field.left.connect(self._leave)
        self.add.field.committed.connect(self._sent)
        self._to = self._answered()
        self._seen = QTimer(self)
        self._seen.setSingleShot(True)
        self._seen.setInterval(_READ_MS)
        self._seen.timeout.connect(self._mark_read)
        column = stack(self)
        column.addWidget(self._remarks)
        column.addWidget(self._to)
        column.addWidget(self.add)

    def _answered(self) -> QWidget:
        """The line that says which remark is being answered."""
        self._to_words = PlainText(self._theme, self._theme.ui_font(11), most_lines=1)
        self._to_words.setObjectName("comment-reply-to")
        instead = QPushButton(_("New comment instead"))
        instead.setObjectName("comment-instead")
        instead.setProperty("kind", "link")
        instead.clicked.connect(self._stop_answering)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._to_words, 1)
        row.addWidget(instead, 0, Qt.AlignmentFlag.AlignTop)
        line.hide()
        return line

    @property
    def count(self) -> int:
        """How many remarks there are."""
        return self._remarks.count

    def show_claim(self, desk: Desk, claim: str) -> None:
        """Show the threads of a claim, with what was being typed there."""
        self._desk, self._claim = desk, claim
        self._unread = talk.unread_on(desk.session, claim)
        self._bind(self._begun(desk))
        self.refresh()
        if self._unread:
            self._seen.start()

    def release(self) -> None:
        """Let go of the claim; a remark that is not sent stays as a draft."""
        self._seen.stop()
        self.add.field.release()
        self._desk = None

    def refresh(self) -> None:
        """Show what the case now says."""
        if self._desk is None:
            return
        session = self._desk.session
        fresh = talk.unread_on(session, self._claim) - self._unread
        if fresh:
            self._unread |= fresh
            self._seen.start()
        there = list(self._lines())
        remarks = self._remarks.sync([comment.id for comment, _reply in there])
        for (comment, reply), remark in zip(there, remarks, strict=True):
            name = session.case.person_name(comment.by)
            unread = comment.id in self._unread
            remark.show_comment(comment, name, reply=reply, unread=unread)
        if self._answering and self._answering not in {comment.id for comment, _reply in there}:
            self._bind("")

    def _lines(self) -> Iterator[tuple[Comment, bool]]:
        """The remarks in their order, and whether each is a reply."""
        if self._desk is not None:
            for thread in talk.threads(self._desk.session.case, self._claim):
                for comment in thread.all:
                    yield comment, comment is not thread.root

    # -- the line to say more

    def _begun(self, desk: Desk) -> str:
        """The remark to which a reply was begun and not sent, "" for none."""
        drafts = desk.session.drafts()
        roots = (comment.id for comment, reply in self._lines() if not reply)
        return next((id for id in roots if self._key(desk, id) in drafts), "")

    def _key(self, desk: Desk, answering: str) -> str:
        place = f"comment:{self._claim}"
        return draft_key(desk.session, f"{place}:{answering}" if answering else place)

    def _bind(self, answering: str) -> None:
        """Let the line add a remark, or a reply to one."""
        if self._desk is None:
            return
        self._answering = answering
        self.add.bind(self._desk, self._key(self._desk, answering), "", self._put)
        self._to.setVisible(bool(answering))
        hint = _("Add a reply, Enter to send") if answering else _("Add a comment, Enter to send")
        self.add.field.setPlaceholderText(hint)
        if answering:
            case = self._desk.session.case
            comment = case.get(Comment, answering)
            said = " ".join(comment.text.split())
            said = said if len(said) <= _SAID_LETTERS else said[:_SAID_LETTERS] + "…"
            words = _("Reply to {name}: ").format(name=case.person_name(comment.by))
            self._to_words.set(Run(words), Run(said, shade="muted"))

    def _put(self, text: str) -> None:
        if self._desk is None:
            return
        if self._answering:
            talk.reply(self._desk.session, self._answering, text)
        else:
            checking.comment(self._desk.session, self._claim, text)

    def answer(self, id: str) -> None:
        """Begin to write a reply to a remark."""
        if self._desk is not None:
            self._bind(talk.thread_of(self._desk.session.case, id).root.id)
            self.add.field.setFocus()

    def _stop_answering(self) -> None:
        self._bind("")
        self.add.field.setFocus()

    def _sent(self) -> None:
        if self._answering:
            self._bind("")

    def _leave(self) -> None:
        if self._answering and not self.add.field.uncommitted:
            self._bind("")
        self.left.emit()

    # -- each remark

    def _new(self, id: str) -> Remark:
        remark = Remark(self._theme, id)
        remark.remove_requested.connect(self._remove)
        remark.resolve_requested.connect(self._resolve)
        remark.reply_requested.connect(self.answer)
        return remark

    def _remove(self, id: str) -> None:
        if self._desk is not None:
            session = self._desk.session
            self._desk.attempt(lambda: checking.remove_comment(session, id))

    def _resolve(self, id: str, resolved: bool) -> None:
        if self._desk is not None:
            session = self._desk.session
            self._desk.attempt(lambda: talk.resolve(session, id, resolved))

    def _mark_read(self) -> None:
        """What has been on screen for a while is read; its dots stay until the claim is left."""
        desk = self._desk
        if desk is not None and desk.session.is_open and self.isVisible():
            desk.attempt(lambda: talk.mark_read(desk.session, self._claim))
