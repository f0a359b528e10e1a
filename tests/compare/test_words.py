"""Folding, words with their offsets, stems, and the language a text is written in."""

import unicodedata
from concurrent.futures import ThreadPoolExecutor

import pytest

from workbench.compare.languages import language
from workbench.compare.model import Report
from workbench.compare.segment import read
from workbench.compare.senses import senses
from workbench.compare.words import folded, guessed_language, spoken_here, stem, words_in

ENGLISH = language("en")


def words(text: str, code: str = "en") -> list[str]:
    return [word.folded for word in words_in(text, (0, len(text)), language(code))]


def test_a_folded_text_is_lower_case_without_accents_and_with_straight_apostrophes() -> None:
    assert folded("Ștefan’s ÉLAN") == "stefan's elan"
    assert folded("Straße") == "strasse"
    assert folded("PLAIN") == "plain"


def test_words_stand_where_they_are_written() -> None:
    text = "In Örvik, 27 people died."
    found = list(words_in(text, (3, len(text)), ENGLISH, row=4))
    assert [text[word.start : word.end] for word in found] == ["Örvik", "27", "people", "died"]
    assert {word.row for word in found} == {4}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("U.N. envoy", ["un", "envoy"]),
        ("80% of 1.2 million", ["80", "%", "of", "1.2", "million"]),
        ("at 9:40 p.m. on the 3rd", ["at", "9:40", "pm", "on", "the", "3rd"]),
        ("a short-term deal", ["a", "short", "term", "deal"]),
        ("don’t", ["don't"]),
        ("1,200,000 crowns", ["1,200,000", "crowns"]),
    ],
)
def test_initials_figures_signs_and_hyphens_are_kept_sensible(
    text: str, expected: list[str]
) -> None:
    assert words(text) == expected


def test_a_french_elision_is_a_word_of_its_own() -> None:
    assert words("l’assemblée qu'il", "fr") == ["l'", "assemblee", "qu'", "il"]


def test_an_accent_that_is_a_character_of_its_own_does_not_part_its_word() -> None:
    composed = "L’élection à Örvik, où l'on a compté"
    apart = unicodedata.normalize("NFD", composed)
    assert words(apart, "fr") == words(composed, "fr")
    spanish = language("es")
    assert stem(unicodedata.normalize("NFD", "votación"), spanish) == stem("votación", spanish)


def test_forms_of_a_word_share_its_stem() -> None:
    assert stem("transmitted", ENGLISH) == stem("transmits", ENGLISH)
    spanish = language("es")
    assert stem("votación", spanish) == stem("votaciones", spanish)


def test_a_language_without_a_stemmer_leaves_words_as_they_are() -> None:
    assert stem("Talossa", language("fi")) == "talossa"


def test_stems_are_the_same_from_many_threads_at_once() -> None:
    written = [f"{each}ing" for each in ("walk", "report", "vot", "transmitt")] * 50
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda word: stem(word, ENGLISH), written))
    assert found == [stem(word, ENGLISH) for word in written]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The mayor said that it was not the end of the matter."),
        ("es", "El alcalde dijo que no era el fin de la historia."),
        ("pt", "O prefeito disse que não era o fim da história."),
        ("de", "Der Bürgermeister sagte, dass es nicht das Ende der Sache sei."),
        ("fr", "Le maire a dit que ce n'était pas la fin de l'histoire."),
        ("", "Talo paloi yöllä kokonaan"),
        ("", ""),
    ],
)
def test_the_language_is_guessed_from_small_words(code: str, text: str) -> None:
    assert guessed_language(text) == code


def test_every_language_has_small_words_and_headings() -> None:
    for code in spoken_here():
        tongue = language(code)
        assert tongue.stop_words
        assert tongue.source_headings
        words = (tongue.stop_words | tongue.summary_headings) - tongue.accented
        assert all(word == folded(word) for word in words)


def test_a_verb_has_one_stem_in_all_its_forms() -> None:
    forms = ("anunciar", "anunció", "anunciaron", "anunciará", "anunciado")
    assert len({stem(form, language("es")) for form in forms}) == 1


@pytest.mark.parametrize(
    "forms",
    [
        "anunciar anunciou anúncio anúncios anuncia",
        "avião aviões",
        "hospital hospitais",
        "aluguel aluguéis",
        "responsável responsáveis",
        "jovem jovens",
        "construir construção construído construíram",
        "reduzir redução reduções reduziu",
        "demitir demissão demissões demitido",
        "pagar pagamento pagamentos pagou pague",
        "explicar explique explicação",
        "funcionário funcionária funcionários funcionárias",
        "director diretor",
    ],
)
def test_a_portuguese_word_has_one_stem_in_all_its_forms(forms: str) -> None:
    assert len({stem(word, language("pt")) for word in forms.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("casamento", "casa"), ("estação", "estar"), ("mais", "mal")]
)
def test_portuguese_words_that_only_look_like_forms_of_one_are_two(one: str, other: str) -> None:
    assert stem(one, language("pt")) != stem(other, language("pt"))


def test_a_word_that_only_its_accent_tells_from_a_small_one_keeps_it() -> None:
    (fell, below, he) = words_in("bajó bajo él", (0, 12), language("es"))
    assert (fell.folded, below.folded, he.folded) == ("bajó", "bajo", "él")
    assert "bajó" not in language("es").stop_words


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        ("en", "The firm arises", "A company arose"),
        ("es", "La empresa murió", "Una compañía morirá"),
        ("pt", "A empresa comprou", "Uma companhia adquiriu"),
    ],
)
def test_the_word_that_stands_for_all_is_one_of_them(code: str, one: str, other: str) -> None:
    here, there = (read(Report(text, code)) for text in (one, other))
    assert senses(here, 0) == senses(there, 0)
