"""Which sentences of two reports report the same thing: their ties.

Candidates come from an inverted index and are judged with their neighbours; all that are trusted
enough are ties, so that one sentence may have several. The ties are the same from either side: the
two texts are always set beside each other in one order.
"""

from dataclasses import replace

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
        return tuple(sorted(map(_turned, _tied(b, a)), key=lambda tie: (tie.rows_a, tie.rows_b)))
    return tuple(_tied(a, b))


def _order(reading: Reading) -> tuple[str, str]:
    return reading.text, reading.language.code


def _turned(tie: Tie) -> Tie:
    return replace(tie, a=tie.b, b=tie.a, rows_a=tie.rows_b, rows_b=tie.rows_a)


def _tied(a: Reading, b: Reading) -> list[Tie]:
    known = Vocabulary(a, b)
    near = near_terms(known.a.ids, known.b.ids, known.words, known.kin)
    like = likeness(known, near, *likely(known.a, known.b, near, known.weights))
    trust = trusted(like)
    good = trust >= ENOUGH
    found = zip(like.a[good].tolist(), like.b[good].tolist(), trust[good].tolist(), strict=True)
    return [
        Tie((a.sentences[row_a].span,), (b.sentences[row_b].span,), score, (row_a,), (row_b,))
        for row_a, row_b, score in found
    ]
