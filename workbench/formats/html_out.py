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
    PageField,
    Pairs,
    Paragraph,
    Run,
    Table,
    Tone,
)
from workbench.formats.docx_text import attribute, escaped, is_right_to_left, safe_link
from workbench.resources import resource

_ROWS_TO_A_REPORT = 100
_NARROWEST_BAR = 0.07
_PAIR_WIDTHS = (12, 38.5, 16, 33.5)
_CLASSES = {tone: tone.value for tone in Tone} | {Tone.PLAIN: "", Tone.KICKER: "kicker-word"}


def write_html(document: Document, tell: Callable[[float], None] = lambda _share: None) -> bytes:
    """The document as a UTF-8 HTML file. `tell` hears the share that is done; what it raises
    stops it. The same document gives the same bytes."""
    body = "".join(_Page(tell).blocks(document))
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
    said = "".join(map(_inline, document.footer))
    footer = f"<footer>{said}</footer>\n" if said else ""
    return f"</main>\n{footer}</body>\n</html>\n"


class _Page:
    """Writes the blocks one after the other and says how far it is."""

    def __init__(self, tell: Callable[[float], None]) -> None:
        self._tell = tell
        self._rows = 1
        self._done = 0

    def blocks(self, document: Document) -> Iterator[str]:
        tables = [block for block in document.blocks if isinstance(block, Table)]
        self._rows = sum(len(table.rows) for table in tables) or 1
        for block in document.blocks:
            yield from self._block(block)
            yield "\n"

    def _block(self, block: Block) -> Iterator[str]:
        match block:
            case Heading():
                level = min(block.level + 1, 6)
                yield f"<h{level}{_direction(block.text)}>{escaped(block.text)}</h{level}>"
            case Paragraph():
                yield _paragraph(block)
            case Table():
                yield from self._table(block)
            case Pairs():
                yield from _pairs(block)
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
            yield "\n<tr>" + "".join(f"<td>{_inside(cell)}</td>" for cell in row) + "</tr>"
            self._report()
        yield "</tbody></table></div>"

    def _report(self) -> None:
        self._done += 1
        if self._done % _ROWS_TO_A_REPORT == 0:
            self._tell(self._done / self._rows)


def _columns(widths: tuple[float, ...]) -> str:
    # Widths as attributes: a style attribute is what the page's own policy forbids.
    return "<colgroup>" + "".join(f'<col width="{width:.2f}%">' for width in widths) + "</colgroup>"


def _pairs(pairs: Pairs) -> Iterator[str]:
    yield f'<div class="scroll"><table><caption>{escaped(pairs.name)}</caption>'
    yield _columns(_PAIR_WIDTHS) + "<tbody>"
    for row in pairs.rows:
        yield "\n<tr>"
        for label, value in row:
            head = f'<th scope="row" class="pair">{escaped(label)}</th>'
            yield head if label else '<td class="pair"></td>'
            yield f"<td>{_inside(value)}</td>"
        yield "</tr>"
    yield "</tbody></table></div>"


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


def _inside(cell: Cell) -> str:
    return "".join(map(_paragraph, cell))


def _paragraph(paragraph: Paragraph) -> str:
    text = "".join(one.text for one in paragraph.inlines if isinstance(one, Run))
    look = "" if paragraph.look is Look.BODY else f' class="{paragraph.look.value}"'
    return f"<p{look}{_direction(text)}>{''.join(map(_inline, paragraph.inlines))}</p>"


def _direction(text: str) -> str:
    return ' dir="rtl"' if is_right_to_left(text) else ""


def _inline(inline: Inline) -> str:
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
