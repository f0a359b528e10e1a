"""Agreement on where passages are, held to the examples that Krippendorff printed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.agreement import Figure, Undefined
from workbench.domain.text import Span
from workbench.domain.unitizing import Marked, Shared, apart, shared, unitizing_alpha

LENGTH = 60
SPAN = st.tuples(st.integers(0, LENGTH - 1), st.integers(1, 20)).map(
    lambda span: (span[0], min(LENGTH, span[0] + span[1]))
)
SPANS = st.lists(SPAN, max_size=6).map(tuple)
MARKED = st.builds(Marked, st.just(LENGTH), SPANS, SPANS)


def long(factor: int, mine: list[Span], theirs: list[Span]) -> Marked:
    """The 24 places of the examples of 1995, each stretched to many characters."""

    def stretched(spans: list[Span]) -> tuple[Span, ...]:
        return tuple((start * factor, end * factor) for start, end in spans)

    return Marked(24 * factor, stretched(mine), stretched(theirs))


def test_alpha_is_that_of_the_example_of_2004() -> None:
    # Content Analysis, 2nd edition, p. 254: a continuum from 150 to 450, two categories.
    c = Marked(300, ((75, 145), (220, 250)), ((70, 150), (205, 225), (250, 270)))
    k = Marked(300, ((30, 90), (150, 200)), ((30, 90), (150, 200)))
    assert unitizing_alpha([c]).value == pytest.approx(0.7286, abs=0.0001)
    assert unitizing_alpha([c]).count == 5
    assert unitizing_alpha([k]).value == pytest.approx(1.0)


# Sociological Methodology 25, p. 57: Bertha and Bill, John and Jill, Gerret and Gill, Heather and
# Hill. What chance gives was reckoned there a little otherwise than in 2004, hence the margins.
@pytest.mark.parametrize(
    ("mine", "theirs", "published", "margin"),
    [
        ([(2, 10), (14, 20)], [(4, 8), (15, 17)], 0.553, 0.0005),
        (
            [(0, 18)],
            [(0, 2), (2, 3), (3, 4), (4, 5), (5, 6), (6, 9), (9, 10)],
            -0.926,
            0.005,
        ),
        (
            [(2, 8), (10, 12), (14, 18), (20, 22)],
            [(0, 2), (4, 8), (10, 14), (16, 18), (20, 22)],
            0.679,
            0.02,
        ),
        (
            [(0, 2), (2, 10), (10, 14), (14, 20), (20, 24)],
            [(0, 4), (4, 8), (8, 15), (15, 17), (17, 24)],
            0.066,
            0.0005,
        ),
    ],
)
def test_alpha_is_that_of_the_examples_of_1995(
    mine: list[Span], theirs: list[Span], published: float, margin: float
) -> None:
    figure = unitizing_alpha([long(50_000, mine, theirs)])
    assert figure.value == pytest.approx(published, abs=margin)


def test_there_is_no_figure_where_one_of_two_marked_nothing() -> None:
    nothing = Figure(None, 0, Undefined.NOTHING_SHARED)
    assert unitizing_alpha([]) == nothing
    assert unitizing_alpha([Marked(90, ((3, 9),), ())]) == nothing
    assert unitizing_alpha([Marked(90, (), ()), Marked(9, (), ((3, 9),))]) == nothing


def test_there_is_no_figure_where_a_text_leaves_no_choice() -> None:
    one_character = Marked(1, ((0, 1),), ((0, 1),))
    assert unitizing_alpha([one_character]) == Figure(None, 2, Undefined.ALL_ALIKE)


def test_the_same_passages_agree_fully_and_passages_elsewhere_do_not() -> None:
    spans = ((5, 20), (40, 48))
    assert unitizing_alpha([Marked(100, spans, spans)]).value == 1
    elsewhere = unitizing_alpha([Marked(100, spans, ((60, 75), (80, 88)))]).value
    assert elsewhere is not None
    assert elsewhere < 0.1


def test_two_passages_side_by_side_are_not_one_long_one() -> None:
    two, one = ((10, 20), (20, 30)), ((10, 30),)
    texts = [Marked(100, two, one)]
    value = unitizing_alpha(texts).value
    assert value is not None
    assert value < 1
    assert shared(texts) == Shared(20, 20, 20)
    assert shared(texts).share == 1


def test_texts_are_laid_end_to_end_and_no_gap_runs_across() -> None:
    spans = ((0, 10), (90, 100))
    apart_, joined = Marked(100, spans, spans), Marked(200, spans, spans)
    assert unitizing_alpha([apart_, apart_]).count == 8
    assert unitizing_alpha([apart_, Marked(100, (), ())]).count == unitizing_alpha([joined]).count


def test_passages_that_overlap_are_taken_as_one_and_those_that_touch_are_not() -> None:
    assert apart([(5, 9), (0, 6), (9, 12), (2, 3)], 100) == ((0, 9), (9, 12))
    assert apart([(-3, 4), (95, 120), (130, 140)], 100) == ((0, 4), (95, 100))


def test_characters_that_both_marked_are_counted_once() -> None:
    text = Marked(100, ((0, 10), (5, 15)), ((12, 30),))
    assert shared([text, text]) == Shared(30, 36, 6)
    assert shared([text]).share == pytest.approx(2 * 3 / (15 + 18))
    assert shared([]).share is None


@given(st.lists(MARKED, max_size=3))
def test_nobody_is_first_and_full_agreement_is_the_most(texts: list[Marked]) -> None:
    turned = [Marked(text.length, text.theirs, text.mine) for text in texts]
    one, other = unitizing_alpha(texts), unitizing_alpha(turned)
    assert (one.count, one.why) == (other.count, other.why)
    if one.value is not None and other.value is not None:
        assert one.value == pytest.approx(other.value)
        assert one.value <= 1


@given(MARKED)
def test_the_characters_are_those_that_counting_them_one_by_one_gives(text: Marked) -> None:
    mine = {at for start, end in text.mine for at in range(start, end)}
    theirs = {at for start, end in text.theirs for at in range(start, end)}
    assert shared([text]) == Shared(len(mine), len(theirs), len(mine & theirs))


@given(SPANS)
def test_whoever_marks_the_same_agrees(spans: tuple[Span, ...]) -> None:
    figure = unitizing_alpha([Marked(LENGTH, spans, spans)])
    assert figure.value == (1 if spans else None)
