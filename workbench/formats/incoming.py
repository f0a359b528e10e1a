"""What every importer hands over: the values, the limits and the canonical text."""

from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TypeAlias

from workbench.domain.errors import WorkbenchError
from workbench.domain.text import canonical

MAX_FILE_BYTES = 64 * 1024 * 1024
MAX_TEXT_CHARS = 20_000_000


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a file plainly says about itself; a person can change every field. "" is unknown."""

    title: str = ""
    outlet: str = ""
    byline: str = ""
    date: str = ""
    url: str = ""
    language: str = ""

    def or_else(self, other: "Proposal") -> "Proposal":
        """This proposal, with its gaps filled from another."""
        return Proposal(
            title=self.title or other.title,
            outlet=self.outlet or other.outlet,
            byline=self.byline or other.byline,
            date=self.date or other.date,
            url=self.url or other.url,
            language=self.language or other.language,
        )


@dataclass(frozen=True, slots=True)
class Reading:
    """One format's answer: the text as found, what it says of itself, how it was decoded."""

    text: str
    proposal: Proposal = field(default_factory=Proposal)
    encoding: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportedArticle:
    """An article as it enters a case; `date` is ISO, `language` BCP 47, `notes` are codes."""

    text: str
    original: bytes
    file_name: str
    file_sha256: str
    text_sha256: str
    title: str
    outlet: str
    byline: str
    date: str
    url: str
    language: str
    encoding: str
    notes: tuple[str, ...]


Importer: TypeAlias = Callable[[bytes, str, str | None], Reading]
"""Takes the bytes, the bare file name and the encoding a person chose, if they chose one."""


def without_surrogates(text: str) -> tuple[str, bool]:
    """The text with paired surrogates joined and lone ones as U+FFFD; and whether any was lone.

    Only clipboards and broken files hold them; no file of ours can, since UTF-8 cannot.
    """
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        units = text.encode("utf-16-le", "surrogatepass")
        whole = units.decode("utf-16-le", "replace")
        return whole, "\ufffd" in whole and whole.count("\ufffd") > text.count("\ufffd")
    return text, False


def check_size(data: bytes, file_name: str) -> None:
    """Raise file-empty or file-too-large before anything is parsed."""
    if not data:
        raise WorkbenchError("file-empty", file=file_name)
    if len(data) > MAX_FILE_BYTES:
        raise too_large(file_name, limit_bytes=MAX_FILE_BYTES)


def too_large(file_name: str, **limits: int) -> WorkbenchError:
    """file-too-large with the limit that was met: limit_bytes, limit_chars or limit_parts."""
    return WorkbenchError("file-too-large", file=file_name, **limits)


def seal(data: bytes, file_name: str, reading: Reading) -> ImportedArticle:
    """The reading with canonical text and hashes; raises file-empty and file-too-large."""
    text, replaced = without_surrogates(canonical(reading.text))
    if not text.strip():
        raise WorkbenchError("file-empty", file=file_name)
    if len(text) > MAX_TEXT_CHARS:
        raise too_large(file_name, limit_chars=MAX_TEXT_CHARS)
    notes = (*reading.notes, "replaced-characters") if replaced else reading.notes
    found = reading.proposal
    return ImportedArticle(
        text=text,
        original=data,
        file_name=file_name,
        file_sha256=sha256(data).hexdigest(),
        text_sha256=sha256(text.encode("utf-8")).hexdigest(),
        title=found.title,
        outlet=found.outlet,
        byline=found.byline,
        date=found.date,
        url=found.url,
        language=found.language,
        encoding=reading.encoding,
        notes=tuple(dict.fromkeys(notes)),
    )
