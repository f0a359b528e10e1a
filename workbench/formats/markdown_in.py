"""Markdown in: the source itself is the canonical text, marks and front matter included.

A claim must point at characters of the file that was filed; rendered text would be ours, not the
author's. Front matter and the first heading only fill in the metadata.
"""

import re

from workbench.domain.text import canonical
from workbench.formats.dates import iso_date
from workbench.formats.decoding import decode
from workbench.formats.incoming import Proposal, Reading
from workbench.formats.metadata import propose

_FRONT = re.compile(
    r"(?:---|\+\+\+)[ \t]*\n(?P<lines>.{0,20000}?\n)(?:---|\+\+\+|\.\.\.)[ \t]*\n", re.S
)
_PAIR = re.compile(r"(?P<key>[A-Za-z_]+)[ \t]*[:=][ \t]*(?P<value>\S[^\n]*)")
_HEADING = re.compile(r"^#[ \t]+(?P<title>[^\n]{1,200}?)[ \t]*#*[ \t]*$", re.MULTILINE)
_UNDERLINED = re.compile(r"\s*(?P<title>[^\n]{1,200})\n=+[ \t]*(?:\n|$)")
_HEADING_CHARS = 20_000


def read(data: bytes, file_name: str, encoding: str | None = None) -> Reading:
    """Read a .md file; front matter wins over the first heading, and that over plain lines."""
    found = decode(data, file_name, encoding)
    text = canonical(found.text)
    front = _FRONT.match(text)
    body = text[front.end() :] if front else text
    said = _front_matter(front["lines"]) if front else Proposal()
    proposal = said.or_else(Proposal(title=_heading(body))).or_else(propose(body))
    return Reading(text, proposal, found.encoding, found.notes)


def _front_matter(lines: str) -> Proposal:
    pairs = {
        m["key"].lower(): _bare(m["value"]) for m in map(_PAIR.fullmatch, lines.split("\n")) if m
    }

    def first(*keys: str) -> str:
        return next((pairs[key] for key in keys if pairs.get(key)), "")

    return Proposal(
        title=first("title", "headline"),
        outlet=first("outlet", "publication", "publisher", "site", "site_name"),
        byline=first("author", "authors", "byline"),
        date=iso_date(first("date", "published", "publishdate")),
        url=first("url", "source", "link", "canonical", "permalink"),
        language=first("lang", "language"),
    )


def _bare(value: str) -> str:
    """A value without its quotes, and a short list as words."""
    value = value.strip()
    if value.startswith("[") and value.endswith("]"):
        return ", ".join(_bare(part) for part in value[1:-1].split(",") if part.strip())
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if quoted else value


def _heading(body: str) -> str:
    head = body[:_HEADING_CHARS]
    match = _UNDERLINED.match(head) or _HEADING.search(head)
    return match["title"].strip() if match else ""
