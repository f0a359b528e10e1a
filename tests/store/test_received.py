"""A received case is taken safely or refused, and nothing around it changes."""

import gzip
import json
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.store.hostile_cases import (
    CANARY,
    HOSTILE,
    REFERENCE,
    add_step,
    bring,
    first,
    make,
    opened,
    run,
)
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Change, Operation, TakenStep, Verb
from workbench.domain.model import (
    KIND_OF,
    Article,
    Comment,
    Disagreement,
    FindingKind,
    HandTie,
    Judgement,
    Person,
    Query,
    Role,
    Signature,
    Signer,
    Source,
    Value,
    Verdict,
)
from workbench.error_sentences import ERRORS
from workbench.services.sample import build_sample
from workbench.services.session import new_id, now, open_case
from workbench.store import received_child, received_kept, received_wire, schema
from workbench.store.casefile import CaseFile
from workbench.store.codec import CODECS
from workbench.store.operation_rows import operation_row
from workbench.store.received import LARGEST_FILE, Received, read_received, received_blobs
from workbench.store.received_cells import fitting
from workbench.store.received_wire import Reader

# A child that a file has taken over: it says what a test wrote down for it.
ROGUE = """
import json, os
from pathlib import Path

def reply(told, data):
    for part in json.loads(Path(os.environ["ROGUE_SAYS"]).read_text()):
        yield part.encode() if isinstance(part, str) else json.dumps(part).encode()
"""
ABOUT = ["about", {"blobs": {}, "known": [], "heads": {}}]
SOUND = ["sound", None]
AT = "2026-11-23T02:00:00.000Z"
SPANS = ((0, 2), (4, 6))
VALUES: list[Value] = [
    HandTie("t1", "a1", SPANS, "x", "a2", SPANS, "y", True, "me", AT),
    Judgement("j1", FindingKind.DATE, "a1", SPANS, "x", "", (), "", "me", AT),
    Disagreement("d1", "", "claim", "c1", "note", "o1", "me", AT, '"x"', "o2", "you", AT, '"y"'),
    Signature("s1", "me", Signer.CHECKER, AT, "0" * 64),
    Verdict("v1", "c1", "me", AT, rating="true"),
    Query("q1", ("c1", "c2"), "Ana", "Is it?"),
    Article("a1", 1, Role.EVIDENCE, "A title", "a.txt", "0" * 64, "0" * 64, 10),
    Comment("r1", "c1", "me", AT, "A remark"),
]
COLUMNS = {
    KIND_OF[type(value)]: {
        name: [cell] for name, cell in CODECS[KIND_OF[type(value)]].encode(value).items()
    }
    for value in VALUES
}


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample case, closed."""
    path = tmp_path_factory.mktemp("sound") / "sound.fcase"
    build_sample(path)
    return path


@pytest.fixture
def path(sound: Path, tmp_path: Path) -> Path:
    """A copy of the sample case, as it was received."""
    path = tmp_path / "received.fcase"
    path.write_bytes(sound.read_bytes())
    return path


def never() -> bool:
    return False


def read(path: Path) -> Received:
    return read_received(path, cancelled=never)


def everything(folder: Path) -> Iterator[tuple[object, ...]]:
    """All there is in a folder, and when it was changed."""
    for path in sorted(folder.rglob("*")):
        found = path.lstat()
        small = stat.S_ISREG(found.st_mode) and found.st_size < 10**9
        told = path.read_bytes() if small else b""
        yield path.name, found.st_mode, found.st_size, found.st_mtime_ns, told


def taken_or_refused(path: Path) -> str:
    """Take all of a case in: the code that it is refused with, "" when it is not."""
    try:
        received = read(path)
        blobs = received_blobs(path, list(received.blobs), cancelled=never)
    except WorkbenchError as problem:
        return worded(problem, path)
    assert {sha256: len(blob) for sha256, blob in blobs.items()} == received.blobs
    return ""


def worded(problem: WorkbenchError, path: Path) -> str:
    """The code of a refusal, whose sentence names the file."""
    assert path.name in ERRORS[problem.code]().format(**problem.facts)
    return problem.code


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_case_is_refused_or_taken_and_all_around_it_stays_as_it_was(
    name: str, sound: Path, tmp_path: Path
) -> None:
    path = make(name, tmp_path, sound)
    before = list(everything(tmp_path))
    code = taken_or_refused(path)
    assert code == HOSTILE[name].code
    assert list(everything(tmp_path)) == before
    assert (tmp_path / CANARY).read_text() == "The canary sings."


def test_the_journal_of_the_hostile_case_is_no_blank_shot(sound: Path, tmp_path: Path) -> None:
    path = make("a journal that would have another file deleted", tmp_path, sound)
    run(path, "SELECT count(*) FROM claim")
    assert not (tmp_path / CANARY).exists()


def test_a_sound_case_arrives_as_it_was_sent(path: Path) -> None:
    received = read(path)
    file = CaseFile.open(path)
    assert received.values == tuple(file.values())
    assert received.operations == tuple(file.operations())
    assert (received.taken, received.known, received.heads) == ((), (), {})
    file.close()
    with opened(path) as raw:
        assert received.blobs == dict(raw.execute("SELECT sha256, length(data) FROM blob"))


@pytest.mark.parametrize("version", range(1, schema.VERSION))
def test_an_old_case_arrives_as_it_would_open(version: int, path: Path) -> None:
    path.write_bytes(gzip.decompress((REFERENCE / f"case-{version}.fcase.gz").read_bytes()))
    received = read(path)
    file = CaseFile.open(path)
    assert received.values == tuple(file.values())
    assert received.operations == tuple(file.operations())
    file.close()


def test_it_is_known_what_a_case_of_each_version_is_built_of(path: Path) -> None:
    assert sorted(received_kept.BUILT_AS) == [*schema.MIGRATIONS, schema.VERSION]
    assert received_kept.VERSION == schema.VERSION
    assert received_kept.APPLICATION_ID == schema.APPLICATION_ID
    with opened(path) as raw:
        parts = raw.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema").fetchall()
    assert received_kept.built_as(parts) == received_kept.BUILT_AS[schema.VERSION]


def taken_in(path: Path) -> TakenStep:
    """A colleague's step on a source, taken in."""
    source = first(path, Source)
    change = Change(source, Source(source.id, "Another title"))
    step = Operation(new_id(), Verb.EDIT_SOURCE, first(path, Person).id, now(), (change,))
    taking = add_step(path, change, verb=Verb.TAKE_IN)
    seen = ((new_id(), "o1"),)
    cells = {**operation_row(step), "take_in": taking.id, "seen": json.dumps(seen)}
    bring(path, cells)
    return TakenStep(taking.id, step, seen)


