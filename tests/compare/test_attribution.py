"""The same statement from another mouth, or with another force."""

import pytest

from tests.compare.differing import found
from workbench.compare.kinds.attribution import differ

ACCUSES = "Norvik Lines accused the harbour board of ignoring four warnings about the broken gate."


@pytest.mark.parametrize(
    "turned",
    [
        "The harbour board accused Norvik Lines of ignoring four warnings about the broken gate.",
        "Norvik Lines was accused of ignoring four warnings about the broken gate by the "
        "harbour board.",
        "The harbour board said Norvik Lines had ignored four warnings about the broken gate.",
    ],
)
def test_accuser_and_accused_that_change_places_are_found(turned: str) -> None:
    more = " The Harbour Board met on Monday."
    codes = [code for code, _, _ in found(differ, ACCUSES + more, turned + more)]
    assert codes == ["accuser-reversed"]


def test_the_same_accusation_in_the_passive_is_none() -> None:
    passive = (
        "The harbour board was accused by Norvik Lines of ignoring four warnings about the "
        "broken gate."
    )
    assert not found(differ, ACCUSES, passive)


def test_another_speaker_of_the_same_words_is_found() -> None:
    a = "The gate had been left open all night, Mayor Ana Brill said on Monday."
    b = "Police chief Tom Varga said the gate had been left open all night."
    assert found(differ, a, b) == [
        ("other-speaker", "Mayor Ana Brill said", "Police chief Tom Varga said")
    ]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Mayor Ana Brill said the gate was open all night.",
         "The gate was open all night, Ms Brill said."),
        ("The Coastal Rescue Service (CRS) said the gate was open all night.",
         "The gate was open all night, according to the CRS."),
        ("A spokesman for Norvik Lines said the gate was open all night.",
         "Norvik Lines said the gate was open all night."),
        ("The report said the gate was open all night.",
         "The Coastal Rescue Service said the gate was open all night."),
        ("She said the gate was open all night.",
         "Ana Brill, the mayor, said the gate was open all night."),
    ],
)  # fmt: skip
def test_short_names_spokesmen_papers_and_pronouns_are_no_other_speaker(a: str, b: str) -> None:
    assert not found(differ, a, b)


def test_who_says_it_here_and_is_spoken_of_there_is_found() -> None:
    a = "Norvik Lines admitted that it had broken the agreement on night shifts."
    b = "The dockers' union says Norvik Lines had broken the agreement on night shifts."
    assert [code for code, _, _ in found(differ, a, b)] == ["speaker-spoken-of"]


@pytest.mark.parametrize(
    ("one", "other", "code"),
    [
        ("denied", "admitted", "force-changed"),
        ("admitted", "claimed", "force-changed"),
        ("ruled", "claimed", "force-changed"),
    ],
)
def test_a_verb_of_another_force_is_found(one: str, other: str, code: str) -> None:
    words = "that the gate was open all night."
    a, b = f"Norvik Lines {one} {words}", f"Norvik Lines {other} {words}"
    assert [each for each, _, _ in found(differ, a, b)] == [code]


def test_a_denial_is_not_a_refusal_to_comment() -> None:
    a = "Norvik Lines denies that its waste is to blame for the dead fish."
    b = "Norvik Lines declined to comment on its waste and the dead fish."
    assert [code for code, _, _ in found(differ, a, b)] == ["force-changed"]


def test_to_deny_is_the_same_as_to_say_that_it_was_not_so() -> None:
    a = "Norvik Lines denied that the gate was open all night."
    b = "Norvik Lines said that the gate was not open all night."
    assert not found(differ, a, b)


def test_an_order_that_becomes_advice_is_found() -> None:
    a = "The utility ordered people in the valley to boil their drinking water."
    b = "The utility had advised people in the valley to boil their drinking water."
    assert found(differ, a, b) == [("order-softened", "ordered people", "advised people")]


def test_verbs_that_desks_swap_freely_are_equal() -> None:
    words = "that the gate was open all night."
    a, b = f"Ana Brill stressed {words}", f"Ana Brill explained {words}"
    assert not found(differ, a, b)


def test_another_who_is_accused_of_the_same_is_found() -> None:
    a = "The union accused Norvik Lines of hiding two earlier leaks of fuel. Norvik Lines is new."
    b = "The union accused Ostra Shipping of hiding two earlier leaks of fuel. Ostra Shipping is."
    assert [code for code, _, _ in found(differ, a, b)][:1] == ["other-accused"]


