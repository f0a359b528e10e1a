"""The answers of a returned memo in one list, in groups by what becomes of them."""

from collections.abc import Callable, Iterator
from itertools import groupby, islice

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from workbench.answer_words import elsewhere_words, outcome_words
from workbench.domain.answer_plan import Outcome, Plan, PlannedAnswer
from workbench.language import _
from workbench.phrases import number
from workbench.ui.answer_row import (
    AnswerRow,
    begins_ticked,
    loose_line,
    one_line,
    shortened,
)
from workbench.ui.section_heading import heading_label
from workbench.ui.theme import Theme

# First what a person must look at, then what is only to be taken.
_ORDER = (
    Outcome.UNREADABLE,
    Outcome.CONFIRM,
    Outcome.TAKE,
    Outcome.MISSING,
    Outcome.SAME,
    Outcome.UNANSWERED,
)
# So many lines are there when it opens; the rest is made as one comes to it.
_AT_ONCE, _AT_A_TIME = 40, 20
Make = Callable[[], QWidget]


class AnswerList(QScrollArea):
    """What is ticked in it is in `taking`, also of rows that are not made yet."""

    changed = Signal()

    def __init__(self, plan: Plan, theme: Theme, most_height: int) -> None:
        super().__init__()
        self._theme = theme
        self._plan = plan
        shown = _shown(plan)
        self.rows: list[AnswerRow] = []
        self.taking = {one.claim for one in shown if begins_ticked(one)}
        self._waiting = self._lines(shown)
        inside = QWidget()
        inside.setObjectName("answers-rows")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setObjectName("answers-list")
        self.setAccessibleName(_("Answers"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        self._add(_AT_ONCE)
        self.verticalScrollBar().valueChanged.connect(self._follow)
        self.setMinimumHeight(min(inside.sizeHint().height() + 4, most_height))

    def _add(self, count: int) -> None:
        """Make the next lines. They share a widget, so that only it is laid out anew."""
        makes = list(islice(self._waiting, count))
        if not makes:
            return
        some = QWidget()
        column = QVBoxLayout(some)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for make in makes:
            column.addWidget(make())
        self._column.insertWidget(self._column.count() - 1, some)

    def _follow(self, value: int) -> None:
        """Make the next lines before one has come to the end of those that are there."""
        if value > self.verticalScrollBar().maximum() - self.viewport().height():
            self._add(_AT_A_TIME)

    def _lines(self, shown: list[PlannedAnswer]) -> Iterator[Make]:
        first = True
        for outcome, group in groupby(shown, key=lambda one: one.outcome):
            answers = list(group)
            yield _heading(outcome_words(outcome), len(answers), first=first)
            yield from _parted([self._row(one) for one in answers])
            first = False
        loose = self._elsewhere()
        if loose:
            yield _heading(_("Elsewhere in the memo"), len(loose), first=first)
            yield from _parted(loose)

    def _row(self, answer: PlannedAnswer) -> Make:
        def make() -> AnswerRow:
            row = AnswerRow(answer, self._theme)
            row.box.toggled.connect(lambda on: self._tick(answer.claim, on=on))
            self.rows.append(row)
            return row

        return make

    def _elsewhere(self) -> list[Make]:
        """Rows and comments of no claim, which a person must take up by hand."""
        rows = (
            _("A row of no claim: {words}").format(words=one_line(row.words))
            for row in self._plan.rows
        )
        told = (*rows, *map(elsewhere_words, self._plan.remarks))
        return [_loose(shortened(words), self._theme) for words in told]

    def _tick(self, claim: str, *, on: bool) -> None:
        if on:
            self.taking.add(claim)
        else:
            self.taking.discard(claim)
        self.changed.emit()


def _shown(plan: Plan) -> list[PlannedAnswer]:
    """The answers that say something, what needs a person first; the rest is counted above."""
    told = [
        one
        for one in plan.answers
        if one.notes or one.comments or one.outcome not in (Outcome.SAME, Outcome.UNANSWERED)
    ]
    return sorted(told, key=lambda one: (_ORDER.index(one.outcome), one.number == 0, one.place))


def _heading(words: str, count: int, *, first: bool) -> Make:
    def make() -> QWidget:
        heading = heading_label(f"{words} · {number(count)}")
        heading.setContentsMargins(6, 10 if first else 16, 0, 4)
        return heading

    return make


def _loose(words: str, theme: Theme) -> Make:
    return lambda: loose_line(words, theme)


def _parted(makes: list[Make]) -> Iterator[Make]:
    """With a line between every two."""
    for place, make in enumerate(makes):
        if place:
            yield part_line
        yield make


def part_line() -> QFrame:
    """A thin line across."""
    line = QFrame()
    line.setProperty("kind", "line")
    return line
