"""People sign a state of the case; what changes later is told, and nothing else."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.services.two_copies import TEXT, begun, opened, put_together, received
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Change, Verb
from workbench.domain.model import Decision, Severity, Signature, Signer, Source, Status
from workbench.domain.signed_state import Part, Since
from workbench.domain.text import sha256
from workbench.formats.registry import read_article
from workbench.services import checking, evidence, library
from workbench.services.sending import Options, send
from workbench.services.session import Session, new_id
from workbench.services.signing import changed_since, sign, signatures, unsign
from workbench.services.verification import findings


@pytest.fixture
def ann(tmp_path: Path) -> Iterator[Session]:
    begun(tmp_path)
    with opened(tmp_path / "ann.fcase", "Ann Kerr") as session:
        yield session
    assert findings(tmp_path / "ann.fcase") == []


def claim(session: Session, place: int = 0) -> str:
    return session.case.claims()[place].id


def told(since: Since) -> tuple[dict[str, tuple[Part, ...]], list[str], list[str]]:
    changed = {one.label: one.parts for one in since.changed}
    return changed, [one.label for one in since.new], [one.label for one in since.gone]


def test_whoever_signs_stands_by_the_case_as_it_is(ann: Session) -> None:
    signed = sign(ann, Signer.CHECKER, " All read. ")
    assert (signed.note, signed.signed_as) == ("All read.", Signer.CHECKER)
    assert ann.history(1)[0].verb is Verb.SIGN
    (one,) = signatures(ann)
    assert (one.signature, one.name) == (signed, "Ann Kerr")
    assert one.since.nothing


def change_a_source(session: Session) -> None:
    evidence.edit_source(session, replace(session.case.all(Source)[0], url="https://example.org"))


@pytest.mark.parametrize(
    ("work", "part"),
    [
        (lambda s: checking.set_severity(s, claim(s), Severity.FYI), Part.DETAILS),
        (lambda s: checking.move_passage(s, s.case.passages(claim(s))[0].id, 0, 8), Part.PASSAGES),
        (lambda s: checking.explain(s, claim(s), "The plaque."), Part.VERDICTS),
        (lambda s: checking.settle(s, claim(s), Status.CHANGE), Part.SETTLED),
        (lambda s: evidence.remove_evidence(s, s.case.evidence(claim(s))[0].id), Part.EVIDENCE),
        (lambda s: evidence.ask(s, [claim(s)], "author", "Which?"), Part.QUERIES),
        (lambda s: checking.comment(s, claim(s), "Hm."), Part.TALK),
        (lambda s: checking.resolve(s, claim(s), Decision.CUT), Part.DECISION),
    ],
)
def test_a_later_change_is_told_with_what_it_touched_until_it_is_undone(
    ann: Session, work: Callable[[Session], object], part: Part
) -> None:
    signed = sign(ann, Signer.CHECKER)
    work(ann)
    assert told(changed_since(ann, signed)) == ({"1": (part,)}, [], [])
    ann.undo()
    assert changed_since(ann, signed).nothing
    ann.redo()
    assert not changed_since(ann, signed).nothing


def test_a_source_that_is_corrected_changes_every_claim_that_rests_on_it(ann: Session) -> None:
    signed = sign(ann, Signer.SECOND_READER)
    change_a_source(ann)
    changed, _new, _gone = told(changed_since(ann, signed))
    assert changed == {"1": (Part.EVIDENCE,), "2": (Part.EVIDENCE,)}


def test_new_claims_and_those_taken_away_are_told_by_what_they_are_called(ann: Session) -> None:
    signed = sign(ann, Signer.CHECKER)
    checking.remove_claim(ann, claim(ann, 1))
    checking.mark(ann, ann.case.articles()[0].id, 62, 71)
    assert told(changed_since(ann, signed)) == ({}, ["3"], ["2"])


def test_a_claim_that_gets_letters_is_no_other_one(ann: Session) -> None:
    checking.rule(ann, claim(ann), Status.CONFIRMED)
    signed = sign(ann, Signer.CHECKER)
    old = ann.case.claims()[0]
    ann.do(Verb.PUT_TOGETHER, (Change(old, replace(old, letters="AK")),))
    assert changed_since(ann, signed).nothing


def test_a_signature_travels_with_the_case_also_without_its_history(ann: Session) -> None:
    sign(ann, Signer.CHECKER)
    copy = ann.path.with_name("sent.fcase")
    send(ann, copy, Options(history=False))
    with opened(copy, "Ruth Meyer") as ruth:
        assert signatures(ruth)[0].since.nothing
        checking.rule(ruth, claim(ruth), Status.QUERY)
        sign(ruth, Signer.SECOND_READER)
    put_together(ann, received(ann, copy))
    second, first = signatures(ann)
    assert (second.name, second.since.nothing) == ("Ruth Meyer", True)
    assert told(first.since)[0] == {"1": (Part.VERDICTS,)}
    assert findings(copy) == []
    copy.unlink()


def test_only_whoever_gave_it_takes_a_signature_back(ann: Session) -> None:
    signed = sign(ann, Signer.CHECKER)
    ann.work_as("Ruth Meyer")
    with pytest.raises(WorkbenchError) as refused:
        unsign(ann, signed.id)
    assert (refused.value.code, refused.value.facts["name"]) == ("not-mine", "Ann Kerr")
    ann.work_as("Ann Kerr")
    unsign(ann, signed.id)
    assert signatures(ann) == []


def test_a_case_without_claims_is_not_signed(tmp_path: Path) -> None:
    article = read_article(TEXT.encode(), "dam.txt")
    session = library.new_case(tmp_path / "empty.fcase", [article], "Ann Kerr")
    with pytest.raises(WorkbenchError) as refused:
        sign(session, Signer.CHECKER)
    assert refused.value.code == "nothing-to-sign"
    session.close()


@pytest.mark.parametrize(
    "words", ["", "[]", "{", '{"a": 7}', '{"a": ["1", {"b": 7}]}', "[" * 99_999]
)
def test_a_state_that_cannot_be_read_is_told_as_that(ann: Session, words: str) -> None:
    signed = Signature(new_id(), ann.me.id, Signer.CHECKER, "2026-01-02T03:04:05Z", sha256(words))
    ann.do(Verb.SIGN, (Change(None, signed),), {sha256(words): words.encode()})
    since = changed_since(ann, signed)
    assert not since.nothing
    assert not since.readable
