"""The checking copy in Word: the text to the letter, and a comment on each passage of a claim."""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping

import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml.text.run import CT_R
from docx.text.run import Run as WordRun
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from workbench.domain.case import Case
from workbench.domain.checking_copy import checking_copy_of
from workbench.domain.errors import WorkbenchError
from workbench.domain.memo_choice import MemoChoice
from workbench.domain.model import (
    Answer,
    Article,
    CaseInfo,
    Claim,
    Decision,
    Evidence,
    Kind,
    Passage,
    Person,
    Query,
    Resolution,
    Role,
    Settlement,
    Severity,
    Source,
    Stance,
    Status,
    Value,
    Verdict,
)
from workbench.domain.text import Span
from workbench.formats.checking_copy import document_of
from workbench.formats.document import Document, Heading, Look, Marked, Note, Paragraph, Run, Tone
from workbench.formats.docx_out import write_docx

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
AT = "2026-11-22T10:00:00.123456Z"
STYLES = ("Article Head", "Article Text", "Article Line", "Article Gap")
TEXT = """The bridge
By Eva Mo

The bridge fell on Monday. Nine people were hurt, said the mayor, who had it closed in 2019.

It was built in 1961.
"""


def article(id: str, text: str, index: int = 1, title: str = "") -> Article:
    role, name = Role.UNDER_CHECK, f"{id}.txt"
    return Article(id, index, role, title or id, name, id * 64, id * 64, len(text))


def made(text: str, *values: Value, redact: bool = False, title: str = "") -> Document:
    """The copy of a case of one article with these claims."""
    return made_of({"a": text}, article("a", text, title=title), *values, redact=redact)


def made_of(texts: Mapping[str, str], *values: Value, redact: bool = False) -> Document:
    people = (Person("ana", "Ana Lind", "AL"), Person("rui", "Rui de Sá"))
    case = Case((CaseInfo("case", "Bridges", checker="Ana Lind"), *people, *values))
    choice = MemoChoice(redact=redact)
    return document_of(checking_copy_of(case, texts, "2026-11-22T14:10:00Z", "9f" * 32, choice))


def on(text: str, number: int, *spans: Span, kinds: tuple[Kind, ...] = ()) -> list[Value]:
    """A claim on spans of the article `a`."""
    values: list[Value] = [Claim(f"k{number:03}", number, kinds, Severity.MUST)]
    for place, (start, end) in enumerate(spans):
        id = f"p{number:03}{place}"
        values.append(Passage(id, f"k{number:03}", "a", start, end, text[start:end]))
    return values


