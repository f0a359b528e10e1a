"""What a checker can do, on a real case: marking, ruling, evidence, articles, and one's mind."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Operation, Verb
from workbench.domain.model import (
    Answer,
    Article,
    Claim,
    Decision,
    Evidence,
    Kind,
    Passage,
    Role,
    Severity,
    Source,
    Stance,
    Status,
)
from workbench.domain.text import canonical
from workbench.formats.registry import read_article
from workbench.services import checking, evidence, library
from workbench.services.importing import read_pasted
from workbench.services.jobs import Outcome, Progress, run
from workbench.services.session import Session, open_case
from workbench.services.verification import findings

FIRST = "The dam held 47 litres. Nobody was hurt. It rained.\nThe end."
SECOND = "The dam held 470 litres, said the office."


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A case with two articles."""
    articles = [read_article(FIRST.encode(), "first.txt"), read_article(SECOND.encode(), "b.txt")]
    session = library.new_case(tmp_path / "a.fcase", articles, "Ana Lindqvist", "The dam")
    yield session
    session.close()


@pytest.fixture
def claim(session: Session) -> Claim:
    """A claim on the first article."""
    return checking.mark(session, session.case.articles()[0].id, 13, 22)


def code(problem: pytest.ExceptionInfo[WorkbenchError]) -> str:
    return problem.value.code


def first(session: Session) -> str:
    return session.case.articles()[0].id


def second(session: Session) -> str:
    return session.case.articles()[1].id


# -- the session


def test_what_was_done_can_be_undone_after_reopening_and_done_again(
    session: Session, claim: Claim
) -> None:
    checking.rule(session, claim.id, Status.CHANGE)
    path = session.path
    session.close()
    session = open_case(path, "Ana Lindqvist")
    undoable = session.undoable()
    assert undoable is not None
    assert (undoable.verb, undoable.fact("status")) == (Verb.RULE, "change")
    session.undo()
    assert session.case.verdict(claim.id, session.me.id) is None
    latest = session.history(limit=1)[0]
    assert session.worded(latest).verb is Verb.RULE
    session.redo()
    assert session.case.standing(claim.id) is Status.CHANGE
    session.close()


def test_there_is_nothing_to_undo_or_redo_in_a_new_case(session: Session) -> None:
    assert (session.undoable(), session.redoable()) == (None, None)
    for deed, refusal in ((session.undo, "nothing-to-undo"), (session.redo, "nothing-to-redo")):
        with pytest.raises(WorkbenchError) as problem:
            deed()
        assert code(problem) == refusal


def test_one_step_of_the_past_is_taken_back_unless_later_work_stands_on_it(
    session: Session, claim: Claim
) -> None:
    marked = session.history()[0].id
    checking.rule(session, claim.id, Status.CHANGE)
    ruled = session.history()[0].id
    assert not session.can_take_back(marked)
    with pytest.raises(WorkbenchError) as problem:
        session.take_back(marked)
    assert code(problem) == "orphan"
    assert session.can_take_back(ruled)
    assert session.take_back(ruled).of == ruled
    assert not session.can_take_back(ruled)
    assert session.can_take_back(marked)
    assert not session.can_take_back(session.history()[-1].id)


def test_who_listens_hears_each_operation_once_until_they_stop(
    session: Session, claim: Claim
) -> None:
    heard: list[Operation] = []
    session.listen(heard.append)
    checking.set_note(session, claim.id, "A note")
    checking.set_note(session, claim.id, "A note")
    session.unlisten(heard.append)
    checking.set_note(session, claim.id, "Another")
    assert [operation.verb for operation in heard] == [Verb.EDIT_CLAIM]


def test_a_second_checker_joins_with_their_first_deed(session: Session, claim: Claim) -> None:
    path = session.path
    session.close()
    rui = open_case(path, "Rui Tavarnes")
    checking.rule(rui, claim.id, Status.QUERY)
    rui.undo()
    rui.close()
    again = open_case(path, "Rui Tavarnes")
    assert again.me.initials == "RT"
    assert again.case.person_name(again.me.id) == "Rui Tavarnes"
    again.close()
    nameless = open_case(path)
    assert nameless.me.name == "Ana Lindqvist"
    nameless.close()
    assert findings(path) == []


def test_drafts_and_the_view_survive_closing(session: Session) -> None:
    session.save_draft("why", "half")
    session.save_draft("gone", "x")
    session.drop_draft("gone")
    session.save_view({"zoom": 3})
    path = session.path
    session.close()
    again = open_case(path)
    assert (again.drafts(), again.view()) == ({"why": "half"}, {"zoom": 3})
    again.close()


