"""What a list of sources looks like where it has no address, and where it has no heading.

"Harbour Board, bulletin of 3 May 2031; Tolmere Echo, 9 May" is one by its papers and days, and by
what it has not: no verb, no pronoun, nobody who says anything.
"""

import re
from collections.abc import Iterator, Sequence

from workbench.compare.languages import Language, once
from workbench.compare.words import folded
from workbench.domain.text import Span, trimmed

_DATED = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)|(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d\d(?!\d)")
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_LETTERS = re.compile(r"[^\W\d_]+")
# What parts the entries of one line; a day or a bracket that the next entry is glued to; and the
# comma behind a day, where another day follows.
_PARTING = re.compile(
    r"\s*;\s*|\s+[|\u00b7\u2022/]\s+|\s+[\u2013\u2014]\s+(?=[A-Z\u00c0-\u00dd\u00ab\u201c\"])"
    r"|(?<=[12]\d\d\d)(?=[^\W\d_]{2})|(?<=\d\))(?=[^\W\d_])|[ .](?=[(\[]\d{1,2}[)\]] )"
)
_NEXT = re.compile(r"(?<=[12]\d\d\d)(?:\)|\b),\s+(?=\D[^,;]{2,80},?[^,;]{0,40}[12]\d\d\d)")
_HEADED = re.compile(r"([^:\u2013\u2014]{2,60}?)(:| [-\u2013\u2014](?= ))")
_LONGEST_ENTRY, _LONGEST = 18, 1_000
_LEAD = 5


def is_listed(line: str, tongue: Language) -> bool:
    """Whether a line is entries of papers and outlets, at least one of them with a day."""
    if not is_bare(line, tongue) or not _has_paper(_plain_words(line), tongue):
        return False
    spans = entries_within(line, 0, len(line))
    return not any(_opens_a_sentence(line[start:end], tongue) for start, end in spans)


def is_bare(line: str, tongue: Language) -> bool:
    """Whether a line has a year, tells nothing and is made of short entries."""
    if len(line) > _LONGEST or not _DATED.search(line) or _tells(_plain_words(line), tongue):
        return False
    entries = [_plain_words(line[start:end]) for start, end in entries_within(line, 0, len(line))]
    return max(map(len, entries), default=_LONGEST) <= _LONGEST_ENTRY


def is_led(line: str, tongue: Language) -> bool:
    """Whether a line opens as the credit of a report does: "With material from ..."."""
    if len(line) > _LONGEST:
        return False
    words = _plain_words(line)
    led = any(" ".join(words[:size]) in tongue.source_leads for size in range(2, _LEAD))
    return led and not _tells(words, tongue)


def labelled(line: str) -> tuple[str, str, str]:
    """The heading of a line, the sign behind it ("" where none is), and the rest."""
    mark = _HEADED.match(line)
    return (mark[1], mark[2], line[mark.end() :]) if mark else (line, "", "")


def entries_within(text: str, start: int, end: int) -> Iterator[Span]:
    """The entries of a stretch of a list, by the signs between them."""
    begins = start
    cuts = sorted(
        (at.start(), at.end())
        for parting in (_PARTING, _NEXT)
        for at in parting.finditer(text, start, end)
    )
    for close, opening in [*cuts, (end, end)]:
        found = trimmed(text, (begins, close)) if begins < close else None
        if found is not None and found[0] < found[1]:
            yield found
        begins = max(begins, opening)


def _plain_words(line: str) -> list[str]:
    return _WORD.findall(folded(line))


def _tells(words: Sequence[str], tongue: Language) -> bool:
    return not _telling(tongue).isdisjoint(words)


@once
def _telling(tongue: Language) -> frozenset[str]:
    """Words of sentences, which no entry of a list has."""
    says = tongue.speech_verbs.keys() - tongue.speech_nouns
    words = tongue.auxiliaries | tongue.pronouns | says
    return frozenset(words - tongue.months.keys() - tongue.said_links - tongue.document_words)


def _opens_a_sentence(entry: str, tongue: Language) -> bool:
    """Whether an article and what is neither a paper nor a name open an entry: "the mill"."""
    words = _LETTERS.findall(entry)[:2]
    return (
        len(words) > 1
        and folded(words[0]) in tongue.determiners
        and words[1].islower()
        and folded(words[1]) not in tongue.document_words | tongue.outlet_words
    ) or bool(words and words[0].islower() and folded(words[0]) in tongue.determiners)


def _has_paper(words: Sequence[str], tongue: Language) -> bool:
    names = tongue.document_words | tongue.outlet_words
    return any(
        " ".join(words[place : place + size]) in names
        for place in range(len(words))
        for size in (1, 2)
    )
