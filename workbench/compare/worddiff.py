"""The word-by-word difference of two passages, and the place of a short quotation in a long one.

Both are alignments of words. Equal words hold it in place, content words more than small ones;
words that only look alike ("affirm", "affirmed") hold it too but count as changed; what lies
between is changed, or stands on one side only.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from itertools import groupby

import numpy as np
from rapidfuzz.distance import LCSseq

from workbench.compare.languages import Language
from workbench.compare.reading import Word
from workbench.compare.terms import Floats
from workbench.domain.text import Span

# Beyond this many cells the plain longest common subsequence is taken.
_LARGEST = 400_000
# Beyond this many even that would fill the memory: passages of so many words are told as changed.
_HOPELESS = 400_000_000
_SMALL = 0.3
_STEMMED = 0.8
_ALIKE = 0.45
_HEAD = 4
_GAP = 0.02
_GAP_INSIDE = 0.08
_SPELLINGS = (
    (re.compile(r"(?<=\w\w)our(?=$|s$|ed$|ing$|able$|ite$|ful$)"), "or"),
    (re.compile(r"(?<=\w\w\w)is(?=e$|es$|ed$|ing$|ation$|ations$)"), "iz"),
    (re.compile(r"(?<=\w\w)tre(?=s?$)"), "ter"),
    (re.compile(r"(?<=\w\w[aeiou])ll(?=ed$|ing$|er$|ers$)"), "l"),
    (re.compile(r"(?<=\w\w)mme(?=s?$)"), "m"),
)
_SIGNS = {"%": "percent"}


class Op(StrEnum):
    """What happened to some words between the first passage and the second."""

    SAME = "same"
    CHANGED = "changed"
    ONLY_A = "only-a"
    ONLY_B = "only-b"


@dataclass(frozen=True, slots=True)
class Change:
    """A stretch of both passages: ranges into their words, and their spans in the two texts.

    A side without words has an empty range and no span. `alike` is 0 to 1: 1 for the same words,
    between for words that look alike. `moved` marks words that stand elsewhere on the other side.
    """

    op: Op
    words_a: tuple[int, int]
    words_b: tuple[int, int]
    a: Span | None
    b: Span | None
    alike: float = 0.0
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where a fragment stands in a passage: a range of its words, their span; `score` is the share
    of the fragment that is found there, 0 to 1."""

    words: tuple[int, int]
    span: Span
    score: float


def changes(
    a: Sequence[Word], b: Sequence[Word], tongue: Language | None = None
) -> tuple[Change, ...]:
    """The difference of two passages, in reading order, every word of both in one change.

    Case, accents, spelling of the same word (neighbour, neighbor), hyphens and simple notation of
    numbers are no change. `tongue` tells small words and number words.
    """
    pairs = _anchors(a, b, tongue)
    found: list[Change] = []
    at_a = at_b = 0
    for i, j, alike in [*pairs, (len(a), len(b), 0.0)]:
        found.extend(_between(a, b, (at_a, i), (at_b, j)))
        if i < len(a):
            found.append(_change(a, b, (i, i + 1), (j, j + 1), alike))
        at_a, at_b = i + 1, j + 1
    return _with_moves(a, b, _joined(a, b, found, tongue), tongue)


def merged(
    a: Sequence[Word], b: Sequence[Word], found: Sequence[Change], tongue: Language | None = None
) -> tuple[Change, ...]:
    """The changes with those made one that only a small word or two holds apart."""
    result: list[Change] = []
    for each in found:
        bridge = result[-1] if len(result) > 1 else None
        if bridge and each.op is not Op.SAME and _is_bridge(a, bridge, tongue):
            before = result[-2]
            result[-2:] = [
                _change(
                    a,
                    b,
                    (before.words_a[0], each.words_a[1]),
                    (before.words_b[0], each.words_b[1]),
                    0.0,
                )
            ]
        else:
            result.append(each)
    return tuple(result)


def _is_bridge(a: Sequence[Word], each: Change, tongue: Language | None) -> bool:
    first, last = each.words_a
    small = all(_weight(word, tongue) < 1 for word in a[first:last])
    return each.op is Op.SAME and last - first <= 2 and small


