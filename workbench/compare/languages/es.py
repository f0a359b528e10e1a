"""Spanish."""

from workbench.compare.languages import Language, alike, listed

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
)
