"""The row of filters above the claims table."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from workbench.domain.model import Article, Kind, Severity, Status
from workbench.language import _
from workbench.phrases import STATUS_MARKS, kind_word, severity_word, status_word
from workbench.services.worklist import Filter
from workbench.ui.choice import Choice


class ClaimsFilter(QWidget):
    """`changed` carries a Filter; `entered` is sent when one goes on to the table."""

    changed = Signal(object)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        every = ("", _("Any status"))
        marks = [(str(s), f"{STATUS_MARKS[s]}  {status_word(s)}") for s in Status]
        self._status = Choice("filter-status", _("Status"), (every, *marks))
        kinds = [(str(kind), kind_word(kind)) for kind in Kind]
        self._kind = Choice("filter-kind", _("Kind"), (("", _("Any kind")), *kinds))
        severities = [(str(one), severity_word(one)) for one in Severity]
        self._severity = Choice(
            "filter-severity", _("Severity"), (("", _("Any severity")), *severities)
        )
        self._article = Choice("filter-article", _("Article"), (("", _("Any article")),))
        self._words = QLineEdit()
        self._words.setObjectName("filter-words")
        self._words.setAccessibleName(_("Words or number"))
        self._words.setPlaceholderText(_("Words or number"))
        self._clear = QPushButton(_("Clear"))
        self._clear.setObjectName("filter-clear")
        self._clear.setAccessibleName(_("Clear the filter"))
        self._clear.setProperty("kind", "link")
        self._lay_out()
        self._show_clear()
        for choice in self._choices():
            choice.currentIndexChanged.connect(self._tell)
        self._words.textChanged.connect(self._tell)
        self._clear.clicked.connect(self.clear)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        for choice, width in zip(self._choices(), (150, 112, 116, 190), strict=True):
            choice.setMaximumWidth(width)
            choice.setMinimumWidth(90)
            row.addWidget(choice, 3)
        self._words.setMaximumWidth(220)
        self._words.setMinimumWidth(110)
        row.addWidget(self._words, 4)
        row.addWidget(self._clear)
        # The room of the link is kept, so that nothing jumps when it comes and goes.
        policy = self._clear.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._clear.setSizePolicy(policy)

    def _choices(self) -> tuple[QComboBox, ...]:
        return self._status, self._kind, self._severity, self._article

    # -- what is wanted

    def filter(self) -> Filter:
        """What is wanted now."""
        status, kind, severity = (choice.code() for choice in self._coded())
        return Filter(
            status=Status(status) if status else None,
            kind=Kind(kind) if kind else None,
            severity=Severity(severity) if severity else None,
            article=self._article.code(),
            words=self._words.text().strip(),
        )

    def _coded(self) -> tuple[Choice, Choice, Choice]:
        return self._status, self._kind, self._severity

    def show_filter(self, wanted: Filter) -> None:
        """Show what is wanted, and tell it once."""
        self._quiet = True
        for choice, code in zip(
            self._coded(), (wanted.status, wanted.kind, wanted.severity), strict=True
        ):
            choice.show_code(str(code or ""))
        known = self._article.findData(wanted.article) >= 0
        self._article.show_code(wanted.article if known else "")
        self._words.setText(wanted.words)
        self._quiet = False
        self._tell()

    def clear(self) -> None:
        """Want everything."""
        self.show_filter(Filter())

    def show_articles(self, articles: Iterable[Article]) -> None:
        """Offer the articles of a case; the one that was wanted stays so while it is there."""
        wanted = self._article.code()
        self._quiet = True
        self._article.clear()
        self._article.addItem(_("Any article"), "")
        for article in articles:
            self._article.addItem(article.title, article.id)
        self._article.setCurrentIndex(max(0, self._article.findData(wanted)))
        self._quiet = False
        if self._article.code() != wanted:
            self._tell()

    def _tell(self, _what: object = None) -> None:
        if not self._quiet:
            self._show_clear()
            self.changed.emit(self.filter())

    def _show_clear(self) -> None:
        if self._clear.hasFocus():
            self._words.setFocus()
        self._clear.setVisible(self.filter().any)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
        if event.key() in keys and self._words.hasFocus():
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self._words.text():
            self._words.clear()
        else:
            super().keyPressEvent(event)
