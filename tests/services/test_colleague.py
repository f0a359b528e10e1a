"""A colleague's copy: looked at, put together with mine, and each difference decided."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.services.two_copies import begun, opened, put_together, received
from workbench.domain.differences import Difference, Row, open_differences
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Verb
from workbench.domain.model import Claim, Disagreement, Evidence, Person, Severity, Stance, Status
from workbench.services import checking, evidence
from workbench.services.colleague import receive
from workbench.services.deciding import Choice, Decision, decide, needs_reason
from workbench.services.jobs import Progress
from workbench.services.session import Session
from workbench.services.verification import findings


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    begun(tmp_path)
    return tmp_path


@pytest.fixture
def ann(folder: Path) -> Iterator[Session]:
    with opened(folder / "ann.fcase", "Ann Kerr") as session:
        yield session
    assert findings(folder / "ann.fcase") == []


@pytest.fixture
def ruth(folder: Path) -> Iterator[Session]:
    with opened(folder / "ruth.fcase", "Ruth Meyer") as session:
        yield session
    assert findings(folder / "ruth.fcase") == []


def first(session: Session) -> str:
    return session.case.claims()[0].id


def taken(ann: Session, ruth: Session) -> list[Row]:
    """Ann takes in what Ruth has by now; the rows that were there before."""
    ruth.close()
    review = received(ann, ruth.path)
    rows = list(review.differences.rows)
    put_together(ann, review)
    return rows


def test_a_copy_that_nobody_worked_in_brings_nothing(ann: Session, ruth: Session) -> None:
    ruth.close()
    review = received(ann, ruth.path)
    assert review.fresh == 0
    assert review.differences.rows == ()
    assert review.colleague.who == ()
    assert review.colleague.name == "ruth"
    assert put_together(ann, review) is None
    assert review.differences.agree == 0


def test_what_only_she_did_comes_in_as_one_step_and_goes_again(ann: Session, ruth: Session) -> None:
    article = ruth.case.articles()[0].id
    claim = checking.mark(ruth, article, 62, 71)
    checking.rule(ruth, claim.id, Status.QUERY)
    checking.comment(ruth, first(ruth), "Who counted?")
    before = ann.case.values()
    rows = taken(ann, ruth)
    assert [row.difference for row in rows] == [Difference.ONLY_THEIRS]
    assert ann.history(1)[0].verb is Verb.TAKE_IN
    assert [c.label for c in ann.case.claims()] == ["1", "2", "3"]
    assert ann.case.person_name(ann.case.verdicts(claim.id)[0].by) == "Ruth Meyer"
    ann.undo()
    gone = {one.id for one in ann.case.all(Person)} - {ann.me.id}
    assert set(before) == set(ann.case.values())
    assert gone == set()
    ann.redo()
    assert ann.case.find(Claim, claim.id) is not None


def test_both_gave_one_number_and_both_keep_it(ann: Session, ruth: Session) -> None:
    mine = checking.mark(ann, ann.case.articles()[0].id, 62, 71)
    hers = checking.mark(ruth, ruth.case.articles()[0].id, 74, 80)
    assert mine.number == hers.number == 3
    taken(ann, ruth)
    labels = {claim.id: claim.label for claim in ann.case.claims()}
    assert labels[mine.id] == "3 AK"
    assert labels[hers.id] == "3 RM"
    assert checking.mark(ann, ann.case.articles()[0].id, 0, 3).label == "4"


def test_verdicts_that_differ_stay_side_by_side_until_one_is_settled(
    ann: Session, ruth: Session
) -> None:
    claim = first(ann)
    checking.rule(ann, claim, Status.CONFIRMED)
    checking.rule(ruth, claim, Status.CHANGE)
    checking.explain(ruth, claim, "The plaque says 48.")
    (row,) = taken(ann, ruth)
    assert row.difference is Difference.VERDICT
    assert ann.case.standing(claim) is None
    assert row.theirs is not None
    assert row.theirs.why == "The plaque says 48."
    assert not needs_reason(row, Choice.THEIRS)
    assert needs_reason(row, Choice.MINE)
    with pytest.raises(WorkbenchError) as refused:
        decide(ann, row, Decision(Choice.MINE))
    assert refused.value.code == "empty"
    decide(ann, row, Decision(Choice.SETTLED, "No record of either.", Status.UNVERIFIED))
    settled = ann.case.settlement(claim)
    assert settled is not None
    assert settled.status is Status.UNVERIFIED
    assert open_differences(ann.case, ann.me.id).rows == ()
    assert len(ann.case.verdicts(claim)) == 2
    ann.undo()
    (again,) = open_differences(ann.case, ann.me.id).rows
    decide(ann, again, Decision(Choice.THEIRS))
    assert ann.case.standing(claim) is Status.CHANGE


def test_to_discuss_is_a_remark_and_settles_nothing(ann: Session, ruth: Session) -> None:
    claim = first(ann)
    checking.rule(ann, claim, Status.CONFIRMED)
    checking.rule(ruth, claim, Status.CHANGE)
    (row,) = taken(ann, ruth)
    decide(ann, row, Decision(Choice.BOTH, "Which plaque?"))
    assert [c.text for c in ann.case.comments(claim)] == ["Which plaque?"]
    assert len(open_differences(ann.case, ann.me.id).rows) == 1


def test_a_field_that_both_changed_is_in_dispute_until_somebody_says(
    ann: Session, ruth: Session
) -> None:
    claim = first(ann)
    checking.set_severity(ann, claim, Severity.MUST)
    checking.set_severity(ruth, claim, Severity.FYI)
    (row,) = taken(ann, ruth)
    assert row.difference is Difference.WORDING
    assert [(pair.mine, pair.theirs) for pair in row.pairs] == [('"must"', '"fyi"')]
    assert len(ann.case.all(Disagreement)) == 1
    decide(ann, row, Decision(Choice.MINE, "It is the headline."))
    assert ann.case.get(Claim, claim).severity is Severity.MUST
    assert ann.case.all(Disagreement) == []


def test_what_one_deleted_and_the_other_worked_on_stays_and_is_told(
    ann: Session, ruth: Session
) -> None:
    claim = first(ann)
    checking.remove_claim(ann, claim)
    checking.explain(ruth, claim, "The plaque says 48.")
    (row,) = taken(ann, ruth)
    assert row.difference is Difference.DELETED
    assert row.by_me
    assert ann.case.passages(claim)
    assert len(ann.case.evidence(claim)) == 1
    assert needs_reason(row, Choice.MINE)
    assert not needs_reason(row, Choice.THEIRS)
    decide(ann, row, Decision(Choice.MINE, "It is not in the final draft."))
    assert ann.case.find(Claim, claim) is None
    ann.undo()
    decide(ann, row, Decision(Choice.THEIRS))
    assert ann.case.find(Claim, claim) is not None
    assert ann.case.all(Disagreement) == []


def test_what_she_deleted_and_nobody_worked_on_goes(ann: Session, ruth: Session) -> None:
    claim = first(ruth)
    checking.remove_claim(ruth, claim)
    (row,) = taken(ann, ruth)
    assert row.difference is Difference.DELETED
    assert not row.by_me
    assert ann.case.find(Claim, claim) is None
    assert decide(ann, row, Decision(Choice.THEIRS, "Not in the draft.")) is None


def test_evidence_of_both_stays_and_theirs_can_be_put_aside(ann: Session, ruth: Session) -> None:
    claim = first(ann)
    article = ann.case.articles()[0].id
    evidence.link_passage(ann, claim, article, 0, 7, Stance.REFUTES)
    evidence.link_passage(ruth, claim, article, 24, 30, Stance.CONTEXT)
    shared = ruth.case.evidence(claim)[0]
    evidence.edit_evidence(ruth, replace(shared, locator="page 3"))
    (row,) = taken(ann, ruth)
    assert row.difference is Difference.EVIDENCE
    assert len(row.their_evidence) == 2
    assert len(ann.case.evidence(claim)) == 3
    decide(ann, row, Decision(Choice.MINE, "Another dam."))
    assert len(ann.case.evidence(claim)) == 2
    assert ann.case.get(Evidence, shared.id).locator == ""
    ann.undo()
    decide(ann, row, Decision(Choice.THEIRS))
    assert [one.stance for one in ann.case.evidence(claim)][-1] is Stance.CONTEXT


def test_their_claim_can_be_left_out_with_a_reason(ann: Session, ruth: Session) -> None:
    claim = checking.mark(ruth, ruth.case.articles()[0].id, 62, 71)
    (row,) = taken(ann, ruth)
    assert decide(ann, row, Decision(Choice.THEIRS)) is None
    decide(ann, row, Decision(Choice.MINE, "Not a fact."))
    assert ann.case.find(Claim, claim.id) is None
    assert ann.history(1)[0].fact("reason") == "Not a fact."


def test_a_moved_passage_can_go_back_with_its_words(ann: Session, ruth: Session) -> None:
    claim = first(ann)
    (passage,) = ann.case.passages(claim)
    checking.move_passage(ann, passage.id, 4, 12)
    checking.move_passage(ruth, passage.id, 0, 22)
    (row,) = taken(ann, ruth)
    decide(ann, row, Decision(Choice.MINE, "Only what is a figure."))
    assert ann.case.passages(claim)[0].exact == "dam held"
    ann.undo()
    decide(ann, row, Decision(Choice.THEIRS))
    assert ann.case.passages(claim)[0].exact == "The dam held 47 litres"


def test_another_case_is_told_and_nothing_changed(ann: Session, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    begun(other)
    with pytest.raises(WorkbenchError) as refused:
        receive(other / "ann.fcase", ann.parts(), ann.me.id, Progress())
    assert refused.value.code == "another-case"


def test_files_that_come_with_her_evidence_come_along(
    ann: Session, ruth: Session, tmp_path: Path
) -> None:
    photo = tmp_path / "plaque.jpg"
    photo.write_bytes(b"a plaque")
    (piece,) = ruth.case.evidence(first(ruth))
    evidence.attach_file(ruth, piece.id, photo)
    taken(ann, ruth)
    (piece,) = ann.case.evidence(first(ann))
    assert ann.blob(piece.file_sha256) == b"a plaque"


def test_a_file_that_was_changed_after_it_was_looked_at_is_refused(
    ann: Session, ruth: Session, folder: Path
) -> None:
    photo = folder / "plaque.jpg"
    photo.write_bytes(b"a plaque")
    evidence.attach_file(ruth, ruth.case.evidence(first(ruth))[0].id, photo)
    ruth.close()
    review = received(ann, ruth.path)
    shutil.copyfile(folder / "ann.fcase", folder / "kept.fcase")
    ruth.path.write_bytes((folder / "kept.fcase").read_bytes())
    with pytest.raises(WorkbenchError):
        put_together(ann, review)
    assert not ann.undoable() or ann.history(1)[0].verb is not Verb.TAKE_IN


def test_evidence_that_one_took_away_and_the_other_worked_on_is_settled_by_itself(
    ann: Session, ruth: Session
) -> None:
    claim = first(ann)
    filed = ann.case.evidence(claim)[0]
    evidence.edit_evidence(ann, replace(filed, locator="page 2"))
    evidence.remove_evidence(ruth, filed.id)
    taken(ann, ruth)
    (row,) = open_differences(ann.case, ann.me.id).rows
    assert row.difference is Difference.WORDING
    assert [(pair.name, pair.mine, pair.theirs) for pair in row.pairs] == [
        ("deleted", '"kept"', "")
    ]
    decide(ann, row, Decision(Choice.THEIRS, "It is nothing."))
    assert ann.case.find(Claim, claim) is not None
    assert ann.case.evidence(claim) == []
    assert ann.case.all(Disagreement) == []
    ann.undo()
    decide(ann, row, Decision(Choice.MINE, "It is needed."))
    assert [one.locator for one in ann.case.evidence(claim)] == ["page 2"]
    assert open_differences(ann.case, ann.me.id).rows == ()


def test_after_taking_in_mine_is_still_mine(ann: Session, ruth: Session) -> None:
    claim = first(ann)
    checking.set_severity(ann, claim, Severity.MUST)
    checking.set_severity(ruth, claim, Severity.FYI)
    taken(ann, ruth)
    (row,) = open_differences(ann.case, ann.me.id).rows
    assert [(pair.mine, pair.theirs) for pair in row.pairs] == [('"must"', '"fyi"')]
    (row,) = open_differences(ann.case, "somebody else").rows
    assert [(pair.mine, pair.theirs) for pair in row.pairs] == [('"fyi"', '"must"')]


def test_who_took_a_claim_away_is_known_after_taking_in(ann: Session, ruth: Session) -> None:
    claim = first(ann)
    checking.remove_claim(ann, claim)
    checking.explain(ruth, claim, "The plaque says 48.")
    taken(ann, ruth)
    (row,) = open_differences(ann.case, ann.me.id).rows
    assert (row.difference, row.by_me) == (Difference.DELETED, True)
    ruth_id = next(one.id for one in ann.case.all(Person) if one.name == "Ruth Meyer")
    (row,) = open_differences(ann.case, ruth_id).rows
    assert not row.by_me


def test_a_contradiction_goes_with_what_it_is_over(ann: Session, ruth: Session) -> None:
    claim = first(ann)
    filed = ann.case.evidence(claim)[0]
    evidence.edit_evidence(ann, replace(filed, locator="page 2"))
    evidence.edit_evidence(ruth, replace(filed, locator="page 3"))
    taken(ann, ruth)
    assert len(ann.case.all(Disagreement)) == 1
    evidence.remove_evidence(ann, filed.id)
    assert ann.case.all(Disagreement) == []
    ann.undo()
    assert len(ann.case.all(Disagreement)) == 1


def test_what_only_i_changed_or_decided_on_is_no_difference(ann: Session, ruth: Session) -> None:
    claim = first(ann)
    checking.set_severity(ann, claim, Severity.MUST)
    article = ann.case.articles()[0].id
    evidence.link_passage(ann, claim, article, 0, 7, Stance.REFUTES)
    checking.rule(ann, claim, Status.CONFIRMED)
    checking.rule(ruth, claim, Status.CHANGE)
    left = checking.mark(ruth, article, 62, 71)
    rows = taken(ann, ruth)
    assert [row.difference for row in rows] == [Difference.VERDICT, Difference.ONLY_THEIRS]
    decide(ann, rows[0], Decision(Choice.THEIRS))
    decide(ann, rows[1], Decision(Choice.MINE, "Not a fact."))
    assert ann.case.find(Claim, left.id) is None
    review = received(ann, ruth.path)
    assert review.differences.rows == ()
    assert review.colleague.name == "Ruth Meyer"


def test_both_agree_where_both_gave_the_same_verdict(ann: Session, ruth: Session) -> None:
    for session in (ann, ruth):
        checking.rule(session, first(session), Status.CONFIRMED)
    ruth.close()
    assert received(ann, ruth.path).differences.agree == 1
