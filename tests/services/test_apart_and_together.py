"""What two and more people did apart comes together whatever they did: cases found by looking."""

import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from shutil import copyfile

import pytest

from tests.services.two_copies import begun, opened
from workbench.domain import merge
from workbench.domain.differences import open_differences
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Change, Verb
from workbench.domain.model import (
    Article,
    Claim,
    Disagreement,
    Evidence,
    Passage,
    Person,
    Query,
    Role,
    Severity,
    Status,
)
from workbench.formats.registry import read_article
from workbench.services import checking, evidence, ids, library, people
from workbench.services.deciding import Choice, Decision, decide
from workbench.services.open_rows import OpenRows
from workbench.services.sending import Options, send
from workbench.services.session import Session, new_id
from workbench.services.verification import findings

NAMES = ("Ann Kerr", "Ruth Meyer", "Cem Acar", "Alice King")


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[list[Session]]:
    first = begun(tmp_path)
    paths = [tmp_path / f"{place}.fcase" for place in range(len(NAMES))]
    for path in paths:
        copyfile(first, path)
    with ExitStack() as stack:
        pairs = zip(paths, NAMES, strict=True)
        yield [stack.enter_context(opened(path, name)) for path, name in pairs]
    for path in paths:
        assert findings(path) == []


def meet(one: Session, other: Session) -> None:
    """One takes in the other, as it stands; a second time brings nothing."""
    taking = merge.take_in(one.copy(), other.copy())
    if not taking.is_empty:
        one.take_in(taking, {sha: other.blob(sha) for sha in taking.blobs})
        assert merge.take_in(one.copy(), other.copy()).is_empty


def meet_all(*desks: Session) -> None:
    """All take each other in until nobody has anything new; then all are equal."""
    for _round in range(len(desks) + 1):
        for one in desks:
            for other in desks:
                if one is not other:
                    meet(one, other)
    for one in desks[1:]:
        assert set(one.case.values()) == set(desks[0].case.values())


def first(session: Session) -> str:
    return session.case.claims()[0].id


def second(session: Session) -> str:
    return session.case.claims()[1].id


def test_four_people_of_whom_two_share_initials_give_one_number(desks: list[Session]) -> None:
    ann, ruth, cem, alice = desks
    for desk, start in zip(desks, (0, 24, 62, 74), strict=True):
        checking.mark(desk, desk.case.articles()[0].id, start, start + 5)
    meet(ann, ruth)
    meet(alice, cem)
    meet_all(*desks)
    labels = [claim.label for claim in ann.case.claims()]
    assert len(set(labels)) == len(labels) == 6
    assert "3 AK" not in labels
    assert {"3 RM", "3 CA"} <= set(labels)
    assert merge.take_in(ann.copy(), ruth.copy()).is_empty
    assert cem.case.claims()


def test_an_undo_that_is_taken_back_leaves_what_was_done(desks: list[Session]) -> None:
    ann, ruth, *_ = desks
    checking.set_note(ann, first(ann), "A note.")
    undone = ann.undo()
    ann.take_back(undone.id)
    checking.set_severity(ruth, first(ruth), Severity.MUST)
    meet_all(ann, ruth)
    assert ann.case.get(Claim, first(ann)).note == "A note."
    comment = checking.comment(ann, first(ann), "Look.")
    undone = ann.undo()
    ann.take_back(undone.id)
    meet(ruth, ann)
    checking.resolve_comment(ruth, comment.id, True)
    checking.resolve_comment(ann, comment.id, True)
    ann.undo()
    meet_all(ann, ruth)
    assert ann.case.comments(first(ann))


def test_what_a_copy_without_history_did_and_undid_takes_nothing_away(
    tmp_path: Path, desks: list[Session]
) -> None:
    ann, *_ = desks
    send(ann, tmp_path / "out.fcase", Options(history=False))
    with opened(tmp_path / "out.fcase", "Ruth Meyer") as away:
        for session in (ann, away):
            checking.set_note(session, first(session), "A note.")
            session.undo()
        meet_all(ann, away)
        assert len(ann.case.claims()) == 2


