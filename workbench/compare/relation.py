"""How two texts may have come to say the same: independent, shared copy, rewrite, translation.

Whether they tell of one event at all is seen by the words, and the names, of the one that the other
has too: in pairs of reports of one event (tests/compare/pairs) more than half of them, in the same
texts paired at random a quarter.

few-words-in-common: Only {note} percent of the words of the one stand in the other.
much-in-common: {note} percent of the shorter text's sentences report what the other reports too.
little-in-common: Only {note} percent of the shorter text's sentences report what the other reports.
shares-long-runs: {note} runs of five words or more stand in both texts, such as "{a}".
same-order: What both report stands in the same order in both.
quotes-reworded: One statement stands in quotation marks in two wordings: "{a}" and "{b}".
credits-outlet: A text names another outlet as its source: "{a}{b}".
"""

import re
from collections.abc import Container, Iterator
from itertools import pairwise
from typing import NamedTuple

from workbench.compare import quotations
from workbench.compare.model import Reason, Relation, RelationKind
from workbench.compare.pair import Pair
from workbench.compare.quotations import QuotationKind, words_within
from workbench.compare.reading import Part, Reading, Word
from workbench.domain.text import Span

_RUN = 5
_COPIED = 0.25
_SHARED_HALF = 0.4
_MOST = 0.8
_ORDERED = 0.8
_SAME_WORDS = (0.3, 0.85)
_FEWEST_WORDS = 6
_NAMED = 3
# Pairs of one event share 0.33 and more, nearly all of them over 0.5, pairs of two 0.26 at most; in
# two languages only the names can be the same, and few of them need be.
_ONE_EVENT, _IN_TWO_LANGUAGES = 0.29, 0.1
_LEAST_WORDS = 12
_LEAST_LETTERS = 3
_LARGEST = 600
_NAME = r"[A-Z][\w-]{1,30}(?: [A-Z][\w-]{1,30}){0,3}"
_MEDIA = ("website", "newspaper", "news agency", "news site", "portal")
_STATIONS = ("Radio", "News", "Television", "TV")
_MEDIUM = rf"(?:{'|'.join(_MEDIA)})"
_OUTLET = re.compile(
    rf"\b{_NAME} {_MEDIUM}|\b{_MEDIUM} {_NAME}|\b{_NAME} (?:{'|'.join(_STATIONS)})\b"
)


def relation_of(pair: Pair) -> Relation:
    """The likely relation of two texts, with what speaks for it; a proposal, never a verdict."""
    told_a, told_b = (_told(reading) for reading in (pair.a, pair.b))
    if min(len(told_a.words), len(told_b.words)) < _LEAST_WORDS:
        return Relation(RelationKind.UNCLEAR, 0.0)
    if told_a.words == told_b.words:
        return Relation(RelationKind.SAME, 1.0)
    one_language = pair.a.language.code == pair.b.language.code
    shared = _shared(told_a, told_b, one_language)
    least = _ONE_EVENT if one_language else _IN_TWO_LANGUAGES
    if shared < least:
        little = Reason("few-words-in-common", note=str(round(100 * shared)))
        return Relation(RelationKind.UNRELATED, round(1 - shared / least, 2), (little,))
    # Whichever of the two stands first.
    common, ordered = _common(pair), min(_ordered(pair), _ordered(pair.turned()))
    copied, run = _copied(pair)
    reworded = list(_reworded(pair))
    half = common >= _SHARED_HALF
    kind, trust = _judged(pair, common, copied, ordered, len(reworded))
    percent = str(round(100 * common))
    evidence = [Reason("much-in-common" if half else "little-in-common", note=percent)]
    evidence += [run] if run else []
    evidence += [Reason("same-order")] if half and ordered >= _ORDERED else []
    evidence += [*reworded[:_NAMED], *_credits(pair)]
    return Relation(kind, round(trust, 2), tuple(evidence))


class _Told(NamedTuple):
    """The words that report something in their order, and the stems of matter among them, and of
    these those that stand with a capital somewhere."""

    words: list[str]
    matter: set[str]
    names: set[str]


def _told(reading: Reading) -> _Told:
    words = _words_of(reading, (Part.HEADLINE, Part.BODY))
    small, text = reading.language.stop_words, reading.text
    stems = {word[3] for word in words if word[2] not in small}
    matter = {stem for stem in stems if len(stem) >= _LEAST_LETTERS}
    capitals = {word[3] for word in words if text[word[0]].isupper()}
    return _Told([word[2] for word in words], matter, matter & capitals)


def _words_of(reading: Reading, parts: Container[Part]) -> list[Word]:
    """The words of some parts of a text, in their order."""
    return [
        word
        for line in reading.sentences
        if line.part in parts
        for word in reading.words_of(line.row)
    ]


def _shared(told_a: _Told, told_b: _Told, one_language: bool) -> float:
    """The share of one text's words, and of its names, that the other has: the mean of the two; of
    names alone in two languages."""
    names = _contained(told_a.names, told_b.names)
    return (_contained(told_a.matter, told_b.matter) + names) / 2 if one_language else names


def _contained(one: set[str], other: set[str]) -> float:
    """The share of the smaller set that the larger one has; all of nothing."""
    fewest = min(len(one), len(other))
    return len(one & other) / fewest if fewest else 1.0


