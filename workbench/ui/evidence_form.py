"""Filing evidence without leaving the panel: its source, what it does, where, in which words."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QFileDialog, QGridLayout, QHBoxLayout, QPushButton

from workbench.domain.model import Evidence, Rank, Source, Stance
from workbench.language import _
from workbench.phrases import rank_word, stance_word
from workbench.services import evidence as filing
from workbench.services.people import draft_key as own_key
from workbench.services.session import Session, new_id
from workbench.ui.bridge import Desk
from workbench.ui.choice import Choice
from workbench.ui.evidence_cards import passage_words
from workbench.ui.inline_form import InlineForm, LongLine
from workbench.ui.section_heading import captioned
from workbench.ui.source_fields import SourceFields, line
from workbench.ui.text_block import PlainText, Run
from workbench.ui.theme import Theme


class EvidenceForm(InlineForm):
    """Adds a piece of evidence to a claim, or edits one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("evidence-form", _("Evidence"))
        self._old: Evidence | None = None
        self._claim = ""
        self._file: Path | None = None
        self._source = SourceFields()
        self._stance = Choice(
            "evidence-stance",
            _("What it does for the claim"),
            [(stance.value, stance_word(stance)) for stance in Stance],
        )
        self._rank = Choice(
            "evidence-rank",
            _("Rank for this claim"),
            [(rank.value, rank_word(rank)) for rank in Rank],
        )
        self._locator = line("evidence-locator", _("Place"), _("p. 4, 00:12:03"))
        self._accessed = line("evidence-accessed", _("Accessed"), "2024-08-15")
        self._quote = LongLine("evidence-quote", _("Quoted words"), "", 3)
        self._confidential = QCheckBox(_("Confidential"))
        self._confidential.setObjectName("evidence-confidential")
        self._attach = QPushButton(_("Attach file…"))
        self._attach.setObjectName("evidence-attach")
        self._attach.setIcon(theme.icon("paperclip"))
        self._kept = PlainText(theme, theme.ui_font(11), most_lines=3)
        self._compose()
        theme.changed.connect(lambda: self._attach.setIcon(theme.icon("paperclip")))
        self._listen()

    def _compose(self) -> None:
        self.column.addWidget(self._source)
        grid = QGridLayout()
        grid.setSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        parts = (
            (_("For the claim"), self._stance),
            (_("Rank"), self._rank),
            (_("Place"), self._locator),
            (_("Accessed"), self._accessed),
        )
        for at, (words, part) in enumerate(parts):
            grid.addLayout(captioned(words, part), at // 2, at % 2)
        self.column.addLayout(grid)
        self.column.addLayout(captioned(_("Quoted words"), self._quote))
        row = QHBoxLayout()
        row.addWidget(self._confidential)
        row.addStretch()
        row.addWidget(self._attach)
        self.column.addLayout(row)
        self.column.addWidget(self._kept)
        self.add_verbs()

    def _listen(self) -> None:
        source = self._source
        fields = (source.title, source.author, source.date, source.url)
        for field in (*fields, self._locator, self._accessed):
            field.textEdited.connect(self.edited)
        for choice in (source.kind, self._stance, self._rank):
            choice.activated.connect(self.edited)
        self._quote.textChanged.connect(self.edited)
        self._confidential.clicked.connect(self.edited)
        self._attach.clicked.connect(self._choose_file)

    # -- opening

    def add(self, desk: Desk, claim: str) -> None:
        """Open for new evidence of a claim; what is being typed for it stays."""
        if self.desk is not None and self._old is None and self._claim == claim:
            return
        self.release()
        self._old = None
        blank = Evidence("", claim, "", Stance.SUPPORTS, accessed=filing.today())
        self._show(desk, blank, None)
        self.open(desk, draft_key(desk.session, claim), _("New evidence"))

    def change(self, desk: Desk, id: str) -> None:
        """Open for a piece of evidence that is there."""
        self.release()
        self._old = desk.session.case.get(Evidence, id)
        source = desk.session.case.get(Source, self._old.source)
        self._show(desk, self._old, source)
        self.open(desk, own_key(desk.session, f"evidence-of:{id}"), _("Evidence"))

    def focus_first(self) -> None:
        """Begin to type."""
        self._source.title.setFocus()

    @property
    def changed_id(self) -> str:
        """The evidence that is being changed, "" when it is new."""
        return self._old.id if self._old else ""

    def _show(self, desk: Desk, evidence: Evidence, source: Source | None) -> None:
        self._claim, self._file = evidence.claim, None
        self._source.show_source(desk.session, source)
        self._stance.show_code(evidence.stance.value)
        self._rank.show_code(evidence.rank.value)
        self._locator.setText(evidence.locator)
        self._accessed.setText(evidence.accessed)
        self._quote.setPlainText(evidence.quote)
        self._confidential.setChecked(evidence.confidential)
        kept = [evidence.file_name] if evidence.file_sha256 else []
        if evidence.article:
            kept.append(passage_words(desk, desk.session.case, evidence))
        self._say_kept(*kept)

    def _say_kept(self, *words: str) -> None:
        self._kept.set(Run(" · ".join(words), shade="muted"))
        self._kept.setVisible(bool(words))

    # -- drafts

    def values(self) -> dict[str, str]:
        """What the fields hold."""
        return {
            **{f"source-{name}": value for name, value in self._source.values().items()},
            "stance": self._stance.code(),
            "rank": self._rank.code(),
            "locator": self._locator.text(),
            "accessed": self._accessed.text(),
            "quote": self._quote.words(),
            "confidential": "yes" if self._confidential.isChecked() else "",
        }

    def bring_back(self, values: dict[str, str]) -> None:
        """Show what a draft holds."""
        source = {
            name.removeprefix("source-"): value
            for name, value in values.items()
            if name.startswith("source-")
        }
        self._source.bring_back(source)
        self._stance.show_code(values.get("stance") or Stance.SUPPORTS.value)
        self._rank.show_code(values.get("rank") or Rank.SECONDARY.value)
        self._locator.setText(values.get("locator", ""))
        self._accessed.setText(values.get("accessed", ""))
        self._quote.setPlainText(values.get("quote", ""))
        self._confidential.setChecked(bool(values.get("confidential")))

    # -- the file

    def _choose_file(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(self, _("Attach file"))
        if path:
            self.attach(Path(path))

    def attach(self, path: Path) -> None:
        """Copy a file into the case with the evidence when the form is saved."""
        data = self.desk.attempt(lambda: filing.read_file(path)) if self.desk else None
        if data is not None:
            self._file = path
            self._say_kept(_("{file} will be copied into the case").format(file=path.name))

    # -- saving

    def save(self, desk: Desk) -> bool:
        """File what the fields hold, in one step."""
        if desk.attempt(lambda: self._file_it(desk)) is None:
            self._source.title.setFocus()
            return False
        return True

    def _file_it(self, desk: Desk) -> Evidence:
        session, source = desk.session, self._source.source()
        correct = self._source.correction() is not None
        file = filing.file_at(self._file) if self._file is not None else None
        if self._old is None:
            fresh = self._filled(Evidence(new_id(), self._claim, source.id))
            return filing.add_evidence(session, fresh, source, correct=correct, file=file)
        fresh = self._filled(session.case.get(Evidence, self._old.id))
        return filing.edit_evidence(session, fresh, source, correct=correct, file=file)

    def _filled(self, evidence: Evidence) -> Evidence:
        return replace(
            evidence,
            stance=Stance(self._stance.code()),
            rank=Rank(self._rank.code()),
            locator=self._locator.text().strip(),
            quote=self._quote.words().strip(),
            accessed=self._accessed.text().strip(),
            confidential=self._confidential.isChecked(),
        )


def draft_key(session: Session, claim: str) -> str:
    """The key of the draft of new evidence for a claim."""
    return own_key(session, f"evidence:{claim}")
