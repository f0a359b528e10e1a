"""Word files: every character as it came, in real styles, with controls that can be read back."""

import io
import re
import zipfile
from collections.abc import Iterator

import docx
import pytest
from docx.document import Document as WordDocument
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from workbench.domain.errors import WorkbenchError
from workbench.formats.document import (
    Bar,
    Blank,
    Block,
    Chart,
    Choice,
    Column,
    Document,
    Heading,
    PageField,
    Pairs,
    Paragraph,
    Part,
    Run,
    Table,
    Tone,
    cell,
)
from workbench.formats.docx_blocks import WIDTH, widths
from workbench.formats.docx_out import write_docx
from workbench.formats.docx_text import directed, escaped, is_right_to_left, safe_link

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NAMES = {"w": W[1:-1]}
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"


def document(*blocks: Block) -> Document:
    footer = (Run("Bridge"),)
    page = (Run("Page "), PageField.PAGE, Run(" of "), PageField.PAGES)
    return Document("Bridge", "Ana", "en-GB", blocks, footer, page)


def word(*blocks: Block) -> WordDocument:
    return docx.Document(io.BytesIO(write_docx(document(*blocks))))


def part(data: bytes, name: str) -> str:
    return zipfile.ZipFile(io.BytesIO(data)).read(name).decode()


def body(*blocks: Block) -> "etree._Element":
    return etree.fromstring(part(write_docx(document(*blocks)), "word/document.xml").encode())


@pytest.mark.parametrize(
    "words",
    [
        "'straight' \"double\" ‘curly’ “nested ‘inner’ outer” «guillemets» „low“",
        "an em dash — an en dash – a hyphen-minus",
        "Nicolás Maduro, communiqué, Ø, ß, combining e\u0301",
        "no-break\u00a0space, narrow\u202fspace, line\u2028separator, para\u2029graph",
        "emoji 🌍👩‍🚒 after",
        "قال المتحدث: «لا تعليق» في 14 أغسطس",
        "mixed: he said قال المتحدث 15% and left",
        "  spaces at both ends  ",
        "two\nlines\n\nand\ttabs",
        "<w:t>&amp; not markup</w:t>",
        "שלום עולם (abc) 12",
        "",
    ],
)
def test_words_come_out_as_they_went_in(words: str) -> None:
    made = word(Paragraph((Run(words, Tone.WORDS),)))
    assert made.paragraphs[0].text == words


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")))
def test_any_text_comes_out_as_it_went_in(words: str) -> None:
    assert word(Paragraph((Run(words),))).paragraphs[0].text == words


@settings(max_examples=60, deadline=None)
@given(st.text(), st.booleans())
def test_stretches_of_one_direction_put_together_are_the_text(words: str, base: bool) -> None:
    assert "".join(text for text, _rtl in directed(words, base)) == words


def test_what_xml_cannot_hold_is_shown_and_never_a_crash() -> None:
    made = word(Paragraph((Run("a\x00b\x0cc\ud800d\uffff"),)))
    assert made.paragraphs[0].text == "a␀b␌c\ufffdd\ufffd"
    assert escaped("\x1b") == "␛"


def test_arabic_runs_from_right_to_left() -> None:
    tree = body(Paragraph((Run("قال: نعم."),)), Paragraph((Run("said قال and"),)))
    first, second = tree.iter(f"{W}p")
    assert first.find(f"{W}pPr/{W}bidi") is not None
    assert all(run.find(f"{W}rPr/{W}rtl") is not None for run in first.iter(f"{W}r"))
    assert second.find(f"{W}pPr/{W}bidi") is None
    assert [run.find(f"{W}rPr/{W}rtl") is not None for run in second.iter(f"{W}r")] == [
        False,
        True,
        False,
    ]
    assert not is_right_to_left("123 !")


def test_a_table_repeats_its_heads_and_keeps_its_rows_whole_within_the_page() -> None:
    columns = (Column("No.", 1), Column("Words", 3), Column("Why", 2.5))
    rows = tuple((cell(Run("1")), cell(Run("x" * 500)), ()) for _row in range(3))
    tree = body(Table("Claims", columns, rows))
    found = list(tree.iter(f"{W}tr"))
    assert found[0].find(f"{W}trPr/{W}tblHeader") is not None
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in found)
    grid = [int(one.get(f"{W}w", "0")) for one in tree.iter(f"{W}gridCol")]
    assert sum(grid) == WIDTH
    assert tree.find(f".//{W}gridSpan") is None
    assert tree.find(f".//{W}vMerge") is None
    assert word(Table("Claims", columns, rows)).tables[0].style is not None


