"""The history as a list model: days and what was done on them, read page by page as one scrolls."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

from workbench.domain.case import owners
from workbench.domain.history import Operation, Verb
from workbench.domain.model import Claim
from workbench.language import _
from workbench.phrases import day_words, moment_words, operation_words
from workbench.services.session import Session

Index = QModelIndex | QPersistentModelIndex
STEP_ROLE = int(Qt.ItemDataRole.UserRole)
PAGE = 100
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Day:
    """The heading above what was done on a day."""

    words: str
    date: date | None


@dataclass(frozen=True, slots=True)
class Step:
    """Something that was done, in words."""

    operation: Operation
    time: str
    what: str
    who: str

    @property
    def claim(self) -> str:
        """What the claim was called then that it was done to, "" when it was none."""
        return _called(self.operation)


def step_words(session: Session, operation: Operation) -> str:
    """What an operation did; an undo says what it undid, a redo what it did again.

    Whoever works blind is not told what others found.
    """
    if session.blind and operation.by != session.me.id:
        told = tuple(fact for fact in operation.facts if fact[0] != "status")
        operation = replace(operation, facts=told)
    if operation.verb is Verb.TAKE_BACK:
        taken = session.worded(session.operation(operation.of))
        return _("took back: {what}").format(what=operation_words(taken))
    what = operation_words(session.worded(operation))
    if operation.verb is Verb.UNDO:
        return _("undid: {what}").format(what=what)
    if operation.verb is Verb.REDO:
        return _("did again: {what}").format(what=what)
    return what


def day_heading(day: date | None, today: date) -> str:
    """A day as one says it."""
    if day is None:
        return _("Some day")
    if day == today:
        return _("Today")
    if day == today - timedelta(days=1):
        return _("Yesterday")
    return day_words(day.isoformat())


class HistoryModel(QAbstractListModel):
    """Newest first. `STEP_ROLE` gives the Step of a row, or its Day."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[Day | Step] = []
        self._read = 0
        self._more = True
        self._person = ""
        self._claim: Claim | None = None

    def want(self, person: str = "", claim: Claim | None = None) -> None:
        """Show only what one person did, or what was done to one claim; "" and None: all."""
        self._person, self._claim = person, claim
        self.beginResetModel()
        self._rows, self._read, self._more = [], 0, True
        self._rows = self._next_rows()
        self.endResetModel()

    def follow(self, operation: Operation) -> None:
        """Put what was just done at the head."""
        self._read += 1
        if not self._fits(operation):
            return
        step = self._step(operation)
        day = _day(operation)
        head = self._rows[0] if self._rows else None
        if isinstance(head, Day) and head.date == day:
            self._insert(1, [step])
        else:
            self._insert(0, [self._heading(day), step])

    def row_of(self, operation: str) -> int:
        """The row of an operation, -1 when it is not shown."""
        rows = enumerate(self._rows)
        found = (n for n, row in rows if isinstance(row, Step) and row.operation.id == operation)
        return next(found, -1)

    def step(self, index: Index) -> Step | None:
        """What was done, None on the heading of a day."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Step) else None

    # -- reading

    def _fits(self, operation: Operation) -> bool:
        mine = not self._person or operation.by == self._person
        return mine and (self._claim is None or self.is_of(operation, self._claim))

    def is_of(self, operation: Operation, claim: Claim) -> bool:
        """Whether something was done to a claim.

        Before a claim got its letters it was called by its number alone, as the other one was.
        """
        called = _called(operation)
        if called == claim.label or not claim.letters:
            return called == claim.label
        return called == str(claim.number) and claim.id in _claims_in(
            self._session.operation(operation.id)
        )

    def _next_page(self) -> Sequence[Operation]:
        """The next operations that are wanted, none when there are none left."""
        while self._more:
            page = self._session.history(PAGE, self._read)
            self._read += len(page)
            self._more = len(page) == PAGE
            if wanted := [operation for operation in page if self._fits(operation)]:
                return wanted
        return ()

    def _next_rows(self) -> list[Day | Step]:
        """The next page as rows, with a heading wherever another day begins."""
        rows: list[Day | Step] = []
        last = self._rows[-1] if self._rows else None
        day = _day(last.operation) if isinstance(last, Step) else None
        for operation in self._next_page():
            if (there := _day(operation)) != day or (not rows and last is None):
                rows.append(self._heading(there))
                day = there
            rows.append(self._step(operation))
        return rows

    def _step(self, operation: Operation) -> Step:
        session = self._session
        return Step(
            operation=operation,
            time=_clock(operation.at),
            what=step_words(session, operation),
            who=session.case.person_name(operation.by),
        )

    def _heading(self, day: date | None) -> Day:
        return Day(day_heading(day, datetime.now().astimezone().date()), day)

    def _insert(self, place: int, rows: Sequence[Day | Step]) -> None:
        self.beginInsertRows(_ROOT, place, place + len(rows) - 1)
        self._rows[place:place] = rows
        self.endInsertRows()

    # -- Qt

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return self._more and not parent.isValid()

    @override
    def fetchMore(self, parent: Index) -> None:
        if not parent.isValid() and (rows := self._next_rows()):
            self._insert(len(self._rows), rows)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.step(index) is None:
            return Qt.ItemFlag.ItemIsEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == STEP_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words if isinstance(row, Day) else row.what
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if isinstance(row, Day):
                return row.words
            return f"{moment_words(row.operation.at)}, {row.who}: {row.what}"
        return None


def _called(operation: Operation) -> str:
    claim = operation.fact("claim")
    return "" if claim is None else str(claim)


def _claims_in(operation: Operation) -> set[str]:
    """The ids of the claims that an operation with its changes is about."""
    named = ((*owners(one.value), (one.kind, one.value.id)) for one in operation.changes)
    return {id for pairs in named for kind, id in pairs if kind == "claim"}


def _day(operation: Operation) -> date | None:
    """The day of an operation where the desk is."""
    try:
        return datetime.fromisoformat(operation.at).astimezone().date()
    except ValueError:
        return None


def _clock(at: str) -> str:
    try:
        return f"{datetime.fromisoformat(at).astimezone():%H:%M}"
    except ValueError:
        return ""
