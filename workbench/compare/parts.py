"""What each line of an article belongs to: headline, meta lines, body, summary, sources.

Decided by how lines look (a closing stop, a bullet, a label, an address) and by a few headings
that each language lists; a line that looks like nothing else is body.
"""

import re
from collections.abc import Sequence

from workbench.compare.languages import Language
from workbench.compare.reading import Part
from workbench.compare.source_lines import is_bare, is_led, is_listed, labelled
from workbench.compare.words import folded

_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|(?<![\w@.])[\w-]{1,40}(?:\.[\w-]{1,40}){0,4}\.[a-z]{2,10}/\S+",
    re.IGNORECASE,
)
# "Net debt: 49 million": a point of a box of figures.
_LABELLED = re.compile(r"\s*[^\W\d_][^:.!?]{1,40}:\s+\S")
_INNER_STOP = re.compile(r"[^\W\d]{3}[.!?\u2026]\W{1,4}\w")
_ENTRY = re.compile(r"\s*(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)]\s|\^)")
_BULLET = re.compile(r"\s*[-\u2010-\u2015*\u2022\u2023\u25aa\u25cf\u25e6\u00b7\u2043]\s+(?=\S)")
_CLOSING = "\"'\u2019\u201d\u00bb\u203a)]\u201c\u2018"
_CLOSED = (".", "!", "?", "\u2026")
_STOPPED = (".", "\u2026")
_DATED = re.compile(r"\b(?:1[89]|20)\d\d\b")
_RIGHTS = re.compile(r"\u00a9|\(c\) ?\d{4}|all rights reserved")
_TITLE_WORDS = 40
_LABEL_WORDS = 24
# No heading has as many letters.
_LABEL = 120
_POINT_WORDS = 16
_POINT, _LINE = "point", "line"
_SHORT = 8
_SENTENCE = 5


def parts_of(lines: Sequence[str], tongue: Language) -> list[Part]:
    """The part that each line belongs to."""
    parts = [Part.BODY] * len(lines)
    opened = _head(lines, parts, tongue)
    _foot(lines, parts, tongue, opened)
    _trailing_sources(lines, parts, tongue)
    _trailing_bullets(lines, parts)
    return parts


def is_dateline(sentence: str) -> bool:
    """Whether the first sentence of a line is only the place and the day of writing."""
    short = len(sentence.split()) <= _SHORT
    return short and "," in sentence and _DATED.search(sentence) is not None


def _head(lines: Sequence[str], parts: list[Part], tongue: Language) -> int:
    """Mark the headline and the lines under it; the number of the first line of the body."""
    for place, line in enumerate(lines):
        last = place == len(lines) - 1
        if _is_meta(line, tongue) or (place and _is_imprint(line)):
            parts[place] = Part.META
        elif not last and not _BULLET.match(line) and _is_title(line, place):
            parts[place] = Part.HEADLINE
        else:
            return place
    return len(lines)


def _is_title(line: str, place: int) -> bool:
    """The first line may ask or shout, those under it have no closing mark at all."""
    if len(line.split()) > _TITLE_WORDS or line.rstrip().endswith((":", ",", ";")):
        return False
    return not _ends(line, _CLOSED if place else _STOPPED)


def _is_imprint(line: str) -> bool:
    """An outlet or a day alone on its line: few words, all of them capitalised or figures."""
    words = [word for word in line.split() if len(word) > 3 or not word.islower()]
    if not words or len(words) > 6 or _ends(line, _CLOSED):
        return False
    small = sum(word[0].islower() for word in words)
    return small == 0 or (_DATED.search(line) is not None and len(words) <= 6)


def _is_meta(line: str, tongue: Language) -> bool:
    """A line such as "By Ann Lee", "Published: ..." or "Venue: ...", or one of rights."""
    if _RIGHTS.search(line.casefold()):
        return True
    if len(line.split()) > _LABEL_WORDS:
        return False
    label, colon, rest = line.partition(":")
    if colon and rest.strip() and folded(label).strip(" *_#") in tongue.meta_labels:
        return True
    line = line.strip(" *_#")
    words = folded(line).split()
    by = next((n for n in (2, 1) if " ".join(words[:n]) in tongue.meta_labels), 0)
    names = line.split()[by:]
    return bool(by and names) and len(names) <= _SHORT and (by > 1 or _is_name(names, line))


def _is_name(names: Sequence[str], line: str) -> bool:
    large = names[0][:1].isupper() and not names[-1][:1].islower()
    return large and not _ends(line, _CLOSED)


