"""Events of Spanish headlines: the words that tell one in a headline and, behind ":", all others
that may tell it in a text. Two words joined by "_" stand in a row.

A field is as wide as the desks' use of words: what stands in it keeps a headline from being said to
tell what its text has not.
"""

EVENTS: tuple[str, ...] = (
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
