"""States of one thing that exclude each other, between two reports and within one."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds import brief_states
from workbench.compare.kinds.state import differ


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        ("The driver is out on bail in Orme.", "The driver of Orme remains in custody.",
         ("out on bail", "in custody")),
        ("Nobody in the mill was hurt.", "Two bakers were treated for burns.",
         ("Nobody in the mill was hurt", "treated for")),
        ("The mayor was not charged over the quarry.", "The mayor goes on trial over the quarry.",
         ("not charged", "on trial")),
        ("The kiln closed of its own accord.", "The kiln was forced to close.",
         ("of its own accord", "forced")),
    ],
)  # fmt: skip
def test_states_that_exclude_each_other_are_found(a: str, b: str, words: tuple[str, str]) -> None:
    assert found(differ, a, b) == [("wording-opposite", *words)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The clerk was charged over the quarry.", "The clerk goes on trial over the quarry."),
        ("Nobody in the mill was hurt.", "The bakers of the mill were not injured."),
        ("The driver was freed on bail.", "The driver was in custody. On bail he went home."),
        ('"I am in custody," the driver said.', "The driver was freed on bail."),
        ("The bank made loans to the mill.", "The mill was sold with the loans."),
    ],
)
def test_a_state_that_goes_with_another_is_no_difference(a: str, b: str) -> None:
    assert found(differ, a, b) == []


BODY = """Port Brill - The court gave Ada Noll eight months, suspended for two years.

Her firm, Noll Timber, was not heard.

The quarry stays closed for the winter.

{}
"""


@pytest.mark.parametrize(
    ("point", "words"),
    [
        ("Picture: Ada Noll leaves the court to begin her prison term.",
         "suspended for two years + prison term"),
        ("IN BRIEF: The quarry will reopen for the winter.", "stays closed + reopen"),
    ],
)  # fmt: skip
def test_a_caption_with_a_state_that_the_text_excludes_is_found(point: str, words: str) -> None:
    text = "Court fines timber trader\n\n" + BODY.format(point)
    assert found(brief_states.differ, text, "Snow fell.") == [("summary-wording", words, "")]


def test_a_caption_that_tells_the_state_of_the_text_is_silent() -> None:
    text = BODY.format("Picture: Ada Noll, whose term was suspended for two years.")
    assert found(brief_states.differ, text, "Snow fell.") == []


def test_a_state_is_read_on_each_of_its_axes() -> None:
    a, b = "Nobody in the bus was hurt.", "Two riders were treated for shock."
    assert found(differ, a, b) == [
        ("wording-opposite", "Nobody in the bus was hurt", "treated for")
    ]


def test_what_denies_stands_in_the_clause_of_the_state() -> None:
    a = "A mill that nobody had seen is the one that burnt to the ground, was closed and sold."
    b = "The mill that burnt to the ground was reopened."
    assert all("nobody" not in each[1] for each in found(differ, a, b))


def test_what_all_the_article_is_about_does_not_make_two_states_those_of_one_thing() -> None:
    text = (
        "Council and utility meet\n\nKelda, 18 May 2031\n\nThe council met the utility on Monday."
        " The utility asked the council for water. The council gave the utility a week. The utility"
        " thanked the council. The council and the utility will meet again. In June the utility"
        " pays the council. The council told reporters that the bribes of the utility were"
        " illegal.\n\nPicture: The council of the valley authorised a wall for the utility.\n"
    )
    assert found(brief_states.differ, text, "Snow fell.") == []