def locate(
    fragment: Sequence[Word], passage: Sequence[Word], tongue: Language | None = None
) -> Place | None:
    """The best place of a fragment inside a longer passage; None where nothing of it is found."""
    if not fragment or not passage or len(fragment) * len(passage) > _LARGEST:
        return None
    alike = _likeness(fragment, passage, tongue)
    path = _path(alike, _GAP_INSIDE, free=True)
    if not path:
        return None
    total = sum(_weight(word, tongue) for word in fragment)
    score = sum(float(alike[i, j]) for i, j in path) / total
    first, last = path[0][1], path[-1][1]
    # Words before the first that was found and after the last were changed, not left out.
    first = max(0, first - min(path[0][0], 2)) if path[0][0] else first
    trailing = len(fragment) - 1 - path[-1][0]
    last = min(len(passage) - 1, last + min(trailing, 2))
    return Place((first, last + 1), (passage[first].start, passage[last].end), min(1.0, score))


@lru_cache(maxsize=50_000)
def spelling(word: str) -> str:
    """A folded word as it is compared: one spelling, figures without their thousands marks."""
    if word[0].isdigit():
        return re.sub(r"[,.](?=\d{3}(?!\d))", "", word)
    if len(word) > 4:
        for pattern, plain in _SPELLINGS:
            word = pattern.sub(plain, word)
    return _SIGNS.get(word, word).replace("'", "")


def _key(word: Word, tongue: Language | None) -> str:
    plain = spelling(word.folded)
    if tongue and plain in tongue.number_words:
        return f"{tongue.number_words[plain]:.10g}"
    return plain


def _weight(word: Word, tongue: Language | None) -> float:
    if tongue and tongue.stop_words:
        return _SMALL if word.folded in tongue.stop_words else 1.0
    return _SMALL if len(word.folded) < 4 and not word.folded[0].isdigit() else 1.0


def _likeness(a: Sequence[Word], b: Sequence[Word], tongue: Language | None) -> Floats:
    """For each pair of words how much holds them together."""
    weights = np.array([_weight(word, tongue) for word in a])

    def same(of_a: Sequence[str], of_b: Sequence[str]) -> Floats:
        ids: dict[str, int] = {}
        left = np.array([ids.setdefault(each, len(ids)) for each in of_a])
        right = np.array([ids.setdefault(each, len(ids)) for each in of_b])
        result: Floats = (left[:, None] == right[None, :]).astype(np.float64)
        return result

    keys = same([_key(word, tongue) for word in a], [_key(word, tongue) for word in b])
    stems = same([word.stem for word in a], [word.stem for word in b])
    heads = same(
        [_head(word, "a", n) for n, word in enumerate(a)],
        [_head(word, "b", n) for n, word in enumerate(b)],
    )
    result: Floats = np.maximum(keys, np.maximum(_STEMMED * stems, _ALIKE * heads))
    weighed: Floats = result * weights[:, None]
    return weighed


def _head(word: Word, side: str, place: int) -> str:
    """The first letters of a long word; a short one is like no other."""
    head = word.folded[:_HEAD]
    return head if len(word.folded) > _HEAD and head.isalpha() else f"{side}{place}"


def _anchors(
    a: Sequence[Word], b: Sequence[Word], tongue: Language | None
) -> list[tuple[int, int, float]]:
    """The words that hold the passages together: place, place, how alike (1 for the same)."""
    if not a or not b or len(a) * len(b) > _HOPELESS:
        return []
    if len(a) * len(b) > _LARGEST:
        left, right = ([_key(word, tongue) for word in side] for side in (a, b))
        blocks = LCSseq.opcodes(left, right)
        return [
            (block.src_start + n, block.dest_start + n, 1.0)
            for block in blocks
            if block.tag == "equal"
            for n in range(block.src_end - block.src_start)
        ]
    alike = _likeness(a, b, tongue)
    return [
        (i, j, min(1.0, float(alike[i, j]) / _weight(a[i], tongue)))
        for i, j in _drawn_up(_path(alike, _GAP, free=False), alike)
    ]


def _drawn_up(path: list[tuple[int, int]], alike: Floats) -> list[tuple[int, int]]:
    """The path with each word set right behind the word before it where it stands there as well:
    of "one ... one" the nearer is meant."""
    found: list[tuple[int, int]] = []
    for place, (i, j) in enumerate(path):
        before = found[-1] if found else (-1, -1)
        lone = place + 1 == len(path) or path[place + 1] != (i + 1, j + 1)
        near = before[0] + 1, before[1] + 1
        apart = (i, j) != near and (i == near[0] or j == near[1])
        if found and lone and apart and alike[near] >= alike[i, j] > 0:
            i, j = near
        found.append((i, j))
    return found


