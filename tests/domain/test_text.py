"""Spans of canonical text: found, widened, counted, and never moved by what stands before them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain import text
from workbench.domain.errors import WorkbenchError

AWKWARD = st.text(
    st.sampled_from("ab é.\n\r\u00a0\u2028\u0301\U0001f6b1\ufeffمرحبا “”—\t1"), max_size=60
)
WORDS = "One fact here. Dr. Ames said 4.5 per cent.\n\nA headline\n \u00a0 \nLast one"


def spans(found: list[text.Span]) -> list[str]:
    return [WORDS[start:end] for start, end in found]


def test_sentences_never_run_over_a_line_end_and_know_abbreviations() -> None:
    found = spans(text.sentences(WORDS))
    assert found == ["One fact here.", "Dr. Ames said 4.5 per cent.", "A headline", "Last one"]


def test_paragraphs_are_lines_that_hold_something() -> None:
    assert spans(text.paragraphs(WORDS))[1:] == ["A headline", "Last one"]
    starts = [start for start, _ in text.paragraphs(WORDS)]
    assert [text.paragraph_number(starts, place) for place in (0, 50, len(WORDS))] == [1, 2, 3]
    assert text.paragraph_number([], 5) == 1


def test_canonical_text_has_one_kind_of_line_end_and_no_mark_and_is_otherwise_untouched() -> None:
    assert text.canonical("\ufeffa\r\nb\rc\u2028d\u00a0e") == "a\nb\nc\u2028d\u00a0e"


@given(AWKWARD)
def test_canonical_text_stays_as_it_is(raw: str) -> None:
    once = text.canonical(raw).removeprefix("\ufeff")
    assert text.canonical(once) == once


@given(AWKWARD)
def test_sentences_are_in_order_and_apart_and_free_of_white_space_at_their_ends(raw: str) -> None:
    whole = text.canonical(raw)
    found = text.sentences(whole)
    assert all(one[1] <= two[0] for one, two in pairwise(found))
    for span in found:
        assert span[0] < span[1]
        assert text.trimmed(whole, span) == span
        assert "\n" not in whole[slice(*span)]


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [(1, 2, "One"), (5, 5, "fact"), (9, 11, "here"), (20, 26, "Ames said"), (3, 4, "")],
)
def test_a_span_snaps_to_whole_words(start: int, end: int, expected: str) -> None:
    assert WORDS[slice(*text.snap_to_words(WORDS, (start, end)))] == expected


@given(AWKWARD, st.data())
def test_a_snapped_span_is_in_the_text_and_snaps_to_itself(raw: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(raw)))
    end = data.draw(st.integers(start, len(raw)))
    once = text.snap_to_words(raw, (start, end))
    assert 0 <= once[0] <= once[1] <= len(raw)
    if once[0] < once[1]:
        assert text.snap_to_words(raw, once) == once


def test_a_span_snaps_to_the_sentences_it_touches() -> None:
    found = text.sentences(WORDS)
    assert WORDS[slice(*text.snap_to_sentences(found, (4, 20)))].endswith("per cent.")
    assert text.snap_to_sentences(found, (14, 15)) == (14, 15)
    assert text.snap_to_sentences(found, (5, 5)) == found[0]
    assert text.snap_to_sentences([], (5, 6)) == (5, 6)


def test_coverage_ticks_the_sentences_a_mark_shares_a_character_with() -> None:
    found = text.sentences(WORDS)
    assert text.covered(found, [(0, 3), (found[2][0], found[3][0])]) == [True, False, True, False]


def test_the_next_unmarked_sentence_comes_round_from_the_top() -> None:
    found = text.sentences(WORDS)
    marks = [found[1], found[2]]
    assert text.next_unmarked(found, marks, 0) == found[3]
    assert text.next_unmarked(found, marks, found[3][0]) == found[0]
    assert text.next_unmarked(found, found, 0) is None


@pytest.mark.parametrize("span", [(-1, 2), (2, 2), (3, 2), (0, 999), (42, 44), (14, 15)])
def test_a_span_without_words_or_outside_of_the_text_is_refused(span: text.Span) -> None:
    with pytest.raises(WorkbenchError) as refused:
        text.check_span(WORDS, *span)
    assert refused.value.code == "span"


def test_context_is_what_stands_on_each_side() -> None:
    assert text.context("abcdef", 2, 4) == ("ab", "ef")
    assert [len(side) for side in text.context("x" * 500, 200, 300)] == [text.CONTEXT] * 2


def test_words_are_letters_or_digits() -> None:
    assert text.has_words("— 4", (0, 3))
    assert not text.has_words("— …", (0, 3))


def test_a_line_that_no_article_has_is_split_into_the_same_sentences() -> None:
    told = "The mayor, Mr. Smith, said “It is done. We won.” in the hall at 5 p.m. that day. "
    line = told * 500
    assert [line[start:end] for start, end in text.sentences(line)] == (
        [told[start:end] for start, end in text.sentences(told)] * 500
    )


@pytest.mark.parametrize("sign", ["“", "„«", "x", "a b ", "x. "])
def test_a_long_line_without_sentences_is_cut_and_nothing_of_it_is_lost(sign: str) -> None:
    line = sign * (30_000 // len(sign))
    found = text.sentences(line)
    assert "".join(line[start:end] for start, end in found).replace(" ", "") == line.replace(
        " ", ""
    )
    assert all(start < end for start, end in found)


@pytest.mark.parametrize(
    ("said", "language", "parts"),
    [
        ("Some of it, Ms. Ode said, was true.", "en", 1),
        ("A spokeswoman, Ms. Ode. She left.", "en", 2),
        ("She said no. He left. “No,” said Dr. Ode.", "en", 3),
        ("It lasts until the end of May. Police said so.", "en", 2),
        ("The roof fell at 7:40 p.m. Monday, in the third quarter.", "en", 1),
        ("The gates open at 7 a.m. Eastern time.", "en", 1),
        ("The roof fell at 7:40 p.m. Police came.", "en", 2),
        ("Ald. Ode and Cllr. Hale voted against.", "en", 1),
        ("Habló el Cnel. Soto con la Mtra. Lara en la Avda. Norte.", "es", 1),
        ("A 5.ª Vara julgou o recurso do Des. Lima na Av. Brasil.", "pt", 1),
        ("Consta das fls. 12 e do art. 5.º da lei.", "pt", 1),
        ("On May 3. No. 5 won.", "en", 2),
        ("They had said no. “I did,” she said.", "en", 2),
        ("Room no. 5 was shut.", "en", 1),
        ("M. Roy a dit non. Selon M. Puy, oui.", "fr", 2),
        ("Dijo que no. Salió.", "es", 2),
    ],
)
def test_a_title_does_not_end_a_sentence_and_a_plain_word_does(
    said: str, language: str, parts: int
) -> None:
    found = text.sentences(said, language)
    assert len(found) == parts
    assert "".join(said[start:end] for start, end in found).replace(" ", "") == said.replace(
        " ", ""
    )
