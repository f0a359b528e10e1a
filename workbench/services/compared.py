"""What is compared in a case and what stands of it: values and rules that need no open session.

People's judgements are laid over what the engine found; the engine itself is loaded when it is
asked for.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple

from workbench.compare.model import Comparison, Finding, Relation, Report, Said, Tie
from workbench.domain.case import Case
from workbench.domain.judgement import (
    Sides,
    kind_seen,
    matched,
    seen_from,
    within,
)
from workbench.domain.model import (
    Article,
    FindingKind,
    HandTie,
    Judgement,
    Role,
    Ruling,
)
from workbench.services.jobs import Progress


class Pair(NamedTuple):
    """The ids of two articles: the one under check, and the one it is compared with."""

    a: str
    b: str


@dataclass(frozen=True, slots=True)
class Row:
    """A finding as it stands. `kind` is what a person calls it, else what it was found as.

    `claim` is the id of the claim it became, `judgement` that of what is kept about it, or "".
    """

    finding: Finding
    kind: FindingKind
    ruling: Ruling = Ruling.OPEN
    claim: str = ""
    judgement: str = ""


@dataclass(frozen=True, slots=True)
class ShownTie:
    """A tie as it stands; `by_hand` is the id of a person's own, "" where it was only found."""

    tie: Tie
    by_hand: str = ""


@dataclass(frozen=True, slots=True)
class Compared:
    """A comparison with all that was said of it: nothing untied, and nothing found in such ties.

    `cut` names the articles too long to be compared to their end, each with the share that was.
    """

    pair: Pair
    rows: tuple[Row, ...]
    ties: tuple[ShownTie, ...]
    relation: Relation
    cut: tuple[tuple[str, float], ...] = ()

    @property
    def open(self) -> tuple[Row, ...]:
        """The findings that nobody has judged."""
        return tuple(row for row in self.rows if row.ruling is Ruling.OPEN)


# -- what is compared


def pairs_of(case: Case) -> list[Pair]:
    """The article under check with each other one; the first stands in where none is."""
    articles = case.articles()
    checked = [one for one in articles if one.role is Role.UNDER_CHECK]
    if not checked or len(checked) == len(articles):
        checked = articles[:1]
    return [Pair(one.id, other.id) for one in checked for other in articles if other not in checked]


def report_in(case: Case, article: str, text: str) -> Report:
    """An article of a case as the comparison reads it."""
    value = case.get(Article, article)
    return report(text, value.language, value.date, value.title, value.file_name)


def report(text: str, language: str, day: str, title: str, file_name: str) -> Report:
    """A text as the comparison reads it: with a day that is one, and a headline that it lacks."""
    try:
        known = date.fromisoformat(day[:10]).isoformat()
    except ValueError:
        known = ""
    squeezed = " ".join(title.rstrip("…").split())
    # As it stands first: to squeeze a book takes longer than a window may wait.
    there = squeezed in text or squeezed in " ".join(text.split())
    named = there or squeezed == Path(file_name).stem
    return Report(text, language, known, "" if named else title)


def said_in(case: Case, pair: Pair) -> Said:
    """What people said of the ties of two articles, as the comparison hears it."""
    hands = [(hand.tied, seen_from(hand, *pair)) for hand in case.all(HandTie)]
    places = sorted((tied, (one.a, one.b)) for tied, one in hands if one is not None)
    return Said(
        tuple(one for tied, one in places if tied),
        tuple(one for tied, one in places if not tied),
    )


def compare_articles(
    a: Report, b: Report, progress: Progress, said: Said | None = None
) -> Comparison:
    """Compare two reports; raises `cancelled` when the person cancels. Made for a job's thread."""
    # The engine's libraries are loaded when somebody compares, not while the window comes up.
    from workbench.compare.engine import compare

    progress.done(0.0)
    result = compare(a, b, progress.done, said or Said())
    progress.done(1.0)
    return result


# -- what was said of it


def shown_in(case: Case, pair: Pair, comparison: Comparison) -> Compared:
    """A comparison with all that people said of its ties and findings."""
    ties, untied = _ties(case, pair, comparison.ties)
    kept = [
        (judgement, sides)
        for judgement in case.all(Judgement)
        if (sides := seen_from(judgement, *pair)) is not None
    ]
    findings = [one for one in comparison.findings if not _apart(one, ties, untied)]
    places = [_sides(one) for one in findings] if kept else []
    known = matched(places, [sides for _, sides in kept])
    rows = [
        _row(finding, kept[known[place]][0] if place in known else None, pair)
        for place, finding in enumerate(findings)
    ]
    cuts = zip(pair, (comparison.cut_a, comparison.cut_b), strict=True)
    cut = tuple(
        (article, end / case.get(Article, article).chars)
        for article, end in cuts
        if end is not None
    )
    return Compared(pair, tuple(rows), tuple(ties), comparison.relation, cut)


def _row(finding: Finding, judgement: Judgement | None, pair: Pair) -> Row:
    if judgement is None:
        return Row(finding, finding.kind)
    named = judgement.corrected
    kind = kind_seen(named, judgement, pair.a) if named else finding.kind
    return Row(finding, kind, judgement.ruling, judgement.claim, judgement.id)


def _sides(finding: Finding) -> Sides:
    return Sides(finding.a, finding.b, frozenset({finding.kind}))


def _ties(case: Case, pair: Pair, found: tuple[Tie, ...]) -> tuple[list[ShownTie], list[Sides]]:
    """The ties that stand, by place, and the places that a person untied."""
    hands = [
        (hand, sides) for hand in case.all(HandTie) if (sides := seen_from(hand, *pair)) is not None
    ]
    places = [Sides(tie.a, tie.b) for tie in found] if hands else []
    known = matched(places, [sides for _, sides in hands])
    # A tie that is found near one made by hand is another tie, unless it is the very same.
    stands = [
        ShownTie(tie)
        for place, tie in enumerate(found)
        if place not in known or _stands_beside(tie, *hands[known[place]])
    ]
    stands += [ShownTie(Tie(sides.a, sides.b, 1.0), hand.id) for hand, sides in hands if hand.tied]
    stands.sort(key=lambda one: (one.tie.a, one.tie.b))
    return stands, [sides for hand, sides in hands if not hand.tied]


def _stands_beside(tie: Tie, hand: HandTie, sides: Sides) -> bool:
    return hand.tied and (tie.a, tie.b) != (sides.a, sides.b)


def _apart(finding: Finding, ties: Iterable[ShownTie], untied: Iterable[Sides]) -> bool:
    """Whether only a tie that a person untied set the passages of a finding side by side."""
    if not finding.a or not finding.b:
        return False
    inside = any(within(finding.a, one.a) and within(finding.b, one.b) for one in untied)
    return inside and not any(
        within(finding.a, one.tie.a) and within(finding.b, one.tie.b) for one in ties
    )
