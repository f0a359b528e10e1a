"""Which sentences of two reports report the same thing: their ties.

Candidates come from an inverted index and are judged with their neighbours; all that are trusted
enough are ties, so that one sentence may have several. The ties are the same from either side: the
two texts are always set beside each other in one order.
"""

from workbench.compare.candidates import likely, near_terms
from workbench.compare.judging import trusted
from workbench.compare.likeness import likeness
from workbench.compare.model import Tie
from workbench.compare.reading import Reading
from workbench.compare.terms import Vocabulary

# Chosen with the weights of judging.py by leaving out each pair in turn; the count of right and
# wrong ties hardly changes from 0.4 to 0.5.
ENOUGH = 0.48


def tie_sentences(a: Reading, b: Reading) -> tuple[Tie, ...]:
    """The ties, in the order of the first text; a sentence may have several."""
    if _order(b) < _order(a):
        rows = sorted((row_a, row_b, score) for row_b, row_a, score in _tied(b, a))
    else:
        rows = _tied(a, b)
    return tuple(
        Tie((a.sentences[row_a].span,), (b.sentences[row_b].span,), score, (row_a,), (row_b,))
        for row_a, row_b, score in rows
    )


def _order(reading: Reading) -> tuple[str, str]:
    return reading.text, reading.language.code


def _tied(a: Reading, b: Reading) -> list[tuple[int, int, float]]:
    known = Vocabulary(a, b)
    near = near_terms(known.a.ids, known.b.ids, known.words, known.kin)
    like = likeness(known, near, *likely(known.a, known.b, near, known.weights))
    trust = trusted(like)
    good = trust >= ENOUGH
    rows = like.a[good].tolist(), like.b[good].tolist()
    return list(zip(*rows, trust[good].tolist(), strict=True))
