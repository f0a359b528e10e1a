"""What the window says by itself: notices that float above the foot, and long work below the bar.

Both are made when there is first something to say, which is after the first paint.
"""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.domain.errors import WorkbenchError
from workbench.language import _
from workbench.ui.notice import Notice, tone_of
from workbench.ui.theme import Theme

if TYPE_CHECKING:
    from workbench.ui.job import Job
    from workbench.ui.notice_bar import NoticeBar
    from workbench.ui.progress_strip import ProgressStrip

_ABOVE_FOOT = 44
_ABOVE_TABLE = 10
_WIDEST = 760


class Messages(QObject):
    """Shows notices and jobs inside a widget whose column has the bar at its top."""

    def __init__(self, inside: QWidget, column: QVBoxLayout, theme: Theme) -> None:
        super().__init__(inside)
        self._inside = inside
        self._column = column
        self._theme = theme
        inside.installEventFilter(self)

    @cached_property
    def notices(self) -> "NoticeBar":
        """What shows sentences."""
        from workbench.ui.notice_bar import NoticeBar

        notices = NoticeBar(self._theme)
        notices.setParent(self._inside)
        return notices

    @cached_property
    def progress(self) -> "ProgressStrip":
        """What shows long work."""
        from workbench.ui.progress_strip import ProgressStrip

        progress = ProgressStrip(self._theme)
        self._column.insertWidget(1, progress)
        return progress

    def text(self) -> str:
        """The sentence that is shown now, "" when none is."""
        return self.notices.text()

    def show_notice(self, notice: Notice) -> None:
        """Show a sentence."""
        verbs = [(words, partial(self._take, work)) for words, work in notice.verbs]
        self.notices.show_notice(notice, verbs)
        self._place()

    def _take(self, work: Callable[[], object]) -> None:
        """Do what a notice offered, which is done with it."""
        self.notices.dismiss()
        work()

    def tell(self, words: str) -> None:
        """Show a sentence that is no problem."""
        self.show_notice(Notice(words))

    def show_problem(self, problem: WorkbenchError) -> None:
        """Say what a person can act on."""
        from workbench.phrases import error_words

        self.show_notice(Notice(error_words(problem), tone_of(problem)))

    def show_written(self, path: Path) -> None:
        """Say that it is written, and offer to open it."""
        from workbench.ui.hand_over import show_file, show_folder

        words = _("“{file}” is written.").format(file=path.name)
        verbs = (
            (_("Open the file"), partial(show_file, path)),
            (_("Open the folder"), partial(show_folder, path)),
        )
        self.notices.show_notice(Notice(words), verbs)
        self._place()

    def show_laid_out(self, path: Path) -> None:
        """Ask whether a file that came in from outside shall be opened; one that could run as a
        program is only shown in its folder."""
        from workbench.ui.hand_over import show_file, show_folder
        from workbench.ui.opened_file import may_run

        folder = (_("Open the folder"), partial(show_folder, path))
        if may_run(path):
            words = _("“{file}” could run as a program, so it is not opened from here.")
            verbs = [folder]
        else:
            words = _("“{file}” came into the case from outside. Open it with its program?")
            verbs = [(_("Open the file"), partial(show_file, path)), folder]
        self.notices.show_notice(Notice(words.format(file=path.name)), verbs)
        self._place()

    def show_job(self, job: "Job") -> None:
        """Show long work, with Cancel."""
        self.progress.follow(job)

    def _place(self) -> None:
        """Let a notice float, so that nothing one reads moves for it."""
        width = min(_WIDEST, self._inside.width() - 48, self.notices.natural_width())
        # Not the size hint: it is that of the words wrapped in a narrow column.
        wrapped = self.notices.heightForWidth(width)
        height = wrapped if wrapped > 0 else self.notices.sizeHint().height()
        left = (self._inside.width() - width) // 2
        top = self._bottom() - height
        self.notices.setGeometry(left, top, width, height)
        self.notices.raise_()

    def _bottom(self) -> int:
        """Where a notice ends: above the table in which one works, else above the foot."""
        height = self._inside.height()
        table = self._inside.findChild(QWidget, "tables")
        if table is not None and table.isVisible():
            top = table.mapTo(self._inside, QPoint(0, 0)).y()
            if top > height // 3:
                return top - _ABOVE_TABLE
        return height - _ABOVE_FOOT

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and "notices" in self.__dict__:
            self._place()
        return False
