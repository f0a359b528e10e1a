"""Exchange with other programs: whole, harmless, without what is confidential, and back again."""

import base64
import csv
import io
import json
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.services.whole_case import (
    FIRST,
    NOTE,
    OPEN_NOTE,
    SECOND,
    SECRET,
    empty_fields,
    fresh_case,
    portrait,
    whole_case,
)
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Verb
from workbench.domain.model import Claim, Evidence, Role
from workbench.formats.registry import read_article
from workbench.services import checking, exchange, exporting
from workbench.services.exporting import FORMATS, FormatCode
from workbench.services.jobs import Progress
from workbench.services.library import new_case
from workbench.services.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A case with something in every field."""
    opened = whole_case(tmp_path / "whole.fcase")
    yield opened
    opened.close()


def written(session: Session, code: FormatCode, path: Path, *, redact: bool = False) -> bytes:
    taken = exporting.material(session, code, redact=redact)
    return exporting.write(taken, code, path, redact=redact).path.read_bytes()


def test_the_case_of_these_tests_leaves_no_field_out(session: Session) -> None:
    # Versions of articles come later; the two articles are in plain text.
    assert empty_fields(session.case) == {"article.version_of"}


def test_json_goes_back_into_a_case_of_the_same_articles_and_gives_the_same_case(
    session: Session, tmp_path: Path
) -> None:
    alone = tmp_path / "elsewhere"
    alone.mkdir()
    target = alone / "case.json"
    written(session, FormatCode.JSON, target)
    other = fresh_case(tmp_path / "other.fcase")
    exchange.apply(other, exchange.read_draft(target), alone, target.name)
    assert portrait(other.case) == portrait(session.case)
    shas = [one.file_sha256 for one in other.case.all(Evidence) if one.file_sha256]
    assert sorted(other.blob(sha) for sha in shas) == sorted([NOTE, OPEN_NOTE])
    # It is one step, and taking it back leaves the case as it was.
    other.undo()
    assert other.case.claims() == []
    assert other.case.articles()[1].role is Role.COMPARISON
    other.close()


def test_things_of_a_claim_stand_in_the_same_order_after_a_round_trip(
    session: Session, tmp_path: Path
) -> None:
    target = tmp_path / "case.json"
    written(session, FormatCode.JSON, target)
    other = fresh_case(tmp_path / "other.fcase")
    exchange.apply(other, exchange.read_draft(target), tmp_path)
    for one, two in zip(session.case.claims(), other.case.claims(), strict=True):
        for of in ("queries", "comments", "evidence", "verdicts", "passages"):
            here = [_shown(value) for value in getattr(session.case, of)(one.id)]
            assert [_shown(value) for value in getattr(other.case, of)(two.id)] == here
    other.close()


def _shown(value: Any) -> tuple[str, ...]:
    names = ("question", "text", "locator", "why", "exact")
    return tuple(str(getattr(value, name, "")) for name in names)


def test_a_case_at_work_keeps_its_numbers_its_people_and_its_articles(
    session: Session, tmp_path: Path
) -> None:
    target = tmp_path / "case.json"
    written(session, FormatCode.JSON, target)
    draft = exchange.read_draft(target)
    other = fresh_case(tmp_path / "other.fcase")
    exchange.apply(other, draft, tmp_path)
    before = other.case.articles()
    exchange.apply(other, draft, tmp_path)
    assert [claim.number for claim in other.case.claims()] == [2, 5, 6, 7]
    assert other.case.articles() == before
    # What is there already is not put there twice.
    marks = ("skip", "tie", "judgement")
    kinds = [line.split()[0] for line in portrait(other.case)]
    assert [kinds.count(kind) for kind in marks] == [1, 1, 2]
    other.close()


@pytest.mark.parametrize("code", FormatCode)
def test_a_redacted_export_holds_nothing_of_what_is_confidential(
    session: Session, tmp_path: Path, code: FormatCode
) -> None:
    whole = written(session, code, tmp_path / "whole.txt")
    told = written(session, code, tmp_path / "told.txt", redact=True)
    marks = [SECRET.encode(), base64.b64encode(NOTE)]
    assert [mark in told for mark in marks] == [False, False]
    # The words are there to be found where nothing is left out.
    if code in (FormatCode.CSV, FormatCode.JSON, FormatCode.WEB_ANNOTATION):
        assert marks[0] in whole
    if code is FormatCode.JSON:
        assert marks[1] in whole
        assert json.loads(told)["left_out"] == 3


def test_claims_whose_own_words_name_something_confidential_are_told(
    session: Session, tmp_path: Path
) -> None:
    one, two = session.case.claims()
    checking.comment(session, two.id, f"I have it from {SECRET} author")
    done = exporting.export(session, FormatCode.JSON, tmp_path / "out.json", redact=True)
    assert (done.left_out, done.named) == (3, (two.label,))
    checking.set_note(session, one.id, f"See {SECRET} source")
    taken = exporting.material(session, FormatCode.CSV)
    assert exporting.write(taken, FormatCode.CSV, tmp_path / "a", redact=True).named == (
        "2",
        "5 RM",
    )
    assert exporting.write(taken, FormatCode.CSV, tmp_path / "b").named == ()


def test_a_redacted_case_goes_back_in_too(session: Session, tmp_path: Path) -> None:
    target = tmp_path / "case.json"
    written(session, FormatCode.JSON, target, redact=True)
    other = fresh_case(tmp_path / "other.fcase")
    exchange.apply(other, exchange.read_draft(target), tmp_path)
    assert [claim.number for claim in other.case.all(Claim)] == [2, 5]
    assert SECRET not in "".join(portrait(other.case))
    other.close()


@pytest.mark.parametrize("code", FormatCode)
def test_an_export_says_nothing_of_the_machine_it_was_made_on(
    session: Session, tmp_path: Path, code: FormatCode
) -> None:
    told = written(session, code, tmp_path / "out.txt")
    for name in (str(tmp_path), "whole.fcase", str(Path.home()), "tmp"):
        assert name.encode() not in told


def test_an_export_is_noted_in_the_history_and_its_numbers_are_not_given_again(
    session: Session, tmp_path: Path
) -> None:
    exporting.export(session, FormatCode.CSV, tmp_path / "out.csv")
    latest = session.history()[0]
    assert (latest.verb, latest.fact("title")) == (Verb.EXPORT, "out.csv")
    assert session.next_number == 6


def test_a_case_is_never_replaced_by_an_export(session: Session, tmp_path: Path) -> None:
    taken = exporting.material(session, FormatCode.CSV)
    for name, code in (("new.fcase", "case-exists"), ("whole.FCASE", "case-exists")):
        with pytest.raises(WorkbenchError) as problem:
            exporting.write(taken, FormatCode.CSV, tmp_path / name)
        assert problem.value.code == code
    link = tmp_path / "link.csv"
    link.symlink_to(tmp_path / "whole.fcase")
    with pytest.raises(WorkbenchError) as problem:
        exporting.write(taken, FormatCode.CSV, link)
    assert problem.value.code == "case-in-use"


def test_what_was_there_before_is_kept_when_an_export_cannot_be_finished(
    session: Session, tmp_path: Path
) -> None:
    target = tmp_path / "out.csv"
    target.write_text("before")
    taken = exporting.material(session, FormatCode.CSV)
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(WorkbenchError) as problem:
        exporting.write(taken, FormatCode.CSV, target, stopped)
    assert problem.value.code == "cancelled"
    with pytest.raises(WorkbenchError) as problem:
        exporting.write(taken, FormatCode.CSV, tmp_path / "none" / "out.csv")
    assert problem.value.code == "folder-missing"
    assert target.read_text() == "before"
    assert not list(tmp_path.glob(".*.tmp"))


def test_a_file_that_is_too_large_stays_out_and_is_counted(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "_LARGEST_FILES", len(OPEN_NOTE))
    done = exporting.export(session, FormatCode.JSON, tmp_path / "out.json")
    assert done.files_left == 1
    files = json.loads(done.path.read_bytes())["files"]
    assert [base64.b64decode(one["data"]) for one in files] == [OPEN_NOTE]


def test_every_format_has_a_name_a_use_and_an_ending() -> None:
    assert [one.code for one in FORMATS] == list(FormatCode)
    assert all(one.name() and one.about() and one.suffix.startswith(".") for one in FORMATS)


@pytest.mark.skipif(shutil.which("localc") is None, reason="LibreOffice Calc is not installed")
def test_libreoffice_reads_the_table_as_it_was_written(session: Session, tmp_path: Path) -> None:
    table = written(session, FormatCode.CSV, tmp_path / "out.csv").decode("utf-8-sig")
    profile = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
    # Comma, quotation mark, UTF-8, from the first line; formulas are worked out if there are any.
    reading = "--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,-1,true"
    command = ["soffice", profile, "--headless", reading, "--convert-to", "ods", "out.csv"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    with zipfile.ZipFile(tmp_path / "out.ods") as made:
        content = made.read("content.xml").decode()
    assert "table:formula" not in content
    for cell in ("'=SUM(A1)", "47 litres", "The office"):
        assert cell.replace("'", "&apos;") in content or cell in content
    rows = list(csv.reader(io.StringIO(table)))
    assert [len(row) for row in rows] == [len(rows[0])] * 3
    assert FIRST[53:62] == "=SUM(A1) "[:9]


def test_articles_are_known_by_their_text_in_whatever_order_they_were_taken_in(
    session: Session, tmp_path: Path
) -> None:
    target = tmp_path / "case.json"
    written(session, FormatCode.JSON, target)
    articles = [read_article(text.encode(), f"{n}.txt") for n, text in enumerate((SECOND, FIRST))]
    other = new_case(tmp_path / "other.fcase", articles, "Ana Lindqvist")
    document = json.loads(target.read_bytes())
    # The bytes are the same, under other names.
    exchange.apply(other, exchange.read_draft(target), tmp_path)
    assert [one.index for one in other.case.articles()] == [1, 2]
    assert exchange.as_json(other)["claims"][0]["passages"] == document["claims"][0]["passages"]
    assert other.text(other.case.articles()[0].id) == FIRST
    other.close()