def test_a_copy_of_the_open_case_is_a_sound_case(
    session: Session, claim: Claim, tmp_path: Path
) -> None:
    session.copy_to(tmp_path / "copy.fcase")
    assert findings(tmp_path / "copy.fcase") == []
    article = session.case.articles()[0]
    assert session.blob(article.file_sha256) == FIRST.encode()


# -- marking and ruling


def test_a_claim_keeps_its_number_when_the_one_before_is_removed(
    session: Session, claim: Claim
) -> None:
    later = checking.mark(session, first(session), 24, 40)
    checking.remove_claim(session, claim.id)
    assert [one.number for one in session.case.claims()] == [later.number] == [2]
    assert checking.mark(session, first(session), 0, 3).number == 3


def test_a_claim_can_have_several_passages_but_not_the_same_twice_and_never_none(
    session: Session, claim: Claim
) -> None:
    added = checking.add_passage(session, claim.id, second(session), 13, 23)
    with pytest.raises(WorkbenchError) as twice:
        checking.add_passage(session, claim.id, second(session), 13, 23)
    assert code(twice) == "passage-there"
    checking.move_passage(session, added.id, 4, 12)
    assert session.case.get(Passage, added.id).exact == "dam held"
    checking.remove_passage(session, added.id)
    with pytest.raises(WorkbenchError) as last:
        checking.remove_passage(session, session.case.passages(claim.id)[0].id)
    assert code(last) == "last-passage"
    with pytest.raises(WorkbenchError) as empty:
        checking.mark(session, first(session), 23, 24)
    assert code(empty) == "span"


def test_all_parts_of_a_verdict_are_one_verdict(session: Session, claim: Claim) -> None:
    checking.set_kinds(session, claim.id, [Kind.QUOTE, Kind.NUMBER])
    checking.set_severity(session, claim.id, Severity.MUST)
    checking.rule(session, claim.id, Status.CHANGE)
    checking.explain(session, claim.id, "The office says 470")
    checking.propose(session, claim.id, "470 litres")
    checking.rate(session, claim.id, "false")
    for question, given_ in zip(checking.QUESTIONS, [*Answer, None], strict=True):
        checking.answer(session, claim.id, question, given_)
    verdict = session.case.verdict(claim.id, session.me.id)
    assert verdict is not None
    assert (verdict.why, verdict.change_to) == ("The office says 470", "470 litres")
    assert (verdict.said, verdict.words, verdict.sense) == tuple(Answer)
    assert len(session.case.verdicts(claim.id)) == 1
    assert session.case.get(Claim, claim.id).kinds == (Kind.NUMBER, Kind.QUOTE)
    with pytest.raises(WorkbenchError, match="rating"):
        checking.rate(session, claim.id, "5")
    with pytest.raises(WorkbenchError, match="question"):
        checking.answer(session, claim.id, "why", None)
    with pytest.raises(WorkbenchError, match="gone"):
        checking.rule(session, "none", Status.QUERY)


def test_a_claim_is_painted_as_settled_else_as_i_ruled_else_as_others_did(
    session: Session, claim: Claim
) -> None:
    path = session.path
    checking.rule(session, claim.id, Status.CHANGE)
    session.close()
    rui = open_case(path, "Rui")
    assert checking.shown_status(rui, claim.id) is Status.CHANGE
    checking.rule(rui, claim.id, Status.QUERY)
    assert checking.shown_status(rui, claim.id) is Status.QUERY
    rui.close()
    third = open_case(path, "Oda")
    assert checking.shown_status(third, claim.id) is Status.CONFLICT
    checking.settle(third, claim.id, Status.CONFIRMED, "Seen")
    assert checking.shown_status(third, claim.id) is Status.CONFIRMED
    checking.settle(third, claim.id, None)
    assert third.case.settlement(claim.id) is None
    third.close()


def test_removing_a_claim_takes_all_that_hangs_on_it_and_undo_brings_it_back(
    session: Session, claim: Claim
) -> None:
    other = checking.mark(session, first(session), 24, 40)
    checking.rule(session, claim.id, Status.CHANGE)
    checking.settle(session, claim.id, Status.CHANGE)
    checking.resolve(session, claim.id, Decision.ACCEPTED)
    remark = checking.comment(session, claim.id, "Hm")
    checking.resolve_comment(session, remark.id, True)
    evidence.link_passage(session, claim.id, second(session), 0, 7)
    evidence.ask(session, [claim.id], "author", "Only here?")
    shared = evidence.ask(session, [claim.id, other.id], "author", "Both?")
    before = set(session.case.values())
    checking.remove_claim(session, claim.id)
    assert session.case.queries(other.id) == [replace(shared, claims=(other.id,))]
    assert session.case.all(Evidence) == []
    session.undo()
    assert set(session.case.values()) == before


