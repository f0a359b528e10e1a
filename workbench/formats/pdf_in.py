"""PDF in: the text layer, its lines put together again into paragraphs.

A PDF has lines, not paragraphs, and a claim must not be cut by a margin: a line that fills the
measure is joined to the next one by a space. Only white space and end-of-line hyphens change.
PDFium is not thread-safe: this belongs in the child process.
"""

import importlib
import re
from collections.abc import Callable
from contextlib import closing
from functools import cache
from typing import Protocol, cast

from workbench.domain.errors import WorkbenchError
from workbench.formats.dates import iso_date
from workbench.formats.incoming import MAX_TEXT_CHARS, Proposal, Reading, too_large
from workbench.formats.metadata import propose

_MAX_PAGES = 5_000
_PASSWORD, _SECURITY = 4, 5
# PDFium's sign for a hyphen at the end of a line; it leaves out the line end itself.
_HYPHEN = "\x02"
_HYPHEN_SIGNS = re.compile("[\x02\ufffe]")
_CUT_WORD = re.compile(rf"([^\W\d_]+){_HYPHEN}([^\W\d_]+)")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BULLET = re.compile(r"(?:[•‣▪●◦–—*-]|\(?\d{1,3}[.)]|\[\d+\])\s")
_SENTENCE_END = re.compile(r"[.!?…:;][\"'”’»)]*$")
_FULL_LINE, _NEARLY_FULL, _LEAST_MEASURE = 0.75, 0.93, 30
_STAMP = re.compile(r"D:(\d{4})(\d{2})(\d{2})")
_JUNK_TITLE = re.compile(r"microsoft word|untitled|.*\.(?:docx?|pdf|indd|qxd|rtf|odt|tmp)$", re.I)

# First parts that English hardly ever writes without their hyphen.
_KEEPS_HYPHEN = frozenset(
    {"self", "well", "ex", "half", "vice", "cross", "non", "long", "short", "high", "low", "so"}
    | {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twenty"}
    | {"thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"}
)


class _Layer(Protocol):
    def get_text_bounded(self) -> str: ...
    def close(self) -> None: ...


class _Page(Protocol):
    def get_textpage(self) -> _Layer: ...
    def close(self) -> None: ...


class _Document(Protocol):
    def __len__(self) -> int: ...
    def __getitem__(self, index: int) -> _Page: ...
    def get_metadata_dict(self) -> dict[str, str]: ...
    def close(self) -> None: ...


class _Library(Protocol):
    """What we use of pypdfium2, which comes without types."""

    PdfiumError: type[RuntimeError]
    PdfDocument: Callable[[bytes], _Document]


def read(data: bytes, file_name: str, encoding: str | None = None) -> Reading:
    """Read a PDF's text layer; a PDF names its own encodings, so a chosen one is passed over.

    Raises file-encrypted, file-broken, file-no-text. Notes: "lines-joined", "hyphens-joined",
    "no-text-layer-pages", "date-from-file".
    """
    del encoding
    try:
        with closing(_library().PdfDocument(data)) as document:
            pages, told = _pages(document, file_name), _told_by_file(document)
    except _library().PdfiumError as error:
        locked = getattr(error, "err_code", None) in (_PASSWORD, _SECURITY)
        code = "file-encrypted" if locked else "file-broken"
        raise WorkbenchError(code, file=file_name) from None
    flowing = [_flowing(page) for page in pages]
    raw = "\n\n".join(filter(None, flowing))
    text = _with_whole_words(raw)
    if not text.strip():
        raise WorkbenchError("file-no-text", file=file_name)
    said = propose(text)
    proposal = said.or_else(told)
    remarks = {
        "lines-joined": any(map(_has_joined, pages, flowing)),
        "hyphens-joined": _HYPHEN in raw,
        "no-text-layer-pages": not all(page.strip() for page in pages),
        "date-from-file": bool(proposal.date) and not said.date,
    }
    return Reading(text, proposal, notes=tuple(note for note, holds in remarks.items() if holds))


@cache
def _library() -> _Library:
    return cast("_Library", importlib.import_module("pypdfium2"))


def _pages(document: _Document, file_name: str) -> list[str]:
    """Each page's text with "\\n" for line ends and one sign for end-of-line hyphens."""
    if len(document) > _MAX_PAGES:
        raise too_large(file_name, limit_parts=_MAX_PAGES)
    pages: list[str] = []
    for index in range(len(document)):
        with closing(document[index]) as page, closing(page.get_textpage()) as layer:
            text = _HYPHEN_SIGNS.sub(_HYPHEN, layer.get_text_bounded())
        pages.append(text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", ""))
        if sum(map(len, pages)) > MAX_TEXT_CHARS:
            raise too_large(file_name, limit_chars=MAX_TEXT_CHARS)
    return pages


def _flowing(page: str) -> str:
    """A page's lines as paragraphs, one a line."""
    lines = [line.strip() for line in page.replace(_HYPHEN, _HYPHEN + "\n").split("\n")]
    measure = _measure(lines)
    parts: list[str] = []
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        parts.append(line)
        if not line.endswith(_HYPHEN):
            parts.append(" " if _goes_on(line, following, measure) else "\n")
    return "".join(parts).strip()


def _has_joined(page: str, flowing: str) -> bool:
    return flowing.count("\n") < page.strip().count("\n")


def _measure(lines: list[str]) -> int:
    """How many characters a full line holds here: the length that one line in ten exceeds."""
    lengths = sorted(len(line) for line in lines if line)
    return lengths[len(lengths) * 9 // 10] if lengths else 0


def _goes_on(line: str, following: str, measure: int) -> bool:
    """Whether a paragraph goes on in the following line, so far as lengths can tell."""
    if not line or not following or measure < _LEAST_MEASURE or _BULLET.match(following):
        return False
    if _SENTENCE_END.search(line) and not following[0].islower():
        return len(line) >= _NEARLY_FULL * measure
    return len(line) >= _FULL_LINE * measure


def _with_whole_words(text: str) -> str:
    """Words cut at a line's end made whole: with the hyphen where the text elsewhere has it or a
    capital follows, without where the text elsewhere lacks it or nothing tells."""
    known = set(_WORD.findall(text.lower()))

    def whole(cut: re.Match[str]) -> str:
        first, second = cut.groups()
        hyphenated = f"{first}-{second}"
        if hyphenated.lower() in known or second[0].isupper():
            return hyphenated
        kept = first.lower() in _KEEPS_HYPHEN and (first + second).lower() not in known
        return hyphenated if kept else first + second

    return _CUT_WORD.sub(whole, text).replace(_HYPHEN, "-")


def _told_by_file(document: _Document) -> Proposal:
    told = document.get_metadata_dict()
    title = " ".join(str(told.get("Title", "")).split())
    stamp = _STAMP.match(str(told.get("CreationDate", "")))
    return Proposal(
        title="" if _JUNK_TITLE.match(title) else title,
        byline=" ".join(str(told.get("Author", "")).split()),
        date=iso_date("-".join(stamp.groups())) if stamp else "",
    )
