"""Working blind: others' verdicts, and what was settled, are hidden until my own is given."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.two_copies import begun, opened
from workbench.domain.history import Verb
from workbench.domain.model import Status
from workbench.services import checking, worklist
from workbench.services.blind import hides, seen_status
from workbench.services.open_rows import OpenRows
from workbench.services.session import Session
from workbench.services.tally import Tally


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[Session]:
    """At a case in which two others have ruled on the first claim, and it was settled."""
    path = begun(tmp_path)
    for name, status in (("Ruth Meyer", Status.CHANGE), ("Leo Brandt", Status.QUERY)):
        with opened(path, name) as session:
            claim = session.case.claims()[0].id
            checking.rule(session, claim, status)
            checking.explain(session, claim, f"{name} says so.")
    with opened(path, "Ann Kerr") as session:
        yield session


def first(session: Session) -> str:
    return session.case.claims()[0].id


def test_nothing_is_hidden_from_who_does_not_work_blind(ann: Session) -> None:
    assert not hides(ann, first(ann))
    assert seen_status(ann, first(ann)) is Status.CONFLICT


def test_what_others_found_is_hidden_until_i_rule(ann: Session) -> None:
    ann.blind = True
    claim = first(ann)
    checking.settle(ann, claim, Status.QUERY, "It was asked.")
    tally = Tally(ann)
    assert tally.status(claim) is Status.TODO
    line = worklist.line(ann, claim)
    assert (line.status, line.why, line.by) == (Status.TODO, "", "")
    checking.rule(ann, claim, Status.CONFIRMED)
    tally.follow(ann.operation(ann.history(1)[0].id))
    assert tally.status(claim) is Status.QUERY
    assert worklist.line(ann, claim).why == "It was asked."


def test_open_differences_follow_what_is_done_and_what_is_hidden(ann: Session) -> None:
    claim = first(ann)
    rows = OpenRows(ann)
    ann.listen(rows.follow)
    assert [row.claim.id for row in rows.rows()] == [claim]
    ann.blind = True
    assert rows.rows() == []
    checking.rule(ann, claim, Status.CONFIRMED)
    assert len(rows.rows()) == 2
    checking.settle(ann, claim, Status.CONFIRMED)
    assert rows.rows() == []
    ann.undo()
    assert len(rows.rows()) == 2
    checking.remove_claim(ann, claim)
    assert rows.rows() == []
    assert ann.history(1)[0].verb is Verb.REMOVE_CLAIM
