"""What opens over the window in a review: what a copy brings, and how far two people agree."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.domain.differences import Difference
from workbench.domain.verdict_pairs import Agreement
from workbench.language import _
from workbench.review_words import coming_words, open_words
from workbench.services.colleague import Prepared, Review
from workbench.ui.agreement import AgreementPanel
from workbench.ui.plain import plain_label
from workbench.ui.popover import Popover
from workbench.ui.text_block import PlainText, Run
from workbench.ui.theme import Theme

_WIDTH = 520
_FIGURES_WIDTH = 980


class TakeInSheet(Popover):
    """What comes with a copy, before it is taken in; `agreed` carries what was looked at."""

    agreed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget, prepared: Prepared, review: Review) -> None:
        super().__init__(theme, parent, "take-in-sheet", _WIDTH, fleeting=False)
        self._prepared = prepared
        title = _("Put together with {name}’s copy").format(name=prepared.name)
        self.setAccessibleName(title)
        lines = coming_words(prepared.taking.changes) or [_("Nothing that one sees")]
        open_ = open_words(
            len(prepared.taking.disagreements), review.differences.count(Difference.VERDICT)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        heading = plain_label(title, "title")
        heading.setWordWrap(True)
        column.addWidget(heading)
        column.addWidget(plain_label(_("This comes into your case:"), "muted"))
        coming = PlainText(theme, theme.ui_font(14), 1.6)
        coming.setObjectName("take-in-coming")
        coming.set(Run("\n".join(f"•  {line}" for line in lines)))
        column.addWidget(coming)
        told = PlainText(theme, theme.ui_font(13), 1.4)
        told.setObjectName("take-in-open")
        rest = _("Nothing of yours is overwritten. It is one step, which Ctrl+Z takes back.")
        told.set(Run(f"{open_} " if open_ else "", bold=True), Run(rest, shade="muted"))
        column.addWidget(told)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        cancel = QPushButton(_("Cancel"))
        cancel.setObjectName("take-in-cancel")
        self.take = QPushButton(_("Put together"))
        self.take.setObjectName("take-in-take")
        self.take.setProperty("kind", "primary")
        self.take.setAutoDefault(True)
        cancel.clicked.connect(self.leave)
        self.take.clicked.connect(self._agree)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.take)
        return foot

    def open(self) -> None:
        """Show it."""
        self.appear(self.take)
        self._place()

    def _agree(self) -> None:
        self.leave()
        self.agreed.emit(self._prepared)


class AgreementSheet(Popover):
    """The figures; `chosen` carries the claims of a cell of the picture."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget, agreement: Agreement, name: str) -> None:
        super().__init__(theme, parent, "agreement-sheet", _FIGURES_WIDTH, fleeting=True)
        self._panel = AgreementPanel(theme)
        self._panel.show_agreement(agreement, name)
        self._panel.chosen.connect(self._choose)
        close = QPushButton(_("Close"))
        close.setObjectName("agreement-close")
        close.clicked.connect(self.leave)
        self._close = close
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 0, 24, 16)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._panel, 1)
        column.addLayout(foot)

    def open(self) -> None:
        """Show it."""
        self.appear(self._close)

    def _choose(self, claims: object) -> None:
        self.leave()
        self.chosen.emit(claims)
