"""What is remembered between starts, and the diary of faults."""

import json
import logging
from dataclasses import replace
from pathlib import Path

import pytest

from workbench import log, settings
from workbench.domain.errors import WorkbenchError
from workbench.settings import Settings


def test_settings_come_back_as_they_were_kept() -> None:
    kept = replace(Settings(name="Ana Lindqvist", theme="dark"), recent=("/a.fcase",))
    assert settings.save(kept)
    assert settings.load() == kept


def test_without_a_file_the_defaults_hold() -> None:
    assert settings.load() == Settings()


@pytest.mark.parametrize("content", ["{", "[]", '"x"', "[" * 100_000])
def test_a_broken_file_is_kept_aside_and_the_defaults_hold(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content)
    assert settings.load(path) == Settings()
    assert not path.exists()
    [aside] = tmp_path.iterdir()
    assert aside.read_text() == content


def test_a_value_that_cannot_be_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    wrong = {"name": 3, "theme": "pink", "recent": [1, "/a"], "reading_size": "x", "new": 1}
    path.write_text(json.dumps(wrong | {"keys": {"mark": "M", "skip": 4}}))
    loaded = settings.load(path)
    assert (loaded.name, loaded.theme, loaded.recent) == ("", "system", ("/a",))
    assert loaded.keys == {"mark": "M"}
    assert loaded.reading_size == Settings().reading_size


def test_recent_cases_come_latest_first_and_once(tmp_path: Path) -> None:
    one, two = tmp_path / "1.fcase", tmp_path / "2.fcase"
    kept = Settings().opened(one).opened(two).opened(one)
    assert kept.recent == (str(one), str(two))
    assert kept.forgotten(one).recent == (str(two),)
    for number in range(40):
        kept = kept.opened(tmp_path / f"{number}.fcase")
    assert len(kept.recent) == settings.RECENT


def test_a_folder_that_takes_nothing_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert not settings.save(Settings(), tmp_path / "file" / "settings.json")
    (tmp_path / "settings.json").mkdir()
    assert not settings.save(Settings(), tmp_path / "settings.json")
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["file", "settings.json"]


def test_the_diary_names_types_places_and_codes_and_quotes_nobody() -> None:
    log.start()
    try:
        try:
            raise ValueError("a secret source")
        except ValueError as cause:
            raise WorkbenchError("case-damaged", part="secret") from cause
    except WorkbenchError as problem:
        short = log.fault(problem)
    log.stop()
    said = log.place().read_text("utf-8")
    assert short.startswith("WorkbenchError, test_settings.py:")
    assert "WorkbenchError case-damaged" in said
    assert "ValueError" in said
    assert "secret" not in said


def test_a_diary_that_cannot_be_kept_stops_nobody(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    log.start(tmp_path / "file" / "workbench.log")
    (tmp_path / "folder").mkdir()
    log.start(tmp_path / "folder")
    log.fault(ValueError("x"))
    assert capsys.readouterr().err == ""
    log.stop()
    assert logging.getLogger("workbench").handlers == []
