"""From the likeness of sentences to the trust that they report the same, 0 to 1.

The weights were fitted to pairs of reports whose ties are known (tests/compare/pairs/dev and the
sample of seeds/). Neighbours speak for each other, so the judgement is made, heard and made again.
"""

import numpy as np

from workbench.compare.candidates import best_of
from workbench.compare.likeness import Likeness
from workbench.compare.terms import LAYERS, Floats, Ints

WEIGHTS = (
    (
        -2.62,
        1.31,
        1.76,
        2.44,
        1.33,
        1.33,
        2.46,
        1.02,
        0.31,
        -1.60,
        0.23,
        -1.34,
        0.33,
        1.35,
        0.75,
        1.48,
        0.14,
    ),
    (
        -2.94,
        1.37,
        1.30,
        1.72,
        1.81,
        0.84,
        1.90,
        0.77,
        0.01,
        -1.06,
        0.31,
        -1.16,
        0.61,
        1.00,
        0.73,
        1.54,
        0.10,
    ),
    (
        -2.46,
        1.42,
        1.29,
        1.91,
        1.46,
        0.85,
        1.68,
        0.88,
        -0.04,
        -0.95,
        0.33,
        -1.16,
        0.52,
        0.87,
        0.71,
        1.50,
        0.07,
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
    # A summary or headline repeats the body and does not compete with it for the other's sentences.
    layer_a, layer_b = like.layers
    rank_a = trust / np.maximum(
        best_of(like.a * LAYERS + layer_b[like.b], trust, like.sizes[0] * LAYERS), 1e-9
    )
    rank_b = trust / np.maximum(
        best_of(like.b * LAYERS + layer_a[like.a], trust, like.sizes[1] * LAYERS), 1e-9
    )
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
