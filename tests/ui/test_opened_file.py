"""Files of the case written out to be read: names that came from outside do no harm."""

from pathlib import Path

import pytest

from workbench.domain.errors import WorkbenchError
from workbench.ui import opened_file

SHA = "0123456789abcdef" * 4


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("WORKBENCH_HOME", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        ("release.pdf", "0123456789ab-release.pdf"),
        ("", "0123456789ab-file"),
        ("..", "0123456789ab-file"),
        ("a/../../b.txt", "0123456789ab-a_b.txt"),
        ("Größe – 2.docx", "0123456789ab-Größe _ 2.docx"),
        ("evil.exe. ", "0123456789ab-evil.exe"),
        ("letter\u202efdp.exe", "0123456789ab-letterfdp.exe"),
        ("no kind.at all!", "0123456789ab-no kind_at all_"),
    ],
)
def test_a_name_from_outside_becomes_one_for_any_disk(name: str, clean: str) -> None:
    assert opened_file.clean_name(name, SHA) == clean


@pytest.mark.parametrize("letter", ["x", "界", "é"])
def test_an_endless_name_is_cut_and_keeps_its_kind(home: Path, letter: str) -> None:
    path = opened_file.write_out(letter * 300 + ".pdf", SHA, b"words")
    assert path.read_bytes() == b"words"
    assert path.suffix == ".pdf"
    assert len(path.stem) <= 12 + 1 + 80
    assert path.parent == home / "opened"


@pytest.mark.parametrize("name", ["run.desktop", "a.EXE", "b.sh", "c.py", "d.app", "no-kind", ""])
def test_what_could_run_as_a_program_is_known(name: str) -> None:
    assert opened_file.may_run(Path(opened_file.clean_name(name, SHA)))


@pytest.mark.parametrize("name", ["release.pdf", "photo.JPG", "notes.txt", "letter.docx"])
def test_what_is_only_read_is_known_too(name: str) -> None:
    assert not opened_file.may_run(Path(opened_file.clean_name(name, SHA)))


def test_a_folder_that_takes_nothing_is_told(home: Path) -> None:
    (home / "opened").write_text("a file in the way")
    with pytest.raises(WorkbenchError, match="disk-error"):
        opened_file.write_out("release.pdf", SHA, b"words")


def test_what_was_written_out_is_cleared(home: Path) -> None:
    opened_file.write_out("release.pdf", SHA, b"words")
    opened_file.clear()
    assert not (home / "opened").exists()
