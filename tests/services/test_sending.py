"""A case sent to a colleague: one clean file, and what they do there comes back."""

import secrets
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.services.two_copies import begun, opened, put_together, received
from workbench.domain.case import Case
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Verb
from workbench.domain.model import (
    Article,
    Claim,
    Comment,
    Disagreement,
    Evidence,
    Query,
    Role,
    Source,
    Stance,
    Status,
    Value,
)
from workbench.formats.registry import read_article
from workbench.services import checking, evidence, library
from workbench.services.evidence import AttachedFile
from workbench.services.jobs import Progress
from workbench.services.sending import Options, going, pack, send, write
from workbench.services.session import Session, new_id
from workbench.services.verification import findings

ALONE = Options(history=False)
IN_CONFIDENCE = Options(confidential=False)
OTHER = "The dam held 48 litres. It was built in 1932. “It leaks.” Somebody knows.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    begun(tmp_path)
    (tmp_path / "ruth.fcase").unlink()
    return tmp_path


@pytest.fixture
def ann(folder: Path) -> Iterator[Session]:
    with opened(folder / "ann.fcase", "Ann Kerr") as session:
        yield session
    assert findings(folder / "ann.fcase") == []


@pytest.fixture
def sent(folder: Path) -> Iterator[Path]:
    """Where the file goes; it must be sound, and nothing else may be left beside it."""
    yield folder / "ruth.fcase"
    assert findings(folder / "ruth.fcase") == []
    assert names(folder) <= {"ann.fcase", "ruth.fcase", "cem.fcase"}


def names(folder: Path) -> set[str]:
    """What lies there, but for the journal of the case that is open."""
    return {one.name for one in folder.iterdir()} - {"ann.fcase-journal"}


def state(case: Case) -> set[Value]:
    return set(case.values())


def first(session: Session) -> str:
    return session.case.claims()[0].id


def both_ways(ann: Session, ruth: Session) -> None:
    """Each takes the other in, as the files are by now."""
    for mine, other in ((ann, ruth), (ruth, ann)):
        copy = mine.path.with_name(f"carried-{other.path.name}")
        other.copy_to(copy)
        put_together(mine, received(mine, copy))
        copy.unlink()


def test_whole_it_is_the_case_with_its_history_and_nothing_from_the_desk(
    ann: Session, sent: Path
) -> None:
    word = secrets.token_hex(8)
    ann.save_draft("comment", f"half a thought {word}")
    ann.save_view({"chosen": word})
    send(ann, sent, Options())
    assert word.encode() not in sent.read_bytes()
    assert ann.drafts()
    assert ann.view() == {"chosen": word}
    assert ann.history(1)[0].verb is Verb.EXPORT
    with opened(sent, "Ruth Meyer") as ruth:
        assert state(ruth.case) == state(ann.case)
        assert [one.id for one in ruth.history()] == [one.id for one in ann.history()[1:]]
        assert (ruth.drafts(), ruth.view()) == ({}, {})


def test_without_history_what_was_once_there_is_in_no_part_of_the_file(
    ann: Session, sent: Path
) -> None:
    word = secrets.token_hex(8)
    remark = checking.comment(ann, first(ann), f"The mayor, {word}")
    checking.remove_comment(ann, remark.id)
    number = checking.mark(ann, ann.case.articles()[0].id, 62, 71)
    checking.remove_claim(ann, number.id)
    send(ann, sent, ALONE)
    assert word.encode() not in sent.read_bytes()
    with opened(sent, "Ruth Meyer") as ruth:
        assert state(ruth.case) == state(ann.case)
        assert [one.verb for one in ruth.history()] == [Verb.CREATE]
        assert ruth.text(ruth.case.articles()[0].id) == ann.text(ann.case.articles()[0].id)
        assert ruth.next_number == ann.next_number == 4


def test_what_is_done_in_a_copy_without_history_comes_back_and_goes_both_ways(
    ann: Session, sent: Path
) -> None:
    checking.rule(ann, first(ann), Status.CONFIRMED)
    send(ann, sent, ALONE)
    with opened(sent, "Ruth Meyer") as ruth:
        article = ruth.case.articles()[0].id
        checking.rule(ruth, first(ruth), Status.CHANGE)
        checking.set_note(ruth, first(ruth), "hers")
        claim = checking.mark(ruth, article, 62, 71)
        checking.set_note(ann, first(ann), "mine")
        evidence.link_passage(ann, ann.case.claims()[1].id, article, 0, 7, Stance.CONTEXT)
        both_ways(ann, ruth)
        both_ways(ann, ruth)
        assert state(ann.case) == state(ruth.case)
        assert ann.case.find(Claim, claim.id) is not None
        assert len(ann.case.verdicts(first(ann))) == 2
        assert [one.field for one in ann.case.all(Disagreement)] == ["note"]
        steps = len(ann.history())
        both_ways(ann, ruth)
        assert len(ann.history()) == steps