def test_widths_lose_nothing() -> None:
    assert sum(widths((1, 1, 1), 100)) == 100
    assert widths((8.5, 91.5), 200) == [17, 183]


def test_boxes_and_fields_carry_their_tags_and_states() -> None:
    tags = (
        Choice("claim:7:accepted", "accept", ticked=True),
        Choice("claim:7:stet", "stet"),
        Blank("claim:7:reason", "reason …"),
        Blank("claim:7:words", "new words …", "in “Monday”\nand more"),
    )
    tree = body(Paragraph(tags))
    found = {
        control.xpath("string(w:sdtPr/w:tag/@w:val)", namespaces=NAMES): control
        for control in tree.iter(f"{W}sdt")
    }
    assert list(found) == [one.tag for one in tags]
    states = [box.get(f"{W14}val") for box in tree.iter(f"{W14}checked")]
    assert states == ["1", "0"]
    prompt, written = found["claim:7:reason"], found["claim:7:words"]
    assert prompt.find(f"{W}sdtPr/{W}showingPlcHdr") is not None
    assert written.find(f"{W}sdtPr/{W}showingPlcHdr") is None
    assert [text.text for text in written.iter(f"{W}t")] == ["in “Monday”", "and more"]
    ids = [one.get(f"{W}val") for one in tree.iter(f"{W}id")]
    assert len(set(ids)) == len(ids)


def test_a_link_is_a_link_once_per_address_and_only_where_it_is_safe() -> None:
    good, bad = "https://a.example/x?q=é&r=1#s", "javascript:alert(1)"
    data = write_docx(
        document(Paragraph((Run(good, link=good), Run(good, link=good), Run(bad, link=bad))))
    )
    relations = part(data, "word/_rels/document.xml.rels")
    assert relations.count('TargetMode="External"') == 1
    assert "https://a.example/x?q=%C3%A9&amp;r=1#s" in relations
    assert "javascript" not in relations
    assert bad in part(data, "word/document.xml")


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("https://a.example/b c", "https://a.example/b%20c"),
        ("http://münchen.example:8080/", "http://xn--mnchen-3ya.example:8080/"),
        ("ftp://a.example/", ""),
        ("file:///etc/passwd", ""),
        ("http://[broken", ""),
        ("http://a.example:port/", ""),
        ("https://", ""),
        ("https://a.example/" + "x" * 3000, ""),
        ("no address", ""),
    ],
)
def test_an_address_becomes_one_that_word_takes_or_none(address: str, link: str) -> None:
    assert safe_link(address) == link


def test_the_styles_are_words_own_where_it_has_them() -> None:
    made = word(
        Heading("Bridge", 0),
        Heading("Bottom line"),
        Heading("Details", 2),
        Pairs("About", ((("Checker", cell(Run("Ana"))), ("", ())),)),
    )
    names = [p.style.name for p in made.paragraphs[:3] if p.style]
    assert names == ["Title", "Heading 1", "Heading 2"]
    table = made.tables[0]
    assert table.style is not None
    assert table.style.name == "Workbench Table"
    assert table.rows[0].cells[1].text == "Ana"


def test_every_tone_has_a_style_in_the_template() -> None:
    data = write_docx(document(Paragraph(tuple(Run(tone.value, tone) for tone in Tone))))
    used = set(re.findall(r'<w:rStyle w:val="(\w+)"', part(data, "word/document.xml")))
    styles = part(data, "word/styles.xml")
    assert {name for name in used if f'w:styleId="{name}"' not in styles} == set()
    assert len(used) == len(Tone) - 1


def test_a_chart_says_in_words_what_it_shows_in_colour() -> None:
    bars = (
        Bar(Tone.CHANGE, "✎", "Needs change", 90),
        Bar(Tone.CONFIRMED, "✓", "Confirmed", 1),
    )
    made = word(Chart("Claims by status", bars))
    assert [one.text for one in made.tables[0].rows[0].cells] == ["✎\u00a090", "✓\u00a01"]
    assert "Needs change\u00a090" in made.paragraphs[0].text


def test_the_file_says_of_itself_only_title_and_author() -> None:
    data = write_docx(document(Heading("Bridge", 0)))
    core = part(data, "docProps/core.xml")
    assert re.findall(r">([^<>\s][^<>]*)<", core) == ["Bridge", "Ana"]
    assert "docProps/app.xml" not in zipfile.ZipFile(io.BytesIO(data)).namelist()
    assert b"python" not in data


