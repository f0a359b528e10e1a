"""The same role with another person, body or place, and names spelled otherwise.

A name is set against another only where both stand in the same place of tied sentences: between
the same words, after the same office. A name that one sentence has and the other lacks is no
finding here.

name-spelled: {a} / {b}: one name, spelled otherwise.
name-part-differs: {a} / {b}: a part of the name is another.
name-differs: {a} / {b}: another {note} in the same place.
name-one-or-more: {a} / {b}: one body here, several there.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import compress, product
from operator import attrgetter

from workbench.compare.languages import Language, once
from workbench.compare.matter import Places
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.names import Bearer, Name, Sort, find, named_in
from workbench.compare.pair import Pair
from workbench.compare.reading import START, Reading, Word, of_the_whole
from workbench.compare.same_name import Matches, matches, spelled_alike
from workbench.compare.surroundings import alike, around
from workbench.compare.words import stem

_ENOUGH = 0.52
_ENOUGH_OF_NOUNS = 0.5
# Where both names stand in the other text too, each may simply be elsewhere.
_ENOUGH_OF_KNOWN = 0.62
# What is enough for the only strange names of two sentences that surely say the same.
_ENOUGH_ALONE, _ENOUGH_OTHERWISE, _SURE_TIE = 0.15, 0.5, 0.8
# From this on two words are one, with a slip.
_SLIP = 0.5
_SAME_OFFICE = 0.2
# "Supreme Court" and "Labour Court" share what they are, a person and a firm do not.
_SAME_TYPE = 0.12
_OTHER_SORT = 0.08
_LONGEST_LIST = 40
_MOST_PLACES = 20
_STEM = attrgetter("stem")


@dataclass(frozen=True, slots=True)
class _Swap:
    """Two names in the same place of two tied sentences, and how surely so."""

    one: Name
    other: Name
    score: float


def differ(pair: Pair) -> Iterable[Finding]:
    """Names that are spelled otherwise, then names that took another's place."""
    if not pair.a.language.honorifics:
        # Without the tables of a language, capitals alone tell no names.
        return
    named = pair.of(matches)
    reported: set[tuple[int, int]] = set()
    for one, other in named.variants:
        reported.add((one.number, other.number))
        yield from _spelled_otherwise(pair, one, other)
    for swap in _swaps(pair, named):
        key = swap.one.bearer.number, swap.other.bearer.number
        if key not in reported:
            reported.add(key)
            yield _swapped(pair, swap)
    yield from _one_or_more(pair)


def _spelled_otherwise(pair: Pair, one: Bearer, other: Bearer) -> Iterator[Finding]:
    places_a, places_b = _places(pair.a, one), _places(pair.b, other)
    tied = [(x, y) for x in places_a for y in places_b if y.row in pair.tied_b.get(x.row, ())]
    # Shown where both stand in full; "Ostvik" alone would not show the difference.
    in_full = [(x, y) for x, y in tied if x.words == one.full and y.words == other.full]
    first, second = in_full[0] if in_full else (places_a[0], places_b[0])
    numbered = one.full[-1].isdigit() or other.full[-1].isdigit()
    slip = _differing_part(one, other) >= _SLIP and not numbered
    if not tied and not (slip and _is_person(one) and _is_person(other) and len(one.full) > 1):
        return
    trust = 0.7 + 0.2 * bool(tied)
    if not slip:
        # A brother, or another body of the city: only the place in the sentence can tell.
        score = max(_score(pair, x, y) for x, y in tied)
        sure = _same_firm(pair, one, other) or _only_of_its_kind(pair, one, other)
        sure = sure or (score >= _ENOUGH_ALONE and _only_of_the_name(pair, one, other))
        if score < _ENOUGH and not sure:
            return
        trust = 0.4 + 0.4 * score
    code = "name-spelled" if slip else "name-part-differs"
    why = Reason(code, pair.a.said(first.span), pair.b.said(second.span))
    yield Finding(FindingKind.NAME, Weight.HIGH, (first.span,), (second.span,), why, trust)


def _same_firm(pair: Pair, one: Bearer, other: Bearer) -> bool:
    """Whether two names are one firm's but for what it deals in: "Engineering", "Controls"."""
    return set(one.full) ^ set(other.full) <= pair.a.language.body_marks


def _only_of_its_kind(pair: Pair, one: Bearer, other: Bearer) -> bool:
    """Whether each text has one institute alone, the one of fauna, the other of flora."""
    kinds = pair.a.language.bodies & {*one.full} & {*other.full}
    return any(pair.a.of(_kinds)[each] == pair.b.of(_kinds)[each] == 1 for each in kinds)


