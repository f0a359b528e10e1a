"""One article on screen: its header, its text, and the highlights of the case in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from workbench.domain.history import Operation
from workbench.domain.model import Article, Claim, Evidence, Passage, Settlement, Verdict
from workbench.domain.text import Span
from workbench.language import _
from workbench.phrases import day_words, percent, role_word, words_count
from workbench.services import library
from workbench.ui.article_view import ArticleView
from workbench.ui.bridge import Desk
from workbench.ui.elided_label import ElidedLabel
from workbench.ui.highlights import LAYER, Mark
from workbench.ui.pill import Pill
from workbench.ui.theme import Theme

# Evidence is shown in the panes while its claim is chosen; its marks are told apart by this.
_EVIDENCE = "evidence:"

# An operation that touches more than this is shown by filling the pane anew.
_MANY = 200

# Below this width, in pixels, a pane's header shows the share alone.
_ROOMY = 430


class ArticlePane(QFrame):
    """Shows an article and follows the case. `entered` is sent when it gets the focus,
    `layer_clicked` carries a claim of a colleague's copy."""

    entered = Signal(object)
    selected = Signal(object)
    layer_clicked = Signal(str)

    def __init__(self, desk: Desk, theme: Theme, article: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.desk = desk
        self.article_id = article
        self._theme = theme
        self._words = library.words(desk.session.text(article))
        self.setObjectName(f"pane-{self.article.index}")
        self.setProperty("kind", "pane")
        self._header = PaneHeader(theme, self)
        self.view = ArticleView(theme, self)
        self.view.setObjectName(f"text-{self.article.index}")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        self._fill()
        desk.at_once.connect(self._paint_at_once)
        desk.changed.connect(self._changed)
        desk.chosen.connect(self._chosen)
        desk.looked.connect(self._show_all_marks)
        self.view.mark_clicked.connect(self._clicked)
        self.view.selected.connect(self.selected)
        theme.changed.connect(self._show_header)

    @property
    def article(self) -> Article:
        """The article as it stands in the case."""
        return self.desk.session.case.get(Article, self.article_id)

    @property
    def text(self) -> str:
        """The article's canonical text."""
        return self.desk.session.text(self.article_id)

    # -- what is shown

    def _fill(self) -> None:
        self.view.set_article(self.text, headline_of(self.text, self.article.title))
        self.view.setAccessibleName(self.article.title)
        self._show_all_marks()

    def _show_all_marks(self) -> None:
        case = self.desk.session.case
        self.view.set_marks([self._mark(p) for p in case.passages_in(self.article_id)])
        self._show_skips()
        self._chosen(self.desk.claim)
        self._show_header()

    def _mark(self, passage: Passage) -> Mark:
        session = self.desk.session
        claim = session.case.get(Claim, passage.claim)
        status = self.desk.tally.status(claim.id)
        span = (passage.start, passage.end)
        return Mark(passage.id, *span, claim.number, claim.id, status, claim.letters)

    def _show_skips(self) -> None:
        skips = self.desk.session.case.skips(self.article_id)
        self.view.set_skips([(skip.start, skip.end) for skip in skips])

    def _show_header(self) -> None:
        coverage = self.desk.tally.coverage(self.article_id)
        self._header.show_article(self.article, self._words, coverage)

    # -- following the case

    def _paint_at_once(self, operation: Operation) -> None:
        """Paint marks and statuses before the rest of the window follows."""
        gone = self.desk.session.case.find(Article, self.article_id) is None
        if gone or len(operation.changes) > _MANY:
            return
        if operation.kinds & {"passage", "verdict", "settlement"}:
            self._follow_passages(operation)
            self._follow_statuses(operation)
            self.view.viewport().repaint()

    def _changed(self, operation: Operation) -> None:
        case = self.desk.session.case
        if case.find(Article, self.article_id) is None:
            return
        if len(operation.changes) > _MANY:
            self._show_all_marks()
            return
        if "evidence" in operation.kinds:
            self._show_evidence()
        if "skip" in operation.kinds:
            self._show_skips()
        if operation.kinds & {"passage", "skip", "article"}:
            self._show_header()

    def _follow_passages(self, operation: Operation) -> None:
        for change in operation.changes:
            passage = change.value
            if isinstance(passage, Passage) and passage.article == self.article_id:
                self.view.remove_mark(passage.id)
                if change.after is not None:
                    self.view.add_mark(self._mark(passage))

    def _follow_statuses(self, operation: Operation) -> None:
        case = self.desk.session.case
        ruled = {
            change.value.claim
            for change in operation.changes
            if isinstance(change.value, Verdict | Settlement)
        }
        for claim in ruled:
            if case.find(Claim, claim) is not None:
                for passage in case.passages(claim):
                    if passage.article == self.article_id:
                        self.view.replace_mark(self._mark(passage))
        if self.desk.claim in ruled:
            self._show_evidence()

    def _clicked(self, claim: str) -> None:
        if claim.startswith(LAYER):
            self.layer_clicked.emit(claim.removeprefix(LAYER))
        else:
            self.desk.choose(claim)

    def _chosen(self, claim: str | None) -> None:
        self._show_evidence()
        self.view.set_chosen(claim)

    def _show_evidence(self) -> None:
        """Show where the evidence of the chosen claim stands in this article."""
        for mark in [m for m in self.view.marks() if m.key.startswith(_EVIDENCE)]:
            self.view.remove_mark(mark.key)
        claim, case = self.desk.claim, self.desk.session.case
        if claim is None or case.find(Claim, claim) is None:
            return
        own = {(p.start, p.end) for p in case.passages(claim) if p.article == self.article_id}
        for evidence in case.evidence(claim):
            span = (evidence.start, evidence.end)
            if evidence.article == self.article_id and span not in own:
                self.view.add_mark(self._evidence_mark(evidence))

    def _evidence_mark(self, evidence: Evidence) -> Mark:
        claim = self.desk.session.case.get(Claim, evidence.claim)
        status = self.desk.tally.status(claim.id)
        key, span = _EVIDENCE + evidence.id, (evidence.start, evidence.end)
        return Mark(key, *span, claim.number, claim.id, status, claim.letters)

    # -- where one is

    def reveal_claim(self, claim: str) -> bool:
        """Bring the first passage or evidence of a claim into view; False when none is here."""
        case = self.desk.session.case
        spans = [(p.start, p.end) for p in case.passages(claim) if p.article == self.article_id]
        spans += [(e.start, e.end) for e in case.evidence(claim) if e.article == self.article_id]
        if spans:
            self.view.reveal(*spans[0])
        return bool(spans)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.view.setFocus()


class PaneHeader(QFrame):
    """Headline, outlet, date, words, role and coverage of an article."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._coverage = library.Coverage(0, 0)
        self.setProperty("kind", "header")
        self._title = ElidedLabel(self)
        self._title.setFont(theme.ui_font(13, bold=True))
        self._title.setObjectName("headline")
        self._role = Pill(self)
        self._share = QLabel(self)
        self._share.setTextFormat(Qt.TextFormat.PlainText)
        self._share.setProperty("kind", "muted")
        self._bar = QProgressBar(self)
        self._bar.setProperty("kind", "coverage")
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(78, 5)
        self._bar.setAccessibleName(_("Coverage"))
        self._line = ElidedLabel(self)
        self._line.setProperty("kind", "muted")
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._title, 1)
        top.addWidget(self._role)
        top.addWidget(self._share)
        top.addWidget(self._bar)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addWidget(self._line)

    def show_article(self, article: Article, words: int, coverage: library.Coverage) -> None:
        """Show what is known about an article."""
        self._title.set_text(article.title)
        code = "todo" if article.role == "under-check" else "opinion"
        colours = self._theme.status_colours(code)
        self._role.set(role_word(article.role), colours.ink, colours.wash)
        self._coverage = coverage
        self._show_share()
        self._bar.setRange(0, max(1, coverage.sentences))
        self._bar.setValue(coverage.ticked if coverage.sentences else 1)
        self._bar.setToolTip(
            _("{left} of {all} sentences not looked at yet").format(
                left=coverage.left, all=coverage.sentences
            )
        )
        parts = [article.outlet, article.byline, day_words(article.date), words_count(words)]
        if article.version > 1:
            parts.append(_("version {number}").format(number=article.version))
        self._line.set_text(" · ".join(part for part in parts if part))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the headline the room of the coverage's words in a narrow pane."""
        super().resizeEvent(event)
        self._show_share()

    def _show_share(self) -> None:
        share = percent(self._coverage.share)
        roomy = self.width() >= _ROOMY
        self._share.setText(_("{share} ticked").format(share=share) if roomy else share)
        self._bar.setVisible(roomy)


def headline_of(text: str, title: str) -> Span | None:
    """Where the headline stands in a text: its first line, when that is the title."""
    start = len(text) - len(text.lstrip())
    end = text.find("\n", start)
    end = len(text) if end < 0 else end
    return (start, end) if title and text[start:end].strip() == title.strip() else None
