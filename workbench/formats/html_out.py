"""A document as one HTML file that needs nothing beside it: no script, no font, no address."""

import base64
import hashlib
from collections.abc import Callable, Iterator
from itertools import accumulate

from workbench.formats.document import (
    Blank,
    Block,
    Cell,
    Chart,
    Choice,
    Document,
    Heading,
    Inline,
    Look,
    Marked,
    Note,
    PageField,
    Pairs,
    Paragraph,
    Run,
    Table,
    Tone,
    kept_with_next,
)
from workbench.formats.docx_text import attribute, escaped, is_right_to_left, safe_link
from workbench.language import _
from workbench.phrases import moment_words
from workbench.resources import resource

_ROWS_TO_A_REPORT = 100
_NARROWEST_BAR = 0.07
_PAIR_WIDTHS = (12, 38.5, 16, 33.5)
_CLASSES = {tone: tone.value for tone in Tone} | {Tone.PLAIN: "", Tone.KICKER: "kicker-word"}


def write_html(document: Document, tell: Callable[[float], None] = lambda _share: None) -> bytes:
    """The document as a UTF-8 HTML file. `tell` hears the share that is done; what it raises
    stops it. The same document gives the same bytes."""
    page = _Page(tell, _Inlines(document))
    body = "".join(page.blocks(document)) + page.notes(document.notes)
    return (_head(document) + body + _foot(document)).encode()


def _head(document: Document) -> str:
    style = resource("html", "document.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return (
        f'<!DOCTYPE html>\n<html lang="{attribute(document.language)}">\n<head>'
        '<meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        '<meta name="referrer" content="no-referrer">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escaped(document.title)}</title>"
        f'<meta name="author" content="{attribute(document.author)}">'
        f"<style>{style}</style></head>\n<body>\n<main>\n"
    )


def _foot(document: Document) -> str:
    said = _Inlines(document).write(document.footer)
    footer = f"<footer>{said}</footer>\n" if said else ""
    return f"</main>\n{footer}</body>\n</html>\n"


class _Page:
    """Writes the blocks one after the other and says how far it is."""

    def __init__(self, tell: Callable[[float], None], inlines: "_Inlines") -> None:
        self._tell = tell
        self._inlines = inlines
        self._rows = 1
        self._done = 0

    def blocks(self, document: Document) -> Iterator[str]:
        tables = [block for block in document.blocks if isinstance(block, Table)]
        self._rows = sum(len(table.rows) for table in tables) or 1
        with_next = kept_with_next(document.blocks)
        for block, keep in zip(document.blocks, with_next, strict=True):
            yield from self._block(block, keep=keep)
            yield "\n"

    def _block(self, block: Block, *, keep: bool) -> Iterator[str]:
        match block:
            case Heading():
                level = min(block.level + 1, 6)
                yield f"<h{level}{_direction(block.text)}>{escaped(block.text)}</h{level}>"
            case Paragraph():
                yield self._paragraph(block, "keep" if keep else "")
            case Table():
                yield from self._table(block)
            case Pairs():
                yield from self._pairs(block)
            case Chart():
                yield from _chart(block)

    def _table(self, table: Table) -> Iterator[str]:
        total = sum(column.share for column in table.columns)
        kind = ' class="tall"' if table.tall else ""
        yield f'<div class="scroll"><table{kind}><caption>{escaped(table.name)}</caption>'
        yield _columns(tuple(100 * column.share / total for column in table.columns))
        heads = (f'<th scope="col">{escaped(column.head)}</th>' for column in table.columns)
        yield f"<thead><tr>{''.join(heads)}</tr></thead><tbody>"
        for row in table.rows:
            yield "\n<tr>" + "".join(f"<td>{self._inside(cell)}</td>" for cell in row) + "</tr>"
            self._report()
        yield "</tbody></table></div>"

    def _pairs(self, pairs: Pairs) -> Iterator[str]:
        yield f'<div class="scroll"><table><caption>{escaped(pairs.name)}</caption>'
        yield _columns(_PAIR_WIDTHS) + "<tbody>"
        for row in pairs.rows:
            yield "\n<tr>"
            for label, value in row:
                head = f'<th scope="row" class="pair">{escaped(label)}</th>'
                yield head if label else '<td class="pair"></td>'
                yield f"<td>{self._inside(value)}</td>"
            yield "</tr>"
        yield "</tbody></table></div>"

    def _inside(self, cell: Cell) -> str:
        return "".join(map(self._paragraph, cell))

    def _paragraph(self, paragraph: Paragraph, kept: str = "") -> str:
        look = paragraph.look.value if paragraph.look is not Look.BODY else ""
        named = " ".join(filter(None, (look, kept, "new-page" if paragraph.new_page else "")))
        facts = f' class="{named}"' if named else ""
        facts += _direction(_text(paragraph.inlines))
        return f"<p{facts}>{self._inlines.write(paragraph.inlines)}</p>"

    def notes(self, notes: tuple[Note, ...]) -> str:
        """The remarks below the text, each with a way back to its words."""
        said = "\n".join(map(self._note, notes))
        return (
            f'<section class="notes"><h2>{escaped(_("Notes"))}</h2>\n{said}</section>\n'
            if said
            else ""
        )

    def _note(self, note: Note) -> str:
        signed = " · ".join(filter(None, (note.author, moment_words(note.at) if note.at else "")))
        return (
            f'<div class="note" id="note-{note.number}"><p><a class="{_CLASSES[note.tone]}"'
            f' href="#mark-{note.number}">{escaped(note.label)}</a>'
            f' <span class="muted">{escaped(signed)}</span></p>{self._inside(note.lines)}</div>'
        )

    def _report(self) -> None:
        self._done += 1
        if self._done % _ROWS_TO_A_REPORT == 0:
            self._tell(self._done / self._rows)


