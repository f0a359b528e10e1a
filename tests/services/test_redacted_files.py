"""A redacted document holds nothing of what is confidential, in no part of the file."""

import importlib
import io
import secrets
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from workbench.domain.history import Change, Verb
from workbench.domain.memo_choice import DocumentKind, MemoChoice
from workbench.domain.model import (
    Article,
    CaseInfo,
    Claim,
    Evidence,
    Person,
    Query,
    Rank,
    Role,
    Source,
    SourceKind,
    Stance,
    Status,
)
from workbench.domain.text import sha256
from workbench.services import checking, evidence, handover
from workbench.services.evidence import AttachedFile
from workbench.services.jobs import Progress
from workbench.services.session import Session, create_case

ANA = Person("ana", "Ana Lind", "AL")
TEXT = "The bridge fell on Monday. Nine people were hurt. It was built in 1961.\n"
OTHER = "The bridge fell on Tuesday. Ten people were hurt, said the mayor.\n"


@dataclass(slots=True)
class Marks:
    """Random words that must not be found, and some that must."""

    secret: dict[str, str] = field(default_factory=dict)
    open_: dict[str, str] = field(default_factory=dict)

    def hidden(self, name: str) -> str:
        return self.secret.setdefault(name, f"zq{secrets.token_hex(8)}")

    def shown(self, name: str) -> str:
        return self.open_.setdefault(name, f"ok{secrets.token_hex(8)}")


def article(index: int, role: Role, text: str, name: str, title: str) -> Article:
    return Article(
        f"a{index}", index, role, title, name, sha256(f"file {index}"), sha256(text), len(text)
    )


@pytest.fixture
def marks() -> Marks:
    return Marks()


@pytest.fixture
def session(tmp_path: Path, marks: Marks) -> Iterator[Session]:
    """A case with something confidential in every field that can hold it."""
    interview = f"{marks.hidden('first words')} said it fell on Sunday.\nNobody was told.\n"
    secret = replace(
        article(3, Role.EVIDENCE, interview, f"{marks.hidden('article file')}.txt", "x"),
        title=marks.hidden("article title"),
        outlet=marks.hidden("article outlet"),
        byline=marks.hidden("article byline"),
        url=f"https://{marks.hidden('article address')}.example/",
        date=marks.hidden("article date"),
    )
    articles = (
        article(1, Role.UNDER_CHECK, TEXT, "bridge.txt", "The bridge"),
        article(2, Role.COMPARISON, OTHER, "other.txt", "The other one"),
        secret,
    )
    blobs = {sha256(text): text.encode() for text in (TEXT, OTHER, interview)}
    blobs |= {sha256(f"file {index}"): f"file {index}".encode() for index in (1, 2, 3)}
    opened = create_case(tmp_path / "bridge.fcase", "The bridge", ANA, articles, blobs)
    marks.secret["article hash"] = sha256("file 3")[:12]
    claim = checking.mark(opened, "a1", 0, 26)
    checking.rule(opened, claim.id, Status.CHANGE)
    checking.explain(opened, claim.id, marks.shown("why"))
    _evidence(opened, claim, marks)
    _queries(opened, claim, marks)
    yield opened
    opened.close()


def _evidence(session: Session, claim: Claim, marks: Marks) -> None:
    bare = Evidence("e1", claim.id, "", Stance.REFUTES, Rank.PRIMARY, confidential=True)
    source = Source(
        "s1",
        marks.hidden("source title"),
        SourceKind.PERSON,
        url=f"https://{marks.hidden('source address')}.example/",
        author=marks.hidden("source author"),
        date=marks.hidden("source date"),
        archived=f"https://{marks.hidden('archived copy')}.example/",
    )
    data = marks.hidden("file bytes").encode()
    file = AttachedFile(f"{marks.hidden('file name')}.pdf", data)
    marks.secret["file hash"] = sha256(data)[:12]
    told = replace(
        bare,
        locator=marks.hidden("locator"),
        quote=marks.hidden("quote"),
        accessed=marks.hidden("accessed"),
        article="a3",
        start=0,
        end=len(marks.hidden("first words")),
        exact=marks.hidden("first words"),
    )
    evidence.add_evidence(session, told, source, file=file)
    open_ = Evidence("e2", claim.id, "", locator=marks.shown("locator"))
    evidence.add_evidence(session, open_, Source("s2", marks.shown("source title")))


