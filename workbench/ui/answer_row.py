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

from workbench.answer_words import note_words, outcome_words, remark_words
from workbench.domain.answer_plan import Outcome, PlannedAnswer
from workbench.language import _
from workbench.phrases import decision_word
from workbench.ui.elided_label import ElidedLabel
from workbench.ui.pill import Pill
from workbench.ui.plain import plain_label
from workbench.ui.theme import Theme

_NUMBER_WIDTH = 64
_MOST = 600


class AnswerRow(QFrame):
    """A box to take it or not, where there is something to take, and the answer beside it."""

    def __init__(self, answer: PlannedAnswer, theme: Theme) -> None:
        super().__init__()
        self.answer = answer
        self._theme = theme
        self.setObjectName("answer-row")
        number = f"{answer.number}" if answer.number else "–"
        self.box = QCheckBox(number)
        self.box.setObjectName("answer-take")
        self.box.setAccessibleName(_("Take the answer to claim {number}").format(number=number))
        ready = answer.outcome is Outcome.TAKE or bool(answer.comments)
        self.can_be_taken = bool(answer.number) and (ready or answer.outcome is Outcome.CONFIRM)
        self.box.setChecked(self.can_be_taken and answer.outcome is not Outcome.CONFIRM)
        self.box.setFixedWidth(_NUMBER_WIDTH)
        grid = QGridLayout(self)
        grid.setContentsMargins(4, 10, 12, 10)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._beginning(number), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(self._said(), 0, 1)
        grid.addWidget(self._pill(), 0, 2, Qt.AlignmentFlag.AlignTop)

    def _beginning(self, number: str) -> QWidget:
        """The box, or where there is nothing to take, only the number in its place."""
        if self.can_be_taken:
            return self.box
        self.box.setParent(self)
        self.box.hide()
        label = plain_label(number)
        label.setFixedWidth(_NUMBER_WIDTH)
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
            label = _wrapped(_("New words: {words}").format(words=_short(one.wording)))
            label.setFont(self._theme.ui_font(bold=True))
            column.addWidget(label)
        if one.reason:
            reason = _("Reason: {words}").format(words=_short(one.reason))
            column.addWidget(_wrapped(reason))
        for remark in one.comments:
            column.addWidget(_wrapped(_short(remark_words(remark)), "muted"))
        for note in one.notes:
            column.addLayout(self._note(_short(note_words(note))))
        return column

    def _note(self, words: str) -> QHBoxLayout:
        """A line in amber, with a sign for who sees no colour."""
        ink = self._theme.tokens.change.ink
        sign = QLabel()
        sign.setPixmap(self._theme.icon("alert", ink).pixmap(14, 14))
        label = _wrapped(words)
        label.setObjectName("answer-note")
        label.setStyleSheet(f"color: {ink};")
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label, 1)
        return line

    def _pill(self) -> Pill:
        one, tokens = self.answer, self._theme.tokens
        pill = Pill()
        clear = one.outcome in (Outcome.TAKE, Outcome.SAME)
        colours = tokens.confirmed if clear else tokens.change
        if one.outcome in (Outcome.UNANSWERED, Outcome.MISSING):
            colours = tokens.neutral
        shown = decision_word(one.decision) if one.decision else outcome_words(one.outcome)
        pill.set(shown, colours.ink, colours.wash)
        return pill


def _wrapped(words: str, kind: str = "") -> QLabel:
    label = plain_label(words, kind)
    label.setWordWrap(True)
    return label


def _short(words: str) -> str:
    return words if len(words) <= _MOST else words[:_MOST] + "…"
