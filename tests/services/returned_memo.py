"""A memo in an editor's hands: ticks, words, comments, tracked changes, moved and deleted rows.

It works on the file alone, and finds its way by tags where they are and by bookmarks where a word
processor dropped them.
"""

import copy
import shutil
import subprocess
import zipfile
from collections.abc import Iterable
from pathlib import Path

from lxml import etree

from workbench.formats.answer_marks import mark_of_bookmark, mark_of_tag

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELS = "word/_rels/document.xml.rels"
_COMMENTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
MARKS = {"id": "9", "author": "Ed", "date": "2026-11-23T09:00:00Z"}
SOFFICE = shutil.which("soffice")


def element(name: str, text: str = "", **attributes: str) -> etree._Element:
    """An element of Word's, its attributes too."""
    made = etree.Element(W + name, {W + key: value for key, value in attributes.items()})
    made.text = text or None
    return made


def run(text: str, tag: str = "t") -> etree._Element:
    made = element("r")
    made.append(element(tag, text))
    return made


def said(within: etree._Element) -> str:
    return "".join(one.text or "" for one in within.iter(W + "t"))


def deleted(one: etree._Element) -> None:
    """Delete a run with changes being tracked."""
    gone = element("del", **MARKS)
    one.addprevious(gone)
    gone.append(one)
    for text in one.iter(W + "t"):
        text.tag = W + "delText"


