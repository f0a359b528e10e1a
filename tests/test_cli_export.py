"""`workbench export`: each format from the command line, back in with `apply`, and its refusals."""

import json
from pathlib import Path

import pytest

from tests.services.whole_case import FIRST, SECOND, SECRET, portrait, whole_case
from workbench import __main__
from workbench.services import checking, exporting
from workbench.services.session import open_case


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """A case with something in every field, closed."""
    path = tmp_path / "whole.fcase"
    whole_case(path).close()
    return path


def done(*arguments: object) -> None:
    assert __main__.main([str(argument) for argument in arguments]) == 0


def refusal(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    assert __main__.main([str(argument) for argument in arguments]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    return said.err


@pytest.mark.parametrize("to", ["csv", "json", "webannotation", "claimreview"])
def test_a_case_is_exported_and_says_so(
    case: Path, tmp_path: Path, to: str, capsys: pytest.CaptureFixture[str]
) -> None:
    done("export", case, "--to", to, "-o", tmp_path / "out", "--by", "Ana Lindqvist")
    assert capsys.readouterr().out == "Wrote out\n"
    assert (tmp_path / "out").stat().st_size > 100
    done("verify", case)


def test_a_redacted_export_says_how_much_was_left_out(
    case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    done("export", case, "--to", "json", "-o", tmp_path / "out.json", "--redact")
    assert "3 items left out in confidence" in capsys.readouterr().out
    assert SECRET not in (tmp_path / "out.json").read_text("utf-8")


def test_claims_to_read_again_and_files_too_large_are_told(
    case: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    session = open_case(case, "Rui")
    checking.comment(session, session.case.claims()[0].id, f"Ask the {SECRET} author")
    session.close()
    monkeypatch.setattr(exporting, "_LARGEST_FILES", 0)
    done("export", case, "--to", "json", "-o", tmp_path / "out.json", "--redact")
    said = capsys.readouterr().out
    assert "Read these claims again: their words name something confidential: 2\n" in said
    assert "1 file of evidence is too large to go with it" in said


def test_json_goes_back_in_with_apply_and_gives_the_same_case(case: Path, tmp_path: Path) -> None:
    # All that the exporting adds to the history, by someone who is in the case already.
    done("export", case, "--to", "json", "-o", tmp_path / "out.json", "--by", "Ana Lindqvist")
    (tmp_path / "first.txt").write_text(FIRST, "utf-8", newline="")
    (tmp_path / "b.txt").write_text(SECOND, "utf-8", newline="")
    copy = tmp_path / "copy.fcase"
    texts = (tmp_path / "first.txt", tmp_path / "b.txt")
    done("new", copy, *texts, "--by", "Ana Lindqvist")
    done("apply", copy, tmp_path / "out.json", "--by", "Ana Lindqvist")
    one, two = open_case(case), open_case(copy)
    assert portrait(one.case) == portrait(two.case)
    one.close()
    two.close()


def test_what_show_prints_is_what_json_holds_but_for_the_files(
    case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    done("show", case, "--json")
    shown = json.loads(capsys.readouterr().out)
    done("export", case, "--to", "json", "-o", tmp_path / "out.json", "--by", "Rui")
    held = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert len(held.pop("files")) == 2
    assert held == shown


def test_a_table_without_columns_about_evidence(case: Path, tmp_path: Path) -> None:
    done("export", case, "--to", "csv", "-o", tmp_path / "out.csv", "--no-evidence")
    assert "https://o.example/" not in (tmp_path / "out.csv").read_text("utf-8")


def test_wrong_calls_are_refused_and_write_nothing(
    case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = case.read_bytes()
    out = tmp_path / "out.csv"
    assert "is the name of a case" in refusal(
        capsys, "export", case, "--to", "csv", "-o", tmp_path / "other.fcase"
    )
    assert "is the name of a case" in refusal(capsys, "export", case, "--to", "csv", "-o", case)
    assert "--no-evidence" in refusal(
        capsys, "export", case, "--to", "json", "-o", out, "--no-evidence"
    )
    assert "invalid choice" in refusal(capsys, "export", case, "--to", "xml", "-o", out)
    assert "required" in refusal(capsys, "export", case, "--to", "csv").lower()
    assert "no case" in refusal(capsys, "export", out, "--to", "csv", "-o", out)
    assert "not there" in refusal(
        capsys, "export", case, "--to", "csv", "-o", tmp_path / "none" / "out.csv"
    )
    assert case.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["whole.fcase"]
