"""Events of headlines, language by language: the words that tell one in a headline and, behind ":",
all others that may tell it in a text.

A field is as wide as the desks' use of words: what stands in it keeps a headline from being said to
tell what its text has not.
"""

from collections.abc import Mapping

EVENTS: Mapping[str, tuple[str, ...]] = {
    "en": (
        "strike walkout walkouts: strikes striking strikers stoppage stoppages picket pickets "
        "picketing walked walk industrial_action tools stayaway lockout boycott",
        "dead dies die died killed kills kill deaths death: killing deadly fatal fatally "
        "fatality fatalities lethal body bodies corpse corpses perish perished murder "
        "murdered murders murderer homicide manslaughter victim victims funeral funerals "
        "mourn mourning mourners bereaved widow widower late buried burial drowned drown "
        "lives toll casualties shot suicide stabbed strangled executed dying lifeless autopsy "
        "morgue mortality euthanised slaughtered culled grave obituary",
        "resigns resign resigned resignation quits quit: quitting resigning step stepped "
        "steps stepping leave leaves left leaving depart departs departure departed exit "
        "exits vacate vacated relinquish relinquished post retire retired retires retirement "
        "bow bowed",
        "arrested arrest arrests arrested: arresting detained detain detains detention held "
        "hold holds custody remand remanded handcuffs handcuffed handcuff cell cells jail "
        "jailed prison seized captured caught apprehended nabbed cuffed bail suspect suspects "
        "behind_bars",
        "jailed jails imprisoned: jail prison imprisonment sentence sentenced sentences term "
        "years months custody bars behind_bars incarcerated locked cell detention "
        "penitentiary",
        "acquitted acquits: acquittal acquit clear clears cleared guilty innocent exonerated "
        "exonerate verdict court judge jury dismissed charges quashed",
        "bankrupt bankruptcy insolvent: insolvency administration administrator "
        "administrators receivership receivers liquidation liquidator liquidators creditors "
        "creditor debt debts chapter collapse collapsed winding protection",
        "apologises apologizes apology apologised apologized: apologise apologize apologies "
        "apologising sorry regret regrets regretted regretting forgiveness forgive pardon "
        "remorse mea_culpa contrite",
        "sues sue sued: suing lawsuit lawsuits suit suits court courts litigation claim "
        "claims legal action damages plaintiff plaintiffs writ complaint filed",
        "evacuated evacuates evacuate evacuation: evacuating evacuations evacuees evacuee out "
        "left leave leaving moved outside homes shelter shelters fled flee cleared emptied "
        "sent rescued brought",
        "banned bans ban: banning prohibited prohibit prohibits prohibition outlawed outlaw "
        "forbidden forbid forbids barred bar bars stop stopped halt halted suspended illegal "
        "moratorium embargo allowed excluded exclude expelled disqualified",
        "explosion explodes exploded blast: explode exploding explosions blasts blew blow "
        "blown bomb bombs detonated detonation burst",
        "approved approves backed: approve backs endorsed endorses endorse approval approving "
        "vote votes voted voting passed pass passes majority agreed agree agrees green "
        "clearance consent nod adopted adopt adopts favour favor support supports supported "
        "ratified ratify accept accepted accepts signed licence permission permit granted "
        "grant allowed allow authorised authorises",
        "rejects rejected: reject rejection rejecting refused refuse refuses refusal turned "
        "against opposed opposes oppose vetoed veto voted dismissed dismiss denied deny "
        "denies threw blocked block declined declines",
        "accepts accepted: accept acceptance accepting agree agreed agrees agreement approve "
        "approved yes took takes take",
        "sacks sacked fires dismissed axed dismissal layoffs redundancies: sack fired dismiss "
        "dismisses dismissal dismissals layoff layoffs laid redundant redundancies redundancy "
        "jobs cut cuts removed remove ousted oust notice terminated termination go lose lost",
        "installed installs: install installing installation fitted fit mounted set built put "
        "erected equipped",
        "completed completes finishes finished: complete completion finish end ended ends "
        "done ready built inaugurated delivered opened opens",
        "withdraws withdrew scraps scrapped shelves shelved drops abandons: withdrawn "
        "withdraw withdrawal scrap shelve dropped drop abandon abandoned cancel cancelled "
        "pulled pull back retract retracted revoke revoked give given gave up reversed "
        "reverses stopped stop stops end ended ends called",
        "admits confesses admitted confessed: admit confess confession admission admitting "
        "acknowledge acknowledged acknowledges concede conceded concedes recognises "
        "recognised owned guilty",
        "poisons poisoned poisoning: poison toxic contaminated contamination contaminate "
        "tainted poisonous",
        "drunk drunken: alcohol drinking drank drink intoxicated sober beer wine spirits",
        "speeding: speed fast faster limit overspeed racing raced",
        "collides collided collision: collide hit hits crash crashed crashes struck strike "
        "ran rammed smashed impact pile-up ploughed plowed",
        "unanimously unanimous: unanimity consensus dissent",
        "profit profits: profitable surplus earnings earned earn gain gains plus black",
        "doubles doubled: double doubling twice two twofold 100 200",
        "triples trebles tripled trebled: triple treble three threefold thrice",
        "halves halved: half halve halving 50",
        "slashes slashed cuts cutting: slash cut reduce reduced reduces reduction lower lowered "
        "drop dropped fall fell less fewer save savings trim shrink down decrease decreased "
        "cheaper",
        "hikes hiked raises rises: hike raise raised rise rose risen increase increased "
        "increases more higher up dearer put",
        "fined: fine fines penalty penalties pay paid sanction sanctions punished punishment",
        "escapes escaped: escape fled flee flees fugitive run ran loose breakout absconded "
        "getaway away out survive survived unhurt unharmed avoided",
        "stabbed stabs stabbing: stab knife knives blade wound wounds wounded cut",
        "shot shoots shooting gunman gunmen: shots gun guns fired fire bullet bullets pistol "
        "rifle weapon weapons shoot shooter wounded armed",
        "hacked hackers: hack hacking hacker breach breached cyberattack intrusion intruders "
        "ransomware password access accessed leak leaked stolen attack",
        "postponed postpones: postpone postponement delay delayed delays put_off later "
        "deferred defer adjourned adjourn rescheduled moved move pushed until",
        "cancelled cancels canceled: cancel cancellation cancelling scrapped off axed dropped "
        "withdrawn abandoned annul annulled annuls stop stopped",
        "freed: release released releases free bail out home discharge discharged acquitted "
        "liberated left rescued rescue",
        "convicted convicts: convict conviction guilty sentence sentenced verdict jailed jail "
        "court found pleaded prison",
        "charged indicted: charge charges indict indictment accused accuse prosecutors "
        "prosecutor prosecution arraigned court count counts",
        "kidnapped abducted: kidnap kidnapping abduct abduction kidnappers ransom hostage "
        "hostages taken captive captors seized held",
        "drowned drowns: drown drowning water sank sink sunk river lake sea",
        "unhurt unharmed: hurt harmed injured injury injuries safe escaped uninjured nobody none",
        "insured: insurance insurer insurers insure policy cover covered",
        "sells sell sold sale buys buy bought purchase acquires acquired acquisition "
        "takeover: selling sells purchased purchases acquire offload disposal deal auction "
        "auctioned transfer transferred merger ownership owner stake shares",
        "signs signed: sign signing signature deal contract agreement agreed ink inked sealed",
        "begins began starts started: begin start starting opened opens launched launch "
        "launches under_way commence commenced first",
        "jailed imprisoned prison: jail term sentence sentenced custody years months bars cell",
    ),
    "es": (
        "huelga huelgas: huelguista huelguistas paro paros parar paran pararon pararan parada "
        "piquete piquetes cese movilizacion movilizaciones plantilla_en_huelga desconvocar",
        "mata matan mato mataron mueren muere muertos muertas muerto muerta muertes muerte "
        "fallece fallecen fallecidos: fallecio fallecieron fallecer fallecimiento murio "
        "murieron morir moria matar mata matan mato mataron mortal mortales letal fatal "
        "fatales victima victimas vida vidas cadaver cadaveres cuerpo cuerpos perecieron "
        "perecio deceso decesos funeral funerales entierro luto viuda viudo difunto difuntos "
        "asesinato asesino asesinado homicidio ahogado ahogaron sepelio autopsia sacrificados "
        "mortandad suicidio restos",
        "dimite dimiten dimision dimitio: dimitir dimitido renuncia renuncio renunciar "
        "renuncian deja dejar dejo dejara cargo abandona abandonar abandono cese cesar ceso "
        "marcha marcharse salida sale salir relevo retirarse jubila jubilacion apartarse",
        "detenido detenidos detenida detenidas detienen detiene arrestan arrestado arrestados "
        "arresto: detener detuvo detuvieron detencion detenciones arrestar arrestada "
        "arrestadas arrestaron aprehendido aprehendida aprehendidos capturado capturada "
        "capturados captura capturo capturaron apresado apresados custodia calabozo calabozos "
        "comisaria esposado",
        "absuelto absuelta absueltos absuelven absuelve: absolucion absolvio absolver "
        "absolutoria absolutorio inocente inocentes exculpado culpable sentencia fallo "
        "tribunal archivo archivada",
        "quiebra bancarrota: concurso acreedores acreedor insolvencia insolvente deuda deudas "
        "liquidacion administrador administradores suspension pagos concursal quebro",
        "disculpa disculpas perdon: disculparse disculpo disculparon perdonar perdonen "
        "lamenta lamento lamentar lamentaron lamentan siente sentimos siento excusas "
        "arrepentido arrepiente",
        "evacuados evacuadas evacuan evacua evacuacion: evacuar evacuado evacuada evacuaron "
        "desaloja desalojo desalojan desalojados desalojadas desalojar desalojaron abandonar "
        "casas viviendas refugio albergue huyeron huir salieron salir sacaron",
        "prohibe prohiben prohibicion prohibido: prohibir prohibio prohibieron prohibida "
        "prohibidos prohibidas veta vetar veto vetado impide impedir suspende suspendido "
        "ilegal moratoria permitir permite excluye inhabilitado inhabilita sancion expulsado",
        "explosion explota explosiones: explotar exploto estallido estalla estallo estallar "
        "estallaron detono detonacion bomba bombas deflagracion reventar",
        "aprueba aprueban aprobado aprobada: aprobar aprobo aprobaron aprobacion vota votan "
        "voto votos votar votaron mayoria acepta acepto respalda respaldo apoya apoyo visto "
        "bueno aval avala avalo ratifica ratifico autoriza autorizo autorizacion adopta "
        "adopto luz verde favor",
        "rechaza rechazan rechazado rechazada: rechazar rechazo rechazaron niega nego negar "
        "negativa contra tumba tumbo veta veto vetar desestima desestimo opone oponen "
        "oposicion denego deniega declina descarta",
        "acepta aceptan: aceptar acepto aceptaron aceptado aceptacion "
        "acordo aprueba aprobo aprobaron dijo_si asume accede accedio",
        "despido despidos despide despiden despedidos despedido: despedir despidio "
        "despidieron despidos cesa ceso cesado cese echa echo destituye destituyo destituido "
        "ere recorte recortes rescinde prescinde",
        "instala instalan instalado: instalar instalo instalaron instalacion coloca coloco "
        "colocaron monta monto puso pusieron equipa",
        "concluye concluyen finaliza inaugura inauguran: concluir concluyo concluyeron "
        "concluido finalizar finalizo termina termino terminar terminaron terminado acaba "
        "acabo acabar acabaron entrega entrego abre abrio inaugurar inauguro inauguracion",
        "retira retiran: retirar retiro retiraron retirado retirada renuncia renuncio desiste "
        "desistio abandona abandono descarta descarto anula anulo suspende suspendio cancela "
        "cancelo revoca revoco marcha_atras rectifica rectifico elimina elimino eliminar quita "
        "quitar quito prohibe prohibir prohibicion prohibido veta vetar veto saca sacar saco "
        "suprime suprimio suprimir aparta aparto apartar devolver devolvio jubila podran podra",
        "admite confiesa reconoce: admitir admitio admitieron admiten confesar confeso "
        "confesion reconocer reconocio reconocieron acepta acepto asume asumio culpable",
        "envenena envenenados envenenado: envenenar envenenamiento veneno toxico toxica "
        "toxicos intoxicacion intoxicados intoxicado contaminado contaminada contaminacion",
        "ebrio borracho ebria borracha: alcohol alcoholemia embriaguez bebido bebida beber "
        "copas cerveza vino",
        "choca chocan colision choque: chocar choco chocaron colisiona colisiono colisionaron "
        "impacto impacta embiste embistio golpeo contra estrello estrellaron arrollo",
        "unanimidad unanime: unanimemente consenso",
        "beneficio beneficios ganancias ganancia: beneficiarse superavit ganar gano ganaron "
        "lucro utilidad utilidades rentable excedente",
        "duplica duplican: duplicar duplico duplicado doble doblar dobla doblo dos 100 200",
        "triplica triplican: triplicar triplico triple tres",
        "multa multan multado: multar multo multas sancion sanciona sanciono sancionado pagar "
        "penalizacion",
        "escapa escapan huye huyen fuga: escapar escapo escaparon huir huyo huyeron fugo "
        "fugaron fugado fugarse profugo profugos evadido evasion salio salvo salvaron",
        "apunalado apunala apunalan: apunalar apunalo apunalamiento cuchillo navaja arma "
        "blanca herida heridas punalada punaladas",
        "tiroteo tiroteado disparan dispara: disparar disparo disparos dispararon tiros tiro "
        "bala balas pistola arma armas fuego escopeta fusil baleado",
        "aplaza aplazan aplazado: aplazar aplazo aplazaron aplazamiento pospone pospuso "
        "posponer retrasa retraso retrasar demora demoro prorroga suspende suspendio despues",
        "cancela cancelan cancelado: cancelar cancelo cancelaron cancelacion suspende "
        "suspendio suspendido anula anulo anulado anular deja",
        "liberado liberan liberados: liberar libero liberaron liberacion libre libertad "
        "suelta soltar solto soltaron excarcelado salio fianza rescatado rescate",
        "condenado condenan condena condenados condenada: condenar condeno condenaron pena "
        "penas sentencia sentenciado culpable fallo anos carcel prision",
        "imputado imputan procesado procesan procesa: imputar imputo imputacion imputados "
        "procesar proceso procesados acusa acuso acusado acusada acusados acusacion cargos "
        "investigado investigada juez fiscalia querella",
        "secuestrado secuestran secuestro: secuestrar secuestraron secuestrador "
        "secuestradores rehen rehenes rescate rapto raptado captores",
        "demanda demandan: demandar demando demandaron demandante querella querello denuncia "
        "denuncio denunciaron juzgado tribunal tribunales juicio justicia reclama reclamacion",
        "ilesos ileso: herido heridos lesion lesiones dano danos salvo salvos nadie indemne",
        "convoca convocan: convocar convoco convocaron convocado convocatoria convocara llama "
        "llamado llamo organiza cita citado",
        "vende venden vendido venta compra compran comprado adquiere adquieren adquisicion: "
        "vender vendio vendieron ventas comprar compro compraron adquirir adquirio traspasa "
        "traspaso traspasar cede cesion oferta opa subasta fusion acciones propiedad",
        "firma firman firmado: firmar firmo firmaron firmada rubrica rubrico suscribe "
        "suscribio acuerdo contrato convenio pacto",
        "comienza comienzan empieza arranca inicia: comenzar comenzo comenzaron empezar "
        "empezo iniciar inicio arrancar arranco marcha abre abrio primer primera desde",
        "prision carcel encarcelado encarcelada: encarcelar encarcelan encarcelo preso presos "
        "presa presidio penitenciario rejas ingreso ingresa condena pena",
        "sube suben: subir subio subieron subida alza aumento aumenta aumentan aumentar incremento "
        "incrementa mayor mas encarece encarecer crece crecio creciente eleva elevo",
        "baja bajan rebaja rebajan: bajar bajo bajaron bajada reduce reduccion reducir redujo "
        "recorta recorte recortar menos menor disminuye cae caen caida cayo descenso desciende "
        "abarata abaratar descuento",
    ),
    "pt": (
        "greve greves: grevista grevistas paralisacao paralisacoes parar param pararam parou "
        "parada piquete piquetes bracos paralisar paralisam paralisaram adesao",
        "mata matam matou mataram morrem morre mortos mortas morto morta mortes morte: morreu "
        "morreram morrer morria matar mata matam matou mataram mortal mortais letal fatal "
        "fatais vitima vitimas vida vidas cadaver cadaveres corpo corpos pereceram faleceu "
        "faleceram falecer falecimento obito obitos funeral funerais enterro velorio "
        "sepultamento luto viuva viuvo assassinato assassino assassinado assassinada "
        "homicidio afogado afogou afogaram suicidio restos falecido falecida mortandade",
        "renuncia renunciou demissao demite-se: renunciar renunciam deixa deixar deixou "
        "deixara cargo abandona abandonar saida sai sair saiu afasta afastar afastou "
        "afastamento demitir demitiu exonerado exoneracao aposenta aposentadoria "
        "demissionario desligamento",
        "preso presos presa presas prende prendem prisao detido detidos detida detidas: "
        "prender prendeu prenderam prisoes detem deter deteve detiveram detencao cadeia "
        "custodia capturado capturada captura capturou delegacia algemado algemas preventiva "
        "flagrante carcere presidio cela",
        "absolvido absolvida absolvidos absolve: absolvicao absolveu absolver inocente "
        "inocentado culpado sentenca tribunal juri juiz arquivado",
        "falencia quebra: recuperacao judicial insolvencia insolvente credores credor divida "
        "dividas liquidacao administrador faliu falir falida quebrou",
        "desculpa desculpas perdao: desculpar desculpou desculparam perdoar lamenta lamentou "
        "lamentar lamentaram lamentam sente sentimos sinto arrependido arrepende retratacao "
        "retratou",
        "evacuados evacuadas evacuam evacua evacuacao: evacuar evacuado evacuada evacuou "
        "evacuaram retirados retiradas retirada retirar retirou retiraram desocupar "
        "desocupacao abandonar casas abrigo abrigos fugiram fugir sairam sair deixaram",
        "proibe proibem proibicao proibido: proibir proibiu proibiram proibida proibidos "
        "proibidas veta vetar veto vetado impede impedir suspende suspenso ilegal moratoria "
        "permitir permite exclui inabilitado banido expulso",
        "explosao explode explosoes: explodir explodiu explodiram estouro detonou detonacao "
        "bomba bombas deflagracao",
        "aprova aprovam aprovado aprovada: aprovar aprovou aprovaram aprovacao vota votam "
        "voto votos votar votou votaram maioria aceita aceitou apoia apoiou apoio aval "
        "avaliza ratifica ratificou autoriza autorizou autorizacao adota adotou sinal verde "
        "favor",
        "rejeita rejeitam rejeitado rejeitada: rejeitar rejeitou rejeitaram rejeicao recusa "
        "recusou recusaram nega negou negar contra derruba derrubou veta vetou vetar opoe "
        "opos oposicao indefere indeferiu descarta",
        "aceita aceitam: aceitar aceitou aceitaram aceitacao acorda acordaram aprova aprovou "
        "aprovaram concorda concordou concordaram topa topou",
        "demissoes demite demitem demitidos demitido: demitir demitiu demitiram demissao "
        "demissoes dispensa dispensou dispensados exonera exonerou exonerado desliga desligou "
        "corte cortes rescinde",
        "instala instalam instalado: instalar instalou instalaram instalacao coloca colocou "
        "colocaram monta montou pos puseram equipa",
        "conclui concluem finaliza inaugura inauguram: concluir concluiu concluiram concluido "
        "finalizar finalizou termina terminou terminar terminaram acaba acabou entrega "
        "entregou abre abriu inaugurar inaugurou inauguracao pronto prontos",
        "retira retiram: retirar retirou retiraram retirado retirada desiste desistiu "
        "abandona abandonou descarta descartou anula anulou suspende suspendeu cancela "
        "cancelou revoga revogou recua recuou volta_atras",
        "admite confessa reconhece: admitir admitiu admitiram admitem confessar confessou "
        "confissao reconhecer reconheceu reconheceram assume assumiu culpado",
        "sanciona sancionou: sancionar sancao sancionada sancionado assina assinou promulga "
        "promulgou promulgacao",
        "envenena envenenados envenenado: envenenar envenenamento veneno toxico toxica "
        "toxicos intoxicacao intoxicados contaminado contaminada contaminacao",
        "bebado embriagado bebada embriagada: alcool alcoolemia embriaguez bebido bebida "
        "beber bafometro cerveja vinho",
        "bate batem colide colisao batida: bater bateu bateram colidir colidiu colidiram "
        "choca chocou choque impacto atinge atingiu contra atropelou",
        "unanimidade unanime: unanimemente consenso",
        "lucro lucros: lucrar lucrou lucrativo superavit ganhar ganhou ganharam ganho ganhos "
        "excedente",
        "dobra dobram duplica: dobrar dobrou dobraram dobro duplicar duplicou dois duas 100 200",
        "triplica triplicam: triplicar triplicou triplo tres",
        "multa multam multado: multar multou multas sancao pagar penalidade punicao punido",
        "escapa escapam foge fogem fuga: escapar escapou escaparam fugir fugiu fugiram "
        "foragido foragidos evasao saiu salvou salvaram",
        "esfaqueado esfaqueia: esfaquear esfaqueou facada facadas faca arma branca ferimento "
        "ferimentos",
        "tiroteio baleado atiram atira: atirar atirou atiraram tiro tiros bala balas disparo "
        "disparos disparou pistola revolver arma armas fuzil",
        "adia adiam adiado: adiar adiou adiaram adiamento posterga postergou atrasa atrasou "
        "atraso prorroga prorrogou suspende suspendeu remarca remarcou depois",
        "cancela cancelam cancelado: cancelar cancelou cancelaram cancelamento suspende "
        "suspendeu suspenso anula anulou deixa",
        "libertado solto soltos libertados: libertar libertou libertaram libertacao liberado "
        "liberados livre liberdade soltar soltou soltaram saiu fianca resgatado resgate",
        "condenado condenam condena condenados condenada: condenar condenou condenaram "
        "condenacao pena penas sentenca sentenciado culpado anos cadeia prisao",
        "denunciado indiciado indiciados reu: denunciar denunciou denuncia indiciar indiciou "
        "indiciamento acusa acusou acusado acusada acusados acusacao processo investigado "
        "investigada juiz promotoria",
        "sequestrado sequestram sequestro: sequestrar sequestraram sequestrador "
        "sequestradores refem refens resgate rapto raptado cativeiro",
        "processa processam: processar processou processaram processo acao queixa justica "
        "recorre recorrer recorreu",
        "ilesos ileso: ferido feridos lesao lesoes dano danos salvo salvos ninguem",
        "vende vendem vendido venda compra compram comprado adquire adquirem aquisicao: "
        "vender vendeu venderam vendas comprar comprou compraram adquirir adquiriu cede "
        "cessao oferta leilao fusao acoes propriedade repassa",
        "assina assinam assinado: assinar assinou assinaram assinada firma firmou firmado "
        "acordo contrato convenio pacto",
        "comeca comecam inicia iniciam arranca: comecar comecou comecaram iniciar iniciou "
        "inicio arrancar arrancou abre abriu primeiro primeira desde",
        "prisao cadeia encarcerado preventiva: preso presos presa presas presidio "
        "penitenciaria grades carcere pena detido detidos detencao",
        "sobe sobem: subir subiu subiram subida alta aumento aumenta aumentam aumentou aumentar "
        "reajuste maior mais encarece cresce cresceu crescimento eleva elevou",
        "cai caem reduz reduzem: cair caiu cairam queda reduzir reduziu reducao corta corte cortar "
        "menos menor diminui diminuiu baixa baixou recua recuou recuo desconto",
    ),
}
