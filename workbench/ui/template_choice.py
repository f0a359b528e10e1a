"""The newsroom's own Word template: which one, another one, or none."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.domain.errors import WorkbenchError
from workbench.language import _, ngettext
from workbench.phrases import error_words
from workbench.services.newsroom import template_of
from workbench.ui.elided_label import ElidedLabel
from workbench.ui.plain import plain_label


class TemplateChoice(QWidget):
    """`changed` carries the path of another template, "" for none; one that cannot be used is not
    taken, and why is said. So is what of it does not go into a document."""

    changed = Signal(str)

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path
        self._name = ElidedLabel()
        self._name.setObjectName("export-template-name")
        self._choose = QPushButton(_("Choose…"))
        self._choose.setObjectName("export-template-choose")
        self._choose.setAccessibleName(_("Choose the newsroom’s template"))
        self._choose.clicked.connect(self.ask)
        self._none = QPushButton(_("None"))
        self._none.setObjectName("export-template-none")
        self._none.setAccessibleName(_("No template"))
        self._none.clicked.connect(self.forget)
        self._problem = plain_label("", "problem")
        self._problem.setObjectName("export-template-problem")
        self._problem.setWordWrap(True)
        self._problem.hide()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._name, 1)
        for button in (self._none, self._choose):
            button.setAutoDefault(False)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._problem)
        self._show()

    def ask(self) -> None:
        """Let the person choose a Word file."""
        words = _("Word documents and templates (*.docx *.dotx)")
        folder = str(Path(self.path).parent) if self.path else ""
        name, _kind = QFileDialog.getOpenFileName(
            self, _("Choose the newsroom’s template"), folder, words
        )
        if name:
            self.take(Path(name))

    def take(self, path: Path) -> None:
        """Use this one, where it can be used."""
        try:
            found = template_of(path)
        except WorkbenchError as problem:
            self._say(error_words(problem))
            return
        self._use(str(path.absolute()))
        if found.left_out:
            words = ngettext(
                "{count} thing in it reaches outside of it, and will be left out.",
                "{count} things in it reach outside of it, and will be left out.",
                found.left_out,
            )
            self._say(words.format(count=found.left_out))

    def forget(self) -> None:
        """Use none."""
        self._use("")
        self._choose.setFocus()

    def _use(self, path: str) -> None:
        self.path = path
        self._say("")
        self._show()
        self.changed.emit(path)

    def _say(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def _show(self) -> None:
        self._name.set_text(Path(self.path).name if self.path else _("None"))
        self._none.setVisible(bool(self.path))
