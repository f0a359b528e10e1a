"""The work list: what stands in a claim's line, and which lines a filter lets by."""

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from workbench.domain.history import Change, Verb
from workbench.domain.model import Article, Claim, Kind, Person, Role, Severity, Status
from workbench.services import checking, library, worklist
from workbench.services.people import rename_me
from workbench.services.session import Session, create_case, open_case
from workbench.services.worklist import Filter

TEXT = "The harbour opened\nin 1912. Some 400 boats “came” on Monday.\n"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    digest = sha256(TEXT.encode()).hexdigest()
    article = Article("a1", 1, Role.UNDER_CHECK, "Harbour turns 100", "l.txt", digest, digest, 9)
    case = tmp_path / "harbour.fcase"
    session = create_case(case, "Harbour", Person("p1", "Ana"), (article,), {digest: TEXT.encode()})
    yield session
    session.close()


def mark(session: Session, words: str) -> Claim:
    start = TEXT.index(words)
    return checking.mark(session, "a1", start, start + len(words))


def test_a_line_says_what_a_checker_wants_to_know(session: Session) -> None:
    claim = mark(session, "opened\nin 1912")
    checking.set_kinds(session, claim.id, [Kind.DATE])
    checking.rule(session, claim.id, Status.CHANGE)
    checking.explain(session, claim.id, "It was\n1921.")
    checking.add_passage(session, claim.id, "a1", 0, 3)
    [line] = worklist.lines(session)
    assert (line.number, line.status, line.kinds) == (1, Status.CHANGE, (Kind.DATE,))
    assert (line.words, line.passages) == ("The", 2)
    assert (line.why, line.by) == ("It was 1921.", "Ana")
    assert (line.article, line.articles) == ("Harbour turns 100", ("a1",))


def test_a_line_breaks_nowhere(session: Session) -> None:
    claim = mark(session, "opened\nin 1912")
    assert worklist.line(session, claim.id).words == "opened in 1912"


def test_the_why_is_that_of_the_status_which_is_shown(session: Session, tmp_path: Path) -> None:
    claim = mark(session, "400")
    checking.rule(session, claim.id, Status.CONFIRMED)
    checking.explain(session, claim.id, "Counted.")
    path = session.path
    session.close()
    second = open_case(path, "Ben")
    assert worklist.line(second, claim.id).by == "Ana"
    checking.rule(second, claim.id, Status.CHANGE)
    checking.explain(second, claim.id, "There were 380.")
    line = worklist.line(second, claim.id)
    assert (line.status, line.why, line.by) == (Status.CHANGE, "There were 380.", "Ben")
    checking.settle(second, claim.id, Status.CONFIRMED, "The log says 400.")
    line = worklist.line(second, claim.id)
    assert (line.status, line.why, line.by) == (Status.CONFIRMED, "The log says 400.", "Ben")
    checking.settle(second, claim.id, Status.CONFIRMED)
    assert worklist.line(second, claim.id).why == "There were 380."
    second.close()


def test_what_i_wrote_before_ruling_is_shown(session: Session) -> None:
    claim = mark(session, "400")
    checking.explain(session, claim.id, "Ask the harbour office.")
    line = worklist.line(session, claim.id)
    assert (line.status, line.why) == (Status.TODO, "Ask the harbour office.")


@pytest.mark.parametrize(
    ("wanted", "fits"),
    [
        (Filter(), True),
        (Filter(status=Status.QUERY), True),
        (Filter(status=Status.CONFIRMED), False),
        (Filter(kind=Kind.QUOTE), True),
        (Filter(kind=Kind.DATE), False),
        (Filter(severity=Severity.MUST), True),
        (Filter(severity=Severity.FYI), False),
        (Filter(article="a1"), True),
        (Filter(article="a2"), False),
        (Filter(words='"CAME"'), True),
        (Filter(words="went"), False),
        (Filter(words="#1"), True),
        (Filter(words="author"), True),
        (Filter(words="desk note"), True),
        (Filter(status=Status.QUERY, words="went"), False),
    ],
    ids=str,
)
def test_a_filter_lets_by_what_it_names(session: Session, wanted: Filter, fits: bool) -> None:
    claim = mark(session, "“came”")
    checking.set_kinds(session, claim.id, [Kind.QUOTE])
    checking.set_severity(session, claim.id, Severity.MUST)
    checking.set_note(session, claim.id, "A desk note")
    checking.rule(session, claim.id, Status.QUERY)
    checking.explain(session, claim.id, "Ask the author.")
    assert wanted.fits(worklist.line(session, claim.id)) is fits
    assert wanted.any is (wanted != Filter())


def test_an_operation_touches_the_lines_it_may_change_and_no_others(session: Session) -> None:
    first, second = mark(session, "400"), mark(session, "Monday")

    def touched() -> set[str]:
        [operation] = session.history(1)
        return worklist.touched(session.case, session.operation(operation.id))

    checking.rule(session, first.id, Status.CONFIRMED)
    assert touched() == {first.id}
    rename_me(session, "Anna")
    assert touched() == {first.id}
    checking.skip(session, "a1", 0, 3)
    assert touched() == set()
    article = session.case.get(Article, "a1")
    library.edit_article(session, replace(article, outlet="The Ledger"))
    assert touched() == {first.id, second.id}
    checking.remove_claim(session, second.id)
    assert touched() == {second.id}


@pytest.mark.parametrize(
    ("words", "shown"), [("7", ["7 AK", "7 RM"]), ("#7 rm", ["7 RM"]), ("7 AK", ["7 AK"])]
)
def test_claims_of_one_number_are_found_by_it_and_each_by_its_letters(
    session: Session, words: str, shown: list[str]
) -> None:
    first, second = mark(session, "1912"), mark(session, "400")
    lettered(session, first, 7, "RM")
    lettered(session, second, 7, "AK")
    fits = Filter(words=words).fits
    assert [line.label for line in worklist.lines(session) if fits(line)] == shown


def lettered(session: Session, claim: Claim, number: int, letters: str) -> None:
    """Call a claim as taking in a colleague's copy may."""
    old = session.case.get(Claim, claim.id)
    fresh = replace(old, number=number, letters=letters)
    session.do(Verb.TAKE_IN, (Change(old, fresh),))
