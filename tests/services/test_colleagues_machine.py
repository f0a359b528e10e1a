"""Plays checkers on copies of one case who work apart and take each other in, in every order.

In the end all copies are equal, and every word that somebody wrote is there, or was taken away or
written over by somebody who had seen it.
"""

import os
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    rule,
    run_state_machine_as_test,
)

from tests.services.knocking import tolerated
from workbench.domain import contested, merge
from workbench.domain.case import Case
from workbench.domain.copies import Key, Step
from workbench.domain.differences import open_differences
from workbench.domain.history import Operation, Verb
from workbench.domain.model import (
    Claim,
    Comment,
    Disagreement,
    Evidence,
    Person,
    Severity,
    Stance,
    Status,
    Value,
    Verdict,
)
from workbench.formats.registry import read_article
from workbench.services import checking, evidence, library
from workbench.services.deciding import Choice, Decision, decide
from workbench.services.session import Session, open_case
from workbench.services.verification import findings

TEXT = "The dam held 47 litres. It was built in 1931, the mayor said. “It holds.” Nobody knows.\n"
CHANCE = st.integers(0, 10**6)
WHO = st.integers(0, 2)
IN_THE_WAY: tuple[str, ...] = ("orphan", "stale", "double", "last-passage", "gone")
IN_THE_WAY += ("passage-there", "nothing-to-undo", "nothing-to-redo", "span")
NAMES = ("Ann", "Ruth", "Cem")
KEPT = (Claim, Verdict, Evidence, Comment)


def state(case: Case, *, with_people: bool = True) -> dict[tuple[str, str], Value]:
    """All that stands in a case, whatever the order in which it came."""
    return {
        (type(value).__name__, value.id): value
        for value in case.values()
        if with_people or not isinstance(value, Person)
    }


class Words:
    """Every word written, and who wrote over it having seen it."""

    def __init__(self) -> None:
        self.over: dict[str, set[str]] = {}

    def wrote(self, operation: Operation, field: str) -> None:
        """Take down what an operation wrote into a field, and what it wrote over."""
        for change in operation.changes:
            before, after = getattr(change.before, field, ""), getattr(change.after, field, "")
            if before != after and change.after is not None:
                if before:
                    self.over.setdefault(before, set()).add(operation.id)
                self.over.setdefault(after, set())

    def gone(self, operation: Operation, field: str) -> None:
        """Take down that all words of values which an operation took away are gone."""
        for change in operation.changes:
            if change.after is None and (word := getattr(change.before, field, "")):
                self.over.setdefault(word, set()).add(operation.id)
            if isinstance(change.before, Disagreement) and change.after is None:
                for value in (change.before.value_a, change.before.value_b):
                    for word in list(self.over):
                        if word and word in value:
                            self.over[word].add(operation.id)

    def lasting(self) -> set[str]:
        """The words nobody wrote over."""
        return {word for word, over in self.over.items() if word and not over}


