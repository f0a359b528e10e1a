"""Canonical text: sentences, words and paragraphs, all as spans of code points, end-exclusive."""

import hashlib
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import cache

import sentencex

from workbench.domain.errors import WorkbenchError

Span = tuple[int, int]

CONTEXT = 40
_LONG_LINE = 20_000
_LUMP = 4_000

_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"\w+(?:[\u0027\u2019.\-\u2010\u2011]\w+)*")
_SPACE = " \t\r\n\f\v\u00a0\u2007\u202f\u2028\u2029\u3000\ufeff"


def canonical(text: str) -> str:
    """The text as it is kept: line ends as one newline, no byte-order mark, otherwise untouched."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def sha256(data: bytes | str) -> str:
    """The SHA-256 of bytes, or of a text in UTF-8, in hexadecimal."""
    return hashlib.sha256(data.encode() if isinstance(data, str) else data).hexdigest()


def trimmed(text: str, span: Span) -> Span:
    """The span without the white space at its ends."""
    start, end = span
    while start < end and text[start] in _SPACE:
        start += 1
    while end > start and text[end - 1] in _SPACE:
        end -= 1
    return start, end


def paragraphs(text: str) -> list[Span]:
    """The lines that hold something, without the white space around them."""
    spans = (trimmed(text, match.span()) for match in _LINE.finditer(text))
    return [(start, end) for start, end in spans if start < end]


# Short words before a name: titles, and what opens an address; some in one language only.
_BEFORE_NAMES = (
    "Ms Mr Mrs Mx Mses Dr Prof Gov Sen Rep Gen Col Sgt Capt Rev M Mme Mlle Atty Ald Amb Cllr Const"
    " Profa Insp Mons Dep Cap Pres"
)
_BEFORE_NAMES_IN = {
    "es": "Dña Mtro Mtra Cnel Tte Pbro Dip Pte Pdte Sgto Cdte Ilmo Ilma Srta Av Avda Calz",
    "pt": "Srta Arq Des Min Cel Ten Maj Pe Exma Exmo Del Ver Proc Av Pça Trav Rod Sta Cia",
    "de": "Bgm Präs",
    "fr": "Me Pr St Ste Bd",
}
_BEFORE_NUMBER = re.compile(r"(?<!\w)(?:[Nn]|[Nn]os|[Aa]rts?|[Ff]ls?|[Pp]p?|[Ii]nc)\.\Z")
_LONGEST_TITLE = 6
# The sign of an ordinal goes on with its number: "the 5.ª chamber".
_ORDINAL = frozenset("ªº°")
_HALF_OF_DAY = re.compile(r"(?<!\w)[ap]\.\s?m\.\Z")
_LONGEST_HALF = 5
_SAYS_WHEN = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Eastern|Central|Mountain|Pacific|Greenwich)\b"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"|(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\."
    r"|(?:GMT|UTC|BST|CET|CEST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|CT|MT|PT)\b)"
)
# Words that are no abbreviation where a capital letter follows.
_PLAIN_WORD = re.compile(r"((?<!\w)(?:[Nn]o|May)\.)\s+[\"“‘«]?([^\W\d_])")


def paragraph_number(starts: Sequence[int], place: int) -> int:
    """The number, from 1, of the paragraph that holds a place; `starts` are their beginnings."""
    return max(1, bisect_right(starts, place))


def sentences(text: str, language: str = "en") -> list[Span]:
    """The sentences; a headline, a list entry or a source line is one too.

    Sentences never run over a line end. The splitting is sentencex's, which knows the
    abbreviations of some 240 languages; for others its English rules are used.
    """
    return [span for line in paragraphs(text) for span in _in_line(text, line, language or "en")]


def _in_line(text: str, line: Span, language: str) -> list[Span]:
    """The sentences of a line. The splitter takes four times as long for twice the line, so a
    line that no article has is given to it lump by lump."""
    start, end = line
    found: list[Span] = []
    while end - start > _LONG_LINE:
        found.extend(_of_lump(text, (start, start + _LUMP), language))
        start = trimmed(text, (found[-1][1], end))[0]
    return [*found, *_split(text, (start, end), language)]


def _of_lump(text: str, lump: Span, language: str) -> list[Span]:
    """The sentences that surely end in a lump; what is one piece throughout is cut at a blank."""
    start, end = lump
    pieces = _split(text, trimmed(text, lump), language)
    sure = [piece for piece in pieces if piece[1] - start <= _LUMP * 3 // 4] or pieces[:-1]
    blank = text.rfind(" ", start + 1, end)
    return sure or [trimmed(text, (start, blank if blank > start else end))]


def _split(text: str, line: Span, language: str) -> list[Span]:
    start, end = line
    found: list[Span] = []
    place = start
    for piece in sentencex.segment(language, text[start:end]):
        # A piece that is not literally the text (it never should be) must not move what follows.
        at = text.find(piece, place, end)
        if at < 0:
            return [line]
        span = trimmed(text, (at, at + len(piece)))
        if span[0] < span[1]:
            _add(found, text, span, language)
        place = at + len(piece)
    return found or [line]


def _add(found: list[Span], text: str, span: Span, language: str) -> None:
    """Add a piece that the splitter found, mended where it takes a title for the end of a
    sentence ("Ms. Ode"), or the end of one for an abbreviation ("She said no. He left")."""
    start, end = span
    if found and _goes_on(text, found[-1], start, language):
        start = found.pop()[0]
    for stop in _PLAIN_WORD.finditer(text, start, end) if _may_be_plain(text, span) else ():
        if stop.group(2).isupper():
            found.append((start, stop.end(1)))
            start = stop.start(2) if text[stop.start(2) - 1].isspace() else stop.start(2) - 1
    found.append((start, end))


def _may_be_plain(text: str, span: Span) -> bool:
    """Whether "no." or "May." may stand in a span: the quick look that most need no more than."""
    return text.find("o.", *span) >= 0 or text.find("May.", *span) >= 0


def _goes_on(text: str, piece: Span, start: int, language: str) -> bool:
    """Whether a sentence only seems to end with a piece, and goes on at `start`."""
    begin, end = piece
    first = text[start]
    if first in _ORDINAL:
        return start == end
    last = max(begin, end - _LONGEST_TITLE)
    if first.isdigit():
        return _BEFORE_NUMBER.search(text, last, end) is not None
    if not first.isupper():
        return False
    if _HALF_OF_DAY.search(text, max(begin, end - _LONGEST_HALF), end):
        return _SAYS_WHEN.match(text, start) is not None
    return _before_names(language).search(text, last, end) is not None


@cache
def _before_names(language: str) -> re.Pattern[str]:
    words = f"{_BEFORE_NAMES} {_BEFORE_NAMES_IN.get(language, '')}".split()
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})\.\Z")


def has_words(text: str, span: Span) -> bool:
    """Whether a span holds a letter or a digit."""
    return _WORD.search(text, *span) is not None


def snap_to_words(text: str, span: Span) -> Span:
    """The span widened to whole words and freed of white space; a caret becomes its word."""
    start, end = span
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    line_end = len(text) if line_end < 0 else line_end
    # A word longer than this is no word; the bound keeps a line of a megabyte quick.
    line_start, line_end = max(line_start, start - 500), min(line_end, end + 500)
    for match in _WORD.finditer(text, line_start, line_end):
        if match.start() < start < match.end() or (start == end and start in match.span()):
            start = match.start()
        if match.start() < end < match.end() or match.start() == start == end:
            end = match.end()
    return trimmed(text, (start, end))


def snap_to_sentences(all_sentences: Sequence[Span], span: Span) -> Span:
    """The span widened to the sentences that it touches; unchanged where it touches none."""
    touched = touching(all_sentences, span)
    if not touched:
        return span
    return min(span[0], touched[0][0]), max(span[1], touched[-1][1])


def touching(spans: Sequence[Span], span: Span) -> Sequence[Span]:
    """Those of the sorted, disjoint spans that share a character with a span, or hold a caret."""
    start, end = span[0], max(span[1], span[0] + 1)
    first = bisect_right(spans, start, key=lambda s: s[1])
    last = bisect_left(spans, end, key=lambda s: s[0])
    return spans[first:last]


def covered(all_sentences: Sequence[Span], marks: Iterable[Span]) -> list[bool]:
    """For each sentence, whether one of the marks shares a character with it."""
    starts = [start for start, _ in all_sentences]
    ends = [end for _, end in all_sentences]
    ticked = [False] * len(all_sentences)
    for start, end in marks:
        for place in range(bisect_right(ends, start), bisect_left(starts, end)):
            ticked[place] = True
    return ticked


def next_unmarked(all_sentences: Sequence[Span], marks: Iterable[Span], place: int) -> Span | None:
    """The first unmarked sentence that begins after a place, or from the start of the text again;
    None when there is none left."""
    ticked = covered(all_sentences, marks)
    left = [span for span, done in zip(all_sentences, ticked, strict=True) if not done]
    return next((span for span in left if span[0] > place), left[0] if left else None)


def check_span(text: str, start: int, end: int) -> None:
    """Raise `span` unless the span is in the text and holds something besides white space."""
    if not 0 <= start < end <= len(text) or not text[start:end].strip(_SPACE):
        raise WorkbenchError("span", start=start, end=end)


def context(text: str, start: int, end: int) -> tuple[str, str]:
    """A little of the text on each side of a span."""
    return text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
