"""Verify finds each promise that does not hold, and nothing in a sound case."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from tests.services.two_copies import begun, opened, put_together, received
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Verb
from workbench.services import checking, comparison, judging
from workbench.services.comparison import Row
from workbench.services.judging import Place
from workbench.services.sample import build_sample
from workbench.services.session import open_case
from workbench.services.verification import findings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The sample case, closed, with a finding dismissed and two passages tied."""
    path = tmp_path / "sample.fcase"
    build_sample(path)
    session = open_case(path)
    pair = comparison.pairs(session)[0]
    finding = Finding(FindingKind.NUMBER, Weight.LOW, ((0, 4), (8, 9)), ((0, 4),), Reason("test"))
    judging.dismiss(session, pair, Row(finding, finding.kind))
    judging.tie_by_hand(session, Place(pair.a, 0, 20), Place(pair.b, 0, 20))
    session.close()
    return path


def codes(path: Path, *statements: str) -> list[str]:
    raw = sqlite3.connect(path)
    for statement in statements:
        raw.execute(statement)
    raw.commit()
    raw.close()
    return list(dict.fromkeys(one.code for one in findings(path)))


def test_the_sample_case_keeps_every_promise(path: Path) -> None:
    assert findings(path) == []


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("UPDATE blob SET data = CAST('other' AS BLOB)", "blob"),
        ("DELETE FROM blob WHERE sha256 IN (SELECT text_sha256 FROM article)", "text-gone"),
        ("DELETE FROM blob WHERE sha256 IN (SELECT file_sha256 FROM article)", "file-gone"),
        ("DELETE FROM blob WHERE sha256 IN (SELECT file_sha256 FROM evidence)", "file-gone"),
        ("UPDATE article SET chars = chars + 1", "text-changed"),
        ("UPDATE passage SET start = start + 1", "anchor"),
        ("UPDATE passage SET exact = exact || 'x'", "anchor"),
        ("UPDATE passage SET before = 'other'", "anchor"),
        ('UPDATE passage SET "end" = 99999999', "anchor"),
        ("UPDATE evidence SET article = 'none' WHERE article != ''", "anchor"),
        ("UPDATE evidence SET article = 'none' WHERE article != ''", "orphan"),
        ("UPDATE tie SET exact_a = 'other'", "judged-place"),
        ("UPDATE tie SET spans_b = '0-99999999'", "judged-place"),
        ("UPDATE judgement SET exact_b = 'other'", "judged-place"),
        ("UPDATE judgement SET article_b = 'none'", "judged-place"),
        ("UPDATE judgement SET article_b = 'none'", "orphan"),
        ("UPDATE judgement SET claim = 'none'", "orphan"),
        ("UPDATE judgement SET spans_a = 'here'", "unreadable"),
        ("UPDATE judgement SET ruling = 'perhaps'", "unreadable"),
        ("DELETE FROM passage", "no-passage"),
        ("UPDATE claim SET number = 7", "number"),
        ("UPDATE claim SET number = -number", "number"),
        ("UPDATE setting SET value = '3' WHERE key = 'highest-number'", "highest-number"),
        ("UPDATE verdict SET by = (SELECT id FROM person)", "twice"),
        ('UPDATE article SET "index" = 1', "twice"),
        ('DELETE FROM "case"', "twice"),
        ("DELETE FROM claim", "orphan"),
        ("UPDATE query SET claims = ''", "orphan"),
        ("UPDATE verdict SET why = 'rewritten'", "history-state"),
        ("DELETE FROM comment", "history-state"),
        ("UPDATE operation SET at = '2020' WHERE seq = 2", "chain"),
        ("UPDATE operation SET changes = '[]' WHERE seq = 2", "chain"),
        ("DELETE FROM operation WHERE seq = 1", "history-before"),
        ("UPDATE operation SET by = 'nobody'", "history-person"),
        ("UPDATE operation SET verb = 'undo' WHERE seq = 2", "history-undo"),
        ("UPDATE operation SET verb = 'dance'", "unreadable"),
        ("UPDATE verdict SET status = 'perhaps'", "unreadable"),
        ("UPDATE verdict SET why = CAST(x'ff' AS TEXT)", "unreadable"),
        ("UPDATE operation SET facts = CAST(x'ff' AS TEXT)", "unreadable"),
        ("CREATE TABLE more (a)", "structure"),
    ],
)
def test_a_broken_promise_is_found(path: Path, statement: str, expected: str) -> None:
    assert expected in codes(path, statement)


def test_a_text_that_is_no_utf8_is_found(path: Path) -> None:
    statement = "UPDATE blob SET data = x'ff' WHERE sha256 IN (SELECT text_sha256 FROM article)"
    assert {"blob", "text-gone"} <= set(codes(path, statement))


def test_overwritten_pages_are_found(path: Path) -> None:
    whole = bytearray(path.read_bytes())
    half = len(whole) // 2
    whole[half:] = b"\xff" * (len(whole) - half)
    path.write_bytes(whole)
    assert findings(path)
    assert path.read_bytes() == bytes(whole)


def test_what_is_no_case_is_not_verified_but_refused(tmp_path: Path) -> None:
    path = tmp_path / "words.fcase"
    path.write_text("words " * 100)
    with pytest.raises(WorkbenchError) as refused:
        findings(path)
    assert refused.value.code == "not-a-case"


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("UPDATE taken SET at = '2020' WHERE seq = 1", "taken"),
        ("UPDATE taken SET seen = replace(seen, '[]', '[\"x\"]') WHERE seq = 1", "taken"),
        ("DELETE FROM taken WHERE seq = 1", "taken"),
        ("UPDATE taken SET take_in = 'nobody' WHERE seq = 1", "taken-stray"),
        ("UPDATE taken SET seq = -seq", "taken"),
        ("UPDATE taken SET changes = '[1]' WHERE seq = 1", "unreadable"),
        ("UPDATE operation SET facts = '{}' WHERE verb = 'take-in'", "taken"),
        ("UPDATE operation SET facts = 'x' WHERE verb = 'take-in'", "unreadable"),
    ],
)
def test_what_was_taken_in_is_as_the_step_that_took_it_in_tells(
    tmp_path: Path, statement: str, expected: str
) -> None:
    begun(tmp_path)
    with opened(tmp_path / "ruth.fcase", "Ruth Meyer") as ruth:
        checking.comment(ruth, ruth.case.claims()[0].id, "Look.")
        checking.comment(ruth, ruth.case.claims()[1].id, "Look here, too.")
    with opened(tmp_path / "ann.fcase", "Ann Kerr") as ann:
        taking = put_together(ann, received(ann, tmp_path / "ruth.fcase"))
        assert taking is not None
        assert [step.verb for step in ann.taken(taking.id)] == [Verb.COMMENT, Verb.COMMENT]
        assert taking.fact("count") == 2
        assert ann.history(1)[0] == replace(taking, changes=())
    assert findings(tmp_path / "ann.fcase") == []
    assert expected in codes(tmp_path / "ann.fcase", statement)