def _path(alike: Floats, gap: float, free: bool) -> list[tuple[int, int]]:
    """The pairs of the best alignment; with `free` ends the columns around it cost nothing."""
    rows, columns = alike.shape
    steps = gap * np.arange(columns + 1)
    table = np.zeros((rows + 1, columns + 1))
    if not free:
        table[0] = -steps
    for row in range(1, rows + 1):
        before = table[row - 1]
        line = before - gap
        line[1:] = np.maximum(line[1:], before[:-1] + alike[row - 1])
        # A run of skipped columns costs a gap each: the best of all earlier ones, in one sweep.
        table[row] = np.maximum.accumulate(line + steps) - steps
    column = int(np.argmax(table[rows])) if free else columns
    return _traced(table, alike, gap, column)


def _traced(table: Floats, alike: Floats, gap: float, column: int) -> list[tuple[int, int]]:
    row = len(table) - 1
    pairs: list[tuple[int, int]] = []
    cells, likes = table.tolist(), alike.tolist()
    while row and column:
        here = cells[row][column]
        if abs(here - cells[row - 1][column - 1] - likes[row - 1][column - 1]) < 1e-9:
            row, column = row - 1, column - 1
            if likes[row][column] > 0:
                pairs.append((row, column))
        elif abs(here - cells[row - 1][column] + gap) < 1e-9:
            row -= 1
        else:
            column -= 1
    return pairs[::-1]


def _between(a: Sequence[Word], b: Sequence[Word], of_a: Span, of_b: Span) -> list[Change]:
    """What lies between two anchors, as one change."""
    return [_change(a, b, of_a, of_b, 0.0)] if of_a[0] < of_a[1] or of_b[0] < of_b[1] else []


def _change(a: Sequence[Word], b: Sequence[Word], of_a: Span, of_b: Span, alike: float) -> Change:
    if alike >= 1:
        op = Op.SAME
    elif of_a[0] == of_a[1]:
        op = Op.ONLY_B
    else:
        op = Op.ONLY_A if of_b[0] == of_b[1] else Op.CHANGED
    return Change(op, of_a, of_b, _span(a, of_a), _span(b, of_b), alike)


def _span(words: Sequence[Word], part: Span) -> Span | None:
    first, last = part
    return (words[first].start, words[last - 1].end) if first < last else None


def _joined(
    a: Sequence[Word], b: Sequence[Word], found: list[Change], tongue: Language | None
) -> list[Change]:
    """Neighbouring stretches of the same words as one, those written apart included."""
    evened: list[Change] = []
    for same, group in groupby(found, key=lambda each: each.op is Op.SAME):
        run = list(group)
        whole = _whole(a, b, run)
        evened.extend([whole] if same or _sounds_same(a, b, whole, tongue) else run)
    result: list[Change] = []
    for same, group in groupby(evened, key=lambda each: each.op is Op.SAME):
        run = list(group)
        result.extend([_whole(a, b, run)] if same else run)
    return result


def _whole(a: Sequence[Word], b: Sequence[Word], run: list[Change]) -> Change:
    of_a = run[0].words_a[0], run[-1].words_a[1]
    of_b = run[0].words_b[0], run[-1].words_b[1]
    return _change(a, b, of_a, of_b, 1.0)


def _sounds_same(
    a: Sequence[Word], b: Sequence[Word], each: Change, tongue: Language | None
) -> bool:
    """Whether both sides are the same letters: "cyber attacks", "cyberattacks"."""
    left, right = (
        "".join(_key(word, tongue) for word in side)
        for side in (a[slice(*each.words_a)], b[slice(*each.words_b)])
    )
    return left == right


def _with_moves(
    a: Sequence[Word], b: Sequence[Word], found: list[Change], tongue: Language | None
) -> tuple[Change, ...]:
    """Marks what stands on one side only and yet elsewhere on the other."""
    gone = {
        _key(w, tongue) for each in found if each.op is not Op.SAME for w in a[slice(*each.words_a)]
    }
    come = {
        _key(w, tongue) for each in found if each.op is not Op.SAME for w in b[slice(*each.words_b)]
    }

    def moved(each: Change) -> bool:
        words, others = (
            (a[slice(*each.words_a)], come)
            if each.op is Op.ONLY_A
            else (b[slice(*each.words_b)], gone)
        )
        content = [word for word in words if _weight(word, tongue) == 1]
        return bool(content) and all(_key(word, tongue) in others for word in content)

    one_sided = (Op.ONLY_A, Op.ONLY_B)
    return tuple(
        replace(each, moved=True) if each.op in one_sided and moved(each) else each
        for each in found
    )
