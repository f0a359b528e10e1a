"""Where words or rows of words from a table of a language stand in a sentence."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache

from workbench.compare.languages import language
from workbench.compare.reading import Reading, Word, of_the_whole

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


def places_in(reading: Reading, row: int, name: str) -> Iterator[Place]:
    """The same of a sentence, which is looked at only where it has a word that any row of the table
    begins with."""
    if not may_stand(reading, row, name):
        return iter(())
    return places(reading.words_of(row), reading.language.code, name)


def may_stand(reading: Reading, row: int, name: str) -> bool:
    """Whether a sentence has a word that any row of a table begins with."""
    known = reading.of(_rows_known)
    rows = known.get(name)
    if rows is None:
        table = _table(reading.language.code, name)
        rows = known[name] = frozenset(rows_with(reading, table.keys()))
    return row in rows


def rows_with(reading: Reading, words: Iterable[str]) -> set[int]:
    """The sentences that have any of some words."""
    rows = reading.of(_rows_by_word)
    return {row for word in rows.keys() & words for row in rows[word]}


@of_the_whole
def _rows_known(_reading: Reading) -> dict[str, Collection[int]]:
    """For the tables asked for so far the sentences that may have a row of theirs."""
    return {}


@of_the_whole
def _rows_by_word(reading: Reading) -> dict[str, list[int]]:
    """For each word the sentences that have it."""
    found: dict[str, list[int]] = {}
    for word in reading.words:
        rows = found.get(word[2])
        if rows is None:
            found[word[2]] = [word[4]]
        else:
            rows.append(word[4])
    return found
