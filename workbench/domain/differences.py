"""Where two people's work on a case differs, claim by claim: what a person has to look at.

Each row is one difference on one claim. What both have is no difference, and what only one side
changed without the other having an opinion on it is taken as it is.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from workbench.domain.case import Case
from workbench.domain.cells import written
from workbench.domain.contested import DELETED
from workbench.domain.model import (
    KIND_OF,
    Article,
    Claim,
    Comment,
    Disagreement,
    Evidence,
    Passage,
    Query,
    Settlement,
    Source,
    Status,
    Value,
    Verdict,
)


class Difference(StrEnum):
    """How two copies differ on a claim, in the order in which they are looked at."""

    VERDICT = "verdict"
    DELETED = "deleted"
    WORDING = "wording"
    EVIDENCE = "evidence"
    ONLY_THEIRS = "only-theirs"
    ONLY_MINE = "only-mine"


@dataclass(frozen=True, slots=True)
class FieldPair:
    """One field that two people gave different values, as JSON; `about` is the value's kind."""

    about: str
    row: str
    name: str
    mine: str
    theirs: str
    disagreement: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One difference on one claim.

    `claim` is the claim as mine has it, else as theirs. For a verdict `mine` and `theirs` are set;
    for evidence the pieces that only one side has, or has otherwise; for a wording `pairs`.
    `theirs_by` is whose verdict it is. For `deleted`, `by_me` says who took the claim away.
    """

    difference: Difference
    claim: Claim
    words: str
    mine: Verdict | None = None
    theirs: Verdict | None = None
    my_evidence: tuple[Evidence, ...] = ()
    their_evidence: tuple[Evidence, ...] = ()
    pairs: tuple[FieldPair, ...] = ()
    by_me: bool = False
    disagreement: str = ""

    @property
    def key(self) -> str:
        """What names the row, the same each time the differences are listed."""
        by = self.theirs.by if self.theirs else ""
        if self.difference is Difference.WORDING:
            by = self.disagreement
        return f"{self.difference.value} {self.claim.id} {by}"


@dataclass(frozen=True, slots=True)
class Differences:
    """All rows, and how many claims both have and agree on."""

    rows: tuple[Row, ...] = ()
    agree: int = 0
    comments: int = 0

    def count(self, difference: Difference) -> int:
        """How many rows are of a kind."""
        return sum(row.difference is difference for row in self.rows)


@dataclass(frozen=True, slots=True)
class _Two:
    """The two copies, who I am, and which claims each side has taken away."""

    mine: Case
    theirs: Case
    me: str
    gone_here: frozenset[str] = frozenset()
    gone_there: frozenset[str] = frozenset()
    news: frozenset[str] = frozenset()

    def is_new(self, *ids: str) -> bool:
        """Whether the colleague did something to one of these values that I do not know of."""
        return not self.news.isdisjoint(ids)


def differences(
    mine: Case,
    theirs: Case,
    me: str,
    gone_here: Iterable[str],
    gone_there: Iterable[str],
    news: Iterable[str],
) -> Differences:
    """Where a colleague's copy differs from mine, by kind, then by claim.

    `gone_here` and `gone_there` are claims that this and the other copy once had. `news` are the
    values that they changed without my knowing of it: what only I changed, or took in from
    somebody else, or have decided on already, is no difference.
    """
    two = _Two(mine, theirs, me, *map(frozenset, (gone_here, gone_there, news)))
    rows: list[Row] = []
    agree = 0
    for claim in mine.claims():
        found = list(_of_claim(two, claim))
        rows += found
        agree += not found and _alike(two, claim.id)
    for claim in theirs.claims():
        if mine.find(Claim, claim.id) is None:
            rows += _only_theirs(two, claim)
    order = {difference: place for place, difference in enumerate(Difference)}
    rows.sort(key=lambda row: (order[row.difference], row.claim.place))
    there = {comment.id for comment in mine.all(Comment)}
    fresh = sum(comment.id not in there for comment in theirs.all(Comment))
    return Differences(tuple(rows), agree, fresh)


def open_differences(case: Case, me: str) -> Differences:
    """What is not settled in a case by itself: verdicts that differ, and disagreements."""
    rows: list[Row] = []
    agree = 0
    for claim in case.claims():
        found = open_on(case, claim, me)
        rows += found
        given = [v for v in case.verdicts(claim.id) if v.status is not Status.TODO]
        agree += not found and len(given) > 1
    rows += open_elsewhere(case, me)
    order = {difference: place for place, difference in enumerate(Difference)}
    rows.sort(key=lambda row: (order[row.difference], row.claim.place))
    return Differences(tuple(rows), agree)


def open_on(case: Case, claim: Claim, me: str) -> list[Row]:
    """What is not settled on one claim."""
    return [*_open_verdicts(case, claim, me), *_open_disagreements(case, claim, me)]


def open_elsewhere(case: Case, me: str) -> list[Row]:
    """Disagreements that belong to no claim, such as over a source or a title: each is looked at
    with the first claim that it has to do with, or with the first of all."""
    rows = []
    for one in case.all(Disagreement):
        claim = None if one.claim else _nearest(case, one)
        if claim is not None:
            pairs = (_pair(one, me),)
            words = words_of(case, claim.id)
            rows.append(Row(Difference.WORDING, claim, words, pairs=pairs, disagreement=one.id))
    return rows


def _nearest(case: Case, one: Disagreement) -> Claim | None:
    about: list[Evidence] | list[Passage] = []
    if one.about == KIND_OF[Source]:
        about = case.of(Evidence, "source", one.row)
    elif one.about == KIND_OF[Article]:
        about = case.of(Passage, "article", one.row)
    claims = [case.get(Claim, value.claim) for value in about] or case.all(Claim)
    return min(claims, key=lambda claim: claim.place, default=None)


def verdicts_apart(mine: Case, theirs: Case, me: str, claim: str) -> list[Row]:
    """Where verdicts on one claim of mine differ from mine as it is now."""
    verdict = mine.verdict(claim, me)
    return list(
        _verdicts(_Two(mine, theirs, me), mine.get(Claim, claim), words_of(mine, claim), verdict)
    )


def words_of(case: Case, claim: str) -> str:
    """The words of a claim's first passage, "" where it has none."""
    passages = case.passages(claim)
    return passages[0].exact if passages else ""


