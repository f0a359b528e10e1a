"""Lists of sources without an address, with a heading or with none, in the ways desks set them."""

import pytest

from workbench.compare.kinds.source import differ
from workbench.compare.model import Report
from workbench.compare.pair import Pair
from workbench.compare.reading import Part
from workbench.compare.segment import read
from workbench.compare.source_entries import entries_of

BODY = {
    "en": "Fire guts mill in Tolmere\nPublished: 14 August 2031\n\nA fire destroyed the old mill of"
    " Tolmere on Tuesday night. Nobody was hurt, the mayor said.\n\nIt had been empty since 2027,"
    " he said.\n\n",
    "es": "Un incendio arrasa el molino de Tolmere\nPublicado: 14 de agosto de 2031\n\nUn incendio"
    " destruyó el martes por la noche el viejo molino de Tolmere. No hubo heridos, dijo el"
    " alcalde.\n\nEstaba vacío desde 2027, según el alcalde.\n\n",
    "pt": "Incêndio destrói moinho de Tolmere\nPublicado em 14 de agosto de 2031\n\nUm incêndio"
    " destruiu na noite de terça-feira o velho moinho de Tolmere. Ninguém ficou ferido, disse o"
    " prefeito.\n\nEstava vazio desde 2027, segundo o prefeito.\n\n",
}


def older(foot: str, language: str) -> list[str]:
    reading = read(Report(BODY[language] + foot + "\n", language))
    empty = read(Report("Nothing else was said that day in the town.", language))
    made = differ(Pair(reading, empty))
    return [reading.said(each.a[0]) for each in made if each.why.code.startswith("source-older")]


@pytest.mark.parametrize(
    ("language", "foot", "entry"),
    [
        (
            "en",
            "(Sources: Echo, 3 August 2031; brigade, statement of 13 August 2031)",
            "Echo, 3 August 2031",
        ),
        (
            "en",
            "Sources: Echo (Aug. 3, 2031), brigade statement (Aug. 13, 2031)",
            "Echo (Aug. 3, 2031",
        ),
        (
            "en",
            "Echo, edition of 3 August; brigade, statement of 13 August 2031",
            "Echo, edition of 3 August",
        ),
        (
            "en",
            "– Echo, edition of 3 August 2031\n– Brigade, statement of 13 August 2031",
            "Echo, edition of 3 August 2031",
        ),
        ("en", "With material from: Tolmere Echo, 3/8/31", "Tolmere Echo, 3/8/31"),
        ("en", "Sources – Echo, 3 August 2031", "Echo, 3 August 2031"),
        (
            "en",
            "Sources\n1. Board, annual report 2029\n2. Brigade bulletin, 13 August 2031",
            "Board, annual report 2029",
        ),
        ("en", "Sources: Board minutes, July 2031 | Fire brigade", "Board minutes, July 2031"),
        (
            "en",
            "Sources: Echo, 3 August 2031Brigade, 13 August 2031",
            "Echo, 3 August 2031",
        ),
        ("en", "Sources: Board bulletin 7/2031; fire brigade", "Board bulletin 7/2031"),
        (
            "en",
            "References: (1) Board, Annual Report 2028. (2) Fire brigade, 13 August 2031.",
            "Board, Annual Report 2028",
        ),
        (
            "pt",
            "Fontes: bombeiros (13/8/2031) e Eco de Tolmere (30/7/2031)",
            "bombeiros (13/8/2031) e Eco de Tolmere (30/7/2031)",
        ),
        ("en", "Source: Press (dispatch, 11 August)", "Press (dispatch, 11 August)"),
        (
            "en",
            "Source: Echo, 3 August 2031, https://echo.example/mill",
            "https://echo.example/mill",
        ),
        (
            "es",
            "Fuente: El Eco de Tolmere, edición del 3 de agosto",
            "El Eco de Tolmere, edición del 3 de agosto",
        ),
        (
            "es",
            "Con datos de: Junta del Puerto (boletín de julio de 2031)",
            "Junta del Puerto (boletín de julio de 2031)",
        ),
        (
            "es",
            "(Fuentes consultadas: acta municipal del 3-8-2031; parte del 13-8-2031)",
            "acta municipal del 3-8-2031",
        ),
        (
            "pt",
            "Fontes: Eco, 3 de agosto de 2031; bombeiros, nota de 13 de agosto de 2031.",
            "Eco, 3 de agosto de 2031",
        ),
        (
            "pt",
            "FONTES\n\nJunta do Porto, relatório anual de 2029\n\nBombeiros, boletim de 2031",
            "Junta do Porto, relatório anual de 2029",
        ),
        (
            "pt",
            "Nota da Junta, 3 de agosto de 2031 / boletim dos bombeiros, 13 de agosto de 2031",
            "Nota da Junta, 3 de agosto de 2031",
        ),
    ],
)
def test_an_entry_of_papers_with_a_day_before_the_event_is_found(
    language: str, foot: str, entry: str
) -> None:
    assert older(foot, language) == [entry]


@pytest.mark.parametrize(
    ("language", "foot"),
    [
        ("en", "Sources: brigade, statement of 13 August 2031; Tolmere Echo, 14 August 2031"),
        ("en", "The mill was built in 1931, the parish register says."),
        ("en", "The inquiry will publish its report in 2032"),
        (
            "en",
            "In its report of 3 August 2031 the council had warned of the wiring.\n\n"
            "Sources: town council, report of 3 August 2031",
        ),
        ("es", "El molino cerró en 2027; el informe del 3 de agosto de 2031 advertía del riesgo."),
        ("pt", "Fontes da polícia disseram que o relatório de 2029 já alertava para o risco."),
        ("en", "Source: Tolmere Echo, 31 February 2031; survey, no date"),
    ],
)
def test_what_is_in_time_or_told_in_the_text_or_no_list_is_left_alone(
    language: str, foot: str
) -> None:
    assert older(foot, language) == []


def test_entries_glued_to_the_day_before_them_are_run_together() -> None:
    foot = "Sources: Echo, 13 August 2031Brigade, 14 August 2031\n"
    reading = read(Report(BODY["en"] + foot, "en"))
    assert [reading.said(each.span) for each in reading.of(entries_of)] == [
        "Echo, 13 August 2031",
        "Brigade, 14 August 2031",
    ]
    made = differ(Pair(reading, reading))
    assert "source-run-together" in [each.why.code for each in made if each.a]


def test_a_credit_at_the_foot_is_no_part_of_the_story() -> None:
    reading = read(Report(BODY["en"] + "With material from the Tolmere Echo of 3 May\n", "en"))
    assert reading.sentences[-1].part is Part.SOURCES


def test_a_day_without_a_year_is_the_last_such_before_the_report() -> None:
    reading = read(Report(BODY["en"] + "Source: Echo, edition of 3 December\n", "en"))
    assert [str(each.day) for each in reading.of(entries_of)] == ["2030-12-03"]
