"""The tables of a case file, version by version; private to the store."""

from collections.abc import Callable
from functools import cache
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    select,
    text,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from workbench.domain.model import KINDS
from workbench.store.codec import CODECS

APPLICATION_ID = 0x46434357
VERSION = 4

metadata = MetaData()

# Which column names a value of which kind. The database holds these promises too, so that a bug
# above it cannot leave a verdict without its claim.
_REFERENCES = {
    ("passage", "claim"): "claim",
    ("passage", "article"): "article",
    ("skip", "article"): "article",
    ("verdict", "claim"): "claim",
    ("verdict", "by"): "person",
    ("settlement", "claim"): "claim",
    ("settlement", "by"): "person",
    ("evidence", "claim"): "claim",
    ("evidence", "source"): "source",
    ("comment", "claim"): "claim",
    ("comment", "by"): "person",
    ("resolution", "claim"): "claim",
    ("resolution", "by"): "person",
    ("tie", "article_a"): "article",
    ("tie", "article_b"): "article",
    ("tie", "by"): "person",
    ("judgement", "article_a"): "article",
    ("judgement", "by"): "person",
    ("disagreement", "by_a"): "person",
    ("disagreement", "by_b"): "person",
    ("signature", "by"): "person",
}


def _column(kind: str, name: str) -> Column[Any]:
    codec = CODECS[kind]
    type_ = Integer() if codec.types[name] is int else Text()
    target = _REFERENCES.get((kind, name))
    if target is None:
        return Column(name, type_, primary_key=name == "id", nullable=name in codec.nullable)
    key = ForeignKey(f"{target}.id", deferrable=True, initially="DEFERRED")
    return Column(name, type_, key, nullable=False)


TABLES: dict[str, Table] = {
    kind: Table(
        kind, metadata, *(_column(kind, name) for name in CODECS[kind].names), sqlite_strict=True
    )
    for kind in KINDS
}