@pytest.mark.parametrize(
    ("language", "a", "b", "code"),
    [
        ("es", "El alcalde Luis Orte acusó a la empresa Aguas del Norte de ocultar la fuga.",
         "La empresa Aguas del Norte acusó al alcalde Luis Orte de ocultar la fuga.",
         "accuser-reversed"),
        ("es", "El paro sigue hoy. Puertos del Sur admitió que había roto el convenio anterior.",
         "El SEL mantiene los paros. También sostiene que Puertos del Sur había roto el convenio.",
         "speaker-spoken-of"),
        ("es", "La ministra negó que el hospital cerrara por falta de médicos.",
         "La ministra reconoció que el hospital cerraba por falta de médicos.", "force-changed"),
        ("pt", "O prefeito Rui Tavora acusou a Companhia do Vale de esconder os laudos.",
         "A Companhia do Vale acusou o prefeito Rui Tavora de esconder os laudos.",
         "accuser-reversed"),
        ("pt", "O ministro ordenou que as escolas fechassem na sexta-feira.",
         "O ministro recomendou que as escolas fechassem na sexta-feira.", "order-softened"),
        ("fr", "Le maire Paul Orsin a accusé la société Valmer d'avoir caché la fuite.",
         "La société Valmer a accusé le maire Paul Orsin d'avoir caché la fuite.",
         "accuser-reversed"),
    ],
)  # fmt: skip
def test_who_says_it_is_known_in_other_languages(language: str, a: str, b: str, code: str) -> None:
    assert [each for each, _, _ in found(differ, a, b, language)] == [code]


@pytest.mark.parametrize(
    ("a", "b", "language"),
    [
        (
            "Corvane Foods denied any wrongdoing.",
            "Corvane Foods said that it would not comment on the case.",
            "en",
        ),
        ("Corvane Pesca negou as acusações.", "Corvane Pesca disse que não vai comentar.", "pt"),
    ],
)
def test_to_deny_is_not_to_say_nothing(a: str, b: str, language: str) -> None:
    assert [each[0] for each in found(differ, a, b, language)] == ["force-changed"]


def test_to_decline_to_comment_is_to_say_that_one_will_not() -> None:
    a = "Corvane Foods declined to comment."
    b = "Corvane Foods said that it would not comment on the case."
    assert found(differ, a, b) == []


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        (
            "en",
            "The institute reckoned that the birds were worth £1,900,000.",
            "The cargo was worth £1.9 million, police said.",
        ),
        (
            "pt",
            "No exterior a carga valeria R$ 1,9 milhão, calcula o instituto.",
            "O valor seria de 1.900.000 reais, a polícia estimou.",
        ),
        (
            "es",
            "Según el sindicato, 340 obreros dejaron la mina.",
            "La empresa aseguró que fueron 340 los mineros que la dejaron.",
        ),
    ],
)
def test_statements_that_differ_are_found_however_they_are_told(
    language: str, a: str, b: str
) -> None:
    assert len(found(differ, a, b, language)) == 1


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        (
            "en",
            "The company reckoned that 1,150 houses lie below the dam.",
            "The firm said that 1,150 homes lie below it.",
        ),
    ],
)
def test_statements_that_are_the_same_pass_however_they_are_told(
    language: str, a: str, b: str
) -> None:
    assert found(differ, a, b, language) == []


def test_who_speaks_through_another_is_no_other_speaker() -> None:
    a = "Ambrose Kettering said through his solicitor, Piotr Zeller, that he had borrowed the sum."
    b = "Piotr Zeller said that he had borrowed the sum."
    assert found(differ, a, b) == []


@pytest.mark.parametrize(
    ("language", "a", "b", "words"),
    [
        ("pt", "“O cofre estava aberto”, contou a delegada Rosa Prado.",
         "“O cofre estava aberto”, relatou o promotor.",
         ("contou a delegada Rosa Prado", "relatou o promotor")),
        ("es", "«Nos han vaciado el club», dijo su presidenta, Eva Ruiz.",
         "«Nos han vaciado el club», lamentó uno de sus socios.",
         ("dijo su presidenta, Eva Ruiz", "lamentó uno de sus socios")),
    ],
)  # fmt: skip
def test_another_office_is_another_speaker(
    language: str, a: str, b: str, words: tuple[str, str]
) -> None:
    assert ("other-speaker", *words) in found(differ, a, b, language)


def test_an_office_may_be_the_person_who_holds_it() -> None:
    a = "«Nos han vaciado el club», dijo la presidenta."
    b = "«Nos han vaciado el club», dijo Eva Ruiz, la presidenta."
    assert found(differ, a, b, "es") == []


def test_a_body_and_whoever_speaks_for_it_are_no_two_speakers() -> None:
    a = "Corvane Water rejected the charge."
    b = "Corvane spokeswoman Ada Noll rejected the charge."
    assert found(differ, a, b) == []


def test_a_verb_at_the_end_of_a_clause_that_as_opens_is_a_verb() -> None:
    a = "An expert of the safety board found a crack in the boiler."
    b = "The boiler had a crack, as the lawyer of the families claims."
    assert any("lawyer" in each[2] for each in found(differ, a, b))


