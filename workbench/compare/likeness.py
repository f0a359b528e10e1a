"""How much two sentences report the same, for many pairs of them at once.

Rare terms count for more. What a short sentence says may stand whole inside a long one, so each
side's share is taken by itself; neighbours that are alike speak for each other.
"""

from dataclasses import dataclass

import numpy as np

from workbench.compare.candidates import Near, spread, widened
from workbench.compare.runs import runs_of, shared_runs
from workbench.compare.terms import LAYERS, Floats, Ints, Terms, Vocabulary, changes_in

# So many cells of sentences by terms are looked up in a table; of more it would fill the memory.
_TABLE = 1_000_000


@dataclass(frozen=True, slots=True)
class Held:
    """Which terms of one text the other sentence of a pair holds: the pair, the term in its place
    (told apart by the layer that asks for it), and the weight that both hold of it; `sums` is that
    weight for each pair."""

    pairs: Ints
    places: Ints
    weights: Floats
    sums: Floats

    def kept(self, trust: Floats) -> Floats:
        """How much of what each pair shares is not held better by another pair, 0 to 1."""
        best = np.zeros(int(self.places.max(initial=0)) + 1)
        np.maximum.at(best, self.places, trust[self.pairs])
        share = trust[self.pairs] / np.maximum(best[self.places], 1e-9)
        kept = np.bincount(self.pairs, self.weights * share, minlength=len(trust))
        result: Floats = kept / np.maximum(self.sums, 1e-9)
        return result


@dataclass(frozen=True, slots=True)
class Likeness:
    """Pairs of rows, sorted, with what speaks for each: the weight of what they share, and how much
    of it is numbers.

    `alone` counts the names, and the larger figures, that each text has in this sentence only;
    `runs` counts the runs of words that hardly any other sentence has.
    `plain` is a first measure of likeness from the words alone, 0 to 1.
    `sizes` are the rows of either text, `held` the terms of either that are shared, `layers`
    tells for each row whether it is headline, body or summary."""

    a: Ints
    b: Ints
    sizes: tuple[int, int]
    shared: Floats
    plain: Floats
    figures: Floats
    alone: tuple[Floats, Floats]
    runs: Floats
    held: tuple[Held, Held]
    layers: tuple[Ints, Ints]


def plain(shared: Floats, of_a: Floats, of_b: Floats) -> Floats:
    """Both shares together, the larger one counting for short against long; little shared, little
    likeness."""
    both = 2 * of_a * of_b / np.maximum(of_a + of_b, 1e-9)
    mixed = 0.5 * both + 0.5 * np.maximum(of_a, of_b)
    result: Floats = mixed * shared / (shared + 2.0)
    return result


def likeness(known: Vocabulary, near: Near, a: Ints, b: Ints) -> Likeness:
    """The likeness of the pairs (a[k], b[k]), in the order of a, then b."""
    order = np.lexsort((b, a))
    a, b = a[order], b[order]
    weights = known.weights
    sizes = len(known.a.starts) - 1, len(known.b.starts) - 1
    size = len(weights)
    held_a = _held(known.a, known.b, near, a, b, weights, known.layers[1])
    held_b = _held(known.b, known.a, near.turned(), b, a, weights, known.layers[0])
    matched_a, matched_b = held_a.sums, held_b.sums
    of_held = known.a.ids[held_a.places // LAYERS]
    figures = _summed(held_a.pairs, held_a.weights * _among(known.numbers, size)[of_held], len(a))
    once = (known.a.held(size) == 1) & (known.b.held(size) == 1)
    told_once = once[of_held] & (held_a.weights >= weights[of_held])
    large = _among(known.numbers, size) - _among(known.counts, size)
    alone = (
        _summed(held_a.pairs, told_once * _among(known.names, size)[of_held], len(a)),
        _summed(held_a.pairs, told_once * large[of_held], len(a)),
    )
    of_a = matched_a / np.maximum(known.a.total(weights)[a], 1e-9)
    of_b = matched_b / np.maximum(known.b.total(weights)[b], 1e-9)
    shared = (matched_a + matched_b) / 2
    held = held_a, held_b
    runs = _runs(known, a, b)
    alike = plain(shared, of_a, of_b)
    return Likeness(a, b, sizes, shared, alike, figures, alone, runs, held, known.layers)


def _runs(known: Vocabulary, a: Ints, b: Ints) -> Floats:
    same = known.a.same, known.b.same
    one, other = map(runs_of, known.readings, same)
    return shared_runs(one, other, same[0][a], same[1][b], len(same[1]))


def _among(terms: Ints, size: int) -> Floats:
    """1 for some terms, 0 for all others."""
    among = np.zeros(size)
    among[terms] = 1
    return among


def _summed(pairs: Ints, weights: Floats, size: int) -> Floats:
    return np.bincount(pairs, weights, minlength=size).astype(np.float64)


def _held(
    one: Terms, other: Terms, near: Near, rows: Ints, others: Ints, weights: Floats, layers: Ints
) -> Held:
    """The terms of rows[k] that others[k] holds too, near terms in part."""
    _rows, ids, alike, of = widened(one, near)
    firsts = np.searchsorted(of, one.starts[rows], side="left")
    counts = np.searchsorted(of, one.starts[rows + 1], side="left") - firsts
    picked = spread(firsts, counts)
    pairs = np.repeat(np.arange(len(rows)), counts)
    hits = _hits(other, others[pairs], ids[picked], len(weights))
    pairs, entries, alike = pairs[hits], of[picked[hits]], alike[picked[hits]]
    # Of the readings of one term (itself and its near terms) the best counts, once.
    changes = changes_in(entries + pairs * (len(one.ids) + 1))
    best = np.maximum.reduceat(alike, changes) if len(changes) else alike
    pairs, entries = pairs[changes], entries[changes]
    places = entries * LAYERS + layers[others[pairs]]
    held = best * weights[one.ids[entries]]
    return Held(pairs, places, held, _summed(pairs, held, len(rows)))


def _hits(terms: Terms, rows: Ints, ids: Ints, size: int) -> Ints:
    """The places k where the sentence rows[k] holds the term ids[k] of so many."""
    held, wanted = terms.rows * size + terms.ids, rows * size + ids
    cells = (len(terms.starts) - 1) * size
    if cells <= _TABLE:
        table = np.zeros(cells, dtype=np.bool_)
        table[held] = True
        found = table[wanted]
    else:
        found = held[np.minimum(held.searchsorted(wanted), len(held) - 1)] == wanted
    hits: Ints = found.nonzero()[0]
    return hits