def test_a_remark_must_say_something_and_can_be_taken_away(session: Session, claim: Claim) -> None:
    with pytest.raises(WorkbenchError) as empty:
        checking.comment(session, claim.id, "  ")
    assert code(empty) == "empty"
    remark = checking.comment(session, claim.id, "Hm")
    checking.remove_comment(session, remark.id)
    assert session.case.comments(claim.id) == []


def test_ticks_that_touch_become_one(session: Session) -> None:
    article = first(session)
    checking.skip(session, article, 24, 30)
    checking.skip(session, article, 35, 40)
    checking.skip(session, article, 30, 35)
    assert [(one.start, one.end) for one in session.case.skips(article)] == [(24, 40)]
    checking.unskip(session, article, 0, 24)
    assert len(session.case.skips(article)) == 1
    checking.unskip(session, article, 26, 27)
    assert session.case.skips(article) == []


# -- evidence


def test_a_passage_becomes_evidence_under_the_source_of_its_article(
    session: Session, claim: Claim
) -> None:
    one = evidence.link_passage(session, claim.id, second(session), 13, 23, Stance.REFUTES)
    two = evidence.link_passage(session, claim.id, second(session), 0, 7)
    assert (one.exact, one.quote, one.stance) == ("470 litres", "470 litres", Stance.REFUTES)
    assert one.source == two.source
    assert len(session.case.all(Source)) == 1


def test_a_file_is_copied_in_and_stays_when_the_original_is_gone(
    session: Session, claim: Claim, tmp_path: Path
) -> None:
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(b"%PDF- a paper")
    tied = evidence.link_passage(session, claim.id, second(session), 0, 7)
    attached = evidence.attach_file(session, tied.id, paper)
    paper.unlink()
    assert session.blob(attached.file_sha256) == b"%PDF- a paper"
    (tmp_path / "empty").write_bytes(b"")
    for name, refusal in (("paper.pdf", "file-missing"), ("empty", "file-empty")):
        with pytest.raises(WorkbenchError) as problem:
            evidence.attach_file(session, tied.id, tmp_path / name)
        assert code(problem) == refusal


def test_a_file_beyond_the_limit_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evidence, "LARGEST_FILE", 3)
    (tmp_path / "large").write_bytes(b"four")
    with pytest.raises(WorkbenchError) as problem:
        evidence.read_file(tmp_path / "large")
    assert code(problem) == "file-too-large"


def test_evidence_and_its_source_can_be_corrected(session: Session, claim: Claim) -> None:
    source = Source("s", "The office")
    filed = evidence.add_evidence(session, Evidence("e", claim.id, ""), source)
    again = evidence.add_evidence(session, Evidence("f", claim.id, ""), Source("t", "the OFFICE"))
    assert again.source == filed.source == "s"
    evidence.edit_evidence(session, replace(filed, locator="p. 3"))
    evidence.edit_evidence(session, replace(filed, locator="p. 3"), Source("u", "A book"))
    assert session.case.get(Evidence, "e").source == "u"
    evidence.edit_source(session, replace(source, title="The Office"))
    assert session.case.get(Source, "s").title == "The Office"
    evidence.remove_evidence(session, "e")
    assert session.case.get(Source, "u").title == "A book"
    with pytest.raises(WorkbenchError, match="empty"):
        evidence.edit_source(session, replace(source, title=" "))
    with pytest.raises(WorkbenchError, match="empty"):
        evidence.add_evidence(session, Evidence("g", claim.id, ""), Source("v", ""))
    with pytest.raises(WorkbenchError, match="empty"):
        evidence.ask(session, [claim.id], "author", " ")


def test_a_query_gets_its_answer_or_goes(session: Session, claim: Claim) -> None:
    query = evidence.ask(session, [claim.id], "author", "Why?", asked=evidence.today())
    evidence.edit_query(session, replace(query, answer="Because"))
    assert session.case.queries(claim.id)[0].answer == "Because"
    evidence.remove_query(session, query.id)
    assert session.case.queries(claim.id) == []


# -- articles


def test_articles_join_all_or_none_and_none_twice(session: Session) -> None:
    third = read_article(b"A third text.", "c.txt")
    again = read_article(FIRST.encode(), "again.txt")
    head = session.head
    with pytest.raises(WorkbenchError) as problem:
        library.add_articles(session, [third, again], Role.EVIDENCE)
    assert code(problem) == "same-article"
    assert session.head == head
    assert library.add_article(session, third, Role.EVIDENCE).index == 3


