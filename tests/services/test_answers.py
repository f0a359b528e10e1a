"""A memo for fifty changes comes back: no answer is lost, and none is invented."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.services.fifty_changes import (
    ANA,
    CHANGES,
    EDITOR,
    LINES,
    TEXT,
    Desk,
    codes,
    fifty_changes,
    only,
    values,
)
from tests.services.returned_memo import SOFFICE, ReturnedMemo, W, said, through_libreoffice
from workbench.domain.answer_plan import NoteCode, Outcome
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Verb
from workbench.domain.model import (
    Article,
    Decision,
    Person,
    Role,
)
from workbench.domain.text import sha256
from workbench.services import answers, checking
from workbench.services.jobs import Progress
from workbench.services.session import create_case, open_case
from workbench.store.verify import verify

Reader = Callable[[Path], Path]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with fifty_changes(tmp_path) as made:
        yield made


def unchanged(path: Path) -> Path:
    return path


def resaved(path: Path) -> Path:
    return through_libreoffice(path, path.parent)


needs_libreoffice = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not here")
BOTH = pytest.mark.parametrize(
    "reader", [unchanged, pytest.param(resaved, marks=needs_libreoffice)]
)


def answer_in_every_way(desk: Desk, memo: ReturnedMemo) -> dict[int, tuple[Decision, str, str]]:
    """Answer all fifty, and say what they shall come to."""
    wanted: dict[int, tuple[Decision, str, str]] = {}
    for number in range(1, CHANGES + 1):
        id = desk.id(number)
        match number % 5:
            case 0:
                memo.tick(id, "accepted")
                wanted[number] = (Decision.ACCEPTED, "", "")
            case 1:
                memo.tick(id, "reworded")
                memo.write(id, "words", f"Übrigens, № {number} and “so” on")
                wanted[number] = (Decision.REWORDED, f"Übrigens, № {number} and “so” on", "")
            case 2:
                memo.tick(id, "stet")
                memo.write(id, "reason", f"Our style, {number} & <more>")
                wanted[number] = (Decision.STET, "", f"Our style, {number} & <more>")
            case 3:
                memo.tick(id, "cut")
                memo.comment(memo.row(id), f"Cut it, {number}.\nAll of it.")
                wanted[number] = (Decision.CUT, "", "")
            case 4:
                memo.tick(id, "reworded")
                memo.track(id, f"Tracked {number}")
                wanted[number] = (Decision.REWORDED, f"Tracked {number}", "")
    return wanted


@BOTH
def test_fifty_changes_answered_in_every_way_come_back_complete(desk: Desk, reader: Reader) -> None:
    memo = desk.memo()
    wanted = answer_in_every_way(desk, memo)
    order = [desk.id(number) for number in range(1, CHANGES + 1)]
    random.Random(4).shuffle(order)
    memo.shuffle(order)
    plan = desk.plan(reader(memo.save(desk.folder / "back.docx")))
    assert {one.number for one in plan.of(Outcome.TAKE)} == set(wanted)
    assert (plan.rows, plan.remarks) == ((), ())
    desk.take(plan)
    assert {number: desk.decided(number) for number in wanted} == wanted
    assert desk.decided(51) is None
    case = desk.session.case
    for number in range(1, CHANGES + 1):
        texts = [one.text for one in case.comments(desk.id(number))]
        assert texts == ([f"Cut it, {number}.\nAll of it."] if number % 5 == 3 else [])
    names = {case.person_name(one.by) for one in case.comments(desk.id(3))}
    assert names == {"Ed Berg"}
    decided = case.resolution(desk.id(1))
    assert decided is not None
    assert case.person_name(decided.by) == EDITOR


@BOTH
def test_the_same_file_twice_changes_nothing_the_second_time(desk: Desk, reader: Reader) -> None:
    memo = desk.memo()
    answer_in_every_way(desk, memo)
    back = reader(memo.save(desk.folder / "back.docx"))
    desk.take(desk.plan(back))
    head, values_ = desk.session.head, desk.session.case.values()
    plan = desk.plan(back)
    assert {one.outcome for one in plan.answers} == {Outcome.SAME}
    assert answers.take(desk.session, plan, EDITOR) is None
    assert (desk.session.head, desk.session.case.values()) == (head, values_)


def test_all_answers_are_one_operation_that_is_undone_at_once(desk: Desk) -> None:
    memo = desk.memo()
    answer_in_every_way(desk, memo)
    before = desk.session.case.values()
    desk.take(desk.plan(memo))
    (latest,) = desk.session.history(1)
    assert (latest.verb, latest.fact("title")) == (Verb.ANSWERS, "back.docx")
    desk.session.undo()
    people = [one for one in desk.session.case.values() if not isinstance(one, Person)]
    assert people == [one for one in before if not isinstance(one, Person)]
    desk.session.redo()
    path = desk.session.path
    desk.session.close()
    assert verify(path) == []
    desk.session = open_case(path)
    assert desk.decided(2) == (Decision.STET, "", "Our style, 2 & <more>")


def test_the_next_memo_shows_the_decisions_and_brings_nothing_new(desk: Desk) -> None:
    memo = desk.memo()
    answer_in_every_way(desk, memo)
    desk.take(desk.plan(memo))
    again = desk.plan(desk.memo())
    assert {one.outcome for one in again.answers} == {Outcome.SAME}
    assert "№ 1" in said(desk.memo().body)


@BOTH
def test_an_untouched_memo_answers_nothing(desk: Desk, reader: Reader) -> None:
    memo = desk.memo()
    plan = desk.plan(reader(memo.save(desk.folder / "back.docx")))
    assert {one.outcome for one in plan.answers} == {Outcome.UNANSWERED}
    assert not any(one.notes or one.comments for one in plan.answers)
    assert len(plan.answers) == CHANGES
    assert answers.take(desk.session, plan, EDITOR) is None


@BOTH
def test_what_cannot_be_read_is_listed_and_never_guessed(desk: Desk, reader: Reader) -> None:
    memo, id = desk.memo(), desk.id
    memo.tick(id(1), "accepted")
    memo.tick(id(1), "cut")
    memo.write(id(2), "words", "Only words")
    memo.write(id(3), "reason", "Only a reason")
    memo.delete_row(id(4))
    memo.tick(id(6), "stet")
    memo.lose_fields(id(6))
    memo.track(id(7), "Only tracked")
    memo.type_over(id(8), "Only typed")
    memo.type_beside(id(9), "See me about this")
    memo.tick(id(11), "reworded")
    memo.write(id(11), "words", "One")
    memo.track(id(11), "Another")
    plan = desk.plan(reader(memo.save(desk.folder / "back.docx")))
    lines = {number: only(plan, number) for number in (1, 2, 3, 4, 6, 7, 8, 9, 11)}
    assert {number: (one.outcome, codes(one)) for number, one in lines.items()} == {
        1: (Outcome.UNREADABLE, {NoteCode.SEVERAL_BOXES}),
        2: (Outcome.CONFIRM, {NoteCode.WORDING_ALONE}),
        3: (Outcome.UNREADABLE, {NoteCode.REASON_ALONE}),
        4: (Outcome.MISSING, {NoteCode.NOT_THERE}),
        6: (Outcome.UNREADABLE, {NoteCode.FIELDS_LOST}),
        7: (Outcome.CONFIRM, {NoteCode.WORDING_ALONE, NoteCode.TRACKED}),
        8: (Outcome.CONFIRM, {NoteCode.WORDING_ALONE, NoteCode.TYPED_OVER}),
        9: (Outcome.UNANSWERED, {NoteCode.BESIDE}),
        11: (Outcome.UNREADABLE, {NoteCode.SEVERAL_WORDINGS}),
    }
    assert "☒" in lines[6].notes[0].words
    assert lines[9].notes[0].words == "See me about this"
    assert answers.take(desk.session, plan, EDITOR) is None


@BOTH
def test_a_row_that_was_deleted_with_tracking_is_never_an_answer(
    desk: Desk, reader: Reader
) -> None:
    memo = desk.memo()
    memo.tick(desk.id(5), "cut")
    memo.delete_row_tracked(desk.id(5))
    plan = desk.plan(reader(memo.save(desk.folder / "back.docx")))
    line = only(plan, 5)
    # LibreOffice 7.4 keeps the row and deletes the words in it.
    assert (line.outcome, codes(line)) == (Outcome.MISSING, {NoteCode.DELETED})
    assert answers.take(desk.session, plan, EDITOR) is None


def test_words_of_several_lines_stay_so_and_are_the_same_without_their_line_ends(
    desk: Desk,
) -> None:
    memo = desk.memo()
    memo.tick(desk.id(1), "reworded")
    memo.write(desk.id(1), "words", "One line\nand another")
    desk.take(desk.plan(memo))
    assert desk.decided(1) == (Decision.REWORDED, "One line\nand another", "")
    memo.write(desk.id(1), "words", "One lineand another")
    assert only(desk.plan(memo), 1).outcome is Outcome.SAME


@BOTH
def test_words_in_the_line_of_a_field_are_those_of_the_field(desk: Desk, reader: Reader) -> None:
    memo = desk.memo()
    memo.tick(desk.id(1), "stet")
    memo.write(desk.id(1), "reason", "Our style")
    memo.type_behind(desk.id(1), "reason", ", always")
    memo.tick(desk.id(2), "stet")
    memo.type_behind(desk.id(2), "reason", " So be it")
    desk.take(desk.plan(reader(memo.save(desk.folder / "back.docx"))))
    assert desk.decided(1) == (Decision.STET, "", "Our style, always")
    assert desk.decided(2) == (Decision.STET, "", "So be it")


@BOTH
def test_words_beside_the_fields_are_put_before_a_person_with_the_answer(
    desk: Desk, reader: Reader
) -> None:
    memo = desk.memo()
    memo.tick(desk.id(1), "accepted")
    memo.type_beside(desk.id(1), " only if Ana agrees")
    plan = desk.plan(reader(memo.save(desk.folder / "back.docx")))
    assert (only(plan, 1).outcome, codes(only(plan, 1))) == (Outcome.CONFIRM, {NoteCode.BESIDE})
    desk.take(plan)
    assert desk.decided(1) is None
    desk.take(plan, confirmed={desk.id(1)})
    assert desk.decided(1) == (Decision.ACCEPTED, "", "")


def test_words_without_a_tick_are_taken_when_a_person_says_so(desk: Desk) -> None:
    memo = desk.memo()
    memo.write(desk.id(2), "words", "Only words")
    memo.tick(desk.id(3), "cut")
    desk.take(desk.plan(memo), confirmed={desk.id(2)}, left_out={desk.id(3)})
    assert desk.decided(2) == (Decision.REWORDED, "Only words", "")
    assert desk.decided(3) is None


@BOTH
def test_an_answer_to_an_older_state_is_told_and_waits_for_a_person(
    desk: Desk, reader: Reader
) -> None:
    memo = desk.memo()
    memo.tick(desk.id(1), "accepted")
    memo.tick(desk.id(2), "accepted")
    memo.comment(memo.row(desk.id(1)), "Good.")
    checking.propose(desk.session, desk.id(1), "Quite other words.")
    plan = desk.plan(reader(memo.save(desk.folder / "back.docx")))
    assert (only(plan, 1).outcome, codes(only(plan, 1))) == (Outcome.CONFIRM, {NoteCode.OLDER})
    assert only(plan, 2).outcome is Outcome.TAKE
    desk.take(plan)
    assert (desk.decided(1), desk.decided(2)) == (None, (Decision.ACCEPTED, "", ""))
    assert [one.text for one in desk.session.case.comments(desk.id(1))] == ["Good."]
    desk.take(plan, confirmed={desk.id(1)})
    assert desk.decided(1) == (Decision.ACCEPTED, "", "")


def test_an_answer_that_goes_against_an_earlier_one_says_so(desk: Desk) -> None:
    checking.resolve(desk.session, desk.id(1), Decision.STET)
    memo = desk.memo()
    memo.tick(desk.id(1), "stet", on=False)
    memo.tick(desk.id(1), "cut")
    line = only(desk.plan(memo), 1)
    assert (line.outcome, codes(line)) == (Outcome.TAKE, {NoteCode.REPLACES})
    memo.tick(desk.id(1), "cut", on=False)
    line = only(desk.plan(memo), 1)
    assert (line.outcome, codes(line)) == (Outcome.UNANSWERED, {NoteCode.NOT_TICKED})


@BOTH
def test_the_memo_of_another_case_is_refused(desk: Desk, reader: Reader, tmp_path: Path) -> None:
    memo = reader(desk.memo().save(desk.folder / "back.docx"))
    digest = sha256(TEXT)
    article = Article("a", 1, Role.UNDER_CHECK, "Fifty", "fifty.txt", digest, digest, len(TEXT))
    other = create_case(
        tmp_path / "other.fcase", "Other", ANA, (article, *values()), {digest: TEXT.encode()}
    )
    read = answers.read_answers(memo, Progress())
    with pytest.raises(WorkbenchError, match="other-case"):
        answers.plan(other, read)
    other.close()


def test_a_memo_without_marks_is_known_by_its_claims_and_its_age_is_not_told(desk: Desk) -> None:
    memo = desk.memo()
    memo.tick(desk.id(1), "accepted")
    memo.drop_bookmarks(memo.body)
    for tag in memo.body.iter(W + "tag"):
        said = tag.get(W + "val", "").split(":")
        tag.set(W + "val", ":".join(said[:3]) if said[0] == "claim" else "")
    plan = desk.plan(memo)
    assert not plan.marked
    assert (only(plan, 1).outcome, codes(only(plan, 1))) == (Outcome.TAKE, {NoteCode.AGE_UNKNOWN})
    foreign = ReturnedMemo(desk.folder / "back.docx")
    for tag in foreign.body.iter(W + "tag"):
        tag.set(W + "val", tag.get(W + "val", "").replace("0000", "1111"))
    with pytest.raises(WorkbenchError, match="other-case"):
        desk.plan(foreign)


def test_rows_of_another_case_in_a_memo_are_listed_and_change_nothing(desk: Desk) -> None:
    memo = desk.memo()
    memo.tick(desk.id(1), "cut")
    memo.drop_bookmarks(memo.row(desk.id(1)))
    for tag in memo.row(desk.id(1)).iter(W + "tag"):
        tag.set(W + "val", tag.get(W + "val", "").replace("0000", "1111"))
    plan = desk.plan(memo)
    (foreign,) = [one for one in plan.answers if not one.number]
    assert (foreign.outcome, codes(foreign)) == (Outcome.UNREADABLE, {NoteCode.GONE})
    assert only(plan, 1).outcome is Outcome.MISSING
    assert answers.take(desk.session, plan, EDITOR) is None


def test_a_row_that_is_there_twice_counts_once_unless_it_is_answered_otherwise(desk: Desk) -> None:
    memo = desk.memo()
    memo.tick(desk.id(1), "accepted")
    memo.copy_row(desk.id(1))
    blank = memo.copy_row(desk.id(2))
    memo.tick(desk.id(2), "cut")
    assert blank is not memo.row(desk.id(2))
    memo.copy_row(desk.id(3))
    memo.tick(desk.id(3), "cut")
    plan = desk.plan(memo)
    assert only(plan, 1).outcome is Outcome.TAKE
    assert only(plan, 2).decision is Decision.CUT
    other = ReturnedMemo(desk.folder / "back.docx")
    first = other.row(desk.id(1))
    other.tick(desk.id(1), "accepted", on=False)
    other.tick(desk.id(1), "cut")
    assert other.row(desk.id(1)) is first
    line = only(desk.plan(other), 1)
    assert (line.outcome, codes(line)) == (Outcome.UNREADABLE, {NoteCode.TWICE})


@BOTH
def test_comments_elsewhere_go_to_the_claim_of_their_row_or_are_listed(
    desk: Desk, reader: Reader
) -> None:
    memo = desk.memo()
    rows = [row for row in memo.body.iter(W + "tr") if LINES[50] in said(row)]
    memo.comment(rows[-1], "About claim 51")
    heads = (p for p in memo.body.iter(W + "p") if said(p) == "Bottom line")
    memo.comment(next(heads), "Looks fine")
    plan = desk.plan(reader(memo.save(desk.folder / "back.docx")))
    assert [one.text for one in only(plan, 51).comments] == ["About claim 51"]
    assert [one.text for one in plan.remarks] == ["Looks fine"]
    desk.take(plan)
    assert [one.text for one in desk.session.case.comments(desk.id(51))] == ["About claim 51"]
