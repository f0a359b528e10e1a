"""The state of a case as somebody signs it: short marks of each claim, and what has changed since.

A mark follows from what is said, not from when or by which step, so that undoing a change after the
signature leaves nothing to tell. Each part of a claim has a mark of its own.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from workbench.domain.case import Case
from workbench.domain.model import Claim, Disagreement, Evidence, Source, Value

_DIGITS = 12
# What tells who knew of what, or when, and nothing of what is said.
_NOT_SAID = {"id", "at", "letters", "step_a", "step_b", "at_a", "at_b"}


class Part(StrEnum):
    """A part of a claim that can be another one than when it was signed."""

    DETAILS = "details"
    PASSAGES = "passages"
    VERDICTS = "verdicts"
    SETTLED = "settled"
    EVIDENCE = "evidence"
    QUERIES = "queries"
    TALK = "talk"
    DECISION = "decision"
    DISPUTED = "disputed"


@dataclass(frozen=True, slots=True)
class Marks:
    """What a claim was called, and the mark of each part of it that there was."""

    label: str
    parts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ChangedClaim:
    """A claim that is another one than it was; `parts` says what of it."""

    id: str
    label: str
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Since:
    """What is otherwise than when it was signed. Where what was signed cannot be read any more,
    `readable` is False and nothing is known."""

    changed: tuple[ChangedClaim, ...] = ()
    new: tuple[ChangedClaim, ...] = ()
    gone: tuple[ChangedClaim, ...] = ()
    readable: bool = True

    @property
    def nothing(self) -> bool:
        """Whether the case is as it was signed."""
        return self.readable and not (self.changed or self.new or self.gone)


def state_of(case: Case) -> dict[str, Marks]:
    """The marks of all claims, by id."""
    return {claim.id: Marks(claim.label, _parts(case, claim)) for claim in case.claims()}


def sealed(state: Mapping[str, Marks]) -> str:
    """A state as it is kept; two equal states are kept as the same words."""
    told = {id: [marks.label, marks.parts] for id, marks in state.items()}
    return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def opened(text: str) -> dict[str, Marks] | None:
    """The state that `sealed` wrote; None where it is something else."""
    try:
        told = json.loads(text)
        return {id: _marks(*one) for id, one in told.items()}
    except (ValueError, TypeError, AttributeError, RecursionError):
        return None


def _marks(label: Any, parts: Any) -> Marks:
    words = [label, *parts, *parts.values()]
    if not all(isinstance(one, str) for one in words):
        raise TypeError
    return Marks(label, parts)


def since(signed: Mapping[str, Marks] | None, case: Case) -> Since:
    """What has changed since a state was signed, in the order of the claims' numbers."""
    if signed is None:
        return Since(readable=False)
    changed, new = [], []
    for claim in case.claims():
        before = signed.get(claim.id)
        if before is None:
            new.append(ChangedClaim(claim.id, claim.label))
        elif parts := _differing(before.parts, _parts(case, claim)):
            changed.append(ChangedClaim(claim.id, claim.label, parts))
    gone = (
        ChangedClaim(id, marks.label)
        for id, marks in signed.items()
        if case.find(Claim, id) is None
    )
    return Since(tuple(changed), tuple(new), tuple(sorted(gone, key=_place)))


def _place(claim: ChangedClaim) -> tuple[int, str]:
    number = claim.label.split(" ")[0]
    return (int(number) if number.isdecimal() else 0, claim.label)


def _differing(before: Mapping[str, str], after: Mapping[str, str]) -> tuple[Part, ...]:
    return tuple(part for part in Part if before.get(part) != after.get(part))


def _parts(case: Case, claim: Claim) -> dict[str, str]:
    """The marks of the parts that there are."""
    id = claim.id
    settled, decided = case.settlement(id), case.resolution(id)
    said: dict[Part, list[Any]] = {
        Part.DETAILS: [_said(claim)],
        Part.PASSAGES: _all(case.passages(id)),
        Part.VERDICTS: _all(case.verdicts(id)),
        Part.SETTLED: _all([settled] if settled else ()),
        Part.EVIDENCE: [(_said(one), _source(case, one)) for one in case.evidence(id)],
        Part.QUERIES: _all(case.queries(id)),
        Part.TALK: _all(case.comments(id)),
        Part.DECISION: _all([decided] if decided else ()),
        Part.DISPUTED: _all(case.of(Disagreement, "claim", id)),
    }
    return {part.value: _mark(values) for part, values in said.items() if values}


def _all(values: Iterable[Value]) -> list[Any]:
    return [_said(value) for value in values]


def _source(case: Case, evidence: Evidence) -> list[Any]:
    source = case.find(Source, evidence.source)
    return _said(source) if source else []


def _said(value: Value) -> list[Any]:
    return [getattr(value, one.name) for one in fields(value) if one.name not in _NOT_SAID]


def _mark(said: Iterable[Any]) -> str:
    # In an order that does not depend on who wrote first.
    lines = sorted(json.dumps(one, ensure_ascii=False, default=str) for one in said)
    return hashlib.sha256("\n".join(lines).encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]
