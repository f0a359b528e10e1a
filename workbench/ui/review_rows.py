"""The rows of a review: their order, their groups, and which of them a person has to settle."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from workbench.domain.case import Case
from workbench.domain.differences import Difference, Row, words_of
from workbench.domain.model import Claim
from workbench.services.colleague import Review


def grouped(rows: Sequence[Row]) -> Iterator[tuple[Difference, list[Row]]]:
    """The rows by kind of difference, in the order in which they are looked at."""
    for difference, lot in groupby(rows, key=lambda row: row.difference):
        yield difference, list(lot)


def in_order(rows: Sequence[Row]) -> list[Row]:
    """Rows by kind, then by claim."""
    order = {difference: place for place, difference in enumerate(Difference)}
    return sorted(rows, key=lambda row: (order[row.difference], row.claim.place))


def to_settle(rows: Sequence[Row]) -> list[Row]:
    """The rows that a person has to say something on."""
    return [row for row in rows if row.difference is not Difference.ONLY_MINE]


def of_two(mine: Case, theirs: Case, id: str, me: str, other: str) -> Row | None:
    """A claim with the verdicts of two people, alike or not; None for one that is gone."""
    claim = mine.find(Claim, id) or theirs.find(Claim, id)
    if claim is None:
        return None
    words = words_of(mine, id) or words_of(theirs, id)
    return Row(Difference.VERDICT, claim, words, mine.verdict(id, me), theirs.verdict(id, other))


def with_verdicts(review: Review, claims: set[str], fresh: list[Row]) -> Review:
    """The review with other differences of verdict on some claims."""
    found = review.differences
    kept = [
        row
        for row in found.rows
        if row.difference is not Difference.VERDICT or row.claim.id not in claims
    ]
    return replace(review, differences=replace(found, rows=tuple(in_order([*kept, *fresh]))))
