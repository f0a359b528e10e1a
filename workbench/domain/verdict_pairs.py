"""What two people said of the same claims, claim by claim, and all that follows from it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from workbench.domain.agreement import Figure, Kappa
from workbench.domain.model import RATINGS, Status
from workbench.domain.unitizing import Shared

# The ratings that are steps from true to false; the others say something else and take no part.
RATING_STEPS = RATINGS[:5]


@dataclass(frozen=True, slots=True)
class Pair:
    """A claim on which both gave a verdict."""

    claim: str
    mine: Status
    theirs: Status


@dataclass(frozen=True, slots=True)
class Matrix:
    """Who said what: the claims of each pair of verdicts, mine first; only statuses that one of
    the two used, in the order of the desk's keys."""

    statuses: tuple[Status, ...]
    claims: Mapping[tuple[Status, Status], tuple[str, ...]]

    def at(self, mine: Status, theirs: Status) -> tuple[str, ...]:
        """The claims to which I gave the one status and they the other."""
        return self.claims.get((mine, theirs), ())

    @property
    def most(self) -> int:
        """How many claims there are where there are most."""
        return max(map(len, self.claims.values()), default=0)


@dataclass(frozen=True, slots=True)
class Places:
    """How far two people agree on where claims are: in so many articles in which both marked some,
    on so many claims of each."""

    articles: int
    mine: int
    theirs: int
    shared: Shared
    alpha: Figure


@dataclass(frozen=True, slots=True)
class Agreement:
    """All figures for two people; `mine_alone` and `theirs_alone` are claims only one ruled on.

    `everyone` is the agreement of all who gave verdicts, so many `people` of them.
    """

    pairs: tuple[Pair, ...]
    mine_alone: int
    theirs_alone: int
    kappa: Kappa
    alpha: Figure
    ratings: Figure
    places: Places
    everyone: Figure
    people: int

    @property
    def matrix(self) -> Matrix:
        """Who said what."""
        return matrix(self.pairs)


def matrix(pairs: Iterable[Pair]) -> Matrix:
    """The pairs as a table."""
    claims: dict[tuple[Status, Status], list[str]] = {}
    for pair in pairs:
        claims.setdefault((pair.mine, pair.theirs), []).append(pair.claim)
    used = {status for cell in claims for status in cell}
    statuses = tuple(status for status in Status if status in used)
    return Matrix(statuses, {cell: tuple(those) for cell, those in claims.items()})
