"""The line at the foot: counts with marks, coverage, and where all of it is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from workbench.domain.history import Operation
from workbench.domain.model import Role, Status
from workbench.language import _
from workbench.phrases import STATUS_MARKS, claims_count, number, percent, status_word
from workbench.services import library
from workbench.ui.bridge import Desk
from workbench.ui.later import later
from workbench.ui.theme import Theme

# Below this width, in pixels, the counts stand without their words.
_ROOMY = 1500


class StatusLine(QFrame):
    """Counts the claims by status and says that all is on disk, which is always true here."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self.setObjectName("status-line")
        self.setProperty("kind", "foot")
        self._narrow = True
        self._total = _label("total")
        self._counts = {status: _label(f"count-{status}") for status in Status}
        self._coverage = _label("coverage")
        self._saved = _label("saved")
        self._saved.setText(_("Offline · all changes saved"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 5, 16, 5)
        layout.setSpacing(16)
        layout.addWidget(self._total)
        for label in self._counts.values():
            layout.addWidget(label)
        layout.addStretch(1)
        layout.addWidget(self._coverage)
        layout.addWidget(self._saved)
        self._paint()
        self._show()
        self._later = later(self, self._show)
        desk.changed.connect(self._changed)
        desk.looked.connect(self._show)
        theme.changed.connect(self._paint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words away where they have no room; the marks and counts stay."""
        super().resizeEvent(event)
        narrow = event.size().width() < _ROOMY
        if narrow != self._narrow:
            self._narrow = narrow
            self._show()

    def _changed(self, operation: Operation) -> None:
        if operation.kinds & {"claim", "verdict", "settlement", "passage", "skip", "article"}:
            self._later.start()

    def _show(self) -> None:
        counts = self._desk.tally.counts
        self._total.setText(claims_count(self._desk.tally.claims))
        for status, label in self._counts.items():
            label.setVisible(bool(counts[status]))
            short = f"{STATUS_MARKS[status]} {number(counts[status])}"
            words = f"{short} {status_word(status).lower()}"
            label.setText(short if self._narrow else words)
            label.setAccessibleName(words)
            label.setToolTip(status_word(status))
        self._show_coverage()

    def _paint(self) -> None:
        """Give the counts their inks; a sheet is costly, so not with each count."""
        for status, label in self._counts.items():
            label.setStyleSheet(f"color: {self._theme.status_colours(status).ink}")

    def _show_coverage(self) -> None:
        session = self._desk.session
        checked = [a for a in session.case.articles() if a.role is Role.UNDER_CHECK]
        parts = [self._desk.tally.coverage(article.id) for article in checked]
        whole = library.Coverage(sum(p.ticked for p in parts), sum(p.sentences for p in parts))
        self._coverage.setVisible(bool(checked))
        self._coverage.setText(
            _("{share} of sentences ticked · {left} left").format(
                share=percent(whole.share), left=number(whole.left)
            )
        )


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("kind", "foot-words")
    return label
