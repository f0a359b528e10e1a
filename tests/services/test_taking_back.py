"""Taking back a step of the past: never two where there may be one, and all in its old place."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Verb
from workbench.domain.model import Claim, Evidence, Person, Role, Source, Status
from workbench.formats.registry import read_article
from workbench.services import checking, evidence, library, people
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
    assert refused(session, unsettled) == "stale"


def test_a_checker_has_one_verdict(session: Session, claim: Claim) -> None:
    checking.rule(session, claim.id, Status.CHANGE)
    session.take_back(latest(session))
    taken = latest(session)
    checking.rule(session, claim.id, Status.CONFIRMED)
    assert refused(session, taken) == "stale"


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


# -- numbers


def test_the_number_of_an_undone_mark_is_free_again(session: Session, article: str) -> None:
    checking.mark(session, article, 0, 3)
    checking.mark(session, article, 4, 7)
    session.undo()
    session.undo()
    assert session.next_number == 1


def test_a_number_that_a_copy_holds_is_not_given_again(
    session: Session, article: str, tmp_path: Path
) -> None:
    checking.mark(session, article, 0, 3)
    session.copy_to(tmp_path / "copy.fcase")
    session.undo()
    assert checking.mark(session, article, 4, 7).number == 2


def test_a_number_that_was_shown_is_not_given_again(session: Session, article: str) -> None:
    checking.mark(session, article, 0, 3)
    session.keep_numbers()
    session.undo()
    assert checking.mark(session, article, 4, 7).number == 2


def test_a_number_stays_given_when_a_claim_that_came_back_goes_again(
    session: Session, article: str, claim: Claim
) -> None:
    removal = checking.remove_claim(session, claim.id).id
    session.take_back(removal)
    session.undo()
    assert checking.mark(session, article, 4, 7).number == 2
    session.take_back(removal)
    assert [one.number for one in session.case.claims()] == [1, 2]


# -- several people


def test_undo_reaches_only_what_i_did(session: Session, article: str, claim: Claim) -> None:
    checking.rule(session, claim.id, Status.CHANGE)
    session.work_as("Rui Costa")
    assert session.undoable() is None
    checking.rule(session, claim.id, Status.CONFIRMED)
    session.undo()
    assert [one.status for one in session.case.verdicts(claim.id)] == [Status.CHANGE]
    assert session.undoable() is None
    session.work_as("Ana Lindqvist")
    undoable = session.undoable()
    assert undoable is not None
    assert undoable.verb is Verb.RULE
    session.undo()
    assert session.case.verdicts(claim.id) == []
    session.work_as("Rui Costa")
    session.redo()
    assert [one.status for one in session.case.verdicts(claim.id)] == [Status.CONFIRMED]


def test_what_somebody_else_took_back_is_not_undone_again(session: Session, claim: Claim) -> None:
    marked = latest(session)
    session.work_as("Rui Costa")
    session.take_back(marked)
    session.work_as("Ana Lindqvist")
    assert session.undoable() is None


def test_undo_gives_me_my_old_name_back(session: Session) -> None:
    people.rename_me(session, "Ana Costa")
    session.undo()
    assert [one.name for one in session.case.all(Person)] == ["Ana Lindqvist"]
    assert session.me.name == "Ana Lindqvist"
    session.redo()
    assert (session.me.name, session.me.initials) == ("Ana Costa", "AC")


def test_a_person_stays_known_when_their_first_step_is_undone(
    session: Session, article: str
) -> None:
    session.work_as("Rui Costa")
    checking.mark(session, article, 0, 3)
    session.undo()
    assert [one.name for one in session.case.all(Person)] == ["Ana Lindqvist", "Rui Costa"]


def test_what_undo_is_about_is_said_without_reading_all_of_it(
    session: Session, claim: Claim
) -> None:
    undoable = session.undoable()
    assert undoable is not None
    assert (undoable.fact("claim"), undoable.changes) == ("1", ())
    session.undo()
    redoable = session.redoable()
    assert redoable is not None
    assert (redoable.fact("claim"), redoable.changes) == ("1", ())
    with pytest.raises(WorkbenchError) as gone:
        session._file.headline("none")
    assert gone.value.code == "gone"
