"""Taking back a step of the past: never two where there may be one, and all in its old place."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.domain.errors import WorkbenchError
from workbench.domain.model import Claim, Evidence, Role, Source, Status
from workbench.formats.registry import read_article
from workbench.services import checking, evidence, library
from workbench.services.session import Session, new_id, open_case
from workbench.services.verification import findings

TEXT = "The dam held 47 litres. Nobody was hurt. It rained.\nThe end."


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A case with two articles; when the test is over it must be sound."""
    articles = [read_article((TEXT + more).encode(), f"{more}.txt") for more in ("one", "two")]
    session = library.new_case(tmp_path / "a.fcase", articles, "Ana Lindqvist")
    yield session
    session.close()
    assert findings(session.path) == []


@pytest.fixture
def article(session: Session) -> str:
    """The article under check."""
    return session.case.articles()[0].id


@pytest.fixture
def claim(session: Session, article: str) -> Claim:
    """A claim on it."""
    return checking.mark(session, article, 0, 3)


def latest(session: Session) -> str:
    return session.history(limit=1)[0].id


def refused(session: Session, step: str) -> str:
    """The code with which taking back a step is refused; nothing changes."""
    before = session.case.values()
    assert not session.can_take_back(step)
    with pytest.raises(WorkbenchError) as problem:
        session.take_back(step)
    assert session.case.values() == before
    return problem.value.code


def test_a_number_given_again_is_not_brought_back(session: Session, article: str) -> None:
    checking.mark(session, article, 0, 3)
    session.undo()
    undone = latest(session)
    assert checking.mark(session, article, 4, 7).number == 1
    assert refused(session, undone) == "double"


def test_a_claim_never_loses_its_last_passage_to_a_take_back(
    session: Session, article: str, claim: Claim
) -> None:
    checking.add_passage(session, claim.id, article, 4, 7)
    added = latest(session)
    checking.remove_passage(session, session.case.passages(claim.id)[0].id)
    assert refused(session, added) == "last-passage"


def test_a_passage_is_not_there_twice(session: Session, article: str, claim: Claim) -> None:
    second = checking.add_passage(session, claim.id, article, 4, 7)
    checking.remove_passage(session, second.id)
    removed = latest(session)
    checking.add_passage(session, claim.id, article, 4, 7)
    assert refused(session, removed) == "double"


def test_a_claim_is_settled_once(session: Session, claim: Claim) -> None:
    checking.settle(session, claim.id, Status.CHANGE)
    checking.settle(session, claim.id, None)
    unsettled = latest(session)
    checking.settle(session, claim.id, Status.CONFIRMED)
    assert refused(session, unsettled) == "double"


def test_a_checker_has_one_verdict(session: Session, claim: Claim) -> None:
    checking.rule(session, claim.id, Status.CHANGE)
    session.take_back(latest(session))
    taken = latest(session)
    checking.rule(session, claim.id, Status.CONFIRMED)
    assert refused(session, taken) == "double"


@pytest.mark.parametrize("text", ["A third text.", TEXT + "two"], ids=["its place", "its text"])
def test_an_article_does_not_come_back_beside_another(session: Session, text: str) -> None:
    library.remove_article(session, session.case.articles()[1].id)
    removed = latest(session)
    library.add_article(session, read_article(text.encode(), "three.txt"), Role.COMPARISON)
    assert refused(session, removed) == "double"


def test_undo_puts_everything_back_in_its_place(session: Session, claim: Claim) -> None:
    for title in ("first", "second", "third"):
        fresh = Evidence(new_id(), claim.id, "")
        evidence.add_evidence(session, fresh, Source(new_id(), title))
    before = session.case.values()
    order = session.case.evidence(claim.id)
    checking.remove_claim(session, claim.id)
    session.undo()
    assert (session.case.values(), session.case.evidence(claim.id)) == (before, order)
    evidence.remove_evidence(session, order[0].id)
    session.undo()
    assert (session.case.values(), session.case.evidence(claim.id)) == (before, order)
    session.close()
    again = open_case(session.path)
    assert (again.case.values(), again.case.evidence(claim.id)) == (before, order)
    again.close()


def test_ids_rise() -> None:
    ids = [new_id() for _ in range(1000)]
    assert sorted(set(ids)) == ids
