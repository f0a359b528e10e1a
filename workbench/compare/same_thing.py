"""Which facts of two texts tell of the same thing, by the words around them.

Facts of tied sentences are set against each other all at once, so that a fact goes to the one
that fits it best and not to the first that comes.
"""

import math
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Generic, NamedTuple, TypeVar

from workbench.compare.assignment import assigned
from workbench.compare.languages import Language, once
from workbench.compare.matter import Keys, forms_of
from workbench.compare.pair import Pair
from workbench.compare.reading import Fact, Part, Reading, Sentence, of_the_whole
from workbench.compare.words import stem

_BREAK = re.compile(r"[,;:()\u2014\u201c\u201d\"\u00ab\u00bb]")
# How much less a word counts with each word, and each sign of a new clause, in between, and
# where another fact is nearer.
_FARTHER = 0.88
_CLAUSE = 0.75
_RIVAL = 0.6
# How alike the words around the same figure elsewhere must be for it to be the same fact.
_TWIN = 0.15
_TWIN_SHARE = 0.5
_MOST_TWINS = 50
# How much better than any other two facts must fit to count as having no other to go to.
_AHEAD = 0.1
# Sentences with so many facts of one kind are tables, which are not set against each other fact
# by fact; and in two texts together no more facts than this are.
_MOST_OF_ROW = 80
_MOST_OF_ROWS = 400
_MOST_OF_TEXTS = 100_000
_REPORTED = (Part.BODY, Part.SUMMARY)

F = TypeVar("F", bound=Fact)
Weights = dict[str, float]
_made = tuple.__new__
# By their numbers and not their names: every word of a text is asked.
_KEY, _ROW = itemgetter(0), itemgetter(4)


class Matter(NamedTuple):
    """A word that carries matter: where it stands, its key, and the clause of its sentence."""

    start: int
    key: str
    clause: int


def matters(reading: Reading, row: int) -> Sequence[Matter]:
    """The words of a sentence that carry matter; figures and words for figures do not."""
    known = reading.of(_matters_known)
    found = known.get(row)
    if found is None:
        found = known[row] = _matters(reading, reading.sentences[row])
    return found


@of_the_whole
def _matters_known(_reading: Reading) -> dict[int, Sequence[Matter]]:
    """The words of the sentences asked for so far."""
    return {}


def _matters(reading: Reading, sentence: Sentence) -> Sequence[Matter]:
    text, known = reading.text, _keys(reading.language)
    clause, before = 0, sentence.start
    found = []
    for start, end, folded, own, _row in reading.words_of(sentence.row):
        if text[before:start] != " ":
            clause += len(_BREAK.findall(text, before, start))
        before = end
        key = known[folded, own]
        if key:
            found.append(_made(Matter, (start, key, clause)))
    return found


@once
def _keys(tongue: Language) -> Keys[str]:
    """What stands for the words already met, "" for those that carry no matter here."""
    return Keys(tongue, _key)


def _key(folded: str, own: str, tongue: Language) -> str:
    if folded in _passed(tongue) or not folded[0].isalpha():
        return ""
    stands = tongue.synonyms.get(folded)
    return stem(stands, tongue) if stands else own


@once
def _passed(tongue: Language) -> frozenset[str]:
    """The words that carry no matter here."""
    tables = (tongue.number_words, tongue.weekdays, tongue.months, tongue.multipliers)
    return tongue.stop_words.union(*tables, tongue.units)


@of_the_whole
def _counted(reading: Reading) -> Counter[str]:
    """In how many sentences each key stands."""
    keys = map(_keys(reading.language).__getitem__, reading.of(forms_of))
    told = set(zip(keys, map(_ROW, reading.words), strict=True))
    return Counter(map(_KEY, told))


class _Around:
    """The words around facts, weighed by how rare they are in both texts."""

    def __init__(self, pair: Pair) -> None:
        self._counts = pair.a.of(_counted), pair.b.of(_counted)
        self._total = len(pair.a.sentences) + len(pair.b.sentences)

    def weights(self, reading: Reading, fact: Fact, rivals: Sequence[Fact]) -> Weights:
        """The words around a fact with their weights, less with every step away from it, and
        less where another fact of its sentence is nearer to them."""
        row = matters(reading, fact.row)
        here = _place(row, fact)
        clause = _clause(reading, row, fact, here)
        others = [_place(row, each) for each in rivals if each != fact]
        found: Weights = {}
        for place, each in enumerate(row):
            if fact.start <= each.start < fact.end:
                continue
            steps = _steps(place, here)
            weight = _FARTHER**steps * _CLAUSE ** abs(each.clause - clause)
            if others and min([_steps(place, there) for there in others]) < steps:
                weight *= _RIVAL
            weight *= self._rarity(each.key)
            if weight > found.get(each.key, 0.0):
                found[each.key] = weight
        return found

    def _rarity(self, key: str) -> float:
        count = self._counts[0].get(key, 0) + self._counts[1].get(key, 0)
        return math.log(1 + self._total / (1 + count))


def _place(row: Sequence[Matter], fact: Fact) -> int:
    """How many words that carry matter stand before a fact."""
    return bisect_left(row, fact.start, key=lambda each: each.start)


def _steps(place: int, here: int) -> int:
    return place - here if place >= here else here - 1 - place


def _clause(reading: Reading, row: Sequence[Matter], fact: Fact, here: int) -> int:
    """The clause of its sentence in which a fact stands."""
    if here:
        broken = _BREAK.findall(reading.text, row[here - 1].start, fact.start)
        return row[here - 1].clause + len(broken)
    return row[0].clause if row else 0


