"""How much is meant: all here and some there, the process here and part of it there.

Extents of tied sentences are set against each other where they are said of the same nouns or
stand between the same words. One that is dropped counts only where its nouns are still there.

scope-differs: {a} / {b}: another extent of the same thing.
scope-dropped: {a} / {b}: one report says how much, the other does not.
scope-unit: {a} / {b}: broken down by something else.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, islice, product

from workbench.compare.extents import (
    ALONG,
    ANY,
    FEW,
    MANY,
    MOST,
    NEARLY,
    NONE,
    ONE_OF,
    ONLY,
    SOME,
    WHOLE,
    Extent,
    find,
    links,
    value,
)
from workbench.compare.matter import key
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.one_kind import kinds_of
from workbench.compare.pair import Pair, turned
from workbench.compare.reading import Reading, Word
from workbench.compare.senses import carries, sense, senses
from workbench.compare.surroundings import alike, around
from workbench.domain.text import Span

_RELATED = 0.36
# What the words around are worth where the nouns are others: "site" and "place".
_SETTING_ALONE = 0.75
_MOST_UNITS = 400
# More extents than this in one sentence are no sentence.
_MOST_IN_ROW = 20
# Amounts that a desk drops only by changing what is said, with the trust in that.
_TELLING = {WHOLE: 0.5, NEARLY: 0.55, MOST: 0.55, ONLY: 0.38, ONE_OF: 0.55, SOME: 0.5}
# Of these, the ones that count only where the other report has the whole ("the bridges").
_PARTS = (ONE_OF, SOME)
# Amounts that a pronoun may follow; how far behind it the verb stands, and how many more words the
# two sentences share.
_OF_THEM = (MOST, NEARLY, SOME, FEW, ONE_OF)
_VERB, _MATTER = 4, 2
# Words of "nine of the twelve", and the trust that "the twelve" is another extent.
_SHARE, _OF_ALL = 3, 0.6
# How far what is told of all or none of them stands behind.
_CLAUSE = 5
# How surely two extents of pronouns with a word of those in common are of one thing.
_OF_THEM_ALIKE = 0.4
# From this on two sentences say the same, whatever their words.
_SURE_TIE = 0.85
_SCALE = (WHOLE, NEARLY, MOST, MANY, SOME, FEW, NONE)
_ON_SCALE = {frozenset(pair) for pair in combinations(_SCALE, 2)}
_OPPOSED = {
    frozenset({WHOLE, SOME}),
    frozenset({WHOLE, FEW}),
    frozenset({WHOLE, NONE}),
    frozenset({WHOLE, ONLY}),
    frozenset({MOST, FEW}),
    frozenset({MOST, NONE}),
    frozenset({SOME, NONE}),
    frozenset({MANY, FEW}),
    frozenset({MANY, NONE}),
}


def differ(pair: Pair) -> Iterable[Finding]:
    """Extents that differ, then those that only one of the reports has."""
    by_row_a, by_row_b = _by_row(pair.a), _by_row(pair.b)
    yield from _differing(pair, by_row_a, by_row_b)
    yield from _other_units(pair)
    yield from _dropped(pair, by_row_a, by_row_b)
    yield from (turned(each) for each in _dropped(pair.turned(), by_row_b, by_row_a))


def _by_row(reading: Reading) -> dict[int, list[Extent]]:
    found: dict[int, list[Extent]] = {}
    for extent in reading.of(find):
        row = found.setdefault(extent.row, [])
        if len(row) < _MOST_IN_ROW:
            row.append(extent)
    return found


def _differing(
    pair: Pair, by_row_a: dict[int, list[Extent]], by_row_b: dict[int, list[Extent]]
) -> Iterator[Finding]:
    for row, rows_b in sorted(pair.tied_b.items()):
        others = [each for other in rows_b for each in by_row_b.get(other, ())]
        for one, other, score in _matched(pair, by_row_a.get(row, []), others):
            # "Any" is whole or part as its sentence has it.
            kept = ANY in (one.amount, other.amount) or _is_reversed(pair, one, other)
            if one.amount != other.amount and not kept:
                yield _differs(pair, one, other, score)
    for tie in pair.ties:
        if tie.score >= _SURE_TIE:
            yield from _alone(pair, by_row_a, by_row_b, (tie.rows_a[0], tie.rows_b[0]))


def _alone(
    pair: Pair,
    by_row_a: dict[int, list[Extent]],
    by_row_b: dict[int, list[Extent]],
    rows: tuple[int, int],
) -> Iterator[Finding]:
    """The only extents of two sentences that surely say the same: "all carried beacons", "most
    had one on them". They are of one thing unless their nouns are of two."""
    some, others = by_row_a.get(rows[0], ()), by_row_b.get(rows[1], ())
    if len(some) != 1 or len(others) != 1:
        return
    one, other = some[0], others[0]
    if one.loose or other.loose or frozenset({one.amount, other.amount}) not in _ON_SCALE:
        return
    nouns = frozenset(one.nouns[:1]), frozenset(other.nouns[:1])
    related = _related(pair, one, other)
    apart = related >= _RELATED or not kinds_of(pair.a.language).overlap(*nouns)
    if not apart and not _is_reversed(pair, one, other):
        yield _differs(pair, one, other, _RELATED)


