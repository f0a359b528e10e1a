"""Received cases that mean harm, or came to harm, each made from a sound one.

    python -m tests.store.hostile_cases FOLDER

writes them all, each in a folder of its own with a canary beside it.
"""

import gzip
import json
import os
import shutil
import sqlite3
import struct
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from workbench.domain.history import Change, Operation, Verb
from workbench.domain.model import (
    KIND_OF,
    Article,
    Claim,
    Comment,
    Passage,
    Person,
    Source,
    Verdict,
)
from workbench.domain.text import context
from workbench.services.sample import build_sample
from workbench.services.session import new_id, now
from workbench.store.casefile import CaseFile
from workbench.store.codec import CODECS, chain, taken_digest
from workbench.store.operation_rows import operation_row

REFERENCE = Path(__file__).resolve().parent.parent / "reference"
CANARY = "canary.txt"
_MAGIC = bytes.fromhex("d9d505f920a163d7")

Make = Callable[[Path], None]


@dataclass(frozen=True, slots=True)
class Hostile:
    """A received file: how a sound case is made into it, and what it is refused with, "" when it
    is to be taken."""

    make: Make
    code: str


HOSTILE: dict[str, Hostile] = {}


def hostile(code: str) -> Callable[[Make], Make]:
    """Enter a maker; its name says what it makes."""

    def enter(make: Make) -> Make:
        HOSTILE[make.__name__.replace("_", " ")] = Hostile(make, code)
        return make

    return enter


# -- tools


@contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    """The case as any program can open it, its promises not held."""
    raw = sqlite3.connect(path, isolation_level=None)
    try:
        yield raw
    finally:
        raw.close()


def run(path: Path, *statements: str) -> None:
    """Change the file with SQL."""
    with opened(path) as raw:
        for statement in statements:
            raw.execute(statement)


def rewrite_schema(path: Path, statement: str) -> None:
    """Change the table of tables itself, behind the back of the database."""
    run(path, "PRAGMA writable_schema = ON", statement)


def loosely(path: Path, table: str, statement: str) -> None:
    """Run a statement while a table takes anything."""
    with opened(path) as raw:
        where = f"WHERE type = 'table' AND name = '{table}'"
        (sql,) = raw.execute(f"SELECT sql FROM sqlite_schema {where}").fetchone()
    loose = sql.replace("STRICT", "").replace("NOT NULL", "")
    change = f"UPDATE sqlite_schema SET sql = ? {where}"
    for text, then in ((loose, ""), ("", statement), (sql, "")):
        with opened(path) as raw:
            raw.execute("PRAGMA writable_schema = ON")
            if text:
                raw.execute(change, (text,))
            raw.execute(then or "SELECT 1")


def rechain(path: Path) -> None:
    """Make the hashes of the history right again, as whoever changed it can."""
    with opened(path) as raw:
        raw.row_factory = sqlite3.Row
        previous = ""
        for row in raw.execute("SELECT * FROM operation ORDER BY seq").fetchall():
            previous = chain(previous, dict(row))
            raw.execute("UPDATE operation SET chain = ? WHERE seq = ?", (previous, row["seq"]))


def bring(path: Path, *rows: dict[str, Any]) -> None:
    """Add rows of what was taken in, and let the steps that took them in tell of them."""
    with opened(path) as raw:
        raw.row_factory = sqlite3.Row
        for row in rows:
            insert(raw, "taken", row)
        for step in raw.execute("SELECT * FROM operation WHERE verb = 'take-in'").fetchall():
            there = "SELECT * FROM taken WHERE take_in = ? ORDER BY seq"
            brought = [dict(row) for row in raw.execute(there, (step["id"],))]
            facts = {**json.loads(step["facts"]), "taken": taken_digest(brought)}
            told = (json.dumps(facts), step["id"])
            raw.execute("UPDATE operation SET facts = ? WHERE id = ?", told)
    rechain(path)


