"""A foreign Word file as a package: each part as a tree, none unpacked before its size is known."""

import re
import zipfile

from lxml import etree

from workbench.domain.errors import WorkbenchError
from workbench.formats.docx_mend import mended
from workbench.formats.incoming import too_large

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_MAX_PARTS, _MAX_PART_BYTES = 10_000, 128 * 1024 * 1024
_MAX_RATIO, _RATIO_FROM_BYTES = 250, 4 * 1024 * 1024
_ENCRYPTED_FLAG = 0x1
_BODY = re.compile(r"word/document\d*\.xml")


class Parts:
    """The parts of the package, each looked at before it is unpacked."""

    def __init__(self, archive: zipfile.ZipFile, file_name: str) -> None:
        self._archive, self.file_name = archive, file_name
        self._infos = {info.filename: info for info in archive.infolist()}
        if len(self._infos) > _MAX_PARTS:
            raise too_large(file_name, limit_parts=_MAX_PARTS)

    def main(self) -> etree._Element:
        """The tree of the document itself; raises `file-broken` when there is none."""
        name = next(filter(_BODY.fullmatch, self._infos), "word/document.xml")
        root = self.get(name)
        if root is None:
            raise WorkbenchError("file-broken", file=self.file_name)
        return root

    def get(self, name: str) -> etree._Element | None:
        """The part's tree, or None; nothing in it is expanded, fetched or declared."""
        if name not in self._infos:
            return None
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True
        )
        source = self.read(name).replace(_STRICT, W[1:-1].encode())
        if b"<!DOCTYPE" in source.replace(b"\0", b""):  # no Office file has one, but harm does
            raise WorkbenchError("file-broken", file=self.file_name)
        try:
            return etree.fromstring(source, parser)
        except etree.XMLSyntaxError:
            if (better := mended(source)) is None:
                raise
            return etree.fromstring(better, parser)

    def read(self, name: str) -> bytes:
        """The bytes of a part that is there."""
        self._check(self._infos[name])
        return self._archive.read(self._infos[name])

    def _check(self, info: zipfile.ZipInfo) -> None:
        """The sizes a zip states bind its reader: no more than that is ever unpacked."""
        if info.flag_bits & _ENCRYPTED_FLAG:
            raise WorkbenchError("file-encrypted", file=self.file_name)
        blown_up = info.file_size > _MAX_RATIO * max(info.compress_size, 1)
        if info.file_size > _MAX_PART_BYTES or (blown_up and info.file_size > _RATIO_FROM_BYTES):
            raise too_large(self.file_name, limit_bytes=_MAX_PART_BYTES)
