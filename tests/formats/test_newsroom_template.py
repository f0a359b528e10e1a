"""A newsroom's template: its page around our words, nothing of it lost, nothing of it dangerous."""

import io
import re

import docx
import pytest
from docx.document import Document as WordDocument
from docx.shared import Cm
from lxml import etree

from tests.formats.newsroom_files import (
    HOUSE,
    MAIN,
    OFFICE,
    OLD_WORDS,
    RELS,
    SETTINGS,
    TYPES,
    changed,
    landscape,
    logo,
    parts,
    related,
    template,
    with_footer,
    with_part,
    with_place,
    zipped,
)
from tests.formats.paper import document, everything
from workbench.domain.errors import WorkbenchError
from workbench.formats.document import Document, Look, Note, Paragraph, Run, Tone
from workbench.formats.docx_blocks import WIDTH
from workbench.formats.docx_out import write_docx
from workbench.formats.newsroom_template import read_template

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def on(data: bytes, made: Document | None = None) -> bytes:
    return write_docx(made or everything(), template=data)


def word(data: bytes) -> WordDocument:
    return docx.Document(io.BytesIO(data))


def tree(data: bytes, name: str = MAIN) -> "etree._Element":
    return etree.fromstring(parts(data)[name])


def refusal(data: bytes) -> str:
    with pytest.raises(WorkbenchError) as caught:
        on(data)
    return caught.value.code


def style_named(data: bytes, name: str) -> "etree._Element":
    [found] = [
        one
        for one in tree(data, "word/styles.xml").iter(f"{W}style")
        if one.xpath("string(w:name/@w:val)", namespaces={"w": W[1:-1]}) == name
    ]
    return found


def test_the_page_is_theirs_and_the_words_are_ours() -> None:
    made = word(on(template()))
    section = made.sections[0]
    assert section.header.paragraphs[0].text.startswith(HOUSE)
    assert section.page_width is not None
    assert section.page_width.cm == pytest.approx(21.59, abs=0.01)
    said = [one.text for one in made.paragraphs]
    assert "Bridge" in said
    assert OLD_WORDS not in said


def test_the_logo_goes_with_the_header_and_pictures_of_lost_words_go() -> None:
    found = parts(on(template()))
    pictures = [data for name, data in found.items() if name.endswith(".png")]
    assert pictures == [logo()]
    assert "word/_rels/header1.xml.rels" in found


def test_their_styles_hold_and_ours_that_are_missing_are_added() -> None:
    data = template()
    made = on(data)
    for name in ("Title", "heading 1", "heading 2", "caption", "List Bullet"):
        assert etree.tostring(style_named(made, name)) == etree.tostring(style_named(data, name))
    names = {style.name for style in word(made).styles}
    assert {"Table Text", "Workbench Table", "Kicker", "Article Text", "Status Change"} <= names


def test_every_style_that_is_used_is_there() -> None:
    made = on(template())
    used = set(re.findall(rb'<w:(?:p|r|tbl)Style w:val="([^"]+)"', parts(made)[MAIN]))
    there = set(re.findall(rb'w:styleId="([^"]+)"', parts(made)["word/styles.xml"]))
    assert used - there == set()


def test_styles_are_known_by_name_whatever_their_language_calls_them() -> None:
    data = changed(template(), "word/styles.xml", 'w:styleId="Heading1"', 'w:styleId="berschrift1"')
    made = on(data)
    assert 'w:pStyle w:val="berschrift1"' in parts(made)[MAIN].decode()
    assert style_named(made, "heading 1").get(f"{W}styleId") == "berschrift1"


def test_an_id_of_ours_that_names_another_style_of_theirs_is_given_up() -> None:
    own = '<w:style w:type="paragraph" w:styleId="Kicker"><w:name w:val="Dateline"/></w:style>'
    made = on(changed(template(), "word/styles.xml", "</w:styles>", f"{own}</w:styles>"))
    assert style_named(made, "Kicker").get(f"{W}styleId") == "WorkbenchKicker"
    assert 'w:pStyle w:val="WorkbenchKicker"' in parts(made)[MAIN].decode()
    assert style_named(made, "Dateline").get(f"{W}styleId") == "Kicker"


