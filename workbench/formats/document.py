"""A document as a tree of values, which every exporter renders: what stands where, not how."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

T = TypeVar("T")


class Tone(StrEnum):
    """What a stretch of text is; a character style in Word, a class in HTML."""

    PLAIN = "plain"
    STRONG = "strong"
    MUTED = "muted"
    LABEL = "label"
    KICKER = "kicker"
    NUMBER = "number"
    # The words of an article, and words that are to stand there, in the reading face.
    WORDS = "words"
    NEW_WORDS = "new-words"
    FLAG = "flag"
    MUST = "must"
    SHOULD = "should"
    FYI = "fyi"
    TODO = "todo"
    CONFIRMED = "confirmed"
    ATTRIBUTED = "attributed"
    CHANGE = "change"
    QUERY = "query"
    CONFLICT = "conflict"
    UNVERIFIED = "unverified"
    OPINION = "opinion"
    UNSETTLED = "unsettled"


class Look(StrEnum):
    """What a paragraph is; a paragraph style in Word."""

    BODY = "body"
    KICKER = "kicker"
    CELL = "cell"
    # The first line of a further part within a cell, a little apart from what is above.
    CELL_PART = "cell-part"
    CAPTION = "caption"
    LIST = "list"
    # A line of an article: its headline, a paragraph, a line close to the next one, an empty one.
    ARTICLE_HEAD = "article-head"
    ARTICLE = "article"
    ARTICLE_LINE = "article-line"
    ARTICLE_GAP = "article-gap"


# By names of their own: to ask an enumeration for a member takes time, and cells are very many.
_CELL, _CELL_PART = Look.CELL, Look.CELL_PART
ARTICLE_LOOKS = (Look.ARTICLE_HEAD, Look.ARTICLE, Look.ARTICLE_LINE, Look.ARTICLE_GAP)


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one tone. `bold` and `underline` mark single words, as where two reports differ.

    `language` is that of the words where it is not the document's; `link` an http address. `tag`
    lets a program find the text again in a file that came back, as it does a `Choice`.
    """

    text: str
    tone: Tone = Tone.PLAIN
    bold: bool = False
    italic: bool = False
    underline: bool = False
    language: str = ""
    link: str = ""
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """A box to tick, whose state can be read back by its tag (64 characters at most)."""

    tag: str
    label: str
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class Blank:
    """A field to write in, read back by its tag; the prompt is shown while it is empty."""

    tag: str
    prompt: str
    text: str = ""


class PageField(StrEnum):
    """A number that the word processor fills in."""

    PAGE = "PAGE"
    PAGES = "NUMPAGES"


@dataclass(frozen=True, slots=True)
class Marked:
    """A run with the ends of marks at its own ends, which may cross and run over paragraphs.

    `begins` and `ends` are the numbers of the notes whose marks begin before the run and end
    behind it. `tone` is the ground of the run, of the innermost mark it lies in; PLAIN for none.
    """

    run: Run
    tone: Tone = Tone.PLAIN
    begins: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()


Inline = Run | Choice | Blank | PageField | Marked


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 0 is the title of the document."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of text, boxes and fields; `new_page` begins a page with it."""

    inlines: tuple[Inline, ...]
    look: Look = Look.BODY
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table and its share of the width, in any unit."""

    head: str
    share: float


Cell = tuple[Paragraph, ...]
TableRow = tuple[Cell, ...]


class RowMaker(Protocol):
    """Rows that are made while they are written: the many of a long table are never all there."""

    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[TableRow]: ...


@dataclass(frozen=True, slots=True)
class RowsOf(Generic[T]):
    """A row to each of the values, made when it is asked for."""

    values: tuple[T, ...]
    make: Callable[[T], TableRow]

    def __len__(self) -> int:
        return len(self.values)

    def __iter__(self) -> Iterator[TableRow]:
        return map(self.make, self.values)


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose first row, the heads, is repeated on each page. `tall` leaves room to sign."""

    name: str
    columns: tuple[Column, ...]
    rows: RowMaker
    tall: bool = False


@dataclass(frozen=True, slots=True)
class Pairs:
    """Labels with their values, two pairs to a line; an empty label leaves its place empty."""

    name: str
    rows: tuple[tuple[tuple[str, Cell], tuple[str, Cell]], ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """One part of a chart of counts: its tone, a mark for who sees no colour, the words."""

    tone: Tone
    mark: str
    word: str
    count: int


@dataclass(frozen=True, slots=True)
class Chart:
    """Counts as a bar whose parts are as wide as they are many."""

    name: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A remark on the text between the ends of its mark; in Word a comment.

    `number` is that of `Marked.begins`, `label` what a reader knows it by, which is not in the
    lines, `tone` that of the mark.
    `at` is a moment in UTC, "" where nobody has said anything yet.
    """

    number: int
    label: str
    tone: Tone
    author: str
    initials: str
    at: str
    lines: Cell


Block = Heading | Paragraph | Table | Pairs | Chart


@dataclass(frozen=True, slots=True)
class Document:
    """A document. Title, author and language are all that is said of it outside of its text.

    `notes` are in the order in which their marks begin.
    """

    title: str
    author: str
    language: str
    blocks: tuple[Block, ...]
    footer: tuple[Inline, ...] = field(default=())
    footer_end: tuple[Inline, ...] = field(default=())
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """A line that begins a further part of a cell."""

    inlines: tuple[Inline, ...]


Line = Inline | tuple[Inline, ...] | Part


def kept_with_next(blocks: Sequence[Block]) -> list[bool]:
    """Which blocks are to stand on the page of what follows: headings, and the words before a
    table. At the foot of a page they would tell nothing."""
    found: list[bool] = []
    follows = False
    for block in reversed(blocks):
        words = isinstance(block, Paragraph) and block.look is Look.BODY
        keep = isinstance(block, Heading) or (follows and words)
        found.append(keep)
        follows = isinstance(block, Table) or (keep and words)
    return found[::-1]


def cell(*lines: Line) -> Cell:
    """A cell of a table, a paragraph to a line; lines without inlines are left out."""
    found: list[Paragraph] = []
    for line in lines:
        if isinstance(line, Part):
            if line.inlines:
                found.append(Paragraph(line.inlines, _CELL_PART if found else _CELL))
        elif not isinstance(line, tuple):
            found.append(Paragraph((line,), _CELL))
        elif line:
            found.append(Paragraph(line, _CELL))
    return tuple(found)