class Colleagues(RuleBasedStateMachine):
    """Three people, each with a copy."""

    people = 3

    @initialize()
    def start(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        first = Path(self.folder.name) / "0.fcase"
        session = library.new_case(first, [read_article(TEXT.encode(), "dam.txt")], NAMES[0])
        article = session.case.articles()[0].id
        for start in (0, 24):
            claim = checking.mark(session, article, start, start + 10).id
            evidence.link_passage(session, claim, article, 30, 40, Stance.SUPPORTS)
        session.close()
        self.desks: list[Session] = []
        for place in range(self.people):
            path = Path(self.folder.name) / f"{place}.fcase"
            if place:
                shutil.copyfile(first, path)
        for place in range(self.people):
            path = Path(self.folder.name) / f"{place}.fcase"
            self.desks.append(open_case(path, NAMES[place]))
        self.written = 0
        self.words = Words()
        self.made: set[tuple[str, str]] = set()

    # -- work

    def _claim(self, desk: Session, chance: int) -> str | None:
        claims = desk.case.claims()
        return claims[chance % len(claims)].id if claims else None

    def _on_claim(self, who: int, chance: int, work: Callable[[Session, str], object]) -> None:
        def on_it(desk: Session) -> None:
            claim = self._claim(desk, chance)
            if claim:
                work(desk, claim)

        self._do(who, on_it)

    def _word(self) -> str:
        self.written += 1
        return f"word-{self.written:04d}."

    def _sit_at(self, place: int) -> Session:
        """Whose turn it is."""
        return self.desks[place % self.people]

    def _do(self, who: int, work: Callable[[Session], object]) -> None:
        desk = self._sit_at(who)
        done: list[Operation] = []
        desk.listen(done.append)
        with tolerated(*IN_THE_WAY):
            work(desk)
        desk.unlisten(done.append)
        for operation in done:
            for change in operation.changes:
                if change.before is None and isinstance(change.after, KEPT):
                    self.made.add((type(change.after).__name__, change.after.id))
            for name in ("note", "why", "locator", "reason", "text"):
                self.words.wrote(operation, name)
                self.words.gone(operation, name)

    @rule(who=WHO, chance=CHANCE)
    def mark(self, who: int, chance: int) -> None:
        start = chance % 60
        self._do(
            who,
            lambda desk: checking.mark(
                desk, desk.case.articles()[0].id, start, start + 4 + chance % 7
            ),
        )

    @rule(who=WHO, chance=CHANCE, status=st.sampled_from(list(Status)))
    def rule_on(self, who: int, chance: int, status: Status) -> None:
        self._on_claim(who, chance, lambda d, c: checking.rule(d, c, status))

    @rule(who=WHO, chance=CHANCE)
    def explain(self, who: int, chance: int) -> None:
        word = self._word()
        self._on_claim(who, chance, lambda d, c: checking.explain(d, c, word))

    @rule(who=WHO, chance=CHANCE)
    def note(self, who: int, chance: int) -> None:
        word = self._word()
        self._on_claim(who, chance, lambda d, c: checking.set_note(d, c, word))

    @rule(who=WHO, chance=CHANCE, severity=st.sampled_from(list(Severity)))
    def weigh(self, who: int, chance: int, severity: Severity) -> None:
        self._on_claim(who, chance, lambda d, c: checking.set_severity(d, c, severity))

    @rule(who=WHO, chance=CHANCE, status=st.sampled_from(list(Status)))
    def settle(self, who: int, chance: int, status: Status) -> None:
        word = self._word()
        self._on_claim(who, chance, lambda d, c: checking.settle(d, c, status, word))

    @rule(who=WHO, chance=CHANCE)
    def talk(self, who: int, chance: int) -> None:
        word = self._word()
        self._on_claim(who, chance, lambda d, c: checking.comment(d, c, word))

    @rule(who=WHO, chance=CHANCE, resolved=st.booleans())
    def resolve_talk(self, who: int, chance: int, resolved: bool) -> None:
        def work(desk: Session) -> None:
            comments = desk.case.all(Comment)
            if comments:
                checking.resolve_comment(desk, comments[chance % len(comments)].id, resolved)

        self._do(who, work)

    @rule(who=WHO, chance=CHANCE)
    def file_evidence(self, who: int, chance: int) -> None:
        def work(desk: Session) -> None:
            claim = self._claim(desk, chance)
            if claim:
                article = desk.case.articles()[0].id
                evidence.link_passage(desk, claim, article, 2, 9 + chance % 20, Stance.REFUTES)

        self._do(who, work)

    @rule(who=WHO, chance=CHANCE)
    def locate_evidence(self, who: int, chance: int) -> None:
        word = self._word()

        def work(desk: Session) -> None:
            there = desk.case.all(Evidence)
            if there:
                old = there[chance % len(there)]
                evidence.edit_evidence(desk, replace(old, locator=word))

        self._do(who, work)

    @rule(who=WHO, chance=CHANCE)
    def remove_evidence(self, who: int, chance: int) -> None:
        def work(desk: Session) -> None:
            there = desk.case.all(Evidence)
            if there:
                evidence.remove_evidence(desk, there[chance % len(there)].id)

        self._do(who, work)

    @rule(who=WHO, chance=CHANCE)
    def change_passages(self, who: int, chance: int) -> None:
        def work(desk: Session) -> None:
            claim = self._claim(desk, chance)
            if not claim:
                return
            passages = desk.case.passages(claim)
            one = passages[chance % len(passages)]
            if chance % 3 == 0:
                checking.add_passage(desk, claim, one.article, chance % 40, chance % 40 + 5)
            elif chance % 3 == 1:
                checking.move_passage(desk, one.id, one.start, one.end + 1)
            else:
                checking.remove_passage(desk, one.id)

        self._do(who, work)

    @rule(who=WHO, chance=CHANCE)
    def remove_claim(self, who: int, chance: int) -> None:
        self._on_claim(who, chance, lambda d, c: checking.remove_claim(d, c))

    @rule(who=WHO)
    def undo(self, who: int) -> None:
        desk = self._sit_at(who)
        last = desk.undoable()
        if last is None or last.verb is Verb.TAKE_IN:
            return
        done: list[Operation] = []
        desk.listen(done.append)
        with tolerated(*IN_THE_WAY):
            desk.undo()
        desk.unlisten(done.append)
        for operation in done:
            self._undone(desk, operation)

    def _undone(self, desk: Session, operation: Operation) -> None:
        for over in self.words.over.values():
            over.discard(operation.of)
        for change in desk.operation(operation.of).changes:
            for name in ("note", "why", "locator", "reason", "text"):
                before, after = getattr(change.before, name, ""), getattr(change.after, name, "")
                if after and after != before:
                    self.words.over.setdefault(after, set()).add(operation.id)

    @rule(who=WHO, chance=CHANCE)
    def settle_a_difference(self, who: int, chance: int) -> None:
        def work(desk: Session) -> None:
            rows = open_differences(desk.case, desk.me.id).rows
            if rows:
                choice = list(Choice)[chance % 3]
                decide(desk, rows[chance % len(rows)], Decision(choice, self._word()))

        self._do(who, work)

    # -- coming together

    @rule(who=WHO, whom=WHO)
    def take_in(self, who: int, whom: int) -> None:
        if who % self.people != whom % self.people:
            self._take(self.desks[who % self.people], self.desks[whom % self.people])

    def _take(self, desk: Session, other: Session) -> bool:
        self._sit_at(self.desks.index(desk))
        taking = merge.take_in(desk.copy(), other.copy())
        if taking.is_empty:
            return False
        wanted = taking.blobs - desk.blobs_there()
        desk.take_in(taking, {sha: other.blob(sha) for sha in wanted})
        again = merge.take_in(desk.copy(), other.copy())
        assert again.is_empty, "a second time brings something"
        return True

    @rule(who=WHO, whom=WHO)
    def take_in_and_undo(self, who: int, whom: int) -> None:
        desk, other = self.desks[who % self.people], self.desks[whom % self.people]
        before = state(desk.case)
        if desk is not other and self._take(desk, other):
            after = state(desk.case)
            desk.undo()
            mine = {key: one for key, one in state(desk.case).items() if key[1] != desk.me.id}
            assert mine == {key: one for key, one in before.items() if key[1] != desk.me.id}
            desk.redo()
            assert state(desk.case) == after
            if len(before) % 2:
                desk.undo()

    @rule(who=WHO)
    def open_again(self, who: int) -> None:
        place = who % self.people
        desk = self.desks[place]
        path, before = desk.path, state(desk.case)
        desk.close()
        self.desks[place] = open_case(path, NAMES[place])
        assert state(self.desks[place].case) == before

    def teardown(self) -> None:
        if not hasattr(self, "desks"):
            return
        try:
            self._come_together()
            first, *others = [state(desk.case) for desk in self.desks]
            for other in others:
                assert other == first, "the copies are not equal"
            self._nothing_is_lost(self.desks[0])
        finally:
            for desk in self.desks:
                desk.close()
            sound = [findings(desk.path) for desk in self.desks]
            self.folder.cleanup()
        assert not any(sound)

    def _come_together(self) -> None:
        for _round in range(8):
            taken = [
                self._take(desk, other)
                for desk in self.desks
                for other in self.desks
                if desk is not other
            ]
            if not any(taken):
                return
        pytest.fail("the copies never come to rest")

    def _nothing_is_lost(self, desk: Session) -> None:
        there = state(desk.case)
        removed = {
            (type(change.before).__name__, change.before.id)
            for step in desk.copy().steps
            if step.operation.verb is not Verb.PUT_TOGETHER
            for change in step.operation.changes
            if change.after is None and change.before is not None
        }
        people = {person.id for person in desk.case.all(Person)}
        assert all(step.operation.by in people for step in desk.copy().steps)
        assert self.made - there.keys() - removed == set(), "something is lost"
        said = " ".join(map(repr, there.values()))
        lost = {word for word in self.words.lasting() if word not in said}
        assert lost == set(), f"words are lost: {lost}"


class Two(Colleagues):
    """Two people pass the case to and fro."""

    people = 2


# More of both when there is time: COLLEAGUES=300 plays three hundred games.
FEW = settings(
    max_examples=int(os.environ.get("COLLEAGUES", "8")),
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
Colleagues.TestCase.settings = FEW
Two.TestCase.settings = FEW
TestThreeColleagues = Colleagues.TestCase
TestTwoColleagues = Two.TestCase


def last_writer_wins(_key: Key, steps: list[Step]) -> contested.Outcome:
    """What a merge does that lets the last change of a value stand and says nothing."""
    last = max(steps, key=lambda step: step.id)
    (*_, change) = (c for c in last.operation.changes if c.value.id == _key[1])
    return contested.Outcome(change.after)


def test_a_merge_that_lets_the_last_writer_win_does_not_pass(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(merge, "outcome", last_writer_wins)
    with pytest.raises(AssertionError):
        run_state_machine_as_test(
            Two,
            settings=settings(
                FEW, max_examples=300, report_multiple_bugs=False, phases=[Phase.generate]
            ),
        )
