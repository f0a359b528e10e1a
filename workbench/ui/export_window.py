"""The window from which a document is handed over: the options at the left, its pages beside."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.memo_choice import DocumentKind, MemoChoice
from workbench.language import _
from workbench.services import handover
from workbench.services.handover import Handover
from workbench.services.preview import choosable
from workbench.ui.bridge import Desk
from workbench.ui.export_options import ExportOptions
from workbench.ui.export_preview import ExportPreview
from workbench.ui.tab_order import order_tabs
from workbench.ui.template_choice import TemplateChoice
from workbench.ui.theme import Theme

_SIZE = QSize(1180, 760)
_NARROWEST, _WIDEST = 340, 460
_EDGE = 40


class ExportWindow(QDialog):
    """`chosen` carries what is handed over, the choice, the name the person gave the file, and the
    ending it shall have; then the window goes. `template_chosen` carries the path of another
    template for Word."""

    chosen = Signal(object, object, object, str)
    template_chosen = Signal(str)

    def __init__(self, desk: Desk, theme: Theme, template: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        session = desk.session
        self._handover: Handover = handover.memo_of(session)
        self.setObjectName("export-window")
        self.setWindowTitle(_("Export – {title}").format(title=session.title))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        case = session.case
        self.options = ExportOptions(
            handover.KINDS, handover.SUFFIXES, choosable(case), case.articles()
        )
        self.template = TemplateChoice(template)
        self.template.changed.connect(self._use_template)
        self._template_section = self.options.add_section(_("Newsroom template"), self.template)
        self.preview = ExportPreview(theme)
        self._lay_out()
        self.options.show_choice(handover.choice_of(session), handover.suffix_of(session))
        self.options.changed.connect(self._look)
        self.preview.named.connect(self._show_named)
        desk.changed.connect(self._case_changed)
        desk.closed.connect(self.reject)
        self.finished.connect(self.preview.stop)
        order_tabs(self._inside)
        self._fit(parent)
        self._look()

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setObjectName("export-scroll")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.options)
        wanted = self.options.sizeHint().width() + scroll.verticalScrollBar().sizeHint().width()
        scroll.setFixedWidth(min(_WIDEST, max(_NARROWEST, wanted)))
        line = QFrame()
        line.setProperty("kind", "rule")
        self._inside = QWidget()
        self._inside.setObjectName("export-inside")
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(scroll)
        row.addWidget(line)
        row.addWidget(self.preview, 1)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self._foot())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._inside)

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("kind", "foot")
        self._cancel = QPushButton(_("Cancel"))
        self._cancel.setObjectName("export-cancel")
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self.reject)
        self.go = QPushButton(_("Export…"))
        self.go.setObjectName("export-go")
        self.go.setProperty("kind", "primary")
        self.go.setDefault(True)
        self.go.clicked.connect(self.ask_name)
        row = QHBoxLayout(foot)
        row.setContentsMargins(20, 10, 20, 10)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self.go)
        return foot

    def _fit(self, parent: QWidget) -> None:
        """As large as it needs, and never larger than the window it belongs to."""
        room = parent.size() - QSize(_EDGE, _EDGE)
        self.resize(_SIZE.boundedTo(room))

    def _look(self) -> None:
        self._template_section.setVisible(self.options.suffix() == ".docx")
        template = Path(self.template.path).name if self.template.path else ""
        self.preview.show_note(self.options.suffix(), template)
        self.preview.show_soon(self._handover, self.options.choice())

    def _use_template(self, path: str) -> None:
        self._look()
        self.template_chosen.emit(path)

    def _case_changed(self, _operation: object) -> None:
        """Take the case as it is now: a job may have brought something in."""
        self._handover = handover.memo_of(self._desk.session)
        self._look()

    def _show_named(self, claims: tuple[str, ...]) -> None:
        self.options.show_named(claims if self.options.choice().redact else ())

    def ask_name(self) -> None:
        """Let the person name the file; then it is written, and this window goes."""
        choice, suffix = self.options.choice(), self.options.suffix()
        usual = self._desk.session.path.with_name(self._usual_name(choice, suffix))
        words = {
            ".docx": _("Word documents (*.docx)"),
            ".pdf": _("PDF documents (*.pdf)"),
            ".html": _("Web pages (*.html)"),
        }
        name, _kind = QFileDialog.getSaveFileName(self, _("Export"), str(usual), words[suffix])
        if not name:
            return
        given = Path(name).suffix.lower()
        suffix = given if given in handover.SUFFIXES else suffix
        session = self._desk.session
        self._desk.attempt(lambda: handover.remember(session, choice, suffix))
        self.accept()
        self.chosen.emit(self._handover, choice, Path(name), suffix)

    def _usual_name(self, choice: MemoChoice, suffix: str) -> str:
        stem = self._desk.session.path.stem
        if choice.kind is DocumentKind.CHECKING_COPY:
            stem = _("{case} checking copy").format(case=stem)
        if choice.redact:
            stem = _("{case} redacted").format(case=stem)
        return stem + suffix
