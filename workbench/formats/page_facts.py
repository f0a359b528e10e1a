"""What a web page says of itself to machines: meta tags, JSON-LD, canonical link, language.

Nothing is searched for in running text: a date that is merely mentioned is not the page's date.
"""

import json
import re
from collections.abc import Iterator

from lxml import etree

from workbench.formats.dates import iso_date
from workbench.formats.incoming import Proposal

_DATES = (
    "article:published_time datepublished dc.date.issued dcterms.issued dc.date dcterms.date"
    " dcterms.created date pubdate publishdate publish-date publication_date parsely-pub-date"
    " sailthru.date citation_publication_date"
)
_AUTHORS = "author article:author dc.creator dcterms.creator parsely-author byl citation_author"
_ARTICLE = re.compile(r"\w*(?:Article|Posting|Report)$")
_SAVED_FROM = re.compile(
    r"<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?://[^\s>]+)"
)
_TONGUE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_BY = re.compile(r"(?:by|von|par|por|di)\s+", re.IGNORECASE)
_TITLE_CHARS, _LEAST_HEADLINE, _DEPTH = 300, 8, 6


def facts_of(root: etree._Element, source: str) -> Proposal:
    """The page's own statements; every field only where the page makes it."""
    meta = _meta(root)
    data = next(_articles(root), {})
    outlet = _first(meta, "og:site_name dc.publisher") or _name(data.get("publisher"))
    return Proposal(
        title=_title(root, meta, data, outlet),
        outlet=outlet,
        byline=_byline(_name(data.get("author")) or _first(meta, _AUTHORS)),
        date=_date(root, meta, data),
        url=_url(root, meta, data, source),
        language=_language(root, meta, data),
    )


def _meta(root: etree._Element) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for element in root.iter("meta"):
        key = element.get("property") or element.get("name") or element.get("itemprop")
        key = key or element.get("http-equiv", "")
        content = _tidy(element.get("content", ""))
        if key and content:
            found.setdefault(key.strip().lower(), []).append(content)
    return found


def _first(meta: dict[str, list[str]], keys: str) -> str:
    """The first value for the first of the space-separated keys; several authors together."""
    values = next((meta[key] for key in keys.split() if key in meta), [])
    several = keys is _AUTHORS
    return ", ".join(dict.fromkeys(values)) if several else next(iter(values), "")


def _articles(root: etree._Element) -> Iterator[dict[str, object]]:
    for script in root.iter("script"):
        if "ld+json" in script.get("type", "") and script.text:
            try:
                yield from _articles_in(json.loads(script.text), _DEPTH)
            except (ValueError, RecursionError):
                continue


def _articles_in(value: object, depth: int) -> Iterator[dict[str, object]]:
    """The objects of an article's type in a JSON-LD document, outermost first."""
    if depth and isinstance(value, list):
        for part in value:
            yield from _articles_in(part, depth - 1)
    if depth and isinstance(value, dict):
        kinds = value.get("@type")
        names = kinds if isinstance(kinds, list) else [kinds]
        if any(_ARTICLE.match(name) for name in names if isinstance(name, str)):
            yield value
        yield from _articles_in(value.get("@graph"), depth - 1)
        yield from _articles_in(value.get("mainEntity"), depth - 1)


def _name(value: object) -> str:
    """The name or names in a JSON-LD value: words, an object with a name, or a list of them."""
    if isinstance(value, list):
        return ", ".join(filter(None, map(_name, value[:12])))
    if isinstance(value, dict):
        value = value.get("name")
    return _tidy(value) if isinstance(value, str) else ""


def _tidy(words: str) -> str:
    return " ".join(words.split())[:_TITLE_CHARS]


def _words_in(element: etree._Element) -> str:
    return "".join(map(str, element.itertext()))


def _title(
    root: etree._Element, meta: dict[str, list[str]], data: dict[str, object], outlet: str
) -> str:
    """The one heading of the page; else what it tells machines; else its window title."""
    headings = [_tidy(_words_in(h)) for h in root.iter("h1")]
    headings = [h for h in headings if len(h) >= _LEAST_HEADLINE and h != outlet]
    if len(headings) == 1:
        return headings[0]
    told = _name(data.get("headline")) or _first(meta, "og:title dc.title twitter:title")
    if told:
        return told
    window = next((_tidy(_words_in(t)) for t in root.iter("title")), "")
    parts = re.split(r"\s+[|–—·-]\s+", window)
    return parts[0] if len(parts) == 2 and parts[1] == outlet else window


def _byline(names: str) -> str:
    return "" if "://" in names else _BY.sub("", names, count=1) if _BY.match(names) else names


def _date(root: etree._Element, meta: dict[str, list[str]], data: dict[str, object]) -> str:
    told = data.get("datePublished")
    stamps = [told] if isinstance(told, str) else []
    stamps += [meta[key][0] for key in _DATES.split() if key in meta]
    stamps += [t.get("datetime", "") for t in _dated_times(root)]
    return next(filter(None, map(iso_date, stamps)), "")


def _dated_times(root: etree._Element) -> list[etree._Element]:
    """The <time> elements marked as publication; or the only one there is."""
    times = list(root.iter("time"))
    marked = [t for t in times if "pubdate" in t.attrib or t.get("itemprop") == "datePublished"]
    return marked or (times if len(times) == 1 else [])


def _url(
    root: etree._Element, meta: dict[str, list[str]], data: dict[str, object], source: str
) -> str:
    links = [
        link.get("href", "")
        for link in root.iter("link")
        if "canonical" in link.get("rel", "").lower().split()
    ]
    told = data.get("url")
    saved = _SAVED_FROM.search(source[:4096])
    candidates = [*links, _first(meta, "og:url"), told if isinstance(told, str) else ""]
    candidates.append(saved[1] if saved else "")
    return next((_tidy(c) for c in candidates if c.startswith(("http://", "https://"))), "")


def _language(root: etree._Element, meta: dict[str, list[str]], data: dict[str, object]) -> str:
    told = data.get("inLanguage")
    candidates = [root.get("lang", ""), root.get("{http://www.w3.org/XML/1998/namespace}lang", "")]
    candidates += [_first(meta, "content-language"), told if isinstance(told, str) else ""]
    return next((c.replace("_", "-") for c in candidates if _TONGUE.fullmatch(c)), "")
