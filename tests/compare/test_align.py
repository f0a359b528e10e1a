"""Which sentences are tied: same matter in other words, splits, repetitions, and look-alikes."""

import random

import pytest

from workbench.compare.align import tie_sentences
from workbench.compare.model import Report
from workbench.compare.pair import Pair
from workbench.compare.segment import read
from workbench.compare.terms import Vocabulary

A = """\
Dam at Kesselbruck 'a matter of weeks' from failing, engineers warn
By Olga Fenn

KESSELBRUCK — The dam above Kesselbruck could fail within weeks, engineers of the Rhone Valley \
Water Board said on Monday. They found 14 cracks in the eastern wall, the longest of 3.2 metres.

"We have no time to lose," said Marta Quill, who led the survey, "and we will not wait for money."

The town has 2,400 inhabitants. Buses will take them to Altried from Thursday, the mayor said.

Trout farming began in the valley in the 1960s.

In short:
- Engineers fear that the dam above the town may fail within weeks.
"""
B = """\
Engineers fear dam collapse at Kesselbruck

Some 2,400 people live in Kesselbruck. According to the mayor, buses are to bring them to Altried \
starting Thursday.

“We have no time to lose, and we will not wait for money,” Marta Quill, the survey's leader, said.

Fourteen cracks were discovered in the wall on the eastern side, one of them 3.2 metres long. \
Engineers from the water board announced on Monday that the dam over the town might fail within \
weeks.

A choir from Altried won a prize on Saturday.
"""


def tied(a: str, b: str, code: str = "en", other: str = "") -> dict[str, list[str]]:
    first, second = read(Report(a, code)), read(Report(b, other or code))
    found: dict[str, list[str]] = {}
    for tie in tie_sentences(first, second):
        found.setdefault(first.said(tie.a[0])[:12], []).append(second.said(tie.b[0])[:12])
    return found


def test_sentences_of_the_same_matter_are_tied_in_whatever_order() -> None:
    found = tied(A, B)
    assert "Fourteen cra" in found["They found 1"]
    assert found["The town has"] == ["Some 2,400 p"]
    assert found["Buses will t"] == ["According to"]
    assert "Engineers fr" in found["KESSELBRUCK "]


def test_a_quotation_split_by_a_speech_tag_is_tied_to_the_whole_one() -> None:
    assert tied(A, B)['"We have no '] == ["“We have no "]


def test_what_only_one_report_tells_is_not_tied() -> None:
    found = tied(A, B)
    assert "Trout farmin" not in found
    assert not any("A choir from" in each for each in found.values())


def test_a_summary_is_tied_without_taking_the_ties_of_the_body() -> None:
    found = tied(A, B)
    assert found["- Engineers "]
    assert found["KESSELBRUCK "]


def test_bylines_and_source_lists_are_not_tied() -> None:
    text = "Bridge shut after crack\nBy Ann Lee\nIt was shut.\nSources\n[1] https://a.example/shut"
    found = tied(text, text)
    assert "By Ann Lee" not in found
    assert not any(each.startswith("[1]") for each in found)


@pytest.mark.parametrize(
    ("line", "tells"),
    [
        ("With Kesselbruck Radio, engineers' desk", False),
        ("Water board finds 14 cracks in the eastern wall, the longest of 3.2 metres", True),
    ],
)
def test_a_short_line_below_the_headline_names_a_desk_and_tells_nothing(
    line: str, tells: bool
) -> None:
    below = read(Report(B.replace("\n\n", f"\n{line}\n\n", 1), "en"))
    terms = Vocabulary(below, read(Report(A, "en"))).a
    assert below.said(below.sentences[1].span) == line
    assert (1 in terms.rows, 0 in terms.rows) == (tells, True)