def test_what_the_sender_took_in_arrives_too(path: Path) -> None:
    step = taken_in(path)
    assert read(path).taken == (step,)


def test_what_a_case_was_sent_without_arrives_by_name(path: Path) -> None:
    run(
        path,
        """INSERT INTO setting VALUES ('base-known', '["o1", "o2"]')""",
        """INSERT INTO setting VALUES ('base-heads', '{"c1": ["o2"]}')""",
    )
    received = read(path)
    assert (received.known, received.heads) == (("o1", "o2"), {"c1": ("o2",)})


def test_a_step_may_take_back_one_that_the_case_was_sent_without(path: Path) -> None:
    run(path, """INSERT INTO setting VALUES ('base-known', '["o1"]')""")
    add_step(path, verb=Verb.TAKE_BACK, of="o1")
    assert read(path).operations[-1].of == "o1"


def test_a_file_is_read_as_it_was_before_and_after_the_case_was_written_on(path: Path) -> None:
    session = open_case(path, "Ana")
    with pytest.raises(WorkbenchError) as refused:
        read(path)
    assert worded(refused.value, path) == "case-in-use"
    session.close()
    assert read(path).values


def test_a_file_without_a_name_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "none.fcase"
    with pytest.raises(WorkbenchError, match="case-missing"):
        read(path)


