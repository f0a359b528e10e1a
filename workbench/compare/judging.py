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
# From a pair to those beside it, in rows of either text: what comes before and after in both, and
# where one sentence is told in two.
_STEPS = ((-1, -1), (1, 1), (0, -1), (0, 1), (-1, 0), (1, 0))
# For either text the rows that compete, and how many there may be.
Rivals = tuple[tuple[Ints, int], tuple[Ints, int]]


def trusted(like: Likeness) -> Floats:
    """The trust in each pair, counting how its neighbours fare and how it ranks in its rows."""
    trust, rivals = like.plain, competing(like)
    beside, steady = Beside(like), steady_signs(like, rivals)
    for turn in range(TURNS):
        seen = steady | moving_signs(like, trust, beside, rivals)
        weighed = np.zeros(len(trust))
        for name, sign in seen.items():
            weighed += WEIGHTS[name][turn] * sign
        trust = 1 / (1 + np.exp(-weighed))
    return trust


def steady_signs(like: Likeness, rivals: Rivals) -> dict[str, Floats]:
    """What the two sentences themselves say for and against each pair."""
    names, figures = like.alone
    best_a, best_b = (best_of(rows, like.plain, size) for rows, size in rivals)
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


def moving_signs(
    like: Likeness, trust: Floats, beside: "Beside", rivals: Rivals
) -> dict[str, Floats]:
    """What the trust in the other pairs says for and against each pair."""
    kept_a, kept_b = (each.kept(trust) for each in like.held)
    before, after, *split = beside.fare(trust)
    rival_a, rival_b = (_rival(rows, trust, size) for rows, size in rivals)
    return {
        "kept": np.minimum(kept_a, kept_b),
        "before": before,
        "after": after,
        "split": np.max(split, axis=0),
        # Below 0 where another pair of one of its sentences is ahead of it.
        "ahead": trust - np.maximum(rival_a, rival_b),
    }


def _headline(like: Likeness) -> Floats:
    """1 where either sentence is a headline, which shares words with much that it does not tell."""
    layer_a, layer_b = like.layers
    one, other = layer_a[like.a] == _HEADLINE, layer_b[like.b] == _HEADLINE
    either: Floats = (one | other).astype(np.float64)
    return either


def competing(like: Likeness) -> Rivals:
    """The sentences of each pair, told apart by the layer of the other one, and how many there may
    be: a summary or headline repeats the body and does not compete with it for a sentence."""
    layer_a, layer_b = like.layers
    of_a, of_b = like.a * LAYERS + layer_b[like.b], like.b * LAYERS + layer_a[like.a]
    return (of_a, like.sizes[0] * LAYERS), (of_b, like.sizes[1] * LAYERS)


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
    """The pairs next to each pair."""

    def __init__(self, like: Likeness) -> None:
        width, last = like.sizes[1] + 2, len(like.a) - 1
        keys: Ints = like.a * width + like.b
        wanted = keys + np.array([[rows_a * width + rows_b] for rows_a, rows_b in _STEPS])
        places = np.minimum(keys.searchsorted(wanted), max(0, last))
        # What stands nowhere is behind the last.
        self._places = np.where(keys[places] == wanted, places, last + 1) if len(keys) else places

    def fare(self, trust: Floats) -> Floats:
        """For each step the trust in the pair that lies a step away, 0 where there is none."""
        fare: Floats = np.append(trust, 0.0)[self._places]
        return fare
