"""Which entries of a list of sources the text cites: by their numbers, or by who published them.

A text with marks such as [2] cites by numbers. Any other cites a source by naming it: "the Water
Inspectorate said" cites the address water-inspectorate.example.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.compare.languages import Language
from workbench.compare.names import find as names
from workbench.compare.names import initials_of
from workbench.compare.reading import Part, Reading, of_the_whole
from workbench.compare.source_entries import Entry, entries_of
from workbench.compare.words import folded, stem

_NUMBERED = re.compile(r"\s*[\[(]?(\d{1,3})[\]).]")
# "[2]", "[1, 3]" and raised figures, but not those of "120 m\u00b2".
_MARK = re.compile(
    r"\[(\d{1,3}(?:\s?[,;]\s?\d{1,3}){0,9})\]"
    r"|(?<!\bm)(?<!\b[cdk]m)([\u00b9\u00b2\u00b3\u2070-\u2079]{1,3})"
)
_SIGNS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079"
_RAISED = str.maketrans(_SIGNS, "0123456789")
_HOST = re.compile(r"(?:https?://)?(?:www\.)?((?:[\w-]{1,40}\.){1,5})[a-z]{2,10}(?=[/:?]|\s|$)")
# What stands before or behind the name of whoever keeps an address.
_OF_NOBODY = frozenset({"www", "com", "org", "net", "edu", "gov", "gob", "gouv", "news", "web"})
_WORD = re.compile(r"[^\W\d_]+")
_FIGURES = re.compile(r"\d+")
# A publisher is named by words of so many letters; in an address without hyphens by longer ones.
_LEAST, _LONG = 3, 5


@of_the_whole
def uncited(reading: Reading) -> frozenset[Entry]:
    """The entries that the text cites nowhere; none of a list of one, which is a credit."""
    entries = reading.of(entries_of)
    if len(entries) < 2:
        return frozenset()
    cited = reading.of(marks)
    if cited:
        return frozenset(each for each in entries if _number(reading, each) not in cited)
    told = _told(reading)
    return frozenset(each for each in entries if not _is_named(reading, each, told))


@of_the_whole
def marks(reading: Reading) -> frozenset[int]:
    """The numbers of the list that sentences put behind what they take from a source."""
    listed = {_number(reading, each) for each in reading.of(entries_of)}
    return frozenset(number for number in _marks(reading) if number in listed)


def _number(reading: Reading, entry: Entry) -> int | None:
    found = _NUMBERED.match(reading.said(entry.span))
    return int(found[1]) if found else None


def _marks(reading: Reading) -> Iterator[int]:
    for each in reading.sentences:
        if each.part is not Part.SOURCES:
            for listed, raised in _MARK.findall(reading.text, each.start, each.end):
                yield from map(int, _FIGURES.findall(listed or raised.translate(_RAISED)))


@dataclass(frozen=True, slots=True)
class _Told:
    """What the text has outside its list: its words and their stems, the first letters of its
    names, and the words of its names."""

    words: frozenset[str]
    named: frozenset[str]

    def has(self, word: str, tongue: Language) -> bool:
        """Whether the text has a word, in any form."""
        return word in self.words or stem(word, tongue) in self.words


def _told(reading: Reading) -> _Told:
    listed = {each.row for each in reading.sentences if each.part is Part.SOURCES}
    words = {form for word in reading.words if word.row not in listed for form in word[2:4]}
    forms = {form for name in reading.of(names) for form in name.bearer.forms}
    initials = {initials_of(form, reading.language) for form in forms}
    return _Told(frozenset(words | initials), frozenset(word for form in forms for word in form))


def _is_named(reading: Reading, entry: Entry, told: _Told) -> bool:
    """Whether the text has the words of whoever published a source. One without words, or of words
    that say nothing, is not missed."""
    said, tongue = folded(reading.said(entry.span)), reading.language
    host = _HOST.search(said)
    if host:
        labels = [each for each in host[1].split(".") if each not in _OF_NOBODY]
        return not labels or any(_is_label_told(each, told, tongue) for each in labels)
    idle = tongue.stop_words | tongue.document_words | tongue.months.keys()
    words = [each for each in _WORD.findall(said) if len(each) >= _LEAST and each not in idle]
    return not words or any(told.has(each, tongue) for each in words)


def _is_label_told(label: str, told: _Told, tongue: Language) -> bool:
    """Whether a text names whose address it is: "estuary-radio", or "theledger" by "Ledger"."""
    pieces = [each for each in _WORD.findall(label.replace("-", " ")) if len(each) >= _LEAST]
    if pieces and all(told.has(each, tongue) for each in pieces):
        return True
    return len(pieces) == 1 and not told.named.isdisjoint(_within(pieces[0]))


def _within(label: str) -> Iterator[str]:
    """All that may be a word within words that are written together."""
    for start in range(len(label) - _LONG + 1):
        for end in range(start + _LONG, len(label) + 1):
            yield label[start:end]