def _is_reversed(pair: Pair, one: Extent, other: Extent) -> bool:
    """Whether all are here what none is not there: "all are stable", "none is in danger"."""
    if {one.amount, other.amount} != {WHOLE, NONE}:
        return False
    known = {*one.nouns, *other.nouns}
    told = _told_of(pair.a, one, _CLAUSE) & _told_of(pair.b, other, _CLAUSE) - known
    return not any(each.isalpha() for each in told)


def _matched(
    pair: Pair, some: Sequence[Extent], others: Sequence[Extent]
) -> list[tuple[Extent, Extent, float]]:
    """Extents of the same thing, each in one pair at most; equal ones first, then the likest."""
    scored = [
        (one, other, _related(pair, one, other))
        for one, other in product(some, others)
        if ALONG not in (one.amount, other.amount)
    ]
    scored = [each for each in scored if each[2] >= _RELATED]
    taken: set[tuple[int, Span]] = set()
    found: list[tuple[Extent, Extent, float]] = []
    for one, other, score in sorted(
        scored, key=lambda each: (each[0].amount != each[1].amount, -each[2])
    ):
        places = {(0, one.mark), (1, other.mark)}
        if taken.isdisjoint(places):
            taken |= places
            found.append((one, other, score))
    return found


def _related(pair: Pair, one: Extent, other: Extent) -> float:
    """How surely two extents are said of the same thing, 0 to 1."""
    setting = alike(around(pair.a, one.mark, one.row), around(pair.b, other.mark, other.row))
    nouns, named = set(one.nouns), set(other.nouns)
    if not nouns and not named:
        # "Most of them are over seventy", "nearly all are past 70".
        told = _told_of(pair.a, one) & _told_of(pair.b, other)
        return max(setting, _OF_THEM_ALIKE if told else 0.0)
    if not nouns or not named:
        return setting
    share = len(nouns & named) / min(len(nouns), len(named))
    return max(0.5 * share + 0.5 * setting, _SETTING_ALONE * setting)


def _told_of(reading: Reading, one: Extent, far: int = _VERB) -> set[str]:
    """The first words of matter behind an extent of a pronoun, verbs and figures."""
    words = reading.words_of(one.row)
    place = bisect_left(words, one.mark[1], key=lambda each: each.start)
    return {sense(reading, w) for w in words[place : place + far] if carries(reading, w)}


def _differs(pair: Pair, one: Extent, other: Extent, score: float) -> Finding:
    amounts = frozenset({one.amount, other.amount})
    weight = Weight.HIGH if amounts in _OPPOSED else Weight.MEDIUM
    if ONLY not in amounts and ONE_OF not in amounts:
        steps = abs(_SCALE.index(one.amount) - _SCALE.index(other.amount))
        slight = steps == 1 and WHOLE not in amounts and NEARLY not in amounts
        weight = Weight.LOW if slight else weight
    return _finding(pair, "scope-differs", weight, (one.span, other.span), 0.4 + 0.4 * score)


