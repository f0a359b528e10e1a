"""Threads of comments in a memo that comes back: who answered whom, and what was resolved."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.fifty_changes import Desk, fifty_changes, only
from workbench.answer_words import elsewhere_words, remark_words


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with fifty_changes(tmp_path) as made:
        yield made


def test_a_thread_of_comments_comes_with_who_answered_whom_and_what_was_resolved(
    desk: Desk,
) -> None:
    memo = desk.memo()
    first = memo.comment(memo.row(desk.id(1)), "Is this so?", "Ed Berg")
    answer = memo.reply(first, "It is.", "Ana Lind")
    memo.reply(answer, "Good.", "Ed Berg")
    memo.resolve(first)
    lone = memo.comment(memo.row(desk.id(2)), "Hm.", "Ed Berg")
    plan = desk.plan(memo)
    thread = [(one.by, one.text, one.reply_to, one.resolved) for one in only(plan, 1).comments]
    assert thread == [
        ("Ed Berg", "Is this so?", "", True),
        ("Ana Lind", "It is.", "Is this so?", True),
        ("Ed Berg", "Good.", "Is this so?", True),
    ]
    assert remark_words(only(plan, 1).comments[1]) == (
        "Ana Lind, in reply to Ed Berg (resolved): It is."
    )
    desk.take(plan)
    start, *replies = desk.session.case.comments(desk.id(1))
    assert {one.reply_to for one in replies} == {start.id}
    assert start.reply_to == ""
    assert not any(one.comments for one in desk.plan(memo).answers)

    memo.resolve(lone)
    again = desk.plan(memo)
    assert [one.number for one in again.answers if one.comments] == [2]
    desk.take(again)
    (known,) = desk.session.case.comments(desk.id(2))
    assert (known.text, known.resolved) == ("Hm.", True)
    assert not any(one.comments for one in desk.plan(memo).answers)


def test_a_comment_that_is_anchored_nowhere_is_listed(desk: Desk) -> None:
    memo = desk.memo()
    memo.comment(memo.row(desk.id(1)), "Here")
    memo.reply(77, "Nowhere", "Ed Berg")
    plan = desk.plan(memo)
    assert [(one.text, one.on, one.reply_to) for one in plan.remarks] == [("Nowhere", "", "")]
    assert elsewhere_words(plan.remarks[0]) == "A comment of no claim: Ed Berg: Nowhere"