def test_added_styles_speak_in_the_typefaces_of_the_newsroom() -> None:
    made = parts(on(template()))["word/styles.xml"].decode()
    assert "Georgia" in made
    assert "Noto Serif" not in made
    assert "Inter" not in made


def test_the_table_style_that_is_their_default_is_used() -> None:
    data = changed(
        template(), SETTINGS, "<w:defaultTabStop", '<w:defaultTableStyle w:val="LightShading"/><w:x'
    )
    data = changed(data, SETTINGS, "<w:x", "<w:defaultTabStop")
    assert 'w:tblStyle w:val="LightShading"' in parts(on(data))[MAIN].decode()


def test_tables_are_as_wide_as_their_page() -> None:
    across = tree(on(template(landscape)))
    grids = [sum(int(one.get(f"{W}w", "0")) for one in grid) for grid in across.iter(f"{W}tblGrid")]
    section = word(template(landscape)).sections[0]
    assert section.page_width is not None
    assert section.left_margin is not None
    assert section.right_margin is not None
    room = section.page_width.twips - section.left_margin.twips - section.right_margin.twips
    assert set(grids) == {room}
    assert room != WIDTH


def test_words_around_the_place_for_ours_stay() -> None:
    said = [one.text for one in word(on(template(with_place))).paragraphs]
    assert said[0] == OLD_WORDS
    assert said.index("Before") < said.index("Bridge") < said.index("Behind")
    assert "{{memo}}" not in said
    assert said[-1] == "Behind"


def test_their_footer_stays_and_ours_comes_where_there_is_none() -> None:
    theirs = word(on(template(with_footer))).sections[0].footer.paragraphs
    assert [one.text for one in theirs] == ["House footer"]
    ours = word(on(template())).sections[0].footer.paragraphs
    assert ours[0].text.startswith("Bridge check")


def test_headers_of_an_earlier_section_reach_ours() -> None:
    def sectioned(made: WordDocument) -> None:
        made.add_section()
        made.add_paragraph("Last section")

    assert word(on(template(sectioned))).sections[0].header.paragraphs[0].text.startswith(HOUSE)


def test_a_template_becomes_a_document() -> None:
    data = changed(template(), TYPES, "document.main+xml", "template.main+xml")
    assert "template.main" not in parts(on(data))[TYPES].decode()
    assert word(on(data)).paragraphs


def test_a_document_of_ours_can_be_the_template_of_the_next() -> None:
    made = on(on(write_docx(everything())))
    assert word(made).sections[0].footer.paragraphs[0].text.startswith("Bridge check")
    said = [one.text for one in word(made).paragraphs]
    assert said.count("Bridge") == 1


def test_comments_and_links_have_their_parts() -> None:
    line = Paragraph((Run("page", link="https://a.example/"),), Look.CELL)
    note = Note(1, "1", Tone.CHANGE, "Ana", "A", "2026-11-22T10:00:00Z", (line,))
    made = document(Paragraph((Run("words", link="https://b.example/"),)), notes=(note,))
    found = parts(on(template(), made))
    assert b"https://b.example/" in found[RELS]
    assert b"https://a.example/" in found["word/_rels/comments.xml.rels"]
    assert b"/word/comments.xml" in found[TYPES]


def test_nothing_of_who_made_the_template_goes_along() -> None:
    data = with_part(template(), "docProps/custom.xml", b"<x>/home/designer</x>")
    everywhere = b"".join(parts(on(data)).values())
    assert b"Template Author" not in everywhere
    assert b"designer" not in everywhere
    assert word(on(data)).core_properties.author == "Ana"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("document.main+xml", "document.macroEnabled.main+xml"),
        ("document.main+xml", "template.macroEnabledTemplate.main+xml"),
    ],
)
def test_a_template_with_macros_is_refused(old: str, new: str) -> None:
    assert refusal(changed(template(), TYPES, old, new)) == "template-macros"