class ReturnedMemo:
    """A .docx that is being answered; `save` writes it."""

    def __init__(self, path: Path) -> None:
        with zipfile.ZipFile(path) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        self.body = etree.fromstring(self.parts["word/document.xml"])
        self._comments: list[tuple[str, str]] = []
        self._parents: dict[int, int] = {}
        self._resolved: set[int] = set()

    def save(self, path: Path) -> Path:
        self.parts["word/document.xml"] = etree.tostring(self.body, xml_declaration=True)
        if self._comments:
            self._add_comments_part()
            self._add_threads_part()
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in self.parts.items():
                archive.writestr(name, data)
        return path

    def control(self, claim: str, field: str) -> etree._Element:
        """The content control of a field."""
        for one in self.body.iter(W + "sdt"):
            tag = one.find(f"{W}sdtPr/{W}tag")
            mark = mark_of_tag(tag.get(W + "val", "")) if tag is not None else None
            if mark and (mark.owner, mark.field) == (claim, field):
                return one
        for start in self.body.iter(W + "bookmarkStart"):
            mark = mark_of_bookmark(start.get(W + "name", ""))
            if mark and (mark.owner, mark.field) == (claim, field):
                return next(start.iterancestors(W + "sdt"))
        raise KeyError(field)

    def row(self, claim: str) -> etree._Element:
        return next(self.control(claim, "cut").iterancestors(W + "tr"))

    def rows(self, claims: Iterable[str]) -> list[etree._Element]:
        return [self.row(claim) for claim in claims]

    def tick(self, claim: str, field: str, on: bool = True) -> None:
        box = self.control(claim, field)
        checked = next(box.iter(W14 + "checked"))
        checked.set(W14 + "val", str(int(on)))
        *_, text = box.iter(W + "t")
        text.text = "☒" if on else "☐"

    def write(self, claim: str, field: str, words: str) -> None:
        control = self.control(claim, field)
        for prompt in list(control.iter(W + "showingPlcHdr")):
            parent = prompt.getparent()
            assert parent is not None
            parent.remove(prompt)
        *_, last = control.iter(W + "r")
        for one in list(last):
            last.remove(one)
        for place, line in enumerate(words.split("\n")):
            last.extend([element("br")] if place else [])
            last.append(element("t", line))

    def change_to(self, claim: str) -> etree._Element:
        """The cell with the words that the memo proposes."""
        cells = self.row(claim).findall(W + "tc")
        return cells[-2]

    def track(self, claim: str, words: str) -> None:
        """Put other words into "change to", with changes being tracked."""
        paragraph = next(self.change_to(claim).iter(W + "p"))
        for one in list(paragraph.iter(W + "r")):
            deleted(one)
        added = element("ins", **MARKS)
        added.append(run(words))
        paragraph.append(added)

    def type_over(self, claim: str, words: str) -> None:
        first, *rest = self.change_to(claim).iter(W + "t")
        first.text = words
        for text in rest:
            text.text = ""

    def type_beside(self, claim: str, words: str) -> None:
        """Write behind the boxes, outside of all fields."""
        cell = self.row(claim).findall(W + "tc")[-1]
        next(cell.iter(W + "p")).append(run(words))

    def type_behind(self, claim: str, field: str, words: str) -> None:
        """Write in the line of a field, outside of it."""
        next(self.control(claim, field).iterancestors(W + "p")).append(run(words))

    def comment(self, where: etree._Element, words: str, by: str = "Ed Berg") -> int:
        """A comment on the first paragraph of an element; its number is given back."""
        id = str(len(self._comments))
        self._comments.append((by, words))
        first = next(where.iter(W + "p"))
        first.insert(1, element("commentRangeStart", id=id))
        first.append(element("commentRangeEnd", id=id))
        reference = element("r")
        reference.append(element("commentReference", id=id))
        first.append(reference)
        return int(id)

    def reply(self, to: int, words: str, by: str) -> int:
        """An answer to a comment, which is anchored nowhere itself."""
        self._parents[len(self._comments)] = to
        self._comments.append((by, words))
        return len(self._comments) - 1

    def resolve(self, comment: int) -> None:
        self._resolved.add(comment)

    def _add_threads_part(self) -> None:
        root = etree.Element(W15 + "commentsEx", nsmap={"w15": W15.strip("{}")})
        for number in range(len(self._comments)):
            told = {"paraId": f"{number + 1:08X}", "done": str(int(number in self._resolved))}
            if number in self._parents:
                told["paraIdParent"] = f"{self._parents[number] + 1:08X}"
            attributes = {W15 + name: value for name, value in told.items()}
            root.append(etree.Element(W15 + "commentEx", attributes))
        self.parts["word/commentsExtended.xml"] = etree.tostring(root, xml_declaration=True)

    def _add_comments_part(self) -> None:
        root = etree.Element(W + "comments", nsmap={"w": _NS})
        for place, (by, words) in enumerate(self._comments):
            one = element("comment", id=str(place), author=by, date="2026-11-23T09:00:00Z")
            for line in words.split("\n"):
                one.append(element("p"))
                one[-1].append(run(line))
            one[-1].set(W14 + "paraId", f"{place + 1:08X}")
            root.append(one)
        self.parts["word/comments.xml"] = etree.tostring(root, xml_declaration=True)
        rels = self.parts[_RELS].decode()
        if _COMMENTS not in rels:
            rel = f'<Relationship Id="rIdEd" Type="{_COMMENTS}" Target="comments.xml"/>'
            self.parts[_RELS] = rels.replace("</Relationships>", rel + "</Relationships>").encode()
            types = self.parts["[Content_Types].xml"].decode()
            part = f'<Override PartName="/word/comments.xml" ContentType="{_TYPE}"/>'
            types = types.replace("</Types>", part + "</Types>")
            self.parts["[Content_Types].xml"] = types.encode()

    def delete_row(self, claim: str) -> None:
        row = self.row(claim)
        parent = row.getparent()
        assert parent is not None
        parent.remove(row)

    def delete_row_tracked(self, claim: str) -> None:
        row = self.row(claim)
        properties = row.find(W + "trPr")
        assert properties is not None
        properties.append(element("del", **MARKS))
        for one in list(row.iter(W + "r")):
            deleted(one)

    def shuffle(self, claims: list[str]) -> None:
        """Put the rows of claims into this order."""
        rows = self.rows(claims)
        table = rows[0].getparent()
        assert table is not None
        for row in rows:
            table.remove(row)
        table.extend(rows)

    def copy_row(self, claim: str) -> etree._Element:
        """A second row of the claim after the first, which is given back."""
        row = self.row(claim)
        second = copy.deepcopy(row)
        row.addnext(second)
        return second

    def drop_bookmarks(self, within: etree._Element) -> None:
        for start in list(within.iter(W + "bookmarkStart", W + "bookmarkEnd")):
            parent = start.getparent()
            assert parent is not None
            parent.remove(start)

    def lose_fields(self, claim: str) -> None:
        """Turn the fields of a row into plain text."""
        row = self.row(claim)
        self.drop_bookmarks(row)
        for control in list(row.iter(W + "sdt")):
            content = control.find(W + "sdtContent")
            assert content is not None
            for one in content:
                control.addprevious(one)
            parent = control.getparent()
            assert parent is not None
            parent.remove(control)


def through_libreoffice(path: Path, folder: Path) -> Path:
    """The file as LibreOffice writes it after reading it."""
    assert SOFFICE is not None
    made = folder / "saved"
    profile = (folder / "profile").as_uri()
    subprocess.run(
        [
            SOFFICE,
            f"-env:UserInstallation={profile}",
            "--headless",
            *("--convert-to", "docx", "--outdir", str(made), str(path)),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return made / path.name
