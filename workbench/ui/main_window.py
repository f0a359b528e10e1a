"""The window: the welcome page or an open case, under one bar."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from workbench.domain.errors import WorkbenchError
from workbench.language import _
from workbench.settings import Settings, changed_at
from workbench.ui.actions import Actions
from workbench.ui.later import later
from workbench.ui.look import Look
from workbench.ui.sheets import Sheets
from workbench.ui.theme import Theme
from workbench.ui.top_bar import TopBar

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from workbench.services.session import Session
    from workbench.ui.bridge import Desk
    from workbench.ui.case_view import CaseView
    from workbench.ui.hand_over import HandOver
    from workbench.ui.intake import Intake
    from workbench.ui.messages import Messages
    from workbench.ui.welcome import WelcomePage

CASE_SUFFIX = ".fcase"


class MainWindow(QMainWindow):
    """Holds at most one open case. What it imports late is not needed for the first paint."""

    def __init__(
        self, settings: Settings, theme: Theme, keep: Callable[[Settings], None], cases: Path
    ) -> None:
        super().__init__()
        self.settings = settings
        self.theme = theme
        self.case_view: CaseView | None = None
        self._keep = keep
        self._cases = cases
        self.setObjectName("main-window")
        self.setAcceptDrops(True)
        self.setMinimumSize(640, 420)
        self.resize(1280, 800)
        self.actions_ = Actions(self, settings.keys)
        self.look = Look(theme, self.actions_, lambda: self.settings, self._remember, self)
        self._lay_out()
        self._connect()
        self.sheets = Sheets(self, theme, self.actions_)
        self.sheets.told.connect(self._tell)
        self._show_title()
        self.actions_.enable(case=False, claim=False)
        if settings.geometry:
            self.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode()))

    def _lay_out(self) -> None:
        all_ = self.actions_.all
        verbs = [all_[name] for name in ("compare", "claims-table", "review", "history")]
        self.top = TopBar(self.theme, self.actions_.menu(self), verbs, all_["export"], self)
        self.pages = QStackedWidget(self)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        self._column = column
        column.addWidget(self.pages, 1)
        self.setCentralWidget(inside)
        self._inside = inside
        later(self, self._show_welcome, 0).start()

    def _connect(self) -> None:
        self.look.reading_changed.connect(self._set_reading)
        for name, slot in {
            "open": self.ask_case,
            "new": self.ask_new,
            "new-paste": self.new_from_clipboard,
            "sample": self.open_sample,
            "add-article": self.ask_article,
            "paste-article": self.add_from_clipboard,
            "remove-article": self.remove_article,
            "save-copy": self.save_copy,
            "export": self.export,
            "export-data": self.export_data,
            "your-name": self.change_name,
            "close": self.close_case,
            "quit": self.leave,
            "verify": self.verify,
            "full-screen": self.toggle_full_screen,
        }.items():
            self.actions_.on(name, slot)

    # -- a case

    @property
    def desk(self) -> "Desk | None":
        """The open case, as the screens see it."""
        return self.case_view.desk if self.case_view else None

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open what was named or dropped: a case, or articles, which join the open case or make
        a new one."""
        cases = [path for path in paths if path.suffix.lower() == CASE_SUFFIX]
        if cases:
            self._open_first(cases, [path for path in paths if path not in cases])
        elif paths and self.case_view is not None:
            desk, panes = self.case_view.desk, self.case_view.panes
            self.sheets.answers_or(paths, lambda: self.intake.add(desk, paths, panes.open))
        elif paths:
            self.with_name(lambda: self.intake.new_case(paths, self._cases, self.settings.name))

    def _open_first(self, cases: Sequence[Path], articles: Sequence[Path]) -> None:
        """Open the first of several cases, and add what was named with it."""
        if self.open_case(cases[0]) and self.case_view is not None:
            if articles:
                self.intake.add(self.case_view.desk, articles, self.case_view.panes.open)
            if len(cases) > 1:
                words = _(
                    "A window holds one case. “{file}” is open; open the others by themselves."
                )
                self.messages.tell(words.format(file=cases[0].name))

    def open_case(self, path: Path) -> bool:
        """Open a case in the place of the one that is open, and say whether it is open now; on
        failure the other one stays open."""
        if self.desk is None or self.desk.session.path.resolve() != path.resolve():
            self.with_name(lambda: self._open(path))
        return self.desk is not None and self.desk.session.path.resolve() == path.resolve()

    def _open(self, path: Path) -> None:
        from workbench.services.session import open_case

        try:
            session = open_case(path, self.settings.name, self.settings.initials)
        except WorkbenchError as problem:
            self.messages.show_problem(problem)
        else:
            self.show_session(session)

    def show_session(self, session: "Session") -> None:
        """Show an open case."""
        from workbench.phrases import error_words
        from workbench.ui.bridge import Desk
        from workbench.ui.case_view import CaseView

        self.close_case()
        desk = Desk(session, error_words, self)
        desk.noticed.connect(self.messages.show_notice)
        desk.changed.connect(self._show_title)
        self.case_view = CaseView(desk, self.theme, self.actions_, self)
        self.case_view.panes.set_reading(self.settings.reading_face, self.settings.reading_size)
        self.case_view.add_requested.connect(self.ask_article)
        self.case_view.file_requested.connect(self._open_attached)
        self.case_view.job_started.connect(self.messages.show_job)
        self.pages.addWidget(self.case_view)
        self.pages.setCurrentWidget(self.case_view)
        self.sheets.follow(self.case_view)
        self.case_view.come_back()
        self._remember(self.settings.opened(session.path))
        self._show_title()

    def close_case(self) -> None:
        """Let go of the open case and show the welcome page."""
        if self.case_view is None:
            return
        from workbench.ui.popover import leave_all

        view, self.case_view = self.case_view, None
        leave_all(self)
        self.sheets.follow(None)
        view.let_go()
        self.pages.removeWidget(view)
        view.deleteLater()
        self.actions_.forget_case()
        self.actions_.enable(case=False, claim=False)
        self._show_recent()
        self._show_title()

    def open_sample(self) -> None:
        """Open a fresh copy of the sample case."""
        self.intake.make_sample(self._cases)

    def leave(self) -> None:
        """End the program; all is on disk already."""
        self.close()

    def ask_case(self) -> None:
        """Let the person choose a case to open."""
        from PySide6.QtWidgets import QFileDialog

        kinds = f"{_('Cases')} (*{CASE_SUFFIX})"
        name, _kind = QFileDialog.getOpenFileName(self, _("Open a case"), str(self._cases), kinds)
        if name:
            self.open_case(Path(name))

    def ask_new(self) -> None:
        """Let the person choose articles for a new case."""
        if paths := self.intake.ask_articles(_("New case from articles")):
            self.with_name(lambda: self.intake.new_case(paths, self._cases, self.settings.name))

    def new_from_clipboard(self) -> None:
        """Make a new case of what is on the clipboard."""
        self.with_name(lambda: self.intake.new_from_clipboard(self._cases, self.settings.name))

    def ask_article(self) -> None:
        """Let the person choose further articles for the open case."""
        if self.case_view is not None:
            paths = self.intake.ask_articles(_("Add article"))
            if paths:
                self.intake.add(self.case_view.desk, paths, self.case_view.panes.open)

    def add_from_clipboard(self) -> None:
        """Add what is on the clipboard to the open case."""
        if self.case_view is not None:
            self.intake.add_from_clipboard(self.case_view.desk, self.case_view.panes.open)

    def with_name(self, then: Callable[[], None]) -> None:
        """Do something that needs the person's name, asking for it the first time."""
        if self.settings.name or self.ask_name():
            then()

    def change_name(self) -> None:
        """Let the person sign otherwise from now on."""
        self.ask_name()

    def ask_name(self) -> bool:
        """Ask how the person signs their work; False when they do not say."""
        from workbench.ui import own_name

        said = own_name.ask(self, self.settings.name, self.settings.initials)
        if said is None:
            return False
        before = self.settings.name
        self._remember(replace(self.settings, name=said.name, initials=said.initials))
        if self.case_view is not None:
            self._sign_as(self.case_view, said.name, before)
        return True

    def _sign_as(self, view: "CaseView", name: str, before: str) -> None:
        """Go on in the open case under another name: as the same person, where the case knows them
        by the name from before, and else as another one."""
        from workbench.services.people import is_me

        if not is_me(view.desk.session, before, name):
            path = view.desk.session.path
            self.close_case()
            self._open(path)
        else:
            view.rename_me(name, self.settings.initials)

    @cached_property
    def welcome(self) -> "WelcomePage":
        """The page of a window without a case. It comes right after the window's first paint, and
        only when no case does."""
        from workbench.ui.welcome import WelcomePage

        page = WelcomePage(self.theme)
        page.open_requested.connect(self.ask_case)
        page.new_requested.connect(self.ask_new)
        page.sample_requested.connect(self.open_sample)
        page.recent_requested.connect(self._open_recent)
        page.files_dropped.connect(self.open_paths)
        self.pages.addWidget(page)
        return page

    @cached_property
    def messages(self) -> "Messages":
        """What the window says; made when there is first something to say."""
        from workbench.ui.messages import Messages

        return Messages(self._inside, self._column, self.theme)

    def _tell(self, words: str) -> None:
        self.messages.tell(words)

    @cached_property
    def intake(self) -> "Intake":
        """What takes articles in."""
        from workbench.ui.intake import Intake

        intake = Intake(self)
        intake.case_made.connect(self.show_session)
        intake.job_started.connect(self.messages.show_job)
        intake.failed.connect(self.messages.show_problem)
        intake.told.connect(self.messages.tell)
        return intake

    @cached_property
    def hand_over(self) -> "HandOver":
        """What hands work over."""
        from workbench.ui.hand_over import HandOver

        hand_over = HandOver(self, self.theme, self.settings.template)
        hand_over.template_chosen.connect(self._use_template)
        hand_over.job_started.connect(self.messages.show_job)
        hand_over.failed.connect(self.messages.show_problem)
        hand_over.written.connect(self.messages.show_written)
        hand_over.laid_out.connect(self.messages.show_laid_out)
        hand_over.told.connect(self.messages.tell)
        return hand_over

    # -- handing over and looking after

    def export(self) -> None:
        """Hand over one of the editor's documents."""
        if self.case_view is not None:
            self.case_view.claim_panel.commit()
            self.hand_over.ask_and_export(self.case_view.desk)

    def export_data(self) -> None:
        """Hand the case to other programs."""
        if self.case_view is not None:
            self.case_view.claim_panel.commit()
            self.hand_over.ask_and_export_data(self.case_view.desk)

    def save_copy(self) -> None:
        """Write a copy of the case."""
        if self.case_view is not None:
            self.case_view.claim_panel.commit()
            self.hand_over.ask_and_copy(self.case_view.desk)

    def verify(self) -> None:
        """Check every promise about the case."""
        if self.case_view is not None:
            self.hand_over.verify(self.case_view.desk)

    def _open_attached(self, evidence: str) -> None:
        if self.desk is not None:
            self.hand_over.open_attached(self.desk, evidence)

    def remove_article(self) -> None:
        """Take the article one is in out of the case."""
        from workbench.services import library

        if self.case_view is not None and self.case_view.panes.current is not None:
            desk, article = self.case_view.desk, self.case_view.panes.current.article_id
            desk.attempt(lambda: library.remove_article(desk.session, article))

    # -- what the window itself shows

    def _show_title(self, _operation: object = None) -> None:
        desk = self.desk
        title = desk.session.title if desk else _("Fact-Check Workbench")
        self.top.show_case(title, _("case · saved") if desk else "")
        self.setWindowTitle(f"{title} – {_('Fact-Check Workbench')}" if desk else title)

    def _set_reading(self) -> None:
        if self.case_view is not None:
            size = self.settings.reading_size
            self.case_view.panes.set_reading(self.settings.reading_face, size)

    def _show_welcome(self) -> None:
        if self.case_view is None:
            self._show_recent()

    def _show_recent(self) -> None:
        self.pages.setCurrentWidget(self.welcome)
        self.welcome.set_recent(
            [(path, Path(path).stem, changed_at(path)) for path in self.settings.recent]
        )

    def _open_recent(self, path: str) -> None:
        self.open_case(Path(path))

    def _use_template(self, path: str) -> None:
        self._remember(replace(self.settings, template=path))

    def _remember(self, settings: Settings) -> None:
        self.settings = settings
        self._keep(settings)

    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: "QDropEvent") -> None:
        urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
        self.sheets.dropped([Path(url.toLocalFile()) for url in urls], self.open_paths)

    def toggle_full_screen(self) -> None:
        """Fill the screen, or not."""
        self.showNormal() if self.isFullScreen() else self.showFullScreen()

    def closeEvent(self, event: "QCloseEvent") -> None:
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self._remember(replace(self.settings, geometry=geometry))
        self.close_case()
        if "hand_over" in self.__dict__:
            from workbench.ui import opened_file

            opened_file.clear()
        super().closeEvent(event)
