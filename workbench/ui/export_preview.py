"""The preview beside the options: the pages of the choice as it is now, made in jobs."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.errors import WorkbenchError
from workbench.domain.memo_choice import MemoChoice
from workbench.language import _
from workbench.phrases import error_words
from workbench.services.apart import Apart
from workbench.services.handover import Handover
from workbench.services.preview import Preview
from workbench.ui.export_pages import PagesView, spoken_page
from workbench.ui.latest_job import LatestJob
from workbench.ui.plain import plain_label
from workbench.ui.section_heading import heading_label
from workbench.ui.theme import Theme

# A pause in choosing, after which the pages are made anew, in milliseconds.
PAUSE_MS = 250
_STEPS = 1000
_ROOM_FOR_NOTE = 520
_EDGE = 20
_NOTES = {
    ".docx": lambda: _("Word may break the pages at other places."),
    ".html": lambda: _("The web page holds the same on one long page."),
}


class ExportPreview(QFrame):
    """`named` carries what the claims are called whose words name something confidential;
    `shown` is sent when the pages of the choice are there."""

    named = Signal(object)
    shown = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("export-preview")
        self._made: Preview | None = None
        self._wanted: tuple[Handover, MemoChoice] | None = None
        self._apart = Apart()
        self.pages = PagesView(theme)
        self._note = plain_label("", "muted")
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._look = plain_label("", "muted")
        self._look.setObjectName("export-look")
        self._look.setWordWrap(True)
        self._look.setIndent(_EDGE)
        self._look.setContentsMargins(0, 0, _EDGE, 8)
        self._look.hide()
        self._page = plain_label("", "muted")
        self._page.setObjectName("export-page")
        self._words = plain_label("", "muted")
        self._words.setObjectName("export-waiting")
        self._words.setWordWrap(True)
        self._words.setProperty("alignment", int(Qt.AlignmentFlag.AlignCenter))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, _STEPS)
        self._bar.setMaximumWidth(220)
        self._bar.setAccessibleName(_("Laying out the pages"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._placeholder())
        self._stack.addWidget(self.pages)
        self._lay_out()
        self._maker = LatestJob(_("Laying out the pages"), self)
        self._maker.made.connect(self._take)
        self._maker.failed.connect(self._fail)
        self._maker.advanced.connect(self._advance)
        self._painter = LatestJob(_("Drawing the pages"), self)
        self._painter.made.connect(self._show_pictures)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._make)
        self.pages.wanted.connect(self._paint)
        self.pages.moved.connect(self._say_page)

    def _placeholder(self) -> QWidget:
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(self._words)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._bar, 2)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)
        return place

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(_EDGE, 14, _EDGE, 8)
        head.setSpacing(12)
        head.addWidget(heading_label(_("Preview")))
        head.addWidget(self._note, 1)
        head.addWidget(self._page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._look)
        column.addWidget(self._stack, 1)

    @property
    def busy(self) -> bool:
        """Whether pages are still to come."""
        return self._pause.isActive() or self._maker.busy or self._painter.busy

    def show_soon(self, handover: Handover, choice: MemoChoice) -> None:
        """Show the pages of a choice, after a short pause in choosing."""
        if self._wanted == (handover, choice):
            return
        first = self._wanted is None
        self._wanted = (handover, choice)
        if self._stack.currentWidget() is self.pages:
            self.pages.fade()
        else:
            self._wait()
        self._pause.start(0 if first else PAUSE_MS)

    def show_note(self, suffix: str, template: str = "") -> None:
        """Say how the file will differ from what is shown; `template` is the name of the Word file
        that it is to stand on."""
        self._note.setText(_NOTES[suffix]() if suffix in _NOTES else "")
        words = _(
            "Not shown here: the Word file has the fonts, header, footer and logo of “{template}”."
            " The text is the same."
        )
        self._look.setText(words.format(template=template))
        self._look.setVisible(bool(template) and suffix == ".docx")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A side remark, which is not worth half a line.
        self._note.setVisible(self.width() >= _ROOM_FOR_NOTE)

    def stop(self) -> None:
        """Make nothing more."""
        self._pause.stop()
        self._maker.stop()
        self._painter.stop()
        self._apart.close()

    def _wait(self) -> None:
        self._words.setText(_("Laying out the pages…"))
        self._bar.setValue(0)
        self._bar.show()
        self._stack.setCurrentIndex(0)

    def _make(self) -> None:
        if self._wanted is not None:
            handover, choice = self._wanted
            self._painter.stop()
            self._maker.ask(partial(self._apart.preview, handover, choice))

    def _advance(self, share: float) -> None:
        self._bar.setValue(round(share * _STEPS))

    def _take(self, made: Preview) -> None:
        if self._pause.isActive():
            return
        self._made = made
        self._stack.setCurrentWidget(self.pages)
        self.pages.show_pages(made.sizes)
        self.named.emit(made.named)

    def _fail(self, problem: WorkbenchError) -> None:
        self._made = None
        self._words.setText(error_words(problem))
        self._bar.hide()
        self._stack.setCurrentIndex(0)
        self._say_page()

    def _paint(self) -> None:
        missing = self.pages.missing()
        if self._made is not None and missing and not self._maker.busy:
            width = self.pages.page_pixels()
            self._painter.ask(partial(self._apart.pictures, self._made, missing, width))

    def _show_pictures(self, found: object) -> None:
        assert isinstance(found, tuple)
        self.pages.take(found)
        self._say_page()
        if self.pages.missing():
            self._paint()
        else:
            self.shown.emit()

    def _say_page(self) -> None:
        there = self._made is not None and self._stack.currentWidget() is self.pages
        count = self.pages.count if there else 0
        self._page.setText(spoken_page(self.pages, self.pages.page, count))
