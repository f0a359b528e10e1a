"""`workbench diff` and `workbench take-in`, as a desk's script calls them."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.services.two_copies import begun, opened
from workbench.__main__ import main
from workbench.domain.history import Verb
from workbench.domain.model import Severity, Status
from workbench.services import checking, evidence
from workbench.services.verification import findings


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Ann's copy and Ruth's, worked on apart."""
    begun(tmp_path)
    with opened(tmp_path / "ann.fcase", "Ann Kerr") as ann:
        one, two = (claim.id for claim in ann.case.claims())
        checking.rule(ann, one, Status.CONFIRMED)
        checking.set_severity(ann, two, Severity.FYI)
        checking.mark(ann, ann.case.articles()[0].id, 74, 80)
    with opened(tmp_path / "ruth.fcase", "Ruth Meyer") as ruth:
        checking.rule(ruth, one, Status.CHANGE)
        checking.explain(ruth, one, "The plaque\nsays 48.")
        checking.set_severity(ruth, two, Severity.MUST)
        checking.comment(ruth, two, "Who counted?")
        evidence.remove_evidence(ruth, ruth.case.evidence(one)[0].id)
        checking.mark(ruth, ruth.case.articles()[0].id, 62, 71)
    return tmp_path


def state(path: Path) -> tuple[str, int]:
    with opened(path, "Ann Kerr") as session:
        return session.head, len(session.case.values())


def told(capsys: pytest.CaptureFixture[str], *call: str | Path) -> dict[str, Any]:
    assert main([str(one) for one in call]) == 0
    document = json.loads(capsys.readouterr().out)
    assert isinstance(document, dict)
    return document


