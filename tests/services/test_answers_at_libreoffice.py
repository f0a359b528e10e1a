"""A memo answered in LibreOffice itself, with its keys and commands, and read back."""

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.services.fifty_changes import CHANGES, EDITOR, Desk, codes, fifty_changes, only
from workbench.domain.answer_plan import NoteCode, Outcome
from workbench.domain.model import Decision
from workbench.formats.answer_marks import bookmark
from workbench.services import answers

SCRIPT = Path(__file__).with_name("at_libreoffice.py")
Step = tuple[Any, ...]
Edited = Callable[[list[Step]], Path]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with fifty_changes(tmp_path) as made:
        yield made


def office_python() -> str:
    """The Python that has LibreOffice's bridge; skips where there is none."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    beside = Path(office).resolve().with_name("python")
    for python in (beside, Path("/usr/bin/python3")):
        found = python.exists() and subprocess.run([python, "-c", "import uno"], check=False)
        if found and not found.returncode:
            return str(python)
    pytest.skip("no Python here has LibreOffice's bridge (on Debian: python3-uno)")


@pytest.fixture
def edited(desk: Desk) -> Edited:
    """The memo as it comes back after some steps in LibreOffice."""
    python = office_python()

    def edit(steps: list[Step]) -> Path:
        desk.memo()
        back = desk.folder / "back.docx"
        told = "\n".join(json.dumps(step) for step in steps)
        files = (desk.folder / "memo.docx", back, desk.folder / "profile")
        subprocess.run([python, SCRIPT, *files], input=told, text=True, check=True, timeout=300)
        return back

    return edit


def field(number: int, name: str) -> str:
    """How the bookmark of a field begins."""
    return bookmark(f"claim:{number:032x}:{name}")


def typed(number: int, name: str, words: str) -> Step:
    return ("write", field(number, name), words)


def ticked(number: int, name: str) -> Step:
    return ("tick", field(number, name))


def row(step: str, number: int, *told: object) -> Step:
    """A step at a claim's row."""
    return (step, field(number, "cut"), *told)


def in_every_way() -> tuple[list[Step], dict[int, tuple[Decision, str, str]]]:
    """Steps that answer most of the fifty, and what they shall come to."""
    steps: list[Step] = []
    tracked: list[Step] = []
    wanted: dict[int, tuple[Decision, str, str]] = {}
    for number in range(1, CHANGES + 1):
        match number % 10:
            case 0 | 7:
                steps += [ticked(number, "accepted")]
                wanted[number] = (Decision.ACCEPTED, "", "")
            case 1:
                words = f"Übrigens, № {number} and “so” on"
                steps += [ticked(number, "reworded"), typed(number, "words", words)]
                wanted[number] = (Decision.REWORDED, words, "")
            case 2:
                reason = f"Our style, {number} & <more>"
                steps += [ticked(number, "stet"), typed(number, "reason", reason)]
                wanted[number] = (Decision.STET, "", reason)
            case 3:
                steps += [ticked(number, "cut"), row("comment", number, "Ed Berg", f"Cut {number}")]
                wanted[number] = (Decision.CUT, "", "")
            case 4 | 5:
                words = f"Put {number} this way"
                change = row("change", number, words, number % 10 == 4)
                steps += [ticked(number, "reworded"), change]
                wanted[number] = (Decision.REWORDED, words, "")
            case 6:
                words = f"All tracked, {number}"
                steps += [("record", True), ticked(number, "reworded"), ("record", False)]
                tracked += [typed(number, "words", words)]
                wanted[number] = (Decision.REWORDED, words, "")
    # Rows of every kind change their places, near the head of the table, its end and between.
    steps += [row("move", number, field(to, "cut")) for number, to in MOVES]
    return [*steps, ("record", True), *tracked, ("record", False)], wanted


def test_a_memo_answered_in_libreoffice_in_every_way_comes_back_complete(
    desk: Desk, edited: Edited
) -> None:
    answered, wanted = in_every_way()
    steps = [
        *(row("beside", 8, "x"), row("comment", 8, "Ed Berg", "See me")),
        *(ticked(9, "accepted"), row("delete", 9, False)),
        *(ticked(18, "cut"), row("delete", 18, True)),
        *(ticked(19, "accepted"), ticked(19, "stet")),
        *(typed(28, "reason", "Why not"), typed(29, "words", "Only words")),
    ]
    back = edited([*steps, *answered])
    plan = desk.plan(back)
    assert {one.number for one in plan.of(Outcome.TAKE)} == set(wanted)
    listed = {number: (only(plan, number).outcome, codes(only(plan, number))) for number in LISTED}
    assert listed == LISTED
    assert [note.words for note in only(plan, 8).notes] == ["x"]
    assert (plan.rows, plan.remarks) == ((), ())
    desk.take(plan)
    assert {number: desk.decided(number) for number in wanted} == wanted
    assert not any(desk.decided(number) for number in range(1, 53) if number not in wanted)
    comments = {
        number: [one.text for one in desk.session.case.comments(desk.id(number))]
        for number in range(1, CHANGES + 1)
    }
    said = {number: [f"Cut {number}"] for number in range(3, CHANGES + 1, 10)} | {8: ["See me"]}
    assert {number: texts for number, texts in comments.items() if texts} == said

    again = desk.plan(back)
    assert not again.of(Outcome.TAKE)
    assert {one.number for one in again.of(Outcome.SAME)} == set(wanted)
    assert not any(one.comments for one in again.answers)
    head = desk.session.head
    assert answers.take(desk.session, again, EDITOR) is None
    assert desk.session.head == head


MOVES = ((50, 1), (1, 30), (12, 11), (23, 40), (37, 3), (45, 2), (19, 50), (34, 5))
LISTED = {
    8: (Outcome.UNANSWERED, {NoteCode.BESIDE}),
    9: (Outcome.MISSING, {NoteCode.NOT_THERE}),
    18: (Outcome.MISSING, {NoteCode.DELETED}),
    19: (Outcome.UNREADABLE, {NoteCode.SEVERAL_BOXES}),
    28: (Outcome.UNREADABLE, {NoteCode.REASON_ALONE}),
    29: (Outcome.CONFIRM, {NoteCode.WORDING_ALONE}),
    38: (Outcome.UNANSWERED, set[NoteCode]()),
    39: (Outcome.UNANSWERED, set[NoteCode]()),
}


def test_words_that_libreoffice_mixes_up_are_put_before_a_person_and_never_taken(
    desk: Desk, edited: Edited
) -> None:
    steps = [("record", True), ticked(6, "reworded"), typed(6, "words", "All tracked")]
    back = edited([*steps, ("record", False), row("move", 50, field(1, "cut"))])
    line = only(desk.plan(back), 6)
    # With a LibreOffice that keeps a row's tracked words when another is moved, they are there.
    assert (line.outcome, line.wording) in ((Outcome.CONFIRM, ""), (Outcome.TAKE, "All tracked"))
    if not line.wording:
        assert any("All tracked" in note.words for note in line.notes)


def test_a_memo_that_libreoffice_only_stored_answers_nothing(desk: Desk, edited: Edited) -> None:
    plan = desk.plan(edited([]))
    assert {one.outcome for one in plan.answers} == {Outcome.UNANSWERED}
    assert not any(one.notes or one.comments for one in plan.answers)
    assert answers.take(desk.session, plan, EDITOR) is None
