"""One and the same accusation in the mouths of both sides."""

from tests.compare.differing import found
from workbench.compare.kinds.counterclaim import differ


def test_the_same_accusation_from_the_other_side_is_found() -> None:
    a = "Halden Foods says that it had warned Brightwater twice that its controls were weak."
    b = "In May Brightwater maintained it had warned Halden Foods that its controls were weak."
    assert found(differ, a, b) == [("sides-changed", "Halden Foods says", "Brightwater maintained")]


def test_one_speaker_in_both_reports_is_no_finding() -> None:
    a = "Halden Foods says that it had warned Brightwater twice that its controls were weak."
    b = "Halden Foods maintains that it had warned Brightwater that its controls were weak."
    assert found(differ, a, b) == []


def test_a_speaker_who_is_not_spoken_of_in_the_other_report_is_left_to_other_rules() -> None:
    a = "Ida Vance says that she had warned the county twice that the bridge was weak."
    b = "Olaf Brandt says that he had warned the county twice that the bridge was weak."
    assert found(differ, a, b) == []