def test_articles_join_and_leave_in_one_step(session: Session) -> None:
    more = [
        read_article(words, name) for words, name in ((b"Three.", "c.txt"), (b"Four.", "d.txt"))
    ]
    fresh = library.add_articles(session, more, Role.COMPARISON)
    assert [article.index for article in fresh] == [3, 4]
    added = session.history(limit=1)[0]
    assert (added.verb, added.fact("title"), added.fact("count")) == (Verb.ADD_ARTICLE, "c", 2)
    session.undo()
    assert len(session.case.articles()) == 2
    head = session.head
    assert library.add_articles(session, [], Role.COMPARISON) == []
    assert session.head == head


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("one two three. four", "one two three. four"),
        (
            "one two three four five six seven eight nine",
            "one two three four five six seven eight…",
        ),
    ],
)
def test_pasted_words_without_a_headline_are_called_by_their_first_words(
    session: Session, words: str, title: str
) -> None:
    pasted = replace(read_pasted(words), title="", file_name="")
    assert library.add_article(session, pasted, Role.EVIDENCE).title == title


def test_what_an_article_says_is_frozen_but_not_what_is_known_of_it(session: Session) -> None:
    article = session.case.articles()[0]
    library.edit_article(session, replace(article, outlet="The Ledger"))
    assert session.case.get(Article, article.id).outlet == "The Ledger"
    for other in (
        replace(article, text_sha256="00"),
        replace(article, chars=3),
        replace(article, file_name="other.txt"),
        replace(article, encoding="latin-1"),
    ):
        with pytest.raises(WorkbenchError) as problem:
            library.edit_article(session, other)
        assert code(problem) == "frozen"


def test_an_article_leaves_only_when_nothing_stands_on_it(session: Session, claim: Claim) -> None:
    checking.skip(session, second(session), 0, 7)
    with pytest.raises(WorkbenchError) as problem:
        library.remove_article(session, first(session))
    assert code(problem) == "article-in-use"
    library.remove_article(session, second(session))
    assert len(session.case.articles()) == 1


def test_the_details_of_a_case_can_be_corrected(session: Session) -> None:
    library.edit_case(session, title="The dam, again", checker="Rui", deadline="2025-11-20")
    assert (session.title, session.case.info.checker) == ("The dam, again", "Rui")


def test_coverage_counts_sentences_with_a_claim_or_a_tick(session: Session, claim: Claim) -> None:
    article = first(session)
    assert (library.coverage(session, article).ticked, library.coverage(session, article).left) == (
        1,
        3,
    )
    checking.skip(session, article, 24, 40)
    assert library.coverage(session, article).share == 0.5
    left = [FIRST[start:end] for start, end in library.left_unmarked(session, article)]
    assert left == ["It rained.", "The end."]
    assert library.next_sentence_left(session, article, 0) == (41, 51)
    assert library.paragraph_of(session, article, 55) == 2
    assert library.Coverage(0, 0).share == 1.0
    assert library.words(FIRST) == 12


# -- long work


def test_a_job_tells_how_far_it_is_and_how_it_ended() -> None:
    shares: list[float] = []
    ends: list[Outcome[str]] = []

    def work(progress: Progress) -> str:
        progress.done(0.5)
        return "done"

    run(work, Progress(shares.append), ends.append).join()
    assert (shares, ends) == ([0.5], [Outcome("done")])


def test_a_job_that_is_cancelled_stops_at_the_next_good_place() -> None:
    progress = Progress()
    progress.cancel()
    ends: list[Outcome[None]] = []
    run(lambda told: told.done(0.1), progress, ends.append).join()
    problem = ends[0].problem
    assert isinstance(problem, WorkbenchError)
    assert problem.code == "cancelled"


# -- nothing moves


BEFORE = st.lists(
    st.sampled_from(["\U0001f6b1", "\u00a0", "\r\n", "\u2028", "مر", "e\u0301", "\n", "x ", "“"]),
    max_size=12,
).map("".join)


@given(before=BEFORE, between=BEFORE, mark=st.booleans())
@settings(max_examples=25, deadline=None)
def test_no_character_before_a_claim_moves_it(
    tmp_path_factory: pytest.TempPathFactory, before: str, between: str, mark: bool
) -> None:
    path = tmp_path_factory.mktemp("case") / "a.fcase"
    words = f"47{canonical(between)}litres"
    file = ("\ufeff" if mark else "") + f"{before}The dam: 47{between}litres."
    session = library.new_case(path, [read_article(file.encode(), "a.txt")], "Ana")
    text = session.text(first(session))
    start = text.index(words)
    claim = checking.mark(session, first(session), start, start + len(words))
    session.close()
    again = open_case(path)
    [passage] = again.case.passages(claim.id)
    assert passage.exact == words
    assert again.text(passage.article)[passage.start : passage.end] == words
    assert again.blob(again.case.articles()[0].file_sha256) == file.encode()
    again.close()
    assert findings(path) == []
