"""Another day or time for the same event; equal ones in every notation, and other events, pass."""

from datetime import date

import pytest

from tests.compare.differing import found, pair_of
from workbench.compare import calendar
from workbench.compare.calendar import Grain, Moment
from workbench.compare.days import agree, days_of
from workbench.compare.kinds.date import differ
from workbench.compare.model import Finding, Report
from workbench.compare.pair import Pair
from workbench.compare.segment import read

EN, ES, PT, DE, FR = "en", "es", "pt", "de", "fr"
# A Thursday.
DAY = date(2031, 8, 14)


def moments(text: str, language: str = EN) -> tuple[Moment, ...]:
    # A date alone on its line would be taken for the line that tells when a report came out.
    return read(Report(f"Nobody was hurt. {text}", language)).of(calendar.find)


def dates(a: str, b: str, language: str = EN, day: str = "2031-08-14") -> list[Finding]:
    pair = pair_of(a, b, language)
    one, other = (read(Report(text, language, day)) for text in (a, b))
    return list(differ(Pair(one, other, pair.ties)))


def said(a: str, b: str, language: str = EN) -> list[tuple[str, str]]:
    return [(each.why.a, each.why.b) for each in dates(a, b, language)]


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("It began on Aug. 3.", EN, date(2031, 8, 3)),
        ("It began on 3 August.", EN, date(2031, 8, 3)),
        ("It began on the 3rd of August, 2030.", EN, date(2030, 8, 3)),
        ("It began on August 3, 2030, early.", EN, date(2030, 8, 3)),
        ("It began on 2031-08-03.", EN, date(2031, 8, 3)),
        ("It began on 8/3/2031.", EN, date(2031, 8, 3)),
        ("It began on 25/3/2031.", EN, date(2031, 3, 25)),
        ("It began on Wednesday.", EN, date(2031, 8, 13)),
        ("It began last Thursday.", EN, date(2031, 8, 7)),
        ("It will begin on Friday.", EN, date(2031, 8, 15)),
        ("It begins next Monday.", EN, date(2031, 8, 18)),
        ("It began on Wednesday (13).", EN, date(2031, 8, 13)),
        ("It began on Sunday (27).", EN, date(2031, 7, 27)),
        ("It began on Sunday, Aug. 3.", EN, date(2031, 8, 3)),
        ("It began yesterday.", EN, date(2031, 8, 13)),
        ("Empezó el 3 de agosto de 2030.", ES, date(2030, 8, 3)),
        ("Empezó el miércoles 13.", ES, date(2031, 8, 13)),
        ("Empezó el martes pasado.", ES, date(2031, 8, 12)),
        ("Empezó ayer.", ES, date(2031, 8, 13)),
        ("Começou na quarta-feira (13).", PT, date(2031, 8, 13)),
        ("Começou em 3 de agosto.", PT, date(2031, 8, 3)),
        ("Es begann am 3. August 2030.", DE, date(2030, 8, 3)),
        ("Es begann am 03.08.2031.", DE, date(2031, 8, 3)),
        ("Es begann am 3.8. um acht.", DE, date(2031, 8, 3)),
        ("Es begann am Mittwoch, dem 13. August.", DE, date(2031, 8, 13)),
        ("Cela a commencé le 3 août.", FR, date(2031, 8, 3)),
        ("Cela a commencé le 1er août.", FR, date(2031, 8, 1)),
        ("Cela a commencé mercredi.", FR, date(2031, 8, 13)),
        ("It was over by Dec. 30.", EN, date(2031, 12, 30)),
    ],
)
def test_a_day_is_read_in_every_notation(text: str, language: str, day: date) -> None:
    assert days_of(moments(text, language)[0], DAY)[0].first == day


