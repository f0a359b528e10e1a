"""What the rules find in Spanish news, and what they leave alone: sentences of one event told by
two desks, each set among two sentences that both have."""

import pytest

from workbench.compare.engine import compare
from workbench.compare.model import Finding, FindingKind, Report, Weight

_AMONG = (
    "Así fue la jornada en la comarca\n\nLos bomberos de la comarca celebraron el domingo su fiesta"
    " anual. {} La banda municipal tocó en la plaza mayor hasta la noche."
)
_ONE_SIDED = (FindingKind.ONLY_A, FindingKind.ONLY_B)


def differences(a: str, b: str) -> list[Finding]:
    """What the engine tells of two Spanish sentences."""
    made = compare(*(Report(_AMONG.format(said), "es", "2031-05-20") for said in (a, b)))
    return [*made.findings]


@pytest.mark.parametrize(
    ("kind", "a", "b"),
    [
        # states that exclude each other
        ("wording", "El capitán declaró como testigo ante la jueza del naufragio.",
         "El capitán declaró como investigado ante la jueza del naufragio."),
        ("wording", "La naviera no respondió a las preguntas de este periódico.",
         "La naviera declinó hacer declaraciones a este periódico."),
        ("wording", "El tribunal absolvió al contable de la cooperativa.",
         "El contable de la cooperativa fue condenado por el tribunal."),
        ("wording", "La biblioteca sigue cerrada por las goteras.",
         "La biblioteca ha sido reabierta pese a las goteras."),
        # offices
        (
            "title",
            "El coordinador estatal de Bosques, Abel Ríos, dirigió el rescate.",
            "El coordinador municipal de Bosques, Abel Ríos, dirigió el rescate.",
        ),
        (
            "title",
            "Su gerente de operaciones, Fabio Ruiz, culpó al rayo.",
            "Su gerente general, Fabio Ruiz, culpó al rayo.",
        ),
        (
            "title",
            "La jefa de bomberos, Ana Sanz, dirigió el operativo.",
            "La portavoz de bomberos, Ana Sanz, dirigió el operativo.",
        ),
        # days and doubt
        (
            "date",
            "A partir del lunes 18 podrán volver los tenderos.",
            "A partir del lunes 25 podrán volver los tenderos.",
        ),
        (
            "date",
            "El desfile saldrá el sábado a las doce desde la plaza.",
            "El desfile saldrá el sábado a las once desde la plaza.",
        ),
        (
            "hedge",
            "La diputación estudia instalar un semáforo en el cruce.",
            "La diputación instalará un semáforo en el cruce.",
        ),
        (
            "hedge",
            "Todo indica que el piloto perdió el control en la curva.",
            "El piloto perdió el control en la curva.",
        ),
        (
            "hedge",
            "No consta que el alcalde cobrara la comisión.",
            "El alcalde cobró la comisión.",
        ),
        # opposites and classes
        ("wording", "El portavoz vecinal criticó la gestión del matadero.",
         "El portavoz vecinal elogió la gestión del matadero."),
        ("wording", "El avión aterrizó en la isla con un motor averiado.",
         "El avión despegó de la isla con un motor averiado."),
        ("wording", "La jueza archivó la causa contra el edil de Obras.",
         "La jueza reabrió la causa contra el edil de Obras."),
        ("wording", "El cuadro robado apareció en un garaje de las afueras.",
         "El cuadro robado apareció en un sótano de las afueras."),
    ],
)  # fmt: skip
def test_what_differs_in_spanish_is_found(kind: str, a: str, b: str) -> None:
    assert FindingKind(kind) in [each.kind for each in differences(a, b)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("La jueza archivó la causa contra el edil.", "La magistrada sobreseyó la causa."),
        ("El joven murió en el acto.", "El joven falleció en el acto."),
        ("El detenido quedó en libertad el lunes.", "El detenido fue puesto en libertad el lunes."),
        (
            "El anterior presidente del club, Luis Sáez, compareció.",
            "El expresidente del club, Luis Sáez, compareció.",
        ),
        (
            "La secretaria municipal de Salud, Rosa Lima, lo anunció.",
            "La secretaria de Salud del ayuntamiento, Rosa Lima, lo anunció.",
        ),
        (
            "El desfile saldrá el sábado a las doce.",
            "El desfile saldrá el sábado a mediodía.",
        ),
        (
            "La fiscal analiza las muestras de sangre.",
            "Las muestras de sangre se enviaron a la fiscal.",
        ),
        (
            "El lunes 18 personas pidieron asilo.",
            "El lunes pidieron asilo 18 personas.",
        ),
        (
            "La diputación estudia instalar un semáforo.",
            "La diputación podría instalar un semáforo.",
        ),
        ("La compañía niega el vertido.", "La empresa desmintió el vertido."),
    ],
)  # fmt: skip
def test_what_is_the_same_in_spanish_is_left_alone(a: str, b: str) -> None:
    told = (each for each in differences(a, b) if each.weight is not Weight.LOW)
    assert not [each for each in told if each.kind not in _ONE_SIDED]
