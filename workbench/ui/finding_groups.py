"""The lists of findings that a checker works through: differences, quotes, what only one has."""

from collections.abc import Iterable
from enum import StrEnum

from workbench.domain.model import FindingKind, Ruling, Weight
from workbench.services.comparison import Row

ONLY = (FindingKind.ONLY_A, FindingKind.ONLY_B)


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


def weighty(row: Row) -> bool:
    """Whether a finding asks for a look: nobody has judged it, and it is not a slight one."""
    return row.ruling is Ruling.OPEN and row.finding.weight is not Weight.LOW


def counts(rows: Iterable[Row]) -> dict[Group, int]:
    """How many findings of each list ask for a look."""
    wanted = [row for row in rows if weighty(row)]
    return {group: sum(belongs(row.kind, group) for row in wanted) for group in Group}
