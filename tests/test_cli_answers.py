"""`workbench answers`, as a desk's script calls it."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.services.returned_memo import ReturnedMemo
from workbench.__main__ import main
from workbench.domain.history import Verb
from workbench.domain.model import Decision, Status
from workbench.services import checking, handover
from workbench.services.sample import build_sample
from workbench.services.session import Session, open_case

CHECKER = "Ana Lindqvist"


def changes(session: Session) -> list[str]:
    """The claims of the memo that nobody has decided yet."""
    case = session.case
    return [
        claim.id
        for claim in case.claims()
        if case.standing(claim.id) is Status.CHANGE and case.resolution(claim.id) is None
    ]


@pytest.fixture
def case(tmp_path: Path) -> Path:
    build_sample(tmp_path / "sample.fcase")
    return tmp_path / "sample.fcase"


@pytest.fixture
def memo(case: Path) -> Path:
    """A memo with a tick, an unclear answer and a comment, and one answer grown old since."""
    session = open_case(case, CHECKER)
    first, second, third, *_ = changes(session)
    back = ReturnedMemo(handover.export_memo(session, case.parent / "memo.docx"))
    back.tick(first, "cut")
    back.comment(back.row(first), "Not needed.")
    back.tick(second, "accepted")
    back.tick(second, "stet")
    back.tick(third, "accepted")
    checking.propose(session, third, "Other words")
    session.close()
    return back.save(case.parent / "back.docx")


def told(capsys: pytest.CaptureFixture[str], *call: str | Path) -> dict[str, Any]:
    assert main([str(one) for one in call]) == 0
    document = json.loads(capsys.readouterr().out)
    assert isinstance(document, dict)
    return document


def test_a_trial_says_what_it_would_take_and_takes_nothing(
    case: Path, memo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = told(capsys, "answers", case, memo, "--by", "Eva", "--dry-run", "--json")
    assert (found["format"], found["taken"], found["same_case"]) == (
        "workbench-answers/1",
        False,
        True,
    )
    by_outcome = {one["outcome"]: one for one in found["answers"]}
    assert by_outcome["take"]["decision"] == "cut"
    assert by_outcome["confirm"]["notes"][0]["code"] == "older"
    assert by_outcome["unreadable"]["decision"] is None
    session = open_case(case)
    assert all(one.verb is not Verb.ANSWERS for one in session.history())
    session.close()


def test_the_answers_are_taken_once(
    case: Path, memo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    session = open_case(case)
    first, second, third, *_ = changes(session)
    session.close()
    assert told(capsys, "answers", case, memo, "--by", "Eva", "--json")["taken"] is True
    session = open_case(case)
    decided = session.case.resolution(first)
    assert decided is not None
    assert (decided.decision, session.case.person_name(decided.by)) == (Decision.CUT, "Eva")
    assert session.case.resolution(second) is session.case.resolution(third) is None
    head = session.head
    session.close()
    assert told(capsys, "answers", case, memo, "--by", "Eva", "--json")["taken"] is False
    assert main(["answers", str(case), str(memo), "--by", "Eva"]) == 0
    assert "There was nothing new to take." in capsys.readouterr().out
    session = open_case(case)
    assert session.head == head
    session.close()


def test_older_answers_are_taken_when_the_call_says_so(
    case: Path, memo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    session = open_case(case)
    _first, _second, third, *_ = changes(session)
    session.close()
    assert main(["answers", str(case), str(memo), "--by", "Eva", "--older"]) == 0
    said = capsys.readouterr().out
    assert "The claim has changed since this memo was written." in said
    assert ": Not needed." in said
    session = open_case(case)
    decided = session.case.resolution(third)
    assert decided is not None
    assert decided.decision is Decision.ACCEPTED
    session.close()


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        ("", "There is no file “back.docx”."),
        ("words", "“back.docx” cannot be read: it is damaged or not what its name says."),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_with_a_sentence(
    case: Path, make: str, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = case.parent / "back.docx"
    if make:
        path.write_text(make)
    assert main(["answers", str(case), str(path), "--by", "Eva"]) == 2
    assert capsys.readouterr().err == f"workbench: {sentence}\n"


def test_a_checking_copy_that_comes_back_is_told_from_a_memo(
    case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy.docx"
    assert main(["memo", str(case), "-o", str(copy), "--kind", "checking-copy"]) == 0
    assert main(["answers", str(case), str(copy), "--by", "Eva"]) == 2
    told = capsys.readouterr().err
    assert "checking copy" in told
    assert "from the memo; nothing was changed" in told


def test_a_name_must_be_given(case: Path, memo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["answers", str(case), str(memo), "--by", " "]) == 2
    assert "whose answers" in capsys.readouterr().err
