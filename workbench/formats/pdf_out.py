"""A document as a PDF file, set by Typst: tagged, with an outline, each word as it came.

Typst is handed calls whose only foreign parts are string literals, so nothing that stands in an
article can act; it reads no file and no package.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from unicodedata import combining, east_asian_width

from workbench.formats.document import (
    Blank,
    Block,
    Cell,
    Chart,
    Choice,
    Document,
    Heading,
    Inline,
    Marked,
    Note,
    PageField,
    Pairs,
    Paragraph,
    Run,
    Table,
    TableRow,
    Tone,
    kept_with_next,
)
from workbench.formats.docx_text import is_right_to_left, safe_link
from workbench.language import _
from workbench.phrases import moment_words
from workbench.resources import resource

# Writing the calls is a small part of the work; the setting itself tells nothing.
_SHARE_OF_WRITING = 0.3
_ROWS_TO_A_REPORT = 100
_NARROWEST_BAR = 0.07
# A word of so many characters may break anywhere, in pieces; in a narrow column a shorter one too.
_LONG_WORD = 25
_LEAST_LONG_WORD = 13
_PIECE = 4
# In points: the width of the text, a letter of most words, one in small print.
_TEXT_WIDTH = 482
_LETTER = 5.6
_SMALL_LETTER = 4.7
# Typst takes the square of a paragraph's pieces: a word without end is set in stretches.
_STRETCH = 1600
_LETTERS_TO_A_LINE = 100
# What may be taller than this is measured when it is set: it might be taller than a page.
_MOST_LINES = 36
_UNSHOWN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"'})
_LINE_END = re.compile(r"\r\n|\n|\r")
_MAKER = re.compile(rb"/Creator\(Typst [^()]*\)|(?<=<xmp:CreatorTool>)Typst [^<]*(?=</)")


def write_pdf(document: Document, tell: Callable[[float], None] = lambda _share: None) -> bytes:
    """The document as a PDF file. `tell` hears the share that is done; what it raises stops it.

    The same document gives the same bytes where the same fonts are there.
    """
    import typst

    looks = resource("pdf", "document.typ").read_text(encoding="utf-8")
    calls = "".join(_Source(tell).write(document))
    tell(_SHARE_OF_WRITING)
    made: bytes = typst.compile((looks + calls).encode(), format="pdf", timestamp=0)
    # The program's name, in the same number of bytes so that nothing moves.
    return _MAKER.sub(lambda found: b" " * len(found.group()), made)


def literal(text: str) -> str:
    """The text as a string of Typst; control characters are shown as their pictures."""
    return f'"{_UNSHOWN.sub(_picture, text).translate(_ESCAPES)}"'


def _picture(match: re.Match[str]) -> str:
    code = ord(match.group())
    return chr(0x2400 + code) if code < 0x20 else "\ufffd"


def _content(text: str, long: int = _LONG_WORD) -> str:
    """The text as content: line ends break the line, a long word may break anywhere."""
    lines = (_line(line, long) for line in _LINE_END.split(text.replace("\t", "    ")))
    return "{" + ";linebreak();".join(lines) + "}"


def _line(line: str, long: int) -> str:
    found, start = [], 0
    for word in _long_words(long).finditer(line):
        found += [line[start : word.start()], *_pieces(word.group())]
        start = word.end()
    found.append(line[start:])
    said = [f"text({literal(piece)})" for piece in found if piece]
    parts = (said[at : at + _STRETCH // 8] for at in range(0, len(said), _STRETCH // 8))
    return ";parbreak();".join(";h(0.01pt);".join(part) for part in parts) or "none"


@cache
def _long_words(long: int) -> re.Pattern[str]:
    # A shorter word breaks behind its hyphens and slashes, as any word does.
    return re.compile(rf"\S{{{_LONG_WORD},}}|[^\s/\u2010\u2013\u2014-]{{{long},}}")


def _long_in(share: float, tone: Tone = Tone.PLAIN) -> int:
    """How long a word is too long for a column of that share of the width.

    One that only reaches into the space between two columns stays whole.
    """
    letter = _SMALL_LETTER if tone is Tone.MUTED else _LETTER
    return min(_LONG_WORD, max(_LEAST_LONG_WORD, 1 + int(_TEXT_WIDTH * share / letter)))


def _pieces(word: str) -> Iterator[str]:
    """A long word in pieces that do not begin with a mark that belongs to the letter before."""
    start = 0
    size = _PIECE if len(word) < _STRETCH else 2 * _PIECE
    while start < len(word):
        end = start + size
        while end < len(word) and (combining(word[end]) or word[end] in "\u200d\ufe0f"):
            end += 1
        yield word[start:end]
        start = end


class _Source:
    """Writes the calls, block by block."""

    def __init__(self, tell: Callable[[float], None]) -> None:
        self._tell = tell
        self._rows = 1
        self._done = 0
        self._labels: dict[int, str] = {}
        self._share = 1.0

    def write(self, document: Document) -> Iterator[str]:
        tables = [block for block in document.blocks if isinstance(block, Table)]
        self._rows = sum(len(table.rows) for table in tables) or 1
        language = _language(document.language) or f"lang: {literal('en')}"
        self._labels = {note.number: note.label for note in document.notes}
        author = f"({literal(document.author)},)" if document.author else "()"
        yield (
            f"\n#set document(title: {literal(document.title)}, author: {author}, date: none)\n"
            f"#set text({language})\n"
            f"#set page(footer: context foot({self._inlines(document.footer)},"
            f" {self._inlines(document.footer_end)}))\n"
        )
        with_next = kept_with_next(document.blocks)
        for block, keep in zip(document.blocks, with_next, strict=True):
            yield "#"
            yield from self._block(block, keep=keep)
            yield "\n"
        if document.notes:
            yield f"#heading(level: 1, {_content(_('Notes'))})\n"
            yield from map(self._note, document.notes)

    def _block(self, block: Block, *, keep: bool) -> Iterator[str]:
        match block:
            case Heading():
                words = _content(block.text)
                call = (
                    f"heading(level: {block.level}, {words})" if block.level else f"title({words})"
                )
                yield _directed(call, block.text)
            case Paragraph():
                yield self._paragraph(block, keep=keep)
            case Table():
                yield from self._table(block)
            case Pairs():
                yield from self._pairs(block)
            case Chart():
                yield _chart(block)

    def _table(self, table: Table) -> Iterator[str]:
        widths = "".join(f"{column.share}fr," for column in table.columns)
        heads = "".join(f"{_content(column.head)}," for column in table.columns)
        total = sum(column.share for column in table.columns)
        shares = [column.share / total for column in table.columns]
        told = "".join(f"{share:.4f}," for share in shares)
        yield f"context t(({widths}), ({heads}), {str(table.tall).lower()},"
        for row in table.rows:
            measured = _lines(row, shares) > _MOST_LINES
            yield f"\n..row(({told})," if measured else "\n"
            for cell, share in zip(row, shares, strict=True):
                self._share = share
                yield f"{self._inside(cell)}," if measured else f"c({self._inside(cell)}),"
            yield ")," if measured else ""
            self._report()
        self._share = 1.0
        yield ")"

    def _pairs(self, pairs: Pairs) -> Iterator[str]:
        yield "pairs("
        for row in pairs.rows:
            for label, value in row:
                yield f"r({literal('label')}, {_content(label)}),{self._inside(value)},"
        yield ")"

    def _inside(self, cell: Cell) -> str:
        return "{" + ";".join(map(self._paragraph, cell)) + "}" if cell else "[]"

    def _paragraph(self, paragraph: Paragraph, *, keep: bool = False) -> str:
        text = "".join(_words(one) for one in paragraph.inlines)
        call = "pagebreak(weak: true);" if paragraph.new_page else ""
        kept = ", keep: true" if keep else ""
        call += f"p({literal(paragraph.look.value)}, {self._inlines(paragraph.inlines)}{kept})"
        return _directed(f"{{{call}}}" if paragraph.new_page else call, text)

    def _inlines(self, inlines: tuple[Inline, ...]) -> str:
        return "{" + ";".join(map(self._inline, inlines)) + "}" if inlines else "[]"

    def _inline(self, inline: Inline) -> str:
        match inline:
            case Run():
                return _run(inline, _long_in(self._share, inline.tone))
            case Choice():
                box = ("☒" if inline.ticked else "☐") + f"\u00a0{inline.label}"
                return f"box_({_content(box)})"
            case Blank():
                words = _content(inline.text or inline.prompt, _long_in(self._share))
                return words if inline.text else f"blank({words})"
            case PageField.PAGE:
                return "counter(page).display()"
            case PageField.PAGES:
                return "str(counter(page).final().first())"
            case Marked():
                return self._marked(inline)

    def _marked(self, marked: Marked) -> str:
        begins = "".join(f"mark({number});" for number in marked.begins)
        run = _run(marked.run)
        if marked.tone is not Tone.PLAIN:
            run = f"ground({literal(marked.tone.value)}, {run})"
        # Numbers that stand side by side would be read as one.
        ends = ";between;".join(
            f"to_note({number}, {literal(self._labels[number])})"
            for number in marked.ends
            if number in self._labels
        )
        return f"{begins}{run};{ends}" if ends else begins + run

    def _note(self, note: Note) -> str:
        signed = " · ".join(filter(None, (note.author, moment_words(note.at) if note.at else "")))
        facts = f"{note.number}, {literal(note.tone.value)}, {literal(note.label)}"
        lines = sum(_lines_of(one, _LETTERS_TO_A_LINE) for one in note.lines)
        facts += ", long: true" if lines > _MOST_LINES else ""
        return f"#note({facts}, {_content(signed)}, {self._inside(note.lines)})\n"

    def _report(self) -> None:
        self._done += 1
        if self._done % _ROWS_TO_A_REPORT == 0:
            self._tell(_SHARE_OF_WRITING * self._done / self._rows)


def _lines(row: TableRow, shares: list[float]) -> float:
    """How many lines the tallest cell of a row may take, rather too many than too few."""
    return max(
        sum(_lines_of(one, _LETTERS_TO_A_LINE * share) for one in cell)
        for cell, share in zip((cell or (Paragraph(()),) for cell in row), shares, strict=True)
    )


def _lines_of(paragraph: Paragraph, letters: float) -> float:
    """How many lines a paragraph may take; a letter of Chinese is as wide as two."""
    text = "".join(map(_shown, paragraph.inlines))
    wide = 0 if text.isascii() else sum(east_asian_width(char) in "WF" for char in text)
    ends = len(_LINE_END.findall(text))
    return 1.3 * (1 + ends + (len(text) + wide) / letters)


def _words(inline: Inline) -> str:
    run = inline.run if isinstance(inline, Marked) else inline
    return run.text if isinstance(run, Run) else ""


def _shown(inline: Inline) -> str:
    """All letters of an inline, roughly."""
    match inline:
        case Choice():
            return f"☐ {inline.label}"
        case Blank():
            return inline.text or inline.prompt
        case PageField() | Run() | Marked():
            return f"{_words(inline)}    "


def _chart(chart: Chart) -> str:
    total = sum(bar.count for bar in chart.bars) or 1
    shares = "".join(f"{max(_NARROWEST_BAR, bar.count / total):.4f}fr," for bar in chart.bars)
    told = ", ".join(f"{bar.word}: {bar.count}" for bar in chart.bars)
    legend = "  ·  ".join(f"{bar.mark}\u00a0{bar.word}\u00a0{bar.count}" for bar in chart.bars)
    shown = ((bar.tone.value, f"{bar.mark}\u00a0{bar.count}") for bar in chart.bars)
    bars = "".join(f"({literal(tone)}, {literal(words)})," for tone, words in shown)
    name = literal(f"{chart.name}: {told}")
    return f"chart({name}, ({shares}), {literal(legend)}, {bars})"


def _directed(call: str, text: str) -> str:
    return f"turned({call})" if is_right_to_left(text) else call


def _run(run: Run, long: int = _LONG_WORD) -> str:
    body = _content(run.text, long)
    facts = [_language(run.language)] if run.language else []
    facts += ["weight: 700"] if run.bold else []
    facts += ['style: "italic"'] if run.italic else []
    said = ", ".join(filter(None, facts))
    body = f"text({said}, {body})" if said else body
    body = f"underline(offset: 1.5pt, {body})" if run.underline else body
    address = safe_link(run.link) if run.link else ""
    body = f"link({literal(address)}, text(fill: accent, {body}))" if address else body
    return f"r({literal(run.tone.value)}, {body})"


def _language(tag: str) -> str:
    """The language as Typst takes it; "" for a tag it would refuse."""
    found = re.fullmatch(r"([A-Za-z]{2,3})(?:-[A-Za-z]{4})?(?:-([A-Za-z]{2}))?(?:-.*)?", tag)
    if not found:
        return ""
    lang, region = found.groups()
    said = f"lang: {literal(lang.lower())}"
    return said + (f", region: {literal(region.upper())}" if region else "")
