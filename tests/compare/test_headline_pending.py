"""The headline tells as done what its own text only plans, asks for, offers or puts to a vote."""

import pytest

from tests.compare.differing import found_above
from workbench.compare.kinds.headline_pending import differ


@pytest.mark.parametrize(
    ("language", "headline", "body", "words"),
    [
        (
            "en",
            "Orme sells its waterworks",
            "The council voted to put the sale of the waterworks to a referendum. If the sale goes"
            " through, eight may lose their jobs.",
            "sells + sale of the waterworks to a referendum",
        ),
        (
            "en",
            "Two clerks sacked over lost keys",
            "The union asked the town not to sack the clerks. Talks go on.",
            "sacked + asked the town not to sack",
        ),
        (
            "en",
            "Dairy apologises over cheese",
            "The dairy is sorry if anybody was made ill by the cheese.",
            "apologises + sorry if",
        ),
        (
            "es",
            "Norpasta despide a 120 trabajadores",
            "Las partes llegaron a un pacto para evitar el despido de 120 trabajadores.",
            "despide + evitar el despido",
        ),
        (
            "pt",
            "Prefeito sanciona empréstimo",
            "O prefeito tem quinze dias para sancionar a lei.",
            "sanciona + para sancionar",
        ),
    ],
)
def test_a_deed_that_the_text_leaves_to_come_is_found(
    language: str, headline: str, body: str, words: str
) -> None:
    assert found_above(differ, headline, body, language) == [("headline-open", words, "")]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Orme sells its waterworks", "Orme sold its waterworks. A plan to sell the pipes failed."),
        ("Orme to sell its waterworks", "There is a plan to sell the waterworks of Orme."),
        ("Orme may sell its waterworks", "There is a plan to sell the waterworks of Orme."),
        ("Mayor against sale of waterworks", "The mayor will vote against the sale."),
        ("Will Orme sell its waterworks?", "There is a plan to sell the waterworks of Orme."),
        ("'Sell it', Orme tells its mayor", "There is a plan to sell the waterworks of Orme."),
    ],
)
def test_what_is_done_and_what_the_headline_leaves_open_too_are_left_alone(
    headline: str, body: str
) -> None:
    assert found_above(differ, headline, body) == []
