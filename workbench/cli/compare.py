"""`workbench compare`: how two reports differ, in lines or as `workbench-compare/1`.

Nothing is written. Of a case, what people said of its findings counts: those dismissed or called
the same are left out and counted, those that became a claim name it, corrected kinds and ties made
by hand are given.
"""

from argparse import Namespace
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from workbench.cli import screen
from workbench.cli.commands import CallError
from workbench.compare.model import Comparison, Finding, Relation, Report
from workbench.domain.model import Claim, FindingKind, Ruling
from workbench.domain.text import Span
from workbench.finding_words import (
    cut_words,
    findings_count,
    kind_words,
    relation_words,
    ties_count,
    weight_word,
    why,
)
from workbench.language import _, ngettext
from workbench.services import comparison
from workbench.services.comparison import Pair
from workbench.services.importing import read_files
from workbench.services.jobs import Progress
from workbench.services.session import Session, open_case

FORMAT = "workbench-compare/1"
CASE = ".fcase"
# How many letters of a passage stand in a line.
_LONGEST = 100
# Findings whose judgement takes them off the list.
_SET_ASIDE = (Ruling.DISMISSED, Ruling.SAME)


@dataclass(frozen=True, slots=True)
class _Side:
    """One of the two texts and the name it goes by."""

    file: str
    report: Report


@dataclass(frozen=True, slots=True)
class _Judged:
    """What people said of the findings: the claim that each became, by its place in the list, and
    how many were put aside."""

    claims: Mapping[int, str] = field(default_factory=dict)
    aside: int = 0


def compare(call: Namespace) -> int:
    """`workbench compare A B --json` and `workbench compare CASE --json [--articles I J]`"""
    paths: list[Path] = call.inputs
    judged = _Judged()
    if len(paths) == 1:
        call.case = paths[0]
        sides, result, judged = _in_case(paths[0], call.articles)
    else:
        _check_files(paths, call.articles)
        sides = [_side(path) for path in paths]
        result = comparison.compare_articles(sides[0].report, sides[1].report, Progress())
    if call.json:
        screen.give(_document(sides, result, judged))
    else:
        _say(sides, result, judged)
    return 0


def _check_files(paths: Sequence[Path], articles: Sequence[int] | None) -> None:
    if len(paths) > 2:
        raise CallError(_("Two articles are compared at a time: name two files, or one case."))
    if articles is not None:
        raise CallError(_("--articles chooses among the articles of a case: name one case."))
    if any(path.suffix.lower() == CASE for path in paths):
        raise CallError(_("A case is compared by itself: name the case alone, or two articles."))


def _side(path: Path) -> _Side:
    (one,) = read_files([path], Progress())
    report = comparison.report(one.text, one.language, one.date, one.title, one.file_name)
    return _Side(str(path), report)


def _in_case(path: Path, articles: Sequence[int] | None) -> tuple[list[_Side], Comparison, _Judged]:
    """Two articles of a case and what stands of their comparison."""
    if path.suffix.lower() != CASE and path.is_file():
        raise CallError(
            _("“{file}” is no case. Name the article to compare it with, too.").format(
                file=path.name
            )
        )
    session = open_case(path)
    try:
        pair = _pair(session, articles)
        named = {article.id: article.file_name for article in session.case.articles()}
        sides = [_Side(named[id], comparison.report_of(session, id)) for id in pair]
        found = comparison.compare_articles(
            sides[0].report, sides[1].report, Progress(), comparison.said_of(session, pair)
        )
        return sides, *_as_judged(session, pair, found)
    finally:
        session.close()


def _pair(session: Session, chosen: Sequence[int] | None) -> Pair:
    """The two articles of that numbers; without any, the one under check and the next one."""
    if chosen is None:
        pairs = comparison.pairs(session)
        if not pairs:
            raise CallError(_("The case has one article. Add another to compare it with."))
        return pairs[0]
    there = {article.index: article.id for article in session.case.articles()}
    for index in chosen:
        if index not in there:
            raise CallError(_("The case has no article {number}.").format(number=index))
    if chosen[0] == chosen[1]:
        raise CallError(_("--articles takes the numbers of two articles."))
    return Pair(there[chosen[0]], there[chosen[1]])


