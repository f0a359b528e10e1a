"""A report as the engine reads it: sentences, words and parts; facts are found when first asked.

A kind of fact is a function from a reading to a tuple of facts. `Reading.of` calls it once and
remembers, so any rule can use any kind of fact without a list of them anywhere.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from operator import attrgetter, itemgetter
from typing import Any, NamedTuple, Protocol, TypeVar

from workbench.compare.languages import Language
from workbench.compare.model import Report
from workbench.domain.text import Span


class Part(StrEnum):
    """What a sentence belongs to."""

    HEADLINE = "headline"
    META = "meta"
    BODY = "body"
    SUMMARY = "summary"
    SOURCES = "sources"


class Word(NamedTuple):
    """A word of the text: its span, its folded form (lower case, plain apostrophes, no accents)
    and its stem. `row` is the place of its sentence."""

    start: int
    end: int
    folded: str
    stem: str
    row: int

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end


class Sentence(NamedTuple):
    """A sentence: its span, the words it holds as a range into `Reading.words`, its paragraph."""

    row: int
    start: int
    end: int
    part: Part
    paragraph: int
    words: tuple[int, int]

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end


class Fact(Protocol):
    """Anything found in a text: it stands somewhere, in the sentence of that row."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def row(self) -> int: ...


class Columns(NamedTuple):
    """The words of a text by what they are made of, for what asks one thing of every word."""

    starts: Sequence[int]
    ends: Sequence[int]
    folded: Sequence[str]
    stems: Sequence[str]
    rows: Sequence[int]


F = TypeVar("F")
Finder = TypeVar("Finder", bound=Callable[..., Any])

# Where a word or a fact begins: for those who look for one by its place.
START = attrgetter("start")
_COLUMNS = tuple([itemgetter(number) for number in range(len(Word._fields))])
# What stands for what no finder has been asked for.
UNKNOWN = object()
_OF_THE_WHOLE: set[Callable[..., Any]] = set()


def of_the_whole(find: Finder) -> Finder:
    """Mark a finder whose facts stay what they are where only a part of the article is read: who
    is who, and who says what."""
    _OF_THE_WHOLE.add(find)
    return find


@dataclass(slots=True)
class Reading:
    """A report with all that every rule needs; `day` is the day its relative dates count from.
    Where only a part of it is to be read, `whole` is the reading of all. `cut` is where the reading
    of a text ends that is too long to be read whole."""

    report: Report
    language: Language
    sentences: tuple[Sentence, ...]
    words: tuple[Word, ...]
    day: date | None = None
    whole: "Reading | None" = field(default=None, repr=False)
    cut: int | None = None
    _known: dict[Callable[..., Any], Any] = field(default_factory=dict, repr=False)
    text: str = field(init=False, repr=False, compare=False)
    _by_row: list[tuple[Word, ...]] = field(init=False, repr=False, compare=False)
    _starts: list[int] = field(init=False, repr=False, compare=False)
    _ends: list[int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Keep the canonical text and its sentences at hand: every rule reads them, again and
        again."""
        self.text, words = self.report.text, self.words
        self._by_row = [words[each[5][0] : each[5][1]] for each in self.sentences]
        self._starts = [each[1] for each in self.sentences]
        self._ends = [each[2] for each in self.sentences]

    def of(self, find: Callable[["Reading"], F]) -> F:
        """What a finder finds here; it is asked once only."""
        try:
            known: F = self._known[find]
        except KeyError:
            asked = self.whole if find in _OF_THE_WHOLE else None
            known = self._known[find] = asked.of(find) if asked else find(self)
        return known

    def forget(self) -> None:
        """Let go of all that was found: facts that hold their reading, and are held by it, would
        keep it in memory until Python looks for garbage."""
        self._known.clear()

    def words_of(self, row: int) -> tuple[Word, ...]:
        """The words of one sentence."""
        return self._by_row[row]

    def said(self, span: Span) -> str:
        """The words of a span, as they stand."""
        return self.text[span[0] : span[1]]

    def rows_at(self, span: Span) -> range:
        """The places of the sentences that a span touches."""
        first = bisect_right(self._ends, span[0])
        last = bisect_left(self._starts, max(span[1], span[0] + 1))
        return range(first, max(first, last))


def columns_of(words: Sequence[Word]) -> Columns:
    """Some words by what they are made of."""
    # Not turned by zip(*words): of a book that would be a step through all of memory, five times.
    return Columns(*[[*map(of, words)] for of in _COLUMNS])


@of_the_whole
def columns(reading: Reading) -> Columns:
    """The words of a text by what they are made of."""
    return columns_of(reading.words)
