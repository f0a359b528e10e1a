"""What can be chosen about a document that is handed over: parts, claims, reader, file."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.memo_choice import EVERY_PART, DocumentKind, MemoChoice, MemoPart
from workbench.domain.model import Article, Severity, Status
from workbench.language import _, ngettext
from workbench.phrases import STATUS_MARKS, claims_count, severity_word, status_word
from workbench.services.preview import Choosable, chosen
from workbench.ui.plain import plain_label
from workbench.ui.section_heading import heading_label

T = TypeVar("T", bound=str)

_GAP = 6
_TITLE_SHOWN = 46

_PARTS: Mapping[MemoPart, Callable[[], str]] = {
    MemoPart.BOTTOM_LINE: lambda: _("Bottom line"),
    MemoPart.CHANGES: lambda: _("Changes required"),
    MemoPart.QUERIES: lambda: _("Open queries"),
    MemoPart.DIFFERENCES: lambda: _("How reports differ"),
    MemoPart.CLAIMS: lambda: _("Claim by claim"),
    MemoPart.SOURCES: lambda: _("Sources"),
    MemoPart.CONTACTS: lambda: _("Contact log"),
    MemoPart.LIMITS: lambda: _("Limits"),
    MemoPart.SIGN_OFF: lambda: _("Sign-off"),
}
_KINDS: Mapping[DocumentKind, Callable[[], tuple[str, str]]] = {
    DocumentKind.MEMO: lambda: (_("Memo"), _("What must change, for the editor")),
    DocumentKind.CHECKING_COPY: lambda: (
        _("Checking copy"),
        _("The article, with a comment on each claim"),
    ),
}
_FILES: Mapping[str, Callable[[], str]] = {
    ".docx": lambda: _("Word"),
    ".pdf": lambda: _("PDF"),
    ".html": lambda: _("Web page"),
}


class Ticks(QWidget, Generic[T]):
    """Boxes to tick in columns; all of them ticked stands for whatever there is."""

    changed = Signal()

    def __init__(
        self, name: str, label: str, options: Iterable[tuple[T, str]], columns: int = 2
    ) -> None:
        super().__init__()
        self.setAccessibleName(label)
        self._boxes: dict[T, QCheckBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        for place, (code, words) in enumerate(options):
            self._boxes[code] = box = QCheckBox(words.replace("&", "&&"))
            box.setObjectName(f"{name}-{code}")
            box.setAccessibleDescription(label)
            box.setChecked(True)
            box.toggled.connect(lambda _on: self.changed.emit())
            grid.addWidget(box, place // columns, place % columns)
        for column in range(columns):
            grid.setColumnStretch(column, 1)

    def ticked(self) -> frozenset[T]:
        """What is ticked."""
        return frozenset(code for code, box in self._boxes.items() if box.isChecked())

    def ticked_or_all(self) -> frozenset[T] | None:
        """What is ticked; None for all."""
        found = self.ticked()
        return None if len(found) == len(self._boxes) else found

    def tick(self, wanted: Iterable[T] | None) -> None:
        """Tick these, or all."""
        codes = None if wanted is None else set(wanted)
        for code, box in self._boxes.items():
            box.setChecked(codes is None or code in codes)


class OneOf(QWidget):
    """One of a few, each with its words and perhaps a line about it."""

    changed = Signal()

    def __init__(
        self, name: str, label: str, options: Sequence[tuple[str, str, str]], *, in_row: bool
    ) -> None:
        super().__init__()
        self.setAccessibleName(label)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QRadioButton] = {}
        line = QHBoxLayout(self) if in_row else QVBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16 if in_row else 2)
        for code, words, about in options:
            self._buttons[code] = button = QRadioButton(words)
            button.setObjectName(f"{name}-{code.removeprefix('.')}")
            button.setAccessibleDescription(about or label)
            self._group.addButton(button)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            if about:
                said = plain_label(about, "muted")
                said.setIndent(26)
                said.setWordWrap(True)
                line.addWidget(said)
        if in_row:
            line.addStretch(1)
        next(iter(self._buttons.values())).setChecked(True)
        self._group.buttonToggled.connect(self._toggled)

    def code(self) -> str:
        """What is chosen."""
        return next(code for code, button in self._buttons.items() if button.isChecked())

    def choose(self, code: str) -> None:
        """Choose this, where it is there."""
        if code in self._buttons:
            self._buttons[code].setChecked(True)

    def _toggled(self, _button: QWidget, on: bool) -> None:
        if on:
            self.changed.emit()


class ExportOptions(QFrame):
    """`changed` is sent with every other choice; `choice` and `suffix` say what it is."""

    changed = Signal()

    def __init__(
        self,
        kinds: Sequence[DocumentKind],
        suffixes: Sequence[str],
        claims: Sequence[Choosable],
        articles: Sequence[Article],
    ) -> None:
        super().__init__()
        self.setObjectName("export-options")
        self.setProperty("kind", "panel")
        self._claims = claims
        told = [(kind.value, *_KINDS[kind]()) for kind in kinds]
        self.kind = OneOf("export-kind", _("Document"), told, in_row=False)
        files = [(suffix, _FILES[suffix](), "") for suffix in suffixes]
        self.file = OneOf("export-file", _("File"), files, in_row=True)
        self.reader = QLineEdit()
        self.reader.setObjectName("export-reader")
        self.reader.setAccessibleName(_("For whom"))
        self.reader.setPlaceholderText(_("Name or desk, as it shall stand in the head"))
        words = [(part, say()) for part, say in _PARTS.items()]
        self.parts = Ticks[MemoPart]("export-part", _("Parts"), words)
        self.statuses = Ticks[Status]("export-status", _("Status"), _statuses(claims))
        severities = [(one, severity_word(one)) for one in Severity]
        self.severities = Ticks[Severity]("export-severity", _("Severity"), severities, 3)
        titles = [(one.id, _title(one)) for one in articles]
        self.articles = Ticks[str]("export-article", _("Articles"), titles, 1)
        self.redact = QCheckBox(_("Leave out what is confidential"))
        self.redact.setObjectName("export-redact")
        self._count = plain_label("", "muted")
        self._count.setObjectName("export-count")
        self._named = plain_label("", "problem")
        self._named.setObjectName("export-named")
        self._named.setWordWrap(True)
        self._named.hide()
        self._lay_out(several=len(articles) > 1)
        self._connect()
        self._show()

    def _lay_out(self, *, several: bool) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 16, 16)
        self._column.setSpacing(16)
        self._column.addStretch(1)
        self.add_section(_("Document"), self.kind)
        self.add_section(_("File"), self.file)
        self.add_section(_("For whom"), self.reader)
        self._parts_section = self.add_section(_("Parts"), self.parts)
        self.add_section(_("Claims"), self._count, self.statuses)
        self.add_section(_("Severity"), self.severities)
        if several:
            self.add_section(_("Articles"), self.articles)
        self.add_section(_("In confidence"), self.redact, self._named)

    def add_section(self, heading: str, *widgets: QWidget) -> QWidget:
        """A further part, after those that are there."""
        section = QWidget()
        column = QVBoxLayout(section)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(heading_label(heading))
        for widget in widgets:
            column.addWidget(widget)
        self._column.insertWidget(self._column.count() - 1, section)
        return section

    def _connect(self) -> None:
        for one in (self.kind, self.file, self.parts, self.statuses):
            one.changed.connect(self._changed)
        for ticks in (self.severities, self.articles):
            ticks.changed.connect(self._changed)
        self.redact.toggled.connect(self._changed)
        self.reader.textChanged.connect(self._changed)

    def choice(self) -> MemoChoice:
        """What is chosen now."""
        return MemoChoice(
            self.parts.ticked(),
            self.statuses.ticked_or_all(),
            self.severities.ticked_or_all(),
            self.articles.ticked_or_all(),
            self.reader.text().strip(),
            self.redact.isChecked(),
            DocumentKind(self.kind.code()),
        )

    def suffix(self) -> str:
        """The kind of file that is chosen."""
        return self.file.code()

    def show_choice(self, choice: MemoChoice, suffix: str) -> None:
        """Choose what was chosen before."""
        self.blockSignals(True)
        self.kind.choose(choice.kind.value)
        self.file.choose(suffix)
        self.reader.setText(choice.for_whom)
        self.parts.tick(choice.parts)
        self.statuses.tick(choice.statuses)
        self.severities.tick(choice.severities)
        self.articles.tick(choice.articles)
        self.redact.setChecked(choice.redact)
        self.blockSignals(False)
        self._show()

    def show_named(self, claims: Sequence[str]) -> None:
        """Say which claims to read again, since their words name something confidential."""
        words = ngettext(
            "Read claim {claims} again: its words name something confidential.",
            "Read claims {claims} again: their words name something confidential.",
            len(claims),
        )
        self._named.setText(words.format(claims=", ".join(claims)))
        self._named.setVisible(bool(claims))

    def _changed(self) -> None:
        if not self.signalsBlocked():
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        choice = self.choice()
        memo = choice.kind is DocumentKind.MEMO
        self._parts_section.setVisible(memo)
        if not choice.redact:
            self.show_named(())
        whole = replace(choice, parts=EVERY_PART)
        count = len(self._claims) if whole.every_claim else chosen(self._claims, whole)
        words = claims_count(len(self._claims))
        if count != len(self._claims):
            words = _("{count} of {all}").format(count=count, all=words)
        self._count.setText(words)


def _statuses(claims: Iterable[Choosable]) -> list[tuple[Status, str]]:
    """Each status with its mark, and how many claims have it."""
    having = [one.statuses for one in claims]
    found: list[tuple[Status, str]] = []
    for status in Status:
        count = sum(status in one for one in having)
        words = f"{STATUS_MARKS[status]} {status_word(status)}"
        found.append((status, f"{words} · {count}" if count else words))
    return found


def _title(article: Article) -> str:
    title = article.title or article.file_name
    short = title if len(title) <= _TITLE_SHOWN else title[: _TITLE_SHOWN - 1].rstrip() + "…"
    return f"{article.index} · {short}"
