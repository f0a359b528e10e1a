"""A case as it stands: all its values, found by id, and by the claim or article they belong to.

Values of a kind stand in the order of their ids, which rise with time: what was taken away and came
back stands where it stood, also when the case is opened again.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import groupby
from operator import attrgetter
from typing import TypeVar, cast

from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Change
from workbench.domain.model import (
    KIND_OF,
    KINDS,
    Article,
    CaseInfo,
    Claim,
    Comment,
    Disagreement,
    Evidence,
    HandTie,
    Judgement,
    Passage,
    Person,
    Query,
    Resolution,
    Settlement,
    Signature,
    Skip,
    Source,
    Status,
    Value,
    Verdict,
)
from workbench.domain.ordered import Ordering

V = TypeVar(
    "V",
    CaseInfo,
    Person,
    Article,
    Claim,
    Passage,
    Skip,
    Verdict,
    Settlement,
    Source,
    Evidence,
    Query,
    Comment,
    Resolution,
    HandTie,
    Judgement,
    Disagreement,
    Signature,
)
T = TypeVar("T")


# The fields that name the values without which one cannot stand, by kind: (owner's kind, field).
# A query belongs to any number of claims and is dealt with by itself.
_OWNER_FIELDS: dict[str, tuple[tuple[str, str], ...]] = {
    "passage": (("claim", "claim"), ("article", "article")),
    "skip": (("article", "article"),),
    "verdict": (("claim", "claim"), ("person", "by")),
    "settlement": (("claim", "claim"), ("person", "by")),
    "evidence": (("claim", "claim"), ("source", "source"), ("article", "article")),
    "comment": (("claim", "claim"), ("person", "by")),
    "resolution": (("claim", "claim"), ("person", "by")),
    "tie": (("article", "article_a"), ("article", "article_b"), ("person", "by")),
    "judgement": (
        ("article", "article_a"),
        ("article", "article_b"),
        ("claim", "claim"),
        ("person", "by"),
    ),
    "disagreement": (("claim", "claim"), ("person", "by_a"), ("person", "by_b")),
    "signature": (("person", "by"),),
}

# The fields, taken together, that no two values of a kind may share.
_UNIQUE_FIELDS: dict[str, tuple[tuple[str, ...], ...]] = {
    "person": (("name",),),
    "article": (("index",), ("text_sha256",)),
    "claim": (("number", "letters"),),
    "passage": (("claim", "article", "start", "end"),),
    "verdict": (("claim", "by"),),
    "settlement": (("claim",),),
    "resolution": (("claim",),),
    "tie": (("article_a", "spans_a", "article_b", "spans_b"),),
    "judgement": (("kind", "article_a", "spans_a", "article_b", "spans_b"),),
}
_UNIQUE = {
    kind: tuple((fields, attrgetter(*fields)) for fields in all_fields)
    for kind, all_fields in _UNIQUE_FIELDS.items()
}

_ID = attrgetter("id")

# For one kind of owner and one kind of member: owner -> members' ids in order.
_Index = dict[str, dict[str, None]]

# Values after a change, by kind and id; None for those that are gone.
_Fresh = dict[tuple[str, str], Value | None]

# Behind every place that a passage can have.
_NOWHERE = (1 << 60, 0, 0)


def owners(value: Value) -> tuple[tuple[str, str], ...]:
    """The values, as (kind, id), without which this one cannot stand."""
    if isinstance(value, Query):
        return tuple(("claim", claim) for claim in value.claims)
    pairs = _OWNER_FIELDS.get(KIND_OF[type(value)], ())
    # Evidence without a passage has no article, and few findings become a claim.
    return tuple((kind, id) for kind, field in pairs if (id := getattr(value, field)))


def marks(kind: str, value: Value) -> Iterator[tuple[object, ...]]:
    """What a value alone may have, as keys that tell it from every other."""
    for fields, read in _UNIQUE.get(kind, ()):
        yield (kind, fields, read(value))


class Case:
    """The state of a case. Values are immutable; `apply` is the only way it changes, and `turn`
    counts how often it did."""

    def __init__(self, values: Iterable[Value]) -> None:
        self.turn = 0
        self._rows: dict[str, dict[str, Value]] = {kind: {} for kind in KINDS}
        self._members: dict[tuple[str, str], _Index] = {}
        for kind, some in groupby(values, type):
            self._put_all(KIND_OF[kind], list(some))

    def _put_all(self, kind: str, values: list[Value]) -> None:
        """Take in values of one kind that are not there yet: a field at a time, since a case of
        thousands of claims is opened while somebody waits."""
        values.sort(key=_ID)
        ids = list(map(_ID, values))
        self._rows[kind].update(zip(ids, values, strict=True))
        for owner_kind, field in _OWNER_FIELDS.get(kind, ()):
            index = self._members.setdefault((owner_kind, kind), {})
            for owner, id in zip(map(attrgetter(field), values), ids, strict=True):
                if owner in index:
                    index[owner][id] = None
                elif owner:
                    index[owner] = {id: None}
        if kind == "query":
            ordering = Ordering()
            for value in values:
                self._put(value, ordering)
            ordering.finish()

    # -- reading

    def all(self, kind: type[V]) -> list[V]:
        """All values of a kind, in the order in which they were made."""
        return cast(list[V], list(self._rows[KIND_OF[kind]].values()))

    def values(self) -> tuple[Value, ...]:
        """Everything in the case, each value after those it belongs to: a copy for a job."""
        return tuple(value for rows in self._rows.values() for value in rows.values())

    def find(self, kind: type[V], id: str) -> V | None:
        """The value of that kind and id, None when there is none."""
        return cast(V | None, self._rows[KIND_OF[kind]].get(id))

    def get(self, kind: type[V], id: str) -> V:
        """The value of that kind and id; raises `gone` when there is none."""
        value = self.find(kind, id)
        if value is None:
            raise WorkbenchError("gone", kind=KIND_OF[kind])
        return value

    def of(self, kind: type[V], owner_kind: str, owner: str) -> list[V]:
        """The values of a kind that belong to an owner, such as the evidence of a claim."""
        ids = self._members.get((owner_kind, KIND_OF[kind]), {}).get(owner, {})
        rows = self._rows[KIND_OF[kind]]
        return cast(list[V], [rows[id] for id in ids])

    @property
    def info(self) -> CaseInfo:
        """Title and people of the case."""
        return next(iter(self.all(CaseInfo)))

    def articles(self) -> list[Article]:
        """All articles by index."""
        return sorted(self.all(Article), key=lambda article: article.index)

    def claims(self) -> list[Claim]:
        """All claims by number."""
        return sorted(self.all(Claim), key=lambda claim: claim.place)

    def passages(self, claim: str) -> list[Passage]:
        """The passages of a claim: by article, then by place."""
        return sorted(self.of(Passage, "claim", claim), key=self._place)

    def passages_in(self, article: str) -> list[Passage]:
        """All passages in an article, by place."""
        return sorted(self.of(Passage, "article", article), key=lambda p: (p.start, p.end))

    def claims_in(self, article: str) -> list[Claim]:
        """The claims with a passage in an article, in text order."""
        seen = dict.fromkeys(passage.claim for passage in self.passages_in(article))
        return [self.get(Claim, claim) for claim in seen]

    def claims_in_text_order(self) -> list[Claim]:
        """All claims by their first passage; those without one come last, by number."""
        index = {article.id: article.index for article in self.all(Article)}
        first: dict[str, tuple[int, int, int]] = {}
        for passage in self.all(Passage):
            place = (index[passage.article], passage.start, passage.end)
            if place < first.get(passage.claim, _NOWHERE):
                first[passage.claim] = place
        return sorted(self.all(Claim), key=lambda c: (first.get(c.id, _NOWHERE), c.place))

    def skips(self, article: str) -> list[Skip]:
        """The spans of an article marked as nothing to check, by place."""
        return sorted(self.of(Skip, "article", article), key=lambda skip: skip.start)

    def verdicts(self, claim: str) -> list[Verdict]:
        """All checkers' verdicts on a claim, oldest first."""
        return sorted(self.of(Verdict, "claim", claim), key=lambda verdict: verdict.at)

    def verdict(self, claim: str, person: str) -> Verdict | None:
        """One checker's verdict on a claim."""
        mine = (v for v in self.of(Verdict, "claim", claim) if v.by == person)
        return next(mine, None)

    def settlement(self, claim: str) -> Settlement | None:
        """What the desk settled on, None when nobody has settled the claim."""
        return next(iter(self.of(Settlement, "claim", claim)), None)

    def standing(self, claim: str) -> Status | None:
        """The status that stands: settled, or the one all checkers share; None when they differ.

        A verdict that is still `todo` takes no part: it is somebody who has not ruled yet.
        """
        settled = self.settlement(claim)
        if settled is not None:
            return settled.status
        given = {v.status for v in self.of(Verdict, "claim", claim)} - {Status.TODO}
        if len(given) > 1:
            return None
        return next(iter(given), Status.TODO)

    def evidence(self, claim: str) -> list[Evidence]:
        """The evidence of a claim, in the order in which it was filed."""
        return self.of(Evidence, "claim", claim)

    def queries(self, claim: str) -> list[Query]:
        """The queries linked to a claim."""
        return self.of(Query, "claim", claim)

    def comments(self, claim: str) -> list[Comment]:
        """The thread of a claim, oldest first."""
        return sorted(self.of(Comment, "claim", claim), key=lambda comment: comment.at)

    def resolution(self, claim: str) -> Resolution | None:
        """The editor's decision on a claim."""
        return next(iter(self.of(Resolution, "claim", claim)), None)

    def person_name(self, id: str) -> str:
        """The name of a person, "" when there is none."""
        person = self.find(Person, id)
        return person.name if person else ""

    def sources(self) -> list[Source]:
        """All sources by title."""
        return sorted(self.all(Source), key=lambda source: source.title.casefold())

    # -- changing

    def moot(self, changes: Iterable[Change]) -> list[Change]:
        """Take away the contradictions over what these changes take away."""
        changes = tuple(changes)
        gone = {(change.kind, change.value.id) for change in changes if change.after is None}
        if not gone:
            return []
        # Some go already, and some go over to something else.
        touched = {change.value.id for change in changes}
        over = (one for one in self.all(Disagreement) if (one.about, one.row) in gone)
        return [Change(one, None) for one in over if one.id not in touched]

    def check(self, changes: Iterable[Change]) -> None:
        """Raise where the changes cannot be made; nothing is changed.

        `stale`: a value is not as `before` says. `orphan`: one would lose its owner. `double`:
        there would be two where there may be one. `last-passage`: a claim would have none.
        """
        fresh = self._after(changes)
        for (kind, id), value in fresh.items():
            if value is None:
                self._check_no_members_left(kind, id, fresh)
            else:
                self._check_owners(value, fresh)
        self._check_doubles(fresh)
        self._check_passages(fresh)

    def _after(self, changes: Iterable[Change]) -> _Fresh:
        fresh: _Fresh = {}
        for change in changes:
            key = (change.kind, change.value.id)
            now = fresh[key] if key in fresh else self._rows[change.kind].get(change.value.id)
            if now != change.before:
                raise WorkbenchError("stale", kind=change.kind)
            fresh[key] = change.after
        return fresh

    def apply(self, changes: Iterable[Change]) -> None:
        """Make the changes, which `check` has allowed."""
        self.turn += 1
        changes, taken = tuple(changes), self._taken
        ordering = Ordering()
        for change in changes:
            if change.before is not None:
                for mark in marks(change.kind, change.before):
                    taken.pop(mark, None)
            if change.after is not None:
                self._leave(change.before, owners(change.after))
                self._put(change.after, ordering)
            elif change.before is not None:
                self._leave(change.before, ())
                del self._rows[change.kind][change.before.id]
        ordering.finish()
        for change in changes:
            now = self._rows[change.kind].get(change.value.id)
            if now is not None:
                taken.update((mark, now.id) for mark in marks(change.kind, now))

    @cached_property
    def _taken(self) -> dict[tuple[object, ...], str]:
        """Who has what only one may have; made with the first change, not while a case opens."""
        return {
            mark: value.id
            for kind in _UNIQUE
            for value in self._rows[kind].values()
            for mark in marks(kind, value)
        }

    def _check_doubles(self, fresh: _Fresh) -> None:
        claimed: set[tuple[object, ...]] = set()
        for (kind, _), value in fresh.items():
            for mark in marks(kind, value) if value is not None else ():
                holder = self._taken.get(mark)
                if mark in claimed or (holder is not None and (kind, holder) not in fresh):
                    raise WorkbenchError("double", kind=kind)
                claimed.add(mark)

    def _check_passages(self, fresh: _Fresh) -> None:
        """A claim that is new, or loses a passage, must have one afterwards."""
        touched = {id for kind, id in fresh if kind == "claim" and id not in self._rows["claim"]}
        for kind, id in fresh:
            old = self._rows["passage"].get(id) if kind == "passage" else None
            if isinstance(old, Passage):
                touched.add(old.claim)
        having = {one.claim for one in fresh.values() if isinstance(one, Passage)}
        index = self._members.get(("claim", "passage"), {})
        for id in touched - having:
            claim = fresh.get(("claim", id), self._rows["claim"].get(id))
            left = any(("passage", one) not in fresh for one in index.get(id, ()))
            if isinstance(claim, Claim) and not left:
                raise WorkbenchError("last-passage", claim=claim.label)

    def _check_owners(self, value: Value, fresh: _Fresh) -> None:
        if isinstance(value, Query) and not value.claims:
            raise WorkbenchError("orphan", kind="query")
        for kind, id in owners(value):
            there = fresh[kind, id] if (kind, id) in fresh else self._rows[kind].get(id)
            if there is None:
                raise WorkbenchError("orphan", kind=kind)

    def _check_no_members_left(self, kind: str, id: str, fresh: _Fresh) -> None:
        for (owner_kind, member_kind), index in self._members.items():
            for member in index.get(id, ()) if owner_kind == kind else ():
                value = fresh.get((member_kind, member), self._rows[member_kind][member])
                if value is not None and (kind, id) in owners(value):
                    raise WorkbenchError("orphan", kind=kind)

    def _put(self, value: Value, ordering: Ordering) -> None:
        kind = KIND_OF[type(value)]
        ordering.put(self._rows[kind], value.id, value)
        for owner_kind, owner in owners(value):
            index = self._members.setdefault((owner_kind, kind), {})
            ordering.put(index.setdefault(owner, {}), value.id, None)

    def _leave(self, value: Value | None, kept: tuple[tuple[str, str], ...]) -> None:
        """Take a value out of the lists of its owners, but for those that it keeps."""
        if value is not None:
            kind = KIND_OF[type(value)]
            for owner_kind, owner in set(owners(value)) - set(kept):
                del self._members[owner_kind, kind][owner][value.id]

    def _place(self, passage: Passage) -> tuple[int, int, int]:
        return (self.get(Article, passage.article).index, passage.start, passage.end)
