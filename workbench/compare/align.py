"""Which sentences of two reports report the same thing: their ties.

Candidates come from an inverted index, are judged with their neighbours, and are then decided for
the whole text at once: a sentence that is tied already takes another tie only for what is new.
"""

from collections import defaultdict

import numpy as np

from workbench.compare.candidates import likely, near_terms
from workbench.compare.judging import trusted
from workbench.compare.likeness import Likeness, likeness
from workbench.compare.model import Tie
from workbench.compare.reading import Part, Reading
from workbench.compare.terms import Floats, Terms, Vocabulary

ENOUGH = 0.48
# How much of the trust in a further tie rests on what it says that the first tie did not.
_NEW = 0.2


def tie_sentences(a: Reading, b: Reading) -> tuple[Tie, ...]:
    """The ties, in the order of the first text; a sentence may have several."""
    known = Vocabulary(a, b)
    near = near_terms(known.a.ids, known.b.ids, known.words, known.kin)
    like = likeness(known, near, *likely(known.a, known.b, near, known.weights))
    trust = trusted(like)
    return tuple(
        Tie((a.sentences[row_a].span,), (b.sentences[row_b].span,), score, (row_a,), (row_b,))
        for row_a, row_b, score in sorted(_Decision(a, b, known).made(like, trust))
    )


class _Decision:
    """The choice among all pairs: the most trusted first, a second tie only for something new."""

    def __init__(self, a: Reading, b: Reading, known: Vocabulary) -> None:
        self._sides = (a, b)
        self._terms = (known.a, known.b)
        self._weights = known.weights
        # The ties so far of each (side, row, whether with body): headlines and summaries repeat
        # the body and must not take its ties away.
        self._ties: dict[tuple[int, int, bool], list[int]] = defaultdict(list)

    def made(self, like: Likeness, trust: Floats) -> list[tuple[int, int, float]]:
        """The ties that hold: row, row, trust."""
        order = np.argsort(-trust, kind="stable")
        order = order[trust[order] >= ENOUGH]
        rows = zip(
            like.a[order].tolist(), like.b[order].tolist(), trust[order].tolist(), strict=True
        )
        return [found for found in rows if self._holds(*found)]

    def _holds(self, row_a: int, row_b: int, trust: float) -> bool:
        body = self._body(0, row_a) and self._body(1, row_b)
        before_a, before_b = self._ties[0, row_a, body], self._ties[1, row_b, body]
        if (before_a or before_b) and trust * self._newness(
            row_a, row_b, before_a, before_b
        ) < ENOUGH:
            return False
        before_a.append(row_b)
        before_b.append(row_a)
        return True

    def _newness(self, row_a: int, row_b: int, before_a: list[int], before_b: list[int]) -> float:
        """1 when what the two share is new to each that is tied already, less for repetitions."""
        of_a, of_b = self._of(0, row_a), self._of(1, row_b)
        shared = of_a & of_b
        told = []
        if before_a:
            told.append(shared & set().union(*(self._of(1, row) for row in before_a)))
        if before_b:
            told.append(shared & set().union(*(self._of(0, row) for row in before_b)))
        whole = max(self._weight(shared), 1e-9)
        old = max(self._weight(each) for each in told) / whole
        return 1 - _NEW * old

    def _body(self, side: int, row: int) -> bool:
        return self._sides[side].sentences[row].part is Part.BODY

    def _of(self, side: int, row: int) -> set[int]:
        terms: Terms = self._terms[side]
        held: list[int] = terms.ids[terms.starts[row] : terms.starts[row + 1]].tolist()
        return set(held)

    def _weight(self, terms: set[int]) -> float:
        return float(sum(self._weights[term] for term in terms))
