"""The memo of a real case: whole or not at all, noted in the history, readable in Word."""

import io
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from docx.document import Document as WordDocument
from docx.table import Table

from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Change, Verb
from workbench.domain.model import (
    Answer,
    Article,
    Claim,
    Decision,
    Evidence,
    Person,
    Role,
    Settlement,
    Severity,
    Source,
    Stance,
    Status,
    Verdict,
)
from workbench.domain.text import sha256
from workbench.services import checking, evidence, handover
from workbench.services.jobs import Progress
from workbench.services.sample import build_sample
from workbench.services.session import Session, create_case, open_case

ANA = Person("ana", "Ana Lind", "AL")
TEXT = (
    "“We said ‘never’,” the mayor’s office — communiqué 5 — told “us”.\n\n"
    "\u00a0🌍 The café\u2028opened in 2019. قال المتحدث: لا تعليق.\n\n"
    "e\u0301tude: nine people came.\n"
    + "Nobody marked this one.\n"
    + "W" * 400
    + " is a long word.\n"
)
WORDS = (
    "“We said ‘never’,” the mayor’s office — communiqué 5",
    "\u00a0🌍 The café\u2028opened in 2019",
    "قال المتحدث: لا تعليق",
    "e\u0301tude: nine people",
    "told “us”.\n\n\u00a0🌍 The",
    "W" * 400,
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A case with an article of difficult characters."""
    digest = sha256(TEXT)
    article = Article("a", 1, Role.UNDER_CHECK, "The café", "cafe.txt", digest, digest, len(TEXT))
    opened = create_case(tmp_path / "cafe.fcase", "Café", ANA, (article,), {digest: TEXT.encode()})
    yield opened
    opened.close()


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[Session]:
    """The finished sample case."""
    build_sample(tmp_path / "sample.fcase")
    opened = open_case(tmp_path / "sample.fcase", "Ana Lindqvist")
    yield opened
    opened.close()


def marked(session: Session, words: str) -> Claim:
    start = TEXT.index(words)
    return checking.mark(session, "a", start, start + len(words))


def memo(session: Session, folder: Path) -> WordDocument:
    path = handover.export_memo(session, folder / "memo.docx")
    return docx.Document(io.BytesIO(path.read_bytes()))


def table(document: WordDocument, head: str) -> Table:
    """The table with that word among its heads."""
    return next(t for t in document.tables if head in [cell.text for cell in t.rows[0].cells])


def whole(document: WordDocument) -> str:
    cells = (c.text for t in document.tables for row in t.rows for c in row.cells)
    return "\n".join([*(p.text for p in document.paragraphs), *cells])


def test_each_claims_exact_words_come_out_as_they_stand_in_the_article(
    session: Session, tmp_path: Path
) -> None:
    for words in WORDS:
        claim = marked(session, words)
        checking.rule(session, claim.id, Status.CHANGE)
        checking.propose(session, claim.id, words)
    made = memo(session, tmp_path)
    for column, head in ((1, "Where, as written"), (3, "Change to"), (1, "Status, why")):
        rows = table(made, head).rows[1:]
        printed = [p.text for row in rows for p in row.cells[column].paragraphs]
        assert set(WORDS) <= set(printed)


def test_a_case_with_nothing_in_it_says_so_in_every_part(session: Session, tmp_path: Path) -> None:
    said = whole(memo(session, tmp_path))
    for sentence in (
        "Hold: no claim has been marked yet.",
        "No changes are required.",
        "No queries are open.",
        "No claims have been marked.",
        "No sources have been filed.",
        "“The café” carries no claim.",
    ):
        assert sentence in said
    assert "DRAFT" in said


def test_two_checkers_who_differ_are_printed_as_not_settled(
    session: Session, tmp_path: Path
) -> None:
    claim = marked(session, "nine people")
    checking.rule(session, claim.id, Status.CONFIRMED)
    rui = Person("rui", "Rui Tav", "RT")
    other = Verdict("v2", claim.id, "rui", "2001-02-03T10:00:00Z", Status.CHANGE, "Eight came.")
    session.do(Verb.APPLY, (Change(None, rui), Change(None, other)))
    said = whole(memo(session, tmp_path))
    assert "Rui Tav: Needs change / Ana Lind: Confirmed: not settled" in said
    assert "No changes are required." in said
    settled = Settlement("s", claim.id, Status.CHANGE, "ana", "2026-11-22T11:00:00Z", "List seen.")
    session.do(Verb.SETTLE, (Change(None, settled),))
    said = whole(memo(session, tmp_path))
    assert "not settled" not in said
    assert "Settled by Ana Lind, 22 Nov 2026" in said


def test_all_that_was_found_on_a_claim_reaches_the_memo(session: Session, tmp_path: Path) -> None:
    claim = marked(session, "nine people")
    checking.set_severity(session, claim.id, Severity.MUST)
    checking.rule(session, claim.id, Status.CHANGE)
    checking.explain(session, claim.id, "The list has eight.\nIt was counted twice.")
    checking.propose(session, claim.id, "eight people")
    checking.rate(session, claim.id, "false")
    checking.answer(session, claim.id, "words", Answer.NO)
    checking.resolve(session, claim.id, Decision.STET, "Let it stand.")
    source = Source("s", "The list", url="https://list.example/1", author="Town hall")
    filed = Evidence(
        "e", claim.id, "s", Stance.REFUTES, locator="line 8", quote="VIII", confidential=True
    )
    evidence.add_evidence(session, replace(filed, accessed="2026-11-21"), source)
    evidence.ask(session, [claim.id], "author", "Who counted?", asked="2026-11-20", due="soon")
    made = memo(session, tmp_path)
    said = whole(made)
    for words in (
        "The list has eight.\nIt was counted twice.",
        "eight people",
        "Rating: False (1 of 5)",
        "In\u00a0these\u00a0words?\u00a0No",
        "Editor: Stet",
        "Let it stand.",
        "Refutes: [1] The list",
        "VIII",
        "accessed 21 Nov 2026",
        "Who counted?",
        "20 Nov 2026",
        "due soon",
        "confidential",
        "https://list.example/1",
        "Hold: the check is not finished.",
    ):
        assert words in said
    assert "☒" in "".join(made.element.body.itertext())


def test_the_sample_case_prints_every_claim_by_its_number(sample: Session, tmp_path: Path) -> None:
    made = memo(sample, tmp_path)
    numbers = [row.cells[0].paragraphs[0].text for row in table(made, "Status, why").rows[1:]]
    assert sorted(map(int, numbers)) == [claim.number for claim in sample.case.claims()]
    printed = {p.text for r in table(made, "Status, why").rows for p in r.cells[1].paragraphs}
    exact = {p.exact for c in sample.case.claims() for p in sample.case.passages(c.id)}
    assert exact <= printed


def test_handing_over_is_written_down_and_undo_does_not_reach_it(
    session: Session, tmp_path: Path
) -> None:
    claim = marked(session, "nine people")
    before = session.head
    handover.export_memo(session, tmp_path / "memo.docx")
    assert session.history(1)[0].verb is Verb.EXPORT
    assert session.history(1)[0].fact("title") == "memo.docx"
    undoable = session.undoable()
    assert undoable is not None
    assert undoable.fact("claim") == claim.label
    made = docx.Document(str(tmp_path / "memo.docx"))
    footer = made.sections[0].footer.paragraphs[0].text
    assert before[:12] in footer
    assert "Café" in footer


def test_what_the_file_says_of_itself_is_title_and_checker_only(
    session: Session, tmp_path: Path
) -> None:
    properties = memo(session, tmp_path).core_properties
    assert (properties.title, properties.author) == ("Café", "Ana Lind")
    assert (properties.comments, properties.last_modified_by, properties.keywords) == ("", "", "")


def test_a_missing_folder_is_named_and_nothing_is_noted(session: Session, tmp_path: Path) -> None:
    with pytest.raises(WorkbenchError, match="folder-missing"):
        handover.export_memo(session, tmp_path / "gone" / "memo.docx")
    assert session.history(1)[0].verb is Verb.CREATE


def test_a_name_that_is_no_word_file_is_refused(session: Session, tmp_path: Path) -> None:
    with pytest.raises(WorkbenchError, match="export-format"):
        handover.export_memo(session, session.path)
    assert session.path.read_bytes()[:6] == b"SQLite"


def test_a_name_that_is_taken_by_a_folder_leaves_nothing_behind(
    session: Session, tmp_path: Path
) -> None:
    (tmp_path / "memo.docx").mkdir()
    with pytest.raises(WorkbenchError, match="folder-named"):
        handover.export_memo(session, tmp_path / "memo.docx")
    assert list(tmp_path.glob(".*.tmp")) == []


def test_cancelling_keeps_the_memo_that_was_there(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "memo.docx"
    path.write_bytes(b"the last one")
    progress = Progress()
    progress.tell = lambda share: progress.cancel() if share > 0.2 else None
    with pytest.raises(WorkbenchError, match="cancelled"):
        handover.write(handover.memo_of(session), path, progress)
    assert path.read_bytes() == b"the last one"


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are Unix's")
def test_a_disk_without_room_keeps_the_memo_that_was_there(
    session: Session, tmp_path: Path
) -> None:
    import resource

    path = tmp_path / "memo.docx"
    path.write_bytes(b"the last one")
    taken = handover.memo_of(session)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        with pytest.raises(WorkbenchError, match="disk-full"):
            handover.write(taken, path, Progress())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert path.read_bytes() == b"the last one"
    assert list(tmp_path.glob(".*.tmp")) == []


def test_the_same_moment_gives_the_same_bytes(session: Session, tmp_path: Path) -> None:
    marked(session, "nine people")
    taken = handover.memo_of(session)
    one = handover.write(taken, tmp_path / "one.docx", Progress()).read_bytes()
    assert handover.write(taken, tmp_path / "two.docx", Progress()).read_bytes() == one


def test_a_hundred_sentences_nobody_marked_are_counted_and_forty_are_named(tmp_path: Path) -> None:
    text = "".join(f"Sentence {number} says something.\n" for number in range(1, 101))
    digest = sha256(text)
    article = Article("a", 1, Role.UNDER_CHECK, "Long", "l.txt", digest, digest, len(text))
    opened = create_case(tmp_path / "l.fcase", "Long", ANA, (article,), {digest: text.encode()})
    checking.mark(opened, "a", 0, 10)
    said = whole(memo(opened, tmp_path))
    opened.close()
    assert "Nobody has looked at 99 of the 100 sentences of “Long”:" in said
    assert "Sentence 41 says something." in said
    assert "Sentence 42 says something." not in said
    assert "and 59 more" in said
    assert "Not looked at yet: 99 of 100 sentences." in said


def test_articles_in_another_language_are_named_as_limits(session: Session, tmp_path: Path) -> None:
    article = session.case.get(Article, "a")
    text = "O café abriu."
    digest = sha256(text)
    other = Article(
        "b", 2, Role.COMPARISON, "O café", "c.txt", digest, digest, len(text), language="pt"
    )
    english = Change(article, replace(article, language="en"))
    session.do(Verb.ADD_ARTICLE, (english, Change(None, other)), {digest: text.encode()})
    said = whole(memo(session, tmp_path))
    assert "In another language: article 2 (pt)." in said
    assert "0 of 1 sentences of it were marked" in said


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")
def test_libreoffice_opens_the_memo_and_shows_every_claim(sample: Session, tmp_path: Path) -> None:
    handover.export_memo(sample, tmp_path / "memo.docx")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "memo.docx"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=240)
    subprocess.run(["pdftotext", "-layout", "memo.pdf"], cwd=tmp_path, check=True)
    lines = (tmp_path / "memo.txt").read_text(encoding="utf-8").splitlines()
    begin = next(place for place, line in enumerate(lines) if "Claim by claim" in line)
    first = {line.split()[0] for line in lines[begin:] if line.strip()}
    assert {str(claim.number) for claim in sample.case.claims()} <= first
