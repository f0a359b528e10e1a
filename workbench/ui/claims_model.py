"""The claims of a case as a table model that changes only the rows which changed."""

from bisect import bisect_left
from collections.abc import Callable
from enum import IntEnum
from operator import attrgetter

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from workbench.domain.history import Operation
from workbench.domain.model import Claim, Severity, Status
from workbench.language import _, ngettext
from workbench.phrases import STATUS_MARKS, kind_word, severity_word, status_word
from workbench.services import worklist
from workbench.services.worklist import Filter, Line
from workbench.ui.bridge import Desk

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
LINE_ROLE = int(Qt.ItemDataRole.UserRole)
SORT_ROLE = LINE_ROLE + 1
# More changes than this at once are shown afresh, which is quicker than one by one.
_ONE_BY_ONE = 200

_STATUS_ORDER = {status: place for place, status in enumerate(Status)}
_SEVERITY_ORDER = {severity: place for place, severity in enumerate(Severity)}


class Column(IntEnum):
    """The columns, from left to right."""

    NUMBER = 0
    STATUS = 1
    SEVERITY = 2
    KINDS = 3
    WORDS = 4
    ARTICLE = 5
    EVIDENCE = 6
    WHY = 7
    BY = 8


def column_word(column: Column) -> str:
    """What stands above a column."""
    return {
        Column.NUMBER: _("No."),
        Column.STATUS: _("Status"),
        Column.SEVERITY: _("Severity"),
        Column.KINDS: _("Kinds"),
        Column.WORDS: _("Words"),
        Column.ARTICLE: _("Article"),
        Column.EVIDENCE: _("Evidence"),
        Column.WHY: _("Why"),
        Column.BY: _("By"),
    }[column]


def kinds_words(line: Line) -> str:
    """The kinds of a claim in one phrase."""
    return ", ".join(kind_word(kind) for kind in line.kinds)


def status_words(line: Line) -> str:
    """The mark and the word of a claim's status."""
    return f"{STATUS_MARKS[line.status]}  {status_word(line.status)}"


def passage_words(line: Line) -> str:
    """The words of a claim, and that there are more of them elsewhere."""
    if line.passages < 2:
        return line.words
    more = ngettext("+{count} passage", "+{count} passages", line.passages - 1)
    return f"{line.words}  ({more.format(count=line.passages - 1)})"


def article_words(line: Line) -> str:
    """Where a claim stands first, and in how many articles more."""
    more = len(line.articles) - 1
    return f"{line.article} +{more}" if more > 0 else line.article


_SHOWN: dict[Column, Callable[[Line], str]] = {
    Column.NUMBER: lambda line: line.label,
    Column.STATUS: status_words,
    Column.SEVERITY: lambda line: severity_word(line.severity),
    Column.KINDS: kinds_words,
    Column.WORDS: passage_words,
    Column.ARTICLE: article_words,
    Column.EVIDENCE: lambda line: str(line.evidence or "–"),
    Column.WHY: lambda line: line.why,
    Column.BY: lambda line: line.by,
}
_SORTED: dict[Column, Callable[[Line], int | str]] = {
    Column.NUMBER: lambda line: f"{line.number:010} {line.letters}",
    Column.STATUS: lambda line: _STATUS_ORDER[line.status],
    Column.SEVERITY: lambda line: _SEVERITY_ORDER[line.severity],
    Column.KINDS: lambda line: kinds_words(line).casefold(),
    Column.WORDS: lambda line: line.words.casefold(),
    Column.ARTICLE: lambda line: line.article.casefold(),
    Column.EVIDENCE: lambda line: line.evidence,
    Column.WHY: lambda line: line.why.casefold(),
    Column.BY: lambda line: line.by.casefold(),
}


class ClaimsModel(QAbstractTableModel):
    """One row for each claim, by number; `LINE_ROLE` gives the Line of a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._lines: list[Line] = []

    def set_desk(self, desk: Desk | None) -> None:
        """Show the claims of a case, or none."""
        if self._desk is not None:
            self._desk.changed.disconnect(self.follow)
            self._desk.looked.disconnect(self._show_afresh)
        self._desk = desk
        if desk is not None:
            desk.changed.connect(self.follow)
            desk.looked.connect(self._show_afresh)
        self._show_afresh()

    def line(self, row: int) -> Line:
        """The claim of a row."""
        return self._lines[row]

    def row_of(self, place: tuple[int, str]) -> int:
        """The row of the claim at a place by number, or where it would be."""
        return bisect_left(self._lines, place, key=attrgetter("place"))

    def lettered(self) -> list[str]:
        """What the claims are called that have letters."""
        return [line.label for line in self._lines if line.letters]

    # -- following the case

    def follow(self, operation: Operation) -> None:
        """Take in what an operation changed."""
        if self._desk is None:
            return
        case = self._desk.session.case
        ids = worklist.touched(case, operation)
        if len(ids) > _ONE_BY_ONE:
            self._show_afresh()
            return
        known = {line.id: line.place for line in self._lines if line.id in ids}
        for id in ids:
            claim = case.find(Claim, id)
            # Also one that got letters, or lost them, has its row elsewhere.
            moved = id in known and (claim is None or claim.place != known[id])
            if moved:
                self._take(self.row_of(known[id]))
            if claim is not None:
                new = moved or id not in known
                self._put(worklist.line(self._desk.session, id), new=new)

    def _put(self, line: Line, *, new: bool) -> None:
        row = self.row_of(line.place)
        if new:
            self.beginInsertRows(_ROOT, row, row)
            self._lines.insert(row, line)
            self.endInsertRows()
        elif self._lines[row] != line:
            self._lines[row] = line
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def _take(self, row: int) -> None:
        self.beginRemoveRows(_ROOT, row, row)
        del self._lines[row]
        self.endRemoveRows()

    def _show_afresh(self) -> None:
        self.beginResetModel()
        self._lines = worklist.lines(self._desk.session) if self._desk is not None else []
        self.endResetModel()

    # -- Qt

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _SHOWN[column](line)
            case Qt.ItemDataRole.TextAlignmentRole:
                centred = column is Column.EVIDENCE
                across = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeading
                return across | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column_word(column)}: {_SHOWN[column](line)}"
            case _ if role == LINE_ROLE:
                return line
            case _ if role == SORT_ROLE:
                return _SORTED[column](line)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return column_word(Column(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            centred = section == Column.EVIDENCE
            across = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeading
            return across | Qt.AlignmentFlag.AlignVCenter
        return None


class ClaimsProxy(QSortFilterProxyModel):
    """The claims that a filter lets by, in the order of a column."""

    def __init__(self, model: ClaimsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.filter = Filter()
        self.setSortRole(SORT_ROLE)
        self.setSourceModel(model)

    def set_filter(self, wanted: Filter) -> None:
        """Let other claims by."""
        if wanted != self.filter:
            self.beginFilterChange()
            self.filter = wanted
            self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, _source_parent: Index) -> bool:
        return self.filter.fits(self._model.line(source_row))

    def line(self, row: int) -> Line:
        """The claim of a row as it is shown."""
        return self._model.line(self.mapToSource(self.index(row, 0)).row())

    def index_of(self, claim: str | None, place: tuple[int, str]) -> QModelIndex:
        """Where a claim is shown; invalid when the filter keeps it back or it is not there."""
        row = self._model.row_of(place)
        if claim is None or row >= self._model.rowCount() or self._model.line(row).id != claim:
            return QModelIndex()
        return self.mapFromSource(self._model.index(row, 0))
