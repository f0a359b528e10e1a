"""Other figures for the same thing; equal ones in every notation, and look-alikes, pass."""

import pytest

from tests.compare.differing import found, pair_of
from workbench.compare import quantities
from workbench.compare.assignment import assigned
from workbench.compare.kinds.number import differ
from workbench.compare.model import FindingKind, Report, Tie, Weight
from workbench.compare.pair import Pair
from workbench.compare.quantities import Measure, Quantity
from workbench.compare.segment import read

EN, ES, PT, DE, FR = "en", "es", "pt", "de", "fr"


def quantities_of(text: str, language: str = EN) -> tuple[Quantity, ...]:
    return read(Report(text, language)).of(quantities.find)


def values(text: str, language: str = EN) -> list[tuple[float, str]]:
    return [(round(each.low, 1), each.unit) for each in quantities_of(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "value", "unit"),
    [
        ("It cost 1.2 million euros.", EN, 1_200_000, "eur"),
        ("It cost €1,200,000.", EN, 1_200_000, "eur"),
        ("It cost €1.2m so far.", EN, 1_200_000, "eur"),
        ("It cost US$2bn.", EN, 2e9, "usd"),
        ("Costó 1.200.000 euros.", ES, 1_200_000, "eur"),
        ("Costó 1,2 millones de euros.", ES, 1_200_000, "eur"),
        ("Es kostet 1,2 Mio. Euro.", DE, 1_200_000, "eur"),
        ("Il a coûté 1 200 000 euros.", FR, 1_200_000, "eur"),
        ("Il a coûté 1,2 million d'euros.", FR, 1_200_000, "eur"),
        ("Custou R$ 3,5 milhões.", PT, 3_500_000, "real"),
        ("Eighty percent agreed.", EN, 80, "%"),
        ("Some 80 per cent agreed.", EN, 80, "%"),
        ("El 80 por ciento votó.", ES, 80, "%"),
        ("Treinta y siete personas murieron.", ES, 37, ""),
        ("Doscientas cincuenta mil personas.", ES, 250_000, ""),
        ("Trinta e sete pessoas morreram.", PT, 37, ""),
        ("Siebenunddreißig Menschen starben.", DE, 37, ""),
        ("Zweihundertfünfzigtausend Menschen.", DE, 250_000, ""),
        ("Vingt et un mille personnes.", FR, 21_000, ""),
        ("Quatre-vingt-dix-sept personnes.", FR, 97, ""),
        ("Soixante-dix-sept personnes.", FR, 77, ""),
        ("Four hundred and twelve passengers left.", EN, 412, ""),
        ("Two dozen people left.", EN, 24, ""),
        ("Two and a half million people left.", EN, 2_500_000, ""),
        ("A third of the posts are empty.", EN, 33.3, "%"),
        ("Two-thirds of the posts are empty.", EN, 66.7, "%"),
        ("Two in three voters stayed away.", EN, 66.7, "%"),
        ("Dos de cada tres votantes.", ES, 66.7, "%"),
        ("Uno de cada cuatro municipios.", ES, 25, "%"),
        ("One in five voters stayed away.", EN, 20, "%"),
        ("It lasted half an hour.", EN, 0.5, "hour"),
        ("It rose by 3 percentage points.", EN, 3, "point"),
        ("It measured 4.8 mg/l.", EN, 4.8, "mg/l"),
        ("It covers 212 square kilometres.", EN, 212, "km2"),
        ("The limit is 30 km/h here.", EN, 30, "km/h"),
        ("Der Preis stieg um 2 Prozentpunkte.", DE, 2, "point"),
        ("A 43-year-old was hurt.", EN, 43, "age"),
        ("It waited three full days.", EN, 3, "day"),
    ],
)
def test_a_quantity_is_read_in_every_notation(
    text: str, language: str, value: float, unit: str
) -> None:
    assert values(text, language)[0] == (value, unit)