def alike(one: Weights, other: Weights) -> float:
    """How much of what stands around two facts is the same, 0 to 1."""
    if not one or not other:
        return 0.0
    shared = sum(min(weight, other[key]) for key, weight in one.items() if key in other)
    less, more = sorted((sum(one.values()), sum(other.values())))
    return shared / math.sqrt(less * more) if less else 0.0


def _is_ahead(score: float, rivals: list[float]) -> bool:
    """Whether no other fact fits about as well, the one that fits so well left aside."""
    return sum(each > score - _AHEAD for each in rivals) <= 1


@dataclass(frozen=True, slots=True)
class Couple(Generic[F]):
    """Two facts that tell of the same thing, how well they fit, and how alike the words around
    them are; `alone` tells that neither had another fact to go to, `left` that neither has one that
    fits about as well, once all are set aside that both texts tell alike."""

    a: F
    b: F
    score: float
    around: float
    tie: float
    alone: bool
    left: bool = False


Liking = Callable[[F, F, float, float], float | None]
Finder = Callable[[Reading], tuple[F, ...]]


class SameThing(Generic[F]):
    """The facts of one kind in two texts, set against each other."""

    def __init__(self, pair: Pair, facts: Finder[F]) -> None:
        self._pair = pair
        self._facts = facts
        self._seen = _Around(pair)
        self._rows_a, self._rows_b = _by_row(pair.a, facts), _by_row(pair.b, facts)
        self._by_value: list[dict[Hashable, list[F]]] = []
        self._around_a: dict[F, Weights] = {}
        self._around_b: dict[F, Weights] = {}

    def alike(self, one: F, other: F) -> float:
        """How much of what stands around a fact of each text is the same, 0 to 1."""
        here = self._around_a.get(one)
        if here is None:
            rivals = self._rows_a[one.row]
            here = self._around_a[one] = self._seen.weights(self._pair.a, one, rivals)
        there = self._around_b.get(other)
        if there is None:
            rivals = self._rows_b[other.row]
            there = self._around_b[other] = self._seen.weights(self._pair.b, other, rivals)
        return alike(here, there)

    def couples(
        self,
        liking: Liking[F],
        related: Callable[[F, F], bool],
        same: Callable[[F, F], bool],
    ) -> list[Couple[F]]:
        """The facts of tied sentences that belong together.

        `liking` gives the score of two facts from how alike the words around them are and how far
        their sentences are trusted to be tied; None parts them. `related` tells whether one fact
        is one that the other could be mistaken for, `same` whether the two say the same; those
        that do are out of the question for all others.
        """
        ties = self._tied()
        scores: dict[tuple[F, F], float] = {}
        for both, tie in ties.items():
            liked = liking(*both, self.alike(*both), tie)
            if liked is not None:
                scores[both] = liked
        chosen = assigned(scores)
        clear = [both for both in chosen if same(*both)]
        clear_a, clear_b = {one for one, _ in clear}, {other for _, other in clear}
        all_a, all_b = Counter[F](), Counter[F]()
        left_a, left_b = defaultdict[F, list[float]](list), defaultdict[F, list[float]](list)
        for one, other in ties:
            if related(one, other):
                all_a[one] += 1
                all_b[other] += 1
                if one not in clear_a and other not in clear_b:
                    score = scores.get((one, other), 0.0)
                    left_a[one].append(score)
                    left_b[other].append(score)
        found = []
        for one, other in chosen:
            alone = all_a[one] <= 1 and all_b[other] <= 1
            near, tie, score = self.alike(one, other), ties[one, other], scores[one, other]
            left = all(_is_ahead(score, rivals) for rivals in (left_a[one], left_b[other]))
            found.append(Couple(one, other, score, near, tie, alone, left))
        return found

    def _tied(self) -> dict[tuple[F, F], float]:
        """Each two facts of tied sentences, with the trust in the tie."""
        ties: dict[tuple[F, F], float] = {}
        for row_a, row_b, score in self._pair.rows():
            ones, others = self._rows_a.get(row_a, ()), self._rows_b.get(row_b, ())
            if len(ones) * len(others) > _MOST_OF_ROWS or len(ties) > _MOST_OF_TEXTS:
                continue
            for one in ones:
                for other in others:
                    ties[one, other] = max(score, ties.get((one, other), 0.0))
        return ties

    def is_told_elsewhere(
        self, couple: Couple[F], same: Callable[[F, F], bool], value: Callable[[F], Hashable]
    ) -> bool:
        """Whether the other text tells the very fact of one side somewhere else, with words
        around it that are about as alike as those of the couple. Facts that are the same have
        the same `value`."""
        enough = max(_TWIN, _TWIN_SHARE * couple.around)
        values_a, values_b = self._values(value)
        in_b = (each for each in values_b.get(value(couple.a), ()) if same(couple.a, each))
        in_a = (each for each in values_a.get(value(couple.b), ()) if same(each, couple.b))
        told = any(self.alike(couple.a, each) >= enough for each in in_b)
        return told or any(self.alike(each, couple.b) >= enough for each in in_a)

    def _values(self, value: Callable[[F], Hashable]) -> list[dict[Hashable, list[F]]]:
        """The facts of each side by their value, of a common one the first few."""
        if not self._by_value:
            for side in (self._pair.a, self._pair.b):
                found: dict[Hashable, list[F]] = defaultdict(list)
                for fact in side.of(self._facts):
                    known = found[value(fact)]
                    if len(known) < _MOST_TWINS:
                        known.append(fact)
                self._by_value.append(found)
        return self._by_value


def _by_row(reading: Reading, facts: Finder[F]) -> dict[int, list[F]]:
    found: dict[int, list[F]] = defaultdict(list)
    for fact in reading.of(facts):
        row = found[fact.row]
        if reading.sentences[fact.row].part in _REPORTED and len(row) < _MOST_OF_ROW:
            row.append(fact)
    return found
