"""The commands: their words, their exit status, and what they leave on the disk."""

import getpass
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from docx import Document

from workbench import __main__, cli, log, resources
from workbench.cli import calls
from workbench.domain.model import Person
from workbench.services.sample import build_sample
from workbench.services.session import open_case

SEEDS = resources.seeds()
FIRST, SECOND, THIRD = (
    str(SEEDS / name)
    for name in (
        "lindhollow-1-ledger.txt",
        "lindhollow-2-radio.txt",
        "lindhollow-3-inspectorate.txt",
    )
)
FINISHED = str(SEEDS / "sample-case.json")
LATER = ("suggest",)


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """The sample case, closed."""
    path = tmp_path / "sample.fcase"
    build_sample(path)
    return path


def workbench(*arguments: object, **more: object) -> subprocess.CompletedProcess[bytes]:
    """The program in a process of its own."""
    command = [sys.executable, "-m", "workbench", *map(str, arguments)]
    environment = {**os.environ, **{name: str(value) for name, value in more.items()}}
    return subprocess.run(command, capture_output=True, check=False, env=environment)


def refusal(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """The one line a call is refused with."""
    assert __main__.main([str(argument) for argument in arguments]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("workbench: ")
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err
    return said.err


def done(*arguments: object) -> None:
    assert __main__.main([str(argument) for argument in arguments]) == 0


def test_the_readmes_commands_make_the_sample_case(
    tmp_path: Path, case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "l.fcase"
    done("new", path, FIRST, SECOND)
    done("add", path, THIRD, "--role", "evidence")
    done("apply", path, FINISHED, "--by", "Ana Lindqvist")
    capsys.readouterr()
    shown = []
    for one in (path, case):
        done("show", one, "--json")
        shown.append(json.loads(capsys.readouterr().out))
    first, second = ([claim["passages"] for claim in one["claims"]] for one in shown)
    assert first == second
    assert shown[0]["case"] == shown[1]["case"]
    done("verify", path)
    assert capsys.readouterr().out == "l.fcase is sound.\n"


def test_show_prints_one_json_document_of_the_format(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    done("show", case, "--json")
    shown = json.loads(capsys.readouterr().out)
    assert shown["format"] == "workbench-case/1"
    assert list(shown) == ["format", "case", "articles", "claims", "people"]
    assert " ".join(shown["articles"][0]) == (
        "id index role title outlet byline date url language file file_sha256 text_sha256 chars"
        " coverage"
    )
    assert " ".join(shown["claims"][0]) == (
        "id number passages kinds severity note verdicts settled settlement evidence queries"
        " comments resolution"
    )
    text = SEEDS.joinpath("lindhollow-1-ledger.txt").read_text("utf-8")
    for passage in (p for claim in shown["claims"] for p in claim["passages"]):
        if passage["article"] == 1:
            assert text[passage["start"] : passage["end"]] == passage["exact"]


def test_show_without_json_lists_the_claims(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done("show", case)
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Water failure at Lindhollow"
    assert "50 claims" in lines
    assert any("Checkers differ" in line for line in lines)


def test_new_refuses_to_overwrite(
    tmp_path: Path, case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = case.read_bytes()
    assert "Choose another name" in refusal(capsys, "new", case, FIRST)
    assert case.read_bytes() == before


def test_new_refuses_a_case_that_is_not_called_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "NAME.fcase" in refusal(capsys, "new", tmp_path / "plain.txt", FIRST)
    assert not (tmp_path / "plain.txt").exists()


def test_new_makes_nothing_when_an_article_cannot_be_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.fcase"
    assert "none.txt" in refusal(capsys, "new", path, FIRST, tmp_path / "none.txt")
    assert "already, word for word" in refusal(capsys, "new", path, FIRST, FIRST)
    assert "folder" in refusal(capsys, "new", tmp_path / "no" / "a.fcase", FIRST)
    assert list(tmp_path.iterdir()) == []


def test_new_takes_the_name_that_is_given(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.fcase"
    done("new", path, FIRST, "--by", "Rui Tavarnes")
    session = open_case(path)
    assert session.case.info.checker == session.me.name == "Rui Tavarnes"
    session.close()


def test_add_and_memo_sign_as_new_does_and_not_as_the_first_person_of_the_case(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "rui")
    path = tmp_path / "a.fcase"
    done("new", path, FIRST, "--by", "Ana Lindqvist")
    done("add", path, SECOND)
    done("memo", path, "-o", tmp_path / "memo.docx")
    done("memo", path, "-o", tmp_path / "memo.docx", "--by", "Eve")
    session = open_case(path)
    names = [session.case.person_name(one.by) for one in session.history()]
    session.close()
    assert names == ["Eve", "", "", "Ana Lindqvist"]


def test_what_the_system_calls_somebody_is_in_no_case_and_no_export(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "qxzruiqxz")
    monkeypatch.setenv("USER", "qxzruiqxz")
    path = tmp_path / "a.fcase"
    done("new", path, FIRST)
    done("add", path, SECOND)
    session = open_case(path)
    assert session.case.info.checker == ""
    assert [person.name for person in session.case.all(Person)] == [""]
    session.close()
    done("memo", path, "-o", tmp_path / "memo.html")
    done("export", path, "--to", "json", "-o", tmp_path / "case.json")
    done("verify", path)
    for name in ("memo.html", "case.json"):
        assert "qxzruiqxz" not in (tmp_path / name).read_text(encoding="utf-8")


def test_a_number_that_was_shown_is_not_given_again(case: Path) -> None:
    done("show", case)
    session = open_case(case, "Eve")
    assert session._file._printed(session.next_number - 1)
    session.close()


def test_add_takes_all_files_or_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.fcase"
    done("new", path, FIRST)
    capsys.readouterr()
    before = path.read_bytes()
    assert "already" in refusal(capsys, "add", path, SECOND, FIRST)
    assert "already" in refusal(capsys, "add", path, SECOND, SECOND)
    assert path.read_bytes() == before
    done("add", path, SECOND, THIRD)
    assert capsys.readouterr().out.count("Comparison") == 2


def test_apply_names_the_passage_that_moved_and_writes_nothing(
    tmp_path: Path, case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = json.loads(Path(FINISHED).read_text("utf-8"))
    told["claims"][3]["passages"][0]["start"] += 1
    moved = tmp_path / "moved.json"
    moved.write_text(json.dumps(told), "utf-8")
    path = tmp_path / "l.fcase"
    done("new", path, FIRST, SECOND)
    done("add", path, THIRD)
    capsys.readouterr()
    before = path.read_bytes()
    said = refusal(capsys, "apply", path, moved, "--by", "Ana")
    assert "Claim 4" in said
    assert "claims[3].passages[0]" in said
    assert told["claims"][3]["passages"][0]["exact"][:40] in said
    assert path.read_bytes() == before


def test_apply_says_which_field_is_wrong(
    tmp_path: Path, case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.json"
    passage = '{"article": 1, "start": 0, "end": 1, "exact": "I"}'
    claims = f'[{{"passages": [{passage}], "sevrity": "must"}}]'
    file.write_text(f'{{"format": "workbench-case/1", "claims": {claims}}}')
    assert "claims[0].sevrity" in refusal(capsys, "apply", case, file, "--by", "Ana")
    file.write_text("{")
    assert "not JSON" in refusal(capsys, "apply", case, file, "--by", "Ana")
    assert "none.json" in refusal(capsys, "apply", case, tmp_path / "none.json", "--by", "Ana")


def test_apply_must_be_told_whose_work_it_is(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "--by" in refusal(capsys, "apply", case, FINISHED)
    assert "--by" in refusal(capsys, "apply", case, FINISHED, "--by", " ")


def test_memo_writes_a_word_file_and_notes_it(
    tmp_path: Path, case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "memo.docx"
    done("memo", case, "-o", target)
    assert capsys.readouterr().out == "Wrote memo.docx\n"
    assert Document(str(target)).tables
    session = open_case(case)
    assert session.history()[0].verb == "export"
    session.close()


def test_verify_ends_with_1_and_a_line_for_what_it_found(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = b"gross negligence"
    whole = case.read_bytes()
    assert words in whole
    case.write_bytes(whole.replace(words, b"GROSS negligence"))
    assert __main__.main(["verify", str(case)]) == 1
    said = capsys.readouterr().out.splitlines()
    assert any(line.startswith("Hash: ") for line in said)
    assert any(line.startswith("History: ") for line in said)
    assert __main__.main(["verify", str(case), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["format"] == "workbench-verify/1"
    assert len(told["findings"]) == len(said)


def test_every_finding_has_its_words() -> None:
    from workbench.cli.findings import _WORDS, finding_words

    facts: dict[str, object] = dict.fromkeys(
        ("part", "kind", "sha256", "title", "claim", "article", "start", "end", "step"), 1
    )
    assert all(finding_words(code, facts) != code for code in _WORDS)
    assert finding_words("new-one", facts) == "new-one"


def rest_of(command: str, folder: Path) -> list[object]:
    """What a command needs besides the case."""
    more: dict[str, list[object]] = {
        "add": [SECOND],
        "apply": [FINISHED, "--by", "Ana"],
        "memo": ["-o", folder / "memo.docx"],
    }
    return more.get(command, [])


@pytest.mark.parametrize("command", ["add", "show", "apply", "memo", "verify"])
def test_a_command_on_a_case_that_is_open_elsewhere_says_so_and_changes_nothing(
    tmp_path: Path, case: Path, command: str
) -> None:
    # Looked at only while closed: whoever closes a file drops their own lock on it.
    before = case.read_bytes()
    session = open_case(case)
    ended = workbench(command, case, *rest_of(command, tmp_path))
    session.close()
    assert ended.returncode == 2
    assert b"is open in another window" in ended.stderr
    assert ended.stdout == b""
    assert case.read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["sample.fcase"]


@pytest.mark.parametrize("command", ["add", "show", "apply", "memo", "verify"])
def test_a_command_on_what_is_no_case_is_refused(
    tmp_path: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for wrong, words in ((FIRST, "not a case"), (str(tmp_path / "no.fcase"), "no case")):
        assert words in refusal(capsys, command, wrong, *rest_of(command, tmp_path))


@pytest.mark.parametrize(
    "arguments",
    [
        ["new"],
        ["show"],
        ["show", "a", "b"],
        ["add", "a.fcase", "b.txt", "--role", "under-check"],
        ["memo", "a.fcase"],
        ["show", "a.fcase", "--jso"],
        ["verify", "a.fcase", "--\nodd"],
        ["--help-me", "--self-test"],
        *([command, "x"] for command in LATER),
    ],
)
def test_a_wrong_call_is_told_in_one_line(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    refusal(capsys, *arguments)


def test_what_comes_later_is_a_command_and_no_file() -> None:
    assert calls.LATER == LATER
    assert set(LATER) < set(__main__.COMMANDS)


def test_help_and_version_are_said_on_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    done("--version")
    assert capsys.readouterr().out.startswith("workbench 0.")
    done("--help")
    said = capsys.readouterr().out
    assert all(command in said for command in set(__main__.COMMANDS) - set(LATER))
    done("apply", "--help")
    assert "--by NAME" in capsys.readouterr().out


def test_the_self_test_does_the_whole_job_without_a_screen_and_without_qt() -> None:
    code = (
        "import sys\n"
        "sys.modules['PySide6'] = sys.modules['shiboken6'] = None\n"
        "from workbench.__main__ import main\n"
        "sys.exit(main(['--sample', '--self-test']))"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert ended.stdout.decode().splitlines()[-1] == "The self-test holds."


def test_a_self_test_that_does_not_hold_ends_with_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("workbench.cli.self_test.findings", lambda _path: ["chain"])
    assert __main__.main(["--self-test"]) == 1
    assert "FAILED: the case file keeps every promise" in capsys.readouterr().out


def test_a_fault_of_the_program_is_one_line_and_the_diary_quotes_nobody(
    case: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(_session: object) -> None:
        raise RuntimeError("a secret source")

    monkeypatch.setattr("workbench.services.exchange.as_json", broken)
    said = refusal(capsys, "show", case, "--json")
    assert "fault of the program (RuntimeError" in said
    log.stop()
    diary = log.place().read_text("utf-8")
    assert "RuntimeError" in diary
    assert "test_cli.py" in diary
    assert "secret" not in diary


def test_a_reader_that_goes_away_is_no_error(case: Path) -> None:
    command = [sys.executable, "-m", "workbench", "show", str(case), "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.read(1)
        child.stdout.close()
        assert child.stderr.read() == b""
        assert child.wait() == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_an_output_that_cannot_be_written_is_told() -> None:
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "workbench", "--help"],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert ended.returncode == 2
    assert ended.stderr.startswith(b"workbench: The output could not be written")
    assert ended.stderr.count(b"\n") == 1


@pytest.mark.skipif(os.name != "posix", reason="closes streams as a POSIX shell does")
def test_a_closed_output_harms_no_case(case: Path) -> None:
    script = f'exec "{sys.executable}" -m workbench show "{case}" --json 1>&- 2>&-'
    assert subprocess.run(["sh", "-c", script], check=False).returncode == 0
    assert __main__.main(["verify", str(case)]) == 0


def test_a_terminal_that_is_not_in_utf8_gets_valid_json_and_codes_for_letters(case: Path) -> None:
    ended = workbench("show", case, "--json", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert ended.returncode == 0
    assert json.loads(ended.stdout.decode("ascii"))["claims"]
    plain = workbench("show", case, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert plain.returncode == 0
    assert plain.stdout.decode("ascii")
    refused = workbench("show", "é\u202e.fcase", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert refused.returncode == 2
    assert refused.stderr.decode("ascii").count("\n") == 1


def test_an_interrupt_is_one_line(
    case: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(_session: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("workbench.services.exchange.as_json", interrupted)
    assert "Stopped" in refusal(capsys, "show", case, "--json")


def test_nothing_to_do_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([]) == 2
    assert "--help" in capsys.readouterr().err