@pytest.mark.parametrize(
    "text",
    [
        "Call 555-1234567 now.",
        "See https://a.example/2031/14/300.",
        "The G20 met over COVID-19.",
        "No one of them left.",
        "It was built in 2009.",
        "It began in the 1990s.",
        "File 47/2031 is closed.",
        "[3] is the source.",
    ],
)
def test_numbers_that_count_nothing_are_no_quantities(text: str) -> None:
    kept = [each for each in quantities_of(text) if each.measure is not Measure.LABEL]
    assert kept == []


@pytest.mark.parametrize(
    ("text", "measure", "low", "high"),
    [
        ("They expect claims of 2-3 million crowns.", Measure.MONEY, 2e6, 3e6),
        ("They expect claims of between 2 and 3 million crowns.", Measure.MONEY, 2e6, 3e6),
        ("Some 18 to 20 members came.", Measure.COUNT, 18, 20),
        ("Velmar won 3-1.", Measure.SCORE, 3, 1),
        ("It breaks section 31 of the act.", Measure.LABEL, 31, 31),
        ("They looked at Pump Hall 2 only.", Measure.LABEL, 2, 2),
        ("Anna Bell, 43, was hurt.", Measure.AGE, 43, 43),
        ("The second valve closed.", Measure.ORDINAL, 2, 2),
        ("The 3rd valve closed.", Measure.ORDINAL, 3, 3),
        ("It was twice the limit.", Measure.RATIO, 2, 2),
        ("It was five times the limit.", Measure.RATIO, 5, 5),
    ],
)
def test_ranges_scores_ages_names_and_multiples_are_told_apart(
    text: str, measure: Measure, low: float, high: float
) -> None:
    first = quantities_of(text)[0]
    assert (first.measure, first.low, first.high) == (measure, low, high)


def test_a_quantity_knows_what_it_counts_of_what_and_how_bounded() -> None:
    (share,) = quantities_of("More than 80 percent of the affected households had water.")
    assert share.bound == ">"
    assert "affect" in share.base
    (fine,) = quantities_of("It faces up to 350,000 crowns for each day.")
    assert (fine.bound, list(fine.things)) == ("<=", ["/day"])
    (part,) = quantities_of("14 of the 22 zones were dry.")[:1]
    assert round(part.share) == 64


DIFFERENT = [
    (
        "Officials said 73 people had been treated in hospital.",
        "In hospital 37 people were treated, officials said.",
        ("73 people", "37 people"),
    ),
    (
        "The highest reading was 4.8 mg/l at the old harbour.",
        "At the old harbour the highest reading was 4.8 NTU.",
        ("4.8 mg/l", "4.8 NTU"),
    ),
    (
        "The company delivered water within 48 hours.",
        "Water was delivered by the company within 24 hours.",
        ("48 hours", "24 hours"),
    ),
    (
        "About a quarter of the residents live near the river.",
        "A third of the residents live near the river.",
        ("a quarter", "A third"),
    ),
    (
        "Prosecutors asked for a fine of 2 million euros.",
        "Prosecutors asked for a fine of $2 million.",
        ("2 million euros", "$2 million"),
    ),
    (
        "Rangers counted more than 200 seals on the island.",
        "Rangers counted 200 seals on the island.",
        ("more than 200 seals", "200 seals"),
    ),
    (
        "The vote on the harbour plan ended 12-5.",
        "The vote on the harbour plan ended 12-7.",
        ("12-5", "12-7"),
    ),
    (
        "Anna Bell, 43, was pulled from the river.",
        "Anna Bell, 34, was pulled out of the river.",
        ("43", "34"),
    ),
]


