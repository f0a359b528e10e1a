"""The figures of a headline against its own text."""

import pytest

from workbench.compare.kinds.headline_numbers import differ
from workbench.compare.model import Report
from workbench.compare.pair import Pair
from workbench.compare.segment import read

BODY = (
    "Firefighters brought 34 people out of the building and 6 from the yard. The mill has 220"
    " workers, and insurers put the damage at 1.2 million crowns."
)


def found(headline: str, body: str = BODY, language: str = "en") -> list[tuple[str, ...]]:
    reading = read(Report(f"{headline}\n\n{body}\n", language, date="2031-08-14"))
    empty = read(Report("Nothing else was said that day in the town.", language))
    return [
        (each.why.code.removeprefix("headline-number"), *(reading.said(span) for span in each.a))
        for each in differ(Pair(reading, empty))
    ]


def test_a_figure_that_the_text_does_not_bear_is_found_with_its_rival() -> None:
    assert found("Fire at mill with 250 workers") == [("-changed", "250", "220")]


def test_a_figure_that_is_the_sum_of_two_is_borne() -> None:
    assert found("Firefighters bring 40 people out of burning mill") == []


def test_figures_of_a_sentence_that_are_told_apart_make_no_sum() -> None:
    body = "Police held two clerks on Tuesday, searched 17 houses and took files in three towns."
    assert found("Clerks and five guests held", body) == [("", "five")]


def test_what_is_left_of_some_is_borne() -> None:
    body = "Of the 24 buses ordered only 15 came."
    assert found("Bus deal: nine were never delivered", body) == []
    assert found("Bus deal: eight were never delivered", body) == [("", "eight")]


def test_a_figure_in_another_notation_or_rounded_is_borne() -> None:
    assert found("Mill fire does damage of 1,200,000 crowns") == []
    assert found("Mill fire: damage of more than one million crowns") == []


def test_a_figure_may_be_a_part_of_some() -> None:
    body = "The firm will close three of its eight depots in Tolmere in May."
    assert found("Bus firm to close three depots", body) == []


def test_a_figure_told_of_what_it_counts_is_set_against_the_headline_s() -> None:
    body = (
        "Three pensioners are dead in Tolmere after eating a cheese. Four others are in hospital,"
        " doctors said."
    )
    assert found("Cheese blamed for four deaths", body) == [("-changed", "four", "Three")]
    assert found("Cheese blamed for three deaths", body) == []


@pytest.mark.parametrize(
    ("language", "headline", "body", "said"),
    [
        (
            "en",
            "Banker and five others charged",
            "The banker was charged on Monday. Another four people were charged, the court said.",
            ("-changed", "five", "four"),
        ),
        (
            "es",
            "Procesan al notario y a otros tres",
            "El juez procesó al notario el lunes. Otros dos empleados fueron procesados.",
            ("-changed", "tres", "dos"),
        ),
        (
            "pt",
            "Justiça condena banqueiro e mais seis",
            "A Justiça condenou o banqueiro na segunda. Mais cinco réus foram condenados.",
            ("-changed", "seis", "cinco"),
        ),
        (
            "en",
            "Woman, 58, pulled from river",
            "A walker pulled an 85-year-old woman from the river.",
            ("-changed", "58", "85-year-old"),
        ),
        (
            "en",
            "Rovers win cup final 3-1",
            "Rovers beat Town 3-2 in the cup final.",
            ("-changed", "3-1", "3-2"),
        ),
        (
            "en",
            "Fourth bakery robbed in Tolmere",
            "It is the third bakery to be robbed in Tolmere.",
            ("-changed", "Fourth", "third"),
        ),
    ],
)
def test_others_ages_results_and_places_in_a_row_are_set_against_their_like(
    language: str, headline: str, body: str, said: tuple[str, ...]
) -> None:
    assert found(headline, body, language) == [said]


@pytest.mark.parametrize(
    ("language", "headline", "body"),
    [
        ("en", "Banker and four others charged", "Four more were charged beside the banker."),
        ("en", "Town lose 1-3", "Rovers beat Town 3-1."),
        ("en", "Man, 58, held", "A man of 58 was held with his son, 30."),
        ("en", "First boat arrives in Tolmere", "The second boat arrives in Tolmere on Monday."),
        ("en", "Strike to last four days", "The strike runs from Friday to Monday."),
        (
            "en",
            "Board knew for six weeks",
            "The board was told on 20 January. Parents heard of it on 3 March.",
        ),
        ("es", "Diez años sin puente", "El puente se hundió en 2021."),
        ("pt", "Greve para voos por quatro dias", "A greve vai de sexta-feira a segunda-feira."),
    ],
)
def test_what_the_text_tells_in_other_ways_is_borne(
    language: str, headline: str, body: str
) -> None:
    assert found(headline, body, language) == []


def test_days_that_are_no_such_time_apart_do_not_bear_it() -> None:
    body = "The board was told on 20 January. Parents heard of it on 3 February."
    assert found("Board knew for six weeks", body) == [("", "six weeks")]


def test_a_line_under_the_headline_may_have_what_the_other_report_tells() -> None:
    text = "Strike stops trains\n\nA third of trains to run\n\nTrains stop on Friday, it says.\n"
    other = "Trains stop on Friday. A third of all trains will run, the board ruled.\n"
    pair = Pair(read(Report(text, "en")), read(Report("Strike\n\n" + other, "en")))
    assert list(differ(pair)) == []


def test_people_of_the_headline_may_be_a_part_of_those_of_the_text() -> None:
    body = "The mill will dismiss 310 of its 340 workers. It once had 900 people."
    assert found("Mill dismisses 310 people", body) == []
