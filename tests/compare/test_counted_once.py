"""Figures of a noun that each report counts once, in sentences that no tie joins."""

from tests.compare.differing import found, pair_of
from workbench.compare.kinds.counted_once import differ

OTHER = "The choir was founded by a baker called Odo Lunt."


def test_a_noun_that_each_report_counts_once_has_one_figure() -> None:
    a = f"{OTHER} Its 46 singers rehearse in a chapel."
    b = f"The chapel where its 64 singers rehearse is for sale. {OTHER}"
    assert found(differ, a, b) == [("number-differs", "46 singers", "64 singers")]


def test_figures_that_lie_far_apart_or_of_other_matters_pass() -> None:
    a = f"{OTHER} Its 46 singers rehearse in a chapel."
    far = f"The chapel where 640 singers met in spring is for sale. {OTHER}"
    other = f"At the festival in Orrin last year, 64 singers fell ill after a meal. {OTHER}"
    assert found(differ, a, far) == []
    assert found(differ, a, other) == []
    assert list(differ(pair_of(a, a))) == []


def test_a_speed_that_each_report_gives_once_is_one() -> None:
    a = f"{OTHER} The coach came down the pass at 94 kilometres per hour."
    b = f"On the pass the coach was doing 84 km/h, where 60 is the limit. {OTHER}"
    assert [each[1:] for each in found(differ, a, b)] == [("94 kilometres per hour", "84 km/h")]


def test_a_figure_that_the_other_report_gives_for_another_noun_is_left_alone() -> None:
    a = f"{OTHER} Three babies of the ward in Orme have died."
    b = f"Three newborns are dead. {OTHER} On the ward in Orme four babies died years ago."
    assert found(differ, a, b) == []
