"""Quotations are found in every convention of marks; apostrophes and inches are none."""

import pytest

from workbench.compare.model import Report
from workbench.compare.quotations import QuotationKind, find, statements, words_within
from workbench.compare.reading import Reading
from workbench.compare.segment import read


def reading(text: str, language: str = "en") -> Reading:
    return read(Report(text, language))


def quoted(text: str, language: str = "en") -> list[str]:
    r = reading(text, language)
    return [r.said(each.inner) for each in r.of(find)]


def said(text: str, language: str = "en") -> list[list[str]]:
    r = reading(text, language)
    return [[r.said(piece) for piece in each.pieces] for each in r.of(statements)]


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ('She said: "The bridge is safe."', "en", "The bridge is safe."),
        ("She said: “The bridge is safe.”", "en", "The bridge is safe."),
        ("'The bridge is safe,' she said.", "en", "The bridge is safe,"),
        ("‘The bridge is safe,’ she said.", "en", "The bridge is safe,"),
        ("``The bridge is safe,'' she said.", "en", "The bridge is safe,"),
        ("Elle dit : « Le pont est sûr. »", "fr", "Le pont est sûr."),
        ("Elle dit : «\u00a0Le pont est sûr.\u00a0»", "fr", "Le pont est sûr."),
        ("Sie sagte: »Die Brücke ist sicher.«", "de", "Die Brücke ist sicher."),
        ("Sie sagte: „Die Brücke ist sicher.“", "de", "Die Brücke ist sicher."),
        ("Powiedziała: „Most jest bezpieczny.”", "pl", "Most jest bezpieczny."),
        ("Hon sade: ”Bron är helt säker.”", "sv", "Bron är helt säker."),
        ("Dijo: «El puente es seguro».", "es", "El puente es seguro"),
        ("said:“The bridge is safe.”", "en", "The bridge is safe."),
        ('said:"The bridge is safe."', "en", "The bridge is safe."),
    ],
)
def test_every_convention_of_marks_is_known(text: str, language: str, words: str) -> None:
    assert quoted(text, language) == [words]


@pytest.mark.parametrize(
    "text",
    [
        "The workers' union of the 1990s' port, O'Neil's and the '80s band don't agree.",
        "'Tis the season, and rock 'n' roll isn't dead, says the dockers' choir.",
        "A 6'2\" guard found a 5\" pipe beside the 12' wall.",
        "The class of '24 met at five o'clock.",
    ],
)
def test_apostrophes_feet_and_inches_are_no_quotations(text: str) -> None:
    assert quoted(text) == []


def test_inches_do_not_end_a_quotation() -> None:
    assert quoted('"The man is 6\'2" tall," she said.') == ["The man is 6'2\" tall,"]
    assert quoted('"The 5" pipe burst," she said.') == ['The 5" pipe burst,']
    assert quoted('They sang "in 2020" and "in 2021".') == ["in 2020", "in 2021"]


def test_a_plural_with_an_apostrophe_does_not_end_a_single_quotation() -> None:
    assert quoted("'Dockers' pay is a scandal,' says the union") == ["Dockers' pay is a scandal,"]
    assert quoted("'Heroes' met as dockers' strike ends") == ["Heroes"]


def test_small_quotations_know_the_one_they_stand_in() -> None:
    r = reading("“They wrote ‘nuisance’ and ‘no action’ in the log,” she said. “Shame.”")
    whole, first, second, last = r.of(find)
    assert (whole.depth, first.depth, second.depth, last.depth) == (0, 1, 1, 0)
    assert (first.outer, second.outer, last.outer) == (0, 0, None)
    assert r.said(second.inner) == "no action"
    assert quoted('"She told us "go home" twice," he said.') == [
        'She told us "go home" twice,',
        "go home",
    ]
    assert quoted("Er sagte: „Es war ein ‚Skandal‘ für uns.“", "de")[1] == "Skandal"


def test_a_quotation_parted_by_a_speech_tag_is_one_statement() -> None:
    assert said('"We lost the gate," the harbour master said, "and then the lights."') == [
        ["We lost the gate,", "and then the lights."]
    ]
    assert said('"The gate was open," said Ms. I. Brandl, who runs the port. "We saw it."') == [
        ["The gate was open,", "We saw it."]
    ]
    assert said("»Das Tor war offen«, sagte sie. »Wir haben es gesehen.«", "de") == [
        ["Das Tor war offen", "Wir haben es gesehen."]
    ]


