"""PDF files: every word can be found, nothing acts, and long things stay on the page."""

import importlib
import io
import re
from dataclasses import replace
from pathlib import Path

import pytest

from tests.benchmarks.bench_memo import made_case, tree
from tests.formats.paper import ARABIC, HEBREW, HOSTILE, checking_copy, document, everything
from workbench.domain.errors import WorkbenchError
from workbench.formats.document import (
    Choice,
    Column,
    Document,
    Heading,
    Look,
    Marked,
    Paragraph,
    Run,
    Table,
    Tone,
    cell,
)
from workbench.formats.pdf_out import write_pdf

# It brings no types of its own.
pypdfium2 = importlib.import_module("pypdfium2")


def pages(data: bytes) -> list[str]:
    """The words of each page, one space wherever there is any."""
    with pypdfium2.PdfDocument(io.BytesIO(data)) as made:
        return [
            re.sub(r"\s+", " ", made[n].get_textpage().get_text_range()) for n in range(len(made))
        ]


def words_of(*paragraphs: Paragraph) -> str:
    return " ".join(pages(write_pdf(document(*paragraphs))))


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_words(words: str) -> None:
    assert words in words_of(Paragraph((Run(words),)))


def test_what_cannot_be_shown_is_shown_as_what_it_is() -> None:
    data = write_pdf(document(Paragraph((Run("a\x00b\x0cc\ud800d\x9f", Tone.WORDS),))))
    assert "a␀b␌c" in pages(data)[0]


@pytest.mark.parametrize("words", [ARABIC, HEBREW, f"He said {ARABIC} 15% and left"])
def test_letters_of_either_direction_are_all_there(words: str) -> None:
    found = words_of(Paragraph((Run(words, language="ar"),)))
    assert {letter for letter in words if letter.isalnum()} <= set(found)


def test_a_title_begins_on_the_side_where_its_script_begins() -> None:
    lefts = []
    for title in ("Bridge", HEBREW, ARABIC):
        with pypdfium2.PdfDocument(io.BytesIO(write_pdf(document(Heading(title, 0))))) as made:
            page = made[0].get_textpage()
            boxes = [page.get_charbox(n) for n in range(5)]
            lefts.append(max(box[2] for box in boxes))
    assert lefts[0] < 300 < 500 < min(lefts[1:])


def test_a_word_as_long_as_a_book_stays_on_its_pages_whole() -> None:
    word = "x" * 200_000
    columns = (Column("No.", 1), Column("Words", 4))
    made = pages(write_pdf(document(Table("T", columns, ((cell(Run("7")), cell(Run(word))),)))))
    assert len(made) > 10
    assert sum(page.count("x") for page in made) == len(word)


def test_a_word_wider_than_its_column_does_not_run_into_the_next_one() -> None:
    columns = (Column("", 8), Column("", 15), Column("", 77))
    row = (cell(), cell(Run("Wuwwwwwuwwwwwuww")), cell(Run("q")))
    made = write_pdf(document(Table("Queries", columns, (row,))))
    with pypdfium2.PdfDocument(io.BytesIO(made)) as opened:
        page = opened[0].get_textpage()
        text = page.get_text_range()
        boxes = [(sign, page.get_charbox(place)) for place, sign in enumerate(text)]
    next_one = min(left for sign, (left, *_rest) in boxes if sign == "q")
    assert max(right for sign, (_l, _b, right, _t) in boxes if sign in "Wwu") < next_one


def test_a_word_that_fits_its_column_is_not_broken_to_fill_a_line() -> None:
    columns = (Column("", 18.5), Column("", 81.5))
    words = Run("here, “alleged” here, “cyberattacks” there", Tone.MUTED)
    made = write_pdf(document(Table("Kinds", columns, ((cell(words), cell()),))))
    with pypdfium2.PdfDocument(io.BytesIO(made)) as opened:
        assert "“cyberattacks”" in opened[0].get_textpage().get_text_range()