def add_step(path: Path, *changes: Change, **fields: Any) -> Operation:
    """Add a step as a case of ours holds it, without a look at what it says."""
    with opened(path) as raw:
        (by,) = raw.execute("SELECT id FROM person ORDER BY rowid").fetchone()
        step = Operation(new_id(), Verb.APPLY, by, now(), changes)
        step = replace(step, **fields)
        row = operation_row(step)
        for cell in raw.execute("SELECT chain FROM operation ORDER BY seq DESC LIMIT 1"):
            row["chain"] = chain(cell[0], row)
        insert(raw, "operation", row)
        for change in changes:
            _put(raw, change)
    return step


def _put(raw: sqlite3.Connection, change: Change) -> None:
    raw.execute(f'DELETE FROM "{change.kind}" WHERE id = ?', (change.value.id,))
    if change.after is not None:
        insert(raw, change.kind, CODECS[KIND_OF[type(change.after)]].encode(change.after))


def insert(raw: sqlite3.Connection, table: str, row: Mapping[str, Any]) -> None:
    """Put a row into a table."""
    names = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" * len(row))
    raw.execute(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', tuple(row.values()))


def patched(path: Path, at: int, data: bytes) -> None:
    """Overwrite bytes of the file."""
    with path.open("rb+") as file:
        file.seek(at)
        file.write(data)


def first(path: Path, kind: type[Any]) -> Any:
    """The first value of a kind."""
    file = CaseFile.open(path)
    try:
        return file.load().all(kind)[0]
    finally:
        file.close()


def root_of(path: Path, table: str) -> int:
    """Where the first page of a table begins."""
    with opened(path) as raw:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        (page,) = raw.execute(query, (table,)).fetchone()
        (size,) = raw.execute("PRAGMA page_size").fetchone()
    return (int(page) - 1) * int(size)


# -- built otherwise


@hostile("case-foreign")
def a_trigger_that_rewrites_every_verdict(path: Path) -> None:
    run(
        path,
        "CREATE TRIGGER t AFTER INSERT ON claim BEGIN UPDATE verdict SET status = 'confirmed'; END",
    )


@hostile("case-foreign")
def an_old_case_with_a_trigger_on_a_table_that_is_built_anew(path: Path) -> None:
    an_old_case(path)
    run(path, "CREATE TRIGGER t AFTER DELETE ON claim BEGIN DELETE FROM verdict; END")


@hostile("received-damaged")
def a_trigger_that_says_it_is_a_table(path: Path) -> None:
    a_trigger_that_rewrites_every_verdict(path)
    rewrite_schema(path, "UPDATE sqlite_schema SET type = 'table' WHERE name = 't'")


@hostile("case-foreign")
def a_view_in_place_of_a_table(path: Path) -> None:
    run(path, "ALTER TABLE draft RENAME TO d", "CREATE VIEW draft AS SELECT * FROM d")


@hostile("case-foreign")
def one_table_more(path: Path) -> None:
    run(path, "CREATE TABLE more (id)")


@hostile("case-foreign")
def a_virtual_table(path: Path) -> None:
    rewrite_schema(
        path,
        "INSERT INTO sqlite_schema VALUES "
        "('table', 'words', 'words', 0, 'CREATE VIRTUAL TABLE words USING fts5(text)')",
    )


@hostile("case-foreign")
def a_computed_column(path: Path) -> None:
    run(path, "ALTER TABLE draft ADD COLUMN more TEXT GENERATED ALWAYS AS (hex(text))")


@hostile("case-foreign")
def a_table_with_a_column_less(path: Path) -> None:
    run(path, "ALTER TABLE signature DROP COLUMN note")


@hostile("received-damaged")
def a_table_of_tables_with_ten_thousand_rows(path: Path) -> None:
    rows = "SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < 10000"
    rewrite_schema(
        path,
        f"WITH many(n) AS ({rows}) INSERT INTO sqlite_schema "
        "SELECT 'table', 't' || n, 't' || n, 0, NULL FROM many",
    )


@hostile("case-foreign")
def a_case_in_utf_16(path: Path) -> None:
    patched(path, 56, struct.pack(">I", 2))


@hostile("case-newer")
def a_newer_version(path: Path) -> None:
    run(path, "PRAGMA user_version = 1000")


@hostile("")
def an_old_case(path: Path) -> None:
    path.write_bytes(gzip.decompress((REFERENCE / "case-1.fcase.gz").read_bytes()))


@hostile("case-foreign")
def a_case_that_says_it_is_older_than_it_is(path: Path) -> None:
    run(path, "PRAGMA user_version = 1")


@hostile("not-a-case")
def a_database_of_another_program(path: Path) -> None:
    run(path, "PRAGMA application_id = 1")


@hostile("")
def a_case_of_another_origin(path: Path) -> None:
    path.unlink()
    build_sample(path)


# -- what lies beside it


@hostile("")
def a_journal_that_would_have_another_file_deleted(path: Path) -> None:
    name = str((path.parent / CANARY).resolve()).encode()
    pages = path.stat().st_size // 4096
    head = _MAGIC + struct.pack(">IIIII", 0, 0, pages, 512, 4096)
    tail = struct.pack(">I", 0x40000000 // 4096 + 1) + name + struct.pack(">I", len(name))
    tail += struct.pack(">I", sum(name)) + _MAGIC
    path.with_name(path.name + "-journal").write_bytes(head.ljust(512, b"\0") + tail)


@hostile("")
def a_log_and_its_index_beside_it(path: Path) -> None:
    patched(path, 18, b"\2\2")
    path.with_name(path.name + "-wal").write_bytes(struct.pack(">II", 0x377F0682, 3007000) * 64)
    path.with_name(path.name + "-shm").write_bytes(b"\1" * 32768)


@hostile("")
def a_header_that_promises_a_log(path: Path) -> None:
    run(path, "PRAGMA journal_mode = WAL")


# -- what is in its cells


@hostile("received-damaged")
def numbers_that_are_words(path: Path) -> None:
    loosely(path, "claim", "UPDATE claim SET number = 'seven' WHERE number = 1")


@hostile("received-damaged")
def texts_that_are_bytes(path: Path) -> None:
    loosely(path, "source", "UPDATE source SET title = x'00ff'")


@hostile("received-damaged")
def nothing_where_something_must_be(path: Path) -> None:
    loosely(path, "claim", "UPDATE claim SET note = NULL")


@hostile("received-damaged")
def text_that_is_no_utf_8(path: Path) -> None:
    run(path, "UPDATE verdict SET why = CAST(x'ff' AS TEXT)")


@hostile("received-damaged")
def a_title_of_a_million_letters(path: Path) -> None:
    source = first(path, Source)
    add_step(path, Change(source, replace(source, title="A" * 1_000_000)))


@hostile("received-damaged")
def ten_thousand_blobs_under_wrong_names(path: Path) -> None:
    with opened(path) as raw:
        raw.execute("BEGIN")
        rows = ((f"{place:064x}", b"x" * 20) for place in range(10_000))
        raw.executemany("INSERT INTO blob VALUES (?, ?)", rows)
        raw.execute("COMMIT")


@hostile("received-damaged")
def a_blob_under_the_name_of_a_file(path: Path) -> None:
    run(path, "INSERT INTO blob VALUES ('../../canary.txt', x'00')")


@hostile("received-damaged")
def a_record_that_says_it_is_two_gigabytes(path: Path) -> None:
    with opened(path) as raw:
        raw.execute("DELETE FROM blob")
        raw.execute("INSERT INTO blob VALUES ('ab', zeroblob(1000))")
    page = root_of(path, "blob")
    data = path.read_bytes()
    (cell,) = struct.unpack_from(">H", data, page + 8)
    patched(path, page + cell, b"\x87\xff\xff\xff\x7f")


@hostile("received-damaged")
def a_history_of_brackets(path: Path) -> None:
    run(path, "UPDATE operation SET changes = printf('%.*c', 5000000, '[') WHERE seq = 2")
    rechain(path)


@hostile("received-damaged")
def a_fact_that_is_a_list(path: Path) -> None:
    run(path, """UPDATE operation SET facts = '{"claim": [1]}' WHERE seq = 2""")
    rechain(path)


@hostile("received-damaged")
def a_number_of_a_thousand_digits(path: Path) -> None:
    run(path, f"""UPDATE operation SET facts = '{{"claim": {"9" * 1000}}}' WHERE seq = 2""")
    rechain(path)


@hostile("received-damaged")
def half_a_character(path: Path) -> None:
    run(path, """UPDATE operation SET facts = '{"title": "\\ud800"}' WHERE seq = 2""")
    rechain(path)


@hostile("received-damaged")
def an_id_that_is_a_path(path: Path) -> None:
    add_step(path, Change(None, Source("../../etc/passwd", "A source")))


@hostile("received-damaged")
def a_verdict_given_at_no_moment(path: Path) -> None:
    verdict = first(path, Verdict)
    add_step(path, Change(verdict, replace(verdict, at="2025-02-30T10:00:00Z")))


@hostile("received-damaged")
def a_claim_with_a_number_below_one(path: Path) -> None:
    claim = first(path, Claim)
    add_step(path, Change(claim, replace(claim, number=-1)))


@hostile("received-damaged")
def a_verdict_of_a_kind_that_is_not_known(path: Path) -> None:
    verdict = first(path, Verdict)
    other: Any = "perhaps"
    add_step(path, Change(verdict, replace(verdict, status=other)))


@hostile("")
def names_that_turn_the_line_around(path: Path) -> None:
    person = first(path, Person)
    add_step(path, Change(person, replace(person, name="\u202ean\u2066A\x07\x1b[2J\0\r\n</b>")))


# -- what does not fit together


@hostile("received-damaged")
def a_passage_whose_words_are_not_there(path: Path) -> None:
    article, claim = first(path, Article), first(path, Claim)
    passage = Passage(new_id(), claim.id, article.id, 0, 11, "Other words")
    add_step(path, Change(None, passage))


@hostile("received-damaged")
def a_passage_behind_the_end(path: Path) -> None:
    article, claim = first(path, Article), first(path, Claim)
    place = (article.chars + 10, article.chars + 20)
    before, after = context("", *place)
    passage = Passage(new_id(), claim.id, article.id, *place, "", before, after)
    add_step(path, Change(None, passage))


@hostile("received-damaged")
def two_claims_of_one_number(path: Path) -> None:
    passage = first(path, Passage)
    claim = Claim(new_id(), 1)
    spans = Change(None, replace(passage, id=new_id(), claim=claim.id))
    add_step(path, Change(None, claim), spans)


@hostile("received-damaged")
def a_comment_on_a_claim_that_is_not_there(path: Path) -> None:
    by = first(path, Person).id
    add_step(path, Change(None, Comment(new_id(), new_id(), by, now(), "Nowhere")))


@hostile("received-history")
def a_verdict_that_the_history_does_not_know(path: Path) -> None:
    run(path, "UPDATE verdict SET status = 'confirmed', why = 'rewritten'")


@hostile("received-history")
def a_comment_that_was_taken_out(path: Path) -> None:
    run(path, "DELETE FROM comment")


@hostile("received-history")
def a_history_that_was_rewritten(path: Path) -> None:
    run(path, "UPDATE operation SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 2")


@hostile("received-history")
def a_history_without_its_beginning(path: Path) -> None:
    run(path, "DELETE FROM operation WHERE seq = 1")
    rechain(path)


@hostile("received-history")
def a_step_of_nobody(path: Path) -> None:
    add_step(path, by=new_id())


@hostile("received-history")
def a_step_that_is_there_twice(path: Path) -> None:
    step = add_step(path)
    run(
        path,
        """CREATE TABLE again AS SELECT * FROM operation ORDER BY seq DESC LIMIT 1""",
        "UPDATE operation SET id = 'other' WHERE seq = (SELECT seq FROM again)",
        "DROP TABLE again",
    )
    rechain(path)
    add_step(path, id="another", verb=Verb.TAKE_BACK, of=step.id)


@hostile("received-history")
def an_undo_of_itself(path: Path) -> None:
    id = new_id()
    add_step(path, id=id, verb=Verb.UNDO, of=id)


@hostile("received-history")
def two_steps_that_take_each_other_back(path: Path) -> None:
    one, other = new_id(), new_id()
    add_step(path, id=one, verb=Verb.TAKE_BACK, of=other)
    add_step(path, id=other, verb=Verb.TAKE_BACK, of=one)


@hostile("")
def an_undo_of_a_redo_of_an_undo_a_thousand_deep(path: Path) -> None:
    step = add_step(path)
    for _ in range(500):
        step = add_step(path, verb=Verb.UNDO, of=step.id)
        step = add_step(path, verb=Verb.REDO, of=step.id)


@hostile("received-damaged")
def a_step_from_the_year_2300(path: Path) -> None:
    add_step(path, id=f"{10_413_792_000 * 10**9:016x}{1:016x}")


@hostile("received-damaged")
def a_step_behind_all_time(path: Path) -> None:
    add_step(path, id="FFFFFFFFFFFFFFFF")


@hostile("received-history")
def steps_that_nobody_took_in(path: Path) -> None:
    step = Operation(new_id(), Verb.APPLY, first(path, Person).id, now())
    bring(path, {**operation_row(step), "take_in": new_id(), "seen": "[]"})


@hostile("received-history")
def two_steps_taken_in_that_are_about_each_other(path: Path) -> None:
    taking = add_step(path, verb=Verb.TAKE_IN)
    one, other = new_id(), new_id()
    for id, of in ((one, other), (other, one)):
        step = Operation(id, Verb.UNDO, taking.by, now(), of=of)
        bring(path, {**operation_row(step), "take_in": taking.id, "seen": "[]"})


@hostile("received-history")
def a_step_taken_in_that_was_changed(path: Path) -> None:
    taking = add_step(path, verb=Verb.TAKE_IN)
    step = Operation(new_id(), Verb.APPLY, taking.by, now())
    bring(path, {**operation_row(step), "take_in": taking.id, "seen": "[]"})
    run(path, "UPDATE taken SET at = '2020-01-01T00:00:00Z'")


@hostile("received-damaged")
def a_base_that_is_no_list_of_steps(path: Path) -> None:
    run(path, f"INSERT INTO setting VALUES ('base-known', '{json.dumps({'a': 1})}')")


# -- what is hardly a file


@hostile("received-damaged")
def half_a_file(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2 - 100)


@hostile("received-damaged")
def overwritten_pages(path: Path) -> None:
    half = path.stat().st_size // 2
    patched(path, half, b"\xff" * half)


@hostile("received-damaged")
def a_page_that_is_its_own_branch(path: Path) -> None:
    page = root_of(path, "operation")
    number = page // 4096 + 1
    patched(path, page, b"\x05\0\0\0\0\0\0\0" + struct.pack(">I", number))


@hostile("not-a-case")
def an_empty_file(path: Path) -> None:
    path.write_bytes(b"")


@hostile("not-a-case")
def words(path: Path) -> None:
    path.write_text("words " * 100)


@hostile("received-too-large")
def two_gigabytes_of_nothing(path: Path) -> None:
    os.truncate(path, 2 * 1024**3)


@hostile("received-not-a-file")
def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@hostile("received-not-a-file")
def a_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


@hostile("")
def a_name_for_a_file_elsewhere(path: Path) -> None:
    elsewhere = path.with_name("elsewhere")
    elsewhere.mkdir()
    path.rename(elsewhere / path.name)
    path.symlink_to(elsewhere / path.name)


@hostile("case-missing")
def a_name_for_nothing(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.with_name("nowhere.fcase"))


def make(name: str, folder: Path, sound: Path) -> Path:
    """Make a hostile case in a folder, with the canary beside it; where it lies."""
    path = folder / "received.fcase"
    shutil.copyfile(sound, path)
    (folder / CANARY).write_text("The canary sings.")
    HOSTILE[name].make(path)
    return path


def main() -> int:
    """Write them all."""
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    sound = target / "sound.fcase"
    build_sample(sound)
    for name in HOSTILE:
        folder = target / name.replace(" ", "-")
        folder.mkdir()
        make(name, folder, sound)
        print(HOSTILE[name].code or "taken", name, sep="\t")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
