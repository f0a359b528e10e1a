"""The comments in the margin of a Word file, each with the place it is anchored at."""

from dataclasses import dataclass

from lxml import etree

from workbench.domain.answers import Remark
from workbench.formats.docx_parts import Parts, W
from workbench.formats.docx_words import words

_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_ON = ("1", "true", "on")
# What word processors write where nobody gave a name.
_NOBODY = frozenset({"", "author", "unknown author", "unknown"})


@dataclass(frozen=True, slots=True)
class Anchored:
    """A comment, and the row it is in: None outside of a table."""

    remark: Remark
    row: etree._Element | None


def remarks(parts: Parts, body: etree._Element) -> list[Anchored]:
    """All comments that are anchored somewhere, in the order of their places."""
    root = parts.get("word/comments.xml")
    if root is None:
        return []
    closed = _closed(parts)
    said = {one.get(W + "id", ""): one for one in root.iter(W + "comment")}
    anchors: dict[str, etree._Element] = {}
    for place in body.iter(W + "commentRangeStart", W + "commentReference"):
        anchors.setdefault(place.get(W + "id", ""), place)
    found = []
    for id, place in anchors.items():
        if id in said and (text := words(said[id]).strip()):
            row = next(place.iterancestors(W + "tr"), None)
            remark = Remark(_author(said[id]), text, _on(place), _paragraph_id(said[id]) in closed)
            found.append(Anchored(remark, row))
    return found


def _author(comment: etree._Element) -> str:
    name = " ".join(comment.get(W + "author", "").split())
    return "" if name.lower() in _NOBODY else name


def _on(place: etree._Element) -> str:
    """The words a comment is anchored to: from its start to its end, else its paragraph's."""
    id = place.get(W + "id", "")
    paragraph = next(place.iterancestors(W + "p"), None)
    if place.tag == W + "commentRangeStart":
        said: list[str] = []
        for one in place.itersiblings():
            if one.tag == W + "commentRangeEnd" and one.get(W + "id") == id:
                return "".join(said).strip()
            said.append(words(one))
    return "" if paragraph is None else words(paragraph)


def _paragraph_id(comment: etree._Element) -> str:
    paragraphs = comment.findall(W + "p")
    return paragraphs[-1].get(_W14 + "paraId", "") if paragraphs else ""


def _closed(parts: Parts) -> set[str]:
    """The paragraphs whose comments were resolved."""
    root = parts.get("word/commentsExtended.xml")
    if root is None:
        return set()
    return {
        one.get(_W15 + "paraId", "")
        for one in root.iter(_W15 + "commentEx")
        if one.get(_W15 + "done", "0").lower() in _ON
    }
