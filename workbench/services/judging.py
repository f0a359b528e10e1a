"""What a person says of a comparison: a finding taken or dismissed, passages tied or untied.

Each is one step of the history. It is kept with the places and words by which the finding or the
tie is known again when the articles are compared anew.
"""

from dataclasses import replace
from typing import NamedTuple

from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Change, Verb
from workbench.domain.identity import judged_id
from workbench.domain.judgement import (
    ONE_ARTICLE,
    Sides,
    Spans,
    kind_seen,
    seen_from,
    words_at,
)
from workbench.domain.model import (
    Article,
    Claim,
    Evidence,
    FindingKind,
    HandTie,
    Judgement,
    Kind,
    Passage,
    Ruling,
    Severity,
    Source,
    Stance,
    Value,
    Weight,
)
from workbench.domain.text import check_span, context
from workbench.services.comparison import Pair, Row, ShownTie
from workbench.services.evidence import article_source, today
from workbench.services.session import Session, new_id, now

_TITLE_LETTERS = 60


class Place(NamedTuple):
    """A selection: the id of an article, and the span in it."""

    article: str
    start: int
    end: int


# -- findings


def take(session: Session, pair: Pair, row: Row, note: str = "") -> Claim:
    """Make a claim of a finding, in one step, with the other article's words as evidence.

    `note` says why in a sentence. What only the other article holds becomes a claim there. Raises
    `finding-taken` when it is one already.
    """
    old = _free(session, pair, row)
    finding = row.finding
    here, there = (pair.a, pair.b) if finding.a else (pair.b, pair.a)
    spans, others = (finding.a, finding.b) if finding.a else (finding.b, ())
    claim = Claim(
        new_id(),
        session.next_number,
        _CLAIM_KINDS.get(row.kind, (Kind.OTHER,)),
        _SEVERITY[finding.weight],
    )
    values: list[Value] = [replace(claim, note=note)]
    values += _passages(session, claim.id, here, spans)
    values += _evidence(session, claim.id, there, others, _stance(row.kind))
    fresh = _judged(session, pair, row, old, Ruling.TAKEN, claim.id)
    changes = [*(Change(None, value) for value in values), Change(old, fresh)]
    session.do(Verb.TAKE_FINDING, changes, claim=claim.label)
    return session.case.get(Claim, claim.id)


def take_into(session: Session, pair: Pair, row: Row, claim: str) -> None:
    """Make a finding part of a claim that stands there already, in one step: the other article's
    words become evidence of it, unless they are. Raises `finding-taken` when it is taken."""
    old = _free(session, pair, row)
    finding = row.finding
    there, others = (pair.b, finding.b) if finding.a else (pair.a, ())
    known = {(one.article, one.start, one.end) for one in session.case.evidence(claim)}
    fresh = tuple(span for span in others if (there, *span) not in known)
    values = _evidence(session, claim, there, fresh, _stance(row.kind))
    taken = _judged(session, pair, row, old, Ruling.TAKEN, claim)
    changes = [*(Change(None, value) for value in values), Change(old, taken)]
    verb = Verb.ADD_EVIDENCE if values else Verb.TAKE_FINDING
    session.do(verb, changes, claim=session.case.get(Claim, claim).label)


def dismiss(session: Session, pair: Pair, row: Row) -> None:
    """Put a finding aside; it stays there in later comparisons."""
    _judge(session, pair, row, Ruling.DISMISSED, Verb.DISMISS)


def same_after_all(session: Session, pair: Pair, row: Row) -> None:
    """Say that the two articles say the same here; remembered as a dismissal is."""
    _judge(session, pair, row, Ruling.SAME, Verb.SAME_AFTER_ALL)


def put_back(session: Session, pair: Pair, row: Row) -> None:
    """Open a finding again that was dismissed or called the same."""
    _judge(session, pair, row, Ruling.OPEN, Verb.PUT_BACK)


def correct_kind(session: Session, pair: Pair, row: Row, kind: FindingKind) -> None:
    """Say what a finding is really about; its own kind again takes the correction away."""
    old = _known(session, pair, row)
    fresh = old or _judged(session, pair, row, None, Ruling.OPEN)
    named = None if kind is row.finding.kind else kind_seen(kind, fresh, pair.a)
    fresh = replace(fresh, corrected=named, by=session.me.id, at=now())
    _keep(session, Verb.CORRECT_KIND, old, fresh)


def _judge(session: Session, pair: Pair, row: Row, ruling: Ruling, verb: Verb) -> None:
    old = _free(session, pair, row)
    _keep(session, verb, old, _judged(session, pair, row, old, ruling))


def _free(session: Session, pair: Pair, row: Row) -> Judgement | None:
    """What is kept about a finding that is no claim; raises `finding-taken` for one that is."""
    old = _known(session, pair, row)
    if old is not None and old.claim:
        raise WorkbenchError("finding-taken", claim=session.case.get(Claim, old.claim).label)
    return old


def _known(session: Session, pair: Pair, row: Row) -> Judgement | None:
    """What is kept about a finding, also when the row was made before it was kept."""
    known = session.case.find(Judgement, row.judgement)
    return known or next((one for one in session.case.all(Judgement) if _is(one, pair, row)), None)


def _is(judgement: Judgement, pair: Pair, row: Row) -> bool:
    sides, finding = seen_from(judgement, *pair), row.finding
    return (
        sides is not None
        and (sides.a, sides.b) == (finding.a, finding.b)
        and finding.kind in sides.kinds
    )