def _as_judged(session: Session, pair: Pair, found: Comparison) -> tuple[Comparison, _Judged]:
    compared = comparison.shown(session, pair, found)
    rows = [row for row in compared.rows if row.ruling not in _SET_ASIDE]
    case = session.case
    claims = {
        place: case.get(Claim, row.claim).label for place, row in enumerate(rows) if row.claim
    }
    result = Comparison(
        tuple(one.tie for one in compared.ties),
        tuple(replace(row.finding, kind=row.kind) for row in rows),
        compared.relation,
        found.cut_a,
        found.cut_b,
    )
    return result, _Judged(claims, len(compared.rows) - len(rows))


# -- as JSON


def _document(sides: Sequence[_Side], result: Comparison, judged: _Judged) -> dict[str, Any]:
    a, b = (side.report.text for side in sides)
    first, second = map(_text, sides, (result.cut_a, result.cut_b))
    ties = [
        {"a": _places(tie.a), "b": _places(tie.b), "score": round(tie.score, 4)}
        for tie in result.ties
    ]
    findings = [_finding(one, a, b) for one in result.findings]
    for place, claim in judged.claims.items():
        findings[place]["claim"] = claim
    document = {
        "format": FORMAT,
        "a": first,
        "b": second,
        "relation": _relation(result.relation),
        "ties": ties,
        "findings": findings,
    }
    return {**document, "set_aside": judged.aside} if judged.aside else document


def _text(side: _Side, cut: int | None) -> dict[str, str | int]:
    told: dict[str, str | int] = {"file": side.file, "chars": len(side.report.text)}
    return told if cut is None else {**told, "compared": cut}


def _finding(finding: Finding, a: str, b: str) -> dict[str, Any]:
    return {
        "kind": finding.kind.value,
        "severity": finding.weight.value,
        "a": _passages(finding.a, a),
        "b": _passages(finding.b, b),
        "why": why(finding.why),
    }


def _relation(relation: Relation) -> dict[str, Any]:
    evidence = [why(reason) for reason in relation.evidence]
    return {
        "kind": relation.kind.value,
        "trust": round(relation.trust, 4),
        "evidence": evidence,
    }


def _places(spans: Iterable[Span]) -> list[dict[str, int]]:
    return [{"start": start, "end": end} for start, end in spans]


def _passages(spans: Iterable[Span], text: str) -> list[dict[str, str | int]]:
    return [{"start": start, "end": end, "exact": text[start:end]} for start, end in spans]


# -- as lines


def _say(sides: Sequence[_Side], result: Comparison, judged: _Judged) -> None:
    screen.say(" / ".join(screen.one_line(side.file) for side in sides))
    screen.say(relation_words(result.relation))
    for side, cut in zip(sides, (result.cut_a, result.cut_b), strict=True):
        if cut is not None:
            screen.say(cut_words(screen.one_line(side.file), cut / len(side.report.text)))
    counts = ties_count(len(result.ties)), findings_count(len(result.findings))
    screen.say(", ".join(counts))
    for place, one in enumerate(result.findings):
        words = screen.one_line(f"{why(one.why)}{_alone(one, sides)}")
        claim = judged.claims.get(place)
        taken = f"{_('Claim {number}').format(number=claim)} · " if claim else ""
        screen.say(f"  {weight_word(one.weight)}, {kind_words(one.kind)}: {taken}{words}")
    if judged.aside:
        words = ngettext("{n} finding was put aside.", "{n} findings were put aside.", judged.aside)
        screen.say(words.format(n=judged.aside))


def _alone(finding: Finding, sides: Sequence[_Side]) -> str:
    """The words that only one report has: why they were found does not give them."""
    spans, side = {
        FindingKind.ONLY_A: (finding.a, sides[0]),
        FindingKind.ONLY_B: (finding.b, sides[1]),
    }.get(finding.kind, ((), sides[0]))
    if not spans:
        return ""
    return f" “{_shortened(side.report.text[spans[0][0] : spans[-1][1]])}”"


def _shortened(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rsplit(' ', 1)[0]}…"
