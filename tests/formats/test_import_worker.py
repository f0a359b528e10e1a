"""The child that reads foreign files: its limits, its refusals, and that it harms nobody."""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from workbench.domain.errors import WorkbenchError
from workbench.formats.incoming import MAX_FILE_BYTES
from workbench.formats.registry import read_article, suffixes
from workbench.formats.worker import answer, read_in_child

# An importer of somebody else, of the kinds that a window must outlive.
ROGUE = """
import os, socket, subprocess, sys, time

def read(data, file_name, encoding):
    print("words on standard output")
    what = data.decode()
    if what == "crash":
        os.kill(os.getpid(), 11)
    if what == "hang":
        time.sleep(600)
    if what == "eat":
        hoard = bytearray(8 * 1024**3)
    if what == "leave":
        sys.exit(5)
    if what == "raise":
        raise RuntimeError("secret words")
    try:
        if what == "call":
            socket.create_connection(("127.0.0.1", 9), 1)
        if what == "resolve":
            socket.gethostbyname("localhost")
        if what == "start":
            subprocess.run([sys.executable, "-V"])
    except PermissionError:
        what += " was refused"
    except OSError:
        what += " was tried"
    from workbench.formats.incoming import Proposal, Reading
    return Reading("Read: " + what, Proposal(title="A title"), "", ("a-note",))
"""


def never() -> bool:
    return False


def code_of(path: Path, **limits: float) -> str:
    with pytest.raises(WorkbenchError) as caught:
        read_in_child(path, cancelled=never, limit_seconds=limits.get("seconds", 60))
    assert caught.value.facts["file"] == path.name
    return caught.value.code


