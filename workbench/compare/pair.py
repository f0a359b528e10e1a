"""Two readings with their ties: what every rule of difference is given."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, TypeVar

from workbench.compare.model import Finding, FindingKind, Tie
from workbench.compare.reading import UNKNOWN, Reading

F = TypeVar("F")


@dataclass(frozen=True)
class Pair:
    """Two texts to find differences between; `a` is the one under check."""

    a: Reading
    b: Reading
    ties: tuple[Tie, ...] = ()
    _known: dict[Callable[..., Any], Any] = field(default_factory=dict, repr=False, compare=False)

    def of(self, find: Callable[["Pair"], F]) -> F:
        """What a finder finds in both texts together; it is asked once only."""
        known: F = self._known.get(find, UNKNOWN)
        if known is UNKNOWN:
            known = self._known[find] = find(self)
        return known

    def forget(self) -> None:
        """Let go of all that was found; what holds this pair would keep both texts in memory."""
        self._known.clear()

    def turned(self) -> "Pair":
        """The same pair seen from the other side, for rules that look one way only."""
        return self.of(_turned)

    @cached_property
    def tied_b(self) -> dict[int, tuple[int, ...]]:
        """For each tied sentence of `a`, the sentences of `b` it is tied to."""
        found: dict[int, set[int]] = {}
        for tie in self.ties:
            for row in tie.rows_a:
                found.setdefault(row, set()).update(tie.rows_b)
        return {row: tuple(sorted(rows)) for row, rows in found.items()}

    def rows(self) -> Sequence[tuple[int, int, float]]:
        """Each pair of tied sentences, with the trust in their tie."""
        return self.of(_rows)


def _rows(pair: Pair) -> Sequence[tuple[int, int, float]]:
    return [
        (row_a, row_b, tie.score)
        for tie in pair.ties
        for row_a in tie.rows_a
        for row_b in tie.rows_b
    ]


def _turned(pair: Pair) -> Pair:
    ties = tuple(Tie(tie.b, tie.a, tie.score, tie.rows_b, tie.rows_a) for tie in pair.ties)
    other = Pair(pair.b, pair.a, ties)
    # Turned back it is the same pair, with all that was found in it.
    other._known[_turned] = pair
    return other


WITHIN_ONE = frozenset({FindingKind.HEADLINE, FindingKind.SOURCE, FindingKind.INTERNAL})
OTHER_WAY = {FindingKind.ONLY_A: FindingKind.ONLY_B, FindingKind.ONLY_B: FindingKind.ONLY_A}


def turned(finding: Finding) -> Finding:
    """A finding made on a turned pair, as it reads from the first side.

    What is wrong within one report has its reason in that report's words, whichever it is.
    """
    why = finding.why
    if finding.kind not in WITHIN_ONE:
        why = replace(why, a=why.b, b=why.a)
    kind = OTHER_WAY.get(finding.kind, finding.kind)
    return replace(finding, kind=kind, a=finding.b, b=finding.a, why=why)
