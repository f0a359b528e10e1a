"""The sample case: made whole, or not at all."""

from pathlib import Path

import pytest

from workbench import resources
from workbench.domain.errors import WorkbenchError
from workbench.domain.model import Role
from workbench.services.sample import CHECKER, build_sample
from workbench.services.session import open_case
from workbench.services.verification import findings


def test_the_sample_case_is_a_finished_check_and_sound(tmp_path: Path) -> None:
    path = tmp_path / "sample.fcase"
    build_sample(path)
    session = open_case(path)
    assert [article.role for article in session.case.articles()] == list(Role)
    assert session.me.name == session.case.info.checker == CHECKER
    assert len(session.case.claims()) == 50
    by = {v.by for c in session.case.claims() for v in session.case.verdicts(c.id)}
    second = session.case.info.second_reader
    assert second != CHECKER
    assert {session.case.person_name(one) for one in by} == {CHECKER, second}
    session.close()
    assert findings(path) == []


def test_a_sample_that_cannot_be_finished_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    for source in resources.seeds().glob("lindhollow-*.txt"):
        (seeds / source.name).write_bytes(source.read_bytes())
    (seeds / "sample-case.json").write_text('{"format": "workbench-case/1"}')
    monkeypatch.setattr(resources, "seeds", lambda: seeds)
    with pytest.raises(WorkbenchError, match="json-missing"):
        build_sample(tmp_path / "sample.fcase")
    assert [entry.name for entry in tmp_path.iterdir()] == ["seeds"]


def test_a_sample_is_never_made_over_a_case(tmp_path: Path) -> None:
    path = tmp_path / "sample.fcase"
    build_sample(path)
    before = path.read_bytes()
    with pytest.raises(WorkbenchError, match="case-exists"):
        build_sample(path)
    assert path.read_bytes() == before