operation = Table(
    "operation",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("verb", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("of", Text, nullable=False),
    Column("facts", Text, nullable=False),
    Column("changes", Text, nullable=False),
    Column("chain", Text, nullable=False),
    sqlite_strict=True,
)
# What was taken in from colleagues' copies: their operations, by the operation that took them in.
# `seen` names for each change the operations on the same value that its maker's copy had before.
taken = Table(
    "taken",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("take_in", Text, nullable=False),
    Column("id", Text, nullable=False),
    Column("verb", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("of", Text, nullable=False),
    Column("facts", Text, nullable=False),
    Column("changes", Text, nullable=False),
    Column("seen", Text, nullable=False),
    sqlite_strict=True,
)
blob = Table(
    "blob",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("data", LargeBinary, nullable=False),
    sqlite_strict=True,
)
draft = Table(
    "draft",
    metadata,
    Column("key", Text, primary_key=True),
    Column("text", Text, nullable=False),
    Column("at", Text, nullable=False),
    sqlite_strict=True,
)
setting = Table(
    "setting",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
    sqlite_strict=True,
)

for _kind, _name in _REFERENCES:
    Index(f"{_kind}_{_name}", TABLES[_kind].c[_name])


@cache
def select_all(kind: str) -> str:
    """The statement that reads all rows of a kind, in order of arrival."""
    table = TABLES[kind]
    return str(select(table).order_by(text("rowid")).compile(dialect=sqlite.dialect()))


def create(connection: Connection) -> None:
    """Make the tables of the current version in an empty file."""
    metadata.create_all(connection)
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {VERSION}")


def expected(connection: Connection) -> set[str]:
    """The statements that make the tables and indexes of the current version."""
    dialect = connection.dialect
    made = [str(CreateTable(table).compile(dialect=dialect)) for table in metadata.tables.values()]
    made += [
        str(CreateIndex(index).compile(dialect=dialect))
        for table in metadata.tables.values()
        for index in table.indexes
    ]
    return {_squeezed(statement) for statement in made}


def found(connection: Connection) -> set[str]:
    """The statements that made what the file holds, SQLite's own indexes left out."""
    rows = connection.exec_driver_sql("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")
    return {_squeezed(row[0]) for row in rows}


def _squeezed(statement: str) -> str:
    return " ".join(statement.split())


# Written out, not made from the tables above: those go on to later versions, this step does not.
_LATE = "DEFERRABLE INITIALLY DEFERRED"
_VERSION_2 = (
    f"""CREATE TABLE tie (
    id TEXT NOT NULL,
    article_a TEXT NOT NULL,
    spans_a TEXT NOT NULL,
    exact_a TEXT NOT NULL,
    article_b TEXT NOT NULL,
    spans_b TEXT NOT NULL,
    exact_b TEXT NOT NULL,
    tied INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(article_a) REFERENCES article (id) {_LATE},
    FOREIGN KEY(article_b) REFERENCES article (id) {_LATE},
    FOREIGN KEY("by") REFERENCES person (id) {_LATE}
) STRICT""",
    "CREATE INDEX tie_article_a ON tie (article_a)",
    "CREATE INDEX tie_article_b ON tie (article_b)",
    'CREATE INDEX tie_by ON tie ("by")',
    f"""CREATE TABLE judgement (
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    article_a TEXT NOT NULL,
    spans_a TEXT NOT NULL,
    exact_a TEXT NOT NULL,
    article_b TEXT NOT NULL,
    spans_b TEXT NOT NULL,
    exact_b TEXT NOT NULL,
    "by" TEXT NOT NULL,
    at TEXT NOT NULL,
    ruling TEXT NOT NULL,
    corrected TEXT,
    claim TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(article_a) REFERENCES article (id) {_LATE},
    FOREIGN KEY("by") REFERENCES person (id) {_LATE}
) STRICT""",
    "CREATE INDEX judgement_article_a ON judgement (article_a)",
    'CREATE INDEX judgement_by ON judgement ("by")',
)


def _judge_findings(connection: Connection) -> None:
    """From 1 to 2: room for what a person says of ties and findings of the comparison."""
    for statement in _VERSION_2:
        connection.exec_driver_sql(statement)


_VERSION_3 = (
    # Built anew: a column that is added stands elsewhere in the table's own statement.
    "ALTER TABLE resolution RENAME TO resolution_before",
    "DROP INDEX resolution_claim",
    "DROP INDEX resolution_by",
    f"""CREATE TABLE resolution (
    id TEXT NOT NULL,
    claim TEXT NOT NULL,
    decision TEXT NOT NULL,
    "by" TEXT NOT NULL,
    at TEXT NOT NULL,
    reason TEXT NOT NULL,
    wording TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(claim) REFERENCES claim (id) {_LATE},
    FOREIGN KEY("by") REFERENCES person (id) {_LATE}
) STRICT""",
    """INSERT INTO resolution
    SELECT id, claim, decision, "by", at, reason, '' FROM resolution_before ORDER BY rowid""",
    "DROP TABLE resolution_before",
    "CREATE INDEX resolution_claim ON resolution (claim)",
    'CREATE INDEX resolution_by ON resolution ("by")',
)


def _keep_wordings(connection: Connection) -> None:
    """From 2 to 3: room for the words that an editor gave with a decision."""
    for statement in _VERSION_3:
        connection.exec_driver_sql(statement)


_VERSION_4 = (
    "CREATE TEMPORARY TABLE claim_before AS SELECT * FROM main.claim ORDER BY rowid",
    "DROP TABLE main.claim",
    """CREATE TABLE claim (
    id TEXT NOT NULL,
    number INTEGER NOT NULL,
    kinds TEXT NOT NULL,
    severity TEXT NOT NULL,
    note TEXT NOT NULL,
    letters TEXT NOT NULL,
    PRIMARY KEY (id)
) STRICT""",
    """INSERT INTO main.claim
    SELECT id, number, kinds, severity, note, '' FROM claim_before ORDER BY rowid""",
    "DROP TABLE claim_before",
    f"""CREATE TABLE disagreement (
    id TEXT NOT NULL,
    claim TEXT NOT NULL,
    about TEXT NOT NULL,
    "row" TEXT NOT NULL,
    field TEXT NOT NULL,
    step_a TEXT NOT NULL,
    by_a TEXT NOT NULL,
    at_a TEXT NOT NULL,
    value_a TEXT NOT NULL,
    step_b TEXT NOT NULL,
    by_b TEXT NOT NULL,
    at_b TEXT NOT NULL,
    value_b TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(by_a) REFERENCES person (id) {_LATE},
    FOREIGN KEY(by_b) REFERENCES person (id) {_LATE}
) STRICT""",
    "CREATE INDEX disagreement_by_a ON disagreement (by_a)",
    "CREATE INDEX disagreement_by_b ON disagreement (by_b)",
    f"""CREATE TABLE signature (
    id TEXT NOT NULL,
    "by" TEXT NOT NULL,
    signed_as TEXT NOT NULL,
    at TEXT NOT NULL,
    state_sha256 TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY("by") REFERENCES person (id) {_LATE}
) STRICT""",
    'CREATE INDEX signature_by ON signature ("by")',
    """CREATE TABLE taken (
    seq INTEGER NOT NULL,
    take_in TEXT NOT NULL,
    id TEXT NOT NULL,
    verb TEXT NOT NULL,
    "by" TEXT NOT NULL,
    at TEXT NOT NULL,
    "of" TEXT NOT NULL,
    facts TEXT NOT NULL,
    changes TEXT NOT NULL,
    seen TEXT NOT NULL,
    PRIMARY KEY (seq)
) STRICT""",
)


def _put_together(connection: Connection) -> None:
    """From 3 to 4: room for colleagues' work, contradictions and signatures."""
    for statement in _VERSION_4:
        connection.exec_driver_sql(statement)


# From each older version to the next one; all that are needed run in one transaction.
MIGRATIONS: dict[int, Callable[[Connection], None]] = {
    1: _judge_findings,
    2: _keep_wordings,
    3: _put_together,
}
