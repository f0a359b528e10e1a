"""Web pages in: the article's words exactly as the page has them, without the page around it.

Trafilatura decides what belongs to the article; the words are then taken from our own walk through
the page, because its output collapses no-break spaces and normalises accents. What it drops among
paragraphs that it keeps is put back: recall matters more to a checker than a clean page.
"""

import logging
import re
import unicodedata
from collections.abc import Sequence

from lxml import etree
from lxml import html as lxml_html

from workbench.domain.errors import WorkbenchError
from workbench.domain.text import canonical
from workbench.formats.decoding import decode
from workbench.formats.incoming import Reading
from workbench.formats.page_blocks import Block, blocks_of, joined
from workbench.formats.page_facts import facts_of

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_DECLARED_WITHIN = 8192
_LONG, _STANDFIRST = 80, 40
_LEAST_SHARE = 0.35
_PROSE = frozenset({"p", "li", "blockquote", "pre", "dd", "dt", "tr", "figcaption"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SEARCH_BUDGET = 4_000_000_000  # characters compared while looking for blocks: a few seconds
_MAX_WEIGHED_BLOCKS = 50_000

# These libraries log what they meet, which here would be words and addresses of articles.
for _library in ("trafilatura", "htmldate", "justext", "charset_normalizer"):
    logging.getLogger(_library).setLevel(logging.CRITICAL)


def read(data: bytes, file_name: str, encoding: str | None = None) -> Reading:
    """Read a web page; falls back to its whole visible text, noted as "whole-page"."""
    found = _CHARSET.search(data[:_DECLARED_WITHIN])
    declared = found[1].decode("ascii", "replace") if found else ""
    decoded = decode(data, file_name, encoding, declared)
    source = canonical(decoded.text)
    root = _parsed(source, file_name)
    blocks = blocks_of(root)
    if not blocks:
        raise WorkbenchError("file-no-text", file=file_name)
    facts = facts_of(root, source)
    kept = _article_blocks(blocks, _main_text(root, len(blocks)), facts.title)
    if not kept:
        notes, kept = (*decoded.notes, "whole-page"), range(len(blocks))
    elif len(kept) < len(blocks):
        notes = (*decoded.notes, "dropped-boilerplate")
    else:
        notes = decoded.notes
    return Reading(joined(blocks[i] for i in kept), facts, decoded.encoding, notes)


def _parsed(source: str, file_name: str) -> lxml_html.HtmlElement:
    """The page's tree. HTML has no entities to expand and `no_network` fetches nothing.

    A page that meets a limit of the parser (2,048 levels) is refused: lxml would silently keep
    only what came before.
    """
    parser = lxml_html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True)
    try:
        root = lxml_html.document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError):
        raise WorkbenchError("file-no-text", file=file_name) from None
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise WorkbenchError("file-too-costly", file=file_name)
    return root


def _main_text(root: lxml_html.HtmlElement, count: int) -> str:
    """What trafilatura takes for the article; "" where it finds none. It may change the tree."""
    if count > _MAX_WEIGHED_BLOCKS:
        return ""
    import trafilatura

    try:
        text = trafilatura.extract(
            root, favor_recall=True, include_comments=False, include_tables=True
        )
    except (RecursionError, ValueError, TypeError, AttributeError, etree.LxmlError):
        return ""  # whatever trips it, the whole page is still there to be read
    return text or ""


def _article_blocks(blocks: Sequence[Block], main: str, title: str) -> Sequence[int]:
    """The indexes of the article's blocks; none where too little of the page's prose is left."""
    kept = _matched(blocks, main)
    if not kept:
        return []
    kept |= _between_siblings(blocks, kept)
    kept |= _headline(blocks, min(kept), title)
    prose = [i for i, b in enumerate(blocks) if len(b.text) >= _LONG and not b.is_mostly_links]
    mass = sum(len(blocks[i].text) for i in prose)
    share = sum(len(blocks[i].text) for i in prose if i in kept) / mass if mass else 1.0
    return sorted(kept) if share >= _LEAST_SHARE else []


def _squashed(words: str) -> str:
    """Words as comparable with trafilatura's: composed, without spaces, controls and cell bars."""
    composed = unicodedata.normalize("NFC", words)
    return "".join(c for c in composed if c.isprintable() and not c.isspace() and c not in "|“”")


def _matched(blocks: Sequence[Block], main: str) -> set[int]:
    """The blocks whose words stand in the main text: as a line, or, if long, anywhere."""
    lines = [_squashed(line) for line in main.split("\n")]
    whole, single = "".join(lines), {*lines, *(line.removeprefix("-") for line in lines)} - {""}
    budget = _SEARCH_BUDGET
    found = set()
    for index, block in enumerate(blocks):
        words = _squashed(block.text)
        if words in single:
            found.add(index)
        elif len(words) >= _STANDFIRST and budget > 0:
            budget -= len(whole)
            if words in whole:
                found.add(index)
    return found


def _between_siblings(blocks: Sequence[Block], kept: set[int]) -> set[int]:
    """Paragraphs, items and headings that were dropped from among those that were kept."""
    homes = {blocks[i].parents[0] for i in kept if len(blocks[i].text) >= _LONG}
    first, last = min(kept), max(kept)
    return {
        index
        for index, block in enumerate(blocks)
        if first < index < last
        and block.tag in _PROSE | _HEADINGS
        and not block.is_mostly_links
        and not homes.isdisjoint(block.parents)
    }


def _headline(blocks: Sequence[Block], first: int, title: str) -> set[int]:
    """The headline above the first kept block, and the standfirst between the two."""
    wanted = _squashed(title)
    above = [
        i
        for i, block in enumerate(blocks[:first])
        if block.tag == "h1" or (wanted and _squashed(block.text) == wanted)
    ]
    if not above:
        return set()
    between = range(above[-1] + 1, first)
    standfirst = {
        i for i in between if len(blocks[i].text) >= _STANDFIRST and not blocks[i].is_mostly_links
    }
    return {above[-1]} | standfirst
