"""Evidence and queries as single steps, and questions that cannot be put."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Verb
from workbench.domain.model import Claim, Evidence, Source
from workbench.services import checking, evidence, library
from workbench.services.importing import read_pasted
from workbench.services.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    words = "A headline\n\nThe dam was built in 1931.\n"
    session = library.new_case(tmp_path / "a.fcase", [read_pasted(words)], "Ana", "The dam")
    yield session
    session.close()


@pytest.fixture
def claim(session: Session) -> Claim:
    return checking.mark(session, session.case.articles()[0].id, 12, 19)


def test_evidence_a_corrected_source_and_a_file_are_one_step_that_is_undone_at_once(
    session: Session, claim: Claim
) -> None:
    office = Source("s", "The office")
    evidence.add_evidence(session, Evidence("e", claim.id, ""), office)
    before = set(session.case.values())
    fresh = replace(session.case.get(Evidence, "e"), locator="p. 3")
    file = evidence.AttachedFile("plan.pdf", b"as received")
    corrected = replace(office, author="Kim")
    evidence.edit_evidence(session, fresh, corrected, correct=True, file=file)
    assert session.case.get(Source, "s").author == "Kim"
    filed = session.case.get(Evidence, "e")
    assert (filed.locator, session.blob(filed.file_sha256)) == ("p. 3", b"as received")
    session.undo()
    assert set(session.case.values()) == before


def test_a_source_is_corrected_only_where_that_is_meant(session: Session, claim: Claim) -> None:
    office = Source("s", "The office")
    filed = evidence.add_evidence(session, Evidence("e", claim.id, ""), office)
    other = replace(office, author="Kim")
    evidence.edit_evidence(session, filed, other)
    assert session.case.get(Source, "s") == office
    evidence.edit_evidence(session, filed, other, correct=True)
    assert session.case.get(Source, "s") == other
    assert session.history(1)[0].verb is Verb.EDIT_SOURCE


def test_a_query_and_its_answer_are_one_step(session: Session, claim: Claim) -> None:
    before = len(session.history())
    query = evidence.ask(session, [claim.id, claim.id], "author", "Why?", answer="The plaque")
    assert (query.claims, query.answer) == ((claim.id,), "The plaque")
    assert len(session.history()) == before + 1


def test_a_query_about_no_claim_or_without_a_question_is_refused(
    session: Session, claim: Claim
) -> None:
    query = evidence.ask(session, [claim.id], "author", "Why?")
    before = len(session.history())
    with pytest.raises(WorkbenchError, match="empty"):
        evidence.ask(session, [], "author", "Why?")
    for nothing in (replace(query, claims=()), replace(query, question=" ")):
        with pytest.raises(WorkbenchError, match="empty"):
            evidence.edit_query(session, nothing)
    assert len(session.history()) == before