@pytest.mark.parametrize(
    ("text", "language", "first", "last"),
    [
        ("They met Aug. 4-7.", EN, date(2031, 8, 4), date(2031, 8, 7)),
        ("They met from Aug. 4 to 7.", EN, date(2031, 8, 4), date(2031, 8, 7)),
        ("They met between 4 and 7 August.", EN, date(2031, 8, 4), date(2031, 8, 7)),
        ("Se reunieron del 4 al 7 de agosto.", ES, date(2031, 8, 4), date(2031, 8, 7)),
        ("Sie trafen sich vom 4. bis 7. August.", DE, date(2031, 8, 4), date(2031, 8, 7)),
        ("Ils se sont vus du 4 au 7 août.", FR, date(2031, 8, 4), date(2031, 8, 7)),
        ("It is due in May 2032.", EN, date(2032, 5, 1), date(2032, 5, 31)),
        ("It is due in March.", EN, date(2032, 3, 1), date(2032, 3, 31)),
        ("It was built in 2009.", EN, date(2009, 1, 1), date(2009, 12, 31)),
        ("He served 2009-2012.", EN, date(2009, 1, 1), date(2012, 12, 31)),
        ("It happened last month.", EN, date(2031, 7, 1), date(2031, 7, 31)),
        ("It happened last year.", EN, date(2030, 1, 1), date(2030, 12, 31)),
        ("Ocurrió la semana pasada.", ES, date(2031, 8, 3), date(2031, 8, 10)),
    ],
)
def test_a_period_is_read_from_its_first_to_its_last_day(
    text: str, language: str, first: date, last: date
) -> None:
    found = days_of(moments(text, language)[0], DAY)[0]
    assert (found.first, found.last) == (first, last)


@pytest.mark.parametrize(
    ("text", "language", "minute"),
    [
        ("It began at 9:40 p.m. there.", EN, 1300),
        ("It began at 9.40pm.", EN, 1300),
        ("It began at 21:40.", EN, 1300),
        ("It began at noon.", EN, 720),
        ("It began at 12:10 a.m. sharp.", EN, 10),
        ("It began at eight o’clock.", EN, 480),
        ("Empezó a las 10:40 p. m. en punto.", ES, 1360),
        ("Empezó a las doce de la noche.", ES, 0),
        ("Começou às 12h30 da noite.", PT, 30),
        ("Empezó a las 12 del mediodía.", ES, 720),
        ("It began at half past eleven.", EN, 690),
        ("It began at a quarter to nine.", EN, 525),
        ("It began at five past eight.", EN, 485),
        ("Empezó a las 21.40 horas.", ES, 1300),
        ("Empezó a las nueve de la noche.", ES, 1260),
        ("Empezó a las 21 h.", ES, 1260),
        ("Começou às 21h40.", PT, 1300),
        ("Es begann um 21.40 Uhr.", DE, 1300),
        ("Cela a commencé à 21 h 40.", FR, 1300),
    ],
)
def test_a_time_of_day_is_read_in_every_notation(text: str, language: str, minute: int) -> None:
    assert [each.minute for each in moments(text, language)] == [minute]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("They may march on.", EN),
        ("It took 24 hours.", EN),
        ("Some 2,000 people came.", EN),
        ("Llegaron 2000 personas.", ES),
        ("Duró 24 horas.", ES),
        ("Five to nine people came.", EN),
        ("The score was 10-11.", EN),
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str, language: str) -> None:
    assert moments(text, language) == ()


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        (
            "The notice was lifted on Sunday, Aug. 10.",
            "On Saturday, Aug. 9, the notice was lifted.",
            ("Sunday, Aug. 10", "Saturday, Aug. 9"),
        ),
        (
            "The council rejected the plan in a statement issued Tuesday.",
            "The council rejected the plan on Wednesday (13), it said.",
            ("Tuesday", "Wednesday (13)"),
        ),
        ("The final report is due in May.", "The final report is due in March.", ("May", "March")),
        (
            "The pumps stopped at 9:40 p.m. on 3 August.",
            "The pumps stopped at 20:40 on 3 August.",
            ("9:40 p.m.", "20:40"),
        ),
        (
            "The bridge was built in 1987 by convicts.",
            "The bridge was built in 1978 by convicts.",
            ("1987", "1978"),
        ),
        (
            "A tug will pull the ship free on Friday.",
            "On Saturday a tug will pull the ship free.",
            ("Friday", "Saturday"),
        ),
    ],
)
def test_another_day_or_time_for_the_same_event_is_found(
    a: str, b: str, words: tuple[str, str]
) -> None:
    assert said(a, b) == [words]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The strike began on Aug. 3.", "The strike began on 3 August 2031."),
        ("The council met on Wednesday (13).", "The council met on Aug. 13."),
        ("The council met on Wednesday.", "The council met on 13 August."),
        ("The council met last Tuesday.", "The council met on Tuesday (12)."),
        ("The council met yesterday.", "The council met on Wednesday."),
        ("The pumps stopped at 9:40 p.m. sharp.", "The pumps stopped at 21:40 sharp."),
        ("The last one left at 11:30 p.m. or so.", "The last one left at half past eleven."),
        ("Samples were taken Aug. 4-7.", "Samples were taken from Aug. 4 to 7."),
        ("The strike began in August.", "The strike began on Aug. 3."),
        ("He was elected in 2029.", "He was elected in May 2029."),
        ("She left at about 8 p.m. for home.", "She left at 8:10 p.m. for home."),
        ("The launch was at 9:40 a.m. Eastern time.", "The launch was at 14:40 GMT."),
        ("The launch was at 9:40 a.m. (local time).", "The launch was at 11:40."),
    ],
)
def test_the_same_day_in_other_notation_passes(a: str, b: str) -> None:
    assert said(a, b) == []


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The fire broke out on Monday and was put out on Tuesday.",
            "The fire broke out on Monday; the school opens again on Thursday.",
        ),
        ("The boat sank on Aug. 3.", "Divers found its bell at 7:15 a.m. in the mud."),
        (
            'The mayor said: "We knew it on Monday."',
            'The mayor said: "We knew it on Friday."',
        ),
    ],
)
def test_days_of_other_events_and_inside_quotations_are_not_set_against_each_other(
    a: str, b: str
) -> None:
    assert said(a, b) == []


