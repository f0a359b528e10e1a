"""The Word files as Word would take them: whole packages by two validators, and pages in an office.

Each document in each variant, plain and on a newsroom's template.
"""

import contextlib
import getpass
import importlib
import io
import platform
import re
import shutil
import socket
import subprocess
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import docx
import ooxml_integrity
import openxml_audit
import pytest

from tests.formats.newsroom_files import landscape, template, with_footer, with_place
from tests.services.whole_case import whole_case
from workbench.domain.memo_choice import DocumentKind, MemoChoice, MemoPart
from workbench.domain.model import CaseInfo, Passage, Status
from workbench.services import handover
from workbench.services.answers import read_answers
from workbench.services.jobs import Progress
from workbench.services.sample import build_sample
from workbench.services.session import Session, open_case

COPY = DocumentKind.CHECKING_COPY
CHOICES = {
    "memo": MemoChoice(),
    "memo-redacted": MemoChoice(redact=True),
    "memo-changes": MemoChoice(parts=frozenset({MemoPart.CHANGES})),
    "memo-for": MemoChoice(for_whom="Oda & “Ana” <x>", statuses=frozenset({Status.CHANGE})),
    "copy": MemoChoice(kind=COPY),
    "copy-redacted": MemoChoice(kind=COPY, redact=True),
    "copy-changes": MemoChoice(kind=COPY, statuses=frozenset({Status.CHANGE})),
}
TEMPLATES = {
    "plain": None,
    "house": template(),
    "landscape": template(landscape),
    "place": template(with_place),
    "footer": template(with_footer),
}
OFFICE = shutil.which("soffice")
# What the pages themselves are made of.
_PAGES = re.compile(r"word/(?:document|comments|footer\d|styles|theme|fontTable|numbering)\.xml")
_TAG = re.compile(r"<[^>]*>")
_VALUE = re.compile(r'="([^"]*)"')


@pytest.fixture(scope="module", params=["sample", "whole"])
def session(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Session]:
    """A finished case, and one in which every field says something."""
    path = tmp_path_factory.mktemp("case") / "case.fcase"
    if request.param == "sample":
        build_sample(path)
        opened = open_case(path, "Ana Lindqvist")
    else:
        opened = whole_case(path)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def taken(session: Session) -> handover.Handover:
    """The case at one moment, compared once."""
    return handover.memo_of(session)


def written(taken: handover.Handover, choice: MemoChoice, room: bytes | None = None) -> bytes:
    return handover.render(taken, ".docx", Progress(), choice, room)


@pytest.mark.parametrize("name", CHOICES)
@pytest.mark.parametrize("room", TEMPLATES)
def test_word_would_open_it_without_a_word_of_repair(
    taken: handover.Handover, tmp_path: Path, name: str, room: str
) -> None:
    path = tmp_path / "file.docx"
    path.write_bytes(written(taken, CHOICES[name], TEMPLATES[room]))
    found = openxml_audit.OpenXmlValidator().validate(path)
    assert [f"{one.part_uri} {one.path} {one.description}" for one in found.errors] == []
    lesser = [str(one) for one in ooxml_integrity.check(path)]
    assert lesser == []


@pytest.mark.parametrize("room", TEMPLATES)
def test_the_exact_words_of_every_claim_can_be_read_back(
    session: Session, taken: handover.Handover, room: str
) -> None:
    made = docx.Document(io.BytesIO(written(taken, MemoChoice(), TEMPLATES[room])))
    printed = {
        line.text
        for table in made.tables
        for row in table.rows
        for cell in row.cells
        for line in cell.paragraphs
    }
    for passage in session.case.all(Passage):
        assert any(passage.exact in line for line in printed)


@pytest.mark.parametrize("room", TEMPLATES)
def test_answers_can_be_read_from_a_memo_on_any_template(
    session: Session, taken: handover.Handover, room: str, tmp_path: Path
) -> None:
    path = tmp_path / "memo.docx"
    path.write_bytes(written(taken, MemoChoice(), TEMPLATES[room]))
    answers = read_answers(path, Progress())
    path.write_bytes(written(taken, MemoChoice()))
    assert answers == read_answers(path, Progress())
    assert answers.case == session.case.info.id
    assert session.head.startswith(answers.head)


