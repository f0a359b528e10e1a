"""The comments in the margin of a Word file, each with its place and the comment it answers."""

from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from workbench.domain.answers import Remark
from workbench.formats.docx_parts import Parts, W
from workbench.formats.docx_words import words

_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_LONGEST_NAME = 200
_ON = ("1", "true", "on")
# What word processors write where nobody gave a name.
_NOBODY = frozenset({"", "author", "unknown author", "unknown"})


@dataclass(frozen=True, slots=True)
class Anchored:
    """A comment, and the row it is in: None outside of a table."""

    remark: Remark
    row: etree._Element | None


def remarks(parts: Parts, body: etree._Element) -> list[Anchored]:
    """All comments: threads in the order of their places, then what is anchored nowhere.

    A reply is where the comment is that it answers; not every program anchors it itself. A place
    whose comment is not in the file is told as a comment without words.
    """
    root = parts.get("word/comments.xml")
    every = [] if root is None else list(root.iter(W + "comment"))
    comments = [one for one in every if words(one).strip()]
    threads = _Threads(parts, comments)
    anchors: dict[str, etree._Element] = {}
    for sign in body.iter(W + "commentRangeStart", W + "commentReference"):
        anchors.setdefault(_id(sign), sign)
    order = {id: number for number, id in enumerate(anchors)}
    found = []
    for one in comments:
        first = threads.start(one)
        id = next((own for own in map(_id, (first, one)) if own in anchors), "")
        place, reply = anchors.get(id), None if first is one else first
        remark = _remark(one, place, reply, resolved=threads.closed(one))
        found.append((order.get(id, len(order)), Anchored(remark, _row(place))))
    for id in anchors.keys() - set(map(_id, every)):
        lost = Remark("", "", _on(anchors[id]))
        found.append((order[id], Anchored(lost, _row(anchors[id]))))
    return [one for _place, one in sorted(found, key=lambda one: one[0])]


def _row(place: etree._Element | None) -> etree._Element | None:
    return None if place is None else next(place.iterancestors(W + "tr"), None)


def _remark(
    comment: etree._Element,
    place: etree._Element | None,
    reply: etree._Element | None,
    *,
    resolved: bool,
) -> Remark:
    to, by = ("", "") if reply is None else (words(reply).strip(), _author(reply))
    on = "" if place is None else _on(place)
    said = words(comment).strip()
    return Remark(_author(comment), said, on, resolved, reply_to=to, reply_by=by)


def _id(comment: etree._Element) -> str:
    return comment.get(W + "id", "")


def _author(comment: etree._Element) -> str:
    name = " ".join(comment.get(W + "author", "").split())[:_LONGEST_NAME]
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


class _Threads:
    """Which comment answers which, and which were resolved: both are told by paragraphs."""

    def __init__(self, parts: Parts, comments: list[etree._Element]) -> None:
        root = parts.get("word/commentsExtended.xml")
        told = [] if root is None else list(root.iter(_W15 + "commentEx"))
        self._told: Mapping[str, etree._Element] = {
            one.get(_W15 + "paraId", ""): one for one in told
        }
        self._owner: dict[str, etree._Element] = {}
        for comment in comments:
            for paragraph in comment.iter(W + "p"):
                self._owner.setdefault(paragraph.get(_W14 + "paraId", ""), comment)

    def start(self, comment: etree._Element) -> etree._Element:
        """The comment that a thread begins with: the one itself, where it answers none."""
        seen = {comment}
        while (before := self._answered(comment)) is not None and before not in seen:
            seen.add(before)
            comment = before
        return comment

    def closed(self, comment: etree._Element) -> bool:
        """Whether the comment or its thread was resolved."""
        told = [*self._of(comment), *self._of(self.start(comment))]
        return any(one.get(_W15 + "done", "0").lower() in _ON for one in told)

    def _answered(self, comment: etree._Element) -> etree._Element | None:
        parents = (one.get(_W15 + "paraIdParent", "") for one in self._of(comment))
        return next((self._owner[id] for id in parents if id in self._owner and id), None)

    def _of(self, comment: etree._Element) -> list[etree._Element]:
        ids = (one.get(_W14 + "paraId", "") for one in comment.iter(W + "p"))
        return [self._told[id] for id in ids if id and id in self._told]