@pytest.fixture
def rogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installed extension for ".rogue" and ".gone" files; the folder to put such files in."""
    site = tmp_path / "site"
    info = site / "rogue-1.0.dist-info"
    info.mkdir(parents=True)
    (site / "rogue_in.py").write_text(ROGUE)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: rogue\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(
        "[workbench.importers]\nrogue = rogue_in:read\ngone = not_there:read\n"
    )
    monkeypatch.setenv("PYTHONPATH", str(site))
    return tmp_path


def write(folder: Path, what: str) -> Path:
    path = folder / "a.rogue"
    path.write_text(what)
    return path


def test_a_small_text_is_read_without_a_child(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"Council Closes Bridge\r\nThe council met.\r\n")
    article = read_in_child(path, cancelled=never, limit_seconds=0)
    assert article == read_article(path.read_bytes(), "a.txt")


def test_a_large_text_is_read_in_a_child_with_the_same_result(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("Größe \u2028 \U0001f600 \r\n".encode() * 80_000)
    assert read_in_child(path, cancelled=never) == read_article(path.read_bytes(), "a.txt")


def test_a_web_page_is_read_in_a_child_with_the_same_result(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text("<html><title>Bridge</title><body><p>The council met.</p></body></html>")
    article = read_in_child(path, cancelled=never)
    assert article == read_article(path.read_bytes(), "page.html")
    assert article.text == "The council met."


def test_a_chosen_encoding_reaches_the_child(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("Größe\n".encode("cp850") * 200_000)
    assert read_in_child(path, cancelled=never, encoding="cp850").text.startswith("Größe\n")


def test_the_refusal_of_an_importer_arrives_with_its_facts(tmp_path: Path) -> None:
    path = tmp_path / "a.xls"
    path.write_bytes(b"some words")
    with pytest.raises(WorkbenchError) as caught:
        read_in_child(path, cancelled=never)
    assert caught.value.code == "file-format"
    assert caught.value.facts["file"] == "a.xls"
    assert "docx" in str(caught.value.facts["formats"])


def test_a_file_that_vanished_is_missing(tmp_path: Path) -> None:
    assert code_of(tmp_path / "gone.txt") == "file-missing"


def test_a_folder_and_a_pipe_are_unreadable(tmp_path: Path) -> None:
    assert code_of(tmp_path) == "file-unreadable"
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    assert code_of(pipe) == "file-unreadable"


def test_a_name_that_leads_to_itself_is_unreadable(tmp_path: Path) -> None:
    loop = tmp_path / "loop.txt"
    loop.symlink_to(loop)
    assert code_of(loop) == "file-unreadable"


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(MAX_FILE_BYTES + 1)
    assert code_of(path) == "file-too-large"


def test_an_extension_reads_its_files_in_the_child(rogue: Path) -> None:
    article = read_in_child(write(rogue, "fine"), cancelled=never)
    assert (article.text, article.title, article.notes) == ("Read: fine", "A title", ("a-note",))
    assert article.file_sha256 == hashlib.sha256(b"fine").hexdigest()


@pytest.mark.parametrize("what", ["crash", "leave", "raise"])
def test_a_parser_that_breaks_down_means_a_broken_file(rogue: Path, what: str) -> None:
    assert code_of(write(rogue, what)) == "file-broken"


def test_a_parser_that_eats_memory_is_stopped(rogue: Path) -> None:
    assert code_of(write(rogue, "eat")) == "file-too-costly"


def test_a_parser_that_hangs_is_stopped(rogue: Path) -> None:
    assert code_of(write(rogue, "hang"), seconds=0.3) == "file-too-costly"


@pytest.mark.parametrize("what", ["call", "resolve", "start"])
def test_a_parser_can_neither_reach_the_network_nor_start_a_program(rogue: Path, what: str) -> None:
    article = read_in_child(write(rogue, what), cancelled=never)
    assert article.text == f"Read: {what} was refused"


def test_an_extension_that_cannot_be_loaded_is_passed_over(rogue: Path) -> None:
    path = rogue / "a.gone"
    path.write_text("words")
    assert code_of(path) == "file-format"


def test_an_extension_is_found_and_one_that_cannot_be_loaded_only_logged(
    rogue: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.syspath_prepend(rogue / "site")
    assert {"docx", "rogue", "gone"} <= set(suffixes())
    assert read_article(b"fine", "a.rogue").text == "Read: fine"
    with pytest.raises(WorkbenchError, match="file-format"):
        read_article(b"fine", "a.gone")
    assert caplog.messages == ["importer gone not loaded: ModuleNotFoundError"]


def test_a_cancelled_import_ends_its_child(rogue: Path) -> None:
    asked = 0

    def after_a_while() -> bool:
        nonlocal asked
        asked += 1
        return asked > 3

    with pytest.raises(WorkbenchError, match="cancelled"):
        read_in_child(write(rogue, "hang"), cancelled=after_a_while)
    assert asked == 4


def test_a_child_without_memory_to_start_with_is_too_costly(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text("<p>" + "The council met. " * 200_000)
    with pytest.raises(WorkbenchError, match="file-too-costly"):
        read_in_child(path, cancelled=never, limit_bytes=30 * 1024**2)


def test_a_module_in_the_folder_a_person_stands_in_is_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit(3)")
    path = tmp_path / "page.html"
    path.write_text("<p>The council met.</p>")
    monkeypatch.chdir(tmp_path)
    assert read_in_child(path, cancelled=never).text == "The council met."


def test_the_reader_brings_no_qt_and_no_network_client_into_the_process() -> None:
    program = (
        "import sys; sys.path.insert(0, sys.argv[1]); "
        "from workbench.formats.worker import answer; "
        "answer(b'The council met on Thursday and said it had no choice.', 'a.txt', None); "
        "print([m for m in ('PySide6', 'sqlalchemy', 'requests', 'urllib3') if m in sys.modules])"
    )
    root = str(Path(__file__).parents[2])
    done = subprocess.run(
        [sys.executable, "-c", program, root], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


def test_an_answer_is_a_length_a_header_and_the_text() -> None:
    reply = answer(b"Bridge\n\xc3\xa9", "a.txt", None)
    length = int.from_bytes(reply[:4], "big")
    header = json.loads(reply[4 : 4 + length])
    assert (header["title"], header["encoding"], header["notes"]) == ("Bridge", "utf-8", [])
    assert reply[4 + length :].decode() == "Bridge\né"


def test_an_answered_refusal_carries_the_code_and_no_words_of_the_file() -> None:
    reply = answer(b"\0secret", "a.txt", None)
    assert json.loads(reply[4:])["error"] == "file-format"
    assert b"secret" not in reply