def _only_of_the_name(pair: Pair, one: Bearer, other: Bearer) -> bool:
    """Whether each text has one person alone with the first or last name that two share."""
    if not (_is_person(one) and _is_person(other) and len(one.full) == len(other.full) > 1):
        return False
    named = (*_places(pair.a, one), *_places(pair.b, other))
    if any(office.head in pair.a.language.kinship for each in named for office in each.offices):
        # "Her brother Marek Roe"
        return False
    shared = {*one.full} & {*other.full}
    return any(pair.a.of(_parts)[each] == pair.b.of(_parts)[each] == 1 for each in shared)


def _parts(reading: Reading) -> Counter[str]:
    """How many people of a text have each word in their names."""
    people = (each for each in reading.of(named_in) if _is_person(each))
    return Counter(word for each in people for word in {*each.full})


def _kinds(reading: Reading) -> Counter[str]:
    """How many bodies of each kind a text names."""
    bodies = (each for each in reading.of(named_in) if each.sort is Sort.BODY)
    return Counter(word for each in bodies for word in {*each.full} & reading.language.bodies)


def _is_person(bearer: Bearer) -> bool:
    return bearer.sort in {Sort.PERSON, Sort.UNKNOWN}


def _differing_part(one: Bearer, other: Bearer) -> float:
    """How alike the words are in which two names differ, 0 to 1."""
    mine = " ".join(word for word in one.full if word not in other.full)
    theirs = " ".join(word for word in other.full if word not in one.full)
    return spelled_alike(mine, theirs)


def _places(reading: Reading, bearer: Bearer) -> list[Name]:
    """Where a bearer is named, the fullest form first, then as the text goes."""
    places = reading.of(_by_bearer)[bearer.number]
    return sorted(places, key=lambda each: (-len(each.words), each.start))[:_MOST_PLACES]


@of_the_whole
def _by_bearer(reading: Reading) -> dict[int, list[Name]]:
    found: dict[int, list[Name]] = defaultdict(list)
    for name in reading.of(find):
        found[name.bearer.number].append(name)
    return found


def _swaps(pair: Pair, named: Matches) -> Iterator[_Swap]:
    """The swaps of all tied sentences, each name in one at most, the surest first."""
    by_row_a, by_row_b = _by_row(pair.a), _by_row(pair.b)
    tied_a = pair.turned().tied_b
    for row_a, rows_b in sorted(pair.tied_b.items()):
        for row_b in rows_b:
            there = {name.bearer.number for row in rows_b for name in by_row_b.get(row, ())}
            here = {name.bearer.number for row in tied_a[row_b] for name in by_row_a.get(row, ())}
            left_a = _without_match(by_row_a.get(row_a, ()), named.same_a, there)
            left_b = _without_match(by_row_b.get(row_b, ()), named.same_b, here)
            if len(left_a) * len(left_b) <= _LONGEST_LIST:
                yield from _best(pair, named, left_a, left_b)
    for row_a, row_b, tie in pair.rows():
        if tie >= _SURE_TIE:
            rows = by_row_a.get(row_a, ()), by_row_b.get(row_b, ())
            yield from _alone(
                pair, *(_unknown(*each) for each in zip(rows, _same(named), strict=True))
            )


def _same(named: Matches) -> tuple[dict[int, set[int]], dict[int, set[int]]]:
    return named.same_a, named.same_b


def _unknown(names: Iterable[Name], same: dict[int, set[int]]) -> list[Name]:
    """The names of a sentence whose bearers the other text does not name, each once."""
    met = (each for each in names if not each.short and each.bearer.number not in same)
    return [*{each.bearer.number: each for each in met}.values()]


def _alone(pair: Pair, some: list[Name], others: list[Name]) -> Iterator[_Swap]:
    """The only names that two sentences, which surely say the same, do not share at all: such
    play one part in them, if there is anything alike in where they stand."""
    if len(some) != 1 or len(others) != 1 or not _may_stand_for(pair, some[0], others[0]):
        return
    one, other = some[0], others[0]
    score = _score(pair, one, other)
    nested = set(one.words) <= set(other.words) or set(other.words) <= set(one.words)
    enough = _ENOUGH_ALONE if one.sort == other.sort else _ENOUGH_OTHERWISE
    enough = 0.0 if spelled_alike(" ".join(one.words), " ".join(other.words)) >= _SLIP else enough
    if enough <= score < _ENOUGH and not nested:
        yield _Swap(one, other, score)


def _by_row(reading: Reading) -> dict[int, list[Name]]:
    found: dict[int, list[Name]] = defaultdict(list)
    for name in reading.of(find):
        found[name.row].append(name)
    return found


def _without_match(names: Iterable[Name], same: dict[int, set[int]], there: set[int]) -> list[Name]:
    """Names whose bearers are not named in the tied sentences of the other text."""
    return [
        each
        for each in names
        if not each.short and same.get(each.bearer.number, set()).isdisjoint(there)
    ]