def _foot(lines: Sequence[str], parts: list[Part], tongue: Language, opened: int) -> None:
    """Mark summaries, source lists and stray meta lines below the head."""
    state = Part.BODY
    # The style of a summary's points, None before the first.
    run: str | None = None
    for place in range(opened, len(lines)):
        line = lines[place]
        named = _heading(line, tongue)
        if named:
            # A summary that follows its heading on the same line is no longer than the line.
            whole = named is Part.SUMMARY and not line.rstrip().endswith(":") and ":" in line
            state, run = (Part.BODY if whole else named), None
            parts[place] = named
            continue
        if state is Part.SUMMARY:
            state = _after_summary(line, run)
        elif state is Part.SOURCES and not _is_source(line):
            state = Part.SUMMARY if _is_point(line) else Part.BODY
        run = (run or _style(line)) if state is Part.SUMMARY else None
        parts[place] = state if state is not Part.BODY else _lone(line, tongue)
        if state is Part.SUMMARY and not run:
            state = Part.BODY


def _after_summary(line: str, run: str | None) -> Part:
    """A summary is a run of points of one style, or one plain paragraph."""
    if _is_listed(line):
        return Part.SOURCES
    return Part.SUMMARY if run is None or (run and _style(line) == run) else Part.BODY


def _style(line: str) -> str:
    """How a line is one of several points: as a bullet, a figure after its label or a short line
    that no stop closes, or as one short sentence; "" where it is none."""
    short = len(line.split()) <= _POINT_WORDS
    if _BULLET.match(line):
        return _POINT
    if _ends(line, _STOPPED):
        return _LINE if short and _INNER_STOP.search(line) is None else ""
    return _POINT if short or _LABELLED.match(line) else ""


def _heading(line: str, tongue: Language) -> Part | None:
    """The part that a line opens, when it is a heading, alone or with a colon before its text."""
    if _opens_sources(line, tongue):
        return Part.SOURCES
    label, colon, rest = line.partition(":")
    alone = not colon or not rest.strip()
    summed = _plain(label) in tongue.summary_headings and (colon or alone)
    return Part.SUMMARY if summed else None


def _opens_sources(line: str, tongue: Language) -> bool:
    label, mark, rest = labelled(line)
    plain = _plain(label)
    if plain not in tongue.source_headings and not (mark and plain in tongue.source_leads):
        return False
    listed = _has_address(line) or "[1]" in line or not _ends(rest, _STOPPED)
    return not rest.strip() or listed or is_bare(rest, tongue)


def _plain(label: str) -> str:
    if len(label.strip(" *_#-.([")) > _LABEL:
        # A line without a colon is all label.
        return ""
    return folded(label).replace("\u2019", "'").strip(" *_#-.([")


def _lone(line: str, tongue: Language) -> Part:
    if _is_listed(line):
        return Part.SOURCES
    return Part.META if _is_meta(line, tongue) else Part.BODY


def _is_listed(line: str) -> bool:
    """A line that is an address, numbered or bare, more than it is text."""
    if not _may_hold_address(line):
        return False
    held = sum(len(at.group()) for at in _ADDRESS.finditer(line))
    return bool(held) and (held * 2 > len(line) or _ENTRY.match(line) is not None)


def _may_hold_address(line: str) -> bool:
    """Whether a line has what every address has: the quick look that most lines need no more
    than."""
    return "/" in line or "www." in line.casefold()


def _has_address(line: str) -> bool:
    return _may_hold_address(line) and _ADDRESS.search(line) is not None


def _ends(line: str, marks: tuple[str, ...]) -> bool:
    """Whether one of the marks closes a line, whatever quotation marks and brackets follow."""
    return line.rstrip(_CLOSING).endswith(marks)


def _is_source(line: str) -> bool:
    """Whether a line below the heading of a source list still belongs to it."""
    if _has_address(line) or _ENTRY.match(line):
        return True
    return not _ends(line, _STOPPED) or (not _is_point(line) and _DATED.search(line) is not None)


def _is_point(line: str) -> bool:
    """A bullet that is a sentence."""
    bullet = _BULLET.match(line)
    words = len(line.split()) - 1
    return bullet is not None and words >= _SENTENCE and _ends(line, _CLOSED)


def _trailing_sources(lines: Sequence[str], parts: list[Part], tongue: Language) -> None:
    """The last lines are a list of sources, headed or not, where they are papers with days."""
    place = len(lines) - 1
    while place > 0 and parts[place] in (Part.SOURCES, Part.META):
        place -= 1
    while place > 1 and parts[place] is Part.BODY:
        if not (is_listed(lines[place], tongue) or is_led(lines[place], tongue)):
            break
        parts[place] = Part.SOURCES
        place -= 1


def _trailing_bullets(lines: Sequence[str], parts: list[Part]) -> None:
    """Two or more sentences as bullets at the very end sum up, unless a colon leads to them."""
    end = len(lines)
    while end and parts[end - 1] in (Part.SOURCES, Part.META):
        end -= 1
    start = end
    while start and parts[start - 1] is Part.BODY and _is_point(lines[start - 1]):
        start -= 1
    led = start > 0 and lines[start - 1].rstrip().endswith(":")
    if end - start >= 2 and start and not led:
        parts[start:end] = [Part.SUMMARY] * (end - start)