def test_a_name_that_leads_to_itself_is_unreadable(tmp_path: Path) -> None:
    loop = tmp_path / "loop.fcase"
    loop.symlink_to(loop)
    with pytest.raises(WorkbenchError, match="file-unreadable"):
        read(loop)


def test_a_case_that_takes_too_long_is_given_up(path: Path) -> None:
    with pytest.raises(WorkbenchError, match="file-too-costly"):
        read_received(path, limit_seconds=0, cancelled=never)


def test_a_case_that_takes_too_much_memory_is_given_up(path: Path) -> None:
    with pytest.raises(WorkbenchError, match="file-too-costly"):
        read_received(path, limit_bytes=20 * 1024**2, cancelled=never)


def test_reading_can_be_cancelled(path: Path) -> None:
    with pytest.raises(WorkbenchError, match="cancelled"):
        read_received(path, cancelled=lambda: True)


def test_blobs_that_are_not_there_are_missed(path: Path) -> None:
    with pytest.raises(WorkbenchError) as refused:
        received_blobs(path, ["0" * 64], cancelled=never)
    assert worded(refused.value, path) == "received-damaged"


def test_nothing_is_read_for_no_blobs(path: Path) -> None:
    path.unlink()
    assert received_blobs(path, [], cancelled=never) == {}


# -- a child that a file has taken over


