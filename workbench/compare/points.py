"""The points of an article: lines at its end that tell again, in brief, what its text has told.

Summaries are points, and so are the captions of pictures, "In brief: ..." and lines of a calendar
("17 May: trial begins"): a label that a colon ends, before a sentence that is a paragraph alone.
"""

from workbench.compare.reading import Part, Reading, Sentence
from workbench.compare.words import folded

__all__ = ["points"]

# So long a label is, in letters and in words, and so many words a point has at least.
_LABEL, _LABEL_WORDS = 30, 4
_LEAST = 4
# Only lines behind this share of the article look back.
_BEHIND = 0.6


def points(reading: Reading) -> frozenset[int]:
    """The sentences that are points."""
    return frozenset(each.row for each in reading.sentences if _is_point(reading, each))


def _is_point(reading: Reading, each: Sentence) -> bool:
    if each.part is Part.SUMMARY:
        return True
    if each.part is not Part.BODY and each.part is not Part.META:
        return False
    late = each.row > _BEHIND * len(reading.sentences)
    return late and _is_alone(reading, each) and _is_labelled(reading, each)


def _is_alone(reading: Reading, each: Sentence) -> bool:
    """Whether a sentence is a paragraph."""
    rows = (each.row - 1, each.row + 1)
    beside = (reading.sentences[row] for row in rows if 0 <= row < len(reading.sentences))
    return all(other.paragraph != each.paragraph for other in beside)


def _is_labelled(reading: Reading, each: Sentence) -> bool:
    label, colon, rest = reading.said(each.span).partition(":")
    if not colon or len(label) > _LABEL or len(rest.split()) < _LEAST:
        return False
    words = label.split()
    dated = any(folded(word).strip(".") in reading.language.months for word in words)
    shown = folded(label).strip(" *_#-") in reading.language.captions
    return len(words) <= _LABEL_WORDS and (dated or shown or label.isupper())