def test_one_sentence_is_tied_to_two_that_divide_its_matter() -> None:
    a = (
        "The harbour was closed at noon. The grain ship Aurora lost both anchors in the gale and "
        "drifted onto the sandbank off Penwick, where lifeboats took nineteen sailors to safety."
        " The mayor thanked them."
    )
    b = (
        "At noon the harbour had been closed. The Aurora, a grain ship, lost both her anchors in"
        " the gale. Lifeboats took nineteen sailors to safety from the sandbank off Penwick."
        " Thanks came from the mayor."
    )
    assert len(tied(a, b)["The grain sh"]) == 2


def test_what_names_the_same_again_and_tells_another_thing_takes_no_tie() -> None:
    line = "The grain ship Aurora lost both anchors in the gale off Penwick on Friday night."
    rest = "The mayor thanked them warmly. Grain prices went up. Schools stayed shut on Monday."
    more = "The gale off Penwick was the worst since records began on Friday."
    a, b = f"{line} {rest}", f"{line} {more} {rest}"
    assert tied(a, b)["The grain sh"] == ["The grain sh"]
    assert "The gale off" not in tied(b, a)


def test_ties_are_the_same_from_either_side() -> None:
    first, second = read(Report(A, "en")), read(Report(B, "en"))
    there = {(tie.rows_a, tie.rows_b) for tie in tie_sentences(first, second)}
    back = {(tie.rows_b, tie.rows_a) for tie in tie_sentences(second, first)}
    assert there == back


def test_numbers_in_words_and_figures_speak_for_a_tie() -> None:
    a = "Costs: twenty-seven million. Nothing else is known of it. Birds sing."
    b = "Birds were singing there. The 27 million is what it takes. Nobody knows anything else."
    assert "The 27 milli" in tied(a, b)["Costs: twent"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("They need two hundred and sixty.", "The 260 is what it takes."),
        ("They need three thousand.", "The 3,000 is what it takes."),
        ("They need \u00a34.6m.", "The 4.6 million pounds is what it takes."),
        ("They need 3bn.", "The three billion is what it takes."),
        ("They got 142p.", "The \u00a31.42 is what it takes."),
        ("They got 64 pence.", "The 0.64 pounds is what it takes."),
    ],
)
def test_figures_written_otherwise_speak_for_a_tie(a: str, b: str) -> None:
    rest, other = "Nothing else is known of it. Birds sing.", "Birds were singing there."
    assert tied(f"{a} {rest}", f"{other} {b} Nobody knows anything else.")[a[:12]] == [b[:12]]


def test_words_of_one_matter_speak_for_a_tie() -> None:
    a = "The ferryman was acquitted by the jury. Rain fell on Altried. A dog barked."
    b = "A dog was barking. The jurors found that the ferryman is innocent. In Altried it rained."
    assert tied(a, b)["The ferryman"] == ["The jurors f"]


def test_words_of_one_theme_speak_for_a_tie() -> None:
    a = "The burglars got away in a lorry. Rain fell on Altried. A dog barked."
    b = "A dog was barking. In Altried it rained. The thieves used a truck to escape."
    assert tied(a, b)["The burglars"] == ["The thieves "]


def test_a_run_of_words_that_nobody_else_has_speaks_for_a_tie() -> None:
    head = "The firm said that it had given the keys back in October and that the rest was"
    a = f'{head} "a matter for the owner". Rain fell on Altried. Two men were sent home.'
    b = "Whatever else came of it was “a matter for the owner” alone. A pair of them must go."
    other = "Whatever else came of it was for one owner to see to alone. A pair of them must go."
    first = read(Report(a, "en"))
    run, scattered = (tie_sentences(first, read(Report(text, "en")))[0] for text in (b, other))
    assert run.rows_a == scattered.rows_a == (0,)
    assert run.score > scattered.score + 0.05


def test_a_name_told_once_speaks_for_a_tie_more_than_one_told_everywhere() -> None:
    often = "Altried is old. Altried is small. People like Altried. We love Altried."
    a = f"Nobody asked Marta Quill of Altried about it. {often}"
    b = f"{often} It was from Marta Quill that they learned nothing."
    assert tied(a, b)["Nobody asked"] == ["It was from "]


