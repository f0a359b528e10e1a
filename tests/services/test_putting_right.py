"""What the program puts right itself when two people's work comes together."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.services.two_copies import begun, opened, put_together, received
from workbench.domain import merge
from workbench.domain.copies import Copy
from workbench.domain.differences import Difference, open_differences
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Change, Verb
from workbench.domain.model import (
    Article,
    Claim,
    Disagreement,
    Person,
    Role,
    Settlement,
    Status,
)
from workbench.formats.registry import read_article
from workbench.services import checking, library, people
from workbench.services.deciding import Choice, Decision, decide
from workbench.services.session import Session, new_id, now
from workbench.services.verification import findings


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[tuple[Session, Session]]:
    begun(tmp_path)
    with (
        opened(tmp_path / "ann.fcase", "Ann Kerr") as ann,
        opened(tmp_path / "ruth.fcase", "Ruth Meyer") as ruth,
    ):
        yield ann, ruth
    for name in ("ann", "ruth"):
        assert findings(tmp_path / f"{name}.fcase") == []


def meet(one: Session, other: Session) -> None:
    """One takes in the other, as it stands."""
    taking = merge.take_in(one.copy(), other.copy())
    if not taking.is_empty:
        one.take_in(taking, {sha: other.blob(sha) for sha in taking.blobs})


def meet_both(ann: Session, ruth: Session) -> None:
    """Both take each other in, until neither has anything new."""
    for one, other in ((ann, ruth), (ruth, ann), (ann, ruth)):
        meet(one, other)
    assert set(ann.case.values()) == set(ruth.case.values())


def first(session: Session) -> str:
    return session.case.claims()[0].id


def test_a_claim_of_which_both_took_a_passage_keeps_both(pair: tuple[Session, Session]) -> None:
    ann, ruth = pair
    article = ann.case.articles()[0].id
    checking.add_passage(ann, first(ann), article, 62, 71)
    meet(ruth, ann)
    one, other = ann.case.passages(first(ann))
    checking.remove_passage(ann, one.id)
    checking.remove_passage(ruth, other.id)
    meet_both(ann, ruth)
    assert {p.id for p in ann.case.passages(first(ann))} == {one.id, other.id}
    assert len(ann.case.all(Disagreement)) == 1


def test_articles_that_both_added_have_places_of_their_own(pair: tuple[Session, Session]) -> None:
    ann, ruth = pair
    library.add_article(ann, read_article(b"One report.\n", "one.txt"), Role.COMPARISON)
    library.add_article(ruth, read_article(b"Another.\n", "another.txt"), Role.COMPARISON)
    for session in pair:
        library.add_article(session, read_article(b"The same.\n", "same.txt"), Role.EVIDENCE)
    meet_both(ann, ruth)
    assert sorted(one.index for one in ann.case.articles()) == [1, 2, 3, 4]
    assert len({one.text_sha256 for one in ann.case.articles()}) == 4


def test_an_article_on_which_the_other_marked_something_stays(
    pair: tuple[Session, Session],
) -> None:
    ann, ruth = pair
    article = library.add_article(ann, read_article(b"One report.\n", "one.txt"), Role.COMPARISON)
    meet(ruth, ann)
    library.remove_article(ann, article.id)
    checking.mark(ruth, article.id, 0, 3)
    meet_both(ann, ruth)
    assert ann.case.find(Article, article.id) is not None
    (told,) = ann.case.all(Disagreement)
    assert told.about == "article"


def test_the_same_person_on_two_machines_has_one_name_and_one_verdict(
    tmp_path: Path, pair: tuple[Session, Session]
) -> None:
    ann, ruth = pair
    ruth.work_as("Ann Kerr")
    mine = checking.mark(ann, ann.case.articles()[0].id, 62, 71)
    other = checking.mark(ruth, ruth.case.articles()[0].id, 74, 80)
    checking.rule(ann, first(ann), Status.CONFIRMED)
    checking.rule(ruth, first(ruth), Status.QUERY)
    meet_both(ann, ruth)
    labels = {claim.id: claim.label for claim in ann.case.claims()}
    assert labels[mine.id] == f"3 AK{mine.id[-3:]}"
    assert labels[other.id] == f"3 AK{other.id[-3:]}"
    assert len(ann.case.verdicts(first(ann))) == 1
    (told,) = ann.case.all(Disagreement)
    assert (told.about, told.field) == ("verdict", "")
    assert '"confirmed"' in told.value_a


def test_two_people_who_took_one_name_are_told_apart(pair: tuple[Session, Session]) -> None:
    ann, ruth = pair
    checking.rule(ruth, first(ruth), Status.QUERY)
    people.rename_me(ruth, "Bo Lund")
    ann.work_as("Bo Lund")
    checking.rule(ann, first(ann), Status.CONFIRMED)
    meet_both(ann, ruth)
    names = sorted(person.name for person in ann.case.all(Person))
    assert names[:2] == ["Ann Kerr", "Bo Lund"]
    assert names[2].startswith("Bo Lund (")


def test_two_settlements_are_in_dispute_and_the_later_one_stands_meanwhile(
    pair: tuple[Session, Session],
) -> None:
    ann, ruth = pair
    checking.settle(ann, first(ann), Status.CONFIRMED, "The record.")
    checking.settle(ruth, first(ruth), Status.CHANGE, "The plaque.")
    meet_both(ann, ruth)
    (told,) = ann.case.all(Disagreement)
    assert "The record." in told.value_a
    assert "The plaque." in told.value_b
    standing = ann.case.settlement(first(ann))
    assert standing is not None
    assert standing.reason == "The plaque."
    (row,) = open_differences(ann.case, ann.me.id).rows
    assert row.difference is Difference.WORDING
    decide(ann, row, Decision(Choice.MINE, "The record is older."))
    assert ann.case.all(Disagreement) == []
    meet_both(ann, ruth)
    settled = ruth.case.settlement(first(ruth))
    assert settled is not None
    assert settled.reason == "The record."
    assert ruth.case.all(Disagreement) == []


def test_two_settlements_that_an_older_program_made_become_one(
    pair: tuple[Session, Session],
) -> None:
    ann, ruth = pair
    for session, status in ((ann, Status.CONFIRMED), (ruth, Status.CHANGE)):
        checking.rule(session, first(session), Status.QUERY)
        fresh = Settlement(new_id(), first(session), status, session.me.id, now())
        session.do(Verb.SETTLE, [Change(None, fresh)], claim="1")
    meet_both(ann, ruth)
    settlement = ann.case.settlement(first(ann))
    assert settlement is not None
    assert settlement.status is Status.CHANGE
    assert len(ann.case.all(Disagreement)) == 1


def test_a_passage_that_both_added_is_there_once(pair: tuple[Session, Session]) -> None:
    ann, ruth = pair
    for session in pair:
        checking.add_passage(session, first(session), session.case.articles()[0].id, 62, 71)
    meet_both(ann, ruth)
    assert len(ann.case.passages(first(ann))) == 2


def test_what_was_undone_at_once_is_no_opinion(pair: tuple[Session, Session]) -> None:
    ann, ruth = pair
    checking.set_note(ann, first(ann), "A note.")
    ann.undo()
    checking.set_note(ruth, first(ruth), "Another.")
    meet_both(ann, ruth)
    assert ann.case.get(Claim, first(ann)).note == "Another."
    assert ann.case.all(Disagreement) == []


def test_a_third_copy_hears_of_both_and_a_dispute_is_told_once(
    tmp_path: Path, pair: tuple[Session, Session]
) -> None:
    ann, ruth = pair
    (tmp_path / "cem.fcase").write_bytes((tmp_path / "ruth.fcase").read_bytes())
    with opened(tmp_path / "cem.fcase", "Cem Acar") as cem:
        for session, note in ((ann, "Ann’s."), (ruth, "Ruth’s."), (cem, "Cem’s.")):
            checking.set_note(session, first(session), note)
        meet(cem, ruth)
        meet(ruth, ann)
        for _round in range(3):
            meet(ann, cem)
            meet(ruth, cem)
            meet(cem, ann)
            meet(cem, ruth)
        assert set(ann.case.values()) == set(cem.case.values()) == set(ruth.case.values())
        notes = {
            value for told in cem.case.all(Disagreement) for value in (told.value_a, told.value_b)
        }
        assert notes == {'"Ann’s."', '"Ruth’s."', '"Cem’s."'}
        (row,) = open_differences(cem.case, cem.me.id).rows
        decide(cem, row, Decision(Choice.MINE, "Said so at the table."))
        assert cem.case.all(Disagreement) == []


def test_a_copy_that_builds_on_what_nobody_has_is_refused(pair: tuple[Session, Session]) -> None:
    ann, ruth = pair
    claim = checking.mark(ruth, ruth.case.articles()[0].id, 62, 71)
    checking.comment(ruth, claim.id, "Look.")
    theirs = ruth.copy()
    (*_, mark, comment) = theirs.steps
    without = Copy(
        {key: one for key, one in theirs.values.items() if key != ("claim", claim.id)},
        [step for step in theirs.steps if step is not mark],
        frozenset({mark.id}),
    )
    assert comment.operation.verb is Verb.COMMENT
    with pytest.raises(WorkbenchError) as refused:
        merge.take_in(ann.copy(), without)
    assert refused.value.code == "take-in-earlier"


def test_what_is_taken_in_later_is_made_of_what_was_seen(
    pair: tuple[Session, Session], tmp_path: Path
) -> None:
    ann, ruth = pair
    checking.set_note(ann, first(ann), "A note.")
    meet(ruth, ann)
    checking.set_note(ruth, first(ruth), "A better note.")
    ruth.close()
    put_together(ann, received(ann, tmp_path / "ruth.fcase"))
    assert ann.case.get(Claim, first(ann)).note == "A better note."
    assert ann.case.all(Disagreement) == []
    assert replace(ann.me, initials="AK") == ann.me
