"""What offices are told apart by in Spanish: levels, fields, sides, and what may be one."""

from workbench.compare.languages import alike, listed, phrased
from workbench.compare.languages.post_table import PostWords, together

POSTS = PostWords(
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
    akin=together(
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
        "representante experto especialista empresario activista cientifico "
        "candidato pasajero turista militante "
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
