"""The headline against its own text."""

from workbench.compare.kinds.headline import differ
from workbench.compare.model import Report
from workbench.compare.pair import Pair
from workbench.compare.segment import read

BODY = (
    "\nBy Anna Quist\n\nThe mayor of Tolmere, Ida Vance, called the fire at the mill a sad day for"
    " the town. Firefighters brought 34 people out of the building and 6 from the yard. The mill"
    " has 220 workers, and insurers put the damage at 1.2 million crowns.\n"
)


def found(headline: str, body: str = BODY) -> list[tuple[str, tuple[str, ...]]]:
    reading = read(Report(headline + "\n" + body, "en"))
    empty = read(Report("Nothing else was said that day in the town.", "en"))
    return [
        (each.why.code, tuple(reading.said(span) for span in each.a))
        for each in differ(Pair(reading, empty))
    ]


def test_a_headline_that_its_text_bears_is_left_alone() -> None:
    assert found("Mayor calls mill fire a 'sad day' as 34 are brought out") == []


def test_a_quotation_that_the_text_lacks_is_found() -> None:
    assert found("Fire at mill an 'unforgivable blunder'") == [
        ("headline-quote", ("'unforgivable blunder'",))
    ]


def test_a_quotation_in_other_words_is_shown_beside_the_nearest_words() -> None:
    assert found("Fire at mill a 'sad morning'") == [
        ("headline-quote-changed", ("'sad morning'", "sad day"))
    ]


def test_where_no_word_is_known_no_word_of_a_headline_is_taken_for_a_name() -> None:
    arabic = read(
        Report(
            "جنوح عبارة قرب الجزيرة\n\nقال خفر السواحل إن الركاب نقلوا إلى المستشفى يوم الاثنين.\n",
            "ar",
        )
    )
    empty = read(Report("Nothing else was said that day in the town.", "en"))
    assert list(differ(Pair(arabic, empty))) == []


def test_a_name_that_the_text_never_has_is_found_but_not_in_title_case() -> None:
    assert ("headline-name", ("Oduya",)) in found("Fire at mill shocks Oduya and the town")
    assert found("Fire At Mill Shocks Oduya And The Town") == []


def test_a_name_that_only_tells_where_is_left_alone() -> None:
    assert found("Fire at mill in Tolmedal shocks the town") == []


def test_a_body_of_another_place_and_a_person_of_another_family_name_are_not_told() -> None:
    body = (
        "\nBy Anna Quist\n\nThe University of Selbrook found a moss that cleans water. It was Petra"
        " Lunn who led the study.\n"
    )
    assert found("University of Wexton finds a moss", body) == [
        ("headline-name", ("University of Wexton",))
    ]
    assert found("Moss that cleans the water of towns was found by Petra Lund", body) == [
        ("headline-name", ("Petra Lund",))
    ]
    assert found("Moss that cleans the water of towns was found by Petra Lunn", body) == []


def test_an_office_that_the_text_has_nowhere_is_set_against_the_one_it_has() -> None:
    body = "\nBy Anna Quist\n\nJudge Ida Osk was freed on bail on Monday, the court of Orme said.\n"
    assert found("Minister Ida Osk freed on bail", body) == [
        ("headline-open", ("Minister", "Judge"))
    ]
    assert found("Judge Ida Osk freed on bail", body) == []


def test_another_first_name_is_another_person_but_for_a_short_form_of_it() -> None:
    body = (
        "\nBy Anna Quist\n\nThe painter Agnes Dahl died on Sunday. Dahl was born in Tolmere, and"
        " the town mourns her.\n"
    )
    assert ("headline-name", ("Irma Dahl",)) in found("The painter Irma Dahl is dead", body)
    assert found("The painter Agnes Dahl is dead", body) == []
    assert found("The painter Aggie Dahl is dead", body) == []
