"""The history panel: who did what and when, and taking one thing back."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.history import Operation
from workbench.domain.model import Claim, Person
from workbench.language import _
from workbench.ui.bridge import Desk
from workbench.ui.choice import Choice
from workbench.ui.history_delegate import HistoryDelegate
from workbench.ui.history_model import HistoryModel, Step
from workbench.ui.theme import Theme


class HistoryPanel(QFrame):
    """Lists all that was done. A click on a step chooses its claim; `reveal_requested`, on Enter
    or a double click, carries the id of that claim."""

    reveal_requested = Signal(str)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self.setObjectName("history-panel")
        self.setProperty("kind", "panel")
        self.model = HistoryModel(desk.session, self)
        self._who = Choice("history-person", _("Whose work"), (("", _("Everyone")),))
        self._only = QCheckBox(_("This claim only"))
        self._only.setObjectName("history-this-claim")
        self.view = self._list()
        self._take_back = QPushButton(_("Take back"))
        self._take_back.setObjectName("history-take-back")
        self._why_not = QLabel()
        self._why_not.setObjectName("history-why-not")
        self._why_not.setTextFormat(Qt.TextFormat.PlainText)
        self._why_not.setProperty("kind", "muted")
        self._why_not.setWordWrap(True)
        self._lay_out()
        self.setFocusProxy(self.view)
        self._show_people()
        self._chosen(desk.claim)
        self.model.want()
        self._show_choice()
        self._connect()

    def _list(self) -> QListView:
        view = QListView(self)
        view.setObjectName("history-list")
        view.setAccessibleName(_("What was done, newest first"))
        view.setProperty("kind", "bare")
        view.setModel(self.model)
        view.setItemDelegate(HistoryDelegate(self._theme, view))
        view.setMouseTracking(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        return view

    def _lay_out(self) -> None:
        title = QLabel(_("History"))
        title.setProperty("kind", "title")
        filters = QHBoxLayout()
        filters.setSpacing(12)
        filters.addWidget(self._who, 1)
        filters.addWidget(self._only)
        head = QVBoxLayout()
        head.setContentsMargins(16, 12, 16, 8)
        head.setSpacing(10)
        head.addWidget(title)
        head.addLayout(filters)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 12)
        foot.setSpacing(12)
        foot.addWidget(self._why_not, 1)
        foot.addWidget(self._take_back)
        line = QFrame()
        line.setProperty("kind", "line")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addWidget(line)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._desk.changed.connect(self._changed)
        self._desk.looked.connect(self._want)
        self._desk.chosen.connect(self._chosen)
        self._who.currentIndexChanged.connect(self._want)
        self._only.toggled.connect(self._want)
        self._take_back.clicked.connect(self.take_back)
        self.view.clicked.connect(self._clicked)
        self.view.activated.connect(self._activated)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.view.selectionModel().currentChanged.connect(self._show_choice)
        self.model.modelReset.connect(self._show_choice)
        self._theme.changed.connect(self.view.viewport().update)

    # -- what is shown

    def _want(self, _what: object = None) -> None:
        chosen = self._desk.session.case.find(Claim, self._desk.claim or "")
        self.model.want(self._who.code(), chosen if self._only.isChecked() else None)

    def _chosen(self, claim: str | None) -> None:
        self._only.setEnabled(claim is not None)
        if claim is None:
            self._only.setChecked(False)
        elif self._only.isChecked():
            self._want()

    def _changed(self, operation: Operation) -> None:
        if "person" in operation.kinds:
            self._show_people()
        self.model.follow(operation)
        self._show_choice()

    def _show_people(self) -> None:
        wanted = self._who.code()
        self._who.blockSignals(True)
        self._who.clear()
        self._who.addItem(_("Everyone"), "")
        for person in self._desk.session.case.all(Person):
            self._who.addItem(person.name, person.id)
        self._who.setCurrentIndex(max(0, self._who.findData(wanted)))
        self._who.blockSignals(False)

    # -- one step

    def step(self) -> Step | None:
        """The step one is on, None when on none."""
        return self.model.step(self.view.currentIndex())

    def _show_choice(self, _now: object = None, _before: object = None) -> None:
        step = self.step()
        able = step is not None and self._desk.session.can_take_back(step.operation.id)
        self._take_back.setEnabled(able)
        if step is None:
            self._why_not.setText(_("Choose a step to take it back."))
        elif able:
            self._why_not.setText("")
        else:
            self._why_not.setText(_("Later work stands on this step."))

    def show_claim_only(self) -> None:
        """Show the steps of the chosen claim alone."""
        self._only.setChecked(True)

    def take_back(self) -> None:
        """Take back the step one is on; it stays in the history, and so does taking it back."""
        step = self.step()
        if step is None:
            return
        session = self._desk.session
        if self._desk.attempt(lambda: session.take_back(step.operation.id)) is not None:
            self._desk.tell(_("Taken back: {what}").format(what=step.what))

    def _clicked(self, index: QModelIndex) -> None:
        if (claim := self._claim_of(index)) is not None:
            self._desk.choose(claim)

    def _activated(self, index: QModelIndex) -> None:
        if (claim := self._claim_of(index)) is not None:
            self._desk.choose(claim)
            self.reveal_requested.emit(claim)

    def _claim_of(self, index: QModelIndex) -> str | None:
        """The claim a step was done to, None when there is none or it is no longer there."""
        step = self.model.step(index)
        if step is None or not step.claim:
            return None
        claims = self._desk.session.case.all(Claim)
        return next((one.id for one in claims if self.model.is_of(step.operation, one)), None)

    def _show_menu(self, where: QPoint) -> None:
        menu = self.menu(self.view.indexAt(where))
        menu.popup(self.view.viewport().mapToGlobal(where))

    def menu(self, index: QModelIndex) -> QMenu:
        """What can be done with a step."""
        menu = QMenu(self)
        menu.setObjectName("history-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.model.step(index) is not None:
            self.view.setCurrentIndex(index)
        take_back = menu.addAction(_("Take back"), self.take_back)
        take_back.setEnabled(self._take_back.isEnabled())
        reveal = menu.addAction(_("Show the claim"))
        reveal.setEnabled(self._claim_of(index) is not None)
        reveal.triggered.connect(lambda: self._activated(index))
        return menu
