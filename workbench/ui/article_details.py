"""What is known about an article, and about the case, corrected in a card over the window."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.history import Operation
from workbench.domain.model import Article, Role
from workbench.language import _, ngettext
from workbench.phrases import number, role_word
from workbench.services import library
from workbench.ui.bridge import Desk
from workbench.ui.choice import Choice
from workbench.ui.popover import Popover
from workbench.ui.theme import Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WIDTH = 520
_HASH_SHOWN = 16


class _Details(Popover):
    """Fields under a title, with Save and Cancel. The first field must say something."""

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        parent: QWidget,
        name: str,
        title: str,
        labels: Iterable[tuple[str, str, str]],
    ) -> None:
        super().__init__(theme, parent, name, _WIDTH, fleeting=False)
        self._desk = desk
        self.setAccessibleName(title)
        heading = QLabel(title)
        heading.setProperty("kind", "title")
        self._form = QFormLayout()
        self._form.setSpacing(8)
        self._form.setHorizontalSpacing(16)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._fields: dict[str, QLineEdit] = {}
        for field, label, hint in labels:
            self._fields[field] = edit = QLineEdit()
            edit.setObjectName(f"{name}-{field}")
            edit.setAccessibleName(label)
            edit.setPlaceholderText(hint)
            self._form.addRow(_label(label), edit)
        self._about = _label("")
        self._about.setObjectName(f"{name}-about")
        self._about.setWordWrap(True)
        self._about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._about.hide()
        self._cancel = QPushButton(_("Cancel"))
        self._cancel.setObjectName(f"{name}-cancel")
        self._save = QPushButton(_("Save"))
        self._save.setObjectName(f"{name}-save")
        self._save.setProperty("kind", "primary")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(heading)
        column.addLayout(self._form)
        column.addWidget(self._about)
        column.addLayout(buttons)
        self._first = next(iter(self._fields.values()))
        self._first.textChanged.connect(self._check)
        self._cancel.clicked.connect(self.leave)
        self._save.clicked.connect(self.save)
        desk.changed.connect(self._changed)

    def _fill(self, values: dict[str, str]) -> None:
        for name, field in self._fields.items():
            field.setText(values[name])
            field.setCursorPosition(0)
        self._check()
        self.appear(self._first)
        # From the end to the beginning, so that a long title shows its beginning.
        length = len(self._first.text())
        self._first.setSelection(length, -length)

    def said(self, field: str) -> str:
        """What a field says."""
        return self._fields[field].text().strip()

    def save(self) -> None:
        """Bring what the fields say into the case, and go."""
        if self._save.isEnabled() and self._desk.attempt(self._put):
            self.leave()

    def _put(self) -> bool:
        raise NotImplementedError

    def _changed(self, operation: Operation) -> None:
        """Go when what the fields are about is gone."""

    def _check(self) -> None:
        self._save.setEnabled(bool(self._first.text().strip()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.save()
        else:
            super().keyPressEvent(event)


class ArticleDetails(_Details):
    """Headline, outlet and so on; what the article says is not to be changed."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        labels = (
            ("title", _("Headline"), ""),
            ("outlet", _("Outlet"), ""),
            ("byline", _("Byline"), ""),
            ("date", _("Date"), _("2026-11-22, or as it is printed")),
            ("url", _("Address"), "https://"),
            ("language", _("Language"), _("a code, such as en or pt-BR")),
        )
        super().__init__(desk, theme, parent, "article-details", _("Article details"), labels)
        self._id = ""
        roles = [(str(role), role_word(role)) for role in Role]
        self._role = Choice("article-details-role", _("Role"), roles)
        self._form.addRow(_label(_("Role")), self._role)
        QWidget.setTabOrder(self._fields["language"], self._role)
        QWidget.setTabOrder(self._role, self._cancel)

    def edit(self, article_id: str) -> None:
        """Show what is known about an article."""
        article = self._desk.session.case.find(Article, article_id)
        if article is None:
            return
        self._id = article_id
        self._role.show_code(str(article.role))
        self._about.setText(about(article))
        self._about.show()
        self._fill({name: str(getattr(article, name)) for name in self._fields})

    def _put(self) -> bool:
        session = self._desk.session
        fresh = replace(
            session.case.get(Article, self._id),
            title=self.said("title"),
            outlet=self.said("outlet"),
            byline=self.said("byline"),
            date=self.said("date"),
            url=self.said("url"),
            language=self.said("language"),
            role=Role(self._role.code()),
        )
        library.edit_article(session, fresh)
        return True

    def _changed(self, _operation: Operation) -> None:
        if self._id and self._desk.session.case.find(Article, self._id) is None:
            self.leave()


class CaseDetails(_Details):
    """The title of the case, who works on it, and until when."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        labels = (
            ("title", _("Title"), ""),
            ("checker", _("Checker"), ""),
            ("second_reader", _("Second reader"), ""),
            ("editor", _("Editor"), ""),
            ("deadline", _("Deadline"), _("2026-11-22, or in words")),
        )
        super().__init__(desk, theme, parent, "case-details", _("Case details"), labels)

    def edit(self) -> None:
        """Show what is known about the case."""
        info = self._desk.session.case.info
        self._fill({name: str(getattr(info, name)) for name in self._fields})

    def _put(self) -> bool:
        library.edit_case(
            self._desk.session,
            title=self.said("title"),
            checker=self.said("checker"),
            second_reader=self.said("second_reader"),
            editor=self.said("editor"),
            deadline=self.said("deadline"),
        )
        return True


def about(article: Article) -> str:
    """What is frozen about an article: its file, its length and the hash of the file."""
    length = ngettext("{count} character", "{count} characters", article.chars)
    parts = [article.file_name, length.format(count=number(article.chars)), article.encoding]
    parts.append(f"SHA-256 {article.file_sha256[:_HASH_SHOWN]}…")
    return " · ".join(part for part in parts if part)


def _label(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("kind", "muted")
    return label