def test_two_paragraphs_stand_further_apart_than_two_lines() -> None:
    made = write_pdf(document(Paragraph((Run("q\nq"),)), Paragraph((Run("q"),))))
    with pypdfium2.PdfDocument(io.BytesIO(made)) as opened:
        page = opened[0].get_textpage()
        text = page.get_text_range()
        first, second, third = (
            page.get_charbox(place)[1] for place, sign in enumerate(text) if sign == "q"
        )
    assert second - third > 1.2 * (first - second)


def test_each_number_and_all_exact_words_of_a_memo_are_found() -> None:
    case, text = made_case(60)
    found = " ".join(pages(write_pdf(tree(case, text))))
    for number in range(60):
        assert f"On day {number} the council counted {number} votes" in found
    assert "Page 1 of " in found


@pytest.mark.parametrize("lines", [20, 35, 36, 37, 50, 54, 58, 62, 66, 70, 90, 140])
@pytest.mark.parametrize("share", [20, 80])
@pytest.mark.parametrize("word", ["line", "字字字字字字字字字字字字"])
def test_no_line_of_a_row_is_lost_however_tall_the_row_is(
    lines: int, share: int, word: str
) -> None:
    rows = [[f"{word} {n}" for n in range(lines)], ["one", "two"]]
    columns = (Column("Words", share), Column("", 100 - share))
    table = Table("T", columns, tuple((cell(Run("\n".join(row))), ()) for row in rows))
    above = tuple(Paragraph((Run("above"),)) for _line in range(12))
    data = write_pdf(document(*above, Heading("Part"), table))

    with pypdfium2.PdfDocument(io.BytesIO(data)) as made:
        shown: list[str] = []
        for n in range(len(made)):
            page = made[n].get_textpage()
            # What stands between the margins; the foot is below.
            shown += page.get_text_bounded(0, 50, 600, 842).split()
    assert [one for one in shown if one.isdigit()] == [str(n) for n in range(lines)]
    assert shown[-2:] == ["one", "two"]


@pytest.mark.parametrize("above", range(44, 56))
def test_a_heading_never_stands_alone_at_the_foot_of_a_page(above: int) -> None:
    columns = (Column("No.", 1), Column("Words", 4))
    row = (cell(Run("7")), cell(*(Run(f"line {n}") for n in range(6))))
    lines = tuple(Paragraph((Run("above"),), Look.LIST) for _line in range(above))
    told = Paragraph((Run("Told before"),))
    for blocks in ((Heading("Claim by claim"),), (Heading("Claim by claim"), told)):
        table = Table("T", columns, (row, row, row))
        made = pages(write_pdf(document(*lines, *blocks, table)))
        (page,) = (one for one in made if "Claim by claim" in one)
        assert "line 5" in page


def test_heads_are_repeated_and_rows_kept_whole() -> None:
    row = (cell(Run("start"), *(Run("middle") for _line in range(9)), Run("finish")),)
    made = pages(write_pdf(document(Table("T", (Column("Words", 1),), (row,) * 40))))
    assert len(made) > 3
    assert all("WORDS" in page for page in made)
    assert all(page.count("start") == page.count("finish") for page in made)


@pytest.mark.parametrize("lines", [28, 40])
def test_a_row_of_many_short_lines_is_kept_whole_where_a_page_holds_it(lines: int) -> None:
    row = (cell(Run("start"), *(Run("middle") for _line in range(lines)), Run("finish")), ())
    columns = (Column("Words", 1), Column("", 2))
    made = pages(write_pdf(document(Table("T", columns, (row,) * 8))))
    assert len(made) > 3
    assert all(page.count("start") == page.count("finish") for page in made)


