"""The sheet from which a case is sent to a colleague: what goes along, and where the file goes."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.errors import WorkbenchError
from workbench.language import _, ngettext
from workbench.phrases import claims_count, error_words, number
from workbench.services import sending
from workbench.services.jobs import Progress
from workbench.services.sending import Going, Options
from workbench.ui.bridge import Desk
from workbench.ui.job import Job
from workbench.ui.notice import Notice, Tone
from workbench.ui.plain import plain_label
from workbench.ui.popover import Popover
from workbench.ui.section_heading import heading_label
from workbench.ui.text_block import PlainText, Run
from workbench.ui.theme import Theme

_WIDTH = 520
_MOST_WORDS = _WIDTH - 96
_MOST_ARTICLES_HEIGHT = 180


class SendSheet(Popover):
    """`job_started` carries the Job that writes the file."""

    job_started = Signal(object)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, "send-sheet", _WIDTH, fleeting=False)
        self._desk = desk
        self.setAccessibleName(_("Send to a colleague"))
        self._with_history = True
        self.history = self._box("send-history", _("With the history of every step"))
        self.history.toggled.connect(self._choose_history)
        self.confidential = self._box("send-confidential", _("With what is confidential"))
        self.confidential.toggled.connect(self._show)
        self.articles = {
            article.id: self._box(f"send-article-{article.index}", article.title)
            for article in desk.session.case.articles()
        }
        for box in self.articles.values():
            box.toggled.connect(self._show)
        self._what = PlainText(theme, theme.ui_font(13), 1.4)
        self._what.setObjectName("send-what")
        self.go = QPushButton(_("Send…"))
        self.go.setObjectName("send-go")
        self.go.setProperty("kind", "primary")
        self.go.setAutoDefault(True)
        self.go.clicked.connect(self.ask_name)
        self._lay_out()
        desk.closed.connect(self.leave)
        self._show()

    def _box(self, name: str, words: str) -> QCheckBox:
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _MOST_WORDS)
        box = QCheckBox(shown.replace("&", "&&"))
        box.setObjectName(name)
        box.setAccessibleName(words)
        box.setChecked(True)
        return box

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(plain_label(_("Send to a colleague"), "title"))
        about = PlainText(self._theme, self._theme.ui_font(13), 1.4)
        about.set(
            Run(
                _(
                    "One clean file, to be sent by mail or on a stick. What your colleague does in"
                    " it can be put together with your case. What you are typing stays here."
                ),
                shade="muted",
            )
        )
        column.addWidget(about)
        column.addWidget(self.history)
        column.addWidget(self.confidential)
        if len(self.articles) > 1:
            column.addWidget(heading_label(_("Articles")))
            column.addWidget(self._list())
        column.addWidget(self._what)
        cancel = QPushButton(_("Cancel"))
        cancel.setObjectName("send-cancel")
        cancel.clicked.connect(self.leave)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.go)
        column.addLayout(foot)

    def _list(self) -> QWidget:
        """The articles; of many one scrolls."""
        inside = QWidget()
        inside.setObjectName("send-articles")
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        for box in self.articles.values():
            rows.addWidget(box)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        for see_through in (scroll.viewport(), inside):
            see_through.setAutoFillBackground(False)
        height = inside.sizeHint().height()
        scroll.setFixedHeight(min(height, _MOST_ARTICLES_HEIGHT))
        return scroll

    def open(self) -> None:
        """Show it."""
        self.appear(self.go)

    def options(self) -> Options:
        """What is chosen."""
        chosen = tuple(id for id, box in self.articles.items() if box.isChecked())
        return Options(
            history=self._with_history,
            confidential=self.confidential.isChecked(),
            articles=None if len(chosen) == len(self.articles) else chosen,
        )

    def _choose_history(self, wanted: bool) -> None:
        self._with_history = wanted
        self._show()

    def _show(self) -> None:
        """Say what goes along as it is chosen now."""
        options = self.options()
        # The history tells all that ever was in the case; it goes with everything else, or not.
        self.history.setEnabled(options.everything)
        with QSignalBlocker(self.history):
            self.history.setChecked(options.everything and self._with_history)
        try:
            goes = sending.going(self._desk.session, options)
        except WorkbenchError as problem:
            self.go.setEnabled(False)
            self._what.set(Run(error_words(problem)))
        else:
            self.go.setEnabled(True)
            self._what.set(*_told(goes, options))
        self._place()

    def ask_name(self) -> None:
        """Let the person name the file; then it is written, and the sheet goes."""
        path = self._desk.session.path
        usual = path.with_name(f"{path.stem} for a colleague{sending.SUFFIX}")
        name, _kind = QFileDialog.getSaveFileName(
            self, _("Send to a colleague"), str(usual), _("Cases (*.fcase)")
        )
        if not name:
            return
        target = Path(name)
        asked = target.suffix.lower() == sending.SUFFIX
        # The dialog asked before a file of that very name would go.
        target = target if asked else target.with_name(target.name + sending.SUFFIX)
        self.leave()
        self.write(target, self.options(), replacing=asked)

    def write(self, target: Path, options: Options, *, replacing: bool) -> None:
        """Write the file: with its history at once, since only the open case can be copied;
        otherwise beside the window."""
        desk = self._desk
        if options.whole:
            if desk.attempt(
                lambda: sending.send(desk.session, target, options, replacing=replacing)
            ):
                self._tell(target)
            return
        parcel = desk.attempt(lambda: sending.pack(desk.session, options))
        if parcel is None:
            return

        def work(progress: Progress) -> Path:
            return sending.write(parcel, target, progress, replacing=replacing)

        def done(_path: object) -> None:
            if desk.open:
                desk.attempt(lambda: sending.note_sent(desk.session, target))
                self._tell(target)

        def failed(problem: WorkbenchError) -> None:
            desk.noticed.emit(Notice(error_words(problem), Tone.PROBLEM))

        # The sheet has gone by then; the job belongs to the desk.
        job = Job(_("Writing the file"), desk)
        job.follow(done, failed)
        desk.closed.connect(job.cancel)
        self.job_started.emit(job)
        job.start(work)

    def _tell(self, target: Path) -> None:
        self._desk.tell(_("“{file}” can be sent.").format(file=target.name))


def _told(goes: Going, options: Options) -> list[Run]:
    """What goes along, what stays, and where checkers' own words say more than they should."""
    counts = goes.counts
    articles = ngettext("{count} article", "{count} articles", counts["article"])
    evidence = ngettext(
        "{count} piece of evidence", "{count} pieces of evidence", counts["evidence"]
    )
    what = ", ".join(
        (
            articles.format(count=number(counts["article"])),
            claims_count(counts["claim"]),
            evidence.format(count=number(counts["evidence"])),
            _("the whole history") if options.whole else _("no history"),
        )
    )
    runs = [Run(_("Goes along: {what}.").format(what=what))]
    if goes.stays:
        words = ngettext("{count} item stays here.", "{count} items stay here.", goes.stays)
        runs.append(Run(" " + words.format(count=number(goes.stays)), shade="muted"))
    if goes.named:
        words = _("What checkers wrote at these claims names something confidential: {claims}")
        runs.append(Run("\n" + words.format(claims=", ".join(goes.named)), bold=True))
    return runs
