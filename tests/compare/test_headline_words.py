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


DEALS = """Kelda, 18 May 2031

The club sold its captain in May. It will lease the training ground to a school, the chairman said.
"""


def test_a_deed_that_the_text_tells_of_another_thing_only_does_not_bear_the_headline() -> None:
    text = f"Club to sell training ground\n\n{DEALS}"
    assert found(differ, text, OTHER) == [("headline-open", "sell + lease", "")]


@pytest.mark.parametrize(
    "body",
    [
        "The club will sell the training ground and lease a stand, the chairman said.",
        "The club sold a pitch in May and leased a car park beside the training ground.",
    ],
)
def test_a_deed_that_is_told_beside_the_headline_s_thing_bears_it(body: str) -> None:
    assert found(differ, f"Club to sell training ground\n\n{body}\n", OTHER) == []


def test_deals_of_another_kind_are_opposites_in_other_languages_too() -> None:
    spanish = (
        "El Ayuntamiento vende el mercado viejo\n\nEl Ayuntamiento alquilará el mercado viejo."
    )
    portuguese = "Universidade doa terreno\n\nA universidade vendeu o terreno a um hospital."
    assert found(differ, spanish, OTHER, "es") == [("headline-open", "vende + alquilará", "")]
    assert found(differ, portuguese, OTHER, "pt") == [("headline-open", "doa + vendeu", "")]


def test_what_the_deed_is_told_of_stands_close_to_it_in_headline_and_text() -> None:
    body = "Kelda Power accused the inspector of handing over its readings too late."
    head = "Inspector finds many old faults in mountain grid after 90,000 lose power for days"
    text = f"{head}\n\nKelda, 18 May 2031\n\n{body}\n"
    assert found(differ, text, OTHER) == []
