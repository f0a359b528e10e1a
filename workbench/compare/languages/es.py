"""Spanish."""

from workbench.compare.languages import Language, alike, listed, phrased

LANGUAGE = Language(
    code="es",
    stemmer="spanish",
    # -- words
    stop_words=listed(
        """
        a al algo algun alguna algunas alguno algunos ante antes aquel aquella asi aun aunque
        bajo cada casi como con contra cual cuando de del desde donde dos durante e el ella
        ellas ellos en entre era eran es esa esas ese eso esos esta estaba estaban estan estar
        estas este esto estos fue fueron ha haber habia habian han hasta hay he la las le les lo
        los mas me mi mientras mismo muy nada ni no nos nosotros o otra otras otro otros para
        pero poco por porque pues que quien quienes se sea sera si sido sin sino sobre solo son
        su sus tal tambien tan tanto te tiene tienen toda todas todo todos tras tu un una unas
        uno unos y ya yo
        """
    ),
    synonyms=alike(
        "decir: dijo dice dijeron senalo senala afirmo afirma declaro declara indico indica "
        "manifesto agrego anadio expreso aseguro asegura sostuvo",
        "acusar: acuso acusa acusaron culpo culpa",
        "rechazar: rechazo rechaza rechazaron desestimo descarto",
        "condenar: condeno condena denuncio denuncia",
        "anunciar: anuncio anuncia informo informa comunico",
        "publicar: publico publica publicado difundio divulgo emitio",
        "comenzar: comenzo empezo inicio iniciado empezar iniciar",
        "terminar: termino finalizo concluyo finalizar concluir",
        "detener: detuvo detenido arresto arrestado detenidos",
        "morir: murio murieron fallecio fallecieron muertos muerto muertes fallecidos victimas",
        "herido: heridos lesionado lesionados",
        "aumentar: aumento subio crecio incremento aumentaron subieron",
        "disminuir: disminuyo bajo cayo redujo descendio",
        "empresa: compania firma empresas companias",
        "trabajador: trabajadores empleado empleados plantilla",
        "gobierno: ejecutivo administracion",
        "eleccion: elecciones comicios votacion electoral",
        "coche: auto vehiculo automovil carro coches vehiculos",
        "casa: vivienda viviendas hogar hogares casas",
        "ciudad: localidad municipio urbe",
        "pueblo: aldea",
        "documento: informe reporte texto",
        "comunicado: nota declaracion",
        "acuerdo: pacto convenio tratado",
        "juicio: proceso",
        "tribunal: corte juzgado",
        "abogado: letrado abogados",
        "alumno: estudiante estudiantes alumnos",
        "investigacion: pesquisa indagacion averiguacion",
        "causar: causo provoco origino",
        "ocurrir: ocurrio sucedio",
        "comprar: compro adquirio",
        "usar: uso utilizo empleo",
        "mostrar: mostro demostro",
        "necesitar: necesita requiere precisa",
        "cerrar: cerro clausuro cerrado",
        "jefe: lider presidente director",
        "cerca: casi aproximadamente alrededor unos unas",
        "porcentaje: %",
        "grande: gran amplio",
        "importante: significativo relevante",
        "tambien: ademas asimismo",
    ),
    # -- parts of an article
    source_headings=frozenset(
        {
            "fuentes",
            "fuente",
            "referencias",
            "enlaces",
            "fuentes consultadas",
        }
    ),
    summary_headings=frozenset(
        {
            "resumen",
            "conclusiones",
            "conclusion",
            "claves",
            "en resumen",
            "en breve",
            "en pocas palabras",
            "puntos clave",
            "reflexiones finales",
            "lo esencial",
            "las claves",
            "en sintesis",
            "ideas clave",
        }
    ),
    meta_labels=frozenset(
        {
            "por",
            "autor",
            "autora",
            "medio",
            "publicado",
            "actualizado",
            "fecha",
            "lugar",
            "fuente",
            "url",
            "foto",
            "redaccion",
            "publicado el",
            "escrito por",
            "contacto de prensa",
        }
    ),
    # -- names
    honorifics=listed(
        """
        dr dra doctor doctora sr sra srta senor senora don dona d prof profesor
        profesora lic ing fray padre
        """
    ),
    offices=phrased(
        "presidente, presidenta, mandatario, mandataria",
        "vicepresidente, vicepresidenta",
        "primer ministro, primera ministra, premier",
        "ministro, ministra",
        "viceministro, viceministra",
        "secretario, secretaria",
        "secretario general, secretaria general",
        "secretario de estado, secretaria de estado",
        "subsecretario, subsecretaria",
        "canciller",
        "gobernador, gobernadora",
        "alcalde, alcaldesa, intendente, intendenta",
        "concejal, concejala, edil",
        "senador, senadora",
        "diputado, diputada, legislador, legisladora, congresista",
        "consejero, consejera",
        "consejero delegado, consejera delegada, director ejecutivo, directora ejecutiva, ceo",
        "embajador, embajadora",
        "fiscal, fiscala",
        "fiscal general",
        "juez, jueza, magistrado, magistrada",
        "director, directora",
        "director general, directora general",
        "gerente",
        "jefe, jefa, lider, dirigente",
        "portavoz, vocero, vocera",
        "candidato, candidata, aspirante",
        "comisario, comisaria",
        "inspector, inspectora",
        "capitan, capitana",
        "coronel",
        "comandante",
        "rey",
        "reina",
        "papa",
        "obispo",
        "rector, rectora",
        "abogado, abogada",
        "ingeniero, ingeniera",
        "investigador, investigadora",
        "coordinador, coordinadora",
        "responsable",
        "tesorero, tesorera",
        "delegado, delegada",
        "entrenador, entrenadora",
        "fundador, fundadora",
        "titular",
    ),
    office_ranks=phrased(
        "interino, interina, encargado, encargada, provisional, en funciones",
        "vice, sub, adjunto, adjunta",
        "exministro, ex, antiguo, antigua, exministra",
        "suplente",
        "electo, electa",
    ),
    bodies=listed(
        """
        academia administracion agencia aerolinea alianza asamblea asociacion autoridad ayuntamiento
        banco camara centro club colegio comision comite compania confederacion congreso consejo
        cooperativa corte cuerpo defensoria departamento diario direccion ejercito empresa estacion
        federacion fiscalia foro frente fuerza fundacion gobierno grupo hospital iglesia inspeccion
        instituto juzgado laboratorio liga ministerio movimiento museo observatorio oficina orquesta
        organizacion parlamento partido plataforma policia puerto radio red secretaria senado
        servicio sindicato sociedad superintendencia terminal terminales tribunal union universidad
        """
    ),
    places=listed(
        """
        calle avenida plaza puente rio lago bahia golfo isla islas monte sierra valle
        distrito barrio provincia playa cabo costa muelle parque bosque cerro
        """
    ),
    before_places=listed("en desde hacia hasta a"),
    name_links=listed("de del van von da do"),
    body_links=listed("para en y e"),
    articles=listed("el la los las un una su sus"),
    joiners=listed("y e"),
    being=listed("es era fue"),
    relative=listed("quien que"),
    known_as=phrased(
        "estados unidos, eeuu, ee uu, eua",
        "naciones unidas, onu",
        "union europea, ue",
        "reino unido, gran bretana",
    ),
    demonym_endings=("ano", "ana", "anos", "anas", "es", "esa", "eses", "eno", "ena", "ense"),
    # -- matter
    reasons=listed("porque debido salvo condicion pese aunque siempre"),
    clause_openers=listed(
        "y pero mientras que quien cuyo donde porque aunque tras despues antes "
        "como con incluido hasta cuando pues"
    ),
    outlet_words=listed(
        "web portal periodico diario agencia revista medio medios emisora cadena radio sitio"
    ),
    oppositions=(
        (
            "exigir exigio exige exigen ordenar ordeno obligar obligo obliga imponer impuso",
            "pedir pidio pide piden solicitar solicito instar insto",
            "recomendar recomendo aconsejar aconsejo sugerir sugirio",
            "permitir permitio autorizar autorizo",
        ),
        (
            "subir subio sube aumentar aumento aumenta crecer crecio crece",
            "bajar bajo baja caer cayo cae descender descendio reducir redujo disminuir disminuyo",
        ),
        (
            "aprobar aprobo aprueba aprobado aceptar acepto",
            "rechazar rechazo rechaza rechazado",
            "aplazar aplazo aplazado posponer pospuso",
            "proponer propuso",
        ),
        ("confirmar confirmo", "desmentir desmintio negar nego niega"),
        ("ganar gano gana vencer vencio", "perder perdio pierde", "empatar empato"),
        (
            "muertos murieron murio fallecidos fallecieron",
            "heridos herido lesionados",
            "desaparecidos",
            "ilesos ileso",
        ),
        (
            "detenido detenidos detuvo arresto",
            "imputado imputados acusado",
            "condenado condeno",
            "absuelto absolvio",
            "liberado liberados libertad",
        ),
        ("dimitir dimitio renuncio", "destituir destituyo cesado despedido", "suspendido"),
        ("antes", "despues tras"),
        ("norte", "sur", "este", "oeste"),
        ("abrir abrio abre reabrir", "cerrar cerro cierra"),
        ("temporal provisional", "definitivo permanente indefinido"),
        ("voluntario voluntarios", "obligatorio"),
        ("parcial parcialmente", "total totalmente"),
        ("comprar compro", "vender vendio", "alquilar alquilo"),
        ("mayoria", "minoria", "unanimidad"),
        ("primera primero", "segunda segundo", "tercera tercero", "ultima ultimo"),
        ("hombres hombre", "mujeres mujer", "ninos menores"),
        ("diario diarios", "semanal semanales", "mensual mensuales", "anual anuales"),
        ("conservar conservo quedarse", "devolver devolvio devuelto"),
    ),
)
