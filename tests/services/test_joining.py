"""Claims that two people made of the same words become one, and nothing of either is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.two_copies import begun, opened, put_together, received
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Verb
from workbench.domain.model import (
    Claim,
    Comment,
    Decision,
    Disagreement,
    Kind,
    Severity,
    Stance,
    Status,
)
from workbench.services import checking, evidence
from workbench.services.joining import join, offers
from workbench.services.session import Session
from workbench.services.verification import findings


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[Session]:
    """Ann's case with Ruth's work taken in: both marked "The dam held" and two more words."""
    begun(tmp_path)
    with opened(tmp_path / "ruth.fcase", "Ruth Meyer") as ruth:
        article = ruth.case.articles()[0].id
        claim = checking.mark(ruth, article, 62, 71).id
        checking.set_kinds(ruth, claim, [Kind.QUOTE, Kind.NAME])
        checking.set_severity(ruth, claim, Severity.MUST)
        checking.set_note(ruth, claim, "Heard twice")
        checking.add_passage(ruth, claim, article, 74, 80)
        checking.rule(ruth, claim, Status.CHANGE)
        checking.explain(ruth, claim, "He said otherwise.")
        checking.settle(ruth, claim, Status.CHANGE, "On tape.")
        checking.resolve(ruth, claim, Decision.STET, "Stays")
        evidence.link_passage(ruth, claim, article, 0, 7, Stance.REFUTES)
        evidence.ask(ruth, [claim, ruth.case.claims()[0].id], "author", "Who?")
        checking.comment(ruth, claim, "Look again.")
    with opened(tmp_path / "ann.fcase", "Ann Kerr") as session:
        article = session.case.articles()[0].id
        mine = checking.mark(session, article, 62, 71).id
        checking.set_kinds(session, mine, [Kind.NUMBER, Kind.QUOTE])
        checking.rule(session, mine, Status.CONFIRMED)
        put_together(session, received(session, tmp_path / "ruth.fcase"))
        yield session
    assert findings(tmp_path / "ann.fcase") == []


def test_claims_of_two_people_on_the_same_words_are_offered_as_one(ann: Session) -> None:
    (offer,) = offers(ann)
    assert (offer.keep.label, offer.other.label) == ("3 RM", "3 AK")
    assert offer.words == "“It holds"


def test_claims_of_one_person_on_the_same_words_are_meant_to_be_two(ann: Session) -> None:
    before = offers(ann)
    checking.mark(ann, ann.case.articles()[0].id, 0, 12)
    assert offers(ann) == before


def test_claims_that_share_only_some_words_are_not_offered(ann: Session) -> None:
    offer = offers(ann)[0]
    checking.add_passage(ann, offer.other.id, ann.case.articles()[0].id, 10, 20)
    assert offers(ann) == []


def test_what_only_the_other_has_goes_over(ann: Session) -> None:
    (offer,) = offers(ann)
    before = set(ann.case.values())
    mine, hers = offer.other, offer.keep
    operation = join(ann, mine.id, hers.id)
    assert operation.verb is Verb.JOIN_CLAIMS
    case = ann.case
    assert case.find(Claim, hers.id) is None
    kept = case.get(Claim, mine.id)
    assert (kept.label, kept.kinds) == ("3 AK", (Kind.NUMBER, Kind.NAME, Kind.QUOTE))
    assert (kept.severity, kept.note) == (Severity.MUST, "Heard twice")
    assert [one.exact for one in case.passages(mine.id)] == ["“It holds", "Nobody"]
    said = {case.person_name(v.by): (v.status, v.why) for v in case.verdicts(mine.id)}
    assert said == {
        "Ann Kerr": (Status.CONFIRMED, ""),
        "Ruth Meyer": (Status.CHANGE, "He said otherwise."),
    }
    settled, decided = case.settlement(mine.id), case.resolution(mine.id)
    assert settled is not None
    assert (settled.reason, case.person_name(settled.by)) == ("On tape.", "Ruth Meyer")
    assert decided is not None
    assert decided.decision is Decision.STET
    assert len(case.evidence(mine.id)) == 1
    assert mine.id in case.queries(mine.id)[0].claims
    assert len(case.queries(mine.id)[0].claims) == 2
    assert [one.text for one in case.comments(mine.id)] == ["Look again.", "Also claim 3 RM."]
    assert offers(ann) == []
    ann.undo()
    assert set(ann.case.values()) == before


def test_what_cannot_stand_there_twice_is_told_in_the_thread(ann: Session) -> None:
    (offer,) = offers(ann)
    mine, hers = offer.other.id, offer.keep.id
    checking.set_note(ann, mine, "Mine")
    checking.settle(ann, mine, Status.CONFIRMED, "I was there.")
    checking.resolve(ann, mine, Decision.CUT)
    checking.rule(ann, hers, Status.QUERY)
    checking.propose(ann, hers, "“It held.”")
    join(ann, hers, mine)
    told = ann.case.comments(hers)[-1].text.splitlines()
    assert told == [
        "Also claim 3 AK.",
        "Note at claim 3 AK: Mine",
        "Ann Kerr at claim 3 AK: Confirmed",
        "Ann Kerr settled claim 3 AK: Confirmed – I was there.",
        "Ann Kerr decided on claim 3 AK: Cut",
    ]
    verdict = ann.case.verdict(hers, ann.me.id)
    assert verdict is not None
    assert verdict.change_to == "“It held.”"
    assert len(ann.case.claims()) == 3


def test_a_claim_that_a_colleague_worked_on_meanwhile_is_there_again(
    ann: Session, tmp_path: Path
) -> None:
    (offer,) = offers(ann)
    mine, hers = offer.other.id, offer.keep.id
    with opened(tmp_path / "ruth.fcase", "Ruth Meyer") as ruth:
        checking.explain(ruth, hers, "I have the tape.")
        checking.comment(ruth, hers, "Here.")
    join(ann, mine, hers)
    put_together(ann, received(ann, tmp_path / "ruth.fcase"))
    whys = {verdict.why for claim in (mine, hers) for verdict in ann.case.verdicts(claim)}
    assert "I have the tape." in whys
    assert {one.text for one in ann.case.all(Comment)} >= {"Look again.", "Here."}
    assert ann.case.find(Claim, hers) is not None
    assert [one.row for one in ann.case.all(Disagreement)] == [hers]


def test_a_contradiction_goes_over_with_what_it_is_about(ann: Session, tmp_path: Path) -> None:
    (offer,) = offers(ann)
    mine, hers = offer.other.id, offer.keep.id
    with opened(tmp_path / "ruth.fcase", "Ruth Meyer") as ruth:
        checking.settle(ruth, hers, Status.QUERY, "Not sure.")
        checking.set_note(ruth, hers, "Heard once")
    checking.settle(ann, hers, Status.CONFIRMED, "Sure.")
    checking.set_note(ann, hers, "Heard thrice")
    put_together(ann, received(ann, tmp_path / "ruth.fcase"))
    assert len(ann.case.all(Disagreement)) == 2
    join(ann, mine, hers)
    (left,) = ann.case.all(Disagreement)
    assert (left.about, left.claim) == ("settlement", mine)
    settled = ann.case.settlement(mine)
    assert settled is not None
    assert left.row == settled.id


def test_a_claim_is_not_joined_with_itself_or_with_what_is_gone(ann: Session) -> None:
    claim = ann.case.claims()[0].id
    for other, code in ((claim, "choice"), ("nobody", "gone")):
        with pytest.raises(WorkbenchError) as refused:
            join(ann, claim, other)
        assert refused.value.code == code