def test_both_take_each_other_in_at_once_and_put_the_same_things_right(
    ann: Session, sent: Path, folder: Path
) -> None:
    send(ann, sent, ALONE)
    with opened(sent, "Ruth Meyer") as ruth:
        checking.mark(ann, ann.case.articles()[0].id, 62, 71)
        checking.mark(ruth, ruth.case.articles()[0].id, 74, 80)
        copies = [folder / "cem.fcase", folder / "ann-then.fcase"]
        ruth.copy_to(copies[0])
        ann.copy_to(copies[1])
        put_together(ann, received(ann, copies[0]))
        put_together(ruth, received(ruth, copies[1]))
        assert state(ann.case) == state(ruth.case)
        assert [c.label for c in ann.case.claims()] == ["1", "2", "3 AK", "3 RM"]
        ann.copy_to(copies[1])
        assert put_together(ruth, received(ruth, copies[1])) is None
        for copy in copies:
            copy.unlink()


def test_a_copy_of_a_copy_without_history_goes_on_from_there(
    ann: Session, sent: Path, folder: Path
) -> None:
    send(ann, sent, ALONE)
    with opened(sent, "Ruth Meyer") as ruth:
        checking.rule(ruth, first(ruth), Status.QUERY)
        send(ruth, folder / "cem.fcase", ALONE)
        with opened(folder / "cem.fcase", "Cem") as cem:
            checking.comment(cem, first(cem), "Who says so?")
        put_together(ruth, received(ruth, folder / "cem.fcase"))
        assert [one.text for one in ruth.case.comments(first(ruth))] == ["Who says so?"]
    with pytest.raises(WorkbenchError) as refused:
        put_together(ann, received(ann, folder / "cem.fcase"))
    assert refused.value.code == "take-in-earlier"
    put_together(ann, received(ann, sent))
    assert [one.text for one in ann.case.comments(first(ann))] == ["Who says so?"]
    assert put_together(ann, received(ann, folder / "cem.fcase")) is None


def test_who_knew_of_whose_work_is_not_guessed(ann: Session, sent: Path, folder: Path) -> None:
    ann.copy_to(folder / "cem.fcase")
    checking.set_note(ann, first(ann), "since then")
    send(ann, sent, ALONE)
    with opened(folder / "cem.fcase", "Cem") as cem:
        checking.comment(cem, first(cem), "Who says so?")
    with opened(sent, "Ruth Meyer") as ruth:
        put_together(ruth, received(ruth, folder / "cem.fcase"))
        assert len(ruth.case.all(Comment)) == 1
        with opened(folder / "cem.fcase", "Cem") as cem:
            checking.set_note(cem, first(cem), "apart from that")
        with pytest.raises(WorkbenchError) as refused:
            put_together(ruth, received(ruth, folder / "cem.fcase"))
        assert refused.value.code == "take-in-whole"
        assert ruth.case.get(Claim, first(ruth)).note == "since then"
    put_together(ann, received(ann, folder / "cem.fcase"))
    assert len(ann.case.all(Disagreement)) == 1


# -- in confidence


@pytest.fixture
def secret(ann: Session) -> list[str]:
    """Words in everything that can be confidential, now or once."""
    words = [secrets.token_hex(8) for _place in range(8)]
    claim = first(ann)
    source = Source("s-secret", f"Talk with {words[0]}", author=words[1])
    filed = Evidence(new_id(), claim, "", Stance.REFUTES, quote=words[2], confidential=True)
    filed = evidence.add_evidence(
        ann, filed, source, file=AttachedFile(words[6], words[7].encode())
    )
    evidence.edit_evidence(ann, replace(filed, locator=words[3]), source)
    asked = evidence.ask(ann, [claim], words[4], f"Is it {words[5]}?")
    evidence.edit_query(ann, replace(asked, answer=f"Yes, {words[5]}", confidential=True))
    return words


def test_what_is_confidential_is_in_no_part_of_the_file(
    ann: Session, secret: list[str], sent: Path
) -> None:
    whole = ann.path.with_name("whole.fcase")
    send(ann, whole, Options())
    assert all(word.encode() in whole.read_bytes() for word in secret)
    whole.unlink()
    send(ann, sent, IN_CONFIDENCE)
    data = sent.read_bytes()
    assert [word for word in secret if word.encode() in data] == []
    with opened(sent, "Ruth Meyer") as ruth:
        assert ruth.case.all(Query) == []
        assert len(ruth.case.all(Evidence)) == 2
        assert len(ruth.case.claims()) == 2


def test_work_beside_what_stayed_here_comes_back_and_takes_none_of_it(
    ann: Session, secret: list[str], sent: Path
) -> None:
    send(ann, sent, IN_CONFIDENCE)
    hidden = [one for one in ann.case.all(Evidence) if one.confidential]
    with opened(sent, "Ruth Meyer") as ruth:
        checking.rule(ruth, first(ruth), Status.CHANGE)
        checking.remove_claim(ruth, ruth.case.claims()[1].id)
    put_together(ann, received(ann, sent))
    assert len(ann.case.claims()) == 1
    assert [one for one in ann.case.all(Evidence) if one.confidential] == hidden
    assert len(ann.case.all(Query)) == 1


