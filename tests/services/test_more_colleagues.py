"""Plays checkers who do all that one can do to a case, with clocks that are wrong, and a fourth
who gets a copy in the middle; see `test_colleagues_machine`."""

import secrets
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from tests.services import test_colleagues_machine as machine
from tests.services.knocking import tolerated
from workbench.compare.model import Tie
from workbench.domain.model import Comment, Decision, Evidence, Query, Role
from workbench.formats.registry import read_article
from workbench.services import (
    checking,
    evidence,
    ids,
    joining,
    judging,
    library,
    people,
    talk,
)
from workbench.services.compared import Pair, ShownTie
from workbench.services.session import Session, open_case

REPORT = "Another report of the dam and of the mayor."
ANYBODY = st.integers(0, 3)
CHANCE = machine.CHANCE
HOUR = 3600 * 10**9
REFUSED = ("article-in-use", "same-article", "name-taken", "empty", "finding-taken", "same-side")


class SkewedIds(ids._Ids):
    """The ids of one desk, whose clock is some hours off."""

    def __init__(self) -> None:
        super().__init__()
        self.hours = 0

    def next(self) -> str:
        with self._lock:
            self._last = max(self._last + 1, time.time_ns() + self.hours * HOUR)
            return f"{self._last:016x}{secrets.randbits(64):016x}"


