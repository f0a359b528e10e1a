"""From all that the rules propose to the short list that is shown.

Where two findings claim the same words on both sides, the more telling kind stays: a changed
figure is a number before it is a wording.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator

from workbench.compare.model import Finding, FindingKind, Weight
from workbench.compare.pair import Pair
from workbench.compare.reading import Reading
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
# Who accuses whom, and who surely is another that says it, tells more than that there is another
# name, where that is no other spelling.
_BEFORE_NAMES = frozenset({"accuser-reversed", "other-accused", "other-speaker"})
_SURELY = 0.75
_SPELLINGS = frozenset({"name-spelled", "name-part-differs"})
ENOUGH = 0.3
# A finding of this trust shows that what it stands on is told in both reports.
_SURE = 0.5
_FIRST_NAME = PRECEDENCE.index(FindingKind.TITLE)
_ONE_SIDED = (FindingKind.ONLY_A, FindingKind.ONLY_B)
# These tell of a person wherever the two reports do, and of nothing else that is said there.
_OF_PEOPLE = (FindingKind.NAME, FindingKind.TITLE)
_OF_ONE_TEXT = (FindingKind.HEADLINE, FindingKind.SOURCE, FindingKind.INTERNAL)
_WEIGHTS = (Weight.HIGH, Weight.MEDIUM, Weight.LOW)


def settled(pair: Pair, found: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings worth showing: trusted enough, none twice, the weightiest first."""
    kept = _Shelf()
    ranked = sorted(
        (each for each in found if each.trust >= ENOUGH and not _verbatim(pair, each)),
        key=lambda each: (_place(each), -each.trust, each.a, each.b),
    )
    for finding in ranked:
        if not any(_same_words(finding, other) for other in kept.near(finding)):
            kept.put(finding)
    return tuple(sorted((each for each in kept.all if not _told_there(each, kept)), key=_order))


def _place(finding: Finding) -> int:
    place = PRECEDENCE.index(finding.kind)
    if finding.why.code in _SPELLINGS:
        return _FIRST_NAME - 2
    sure = finding.trust >= _SURELY or finding.why.code != "other-speaker"
    return _FIRST_NAME - 1 if finding.why.code in _BEFORE_NAMES and sure else place


def _verbatim(pair: Pair, finding: Finding) -> bool:
    """Whether each side's sentences stand in the other report word for word: then nothing of them
    is told otherwise there, whatever else the report says elsewhere."""
    if finding.kind in _OF_ONE_TEXT:
        return False
    rows_a, rows_b = pair.of(_in_both)
    return _stands(pair.a, finding.a, rows_a) and _stands(pair.b, finding.b, rows_b)


def _stands(reading: Reading, spans: tuple[Span, ...], rows: Container[int]) -> bool:
    return all(row in rows for span in spans for row in reading.rows_at(span))


def _in_both(pair: Pair) -> tuple[frozenset[int], frozenset[int]]:
    """The sentences of either report that stand in the other one as they are written."""
    said_a, said_b = (
        [reading.text[each.start : each.end] for each in reading.sentences]
        for reading in (pair.a, pair.b)
    )
    both = set(said_a).intersection(said_b)
    rows_a, rows_b = (
        frozenset([row for row, said in enumerate(side) if said in both] if both else ())
        for side in (said_a, said_b)
    )
    return rows_a, rows_b


class _Shelf:
    """Findings by where they stand, so that only neighbours are set against each other."""

    _ROOM = 512

    def __init__(self) -> None:
        self.all: list[Finding] = []
        self._places: dict[tuple[bool, int], list[Finding]] = defaultdict(list)

    def put(self, finding: Finding) -> None:
        """Keep a finding."""
        self.all.append(finding)
        for place in self._of(True, finding.a) | self._of(False, finding.b):
            self._places[place].append(finding)

    def near(self, finding: Finding) -> Iterator[Finding]:
        """The findings that may share words with one on its first side; on the other where it has
        none there."""
        for place in self._of(bool(finding.a), finding.a or finding.b):
            yield from self._places.get(place, ())

    def _of(self, first: bool, spans: tuple[Span, ...]) -> set[tuple[bool, int]]:
        return {
            (first, room)
            for start, end in spans
            for room in range(start // self._ROOM, end // self._ROOM + 1)
        }


def _order(finding: Finding) -> tuple[int, tuple[Span, ...], tuple[Span, ...], int]:
    place = PRECEDENCE.index(finding.kind)
    return _WEIGHTS.index(finding.weight), finding.a, finding.b, place


def _same_words(one: Finding, other: Finding) -> bool:
    if one.kind is other.kind and one.kind in _OF_ONE_TEXT and one.why.code != other.why.code:
        return False
    kinds = {one.kind, other.kind}
    if FindingKind.INTERNAL in kinds and not kinds.isdisjoint(_ONE_SIDED):
        # That a report's sums do not come out says nothing of what the other one has.
        return False
    return _meet(one.a, other.a) and _meet(one.b, other.b)


def _told_there(finding: Finding, kept: _Shelf) -> bool:
    """Whether what is said to be in one report only has a counterpart that another rule found."""
    if finding.kind not in _ONE_SIDED:
        return False
    here = finding.a or finding.b
    return any(
        _meet(here, other.a if finding.a else other.b)
        for other in kept.near(finding)
        if other.a
        and other.b
        and other.trust >= _SURE
        and not _holds(other, finding)
        and other.kind not in _OF_PEOPLE
    )


def _holds(wide: Finding, finding: Finding) -> bool:
    """Whether a finding about who says it holds another that is only a part of what is said of
    him: "Orr, who lives in Hale, said"."""
    if wide.kind is not FindingKind.ATTRIBUTION:
        return False
    around = wide.a if finding.a else wide.b
    return any(
        start < here[0] and here[1] < end
        for start, end in around
        for here in finding.a or finding.b
    )


def _meet(one: tuple[Span, ...], other: tuple[Span, ...]) -> bool:
    """Whether two lists of spans share a character, or are both empty."""
    if not one or not other:
        return not one and not other
    for start, end in one:
        for other_start, other_end in other:
            if start < other_end and other_start < end:
                return True
    return False
