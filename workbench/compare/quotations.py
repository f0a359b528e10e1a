"""The quotations of a text, in every convention of marks, and the statements they make up.

A statement is what one voice says in one go: a quotation, or the pieces of one that a speech tag
("..., she said, ...") or a new paragraph parts. A few marked words inside a sentence of the
reporter are a phrase, not speech.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from workbench.compare.quotation_marks import Marked, marked
from workbench.compare.reading import Reading, Word, of_the_whole
from workbench.domain.text import Span

__all__ = [
    "Quotation",
    "QuotationKind",
    "Statement",
    "find",
    "outermost",
    "statements",
    "words_within",
]

# Characters between two pieces of one statement, at most.
LONGEST_TAG = 220
_TAG_WORDS = 5
_MOST_OF_ROW = 60
_SENTENCE_END = re.compile(r"(?<![\s(.]\w)(?<![\s(.]\w\w)[.!?…]\s+(?=[^\W\d_a-z])")
_DASH_LINE = re.compile(r"^[ \t]*([—–])[ \t\u00a0]*(?=\S)([^\n]+)", re.MULTILINE)
_TURN = re.compile(r"(?<=[\s,.!?])[—–](?=\S)|[—–](?=[\s.,])|[,!?](?=\s)")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SMALL_WORDS_OF_TITLES = 4


class QuotationKind(StrEnum):
    """Whether marks hold what somebody says, or a few words: a term, a title, a doubt."""

    SPEECH = "speech"
    PHRASE = "phrase"


class Quotation(NamedTuple):
    """Words between marks. `start` and `end` hold the marks, `inner` does not; `row` is the place
    of the sentence it begins in. `depth` is 0 for one that stands in no other, `outer` the place
    of the one it stands in among all found. `pieces` are the inner spans of the whole statement
    it belongs to. A quotation that is not `closed` lost its closing mark, and its end is a guess.
    """

    start: int
    end: int
    inner: Span
    row: int
    marks: str
    kind: QuotationKind
    depth: int = 0
    outer: int | None = None
    pieces: tuple[Span, ...] = ()
    closed: bool = True

    @property
    def span(self) -> Span:
        """Where it stands, with its marks."""
        return self.start, self.end


@dataclass(frozen=True, slots=True)
class Statement:
    """What one voice says in one go, in one piece or several."""

    quotations: tuple[Quotation, ...]

    @property
    def start(self) -> int:
        """Where its first opening mark stands."""
        return self.quotations[0].start

    @property
    def end(self) -> int:
        """Where its last closing mark ends."""
        return self.quotations[-1].end

    @property
    def row(self) -> int:
        """The place of the sentence it begins in."""
        return self.quotations[0].row

    @property
    def pieces(self) -> tuple[Span, ...]:
        """The spans of its words, without marks and speech tags."""
        return tuple(each.inner for each in self.quotations)

    @property
    def kind(self) -> QuotationKind:
        """Speech when a piece of it is."""
        spoken = any(each.kind is QuotationKind.SPEECH for each in self.quotations)
        return QuotationKind.SPEECH if spoken else QuotationKind.PHRASE


@of_the_whole
def find(reading: Reading) -> tuple[Quotation, ...]:
    """All quotations, in the order of their beginning; one inside another comes after it."""
    spans = marked(reading.text, reading.language.elisions)
    spans = sorted([*spans, *_dialogue(reading, spans)], key=lambda each: (each.start, -each.end))
    rows = [reading.rows_at((each.start, each.end)).start for each in spans]
    spans, rows = _believable(spans, rows)
    found = [_quotation(reading, each, row) for each, row in zip(spans, rows, strict=True)]
    for place, outer in enumerate(_outers(spans)):
        if outer is not None:
            depth = found[outer].depth + 1
            found[place] = found[place]._replace(outer=outer, depth=depth)
    for group in _groups(reading, spans, found):
        if len(group) == 1:
            continue
        pieces = tuple(found[place].inner for place in group)
        for place in group:
            found[place] = found[place]._replace(pieces=pieces)
    return tuple(found)


def _believable(spans: list[Marked], rows: list[int]) -> tuple[list[Marked], list[int]]:
    """The quotations and their sentences, but for those of a sentence with more of them than
    anybody would write."""
    if len(spans) <= _MOST_OF_ROW:
        return spans, rows
    begun: Counter[int] = Counter()
    kept: list[int] = []
    for place, row in enumerate(rows):
        begun[row] += 1
        if begun[row] <= _MOST_OF_ROW:
            kept.append(place)
    return [spans[place] for place in kept], [rows[place] for place in kept]


@of_the_whole
def outermost(reading: Reading) -> tuple[list[int], list[int]]:
    """Where quotations begin, and where they end, that stand in no other."""
    outer = [each for each in reading.of(find) if not each.depth]
    return [each.start for each in outer], [each.end for each in outer]


def in_quotes(reading: Reading, place: int) -> bool:
    """Whether a place of the text stands inside quotation marks."""
    starts, ends = reading.of(outermost)
    number = bisect_right(starts, place) - 1
    return number >= 0 and place < ends[number]


@of_the_whole
def statements(reading: Reading) -> tuple[Statement, ...]:
    """The quotations that stand in no other, joined where one voice goes on."""
    groups: dict[tuple[Span, ...], list[Quotation]] = {}
    for each in reading.of(find):
        if not each.depth:
            groups.setdefault(each.pieces, []).append(each)
    return tuple(Statement(tuple(group)) for group in groups.values())


def words_within(reading: Reading, span: Span) -> Sequence[Word]:
    """The words of the reading that begin in a span."""
    words, (start, end) = reading.words, span
    return words[bisect_left(words, (start,)) : bisect_left(words, (end,))]


def _quotation(reading: Reading, each: Marked, row: int) -> Quotation:
    row = min(row, max(0, len(reading.sentences) - 1))
    kind = QuotationKind.SPEECH if _is_speech(reading.text, each) else QuotationKind.PHRASE
    return Quotation(
        each.start, each.end, each.inner, row, each.marks, kind, 0, None, (each.inner,), each.closed
    )


def _is_speech(text: str, each: Marked) -> bool:
    said = text[slice(*each.inner)]
    words = _WORD.findall(said)
    first = next(letter for letter in said if letter.isalnum())
    if each.marks[0] in "—–" or each.goes_on or len(words) > 6:
        return True
    if not first.isupper() or (len(words) > 1 and _is_title(words)):
        return False
    introduced = text[max(0, each.start - 2) : each.start].rstrip().endswith(":")
    paused = said[-1] in ".,!?…—" or text[each.end : each.end + 2].lstrip().startswith(",")
    return introduced or len(words) > 3 or (paused and len(words) > 1)


def _is_title(words: list[str]) -> bool:
    """Whether words are written like the title of a work: Gone with the Wind."""
    return all(each[0].isupper() for each in words if len(each) > _SMALL_WORDS_OF_TITLES) and (
        words[-1][0].isupper() and sum(each[0].isupper() for each in words) * 2 >= len(words)
    )


def _outers(spans: Sequence[Marked]) -> Iterator[int | None]:
    """For each span the place of the narrowest one around it."""
    around: list[int] = []
    for place, each in enumerate(spans):
        while around and spans[around[-1]].end <= each.start:
            around.pop()
        yield around[-1] if around else None
        around.append(place)


def _groups(
    reading: Reading, spans: Sequence[Marked], found: Sequence[Quotation]
) -> Iterator[list[int]]:
    """The places of the pieces of each statement."""
    group: list[int] = []
    for place, each in enumerate(found):
        if each.depth:
            yield [place]
        elif group and _goes_on(reading, spans[group[-1]], found[group[-1]], each):
            group.append(place)
        else:
            if group:
                yield group
            group = [place]
    if group:
        yield group


def _goes_on(reading: Reading, before: Marked, one: Quotation, other: Quotation) -> bool:
    """Whether one voice goes on from a quotation to the next."""
    if before.goes_on:
        return True
    if other.start - one.end > LONGEST_TAG or not one.closed:
        return False
    gap = reading.text[one.end : other.start]
    if "\n" in gap:
        return False
    if not gap.strip(" \u00a0\u202f—–"):
        return one.kind is other.kind is QuotationKind.SPEECH
    return _is_tag(reading, gap, one, other)


def _is_tag(reading: Reading, gap: str, one: Quotation, other: Quotation) -> bool:
    """Whether the words between two quotations only say who speaks: they follow a comma, and end
    with one or with the sentence."""
    text, words = reading.text, words_within(reading, (one.end, other.start))
    verbs = reading.language.speech_verbs
    tagged = any(word.folded in verbs for word in words) or _is_aside(gap, words, one, other)
    if not tagged and (verbs or len(words) > 12):
        return False
    pauses = text[one.inner[1] - 1] in ",!?…—–-" or gap.lstrip()[:1] in ",—–"
    if not pauses or _SENTENCE_END.search(gap.rstrip()):
        return False
    last = gap.rstrip(" \u00a0\u202f—–")[-1:]
    if last == ".":
        begins = text[other.inner[0]]
        both = one.kind is other.kind is QuotationKind.SPEECH
        return both and not begins.islower() and not _has_own_tag(reading, other)
    return last in ",:;" or gap.rstrip()[-1:] in "—–"


def _is_aside(gap: str, words: Sequence[Word], one: Quotation, other: Quotation) -> bool:
    """Whether a few words between commas part what one says, whatever their verb: "he went on"."""
    spoken = one.kind is other.kind is QuotationKind.SPEECH
    return spoken and 0 < len(words) <= _TAG_WORDS and gap.rstrip().endswith(",")


def _has_own_tag(reading: Reading, each: Quotation) -> bool:
    """Whether a comma and a verb of speech follow: "...," said the other."""
    text, after = reading.text, _after(reading, each)
    paused = text[each.inner[1] - 1] in ",?!" or after.startswith(",")
    verbs = reading.language.speech_verbs
    words = words_within(reading, (each.end, each.end + len(after)))[:_TAG_WORDS]
    return paused and any(word.folded in verbs for word in words)


def _after(reading: Reading, each: Quotation) -> str:
    """What follows a quotation, to the end of the sentence or line."""
    rest = reading.text[each.end : each.end + LONGEST_TAG].partition("\n")[0]
    stop = _SENTENCE_END.search(rest)
    return rest[: stop.start()] if stop else rest


def _dialogue(reading: Reading, spans: Sequence[Marked]) -> Iterator[Marked]:
    """Speech after a dash at the beginning of a paragraph: — No —dijo ella—. Nunca.

    Only in languages whose verbs of speech we know, and only with such a verb after it: a list of
    points begins with a dash too.
    """
    verbs = reading.language.speech_verbs
    if reading.language.code in ("", "en", "de") or not verbs:
        return
    marked_starts = [each.start for each in spans]
    for match in _DASH_LINE.finditer(reading.text):
        start, end = match.span(2)
        place = bisect_left(marked_starts, start)
        if place == len(spans) or spans[place].start > start:
            yield from _spoken(reading, match.start(1), (start, end))


def _spoken(reading: Reading, dash: int, line: Span) -> list[Marked]:
    """The spoken pieces of a line that begins with a dash, without its speech tags; none where no
    tag shows that somebody speaks."""
    pieces = [_bare(reading.text, *piece) for piece in _untagged(reading, line)]
    pieces = [piece for piece in pieces if piece[0] < piece[1]]
    last = len(pieces) - 1
    return [
        Marked(start if number else dash, end, (start, end), "—", True, number < last)
        for number, (start, end) in enumerate(pieces)
    ]


def _untagged(reading: Reading, line: Span) -> Iterator[Span]:
    """What stands before, between and after the tags of a line; nothing when it has none."""
    begin, tagged, tags = line[0], False, 0
    for cut, verb in _turns(reading, line):
        if not tagged and verb:
            yield begin, cut
            tagged, tags = True, tags + 1
        elif tagged:
            begin, tagged = cut, False
    if tags and not tagged:
        yield begin, line[1]


def _turns(reading: Reading, line: Span) -> Iterator[tuple[int, bool]]:
    """The dashes and commas of a line, each with whether a verb of speech follows at once. A comma
    only counts when one does; what follows it is taken for the tag to the end of the sentence."""
    text, verbs = reading.text, reading.language.speech_verbs
    for match in _TURN.finditer(text[slice(*line)]):
        cut = line[0] + match.start()
        following = words_within(reading, (cut, min(line[1], cut + 40)))[:2]
        verb = any(word.folded in verbs for word in following)
        if match[0] in "—–" or verb:
            yield cut, verb


def _bare(text: str, start: int, end: int) -> Span:
    """A span without the dashes, marks and spaces at its beginning and the spaces at its end."""
    while start < end and not text[start].isalnum() and text[start] not in '¿¡(«"“':
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in "—–"):
        end -= 1
    return start, end
