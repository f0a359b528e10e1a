"""The top of the claim panel: number, kinds, severity, steps, the words, and where they stand."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from workbench.domain.model import Claim, Kind, Passage, Severity
from workbench.language import _, ngettext
from workbench.phrases import kind_word, number, severity_word
from workbench.services import checking
from workbench.ui.bridge import Desk
from workbench.ui.claim_words import further_words, in_sentence, place_words
from workbench.ui.flow_row import FlowRow
from workbench.ui.pill_button import PillButton
from workbench.ui.text_block import PlainText, TextLink
from workbench.ui.theme import Theme

_MOST_PLACES = 8
_TOP_HEIGHT = 28
_SPARE = 40


class KindsMenu(QMenu):
    """Several kinds can be ticked one after the other: the menu stays until it is left."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.activeAction()
        if action is not None and action.isCheckable():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.activeAction()
        if event.key() == Qt.Key.Key_Space and action is not None:
            action.trigger()
        else:
            super().keyPressEvent(event)


class ClaimHead(QWidget):
    """`step_requested` carries -1 or 1, `reveal_requested` the passage to be shown."""

    step_requested = Signal(int)
    reveal_requested = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._desk: Desk | None = None
        self._claim = ""
        self._kinds: tuple[Kind, ...] | None = None
        self._passages: list[Passage] = []
        self._all_places = False
        self._title = QLabel()
        self._title.setObjectName("claim-title")
        self._title.setProperty("kind", "title")
        self._pills = FlowRow(6)
        self._severity = PillButton(theme, "claim-severity")
        self._severity.clicked.connect(self._choose_severity)
        self._place = QLabel()
        self._place.setObjectName("claim-place")
        self._place.setProperty("kind", "muted")
        self._place.setFont(theme.ui_font(12))
        self._words = PlainText(theme, theme.reading_font(16), 1.45)
        self._words.setObjectName("claim-words")
        self._places = FlowRow(2)
        self._steps = [
            self._step("claim-previous", "chevron-left", _("Previous claim"), -1),
            self._step("claim-next", "chevron-right", _("Next claim"), 1),
        ]
        theme.changed.connect(self._show_icons)
        self._show_icons()
        self._compose()

    def _compose(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        up = Qt.AlignmentFlag.AlignTop
        for part in (self._title, *self._steps, self._place):
            part.setFixedHeight(_TOP_HEIGHT)
        top.addWidget(self._title, 0, up)
        self._beside = QVBoxLayout()
        inset = (_TOP_HEIGHT - self._severity.sizeHint().height()) // 2
        self._beside.setContentsMargins(0, inset, 0, 0)
        self._beside.addWidget(self._pills)
        top.addLayout(self._beside, 1)
        steps = QHBoxLayout()
        steps.setSpacing(2)
        for part in (self._steps[0], self._place, self._steps[1]):
            steps.addWidget(part)
        top.addLayout(steps)
        top.setAlignment(steps, up)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        self._below = QVBoxLayout()
        column.addLayout(self._below)
        column.addWidget(self._words)
        column.addWidget(self._places)

    def _step(self, name: str, icon: str, words: str, step: int) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setProperty("kind", "quiet")
        button.setProperty("drawing", icon)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(lambda: self.step_requested.emit(step))
        return button

    def _show_icons(self) -> None:
        for button in self._steps:
            drawing = str(button.property("drawing"))
            button.setIcon(self._theme.icon(drawing, self._theme.tokens.muted))
        for remover in self._places.findChildren(QToolButton):
            remover.setIcon(self._theme.icon("close", self._theme.tokens.muted))

    def show_claim(self, desk: Desk, claim: str) -> None:
        """Show a claim."""
        self._desk, self._claim = desk, claim
        self._kinds, self._passages, self._all_places = None, [], False
        self.refresh()

    def refresh(self) -> None:
        """Show what the case now says of the claim and its passages."""
        if self._desk is None:
            return
        case = self._desk.session.case
        claim = case.get(Claim, self._claim)
        self._title.setText(_("Claim {number}").format(number=claim.label))
        self._show_kinds(claim)
        self._severity.set(severity_word(claim.severity), claim.severity.value)
        self._severity.setAccessibleName(
            _("Severity: {word}").format(word=severity_word(claim.severity))
        )
        self._show_passages(self._desk, case.passages(self._claim))
        self._show_position(self._desk)

    def release(self) -> None:
        """Let go of the claim."""
        self._desk = None

    def _show_position(self, desk: Desk) -> None:
        order = desk.tally.order
        self._place.setText(
            _("{place} of {count}").format(
                place=number(order.index(self._claim) + 1), count=number(len(order))
            )
        )

    def _show_kinds(self, claim: Claim) -> None:
        if claim.kinds == self._kinds:
            return
        held = self._pills.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._kinds = claim.kinds
        pills = [self._kind_pill(kind) for kind in claim.kinds] or [self._kind_pill(None)]
        self._pills.set([*pills, self._severity])
        self._settle_pills()
        if held:
            pills[0].setFocus()

    def _settle_pills(self) -> None:
        """Put the pills beside the number, or on lines of their own where they are too many."""
        fixed = (self._title, self._place, *self._steps)
        # With room to spare: a scroll bar that comes must not make them too wide for the panel.
        taken = sum(part.sizeHint().width() for part in fixed) + _SPARE
        fits = self._pills.sizeHint().width() <= self.width() - taken
        for place, wanted in ((self._beside, fits), (self._below, not fits)):
            if wanted and place.indexOf(self._pills) < 0:
                place.addWidget(self._pills)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle_pills()

    def _kind_pill(self, kind: Kind | None) -> PillButton:
        name = f"kind-{kind.value}" if kind else "kind-none"
        pill = PillButton(self._theme, name)
        if kind is None:
            pill.set(_("+ Kind"), "")
            pill.setAccessibleName(_("Say what kind of claim this is"))
        else:
            pill.set(kind_word(kind), "opinion")
            pill.setAccessibleName(_("Kind: {word}").format(word=kind_word(kind)))
        pill.clicked.connect(lambda: self._choose_kinds(_below(pill)))
        return pill

    def kinds_menu(self) -> KindsMenu:
        """A menu of all kinds, those of the claim ticked."""
        menu = KindsMenu(self)
        menu.setObjectName("kinds-menu")
        for kind in Kind:
            action = menu.addAction(kind_word(kind))
            action.setCheckable(True)
            action.setChecked(kind in (self._kinds or ()))
            action.setData(kind.value)
            action.triggered.connect(lambda _checked=False: self._set_kinds(menu))
        return menu

    def _choose_kinds(self, where: QPoint) -> None:
        menu = self.kinds_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    def _set_kinds(self, menu: QMenu) -> None:
        if self._desk is not None:
            chosen = [Kind(action.data()) for action in menu.actions() if action.isChecked()]
            session, claim = self._desk.session, self._claim
            self._desk.attempt(lambda: checking.set_kinds(session, claim, chosen))

    def severity_menu(self) -> QMenu:
        """A menu of the three severities."""
        menu = QMenu(self)
        menu.setObjectName("severity-menu")
        for severity in Severity:
            action = QAction(severity_word(severity), menu)
            action.setCheckable(True)
            action.setChecked(severity_word(severity) == self._severity.text())
            action.triggered.connect(
                lambda _checked=False, given=severity: self._set_severity(given)
            )
            menu.addAction(action)
        return menu

    def _choose_severity(self) -> None:
        menu = self.severity_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(_below(self._severity))

    def _set_severity(self, severity: Severity) -> None:
        if self._desk is not None:
            session, claim = self._desk.session, self._claim
            self._desk.attempt(lambda: checking.set_severity(session, claim, severity))

    def _show_passages(self, desk: Desk, passages: list[Passage]) -> None:
        if passages == self._passages or not passages:
            return
        self._passages = passages
        session, first = desk.session, passages[0]
        self._words.set(*in_sentence(session, first))
        shown = passages if self._all_places else passages[:_MOST_PLACES]
        parts: list[QWidget] = []
        for at, passage in enumerate(shown):
            further = "· " + further_words(session, passage, first) if at else ""
            words = further or place_words(session, first.article, first.start)
            parts.append(self._link(passage, words, at))
            if len(passages) > 1:
                parts.append(self._remover(passage, words, at))
        if len(shown) < len(passages):
            parts.append(self._more(len(passages) - len(shown)))
        self._places.set(parts)

    def _remover(self, passage: Passage, words: str, at: int) -> QToolButton:
        """What takes a place from the claim; the last one has none, for it cannot go."""
        button = QToolButton()
        button.setObjectName(f"claim-passage-remove-{at}")
        button.setProperty("kind", "quiet")
        button.setIconSize(QSize(10, 10))
        button.setFixedSize(18, 18)
        button.setIcon(self._theme.icon("close", self._theme.tokens.muted))
        verb = _("Take this passage from the claim")
        button.setToolTip(verb)
        button.setAccessibleName(f"{verb}: {words.removeprefix('· ')}")
        button.clicked.connect(lambda: self._take_away(passage.id))
        return button

    def _take_away(self, id: str) -> None:
        if self._desk is not None:
            session = self._desk.session
            self._desk.attempt(lambda: checking.remove_passage(session, id))

    def _more(self, count: int) -> TextLink:
        """A link to the passages for which there was no room."""
        link = TextLink(self._theme)
        link.setObjectName("claim-passages-more")
        link.set("· " + ngettext("{count} more", "{count} more", count).format(count=number(count)))
        link.clicked.connect(self._show_all_places)
        return link

    def _show_all_places(self) -> None:
        self._all_places, self._passages = True, []
        self.refresh()

    def _link(self, passage: Passage, words: str, at: int) -> TextLink:
        link = TextLink(self._theme)
        link.setObjectName(f"claim-passage-{at}")
        link.set(words, _("Show this passage in its article"))
        link.clicked.connect(lambda: self.reveal_requested.emit(passage))
        return link


def _below(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(QPoint(0, widget.height() + 2))
