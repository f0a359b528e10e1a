"""Doubt that one report has and the other has not."""

import pytest

from tests.compare.differing import found, pair_of
from workbench.compare.kinds import hedge, open_cause
from workbench.compare.model import Weight

CERTAIN = "Residents of four valleys drank water that was not fully disinfected."
DOUBTFUL = "Residents of four valleys may have drunk water that was not fully disinfected."


def test_a_hedge_that_the_article_under_check_drops_weighs_most() -> None:
    assert found(hedge.differ, CERTAIN, DOUBTFUL) == [("hedge-dropped", "drank", "may have drunk")]
    (finding,) = hedge.differ(pair_of(CERTAIN, DOUBTFUL))
    assert finding.weight is Weight.HIGH


def test_a_hedge_that_it_adds_weighs_less() -> None:
    assert found(hedge.differ, DOUBTFUL, CERTAIN) == [("hedge-added", "may have drunk", "drank")]
    (finding,) = hedge.differ(pair_of(DOUBTFUL, CERTAIN))
    assert finding.weight is Weight.MEDIUM


@pytest.mark.parametrize(
    "doubt",
    [
        "Residents of four valleys reportedly drank water that was not fully disinfected.",
        "It appears that residents of four valleys drank water that was not fully disinfected.",
        "Campaigners claim residents of four valleys drank water that was not fully disinfected.",
        "It is not known whether residents of four valleys drank water that was not disinfected.",
    ],
)
def test_which_words_doubt_is_the_desk_s_own_affair(doubt: str) -> None:
    assert not found(hedge.differ, DOUBTFUL, doubt)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The owner may appeal to the harbour court until Friday.",
         "The owner has until Friday to appeal to the harbour court."),
        ("The study of the harbour appeared in May in a journal.",
         "In May the study of the harbour was in a journal."),
        ("The pier was supposed to open in May.", "The pier was to open in May."),
        ("Crews will mend it as soon as possible.", "Crews will mend it soon."),
        ("Villagers could see the smoke for miles.", "Villagers saw the smoke for miles."),
        ("The crew could not reach the harbour before dark.",
         "The crew did not reach the harbour before dark."),
    ],
)  # fmt: skip
def test_leave_months_and_what_was_impossible_are_no_hedges(a: str, b: str) -> None:
    assert not found(hedge.differ, a, b)


def test_a_clause_that_is_made_doubtful_is_shown_to_its_verb() -> None:
    a = "The board found that the radar alarm had been switched off."
    b = "It appears that an alarm on the radar was switched off, the board said."
    assert found(hedge.differ, a, b) == [
        (
            "hedge-dropped",
            "alarm had been switched",
            "appears that an alarm on the radar was switched",
        )
    ]


def test_another_word_in_the_same_place_is_found() -> None:
    a = "A tug is to pull the ferry off the reef at high tide for 2 million marks."
    b = "At high tide a tug will try to tow the ferry off the reef for 2 million marks."
    (finding,) = found(hedge.differ, a, b)
    assert finding == ("hedge-dropped", "is to pull", "will try to tow")


def test_a_doubt_that_stands_twice_in_a_sentence_is_found() -> None:
    a = "The alleged raid that allegedly stopped the count at the harbour lasted an hour."
    b = "The alleged raid that stopped the count at the harbour lasted an hour."
    codes = [code for code, _, _ in found(hedge.differ, a, b)]
    assert codes == ["hedge-doubled"]


def test_a_cause_asserted_here_and_left_open_there_is_found() -> None:
    a = "Forty people were treated for stomach complaints caused by the water."
    b = (
        "Forty people were treated for stomach complaints. "
        "It was not clear, the doctor said, that the water was to blame."
    )
    (finding,) = found(open_cause.differ, a, b)
    assert finding[0] == "left-open"
    assert finding[1] == "caused by the water"
    assert finding[2].startswith("not clear")


def test_a_sentence_that_says_a_report_does_not_say_it_leaves_it_open() -> None:
    a = "A software update caused the failure of the pumps, inspectors said."
    b = "The report does not say that the update caused the failure of the pumps last week."
    (finding,) = found(open_cause.differ, a, b)
    assert finding[1] == "caused the failure"


def test_a_cause_that_both_leave_open_is_no_difference() -> None:
    a = "It is unclear whether the update caused the failure of the pumps."
    b = "It is not known whether the failure of the pumps was caused by the update."
    assert not found(open_cause.differ, a, b)