def _queries(session: Session, claim: Claim, marks: Marks) -> None:
    for number, answer in enumerate((marks.hidden("answer"), "")):
        query = Query(
            f"q{number}",
            (claim.id,),
            marks.hidden(f"contact {number}"),
            marks.hidden(f"question {number}"),
            marks.hidden(f"asked {number}"),
            marks.hidden(f"how {number}"),
            answer,
            marks.hidden(f"due {number}"),
            confidential=True,
        )
        session.do(Verb.ASK, (Change(None, query),))
    evidence.ask(session, [claim.id], marks.shown("contact"), marks.shown("question"))


def everything(data: bytes, suffix: str) -> str:
    """All that a file holds, as text: every part of a package, and the pages of a PDF."""
    found = [data.decode("latin-1"), data.decode("utf-8", "replace")]
    if suffix == ".docx":
        package = zipfile.ZipFile(io.BytesIO(data))
        for name in package.namelist():
            found += [name, package.read(name).decode("utf-8", "replace")]
    if suffix == ".pdf":
        # It comes without types.
        pages = importlib.import_module("pypdfium2").PdfDocument(data)
        found += [page.get_textpage().get_text_range() for page in pages]
        found.append(str(pages.get_metadata_dict()))
        found = [one.replace("\r\n", "").replace("\n", "").replace("\ufffe", "") for one in found]
    return "\n".join(found)


def written(session: Session, suffix: str, choice: MemoChoice) -> str:
    taken = handover.memo_of(session)
    return everything(handover.render(taken, suffix, Progress(), choice), suffix)


@pytest.mark.parametrize("suffix", handover.SUFFIXES)
@pytest.mark.parametrize("kind", handover.KINDS)
def test_nothing_confidential_is_in_any_part_of_a_redacted_file(
    session: Session, marks: Marks, suffix: str, kind: DocumentKind
) -> None:
    said = written(session, suffix, MemoChoice(redact=True, kind=kind))

    assert {name for name, mark in marks.secret.items() if mark in said} == set()
    assert marks.shown("why") in said
    assert marks.shown("source title") in said


@pytest.mark.parametrize("suffix", handover.SUFFIXES)
def test_without_redaction_the_same_words_are_there(
    session: Session, marks: Marks, suffix: str
) -> None:
    said = written(session, suffix, MemoChoice())

    # Not printed: the bytes themselves, addresses of articles, when an answer that came was due.
    kept = {"file bytes", "article address", "due 0"}
    assert {name for name, mark in marks.secret.items() if mark not in said} <= kept
    assert {name for name, mark in marks.open_.items() if mark not in said} == set()


def test_a_redacted_memo_says_how_many_items_it_lacks_and_stays_a_draft(session: Session) -> None:
    said = written(session, ".docx", MemoChoice(redact=True))

    # Evidence, its source, two queries and the article.
    assert "5 confidential items were left out." in said
    assert "DRAFT · REDACTED" in said


def test_where_nothing_is_confidential_the_memo_says_so(tmp_path: Path) -> None:
    text = article(1, Role.UNDER_CHECK, TEXT, "bridge.txt", "The bridge")
    blobs = {sha256(TEXT): TEXT.encode(), sha256("file 1"): b"file 1"}
    opened = create_case(tmp_path / "bridge.fcase", "The bridge", ANA, (text,), blobs)
    said = written(opened, ".docx", MemoChoice(redact=True))
    opened.close()

    assert "Nothing in the case is confidential; nothing was left out." in said


def test_a_source_keeps_its_number_when_the_one_before_it_is_left_out(session: Session) -> None:
    taken = handover.memo_of(session)
    for redact in (False, True):
        said = everything(
            handover.render(taken, ".docx", Progress(), MemoChoice(redact=redact)), ".docx"
        )
        assert "Context: [2]" in said


def test_the_case_is_not_changed_by_leaving_out(session: Session) -> None:
    before = session.case.values()
    written(session, ".docx", MemoChoice(redact=True))

    assert session.case.values() == before
    assert session.case.all(CaseInfo)
