"""Runs of words that stand in one sentence of either text and hardly anywhere else.

However freely a desk rewrites, three words in a row that both have, and nobody else, come from one
source: a quotation, a name with its office, a figure with what it counts.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from workbench.compare.candidates import spread
from workbench.compare.reading import Reading, Word
from workbench.compare.terms import Floats, Ints

LENGTH = 3
# A run that more pairs of sentences share than this is the house style of somebody.
_OFTEN = 4
_BITS = 20
_MOST = 1 << _BITS


@dataclass(frozen=True, slots=True)
class Runs:
    """The runs of one text: entry k says that sentence `rows[k]` holds run `ids[k]`, each once."""

    rows: Ints
    ids: Ints


def runs_of(reading: Reading, same: Ints, known: dict[str, int]) -> Runs:
    """The runs of a reading that hold a word of matter; `same` gives each sentence the first one
    that says the same, `known` numbers the words of both texts."""
    words: Sequence[Word] = [word for word in reading.words if word.folded[0].isalnum()]
    small = {known.setdefault(word, len(known)) for word in reading.language.stop_words}
    ids = np.array([known.setdefault(word.folded, len(known)) for word in words], dtype=np.int64)
    rows = np.array([word.row for word in words], dtype=np.int64)
    count = len(ids) - LENGTH + 1
    if count <= 0 or len(known) >= _MOST:
        return Runs(np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64))
    tells = ~np.isin(ids, np.array(sorted(small), dtype=np.int64))
    key, telling = np.zeros(count, dtype=np.int64), np.zeros(count, dtype=np.bool_)
    for step in range(LENGTH):
        key = (key << _BITS) | ids[step : step + count]
        telling |= tells[step : step + count]
    good = telling & (rows[:count] == rows[LENGTH - 1 :])
    order = np.lexsort((same[rows[:count]][good], key[good]))
    key, rows = key[good][order], same[rows[:count]][good][order]
    new = np.ones(len(key), dtype=np.bool_)
    new[1:] = (key[1:] != key[:-1]) | (rows[1:] != rows[:-1])
    return Runs(rows[new], key[new])


def shared_runs(a: Runs, b: Runs, rows_a: Ints, rows_b: Ints, size_b: int) -> Floats:
    """How many runs each pair of sentences shares; one that several pairs share counts in part."""
    firsts = np.searchsorted(b.ids, a.ids, side="left")
    in_b = np.searchsorted(b.ids, a.ids, side="right") - firsts
    in_a = np.searchsorted(a.ids, a.ids, side="right") - np.searchsorted(a.ids, a.ids, side="left")
    held = np.flatnonzero((in_b > 0) & (in_a * in_b <= _OFTEN))
    left = np.repeat(a.rows[held], in_b[held])
    right = b.rows[spread(firsts[held], in_b[held])]
    worth = np.repeat(1 / (in_a[held] * in_b[held]), in_b[held])
    pairs, places = np.unique(left * size_b + right, return_inverse=True)
    worths = np.bincount(places, worth, minlength=len(pairs))
    wanted = rows_a * size_b + rows_b
    at = np.minimum(np.searchsorted(pairs, wanted), max(0, len(pairs) - 1))
    if not len(pairs):
        return np.zeros(len(wanted))
    found: Floats = np.where(pairs[at] == wanted, worths[at], 0.0)
    return found
