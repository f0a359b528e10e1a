"""The rows of a review as a list model: a heading for each kind of difference, then its claims."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.domain.differences import Row
from workbench.language import _
from workbench.phrases import number, status_word
from workbench.review_words import heading_words
from workbench.ui.review_choices import alike, decided_words
from workbench.ui.review_desk import ReviewDesk
from workbench.ui.review_facts import Side
from workbench.ui.review_rows import grouped

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Heading:
    """The line above the rows of a kind."""

    words: str


class ReviewModel(QAbstractListModel):
    """`ROW_ROLE` gives the Row of a line, or its Heading."""

    def __init__(self, reviewing: ReviewDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reviewing = reviewing
        self._lines: list[Row | Heading] = []
        self._places: dict[str, int] = {}

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows, with their headings."""
        lines: list[Row | Heading] = []
        for difference, lot in grouped(rows):
            same = self._reviewing.only_words and all(map(alike, lot))
            words = _("Verdicts alike") if same else heading_words(difference)
            lines.append(Heading(f"{words} · {number(len(lot))}"))
            lines += lot
        if lines == self._lines:
            self.renew()
            return
        self.beginResetModel()
        self._lines = lines
        self._places = {one.key: at for at, one in enumerate(lines) if isinstance(one, Row)}
        self.endResetModel()

    def renew(self) -> None:
        """Something else is decided on some rows."""
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))

    def index_of(self, row: Row | None) -> QModelIndex:
        """Where a row stands."""
        at = self._places.get(row.key) if row is not None else None
        return self.index(at) if at is not None else QModelIndex()

    def row(self, index: Index) -> Row | None:
        """The row of a line, None for a heading."""
        line = self._lines[index.row()] if index.isValid() else None
        return line if isinstance(line, Row) else None

    # -- Qt

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.row(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == ROW_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.words if isinstance(line, Heading) else self._spoken(line)
        return None

    def _spoken(self, row: Row) -> str:
        facts = self._reviewing.facts(row)
        parts = [_("Claim {number}").format(number=row.claim.label), facts.snippet.words.strip()]
        if facts.by_status:
            parts += [side_words(facts.mine), side_words(facts.theirs)]
        parts += [facts.told, done_words(self._reviewing, row)]
        return ". ".join(part for part in parts if part)


def side_words(side: Side) -> str:
    """What one of the two found, in words."""
    return f"{side.name}: {status_of(side)}"


def status_of(side: Side) -> str:
    """The word of a pill."""
    if side.hidden:
        return _("Hidden")
    return status_word(side.status) if side.status is not None else "–"


def done_words(reviewing: ReviewDesk, row: Row) -> str:
    """What was decided on a row, "" while it is open."""
    done = reviewing.done(row)
    return decided_words(row, done.decision) if done is not None else ""
