"""Talk on a claim: threads, who waits for me, and what I have not read."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.two_copies import begun, opened, put_together, received
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Change, Verb
from workbench.domain.model import Comment, Status
from workbench.services import checking
from workbench.services.session import Session, new_id
from workbench.services.talk import (
    mark_read,
    reply,
    resolve,
    thread_of,
    threads,
    unread,
    unread_on,
    waiting,
)
from workbench.services.verification import findings


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Session]:
    """A case in which Ann marked two claims; whoever is named works."""
    begun(tmp_path)
    with opened(tmp_path / "ann.fcase", "Ann Kerr") as session:
        yield session
    assert findings(tmp_path / "ann.fcase") == []


def claim(session: Session, place: int = 0) -> str:
    return session.case.claims()[place].id


def say(session: Session, name: str, text: str, to: str = "", place: int = 0) -> str:
    session.work_as(name)
    if to:
        return reply(session, to, text).id
    return checking.comment(session, claim(session, place), text).id


def told(session: Session, place: int = 0) -> list[list[str]]:
    found = threads(session.case, claim(session, place))
    return [[comment.text for comment in thread.all] for thread in found]


def waits(session: Session, name: str) -> list[str]:
    session.work_as(name)
    return [one.claim.label for one in waiting(session)]


# -- threads


def test_replies_stand_below_what_they_answer_one_level_deep(desk: Session) -> None:
    one = say(desk, "Ann Kerr", "Who counted?")
    say(desk, "Ann Kerr", "And when?")
    answer = say(desk, "Ruth Meyer", "The mayor.", to=one)
    say(desk, "Ann Kerr", "Says who?", to=answer)
    assert told(desk) == [["Who counted?", "The mayor.", "Says who?"], ["And when?"]]
    assert thread_of(desk.case, answer).root.id == one


def test_a_thread_is_resolved_and_reopened_as_a_whole_in_one_step(desk: Session) -> None:
    one = say(desk, "Ann Kerr", "Who counted?")
    answer = say(desk, "Ruth Meyer", "The mayor.", to=one)
    operation = resolve(desk, answer, True)
    assert operation is not None
    assert operation.verb is Verb.EDIT_COMMENT
    assert all(comment.resolved for comment in desk.case.comments(claim(desk)))
    assert resolve(desk, one, True) is None
    resolve(desk, one, False)
    assert not any(comment.resolved for comment in desk.case.comments(claim(desk)))


def test_whoever_answers_opens_a_resolved_thread_again(desk: Session) -> None:
    one = say(desk, "Ann Kerr", "Who counted?")
    resolve(desk, one, True)
    say(desk, "Ruth Meyer", "Not yet done.", to=one)
    (thread,) = threads(desk.case, claim(desk))
    assert not thread.resolved
    desk.undo()
    (thread,) = threads(desk.case, claim(desk))
    assert thread.resolved
    assert thread.replies == ()


def test_replies_stay_together_when_what_they_answer_is_taken_away(desk: Session) -> None:
    one = say(desk, "Ann Kerr", "Who counted?")
    answer = say(desk, "Ruth Meyer", "The mayor.", to=one)
    say(desk, "Ann Kerr", "Says who?", to=one)
    checking.remove_comment(desk, one)
    say(desk, "Ruth Meyer", "He does.", to=answer)
    assert told(desk) == [["The mayor.", "Says who?", "He does."]]


def test_a_reply_from_a_clock_that_was_behind_still_stands_below(desk: Session) -> None:
    one = desk.case.get(Comment, say(desk, "Ann Kerr", "Who counted?"))
    early = Comment(new_id(), one.claim, one.by, "2001-01-01T00:00:00Z", "Me.", reply_to=one.id)
    round_ = Comment(new_id(), one.claim, one.by, one.at, "Round.", reply_to="x")
    itself = Comment("y" * 32, one.claim, one.by, one.at, "Itself.", reply_to="y" * 32)
    desk.do(Verb.COMMENT, [Change(None, each) for each in (early, round_, itself)])
    assert told(desk)[0] == ["Who counted?", "Me."]
    assert sorted(told(desk)[1:]) == [["Itself."], ["Round."]]
    checking.remove_comment(desk, itself.id)


def test_nothing_is_no_reply(desk: Session) -> None:
    one = say(desk, "Ann Kerr", "Who counted?")
    for to, text, code in ((one, " ", "empty"), ("nobody", "Yes.", "gone")):
        with pytest.raises(WorkbenchError) as refused:
            reply(desk, to, text)
        assert refused.value.code == code


# -- who waits for me


def test_somebody_waits_for_whoever_marked_the_claim_until_they_answer(desk: Session) -> None:
    one = say(desk, "Ruth Meyer", "Who counted?")
    assert waits(desk, "Ruth Meyer") == []
    assert waits(desk, "Cem") == []
    assert waits(desk, "Ann Kerr") == ["1"]
    say(desk, "Ann Kerr", "The mayor.", to=one)
    assert waits(desk, "Ann Kerr") == []
    assert waits(desk, "Ruth Meyer") == ["1"]
    resolve(desk, one, True)
    assert waits(desk, "Ruth Meyer") == []


def test_somebody_waits_for_whoever_gave_a_verdict(desk: Session) -> None:
    desk.work_as("Cem")
    checking.explain(desk, claim(desk, 1), "Not ruled yet.")
    say(desk, "Ruth Meyer", "Who counted?", place=1)
    assert waits(desk, "Cem") == []
    checking.rule(desk, claim(desk, 1), Status.QUERY)
    assert waits(desk, "Cem") == ["2"]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Ask Cem.", True),
        ("@cem, please", True),
        ("@CEM YILDIZ?", True),
        ("Cem Yildiz knows", True),
        ("the cement", False),
        ("Cement works", False),
        ("cem", False),
        ("mail@cement", False),
    ],
)
def test_whoever_is_named_is_waited_for(desk: Session, text: str, named: bool) -> None:
    one = say(desk, "Ann Kerr", text)
    desk.work_as("Cem Yildiz")
    assert [each.named for each in waiting(desk)] == ([True] if named else [])
    if named:
        say(desk, "Ruth Meyer", "Well?", to=one)
        assert waits(desk, "Cem Yildiz") == ["1"]
        say(desk, "Cem Yildiz", "I do not know.", to=one)
        assert waits(desk, "Cem Yildiz") == []


def test_a_person_without_a_name_to_call_is_called_by_nobody(desk: Session) -> None:
    say(desk, "Ann Kerr", "x X @x")
    assert waits(desk, "x") == []


# -- what I have not read


def test_what_others_say_is_unread_until_i_have_seen_it(desk: Session) -> None:
    one = say(desk, "Ruth Meyer", "Who counted?")
    two = say(desk, "Ruth Meyer", "And when?")
    assert unread(desk) == {}
    desk.work_as("Ann Kerr")
    assert unread(desk) == {claim(desk): frozenset((one, two))}
    mark_read(desk, claim(desk))
    assert unread(desk) == {}
    answer = say(desk, "Ruth Meyer", "The mayor.", to=one)
    desk.work_as("Ann Kerr")
    assert unread_on(desk, claim(desk)) == frozenset((answer,))
    desk.work_as("Cem")
    assert len(unread_on(desk, claim(desk))) == 3


def test_reading_is_no_step_of_the_history_and_lasts(desk: Session, tmp_path: Path) -> None:
    say(desk, "Ruth Meyer", "Who counted?")
    desk.work_as("Ann Kerr")
    head = desk.head
    desk.save_view({"chosen": "x"})
    mark_read(desk, claim(desk))
    mark_read(desk, claim(desk))
    assert desk.head == head
    assert desk.view()["chosen"] == "x"
    desk.close()
    with opened(tmp_path / "ann.fcase", "Ann Kerr") as again:
        assert unread(again) == {}


def test_what_is_said_in_a_copy_is_unread_when_it_comes_in(desk: Session, tmp_path: Path) -> None:
    say(desk, "Ann Kerr", "Who counted?")
    with opened(tmp_path / "ruth.fcase", "Ruth Meyer") as ruth:
        checking.comment(ruth, claim(ruth), "Ann, who counted?")
    mark_read(desk, claim(desk))
    put_together(desk, received(desk, tmp_path / "ruth.fcase"))
    assert len(unread_on(desk, claim(desk))) == 1
    assert waits(desk, "Ann Kerr") == ["1"]
    checking.remove_claim(desk, claim(desk, 1))
    mark_read(desk, claim(desk))
    assert unread(desk) == {}
