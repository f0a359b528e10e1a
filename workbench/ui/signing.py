"""The sheet of signatures: who stands by the case, what has changed since, and signing oneself."""

from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.history import Operation
from workbench.domain.model import Signer
from workbench.language import _
from workbench.phrases import moment_words
from workbench.services import signing
from workbench.services.signing import Signed
from workbench.signing_words import signer_word, since_words
from workbench.ui.bridge import Desk
from workbench.ui.plain import plain_label
from workbench.ui.popover import Popover
from workbench.ui.text_block import PlainText, Run, Shade
from workbench.ui.theme import Theme

_WIDTH = 560
_MOST_HEIGHT = 320


class SignSheet(Popover):
    """Follows the desk while it is open."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, "sign-sheet", _WIDTH, fleeting=False)
        self._desk = desk
        self.setAccessibleName(_("Sign-off"))
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(10)
        self.note = QLineEdit()
        self.note.setObjectName("sign-note")
        self.note.setAccessibleName(_("Note"))
        self.note.setPlaceholderText(_("A note, if there is something to say"))
        self._buttons = {one: self._button(one) for one in Signer}
        self._lay_out()
        desk.changed.connect(self._changed)
        desk.closed.connect(self.leave)
        self._show()

    def _button(self, signed_as: Signer) -> QPushButton:
        words = {
            Signer.CHECKER: _("Sign as checker"),
            Signer.SECOND_READER: _("Sign as second reader"),
        }
        button = QPushButton(words[signed_as])
        button.setObjectName(f"sign-{signed_as.value}")
        button.setAutoDefault(True)
        button.clicked.connect(self._sign)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(plain_label(_("Sign-off"), "title"))
        about = PlainText(self._theme, self._theme.ui_font(13), 1.4)
        words = _("Whoever signs stands by the case as it is now. Later changes are told here.")
        about.set(Run(words, shade="muted"))
        column.addWidget(about)
        inside = QWidget()
        inside.setLayout(self._rows)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("sign-list")
        self._scroll.setAccessibleName(_("Signatures"))
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(inside)
        for see_through in (self._scroll.viewport(), inside):
            see_through.setAutoFillBackground(False)
        column.addWidget(self._scroll)
        column.addWidget(self.note)
        close = QPushButton(_("Close"))
        close.setObjectName("sign-close")
        close.clicked.connect(self.leave)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(close)
        foot.addStretch(1)
        for button in self._buttons.values():
            foot.addWidget(button)
        column.addLayout(foot)

    def open(self) -> None:
        """Show it."""
        self.appear(self.note)

    def _show(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        there = signing.signatures(self._desk.session)
        for one in there:
            row = self._row(one)
            self._rows.addWidget(row)
            row.show()
        if not there:
            self._rows.addWidget(plain_label(_("Nobody has signed yet."), "muted"))
        self._rows.addStretch(1)
        self._scroll.setFixedHeight(min(_MOST_HEIGHT, max(28, 64 * len(there))))
        self._place()

    def _row(self, one: Signed) -> QWidget:
        signature = one.signature
        who = PlainText(self._theme, self._theme.ui_font(13))
        said = f"  {signer_word(signature.signed_as)} · {moment_words(signature.at)}"
        who.set(Run(one.name, bold=True), Run(said, shade="muted"))
        state = PlainText(self._theme, self._theme.ui_font(12))
        # Told by a sign, too, that one need not read on to see it.
        mark = "✓  " if one.since.nothing else "≠  "
        since = since_words(one.since)
        note = f"\n“{signature.note}”" if signature.note else ""
        shade: Shade = "muted" if one.since.nothing else "ink"
        state.set(
            Run(mark + since, bold=not one.since.nothing, shade=shade),
            Run(note, shade="muted"),
        )
        made = QWidget()
        made.setObjectName(f"signature-{signature.id}")
        made.setAccessibleName(f"{one.name}, {signer_word(signature.signed_as)}: {since}")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(who)
        words.addWidget(state)
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(words, 1)
        if signature.by == self._desk.session.me.id:
            back = QPushButton(_("Take back"))
            back.setObjectName(f"unsign-{signature.id}")
            back.setProperty("kind", "link")
            back.clicked.connect(self._unsign)
            line.addWidget(back)
        return made

    def _sign(self) -> None:
        pressed = self.sender()
        note = self.note.text()
        as_ = next((one for one, button in self._buttons.items() if button is pressed), None)
        if as_ is None:
            return
        if self._desk.attempt(lambda: signing.sign(self._desk.session, as_, note)) is not None:
            self.note.clear()

    def _unsign(self) -> None:
        button = self.sender()
        if button is not None:
            id = button.objectName().removeprefix("unsign-")
            self._desk.attempt(lambda: signing.unsign(self._desk.session, id))

    def _changed(self, _operation: Operation) -> None:
        self._show()
