"""Which claim a difference between reports belongs to, and what of it is told at that claim.

A difference belongs to the claim that was made of it; else to the one whose passages hold at least
half of its words on the article under check. It is told there, and nowhere a second time.
"""

from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import attrgetter

from workbench.domain.case import Case
from workbench.domain.judgement import Spans
from workbench.domain.memo_facts import Difference, ReportPair, Said, Spot, Told
from workbench.domain.model import Claim, FindingKind, Passage

# Found in one article, without another.
WITHIN_ONE = (FindingKind.HEADLINE, FindingKind.SOURCE, FindingKind.INTERNAL)


class ClaimPlaces:
    """The passages of a case's claims, by article."""

    def __init__(self, case: Case) -> None:
        self._order = {claim.id: claim.place for claim in case.all(Claim)}
        # With each claim where its passages begin and end: most are nowhere near a finding.
        self._claims: dict[str, list[tuple[str, Spans, int, int]]] = {}
        passages = sorted(case.all(Passage), key=attrgetter("article", "claim"))
        for (article, claim), group in groupby(passages, key=attrgetter("article", "claim")):
            spans = tuple((one.start, one.end) for one in group)
            around = min(start for start, _ in spans), max(end for _, end in spans)
            self._claims.setdefault(article, []).append((claim, spans, *around))

    def claim_at(self, article: str, kind: FindingKind, spans: Spans) -> str:
        """The claim with most of the words of a finding, "" where none has half of them.

        Of what is set against itself in one article, either place is enough. Where several claims
        have as much, it is the one that says the least besides.
        """
        sides = [(span,) for span in spans] if kind in WITHIN_ONE else [spans]
        best: tuple[float, int, tuple[int, str]] | None = None
        found = ""
        first = min((start for start, _ in spans), default=0)
        last = max((end for _, end in spans), default=0)
        for claim, places, begin, end in self._claims.get(article, ()):
            if end <= first or last <= begin:
                continue
            share = max((_share(side, places) for side in sides), default=0.0)
            if share >= 0.5:
                letters = sum(past - start for start, past in places)
                rank = (-share, letters, self._order[claim])
                if best is None or rank < best:
                    best, found = rank, claim
        return found


def _share(spans: Sequence[tuple[int, int]], places: Spans) -> float:
    """How much of the spans the places hold."""
    every = sum(end - start for start, end in spans)
    held = sum(
        min(end - start, sum(max(0, min(end, b) - max(start, a)) for a, b in places))
        for start, end in spans
    )
    return held / every if every else 0.0


def by_claim(pairs: Iterable[ReportPair]) -> dict[str, list[tuple[ReportPair, Difference]]]:
    """The differences that belong to claims, by what the claim is called."""
    found: dict[str, list[tuple[ReportPair, Difference]]] = {}
    for pair in pairs:
        for one in pair.differences:
            if one.claim is not None:
                found.setdefault(one.claim, []).append((pair, one))
    return found


def marks_in(
    differences: Iterable[tuple[ReportPair, Difference]], place: Spot
) -> tuple[tuple[int, int], ...]:
    """The words of a place that differ, counted from its first letter, in order."""
    article, start, end = place
    found = {
        (max(first, start) - start, min(last, end) - start)
        for _pair, one in differences
        for index, first, last in one.marks
        if index == article and first < end and start < last
    }
    return tuple(sorted(found))


def told_at(
    differences: Iterable[tuple[ReportPair, Difference]], shown: Sequence[Spot]
) -> tuple[Told, ...]:
    """What is told of a claim's differences beside the places that are shown there anyway."""
    found: list[Told] = []
    for pair, one in differences:
        left = tuple(each for each in (*one.a, *one.b) if not _is_shown(each, shown))
        lacking = {FindingKind.ONLY_A: pair.b, FindingKind.ONLY_B: pair.a}.get(one.kind)
        reasons = one.reasons if one.kind in WITHIN_ONE else ()
        if left or lacking is not None or one.closer is not None:
            than = {pair.a: pair.b, pair.b: pair.a}.get(one.closer) if one.closer else None
            found.append(Told(one.kind, left, lacking, reasons, one.closer, than, one.proof))
    return tuple(dict.fromkeys(found))


def _is_shown(said: Said, shown: Iterable[Spot]) -> bool:
    """Whether half of the words in question can be read there already."""
    places = tuple((start, end) for article, start, end in shown if article == said.article)
    return _share([(said.start, said.end)], places) >= 0.5
