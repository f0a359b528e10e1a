"""Word files: what Word shows with all changes accepted, and packages that mean harm."""

import datetime
import io
import zipfile
from collections.abc import Callable

import pytest
from docx import Document
from docx.document import Document as DocumentType

from workbench.domain.errors import WorkbenchError
from workbench.formats.incoming import ImportedArticle
from workbench.formats.registry import read_article

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
    'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Bridge report</dc:title>'
    "<dc:creator>A. Okafor</dc:creator><dcterms:created>2024-08-15T12:00:00Z</dcterms:created>"
    "</cp:coreProperties>"
)


def made(write: Callable[[DocumentType], None]) -> bytes:
    document = Document()
    core = document.core_properties
    stamp = datetime.datetime(2024, 8, 15, 12, tzinfo=datetime.UTC)
    core.author, core.title, core.created = "", "", stamp
    write(document)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def package(body: str, prolog: str = "", **parts: str) -> bytes:
    """A bare package with this inside of w:body; further parts by name without ".xml"."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        root = f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
        archive.writestr("word/document.xml", prolog + root)
        for name, content in parts.items():
            folder = "docProps" if name == "core" else "word"
            archive.writestr(f"{folder}/{name}.xml", content)
    return file.getvalue()


def p(*runs: str) -> str:
    return "<w:p>" + "".join(runs) + "</w:p>"


def r(words: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def read(data: bytes) -> ImportedArticle:
    return read_article(data, "a.docx")


def code_of(data: bytes, name: str = "a.docx") -> str:
    with pytest.raises(WorkbenchError) as caught:
        read_article(data, name)
    assert caught.value.facts["file"] == name
    return caught.value.code


def test_a_document_written_by_another_program_comes_in_word_for_word() -> None:
    def write(document: DocumentType) -> None:
        document.add_heading("Council Closes Bridge", 0)
        document.add_paragraph("By Ada Okafor")
        run = document.add_paragraph("“No\u00a0choice”,").add_run()
        run.add_break()
        run.add_text("said the cafe\u0301 owner \U0001f600.")
        table = document.add_table(2, 2)
        for cell, words in zip(table._cells, ("Year", "Cars", "2023", "1,240"), strict=True):
            cell.text = words
        document.add_paragraph("")
        document.add_paragraph("It\tends — here.")

    article = read(made(write))
    assert article.text == (
        "Council Closes Bridge\n\nBy Ada Okafor\n\n"
        "“No\u00a0choice”,\nsaid the cafe\u0301 owner \U0001f600.\n\n"
        "Year\tCars\n\n2023\t1,240\n\nIt\tends — here."
    )
    assert (article.title, article.byline) == ("Council Closes Bridge", "Ada Okafor")
    assert (article.date, article.notes) == ("2024-08-15", ("date-from-file",))
    assert article.encoding == ""


def test_insertions_count_and_deletions_do_not() -> None:
    changed = p(
        r("The council "),
        f"<w:ins>{r('never ')}</w:ins>",
        "<w:del><w:r><w:delText>always </w:delText></w:r></w:del>",
        f"<w:moveFrom>{r('gone ')}</w:moveFrom><w:moveTo>{r('come ')}</w:moveTo>",
        r("met."),
    )
    article = read(package(changed))
    assert article.text == "The council never come met."
    assert article.notes == ("changes-accepted",)


def test_notes_stand_after_the_text_and_are_called_by_number() -> None:
    footnotes = (
        f'<w:footnotes xmlns:w="{W}"><w:footnote w:type="separator" w:id="-1">{p(r("x"))}'
        f'</w:footnote><w:footnote w:id="1">{p(r("Minutes of"), r(" May."))}</w:footnote>'
        "</w:footnotes>"
    )
    endnotes = (
        f'<w:endnotes xmlns:w="{W}"><w:endnote w:id="1">{p(r("End."))}</w:endnote></w:endnotes>'
    )
    body = p(
        r("It met"),
        '<w:r><w:footnoteReference w:id="1"/></w:r>',
        r(" twice"),
        '<w:r><w:endnoteReference w:id="1"/></w:r>',
        r("."),
    )
    article = read(package(body, footnotes=footnotes, endnotes=endnotes))
    assert article.text == "It met[1] twice[e1].\n\n[1] Minutes of May.\n\n[e1] End."


def test_hidden_words_field_codes_and_comments_are_left_out_and_told_of() -> None:
    body = p(
        r("Seen "),
        r("unseen ", "<w:vanish/>"),
        r("shown ", '<w:vanish w:val="0"/>'),
        "<w:r><w:instrText>HYPERLINK</w:instrText></w:r>",
        '<w:r><w:commentReference w:id="0"/></w:r>',
        r("end."),
    )
    article = read(package(body))
    assert article.text == "Seen shown end."
    assert article.notes == ("hidden-text-left-out", "comments-left-out")


def test_the_words_of_a_text_box_are_read_once() -> None:
    mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    box = f"<w:txbxContent>{p(r('In the box.'))}</w:txbxContent>"
    drawn = (
        f'<mc:AlternateContent xmlns:mc="{mc}"><mc:Choice>{box}</mc:Choice>'
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    )
    article = read(package(p(r("Around"), f"<w:r>{drawn}</w:r>", r(" it."))))
    assert article.text == "In the box.\n\nAround it."


def test_hyphens_that_word_draws_stay_hyphens() -> None:
    body = p(
        r("co"), "<w:r><w:noBreakHyphen/></w:r>", r("op"), "<w:r><w:softHyphen/></w:r>", r("s")
    )
    assert read(package(body)).text == "co\u2011op\u00ads"


def test_a_table_used_for_layout_keeps_its_paragraphs() -> None:
    cell = f"<w:tc>{p(r('One.'))}{p(r('Two.'))}</w:tc>"
    assert read(package(f"<w:tbl><w:tr>{cell}</w:tr></w:tbl>")).text == "One.\n\nTwo."


def test_what_the_text_says_of_itself_comes_before_the_properties() -> None:
    lines = ("By Ada Okafor", "14 August 2024", "The council met.")
    article = read(package("".join(p(r(line)) for line in lines), core=CORE))
    assert (article.title, article.byline) == ("Bridge report", "Ada Okafor")
    assert (article.date, article.notes) == ("2024-08-14", ())
    bare = read(package(p(r("The council met.")), core=CORE))
    assert (bare.byline, bare.date) == ("A. Okafor", "2024-08-15")


def test_a_strict_document_is_read_like_any_other() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr(
            "word/document2.xml",
            '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body>'
            f"{p(r('Strictly.'))}</w:body></w:document>",
        )
    assert read(data.getvalue()).text == "Strictly."


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    assert code_of(package(p(r("a" * 50_000_000)))) == "file-too-large"


def test_a_package_of_countless_parts_is_refused() -> None:
    parts = {f"part{i}": "" for i in range(10_001)}
    assert code_of(package(p(r("One.")), **parts)) == "file-too-large"


@pytest.mark.parametrize(
    "prolog",
    [
        '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa"><!ENTITY x "&a;&a;&a;&a;&a;&a;">]>',
    ],
)
def test_a_document_that_declares_entities_is_refused(prolog: str) -> None:
    assert code_of(package(p(r("&x;")), prolog)) == "file-broken"


def test_a_document_cut_off_or_damaged_is_called_broken() -> None:
    whole = package(p(r("The council met.")) * 500)
    assert code_of(whole[: len(whole) // 2]) == "file-broken"
    assert code_of(whole.replace(b"word/document.xml", b"word/documemt.xml")) == "file-broken"
    assert code_of(package("<w:p>")) == "file-broken"
    assert code_of(b"The council met.") == "file-broken"
    middle = whole.index(b"word/document.xml") + 40
    assert code_of(whole[:middle] + b"\xff\xff\xff" + whole[middle + 3 :]) == "file-broken"


def test_a_document_without_words_has_no_text() -> None:
    assert code_of(package(p())) == "file-no-text"


def test_a_document_under_a_password_is_called_encrypted() -> None:
    wrapper = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
    assert code_of(wrapper + "EncryptedPackage".encode("utf-16-le")) == "file-encrypted"
    assert code_of(wrapper, "old.doc") == "file-format"
    locked = bytearray(package(p(r("The council met."))))
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        locked[locked.index(mark) + flags] |= 1
    assert code_of(bytes(locked)) == "file-encrypted"


def test_another_kind_of_package_is_no_article() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("content.xml", "<a/>")
    assert code_of(data.getvalue(), "a.zip") == "file-format"
    assert code_of(data.getvalue(), "a.docx") == "file-broken"


def test_a_document_with_another_suffix_is_read_for_what_it_is() -> None:
    assert read_article(package(p(r("The council met."))), "a.txt").text == "The council met."


def test_paragraphs_nested_beyond_all_measure_do_no_harm() -> None:
    deep = "<w:sdt>" * 5_000 + p(r("Deep.")) + "</w:sdt>" * 5_000
    assert code_of(package(deep)) == "file-broken"
    assert read(package("<w:sdt>" * 500 + p(r("Deep.")) + "</w:sdt>" * 500)).text == "Deep."