def test_what_stands_in_a_text_again_and_again_is_tied_in_order() -> None:
    line, rest = "Police found nothing in Altried on Monday. ", "A choir from Penwick won a prize."
    first, second = read(Report(line * 40 + rest, "en")), read(Report(line * 42 + rest, "en"))
    rows = [(tie.rows_a[0], tie.rows_b[0]) for tie in tie_sentences(first, second)]
    assert rows == [*((row, row) for row in range(40)), (39, 40), (39, 41), (40, 42)]


def test_a_sentence_that_opens_with_much_takes_a_further_tie_for_what_is_told_there_alone() -> None:
    a = (
        "Marta Quill, whose firm lost 9 million crowns on its canals, told investors that she had"
        " heard of the rebates in spring.\n\n"
        "The mill in Kesselbruck, where 260 people work, will shut in autumn."
    )
    b = (
        "Some 260 people in Kesselbruck will lose their jobs in autumn, because the firm of Marta"
        " Quill lost 9 million crowns on its canals.\n\n"
        "She had heard of the rebates in spring, she told investors."
    )
    assert "Some 260 peo" in tied(a, b)["The mill in "]


def test_reports_in_two_languages_are_tied_through_names_and_numbers() -> None:
    a = (
        "Marta Quill of Altried counted 2400 trout on Monday. It rained. "
        "In Kesselbruck 37 houses were lost."
    )
    b = (
        "En Kesselbruck se perdieron 37 casas. Ayer contó Marta Quill en Altried 2400 truchas. "
        "La gente canta."
    )
    found = tied(a, b, "en", "es")
    assert found["Marta Quill "] == ["Ayer contó M"]
    assert found["In Kesselbru"] == ["En Kesselbru"]


@pytest.mark.parametrize(("a", "b"), [("", ""), ("One bird sang.", ""), ("***", "---")])
def test_texts_with_nothing_to_tie_have_no_ties(a: str, b: str) -> None:
    assert tied(a, b) == {}


def test_a_tie_says_where_and_how_surely() -> None:
    first, second = read(Report(A, "en")), read(Report(B, "en"))
    ties = tie_sentences(first, second)
    for tie in ties:
        assert tie.a == (first.sentences[tie.rows_a[0]].span,)
        assert tie.b == (second.sentences[tie.rows_b[0]].span,)
        assert 0 < tie.score <= 1
    assert ties == tuple(sorted(ties, key=lambda tie: (tie.rows_a, tie.rows_b)))
    assert len(Pair(first, second, ties).tied_b) >= 5


def planted(sentences: int) -> tuple[str, str, list[int]]:
    """Invented sentences, and the same in another order with some words exchanged."""
    chance = random.Random(5)
    words = ["".join(chance.choices("bdfgklmnprstaeiou", k=7)) for _ in range(3_000)]
    first = [chance.choices(words, k=14) for _ in range(sentences)]
    second = [[w if chance.random() > 0.3 else chance.choice(words) for w in s] for s in first]
    order = list(range(sentences))
    chance.shuffle(order)
    texts = [
        "\n".join(" ".join(each) + "." for each in lines)
        for lines in (first, [second[place] for place in order])
    ]
    return texts[0], texts[1], order


def test_planted_sentences_are_found_again_in_a_long_text() -> None:
    a, b, order = planted(300)
    ties = tie_sentences(read(Report(a, "en")), read(Report(b, "en")))
    right = [tie for tie in ties if order[tie.rows_b[0]] == tie.rows_a[0]]
    assert len(right) >= 295
    assert len(ties) - len(right) <= 3


@pytest.mark.parametrize(
    ("a", "b"), [("1½ tonnes", "1.5 tonnes"), ("2¾ tonnes", "2.75 tonnes"), ("5ж", "5")]
)
def test_a_fraction_sign_and_letters_of_any_script_leave_the_value_of_a_figure(
    a: str, b: str
) -> None:
    known = Vocabulary(read(Report(a, "en")), read(Report(b, "en")))
    assert known.a.ids.tolist() == known.b.ids.tolist()
