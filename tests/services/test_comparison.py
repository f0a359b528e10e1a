"""What people say of a comparison is kept, undone, and known again in the next comparison."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from workbench.compare.model import Comparison, Finding, Reason, Report, Said, Tie
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Verb
from workbench.domain.model import (
    FindingKind,
    HandTie,
    Judgement,
    Kind,
    Role,
    Ruling,
    Severity,
    Stance,
    Weight,
)
from workbench.domain.text import Span
from workbench.services import checking, comparison, judging, library
from workbench.services.comparison import Comparisons, Pair, Row, ShownTie
from workbench.services.importing import read_pasted
from workbench.services.jobs import Progress
from workbench.services.judging import Place
from workbench.services.near_claims import NearClaims
from workbench.services.session import Session, open_case
from workbench.services.verification import findings

Judge = Callable[[Session, Pair, Row], object]

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


def test_what_people_said_of_the_ties_makes_another_comparison_and_the_last_stands_in_for_it() -> (
    None
):
    known = Comparisons()
    a, b = Report(FIRST), Report(SECOND)
    said = Said(tied=((at(FIRST, "It holds."), at(SECOND, "It leaks.")),))
    assert known.find_near(a, b, said) is None
    known.keep(a, b, ALL)
    assert known.find(a, b, said) is None
    assert known.find_near(a, b, said) is ALL
    more = Comparison()
    known.keep(a, b, more, said)
    assert known.find_near(a, b, said) is more
    assert known.find_near(a, b, Said()) is ALL
    assert known.find_near(b, a, said) is None


def test_the_comparison_hears_what_was_tied_and_untied_from_either_side(
    session: Session, pair: Pair
) -> None:
    assert comparison.said_of(session, pair) == Said()
    here, there = place(pair.a, FIRST, "“It holds.”"), place(pair.b, SECOND, "It leaks.")
    judging.tie_by_hand(session, here, there)
    judging.untie(session, pair, ShownTie(TIED))
    tied = ((here[1:],), (there[1:],))
    assert comparison.said_of(session, pair) == Said((tied,), ((TIED.a, TIED.b),))
    turned = Said((tied[::-1],), ((TIED.b, TIED.a),))
    assert comparison.said_of(session, Pair(pair.b, pair.a)) == turned
    third = comparison.pairs(session)[1]
    assert comparison.said_of(session, third) == Said()


def test_an_article_that_was_not_read_to_its_end_is_told_with_the_share_that_was(
    session: Session, pair: Pair
) -> None:
    assert comparison.shown(session, pair, ALL).cut == ()
    half = replace(ALL, cut_b=len(SECOND) // 2)
    assert comparison.shown(session, pair, half).cut == (
        (pair.b, (len(SECOND) // 2) / len(SECOND)),
    )


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


def test_a_finding_is_taken_once(session: Session, pair: Pair) -> None:
    stale = row(session, pair, YEAR)
    claim = judging.take(session, pair, stale)
    steps = len(session.history())
    for judge in (judging.take, judging.dismiss, judging.same_after_all, judging.put_back):
        for one in (stale, row(session, pair, YEAR)):
            with pytest.raises(WorkbenchError, match="finding-taken"):
                judge(session, pair, one)
    assert len(session.history()) == steps
    assert session.case.claims() == [claim]


def test_a_finding_is_taken_into_a_claim_that_stands_there_in_one_step(
    session: Session, pair: Pair
) -> None:
    near = NearClaims(session)
    assert near.at(pair, row(session, pair, YEAR)) is None
    start, end = at(FIRST, "built in 1931")[0]
    claim = checking.mark(session, pair.a, start, end)
    assert near.at(pair, row(session, pair, YEAR)) == claim
    assert near.at(pair, row(session, pair, LEAK)) is None
    steps = len(session.history())
    judging.take_into(session, pair, row(session, pair, YEAR), claim.id)
    assert len(session.history()) == steps + 1
    (filed,) = session.case.evidence(claim.id)
    assert (filed.exact, filed.stance) == ("1913", Stance.REFUTES)
    taken = row(session, pair, YEAR)
    assert (taken.ruling, taken.claim) == (Ruling.TAKEN, claim.id)
    assert near.at(pair, taken) is None
    with pytest.raises(WorkbenchError, match="finding-taken"):
        judging.take_into(session, pair, taken, claim.id)
    session.undo()
    assert session.case.evidence(claim.id) == []
    judging.take_into(session, pair, row(session, pair, HOLDS), claim.id)
    assert session.case.evidence(claim.id) == []


def test_what_only_the_other_article_says_becomes_a_claim_there(
    session: Session, pair: Pair
) -> None:
    claim = judging.take(session, pair, row(session, pair, LEAK))
    assert (claim.kinds, claim.severity) == ((Kind.OTHER,), Severity.FYI)
    (passage,) = session.case.passages(claim.id)
    assert (passage.article, passage.exact) == (pair.b, "It leaks.")
    assert session.case.evidence(claim.id) == []


def test_a_finding_inside_one_article_takes_both_passages_into_the_claim(
    session: Session, pair: Pair
) -> None:
    claim = judging.take(session, pair, row(session, pair, HEAD))
    said = [passage.exact for passage in session.case.passages(claim.id)]
    assert said == ["The dam at Orrin", "The dam was"]
    assert session.case.evidence(claim.id) == []


def test_several_words_of_the_other_article_are_several_pieces_of_evidence_under_one_source(
    session: Session, pair: Pair
) -> None:
    b = (*at(SECOND, "1913"), *at(SECOND, "Tuesday"))
    both = replace(YEAR, kind=FindingKind.SCOPE, b=b)
    claim = judging.take(session, pair, Row(both, both.kind))
    filed = session.case.evidence(claim.id)
    assert [one.exact for one in filed] == ["1913", "Tuesday"]
    assert len({one.source for one in filed}) == 1
    assert {one.stance for one in filed} == {Stance.CONTEXT}
    judging.take(session, pair, row(session, pair, DAY))
    assert len(session.case.sources()) == 1


def test_a_finding_whose_words_are_not_there_is_refused_and_nothing_is_done(
    session: Session, pair: Pair
) -> None:
    steps = len(session.history())
    nowhere = replace(YEAR, b=((9000, 9004),))
    with pytest.raises(WorkbenchError, match="span"):
        judging.take(session, pair, Row(nowhere, nowhere.kind))
    assert len(session.history()) == steps


def test_a_finding_is_open_again_when_its_claim_is_deleted(session: Session, pair: Pair) -> None:
    claim = judging.take(session, pair, row(session, pair, YEAR))
    taken = row(session, pair, YEAR)
    checking.remove_claim(session, claim.id)
    assert row(session, pair, YEAR) == Row(YEAR, YEAR.kind)
    session.undo()
    assert row(session, pair, YEAR) == taken


def test_a_corrected_kind_outlives_the_claim(session: Session, pair: Pair) -> None:
    judging.correct_kind(session, pair, row(session, pair, YEAR), FindingKind.DATE)
    claim = judging.take(session, pair, row(session, pair, YEAR))
    assert claim.kinds == (Kind.DATE,)
    checking.remove_claim(session, claim.id)
    left = row(session, pair, YEAR)
    assert (left.kind, left.ruling, left.claim) == (FindingKind.DATE, Ruling.OPEN, "")


@pytest.mark.parametrize(
    ("judge", "ruling", "verb"),
    [
        (judging.dismiss, Ruling.DISMISSED, Verb.DISMISS),
        (judging.same_after_all, Ruling.SAME, Verb.SAME_AFTER_ALL),
    ],
)
def test_what_is_put_aside_stays_there_after_reopening_and_can_be_put_back(
    session: Session, pair: Pair, judge: Judge, ruling: Ruling, verb: Verb
) -> None:
    judge(session, pair, row(session, pair, DAY))
    steps = session.history()
    assert (steps[0].verb, steps[0].fact("title")) == (verb, "Monday")
    session.close()
    again = open_case(session.path, "Ana")
    assert row(again, pair, DAY).ruling is ruling
    assert row(again, pair, DAY) not in comparison.shown(again, pair, ALL).open
    judge(again, pair, row(again, pair, DAY))
    assert again.history() == steps
    judging.put_back(again, pair, row(again, pair, DAY))
    assert row(again, pair, DAY) == Row(DAY, DAY.kind)
    assert again.case.all(Judgement) == []
    again.undo()
    again.undo()
    assert row(again, pair, DAY) == Row(DAY, DAY.kind)
    again.close()


def test_putting_back_what_nobody_judged_does_nothing(session: Session, pair: Pair) -> None:
    steps = len(session.history())
    judging.put_back(session, pair, row(session, pair, DAY))
    assert len(session.history()) == steps


def test_a_corrected_kind_is_kept_and_its_own_kind_takes_the_correction_away(
    session: Session, pair: Pair
) -> None:
    judging.correct_kind(session, pair, row(session, pair, NAME), FindingKind.TITLE)
    corrected = row(session, pair, NAME)
    assert (corrected.kind, corrected.finding.kind) == (FindingKind.TITLE, FindingKind.NAME)
    judging.dismiss(session, pair, corrected)
    assert row(session, pair, NAME).kind is FindingKind.TITLE
    judging.correct_kind(session, pair, row(session, pair, NAME), FindingKind.NAME)
    judging.put_back(session, pair, row(session, pair, NAME))
    assert session.case.all(Judgement) == []


def test_a_finding_the_next_comparison_names_as_the_person_did_is_the_same_one(
    session: Session, pair: Pair
) -> None:
    judging.correct_kind(session, pair, row(session, pair, NAME), FindingKind.TITLE)
    judging.dismiss(session, pair, row(session, pair, NAME))
    renamed = replace(NAME, kind=FindingKind.TITLE)
    assert rows(session, pair, Comparison((), (renamed,)))[0].ruling is Ruling.DISMISSED


def test_a_finding_that_moved_by_a_word_is_known_again(session: Session, pair: Pair) -> None:
    judging.dismiss(session, pair, row(session, pair, DAY))
    wider = found(FindingKind.DATE, "on Monday", "on Tuesday")
    assert rows(session, pair, Comparison((), (wider,)))[0].ruling is Ruling.DISMISSED


def test_another_finding_on_nearly_the_same_words_is_not_taken_for_the_one_dismissed(
    session: Session, pair: Pair
) -> None:
    judging.dismiss(session, pair, row(session, pair, DAY))
    other_kind = found(FindingKind.HEDGE, "Monday", "Tuesday")
    elsewhere = found(FindingKind.DATE, "Monday", "It leaks")
    only = replace(DAY, kind=FindingKind.DATE, b=())
    for one in (other_kind, elsewhere, only):
        assert rows(session, pair, Comparison((), (one,)))[0].ruling is Ruling.OPEN
    wider = found(FindingKind.DATE, "said on Monday", "on Tuesday")
    both = rows(session, pair, Comparison((), (wider, DAY)))
    assert [one.ruling for one in both] == [Ruling.OPEN, Ruling.DISMISSED]


def test_what_is_judged_holds_whichever_article_comes_first(session: Session, pair: Pair) -> None:
    for one in (DAY, LEAK):
        judging.dismiss(session, pair, row(session, pair, one))
    judging.correct_kind(session, pair, row(session, pair, NAME), FindingKind.ONLY_A)
    turned = Pair(pair.b, pair.a)
    other_way = tuple(replace(one, a=one.b, b=one.a) for one in (DAY, LEAK, NAME))
    leak = replace(other_way[1], kind=FindingKind.ONLY_A)
    compared = Comparison((), (other_way[0], leak, other_way[2]))
    known = rows(session, turned, compared)
    assert [one.ruling for one in known[:2]] == [Ruling.DISMISSED] * 2
    assert known[2].kind is FindingKind.ONLY_B
    judging.correct_kind(session, turned, known[2], FindingKind.ONLY_A)
    assert row(session, pair, NAME).kind is FindingKind.ONLY_B


def test_what_an_article_says_against_itself_is_judged_once_for_all_comparisons(
    session: Session, pair: Pair
) -> None:
    other = comparison.pairs(session)[1]
    judging.dismiss(session, pair, row(session, pair, HEAD))
    assert rows(session, other, Comparison((), (HEAD,)))[0].ruling is Ruling.DISMISSED
    turned = replace(HEAD, a=(), b=HEAD.a)
    before = rows(session, Pair(other.b, other.a), Comparison((), (turned,)))
    assert before[0].ruling is Ruling.DISMISSED
    stray = Finding(FindingKind.SOURCE, Weight.LOW, (), at(SECOND, "It leaks."), Reason("test"))
    judging.dismiss(session, pair, Row(stray, stray.kind))
    assert rows(session, pair, Comparison((), (stray,)))[0].ruling is Ruling.DISMISSED
    assert rows(session, other, Comparison((), (stray,)))[0].ruling is Ruling.OPEN


# -- ties


def place(article: str, text: str, words: str) -> Place:
    return Place(article, *at(text, words)[0])


def spans(session: Session, pair: Pair, compared: Comparison = ALL) -> list[tuple[Span, ...]]:
    """Where the ties that are shown begin, in the first article."""
    return [one.tie.a for one in comparison.shown(session, pair, compared).ties]


def test_a_tie_made_by_hand_is_shown_and_undone(session: Session, pair: Pair) -> None:
    here, there = place(pair.a, FIRST, "“It holds.”"), place(pair.b, SECOND, "It leaks.")
    tie = judging.tie_by_hand(session, here, there)
    last = comparison.shown(session, pair, ALL).ties[-1]
    assert (last.by_hand, last.tie.a, last.tie.b) == (tie.id, (here[1:],), (there[1:],))
    assert (tie.exact_a, tie.exact_b) == ("“It holds.”", "It leaks.")
    steps = len(session.history())
    assert judging.tie_by_hand(session, there, here) == tie
    assert len(session.history()) == steps
    assert len(spans(session, Pair(pair.b, pair.a))) == 2
    session.undo()
    assert spans(session, pair) == [TIED.a]


def test_two_selections_in_one_article_or_of_nothing_are_not_tied(
    session: Session, pair: Pair
) -> None:
    here = place(pair.a, FIRST, "1931")
    with pytest.raises(WorkbenchError, match="same-side"):
        judging.tie_by_hand(session, here, place(pair.a, FIRST, "Monday"))
    with pytest.raises(WorkbenchError, match="span"):
        judging.tie_by_hand(session, here, Place(pair.b, 3, 3))


def test_what_is_untied_stays_apart_with_all_that_was_found_in_it(
    session: Session, pair: Pair
) -> None:
    tie = comparison.shown(session, pair, ALL).ties[0]
    judging.untie(session, pair, tie)
    assert spans(session, pair) == []
    left = [one.finding for one in rows(session, pair)]
    assert left == [NAME, LEAK, HOLDS, HEAD]
    wider = replace(TIED, a=at(FIRST, "dam was built in 1931, the mayor said on Monday. “It"))
    assert spans(session, pair, Comparison((wider,), ())) == []
    steps = len(session.history())
    judging.untie(session, pair, tie)
    assert len(session.history()) == steps
    session.undo()
    assert len(rows(session, pair)) == len(ALL.findings)


def test_a_finding_stays_where_another_tie_holds_it_too(session: Session, pair: Pair) -> None:
    judging.tie_by_hand(session, place(pair.a, FIRST, "1931"), place(pair.b, SECOND, "1913"))
    judging.untie(session, pair, ShownTie(TIED))
    assert [one.finding for one in rows(session, pair)][:2] == [YEAR, NAME]


def test_what_was_tied_by_hand_can_be_untied_and_tied_again(session: Session, pair: Pair) -> None:
    here, there = place(pair.a, FIRST, "1931"), place(pair.b, SECOND, "1913")
    judging.tie_by_hand(session, here, there)
    bare = Comparison()
    judging.untie(session, pair, comparison.shown(session, pair, bare).ties[0])
    assert spans(session, pair, bare) == []
    judging.tie_by_hand(session, there, here)
    assert spans(session, pair, bare) == [at(FIRST, "1931")]
    assert len(session.case.all(HandTie)) == 1


def test_a_tie_that_is_found_where_a_person_made_one_is_shown_once(
    session: Session, pair: Pair
) -> None:
    one, other = Place(pair.a, *TIED.a[0]), Place(pair.b, *TIED.b[0])
    tie = judging.tie_by_hand(session, one, other)
    (shown,) = comparison.shown(session, pair, ALL).ties
    assert shown.by_hand == tie.id


# -- articles


def test_an_article_takes_what_was_said_of_its_comparisons_with_it(
    session: Session, pair: Pair
) -> None:
    before = set(session.case.values())
    judging.dismiss(session, pair, row(session, pair, DAY))
    claim = judging.take(session, pair, row(session, pair, HOLDS))
    judging.tie_by_hand(session, Place(pair.a, 0, 3), Place(pair.b, 0, 3))
    library.remove_article(session, pair.b)
    assert session.case.all(Judgement) == []
    assert session.case.all(HandTie) == []
    assert session.case.claims() == [claim]
    for _step in range(4):
        session.undo()
    assert set(session.case.values()) == before


def test_two_articles_are_compared_by_the_engine_and_the_job_can_be_stopped(
    session: Session, pair: Pair
) -> None:
    a, b = (comparison.report_of(session, id) for id in pair)
    told: list[float] = []
    result = comparison.compare_articles(a, b, Progress(told.append))
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0.0, 1.0)
    assert any(one.a == YEAR.a and one.b == YEAR.b for one in result.findings)
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(WorkbenchError, match="cancelled"):
        comparison.compare_articles(a, b, stopped)


def test_the_engine_is_not_loaded_before_somebody_compares() -> None:
    code = (
        "import sys, workbench.services.comparison, workbench.services.judging;"
        "sys.exit('numpy' in sys.modules or 'workbench.compare.engine' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
