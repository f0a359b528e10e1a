"""From all that the rules propose to the short list that is shown."""

from workbench.compare.model import Finding, FindingKind, Reason, Report, Weight
from workbench.compare.pair import Pair, turned
from workbench.compare.segment import read
from workbench.compare.settle import ENOUGH, settled
from workbench.domain.text import Span

PAIR = Pair(read(Report("One line of words stands here.")), read(Report("Another stands there.")))


def finding(
    kind: FindingKind,
    a: Span | None,
    b: Span | None,
    weight: Weight = Weight.MEDIUM,
    code: str = "",
    trust: float = 0.6,
) -> Finding:
    return Finding(
        kind, weight, (a,) if a else (), (b,) if b else (), Reason(code or str(kind)), trust
    )


def test_of_two_findings_on_the_same_words_the_more_telling_kind_stays() -> None:
    wording = finding(FindingKind.WORDING, (0, 8), (0, 7), trust=0.9)
    number = finding(FindingKind.NUMBER, (4, 6), (2, 5))
    assert settled(PAIR, [wording, number]) == (number,)


def test_findings_that_share_words_on_one_side_only_both_stay() -> None:
    one = finding(FindingKind.NUMBER, (0, 3), (0, 3))
    other = finding(FindingKind.NUMBER, (0, 3), (8, 12))
    assert set(settled(PAIR, [one, other])) == {one, other}


def test_what_is_hardly_trusted_is_not_shown() -> None:
    assert settled(PAIR, [finding(FindingKind.DATE, (0, 3), (0, 3), trust=ENOUGH / 2)]) == ()


def test_the_weightiest_come_first() -> None:
    low = finding(FindingKind.HEDGE, (0, 3), (0, 3), Weight.LOW)
    high = finding(FindingKind.NAME, (10, 12), (10, 12), Weight.HIGH)
    assert settled(PAIR, [low, high]) == (high, low)


def test_a_clause_is_not_in_one_report_only_where_another_rule_found_its_counterpart() -> None:
    only = finding(FindingKind.ONLY_A, (0, 20), None)
    number = finding(FindingKind.NUMBER, (4, 6), (2, 5))
    assert settled(PAIR, [only, number]) == (number,)
    aside = finding(FindingKind.NUMBER, (24, 26), (2, 5))
    assert set(settled(PAIR, [only, aside])) == {only, aside}


def test_a_sum_that_does_not_come_out_may_stand_in_one_report_only() -> None:
    only = finding(FindingKind.ONLY_B, None, (0, 20))
    sums = finding(FindingKind.INTERNAL, None, (4, 16), code="sum-differs")
    assert set(settled(PAIR, [only, sums])) == {only, sums}


def test_who_says_it_tells_nothing_of_an_aside_about_him() -> None:
    only = finding(FindingKind.ONLY_A, (5, 15), None)
    speaker = finding(FindingKind.ATTRIBUTION, (0, 20), (0, 5))
    assert set(settled(PAIR, [only, speaker])) == {only, speaker}


def test_an_entry_that_is_old_and_a_list_that_is_run_together_are_two_findings() -> None:
    old = finding(FindingKind.SOURCE, (0, 9), None, code="source-older")
    glued = finding(FindingKind.SOURCE, (0, 19), None, code="source-run-together")
    assert set(settled(PAIR, [old, glued])) == {old, glued}


def test_a_finding_on_a_turned_pair_reads_from_the_first_side() -> None:
    only = finding(FindingKind.ONLY_A, (0, 9), None)
    back = turned(only)
    assert (back.kind, back.a, back.b) == (FindingKind.ONLY_B, (), ((0, 9),))
    assert turned(back) == only


def test_sentences_that_both_reports_have_word_for_word_are_told_alike() -> None:
    text = "Ana Torres said that it was counted. Ana Torres denied that it was counted."
    pair = Pair(read(Report(text)), read(Report(text)))
    crossed = finding(FindingKind.ATTRIBUTION, (0, 15), (37, 55))
    assert settled(pair, [crossed]) == ()


def test_another_office_of_a_person_leaves_what_is_told_of_the_person_here_only() -> None:
    only = finding(FindingKind.ONLY_A, (0, 20), None)
    title = finding(FindingKind.TITLE, (4, 6), (2, 5))
    assert set(settled(PAIR, [only, title])) == {only, title}
