"""Where words or rows of words from a table of a language stand in a sentence."""

from collections.abc import Iterator, Sequence
from functools import cache

from workbench.compare.languages import language
from workbench.compare.reading import Word

Place = tuple[int, int, str]


@cache
def _table(code: str, name: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The rows of words of a table by their first word, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in getattr(language(code), name):
        words = tuple(phrase.split())
        found.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(rows, key=len, reverse=True)) for first, rows in found.items()}


def places(words: Sequence[Word], code: str, name: str) -> Iterator[Place]:
    """The ranges of words that stand in a table of a language, the longest at each place, none
    inside another, with the phrase as the table has it."""
    table = _table(code, name)
    begins = 0
    for place in [place for place, word in enumerate(words) if word.folded in table]:
        if place < begins:
            continue
        for row in table[words[place].folded]:
            end = place + len(row)
            if tuple(each.folded for each in words[place:end]) == row:
                yield place, end, " ".join(row)
                begins = end
                break
