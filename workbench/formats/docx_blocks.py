"""The blocks of a document as WordprocessingML: headings, paragraphs, tables, charts."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from workbench.formats.document import (
    ARTICLE_LOOKS,
    Block,
    Cell,
    Chart,
    Document,
    Heading,
    Inline,
    Look,
    Marked,
    Note,
    Pairs,
    Paragraph,
    Run,
    Table,
    Tone,
    kept_with_next,
)
from workbench.formats.docx_text import Inlines, attribute, is_right_to_left, marked_line, plain_run

# All measures in twentieths of a point: A4 with margins of 2 cm.
PAGE = (11906, 16838)
MARGIN = 1134
WIDTH = PAGE[0] - 2 * MARGIN
_SIGNING_ROOM = 680
_NARROWEST_BAR = 0.07
_PAIR_SHARES = (0.12, 0.385, 0.16, 0.335)
_ROWS_TO_A_REPORT = 100

# In twentieths of a point.
_THIN_LINE, _LEAST_LINE = 120, 20
_PARAGRAPH_STYLES = {
    Look.BODY: "",
    Look.KICKER: "Kicker",
    Look.CELL: "TableText",
    Look.CELL_PART: "TablePart",
    Look.CAPTION: "Caption",
    Look.LIST: "ListBullet",
    Look.ARTICLE_HEAD: "ArticleHead",
    Look.ARTICLE: "ArticleText",
    Look.ARTICLE_LINE: "ArticleLine",
    Look.ARTICLE_GAP: "ArticleGap",
}
# Word has no style for the ground of a cell, so these stand beside the styles of the template.
_WASHES = {
    Tone.TODO: "FFF3C4",
    Tone.CONFIRMED: "DDF1E8",
    Tone.ATTRIBUTED: "DDF1E8",
    Tone.CHANGE: "FBE6CF",
    Tone.QUERY: "DCE9F8",
    Tone.CONFLICT: "F9DEDC",
    Tone.UNVERIFIED: "E9E2F6",
    Tone.OPINION: "E8E8E8",
    Tone.UNSETTLED: "F9DEDC",
}


def widths(shares: tuple[float, ...], width: int = WIDTH) -> list[int]:
    """The width shared out in whole units, without losing one."""
    total = sum(shares)
    edges = [round(width * sum(shares[:place]) / total) for place in range(len(shares) + 1)]
    return [end - start for start, end in pairwise(edges)]


_MOMENT = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?Z")
# Word takes no longer ones.
_LONGEST_NAME = 255
_LONGEST_INITIALS = 9
_COMMENT_MARK = '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>'


@dataclass(slots=True)
class Body:
    """Writes a document's blocks one after the other; `tell` hears the share that is done."""

    tell: Callable[[float], None]
    inlines: Inlines = field(default_factory=Inlines)
    width: int = WIDTH
    _rows: int = 0
    _done: int = 0

    def write(self, document: Document) -> str:
        """All blocks; raises what `tell` raises."""
        tables = [block for block in document.blocks if isinstance(block, Table)]
        self._rows = sum(len(table.rows) for table in tables) + len(document.notes) or 1
        with_next = kept_with_next(document.blocks)
        made = "".join(
            part
            for block, keep in zip(document.blocks, with_next, strict=True)
            for part in self._block(block, keep)
        )
        # Where a table ends at the foot of the last page, no empty page must follow.
        if made.endswith(_table_end()):
            made = made.removesuffix(_table_end()) + _table_end(_LEAST_LINE)
        return made

    def _block(self, block: Block, keep: bool) -> Iterator[str]:
        match block:
            case Heading():
                style = f"Heading{block.level}" if block.level else "Title"
                # Said here, too: a newsroom's own headings may not keep to what follows.
                yield self.paragraph((Run(block.text),), style, keep=keep)
            case Paragraph():
                yield self._lone(block, keep)
            case Table():
                yield from self._table(block)
            case Pairs():
                yield from self._pairs(block)
            case Chart():
                yield from self._chart(block)

    def _lone(self, paragraph: Paragraph, keep: bool) -> str:
        style = _PARAGRAPH_STYLES[paragraph.look]
        if paragraph.look not in ARTICLE_LOOKS:
            new_page = paragraph.new_page
            return self.paragraph(paragraph.inlines, style, new_page=new_page, keep=keep)
        line = [one for one in paragraph.inlines if isinstance(one, Marked)]
        rtl = is_right_to_left("".join([one.run.text for one in line]))
        inside = marked_line(line, rtl)
        return f"<w:p>{_properties(style, rtl, new_page=paragraph.new_page)}{inside}</w:p>"

    def paragraph(
        self,
        inlines: tuple[Inline, ...],
        style: str,
        before: str = "",
        *,
        new_page: bool = False,
        keep: bool = False,
    ) -> str:
        """A paragraph of a style, in the direction in which its text begins.

        `keep` holds it on the page of what follows.
        """
        rtl = is_right_to_left("".join([one.text for one in inlines if isinstance(one, Run)]))
        inside = _properties(style, rtl, new_page=new_page, keep=keep)
        return f"<w:p>{inside}{before}{self.inlines.write(inlines, rtl)}</w:p>"

    def comment(self, note: Note) -> str:
        """A note as the comment that the ends of its mark point to."""
        first, *others = note.lines or (Paragraph(()),)
        number = (Run(note.label, Tone.NUMBER), Run("  "))
        text = self.paragraph((*number, *first.inlines), "CommentText", _COMMENT_MARK)
        text += "".join(
            self.paragraph(
                line.inlines, "CommentPart" if line.look is Look.CELL_PART else "CommentText"
            )
            for line in others
        )
        self._report()
        moment = _MOMENT.fullmatch(note.at)
        at = f' w:date="{moment[1]}Z"' if moment else ""
        return (
            f'<w:comment w:id="{note.number}" w:author="{attribute(note.author[:_LONGEST_NAME])}"'
            f'{at} w:initials="{attribute(note.initials[:_LONGEST_INITIALS])}">{text}</w:comment>'
        )

    def _table(self, table: Table) -> Iterator[str]:
        shares = tuple(column.share for column in table.columns)
        columns = widths(shares, self.width)
        yield _table_start("WorkbenchTable", table.name, columns, headed=True)
        yield "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
        for column, width in zip(table.columns, columns, strict=True):
            yield _cell(width, self.paragraph((Run(column.head),), "TableHeading", keep=True))
        yield "</w:tr>"
        height = f'<w:trHeight w:val="{_SIGNING_ROOM}" w:hRule="atLeast"/>' if table.tall else ""
        start = f"<w:tr><w:trPr><w:cantSplit/>{height}</w:trPr>"
        begins = [_cell_begin(width) for width in columns]
        for place, row in enumerate(table.rows, start=1):
            # Who signs a page wants to see what the lines are for.
            keep = table.tall and place < len(table.rows)
            cells = [
                f"{begin}{self._inside(cell, keep=keep)}</w:tc>"
                for cell, begin in zip(row, begins, strict=True)
            ]
            yield f"{start}{''.join(cells)}</w:tr>"
            self._report()
        yield _table_end()

    def _pairs(self, pairs: Pairs) -> Iterator[str]:
        columns = widths(_PAIR_SHARES, self.width)
        yield _table_start("WorkbenchTable", pairs.name, columns, headed=False)
        for row in pairs.rows:
            yield "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
            for place, (label, value) in enumerate(row):
                head = self.paragraph((Run(label, Tone.LABEL),) if label else (), "TableText")
                yield _cell(columns[2 * place], head)
                yield _cell(columns[2 * place + 1], self._inside(value))
            yield "</w:tr>"
        yield _table_end()

    def _chart(self, chart: Chart) -> Iterator[str]:
        total = sum(bar.count for bar in chart.bars)
        shares = tuple(max(_NARROWEST_BAR, bar.count / total) for bar in chart.bars)
        columns = widths(shares, self.width)
        told = ", ".join(f"{bar.word}: {bar.count}" for bar in chart.bars)
        yield _table_start("WorkbenchChart", chart.name, columns, headed=False, told=told)
        yield "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
        for bar, width in zip(chart.bars, columns, strict=True):
            text = self.paragraph((Run(f"{bar.mark}\u00a0{bar.count}", bar.tone),), "ChartText")
            yield _cell(width, text, fill=_WASHES[bar.tone])
        yield "</w:tr></w:tbl>"
        legend = "  ·  ".join(f"{bar.mark}\u00a0{bar.word}\u00a0{bar.count}" for bar in chart.bars)
        yield self.paragraph((Run(legend),), "Caption")

    def _inside(self, cell: Cell, *, keep: bool = False) -> str:
        found = [self._line(line, keep) for line in cell]
        return "".join(found) or self.paragraph((), "TableText", keep=keep)

    def _line(self, line: Paragraph, keep: bool) -> str:
        """A paragraph of a cell. Most are runs of plain text, and there are very many."""
        runs = [plain_run(one) for one in line.inlines]
        if keep or not all(runs):
            return self.paragraph(line.inlines, _PARAGRAPH_STYLES[line.look], keep=keep)
        return f"<w:p>{_LEFT_TO_RIGHT[line.look]}{''.join(runs)}</w:p>"

    def _report(self) -> None:
        self._done += 1
        if self._done % _ROWS_TO_A_REPORT == 0:
            self.tell(self._done / self._rows)


