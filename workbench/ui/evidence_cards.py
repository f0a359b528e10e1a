"""The evidence of a claim, a card each: what it does for the claim, whence, and in which words."""

from PySide6.QtCore import Qt, QUrl, Signal

from workbench.domain.case import Case
from workbench.domain.model import Article, Evidence, Source, Stance
from workbench.language import _
from workbench.phrases import day_words, rank_word, stance_word
from workbench.services import evidence as filing
from workbench.ui.bridge import Desk
from workbench.ui.card import Card
from workbench.ui.card_list import CardList
from workbench.ui.claim_words import article_words, place_words
from workbench.ui.flow_row import FlowRow
from workbench.ui.pill import Pill
from workbench.ui.text_block import PlainText, Run, TextLink
from workbench.ui.theme import Theme

_HUES = {Stance.SUPPORTS: "confirmed", Stance.REFUTES: "conflict", Stance.CONTEXT: "opinion"}
_CONFIDENTIAL_HUE = "change"


class EvidenceCard(Card):
    """One piece of evidence."""

    reveal_requested = Signal(object)
    open_file_requested = Signal(str)

    def __init__(self, theme: Theme, id: str) -> None:
        super().__init__(theme, "evidence", id)
        self._shown: tuple[Evidence, Source, str] | None = None
        self._stance = Pill()
        self._confidential = Pill()
        self._title = PlainText(theme, theme.ui_font(12, bold=True), most_lines=4)
        self._quote = PlainText(theme, theme.ui_font(12), most_lines=6)
        self._facts = PlainText(theme, theme.ui_font(11), most_lines=4)
        self._links = FlowRow(6)
        self._passage = TextLink(theme, 11)
        self._passage.setObjectName("evidence-passage")
        self._file = TextLink(theme, 11)
        self._file.setObjectName("evidence-file")
        self._compose()
        self.add_edit("evidence-edit")
        self.add_remove("evidence-remove")
        theme.changed.connect(self._show_pills)
        self._passage.clicked.connect(self._reveal)
        self._file.clicked.connect(lambda: self.open_file_requested.emit(self.id))

    def _compose(self) -> None:
        self.top.addWidget(self._stance, 0, Qt.AlignmentFlag.AlignTop)
        self.top.addWidget(self._title, 1)
        self._links.set([self._passage, self._file, self._confidential])
        for part in (self._quote, self._facts, self._links):
            self.column.addWidget(part)

    def show_evidence(self, evidence: Evidence, source: Source, place: str) -> None:
        """Show a piece of evidence; `place` says where its passage stands, "" when it has none."""
        if (evidence, source, place) == self._shown:
            return
        self._shown = (evidence, source, place)
        self._show_pills()
        self._title.set(Run(source.title))
        self._quote.set(Run(f"“{evidence.quote}”"))
        self._quote.setVisible(bool(evidence.quote))
        facts = " · ".join(_facts(evidence, source))
        self._facts.set(Run(facts, shade="muted"))
        self._passage.set(place, _("Show this passage in its article"))
        self._passage.setVisible(bool(place))
        self._file.set(_file_words(evidence), _("Open the file that was copied in"))
        self._file.setVisible(bool(evidence.file_sha256))
        self._links.setVisible(bool(place or evidence.file_sha256 or evidence.confidential))
        self.describe(f"{stance_word(evidence.stance)}: {source.title}, {facts}")

    def _show_pills(self) -> None:
        if self._shown is None:
            return
        evidence = self._shown[0]
        colours = self._theme.status_colours(_HUES[evidence.stance])
        self._stance.set(stance_word(evidence.stance), colours.ink, colours.wash)
        colours = self._theme.status_colours(_CONFIDENTIAL_HUE)
        self._confidential.set(_("Confidential"), colours.ink, colours.wash)
        self._confidential.setVisible(evidence.confidential)

    def _reveal(self) -> None:
        if self._shown is not None:
            self.reveal_requested.emit(self._shown[0])


class EvidenceCards(CardList[EvidenceCard]):
    """All the evidence of a claim, in the order in which it was filed."""

    edit_requested = Signal(str)
    reveal_requested = Signal(object)
    open_file_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(self._new)
        self._theme = theme
        self._desk: Desk | None = None
        self._claim = ""

    def show_claim(self, desk: Desk, claim: str) -> None:
        """Show the evidence of a claim."""
        self._desk, self._claim = desk, claim
        self.refresh()

    def release(self) -> None:
        """Let go of the claim."""
        self.give_back()
        self._desk = None

    def refresh(self) -> None:
        """Show what the case now says; cards that stay the same are not touched."""
        if self._desk is None:
            return
        case = self._desk.session.case
        there = case.evidence(self._claim)
        for evidence, card in zip(there, self.sync([one.id for one in there]), strict=True):
            place = passage_words(self._desk, case, evidence) if evidence.article else ""
            card.show_evidence(evidence, case.get(Source, evidence.source), place)

    def _new(self, id: str) -> EvidenceCard:
        card = EvidenceCard(self._theme, id)
        card.edit_requested.connect(self.edit_requested)
        card.remove_requested.connect(self._take_away)
        card.reveal_requested.connect(self.reveal_requested)
        card.open_file_requested.connect(self.open_file_requested)
        return card

    def _take_away(self, id: str) -> None:
        if self._desk is not None:
            session = self._desk.session
            at = [one.id for one in session.case.evidence(self._claim)].index(id)
            self._desk.attempt(lambda: filing.remove_evidence(session, id))
            self.focus_after(at)


def passage_words(desk: Desk, case: Case, evidence: Evidence) -> str:
    """Where the passage of a piece of evidence stands: "Estuary Radio, ¶ 4"."""
    article = article_words(case.get(Article, evidence.article))
    return f"{article}, {place_words(desk.session, evidence.article, evidence.start)}"


def _facts(evidence: Evidence, source: Source) -> list[str]:
    accessed = day_words(evidence.accessed)
    said_by = ", ".join(part for part in (source.author, day_words(source.date)) if part)
    facts = (
        _("{rank} source").format(rank=rank_word(evidence.rank)),
        evidence.locator,
        said_by,
        QUrl(source.url).host(),
        _("accessed {day}").format(day=accessed) if accessed else "",
    )
    return [fact for fact in facts if fact]


def _file_words(evidence: Evidence) -> str:
    sha = evidence.file_sha256
    return _("{file} · SHA-256 {start}…{end}").format(
        file=evidence.file_name, start=sha[:4], end=sha[-2:]
    )
