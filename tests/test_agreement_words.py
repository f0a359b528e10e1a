"""What is said of agreement: each figure in a plain sentence, with the count it rests on."""

from dataclasses import replace

import pytest

from workbench.agreement_words import (
    NO_FIGURE,
    Told,
    cell_words,
    decimal,
    matrix_words,
    reading_aid,
    told,
)
from workbench.domain.agreement import Figure, cohen_kappa, krippendorff_alpha
from workbench.domain.model import Status
from workbench.domain.unitizing import Marked, shared, unitizing_alpha
from workbench.domain.verdict_pairs import RATING_STEPS, Agreement, Pair, Places

YES, NO = Status.CONFIRMED, Status.CHANGE
SPANS = tuple((at, at + 20) for at in range(0, 300, 50))


def agreement(
    *both: tuple[Status, Status], texts: tuple[Marked, ...] = (), mine: int = 0, theirs: int = 0
) -> Agreement:
    """The agreement of two people who gave these verdicts and marked these texts."""
    alpha = krippendorff_alpha(both)
    return Agreement(
        tuple(Pair(f"c{at}", *pair) for at, pair in enumerate(both)),
        mine_alone=mine,
        theirs_alone=theirs,
        kappa=cohen_kappa(both),
        alpha=alpha,
        ratings=krippendorff_alpha([]),
        places=Places(
            len(texts), len(texts) * 6, len(texts) * 6, shared(texts), unitizing_alpha(texts)
        ),
        everyone=alpha,
        people=2 if both else 0,
    )


def about(rows: tuple[Told, ...], heading: str) -> Told:
    """The row with a word in its heading."""
    (row,) = (row for row in rows if heading in row.heading)
    return row


def test_each_figure_says_on_how_many_claims_it_rests() -> None:
    both = [(YES, YES)] * 25 + [(NO, NO)] * 10 + [(YES, NO)] * 6
    rows = told(agreement(*both, mine=6, theirs=1), "Rosa")
    share = about(rows, "Same verdict")
    assert share.figure == "85\u00a0%"
    assert share.meaning == (
        "You and Rosa both gave a verdict on 41 claims and agree on 35 of them. "
        "6 claims have a verdict from you alone. 1 claim has one from Rosa alone."
    )
    kappa = about(rows, "kappa")
    assert kappa.figure == "0.67"
    assert "you would agree on 56\u00a0% of the claims" in kappa.meaning
    assert "With 41 claims it could as well be anything from 0.43 to 0.91." in kappa.meaning
    alpha = about(rows, "any number")
    assert alpha.figure == "0.67"
    assert alpha.meaning.endswith("It rests on 41 claims.")


@pytest.mark.parametrize(
    ("both", "figure", "words"),
    [
        (
            [(YES, YES)],
            "100\u00a0%",
            "You and Rosa both gave a verdict on 1 claim and agree on it.",
        ),
        ([(YES, NO)], "0\u00a0%", "You and Rosa both gave a verdict on 1 claim and differ on it."),
        ([(YES, YES)] * 3, "100\u00a0%", "on 3 claims and agree on all of them."),
        ([(YES, NO)] * 3, "0\u00a0%", "on 3 claims and agree on none of them."),
        ([], NO_FIGURE, "There is no claim yet on which you and Rosa both ruled."),
    ],
)
def test_one_claim_and_all_and_none_have_their_own_sentence(
    both: list[tuple[Status, Status]], figure: str, words: str
) -> None:
    row = told(agreement(*both), "Rosa")[0]
    assert row.figure == figure
    assert row.meaning.endswith(words)


def test_where_nothing_is_shared_there_is_no_talk_of_chance() -> None:
    rows = told(agreement(), "Rosa")
    assert [row.figure for row in rows] == [NO_FIGURE, NO_FIGURE]
    assert "no article yet in which you and Rosa both marked claims" in rows[-1].meaning


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (1, "1 claim is too few to say"),
        (9, "9 claims are too few to say"),
        (12, "All judged the 12 claims alike"),
    ],
)
def test_a_few_claims_and_claims_all_alike_give_no_figure(count: int, words: str) -> None:
    rows = told(agreement(*[(YES, YES)] * count), "Rosa")
    for heading in ("kappa", "any number"):
        assert about(rows, heading).figure == NO_FIGURE
        assert about(rows, heading).meaning.startswith(words)


def test_all_people_and_ratings_are_told_where_there_are_some() -> None:
    both = [(YES, YES)] * 8 + [(NO, NO)] * 4
    figure = krippendorff_alpha([("true", "false"), ("true", "true")] * 6, RATING_STEPS)
    some = replace(agreement(*both), people=3, ratings=figure)
    rows = told(some, "Rosa")
    assert about(rows, "All who gave verdicts").figure == "1.00"
    assert about(rows, "All who gave verdicts").meaning == (
        "All 3 people together, on the 12 claims that at least two of them ruled on."
    )
    assert about(rows, "Ratings").figure == decimal(figure.value or 0)
    assert "both rated 12 claims" in about(rows, "Ratings").meaning
    few = replace(some, ratings=Figure(0.5, 2), everyone=Figure(0.5, 3))
    assert about(told(few, "Rosa"), "Ratings").figure == NO_FIGURE
    assert about(told(few, "Rosa"), "All who gave verdicts").figure == NO_FIGURE


def test_where_claims_are_is_told_in_characters_first() -> None:
    shifted = tuple((start + 5, end + 5) for start, end in SPANS)
    rows = told(agreement(texts=(Marked(400, SPANS, shifted),)), "Rosa")
    marked = about(rows, "Same words marked")
    assert marked.figure == "75\u00a0%"
    assert marked.meaning == (
        "You marked 120 characters of text, Rosa marked 120; 90 are the same. Of all that was "
        "marked, the other marked this share too. It rests on 6 claims of yours and 6 of Rosa in "
        "1 article."
    )
    assert about(rows, "unitizing").figure == decimal(
        unitizing_alpha([Marked(400, SPANS, shifted)]).value or 0
    )
    rows = told(agreement(texts=(Marked(400, SPANS[:1], SPANS[:1]),)), "Rosa")
    assert about(rows, "unitizing").meaning == "2 passages of both together are too few to say."


@pytest.mark.parametrize(
    ("value", "shown"),
    [(1.0, "1.00"), (0.999, "0.99"), (0.0, "0.00"), (-0.001, "0.00"), (-0.926, "\u22120.93")],
)
def test_a_coefficient_is_never_one_before_all_is_equal(value: float, shown: str) -> None:
    assert decimal(value) == shown


def test_a_cell_says_both_verdicts_and_the_count() -> None:
    assert cell_words(YES, YES, 1, "Rosa") == "Both “Confirmed”: 1 claim"
    assert cell_words(YES, NO, 2, "") == "You “Confirmed”, your colleague “Needs change”: 2 claims"


def test_the_table_is_told_in_a_sentence() -> None:
    some = agreement((YES, YES), (YES, NO))
    assert matrix_words(some.pairs, "Rosa").endswith("both said the same: 1 of 2 claims.")
    assert "no claim in common" in matrix_words((), "Rosa")


def test_a_name_with_braces_is_a_name() -> None:
    rows = told(agreement((YES, YES), texts=(Marked(400, SPANS, SPANS),), theirs=2), "{count}")
    assert rows[0].meaning.startswith("You and {count} both gave a verdict on 1 claim")


def test_how_to_read_the_figures_is_said() -> None:
    assert "rely on 0.80 and more; between 0.67 and 0.80" in reading_aid()
