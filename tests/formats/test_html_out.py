"""HTML files: nothing acts, nothing is fetched, every word is there."""

import base64
import hashlib
import re
from dataclasses import replace

import pytest
from lxml import html

from tests.formats.paper import ARABIC, HOSTILE, checking_copy, document, everything
from workbench.domain.errors import WorkbenchError
from workbench.formats.document import Column, Marked, Paragraph, Run, Table, Tone, cell
from workbench.formats.html_out import write_html
from workbench.resources import resource


def page(text: bytes) -> "html.HtmlElement":
    return html.document_fromstring(text.decode())


@pytest.mark.parametrize("words", [*HOSTILE, ARABIC, "two  spaces\nand a line", "x" * 1_000_000])
def test_words_come_out_as_they_went_in_and_as_words_only(words: str) -> None:
    tree = page(write_html(document(Paragraph((Run(words),)))))
    assert tree.xpath("string(//p)") == words
    assert not tree.xpath("//script | //@onload | //iframe | //img | //link")


def test_what_a_page_cannot_hold_is_shown() -> None:
    tree = page(write_html(document(Paragraph((Run("a\x00b\x0cc\ud800"),)))))
    assert tree.xpath("string(//p)") == "a␀b␌c\ufffd"


def test_a_policy_lets_in_the_styles_of_the_page_and_nothing_else() -> None:
    text = write_html(everything()).decode()
    (style,) = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    (policy,) = page(text.encode()).xpath("//meta[@http-equiv]/@content")
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}';")
    assert " style=" not in text
    assert "url(" not in style
    assert "@import" not in style


def test_only_addresses_of_the_web_become_links_and_tell_nobody_where_one_was() -> None:
    good, bad = "https://a.example/?q=1&r=%22", "javascript:alert(1)"
    tree = page(write_html(document(Paragraph((Run("a", link=good), Run("b", link=bad))))))
    (link,) = tree.xpath("//a")
    assert link.get("href") == good
    assert link.get("rel") == "noreferrer noopener"
    assert "javascript" not in html.tostring(tree, encoding="unicode")


def test_tables_name_themselves_and_their_heads() -> None:
    tree = page(write_html(everything()))
    assert tree.xpath("//caption/text()") == ["About", "Changes", "Signed"]
    assert tree.xpath("//thead//th/@scope") == ["col"] * 5
    assert tree.xpath("//th[@scope='row']/text()") == ["Checker"]
    assert "☒\u00a0accept" in tree.xpath("//span[@class='box']/text()")
    assert tree.xpath("//title/text()")[0] == "Bridge"
    assert tree.xpath("//svg/title/text()") == ["Counts: Change: 3, To check: 1"]


def test_language_and_direction_are_said_where_they_change() -> None:
    words = Paragraph((Run("He said "), Run(ARABIC, language="ar")))
    tree = page(write_html(document(words, Paragraph((Run(ARABIC),)), language="pt-PT")))
    assert tree.get("lang") == "pt-PT"
    first, second = tree.xpath("//p")
    assert first.get("dir") is None
    assert first.xpath("span[@lang='ar']/@dir") == ["rtl"]
    assert second.get("dir") == "rtl"


def test_each_mark_leads_to_its_note_and_back() -> None:
    tree = page(write_html(checking_copy()))
    assert tree.xpath("//sup/a/@href") == ["#note-1", "#note-2", "#note-3"]
    ids = tree.xpath("//@id")
    assert len(set(ids)) == len(ids)
    assert {one[1:] for one in tree.xpath("//a/@href")} <= set(ids)
    assert tree.xpath("string(//p[@class='article'])") == "The old bridge fell№1 on Monday№2."
    assert "22 Nov" in tree.xpath("string(//div[@id='note-1'])")


def test_numbers_of_notes_that_end_together_are_told_apart() -> None:
    copy = checking_copy()
    notes = tuple(replace(copy.notes[0], number=n, label=str(n)) for n in (12, 3))
    line = Paragraph((Marked(Run("the bridge"), Tone.QUERY, (12, 3), (12, 3)),))
    made = page(write_html(document(line, notes=notes)))
    assert [one.text_content() for one in made.iter("sup")] == ["12, 3"]


def test_each_status_has_a_line_of_its_own_for_who_sees_no_colour() -> None:
    style = resource("html", "document.css").read_text("utf-8")
    lines = {
        tone: re.search(
            rf"mark\.on-{tone} {{[^}}]*?border-bottom(?:-style)?: ([^;]*?)(?: var|;)", style
        )
        for tone in ("todo", "change", "query", "conflict", "unverified", "opinion", "unsettled")
    }
    told = [found[1] for found in lines.values() if found]
    assert len(told) == len(set(told)) == len(lines)


def test_the_same_document_gives_the_same_bytes() -> None:
    assert write_html(everything()) == write_html(everything())


def test_writing_tells_how_far_it_is_and_can_be_stopped() -> None:
    def tell(share: float) -> None:
        heard.append(share)
        if share > 0.4:
            raise WorkbenchError("cancelled")

    heard: list[float] = []
    table = Table("T", (Column("A", 1),), tuple((cell(Run("x")),) for _row in range(400)))
    with pytest.raises(WorkbenchError, match="cancelled"):
        write_html(document(table), tell)
    assert heard == [0.25, 0.5]


def test_rows_notes_and_the_lines_to_sign_are_not_torn_apart_in_print() -> None:
    printed = write_html(everything()).decode().partition("@media print")[2]
    (kept,) = re.findall(r"([^{}]+)\{ break-inside: avoid; \}", printed)
    assert {one.strip() for one in kept.split(",")} >= {"tr", ".note", "table.tall"}
