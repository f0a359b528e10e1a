"""What stands above the findings: how many, of which report, how the texts hang together."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from workbench.language import _
from workbench.phrases import number
from workbench.services.comparison import Compared
from workbench.ui.choice import Choice
from workbench.ui.findings_filter import FindingsFilter
from workbench.ui.pill import Pill
from workbench.ui.plain import plain_label
from workbench.ui.relation_line import RelationLine
from workbench.ui.theme import Theme

# Below this width, in pixels, the head goes without how the texts are related.
_ROOMY = 1000


class FindingsHead(QWidget):
    """`claims_requested` is sent for the table of claims, `close_requested` to close this one;
    `other_requested` carries the article that is to be compared."""

    claims_requested = Signal()
    close_requested = Signal()
    other_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.filters = FindingsFilter(self)
        title = plain_label(_("Findings"))
        title.setObjectName("findings-title")
        title.setFont(theme.ui_font(13, bold=True))
        self._count = Pill(self)
        self._count.setObjectName("findings-count")
        self._claims = QPushButton(self)
        self._claims.setObjectName("findings-claims")
        self._claims.setProperty("kind", "quiet")
        self._claims.setToolTip("F8")
        self._other = Choice("findings-other", _("Compared with"), ())
        self._relation = RelationLine(self)
        self._close = QToolButton(self)
        self._close.setObjectName("findings-close")
        self._close.setAccessibleName(_("Close the findings"))
        self._close.setToolTip("F9")
        self._close.setProperty("kind", "quiet")
        self._close.setIconSize(QSize(14, 14))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 10, 4)
        row.setSpacing(10)
        for part in (title, self._count, self._claims, self._other):
            row.addWidget(part)
        row.addWidget(self._relation, 100)
        row.addWidget(self.filters)
        row.addWidget(self._close)
        self._claims.clicked.connect(self.claims_requested)
        self._close.clicked.connect(self.close_requested)
        self._other.currentIndexChanged.connect(self._other_chosen)

    def dress(self, compared: Compared | None) -> None:
        """Take the colours in force."""
        tokens = self._theme.tokens
        self._close.setIcon(self._theme.icon("close", tokens.muted))
        self._relation.dress(compared, tokens)

    def show_compared(self, compared: Compared | None) -> None:
        """Say how the texts of a comparison hang together."""
        self._relation.show_compared(compared)
        self._count.setVisible(compared is not None)

    def show_count(self, listed: int) -> None:
        """Say how many findings the list shows."""
        colours = self._theme.tokens.change if listed else self._theme.tokens.neutral
        self._count.set(number(listed), colours.ink, colours.wash)

    def show_claims(self, claims: int) -> None:
        """Say how many claims there are."""
        self._claims.setText(_("Claims {count}").format(count=number(claims)))

    def show_others(self, others: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer the other articles, ids and titles, where there is more than one."""
        self._other.blockSignals(True)
        self._other.clear()
        for article, title in others:
            self._other.addItem(title, article)
        self._other.setCurrentIndex(self._other.findData(chosen))
        self._other.blockSignals(False)
        self._other.setVisible(len(others) > 1)

    def _other_chosen(self, _index: int) -> None:
        self.other_requested.emit(self._other.code())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = event.size().width() >= _ROOMY
        self.filters.fit(roomy=roomy)
        self._relation.setVisible(roomy)
        self._other.setFixedWidth(180 if roomy else 110)