def test_the_note_tells_the_days_that_were_worked_out() -> None:
    a = "The plan was rejected on Tuesday by the council."
    (found,) = dates(a, "The plan was rejected by the council on Aug. 13, 2031, it said.")
    assert found.why.note == "2031-08-12 / 2031-08-13"


def test_a_report_without_a_day_is_read_by_the_day_of_the_other() -> None:
    a = read(Report("The council rejected the plan on Tuesday.", EN, "2031-08-14"))
    b = read(Report("The council rejected the plan on Aug. 13.", EN))
    ties = pair_of(a.text, b.text).ties
    assert [each.why.note for each in differ(Pair(a, b, ties))] == ["2031-08-12 / 2031-08-13"]


def test_days_without_a_year_or_month_are_compared_by_what_both_tell() -> None:
    monday, tuesday = moments("On Monday it rained.")[0], moments("On Tuesday (12) it rained.")[0]
    august = moments("On Aug. 12 it rained.")[0]
    assert agree(monday, tuesday, None, None) is False
    assert agree(tuesday, august, None, None) is True
    assert agree(monday, august, None, None) is None


def test_days_that_two_leads_give_for_one_announcement_are_found_without_a_tie() -> None:
    a = read(Report("The council rejected the harbour plan, it said on Tuesday.", EN, "2031-08-14"))
    b = read(Report("In a statement issued Wednesday the council spoke of harbour dues.", EN))
    assert [each.why.a for each in differ(Pair(a, b))] == ["Tuesday"]


@pytest.mark.parametrize("text", ["1.1.", "1/1/", "Monday (1) ", "12:", "Aug. ", "2031-"])
def test_a_flood_of_half_dates_is_read_in_its_stride(text: str) -> None:
    assert isinstance(moments(text * 5_000), tuple)


