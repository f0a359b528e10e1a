"""What a file says beside its claims: what needs no check, and what was said of a comparison."""

from collections.abc import Mapping

from workbench.domain.errors import WorkbenchError
from workbench.domain.judgement import HandTie, Judgement
from workbench.domain.model import Skip, Value
from workbench.formats.case_draft import Draft, DraftJudgement, DraftTie, Label
from workbench.services.session import Session, new_id, now
from workbench.services.told import Told


def marks(session: Session, draft: Draft, told: Told, claims: Mapping[Label, str]) -> list[Value]:
    """The skips, ties and judgements of a draft that the case does not hold yet.

    `claims` are the ids of the draft's claims by what it calls them. Raises `no-article`,
    `passage-moved`, `json-value` for a claim that the draft has not, and `json-twice`.
    """
    at = now()
    every: list[Value] = [*_skips(draft, told)]
    for place, tie in enumerate(draft.ties):
        every.append(_tie(tie, told, at, f"ties[{place}]"))
    for place, judgement in enumerate(draft.judgements):
        every.append(_judgement(judgement, told, claims, at, f"judgements[{place}]"))
    there = {_key(value) for value in session.case.values()} - {()}
    fresh: dict[tuple[object, ...], Value] = {}
    for value in every:
        key = _key(value)
        if key in fresh:
            raise WorkbenchError("json-twice", where=_ROOM[type(value)])
        fresh[key] = value
    return [value for key, value in fresh.items() if key not in there]


_ROOM: dict[type[Value], str] = {Skip: "skips", HandTie: "ties", Judgement: "judgements"}


def _key(value: Value) -> tuple[object, ...]:
    """What tells a mark from every other of its kind; () for all other values."""
    match value:
        case Skip():
            return (Skip, value.article, value.start, value.end)
        case HandTie():
            return (HandTie, value.article_a, value.spans_a, value.article_b, value.spans_b)
        case Judgement():
            sides = (value.article_a, value.spans_a, value.article_b, value.spans_b)
            return (Judgement, value.kind, *sides)
        case _:
            return ()


def _skips(draft: Draft, told: Told) -> list[Skip]:
    skips: list[Skip] = []
    for place, one in enumerate(draft.skips):
        article = told.anchor(one, f"skips[{place}]")
        skips.append(Skip(new_id(), article.id, one.start, one.end, one.exact))
    return skips


def _tie(draft: DraftTie, told: Told, at: str, where: str) -> HandTie:
    a = told.spans(draft.article_a, draft.a, f"{where}.a")
    b = told.spans(draft.article_b, draft.b, f"{where}.b")
    return HandTie(new_id(), *a, *b, draft.tied, told.person(draft.by), draft.at or at)


def _judgement(
    draft: DraftJudgement, told: Told, claims: Mapping[Label, str], at: str, where: str
) -> Judgement:
    if draft.claim is not None and draft.claim not in claims:
        numbers = ", ".join(claims) or "null"
        raise WorkbenchError("json-value", where=f"{where}.claim", expected=numbers[:80])
    a = told.spans(draft.article_a, draft.a, f"{where}.a")
    b: tuple[str, tuple[tuple[int, int], ...], str] = ("", (), "")
    if draft.article_b is not None:
        b = told.spans(draft.article_b, draft.b, f"{where}.b")
    return Judgement(
        new_id(),
        draft.kind,
        *a,
        *b,
        told.person(draft.by),
        draft.at or at,
        draft.ruling,
        draft.corrected,
        claims[draft.claim] if draft.claim is not None else "",
    )
