"""How far two people agree on where something begins and ends in a text.

Two measures: how much of what one marked the other marked too, in characters; and Krippendorff's
alpha for unitizing, which also sees where each passage begins and ends, so that two claims side by
side are not one long one. Claims may overlap and nest, but the measure knows only passages that
lie apart: passages that share a character are taken as one.

A younger form of the measure (Krippendorff, Mathet, Bouvry and Widlöcher, On the reliability of
unitizing textual continua: further developments, Quality & Quantity 50, 2016, pp. 2347-2364) mends
what goes wrong with more than two people. This one is for two, and sees borders between
passages that touch, which the younger one, where all are of one kind, does not.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from workbench.domain.agreement import Figure, Undefined
from workbench.domain.text import Span


@dataclass(frozen=True, slots=True)
class Marked:
    """A text of a length, and the passages that two people marked in it."""

    length: int
    mine: tuple[Span, ...]
    theirs: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Shared:
    """How many characters each of two people marked, and how many both did."""

    mine: int
    theirs: int
    both: int

    @property
    def share(self) -> float | None:
        """Of all that was marked, what the other one marked too: Dice's measure, also called F1
        (L. R. Dice, Ecology 26, 1945, pp. 297-302); None where nothing was marked."""
        total = self.mine + self.theirs
        return 2 * self.both / total if total else None


def apart(spans: Iterable[Span], length: int) -> tuple[Span, ...]:
    """The spans within a text, in order, those that share a character taken as one."""
    found: list[Span] = []
    for start, end in sorted((max(start, 0), min(end, length)) for start, end in spans):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        elif start < end:
            found.append((start, end))
    return tuple(found)


def shared(texts: Iterable[Marked]) -> Shared:
    """The characters marked in all these texts."""
    mine = theirs = both = 0
    for text in texts:
        one, other = apart(text.mine, text.length), apart(text.theirs, text.length)
        mine += sum(map(_length, one))
        theirs += sum(map(_length, other))
        both += sum(min(a[1], b[1]) - max(a[0], b[0]) for a, b in _meeting(one, other))
    return Shared(mine, theirs, both)


def unitizing_alpha(texts: Sequence[Marked]) -> Figure:
    """Krippendorff's alpha for unitizing, for two people and one kind of passage; it rests on the
    passages of both, where each has one.

    K. Krippendorff, On the reliability of unitizing continuous data, Sociological Methodology 25
    (1995), pp. 47-76, in the form of his Content Analysis, 2nd edition, Sage 2004, where p. 254 has
    an example. Several texts are one continuum laid end to end, which no passage and no gap
    between passages runs across.
    """
    laid = [(apart(t.mine, t.length), apart(t.theirs, t.length), t.length) for t in texts]
    units = [span for one, other, _ in laid for span in (*one, *other)]
    if not any(one for one, _, _ in laid) or not any(other for _, other, _ in laid):
        return Figure(None, 0, Undefined.NOTHING_SHARED)
    whole = sum(length for _, _, length in laid)
    seen = sum(_differences(one, other) for one, other, _ in laid) / whole**2
    gaps = [
        gap for one, other, length in laid for side in (one, other) for gap in _gaps(side, length)
    ]
    chance = _by_chance([_length(unit) for unit in units], gaps, whole)
    if not chance:
        return Figure(None, len(units), Undefined.ALL_ALIKE)
    return Figure(1 - seen / chance, len(units))


def _differences(mine: Sequence[Span], theirs: Sequence[Span]) -> float:
    """The squares of what stands over at each end where passages meet, and of the whole of those
    that meet none."""
    total = 0
    met_mine: set[Span] = set()
    met_theirs: set[Span] = set()
    for one, other in _meeting(mine, theirs):
        total += (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2
        met_mine.add(one)
        met_theirs.add(other)
    alone = [*(s for s in mine if s not in met_mine), *(s for s in theirs if s not in met_theirs)]
    return total + sum(_length(span) ** 2 for span in alone)


def _by_chance(units: Sequence[int], gaps: Sequence[int], whole: int) -> float:
    """The disagreement expected if passages and gaps of these lengths lay anywhere.

    It counts all ways in which two passages can meet, and in which one can lie in a gap.
    """
    gaps = sorted(gaps)
    # How long the longest gaps are together, so and so many of them.
    longest = [0, *accumulate(reversed(gaps))]
    ways = 0.0
    for unit in units:
        many = len(gaps) - bisect_left(gaps, unit)
        places = longest[many] - many * (unit - 1)
        meeting = (len(units) - 1) / 3 * (2 * unit**3 - 3 * unit**2 + unit)
        ways += meeting + unit**2 * places
    pairs = 2 * whole * (2 * whole - 1) - sum(unit * (unit - 1) for unit in units)
    return 2 / whole * ways / pairs


def _gaps(units: Sequence[Span], length: int) -> Iterator[int]:
    """How long the stretches are that lie between passages, before the first and after the last."""
    borders = [0, *(border for unit in units for border in unit), length]
    for before, after in list(pairwise(borders))[::2]:
        if after > before:
            yield after - before


def _meeting(mine: Sequence[Span], theirs: Sequence[Span]) -> Iterator[tuple[Span, Span]]:
    """The pairs of spans that share a character; both lists are in order, their spans apart."""
    at = 0
    for one in mine:
        while at < len(theirs) and theirs[at][1] <= one[0]:
            at += 1
        ahead = at
        while ahead < len(theirs) and theirs[ahead][0] < one[1]:
            yield one, theirs[ahead]
            ahead += 1


def _length(span: Span) -> int:
    return span[1] - span[0]
