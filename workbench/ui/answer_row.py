"""One answer of the editor in the list: what it is on, what it says, and what to know about it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from workbench.answer_words import note_words, remark_words
from workbench.domain.answer_plan import NoteCode, Outcome, PlannedAnswer
from workbench.language import _
from workbench.phrases import decision_word
from workbench.ui.elided_label import ElidedLabel
from workbench.ui.pill import Pill
from workbench.ui.plain import plain_label
from workbench.ui.theme import Theme

_NUMBER_WIDTH = 64
_GAP = 12
_MOST = 600
# What is good to know, and asks nothing.
_IN_PASSING = frozenset({NoteCode.TRACKED, NoteCode.DELETED, NoteCode.NOT_THERE})


class AnswerRow(QFrame):
    """A box to take it or not, where there is something to take, and the answer beside it."""

    def __init__(self, answer: PlannedAnswer, theme: Theme) -> None:
        super().__init__()
        self.answer = answer
        self._theme = theme
        self.setObjectName("answer-row")
        number = answer.label if answer.number else "–"
        self.box = QCheckBox(number)
        self.box.setObjectName("answer-take")
        self.box.setAccessibleName(_("Take the answer to claim {number}").format(number=number))
        self.can_be_taken = can_be_taken(answer)
        self.box.setChecked(begins_ticked(answer))
        # One with letters may need more room.
        self._room = max(_NUMBER_WIDTH, self.box.sizeHint().width())
        self.box.setFixedWidth(self._room)
        grid = QGridLayout(self)
        grid.setContentsMargins(4, 10, 12, 10)
        grid.setHorizontalSpacing(_GAP)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._beginning(number), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(self._said(), 0, 1)
        if answer.decision:
            pill = self._pill(decision_word(answer.decision))
            grid.addWidget(pill, 0, 2, Qt.AlignmentFlag.AlignTop)

    def _beginning(self, number: str) -> QWidget:
        """The box, or where there is nothing to take, only the number in its place."""
        if self.can_be_taken:
            return self.box
        self.box.setParent(self)
        self.box.hide()
        label = plain_label(number)
        label.setFixedWidth(self._room)
        label.setIndent(self.box.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth) + 13)
        label.setMinimumHeight(self.box.sizeHint().height())
        return label

    def _said(self) -> QVBoxLayout:
        column, one = QVBoxLayout(), self.answer
        column.setSpacing(4)
        words = ElidedLabel()
        words.setFont(self._theme.reading_font(15))
        words.set_text(one.words or _("A claim that is not in the case any more"))
        column.addWidget(words)
        if one.wording:
            label = _wrapped(_("New words: {words}").format(words=shortened(one.wording)))
            label.setFont(self._theme.ui_font(bold=True))
            column.addWidget(label)
        if one.reason:
            reason = _("Reason: {words}").format(words=shortened(one.reason))
            column.addWidget(_wrapped(reason))
        for remark in one.comments:
            column.addWidget(_wrapped(shortened(remark_words(remark)), "muted"))
        for note in one.notes:
            said = shortened(note_words(note))
            if note.code in _IN_PASSING:
                column.addWidget(_wrapped(said, "muted"))
            else:
                column.addLayout(_note(said, self._theme))
        return column

    def _pill(self, words: str) -> Pill:
        tokens = self._theme.tokens
        clear = self.answer.outcome in (Outcome.TAKE, Outcome.SAME)
        colours = tokens.confirmed if clear else tokens.change
        pill = Pill()
        pill.set(words, colours.ink, colours.wash)
        return pill


def can_be_taken(answer: PlannedAnswer) -> bool:
    """Whether there is anything to take of a claim that is there."""
    news = answer.outcome in (Outcome.TAKE, Outcome.CONFIRM) or bool(answer.comments)
    return bool(answer.number) and news


def begins_ticked(answer: PlannedAnswer) -> bool:
    """Whether it needs nobody's word."""
    return can_be_taken(answer) and answer.outcome is not Outcome.CONFIRM


def loose_line(words: str, theme: Theme) -> QWidget:
    """Something of no claim, in line with what is said of the claims."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(4 + _NUMBER_WIDTH + _GAP, 10, 12, 10)
    row.addLayout(_note(words, theme), 1)
    return line


def _note(words: str, theme: Theme) -> QHBoxLayout:
    """A line in amber, with a sign for who sees no colour."""
    ink = theme.tokens.change.ink
    sign = QLabel()
    sign.setPixmap(theme.icon("alert", ink).pixmap(14, 14))
    label = _wrapped(words)
    label.setObjectName("answer-note")
    label.setStyleSheet(f"color: {ink};")
    line = QHBoxLayout()
    line.setSpacing(6)
    line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(label, 1)
    return line


def _wrapped(words: str, kind: str = "") -> QLabel:
    label = plain_label(words, kind)
    label.setWordWrap(True)
    return label


def one_line(words: str) -> str:
    """The lines of a row of the memo as one."""
    return " / ".join(line.strip() for line in words.splitlines() if line.strip())


def shortened(words: str) -> str:
    """Words that anyone may have written, as long as one looks at them."""
    return words if len(words) <= _MOST else words[:_MOST] + "…"
