"""What others found on a claim, what the desk settled on, and what the editor decided."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.domain.model import Decision, Status
from workbench.language import _
from workbench.phrases import decision_word, moment_words, status_word
from workbench.services.session import Session
from workbench.ui.card import stack
from workbench.ui.pill import Pill
from workbench.ui.section_heading import heading_label
from workbench.ui.text_block import PlainText, Run
from workbench.ui.theme import Theme

# A status (or "" for none), its word, who and when, and the words given with it.
_Line = tuple[str, str, str, str]


class OtherVerdicts(QWidget):
    """Lines to read; nothing of it can be changed here."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: list[_Line] = []
        self._column = stack(self, 4)
        self._column.addWidget(heading_label(_("Others")))
        self._lines: list[QWidget] = []
        theme.changed.connect(self._paint_lines)

    def show_claim(self, session: Session, claim: str) -> None:
        """Show what the case says of a claim besides my own verdict."""
        lines = _lines(session, claim)
        if lines != self._shown:
            self._shown = lines
            self._paint_lines()
        self.setVisible(bool(lines))

    def _paint_lines(self) -> None:
        for gone in self._lines:
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._lines = [self._line(line) for line in self._shown]
        for line in self._lines:
            self._column.addWidget(line)

    def _line(self, line: _Line) -> QWidget:
        status, word, who, why = line
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(6)
        colours = self._theme.status_colours(status)
        pill = Pill()
        pill.set(word, colours.ink, colours.wash)
        name = PlainText(self._theme, self._theme.ui_font(12), most_lines=2)
        name.set(Run(who, shade="muted"))
        row.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(name, 1)
        column.addLayout(row)
        if why:
            words = PlainText(self._theme, self._theme.ui_font(12))
            words.set(Run(why))
            column.addWidget(words)
        return made


def _lines(session: Session, claim: str) -> list[_Line]:
    case = session.case
    found: list[_Line] = []
    for verdict in case.verdicts(claim):
        if verdict.by != session.me.id and verdict.status is not Status.TODO:
            who = f"{case.person_name(verdict.by)}, {moment_words(verdict.at)}"
            why = "\n".join(
                part
                for part in (
                    verdict.why,
                    _("Change to: {words}").format(words=verdict.change_to)
                    if verdict.change_to
                    else "",
                )
                if part
            )
            found.append((verdict.status.value, status_word(verdict.status), who, why))
    settled = case.settlement(claim)
    if settled is not None:
        who = _("settled by {name}, {moment}").format(
            name=case.person_name(settled.by), moment=moment_words(settled.at)
        )
        found.append((settled.status.value, status_word(settled.status), who, settled.reason))
    decided = case.resolution(claim)
    if decided is not None and decided.decision is not Decision.OPEN:
        who = _("editor’s decision, {moment}").format(moment=moment_words(decided.at))
        found.append(("", decision_word(decided.decision), who, decided.reason))
    return found
