"""From all that the rules propose to the short list that is shown.

Where two findings claim the same words on both sides, the more telling kind stays: a changed
figure is a number before it is a wording.
"""

from collections.abc import Iterable

from workbench.compare.model import Finding, FindingKind, Weight
from workbench.compare.pair import Pair
from workbench.domain.text import Span

# The kind that stays when two findings stand on the same words, first wins.
PRECEDENCE = (
    FindingKind.SOURCE,
    FindingKind.HEADLINE,
    FindingKind.INTERNAL,
    FindingKind.QUOTE,
    FindingKind.DATE,
    FindingKind.NUMBER,
    FindingKind.TITLE,
    FindingKind.NAME,
    FindingKind.ATTRIBUTION,
    FindingKind.HEDGE,
    FindingKind.SCOPE,
    FindingKind.WORDING,
    FindingKind.ONLY_A,
    FindingKind.ONLY_B,
)
ENOUGH = 0.3
_WEIGHTS = (Weight.HIGH, Weight.MEDIUM, Weight.LOW)


def settled(_pair: Pair, found: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings worth showing: trusted enough, none twice, the weightiest first."""
    kept: list[Finding] = []
    ranked = sorted(
        (each for each in found if each.trust >= ENOUGH),
        key=lambda each: (PRECEDENCE.index(each.kind), -each.trust, each.a, each.b),
    )
    for finding in ranked:
        if not any(_same_words(finding, other) for other in kept):
            kept.append(finding)
    return tuple(sorted(kept, key=_order))


def _order(finding: Finding) -> tuple[int, tuple[Span, ...], tuple[Span, ...], int]:
    place = PRECEDENCE.index(finding.kind)
    return _WEIGHTS.index(finding.weight), finding.a, finding.b, place


def _same_words(one: Finding, other: Finding) -> bool:
    return _meet(one.a, other.a) and _meet(one.b, other.b)


def _meet(one: tuple[Span, ...], other: tuple[Span, ...]) -> bool:
    """Whether two lists of spans share a character, or are both empty."""
    if not one or not other:
        return not one and not other
    return any(s < f and e > g for s, f in one for g, e in other)