@pytest.mark.parametrize(("a", "b", "words"), DIFFERENT)
def test_another_figure_for_the_same_thing_is_found(a: str, b: str, words: tuple[str, str]) -> None:
    assert [each[1:] for each in found(differ, a, b)] == [words]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("It served 1.2 million customers.", "It served 1,200,000 customers."),
        ("Eighty percent of members agreed.", "80% of members agreed."),
        ("Claims come to 2-3 million crowns.", "Claims come to between 2 and 3 million crowns."),
        ("It took about 30 hours to repair.", "It took 29 hours and 35 minutes to repair."),
        ("Some 410,000 people live there.", "410,000 people live there."),
        ("It owes the town 410,000 euros.", "It owes 410.000 euros to the town."),
        ("It owes the town 1,410,200 euros.", "It owes 1.410.200 euros to the town."),
        ("A third of the posts are empty.", "33 percent of the posts are empty."),
        ("The trip takes two days.", "The trip takes 48 hours."),
        ("The wall is 5 miles long.", "The wall is 8 km long."),
        ("Velmar won the match 3-1.", "Velmar won the match, 1-3."),
        ("More than 400 people marched.", "Some 412 people marched."),
        ("Over six years they took samples.", "They took samples in six years."),
        ("192 of 240 samples met the limit.", "80 percent of samples met the limit."),
        (
            "Three of the five judges voted on Monday to uphold the 2027 ruling.",
            "The 2027 ruling was upheld by three judges to two.",
        ),
        (
            "It worked in 94 percent of adults over 65.",
            "In adults older than 65 it worked in 94 percent.",
        ),
        ("It cost 3 million in repairs.", "It cost 3 million euros in repairs."),
    ],
)
def test_the_same_figure_in_other_notation_passes(a: str, b: str) -> None:
    assert found(differ, a, b) == []


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "In a survey 80 percent of members asked for more staff.",
            "Some 75 percent of the samples met the limit.",
        ),
        (
            "The ferry had 31 pupils on board, said the teacher.",
            "The ferry had 34 crew members, the board said.",
        ),
        (
            "She spoke for 20 minutes about 12 ships.",
            "He waited 40 days for news of 12 ships.",
        ),
        (
            'The mayor said: "We lost 40 houses in the fire."',
            'The mayor said: "We lost 50 houses in the fire."',
        ),
    ],
)
def test_figures_of_other_owners_and_inside_quotations_are_not_set_against_each_other(
    a: str, b: str
) -> None:
    assert found(differ, a, b) == []


def test_a_rounded_figure_is_told_as_such() -> None:
    a = "The museum drew 1,187,432 visitors last year."
    b = "The museum drew 1.2 million visitors last year."
    assert found(differ, a, b) == [("number-rounded", "1,187,432 visitors", "1.2 million visitors")]


def test_another_number_of_a_name_is_no_more_than_medium() -> None:
    pair = pair_of("The ship broke section 31 of the act.", "The ship broke section 13 of the act.")
    assert [each.weight for each in differ(pair)] == [Weight.MEDIUM]


@pytest.mark.parametrize(
    ("here", "there", "weight"),
    [
        ("more than 200", "some 200", Weight.MEDIUM),
        ("at least 200", "200", Weight.LOW),
        ("up to 200", "200", Weight.LOW),
    ],
)
def test_a_bound_weighs_by_what_it_changes(here: str, there: str, weight: Weight) -> None:
    pair = pair_of(f"Rangers counted {here} seals there.", f"Rangers counted {there} seals there.")
    assert [each.weight for each in differ(pair)] == [weight]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The city of Velmar has 1.2 million residents.", "Velmar gave the city 3 medals."),
        ("The second valve at Velmar closed.", "The third pump at Velmar closed."),
        ("He waited 20 minutes at Velmar.", "He waited 40 days at Velmar harbour."),
        ("A share of 14 of the 22 zones was dry.", "A share of 60 percent of zones was dry."),
    ],
)
def test_figures_too_far_apart_or_of_another_sort_are_not_of_one_thing(a: str, b: str) -> None:
    assert found(differ, a, b) == []


