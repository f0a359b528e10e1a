"""A document as a Word file: the parts of the package around the text, all from our own template.

The many rows are written as XML: at a thousand claims that takes a tenth of what python-docx takes
row by row, and it stays linear. The styles come from `resources/word`, which Word itself can edit.
"""

import io
import re
import zipfile
from collections.abc import Callable, Mapping

from workbench.formats.document import Document
from workbench.formats.docx_blocks import MARGIN, PAGE, Body
from workbench.formats.docx_text import Inlines, attribute, escaped
from workbench.resources import resource

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_NAMES = (
    f'xmlns:w="{_W}" xmlns:r="{_R}"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"'
)
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
_TEMPLATE_PARTS = ("styles", "settings", "fontTable", "numbering", "theme")
# Deflate at its best takes twice as long for a fifth less.
_EFFORT = 3
# The same document gives the same bytes: no clock in the package.
_NO_CLOCK = (1980, 1, 1, 0, 0, 0)
_LANGUAGE = re.compile(r'(<w:lang w:val=")[^"]*(" w:eastAsia=")[^"]*(")')


def write_docx(
    document: Document,
    tell: Callable[[float], None] = lambda _share: None,
    template: bytes | None = None,
) -> bytes:
    """The document as a .docx file. `tell` hears the share that is done; what it raises stops it.

    The same document gives the same bytes. With a newsroom's template it stands on the newsroom's
    pages, in its styles; raises what `read_template` raises.
    """
    if template is not None:
        return _in_template(document, tell, template)
    body = Body(tell)
    text = body.write(document)
    parts = {
        "[Content_Types].xml": _content_types(comments=bool(document.notes)),
        "_rels/.rels": _package_relations(),
        "docProps/core.xml": _core(document),
        "word/document.xml": _document(text),
        "word/footer1.xml": _footer(document),
        "word/_rels/document.xml.rels": _relations(
            body.inlines.links, comments=bool(document.notes)
        ),
    }
    for name in _TEMPLATE_PARTS:
        parts[f"word/{name}.xml"] = _template(name, document.language)
    if document.notes:
        parts |= _comments(document, body)
    return _zipped(parts)


def _in_template(document: Document, tell: Callable[[float], None], data: bytes) -> bytes:
    # Foreign packages are read with code that few documents need.
    from workbench.formats.newsroom_template import FOOTER, read_template

    room = read_template(data)
    room.join(document.language)
    body = Body(tell, Inlines(controls=room.next_id), room.width)
    text = body.write(document)
    links = _outside(body.inlines.links)
    kinds = {"docProps/core.xml": _CORE_TYPE}
    own: dict[str, str] = {"docProps/core.xml": _core(document)}
    own["_rels/.rels"] = _package_relations(room.main)
    if not room.has_footer:
        own[FOOTER] = _footer(document, room.tabs())
        kinds[FOOTER] = f"{_WORD_TYPE}.footer+xml"
        links += _relation("Footer", "footer", FOOTER)
    if document.notes:
        own |= _comments(document, body)
        kinds["word/comments.xml"] = f"{_WORD_TYPE}.comments+xml"
        links += _relation("Comments", "comments", "word/comments.xml")
    return _zipped(room.filled(text, own, links, kinds))


def _relation(id: str, kind: str, part: str) -> str:
    return f'<Relationship Id="rId{id}" Type="{_R}/{kind}" Target="/{part}"/>'


def _comments(document: Document, body: Body) -> dict[str, str]:
    """The part of the comments, and the addresses in them, which are its own."""
    body.inlines.links.clear()
    text = "".join([body.comment(note) for note in document.notes])
    parts = {"word/comments.xml": f"{_HEAD}<w:comments {_NAMES}>{text}</w:comments>"}
    if links := _outside(body.inlines.links):
        inside = f'<Relationships xmlns="{_PACKAGE}/relationships">{links}</Relationships>'
        parts["word/_rels/comments.xml.rels"] = f"{_HEAD}{inside}"
    return parts


def _outside(links: dict[str, str]) -> str:
    return "".join(
        f'<Relationship Id="{id}" Type="{_R}/hyperlink" Target="{attribute(address)}"'
        ' TargetMode="External"/>'
        for address, id in links.items()
    )


def _zipped(parts: Mapping[str, str | bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, _NO_CLOCK)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            data = text.encode() if isinstance(text, str) else text
            package.writestr(entry, data, compresslevel=_EFFORT)
    return target.getvalue()


def _document(text: str) -> str:
    width, height = PAGE
    section = (
        '<w:sectPr><w:footerReference w:type="default" r:id="rIdFooter"/>'
        f'<w:pgSz w:w="{width}" w:h="{height}"/>'
        f'<w:pgMar w:top="{MARGIN}" w:right="{MARGIN}" w:bottom="{MARGIN}" w:left="{MARGIN}"'
        ' w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'
    )
    return f"{_HEAD}<w:document {_NAMES}><w:body>{text}{section}</w:body></w:document>"


def _footer(document: Document, tabs: str = "") -> str:
    body = Body(lambda _share: None)
    start = body.inlines.write(document.footer, False)
    end = body.inlines.write(document.footer_end, False)
    return (
        f'{_HEAD}<w:ftr {_NAMES}><w:p><w:pPr><w:pStyle w:val="Footer"/>{tabs}</w:pPr>'
        f"{start}<w:r><w:tab/></w:r>{end}</w:p></w:ftr>"
    )


def _core(document: Document) -> str:
    """Only what a person chose to put there: no machine, no program, no clock."""
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escaped(document.title)}</dc:title>"
        f"<dc:creator>{escaped(document.author)}</dc:creator></cp:coreProperties>"
    )


def _template(name: str, language: str) -> str:
    text = resource("word", f"{name}.xml").read_text(encoding="utf-8")
    return _LANGUAGE.sub(rf"\g<1>{attribute(language)}\g<2>{attribute(language)}\g<3>", text)


def _content_types(*, comments: bool) -> str:
    kinds = {"document": "document.main", "footer1": "footer"}
    kinds |= {"comments": "comments"} if comments else {}
    kinds |= {name: name for name in _TEMPLATE_PARTS}
    types = {name: f"{_WORD_TYPE}.{kind}" for name, kind in kinds.items()}
    types["theme"] = "application/vnd.openxmlformats-officedocument.theme"
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{kind}+xml"/>'
        for name, kind in types.items()
    )
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}'
        f'<Override PartName="/docProps/core.xml" ContentType="{_CORE_TYPE}"/></Types>'
    )


def _package_relations(main: str = "word/document.xml") -> str:
    return (
        f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_R}/officeDocument" Target="{main}"/>'
        f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties"'
        ' Target="docProps/core.xml"/></Relationships>'
    )


def _relations(links: dict[str, str], *, comments: bool) -> str:
    parts = "".join(
        f'<Relationship Id="rId{name}" Type="{_R}/{name}" Target="{name}.xml"/>'
        for name in _TEMPLATE_PARTS
    )
    if comments:
        parts += f'<Relationship Id="rIdComments" Type="{_R}/comments" Target="comments.xml"/>'
    return (
        f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{parts}'
        f'<Relationship Id="rIdFooter" Type="{_R}/footer" Target="footer1.xml"/>'
        f"{_outside(links)}</Relationships>"
    )