def test_two_languages_are_not_set_against_each_other_word_by_word() -> None:
    pair = pair_of(CERTAIN, DOUBTFUL)
    other = pair_of("La residencia pudo beber.", "La residencia pudo beber.", "es")
    mixed = type(pair)(pair.a, other.b, pair.ties)
    assert not [*hedge.differ(mixed), *open_cause.differ(mixed)]


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        ("es", "El autor del disparo huyó en moto.", "El supuesto autor del disparo huyó en moto."),
        ("es", "La tormenta llegará el lunes.", "La tormenta podría llegar el lunes."),
        ("pt", "A barragem rompeu com a chuva.", "A barragem teria rompido com a chuva."),
        ("pt", "O cabo partiu com o gelo.", "O cabo terá partido com o gelo."),
        ("fr", "Le suspect a agi seul.", "Le suspect aurait agi seul."),
    ],
)
def test_doubt_is_heard_in_other_languages(language: str, a: str, b: str) -> None:
    assert [code for code, _, _ in found(hedge.differ, a, b, language)] == ["hedge-dropped"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("O clube tem sessenta dias para pagar.", "O clube terá sessenta dias para pagar."),
        ("O menino pede que o pai seja solto.", "O pai do menino deve ser solto."),
    ],
)
def test_what_is_to_come_or_ought_to_be_is_no_rumour(a: str, b: str) -> None:
    assert found(hedge.differ, a, b, "pt") == []


def test_another_word_before_the_same_matter_is_found() -> None:
    a = "It allegedly faces penalties of up to 3 crowns a day for the leak."
    b = "The law allows penalties of up to 3 crowns a day for the leak."
    assert found(hedge.differ, a, b) == [("hedge-added", "allegedly faces", "allows")]


def test_a_short_sentence_that_answers_what_is_not_known_is_found() -> None:
    a = "Meridian paid for the gifts."
    b = "The panel met. It was unable to determine who paid."
    assert [code for code, _, _ in found(open_cause.differ, a, b)] == ["left-open"]


@pytest.mark.parametrize(
    ("a", "b", "language"),
    [
        (
            "The oldest letter purports to date from 1610.",
            "The oldest letter dates from 1610.",
            "en",
        ),
        ("O acordo pode ter custado dois empregos.", "O acordo custou dois empregos.", "pt"),
        ("La fuga pudo haber contaminado el pozo.", "La fuga contaminó el pozo.", "es"),
        (
            "The guard was tired and perhaps asleep at the wheel, the court heard.",
            "The guard was tired and asleep at the wheel, the court heard.",
            "en",
        ),
    ],
)
def test_more_ways_to_leave_it_open(a: str, b: str, language: str) -> None:
    assert [each[0] for each in found(hedge.differ, a, b, language)] == ["hedge-added"]


def test_what_did_not_come_to_be_is_no_doubt() -> None:
    a = "But for her plea she would have gone to prison, the judge said."
    b = "Had she not confessed she had to go to prison, the judge said."
    assert found(hedge.differ, a, b) == []


def test_what_somebody_only_believes_is_a_doubt() -> None:
    a = "Police suspect that diesel worth 90,000 crowns was sold to a haulage firm."
    b = "Diesel worth 90,000 crowns was sold to a haulage firm."
    ((code, doubt, _),) = found(hedge.differ, a, b)
    assert code == "hedge-added"
    assert doubt.startswith("suspect that diesel")


@pytest.mark.parametrize(
    "other",
    [
        "The ferry was bought by a shipping line in March.",
        "A shipping line wants to run the ferry for 20 years.",
    ],
)
def test_a_subject_in_common_is_no_certainty_about_the_clause(other: str) -> None:
    a = "The harbour master thinks that the ferry is no more than 20 years old."
    assert not found(hedge.differ, a, other)


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        ("es", "El informe de 2019 al parecer ya advertía de filtraciones en el muro de la presa.",
         "El informe de 2019 ya advertía de filtraciones en el muro de la presa."),
        ("es", "La empresa habría apartado de su puesto a un jefe de obra de la presa.",
         "La empresa ha apartado de su puesto a un jefe de obra de la presa."),
        ("pt", "A polícia suspeita que as aves tenham sido tiradas de ninhos na serra do norte.",
         "As aves foram tiradas de ninhos na serra do norte."),
        ("fr", "L'entreprise aurait vendu le carburant à un garage de la ville voisine.",
         "L'entreprise a vendu le carburant à un garage de la ville voisine."),
        ("de", "Die Firma hat den Treibstoff mutmaßlich an eine Werkstatt im Hafen verkauft.",
         "Die Firma hat den Treibstoff an eine Werkstatt im Hafen verkauft."),
    ],
)  # fmt: skip
def test_every_language_has_its_doubts(language: str, a: str, b: str) -> None:
    assert [code for code, _, _ in found(hedge.differ, a, b, language)] == ["hedge-added"]


