"""A case file: made whole, locked, read as written, and refused without being touched."""

import json
import sqlite3
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy import Connection

from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Change, Operation, Verb
from workbench.domain.model import (
    KINDS,
    Answer,
    CaseInfo,
    Claim,
    Kind,
    Person,
    Severity,
    Status,
    Value,
    Verdict,
)
from workbench.store import schema
from workbench.store.casefile import CaseFile
from workbench.store.codec import CODECS
from workbench.store.connection import is_open_here, writing
from workbench.store.operation_rows import operation_in, operation_row

AT = "2025-11-13T09:05:00.000Z"
ME = Person("me", "Ana Lindqvist", "AL")
INFO = CaseInfo("case", "A case")
CLAIM = Claim("c1", 1, (Kind.NUMBER, Kind.QUOTE), Severity.MUST, "A note, with a comma")
VERDICT = Verdict("v1", "c1", "me", AT, Status.CHANGE, "why", said=Answer.NO)
OPENS_AND_WAITS = """
import sys
from pathlib import Path
from workbench.store.casefile import CaseFile
file = CaseFile.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


def operation(id: str, *changes: Change, verb: Verb = Verb.MARK, of: str = "") -> Operation:
    return Operation(id, verb, "me", AT, changes, (("claim", 1),), of)


def added(*values: Value) -> tuple[Change, ...]:
    return tuple(Change(None, value) for value in values)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed case with a claim and a verdict."""
    path = tmp_path / "a.fcase"
    first = operation("o1", *added(INFO, ME), verb=Verb.CREATE)
    file = CaseFile.create(path, first, {"ab": b"bytes"})
    file.commit(operation("o2", *added(CLAIM, VERDICT)))
    file.close()
    return path


def refusal(path: Path) -> str:
    with pytest.raises(WorkbenchError) as refused:
        CaseFile.open(path)
    return refused.value.code


def tamper(path: Path, *statements: str) -> None:
    raw = sqlite3.connect(path)
    for statement in statements:
        raw.execute(statement)
    raw.commit()
    raw.close()


def test_values_come_back_as_they_were_put_in(path: Path) -> None:
    file = CaseFile.open(path)
    assert file.load().values() == (INFO, ME, CLAIM, VERDICT)
    assert file.blob("ab") == b"bytes"
    assert [one.id for one in file.history()] == ["o2", "o1"]
    assert file.operation("o2").changes == added(CLAIM, VERDICT)
    assert [step[0] for step in file.steps()] == ["o1", "o2"]
    file.close()


@pytest.mark.parametrize("kind", list(KINDS))
def test_every_kind_of_value_has_a_codec_that_reads_what_it_writes(kind: str) -> None:
    texts = dict.fromkeys(CODECS[kind].names, "x")
    codec = CODECS[kind]
    samples = {"role": "evidence", "kinds": "date,name", "severity": "fyi", "stance": "refutes"}
    samples |= {"status": "query", "rank": "primary", "decision": "cut", "claims": "a,b"}
    samples |= {"kind": "person", "signed_as": "second-reader"}
    samples |= {"spans_a": "0-4,10-12", "spans_b": "", "ruling": "dismissed", "corrected": "scope"}
    samples |= {"kind": "date"} if kind == "judgement" else {}
    answers = {"said": "yes", "words": "no", "sense": None, "true": "unknown"}
    row: dict[str, str | int | None] = {
        name: (1 if codec.types[name] is int else samples.get(name, "x")) for name in codec.names
    }
    row |= {name: value for name, value in answers.items() if name in texts}
    value = codec.decode(tuple(row[name] for name in codec.names))
    assert codec.encode(value) == row
    change = Change(None, value)
    step = Operation("o1", Verb.MARK, "me", "", (change, Change(value, None)))
    assert operation_in(SimpleNamespace(**operation_row(step))) == step


@pytest.mark.parametrize(
    "data", [None, 1, [], ["claim", None], ["nothing", None, None], ["claim", None, {"id": "x"}]]
)
def test_what_is_no_change_is_damage(data: object) -> None:
    row = operation_row(Operation("o1", Verb.MARK, "me", ""))
    with pytest.raises(WorkbenchError) as refused:
        operation_in(SimpleNamespace(**{**row, "changes": json.dumps([data])}))
    assert refused.value.code == "case-damaged"


