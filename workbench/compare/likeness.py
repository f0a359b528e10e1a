"""How much two sentences report the same, for many pairs of them at once.

Rare terms count for more. What a short sentence says may stand whole inside a long one, so each
side's share is taken by itself; neighbours that are alike speak for each other.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from workbench.compare.candidates import Near, spread, widened
from workbench.compare.terms import Floats, Ints, Terms, Vocabulary


@dataclass(frozen=True, slots=True)
class Likeness:
    """Pairs of rows, sorted, with what speaks for each: the weight of what they share, its share
    of either sentence, and how much of it is numbers and names; `sizes` are the rows of either
    text, `openings` the rows of its headline and of its first sentence (-1: none),
    `layers` tells for each row whether it is headline, body or summary."""

    a: Ints
    b: Ints
    sizes: tuple[int, int]
    shared: Floats
    of_a: Floats
    of_b: Floats
    figures: Floats
    names: Floats
    openings: tuple[tuple[int, int], tuple[int, int]]
    layers: tuple[Ints, Ints]

    @property
    def plain(self) -> Floats:
        """A first measure of likeness from the words alone, 0 to 1."""
        return plain(self.shared, self.of_a, self.of_b)


def plain(shared: Floats, of_a: Floats, of_b: Floats) -> Floats:
    """Both shares together, the larger one counting for short against long; little shared, little
    likeness."""
    both = 2 * of_a * of_b / np.maximum(of_a + of_b, 1e-9)
    mixed = 0.6 * both + 0.4 * np.maximum(of_a, of_b)
    result: Floats = mixed * shared / (shared + 3.0)
    return result


def likeness(known: Vocabulary, near: Near, a: Ints, b: Ints) -> Likeness:
    """The likeness of the pairs (a[k], b[k]), in the order of a, then b."""
    order = np.lexsort((b, a))
    a, b = a[order], b[order]
    weights = known.weights
    sizes = len(known.a.starts) - 1, len(known.b.starts) - 1
    kinds = weights, _only(known.numbers, weights), _only(known.names, weights)
    matched_a, figures, names = _matched(known.a, known.b, near, a, b, kinds)
    (matched_b,) = _matched(known.b, known.a, near.turned(), b, a, (weights,))
    of_a = matched_a / np.maximum(known.a.total(weights)[a], 1e-9)
    of_b = matched_b / np.maximum(known.b.total(weights)[b], 1e-9)
    shared = (matched_a + matched_b) / 2
    return Likeness(a, b, sizes, shared, of_a, of_b, figures, names, known.openings, known.layers)


def _only(terms: Ints, weights: Floats) -> Floats:
    """The weights of some terms, nothing for all others."""
    kept = np.zeros(len(weights))
    kept[terms] = weights[terms]
    return kept


def _matched(
    one: Terms, other: Terms, near: Near, rows: Ints, others: Ints, kinds: Sequence[Floats]
) -> list[Floats]:
    """The weight of the terms of rows[k] that others[k] holds too, near terms in part; once for
    each of the kinds of weight."""
    _rows, ids, alike, of = widened(one, near)
    firsts = np.searchsorted(of, one.starts[rows], side="left")
    counts = np.searchsorted(of, one.starts[rows + 1], side="left") - firsts
    picked = spread(firsts, counts)
    pairs = np.repeat(np.arange(len(rows)), counts)
    size = len(kinds[0])
    held = other.rows * size + other.ids
    wanted = others[pairs] * size + ids[picked]
    at = np.minimum(np.searchsorted(held, wanted), max(0, len(held) - 1))
    hits = alike[picked] * (held[at] == wanted) if len(held) else np.zeros(len(picked))
    # Of the readings of one term (itself and its near terms) the best counts, once.
    changes = np.flatnonzero(np.diff(of[picked] + pairs * (len(one.ids) + 1), prepend=-1))
    if not len(changes):
        return [np.zeros(len(rows)) for _ in kinds]
    best = np.maximum.reduceat(hits, changes)
    terms, pairs = one.ids[of[picked][changes]], pairs[changes]
    return [
        np.bincount(pairs, best * each[terms], minlength=len(rows)).astype(np.float64)
        for each in kinds
    ]
