"""The state of a claim by which an answer to an older one is known."""

from dataclasses import replace

from workbench.domain.case import Case
from workbench.domain.model import (
    Article,
    CaseInfo,
    Claim,
    Evidence,
    Passage,
    Person,
    Role,
    Settlement,
    Source,
    Status,
    Value,
    Verdict,
)
from workbench.domain.printed_state import printed_state

SAID = Verdict("v", "k", "ana", "2026-11-22T10:00:00Z", Status.CHANGE, "Eight came.", "eight")
BEGINNING: tuple[Value, ...] = (
    CaseInfo("c", "Bridge"),
    Person("ana", "Ana Lind"),
    Article("a", 1, Role.UNDER_CHECK, "Bridge", "b.txt", "f", "t", 20),
    Claim("k", 1),
    Passage("p", "k", "a", 0, 11, "Nine people"),
)


def state(*values: Value) -> str:
    return printed_state(Case((*BEGINNING, *values)), "k")


def test_status_why_and_new_words_make_the_state() -> None:
    states = {
        state(),
        state(SAID),
        state(replace(SAID, status=Status.QUERY)),
        state(replace(SAID, why="Seven came.")),
        state(replace(SAID, change_to="seven")),
        state(SAID, Settlement("s", "k", Status.CHANGE, "ana", "", "List seen.")),
    }
    assert len(states) == 6
    assert all(len(one) == 8 for one in states)


def test_words_cannot_move_from_one_field_to_the_next_unseen() -> None:
    assert state(replace(SAID, why="ab", change_to="c")) != state(
        replace(SAID, why="a", change_to="bc")
    )


def test_when_it_was_said_and_what_was_filed_make_no_other_state() -> None:
    filed = (Source("s", "List"), Evidence("e", "k", "s"))
    assert state(replace(SAID, at="2027-01-01T00:00:00Z"), *filed) == state(SAID)


def test_a_passage_in_another_report_makes_no_other_state() -> None:
    other = Article("b", 2, Role.EVIDENCE, "Talk", "c.txt", "g", "u", 20)
    assert state(SAID, other, Passage("p2", "k", "b", 0, 4, "Talk")) == state(SAID)