def _alike(two: _Two, claim: str) -> bool:
    """Whether I and somebody else gave a verdict on a claim, and all of them the same."""
    mine = two.mine.verdict(claim, two.me)
    others = [v.status for v in two.theirs.verdicts(claim) if v.by != two.me]
    given = {status for status in others if status is not Status.TODO}
    return mine is not None and given == {mine.status}


def _only_theirs(two: _Two, claim: Claim) -> Iterator[Row]:
    words = words_of(two.theirs, claim.id)
    theirs = next(iter(two.theirs.verdicts(claim.id)), None)
    evidence = tuple(two.theirs.evidence(claim.id))
    if claim.id not in two.gone_here:
        yield Row(Difference.ONLY_THEIRS, claim, words, theirs=theirs, their_evidence=evidence)
        return
    work: list[Value] = [*two.theirs.passages(claim.id), *two.theirs.verdicts(claim.id), *evidence]
    work += [*two.theirs.comments(claim.id), *two.theirs.queries(claim.id)]
    if two.is_new(claim.id, *(one.id for one in work)):
        yield Row(Difference.DELETED, claim, words, theirs=theirs, by_me=True)


def _of_claim(two: _Two, claim: Claim) -> Iterator[Row]:
    words = words_of(two.mine, claim.id)
    mine = two.mine.verdict(claim.id, two.me)
    if two.theirs.find(Claim, claim.id) is None:
        gone = claim.id in two.gone_there
        if not gone or two.is_new(claim.id):
            which = Difference.DELETED if gone else Difference.ONLY_MINE
            yield Row(which, claim, words, mine=mine)
        return
    yield from _verdicts(two, claim, words, mine)
    pairs = tuple(_pairs(two, claim))
    if pairs:
        yield Row(Difference.WORDING, claim, words, mine=mine, pairs=pairs)
    here, there = _told_apart(two, claim.id)
    if here or there:
        yield Row(Difference.EVIDENCE, claim, words, mine, my_evidence=here, their_evidence=there)


