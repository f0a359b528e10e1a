"""The visible words of a web page, block by block, as a browser would show them.

White space collapses as HTML says, that is spaces, tabs and line ends only: no-break spaces, U+2028
and combining accents stay as the page has them.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from lxml import etree

_UNSEEN = frozenset(
    {"head", "script", "style", "noscript", "template", "svg", "iframe", "object", "video"}
    | {"audio", "canvas", "select", "textarea", "button", "datalist", "map"}
)
_INLINE = frozenset(
    {"a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em"}
    | {"font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "q", "s", "samp", "small"}
    | {"span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "ruby", "rt"}
    | {"rp", "rb", "td", "th", "br", "input", "math", "picture", "source"}
)
_TIGHT = frozenset({"li", "tr", "dt", "dd"})
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\n\r\f]+")
_AROUND_BREAK = re.compile(r" *\n *")
_MANY_BREAKS = re.compile(r"\n{3,}")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, item or row; `parents` number the two elements around it."""

    text: str
    tag: str
    parents: tuple[int, int]
    link_chars: int

    @property
    def is_mostly_links(self) -> bool:
        return self.link_chars * 2 > len(self.text)


@dataclass(slots=True)
class _Walk:
    """Where the walk through a page stands."""

    blocks: list[Block] = field(default_factory=list)
    open: list[tuple[int, str]] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    count: int = 0
    links: int = 0
    link_chars: int = 0
    preformatted: int = 0

    def say(self, words: str | None) -> None:
        if not words:
            return
        piece = words if self.preformatted else _SPACES.sub(" ", words)
        self.pieces.append(piece)
        if self.links:
            self.link_chars += len(piece.strip())

    def flush(self) -> None:
        """End the block that is being collected; what holds only white space is none."""
        text = "".join(self.pieces)
        if not self.preformatted:
            text = _AROUND_BREAK.sub("\n", re.sub(" {2,}", " ", text))
            text = _MANY_BREAKS.sub("\n\n", text)
        text = text.strip(" \t\n\r\f")
        if text.strip():
            number = [n for n, tag in self.open if tag not in _INLINE]
            parents = (number[-2] if len(number) > 1 else 0, number[-3] if len(number) > 2 else 0)
            tag = next((tag for _, tag in reversed(self.open) if tag not in _INLINE), "")
            self.blocks.append(Block(text, tag, parents, self.link_chars))
        self.pieces, self.link_chars = [], 0

    def enter(self, tag: str) -> None:
        if tag not in _INLINE:
            self.flush()
        self.count += 1
        self.open.append((self.count, tag))
        self.links += tag == "a"
        self.preformatted += tag == "pre"
        if tag in ("td", "th") and self.pieces:
            self.pieces.append("\t")
        if tag == "br":
            self.pieces.append("\n")
        if tag == "q":
            self.pieces.append("“")  # a browser draws the marks that <q> stands for

    def leave(self, tag: str) -> None:
        if tag == "q":
            self.pieces.append("”")
        if tag not in _INLINE:
            self.flush()
        self.open.pop()
        self.links -= tag == "a"
        self.preformatted -= tag == "pre"


def blocks_of(root: etree._Element) -> list[Block]:
    """All visible blocks in reading order; walks without recursion, so depth costs nothing."""
    walk = _Walk()
    steps = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, element in steps:
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start" and _is_unseen(element, tag):
            steps.skip_subtree()
            walk.enter("span")
        elif event == "start":
            walk.enter(tag)
            walk.say(element.text)
        elif event == "end":
            walk.leave("span" if _is_unseen(element, tag) else tag)
            walk.say(element.tail)
        else:
            walk.say(element.tail)
    walk.flush()
    return walk.blocks


def joined(blocks: Iterable[Block]) -> str:
    """The blocks as one text: a blank line between paragraphs, none between items and rows."""
    parts: list[str] = []
    before = ""
    for block in blocks:
        if parts:
            parts.append("\n" if block.tag in _TIGHT and before in _TIGHT else "\n\n")
        parts.append(block.text)
        before = block.tag
    return "".join(parts)


def _is_unseen(element: etree._Element, tag: str) -> bool:
    if tag in _UNSEEN:
        return True
    if tag in ("html", "body"):
        return False
    return "hidden" in element.attrib or bool(_HIDING.search(element.get("style", "")))
