"""Sentences parted at their blanks, and each piece between them cut further only once.

A piece is a word as it is written, with the marks around it. Most come again and again, in every
text, and whoever cuts sentences into words, figures and signs knows how those are cut.
"""

import re
from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

# Longer ones are hardly met a second time.
_LONGEST = 30
_REMEMBERED = 50_000

P = TypeVar("P")


class Pieces(dict[str, tuple[int, P]], Generic[P]):
    """The pieces already met: how far from the start of each the next one starts, and what it is
    cut into, told by places within it."""

    def __init__(self, cut: Callable[[str], P]) -> None:
        super().__init__()
        self._cut = cut

    def __missing__(self, piece: str) -> tuple[int, P]:
        found = len(piece) + 1, self._cut(piece)
        if len(piece) <= _LONGEST and " " not in piece and len(self) < _REMEMBERED:
            self[piece] = found
        return found


def cut(pattern: re.Pattern[str], piece: str) -> Iterator[tuple[int, int, str]]:
    """What a pattern finds in a piece: from where to where, and how it is written."""
    return ((at.start(), at.end(), at.group()) for at in pattern.finditer(piece))
