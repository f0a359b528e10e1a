"""Agreement beyond chance, held to the examples that those who made the measures printed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.agreement import (
    FEW,
    Figure,
    Undefined,
    cohen_kappa,
    krippendorff_alpha,
)
from workbench.domain.model import Status
from workbench.domain.verdict_pairs import Pair, matrix

# Rows are people, columns are units; a full stop stands where somebody said nothing.
BINARY = ("0100000010", "1110010000")
NAMES = ("aabbdcccedda", "babbbccceddd")
FOUR_PEOPLE = ("123321412...", "1233224125.3", ".3332342251.", "12332441251.")

ANSWERS = st.sampled_from("abc")
PAIRS = st.lists(st.tuples(ANSWERS, ANSWERS), max_size=30)
UNITS = st.lists(st.lists(ANSWERS, max_size=4), max_size=15)


def units(*people: str) -> list[list[str]]:
    """What was said of each unit."""
    return [[said for said in unit if said != "."] for unit in zip(*people, strict=True)]


# -- kappa


def test_kappa_is_that_of_cohens_own_example() -> None:
    # Cohen 1960: 200 patients, two judges, three diagnoses.
    table = ((88, 14, 18), (10, 40, 10), (2, 6, 12))
    pairs = [
        (mine, theirs)
        for mine, row in enumerate(table)
        for theirs, count in enumerate(row)
        for _ in range(count)
    ]
    kappa = cohen_kappa(pairs)
    assert (kappa.equal, kappa.figure.count) == (140, 200)
    assert kappa.chance == pytest.approx(0.41)
    assert kappa.figure.value == pytest.approx(0.492, abs=0.0005)
    assert kappa.low == pytest.approx(0.384, abs=0.0005)
    assert kappa.high == pytest.approx(0.599, abs=0.001)


def test_there_is_no_kappa_without_a_claim_in_common() -> None:
    kappa = cohen_kappa([])
    assert kappa.figure == Figure(None, 0, Undefined.NOTHING_SHARED)
    assert (kappa.equal, kappa.chance, kappa.low) == (0, None, None)


def test_there_is_no_kappa_where_both_always_say_the_same_one_word() -> None:
    assert cohen_kappa([("a", "a")] * 12).figure == Figure(None, 12, Undefined.ALL_ALIKE)


def test_each_saying_one_word_but_another_is_no_more_than_chance() -> None:
    kappa = cohen_kappa([("a", "b")] * 12)
    assert kappa.figure == Figure(0.0, 12)
    assert (kappa.chance, kappa.low) == (0.0, None)


def test_full_agreement_on_several_words_is_one_and_claims_no_range() -> None:
    kappa = cohen_kappa([("a", "a"), ("b", "b")])
    assert kappa.figure.value == 1
    assert (kappa.low, kappa.high) == (None, None)


def test_a_figure_on_a_handful_says_that_it_rests_on_few() -> None:
    assert cohen_kappa([("a", "b")] * (FEW - 1)).figure.few
    assert not cohen_kappa([("a", "b")] * FEW).figure.few


@given(PAIRS)
def test_kappa_does_not_care_who_is_first(pairs: list[tuple[str, str]]) -> None:
    one = cohen_kappa(pairs)
    other = cohen_kappa([(theirs, mine) for mine, theirs in pairs])
    assert (one.figure.value is None) == (other.figure.value is None)
    if one.figure.value is not None:
        assert one.figure.value == pytest.approx(other.figure.value)
        assert -1 <= one.figure.value <= 1
    if one.low is not None and one.high is not None:
        assert -1 <= one.low <= one.high <= 1


# -- alpha


@pytest.mark.parametrize(
    ("people", "published"),
    [
        pytest.param(BINARY, 0.095, id="section A: yes or no, two people"),
        pytest.param(NAMES, 0.692, id="section B: names, two people"),
        pytest.param(FOUR_PEOPLE, 0.743, id="section C: names, four people, gaps"),
    ],
)
def test_alpha_is_that_of_krippendorffs_own_examples(
    people: tuple[str, ...], published: float
) -> None:
    # Krippendorff 2011, Computing Krippendorff's Alpha-Reliability.
    assert krippendorff_alpha(units(*people)).value == pytest.approx(published, abs=0.0005)


def test_alpha_on_a_scale_is_that_of_krippendorffs_own_example() -> None:
    # The same four people, their values as steps: .815.
    figure = krippendorff_alpha(units(*FOUR_PEOPLE), "12345")
    assert figure.value == pytest.approx(0.815, abs=0.0005)
    assert figure.count == 11


def test_a_unit_with_one_value_takes_no_part() -> None:
    assert krippendorff_alpha([["a"], [], ["b"]]) == Figure(None, 0, Undefined.NOTHING_SHARED)
    assert krippendorff_alpha([["a", "a"], ["b", "b"], ["c"]]) == Figure(1.0, 2)


def test_there_is_no_alpha_where_nothing_varies() -> None:
    figure = krippendorff_alpha([["a", "a"], ["a", "a", "a"]])
    assert figure == Figure(None, 2, Undefined.ALL_ALIKE)


@given(UNITS)
def test_alpha_does_not_care_who_said_what_and_is_at_most_one(said: list[list[str]]) -> None:
    one = krippendorff_alpha(said)
    other = krippendorff_alpha([unit[::-1] for unit in said[::-1]])
    assert (one.count, one.why) == (other.count, other.why)
    if one.value is not None and other.value is not None:
        assert one.value == pytest.approx(other.value)
        assert one.value <= 1


@given(UNITS)
def test_on_a_scale_of_two_steps_alpha_is_that_of_two_names(said: list[list[str]]) -> None:
    two = [[value for value in unit if value != "c"] for unit in said]
    names, steps = krippendorff_alpha(two), krippendorff_alpha(two, "ab")
    assert names.value == (None if steps.value is None else pytest.approx(steps.value))


# -- who said what


def test_the_table_holds_only_the_statuses_used_in_the_order_of_the_keys() -> None:
    table = matrix(
        [
            Pair("c1", Status.QUERY, Status.CONFIRMED),
            Pair("c2", Status.CONFIRMED, Status.CONFIRMED),
            Pair("c3", Status.CONFIRMED, Status.CONFIRMED),
        ]
    )
    assert table.statuses == (Status.CONFIRMED, Status.QUERY)
    assert table.at(Status.CONFIRMED, Status.CONFIRMED) == ("c2", "c3")
    assert table.at(Status.QUERY, Status.CONFIRMED) == ("c1",)
    assert table.at(Status.CONFIRMED, Status.QUERY) == ()
    assert table.most == 2


def test_the_table_of_nothing_is_empty() -> None:
    assert (matrix([]).statuses, matrix([]).most) == ((), 0)
