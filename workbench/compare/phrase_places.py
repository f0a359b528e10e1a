"""Where words or rows of words from a table of a language stand in a sentence."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache

from workbench.compare.languages import language
from workbench.compare.reading import Reading, Word, of_the_whole

Place = tuple[int, int, str]
Table = dict[str, dict[str, tuple[list[str], ...]]]


@cache
def _table(code: str, name: str) -> Table:
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
    begin = [place for place, word in enumerate(words) if word[2] in table]
    past = 0
    for place in begin:
        row = _row_at(words, place, len(words), table) if place >= past else None
        if row is not None:
            past = place + len(row)
            yield place, past, " ".join(row)


def _row_at(words: Sequence[Word], place: int, last: int, table: Table) -> list[str] | None:
    """The longest row of words of a table that stands at a place, before the last one."""
    seconds = table[words[place][2]]
    second = words[place + 1][2] if place + 1 < last else ""
    if second not in seconds and "" not in seconds:
        return None
    for row in (*(seconds.get(second, ()) if second else ()), *seconds.get("", ())):
        end = place + len(row)
        if end <= last and [word[2] for word in words[place:end]] == row:
            return row
    return None


def places_in(reading: Reading, row: int, name: str) -> Iterator[Place]:
    """The same of a sentence; a table is looked for in all of the text when first asked for."""
    known = reading.of(_places_known)
    found = known.get(name)
    if found is None:
        found = known[name] = _places_in_text(reading, name)
    return iter(found.get(row, ()))


def _places_in_text(reading: Reading, name: str) -> dict[int, list[Place]]:
    """Where words from a table stand in each sentence, none inside another."""
    table, words = _table(reading.language.code, name), reading.words
    stand = reading.of(_places_by_word)
    found: dict[int, list[Place]] = {}
    for place in sorted([place for word in stand.keys() & table.keys() for place in stand[word]]):
        number = words[place][4]
        first, last = reading.sentences[number].words
        row = _row_at(words, place, last, table)
        if row is None or (number in found and place - first < found[number][-1][1]):
            continue
        begin = place - first
        found.setdefault(number, []).append((begin, begin + len(row), " ".join(row)))
    return found


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
    stand, told = reading.of(_places_by_word), reading.words
    return {told[place][4] for word in stand.keys() & words for place in stand[word]}


@of_the_whole
def _rows_known(_reading: Reading) -> dict[str, Collection[int]]:
    """For the tables asked for so far the sentences that may have a row of theirs."""
    return {}


@of_the_whole
def _places_known(_reading: Reading) -> dict[str, dict[int, list[Place]]]:
    """For the tables asked for so far where rows of theirs stand, by their sentence."""
    return {}


@of_the_whole
def _places_by_word(reading: Reading) -> dict[str, list[int]]:
    """The places of each word in the text."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for place, word in enumerate(reading.words):
        found[word[2]].append(place)
    return found
