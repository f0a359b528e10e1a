"""What an answer comes to, without a file: what is known, what is gone, what needs a person."""

from dataclasses import replace

import pytest

from workbench.domain.answer_plan import NoteCode, Outcome, Plan
from workbench.domain.answer_reading import plan_of
from workbench.domain.answers import Answers, ClaimAnswer, LooseRow, NewWords, Remark
from workbench.domain.case import Case
from workbench.domain.model import (
    Article,
    CaseInfo,
    Claim,
    Comment,
    Decision,
    Passage,
    Person,
    Resolution,
    Role,
    Status,
    Value,
    Verdict,
)
from workbench.domain.printed_state import printed_state

TEXT = "Nine people\ncame."
BEGINNING: tuple[Value, ...] = (
    CaseInfo("c", "Bridge"),
    Person("ana", "Ana Lind"),
    Article("a", 1, Role.UNDER_CHECK, "The bridge", "b.txt", "f", "t", len(TEXT)),
    Claim("k", 7),
    Passage("p", "k", "a", 0, len(TEXT), TEXT),
    Verdict("v", "k", "ana", "2026-11-22T10:00:00Z", Status.CHANGE, "why", "Ten people"),
)
STATE = printed_state(Case(BEGINNING), "k")


def planned(
    *claims: ClaimAnswer, more: tuple[Value, ...] = (), rows: tuple[LooseRow, ...] = ()
) -> Plan:
    answers = Answers("memo.docx", "c", "", claims, rows)
    return plan_of(Case((*BEGINNING, *more)), answers, {"k"})


# An answer to the claim as it stands, without anything in it.
UNTOUCHED = ClaimAnswer("k", (STATE,))


def test_an_answer_to_a_claim_that_is_gone_is_told_and_cannot_be_taken() -> None:
    gone = ClaimAnswer("x", (), (Decision.CUT,), wording="Words", beside="Beside")
    last = planned(gone).answers[-1]
    assert (last.number, last.outcome, last.decision) == (0, Outcome.UNREADABLE, Decision.CUT)
    assert [note.code for note in last.notes] == [NoteCode.GONE, NoteCode.BESIDE]


def test_a_comment_on_a_claim_that_is_gone_is_told() -> None:
    remark = Remark("Ed", "Look")
    last = planned(ClaimAnswer("x", absent=True, remarks=(remark,))).answers[-1]
    assert (last.number, last.outcome) == (0, Outcome.UNREADABLE)
    assert last.comments == (remark,)


def test_a_number_alone_does_not_make_a_row_a_claims() -> None:
    rows = (LooseRow(7, "7\nNine people\ncame.\n☒ cut"), LooseRow(7, "7 apples"))
    plan = planned(rows=rows)
    assert plan.rows == rows[1:]
    (line,) = plan.answers
    assert (line.outcome, line.notes[0].code) == (Outcome.UNREADABLE, NoteCode.FIELDS_LOST)


def test_a_comment_that_the_claim_has_is_not_taken_again() -> None:
    there = Comment("m", "k", "ana", "2026-11-23T10:00:00Z", "Look ")
    remarks = tuple(Remark(by, "Look") for by in ("Ana Lind", "", "Ed", "Ed"))
    (line,) = planned(replace(UNTOUCHED, remarks=remarks), more=(there,)).answers
    assert [one.by for one in line.comments] == ["Ed"]


def test_an_answer_to_a_withdrawn_claim_waits_for_a_person() -> None:
    withdrawn = Resolution("r", "k", Decision.WITHDRAWN, "ana", "2026-11-23T10:00:00Z")
    (line,) = planned(replace(UNTOUCHED, ticked=(Decision.ACCEPTED,)), more=(withdrawn,)).answers
    assert (line.outcome, line.notes[0].code) == (Outcome.CONFIRM, NoteCode.REPLACES)


@pytest.mark.parametrize(
    ("before", "after", "tracked", "wording"),
    [
        ("Ten people", "Ten people", False, ""),
        ("Ten people", "Ten\u00a0people\u200b", False, ""),
        ("Ten people", "Some people", False, "Some people"),
        ("Ten people", "Some people", True, "Some people"),
        ("Ten people", "Ten people", True, ""),
    ],
)
def test_words_in_place_of_those_proposed_are_a_wording(
    before: str, after: str, tracked: bool, wording: str
) -> None:
    new = NewWords(before, after, after, tracked)
    (line,) = planned(replace(UNTOUCHED, ticked=(Decision.REWORDED,), new_words=new)).answers
    assert line.wording == wording


def test_words_typed_over_those_of_an_older_state_are_not_guessed_at() -> None:
    new = NewWords("Eleven people", "Eleven people", "Eleven people", False)
    (line,) = planned(ClaimAnswer("k", ("0" * 8,), new_words=new)).answers
    assert (line.outcome, line.wording) == (Outcome.UNANSWERED, "")


def test_a_box_that_looks_otherwise_than_it_is_and_lost_boxes_are_not_read() -> None:
    for told, code in (
        (replace(UNTOUCHED, unsure=(Decision.CUT,)), NoteCode.UNSURE_BOX),
        (replace(UNTOUCHED, lost=("accepted", "cut")), NoteCode.FIELDS_LOST),
        (replace(UNTOUCHED, twice=True), NoteCode.TWICE),
    ):
        (line,) = planned(told).answers
        assert (line.outcome, [note.code for note in line.notes]) == (Outcome.UNREADABLE, [code])


def test_new_words_beside_another_decision_are_kept_and_told() -> None:
    (line,) = planned(
        replace(UNTOUCHED, ticked=(Decision.STET,), wording="Words", lost=("reason",))
    ).answers
    assert (line.outcome, line.decision, line.wording) == (Outcome.TAKE, Decision.STET, "Words")
    assert {note.code for note in line.notes} == {NoteCode.WORDING_BESIDE, NoteCode.FIELDS_LOST}


def read_rows(*rows: str) -> dict[str, str]:
    """Which claims rows are found to be of, with two claims that have the number 7."""
    values = [replace(one, letters="AK") if isinstance(one, Claim) else one for one in BEGINNING]
    second = (Claim("m", 7, letters="RM"), Passage("n", "m", "a", 0, 4, "Nine"))
    told = Answers("memo.docx", "c", "", (), tuple(LooseRow(7, row) for row in rows))
    plan = plan_of(Case((*values, *second)), told, ())
    return {one.claim: one.label for one in plan.answers}


def test_a_row_with_letters_is_of_the_claim_that_has_them() -> None:
    assert read_rows("7 RM\nMust\nNine people came.") == {"m": "7 RM"}
    assert read_rows("7 AK\nMust\nNine people came.") == {"k": "7 AK"}


def test_a_row_of_before_there_were_letters_is_of_the_one_claim_whose_words_stand_there() -> None:
    assert read_rows("7\nMust\nNine") == {"m": "7 RM"}
    assert read_rows("7\nMust\nNine people came.") == {}
    assert read_rows("7\nRMS Nine") == {"m": "7 RM"}
