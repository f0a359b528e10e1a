"""How much of something is meant."""

import pytest

from tests.compare.differing import found, pair_of
from workbench.compare.kinds.scope import differ
from workbench.compare.model import Weight


@pytest.mark.parametrize(
    ("a", "b", "code", "here", "there"),
    [
        (
            "The panel examined all three pump halls last week.",
            "The panel has so far looked only at Pump Hall 2 and its control room.",
            "scope-differs",
            "all three pump halls",
            "only at Pump Hall",
        ),
        (
            "Pressure fell in all 22 supply zones.",
            "Pressure fell in parts of 14 of the city’s 22 supply zones.",
            "scope-differs",
            "all 22 supply zones",
            "parts of 14 of the city’s 22",
        ),
        (
            "The survey found a fungus at every site.",
            "A fungus was found at 19 of the 24 places.",
            "scope-differs",
            "every site",
            "19 of the 24 places",
        ),
        (
            "Most of the sprinklers had failed, he said.",
            "All of the sprinklers had failed, he said.",
            "scope-differs",
            "Most of the sprinklers",
            "All of the sprinklers",
        ),
        (
            "He wants all clubs to have a say.",
            "He wants clubs to have a say.",
            "scope-dropped",
            "all clubs",
            "clubs",
        ),
        (
            "The police closed the entrances to the port.",
            "The police closed one of the entrances to the port.",
            "scope-dropped",
            "entrances to the port",
            "one of the entrances to the port",
        ),
        (
            "It did not publish results broken down by voting centers.",
            "The results by electoral table were not published.",
            "scope-unit",
            "broken down by voting centers",
            "results by electoral table",
        ),
    ],
)
def test_another_extent_is_found(a: str, b: str, code: str, here: str, there: str) -> None:
    assert found(differ, a, b) == [(code, here, there)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("All 22 zones lost water.", "The 22 zones lost water."),
        ("All members agreed to it.", "Every member agreed to it."),
        ("Several residents said so.", "Some residents said so."),
        ("Some 400 people came.", "400 people came."),
        ("Only four people came.", "Four people came."),
        ("It was not only the rain.", "It was the rain."),
        ("The most important bridge is shut.", "An important bridge is shut."),
        ("They came every day.", "They came each day."),
        ("Some residents left.", "Residents left."),
        ("Every treasurer would have asked.", "Any treasurer would have asked."),
        ("All schools were shut.", "Some shops sold out."),
        ("They did not answer at all.", "They did not answer."),
        ("Both bridges are shut.", "The two bridges are shut."),
        ("One of the survivors, Ana Roe, spoke.", "The survivor Ana Roe spoke."),
        ("It rained across the country.", "It rained in the country."),
        ("None of the managers paid.", "Not one of the managers paid."),
        ("As part of the deal they left.", "Under the deal they left."),
        ("Results by district were published.", "The results by district came out."),
    ],
)
def test_equal_extents_are_no_difference(a: str, b: str) -> None:
    assert found(differ, a, b) == []


@pytest.mark.parametrize(
    "words", ["all ", "14 of 15 of ", "some of the ", "all people ", "of the "]
)
def test_a_sentence_without_end_is_read_in_little_time(words: str) -> None:
    assert len(list(differ(pair_of(words * 20_000, words * 20_000)))) < 50


def test_all_and_some_weigh_most() -> None:
    (flip,) = differ(pair_of("All schools closed.", "Some schools closed."))
    (step,) = differ(pair_of("Most schools closed early.", "Many schools closed early."))
    assert (flip.weight, step.weight) == (Weight.HIGH, Weight.LOW)


@pytest.mark.parametrize(
    ("language", "a", "b", "here", "there"),
    [
        (
            "es",
            "Todos los contratos serán revisados.",
            "Algunos contratos serán revisados.",
            "Todos los contratos serán",
            "Algunos contratos serán",
        ),
        (
            "pt",
            "Todas as escolas fecharam hoje.",
            "Algumas escolas fecharam hoje.",
            "Todas as escolas fecharam",
            "Algumas escolas fecharam",
        ),
    ],
)
def test_extents_differ_in_other_languages(
    language: str, a: str, b: str, here: str, there: str
) -> None:
    assert found(differ, a, b, language) == [("scope-differs", here, there)]


@pytest.mark.parametrize(
    ("a", "b", "language", "count"),
    [
        ("Some of the buyers knew of the leak.", "The buyers knew of the leak.", "en", 1),
        ("Alguns dos moradores viram o fogo.", "Os moradores viram o fogo.", "pt", 1),
        ("Algunos de los vecinos vieron el fuego.", "Los vecinos vieron el fuego.", "es", 1),
        ("Several of the boats sank at the pier.", "Several boats sank at the pier.", "en", 0),
        ("Some residents left the valley.", "Residents left the valley.", "en", 0),
    ],
)
def test_some_of_them_are_not_all_of_them(a: str, b: str, language: str, count: int) -> None:
    assert len(found(differ, a, b, language)) == count


