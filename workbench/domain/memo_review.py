"""What a memo tells of two people's work: contradictions, settled or not, and who signed what."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from workbench.domain.case import Case
from workbench.domain.cells import read
from workbench.domain.contested import WHOLE, names_of
from workbench.domain.history import Operation
from workbench.domain.memo_facts import ClaimFacts, Dispute, Ruled, Signed, SignOff
from workbench.domain.model import KIND_OF, Disagreement, Person, Signature
from workbench.domain.signed_state import opened, since


@dataclass(frozen=True, slots=True)
class Past:
    """What the values of a case do not tell: the steps by which differences were settled, oldest
    first, and the states that were signed, by their hash."""

    settled: tuple[Operation, ...] = ()
    states: Mapping[str, str] = field(default_factory=dict)


class Disputes:
    """The contradictions of a case, by the claim they belong to; "" for what belongs to none."""

    def __init__(self, case: Case, texts: Mapping[str, str], past: Past) -> None:
        self._case = case
        self._texts = texts
        self._there = {(KIND_OF[type(value)], value.id) for value in case.values()}
        found: dict[str, list[Dispute]] = {}
        for one, ruled in [*self._open(), *self._settled(past.settled)]:
            # What it is about may be gone since, or be left out of the memo.
            if (one.about, one.row) in self._there:
                found.setdefault(one.claim, []).append(self._dispute(one, ruled))
        self._found = {claim: tuple(some) for claim, some in found.items()}

    def of(self, claim: str) -> tuple[Dispute, ...]:
        """Those of one claim, the open ones first."""
        return self._found.get(claim, ())

    def _open(self) -> Iterator[tuple[Disagreement, None]]:
        for one in self._case.all(Disagreement):
            yield one, None

    def _settled(self, steps: Iterable[Operation]) -> Iterator[tuple[Disagreement, Ruled]]:
        """Contradictions that somebody settled and that nobody has opened again, each once."""
        last: dict[str, tuple[Disagreement, Operation]] = {}
        for step in steps:
            for change in step.changes:
                if isinstance(change.before, Disagreement) and change.after is None:
                    last[change.before.id] = (change.before, step)
        for id, (one, step) in last.items():
            if self._case.find(Disagreement, id) is None:
                reason = str(step.fact("reason") or "")
                yield one, Ruled(self._signed(step.by, step.at), reason)

    def _dispute(self, one: Disagreement, settled: Ruled | None) -> Dispute:
        values = (one.value_a, one.value_b)
        return Dispute(
            one.about,
            one.field,
            self._signed(one.by_a, one.at_a),
            one.value_a,
            self._signed(one.by_b, one.at_b),
            one.value_b,
            tuple(quote for value in values for quote in self._quote(one, value)),
            settled,
        )

    def _quote(self, one: Disagreement, value: str) -> Iterator[str]:
        """The words that a side of a contradiction over a passage marks."""
        if one.about == "passage" and one.field == WHOLE and value:
            cells = read(one.about, names_of(one.about, one.field), value)
            text = self._texts.get(cells["article"], "")
            yield text[cells["start"] : cells["end"]]

    def _signed(self, person: str, at: str) -> Signed:
        who = self._case.find(Person, person)
        name = who.name if who else ""
        return Signed(name, (who.initials if who else "") or name, at)


def with_disputes(claim: ClaimFacts, disputes: tuple[Dispute, ...]) -> ClaimFacts:
    """The claim with its contradictions; what two people settled or decided otherwise is neither
    settled nor decided."""
    if not disputes:
        return claim
    open_ = {one.about for one in disputes if one.settled is None}
    claim = replace(claim, disputes=disputes)
    if "settlement" in open_:
        claim = replace(claim, standing=None, settled=None)
    return replace(claim, decided=None) if "resolution" in open_ else claim


def sign_offs(case: Case, past: Past) -> tuple[SignOff, ...]:
    """Who signed, oldest first, and what has changed since."""
    found = sorted(case.all(Signature), key=lambda one: (one.at, one.id))
    return tuple(_sign_off(case, one, past.states.get(one.state_sha256, "")) for one in found)


def _sign_off(case: Case, one: Signature, state: str) -> SignOff:
    who = case.get(Person, one.by)
    by = Signed(who.name, who.initials or who.name, one.at)
    return SignOff(one.signed_as, by, one.note, since(opened(state), case))
