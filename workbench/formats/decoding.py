"""Bytes to text: byte-order mark, then UTF-8, then a measured guess that a person can override.

Measured on 108 invented news paragraphs in 22 languages and their legacy encodings (Windows, ISO,
Macintosh and DOS code pages, EUC, Big5, GB 18030): chardet 7.7 decodes 99.1 % exactly in 2.2 ms
each, with `prefer_superset` 92.6 %, charset-normalizer 3.5 74.1 % in 1.0 ms. Hence chardet, plain.
"""

import codecs
import contextlib
import re
from dataclasses import dataclass

from workbench.domain.errors import WorkbenchError

_GUESS_BYTES = 200_000
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
# The web's rule: what calls itself Latin-1 is read as its Windows superset, quotes and dashes too.
_READ_AS = {"iso-8859-1": "windows-1252", "iso8859-1": "windows-1252", "ascii": "windows-1252"}
# ISO-2022 is written in ASCII alone and would pass for UTF-8.
_SHIFTS = re.compile(rb"\x1b(?:\$[@B]|\$\)[AC]|\([BJ])")

_CONTROLS = tuple(c for c in range(32) if c not in b"\t\n\v\f\r\x1b")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, the encoding it was read as, and notes ("encoding-guessed", …)."""

    text: str
    encoding: str
    notes: tuple[str, ...] = ()


def decode(data: bytes, file_name: str, chosen: str | None = None, declared: str = "") -> Decoded:
    """Decode a text file; `declared` is what a web page says of itself, believed after UTF-8.

    Raises file-encoding for a chosen encoding that does not fit, file-format for binary data.
    """
    if chosen:
        decoded = _decode_as(data, file_name, chosen)
    else:
        decoded = _decode_found(data, file_name, declared)
    if "\0" in decoded.text:
        raise WorkbenchError("file-format", file=file_name)
    return decoded


def marked_encoding(data: bytes) -> str:
    """The encoding that the byte-order mark names, or ""."""
    return next((name for mark, name in _MARKS if data.startswith(mark)), "")


def _decode_as(data: bytes, file_name: str, chosen: str) -> Decoded:
    try:
        text = data.decode(chosen)
        text.encode("utf-8")  # codecs such as utf-7 can yield lone surrogates
        return Decoded(text, codecs.lookup(chosen).name)
    except (LookupError, ValueError):
        raise WorkbenchError("file-encoding", file=file_name, encoding=chosen) from None


def _decode_found(data: bytes, file_name: str, declared: str) -> Decoded:
    if marked := marked_encoding(data):
        return _with_replacements(data, marked)
    if b"\0" in data:
        return _decode_wide(data, file_name)
    if _SHIFTS.search(data) and data.isascii():
        return _with_replacements(data, _guess(data, file_name), "encoding-guessed")
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _decode_legacy(data, file_name, declared)


def _decode_legacy(data: bytes, file_name: str, declared: str) -> Decoded:
    with contextlib.suppress(LookupError, ValueError):
        name = codecs.lookup(declared).name
        name = _READ_AS.get(name, name)
        return Decoded(data.decode(name), name)
    encoding = "utf-8" if _is_damaged_utf8(data) else _guess(data, file_name)
    return _with_replacements(data, encoding, "encoding-guessed")


def _is_damaged_utf8(data: bytes) -> bool:
    """Whether nearly all beyond ASCII is sound UTF-8: accidental sequences are rare elsewhere."""
    text = data[:_GUESS_BYTES].decode("utf-8", "replace")
    beyond = sum(1 for c in text if c > "\x7f")
    return text.count("\ufffd") * 5 < beyond


def _decode_wide(data: bytes, file_name: str) -> Decoded:
    """UTF-16 or UTF-32 without a mark: only where the sample decodes to plain text."""
    sample = data[: _GUESS_BYTES - _GUESS_BYTES % 4]
    for name in _WIDE:
        try:
            text = sample.decode(name)
        except UnicodeDecodeError:
            continue
        if _reads_like_text(text):
            return _with_replacements(data, name, "encoding-guessed")
    raise WorkbenchError("file-format", file=file_name)


def _reads_like_text(text: str) -> bool:
    """Whether a blind decoding looks written by people: no controls, and spaces or line ends."""
    odd = sum(1 for c in text if c < " " and c not in "\t\n\r\f")
    return odd == 0 and any(c in text for c in " \n\u3000\u3002")


def _guess(data: bytes, file_name: str) -> str:
    import chardet  # late: 68 ms that UTF-8 files never need

    found = chardet.detect(data, max_bytes=_GUESS_BYTES)["encoding"]
    controls = sum(data[:_GUESS_BYTES].count(c) for c in _CONTROLS)
    if found is None or controls * 100 > min(len(data), _GUESS_BYTES):
        raise WorkbenchError("file-format", file=file_name)
    name = found.lower()
    return _READ_AS.get(name, name)


def _with_replacements(data: bytes, encoding: str, *notes: str) -> Decoded:
    """Decode; bytes that do not fit become U+FFFD and are told of."""
    try:
        return Decoded(data.decode(encoding), encoding, notes)
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
        return Decoded(text, encoding, (*notes, "replaced-characters"))
