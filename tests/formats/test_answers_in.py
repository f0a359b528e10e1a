"""Reading a memo that came back, when the file means harm or is no memo at all."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from workbench.domain.errors import WorkbenchError
from workbench.domain.model import Decision
from workbench.formats.answers_in import read
from workbench.formats.worker import read_answers_in_child

ID = "18ea84175852f614805a2335bb61d2b8"
_NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
)


def package(body: str, **more: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        root = f"<w:document {_NAMES}><w:body>{body}</w:body></w:document>"
        archive.writestr("word/document.xml", root)
        for name, data in more.items():
            archive.writestr(f"word/{name}.xml", data)
    return made.getvalue()


def box(field: str, state: str, picture: str, label: str = "") -> str:
    return (
        f'<w:sdt><w:sdtPr><w:tag w:val="claim:{ID}:{field}:1a2b3c4d"/><w14:checkbox>{state}'
        f"</w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>{picture}</w:t></w:r></w:sdtContent>"
        f"</w:sdt><w:r><w:t> {label or field}</w:t></w:r>"
    )


def blank(field: str, words: str, alias: str = "words …", prompted: bool = False) -> str:
    shown = "<w:showingPlcHdr/>" if prompted else ""
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{alias}"/><w:tag w:val="claim:{ID}:{field}:1a2b3c4d"/>'
        f"{shown}<w:text/></w:sdtPr><w:sdtContent><w:r><w:t>{words}</w:t></w:r></w:sdtContent>"
        "</w:sdt>"
    )


def row(*fields: str, new: str = "<w:r><w:t>New</w:t></w:r>") -> bytes:
    cells = f"<w:tc><w:p>{new}</w:p></w:tc><w:tc><w:p>{''.join(fields)}</w:p></w:tc>"
    return package(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>")


_ROW = f"<w:tbl><w:tr><w:tc><w:p>{box('cut', '', '☐')}</w:p></w:tc></w:tr></w:tbl>"
ON, OFF = '<w14:checked w14:val="1"/>', '<w14:checked w14:val="0"/>'


@pytest.mark.parametrize(
    ("state", "picture", "ticked", "unsure"),
    [
        (ON, "☒", True, False),
        (ON, "☐", True, False),
        ("<w14:checked/>", "☑", True, False),
        ('<w14:checked w14:val="true"/>', "☒", True, False),
        (OFF, "☐", False, False),
        ("", "☐", False, False),
        (OFF, "☒", False, True),
    ],
)
def test_a_box_counts_by_its_state_and_a_picture_that_says_otherwise_is_told(
    state: str, picture: str, ticked: bool, unsure: bool
) -> None:
    (one,) = read(row(box("cut", state, picture)), "memo.docx").claims
    assert (bool(one.ticked), bool(one.unsure)) == (ticked, unsure)
    assert (one.claim, one.states) == (ID, ("1a2b3c4d",))


@pytest.mark.parametrize(
    ("words", "prompted", "read_as"),
    [
        ("words …", False, ""),
        ("words … and more", False, "and more"),
        ("Click or tap here to enter text.", True, ""),
        ("Typed by a program", True, "Typed by a program"),
        (" plain ", False, "plain"),
        ("", False, ""),
    ],
)
def test_a_prompt_is_no_answer(words: str, prompted: bool, read_as: str) -> None:
    (one,) = read(row(blank("words", words, prompted=prompted)), "memo.docx").claims
    assert one.wording == read_as


def test_a_control_that_forgot_whose_it_is_is_known_by_its_row_and_its_word() -> None:
    known = box("cut", OFF, "☐", "cut") + box("stet", OFF, "☐", "stet")
    forgot = box("cut", ON, "☒", "cut").replace(f"claim:{ID}:cut:1a2b3c4d", "")
    other = known.replace(ID, "2" * 32)
    table = "".join(
        f"<w:tr><w:tc><w:p>{cell}</w:p></w:tc></w:tr>"
        for cell in (other, forgot + box("stet", OFF, "☐", "stet"))
    )
    claims = read(package(f"<w:tbl>{table}</w:tbl>"), "memo.docx").claims
    assert {one.claim: one.ticked for one in claims} == {"2" * 32: (), ID: (Decision.CUT,)}


def test_a_row_that_was_added_among_the_changes_is_listed() -> None:
    added = "<w:tr><w:tc><w:p><w:r><w:t>7 Also check this</w:t></w:r></w:p></w:tc></w:tr>"
    head = "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + added.removeprefix("<w:tr>")
    known = f"<w:tr><w:tc><w:p>{box('cut', OFF, '☐')}</w:p></w:tc></w:tr>"
    (loose,) = read(package(f"<w:tbl>{head}{known}{added}</w:tbl>"), "memo.docx").rows
    assert (loose.number, loose.words) == (7, "7 Also check this")


def test_a_file_that_is_no_memo_is_told_from_one_that_is_broken() -> None:
    with pytest.raises(WorkbenchError, match="no-answers"):
        read(package("<w:p><w:r><w:t>An article.</w:t></w:r></w:p>"), "memo.docx")
    for data in (b"", b"PK\x03\x04", b"not a zip", package("<w:p>")[:-40], package("</w:p>")):
        with pytest.raises(WorkbenchError, match="file-broken"):
            read(data, "memo.docx")
    with pytest.raises(WorkbenchError, match="answers-not-word"):
        read(b"%PDF-1.7", "memo.pdf")
    with pytest.raises(WorkbenchError, match="answers-not-word"):
        read(_raw(b"<text/>", "content.xml"), "memo.odt")
    with pytest.raises(WorkbenchError, match="file-encrypted"):
        read(b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "memo.docx")


@pytest.mark.parametrize(
    ("harm", "code"),
    [
        (lambda: package("<w:p/>" * 8_000_000), "file-too-large"),
        (
            lambda: _raw(b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
            "file-broken",
        ),
        (lambda: package("<w:p>" * 100_000), "file-broken"),
    ],
)
def test_harm_is_refused_in_the_child(tmp_path: Path, harm: Callable[[], bytes], code: str) -> None:
    path = tmp_path / "memo.docx"
    path.write_bytes(harm())
    with pytest.raises(WorkbenchError, match=code):
        read_answers_in_child(path, cancelled=lambda: False)


def test_comments_that_answer_each_other_in_a_ring_or_share_an_id_are_all_told() -> None:
    names = f'{_NAMES} xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
    said = "".join(
        f'<w:comment w:id="1"><w:p w14:paraId="{one}"><w:r><w:t>{one}</w:t></w:r></w:p></w:comment>'
        for one in "ABC"
    )
    ring = "".join(
        f'<w15:commentEx w15:paraId="{one}" w15:paraIdParent="{other}"/>'
        for one, other in ("AB", "BA", "CC")
    )
    parts = {
        "comments": f"<w:comments {names}>{said}</w:comments>",
        "commentsExtended": f"<w15:commentsEx {names}>{ring}</w15:commentsEx>",
    }
    found = read(package(_ROW, **parts), "memo.docx")
    assert sorted(one.text for one in found.remarks) == ["A", "B", "C"]


def test_a_memo_without_its_comments_tells_where_one_was() -> None:
    anchor = '<w:r><w:commentReference w:id="4"/></w:r>'
    fields = row(box("cut", OFF, "☐"), anchor)
    (one,) = read(fields, "memo.docx").claims
    assert [remark.text for remark in one.remarks] == [""]
    (beside,) = read(package(f"{_ROW}<w:p>{anchor}</w:p>"), "memo.docx").remarks
    assert (beside.text, beside.row) == ("", "")


@pytest.mark.parametrize("same", ["w:id", "w:tag"])
def test_two_fields_of_one_id_are_two_fields(same: str) -> None:
    id = '<w:id w:val="7"/>'
    first, second = box("cut", ON, "☒"), box("stet", OFF, "☐")
    if same == "w:tag":
        second = box("cut", OFF, "☐", "stet")
    fields = [one.replace("<w14:checkbox>", id + "<w14:checkbox>") for one in (first, second)]
    (one,) = read(row(*fields), "memo.docx").claims
    assert (one.ticked, one.twice) == ((Decision.CUT,), same == "w:tag")


def test_a_claim_id_in_capitals_is_the_same_id() -> None:
    fields = box("cut", ON, "☒").replace(ID, ID.upper())
    (one,) = read(row(fields), "memo.docx").claims
    assert one.claim == ID


@pytest.mark.parametrize("harm", ["a\x0bb", "a&#x1;b", "a\x00b"])
def test_a_control_character_that_no_word_file_may_hold_is_said(harm: str) -> None:
    with pytest.raises(WorkbenchError, match="file-broken"):
        read(package(_ROW.replace("☐", harm)), "memo.docx")


@pytest.mark.parametrize("part", ["comments", "commentsExtended"])
def test_a_part_that_is_broken_is_said_and_one_that_is_a_bomb_is_not_unpacked(part: str) -> None:
    with pytest.raises(WorkbenchError, match="file-broken"):
        read(package(_ROW, **{part: "<a>"}), "memo.docx")
    with pytest.raises(WorkbenchError, match="file-too-large"):
        read(package(_ROW, **{part: "<a>" + " " * 8_000_000}), "memo.docx")


def test_what_the_child_reads_is_what_is_read_here(tmp_path: Path) -> None:
    data = row(box("cut", ON, "☒"), blank("reason", "Über “alles”"))
    path = tmp_path / "memo.docx"
    path.write_bytes(data)
    there = read_answers_in_child(path, cancelled=lambda: False)
    assert there == read(data, "memo.docx")
    assert there.claims[0].reason == "Über “alles”"


def test_a_deep_file_is_read_or_refused_but_never_ends_the_reader() -> None:
    deep = "<w:sdt><w:sdtContent>" * 5_000 + "</w:sdtContent></w:sdt>" * 5_000
    with pytest.raises(WorkbenchError, match=r"no-answers|file-broken"):
        read(package(deep), "memo.docx")


def _raw(document: bytes, name: str = "word/document.xml") -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr(name, document)
    return made.getvalue()