def test_the_last_day_of_a_year_and_a_day_that_does_not_exist() -> None:
    assert days_of(Moment(Grain.DAY, year=2031, month=12, day=31), None)[0].first.day == 31
    assert days_of(Moment(Grain.DAY, year=2031, month=2, day=30), None) == ()
    assert days_of(Moment(Grain.DAY, month=2, day=30), DAY) == ()
    assert days_of(Moment(Grain.MONTH, year=2031, month=12), None)[0].last == date(2031, 12, 31)


def test_one_paper_with_two_days_is_found_where_no_tie_joins_the_sentences() -> None:
    a = (
        "SORREL, 15 May 2031. The council met on Thursday and talked about the bridge for hours. In"
        " contrast to the county report, a two-page document published on May 9 says that the"
        " pillars of the bridge were sound when they were last looked at by divers."
    )
    b = (
        "SORREL, 14 May 2031. On Tuesday (13), the county engineer had released a document in which"
        " experts describe how the cables of the bridge were left to rust over many winters.\n"
        "Nobody from the council would comment when asked for their opinion of the findings."
    )
    one, other = read(Report(a, "en", "2031-05-15")), read(Report(b, "en", "2031-05-14"))
    found = [(one.said(each.a[0]), other.said(each.b[0])) for each in differ(Pair(one, other, ()))]
    assert found == [("May 9", "Tuesday (13)")]


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("They meet on the first Monday in February.", "en", "2032-02-02"),
        ("It will open on the last Friday of May.", "en", "2032-05-28"),
        ("She quit on the eve of Tuesday's session.", "en", "2031-11-10"),
        ("Se reúnen el primer lunes de febrero.", "es", "2032-02-02"),
        ("Renunció la víspera del 5 de noviembre.", "es", "2031-11-04"),
        ("Reúnem-se na primeira segunda-feira de fevereiro.", "pt", "2032-02-02"),
    ],
)
def test_a_day_told_by_another_is_that_day(text: str, language: str, day: str) -> None:
    reading = read(Report(text, language, "2031-11-12"))
    (moment,) = reading.of(calendar.find)
    assert days_of(moment, reading.day)[0].first.isoformat() == day


def test_the_end_of_the_month_is_the_month_that_runs() -> None:
    reading = read(Report("A merenda volta até o fim do mês.", "pt", "2032-03-11"))
    (moment,) = reading.of(calendar.find)
    assert days_of(moment, reading.day)[0].last.isoformat() == "2032-03-31"


def test_a_month_that_both_texts_have_is_no_slip_for_another() -> None:
    a = "The manager, in office since last September, heard of the losses only in February."
    b = "The manager, in office since last September, was told of the losses in January."
    assert [each.why.a for each in differ(pair_of(a, b))] == ["February"]


