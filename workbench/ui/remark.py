"""One remark in the discussion of a claim, or a reply to one."""

from PySide6.QtCore import Signal

from workbench.domain.model import Comment
from workbench.language import _
from workbench.phrases import moment_words
from workbench.ui.card import Card
from workbench.ui.text_block import PlainText, Run
from workbench.ui.theme import Theme

_INDENT = 16
_DOT = "●  "


class Remark(Card):
    """One remark; those of a resolved thread are muted, one that was not read has a dot.

    `reply_requested` carries its id, `resolve_requested` also whether the thread shall be closed.
    """

    resolve_requested = Signal(str, bool)
    reply_requested = Signal(str)

    def __init__(self, theme: Theme, id: str) -> None:
        super().__init__(theme, "comment", id, framed=False)
        self._shown: tuple[Comment, str, bool, bool] | None = None
        self._by = PlainText(theme, theme.ui_font(12), most_lines=2)
        self._text = PlainText(theme, theme.ui_font(12))
        reply = self.buttons.add("comment-reply", "comment", _("Reply"))
        reply.clicked.connect(self._ask_reply)
        self._resolve = self.buttons.add("comment-resolve", "check", _("Resolve"))
        self._resolve.clicked.connect(self._switch)
        self.add_remove("comment-remove")
        self.top.addWidget(self._by, 1)
        self.column.addWidget(self._text)

    def show_comment(self, comment: Comment, name: str, *, reply: bool, unread: bool) -> None:
        """Show a remark and who made it; `reply` is whether it stands below another."""
        if (comment, name, reply, unread) == self._shown:
            return
        self._shown = (comment, name, reply, unread)
        self.column.setContentsMargins(_INDENT if reply else 0, 0, 0, 4)
        closed = comment.resolved and not reply
        said = "  " + moment_words(comment.at) + (" · " + _("resolved") if closed else "")
        self._by.set(
            Run(_DOT if unread else "", shade="accent"),
            Run(name, bold=True),
            Run(said, shade="muted"),
        )
        self._text.set(Run(comment.text, shade="muted" if comment.resolved else "ink"))
        # A thread is closed and opened as a whole, where it begins.
        self._resolve.setVisible(not reply)
        verb = _("Reopen") if comment.resolved else _("Resolve")
        self._resolve.setAccessibleName(verb)
        self._resolve.setToolTip(verb)
        told = _("not read") + ", " if unread else ""
        told += _("reply by {name}: {text}") if reply else "{name}: {text}"
        self.describe(told.format(name=name, text=comment.text))

    def _switch(self) -> None:
        if self._shown is not None:
            self.resolve_requested.emit(self.id, not self._shown[0].resolved)

    def _ask_reply(self) -> None:
        self.reply_requested.emit(self.id)