def test_what_is_told_here_and_not_told_there_is_found() -> None:
    a = "Ada Noll declined to say how long the two gates had been out of order."
    b = "Two gates had been out of order since May, Ada Noll said."
    ((code, here, there),) = found(differ, a, b)
    assert code == "force-changed"
    assert here.startswith("declined to say")
    assert there.startswith("Two gates")


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        ("en", "Inspectors spent two days there. They said the brakes had not been checked in May.",
         "The Tram Drivers' Union met. It said the brakes had not been checked in May."),
        ("en", "The director, Nils Adder, put the cost of the repair at 40 million crowns.",
         "The repair will cost 40 million crowns, economists estimate."),
        ("en", "“We had nowhere to go and no one told us,” said the manager, Ada Kemp.",
         "“We had nowhere to go and no one told us,” said one of the guests."),
        ("en", "According to the hospital, eleven patients needed surgery.",
         "Eleven patients needed surgery, the fire service said."),
        ("en", "Residents say the smell comes from the tannery by the river.",
         "The smell comes from the tannery by the river, officials of the Water Agency say."),
        ("es", "Los vecinos aseguran que el olor sale de la curtiduría del río.",
         "El olor sale de la curtiduría del río, según la empresa."),
        ("es", "El museo calcula que las pérdidas suman 3 millones.",
         "La aseguradora cifró en 3 millones las pérdidas."),
        ("pt", "O sindicato afirma que a greve parou 40 navios.",
         "A greve parou 40 navios, segundo a capitania."),
        ("pt", "O delegado Caio Reis abriu o cofre. Ele disse que faltavam 40 barras de ouro.",
         "A promotora Lia Nunes abriu o cofre. Ela disse que faltavam 40 barras de ouro."),
    ],
)  # fmt: skip
def test_people_of_two_sides_are_two_speakers(language: str, a: str, b: str) -> None:
    assert [code for code, _, _ in found(differ, a, b, language)][-1:] == ["other-speaker"]


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        ("en", "Quist, president of the drivers' union, said the brakes had not been checked.",
         "The union said the brakes had not been checked."),
        ("en", "Police met. Detectives said the gate had been open all night.",
         "Police met. They said the gate had been open all night."),
        ("en", "Residents said the smell came from the tannery.",
         "Witnesses said the smell came from the tannery."),
        ("es", "El Ministerio de Sanidad dijo que faltan 40 camas.",
         "La ministra Ana Luz dijo que faltan 40 camas."),
        ("pt", "O promotor Caio Nunes disse que o barco ia sem luzes.",
         "O Ministério Público disse que o barco ia sem luzes."),
    ],
)  # fmt: skip
def test_people_of_one_side_may_be_one_speaker(language: str, a: str, b: str) -> None:
    assert found(differ, a, b, language) == []


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        ("The union accused the council of hiding the report on the crane.",
         "The union said the port had hidden the report on the crane.",
         ("accused the council", "the port")),
        ("The guild accused the ministry of “killing a whole trade”.",
         "The banks are “killing a whole trade”, the guild said.",
         ("accused the ministry", "The banks")),
        ("The guild accused the agency of “frightening people away from a craft”.",
         "The press is “frightening people away from a craft”, the guild said.",
         ("accused the agency", "The press")),
    ],
)  # fmt: skip
def test_another_who_is_said_to_have_done_it_is_accused(
    a: str, b: str, words: tuple[str, str]
) -> None:
    (finding,) = found(differ, a, b)
    assert finding[0] == "other-accused"
    assert finding[1:] == words


def test_who_told_them_to_is_missed_where_nobody_is_named() -> None:
    a = "Mayor Olaf Lund had told her to sign the form, Ada Brill testified."
    b = "Ada Brill testified that she had been told to sign the form."
    assert "teller-dropped" in [code for code, _, _ in found(differ, a, b)]


def test_to_turn_down_a_request_is_to_refuse_it() -> None:
    a = "A juíza recusou uma nova perícia ao barco de Lopes."
    b = "A juíza negou o pedido de uma nova perícia no barco de Lopes."
    assert found(differ, a, b, "pt") == []


def test_what_one_says_that_another_asked_may_be_told_by_either() -> None:
    a = "Ada Brill said that Olaf Lund had asked to be left alone until the summer."
    b = "Olaf Lund wants to be left alone until the summer, Ada Brill said."
    assert found(differ, a, b) == []


def test_who_was_told_by_somebody_and_there_advised_by_nobody() -> None:
    a = "Ada Brill testified that her director, Olaf Lund, had told her to sign."
    b = "Ada Brill told the court that she had been advised to sign."
    assert "teller-dropped" in [code for code, _, _ in found(differ, a, b)]