def _best(pair: Pair, named: Matches, some: list[Name], others: list[Name]) -> Iterator[_Swap]:
    scored = [
        _Swap(one, other, _score(pair, one, other))
        for one, other in product(some, others)
        if _may_stand_for(pair, one, other)
    ]
    taken: set[Name] = set()
    for swap in sorted(scored, key=lambda each: (-each.score, each.one.span, each.other.span)):
        known = swap.one.bearer.number in named.same_a and (
            swap.other.bearer.number in named.same_b
        )
        enough = swap.score >= (_ENOUGH_OF_KNOWN if known else _ENOUGH)
        if enough and taken.isdisjoint({swap.one, swap.other}):
            taken |= {swap.one, swap.other}
            yield swap


def _may_stand_for(pair: Pair, one: Name, other: Name) -> bool:
    if Sort.UNKNOWN not in (one.sort, other.sort) and one.sort != other.sort:
        return False
    # Another speaker is a matter of attribution.
    return not (_speaks(pair.a, one) and _speaks(pair.b, other))


def _speaks(reading: Reading, name: Name) -> bool:
    """Whether a verb of speech stands right before or after a name."""
    words, tongue = reading.words_of(name.row), reading.language
    first = bisect_left(words, name.start, key=START)
    past = bisect_left(words, name.end, key=START)
    led = first - 1 - (first > 1 and words[first - 1].folded in tongue.articles)
    if name.sort is Sort.BODY and first and words[led].folded in _beside(tongue):
        # "The expert of the Institute said"
        return False
    near = [*words[max(0, first - 1) : first], *words[past : past + 2]]
    return any(each.folded in reading.language.speech_verbs for each in near)


@once
def _beside(tongue: Language) -> frozenset[str]:
    """The words that tell of what body somebody is."""
    return tongue.part_words | tongue.before_places | tongue.body_links | tongue.name_links


def _score(pair: Pair, one: Name, other: Name) -> float:
    score = alike(around(pair.a, one.span, one.row), around(pair.b, other.span, other.row))
    heads = {office.head for office in one.offices}
    same_office = not heads.isdisjoint(office.head for office in other.offices)
    same_type = not set(one.words).isdisjoint(other.words)
    score += _SAME_OFFICE * same_office + _SAME_TYPE * same_type
    return min(1.0, score - _OTHER_SORT * (one.sort != other.sort))


def _swapped(pair: Pair, swap: _Swap) -> Finding:
    one, other = swap.one, swap.other
    sort = other.sort if one.sort is Sort.UNKNOWN else one.sort
    weight = Weight.HIGH if sort in {Sort.PERSON, Sort.BODY} else Weight.MEDIUM
    why = Reason("name-differs", pair.a.said(one.span), pair.b.said(other.span), sort.value)
    trust = 0.3 + 0.5 * swap.score
    return Finding(FindingKind.NAME, weight, (one.span,), (other.span,), why, trust)


def _one_or_more(pair: Pair) -> Iterator[Finding]:
    """ "The regulator" here and "regulators" there, in the same place of tied sentences."""
    told: set[str] = set()
    nouns_a, nouns_b = pair.a.of(_body_nouns), pair.b.of(_body_nouns)
    for row_a, row_b, _ in pair.rows():
        mine, theirs = nouns_a.get(row_a, {}), nouns_b.get(row_b, {})
        for noun in sorted(mine.keys() & theirs.keys() - told):
            one, other = mine[noun], theirs[noun]
            if _is_plural(one) == _is_plural(other):
                continue
            score = alike(around(pair.a, one.span, row_a), around(pair.b, other.span, row_b))
            if score >= _ENOUGH_OF_NOUNS:
                told.add(noun)
                why = Reason("name-one-or-more", pair.a.said(one.span), pair.b.said(other.span))
                spans = (one.span,), (other.span,)
                yield Finding(FindingKind.NAME, Weight.MEDIUM, *spans, why, 0.2 + 0.5 * score)


def _is_plural(noun: Word) -> bool:
    return noun.folded.removesuffix("'s").endswith("s") or noun.folded.endswith("s'")


@once
def _body_stems(tongue: Language) -> frozenset[str]:
    return frozenset(stem(each, tongue) for each in tongue.bodies)


@of_the_whole
def _body_nouns(reading: Reading) -> dict[int, dict[str, Word]]:
    """The common nouns for bodies in each sentence, by stem; none that stands there twice."""
    tongue = reading.language
    stems = _body_stems(tongue)
    named = Places(each.span for each in reading.of(find) if not each.short)
    found: dict[int, dict[str, Word]] = defaultdict(dict)
    twice: set[tuple[int, str]] = set()
    of_bodies = map(stems.__contains__, map(_STEM, reading.words))
    for word in compress(reading.words, of_bodies):
        if not named.holds(word.start):
            if word.stem in found[word.row]:
                twice.add((word.row, word.stem))
            found[word.row][word.stem] = word
    for row, noun in twice:
        del found[row][noun]
    return found