@pytest.fixture
def rogue(path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file in which a test writes what the child says."""
    (path.parent / "rogue.py").write_text(ROGUE)
    says = path.with_name("says.json")
    monkeypatch.setenv("PYTHONPATH", str(path.parent))
    monkeypatch.setenv("ROGUE_SAYS", str(says))
    monkeypatch.setattr("workbench.store.received._CHILD", "rogue")
    return says


@pytest.mark.parametrize(
    "parts",
    [
        [],
        [ABOUT],
        [SOUND],
        ["no JSON"],
        [["other", 1]],
        [[]],
        [7],
        [["refused", ["dance", {}]]],
        [["refused", ["case-newer", {}]]],
        [["refused", "words"]],
        [["about", {"blobs": {"../etc": 1}, "known": [], "heads": {}}]],
        [["rows", {"dance": []}]],
        [["rows", {"person": [[1], ["a"], ["b"]]}]],
        [["rows", {"person": [["a"], ["b"]]}]],
        [["rows", {"person": [["a"], ["b"], ["c", "d"]]}]],
        [["rows", {"person": [["a"], ["\ud800"], ["c"]]}]],
        [["values", {"person": [0]}]],
        [ABOUT, ["rows", {"person": [["a"], ["b"], ["c"]]}], ["values", {"person": [0]}], SOUND],
        ["[" * 100_000],
    ],
)
def test_a_child_that_says_what_cannot_be_is_not_believed(
    rogue: Path, path: Path, parts: list[Any]
) -> None:
    rogue.write_text(json.dumps(parts))
    with pytest.raises(WorkbenchError) as refused:
        read(path)
    assert worded(refused.value, path).startswith("received-")


def test_blobs_of_a_child_that_are_not_those_of_their_hash_are_not_believed(
    rogue: Path, path: Path
) -> None:
    rogue.write_text(json.dumps(["0" * 64 + "words"]))
    with pytest.raises(WorkbenchError, match="received-damaged"):
        received_blobs(path, ["0" * 64], cancelled=never)


def steps(*places: Any, **other: Any) -> tuple[str, dict[str, Any]]:
    """A part with one step of person "a"."""
    told = {"id": ["o1"], "verb": ["create"], "by": ["a"], "at": ["2026-11-23T02:00:00Z"]}
    return "operations", {**told, "of": [""], "facts": [{}], "changes": [list(places)], **other}


def reader() -> Reader:
    """A reader that knows two rows: the first person, and one of another id."""
    reader = Reader()
    reader.take(("about", ABOUT[1]))
    reader.take(("rows", {"person": [["a", "b"], ["Ana", "Bo"], ["A", "B"]]}))
    return reader


def test_a_case_of_one_person_can_be_told() -> None:
    one = reader()
    one.take(steps(1, None, 0))
    one.take(("values", {"person": [0]}))
    assert one.finish().values == (Person("a", "Ana", "A"),)


@pytest.mark.parametrize(
    "part",
    [
        steps(1, None, -1),
        steps(1, None, True),
        steps(1, None, 0, 1),
        steps(1, None, None),
        steps(1, 0, 1),
        steps(1, 1, None),
        steps(1, None, 1),
        steps(1, None, 0, facts=[[]]),
        steps(1, None, 0, facts=[{"a": 2**60}]),
        steps(1, None, 0, facts=[{"a": 1.5}]),
        steps(1, None, 0, at=["2026-11-23"]),
        steps(1, None, 0, verb=["dance"]),
        steps(1, None, 0, of=["o1", "o2"]),
        ("values", {"person": [1]}),
        ("values", {"person": [-1]}),
    ],
)
def test_a_step_that_cannot_be_is_not_believed(part: tuple[str, Any]) -> None:
    one = reader()
    with pytest.raises((WorkbenchError, ValueError, LookupError, TypeError, AttributeError)):
        one.take(part)


def test_a_file_that_repeats_itself_without_end_comes_to_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(received_wire, "MOST_ROWS", 2)
    one = reader()
    with pytest.raises(WorkbenchError, match="received-too-large"):
        one.take(steps(1, None, 0))


# -- the child, asked in this process


@pytest.mark.parametrize("name", HOSTILE)
def test_a_child_answers_whatever_the_file_holds(name: str, sound: Path, tmp_path: Path) -> None:
    path = make(name, tmp_path, sound)
    if path.is_file() and path.stat().st_size < LARGEST_FILE:
        *_parts, last = received_child.answer({"seconds": 60}, path.read_bytes())
        verdict, told = json.loads(last)
        # Whether the history leads to the values is for the parent to see.
        assert verdict == "sound" or told[0] in ERRORS
        assert verdict == "sound" or HOSTILE[name].code


def test_a_child_keeps_its_hands_off_other_files_while_it_reads(path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from workbench.store.received_child import reply\n"
        "path = Path(sys.argv[1])\n"
        "for _part in reply({'seconds': 60}, path.read_bytes()):\n"
        "    for harm in (path.unlink, path.write_bytes, path.touch):\n"
        "        try: harm(*(b'',) * (harm == path.write_bytes))\n"
        "        except PermissionError: print('refused')\n"
        "    break"
    )
    root = str(Path(__file__).parents[2])
    done = subprocess.run(
        [sys.executable, "-c", program, str(path)],
        env={**os.environ, "PYTHONPATH": root},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["refused"] * 3


@pytest.mark.parametrize(
    ("kind", "field", "cell"),
    [
        ("tie", "spans_a", "1-2,,3-4"),
        ("tie", "spans_a", "\u0661-\u0662"),
        ("tie", "spans_b", ",".join(["1-2"] * 20_000)),
        ("tie", "tied", 2),
        ("tie", "article_b", "../up"),
        ("judgement", "corrected", 5),
        ("disagreement", "value_a", "{"),
        ("disagreement", "value_b", "[" * 100_000),
        ("disagreement", "value_b", "\ud800"),
        ("disagreement", "about", "dance"),
        ("signature", "state_sha256", "00"),
        ("verdict", "rating", "rather-true"),
        ("query", "claims", "c1,c 2"),
        ("article", "version", 2**40),
        ("comment", "resolved", None),
    ],
)
def test_a_cell_that_cannot_be_does_not_fit(kind: str, field: str, cell: Any) -> None:
    cells = COLUMNS[kind]
    assert fitting(kind, cells)
    assert not fitting(kind, {**cells, field: [cell]})