class MoreColleagues(machine.Colleagues):
    """Three people and a fourth, each with a clock of their own."""

    @initialize()
    def set_clocks(self) -> None:
        self.kept = ids._ids
        self.clocks = [SkewedIds() for _desk in range(4)]
        self.people = 3

    def _sit_at(self, place: int) -> Session:
        if hasattr(self, "clocks"):
            ids._ids = self.clocks[place % self.people]
        return super()._sit_at(place)

    def _try(self, who: int, work: Callable[[Session], object]) -> None:
        with tolerated(*REFUSED):
            self._do(who, work)

    @rule(who=ANYBODY, hours=st.integers(-30, 30))
    def set_clock(self, who: int, hours: int) -> None:
        self.clocks[who].hours = hours

    @rule(who=ANYBODY)
    def sit_down_anew(self, who: int) -> None:
        """Open the case in another run of the program, whose clock may have been set back."""
        place = who % self.people
        desk = self.desks[place]
        name, path = desk.me.name, desk.path
        desk.close()
        hours = self.clocks[place].hours
        self.clocks[place] = SkewedIds()
        self.clocks[place].hours = hours
        ids._ids = self.clocks[place]
        self.desks[place] = open_case(path, name)

    @rule(whose=machine.WHO)
    def hand_a_copy_to_a_fourth(self, whose: int) -> None:
        if len(self.desks) > 3:
            return
        path = Path(self.folder.name) / "3.fcase"
        self.desks[whose].copy_to(path)
        self.people = 4
        ids._ids = self.clocks[3]
        self.desks.append(open_case(path, "Alf"))

    @rule(who=ANYBODY, whom=ANYBODY)
    def take_in_anybody(self, who: int, whom: int) -> None:
        self.take_in(who, whom)

    @rule(who=ANYBODY, chance=CHANCE)
    def ask(self, who: int, chance: int) -> None:
        def work(desk: Session) -> None:
            some = [one.id for one in desk.case.claims()][chance % 3 :][:2]
            queries = desk.case.all(Query)
            if not queries or chance % 4 == 0:
                evidence.ask(desk, some, "Mayor", "Is it so?")
                return
            old = queries[chance % len(queries)]
            if chance % 4 == 1:
                evidence.edit_query(desk, replace(old, claims=tuple(some)))
            elif chance % 4 == 2:
                evidence.edit_query(desk, replace(old, answer=self._word()))
            else:
                evidence.remove_query(desk, old.id)

        self._try(who, work)

    @rule(who=ANYBODY, chance=CHANCE)
    def change_articles(self, who: int, chance: int) -> None:
        def work(desk: Session) -> None:
            there = desk.case.articles()
            if chance % 3 == 0 and len(there) > 1:
                library.remove_article(desk, there[-1].id)
            elif chance % 3 == 1 and len(there) > 1:
                checking.mark(desk, there[-1].id, chance % 9, chance % 9 + 6)
            else:
                text = f"{REPORT}{' And so on.' * (chance % 2)}\n".encode()
                library.add_article(desk, read_article(text, "report.txt"), Role.COMPARISON)

        self._try(who, work)

    @rule(who=ANYBODY, chance=CHANCE)
    def tie(self, who: int, chance: int) -> None:
        def work(desk: Session) -> None:
            first, *others = desk.case.articles()
            if others:
                place = judging.Place(others[-1].id, 0, 8)
                hand = judging.tie_by_hand(desk, judging.Place(first.id, 0, 8), place)
                if chance % 2:
                    shown = ShownTie(Tie(hand.spans_a, hand.spans_b, 1.0), hand.id)
                    judging.untie(desk, Pair(hand.article_a, hand.article_b), shown)

        self._try(who, work)

    @rule(who=ANYBODY, chance=CHANCE)
    def rename(self, who: int, chance: int) -> None:
        names = ("Bo", "Ann", machine.NAMES[who % 3])
        self._try(who, lambda desk: people.rename_me(desk, names[chance % 3]))

    @rule(who=ANYBODY, chance=CHANCE, decision=st.sampled_from(list(Decision)))
    def decide_as_editor(self, who: int, chance: int, decision: Decision) -> None:
        word = self._word()
        self._on_claim(who, chance, lambda d, c: checking.resolve(d, c, decision, word))

    @rule(who=ANYBODY, chance=CHANCE)
    def skip(self, who: int, chance: int) -> None:
        start = chance % 50
        deed: Callable[[Session, str, int, int], object] = checking.skip
        if chance % 3 == 0:
            deed = checking.unskip
        self._try(who, lambda d: deed(d, d.case.articles()[0].id, start, start + 9))

    @rule(who=ANYBODY, chance=CHANCE)
    def correct_a_source(self, who: int, chance: int) -> None:
        def work(desk: Session) -> None:
            there = desk.case.sources()
            if there:
                old = there[chance % len(there)]
                evidence.edit_source(desk, replace(old, author=f"By {chance % 5}"))

        self._try(who, work)

    @rule(who=ANYBODY, chance=CHANCE)
    def keep_confidential(self, who: int, chance: int) -> None:
        def work(desk: Session) -> None:
            there = desk.case.all(Evidence)
            if there:
                old = there[chance % len(there)]
                evidence.edit_evidence(desk, replace(old, confidential=not old.confidential))

        self._try(who, work)

    @rule(who=ANYBODY, chance=CHANCE)
    def join(self, who: int, chance: int) -> None:
        def work(desk: Session) -> None:
            offers = joining.offers(desk)
            if offers:
                offer = offers[chance % len(offers)]
                joining.join(desk, offer.keep.id, offer.other.id)

        self._try(who, work)

    @rule(who=ANYBODY, chance=CHANCE)
    def answer(self, who: int, chance: int) -> None:
        def work(desk: Session) -> None:
            said = desk.case.all(Comment)
            if said:
                talk.reply(desk, said[chance % len(said)].id, self._word())

        self._try(who, work)

    @rule(who=ANYBODY, chance=CHANCE)
    def take_back(self, who: int, chance: int) -> None:
        """Take back or do again a step of the past, were it a taking-in."""
        desk = self._sit_at(who)
        with tolerated(*machine.IN_THE_WAY):
            if chance % 3 == 0:
                self._undone(desk, desk.redo())
            elif steps := [one.id for one in desk.history() if desk.can_take_back(one.id)]:
                self._undone(desk, desk.take_back(steps[chance % len(steps)]))

    def teardown(self) -> None:
        try:
            super().teardown()
        finally:
            ids._ids = getattr(self, "kept", ids._ids)


MoreColleagues.TestCase.settings = machine.FEW
TestMoreColleagues = MoreColleagues.TestCase
