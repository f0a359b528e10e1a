"""The four questions about a quotation, each answered yes, no or unknown."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workbench.domain.model import Answer, Verdict
from workbench.language import _
from workbench.phrases import answer_word, question_word
from workbench.services import checking
from workbench.ui.bridge import Desk
from workbench.ui.pill_button import PillButton
from workbench.ui.section_heading import heading_label
from workbench.ui.theme import Theme

_HUES = {
    Answer.YES: "confirmed",
    Answer.NO: "conflict",
    Answer.UNKNOWN: "unverified",
}


class QuoteQuestions(QWidget):
    """Pressing an answer that is given takes it back."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._desk: Desk | None = None
        self._claim = ""
        self._buttons: dict[tuple[str, Answer], PillButton] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for row, question in enumerate(checking.QUESTIONS):
            words = QLabel(question_word(question))
            words.setWordWrap(True)
            grid.addWidget(words, row, 0)
            grid.addLayout(self._answers(theme, question), row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(heading_label(_("Quote")))
        column.addLayout(grid)

    def _answers(self, theme: Theme, question: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        for answer in Answer:
            button = PillButton(theme, f"quote-{question}-{answer.value}")
            button.setCheckable(True)
            button.set(answer_word(answer), _HUES[answer])
            button.setAccessibleName(f"{question_word(question)} {answer_word(answer)}")
            button.clicked.connect(
                lambda _checked=False, asked=question, given=answer: self._give(asked, given)
            )
            self._buttons[question, answer] = button
            row.addWidget(button)
        return row

    def show_verdict(self, desk: Desk, verdict: Verdict) -> None:
        """Show the answers of a verdict."""
        self._desk, self._claim = desk, verdict.claim
        given = _given(verdict)
        for (question, answer), button in self._buttons.items():
            button.setChecked(given[question] is answer)

    def _give(self, question: str, answer: Answer) -> None:
        if self._desk is None:
            return
        session, claim = self._desk.session, self._claim
        pressed = self._buttons[question, answer].isChecked()
        wanted = answer if pressed else None
        self._desk.attempt(lambda: checking.answer(session, claim, question, wanted))
        mine = session.case.verdict(claim, session.me.id)
        if mine is not None:
            self.show_verdict(self._desk, mine)


def _given(verdict: Verdict) -> dict[str, Answer | None]:
    return {
        "said": verdict.said,
        "words": verdict.words,
        "sense": verdict.sense,
        "true": verdict.true,
    }