def test_who_is_new_to_a_copy_takes_in_what_they_did_in_another(desks: list[Session]) -> None:
    ann, ruth, *_ = desks
    checking.comment(ruth, first(ruth), "Look.")
    ann.work_as("Ruth Meyer")
    meet(ann, ruth)
    assert [one.name for one in ann.case.all(Person)].count("Ruth Meyer") == 1
    ann.undo()
    ann.redo()
    meet_all(ann, ruth)


def test_a_query_about_a_claim_that_comes_back_is_about_it_again(desks: list[Session]) -> None:
    ann, ruth, *_ = desks
    query = evidence.ask(ann, [first(ann), second(ann)], "Mayor", "Is it so?")
    meet(ruth, ann)
    checking.remove_claim(ann, first(ann))
    checking.comment(ruth, first(ruth), "Look.")
    meet_all(ann, ruth)
    assert set(ann.case.get(Query, query.id).claims) == {first(ann), second(ann)}
    assert len(ann.case.all(Disagreement)) == 1


def test_two_claims_of_one_query_that_both_take_away_are_gone(desks: list[Session]) -> None:
    ann, ruth, *_ = desks
    one, other = first(ann), second(ann)
    evidence.ask(ann, [one, other], "Mayor", "Is it so?")
    meet(ruth, ann)
    checking.remove_claim(ann, one)
    checking.remove_claim(ruth, other)
    meet_all(ann, ruth)
    assert ann.case.claims() == []
    assert ann.case.all(Query) == []
    assert ann.case.all(Disagreement) == []


def test_both_link_a_query_to_another_claim(desks: list[Session]) -> None:
    ann, ruth, *_ = desks
    query = evidence.ask(ann, [first(ann)], "Mayor", "Is it so?")
    third = checking.mark(ann, ann.case.articles()[0].id, 62, 71).id
    meet(ruth, ann)
    evidence.edit_query(ann, replace(query, claims=(first(ann), second(ann))))
    evidence.edit_query(ruth, replace(query, claims=(first(ann), third)))
    meet_all(ann, ruth)
    assert set(ann.case.get(Query, query.id).claims) == {first(ann), second(ann), third}
    assert ann.case.all(Disagreement) == []


def test_a_query_lives_on_whose_claim_the_other_took_away(desks: list[Session]) -> None:
    ann, ruth, *_ = desks
    query = evidence.ask(ann, [first(ann), second(ann)], "Mayor", "Is it so?")
    meet(ruth, ann)
    checking.remove_claim(ann, first(ann))
    evidence.edit_query(ruth, replace(query, answer="It is."))
    meet_all(ann, ruth)
    told = ann.case.get(Query, query.id)
    assert (told.answer, told.claims) == ("It is.", (ann.case.claims()[0].id,))


def test_one_text_that_an_older_program_added_twice_is_one_article(desks: list[Session]) -> None:
    ann, ruth, cem, _ = desks
    text = read_article(b"The same report of the same dam.\n", "same.txt")
    for desk in (ann, ruth):
        blobs = {text.file_sha256: text.original, text.text_sha256: text.text.encode()}
        fresh = library._article(new_id(), text, 2, Role.COMPARISON)
        desk.do(Verb.ADD_ARTICLE, [Change(None, fresh)], blobs, title=fresh.title)
        checking.mark(desk, fresh.id, 0, 8)
        evidence.link_passage(desk, first(desk), fresh.id, 4, 15)
    meet(cem, ruth)
    meet_all(ann, ruth)
    assert len(ann.case.all(Article)) == 2
    assert len(ann.case.claims()) == 4
    kept = ann.case.articles()[1].id
    assert {one.article for one in ann.case.all(Passage) if one.start == 0} >= {kept}
    assert sum(one.article == kept for one in ann.case.all(Evidence)) == 2
    theirs = next(one.id for one in cem.case.all(Article) if one.index == 2)
    checking.mark(cem, theirs, 9, 20)
    checking.mark(ann, kept, 9, 20)
    meet_all(ann, ruth, cem)
    assert len(ann.case.all(Article)) == 2
    assert ann.case.all(Disagreement) == []


