"""The window from which a case is handed to other programs: as a table, as JSON, as linked data."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.language import _
from workbench.services.exporting import FORMATS, ExportFormat, FormatCode
from workbench.ui.bridge import Desk
from workbench.ui.export_options import OneOf
from workbench.ui.section_heading import heading_label

_WIDTH = 460
_BY_CODE: Mapping[str, ExportFormat] = {one.code.value: one for one in FORMATS}


class DataWindow(QDialog):
    """`chosen` carries the format, the name the person gave the file, and whether it leaves out
    what is confidential and holds the evidence; then the window goes."""

    chosen = Signal(object, object, bool, bool)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._path = desk.session.path
        self.setObjectName("export-data")
        self.setWindowTitle(_("Export data – {title}").format(title=desk.session.title))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(_WIDTH)
        told = [(one.code.value, one.name(), one.about()) for one in FORMATS]
        self.format = OneOf("export-format", _("Format"), told, in_row=False)
        self.format.changed.connect(self._show)
        self.evidence = QCheckBox(_("With columns about evidence"))
        self.evidence.setObjectName("export-data-evidence")
        self.evidence.setChecked(True)
        self.redact = QCheckBox(_("Leave out what is confidential"))
        self.redact.setObjectName("export-data-redact")
        self.go = QPushButton(_("Export…"))
        self.go.setObjectName("export-data-go")
        self.go.setProperty("kind", "primary")
        self.go.setDefault(True)
        self.go.clicked.connect(self.ask_name)
        self._lay_out()
        desk.closed.connect(self.reject)
        self._show()
        self.adjustSize()

    def _lay_out(self) -> None:
        cancel = QPushButton(_("Cancel"))
        cancel.setObjectName("export-data-cancel")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        fields = QVBoxLayout()
        fields.setContentsMargins(24, 20, 24, 20)
        fields.setSpacing(8)
        fields.addWidget(heading_label(_("Format")))
        fields.addWidget(self.format)
        fields.addSpacing(8)
        fields.addWidget(heading_label(_("Content")))
        fields.addWidget(self.evidence)
        fields.addWidget(self.redact)
        foot = QFrame()
        foot.setProperty("kind", "foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(24, 10, 24, 10)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(fields)
        column.addStretch(1)
        column.addWidget(foot)
        self.setTabOrder(cancel, self.go)

    def _show(self) -> None:
        self.evidence.setEnabled(self.format.code() == FormatCode.CSV)

    def ask_name(self) -> None:
        """Let the person name the file; then it is written, and this window goes."""
        chosen = _BY_CODE[self.format.code()]
        usual = self._path.with_name(f"{self._path.stem}{chosen.suffix}")
        kinds = f"{chosen.name().replace('(', '– ').replace(')', '')} (*{chosen.suffix})"
        name, _kind = QFileDialog.getSaveFileName(self, _("Export data"), str(usual), kinds)
        if name:
            evidence = self.evidence.isChecked() or chosen.code is not FormatCode.CSV
            self.accept()
            self.chosen.emit(chosen, Path(name), self.redact.isChecked(), evidence)