def _other_units(pair: Pair) -> Iterator[Finding]:
    """What results are broken down by, wherever it is said; tied or not."""
    units_a = [each for each in pair.a.of(find) if each.amount == ALONG and each.nouns]
    units_b = [each for each in pair.b.of(find) if each.amount == ALONG and each.nouns]
    told: set[tuple[str, ...]] = set()
    for one, other in islice(product(units_a, units_b), _MOST_UNITS):
        kept = _has_unit(one, units_b) or _has_unit(other, units_a)
        if kept or {one.nouns[:2], other.nouns[:2]} & told:
            continue
        tied = other.row in pair.tied_b.get(one.row, ())
        if tied or not set(one.nouns[:2]).isdisjoint(other.nouns[:2]):
            told |= {one.nouns[:2], other.nouns[:2]}
            trust = 0.7 if tied else 0.5
            yield _finding(pair, "scope-unit", Weight.MEDIUM, (one.span, other.span), trust)


def _has_unit(one: Extent, units: Sequence[Extent]) -> bool:
    mine = set(one.nouns[:2])
    theirs = (set(each.nouns[:2]) for each in units[:_MOST_UNITS])
    return any(mine <= each or each <= mine for each in theirs)


def _dropped(
    pair: Pair, by_row_a: dict[int, list[Extent]], by_row_b: dict[int, list[Extent]]
) -> Iterator[Finding]:
    """Extents of the first report whose nouns the other one has without any."""
    for row, rows_b in sorted(pair.tied_b.items()):
        others = [each for other in rows_b for each in by_row_b.get(other, ())]
        if not others:
            yield from _of_them(pair, by_row_a.get(row, ()), rows_b)
        matched = {one.mark for one, _, _ in _matched(pair, by_row_a.get(row, []), others)}
        for one in by_row_a.get(row, ()):
            telling = one.amount in _TELLING and one.nouns and not one.loose
            whole = _whole_of(pair.a, one)
            if whole is not None and one.nouns and one.mark not in matched:
                yield from _all_of_so_many(pair, one, whole, rows_b)
            if one.amount == SOME and not _is_part(pair.a, one):
                continue
            kept = one.amount == ONLY and any(each.amount == ONLY for each in others)
            if one.mark in matched or not telling or kept:
                continue
            bare = next(_bare(pair.b, one, rows_b, others), None)
            if bare is not None:
                yield from _no_longer(pair, one, bare)


def _whole_of(reading: Reading, one: Extent) -> float | None:
    """How many there are of which a part is told: twelve for "nine of the twelve"."""
    words = [word for word in reading.words_of(one.row) if _in(one.mark, word)]
    if one.amount != SOME or len(words) < _SHARE or value(words[0], reading.language) is None:
        return None
    return value(words[-1], reading.language)


def _in(span: Span, word: Word) -> bool:
    return span[0] <= word.start < span[1]


def _all_of_so_many(
    pair: Pair, one: Extent, whole: float, rows: Iterable[int]
) -> Iterator[Finding]:
    """Where the other report tells it of all of them: "in the twelve districts"."""
    tongue = pair.b.language
    for row in rows:
        words = pair.b.words_of(row)
        for before, number, noun in zip(words, words[1:], words[2:], strict=False):
            same = key(noun, tongue) == one.nouns[0] and value(number, tongue) == whole
            if same and before.folded in tongue.articles:
                span = before.start, noun.end
                yield _finding(pair, "scope-dropped", Weight.HIGH, (one.span, span), _OF_ALL)
                return


