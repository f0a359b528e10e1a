"""What stands in brackets behind a name."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.party import differ


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Senator Kim Dahl (D-Tarn) voted no.", "Senator Kim Dahl (R-Tarn) voted no."),
        ("Ana Roe (PSD) votou.", "Votou não a deputada Ana Roe (PS)."),
        ("Ulf Berg (NOR) won.", "The winner was Ulf Berg (SWE)."),
    ],
)
def test_another_party_or_country_behind_a_name_is_found(a: str, b: str) -> None:
    assert [code for code, _, _ in found(differ, a, b)] == ["title-party"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Senator Kim Dahl (D) voted no.", "Senator Kim Dahl (D-Tarn) voted no."),
        ("Ana Roe (43) voted.", "Ana Roe (PS) voted."),
        ("The Tarn Water Board (TWB) met.", "The Tarn Water Board (Board) met."),
        ("Ana Roe (PS) voted.", "Ana Roe voted."),
    ],
)
def test_what_may_be_the_same_in_brackets_is_left_alone(a: str, b: str) -> None:
    assert found(differ, a, b) == []
