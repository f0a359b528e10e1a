"""Templates as newsrooms have them, good and hostile, made with python-docx and by hand."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable

import docx
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.shared import Cm, RGBColor

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HOUSE = "THE DAILY EXAMPLE"
OLD_WORDS = "Old words of the template"
MAIN, RELS = "word/document.xml", "word/_rels/document.xml.rels"
TYPES, SETTINGS = "[Content_Types].xml", "word/settings.xml"


def logo() -> bytes:
    """A small picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        told = kind + data
        return struct.pack(">I", len(data)) + told + struct.pack(">I", zlib.crc32(told))

    lines = b"".join(b"\0" + bytes((170, 0, 34)) * 40 for _line in range(12))
    head = struct.pack(">IIBBBBB", 40, 12, 8, 2, 0, 0, 0)
    pieces = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(lines)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + pieces


def template(change: Callable[[WordDocument], object] = lambda _made: None) -> bytes:
    """A newsroom's template: own heads and faces, a logo over each page, words to fill in."""
    made = docx.Document()
    made.core_properties.author = "Template Author"
    made.styles["Normal"].font.name = "Georgia"
    made.styles["Heading 1"].font.color.rgb = RGBColor(0xAA, 0, 0x22)
    section = made.sections[0]
    section.page_width, section.page_height = Cm(21.59), Cm(27.94)
    head = section.header.paragraphs[0]
    head.text = HOUSE
    head.add_run().add_picture(io.BytesIO(logo()), width=Cm(2))
    made.add_paragraph(OLD_WORDS)
    made.add_picture(io.BytesIO(logo()), width=Cm(5))
    change(made)
    target = io.BytesIO()
    made.save(target)
    return target.getvalue()


def landscape(made: WordDocument) -> None:
    """The page on its side."""
    section = made.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(27.94), Cm(21.59)


def with_place(made: WordDocument) -> None:
    """Words before and behind the place for ours."""
    made.add_paragraph("Before")
    made.add_paragraph("{{memo}}")
    made.add_paragraph("Behind")


def with_footer(made: WordDocument) -> None:
    """A footer of its own."""
    made.sections[0].footer.paragraphs[0].text = "House footer"


def parts(data: bytes) -> dict[str, bytes]:
    """The parts of a package by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def zipped(found: dict[str, bytes]) -> bytes:
    """A package of parts."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in found.items():
            package.writestr(name, data)
    return target.getvalue()


def changed(data: bytes, name: str, old: str, new: str) -> bytes:
    """The package with words of a part replaced once."""
    found = parts(data)
    text = found[name].decode()
    assert old in text
    found[name] = text.replace(old, new, 1).encode()
    return zipped(found)


def with_part(data: bytes, name: str, inside: bytes) -> bytes:
    """The package with a part more, or another in its place."""
    return zipped(parts(data) | {name: inside})


def related(data: bytes, kind: str, target: str, source: str = RELS) -> bytes:
    """The package with an outside relation more, whose id is `rIdOut`."""
    one = (
        f'<Relationship Id="rIdOut" Type="{OFFICE}/{kind}" Target="{target}"'
        ' TargetMode="External"/>'
    )
    found = parts(data)
    empty = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        "</Relationships>"
    )
    text = found.get(source, empty.encode()).decode()
    return with_part(
        data, source, text.replace("</Relationships>", f"{one}</Relationships>").encode()
    )