def test_of_two_doubts_the_closer_one_is_shown() -> None:
    a = "Experts believe that the warm sea may have fed the storm off the coast of Orme."
    b = "The warm sea fed the storm off the coast of Orme, the experts agree."
    assert [each[1] for each in found(hedge.differ, a, b)] == ["may have fed"]


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        ("en", "There are signs that the gang bribed two customs officers in Alcor.",
         "The gang bribed two customs officers in Alcor."),
        ("en", "It cannot be ruled out that the wall was damaged by the blast.",
         "The wall was damaged by the blast."),
        ("es", "Hay indicios de que la banda sobornó a dos agentes de aduanas.",
         "La banda sobornó a dos agentes de aduanas."),
        ("es", "Todo apunta a que el molino fue incendiado por dos vecinos.",
         "El molino fue incendiado por dos vecinos."),
        ("pt", "Há indícios de que a quadrilha subornou dois fiscais em Alcor.",
         "A quadrilha subornou dois fiscais em Alcor."),
    ],
)  # fmt: skip
def test_signs_of_a_deed_are_not_the_deed(language: str, a: str, b: str) -> None:
    codes = [each.why.code for each in hedge.differ(pair_of(a, b, language))]
    assert codes == ["hedge-added"]


@pytest.mark.parametrize(
    ("a", "b", "code"),
    [
        ("The clerk was perhaps afraid of the dealer.", "The clerk lived in fear of the dealer.",
         "hedge-added"),
        ("Some 300 pupils are expected to march.", "Some 300 pupils will march.",
         "hedge-added"),
        ("The ministry will not, for now, appeal.", "The ministry will not appeal.",
         "hedge-added"),
        ('"Suspicion falls on the pump," said the engineer.', "The pump is the culprit.",
         "hedge-added"),
    ],
)  # fmt: skip
def test_more_ways_to_leave_something_open(a: str, b: str, code: str) -> None:
    assert [each[0] for each in found(hedge.differ, a, b)] == [code]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Other towns may bid for the games.", "Other towns can bid for the games."),
        ("The union will vote on whether to strike.", "The union will ballot on a strike."),
        ("The agency may fine the firm.", "The agency can fine the firm."),
        ("Not for now: the ethics panel has met.", "The ethics panel has met."),
    ],
)
def test_what_is_left_open_in_other_words_is_no_difference(a: str, b: str) -> None:
    assert found(hedge.differ, a, b) == []


def test_the_verb_of_who_found_it_stands_against_the_doubt() -> None:
    a = "Inspectors believe that a drum of tablets was wheeled to the wrong line."
    b = "Inspectors found that a drum of tablets had been rolled to the wrong line."
    ((code, doubt, told),) = found(hedge.differ, a, b)
    assert (code, doubt[:12], told[:10]) == ("hedge-added", "believe that", "found that")


def test_the_verb_that_says_so_stands_against_the_verb_that_doubts() -> None:
    a = "Doctors fear he will never walk again."
    b = "Doctors say he will never walk again."
    ((_, doubt, told),) = found(hedge.differ, a, b)
    assert doubt.startswith("fear he")
    assert told.startswith("say he")


def test_who_is_suspected_is_shown_with_what_is_told_of_him() -> None:
    a = "Suspicion falls on the pump."
    b = "The pump is to blame."
    ((_, _, told),) = found(hedge.differ, a, b)
    assert told == "pump is to blame"


def test_of_whom_something_is_doubted_is_shown_with_what_is_told_of_him() -> None:
    a = "According to unconfirmed reports, the pilot had been ill."
    b = "The pilot had been ill."
    ((code, doubt, told),) = found(hedge.differ, a, b)
    assert code == "hedge-added"
    assert doubt.endswith("the pilot had been ill")
    assert told == "pilot had been ill"


@pytest.mark.parametrize(
    "doubt",
    ["It looks as if", "There is evidence that", "It is possible that", "Rumour has it that"],
)
def test_what_brings_a_clause_doubts_it(doubt: str) -> None:
    b = "The wall of the mill was pushed over."
    codes = [each[0] for each in found(hedge.differ, f"{doubt} the wall was pushed over.", b)]
    assert codes == ["hedge-added"]
