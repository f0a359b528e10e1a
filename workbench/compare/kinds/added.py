"""Words that one of two tied sentences has more than the other: an insertion.

What both sentences say holds them together; where nothing of the other stands between the same
words, but something of this one does, it is told here only: "an inquiry was opened against the
director and experts sent", "an inquiry was opened and experts sent".

only-here: Only this report says it.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from workbench.compare.kinds.only import figures_in
from workbench.compare.matter import content_between, echo
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.pair import Pair, turned
from workbench.compare.reading import Part, Reading, Word, of_the_whole
from workbench.compare.senses import senses_of
from workbench.compare.speakers import in_quotes
from workbench.compare.terms import theme_groups

__all__ = ["differ"]

_SURE_TIE = 0.7
_MARKS = frozenset(",;:\u2014\u2013()")
# How much of a sentence the other must say as well, and how many words are left over at least; how
# much of these may stand near by in the other report.
_COVERED, _LEAST, _AROUND = 0.4, 2, 0.5
# From so many words on, more is told than who says it.
_LONG = 4
_NEAR = 5
_TRUST = 0.4


def differ(pair: Pair) -> Iterator[Finding]:
    """What sentences of the first report have more, then what those of the second have."""
    if pair.a.language.code != pair.b.language.code:
        return
    yield from _added(pair)
    for finding in _added(pair.turned()):
        yield turned(finding)


def _added(pair: Pair) -> Iterator[Finding]:
    sure = {row for row, _, tie in pair.rows() if tie >= _SURE_TIE}
    for row in sorted(sure):
        if pair.a.sentences[row].part is Part.BODY:
            yield from _in_row(pair, row)


def _in_row(pair: Pair, row: int) -> Iterator[Finding]:
    rows = pair.tied_b[row]
    here, there = _matter(pair.a, (row,)), _matter(pair.b, rows)
    places = _matched(here, there)
    words = [each.word for each in here]
    told = sum(place is not None for place in places)
    if told == len(words) or told < _COVERED * len(words):
        return
    known = {place for place in places if place is not None}
    back = _matched(there, here)
    known |= {n for n, place in enumerate(back) if place is not None}
    near = {each for at in rows for each in (at - 1, at, at + 1)}
    start = 0
    for end in range(len(words) + 1):
        if end < len(words) and places[end] is None:
            continue
        run = words[start:end]
        bounded = run and _is_bounded(pair.a, words, (start, end))
        if bounded and _is_new(pair, run, near) and _joins(places, (start, end), known, len(there)):
            yield _finding(pair, run)
        start = end + 1


def _finding(pair: Pair, run: Sequence[Word]) -> Finding:
    span = run[0].start, run[-1].end
    why = Reason("only-here", pair.a.said(span))
    return Finding(FindingKind.ONLY_A, Weight.LOW, (span,), (), why, _TRUST)


class _Told(NamedTuple):
    """A word that carries matter, what stands for it, and the themes it belongs to."""

    word: Word
    keys: tuple[str, str, str]
    themes: tuple[int, ...]


def _matter(reading: Reading, rows: Sequence[int]) -> list[_Told]:
    known = reading.of(_by_row)
    found: list[_Told] = []
    for row in rows:
        told = known.get(row)
        if told is None:
            told = known[row] = _told_in(reading, row)
        found += told
    return found


def _told_in(reading: Reading, row: int) -> list[_Told]:
    """The words of a sentence that carry matter."""
    groups, stands = theme_groups(reading.language.code), senses_of(reading.language)
    return [
        _Told(word, (stands[word[2:4]], word.stem, word.folded[:_NEAR]), groups.get(word.stem, ()))
        for word in content_between(reading, *reading.sentences[row].span)
    ]


@of_the_whole
def _by_row(_reading: Reading) -> dict[int, list[_Told]]:
    """The words of matter of the sentences asked for so far."""
    return {}


def _matched(words: Sequence[_Told], there: Sequence[_Told]) -> list[int | None]:
    """For each word the place of the one that says the same there, or something akin."""
    by_key: dict[str, int] = {}
    by_theme: dict[int, int] = {}
    for n, each in enumerate(there):
        for key in each.keys:
            by_key.setdefault(key, n)
        for theme in each.themes:
            by_theme.setdefault(theme, n)
    found: list[int | None] = []
    for each in words:
        place = next((by_key[key] for key in each.keys if key in by_key), None)
        if place is None:
            place = next((by_theme[theme] for theme in each.themes if theme in by_theme), None)
        found.append(place)
    return found


def _is_new(pair: Pair, run: Sequence[Word], near: set[int]) -> bool:
    """Whether words tell something by themselves, which the other report does not tell near by;
    figures, names and who speaks are left to other rules."""
    if len(run) < _LEAST or in_quotes(pair.a, run[0].start):
        return False
    tongue, text, figures = pair.a.language, pair.a.text, pair.a.of(figures_in)
    if any(figures.holds(word.start) for word in run):
        return False
    said = any(word.folded in tongue.speech_verbs for word in run)
    named = sum(text[word.start].isupper() for word in run)
    if (said and len(run) < _LONG) or (named and len(run) - named < _LEAST):
        return False
    return pair.b.of(echo).share(run, near, tongue) <= _AROUND


def _is_bounded(reading: Reading, words: Sequence[Word], run: tuple[int, int]) -> bool:
    """Whether a run is a phrase of its own: a mark, or a word that opens a clause, before it, and
    a mark behind it."""
    sentence = reading.sentences[words[0].row]
    first = words[run[0] - 1].end if run[0] else sentence.start
    last = words[run[1]].start if run[1] < len(words) else sentence.end
    opening = reading.text[first : words[run[0]].start]
    closing = reading.text[words[run[1] - 1].end : last]
    openers = reading.language.clause_openers | reading.language.relatives
    between = (each for each in reading.words_of(sentence.row) if first <= each.start)
    small = {each.folded for each in between if each.start < words[run[0]].start}
    trailing = run[1] == len(words) and run[1] - run[0] > _LEAST
    led = trailing or run[0] == 0 or not _MARKS.isdisjoint(opening) or not small.isdisjoint(openers)
    ended = run[1] == len(words) or not _MARKS.isdisjoint(closing)
    return led and ended


def _joins(places: list[int | None], run: tuple[int, int], known: set[int], size: int) -> bool:
    """Whether the words before and after a run have nothing of their own between them there."""
    before = places[run[0] - 1] if run[0] else None
    after = places[run[1]] if run[1] < len(places) else None
    if before is None and after is None:
        return False
    if before is not None and before + 1 < size and before + 1 not in known:
        return False
    return not (after is not None and after > 0 and after - 1 not in known)