def test_a_case_is_never_made_over_a_file_that_is_there(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(WorkbenchError) as refused:
        CaseFile.create(path, operation("o1", *added(INFO, ME)), {})
    assert refused.value.code == "case-exists"
    assert path.read_bytes() == before
    assert [entry.name for entry in path.parent.iterdir()] == ["a.fcase"]


def test_a_case_cannot_be_made_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(WorkbenchError) as refused:
        CaseFile.create(tmp_path / "no" / "a.fcase", operation("o1", *added(INFO, ME)), {})
    assert refused.value.code == "folder-missing"


def test_a_case_that_is_refused_half_way_leaves_nothing_behind(tmp_path: Path) -> None:
    orphan = operation("o1", *added(INFO, VERDICT))
    with pytest.raises(Exception, match="FOREIGN KEY"):
        CaseFile.create(tmp_path / "a.fcase", orphan, {})
    assert list(tmp_path.iterdir()) == []


def test_the_same_process_cannot_open_a_case_twice(path: Path) -> None:
    file = CaseFile.open(path)
    assert refusal(path) == "case-in-use"
    file.commit(operation("o3"))
    file.close()
    CaseFile.open(path).close()


def test_a_case_that_was_moved_while_open_can_be_opened_again_after_closing(path: Path) -> None:
    file = CaseFile.open(path)
    moved = path.rename(path.with_name("moved.fcase"))
    assert is_open_here(moved)
    assert not is_open_here(path)
    file.close()
    assert not is_open_here(moved)
    CaseFile.open(moved).close()


def test_another_process_cannot_open_a_case_that_is_open(path: Path) -> None:
    command = [sys.executable, "-c", OPENS_AND_WAITS, str(path)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        before = path.read_bytes()
        assert refusal(path) == "case-in-use"
        assert path.read_bytes() == before
        other.communicate()
    CaseFile.open(path).close()


@pytest.mark.parametrize("journal", [False, True], ids=["alone", "with a stray journal"])
def test_a_case_of_a_newer_version_is_refused_and_stays_byte_identical(
    path: Path, journal: bool
) -> None:
    tamper(path, "PRAGMA user_version = 99")
    before = path.read_bytes()
    stray = path.with_name("a.fcase-journal")
    if journal:
        stray.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(1000))
    assert refusal(path) == "case-newer"
    assert path.read_bytes() == before
    assert stray.exists() is journal


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE more (a)",
        "CREATE TRIGGER t AFTER INSERT ON claim BEGIN DELETE FROM verdict; END",
        "CREATE VIEW v AS SELECT * FROM claim",
        "DROP INDEX verdict_claim",
        "ALTER TABLE claim ADD COLUMN more TEXT",
    ],
)
def test_a_file_with_other_tables_or_triggers_is_refused(path: Path, statement: str) -> None:
    tamper(path, statement)
    before = path.read_bytes()
    assert refusal(path) == "case-foreign"
    assert path.read_bytes() == before


def test_a_case_of_a_version_that_never_was_is_refused(path: Path) -> None:
    tamper(path, "PRAGMA user_version = 0")
    before = path.read_bytes()
    assert refusal(path) == "case-foreign"
    assert path.read_bytes() == before


