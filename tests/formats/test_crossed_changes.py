"""Files in which tracked changes cross fields, as LibreOffice 7.4 writes them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from tests.formats.test_answers_in import ID, OFF, ON, blank, box, package
from workbench.domain.errors import WorkbenchError
from workbench.domain.model import Decision
from workbench.formats.answers_in import read
from workbench.formats.docx_mend import mended

_NAME = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
CHANGED = '<w:{} w:author="Ed" w:date="2026-11-23T09:00:00Z">'
DEL, INS = CHANGED.format("del"), CHANGED.format("ins")
OPEN = '<w:sdt><w:sdtPr><w:alias w:val="words …"/><w:text/></w:sdtPr><w:sdtContent>'
CLOSE = "</w:sdtContent></w:sdt>"


def told(words: str) -> str:
    return f"<w:r><w:t>{words}</w:t></w:r>"


def gone(words: str) -> str:
    return f"<w:r><w:delText>{words}</w:delText></w:r>"


def crossed(kind: str, words: str) -> str:
    """A field with a change that begins before it and ends in it, twice."""
    tag = DEL if kind == "del" else INS
    end = f"</w:{kind}>"
    return f"{tag}{OPEN}{end}{tag}{words}{end}{CLOSE}"


def said(within: etree._Element) -> str:
    return "".join(one.text or "" for one in within.iter("{*}t", "{*}delText"))


def line(words: str) -> bytes:
    """A memo of one row, in which the line of the new words holds this."""
    mark = f'<w:tag w:val="claim:{ID}:words:1a2b3c4d"/>'
    first = words.replace("<w:text/>", f"{mark}<w:text/>", 1)
    cell = f"<w:tc><w:p>{box('reworded', ON, '☒')}</w:p><w:p>{first}</w:p></w:tc>"
    return package(f"<w:tbl><w:tr><w:tc><w:p/></w:tc>{cell}</w:tr></w:tbl>")


def test_a_change_that_begins_before_a_field_and_ends_in_it_is_two_changes() -> None:
    source = f"<w:p {_NAME}>{told('a')}{crossed('del', gone('b'))}{told('c')}</w:p>".encode()
    with pytest.raises(etree.XMLSyntaxError):
        etree.fromstring(source)
    better = mended(source)
    assert better is not None
    assert said(etree.fromstring(better)) == "abc"
    assert better.count(b"<w:del ") == better.count(b"</w:del>") == 3


def test_a_change_that_begins_in_a_field_and_ends_behind_it_is_two_changes() -> None:
    source = f"<w:p {_NAME}>{OPEN}{INS}{told('a')}{CLOSE}{told('b')}</w:ins></w:p>".encode()
    better = mended(source)
    assert better is not None
    tree = etree.fromstring(better)
    assert [said(one) for one in tree.iter("{*}ins")] == ["a", "b"]


def _crossed_behind(kind: str, words: str) -> str:
    tag = DEL if kind == "del" else INS
    return f"{OPEN}{tag}{words}{CLOSE}{words}</w:{kind}>"


_KINDS = st.sampled_from(["del", "ins"])
_STRETCHES = st.one_of(
    st.builds(told, st.sampled_from("abc")),
    st.builds(crossed, _KINDS, st.builds(told, st.sampled_from("def"))),
    st.builds(_crossed_behind, _KINDS, st.builds(told, st.sampled_from("ghi"))),
)


@given(st.lists(_STRETCHES, max_size=8))
def test_mending_loses_no_word_and_moves_none(stretches: list[str]) -> None:
    source = f"<w:p {_NAME}>{''.join(stretches)}</w:p>"
    better = mended(source.encode())
    assert better is not None
    assert said(etree.fromstring(better)) == "".join(re.findall(r"<w:t>(.)</w:t>", source))
    assert mended(better) == better


@pytest.mark.parametrize(
    "source",
    [
        "<w:p><w:r></w:p></w:r>",
        "<w:del><w:r></w:del></w:r>",
        "<w:p><w:del>",
        "</w:del>",
        "<w:sdt><w:del></w:sdtContent></w:del></w:sdt>",
        "<w:del><w:sdt></w:del></w:sdt>",
    ],
)
def test_what_is_wrong_otherwise_is_not_mended(source: str) -> None:
    assert mended(source.encode()) is None
    with pytest.raises(WorkbenchError, match="file-broken"):
        read(package(source), "memo.docx")


@pytest.mark.parametrize(
    ("words", "wording"),
    [
        # Typed over the whole field: one dead, one with the first letter, and the rest behind.
        (
            crossed("del", gone("words …")) + crossed("ins", told("Ü") + told("words …"))
            # What follows it.
            + f"{INS}{told('ber')}</w:ins>",
            "Über",
        ),
        # Typed over the words in the field: each stretch, and all words of the field behind it.
        (
            OPEN + told("words …New") + CLOSE
            + crossed("del", gone("words …") + gone("words …New"))
            + crossed("ins", told("New") + told("words …New"))
            + OPEN + told("words …New") + CLOSE,
            "New",
        ),
        # A stretch that stayed.
        (
            OPEN + told("Old and") + told("Old andmore") + CLOSE
            + crossed("ins", told("more") + told("Old andmore")),
            "Old andmore",
        ),
    ],
)  # fmt: skip
def test_words_typed_over_with_tracking_are_read(words: str, wording: str) -> None:
    (one,) = read(line(words), "memo.docx").claims
    assert (one.ticked, one.wording, one.beside) == ((Decision.REWORDED,), wording, "")


@pytest.mark.parametrize(
    "words",
    [
        # The stretches do not come to the words of the field.
        OPEN + told("ewer New") + CLOSE + crossed("ins", told("New") + told("words …New")),
        # Something stands between them.
        OPEN + told("New") + CLOSE + told("and") + crossed("ins", told("New") + told("New")),
        # The end of the prompt is left.
        OPEN + told("rds … New") + CLOSE,
    ],
)
def test_words_that_are_not_certain_are_told_as_beside_the_fields(words: str) -> None:
    (one,) = read(line(words), "memo.docx").claims
    assert one.wording == ""
    assert "New" in one.beside


def test_a_field_of_which_only_the_bookmark_is_left_has_all_words_of_its_line() -> None:
    from workbench.formats.answer_marks import bookmark

    name = bookmark(f"claim:{ID}:words:1a2b3c4d")
    start = f'<w:bookmarkStart w:id="1" w:name="{name}"/>'
    typed = start + told("Ü") + '<w:bookmarkEnd w:id="1"/>' + told("ber") + told(" all")
    cell = f"<w:tc><w:p>{box('reworded', ON, '☒')}</w:p><w:p>{typed}</w:p></w:tc>"
    (one,) = read(package(f"<w:tbl><w:tr><w:tc/>{cell}</w:tr></w:tbl>"), "memo.docx").claims
    assert (one.wording, one.beside) == ("Über all", "")


@pytest.mark.parametrize(("picture", "ticked"), [("☒", True), ("☐", False)])
def test_a_box_whose_picture_stands_behind_it_counts(picture: str, ticked: bool) -> None:
    state = ON if ticked else OFF
    moved = box("cut", state, "", f"{picture} cut")
    (one,) = read(
        package(f"<w:tbl><w:tr><w:tc><w:p>{moved}</w:p></w:tc></w:tr></w:tbl>"), "m"
    ).claims
    assert (bool(one.ticked), "cut" in one.lost) == (ticked, False)


@pytest.mark.parametrize("says", [True, False])
def test_a_row_that_was_deleted_with_tracking_is_told_as_deleted(says: bool) -> None:
    row = "<w:trPr><w:del/></w:trPr>" if says else ""
    dead = f"<w:tc><w:p>{DEL}{gone('7')}</w:del></w:p></w:tc>"
    field = box("cut", ON, "☒").replace("<w:r>", DEL + "<w:r>").replace("</w:r>", "</w:r></w:del>")
    field = field.replace("<w:t>", "<w:delText>").replace("</w:t>", "</w:delText>")
    # LibreOffice leaves the words of a field of words alone.
    kept = f"<w:tc><w:p>{field}</w:p><w:p>{blank('reason', 'words …')}</w:p></w:tc>"
    (one,) = read(package(f"<w:tbl><w:tr>{row}{dead}{kept}</w:tr></w:tbl>"), "m.docx").claims
    assert (one.claim, one.deleted, one.absent, one.ticked) == (ID, True, True, ())
