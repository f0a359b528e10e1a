"""The whole reason of the chosen finding, which its row in the table may have no room for."""

from collections.abc import Sequence

from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workbench.finding_words import why
from workbench.language import _
from workbench.services.comparison import Row
from workbench.ui.text_block import PlainText, Run
from workbench.ui.theme import Theme

_SIDE = 8
_ABOVE, _BELOW = 0, 5
_MOST_LINES = 2
_LINE_HEIGHT = 1.35
# Room for what a person said of a finding, which stands before the reason.
_BEFORE = "At claim 0000 · "


class ReasonLine(QWidget):
    """Is as high as the longest reason of the comparison needs, so that the list below stands
    still while one goes from finding to finding."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findings-reason")
        font = theme.ui_font(12)
        self._metrics = QFontMetrics(font)
        self._pitch = round(max(self._metrics.height(), font.pixelSize() * _LINE_HEIGHT))
        self._words = PlainText(theme, font, _LINE_HEIGHT, most_lines=_MOST_LINES)
        self._words.setObjectName("findings-reason-words")
        # It may be lower than two lines; otherwise it stands out of here, and is cut.
        self._words.setMinimumHeight(1)
        self._longest = self._metrics.horizontalAdvance(_hint())
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, _ABOVE, _SIDE, _BELOW)
        row.addWidget(self._words)
        self.show_reason("")

    def make_room(self, rows: Sequence[Row]) -> None:
        """Be high enough for the reason of each of these."""
        longest = max((why(row.finding.why) for row in rows), key=len, default="")
        widest = max(f"{_BEFORE}{longest}", _hint(), key=self._metrics.horizontalAdvance)
        self._longest = self._metrics.horizontalAdvance(widest)
        self._fit()

    def show_reason(self, words: str) -> None:
        """Show a reason; without one, what can be done in the list."""
        self._words.set(Run(words) if words else Run(_hint(), shade="muted"))

    def text(self) -> str:
        """What is shown."""
        return self._words.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(self.width() - 2 * _SIDE, 1)
        lines = 1 if self._longest <= room else _MOST_LINES
        self.setFixedHeight(lines * self._pitch + _ABOVE + _BELOW)


def _hint() -> str:
    """What can be done in the list, while no finding is chosen."""
    return _(
        "J and K go through the findings · Enter makes a claim · X dismisses · "
        "S same after all · W word by word"
    )
