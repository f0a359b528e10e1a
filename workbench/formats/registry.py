"""Which importer reads which file: by what the content shows, then by the suffix."""

import io
import logging
import re
import zipfile
from dataclasses import replace
from importlib.metadata import EntryPoint, entry_points
from pathlib import PurePath
from typing import cast

from workbench.domain.errors import WorkbenchError
from workbench.domain.text import canonical
from workbench.formats.incoming import (
    ImportedArticle,
    Importer,
    Reading,
    check_size,
    seal,
    without_surrogates,
)
from workbench.formats.metadata import propose

_GROUP = "workbench.importers"
_LOG = logging.getLogger(__name__)

# One line per format: suffixes, and where its `read` is. Loaded when first used.
_BUILT_IN = {
    ("txt", "text"): "workbench.formats.text_in:read",
    ("md", "markdown"): "workbench.formats.markdown_in:read",
    ("html", "htm", "xhtml"): "workbench.formats.html_in:read",
    ("docx",): "workbench.formats.docx_in:read",
    ("pdf",): "workbench.formats.pdf_in:read",
}
_IMPORTERS = {
    suffix: EntryPoint(suffix, target, _GROUP)
    for suffixes, target in _BUILT_IN.items()
    for suffix in suffixes
}
_PLAIN = frozenset({"txt", "text", "md", "markdown"})
_WORD_BODY = re.compile(r"word/document\d*\.xml")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HTML_START = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)


def suffixes() -> tuple[str, ...]:
    """The suffixes that can be read, without dots, ours first; for file dialogs."""
    return tuple(dict.fromkeys((*_IMPORTERS, *(entry.name for entry in _extensions()))))


def is_plain(data: bytes, file_name: str) -> bool:
    """Whether both name and content are plain text, which no parser can be harmed by; what cannot
    be read at all is not."""
    if _suffix(file_name) not in _PLAIN:
        return False
    try:
        return _kind(data, bare_name(file_name)) in _PLAIN
    except WorkbenchError:
        return False


def read_article(data: bytes, file_name: str, encoding: str | None = None) -> ImportedArticle:
    """Read one file's bytes; `encoding` is a person's choice for text and web pages.

    Raises file-empty, file-too-large, file-format, file-encoding, file-broken, file-encrypted and
    file-no-text, each with `file`, the bare name.
    """
    name = bare_name(file_name)
    check_size(data, name)
    importer = _importer(_kind(data, name), name)
    return _with_language(seal(data, name, importer(data, name, encoding)))


def read_paste(text: str) -> ImportedArticle:
    """An article from the clipboard; the original is the pasted text as UTF-8."""
    whole, replaced = without_surrogates(text)
    data = whole.encode("utf-8")
    check_size(data, "")
    notes = ("replaced-characters",) if replaced else ()
    text = canonical(whole)
    return _with_language(seal(data, "", Reading(text, propose(text), "utf-8", notes)))


def bare_name(file_name: str) -> str:
    """The name without folders, of either kind of system: paths stay out of cases and logs."""
    return PurePath(file_name.replace("\\", "/")).name


def _with_language(article: ImportedArticle) -> ImportedArticle:
    if article.language:
        return article
    from workbench.formats.tongue import language_of

    return replace(article, language=language_of(article.text))


def _kind(data: bytes, name: str) -> str:
    """The suffix under which to read: what the content says where it is plain, else the name's."""
    suffix = _suffix(name)
    if data.startswith(_OLE):
        raise _ole_error(data, name)
    if data.startswith(b"%PDF-") or (suffix == "pdf" and b"%PDF-" in data[:1024]):
        return "pdf"
    if data.startswith(b"PK\x03\x04"):
        return _zip_kind(data, suffix)
    if suffix in ("pdf", "docx"):
        raise WorkbenchError("file-broken", file=name)
    if suffix:
        return suffix
    return "html" if _HTML_START.match(data[:4096]) else "txt"


def _suffix(name: str) -> str:
    return PurePath(name).suffix.lower().removeprefix(".")


def _ole_error(data: bytes, name: str) -> WorkbenchError:
    """An old Office file, or a new one under a password: both come in the same wrapper."""
    encrypted = "EncryptedPackage".encode("utf-16-le") in data
    return WorkbenchError("file-encrypted" if encrypted else "file-format", file=name)


def _zip_kind(data: bytes, suffix: str) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return "docx" if any(map(_WORD_BODY.fullmatch, archive.namelist())) else suffix
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return suffix


def _importer(suffix: str, name: str) -> Importer:
    entry = _IMPORTERS.get(suffix)
    if entry is not None:
        return cast("Importer", entry.load())
    for extension in _extensions():
        if extension.name == suffix and (importer := _loaded(extension)) is not None:
            return importer
    raise WorkbenchError("file-format", file=name, formats=", ".join(suffixes()))


def _extensions() -> tuple[EntryPoint, ...]:
    return tuple(entry_points(group=_GROUP))


def _loaded(extension: EntryPoint) -> Importer | None:
    """An extension's importer; one that cannot be loaded is logged and passed over."""
    try:
        return cast("Importer", extension.load())
    except Exception as error:  # whatever a foreign module does while it is imported
        _LOG.warning("importer %s not loaded: %s", extension.name, type(error).__name__)
        return None
