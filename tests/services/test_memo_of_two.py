"""The memo of two people's work: contradictions are printed as such, and so is who signed."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import docx
import pytest

from tests.services.two_copies import begun, opened, put_together, received
from workbench.domain.differences import Difference, open_differences
from workbench.domain.history import Change, Verb
from workbench.domain.memo_choice import DocumentKind, MemoChoice
from workbench.domain.model import (
    Disagreement,
    Evidence,
    Person,
    Severity,
    Signer,
    Source,
    Status,
)
from workbench.services import checking, evidence, handover
from workbench.services.deciding import Choice, Decision, decide
from workbench.services.jobs import Progress
from workbench.services.session import Session, new_id
from workbench.services.signing import sign
from workbench.services.verification import findings


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[Session]:
    begun(tmp_path)
    with opened(tmp_path / "ann.fcase", "Ann Kerr") as session:
        yield session
    assert findings(tmp_path / "ann.fcase") == []


@pytest.fixture
def ruth(ann: Session) -> Iterator[Session]:
    with opened(ann.path.with_name("ruth.fcase"), "Ruth Meyer") as session:
        yield session


def claim(session: Session, place: int = 0) -> str:
    return session.case.claims()[place].id


def taken_in(ann: Session, ruth: Session) -> None:
    ruth.close()
    put_together(ann, received(ann, ruth.path))


def printed(session: Session, choice: MemoChoice | None = None) -> str:
    """All words of the memo in Word, a line to a paragraph."""
    made = handover.render(handover.memo_of(session), ".docx", Progress(), choice or MemoChoice())
    body = docx.Document(io.BytesIO(made)).element.body
    name = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    return "\n".join(
        "".join(node.text or "" for node in paragraph.iter(f"{name}t"))
        for paragraph in body.iter(f"{name}p")
    )


def test_verdicts_that_differ_are_printed_side_by_side_with_their_whys_until_settled(
    ann: Session, ruth: Session
) -> None:
    checking.rule(ann, claim(ann), Status.CONFIRMED)
    checking.explain(ann, claim(ann), "On the plaque.")
    checking.rule(ruth, claim(ruth), Status.CHANGE)
    checking.explain(ruth, claim(ruth), "The register says 48.")
    taken_in(ann, ruth)
    said = printed(ann)
    assert "Ann Kerr: Confirmed / Ruth Meyer: Needs change: not settled" in said
    assert "On the plaque." in said
    assert "The register says 48." in said
    assert "DRAFT" in said
    (row,) = open_differences(ann.case, ann.me.id).rows
    decide(ann, row, Decision(Choice.SETTLED, "Both are old.", Status.UNVERIFIED))
    said = printed(ann)
    assert "not settled" not in said
    assert "Settled by Ann Kerr" in said
    assert "Both are old." in said
    assert "The register says 48." in said


def test_a_field_in_dispute_is_printed_with_both_sides_and_later_with_who_settled_it(
    ann: Session, ruth: Session
) -> None:
    checking.set_severity(ann, claim(ann), Severity.MUST)
    checking.set_severity(ruth, claim(ruth), Severity.FYI)
    taken_in(ann, ruth)
    said = printed(ann)
    assert "In dispute: Severity" in said
    assert "Ann Kerr: Must (" in said
    assert "Ruth Meyer: FYI (" in said
    assert "Nobody has settled it." in said
    (row,) = open_differences(ann.case, ann.me.id).rows
    decide(ann, row, Decision(Choice.MINE, "It is the headline."))
    said = printed(ann)
    assert "Was in dispute: Severity" in said
    assert "It is the headline." in said
    assert "Nobody has settled it." not in said
    ann.undo()
    assert "Nobody has settled it." in printed(ann)


def test_what_a_colleague_settled_is_printed_where_it_comes_in(ann: Session, ruth: Session) -> None:
    checking.set_note(ann, claim(ann), "mine")
    checking.set_severity(ann, claim(ann), Severity.MUST)
    checking.set_severity(ruth, claim(ruth), Severity.FYI)
    taken_in(ann, ruth)
    with opened(ruth.path, "Ruth Meyer") as again:
        copy = ann.path.with_name("copy.fcase")
        ann.copy_to(copy)
        put_together(again, received(again, copy))
        copy.unlink()
        (row,) = open_differences(again.case, again.me.id).rows
        decide(again, row, Decision(Choice.MINE, "Nobody cares."))
    put_together(ann, received(ann, ruth.path))
    said = printed(ann)
    assert "Settled by Ruth Meyer" in said
    assert "Nobody cares." in said


def test_two_settled_verdicts_are_no_settled_verdict(ann: Session, ruth: Session) -> None:
    checking.settle(ann, claim(ann), Status.CONFIRMED, "Seen.")
    checking.settle(ruth, claim(ruth), Status.CHANGE, "Heard.")
    taken_in(ann, ruth)
    said = printed(ann)
    assert "Settled by" not in said
    assert "In dispute: Settled verdict" in said
    assert "Confirmed · Seen." in said
    assert "Needs change · Heard." in said
    for kind in DocumentKind:
        assert "FINAL" not in printed(ann, MemoChoice(kind=kind))


def test_a_claim_that_one_took_away_is_printed_as_in_dispute(ann: Session, ruth: Session) -> None:
    checking.remove_claim(ann, claim(ann))
    checking.explain(ruth, claim(ruth), "On the plaque.")
    taken_in(ann, ruth)
    said = printed(ann)
    assert "In dispute: whether this is a claim" in said
    assert "Ann Kerr: took the claim away" in said
    assert "Ruth Meyer: kept it" in said
    (row,) = open_differences(ann.case, ann.me.id).rows
    assert row.difference is Difference.DELETED
    decide(ann, row, Decision(Choice.THEIRS))
    assert "Was in dispute: whether this is a claim" in printed(ann)


def test_words_marked_otherwise_are_printed_as_words(ann: Session, ruth: Session) -> None:
    passage = ann.case.passages(claim(ann))[0]
    checking.move_passage(ann, passage.id, 0, 7)
    checking.move_passage(ruth, passage.id, 0, 22)
    taken_in(ann, ruth)
    said = printed(ann)
    assert "Ann Kerr: “The dam” (" in said
    assert "Ruth Meyer: “The dam held 47 litres” (" in said


def test_a_contradiction_over_what_is_confidential_is_left_out_with_it(
    ann: Session, ruth: Session
) -> None:
    filed = ann.case.evidence(claim(ann))[0]
    evidence.edit_evidence(ann, replace(filed, locator="page seventeen", confidential=True))
    evidence.edit_evidence(ruth, replace(filed, locator="page eighteen", confidential=True))
    taken_in(ann, ruth)
    assert "page seventeen" in printed(ann)
    said = printed(ann, MemoChoice(redact=True))
    assert "page seventeen" not in said
    assert "page eighteen" not in said


def test_as_long_as_it_is_in_dispute_whether_something_is_confidential_it_is(
    ann: Session, ruth: Session
) -> None:
    filed = Evidence(new_id(), claim(ann), "", quote="a whisper")
    filed = evidence.add_evidence(ann, filed, Source(new_id(), "A talk"))
    one = Person("p-1" + "0" * 29, "Cem")
    open_ = Disagreement(
        *(new_id(), claim(ann), "evidence", filed.id, "confidential"),
        *("s1", ann.me.id, "2026-01-02T03:04:05Z", "true"),
        *("s2", one.id, "2026-01-02T03:04:06Z", "false"),
    )
    ann.do(Verb.PUT_TOGETHER, [Change(None, one), Change(None, open_)])
    assert "a whisper" in printed(ann)
    assert "a whisper" not in printed(ann, MemoChoice(redact=True))


def test_what_belongs_to_no_claim_is_told_among_the_limits(ann: Session, ruth: Session) -> None:
    source = ann.case.all(Source)[0]
    evidence.edit_source(ann, replace(source, title="The plaque"))
    evidence.edit_source(ruth, replace(source, title="The plaque, 1931"))
    taken_in(ann, ruth)
    said = printed(ann)
    assert "In dispute: Source (title). Ann Kerr: The plaque / Ruth Meyer: The plaque, 1931" in said


def test_who_signed_is_printed_with_what_has_changed_since(ann: Session, ruth: Session) -> None:
    assert "Signed in the case" not in printed(ann)
    sign(ann, Signer.CHECKER, "All read twice.")
    said = printed(ann)
    assert "unchanged since" in said
    assert "Nothing has changed since Ann Kerr signed on" in said
    assert "All read twice." in said
    checking.rule(ann, claim(ann), Status.CHANGE)
    checking.mark(ann, ann.case.articles()[0].id, 62, 71)
    said = printed(ann)
    assert "changed since, see below" in said
    assert "Changed since Ann Kerr signed on" in said
    assert "claim 1 (verdicts); new: claim 3." in said
    sign(ann, Signer.CHECKER)
    assert "Nothing has changed since Ann Kerr" in printed(ann)
