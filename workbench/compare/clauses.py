"""A sentence in pieces: at its commas, and before the words that open a clause."""

import re
from bisect import bisect_left
from itertools import pairwise

from workbench.compare.reading import Reading, Sentence
from workbench.domain.text import Span, trimmed

__all__ = ["CLAUSE_MARK", "clauses"]

CLAUSE_MARK = re.compile("[,;:\u2014\u2013(]")


def clauses(reading: Reading, sentence: Sentence) -> list[Span]:
    """The clauses of a sentence."""
    known = reading.of(_clauses_known)
    if sentence.row not in known:
        known[sentence.row] = _clauses(reading, sentence)
    return known[sentence.row]


def _clauses_known(_reading: Reading) -> dict[int, list[Span]]:
    """The clauses of sentences that were asked for, by their places."""
    return {}


def _clauses(reading: Reading, sentence: Sentence) -> list[Span]:
    text, openers = reading.text, reading.language.clause_openers
    words = reading.words_of(sentence.row)
    starts = [word[0] for word in words]
    begun = {place for place, word in enumerate(words) if word[2] in openers}
    begun |= {bisect_left(starts, at.end()) for at in CLAUSE_MARK.finditer(text, *sentence.span)}
    cuts = [sentence.start]
    for place in sorted(begun - {0, len(words)}):
        start, end, said, _stem, _row = words[place]
        gap = text[words[place - 1][1] : start]
        if "(" in gap and text[end : end + 1] == ")":
            # An abbreviation, or the day behind a weekday
            continue
        if said in openers or CLAUSE_MARK.search(gap):
            cuts.append(start)
    cuts.append(sentence.end)
    return [_bare(text, span) for span in pairwise(cuts) if span[0] < span[1]]


def _bare(text: str, span: Span) -> Span:
    """The span without the marks and space at its end."""
    start, end = trimmed(text, span)
    while end > start and text[end - 1] in ",;:\u2014\u2013(.- ":
        end -= 1
    return start, end
