"""The findings of a comparison as a table model; the words of a row are cut when first shown."""

from dataclasses import dataclass
from enum import IntEnum
from html import escape

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from workbench.domain.model import Claim, FindingKind, Ruling, Weight
from workbench.finding_words import kind_words, ruling_word, weight_word, why
from workbench.language import _
from workbench.services.comparison import Compared, Row
from workbench.services.near_claims import NearClaims
from workbench.services.session import Session
from workbench.ui.finding_groups import ONLY, Group, belongs
from workbench.ui.snippets import Snippet, snippet

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
SNIPPET_ROLE = ROW_ROLE + 1
NEAR_ROLE = ROW_ROLE + 2

_WEIGHT_ORDER = {weight: place for place, weight in enumerate(Weight)}
_KIND_ORDER = {kind: place for place, kind in enumerate(FindingKind)}


class Column(IntEnum):
    """The columns, from left to right."""

    KIND = 0
    WEIGHT = 1
    HERE = 2
    THERE = 3
    WHY = 4


# Qt asks for their number at every cell.
_COLUMNS = len(Column)


def column_word(column: Column) -> str:
    """What stands above a column."""
    return {
        Column.KIND: _("Kind"),
        Column.WEIGHT: _("Severity"),
        Column.HERE: _("This article"),
        Column.THERE: _("Second report"),
        Column.WHY: _("Why"),
    }[column]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which findings are shown: a list or one kind, of at least a weight, judged ones or not."""

    group: Group = Group.ALL
    kind: FindingKind | None = None
    least: Weight = Weight.MEDIUM
    done: bool = False

    def of_kind(self, row: Row) -> bool:
        """Whether a finding is of a kind that is wanted."""
        return belongs(row.kind, self.group) and self.kind in (None, row.kind)

    def too_slight(self, row: Row) -> bool:
        """Whether a finding is kept back for its weight."""
        return _WEIGHT_ORDER[row.finding.weight] > _WEIGHT_ORDER[self.least]

    def fits(self, row: Row) -> bool:
        """Whether a finding is shown."""
        open_ = self.done or row.ruling is Ruling.OPEN
        return open_ and self.of_kind(row) and not self.too_slight(row)


class FindingsModel(QAbstractTableModel):
    """One row for each finding of the pair in front; `ROW_ROLE` gives its Row, `NEAR_ROLE` what the
    claim is called that stands already where it is, "" for none."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._near = NearClaims(session)
        self._compared: Compared | None = None
        self._rows: tuple[Row, ...] = ()
        self._snippets: dict[tuple[int, Column], Snippet] = {}

    def show_compared(self, compared: Compared | None) -> bool:
        """Show a comparison, and say whether other findings came; where only judgements are new,
        only their rows change."""
        rows = compared.rows if compared is not None else ()
        before = self._compared
        same = before is not None and compared is not None and before.pair == compared.pair
        if not same or [row.finding for row in rows] != [row.finding for row in self._rows]:
            self.beginResetModel()
            self._compared, self._rows = compared, rows
            self._snippets.clear()
            self.endResetModel()
            return True
        known, self._rows, self._compared = self._rows, rows, compared
        for place, (old, new) in enumerate(zip(known, rows, strict=True)):
            if old != new:
                self._snippets.pop((place, Column.HERE), None)
                self._snippets.pop((place, Column.THERE), None)
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))
        return False

    @property
    def rows(self) -> tuple[Row, ...]:
        """All findings, in the order of the comparison."""
        return self._rows

    def row(self, place: int) -> Row:
        """The finding of a row."""
        return self._rows[place]

    def place_of(self, row: Row) -> int:
        """Where a finding stands, -1 when it does not."""
        return next((n for n, one in enumerate(self._rows) if one.finding == row.finding), -1)

    # -- Qt

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else _COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(index.row(), column)
            case Qt.ItemDataRole.ToolTipRole if column is Column.WHY:
                return f"<qt>{escape(self.why(row))}</qt>"
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column_word(column)}: {self._shown(index.row(), column)}"
            case _ if role == ROW_ROLE:
                return row
            case _ if role == SNIPPET_ROLE:
                return self._snippet(index.row(), column)
            case _ if role == NEAR_ROLE:
                return self.near(row)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return column_word(Column(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    # -- words

    def _shown(self, place: int, column: Column) -> str:
        row = self._rows[place]
        match column:
            case Column.KIND:
                return kind_words(row.kind)
            case Column.WEIGHT:
                return weight_word(row.finding.weight)
            case Column.WHY:
                return self.why(row)
        return self._snippet(place, column).words

    def why(self, row: Row) -> str:
        """Why it was found, after what a person said of it."""
        reason = why(row.finding.why)
        if row.ruling is Ruling.OPEN:
            near = self.near(row)
            told = _("At claim {number}").format(number=near)
            return f"{told} · {reason}" if near else reason
        claim = self._session.case.find(Claim, row.claim) if row.claim else None
        said = ruling_word(row.ruling)
        if claim is not None:
            said = _("Claim {number}").format(number=claim.label)
        return f"{said} · {reason}"

    def near(self, row: Row) -> str:
        """What the claim is called that stands already where an open finding is, "" for none."""
        claim = self._near.at(self._compared.pair, row) if self._compared is not None else None
        return claim.label if claim is not None else ""

    def _snippet(self, place: int, column: Column) -> Snippet:
        known = self._snippets.get((place, column))
        if known is None:
            known = self._snippets[place, column] = self._cut(self._rows[place], column)
        return known

    def _cut(self, row: Row, column: Column) -> Snippet:
        assert self._compared is not None
        here = column is Column.HERE
        article = self._compared.pair.a if here else self._compared.pair.b
        spans = row.finding.a if here else row.finding.b
        return snippet(self._session.text(article), spans, marked=row.kind not in ONLY)


Key = tuple[int, int, int, str]


def _place_key(row: Row, first: int = 0) -> Key:
    """By a first number, then in reading order; what only the other report has comes last."""
    spans = row.finding.a or row.finding.b
    return (first, int(not row.finding.a), spans[0][0] if spans else 0, "")


def _there_key(row: Row) -> Key:
    spans = row.finding.b
    return (0, int(not spans), spans[0][0] if spans else 0, "")


def _key(model: FindingsModel, column: Column, row: Row) -> Key:
    match column:
        case Column.KIND:
            return _place_key(row, _KIND_ORDER[row.kind])
        case Column.WEIGHT:
            return _place_key(row, _WEIGHT_ORDER[row.finding.weight])
        case Column.THERE:
            return _there_key(row)
        case Column.WHY:
            return (0, 0, 0, model.why(row).casefold())
    return _place_key(row)


class FindingsProxy(QSortFilterProxyModel):
    """The findings that are wanted, in the order of a column."""

    def __init__(self, model: FindingsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.wanted = Wanted()
        self._keys: dict[int, list[Key]] = {}
        # Before the source is set: what is known of the old rows must go before the new are sorted.
        for told in (model.modelAboutToBeReset, model.dataChanged):
            told.connect(self._forget)
        self.setSourceModel(model)

    def _forget(self, *_what: object) -> None:
        self._keys.clear()

    def want(self, wanted: Wanted) -> None:
        """Show other findings."""
        if wanted != self.wanted:
            self.beginFilterChange()
            self.wanted = wanted
            self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, _source_parent: Index) -> bool:
        return self.wanted.fits(self._model.row(source_row))

    def lessThan(self, left: Index, right: Index) -> bool:
        # Keys of several parts, which Qt itself cannot compare.
        keys = self._keys.get(left.column())
        if keys is None:
            column = Column(left.column())
            keys = [_key(self._model, column, row) for row in self._model.rows]
            self._keys[column] = keys
        return keys[left.row()] < keys[right.row()]

    def row(self, place: int) -> Row:
        """The finding of a row as it is shown."""
        return self._model.row(self.mapToSource(self.index(place, 0)).row())

    def index_of(self, row: Row) -> QModelIndex:
        """Where a finding is shown; invalid when it is kept back or gone."""
        place = self._model.place_of(row)
        return self.mapFromSource(self._model.index(place, 0)) if place >= 0 else QModelIndex()
