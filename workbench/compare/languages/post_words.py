"""What offices are told apart by, beyond the words for them: levels, fields, whose side one is on.

A "municipal" secretary is another than a "state" one, a finance director is the director of
finances, and the spokesman of a firm is nobody's who sues it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from workbench.compare.languages import Language, alike, listed, once, phrased

_Groups = tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class PostWords:
    """The words of one language for what offices are of."""

    # What a district, a city, a region and a country are called beside an office ("estatal"), each
    # with its level; "of the city" is one only with the article before it.
    levels: Mapping[str, str] = field(default_factory=dict)
    level_nouns: Mapping[str, str] = field(default_factory=dict)
    # Words for one field of work, each with the one that stands for all ("employment": "labour").
    fields: Mapping[str, str] = field(default_factory=dict)
    # Offices that may be one, told in two ways ("mayor" and "municipal president").
    akin: _Groups = ()
    # What people are called besides any office ("businessman").
    loose: frozenset[str] = frozenset()
    # Grades of soldiers and policemen, of which nobody has two, and which go with any office.
    grades: frozenset[str] = frozenset()
    # Offices held for somebody ("lawyer"), and nouns for those who are on one side of a case, as
    # far as the sides of those who speak do not tell it ("victims": "family").
    serving: frozenset[str] = frozenset()
    parties: Mapping[str, str] = field(default_factory=dict)
    # Offices that are another in business ("partner"), each with that.
    business: Mapping[str, str] = field(default_factory=dict)
    # What tells behind an office whose it is ("dele").
    theirs: frozenset[str] = frozenset()
    # Small words that hold an article ("del").
    contracted: frozenset[str] = frozenset()
    # Offices that nobody has who leads ("spokesperson").
    aides: frozenset[str] = frozenset()
    # Who comes right behind the head ("number two"), and who is one of a body ("member").
    seconds: frozenset[str] = frozenset()
    members: frozenset[str] = frozenset()
    # Who has what others run ("owner").
    owners: frozenset[str] = frozenset()
    # Ways to say, behind a verb, with what rank somebody does it ("on an interim basis").
    manners: Mapping[str, str] = field(default_factory=dict)
    # What makes somebody something ("named"), and what makes him cease to be it ("resigned").
    appointing: frozenset[str] = frozenset()
    leaving: frozenset[str] = frozenset()
    # "Become" and its like; verbs before "de" that say what somebody works as; "capacity".
    becoming: frozenset[str] = frozenset()
    doing: frozenset[str] = frozenset()
    capacity: frozenset[str] = frozenset()
    # Verbs that tell for whom one acts ("represents"), each with the office.
    serving_verbs: Mapping[str, str] = field(default_factory=dict)


def _together(*some: str) -> _Groups:
    """Sets of offices from texts such as "head teacher, principal"."""
    return tuple(frozenset(each.strip() for each in row.split(",")) for row in some)


_NONE = PostWords()

_ENGLISH = PostWords(
    levels=alike(
        "city: municipal city town citywide borough metropolitan local council",
        "county: county district countywide",
        "state: state statewide provincial regional departmental cantonal",
        "nation: national federal central nationwide us u.s.",
        "world: international global worldwide european",
    ),
    level_nouns=alike(
        "city: city town municipality borough",
        "county: county district",
        "state: state province region canton",
        "nation: nation country",
    ),
    fields=alike(
        "economy: economy economics economic",
        "finance: finance finances financial treasury budget fiscal",
        "labour: labour labor employment work",
        "health: health healthcare medical",
        "defence: defence defense military",
        "interior: interior home",
        "foreign: foreign external",
        "transport: transport transportation traffic mobility",
        "education: education schools school educational",
        "environment: environment environmental climate",
        "agriculture: agriculture farming farm agricultural",
        "trade: trade commerce commercial sales",
        "culture: culture cultural arts heritage",
        "communication: communication communications press media publicity pr",
        "law: legal law",
        "staff: personnel staff hr staffing",
        "operations: operations operating operational",
        "technology: technology technical it tech engineering",
        "safety: safety security",
        "research: research science scientific",
        "sport: sport sports sporting football",
        "truck: truck lorry hgv",
        "bus: bus coach",
        "train: train rail railway tram locomotive",
        "car: car taxi cab",
        "housing: housing homes",
        "planning: planning development urbanism",
        "investigation: investigation investigations investigative criminal crime",
        "maintenance: maintenance upkeep repairs",
        "nursing: nursing nurse nurses",
        "emergency: emergency emergencies casualty",
        "water: water waterworks",
        "harbour: harbour harbor port ports",
        "chief: chief executive",
    ),
    akin=_together(
        "chief executive, managing director, director general, head",
        "managing director, director",
        "general manager, manager",
        "general manager, managing director, director general",
        "director general, director",
        "headteacher, principal, head, director",
        "attorney general, prosecutor",
        "police chief, head, superintendent, commissioner",
        "fire chief, head, commander",
        "chief financial officer, director, treasurer",
        "chief operating officer, director, manager",
        "doctor, physician, surgeon, general practitioner",
        "medical officer, doctor, physician, health officer",
        "secretary general, secretary",
        "guard, officer, warden, marshal, watchman, caretaker",
        "police officer, officer, constable, detective, detective constable",
        "spokesperson, representative, press officer",
        "councillor, alderman",
        "senator, lawmaker",
        "minister, secretary",
        "chancellor, rector",
        "coach, manager",
        "envoy, ambassador, representative",
        "judge, magistrate, justice",
        "judge, president",
        "coroner, medical examiner, judge, magistrate",
        "researcher, scientist, biologist, ecologist, geologist, engineer, physicist, historian, "
        "archaeologist, lecturer, professor, epidemiologist, economist",
        "curator, director, head",
        "organiser, steward, representative, activist",
        "cleaner, caretaker",
        "caretaker, warden, guard",
        "author, researcher, writer, reporter, scientist",
        "vicar, priest, rector, pastor",
        "student, pupil, trainee, intern",
        "trainee, intern",
        "partner, shareholder, owner",
        "founder, owner",
        "owner, shopkeeper, innkeeper, farmer",
        "harbourmaster, captain, head",
        "captain, master",
        "singer, soprano",
        "director, conservator, curator",
        "captain, pilot, commander, driver",
        "conductor, director",
        "lieutenant, officer",
        "sergeant, officer",
        "inspector, officer, detective inspector",
        "lawyer, barrister",
        "lawyer, solicitor",
        "lawyer, defender",
        "nurse, midwife",
        "paramedic, nurse",
        "fisherman, captain, sailor",
        "farmer, shepherd",
        "candidate, leader, head",
        "expert, analyst",
        "chair, president, head, leader",
        "mechanic, engineer, technician",
    ),
    loose=listed(
        "author expert activist trader tenant candidate passenger tourist pedestrian hostage"
    ),
    grades=listed("corporal sergeant lieutenant captain major colonel brigadier gen admiral"),
    serving=listed(
        "lawyer barrister solicitor spokesperson representative adviser agent counsel defender"
    ),
    parties=alike(
        "family: victims victim families relatives survivors bereaved parents widow patients",
        "accused: driver suspect doctor captain pilot nurse guard engineer teacher officer",
        "tenants: tenants residents",
        "prosecution: prosecution plaintiff plaintiffs claimant claimants",
        "union: workers staff employees",
        "company: landlord airline operator carrier insurer supplier developer contractor utility",
    ),
    seconds=frozenset({"number two"}),
    members=listed("member"),
    owners=listed("owner"),
    business={"partner": "business partner"},
    aides=listed("spokesperson lawyer treasurer adviser trustee clerk shareholder auditor analyst")
    | {"business partner"},
    manners=phrased(
        "acting, on an interim basis, in an interim capacity, on a temporary basis, temporarily, "
        "in an acting capacity, for the time being, on a provisional basis, provisionally, "
        "as a stopgap, in the interim",
        "deputy, as deputy, as his deputy, as her deputy",
    ),
    appointing=listed(
        "named appointed elected made chosen nominated sworn confirmed names appoints elects"
    ),
    becoming=listed("became becomes become remains remained been"),
    capacity=listed("role capacity position"),
    leaving=listed("stepped resigned quit retired stood dismissed sacked fired left removed"),
    serving_verbs=alike(
        "lawyer: represents represented representing defends defended defending acts acted acting",
        "spokesperson: speaks",
        "adviser: advises advised",
    ),
)

_SPANISH = PostWords(
    levels=alike(
        "city: municipal local comunal distrital urbano urbana",
        "state: cantonal comarcal estatal departamental provincial regional autonomico "
        "autonomica foral insular",
        "nation: nacional federal central",
        "world: internacional mundial europeo europea",
    ),
    level_nouns=alike(
        "city: ciudad municipio ayuntamiento villa localidad comuna alcaldia distrito",
        "state: departamento provincia region comunidad autonomia",
        "nation: nacion pais republica",
    ),
    fields=alike(
        "economia: economia economico economica",
        "finanzas: finanzas financiero financiera hacienda tesoro presupuesto presupuestos",
        "trabajo: trabajo laboral empleo",
        "salud: salud sanidad sanitario sanitaria medico medica",
        "defensa: defensa militar",
        "interior: interior gobernacion",
        "exterior: exterior exteriores relaciones cancilleria",
        "transporte: transporte transportes movilidad trafico transito",
        "educacion: educacion educativo educativa ensenanza escuelas",
        "ambiente: ambiente ambiental ecologia medio medioambiente",
        "agricultura: agricultura agrario agraria agropecuario campo",
        "comercio: comercio comercial ventas",
        "cultura: cultura cultural",
        "comunicacion: comunicacion comunicaciones prensa",
        "juridico: juridico juridica legal leyes",
        "personal: personal rrhh humanos",
        "operaciones: operaciones operativo operativa explotacion",
        "tecnico: tecnico tecnica tecnologia ingenieria",
        "seguridad: seguridad",
        "investigacion: investigacion investigaciones ciencia cientifico cientifica",
        "deporte: deporte deportes deportivo deportiva",
        "vivienda: vivienda habitat",
        "urbanismo: urbanismo urbanistica urbanistico planeacion planificacion",
        "obras: obras infraestructura infraestructuras fomento",
        "turismo: turismo turistico turistica",
        "urgencias: urgencias emergencias emergencia",
        "compras: compras contratacion contrataciones adquisiciones",
        "mantenimiento: mantenimiento conservacion",
        "academico: academico academica docencia",
        "industria: industria industrial",
        "marketing: marketing mercadeo mercadotecnia",
        "camion: camion trailer",
        "autobus: autobus bus autocar colectivo micro omnibus camion",
    ),
    akin=_together(
        "director, director general, consejero delegado",
        "gerente, director general, consejero delegado",
        "secretario general, secretario",
        "director gerente, gerente, director, director general, consejero delegado",
        "mandatario, presidente",
        "mandatario, gobernador",
        "mandatario, alcalde",
        "regidor, alcalde",
        "regidor, concejal",
        "cura, parroco",
        "cantante, soprano, tenor",
        "operario, soldador, albanil, mecanico",
        "patron, capitan, pescador",
        "alcalde, presidente municipal, presidente",
        "concejal, teniente de alcalde",
        "agente, guardia, policia",
        "guardia, vigilante, celador, portero",
        "vigilante, celador, portero",
        "fiscal, agente del ministerio publico, procurador, fiscal jefe",
        "fiscal general, procurador, procurador general",
        "ministro, secretario, canciller",
        "secretario, consejero",
        "subsecretario, viceministro, viceconsejero",
        "investigador, cientifico, profesor, biologo, geologo, ingeniero, historiador, "
        "arqueologo, economista, psicologo",
        "medico, cirujano, doctor",
        "juez, magistrado, ponente",
        "juez, presidente",
        "guardameta, portero",
        "legislador, senador",
        "legislador, diputado",
        "legislador, concejal",
        "portavoz, representante, delegado",
        "delegado, representante, responsable",
        "delegado, gobernador",
        "contralor, interventor, auditor",
        "defensor, abogado, letrado",
        "procurador, abogado",
        "defensor, defensor del pueblo, ombudsman, procurador",
        "periodista, escritor, director",
        "fundador, dueno",
        "socio, dueno, accionista",
        "dueno, comerciante, ganadero, agricultor, empresario",
        "conductor, piloto",
        "capitan, patron, piloto",
        "patron, pescador, capitan",
        "becario, alumno, practicante",
        "tecnico, ingeniero, entrenador",
        "perito, experto, especialista, tecnico, ingeniero",
        "dirigente, lider, jefe, presidente",
        "sindicalista, delegado, portavoz, dirigente",
        "comisario, inspector jefe, inspector, comisario jefe",
        "comandante, jefe, capitan",
        "agricultor, ganadero",
        "voluntario, bombero",
        "vocal, consejero",
    ),
    loose=listed(
        "representante experto especialista empresario activista cientifico candidato pasajero turista militante "
        "peaton rehen consultor"
    ),
    grades=listed("cabo sargento teniente capitan comandante coronel general almirante mayor")
    | {"teniente coronel"},
    serving=listed("abogado portavoz representante defensor asesor procurador letrado apoderado"),
    parties=alike(
        "family: victimas victima familias familiares supervivientes allegados pacientes "
        "afectados perjudicados heridos deudos viuda",
        "accused: conductor chofer sospechoso sospechosa medico medica piloto capitan maquinista "
        "profesor enfermera guardia exalcalde",
        "prosecution: acusacion querella querellante",
        "tenants: vecinos inquilinos residentes vecinas",
        "union: trabajadores empleados plantilla sindical",
        "company: patronal empresarial empresarios concesionaria aseguradora constructora "
        "operadora contratista promotora proveedor naviera compania agencia farmaceutica",
    ),
    seconds=frozenset({"numero dos"}),
    members=listed("miembro vocal"),
    owners=listed("dueno"),
    theirs=listed("suyo suya suyos"),
    contracted=listed("del al"),
    aides=listed(
        "portavoz abogado tesorero asesor socio accionista vocal contable auditor letrado"
    ),
    manners=phrased(
        "interino, de forma interina, de manera interina, en forma interina, interinamente, "
        "a titulo interino, con caracter interino, de forma provisional, de manera provisional, "
        "provisionalmente, con caracter provisional, temporalmente, de forma temporal, "
        "de manera temporal, en funciones, de forma accidental",
    ),
    appointing=listed(
        "nombrado nombrada designado designada elegido elegida propuesto propuesta nombro "
        "nombra nombraron nombrar eligio elige eligieron designo designa designaron proclamo"
    ),
    becoming=listed("sera seguia sigue sido siendo asumio"),
    doing=listed("ejerce ejercia ejercio trabaja trabajaba oficia oficiaba hace hacia actua"),
    capacity=listed("calidad condicion papel"),
    leaving=listed("dimitio renuncio ceso cesado cesada destituido destituida dejo dejado"),
    serving_verbs=alike(
        "abogado: representa representaba defiende defendia asiste asesora",
        "portavoz: habla",
    ),
)

_PORTUGUESE = PostWords(
    levels=alike(
        "city: municipal local citadino concelhio distrital urbano urbana",
        "state: estadual regional provincial autonomico departamental",
        "nation: nacional federal central",
        "world: internacional mundial europeu europeia",
    ),
    level_nouns=alike(
        "city: cidade municipio prefeitura concelho vila autarquia capital",
        "state: estado provincia regiao",
        "nation: nacao pais republica uniao",
    ),
    fields=alike(
        "economia: economia economico economica",
        "financas: financas financeiro financeira fazenda tesouro orcamento",
        "trabalho: trabalho emprego laboral",
        "saude: saude sanitario sanitaria medico medica clinico clinica",
        "defesa: defesa militar",
        "interior: interior internas justica",
        "exterior: exterior exteriores estrangeiros relacoes itamaraty",
        "transporte: transporte transportes mobilidade transito",
        "educacao: educacao ensino escolar escolas educacional",
        "ambiente: ambiente ambiental meio ecologia",
        "agricultura: agricultura agrario agricola pecuaria",
        "comercio: comercio comercial vendas",
        "cultura: cultura cultural",
        "comunicacao: comunicacao comunicacoes imprensa",
        "juridico: juridico juridica legal",
        "pessoal: pessoal rh humanos",
        "operacoes: operacoes operacional",
        "tecnico: tecnico tecnica tecnologia engenharia",
        "seguranca: seguranca",
        "pesquisa: pesquisa pesquisas investigacao ciencia cientifico cientifica",
        "esporte: esporte esportes desporto desportivo esportivo esportiva desportiva futebol",
        "habitacao: habitacao moradia",
        "urbanismo: urbanismo planejamento planeamento urbanistica",
        "obras: obras infraestrutura infraestruturas",
        "turismo: turismo turistico turistica",
        "urgencia: urgencia urgencias emergencia emergencias pronto-socorro",
        "compras: compras licitacoes contratacoes aprovisionamento",
        "manutencao: manutencao conservacao",
        "industria: industria industrial producao",
        "caminhao: caminhao camiao carreta",
        "onibus: onibus autocarro",
        "trem: trem comboio",
        "taxi: taxi",
    ),
    akin=_together(
        "diretor, diretor geral, presidente executivo, administrador",
        "presidente executivo, presidente",
        "mandatario, presidente",
        "mandatario, governador",
        "mandatario, prefeito",
        "governante, ministro",
        "governante, secretario",
        "governante, governador",
        "governante, prefeito",
        "pedestre, passageiro",
        "secretario geral, secretario",
        "prefeito, presidente da camara, presidente, autarca",
        "vereador, autarca",
        "agente, guarda, policial",
        "guarda, vigilante",
        "procurador, promotor, fiscal",
        "ministro, chanceler",
        "pesquisador, investigador, cientista, professor, biologo, geologo, engenheiro, "
        "historiador, arqueologo, economista, psicologo, perito",
        "investigador, agente",
        "investigador, delegado",
        "investigador, inspetor",
        "perito, especialista, tecnico, engenheiro",
        "medico, cirurgiao, doutor",
        "juiz, relator",
        "desembargador, relator",
        "juiz, presidente",
        "parlamentar, senador",
        "parlamentar, deputado",
        "parlamentar, vereador",
        "porta-voz, representante, assessor",
        "defensor, advogado",
        "jornalista, escritor",
        "fundador, dono, socio",
        "socio, dono, acionista",
        "dono, comerciante, pecuarista, agricultor, empresario",
        "comandante, capitao, piloto",
        "mestre, pescador, capitao",
        "paroco, padre",
        "cantor, soprano, tenor",
        "estagiario, aluno",
        "tecnico, engenheiro, treinador",
        "tecnico, enfermeiro",
        "chefe, presidente, sindicalista",
        "delegado, inspetor, delegado geral",
        "delegado, representante",
        "comandante, chefe, capitao",
        "agricultor, pecuarista",
        "voluntario, bombeiro",
        "auditor, conselheiro",
        "ouvidor, provedor",
        "corregedor, juiz",
        "fiscal, inspetor, agente",
    ),
    loose=listed(
        "representante especialista empresario ativista cientista candidato autarca passageiro turista "
        "militante pedestre refem consultor"
    ),
    grades=listed("cabo sargento tenente capitao major coronel general almirante")
    | {"tenente coronel"},
    serving=listed("advogado porta-voz representante defensor assessor procurador"),
    parties=alike(
        "family: vitimas vitima familias familiares sobreviventes parentes pacientes lesados "
        "atingidos feridos viuva",
        "accused: motorista condutor suspeito suspeita medico medica piloto capitao maquinista "
        "professor enfermeira ex-prefeito",
        "prosecution: acusacao",
        "tenants: moradores inquilinos vizinhos moradoras",
        "union: trabalhadores funcionarios empregados sindical",
        "company: patroes patronal empresarios concessionaria seguradora construtora operadora "
        "empreiteira incorporadora fornecedora transportadora viacao agencia farmaceutica",
    ),
    seconds=frozenset({"numero dois"}),
    members=listed("membro vogal"),
    owners=listed("dono"),
    theirs=listed("dele dela deles delas"),
    contracted=listed("do da dos das no na nos nas ao aos pelo pela pelos pelas"),
    aides=listed("porta-voz advogado tesoureiro assessor socio acionista contador auditor"),
    manners=phrased(
        "interino, de forma interina, de maneira interina, interinamente, a titulo interino, "
        "em carater interino, de forma provisoria, provisoriamente, em carater provisorio, "
        "temporariamente, de forma temporaria, em exercicio, a titulo provisorio",
    ),
    appointing=listed(
        "nomeado nomeada eleito eleita indicado indicada designado designada nomeou nomeia "
        "nomearam elegeu elege elegeram designou indicou escolheu"
    ),
    becoming=listed("sera continua sido virou"),
    doing=listed("trabalha trabalhava atua atuava"),
    capacity=listed("qualidade condicao papel"),
    leaving=listed("demitiu renunciou deixou exonerado exonerada afastado afastada saiu"),
    serving_verbs=alike(
        "advogado: representa representava defende defendia assiste",
        "porta-voz: fala",
    ),
)

_OF = {"en": _ENGLISH, "es": _SPANISH, "pt": _PORTUGUESE}


@once
def posts_of(tongue: Language) -> PostWords:
    """The words of a language, none where there are none."""
    return _OF.get(tongue.code, _NONE)