def _judged(
    session: Session,
    pair: Pair,
    row: Row,
    old: Judgement | None,
    ruling: Ruling,
    claim: str = "",
) -> Judgement:
    """What is kept about a finding once it is judged so."""
    me, at = session.me.id, now()
    if old is not None:
        return replace(old, ruling=ruling, claim=claim, by=me, at=at)
    finding = row.finding
    first, second = (pair.a, finding.a), (pair.b, finding.b)
    if finding.kind in ONE_ARTICLE:
        first, second = (first if finding.a else second), ("", ())
    a, b = _words(session, *first), _words(session, *second)
    return Judgement(
        judged_id(a[0], finding.kind.value, _place(a), _place(b)),
        finding.kind,
        *a,
        *b,
        by=me,
        at=at,
        ruling=ruling,
        claim=claim,
    )


def _keep(session: Session, verb: Verb, old: Judgement | None, fresh: Judgement) -> None:
    """Keep a judgement as one operation; what says nothing is not kept."""
    after = fresh if fresh.ruling is not Ruling.OPEN or fresh.corrected else None
    if after is not None and old is not None:
        after = old if replace(after, by=old.by, at=old.at) == old else after
    if after != old:
        session.do(verb, (Change(old, after),), title=_title(fresh.exact_a or fresh.exact_b))


# -- what a finding becomes

_CLAIM_KINDS: dict[FindingKind, tuple[Kind, ...]] = {
    FindingKind.QUOTE: (Kind.QUOTE,),
    FindingKind.NUMBER: (Kind.NUMBER,),
    FindingKind.DATE: (Kind.DATE,),
    FindingKind.NAME: (Kind.NAME,),
    FindingKind.TITLE: (Kind.TITLE,),
    FindingKind.ATTRIBUTION: (Kind.ATTRIBUTION,),
    FindingKind.HEDGE: (Kind.ATTRIBUTION,),
    FindingKind.SOURCE: (Kind.SOURCE,),
}
_SEVERITY = {
    Weight.HIGH: Severity.MUST,
    Weight.MEDIUM: Severity.SHOULD,
    Weight.LOW: Severity.FYI,
}
# Other words need not be other facts; then the other article is shown and no more is said.
_NO_REFUTAL = (FindingKind.HEDGE, FindingKind.SCOPE, FindingKind.WORDING)


def _passages(session: Session, claim: str, article: str, spans: Spans) -> list[Passage]:
    text = session.text(article)
    passages: list[Passage] = []
    for start, end in dict.fromkeys(spans):
        check_span(text, start, end)
        around = context(text, start, end)
        exact = text[start:end]
        passages.append(Passage(new_id(), claim, article, start, end, exact, *around))
    return passages


def _evidence(
    session: Session, claim: str, article: str, spans: Spans, stance: Stance
) -> list[Value]:
    """Evidence for each span, filed under the source that stands for the article."""
    if not spans:
        return []
    text = session.text(article)
    source = article_source(session.case, session.case.get(Article, article))
    values: list[Value] = [] if session.case.find(Source, source.id) else [source]
    for start, end in dict.fromkeys(spans):
        check_span(text, start, end)
        bare = Evidence(new_id(), claim, source.id, stance, quote=text[start:end])
        values.append(
            replace(
                bare,
                accessed=today(),
                article=article,
                start=start,
                end=end,
                exact=text[start:end],
            )
        )
    return values


def _stance(kind: FindingKind) -> Stance:
    return Stance.CONTEXT if kind in _NO_REFUTAL else Stance.REFUTES


# -- ties


def tie_by_hand(session: Session, one: Place, other: Place) -> HandTie:
    """Tie two selections; raises `same-side` for two in one article, `span` for an empty one."""
    if one.article == other.article:
        raise WorkbenchError("same-side")
    for place in (one, other):
        check_span(session.text(place.article), place.start, place.end)
    pair = Pair(one.article, other.article)
    sides = Sides(((one.start, one.end),), ((other.start, other.end),))
    old = _hand_at(session, pair, sides)
    if old is not None and old.tied:
        return old
    fresh = _hand(session, pair, sides, old, tied=True)
    session.do(Verb.TIE, (Change(old, fresh),), title=_title(fresh.exact_a))
    return fresh


def untie(session: Session, pair: Pair, shown_tie: ShownTie) -> HandTie:
    """Say that two passages do not report the same; later comparisons leave them apart."""
    sides = Sides(shown_tie.tie.a, shown_tie.tie.b)
    old = _hand_at(session, pair, sides)
    if old is not None and not old.tied:
        return old
    fresh = _hand(session, pair, sides, old, tied=False)
    session.do(Verb.UNTIE, (Change(old, fresh),), title=_title(fresh.exact_a))
    return fresh


def _hand_at(session: Session, pair: Pair, sides: Sides) -> HandTie | None:
    """What a person said of these very places, whichever way round."""
    ties = session.case.all(HandTie)
    return next((one for one in ties if seen_from(one, *pair) == sides), None)


def _hand(
    session: Session, pair: Pair, sides: Sides, old: HandTie | None, *, tied: bool
) -> HandTie:
    me, at = session.me.id, now()
    if old is not None:
        return replace(old, tied=tied, by=me, at=at)
    first, second = _words(session, pair.a, sides.a), _words(session, pair.b, sides.b)
    id = judged_id(first[0], _place(first), _place(second))
    return HandTie(id, *first, *second, tied=tied, by=me, at=at)


def _place(words: tuple[str, Spans, str]) -> str:
    """An article and spans of it, as one word."""
    article, spans, _exact = words
    return f"{article} {spans}"


def _words(session: Session, article: str, spans: Spans) -> tuple[str, Spans, str]:
    """An article, spans of it and their words, as a kept value holds them."""
    return article, spans, words_at(session.text(article), spans) if article else ""


def _title(exact: str) -> str:
    return " ".join(exact.split())[:_TITLE_LETTERS]