def _columns(widths: tuple[float, ...]) -> str:
    # Widths as attributes: a style attribute is what the page's own policy forbids.
    return "<colgroup>" + "".join(f'<col width="{width:.2f}%">' for width in widths) + "</colgroup>"


def _chart(chart: Chart) -> Iterator[str]:
    total = sum(bar.count for bar in chart.bars) or 1
    shares = [max(_NARROWEST_BAR, bar.count / total) for bar in chart.bars]
    ends = [100 * share / sum(shares) for share in accumulate(shares)]
    told = escaped(f"{chart.name}: " + ", ".join(f"{one.word}: {one.count}" for one in chart.bars))
    yield f'<figure><svg role="img"><title>{told}</title>'
    start = 0.0
    for bar, end in zip(chart.bars, ends, strict=True):
        kind = _CLASSES[bar.tone]
        yield (
            f'<rect class="{kind}" x="{start:.2f}%" y="0" width="{end - start:.2f}%"'
            f' height="100%"/><text class="{kind}" x="{(start + end) / 2:.2f}%" y="50%">'
            f"{escaped(bar.mark)}\u00a0{bar.count}</text>"
        )
        start = end
    legend = "  ·  ".join(f"{bar.mark}\u00a0{bar.word}\u00a0{bar.count}" for bar in chart.bars)
    yield f"</svg><figcaption>{escaped(legend)}</figcaption></figure>"


def _direction(text: str) -> str:
    return ' dir="rtl"' if is_right_to_left(text) else ""


def _text(inlines: tuple[Inline, ...]) -> str:
    """The words of a paragraph, whose first letter with a direction gives it its own."""
    runs = (one.run if isinstance(one, Marked) else one for one in inlines)
    return "".join(one.text for one in runs if isinstance(one, Run))


class _Inlines:
    """Writes the inlines of a document; knows by what its notes are called."""

    def __init__(self, document: Document) -> None:
        self._labels = {note.number: note.label for note in document.notes}

    def write(self, inlines: tuple[Inline, ...]) -> str:
        return "".join(map(self._one, inlines))

    def _one(self, inline: Inline) -> str:
        match inline:
            case Run():
                return _run(inline)
            case Choice():
                mark = "☒" if inline.ticked else "☐"
                return f'<span class="box">{mark}\u00a0{escaped(inline.label)}</span>'
            case Blank():
                if inline.text:
                    return f"<span{_direction(inline.text)}>{escaped(inline.text)}</span>"
                return f'<span class="blank">{escaped(inline.prompt)}</span>'
            case PageField():
                return ""
            case Marked():
                return self._marked(inline)

    def _marked(self, marked: Marked) -> str:
        begins = "".join(f'<span id="mark-{number}"></span>' for number in marked.begins)
        # Numbers that stand side by side would be read as one.
        ends = ", ".join(
            f'<a href="#note-{number}">{escaped(self._labels[number])}</a>'
            for number in marked.ends
            if number in self._labels
        )
        ends = f"<sup>{ends}</sup>" if ends else ""
        run = _run(marked.run)
        if marked.tone is not Tone.PLAIN:
            run = f'<mark class="on-{marked.tone.value}">{run}</mark>'
        return f"{begins}{run}{ends}"


def _run(run: Run) -> str:
    marks = {"bold": run.bold, "italic": run.italic, "underline": run.underline}
    classes = [_CLASSES[run.tone], *(name for name, on in marks.items() if on)]
    named = " ".join(filter(None, classes))
    facts = f' class="{named}"' if named else ""
    facts += f' lang="{attribute(run.language)}"' if run.language else ""
    # A stretch with its own direction is kept from turning its neighbours round.
    facts += _direction(run.text)
    text = escaped(run.text)
    inside = f"<span{facts}>{text}</span>" if facts else text
    address = safe_link(run.link) if run.link else ""
    if not address:
        return inside
    return f'<a href="{attribute(address)}" rel="noreferrer noopener">{inside}</a>'
