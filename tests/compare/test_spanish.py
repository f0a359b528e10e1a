"""What the rules find in Spanish news, and what they leave alone: sentences of one event told by
two desks, each set among two sentences that both have."""

import pytest

from workbench.compare.engine import compare
from workbench.compare.model import Finding, FindingKind, Report, Weight
from workbench.compare.segment import read
from workbench.compare.speakers import by_row

_AMONG = (
    "Así fue la jornada en la comarca\n\nLos bomberos de la comarca celebraron el domingo su fiesta"
    " anual. {} La banda municipal tocó en la plaza mayor hasta la noche."
)
_ONE_SIDED = (FindingKind.ONLY_A, FindingKind.ONLY_B)


def differences(a: str, b: str) -> list[Finding]:
    """What the engine tells of two Spanish sentences."""
    one, other = (Report(_AMONG.format(said), "es", "2031-05-20") for said in (a, b))
    made = compare(one, other)
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
        # figures
        (
            "number",
            "La granizada arruinó a 2.100 familias del valle.",
            "La granizada arruinó a 2.100 personas del valle.",
        ),
        (
            "number",
            "La contrata cuesta 840 millones de pesos al año.",
            "La contrata cuesta 840 millones de pesos en total.",
        ),
        (
            "number",
            "La reforma del molino costó medio millón de euros a la villa.",
            "La reforma del molino costó un millón y medio de euros a la villa.",
        ),
        (
            "date",
            "La reunión será a las ocho menos cuarto de la tarde.",
            "La reunión será a las ocho y cuarto de la tarde.",
        ),
        # how much
        (
            "scope",
            "La práctica totalidad de los viveros cerró el lunes.",
            "Algunos viveros cerraron el lunes.",
        ),
        (
            "scope",
            "Parte de los temporeros cobrará los atrasos.",
            "La totalidad de los temporeros cobrará los atrasos.",
        ),
        # who does it to whom
        (
            "attribution",
            "El perro mordió al cartero en el portal.",
            "El cartero mordió al perro en el portal.",
        ),
        (
            "attribution",
            "El velero fue embestido por un carguero.",
            "El velero embistió a un carguero.",
        ),
        (
            "attribution",
            "El contrato fue firmado por la ministra.",
            "El contrato fue firmado por el alcalde.",
        ),
        # denied, refused, only asked for
        (
            "wording",
            "El portero rechazó firmar el contrato con el club.",
            "El portero firmó el contrato con el club.",
        ),
        (
            "wording",
            "La gerencia no envió a ningún ingeniero a la galería.",
            "La gerencia mandó a un ingeniero a la galería.",
        ),
        (
            "wording",
            "El alcalde pedirá que se declare la emergencia en el valle.",
            "El gobierno ha declarado la emergencia en el valle.",
        ),
        (
            "hedge",
            "Los mariscadores temen que el combustible vertido dañe los bancos de almeja.",
            "El combustible vertido ha dañado los bancos de almeja de la ría.",
        ),
        (
            "number",
            "La reparación del viaducto tardará al menos un año.",
            "La reparación del viaducto tardará como mucho un año.",
        ),
        (
            "wording",
            "La naviera pagará las obras del muelle de Lira.",
            "La naviera ya ha pagado las obras del muelle de Lira.",
        ),
        (
            "date",
            "La jueza firmó el auto antes de la medianoche.",
            "La jueza firmó el auto antes del amanecer.",
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
        (
            "La reforma del molino costó medio millón de euros.",
            "La reforma del molino costó 500.000 euros.",
        ),
        (
            "La reunión será a las ocho menos cuarto de la tarde.",
            "La reunión será a las 19.45.",
        ),
        (
            "La mayoría de los socios apoya la venta.",
            "Más de la mitad de los socios respalda la venta.",
        ),
        (
            "Ana Ruiz forma parte de la directiva del club.",
            "Ana Ruiz es miembro de la directiva del club.",
        ),
        (
            "Los pescadores rechazan la cuota de atún.",
            "Los pescadores no aceptan la cuota de atún.",
        ),
        ("La biblioteca ya no prestará discos.", "La biblioteca dejará de prestar discos."),
        (
            "Se investiga si el conductor dormía.",
            "Los agentes tratan de averiguar si el chófer se durmió.",
        ),
        (
            "La sequía ha arruinado la cosecha de trigo.",
            "La cosecha de trigo se ha perdido por la falta de lluvia.",
        ),
        ("Al cartero lo mordió el perro.", "El perro mordió al cartero."),
        ("El velero fue embestido por un carguero.", "Un carguero embistió al velero."),
        (
            "El viento superaba los 70 kilómetros por hora en la cima.",
            "En la cima soplaban vientos de más de 70 km/h.",
        ),
        (
            "El aviso llegó el 17 de enero. El pleno del día 22 lo debatirá.",
            "El aviso llegó el 17 de enero. Lo debatirá el pleno del 22 de junio.",
        ),
        (
            "El intendente descartó subir la tarifa del agua.",
            "El alcalde no subirá la tarifa del agua.",
        ),
        (
            "El grupo devolverá el dinero a los clientes.",
            "El grupo prometió devolver el dinero a los clientes.",
        ),
        ("La compañía niega el vertido.", "La empresa desmintió el vertido."),
    ],
)  # fmt: skip
def test_what_is_the_same_in_spanish_is_left_alone(a: str, b: str) -> None:
    told = (each for each in differences(a, b) if each.weight is not Weight.LOW)
    assert not [each for each in told if each.kind not in _ONE_SIDED]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Así lo anunció ayer la ministra Olga Rey en rueda de prensa.", "la ministra Olga Rey"),
        ("Según explicó la ministra Olga Rey, el dique es seguro.", "la ministra Olga Rey"),
        ("El dique es seguro, aseguró ayer ante la prensa la ministra.", "la ministra"),
        ("«No hay dinero», ha dicho este lunes el concejal Luis Mora.", "el concejal Luis Mora"),
        ("«No hay dinero», dijo a la prensa Luis Mora.", "Luis Mora"),
        ("«No hay dinero», se quejó Luis Mora.", "Luis Mora"),
        ("A juicio del alcalde, el dique es seguro.", "alcalde"),
        ("El sindicato hizo saber que no hay médicos.", "El sindicato"),
        ("Los vecinos se quejaban de que no hay luz.", "Los vecinos"),
    ],
)
def test_whoever_speaks_is_found_before_the_verb_and_behind_it(text: str, speaker: str) -> None:
    reading = read(Report(f"Titular de la noticia\n\n{text}", "es"))
    said = [each.speaker for found in reading.of(by_row).values() for each in found]
    assert speaker in [reading.said(each.span) for each in said if each]