@pytest.mark.parametrize(
    ("text", "language", "minute"),
    [
        ("El pleno empieza a las 17.30.", ES, 1050),
        ("El pleno empieza a las cinco y media de la tarde.", ES, 1050),
        ("A sessão começa às cinco e meia da tarde.", PT, 1050),
        ("A sessão começa às oito e quinze da noite.", PT, 1215),
    ],
)
def test_half_past_is_read_in_every_language(text: str, language: str, minute: int) -> None:
    (one,) = moments(text, language)
    assert one.minute == minute


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        ("en", "The trial opens on the third of March.", "The trial opens on March 13."),
        ("en", "The shop will close until 5 April.", "The shop will close until April 15."),
        ("en", "The bridge was opened on 18 August 2030.", "The bridge was opened in August 2029."),
        ("en", "The fair opens on Boxing Day.", "The fair opens on 24 December."),
        (
            "es",
            "La empresa lo supo el 3 de mayo y avisó el 19.",
            "La empresa lo supo el 3 de mayo y avisó el 29.",
        ),
        ("es", "La visita será la semana próxima.", "La visita será el mes que viene."),
        ("es", "La escuela abre el lunes 16.", "La escuela abre el lunes 23."),
        ("pt", "O porto fecha até julho.", "O porto fecha até junho."),
        ("pt", "O fogo começou na terça passada.", "O fogo começou na quinta passada."),
        ("pt", "A greve começa segunda.", "A greve começa sexta."),
        ("pt", "O júri decide na quarta se ouve o perito.", "O júri decide na quinta se o ouve."),
        ("pt", "A feira abre no dia 14.", "A feira abre no dia 19."),
    ],
)
def test_days_that_differ_are_found_however_they_are_told(language: str, a: str, b: str) -> None:
    assert len(found(differ, a, b, language)) == 1


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        ("en", "The trial opens on the third of March.", "The trial opens on March 3."),
        (
            "en",
            "The school must be inspected by the end of May.",
            "The school must be inspected before June.",
        ),
        ("en", "The bridge was opened on 18 August 2030.", "The bridge was opened in August 2030."),
        ("en", "The fair opens on New Year's Eve.", "The fair opens on 31 December."),
        ("es", "La feria abre el tres de mayo.", "La feria abre el 3 de mayo."),
        ("pt", "A feira abre no dia primeiro de maio.", "A feira abre em 1 de maio."),
        ("pt", "A obra vai de segunda a sexta.", "A obra vai de segunda-feira a sexta-feira."),
        ("pt", "O time parou na segunda rodada.", "O time parou na quarta rodada."),
        ("de", "Die Messe beginnt an Heiligabend.", "Die Messe beginnt am 24. Dezember."),
    ],
)
def test_days_that_are_the_same_pass_however_they_are_told(language: str, a: str, b: str) -> None:
    assert found(differ, a, b, language) == []


def test_a_month_after_mid_and_a_day_after_its_month_are_read() -> None:
    a, b = "It stays shut until mid-September.", "It stays shut until mid-October."
    assert found(differ, a, b) == [("date-differs", "mid-September", "mid-October")]
    a, b = "El robo ocurrió el 2 de noviembre.", "El robo ocurrió en noviembre 3."
    assert found(differ, a, b, "es") == [("date-differs", "2 de noviembre", "noviembre 3")]
    a, b = "En noviembre 12 personas murieron.", "En noviembre 14 personas murieron."
    assert found(differ, a, b, "es") == []


@pytest.mark.parametrize(
    ("language", "a", "b", "shown"),
    [
        (
            "en",
            "It has been shut since the spring.",
            "It has been shut since last autumn.",
            ("spring", "autumn"),
        ),
        (
            "en",
            "They were found shortly before noon.",
            "They were found shortly after noon.",
            ("shortly before noon", "shortly after noon"),
        ),
        (
            "en",
            "The pool reopens in early March.",
            "The pool reopens in late March.",
            ("early March", "late March"),
        ),
        (
            "en",
            "The mill was built in the 1920s.",
            "The mill was built in the 1930s.",
            ("1920s", "1930s"),
        ),
        (
            "en",
            "The till was robbed on Monday morning.",
            "The till was robbed on Monday evening.",
            ("morning", "evening"),
        ),
        (
            "en",
            "It is to report by the end of the year.",
            "It is to report by the end of May.",
            ("year", "end of May"),
        ),
        (
            "es",
            "El museo abre a principios de marzo.",
            "El museo abre a finales de marzo.",
            ("principios de marzo", "finales de marzo"),
        ),
        (
            "pt",
            "O museu reabre na primavera.",
            "O museu reabre no outono.",
            ("primavera", "outono"),
        ),
        (
            "de",
            "Die Br\u00fccke ist seit dem Herbst gesperrt.",
            "Die Br\u00fccke ist seit dem Sommer gesperrt.",
            ("Herbst", "Sommer"),
        ),
        (
            "fr",
            "Le mus\u00e9e rouvrira d\u00e9but mars.",
            "Le mus\u00e9e rouvrira fin mars.",
            ("d\u00e9but mars", "fin mars"),
        ),
    ],
)
def test_stretches_that_no_date_names_are_set_against_each_other(
    language: str, a: str, b: str, shown: tuple[str, str]
) -> None:
    assert [each[1:] for each in found(differ, a, b, language)] == [shown]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The pool reopens in early March.", "The pool reopens on March 3."),
        ("It is to report by the end of the year.", "It is to report by December."),
        ("It happened in the evening.", "It happened at night."),
        ("It sank at 6 o'clock this morning.", "It sank at dawn."),
        ("The summer camp had a hot spring.", "The winter camp had a hot spring."),
        ("He may not leave before Friday.", "He may leave after Friday."),
    ],
)
def test_stretches_that_may_be_one_pass(a: str, b: str) -> None:
    assert found(differ, a, b) == []


