"""The lists of findings that a checker works through: differences, quotes, what only one has."""

from collections.abc import Iterable, Sequence
from enum import StrEnum

from workbench.domain.model import FindingKind, Ruling, Weight
from workbench.domain.text import Span
from workbench.services.comparison import Row, ShownTie

ONLY = (FindingKind.ONLY_A, FindingKind.ONLY_B)


# Findings that set an article against itself, or that the other has nothing for.
OF_ONE = frozenset((FindingKind.HEADLINE, FindingKind.SOURCE, FindingKind.INTERNAL, *ONLY))


_ORDER = {weight: place for place, weight in enumerate(Weight)}


class Group(StrEnum):
    """A list of findings; ALL is every one."""

    ALL = "all"
    DIFFERENCES = "differences"
    QUOTES = "quotes"
    ONLY = "only"


def belongs(kind: FindingKind, group: Group) -> bool:
    """Whether a kind of finding stands in a list."""
    match group:
        case Group.ALL:
            return True
        case Group.DIFFERENCES:
            return kind not in ONLY
        case Group.QUOTES:
            return kind is FindingKind.QUOTE
        case Group.ONLY:
            return kind in ONLY


def weighty(row: Row, least: Weight = Weight.MEDIUM) -> bool:
    """Whether a finding asks for a look: nobody has judged it, and it is not too slight."""
    return row.ruling is Ruling.OPEN and _ORDER[row.finding.weight] <= _ORDER[least]


def counts(rows: Iterable[Row], least: Weight = Weight.MEDIUM) -> dict[Group, int]:
    """How many findings of each list ask for a look, those that are too slight left out."""
    return _counted(row for row in rows if weighty(row, least))


def folded(rows: Iterable[Row], least: Weight) -> dict[Group, int]:
    """How many open findings of each list are kept back for being slight."""
    return _counted(row for row in rows if weighty(row, Weight.LOW) and not weighty(row, least))


def _counted(rows: Iterable[Row]) -> dict[Group, int]:
    kinds = [row.kind for row in rows]
    return {group: sum(belongs(kind, group) for kind in kinds) for group in Group}


def rows_in(rows: Iterable[Row], tied: ShownTie) -> list[Row]:
    """Those of some findings that lie in the passages of a tie."""
    a, b = tied.tie.a, tied.tie.b
    return [
        row
        for row in rows
        if row.finding.kind not in OF_ONE
        and (_touch(a, row.finding.a) or not row.finding.a)
        and (_touch(b, row.finding.b) or not row.finding.b)
    ]


def _touch(spans: Sequence[Span], others: Sequence[Span]) -> bool:
    return any(s < g and e < f for s, f in spans for e, g in others)
