"""The agreement of two checkers in one case, and between the two copies they worked on."""

from collections.abc import Iterable

from workbench.domain.agreement import Undefined
from workbench.domain.case import Case
from workbench.domain.model import (
    Article,
    CaseInfo,
    Claim,
    Passage,
    Person,
    Role,
    Status,
    Value,
    Verdict,
)
from workbench.domain.unitizing import Shared
from workbench.domain.verdict_pairs import Pair
from workbench.services.agreement import figures, figures_between, pairs

ANA, BEA, CEM = "p-ana", "p-bea", "p-cem"
LENGTHS = {"a1": 500, "a2": 300}
YES, NO, TODO = Status.CONFIRMED, Status.CHANGE, Status.TODO


def verdict(claim: str, by: str, status: Status, rating: str = "") -> Verdict:
    """What somebody said of a claim."""
    return Verdict(f"v-{claim}-{by}", claim, by, "2026-05-01T10:00:00Z", status, rating=rating)


def case(*verdicts: Verdict, claims: Iterable[tuple[str, str, int, int]] = ()) -> Case:
    """A case of four claims side by side in one article, and those named with their places."""
    base = [(f"c{at}", "a1", at * 100, at * 100 + 50) for at in range(1, 5)]
    places = [*base, *claims]
    values: list[Value] = [CaseInfo("case", "Harbour")]
    values += [Person(ANA, "Ana"), Person(BEA, "Bea"), Person(CEM, "Cem")]
    values += [
        Article(id, index, Role.UNDER_CHECK, id, f"{id}.txt", id, id, LENGTHS[id])
        for index, id in enumerate(LENGTHS, start=1)
    ]
    values += [Claim(id, number) for number, (id, *_) in enumerate(places, start=1)]
    values += [
        Passage(f"pass-{id}", id, article, start, end, "…") for id, article, start, end in places
    ]
    return Case([*values, *verdicts])


def test_only_claims_on_which_both_ruled_are_compared() -> None:
    both = case(
        verdict("c1", ANA, YES),
        verdict("c1", BEA, YES),
        verdict("c2", ANA, YES),
        verdict("c2", BEA, NO),
        verdict("c3", ANA, NO),
        verdict("c3", BEA, TODO),
        verdict("c4", BEA, YES),
    )
    found = figures(both, ANA, BEA, {}, LENGTHS)
    assert found.pairs == (Pair("c1", YES, YES), Pair("c2", YES, NO))
    assert (found.mine_alone, found.theirs_alone) == (1, 1)
    assert (found.kappa.equal, found.kappa.figure.count, found.alpha.count) == (1, 2, 2)
    assert (found.people, found.everyone.count) == (2, 2)
    assert found.matrix.at(YES, NO) == ("c2",)


def test_a_third_checker_counts_among_all_and_not_between_two() -> None:
    three = case(
        verdict("c1", ANA, YES),
        verdict("c1", CEM, NO),
        verdict("c2", BEA, YES),
        verdict("c2", CEM, YES),
    )
    found = figures(three, ANA, BEA, {}, LENGTHS)
    assert found.pairs == ()
    assert found.kappa.figure.why is Undefined.NOTHING_SHARED
    assert (found.people, found.everyone.count) == (3, 2)
    assert (found.mine_alone, found.theirs_alone) == (1, 1)


def test_ratings_are_compared_as_steps_and_those_off_the_scale_are_left_out() -> None:
    rated = case(
        verdict("c1", ANA, YES, "true"),
        verdict("c1", BEA, YES, "mostly-true"),
        verdict("c2", ANA, NO, "misleading"),
        verdict("c2", BEA, NO, "false"),
        verdict("c3", ANA, NO, "false"),
        verdict("c3", BEA, NO, "false"),
        verdict("c3", CEM, NO, "true"),
    )
    found = figures(rated, ANA, BEA, {}, LENGTHS)
    assert found.ratings.count == 2
    near = found.ratings.value
    assert near is not None
    assert 0.5 < near < 1


def test_from_two_copies_each_ones_work_is_taken_from_their_own() -> None:
    mine = case(verdict("c1", ANA, YES), verdict("c1", BEA, NO), verdict("c2", CEM, YES))
    theirs = case(verdict("c1", ANA, NO), verdict("c1", BEA, YES), verdict("c2", CEM, NO))
    assert pairs(mine, theirs, ANA, BEA) == (Pair("c1", YES, YES),)
    assert pairs(theirs, mine, BEA, ANA) == (Pair("c1", YES, YES),)
    assert figures_between(mine, theirs, ANA, BEA, {}, LENGTHS).people == 3


def test_a_claim_that_stands_in_their_copy_alone_has_no_verdict_of_mine() -> None:
    theirs = case(verdict("d1", BEA, YES), claims=[("d1", "a2", 0, 9)])
    found = figures_between(case(), theirs, ANA, BEA, {}, LENGTHS)
    assert (found.pairs, found.theirs_alone) == ((), 1)


def test_places_are_those_of_the_claims_that_each_made() -> None:
    makers = {"c1": ANA, "c2": ANA, "c3": CEM, "d1": BEA, "d2": BEA}
    mine = case()
    theirs = case(claims=[("d1", "a1", 100, 150), ("d2", "a1", 210, 260)])
    places = figures_between(mine, theirs, ANA, BEA, makers, LENGTHS).places
    assert (places.articles, places.mine, places.theirs) == (1, 2, 2)
    assert places.shared == Shared(100, 100, 90)
    assert places.alpha.count == 4
    assert places.alpha.value is not None
    assert places.alpha.value > 0.5


def test_an_article_that_one_of_the_two_has_not_begun_takes_no_part() -> None:
    both = case(claims=[("d1", "a1", 100, 150), ("d2", "a2", 0, 40)])
    makers = {"c1": ANA, "d1": BEA, "d2": BEA}
    places = figures(both, ANA, BEA, makers, LENGTHS).places
    assert (places.articles, places.mine, places.theirs) == (1, 1, 1)
    assert places.shared.share == 1
    assert figures(both, ANA, BEA, makers, {"a2": 300}).places.articles == 0
    nobody = figures(both, ANA, CEM, makers, LENGTHS).places
    assert nobody.alpha.why is Undefined.NOTHING_SHARED
    assert nobody.shared.share is None
