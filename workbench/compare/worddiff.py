"""The word-by-word difference of two passages, and the place of a short quotation in a long one.

Both are alignments of words. Equal words hold it in place, content words more than small ones;
words that only look alike ("affirm", "affirmed") hold it too but count as changed; what lies
between is changed, or stands on one side only.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import groupby
from typing import NamedTuple

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
_REMEMBERED = 50_000


class Op(StrEnum):
    """What happened to some words between the first passage and the second."""

    SAME = "same"
    CHANGED = "changed"
    ONLY_A = "only-a"
    ONLY_B = "only-b"


class Change(NamedTuple):
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
    path = _path(alike, _GAP_INSIDE, free=True) if any(map(any, alike)) else []
    if not path:
        return None
    total = sum([_weight(word, tongue) for word in fragment])
    score = sum([alike[i][j] for i, j in path]) / total
    first, last = path[0][1], path[-1][1]
    # Words before the first that was found and after the last were changed, not left out.
    first = max(0, first - min(path[0][0], 2)) if path[0][0] else first
    trailing = len(fragment) - 1 - path[-1][0]
    last = min(len(passage) - 1, last + min(trailing, 2))
    return Place((first, last + 1), (passage[first].start, passage[last].end), min(1.0, score))


def spelling(word: str) -> str:
    """A folded word as it is compared: one spelling, figures without their thousands marks."""
    if word[0].isdigit():
        return re.sub(r"[,.](?=\d{3}(?!\d))", "", word)
    if len(word) > 4:
        for pattern, plain in _SPELLINGS:
            word = pattern.sub(plain, word)
    return _SIGNS.get(word, word).replace("'", "")


class _Keys(dict[str, str]):
    """What folded words are compared by, their numbers among them; each is worked out once."""

    def __init__(self, tongue: Language | None) -> None:
        super().__init__()
        self._numbers = tongue.number_words if tongue else {}

    def __missing__(self, folded: str) -> str:
        plain = spelling(folded)
        key = f"{self._numbers[plain]:.10g}" if plain in self._numbers else plain
        if len(self) < _REMEMBERED:
            self[folded] = key
        return key


@cache
def _keys(tongue: Language | None) -> _Keys:
    """The keys of the words already met; languages live for ever."""
    return _Keys(tongue)


def _weight(word: Word, tongue: Language | None) -> float:
    if tongue and tongue.stop_words:
        return _SMALL if word[2] in tongue.stop_words else 1.0
    return _SMALL if len(word[2]) < 4 and not word[2][0].isdigit() else 1.0


def _likeness(a: Sequence[Word], b: Sequence[Word], tongue: Language | None) -> list[list[float]]:
    """For each word of the first passage how much holds it to each of the second."""
    rows = [[0.0] * len(b) for _ in a]
    weights = [_weight(word, tongue) for word in a]
    keys = _keys(tongue)
    # What holds two words best comes last, and stays.
    for share, of_a, of_b in (
        (_ALIKE, [_head(word[2]) for word in a], [_head(word[2]) for word in b]),
        (_STEMMED, [word[3] for word in a], [word[3] for word in b]),
        (1.0, [keys[word[2]] for word in a], [keys[word[2]] for word in b]),
    ):
        both = (set(of_a) & set(of_b)) - {""}
        if not both:
            continue
        places: dict[str, list[int]] = {form: [] for form in both}
        for place in [place for place, form in enumerate(of_b) if form in both]:
            places[of_b[place]].append(place)
        for row, weight, form in zip(rows, weights, of_a, strict=True):
            for place in places.get(form, ()):
                row[place] = share * weight
    return rows


def _head(folded: str) -> str:
    """The first letters of a long word; a short one is like no other."""
    head = folded[:_HEAD]
    return head if len(folded) > _HEAD and head.isalpha() else ""


def _anchors(
    a: Sequence[Word], b: Sequence[Word], tongue: Language | None
) -> list[tuple[int, int, float]]:
    """The words that hold the passages together: place, place, how alike (1 for the same)."""
    if not a or not b or len(a) * len(b) > _HOPELESS:
        return []
    if len(a) * len(b) > _LARGEST:
        keys = _keys(tongue)
        blocks = LCSseq.opcodes([keys[word[2]] for word in a], [keys[word[2]] for word in b])
        return [
            (block.src_start + n, block.dest_start + n, 1.0)
            for block in blocks
            if block.tag == "equal"
            for n in range(block.src_end - block.src_start)
        ]
    alike = _likeness(a, b, tongue)
    return [
        (i, j, min(1.0, alike[i][j] / _weight(a[i], tongue)))
        for i, j in _drawn_up(_path(alike, _GAP, free=False), alike)
    ]


def _drawn_up(path: list[tuple[int, int]], alike: list[list[float]]) -> list[tuple[int, int]]:
    """The path with each word set right behind the word before it where it stands there as well:
    of "one ... one" the nearer is meant."""
    found: list[tuple[int, int]] = []
    for place, (i, j) in enumerate(path):
        before = found[-1] if found else (-1, -1)
        lone = place + 1 == len(path) or path[place + 1] != (i + 1, j + 1)
        near = before[0] + 1, before[1] + 1
        apart = (i, j) != near and (i == near[0] or j == near[1])
        if found and lone and apart and alike[near[0]][near[1]] >= alike[i][j] > 0:
            i, j = near
        found.append((i, j))
    return found


def _path(alike: list[list[float]], gap: float, free: bool) -> list[tuple[int, int]]:
    """The pairs of the best alignment; with `free` ends the columns around it cost nothing."""
    columns = len(alike[0])
    held = np.array(alike)
    steps = gap * np.arange(columns + 1)
    table = np.zeros((len(alike) + 1, columns + 1))
    if not free:
        table[0] = -steps
    before = table[0]
    for likes, line in zip(held, table[1:], strict=True):
        np.subtract(before, gap, out=line)
        np.maximum(line[1:], before[:-1] + likes, out=line[1:])
        # A run of skipped columns costs a gap each: the best of all earlier ones, in one sweep.
        line += steps
        np.maximum.accumulate(line, out=line)
        line -= steps
        before = line
    return _traced(table, alike, gap, int(before.argmax()) if free else columns)


def _traced(
    table: Floats, alike: list[list[float]], gap: float, column: int
) -> list[tuple[int, int]]:
    row, cells = len(alike), table.tolist()
    pairs: list[tuple[int, int]] = []
    while row and column:
        here, above, like = cells[row][column], cells[row - 1], alike[row - 1][column - 1]
        if abs(here - above[column - 1] - like) < 1e-9:
            row, column = row - 1, column - 1
            if like > 0:
                pairs.append((row, column))
        elif abs(here - above[column] + gap) < 1e-9:
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
    keys = _keys(tongue)
    left, right = (
        "".join([keys[word[2]] for word in side])
        for side in (a[slice(*each.words_a)], b[slice(*each.words_b)])
    )
    return left == right


def _with_moves(
    a: Sequence[Word], b: Sequence[Word], found: list[Change], tongue: Language | None
) -> tuple[Change, ...]:
    """Marks what stands on one side only and yet elsewhere on the other."""
    keys = _keys(tongue)
    apart = [each for each in found if each.op is not Op.SAME]
    gone = {keys[word[2]] for each in apart for word in a[slice(*each.words_a)]}
    come = {keys[word[2]] for each in apart for word in b[slice(*each.words_b)]}

    def moved(each: Change) -> bool:
        words, others = (
            (a[slice(*each.words_a)], come)
            if each.op is Op.ONLY_A
            else (b[slice(*each.words_b)], gone)
        )
        content = [word for word in words if _weight(word, tongue) == 1]
        return bool(content) and all(keys[word[2]] in others for word in content)

    one_sided = (Op.ONLY_A, Op.ONLY_B)
    return tuple(
        each._replace(moved=True) if each.op in one_sided and moved(each) else each
        for each in found
    )