def test_figures_of_two_languages_are_compared_by_unit_and_names() -> None:
    a = read(Report("Velmar and Port Hesper paid 40 million euros for the bridge.", EN))
    b = read(Report("Velmar y Port Hesper pagaron 45 millones de euros por el puente.", ES))
    tie = Tie((a.sentences[0].span,), (b.sentences[0].span,), 0.9, (0,), (0,))
    words = [(each.why.a, each.why.b) for each in differ(Pair(a, b, (tie,)))]
    assert words == [("40 million euros", "45 millones de euros")]


def test_two_figures_of_a_sentence_each_go_to_their_own() -> None:
    a = "There were 412 passengers and 38 crew on board the ship."
    b = "On board the ship were 34 crew and 412 passengers."
    assert [each[1:] for each in found(differ, a, b)] == [("38 crew", "34 crew")]


@pytest.mark.parametrize(
    ("a", "b", "language", "words"),
    [
        (
            "Unos 112 buques esperan en la bahía.",
            "En la bahía esperan 121 buques.",
            ES,
            ("112 buques", "121 buques"),
        ),
        (
            "A enchente matou 37 pessoas no vale.",
            "No vale, a enchente matou 73 pessoas.",
            PT,
            ("37 pessoas", "73 pessoas"),
        ),
        (
            "Das Hochwasser tötete 37 Menschen im Tal.",
            "Im Tal tötete das Hochwasser dreiundsiebzig Menschen.",
            DE,
            ("37 Menschen", "dreiundsiebzig Menschen"),
        ),
        (
            "La crue a tué 37 personnes dans la vallée.",
            "Dans la vallée, la crue a tué soixante-treize personnes.",
            FR,
            ("37 personnes", "soixante-treize personnes"),
        ),
    ],
)
def test_figures_are_compared_in_each_language(
    a: str, b: str, language: str, words: tuple[str, str]
) -> None:
    assert [each[1:] for each in found(differ, a, b, language)] == [words]


def test_all_together_fit_best_even_where_the_best_pair_must_yield() -> None:
    scores = {("a", "x"): 0.9, ("a", "y"): 0.8, ("b", "x"): 0.7}
    assert sorted(assigned(scores)) == [("a", "y"), ("b", "x")]


def test_a_crowd_is_paired_one_by_one() -> None:
    scores = {(one, other): 1.0 + (one == other) for one in range(41) for other in range(41)}
    assert sorted(assigned(scores)) == [(one, one) for one in range(41)]


@pytest.mark.parametrize("text", ["1" * 100_000, "1 " * 50_000, "1," * 50_000, "two-" * 30_000])
def test_a_flood_of_digits_is_read_in_its_stride(text: str) -> None:
    assert isinstance(quantities_of(text), tuple)


@pytest.mark.parametrize(
    ("text", "language", "value", "unit"),
    [
        ("She was banned for two years and six months.", EN, 30, "month"),
        ("He served a year and a half.", EN, 1.5, "year"),
        ("The flight was two hours and twenty minutes late.", EN, 140, "minute"),
        ("Fue condenada a tres años y dos meses.", ES, 38, "month"),
        ("Pasó un año y medio en prisión.", ES, 1.5, "year"),
        ("Ficou um ano e meio preso.", PT, 1.5, "year"),
        ("Durante um ano ninguém respondeu.", PT, 1, "year"),
        ("The plant stood idle for a year.", EN, 1, "year"),
    ],
)
def test_a_time_told_in_two_parts_is_one(text: str, language: str, value: float, unit: str) -> None:
    assert values(text, language) == [(value, unit)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The budget was carried by 12 votes to 5.", EN),
        ("Twelve councillors were in favour and five against.", EN),
        ("El pleno lo aprobó con 12 votos a favor y cinco en contra.", ES),
        ("A Câmara aprovou o texto por 12 votos a 5.", PT),
    ],
)
def test_a_vote_is_one_score_however_it_is_told(text: str, language: str) -> None:
    (one,) = quantities_of(text, language)
    assert (one.measure, one.low, one.high) == (Measure.SCORE, 12, 5)


