"""From the likeness of sentences to the trust that they report the same, 0 to 1.

The weights were fitted to pairs of reports whose ties are known (tests/compare/pairs/dev and the
sample of seeds/). Neighbours speak for each other, so the judgement is made, heard and made again.
"""

import numpy as np

from workbench.compare.candidates import best_of
from workbench.compare.likeness import Likeness
from workbench.compare.terms import Floats, Ints

WEIGHTS = (
    (-3.32, 0.94, 1.59, 2.59, 1.83, 1.41, 2.54, 0.81, 0.42, -1.72, 0.15, -1.19, 0.46),
    (-2.16, 1.32, 1.08, 2.01, 1.27, 0.82, 1.81, 0.64, 0.08, -1.05, 0.23, -0.95, 0.62),
    (-1.91, 1.35, 1.11, 1.93, 1.26, 0.85, 1.61, 0.70, 0.02, -1.00, 0.23, -0.91, 0.55),
)


def trusted(like: Likeness) -> Floats:
    """The trust in each pair, counting how its neighbours fare and how it ranks in its rows."""
    trust = like.plain
    for weights in WEIGHTS:
        trust = 1 / (1 + np.exp(-(signs(like, trust) @ np.array(weights))))
    return trust


def signs(like: Likeness, trust: Floats) -> Floats:
    """What speaks for and against each pair, a column each."""
    beside = _Beside(like, trust)
    rank_a = trust / np.maximum(best_of(like.a, trust, like.sizes[0]), 1e-9)
    rank_b = trust / np.maximum(best_of(like.b, trust, like.sizes[1]), 1e-9)
    mass = like.shared + 1
    columns = (
        np.ones(len(trust)),
        np.log(like.plain + 0.02),
        like.plain,
        np.minimum(rank_a, rank_b),
        np.maximum(rank_a, rank_b),
        beside.at(-1, -1),
        beside.at(1, 1),
        np.maximum(beside.at(0, -1), beside.at(0, 1)),
        np.maximum(beside.at(-1, 0), beside.at(1, 0)),
        np.abs(like.a / max(1, like.sizes[0]) - like.b / max(1, like.sizes[1])),
        like.figures / mass,
        like.names / mass,
        np.log(like.shared + 1),
    )
    return np.stack(columns, axis=1)


class _Beside:
    """How the pairs next to each pair fare."""

    def __init__(self, like: Likeness, trust: Floats) -> None:
        self._width = like.sizes[1] + 2
        self._keys: Ints = like.a * self._width + like.b
        self._trust = trust

    def at(self, step_a: int, step_b: int) -> Floats:
        """The trust in the pair that many rows on, 0 where there is none."""
        if not len(self._keys):
            return self._trust
        wanted = self._keys + step_a * self._width + step_b
        place = np.minimum(np.searchsorted(self._keys, wanted), len(self._keys) - 1)
        return np.where(self._keys[place] == wanted, self._trust[place], 0.0)