def test_macros_under_another_name_are_refused_too() -> None:
    assert refusal(with_part(template(), "word/vbaProject.bin", b"x")) == "template-macros"


def test_a_template_of_its_own_that_lies_elsewhere_is_not_asked_for() -> None:
    data = related(
        template(), "attachedTemplate", "file://server/evil.dotm", "word/_rels/settings.xml.rels"
    )
    data = changed(
        data,
        SETTINGS,
        "<w:defaultTabStop",
        f'<w:attachedTemplate xmlns:r="{OFFICE}" r:id="rIdOut"/><w:defaultTabStop',
    )
    read = read_template(data)
    made = parts(on(data))
    assert read.left_out == 1
    assert b"evil" not in b"".join(made.values())
    assert b"attachedTemplate" not in made[SETTINGS]


def test_a_picture_from_elsewhere_goes_with_what_holds_it() -> None:
    data = related(template(), "image", "https://spy.example/p.png", "word/_rels/header1.xml.rels")
    data = changed(data, "word/header1.xml", 'r:embed="', 'r:link="rIdOut" w:was="')
    made = parts(on(data))
    assert read_template(data).left_out == 1
    assert b"spy.example" not in b"".join(made.values())
    assert b"<w:drawing" not in made["word/header1.xml"]
    assert HOUSE.encode() in made["word/header1.xml"]


def test_links_of_a_header_to_the_web_stay_and_others_leave_their_words() -> None:
    def linked(address: str) -> bytes:
        data = related(template(), "hyperlink", address, "word/_rels/header1.xml.rels")
        link = f'<w:hyperlink xmlns:r="{OFFICE}" r:id="rIdOut"><w:r><w:t>site</w:t></w:r>'
        return changed(data, "word/header1.xml", "</w:p>", f"{link}</w:hyperlink></w:p>")

    kept = parts(on(linked("https://daily.example/")))
    assert b"https://daily.example/" in kept["word/_rels/header1.xml.rels"]
    lost = parts(on(linked("file:///c:/x.exe")))
    assert b"x.exe" not in b"".join(lost.values())
    assert b"site" in lost["word/header1.xml"]
    assert b"hyperlink" not in lost["word/header1.xml"]


def test_fields_that_fetch_or_run_leave_what_they_show() -> None:
    def run(inside: str) -> str:
        return f"<w:r>{inside}</w:r>"

    pieces = (
        '<w:fldChar w:fldCharType="begin"/>',
        "<w:instrText> INCLUDEPIC</w:instrText>",
        '<w:instrText>TURE "http://spy.example/x" </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        "<w:t>shown</w:t>",
        '<w:fldChar w:fldCharType="end"/>',
    )
    simple = '<w:fldSimple w:instr=" DDEAUTO c:\\\\x "><w:r><w:t>told</w:t></w:r></w:fldSimple>'
    good = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    inside = "".join(map(run, pieces)) + simple + good
    data = changed(template(), "word/header1.xml", "</w:p>", f"{inside}</w:p>")
    head = parts(on(data))["word/header1.xml"].decode()
    assert read_template(data).left_out == 2
    assert "spy.example" not in head
    assert "DDEAUTO" not in head
    assert "shown" in head
    assert "told" in head
    assert " PAGE " in head


def test_a_locked_template_gives_a_memo_that_can_be_answered() -> None:
    lock = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/><w:defaultTabStop'
    data = changed(template(), SETTINGS, "<w:defaultTabStop", lock)
    assert b"documentProtection" not in parts(on(data))[SETTINGS]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file-empty"),
        (b"no zip at all", "file-broken"),
        (b"\xd0\xcf\x11\xe0 an old .doc", "template-format"),
        (zipped({"a.txt": b"x"}), "file-broken"),
        (template()[:-200], "file-broken"),
        (with_part(template(), MAIN, b"<w:document"), "file-broken"),
        (with_part(template(), "word/styles.xml", b"<x>"), "file-broken"),
        (with_part(template(), "word/header1.xml", b"<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>"),
         "file-broken"),
        (with_part(template(), MAIN, b" " * 40_000_000), "file-too-large"),
        (changed(template(), TYPES, "document.main+xml", "other+xml"), "template-format"),
        (changed(template(), MAIN, "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                 "http://purl.oclc.org/ooxml/wordprocessingml/main"), "template-format"),
    ],
)  # fmt: skip
def test_a_broken_or_hostile_template_is_refused_with_a_word(data: bytes, code: str) -> None:
    assert refusal(data) == code