def _verdicts(two: _Two, claim: Claim, words: str, mine: Verdict | None) -> Iterator[Row]:
    """Others' verdicts in their copy that are not mine, unless the claim is settled alike."""
    here, there = two.mine.settlement(claim.id), two.theirs.settlement(claim.id)
    if here is not None and there is not None and here.status is there.status:
        return
    for verdict in two.theirs.verdicts(claim.id):
        # What was settled in the knowledge of this very verdict is settled.
        settled = here is not None and two.mine.verdict(claim.id, verdict.by) == verdict
        if verdict.by != two.me and not settled and _differ(mine, verdict):
            yield Row(Difference.VERDICT, claim, words, mine, verdict)


def _differ(one: Verdict | None, other: Verdict | None) -> bool:
    if one is None or other is None or Status.TODO in (one.status, other.status):
        return False
    return one.status is not other.status


def _open_verdicts(case: Case, claim: Claim, me: str) -> Iterator[Row]:
    if case.settlement(claim.id) is not None:
        return
    given = [v for v in case.verdicts(claim.id) if v.status is not Status.TODO]
    mine = next((v for v in given if v.by == me), given[0] if given else None)
    for verdict in given:
        if mine is not None and verdict is not mine and _differ(mine, verdict):
            words = words_of(case, claim.id)
            yield Row(Difference.VERDICT, claim, words, mine, verdict)


def _open_disagreements(case: Case, claim: Claim, me: str) -> Iterator[Row]:
    """The disagreements on a claim: over its being there, and over what stands in it."""
    words = words_of(case, claim.id)
    pairs = []
    for one in case.of(Disagreement, "claim", claim.id):
        pair = _pair(one, me)
        if one.field == DELETED and one.about == KIND_OF[Claim]:
            by_me = me in (one.by_a, one.by_b) and bool(pair.theirs) and not pair.mine
            yield Row(Difference.DELETED, claim, words, by_me=by_me, disagreement=one.id)
        else:
            pairs.append(pair)
    if pairs:
        yield Row(Difference.WORDING, claim, words, pairs=tuple(pairs))


def _pair(one: Disagreement, me: str) -> FieldPair:
    """The two sides, mine first; where neither is, the one that stands meanwhile."""
    mine, theirs = one.value_b, one.value_a
    if one.by_a == me != one.by_b:
        mine, theirs = theirs, mine
    return FieldPair(one.about, one.row, one.field, mine, theirs, one.id)


_LOOKED_AT: Mapping[type[Value], tuple[str, ...]] = {
    Claim: ("kinds", "severity", "note"),
    Passage: ("start", "end"),
    Query: ("to", "question", "answer", "due"),
    Settlement: ("status",),
}


def _looked_at(case: Case, claim: str) -> dict[str, Value]:
    """The claim itself, its passages, queries and settlement, by id."""
    own: list[Value] = [case.get(Claim, claim), *case.passages(claim), *case.queries(claim)]
    settled = case.settlement(claim)
    return {one.id: one for one in (*own, *([settled] if settled else ()))}


def _pairs(two: _Two, claim: Claim) -> Iterator[FieldPair]:
    """The fields that both have otherwise."""
    there = _looked_at(two.theirs, claim.id)
    for id, one in _looked_at(two.mine, claim.id).items():
        other = there.get(id)
        if other is None or other == one or not two.is_new(id):
            continue
        for name in _LOOKED_AT[type(one)]:
            if getattr(one, name) != getattr(other, name):
                mine, theirs = written(one, (name,)), written(other, (name,))
                yield FieldPair(KIND_OF[type(one)], id, name, mine, theirs)


def _told_apart(two: _Two, claim: str) -> tuple[tuple[Evidence, ...], tuple[Evidence, ...]]:
    """What each side has that the other has not, or has otherwise, where they did something."""
    here, there = two.mine.evidence(claim), two.theirs.evidence(claim)
    if here == there:
        return (), ()
    here, there = [[one for one in some if two.is_new(one.id)] for some in (here, there)]
    both = set(here) & set(there)
    return tuple(one for one in here if one not in both), tuple(
        one for one in there if one not in both
    )