def test_votes_that_differ_on_one_side_differ() -> None:
    a = "The council adopted the budget by 12 votes to 5."
    b = "The council adopted the budget with 12 in favour and four against."
    assert [each[0] for each in found(differ, a, b)] == ["number-differs"]


@pytest.mark.parametrize(
    ("a", "b", "language"),
    [
        ("The mayor was suspended for 90 days.", "The mayor was suspended for three months.", EN),
        ("He was jailed for six years and four months.", "He was jailed for 76 months.", EN),
        ("El juez lo apartó 120 días.", "El juez lo apartó cuatro meses.", ES),
        ("The share fell to 142p.", "The share fell to £1.42.", EN),
    ],
)
def test_the_same_time_or_sum_in_other_units_is_no_difference(
    a: str, b: str, language: str
) -> None:
    assert found(differ, a, b, language) == []


def test_one_of_something_is_counted_beside_others() -> None:
    a = "He was convicted of nine counts of theft and one of arson."
    b = "He was convicted of nine counts of theft and three of arson."
    assert [each[0] for each in found(differ, a, b)] == ["number-differs"]


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        (
            "She confessed on the second day of the hearing.",
            "She confessed on the fourth day of the hearing.",
            FindingKind.DATE,
        ),
        (
            "O caso foi julgado pela 4ª Vara Cível da capital.",
            "O caso foi julgado pela 5ª Vara Cível da capital.",
            FindingKind.NAME,
        ),
    ],
)
def test_an_ordinal_may_be_a_day_or_a_part_of_a_name(a: str, b: str, kind: FindingKind) -> None:
    (one,) = differ(pair_of(a, b, PT if "Vara" in a else EN))
    assert (one.kind, one.weight) == (kind, Weight.HIGH)


def test_figures_with_their_digits_in_another_order_are_set_against_each_other() -> None:
    a = "The airline lost £3.7 million on sales of £52.4 million, against £48.1 million before."
    b = "The airline lost £7.3 million although its sales rose by £4.3 million to £52.4 million."
    assert [each[1:] for each in found(differ, a, b)][:1] == [("£3.7 million", "£7.3 million")]


def test_a_figure_is_left_for_another_once_the_rest_is_told_alike() -> None:
    a = "A cook, 52 years old, who had kept notes for two years, told the mayor in person."
    b = "A cook, 52 years old, who had kept notes for a year, told the mayor in person."
    assert [each[1:] for each in found(differ, a, b)] == [("two years", "a year")]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Between 40 and 50 boats were lost.", "Some 45 boats were lost.", ["number-rounded"]),
        ("Between 40 and 50 boats were lost.", "Some 70 boats were lost.", ["number-differs"]),
        ("The fine came to £9.7m.", "The fine came to 9.7 million pounds.", []),
    ],
)
def test_a_figure_inside_a_range_rounds_it(a: str, b: str, expected: list[str]) -> None:
    assert [each[0] for each in found(differ, a, b)] == expected


