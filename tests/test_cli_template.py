"""`workbench memo --template`: on the newsroom's page, told what was left out, refused in words."""

from pathlib import Path

import pytest
from docx import Document

from tests.formats.newsroom_files import HOUSE, related, template, with_part
from workbench import __main__
from workbench.services.sample import build_sample


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """The sample case, closed."""
    path = tmp_path / "sample.fcase"
    build_sample(path)
    return path


def call(case: Path, data: bytes, name: str = "memo.docx") -> tuple[int, Path]:
    room, target = case.with_name("house.dotx"), case.with_name(name)
    room.write_bytes(data)
    options = ["memo", str(case), "-o", str(target), "--template", str(room)]
    return __main__.main([*options, "--parts", "changes"]), target


def test_the_memo_stands_on_the_page_of_the_newsroom(case: Path) -> None:
    code, target = call(case, template())
    assert code == 0
    assert Document(str(target)).sections[0].header.paragraphs[0].text.startswith(HOUSE)


def test_what_reaches_outside_is_left_out_and_told(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spy = related(template(), "image", "https://spy.example/", "word/_rels/header1.xml.rels")
    assert call(case, spy)[0] == 0
    assert "1 thing in house.dotx that reaches outside of it was left out." in (
        capsys.readouterr().out
    )


def test_macros_are_refused_and_nothing_is_written(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, target = call(case, with_part(template(), "word/vbaProject.bin", b"x"))
    assert code != 0
    assert not target.exists()
    assert "holds macros" in capsys.readouterr().err


def test_a_template_is_for_word_files(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, target = call(case, template(), "memo.pdf")
    assert code == 2
    assert not target.exists()
    assert "--template" in capsys.readouterr().err


def test_a_template_that_is_not_there_is_named(
    case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gone = str(case.with_name("gone.dotx"))
    target = str(case.with_name("memo.docx"))
    assert __main__.main(["memo", str(case), "-o", target, "--template", gone]) != 0
    assert "gone.dotx" in capsys.readouterr().err
