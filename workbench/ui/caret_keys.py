"""Which keys move the caret of a reading pane, and whether they select on the way."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from workbench.ui.article_page import ArticlePage
from workbench.ui.caret_motion import by_character, by_line, by_word, line_edge, paragraph_at

_Key = QKeySequence.StandardKey
_Move = Callable[[ArticlePage, int, float], int]


def _toward(step: int, motion: Callable[[ArticlePage, int, int], int]) -> _Move:
    """To the right for a positive step, as the eye sees it: on in English, back in Arabic."""

    def move(page: ArticlePage, caret: int, _x: float) -> int:
        rtl = page.laid_out(page.map.block_at(caret)).rtl
        return motion(page, caret, -step if rtl else step)

    return move


def _paragraph(step: int) -> _Move:
    def move(page: ArticlePage, caret: int, _x: float) -> int:
        start, end = paragraph_at(page, caret)
        if step > 0:
            return min(end + 1, len(page.map.text))
        return start if start < caret else paragraph_at(page, max(start - 1, 0))[0]

    return move


_MOVES: tuple[tuple[_Key, _Key, _Move], ...] = (
    (_Key.MoveToNextChar, _Key.SelectNextChar, _toward(1, by_character)),
    (_Key.MoveToPreviousChar, _Key.SelectPreviousChar, _toward(-1, by_character)),
    (_Key.MoveToNextWord, _Key.SelectNextWord, _toward(1, by_word)),
    (_Key.MoveToPreviousWord, _Key.SelectPreviousWord, _toward(-1, by_word)),
    (_Key.MoveToNextLine, _Key.SelectNextLine, lambda page, at, x: by_line(page, at, 1, x)),
    (
        _Key.MoveToPreviousLine,
        _Key.SelectPreviousLine,
        lambda page, at, x: by_line(page, at, -1, x),
    ),
    (
        _Key.MoveToStartOfLine,
        _Key.SelectStartOfLine,
        lambda page, at, _x: line_edge(page, at, end=False),
    ),
    (
        _Key.MoveToEndOfLine,
        _Key.SelectEndOfLine,
        lambda page, at, _x: line_edge(page, at, end=True),
    ),
    (_Key.MoveToStartOfDocument, _Key.SelectStartOfDocument, lambda _page, _at, _x: 0),
    (
        _Key.MoveToEndOfDocument,
        _Key.SelectEndOfDocument,
        lambda page, _at, _x: len(page.map.text),
    ),
)
_PARAGRAPHS: dict[int, _Move] = {Qt.Key.Key_Down: _paragraph(1), Qt.Key.Key_Up: _paragraph(-1)}
_LINES = {_Key.MoveToNextLine, _Key.MoveToPreviousLine}


class CaretMove:
    """What a key asks of the caret."""

    def __init__(self, move: _Move, *, selects: bool, keeps_x: bool) -> None:
        self.move = move
        self.selects = selects
        self.keeps_x = keeps_x


def caret_move(event: QKeyEvent) -> CaretMove | None:
    """The move of the caret a key stands for on this system, if any."""
    for plain, selecting, move in _MOVES:
        selects = event.matches(selecting)
        if selects or event.matches(plain):
            return CaretMove(move, selects=selects, keeps_x=plain in _LINES)
    return _paragraph_move(event)


def _paragraph_move(event: QKeyEvent) -> CaretMove | None:
    """Ctrl with up or down; Qt knows no such key on Linux and Windows."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    selects = bool(held & Qt.KeyboardModifier.ShiftModifier)
    move = _PARAGRAPHS.get(event.key())
    if move and held & ~Qt.KeyboardModifier.ShiftModifier == Qt.KeyboardModifier.ControlModifier:
        return CaretMove(move, selects=selects, keeps_x=False)
    return None


def page_step(event: QKeyEvent) -> tuple[int, bool] | None:
    """One page down or up, and whether to select it, if a key stands for that."""
    for plain, selecting, step in (
        (_Key.MoveToNextPage, _Key.SelectNextPage, 1),
        (_Key.MoveToPreviousPage, _Key.SelectPreviousPage, -1),
    ):
        selects = event.matches(selecting)
        if selects or event.matches(plain):
            return step, selects
    return None