@pytest.mark.parametrize(
    ("language", "a", "b", "words"),
    [
        (
            "es",
            "Desde el lunes 18 podrán vender en la plaza del estadio.",
            "Podrán vender en la plaza del estadio desde el lunes 25.",
            ("lunes 18", "lunes 25"),
        ),
        (
            "en",
            "The dam gave way on Saturday afternoon, drowning two farms below it.",
            "It was Saturday morning when the dam above two farms gave way.",
            ("afternoon", "morning"),
        ),
    ],
)
def test_days_behind_weekdays_and_parts_of_one_day_are_set_against_each_other(
    language: str, a: str, b: str, words: tuple[str, str]
) -> None:
    assert [each[1:] for each in found(differ, a, b, language)] == [words]


def test_people_behind_a_weekday_are_no_day() -> None:
    a = "El lunes 18 personas fueron detenidas en la plaza del estadio."
    b = "En la plaza del estadio, el lunes fueron detenidas 25 personas."
    assert found(differ, a, b, "es") == []


def test_the_day_of_a_warning_is_not_that_of_what_it_warns_of() -> None:
    a = "Nuria Pla, médica del hospital de Orrin, explicó que once recibirán hoy el alta."
    b = "“Serán días duros”, advirtió este jueves Nuria Pla, médica del hospital de Orrin."
    assert found(differ, a, b, "es") == []


@pytest.mark.parametrize(
    ("language", "a", "b", "words"),
    [
        (EN, "The contract with the mill expires in late 2033.",
         "The contract with the mill runs out in early 2033.", ("2033", "2033")),
        (EN, "The fair in Orrin takes place from 3 to 5 June.",
         "The fair in Orrin is held from 3 to 7 June.", ("3 to 5 June", "3 to 7 June")),
        (EN, "Voting in Orrin ends this evening.", "Voting in Orrin ends tomorrow evening.",
         ("this", "tomorrow")),
        (ES, "El puente de Orrin es del siglo XV.", "El puente de Orrin es del siglo XVII.",
         ("siglo XV", "siglo XVII")),
        (PT, "A ponte de Orrin é do século 18.", "A ponte de Orrin é do século 19.",
         ("século 18", "século 19")),
        (PT, "O crime ocorreu na madrugada de domingo.", "O crime ocorreu na noite de domingo.",
         ("madrugada", "noite")),
    ],
)  # fmt: skip
def test_parts_of_years_and_days_and_centuries_are_set_against_each_other(
    language: str, a: str, b: str, words: tuple[str, str]
) -> None:
    assert [each[1:] for each in found(differ, a, b, language)] == [words]


def test_a_day_that_is_expected_is_no_day_of_saying() -> None:
    a = "The verdict is due on 14 March."
    b = "The verdict is expected on March 24."
    assert [each[1:] for each in found(differ, a, b)] == [("14 March", "March 24")]


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("El museo reabrirá el viernes.", ES, date(2031, 8, 15)),
        ("O museu reabrirá na sexta-feira.", PT, date(2031, 8, 15)),
        ("El museo reabrió el viernes.", ES, date(2031, 8, 8)),
    ],
)
def test_a_verb_of_what_is_to_come_turns_a_weekday_to_the_next(
    text: str, language: str, day: date
) -> None:
    assert days_of(moments(text, language)[0], DAY)[0].first == day
