"""How far people agree beyond chance: Cohen's kappa, and Krippendorff's alpha for given units.

Neither is taken from a library: the well-kept one, `krippendorff`, is under the GPL. The formulas
are few, their sources are named, and the tests hold them to the examples printed there. Where a
figure cannot be had, it says why instead of dividing by zero.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import sqrt
from typing import TypeVar

T = TypeVar("T", bound=Hashable)

# On fewer than so many, a figure that takes chance out says nothing: one claim more moves it by a
# tenth. It is our own choice of a bound; the range that goes with kappa tells the rest.
FEW = 10

# From .800 on one may rely on what was found; between .667 and .800 conclusions are tentative:
# K. Krippendorff, Content Analysis, 2nd edition, Sage 2004, p. 241.
SOUND, TENTATIVE = 0.8, 2 / 3

# Of a normal curve, the part in which 95 of 100 fall.
_MOST = 1.96


class Undefined(StrEnum):
    """Why there is no figure."""

    NOTHING_SHARED = "nothing-shared"
    ALL_ALIKE = "all-alike"


@dataclass(frozen=True, slots=True)
class Figure:
    """A coefficient, 1 for full agreement and 0 for what chance gives, and on how many things it
    rests; None where there is none, with the reason."""

    value: float | None
    count: int
    why: Undefined | None = None

    @property
    def few(self) -> bool:
        """Whether it rests on too few to say anything."""
        return self.count < FEW


@dataclass(frozen=True, slots=True)
class Kappa:
    """Cohen's kappa: the shares of equal answers as seen and by chance, and what is left.

    `low` and `high` are where 95 of 100 samples of so many would lie; None where that is not known.
    """

    figure: Figure
    equal: int
    chance: float | None = None
    low: float | None = None
    high: float | None = None


def cohen_kappa(pairs: Sequence[tuple[T, T]]) -> Kappa:
    """The agreement of two people on the same things, less what chance would give.

    J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological
    Measurement 20 (1960), pp. 37-46, which also has the standard error that the range comes from.
    """
    count, equal = len(pairs), sum(mine == theirs for mine, theirs in pairs)
    if not pairs:
        return Kappa(Figure(None, 0, Undefined.NOTHING_SHARED), 0)
    first, second = (Counter(side) for side in zip(*pairs, strict=True))
    by_chance = sum(first[value] * second[value] for value in first)
    if by_chance == count * count:
        return Kappa(Figure(None, count, Undefined.ALL_ALIKE), equal, 1.0)
    seen, chance = equal / count, by_chance / (count * count)
    kappa = (seen - chance) / (1 - chance)
    if equal in (0, count):
        # The error of this formula is nought here, which would feign certainty.
        return Kappa(Figure(kappa, count), equal, chance)
    spread = _MOST * sqrt(seen * (1 - seen) / count) / (1 - chance)
    low, high = max(-1.0, kappa - spread), min(1.0, kappa + spread)
    return Kappa(Figure(kappa, count), equal, chance, low, high)


def krippendorff_alpha(units: Iterable[Sequence[T]], scale: Sequence[T] | None = None) -> Figure:
    """The agreement of any number of people, each of whom may have left out any of the units.

    A unit is the values given to it, no matter by whom; one with a single value takes no part. The
    values are names, or with a scale steps in its order. K. Krippendorff, Computing Krippendorff's
    Alpha-Reliability, University of Pennsylvania 2011 (repository.upenn.edu/asc_papers/43): names
    in sections A to C, steps with the ordinal metric.
    """
    shared = [unit for unit in units if len(unit) > 1]
    totals = Counter(value for unit in shared for value in unit)
    if not shared:
        return Figure(None, 0, Undefined.NOTHING_SHARED)
    if len(totals) == 1:
        return Figure(None, len(shared), Undefined.ALL_ALIKE)
    apart = _names if scale is None else _steps(scale, totals)
    seen = sum(_disagreement(Counter(unit), apart) / (len(unit) - 1) for unit in shared)
    chance = _disagreement(totals, apart) / (totals.total() - 1)
    return Figure(1 - seen / chance, len(shared))


def _disagreement(counts: Mapping[T, int], apart: Callable[[T, T], float]) -> float:
    """What all pairs of values in a lot differ by, each pair taken both ways."""
    return sum(
        counts[one] * counts[other] * apart(one, other)
        for one in counts
        for other in counts
        if one != other
    )


def _names(_one: object, _other: object) -> float:
    """Two names differ, or they do not."""
    return 1.0


def _steps(scale: Sequence[T], totals: Mapping[T, int]) -> Callable[[T, T], float]:
    """How far two steps of a scale are apart: by how many values were given between them."""
    place = {value: at for at, value in enumerate(scale)}

    def apart(one: T, other: T) -> float:
        first, last = sorted((place[one], place[other]))
        between = sum(totals.get(value, 0) for value in scale[first : last + 1])
        ends: float = totals[one] + totals[other]
        return (between - ends / 2) ** 2

    return apart
