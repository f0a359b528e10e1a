"""Runs of words that stand in one sentence of either text and hardly anywhere else.

However freely a desk rewrites, three words in a row that both have, and nobody else, come from one
source: a quotation, a name with its office, a figure with what it counts.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from workbench.compare.candidates import spread
from workbench.compare.languages import Language, once
from workbench.compare.reading import Reading, columns, of_the_whole
from workbench.compare.terms import Floats, Ints

LENGTH = 3
# A run that more pairs of sentences share than this is the house style of somebody.
_OFTEN = 4
_MIX = np.int64(0x5BD1E9955BD1E995)


@dataclass(frozen=True, slots=True)
class Runs:
    """The runs of one text: entry k says that sentence `rows[k]` holds run `ids[k]`."""

    rows: Ints
    ids: Ints

    def only(self, entries: Ints) -> "Runs":
        """Some of the entries."""
        return Runs(self.rows[entries], self.ids[entries])


def runs_of(reading: Reading, same: Ints) -> Runs:
    """The runs of a reading that hold a word of matter, each told by a number made of its words;
    `same` gives each sentence the first one that says the same, and only that one counts."""
    words, tells = reading.of(_words)
    lengths = [line.words[1] - line.words[0] for line in reading.sentences]
    rows = np.repeat(np.arange(len(same)), lengths)
    count = max(0, len(words) - LENGTH + 1)
    ids, telling = np.zeros(count, dtype=np.int64), np.zeros(count, dtype=np.bool_)
    for step in range(LENGTH):
        ids = (ids ^ (ids >> 31)) * _MIX + words[step : step + count]
        telling |= tells[step : step + count]
    within = rows[:count] == rows[LENGTH - 1 :][:count]
    good = telling & within & (same[rows[:count]] == rows[:count])
    return Runs(rows[:count][good], ids[good])


@of_the_whole
def _words(reading: Reading) -> tuple[Ints, "np.ndarray[tuple[int], np.dtype[np.bool_]]"]:
    """The words of a reading as numbers, and which of them carry matter."""
    words = _numbers(reading.of(columns).folded)
    small = _small(reading.language)
    return words, small[np.minimum(np.searchsorted(small, words), len(small) - 1)] != words


@once
def _small(tongue: Language) -> Ints:
    """The small words of a language as numbers, in their order."""
    return np.sort(_numbers([*tongue.stop_words, ""]))


def _numbers(words: Sequence[str]) -> Ints:
    return np.fromiter(map(hash, words), dtype=np.int64, count=len(words))


def shared_runs(a: Runs, b: Runs, rows_a: Ints, rows_b: Ints, size_b: int) -> Floats:
    """How many runs each pair of sentences shares; one that several pairs share counts in part."""
    a, b, worth = _rare(a, b)
    counts = np.searchsorted(b.ids, a.ids, side="right")
    firsts = np.searchsorted(b.ids, a.ids, side="left")
    counts -= firsts
    left, right = np.repeat(a.rows, counts), b.rows[spread(firsts, counts)]
    pairs, places = np.unique(left * size_b + right, return_inverse=True)
    if not len(pairs):
        return np.zeros(len(rows_a))
    worths = np.bincount(places, np.repeat(worth, counts))
    wanted = rows_a * size_b + rows_b
    at = np.minimum(np.searchsorted(pairs, wanted), len(pairs) - 1)
    found: Floats = np.where(pairs[at] == wanted, worths[at], 0.0)
    return found


def _rare(a: Runs, b: Runs) -> tuple[Runs, Runs, Floats]:
    """The runs that both texts hold, and not often, in one order, and what each of `a` is worth."""
    ids, size = np.concatenate([a.ids, b.ids]), len(a.ids)
    order = np.argsort(ids)
    new = np.ones(len(ids), dtype=np.bool_)
    new[1:] = np.diff(ids[order]) != 0
    group = np.cumsum(new) - 1
    of_a = order < size
    in_a = np.bincount(group, of_a, minlength=1)
    ways = in_a * (np.bincount(group, minlength=1) - in_a)
    rare = ((ways > 0) & (ways <= _OFTEN))[group]
    one, other = rare & of_a, rare & ~of_a
    return a.only(order[one]), b.only(order[other] - size), 1 / ways[group[one]]