def test_one_more_crime_is_counted_in_portuguese_too() -> None:
    a = "Foi condenado por nove crimes de fraude e um de incêndio."
    b = "Foi condenado por nove crimes de fraude e três de incêndio."
    assert [each[0] for each in found(differ, a, b, PT)] == ["number-differs"]


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        ("en", "He was fined twice.", "He was fined on three occasions."),
        ("en", "The ferry makes nine trips a day.", "The ferry makes nine trips a week."),
        (
            "en",
            "The mill ground 40 tonnes of wheat a day.",
            "The mill ground 40 tonnes of wheat a month.",
        ),
        ("en", "The repair took six weeks.", "The repair took six months."),
        (
            "en",
            "Joan Marsh, 61, a baker, called the police.",
            "Joan Marsh, who is 67, called the police.",
        ),
        ("en", "The dam cost £2.7 million.", "The dam cost £2.7bn."),
        ("en", "Two of the airport's runways were shut.", "Three runways were shut."),
        ("en", "Some 64 children fell ill.", "Some 46 pupils fell ill."),
        ("es", "Murieron 17 vacas.", "Murieron 71 vacas."),
        ("es", "El hombre, de 34 años, fue detenido.", "El hombre, de 43 años, fue detenido."),
        ("pt", "A fábrica produz 9 mil peças por dia.", "A fábrica produz 9 mil peças por semana."),
        (
            "pt",
            "O conselho reuniu-se de manhã. A decisão, tomada por 9 votos a 2, é definitiva.",
            "O título foi anulado ontem pelo conselho por 9 votos a 4.",
        ),
        (
            "pt",
            "A fábrica vai despedir 310 dos 340 trabalhadores; ficam 30.",
            "Dos 340 trabalhadores da fábrica, 301 saem e os outros ficam.",
        ),
        (
            "pt",
            "O hotel paga R$ 45 mil à vista pelo terreno.",
            "O hotel paga R$ 45 mil por ano pelo terreno.",
        ),
        (
            "pt",
            "Um homem de 29, que fugiu, foi ferido.",
            "Um homem de 39 anos, que fugiu, foi ferido.",
        ),
        ("fr", "Le pont a coûté 12 millions par an.", "Le pont a coûté 12 millions par mois."),
    ],
)
def test_figures_that_differ_are_found_however_they_are_told(language: str, a: str, b: str) -> None:
    assert len(found(differ, a, b, language)) == 1


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        ("en", "The repair took two weeks.", "The repair took a fortnight."),
        ("en", "The gift was half a million pounds.", "The gift was £500,000."),
        ("en", "Prices rose by a quarter of a million euros.", "Prices rose by 250,000 euros."),
        (
            "en",
            "Joan Marsh, 61, a baker, called the police.",
            "Joan Marsh, who is 61, called the police.",
        ),
        ("en", "A third man was arrested on the pier.", "A man was arrested on the pier."),
        ("en", "The wind reached 70 kilometres an hour.", "The wind reached 70 km/h."),
        (
            "es",
            "La tercera parte de los puestos está vacía.",
            "Un tercio de los puestos está vacío.",
        ),
        ("es", "Una decena de vecinos protestó.", "Once vecinos protestaron."),
        ("pt", "O muro tem 164 pés de altura.", "O muro tem 50 metros de altura."),
    ],
)
def test_figures_that_are_the_same_pass_however_they_are_told(
    language: str, a: str, b: str
) -> None:
    assert found(differ, a, b, language) == []


def test_the_only_times_of_two_sentences_surely_tied_tell_of_one_thing() -> None:
    a, b = "The drain was repaired within a week.", "It was mended within a month."
    assert found(differ, a, b) == [("number-differs", "a week", "a month")]


def test_a_small_figure_told_alike_is_not_set_against_another() -> None:
    a = "Three people died and 31 were hurt."
    assert found(differ, a, "Three pensioners are dead and 31 people have been hurt.") == []


def test_figures_with_their_digits_in_another_order_are_found_beside_a_tie() -> None:
    a = "The bridge will be rebuilt by June. The repair would have cost 420,000 euros."
    b = "The bridge will be rebuilt by June, a job of 240,000 euros."
    assert found(differ, a, b) == [("number-differs", "420,000 euros", "240,000 euros")]


