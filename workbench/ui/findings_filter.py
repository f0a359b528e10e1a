"""What stands above the findings: which are wanted, and how many are kept back."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from workbench.domain.model import FindingKind, Ruling, Weight
from workbench.finding_words import kind_words
from workbench.language import _, ngettext
from workbench.phrases import number
from workbench.services.comparison import Row
from workbench.ui.choice import Choice
from workbench.ui.finding_groups import Group
from workbench.ui.findings_model import Wanted

_NARROW = 92


def group_words(group: Group) -> str:
    """The name of a list of findings."""
    return {
        Group.ALL: _("All kinds"),
        Group.DIFFERENCES: _("Differences"),
        Group.QUOTES: _("Quotes that drifted"),
        Group.ONLY: _("Only in one report"),
    }[group]


class FindingsFilter(QWidget):
    """`changed` carries what is Wanted now."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wanted = Wanted()
        self._quiet = False
        groups = [(group.value, group_words(group)) for group in Group if group is not Group.QUOTES]
        kinds = [(kind.value, kind_words(kind)) for kind in FindingKind]
        self._kind = Choice("findings-kind", _("Kind"), (*groups, *kinds))
        self._least = Choice(
            "findings-severity",
            _("Severity"),
            (
                (Weight.HIGH.value, _("High only")),
                (Weight.MEDIUM.value, _("Medium and up")),
                (Weight.LOW.value, _("Any severity")),
            ),
        )
        self._low = _link("findings-low")
        self._done = _link("findings-done")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        for choice in (self._kind, self._least):
            row.addWidget(choice)
        self.fit(roomy=True)
        row.addWidget(self._low)
        row.addWidget(self._done)
        self._show()
        for choice in (self._kind, self._least):
            choice.currentIndexChanged.connect(self._chosen)
        self._low.clicked.connect(self._turn_low)
        self._done.clicked.connect(self._turn_done)

    def fit(self, *, roomy: bool) -> None:
        """Take the room there is."""
        for choice, width in ((self._kind, 150), (self._least, 136)):
            choice.setFixedWidth(width if roomy else _NARROW)

    def want(self, wanted: Wanted) -> None:
        """Want these, and tell it."""
        if wanted != self.wanted:
            self.wanted = wanted
            self._show()
            self.changed.emit(wanted)

    def want_group(self, group: Group) -> None:
        """Want one of the lists, at the severity that is chosen, and nothing that is judged."""
        quotes = group is Group.QUOTES
        kind = FindingKind.QUOTE if quotes else None
        group = Group.ALL if quotes else group
        self.want(replace(self.wanted, group=group, kind=kind, done=False))

    def count(self, rows: Sequence[Row]) -> None:
        """Say how many are kept back for being slight, and for being judged."""
        all_ = [row for row in rows if self.wanted.of_kind(row)]
        slight = sum(
            self.wanted.too_slight(row) and (self.wanted.done or row.ruling is Ruling.OPEN)
            for row in all_
        )
        done = sum(row.ruling is not Ruling.OPEN for row in all_)
        self._low.setVisible(bool(slight) or self.wanted.least is Weight.LOW)
        words = ngettext("{count} lower hidden", "{count} lower hidden", slight)
        if self.wanted.least is Weight.MEDIUM:
            words = ngettext("{count} low hidden", "{count} low hidden", slight)
        self._low.setText(words.format(count=number(slight)) if slight else _("Hide low"))
        self._done.setVisible(bool(done))
        words = ngettext("{count} done hidden", "{count} done hidden", done)
        self._done.setText(_("Hide done") if self.wanted.done else words.format(count=number(done)))

    def _show(self) -> None:
        self._quiet = True
        self._kind.show_code((self.wanted.kind or self.wanted.group).value)
        self._least.show_code(self.wanted.least.value)
        self._quiet = False

    def _chosen(self, _index: int) -> None:
        if self._quiet:
            return
        code = self._kind.code()
        kind = FindingKind(code) if code in list(FindingKind) else None
        group = Group.ALL if kind else Group(code)
        least = Weight(self._least.code())
        self.want(replace(self.wanted, group=group, kind=kind, least=least))

    def _turn_low(self) -> None:
        all_ = self.wanted.least is Weight.LOW
        self.want(replace(self.wanted, least=Weight.MEDIUM if all_ else Weight.LOW))

    def _turn_done(self) -> None:
        self.want(replace(self.wanted, done=not self.wanted.done))


def _link(name: str) -> QPushButton:
    link = QPushButton()
    link.setObjectName(name)
    link.setProperty("kind", "link")
    link.hide()
    return link
