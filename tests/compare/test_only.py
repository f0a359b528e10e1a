"""Matter of one report that the other does not have."""

from workbench.compare.align import tie_sentences
from workbench.compare.kinds.only import differ
from workbench.compare.model import FindingKind, Report, Weight
from workbench.compare.pair import Pair
from workbench.compare.segment import read

A = (
    "The bridge over the Teel was closed on Monday after an inspector found cracks in two pillars."
    " The repair will take six weeks, the county said."
)


def only(a: str, b: str) -> list[tuple[FindingKind, str, Weight, str]]:
    one, other = read(Report(a)), read(Report(b))
    found = differ(Pair(one, other, tie_sentences(one, other)))
    return [
        (
            each.kind,
            one.said(each.a[0]) if each.a else other.said(each.b[0]),
            each.weight,
            each.why.code,
        )
        for each in found
    ]


def test_a_sentence_with_a_name_that_only_one_report_has_is_found() -> None:
    more = " Shopkeeper Ilse Marant says she has lost half of her customers."
    assert (FindingKind.ONLY_A, more.strip(), Weight.MEDIUM, "only-here") in only(A + more, A)
    assert (FindingKind.ONLY_B, more.strip(), Weight.MEDIUM, "only-here") in only(A, A + more)


def test_nothing_is_found_in_two_equal_texts() -> None:
    assert only(A, A) == []


def test_a_reason_that_only_one_report_gives_is_found_as_a_clause() -> None:
    reason = ", because the steel for it must come by ship"
    b = A.replace(", the county said", reason)
    kinds = [(kind, words, code) for kind, words, _weight, code in only(A, b)]
    assert (FindingKind.ONLY_B, reason[2:], "only-reason") in kinds


def test_a_clause_with_a_count_is_material_and_one_without_is_folded_away() -> None:
    counted = A.replace("pillars.", "pillars, three of them rusted through and leaning.")
    assert [found[2] for found in only(counted, A)] == [Weight.MEDIUM]
    plain = A.replace("pillars.", "pillars, to the great annoyance of commuters.")
    assert [found[2] for found in only(plain, A)] == [Weight.LOW]


def test_a_figure_or_day_in_another_notation_is_no_new_matter() -> None:
    a = "The ferry left Port Sorrel at 7:15 p.m. on 14 March with 212 cars on board."
    b = "On March 14, at 19:15, the ferry left Port Sorrel; it had two hundred and twelve cars."
    assert only(a, b) == []


def test_filler_that_names_nothing_is_of_low_weight() -> None:
    found = only(A + " Nobody in this valley likes to wait for anything.", A)
    assert [each[2] for each in found] == [Weight.LOW]


def test_headlines_bylines_and_source_lists_are_not_matter() -> None:
    a = "Bridge shut\nBy Anna Quist\n\n" + A + "\n\nSources:\n[1] https://county.example/bridge\n"
    assert only(a, A) == []


def test_a_figure_that_stands_nowhere_in_the_other_report_is_of_low_weight() -> None:
    a = A.replace("on Monday", "on Monday, at a cost of 40,000 crowns,")
    found = only(a, A)
    assert [(each[0], each[2]) for each in found] == [(FindingKind.ONLY_A, Weight.LOW)]
    assert "40,000" in found[0][1]


def test_new_clauses_that_face_each_other_may_be_one_in_other_words() -> None:
    a = A.replace("pillars.", "pillars, which robbed Orme of its market.")
    b = A.replace("pillars.", "pillars, while Gault went without bread.")
    found = only(a, b)
    assert {each[0] for each in found} == {FindingKind.ONLY_A, FindingKind.ONLY_B}
    assert {each[2] for each in found} == {Weight.LOW}


def test_a_count_belongs_to_the_clause_that_says_more_of_it() -> None:
    a = A.replace("pillars.", "pillars, four of them with rusted bolts.")
    assert [each[1] for each in only(a, A)] == ["four of them with rusted bolts"]


def test_a_reason_is_told_apart_from_the_clause_before_it() -> None:
    a = A.replace("pillars.", "pillars, having climbed inside, because it had begun to sway.")
    assert [each[2:] for each in only(a, A)][-1] == (Weight.MEDIUM, "only-reason")


def test_a_speech_tag_is_no_matter() -> None:
    a = A.replace("on Monday", "on Monday, said Ilse Marant,")
    assert only(a, A) == []


def test_a_few_words_with_a_new_name_are_a_clause() -> None:
    a = A.replace("pillars.", "pillars and exported to Paraguay.")
    assert [each[1] for each in only(a, A)] == ["exported to Paraguay"]


def test_a_known_figure_does_not_make_a_long_clause_known() -> None:
    a = A.replace(
        " The repair", " Officials of the airline had heard two chicks chirp in bags and boxes."
        " The repair",
    )  # fmt: skip
    assert any("chicks" in each[1] for each in only(a, A))


def test_of_a_known_name_one_report_says_small_things() -> None:
    known = A.replace("an inspector", "Ilse Marant")
    small = known + " Nobody waves at Marant from the weir in winter any more."
    assert [each[2] for each in only(small, known)] == [Weight.LOW]


def test_a_long_sentence_of_which_no_word_is_there_is_matter_without_a_name() -> None:
    more = " Two fishermen quarrelled loudly about nets, bait and the price of salted herring."
    assert [each[2] for each in only(A + more, A)] == [Weight.MEDIUM]


def test_an_abbreviation_or_a_day_in_brackets_begins_no_clause() -> None:
    a = "The Teel Electric Company (TEC) denied it on Thursday (27) in a letter to the county."
    b = "The Teel Electric Company denied it on Thursday in a letter to the county."
    assert only(a, b) == []


def test_a_short_aside_is_told() -> None:
    a = "The county said the bridge over the Teel is safe, which drivers forget."
    b = "The bridge over the Teel is safe, the county said."
    assert (FindingKind.ONLY_A, "drivers forget", Weight.LOW, "only-here") in only(a, b)


def test_a_sentence_with_a_rival_at_its_place_is_no_weighty_addition() -> None:
    a = (
        "The fire at Larch House in Tolmere began in the laundry on Sunday, the brigade said."
        " Nineteen were driven to the infirmary, four with bad burns."
        " Larch House opened in 1994 and was rated good by the county."
    )
    b = a.replace(
        "Nineteen were driven to the infirmary, four with bad burns.",
        "Twelve people still lay in hospital, nine of them in a serious state.",
    )
    weights = {each[2] for each in only(a, b)}
    assert weights == {Weight.LOW}


def test_a_reason_of_one_word_is_told() -> None:
    a = "The summer fair in the park of Teel was cancelled because of the heat."
    b = "The summer fair in the park of Teel was cancelled."
    found = (FindingKind.ONLY_A, "because of the heat", Weight.MEDIUM, "only-reason")
    assert only(a, b) == [found]