def _judged(
    pair: Pair, common: float, copied: float, ordered: float, reworded: int
) -> tuple[RelationKind, float]:
    """Runs of equal words speak for one copy; equal order and reworded quotations for a rewrite."""
    if pair.a.language.code != pair.b.language.code:
        kind = RelationKind.TRANSLATION if ordered >= _ORDERED else RelationKind.INDEPENDENT
        return kind, 0.2 + 0.3 * common
    if copied >= _COPIED:
        return RelationKind.SHARED, min(0.9, 0.4 + copied)
    if reworded and not copied and _SHARED_HALF <= common < _MOST:
        # One statement in other words throughout, and no run of words in common: each desk has
        # it in a translation of its own.
        return RelationKind.TRANSLATION, min(0.6, 0.35 + 0.1 * reworded)
    if reworded >= 2 and common >= _SHARED_HALF:
        return RelationKind.REWRITE, min(0.75, 0.25 + 0.1 * reworded + 0.2 * ordered)
    if common >= _MOST and ordered >= 0.95:
        return RelationKind.REWRITE, 0.35
    return RelationKind.INDEPENDENT, max(0.3, 0.6 - 0.3 * copied - 0.1 * reworded)


def _common(pair: Pair) -> float:
    """The share of tied sentences in the body of the text that has the larger one."""
    rows = list(pair.rows())
    return max(
        _tied_share(pair.a, {row for row, _, _ in rows}),
        _tied_share(pair.b, {row for _, row, _ in rows}),
    )


def _tied_share(reading: Reading, tied: set[int]) -> float:
    body = [line.row in tied for line in reading.sentences if line.part is Part.BODY]
    return sum(body) / max(1, len(body))


def _ordered(pair: Pair) -> float:
    """How often what comes next in one body comes next in the other too."""
    places = sorted(
        (row_a, row_b)
        for row_a, row_b, _ in pair.rows()
        if pair.a.sentences[row_a].part is pair.b.sentences[row_b].part is Part.BODY
    )
    steps = [later[1] >= one[1] for one, later in pairwise(places)]
    return sum(steps) / len(steps) if steps else 0.0


def _copied(pair: Pair) -> tuple[float, Reason | None]:
    """The share of the words outside quotation marks that stand in runs of both texts."""
    a, b = (_own_words(reading) for reading in (pair.a, pair.b))
    words_a, words_b = ([word[2] for word in side] for side in (a, b))
    runs_b = set(_runs(words_b))
    found = [at for at, run in enumerate(_runs(words_a)) if run in runs_b]
    if not found:
        return 0.0, None
    covered = {at + step for at in found for step in range(_RUN)}
    example = pair.a.said((a[found[0]].start, a[found[0] + _RUN - 1].end))
    runs = sum(1 for one, later in pairwise([-_RUN, *found]) if later - one > 1)
    reason = Reason("shares-long-runs", example, note=str(runs))
    return len(covered) / max(1, min(len(a), len(b))), reason


def _runs(words: list[str]) -> Iterator[tuple[str, ...]]:
    """Each run of so many words."""
    return zip(*(words[step:] for step in range(_RUN)), strict=False)


def _own_words(reading: Reading) -> list[Word]:
    """The words of the body that nobody else is quoted with."""
    quoted = {
        word.start
        for each in reading.of(quotations.find)
        if not each.depth
        for word in words_within(reading, each.inner)
    }
    return [word for word in _words_of(reading, (Part.BODY,)) if word[0] not in quoted]


def _reworded(pair: Pair) -> Iterator[Reason]:
    """Speech of tied sentences that shares much of its words, yet not all: independent desks would
    have the same words."""
    said_a, said_b = _speech(pair.a), _speech(pair.b)
    met: set[tuple[Span, Span]] = set()
    for row_a, row_b, _ in pair.rows():
        for one in said_a.get(row_a, ()):
            for other in said_b.get(row_b, ()):
                if (one, other) not in met and _same_otherwise(pair, one, other):
                    met.add((one, other))
                    yield Reason("quotes-reworded", pair.a.said(one), pair.b.said(other))


def _speech(reading: Reading) -> dict[int, list[Span]]:
    """The inner spans of what is said, by the sentence it begins in."""
    found: dict[int, list[Span]] = {}
    for each in reading.of(quotations.find):
        if not each.depth and each.kind is QuotationKind.SPEECH:
            found.setdefault(each.row, []).append(each.inner)
    return found


def _same_otherwise(pair: Pair, one: Span, other: Span) -> bool:
    stems = [
        {word.stem for word in words_within(reading, span)[:_LARGEST]} - reading.language.stop_words
        for reading, span in ((pair.a, one), (pair.b, other))
    ]
    fewest = min(len(each) for each in stems)
    share = len(stems[0] & stems[1]) / max(1, fewest)
    return fewest >= _FEWEST_WORDS and _SAME_WORDS[0] <= share <= _SAME_WORDS[1]


def _credits(pair: Pair) -> Iterator[Reason]:
    """The outlets that either body names, the first of each."""
    for reading, turned in ((pair.a, False), (pair.b, True)):
        body = [line.span for line in reading.sentences if line.part is Part.BODY]
        named_there = (span for span in body if _has_medium(reading.said(span)))
        found = (_OUTLET.search(reading.text, *span) for span in named_there)
        named = next((each.group() for each in found if each), "")
        if named:
            yield Reason("credits-outlet", *(("", named) if turned else (named, "")))


def _has_medium(said: str) -> bool:
    return any(word in said for word in (*_MEDIA, *_STATIONS))
