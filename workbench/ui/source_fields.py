"""The fields that say what a source is; a source the case has already is offered and reused."""

from dataclasses import replace

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCheckBox, QCompleter, QGridLayout, QLineEdit, QWidget

from workbench.domain.model import Evidence, Source, SourceKind
from workbench.language import _, ngettext
from workbench.phrases import source_kind_word
from workbench.services.session import Session, new_id
from workbench.ui.choice import Choice
from workbench.ui.section_heading import captioned


class SourceFields(QWidget):
    """Title, kind, author, date and address of a source."""

    def __init__(self) -> None:
        super().__init__()
        self._sources: list[Source] = []
        self._uses: dict[str, int] = {}
        self._known: Source | None = None
        self._fixed = False
        self.title = line("source-title", _("Source"), _("Who or what says so"))
        self.kind = Choice(
            "source-kind",
            _("Kind of source"),
            [(kind.value, source_kind_word(kind)) for kind in SourceKind],
        )
        self.author = line("source-author", _("Author"))
        self.date = line("source-date", _("Date"), "2024-08-15")
        self.url = line("source-url", _("Address"), "https://")
        self.everywhere = QCheckBox(_("Correct this source everywhere"))
        self.everywhere.setObjectName("source-everywhere")
        self.everywhere.setChecked(True)
        self.everywhere.hide()
        self._offer = QStringListModel(self)
        self._completer(self.title)
        self._compose()
        self.title.textEdited.connect(self._title_edited)
        for field in (self.author, self.date, self.url):
            field.textEdited.connect(self._look)
        self.kind.activated.connect(self._look)

    def _completer(self, field: QLineEdit) -> None:
        completer = QCompleter(self._offer, field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._take)
        field.setCompleter(completer)

    def _compose(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.addLayout(captioned(_("Source"), self.title), 0, 0, 1, 2)
        grid.addLayout(captioned(_("Author"), self.author), 1, 0)
        grid.addLayout(captioned(_("Kind"), self.kind), 1, 1)
        grid.addLayout(captioned(_("Address"), self.url), 2, 0)
        grid.addLayout(captioned(_("Date"), self.date), 2, 1)
        grid.addWidget(self.everywhere, 3, 0, 1, 2)

    def show_source(self, session: Session, source: Source | None) -> None:
        """Show a source, which stays the one meant when its title is corrected; or empty fields."""
        case = session.case
        self._sources = case.sources()
        self._uses = {}
        for evidence in case.all(Evidence):
            self._uses[evidence.source] = self._uses.get(evidence.source, 0) + 1
        self._offer.setStringList([one.title for one in self._sources])
        self._fixed = source is not None
        self.everywhere.setChecked(True)
        self._known = source
        self._fill(source or Source("", ""))

    def source(self) -> Source:
        """The source the fields describe: the one of the case with its id, or a new one."""
        fresh = Source(
            self._known.id if self._known else new_id(),
            self.title.text().strip(),
            SourceKind(self.kind.code()),
            self.url.text().strip(),
            self.author.text().strip(),
            self.date.text().strip(),
            self._known.archived if self._known else "",
        )
        corrects = self._known is not None and fresh != self._known
        if corrects and not self.everywhere.isChecked():
            return replace(fresh, id=new_id(), archived="")
        return fresh

    def correction(self) -> Source | None:
        """The source of the case as the fields correct it, None when they do not."""
        fresh = self.source()
        known = self._known
        return fresh if known is not None and fresh.id == known.id and fresh != known else None

    def values(self) -> dict[str, str]:
        """What the fields hold, for a draft."""
        return {
            "title": self.title.text(),
            "kind": self.kind.code(),
            "author": self.author.text(),
            "date": self.date.text(),
            "url": self.url.text(),
        }

    def bring_back(self, values: dict[str, str]) -> None:
        """Show what a draft holds."""
        self._take(values.get("title", ""))
        self.title.setText(values.get("title", ""))
        self.kind.show_code(values.get("kind") or SourceKind.OTHER.value)
        self.author.setText(values.get("author", ""))
        self.date.setText(values.get("date", ""))
        self.url.setText(values.get("url", ""))
        self._look()

    def _fill(self, source: Source) -> None:
        self.title.setText(source.title)
        self.title.setCursorPosition(0)
        self._fill_details(source)
        self._look()

    def _fill_details(self, source: Source) -> None:
        self.kind.show_code(source.kind.value)
        self.author.setText(source.author)
        self.date.setText(source.date)
        self.url.setText(source.url)
        self.url.setCursorPosition(0)

    def _take(self, title: str) -> None:
        """Reuse the source of the case that has a title."""
        found = next((source for source in self._sources if source.title == title), None)
        if found is not None and not (self._fixed and self._known == found):
            self._known, self._fixed = found, False
            self._fill(found)

    def _title_edited(self, title: str) -> None:
        # In a new piece of evidence another title is another source.
        if self._known is not None and not self._fixed and title != self._known.title:
            self._known = None
            self._fill_details(Source("", title))
        elif self._known is None and self._bare():
            self._known = next(
                (one for one in self._sources if one.title.casefold() == title.casefold()), None
            )
            if self._known is not None:
                self._fill_details(self._known)
        self._look()

    def _bare(self) -> bool:
        return not (self.author.text() or self.date.text() or self.url.text())

    def _look(self) -> None:
        """Say that a correction would be seen elsewhere, where it would."""
        known = self._known
        uses = self._uses.get(known.id, 0) if known else 0
        self.everywhere.setText(
            ngettext(
                "Correct this source in its {count} place",
                "Correct this source in all {count} places",
                uses,
            ).format(count=uses)
        )
        most_own = 1 if self._fixed else 0
        changed = known is not None and self._changes(known)
        self.everywhere.setVisible(changed and uses > most_own)
        # The same address is the same source: then there is no other to be made of it.
        url = self.url.text().strip()
        same = known is not None and bool(url) and url.rstrip("/") == known.url.rstrip("/")
        self.everywhere.setEnabled(not same)
        if same:
            self.everywhere.setChecked(True)

    def _changes(self, known: Source) -> bool:
        return (
            self.title.text().strip(),
            self.kind.code(),
            self.author.text().strip(),
            self.date.text().strip(),
            self.url.text().strip(),
        ) != (known.title, known.kind.value, known.author, known.date, known.url)


def line(name: str, label: str, hint: str = "") -> QLineEdit:
    """A field of one line."""
    field = QLineEdit()
    field.setObjectName(name)
    field.setAccessibleName(label)
    field.setPlaceholderText(hint)
    return field
