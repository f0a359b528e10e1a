"""The claims table: every claim in a line, sorted and filtered, the same one chosen everywhere."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.history import Operation
from workbench.domain.model import Claim, Kind, Severity, Status
from workbench.language import _, ngettext
from workbench.phrases import STATUS_KEYS, claims_count, number
from workbench.services.worklist import Filter
from workbench.ui.bridge import Desk
from workbench.ui.claims_delegate import ROW_HEIGHT, ClaimsDelegate
from workbench.ui.claims_filter import ClaimsFilter
from workbench.ui.claims_model import ClaimsModel, ClaimsProxy, Column
from workbench.ui.theme import Theme

_WIDTHS = {
    Column.NUMBER: 56,
    Column.STATUS: 188,
    Column.SEVERITY: 84,
    Column.KINDS: 128,
    Column.WORDS: 360,
    Column.ARTICLE: 150,
    Column.EVIDENCE: 86,
    Column.WHY: 240,
    Column.BY: 110,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BY_KEY = {key: status for status, key in STATUS_KEYS.items()}


class ClaimsView(QTableView):
    """The table itself; a digit rules the claim one is on."""

    rule_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("claims-view")
        self.setAccessibleName(_("Claims"))
        self.setProperty("kind", "bare")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.setMouseTracking(True)
        self._delegate = ClaimsDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsMovable(True)
        theme.changed.connect(self.viewport().update)

    def give_room(self, labels: Iterable[str]) -> None:
        """Let the first column show each of these whole."""
        widest = max(map(self._delegate.number_width, labels), default=0)
        if widest > self.columnWidth(Column.NUMBER):
            self.setColumnWidth(Column.NUMBER, widest)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        status = _BY_KEY.get(event.text())
        if status is not None and self.currentIndex().isValid():
            self.rule_requested.emit(status.value)
        elif event.text().strip() and event.key() not in _ENTER and event.text().isprintable():
            # A letter is a command of the window, not the beginning of a row to look for.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered:
            self._delegate.hovered = row
            self.viewport().update()


class ClaimsTable(QFrame):
    """`reveal_requested` carries a claim's id, `rule_requested` a status for the chosen claim,
    `findings_requested` asks for the other table."""

    reveal_requested = Signal(str)
    findings_requested = Signal()
    rule_requested = Signal(str)

    def __init__(self, desk: Desk | None, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._theme = theme
        self._following = False
        self.setObjectName("claims-table")
        self.setProperty("kind", "panel")
        self.model = ClaimsModel(self)
        self.proxy = ClaimsProxy(self.model, self)
        self.filters = ClaimsFilter(self)
        self.view = ClaimsView(theme, self)
        self.view.setModel(self.proxy)
        self.view.sortByColumn(Column.NUMBER, Qt.SortOrder.AscendingOrder)
        self._lay_out()
        self.setFocusProxy(self.view)
        self._connect()
        self._dress()
        self.set_desk(desk)

    def _lay_out(self) -> None:
        title = _label("claims-title")
        title.setText(_("Claims"))
        title.setFont(self._theme.ui_font(13, bold=True))
        self._count = _label("claims-count", "muted")
        self._findings = QPushButton(_("Findings"), self)
        self._findings.setObjectName("claims-findings")
        self._findings.setProperty("kind", "quiet")
        self._findings.setToolTip("F9")
        self._close = QToolButton(self)
        self._close.setObjectName("claims-close")
        self._close.setAccessibleName(_("Close the claims table"))
        self._close.setToolTip("F8")
        self._close.setProperty("kind", "quiet")
        self._close.setIconSize(QSize(14, 14))
        head = QHBoxLayout()
        head.setContentsMargins(8, 8, 10, 8)
        head.setSpacing(10)
        head.addWidget(title)
        head.addWidget(self._count)
        head.addWidget(self._findings)
        head.addWidget(self.filters, 1)
        head.addWidget(self._close)
        for part, width in _WIDTHS.items():
            self.view.setColumnWidth(part, width)
        header = self.view.horizontalHeader()
        for wide in (Column.WORDS, Column.WHY):
            header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(48)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.view)
        self._pages.addWidget(self._empty_page())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._pages, 1)

    def _empty_page(self) -> QWidget:
        page = QWidget(self)
        self._empty = _label("claims-empty", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty_clear = QPushButton(_("Clear the filter"), page)
        self._empty_clear.setObjectName("claims-empty-clear")
        self._empty_clear.setProperty("kind", "link")
        column = QVBoxLayout(page)
        column.addStretch(1)
        column.addWidget(self._empty)
        column.addWidget(self._empty_clear, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(2)
        return page

    def _connect(self) -> None:
        self.filters.changed.connect(self._filter)
        self.filters.entered.connect(self._enter)
        self.view.selectionModel().currentRowChanged.connect(self._row_changed)
        self.view.activated.connect(self._activated)
        self.view.rule_requested.connect(self.rule_requested)
        self._empty_clear.clicked.connect(self.filters.clear)
        self._close.clicked.connect(self.hide)
        self._findings.clicked.connect(self.findings_requested)
        self._theme.changed.connect(self._dress)
        for told in (self.proxy.rowsInserted, self.proxy.rowsRemoved, self.proxy.modelReset):
            told.connect(self._show_count)

    def _dress(self) -> None:
        self._close.setIcon(self._theme.icon("close", self._theme.tokens.muted))

    # -- what is shown

    def set_desk(self, desk: Desk | None) -> None:
        """Show the claims of a case, or none."""
        if self._desk is not None:
            self._desk.chosen.disconnect(self._show_chosen)
            self._desk.changed.disconnect(self._changed)
        self._desk = desk
        self._following = True
        self.model.set_desk(desk)
        self._following = False
        self.filters.show_articles(desk.session.case.articles() if desk is not None else ())
        if desk is not None:
            desk.chosen.connect(self._show_chosen)
            desk.changed.connect(self._changed)
        self._show_count()
        self._show_chosen()

    def set_filter(
        self,
        *,
        status: Status | None = None,
        kind: Kind | None = None,
        severity: Severity | None = None,
        article: str | None = None,
        words: str = "",
    ) -> None:
        """Show only some claims; what is not named does not matter any more."""
        self.filters.show_filter(Filter(status, kind, severity, article or "", words))

    def _filter(self, wanted: Filter) -> None:
        self._following = True
        self.proxy.set_filter(wanted)
        self._following = False
        self._show_count()
        self._show_chosen()

    def _show_count(self) -> None:
        shown, all_ = self.proxy.rowCount(), self.model.rowCount()
        words = claims_count(all_)
        if self.proxy.filter.any:
            words = ngettext("{shown} of {all} claim", "{shown} of {all} claims", all_).format(
                shown=number(shown), all=number(all_)
            )
        self._count.setText(words)
        self.view.give_room(self.model.lettered())
        self._empty.setText(
            _("No claim fits the filter.")
            if all_
            else _("No claim yet. Select words in an article and press H.")
        )
        self._empty_clear.setVisible(bool(all_))
        self._pages.setCurrentIndex(0 if shown else 1)

    # -- the chosen claim

    def _row_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        # A row may also be left because it went; only a person who is in the table chooses.
        if self._desk is None or self._following or not self.view.hasFocus():
            return
        if index.isValid():
            self._desk.choose(self.proxy.line(index.row()).id)

    def _changed(self, operation: Operation) -> None:
        if self._desk is not None and "article" in operation.kinds:
            self.filters.show_articles(self._desk.session.case.articles())
        self._show_chosen()

    def _show_chosen(self, _claim: object = None) -> None:
        index = self._index_of_chosen()
        self._following = True
        if not index.isValid():
            self.view.selectionModel().clear()
        elif index.row() != self.view.currentIndex().row() or not self.view.selectedIndexes():
            flags = QItemSelectionModel.SelectionFlag
            self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.view.scrollTo(index)
        self._following = False

    def _index_of_chosen(self) -> QModelIndex:
        claim = self._desk.claim if self._desk is not None else None
        value = self._desk.session.case.find(Claim, claim) if self._desk and claim else None
        return self.proxy.index_of(claim, value.place) if value else QModelIndex()

    def _activated(self, index: QModelIndex) -> None:
        self.reveal_requested.emit(self.proxy.line(index.row()).id)

    def _enter(self) -> None:
        """Go from the filters to the first claim that fits, or to the chosen one."""
        if self.proxy.rowCount():
            self.view.setFocus()
            if not self.view.currentIndex().isValid():
                self.view.selectRow(0)


def _label(name: str, kind: str = "") -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if kind:
        label.setProperty("kind", kind)
    return label
