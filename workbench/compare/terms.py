"""What sentences are tied by: their terms, weighed by how rare they are, as arrays.

A term is a stem (swapped words count as one), a number by its value, or a name. Both readings
share one numbering, so that everything after this is arithmetic on arrays.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import chain, compress

import numpy as np
from numpy.typing import NDArray

from workbench.compare.languages import Language, language, once
from workbench.compare.reading import (
    Part,
    Reading,
    Sentence,
    Word,
    columns,
    columns_of,
    of_the_whole,
)
from workbench.compare.words import Judged, folded, stem

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

NUMBER_WEIGHT = 1.4
NAME_WEIGHT = 1.25
LAYERS = 3
SMALL_WEIGHT = 0.7
_NAME_SHARE = 0.6
_SMALL = frozenset(f"#{number}" for number in range(13))
_HUNDREDTHS = frozenset(("pence", "cents", "centimos", "centavos"))
_MONEY = frozenset("$\u00a3\u20ac")
_SUFFIXES = {"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12}
_PLAIN_SUFFIXES = frozenset(("mn", "bn", "tn"))
_HEADING = 8
_MIX = np.uint64(0x9E3779B97F4A7C15)
_FIGURES = re.compile(r"\d+(?:[.,:]\d+)*")
# "2¾" as it is folded: only the last figure before the bar belongs to the fraction.
_FRACTION = re.compile("([0-9]*)([0-9])\u2044([1-9][0-9]*)")
_REMEMBERED = 50_000
_UNTIED = frozenset({Part.META, Part.SOURCES})


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of a reading: entry k says that sentence `rows[k]` holds term `ids[k]`.

    Entries are sorted by row, then id, each pair once. `starts[r]` is the first entry of row r,
    `same[r]` the first row that holds the very same terms.
    """

    rows: Ints
    ids: Ints
    starts: Ints
    same: Ints

    def total(self, weights: Floats) -> Floats:
        """The weight of each sentence."""
        summed = np.bincount(self.rows, weights[self.ids], minlength=len(self.starts) - 1)
        return summed.astype(np.float64)

    def once(self) -> "Terms":
        """The same without the entries of sentences that only repeat an earlier one."""
        first = self.same[self.rows] == self.rows
        if first.all():
            return self
        rows = self.rows[first]
        starts = np.searchsorted(rows, np.arange(len(self.starts)))
        return Terms(rows, self.ids[first], starts, self.same)

    def different(self) -> int:
        """How many sentences repeat no earlier one."""
        return int(np.count_nonzero(self.same == np.arange(len(self.same))))

    def held(self, size: int) -> Ints:
        """How many different sentences hold each term."""
        return np.bincount(self.once().ids, minlength=size).astype(np.int64)


class Vocabulary:
    """The terms of two readings under one numbering."""

    def __init__(self, a: Reading, b: Reading) -> None:
        self.ids: dict[str, int] = {}
        self.readings = a, b
        self.same_language = a.language.code == b.language.code
        self.kin: Mapping[str, tuple[int, ...]] = (
            theme_groups(a.language.code) if self.same_language else {}
        )
        self.layers = _layers(a), _layers(b)
        self._named: set[int] = set()
        found = [self._of(reading) for reading in (a, b)]
        self.a, self.b = (
            _terms(*each, len(reading.sentences))
            for each, reading in zip(found, (a, b), strict=True)
        )

    @cached_property
    def words(self) -> list[str]:
        """The terms by their number."""
        return list(self.ids)

    @cached_property
    def weights(self) -> Floats:
        """How telling each term is: rare ones, numbers and names more."""
        size = len(self.ids)
        held = self.a.held(size) + self.b.held(size)
        sentences = self.a.different() + self.b.different()
        weights: Floats = np.log((sentences + 2) / (held + 0.5))
        weights[self.numbers] *= NUMBER_WEIGHT
        weights[self.counts] *= SMALL_WEIGHT
        weights[self.names] *= NAME_WEIGHT
        return np.maximum(weights, 0.05)

    @cached_property
    def numbers(self) -> Ints:
        """The terms that are numbers."""
        return np.array([n for n, word in enumerate(self.words) if word[0] == "#"], dtype=np.int64)

    @cached_property
    def counts(self) -> Ints:
        """The small whole numbers, which many things share."""
        small = [n for n in self.numbers.tolist() if self.words[n] in _SMALL]
        return np.array(small, dtype=np.int64)

    @cached_property
    def names(self) -> Ints:
        """The terms that are names."""
        return np.array(sorted(self._named), dtype=np.int64)

    def _of(self, reading: Reading) -> tuple[Sequence[int], list[int]]:
        """Rows and terms of a reading, with repetitions."""
        tongue = reading.language
        names = reading.of(_names)
        opening = next((n.paragraph for n in reading.sentences if n.part is Part.HEADLINE), 0)
        told = [line.row for line in reading.sentences if _tells(reading, line, opening)]
        words = list(chain.from_iterable(map(reading.words_of, told)))
        if not self.same_language:
            # Stems of two languages mean nothing to each other; names are the same in both.
            figures = _is_figure(tongue)
            words = [word for word in words if word.stem in names or figures[word.folded]]
        _starts, _ends, folded, stems, rows = columns_of(words)
        numbers = self._numbered(stems, tongue)
        ids = [numbers[stem] for stem in stems]
        for place, value in _values(words, folded, tongue):
            ids[place] = self.ids.setdefault(value, len(self.ids)) if value else -1
        self._named.update(self.ids[each] for each in names if each in self.ids)
        return rows, ids

    def _numbered(self, stems: Iterable[str], tongue: Language) -> dict[str, int]:
        """The stems with the numbers of their terms, in the order in which they are met; -1 for
        those that carry nothing."""
        ids, terms = self.ids, _terms_of(tongue)
        numbers: dict[str, int] = {}
        for each in dict.fromkeys(stems):
            term = terms[each]
            numbers[each] = ids.setdefault(term, len(ids)) if term else -1
        return numbers


