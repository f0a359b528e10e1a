"""What others found on a claim, what the desk settled on, and what the editor decided."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.domain.case import Case
from workbench.domain.model import Decision, Status, Verdict
from workbench.language import _
from workbench.phrases import decision_word, moment_words, status_word
from workbench.services import checking
from workbench.services.blind import hides
from workbench.services.session import Session
from workbench.ui.bridge import Desk
from workbench.ui.card import stack
from workbench.ui.flow_row import FlowRow
from workbench.ui.pill import Pill
from workbench.ui.section_heading import heading_label
from workbench.ui.text_block import PlainText, Run, TextLink
from workbench.ui.theme import Theme

# A status (or "" for none), its word, who and when, and the words given with it.
_Line = tuple[str, str, str, str]


class OtherVerdicts(QWidget):
    """Lines to read, and two quiet links: to settle on my own status, and to take that back."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: list[_Line] = []
        self._desk: Desk | None = None
        self._claim = ""
        self._settle = TextLink(theme, 11)
        self._settle.setObjectName("claim-settle")
        self._settle.clicked.connect(self._settle_mine)
        self._unsettle = TextLink(theme, 11)
        self._unsettle.setObjectName("claim-unsettle")
        self._unsettle.set(_("Unsettle"), _("Take away what the desk settled on"))
        self._unsettle.clicked.connect(lambda: self._put(None))
        self._column = stack(self, 4)
        self._column.addWidget(heading_label(_("Others")))
        self._links = FlowRow(12)
        self._links.set([self._settle, self._unsettle])
        self._column.addWidget(self._links)
        self._lines: list[QWidget] = []
        theme.changed.connect(self._paint_lines)

    def show_claim(self, desk: Desk, claim: str) -> None:
        """Show what the case says of a claim besides my own verdict."""
        self._desk, self._claim = desk, claim
        lines = _lines(desk, claim)
        if lines != self._shown:
            self._shown = lines
            self._paint_lines()
        self._show_links(desk.session)
        self.setVisible(bool(lines))

    def release(self) -> None:
        """Let go of the claim."""
        self._desk = None

    def _show_links(self, session: Session) -> None:
        mine, settled = self._mine(session), session.case.settlement(self._claim)
        offered = mine is not Status.TODO and (settled is None or settled.status is not mine)
        self._settle.set(_("Settle on “{status}”").format(status=status_word(mine)))
        self._settle.setVisible(offered)
        hidden = hides(session, self._claim)
        self._unsettle.setVisible(settled is not None and not hidden)
        self._links.setVisible(offered or (settled is not None and not hidden))

    def _mine(self, session: Session) -> Status:
        mine = session.case.verdict(self._claim, session.me.id)
        return mine.status if mine else Status.TODO

    def _settle_mine(self) -> None:
        if self._desk is not None:
            self._put(self._mine(self._desk.session))

    def _put(self, status: Status | None) -> None:
        if self._desk is not None:
            session, claim = self._desk.session, self._claim
            self._desk.attempt(lambda: checking.settle(session, claim, status))

    def _paint_lines(self) -> None:
        for gone in self._lines:
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._lines = [self._line(line) for line in self._shown]
        for at, line in enumerate(self._lines, start=1):
            self._column.insertWidget(at, line)

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


def _lines(desk: Desk, claim: str) -> list[_Line]:
    """What others found in my case, and in a colleague's copy that is open beside it."""
    case, beside = desk.session.case, desk.beside
    there = case.verdicts(claim)
    others = [] if beside is None else [one for one in beside.verdicts(claim) if one not in there]
    found = _given(desk.session, case, there)
    if beside is not None:
        found += _given(desk.session, beside, others)
    settled = case.settlement(claim)
    if settled is not None:
        who = _("settled by {name}, {moment}").format(
            name=case.person_name(settled.by), moment=moment_words(settled.at)
        )
        found.append((settled.status.value, status_word(settled.status), who, settled.reason))
    decided = case.resolution(claim)
    if hides(desk.session, claim):
        # What the editor decided tells what was found, too.
        there_is = found or decided is not None
        return [("", _("Hidden"), _("until you have given yours"), "")] if there_is else []
    if decided is not None and decided.decision is not Decision.OPEN:
        who = _("editor’s decision, {moment}").format(moment=moment_words(decided.at))
        new = _("New words: {words}").format(words=decided.wording) if decided.wording else ""
        said = "\n".join(part for part in (new, decided.reason) if part)
        found.append(("", decision_word(decided.decision), who, said))
    return found


def _given(session: Session, case: Case, verdicts: Sequence[Verdict]) -> list[_Line]:
    """The verdicts that others gave."""
    found: list[_Line] = []
    for verdict in verdicts:
        if verdict.by == session.me.id or verdict.status is Status.TODO:
            continue
        who = f"{case.person_name(verdict.by)}, {moment_words(verdict.at)}"
        if case is not session.case:
            who = _("{who}, in the copy beside yours").format(who=who)
        change = _("Change to: {words}").format(words=verdict.change_to)
        why = "\n".join(part for part in (verdict.why, change if verdict.change_to else "") if part)
        found.append((verdict.status.value, status_word(verdict.status), who, why))
    return found