def test_one_figure_at_two_rates_is_found() -> None:
    a, b = (
        "The museum draws 85,000 visitors a year.",
        "Some 85,000 people a month visit the museum.",
    )
    assert found(differ, a, b) == [
        ("number-unit-differs", "85,000 visitors a year", "85,000 people a month")
    ]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Dozens of families were helped.", "Hundreds of families were helped."),
        ("Both suspects were released.", "All three suspects were released."),
        ("Only one of the victims wore a jacket.", "Only two of the victims wore a jacket."),
        ("Profit rose by a fifth last year.", "Profit rose by a third last year."),
    ],
)
def test_rough_numbers_and_both_are_numbers(a: str, b: str) -> None:
    assert [each[0] for each in found(differ, a, b)] == ["number-differs"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("It carries 46 freight trains and 22 passenger trains.", "It carries 68 trains."),
        ("Hundreds of families were helped.", "Some 450 families were helped."),
        ("Both the police and the court agreed.", "The police and the court agreed."),
    ],
)
def test_numbers_that_add_up_or_are_rough_pass(a: str, b: str) -> None:
    assert found(differ, a, b) == []


def test_every_third_is_a_third_but_not_every_third_week() -> None:
    assert values("Every third tram was late.") == [(33.3, "%")]
    assert values("Every third week a tram was late.") == [(3, "")]
    assert values("Cada quinto autobús llegó tarde.", ES) == [(20, "%")]


@pytest.mark.parametrize(
    ("language", "a", "b", "words"),
    [
        (EN, "The hall costs the club £40,000 a year.",
         "The hall costs the club £40,000 over three years.", ("£40,000 a year", "£40,000 over")),
        (EN, "The hall is to save the club 30,000 crowns a year.",
         "The hall is to save the club a total of 30,000 crowns.", ("30,000 crowns", "30,000")),
        ("pt", "A proposta pelo terreno é de R$ 8 milhões à vista.",
         "A proposta pelo terreno é de R$ 8 milhões por ano.", ("R$ 8", "R$ 8")),
        (ES, "Cobraba 900 euros al mes por el piso.",
         "Cobraba 900 euros por los seis meses por el piso.", ("900 euros al mes", "900 euros")),
    ],
)  # fmt: skip
def test_a_sum_a_year_is_not_the_sum_of_all_years(
    language: str, a: str, b: str, words: tuple[str, str]
) -> None:
    (_, one, other), *_rest = found(differ, a, b, language)
    assert one.startswith(words[0])
    assert other.startswith(words[1])


def test_a_figure_goes_to_the_one_that_fits_it_clearly_better() -> None:
    a = "Talks on the tariff broke up in Orrin after fourteen hours."
    b = "An offer valid for three days failed, and talks broke up in Orrin after four hours."
    assert [each[1:] for each in found(differ, a, b)] == [("fourteen hours", "four hours")]


def test_bare_millions_are_money_where_the_other_report_says_of_what() -> None:
    a = "The mill lost 48 million crowns last year on sales of 310 million."
    b = "On sales of 301 million crowns the mill made a loss of 48 million last year."
    assert [each[1:] for each in found(differ, a, b)] == [("310 million", "301 million crowns")]


def test_families_are_counted_otherwise_than_people() -> None:
    a = "La Cámara calcula que 2.100 familias se quedaron sin ingresos."
    b = "La Cámara calcula que 2.100 personas se quedaron sin ingresos."
    assert found(differ, a, b, ES) == [("number-unit-differs", "2.100 familias", "2.100 personas")]
    assert found(differ, a, b.replace("personas", "hogares"), ES) == []


def test_about_so_many_rounds_a_large_figure_that_is_told_exactly() -> None:
    a = "The 17,800 pupils of the town were sent home at noon."
    b = "About 18,000 pupils of the town were sent home at noon."
    assert [each[0] for each in found(differ, a, b)] == ["number-rounded"]


def test_one_pupil_in_ten_is_a_share_and_two_boats_in_three_days_are_two_boats() -> None:
    assert values("One pupil in ten stayed at home.") == [(10.0, "%")]
    assert values("Two boats in three days ran aground.") == [(2, ""), (3, "day")]


def test_boats_are_no_rivals_of_the_sailors_on_board() -> None:
    a = "En el puerto se hundieron nueve pesqueros; ninguno tenía tripulación."
    b = "Diecinueve barcos, uno con dos marineros, se hundieron en el puerto."
    assert [each[1:] for each in found(differ, a, b, ES)] == [
        ("nueve pesqueros", "Diecinueve barcos")
    ]


