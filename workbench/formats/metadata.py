"""What the first and last lines of an article plainly say about it: proposed, never invented."""

import re
from collections.abc import Iterable, Iterator

from workbench.formats.dates import find_date
from workbench.formats.incoming import Proposal

_HEAD_LINES, _TAIL_LINES = 8, 5
_HEAD_CHARS, _TAIL_CHARS = 20_000, 4_000
_TITLE_CHARS, _LINE_CHARS = 200, 300
_LABELS = {
    "title": "title|headline|título|titre|titel|titolo|schlagzeile|заголовок",
    "date": "date|published|published on|publication date|posted|dated|venue|dateline|fecha|data"
    "|datum|publié le|veröffentlicht|дата",
    "byline": "author|authors|byline|by|written by|autor|autora|auteur|autore|автор",
    "outlet": "outlet|publication|publisher|newspaper|medium|medio|média|издание",
    "url": "source|url|link|original|originally published at|permalink|retrieved from|fuente"
    "|quelle|источник",
}
_FIELD_OF = {label: key for key, labels in _LABELS.items() for label in labels.split("|")}
_LABELLED = re.compile(r"(?P<label>[^\W\d_][^:：\n]{1,30}?)\s*[:：]\s*(?P<value>\S.*)")
_PUBLISHED = re.compile(r"(?:published|posted|dated)(?:\s+on)?\s+(?P<value>.+)", re.IGNORECASE)
_BYLINE = re.compile(r"(?:by|por|von|par|di)\s+(?P<names>\S.*)", re.IGNORECASE)
_URL = re.compile(r"<?(?P<url>https?://[^\s<>\[\]]+)>?")
_PLACE = re.compile(r"(?:[^\W\d_][\w .'’-]{1,40}(?:,\s[\w .'’-]{2,40})?\s?[,(–—-]\s*)?")
_AFTER_DATE = re.compile(r"\)?\s*(?:\((?P<outlet>[^()]{2,60})\))?\s*(?P<rest>[–—:-].*)?")
_PARTICLES = re.compile(
    r"and|&|y|e|et|und|with|for|d[aeiou]|d[ao]s|del|della|de[rns]|v[ao]n|l[ae]|el|al|bin|ibn|ter|ten"
)
_NOT_A_NAME = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august"
    r"|september|october|november|december|the|an?|this|that|these|our|my|all"
)
# A parenthesis after the date names an outlet only if it is a name: "(our website)" is nobody.
_NOT_AN_OUTLET = re.compile(r"(?:our|my|the author|this|updated|local)\b", re.IGNORECASE)


def propose(text: str) -> Proposal:
    """Title, date, byline, outlet and address, each from the first line that plainly gives it."""
    head = list(_first_lines(text))
    tail = _last_lines(text)
    found = _merged(_of_head_line(line) for line in head)
    if not found.title:
        found = Proposal(title=_title(head)).or_else(found)
    return found.or_else(_merged(_labelled(line) for line in tail))


def short_title(line: str) -> str:
    """The line, if it reads as a headline: at most 200 characters and no end of a sentence."""
    line = line.strip()
    bare = line.rstrip("\"'”’»)“")
    return (
        "" if len(line) > _TITLE_CHARS or bare.endswith((".", "…", ";", ":", ",", "。")) else line
    )


def _first_lines(text: str) -> Iterator[str]:
    lines = (line.strip() for line in text[:_HEAD_CHARS].split("\n"))
    for count, line in enumerate(filter(None, lines)):
        if count == _HEAD_LINES:
            return
        yield line


def _last_lines(text: str) -> list[str]:
    start = max(0, len(text) - _TAIL_CHARS)
    lines = text[start:].split("\n")
    if start:
        lines = lines[1:]  # the first one may be cut
    return [line for line in map(str.strip, lines) if line][-_TAIL_LINES:]


def _title(head: list[str]) -> str:
    """The first line that is not itself about the article, where it is a headline."""
    first = next((line for line in head if _of_head_line(line) == Proposal()), "")
    return short_title(first)


def _merged(proposals: Iterable[Proposal]) -> Proposal:
    found = Proposal()
    for proposal in proposals:
        found = found.or_else(proposal)
    return found


def _of_head_line(line: str) -> Proposal:
    if len(line) > _LINE_CHARS:
        return _dateline(line[:_LINE_CHARS])
    for read in (_labelled, _sole_url, _byline, _published, _dateline):
        found = read(line)
        if found != Proposal():
            return found
    return Proposal()


def _labelled(line: str) -> Proposal:
    """ "Label: value", where the label is one we know and the value is of its kind."""
    match = _LABELLED.fullmatch(line) if len(line) <= _LINE_CHARS else None
    if match is None:
        return Proposal()
    value = match["value"].strip()
    match _FIELD_OF.get(match["label"].strip().lower()):
        case "title":
            return Proposal(title=value[:_TITLE_CHARS])
        case "byline":
            return Proposal(byline=value)
        case "outlet":
            return Proposal(outlet=value)
        case "url":
            return _sole_url(value)
        case "date":
            return _date_and_outlet(value)
    return Proposal()


def _sole_url(line: str) -> Proposal:
    match = _URL.fullmatch(line)
    return Proposal(url=match["url"]) if match else Proposal()


def _byline(line: str) -> Proposal:
    match = _BYLINE.fullmatch(line)
    names = re.split(r"\s[|–—•]\s", match["names"])[0].strip() if match else ""
    return Proposal(byline=names) if _are_names(names) else Proposal()


def _are_names(words: str) -> bool:
    """Whether all words are capitalised or particles of names, and none is a day or month."""
    parts = re.findall(r"[\w&'’.-]+", words)
    if not parts or len(parts) > 12 or _NOT_A_NAME.fullmatch(parts[0].lower()):
        return False
    names = [part for part in parts if not _PARTICLES.fullmatch(part.lower())]
    several = len(names) > 1 or any(len(name) > 1 and name.isupper() for name in names)
    return several and all(name[0].isupper() for name in names) and not words.endswith((".", ":"))


def _published(line: str) -> Proposal:
    match = _PUBLISHED.fullmatch(line)
    return _date_and_outlet(match["value"]) if match else Proposal()


def _date_and_outlet(value: str) -> Proposal:
    """The date of "Caracas, August 15, 2024 (Outlet)" and the outlet, where it is a name."""
    found = find_date(value)
    if found is None:
        return Proposal()
    after = _AFTER_DATE.fullmatch(value, found.end)
    outlet = (after["outlet"] or "").strip() if after else ""
    return Proposal(date=found.iso, outlet="" if _NOT_AN_OUTLET.match(outlet) else outlet)


def _dateline(line: str) -> Proposal:
    """A line that is a date, or "PLACE, date (Outlet) — …": no sentence that merely holds one."""
    found = find_date(line[:160])
    if found is None or not _PLACE.fullmatch(line, 0, found.start):
        return Proposal()
    return _date_and_outlet(line) if _AFTER_DATE.fullmatch(line, found.end) else Proposal()
