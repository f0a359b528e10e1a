"""Which sentences may report the same: an inverted index over terms, at near linear cost.

Each sentence is looked up by its rarest terms, up to a fixed amount of work, so that the whole
grows with the text and not with its square; the few best of each sentence go on to be scored.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise
from zlib import crc32

import numpy as np

from workbench.compare.terms import Floats, Ints, Terms, changes_in

KEPT = 6
_ALL = 3_000
_WORK = 100
_ALWAYS = 2
_COMMON = 2_000
_CHUNK = 1_500_000
_GRAM = 4
_HEAD = 3
_NEAR = 0.6
KIN = 0.5
_NEAREST = 3
_PART = 0.5
_LONG = 5
_NEAR_CAP = 64
_FINE = 64.0
_BEHIND = 0.3


@dataclass(frozen=True, slots=True)
class Near:
    """Pairs of different terms that look alike ("electoral", "election"), and how much."""

    a: Ints
    b: Ints
    alike: Floats

    def turned(self) -> "Near":
        """The same, from the other side."""
        return Near(self.b, self.a, self.alike)


def near_terms(
    a: Ints, b: Ints, words: list[str], kin: Mapping[str, tuple[int, ...]] | None = None
) -> Near:
    """The terms of `a` that look like other terms of `b` (shared 4-grams, or one within one), or
    belong to one matter by the groups of `kin`."""
    a, b = np.flatnonzero(np.bincount(a)), np.flatnonzero(np.bincount(b))
    alike, related = _look_alikes(a, b, words), _related(a, b, words, kin or {})
    return Near(
        np.concatenate([alike.a, related.a]),
        np.concatenate([alike.b, related.b]),
        np.concatenate([alike.alike, related.alike]),
    )


def _related(a: Ints, b: Ints, words: list[str], kin: Mapping[str, tuple[int, ...]]) -> Near:
    akin = {each: kin[word] for each, word in enumerate(words) if word in kin}
    there: dict[int, list[int]] = {}
    for each in akin.keys() & b.tolist():
        for group in akin[each]:
            there.setdefault(group, []).append(each)
    size = max(1, len(words))
    found = {
        each * size + other
        for each in akin.keys() & a.tolist()
        for group in akin[each]
        if group in there
        for other in there[group]
        if each != other
    }
    pairs = np.fromiter(found, dtype=np.int64, count=len(found))
    pairs.sort()
    return Near(pairs // size, pairs % size, np.full(len(pairs), KIN))


def _look_alikes(a: Ints, b: Ints, words: list[str]) -> Near:
    sides = [_grams(side, words) for side in (a, b)]
    lengths = np.fromiter(map(len, words), dtype=np.float64, count=len(words))
    sizes = np.maximum(lengths - (_GRAM - 1), 1)
    ones = np.ones(len(sides[0][1]))
    left, right, shared = join(*sides[0], *sides[1], ones, len(words), _NEAR_CAP)
    alike = 2 * shared / (sizes[left] + sizes[right])
    smaller = np.minimum(sizes[left], sizes[right])
    long = smaller >= _LONG - _GRAM + 1
    whole = (shared >= smaller) & long
    alike = np.where(whole, np.maximum(alike, _PART), alike)
    good = (left != right) & (whole | (long & (alike >= _NEAR)))
    left, right, alike = left[good], right[good], np.minimum(alike[good], 0.9)
    few = _first(left, alike, _NEAREST) | _first(right, alike, _NEAREST)
    return Near(left[few], right[few], alike[few])


def _grams(ids: Ints, words: list[str]) -> tuple[Ints, Ints]:
    """Which 4-grams, told apart by its beginning, each term holds: rows (terms), ids (grams)."""
    grams = [_grams_of(words[each]) for each in ids.tolist()]
    sizes = list(map(len, grams))
    held = np.fromiter(chain.from_iterable(grams), dtype=np.int64, count=sum(sizes))
    return np.repeat(ids, sizes), held


@lru_cache(maxsize=50_000)
def _grams_of(word: str) -> tuple[int, ...]:
    """Numbers for the 4-grams of a word within its beginning: what stands before a stem turns its
    meaning round ("admit", "readmit"), endings do not."""
    if len(word) < _GRAM or not word[0].isalpha():
        return ()
    head = word[:_HEAD]
    grams = {head + word[at : at + _GRAM] for at in range(len(word) - _GRAM + 1)}
    return tuple(crc32(gram.encode()) for gram in grams)


def widened(terms: Terms, near: Near) -> tuple[Ints, Ints, Floats, Ints]:
    """The entries of a reading with their near terms added: rows, ids, how alike, and of which
    entry each is a reading; sorted by that entry."""
    order = np.argsort(near.a, kind="stable")
    size = 1 + max(int(terms.ids.max(initial=0)), int(near.a.max(initial=0)))
    many = np.bincount(near.a, minlength=size)
    firsts, counts = (np.cumsum(many) - many)[terms.ids], many[terms.ids]
    entries = np.arange(len(terms.ids))
    picked = order[spread(firsts, counts)]
    of = np.concatenate([entries, np.repeat(entries, counts)])
    ids = np.concatenate([terms.ids, near.b[picked]])
    alike = np.concatenate([np.ones(len(entries)), near.alike[picked]])
    sorted_by = np.argsort(of, kind="stable")
    of = of[sorted_by]
    return terms.rows[of], ids[sorted_by], alike[sorted_by], of


def spread(firsts: Ints, counts: Ints) -> Ints:
    """The ranges that begin at `firsts` and hold `counts` places each, one after another."""
    ends = np.cumsum(counts)
    total = int(ends[-1]) if len(ends) else 0
    return np.arange(total) - np.repeat(ends - counts - firsts, counts)


def join(
    rows_a: Ints, ids_a: Ints, rows_b: Ints, ids_b: Ints, gains: Floats, size_b: int, cap: int
) -> tuple[Ints, Ints, Floats]:
    """All pairs of rows that share ids held by at most `cap` rows of `b`, with the summed gains.

    `gains` is by id, or by entry of `a` where it is as long as that. Rows of `a` must be sorted.
    """
    order = np.argsort(ids_b, kind="stable")
    held, rows_b = ids_b[order], rows_b[order]
    firsts = np.searchsorted(held, ids_a, side="left")
    counts = np.searchsorted(held, ids_a, side="right") - firsts
    counts[counts > cap] = 0
    each = gains if len(gains) == len(ids_a) else gains[ids_a]
    fine = np.clip(each * _FINE, 1, 0xFFFF).astype(np.int64)
    found: list[tuple[Ints, Ints]] = []
    for part in _chunks(counts):
        right = rows_b[spread(firsts[part], counts[part])]
        left = np.repeat(rows_a[part], counts[part])
        # Pair and gain in one number: sorting it brings equal pairs together, fast.
        keys = ((left * size_b + right) << 16) | np.repeat(fine[part], counts[part])
        keys.sort()
        pairs = keys >> 16
        changes = changes_in(pairs)
        if len(changes):
            found.append((pairs[changes], np.add.reduceat(keys & 0xFFFF, changes)))
    pairs, sums = _merged(found)
    return pairs // size_b, pairs % size_b, sums / _FINE


def _merged(found: list[tuple[Ints, Ints]]) -> tuple[Ints, Ints]:
    """The chunks as one; a row that was cut between two chunks has its sums added."""
    if not found:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    pairs = np.concatenate([each for each, _ in found])
    sums = np.concatenate([each for _, each in found])
    order = np.argsort(pairs, kind="stable")
    pairs, sums = pairs[order], sums[order]
    changes = changes_in(pairs)
    return pairs[changes], np.add.reduceat(sums, changes)


def _chunks(counts: Ints) -> list[slice]:
    """Cuts of the entries such that none makes more pairs than memory should hold at once."""
    ends = np.cumsum(counts)
    total = int(ends[-1]) if len(ends) else 0
    cuts = np.searchsorted(ends, np.arange(_CHUNK, total, _CHUNK)) + 1
    edges = np.unique(np.concatenate([[0], cuts, [len(counts)]]))
    return [slice(s, e) for s, e in pairwise(edges.tolist())]


def likely(a: Terms, b: Terms, near: Near, weights: Floats) -> tuple[Ints, Ints]:
    """The pairs of sentences worth scoring: the few best of each sentence of either side."""
    once_a, once_b = a.once(), b.once()
    left, right = _likely(once_a, once_b, near, weights)
    if once_a is a and once_b is b:
        # No sentence stands anywhere twice.
        return left, right
    return _in_order(left, right, a.same, b.same)


def _in_order(left: Ints, right: Ints, same_a: Ints, same_b: Ints) -> tuple[Ints, Ints]:
    """Sentences that stand in a text more than once, each with its counterpart in order: the
    second with the second, not all with all; what is left over with the last."""
    rows_a, starts_a, counts_a = _members(same_a)
    rows_b, starts_b, counts_b = _members(same_b)
    times = np.maximum(counts_a[left], counts_b[right])
    which = spread(np.zeros(len(times), dtype=np.int64), times)
    left, right = np.repeat(left, times), np.repeat(right, times)
    return (
        rows_a[starts_a[left] + np.minimum(which, counts_a[left] - 1)],
        rows_b[starts_b[right] + np.minimum(which, counts_b[right] - 1)],
    )


def _members(same: Ints) -> tuple[Ints, Ints, Ints]:
    """The sentences that say the same, together and in order: rows, and for the first sentence of
    each where its fellows begin and how many they are."""
    rows = np.argsort(same, kind="stable")
    counts = np.bincount(same, minlength=len(same))
    return rows, np.searchsorted(same[rows], np.arange(len(same))), counts


def _likely(a: Terms, b: Terms, near: Near, weights: Floats) -> tuple[Ints, Ints]:
    size_a, size_b = len(a.starts) - 1, len(b.starts) - 1
    if size_a * size_b <= _ALL:
        telling = np.flatnonzero(np.diff(a.starts)), np.flatnonzero(np.diff(b.starts))
        left, right = telling
        return np.repeat(left, len(right)), np.tile(right, len(left))
    rows, ids, alike, _of = widened(a, near)
    asked = _rarest(rows, ids, np.bincount(b.ids, minlength=len(weights)))
    rows, ids, gains = rows[asked], ids[asked], (weights[ids] * alike)[asked]
    left, right, shared = join(rows, ids, b.rows, b.ids, gains, size_b, size_b)
    size = np.sqrt(a.total(weights)[left] * b.total(weights)[right] + 1e-9)
    rough = np.minimum(shared / size, 1.0)
    # What is far behind the best of both its sentences would never be tied.
    most = np.minimum(best_of(left, rough, size_a), best_of(right, rough, size_b))
    near_best = np.flatnonzero(rough >= _BEHIND * most)
    left, right, rough = left[near_best], right[near_best], rough[near_best]
    kept = _first(left, rough, KEPT) | _first(right, rough, KEPT)
    return left[kept], right[kept]


def best_of(rows: Ints, scores: Floats, size: int) -> Floats:
    """For each pair, the best score that its row has in any pair."""
    best = np.zeros(size)
    np.maximum.at(best, rows, scores)
    return best[rows]


def _rarest(rows: Ints, ids: Ints, held: Ints) -> Ints:
    """The entries to look up: of each row the rarest terms, as far as a row's share of the work
    goes, so that the work grows with the text; in the order of the rows."""
    counts = held[ids]
    order = np.lexsort((counts, rows))
    order = order[counts[order] > 0]
    work = np.cumsum(counts[order])
    firsts = changes_in(rows[order])
    lengths = np.diff(np.append(firsts, len(order)))
    before = np.repeat(work[firsts] - counts[order[firsts]], lengths)
    ranks = np.arange(len(order)) - np.repeat(firsts, lengths)
    return order[(work - before <= _WORK) | ((ranks < _ALWAYS) & (counts[order] <= _COMMON))]


def _first(rows: Ints, scores: Floats, most: int) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
    """Marks the best few entries of each row; scores are 0 to 1."""
    order = np.argsort(rows * 2.0 - scores)
    firsts = changes_in(rows[order])
    counts = np.diff(np.append(firsts, len(rows)))
    ranks = np.arange(len(rows)) - np.repeat(firsts, counts)
    kept = np.zeros(len(rows), dtype=np.bool_)
    kept[order[ranks < most]] = True
    return kept
