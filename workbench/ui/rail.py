"""The left side: the articles of the case, and the work list by status."""

from collections.abc import Mapping, Sequence
from functools import partial
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.history import Operation
from workbench.domain.model import Article, Role, Status
from workbench.language import _, ngettext
from workbench.phrases import STATUS_MARKS, number, role_word, status_word
from workbench.ui.bridge import Desk
from workbench.ui.elided_label import ElidedLabel
from workbench.ui.finding_groups import Group
from workbench.ui.later import later
from workbench.ui.pill import Pill
from workbench.ui.theme import Theme


class RailRow(QPushButton):
    """A row that can be chosen: words, and a count."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("kind", "rail")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._words = ElidedLabel(self)
        self._count = Pill(self)
        for part in (self._words, self._count):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 3, 10, 3)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._count)
        self.setMinimumHeight(30)

    def show_row(
        self, words: str, count: int, code: str, description: str = "", instead: str = ""
    ) -> None:
        """Show words and a count, or what stands instead of it, in the colours of a status."""
        self._words.set_text(words)
        colours = self._theme.status_colours(code)
        shown = instead or number(count)
        self._count.set(shown, colours.ink, colours.wash)
        self.setAccessibleName(f"{words}, {shown}")
        self.setToolTip(f"<qt>{escape(words)}</qt>")
        self.setAccessibleDescription(description)


class Rail(QScrollArea):
    """Articles, work list and lists of findings. A click opens an article, or filters a table.

    `article_chosen` carries an article's id, `work_chosen` a Status or None for all claims,
    `group_chosen` a Group of findings, `review_chosen` what of a review.
    """

    article_chosen = Signal(str)
    work_chosen = Signal(object)
    group_chosen = Signal(object)
    review_chosen = Signal(str)
    add_requested = Signal()

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self.setObjectName("rail")
        self.setAccessibleName(_("Articles and work list"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QFrame(self)
        self._inside.setProperty("kind", "rail")
        self.setWidget(self._inside)
        self._rows = QVBoxLayout(self._inside)
        self._rows.setContentsMargins(8, 12, 8, 12)
        self._rows.setSpacing(2)
        self._articles = QVBoxLayout()
        self._articles.setSpacing(2)
        self._article_rows: dict[str, RailRow] = {}
        self._status_rows: dict[Status | None, RailRow] = {}
        self._group_rows: dict[Group, RailRow] = {}
        self._groups: Mapping[Group, int] | None = None
        self._folded: Mapping[Group, int] = {}
        self._review_rows: dict[str, RailRow] = {}
        self._reviewed: Sequence[tuple[str, str, int]] = ()
        self._build()
        self._fill_articles()
        self._count_claims()
        self._later = later(self, self._count)
        desk.changed.connect(self._changed)
        desk.looked.connect(self._count)
        theme.changed.connect(self._count)

    def _build(self) -> None:
        self._rows.addWidget(_heading(_("Articles")))
        self._rows.addLayout(self._articles)
        add = QPushButton(_("+  Add article"), self._inside)
        add.setObjectName("rail-add")
        add.setProperty("kind", "rail")
        add.setMinimumHeight(30)
        add.clicked.connect(self.add_requested)
        self._rows.addWidget(add)
        self._rows.addSpacing(8)
        self._rows.addWidget(_heading(_("Work list")))
        for status in (None, *Status):
            row = RailRow(self._theme, self._inside)
            row.setObjectName(f"work-{status or 'all'}")
            row.setCheckable(False)
            row.clicked.connect(self._work_clicked)
            self._rows.addWidget(row)
            self._status_rows[status] = row
        self._build_groups()
        self._build_review()
        self._rows.addStretch(1)

    def _build_groups(self) -> None:
        """The lists of findings; they are shown once the reports are compared."""
        self._compare = QWidget(self._inside)
        self._compare.setObjectName("rail-compare")
        rows = QVBoxLayout(self._compare)
        rows.setContentsMargins(0, 8, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(_heading(_("Compare")))
        for group in (Group.DIFFERENCES, Group.QUOTES, Group.ONLY):
            row = RailRow(self._theme, self._compare)
            row.setObjectName(f"findings-{group}")
            row.setCheckable(False)
            row.clicked.connect(self._group_clicked)
            rows.addWidget(row)
            self._group_rows[group] = row
        self._rows.addWidget(self._compare)
        self._compare.hide()

    def _build_review(self) -> None:
        """What others brought and what is open between people; shown while there is any."""
        self._review = QWidget(self._inside)
        self._review.setObjectName("rail-review")
        rows = QVBoxLayout(self._review)
        rows.setContentsMargins(0, 8, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(_heading(_("Review")))
        for what in ("copy", "open", "waiting"):
            row = RailRow(self._theme, self._review)
            row.setObjectName(f"rail-{what}")
            row.setCheckable(False)
            row.clicked.connect(partial(self.review_chosen.emit, what))
            rows.addWidget(row)
            self._review_rows[what] = row
        self._rows.addWidget(self._review)
        self.show_review(())

    def show_review(self, rows: Sequence[tuple[str, str, int]]) -> None:
        """Show of a review what there is: what it is, its words, and how many wait."""
        told = {what: (words, count) for what, words, count in rows}
        self._reviewed = rows
        self._review.setVisible(bool(told))
        for what, row in self._review_rows.items():
            row.setVisible(what in told)
            words, count = told.get(what, ("", 0))
            row.show_row(words, count, "change" if count else "opinion")

    def show_groups(
        self, counts: Mapping[Group, int] | None, folded: Mapping[Group, int] | None = None
    ) -> None:
        """Show how many findings ask for a look, or else how many are kept back for being slight;
        nothing where nothing is compared."""
        self._groups, self._folded = counts, folded or {}
        self._compare.setVisible(counts is not None)
        words = {
            Group.DIFFERENCES: _("Differences"),
            Group.QUOTES: _("Quotes that drifted"),
            Group.ONLY: _("Only in one report"),
        }
        for group, row in self._group_rows.items():
            count = counts[group] if counts is not None else 0
            code = "change" if count and group is not Group.ONLY else "opinion"
            low = self._folded.get(group, 0) if not count else 0
            hidden = ngettext("{count} hidden", "{count} hidden", low).format(count=number(low))
            row.show_row(words[group], count, code, instead=hidden if low else "")

    def _fill_articles(self) -> None:
        while (item := self._articles.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self._article_rows.clear()
        for article in self._desk.session.case.articles():
            row = RailRow(self._theme, self._inside)
            row.setObjectName(f"article-{article.index}")
            row.clicked.connect(self._article_clicked)
            self._articles.addWidget(row)
            self._article_rows[article.id] = row
        self._count_articles()

    def _count_articles(self) -> None:
        case = self._desk.session.case
        for id, row in self._article_rows.items():
            article = case.get(Article, id)
            code = "todo" if article.role is Role.UNDER_CHECK else "opinion"
            row.show_row(
                article.title, self._desk.tally.claims_in(id), code, role_word(article.role)
            )

    def _count_claims(self) -> None:
        counts = self._desk.tally.counts
        for status, row in self._status_rows.items():
            if status is None:
                row.show_row(_("All claims"), self._desk.tally.claims, "opinion")
            else:
                words = f"{STATUS_MARKS[status]}  {status_word(status)}"
                row.show_row(words, counts[status], status)
                row.setVisible(bool(counts[status]) or status in _ALWAYS)

    def show_current(self, article: str) -> None:
        """Mark the article one is in."""
        for id, row in self._article_rows.items():
            row.setChecked(id == article)

    def _changed(self, operation: Operation) -> None:
        if "article" in operation.kinds:
            self._fill_articles()
        if operation.kinds & {"claim", "verdict", "settlement", "passage"}:
            self._later.start()

    def _count(self) -> None:
        self._count_articles()
        self._count_claims()
        self.show_groups(self._groups, self._folded)
        self.show_review(self._reviewed)

    def _group_clicked(self) -> None:
        row = self.sender()
        for group, other in self._group_rows.items():
            if other is row:
                self.group_chosen.emit(group)

    def _article_clicked(self) -> None:
        row = self.sender()
        for id, other in self._article_rows.items():
            if other is row:
                self.article_chosen.emit(id)

    def _work_clicked(self) -> None:
        row = self.sender()
        for status, other in self._status_rows.items():
            if other is row:
                self.work_chosen.emit(status)


_ALWAYS = (Status.TODO, Status.CHANGE, Status.QUERY, Status.CONFIRMED)


def _heading(words: str) -> QLabel:
    label = QLabel(words.upper())
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("kind", "heading")
    label.setContentsMargins(8, 4, 8, 2)
    return label
