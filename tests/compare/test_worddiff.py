"""Word against word: the same, changed, on one side only, moved; and where a quotation stands."""

import random

import pytest

from workbench.compare.languages import language
from workbench.compare.reading import Word
from workbench.compare.worddiff import Op, changes, locate, merged, spelling
from workbench.compare.words import words_in

ENGLISH = language("en")


def words(text: str) -> list[Word]:
    return list(words_in(text, (0, len(text)), ENGLISH))


def told(a: str, b: str) -> list[tuple[str, str, str]]:
    """The changes that are not the same words: what happened, words, words."""
    return [
        (each.op.value, a[slice(*each.a)] if each.a else "", b[slice(*each.b)] if each.b else "")
        for each in changes(words(a), words(b), ENGLISH)
        if each.op is not Op.SAME
    ]


def test_synonyms_between_equal_words_stay_set_against_each_other() -> None:
    assert told("feeble and loudly mocked reasons", "thin and loudly derided reasons") == [
        ("changed", "feeble", "thin"),
        ("changed", "mocked", "derided"),
    ]


def test_a_word_of_the_same_stem_is_changed_and_alike() -> None:
    found = changes(words("she walks home"), words("she walked home"), ENGLISH)
    (changed,) = [each for each in found if each.op is Op.CHANGED]
    assert 0 < changed.alike < 1


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The “Neighbour” said: don’t", 'the "neighbor" said, don\'t'),
        ("1,200,000 litres", "1200000 liters"),
        ("80% of them", "eighty per cent of them"),
        ("a cyber-attack on us", "a cyberattack on us"),
        ("they organised the programme", "They organized the program"),
    ],
)
def test_marks_case_spelling_and_notation_are_no_change(a: str, b: str) -> None:
    assert told(a, b) == []


def test_what_stands_on_one_side_only_is_told_with_its_words() -> None:
    a, b = "It was shut at noon.", "It was shut at noon, and nobody was told."
    assert told(a, b) == [("only-b", "", "and nobody was told")]
    assert told(b, a) == [("only-a", "and nobody was told", "")]


def test_words_that_moved_are_marked() -> None:
    a, b = "Yesterday the ferry sank off Corrie.", "The ferry sank off Corrie yesterday."
    found = [each for each in changes(words(a), words(b), ENGLISH) if each.op is not Op.SAME]
    assert [each.op for each in found] == [Op.ONLY_A, Op.ONLY_B]
    assert all(each.moved for each in found)


def test_every_word_of_both_passages_is_in_exactly_one_change() -> None:
    chance = random.Random(3)
    vocabulary = [
        word.folded for word in words("the of old new dam town bridge fails failing 12 300")
    ]
    for tongue in (ENGLISH, None):
        for _ in range(60):
            a, b = (
                words(" ".join(chance.choices(vocabulary, k=chance.randint(0, 14))))
                for _ in range(2)
            )
            found = changes(a, b, tongue)
            assert [n for each in found for n in range(*each.words_a)] == list(range(len(a)))
            assert [n for each in found for n in range(*each.words_b)] == list(range(len(b)))


def test_long_passages_are_compared_too() -> None:
    chance = random.Random(4)
    base = [f"word{chance.randint(0, 400)}" for _ in range(900)]
    a, b = " ".join(base), " ".join([*base[:450], "inserted", *base[450:]])
    assert told(a, b) == [("only-b", "", "inserted")]


def test_changes_that_only_small_words_hold_apart_can_be_made_one() -> None:
    a, b = words("the collapse of the old wall"), words("the failure of the eastern wall")
    found = merged(a, b, changes(a, b, ENGLISH), ENGLISH)
    assert [(each.words_a, each.op) for each in found if each.op is not Op.SAME] == [
        ((1, 5), Op.CHANGED)
    ]


def test_a_content_word_keeps_changes_apart() -> None:
    a, b = words("red wall fell"), words("blue wall stood")
    found = merged(a, b, changes(a, b, ENGLISH), ENGLISH)
    assert [each.op for each in found] == [Op.CHANGED, Op.SAME, Op.CHANGED]


def place(fragment: str, passage: str) -> str | None:
    found = locate(words(fragment), words(passage), ENGLISH)
    return passage[slice(*found.span)] if found else None


def test_a_short_quotation_is_found_inside_a_long_passage() -> None:
    passage = "He called it thin and loudly derided talk by people who had not read the file."
    assert place("feeble and loudly derided talk", passage) == "thin and loudly derided talk"


def test_the_place_is_scored_by_how_much_of_the_quotation_stands_there() -> None:
    passage = words("The board said that the lamp had been dark since January.")
    whole = locate(words("the lamp had been dark"), passage, ENGLISH)
    part = locate(words("the lamp had been lit again"), passage)
    assert whole is not None
    assert whole.score == pytest.approx(1.0)
    assert part is not None
    assert part.score < whole.score


def test_a_quotation_changed_at_its_end_is_placed_to_its_end() -> None:
    assert place("the lamp was broken", "They say the lamp was shattered there.") == (
        "the lamp was shattered"
    )


@pytest.mark.parametrize(("fragment", "passage"), [("", "a b"), ("a", ""), ("kite", "stone wall")])
def test_what_is_not_there_has_no_place(fragment: str, passage: str) -> None:
    assert place(fragment, passage) is None


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("colour", "color"),
        ("hour", "hour"),
        ("centre", "center"),
        ("organisation", "organization"),
        ("travelled", "traveled"),
        ("%", "percent"),
        ("1,200", "1200"),
        ("1.5", "1.5"),
    ],
)
def test_spellings_of_one_word_are_one(written: str, plain: str) -> None:
    assert spelling(written) == plain
