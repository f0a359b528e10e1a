"""Where two reports quote the same statement, each true change of its words is found, and nothing
else: other marks, short forms, spelling and the place of the speech tag do not count."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.compare.differing import found
from workbench.compare.align import tie_sentences
from workbench.compare.kinds.quote import differ
from workbench.compare.model import Finding, FindingKind, Report, Tie, Weight
from workbench.compare.pair import Pair
from workbench.compare.segment import read


def pair(a: str, b: str, language: str, ties: Iterable[tuple[int, int]] | None) -> Pair:
    one, other = read(Report(a, language)), read(Report(b, language))
    if ties is None:
        ties = [(s.row, t.row) for s in one.sentences for t in other.sentences]
    tied = tuple(
        Tie((one.sentences[x].span,), (other.sentences[y].span,), 0.9, (x,), (y,)) for x, y in ties
    )
    return Pair(one, other, tied)


def findings(
    a: str, b: str, language: str = "en", ties: Iterable[tuple[int, int]] | None = None
) -> list[Finding]:
    found = list(differ(pair(a, b, language, ties)))
    for each in found:
        assert each.kind is FindingKind.QUOTE
        assert a[each.a[0][0] : each.a[-1][1]]
        assert b[each.b[0][0] : each.b[-1][1]]
    return found


def told(
    a: str, b: str, language: str = "en", ties: Iterable[tuple[int, int]] | None = None
) -> list[tuple[str, str, str]]:
    return [
        (each.why.code.removeprefix("quote-"), each.why.a, each.why.b)
        for each in findings(a, b, language, ties)
        if each.weight is not Weight.LOW
    ]


SAME = [
    ('"The pier is closed," said Orr.', "“The pier is closed,” said Orr."),
    ('"The pier is closed," said Orr.', "‘The pier is closed,’ said Orr."),
    ('"The pier is closed," said Orr.', "Orr said: “The pier is closed.”"),
    (
        '"We lost the pier," said Mayor Orr, "and then the road along the bay."',
        "Mayor Orr said: “We lost the pier and then the road along the bay.”",
    ),
    (
        '"We will not sell the pier to anybody who asks," said Orr.',
        '"We won\'t sell the pier to anyone who asks," said Orr.',
    ),
    (
        '"Our neighbour organised the defence of the harbour," said Orr.',
        '"Our neighbor organized the defense of the harbor," said Orr.',
    ),
    (
        '"Twelve boats and 80 percent of the nets, worth 1,200 crowns, are gone," said Orr.',
        '"12 boats and 80% of the nets, worth 1200 crowns, are gone," said Orr.',
    ),
    (
        'Orr said the council "will wait for the engineers before it votes".',
        "“The council will wait for the engineers before it votes,” said Orr.",
    ),
    (
        '"The pier was never inspected," said Orr.',
        '"The pier was never inspected. We asked for it three times," said Orr.',
    ),
    (
        'Orr called the pier "a danger to children".',
        "“The pier is a danger to children and to all who walk there at night,” said Orr.",
    ),
]


@pytest.mark.parametrize(("a", "b"), SAME)
def test_the_same_words_are_not_reported(a: str, b: str) -> None:
    assert told(a, b) == []
    assert told(b, a) == []


def test_a_changed_word_is_found_with_the_words_alone() -> None:
    a = '"The pier was not neglected," said Orr. "It was painted 9 times last year."'
    b = "“The pier was not forgotten. It was painted 8 times last year,” said Orr."
    assert told(a, b) == [("words-changed", "9", "8"), ("words-changed", "neglected", "forgotten")]


def test_each_changed_place_of_a_statement_is_its_own_finding() -> None:
    a = '"The vote was crooked from the day the first watch changed owners," said Orr.'
    b = '"The ballot was crooked from the day the first ring changed owners," said Orr.'
    assert sorted(told(a, b)) == [
        ("words-changed", "vote", "ballot"),
        ("words-changed", "watch", "ring"),
    ]


def test_of_a_statement_rewritten_throughout_only_a_few_changes_are_told() -> None:
    a = (
        '"Not only have exact facts about the storm been given, but foreign captains have '
        "attested what occurred, and the smugglers themselves have owned up to their deeds "
        'on the radio," said Orr.'
    )
    b = (
        '"Not only was exact news given about the said storm, but foreign pilots and agents '
        "also witnessed what happened, and the smugglers themselves boasted of the said "
        'raids on several channels," said Orr.'
    )
    found = told(a, b)
    assert 1 <= len(found) <= 3
    assert any("captains" in one and "pilots" in other for _, one, other in found)


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        ("We did not know that the pier was rotten", "We knew that the pier was rotten", "not"),
        ("I never told the crew to go ashore", "I told the crew to go ashore", "never"),
        ("The pier isn't safe for children", "The pier is safe for children", "isn't"),
    ],
)
def test_a_lost_negation_is_told_as_such(a: str, b: str, words: str) -> None:
    ((code, one, _other),) = told(f'"{a}," said Orr.', f'"{b}," said Orr.')
    assert code == "negation"
    assert words in one


def test_all_some_must_and_may_count_though_they_are_small() -> None:
    assert told('"All of them knew of it," said Orr.', '"Some of them knew of it," said Orr.')
    assert told('"The pier must close soon," said Orr.', '"The pier may close soon," said Orr.')


def test_two_words_that_changed_places_are_two_changes_and_a_moved_word_is_none() -> None:
    a = '"The bank told the ministry about the crack in May," said Orr.'
    swapped = '"The ministry told the bank about the crack in May," said Orr.'
    moved = '"In May the bank told the ministry about the crack," said Orr.'
    assert len(told(a, swapped)) == 2
    assert told(a, moved) == []


def test_a_cut_end_closed_with_a_full_stop_weighs_most() -> None:
    a = 'Orr said: "We knew of the crack."'
    b = '"We knew of the crack, but nobody asked us about it," said Orr.'
    (one,) = findings(a, b)
    assert (one.why.code, one.weight) == ("quote-cut-with-full-stop", Weight.HIGH)
    assert (one.why.a, one.why.b) == ('crack."', "but nobody asked us about it")
    (other,) = findings(b, a)
    assert other.why.code == "quote-cut-with-full-stop-there"


def test_a_cut_end_before_a_speech_tag_is_found() -> None:
    a = '"We knew of the crack," said Orr.'
    b = '"We knew of the crack and that sum should trouble all of us," said Orr.'
    assert told(a, b) == [("cut", 'crack,"', "and that sum should trouble all of us")]


def test_a_full_stop_forged_inside_a_statement_is_found() -> None:
    a = '"We knew of the crack." He paused. "The mayor knew of it too," said Orr.'
    b = '"We knew of the crack from our own divers. The mayor knew of it too," said Orr.'
    assert ("cut-with-full-stop", 'crack."', "from our own divers") in told(a, b)


def test_a_beginning_cut_so_that_the_rest_looks_whole_is_found() -> None:
    a = '"We will resign at once," said Orr.'
    b = '"If a word of this is true, we will resign at once," said Orr.'
    assert told(a, b) == [("begins-later", "We", "If a word of this is true")]


def test_another_small_word_in_a_quotation_weighs_little_and_a_joining_one_nothing() -> None:
    a = '"They knew of the crack and the rust under the pier," said Orr.'
    assert [each.weight for each in findings(a, a.replace("They", "We"))] == [Weight.LOW]
    assert findings(a, a.replace("and the rust", "the rust")) == []


def test_words_added_or_missing_inside_are_found() -> None:
    a = '"The pier was never inspected by a living soul," said Orr.'
    b = '"The pier was, to my knowledge, never inspected by a living soul," said Orr.'
    assert [code for code, _, _ in told(a, b)] == ["words-missing"]
    assert [code for code, _, _ in told(b, a)] == ["words-added"]


def test_an_open_cut_or_insertion_weighs_little() -> None:
    whole = '"The pier was built in haste and never inspected by a living soul," said Orr.'
    cut = '"The pier was … never inspected by a living soul," said Orr.'
    assert [each.why.code for each in findings(cut, whole)] == ["quote-cut-marked"]
    assert told(cut, whole) == []
    explained = '"The pier [at Velm] was built in haste and never inspected by a living soul."'
    assert told(explained, whole) == []


def test_marks_that_close_earlier_move_the_boundary() -> None:
    a = 'Orr called the pier a "reckless and costly" mistake.'
    b = 'Orr called the pier a "reckless" and costly mistake.'
    (one,) = findings(a, b)
    assert (one.why.code, one.why.b) == ("quote-boundary-moved", "costly")
    assert one.weight is Weight.LOW


def test_a_few_marked_words_find_their_place_in_a_longer_quotation() -> None:
    a = 'The port spoke of "weak and easily answered" complaints and of a "fated outcome" for Orr.'
    b = (
        "“They bring thin and easily answerable complaints against a sound and open sale, and "
        "nothing will alter the sure outcome for Orr,” the port said."
    )
    assert sorted(told(a, b)) == [
        ("words-changed", "fated", "sure"),
        ("words-changed", "weak", "thin"),
    ]


def test_a_longer_quotation_lets_a_few_words_of_the_other_text_find_their_place() -> None:
    a = "“Nothing will alter the sure outcome for Orr, whatever they say,” the port said."
    b = 'The port spoke of a "fated outcome" for Orr.'
    assert told(a, b) == [("words-changed", "sure", "fated")]


def test_a_statement_whole_here_and_in_two_places_there_is_one() -> None:
    a = (
        '"The harbour master closed the western gate at noon, and the ferry waited outside '
        'until the storm had passed," said Orr.'
    )
    b = (
        '"The harbour master closed the eastern gate at noon," said Orr. It rained all day.\n\n'
        'Later he spoke again. "The ferry waited outside until the storm had passed," he said.'
    )
    assert told(a, b) == [("words-changed", "western", "eastern")]
    assert told(b, a) == [("words-changed", "eastern", "western")]


def test_words_of_a_headline_go_to_the_statement_they_are_from_without_taking_it_away() -> None:
    a = "'The pier will kill somebody'\n\n\"The pier will kill somebody one day,\" said Orr."
    b = '"The pier may kill somebody one day," said Orr.'
    assert ("words-changed", "will kill", "may kill") in told(a, b)


def test_two_statements_of_one_speaker_are_not_taken_for_one() -> None:
    a = '"The pier is a disgrace and should be rebuilt at once," said Mayor Orr.'
    b = '"The fishermen have been lied to by three ministers and a bank," said Mayor Orr.'
    assert findings(a, b) == []
    assert findings('"The pier is safe," said Orr.', '"The bank is honest," said Orr.') == []


def test_a_statement_goes_to_its_best_partner() -> None:
    a = '"The pier is safe for boats," said Orr. "The pier is safe for cars," said Minister Falk.'
    b = '"The pier is safe for cars," said Falk. "The pier is safe for boats," Orr said.'
    assert told(a, b, ties=()) == []


def test_two_terms_without_a_common_word_are_paired_by_their_place() -> None:
    a = 'Orr called the sale of the old pier "absurd" on Monday.'
    b = 'On the sale of the old pier, which Orr called "unfair" on Monday, nothing is known.'
    c = 'Falk, "furious", left the town.'
    assert told(a, b) == [("words-changed", "absurd", "unfair")]
    assert told(a, c) == []


def test_words_quoted_in_one_text_and_stated_as_fact_in_the_other_are_found() -> None:
    a = 'Divers found "a total failure of the beams" under the pier.'
    b = "Under the pier there was a total failure of the beams."
    assert told(a, b) == [
        ("marks-dropped", "a total failure of the beams", "total failure of the beams")
    ]
    assert told(b, a) == [
        ("marks-added", "total failure of the beams", "a total failure of the beams")
    ]


def test_words_told_as_somebodys_or_as_a_title_may_lose_their_marks() -> None:
    a = 'Divers found "a total failure of the beams" under the pier.'
    assert told(a, "Divers said that it was a total failure of the beams.") == []
    assert told('The ferry "Northern Star" sank.', "The ferry Northern Star sank.") == []


def test_a_quotation_without_its_closing_mark_is_never_called_cut() -> None:
    a = '"We knew of the crack, said Orr.\n\nThe rest is silent.'
    b = '"We knew of the crack and of the rust in the beams," said Orr.'
    assert told(a, b) == []


def test_quotations_in_sources_and_bylines_are_left_alone() -> None:
    a = 'The pier fell.\n\nSources:\n[1] "We knew of the crack", https://velm.example/a'
    assert findings(a, '"We knew of the rust," said Orr.') == []


def test_quotations_in_two_languages_are_not_compared_word_by_word() -> None:
    one, other = read(Report('"The pier fell."', "en")), read(Report("«El muelle cayó».", "es"))
    assert list(differ(Pair(one, other))) == []


@pytest.mark.parametrize(
    ("language", "a", "b", "words"),
    [
        ("es", "«No se mueve un solo barco», dijo Ruiz.", "“No sale un solo barco”, dijo Ruiz.",
         ("mueve", "sale")),
        ("pt", "“O cais está podre”, disse Reis.", "«O cais está seguro», disse Reis.",
         ("podre", "seguro")),
        ("de", "„Der Steg ist marode“, sagte Orr.", "»Der Steg ist sicher«, sagte Orr.",
         ("marode", "sicher")),
        ("fr", "« Le quai est pourri », a dit Orr.", "“Le quai est solide”, a dit Orr.",
         ("pourri", "solide")),
    ],
)  # fmt: skip
def test_changed_words_are_found_in_other_languages(
    language: str, a: str, b: str, words: tuple[str, str]
) -> None:
    ((_, one, other),) = told(a, b, language)
    assert words[0] in one
    assert words[1] in other


@pytest.mark.seeds
def test_the_two_seed_articles_show_their_changed_quotations() -> None:
    seeds = Path(__file__).parents[2].parent / "shared" / "seeds"
    texts = [file.read_text(encoding="utf-8") for file in sorted(seeds.glob("*.txt"))]
    if len(texts) != 2:
        pytest.skip("the two articles are not here")
    one, other = (read(Report(text, "en")) for text in texts)
    found = list(differ(Pair(one, other, tie_sentences(one, other))))
    changed = " / ".join(f"{each.why.a} | {each.why.b}" for each in found)
    assert "observers" in changed
    assert "inexorable | irreversible" in changed
    assert "flimsy | poor" in changed
    assert "admitted" in changed
    assert any(each.why.code == "quote-cut-with-full-stop" for each in found)
    assert not any("manipulation" in each.why.a for each in found)


def test_a_text_without_quotations_has_no_findings() -> None:
    assert findings("The pier fell.", '"The pier fell," said Orr.') == []
    assert list(differ(pair("", "", "en", None))) == []


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        ("es", '"Avisamos a la dueña esa misma tarde y nadie nos creyó", dijo el guarda Lozano.',
         "«Avisamos a la dueña esa misma tarde», dijo el guarda Lozano."),
        ("pt", '"Era tinta velha com um pouco de cola por cima, e ninguém viu", disse a perita.',
         "“Era tinta velha com um pouco de cola por cima”, disse a perita."),
        ("en", "'We told the owner the same evening and nobody believed us', said the warden.",
         "'We told the owner the same evening', said the warden."),
    ],
)  # fmt: skip
def test_a_comma_behind_the_mark_may_hide_a_cut(language: str, a: str, b: str) -> None:
    assert [code for code, _, _ in told(a, b, language=language)] == ["cut-there"]


def test_a_speech_tag_may_end_with_a_semicolon() -> None:
    a = '"There are people who sit in the dark; let them come and see," said the chair, Ada Noll.'
    b = "“There are people who sit in the dark,” said the chair, Ada Noll; “let them come and see.”"
    assert told(a, b) == []


def test_a_quotation_put_in_other_words_throughout_is_known_by_who_speaks_in_its_place() -> None:
    a = '"They took away the one warden who climbed that rock in spring," said the head, Ivo Sal.'
    b = "“The one warden who scaled this cliff in spring was removed,” says the head, Ivo Sal."
    assert told(a, b, ties=[(0, 0)])


def test_a_term_with_one_other_word_is_found() -> None:
    a = 'She learned of it in May, and "within the hour" she had rung the chairman and the bank.'
    b = "She heard of it in May, and “within the day” she had phoned the chairman and the bank."
    assert told(a, b, ties=[(0, 0)]) == [("words-changed", "within the hour", "within the day")]


def test_of_two_equal_words_the_nearer_is_meant() -> None:
    a = (
        '"We would rather empty a thousand shelves than miss one," said Ada Noll. "This strain '
        'kills about one in five of those it puts in hospital."'
    )
    b = "“We would rather empty a thousand shelves than miss one,” said Ada Noll."
    assert told(a, b) == []


def test_a_few_words_between_commas_part_a_quotation_whatever_their_verb() -> None:
    a = '"If it has hurt anybody, I am more sorry than I can say," Silas Tack told the radio.'
    b = "“If it has hurt anybody,” he went on, “I am more sorry than I can say.”"
    assert told(a, b) == []


def test_a_sentence_more_in_one_report_hides_no_other_pronoun() -> None:
    a = '"We would rather empty a thousand shelves," said Ada Noll. "This strain kills many."'
    b = "“I would rather empty a thousand shelves,” said Ada Noll."
    assert [each.why.a for each in findings(a, b)] == ["We would"]


def test_a_quotation_may_go_on_in_the_words_of_the_reporter() -> None:
    a = '"Anybody with the key could walk in, and we shall never know who they were," said Ada.'
    b = (
        "“Anybody with the key could walk in,” said Ada; most of those who had done so, she "
        "added, would in all likelihood never be known."
    )
    assert told(a, b) == []


def test_two_short_terms_of_one_sentence_that_begin_alike_are_one() -> None:
    a = 'The bank announced that it would appeal "to the last instance".'
    b = 'The bank will appeal "to the end", it said on Friday.'
    assert told(a, b) == [("words-changed", "to the last instance", "to the end")]


def test_pieces_in_another_order_are_each_set_against_their_own() -> None:
    a = '"It was hard for us all," Ann Lee said. "There was no plan that would have lasted."'
    b = '"There was no plan that would have paid," Ann Lee said. "It was hard for us all."'
    assert ("quote-words-changed", "lasted", "paid") in found(differ, a, b)


def test_words_put_in_are_shown_between_their_neighbours() -> None:
    a = '"If no money comes by Friday, the team will not play on Saturday," Ann Lee said.'
    b = '"If no money comes, the team will not play on Saturday," Ann Lee said.'
    assert ("quote-words-added", "comes by Friday, the", "comes, the") in found(differ, a, b)


def test_a_marked_word_faces_the_word_of_its_meaning_in_a_longer_quotation() -> None:
    a = 'The union accused the mill of an attempt to "undermine" the vote in Tolmere.'
    b = (
        "\u201cThe mill and its lawyers want to delegitimize a vote that all our members, and half"
        " of the town, were able to watch and to confirm,\u201d the union said in a statement."
    )
    assert told(a, b) == [("words-changed", "undermine", "delegitimize")]
