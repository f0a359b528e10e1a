"""Cases that older versions of the program wrote, kept as they were written."""

import gzip
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Connection

from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Change, Operation, Verb
from workbench.domain.model import Claim, Decision, HandTie, Person, Status
from workbench.services import judging
from workbench.services.judging import Place
from workbench.services.session import open_case
from workbench.store import schema
from workbench.store.casefile import CaseFile
from workbench.store.verify import verify

KEPT = Path(__file__).resolve().parent.parent / "reference"


@pytest.fixture(params=range(1, schema.VERSION))
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The kept case of each older version."""
    path = tmp_path / "old.fcase"
    path.write_bytes(gzip.decompress((KEPT / f"case-{request.param}.fcase.gz").read_bytes()))
    return path


def test_an_old_case_opens_with_all_that_is_in_it_and_is_sound(old: Path) -> None:
    session = open_case(old)
    (claim,) = session.case.all(Claim)
    assert session.case.passages(claim.id)[0].exact == "The dam was built in 1931"
    assert session.case.standing(claim.id) is Status.CONFLICT
    assert len(session.case.evidence(claim.id)) == len(session.case.queries(claim.id)) == 1
    assert session.redoable() is not None
    session.close()
    assert verify(old) == []


def test_an_old_case_takes_what_only_new_ones_can(old: Path) -> None:
    session = open_case(old)
    first, second = session.case.articles()
    tie = judging.tie_by_hand(session, Place(first.id, 18, 43), Place(second.id, 12, 46))
    session.close()
    session = open_case(old)
    assert session.case.all(HandTie) == [tie]
    session.undo()
    session.undo()
    assert session.case.all(HandTie) == []
    session.close()
    assert verify(old) == []


def test_an_old_case_is_built_as_a_new_one_is_afterwards(old: Path, tmp_path: Path) -> None:
    first = Operation("o1", Verb.CREATE, "me", "", (Change(None, Person("me", "Ana")),))
    CaseFile.create(tmp_path / "new.fcase", first, {}).close()
    CaseFile.open(old).close()
    built = []
    for path in (old, tmp_path / "new.fcase"):
        raw = sqlite3.connect(path)
        rows = raw.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall()
        built.append({" ".join(sql.split()) for (sql,) in rows})
        built.append({str(raw.execute("PRAGMA user_version").fetchone())})
        raw.close()
    assert built[:2] == built[2:]


@pytest.mark.parametrize(
    "statement", ["CREATE TABLE resolution_before (id)", "CREATE TABLE more (id)"]
)
def test_an_old_case_that_was_built_otherwise_is_refused_and_not_changed(
    old: Path, statement: str
) -> None:
    raw = sqlite3.connect(old)
    raw.execute(statement)
    raw.close()
    before = old.read_bytes()
    with pytest.raises(WorkbenchError, match="case-foreign"):
        open_case(old)
    assert old.read_bytes() == before


def test_an_old_case_that_cannot_be_written_is_told_apart_from_one_that_was_built_otherwise(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def step(connection: Connection) -> None:
        connection.exec_driver_sql("PRAGMA query_only = ON")
        connection.exec_driver_sql("CREATE TABLE more (id)")

    monkeypatch.setitem(schema.MIGRATIONS, schema.VERSION - 1, step)
    with pytest.raises(WorkbenchError, match="case-read-only"):
        open_case(old)


def test_a_decision_of_an_old_case_has_no_wording_and_its_history_can_still_be_undone(
    tmp_path: Path,
) -> None:
    path = tmp_path / "old.fcase"
    path.write_bytes(gzip.decompress((KEPT / "case-2.fcase.gz").read_bytes()))
    session = open_case(path)
    (claim,) = session.case.all(Claim)
    decided = session.case.resolution(claim.id)
    assert decided is not None
    assert (decided.decision, decided.wording) == (Decision.REWORDED, "")
    session.undo()
    before = session.case.resolution(claim.id)
    assert before is not None
    assert (before.decision, before.wording) == (Decision.ACCEPTED, "")
    session.redo()
    assert session.case.resolution(claim.id) == decided
    session.close()
    assert verify(path) == []
