"""What a person says of a comparison, and knowing it again in the next one.

A comparison may place a finding a word further or cut it shorter than the last one did. It is the
same finding where its kind is, and where on both sides at least half of the shorter passages is
shared. The texts of articles never change, so equal places are equal words.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

Spans = tuple[tuple[int, int], ...]


class FindingKind(StrEnum):
    """What a finding of the comparison is about; the order is that of the desk's lists."""

    QUOTE = "quote"
    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    TITLE = "title"
    ATTRIBUTION = "attribution"
    HEDGE = "hedge"
    SCOPE = "scope"
    WORDING = "wording"
    ONLY_A = "only-a"
    ONLY_B = "only-b"
    HEADLINE = "headline"
    SOURCE = "source"
    INTERNAL = "internal"


class Weight(StrEnum):
    """How much a finding matters: high when an editor must act, medium when a wording shifts
    the meaning, low otherwise."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Ruling(StrEnum):
    """What a person said of a finding; `same` is "the same after all"."""

    OPEN = "open"
    DISMISSED = "dismissed"
    SAME = "same"
    TAKEN = "taken"


@dataclass(frozen=True, slots=True)
class HandTie:
    """Passages of two articles that a person tied, or untied, whatever the comparison says.

    `exact_a` and `exact_b` are the words of the spans, one line for each.
    """

    id: str
    article_a: str
    spans_a: Spans
    exact_a: str
    article_b: str
    spans_b: Spans
    exact_b: str
    tied: bool
    by: str
    at: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a person said of a finding, with the words by which it is known again.

    `kind` is what it was found as, `corrected` what a person calls it. `claim` is the claim that a
    taken finding became, "" for others. A finding in one article alone has no `article_b`.
    """

    id: str
    kind: FindingKind
    article_a: str
    spans_a: Spans
    exact_a: str
    article_b: str
    spans_b: Spans
    exact_b: str
    by: str
    at: str
    ruling: Ruling = Ruling.OPEN
    corrected: FindingKind | None = None
    claim: str = ""


ENOUGH = 0.5
# In letters; see `_blocks`.
_STRETCH = 256
_Block = tuple[bool, int]
# Findings that set an article against itself: whatever it is compared with, they are the same.
ONE_ARTICLE = (FindingKind.HEADLINE, FindingKind.SOURCE, FindingKind.INTERNAL)
_OTHER_WAY = {FindingKind.ONLY_A: FindingKind.ONLY_B, FindingKind.ONLY_B: FindingKind.ONLY_A}


@dataclass(frozen=True, slots=True)
class Sides:
    """Places in the two articles of a pair, and the kinds a finding there goes by."""

    a: Spans
    b: Spans
    kinds: frozenset[FindingKind] = frozenset()


def seen_from(value: HandTie | Judgement, a: str, b: str) -> Sides | None:
    """A kept value as the pair of articles `a` and `b` sees it; None when it is of another."""
    there = (value.article_a, value.article_b)
    if there in ((a, b), (a, "")):
        return Sides(value.spans_a, value.spans_b, _kinds(value, turned=False))
    if there in ((b, a), (b, "")):
        return Sides(value.spans_b, value.spans_a, _kinds(value, turned=True))
    return None


def _kinds(value: HandTie | Judgement, *, turned: bool) -> frozenset[FindingKind]:
    if isinstance(value, HandTie):
        return frozenset()
    kinds = {value.kind, value.corrected or value.kind}
    return frozenset(_OTHER_WAY.get(kind, kind) if turned else kind for kind in kinds)


def kind_seen(kind: FindingKind, judgement: Judgement, a: str) -> FindingKind:
    """A kind in a judgement as a pair that begins with article `a` calls it, or the other way."""
    return kind if judgement.article_a == a else _OTHER_WAY.get(kind, kind)


def matched(found: Sequence[Sides], kept: Sequence[Sides]) -> dict[int, int]:
    """For each place in `found` that is known again, the place in `kept`; each is used once.

    The nearest find each other first.
    """
    # Nearly all stand where they stood; only the others are held against each other.
    there = {key: place for place, one in enumerate(kept) for key in _keys(one)}
    result: dict[int, int] = {}
    used: set[int] = set()
    for place, one in enumerate(found):
        known = next((there[key] for key in _keys(one) if key in there), None)
        if known is not None and known not in used:
            result[place] = known
            used.add(known)
    if len(used) == len(kept):
        return result
    around: dict[_Block, set[int]] = {}
    for place in set(range(len(found))) - set(result):
        for block in _blocks(found[place]):
            around.setdefault(block, set()).add(place)
    near = [
        (-nearness(found[place], kept[known]), place, known)
        for known in set(range(len(kept))) - used
        for place in set().union(*(around.get(block, ()) for block in _blocks(kept[known])))
    ]
    for share, place, known in sorted(near):
        if share and place not in result and known not in used:
            result[place] = known
            used.add(known)
    return result


def _keys(one: Sides) -> list[tuple[Spans, Spans, FindingKind | None]]:
    return [(one.a, one.b, kind) for kind in one.kinds or (None,)]


def _blocks(one: Sides) -> set[_Block]:
    """The stretches of text that a place touches: what shares none shares no letter."""
    spans = one.a or one.b
    return {
        (bool(one.a), block)
        for start, end in spans
        for block in range(start // _STRETCH, end // _STRETCH + 1)
    }


def nearness(one: Sides, other: Sides) -> float:
    """How much two places are the same, 0 to 1; 0 when they are not to be taken for the same."""
    if one.kinds and other.kinds and not one.kinds & other.kinds:
        return 0.0
    shares = _share(one.a, other.a), _share(one.b, other.b)
    return sum(shares) / 2 if all(shares) else 0.0


def _share(one: Spans, other: Spans) -> float:
    """The shared letters among all letters; 0 below half of the shorter."""
    if not one or not other:
        return 1.0 if one == other else 0.0
    sizes = sorted(sum(end - start for start, end in spans) for spans in (one, other))
    shared = sum(max(0, min(f, e) - max(s, g)) for s, f in one for g, e in other)
    # Passages may overlap among themselves; their letters are not to be counted twice.
    shared = min(shared, sizes[0])
    return shared / (sum(sizes) - shared) if shared >= ENOUGH * max(1, sizes[0]) else 0.0


def within(spans: Spans, others: Spans) -> bool:
    """Whether all of the spans lie inside of the others."""
    return all(any(g <= s and f <= e for g, e in others) for s, f in spans)


def words_at(text: str, spans: Spans) -> str:
    """The words of spans, one line for each, as a kept value holds them."""
    return "\n".join(text[start:end] for start, end in spans)


def reopened(judgement: Judgement) -> Judgement | None:
    """What is left of a judgement that is taken back: a corrected kind, or nothing."""
    if judgement.corrected is None:
        return None
    return replace(judgement, ruling=Ruling.OPEN, claim="")
