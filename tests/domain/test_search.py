"""Finding words: what is equal to a reader is found, and where it is found is exact."""

import unicodedata
from itertools import pairwise
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.search import Needle, find_spans

PADDING = st.text(alphabet="xyz .,\n\u00a0\u2028😀جمل\u0301", max_size=30)
FORMS: st.SearchStrategy[Literal["NFC", "NFD"]] = st.sampled_from(("NFC", "NFD"))
WORDS = st.text(alphabet="abcdEéüñ'\"\u2019\u201c- 5😀ج", min_size=1, max_size=12)


def found(text: str, needle: str, **how: bool) -> list[str]:
    """The words at the places where a needle is found."""
    return [text[start:end] for start, end in find_spans(text, needle, **how)]


@given(PADDING, WORDS, PADDING)
def test_words_are_found_where_they_were_put(before: str, words: str, after: str) -> None:
    text = before + "|" + words + "|" + after
    place = len(before) + 1
    spans = find_spans(text, words, accents=True, case=True)
    if words.strip() == words and "  " not in words:
        assert (place, place + len(words)) in spans
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(one[1] <= two[0] for one, two in pairwise(spans))


@given(PADDING, WORDS, PADDING, FORMS)
def test_how_an_accent_is_coded_makes_no_difference(
    before: str, words: str, after: str, form: Literal["NFC", "NFD"]
) -> None:
    coded = unicodedata.normalize(form, words)
    text = f"{before}|{coded}|{after}"
    assert find_spans(text, words, accents=True) == find_spans(
        text, unicodedata.normalize("NFC", words), accents=True
    )
    assert find_spans(text, words) == find_spans(text, unicodedata.normalize("NFD", words))


@pytest.mark.parametrize(
    ("text", "needle"),
    [
        ("the \u201cillegal\u201d report", '"illegal"'),
        ('the "illegal" report', "\u201cillegal\u201d"),
        ("the council\u2019s view", "council's"),
        ("12\u00a0000 litres", "12 000"),
        ("a line\nbroken", "line broken"),
        ("twenty\u2011five", "twenty-five"),
        ("Nicolás", "nicolas"),
        ("Nicola\u0301s", "nicolas"),
        ("Nicolas", "Nicolás"),
        ("inex\u00adorable", "inexorable"),
    ],
)
def test_what_reads_the_same_is_found(text: str, needle: str) -> None:
    assert len(find_spans(text, needle)) == 1


def test_accents_and_case_matter_when_asked_for() -> None:
    text = "Resume, resume, résumé, re\u0301sume\u0301."
    assert found(text, "resume") == ["Resume", "resume", "résumé", "re\u0301sume\u0301"]
    assert found(text, "resume", accents=True) == ["Resume", "resume"]
    assert found(text, "résumé", accents=True) == ["résumé", "re\u0301sume\u0301"]
    assert found(text, "Resume", case=True) == ["Resume"]


def test_a_letter_is_never_parted_from_its_accent() -> None:
    assert found("cafe\u0301", "cafe") == ["cafe\u0301"]
    assert found("cafe\u0301", "cafe", accents=True) == []


def test_whole_words_only() -> None:
    text = "art, party, art-house, ART, cafe\u0301, cafe"
    assert find_spans(text, "art", whole=True) == [(0, 3), (12, 15), (23, 26)]
    assert len(find_spans("a b, c", ", c", whole=True)) == 1
    assert found(text, "caf", whole=True) == []


def test_places_behind_an_emoji_are_code_points() -> None:
    assert find_spans("😀😀 word", "word") == [(3, 7)]


def test_nothing_is_found_for_nothing_and_signs_are_only_signs() -> None:
    assert find_spans("abc", "") == []
    assert find_spans("a.c abc [x]*", "a.c") == [(0, 3)]
    assert found("a.c abc [x]*", "[x]*") == ["[x]*"]
    assert len(find_spans("a  b", " ")) == 2


def test_a_needle_keeps_how_it_is_looked_for() -> None:
    assert Needle("Art", case=True, whole=True).spans("Art art party") == [(0, 3)]


def test_a_long_run_of_spaces_is_no_trap() -> None:
    assert find_spans(" " * 200_000 + "a", " b") == []
    assert find_spans("a" + " " * 200_000, "a b c") == []