def _of_them(pair: Pair, some: Sequence[Extent], rows: Iterable[int]) -> Iterator[Finding]:
    """Extents of a pronoun ("most of them are staying") whose verb the other has of all."""
    for one in some:
        words = pair.a.words_of(one.row)
        place = bisect_left(words, one.mark[1], key=lambda each: each.start)
        verb = next((w for w in words[place : place + _VERB] if carries(pair.a, w)), None)
        if one.nouns or one.loose or one.amount not in _OF_THEM or verb is None:
            continue
        wanted = sense(pair.a, verb)
        for row in rows:
            common = senses(pair.a, one.row) & senses(pair.b, row) - {wanted}
            said = (w for w in pair.b.words_of(row) if sense(pair.b, w) == wanted)
            there = next(said, None)
            if there is not None and len(common) >= _MATTER:
                span = one.mark[0], verb.end
                yield _finding(pair, "scope-dropped", Weight.MEDIUM, (span, there.span), 0.5)
                return


def _bare(
    reading: Reading, one: Extent, rows: Iterable[int], others: Sequence[Extent]
) -> Iterator[tuple[Span, float | None, int]]:
    """Where the nouns of an extent stand without one, with a number that belongs to them."""
    tongue = reading.language
    wanted = one.nouns[:2]
    for row in rows:
        words = reading.words_of(row)
        telling = [each for each in words if not links(each, tongue)]
        for place in range(len(telling) - len(wanted) + 1):
            some = telling[place : place + len(wanted)]
            if tuple(key(each, tongue) for each in some) != wanted:
                continue
            span = some[0].start, some[-1].end
            if one.amount in _PARTS and not _all_of_them(words, some[0], one, reading):
                continue
            if not any(each.start <= span[0] < each.end for each in others):
                yield span, _number_beside(telling, place, len(wanted), reading), row


def _is_part(reading: Reading, one: Extent) -> bool:
    """Whether a part is taken of those that are there: "some of the buyers", not "some buyers"."""
    words = reading.words_of(one.row)
    noun = next((n for n, word in enumerate(words) if word.end > one.mark[1]), len(words))
    held = [word for word in words if one.mark[0] <= word.start < one.mark[1]]
    inside = [word.folded for word in held]
    after = [word.folded for word in words[noun : noun + 2]]
    tongue = reading.language
    # "Some of", and not "part of", which is often an idiom; "two of the four".
    share = len(held) > 2 and value(held[0], tongue) is not None
    counted = share or (bool(inside) and inside[0] in tongue.scopes)
    parted = counted and not tongue.part_words.isdisjoint([*inside[1:], *after[:1]])
    merged = not tongue.articles.isdisjoint([*inside, *after]) or tongue.code == "pt"
    return parted and merged and one.number is None


def _all_of_them(words: Sequence[Word], first: Word, one: Extent, reading: Reading) -> bool:
    """Whether "the bridges" stands where the other report has "one of the bridges"."""
    before = next((each for each in reversed(words) if each.end <= first.start), None)
    definite = before is not None and before.folded in reading.language.articles
    return definite and first.folded == one.noun


def _number_beside(
    words: Sequence[Word], place: int, length: int, reading: Reading
) -> float | None:
    """The number right before nouns, or right after them: "two halls", "Hall 2"."""
    around_it = [*words[max(0, place - 1) : place], *words[place + length : place + length + 1]]
    numbers = (value(each, reading.language) for each in around_it)
    return next((each for each in numbers if each is not None), None)


def _no_longer(pair: Pair, one: Extent, bare: tuple[Span, float | None, int]) -> Iterator[Finding]:
    span, number, row = bare
    if one.number is not None and (number == one.number or one.amount == ONLY):
        # "All 22 zones" are "the 22 zones", and "only four" are four.
        return
    setting = alike(around(pair.a, one.span, one.row), around(pair.b, span, row))
    narrowed = number is not None and one.number is not None
    trust = 0.6 if narrowed else _TELLING[one.amount] * (0.4 + 0.9 * setting)
    weight = Weight.HIGH if narrowed and one.amount == WHOLE else Weight.MEDIUM
    yield _finding(pair, "scope-dropped", weight, (one.span, span), min(trust, 0.8))


def _finding(
    pair: Pair, code: str, weight: Weight, spans: tuple[Span, Span], trust: float
) -> Finding:
    why = Reason(code, pair.a.said(spans[0]), pair.b.said(spans[1]))
    return Finding(FindingKind.SCOPE, weight, (spans[0],), (spans[1],), why, trust)
