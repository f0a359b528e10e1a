"""Texts that no desk writes: the comparison ends, and its work grows with the text and no faster.

Work is counted in calls of functions, ours and Python's own, so a busy machine changes nothing.
"""

import sys
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.compare.engine import compare
from workbench.compare.model import Comparison, Report
from workbench.compare.segment import read

# Beyond the length at which a sentence without end is read in pieces.
SHORT = 6_000
TIMES = 4
# Four times the text; were each thing set against each, it would be sixteen times the work.
AT_MOST = 7.0
PIECES = {
    "a share again and again": "80 percent of ",
    "one sentence": "The council met on Monday and 12 people left. ",
    "bare quotation marks": '"',
    "opening marks alone": "\u201c",
    "marks around letters": '"a" ',
    "quoted sentences": '"We will pay," said Ann Lee. ',
    "marks of all sorts": "\"'\u201c\u201d\u2018\u2019\u00ab\u00bb\u201e",
    "digits": "1234567890",
    "brackets": "([",
    "capitalised words": "Word Other ",
    "initials": "A. B. ",
    "they said": "she said that he said ",
    "one word": "abcdefghij",
    "dates": "on 3 May 2031 ",
    "days and hours": "on Monday at 9 a.m. ",
    "offices": "President of the Council Ann Lee, ",
    "hedges": "allegedly could reportedly ",
    "accents alone": "e\u0301",
}


def against_itself(text: str) -> Comparison:
    """A text beside the same with a letter more."""
    return compare(Report(text, "en"), Report(text + "x", "en"))


def work(text: str) -> int:
    """How many functions are called to compare a text with itself."""
    calls = 0

    def counted(_frame: FrameType, event: str, _what: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        against_itself(text)
    finally:
        sys.setprofile(before)
    return calls


@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES.keys())
def test_four_times_the_text_is_hardly_more_than_four_times_the_work(piece: str) -> None:
    against_itself(piece * 3)
    short, long = (piece * (size // len(piece)) for size in (SHORT, SHORT * TIMES))
    assert work(long) <= AT_MOST * work(short)


@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES.keys())
def test_a_text_beside_nearly_itself_gives_few_findings(piece: str) -> None:
    text = piece * (SHORT // len(piece))
    found = against_itself(text)
    assert len(found.findings) <= 20
    assert len(found.ties) <= len(text) // 20


@settings(max_examples=12, deadline=None)
@given(
    st.lists(
        st.sampled_from([*PIECES.values(), "\n", " ", ". ", "Ann Lee "]), min_size=1, max_size=6
    ),
    st.integers(200, 2_000),
)
def test_any_mixture_of_such_pieces_comes_to_an_end(pieces: list[str], size: int) -> None:
    mixed = "".join(pieces)
    text = mixed * (size // len(mixed) + 1)
    found = against_itself(text)
    assert all(
        0 <= start < end <= len(text) + 1 for each in found.findings for start, end in each.a
    )


def test_a_text_of_more_sentences_than_any_report_has_is_read_to_a_limit() -> None:
    reading = read(Report("We met. " * 15_100, "en"))
    assert len(reading.sentences) == 15_000
    assert reading.text.endswith("met.")
    assert reading.sentences[-1].end == len(reading.text)


def test_a_report_of_ten_thousand_sentences_is_read_to_its_end() -> None:
    text = "We met. " * 10_000
    assert read(Report(text, "en")).text == text