def at(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return start, start + len(words)


def word(document: Document) -> WordDocument:
    return docx.Document(io.BytesIO(write_docx(document)))


def part(data: bytes, name: str) -> str:
    return zipfile.ZipFile(io.BytesIO(data)).read(name).decode()


def text_of(made: WordDocument) -> str:
    lines = [one.text for one in made.paragraphs if one.style and one.style.name in STYLES]
    return "\n".join(lines)


def commented(made: WordDocument) -> dict[int, str]:
    """The words between the ends of each comment's range, by its id."""
    found: dict[int, str] = {}
    open_: set[int] = set()
    lines = [one for one in made.paragraphs if one.style and one.style.name in STYLES]
    for place, line in enumerate(lines):
        for id in open_ if place else ():
            found[id] += "\n"
        for element in line._p:
            id = int(element.get(f"{W}id", "-1"))
            if element.tag == f"{W}commentRangeStart":
                open_.add(id)
                found[id] = ""
            elif element.tag == f"{W}commentRangeEnd":
                open_.remove(id)
            elif isinstance(element, CT_R):
                for id in open_:
                    found[id] += WordRun(element, line).text
    assert not open_
    return found


def pictured(text: str) -> str:
    """The text as it is shown where a character cannot stand in XML."""
    shown = re.sub("[\x00-\x08\x0b-\x0c\x0e-\x1f]", lambda one: chr(0x2400 + ord(one[0])), text)
    return re.sub("[\ufffe\uffff]", "\ufffd", shown)


TEXTS = [
    TEXT,
    "",
    "\n\n  \n a\n",
    "one line",
    "قال المتحدث: «لا تعليق» (abc) في 14 أغسطس.\nThen he said قال المتحدث 15% and left.\n",
    "שלום עולם (abc) 12 · emoji 🌍👩‍🚒 after\ttab\n\n\nend",
    "a\x00b\x0cc \u2028 \u00a0 \ufffe <w:t>&amp;\n\x1b",
]


@pytest.mark.parametrize("text", TEXTS)
def test_the_text_is_read_back_to_the_letter(text: str) -> None:
    assert text_of(word(made(text))) == pictured(text)


def test_each_claim_keeps_its_own_words_where_they_overlap_nest_touch_and_repeat() -> None:
    spans = [
        at("The bridge fell on Monday. Nine people"),
        at("Nine people were hurt"),
        at("fell on"),
        at("Monday"),
        at("Monday. "),
        at("Monday"),
        (TEXT.index("2019") - 3, TEXT.index("It was") + 6),
    ]
    values = [value for n, span in enumerate(spans, start=1) for value in on(TEXT, n, span)]
    document = made(TEXT, *values)
    found = word(document)
    assert text_of(found) == TEXT
    words = commented(found)
    told = {int(note.label): words[note.number] for note in document.notes}
    assert told == {n: TEXT[start:end] for n, (start, end) in enumerate(spans, start=1)}
    assert {one.comment_id for one in found.comments} == set(words)


@settings(max_examples=40, deadline=None)
@given(
    st.text(alphabet="aé \n\tقש🌍", min_size=1, max_size=60),
    st.lists(st.tuples(st.integers(0, 59), st.integers(1, 30)), max_size=8, unique=True),
)
def test_any_marks_on_any_text_are_read_back(text: str, wanted: list[Span]) -> None:
    spans = [(start, start + n) for start, n in wanted if start + n <= len(text)]
    values = [value for n, span in enumerate(spans, start=1) for value in on(text, n, span)]
    document = made(text, *values)
    found = word(document)
    assert text_of(found) == text
    words = commented(found)
    told = {int(note.label): words[note.number] for note in document.notes}
    assert told == {n: text[start:end] for n, (start, end) in enumerate(spans, start=1)}


def full_claim() -> list[Value]:
    return [
        *on(TEXT, 7, at("Nine people"), at("It was built"), kinds=(Kind.NUMBER, Kind.QUOTE)),
        Verdict(
            "v1",
            "k007",
            "ana",
            AT,
            Status.CHANGE,
            "The hospital counts ten.",
            "Ten people",
            said=Answer.YES,
            words=Answer.NO,
        ),
        Source("s1", "Hospital log"),
        Evidence("e1", "k007", "s1", Stance.REFUTES, locator="page 4", quote="ten admitted"),
        Query("q1", ("k007",), "author", "Who counted?", asked="2026-11-21"),
        Resolution("r1", "k007", Decision.ACCEPTED, "rui", "2026-11-22T12:00:00Z", "Agreed."),
    ]


def test_a_comment_says_all_that_was_found_with_who_and_when() -> None:
    (first, again) = word(made(TEXT, *full_claim())).comments
    said = first.text
    for words in (
        "7  ✎\u00a0Needs change · Must",
        "Number, Quote · also: Para 4",
        "The hospital counts ten.",
        "Change to: Ten people",
        "[1] Hospital log",
        "ten admitted",
        "page 4",
        "Who counted?",
        "Editor: ",
        "Agreed.",
    ):
        assert words in said
    assert (first.author, first.initials) == ("Ana Lind", "AL")
    assert first.timestamp is not None
    assert first.timestamp.isoformat() == "2026-11-22T10:00:00+00:00"
    assert again.text.splitlines()[0] == "7  ✎\u00a0Needs change · Must"
    assert "Para 3" in again.text
    assert "hospital" not in again.text


def signed(*values: Value) -> tuple[str, str, str]:
    note = made(TEXT, *on(TEXT, 1, at("Monday")), *values).notes[0]
    return note.author, note.initials, note.at


def verdict(by: str, status: Status, hour: int) -> Verdict:
    return Verdict(f"v{by}", "k001", by, f"2026-11-22T{hour}:00:00Z", status)


def test_a_comment_is_signed_by_whoever_the_finding_is_from() -> None:
    change, todo = verdict("ana", Status.CHANGE, 10), verdict("rui", Status.TODO, 11)
    other = verdict("rui", Status.CONFIRMED, 11)
    assert signed(change, todo) == ("Ana Lind", "AL", "2026-11-22T10:00:00Z")
    assert signed(change, other) == ("Rui de Sá", "RdS", "2026-11-22T11:00:00Z")
    settled = Settlement("s", "k001", Status.CHANGE, "ana", "2026-11-22T12:00:00Z", "Yes.")
    assert signed(change, other, settled) == ("Ana Lind", "AL", "2026-11-22T12:00:00Z")
    assert signed(todo) == ("Rui de Sá", "RdS", "2026-11-22T11:00:00Z")
    assert signed() == ("Ana Lind", "", "")


def test_a_disagreement_is_told_as_one() -> None:
    values = (verdict("ana", Status.CHANGE, 10), verdict("rui", Status.CONFIRMED, 11))
    note = made(TEXT, *on(TEXT, 1, at("Monday")), *values).notes[0]
    said = "\n".join(
        run.text for line in note.lines for run in line.inlines if isinstance(run, Run)
    )
    assert "Not settled" in said
    assert note.tone is Tone.UNSETTLED


def test_marks_have_a_ground_and_an_underline_of_their_status() -> None:
    data = write_docx(made(TEXT, *on(TEXT, 1, at("Monday")), verdict("ana", Status.CHANGE, 10)))
    tree = etree.fromstring(part(data, "word/document.xml").encode())
    runs = [run for run in tree.iter(f"{W}r") if "Monday" in str(run.findtext(f"{W}t"))]
    assert [one.get(f"{W}val") for run in runs for one in run.iter(f"{W}rStyle")] == [
        "MarkedChange"
    ]
    styles = part(data, "word/styles.xml")
    grounds = re.findall(r'w:styleId="(Marked\w+)"', styles)
    lines = re.findall(r'<w:u w:val="(\w+)" w:color="\w+"/><w:shd', styles)
    assert len(grounds) == len(Status) + 1
    assert len(set(lines)) == len(lines) == len(Status)


def test_each_article_begins_on_a_page_of_its_own_with_its_own_heading() -> None:
    texts = {"a": TEXT, "b": "Other words.\n"}
    document = made_of(
        texts, article("a", TEXT, title="The bridge"), article("b", texts["b"], 2, "The other")
    )
    breaks = [one for one in document.blocks if isinstance(one, Paragraph) and one.new_page]
    assert len(breaks) == 1
    assert Heading("The other") in document.blocks
    found = word(document)
    heads = [one.text for one in found.paragraphs if one.style and one.style.name == "Article Head"]
    assert heads == ["The bridge"]
    assert [one.text for one in found.paragraphs if one.paragraph_format.page_break_before] == [
        "Checking copy   Article 2"
    ]


def looks(text: str) -> Iterator[Look]:
    for block in made(text, title="Head").blocks:
        if isinstance(block, Paragraph) and block.look.value.startswith("article"):
            yield block.look


def test_lines_broken_by_hand_stay_together_and_paragraphs_stand_apart() -> None:
    long = "word " * 30
    assert list(looks(f"Head\nby\nline\n\n{long}\n{long}\n")) == [
        Look.ARTICLE_HEAD,
        Look.ARTICLE_LINE,
        Look.ARTICLE,
        Look.ARTICLE_GAP,
        Look.ARTICLE,
        Look.ARTICLE,
        Look.ARTICLE_GAP,
    ]
    assert list(looks("one\ntwo")) == [Look.ARTICLE, Look.ARTICLE]


def test_the_legend_counts_claims_not_passages() -> None:
    legend = next(
        block
        for block in made(TEXT, *full_claim()).blocks
        if isinstance(block, Paragraph) and any(isinstance(one, Marked) for one in block.inlines)
    )
    assert [one.run.text for one in legend.inlines if isinstance(one, Marked)] == [
        "✎\u00a0Needs\u00a0change\u00a01"
    ]


def test_claims_on_other_articles_are_named_and_a_case_without_articles_under_check_is_said() -> (
    None
):
    other = Article("a", 1, Role.COMPARISON, "The bridge", "b.txt", "a" * 64, "a" * 64, len(TEXT))
    found = word(made_of({"a": TEXT}, other, *on(TEXT, 3, at("Monday"))))
    said = [one.text for one in found.paragraphs]
    assert any("not in this copy: 3." in line for line in said)
    assert "No article was chosen." in said


def test_arabic_runs_as_one_line_however_it_is_cut() -> None:
    text = "He said قال المتحدث اليوم twice."
    start = text.index(" المتحدث")
    whole = part(write_docx(made(text)), "word/document.xml")
    data = write_docx(made(text, *on(text, 1, (start, start + 4))))

    def directions(xml: str) -> str:
        tree = etree.fromstring(xml.encode())
        runs = [run for run in tree.iter(f"{W}r") if run.find(f"{W}t") is not None]
        return "".join(
            ("R" if run.find(f"{W}rPr/{W}rtl") is not None else "L")
            * len(run.findtext(f"{W}t", ""))
            for run in runs
        )

    line = "L" * len("He said ") + "R" * len("قال المتحدث اليوم") + "L" * len(" twice.")
    assert line in directions(whole)
    assert line in directions(part(data, "word/document.xml"))


def test_a_link_in_a_comment_belongs_to_the_comments() -> None:
    note = Note(0, "1", Tone.CHANGE, "A", "A", AT, (Paragraph((Run("x", link="https://a.b/"),)),))
    text = Paragraph((Marked(Run("y"), Tone.CHANGE, (0,), (0,)),), Look.ARTICLE)
    data = write_docx(Document("T", "A", "en", (text,), notes=(note,)))
    assert "https://a.b/" in part(data, "word/_rels/comments.xml.rels")
    assert "https://a.b/" not in part(data, "word/_rels/document.xml.rels")


def test_a_document_without_notes_has_no_part_for_comments() -> None:
    data = write_docx(made(TEXT))
    assert "word/comments.xml" not in zipfile.ZipFile(io.BytesIO(data)).namelist()
    assert "comments" not in part(data, "[Content_Types].xml")


def test_a_moment_that_is_none_and_names_that_are_too_long_do_no_harm() -> None:
    note = Note(0, "1", Tone.TODO, "A" * 300, "Initials too long", "last week", ())
    text = Paragraph((Marked(Run("y"), Tone.TODO, (0,), (0,)),), Look.ARTICLE)
    (comment,) = word(Document("T", "A", "en", (text,), notes=(note,))).comments
    assert (len(comment.author), comment.initials) == (255, "Initials ")
    assert comment.timestamp is None


def test_what_is_confidential_is_in_no_part_of_a_redacted_copy() -> None:
    secret: list[Value] = [
        Source("s9", "ZZ-title", author="ZZ-author"),
        Evidence("e9", "k007", "s9", locator="ZZ-place", quote="ZZ-quote", confidential=True),
        Query("q9", ("k007",), "ZZ-who", "ZZ-question", confidential=True),
    ]
    values = [*full_claim(), *secret]

    def parts(*, redact: bool) -> str:
        package = zipfile.ZipFile(io.BytesIO(write_docx(made(TEXT, *values, redact=redact))))
        return "\n".join(package.read(name).decode() for name in package.namelist())

    assert "ZZ-" in parts(redact=False)
    shown = parts(redact=True)
    assert "ZZ-" not in shown
    assert "Hospital log" in shown


def test_a_thousand_claims_are_all_there_and_writing_tells_how_far_it_is() -> None:
    text = "".join(f"Sentence {n} has words.\n" for n in range(1000))
    spans = [at(f"Sentence {n} has", text) for n in range(1000)]
    values = [value for n, span in enumerate(spans, start=1) for value in on(text, n, span)]
    document = made(text, *values)
    heard: list[float] = []
    found = docx.Document(io.BytesIO(write_docx(document, heard.append)))
    assert len(commented(found)) == len(list(found.comments)) == 1000
    assert heard == sorted(heard)
    assert heard[-1] == 1.0

    def stop(share: float) -> None:
        raise WorkbenchError("cancelled")

    with pytest.raises(WorkbenchError, match="cancelled"):
        write_docx(document, stop)


def test_a_copy_is_not_taken_for_a_memo_that_holds_answers() -> None:
    data = part(write_docx(made(TEXT, *full_claim())), "word/document.xml")
    assert re.findall(r'<w:tag w:val="([^"]*)"', data) == ["copy:case:9f9f9f9f9f9f"]
    assert "bookmarkStart" not in data
