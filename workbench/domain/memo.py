"""What a memo comes to: the claims that were chosen, the changes first, and the bottom line."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from workbench.domain.case import Case
from workbench.domain.memo_choice import MemoChoice
from workbench.domain.memo_facts import (
    Advice,
    BottomLine,
    ClaimFacts,
    Difference,
    Memo,
    ReportPair,
)
from workbench.domain.memo_reading import CaseReading, source_numbers
from workbench.domain.memo_review import Disputes, Past, sign_offs, with_disputes
from workbench.domain.model import Article, Decision, Query, Role, Severity, Status, Weight
from workbench.domain.redaction import redacted

_OPEN_STATUSES = {Status.CONFLICT, Status.QUERY, Status.UNVERIFIED}
_ORDER = tuple(Severity)
SEVERITY_OF = {
    Weight.HIGH: Severity.MUST,
    Weight.MEDIUM: Severity.SHOULD,
    Weight.LOW: Severity.FYI,
}
_EVERYTHING = MemoChoice()
_NOTHING = Past()


def memo_of(
    case: Case,
    texts: Mapping[str, str],
    at: str,
    head: str,
    choice: MemoChoice = _EVERYTHING,
    pairs: Sequence[ReportPair] = (),
    past: Past = _NOTHING,
) -> Memo:
    """The memo of a case; `texts` are the canonical texts by article id.

    `pairs` are the comparisons of the same case, made of what may be shown. The bottom line is
    always that of all claims: a choice of claims must not make a text look better than it is.
    """
    numbers, left_out = source_numbers(case), 0
    # A question asked in confidence keeps a memo a draft as any other does.
    waiting = [query for query in case.all(Query) if not query.answer.strip()]
    signed = sign_offs(case, past)
    if choice.redact:
        shown = redacted(case.values())
        case, left_out = Case(shown.values), shown.left_out
    reading = CaseReading(case, texts, numbers, pairs)
    disputes = Disputes(case, texts, past)
    every = tuple(
        with_disputes(reading.claim(claim), disputes.of(claim.id))
        for claim in case.claims_in_text_order()
    )
    chosen = _chosen(case, every, choice)
    claims = tuple(claim for claim in every if claim.id in chosen)
    changes = [one for one in claims if one.standing is Status.CHANGE and not one.withdrawn]
    asked = tuple(
        reading.question(query) for query in case.all(Query) if not chosen.isdisjoint(query.claims)
    )
    live = [claim for claim in every if not claim.withdrawn]
    articles = tuple(reading.article(article) for article in case.articles())
    unread = any(one.left for one in articles if one.article.role is Role.UNDER_CHECK)
    return Memo(
        case.info,
        at,
        head,
        _final(live, waiting) and not unread,
        articles,
        bottom_line(live, unread=unread),
        tuple(sorted(changes, key=lambda claim: _ORDER.index(claim.severity))),
        tuple(question for question in asked if not question.query.answer.strip()),
        claims,
        reading.sources(None if choice.every_claim else chosen),
        choice,
        len(every),
        asked,
        _pairs(case, pairs, claims, choice),
        left_out,
        disputes.of(""),
        signed,
    )


def _chosen(case: Case, claims: Iterable[ClaimFacts], choice: MemoChoice) -> set[str]:
    """The ids of the claims that a choice wants."""
    if choice.every_claim:
        return {claim.id for claim in claims}
    return {
        claim.id
        for claim in claims
        if choice.wants(
            _statuses(claim), claim.severity, [one.article for one in case.passages(claim.id)]
        )
    }


def _statuses(claim: ClaimFacts) -> Sequence[Status]:
    if claim.standing is not None:
        return (claim.standing,)
    return [one.status for one in claim.findings if one.status is not Status.TODO]


def _pairs(
    case: Case, pairs: Iterable[ReportPair], claims: Iterable[ClaimFacts], choice: MemoChoice
) -> tuple[ReportPair, ...]:
    """The comparisons with what was chosen of their differences."""
    ids = {article.index: article.id for article in case.all(Article)}
    called = {claim.label for claim in claims}

    def wanted(one: Difference, pair: ReportPair) -> bool:
        if one.claim is not None:
            return one.claim in called
        there = (ids[pair.a], ids[pair.b])
        return choice.wants((Status.TODO,), SEVERITY_OF[one.weight], there)

    return tuple(
        replace(pair, differences=tuple(d for d in pair.differences if wanted(d, pair)))
        for pair in pairs
    )


def bottom_line(claims: Iterable[ClaimFacts], *, unread: bool = False) -> BottomLine:
    """What claims come to: the advice, how many stand where, and what must change.

    `unread`: somewhere under check is a sentence that nobody has looked at.
    """
    claims = list(claims)
    standings = [claim.standing for claim in claims]
    counts = tuple((s, standings.count(s)) for s in (*Status, None) if s in standings)
    worst = tuple(
        (claim.label, claim.places[0].exact if claim.places else "")
        for claim in claims
        if claim.standing is Status.CHANGE and claim.severity is Severity.MUST
    )
    return BottomLine(_advice(claims, unread), counts, worst)


def _advice(claims: list[ClaimFacts], unread: bool) -> Advice:
    """A must that the editor has not decided holds the text, and so does a check that is not done.

    A change that is decided has still to be made, so it never becomes a plain "run".
    """
    undecided = [claim for claim in claims if claim.decision is Decision.OPEN]
    holding = {claim.standing for claim in undecided if claim.severity is Severity.MUST}
    every = {claim.standing for claim in claims}
    if not claims:
        return Advice.HOLD_EMPTY
    if Status.CHANGE in holding:
        return Advice.HOLD_CHANGES
    if holding & _OPEN_STATUSES:
        return Advice.HOLD_OPEN
    if unread or {claim.standing for claim in undecided} & {None, Status.TODO}:
        return Advice.HOLD_UNFINISHED
    return Advice.WITH_CHANGES if every & (_OPEN_STATUSES | {Status.CHANGE}) else Advice.RUN


def _final(claims: Sequence[ClaimFacts], waiting: Sequence[Query]) -> bool:
    """Whether every claim has a finding the desk stands by, and no question waits for an answer."""
    unfinished = any(claim.in_dispute or claim.standing is Status.TODO for claim in claims)
    return bool(claims) and not unfinished and not waiting
