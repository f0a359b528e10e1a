"""The article against itself."""

from pathlib import Path

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.internal import differ
from workbench.compare.model import Report
from workbench.compare.pair import Pair
from workbench.compare.segment import read

REAL = Path(__file__).resolve().parents[3] / "shared" / "seeds"

BODY = """Gate left open all night

PORT BRILL - Norvik Lines accused the harbour board on Monday of hiding two warnings.

Pressure fell in 14 of the 22 districts, and 37 people were treated in hospital.

It is not known who paid for the gate, the harbour board said in its report.

The gate may have been damaged by the storm in March.
"""
OTHER = "Nothing of that kind was reported from the mountains in the north."


def summed_up(*points: str) -> str:
    return BODY + "\nIn short:\n" + "\n".join(f"- {each}" for each in points) + "\n"


def test_a_summary_that_reverses_who_accuses_whom_is_found() -> None:
    text = summed_up("The harbour board accused Norvik Lines of hiding two warnings.", "More soon.")
    codes = [code for code, _, _ in found(differ, text, OTHER)]
    assert "summary-attribution" in codes


def test_a_summary_that_drops_a_hedge_is_found() -> None:
    text = summed_up("The gate was damaged by the storm in March.", "More soon.")
    ((code, words, nothing),) = found(differ, text, OTHER)
    assert code == "summary-hedge"
    assert "may have" in words
    assert nothing == ""


def test_a_summary_with_another_figure_is_found() -> None:
    text = summed_up("Pressure fell in all 22 districts.", "73 people were treated in hospital.")
    codes = {code for code, _, _ in found(differ, text, OTHER)}
    assert "summary-number" in codes


def test_a_summary_that_says_the_same_is_silent() -> None:
    text = summed_up(
        "Norvik Lines accuses the harbour board of hiding two warnings.",
        "Thirty-seven people were treated in hospital.",
        "The gate may have been damaged by the storm.",
    )
    assert not found(differ, text, OTHER)


def test_what_is_found_in_the_second_text_stands_on_its_side() -> None:
    text = summed_up("The gate was damaged by the storm in March.", "More soon.")
    ((code, nothing, words),) = found(differ, OTHER, text)
    assert code == "summary-hedge"
    assert nothing == ""
    assert "may have" in words


def test_digits_in_another_order_close_together_betray_a_slip() -> None:
    ill = "Gate left open\n\nThe doctor said on Monday that 73 people were sick."
    text = ill + " Thirty-seven is a number she sees every week, she said."
    assert found(differ, text, OTHER) == [("figures-swapped", "73 + Thirty-seven", "")]
    apart = ill + "\n\nThirty-seven boats left the harbour on the same morning."
    assert not found(differ, apart, OTHER)


@pytest.mark.seeds
def test_the_real_summary_that_reverses_who_accuses_whom_is_found() -> None:
    texts = [path.read_text("utf-8-sig") for path in sorted(REAL.glob("*.txt"))]
    if len(texts) < 2:
        pytest.skip("the two real articles are not here")
    ((code, words, _),) = found(differ, texts[0], texts[1])
    assert code == "summary-attribution"
    assert " accused the " in words
    assert " been accused " in words


def test_a_box_of_figures_is_held_against_the_body() -> None:
    text = (
        "Mill makes a loss\n\nThe mill at Tolmere made a loss last year, its owner said on Monday."
        " Its net debt stood at 94 million crowns in June, against 71 million a year earlier.\n\n"
        "At a glance\nWorkers: 260\nNet debt: 49 million crowns\n"
    )
    reading = read(Report(text, "en"))
    empty = read(Report("Nothing else was said in the town.", "en"))
    codes = [
        (each.why.code, *(reading.said(span) for span in each.a))
        for each in differ(Pair(reading, empty))
    ]
    assert any(code == "summary-number" and "49" in figure for code, *_, figure in codes)


def test_a_summary_whose_words_mean_the_opposite_is_found() -> None:
    body = "The council of Port Brill rejected the plan for a second gate by one vote.\n\n"
    text = BODY + body + "In short:\n- The council approved the plan for a second gate.\n- More.\n"
    assert ("summary-wording", "rejected + approved", "") in found(differ, text, OTHER)


def test_a_calendar_at_the_end_with_another_day_than_the_text_is_found() -> None:
    text = BODY + "\nPupils of the Brill school move on 16 May to the hall.\n\n"
    text += "17 May: Pupils of the Brill school move to the hall.\n"
    codes = {code for code, _, _ in found(differ, text, OTHER)}
    assert "summary-date" in codes