def test_the_differences_are_told_by_kind_and_nothing_changes(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ann, ruth = folder / "ann.fcase", folder / "ruth.fcase"
    before, bytes_before = state(ann), ruth.read_bytes()
    found = told(capsys, "diff", ann, ruth, "--json")
    assert found["format"] == "workbench-diff/1"
    assert (found["me"], found["from"], found["steps"]) == ("Ann Kerr", ["Ruth Meyer"], 6)
    counts = {kind: n for kind, n in found["counts"].items() if n}
    assert counts == {
        "comments": 1,
        "verdict": 1,
        "wording": 1,
        "evidence": 1,
        "only-theirs": 1,
        "only-mine": 1,
    }
    rows = {row["kind"]: row for row in found["rows"]}
    assert rows["verdict"]["label"] == "1"
    assert rows["verdict"]["mine"]["status"] == "confirmed"
    assert rows["verdict"]["theirs"]["by"] == "Ruth Meyer"
    assert rows["verdict"]["theirs"]["why"] == "The plaque\nsays 48."
    (field,) = rows["wording"]["fields"]
    assert (field["field"], field["mine"], field["theirs"]) == ("severity", "fyi", "must")
    assert len(rows["evidence"]["my_evidence"]) == 1
    assert state(ann) == before
    assert ruth.read_bytes() == bytes_before


def test_without_json_each_difference_is_a_line(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["diff", str(folder / "ann.fcase"), str(folder / "ruth.fcase")]) == 0
    first, counts, *lines = capsys.readouterr().out.splitlines()
    assert first == "ruth.fcase, from Ruth Meyer: 6 steps are new"
    assert "only theirs: 1" in counts
    assert len(lines) == 5
    assert "Ann Kerr: Confirmed  Ruth Meyer: Needs change (The plaque says 48.)" in lines[0]
    assert "Severity: FYI / Must" in lines[1]
    assert "(supports, primary)" in lines[2] or "(supports, secondary)" in lines[2]


def test_a_trial_tells_what_would_come_and_stay_open_and_takes_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ann, ruth = folder / "ann.fcase", folder / "ruth.fcase"
    before = state(ann)
    call = ("take-in", ann, ruth, "--by", "Ann Kerr")
    found = told(capsys, *call, "--dry-run", "--json")
    assert found["format"] == "workbench-take-in/1"
    assert (found["taken"], found["steps"], found["disagreements"]) == (False, 6, 1)
    assert found["changes"]["claim"] == {"new": 1, "changed": 2, "gone": 0}
    assert {row["kind"] for row in found["open"]} == {"verdict", "wording"}
    assert state(ann) == before
    assert main([str(one) for one in (*call, "--dry-run")]) == 0
    said = capsys.readouterr().out
    for line in ("1 claim", "2 claims changed", "1 verdict", "1 comment"):
        assert f"  {line}\n" in said
    assert "  1 piece of evidence taken away\n" in said
    assert "2 differences stay open:\n" in said
    assert said.endswith("Nothing was taken in: this was a trial.\n")


def test_it_is_taken_in_once_and_the_copy_stays_as_it_was(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ann, ruth = folder / "ann.fcase", folder / "ruth.fcase"
    there = ruth.read_bytes()
    call = ("take-in", str(ann), str(ruth), "--by", "Ann Kerr")
    assert main(list(call)) == 0
    assert capsys.readouterr().out.endswith("Taken in as one step; it can be undone.\n")
    with opened(ann, "Ann Kerr") as session:
        assert session.history(1)[0].verb is Verb.TAKE_IN
        assert [claim.label for claim in session.case.claims()] == ["1", "2", "3 AK", "3 RM"]
    after = state(ann)
    assert told(capsys, *call, "--json")["taken"] is False
    assert main(list(call)) == 0
    assert "There was nothing new to take in." in capsys.readouterr().out
    assert state(ann) == after
    assert ruth.read_bytes() == there
    assert findings(ann) == []
    assert sorted(one.name for one in folder.iterdir()) == ["ann.fcase", "ruth.fcase"]


def test_somebody_new_can_take_it_in(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ann = folder / "ann.fcase"
    call = ("take-in", ann, folder / "ruth.fcase", "--by", "Cem")
    assert told(capsys, *call, "--json")["taken"] is True
    with opened(ann, "Cem") as session:
        taking = session.history(1)[0]
        assert session.case.person_name(taking.by) == "Cem"
    assert findings(ann) == []


def a_folder(folder: Path) -> None:
    (folder / "other.fcase").mkdir()


def no_case(folder: Path) -> None:
    (folder / "other.fcase").write_text("Not a case at all. " * 20)


def another_case(folder: Path) -> None:
    (folder / "more").mkdir()
    shutil.copyfile(begun(folder / "more"), folder / "other.fcase")


def itself(folder: Path) -> None:
    (folder / "other.fcase").symlink_to(folder / "ann.fcase")


def nothing(_folder: Path) -> None:
    """There is no file of that name."""


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (nothing, "There is no case “other.fcase”."),
        (a_folder, "“other.fcase” is a folder or a device"),
        (no_case, "“other.fcase” is not a case of this program."),
        (another_case, "This is a copy of another case."),
        (itself, "“other.fcase” is the case that is open."),
    ],
)
@pytest.mark.parametrize("command", ["diff", "take-in"])
def test_what_cannot_be_taken_in_is_one_sentence_and_nothing_changes(
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    command: str,
    make: Callable[[Path], None],
    words: str,
) -> None:
    make(folder)
    before = state(folder / "ann.fcase")
    call = [command, str(folder / "ann.fcase"), str(folder / "other.fcase"), "--by", "Ann Kerr"]
    assert main(call) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert words in err
    assert err.count("\n") == 1
    assert state(folder / "ann.fcase") == before


def test_who_takes_it_in_must_be_said(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call = ["take-in", str(folder / "ann.fcase"), str(folder / "ruth.fcase"), "--by", " "]
    assert main(call) == 2
    assert "Say who takes it in: --by NAME." in capsys.readouterr().err


def test_mine_is_the_work_of_whoever_is_named(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    call = ("diff", folder / "ruth.fcase", folder / "ann.fcase", "--by", "Ruth Meyer", "--json")
    found = told(capsys, *call)
    assert found["me"] == "Ruth Meyer"
    (row,) = (row for row in found["rows"] if row["kind"] == "verdict")
    assert (row["mine"]["by"], row["theirs"]["by"]) == ("Ruth Meyer", "Ann Kerr")


def test_a_case_is_sent_and_what_was_done_there_taken_in(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ann, cem = folder / "ann.fcase", folder / "cem.fcase"
    call = ["send", str(ann), "-o", str(cem), "--by", "Ann Kerr"]
    assert main([*call, "--without-confidential", "--articles", "1"]) == 0
    said = capsys.readouterr().out
    assert said == "Wrote cem.fcase: 1 article, 3 claims, without its history\n"
    with opened(cem, "Cem") as session:
        checking.rule(session, session.case.claims()[1].id, Status.QUERY)
    assert told(capsys, "take-in", ann, cem, "--by", "Ann Kerr", "--json")["steps"] == 1
    assert main([*call[:-1], ""]) == 2
    assert "There is a file “cem.fcase” already." in capsys.readouterr().err
    assert main([*call, "--articles", "1,7"]) == 2
    assert "There is no article 7 in the case." in capsys.readouterr().err
    cem.unlink()
    assert main(call) == 0
    assert "with its history" in capsys.readouterr().out
    assert findings(ann) == findings(cem) == []


def test_who_deleted_a_claim_is_named_where_it_stays_open(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ann, ruth = folder / "ann.fcase", folder / "ruth.fcase"
    with opened(ann, "Ann Kerr") as session:
        checking.set_note(session, session.case.claims()[0].id, "It is in the final draft.")
    with opened(ruth, "Ruth Meyer") as session:
        checking.remove_claim(session, session.case.claims()[0].id)
    assert main(["take-in", str(ann), str(ruth), "--by", "Ann Kerr"]) == 0
    assert "Ruth Meyer deleted it, Ann Kerr worked on it" in capsys.readouterr().out
