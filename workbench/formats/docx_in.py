"""Word files in: the text as it would read with all changes accepted, notes after it.

Our own reader on lxml: `mammoth.extract_raw_text` (1.13) loses footnotes, glues the words around a
line break together and builds a DOM.
"""

import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from workbench.domain.errors import WorkbenchError
from workbench.formats.dates import iso_date
from workbench.formats.docx_parts import Parts
from workbench.formats.docx_parts import W as _W
from workbench.formats.incoming import Proposal, Reading
from workbench.formats.metadata import propose

_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_CREATED = "{http://purl.org/dc/terms/}created"
_NOTES = (("word/footnotes.xml", "footnote"), ("word/endnotes.xml", "endnote"))
# Deleted and moved-away words, field codes, and the second copy of a drawing's words.
_UNREAD = frozenset(
    {_W + name for name in ("del", "moveFrom", "instrText", "delText", "pPr", "rPr", "sectPr")}
    | {_FALLBACK}
)
_CHANGES = (_W + "ins", _W + "del", _W + "moveFrom", _W + "moveTo")
_MARKS = {
    _W + "tab": "\t",
    _W + "br": "\n",
    _W + "cr": "\n",
    _W + "noBreakHyphen": "\u2011",
    _W + "softHyphen": "\u00ad",
}
_TITLE_STYLES = frozenset({"title", "heading1"})


def read(data: bytes, file_name: str, encoding: str | None = None) -> Reading:
    """Read a .docx file; it names its own encodings, so a chosen one is passed over.

    Notes: "changes-accepted", "hidden-text-left-out", "comments-left-out", "date-from-file".
    """
    del encoding
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _read(Parts(archive, file_name))
    except (zipfile.BadZipFile, zlib.error, etree.LxmlError, EOFError, KeyError):
        raise WorkbenchError("file-broken", file=file_name) from None
    except (ValueError, NotImplementedError, OSError):
        raise WorkbenchError("file-broken", file=file_name) from None


def _read(parts: Parts) -> Reading:
    body = parts.main()
    text = "\n\n".join([*_paragraphs(body), *_note_paragraphs(parts)])
    if not text.strip():
        raise WorkbenchError("file-no-text", file=parts.file_name)
    said = propose(text)
    told = _told_by_file(parts)
    proposal = Proposal(title=_styled_title(body) or told.title).or_else(said).or_else(told)
    remarks = {
        "changes-accepted": next(body.iter(*_CHANGES), None) is not None,
        "hidden-text-left-out": any(map(_is_hidden, body.iter(_W + "r"))),
        "comments-left-out": next(body.iter(_W + "commentReference"), None) is not None,
        "date-from-file": bool(proposal.date) and not said.date,
    }
    return Reading(text, proposal, notes=tuple(note for note, holds in remarks.items() if holds))


def _note_paragraphs(parts: Parts) -> Iterator[str]:
    for name, kind in _NOTES:
        root = parts.get(name)
        for note in () if root is None else root.iter(_W + kind):
            words = " ".join(_paragraphs(note)).strip()
            if words and note.get(_W + "type", "normal") == "normal":
                yield f"[{_label(kind, note)}] {words}"


def _label(kind: str, element: etree._Element) -> str:
    """How a note is called in text: 1 for a footnote, e1 for an endnote."""
    return ("e" if kind == "endnote" else "") + element.get(_W + "id", "")


@dataclass(slots=True)
class _Flow:
    """The text being gathered: open paragraphs, and the containers that they end in."""

    paragraphs: list[list[str]] = field(default_factory=list)
    containers: list[list[str]] = field(default_factory=lambda: [[]])

    def say(self, words: str | None) -> None:
        if words and self.paragraphs:
            self.paragraphs[-1].append(words)

    def enter(self, element: etree._Element) -> None:
        match element.tag.removeprefix(_W) if isinstance(element.tag, str) else "":
            case "p":
                self.paragraphs.append([])
            case "tr" | "tc":
                self.containers.append([])
            case "footnoteReference" | "endnoteReference" as tag:
                self.say(f"[{_label(tag.removesuffix('Reference'), element)}]")
            case _:
                self.say(_words_of(element))

    def leave(self, tag: object) -> None:
        if tag == _W + "p" and self.paragraphs:
            text = "".join(self.paragraphs.pop()).strip(" \t\n")
            if text.strip():
                self.containers[-1].append(text)
        elif tag == _W + "tc":
            cell = self.containers.pop()
            self.containers[-1].append("\n\n".join(cell))
        elif tag == _W + "tr":
            self.containers[-2].append(_row(self.containers.pop()))


def _row(cells: list[str]) -> str:
    """A table row as one line; the only cell of a row keeps its paragraphs."""
    if len(cells) < 2:
        return "".join(cells)
    return "\t".join(" ".join(cell.split("\n")).strip() for cell in cells)


def _paragraphs(root: etree._Element) -> list[str]:
    """The paragraphs and rows in reading order; walks without recursion."""
    flow = _Flow()
    steps = etree.iterwalk(root, events=("start", "end"))
    for event, element in steps:
        if element.tag in _UNREAD or _is_hidden(element):
            steps.skip_subtree()
        elif event == "start":
            flow.enter(element)
        else:
            flow.leave(element.tag)
    return [text for text in flow.containers[0] if text.strip()]


def _words_of(element: etree._Element) -> str | None:
    if element.tag in (_W + "t", _MATH + "t"):
        return element.text
    return _MARKS.get(str(element.tag))


def _is_hidden(element: etree._Element) -> bool:
    """Whether this is a run that Word does not show."""
    if element.tag != _W + "r":
        return False
    vanish = element.find(f"{_W}rPr/{_W}vanish")
    return vanish is not None and vanish.get(_W + "val", "1") not in ("0", "false", "off")


def _styled_title(body: etree._Element) -> str:
    """The first paragraph in the style of a title or a first heading."""
    for style in body.iter(_W + "pStyle"):
        if style.get(_W + "val", "").lower().replace(" ", "") in _TITLE_STYLES:
            paragraph = next(style.iterancestors(_W + "p"), None)
            words = [] if paragraph is None else _paragraphs(paragraph)
            if words:
                return " ".join(" ".join(words).split())
    return ""


def _told_by_file(parts: Parts) -> Proposal:
    """The document's properties: they may be a template's, hence after what the text says."""
    root = parts.get("docProps/core.xml")
    if root is None:
        return Proposal()
    return Proposal(
        title=(root.findtext(_TITLE) or "").strip(),
        byline=(root.findtext(_CREATOR) or "").strip(),
        date=iso_date(root.findtext(_CREATED) or ""),
    )