def test_a_case_of_an_older_version_is_brought_to_ours_in_one_step_each(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = [
        *("INDEX verdict_claim", "TABLE judgement", "TABLE tie"),
        *("TABLE disagreement", "TABLE signature", "TABLE taken"),
    ]
    tamper(path, *(f"DROP {one}" for one in gone), "PRAGMA user_version = 0")

    def index(connection: Connection) -> None:
        connection.exec_driver_sql("CREATE INDEX verdict_claim ON verdict (claim)")

    monkeypatch.setitem(schema.MIGRATIONS, 0, index)
    file = CaseFile.open(path)
    assert file.rows("PRAGMA user_version") == [(schema.VERSION,)]
    assert len(file.load().values()) == 4
    file.close()


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0", b"words " * 100])
def test_what_is_not_a_case_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.fcase"
    path.write_bytes(content)
    assert refusal(path) == "not-a-case"
    assert path.read_bytes() == content


def test_another_programs_database_is_not_a_case(tmp_path: Path) -> None:
    path = tmp_path / "a.fcase"
    tamper(path, "CREATE TABLE a (b)")
    assert refusal(path) == "not-a-case"


def test_a_folder_or_nothing_at_all_is_a_missing_case(tmp_path: Path) -> None:
    assert refusal(tmp_path) == "case-missing"
    assert refusal(tmp_path / "none.fcase") == "case-missing"


def test_a_case_whose_pages_are_overwritten_is_damaged_and_not_touched(path: Path) -> None:
    whole = bytearray(path.read_bytes())
    whole[100:] = b"\xff" * (len(whole) - 100)
    path.write_bytes(whole)
    assert refusal(path) == "case-damaged"
    assert path.read_bytes() == bytes(whole)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE claim SET kinds = 'nonsense'",
        "UPDATE verdict SET status = 'perhaps'",
        "UPDATE verdict SET said = 'maybe'",
    ],
)
def test_a_row_that_makes_no_value_is_damage(path: Path, statement: str) -> None:
    tamper(path, statement)
    file = CaseFile.open(path)
    with pytest.raises(WorkbenchError) as refused:
        file.load()
    assert refused.value.code == "case-damaged"
    file.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE operation SET verb = 'dance'",
        "UPDATE operation SET facts = '['",
        "UPDATE operation SET changes = '{'",
        "UPDATE operation SET changes = '3'",
    ],
)
def test_a_history_that_cannot_be_read_is_damage(path: Path, statement: str) -> None:
    tamper(path, statement)
    file = CaseFile.open(path)
    with pytest.raises(WorkbenchError) as refused:
        file.operations()
    assert refused.value.code == "case-damaged"
    file.close()


def test_a_file_that_cannot_be_written_is_refused(path: Path) -> None:
    path.chmod(0o400)
    path.parent.chmod(0o500)
    try:
        with path.open("rb+"):
            pytest.skip("this person may write everything")
    except PermissionError:
        assert refusal(path) == "case-read-only"
    finally:
        path.parent.chmod(0o700)


def test_on_a_full_disk_nothing_of_an_operation_is_kept(path: Path) -> None:
    file = CaseFile.open(path)
    pages = file.rows("PRAGMA page_count")[0][0]
    file.rows(f"PRAGMA max_page_count = {pages}")
    large = Claim("c2", 2, note="x" * 1_000_000)
    with pytest.raises(WorkbenchError) as refused:
        file.commit(operation("o3", *added(large)))
    assert refused.value.code == "disk-full"
    assert file.highest_number() == 1
    assert [one.id for one in file.history()] == ["o2", "o1"]
    file.rows("PRAGMA max_page_count = 1000000")
    file.commit(operation("o3", *added(large)))
    assert file.highest_number() == 2
    file.close()


def test_an_error_of_our_own_making_is_not_dressed_up(path: Path) -> None:
    file = CaseFile.open(path)
    with (
        pytest.raises(Exception, match="no such table"),
        writing(file._connection, path),
    ):
        file._connection.exec_driver_sql("SELECT * FROM missing")
    file.close()


def test_drafts_and_view_are_kept_beside_the_history(path: Path) -> None:
    file = CaseFile.open(path)
    file.save_draft("why:c1", "half a sen", AT)
    file.save_draft("why:c1", "half a sentence", AT)
    file.save_draft("note:c1", "gone soon", AT)
    file.drop_draft("note:c1")
    file.save_view({"panes": [1, 2]})
    head = file.head
    file.close()
    file = CaseFile.open(path)
    assert file.drafts() == {"why:c1": "half a sentence"}
    assert file.view() == {"panes": [1, 2]}
    assert file.head == head
    file.close()


def test_a_view_that_is_no_view_is_none(path: Path) -> None:
    file = CaseFile.open(path)
    assert file.view() == {}
    file.close()
    tamper(path, "INSERT INTO setting VALUES ('view', '[1]')")
    file = CaseFile.open(path)
    assert file.view() == {}
    file.close()


