"""The headline has a word whose opposite its own text has."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.headline_words import differ

BODY = """Kelda, 18 May 2031

The police detained two men on Monday over the theft of a painting from the museum of Kelda.

A guard of the museum has been suspended. The museum will reopen on 4 June, the mayor said.
"""
OTHER = "Nothing of that kind was reported from the mountains in the north."


@pytest.mark.parametrize(
    ("headline", "words"),
    [
        ("Guard sacked after theft of painting", "sacked + suspended"),
        ("Two men convicted over theft of painting", "convicted + detained"),
        ("Kelda museum closes for good after theft", "closes + reopen"),
    ],
)
def test_a_headline_with_the_opposite_of_its_text_is_found(headline: str, words: str) -> None:
    text = f"{headline}\n\n{BODY}"
    assert ("headline-open", words, "") in found(differ, text, OTHER)


@pytest.mark.parametrize(
    "headline",
    [
        "Guard suspended after theft of painting",
        "Police detain two men over painting",
        "Museum of Kelda to reopen in June",
        "No one convicted over theft of painting",
        "Guard may be sacked after theft of painting",
    ],
)
def test_a_headline_that_its_text_bears_is_left_alone(headline: str) -> None:
    assert found(differ, f"{headline}\n\n{BODY}", OTHER) == []
