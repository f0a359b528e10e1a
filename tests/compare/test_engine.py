"""The whole engine on texts nobody wrote: nothing raises, spans hold, both ways agree."""

import os
import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.compare.gold import DEV, PAIRS, read_pair
from workbench.compare.engine import compare
from workbench.compare.model import Comparison, Finding, FindingKind, Report, Tie
from workbench.finding_words import why

_SUBJECTS = ("Ana Torres", "The mayor", "President Ilya Brandt", "Police", "The Harbour Union")
_VERBS = ("said", "denied", "reportedly found", "told reporters", "did not confirm")
_OBJECTS = (
    "that 80 percent of the tallies were verified",
    "that 1.2 million people had voted on Wednesday",
    "“the vote was clean and the result is final”",
    "the council’s report of August 9",
    "at least 27 deaths in Lindhollow (Örvik)",
    '"a fraud", according to Reuters',
)
_ONE_TEXT = (FindingKind.HEADLINE, FindingKind.SOURCE, FindingKind.INTERNAL)
_ONE_SIDED = (FindingKind.ONLY_A, FindingKind.ONLY_B)

_sentences = st.builds(
    "{} {} {}{}".format,
    st.sampled_from(_SUBJECTS),
    st.sampled_from(_VERBS),
    st.sampled_from(_OBJECTS),
    st.sampled_from((".", ", he said.", "", "!\n", ".\n")),
)
_news = st.lists(_sentences, max_size=12).map(" ".join)
_any_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)
_dates = st.sampled_from(("", "2031-08-14"))
_reports = st.builds(
    Report,
    st.one_of(_news, _news, _any_text),
    st.sampled_from(("en", "", "es", "pt", "de", "fr", "ar", "zh")),
    _dates,
)

STRANGE = {
    "nothing": "",
    "one letter": "x",
    "line ends": "\n" * 5_000,
    "blanks": " \u00a0" * 5_000,
    "figures": "1234567890" * 1_000,
    "figures apart": "12 345 " * 1_500,
    "days": "Wednesday August 9 " * 500,
    "open quotes": "“" * 10_000,
    "low quotes": "„«" * 10_000,
    "quotes never closed": '"big red house ' * 700,
    "brackets": "([" * 5_000,
    "capitals": "A " * 5_000,
    "initials": "A." * 5_000,
    "names": "President Ana Torres, " * 500,
    "one word": "said " * 2_000,
    "no blanks": "lindhollow" * 1_000,
    "one sentence": "Ana Torres said “no” to 27 of 30 votes on May 3. " * 200,
    "right to left": "قال الرئيس إن التصويت كان نظيفا. " * 100,
    "emoji": "👩‍👩‍👧🏽🇪🇸 " * 500,
    "accents alone": "\u0301" * 3_000,
    "accents apart": "votacio\u0301n de la asamblea. " * 200,
    "no blanks in Chinese": "总统说选举干净。" * 500,
    "mixed": "The mayor said 5. El alcalde dijo 1.200. Der Bürgermeister sagte „nein“. " * 60,
    "fractions": "He lost 1½ of ¼ and 12¾ of 3⅔ or ⅟. ",
    "figures of other scripts": "5ж 3ß ٣٤٥ال ②, 10² ፩፪ Ⅷ 1ª. " * 20,
    "a figure without end": "9" * 6_000 + "½ " + "9" * 6_000,
    "control characters": "".join(map(chr, range(1, 32))) * 200,
    "joiners": "\u200d\u200b\u00ad" * 2_000,
}


def assert_sound(found: Comparison, a: Report, b: Report) -> None:
    """Spans lie in their texts and hold something; each kind has the sides it should have."""
    told: list[Tie | Finding] = [*found.ties, *found.findings]
    for each in told:
        for spans, report in ((each.a, a), (each.b, b)):
            assert all(0 <= start < end <= len(report.text) for start, end in spans)
    assert all(tie.a and tie.b for tie in found.ties)
    assert all(sides(finding) for finding in found.findings)