def test_quotations_of_two_voices_are_two_statements() -> None:
    two = '"The gate was open," she said. The mayor was told at noon. "We saw nothing," he said.'
    assert len(said(two)) == 2
    terms = 'He called it "reckless," "illegal," and "void".'
    assert said(terms) == [["reckless,"], ["illegal,"], ["void"]]


def test_a_quotation_of_several_paragraphs_opens_in_each_and_closes_once() -> None:
    text = "“The gate was open.\n\n“The lights were out,” he said.\n\n“Nobody came,” she said."
    assert said(text) == [["The gate was open.", "The lights were out,"], ["Nobody came,"]]
    spanish = "«La puerta estaba abierta.\n»No había luz», dijo él."
    assert said(spanish, "es") == [["La puerta estaba abierta.", "No había luz"]]


def test_a_quotation_goes_on_over_a_wrapped_line_but_not_into_the_next_paragraph() -> None:
    assert quoted('"The gate was\nopen," she said.') == ["The gate was\nopen,"]
    assert quoted('"The gate was open. Then\n\nThe mayor came.') == ["The gate was open."]


def test_a_lost_closing_mark_costs_one_sentence_and_not_the_text() -> None:
    text = '"The gate was open, she said. The mayor was away. "We saw nothing," he said.'
    r = reading(text)
    lost, kept = r.of(find)
    assert (r.said(lost.inner), lost.closed) == ("The gate was open, she said.", False)
    assert (r.said(kept.inner), kept.closed) == ("We saw nothing,", True)


def test_a_lost_opening_mark_costs_nothing() -> None:
    assert quoted('The gate was open," she said. "We saw nothing," he said.') == ["We saw nothing,"]


def test_a_mark_left_open_inside_another_ends_with_it() -> None:
    r = reading("Er rief: »Das ist ein „Skandal sondergleichen«, und ging.", "de")
    assert [(r.said(each.inner), each.closed) for each in r.of(find)] == [
        ("Das ist ein „Skandal sondergleichen", True),
        ("Skandal sondergleichen", False),
    ]


def test_speech_is_told_from_terms_and_titles() -> None:
    r = reading(
        'The "oral announcement" and the film "Night of the Long Rain" came up. '
        '"We never agreed to that," she said. He felt "sad for the town and for all its people".'
    )
    assert [each.kind for each in r.of(find)] == [
        QuotationKind.PHRASE,
        QuotationKind.PHRASE,
        QuotationKind.SPEECH,
        QuotationKind.SPEECH,
    ]
    assert r.of(statements)[2].kind is QuotationKind.SPEECH


def test_a_quotation_knows_its_marks_its_sentence_and_its_span() -> None:
    r = reading("It rained. He said: “Stay at home.”")
    (one,) = r.of(find)
    assert (one.marks, one.row, r.said(one.span)) == ("“”", 1, "“Stay at home.”")
    (statement,) = r.of(statements)
    assert (statement.start, statement.end, statement.row) == (one.start, one.end, 1)
    assert [word.folded for word in words_within(r, one.inner)] == ["stay", "at", "home"]


@pytest.mark.parametrize(
    ("text", "language", "pieces"),
    [
        (
            "—No vamos a ceder —dijo la ministra—. Es cuestión de principios.",
            "es",
            ["No vamos a ceder", "Es cuestión de principios."],
        ),
        (
            "— Não vamos ceder — disse a ministra. — É questão de princípios.",
            "pt",
            ["Não vamos ceder", "É questão de princípios."],
        ),
        ("— Nous ne céderons pas, dit la ministre.", "fr", ["Nous ne céderons pas"]),
    ],
)
def test_a_dash_that_begins_a_paragraph_opens_speech(
    text: str, language: str, pieces: list[str]
) -> None:
    assert said("El puerto está cerrado.\n" + text, language) == [pieces]


def test_a_list_of_points_is_no_dialogue() -> None:
    assert quoted("— El puerto cierra.\n— Suben las tasas — y mucho.", "es") == []
    assert quoted("— The port is closed, said Orr.", "en") == []
    assert quoted("— «No vamos a ceder», dijo Ruiz.", "es") == ["No vamos a ceder"]


def test_marks_with_nothing_between_them_are_no_quotation() -> None:
    assert quoted('An empty "" pair and a "..." pair.') == []


def test_hostile_marks_take_linear_time() -> None:
    for text in ("“" * 20_000, '"a ' * 20_000, " 'a" * 20_000, "« a" * 9_000 + "» " * 9_000):
        assert len(quoted(text)) <= 20_000
