"""From the likeness of sentences to the trust that they report the same, 0 to 1.

The weights were fitted to pairs of reports whose ties are known (tests/compare/pairs/dev), leaving
out each pair in turn. Neighbours speak for each other, so the judgement is made, heard and made
again; the second time it also counts how far a pair is ahead of its rivals.

Fewer signs carried further to pairs that had no part in the fit than more did.
"""

import numpy as np

from workbench.compare.candidates import best_of
from workbench.compare.likeness import Likeness
from workbench.compare.terms import LAYERS, Floats, Ints

TURNS = 2
# What each sign weighs in the first judgement and in the second.
WEIGHTS = {
    "always": (-4.81, -4.22),
    "plain": (1.49, 1.47),
    "kept": (2.19, 1.83),
    "before": (0.66, 0.50),
    "after": (1.34, 1.07),
    "split": (1.35, 1.41),
    "apart": (-1.89, -0.93),
    "figures": (0.79, 0.66),
    "names alone": (0.38, 0.26),
    "figures alone": (0.59, 0.42),
    "runs": (1.28, 1.11),
    "headline": (-1.59, -1.64),
    "worse rank by words": (2.07, 1.11),
    "better rank by words": (1.34, 1.37),
    "ahead": (2.84, 2.37),
}
_NAMES = 2
_RUNS = 4
_HEADLINE = 2


def trusted(like: Likeness) -> Floats:
    """The trust in each pair, counting how its neighbours fare and how it ranks in its rows."""
    trust, beside, steady = like.plain, Beside(like), steady_signs(like)
    for turn in range(TURNS):
        seen = steady | moving_signs(like, trust, beside)
        weighed = np.zeros(len(trust))
        for name, sign in seen.items():
            weighed += WEIGHTS[name][turn] * sign
        trust = 1 / (1 + np.exp(-weighed))
    return trust


def steady_signs(like: Likeness) -> dict[str, Floats]:
    """What the two sentences themselves say for and against each pair."""
    names, figures = like.alone
    rows_a, rows_b = _competing(like)
    best_a = best_of(rows_a, like.plain, like.sizes[0] * LAYERS)
    best_b = best_of(rows_b, like.plain, like.sizes[1] * LAYERS)
    return {
        "always": np.ones(len(like.a)),
        "plain": like.plain,
        "apart": np.abs(like.a / max(1, like.sizes[0]) - like.b / max(1, like.sizes[1])),
        "figures": like.figures / (like.shared + 1),
        "names alone": np.minimum(names, _NAMES),
        "figures alone": np.minimum(figures, _NAMES),
        "runs": np.minimum(like.runs, _RUNS) / _RUNS,
        "headline": _headline(like),
        "worse rank by words": like.plain / np.maximum(np.maximum(best_a, best_b), 1e-9),
        "better rank by words": like.plain / np.maximum(np.minimum(best_a, best_b), 1e-9),
    }


def moving_signs(like: Likeness, trust: Floats, beside: "Beside") -> dict[str, Floats]:
    """What the trust in the other pairs says for and against each pair."""
    kept_a, kept_b = (each.kept(trust) for each in like.held)
    return {
        "kept": np.minimum(kept_a, kept_b),
        "before": beside.best(trust, (-1, -1)),
        "after": beside.best(trust, (1, 1)),
        "split": beside.best(trust, (0, -1), (0, 1), (-1, 0), (1, 0)),
        "ahead": _ahead(like, trust),
    }


def _headline(like: Likeness) -> Floats:
    """1 where either sentence is a headline, which shares words with much that it does not tell."""
    layer_a, layer_b = like.layers
    one, other = layer_a[like.a] == _HEADLINE, layer_b[like.b] == _HEADLINE
    either: Floats = (one | other).astype(np.float64)
    return either


def _ahead(like: Likeness, trust: Floats) -> Floats:
    """How far each pair is ahead of the best other pair of its sentences; below 0, behind it."""
    rows_a, rows_b = _competing(like)
    rival_a = _rival(rows_a, trust, like.sizes[0] * LAYERS)
    rival_b = _rival(rows_b, trust, like.sizes[1] * LAYERS)
    ahead: Floats = trust - np.maximum(rival_a, rival_b)
    return ahead


def _competing(like: Likeness) -> tuple[Ints, Ints]:
    """The sentences of each pair, told apart by the layer of the other one: a summary or headline
    repeats the body and does not compete with it for a sentence."""
    layer_a, layer_b = like.layers
    return like.a * LAYERS + layer_b[like.b], like.b * LAYERS + layer_a[like.a]


def _rival(rows: Ints, scores: Floats, size: int) -> Floats:
    """For each pair, the best score that its row has in another pair."""
    best = best_of(rows, scores, size)
    top = scores >= best
    second = np.zeros(size)
    np.maximum.at(second, rows[~top], scores[~top])
    alone = top & (np.bincount(rows[top], minlength=size)[rows] == 1)
    rival: Floats = np.where(alone, second[rows], best)
    return rival


class Beside:
    """How the pairs next to each pair fare."""

    def __init__(self, like: Likeness) -> None:
        self._width = like.sizes[1] + 2
        self._keys: Ints = like.a * self._width + like.b
        self._places: dict[tuple[int, int], tuple[Ints, Ints]] = {}

    def best(self, trust: Floats, *steps: tuple[int, int]) -> Floats:
        """The most trust in a pair that lies one of the steps (rows of a, rows of b) away."""
        found = np.zeros(len(trust))
        for step in steps:
            held, place = self._at(step)
            found[held] = np.maximum(found[held], trust[place])
        return found

    def _at(self, step: tuple[int, int]) -> tuple[Ints, Ints]:
        """The pairs that have a pair that step away, and where it is."""
        if step not in self._places:
            wanted = self._keys + step[0] * self._width + step[1]
            place = np.minimum(np.searchsorted(self._keys, wanted), max(0, len(wanted) - 1))
            held = np.flatnonzero(self._keys[place] == wanted)
            self._places[step] = held, place[held]
        return self._places[step]
