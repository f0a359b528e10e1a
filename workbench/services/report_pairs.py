"""How the reports of a case differ, as a memo prints it: what is open, or was taken.

Made in a job, of values alone. Findings of one kind in the same sentences become one row, and so do
all of a claim there.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from workbench.compare.model import Comparison, Reason, Report, Said
from workbench.compare.words import folded, spoken_here
from workbench.domain.case import Case
from workbench.domain.claim_differences import WITHIN_ONE, ClaimPlaces
from workbench.domain.judgement import Spans
from workbench.domain.memo_facts import Difference, Proof, ReportPair
from workbench.domain.memo_reading import CaseReading
from workbench.domain.model import (
    Article,
    Claim,
    Evidence,
    FindingKind,
    Rank,
    Ruling,
    Stance,
    Weight,
)
from workbench.domain.text import Span
from workbench.services.compared import (
    Compared,
    Pair,
    Row,
    compare_articles,
    pairs_of,
    report_in,
    said_in,
    shown_in,
)
from workbench.services.jobs import Progress
from workbench.services.said import Sayings, differing

Compare = Callable[[Report, Report, Progress, Said], Comparison]

_PUT_ASIDE = (Ruling.DISMISSED, Ruling.SAME)
_ORDER = tuple(Weight)


def report_pairs(
    case: Case,
    texts: Mapping[str, str],
    numbers: Mapping[str, int],
    progress: Progress,
    compare: Compare = compare_articles,
) -> tuple[ReportPair, ...]:
    """Compare the article under check with each other one; `numbers` are those of the sources.

    Raises `cancelled`. What is to be left out must not be in the case any more.
    """
    pairs = pairs_of(case)
    if not pairs:
        return ()
    writer = _Writer(case, texts, numbers)
    found: list[ReportPair] = []
    for place, pair in enumerate(pairs):
        part = Progress(_part(progress, place, len(pairs)))
        a, b = (report_in(case, article, texts[article]) for article in pair)
        found.append(writer.pair(shown_in(case, pair, compare(a, b, part, said_in(case, pair)))))
    return tuple(found)


def _part(progress: Progress, place: int, count: int) -> Callable[[float], None]:
    """Tells the share of one of several as a share of all."""
    return lambda share: progress.done((place + share) / count)


class _Writer:
    """Turns what stands of comparisons into rows of a memo."""

    def __init__(self, case: Case, texts: Mapping[str, str], numbers: Mapping[str, int]) -> None:
        self._case = case
        self._reading = CaseReading(case, texts, numbers)
        self._sayings = {one.id: Sayings(one, texts[one.id]) for one in case.all(Article)}
        self._places = ClaimPlaces(case)
        # What is set against itself in the article under check is found again with each report.
        self._within_a: set[tuple[FindingKind, Spans]] = set()

    def pair(self, compared: Compared) -> ReportPair:
        """Two reports and how they differ."""
        a, b = (self._sayings[article] for article in compared.pair)
        groups: dict[object, list[Row]] = {}
        for row in map(partial(self._claimed, compared.pair), compared.rows):
            if _printed(row) and not self._told_before(row):
                groups.setdefault(_key(row, a, b), []).append(row)
        self._within_a |= {
            (row.finding.kind, row.finding.a)
            for row in compared.rows
            if row.finding.kind in WITHIN_ONE and row.finding.a
        }
        differences = [self._difference(rows, compared.pair) for rows in groups.values()]
        differences.sort(key=lambda one: one[0])
        known = spoken_here()
        return ReportPair(
            a.index,
            b.index,
            compared.relation.kind.value,
            tuple(_plain(reason) for reason in compared.relation.evidence),
            tuple(difference for _place, difference in differences),
            sum(row.ruling in _PUT_ASIDE for row in compared.rows),
            tuple(one.code for one in (a, b) if one.code not in known),
            compared.relation.trust,
            tuple((self._sayings[article].index, share) for article, share in compared.cut),
        )

    def _told_before(self, row: Row) -> bool:
        """Whether an earlier pair tells this already, since the other report has no part in it."""
        finding = row.finding
        return finding.kind in WITHIN_ONE and (finding.kind, finding.a) in self._within_a

    def _claimed(self, pair: Pair, row: Row) -> Row:
        """A finding with the claim it belongs to, also where it was not made of it."""
        if row.claim:
            return row
        a, b = row.finding.a, row.finding.b
        article, spans = (pair.a, a) if a else (pair.b, b)
        return replace(row, claim=self._places.claim_at(article, row.kind, spans))

    def _difference(
        self, rows: Sequence[Row], pair: Pair
    ) -> tuple[tuple[int, int, int], Difference]:
        """One row of the memo, and its place in reading order."""
        a, b = (self._sayings[article] for article in pair)
        of_a, of_b = _spans(row.finding.a for row in rows), _spans(row.finding.b for row in rows)
        first = min(rows, key=lambda row: _ORDER.index(row.finding.weight))
        marks_a, marks_b = _marks(rows, a, b) if of_a and of_b else ([], [])
        said_a, said_b = a.said(of_a, marks_a), b.said(of_b, marks_b)
        claim = self._case.find(Claim, first.claim)
        closer, proof = self._closer(claim, (a, of_a), (b, of_b))
        place = (0 if of_a else 1, min(of_a, default=(0, 0))[0], min(of_b, default=(0, 0))[0])
        return place, Difference(
            first.kind,
            first.finding.weight,
            said_a,
            said_b,
            tuple(dict.fromkeys(_plain(row.finding.why) for row in rows)),
            claim.label if claim else None,
            closer,
            proof,
            tuple((one.index, *span) for one, m in ((a, marks_a), (b, marks_b)) for span in m),
        )

    def _closer(
        self, claim: Claim | None, a: tuple[Sayings, Spans], b: tuple[Sayings, Spans]
    ) -> tuple[int | None, Proof | None]:
        """The article that a primary source of the claim bears out, where its words decide."""
        if claim is None or not a[1] or not b[1]:
            return None, None
        for evidence in self._case.evidence(claim.id):
            index = _borne_out(evidence, a, b)
            if index is not None:
                return index, self._reading.proof(evidence)
        return None, None


def _borne_out(
    evidence: Evidence, a: tuple[Sayings, Spans], b: tuple[Sayings, Spans]
) -> int | None:
    """The index of the article whose own words the primary source has, and the other's not.

    A source that was filed against what it bears out here decides nothing.
    """
    if evidence.rank is not Rank.PRIMARY or not (evidence.exact or evidence.quote):
        return None
    source = set(folded(f"{evidence.exact} {evidence.quote}").split())
    own_a, own_b = _own(a, b), _own(b, a)
    has_a = bool(own_a) and _bare(own_a) <= _bare(source)
    has_b = bool(own_b) and _bare(own_b) <= _bare(source)
    if has_a and not has_b and evidence.stance is not Stance.REFUTES:
        return a[0].index
    if has_b and not has_a and evidence.stance is not Stance.SUPPORTS:
        return b[0].index
    return None


def _own(one: tuple[Sayings, Spans], other: tuple[Sayings, Spans]) -> set[str]:
    """The words of a passage that the other passage does not have."""
    mine, others = one[0].words(one[1]), {word.folded for word in other[0].words(other[1])}
    return {word.folded for word in mine} - others


def _bare(words: Iterable[str]) -> set[str]:
    return {word.strip(".,;:!?()[]\"'“”‘’«»") for word in words}


def _printed(row: Row) -> bool:
    """Whether a finding is for the editor: taken, or open. What is slight adds nothing to a claim
    that was not made of it."""
    if row.ruling is not Ruling.OPEN:
        return row.ruling is Ruling.TAKEN
    return row.finding.weight is not Weight.LOW or not row.claim


def _key(row: Row, a: Sayings, b: Sayings) -> object:
    """What findings share that make one row: the sentences on both sides, and the claim; where
    there is none, the kind."""
    finding = row.finding
    if not finding.a or not finding.b:
        return id(row)
    return row.claim or row.kind, a.windows(finding.a), b.windows(finding.b)


def _marks(rows: Iterable[Row], a: Sayings, b: Sayings) -> tuple[list[Span], list[Span]]:
    """The words that differ, finding by finding."""
    marks_a: list[Span] = []
    marks_b: list[Span] = []
    for row in rows:
        found_a, found_b = differing(a, row.finding.a, b, row.finding.b)
        marks_a += found_a
        marks_b += found_b
    return marks_a, marks_b


def _spans(sides: Iterable[Spans]) -> Spans:
    return tuple(sorted({span for side in sides for span in side}))


def _plain(reason: Reason) -> tuple[str, str, str, str]:
    return reason.code, reason.a, reason.b, reason.note