def _tells(reading: Reading, line: Sentence, opening: int) -> bool:
    """Whether a sentence reports something: headings inside the body or over a summary do not, nor
    does a short line below the headline ("From our business staff")."""
    if line.part in _UNTIED:
        return False
    if line.words[1] - line.words[0] > _HEADING:
        return True
    if line.part is Part.HEADLINE and line.paragraph != opening:
        return False
    last = reading.text[line.end - 1]
    if line.part is Part.SUMMARY:
        said = folded(reading.said(line.span)).strip(" *_#-.:")
        return said not in reading.language.summary_headings
    return last != ":" and not (last.isalnum() and line.part is Part.BODY)


def _layers(reading: Reading) -> Ints:
    """For each sentence 1 when it sums up, 2 in the headline, otherwise 0."""
    parts = [line.part for line in reading.sentences]
    told = {Part.SUMMARY: 1, Part.HEADLINE: 2}
    return np.array([told.get(part, 0) for part in parts], dtype=np.int64)


class _Terms(dict[str, str]):
    """The terms of the stems already met: themselves, or what stands for them; "" for those that
    carry nothing."""

    def __init__(self, tongue: Language) -> None:
        super().__init__()
        self._idle, self._same = _tables(tongue.code)

    def __missing__(self, stem: str) -> str:
        idle = stem in self._idle or not (stem[0].isalnum() or stem == "%")
        term = "" if idle else self._same.get(stem, stem)
        if len(self) < _REMEMBERED:
            self[stem] = term
        return term


@once
def _terms_of(tongue: Language) -> _Terms:
    """The terms of the words of a language."""
    return _Terms(tongue)


@cache
def _tables(code: str) -> tuple[frozenset[str], Mapping[str, str]]:
    """The stems that carry nothing in a language, and those that stand for another."""
    tongue = language(code)
    idle = tongue.stop_words | {stem(word, tongue) for word in tongue.stop_words}
    same = {stem(word, tongue): stem(stands, tongue) for word, stands in tongue.synonyms.items()}
    return idle, same


@cache
def kin_groups(code: str) -> Mapping[str, tuple[int, ...]]:
    """The groups of words of one matter that a term belongs to."""
    return _grouped(code, language(code).kin)


@cache
def theme_groups(code: str) -> Mapping[str, tuple[int, ...]]:
    """The same with the groups of one theme."""
    return _grouped(code, language(code).kin + language(code).themes)


def _grouped(code: str, lines: tuple[str, ...]) -> Mapping[str, tuple[int, ...]]:
    tongue = language(code)
    _idle, same = _tables(code)
    groups: dict[str, list[int]] = {}
    for number, words in enumerate(lines):
        for word in words.replace(":", "").split():
            each = stem(word, tongue)
            groups.setdefault(same.get(each, each), []).append(number)
    return {word: tuple(dict.fromkeys(found)) for word, found in groups.items()}


def _terms(in_rows: Sequence[int], terms: list[int], sentences: int) -> Terms:
    rows, ids = (np.fromiter(each, np.int64, count=len(each)) for each in (in_rows, terms))
    held = ids >= 0
    size = int(ids.max(initial=0)) + 1
    keys = np.sort(rows[held] * size + ids[held], kind="stable")
    keys = keys[changes_in(keys)]
    rows, ids = keys // size, keys % size
    return Terms(
        rows, ids, np.searchsorted(rows, np.arange(sentences + 1)), _same(rows, ids, sentences)
    )


def changes_in(numbers: Ints) -> Ints:
    """Where a number stands that is another than the one before it; the first always is."""
    new = np.ones(len(numbers), dtype=np.bool_)
    np.not_equal(numbers[1:], numbers[:-1], out=new[1:])
    found: Ints = new.nonzero()[0]
    return found


