"""Web pages: the article's own words, what the page says of itself, and pages that mean harm."""

import json

import pytest

from workbench.domain.errors import WorkbenchError
from workbench.formats.incoming import ImportedArticle
from workbench.formats.registry import read_article

LEAD = (
    "The council of Marrow Hill said on&nbsp;Thursday that it had “no choice” but to close the "
    "bridge, the town’s oldest crossing, after engineers found cracks."
)
PAGE = f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">
<title>Bridge closes | The Hill Post</title>
<meta property="og:site_name" content="The Hill Post"><meta name="author" content="By Ada Okafor">
<meta property="article:published_time" content="2024-08-15T09:00:00Z">
<link rel="canonical" href="https://hill.example/bridge"></head>
<body><nav><ul><li><a href="/">Home page</a></li><li><a href="/w">World news</a></li></ul></nav>
<header><h1>Council closes the old bridge</h1>
<p>Engineers found cracks in three of the seven piers, the clerk said.</p></header>
<article><p>{LEAD}</p>
<p>Residents plan a protest   outside
the hall next week,<br>the cafe&#x301; owner said. It was <q>a disgrace</q>, she said &#x1F600;.</p>
<h2>What happens next</h2>
<ul><li>The bridge stays closed for twelve weeks, engineers estimate.</li><li>Buses run.</li></ul>
<table><tr><th>Year</th><th>Cars</th></tr><tr><td>2023</td><td>1,240</td></tr></table>
<p style="display: none">Words that nobody sees on the page, in no browser whatever.</p>
<script>var secret = "code";</script><p>Short&#x2028;end.</p></article>
<footer><p><a href="/imprint">Imprint</a></p><p>All rights reserved.</p></footer></body></html>"""


def page(head: str = "", body: str = f"<p>{LEAD}</p>") -> ImportedArticle:
    source = f"<html><head>{head}</head><body>{body}</body></html>"
    return read_article(source.encode(), "page.html")


def code_of(source: str) -> str:
    with pytest.raises(WorkbenchError) as caught:
        read_article(source.encode(), "page.html")
    assert caught.value.facts["file"] == "page.html"
    return caught.value.code


def test_a_page_yields_its_article_word_for_word_and_nothing_around_it() -> None:
    article = read_article(PAGE.encode(), "page.html")
    assert article.text == (
        "Council closes the old bridge\n\n"
        "Engineers found cracks in three of the seven piers, the clerk said.\n\n"
        + LEAD.replace("&nbsp;", "\u00a0")
        + "\n\nResidents plan a protest outside the hall next week,\n"
        "the cafe\u0301 owner said. It was “a disgrace”, she said \U0001f600.\n\n"
        "What happens next\n\n"
        "The bridge stays closed for twelve weeks, engineers estimate.\nBuses run.\n"
        "Year\tCars\n2023\t1,240\n\n"
        "Short\u2028end."
    )
    assert article.notes == ("dropped-boilerplate",)
    assert article.original == PAGE.encode()


def test_a_page_says_its_headline_outlet_byline_date_address_and_language() -> None:
    article = read_article(PAGE.encode(), "page.html")
    assert article.title == "Council closes the old bridge"
    assert article.outlet == "The Hill Post"
    assert article.byline == "Ada Okafor"
    assert article.date == "2024-08-15"
    assert article.url == "https://hill.example/bridge"
    assert article.language == "en-GB"


def test_linked_data_is_read_where_it_describes_an_article() -> None:
    data = {
        "@graph": [
            {"@type": "WebSite", "name": "Not this"},
            {
                "@type": ["NewsArticle"],
                "headline": "Bridge closes",
                "datePublished": "2024-08-15T09:00:00+02:00",
                "author": [{"name": "Ada Okafor"}, "Jan Berg"],
                "publisher": {"name": "The Hill Post"},
                "url": "https://hill.example/bridge",
                "inLanguage": "en_GB",
            },
        ]
    }
    article = page(f'<script type="application/ld+json">{json.dumps(data)}</script>')
    assert article.title == "Bridge closes"
    assert article.byline == "Ada Okafor, Jan Berg"
    assert (article.outlet, article.date) == ("The Hill Post", "2024-08-15")
    assert (article.url, article.language) == ("https://hill.example/bridge", "en-GB")


@pytest.mark.parametrize("data", ["{", "[" * 5000, "7", '{"@type": 7}', '{"@type": "Article"}'])
def test_linked_data_that_says_nothing_useful_is_passed_over(data: str) -> None:
    article = page(f'<title>Bridge</title><script type="application/ld+json">{data}</script>')
    assert (article.title, article.date) == ("Bridge", "")


def test_the_window_title_loses_the_name_of_the_outlet() -> None:
    outlet = '<meta property="og:site_name" content="The Hill Post">'
    assert page(f"<title>Bridge closes | The Hill Post</title>{outlet}").title == "Bridge closes"
    assert page("<title>Bridge - closed - again</title>").title == "Bridge - closed - again"


def test_a_date_is_the_pages_own_and_not_one_it_mentions() -> None:
    only = "<p>" + LEAD + "</p><time datetime='2024-08-15'>Thursday</time>"
    several = only + "<time datetime='2020-01-01'>then</time>"
    assert page(body=only).date == "2024-08-15"
    assert page(body=several).date == ""
    assert page(body=several.replace("<time", "<time pubdate", 1)).date == "2024-08-15"
    assert page(body=f"<p>{LEAD} It was 15 August 2024.</p>").date == ""


def test_an_author_that_is_an_address_is_no_byline() -> None:
    assert page('<meta name="author" content="https://social.example/ada">').byline == ""


def test_a_saved_page_remembers_where_it_was_saved_from() -> None:
    source = f"<!-- saved from url=(0027)https://hill.example/bridge --><html><p>{LEAD}</p></html>"
    assert read_article(source.encode(), "a.htm").url == "https://hill.example/bridge"


def test_an_address_that_is_not_of_the_web_is_not_proposed() -> None:
    assert page('<link rel="canonical" href="javascript:alert(1)">').url == ""


def test_a_page_without_an_article_gives_all_that_is_to_be_seen() -> None:
    items = "".join(f'<li><a href="/{i}">Headline number {i} of the day</a></li>' for i in range(9))
    article = page(body=f"<ul>{items}</ul><p>Imprint</p>")
    assert "Headline number 0 of the day\nHeadline number 1 of the day" in article.text
    assert article.text.endswith("Imprint")


def test_an_article_of_which_most_prose_was_dropped_is_given_whole() -> None:
    boxes = "".join(
        f'<div class="comment-list"><div class="comment">{i}: {LEAD}</div></div>' for i in range(20)
    )
    article = page(body=f"<article><p>{LEAD}</p></article>{boxes}")
    assert article.text.count("Marrow Hill") == 21
    assert article.notes == ("whole-page",)


def test_preformatted_lines_stay_lines() -> None:
    article = page(body="<pre>one\n  two\tthree\n\nfour</pre>")
    assert article.text == "one\n  two\tthree\n\nfour"


def test_the_encoding_a_page_declares_is_believed_where_it_is_not_utf_8() -> None:
    source = '<meta charset="iso-8859-2"><p>Rada miasta Żółtowo przyjęła uchwałę.</p>'
    article = read_article(source.encode("iso-8859-2"), "a.html")
    assert "Żółtowo przyjęła" in article.text
    assert (article.encoding, article.notes) == ("iso8859-2", ())
    assert read_article(source.encode("utf-8"), "a.html").encoding == "utf-8"


def test_latin_1_means_windows_1252_as_in_every_browser() -> None:
    source = '<meta charset="iso-8859-1"><p>“no choice” – the town’s clerk</p>'
    assert read_article(source.encode("cp1252"), "a.html").text == "“no choice” – the town’s clerk"


def test_a_page_without_a_suffix_is_recognised() -> None:
    source = f"\n<!-- x --><!DOCTYPE html><p>{LEAD}</p>"
    assert "<p>" not in read_article(source.encode(), "saved").text


def test_a_page_of_nothing_but_code_has_no_text() -> None:
    assert code_of("<html><script>var a = 1</script><style>p {}</style></html>") == "file-no-text"
    assert code_of("<!-- only a remark -->") == "file-no-text"


def test_no_file_of_the_desk_is_drawn_into_a_page() -> None:
    source = (
        '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
        "<html><body><p>Before &x; after</p></body></html>"
    )
    article = read_article(source.encode(), "a.xhtml")
    assert "root:" not in article.text
    assert article.text.endswith("Before &x; after")


def test_a_page_too_deep_to_be_read_whole_is_refused_and_not_cut_short() -> None:
    assert code_of("<div>" * 100_000 + "<p>Deep</p>") == "file-too-costly"
    assert "Deep words" in page(body="<div>" * 300 + "<p>Deep words</p>").text


def test_ten_thousand_paragraphs_are_an_article() -> None:
    body = "".join(f"<p>{i}: {LEAD}</p>" for i in range(10_000))
    assert page(body=body).text.count("Marrow Hill") == 10_000
