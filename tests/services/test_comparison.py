"""What people say of a comparison is kept, undone, and known again in the next comparison."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from workbench.compare.model import Comparison, Finding, Reason, Report, Tie
from workbench.domain.model import (
    FindingKind,
    Kind,
    Role,
    Ruling,
    Severity,
    Stance,
    Weight,
)
from workbench.domain.text import Span
from workbench.services import comparison, judging, library
from workbench.services.comparison import Comparisons, Pair, Row
from workbench.services.importing import read_pasted
from workbench.services.session import Session
from workbench.services.verification import findings

FIRST = """The dam at Orrin

The dam was built in 1931, the mayor said on Monday. “It holds.” Eve Kern opened it.
"""
SECOND = """An old dam

The dam at Orrin was built in 1913, said the mayor on Tuesday. It leaks. Eve Kerr opened it.
"""
THIRD = "Another dam\n\nThe dam was built in 1930.\n"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    articles = [read_pasted(text) for text in (FIRST, SECOND, THIRD)]
    session = library.new_case(tmp_path / "a.fcase", articles, "Ana", "The dam")
    yield session
    session.close()
    assert findings(tmp_path / "a.fcase") == []


@pytest.fixture
def pair(session: Session) -> Pair:
    return comparison.pairs(session)[0]


def at(text: str, words: str) -> tuple[Span, ...]:
    """Where the words stand."""
    start = text.index(words)
    return ((start, start + len(words)),)


def found(kind: FindingKind, a: str = "", b: str = "", weight: Weight = Weight.HIGH) -> Finding:
    """A finding on words of the first and the second article."""
    return Finding(
        kind, weight, at(FIRST, a) if a else (), at(SECOND, b) if b else (), Reason("test", a, b)
    )


YEAR = found(FindingKind.NUMBER, "1931", "1913")
DAY = found(FindingKind.DATE, "Monday", "Tuesday", Weight.MEDIUM)
NAME = found(FindingKind.NAME, "Eve Kern", "Eve Kerr")
LEAK = found(FindingKind.ONLY_B, b="It leaks.", weight=Weight.LOW)
HOLDS = found(FindingKind.ONLY_A, a="“It holds.”")
HEAD = Finding(
    FindingKind.HEADLINE,
    Weight.HIGH,
    (*at(FIRST, "The dam at Orrin"), *at(FIRST, "The dam was")),
    (),
    Reason("test"),
)
TIED = Tie(
    at(FIRST, "The dam was built in 1931, the mayor said on Monday."),
    at(SECOND, "The dam at Orrin was built in 1913, said the mayor on Tuesday."),
    0.9,
)
ALL = Comparison((TIED,), (YEAR, DAY, NAME, LEAK, HOLDS, HEAD))


def rows(session: Session, pair: Pair, compared: Comparison = ALL) -> list[Row]:
    return list(comparison.shown(session, pair, compared).rows)


def row(session: Session, pair: Pair, finding: Finding, compared: Comparison = ALL) -> Row:
    return next(one for one in rows(session, pair, compared) if one.finding == finding)


def test_the_article_under_check_is_compared_with_each_other_one(session: Session) -> None:
    first, second, third = session.case.articles()
    assert comparison.pairs(session) == [(first.id, second.id), (first.id, third.id)]
    library.edit_article(session, replace(first, role=Role.COMPARISON))
    library.edit_article(session, replace(third, role=Role.UNDER_CHECK))
    assert comparison.pairs(session) == [(third.id, first.id), (third.id, second.id)]


def test_where_no_article_is_under_check_or_all_are_the_first_stands_in(session: Session) -> None:
    ids = [article.id for article in session.case.articles()]
    for role in (Role.EVIDENCE, Role.UNDER_CHECK):
        for article in session.case.articles():
            library.edit_article(session, replace(article, role=role))
        assert comparison.pairs(session) == [(ids[0], ids[1]), (ids[0], ids[2])]


def test_a_report_has_a_day_only_where_it_is_one_and_a_headline_only_where_it_lacks_it(
    session: Session,
) -> None:
    article = session.case.articles()[0]
    assert comparison.report_of(session, article.id) == Report(FIRST, article.language)
    more = replace(article, date="2031-05-06T10:00:00Z", title="Dam “safe”", language="en")
    library.edit_article(session, more)
    report = comparison.report_of(session, article.id)
    assert report == Report(FIRST, "en", "2031-05-06", "Dam “safe”")
    library.edit_article(session, replace(more, date="last May"))
    assert comparison.report_of(session, article.id).date == ""
    assert comparison.report(FIRST, "", "", "orrin-1", "orrin-1.txt").title == ""


def test_only_what_changed_is_compared_anew() -> None:
    known = Comparisons(most=2)
    a, b, c = (Report(text) for text in (FIRST, SECOND, THIRD))
    known.keep(a, b, ALL)
    known.keep(a, c, Comparison())
    assert known.find(Report(FIRST), Report(SECOND)) is ALL
    assert known.find(Report(FIRST, date="2031-05-06"), b) is None
    known.keep(b, c, Comparison())
    assert known.find(a, c) is None
    assert known.find(a, b) is ALL


def test_a_finding_nobody_judged_is_open(session: Session, pair: Pair) -> None:
    compared = comparison.shown(session, pair, ALL)
    assert compared.rows == tuple(Row(one, one.kind) for one in ALL.findings)
    assert compared.open == compared.rows
    assert [one.tie for one in compared.ties] == [TIED]


def test_a_taken_finding_is_a_claim_with_the_other_articles_words_as_evidence(
    session: Session, pair: Pair
) -> None:
    before = set(session.case.values())
    steps = len(session.history())
    claim = judging.take(session, pair, row(session, pair, YEAR), "1931 here, 1913 there.")
    assert (claim.kinds, claim.severity) == ((Kind.NUMBER,), Severity.MUST)
    assert claim.note == "1931 here, 1913 there."
    (passage,) = session.case.passages(claim.id)
    assert (passage.article, passage.exact) == (pair.a, "1931")
    (filed,) = session.case.evidence(claim.id)
    assert (filed.article, filed.exact, filed.quote) == (pair.b, "1913", "1913")
    assert filed.stance is Stance.REFUTES
    taken = row(session, pair, YEAR)
    assert (taken.ruling, taken.claim) == (Ruling.TAKEN, claim.id)
    assert len(session.history()) == steps + 1
    session.undo()
    assert set(session.case.values()) == before
    session.redo()
    assert row(session, pair, YEAR) == taken
