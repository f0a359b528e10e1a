"""Word by word: a finding or a tie with both passages set one above the other."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from workbench.domain.model import Article, FindingKind
from workbench.domain.text import touching
from workbench.finding_words import kind_words, why
from workbench.language import _
from workbench.services.comparison import Pair, Row, ShownTie
from workbench.services.library import article_layout
from workbench.ui.claim_words import article_words
from workbench.ui.compare_desk import Choice, CompareDesk
from workbench.ui.findings_view import deed_of
from workbench.ui.kind_colours import kind_colours
from workbench.ui.later import later
from workbench.ui.pill import Pill
from workbench.ui.plain import plain_label
from workbench.ui.theme import Theme
from workbench.ui.word_flow import WordFlow
from workbench.ui.word_pairs import Passages, cells

Spans = tuple[tuple[int, int], ...]


class WordView(QFrame):
    """`asked` carries what a key asks for, as in the table; `left` is sent to go back to it."""

    asked = Signal(str)
    left = Signal()

    def __init__(self, comparing: CompareDesk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparing = comparing
        self._theme = theme
        self.setObjectName("words")
        self.setProperty("kind", "panel")
        self._pill = Pill(self)
        self._why = plain_label("", "", self)
        self._why.setObjectName("words-why")
        self._why.setWordWrap(True)
        legend = plain_label(
            _("underlined: changed · dashed: only here · dotted: stands elsewhere"), "muted"
        )
        legend.setFont(theme.ui_font(11))
        back = QPushButton(_("Back to the list  Esc"), self)
        back.setObjectName("words-back")
        back.setProperty("kind", "quiet")
        back.clicked.connect(self.left)
        head = QHBoxLayout()
        head.setContentsMargins(16, 2, 10, 2)
        head.setSpacing(10)
        head.addWidget(self._pill)
        head.addWidget(self._why, 1)
        head.addWidget(legend)
        head.addWidget(back)
        self.flow = WordFlow(theme)
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("words-scroll")
        self._scroll.setAccessibleName(_("Word by word"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self.flow)
        self._scroll.viewport().setAutoFillBackground(False)
        self.flow.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        self.setFocusProxy(self._scroll)
        theme.changed.connect(self._dress)
        self._reveal = later(self, self._show_marked)

    def _show_marked(self) -> None:
        """Bring what the finding is about into view; long passages begin above it."""
        top, bottom = self.flow.marked_at()
        self._scroll.ensureVisible(0, bottom, 0, min(bottom - top, self._scroll.height() // 3))

    def _dress(self) -> None:
        """Show what is shown in the colours in force."""
        if self.isVisible():
            self.show_choice(self._comparing.choice)

    def show_choice(self, choice: Choice) -> None:
        """Show a finding, or a tie."""
        pair = self._comparing.pair
        if pair is None or choice is None:
            return
        kind = choice.kind if isinstance(choice, Row) else FindingKind.WORDING
        tokens = self._theme.tokens
        colours = kind_colours(tokens, kind)
        named = isinstance(choice, Row)
        self._pill.set(kind_words(kind) if named else _("Tie"), colours.ink, colours.wash)
        self._why.setText(why(choice.finding.why) if isinstance(choice, Row) else "")
        one, other, names = self._passages(pair, choice)
        self.flow.show_cells(cells(one, other), names, kind)
        self._scroll.verticalScrollBar().setValue(0)
        # Later, for the lines break anew when the view first gets its width.
        self._reveal.start()

    def _passages(
        self, pair: Pair, choice: Row | ShownTie
    ) -> tuple[Passages, Passages, tuple[str, str]]:
        """What is set against what, and the names of the articles it stands in."""
        articles = [pair.a, pair.b]
        marks: tuple[Spans, Spans] = ((), ())
        tie = self._comparing.tie_of(choice)
        if isinstance(choice, Row):
            marks = choice.finding.a, choice.finding.b
            alone = next((n for n in (0, 1) if len(marks[n]) > 1 and not marks[1 - n]), None)
            if alone is not None:
                # An article against itself: its first words against the others.
                articles = [pair[alone], pair[alone]]
                marks = marks[alone][:1], marks[alone][1:]
        session = self._comparing.desk.session
        case = session.case
        if tie is not None:
            spans: tuple[Spans, ...] = (tie.tie.a, tie.tie.b)
        else:
            parts = zip(articles, marks, strict=True)
            spans = tuple(self._sentences(article, part) for article, part in parts)
        sides = [
            Passages(session.text(article), part, case.get(Article, article).language, mark)
            for article, part, mark in zip(articles, spans, marks, strict=True)
        ]
        names = [article_words(case.get(Article, article)) for article in articles]
        return sides[0], sides[1], (names[0], names[1])

    def _sentences(self, article: str, spans: Spans) -> Spans:
        """The sentences that spans stand in."""
        layout = article_layout(self._comparing.desk.session, article)
        found = [one for span in spans for one in touching(layout.sentences, span)]
        return tuple(dict.fromkeys(found))

    # -- keys

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and deed_of(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = deed_of(event)
        if deed in ("words", "leave"):
            self.left.emit()
        elif deed:
            self.asked.emit(deed)
        else:
            super().keyPressEvent(event)
