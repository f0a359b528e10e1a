"""What kinds of bodies there are: those of two kinds are two, whatever else they are called."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from workbench.compare.languages import Language, alike, listed, once


@dataclass(frozen=True, slots=True)
class BodyWords:
    """The words of one language for bodies."""

    # Common nouns for bodies, each with its kind ("tribunal": "court").
    kinds: Mapping[str, str] = field(default_factory=dict)
    # Nouns that may stand for a body of any kind ("agency", "institution").
    vague: frozenset[str] = frozenset()
    # Nouns for a part of a body, which is one of that body's ("committee").
    parts: frozenset[str] = frozenset()
    # Kinds that say little of a body: a hospital or a museum may be a company as well.
    broad: frozenset[str] = frozenset({"company", "bank", "insurer", "club"})
    # Small words that hold an article, but for those that tell whose something is ("al", "pela").
    contracted: frozenset[str] = frozenset()
    # What makes a body one of a city's own ("municipal government").
    of_city: frozenset[str] = frozenset()
    # What makes a ministry the prosecution ("Ministerio Público").
    prosecuting: frozenset[str] = frozenset()


_NONE = BodyWords()

_ENGLISH = BodyWords(
    kinds=alike(
        "police: police constabulary detectives",
        "prosecution: prosecutors prosecution",
        "fire: brigade firefighters",
        "army: army military navy",
        "union: union unions",
        "company: company firm operator manufacturer maker airline retailer supplier contractor "
        "developer builder employer",
        "bank: bank",
        "insurer: insurer insurers",
        "government: government ministry cabinet",
        "council: council municipality",
        "opposition: opposition",
        "parents: parents",
        "court: court tribunal judges magistrates jury",
        "parliament: parliament senate legislature congress",
        "university: university faculty",
        "school: school academy",
        "hospital: hospital clinic infirmary",
        "church: church diocese parish cathedral",
        "club: club",
        "museum: museum gallery",
        "regulator: regulator watchdog ombudsman inspectorate",
        "audit: audit auditors comptroller",
        "charity: charity",
        "embassy: embassy consulate",
    ),
    vague=listed(
        "agency authority body institution organisation organization group office centre "
        "center service department association"
    ),
    parts=listed("committee board panel assembly council union commission directors management"),
    of_city=listed("city town local municipal"),
)

_SPANISH = BodyWords(
    kinds=alike(
        "police: policia gendarmeria",
        "prosecution: fiscalia",
        "fire: bomberos",
        "army: ejercito armada marina",
        "union: sindicato sindicatos gremio",
        "company: empresa compania firma operadora aerolinea naviera constructora concesionaria "
        "contratista fabricante farmaceutica patronal",
        "bank: banco caja",
        "insurer: aseguradora",
        "government: gobierno ministerio",
        "opposition: oposicion",
        "council: ayuntamiento consistorio municipalidad alcaldia intendencia",
        "court: tribunal juzgado corte audiencia jueza juez",
        "parliament: parlamento congreso senado asamblea",
        "university: universidad facultad",
        "school: colegio escuela",
        "hospital: hospital clinica sanatorio",
        "church: iglesia diocesis obispado parroquia",
        "club: club",
        "museum: museo",
        "regulator: regulador inspeccion superintendencia defensoria procuraduria",
        "audit: contraloria auditoria intervencion",
        "embassy: embajada consulado",
    ),
    prosecuting=listed("publico fiscal"),
    vague=listed(
        "agencia autoridad organismo entidad institucion organizacion grupo oficina centro "
        "servicio departamento asociacion secretaria instituto"
    ),
    parts=listed(
        "comite junta consejo comision asamblea mesa directiva equipo sindicato patronato"
    ),
    contracted=listed("al"),
    of_city=listed("municipal local"),
)

_PORTUGUESE = BodyWords(
    kinds=alike(
        "police: policia",
        "prosecution: promotoria procuradoria",
        "fire: bombeiros",
        "army: exercito marinha",
        "union: sindicato sindicatos",
        "company: empresa companhia firma operadora construtora concessionaria empreiteira "
        "fabricante farmaceutica transportadora viacao",
        "bank: banco",
        "insurer: seguradora",
        "government: governo ministerio",
        "council: prefeitura autarquia",
        "opposition: oposicao",
        "parish: freguesia junta",
        "court: tribunal juizo vara juiz juiza",
        "parliament: parlamento congresso senado assembleia",
        "university: universidade faculdade",
        "school: escola colegio",
        "hospital: hospital clinica maternidade",
        "church: igreja diocese paroquia",
        "club: clube",
        "museum: museu",
        "regulator: regulador reguladora inspecao provedoria ouvidoria corregedoria",
        "audit: controladoria auditoria",
        "embassy: embaixada consulado",
    ),
    prosecuting=listed("publico"),
    vague=listed(
        "agencia autoridade orgao entidade instituicao organizacao grupo centro servico "
        "departamento associacao secretaria instituto"
    ),
    parts=listed("comite comissao conselho assembleia mesa diretoria direcao equipe sindicato"),
    contracted=listed("ao na no pela pelo"),
    of_city=listed("municipal local"),
)

_OF = {"en": _ENGLISH, "es": _SPANISH, "pt": _PORTUGUESE}


@once
def bodies_of(tongue: Language) -> BodyWords:
    """The words of a language, none where there are none."""
    return _OF.get(tongue.code, _NONE)