def test_a_claim_taken_away_that_something_here_hangs_on_stays_in_dispute(
    ann: Session, secret: list[str], sent: Path
) -> None:
    send(ann, sent, IN_CONFIDENCE)
    with opened(sent, "Ruth Meyer") as ruth:
        checking.remove_claim(ruth, first(ruth))
    claim = first(ann)
    put_together(ann, received(ann, sent))
    assert ann.case.find(Claim, claim) is not None
    assert [one.row for one in ann.case.all(Disagreement)] == [claim]


def test_words_of_checkers_that_name_it_are_told(ann: Session, sent: Path) -> None:
    source = Source("s-secret", "Mrs Quillfeather")
    filed = Evidence(new_id(), first(ann), "", confidential=True)
    evidence.add_evidence(ann, filed, source)
    checking.set_note(ann, ann.case.claims()[1].id, "Ask Mrs Quillfeather again")
    assert going(ann, IN_CONFIDENCE).named == ("2",)
    assert going(ann, IN_CONFIDENCE).stays == 2
    assert going(ann, ALONE).named == ()
    send(ann, sent, IN_CONFIDENCE)


# -- only some articles


@pytest.fixture
def two(ann: Session) -> tuple[str, str]:
    """A second article with a claim of its own; one claim in both; evidence across."""
    library.add_articles(ann, [read_article(OTHER.encode(), "other.txt")], Role.COMPARISON)
    one, other = (article.id for article in ann.case.articles())
    claim = checking.mark(ann, other, 0, 22)
    checking.comment(ann, claim.id, "Only there.")
    checking.add_passage(ann, first(ann), other, 24, 44)
    evidence.link_passage(ann, first(ann), other, 0, 22, Stance.REFUTES)
    evidence.ask(ann, [first(ann), claim.id], "author", "Which?")
    return one, other


def test_only_some_articles_go_with_nothing_that_hangs_on_the_others(
    ann: Session, two: tuple[str, str], sent: Path
) -> None:
    options = Options(articles=(two[0],))
    counts = going(ann, options).counts
    assert (counts["article"], counts["claim"], counts["evidence"]) == (1, 2, 2)
    send(ann, sent, options)
    assert b"Somebody knows" not in sent.read_bytes()
    with opened(sent, "Ruth Meyer") as ruth:
        assert [claim.label for claim in ruth.case.claims()] == ["1", "2"]
        assert (ruth.case.all(Query), ruth.case.all(Comment)) == ([], [])
        checking.rule(ruth, first(ruth), Status.CHANGE)
        assert checking.mark(ruth, two[0], 62, 71).number == 4
    before = len(ann.case.all(Evidence))
    put_together(ann, received(ann, sent))
    assert len(ann.case.claims()) == 4
    assert len(ann.case.passages(first(ann))) == 2
    assert len(ann.case.all(Evidence)) == before
    assert len(ann.case.all(Query)[0].claims) == 2


def test_without_any_article_nothing_is_sent(ann: Session, folder: Path) -> None:
    for options in (Options(articles=()), Options(articles=("another",))):
        with pytest.raises(WorkbenchError) as refused:
            send(ann, folder / "ruth.fcase", options)
        assert refused.value.code == "nothing-goes"
    assert not (folder / "ruth.fcase").exists()
    assert ann.case.all(Article)


# -- where it goes


@pytest.mark.parametrize("options", [Options(), ALONE])
def test_it_never_takes_the_place_of_what_is_open_and_of_another_file_only_if_told(
    ann: Session, folder: Path, sent: Path, options: Options
) -> None:
    def refusal(target: Path, *, replacing: bool) -> str:
        with pytest.raises(WorkbenchError) as refused:
            send(ann, target, options, replacing=replacing)
        return refused.value.code

    head = ann.head
    assert refusal(ann.path, replacing=True) == "case-in-use"
    assert refusal(folder / "gone" / "x.fcase", replacing=True) == "folder-missing"
    assert refusal(folder / "x.txt", replacing=True) == "case-suffix"
    assert refusal(folder, replacing=True) == "folder-named"
    sent.write_text("kept")
    assert refusal(sent, replacing=False) == "case-exists"
    assert sent.read_text() == "kept"
    assert ann.head == head
    send(ann, sent, options, replacing=True)
    with opened(sent, "Ruth Meyer") as ruth:
        assert len(ruth.case.claims()) == 2
        assert refusal(sent, replacing=True) == "case-in-use"


def test_beside_the_window_it_can_be_stopped(ann: Session, folder: Path) -> None:
    parcel, progress = pack(ann, ALONE), Progress()
    progress.cancel()
    with pytest.raises(WorkbenchError) as refused:
        write(parcel, folder / "ruth.fcase", progress)
    assert refused.value.code == "cancelled"
    assert names(folder) == {"ann.fcase"}
