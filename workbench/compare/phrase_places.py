"""Where words or rows of words from a table of a language stand in a sentence."""

from collections.abc import Iterator, Sequence
from functools import cache

from workbench.compare.languages import language
from workbench.compare.reading import Word

Place = tuple[int, int, str]


@cache
def _table(code: str, name: str) -> dict[str, dict[str, tuple[list[str], ...]]]:
    """The rows of words of a table by their first word and then their second ("" where there is
    none), the longest first."""
    found: dict[str, dict[str, list[list[str]]]] = {}
    for phrase in getattr(language(code), name):
        words = phrase.split()
        seconds = found.setdefault(words[0], {})
        seconds.setdefault(words[1] if len(words) > 1 else "", []).append(words)
    return {
        first: {
            second: tuple(sorted(rows, key=len, reverse=True)) for second, rows in seconds.items()
        }
        for first, seconds in found.items()
    }


def places(words: Sequence[Word], code: str, name: str) -> Iterator[Place]:
    """The ranges of words that stand in a table of a language, the longest at each place, none
    inside another, with the phrase as the table has it."""
    table = _table(code, name)
    # By its number and not its name: every word of a text is asked.
    said = [word[2] for word in words]
    begins = 0
    for place in [place for place, word in enumerate(said) if word in table]:
        if place < begins:
            continue
        rows = table[said[place]]
        second = said[place + 1] if place + 1 < len(said) else ""
        for row in (*(rows.get(second, ()) if second else ()), *rows.get("", ())):
            end = place + len(row)
            if said[place:end] == row:
                yield place, end, " ".join(row)
                begins = end
                break
