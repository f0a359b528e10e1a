"""A case without what is confidential, built from what may be shown.

Confidential are: evidence that is marked so, a source that only such evidence rests on, a query
that is marked so with the person it went to, and an article, other than those under check, that
only confidential evidence cites. What belongs to these goes with them, and so does a contradiction
over any of them. As long as it is in dispute whether something is confidential, it is. The words
that checkers wrote themselves, such as the reason of a verdict, stand as they are.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from workbench.domain.case import owners
from workbench.domain.model import (
    KIND_OF,
    KINDS,
    Article,
    Claim,
    Disagreement,
    Evidence,
    Passage,
    Query,
    Role,
    Source,
    Value,
)


class Redacted(NamedTuple):
    """Values that may be shown, and how many items were left out."""

    values: tuple[Value, ...]
    left_out: int


def redacted(values: Iterable[Value]) -> Redacted:
    """The values of a case that may be shown, each after those it belongs to.

    Counted are evidence, sources, queries, articles and claims; not what only hangs on them.
    """
    every = _with_disputed(sorted(values, key=lambda value: _PLACE[KIND_OF[type(value)]]))
    evidence = [one for one in every if isinstance(one, Evidence)]
    hidden = _hidden_articles(every, evidence)
    claims = _claims_elsewhere(every, hidden)
    used = {one.source for one in evidence if not one.confidential and one.claim in claims}
    idle = {one.id for one in every if isinstance(one, Source)} - {one.source for one in evidence}
    kept: list[Value] = []
    there: set[tuple[str, str]] = set()
    left_out = 0
    for value in every:
        shown = _shown(value, hidden, used, claims)
        if shown is not None and stands(shown, there):
            kept.append(shown)
            there.add((KIND_OF[type(shown)], shown.id))
        elif isinstance(value, _COUNTED) and value.id not in idle:
            left_out += 1
    return Redacted(tuple(kept), left_out)


def stands(value: Value, there: Collection[tuple[str, str]]) -> bool:
    """Whether all that a value hangs on is there."""
    if isinstance(value, Disagreement) and (value.about, value.row) not in there:
        return False
    return all(owner in there for owner in owners(value))


def _with_disputed(values: Sequence[Value]) -> list[Value]:
    """The values, with what may be confidential marked as such."""
    disputed = {
        one.row for one in values if isinstance(one, Disagreement) and one.field == "confidential"
    }
    return [
        replace(value, confidential=True)
        if isinstance(value, Evidence | Query) and value.id in disputed
        else value
        for value in values
    ]


_PLACE = {kind: place for place, kind in enumerate(KINDS)}
_COUNTED = (Article, Claim, Source, Evidence, Query)


def _hidden_articles(values: Sequence[Value], evidence: Sequence[Evidence]) -> set[str]:
    """The articles that were only cited in confidence."""
    open_ = {one.article for one in evidence if not one.confidential}
    cited = {one.article for one in evidence if one.confidential} - open_
    return {
        one.id
        for one in values
        if isinstance(one, Article) and one.role is not Role.UNDER_CHECK and one.id in cited
    }


def _claims_elsewhere(values: Iterable[Value], hidden: set[str]) -> set[str]:
    """The claims that have a passage in an article that may be shown."""
    return {one.claim for one in values if isinstance(one, Passage) and one.article not in hidden}


def _shown(value: Value, hidden: set[str], used: set[str], claims: set[str]) -> Value | None:
    """The value as it may be shown, None when it may not."""
    match value:
        case Evidence():
            return None if value.confidential else value
        case Source():
            return value if value.id in used else None
        case Article():
            earlier = "" if value.version_of in hidden else value.version_of
            return None if value.id in hidden else replace(value, version_of=earlier)
        case Claim():
            return value if value.id in claims else None
        case Query():
            left = tuple(claim for claim in value.claims if claim in claims)
            return None if value.confidential or not left else replace(value, claims=left)
        case _:
            return value