def test_a_template_without_styles_settings_or_lists_gets_ours() -> None:
    found = parts(template())
    kept = re.sub(
        r'<Relationship [^>]*/(?:styles|settings|numbering|stylesWithEffects)"[^>]*/>',
        "",
        found[RELS].decode(),
    )
    made = on(with_part(template(), RELS, kept.encode()))
    assert b'w:val="Kicker"' in parts(made)["word/styles-memo.xml"]
    assert b"compatibilityMode" in parts(made)["word/settings-memo.xml"]


def test_the_same_template_gives_the_same_bytes() -> None:
    data = template()
    assert on(data) == on(data)


def test_our_list_stands_beside_their_lists() -> None:
    data = changed(template(), "word/styles.xml", 'w:val="List Bullet"', 'w:val="House List"')
    made = on(data)
    [number] = [one.get(f"{W}val") for one in style_named(made, "List Bullet").iter(f"{W}numId")]
    lists = tree(made, "word/numbering.xml")
    told = [one.get(f"{W}numId") for one in lists.iterchildren(f"{W}num")]
    assert told.count(number) == 1
    assert number == told[-1]
    kinds = [str(one.tag) for one in lists]
    assert kinds == sorted(kinds, key=lambda tag: tag.endswith("}num"))


def test_boxes_can_be_ticked_on_a_template_of_an_old_word() -> None:
    old = re.sub(r"<w:compat>.*?</w:compat>", "", parts(template())[SETTINGS].decode(), flags=re.S)
    made = parts(on(with_part(template(), SETTINGS, old.encode())))[SETTINGS].decode()
    assert 'w:name="compatibilityMode"' in made
    assert made.index("<w:compat>") < made.index("<w:rsids>") < made.index("<w:decimalSymbol")


def test_footnotes_of_lost_words_are_lost_with_them() -> None:
    notes = (
        f'<w:footnotes xmlns:w="{W[1:-1]}"><w:footnote w:type="separator" w:id="-1"><w:p/>'
        '</w:footnote><w:footnote w:id="2"><w:p><w:r><w:t>Old note</w:t></w:r></w:p></w:footnote>'
        "</w:footnotes>"
    )
    one = f'<Relationship Id="rIdN" Type="{OFFICE}/footnotes" Target="footnotes.xml"/></Rel'
    data = changed(template(), RELS, "</Rel", one)
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    part = f'<Override PartName="/word/footnotes.xml" ContentType="{kind}"/></Types>'
    data = with_part(changed(data, TYPES, "</Types>", part), "word/footnotes.xml", notes.encode())
    left = parts(on(data))["word/footnotes.xml"]
    assert b"separator" in left
    assert b"Old note" not in left


def test_a_place_that_ends_a_section_keeps_the_page_of_that_section() -> None:
    def sectioned(made: WordDocument) -> None:
        made.add_paragraph("{{memo}}")
        made.add_section()
        landscape_of = made.sections[-1]
        landscape_of.page_width, landscape_of.page_height = Cm(30), Cm(20)
        made.add_paragraph("Behind")
        # python-docx ends a section with a paragraph of its own; Word often uses the last one.
        [place] = [one for one in made.paragraphs if one.text == "{{memo}}"]
        follower = place._p.getnext()
        assert follower is not None
        [end] = follower.iter(f"{W}sectPr")
        place._p.get_or_add_pPr().append(end)
        made.element.body.remove(follower)

    made = word(on(template(sectioned)))
    assert [one.text for one in made.paragraphs][-1] == "Behind"
    assert len(made.sections) == 2
    first = made.sections[0]
    assert first.page_width is not None
    assert first.page_width.cm == pytest.approx(21.59, abs=0.01)
