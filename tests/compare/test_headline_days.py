"""The headline has a month or a day that its text has not."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.headline_days import differ

BODY = """The painting of the museum of Kelda was found on Sunday in a barn.

The museum will reopen {reopens}, the mayor of the town said.
"""
OTHER = "Nothing of that kind was reported from the mountains in the north."


@pytest.mark.parametrize(
    ("headline", "reopens", "words"),
    [
        ("Kelda museum reopens in July", "on 4 June", "July + 4 June"),
        ("Kelda museum reopens on 5 June", "on 4 June", "5 June + 4 June"),
        ("Kelda museum painting found on Saturday", "soon", "Saturday + Sunday"),
    ],
)
def test_another_day_than_in_the_text_is_found(headline: str, reopens: str, words: str) -> None:
    text = f"{headline}\n\n{BODY.format(reopens=reopens)}"
    assert [says for _, says, _ in found(differ, text, OTHER)] == [words]


@pytest.mark.parametrize(
    ("headline", "reopens"),
    [
        ("Kelda museum reopens in June", "on 4 June"),
        ("Kelda museum reopens on 4 June", "on June 4"),
        ("Kelda museum painting found on Sunday", "soon"),
        ("Kelda museum reopens on Saturday", "on 4 June"),
        ("Storm expected in July", "on 4 June"),
    ],
)
def test_a_day_that_the_text_bears_is_left_alone(headline: str, reopens: str) -> None:
    assert found(differ, f"{headline}\n\n{BODY.format(reopens=reopens)}", OTHER) == []


def test_a_year_that_the_text_has_not_is_set_against_the_one_it_has() -> None:
    body = "Police found the violin of 1742 at a dealer's. The violin is worth a million crowns."
    text = f"Stolen violin of 1724 is found\n\n{body}\n"
    assert found(differ, text, "Snow fell.") == [("headline-open", "1724 + 1742", "")]
    assert found(differ, f"Stolen violin of 1742 is found\n\n{body}\n", "Snow fell.") == []
