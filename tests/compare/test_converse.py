"""One thing told from its two ends."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds import state, wording


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Orme beat Hale in the cup final.", "Hale lost the cup final to Orme."),
        ("Mr Farrow sold the old mill to Lee.", "Lee bought the old mill from Farrow."),
    ],
)
def test_who_did_it_and_to_whom_may_change_places_with_the_verb(a: str, b: str) -> None:
    assert found(wording.differ, a, b) == []
    assert found(state.differ, a, b) == []


def test_a_passive_turns_only_the_sentence_round() -> None:
    a = "The board ordered the skippers to stay in port."
    b = "The skippers were asked by the board to stay in port."
    assert found(wording.differ, a, b) == [("wording-opposite", "ordered", "asked")]


def test_one_reports_union_is_not_the_others_company() -> None:
    a, b = "The union welcomed the ruling.", "The brewery will appeal against the ruling."
    assert found(state.differ, a, b) == []
    b = "The union will appeal against the ruling."
    assert [each[0] for each in found(state.differ, a, b)] == ["wording-opposite"]


def test_what_the_other_report_tells_elsewhere_is_no_difference() -> None:
    a = "The driver of the red van was freed on bail in Hale."
    b = "The rider of the red van in Hale is in custody. On bail: the driver of the van in Hale."
    assert found(state.differ, a, b) == []
