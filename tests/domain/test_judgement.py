"""What is known again in the next comparison, and what never is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.judgement import Sides, matched, nearness, reopened, within, words_at
from workbench.domain.model import FindingKind, Judgement, Ruling

NUMBER = frozenset({FindingKind.NUMBER})
SPAN = st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda s: (s[0], s[0] + s[1]))
SPANS = st.lists(SPAN, max_size=3).map(tuple)
SIDES = st.builds(Sides, SPANS, SPANS, st.sampled_from([NUMBER, frozenset()]))


def side(a: tuple[int, int], b: tuple[int, int]) -> Sides:
    return Sides((a,), (b,), NUMBER)


@given(SIDES, SIDES)
def test_nearness_is_the_same_both_ways_and_never_above_that_to_itself(
    one: Sides, other: Sides
) -> None:
    assert nearness(one, other) == nearness(other, one)
    assert 0 <= nearness(one, other) <= 1
    assert nearness(one, one) == 1


@given(st.lists(SIDES, max_size=6, unique=True))
def test_what_did_not_move_finds_itself(sides: list[Sides]) -> None:
    assert matched(sides, sides) == {place: place for place in range(len(sides))}


@given(st.lists(SIDES, max_size=6), st.lists(SIDES, max_size=6))
def test_each_is_used_once_and_only_for_what_is_near(found: list[Sides], kept: list[Sides]) -> None:
    pairs = matched(found, kept)
    assert len(set(pairs.values())) == len(pairs)
    exact = {(one.a, one.b) for one in kept}
    assert all(
        nearness(found[place], kept[known]) or (found[place].a, found[place].b) in exact
        for place, known in pairs.items()
    )


@pytest.mark.parametrize(
    ("other", "known"),
    [
        (side((10, 20), (30, 40)), True),
        (side((7, 20), (30, 44)), True),
        (side((15, 20), (30, 40)), True),
        (side((18, 30), (30, 40)), False),
        (side((20, 30), (30, 40)), False),
        (side((10, 20), (50, 60)), False),
        (Sides(((10, 20),), (), NUMBER), False),
        (Sides(((10, 20),), ((30, 40),), frozenset({FindingKind.DATE})), False),
        (Sides(((10, 14), (16, 20)), ((30, 40),), NUMBER), True),
    ],
)
def test_half_of_the_shorter_words_on_both_sides_must_be_shared(other: Sides, known: bool) -> None:
    assert (matched([other], [side((10, 20), (30, 40))]) == {0: 0}) is known


def test_the_nearest_find_each_other_first() -> None:
    kept = [side((0, 10), (0, 10)), side((0, 30), (0, 30))]
    assert matched([side((0, 28), (0, 28)), side((0, 9), (0, 9))], kept) == {0: 1, 1: 0}


def test_a_span_lies_within_others_only_as_a_whole() -> None:
    assert within(((2, 4),), ((0, 3), (2, 5)))
    assert not within(((2, 4),), ((0, 3), (3, 5)))
    assert within((), ())


def test_the_words_of_spans_stand_one_to_a_line() -> None:
    assert words_at("one two three", ((0, 3), (8, 13))) == "one\nthree"


def test_a_judgement_that_is_taken_back_leaves_a_corrected_kind_or_nothing() -> None:
    taken = Judgement(
        "j", FindingKind.NUMBER, "a", ((0, 1),), "x", "b", (), "", "me", "", Ruling.TAKEN
    )
    assert reopened(taken) is None
