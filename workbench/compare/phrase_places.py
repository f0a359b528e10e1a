"""Where words or rows of words from a table of a language stand in a sentence."""

from collections import defaultdict
from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import compress, count
from operator import itemgetter

from workbench.compare.languages import language
from workbench.compare.reading import Reading, Word, of_the_whole

Place = tuple[int, int, str]
Row = tuple[str, ...]
# By the word that stands second, and where none does.
Opened = tuple[Mapping[str, tuple[Row, ...]], tuple[Row, ...]]
Table = Mapping[str, Opened]
_NO_ROWS: Opened = {}, ()
# By its number and not its name: every word of a text is asked.
_FOLDED = itemgetter(2)


@cache
def table_of(code: str, name: str) -> Table:
    """The rows of words of a table by their first word."""
    found: dict[str, list[Row]] = defaultdict(list)
    for phrase in getattr(language(code), name):
        words = tuple(phrase.split())
        found[words[0]].append(words)
    return {first: _by_second(sorted(rows, key=len, reverse=True)) for first, rows in found.items()}


def _by_second(rows: list[Row]) -> Opened:
    """Rows that begin with one word, the longest first: those that may stand where another word
    comes second, and those of the one word alone."""
    alone = tuple([row for row in rows if len(row) == 1])
    seconds = {row[1] for row in rows if len(row) > 1}
    return {
        second: (*[row for row in rows if second in row[1:2]], *alone) for second in seconds
    }, alone


def places_of(words: Sequence[str], table: Container[str]) -> Iterator[int]:
    """The places of the words that stand in a table."""
    return compress(count(), map(table.__contains__, words))


def places(words: Sequence[Word], code: str, name: str) -> Iterator[Place]:
    """The ranges of words that stand in a table of a language, the longest at each place, none
    inside another, with the phrase as the table has it."""
    return _places(tuple(map(_FOLDED, words)), table_of(code, name))


def _places(said: Row, table: Table) -> Iterator[Place]:
    begins = 0
    for place in places_of(said, table):
        row = row_at(said, place, table) if place >= begins else ()
        if row:
            begins = place + len(row)
            yield place, begins, " ".join(row)


def row_at(said: Row, place: int, table: Table, last: int | None = None) -> Row:
    """The longest row of a table that begins with the word of a place and ends before the last
    one, () where none does."""
    end = len(said) if last is None else last
    seconds, rows = table.get(said[place], _NO_ROWS)
    if place + 1 < end:
        rows = seconds.get(said[place + 1], rows)
    for row in rows:
        if said[place : min(place + len(row), end)] == row:
            return row
    return ()


def places_in(reading: Reading, row: int, name: str) -> Iterator[Place]:
    """The same of a sentence; a table is looked for in all of the text when first asked for."""
    known = reading.of(_places_known)
    found = known.get(name)
    if found is None:
        found = known[name] = _places_in_text(reading, name)
    return iter(found.get(row, ()))


def _places_in_text(reading: Reading, name: str) -> dict[int, list[Place]]:
    """Where words from a table stand in each sentence, none inside another."""
    table, words, said = table_of(reading.language.code, name), reading.words, reading.of(folded_in)
    found: dict[int, list[Place]] = {}
    for place in places_with(reading, table.keys()):
        number = words[place][4]
        first, last = reading.sentences[number].words
        row = row_at(said, place, table, last)
        if not row or (number in found and place - first < found[number][-1][1]):
            continue
        begin = place - first
        found.setdefault(number, []).append((begin, begin + len(row), " ".join(row)))
    return found


@of_the_whole
def folded_in(reading: Reading) -> Row:
    """The folded words of a text, by their numbers."""
    return tuple(map(_FOLDED, reading.words))


def may_stand(reading: Reading, row: int, name: str) -> bool:
    """Whether a sentence has a word that any row of a table begins with."""
    known = reading.of(_rows_known)
    rows = known.get(name)
    if rows is None:
        table = table_of(reading.language.code, name)
        rows = known[name] = frozenset(rows_with(reading, table.keys()))
    return row in rows


def rows_with(reading: Reading, words: Iterable[str]) -> set[int]:
    """The sentences that have any of some words."""
    told = reading.words
    return {told[place][4] for place in places_with(reading, words)}


def places_with(reading: Reading, words: Iterable[str]) -> list[int]:
    """The places in the text of any of some words, in order."""
    stand = reading.of(_places_by_word)
    return sorted([place for word in stand.keys() & words for place in stand[word]])


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
    for place, word in enumerate(reading.of(folded_in)):
        found[word].append(place)
    return found