@pytest.mark.parametrize("above", range(40, 56, 3))
def test_the_lines_to_sign_on_stand_together(above: int) -> None:
    rows = tuple((cell(Run(who)), ()) for who in ("Checker", "Second", "Chief"))
    lines = tuple(Paragraph((Run("above"),), Look.LIST) for _line in range(above))
    table = Table("Signed", (Column("", 1), Column("Date", 2)), rows, tall=True)
    made = pages(write_pdf(document(*lines, Heading("Sign-off"), table)))
    (page,) = (one for one in made if "Sign-off" in one)
    assert "Checker Second Chief" in page


@pytest.mark.parametrize("lines", [9, 30, 90])
def test_a_note_is_kept_whole_where_a_page_holds_it_and_loses_no_line(lines: int) -> None:
    copy = checking_copy()
    inside = cell(*(Run(f"line {n}") for n in range(lines)), Run("finish"))
    notes = tuple(replace(copy.notes[0], number=n, label=f"№{n}", lines=inside) for n in range(9))
    marked = Marked(Run("the bridge"), Tone.QUERY, tuple(range(9)), tuple(range(9)))
    turned = Paragraph((Run("over"),), new_page=True)
    _text, *made = pages(write_pdf(document(Paragraph((marked,)), turned, notes=notes)))
    assert sum(page.count("line ") for page in made) == lines * 9
    if lines < 90:
        assert all(page.count("№") == page.count("finish") for page in made)


def test_all_kinds_of_blocks_and_tones_are_set() -> None:
    found = " ".join(pages(write_pdf(everything())))
    for words in ("a bridge fell", "accept", "reason", "unsettled", "Checker", "To check"):
        assert words in found


def test_notes_stand_at_the_end_and_marks_name_them() -> None:
    first, *rest = pages(write_pdf(checking_copy()))
    assert "The old bridge fell№1 on Monday№2" in first
    assert "why 3" in " ".join(rest)


def test_numbers_of_notes_that_end_together_are_told_apart() -> None:
    copy = checking_copy()
    notes = tuple(replace(copy.notes[0], number=n, label=str(n)) for n in (12, 3))
    line = Paragraph((Marked(Run("the bridge"), Tone.QUERY, (12, 3), (12, 3)),))
    (words,) = pages(write_pdf(document(line, notes=notes)))
    assert re.search(r"the bridge ?12, 3", words)


def test_the_file_says_of_itself_only_title_author_and_language() -> None:
    data = write_pdf(document(Paragraph((Run("words"),)), language="pt-PT"))
    with pypdfium2.PdfDocument(io.BytesIO(data)) as made:
        said = made.get_metadata_dict(skip_empty=True)
    assert {name: words.strip() for name, words in said.items() if words.strip()} == {
        "Title": "Bridge",
        "Author": "Ana",
    }
    assert b"Typst" not in data
    assert str(Path.home()).encode() not in data
    assert b"/Lang(pt-PT)" in data
    assert b"/StructTreeRoot" in data


def test_only_addresses_of_the_web_become_links() -> None:
    good, bad = "https://a.example/x", "javascript:alert(1)"
    data = write_pdf(document(Paragraph((Run("a", link=good), Run("b", link=bad)))))
    assert good.encode() in data
    assert b"javascript" not in data


@pytest.mark.parametrize("language", ["", "x", "zh-Hant-TW", "en", "not a tag", '"'])
def test_any_language_is_taken(language: str) -> None:
    made = Document("T", "", language, (Paragraph((Run("words", language=language),)),))
    assert "words" in pages(write_pdf(made))[0]


def test_the_same_document_gives_the_same_bytes() -> None:
    assert write_pdf(everything()) == write_pdf(everything())


def test_writing_tells_how_far_it_is_and_can_be_stopped() -> None:
    def tell(share: float) -> None:
        heard.append(share)
        raise WorkbenchError("cancelled")

    heard: list[float] = []
    rows = tuple((cell(Choice("t", "accept")),) for _row in range(200))
    with pytest.raises(WorkbenchError, match="cancelled"):
        write_pdf(document(Table("T", (Column("A", 1),), rows)), tell)
    assert heard == [0.15]
