"""The headline tells of an event for which its text has not a single word."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.headline_events import differ

OTHER = "Nothing of that kind was reported from the mountains in the north."
BODY = {
    "en": "The bakers of Tolmere met on Monday. They want more money from the town. Talks will go"
    " on in June. The town has nothing to give, the treasurer says. The bakers wrote a letter.",
    "es": "Los panaderos de Tolmere se reunieron el lunes. Quieren más dinero. Las conversaciones"
    " seguirán en junio. El pueblo no tiene nada que dar, según el tesorero. Lo dicen por carta.",
    "pt": "Os padeiros de Tolmere se reuniram na segunda-feira. Querem mais dinheiro. As conversas"
    " seguem em junho. A cidade não tem nada a dar, diz o tesoureiro. É o que diz a carta.",
}


@pytest.mark.parametrize(
    ("language", "headline", "event"),
    [
        ("en", "Bakers of Tolmere go on strike", "strike"),
        ("en", "Two dead in row over bread", "dead"),
        ("en", "Treasurer resigns in row over bread", "resigns"),
        ("en", "Town apologises to bakers", "apologises"),
        ("en", "Bakers sue town", "sue"),
        ("es", "Los panaderos de Tolmere van a la huelga", "huelga"),
        ("es", "Dimite el tesorero de Tolmere", "Dimite"),
        ("pt", "Padeiros de Tolmere entram em greve", "greve"),
        ("pt", "Tesoureiro é preso em Tolmere", "preso"),
    ],
)
def test_an_event_without_a_word_in_the_text_is_found(
    language: str, headline: str, event: str
) -> None:
    text = f"{headline}\n\n{BODY[language]}\n"
    assert found(differ, text, OTHER, language) == [("headline-event", event, "")]


@pytest.mark.parametrize(
    ("language", "headline", "more"),
    [
        ("en", "Bakers of Tolmere go on strike", "The walkout began at noon."),
        ("en", "Two dead in row over bread", "A baker and his guest lost their lives."),
        ("en", "Treasurer resigns in row over bread", "He stepped down at night."),
        ("en", "No strike in Tolmere", ""),
        ("en", "'Dead' bakers in row over bread", ""),
        ("es", "Los panaderos de Tolmere van a la huelga", "El paro empieza el lunes."),
        ("pt", "Tesoureiro é preso em Tolmere", "A polícia o deteve à noite."),
    ],
)
def test_an_event_that_the_text_tells_in_other_words_is_left_alone(
    language: str, headline: str, more: str
) -> None:
    text = f"{headline}\n\n{BODY[language]} {more}\n"
    assert found(differ, text, OTHER, language) == []


def test_a_text_of_a_line_or_two_is_not_asked() -> None:
    assert found(differ, "Two dead in Tolmere\n\nPolice closed the road.\n", OTHER) == []