@cache
def _properties(style: str, rtl: bool, *, new_page: bool, keep: bool = False) -> str:
    inside = f'<w:pStyle w:val="{style}"/>' if style else ""
    inside += "<w:keepNext/>" if keep else ""
    inside += "<w:pageBreakBefore/>" if new_page else ""
    inside += "<w:bidi/>" if rtl else ""
    return f"<w:pPr>{inside}</w:pPr>" if inside else ""


_LEFT_TO_RIGHT = {
    look: _properties(style, False, new_page=False) for look, style in _PARAGRAPH_STYLES.items()
}


def _table_start(style: str, name: str, columns: list[int], *, headed: bool, told: str = "") -> str:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in columns)
    first = int(headed)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(columns)}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/>'
        f'<w:tblLook w:val="{"0620" if headed else "0600"}" w:firstRow="{first}" w:lastRow="0"'
        ' w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
        f'<w:tblCaption w:val="{attribute(name)}"/>'
        f'<w:tblDescription w:val="{attribute(told or name)}"/>'
        f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
    )


def _table_end(line: int = _THIN_LINE) -> str:
    # Two tables in a row would grow into one; a thin empty line keeps them apart.
    return (
        f'</w:tbl><w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="{line}"'
        ' w:lineRule="exact"/></w:pPr></w:p>'
    )


def _cell(width: int, inside: str, fill: str = "") -> str:
    return f"{_cell_begin(width, fill)}{inside}</w:tc>"


def _cell_begin(width: int, fill: str = "") -> str:
    shading = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shading}</w:tcPr>'