def _same(rows: Ints, ids: Ints, sentences: int) -> Ints:
    """For each sentence the first that holds the same terms."""
    marks = (ids.astype(np.uint64) + np.uint64(1)) * _MIX
    marks = (marks ^ (marks >> np.uint64(29))) * _MIX
    sums = np.zeros(sentences, dtype=np.uint64)
    np.add.at(sums, rows, marks)
    _sums, first, which = np.unique(sums, return_index=True, return_inverse=True)
    return first[which].astype(np.int64)


@of_the_whole
def _names(reading: Reading) -> set[str]:
    """The stems that stand with a capital nearly always, the beginnings of sentences aside."""
    if reading.language.code == "de":
        return set()
    text, known = reading.text, reading.of(columns)
    large = [place for place, start in enumerate(known.starts) if text[start].isupper()]
    openings = {line.words[0] for line in reading.sentences if line.words[0] < line.words[1]}
    stems = known.stems
    capital = Counter([stems[place] for place in large if place not in openings])
    first = Counter([stems[place] for place in large if place in openings])
    every = Counter(stems)
    return {
        each
        for each, times in capital.items()
        if len(each) > 1 and times > _NAME_SHARE * (every[each] - first[each])
    }


def _values(
    words: Sequence[Word], said: Sequence[str], tongue: Language
) -> Iterator[tuple[int, str]]:
    """For each place in a run of number words the term of the number; "" after its first word.
    `said` are the words in their folded form."""
    figures = _is_figure(tongue)
    held = {word for word in set(said) if figures[word]}
    after = 0
    for start in compress(range(len(said)), map(held.__contains__, said)):
        if start >= after:
            taken, value = _number_at(words, start, tongue)
            after = start + taken
            yield start, f"#{value:.10g}"
            yield from ((place, "") for place in range(start + 1, after))


@once
def _is_figure(tongue: Language) -> Judged:
    """Which words are numbers, in figures or in words."""
    return Judged(lambda word: word in tongue.number_words or word[0].isdigit())


def _number_at(words: Sequence[Word], place: int, tongue: Language) -> tuple[int, float]:
    """How many words from a place are one number, and its value: "4.6 million", "two hundred and
    sixty", "142p"."""
    first = words[place].folded
    if first[0].isdigit():
        taken, value = 1, _figure(first, tongue) * _suffixed(words, place)
    else:
        taken, value = _worded(words, place, tongue)
    while place + taken < len(words):
        following = words[place + taken].folded
        if following in tongue.multipliers:
            value *= tongue.multipliers[following]
            taken += 1
            rest, small = _rest(words, place + taken, value, tongue)
            taken, value = taken + rest, value + small
        elif following in _HUNDREDTHS:
            return taken + 1, value / 100
        elif following in ("pm", "p.m") and value < 12:
            return taken + 1, value + 12
        else:
            break
    return taken, value


def _suffixed(words: Sequence[Word], place: int) -> float:
    """What the letters after a figure multiply it by: "£4.6m"; a bare "m" may be metres."""
    letters = words[place].folded.lstrip("0123456789.,:")
    money = place > 0 and words[place - 1].folded in _MONEY
    return _SUFFIXES.get(letters, 1) if money or letters in _PLAIN_SUFFIXES else 1


def _rest(words: Sequence[Word], place: int, above: float, tongue: Language) -> tuple[int, float]:
    """What follows a hundred or a thousand in words: "and sixty"."""
    for step in (0, 1):
        if place + step >= len(words) or words[place + step].row != words[place - 1].row:
            break
        if step and words[place].folded not in tongue.number_joins:
            break
        if words[place + step].folded in tongue.number_words:
            taken, value = _worded(words, place + step, tongue)
            return (step + taken, value) if 0 < value < above else (0, 0)
    return 0, 0


def _worded(words: Sequence[Word], place: int, tongue: Language) -> tuple[int, float]:
    """Tens with ones: "twenty-seven", "treinta y siete"."""
    value = tongue.number_words[words[place].folded]
    for step in (1, 2):
        if place + step < len(words):
            ones = tongue.number_words.get(words[place + step].folded, 0)
            if 20 <= value < 100 and value % 10 == 0 and 0 < ones < 10:
                return step + 1, value + ones
    return 1, value


def _figure(word: str, tongue: Language) -> float:
    """The value of figures, thousands marks dropped; a time of day is hours with hundredths."""
    if len(word) > 1 and word[-1] == "p" and word[-2].isdigit():
        return _figure(word[:-1], tongue) / 100
    fraction = _FRACTION.match(word)
    if fraction:
        whole, top, bottom = fraction.groups()
        return float(whole or 0) + float(top) / float(bottom)
    # Letters of any script may follow, and a sign such as a figure in a ring is none to count by.
    found = _FIGURES.match(word)
    digits = found.group().replace(":", ".") if found else "0"
    groups = digits.replace(",", ".").split(".")
    decimal = "," if tongue.decimal_comma else "."
    thousands = len(groups) > 1 and all(len(group) == 3 for group in groups[1:])
    if thousands and (decimal not in digits or len(groups) > 2 or groups[-1] == "000"):
        return float("".join(groups))
    if len(groups) == 2:
        return float(".".join(groups))
    return float("".join(groups) or 0)
