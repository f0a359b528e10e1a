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
    words = here.words
    told = len(places) - places.count(None)
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
        if (
            bounded
            and _is_new(pair, run, near)
            and _joins(places, (start, end), known, len(there.words))
        ):
            yield _finding(pair, run)
        start = end + 1


def _finding(pair: Pair, run: Sequence[Word]) -> Finding:
    span = run[0].start, run[-1].end
    why = Reason("only-here", pair.a.said(span))
    return Finding(FindingKind.ONLY_A, Weight.LOW, (span,), (), why, _TRUST)


class _Matter(NamedTuple):
    """The words of some sentences that carry matter; for each what stands for it and then the
    themes it belongs to, and for each of these where it stands first."""

    words: tuple[Word, ...]
    keys: list[tuple[str | int, ...]]
    places: dict[str | int | None, int]


def _matter(reading: Reading, rows: tuple[int, ...]) -> _Matter:
    known = reading.of(_by_rows)
    found = known.get(rows)
    if found is None:
        found = known[rows] = _told_in(reading, rows)
    return found


def _told_in(reading: Reading, rows: tuple[int, ...]) -> _Matter:
    groups, stands = theme_groups(reading.language.code), senses_of(reading.language)
    spans = [reading.sentences[row].span for row in rows]
    words = tuple([word for span in spans for word in content_between(reading, *span)])
    keys: list[tuple[str | int, ...]] = [
        (stands[word[2:4]], word[3], word[2][:_NEAR], *groups.get(word[3], ())) for word in words
    ]
    last = len(keys) - 1
    places: dict[str | int | None, int] = {
        key: last - n for n, some in enumerate(reversed(keys)) for key in some
    }
    return _Matter(words, keys, places)


@of_the_whole
def _by_rows(_reading: Reading) -> dict[tuple[int, ...], _Matter]:
    """The words of matter of the sentences asked for so far."""
    return {}


def _matched(here: _Matter, there: _Matter) -> list[int | None]:
    """For each word the place of the one that says the same there, or something akin."""
    places, holds = there.places, there.places.__contains__
    return [places.get(next(filter(holds, keys), None)) for keys in here.keys]


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
    openers, relatives = reading.language.clause_openers, reading.language.relatives
    if run[1] < len(words) and _MARKS.isdisjoint(closing):
        return False
    trailing = run[1] == len(words) and run[1] - run[0] > _LEAST
    if trailing or run[0] == 0 or not _MARKS.isdisjoint(opening):
        return True
    begin = words[run[0]].start
    small = [each[2] for each in reading.words_of(sentence.row) if first <= each[0] < begin]
    return any(word in openers or word in relatives for word in small)


def _joins(places: list[int | None], run: tuple[int, int], known: set[int], size: int) -> bool:
    """Whether the words before and after a run have nothing of their own between them there."""
    before = places[run[0] - 1] if run[0] else None
    after = places[run[1]] if run[1] < len(places) else None
    if before is None and after is None:
        return False
    if before is not None and before + 1 < size and before + 1 not in known:
        return False
    return not (after is not None and after > 0 and after - 1 not in known)
