"""Spanish."""

from workbench.compare.language_tables.bodies import BodyWords
from workbench.compare.language_tables.known_names import NameWords, all_forms, short_names
from workbench.compare.language_tables.posts import PostWords, together
from workbench.compare.language_tables.ranks import RankWords
from workbench.compare.language_tables.sourcing import SpeechWords, ways_of
from workbench.compare.languages import (
    Language,
    alike,
    groups,
    lines,
    listed,
    numbered,
    phrased,
    valued,
)
from workbench.compare.word_tables import alike_rows

_HEALING = "medico farmaceutico enfermero dentista veterinario "
_TRADES = (
    "guia abogado ingeniero arquitecto contable auditor notario organista escultor sastre joyero "
    "banquero ciclista excursionista sacristan "
    "conductor cartero panadero carnicero fontanero electricista albanil carpintero cocinero "
    "camarero pescador pastor jardinero mecanico pintor minero marinero agricultor ganadero "
    "comerciante peluquero bibliotecario limpiador celador vigilante guardabosques "
    "capataz contramaestre timonel azafata copiloto linier arbitro guardameta delantero "
    "zaguero centrocampista recepcionista bedel operario soldador jinete torero apicultor "
    "viticultor cerrajero tejedor alfarero pianista violinista bailarin fisioterapeuta "
    "radiologo cardiologo neurologo oncologo pediatra ginecologo anestesista comadrona "
    "paramedico buzo farero lechero relojero lenador cura patron "
)
_FAMILY = (
    "hijo hija hermano hermana padre madre esposa esposo tio tia sobrino sobrina primo prima "
    "abuelo abuela nieto nieta cunado cunada yerno nuera suegro suegra novio vecino "
)