def test_all_behind_a_preposition_is_all_where_its_nouns_follow() -> None:
    a = "She wants an inquiry into safety at all 23 museums of the state."
    b = "She wants an inquiry into safety at most of the 23 museums of the state."
    assert [code for code, _, _ in found(differ, a, b)] == ["scope-differs"]
    idle = "She is not at all happy with the safety of the museums of the state."
    assert found(differ, idle, idle.replace("at all ", "")) == []


def test_most_of_them_is_not_they() -> None:
    a = "Most of them are staying in a sports hall in Lauben."
    b = "They are staying in a sports hall in Lauben."
    assert found(differ, a, b) == [("scope-dropped", "Most of them are staying", "staying")]
    assert found(differ, a, b.replace("They", "Most residents")) == []


def test_only_may_stand_anywhere_in_a_sentence() -> None:
    a = "The engineers only met the director of the harbour in May."
    b = "The engineers met the director of the harbour in May only."
    assert found(differ, a, b) == []


def test_most_of_them_and_nearly_all_are_set_by_what_is_told_of_them() -> None:
    a = "The strain is often fatal to the old, and most of them are over seventy."
    b = "The strain kills one in five of the old; nearly all are past 70."
    pair = pair_of(a, b)
    assert [each.why.code for each in differ(pair)] == ["scope-differs"]


def test_all_are_well_where_none_is_in_danger() -> None:
    a = "All nine patients of the ward in Norbeck are in a stable condition."
    b = "None of the nine patients of the ward in Norbeck is in danger."
    assert found(differ, a, b) == []


def test_the_only_extents_of_two_sentences_are_of_one_thing() -> None:
    a = "All of them carried a beacon on the tour, said Ulla Brandt of the rescue service."
    b = "According to Ulla Brandt of the rescue service, most had a transmitter."
    assert [each[1:] for each in found(differ, a, b)] == [("All of", "most")]
    other = "According to Ulla Brandt of the rescue service, most shops had closed."
    closed = "All skiers carried a beacon on the tour, said Ulla Brandt of the rescue service."
    assert found(differ, closed, other) == []


@pytest.mark.parametrize(
    ("language", "a", "b", "code"),
    [
        (
            "pt",
            "O fiscal viu que três dos nove elevadores do fórum pararam.",
            "O fiscal viu que os elevadores do fórum pararam.",
            "scope-dropped",
        ),
        (
            "es",
            "El perito vio que dos de los cuatro frenos del tren estaban gastados.",
            "El perito vio que los frenos del tren estaban gastados.",
            "scope-dropped",
        ),
        (
            "pt",
            "A médica Lúcia Brandão, que atende cinco dos pacientes, falou ontem.",
            "A médica Lúcia Brandão, que atende todos os pacientes, falou ontem.",
            "scope-differs",
        ),
        (
            "pt",
            "Quatro deles nunca navegaram, disse o capitão.",
            "Nenhum deles navegou, disse o capitão.",
            "scope-differs",
        ),
    ],
)
def test_a_counted_part_is_an_extent(language: str, a: str, b: str, code: str) -> None:
    assert [each[0] for each in found(differ, a, b, language)] == [code]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "O fiscal viu que três dos nove elevadores do fórum pararam.",
            "O fiscal viu que três elevadores do fórum pararam.",
        ),
        ("Quatro deles são novos, disse o capitão.", "São novos quatro, disse o capitão."),
        (
            "A médica, que atende cinco dos pacientes, falou ontem.",
            "A médica, que atende cinco pacientes, falou ontem.",
        ),
    ],
)
def test_a_counted_part_whose_count_both_tell_is_none(a: str, b: str) -> None:
    assert found(differ, a, b, "pt") == []


@pytest.mark.parametrize(
    ("language", "a", "b", "words"),
    [
        ("en", "Water is cut in nine of the twelve districts of the town.",
         "Water is cut in the twelve districts of the town.",
         ("nine of the twelve districts", "the twelve districts")),
        ("es", "Habrá cortes de agua en nueve de los doce barrios de la villa.",
         "Habrá cortes de agua en los doce barrios de la villa.",
         ("nueve de los doce barrios", "los doce barrios")),
    ],
)  # fmt: skip
def test_a_counted_part_is_not_all_of_them(
    language: str, a: str, b: str, words: tuple[str, str]
) -> None:
    told = [(code, one, other) for code, one, other in found(differ, a, b, language)]
    assert [code for code, *_ in told] == ["scope-dropped"]
    assert told[0][1].startswith(words[0])
    assert told[0][2] == words[1]
