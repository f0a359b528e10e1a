"""PDF: the text layer as paragraphs, and files that are locked, broken or only pictures."""

import pytest

from workbench.domain.errors import WorkbenchError
from workbench.formats.registry import read_article

ARTICLE = (
    "Council Closes Bridge",
    "By Ada Okafor",
    "MARROW HILL, 15 August 2024 (Hill Agency) — The council of Marrow Hill said it had",
    "“no choice” but to close the bridge (the town’s oldest), after its engineers repre-",
    "sented that cracks had been found in three of the seven piers. It said the costs of",
    "£1,200 a week were too high.",
    "Residents plan a protest outside the hall next week. A self-",
    "critical clerk spoke of Franco-",
    "German talks, and of the co-",
    "operative, which writes itself co-operative.",
)
LOCKED = (
    "/ID [<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>] "
    f"/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <{'ab' * 32}> /U <{'cd' * 32}> >>"
)


def pdf(*pages: tuple[str, ...], info: dict[str, str] | None = None, trailer: str = "") -> bytes:
    """A small PDF written by hand: pages of lines in Helvetica, Windows-1252 encoded."""
    kids = " ".join(f"{4 + 2 * i} 0 R" for i in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for i, lines in enumerate(pages):
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            b"/Resources << /Font << /F1 3 0 R >> >> /Contents %d 0 R >>" % (5 + 2 * i)
        )
        shown = b"".join(b"(%s) Tj T*\n" % escaped(line) for line in lines)
        stream = b"BT /F1 11 Tf 40 780 Td 14 TL\n" + shown + b"ET"
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
    told = info or {}
    pairs = (b"/%s (%s)" % (key.encode(), escaped(value)) for key, value in told.items())
    objects.append(b"<< " + b" ".join(pairs) + b" >>")
    return assembled(objects, trailer)


def escaped(words: str) -> bytes:
    data = words.encode("cp1252")
    return data.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def assembled(objects: list[bytes], trailer: str) -> bytes:
    data, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    count = len(objects) + 1
    return (
        data
        + b"xref\n0 %d\n0000000000 65535 f \n%s" % (count, table)
        + b"trailer << /Size %d /Root 1 0 R /Info %d 0 R %s >>\n"
        % (count, count - 1, trailer.encode())
        + b"startxref\n%d\n%%%%EOF" % len(data)
    )


def code_of(data: bytes, name: str = "a.pdf") -> str:
    with pytest.raises(WorkbenchError) as caught:
        read_article(data, name)
    assert caught.value.facts["file"] == name
    return caught.value.code


def test_the_lines_of_a_pdf_become_paragraphs_and_cut_words_whole() -> None:
    article = read_article(pdf(ARTICLE), "a.pdf")
    assert article.text == (
        "Council Closes Bridge\n"
        "By Ada Okafor\n"
        "MARROW HILL, 15 August 2024 (Hill Agency) — The council of Marrow Hill said it had "
        "“no choice” but to close the bridge (the town’s oldest), after its engineers represented "
        "that cracks had been found in three of the seven piers. It said the costs of "
        "£1,200 a week were too high.\n"
        "Residents plan a protest outside the hall next week. A self-critical clerk spoke of "
        "Franco-German talks, and of the co-operative, which writes itself co-operative."
    )
    assert article.notes == ("lines-joined", "hyphens-joined")


def test_what_the_text_says_of_itself_comes_before_what_the_file_says() -> None:
    info = {"Title": "Other", "Author": "Somebody", "CreationDate": "D:20250101120000Z"}
    article = read_article(pdf(ARTICLE, info=info), "a.pdf")
    assert (article.title, article.byline) == ("Council Closes Bridge", "Ada Okafor")
    assert (article.date, article.outlet) == ("2024-08-15", "Hill Agency")
    assert "date-from-file" not in article.notes


def test_the_files_own_properties_fill_the_gaps_and_its_date_is_marked() -> None:
    info = {"Title": "Bridge report", "Author": "A. Okafor", "CreationDate": "D:20240815120000Z"}
    article = read_article(pdf(("The council met on Thursday.",), info=info), "a.pdf")
    assert (article.title, article.byline) == ("Bridge report", "A. Okafor")
    assert article.date == "2024-08-15"
    assert article.notes == ("date-from-file",)


@pytest.mark.parametrize("title", ["Microsoft Word - bridge", "bridge_final.docx", "Untitled"])
def test_a_title_that_a_program_left_behind_is_no_title(title: str) -> None:
    data = pdf(("The council met on Thursday.",), info={"Title": title, "CreationDate": "today"})
    article = read_article(data, "a.pdf")
    assert (article.title, article.date) == ("", "")


def test_pages_are_parted_and_a_page_without_text_is_told_of() -> None:
    article = read_article(pdf(("First page.",), (), ("Third page.",)), "a.pdf")
    assert article.text == "First page.\n\nThird page."
    assert article.notes == ("no-text-layer-pages",)


def test_lines_of_a_list_stay_apart() -> None:
    lines = (
        "The council listed what it had asked of the engineers in the spring:",
        "- a report on all the seven piers of the bridge, and on its railing,",
        "- a plan for the buses and for the school, with all costs laid open.",
    )
    assert read_article(pdf(lines), "a.pdf").text == "\n".join(lines)


def test_a_pdf_of_pictures_has_no_text() -> None:
    assert code_of(pdf((), ())) == "file-no-text"


def test_a_locked_pdf_is_called_encrypted() -> None:
    assert code_of(pdf(ARTICLE, trailer=LOCKED)) == "file-encrypted"


@pytest.mark.parametrize(
    "data",
    [pdf(ARTICLE)[:200], b"%PDF-1.7\n" + bytes(range(256)) * 20, b"no pdf at all"],
    ids=["cut off", "noise", "text"],
)
def test_a_broken_pdf_is_called_broken(data: bytes) -> None:
    assert code_of(data) == "file-broken"


def test_a_pdf_with_another_suffix_is_read_for_what_it_is() -> None:
    assert read_article(pdf(("The council met.",)), "a.txt").text == "The council met."
