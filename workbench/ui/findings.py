"""How two reports differ: every finding in a line, to be made a claim, dismissed or looked into."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.history import Operation
from workbench.domain.model import Article, FindingKind, Weight
from workbench.language import _
from workbench.services.comparison import Compared, Row, ShownTie
from workbench.ui.compare_desk import CompareDesk
from workbench.ui.finding_groups import Group, weighty
from workbench.ui.findings_columns import NamedFindings, report_names
from workbench.ui.findings_head import FindingsHead
from workbench.ui.findings_menu import kinds_menu, row_menu
from workbench.ui.findings_model import Column, FindingsModel, Wanted
from workbench.ui.findings_view import FindingsView
from workbench.ui.later import later
from workbench.ui.plain import plain_label
from workbench.ui.reason_line import ReasonLine
from workbench.ui.relation_line import CutLine
from workbench.ui.ribbon_shapes import ribbon_of
from workbench.ui.ribbons import ribbon_words
from workbench.ui.theme import Theme

if TYPE_CHECKING:
    from workbench.ui.word_view import WordView

_WORDS = 2


class FindingsPanel(QFrame):
    """`left` is sent when one goes back to reading, `claims_requested` for the table of claims,
    `other_requested` carries the article that is to be compared."""

    left = Signal()
    claims_requested = Signal()
    other_requested = Signal(str)

    def __init__(self, comparing: CompareDesk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparing = comparing
        self._theme = theme
        self._following = False
        # What was chosen when one came from reading to see it word by word.
        self._came_with: Row | ShownTie | None = None
        self.setObjectName("findings")
        self.setProperty("kind", "panel")
        self.model = FindingsModel(comparing.desk.session, self)
        self.proxy = NamedFindings(self.model, self)
        self._head = FindingsHead(theme, self)
        self.filters = self._head.filters
        self.view = FindingsView(theme, self)
        self.view.setModel(self.proxy)
        self.view.sortByColumn(Column.WEIGHT, Qt.SortOrder.AscendingOrder)
        self._lay_out()
        self.setFocusProxy(self.view)
        self._count_claims = later(self, self._show_claims)
        self._connect()
        self._dress()
        self._show_claims()
        self.show_compared(comparing.now)
        self._show_choice(comparing.choice)

    def _lay_out(self) -> None:
        self._reason = ReasonLine(self._theme)
        listed = QWidget(self)
        lines = QVBoxLayout(listed)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._reason)
        lines.addWidget(self.view, 1)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(listed)
        self.pages.addWidget(self._empty_page())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._cut = CutLine(self)
        column.addWidget(self._head)
        column.addWidget(self._cut)
        column.addWidget(self.pages, 1)

    def _empty_page(self) -> QWidget:
        page = QWidget(self)
        self._empty = plain_label("", "muted")
        self._empty.setObjectName("findings-empty")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty_verb = QPushButton(page)
        self._empty_verb.setObjectName("findings-empty-verb")
        self._empty_verb.setProperty("kind", "link")
        self._empty_verb.clicked.connect(self._empty_pressed)
        column = QVBoxLayout(page)
        column.addStretch(1)
        column.addWidget(self._empty)
        column.addWidget(self._empty_verb, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(2)
        return page

    @cached_property
    def words(self) -> "WordView":
        """Both passages word against word; what it needs is loaded with the first comparison."""
        from workbench.ui.word_view import WordView

        words = WordView(self._comparing, self._theme, self)
        words.asked.connect(self.ask)
        words.left.connect(self.close_words)
        self.pages.addWidget(words)
        return words

    def _connect(self) -> None:
        comparing = self._comparing
        comparing.compared.connect(self.show_compared)
        comparing.chosen.connect(self._show_choice)
        comparing.went.connect(self._show_state)
        comparing.desk.changed.connect(self._changed)
        self.filters.changed.connect(self._want)
        self.view.asked.connect(self.ask)
        self.view.selectionModel().currentRowChanged.connect(self._row_changed)
        self.view.clicked.connect(self._clicked)
        self._head.claims_requested.connect(self.claims_requested)
        self._head.other_requested.connect(self.other_requested)
        self._head.close_requested.connect(self.hide)
        self._theme.changed.connect(self._dress)
        for told in (self.proxy.rowsInserted, self.proxy.rowsRemoved, self.proxy.modelReset):
            told.connect(self._show_state)

    def _dress(self) -> None:
        self._head.dress(self._comparing.now)
        self._show_count()

    # -- what is shown

    def show_compared(self, compared: Compared | None) -> None:
        """Show the findings of a comparison, or say what to do."""
        chosen = self._comparing.choice
        self._following = chosen is None or not self.view.hasFocus()
        others = self.model.show_compared(compared)
        self._following = False
        self._show_others()
        self._cut.show_compared(self._comparing.desk.session.case, compared)
        self._head.show_compared(compared)
        if others:
            self._reason.make_room(self.model.rows)
        self._show_reason()
        self._dress()
        self._show_state()
        self.view.place_verbs()

    def _show_others(self) -> None:
        """Name the two reports, and offer the others."""
        case, pair = self._comparing.desk.session.case, self._comparing.pair
        others = [one.b for one in self._comparing.pairs() if pair is None or one.a == pair.a]
        named = [(article, case.get(Article, article).title) for article in others]
        self._head.show_others(named, pair.b if pair is not None else "")
        self.proxy.name_reports(report_names(case, pair) if pair is not None else None)

    def _want(self, wanted: Wanted) -> None:
        self._following = True
        self.proxy.want(wanted)
        self._following = False
        self._show_state()
        self._show_choice(self._comparing.choice)

    def show_group(self, group: Group) -> None:
        """Show one of the lists of findings."""
        self.filters.want_group(group)

    def _show_count(self) -> None:
        self._head.show_count(self.proxy.rowCount())

    def _show_state(self, *_what: object) -> None:
        self._show_count()
        self.filters.count(self.model.rows)
        compared = self._comparing.now is not None
        self.filters.setVisible(bool(self.model.rows))
        self._empty.setText(self._empty_words())
        verb = _("Show all findings") if compared and self.model.rows else ""
        if not compared and not self._comparing.running:
            verb = _("Compare  F6")
        self._empty_verb.setText(verb)
        self._empty_verb.setVisible(bool(verb))
        if not self.words_shown:
            self.pages.setCurrentIndex(0 if self.proxy.rowCount() else 1)

    def _empty_words(self) -> str:
        if self._comparing.running:
            return _("Comparing…")
        if self._comparing.now is None:
            return _("The reports are not compared yet.")
        if not self.model.rows:
            return _("No difference was found. That is no proof that there is none.")
        if not any(weighty(row) for row in self.model.rows):
            return _("All findings that matter are done.")
        return _("No finding fits the filter.")

    def _empty_pressed(self) -> None:
        if self._comparing.now is None:
            self._comparing.compare()
        else:
            self.filters.want(Wanted(least=Weight.LOW, done=True))
            self.view.setFocus()

    def _changed(self, operation: Operation) -> None:
        if operation.kinds & {"claim", "passage"}:
            self._count_claims.start()

    def _show_claims(self) -> None:
        # Where a claim stands now, a finding there belongs to it.
        self.view.viewport().update()
        self.view.place_verbs()
        self._head.show_claims(self._comparing.desk.tally.claims)

    # -- the chosen finding

    def chosen_row(self) -> Row | None:
        """The finding one is on."""
        index = self.view.currentIndex()
        return self.proxy.row(index.row()) if index.isValid() else None

    def _row_changed(self, index: QModelIndex, before: QModelIndex) -> None:
        # A row may also be left because it went; only a person who is in the table chooses.
        if not index.isValid() or self._following or not self.view.hasFocus():
            return
        row = self.proxy.row(index.row())
        if not before.isValid() or self.proxy.wanted.fits(self.proxy.row(before.row())):
            self._comparing.show_claim_of(row)
        self._comparing.choose(row)

    def _clicked(self, index: QModelIndex) -> None:
        row = self.proxy.row(index.row())
        self._comparing.show_claim_of(row)
        self._comparing.choose(row)

    def _show_choice(self, choice: Row | ShownTie | None) -> None:
        index = self.proxy.index_of(choice) if isinstance(choice, Row) else QModelIndex()
        self._following = True
        if not index.isValid():
            self.view.selectionModel().clear()
        elif index.row() != self.view.currentIndex().row() or not self.view.selectedIndexes():
            flags = QItemSelectionModel.SelectionFlag
            self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.view.scrollTo(index)
        self._following = False
        self.view.place_verbs()
        self._show_reason()
        if self.words_shown and choice is None:
            self.close_words()
        elif self.words_shown:
            self.words.show_choice(choice)

    def _show_reason(self) -> None:
        """Say in full why the chosen finding was found, or what is known of the chosen tie."""
        choice, now = self._comparing.choice, self._comparing.now
        words = ""
        if now is not None and isinstance(choice, ShownTie):
            words = ribbon_words(ribbon_of(now, choice))
        elif isinstance(choice, Row):
            words = self.model.why(choice)
        self._reason.show_reason(words)

    # -- word by word

    @property
    def words_shown(self) -> bool:
        """Whether the passages stand word by word in the place of the list."""
        return self.pages.currentIndex() == _WORDS

    def open_words(self) -> None:
        """Set what is chosen word against word; from there, go back to the list."""
        if self.words_shown:
            self.close_words()
        elif self._comparing.choice is None:
            self._comparing.desk.tell(_("Choose a finding or a ribbon first."))
        else:
            focus = QApplication.focusWidget()
            outside = focus is not None and not self.isAncestorOf(focus)
            self._came_with = self._comparing.choice if outside else None
            self.pages.setCurrentWidget(self.words)
            self.words.show_choice(self._comparing.choice)
            self.words.setFocus()

    def close_words(self) -> None:
        """Go back to the list, or to reading when one came from there for what is chosen."""
        inside = self.words.isAncestorOf(QApplication.focusWidget() or self)
        choice, came_with = self._comparing.choice, self._came_with
        self._came_with = None
        self.pages.setCurrentIndex(0 if self.proxy.rowCount() else 1)
        if inside and choice is not None and choice == came_with:
            self.left.emit()
        elif inside:
            self.view.setFocus()

    @property
    def can_be_entered(self) -> bool:
        """Whether there is a list, or words, to go to."""
        return self.pages.currentIndex() != 1

    def enter(self) -> None:
        """Go to the findings: to the chosen one, or the first."""
        if self.words_shown:
            self.words.setFocus()
            return
        self.view.setFocus()
        if not self.view.currentIndex().isValid() and self.proxy.rowCount():
            self.view.set_index(self.proxy.index(0, 0))
        if (row := self.chosen_row()) is not None:
            self._comparing.choose(row)

    # -- what a person says

    def ask(self, deed: str) -> None:
        """Do what a key or a button asks for to the finding one is on."""
        if deed == "leave":
            self.left.emit()
            return
        row = self.chosen_row()
        if row is None:
            self._ask_without_row(deed)
            return
        place = self.view.currentIndex().row()
        deeds: dict[str, Callable[[], None]] = {
            "words": self.open_words,
            "next": partial(self._step, 1),
            "previous": partial(self._step, -1),
            "first": partial(self._walk_to, 0),
            "last": partial(self._walk_to, self.proxy.rowCount() - 1),
            "take": partial(self._comparing.take, row),
            "apart": partial(self._comparing.take_apart, row),
            "aside": partial(self._comparing.put_aside, row),
            "same": partial(self._comparing.same_after_all, row),
            "kind": partial(self._kind_menu, row),
            "menu": partial(self._menu, row),
        }
        if deed in deeds:
            deeds[deed]()
        if deed in ("take", "aside", "same") and self.words_shown:
            self._go_on(row, place)

    def _ask_without_row(self, deed: str) -> None:
        """Do what can be asked for where no finding is chosen."""
        if deed in ("next", "first"):
            self._walk_to(0)
        elif deed in ("previous", "last"):
            self._walk_to(self.proxy.rowCount() - 1)
        elif deed == "words":
            self.open_words()

    def _step(self, by: int) -> None:
        self._walk_to(self.view.currentIndex().row() + by)

    def _walk_to(self, place: int) -> None:
        """Go to a row, and the claim panel with it."""
        if 0 <= place < self.proxy.rowCount():
            self._comparing.show_claim_of(self.proxy.row(place))
        self._go_to(place)

    def _go_on(self, row: Row, place: int) -> None:
        """From a finding that is done and no longer listed, go to the one in its place."""
        if not self.proxy.index_of(row).isValid():
            self._go_to(min(place, self.proxy.rowCount() - 1))

    def _go_to(self, place: int) -> None:
        if 0 <= place < self.proxy.rowCount():
            self._comparing.choose(self.proxy.row(place))
        elif not self.proxy.rowCount():
            self._comparing.choose(None)

    def _correct(self, row: Row, kind: FindingKind) -> None:
        self._comparing.correct_kind(row, kind)

    def _kind_menu(self, row: Row) -> None:
        kinds_menu(self, row, partial(self._correct, row)).popup(self.view.menu_place())

    def _menu(self, row: Row) -> None:
        menu = row_menu(self, row, self.ask, partial(self._correct, row), self.model.near(row))
        menu.popup(self.view.menu_place())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
