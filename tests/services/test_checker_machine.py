"""Plays a checker at random: after every step the case is what its history says, also reopened."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.services.knocking import tolerated
from workbench.compare.model import Comparison, Finding, Reason, Tie
from workbench.domain.case import Case
from workbench.domain.judgement import Spans
from workbench.domain.model import (
    Article,
    Claim,
    Decision,
    Evidence,
    FindingKind,
    Kind,
    Query,
    Role,
    Status,
    Value,
    Weight,
)
from workbench.formats.registry import read_article
from workbench.services import checking, comparison, evidence, judging, library
from workbench.services.comparison import Pair, Row, ShownTie
from workbench.services.judging import Place
from workbench.services.library import new_case
from workbench.services.session import Session, open_case
from workbench.services.verification import findings

TEXT = "The dam held 47 litres.\r\nA café\u00a0day 🚱 on Monday.\u2028Then e\u0301 rose, مرحبا.\n"
CHANCE = st.integers(0, 10**6)
# Why a step cannot be taken back when other work stands on it, or in its place.
IN_THE_WAY = ("orphan", "stale", "double", "last-passage")


# Where a finding of a kind stands, given a place in each article.
SIDED: dict[FindingKind, Callable[[Spans, Spans], tuple[Spans, Spans]]] = {
    FindingKind.ONLY_A: lambda one, _other: (one, ()),
    FindingKind.ONLY_B: lambda _one, other: ((), other),
    FindingKind.HEADLINE: lambda one, _other: (one, ()),
    FindingKind.SOURCE: lambda _one, other: ((), other),
}
JUDGES: tuple[Callable[[Session, Pair, Row], object], ...] = (
    judging.take,
    judging.dismiss,
    judging.same_after_all,
    judging.put_back,
    lambda session, pair, row: judging.correct_kind(session, pair, row, FindingKind.SCOPE),
)


def sorted_values(case: Case) -> list[str]:
    return sorted(map(repr, case.values()))


class Checker(RuleBasedStateMachine):
    """One checker on one case, with every deed they have by key."""

    @initialize()
    def start(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "a.fcase"
        articles = [read_article((TEXT + more).encode(), f"{more}.txt") for more in ("one", "two")]
        self.session = new_case(self.path, articles, "Ana Lindqvist")
        self.done: list[str] = []
        self.session.listen(lambda operation: self.done.append(operation.id))

    def teardown(self) -> None:
        if hasattr(self, "session"):
            self.session.close()
            assert findings(self.path) == []
            self.folder.cleanup()

    def pick(self, chance: int) -> Claim:
        claims = self.session.case.claims()
        return claims[chance % len(claims)]

    def span(self, chance: int) -> tuple[Article, int, int]:
        articles = self.session.case.articles()
        article = articles[chance % len(articles)]
        start = chance % (article.chars - 12)
        return article, start, start + 1 + chance % 11

    def has_claims(self) -> bool:
        return bool(self.session.case.claims())

    @rule(chance=CHANCE)
    def mark(self, chance: int) -> None:
        article, start, end = self.span(chance)
        with tolerated("span"):
            checking.mark(self.session, article.id, start, end)

    @precondition(has_claims)
    @rule(chance=CHANCE)
    def add_passage(self, chance: int) -> None:
        article, start, end = self.span(chance)
        with tolerated("span", "passage-there"):
            checking.add_passage(self.session, self.pick(chance).id, article.id, start, end)

    @precondition(has_claims)
    @rule(chance=CHANCE, status=st.sampled_from(Status), why=st.text(max_size=5))
    def give_a_verdict(self, chance: int, status: Status, why: str) -> None:
        claim = self.pick(chance).id
        checking.rule(self.session, claim, status)
        checking.explain(self.session, claim, why.encode(errors="replace").decode())

    @precondition(has_claims)
    @rule(chance=CHANCE)
    def tie_and_ask(self, chance: int) -> None:
        claim = self.pick(chance)
        article, start, _ = self.span(chance)
        evidence.link_passage(self.session, claim.id, article.id, start, start + 12)
        both = list(dict.fromkeys((claim.id, self.pick(chance + 1).id)))
        evidence.ask(self.session, both, "author", "Why?")

    @precondition(has_claims)
    @rule(chance=CHANCE, kind=st.sampled_from(Kind))
    def talk_and_settle(self, chance: int, kind: Kind) -> None:
        claim = self.pick(chance).id
        checking.comment(self.session, claim, "Hm")
        checking.set_kinds(self.session, claim, [kind])
        checking.settle(self.session, claim, Status.QUERY)
        checking.resolve(self.session, claim, Decision.STET)

    @precondition(has_claims)
    @rule(chance=CHANCE)
    def unsettle(self, chance: int) -> None:
        checking.settle(self.session, self.pick(chance).id, None)

    @precondition(has_claims)
    @rule(chance=CHANCE)
    def remove_passage(self, chance: int) -> None:
        passages = self.session.case.passages(self.pick(chance).id)
        with tolerated("last-passage"):
            checking.remove_passage(self.session, passages[chance % len(passages)].id)

    @rule(chance=CHANCE)
    def tie_or_untie_by_hand(self, chance: int) -> None:
        (first, *ends), (second, start, end) = self.span(chance), self.span(chance // 7)
        with tolerated("same-side", "span"):
            one, other = Place(first.id, *ends), Place(second.id, start, end)
            tie = judging.tie_by_hand(self.session, one, other)
            pair = Pair(tie.article_a, tie.article_b)
            if chance % 3 == 0:
                judging.untie(self.session, pair, ShownTie(Tie(tie.spans_a, tie.spans_b, 1.0)))

    @rule(chance=CHANCE, kind=st.sampled_from(FindingKind))
    def judge_a_finding(self, chance: int, kind: FindingKind) -> None:
        pair = comparison.pairs(self.session)
        if not pair:
            return
        one, other = 4 * (chance % 3), 4 * (chance % 4)
        sides = ((one, one + 3),), ((other, other + 3),)
        a, b = SIDED[kind](*sides) if kind in SIDED else sides
        finding = Finding(kind, Weight.HIGH, a, b, Reason("test"))
        (row,) = comparison.shown(self.session, pair[0], Comparison((), (finding,))).rows
        with tolerated("finding-taken", "span"):
            JUDGES[chance % len(JUDGES)](self.session, pair[0], row)

    @precondition(has_claims)
    @rule(chance=CHANCE)
    def remove_claim(self, chance: int) -> None:
        checking.remove_claim(self.session, self.pick(chance).id)

    @rule(more=st.sampled_from(["two", "three"]))
    def add_article(self, more: str) -> None:
        article = read_article((TEXT + more).encode(), f"{more}.txt")
        with tolerated("same-article"):
            library.add_article(self.session, article, Role.COMPARISON)

    @rule()
    def remove_article(self) -> None:
        articles = self.session.case.articles()
        if len(articles) > 1:
            with tolerated("article-in-use"):
                library.remove_article(self.session, articles[-1].id)

    @rule(chance=CHANCE)
    def mark_between_undo_and_its_take_back(self, chance: int) -> None:
        with tolerated("nothing-to-undo", *IN_THE_WAY):
            undone = self.session.undo().id
            self.mark(chance)
            if self.session.can_take_back(undone):
                self.session.take_back(undone)

    @rule(name=st.sampled_from(["Ana Lindqvist", "Rui Costa"]))
    def hand_on(self, name: str) -> None:
        self.session.work_as(name)

    @rule(chance=CHANCE)
    def tick(self, chance: int) -> None:
        article, start, end = self.span(chance)
        with tolerated("span"):
            checking.skip(self.session, article.id, start, end)

    @precondition(has_claims)
    @rule(chance=CHANCE)
    def remove(self, chance: int) -> None:
        checking.remove_claim(self.session, self.pick(chance).id)

    @rule()
    def undo(self) -> None:
        # Somebody else's work can stand on mine.
        with tolerated("nothing-to-undo", *IN_THE_WAY):
            self.session.undo()

    @rule()
    def undo_and_redo_is_nothing(self) -> None:
        if self.session.undoable() is not None:
            before = self.session.case.values()
            with tolerated(*IN_THE_WAY):
                self.session.undo()
            if self.session.case.values() == before:
                return
            assert self.session.redoable() is not None
            self.session.redo()
            assert self.session.case.values() == before

    @rule(chance=CHANCE)
    def take_back(self, chance: int) -> None:
        history = self.session.history()
        id = history[chance % len(history)].id
        before = sorted_values(self.session.case)
        if self.session.can_take_back(id):
            self.session.take_back(id)
        else:
            assert sorted_values(self.session.case) == before

    @rule()
    def reopen(self) -> None:
        before, name = self.session.case.values(), self.session.me.name
        undoable, redoable = self.session.undoable(), self.session.redoable()
        self.session.close()
        assert findings(self.path) == []
        self.session = open_case(self.path, name)
        assert self.session.case.values() == before
        assert self.session.undoable() == undoable
        assert self.session.redoable() == redoable
        self.session.listen(lambda operation: self.done.append(operation.id))

    @invariant()
    def the_case_is_the_net_of_its_history(self) -> None:
        if not hasattr(self, "session"):
            return
        net: dict[tuple[str, str], Value] = {}
        operations = [self.session.operation(one.id) for one in self.session.history()]
        for change in (change for one in reversed(operations) for change in one.changes):
            key = (change.kind, change.value.id)
            assert net.pop(key, None) == change.before
            if change.after is not None:
                net[key] = change.after
        assert sorted(map(repr, net.values())) == sorted_values(self.session.case)

    @invariant()
    def all_that_was_announced_is_in_the_history(self) -> None:
        if hasattr(self, "session"):
            there = {one.id for one in self.session.history()}
            assert there.issuperset(self.done)

    @invariant()
    def numbers_are_never_shared_and_words_stand_where_they_stood(self) -> None:
        if not hasattr(self, "session"):
            return
        case = self.session.case
        numbers = [claim.number for claim in case.claims()]
        assert len(set(numbers)) == len(numbers)
        assert all(number < self.session.next_number for number in numbers)
        for claim in case.claims():
            assert case.passages(claim.id)
            for passage in case.passages(claim.id):
                text = self.session.text(passage.article)
                assert text[passage.start : passage.end] == passage.exact
        assert all(one.exact == one.quote for one in case.all(Evidence))
        assert all(query.claims for query in case.all(Query))


TestChecker = Checker.TestCase
TestChecker.settings = settings(max_examples=12, stateful_step_count=25, deadline=None)