def test_an_article_that_was_taken_away_and_added_again_is_one(desks: list[Session]) -> None:
    ann, ruth, *_ = desks
    text = read_article(b"One report.\n", "one.txt")
    there = library.add_article(ann, text, Role.COMPARISON)
    meet(ruth, ann)
    library.remove_article(ann, there.id)
    library.add_article(ann, text, Role.EVIDENCE)
    library.edit_article(ruth, replace(there, title="Another title"))
    meet_all(ann, ruth)
    assert len(ann.case.all(Article)) == 2
    library.remove_article(ann, there.id)
    library.remove_article(ruth, there.id)
    library.add_article(ruth, text, Role.COMPARISON)
    meet_all(ann, ruth)
    assert len(ann.case.all(Article)) == 2


def test_taking_in_again_what_was_taken_back_is_refused_once_work_went_on(
    desks: list[Session],
) -> None:
    ann, ruth, *_ = desks
    checking.set_note(ruth, first(ruth), "Ruth’s.")
    meet(ann, ruth)
    undone = ann.undo()
    checking.set_note(ann, first(ann), "Ann’s.")
    checking.set_note(ann, first(ann), "")
    assert not ann.can_take_back(undone.id)
    with pytest.raises(WorkbenchError) as refused:
        ann.take_back(undone.id)
    assert refused.value.code == "stale"
    meet_all(ann, ruth)


def test_ids_rise_although_the_clock_was_set_back(
    tmp_path: Path, desks: list[Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    ann, ruth, *_ = desks
    checking.set_note(ann, first(ann), "Ann’s first.")
    meet(ruth, ann)
    ruth.close()
    early = time.time_ns() - 10**9 * 3600 * 30
    monkeypatch.setattr(ids, "_ids", ids._Ids())
    monkeypatch.setattr(time, "time_ns", lambda: early)
    with opened(ruth.path, "Ruth Meyer") as again:
        latest = again.history(1)[0].id
        checking.set_note(again, first(again), "Ruth’s second.")
        assert again.history(1)[0].id > latest
        meet_all(ann, again)
        assert again.case.get(Claim, first(ann)).note == "Ruth’s second."
        assert again.case.all(Disagreement) == []


@pytest.mark.parametrize("choice", [Choice.MINE, Choice.THEIRS])
def test_what_belongs_to_no_claim_is_told_and_can_be_settled(
    desks: list[Session], choice: Choice
) -> None:
    ann, ruth, *_ = desks
    for desk, word in ((ann, "Ann’s"), (ruth, "Ruth’s")):
        evidence.edit_source(desk, replace(desk.case.sources()[0], author=word))
        library.edit_article(desk, replace(desk.case.articles()[0], title=word))
        library.edit_case(desk, title=word, checker="Ann Kerr")
    meet(ann, ruth)
    rows = OpenRows(ann)
    ann.listen(rows.follow)
    assert len({row.key for row in rows.rows()}) == 3
    assert set(rows.rows()) == set(open_differences(ann.case, ann.me.id).rows)
    for row in rows.rows():
        assert decide(ann, row, Decision(choice, "So it is.")) is not None
    assert rows.rows() == []
    meet_all(ann, ruth)
    word = "Ann’s" if choice is Choice.MINE else "Ruth’s"
    assert ruth.case.all(Disagreement) == []
    titles = (ruth.case.info.title, ruth.case.articles()[0].title, ruth.case.sources()[0].author)
    assert titles == (word, word, word)


def test_who_is_new_under_a_name_that_somebody_took_elsewhere_is_that_person(
    desks: list[Session],
) -> None:
    ann, ruth, *_ = desks
    ann.work_as("Ann Kerr")
    people.rename_me(ann, "Bo Lund")
    ruth.work_as("Bo Lund")
    meet(ruth, ann)
    assert [one.name for one in ruth.case.all(Person)] == ["Bo Lund"]
    assert ruth.history(1)[0].by == ann.me.id
    meet_all(ann, ruth)


def test_two_who_rename_themselves_alike_are_told_apart(desks: list[Session]) -> None:
    ann, ruth, cem, alice = desks
    for desk in desks:
        checking.rule(desk, first(desk), Status.QUERY)
        people.rename_me(desk, "Bo Lund")
    meet(ann, ruth)
    meet(cem, alice)
    meet_all(*desks)
    names = [one.name for one in ann.case.all(Person)]
    assert len(set(names)) == len(names) == 4
