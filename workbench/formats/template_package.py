"""A newsroom's Word file as a package: every part that it shows, nothing that runs or calls out."""

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote

from lxml import etree

from workbench.domain.errors import WorkbenchError
from workbench.formats.docx_parts import Parts, W
from workbench.formats.incoming import check_size, too_large

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_CONTENT = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_MAIN = re.compile(r"word/document\d*\.xml")
_MAIN_TYPES = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
)
_STRICT = b"http://purl.oclc.org/ooxml/"
_OLD_FILE = b"\xd0\xcf\x11\xe0"
_MACROS = re.compile(r"macroenabled|vbaproject|vbadata|activex", re.IGNORECASE)
_MAX_TOTAL_BYTES = 192 * 1024 * 1024
_LINKS_KEPT = re.compile(r"(?:https?|mailto):", re.IGNORECASE)
# These fetch, embed or run something when the file is opened or its fields are renewed.
_CALLING_OUT = {"attachedTemplate", "aFChunk", "subDocument", "frame", "transform"}
_CALLING_OUT |= {"mailMergeSource", "mailMergeHeaderSource", "recipientData"}
# These show nothing, and tell of the machine or the people of who made the file; the styles with
# effects are an older copy of the styles, which Word calls broken when the two differ.
_PERSONAL = {"stylesWithEffects"}
_PERSONAL |= {"printerSettings", "customXml", "people", "keyMapCustomizations", "attachedToolbars"}
_PERSONAL |= {"comments", "commentsExtended", "commentsIds", "commentsExtensible"}
_FETCHING = {"DATABASE", "DDE", "DDEAUTO", "IMPORT", "INCLUDE", "INCLUDEPICTURE", "INCLUDETEXT"}
_FETCHING |= {"LINK", "RD", "MACROBUTTON"}
# What a lost address takes with it: the picture around it, or all of a merged letter.
_HOLDERS = {f"{W}drawing", f"{W}pict", f"{W}object", f"{W}mailMerge"}


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part points to: another part by its `name` in the package, or an address outside."""

    id: str
    type: str
    target: str
    name: str
    outside: bool

    @property
    def kind(self) -> str:
        """The last piece of the type, the same in every edition of the standard."""
        return self.type.rsplit("/", 1)[-1]


@dataclass(slots=True)
class _Field:
    """A field that is being read: its pieces, and what it says to do."""

    pieces: list[etree._Element]
    words: str = ""
    asked: bool = False

    def fetches(self) -> bool:
        first = self.words.split()[:1]
        return not first or first[0].upper() in _FETCHING


@dataclass(slots=True)
class Package:
    """The parts of a template. `left_out` counts what reached outside of the file."""

    data: bytes
    file_name: str
    main: str = ""
    types: dict[str, str] = field(default_factory=dict)
    defaults: dict[str, str] = field(default_factory=dict)
    left_out: int = 0
    _parts: Parts = field(init=False)
    _names: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        check_size(self.data, self.file_name)
        if self.data.startswith(_OLD_FILE):
            raise WorkbenchError("template-format", file=self.file_name)
        try:
            archive = zipfile.ZipFile(io.BytesIO(self.data))
            infos = archive.infolist()
            if sum(info.file_size for info in infos) > _MAX_TOTAL_BYTES:
                raise too_large(self.file_name, limit_bytes=_MAX_TOTAL_BYTES)
            self._parts = Parts(archive, self.file_name)
        except (zipfile.BadZipFile, ValueError, NotImplementedError) as problem:
            raise WorkbenchError("file-broken", file=self.file_name) from problem
        self._names = frozenset(info.filename for info in infos)
        self._read_types()
        self._find_main()

    def tree(self, name: str) -> etree._Element:
        """A part as a tree; raises `file-broken` where it is none."""
        try:
            root = self._parts.get(name)
        except (etree.XMLSyntaxError, zipfile.BadZipFile, ValueError, EOFError) as problem:
            raise WorkbenchError("file-broken", file=self.file_name) from problem
        except (zlib.error, NotImplementedError) as problem:
            raise WorkbenchError("file-broken", file=self.file_name) from problem
        if root is None:
            raise WorkbenchError("file-broken", file=self.file_name)
        return root

    def raw(self, name: str) -> bytes:
        """A part as it is."""
        try:
            return self._parts.read(name)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as problem:
            raise WorkbenchError("file-broken", file=self.file_name) from problem

    def type_of(self, name: str) -> str:
        """The content type of a part."""
        return self.types.get(name) or self.defaults.get(_ending(name), "")

    def is_xml(self, name: str) -> bool:
        """Whether a part is XML."""
        return self.type_of(name).endswith("xml")

    def relations(self, name: str) -> list[Relation]:
        """What a part points to."""
        folder, base = posixpath.split(name)
        where = posixpath.join(folder, "_rels", f"{base}.rels")
        return list(self._relations(where, folder)) if where in self._names else []

    def clean(self, root: etree._Element, relations: list[Relation]) -> list[Relation]:
        """Take out of a part what calls out, runs, or points nowhere; the relations that stay."""
        kept: list[Relation] = []
        lost: set[str] = set()
        for relation in relations:
            if self._stays(relation):
                kept.append(relation)
                continue
            lost.add(relation.id)
            self.left_out += relation.outside or relation.kind in _CALLING_OUT
        _take_out(root, lost)
        self.left_out += _without_fetching_fields(root)
        return kept

    def _stays(self, relation: Relation) -> bool:
        if relation.outside:
            return relation.kind == "hyperlink" and bool(_LINKS_KEPT.match(relation.target))
        return relation.kind not in _CALLING_OUT | _PERSONAL and relation.name in self._names

    def _relations(self, where: str, folder: str) -> Iterator[Relation]:
        for one in self.tree(where):
            if isinstance(one.tag, str):
                target = one.get("Target", "")
                path = posixpath.normpath(posixpath.join("/", folder, unquote(target)))
                yield Relation(
                    one.get("Id", ""),
                    one.get("Type", ""),
                    target,
                    path.lstrip("/"),
                    one.get("TargetMode") == "External",
                )

    def _read_types(self) -> None:
        for one in self.tree("[Content_Types].xml"):
            kind = one.get("ContentType", "")
            if one.tag == f"{_CONTENT}Default":
                self.defaults[one.get("Extension", "").lower()] = kind
            elif one.tag == f"{_CONTENT}Override":
                self.types[one.get("PartName", "").lstrip("/")] = kind
        told = {*self.types.values(), *self.defaults.values(), *self._names}
        if any(map(_MACROS.search, told)):
            raise WorkbenchError("template-macros", file=self.file_name)

    def _find_main(self) -> None:
        starts = self.relations("") if "_rels/.rels" in self._names else []
        self.main = next((one.name for one in starts if one.kind == "officeDocument"), "")
        known = _MAIN.fullmatch(self.main) and self.type_of(self.main) in _MAIN_TYPES
        if not known or self.main not in self._names or _STRICT in self.raw(self.main)[:4096]:
            raise WorkbenchError("template-format", file=self.file_name)


def _ending(name: str) -> str:
    return name.rpartition(".")[2].lower()


def _take_out(root: etree._Element, lost: set[str]) -> None:
    """Take out what stood on relations that are lost: Word calls a file broken otherwise."""
    for element in list(root.iter("*")) if lost else []:
        for name, value in list(element.attrib.items()):
            if str(name).startswith(R) and value in lost:
                del element.attrib[name]
                _take_out_around(element)


def _take_out_around(element: etree._Element) -> None:
    if any(str(name).startswith(R) for name in element.attrib):
        return  # a picture that is in the file too needs no address
    if element.tag == f"{W}hyperlink":
        unwrap(element)
        return
    holders = (one for one in element.iterancestors() if one.tag in _HOLDERS)
    found = element if element.tag.endswith("hlinkClick") else next(holders, element)
    remove(found)


def _without_fetching_fields(root: etree._Element) -> int:
    """Leave of the fields that fetch something only what they show; how many there were."""
    found = [one for one in _fields(root) if one.fetches()]
    for one in found:
        for piece in one.pieces:
            remove(piece)
    simple = [
        one for one in root.iter(f"{W}fldSimple") if _Field([], one.get(f"{W}instr", "")).fetches()
    ]
    for element in simple:
        unwrap(element)
    return len(found) + len(simple)


def _fields(root: etree._Element) -> Iterator[_Field]:
    """The fields of a part that are made of several pieces, inner ones first."""
    open_ones: list[_Field] = []
    for element in root.iter(f"{W}fldChar", f"{W}instrText"):
        step = element.get(f"{W}fldCharType")
        if step == "begin":
            open_ones.append(_Field([element]))
            continue
        if not open_ones:
            continue
        open_ones[-1].pieces.append(element)
        if step is None and not open_ones[-1].asked:
            open_ones[-1].words += element.text or ""
        open_ones[-1].asked |= step == "separate"
        if step == "end":
            yield open_ones.pop()


def remove(element: etree._Element) -> None:
    """Take an element out of its tree, where it is in one."""
    if (parent := element.getparent()) is not None:
        parent.remove(element)


def unwrap(element: etree._Element) -> None:
    """Put what is in an element in its place."""
    if (parent := element.getparent()) is not None:
        place = parent.index(element)
        parent[place : place + 1] = list(element)