def test_a_copy_of_an_open_case_is_complete(path: Path) -> None:
    file = CaseFile.open(path)
    target = path.with_name("copy.fcase")
    file.copy_to(target)
    file.commit(operation("o3"))
    file.close()
    copy = CaseFile.open(target)
    assert copy.load().values() == (INFO, ME, CLAIM, VERDICT)
    assert len(copy.history()) == 2
    copy.close()
    assert sorted(entry.name for entry in path.parent.iterdir()) == ["a.fcase", "copy.fcase"]


def test_a_copy_never_replaces_a_case_that_is_open(path: Path, tmp_path: Path) -> None:
    file = CaseFile.open(path)
    with pytest.raises(WorkbenchError) as refused:
        file.copy_to(path)
    assert refused.value.code == "case-in-use"
    target = tmp_path / "other.fcase"
    CaseFile.create(target, operation("o1", *added(INFO, ME), verb=Verb.CREATE), {}).close()
    before = target.read_bytes()
    command = [sys.executable, "-c", OPENS_AND_WAITS, str(target)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        with pytest.raises(WorkbenchError) as refused:
            file.copy_to(target)
        assert refused.value.code == "case-in-use"
        assert target.read_bytes() == before
        other.communicate()
    file.copy_to(target)
    file.close()
    copy = CaseFile.open(target)
    assert len(copy.history()) == 2
    copy.close()


def test_a_copy_replaces_a_file_that_is_no_case(path: Path) -> None:
    target = path.with_name("b.fcase")
    target.write_text("words")
    file = CaseFile.open(path)
    file.copy_to(target)
    file.close()
    CaseFile.open(target).close()


def test_a_copy_into_a_folder_that_is_not_there_is_refused_in_words(path: Path) -> None:
    file = CaseFile.open(path)
    with pytest.raises(WorkbenchError) as refused:
        file.copy_to(path.parent / "none" / "b.fcase")
    assert refused.value.code == "folder-missing"
    (path.parent / "b.fcase").mkdir()
    with pytest.raises(WorkbenchError) as refused:
        file.copy_to(path.parent / "b.fcase")
    assert refused.value.code == "disk-error"
    file.close()
    assert sorted(entry.name for entry in path.parent.iterdir()) == ["a.fcase", "b.fcase"]


def test_words_that_are_no_utf8_are_damage(path: Path) -> None:
    tamper(path, "UPDATE claim SET note = CAST(x'ff' AS TEXT)")
    file = CaseFile.open(path)
    with pytest.raises(WorkbenchError) as refused:
        file.load()
    assert (refused.value.code, refused.value.facts["part"]) == ("case-damaged", "pages")
    file.close()
    CaseFile.open(path).close()


def test_what_is_not_there_is_said_to_be_gone(path: Path) -> None:
    file = CaseFile.open(path)
    with pytest.raises(WorkbenchError) as gone:
        file.operation("none")
    assert gone.value.code == "gone"
    with pytest.raises(WorkbenchError) as damaged:
        file.blob("none")
    assert damaged.value.code == "case-damaged"
    file.close()


def test_a_number_is_free_again_only_when_its_own_making_is_undone(path: Path) -> None:
    file = CaseFile.open(path)
    second = Claim("c2", 2)
    file.commit(operation("o3", *added(second)))
    file.commit(operation("o4", Change(second, None), verb=Verb.REMOVE_CLAIM))
    assert file.highest_number() == 2
    file.commit(operation("o5", *added(second), verb=Verb.UNDO, of="o4"))
    file.commit(operation("o6", Change(second, None), verb=Verb.UNDO, of="o3"))
    assert file.highest_number() == 1
    file.close()


def test_a_number_that_was_handed_over_is_never_free_again(path: Path) -> None:
    file = CaseFile.open(path)
    file.commit(operation("o3", verb=Verb.EXPORT))
    changes = (Change(VERDICT, None), Change(CLAIM, None))
    file.commit(operation("o4", *changes, verb=Verb.UNDO, of="o2"))
    assert file.highest_number() == 1
    file.close()