def test_the_language_is_set_and_foreign_words_keep_theirs() -> None:
    made = Document("T", "A", "pt-PT", (Paragraph((Run("words", language="en"),)),))
    data = write_docx(made)
    assert '<w:lang w:val="pt-PT"' in part(data, "word/styles.xml")
    assert '<w:lang w:val="en"/>' in part(data, "word/document.xml")


def test_the_footer_counts_pages() -> None:
    footer = part(write_docx(document()), "word/footer1.xml")
    assert " PAGE " in footer
    assert " NUMPAGES " in footer


def test_the_same_document_gives_the_same_bytes() -> None:
    made = document(Heading("Bridge"), Paragraph((Run("words"),)))
    assert write_docx(made) == write_docx(made)


def test_bold_italic_and_underline_can_mark_single_words() -> None:
    made = word(Paragraph((Run("a", bold=True), Run("b", italic=True), Run("c", underline=True))))
    one, two, three = made.paragraphs[0].runs
    assert (one.bold, two.italic, three.underline) == (True, True, True)


def test_writing_tells_how_far_it_is_and_can_be_stopped() -> None:
    def tell(share: float) -> None:
        heard.append(share)
        if share > 0.4:
            raise WorkbenchError("cancelled")

    heard: list[float] = []
    table = Table("T", (Column("A", 1),), tuple((cell(Run("x")),) for _row in range(400)))
    with pytest.raises(WorkbenchError, match="cancelled"):
        write_docx(document(table), tell)
    assert heard == [0.25, 0.5]


def test_a_further_part_of_a_cell_stands_a_little_apart_and_the_first_does_not() -> None:
    def styles() -> Iterator[str]:
        for paragraph in cell(Part((Run("a"),)), Run("b"), (), Part((Run("c"),))):
            yield paragraph.look.value

    assert list(styles()) == ["cell", "cell", "cell-part"]


def kept(paragraph: "etree._Element") -> bool:
    return paragraph.find("w:pPr/w:keepNext", NAMES) is not None


def test_the_words_before_a_table_stay_on_its_page() -> None:
    table = Table("Differences", (Column("No.", 1),), ((cell(Run("7")),),))
    said = [Paragraph((Run(words),)) for words in ("of it", "what differs", "one is a rewrite")]
    made = body(said[0], Heading("How the reports differ"), *said[1:], table)
    alone = [one for one in made.findall("w:body/w:p", NAMES) if one.findall(".//w:t", NAMES)]
    assert [kept(one) for one in alone] == [False, True, True, True]
    assert all(kept(one) for one in made.iterfind(".//w:tbl/w:tr[1]//w:p", NAMES))


def test_the_lines_to_sign_stay_together_and_those_of_a_long_table_do_not() -> None:
    columns = (Column("", 1), Column("Signature", 2))
    rows = tuple((cell(Run(who)), ()) for who in ("Checker", "Second reader", "Editor"))
    for tall, wanted in ((True, [True, True, False]), (False, [False, False, False])):
        _, *lines = body(Table("Sign-off", columns, rows, tall=tall)).iterfind(".//w:tr", NAMES)
        held = [{kept(one) for one in line.iterfind(".//w:p", NAMES)} for line in lines]
        assert held == [{one} for one in wanted]


def test_a_table_that_ends_the_last_page_makes_no_empty_page_after_it() -> None:
    table = Table("T", (Column("No.", 1),), ((cell(Run("7")),),))
    between, last = (
        int(spacing.get(f"{W}line") or 0)
        for spacing in body(table, table).iterfind(f"{W}body/{W}p/{W}pPr/{W}spacing")
    )
    assert between == 120
    assert last <= 20


def test_the_bars_of_a_chart_are_told_apart_without_their_colours() -> None:
    bars = (Bar(Tone.CHANGE, "✎", "Needs change", 3), Bar(Tone.CONFLICT, "≠", "Conflict", 4))
    styles = etree.fromstring(
        part(write_docx(document(Chart("C", bars))), "word/styles.xml").encode()
    )
    (chart,) = styles.iterfind(f"{W}style[@{W}styleId='WorkbenchChart']")
    (line,) = chart.iterfind(f"{W}tblPr/{W}tblBorders/{W}insideV")
    assert line.get(f"{W}color") == "FFFFFF"