@pytest.mark.parametrize("suffix", handover.SUFFIXES)
@pytest.mark.parametrize("name", ["memo", "copy"])
def test_no_file_tells_of_the_machine_or_its_person(
    taken: handover.Handover,
    tmp_path: Path,
    name: str,
    suffix: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real = {getpass.getuser(), socket.gethostname(), Path.home().name, platform.node()}
    home = tmp_path / "qzvx-home"
    home.mkdir()
    monkeypatch.chdir(home)
    for variable in ("USER", "LOGNAME", "USERNAME", "LNAME", "HOSTNAME", "COMPUTERNAME"):
        monkeypatch.setenv(variable, f"qzvx-{variable.lower()}")
    for variable in ("HOME", "USERPROFILE", "TMPDIR"):
        monkeypatch.setenv(variable, str(home))
    monkeypatch.setattr(socket, "gethostname", lambda: "qzvx-machine")
    monkeypatch.setattr(platform, "node", lambda: "qzvx-machine")
    data = handover.render(taken, suffix, Progress(), CHOICES[name])

    inside = [data, *unpacked(data, suffix)]
    for word in ("qzvx", str(tmp_path), str(Path(__file__).parents[2])):
        assert not any(word.encode() in part for part in inside)
    # Names may be as short as "vm", so here only whole words count, and only where none of the
    # words are those of the case.
    words = {word.casefold() for part in about(data, suffix) for word in re.findall(r"\w+", part)}
    info = taken_info(taken)
    own = {word.casefold() for word in re.findall(r"\w+", f"{info.title} {info.checker}")}
    assert own <= words
    assert not (words - own) & {one.casefold() for one in real if one}


def test_the_search_for_names_finds_them_where_they_are(
    taken: handover.Handover, tmp_path: Path
) -> None:
    data = handover.render(taken, ".docx", Progress(), CHOICES["memo"])
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w") as fresh:
        for part in old.namelist():
            told = old.read(part).replace(b"</dc:creator>", b" vm</dc:creator>")
            fresh.writestr(part, told)
    words = {
        word for part in about(target.getvalue(), ".docx") for word in re.findall(r"\w+", part)
    }
    assert "vm" in words
    pdf = zlib.compress(b"(qzvx)")
    assert any(b"qzvx" in part for part in unpacked(b"stream\n" + pdf + b"\nendstream", ".pdf"))


def taken_info(taken: handover.Handover) -> CaseInfo:
    return next(one for one in taken.values if isinstance(one, CaseInfo))


def unpacked(data: bytes, suffix: str) -> list[bytes]:
    """What is packed in a file: the parts of a .docx, the streams of a PDF."""
    if suffix == ".docx":
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return [package.read(part) for part in package.namelist()]
    found = []
    for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL):
        with contextlib.suppress(zlib.error):
            found.append(zlib.decompress(stream))
    return found


def about(data: bytes, suffix: str) -> list[str]:
    """What a file says of itself, beside its pages."""
    if suffix == ".docx":
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = [one for one in package.namelist() if not _PAGES.fullmatch(one)]
            texts = [package.read(one).decode() for one in names]
            return [
                *names,
                *(_TAG.sub(" ", text) + " ".join(_VALUE.findall(text)) for text in texts),
            ]
    if suffix == ".html":
        head = data.decode().partition("<style>")[0]
        return [_TAG.sub(" ", head), *_VALUE.findall(head)]
    told = re.findall(rb"/(?:Title|Author|Creator|Producer|Subject|Keywords) ?\(.*?\)", data)
    told += re.findall(rb"<x:xmpmeta.*?</x:xmpmeta>", data, re.DOTALL)
    return [_TAG.sub(" ", one.decode("utf-8", "replace")) for one in told]


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("room", ["plain", "house"])
def test_an_office_prints_every_claim_and_counts_its_pages(
    session: Session, taken: handover.Handover, tmp_path: Path, room: str
) -> None:
    (tmp_path / "memo.docx").write_bytes(written(taken, MemoChoice(), TEMPLATES[room]))
    profile = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "memo.docx"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=240)
    # The library comes without types.
    with importlib.import_module("pypdfium2").PdfDocument(tmp_path / "memo.pdf") as pages:
        texts = [" ".join(page.get_textpage().get_text_range().split()) for page in pages]
    for place, text in enumerate(texts, 1):
        assert f"Page {place} of {len(texts)}" in text
    words = {word for text in texts for word in text.split()}
    assert {str(claim.number) for claim in session.case.claims()} <= words
