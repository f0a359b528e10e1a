"""From the likeness of sentences to the trust that they report the same, 0 to 1.

The weights were fitted to pairs of reports whose ties are known (tests/compare/pairs/dev and the
sample of seeds/). Neighbours speak for each other, so the judgement is made, heard and made again.
"""

import numpy as np

from workbench.compare.candidates import best_of
from workbench.compare.likeness import Likeness
from workbench.compare.terms import Floats, Ints

WEIGHTS = (
    (
        -3.29,
        1.09,
        1.57,
        2.39,
        1.85,
        1.18,
        2.42,
        0.91,
        0.18,
        -1.23,
        0.24,
        -1.35,
        0.42,
        1.27,
        0.69,
        1.91,
        0.68,
    ),
    (
        -2.55,
        1.36,
        1.06,
        2.08,
        1.29,
        0.73,
        1.79,
        0.64,
        -0.04,
        -0.57,
        0.31,
        -1.08,
        0.63,
        0.99,
        0.59,
        1.66,
        0.86,
    ),
    (
        -2.29,
        1.40,
        1.08,
        2.05,
        1.25,
        0.73,
        1.58,
        0.70,
        -0.10,
        -0.52,
        0.33,
        -1.05,
        0.56,
        0.89,
        0.60,
        1.63,
        0.94,
    ),
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
        np.maximum(beside.at(-1, -2), beside.at(-2, -1)),
        np.maximum(beside.at(1, 2), beside.at(2, 1)),
        *_openings(like),
    )
    return np.stack(columns, axis=1)


def _openings(like: Likeness) -> tuple[Floats, Floats]:
    """Headlines of one event tell the same, and so do the first sentences of the bodies; a
    headline and the other's first sentence often do."""
    (title_a, lead_a), (title_b, lead_b) = like.openings
    is_title = (like.a == title_a) & (like.b == title_b)
    is_lead = (like.a == lead_a) & (like.b == lead_b)
    crossed = ((like.a == title_a) & (like.b == lead_b)) | (
        (like.a == lead_a) & (like.b == title_b)
    )
    return (is_title | is_lead).astype(np.float64), crossed.astype(np.float64)


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
