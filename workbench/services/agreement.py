"""The agreement of two checkers, from one case or from the two copies that they worked on."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from workbench.domain.agreement import cohen_kappa, krippendorff_alpha
from workbench.domain.case import Case
from workbench.domain.model import Claim, Passage, Status, Verdict
from workbench.domain.text import Span
from workbench.domain.unitizing import Marked, shared, unitizing_alpha
from workbench.domain.verdict_pairs import RATING_STEPS, Agreement, Pair, Places

# For each claim, what each person said of it.
_Said = dict[str, dict[str, Verdict]]


def figures(
    case: Case, me: str, other: str, makers: Mapping[str, str], lengths: Mapping[str, int]
) -> Agreement:
    """How far two people agree in a case: who made each claim, how long each article is."""
    return figures_between(case, case, me, other, makers, lengths)


def figures_between(
    mine: Case,
    theirs: Case,
    me: str,
    other: str,
    makers: Mapping[str, str],
    lengths: Mapping[str, int],
) -> Agreement:
    """How far two people agree, my work taken from my copy and theirs from theirs.

    `makers` says of the claims of both who marked them; `lengths` are those of the articles, in
    characters. An article that is not named there takes no part.
    """
    said = _said(mine, theirs, me, other)
    found = _pairs(mine, theirs, me, other, said)
    ruled = [set(by) for by in said.values()]
    return Agreement(
        pairs=found,
        mine_alone=sum(me in people and other not in people for people in ruled),
        theirs_alone=sum(other in people and me not in people for people in ruled),
        kappa=cohen_kappa([(pair.mine, pair.theirs) for pair in found]),
        alpha=krippendorff_alpha((pair.mine, pair.theirs) for pair in found),
        ratings=krippendorff_alpha(_ratings(said, me, other), RATING_STEPS),
        places=_places(mine, theirs, me, other, makers, lengths),
        everyone=krippendorff_alpha([v.status for v in by.values()] for by in said.values()),
        people=len(set(chain.from_iterable(ruled))),
    )


def pairs(mine: Case, theirs: Case, me: str, other: str) -> tuple[Pair, ...]:
    """The claims on which both gave a verdict, mine from my copy and theirs from theirs; in the
    order of my numbers, then those that stand in their copy alone."""
    return _pairs(mine, theirs, me, other, _said(mine, theirs, me, other))


def _pairs(mine: Case, theirs: Case, me: str, other: str, said: _Said) -> tuple[Pair, ...]:
    claims = dict.fromkeys(claim.id for claim in (*mine.claims(), *theirs.claims()))
    return tuple(
        Pair(claim, said[claim][me].status, said[claim][other].status)
        for claim in claims
        if claim in said and me in said[claim] and other in said[claim]
    )


def _said(mine: Case, theirs: Case, me: str, other: str) -> _Said:
    """All verdicts given, of either copy: mine as I have it, the other's as they have it, and a
    third person's from mine where it is in both. Somebody who has not ruled yet said nothing."""
    said: _Said = {}
    for case, elsewhere in ((theirs, me), (mine, other)):
        for verdict in case.all(Verdict):
            own = mine is theirs or verdict.by != elsewhere
            if own and verdict.status is not Status.TODO:
                said.setdefault(verdict.claim, {})[verdict.by] = verdict
    return said


def _ratings(said: _Said, me: str, other: str) -> Iterator[tuple[str, ...]]:
    for by in said.values():
        given = (by[person].rating for person in (me, other) if person in by)
        yield tuple(rating for rating in given if rating in RATING_STEPS)


def _places(
    mine: Case,
    theirs: Case,
    me: str,
    other: str,
    makers: Mapping[str, str],
    lengths: Mapping[str, int],
) -> Places:
    """Only articles in which both marked something count: whoever has not begun disagrees not."""
    ours, yours = _marked(mine, me, makers), _marked(theirs, other, makers)
    both = [article for article in lengths if article in ours and article in yours]
    texts = [
        Marked(lengths[article], _spans(ours[article]), _spans(yours[article])) for article in both
    ]
    return Places(
        len(both),
        len(_claims(ours[article] for article in both)),
        len(_claims(yours[article] for article in both)),
        shared(texts),
        unitizing_alpha(texts),
    )


def _marked(case: Case, person: str, makers: Mapping[str, str]) -> dict[str, list[Passage]]:
    """The passages of the claims that a person made, by article."""
    made = {claim.id for claim in case.all(Claim) if makers.get(claim.id) == person}
    found: dict[str, list[Passage]] = {}
    for passage in case.all(Passage):
        if passage.claim in made:
            found.setdefault(passage.article, []).append(passage)
    return found


def _spans(passages: Iterable[Passage]) -> tuple[Span, ...]:
    return tuple((passage.start, passage.end) for passage in passages)


def _claims(lots: Iterable[list[Passage]]) -> set[str]:
    return {passage.claim for passages in lots for passage in passages}