_BODIES = BodyWords(
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

_RANKS = RankWords(
    tops=alike(
        "mayor: mayor principal primer primera", "menor: menor", "mejor: mejor", "peor: peor"
    ),
    most=listed("mas"),
    adjectives=alike(
        "mayor: grande importante",
        "menor: pequeno pequena",
        "antiguo: antiguo antigua viejo vieja",
        "nuevo: nuevo nueva joven moderno moderna",
        "largo: largo larga",
        "alto: alto alta",
        "rico: rico rica",
        "pobre: pobre",
        "rapido: rapido rapida",
        "profundo: profundo profunda",
        "transitado: transitado transitada concurrido concurrida",
        "mortifero: mortifero mortifera grave",
        "caro: caro cara",
        "barato: barato barata",
        "poblado: poblado poblada",
    ),
    among=listed("los las entre"),
    behind=listed("tras despues detras"),
)

_SPANISH_FORMS = {
    "ano": ("ano", "ana", "anos", "anas"),
    "eno": ("eno", "ena", "enos", "enas"),
    "ino": ("ino", "ina", "inos", "inas"),
    "aco": ("aco", "aca", "acos", "acas"),
    "ico": ("ico", "ica", "icos", "icas"),
    "ego": ("ego", "ega", "egos", "egas"),
    "izo": ("izo", "iza", "izos", "izas"),
    "uayo": ("uayo", "uaya", "uayos", "uayas"),
    "eco": ("eco", "eca", "ecos", "ecas"),
    "bio": ("bio", "bia", "bios", "bias"),
    "iano": ("iano", "iana", "ianos", "ianas"),
    "aro": ("aro", "ara", "aros", "aras"),
    "iego": ("iego", "iega", "iegos", "iegas"),
    "inio": ("inio", "inia", "inios", "inias"),
    "ato": ("ato", "ata", "atos", "atas"),
    "eo": ("eo", "ea", "eos", "eas"),
    "co": ("co", "ca", "cos", "cas"),
    "do": ("do", "da", "dos", "das"),
    "es": ("es", "esa", "eses", "esas"),
    "an": ("an", "ana", "anes", "anas"),
    "ol": ("ol", "ola", "oles", "olas"),
    "i": ("i", "ies", "is"),
    "u": ("u", "ues", "us"),
}

_NAMES = NameWords(
    short=short_names(
        """
        francisco paco pancho curro fran; jose pepe chepe; ignacio nacho; manuel manolo manu;
        enrique quique kike; antonio tono; jesus chus chuy; guadalupe lupe; dolores lola;
        concepcion concha conchi; mercedes merche; pilar pili; rosario charo; isabel isa chabela;
        eduardo edu lalo; alejandro alex jandro; alejandra alex; rafael rafa; roberto beto;
        alberto beto; luis lucho; fernando nando fer; santiago santi yago; sebastian sebas;
        gonzalo gonza; gregorio goyo; ricardo richi; vicente chente; teresa tere; consuelo chelo;
        margarita marga; javier javi xavier; daniel dani; miguel migue; andres andresito;
        guillermo guille memo; joaquin quino; eugenia geni; josefa pepa; francisca paca paqui;
        antonia tona; maria mari; encarnacion encarna; asuncion asun; inmaculada inma; montserrat
        montse; nicolas nico; agustin tin; cristina cris; patricia patri; leopoldo polo; domingo
        mingo; salvador chava; esperanza espe; milagros mila; remedios reme; tomas tomy
        """
    ),
    peoples=all_forms(
        """
        espanol frances ingles aleman italiano portugues griego turco ruso polaco ucraniano rumano
        bulgaro hungaro checo austriaco suizo holandes danes sueco noruego finlandes irlandes
        escoces gales britanico serbio croata bosnio albanes chino japones coreano vietnamita
        filipino pakistani iraqui irani sirio libanes israeli palestino jordano saudi marroqui
        argelino tunecino libio egipcio senegales nigeriano ghanes keniano etiope somali
        sudafricano mexicano guatemalteco hondureno salvadoreno nicaraguense costarricense panameno
        cubano dominicano haitiano puertorriqueno venezolano colombiano ecuatoriano peruano
        boliviano chileno argentino uruguayo paraguayo brasileno estadounidense canadiense
        australiano andaluz catalan gallego vasco madrileno sevillano valenciano asturiano
        """,
        {
            **_SPANISH_FORMS,
            "so": ("so", "sa", "sos", "sas"),
            "rno": ("rno", "rna", "rnos", "rnas"),
            "rio": ("rio", "ria", "rios", "rias"),
            "cio": ("cio", "cia", "cios", "cias"),
            "nio": ("nio", "nia", "nios", "nias"),
            "ndio": ("ndio", "ndia", "ndios", "ndias"),
            "llego": ("llego", "llega", "llegos", "llegas"),
            "az": ("az", "aza", "aces", "azas"),
            "no": ("no", "na", "nos", "nas"),
            "io": ("io", "ia", "ios", "ias"),
            "e": ("e", "es"),
            "a": ("a", "as"),
            "zo": ("zo", "za", "zos", "zas"),
            "go": ("go", "ga", "gos", "gas"),
            "ro": ("ro", "ra", "ros", "ras"),
            "to": ("to", "ta", "tos", "tas"),
            "yo": ("yo", "ya", "yos", "yas"),
        },
    ),
)

_SOURCING = SpeechWords(
    putting=dict.fromkeys(
        listed("cifra cifran cifro cifraron situa situan situo situaron fija fijo valora valoro"),
        "en",
    ),
    ways=ways_of(
        seen="""
            visto por
            vista por
            vistos por
            vistas por
            consultado por
            consultada por
            consultados por
            consultadas por
            obtenido por
            obtenida por
            obtenidos por
            obtenidas por
            revisado por
            revisada por
            revisados por
            analizado por
            analizados por
            ha tenido acceso
            tuvo acceso
            han tenido acceso
            tiene copia
            """,
        released="""
            difundido por
            difundida por
            difundidos por
            difundidas por
            publicado por
            publicada por
            publicados por
            publicadas por
            divulgado por
            divulgada por
            divulgados por
            divulgadas por
            entregado por
            entregados por
            hecho publico
            hechos publicos
            emitido por
            emitida por
            distribuido por
            presentado por
            presentada por
            """,
        leaked="""
            filtrado a
            filtrado por
            filtrada a
            filtrados a
            filtrados por
            """,
    ),
    papers=listed(
        "correos cartas actas fotografias fotos imagenes video grabacion grabaciones facturas "
        "contrato contratos planos registros mensajes oficio oficios escrito expedientes balance"
    ),
    desk=lines(
        """
        este diario
        este periodico
        este medio
        esta redaccion
        esta revista
        este portal
        esta agencia
        """
    ),
    requests=alike(
        "request: pedido pedida pedidos pedidas peticion peticiones solicitud solicitudes "
        "solicitado solicitada solicitados solicitadas reclamado reclamada requerido requerida "
        "requerimiento recurso demanda instancia exigido exigida",
    ),
    anaphors=listed(
        "funcionario funcionaria mandatario mandataria dirigente responsable titular politico "
        "politica edil jerarca gobernante letrado letrada togado togada directivo directiva "
        "ejecutivo ejecutiva empresario empresaria legislador legisladora burgomaestre galeno "
        "experto experta especialista cientifico cientifica investigador investigadora academico"
    ),
    minded=listed("para"),
    announcing=listed(
        "anuncia anuncian anuncio anunciaron informa informan informo informaron comunica "
        "comunicaron comunico confirma confirmo confirmaron"
    ),
    planned=listed("va van iba iban"),
    planned_endings=("rá", "rán", "ría", "rían"),
    pleading=listed(
        "sostiene sostienen sostuvo sostuvieron argumenta argumentan argumento argumentaron "
        "insiste insisten insistio insistieron asegura aseguran aseguro aseguraron mantiene "
        "mantienen mantuvo defiende defienden"
    ),
    bringing=listed("mantiene mantienen mantuvo mantuvieron manteniendo defiende defienden"),
    clitics=listed("lo la los las"),
    taken_up={"lo": "el este ese", "la": "la esta esa", "los": "los estos", "las": "las estas"},
    made=listed(
        "hecho hecha formulado formulada presentado presentada interpuesto interpuesta planteado "
        "planteada cursado cursada promovido promovida firmado firmada"
    ),
)

# Words joined by "_" stand in a row. A field is as wide as the desks' use of words: what stands
# in it keeps a headline from being said to tell what its text has not.
_EVENTS: tuple[str, ...] = (
    "huelga huelgas: huelguista huelguistas paro paros parar paran pararon pararan parada "
    "piquete piquetes cese movilizacion movilizaciones plantilla_en_huelga desconvocar",
    "mata matan mato mataron mueren muere muertos muertas muerto muerta muertes muerte fallece "
    "fallecen fallecidos: fallecio fallecieron fallecer fallecimiento murio murieron morir "
    "moria matar mata matan mato mataron mortal mortales letal fatal fatales victima victimas "
    "vida vidas cadaver cadaveres cuerpo cuerpos perecieron perecio deceso decesos funeral "
    "funerales entierro luto viuda viudo difunto difuntos asesinato asesino asesinado homicidio "
    "ahogado ahogaron sepelio autopsia sacrificados mortandad suicidio restos",
    "dimite dimiten dimision dimitio: dimitir dimitido renuncia renuncio renunciar renuncian "
    "deja dejar dejo dejara abandona abandonar abandono cese cesar ceso marcha marcharse salida "
    "sale salir relevo retirarse jubila jubilacion apartarse",
    "detenido detenidos detenida detenidas detienen detiene arrestan arrestado arrestados "
    "arresto: detener detuvo detuvieron detencion detenciones arrestar arrestada arrestadas "
    "arrestaron aprehendido aprehendida aprehendidos capturado capturada capturados captura "
    "capturo capturaron apresado apresados custodia calabozo calabozos comisaria esposado",
    "absuelto absuelta absueltos absuelven absuelve: absolucion absolvio absolver absolutoria "
    "absolutorio inocente inocentes exculpado culpable sentencia fallo tribunal archivo "
    "archivada",
    "quiebra bancarrota: concurso acreedores acreedor insolvencia insolvente deuda deudas "
    "liquidacion administrador administradores suspension pagos concursal quebro",
    "disculpa disculpas perdon: disculparse disculpo disculparon perdonar perdonen lamenta "
    "lamento lamentar lamentaron lamentan siente sentimos siento excusas arrepentido arrepiente",
    "evacuados evacuadas evacuan evacua evacuacion: evacuar evacuado evacuada evacuaron "
    "desaloja desalojo desalojan desalojados desalojadas desalojar desalojaron abandonar casas "
    "viviendas refugio albergue huyeron huir salieron salir sacaron",
    "prohibe prohiben prohibicion prohibido: prohibir prohibio prohibieron prohibida prohibidos "
    "prohibidas veta vetar veto vetado impide impedir suspende suspendido ilegal moratoria "
    "permitir permite excluye inhabilitado inhabilita sancion expulsado",
    "explosion explota explosiones: explotar exploto estallido estalla estallo estallar "
    "estallaron detono detonacion bomba bombas deflagracion reventar",
    "aprueba aprueban aprobado aprobada: aprobar aprobo aprobaron aprobacion vota votan voto "
    "votos votar votaron mayoria acepta acepto respalda respaldo apoya apoyo visto bueno aval "
    "avala avalo ratifica ratifico autoriza autorizo autorizacion adopta adopto luz verde favor",
    "rechaza rechazan rechazado rechazada: rechazar rechazo rechazaron niega nego negar "
    "negativa contra tumba tumbo veta veto vetar desestima desestimo opone oponen oposicion "
    "denego deniega declina descarta",
    "acepta aceptan: aceptar acepto aceptaron aceptado aceptacion acordo aprueba aprobo "
    "aprobaron dijo_si asume accede accedio",
    "despido despidos despide despiden despedidos despedido: despedir despidio despidieron "
    "despidos cesa ceso cesado cese echa echo destituye destituyo destituido ere recorte "
    "recortes rescinde prescinde",
    "instala instalan instalado: instalar instalo instalaron instalacion coloca coloco "
    "colocaron monta monto puso pusieron equipa",
    "concluye concluyen finaliza inaugura inauguran: concluir concluyo concluyeron concluido "
    "finalizar finalizo termina termino terminar terminaron terminado acaba acabo acabar "
    "acabaron entrega entrego abre abrio inaugurar inauguro inauguracion",
    "retira retiran: retirar retiro retiraron retirado retirada renuncia renuncio desiste "
    "desistio abandona abandono descarta descarto anula anulo suspende suspendio cancela "
    "cancelo revoca revoco marcha_atras rectifica rectifico elimina elimino eliminar quita "
    "quitar quito prohibe prohibir prohibicion prohibido veta vetar veto saca sacar saco "
    "suprime suprimio suprimir aparta aparto apartar devolver devolvio jubila podran podra",
    "admite confiesa reconoce: admitir admitio admitieron admiten confesar confeso confesion "
    "reconocer reconocio reconocieron acepta acepto asume asumio culpable",
    "envenena envenenados envenenado: envenenar envenenamiento veneno toxico toxica toxicos "
    "intoxicacion intoxicados intoxicado contaminado contaminada contaminacion",
    "ebrio borracho ebria borracha: alcohol alcoholemia embriaguez bebido bebida beber copas "
    "cerveza vino",
    "choca chocan colision choque: chocar choco chocaron colisiona colisiono colisionaron "
    "impacto impacta embiste embistio golpeo contra estrello estrellaron arrollo",
    "unanimidad unanime: unanimemente consenso",
    "beneficio beneficios ganancias ganancia: beneficiarse superavit ganar gano ganaron lucro "
    "utilidad utilidades rentable excedente",
    "duplica duplican: duplicar duplico duplicado doble doblar dobla doblo dos 100 200",
    "triplica triplican: triplicar triplico triple tres",
    "multa multan multado: multar multo multas sancion sanciona sanciono sancionado penalizacion",
    "escapa escapan huye huyen fuga: escapar escapo escaparon huir huyo huyeron fugo fugaron "
    "fugado fugarse profugo profugos evadido evasion salio salvo salvaron",
    "apunalado apunala apunalan: apunalar apunalo apunalamiento cuchillo navaja arma blanca "
    "herida heridas punalada punaladas",
    "tiroteo tiroteado disparan dispara: disparar disparo disparos dispararon tiros tiro bala "
    "balas pistola arma armas fuego escopeta fusil baleado",
    "aplaza aplazan aplazado: aplazar aplazo aplazaron aplazamiento pospone pospuso posponer "
    "retrasa retraso retrasar demora demoro prorroga suspende suspendio despues",
    "cancela cancelan cancelado: cancelar cancelo cancelaron cancelacion suspende suspendio "
    "suspendido anula anulo anulado anular deja",
    "liberado liberan liberados: liberar libero liberaron liberacion libre libertad suelta "
    "soltar solto soltaron excarcelado salio fianza rescatado rescate",
    "condenado condenan condena condenados condenada: condenar condeno condenaron pena penas "
    "sentencia sentenciado culpable fallo anos carcel prision",
    "imputado imputan procesado procesan procesa: imputar imputo imputacion imputados procesar "
    "proceso procesados acusa acuso acusado acusada acusados acusacion cargos investigado "
    "investigada juez fiscalia querella",
    "secuestrado secuestran secuestro: secuestrar secuestraron secuestrador secuestradores "
    "rehen rehenes rescate rapto raptado captores",
    "demanda demandan: demandar demando demandaron demandante querella querello denuncia "
    "denuncio denunciaron juzgado tribunal tribunales juicio justicia reclama reclamacion",
    "ilesos ileso: herido heridos lesion lesiones dano danos salvo salvos nadie indemne",
    "convoca convocan: convocar convoco convocaron convocado convocatoria convocara llama "
    "llamado llamo organiza cita citado",
    "vende venden vendido venta compra compran comprado adquiere adquieren adquisicion: vender "
    "vendio vendieron ventas comprar compro compraron adquirir adquirio traspasa traspaso "
    "traspasar cede cesion oferta opa subasta fusion acciones propiedad",
    "firma firman firmado: firmar firmo firmaron firmada rubrica rubrico suscribe suscribio "
    "acuerdo contrato convenio pacto",
    "comienza comienzan empieza arranca inicia: comenzar comenzo comenzaron empezar empezo "
    "iniciar inicio arrancar arranco marcha abre abrio primer primera desde",
    "prision carcel encarcelado encarcelada: encarcelar encarcelan encarcelo preso presos presa "
    "presidio penitenciario rejas ingreso ingresa condena pena",
    "sube suben: subir subio subieron subida alza aumento aumenta aumentan aumentar incremento "
    "incrementa mayor mas encarece encarecer crece crecio creciente eleva elevo",
    "baja bajan rebaja rebajan: bajar bajo bajaron bajada reduce reduccion reducir redujo "
    "recorta recorte recortar menos menor disminuye cae caen caida cayo descenso desciende "
    "abarata abaratar descuento",
    "cerrado cerrada cierra cierran cierre clausura clausuran: cerrar cerro cerraron cerrado "
    "cerrada cerrados clausurar clausuro cese cesa precinta precinto",
    "celebra celebran elogia aplaude elogian: celebro celebrar elogiar elogio elogios aplaudir "
    "aplaudio satisfecho satisfaccion contento alegria felicita felicito agradece agradecio "
    "bien",
    "critica critican condena_a arremete censura: criticar critico criticaron criticas reprocha "
    "reprocho lamenta lamento denuncia denuncio acusa acuso rechaza rechazo protesta protesto "
    "queja quejo ataca ataco",
    "avala avalan respalda respaldan: aval avalo avalar respaldo respaldar apoya apoyo apoyar "
    "aprueba aprobo confirma confirmo ratifica ratifico favor",
    "desmontan desmonta derriban demuelen derribo: desmontar desmontaron desmontado desmantelar "
    "desmantelan retirar retirado demoler demolicion demolido derribar derribado derribaron "
    "tirar",
    "temporal tormenta tormentas vendaval huracan: tormentas viento vientos lluvia lluvias "
    "temporales rachas ciclon borrasca granizo nieve nevada",
    "inundacion inundaciones riada: inundar inundo inundado desborda desbordo crecida",
    "incendio incendios fuego: fuegos llamas quemar quemo quemado quemada ardio arder arde "
    "bomberos humo calcinado calcino",
    "terremoto sismo seismo: temblor temblores magnitud replica replicas sismico",
    "record: maximo minimo mayor menor mas nunca mejor peor historico historica historia anterior",
    "heridos herido heridas herida: lesion lesiones lesionado lesionados lesionada hospital "
    "hospitales contusiones quemaduras fractura fracturas roto curas grave graves leves",
    "desaparecido desaparecida desaparecidos: desaparicion desaparecio busqueda busca buscan "
    "buscar paradero rastro localizar localizado",
    "robo robos roban: robar robaron robado robada ladron ladrones hurto hurtos sustraer "
    "sustrajo sustraido sustraccion atraco asalto botin llevaron",
    "operado operada operan: operar operacion intervencion intervenido intervenida cirugia "
    "quirofano",
    "gemelos gemelas: gemelo mellizos mellizas dos",
    "recurre recurren: recurrir recurrio recurso recurrira apela apelo apelar apelacion impugna",
    "vence vencen gana ganan: ganar gano ganaron ganado vencer vencio vencieron victoria "
    "triunfo triunfa derroto derrota premio galardon ganador ganadora titulo oro",
    "anula anulan tumba tumban revoca revocan: anular anulo anulado anulada anulacion tumbar "
    "tumbo revocar revoco revocado sentencia",
    "paga pagan financia financian: pagar pago pagaron financiar financio financiado financiada "
    "sufraga costea abona coste dinero",
    "halla hallan encuentra encuentran descubre descubren: hallar hallo hallaron hallazgo "
    "encontrar encontro encontraron descubrir descubrio descubrieron localizar localizo",
    "hunde hunden naufraga naufragio: hundir hundio hundieron hundido hundida naufragar "
    "naufrago zozobra zozobro volco",
    "mantiene confirma ratifica: mantener mantuvo confirmar confirmo confirmado ratificar "
    "ratifico desestima desestimo",
    "devuelve devuelven: devolver devolvio devolvieron devuelto devolucion restituye restituyo "
    "reintegra reembolso",
    "destruido destruida destruye arrasa arrasado: destruir destruyo destruyeron destruccion "
    "arrasar arraso quemado calcinado calcino demolido danado danos ruina arruino",
    "avalancha alud: avalanchas aludes",
    "sabotaje saboteado: sabotear sabotearon saboteadores deliberado deliberadamente manipulado",
)

_POSTS = PostWords(
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
        "socialista: socialista",
        "comunista: comunista",
        "conservador: conservador conservadora",
        "liberal: liberal",
        "popular: popular",
        "republicano: republicano republicana",
        "democrata: democrata",
        "verde: verde ecologista",
        "independiente: independiente",
        "nacionalista: nacionalista",
        "radical: radical",
        "peronista: peronista justicialista",
        "oficialista: oficialista",
        "opositor: opositor opositora",
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

LANGUAGE = Language(
    code="es",
    stemmer="spanish",
    stem_ends={"ci": "c"},
    accented=listed("bajó él"),
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
        "manifesto agrego anadio expreso aseguro asegura sostuvo afirmar senalar indicar agregar "
        "anadir asegurar sostener manifestar expresar declarar apuntar explicar explico comentar "
        "comento subrayar subrayo recalcar insistir insistio",
        "acusar: acuso acusa acusaron culpo culpa culpar responsabilizar achacar",
        "rechazar: rechazo rechaza rechazaron desestimo descarto desestimar rehusar denegar "
        "repudiar",
        "condenar: condeno condena denuncio denuncia condenaron denunciar",
        "anunciar: anuncio anuncia informo informa comunico comunicar informar notificar",
        "publicar: publico publica publicado difundio divulgo emitio difundir divulgar",
        "comenzar: comenzo empezo inicio iniciado empezar iniciar comienza empieza arrancar "
        "arranco emprender",
        "terminar: termino finalizo concluyo finalizar concluir acabar acabo culminar",
        "detener: detuvo detenido arresto arrestado detenidos arrestar apresar detenida detencion",
        "morir: murio murieron fallecio fallecieron muertos muerto muertes fallecidos victimas "
        "fallecer perecer fallecido fallecida muerta muertas muerte fallecimiento deceso decesos "
        "victima",
        "matar: mato mataron ",
        "herido: heridos lesionado lesionados herida heridas lesionada lesionadas lesionadas",
        "herir: hirio hirieron lesiono lesionar",
        "aumentar: aumento subio crecio incremento aumentaron subieron subir crecer incrementar "
        "elevar subida alza crecimiento",
        "disminuir: disminuyo bajó bajaron cayo redujo descendio bajar reducir descender "
        "disminucion descenso caida bajada reduccion cayeron",
        "empresa: compania firma empresas companias sociedad",
        "trabajador: trabajadores empleado empleados plantilla trabajadora trabajadoras empleada "
        "empleadas operario operarios operaria operarias obrero obreros",
        "gobierno: ejecutivo administracion",
        "eleccion: elecciones comicios votacion electoral",
        "indemnizar: indemnizo indemnizado indemnizaron compensar compenso compensado "
        "compensaron resarcir resarcido",
        "coche: auto vehiculo automovil carro coches vehiculos automoviles carros ",
        "casa: vivienda viviendas hogar hogares casas domicilio domicilios",
        "edificio: inmueble inmuebles edificios edificacion ",
        "ciudad: localidad municipio urbe localidades ciudades municipios",
        "pueblo: aldea pueblos aldeas",
        "documento: informe reporte texto documentos informes reportes",
        "comunicado: nota declaracion",
        "acuerdo: pacto convenio tratado acuerdos convenios pactos",
        "juicio: proceso juicios procesos",
        "tribunal: corte juzgado tribunales cortes juzgados",
        "juez: jueza magistrado magistrada jueces magistrados magistradas",
        "abogado: letrado abogados letrada abogada letrados abogadas",
        "alumno: estudiante estudiantes alumnos alumna alumnas escolares",
        "profesor: maestro maestra docente docentes profesores profesora maestros maestras",
        "medico: doctor facultativo medica medicos facultativos doctores doctora",
        "enfermo: paciente pacientes enfermos enferma enfermas",
        "investigacion: pesquisa indagacion averiguacion investigaciones pesquisas indagaciones",
        "investigar: indagar indaga indago",
        "allanar: registrar registraron allano allanaron cateo catear",
        "incautar: decomisar confiscar incauto incautaron decomiso confisco requisar",
        "cuaderno: libreta cuadernos libretas",
        "lactante: bebe lactantes bebes",
        "reembolso: devolucion reintegro",
        "retiro: retirada",
        "lata: latas bote botes envase envases",
        "fabrica: factoria fabricas factorias",
        "fabricante: productor fabricantes",
        "alerta: alertas",
        "despacho: oficina oficinas despachos",
        "rama: ramas",
        "miedo: temor temores",
        "causar: causo provoco origino provocar originar ocasionar ocasiono",
        "ocurrir: ocurrio sucedio suceder acaecer registrarse",
        "comprar: compro adquirio adquirir adquisicion compra",
        "usar: uso utilizo utilizar",
        "emplear: empleo empleos puesto puestos",
        "mostrar: mostro demostro demostrar ensenar exhibir",
        "necesitar: necesita requiere precisa requerir precisar",
        "cerrar: cerro clausuro cerrado clausurar clausura cierre",
        "jefe: lider presidente director",
        "cerca: casi aproximadamente alrededor unos unas",
        "porcentaje: %",
        "grande: gran amplio",
        "importante: significativo relevante",
        "tambien: ademas asimismo igualmente",
        "aprobar: aprobo aprueba aprobado avalo avalar ratificar ratifico aprobacion",
        "apoyar: apoyo apoya apoyan respaldar respaldan respalda",
        "encontrar: encontro hallo halla hallar hallado localizar localizo encontrado hallaron "
        "localizado hallada hallazgo descubrir descubrio",
        "pagar: pago abono abonar abonado desembolsar desembolso costear sufragar",
        "dinero: fondos ",
        "cantidad: suma importe monto",
        "sueldo: salario salarios sueldos paga nomina",
        "precio: coste costo precios costes costos",
        "retrasar: retraso aplazo aplazar aplazado posponer pospuso pospuesto demorar demoro "
        "postergar aplazamiento demora",
        "suspender: suspendio suspendido suspension",
        "cancelar: cancelo cancelado anulo anular",
        "destruir: destruyo destrozo destrozar arrasar arraso devastar",
        "incendio: fuego incendios fuegos llamas ",
        "accidente: siniestro choque",
        "chocar: choco colisiono colisionar impactar impacto estrellarse",
        "derrumbe: desplome hundimiento derrumbamiento colapso",
        "derrumbar: derrumbo desplomo desplomar desplomarse derrumbarse colapsar hundirse",
        "terremoto: sismo seismo temblor",
        "inundacion: riada crecida inundaciones riadas",
        "tormenta: temporal borrasca tormentas",
        "lluvia: lluvias precipitacion precipitaciones aguaceros aguacero",
        "barco: buque embarcacion barcos buques embarcaciones",
        "avion: aeronave aviones aeronaves",
        "autobus: autocar omnibus bus autobuses autocares",
        "carretera: calzada carreteras",
        "carcel: prision carceles prisiones penitenciaria ",
        "preso: recluso presos reclusos reo reos",
        "sentencia: veredicto sentencias",
        "multa: sancion multas sanciones",
        "ladron: atracador asaltante ladrones atracadores asaltantes",
        "robo: atraco asalto robos atracos asaltos",
        "robar: robaron robado sustraer sustrajo sustraido sustrajeron",
        "huir: huyo huyeron escapo fugo escapar fugarse escaparon fugaron huida",
        "disparo: tiro disparos tiros balazo balazos",
        "agente: policia agentes policias ",
        "soldado: militar soldados militares",
        "bombero: bomberos",
        "vecino: residente habitante vecinos residentes habitantes poblador pobladores lugarenos",
        "nino: ninos chiquillos pequenos",
        "joven: adolescente jovenes adolescentes muchacho muchacha muchachos",
        "anciano: ancianos ",
        "mujer: senora mujeres",
        "esposo: marido conyuge",
        "padre: progenitor padres progenitores",
        "familia: familiares parientes familias allegados",
        "testigo: testigos",
        "dueno: propietario propietaria duenos propietarios duena",
        "jugador: futbolista jugadores futbolistas",
        "equipo: club equipos",
        "aficionado: hincha seguidor aficionados hinchas seguidores",
        "hospital: sanatorio ",
        "farmaco: medicamento farmacos medicamentos ",
        "colegio: escuela colegios escuelas ",
        "telefono: celular telefonos celulares",
        "ordenador: computadora computador ordenadores computadoras",
        "periodista: reportero periodistas reporteros reportera",
        "diario: periodico diarios periodicos rotativo",
        "encuesta: sondeo encuestas sondeos",
        "manifestacion: protesta manifestaciones protestas",
        "manifestante: manifestantes",
        "huelga: paro huelgas paros",
        "sindicato: gremio sindicatos gremios",
        "intendente: alcalde alcaldesa regidor regidora intendenta corregidor",
        "embalse: pantano represa presa embalses pantanos represas",
        "agricultor: agricultores campesino campesinos",
        "ganadero: ganaderos tambero tamberos estanciero",
        "grifo: canilla grifos canillas",
        "sequia: sequias",
        "alcaldia: intendencia ayuntamiento consistorio municipalidad ayuntamientos",
        "concejal: edil concejales ediles regidor regidores concejala",
        "diputado: parlamentario legislador diputados parlamentarios legisladores congresista",
        "dimitir: dimitio renuncio dimision renuncia renunciar",
        "despedir: despidio despedido despidos despido cesar ceso cesado destituyo destituir "
        "destituido",
        "nombrar: nombro nombrado designo designado designar",
        "elegir: eligio elegido escoger escogio escogido",
        "pedir: pidio pide piden solicito solicitar solicita pedido solicitud peticion",
        "exigir: exigio exige exigen exigieron exigencia",
        "prohibir: prohibio prohibe veto vetar prohibicion prohibido",
        "permitir: permitio permite autorizo autorizar autoriza autorizado",
        "intentar: intento intenta procurar",
        "conseguir: consiguio logro lograr logra consigue obtuvo obtener obtiene",
        "enviar: envio mando remitio mandar remitir enviado enviada",
        "recibir: recibio recibieron",
        "entregar: entrego entregaron",
        "llevar: llevo traslado trasladar trasladado trasladaron llevaron",
        "volver: volvio regreso regresar retorno retornar regresaron",
        "quedar: quedo permanecio permanecer quedaron",
        "ayudar: ayudo auxilio auxiliar socorrer",
        "rescatar: rescato rescate rescatado rescataron salvo",
        "evacuar: evacuo desalojo desalojar desalojado evacuado desalojados evacuados",
        "reparar: reparo arreglo arreglar reparacion",
        "construir: construyo edifico edificar construido construccion",
        "ensenar: enseno",
        "advertir: advirtio alerto aviso alertar avisar advierte avisaron alertaron",
        "prometer: prometio comprometio promete promesa",
        "ocultar: oculto escondio esconder ocultaron",
        "error: equivocacion errores",
        "ayuda: ayudas",
        "subvencion: subsidio subvenciones subsidios",
        "impuesto: tributo impuestos tributos",
        "ganancia: beneficio ganancias beneficios utilidades lucro",
        "oferta: propuesta ofertas propuestas",
        "reunion: encuentro reuniones cita",
        "cifra: dato cifras datos",
        "tarea: labor tareas labores trabajos",
        "peligro: riesgo peligros riesgos",
        "razon: motivo razones motivos",
        "consecuencia: resultado efecto consecuencias efectos",
        "cuadro: pintura lienzo cuadros pinturas ",
        "camino: sendero caminos senderos",
        "perro: can perros canes",
        "comida: alimento comidas alimentos",
        "basura: residuos desechos",
        "lista: relacion listado listas listados",
        "combustible: fuel fueloil carburante gasoleo",
        "transbordador: ferri ferry",
        "isla: islas",
        "experto: perito especialista expertos peritos especialistas experta perita",
        "copia: replica copias replicas",
        "tasar: valorar tasado tasada valorado valorada",
        "talla: escultura estatua tallas esculturas estatuas",
        "recurrir: apelar recurrio apelo recurso apelacion",
        "embalar: empaquetar",
        "agradecer: agradecio gracias",
        "km: kilometro kilometros",
        "hora: horas",
        "kg: kilo kilos kilogramo kilogramos",
        "hectarea: hectareas ha",
        "euro: euros €",
        "jubilado: jubilados pensionista pensionistas",
        "conductor: chofer conductores choferes conductora",
        "aparcamiento: estacionamiento parqueadero",
        "aparcar: estacionar",
        "acera: vereda banqueta",
        "gasolina: nafta bencina",
        "piscina: alberca pileta",
        "patata: papa patatas papas",
        "billete: boleto pasaje billetes boletos pasajes",
        "nevera: refrigerador heladera frigorifico",
        "fontanero: plomero",
        "ascensor: elevador",
        "gafas: anteojos lentes",
        "camarero: mesero mozo camareros meseros",
        "comerciante: tendero comerciantes tenderos",
        "cuerpo: cadaver cuerpos cadaveres",
        "generador: generadores",
        "luz: electricidad",
        "apagon: apagones",
        "mercancia: carga mercancias",
        "meta: objetivo metas objetivos",
        "barrio: vecindario colonia barrios",
        "pelea: rina reyerta altercado peleas",
        "golpear: golpeo golpearon pegar pego",
        "morder: mordio mordieron",
        "vigilante: guarda vigilantes guardas",
        "iglesia: templo iglesias templos",
        "cura: sacerdote parroco curas sacerdotes",
        "entierro: funeral sepelio",
        "boda: casamiento",
        "mes: meses",
        "doble: duplo",
    ),
    verb_heads=("ar", "er", "ir"),
    rigid=listed(
        "manifesto manifestar uso empleo puesto puestos paga pago indico declaro informo trato "
        "tratar comunico salvo llevo apoyo registrarse murieron compra culpa muerto muertos "
        "impacto subida bajada caida ceso cesar precisar ensenar elevar explicar sostener mando "
        "mandar logro hallo envio"
    ),
    # -- numbers
    number_words=valued(
        "0 cero; 1 uno; 2 dos; 3 tres; 4 cuatro; 5 cinco; 6 seis; 7 siete; 8 ocho; 9 nueve; "
        "10 diez; 11 once; 12 doce; 13 trece; 14 catorce; 15 quince; 16 dieciseis; "
        "17 diecisiete; 18 dieciocho; 19 diecinueve; 20 veinte; 21 veintiun veintiuno veintiuna; "
        "22 veintidos; 23 veintitres; 24 veinticuatro; 25 veinticinco; 26 veintiseis; "
        "27 veintisiete; 28 veintiocho; 29 veintinueve; 30 treinta; 40 cuarenta; 50 cincuenta; "
        "60 sesenta; 70 setenta; 80 ochenta; 90 noventa; 100 cien ciento; "
        "200 doscientos doscientas; 300 trescientos trescientas; 400 cuatrocientos cuatrocientas; "
        "500 quinientos quinientas; 600 seiscientos seiscientas; 700 setecientos setecientas; "
        "800 ochocientos ochocientas; 900 novecientos novecientas"
    ),
    multipliers=valued(
        "10 decena decenas; 12 docena docenas; 15 quincena; 20 veintena; 30 treintena; "
        "50 cincuentena; 100 centenar centenares; 1000 mil millar millares; 1e6 millon millones; "
        "1e12 billon billones"
    ),
    percent_words=frozenset({"por ciento", "por cien"}),
    decimal_comma=True,
    mixed_thousands=True,
    comparators={
        **dict.fromkeys(
            lines(
                """
                mas de
                mas de los
                mas de las
                por encima de
                por encima de los
                por encima de las
                superior a
                superiores a
                superior a los
                superior a las
                supera los
                supera las
                superan los
                superan las
                supero los
                supero las
                superaba los
                superaba las
                superaban los
                superaban las
                superaron los
                superaron las
                superara los
                superara las
                superar los
                superar las
                supera el
                supero el
                rebasa los
                rebaso los
                rebasaba los
                rebasaban los
                excede los
                excedia los
                excedio los
                pasa de
                pasan de
                pasaba de
                poco mas de
                algo mas de
                """
            ),
            ">",
        ),
        **dict.fromkeys(("al menos", "por lo menos", "como minimo", "o mas"), ">="),
        **dict.fromkeys(("un minimo de", "minimo de"), ">="),
        **dict.fromkeys(("menos de", "por debajo de", "por debajo de los"), "<"),
        **dict.fromkeys(("inferior a", "inferiores a", "no llega a", "no llegan a"), "<"),
        **dict.fromkeys(("casi", "casi los", "casi las", "poco menos de"), "~<"),
        **dict.fromkeys(("roza los", "rozan los", "rozo los", "rozaba los"), "~<"),
        **dict.fromkeys(("hasta", "hasta los", "hasta las", "como maximo", "no mas de"), "<="),
        **dict.fromkeys(("un maximo de", "maximo de", "como mucho", "a lo sumo"), "<="),
        **dict.fromkeys(("unos", "unas", "alrededor de", "aproximadamente", "en torno a"), "~"),
        **dict.fromkeys(("cerca de", "cerca de los", "cerca de las", "mas o menos"), "~"),
    },
    closing_bounds=lines("como maximo\ncomo minimo\ncomo mucho\na lo sumo\npor lo menos\nal menos"),
    units={
        **alike(
            "usd: dolar dolares usd $",
            "eur: euro euros eur €",
            "gbp: libra libras",
            "peso: peso pesos",
            "real: reales",
            "crown: corona coronas",
            "cent: centimo centimos centavo centavos",
            "second: segundo segundos",
            "minute: minuto minutos",
            "hour: hora horas h",
            "day: dia dias jornada jornadas",
            "week: semana semanas",
            "month: mes meses",
            "decade: decada decadas",
            "century: siglo siglos",
            "mm: mm milimetros",
            "cm: cm centimetros",
            "metre: m metro metros",
            "km: km kilometro kilometros",
            "mile: milla millas",
            "foot: pie pies",
            "inch: pulgada pulgadas",
            "hectare: ha hectarea hectareas",
            "mg: mg miligramo miligramos",
            "gram: g gramo gramos",
            "ounce: onza onzas",
            "pound-weight: lb",
            "ml: ml mililitro mililitros",
            "kg: kg kilo kilos kilogramos",
            "tonne: t tonelada toneladas",
            "litre: l litro litros",
            "gallon: galon galones",
            "barrel: barril barriles",
            "kw: kw kilovatio kilovatios",
            "mw: mw megavatio megavatios",
            "gw: gw gigavatios",
            "degree: ° grado grados",
            "knot: nudos nudo",
            "times: veces ocasion ocasiones",
        ),
        **{each: each for each in ("mg/l", "g/l", "µg/l", "mg/kg", "m2", "m3", "km2", "km/h")},
        **dict.fromkeys(("kilometros por hora", "km por hora"), "km/h"),
        **dict.fromkeys(("millas nauticas", "milla nautica"), "nautical-mile"),
        **dict.fromkeys(("km cuadrados", "kilometros cuadrados"), "km2"),
        **dict.fromkeys(("metros cuadrados",), "m2"),
        **dict.fromkeys(("metros cubicos",), "m3"),
        **dict.fromkeys(("puntos porcentuales", "punto porcentual"), "point"),
        "anos": "year",
        "ano": "year",
        "anos de edad": "age",
    },
    further_words=listed("otro otra otros otras mas adicionales"),
    number_articles=listed("un una"),
    number_joins=frozenset({"y"}),
    fractions=valued(
        "0.5 mitad; 0.333333 tercio tercios; 0.25 cuarto cuartos; 0.2 quinto quintos; "
        "0.166667 sexto sextos; 0.125 octavo octavos; 0.1 decimo decimos"
    )
    | dict.fromkeys(("tercera parte", "terceras partes"), 1 / 3)
    | dict.fromkeys(("cuarta parte", "cuartas partes"), 0.25)
    | dict.fromkeys(("quinta parte", "quintas partes"), 0.2)
    | dict.fromkeys(("sexta parte", "sextas partes"), 1 / 6)
    | dict.fromkeys(("decima parte", "decimas partes"), 0.1),
    halves=lines("y medio\ny media"),
    share_words=lines("de cada"),
    ordinals=valued(
        "1 primer primero primera; 2 segundo segunda; 3 tercer tercero tercera; 4 cuarto cuarta; "
        "5 quinto quinta; 6 sexto sexta; 7 septimo septima; 8 octavo octava; 9 noveno novena; "
        "10 decimo decima; 11 undecimo undecima; 12 duodecimo duodecima; "
        "20 vigesimo vigesima; 30 trigesimo trigesima; 40 cuadragesimo; 50 quincuagesimo"
    ),
    factors=valued("2 doble; 3 triple"),
    each_words=listed("cada"),
    sum_words=lines("en total\nen conjunto\ntotal de\nun total\nsuma"),
    from_words=listed("de desde"),
    range_words=listed("a y al"),
    range_openers=frozenset({"entre"}),
    part_words=listed("de del"),
    number_labels=listed(
        "articulo articulos seccion capitulo pagina parrafo numero vuelo linea ruta fase nivel "
        "grado sala ley resolucion unidad grupo zona distrito"
    ),
    persons=listed(
        """
        hombre mujer joven nino nina menor adolescente varon anciano anciana bebe chico chica
        muchacho muchacha vecino vecina ciudadano ciudadana extranjero extranjera turista
        """
    ),
    age_leads=listed("los con"),
    people=listed(
        """
        extrabajadores exempleados exalumnos exdirectivos exministros exjugadores exmilitares
        exagentes expolicias exfuncionarios extrabajador exempleado lactantes bebes recien
        nacidos menores embarazadas parturientas usuarias clientas pasajeras viajeras profesoras
        medicas personas persona gente hombres mujeres hombre mujer ninos ninas chicos chicas
        jovenes adolescentes adultos ancianos mayores jubilados pensionistas familias familia
        parejas padres madres familiares parientes vecinos vecinas habitantes residentes
        ciudadanos pobladores lugarenos inquilinos propietarios duenos ocupantes pacientes
        enfermos heridos lesionados muertos fallecidos victimas afectados damnificados
        supervivientes sobrevivientes contagiados hospitalizados trabajadores trabajadoras
        empleados empleadas operarios obreros plantilla personal companeros aprendices becarios
        voluntarios voluntarias socios socias miembros integrantes afiliados jefes directivos
        conductores pasajeros viajeros usuarios ciclistas peatones excursionistas senderistas
        montaneros alpinistas esquiadores turistas visitantes huespedes peregrinos alumnos
        alumnas estudiantes escolares universitarios profesores maestros docentes investigadores
        cientificos expertos especialistas ingenieros tecnicos medicos cirujanos enfermeras
        sanitarios policias agentes guardias vigilantes soldados militares reclutas bomberos
        rescatistas buzos marineros marinos tripulantes pescadores mineros agricultores
        ganaderos campesinos productores artistas actores actrices musicos escritores autores
        periodistas fotografos bibliotecarios abogados jueces magistrados jurados fiscales
        testigos acusados imputados procesados investigados sospechosos condenados reos presos
        reclusos internos detenidos ladrones atracadores asaltantes encapuchados manifestantes
        huelguistas activistas simpatizantes aficionados hinchas espectadores asistentes fieles
        feligreses clientes compradores consumidores abonados suscriptores lectores accionistas
        inversores ahorradores donantes contribuyentes demandantes denunciantes querellantes
        firmantes votantes electores candidatos delegados concejales ediles regidores diputados
        senadores consejeros politicos funcionarios inspectores jugadores futbolistas atletas
        corredores nadadores participantes competidores inscritos migrantes inmigrantes
        refugiados desplazados evacuados rehenes desaparecidos perjudicados estafados
        comerciantes tenderos locatarios arrendatarios puesteros vendedores empresarios
        autonomos invitados comensales intoxicados ingresados encuestados rescatados
        atropellados agredidos despedidos empadronados matriculados contratados graduados
        aspirantes opositores interinos becados aislados atrapados varados detenidas heridas
        muertas huerfanos gemelos hermanos hermanas hijos hijas nietos inversionistas
        arrendadores banistas pilotos azafatas auxiliares limpiadoras celadores conserjes
        porteros asesores embajadores diplomaticos interpretes fumadores toxicomanos traficantes
        contrabandistas saqueadores okupas rebeldes combatientes guerrilleros civiles
        extranjeros emigrantes temporeros jornaleros estibadores repartidores taxistas
        camioneros maquinistas carteros barrenderos basureros cuidadoras jubiladas viudas
        comuneros cofrades peregrinas regatistas arbitros espectadoras oyentes televidentes
        """
    ),
    anybody=listed(
        """
        personas persona gente hombres mujeres adultos jovenes miembros integrantes
        participantes asistentes vecinos habitantes residentes ciudadanos victimas afectados
        supervivientes muertos fallecidos heridos enfermos trabajadores empleados plantilla
        personal companeros perjudicados desaparecidos intoxicados ingresados hospitalizados
        contagiados infectados rescatados evacuados detenidos despedidos atropellados agredidos
        lesionados atrapados aislados desalojados desplazados damnificados
        """
    ),
    stand_ins=listed("que cual cuales ellos ellas ello eso esto esos quienes"),
    rate_words=listed("por al a la cada"),
    every_words=listed("cada"),
    in_all=lines("en total\nen su conjunto"),
    age_verbs=listed("tenia tenian tiene tienen tuvo cumplio cumple cumplia cumplira tenga"),
    countables=listed(
        """
        familia familias hogar hogares vivienda viviendas casa casas piso pisos edificio edificios
        inmueble inmuebles local locales puesto puestos comercio comercios empresa empresas finca
        fincas vehiculo vehiculos coche coches barco barcos animales cabezas reses ovejas arboles
        camas plazas aulas
        """
    ),
    half_words=listed("medio media"),
    lumps=lines("al contado\nde una vez\nde una sola vez\nen un solo pago\nen total"),
    total_words=listed("por en durante"),
    stretch_words=listed("durante hace hacia"),
    tally_words=lines(
        "votos a\nvotos contra\nvotos frente a\na favor y\na favor\na favor frente a"
    ),
    vote_words=listed("por gano perdio aprobado rechazado"),
    crowds={"decenas": (20, 150), "docenas": (24, 150), "cientos": (200, 1500)}
    | {"centenares": (200, 1500), "miles": (2000, 15000), "decenas de miles": (20000, 150000)}
    | {"cientos de miles": (2e5, 1.5e6), "un par de": (2, 3), "punado de": (3, 9)},
    both_words=listed("ambos ambas"),
    only_words=listed("solo solamente apenas"),
    periods=listed("trimestre semestre cuatrimestre quincena mitad"),
    # -- dates
    months=numbered(
        "enero ene; febrero feb; marzo; abril abr; mayo; junio jun; julio jul; agosto ago; "
        "septiembre setiembre sept; octubre oct; noviembre nov; diciembre dic",
        first=1,
    ),
    weekdays=numbered("lunes; martes; miercoles; jueves; viernes; sabado; domingo"),
    century_words=listed("siglo siglos"),
    relative_days={
        "ayer": -1,
        "hoy": 0,
        "manana": 1,
        "anoche": -1,
        "anteayer": -2,
        "pasado manana": 2,
        "antes de ayer": -2,
    },
    turns={"pasado": -1, "pasada": -1, "ultimo": -1, "ultima": -1, "este": 0, "esta": 0}
    | dict.fromkeys(("proximo", "proxima", "que viene"), 1),
    spans=alike("week: semana", "month: mes", "year: año ano"),
    day_shifts=dict.fromkeys(("vispera del", "visperas del", "dia antes del"), -1)
    | {"dia despues del": 1},
    ends_of=lines("fin de\nfines de\nfinal de\nfinales de\nfinal del"),
    future_words=listed(
        "hasta antes previsto prevista preve proximo proxima sera seran debe plazo"
    ),
    year_words=listed("en de desde hasta del entre durante a y para"),
    issue_words=listed(
        "comunicado informe publico publicado publicada difundio difundido emitio anuncio rueda "
        "prensa dijo afirmo aseguro declaro"
    ),
    clock_names={"mediodia": 720, "medianoche": 0},
    clock_words=dict.fromkeys(("de la noche", "de la tarde", "p.m", "p. m", "pm"), 720)
    | dict.fromkeys(("de la manana", "de la madrugada", "a.m", "a. m", "am"), 0)
    | {"del mediodia": 720},
    night_words=lines("de la noche"),
    clock_places=lines(
        "hora de\nhora del\nhora local\nhora peninsular\nhora canaria\nhora central\n"
        "hora espanola\ntiempo del\ntiempo de\ngmt\nutc"
    ),
    hour_words=listed("h horas hora"),
    clock_leads=listed("las la"),
    clock_less=listed("menos"),
    clock_doors=listed("a desde hasta sobre hacia de"),
    clock_parts={"media": 30, "cuarto": 15},
    day_articles=listed("el la esta de"),
    day_leads=listed("el dia"),
    before_words=lines("antes de"),
    date_leads=alike("until: hasta antes", "since: desde", "after: tras despues"),
    open_ends=lines(
        """
        hasta nuevo aviso
        hasta nueva orden
        por tiempo indefinido
        por tiempo indeterminado
        de forma indefinida
        de manera indefinida
        indefinidamente
        con caracter indefinido
        sine die
        sin fecha
        """
    ),
    seasons=numbered("primavera; verano; otono; invierno", first=1),
    day_parts=numbered(
        "madrugada; amanecer alba; manana; tarde; atardecer anochecer; ; noche", first=1
    ),
    time_leads=listed(
        "la el al del de en por esta esa este ese "
        "desde hasta durante tras cada misma primera ultima"
    ),
    month_parts=dict.fromkeys(("principios de", "comienzos de", "inicios de", "inicio de"), 1)
    | dict.fromkeys(("primeros de", "primeros dias de"), 1)
    | dict.fromkeys(("mediados de", "mitad de"), 2)
    | dict.fromkeys(("finales de", "fines de", "fin de", "final de", "ultimos dias de"), 3),
    decade_leads=listed("anos decada"),
    decades=valued(
        "20 veinte; 30 treinta; 40 cuarenta; 50 cincuenta; 60 sesenta; "
        "70 setenta; 80 ochenta; 90 noventa"
    ),
    time_sides={"antes": -1, "despues": 1},
    near_words=listed("poco justo"),
    feasts={"ano nuevo": (1, 1, 0), "dia de reyes": (1, 6, 0), "san valentin": (2, 14, 0)}
    | {"dia de san valentin": (2, 14, 0), "todos los santos": (11, 1, 0)}
    | {"nochebuena": (12, 24, 0), "dia de navidad": (12, 25, 0), "navidad": (12, 24, 26)}
    | {"nochevieja": (12, 31, 0)},
    kin=(
        "matar: muerto muertes muerte fallecer fallecido murieron víctima víctimas",
        "herir: heridos lesionado hospital",
        "accidente: choque colisión siniestro",
        "incendio: arder ardió quemar bombero bomberos",
        "lluvia: temporal tormenta aguacero",
        "inundar: desbordar río agua",
        "fábrica: planta factoría nave",
        "empresa: compañía firma sociedad grupo",
        "cerrar: cierre clausura",
        "empleo: puesto trabajo plantilla",
        "trabajador: empleado obrero plantilla personal",
        "despedir: despido cese echar",
        "dimitir: renunciar dejar abandonar cargo",
        "nombrar: designar elegir",
        "jefe: director responsable presidente",
        "director: gerente consejero responsable",
        "consejo: junta comité",
        "comité: comisión panel",
        "acuerdo: pacto convenio firmar",
        "negociar: diálogo conversación reunión",
        "reunión: encuentro asamblea cita",
        "rechazar: negar desmentir oponer",
        "aprobar: votar respaldar avalar",
        "apoyar: respaldo respaldar apoyo",
        "pedir: reclamar exigir solicitar",
        "acusar: culpar señalar denunciar",
        "denunciar: demanda querella",
        "investigar: investigación pesquisa indagar",
        "detener: arrestar detención arresto",
        "juzgar: juicio tribunal juez",
        "tribunal: sala corte audiencia",
        "abogado: defensa letrado",
        "fraude: estafa engaño falsificar",
        "robar: robo hurto",
        "multa: sanción multar",
        "condenar: prisión años cárcel",
        "policía: agente comisaría",
        "advertir: avisar alertar aviso",
        "informar: comunicar comunicado",
        "anunciar: comunicar desvelar",
        "declarar: testificar testimonio",
        "prometer: compromiso comprometer",
        "aumentar: subir subida alza incremento crecer",
        "bajar: caer caída descenso reducir recorte",
        "ganar: ganancia beneficio beneficios",
        "perder: pérdida pérdidas",
        "ventas: facturación ingresos",
        "precio: coste tarifa encarecer",
        "deuda: préstamo crédito",
        "pagar: abonar desembolsar costear",
        "gastar: gasto presupuesto",
        "invertir: inversión",
        "accionista: accion participación",
        "ayuntamiento: municipio consistorio alcaldía",
        "gobierno: ejecutivo ministerio",
        "ministro: ministerio gobierno cartera",
        "ley: norma decreto",
        "parlamento: cámara congreso senado",
        "elección: comicios voto urna",
        "partido: formación",
        "oposición: opositor",
        "manifestación: protesta marcha concentración",
        "calle: avenida vía",
        "carretera: autovía tráfico",
        "tren: ferroviario vagón",
        "barco: pesquero ferri",
        "pescar: pesca pescador",
        "puerto: dársena",
        "aeropuerto: vuelo avión",
        "escuela: alumno docente maestro",
        "alumno: estudiante niño",
        "universidad: facultad catedrático profesor",
        "estudio: investigación informe",
        "científico: investigador experto",
        "muestra: análisis prueba",
        "hospital: paciente ingresar",
        "enfermar: enfermo intoxicar brote",
        "vacuna: dosis",
        "medicamento: fármaco",
        "comida: alimento menú comedor",
        "agua: potable grifo",
        "electricidad: luz apagón",
        "casa: vivienda hogar domicilio",
        "edificio: inmueble bloque",
        "vecino: habitante residente pueblo",
        "pueblo: localidad municipio villa",
        "familia: pariente familiar",
        "mujer: esposa",
        "hombre: varón",
        "joven: adolescente menor",
        "desaparecer: desaparición desaparecido",
        "buscar: búsqueda rastrear",
        "encontrar: hallar hallazgo",
        "rescatar: rescate salvar",
        "evacuar: desalojar desalojo",
        "daño: destrozo destruir",
        "romper: rotura grieta",
        "reparar: arreglar reparación",
        "obra: construcción construir",
        "comenzar: arrancar iniciar empezar",
        "terminar: acabar concluir finalizar",
        "retrasar: aplazar demora",
        "suspender: cancelar parar",
        "volver: regresar retomar",
        "enviar: mandar remitir",
        "recibir: obtener",
        "entregar: dar",
        "usar: utilizar emplear",
        "mostrar: enseñar",
        "decir: contar explicar",
        "explicar: detallar precisar",
        "creer: considerar pensar",
        "temer: preocupar",
        "querer: desear",
        "partido: encuentro",
        "equipo: club conjunto",
        "gol: tanto",
        "museo: exposición",
        "cuadro: pintura obra",
        "libro: novela",
        "noche: madrugada",
        "mañana: amanecer",
        "mitad: medio",
        "doble: duplicar",
        "primero: inicial",
        "único: solo",
        "grande: enorme mayor",
        "nuevo: reciente",
        "pagar: pago paga financio financia financiado costeo",
        "votar: voto votos votacion comicios urnas",
        "decidir: decidio decision decisiones resolucion fallo",
        "huelga: paro paros protesta",
        "despedir: despido despidos despedidos cesados",
        "sueldo: salario salarios paga sueldos jornal",
        "sindicato: gremio sindical sindicatos",
        "puerto: muelle muelles portuario portuaria",
        "barco: buque nave embarcacion buques barcos",
        "trabajar: trabajo labor labores jornada",
        "turno: turnos jornadas",
        "fin: final termino acaba acabo poner concluye",
        "volver: regreso regresaron retomaron reanudaron reanudo",
        "herida: lesion lesiones herido heridos",
        "incendio: fuego llamas siniestro",
        "agua: suministro abastecimiento",
        "inundacion: riada inundaciones crecida",
        "juez: magistrado jueza magistrada",
        "condena: sentencia pena condenado",
        "carcel: prision preso",
        "policia: agentes guardia",
        "ministro: ministra secretario",
        "alcalde: alcaldesa edil ayuntamiento",
        "presidente: presidenta titular",
        "diputado: diputados parlamentario parlamento congreso",
        "vecino: vecinos residentes habitantes",
        "nino: ninos menores menor",
        "escuela: colegio instituto centro",
        "medico: doctor facultativo medicos",
        "enfermo: enfermedad paciente pacientes",
        "hospital: clinica sanitario",
        "precio: coste costo tarifa",
        "dinero: fondos millones",
        "banco: entidad",
        "carta: escrito misiva",
        "temer: teme miedo preocupa",
        "esperar: espera preve previsto",
        "responder: respondio respuesta contesto",
        "explicar: explico detallo",
        "portavoz: vocero voz representante",
        "mercancia: carga contenedores contenedor",
        "perder: perdio perdidas perdida",
        "ganar: gano victoria triunfo",
        "crecer: crecimiento aumento",
        "reunion: encuentro cita",
        "soldado: recluta militar",
        "alpinista: montañero escalador senderista",
        "aficionado: hincha seguidor espectador",
        "marinero: marino tripulante",
        "agente: policía guardia",
        "ladrón: atracador asaltante",
        "huésped: visitante turista",
        "pasajero: viajero usuario",
        "preso: recluso interno",
        "cliente: comprador consumidor",
        "manifestante: huelguista",
        "bombero: rescatista",
        "ingeniero: técnico",
        "médico: doctor facultativo",
        "jubilado: pensionista anciano",
        "refugiado: migrante",
        "accionista: inversor",
        "periodista: reportero",
        "votante: elector",
        "alumno: estudiante escolar",
        "profesor: docente maestro",
        "enfermera: sanitario",
        "agricultor: ganadero productor",
        "pescador: marinero",
        "inquilino: arrendatario",
        "socio: miembro afiliado",
        "concejal: edil regidor",
        "firma: rúbrica",
        "plaza: puesto empleo",
        "línea: ruta",
        "barco: buque pesquero",
        "coche: vehículo automóvil turismo",
        "camión: vehículo",
        "casa: vivienda hogar domicilio",
        "tienda: comercio local",
        "colegio: escuela centro",
        "página: folio",
        "asiento: plaza butaca",
        "cama: plaza",
        "empresa: compañía firma",
        "operación: intervención cirugía",
    ),
    themes=groups(
        """
        ladrón asaltante delincuente banda autor criminal agresor; robo hurto asalto atraco
        robar sustraer sustrajo; botín tesoro alijo; huir huyó huida escapar fuga fugarse;
        turista visitante viajero veraneante; viajero pasajero usuario; conductor chófer
        maquinista; camión furgoneta remolque; autobús autocar; metro tranvía; estación parada
        terminal andén; vagón coche tren; avión aparato aeronave vuelo; vuelo aéreo volar
        aerolínea aeropuerto; controlador torre aéreo; billete pasaje boleto; huelga paro
        protesta movilización; sindicato gremio central trabajadores; plantilla personal
        empleados trabajadores; puesto plaza vacante empleo contrato; sueldo salario salarial
        paga nómina; turno jornada guardia; despido despedir cese recorte; jubilar jubilado
        retirado retirarse retiró pensionista; contratar contratación fichar incorporación
        incorporar; ministro titular cartera ministerio departamento; consejero consejera
        titular departamento consejería; consejería departamento; gobierno ejecutivo
        administración autoridades; alcalde alcaldesa regidor ayuntamiento consistorio;
        ayuntamiento consistorio municipal municipio; concejal edil; parlamento cámara congreso
        asamblea; diputado parlamentario legislador; oposición partidos opositor; dimitir
        dimisión renunciar cese marcharse; comparecer comparecencia explicar; fiscalía fiscal
        ministerio público acusación; juez magistrado tribunal juzgado; tribunal juzgado corte
        sala justicia audiencia; justicia judicial tribunales; sentencia fallo resolución;
        anular tumbar revocar invalidar; recurrir recurso apelar apelación; querella demanda
        denuncia; demandar reclamar pleito; imputado acusado procesado investigado; culpable
        responsable culpa; condena pena prisión cárcel; absolver inocente absuelto; testigo
        testimonio declarar; prueba indicio evidencia; registrar registro allanar; incautar
        decomisar confiscar; detener arrestar apresar; policía agente guardia; sospechoso
        sospechar sospecha; víctima fallecido muerto; asesinar asesinato homicidio matar crimen;
        secuestro secuestrar rehén; arma pistola fusil; disparo disparar tiro tiroteo; bomba
        explosivo explosión estallar; incendio fuego llamas arder siniestro; bombero extinción;
        humo gases; temblor terremoto sismo seísmo; inundación riada crecida desbordar; tormenta
        temporal borrasca huracán; lluvia precipitación aguacero; sequía seco; calor temperatura
        grado termómetro; frío helada nieve; refrigerar refrigeración frigorífico cámara frío;
        avería averiar fallo fallar estropear; máquina equipo aparato sistema; alarma aviso
        alerta; sensor termómetro detector; registro dato; mantenimiento revisión reparación;
        repuesto recambio pieza; almacén depósito nave; almacenar guardar conservar; basura
        desechar tirar residuo; vacuna vacunar inmunizar dosis vial inyección; vacunación
        inmunización campaña; gripe influenza; virus contagio contagiar infección; epidemia
        pandemia brote; enfermero enfermería; médico doctor facultativo; paciente enfermo;
        embarazada embarazo gestante; anciano mayor edad; niño menor infantil; fármaco
        medicamento medicina; cáncer tumor; cirugía operar operación quirófano; hospital clínica
        sanatorio; sanidad salud sanitario; seguro póliza aseguradora; cubrir cobertura; coste
        costo factura importe; pagar abonar sufragar costear; contribuyente fisco hacienda
        impuesto; subvención ayuda subsidio; presupuesto gasto partida; deuda deber adeudar;
        préstamo crédito hipoteca; banco entidad financiera; quiebra bancarrota insolvencia
        concurso; subasta subastar puja; licitación concurso adjudicar contrato; proveedor
        suministrador contratista; indemnizar indemnización compensación; reembolso devolución
        devolver reintegro; multa sanción penalización; soborno mordida corrupción cohecho;
        malversar desviar desvío; estafa fraude timo engaño; blanquear lavado; accionista socio
        inversor; beneficio ganancia lucro; pérdida pérdidas perder; vender venta; comprar
        compra adquirir adquisición; precio tarifa; subir subida alza aumento aumentar crecer
        incremento; bajar bajada caer caída descenso reducir disminuir; mitad #50; tercio #33;
        cuarto #25; doble duplicar; docena #12; centenar #100 cien; millar mil; mayoría gran;
        casi cerca; superar superior rebasar; inferior menos; sobrar faltar carecer; hotel
        hostelero alojamiento habitación reserva; reserva reservar; vacaciones fiestas festivo;
        restaurante bar comedor; playa costa litoral; puerto muelle; barco buque embarcación
        nave; naufragio hundir zozobrar; marinero tripulante tripulación; pesca pescador; isla
        archipiélago; mar océano; río cauce caudal; presa embalse pantano; agua potable
        suministro; vertido verter derrame; contaminar contaminación; veneno tóxico; emisión
        gases; bosque monte arbolado; árbol tala talar; especie animal fauna; lobo depredador;
        ganado ganadero oveja res; caza cazador cazar; furtivo ilegal clandestino; tráfico
        contrabando traficante; perro can; ave pájaro; pez pescado; cosecha cultivo; agricultor
        campesino; aceite oliva; vino bodega viña; escuela colegio instituto; maestro profesor
        docente; alumno estudiante escolar; examen prueba; universidad campus facultad;
        investigador científico; laboratorio ensayo; ensayo prueba experimento; descubrir hallar
        hallazgo; estudio investigación informe; telescopio astrónomo observatorio; cohete
        lanzamiento despegue; satélite órbita sonda; museo galería exposición; cuadro pintura
        lienzo; escultura estatua; pieza obra; réplica copia; auténtico original; teatro escena;
        actor actriz; cantante músico concierto; festival feria; libro novela; premio galardón;
        iglesia catedral templo; obispo cura sacerdote; cementerio tumba; funeral entierro;
        fútbol balón; estadio campo grada; club equipo conjunto; partido encuentro; jugador
        futbolista; entrenador técnico; aficionado hincha seguidor; victoria triunfo; derrota
        perder; liga división; fichaje traspaso; carrera etapa; dopaje positivo; móvil teléfono
        celular; mensaje correo; internet red web; servidor informático sistema; hacker pirata
        ciberataque; datos información archivo; filtrar filtración fuga; contraseña clave;
        privacidad personal; techo cubierta tejado; derrumbe derrumbar desplome hundimiento
        colapso; puente viaducto; túnel galería; obra construcción; arquitecto proyecto;
        ingeniero técnico; inspección inspector inspeccionar; defecto fallo; grieta fisura;
        edificio inmueble; piso vivienda apartamento; alquiler inquilino; demoler demolición
        derribar derribo; barrio vecindario distrito; vecino residente habitante; provincia
        comarca región; frontera límite; extranjero exterior; migrante refugiado; ejército
        militar soldado; guerra conflicto; tregua paz; embajada diplomático; ley norma decreto;
        prohibir prohibición vetar; permiso licencia autorización autorizar; aprobar aprobación;
        rechazar rechazo; suspender suspensión; aplazar retrasar demorar esperar; cancelar
        anular; reanudar retomar; plazo límite; empezar arrancar comenzar; acabar terminar
        concluir; acuerdo pacto; negociar negociación conversaciones; romper fracasar fracaso
        ruptura; ofrecer oferta propuesta proponer; pedir solicitar reclamar exigir requerir;
        exigir reclamar; prometer promesa; advertir avisar alertar; carta escrito misiva;
        respuesta responder contestar; silencio callar; anunciar comunicar; admitir reconocer;
        negar desmentir; asegurar sostener afirmar; criticar reprochar censurar; tildar
        calificar llamar; chantaje extorsión; apoyar respaldar solidarizarse apoyo; secundar
        sumarse unirse; disculpa perdón lamentar; temer miedo preocupar pánico; esperar confiar;
        calcular estimar cifrar; prever pronosticar vaticinar augurar; accidente desgracia
        tragedia siniestro; peligro riesgo; seguridad seguro; herido lesionado; rescatar salvar;
        desaparecer desaparecido; buscar búsqueda; encontrar localizar hallar; enterarse saber
        conocer; ocultar esconder; revelar destapar desvelar; mentira falso; error fallo
        equivocación; causa motivo razón; consecuencia efecto resultado; culpar acusar;
        encargado responsable; empresa compañía firma sociedad; filial división; director
        gerente; portavoz representante; presidente presidenta dirigente; secretario secretaria;
        dueño propietario; fundar fundador fundación; experto especialista; voluntario
        cooperante; asociación organización colectivo; organización sindicato asociación;
        consumidor usuario cliente; padre madre; hijo hija; marido esposa; joven adolescente;
        mujer hombre; noche nocturno madrugada; tarde anochecer; mañana amanecer; lunes fin
        semana; verano julio agosto; otoño octubre noviembre; invierno diciembre enero febrero;
        primavera marzo abril mayo; mediados quincena; año anual; década decenio; siglo
        centenario; próximo siguiente; último pasado; anterior previo; nuevo reciente; antiguo
        viejo; rápido veloz; lento despacio; grande enorme; pequeño reducido; rico millonario;
        pobre pobreza; vacío desierto; lleno abarrotado; cerrado clausurado; secreto oculto;
        grave serio; leve ligero; prestar ceder cesión; prioridad preferente primero; renovar
        prorrogar prórroga; vencer expirar terminar; enviar mandar; llegar alcanzar; salir
        marchar; volver regresar; entrar acceder; quedar permanecer; trasladar mover llevar;
        custodia detenido arresto preso; esposado detenido; comisaría policial dependencias;
        patrulla ronda; vigilar vigilancia custodiar; guardar secreto reserva; testigo
        presencial ver; acusación cargo imputación; juicio vista audiencia; jurado veredicto;
        libertad liberar fianza excarcelar; fuga evasión; pista rastro indicio; allanamiento
        registro redada operativo; operativo operación dispositivo; cómplice colaborador;
        amenaza amenazar; agredir agresión golpear paliza pelea; apuñalar cuchillo navaja;
        ahogar ahogarse asfixia; morgue autopsia forense; cadáver cuerpo restos; luto duelo
        pésame; homenaje acto ceremonia; multitud muchedumbre gentío miles; manifestante
        protestar concentrarse; disturbio altercado choque enfrentamiento; pancarta consigna;
        barricada bloqueo cortar; toque queda; golpe estado; presupuestario recortar austeridad;
        tributo arancel gravamen; exportar importar comercio; mercado bolsa; moneda divisa euro
        dólar; inflación carestía; consumo consumidor gasto; ahorro ahorrar; pobreza necesidad
        desempleo; desempleo paro parado; jornal pagar cobro; horario hora; fábrica industria
        industrial; maquinaria equipo; patrón patronal empresario; autónomo trabajador; campo
        agrario rural agrícola; riego regar; plaga insecto; abono fertilizante; ganadería pastor
        rebaño; leche lácteo queso; carne matadero; pan harina trigo; fruta naranja; uva
        vendimia; mercancía producto género; camionero transportista transporte; autopista
        peaje; atasco tráfico; ferrocarril vía raíl; descarrilar descarrilamiento; aterrizar
        aterrizaje pista; despegar despegue; aduana frontera; puente cruce; muelle atraque
        amarre; ancla fondear; vela regata; timón capitán patrón; faro costa; marea oleaje ola;
        pesquero arrastrero; coral arrecife; alga pradera posidonia; ballena delfín; tortuga
        reptil; insecto abeja miel; oso lince; bosque selva; incendiario pirómano; ceniza
        quemado; volcán lava erupción; alud avalancha; granizo pedrisco; viento racha vendaval;
        pronóstico previsión meteorólogo; planeta estrella luna; nave espacial cohete;
        astronauta tripulación; físico química ciencia; célula gen genético adn; fósil
        dinosaurio hueso; excavación yacimiento arqueólogo; ruina resto; moneda tesoro hallazgo;
        archivo biblioteca manuscrito; mapa carta plano; falsificación copia falso; subastador
        galería vendedor marchante; coleccionista colección; película cine director; serie
        televisión; periódico diario prensa; periodista reportero redactor; entrevista
        conversación; fotografía foto imagen; cámara grabación vídeo; documento expediente
        papel; firma firmar; borrador proyecto propuesta; enmienda reforma modificar; votación
        sufragio; escaño diputado; alianza coalición; campaña candidato; encuesta sondeo;
        mandato legislatura; presidencia presidente; reina rey corona; príncipe princesa;
        embajador diplomático; cumbre reunión; sanción castigo castigar; disciplina sanción
        expediente; apartar suspender relevar; destituir cesar relevo; relevo sustituir
        sustituto reemplazar; ascender ascenso; premio recompensa; beca ayuda; matrícula
        inscripción; aula clase; recreo patio; comedor menú cocina; cocinar cocinero; hambre
        alimentación; intoxicación intoxicar salmonela; diarrea vómito; fiebre síntoma;
        contagiado caso positivo; cuarentena aislamiento; oxígeno pulmón respirar; corazón
        infarto; sangre donante; trasplante órgano; parto nacer nacimiento; bebé recién nacido;
        guardería infantil; residencia ancianos geriátrico; discapacitado silla; cuidador
        atención; urgencias ambulancia; lista espera; receta fármaco farmacia; ensayo clínico
        voluntario; efecto secundario; droga cocaína; alcohol bebido ebrio; tabaco fumar;
        violencia maltrato; abuso acoso; menor edad; divorcio separación; boda casar; herencia
        heredar testamento; propiedad propietario dueño; solar terreno finca; ladrillo cemento
        hormigón; grúa andamio; cimientos estructura; techo azotea; ascensor escalera; ventana
        cristal; puerta acceso entrada; llave cerradura; valla muro verja; alumbrado farola luz;
        tubería cañería conducción; alcantarilla aguas; pozo acuífero; depuradora residual;
        vertedero basura; reciclar reciclaje; energía eléctrico; nuclear central; solar placa;
        petróleo crudo; gasolina combustible; minero mina; oro plata joya; robo joyería; dinero
        efectivo billete; cuenta banco; tarjeta cajero; transferencia ingreso; comisión cobro;
        factura recibo; contable contabilidad auditoría; auditor auditoría cuentas; fundador
        dueño; consejo administración junta; acciones bolsa; comprador venta; cierre clausurar;
        liquidar liquidación; marca logo; anuncio publicidad; cliente comprador; tienda comercio
        local; supermercado cadena; camarero hostelería; turismo turístico; museo visitante;
        entrada taquilla; espectador público asistente; estadio aforo; gol marcar; árbitro
        silbato; empate igualar; clasificación tabla; ascenso descenso; temporada campaña;
        medalla oro podio; récord marca; maratón corredor; ciclista bicicleta; boxeo combate;
        tenis torneo; nadador piscina; esquí nieve; montañero escalador cumbre; peligro amenaza;
        precaución cautela prudencia; culpa responsabilidad; mentir engañar; ocultación
        encubrir; rumor bulo; polémica controversia; escándalo caso; crítica reproche; elogio
        alabar; promesa palabra; esperanza confianza; sorpresa asombro; rabia indignación
        enfado; tristeza pena; alegría celebrar; cansancio agotar; prisa urgente; calma
        tranquilidad; ruido silencio; olor hedor; mitad parte; resto demás; total conjunto;
        medio promedio media; mínimo menos; máximo tope; aproximado unos; sumar añadir total;
        restar quitar; contar recuento; medir medida metro; pesar peso kilo; distancia
        kilómetro; altura alto; superficie hectárea; plazo fecha; calendario fecha; víspera
        anterior; madrugada alba; semana semanal; mensual mes; aniversario cumplir; infancia
        niñez; vejez ancianidad;
        aparcamiento estacionamiento parqueadero parking aparcar estacionar; casco centro histórico
        antiguo; dinero suma cantidad importe monto; hígado hepático hepática; corazón cardíaco
        cardiaco cardiovascular; pulmón pulmonar respiratorio; riñón renal; cerebro cerebral
        cabeza; piel cutáneo; hueso óseo; sangre sanguíneo hemorragia; ojo ocular vista; diente
        dental bucal; músculo muscular; nervio nervioso neurológico; estómago gástrico digestivo;
        energía luz electricidad corriente eléctrico; agua hídrico acuático; niño infantil infancia
        pediátrico; mujer femenino femenina; hombre masculino; anciano senil geriátrico; campo
        rural campestre; ciudad urbano urbana metropolitano; mar marino marítimo; río fluvial; lago
        lacustre; bosque forestal; tierra terrestre terreno suelo; aire aéreo atmosférico; calor
        térmico; gobierno gubernamental gubernativo; estado estatal público; nación nacional país;
        provincia provincial; región regional; municipio municipal local; barrio vecinal colonia
        vecindario; policía policial; juez judicial jurídico; ley legal legislación; delito
        delictivo criminal penal; dinero monetario económico financiero; banco bancario; empresa
        empresarial corporativo; sindicato sindical gremial; trabajo laboral empleo; escuela escolar
        educativo; universidad universitario académico; hospital hospitalario; médico sanitario
        clínico; muerte mortal letal; guerra bélico; ejército militar castrense; iglesia
        eclesiástico religioso; obispo episcopal; rey real monarca; presidente presidencial;
        ministro ministerial; parlamento parlamentario legislativo; voto electoral comicios; día
        diario cotidiano; mes mensual mensualidad; año anual anualidad; noche nocturno; invierno
        invernal; verano estival; caballo equino; vaca bovino vacuno res; cerdo porcino chancho
        puerco; oveja ovino; ave avícola aviar; pez pesquero piscícola; abeja apícola; vino
        vinícola; leche lácteo lechero; coche automovilístico; tren ferroviario; barco naval; puerto
        portuario; aeropuerto aeroportuario; carretera viario vial; piso apartamento departamento
        vivienda; ordenador computadora computador informático; gafas lentes anteojos; conducir
        manejar volante; cisterna pipa camión; puesto local tienda comercio tenderete; patata papa;
        zumo jugo; gasolina nafta combustible bencina; billete boleto pasaje entrada; cartera
        billetera bolso; maletero cajuela baúl; acera vereda banqueta; manzana cuadra; piscina
        alberca pileta; bombona garrafa cilindro; nevera heladera refrigerador frigorífico;
        camarero mesero mozo; paro desempleo cesantía; ayuntamiento alcaldía municipalidad
        intendencia; alcalde intendente; fiscalía procuraduría; guardia gendarmería; finca hacienda
        estancia rancho predio; enganche toma conexión clandestino ilegal; chófer conductor
        chofer; césped pasto hierba; melocotón durazno; judía frijol poroto; maíz choclo elote;
        fontanero plomero gasfiter; ascensor elevador; baño aseo servicio; autovía autopista ruta;
        rotonda glorieta; atasco embotellamiento trancón congestión; nómina planilla mensualidad
        sueldo; oficio escrito carta; víveres alimentos comida despensa; enseres pertenencias
        efectos; cobija manta frazada; pedir exigir reclamar; garantía aval fianza; socio miembro
        asociado abonado; peña afición hinchas; locatario tendero comerciante puesto arrendatario;
        arrendatario inquilino; calcinar quemar arrasar destruir incendio; generador planta grupo
        electrógeno emergencia respaldo; respirador ventilador ventilación mecánica asistida;
        fallecido difunto víctima muerto finado; restaurar restablecer volver reanudar servicio;
        cable línea tendido cableado; árbol rama tronco; alta volver casa recibir; cinturón
        abrochado; autocar autobús ómnibus; jubilado pensionista retirado; excursión visita viaje;
        luna cristal ventanilla parabrisas; clavícula fractura hueso; quitamiedos valla barrera
        guardarraíl; curva tramo punto; parroquia iglesia templo; funeral entierro despedir sepelio
        exequias; cadáver cuerpo restos; huella dactilar identificar identificación; tacógrafo
        velocidad registro; acreedor deuda deber pasivo; concurso insolvencia suspensión quiebra;
        plantilla equipo jugadores; delantero atacante punta; club entidad institución;
        presupuesto recorte rebajar rebaja; traspaso vender venta fichaje traspasar; impago deuda
        moroso; embargo taquilla; viabilidad saneamiento plan; límite tope techo; abono carné
        socio; concentración manifestación protesta concentrarse; palco directiva; patronal
        empresarios; aval garantía crédito préstamo; intermediario agente comisionista; comisión
        mordida; auditora auditor auditoría cuentas; túnel galería butrón; caja cámara fuerte
        acorazada; joya alhaja oro; banda grupo organización red; minero excavar cavar; condena
        pena años sentencia; ferretería tienda herramienta; pala pico herramienta; vídeo imagen
        cámara grabación; hormigón cemento concreto; sala tribunal corte; voluntaria participante
        ensayo; estibador portuario muelle; convenio acuerdo;
        monte cerro loma colina; quebrada arroyo riachuelo; choza rancho chabola; ladera talud
        pendiente; alud deslave derrumbe deslizamiento; damnificado afectado evacuado; albergue
        refugio; carpa tienda; pozo perforación; mina yacimiento; represa embalse presa; regadío
        riego; cosecha zafra vendimia recolección; peón jornalero bracero; hato rebaño ganado;
        matadero rastro frigorífico; bodega almacén galpón depósito; taller maquila fábrica;
        obrero operario; gerente directivo ejecutivo; cesar despedir; ascenso promoción; examen
        oposición prueba; aula salón clase; director rector; cuota matrícula pensión; beca
        subsidio; pupitre; recreo; mochila; uniforme;
        cura sacerdote párroco padre; monja religiosa hermana; misa oficio; campanario torre;
        ermita capilla; retablo altar; reliquia; órgano; coro; cofradía hermandad; procesión;
        lienzo tela cuadro; marco; taller estudio; subasta remate puja; marchante galerista;
        coleccionista; falsificador falsario; pigmento pintura; catálogo inventario; préstamo
        cesión; vitrina sala; taquilla entrada; aforo capacidad; telón escenario; orquesta músicos;
        director batuta; gira; disco álbum; letra canción; guion; rodaje; estreno; butaca;
        editorial; ejemplar libro; manuscrito; archivo; legajo; biblioteca
        """
    ),
    # -- parts of an article
    source_headings=frozenset(
        {
            "bibliografia",
            "mas informacion",
            "documentos",
            "fuentes de la informacion",
            "fuentes documentales",
            "documentacion",
            "creditos",
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
            "en cifras",
            "los datos",
            "datos clave",
            "cifras clave",
            "los numeros",
            "lo que se sabe",
            "de un vistazo",
        }
    ),
    captions=listed(
        "foto fotos imagen imagenes fotografia video grafico pie arriba abajo resumen sintesis "
        "claves "
        "cronologia"
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
    # -- scope
    scopes=phrased(
        "whole, todo, toda, todos, todas, cada, entero, entera, enteros, enteras, totalidad, la "
        "totalidad, la totalidad de, en todo, en toda, cada uno de, cada una de, cada uno, cada "
        "una, el conjunto de, sin excepcion, al completo, integro, integra, a todos, a todas, por "
        "todo, por toda, en todos, en todas",
        "whole~, ambos, ambas, siempre, totalmente, completamente, por completo, enteramente, "
        "integramente",
        "any, cualquier, cualquiera",
        "nearly, casi todos, casi todas, casi todo, casi toda, practicamente todos, practicamente "
        "todas, practicamente todo, practicamente toda, la practica totalidad, practica totalidad, "
        "la casi totalidad, casi la totalidad, casi totalidad, todos menos, todas menos, todos "
        "excepto, todas excepto, todos salvo, todas salvo",
        "most, la mayoria, mayoria de, la mayor parte, mayoria, la gran mayoria, gran mayoria, la "
        "inmensa mayoria, inmensa mayoria, la amplia mayoria, amplia mayoria, mas de la mitad, la "
        "mayoria de, el grueso de, el grueso del, mayor parte de",
        "most, gran parte de, buena parte de, gran parte, buena parte, gran parte del, buena parte "
        "del",
        "most~, mayoritariamente, en su mayoria, principalmente, en gran medida, generalmente, por "
        "lo general",
        "many, muchos, muchas, numerosos, numerosas, multitud de, infinidad de, decenas de, "
        "centenares de, bastantes, a menudo",
        "some, algunos, algunas, varios, varias, parte de, una parte, partes de, ciertos, ciertas, "
        "algun, alguna, algunos de, algunas de, varios de, varias de, parte del, una parte de, una "
        "parte del, unos cuantos, unas cuantas, diversos, diversas, no todos, no todas, a veces",
        "some, la mitad de, mitad de, la mitad del",
        "some, parcialmente, en parte",
        "few, pocos, pocas, unos pocos, unas pocas, escasos, escasas, apenas unos, apenas unas, un "
        "punado de, una minoria, una minoria de, minoria de, contados, contadas, rara vez",
        "none, ninguno, ninguna, ninguno de, ninguna de, nunca, nadie, ningun, ni uno, ni una, ni "
        "un solo, ni una sola, ni un, nada de, jamas",
        "only, solo, solamente, unicamente, exclusivamente, tan solo, nada mas que",
        "one of, uno de, una de, alguno de, alguna de, al menos uno, al menos una, uno solo de",
        "along, desglosados por, desglosadas por, resultados por, datos por, desagregados por",
    ),
    plural_links=listed("los las"),
    of_them=lines("de ellos\nde ellas\nde estos\nde estas"),
    partials=lines(
        """
        en parte
        parcialmente
        una parte de
        ayudo a
        ayudaron a
        ayudado a
        ayudar a
        ayuda a
        contribuyo a
        contribuyeron a
        participo en
        participaron en
        colaboro en
        casi
        """
    ),
    idle_scopes=lines(
        """
        no solo
        no solamente
        no unicamente
        sobre todo
        ante todo
        en todo caso
        todo caso
        de todos modos
        todos modos
        de todas formas
        todas formas
        todas maneras
        del todo
        todo indica
        todo apunta
        todo parece
        todo tipo
        toda clase
        toda suerte
        todo el mundo
        todo un
        toda una
        por todo ello
        todo ello
        todo esto
        todo eso
        todo lo
        todos los dias
        cada vez
        cada dia
        cada ano
        cada mes
        cada semana
        cada lunes
        cada domingo
        cada cual
        cada quien
        una vez
        siempre que
        siempre y
        desde siempre
        como siempre
        solo si
        solo cuando
        solo despues
        solo tras
        solo hasta
        solo una
        solo un
        solo que
        a solo
        nunca antes
        nunca mas
        mas que nunca
        muchas veces
        muchas gracias
        muchas horas
        por mucho
        varios dias
        varias horas
        varios meses
        varios anos
        varias veces
        algunas horas
        algunos dias
        algunos anos
        alguna vez
        algun dia
        algun momento
        algun tipo
        alguna forma
        algun modo
        ciertos momentos
        cierto es
        por cierto
        en cierto
        es cierto
        tomar parte
        forma parte de
        forman parte de
        formar parte de
        formo parte de
        formaba parte de
        formaban parte de
        por parte del
        forma parte del
        forman parte del
        formar parte del
        formo parte del
        formaba parte del
        formaban parte del
        por parte de
        por una parte
        de parte de
        otra parte
        a una parte
        uno de estos
        ni un paso
        """
    ),
    scope_links=listed("de del en a al con"),
    # -- speech
    speech_verbs=alike(
        "say: dice dicen dijo dijeron diciendo afirma afirman afirmo afirmaron senala senalan "
        "senalo senalaron explica explican explico explicaron indica indican indico indicaron "
        "anade anaden anadio anadieron agrega agregan agrego agregaron asegura aseguran aseguro "
        "aseguraron declara declaran declaro declararon comento comentaron manifiesta manifesto "
        "manifestaron expresa expreso expresaron informa informan informo informaron anuncia "
        "anuncian anuncio anunciaron subraya subrayo subrayaron destaca destaco destacaron "
        "recuerda recordo apunta apunto sostiene sostienen sostuvo sostuvieron argumenta "
        "argumento insiste insistio insistieron lamenta lamento lamentaron califica califico "
        "calificaron describe describio describieron conto escribe escribio respondio reitera "
        "reitero preciso detallo relato considera considero atribuye atribuyen atribuyo",
        "claim: alega alegan alego alegaron aduce adujo",
        "deny: niega niegan nego negaron desmiente desmienten desmintio desmintieron rechaza "
        "rechazan rechazo rechazaron",
        "admit: admite admiten admitio admitieron reconoce reconocen reconocio reconocieron "
        "confiesa confeso confesaron",
        "find: constata constato constataron concluye concluyen concluyo concluyeron confirma "
        "confirman confirmo confirmaron comprobo comprobaron demuestra demostro revela revelo",
        "accuse: acusa acusan acuso acusaron acusado acusada acusados acusadas culpa culpan culpo "
        "culparon responsabiliza responsabilizo",
        "criticise: critica critican critico criticaron condena condenan condeno condenaron "
        "denuncia denuncian denuncio denunciaron",
        "promise: promete prometen prometio prometieron",
        "order: ordena ordenan ordeno ordenaron obliga obligo obligaron prohibe prohibio",
        "demand: exige exigen exigio exigieron",
        "advise: pide piden pidio pidieron recomienda recomiendan recomendo recomendaron aconseja "
        "aconsejo insta insto instaron",
        "decline: declina declino rehusa rehuso rehusaron",
        "warn: advierte advierten advirtio advirtieron alerto alertaron",
        "suggest: cree creen creyo teme temen temio sospecha sospechan sugiere sugirio estima "
        "estiman estimo estimaron calcula calculan calculo calcularon",
        "say: afirmando senalando explicando indicando anadiendo agregando asegurando "
        "declarando comenta comentan comentando informando anunciando subrayan subrayando "
        "destacan destacando apuntan apuntaron apuntando argumentan argumentaron argumentando "
        "insisten insistiendo lamentan lamentando califican calificando describen "
        "describiendo responde responden respondieron respondiendo reiteran reiteraron "
        "reiterando detalla detallan detallaron detallando relata relatan relataron relatando "
        "consideran consideraron puntualiza puntualizan puntualizo puntualizaron "
        "puntualizando aclara aclaran aclaro aclararon aclarando adelanta adelantan adelanto "
        "adelantaron adelantando enfatiza enfatizan enfatizo enfatizaron enfatizando recalca "
        "recalcan recalco recalcaron recalcando menciona mencionan menciono mencionaron "
        "mencionando narran narro narraron narrando opina opinan opino opinaron opinando "
        "replico replicaron replicando contesta contestan contesto contestaron contestando "
        "remarca remarcan remarco remarcaron remarcando resalta resaltan resalto resaltaron "
        "resaltando ironiza ironizan ironizo ironizaron ironizando comunica comunican "
        "comunico comunicaron comunicando zanja zanjan zanjo zanjaron zanjando matiza matizan "
        "matizo matizaron contaron recuerdan recordaron manifiestan expresan quejo quejaron "
        "quejado",
        "claim: alegando aducen aducio aducieron aduciendo",
        "deny: rechazando refuta refutan refuto refutaron refutando rebate rebaten rebatio "
        "rebatieron rebatiendo negando desmintiendo",
        "admit: admitiendo confesando reconociendo",
        "find: constatan constatando confirmando verifica verifican verifico verificaron "
        "verificando determina determinan determino determinaron determinando dictamina "
        "dictaminan dictamino dictaminaron dictaminando revelan revelaron revelando "
        "certifican certifico certificaron comprueba comprueban demuestran demostraron hallo "
        "hallaron",
        "suggest: estimando calculando pronostica pronostican pronostico pronosticaron "
        "pronosticando augura auguran auguro auguraron augurando intue intuen intuio "
        "intuieron intuiendo sospecho sospecharon sospechando preven preve supone suponen "
        "supuso creyeron sugieren sugirieron temieron",
        "demand: reivindica reivindican reivindico reivindicaron reivindicando exigiendo",
        "advise: solicita solicitan solicitaron solicitando aconsejan aconsejaron aconsejando "
        "instan instando roga rogan rogo rogaron rogando pidiendo ruega",
        "warn: alertan alertando avisa avisan avisaron avisando advirtiendo previene",
        "promise: garantiza garantizan garantizo garantizaron garantizando prometiendo",
        "order: ordenando prohiben prohibieron prohibiendo decreta decretan decretaron decretando",
        "accuse: acusando culpando responsabilizan responsabilizaron responsabilizando imputa "
        "imputan imputo imputaron imputando achaca achacan achaco achacaron achacando",
        "criticise: criticando denunciando reprocha reprochan reprocho reprocharon "
        "reprochando deplora deploran deploro deploraron deplorando",
        "say: afirmado senalado explicado indicado anadido asegurado declarado informado "
        "anunciado subrayado destacado insistido lamentado dicho",
        "deny: negado desmentido rechazado",
        "admit: admitido reconocido confesado",
        "find: constatado concluido confirmado comprobado",
        "demand: exigido ",
        "advise: pedido solicitado recomendado aconsejado instado",
        "warn: advertido alertado avisado",
        "promise: prometido garantizado",
        "order: ordenado prohibido",
        "criticise: criticado denunciado",
        (
            "say: aseguraba aseguraban afirmaba afirmaban senalaba senalaban explicaba explicaban "
            "indicaba indicaban anadia anadian agregaba agregaban declaraba declaraban comentaba "
            "comentaban manifestaba manifestaban informaba informaban anunciaba anunciaban "
            "subrayaba subrayaban destacaba destacaban recordaba recordaban apuntaba apuntaban "
            "sostenia sostenian argumentaba argumentaban insistia insistian lamentaba lamentaban "
            "calificaba calificaban reiteraba reiteraban precisaba precisaban detallaba "
            "detallaban relataba relataban decia decian respondia respondian contestaba "
            "contestaban matizaba matizaban aclaraba aclaraban recalcaba recalcaban"
        ),
        "claim: alegaba alegaban arguia arguian aducia aducian",
        "deny: negaba negaban desmentia desmentian rechazaba rechazaban",
        "admit: admitia admitian reconocia reconocian confesaba confesaban",
        "find: concluia concluian confirmaba confirmaban revelaba revelaban constataba constataban",
        "accuse: acusaba acusaban culpaba culpaban",
        "criticise: criticaba criticaban denunciaba denunciaban reprochaba reprochaban",
        "promise: prometia prometian",
        "order: ordenaba ordenaban",
        "demand: exigia exigian ",
        (
            "advise: pedia pedian recomendaba recomendaban solicitaba solicitaban aconsejaba "
            "aconsejaban"
        ),
        "warn: advertia advertian alertaba alertaban avisaba avisaban",
        (
            "suggest: sospechaba sospechaban temia temian creia creian estimaba estimaban "
            "calculaba "
            "calculaban suponia suponian"
        ),
        (
            "say: sentencio sentenciaron expuso expusieron expone exponen defendio "
            "defendieron defiende defienden justifico justificaron justifica justifican asevero "
            "aseveraron asevera aseveran avanzo avanzaron desvelo desvelaron desvela apostillo "
            "remacho exclamo bromeo corroboro corroboraron corrobora anticipo anticiparon "
            "anticipa refirio refirieron refiere acoto acota acotaron abundo externo externaron "
            "espeto espetaron planteo plantearon cuentan narraba quejan queja celebro celebraron "
            "celebra agradecio agradecieron agradece valoro valoraron transmitio transmitieron "
            "transmite divulgo vaticino vaticinaron vaticina ratifico ratificaron ratifica "
            "refrendo precisaron precisa precisan anunciaban noto reflexiono concreto concretaron"
        ),
        (
            "claim: arguyo arguyeron arguye esgrimio esgrimieron esgrime esgrimen pretexto "
            "justificandose"
        ),
        (
            "criticise: cuestiono cuestionaron cuestiona cuestionan tacho tacharon tilda tildo "
            "tildaron afeo afearon afea censuro censuraron censura recrimino recriminaron "
            "recrimina reprobo repudio repudiaron repudia fustigo ataco atacaron"
        ),
        "promise: juro juraron jura aseguraran",
        (
            "advise: suplico suplicaron imploro imploraron animo exhorto exhortaron exhorta "
            "exhortan "
            "invito invitaron invita"
        ),
        (
            "demand: urgio urgieron urge urgen requirio requirieron requiere emplazo "
            "emplazaron emplaza"
        ),
        "deny: descarto descartaron descarta descartan",
        "order: decreto dispuso dispusieron mando mandaron impuso impusieron",
        "admit: asumio asumieron asume asumen",
        "warn: previno previnieron amenazo amenazaron amenaza amenazan",
        "decline: evito evitaron eludio eludieron elude",
        "suggest: piensa piensan penso pensaron presume presumen presumio intuye barrunta",
        "say: quejaba quejaban contaban relataban narraban comentaban opinaba opinaban sentenciaba",
        "advise: reclama reclaman reclamaron reclamando reclamado reclamaba reclamaban reclamo",
    ),
    speech_nouns=listed(
        """
        planteo queja celebra anticipo concreto externo abundo noto ataco censura repudio requiere
        urge animo mando decreto evito juro invito descarto amenaza preciso precisa corroboro
        defiende ratifico celebro valoro valora expuesto divulgo expone refiere transmite reclamo
        elude cuestiona tacho tilda afeo emplazo presume presumen piensa piensan asume asumen
        quejan cuentan descarta
        culpa culpan critica critico denuncia condena sospecha estima calculo rechazo anuncio
        insta informa relato rechazan
        """
    )
    | listed(
        "afirmado senalado explicado indicado anadido asegurado declarado informado anunciado "
        "subrayado destacado insistido lamentado dicho negado desmentido rechazado admitido "
        "reconocido confesado constatado concluido confirmado comprobado exigido reclamado "
        "pedido solicitado recomendado aconsejado instado advertido alertado avisado "
        "prometido garantizado ordenado prohibido criticado denunciado acusado acusada acusados "
        "acusadas"
    ),
    according_to=lines(
        """
        segun
        de acuerdo con
        en palabras de
        en opinion de
        en opinion del
        a juicio de
        a juicio del
        a decir de
        a decir del
        de acuerdo al
        de acuerdo a
        conforme a
        conforme al
        en palabras del
        en boca de
        a tenor de
        """
    ),
    pronouns=listed("él ella ellos ellas quien"),
    body_pronouns=listed("ellos ellas"),
    several_pronouns=listed("ellos ellas"),
    plural_verbs=("n",),
    sexed=(
        "ella la una sra srta dra dona senora doctora licenciada profesora hermana madre "
        "hija esposa viuda mujer nina abuela tia directora ministra presidenta alcaldesa "
        "jueza concejala diputada senadora gobernadora secretaria consejera abogada fundadora "
        "portavoza vocera coordinadora investigadora medica alumna vecina empresaria rectora "
        "comisaria inspectora delegada magistrada perita ingeniera arquitecta defensora "
        "tesorera vicepresidenta administradora funcionaria jefa maestra enfermera duena",
        "él el un sr dr don senor doctor licenciado profesor hermano padre hijo esposo viudo "
        "hombre "
        "nino abuelo tio director ministro alcalde juez concejal diputado senador gobernador "
        "secretario consejero abogado fundador vocero coordinador investigador medico alumno "
        "vecino empresario rector comisario inspector delegado magistrado perito ingeniero "
        "arquitecto defensor tesorero administrador funcionario jefe maestro enfermero dueno",
    ),
    sexed_endings=("a", "o"),
    definite=listed("el la los las dicho dicha"),
    drops_subject=True,
    turning=listed("segun como asi"),
    object_pronouns=listed("lo le les se nos me te los las"),
    aside_links=listed("en a al ante durante tras por desde con mediante para sobre"),
    speech_phrases=alike_rows(
        "say: dio a conocer, dieron a conocer, da a conocer, hizo saber, hicieron saber, dejo "
        "claro, dejaron claro, deja claro, hizo hincapie en, puso de manifiesto, pusieron de "
        "manifiesto, puso de relieve, dejo constancia de, salio al paso",
        "suggest: puso en duda, pone en duda, pusieron en duda, ponen en duda, dio por hecho, se "
        "mostro convencido de, se mostro convencida de, dijo temer, tiene dudas de",
        "find: dio por probado, da por probado, dan por probado, dio por acreditado, da por "
        "acreditado, llego a la conclusion, llegaron a la conclusion",
        "promise: se comprometio a, se comprometieron a, se compromete a, dio su palabra",
        "criticise: echo en cara, puso el grito, cargo contra, cargaron contra, arremetio contra, "
        "arremetieron contra, tildo de, tacho de, ha tildado de, ha tachado de",
        "accuse: senalo como responsable, apunto como responsable, echo la culpa, echaron la culpa",
        "advise: reclamo que, reclaman que",
    ),
    negations=listed("no nunca jamas nadie nada ningun ninguna ninguno ni sin tampoco"),
    auxiliaries=listed(
        """
        ha han habia habian hubo haber fue fueron es era eran son ser sera seran siendo sido esta
        estan estaba estaban no tambien ya nunca se le les aun todavia ademas podria podrian
        habria habrian
        """
    ),
    passives=listed("fue fueron sido es son era eran ser siendo"),
    agent_words=listed("por"),
    said_links=listed("que"),
    object_links=listed("a al"),
    determiners=listed(
        """
        el la los las un una unos unas su sus este esta estos estas ese esa esos esas aquel varios
        varias muchos muchas otro otra otros otras
        """
    ),
    noun_links=listed("de del"),
    clause_words=listed(
        """
        que y e pero o u ni en con sin por para a al sobre entre hasta desde cuando como si porque
        tras durante segun mientras donde aunque contra ante bajo sino hoy ayer
        """
    ),
    and_words=listed("y e pero"),
    relatives=listed("quien quienes cual cuales"),
    papers=listed(
        """
        informe informes comunicado comunicados documento documentos nota carta estudio encuesta
        sentencia texto mensaje acta expediente datos
        """
    ),
    one_of=lines("uno de\nuna de\nunos de\nalgunos de\nvarios de\nalguno de\notro de\notra de"),
    vague_voices=listed(
        """
        portavoz portavoces vocero vocera fuente fuentes autoridad autoridades funcionario
        funcionarios persona personas miembro miembros representante representantes organismo
        entidad grupo equipo
        """
    ),
    sides=alike(
        "police: policia policias guardia agentes",
        "prosecution: fiscalia fiscal fiscales",
        "fire: bomberos bombero",
        "army: ejercito militares soldados",
        "family: familia familias familiares padres madre padre viuda viudo hermano hermana hijo "
        "hija "
        "esposa esposo marido mujer",
        "neighbours: vecinos vecinas vecino vecina residentes residente pobladores lugarenos",
        "witnesses: testigos testigo",
        "union: sindicato sindicatos huelguistas",
        "defence: defensa abogado abogados abogada",
        "health: hospital hospitales medicos medico clinica enfermeras",
        "company: empresa compania firma laboratorio fabricante propietario propietaria dueno "
        "contratista constructora aerolinea banco patronal naviera concesionaria operadora "
        "refineria fabrica mina astillero cementera cadena distribuidora inmobiliaria gestora "
        "transportista electrica petrolera minera directivos empresarios empresario accionistas",
        (
            "government: gobierno ministerio ministra ministro consejera consejero gobernador "
            "gobernadora"
        ),
        "opposition: oposicion",
        "council: ayuntamiento alcalde alcaldesa concejales consistorio",
        "court: tribunal juez jueza juzgado corte jurado",
        "science: universidad cientificos investigadores instituto",
        "school: colegio escuela maestros profesores maestro maestra profesor profesora docentes",
        "pupils: alumnos alumnas estudiantes estudiante alumno alumna",
        "church: iglesia obispo parroco diocesis cura arzobispo",
        "charity: ong activistas ecologistas activista ambientalistas ecologista manifestantes",
        "experts: expertos experto experta analistas analista economistas economista peritos "
        "perito "
        "perita ingenieros ingeniero ingeniera especialistas",
        "parliament: parlamento senadores senador senadora diputados diputado diputada congreso",
        "insurers: aseguradora aseguradoras",
        "travellers: pasajeros pasajero pasajera viajeros turistas clientes cliente huespedes "
        "espectadores usuarios",
        "patients: pacientes paciente sobrevivientes supervivientes victimas",
        "farmers: agricultores agricultor ganaderos ganadero pescadores pescador campesinos "
        "campesino productores",
        "crew: tripulacion pilotos capitan marineros",
        "organisers: organizadores organizador organizadora promotores",
        "press: prensa medios periodistas",
        "authority: agencia autoridad direccion comision departamento superintendencia",
        "traders: comerciantes comerciante vendedores tenderos locatarios hosteleros hoteleros",
        "museum: museo museos",
        "port: puerto capitania",
        "airport: aeropuerto",
        "club: club jugadores entrenador",
        "workers: trabajadores trabajadoras empleados obreros plantilla mineros estibadores",
        "regulator: regulador inspeccion defensoria contraloria auditoria procuraduria",
        "association: asociacion asociaciones",
    )
    | {"ministerio publico": "prosecution"},
    commenting=listed(
        "comentar comenta comentara comentarios declaraciones pronunciarse pronunciara"
    ),
    hedges=alike(
        "alleged: presunto presunta presuntos presuntas presuntamente supuesto supuesta supuestos "
        "supuestas supuestamente presumible presumiblemente",
        "conditional: habria habrian estaria estarian tendria tendrian seria serian costaria "
        "costarian rondaria rondarian superaria superarian alcanzaria alcanzarian ascenderia "
        "ascenderian llegaria llegarian deberia deberian",
        "could: podria podrian pudo pudieron pudiera pudieran pudiese pudiesen",
        "seems: aparentemente",
        "possible: posible posibles posiblemente quiza quizas eventual potencial acaso",
        "probable: probable probables probablemente seguramente previsiblemente",
    )
    | dict.fromkeys(
        lines(
            """
            al parecer
            todo indica que
            todo parece indicar que
            todo hace pensar que
            todo hace indicar que
            todo apunta a que
            hace pensar que
            hace sospechar que
            se baraja que
            se baraja la
            la hipotesis de
            principal hipotesis
            primera hipotesis
            segun la hipotesis
            como hipotesis
            a falta de confirmar
            a falta de confirmacion
            pendiente de confirmar
            por confirmar
            segun versiones
            segun trascendidos
            segun trascendio
            segun se cree
            parece ser que
            parecia que
            da la impresion de que
            se especula con
            se especula con que
            especulan con
            se dice que
            se comenta que
            se rumorea
            no se excluye
            no excluye que
            no excluyen que
            no puede descartarse
            no cabe descartar
            no descartan un
            no descarta un
            no descartan una
            no descarta una
            cabe la posibilidad
            existe la posibilidad
            posibilidad de que
            estudia la posibilidad de
            estudian la posibilidad de
            valora la posibilidad de
            baraja la posibilidad de
            temor a que
            temores de que
            bajo sospecha de
            sospechas de
            apunta a
            apuntan a
            apuntaria a
            apuntarian a
            sugiere que
            sugieren que
            sugirio que
            indicaria que
            en principio
            de ser cierto
            estima que
            sospechoso de haber
            se le atribuye
            se les atribuye
            indicios de que
            indicio de que
            indicios de
            todo apunta a
            indicios apuntan a
            apunta a que
            apuntan a que
            sospechas de que
            sospecha de que
            no descarta que
            no descartan que
            no se descarta que
            no se excluye que
            rumores de que
            se rumorea que
            hipotesis de que
            de confirmarse
            no cree que
            no creia que
            duda que
            duda de que
            segun fuentes no confirmadas
            investigado por
            investigada por
            investigados por
            puede haber
            pueden haber
            pudo haber
            podria haber
            se estima que
            se presume que
            dicen que
            segun sospechas
            tal vez
            parece que
            se cree que
            se sospecha que
            se teme que
            se supone que
            sospecha que
            sospechan que
            sospecho que
            sospechaban que
            cree que
            creen que
            creia que
            creian que
            teme que
            temen que
            piensa que
            piensan que
            supone que
            suponen que
            a lo mejor
            es posible que
            es probable que
            puede que
            parece haber
            parecen haber
            parecia haber
            sin confirmar
            segun rumores
            por lo visto
            estudia si
            estudian si
            decidir si
            decidido si
            decide si
            decidira si
            decidiran si
            decidio si
            estudiara si
            estudiaran si
            valorara si
            analizara si
            debate si
            debatira si
            pregunta si
            preguntan si
            a la espera de confirmar
            a la espera de confirmacion
            pendiente de confirmacion
            valora si
            analiza si
            investiga si
            investigan si
            investigara si
            averiguar si
            averigua si
            averiguan si
            aclarar si
            determinar si
            esclarecer si
            comprobar si
            comprueba si
            comprueban si
            saber si
            dilucidar si
            establecer si
            verificar si
            confirmar si
            estudia si va a
            decidir si va a
            en apariencia
            sospechoso de
            sospechosa de
            sospechosos de
            sospechosas de
            acusado de
            acusada de
            acusados de
            acusadas de
            """
        ),
        "alleged",
    )
    | dict.fromkeys(
        lines(
            """
            espera que
            esperan que
            esperaba que
            esperaban que
            se espera que
            preve que
            preven que
            se preve que
            esta previsto que
            confia en que
            confian en que
            confia en
            confian en
            aspira a
            aspiran a
            """
        ),
        "expected",
    )
    | dict.fromkeys(
        listed(
            """
            estudia estudian estudiaba valora valoran valoraba sopesa sopesan sopesaba baraja
            barajan barajaba analiza analizan contempla contemplan plantea plantean propone
            proponen propuso propusieron sugiere sugieren recomienda recomiendan
            """
        ),
        "considered",
    )
    | dict.fromkeys(
        lines(
            """
            no descarta
            no descartan
            no descarto
            no descartaron
            no se descarta
            intentara
            intentaran
            tratara de
            trataran de
            """
        ),
        "trying",
    ),
    knowing=listed(
        """
        asegurar afirmar aseguran afirman descartar garantizar
        dice atribuye atribuir vincula vincular establecer establecido establecida determinar
        determinado determinada confirmar confirmado confirmada probar probado probada sabe saben
        saber claro verificar verificado verificada aclarar aclarado acreditar acreditado
        acreditada precisar precisado esclarecer esclarecido identificar identificado concretar
        concretado demostrar demostrado aventurar pronunciarse
        """
    ),
    cause_nouns=listed("causa causas vinculo relacion origen motivo culpa"),
    causes=lines(
        """
        causo
        causaron
        causado por
        causada por
        causados por
        causadas por
        provoco
        provocaron
        provocado por
        provocada por
        provocados por
        provocadas por
        origino
        originado por
        originada por
        ocasiono
        ocasionado por
        ocasionada por
        desencadeno
        desencadenado por
        se origino por
        se produjo por
        como consecuencia de
        a consecuencia de
        consecuencia de
        producto de
        fruto de
        por efecto de
        responsable de
        responsables de
        la causa fue
        gracias a
        se debieron a
        se deben a
        obedecio a
        obedece a
        debido a
        a causa de
        por culpa de
        se debe a
        se debio a
        """
    ),
    headline_causes=lines(
        """
        se debe a
        se debe al
        se deben a
        se deben al
        se debio a
        se debio al
        se debieron a
        se debieron al
        se debia a
        se debian a
        debido a
        debido al
        debida a
        debidas a
        debidos a
        a causa de
        a causa del
        por culpa de
        por culpa del
        causado por
        causada por
        causados por
        causadas por
        provocado por
        provocada por
        provocados por
        provocadas por
        originado por
        originada por
        obedece a
        obedecio a
        obedecieron a
        fruto de
        atribuido a
        atribuida a
        atribuidos a
        atribuidas a
        """
    ),
    left_open=lines(
        """
        no esta claro
        no estan claras
        no queda claro
        sin aclarar
        sin esclarecer
        por aclarar
        por esclarecer
        por determinar
        por establecer
        aun se ignora
        se ignora
        se ignoran
        desconoce
        desconocen
        desconocia
        es pronto para
        demasiado pronto para
        no se atrevio a
        no quiso precisar
        no quiso aventurar
        no supo precisar
        no supo decir
        no preciso
        no detallo
        no aclaro
        no especifico
        no ha trascendido
        no han trascendido
        no trascendio
        no consta
        no hay constancia
        no hay evidencia
        no hay evidencias
        no hay indicios
        no hay relacion
        no existen pruebas
        sin pruebas
        no se ha confirmado
        no ha sido confirmado
        no ha sido confirmada
        no esta confirmado
        no esta probado
        no quedo probado
        no se ha probado
        no se ha demostrado
        no se ha aclarado
        no se ha esclarecido
        no se ha identificado
        no ha sido identificado
        no ha podido establecer
        no ha podido determinar
        no ha podido confirmar
        no pudo confirmar
        no pudo precisar
        no fue posible determinar
        no fue posible establecer
        se investigan
        investigan si
        se analiza
        son objeto de investigacion
        es objeto de investigacion
        siguen abiertas
        sigue abierta
        todas las hipotesis
        no se sabe
        no se conoce
        no se conocen
        no se conocio
        no se saben
        aun no se conoce
        se desconoce
        se desconocen
        no dice que
        no atribuye
        no se ha establecido
        no ha sido establecido
        no se ha podido establecer
        no se ha podido determinar
        no pudo determinar
        no pudo establecer
        no hay pruebas
        se investiga
        bajo investigacion
        """
    ),
    accusing=listed(
        """
        negligencia negligente fraude corrupcion delito delitos ilegal ilegalmente soborno sobornos
        soborno robo mintio mentira asesino mato abuso abusos agredio culpable culpables oculto
        ocultaron incumplio incumplido incumplimiento violo falsifico manipulo malverso amenazo
        amenazas amenazaron agredieron agresion golpeo golpearon disparo dispararon apunalo hirio
        hirieron mataron asesinaron ataco atacaron robaron asalto asaltaron secuestro secuestraron
        estafo estafa engano enganaron desvio desviaron malversacion cohecho prevaricacion
        imprudencia imprudente temeraria dolo encubrio encubrimiento complicidad complice
        extorsion chantaje coacciono acoso acosaron maltrato maltratos irregularidades
        irregularidad falsedad falsificacion destruyo destruyeron rompio rompieron incendio
        quemaron saquearon vertio vertieron contamino contaminaron infringio vulnero atropello
        embistio mordio derribo insulto insultaron difamo calumnio culpa responsable
        """
    ),
    # -- names
    honorifics=listed(
        """
        dr dra doctor doctora sr sra srta senor senora don dona d prof profesor
        profesora lic ing fray padre licenciado licenciada arq mtro mtra cp
        """
    ),
    offices=phrased(
        "presidente, presidenta",
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
        "alcalde, alcaldesa, intendente, intendenta, presidente municipal, presidenta municipal, "
        "jefe comunal, jefa comunal, primer edil, primera edil, burgomaestre",
        "teniente de alcalde, teniente alcalde, tenienta de alcalde",
        "regidor, regidora",
        "interventor, interventora",
        "contralor, contralora",
        "personero, personera",
        "sindico, sindica",
        "vicerrector, vicerrectora",
        "decano, decana",
        "consul, consulesa",
        "arzobispo",
        "cardenal",
        "perito, perita",
        "forense",
        "cientifico, cientifica",
        "experto, experta",
        "especialista",
        "dueno, duena, propietario, propietaria",
        "empresario, empresaria",
        "activista",
        "piloto",
        "patron, patrona",
        "portero, portera, conserje",
        "fotografo, fotografa",
        "actor, actriz",
        "cantante",
        "taxista",
        "camionero, camionera",
        "numero dos, segundo de a bordo",
        "miembro, integrante",
        "procurador general, procuradora general",
        "defensor del pueblo, defensora del pueblo, ombudsman",
        "concejal, concejala, edil",
        "senador, senadora",
        "diputado, diputada",
        "legislador, legisladora, congresista, parlamentario, parlamentaria",
        "consejero, consejera",
        "consejero delegado, consejera delegada, director ejecutivo, directora ejecutiva, ceo",
        "embajador, embajadora",
        "fiscal, fiscala",
        "fiscal general",
        "juez, jueza, magistrado, magistrada",
        "director, directora",
        "director general, directora general",
        "gerente",
        "jefe, jefa, lider, dirigente, al frente, a cargo, al mando",
        "portavoz, vocero, vocera, jefe de prensa, jefa de prensa, responsable de prensa, "
        "director de comunicacion, directora de comunicacion, jefe de comunicacion, "
        "jefa de comunicacion, responsable de comunicacion, encargado de prensa, "
        "encargada de prensa",
        "candidato, candidata, aspirante",
        "comisario, comisaria",
        "inspector, inspectora",
        "inspector jefe, inspectora jefa, inspectora jefe",
        "comisario jefe, comisaria jefe",
        "fiscal jefe, fiscal jefa, fiscala jefa",
        "capitan, capitana",
        "teniente",
        "teniente coronel",
        "comandante general",
        "sargento, sargenta",
        "cabo",
        "general",
        "almirante",
        "notario, notaria",
        "ponente",
        "secretario judicial, secretaria judicial",
        "coronel",
        "comandante",
        "rey",
        "reina",
        "papa",
        "obispo",
        "rector, rectora",
        "abogado, abogada, letrado, letrada",
        "ingeniero, ingeniera",
        "investigador, investigadora",
        "coordinador, coordinadora",
        "responsable",
        "tesorero, tesorera",
        "delegado, delegada",
        "entrenador, entrenadora, director tecnico, directora tecnica",
        "fundador, fundadora",
        "titular",
        "asesor, asesora",
        "vocal",
        "tecnico, tecnica",
        "voluntario, voluntaria",
        "becario, becaria",
        "socio, socia",
        "accionista, inversor, inversora",
        "sindicalista",
        "agente, policia, guardia civil, gendarme",
        "subinspector, subinspectora",
        "soldado",
        "bombero, bombera",
        "parroco, sacerdote",
        "defensor, defensora",
        "procurador, procuradora",
        "profesor, profesora, catedratico, catedratica",
        "maestro, maestra",
        "alumno, alumna, estudiante",
        "medico, medica",
        "farmaceutico, farmaceutica, boticario",
        "enfermero, enfermera",
        "cirujano, cirujana",
        "dentista",
        "veterinario, veterinaria",
        "psicologo, psicologa",
        "biologo, biologa",
        "geologo, geologa",
        "economista",
        "historiador, historiadora",
        "arqueologo, arqueologa",
        "arquitecto, arquitecta",
        "periodista, reportero, reportera",
        "escritor, escritora, autor, autora",
        "conductor, conductora, chofer, maquinista",
        "cartero",
        "panadero, panadera",
        "carnicero, carnicera",
        "fontanero, fontanera",
        "electricista",
        "albanil",
        "carpintero, carpintera",
        "cocinero, cocinera",
        "camarero, camarera",
        "pescador, pescadora",
        "pastor, pastora",
        "jardinero, jardinera",
        "mecanico, mecanica",
        "pintor, pintora",
        "minero, minera",
        "marinero, marinera",
        "agricultor, agricultora, granjero, granjera, campesino, campesina",
        "ganadero, ganadera",
        "comerciante, tendero, tendera",
        "peluquero, peluquera",
        "bibliotecario, bibliotecaria",
        "contable",
        "auditor, auditora",
        "guia",
        "organista",
        "escultor, escultora",
        "sastre, modista, costurera",
        "joyero, joyera",
        "banquero, banquera",
        "ciclista",
        "excursionista, senderista",
        "sacristan",
        "limpiador, limpiadora",
        "celador, celadora",
        "vigilante, guardia, guarda, vigilante de seguridad, guardia de seguridad, custodio",
        "guardabosques",
        "hijo",
        "hija",
        "hermano",
        "hermana",
        "padre",
        "madre",
        "esposa, viuda",
        "esposo, viudo, marido",
        "tio",
        "tia",
        "sobrino",
        "sobrina",
        "primo",
        "prima",
        "abuelo",
        "abuela",
        "nieto",
        "nieta",
        "cunado",
        "cunada",
        "yerno",
        "nuera",
        "suegro",
        "suegra",
        "novio, novia, pareja",
        "vecino, vecina",
        "amigo, amiga",
        "companero, companera",
        "capataz, encargado de obra",
        "cura",
        "contramaestre",
        "timonel",
        "azafata, azafato, auxiliar de vuelo",
        "copiloto",
        "instructor, instructora",
        "linier, juez de linea",
        "arbitro, arbitra",
        "guardameta, arquero, golero, portero del equipo",
        "delantero, delantera",
        "zaguero, zaguera",
        "centrocampista, mediocampista",
        "futbolista",
        "consultor, consultora",
        "contratista",
        "recepcionista",
        "bedel, ordenanza",
        "operario, operaria, obrero, obrera",
        "soldador, soldadora",
        "jinete",
        "torero, matador",
        "apicultor, apicultora",
        "viticultor, viticultora, bodeguero, bodeguera",
        "cerrajero, cerrajera",
        "tejedor, tejedora",
        "alfarero, alfarera, ceramista",
        "poeta, poetisa",
        "novelista",
        "pianista",
        "violinista",
        "bailarin, bailarina",
        "cineasta",
        "productor, productora",
        "trabajador social, trabajadora social",
        "auxiliar de enfermeria",
        "cuidador, cuidadora",
        "fisioterapeuta",
        "radiologo, radiologa",
        "cardiologo, cardiologa",
        "neurologo, neurologa",
        "oncologo, oncologa",
        "pediatra",
        "ginecologo, ginecologa",
        "anestesista, anestesiologo, anestesiologa",
        "epidemiologo, epidemiologa",
        "virologo, virologa",
        "oceanografo, oceanografa",
        "hidrologo, hidrologa",
        "meteorologo, meteorologa",
        "sociologo, sociologa",
        "politologo, politologa",
        "antropologo, antropologa",
        "comadrona, partera, matrona",
        "paramedico, paramedica, camillero, socorrista",
        "buzo",
        "salvavidas",
        "motorista, motociclista",
        "peaton",
        "pasajero, pasajera",
        "turista",
        "huesped",
        "inquilino, inquilina",
        "jefe de estudios, jefa de estudios",
        "jefe de obra, jefa de obra",
        "primer oficial",
        "colectivero, colectivera, autobusero, conductor de autobus",
        "farero, farera",
        "lechero, lechera",
        "relojero, relojera",
        "lenador",
        "vigilante nocturno, sereno",
        "director gerente, directora gerente",
        "mandatario, mandataria",
        "tutor, tutora",
        "preceptor, preceptora",
        "militante",
        "rehen",
        "instalador, instaladora, gasista",
        "genetista",
        "restaurador, restauradora, conservador, conservadora",
        "empleado, empleada, trabajador, trabajadora",
        "columnista",
        "presentador, presentadora, locutor, locutora",
        "interprete, traductor, traductora",
        "superviviente, sobreviviente",
        "sospechoso, sospechosa",
        "cabecilla",
        "complice",
        "delantero, atacante",
        "soprano",
        "tenor",
        "comisionado, comisionada",
        "supervisor, supervisora",
        "monja",
        "monje, fraile",
        "diacono",
        "abad",
        "rabino",
        "iman",
        "agregado, agregada",
        "jefe de turno, jefa de turno",
        "controlador aereo, controladora aerea",
        "jefe de maquinas, jefa de maquinas",
        "representante, apoderado, apoderada",
        "negociador, negociadora",
    ),
    office_ranks=phrased(
        "interino, interina, encargado, encargada, provisional, en funciones, accidental, temporal",
        "vice, sub, adjunto, adjunta, segundo, segunda",
        "ex, antiguo, antigua, jubilado, jubilada, retirado, retirada, anterior, fuera",
        "saliente",
        "entrante, designado, designada",
        "auxiliar, asistente, ayudante",
        "honorario, honoraria",
        "emerito, emerita",
        "suplente, sustituto, sustituta",
        "auxiliar, coadjutor",
        "residente, en practicas",
        "electo, electa",
    ),
    ended=phrased("ex, hasta"),
    professions=listed(
        "jefe abogado ingeniero investigador fundador responsable titular asesor tecnico "
        "voluntario becario socio accionista sindicalista soldado bombero parroco profesor "
        "maestro alumno biologo geologo economista historiador arqueologo arquitecto periodista "
        "escritor psicologo amigo companero cirujano perito forense cientifico experto "
        "especialista dueno empresario activista piloto patron fotografo actor cantante "
        "cabo sargento teniente capitan comandante coronel general almirante guardia "
        + _HEALING
        + _TRADES
        + _FAMILY
    )
    | listed(
        "instructor futbolista consultor contratista poeta novelista cineasta productor "
        "cuidador epidemiologo virologo oceanografo hidrologo meteorologo sociologo "
        "politologo antropologo salvavidas motorista peaton pasajero turista huesped "
        "inquilino tutor preceptor militante rehen colectivero "
    )
    | frozenset({"trabajador social", "auxiliar de enfermeria", "jefe de obra", "primer oficial"})
    | listed(
        "conserje instalador genetista restaurador empleado "
        "columnista presentador interprete superviviente "
        "sospechoso cabecilla complice soprano tenor supervisor monja monje diacono "
    )
    | frozenset({"miembro"})
    | listed("representante negociador"),
    callings=(
        frozenset(
            {"capitan", "contramaestre", "timonel", "cocinero", "primer oficial", "maquinista"}
        ),
        listed("arbitro linier guardameta delantero zaguero centrocampista entrenador"),
        listed("profesor maestro alumno becario"),
        listed("maestro " + _HEALING + _TRADES),
        listed(_FAMILY),
        listed("amigo vecino companero"),
        listed("dueno inquilino empleado"),
    ),
    kinship=listed(_FAMILY + " amigo vecino companero"),
    tops=listed("jefe responsable titular director gerente coordinador rector"),
    surnames=listed(
        "rey alcalde pastor herrero papa cabo guerrero molinero zapatero amigo primo cura "
        "delantero leal alfarero tejedor"
    ),
    idle_modifiers=listed(
        "nuevo nueva actual entonces reciente propio propia joven veterano veterana conocido "
        "conocida mayor menor unico unica local mismo misma mismos mismas citado citada referido "
        "referida"
    ),
    as_words=listed("como"),
    office_verbs=alike(
        "presidente: preside presidia presidio presiden presidira presidido",
        "director: dirige dirigia dirigio dirigira dirigido",
        "jefe: encabeza encabezo encabezaba encabezado lidera lidero lideraba liderado manda",
        "comandante: comanda comando comandaba",
        "coordinador: coordina coordino coordinaba coordinado",
        "gerente: gestiona gestiono gestionaba",
        "fundador: fundo fundaron",
        "entrenador: entrena entreno entrenaba",
    ),
    portfolios=listed(
        "ministro secretario viceministro consejero concejal subsecretario viceconsejero"
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
        contraloria auditoria procuraduria veeduria personeria consejeria concejalia alcaldia
        gobernacion intendencia delegacion subdelegacion jefatura comandancia capitania diputacion
        cabildo mancomunidad consorcio junta audiencia patronal clinica escuela facultad
        constructora aseguradora consulado embajada cofradia parroquia obispado diocesis
        arzobispado liceo biblioteca archivo teatro corporacion instituciones brigada guardia
        proteccion bomberos consistorio municipalidad regulador hermandad
        """
    ),
    places=listed(
        """
        calle avenida plaza puente rio lago bahia golfo isla islas monte sierra valle
        distrito barrio provincia playa cabo costa muelle parque bosque cerro
        """
    ),
    before_places=listed("en desde hacia hasta"),
    name_links=listed("de del van von da do"),
    body_links=listed("para en y e"),
    articles=listed("el la los las un una su sus"),
    joiners=listed("y e"),
    being=listed("es era fue"),
    relative=listed("quien que"),
    never_names=listed(
        "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi internet "
        "navidad dios redaccion"
    ),
    known_as=phrased(
        "santa, sta",
        "santo, sto",
        "estados unidos, eeuu, ee uu, eua",
        "naciones unidas, onu",
        "consejo de ministros, gobierno",
        "ministerio publico, fiscalia",
        "guardia civil, benemerita",
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
    # -- hearsay
    citing=lines(
        """
        citando a
        citando al
        citado por
        citada por
        citados por
        citadas por
        recogido por
        recogida por
        publicado por
        publicada por
        difundido por
        difundida por
        adelantado por
        adelantada por
        en declaraciones a
        en declaraciones al
        """
    ),
    reporting=listed("informo publico revelo adelanto publica informa"),
    hearsay=lines(
        """
        haber oido que
        haber oido decir
        ha oido que
        habia oido
        han oido que
        mensajes en redes
        mensajes de whatsapp
        mensajes en grupos
        mensajes en las redes
        publicaciones en redes
        en redes sociales circula
        en redes sociales circulan
        en las redes circula
        corrio la voz
        corrio el rumor
        se rumorea
        se rumoreaba
        corre el rumor
        corria el rumor
        segun rumores
        segun el rumor
        segun los rumores
        oyo decir
        oyeron decir
        habia oido decir
        habian oido decir
        ha oido decir
        habia oido que
        habian oido que
        de oidas
        se oye que
        se comenta que
        se dice que
        supo por un
        supo por una
        supo por unos
        supo por su
        se entero por un
        se entero por una
        se enteraron por un
        por boca de un
        por boca de una
        segun un amigo
        segun una amiga
        segun un vecino
        segun una vecina
        segun vecinos
        segun unos vecinos
        segun un familiar
        segun un companero
        segun una companera
        segun un conocido
        segun un mensaje
        segun mensajes
        segun redes sociales
        segun las redes sociales
        un mensaje que circula
        mensajes que circulan
        un audio que circula
        segun un audio
        una cadena de whatsapp
        """
    ),
    tellers=listed(
        """
        amigo amiga amigos amigas vecino vecina vecinos vecinas pariente parientes familiar
        familiares companero companera companeros companeras primo prima primos conocido conocida
        conocidos alguien cunado cunada hermano hermana tio tia sobrino sobrina marido mujer novio
        novia cliente transeunte desconocido
        """
    ),
    telling=listed(
        """
        dijo dijeron dicho conto contaron contado cuenta aseguro asegurado comento comentaron
        comentado aviso avisado informo informado explico explicado
        """
    ),
    told_whom=listed(
        """
        le les me nos se
        """
    ),
    # -- lists of sources
    document_words=lines(
        """
        boletin
        boletines
        circular
        comunicado
        comunicados
        aviso
        gaceta
        acta
        actas
        informe
        informes
        estudio
        encuesta
        edicion
        numero
        despacho
        cable
        teletipo
        programa
        agenda
        folleto
        auto
        sentencia
        fallo
        decreto
        orden
        carta
        oficio
        correo
        rueda de prensa
        conferencia de prensa
        entrevista
        publicacion
        nota
        nota de prensa
        comparecencia
        anuario
        archivo
        archivos
        hemeroteca
        video
        emision
        oficina de prensa
        gabinete de prensa
        revista
        audiencia
        discurso
        registro
        censo
        datos
        cifras
        presupuesto
        estadistica
        estadisticas
        pagina
        periodico
        agencia
        manual
        catalogo
        documento
        documentos
        escrito
        denuncia
        querella
        auditoria
        anexo
        protocolo
        memoria
        resolucion
        dictamen
        peritaje
        parte
        suplemento
        """
    ),
    source_leads=lines(
        """
        con informacion de
        con informacion del
        con informaciones de
        con datos de
        con datos del
        con material de
        elaborado con informacion
        elaborado con datos
        informacion de
        basado en
        tomado de
        a partir de informacion
        """
    ),
    outlet_words=lines(
        """
        web
        portal
        periodico
        diario
        agencia de noticias
        agencia de prensa
        agencia informativa
        revista
        semanario
        medio
        medios
        emisora
        cadena
        radio
        television
        sitio
        """
    ),
    # -- irregular verbs
    verb_forms=alike(
        "abrir: abrir abre abren abrio abrieron abierto abierta abiertos abiertas abrira "
        "abriran abria",
        "cerrar: cerrar cierra cierran cerro cerraron cerrado cerrada cerraran cerrara",
        "dar: dar da dan dio dieron dado dada daba daban dara daran den diera dando",
        "decir: decir dice dicen dijo dijeron dicho dicha decia decian dira diran diga digan",
        "hacer: hacer hace hacen hizo hicieron hecho hecha hacia hacian hara haran haga "
        "hagan haciendo",
        "ir: ir va van iba iban ira iran vaya vayan yendo",
        "poder: poder puede pueden pudo pudieron podia podian podra podran pueda puedan",
        "poner: poner pone ponen puso pusieron puesto puesta pondra pondran ponga pongan",
        "querer: querer quiere quieren quiso quisieron queria querian querra quiera",
        "saber: saber sabe saben supo supieron sabia sabian sabra sepa sepan",
        "tener: tener tiene tienen tuvo tuvieron tenia tenian tendra tendran tenga tengan",
        "traer: traer trae traen trajo trajeron traido traia",
        "venir: venir viene vienen vino vinieron venia vendra vendran venga vengan",
        "ver: ver ve ven vio vieron visto veia veian vera veran",
        "caer: caer cae caen cayo cayeron caido caida caera",
        "leer: leer lee leen leyo leyeron leido",
        "oir: oir oye oyen oyo oyeron oido oida",
        "creer: creer cree creen creyo creyeron creido creia creian",
        "huir: huir huye huyen huyo huyeron huido",
        "construir: construir construye construyen construyo construyeron construido construida",
        "destruir: destruir destruye destruyo destruyeron destruido destruida",
        "pedir: pedir pide piden pidio pidieron pedido pedida pedia pida pidan",
        "despedir: despedir despide despiden despidio despidieron despedido despedida",
        "seguir: seguir sigue siguen siguio siguieron seguido seguia seguira siga",
        "conseguir: conseguir consigue consiguio consiguieron conseguido",
        "sentir: sentir siente sienten sintio sintieron sentido",
        "morir: morir muere mueren murio murieron muerto muerta muertos muertas moria morira",
        "dormir: dormir duerme duermen durmio durmieron dormido",
        "volver: volver vuelve vuelven volvio volvieron vuelto volvera",
        "devolver: devolver devuelve devolvio devolvieron devuelto devuelta",
        "mover: mover mueve movio movieron movido",
        "resolver: resolver resuelve resolvio resolvieron resuelto resuelta",
        "romper: romper rompe rompen rompio rompieron roto rota rotos rotas",
        "perder: perder pierde pierden perdio perdieron perdido perdida",
        "defender: defender defiende defendio defendieron defendido",
        "entender: entender entiende entendio entendieron entendido",
        "encontrar: encontrar encuentra encuentran encontro encontraron encontrado",
        "mostrar: mostrar muestra muestran mostro mostraron mostrado",
        "probar: probar probo probaron probado",
        "aprobar: aprobar aprueba aprueban aprobo aprobaron aprobado aprobada",
        "contar: contar conto contaron contado",
        "costar: costar cuesta cuestan costaron costado costara",
        "empezar: empezar empieza empiezan empezo empezaron empezado empezara",
        "comenzar: comenzar comienza comienzan comenzo comenzaron comenzado",
        "negar: negar niega niegan nego negaron negado",
        "pensar: pensar piensa piensan penso pensaron pensado",
        "recomendar: recomendar recomienda recomiendan recomendo recomendaron recomendado",
        "elegir: elegir elige eligen eligio eligieron elegido elegida",
        "exigir: exigir exige exigen exigio exigieron exigido exigida exija",
        "dirigir: dirigir dirige dirigen dirigio dirigido",
        "sufrir: sufrir sufre sufren sufrio sufrieron sufrido",
        "subir: subir sube suben subio subieron subido",
        "salir: salir sale salen salio salieron salido saldra",
        "vivir: vivir vive viven vivio vivieron vivido",
        "escribir: escribir escribe escribio escribieron escrito escrita",
        "cubrir: cubrir cubre cubrio cubrieron cubierto cubierta",
        "descubrir: descubrir descubre descubren descubrio descubrieron descubierto descubierta",
        "producir: producir produce producen produjo produjeron producido",
        "reducir: reducir reduce reducen redujo redujeron reducido reducida",
        "traducir: traducir traduce tradujo traducido",
        "conducir: conducir conduce conducen condujo condujeron conducido",
        "mantener: mantener mantiene mantienen mantuvo mantuvieron mantenido mantendra",
        "obtener: obtener obtiene obtuvo obtuvieron obtenido",
        "detener: detener detiene detuvo detuvieron detenido detenida detenidos",
        "proponer: proponer propone propuso propusieron propuesto propuesta",
        "imponer: imponer impone impuso impusieron",
        "suponer: suponer supone supuso supusieron",
        "disponer: disponer dispone dispuso dispusieron dispuesto",
        "oponer: oponer opone opuso opusieron opuesto",
        "componer: componer compone compuso compuesto",
        "intervenir: intervenir interviene intervino intervinieron intervenido",
        "prever: prever preve preven previo previsto prevista preveia",
        "advertir: advertir advierte advierten advirtio advirtieron advertido advertia",
        "convertir: convertir convierte convirtio convirtieron convertido",
        "herir: herir hiere hirio hirieron herido heridos",
        "herir: lesiono lesionado",
        "reunir: reunir reune reunen reunio reunieron reunido",
        "prohibir: prohibir prohibe prohiben prohibio prohibieron prohibido prohibida",
        "permitir: permitir permite permiten permitio permitieron permitido",
        "decidir: decidir decide deciden decidio decidieron decidido",
        "pagar: pagar paga pagan pagaron pagado",
        "llegar: llegar llega llegan llego llegaron llegado",
        "jugar: jugar juega jugo jugaron jugado",
        "robar: robar roba robaron robado robada",
        "absolver: absolver absolvera absolveran absolvia absolvian absolviendo absolviera "
        "absolvieron absolvio absuelta absueltas absuelto absueltos absuelve absuelven",
        "abstener: abstendra abstendran abstener abstenia abstenian abstenida abstenidas "
        "abstenido abstenidos absteniendo abstiene abstienen abstuviera abstuvieron abstuvo",
        "acertar: acertaba acertaban acertada acertadas acertado acertados acertando acertar "
        "acertara acertaran acertaron acerto acierta aciertan acierte acierten",
        "acordar: acordaba acordaban acordada acordadas acordado acordados acordando acordar "
        "acordara acordaran acordaron acordo acuerda acuerdan acuerde acuerden",
        "acostar: acostaba acostaban acostada acostadas acostado acostados acostando acostar "
        "acostara acostaran acostaron acosto acuestan acueste acuesten",
        "adquirir: adquiere adquieren adquiria adquirian adquirida adquiridas adquirido "
        "adquiridos adquiriendo adquiriera adquirieron adquirio adquirir adquirira adquiriran",
        "agradecer: agradece agradecen agradecer agradecera agradeceran agradecia agradecian "
        "agradecida agradecidas agradecido agradecidos agradeciendo agradeciera agradecieron "
        "agradecio agradezca agradezcan",
        "ahogar: ahoga ahogaba ahogaban ahogada ahogadas ahogado ahogados ahogan ahogando "
        "ahogar ahogara ahogaran ahogaron ahogo ahogue ahoguen",
        "ahorcar: ahorca ahorcaba ahorcaban ahorcada ahorcadas ahorcado ahorcados ahorcan "
        "ahorcando ahorcar ahorcara ahorcaran ahorcaron ahorco ahorque ahorquen",
        "alcanzar: alcancen alcanza alcanzaba alcanzaban alcanzada alcanzadas alcanzado "
        "alcanzados alcanzan alcanzando alcanzar alcanzara alcanzaran alcanzaron alcanzo",
        "aliviar: alivia aliviaba aliviaban aliviada aliviadas aliviado aliviados alivian "
        "aliviando aliviar aliviara aliviaran aliviaron alivie alivien alivio",
        "almorzar: almorzaba almorzaban almorzada almorzadas almorzado almorzados almorzando "
        "almorzar almorzara almorzaran almorzaron almorzo almuerce almuercen almuerza "
        "almuerzan",
        "amenazar: amenace amenacen amenazaba amenazaban amenazada amenazadas amenazado "
        "amenazados amenazan amenazando amenazar amenazara amenazaran amenazaron amenazo",
        "ampliar: amplia ampliaba ampliaban ampliada ampliadas ampliado ampliados amplian "
        "ampliando ampliar ampliara ampliaran ampliaron amplie amplien amplio",
        "andar: andaba andaban andada andadas andado andados andando andar andara andaran "
        "ande anden anduviera anduvieron anduvo",
        "ansiar: ansia ansiaba ansiaban ansiada ansiadas ansiado ansiados ansian ansiando "
        "ansiar ansiara ansiaran ansiaron ansie ansien ansio",
        "aparecer: aparece aparecen aparecer aparecera apareceran aparecia aparecian "
        "aparecidas aparecido aparecidos apareciendo apareciera aparecieron aparecio aparezca "
        "aparezcan",
        "aplazar: aplace aplacen aplaza aplazaba aplazaban aplazada aplazadas aplazado "
        "aplazados aplazan aplazando aplazar aplazara aplazaran aplazaron aplazo",
        "aplicar: aplicaba aplicaban aplicada aplicadas aplicado aplicados aplican aplicando "
        "aplicar aplicara aplicaran aplicaron aplico aplique apliquen",
        "apostar: apostaba apostaban apostada apostadas apostado apostados apostando apostar "
        "apostara apostaran apostaron aposto apuestan apueste apuesten",
        "apretar: apretaba apretaban apretada apretadas apretado apretados apretando apretar "
        "apretara apretaran apretaron apreto aprieta aprietan apriete aprieten",
        "arrancar: arranca arrancaba arrancaban arrancada arrancadas arrancado arrancados "
        "arrancan arrancando arrancar arrancara arrancaran arrancaron arranco arranque "
        "arranquen",
        "arrepentir: arrepentia arrepentian arrepentida arrepentidas arrepentido arrepentidos "
        "arrepentir arrepentira arrepentiran arrepiente arrepienten arrepintiendo "
        "arrepintiera arrepintieron arrepintio",
        "atacar: ataca atacaba atacaban atacada atacadas atacado atacados atacan atacando "
        "atacar atacara atacaran atacaron ataco ataquen",
        "atender: atender atendera atenderan atendia atendian atendida atendidas atendido "
        "atendidos atendiendo atendiera atendieron atendio atiende atienden",
        "atraer: atrae atraen atraer atraera atraeran atraia atraian atraida atraidas atraido "
        "atraidos atraiendo atrajera atrajeron atrajo",
        "atravesar: atravesaba atravesaban atravesada atravesadas atravesado atravesados "
        "atravesando atravesar atravesara atravesaran atravesaron atraveso atraviesa "
        "atraviesan atraviese atraviesen",
        "atribuir: atribuia atribuian atribuida atribuidas atribuido atribuidos atribuir "
        "atribuira atribuiran atribuye atribuyen atribuyendo atribuyera atribuyeron atribuyo",
        "autorizar: autorice autoricen autoriza autorizaba autorizaban autorizada autorizadas "
        "autorizado autorizados autorizan autorizando autorizar autorizara autorizaran "
        "autorizaron autorizo",
        "avanzar: avancen avanza avanzaba avanzaban avanzada avanzadas avanzado avanzados "
        "avanzan avanzando avanzar avanzara avanzaran avanzaron avanzo",
        "averiar: averia averiaba averiaban averiada averiadas averiado averiados averian "
        "averiando averiar averiara averiaran averiaron averie averien averio",
        "buscar: buscaba buscaban buscada buscadas buscado buscados buscan buscando buscar "
        "buscara buscaran buscaron busco busque busquen",
        "caber: caber cabia cabian cabida cabidas cabido cabidos cabiendo cabra cabran "
        "cupiera cupieron cupo",
        "calentar: calentaba calentaban calentada calentadas calentado calentados calentando "
        "calentar calentara calentaran calentaron calento calienta calientan caliente "
        "calienten",
        "calificar: califica calificaba calificaban calificadas calificado calificados "
        "califican calificando calificar calificara calificaran calificaron califico "
        "califique califiquen",
        "cambiar: cambia cambiaba cambiaban cambiada cambiadas cambiado cambiados cambian "
        "cambiando cambiar cambiara cambiaran cambiaron cambie cambien",
        "castigar: castiga castigaba castigaban castigada castigadas castigado castigados "
        "castigan castigando castigar castigara castigaran castigaron castigue castiguen",
        "cerrar: cerraba cerraban cerradas cerrados cerrando cierre cierren",
        "certificar: certifica certificaba certificaban certificada certificadas certifican "
        "certificando certificar certificara certificaran certificaron certifico certifique "
        "certifiquen",
        "cocer: cocer cocera coceran cocia cocian cocida cocidas cocido cocidos cociendo "
        "cociera cocieron cocio cuece cuecen",
        "colgar: colgaba colgaban colgada colgadas colgados colgando colgar colgara colgaran "
        "colgaron colgo cuelga cuelgan cuelgue cuelguen",
        "comenzar: comenzaba comenzaban comenzada comenzadas comenzados comenzando comenzara "
        "comenzaran comience comiencen",
        "competir: competia competian competida competidas competido competidos competir "
        "competira competiran compite compiten compitiendo compitiera compitieron compitio",
        "comprobar: comprobaba comprobaban comprobada comprobadas comprobado comprobados "
        "comprobando comprobar comprobara comprobaran comprobaron comprobo comprueba "
        "comprueban compruebe comprueben",
        "comunicar: comunicaba comunicaban comunicada comunicadas comunican comunicando "
        "comunicar comunicara comunicaran comunicaron comunico comunique comuniquen",
        "concebir: concebia concebian concebida concebidas concebido concebidos concebir "
        "concebira concebiran concibe conciben concibiendo concibiera concibieron concibio",
        "concluir: concluia concluian concluida concluidas concluido concluidos concluir "
        "concluira concluiran concluye concluyen concluyendo concluyera concluyeron concluyo",
        "confesar: confesaba confesaban confesada confesadas confesado confesados confesando "
        "confesar confesara confesaran confesaron confeso confiesa confiesan confiese "
        "confiesen",
        "confiar: confia confiaba confiaban confiada confiadas confiado confiados confian "
        "confiando confiar confiara confiaran confiaron confie confien confio",
        "conmover: conmover conmovera conmoveran conmovia conmovian conmovida conmovidas "
        "conmovido conmovidos conmoviendo conmoviera conmovieron conmovio conmueve conmueven",
        "conocer: conoce conocen conocer conocera conoceran conocia conocian conociendo "
        "conociera conocieron conocio conozca conozcan",
        "consentir: consentia consentian consentida consentidas consentidos consentir "
        "consentira consentiran consiente consienten consintiendo consintiera consintieron "
        "consintio",
        "constituir: constituia constituian constituida constituidas constituido constituidos "
        "constituir constituira constituiran constituye constituyen constituyendo "
        "constituyera constituyeron constituyo",
        "contagiar: contagia contagiaba contagiaban contagiada contagiadas contagiado "
        "contagiados contagian contagiando contagiar contagiara contagiaran contagiaron "
        "contagie contagien contagio",
        "contener: contendra contendran contener contenia contenian contenida contenidas "
        "contenido contenidos conteniendo contiene contienen contuviera contuvieron contuvo",
        "contradecir: contradecia contradecian contradeciendo contradecir contradecira "
        "contradeciran contradice contradicen contradicha contradichas contradicho "
        "contradichos contradijera contradijeron contradijo",
        "contraer: contrae contraen contraer contraera contraeran contraia contraian "
        "contraida contraidas contraido contraidos contraiendo contrajera contrajeron "
        "contrajo",
        "contraponer: contrapone contraponen contraponer contraponera contraponeran "
        "contraponia contraponian contraponiendo contrapuesta contrapuestas contrapuesto "
        "contrapuestos contrapusiera contrapusieron contrapuso",
        "contribuir: contribuia contribuian contribuida contribuidas contribuido contribuidos "
        "contribuir contribuira contribuiran contribuye contribuyen contribuyendo "
        "contribuyera contribuyeron contribuyo",
        "convenir: convendra convendran convenia convenian convenida convenidas convenido "
        "convenidos conveniendo convenir convienen conviniera convinieron convino",
        "convocar: convoca convocaba convocaban convocadas convocado convocados convocan "
        "convocando convocar convocara convocaran convocaron convoco convoque convoquen",
        "copiar: copiaba copiaban copiada copiadas copiado copiados copian copiando copiar "
        "copiara copiaran copiaron copie copien copio",
        "corregir: corregia corregian corregida corregidas corregido corregidos corregir "
        "corregira corregiran corrige corrigen corrigiendo corrigiera corrigieron corrigio",
        "crecer: crece crecen crecer crecera creceran crecia crecian crecida crecidas crecido "
        "crecidos creciendo creciera crecieron crecio crezca crezcan",
        "criar: cria criaba criaban criadas criados crian criando criar criara criaran "
        "criaron crie crien crio",
        "deducir: deduce deducen deducia deducian deducida deducidas deducido deducidos "
        "deduciendo deducir deducira deduciran dedujera dedujeron dedujo",
        "degollar: degollaba degollaban degollada degolladas degollado degollados degollando "
        "degollar degollara degollaran degollaron degollo deguella deguellan deguelle "
        "deguellen",
        "demoler: demoler demolera demoleran demolia demolian demolida demolidas demolido "
        "demolidos demoliendo demoliera demolieron demolio demuele demuelen",
        "deponer: depone deponen deponer deponera deponeran deponia deponian deponiendo "
        "depuesta depuestas depuesto depuestos depusiera depusieron depuso",
        "desaparecer: desaparece desaparecen desaparecer desaparecera desapareceran "
        "desaparecia desaparecian desaparecida desaparecidas desaparecido desaparecidos "
        "desapareciendo desapareciera desaparecieron desaparecio desaparezca desaparezcan",
        "descender: descender descendera descenderan descendia descendian descendida "
        "descendidas descendido descendidos descendiendo descendiera descendieron descendio "
        "desciende descienden",
        "descontar: descontaba descontaban descontada descontadas descontado descontados "
        "descontando descontar descontara descontaran descontaron desconto descuenta "
        "descuentan descuente descuenten",
        "deshacer: deshace deshacen deshacer deshacera deshaceran deshacia deshacian "
        "deshaciendo deshecha deshechas deshecho deshechos deshiciera deshicieron deshico",
        "desmentir: desmentia desmentian desmentida desmentidas desmentido desmentidos "
        "desmentir desmentira desmentiran desmiente desmienten desmintiendo desmintiera "
        "desmintieron desmintio",
        "desollar: desollaba desollaban desollada desolladas desollado desollados desollando "
        "desollar desollara desollaran desollaron desollo desuella desuellan desuelle "
        "desuellen",
        "despedir: despedia despedian despedidas despedidos despedira despediran despidiendo "
        "despidiera",
        "despertar: despertaba despertaban despertada despertadas despertado despertados "
        "despertando despertar despertara despertaran despertaron desperto despierta "
        "despiertan despierte despierten",
        "desplegar: desplegaba desplegaban desplegada desplegadas desplegado desplegados "
        "desplegando desplegar desplegara desplegaran desplegaron desplego despliega "
        "despliegan despliegue desplieguen",
        "destacar: destaca destacaba destacaban destacada destacadas destacado destacados "
        "destacan destacando destacar destacara destacaran destacaron destaco destaque "
        "destaquen",
        "destituir: destituia destituian destituida destituidas destituido destituidos "
        "destituir destituira destituiran destituye destituyen destituyendo destituyera "
        "destituyeron destituyo",
        "desviar: desvia desviaba desviaban desviada desviadas desviado desviados desvian "
        "desviando desviar desviara desviaran desviaron desvie desvien",
        "diluir: diluia diluian diluida diluidas diluido diluidos diluir diluira diluiran "
        "diluye diluyen diluyendo diluyera diluyeron diluyo",
        "disminuir: disminuia disminuian disminuida disminuidas disminuido disminuidos "
        "disminuir disminuira disminuiran disminuye disminuyen disminuyendo disminuyera "
        "disminuyeron disminuyo",
        "disolver: disolver disolvera disolveran disolvia disolvian disolviendo disolviera "
        "disolvieron disolvio disuelta disueltas disuelto disueltos disuelve disuelven",
        "distraer: distrae distraen distraer distraera distraeran distraia distraian "
        "distraida distraidas distraido distraidos distraiendo distrajera distrajeron "
        "distrajo",
        "distribuir: distribuia distribuian distribuida distribuidas distribuido distribuidos "
        "distribuir distribuira distribuiran distribuye distribuyen distribuyendo "
        "distribuyera distribuyeron distribuyo",
        "divertir: divertia divertian divertida divertidas divertido divertidos divertir "
        "divertira divertiran divierte divierten divirtiendo divirtiera divirtieron divirtio",
        "doler: dolera doleran dolia dolian dolida dolidas dolido dolidos doliendo doliera "
        "dolieron dolio duele duelen",
        "elegir: elegia elegian elegidas elegidos elegira elegiran eligiendo eligiera",
        "elogiar: elogia elogiaba elogiaban elogiada elogiadas elogiado elogiados elogian "
        "elogiando elogiar elogiara elogiaran elogiaron elogie elogien",
        "embestir: embestia embestian embestida embestidas embestido embestidos embestir "
        "embestira embestiran embiste embisten embistiendo embistiera embistieron embistio",
        "encender: encender encendera encenderan encendia encendian encendida encendidas "
        "encendido encendidos encendiendo encendiera encendieron encendio enciende encienden",
        "enterrar: enterraba enterraban enterrada enterradas enterrado enterrados enterrando "
        "enterrar enterrara enterraran enterraron enterro entierra entierran entierre "
        "entierren",
        "entregar: entregaba entregaban entregada entregadas entregado entregados entregan "
        "entregando entregar entregara entregaran entregaron entrego entregue entreguen",
        "enviar: envia enviaba enviaban enviada enviadas enviado enviados envian enviando "
        "enviar enviara enviaran enviaron envie envien",
        "envolver: envolver envolvera envolveran envolvia envolvian envolviendo envolviera "
        "envolvieron envolvio envuelta envueltas envuelto envueltos envuelve envuelven",
        "esforzar: esforzaba esforzaban esforzada esforzadas esforzado esforzados esforzando "
        "esforzar esforzara esforzaran esforzaron esforzo esfuerce esfuercen esfuerza "
        "esfuerzan",
        "espiar: espiaba espiaban espiada espiadas espiado espiados espian espiando espiar "
        "espiara espiaran espiaron espie espien espio",
        "establecer: establece establecen establecer establecera estableceran establecia "
        "establecian establecida establecidas establecido establecidos estableciendo "
        "estableciera establecieron establecio establezca establezcan",
        "estudiar: estudia estudiaba estudiaban estudiada estudiadas estudiado estudiados "
        "estudian estudiando estudiar estudiara estudiaran estudiaron estudie estudien",
        "excluir: excluia excluian excluida excluidas excluido excluidos excluir excluira "
        "excluiran excluye excluyen excluyendo excluyera excluyeron excluyo",
        "explicar: explicaba explicaban explicada explicadas explicado explicados explican "
        "explicando explicar explicara explicaran explicaron explico explique expliquen",
        "exponer: expondra expondran expone exponen exponer exponia exponian exponiendo "
        "expuesta expuestas expuesto expuestos expusiera expusieron expuso",
        "extender: extender extendera extenderan extendia extendian extendida extendidas "
        "extendido extendidos extendiendo extendiera extendieron extendio extiende extienden",
        "extraer: extrae extraen extraer extraera extraeran extraia extraian extraida "
        "extraidas extraido extraidos extraiendo extrajera extrajeron extrajo",
        "fabricar: fabricaba fabricaban fabricada fabricadas fabricado fabricados fabrican "
        "fabricando fabricar fabricara fabricaran fabricaron fabrico fabrique fabriquen",
        "fallecer: fallece fallecen fallecer fallecera falleceran fallecia fallecian "
        "fallecida fallecidas fallecido fallecidos falleciendo falleciera fallecieron "
        "fallecio fallezca fallezcan",
        "favorecer: favorece favorecen favorecer favorecera favoreceran favorecia favorecian "
        "favorecida favorecidas favorecido favorecidos favoreciendo favoreciera favorecieron "
        "favorecio favorezca favorezcan",
        "fluir: fluia fluian fluida fluidas fluido fluidos fluir fluira fluiran fluye fluyen "
        "fluyendo fluyera fluyeron fluyo",
        "fortalecer: fortalece fortalecen fortalecer fortalecera fortaleceran fortalecia "
        "fortalecian fortalecida fortalecidas fortalecido fortalecidos fortaleciendo "
        "fortaleciera fortalecieron fortalecio fortalezca fortalezcan",
        "forzar: forzaba forzaban forzada forzadas forzados forzando forzar forzara forzaran "
        "forzaron forzo fuercen fuerzan",
        "fotografiar: fotografia fotografiaba fotografiaban fotografiada fotografiadas "
        "fotografiado fotografiados fotografian fotografiando fotografiar fotografiara "
        "fotografiaran fotografiaron fotografie fotografien fotografio",
        "garantizar: garantice garanticen garantiza garantizaba garantizaban garantizada "
        "garantizadas garantizado garantizados garantizan garantizando garantizar garantizara "
        "garantizaran garantizaron garantizo",
        "gobernar: gobernaba gobernaban gobernada gobernadas gobernado gobernados gobernando "
        "gobernar gobernara gobernaran gobernaron goberno gobierna gobiernan gobierne "
        "gobiernen",
        "guiar: guiaba guiaban guiada guiadas guiado guiados guian guiando guiar guiara "
        "guiaran guiaron guie guien guio",
        "herir: heria herian herida heridas herira heriran hieren hiriendo hiriera",
        "hervir: hervia hervian hervida hervidas hervido hervidos hervir hervira herviran "
        "hierve hierven hirviendo hirviera hirvieron hirvio",
        "identificar: identificaba identificaban identificada identificadas identificado "
        "identificados identifican identificando identificar identificara identificaran "
        "identificaron identifico identifique identifiquen",
        "impedir: impedia impedian impedida impedidas impedido impedidos impedir impedira "
        "impediran impide impiden impidiendo impidiera impidieron impidio",
        "imponer: impondra impondran imponen imponia imponian imponiendo impuesta impuestas "
        "impusiera",
        "incendiar: incendia incendiaba incendiaban incendiada incendiadas incendiado "
        "incendiados incendian incendiando incendiar incendiara incendiaran incendiaron "
        "incendie incendien",
        "incluir: incluia incluian incluida incluidas incluido incluidos incluir incluira "
        "incluiran incluye incluyen incluyendo incluyera incluyeron incluyo",
        "indemnizar: indemnice indemnicen indemniza indemnizaba indemnizaban indemnizada "
        "indemnizadas indemnizado indemnizados indemnizan indemnizando indemnizar indemnizara "
        "indemnizaran indemnizaron indemnizo",
        "inducir: induce inducen inducia inducian inducida inducidas inducido inducidos "
        "induciendo inducir inducira induciran indujera indujeron indujo",
        "influir: influia influian influida influidas influido influidos influir influira "
        "influiran influye influyen influyendo influyera influyeron influyo",
        "instruir: instruia instruian instruida instruidas instruido instruidos instruir "
        "instruira instruiran instruye instruyen instruyendo instruyera instruyeron instruyo",
        "interferir: interferia interferian interferida interferidas interferido interferidos "
        "interferir interferira interferiran interfiere interfieren interfiriendo "
        "interfiriera interfirieron interfirio",
        "interponer: interpondra interpondran interpone interponen interponer interponia "
        "interponian interponiendo interpuesta interpuestas interpuesto interpuestos "
        "interpusiera interpusieron interpuso",
        "introducir: introduce introducen introducia introducian introducida introducidas "
        "introducido introducidos introduciendo introducir introducira introduciran "
        "introdujera introdujeron introdujo",
        "intuir: intuia intuian intuida intuidas intuido intuidos intuir intuira intuiran "
        "intuye intuyen intuyendo intuyera intuyeron intuyo",
        "invertir: invertia invertian invertida invertidas invertido invertidos invertir "
        "invertira invertiran invierte invierten invirtiendo invirtiera invirtieron invirtio",
        "investigar: investigaba investigaban investigada investigadas investigado "
        "investigados investigan investigando investigar investigara investigaran "
        "investigaron investigo investigue investiguen",
        "investir: investia investian investida investidas investido investidos investir "
        "investira investiran inviste invisten invistiendo invistiera invistieron invistio",
        "justificar: justifica justificaba justificaban justificada justificadas justificado "
        "justificados justifican justificando justificar justificara justificaran "
        "justificaron justifico justifique justifiquen",
        "lanzar: lancen lanza lanzaba lanzaban lanzada lanzadas lanzado lanzados lanzan "
        "lanzando lanzar lanzara lanzaran lanzaron lanzo",
        "liar: liaba liaban liada liadas liado liados liando liar liara liaran liaron lie lien lio",
        "limpiar: limpiaba limpiaban limpiada limpiadas limpiado limpiados limpiando limpiar "
        "limpiara limpiaran limpiaron limpie limpien limpio",
        "llegar: llegaba llegaban llegados llegando llegara llegaran llegue lleguen",
        "llover: llover llovera lloveran llovia llovian llovida llovidas llovido llovidos "
        "lloviendo lloviera llovieron llovio llueve llueven",
        "localizar: localice localicen localiza localizaba localizaban localizada localizadas "
        "localizado localizados localizan localizando localizar localizara localizaran "
        "localizaron localizo",
        "manifestar: manifestaba manifestaban manifestada manifestadas manifestado "
        "manifestados manifestando manifestar manifestara manifestaran manifestaron manifesto "
        "manifiesta manifiestan manifieste manifiesten",
        "medir: media median medidos medir medira mediran mide miden midiendo midiera "
        "midieron midio",
        "mentir: mentia mentian mentida mentidas mentido mentidos mentir mentira mentiran "
        "miente mienten mintiendo mintiera mintieron mintio",
        "merecer: merece merecen merecer merecera mereceran merecia merecian merecida "
        "merecidas merecido merecidos mereciendo mereciera merecieron merecio merezca "
        "merezcan",
        "modificar: modifica modificaba modificaban modificada modificadas modificado "
        "modificados modifican modificando modificar modificara modificaran modificaron "
        "modifico modifique modifiquen",
        "moler: moler molera moleran molia molian molida molidas molido molidos moliendo "
        "moliera molieron molio muele muelen",
        "morder: morder mordera morderan mordia mordian mordida mordidas mordido mordidos "
        "mordiendo mordiera mordieron mordio muerde muerden",
        "nacer: nacer nacera naceran nacia nacian nacida nacidas nacido nacidos naciendo "
        "naciera nacieron nacio nazca nazcan",
        "negar: negaba negaban negada negadas negados negando negara negaran niegue nieguen",
        "negociar: negocia negociaba negociaban negociada negociadas negociado negociados "
        "negocian negociando negociar negociara negociaran negociaron negocie negocien "
        "negocio",
        "notificar: notifica notificaba notificaban notificada notificadas notificado "
        "notificados notifican notificando notificar notificara notificaran notificaron "
        "notifico notifique notifiquen",
        "obedecer: obedece obedecen obedecer obedecera obedeceran obedecia obedecian "
        "obedecida obedecidas obedecido obedecidos obedeciendo obedeciera obedecieron "
        "obedecio obedezca obedezcan",
        "obligar: obliga obligaba obligaban obligada obligadas obligado obligados obligan "
        "obligando obligar obligara obligaran obligaron obligo obligue obliguen",
        "obstruir: obstruia obstruian obstruida obstruidas obstruido obstruidos obstruir "
        "obstruira obstruiran obstruye obstruyen obstruyendo obstruyera obstruyeron obstruyo",
        "ofrecer: ofrece ofrecen ofrecer ofrecera ofreceran ofrecia ofrecian ofrecidas "
        "ofrecido ofrecidos ofreciendo ofreciera ofrecieron ofrecio ofrezca ofrezcan",
        "organizar: organice organicen organiza organizaba organizaban organizada organizadas "
        "organizado organizados organizan organizando organizar organizara organizaran "
        "organizaron organizo",
        "padecer: padece padecen padecer padecera padeceran padecia padecian padecida "
        "padecidas padecido padecidos padeciendo padeciera padecieron padecio padezca "
        "padezcan",
        "pagar: pagaba pagaban pagada pagadas pagados pagando pagara pagaran pague paguen",
        "permanecer: permanece permanecen permanecer permanecera permaneceran permanecia "
        "permanecian permanecida permanecidas permanecido permanecidos permaneciendo "
        "permaneciera permanecieron permanecio permanezca permanezcan",
        "perseguir: perseguia perseguian perseguida perseguidas perseguido perseguidos "
        "perseguir perseguira perseguiran persigue persiguen persiguiendo persiguiera "
        "persiguieron persiguio",
        "pertenecer: pertenece pertenecen pertenecer pertenecera perteneceran pertenecia "
        "pertenecian pertenecida pertenecidas pertenecido pertenecidos perteneciendo "
        "perteneciera pertenecieron pertenecio pertenezca pertenezcan",
        "plagiar: plagia plagiaba plagiaban plagiada plagiadas plagiado plagiados plagian "
        "plagiando plagiar plagiara plagiaran plagiaron plagie plagien",
        "plegar: plegaba plegaban plegada plegadas plegado plegados plegando plegar plegara "
        "plegaran plegaron plego pliega pliegan pliegue plieguen",
        "poseer: posee poseen poseer poseera poseeran poseia poseian poseida poseidas poseido "
        "poseidos poseyendo poseyera poseyeron poseyo",
        "posponer: pospondra pospondran pospone posponen posponer posponia posponian "
        "posponiendo pospuesta pospuestas pospuesto pospuestos pospusiera pospusieron pospuso",
        "predecir: predecia predecian predeciendo predecir predecira predeciran predice "
        "predicen predicha predichas predicho predichos predijera predijeron predijo",
        "preferir: preferia preferian preferida preferidas preferido preferidos preferir "
        "preferira preferiran prefiere prefieren prefiriendo prefiriera prefirieron prefirio",
        "premiar: premia premiaba premiaban premiada premiadas premiado premiados premian "
        "premiando premiar premiara premiaran premiaron premie premien",
        "prevenir: prevendra prevendran prevenia prevenian prevenida prevenidas prevenido "
        "prevenidos preveniendo prevenir previene previenen previniera previnieron previno",
        "privilegiar: privilegia privilegiaba privilegiaban privilegiada privilegiadas "
        "privilegiado privilegiados privilegian privilegiando privilegiar privilegiara "
        "privilegiaran privilegiaron privilegie privilegien privilegio",
        "promover: promover promovera promoveran promovia promovian promovida promovidas "
        "promovido promovidos promoviendo promoviera promovieron promovio promueve promueven",
        "proveer: provee proveen proveer proveera proveeran proveia proveian proveida "
        "proveidas proveido proveidos proveyendo proveyera proveyeron proveyo",
        "provenir: provendra provendran provenia provenian provenida provenidas provenido "
        "provenidos proveniendo provenir proviene provienen proviniera provinieron provino",
        "provocar: provoca provocaba provocaban provocada provocadas provocado provocados "
        "provocan provocando provocar provocara provocaran provocaron provoco provoque "
        "provoquen",
        "publicar: publica publicaba publicaban publicada publicadas publicado publicados "
        "publican publicando publicar publicara publicaran publicaron publico publique "
        "publiquen",
        "quebrar: quebraba quebraban quebrada quebradas quebrado quebrados quebrando quebrar "
        "quebrara quebraran quebraron quebro quiebra quiebran quiebre quiebren",
        "ratificar: ratifica ratificaba ratificaban ratificada ratificadas ratificado "
        "ratificados ratifican ratificando ratificar ratificara ratificaran ratificaron "
        "ratifico ratifique ratifiquen",
        "realizar: realice realicen realizaba realizaban realizada realizadas realizado "
        "realizados realizan realizando realizar realizara realizaran realizaron realizo",
        "rechazar: rechace rechacen rechaza rechazaba rechazaban rechazada rechazadas "
        "rechazado rechazados rechazan rechazando rechazar rechazara rechazaran rechazaron",
        "recluir: recluia recluian recluida recluidas recluido recluidos recluir recluira "
        "recluiran recluye recluyen recluyendo recluyera recluyeron recluyo",
        "recomendar: recomendaba recomendaban recomendada recomendadas recomendados "
        "recomendando recomendara recomendaran recomiende recomienden",
        "reconocer: reconoce reconocen reconocer reconocera reconoceran reconocia reconocian "
        "reconocida reconocidas reconocido reconocidos reconociendo reconociera reconocieron "
        "reconocio reconozca reconozcan",
        "reconstruir: reconstruia reconstruian reconstruida reconstruidas reconstruido "
        "reconstruidos reconstruir reconstruira reconstruiran reconstruye reconstruyen "
        "reconstruyendo reconstruyera reconstruyeron reconstruyo",
        "recordar: recordaba recordaban recordada recordadas recordado recordados recordando "
        "recordar recordara recordaran recordaron recordo recuerda recuerdan recuerde "
        "recuerden",
        "rectificar: rectifica rectificaba rectificaban rectificada rectificadas rectificado "
        "rectificados rectifican rectificando rectificar rectificara rectificaran "
        "rectificaron rectifico rectifique rectifiquen",
        "reenviar: reenvia reenviaba reenviaban reenviada reenviadas reenviado reenviados "
        "reenvian reenviando reenviar reenviara reenviaran reenviaron reenvie reenvien "
        "reenvio",
        "referir: referia referian referida referidas referido referidos referir referira "
        "referiran refiere refieren refiriendo refiriera refirieron refirio",
        "reforzar: reforzaba reforzaban reforzada reforzadas reforzado reforzados reforzando "
        "reforzar reforzara reforzaran reforzaron reforzo refuerce refuercen refuerza "
        "refuerzan",
        "regar: regaba regaban regada regadas regado regados regando regar regara regaran "
        "regaron rego riega riegan riegue rieguen",
        "rehacer: rehace rehacen rehacer rehacera rehaceran rehacia rehacian rehaciendo "
        "rehecha rehechas rehecho rehechos rehiciera rehicieron rehico",
        "remediar: remedia remediaba remediaban remediada remediadas remediado remediados "
        "remedian remediando remediar remediara remediaran remediaron remedie remedien "
        "remedio",
        "remover: remover removera removeran removia removian removida removidas removido "
        "removidos removiendo removiera removieron removio remueve remueven",
        "rendir: rendia rendian rendida rendidas rendido rendidos rendir rendira rendiran "
        "rinde rinden rindiendo rindiera rindieron rindio",
        "renovar: renovaba renovaban renovada renovadas renovado renovados renovando renovar "
        "renovara renovaran renovaron renovo renuevan renueve renueven",
        "repetir: repetia repetian repetida repetidas repetido repetidos repetir repetira "
        "repetiran repite repiten repitiendo repitiera repitieron repitio",
        "reponer: repondra repondran repone reponen reponer reponia reponian reponiendo "
        "repuesta repuestas repuesto repuestos repusiera repusieron repuso",
        "reprobar: reprobaba reprobaban reprobada reprobadas reprobado reprobados reprobando "
        "reprobar reprobara reprobaran reprobaron reprobo reprueba reprueban repruebe "
        "reprueben",
        "requerir: requeria requerian requerida requeridas requerido requeridos requerir "
        "requerira requeriran requiere requieren requiriendo requiriera requirieron requirio",
        "resfriar: resfria resfriaba resfriaban resfriada resfriadas resfriado resfriados "
        "resfrian resfriando resfriar resfriara resfriaran resfriaron resfrie resfrien "
        "resfrio",
        "restablecer: restablece restablecen restablecer restablecera restableceran "
        "restablecia restablecian restablecida restablecidas restablecido restablecidos "
        "restableciendo restableciera restablecieron restablecio restablezca restablezcan",
        "restituir: restituia restituian restituida restituidas restituido restituidos "
        "restituir restituira restituiran restituye restituyen restituyendo restituyera "
        "restituyeron restituyo",
        "retener: retendra retendran retener retenia retenian retenida retenidas retenido "
        "retenidos reteniendo retiene retienen retuviera retuvieron retuvo",
        "retirar: retira retiraba retiraban retirada retiradas retirado retirados retiran "
        "retirando retirar retirara retiraran retiraron retire retiren retiro",
        "rodar: rodaba rodaban rodada rodadas rodado rodados rodando rodar rodara rodaran "
        "rodaron rodo ruedan rueden",
        "rogar: rogaba rogaban rogada rogadas rogados rogando rogar rogara rogaran rogaron "
        "rogo ruega ruegan ruegue rueguen",
        "sacar: sacaba sacaban sacada sacadas sacado sacados sacan sacando sacar sacara "
        "sacaran sacaron saquen",
        "satisfacer: satisface satisfacen satisfacer satisfacera satisfaceran satisfacia "
        "satisfacian satisfaciendo satisfecha satisfechas satisfecho satisfechos satisficiera "
        "satisficieron satisfico",
        "segar: segaba segaban segada segadas segado segados segando segar segara segaran "
        "segaron sego siega siegan siegue sieguen",
        "sembrar: sembraba sembraban sembrada sembradas sembrado sembrados sembrando sembrar "
        "sembrara sembraran sembraron sembro siembran siembren",
        "sentar: sentaba sentaban sentando sentar sentara sentaran sentaron sento",
        "servir: servia servian servida servidas servidos servir servira serviran sirviendo "
        "sirviera sirvieron sirvio",
        "sobrevolar: sobrevolaba sobrevolaban sobrevolada sobrevoladas sobrevolado "
        "sobrevolados sobrevolando sobrevolar sobrevolara sobrevolaran sobrevolaron sobrevolo "
        "sobrevuela sobrevuelan sobrevuele sobrevuelen",
        "soler: soler solera soleran solia solian solida solidas solido solidos soliendo "
        "soliera solieron solio",
        "soltar: soltaba soltaban soltada soltadas soltados soltando soltar soltara soltaran "
        "soltaron solto suelta sueltan suelten",
        "sonar: sonaba sonaban sonadas sonados sonando sonar sonara sonaran sonaron sono suene",
        "sostener: sostendra sostendran sostener sostenia sostenian sostenida sostenidas "
        "sostenido sostenidos sosteniendo sostiene sostienen sostuviera sostuvieron sostuvo",
        "sugerir: sugeria sugerian sugerida sugeridas sugerido sugeridos sugerir sugerira "
        "sugeriran sugiere sugieren sugiriendo sugiriera sugirieron sugirio",
        "suponer: supondra supondran suponen suponia suponian suponiendo supusiera",
        "sustituir: sustituia sustituian sustituida sustituidas sustituido sustituidos "
        "sustituir sustituira sustituiran sustituye sustituyen sustituyendo sustituyera "
        "sustituyeron sustituyo",
        "sustraer: sustrae sustraen sustraer sustraera sustraeran sustraia sustraian "
        "sustraida sustraidas sustraido sustraidos sustraiendo sustrajera sustrajeron "
        "sustrajo",
        "temblar: temblaba temblaban temblada tembladas temblado temblados temblando temblar "
        "temblara temblaran temblaron temblo tiembla tiemblan tiemble tiemblen",
        "tender: tender tenderan tendia tendian tendida tendidas tendido tendidos "
        "tendiendo tendiera tendieron tendio",
        "tocar: tocaba tocaban tocada tocadas tocado tocados tocan tocando tocar tocara "
        "tocaran tocaron toco toquen",
        "torcer: torcer torcera torceran torcia torcian torcida torcidas torcido torcidos "
        "torciendo torciera torcieron torcio tuerze tuerzen",
        "transferir: transferia transferian transferida transferidas transferido transferidos "
        "transferir transferira transferiran transfiere transfieren transfiriendo "
        "transfiriera transfirieron transfirio",
        "tropezar: tropezaba tropezaban tropezada tropezadas tropezado tropezados tropezando "
        "tropezar tropezara tropezaran tropezaron tropezo tropiece tropiecen tropieza "
        "tropiezan",
        "utilizar: utilice utilicen utilizaba utilizaban utilizada utilizadas utilizado "
        "utilizados utilizan utilizando utilizar utilizara utilizaran utilizaron utilizo",
        "variar: variaba variaban variada variadas variado variados variando variar variara "
        "variaran variaron varie varien vario",
        "verificar: verifica verificaba verificaban verificada verificadas verificado "
        "verificados verifican verificando verificar verificara verificaran verificaron "
        "verifico verifique verifiquen",
        "verter: verter vertera verteran vertia vertian vertida vertidas vertido vertidos "
        "vertiendo vertiera vertieron vertio vierte vierten",
        "vestir: vestia vestian vestida vestidas vestir vestira vestiran vistiendo vistiera "
        "vistieron vistio",
        "volar: volaba volaban voladas volado volados volando volar volara volaran volaron "
        "volo vuelan vuele vuelen",
    ),
    denying=listed(
        """
        abandona abandonaba abandonaban abandonada abandonadas abandonado abandonados abandonan
        abandonando abandonar abandonara abandonaran abandonaron abandono agota agotaba agotaban
        agotada agotadas agotado agotados agotan agotando agotar agotara agotaran agotaron agoto
        anula anulaba anulaban anulada anuladas anulado anulados anulan anulando anular anulara
        anularan anularon anulo apaga apagaba apagaban apagada apagadas apagado apagados apagan
        apagando apagar apagara apagaran apagaron apago apenas aplaza aplazaba aplazaban aplazada
        aplazadas aplazado aplazados aplazan aplazando aplazar aplazara aplazaran aplazaron aplazo
        ausencia ausente ausentes averiada averiadas averiado averiados bloquea bloqueaba
        bloqueaban bloqueada bloqueadas bloqueado bloqueados bloquean bloqueando bloquear
        bloqueara bloquearan bloquearon bloqueo callaron callo cancela cancelaba cancelaban
        cancelada canceladas cancelado cancelados cancelan cancelando cancelar cancelara
        cancelaran cancelaron cancelo carece carecen carecer carecera careceran carecia carecian
        carecida carecidas carecido carecidos careciendo carecieron carecio carencia cerraba
        cerraban cerrada cerradas cerrado cerrados cerrando cerrar cerrara cerraran cerraron cerro
        cesa cesaba cesaban cesada cesadas cesado cesados cesan cesando cesar cesara cesaran
        cesaron ceso cierra cierran contrario contrarios cuestiona cuestionaba
        cuestionaban cuestionada cuestionadas cuestionado cuestionados cuestionan cuestionando
        cuestionar cuestionara cuestionaran cuestionaron cuestiono declina declinaba declinaban
        declinada declinadas declinado declinados declinan declinando declinar declinara
        declinaran declinaron declino deja dejaba dejaban dejada dejadas dejado dejados dejan
        dejando dejar dejara dejaran dejaron dejo deroga derogaba derogaban derogada derogadas
        derogado derogados derogan derogando derogar derogara derogaran derogaron derogo
        desaconseja desaconsejaba desaconsejaban desaconsejada desaconsejadas desaconsejado
        desaconsejados desaconsejan desaconsejando desaconsejar desaconsejara desaconsejaran
        desaconsejaron desaconsejo desautoriza desautorizaba desautorizaban desautorizada
        desautorizadas desautorizado desautorizados desautorizan desautorizando desautorizar
        desautorizara desautorizaran desautorizaron desautorizo descarta descartaba descartaban
        descartada descartadas descartado descartados descartan descartando descartar descartara
        descartaran descartaron descarto desconoce desconocen desconocia desconocido desierto
        desiste desisten desistia desistian desistida desistidas desistido desistidos desistiendo
        desistieron desistio desistir desistira desistiran desmentia desmentian desmentida
        desmentidas desmentido desmentidos desmentir desmentira desmentiran desmiente desmienten
        desmintiendo desmintieron desmintio desprovisto duda dudan dudas dudo elimina eliminaba
        eliminaban eliminada eliminadas eliminado eliminados eliminan eliminando eliminar
        eliminara eliminaran eliminaron elimino elude eluden eludia eludian eludida eludidas
        eludido eludidos eludiendo eludieron eludio eludir eludira eludiran escasa escasez escaso
        estropea estropeaba estropeaban estropeada estropeadas estropeado estropeados estropean
        estropeando estropear estropeara estropearan estropearon estropeo evita evitaba evitaban
        evitada evitadas evitado evitados evitan evitando evitar evitara evitaran evitaron evito
        excepto exclia exclian exclida exclidas exclido exclidos excliendo exclieron exclio exclir
        exclira excliran excluida excluidas excluido excluidos excluir excluye excluyen excluyo
        falta faltaba faltaban faltada faltadas faltado faltados faltan faltando faltar faltara
        faltaran faltaron faltas falto fracasa fracasaba fracasaban fracasada fracasadas fracasado
        fracasados fracasan fracasando fracasar fracasara fracasaran fracasaron fracaso hasta
        ignora ignoraba ignoraban ignorada ignoradas ignorado ignorados ignoran ignorando ignorar
        ignorara ignoraran ignoraron ignoro ilesa ilesas ileso ilesos impedia impedian impedida
        impedidas impedido impedidos impedir impedira impediran impide impiden impidiendo
        impidieron impidio imposible incapaces incapaz incumple incumplen incumplia incumplian
        incumplida incumplidas incumplido incumplidos incumpliendo incumplieron incumplio
        incumplir incumplira incumpliran inedito inexistente inoperativo inservible insuficiente
        intacta intacto intactos interrumpe interrumpen interrumpia interrumpian interrumpida
        interrumpidas interrumpido interrumpidos interrumpiendo interrumpieron interrumpio
        interrumpir interrumpira interrumpiran inutil inutilizado menos mudo nada nadie negaba
        negaban negada negadas negado negados negando negar negara negaran negaron nego niega
        niegan ninguno nula nulo olvida olvidaba olvidaban olvidada olvidadas olvidado olvidados
        olvidan olvidando olvidar olvidara olvidaran olvidaron olvido omite omiten omitia omitian
        omitida omitidas omitido omitidos omitiendo omitieron omitio omitir omitira omitiran opone
        oponen oponerse opusieron opuso oscuras paraliza paralizaba paralizaban paralizada
        paralizadas paralizado paralizados paralizan paralizando paralizar paralizara paralizaran
        paralizaron paralizo perder perdera perderan perdia perdian perdida perdidas perdido
        perdidos perdiendo perdieron perdio pierde pierden prohibe prohiben prohibia
        prohibian prohibida prohibidas prohibido prohibidos prohibiendo prohibieron prohibio
        prohibir prohibira prohibiran rechaza rechazaba rechazaban rechazada rechazadas rechazado
        rechazados rechazan rechazando rechazar rechazara rechazaran rechazaron rechazo rehusa
        rehusaba rehusaban rehusada rehusadas rehusado rehusados rehusan rehusando rehusar
        rehusara rehusaran rehusaron rehuso renuncia renunciaba renunciaban renunciada renunciadas
        renunciado renunciados renuncian renunciando renunciar renunciara renunciaran renunciaron
        renuncio resiste resisten resistia resistian resistida resistidas resistido resistidos
        resistiendo resistieron resistio resistir resistira resistiran retira retiraba retiraban
        retirada retiradas retirado retirados retiran retirando retirar retirara retiraran
        retiraron retiro revoca revocaba revocaban revocada revocadas revocado revocados revocan
        revocando revocar revocara revocaran revocaron revoco rompio rota rotas roto rotos salvo
        silencio sin sino solamente solo suspende suspenden suspender suspendera suspenderan
        suspendia suspendian suspendida suspendidas suspendido suspendidos suspendiendo
        suspendieron suspendio tampoco tumba tumbaba tumbaban tumbada tumbadas tumbado tumbados
        tumban tumbando tumbar tumbara tumbaran tumbaron tumbo unicamente vacia vacio vacios vano
        veta vetaba vetaban vetada vetadas vetado vetados vetan vetando vetar vetara vetaran
        vetaron veto
        """
    ),
    lack_nouns=listed("falta ausencia escasez carencia"),
    until_words=listed("hasta"),
    limits=lines(
        "hasta\nsalvo\nexcepto\na excepcion de\nmenos\naparte de\nfuera de\na no ser\nsino\nmas "
        "que\n"
        "con la excepcion de"
    ),
    lacking=listed("sin"),
    denial_links=listed("mas aun ya todavia siquiera"),
    # -- deeds done and meant
    intents=lines(
        """
        a punto de
        amenaza con
        amenazo con
        pedira que
        pediran que
        pide que
        piden que
        pidio que
        pidieron que
        solicitara que
        solicito que
        solicita que
        exige que
        exigen que
        exigio que
        exigira que
        reclama que
        reclamo que
        propondra que
        sugirio que
        aplazo
        aun no ha
        aun no han
        baraja
        barajan
        comprometido a
        decidira
        desea
        desean
        dispuesta a
        dispuesto a
        dispuestos a
        en lugar de
        en vez de
        esta previsto
        estudia
        estudian
        iba a
        iban a
        intenta
        intentan
        intento
        ofrece
        ofrecido
        ofrecio
        pendiente de
        piensa
        piensan
        planea
        planean
        por decidir si
        pospuso
        pretende
        pretenden
        preve
        preven
        promete
        prometen
        prometido
        prometieron
        prometio
        propone
        proponen
        propuso
        proyecta
        proyectan
        quiere
        quieren
        se compromete a
        se comprometio a
        se nego a
        se niega a
        tiene intencion de
        tiene previsto
        tienen intencion de
        tienen previsto
        todavia no ha
        todavia no han
        trata de
        tratar de
        trataran de
        trato de
        va a
        van a
        """
    ),
    light_verbs=listed(
        """
        abrio abrieron abierto inicio iniciaron iniciado puso pusieron puesto hizo hicieron hecho
        presento presentaron presentado interpuso interpuesto dio dieron dado firmo firmaron firmado
        realizo realizaron realizado emprendio emprendido ordeno ordenado concedio concedido emitio
        emitido dicto dictado llevo llevado tomo tomado formalizo formalizado efectuo efectuado
        lanzo lanzado anuncio anunciado
        """
    ),
    perfects=listed("ha han he hemos habia habian hubo fue fueron sido haber"),
    futures=listed("no nunca sera seran podra podran puede pueden"),
    past_endings=("ó", "aron", "ieron", "í"),
    adverb_endings=("mente",),
    conditional_endings=("aria", "arian", "eria", "erian", "iria", "irian"),
    gerund_endings=("ando", "iendo", "yendo"),
    participle_endings=("icho", "ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    directions=phrased(
        "more, mas, de mas, por encima, superior, superiores, mayor, mayores, mas alto, mas alta",
        (
            "less, menos, de menos, por debajo, inferior, inferiores, menor, menores, mas bajo, "
            "mas "
            "baja"
        ),
    ),
    harms=listed(
        "herido herida heridos heridas lesion lesiones lesionado lesionada lesionados lesionadas "
        "quemadura quemaduras quemado quemados intoxicado intoxicada intoxicados intoxicadas "
        "fractura fracturas secuela secuelas"
    ),
    degrees=listed(
        "grave graves gravemente seriamente severo severa severos severas leve leves levemente "
        "ligero ligera ligeros ligeras critico critica criticos criticas superficial superficiales "
        "moderado moderados gravisimo mortal mortales permanente permanentes"
    ),
    asked=listed(
        "consultado consultada consultados consultadas preguntado preguntada preguntados "
        "contactado contactada interrogado interrogada requerido requerida abordado abordada"
    ),
    slot_leads=alike(
        "of: de del",
        "in: en",
        "for: para",
        "by: por",
        "with: con",
        "against: contra",
        "to: a al",
        "on: sobre",
    ),
    adjective_endings=(
        "al",
        "ales",
        "ico",
        "ica",
        "icos",
        "icas",
        "ario",
        "aria",
        "arios",
        "arias",
        "ivo",
        "iva",
        "ivos",
        "ivas",
        "ense",
        "enses",
        "ista",
        "istas",
        "ano",
        "ana",
        "anos",
        "anas",
        "oso",
        "osa",
        "osos",
        "osas",
        "ero",
        "era",
        "eros",
        "eras",
    ),
    sexes=("mujer nina anciana chica vecina", "hombre nino anciano chico vecino"),
    age_links=listed("de"),
    # -- states that exclude each other
    duties=phrased(
        "debe, deben, debera, deberan, tiene que, tienen que, tendra que, tendran que, tuvo que, "
        "tuvieron que, esta obligado a, esta obligada a, estan obligados a, estan obligadas a, "
        "obligo a, obliga a, ha de, han de, fue obligado a, fueron obligados a",
        "deberia, deberian, recomienda, recomiendan, se recomienda, aconseja, aconsejan, "
        "se aconseja, invita a, invito a, pide, pidio",
        "puede, pueden, podra, podran, se permite, permite, tiene derecho a, tienen derecho a, "
        "esta autorizado a, estan autorizados a",
        "quiso, quisieron, acepto, aceptaron, decidio, decidieron, se ofrecio a, se ofrecieron a",
    ),
    money_deeds=(
        "pagar pago pagado pagaron paga gastar gasto gastado desembolsar desembolso abonar abono "
        "abonado",
        "ofrecer ofrecio ofrecido ofrece proponer propuso",
        "pedir pidio pide piden solicitar solicito reclamar reclama reclaman reclamo exigir exige",
        "prometer prometio prometido",
        "presupuestar presupuestado reservar reservado asignar asigno asignado",
        "adeudar adeuda adeudan",
        "prestar presto prestado",
        "robar robado robo desviar desvio desviado malversar malverso",
        "ahorrar ahorro ahorrado",
        "devolver devolvio devuelto reembolsar reembolsado",
        "perder perdio perdido",
        "donar dono donado",
        "embargar embargado congelar congelado incautar incautado",
    ),
    states=(
        "una vez al mes, cada mes, mensualmente, todos los meses; cada quince dias, cada dos "
        "semanas, "
        "dos veces al mes, quincenalmente; una vez a la semana, cada semana, semanalmente, todas "
        "las "
        "semanas; cada dia, a diario, diariamente, todos los dias; una vez al ano, cada ano, "
        "anualmente, todos los anos; dos veces por semana, dos veces a la semana; cada seis meses, "
        "dos veces al ano; cada tres meses",
        "responsable civil subsidiario, responsable subsidiario, responsabilidad subsidiaria, "
        "subsidiariamente; directamente responsable, responsable directo, responsable directa, "
        "responsabilidad directa; responsable solidario, responsabilidad solidaria, solidariamente",
        "actuo solo, actuo sola, actuaba solo, actuo en solitario, actuo por su cuenta; con un "
        "complice, con dos complices, con tres complices, con varios complices, junto a otros, con "
        "la ayuda de otros, en grupo",
        "a gran velocidad, a toda velocidad, a alta velocidad, con exceso de velocidad; estaba "
        "parado, "
        "estaba parada, estaba detenido en, estacionado, estacionada, aparcado, aparcada",
        "cambio su declaracion, cambio su version, cambio de version, rectifico su declaracion, se "
        "retracto, se desdijo, modifico su declaracion; ratifico su declaracion, mantuvo su "
        "declaracion, mantuvo su version, se ratifico, reitero su declaracion",
        "se quedo sin, se quedaron sin, perdio a su, carece de; dispone de, cuenta ya con",
        "dentro del edificio, en el interior; fuera del edificio, en el exterior",
        "a la venta, en venta; retirado de la venta, ya no se vende, fuera del mercado",
        "por primera vez desde; por ultima vez",
        "con vida, vivo, viva; sin vida",
        "reconocio su culpa, asumio su culpa, asumio la responsabilidad, asumio su "
        "responsabilidad, "
        "se hizo responsable; eludio su responsabilidad, rechazo toda responsabilidad, nego toda "
        "responsabilidad, no se hace responsable, culpo a",
        "llego a tiempo, llegaron a tiempo; llego tarde, llegaron tarde",
        "funcionaba, funcionaban, estaba encendido, estaban encendidas, activado, conectado; "
        "apagado, apagada, apagadas, apagados, desconectado, desconectada, desactivado, "
        "desactivada, averiado, averiada",
        "mantiene la confianza, mantiene su confianza, mantuvo la confianza, renovo la confianza, "
        "reitero su confianza, conserva la confianza; retirado la confianza, retiro la confianza, "
        "retira la confianza, perdio la confianza, perdido la confianza",
        "voto a favor, votaron a favor, votado a favor; voto en contra, votaron en contra, votado "
        "en "
        "contra; se abstuvo, se abstuvieron",
        "con orden judicial, autorizacion judicial; sin orden judicial, sin orden",
        "mayor de edad, mayores de edad; menor de edad, menores de edad",
        "remunerado, remunerada, con sueldo; sin sueldo, no remunerado, sin cobrar, ad honorem",
        "es firme, sentencia firme, fallo firme; no es firme, cabe recurso, puede recurrirse, "
        "puede "
        "ser recurrida, puede recurrir",
        "sin previo aviso, sin aviso previo, sin avisar; con previo aviso, tras avisar, previo "
        "aviso, despues de avisar",
        "en propiedad, de su propiedad; de alquiler, en alquiler, alquilado",
        "en efectivo, en metalico; con tarjeta; por transferencia, mediante transferencia; en "
        "especie; con cheque, con un cheque",
        "por tierra, por carretera; por mar, en barco; por aire, por via aerea; a pie, andando, "
        "caminando; en helicoptero; en coche, en su coche, en auto; en tren; en autobus, en "
        "autocar; en bicicleta; a nado, nadando; a caballo",
        "ante notario; de palabra, verbalmente; por escrito",
        "titular, como titular; suplente, como suplente",
        "en primera instancia; en segunda instancia",
        "consciente; inconsciente",
        "presencial, presencialmente; en linea, a distancia, telematica, por internet",
        "exceptuados, exceptuadas, exceptuado, exceptuada, quedan exentos, quedan exentas, "
        "queda exento, queda exenta, con excepcion de, con la excepcion de, a excepcion de, "
        "quedan fuera; sin excepcion, sin excepciones, sin distincion, incluidos los, incluidas "
        "las",
        "en libertad, quedo libre, quedaron libres, excarcelado, excarcelada, bajo fianza, "
        "salio de prision, salio de la carcel, libertad con cargos, libertad provisional, "
        "libertad condicional; en prision, en la carcel, ingreso en prision, ingresar en "
        "prision, prision preventiva, prision provisional, entre rejas, bajo custodia, tras las "
        "rejas, detenido en, detenida en; en paradero desconocido, profugo, profuga, en busca y "
        "captura, sigue huido, a la fuga, permanece profugo; suspension de la pena, pena "
        "suspendida, no ingresara en prision, eludio la carcel, evita la carcel; arresto "
        "domiciliario, prision domiciliaria, pulsera telematica, tobillera electronica",
        ">investigado, investigada, investigados, bajo investigacion, es investigado, citado a "
        "declarar, citada a declarar, citados a declarar, llamado a declarar; detenido, "
        "detenida, detenidos, arrestado, arrestada, arrestados; imputado, imputada, imputados, "
        "procesado, procesada, procesados, acusado formalmente, formulo cargos, presento "
        "cargos; ira a juicio, sentarse en el banquillo, enfrentara un juicio, sera juzgado, "
        "sera juzgada, a juicio oral; condenado, condenada, condenados, sentenciado, "
        "sentenciada",
        "como testigo, en calidad de testigo; como investigado, como investigada, como "
        "imputado, como imputada, en calidad de imputado, en calidad de investigado, como "
        "acusado; como perito, en calidad de perito; como victima, como perjudicado",
        "hallado culpable, declarado culpable, fue condenado, fueron condenados, fue condenada, "
        "sentencia condenatoria, veredicto de culpabilidad; absuelto, absuelta, absueltos, "
        "absolvio a, absolvio al, fallo absolutorio, sentencia absolutoria, exonerado, "
        "exculpado, inocente; causa archivada, archivo la causa, archivo el caso, archivada la, "
        "sobreseimiento, sobreseyo, retiro los cargos, retiro la acusacion, caso cerrado",
        "se declaro culpable, admitio los hechos, reconocio los hechos, confeso el, confeso "
        "los, confeso haber; se declaro inocente, nego los hechos, niega los hechos, nego los "
        "cargos, rechazo los cargos, niega las acusaciones, nego las acusaciones",
        "recurso desestimado, desestimo el recurso, rechazo el recurso, rechazo la apelacion, "
        "confirmo la sentencia, ratifico la sentencia, confirmo la condena, ratifico la "
        "condena, confirmo el fallo; estimo el recurso, acepto el recurso, admitio el recurso, "
        "anulo la, revoco la, anulo el fallo, tumbo la, dejo sin efecto, caso la sentencia",
        "retiro la demanda, retiro la denuncia, retiro la querella, desistio de, no demandara, "
        "no denunciara; presento una demanda, presento una denuncia, presento una querella, "
        "interpuso una, demando a, se querello, demandara, denunciara ante, acudira a los "
        "tribunales, emprendera acciones; acuerdo extrajudicial, fuera de los tribunales",
        # how people fare
        ">herido, herida, heridos, heridas, lesionado, lesionada, lesionados, contusionado, "
        "contusionados; hospitalizado, hospitalizada, hospitalizados, ingresado en, ingresada "
        "en, ingresados en, trasladado al hospital, trasladada al hospital, trasladados al "
        "hospital, llevado al hospital, llevados al hospital, internado, internada, internados; "
        "muerto, muertos, muerta, muertas, murio, murieron, fallecio, fallecieron, fallecido, "
        "fallecidos, perdio la vida, perdieron la vida, victimas mortales",
        "heridas leves, herido leve, heridos leves, lesiones leves, levemente herido, de "
        "caracter leve, rasgunos, contusiones leves; heridas graves, herido grave, heridos "
        "graves, lesiones graves, gravemente herido, de gravedad, herida grave; ileso, ilesa, "
        "ilesos, ilesas, sin un rasguno, sin lesiones, sin heridas, sanos y salvos",
        "estado estable, estable, fuera de peligro, se recupera, recibio el alta, recibieron el "
        "alta, dado de alta, dada de alta, dados de alta, de vuelta en casa, evoluciona "
        "favorablemente; estado critico, estado grave, estado muy grave, pronostico reservado, "
        "cuidados intensivos, en coma, lucha por su vida, debate entre la vida, en la uci, "
        "terapia intensiva; murio en, fallecio en, murio a consecuencia, fallecio a "
        "consecuencia",
        "hallado con vida, hallada con vida, hallados con vida, encontrado con vida, rescatado "
        "con vida, rescatados con vida, a salvo, sano y salvo, sana y salva; hallado muerto, "
        "hallada muerta, hallados muertos, hallado sin vida, encontrado muerto, encontrada "
        "muerta, encontraron el cuerpo, hallaron el cadaver, cuerpo sin vida; sigue "
        "desaparecido, sigue desaparecida, siguen desaparecidos, continua desaparecido, aun no "
        "ha sido localizado, continua la busqueda",
        # what becomes of a plan, a meeting, a ban
        "sigue adelante, se mantiene, seguira adelante, como estaba previsto, segun lo "
        "previsto, se celebrara; desconvocada, desconvocado, desconvoco, cancelada, cancelado, "
        "se cancela, suspendida definitivamente, no se celebrara; aplazada, aplazado, aplazo, "
        "pospuesta, pospuesto, pospuso, se retrasa, postergada",
        "levanto la prohibicion, levanto el, levanto la, se levantaran, se levantan, quedaron "
        "levantados, se levanta, derogo, revoco, derogada; prorrogo, prorroga, prorrogada, "
        "renovo, sigue en vigor, sigue vigente, se mantiene, en suspenso, quedaran en suspenso; "
        "impuso la, impuso el, impuso un, impuso una, establecio; relajo, suavizo, flexibilizo; "
        "endurecio, reforzo",
        "alcanzo un acuerdo, alcanzaron un acuerdo, llego a un acuerdo, llegaron a un acuerdo, "
        "firmo un acuerdo, cerro un acuerdo, cerraron un acuerdo, firmaron el acuerdo, "
        "pactaron, acordaron; sin acuerdo, rompieron las negociaciones, rompio las "
        "negociaciones, no hubo acuerdo, se levanto de la mesa, fracaso la negociacion, "
        "fracasaron las negociaciones, ruptura de; siguen negociando, continuan las "
        "negociaciones, sigue negociando, siguen las negociaciones, seguiran negociando",
        "ha terminado, han terminado, esta terminada, esta terminado, ya ha concluido, han "
        "concluido, esta lista, esta acabada; en obras, en marcha, en curso, sin terminar, aun "
        "no ha terminado, en construccion, sin acabar, inacabada, en ejecucion; sin empezar, "
        "aun no ha comenzado, no ha empezado, no han comenzado, no ha comenzado",
        "en vigor, entro en vigor, ha entrado en vigor, ya rige, esta vigente; entrara en "
        "vigor, aun no rige, es un borrador, en tramite, pendiente de aprobacion",
        "con caracter retroactivo, retroactivamente, efectos retroactivos; sin caracter "
        "retroactivo, solo a partir de, a partir de ahora",
        "rompio el contrato, rescindio el contrato, rescindir el contrato, resolvio el "
        "contrato, cancelo el contrato, rescindira el contrato; suspendio el contrato, congelo "
        "el contrato; renovo el contrato, prorrogo el contrato, mantiene el contrato; adjudico "
        "el contrato, firmo el contrato, gano el concurso",
        # things
        "controlado, bajo control, extinguido, sofocado, estabilizado, dado por extinguido; "
        "fuera de control, sin control, descontrolado, sigue activo, sigue ardiendo, sigue "
        "avanzando",
        "recuperado, recuperada, recuperados, fue recuperado, devuelto a, devuelta a, aparecio "
        "en, localizado en; sigue sin aparecer, siguen sin aparecer, no ha sido recuperado, en "
        "paradero desconocido, sin rastro; destruido, destruida, quemado, quemada",
        "no volvera a abrir, no reabrira, no reabriran, sigue cerrado, sigue cerrada, permanece "
        "cerrado, permanece cerrada, permaneceran cerrados, cerrado al, cerrada al, fuera de "
        "servicio, fuera de uso, inoperativo, inoperativa, no funcionaba, no funciona; "
        "reabierto, reabierta, reabrio, vuelve a abrir, de nuevo en servicio, en servicio, en "
        "funcionamiento, funciona con normalidad, permanece abierto, permanece abierta, abierto "
        "al, sigue abierto, operativo, operativa",
        "apta para, apto para, segura para, inocuo, no supone ningun riesgo, sin riesgo, sin "
        "peligro, no entrana riesgo; no apta, no apto, peligroso, peligrosa, supone un riesgo, "
        "supone un peligro, nocivo, insegura",
        "quedan entradas, aun disponible, disponible, disponibles; agotado, agotada, agotados, "
        "agotadas, sin existencias",
        "supero la inspeccion, paso la inspeccion, supero la itv, cumplia la, cumplia con, "
        "cumple con, cumplia las, en regla, cumplia todos; no supero la, incumplia, incumplio "
        "la, incumplia las, vulnero la, infringio, no cumplia",
        "solvente, rentable, en beneficios, obtuvo beneficios; insolvente, en quiebra, en "
        "bancarrota, concurso de acreedores, en perdidas, en numeros rojos, deficitario",
        "a tiempo, en plazo, puntualmente, dentro del plazo, en la fecha prevista; con retraso, "
        "fuera de plazo, tarde, con demora; antes de lo previsto, con antelacion",
        "dentro del presupuesto, por debajo del presupuesto; con sobrecostes, sobrecoste, por "
        "encima del presupuesto",
        "gratis, gratuito, gratuita, gratuitamente, sin coste, sin costo, de forma gratuita; "
        "previo pago, de pago, a cambio de, por un precio de, pagando",
        "al contado; a plazos, a credito, en cuotas",
        "prestado por, prestada por, cedido por, cedida por, en prestamo, prestamo de; donado "
        "por, donada por, dono a, regalo a, legado de, donacion de, regalo de; vendido por, "
        "vendio a, vendida a, vendido a, compro a, comprado a; alquilado a, alquilada a, "
        "arrendado a; robado, robada, sustraido, sustraida",
        "contratara, contrato a, contratacion de, creara empleo, nuevos empleos, creacion de; "
        "despedira, despidio a, despido de, despidos de, recorte de plantilla, suprimira, "
        "expediente de regulacion",
        # whose will, and how
        "voluntariamente, por voluntad propia, por iniciativa propia, por decision propia, a "
        "iniciativa propia, de manera voluntaria, de modo voluntario, por propia iniciativa, "
        "por propia voluntad, motu proprio, de forma voluntaria; a peticion de, a instancias "
        "de, a solicitud de, a ruego de; por orden de, por orden del, por orden judicial, "
        "obligado por, obligada por, forzado por, por mandato de, bajo presion, bajo coaccion, "
        "en cumplimiento de",
        "en secreto, a puerta cerrada, en privado, secretamente, de forma reservada, a espaldas "
        "de; en publico, publicamente, a puerta abierta, a la vista de, en sesion publica",
        "por unanimidad, unanime, unanimes, sin votos en contra; votos en contra, voto en "
        "contra, por mayoria, por un solo voto, por un voto, por estrecho margen, por la "
        "minima; por amplia mayoria, por mayoria absoluta",
        "a proposito, deliberadamente, intencionadamente, de forma intencionada, adrede, a "
        "sabiendas, intencionado, de manera intencional, provocado; por accidente, "
        "accidentalmente, por error, sin querer, involuntariamente, fortuito, por descuido, de "
        "forma accidental",
        "en contra del criterio, pese a las advertencias, contra la opinion, desoyendo, en "
        "contra de la recomendacion; siguiendo el criterio, por recomendacion de, por consejo "
        "de, siguiendo la recomendacion",
        "por escrito, por carta, mediante carta, en una carta, mediante un escrito; por "
        "telefono, telefonicamente, via telefonica, en una llamada; por correo electronico, por "
        "email, mediante un correo; en persona, personalmente, cara a cara, presencialmente; de "
        "palabra, verbalmente, oralmente, de viva voz; por mensaje, por whatsapp; por "
        "videoconferencia, en linea, por internet",
        "a mano, manualmente, de forma manual; a maquina, automaticamente, de forma automatica, "
        "por ordenador",
        "designado por, nombrado por, designada por, nombrada por, a dedo; elegido por, elegida "
        "por, electo por, en las urnas, por votacion",
        "a favor de, apoya, apoyo la, apoyo el, respalda, respaldo la, respaldo el, respaldan; "
        "en contra de, se opone, se opuso, se oponen, rechaza el, rechaza la; neutral, se "
        "abstuvo, se abstendra, se abstuvieron",
        "pidio disculpas, pidio perdon, se disculpo, presento sus disculpas, lamento lo; "
        "defendio su, justifico su, no piensa disculparse, se nego a disculparse",
        "asistio a, acudio a, estuvo presente, participo en, estuvieron presentes, acudieron a, "
        "se presento en; no asistio, no acudio, se ausento, ausente, no se presento, no "
        "compareceran, no comparecio, boicoteo",
        "no respondio, no contesto, no respondieron, no contestaron, no atendio, no pudo ser "
        "localizado, no fue posible contactar, no ha respondido, sin respuesta, no hubo "
        "respuesta; declino hacer, declino comentar, rehuso hacer, rehuso comentar, no quiso "
        "hacer, no quiso comentar, se nego a comentar, se nego a hacer declaraciones, no quiso "
        "pronunciarse, evito pronunciarse, evito hacer, declino responder, declinaron; nego la, "
        "nego los, nego las, desmintio, nego que, rechazo las acusaciones",
        "con permiso, con autorizacion, con el consentimiento, con licencia, autorizado por, "
        "autorizada por, con el visto bueno; sin permiso, sin autorizacion, sin el "
        "consentimiento, sin licencia, no autorizado, no autorizada, sin consentimiento, "
        "clandestino, clandestina",
        "por primera vez, primera vez, nunca antes, inedito, sin precedentes; de nuevo, otra "
        "vez, por segunda vez, segunda vez, por tercera vez, tercera vez, reiteradamente, una "
        "vez mas",
        "solo o, en solitario, por su cuenta, sin ayuda; con un complice, con complices, junto "
        "con, en compania de, acompanado de, acompanada de, acompanado por, con la ayuda de",
        "integramente, en su totalidad, al completo; en parte, parcialmente, la mitad de; sin "
        "pagar, impagado, impagada, ni un euro, ni un peso",
        "a tiempo completo, a jornada completa; a tiempo parcial, a media jornada, media jornada",
        "de dia, a plena luz, a la luz del dia; de noche, por la noche, de madrugada, en plena "
        "noche",
        "sobrio, sobria, dio negativo; ebrio, ebria, borracho, borracha, en estado de ebriedad, "
        "bajo los efectos, dio positivo, bajo los efectos del alcohol",
        "dormido, dormida, dormidos, dormia, dormian; despierto, despierta, despiertos",
        "armado, armada, armados, a punta de pistola, con un cuchillo, con un arma; desarmado, "
        "desarmada, desarmados, sin armas",
        "anonimo, anonima, de forma anonima, sin identificar, bajo anonimato; identificado "
        "como, identificada como, con nombre y apellidos",
        "sin antecedentes, carecia de antecedentes, sin antecedentes penales; con antecedentes, "
        "tenia antecedentes, reincidente, antecedentes por, ya habia sido condenado",
        "asegurado, asegurada, contaba con seguro, tenia seguro; sin seguro, no estaba "
        "asegurado, carecia de seguro",
        "vacio, vacia, vacios, vacias, desierto, desierta, sin ocupantes, desocupado, "
        "desocupada, no habia nadie; lleno de, llena de, abarrotado, abarrotada, repleto, "
        "ocupado por, habitado",
        "aumento, aumenta, subio, sube, crecio, crece, se incremento, se disparo, repunto; "
        "disminuyo, bajó, baja, cayo, cae, descendio, desciende, se redujo, retrocedio, se "
        "desplomo; se mantuvo, se mantiene, sin cambios, invariable, se estanco",
        "gano el, gano la, vencio, derroto, triunfo, victoria; perdio el, perdio la, perdio "
        "ante, cayo ante, fue derrotado, derrota; empato, empataron, empate",
        "ascendio a, ascenso a, subio a; descendio a, descenso a, bajo a",
        "mayoria absoluta; mayoria simple, sin mayoria, minoria",
        "de forma provisional, provisionalmente, temporalmente, con caracter provisional, de "
        "manera temporal, de forma temporal; de forma definitiva, definitivamente, con caracter "
        "definitivo, permanentemente, indefinidamente, de forma permanente",
        # more of courts, offices and deaths
        "retiro la acusacion, retirado la acusacion, retira la acusacion, caso archivado, "
        "archivo la causa, archivado la causa, no sera juzgado, no sera juzgada, no ira a "
        "juicio, retiro los cargos, retirado los cargos; ira a juicio, va a juicio, llega a "
        "juicio, sera juzgado, sera juzgada, sentara en el banquillo, enfrenta un juicio, "
        "enfrentara un juicio, llevado a juicio",
        "nuevo juicio, repetir el juicio, repeticion del juicio, reabierto, reabre el caso, "
        "reabrio el caso; es firme, sentencia firme, no cabe recurso, definitiva, cerrado "
        "definitivamente",
        "pidio la absolucion, pide la absolucion, pidio su absolucion, libre absolucion; pena "
        "minima, pena leve, pena mas leve, atenuante; pena maxima, cadena perpetua, prision "
        "permanente; una multa",
        "se declaro culpable, declaro culpable, confeso, admitio los hechos, reconocio los "
        "hechos; nego los hechos, niega los hechos, se declaro inocente, declaro inocente, nego "
        "los cargos, niega los cargos, niega haber",
        "abatido por, muerto a tiros por, asesinado, asesinada, asesinados, homicidio, "
        "asesinato; se suicido, se quito la vida, suicidio, se disparo; causas naturales, "
        "muerte natural, un infarto, ataque al corazon; accidental, por accidente",
        "se entrego, se entregaron, se presento en comisaria; capturado, capturada, capturados, "
        "apresado, fue detenido, fueron detenidos; huyo, huyeron, escapo, escaparon, se dio a "
        "la fuga, se fugo, en fuga",
        "dimitio, dimitieron, ha dimitido, renuncio, dejo el cargo, dejo su cargo, presento su "
        "dimision, presento su renuncia; destituido, destituida, cesado, cesada, despedido, "
        "despedida, apartado del cargo, relevado, relevada; suspendido de empleo, suspendida de "
        "empleo, apartado temporalmente, de baja; sigue en el cargo, seguira en el cargo, "
        "continua en el cargo, mantiene el cargo, readmitido, readmitida, se reincorporo, "
        "vuelve a su puesto; se jubilo, jubilado, jubilada; ascendido, ascendida; trasladado a "
        "otro, trasladada a otro",
        "presidio la reunion, asistio a, asistieron a, estuvo presente, participo en, acudio a; "
        "de vacaciones, ausente, no asistio, no acudio, estaba de viaje, en el extranjero, no "
        "se presento",
        "acepto la oferta, aceptado la oferta, aceptaron la oferta, acepto la propuesta, "
        "aceptado la propuesta; rechazo la oferta, rechazado la oferta, rechazaron la oferta, "
        "rechazo la propuesta; sometera a votacion, someteran a votacion, votaran la oferta, "
        "estudia la oferta, estudian la oferta, consultara a, tiene de plazo",
        "pudieron volver, pudo volver, han vuelto a, volvieron a sus, regresaron a sus, han "
        "regresado, de vuelta en sus; siguen sin poder, sigue sin poder, no pueden volver, no "
        "han podido volver, siguen desalojados, siguen evacuados, siguen fuera de, continuan "
        "desalojados; se negaron a salir, se quedaron en sus",
        "celebro el fallo, celebro la sentencia, celebro la decision, acata, acato, satisfecho "
        "con, satisfecha con, se felicito; recurrira, recurriran, apelara, apelaran, presento "
        "recurso, ha recurrido, recurrio, impugnara, critico el fallo, critico la sentencia, "
        "lamento el fallo, lamento la sentencia",
        "dentro del limite, por debajo del limite, velocidad permitida, velocidad adecuada, "
        "respetaba el limite; velocidad excesiva, exceso de velocidad, por encima del limite, a "
        "gran velocidad, superaba el limite, demasiado rapido",
        "ileso, ilesa, ilesos, ilesas, sin un rasguno, sin heridas; herido, herida, heridos, "
        "brazo roto, pierna rota, fractura, fracturas, costillas rotas, quemaduras, "
        "contusiones, conmocion, hospitalizado, hospitalizada, hospitalizados, muerto, muerta, "
        "muertos, fallecio, murio",
        "a simple vista; telescopio, prismaticos, microscopio",
        "vendido, vendida, se vendio, fue adjudicado; no encontro comprador, sin comprador, sin "
        "vender, quedo desierta, nadie pujo, retirado de la subasta",
        "declarado seguro, declarada segura, en buen estado, en perfecto estado, en perfectas "
        "condiciones, segura; declarada insegura, declarado inseguro, en mal estado, en ruina, "
        "peligro de derrumbe, en malas condiciones",
        "dio permiso, dio su permiso, concedio permiso, con permiso, con licencia, dio luz "
        "verde, dio el visto bueno, autorizo, autorizada, autorizado, con autorizacion; sin "
        "permiso, sin licencia, sin autorizacion, ilegalmente, de forma ilegal, nunca autorizo, "
        "denego el permiso",
        "no hallaron a nadie, no encontraron a nadie, estaba vacio, estaba vacia, sin nadie "
        "dentro; cuerpos, cadaveres, atrapado, atrapados, supervivientes",
        "forzada, forzado, forzaron, reventaron, reventada, rompieron la cerradura, senales de "
        "robo; con llave, abierta, sin forzar, dejaron abierta, mando a distancia",
        "de inmediato, inmediatamente, enseguida, al momento, sin demora, en cuestion de "
        "minutos; horas despues, dias despues, semanas despues, meses despues, con retraso, "
        "demasiado tarde, tardo",
        "por precaucion, de forma preventiva, preventivamente; tras el accidente, tras los danos",
        "en primera vuelta, en la primera vuelta; en segunda vuelta, en la segunda vuelta",
        "por amplia mayoria, amplia mayoria, holgadamente, con holgura; por la minima, por "
        "estrecho margen, por un solo voto, ajustada; por unanimidad, unanime",
        "reelegido, reelegida, revalido; perdio su escano, perdio las elecciones, derrotado, "
        "derrotada",
        "volvera a presentarse, se presentara, optara a la reeleccion; no se presentara, no "
        "optara, no volvera a presentarse",
        "ratificado, ratificada, promulgada, entro en vigor; vetada, vetado, tumbado, "
        "bloqueada; pendiente de, a la espera de, en tramite",
        "obligatorio, obligatoria, obligatorias, obligatorios, se exige, exigen, exige; "
        "voluntario, voluntaria, opcional, recomendado, recomiendan, recomienda, se recomienda, "
        "aconsejan, desaconseja, se desaconseja",
        "prohibido, prohibida, se prohibe, prohibe, prohiben, prohibicion; permitido, "
        "permitida, se permite, permite; restringido, limitado, desaconseja, se desaconseja, "
        "desaconsejan",
        "secreta, secreto, confidencial, a puerta cerrada, bajo secreto; publica, publico, se "
        "hizo publico, difundio, filtrado, filtrada, a mano alzada, en abierto",
        "reembolso integro, reembolso completo, devolucion integra; reembolso parcial, vale, "
        "vales, bono; sin reembolso, sin derecho a reembolso, no sera reembolsado, no se "
        "devolvera",
        "gratis, gratuita, gratuito, sin coste, sin costo, sin cargo; de pago, pagando, previo "
        "pago, debera pagar, deberan pagar, tendra que pagar, tendran que pagar",
        "de su bolsillo, a su costa, por su cuenta; dinero publico, fondos publicos, a cargo "
        "del estado, pagado por el ayuntamiento, pagada por el ayuntamiento",
        "maximo historico, record historico; minimo historico",
        "escasez, falta de, insuficiente, insuficientes; excedente, exceso de, de sobra, "
        "suficientes",
        "apagado, apagada, desconectado, desconectada; encendido, encendida, en funcionamiento, "
        "conectado",
        "funciono, funcionaba, salto la alarma, sono la alarma, sono; fallo, no funciono, no "
        "funcionaba, no sono, no salto, averiado, averiada, estropeada",
        "vacunado, vacunada, vacunados; sin vacunar, no vacunado, no vacunados",
        "en libertad, salvaje, salvajes, silvestre; en cautividad, cautivo, criado, criados, de "
        "granja",
        "autoctono, autoctona, nativa; invasora, invasor, exotica, introducida",
        "extinguido, extinguida, desaparecio; en peligro de extincion, amenazado, amenazada; "
        "abundante, comun, en expansion",
        "comestible, comestibles; venenosa, toxica, toxico",
        "potable, apta para el consumo; no apta, contaminada, no potable, hervirla, hervir el agua",
        "cortada, cortado, intransitable, bloqueada, incomunicado, incomunicada; transitable, "
        "reabierta, abierta al trafico, despejada",
        "sin escalas, directo; con escala, con escalas, con transbordo",
        "aterrizo sin problemas, aterrizo con normalidad; se estrello, estrellado; aterrizaje "
        "de emergencia, aterrizo de emergencia; dio la vuelta, regreso al aeropuerto",
        "se hundio, hundido; encallo, encallado, varo; remolcado, a la deriva; llego a puerto, "
        "atraco",
        "llevaba el cinturon, llevaban el cinturon, con el cinturon, llevaba casco, con casco; "
        "sin cinturon, no llevaba el cinturon, no llevaban el cinturon, sin casco, no llevaba "
        "casco",
        "al volante, conducia, iba conduciendo; de copiloto, en el asiento trasero, iba de "
        "pasajero",
        "sin carne, carne retirado, carne caducado, sin permiso de conducir; con carne, carne "
        "en vigor, tenia carne",
        "autentico, autentica, genuino; falso, falsa, falsificado, falsificada, una copia, replica",
        "actuo solo, actuo sola, en solitario; complice, complices, con ayuda, banda, en grupo, "
        "varios asaltantes",
        "al azar, por azar; elegido, elegida, a proposito, selectivamente",
        "reivindico, ha reivindicado, asumio la autoria; nadie ha reivindicado, nego su "
        "implicacion, nego toda implicacion, se desvinculo",
        "pacifica, pacificamente, sin incidentes; violenta, disturbios, enfrentamientos, "
        "altercados, cargas",
        "por primera vez, primera vez, inedito, sin precedentes; por segunda vez, por tercera "
        "vez, de nuevo, otra vez, reincidente, no es la primera",
        "una sola vez, una unica vez; dos veces; tres veces; varias veces, en repetidas "
        "ocasiones, muchas veces; a diario, todos los dias",
        "para siempre, definitivamente, indefinidamente; temporalmente, provisionalmente, por "
        "ahora, de momento, hasta nuevo aviso",
        "poco a poco, gradualmente, progresivamente, por fases; de golpe, de repente, de un dia "
        "para otro, subitamente",
        "por sorpresa, inesperadamente, sin previo aviso, sin aviso; como estaba previsto, como "
        "se esperaba, tal como anuncio, pese a las advertencias, ignoraron los avisos, habian "
        "avisado, habian advertido",
        "gano el, gano la, vencio, ganador, ganadora, oro; finalista, candidata al, candidato "
        "al, nominada, nominado, segundo puesto, plata, subcampeon; tercer puesto, bronce; "
        "perdio la final, perdio el",
        "expulsado, roja; amonestado, amarilla; sustituido",
        "se clasifico, clasificado, paso a la final; eliminado, eliminada, quedo fuera; "
        "descalificado, descalificada",
        "ovacion, aplausos, aplaudio, aplaudieron; abucheos, abucheo, silbidos, pitos, silencio",
        "restaurado, restaurada, reparado, reparada; danado, danada, destruido, destruida, en "
        "ruinas; intacto, intacta, sin danos",
        "casado, casada; divorciado, divorciada, separado, separada; soltero, soltera; viudo, "
        "viuda",
        "contrato fijo, contrato indefinido, en plantilla, fijos; contrato temporal, "
        "temporales, eventuales, interinos, interino; voluntarios, sin cobrar; autonomos, "
        "autonomo",
        "convocaron la huelga, convoco la huelga, convocado la huelga, iran a la huelga, van a "
        "la huelga, en huelga; amenazaron con, amenaza con, amenazan con, no descartan la "
        "huelga; desconvocaron, desconvocada, desconvoco, suspendieron la huelga",
        "vio el, vio la, vieron, presencio; oyo, oyeron, escucho, escucharon",
        "por telefono, telefonica, telefoneo, llamo por; por escrito, por carta, carta; por "
        "correo electronico, correo; en persona, personalmente, cara a cara; de palabra, "
        "verbalmente; por mensaje, whatsapp; por videoconferencia, en linea",
        "fue informada, fue informado, tuvo conocimiento, tenia constancia, recibio una "
        "denuncia, recibió el aviso, fue alertada; abrio una investigacion, ha abierto una "
        "investigacion, abrió diligencias, investiga las, investiga los, investigan las, inició "
        "una investigación, inicio una investigacion; cerró la investigación, archivó las "
        "diligencias, no ve indicios, descarta investigar; practicó detenciones, detuvo a",
    ),
    # -- those of one class: another one of them is another thing
    classes=(
        "madre; padre; abuela; abuelo; tia; tio; suegra; suegro",
        "hijo; hija; sobrino; sobrina; nieto; nieta",
        "esposa; hermana; hija; prima!; cunada; amiga; novia",
        "marido! esposo; hermano; hijo; primo!; cunado; amigo; novio",
        "panaderia; lavanderia tintoreria; farmacia; carniceria; floristeria; peluqueria; "
        "restaurante; cafeteria; bar cantina; almacen deposito; fabrica; taller; libreria; "
        "joyeria; supermercado; ferreteria; zapateria; pescaderia; fruteria; gimnasio; "
        "discoteca; gasolinera; estanco quiosco; bodega; granja",
        "escuela colegio; guarderia; universidad; hospital; clinica; iglesia parroquia; "
        "mezquita; sinagoga; biblioteca; museo; teatro; cine; carcel prision; estadio!; hotel; "
        "aeropuerto; estacion; puerto; juzgado!; comisaria; cuartel; ayuntamiento; cementerio; "
        "residencia!; parque!; monasterio convento; ermita; mercado",
        "cocina; bano; dormitorio; sotano; desvan! atico; tejado techo; jardin; pasillo; "
        "escalera; ascensor; garaje cochera; trastero; salon; portal; patio; balcon; terraza "
        "azotea",
        "leche; queso; mantequilla; yogur; ternera; cerdo; pollo; cordero; huevos huevo; jamon; "
        "pescado!; marisco; arroz; pan!; chorizo",
        "agua; lejia; jabon; vinagre; alcohol; cloro; detergente; amoniaco",
        "vino!; cerveza; aguardiente; sidra; ron!; cafe; te!; refresco; zumo jugo!",
        "trigo; maiz; cebada; arroz; patatas papas!; manzanas; uvas uva; aceitunas aceituna; "
        "azucar; naranjas; limones; soja soya; algodon; cafe; tabaco; girasol; avena; centeno; "
        "colza",
        "perro perros; gato gatos; caballo caballos; vaca! vacas!; oveja ovejas; cabra cabras; "
        "lobo lobos; oso osos; zorro; gallina gallinas; toro toros; burro; jabali jabalies; "
        "conejo conejos; aguila; buitre",
        "madera; acero; hormigon concreto; ladrillo; vidrio cristal; plastico; cobre!; "
        "aluminio; oro; plata; bronce; cuero; papel; carton",
        "brazo; pierna; cabeza; pie; pecho torax; hombro; rodilla; cadera; cuello; craneo; "
        "pulmon; corazon; rinon; higado; estomago; tobillo; muneca; costilla costillas; codo; "
        "espalda; mandibula; ojo ojos; oido!; columna",
        "lluvia lluvias; nieve nevada; granizo; viento; niebla; helada; sequia; rayo",
        "incendio fuego; explosion; inundacion; deslizamiento; alud avalancha; terremoto; "
        "choque colision; descarrilamiento; intoxicacion; derrumbe; riada; naufragio; vuelco; "
        "atropello; apagon; fuga; vertido; erupcion; tsunami; huracan",
        "gripe influenza; sarampion; colera; malaria; salmonela salmonelosis; listeria "
        "listeriosis; neumonia; cancer; ictus; infarto; asma; diabetes; hepatitis; tuberculosis; "
        "dengue; meningitis; legionela; triquinosis",
        "hurto; robo atraco; fraude; estafa; soborno cohecho; falsificacion; extorsion "
        "chantaje; asesinato; homicidio; contrabando; negligencia; perjurio; secuestro; "
        "malversacion; prevaricacion; incendio; allanamiento; acoso; agresion; violacion; "
        "desobediencia; cohecho; blanqueo; apropiacion; coacciones",
        "telefono telefonica llamada!; correo; carta; mensaje; persona! presencial; "
        "videoconferencia telematica",
        "efectivo metalico; cheque; tarjeta; transferencia; plazos!",
        "gasolina; gasoleo diesel; gas; electricidad; carbon; petroleo; hidrogeno; solar! "
        "solares!; "
        "nuclear; eolica",
        "contrato; licencia permiso; certificado; factura; recibo; pasaporte; testamento; "
        "escritura; acta; informe dictamen; plano! planos!; mapa",
        "fontanero; electricista; carpintero; mecanico; cocinero; camarero; jardinero; "
        "limpiadora; agricultor; pescador; enfermero enfermera; panadero; minero; vigilante; "
        "pastor; taxista; albanil; soldador; electricista; barrendero; cartero; celador; "
        "conserje portero; farmaceutico; medico medica; profesor maestra; periodista; abogado",
        "izquierda izquierdo; derecha! derecho!",
        "amanecer alba; mediodia; anochecer atardecer; medianoche",
        "testigo testigos; victima victimas; sospechoso sospechosos; acusado! acusados!",
        "delantero delantera; trasero trasera",
        "republica; monarquia reino!",
        "ejercito; marina! armada!; guardacostas; milicia",
        "inquilino; propietario dueno; huesped; cliente; visitante; desconocido; vecino",
        "absoluta; simple; cualificada",
        "excelente; bueno buena; malo mala; deficiente; suficiente",
        "catolico catolica; protestante; musulman islamico; judio; ortodoxo; budista; evangelico",
        "conservador conservadora; liberal; socialista; verdes; comunista; nacionalista",
        "tunel; viaducto; autopista autovia; ferrocarril; tranvia; metro!; carretera; "
        "presa! embalse; acueducto",
        "mayorista; minorista",
        "terrestre; maritimo maritima; aereo aerea",
        "diurno diurna; nocturno nocturna",
        "anterior previo previa; posterior siguiente",
        "verbal; escrito escrita",
        "error_humano fallo_humano; fallo_tecnico defecto_tecnico averia; sabotaje",
        "provocado intencionado; fortuito accidental; natural",
        "retroactivo; inmediato inmediata; gradual",
        "sordo; ciego; mudo",
        "gemelos gemelas; trillizos; mellizos",
        "soltado! puesto_libertad; encarcelado; extraditado; deportado; detenido!",
        "sentado!; tumbado! tendido; de_pie",
        "diurna; nocturna; continua; partida!",
        "completo; incompleto",
        "ordinaria; extraordinaria; urgente",
        "unico unica; doble; triple",
        "hereditario; contagioso; congenito",
        "apunalar; disparar; estrangular; golpear; envenenar; ahogar; asfixiar; atropellar",
        "hackear pirateado; filtrar filtrado",
        "rescatado; fallecido; desaparecido",
        "querellante demandante; demandado",
        "oral; escrita",
        "mayoritario mayoritaria; minoritario minoritaria",
        "alcalde; concejal; diputado; senador; ministro",
        "voluntario voluntariamente iniciativa_propia propia_iniciativa; peticion solicitud; "
        "por_orden obligado",
        "subsidiario subsidiaria subsidiariamente; directamente directo directa; solidario "
        "solidaria",
        "ferri ferry transbordador; pesquero; petrolero; yate; crucero; barcaza; lancha",
        "arsenico; plomo; mercurio; amianto; cadmio; nitratos; litio; cobalto; uranio",
        "escrito; verbalmente oral oralmente; telefono; correo",
        "potable; riego; residuales",
        "imprudente imprudencia; temerario; negligente; doloso",
        "independiente; interno interna; parlamentaria; judicial; administrativa",
        "penal; civil; disciplinario; administrativo",
        "confidencial; publico publica",
        "anonimo anonima; firmado",
        "gratis gratuito gratuita; pago!",
        "casado! casada!; divorciado divorciada; soltero soltera; viudo viuda",
        "elegido elegida; designado designada",
        "caliente; fria frio; tibia",
        "profundo; superficial",
        "temprano; tarde!",
        "vacio! vacios! vacia! vacias!; lleno llena",
        "vivo! vivos! viva! vivas!; muerto muerta",
        "crudo cruda; cocido cocida; pasteurizada",
        "consciente; inconsciente",
        "sobrio; ebrio borracho",
        "techo; suelo; pared! paredes! muro! muros!; ventana; puerta",
        "frenos!; volante; motor; neumaticos; faros!",
        "bomba; valvula; tuberia; filtro; caldera; turbina; generador; transformador; cable",
        "ancla; mastil; casco; timon; motor; helice; vela!",
        "semifinal; final!; cuartos; octavos",
        "gol; penalti; falta!; corner",
        "desayuno; almuerzo comida!; cena",
        "sangre; orina; saliva; cabello",
        "vacuna; pastilla comprimido; inyeccion",
        "demanda; querella; denuncia; recurso",
        "prestamo credito; subvencion; regalo; donacion",
        "impuesto; multa; tasa; peaje",
        "huelga; manifestacion marcha; boicot; vigilia",
        "escultura estatua; cuadro pintura; dibujo; fotografia; manuscrito; tapiz; retablo; "
        "grabado!; mural; moneda",
        "violin; violonchelo; piano; guitarra; trompeta; organo; flauta",
        "roble; haya!; pino; abedul; castano; olmo",
        "salmon; trucha; atun; bacalao; anguila; sardina; merluza; pulpo; anchoa",
        "tomates tomate; cebollas cebolla; pimientos pimiento; lechugas lechuga; pepinos; "
        "platanos bananas; fresas; cerezas; almendras",
        "disparo tiro! tiros!; apunalado punalada; estrangulado; golpe",
        "dormido; despierto",
        "sabotaje; corrosion oxido; helada; sobrecarga; rayo",
        "fianza; preventiva",
        "fusion; adquisicion compra; quiebra",
        "planta_baja; primera_planta; segunda_planta; tercera_planta",
        "nacional; internacional",
        "collar; anillo; pendientes; pulsera; reloj; corona; broche",
        "chaqueta cazadora abrigo; camisa camiseta; pantalon; zapatos zapatillas; gorra sombrero; "
        "mochila; bolso!; casco; guantes; chaleco",
        "martillo; hacha; cuchillo; piedra; palo; bate; destornillador; machete",
        "barco; avion; tren; autobus; camion; coche",
        "lancha; canoa; piragua kayak; balsa; velero",
        "destruir destruyo destruido destruida; danar! danado! danados! danada! danadas!",
        "hundio hundido; encallo encallado varado; volco; deriva",
        "descarrilo; choco",
        "huyo fugo escapo; entrego; capturado capturo",
        "mintio; equivoco",
        "multado multada; amonestado amonestada advertido",
        "expulsado expulsada; suspendido suspendida",
        "dueno propietario; alquila alquilado; gestiona gestor",
        "fundo; ingreso",
        "diseno disenado; construyo; restauro",
        "vio vieron; oyo oyeron",
        "sabia sabian; sospechaba sospechaban",
        "ignoro; olvido",
        "descubrio; denuncio",
        "nominado finalista; ganador gano!",
        "quiebra insolvente; rentable",
        "siempre; normalmente frecuentemente habitualmente; ocasionalmente; raramente; nunca jamas",
        "inmediatamente enseguida; posteriormente",
        "gradualmente lentamente; repentinamente bruscamente",
        "exactamente; aproximadamente",
        "solo! sola!; acompanado acompanada",
        "incautado decomisado; devuelto",
        "corrio; camino!; condujo",
        "leve; moderado moderada; grave",
        "diagnosticado; tratado!; vacunado; curado!",
        "verificado; estimado; supuesto!",
        "barrido; quemado; enterrado",
        "disculparse disculpas; dimitir dimision; defenderse",
        "encriptado cifrado!; borrado! eliminado; copiado!",
        "contagioso; inofensivo",
        "inflamable; explosivo; toxico venenoso",
        "reversible; irreversible",
        "confirmo ratifico; anulo revoco; modifico",
        "extraditado; deportado; liberado",
        "laborables; festivos",
        "enterrado; quemado incinerado",
    ),
    # -- things of a headline
    things=groups(
        """
        fabrica planta factoria; escuela colegio instituto; hospital clinica; puente
        viaducto; presa embalse; mina cantera; tienda supermercado; almacen deposito nave;
        estacion; aeropuerto; puerto; tunel; barco buque ferri transbordador pesquero
        petrolero yate; tren tranvia; autobus autocar; avion helicoptero; casa vivienda
        chalet; hotel hostal; carcel prision; iglesia capilla mezquita; museo galeria;
        estadio; banco sucursal; granja; guarderia; biblioteca; universidad; teatro cine;
        bar restaurante; torre edificio; camion furgoneta; coche; reactor; contrato; juicio;
        farmaco vacuna medicamento; cuadro escultura estatua
        """
    ),
    plural_ends={"on": "ones", "z": "ces", "l": "les", "r": "res", "n": "nes", "s": "ses"},
    the_one=listed("el la su este esta ese esa del al"),
    # -- deaths of a headline
    deaths=listed(
        """
        muerto muertos muerta muertas muerte muertes muere mueren murio murieron morir fallecido
        fallecidos fallecida fallecidas fallece fallecen fallecio fallecieron fallecimiento
        fallecimientos mata matan mato mataron mortal mortales
        """
    ),
    death_links=listed("por en tras con a"),
    linking=listed(
        """
        vinculado vinculados vinculada vinculadas vinculo relacionado relacionados relacionada
        relacionadas relacion asociado asociados asociada asociadas atribuidas atribuidos posible
        posibles posiblemente podria podrian pudo pudieron sospechosas si
        """
    ),
    probing=listed(
        """
        investiga investigan investigo investigar investigacion investigaciones analiza analizan
        analizar estudia estudian estudiar examina examinan examinar indaga indagan indagacion
        revisa revisan diligencias informada informado notificada
        """
    ),
    future_leads=listed("va van vamos voy"),
    whoever=listed("quien quienes cualquiera si"),
    conditions=listed("si siempre"),
    asking=listed("si"),
    ballots=lines("a referendum\na consulta\na votacion"),
    pending=listed(
        """
        puede pueden
        descarta descarto descartan rechaza niega nego
        votar votaran votara votacion referendum consulta propuesta propuestas propone proponen
        propuso propusieron proponer plan planes pide piden pidio pidieron pedir pedido solicita
        solicitan solicito solicitar solicitud peticion oferta ofrece ofrecen ofrecio contra
        evitar evita evite eviten evitaria impedir impida amenaza amenazan amenazas riesgo temor
        temen si salvo para quiere quieren queria podria podrian habria deberia debera deberan
        tendra tendran pendiente negocia negocian negociar negociacion estudia estudian estudiar
        prevé preve preven posible posibilidad baraja antes plazo exige exigen exigir reclama
        reclaman espera esperan
        """
    ),
    future_endings=("rá", "rán"),
    # -- events of a headline
    events=_EVENTS,
    deals=listed("vender"),
    fates=listed("subir ganar detener dimitir muerto herido"),
    oppositions=(
        # how sure it is
        (
            "sugerir sugiere sugieren sugirio insinuar",
            "demostrar demuestra demuestran probar prueba! prueban comprobar confirmar acreditar",
        ),
        # what one is to do
        (
            "exigir exigido exige ordenar ordenado obligar obligado imponer impuso impuesto mandar "
            "mandado exigencia orden decretar conminar obligatorio",
            "pedir pidio pide piden pedido solicitar solicitado instar instado rogar peticion "
            "ruego llamamiento invitar",
            "recomendar recomendado recomienda aconsejar aconsejado sugerir sugirio sugiere "
            "recomendacion sugerencia aconsejable",
            "permitir permitido autorizar autorizado autorizacion consentir tolerar",
            (
                "prohibir prohibido prohibicion vetar! vetado! vetada! vetaron! proscribir impedir "
                "impidio"
            ),
        ),
        ("voluntario voluntaria voluntariamente", "obligatorio obligatoria"),
        ("legal legalmente licito", "ilegal ilegalmente ilicito"),
        (
            "prometer prometido promesa garantizar garantizado comprometer compromiso",
            "estudiar estudiado estudia considerar valorar sopesar barajar plantearse contemplar",
            "amenazar amenazado amenaza",
        ),
        ("advertir advirtio alertar", "tranquilizar tranquilizado"),
        # what is decided
        (
            "aprobar aprobado aprueba aceptar aceptado adoptar adoptado ratificar avalar conceder "
            "concedio estimar autorizar aprobacion",
            (
                "rechazar rechazado vetar! denegar denegado deniega desestimar tumbar! tumbo! "
                "tumbaron! rechazo negativa"
            ),
            "aplazar aplazado posponer pospuso pospuesto retrasar postergar",
            "proponer propuso propuesto plantear propone",
            "estudiar estudiado estudia considerar valorar sopesar debatir tramitar",
        ),
        (
            "aplazar aplazado posponer pospuso pospuesto retrasar retrasado postergar demorar",
            "cancelar cancelado suspender suspendido anular anulado desconvocar",
            "adelantar anticipar",
            "mantener mantuvo mantiene",
        ),
        ("rescindir rescindido romper roto", "suspender suspendido", "prorrogar renovar renovado"),
        (
            "apoyar apoyado respaldar respaldado respaldo secundar partidario favorable",
            "oponer opuso oponerse opone oponen contrario rechazar rechazo",
            "abstenerse abstuvo abstencion abstuvieron",
        ),
        (
            "confirmar confirmado admitir admitido reconocer reconocio confesar asumir",
            "desmentir desmintio desmiente negar negado niega refutar",
        ),
        (
            "elogiar elogiado celebrar alabar aplaudir ensalzar agradecer elogio",
            "criticar criticado critico! condenar lamentar censurar reprochar denunciar deplorar "
            "repudiar "
            "tachar arremeter",
        ),
        ("mayoria", "minoria", "unanimidad"),
        # persons and offices
        (
            "dimitir dimitido dimision renunciar renuncia abandonar!",
            "destituir destituido destitucion cesar cesado despedir despedido despidio expulsar "
            "cese despido remover relevar echar apartar",
            "suspender suspendido suspension",
            "jubilar jubilado",
            "trasladar trasladado traslado",
            "nombrar nombrado nombramiento ascender contratar contratado contratacion designar "
            "fichar readmitir",
            "comparecencia comparecer",
        ),
        (
            "detener detenido detuvo detuvieron detencion arrestar arrestado arresto apresar "
            "capturar",
            "imputar imputado imputacion acusado procesado procesar encausado encausar",
            "condenar condenado sentenciado",
            "absolver absuelto absolvio absolucion exculpado exonerar",
            "sobreseer sobreseido sobreseyo sobreseimiento archivar archivado retirar retirado",
            "liberar liberado libertad excarcelado",
            "interrogado interrogar citado! citada! citados!",
            "multado multar sancionado",
        ),
        ("sospechoso sospechosa", "culpable autor autora responsable"),
        (
            "libertad libre! liberado excarcelado",
            "prision carcel preso! presos! encarcelado encarcelar",
        ),
        ("inocente inocencia", "culpable culpabilidad"),
        ("opositor opositora opositores oposicion", "oficialista oficialistas gobernante"),
        ("mayoritario mayoritaria", "minoritario minoritaria"),
        ("indefinido indefinida", "temporal"),
        (
            "archivar archivado sobreseer sobreseido sobreseyo sobreseimiento carpetazo",
            "reabrir reabrio reabierto impulsar instruir instruye admitir_a",
        ),
        ("confirmar ratificar mantener mantuvo", "revocar anular rectificar corregir retractarse"),
        (
            "muerto murio murieron! morir fallecido fallecio fallecieron fallecer matar! mataron! "
            "mato! "
            "sin_vida cadaver muerte fallecimiento",
            "herir herido lesionado hirio contusionado",
            "desaparecido",
            "ileso ilesos ilesa ilesas con_vida sano!",
            "sobrevivir sobrevivio sobrevivieron superviviente sobreviviente",
        ),
        ("critico critica!", "grave", "estable", "leve leves", "moderado"),
        ("mejorar mejoria", "empeorar empeoramiento agravarse deteriorarse"),
        (
            "controlado controlar estabilizado",
            "extinguido extinguir sofocado sofocar apagado",
            "descontrolado sin_control",
        ),
        (
            "deliberado deliberadamente intencionado intencional",
            "accidental accidentalmente involuntario",
        ),
        ("hombre hombres varones", "mujer mujeres", "nino ninos nina menores menor"),
        ("maestro maestra profesor profesora", "alumno alumna estudiante"),
        ("conductor conductora", "pasajero pasajera", "peaton peatones", "ciclista"),
        ("inquilino inquilina", "casero propietario"),
        ("comprador", "vendedor"),
        ("civil civiles", "militar soldado"),
        # more and less
        (
            "subir subio aumentar aumentado aumento crecer crecio crecimiento incrementar "
            "incremento elevar ascender subida alza repuntar repunte encarecer agrandar",
            "bajar bajado bajó baja bajada caer cayo cayeron caida descender descendio descenso "
            "reducir redujo reduccion redujeron disminuir disminuyo disminucion retroceder "
            "retroceso abaratar recortar recorte mermar desplomar",
            "mantener mantuvo mantiene estancar congelar invariable estable",
        ),
        (
            "duplicar duplicado doblar doble",
            "triplicar triple",
            "cuadruplicar",
            "suprimir suprimido eliminar",
        ),
        ("endurecer reforzar", "suavizar relajar debilitar"),
        ("ampliar ampliado", "acortar recortar"),
        (
            "minimo minima",
            "maximo maxima",
            "media! promedio importe_medio precio_medio coste_medio costo_medio salario_medio "
            "sueldo_medio "
            "gasto_medio valor_medio",
        ),
        ("mayor! mas_grande", "menor! mas_pequeno", "segundo_mayor segunda_mayor"),
        ("mas_alto mas_alta", "mas_bajo mas_baja"),
        ("mejor", "peor"),
        ("mas_antiguo mas_antigua mas_viejo", "mas_nuevo mas_nueva mas_reciente"),
        ("mas_caro mas_cara", "mas_barato mas_barata"),
        ("mas_largo mas_larga", "mas_corto mas_corta"),
        ("por_encima", "por_debajo"),
        ("beneficio ganancia beneficios ganancias utilidades gano!", "perdida perdidas perdio!"),
        ("superavit", "deficit"),
        ("neto neta", "bruto bruta"),
        ("mayores", "menores"),
        ("parcial parcialmente", "total totalmente completo completamente"),
        ("incluir incluido", "excluir excluido sin_contar sin_incluir"),
        # goods and money
        (
            "comprar comprado compra! adquirir adquisicion",
            "vender vendido venta vende",
            "alquilar alquilado alquiler arrendar arrendado arrendamiento",
            "donar! dono! donaron! donado! donada! donados! donacion regalar ceder cesion",
            "robar robado sustraer sustrajo",
            "prestar prestamo",
            "subastar subasta",
        ),
        ("importar importado importacion", "exportar exportado exportacion"),
        (
            "conservar conservado quedarse! queda! quedan! quedaron! retener",
            "devolver devolvio devuelto devolucion restituir",
            "destruir destruyo perder acabo_con acabar_con acabaron_con acabado_con acaba_con",
        ),
        ("gratis gratuito gratuita", "pagado de_pago"),
        ("autentico autentica original", "falso falsa falsificado copia replica"),
        (
            "ocultar ocultado esconder escondio callar! callo! callaron! silenciar",
            "revelar revelado desvelar difundir informar avisar comunicar alertar notificar",
        ),
        (
            "construir construyo construido levantar edificar",
            "demoler demolido derribar derribado derribo demolicion",
            "reparar reparado restaurar rehabilitar reformar",
            "sustituir reemplazar",
        ),
        ("mano manual manualmente", "maquina automatico mecanico"),
        # time and course
        (
            (
                "empezar empezo empezado empieza comenzar comenzo comienza iniciar! iniciaron! "
                "inicio! inicia! inician! iniciado! iniciada! arrancar"
            ),
            "terminar acabar concluir finalizar concluyo culminar",
            "reanudar reanudado retomar",
            "interrumpir paralizar detener! suspender",
        ),
        ("^abrir abrio abre abierto abierta reabrir", "cerrar cerro cierra cerrado cerrada cierre"),
        ("antes", "despues tras"),
        ("convocar convoco", "desconvocar desconvoco"),
        ("aterrizar aterrizaje", "despegar despegue"),
        ("zarpar", "atracar! atracado fondear! fondeado!"),
        ("entrar", "salir! salio! salieron! sale! salen!"),
        ("encender encendido", "apagar apagado"),
        ("ascenso ascender", "descenso descender"),
        ("unir unirse integrar sumarse", "separar separarse abandonar"),
        ("ampliar ampliacion", "reducir redujo reduccion"),
        ("crear! creado! creada! crearon! creara! creacion", "suprimir eliminar disolver disolvio"),
        (
            "evacuar evacuado desalojar desalojado",
            "confinar confinado permanecer quedarse! queda! quedan! quedaron!",
        ),
        ("reforzar refuerzo", "debilitar"),
        ("cumplir cumplio", "incumplir incumplio vulnerar saltarse!"),
        (
            "funcionar funcionaba activo activa",
            "fallar! fallaron! fallado! averiado apagado desconectado inactivo",
        ),
        ("asistir asistio acudir acudio", "ausentarse faltar! faltaron! ausente"),
        ("acelerar", "frenar! freno! frenado! ralentizar"),
        ("atraer", "ahuyentar disuadir"),
        (
            "primera! primero! primer!",
            "segunda segundo",
            "tercera! tercero! tercer!",
            "ultima ultimo",
        ),
        ("manana", "tarde!", "noche"),
        ("primavera", "verano", "otono", "invierno"),
        (
            "temporal provisional temporalmente provisionalmente",
            "definitivo permanente indefinido definitivamente indefinidamente",
        ),
        (
            "diario diaria cada_dia",
            "semanal cada_semana",
            "mensual cada_mes",
            "trimestral cada_trimestre",
            "anual cada_ano",
        ),
        ("habiles laborables", "naturales"),
        (
            (
                "ganar! ganaron! ganara! gano! gana! ganan! vencer! vencio! vencieron! derrotar "
                "imponerse "
                "triunfo "
                "victoria"
            ),
            "perder perdio pierde caer derrota",
            "empatar empato empate",
        ),
        ("exito lograr conseguir consiguio", "fracaso fracasar fallido! fallida!"),
        ("llegar llegada", "salir! salio! salieron! sale! salida! salidas! partir! partio!"),
        ("acuerdo pactar acordar acordo", "desacuerdo discrepar ruptura"),
        # place and manner
        ("norte septentrional", "sur meridional", "este oriental", "oeste occidental"),
        ("dentro interior", "fuera exterior"),
        ("delante delantero delantera", "detras trasero trasera"),
        ("arriba superior", "abajo inferior"),
        ("armado armada", "desarmado desarmada"),
        ("vacunado vacunada", "sin_vacunar"),
        ("habitado habitada", "deshabitado deshabitada abandonado"),
        ("urbano urbana", "rural"),
        ("nacional estatal", "regional autonomico autonomica provincial", "municipal local"),
        ("publico publica publicamente", "privado privada secreto secreta"),
        ("directo directa directamente", "indirecto indirecta indirectamente"),
        ("pacifico pacifica", "violento violenta"),
        ("negro negra", "blanco blanca", "rojo roja", "verde", "azul", "amarillo amarilla", "gris"),
        ("cuchillo navaja", "pistola fusil escopeta", "bomba explosivo"),
        (
            "coche automovil turismo! auto! carro",
            "autobus autocar omnibus colectivo! micro!",
            "camion",
            "tren",
            "tranvia",
            "metro! subte",
            "taxi",
            "ambulancia",
            "tractor",
            "bicicleta bici",
            "moto motocicleta ciclomotor",
            "patinete",
            "furgoneta camioneta",
            "helicoptero",
            "avion avioneta",
        ),
        ("rio", "lago", "mar! oceano", "canal"),
    ),
    several_bodies=listed(
        """
        agencias asociaciones comisiones comites consejos tribunales cortes federaciones
        institutos instituciones ministerios organizaciones organismos parlamentos partidos
        sindicatos universidades
        """
    ),
    # -- quotations
    telling_words=listed(
        """
        nunca jamas siempre casi apenas solo todo toda todos todas cada ningun ninguno ninguna nadie
        nada algun alguno alguna algunos algunas alguien ambos muchos muchas pocos pocas varios
        varias mas menos sin contra antes despues hasta desde aunque porque si
        debe deben debera puede pueden podra podria
        no ni
        """
    ),
    came_out=listed(
        "publicado publicada publico publicaron difundido difundio divulgo emitio presentado "
        "presento"
    ),
    body_words=_BODIES,
    rank_words=_RANKS,
    name_words=_NAMES,
    sourcing=_SOURCING,
    posts=_POSTS,
)
