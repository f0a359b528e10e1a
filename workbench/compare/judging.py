"""From the likeness of sentences to the trust that they report the same, 0 to 1.

The weights were fitted to pairs of reports whose ties are known (tests/compare/pairs/dev and the
sample of seeds/). Neighbours speak for each other, so the judgement is made, heard and made again.

Fewer signs carried further to pairs that had no part in the fit than more did.
"""

import numpy as np

from workbench.compare.candidates import best_of
from workbench.compare.likeness import Likeness
from workbench.compare.terms import LAYERS, Floats, Ints

TURNS = 2
# What each sign weighs in the first judgement and in the second.
WEIGHTS = {
    "always": (-8.85, -8.27),
    "plain": (9.21, 9.71),
    "kept": (2.58, 2.73),
    "before": (1.56, 0.32),
    "after": (3.50, 2.05),
    "split": (1.25, 0.46),
    "apart": (-1.29, -1.12),
    "figures": (2.12, 1.78),
    "names": (-1.93, -1.78),
    "before by two": (1.48, 0.50),
    "after by two": (2.24, 1.62),
    "opening": (1.79, 1.49),
    "worse rank by words": (2.49, 1.85),
    "better rank by words": (1.49, 1.50),
}


def trusted(like: Likeness) -> Floats:
    """The trust in each pair, counting how its neighbours fare and how it ranks in its rows."""
    trust = like.plain
    beside = Beside(like)
    for turn in range(TURNS):
        seen = signs(like, trust, beside)
        weighed = np.sum([WEIGHTS[name][turn] * sign for name, sign in seen.items()], axis=0)
        trust = 1 / (1 + np.exp(-weighed))
    return trust


def signs(like: Likeness, trust: Floats, beside: "Beside") -> dict[str, Floats]:
    """What speaks for and against each pair."""
    words_a, words_b = _ranks(like, like.plain)
    kept_a, kept_b = (each.kept(trust) for each in like.held)
    mass = like.shared + 1
    return {
        "always": np.ones(len(trust)),
        "plain": like.plain,
        "kept": np.minimum(kept_a, kept_b),
        "before": beside.best(trust, (-1, -1)),
        "after": beside.best(trust, (1, 1)),
        "split": beside.best(trust, (0, -1), (0, 1), (-1, 0), (1, 0)),
        "apart": np.abs(like.a / max(1, like.sizes[0]) - like.b / max(1, like.sizes[1])),
        "figures": like.figures / mass,
        "names": like.names / mass,
        "before by two": beside.best(trust, (-1, -2), (-2, -1)),
        "after by two": beside.best(trust, (1, 2), (2, 1)),
        "opening": _openings(like),
        "worse rank by words": np.minimum(words_a, words_b),
        "better rank by words": np.maximum(words_a, words_b),
    }


def _ranks(like: Likeness, scores: Floats) -> tuple[Floats, Floats]:
    """The share of each pair's score in the best score of either of its sentences.

    A summary or headline repeats the body and does not compete with it for a sentence.
    """
    layer_a, layer_b = like.layers
    best_a = best_of(like.a * LAYERS + layer_b[like.b], scores, like.sizes[0] * LAYERS)
    best_b = best_of(like.b * LAYERS + layer_a[like.a], scores, like.sizes[1] * LAYERS)
    return scores / np.maximum(best_a, 1e-9), scores / np.maximum(best_b, 1e-9)


def _openings(like: Likeness) -> Floats:
    """Headlines of one event tell the same, and so do the first sentences of the bodies."""
    (title_a, lead_a), (title_b, lead_b) = like.openings
    is_title = (like.a == title_a) & (like.b == title_b)
    is_lead = (like.a == lead_a) & (like.b == lead_b)
    either: Floats = (is_title | is_lead).astype(np.float64)
    return either


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