def sides(finding: Finding) -> bool:
    """Whether a finding stands on the sides that its kind has."""
    if finding.kind in _ONE_TEXT:
        return bool(finding.a) != bool(finding.b)
    has_a, has_b = finding.kind is not FindingKind.ONLY_B, finding.kind is not FindingKind.ONLY_A
    return bool(finding.a) == has_a and bool(finding.b) == has_b


@pytest.mark.parametrize("name", STRANGE)
def test_strange_texts_are_compared_with_themselves_and_with_news(name: str) -> None:
    strange, news = Report(STRANGE[name]), Report(STRANGE["one sentence"], "en", "2031-05-04")
    for a, b in ((strange, strange), (strange, news), (news, strange)):
        assert_sound(compare(a, b), a, b)


@settings(max_examples=60, deadline=None)
@given(_reports, _reports)
def test_whatever_is_compared_stands_where_it_says(a: Report, b: Report) -> None:
    assert_sound(compare(a, b), a, b)


@pytest.mark.parametrize("name", STRANGE)
def test_a_strange_text_does_not_differ_from_itself(name: str) -> None:
    assert between_the_sides(compare(Report(STRANGE[name]), Report(STRANGE[name]))) == []


@settings(max_examples=40, deadline=None)
@given(_reports)
def test_a_text_does_not_differ_from_itself(a: Report) -> None:
    assert between_the_sides(compare(a, a)) == []


def between_the_sides(found: Comparison) -> list[Finding]:
    """The findings that set the reports against each other; those about one report alone, its
    headline, its sources or itself, it keeps whatever it is compared with."""
    return [finding for finding in found.findings if finding.kind not in _ONE_TEXT]


@settings(max_examples=60, deadline=None)
@given(_reports, _reports)
def test_ties_are_the_same_from_either_side(a: Report, b: Report) -> None:
    assert compare(a, b).ties == tuple(sorted(map(turned, compare(b, a).ties), key=rows))


@settings(max_examples=40, deadline=None)
@given(_reports)
def test_ties_of_a_text_to_itself_are_the_same_from_either_side(a: Report) -> None:
    pairs = {(tie.rows_a, tie.rows_b) for tie in compare(a, a).ties}
    assert pairs == {(rows_b, rows_a) for rows_a, rows_b in pairs}


def turned(tie: Tie) -> Tie:
    """A tie as it is seen from the other side."""
    return replace(tie, a=tie.b, b=tie.a, rows_a=tie.rows_b, rows_b=tie.rows_a)


def rows(tie: Tie) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The sentences that a tie ties, to sort by."""
    return tie.rows_a, tie.rows_b


@settings(max_examples=15, deadline=None)
@given(_reports, _reports)
def test_a_second_run_finds_the_same(a: Report, b: Report) -> None:
    assert compare(a, b) == compare(a, b)


_TWO = """
from workbench.compare.engine import compare
from workbench.compare.model import Report
a = "Ana Torres said on Wednesday that 80 percent of votes in Port Lind were “clean and final”. " \\
    "The Harbour Union and the Free Party denied it. Police found 27 bodies near the old mill."
b = "President Torres told reporters on Thursday that 70 percent of ballots were “clean”. " \\
    "The Free Party reportedly denied it. Police found at least 72 bodies. The mill is closed."
print(compare(Report(a, "en", "2031-08-14"), Report(b, "en", "2031-08-15")))
"""


def test_the_order_of_sets_does_not_show() -> None:
    told = [
        subprocess.run(
            [sys.executable, "-c", _TWO],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert told[0] == told[1]
    assert "Finding(" in told[0]


@pytest.mark.parametrize("name", ["apagon", "cookers", "flue", "sirene"])
def test_what_is_wrong_within_one_report_is_told_alike_whichever_stands_first(name: str) -> None:
    gold = read_pair(PAIRS / DEV / name)
    one, other = compare(gold.a, gold.b), compare(gold.b, gold.a)
    told = {(each.a, each.b, why(each.why)) for each in one.findings if each.kind in _ONE_TEXT}
    turned_round = {
        (each.b, each.a, why(each.why)) for each in other.findings if each.kind in _ONE_TEXT
    }
    assert told
    assert told == turned_round
    assert not any("“”" in words for _, _, words in told)