def test_figures_of_one_measure_go_by_their_order_where_both_sentences_have_as_many() -> None:
    a = "O custo da ponte passou de R$ 3,8 bilhões para R$ 5,1 bilhões, admitiu ontem Ivo Lage."
    b = "Orçada em R$ 3,3 bilhões, a ponte vai custar R$ 5,7 bilhões, disse ontem Ivo Lage."
    assert [each[1:] for each in found(differ, a, b, "pt")] == [
        ("R$ 3,8 bilhões", "R$ 3,3 bilhões"),
        ("R$ 5,1 bilhões", "R$ 5,7 bilhões"),
    ]


def test_a_vote_may_be_told_without_a_word_for_it() -> None:
    assert values("The council voted 27 to 24 on Friday.") == [(27, "")]
    a = "The council voted 27 to 24 on Friday for the new hall."
    b = "By 28 votes to 23 the council said yes to the new hall on Friday."
    assert [each[1:] for each in found(differ, a, b)] == [("27 to 24", "28 votes to 23")]


def test_a_share_in_figures_may_be_a_fraction_in_words_in_the_other_report() -> None:
    a = "Fans will pay 15 percent more for tickets, said Ida Lunt, who chairs the club."
    b = "Ida Lunt, who chairs the club, said fans would have to pay a quarter more."
    assert [each[1:] for each in found(differ, a, b)] == [("15 percent", "a quarter")]


@pytest.mark.parametrize(
    ("language", "a", "b", "words"),
    [
        (EN, "Customers of Tolmere Bank will get free advice for two years.",
         "Tolmere Bank is offering its customers free advice for one year.",
         ("two years", "one year")),
        (ES, "El comité de la mina convocó tres jornadas de huelga.",
         "El comité de la mina anunció cinco días de huelga.", ("tres jornadas", "cinco días")),
        (ES, "De los invitados a la boda, nueve siguen ingresados en el hospital.",
         "De los invitados a la boda, seis permanecían ayer en el hospital.",
         ("nueve", "seis")),
    ],
)  # fmt: skip
def test_one_year_days_of_strike_and_bare_counts_before_verbs_are_read(
    language: str, a: str, b: str, words: tuple[str, str]
) -> None:
    assert [each[1:] for each in found(differ, a, b, language)] == [words]


@pytest.mark.parametrize(
    ("language", "a", "b", "expected"),
    [
        (EN, "Orme beat Wend 5-4 on penalties after a 2-2 draw on Sunday.",
         "On Sunday Orme won 4-3 on penalties, after a 3-3 draw with Wend.",
         [("5-4", "4-3"), ("2-2 draw", "3-3 draw")]),
        (EN, "Inflation should be below 3 percent in two years, said the governor, Ida Lunt.",
         "In two years inflation should be under 2 percent, said Ida Lunt, the governor.",
         [("3 percent", "2 percent")]),
        (EN, "It is the club's third final, Ida Lunt said on Sunday.",
         "The club is in the final for the fourth time, Ida Lunt said on Sunday.",
         [("third final", "fourth time")]),
        (PT, "Entre as vítimas estão um bebê e a avó, de 63 anos, disse a Defesa Civil.",
         "Segundo a Defesa Civil, morreram um bebê e a avó, 36.", [("63 anos", "36")]),
        (PT, "Hugo Neri, de 67 anos, pode recorrer em liberdade.",
         "Aos 76 anos, Hugo Neri vai recorrer em liberdade.", [("67 anos", "76 anos")]),
    ],
)  # fmt: skip
def test_scores_limits_ranks_and_ages_are_set_against_each_other(
    language: str, a: str, b: str, expected: list[tuple[str, str]]
) -> None:
    assert [each[1:] for each in found(differ, a, b, language)] == expected
