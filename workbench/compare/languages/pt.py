"""Portuguese."""

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

_HEALING = "medico farmaceutico enfermeiro dentista veterinario "
_TRADES = (
    "guia advogado engenheiro arquiteto contador auditor organista escultor alfaiate joalheiro "
    "banqueiro ciclista sacristao "
    "motorista carteiro padeiro acougueiro encanador eletricista pedreiro carpinteiro cozinheiro "
    "garcom pescador pastor jardineiro mecanico pintor marinheiro agricultor pecuarista "
    "comerciante cabeleireiro bibliotecario faxineiro vigilante "
    "contramestre timoneiro copiloto bandeirinha arbitro avancado zagueiro medio "
    "recepcionista operario soldador apicultor viticultor serralheiro oleiro pianista "
    "violinista bailarino fisioterapeuta radiologista cardiologista neurologista oncologista "
    "pediatra ginecologista anestesista parteira paramedico mergulhador faroleiro leiteiro "
    "relojoeiro lenhador mestre cobrador "
)
_FAMILY = (
    "filho filha irmao irma pai mae esposa marido tio tia sobrinho sobrinha primo prima avo neto "
    "neta cunhado cunhada genro nora sogro sogra namorado vizinho "
)

# Plurals, and nouns of what is done, each with the ending of the singular or of the verb.
_ENDINGS = {
    **dict.fromkeys(("ões", "oes", "ães"), "ão"),
    **dict.fromkeys(("cao", "ções", "coes", "çao"), "ção"),
    **dict.fromkeys(("sao", "soes", "sões"), "são"),
    "ais": "al",
    "éis": "el",
    "veis": "vel",
    "ceis": "cil",
    "teis": "til",
    "óis": "ol",
    "uis": "ul",
    "ens": "em",
    "ins": "im",
    "ons": "om",
    "uns": "um",
    **dict.fromkeys(("ária", "árias", "ários"), "ário"),
    **dict.fromkeys(("ição", "ições", "icao", "icoes"), "ir"),
    **dict.fromkeys(("ução", "uções", "ucao", "ucoes"), "uir"),
    **dict.fromkeys(("dução", "duções", "ducao", "ducoes"), "duzir"),
    **dict.fromkeys(("eação", "eações", "eacao", "eacoes"), "ear"),
    **dict.fromkeys(("iação", "iações", "iacao", "iacoes"), "iar"),
    **dict.fromkeys(("lhamento", "lhamentos"), "lhar"),
    **dict.fromkeys(("chamento", "chamentos"), "char"),
    **dict.fromkeys(("gamento", "gamentos"), "gar"),
    **dict.fromkeys(("zamento", "zamentos"), "zar"),
    **dict.fromkeys(("vamento", "vamentos"), "var"),
    **dict.fromkeys(("lamento", "lamentos"), "lar"),
    **dict.fromkeys(("namento", "namentos"), "nar"),
    **dict.fromkeys(("samento", "samentos"), "sar"),
    **dict.fromkeys(("tamento", "tamentos"), "tar"),
    **dict.fromkeys(("çamento", "çamentos"), "çar"),
    **dict.fromkeys(("iamento", "iamentos"), "iar"),
    **dict.fromkeys(("eamento", "eamentos"), "ear"),
    **dict.fromkeys(("cimento", "cimentos"), "cer"),
    **dict.fromkeys(("dimento", "dimentos"), "der"),
    **dict.fromkeys(("brimento", "brimentos"), "brir"),
    **dict.fromkeys(("primento", "primentos"), "prir"),
    **dict.fromkeys(("ferimento", "ferimentos"), "ferir"),
    **dict.fromkeys(("bimento", "bimentos"), "ber"),
    **dict.fromkeys(("vestimento", "vestimentos"), "vestir"),
    **dict.fromkeys(("uído", "uída", "uídos", "uídas", "uíram", "uísse", "uía", "uíam"), "uir"),
    **dict.fromkeys(("^demissão", "^demissões"), "demitir"),
    **dict.fromkeys(("^admissão", "^admissões"), "admitir"),
    **dict.fromkeys(("^permissão", "^permissões"), "permitir"),
    **dict.fromkeys(("^transmissão", "^transmissões"), "transmitir"),
    **dict.fromkeys(("^apreensão", "^apreensões"), "apreender"),
    **dict.fromkeys(("^suspensão", "^suspensões"), "suspender"),
    **dict.fromkeys(("^explosão", "^explosões"), "explodir"),
    **dict.fromkeys(("^invasão", "^invasões"), "invadir"),
    **dict.fromkeys(("^agressão", "^agressões"), "agredir"),
    **dict.fromkeys(("^decisão", "^decisões"), "decidir"),
    **dict.fromkeys(("^colisão", "^colisões"), "colidir"),
    **dict.fromkeys(("^expulsão", "^expulsões"), "expulsar"),
    **dict.fromkeys(("^prisão", "^prisões"), "preso"),
    **dict.fromkeys(("^inclusão",), "incluir"),
    **dict.fromkeys(("^exclusão",), "excluir"),
    **dict.fromkeys(("^conclusão", "^conclusões"), "concluir"),
    # The spelling of Portugal before its reform, which some desks keep.
    **dict.fromkeys(("acção", "acções"), "ação"),
    **dict.fromkeys(("recção", "recções"), "reção"),
    "ector": "etor",
    "ectores": "etores",
    "actual": "atual",
    "actuais": "atual",
    "ectivo": "etivo",
    "ectiva": "etiva",
    "rojecto": "rojeto",
    "rojectos": "rojetos",
    # Plurals.
    "as": "a",
    "os": "o",
    "amos": "amos",
    "emos": "emos",
    "ãs": "ã",
    "eus": "eu",
    "éus": "éu",
    "aus": "au",
    "ores": "or",
    "ares": "ar",
    "eres": "er",
    "zes": "z",
    **dict.fromkeys(("^réus", "^reus"), "réu"),
    **dict.fromkeys(("^bebês", "^bebes"), "bebê"),
    "^comitês": "comitê",
    "^voos": "voo",
    "^aves": "ave",
    "^bens": "bem",
    "^ovos": "ovo",
    **dict.fromkeys(("^hectares", "^hectare"), "hectare"),
    # These are left as they are, or are the plurals of such.
    **{
        f"^{each}": each
        for each in listed(
            "casamento cimento medicamento equipamento departamento apartamento orçamento demais "
            "jamais estação posição condição eleição edição refeição reunião depoimento lamento "
            "depois parlamento duas dois três anos"
        )
    },
    **{
        f"^{each}s": each
        for each in listed(
            "casamento medicamento equipamento departamento apartamento orçamento depoimento"
        )
    },
    **dict.fromkeys(("^estações", "^estacoes", "^estacao"), "estação"),
    **dict.fromkeys(("^eleições", "^eleicoes", "^eleicao"), "eleição"),
    "^aval": "aprovação",
    "^posições": "posição",
    "^condições": "condição",
    "^edições": "edição",
    "^refeições": "refeição",
    "^reuniões": "reunião",
}
# Tables may have whole words without their accents.
_PLAIN = str.maketrans("áàâãéêíóôõúç", "aaaaeeiooouc")
_ENDINGS |= {key.translate(_PLAIN): plain for key, plain in _ENDINGS.items() if key[0] == "^"}


def _conjugated(text: str) -> frozenset[str]:
    """Regular verbs, given in their infinitives, in the forms that news has."""
    endings = {
        "ar": "ar a am ou aram ado ada ados adas ando ara arao ava avam e em asse assem aria ariam",
        "er": "er e em eu eram ido ida idos idas endo era erao ia iam a am esse essem eria eriam",
        "ir": "ir e em iu iram ido ida idos idas indo ira irao ia iam a am isse issem iria iriam",
    }
    verbs = ((verb[:-2], endings[verb[-2:]]) for verb in text.split())
    return frozenset(root + ending for root, ends in verbs for ending in ends.split())


def _contracted(text: str) -> frozenset[str]:
    """Phrases from a text with one on each line; where one ends in "de", "em", "por" or "a", in
    all the forms that this takes with an article."""
    forms = {
        "de": "de do da dos das",
        "em": "em no na nos nas",
        "por": "por pelo pela pelos pelas",
        "a": "a ao aos as",
    }
    found: set[str] = set()
    for phrase in lines(text):
        lead, _, last = phrase.rpartition(" ")
        found.update(f"{lead} {form}" if lead else form for form in forms.get(last, last).split())
    return frozenset(found)


_BODIES = BodyWords(
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

_RANKS = RankWords(
    tops=alike(
        "maior: maior principal primeiro primeira", "menor: menor", "melhor: melhor", "pior: pior"
    ),
    most=listed("mais"),
    adjectives=alike(
        "maior: importante",
        "antigo: antigo antiga velho velha",
        "novo: novo nova jovem moderno moderna",
        "longo: longo longa extenso extensa",
        "alto: alto alta",
        "rico: rico rica",
        "pobre: pobre",
        "rapido: rapido rapida",
        "profundo: profundo profunda",
        "movimentado: movimentado movimentada",
        "mortal: mortal letal grave",
        "caro: caro cara",
        "barato: barato barata",
        "populoso: populoso populosa",
    ),
    among=listed("os as entre dos das"),
    behind=listed("apos depois atras"),
)

_NAMES = NameWords(
    short=short_names(
        """
        jose ze; francisco chico xico; antonio toninho tonho toze; joao joaozinho; manuel manoel
        manel mane; luis luiz lula; luisa luiza; eduardo edu dudu; roberto beto; alberto beto;
        fernando nando; rafael rafa; guilherme gui; gustavo guga; joaquim quim; carlos carlinhos;
        pedro pedrinho; paulo paulinho; fatima fatinha; conceicao sao; lurdes lourdes lu;
        teresa tereza; isabel bel; gabriel gabi; gabriela gabi; daniel dani; alexandre alex xande;
        sebastiao tiao; severino bio; raimundo mundinho; benedito dito; aparecida cida; filipe
        felipe; tiago thiago; vitor victor; matias mathias; cristina cris; patricia paty
        """
    ),
    peoples=all_forms(
        """
        espanhol frances ingles alemao italiano portugues grego turco russo polaco polones ucraniano
        romeno bulgaro hungaro checo austriaco suico holandes dinamarques sueco noruego finlandes
        irlandes escoces gales britanico servio croata bosnio albanes chines japones coreano
        vietnamita filipino indiano paquistanes iraquiano iraniano sirio libanes israelense
        palestino marroquino argelino tunisiano libio egipcio senegales nigeriano queniano etiope
        somali sulafricano angolano mocambicano verdiano caboverdiano guineense timorense
        santomense mexicano guatemalteco hondurenho salvadorenho nicaraguense costarriquenho
        panamenho cubano dominicano haitiano venezuelano colombiano equatoriano peruano boliviano
        chileno argentino uruguaio paraguaio brasileiro americano canadense canadiano australiano
        paulista carioca baiano gaucho cearense pernambucano paranaense catarinense paraense
        lisboeta portuense madeirense acoriano minhoto alentejano algarvio
        """,
        {
            "o": ("o", "a", "os", "as"),
            "eu": ("eu", "eia", "eus", "eias"),
            "es": ("es", "esa", "eses", "esas"),
            "ol": ("ol", "ola", "ois", "olas"),
            "ao": ("ao", "a", "aes", "as"),
            "e": ("e", "es"),
            "a": ("a", "as"),
            "i": ("i", "is"),
        },
    ),
)

_SOURCING = SpeechWords(
    putting=dict.fromkeys(
        listed("fixa fixou fixaram situa situou situaram coloca colocou orca orcou orcaram"), "em"
    ),
    ways=ways_of(
        seen="""
            visto por
            vista por
            visto pelo
            vista pelo
            vistos pelo
            vistas pelo
            obtido pelo
            obtida pelo
            obtidos pelo
            obtidas pelo
            obtido pela
            obtida pela
            obtidos pela
            consultado pelo
            consultada pelo
            consultados pelo
            consultadas pelo
            consultado pela
            consultados pela
            analisado pelo
            analisados pelo
            teve acesso
            tiveram acesso
            tem copia
            """,
        released="""
            divulgado pelo
            divulgada pelo
            divulgados pelo
            divulgadas pelo
            divulgado pela
            divulgada pela
            divulgados pela
            divulgadas pela
            publicado pelo
            publicada pelo
            publicados pelo
            publicadas pelo
            publicado pela
            publicada pela
            publicados pela
            publicadas pela
            distribuido pelo
            distribuido pela
            distribuida pela
            distribuidos pela
            emitido pelo
            emitido pela
            emitida pela
            apresentado pelo
            apresentado pela
            entregue pelo
            entregue pela
            entregues pela
            tornado publico
            tornados publicos
            """,
        leaked="""
            vazado a
            vazado para
            vazados para
            vazado pelo
            vazado por
            """,
    ),
    papers=listed(
        "emails e-mails cartas atas fotografias fotos imagens video gravacao gravacoes faturas "
        "notas contrato contratos plantas registros registos mensagens oficio oficios balanco"
    ),
    desk=lines(
        """
        este jornal
        este diario
        esta reportagem
        esta revista
        este portal
        nossa reportagem
        esta agencia
        """
    ),
    requests=alike(
        "request: pedido pedida pedidos pedidas requerido requerida requeridos requeridas "
        "solicitado solicitada solicitados solicitadas requerimento solicitacao reivindicado "
        "reivindicada recurso exigido exigida apelo",
    ),
    anaphors=listed(
        "governante responsavel dirigente executivo executiva gestor gestora autarca parlamentar "
        "mandatario mandataria titular politico politica funcionario funcionaria empresario "
        "empresaria causidico gestor edil especialista cientista pesquisador pesquisadora "
        "academico academica"
    ),
    minded=listed("para"),
    announcing=listed(
        "anuncia anunciam anunciou anunciaram informa informam informou informaram comunica "
        "comunicou comunicaram confirma confirmou confirmaram"
    ),
    planned=listed("vai vao iria iriam"),
    planned_endings=("rá", "rão", "ria", "riam"),
    pleading=listed(
        "sustenta sustentam sustentou sustentaram argumenta argumentam argumentou argumentaram "
        "insiste insistem insistiu insistiram garante garantem garantiu garantiram assegura "
        "asseguram assegurou asseguraram defende defendem defendeu defenderam"
    ),
    bringing=listed("mantem mantêm manteve mantiveram mantendo defende defendem defendeu"),
    clitics=listed("o a os as"),
    made=listed(
        "feito feita feitos feitas apresentado apresentada formulado formulada protocolado "
        "protocolada interposto interposta impetrado impetrada movido movida encaminhado "
        "encaminhada assinado assinada"
    ),
)

# Words joined by "_" stand in a row. A field is as wide as the desks' use of words: what stands
# in it keeps a headline from being said to tell what its text has not.
_EVENTS: tuple[str, ...] = (
    "greve greves: grevista grevistas paralisacao paralisacoes parar param pararam parou parada "
    "piquete piquetes bracos paralisar paralisam paralisaram adesao",
    "mata matam matou mataram morrem morre mortos mortas morto morta mortes morte: morreu "
    "morreram morrer morria matar mata matam matou mataram mortal mortais letal fatal fatais "
    "vitima vitimas vida vidas cadaver cadaveres corpo corpos pereceram faleceu faleceram "
    "falecer falecimento obito obitos funeral funerais enterro velorio sepultamento luto viuva "
    "viuvo assassinato assassino assassinado assassinada homicidio afogado afogou afogaram "
    "suicidio restos falecido falecida mortandade",
    "renuncia renunciou demissao demite-se: renunciar renunciam deixa deixar deixou deixara "
    "abandona abandonar saida sai sair saiu afasta afastar afastou afastamento demitir demitiu "
    "exonerado exoneracao aposenta aposentadoria demissionario desligamento",
    "preso presos presa presas prende prendem prisao detido detidos detida detidas: prender "
    "prendeu prenderam prisoes detem deter deteve detiveram detencao cadeia custodia capturado "
    "capturada captura capturou delegacia algemado algemas preventiva flagrante carcere "
    "presidio cela",
    "absolvido absolvida absolvidos absolve: absolvicao absolveu absolver inocente inocentado "
    "culpado sentenca tribunal juri juiz arquivado",
    "falencia quebra: recuperacao judicial insolvencia insolvente credores credor divida "
    "dividas liquidacao administrador faliu falir falida quebrou",
    "desculpa desculpas perdao: desculpar desculpou desculparam perdoar lamenta lamentou "
    "lamentar lamentaram lamentam sente sentimos sinto arrependido arrepende retratacao "
    "retratou",
    "evacuados evacuadas evacuam evacua evacuacao: evacuar evacuado evacuada evacuou evacuaram "
    "retirados retiradas retirada retirar retirou retiraram desocupar desocupacao abandonar "
    "casas abrigo abrigos fugiram fugir sairam sair deixaram",
    "proibe proibem proibicao proibido: proibir proibiu proibiram proibida proibidos proibidas "
    "veta vetar veto vetado impede impedir suspende suspenso ilegal moratoria permitir permite "
    "exclui inabilitado banido expulso",
    "explosao explode explosoes: explodir explodiu explodiram estouro detonou detonacao bomba "
    "bombas deflagracao",
    "aprova aprovam aprovado aprovada: aprovar aprovou aprovaram aprovacao vota votam voto "
    "votos votar votou votaram maioria aceita aceitou apoia apoiou apoio aval avaliza ratifica "
    "ratificou autoriza autorizou autorizacao adota adotou sinal verde favor",
    "rejeita rejeitam rejeitado rejeitada: rejeitar rejeitou rejeitaram rejeicao recusa recusou "
    "recusaram nega negou negar contra derruba derrubou veta vetou vetar opoe opos oposicao "
    "indefere indeferiu descarta",
    "aceita aceitam: aceitar aceitou aceitaram aceitacao acorda acordaram aprova aprovou "
    "aprovaram concorda concordou concordaram topa topou",
    "demissoes demite demitem demitidos demitido: demitir demitiu demitiram demissao demissoes "
    "dispensa dispensou dispensados exonera exonerou exonerado desliga desligou corte cortes "
    "rescinde",
    "instala instalam instalado: instalar instalou instalaram instalacao coloca colocou "
    "colocaram monta montou pos puseram equipa",
    "conclui concluem finaliza inaugura inauguram: concluir concluiu concluiram concluido "
    "finalizar finalizou termina terminou terminar terminaram acaba acabou entrega entregou "
    "abre abriu inaugurar inaugurou inauguracao pronto prontos",
    "retira retiram: retirar retirou retiraram retirado retirada desiste desistiu abandona "
    "abandonou descarta descartou anula anulou suspende suspendeu cancela cancelou revoga "
    "revogou recua recuou volta_atras",
    "admite confessa reconhece: admitir admitiu admitiram admitem confessar confessou confissao "
    "reconhecer reconheceu reconheceram assume assumiu culpado",
    "sanciona sancionou: sancionar sancao sancionada sancionado assina assinou promulga "
    "promulgou promulgacao",
    "envenena envenenados envenenado: envenenar envenenamento veneno toxico toxica toxicos "
    "intoxicacao intoxicados contaminado contaminada contaminacao",
    "bebado embriagado bebada embriagada: alcool alcoolemia embriaguez bebido bebida beber "
    "bafometro cerveja vinho",
    "bate batem colide colisao batida: bater bateu bateram colidir colidiu colidiram choca "
    "chocou choque impacto atinge atingiu contra atropelou",
    "unanimidade unanime: unanimemente consenso",
    "lucro lucros: lucrar lucrou lucrativo superavit ganhar ganhou ganharam ganho ganhos excedente",
    "dobra dobram duplica: dobrar dobrou dobraram dobro duplicar duplicou dois duas 100 200",
    "triplica triplicam: triplicar triplicou triplo tres",
    "multa multam multado: multar multou multas sancao penalidade punicao punido",
    "escapa escapam foge fogem fuga: escapar escapou escaparam fugir fugiu fugiram foragido "
    "foragidos evasao saiu salvou salvaram",
    "esfaqueado esfaqueia: esfaquear esfaqueou facada facadas faca arma branca ferimento "
    "ferimentos",
    "tiroteio baleado atiram atira: atirar atirou atiraram tiro tiros bala balas disparo "
    "disparos disparou pistola revolver arma armas fuzil",
    "adia adiam adiado: adiar adiou adiaram adiamento posterga postergou atrasa atrasou atraso "
    "prorroga prorrogou suspende suspendeu remarca remarcou depois",
    "cancela cancelam cancelado: cancelar cancelou cancelaram cancelamento suspende suspendeu "
    "suspenso anula anulou deixa",
    "libertado solto soltos libertados: libertar libertou libertaram libertacao liberado "
    "liberados livre liberdade soltar soltou soltaram saiu fianca resgatado resgate",
    "condenado condenam condena condenados condenada: condenar condenou condenaram condenacao "
    "pena penas sentenca sentenciado culpado anos cadeia prisao",
    "denunciado indiciado indiciados reu: denunciar denunciou denuncia indiciar indiciou "
    "indiciamento acusa acusou acusado acusada acusados acusacao processo investigado "
    "investigada juiz promotoria",
    "sequestrado sequestram sequestro: sequestrar sequestraram sequestrador sequestradores "
    "refem refens resgate rapto raptado cativeiro",
    "processa processam: processar processou processaram processo acao queixa justica recorre "
    "recorrer recorreu",
    "ilesos ileso: ferido feridos lesao lesoes dano danos salvo salvos ninguem",
    "vende vendem vendido venda compra compram comprado adquire adquirem aquisicao: vender "
    "vendeu venderam vendas comprar comprou compraram adquirir adquiriu cede cessao oferta "
    "leilao fusao acoes propriedade repassa",
    "assina assinam assinado: assinar assinou assinaram assinada firma firmou firmado acordo "
    "contrato convenio pacto",
    "comeca comecam inicia iniciam arranca: comecar comecou comecaram iniciar iniciou inicio "
    "arrancar arrancou abre abriu primeiro primeira desde",
    "prisao cadeia encarcerado preventiva: preso presos presa presas presidio penitenciaria "
    "grades carcere pena detido detidos detencao",
    "sobe sobem: subir subiu subiram subida alta aumento aumenta aumentam aumentou aumentar "
    "reajuste maior mais encarece cresce cresceu crescimento eleva elevou",
    "cai caem reduz reduzem: cair caiu cairam queda reduzir reduziu reducao corta corte cortar "
    "menos menor diminui diminuiu baixa baixou recua recuou recuo desconto",
    "fechado fechada fecha fecham fechamento interdita: fechar fechou fecharam fechado fechada "
    "fechados encerrar encerrou encerramento interditar interditou",
    "celebra comemora elogia aplaude elogiam: celebrou celebrar comemorou comemorar elogiar "
    "elogiou elogios aplaudir aplaudiu satisfeito satisfacao contente alegria parabeniza "
    "agradece agradeceu",
    "critica criticam condena_a ataca censura: criticar criticou criticaram criticas reprova "
    "lamenta lamentou denuncia denunciou acusa acusou rejeita rejeitou protesta protestou "
    "queixa queixou atacou",
    "avaliza endossa respalda: aval avalizou endossou respaldo apoia apoiou apoiar aprova "
    "aprovou confirma confirmou ratifica favor",
    "demole demolem derruba derrubam demolicao: demolir demoliu demolido derrubar derrubou "
    "derrubado desmonta desmontou desmontar",
    "temporal tempestade vendaval ciclone: tempestades vento ventos chuva chuvas temporais "
    "rajadas granizo neve",
    "enchente enchentes inundacao alagamento: inundar inundou inundado transbordou cheia cheias "
    "alagou alagado enchentes",
    "incendio incendios fogo: chamas queimar queimou queimado queimada ardeu bombeiros fumaca "
    "incendiou incendiado",
    "terremoto sismo: tremor tremores magnitude replica abalo abalos",
    "recorde: maximo minimo maior menor mais nunca melhor pior historico historica historia "
    "anterior",
    "feridos ferido feridas ferida: feriu feriram lesao lesoes lesionado lesionada hospital "
    "hospitais escoriacoes queimaduras fratura fraturas quebrou grave graves leves",
    "desaparecido desaparecida desaparecidos: desaparecimento desapareceu busca buscas procura "
    "procurado paradeiro localizar localizado",
    "roubo roubos roubam furto: roubar roubaram roubado roubada ladrao ladroes furtos furtar "
    "furtado assalto assaltou levaram subtrairam",
    "operado operada: operar operacao cirurgia cirurgias",
    "recorre recorrem: recorrer recorreu recurso recorrera apela apelou apelacao",
    "vence vencem ganha ganham: vencer venceu venceram ganhar ganhou ganharam vitoria triunfo "
    "derrotou derrota premio vencedor vencedora titulo ouro",
    "anula anulam derruba derrubam revoga revogam: anular anulou anulado anulada anulacao "
    "derrubar derrubou revogar revogou sentenca",
    "paga pagam financia financiam: pagar pagou pagaram financiar financiou financiado custeia "
    "banca arca dinheiro",
    "acha acham encontra encontram descobre descobrem: achar achou acharam encontrar encontrou "
    "encontraram descobrir descobriu descobriram localizar localizou",
    "afunda afundam naufraga naufragio: afundar afundou afundaram afundado naufragar naufragou "
    "virou emborcou socobrou",
    "mantem confirma ratifica: manter manteve mantiveram confirmar confirmou confirmado "
    "ratificar ratificou nega negou",
    "devolve devolvem: devolver devolveu devolveram devolvido devolucao restitui restituiu "
    "reembolsa reembolso",
    "destruido destruida destroi destroem: destruir destruiu destruiram destruicao queimou "
    "queimado incendiado demolido danificado danos arrasou ruina",
    "avalanche avalancha: deslizamento",
    "sabotagem sabotado: sabotar sabotaram sabotadores deliberado deliberadamente adulterado",
)

_POSTS = PostWords(
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
        "socialista: socialista",
        "comunista: comunista",
        "conservador: conservador conservadora",
        "liberal: liberal",
        "republicano: republicano republicana",
        "democrata: democrata",
        "verde: verde ecologista",
        "independente: independente",
        "trabalhista: trabalhista",
        "governista: governista",
        "oposicionista: oposicionista",
        "petista: petista",
        "tucano: tucano tucana",
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
    akin=together(
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
        "representante especialista empresario ativista cientista candidato "
        "autarca passageiro turista "
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

LANGUAGE = Language(
    code="pt",
    stemmer="portuguese",
    endings=_ENDINGS,
    stem_ends={"qu": "c", "gu": "g", "i": ""},
    accented=listed("é está país denúncia denúncias crítica críticas"),
    # -- words
    stop_words=listed(
        """
        a ao aos apos aquela aquele aqui as assim ate com como contra da das de dela dele deles
        depois desde dessa desse desta deste do dos durante e ela elas ele eles em embora entre
        era eram essa essas esse esses esta estao estas estava estavam este estes eu foi foram
        ha isso isto ja lhe lhes mais mas mesmo meu minha muito na nao nas nem no nos nossa
        nosso num numa o os ou outra outras outro outros para pela pelas pelo pelos pois por
        porem porque qual quando que quem se segundo seja sem ser sera seu seus so sob sobre sua
        suas tambem tao te tem tinha um uma umas uns voce é está
        """
    ),
    synonyms=alike(
        # what is said
        "dizer: disse diz diziam dizem disseram afirmar afirmou afirma declarar declarou declara "
        "destacar destacou ressaltar ressaltou acrescentar acrescentou informar informou relatar "
        "relatou contar contou salientar frisar sublinhar referir comentar argumentar sustentar "
        "assegurar explicar",
        "acusar: acusou acusa culpar culpou responsabilizar responsabilizou",
        "rejeitar: rejeitou rejeita recusar recusou recusa rechacar rechacou",
        "negar: negou nega desmentir desmentiu refutar refutou",
        "condenar: condenou condena",
        "denunciar: denunciou denuncia denunciaram",
        "criticar: criticou critica censurar censurou atacar",
        "anunciar: anunciou anuncia comunicar comunicou",
        "publicar: publicou divulgar divulgou divulgado publicado lancar lancou emitir emitiu",
        "alertar: alertou avisar avisou advertir advertiu aviso avisos alerta alertas advertencia "
        "advertencias",
        "perguntar: perguntou indagar indagou questionar questionou",
        "confirmar: confirmou comprovar comprovou atestar atestou",
        "admitir: admitiu reconhecer reconheceu assumir",
        "pedir: pediu solicitar solicitou requerer requereu pedido solicitacao requerimento",
        "exigir: exigiu exige reivindicar reivindicou cobrar cobrou",
        "mandar: mandou ordenar ordenou determinar determinou",
        "permitir: permitiu autorizar autorizou liberar",
        "proibir: proibiu vetar vetou vedar",
        "prometer: prometeu comprometer promessa",
        # what happens
        "comecar: comecou iniciar iniciou iniciado inicio comeco",
        "terminar: terminou encerrar encerrou concluir concluiu acabar acabou finalizar fim final "
        "termino",
        "ocorrer: ocorreu acontecer aconteceu",
        "continuar: continua continuou seguir permanecer permanece prosseguir",
        "causar: causou provocar provocou ocasionar ocasionou gerar gerou",
        "morrer: morreu morreram mortos morto morta mortes morte falecer faleceu faleceram obito "
        "obitos",
        "matar: matou mataram assassinar assassinou assassinado",
        "ferir: ferido feridos ferida feridas machucar machucado machucados lesionado lesionados",
        "prender: prendeu prenderam preso presa presos presas prisao prisoes deteve detido detida "
        "detidos detidas detencao deter capturar capturado capturou",
        "soltar: solto solta soltos soltou libertar libertado libertou libertados",
        "aumentar: aumentou subir subiu crescer cresceu elevar elevou aumento alta crescimento "
        "elevacao",
        "diminuir: diminuiu cair caiu reduzir reduziu baixar baixou recuar recuou queda reducao "
        "diminuicao",
        "cortar: cortou corte cortes",
        "comprar: comprou adquirir adquiriu compra aquisicao",
        "vender: vendeu venda vendas",
        "pagar: pagou desembolsar desembolsou quitar quitou custear custeou pagamento pagamentos",
        "gastar: gastou gasto gastos despesa despesas",
        "construir: construiu erguer ergueu edificar construcao",
        "demolir: demoliu derrubar derrubou demolicao derrubada",
        "consertar: consertou reparar reparou conserto reparo reparos reparacao",
        "fechar: fechou fechado fechada encerrado interditar interditou interditado interdicao "
        "fechamento encerramento",
        "abrir: abriu inaugurar inaugurou abertura",
        "usar: usou utilizar utilizou empregar uso utilizacao",
        "mostrar: mostrou demonstrar demonstrou exibir exibiu indicar",
        "precisar: precisa necessitar necessita",
        "encontrar: encontrou achar achou localizar localizou descobrir descobriu",
        "procurar: procurou buscar buscou busca buscas procura",
        "desaparecer: desapareceu sumir sumiu desaparecimento sumico",
        "investigar: investigou apurar apurou investigacao investigacoes apuracao inquerito "
        "inqueritos",
        "examinar: examinou analisar analisou inspecionar inspecionou vistoriar vistoriou analise "
        "vistoria vistorias inspecao inspecoes fiscalizacao",
        "receber: recebeu ganhar",
        "dar: deu deram conceder concedeu",
        "entregar: entregou entregues fornecer forneceu entrega fornecimento",
        "enviar: enviou mandado remeter remeteu encaminhar encaminhou envio",
        "vencer: venceu venceram vitoria vitorias triunfo",
        "perder: perdeu derrota derrotas",
        "renunciar: renunciou renuncia",
        "demitir: demitiu demitido demitidos demissao demissoes exonerar exonerou exonerado "
        "dispensar dispensado dispensou despedir despedido despediu despedimento",
        "contratar: contratou contratado contratacao",
        "nomear: nomeou nomeado nomeacao indicado designar designou",
        "adiar: adiou adiado adiada adiamento",
        "cancelar: cancelou cancelado cancelada cancelamento",
        "suspender: suspendeu suspenso suspensa suspensao",
        "anular: anulou anulado anulada invalidar invalidou revogar revogou revogado",
        "aprovar: aprovou aprovado aprovada aprovacao",
        "apreender: apreendeu apreendido apreendida apreensao confiscar confiscou confiscado",
        "roubar: roubou roubo roubos assalto assaltos assaltar assaltou",
        "furtar: furtou furto furtos",
        "destruir: destruiu destruido destruida destruicao",
        "danificar: danificou danificado danificada estrago estragos dano danos",
        "salvar: salvou resgatar resgatou resgatado resgatados resgate",
        "fugir: fugiu escapar escapou fuga",
        "chegar: chegou chegada",
        "sair: saiu partir partiu saida partida",
        "voltar: voltou retornar retornou regressar regressou volta retorno regresso",
        "ficar: ficou ficaram",
        "tentar: tentou tentaram tentativa tentativas",
        "ajudar: ajudou auxiliar auxiliou ajuda auxilio",
        "esconder: escondeu ocultar ocultou encobrir",
        "vazar: vazou vazamento vazamentos",
        "desviar: desviou desvio desvios",
        "rachar: rachou rachado rachadura rachaduras fissura fissuras trinca trincas",
        "ruir: ruiu desabar desabou desmoronar desmoronou desabamento desmoronamento colapso",
        "bater: bateu colidir colidiu chocar colisao batida choque",
        "afundar: afundou naufragar naufragou naufragio",
        # those who do
        "empresa: companhia firma empresas companhias firmas",
        "trabalhador: trabalhadores funcionario funcionarios funcionaria funcionarias empregado "
        "empregados servidor servidores trabalhadora trabalhadoras operario operarios",
        "governo: executivo administracao gestao",
        "eleicao: eleicoes pleito votacao eleitoral",
        "prefeitura: municipalidade",
        "cidade: municipio cidades municipios",
        "autoridade: autoridades",
        "policia: policiais policial agentes pm",
        "medico: medicos medica medicas doutor doutora",
        "crianca: criancas menino meninos menina meninas garoto garota garotos garotas miudos",
        "aluno: alunos aluna alunas estudante estudantes",
        "jovem: jovens adolescente adolescentes rapaz",
        "idoso: idosos idosa idosas ancioes anciao",
        "morador: moradores moradora moradoras residente residentes habitante habitantes",
        "vizinho: vizinhos vizinha vizinhas",
        "pessoa: pessoas gente",
        "paciente: pacientes doente doentes",
        "vitima: vitimas",
        "advogado: advogados advogada advogadas defensor",
        "juiz: juiza juizes magistrado magistrada magistrados",
        "promotor: promotora promotores procurador procuradora",
        "suspeito: suspeitos suspeita suspeitas acusado acusada acusados reu reus arguido arguida "
        "arguidos",
        "ladrao: ladroes assaltante assaltantes bandido bandidos criminoso criminosos",
        "motorista: motoristas condutor condutores condutora",
        "perito: peritos perita especialista especialistas",
        "pesquisador: pesquisadores pesquisadora cientista cientistas",
        "chefe: lider dirigente chefes lideres dirigentes",
        "dono: dona donos proprietario proprietaria proprietarios",
        "marido: esposo",
        "comprador: compradores cliente clientes fregues",
        "equipe: time equipa equipes equipas",
        "torcedor: torcedores adepto adeptos torcida",
        "treinador: treinadora",
        "tribunal: corte tribunais cortes justica",
        "imposto: impostos tributo tributos",
        "familia: familias",
        "reajuste: reajustes",
        "isencao: isencoes",
        "restituir: devolver devolveu devolvido devolucao restituicao reembolso reembolsar",
        "conselho: conselhos",
        "sindicato: sindicatos",
        "grupo: grupos",
        "quadrilha: quadrilhas bando gangue bandos",
        # things
        "carro: veiculo automovel carros veiculos automoveis viatura viaturas",
        "caminhao: caminhoes camiao camioes carreta carretas",
        "onibus: autocarro autocarros coletivo",
        "trem: trens comboio comboios",
        "aviao: avioes aeronave aeronaves",
        "freio: freios travao travoes",
        "acostamento: berma bermas",
        "celular: celulares telemovel telemoveis",
        "banheiro: banheiros sanitario sanitarios",
        "elenco: plantel",
        "pedagio: portagem portagens",
        "delegacia: esquadra esquadras",
        "multa: multas coima coimas",
        "liminar: liminares",
        "aposentado: aposentados aposentada aposentadas reformado reformados reformada pensionista",
        "tela: ecra ecras",
        "arquivo: arquivos ficheiro ficheiros",
        "esporte: esportes desporto desportos",
        "aluguel: alugueis renda arrendamento locacao",
        "concreto: betao",
        "gol: gols golo golos",
        "rodada: jornada",
        "controle: controlo",
        "pericia: pericias peritagem peritagens",
        "vacina: vacinas",
        "endereco: morada",
        "acougue: talho",
        "area: areas setor setores",
        "barco: barcos embarcacao embarcacoes navio navios",
        "casa: residencia moradia casas lar residencias moradias lares habitacao habitacoes",
        "predio: predios edificio edificios",
        "apartamento: apartamentos",
        "estrada: estradas rodovia rodovias",
        "rua: ruas avenida",
        "documento: documentos papeis",
        "relatorio: relatorios laudo laudos parecer",
        "comunicado: comunicados nota declaracao declaracoes",
        "carta: cartas oficio oficios missiva",
        "acordo: acordos pacto pactos tratado convenio convenios",
        "contrato: contratos",
        "lei: leis legislacao norma normas",
        "processo: processos",
        "julgamento: julgamentos",
        "sentenca: sentencas veredito veredicto",
        "prova: provas evidencia evidencias",
        "incendio: incendios fogo chamas queimada",
        "enchente: enchentes inundacao inundacoes cheia cheias alagamento alagamentos",
        "chuva: chuvas temporal temporais tempestade tempestades",
        "terremoto: terremotos tremor sismo abalo",
        "acidente: acidentes sinistro",
        "tiro: tiros disparo disparos",
        "arma: armas",
        "dinheiro: verba verbas quantia montante",
        "preco: precos custo custos tarifa tarifas",
        "divida: dividas debito debitos",
        "lucro: lucros ganho ganhos",
        "prejuizo: prejuizos perda perdas",
        "salario: salarios vencimento vencimentos ordenado ordenados",
        "vaga: vagas emprego empregos",
        "greve: greves paralisacao paralisacoes",
        "protesto: protestos manifestacao manifestacoes passeata passeatas",
        "reuniao: reunioes encontro encontros",
        "telefone: telefones",
        "remedio: remedios medicamento medicamentos farmaco farmacos",
        "doenca: doencas enfermidade enfermidades",
        "hospital: hospitais",
        "escola: escolas colegio colegios",
        "merenda: merendas lanche lanches refeicao refeicoes",
        "amostra: amostras",
        "lixo: residuo residuos detrito detritos",
        "leilao: leiloes hasta",
        "licitacao: licitacoes concorrencia pregao",
        "pesquisa: pesquisas estudo estudos levantamento",
        "caderno: cadernos",
        "gravacao: gravacoes",
        "imagem: imagens foto fotos fotografia fotografias",
        "mulher: mulheres senhora",
        "homem: homens senhor",
        "filho: filhos",
        "plano: planos projeto projetos",
        "obra: obras",
        "prazo: prazos",
        "erro: erros falha falhas equivoco equivocos",
        "motivo: motivos razao razoes",
        "medida: medidas providencia providencias",
        "objetivo: objetivos meta metas",
        "registo: registro registos registros",
        "fato: fatos facto factos",
        "contato: contatos contacto contactos",
        "praia: praias",
        "mata: floresta matas florestas selva",
        # how
        "cerca: quase aproximadamente praticamente perto",
        "tambem: alem ainda igualmente",
        "grande: grandes enorme enormes",
        "pequeno: pequena pequenos pequenas",
        "novo: nova novos novas",
        "antigo: antiga antigos antigas velho velha",
        "importante: importantes relevante relevantes significativo",
        "grave: graves serio",
        "ilegal: ilegais ilicito ilicita clandestino clandestina irregular irregulares",
        "falso: falsa falsos falsas falsificado falsificada falsificados",
        "autentico: autentica verdadeiro verdadeira original legitimo",
        "seguro: segura",
        "unico: unica",
        "publico: publica",
        "rapido: rapidamente depressa",
        "principal: principais",
        "inteiro: inteira",
        "agora: atualmente",
        "apenas: so somente unicamente",
        "anterior: anteriores previo previa",
        "seguinte: seguintes",
    ),
    verb_heads=("ar", "er", "ir"),
    rigid=listed(
        """
        final fim seguir partida partir alta posto corte volta dado mandado ferido ferida queda
        busca aviso alerta nota contar assumir ganhar uso recusa liberar cobrar indicar gerar
        buscar atacar dispensar indicado choque chocar batida bater deter
        detencao detido detida detidos detidas compra venda pago acabar achar permanecer lancar
        emitir empregar
        """
    ),
    # -- numbers
    number_words=valued(
        "0 zero; 2 dois duas; 3 tres; 4 quatro; 5 cinco; 6 seis; 7 sete; 8 oito; 9 nove; "
        "10 dez; 11 onze; 12 doze; 13 treze; 14 quatorze catorze; 15 quinze; 16 dezesseis "
        "dezasseis; 17 dezessete dezassete; 18 dezoito; 19 dezenove dezanove; 20 vinte; "
        "30 trinta; 40 quarenta; 50 cinquenta; 60 sessenta; 70 setenta; 80 oitenta; 90 noventa; "
        "100 cem cento; 200 duzentos duzentas; 300 trezentos trezentas; "
        "400 quatrocentos quatrocentas; 500 quinhentos quinhentas; 600 seiscentos seiscentas; "
        "700 setecentos setecentas; 800 oitocentos oitocentas; 900 novecentos novecentas"
    ),
    multipliers=valued(
        "10 dezena dezenas; 12 duzia duzias; 100 centena centenas; 1000 mil milhar milhares; "
        "1e6 milhao milhoes mi; 1e9 bilhao bilhoes biliao bilioes bi; "
        "1e12 trilhao trilhoes tri"
    ),
    percent_words=frozenset({"por cento", "por cem"}),
    decimal_comma=True,
    comparators={
        **dict.fromkeys(_contracted("mais de\nacima de\nsuperior a\nsuperiores a\nalem de"), ">"),
        **dict.fromkeys(("ultrapassa", "ultrapassam", "ultrapassou", "ultrapassaram"), ">"),
        **dict.fromkeys(("supera", "superam", "superou", "superaram", "excede", "excedeu"), ">"),
        **dict.fromkeys(("mais do que", "mais que", "e tantos", "e tantas", "e poucos"), ">"),
        **dict.fromkeys(("ao menos", "pelo menos", "no minimo", "ou mais", "a partir de"), ">="),
        **dict.fromkeys(("nada menos que", "nada menos de", "nao menos de"), ">="),
        **dict.fromkeys(_contracted("menos de\nabaixo de\ninferior a\ninferiores a"), "<"),
        **dict.fromkeys(("menos do que", "menos que"), "<"),
        **dict.fromkeys(("quase", "pouco menos de", "perto dos", "perto das"), "~<"),
        **dict.fromkeys(("ate", "no maximo", "nao mais de", "nao mais que", "ou menos"), "<="),
        **dict.fromkeys(_contracted("cerca de\nperto de\nem torno de\npor volta de"), "~"),
        **dict.fromkeys(("uns", "umas", "aproximadamente", "mais ou menos"), "~"),
        **dict.fromkeys(("algo como", "coisa de", "na casa de", "na casa dos", "a volta de"), "~"),
        **dict.fromkeys(("estimado em", "estimada em", "estimados em", "estimadas em"), "~"),
        **dict.fromkeys(("pouco mais de", "ou algo assim", "em media"), "~"),
    },
    closing_bounds=lines("no maximo\nno minimo\npelo menos\nao menos\nquando muito"),
    units={
        **alike(
            "usd: dolar dolares usd $",
            "eur: euro euros eur €",
            "real: real reais brl",
            "gbp: libra libras gbp",
            "yuan: yuan yuans",
            "rouble: rublo rublos",
            "jpy: iene ienes",
            "chf: franco francos",
            "mark: marco marcos",
            "peso: peso pesos",
            "crown: coroa coroas",
            "cent: centavo centavos centimo centimos",
            "second: segundo segundos",
            "fortnight: quinzena quinzenas",
            "minute: minuto minutos",
            "hour: hora horas h",
            "day: dia dias",
            "week: semana semanas",
            "month: mes meses",
            "year: ano anos",
            "decade: decada decadas",
            "century: seculo seculos",
            "mm: mm milimetros",
            "cm: cm centimetros",
            "metre: m metro metros",
            "km: km quilometro quilometros",
            "mile: milha milhas",
            "foot: pe pes",
            "inch: polegada polegadas",
            "hectare: ha hectare hectares",
            "mg: mg miligrama miligramas",
            "gram: g grama gramas",
            "ounce: onca oncas",
            "ml: ml mililitro mililitros",
            "kg: kg quilo quilos quilogramas",
            "tonne: t tonelada toneladas ton",
            "bag: saca sacas",
            "alqueire: alqueire alqueires",
            "litre: l litro litros",
            "gallon: galao galoes",
            "barrel: barril barris",
            "kw: kw quilowatt quilowatts",
            "mw: mw megawatt megawatts",
            "gw: gw gigawatts",
            "degree: ° grau graus",
            "times: vezes ocasiao ocasioes",
        ),
        **{each: each for each in ("mg/l", "g/l", "µg/l", "mg/kg", "m2", "m3", "km2", "km/h")},
        **dict.fromkeys(("quilometros por hora", "km por hora"), "km/h"),
        **dict.fromkeys(("milhas nauticas", "milha nautica"), "nautical-mile"),
        **dict.fromkeys(("quilometros quadrados",), "km2"),
        **dict.fromkeys(("metros quadrados",), "m2"),
        **dict.fromkeys(("metros cubicos",), "m3"),
        **dict.fromkeys(("pontos percentuais", "ponto percentual"), "point"),
        "anos de idade": "age",
    },
    further_words=listed("outro outra outros outras mais adicionais"),
    number_articles=listed("um uma"),
    number_joins=frozenset({"e"}),
    fractions=valued(
        "0.5 metade; 0.333333 terco tercos; 0.25 quarto quartos; 0.2 quinto quintos; "
        "0.166667 sexto sextos; 0.125 oitavo oitavos; 0.1 decimo decimos"
    )
    | dict.fromkeys(("terca parte", "tercas partes"), 1 / 3)
    | dict.fromkeys(("quarta parte", "quartas partes"), 0.25)
    | dict.fromkeys(("quinta parte", "quintas partes"), 0.2)
    | dict.fromkeys(("sexta parte", "sextas partes"), 1 / 6)
    | dict.fromkeys(("decima parte", "decimas partes"), 0.1),
    halves=lines("e meio\ne meia"),
    share_words=lines("em cada\nde cada"),
    ordinals=valued(
        "1 primeiro primeira; 2 segundo segunda; 3 terceiro terceira; 4 quarto quarta; "
        "5 quinto quinta; 6 sexto sexta; 7 setimo setima; 8 oitavo oitava; 9 nono nona; "
        "10 decimo decima; 20 vigesimo vigesima; 30 trigesimo trigesima; 40 quadragesimo; "
        "50 quinquagesimo"
    ),
    factors=valued(
        "1 vezes; 2 dobro dobrou dobraram dobrar dobrando duplicou duplicaram duplicar; "
        "3 triplo triplicou triplicaram triplicar triplicado; 4 quadruplo quadruplicou"
    ),
    each_words=listed("cada"),
    sum_words=lines("no total\nao todo\nem conjunto\ntotal de\num total\nsoma"),
    from_words=listed("de desde"),
    range_words=listed("a e ao"),
    range_openers=frozenset({"entre"}),
    part_words=listed("de do da dos das"),
    number_labels=listed(
        "artigo artigos secao capitulo pagina paragrafo numero voo linha rota fase nivel "
        "grau sala lei resolucao unidade grupo zona distrito decreto portaria processo apartamento "
        "quarto leito cela bloco lote box pavilhao galpao terminal portao cais doca estrada "
        "rodovia "
        "quilometro km vara turma anexo item inciso edital contrato"
    ),
    persons=listed(
        """
        homem mulher jovem menino menina menor adolescente idoso idosa bebe rapaz rapariga moca
        garoto
        miudo miuda senhor senhora aposentado aposentada reformado reformada
        garota morador moradora cidadao cidada estrangeiro estrangeira turista crianca
        """
    ),
    age_leads=listed("aos com"),
    people=listed(
        """
        pessoas pessoa gente homens mulheres homem mulher criancas meninos meninas garotos
        garotas menores jovens adolescentes adultos idosos aposentados pensionistas bebes
        familias familia casais pais maes familiares parentes vizinhos vizinhas habitantes
        moradores residentes cidadaos populares inquilinos proprietarios donos ocupantes
        pacientes doentes enfermos feridos mortos vitimas afetados atingidos sobreviventes
        infectados internados trabalhadores trabalhadoras empregados funcionarios operarios
        servidores equipe colaboradores aprendizes estagiarios voluntarios socios membros
        integrantes filiados associados chefes diretores motoristas passageiros viajantes
        usuarios ciclistas pedestres alpinistas montanhistas turistas visitantes hospedes
        peregrinos alunos alunas estudantes escolares universitarios professores docentes
        pesquisadores cientistas especialistas peritos engenheiros tecnicos medicos cirurgioes
        enfermeiros policiais agentes guardas vigilantes soldados militares recrutas bombeiros
        socorristas mergulhadores marinheiros tripulantes pescadores mineiros garimpeiros
        agricultores produtores lavradores artistas atores atrizes musicos escritores autores
        jornalistas fotografos bibliotecarios advogados juizes desembargadores jurados
        promotores testemunhas acusados reus investigados suspeitos condenados presos detentos
        detidos ladroes assaltantes criminosos manifestantes grevistas ativistas apoiadores
        torcedores espectadores fieis clientes compradores consumidores assinantes leitores
        acionistas investidores doadores contribuintes denunciantes signatarios eleitores
        candidatos delegados vereadores deputados senadores conselheiros politicos fiscais
        inspetores jogadores atletas corredores nadadores participantes competidores inscritos
        migrantes imigrantes refugiados desabrigados desalojados desaparecidos refens lesados
        merendeiras comerciantes lojistas feirantes vendedores empresarios permissionarios
        autonomos convidados intoxicados entrevistados hospitalizados evacuados resgatados
        atropelados agredidos demitidos matriculados contratados formandos concurseiros
        aprovados isolados retidos orfaos gemeos irmaos irmas filhos filhas netos banhistas
        pilotos comissarios faxineiras zeladores porteiros assessores embaixadores diplomatas
        interpretes fumantes traficantes contrabandistas saqueadores invasores rebeldes
        combatentes guerrilheiros civis estrangeiros emigrantes boias-frias entregadores
        taxistas caminhoneiros maquinistas carteiros garis cuidadoras viuvas romeiros
        velejadores arbitros ouvintes telespectadores correntistas passageiras gestantes
        puerperas recem-nascidos quilombolas indigenas ribeirinhos sem-terra catadores
        ambulantes camelos motoboys
        """
    ),
    anybody=listed(
        """
        pessoas pessoa gente homens mulheres adultos jovens membros integrantes participantes
        presentes moradores habitantes residentes cidadaos vitimas afetados atingidos
        sobreviventes mortos feridos doentes trabalhadores empregados funcionarios servidores
        equipe colaboradores lesados desaparecidos intoxicados internados hospitalizados
        infectados resgatados evacuados detidos presos demitidos atropelados agredidos isolados
        retidos desabrigados desalojados obitos mortes
        """
    ),
    modals=listed(
        "pode podem podera poderao deve devem devera deverao vai vao sao foram estao eram"
    ),
    stand_ins=listed("que qual quais eles elas isso isto quem"),
    rate_words=listed("por ao a cada"),
    every_words=listed("cada"),
    in_all=lines("no total\nao todo\nem conjunto"),
    age_verbs=listed("tinha tinham tem completou completa completava"),
    countables=listed(
        """
        familia familias lar lares domicilio domicilios casa casas apartamento apartamentos predio
        predios imovel imoveis loja lojas barraca barracas empresa empresas fazenda fazendas
        veiculo veiculos carro carros barco barcos animais cabecas bois ovelhas arvores leitos
        vagas salas
        """
    ),
    half_words=listed("meio meia"),
    lumps=lines("a vista\nde uma vez\nde uma so vez\nem parcela unica\nem cota unica\nao todo"),
    total_words=listed("por em durante pelo pela pelos pelas"),
    stretch_words=listed("durante ha havia faz"),
    tally_words=lines("votos a\nvotos contra\na favor e\na favor\nfavoraveis e\nfavoraveis a"),
    vote_words=listed("por venceu perdeu aprovado rejeitado terminou"),
    crowds={"dezenas": (20, 150), "duzias": (24, 150), "centenas": (200, 1500)}
    | {"milhares": (2000, 15000), "dezenas de milhares": (20000, 150000)}
    | {"centenas de milhares": (2e5, 1.5e6), "um par de": (2, 3), "punhado de": (3, 9)}
    | {"milhoes de": (2e6, 1.5e7), "meia duzia de": (5, 7), "meia duzia": (5, 7)},
    both_words=listed("ambos ambas"),
    only_words=listed("apenas so somente"),
    periods=listed("trimestre semestre bimestre quinzena metade"),
    # -- dates
    months=numbered(
        "janeiro jan; fevereiro fev; março marco; abril abr; maio; junho jun; julho jul; "
        "agosto ago; setembro; outubro; novembro nov; dezembro dez",
        first=1,
    ),
    weekdays=numbered(
        "segunda-feira; terca-feira; quarta-feira; quinta-feira; sexta-feira; sabado; domingo"
    ),
    century_words=listed("seculo seculos"),
    short_weekdays=numbered("segunda; terca; quarta; quinta; sexta"),
    weekday_leads=listed(
        "na nesta nessa desta dessa daquela esta da de ate desde entre para ultima proxima pela "
        "cada"
    ),
    relative_days={
        "ontem": -1,
        "hoje": 0,
        "amanha": 1,
        "anteontem": -2,
    }
    | {"depois de amanha": 2, "antes de ontem": -2},
    turns={"passado": -1, "passada": -1, "ultimo": -1, "ultima": -1, "neste": 0, "nesta": 0}
    | dict.fromkeys(("deste", "desta", "este", "esta"), 0)
    | dict.fromkeys(("retrasado", "retrasada"), -2)
    | dict.fromkeys(("proximo", "proxima", "que vem"), 1),
    spans=alike("week: semana", "month: mes", "year: ano"),
    day_shifts=dict.fromkeys(("vespera de", "vespera do", "vespera da"), -1)
    | dict.fromkeys(("dia seguinte a",), 1),
    ends_of=lines("fim do\nfinal do\nfim da\nfinal da\nfim deste\nfim desta"),
    future_words=listed(
        "ate previsto prevista previstos previstas preve proximo proxima sera serao deve devera "
        "prazo vai vao marcado marcada agendado agendada"
    ),
    year_words=listed("em de desde ate do entre durante a e para"),
    issue_words=listed(
        "comunicado relatorio publicou publicado publicada divulgou divulgado divulgada emitiu "
        "emitido anunciou anunciado coletiva entrevista conferencia nota disse afirmou declarou "
        "informou comunicou"
    ),
    clock_names={"meio-dia": 720, "meia-noite": 0},
    clock_words=dict.fromkeys(("da noite", "da tarde", "do meio-dia"), 720)
    | dict.fromkeys(("da manha", "da madrugada"), 0),
    night_words=lines("da noite"),
    clock_places=lines(
        "hora de\nhora do\nhora da\nhora local\nhorario de\nhorario do\nhorario da\n"
        "horario local\nno horario de\nno horario do\nno horario da\nno horario local\n"
        "pelo horario de\ngmt\nutc"
    ),
    hour_words=listed("h horas hora"),
    clock_leads=listed("as a pelas"),
    clock_parts={"meia": 30, "quarto": 15},
    day_articles=listed("o a dia desta de"),
    day_leads=listed("dia"),
    before_words=lines("antes de"),
    date_leads=alike("until: ate antes", "since: desde partir", "after: apos depois"),
    open_ends=lines(
        """
        ate segunda ordem
        ate nova ordem
        ate novo aviso
        por tempo indeterminado
        por prazo indeterminado
        por tempo indefinido
        indefinidamente
        sem prazo
        sem data
        """
    ),
    seasons=numbered("primavera; verao; outono; inverno", first=1),
    day_parts=numbered(
        "madrugada; amanhecer alvorada; manha; tarde; entardecer anoitecer; ; noite", first=1
    ),
    time_leads=listed(
        "a o da do de na no nesta neste pela pelo esta essa desta deste ao desde ate durante apos "
        "cada mesma primeira ultima"
    ),
    month_parts=dict.fromkeys(("inicio de", "comeco de", "principio de", "principios de"), 1)
    | dict.fromkeys(("primeiros dias de",), 1)
    | dict.fromkeys(("meados de", "metade de"), 2)
    | dict.fromkeys(("fim de", "final de", "finais de", "fins de", "ultimos dias de"), 3),
    decade_leads=listed("anos decada"),
    decades=valued(
        "20 vinte; 30 trinta; 40 quarenta; 50 cinquenta; 60 sessenta; "
        "70 setenta; 80 oitenta; 90 noventa"
    ),
    time_sides={"antes": -1, "depois": 1, "apos": 1},
    near_words=listed("pouco logo"),
    feasts={"ano novo": (1, 1, 0), "dia de reis": (1, 6, 0), "dia de finados": (11, 2, 0)}
    | {"vespera de natal": (12, 24, 0), "dia de natal": (12, 25, 0)}
    | dict.fromkeys(("no natal", "o natal"), (12, 24, 26))
    | dict.fromkeys(("reveillon", "vespera de ano novo"), (12, 31, 0)),
    kin=(
        "matar: morto mortes morte morrer vítima vítimas",
        "ferir: feridos machucado hospital",
        "acidente: batida colisão",
        "incêndio: fogo queimar bombeiro bombeiros",
        "chuva: temporal tempestade",
        "enchente: alagar alagamento rio",
        "fábrica: planta usina unidade",
        "empresa: companhia firma grupo",
        "fechar: fechamento encerrar",
        "emprego: vaga posto trabalho",
        "trabalhador: funcionário empregado operário servidor",
        "demitir: demissão dispensar exonerar",
        "renunciar: deixar cargo afastar",
        "afastar: afastamento suspender fora",
        "nomear: indicar assumir",
        "assumir: posse cargo",
        "chefe: diretor responsável dirigente",
        "conselho: comitê comissão",
        "comissão: cpi",
        "acordo: contrato convênio pacto assinar",
        "contrato: licitação fornecimento",
        "negociar: negociação diálogo reunião",
        "reunião: encontro assembleia sessão",
        "rejeitar: negar recusar desmentir",
        "aprovar: votar",
        "apoiar: apoio",
        "pedir: solicitar exigir cobrar requerer",
        "acusar: denunciar culpar",
        "denunciar: denúncia delatar",
        "investigar: investigação inquérito apurar apuração",
        "prender: preso prisão detido cadeia",
        "deter: detido prisão",
        "juiz: justiça tribunal",
        "tribunal: vara corte justiça",
        "justiça: judicial juiz",
        "advogado: defesa advogada",
        "promotor: promotora promotoria ministério",
        "delegado: delegacia polícia",
        "polícia: policial operação agente",
        "operação: ação",
        "apreender: recolher apreensão confiscar",
        "fraude: golpe desvio falsificar",
        "desviar: desvio",
        "superfaturar: superfaturamento nota",
        "propina: suborno corrupção",
        "roubar: roubo furto",
        "multa: multar sanção",
        "condenar: pena anos",
        "advertir: alertar avisar alerta aviso",
        "informar: comunicar comunicado",
        "anunciar: divulgar",
        "depor: depoimento testemunha",
        "prometer: promessa compromisso",
        "aumentar: subir alta crescer crescimento",
        "cair: queda baixar reduzir redução",
        "lucro: ganho",
        "perder: prejuízo perda",
        "vender: venda faturamento receita",
        "preço: custo tarifa valor",
        "dívida: empréstimo crédito",
        "pagar: pagamento repasse quitar",
        "gastar: gasto orçamento",
        "dinheiro: espécie verba recurso",
        "prefeito: prefeitura município gestão",
        "vereador: câmara",
        "governo: ministério estado",
        "secretário: secretaria pasta",
        "lei: norma decreto",
        "eleição: urna voto pleito",
        "partido: legenda sigla",
        "protesto: manifestação passeata",
        "rua: avenida via",
        "estrada: rodovia",
        "trem: ferroviário",
        "barco: balsa lancha",
        "pesca: pescador peixe",
        "porto: cais",
        "aeroporto: voo avião",
        "carro: veículo caminhonete automóvel",
        "telefone: celular aparelho",
        "escola: aluno ensino educação",
        "aluno: estudante criança",
        "merenda: comida refeição alimento lanche alimentação",
        "cozinha: merendeira panela cozinheira",
        "caderno: anotação anotar registro",
        "universidade: faculdade professor",
        "estudo: pesquisa levantamento",
        "cientista: pesquisador especialista",
        "hospital: paciente internar pronto-socorro",
        "doença: adoecer surto",
        "vacina: dose",
        "remédio: medicamento",
        "água: torneira abastecimento",
        "energia: luz apagão",
        "casa: residência imóvel",
        "prédio: edifício",
        "morador: residente habitante vizinho",
        "cidade: município",
        "família: parente familiar",
        "mulher: esposa",
        "jovem: adolescente menor",
        "desaparecer: sumir sumiço desaparecido",
        "procurar: busca",
        "encontrar: achar localizar",
        "resgatar: resgate salvar",
        "evacuar: retirar",
        "dano: estrago destruir",
        "consertar: reparo conserto",
        "obra: construção construir",
        "começar: iniciar início",
        "terminar: acabar concluir fim",
        "adiar: atraso atrasar",
        "suspender: cancelar parar",
        "voltar: retornar retomar",
        "enviar: mandar encaminhar",
        "receber: ganhar",
        "entregar: dar",
        "usar: utilizar",
        "mostrar: exibir",
        "dizer: contar falar",
        "explicar: detalhar",
        "acreditar: achar pensar",
        "temer: medo",
        "querer: desejar",
        "time: equipe clube",
        "jogo: partida",
        "museu: exposição",
        "noite: madrugada",
        "manhã: amanhecer",
        "metade: meio",
        "dobro: dobrar",
        "primeiro: inicial",
        "único: só",
        "grande: enorme maior",
        "novo: recente",
        "pagar: pagou financiou custeou",
        "votar: voto votos votacao urnas",
        "decidir: decidiu decisao decisoes sentenca",
        "greve: paralisacao protesto",
        "demitir: demissao demissoes demitidos",
        "salario: salarios vencimentos",
        "navio: barco embarcacao",
        "ferido: feridos lesao",
        "incendio: fogo chamas",
        "enchente: inundacao cheia",
        "juiz: juiza magistrado",
        "prisao: cadeia preso",
        "policia: agentes policiais",
        "ministro: ministra secretario",
        "prefeito: prefeita prefeitura",
        "presidente: presidenta",
        "deputado: deputados parlamento congresso",
        "morador: moradores residentes vizinhos",
        "crianca: criancas menores",
        "escola: colegio",
        "medico: medicos doutor",
        "hospital: clinica",
        "preco: custo tarifa",
        "temer: teme medo receio",
        "esperar: espera previsto",
        "responder: respondeu resposta",
        "explicar: explicou detalhou",
        "ata: atas boletim boletins",
        "perder: perdeu perda perdas",
        "ganhar: ganhou venceu vitoria",
        "veículo: carro ambulância caminhão ônibus viatura moto trator",
        "réu: arguido responder julgamento acusado",
        "homicídio: crime morte matar assassinato",
        "negligência: culposo culpa imprudência",
        "acidente: desastre despiste embate sinistro",
        "inspeção: vistoria caducar vencer",
        "perícia: peritagem perito laudo",
        "energia: luz eletricidade",
        "coro: coral coralista cantor cantora soprano maestro",
        "videoconferência: vídeo",
        "indenização: indemnização compensação",
        "seguradora: seguro apólice",
        "despedimento: demissão despedir dispensa",
        "greve: paralisação adesão",
        "passagem: bilhete tarifa",
        "mala: bagagem",
        "aérea: companhia voo",
        "reembolso: devolução devolver dinheiro",
        "remarcar: mudar data",
        "negociação: conversação diálogo mesa",
        "ministro: governante",
        "sobrepreço: superfaturamento",
        "espécie: vivo dinheiro",
        "Fazenda: finanças tesouro",
        "oposição: vereador",
        "torcedor: sócio adepto",
        "estádio: arena campo",
        "credor: dívida plano",
        "recuperação: insolvência falência",
        "elenco: jogador atleta plantel",
        "sede: fórum",
        "hospital: urgência pronto-socorro emergência",
        "aposentado: reformado pensionista",
        "proprietário: dono senhorio",
        "inquilino: arrendatário locatário",
        "arrendar: alugar arrendamento aluguel locação",
        "câmara: autarquia prefeitura município casa",
        "freguesia: bairro distrito",
        "habitante: morador residente população",
        "GNR: polícia PSP",
        "funeral: enterro velório",
        "incêndio: fogo chama bombeiro",
        "reservatório: barragem represa açude",
        "frente: dianteiro",
        "capitão: mestre comandante piloto",
        "balsa: ferry barco navio embarcação",
        "linha: carreira ligação rota",
        "cais: porto píer doca",
        "pinhal: pinheiro pinho mata floresta",
        "fiação: linha cabo rede fio",
        "rede: linha elétrica energia",
        "brigada: bombeiro operacional agente",
        "mato: matas floresta limpeza",
        "pavilhão: ginásio escola abrigo",
        "aldeia: povoado vila lugarejo",
        "assistência: serviço atendimento",
        "soldado: recruta militar",
        "alpinista: montanhista trilheiro",
        "torcedor: fã espectador",
        "marinheiro: tripulante",
        "agente: policial guarda",
        "ladrão: assaltante criminoso",
        "hóspede: visitante turista",
        "passageiro: viajante usuário",
        "preso: detento interno",
        "cliente: comprador consumidor correntista",
        "manifestante: grevista",
        "bombeiro: socorrista",
        "engenheiro: técnico",
        "médico: doutor",
        "aposentado: pensionista idoso",
        "refugiado: migrante",
        "acionista: investidor",
        "jornalista: repórter",
        "eleitor: votante",
        "aluno: estudante",
        "professor: docente",
        "enfermeiro: técnico",
        "agricultor: produtor",
        "pescador: marinheiro",
        "inquilino: locatário",
        "sócio: membro associado",
        "morte: óbito morto vítima",
        "vaga: posto emprego",
        "linha: rota",
        "barco: navio embarcação",
        "carro: veículo automóvel",
        "caminhão: carreta veículo",
        "casa: moradia residência imóvel domicílio",
        "loja: comércio estabelecimento",
        "escola: colégio",
        "página: folha",
        "assento: lugar cadeira",
        "leito: vaga",
        "empresa: companhia firma",
        "funcionário: servidor trabalhador operário",
    ),
    themes=groups(
        """
        ladrão assaltante criminoso bandido quadrilha autor; roubo furto assalto roubar; fugir
        fuga escapar; turista visitante viajante; passageiro usuário viajante; motorista
        condutor maquinista; caminhão van carreta; ônibus coletivo; metrô trem vagão; estação
        parada terminal; avião aeronave voo; voo aéreo companhia aeroporto; passagem bilhete;
        greve paralisação protesto; sindicato categoria central; funcionário servidor empregado
        trabalhador; vaga cargo emprego contratação; salário vencimento pagamento trabalhista;
        salarial trabalhista; turno jornada plantão; demitir demissão dispensa corte; aposentar
        aposentado aposentadoria; contratar contratação contrato; ministro titular pasta
        ministério; secretário titular pasta secretaria; governo executivo gestão administração;
        prefeito prefeita prefeitura município; prefeitura município municipal; vereador câmara;
        câmara assembleia congresso parlamento; deputado parlamentar; oposição adversário;
        renunciar renúncia demissão saída; depor depoimento ouvir; promotor promotoria
        ministério público procurador; ministério promotoria promotores; juiz juíza magistrado
        magistrada justiça; tribunal vara fórum justiça corte; fórum tribunal justiça prédio;
        justiça judicial tribunais; sentença decisão determinação; decidir determinar decisão
        ordenar mandar; anular derrubar cassar invalidar; recorrer recurso contestar apelar;
        ação processo; processar processo queixa; réu acusado investigado denunciado; culpado
        responsável culpa; condenar condenação pena prisão; absolver inocente; testemunha
        depoimento; prova indício evidência; busca mandado apreensão; apreender confiscar
        recolher; prender deter detenção preso prisão; polícia agente policial; policial agente
        delegado; suspeito suspeitar suspeita; vítima morto falecido; assassinar assassinato
        homicídio matar crime; sequestro sequestrar refém; arma pistola fuzil; tiro disparo
        atirar tiroteio; bomba explosivo explosão; incêndio fogo chamas queimar; bombeiro
        resgate; fumaça gases; terremoto tremor; enchente cheia inundação alagar transbordar;
        tempestade temporal ciclone; chuva precipitação temporal; seca estiagem; calor
        temperatura grau; frio geada; pane defeito falha quebrar; máquina equipamento aparelho;
        alarme aviso alerta; sensor detector; registro dado; manutenção revisão reparo; peça
        componente; depósito armazém galpão; lixo descarte resíduo; vacina vacinar imunizar
        dose; gripe influenza; vírus contágio infecção; epidemia pandemia surto; enfermeiro
        enfermagem; médico doutor; paciente doente; grávida gestante gravidez; idoso velho;
        criança menor infantil; remédio medicamento fármaco; câncer tumor; cirurgia operação
        operar; hospital clínica; saúde sanitário; seguro apólice seguradora; custo valor preço
        fatura; pagar quitar desembolsar custear; imposto tributo contribuinte; subsídio verba
        repasse; orçamento gasto despesa; dívida débito dever passivo; credor dívida; empréstimo
        crédito financiamento; banco instituição; falência insolvência recuperação; leilão
        leiloar hasta lance arrematar; lance oferta oferecer; licitação edital pregão contrato;
        fornecedor fornecimento fornecer; indenização indenizar compensação; reembolso devolução
        devolver; multa sanção penalidade; propina suborno corrupção; desviar desvio sumir
        faltar; fraude golpe engano; lavagem lavar; acionista sócio investidor; lucro ganho
        rendimento; prejuízo perda perder; vender venda; comprar compra adquirir comprador
        interessado; preço tarifa valor; avaliar avaliação valer perito; subir alta aumento
        aumentar crescer; cair queda baixar reduzir redução diminuir; metade #50; terço #33;
        dobro dobrar; dúzia #12; centena #100 cem; milhar mil; maioria grande; quase cerca;
        superar ultrapassar exceder; hotel hospedagem; férias feriado; restaurante bar; praia
        litoral costa; porto cais; navio barco embarcação; naufrágio naufragar afundar;
        marinheiro tripulante tripulação; pesca pescador; ilha arquipélago; mar oceano; rio
        leito; barragem represa reservatório; água abastecimento; vazamento derramamento vazar;
        contaminar contaminação poluição; veneno tóxico; floresta mata; árvore desmatamento
        derrubada; espécie animal fauna; gado boi rebanho; caça caçador caçar; ilegal
        clandestino irregular; tráfico contrabando traficante; cão cachorro; ave pássaro arara
        papagaio; peixe pescado; safra colheita; agricultor produtor lavrador; escola colégio;
        professor docente mestre; aluno estudante; prova exame; universidade campus faculdade;
        pesquisador cientista; laboratório teste; ensaio teste experimento; descobrir achar
        descoberta; estudo pesquisa levantamento; telescópio astrônomo observatório; foguete
        lançamento decolagem; satélite órbita sonda; museu galeria exposição; quadro pintura
        tela; escultura estátua; réplica cópia; autêntico original; teatro palco; ator atriz;
        cantor músico show concerto; festival feira; livro romance; prêmio troféu; igreja templo
        catedral evangélico denominação; padre bispo pastor; cemitério túmulo; enterro funeral
        velório; futebol bola; estádio arena arquibancada casa; terreno imóvel prédio; imóvel
        estádio edifício; fachada frente; tombar tombamento patrimônio proteção proteger;
        preservar proteger salvar; demolir demolição derrubar; clube time equipe agremiação;
        jogador atleta futebolista; atacante artilheiro; jogo partida; técnico treinador;
        torcedor torcida multidão alviverde; vitória triunfo vencer; derrota perder; série
        divisão liga; penúltimo tabela colocação lugar; campeão título; venda transferência
        negociação; corrida etapa; doping positivo; celular telefone; mensagem correio; internet
        rede site; servidor sistema informática; hacker invasor ciberataque; dados informação
        arquivo; vazar vazamento exposição; senha chave; privacidade pessoal; telhado cobertura
        teto; desabamento desabar desmoronar colapso; ponte viaduto; túnel galeria; obra
        construção; arquiteto projeto; engenheiro técnico; inspeção vistoria fiscal; defeito
        falha; rachadura fissura; apartamento moradia; aluguel inquilino; bairro vizinhança
        distrito; morador residente habitante; estado província região; fronteira divisa;
        estrangeiro exterior; imigrante refugiado; exército militar soldado; guerra conflito;
        trégua paz; embaixada diplomata; lei norma decreto; proibir proibição vetar; permissão
        licença autorização autorizar; aprovar aprovação; rejeitar recusar; suspender suspensão;
        adiar atraso adiamento; cancelar anular; retomar reabrir; prazo limite; começar iniciar;
        acabar terminar concluir; acordo pacto; negociar negociação conversa; fracassar
        fracasso; propor proposta; pedir solicitar requerer cobrar; exigir cobrar; prometer
        promessa; advertir alertar avisar; carta ofício; resposta responder; anunciar comunicar;
        admitir reconhecer; negar desmentir; garantir sustentar afirmar; criticar censurar;
        chamar classificar; apoiar apoio solidarizar; desculpa perdão lamentar; temer medo
        receio; esperar confiar; calcular estimar; prever previsão; acidente tragédia; perigo
        risco; segurança seguro; ferido machucado; resgatar salvar; desaparecer sumir; procurar
        buscar; encontrar localizar achar; saber souber conhecer notícia; esconder ocultar;
        revelar divulgar; mentira falso; erro falha engano; causa motivo razão; consequência
        efeito resultado; apurar investigar investigação inquérito; empresa companhia firma;
        supermercado mercado rede grupo; diretor gerente; presidente dirigente mandatário; dono
        proprietário; fundar fundador fundação; especialista perito técnico; voluntário
        entidade; associação organização entidade; consumidor cliente; pai mãe; filho filha;
        marido esposa; jovem adolescente; mulher homem; noite madrugada noturno; tarde
        anoitecer; manhã amanhecer; verão janeiro fevereiro; inverno julho agosto; ontem
        segunda-feira; mês mensal; ano anual; década decênio; século centenário; próximo
        seguinte; último passado; anterior prévio; novo recente; antigo velho; rápido veloz;
        grande enorme; pequeno reduzido; rico milionário; pobre pobreza; vazio deserto; cheio
        lotado; grave sério; confronto pancadaria briga tumulto; manifestação protesto ato;
        protestar reunir manifestar; quantia dinheiro valor caixa; centavo dinheiro; enviar
        mandar; chegar alcançar; sair deixar; voltar regressar; entrar acessar; ficar
        permanecer; receber ganhar; custódia detido preso; preso levar custódia; algemado
        detido; delegacia policial distrito; patrulha ronda; vigiar vigilância; testemunha
        presencial ver; acusação denúncia; julgamento audiência; júri veredicto; liberdade solto
        soltar fiança; pista rastro indício; operação ação batida; cúmplice comparsa; ameaça
        ameaçar; agredir agressão bater espancar; esfaquear faca; afogar afogamento; necrotério
        autópsia perícia legista; cadáver corpo restos; luto pêsames; homenagem ato cerimônia;
        multidão aglomeração milhares; manifestante protestar; distúrbio conflito choque;
        bloqueio barricada; austeridade cortar; tributo tarifa taxa; exportar importar comércio;
        mercado bolsa; moeda euro dólar real reais; inflação carestia; consumo gasto; desemprego
        desempregado; horário hora; fábrica indústria industrial; patrão empresário; campo
        agrário rural agrícola; irrigação irrigar; praga inseto; adubo fertilizante; pecuária
        rebanho; leite laticínio queijo; carne frigorífico abatedouro frango; pão farinha trigo;
        fruta laranja banana; mercadoria produto; caminhoneiro transportador transporte; pedágio
        rodovia; engarrafamento trânsito; ferrovia trilho; descarrilar descarrilamento; pousar
        pouso pista; decolar decolagem partida; partida embarque embarcar; bagagem mala; colete
        roupa; alfândega fronteira; cais atracar; vela regata; leme capitão comandante; farol
        costa; maré onda; recife coral; baleia golfinho; tartaruga réptil; inseto abelha mel;
        onça jaguar; filhote bebê cria; ninho ovo ovos; ave pássaro asa penas; voar voo asas;
        viveiro aviário gaiola; soltar soltura libertar; veterinário veterinária; abrigo centro;
        biólogo bióloga ambientalista; ambiental ambiente ibama; selva floresta; cinza queimada;
        vulcão lava erupção; deslizamento barranco; vento rajada vendaval; previsão
        meteorologista; planeta estrela lua; nave espacial foguete; astronauta tripulação;
        célula gene genético dna; fóssil dinossauro osso; escavação sítio arqueólogo; ruína
        resto; tesouro achado; arquivo biblioteca manuscrito; mapa carta; falsificação cópia
        falso; colecionador coleção; filme cinema diretor; novela televisão; jornal diário
        imprensa; jornalista repórter; entrevista coletiva; fotografia foto imagem; câmera
        gravação vídeo; documento papel processo; assinatura assinar; emenda reforma alterar;
        votação sufrágio; aliança coligação; campanha candidato; sondagem pesquisa; mandato
        gestão; rainha rei; embaixador diplomata; cúpula reunião; sanção castigo punir punição;
        disciplinar sanção; afastar suspender substituir; destituir exonerar; substituir
        substituto; promover promoção; prêmio recompensa; bolsa auxílio; matrícula inscrição;
        aula classe; recreio pátio; refeitório cardápio cozinha; cozinhar cozinheiro cozinheira;
        fome alimentação; intoxicação intoxicar salmonela; diarreia vômito; febre sintoma;
        infectado caso positivo; quarentena isolamento; oxigênio pulmão respirar; coração
        infarto; sangue doador; transplante órgão; parto nascer nascimento; bebê recém-nascido;
        creche infantil; asilo idosos; cuidador atenção; pronto-socorro ambulância; fila espera;
        receita remédio farmácia; seringa injeção; droga cocaína; álcool bêbado; cigarro fumar;
        violência maus-tratos; abuso assédio; divórcio separação; casamento casal marido mulher;
        casal marido; herança herdeiro; propriedade proprietário dono; lote terreno; tijolo
        cimento concreto; guindaste andaime; estrutura fundação; elevador escada; janela vidro;
        porta acesso entrada; chave fechadura; muro cerca grade; iluminação poste luz; cano
        tubulação; poço aquífero; aterro lixão; reciclar reciclagem; energia elétrico; nuclear
        usina; solar placa; petróleo óleo; gasolina combustível; mina mineiro garimpo; ouro
        prata joia; dinheiro espécie notas; conta banco; cartão caixa; transferência depósito;
        comissão cobrança; fatura recibo nota; contador contabilidade auditoria; auditor
        auditoria contas; ações bolsa; liquidar liquidação; marca logo; anúncio publicidade;
        cliente comprador; loja comércio; garçom bar; turismo turístico; ingresso bilheteria;
        espectador público; gol marcar; árbitro juiz; empate igualar; classificação tabela;
        acesso rebaixamento; temporada campeonato; medalha ouro pódio; recorde marca; maratona
        corredor; ciclista bicicleta; nadador piscina; cautela prudência; responsabilidade
        culpa; mentir enganar; encobrir ocultar; boato rumor; polêmica controvérsia; escândalo
        caso; crítica reprovar; elogio elogiar; esperança confiança; surpresa espanto; raiva
        indignação revolta; alegria comemorar celebrar; pressa urgente; calma tranquilidade;
        silêncio calar calado; barulho ruído; cheiro fedor; resto demais; total conjunto; média
        médio; mínimo menos; máximo teto; somar adicionar total; contar contagem; medir medida
        metro; pesar peso quilo; distância quilômetro; altura alto; superfície área hectare;
        prazo data; véspera anterior; madrugada aurora; semanal semana; aniversário completar;
        sobreviver vivo sobrevivente; chegada chegar; viagem viajar viajante; esconder costurar;
        aquecer quente calor; congelar frio
        """
    ),
    # -- parts of an article
    source_headings=frozenset(
        {
            "bibliografia",
            "saiba mais",
            "leia mais",
            "documentos",
            "documentacao",
            "creditos",
            "fontes",
            "fonte",
            "referencias",
            "links",
            "fontes consultadas",
        }
    ),
    summary_headings=frozenset(
        lines(
            """
            resumo
            conclusoes
            conclusao
            destaques
            em resumo
            em sintese
            sintese
            em poucas palavras
            em poucas linhas
            em suma
            em breve
            pontos principais
            pontos-chave
            pontos chave
            consideracoes finais
            o essencial
            em numeros
            os numeros
            principais pontos
            entenda
            entenda o caso
            o que se sabe
            o que sabemos
            o que voce precisa saber
            o que precisa de saber
            o que e preciso saber
            em destaque
            numeros
            os fatos
            os factos
            fatos
            ponto a ponto
            linha do tempo
            cronologia
            raio-x
            ficha
            o caso em numeros
            o caso em resumo
            para lembrar
            em foco
            a reter
            ideias-chave
            """
        )
    ),
    captions=listed(
        "foto fotos imagem imagens fotografia video grafico legenda acima abaixo resumo sintese "
        "cronologia"
    ),
    meta_labels=frozenset(
        lines(
            """
            por
            autor
            autora
            autores
            veiculo
            publicado
            publicada
            publicacao
            atualizado
            atualizada
            data
            local
            fonte
            url
            foto
            fotos
            redacao
            da redacao
            publicado em
            publicado por
            atualizado em
            escrito por
            texto
            texto de
            edicao
            edicao de
            reportagem
            reportagem de
            contato de imprensa
            contacto de imprensa
            assessoria de imprensa
            assinado por
            """
        )
    ),
    # -- scope
    scopes=phrased(
        "whole, todo, toda, todos, todas, cada, inteiro, inteira, inteiros, inteiras, totalidade, "
        "a "
        "totalidade, totalidade dos, totalidade das, cada um dos, cada uma das, cada um, cada uma, "
        "o conjunto de, o conjunto dos, sem excecao, na integra, a integra, por todo, por toda, em "
        "todo, em toda, em todos, em todas, de todo, de toda, de todos, de todas",
        "whole~, ambos, ambas, sempre, totalmente, completamente, por completo, inteiramente, "
        "integralmente, a todos, a todas",
        "any, qualquer, quaisquer",
        "nearly, quase todos, quase todas, quase todo, quase toda, praticamente todos, "
        "praticamente todas, praticamente todo, praticamente toda, a quase totalidade, quase "
        "totalidade, quase a totalidade, todos menos, todas menos, todos exceto, todas exceto",
        "most, a maioria, maioria dos, maioria das, a maior parte, maioria, maioria de, a grande "
        "maioria, grande maioria, a imensa maioria, imensa maioria, a ampla maioria, mais da "
        "metade, mais de metade, maior parte de, maior parte dos, maior parte das, o grosso",
        "most, grande parte de, boa parte de, grande parte, boa parte, grande parte dos, grande "
        "parte das, boa parte dos, boa parte das, grande parte do, grande parte da",
        "most~, na maioria, em sua maioria, na sua maioria, principalmente, em grande parte, "
        "geralmente, em geral, sobretudo",
        "many, muitos, muitas, numerosos, numerosas, inumeros, inumeras, uma porcao de, bastantes, "
        "dezenas de, centenas de, muitas vezes",
        "some, alguns, algumas, varios, varias, parte da, parte do, parte dos, parte das, uma "
        "parte, uma parte da, uma parte do, uma parte dos, uma parte das, partes de, partes da, "
        "partes do, certos, certas, alguns dos, algumas das, varios dos, varias das, diversos, "
        "diversas, uns quantos, umas quantas, nem todos, nem todas, as vezes, certos dos",
        "some, metade do, metade da, metade dos, metade das, metade de",
        "some, parcialmente, em parte",
        "few, poucos, poucas, uns poucos, umas poucas, um punhado de, uma minoria, uma minoria de, "
        "minoria dos, minoria das, minoria, raros, raras, raramente, apenas alguns, apenas algumas",
        "none, nenhum, nenhuma, ninguem, nem um, nem uma, nenhum dos, nenhuma das, nem um so, nem "
        "uma so, nada de, nenhum outro, nenhuma outra",
        "only, so, somente, apenas, unicamente, exclusivamente, tao so, tao somente, nada mais que",
        "one of, um dos, uma das, um so dos, algum dos, alguma das, ao menos um, pelo menos um, ao "
        "menos uma, pelo menos uma",
        "along, resultados por, dados por, discriminados por, discriminadas por, desagregados por, "
        "divididos por, separados por",
    ),
    plural_links=listed("dos das"),
    of_them=listed("deles delas destes destas desses dessas") | lines("dos quais\ndas quais"),
    partials=lines(
        """
        em parte
        parcialmente
        parte de
        parte da
        parte do
        ajudou a
        ajudaram a
        ajudado a
        ajudar a
        contribuiu para
        participou de
        participou da
        participou do
        colaborou com
        quase
        """
    ),
    idle_scopes=lines(
        """
        nao so
        nao apenas
        nao somente
        nao unicamente
        sobretudo
        antes de tudo
        acima de tudo
        em todo caso
        em todo o caso
        todo caso
        de todo modo
        de todas as formas
        todas as formas
        de qualquer modo
        de qualquer forma
        qualquer forma
        qualquer modo
        ao todo
        no todo
        tudo indica
        todo tipo
        toda sorte
        todo o mundo
        todo mundo
        todos os dias
        todo dia
        todos os anos
        todo ano
        todo mes
        toda semana
        toda segunda
        toda vez
        todas as vezes
        a toda
        de todo
        cada vez
        cada dia
        cada ano
        cada mes
        cada semana
        cada domingo
        cada qual
        sempre que
        desde sempre
        como sempre
        para sempre
        nem sempre
        so se
        so quando
        so depois
        so apos
        so ate
        so que
        so mais
        a so
        apenas quando
        apenas depois
        apenas se
        nunca antes
        mais do que nunca
        muitas vezes
        muitas horas
        muitos anos
        por muito
        varios dias
        varias horas
        varios meses
        varios anos
        varias vezes
        algumas horas
        alguns dias
        alguns anos
        alguns meses
        alguma vez
        algum dia
        algum momento
        algum tempo
        algum tipo
        alguma forma
        algum modo
        de alguma
        de algum
        certa forma
        certo ponto
        certo modo
        certos momentos
        ao certo
        por certo
        é certo
        está certo
        dar certo
        deu certo
        fazer parte da
        faz parte da
        fazem parte da
        fazia parte da
        faz parte do
        fazem parte do
        fazia parte do
        fazer parte do
        fez parte da
        fez parte do
        por parte da
        por parte do
        por parte dos
        por parte das
        da parte da
        da parte do
        toma parte
        outra parte
        de parte
        a parte do
        um dos mais
        uma das mais
        um dos maiores
        uma das maiores
        um dos principais
        uma das principais
        nem um pouco
        nenhum momento
        em nenhum
        poucos dias
        poucas horas
        poucos meses
        pouco a pouco
        """
    ),
    scope_links=listed("de do da dos das em no na nos nas a ao com"),
    # -- speech
    speech_verbs=alike(
        "say: diz dizem disse disseram dizendo afirma afirmam afirmou afirmaram explica explicam "
        "explicou explicaram indica indicam indicou indicaram acrescenta acrescentou "
        "acrescentaram assegura assegurou asseguraram declara declaram declarou declararam "
        "comentou comentaram informa informam informou informaram anuncia anunciam anunciou "
        "anunciaram ressalta ressaltou destaca destacou destacaram lembra lembrou aponta apontou "
        "sustenta sustentam sustentou sustentaram argumenta argumentou insiste insistiu lamenta "
        "lamentou lamentaram classifica classificou descreve descreveu contou escreve escreveu "
        "respondeu reitera reiterou reiteraram detalhou relatou considera considerou atribui "
        "atribuiu frisou salientou referiu garantiu garantiram",
        "claim: alega alegam alegou alegaram",
        "deny: nega negam negou negaram desmente desmentem desmentiu desmentiram rejeita rejeitam "
        "rejeitou rejeitaram refuta refutou",
        "admit: admite admitem admitiu admitiram reconhece reconhecem reconheceu reconheceram "
        "confessa confessou confessaram",
        "find: constata constatou constataram conclui concluiu concluiram confirma confirmam "
        "confirmou confirmaram comprovou comprovaram demonstrou revela revelou apurou",
        "accuse: acusa acusam acusou acusaram acusado acusada acusados acusadas culpa culpam "
        "culpou culparam responsabiliza responsabilizou",
        "criticise: critica criticam criticou criticaram condena condenam condenou condenaram "
        "denuncia denunciam denunciou denunciaram",
        "promise: promete prometem prometeu prometeram",
        "order: ordena ordenam ordenou ordenaram determinou obriga obrigou obrigaram proibe "
        "proibiu mandou",
        "demand: exige exigem exigiu exigiram",
        "advise: pede pedem pediu pediram recomenda recomendam recomendou recomendaram aconselha "
        "aconselhou aconselharam",
        "decline: recusa recusou recusaram",
        "warn: adverte advertem advertiu advertiram alerta alertam alertou alertaram avisou",
        "suggest: acredita acreditam acreditou teme temem temeu suspeita suspeitam sugere sugeriu "
        "estima estimam estimou estimaram calcula calculam calculou calcularam",
        "say: afirmando explicando indicando acrescentam acrescentando asseguram assegurando "
        "declarando comenta comentam comentando informando anunciando ressaltam ressaltaram "
        "ressaltando destacam destacando lembram lembraram lembrando apontam apontaram "
        "apontando argumentam argumentaram argumentando insistem insistiram insistindo "
        "lamentam lamentando classificam classificaram classificando descrevem descreveram "
        "descrevendo escrevem escreveram escrevendo responde respondem responderam "
        "respondendo reiteram reiterando detalha detalham detalharam detalhando relata "
        "relatam relataram relatando consideram consideraram frisa frisam frisaram frisando "
        "salienta salientam salientaram salientando esclarece esclarecem esclareceu "
        "esclareceram esclarecendo adianta adiantam adiantou adiantaram adiantando enfatiza "
        "enfatizam enfatizou enfatizaram enfatizando menciona mencionam mencionou mencionaram "
        "mencionando narram narrou narraram narrando opina opinam opinou opinaram opinando "
        "observa observam observou observaram observando avaliou avaliaram defende defendem "
        "defendeu defenderam defendendo pondera ponderam ponderou ponderaram ponderando "
        "comunica comunicam comunicou comunicaram comunicando justificaram garante garantem "
        "garantindo queixou queixaram queixando referiram dizia diziam contaram",
        "claim: alegando",
        "deny: negando desmentindo rejeitando refutam refutaram refutando rebate rebatem "
        "rebateu rebateram rebatendo",
        "admit: admitindo reconhecendo confessam confessando",
        "find: constatam constatando concluindo confirmando comprova comprovam comprovando "
        "verifica verificou verificaram verificando revelam revelaram revelando apura apuram "
        "apuraram apurando",
        "suggest: estimando calculando acreditaram temeram temendo suspeitou suspeitaram "
        "suspeitando supoe supos preve previu sugerem sugeriram",
        "demand: exigindo reivindica reivindicam reivindicou reivindicaram reivindicando",
        "advise: recomendando aconselham aconselhando solicita solicitam solicitou "
        "solicitaram solicitando pedindo",
        "warn: alertando avisa avisam avisaram avisando advertindo",
        "promise: prometendo",
        "order: ordenando determina determinam determinaram determinando obrigam obrigando "
        "proibem proibiram proibindo decreta decretam decretou decretaram decretando",
        "accuse: acusando culpando responsabilizam responsabilizaram responsabilizando imputa "
        "imputam imputou imputaram imputando",
        "criticise: criticando condenando denunciando repudia repudiam repudiou repudiaram "
        "repudiando censuraram",
        "say: afirmava afirmavam explicava explicavam indicava indicavam acrescentava "
        "acrescentavam declarava declaravam comentava comentavam informava informavam anunciava "
        "anunciavam destacava destacavam lembrava lembravam apontava apontavam sustentava "
        "sustentavam argumentava argumentavam insistia insistiam lamentava lamentavam "
        "classificava classificavam relatava relatavam respondia respondiam contava contavam "
        "frisava frisavam avaliava avaliavam defendia defendiam ponderava ponderavam "
        "justificou justificava justifica justificam contestou contestaram contesta contestam "
        "retrucou replicou completou completaram arrematou sentenciou exclamou desabafou "
        "desabafaram resumiu resumiram sublinhou sublinharam sublinha sublinham referem refere "
        "vincou notou notaram precisou precisaram atirou disparou emendou prosseguiu continuou "
        "comunicar agradeceu agradeceram comemorou comemoraram celebrou publicou escreveram "
        "antecipou antecipa expos expuseram explanou assinalou assinalaram assinala evocou "
        "confidenciou contextualizou discorreu enumerou elencou citou citaram mencionava "
        "corroborou corroboraram contrapos contrapoe contrapuseram ressalvou ressalva ressalvam "
        "ressalvaram divulgou divulgaram divulga transmitiu reforcou recordou recordaram recorda",
        "claim: alegava alegavam diz-se",
        "deny: negava negavam desmentia desmentiam rejeitava rejeitavam rechacou rechacaram "
        "rechaca repeliu",
        "admit: admitia admitiam reconhecia reconheciam confessava",
        "find: concluia concluiam confirmava confirmavam constatava constatavam revelava "
        "atestou atestaram atesta detectou detectaram identificou identificaram descobriu "
        "descobriram flagrou",
        "accuse: acusava acusavam culpava culpavam atribuem atribuia",
        "criticise: criticava criticavam denunciava denunciavam lamentou-se reprovou reprovaram",
        "promise: prometia prometiam comprometeu comprometeram",
        "order: ordenava ordenavam mandaram manda mandam exortou",
        "demand: exigia exigiam",
        "advise: pedia pediam recomendava recomendavam sugeria apelou apelaram apela apelam "
        "instou instaram defenda",
        "warn: advertia alertava alertavam avisava avisavam",
        "suggest: suspeitava suspeitavam temia temiam acreditava acreditavam estimava estimavam "
        "calculava cogita cogitam cogitou supunha julga julgam julgou presume receia receiam "
        "receou desconfia desconfiam desconfiou insinuou insinua insinuam aventou aventa projeta "
        "projetou projetam preveem",
        "say: afirmado explicado indicado acrescentado assegurado declarado informado "
        "anunciado ressaltado destacado insistido lamentado dito",
        "deny: negado desmentido rejeitado",
        "admit: admitido reconhecido confessado",
        "find: constatado concluido confirmado comprovado",
        "demand: exigido",
        "advise: pedido solicitado recomendado aconselhado",
        "warn: advertido alertado avisado",
        "promise: prometido",
        "order: ordenado proibido",
        "criticise: criticado denunciado",
    ),
    speech_nouns=listed(
        "culpa critica criticam denuncia condena suspeita estima alerta recusa informa"
    )
    | listed(
        "afirmado explicado indicado acrescentado assegurado declarado informado anunciado "
        "ressaltado destacado insistido lamentado dito negado desmentido rejeitado admitido "
        "reconhecido confessado constatado concluido confirmado comprovado exigido pedido "
        "solicitado recomendado aconselhado advertido alertado avisado prometido ordenado "
        "proibido criticado denunciado acusado acusada acusados acusadas"
    ),
    according_to=lines("segundo\nconforme")
    | _contracted(
        """
        de acordo com
        nas palavras de
        na opiniao de
        na avaliacao de
        na visao de
        na versao de
        na interpretacao de
        na leitura de
        na analise de
        na otica de
        no entender de
        no entendimento de
        no dizer de
        na otica de
        aos olhos de
        do ponto de vista de
        conforme relato de
        conforme o relato de
        nas contas de
        pelas contas de
        pelos calculos de
        nos calculos de
        pela estimativa de
        a se acreditar em
        a crer em
        """
    ),
    pronouns=listed("ele ela eles elas quem voce voces"),
    body_pronouns=listed("eles elas"),
    several_pronouns=listed("eles elas"),
    plural_verbs=("m",),
    sexed=(
        "ela uma sra dra dona senhora doutora professora irma mae filha esposa viuva mulher menina "
        "avo tia diretora ministra presidenta prefeita juiza vereadora deputada senadora "
        "governadora secretaria conselheira advogada fundadora coordenadora investigadora "
        "pesquisadora medica aluna moradora empresaria reitora comissaria inspetora delegada "
        "magistrada perita engenheira arquiteta defensora tesoureira administradora funcionaria "
        "chefa promotora procuradora desembargadora enfermeira gestora executiva",
        "ele um sr dr dom senhor doutor professor irmao pai filho esposo viuvo marido homem menino "
        "tio diretor ministro prefeito juiz vereador deputado senador governador secretario "
        "conselheiro advogado fundador coordenador investigador pesquisador medico aluno morador "
        "empresario reitor comissario inspetor delegado magistrado perito engenheiro arquiteto "
        "defensor tesoureiro administrador funcionario chefe promotor procurador desembargador "
        "dono enfermeiro gestor executivo",
    ),
    sexed_endings=("a", "o"),
    definite=listed("o a os as"),
    drops_subject=True,
    turning=listed("segundo conforme como assim"),
    object_pronouns=listed("lhe lhes se nos me te"),
    aside_links=listed(
        "em no na nos nas ao aos ante durante apos por pelo pela desde com para sobre perante "
        "diante num numa"
    ),
    speech_phrases=alike_rows(
        "say: deu a conhecer, deram a conhecer, da a conhecer, fez saber, fizeram saber, deixou "
        "claro, deixaram claro, deixa claro, veio a publico, vieram a publico, fez questao de "
        "dizer, trouxe a tona, chamou a atencao para, chamaram a atencao para, deu conta de, dao "
        "conta de, deu como certo",
        "suggest: pos em duvida, poe em duvida, puseram em duvida, colocou em duvida, colocaram em "
        "duvida, mostrou-se convencido de, disse temer, tem duvidas de",
        "deny: veio a publico negar, negou de pes juntos",
        "accuse: apontou o dedo a, apontou o dedo para, jogou a culpa em, jogou a culpa no, atirou "
        "a culpa para, pos a culpa em, pos a culpa no, pos a culpa na, colocou a culpa em, colocou "
        "a culpa no, colocou a culpa na",
        "admit: deu a mao a palmatoria, fez mea culpa",
        "promise: deu a palavra de, deu a sua palavra de",
        "demand: bateu o pe para",
    ),
    negations=listed("nao nunca jamais ninguem nada nenhum nenhuma nem sem tampouco sequer"),
    auxiliaries=listed(
        """
        tem tinha tinham ha havia haviam ter tendo tido tera terao foi foram fora fosse fossem é
        era eram sao ser sera serao seria seriam sendo sido seja sejam está estao estava estavam
        esteve estiveram estar estara nao tambem ja nunca se lhe lhes me nos ainda alem poderia
        poderiam teria teriam tenha tenham vai vao iria iriam ia iam pode podem podera poderao
        deve devem devera deverao ficou ficaram so apenas sempre mesmo inclusive
        """
    ),
    passives=listed(
        "foi foram fora sido é sao era eram ser sendo seja sejam sera serao seria seriam fosse "
        "fossem"
    ),
    agent_words=listed("por pelo pela pelos pelas"),
    said_links=listed("que"),
    object_links=listed("a ao aos"),
    determiners=listed(
        """
        o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa esses essas
        aquele aquela aqueles aquelas varios varias muitos muitas outro outra outros outras todo
        toda
        todos todas cada algum alguma alguns algumas nenhum nenhuma qualquer ambos ambas certo certa
        """
    ),
    noun_links=listed("de do da dos das"),
    clause_words=listed(
        """
        que e mas porem ou nem em no na nos nas com sem por pelo pela pelos pelas para ao aos sobre
        entre ate desde quando como se porque apos durante segundo conforme enquanto onde embora
        contra hoje ontem amanha anteontem neste nesta nesse nessa num numa cujo cuja pois caso
        depois
        antes diante perante sob logo assim portanto
        """
    ),
    and_words=listed("e mas"),
    relatives=listed("quem qual quais"),
    papers=listed(
        """
        parecer auto autos acordao despacho decisao denuncia inquerito auditoria pericia boletim
        edital
        levantamento balanco memorando oficio portaria contrato publicacao e-mail email gravacao
        comunicacao declaracao depoimento escritura registro registros planilha ficha necropsia
        autopsia
                relatorio relatorios comunicado comunicados documento documentos nota carta estudo
        pesquisa sentenca texto mensagem ata dados laudo
        """
    ),
    one_of=lines("um de\num dos\numa das\numa de\nalguns dos\nalgumas das\nvarios dos\noutro dos"),
    vague_voices=listed(
        """
        porta-voz portavoz voz interlocutor interlocutores integrante integrantes colega colegas
        fonte fontes autoridade autoridades funcionario funcionarios pessoa
        pessoas membro membros representante representantes orgao entidade grupo equipe equipa
        """
    ),
    sides=alike(
        "police: policia policial policiais delegacia delegado delegada delegados pm psp gnr "
        "investigadores inspetores guardas",
        "prosecution: promotoria procuradoria promotor promotora promotores procurador "
        "procuradora procuradores acusacao mp",
        "fire: bombeiros bombeiro bombeira brigadistas",
        "army: exercito militares soldados marinha aeronautica",
        "family: familia familias familiares parentes parente pais mae pai viuva viuvo irmao irma "
        "irmaos "
        "filho filha filhos filhas esposa esposo marido mulher avo tio tia primo prima sobrinho "
        "sobrinha",
        "neighbours: vizinhos vizinhas vizinho vizinha moradores moradoras morador moradora "
        "residentes",
        "witnesses: testemunhas testemunha transeuntes",
        "union: sindicato sindicatos sindicalistas sindicalista grevistas trabalhadores "
        "funcionarios empregados servidores",
        "defence: defesa advogado advogada advogados advogadas defensor defensora defensoria",
        "health: hospital hospitais medicos medicas medico medica clinica enfermeiras enfermeiros "
        "enfermeira enfermeiro cirurgiao",
        "company: empresa companhia firma laboratorio fabricante proprietario proprietaria dono "
        "dona donos empreiteira construtora aerea banco usina operadora concessionaria "
        "mineradora refinaria fabrica estaleiro distribuidora "
        "incorporadora montadora transportadora viacao gestora patrao patroes empresario "
        "empresaria acionistas",
        "government: governo ministerio ministra ministro ministros governador governadora "
        "planalto",
        "opposition: oposicao oposicionistas",
        "council: prefeitura prefeito prefeita vereadores vereador vereadora municipio autarquia",
        "court: tribunal juiz juiza juizes justica juri desembargador desembargadora magistrado "
        "magistrada",
        "science: universidade cientistas cientista pesquisadores pesquisador pesquisadora "
        "instituto investigadores geologos biologos historiadores",
        "school: escola colegio professores professor professora professoras alunos estudantes",
        "church: igreja bispo padre diocese paroquia paroco",
        "charity: ong ongs ativistas ativista ambientalistas ambientalista",
        (
            "regulator: controladoria ouvidoria auditoria regulador reguladora inspecao ouvidoria "
            "vigilancia fiscalizacao fiscais fiscal"
        ),
        "association: associacao associacoes cooperativa federacao",
        "insurers: seguradora seguradoras",
        "press: imprensa midia jornalistas",
        "authority: agencia autoridade direcao comissao departamento superintendencia",
        "traders: comerciantes comerciante lojistas feirantes ambulantes hoteleiros",
        "museum: museu museus",
        "port: porto capitania",
        "airport: aeroporto",
        "travellers: passageiros passageiro passageira viajantes turistas clientes cliente "
        "hospedes "
        "espectadores usuarios",
        "patients: pacientes paciente sobreviventes vitimas",
        "farmers: agricultores agricultor pescadores pescador produtores pecuaristas",
        "crew: tripulacao pilotos comandante marinheiros",
        "organisers: organizadores organizador organizadora",
        "experts: especialistas especialista analistas analista economistas economista peritos "
        "perito perita engenheiros engenheiro engenheira",
        "parliament: parlamento senadores senador senadora deputados deputado deputada congresso",
        "team: jogadores jogador treinador tecnico clube",
    )
    | {"ministerio publico": "prosecution"},
    commenting=listed(
        "comentar comenta comentou comentaram comentara comentario comentarios manifestar "
        "manifestou "
        "manifestaram manifestara pronunciar pronunciou pronunciaram responder respondeu "
        "responderam resposta falar falou declaracoes"
    ),
    hedges=alike(
        "alleged: suposto suposta supostos supostas supostamente alegado alegada alegados "
        "alegadas alegadamente presumivel presumivelmente",
        "alleged: aparente aparentes presumido presumida presumidos presumidas",
        "conditional: teria teriam estaria estariam haveria seria seriam valeria valeriam custaria "
        "custariam chegaria chegariam passaria passariam superaria superariam ",
        "rumour: tera terao",
        "could: poderia poderiam podera poderao pudesse pudessem pode podem",
        "expected: deve devem devera deverao",
        "seems: aparentemente",
        "possible: possivel possiveis possivelmente talvez eventual potencial porventura",
        "probable: provavel provaveis provavelmente presumivelmente",
    )
    | dict.fromkeys(
        lines(
            """
            ao que parece
            indicios de que
            indicio de que
            sinais de que
            tudo aponta para
            indicios apontam para
            tudo indica que
            suspeita de que
            suspeitas de que
            nao descarta que
            nao descartam que
            nao se descarta que
            nao se exclui que
            rumores de que
            hipotese de que
            a ser confirmado
            se confirmado
            nao acredita que
            nao acreditava que
            duvida que
            duvida de que
            investigado por
            investigada por
            pode ter
            podem ter
            pode haver
            teria sido
            suspeita se
            estima se que
            dizem que
            segundo suspeitas
            ao que tudo indica
            parece que
            acredita se que
            teme se que
            supoe se que
            suspeita que
            suspeitam que
            suspeitou que
            suspeitava que
            acredita que
            acreditam que
            acreditava que
            teme que
            temem que
            pensa que
            supoe que
            parece ter
            parecem ter
            parecia ter
            é possivel que
            é provavel que
            pode ser que
            sem confirmacao
            segundo rumores
            pelo visto
            estuda se
            estudam se
            decidir se
            decidiu se
            decide se
            avalia se
            analisa se
            investiga se
            estuda se vai
            decidir se vai
            decidiu se vai
            decide se vai
            avalia se vai
            se acredita ter
            se suspeita ter
            se acredita que
            se suspeita que
            se estima que
            apontado como
            apontada como
            apontados como
            apontadas como
            tido como
            tida como
            tidos como
            considerado suspeito
            considerada suspeita
            considerados suspeitos
            tratado como suspeito
            investigados por
            investigadas por
            investigado como
            investigada como
            denunciado por
            denunciada por
            denunciados por
            e suspeito
            é suspeito
            é suspeita
            sao suspeitos
            sao suspeitas
            suspeita de ter
            suspeito de ter
            suspeitas de ter
            suspeitos de ter
            sob suspeita de
            por suspeita de
            ha suspeita de
            ha suspeitas de
            ha indicios de
            indicios de
            sinais de
            dao conta de que
            da conta de que
            fala se em
            comenta se que
            diz se que
            consta que
            ao que consta
            presume se que
            presumem que
            calcula se que
            calcula que
            estima que
            estimam que
            receia que
            receiam que
            receia se que
            desconfia que
            desconfiam que
            desconfia de que
            desconfia se que
            imagina que
            imagina se que
            deve ter
            devem ter
            deve haver
            pode estar
            podem estar
            teria havido
            e de supor que
            é de supor que
            nao exclui que
            nao excluem que
            nao exclui
            nao esta descartado
            nao está descartado
            hipotese e de que
            hipotese é de que
            a hipotese é
            linha de investigacao
            em tese
            a principio
            aparenta
            aparentam
            aparentava
            parece estar
            parecem estar
            parece
            parecem
            parecia
            pareciam
            acha que
            acham que
            julga que
            julgam que
            julga se que
            cre que
            creem que
            cre se que
            presumivelmente
            conforme suspeitas
            segundo boatos
            corre o boato
            boatos de que
            suspeito de
            suspeita de
            suspeitos de
            suspeitas de
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
            nao descarta
            nao descartam
            nao descartou
            nao descartaram
            nao se descarta
            tentara
            tentarao
            """
        ),
        "trying",
    )
    | dict.fromkeys(
        lines(
            """
            espera que
            esperam que
            esperava que
            espera se que
            confia que
            confiam que
            confia em que
            preve que
            preveem que
            preve se que
            a previsao é que
            a previsao é de que
            a expectativa é que
            a expectativa é de que
            é esperado que
            está previsto que
            deve se
            em principio
            em teoria
            no papel
            se tudo correr bem
            sujeito a aprovacao
            sujeita a aprovacao
            se aprovado
            se aprovada
            estima
            estimam
            estimou
            estima em
            projeta
            projetam
            conta com
            """
        ),
        "expected",
    )
    | dict.fromkeys(
        lines(
            """
            para ja
            por ora
            por enquanto
            por agora
            de momento
            no momento
            neste momento
            nesta fase
            nesta altura
            ate ver
            pelo menos por enquanto
            """
        ),
        "now",
    )
    | dict.fromkeys(
        lines(
            """
            estuda
            estudam
            estudava
            avalia
            avaliam
            avaliava
            cogita
            cogitam
            analisa
            analisam
            pondera
            ponderam
            considera
            consideram
            propoe
            propoem
            propos
            sugere
            sugerem
            recomenda
            recomendam
            admite
            admitem
            equaciona
            """
        ),
        "considered",
    ),
    knowing=listed(
        """
        esclarecer esclarecido esclarecida apurar apurado apurada identificar identificado
        identificada
        concluir concluido descobrir descoberto relacionar relacionado associar comprovar comprovado
        comprovada confirmada provada determinada explicar explicado explicada detalhar
        assegurar afirmar asseguram afirmam garantir
        diz atribui atribuir vincula vincular estabelecer estabelecido estabelecida determinar
        determinado confirmar confirmado provar provado sabe saber claro verificar verificado
        """
    ),
    cause_nouns=listed(
        "causa causas ligacao relacao origem motivo motivos culpa culpas vinculo nexo razao razoes "
        "responsavel responsaveis culpado autor autoria"
    ),
    causes=listed(
        """
        causou causaram provocou provocaram originou originaram ocasionou ocasionaram desencadeou
        desencadearam motivou motivaram
        """
    )
    | lines("resultou em\nresultaram em\nlevou a\nlevaram a\nfoi resultado\ngraças a\ngracas a")
    | _contracted(
        """
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
        ocasionado por
        ocasionada por
        motivado por
        motivada por
        desencadeado por
        desencadeada por
        devido a
        devida a
        por causa de
        por culpa de
        em razao de
        em virtude de
        em funcao de
        em consequencia de
        em decorrencia de
        por conta de
        se deve a
        se deveu a
        deveu se a
        se devem a
        fruto de
        resultado de
        responsavel por
        decorrente de
        decorreu de
        atribuido a
        atribuida a
        """
    ),
    unreal=listed("se caso senao") | lines("nao fosse\nnao fossem\ntivesse sido\nde outro modo"),
    permitted=listed(
        """
        recorrer apelar contestar comentar pedir solicitar requerer votar participar usar utilizar
        entrar sair escolher decidir optar responder apresentar visitar circular vender comprar
        pagar acessar consultar inscrever cadastrar retirar aplicar impor ordenar exigir concorrer
        candidatar falar ver ouvir ler levar continuar trabalhar dirigir conduzir pescar caminhar
        nadar entregar enviar acompanhar assistir
        """
    ),
    not_yet=listed("ainda incapaz incapazes impossivel recusou recusaram"),
    seeming_links=listed("que ter estar ser haver"),
    headline_causes=lines(
        """
        se deve a
        se deve ao
        se devem a
        se devem ao
        se deveu a
        se deveu ao
        se deveram a
        deveu-se a
        deveu-se ao
        deve-se a
        deve-se ao
        devem-se a
        deveram-se a
        devido a
        devido ao
        por causa de
        por causa da
        por causa do
        por culpa de
        por culpa da
        por culpa do
        causado por
        causada por
        causados por
        causadas por
        provocado por
        provocada por
        provocados por
        provocadas por
        causado pelo
        causada pelo
        causada pela
        causado pela
        provocado pelo
        provocada pelo
        provocada pela
        provocado pela
        resultado de
        decorreu de
        decorre de
        resultou de
        fruto de
        atribuido a
        atribuida a
        """
    ),
    left_open=lines(
        """
        nao está claro
        nao ficou claro
        nao se sabe
        desconhece se
        nao diz que
        nao atribui
        nao foi estabelecida
        nao foi estabelecido
        nao foi possivel determinar
        nao conseguiu determinar
        nao ha provas
        sob investigacao
        ainda nao se sabe
        nao ficou esclarecido
        nao foi esclarecido
        nao foi esclarecida
        nao se apurou
        nao foi apurado
        nao foi confirmado
        nao foi confirmada
        nao foram confirmados
        nao foi divulgado
        nao foi divulgada
        nao se conhece
        nao se conhecem
        nao sabe se
        nao sabem se
        nao soube dizer
        nao souberam dizer
        nao sabe dizer
        nao diz se
        nao disse se
        nao informou se
        nao esclareceu se
        nao ha indicios
        nao ha evidencias
        nao ha elementos
        nao foi comprovado
        nao foi comprovada
        nao ficou comprovado
        nao ficou provado
        nao foi provado
        nao foi provada
        nao foi identificado
        nao foi identificada
        nao foi determinado
        nao foi determinada
        nao foi encontrada relacao
        sem relacao comprovada
        ainda nao foi
        ainda nao foram
        ainda nao está
        e cedo para
        é cedo para
        cedo demais para
        permanece desconhecida
        permanece desconhecido
        e desconhecida
        é desconhecida
        é desconhecido
        sao desconhecidas
        desconhecida a causa
        desconhecem se
        está sendo investigado
        está sendo investigada
        estao sendo investigadas
        estao sendo investigados
        está a ser investigado
        está a ser investigada
        estao a ser investigadas
        em investigacao
        esta em apuracao
        está em apuracao
        em apuracao
        é investigada
        é investigado
        sao investigadas
        sao apuradas
        ainda apura
        ainda investiga
        ainda é apurada
        incapaz de dizer
        incapazes de dizer
        nao pode afirmar
        nao pode dizer
        nao podem afirmar
        nao é possivel afirmar
        nao é possivel dizer
        nao é possivel saber
        nao foi possivel saber
        nao foi possivel apurar
        nao foi possivel confirmar
        nao conseguiu apurar
        nao conseguiu confirmar
        nao conseguiram determinar
        sem conclusao
        inconclusivo
        inconclusiva
        inconclusivos
        em aberto
        por esclarecer
        por apurar
        por confirmar
        por determinar
        nao relaciona
        nao associa
        """
    ),
    accusing=listed(
        """
        negligencia negligente fraude fraudes corrupcao crime crimes ilegal ilegais ilegalmente
        suborno subornos propina propinas roubo roubos roubou roubaram furto furtou furtaram
        mentiu mentiram mentira mentiras matou mataram abuso abusos abusou agrediu agrediram
        agressao culpado culpada culpados culpadas ocultou ocultaram escondeu esconderam
        descumpriu descumpriram violou violaram falsificou falsificaram manipulou manipularam
        desviou desviaram desvio desvios ameacou ameacaram ameacas subornou subornaram
        superfaturou superfaturamento sonegou sonegaram sonegacao fraudou fraudaram omitiu
        omitiram omissao encobriu encobriram quebrou quebraram quebrado quebrada destruiu
        destruiram destruido destruida danificou danificaram danificado danificada incendiou
        incendiaram incendiado incendiada espancou espancaram espancado espancada esfaqueou
        esfaqueado esfaqueada baleou baleado baleada atropelou atropelado atropelada envenenou
        envenenado envenenada contaminou contaminaram contaminado contaminada poluiu poluiram
        invadiu invadiram invadido invadida saqueou saquearam saqueado saqueada sequestrou
        sequestrado sequestrada torturou torturado torturada estuprou estuprada assassinou
        assassinado assassinada depredou depredaram depredado depredada vazou vazaram vazado
        sabotou sabotado extorquiu enganou enganaram adulterou adulterado adulterada plagiou
        plagio dispararam disparou atirou atiraram apedrejou apedrejado cartel conluio assedio
        discriminou discriminacao
        """
    ),
    # -- names
    honorifics=listed(
        """
        dr dra doutor doutora sr sra senhor senhora dom dona d prof professor professora
        eng padre
        """
    ),
    offices=phrased(
        "presidente, presidenta",
        "vice presidente, vice-presidente",
        "primeiro ministro, primeira ministra, premie",
        "ministro, ministra",
        "secretario, secretaria",
        "secretario geral, secretaria geral",
        "secretario de estado, secretaria de estado",
        "chanceler",
        "governador, governadora",
        "prefeito, prefeita",
        "vereador, vereadora",
        "senador, senadora",
        "deputado, deputada",
        "parlamentar, congressista, legislador, legisladora",
        "presidente executivo, diretor executivo, diretora executiva, ceo",
        "embaixador, embaixadora",
        "procurador, procuradora, promotor, promotora",
        "juiz, juiza, magistrado, magistrada",
        "delegado, delegada",
        "diretor, diretora, director, directora",
        "diretor geral, diretora geral",
        "gerente",
        "chefe, lider, dirigente, a frente, a testa, no comando",
        "candidato, candidata",
        "inspetor, inspetora",
        "inspetor chefe, inspetora chefe",
        "delegado geral, delegada geral",
        "capitao, capita",
        "tenente",
        "tenente coronel, tenente-coronel",
        "major",
        "sargento, sargenta",
        "cabo",
        "general",
        "almirante",
        "desembargador, desembargadora",
        "escrivao, escriva",
        "relator, relatora",
        "tesoureiro, tesoureira",
        "porta-voz, porta voz, assessor de imprensa, assessora de imprensa, diretor de "
        "comunicacao, "
        "diretora de comunicacao, chefe de comunicacao, responsavel de comunicacao, "
        "assessor de comunicacao, assessora de comunicacao",
        "coronel",
        "comandante",
        "rei",
        "rainha",
        "papa",
        "bispo",
        "reitor, reitora",
        "advogado, advogada",
        "engenheiro, engenheira",
        "pesquisador, pesquisadora",
        "coordenador, coordenadora",
        "treinador, treinadora",
        "tecnico, tecnica",
        "fundador, fundadora",
        "presidente da camara",
        "superintendente",
        "ouvidor, ouvidora, provedor, provedora",
        "corregedor, corregedora",
        "interventor, interventora",
        "autarca, edil",
        "administrador, administradora",
        "dono, dona, proprietario, proprietaria",
        "empresario, empresaria",
        "cientista",
        "especialista",
        "ativista",
        "piloto",
        "comissario, comissaria",
        "procurador geral, procuradora geral",
        "promotor chefe, promotora chefe",
        "arcebispo",
        "cardeal",
        "notario, notaria, tabeliao",
        "taxista",
        "caminhoneiro, caminhoneira, camionista",
        "fotografo, fotografa",
        "ator, atriz",
        "cantor, cantora",
        "bastonario, bastonaria",
        "numero dois, segundo em comando",
        "membro, integrante",
        "assessor, assessora",
        "conselheiro, conselheira",
        "responsavel",
        "titular",
        "consul, consulesa",
        "voluntario, voluntaria",
        "estagiario, estagiaria",
        "socio, socia",
        "acionista, investidor, investidora",
        "sindicalista",
        "agente, policial, agente de policia",
        "guarda",
        "fiscal",
        "investigador, investigadora",
        "perito, perita",
        "soldado",
        "bombeiro, bombeira",
        "paroco, sacerdote",
        "defensor, defensora",
        "professor, professora",
        "aluno, aluna, estudante",
        "medico, medica",
        "farmaceutico, farmaceutica",
        "enfermeiro, enfermeira",
        "cirurgiao",
        "dentista",
        "veterinario, veterinaria",
        "psicologo, psicologa",
        "biologo, biologa",
        "geologo, geologa",
        "economista",
        "historiador, historiadora",
        "arqueologo, arqueologa",
        "arquiteto, arquiteta",
        "jornalista, reporter",
        "escritor, escritora, autor, autora",
        "motorista, condutor, condutora, maquinista",
        "carteiro",
        "padeiro, padeira",
        "acougueiro, acougueira, talhante",
        "encanador, encanadora, canalizador, canalizadora",
        "eletricista",
        "pedreiro",
        "carpinteiro, carpinteira",
        "cozinheiro, cozinheira, merendeira",
        "garcom, garconete",
        "pescador, pescadora",
        "pastor, pastora",
        "jardineiro, jardineira",
        "mecanico, mecanica",
        "pintor, pintora",
        "marinheiro, marinheira",
        "agricultor, agricultora, lavrador, lavradora",
        "pecuarista, fazendeiro, fazendeira",
        "comerciante, lojista",
        "cabeleireiro, cabeleireira, manicure",
        "bibliotecario, bibliotecaria",
        "contador, contadora",
        "auditor, auditora",
        "guia",
        "organista",
        "escultor, escultora",
        "alfaiate, costureira",
        "joalheiro, joalheira",
        "banqueiro, banqueira",
        "ciclista",
        "sacristao",
        "faxineiro, faxineira",
        "vigilante, vigia, porteiro, porteira",
        "filho",
        "filha",
        "irmao",
        "irma",
        "pai",
        "mae",
        "esposa, viuva",
        "marido, viuvo, esposo",
        "tio",
        "tia",
        "sobrinho",
        "sobrinha",
        "primo",
        "prima",
        "avo",
        "neto",
        "neta",
        "cunhado",
        "cunhada",
        "genro",
        "nora",
        "sogro",
        "sogra",
        "namorado, namorada, companheiro, companheira",
        "vizinho, vizinha",
        "amigo, amiga",
        "colega",
        "mestre de obras, encarregado",
        "mestre, arrais",
        "contramestre",
        "timoneiro",
        "comissaria de bordo, comissario de bordo, hospedeira, aeromoca",
        "copiloto",
        "instrutor, instrutora",
        "bandeirinha, arbitro assistente",
        "arbitro, arbitra",
        "guarda redes, goleiro, goleira",
        "avancado, atacante",
        "zagueiro, zagueira",
        "medio, meio campista",
        "futebolista",
        "consultor, consultora",
        "empreiteiro, empreiteira",
        "recepcionista, rececionista",
        "operario, operaria",
        "soldador, soldadora",
        "apicultor, apicultora",
        "viticultor, viticultora, vinicultor",
        "serralheiro, serralheira, chaveiro",
        "oleiro, ceramista",
        "poeta, poetisa",
        "romancista",
        "pianista",
        "violinista",
        "bailarino, bailarina",
        "cineasta",
        "produtor, produtora",
        "assistente social",
        "tecnico de enfermagem, tecnica de enfermagem, auxiliar de enfermagem",
        "enfermeiro chefe, enfermeira chefe",
        "cuidador, cuidadora",
        "fisioterapeuta",
        "radiologista",
        "cardiologista",
        "neurologista",
        "oncologista",
        "pediatra",
        "ginecologista",
        "anestesista",
        "epidemiologista",
        "virologista",
        "oceanografo, oceanografa",
        "hidrologo, hidrologa",
        "meteorologista",
        "sociologo, sociologa",
        "cientista politico, cientista politica",
        "antropologo, antropologa",
        "parteira",
        "paramedico, paramedica, socorrista, maqueiro",
        "mergulhador, mergulhadora",
        "nadador salvador, salva vidas",
        "motociclista, motoqueiro",
        "pedestre, peao",
        "passageiro, passageira",
        "turista",
        "hospede",
        "inquilino, inquilina",
        "faroleiro",
        "leiteiro, leiteira",
        "relojoeiro, relojoeira",
        "lenhador, lenhadora",
        "governante",
        "mandatario, mandataria",
        "pro reitor, pro reitora",
        "vice reitor, vice reitora",
        "cobrador, cobradora",
        "ajudante",
        "refem",
        "militante",
        "cura",
        "zelador, zeladora",
        "instalador, instaladora, gasista",
        "geneticista",
        "restaurador, restauradora, conservador, conservadora",
        "empregado, empregada, funcionario, funcionaria, trabalhador, trabalhadora",
        "colunista",
        "apresentador, apresentadora, locutor, locutora",
        "interprete, tradutor, tradutora",
        "sobrevivente",
        "suspeito, suspeita",
        "mandante, cabecilha",
        "cumplice",
        "soprano",
        "tenor",
        "supervisor, supervisora",
        "freira",
        "monge, frade",
        "diacono",
        "abade",
        "rabino",
        "chefe de turno",
        "controlador aereo, controladora aerea",
        "guarda noturno",
        "vogal",
        "representante",
        "negociador, negociadora",
    ),
    office_ranks=phrased(
        "interino, interina, em exercicio, provisorio, provisoria, em funcoes",
        "vice, sub, adjunto, adjunta, segundo, segunda",
        "ex, antigo, antiga, aposentado, aposentada, anterior",
        "honorario, honoraria",
        "emerito, emerita",
        "suplente, substituto, substituta",
        "auxiliar, coadjutor",
        "eleito, eleita",
    ),
    ended=phrased("ex, ate"),
    professions=listed(
        "chefe advogado engenheiro pesquisador fundador responsavel titular tecnico assessor "
        "estagiario "
        "socio acionista sindicalista soldado bombeiro paroco professor aluno psicologo biologo "
        "geologo economista historiador arqueologo arquiteto jornalista escritor amigo colega "
        "cirurgiao dono empresario cientista especialista ativista piloto taxista caminhoneiro "
        "fotografo ator cantor perito guarda cabo sargento tenente capitao major coronel general "
        "almirante " + _HEALING + _TRADES + _FAMILY
    )
    | listed(
        "instrutor futebolista consultor empreiteiro poeta romancista cineasta produtor "
        "cuidador epidemiologista virologista oceanografo hidrologo meteorologista sociologo "
        "antropologo motociclista pedestre passageiro turista hospede inquilino ajudante "
        "refem militante "
    )
    | frozenset(
        {
            "guarda redes",
            "assistente social",
            "cientista politico",
            "nadador salvador",
            "comissaria de bordo",
        }
    )
    | listed(
        "zelador instalador geneticista restaurador empregado "
        "colunista apresentador interprete "
        "sobrevivente suspeito mandante cumplice soprano tenor supervisor freira monge "
        "diacono "
    )
    | frozenset({"membro"})
    | listed("representante negociador"),
    callings=(
        listed("capitao contramestre timoneiro cozinheiro mestre"),
        listed("arbitro bandeirinha avancado zagueiro medio treinador") | {"guarda redes"},
        listed("professor aluno estagiario"),
        listed(_HEALING + _TRADES),
        listed(_FAMILY),
        listed("amigo vizinho colega"),
        listed("dono inquilino empregado"),
    ),
    kinship=listed(_FAMILY + " amigo vizinho colega"),
    tops=listed("chefe responsavel titular diretor gerente coordenador reitor"),
    surnames=listed(
        "rei reis pastor ferreiro papa cabo guerreiro moleiro amigo primo neto filho oleiro cura "
        "mestre leiteiro"
    ),
    idle_modifiers=listed(
        "novo nova atual entao recente proprio propria jovem veterano veterana conhecido conhecida "
        "maior menor unico unica local mesmo mesma mesmos mesmas citado citada referido referida"
    ),
    as_words=listed("como"),
    office_verbs=alike(
        "presidente: preside presidia presidido presidiu",
        "diretor: dirige dirigia dirigido dirigiu",
        "chefe: chefia chefiava chefiado chefiou liderou lidera liderava liderado",
        "comandante: comanda",
        "coordenador: coordena coordenava coordenado coordenou",
        "gerente: gerencia",
        "fundador: fundou",
    ),
    portfolios=listed("ministro secretario vereador"),
    bodies=listed(
        """
        academia administracao agencia alianca assembleia associacao autoridade banco camara centro
        clube comissao comite companhia confederacao congresso conselho cooperativa corpo
        departamento defensoria direcao empresa escola exercito federacao fundacao forca governo
        grupo hospital igreja instituto jornal laboratorio liga ministerio movimento museu
        observatorio orgao organizacao orquestra parlamento partido policia prefeitura procuradoria
        radio rede secretaria senado servico sindicato sociedade supremo tribunal uniao universidade
        controladoria contraladoria corregedoria ouvidoria promotoria auditoria delegacia junta
        autarquia cartorio vara batalhao brigada guarda faculdade clinica maternidade misericordia
        fundo consorcio concessionaria construtora empreiteira seguradora diocese arquidiocese
        paroquia liceu teatro biblioteca arquivo consulado embaixada corporacao inspecao regulador
        provedoria comando protecao bombeiros tribunais advocacia confraria irmandade
        """
    ),
    places=listed(
        """
        rua avenida travessa alameda largo praca ponte viaduto rio ribeirao corrego lago lagoa baia
        golfo ilha ilhas ilheus arquipelago monte serra vale planalto distrito concelho freguesia
        bairro vila jardim parque provincia porto praia cabo ponta costa floresta morro estreito
        canal represa barragem acude reservatorio rodovia estrada terminal cais doca estacao
        aeroporto fazenda sitio quinta herdade
        """
    ),
    before_places=listed("em no na nos nas desde ate"),
    name_links=listed("de da do dos das del van von"),
    body_links=listed("para e"),
    articles=listed("o a os as um uma seu sua"),
    joiners=listed("e"),
    being=listed("e é era foi"),
    relative=listed("quem que"),
    known_as=phrased(
        "estados unidos, eua, estados unidos da america, norte-americano, norte-americanos, "
        "norte-americana, americano, americanos, americana",
        "nacoes unidas, onu, organizacao das nacoes unidas",
        "conselho de ministros, governo",
        "ministerio publico, mp, promotoria",
        "uniao europeia, ue",
        "reino unido, gra bretanha, gra-bretanha, britanico, britanicos, britanica",
        "organizacao mundial da saude, oms",
        "fundo monetario internacional, fmi",
        "banco central europeu, bce",
        "supremo tribunal federal, stf, supremo",
        "superior tribunal de justica, stj",
        "tribunal de contas da uniao, tcu",
        "tribunal superior eleitoral, tse",
        "ministerio publico federal, mpf",
        "ministerio publico, mp, promotoria",
        "policia federal, pf",
        "policia rodoviaria federal, prf",
        "policia militar, pm",
        "policia judiciaria, pj",
        "policia de seguranca publica, psp",
        "guarda nacional republicana, gnr",
        "ordem dos advogados do brasil, oab",
        "instituto brasileiro de geografia e estatistica, ibge",
        "sistema unico de saude, sus",
        "servico nacional de saude, sns",
        "comissao parlamentar de inquerito, cpi",
        "rio, rio de janeiro",
        "alemanha, alemao, alemaes, alema",
        "franca, frances, franceses, francesa",
        "espanha, espanhol, espanhois, espanhola",
        "inglaterra, ingles, ingleses, inglesa",
        "suecia, sueco, suecos, sueca",
        "suica, suico, suicos",
        "turquia, turco, turcos, turca",
        "russia, russo, russos, russa",
        "grecia, grego, gregos, grega",
        "dinamarca, dinamarques, dinamarqueses",
        "polonia, polones, poloneses, polaco, polacos",
        "belgica, belga, belgas",
        "paises baixos, holanda, holandes, holandeses",
    ),
    demonym_endings=("ano", "ana", "anos", "anas", "es", "esa", "eses", "eiro", "eira", "ense"),
    # -- matter
    reasons=listed("porque devido salvo condicao apesar embora desde"),
    clause_openers=listed(
        "e mas enquanto que quem cujo onde porque embora apos depois antes "
        "como com incluindo ate quando pois"
    ),
    # -- hearsay
    citing=lines(
        """
        citando o
        citando a
        citado pelo
        citada pelo
        citado pela
        citada pela
        citados pelo
        citados pela
        publicado pelo
        publicada pelo
        publicado pela
        publicada pela
        noticiado pelo
        noticiado pela
        divulgado pelo
        divulgada pelo
        divulgado pela
        divulgada pela
        revelado pelo
        revelado pela
        em entrevista ao
        """
    ),
    reporting=listed("informou publicou revelou noticiou informa publica"),
    hearsay=lines(
        """
        ouvido de um
        ouvido de uma
        ter ouvido dizer
        ouvido dizer
        ouvido falar
        mensagens em grupos
        mensagens em redes
        mensagens nas redes
        mensagens de whatsapp
        postagens nas redes
        publicacoes nas redes
        nas redes sociais circula
        nas redes circula
        correu o boato
        corre o boato
        corria o boato
        segundo boatos
        segundo rumores
        ha boatos
        ha rumores
        ouviu dizer
        ouviram dizer
        tinha ouvido dizer
        havia ouvido dizer
        ouviu falar que
        ouviu de um
        ouviu de uma
        ouviu de uns
        ouviram de um
        ouviram de uma
        diz-se que
        comenta-se que
        soube por um
        soube por uma
        soube por amigos
        soube por vizinhos
        ficou sabendo por
        pela boca de um
        segundo um amigo
        segundo uma amiga
        segundo um vizinho
        segundo uma vizinha
        segundo vizinhos
        segundo amigos
        segundo um parente
        segundo parentes
        segundo um colega
        segundo uma colega
        segundo um conhecido
        segundo uma mensagem
        segundo mensagens
        segundo as redes sociais
        segundo redes sociais
        mensagem que circula
        mensagens que circulam
        audio que circula
        segundo um audio
        """
    ),
    tellers=listed(
        """
        amigo amiga amigos amigas vizinho vizinha vizinhos vizinhas parente parentes familiar
        familiares colega colegas primo prima primos conhecido conhecida conhecidos alguem cunhado
        cunhada irmao irma tio tia sobrinho sobrinha marido mulher namorado namorada cliente
        transeunte desconhecido
        """
    ),
    telling=listed(
        """
        disse disseram dito contou contaram contado garantiu garantido comentou comentado avisou
        avisado avisaram informou informado explicou explicado
        """
    ),
    told_whom=listed(
        """
        lhe lhes me nos
        """
    ),
    # -- lists of sources
    document_words=lines(
        """
        boletim
        boletins
        circular
        comunicado
        comunicados
        aviso
        gazeta
        ata
        atas
        relatorio
        relatorios
        estudo
        pesquisa
        sondagem
        edicao
        numero
        despacho
        telegrama
        programa
        agenda
        folheto
        prospecto
        sentenca
        acordao
        decreto
        portaria
        carta
        oficio
        entrevista coletiva
        conferencia de imprensa
        coletiva
        entrevista
        publicacao
        nota
        nota a imprensa
        nota de imprensa
        anuario
        arquivo
        arquivos
        video
        transmissao
        assessoria de imprensa
        revista
        audiencia
        discurso
        registro
        registo
        censo
        dados
        numeros
        orcamento
        estatistica
        estatisticas
        pagina
        jornal
        agencia
        manual
        catalogo
        documento
        documentos
        denuncia
        queixa
        auditoria
        anexo
        protocolo
        resolucao
        parecer
        laudo
        suplemento
        balanco
        informe
        """
    ),
    source_leads=lines(
        """
        com informacoes de
        com informacoes da
        com informacoes do
        com informacoes das
        com informacoes dos
        com informacao de
        com dados de
        com dados da
        com dados do
        com material de
        com material da
        com material do
        elaborado com informacoes
        baseado em
        informacoes de
        informacoes da
        informacoes do
        """
    ),
    outlet_words=lines(
        """
        site
        portal
        jornal
        diario
        agencia de noticias
        agencia noticiosa
        revista
        semanario
        emissora
        canal
        radio
        tv
        """
    ),
    # -- irregular verbs
    verb_forms=alike(
        "abrir: abrir abre abrem abriu abriram aberto aberta abertos abertas abrira abria",
        "fechar: fechar fecha fecham fechou fecharam fechado fechada",
        "dar: dar dao deu deram dado dada dava davam dara darao",
        "dizer: dizer diz dizem disse disseram dito dita dizia diziam dira diga",
        "fazer: fazer faz fazem fez fizeram feito feita fazia faziam fara farao faca",
        "ir: ir vai vao ia iam ira irao",
        "poder: poder pode podem puderam podia podiam podera poderao possa possam",
        "por: poem pos puseram posto posta pora ponha",
        "querer: querer quer querem quis quiseram queria queriam queira",
        "saber: saber sabe sabem soube souberam sabia sabiam saiba",
        "ter: ter tem tinha teve tiveram tido tera terao tenha tenham",
        "trazer: trazer traz trazem trouxe trouxeram trazido trara",
        "vir: vir vem veio vieram vinha vinham vindo vira venha",
        "ver: ver ve veem viu viram visto viam vera",
        "cair: cair cai caem caiu cairam caido caia",
        "ler: ler le leem leu leram lido",
        "ouvir: ouvir ouve ouvem ouviu ouviram ouvido ouvida ouvidos",
        "sair: sair sai saem saiu sairam saido saira",
        "construir: construir constroi construiu construiram construido construida",
        "destruir: destruir destroi destruiu destruiram destruido",
        "pedir: pedir pede pedem pediu pediram pedido pedida",
        "demitir: demitir demite demitem demitiu demitiram demitido demitida",
        "seguir: seguir segue seguem seguiu seguiram seguido",
        "conseguir: conseguir consegue conseguiu conseguiram conseguido",
        "sentir: sentir sente sentiu sentiram sentido",
        "morrer: morrer morre morrem morreu morreram morto morta mortos mortas",
        "dormir: dormir dorme dormem dormiu dormiram dormido",
        "perder: perder perde perdem perdeu perderam perdido perdida",
        "vender: vender vende vendem vendeu venderam vendido vendida",
        "prender: prender prende prendem prendeu prenderam preso presa presos presas",
        "soltar: soltar solta soltou soltaram solto soltos",
        "ferir: ferir fere feriu feriram ferido feridos",
        "reduzir: reduzir reduz reduziu reduziram reduzido",
        "produzir: produzir produz produziu produziram produzido",
        "render: render rende rendeu renderam rendido",
        "conduzir: conduzir conduz conduziu conduziram conduzido",
        "manter: manter mantem manteve mantiveram mantido mantera",
        "obter: obter obtem obteve obtiveram obtido",
        "deter: deter detem deteve detiveram detido detida detidos",
        "propor: propor propoe propos propuseram proposto proposta",
        "impor: impor impoe impos impuseram",
        "supor: supor supoe supos",
        "opor: opor opoe opos opuseram oposto",
        "prever: prever preve previu previram previsto prevista",
        "advertir: advertir adverte advertiu advertiram advertido",
        "descobrir: descobrir descobre descobriu descobriram descoberto descoberta",
        "cobrir: cobrir cobre cobriu cobriram coberto",
        "escrever: escrever escreve escreveu escreveram escrito escrita",
        "exigir: exigir exige exigem exigiu exigiram exigido exija",
        "eleger: eleger elege elegeu elegeram eleito eleita",
        "proibir: proibir proibe proibem proibiu proibiram proibido proibida",
        "permitir: permitir permite permitem permitiu permitiram permitido",
        "decidir: decidir decide decidem decidiu decidiram decidido",
        "pagar: pagar paga pagam pagou pagaram pago pagos",
        "ganhar: ganhar ganha ganhou ganharam",
        "gastar: gastar gasta gastou gastaram",
        "entregar: entregar entrega entregou entregaram entregue",
        "aceitar: aceitar aceita aceitou aceitaram aceito",
        "chegar: chegar chega chegam chegou chegaram chegado",
        "roubar: roubar rouba roubou roubaram roubado",
        "subir: subir sobe sobem subiu subiram subido",
    ),
    denying=_conjugated(
        """
        negar recusar rejeitar evitar impedir deixar proibir suspender cancelar adiar descartar
        anular revogar omitir excluir ignorar retirar faltar fracassar falhar abandonar desistir
        encerrar cessar interromper parar bloquear barrar vetar cortar eliminar extinguir escapar
        livrar poupar dispensar isentar carecer duvidar questionar desmentir refutar rebater
        contestar esgotar acabar perder esquecer descumprir desobedecer desrespeitar violar
        desaconselhar desautorizar desativar desligar apagar esvaziar sumir desaparecer desfazer
        rescindir romper derrubar cassar invalidar abolir vedar limitar restringir resistir relutar
        hesitar frustrar perdoar absolver inocentar arquivar calar silenciar negligenciar
        """
    )
    | listed(
        """
        sem so somente apenas ate salvo exceto mas impossivel incapaz incapazes carece ileso ilesos
        ilesa ilesas escuras vazio vazia vazios vazias livre livres duvida duvidas vao escasso
        escassa escassos escassez ausente ausentes ausencia intacto intacta falta recusa negativa
        veto mais fracasso falha ainda mal quase pouco poucos poucas raramente dificilmente
        improvavel inexistente inexistentes nulo nula zero contra fechado fechada fechados
        fechadas suspenso suspensa suspensos extinto extinta isento isenta silencio proibicao
        """
    ),
    lack_nouns=listed("falta ausencia escassez carencia"),
    until_words=listed("ate"),
    limits=lines(
        "ate\nsalvo\nexceto\na excecao de\ncom excecao de\nmenos\nalem de\nfora\na nao ser\nsenao\n"
        "tirando"
    ),
    lacking=listed("sem"),
    denial_links=listed("mais ainda ja sequer mesmo nem realmente so um uma unico unica"),
    # -- deeds done and meant
    intents=lines(
        """
        ameaca
        ameacou
        ao inves de
        cogita
        comprometeu-se a
        decidira
        deseja
        deve
        devem
        disposta a
        disposto a
        dispostos a
        em vez de
        está previsto
        estuda
        estudam
        ia
        iam
        oferece
        ofereceu
        planeja
        planejam
        prestes a
        pretende
        pretendem
        preve
        preveem
        promete
        prometem
        prometeram
        prometeu
        prometido
        propoe
        propoem
        propos
        quer
        querem
        se compromete a
        se comprometeu a
        se nega a
        se negou a
        tem intencao de
        tem previsao de
        tenta
        tentam
        tentou
        vai
        vao
        a ponto de
        a beira de
        adiou
        ainda nao
        ainda tem de
        ameacam
        ameacaram
        anunciou que vai
        aposta em
        avalia
        avaliam
        cogitam
        comprometeram se a
        comprometeu se a
        deixou de
        deixaram de
        esperam
        espera
        está prestes a
        está para
        gostaria de
        hesita em
        iria
        iriam
        irá
        irao
        ira
        negou se a
        nega se a
        negam se a
        ofereceram
        ofereceu se para
        pediu para
        pedem para
        pensa em
        pensam em
        planejava
        planeia
        planeiam
        planeava
        pondera
        ponderam
        pretendia
        pretendiam
        pronto para
        pronta para
        prometera
        propuseram
        projeta
        projetam
        queria
        queriam
        recusa se a
        recusou se a
        recusaram se a
        sem conseguir
        se dispos a
        se dispuseram a
        se prepara para
        preparam se para
        prepara se para
        tem a intencao de
        tem intencao
        tenciona
        tencionam
        tencionava
        tentaram
        tentava
        tera de
        tera que
        tinha a intencao de
        visa
        """
    ),
    light_verbs=listed(
        """
        abriu abriram aberto iniciou iniciaram iniciado fez fizeram feito apresentou apresentaram
        apresentado deu deram dado assinou assinaram assinado realizou realizaram realizado
        instaurou instaurado ordenou ordenado concedeu concedido emitiu emitido tomou tomado efetuou
        efetuado lancou lancado anunciou anunciado entrou moveu movido protocolou protocolado
        """
    ),
    to_come=listed("vai vao ira irao"),
    perfects=listed("foi foram tinha tinham havia haviam sido ter"),
    futures=listed("nao nunca sera serao pode podem podera poderao deve devem devera deverao"),
    past_endings=("ou", "eu", "iu", "aram", "eram", "iram"),
    verb_endings=("ou", "eu", "iu", "aram", "eram", "iram"),
    adverb_endings=("mente",),
    conditional_endings=("aria", "ariam", "eria", "eriam", "iria", "iriam"),
    gerund_endings=("ando", "endo", "indo"),
    participle_endings=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    directions=phrased(
        "more, mais, a mais, acima, superior, superiores, maior, maiores, mais alto, mais alta",
        "less, menos, a menos, abaixo, inferior, inferiores, menor, menores, mais baixo, mais "
        "baixa",
    ),
    harms=listed(
        "ferido ferida feridos feridas ferimento ferimentos lesao lesoes lesionado lesionada "
        "lesionados lesionadas queimadura queimaduras queimado queimada queimados queimadas "
        "machucado machucada machucados machucadas intoxicado intoxicada intoxicados intoxicadas "
        "fratura fraturas sequela sequelas"
    ),
    degrees=listed(
        "grave graves gravemente seriamente severo severa severos severas severamente leve leves "
        "levemente ligeiro ligeira ligeiros ligeiras ligeiramente critico critica criticos "
        "criticas profundo profundas superficial superficiais moderado moderados gravissimo "
        "gravissimos mortal mortais permanente permanentes"
    ),
    asked=listed(
        "procurado procurada procurados procuradas questionado questionada questionados ouvido "
        "ouvida ouvidos consultado consultada contatado contatada contactado contactada "
        "perguntado perguntada indagado indagada abordado abordada"
    ),
    slot_leads=alike(
        "of: de do da dos das",
        "in: em no na nos nas num numa",
        "for: para",
        "by: por pelo pela pelos pelas",
        "with: com",
        "against: contra",
        "to: a ao aos as",
        "on: sobre",
    ),
    adjective_endings=(
        "al",
        "ais",
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
        "eiro",
        "eira",
        "eiros",
        "eiras",
        "ar",
        "ares",
    ),
    sexes=("mulher menina idosa moradora", "homem menino idoso morador"),
    age_links=listed("de"),
    # -- those of one class: another one of them is another thing
    classes=(
        "escrito; verbalmente oral; telefone; e-mail",
        "mae; pai; avo; tia; tio; sogra; sogro; madrasta; padrasto",
        "filho; filha; sobrinho; sobrinha; neto; neta; enteado; enteada",
        "esposa; irma irmas; filha; prima! primas!; cunhada; amiga; namorada; noiva",
        "marido! esposo; irmao irmaos; filho; primo! primos!; cunhado; amigo; namorado; noivo",
        "padaria; lavanderia; farmacia; acougue talho; floricultura florista; salao! "
        "barbearia; restaurante; lanchonete; bar! boteco; armazem deposito galpao; "
        "fabrica; oficina; livraria; joalheria joalharia; supermercado mercearia; "
        "papelaria; peixaria; sapataria; posto_gasolina",
        "escola colegio; creche; universidade faculdade; hospital; clinica; igreja "
        "paroquia; mesquita; sinagoga; biblioteca; museu; teatro; cinema; cadeia presidio "
        "prisao penitenciaria; estadio arena; hotel pousada; aeroporto; estacao; porto; "
        "delegacia esquadra; quartel; asilo; orfanato; abrigo; mosteiro convento",
        "cozinha; banheiro; quarto! dormitorio; porao cave; sotao; telhado; jardim; "
        "corredor; escada escadas; elevador; garagem; sala!; varanda; patio!; quintal; "
        "terraco laje",
        "leite; queijo; manteiga; iogurte; carne_bovina; porco; frango; cordeiro; ovos! "
        "ovo!; presunto; peixe; marisco mariscos; pao! paes!; linguica",
        "agua; alvejante lixivia; sabao; vinagre; alcool; cloro; detergente; amonia",
        "vinho; cerveja; cachaca aguardente; sidra; rum!; refrigerante; suco sumo; cha!",
        "trigo; milho; cevada; arroz; batata batatas; maca! macas!; uva! uvas!; azeitona "
        "azeitonas; acucar; feijao; soja; cafe!; algodao; laranja laranjas; banana "
        "bananas; tomate tomates; cebola cebolas; mandioca; cana!; cacau; tabaco fumo!",
        "cachorro cachorros cao! caes!; gato gatos; cavalo cavalos; vaca! vacas! boi! "
        "bois!; ovelha ovelhas; cabra cabras; lobo lobos; onca! oncas!; macaco macacos; "
        "galinha galinhas; touro touros; javali javalis; coelho coelhos; cobra! cobras!; "
        "jacare jacares; raposa; urso ursos",
        "papagaio papagaios; arara araras; tucano tucanos; pomba pombas pombo pombos; "
        "gaivota gaivotas; aguia; coruja; tartaruga tartarugas; golfinho golfinhos; baleia "
        "baleias; tubarao tubaroes",
        "madeira; aco!; concreto betao; tijolo; vidro; plastico; cobre!; aluminio; ouro!; "
        "prata!; bronze; couro; papel; papelao; ferro!; pedra!; marmore",
        "braco; perna! pernas!; cabeca; pe! pes!; peito torax; ombro; joelho; quadril "
        "anca; pescoco; cranio; pulmao pulmoes; coracao; rim! rins!; figado; estomago; "
        "tornozelo; pulso!; costela costelas; cotovelo; costas!; mandibula; olho olhos; "
        "ouvido! ouvidos!; coluna; dedo dedos",
        "chuva! chuvas!; neve; granizo; vento! ventos!; nevoeiro neblina; geada; seca! "
        "estiagem; raio! raios!; ressaca!; onda_calor",
        "incendio fogo; explosao; enchente inundacao cheia!; deslizamento; terremoto "
        "sismo; colisao batida! choque; descarrilamento; intoxicacao; desabamento; "
        "naufragio; capotamento; atropelamento; apagao; vazamento; erupcao; tsunami; "
        "furacao",
        "gripe; sarampo; colera; malaria; salmonela; listeria; pneumonia; cancer!; avc!; "
        "infarto enfarte; asma; diabetes; hepatite; tuberculose; dengue; meningite; "
        "leptospirose; febre_amarela; raiva!; zika; covid",
        "furto; roubo! assalto; fraude; estelionato burla; suborno propina! corrupcao; "
        "falsificacao; extorsao; homicidio assassinato; contrabando; negligencia; "
        "sequestro; peculato desvio!; receptacao; estupro violacao; lavagem!; trafico; "
        "agressao; assedio; difamacao calunia; perjurio; prevaricacao; incendio!; "
        "latrocinio",
        "telefone telefonema; e-mail email; carta; mensagem whatsapp; pessoalmente "
        "presencial; videoconferencia",
        "dinheiro! especie!; cheque; cartao; transferencia pix; parcelas! prestacoes!; boleto",
        "gasolina; diesel gasoleo; gas!; eletricidade; carvao; petroleo; hidrogenio; "
        "solar!; nuclear; eolica; etanol; biodiesel",
        "contrato; licenca alvara; certificado; nota_fiscal fatura; recibo; passaporte; "
        "testamento; escritura; ata!; relatorio laudo; mapa; planta!",
        "encanador canalizador; eletricista; carpinteiro marceneiro; mecanico; cozinheiro "
        "cozinheira; garcom; jardineiro; faxineira; agricultor lavrador; pescador; "
        "enfermeiro enfermeira; padeiro; minerador mineiro!; vigilante vigia; taxista; "
        "pedreiro; caminhoneiro; soldador; gari lixeiro; motoboy entregador; pintor; "
        "vaqueiro; porteiro",
        "medico medica; enfermeira enfermeiro; farmaceutica farmaceutico; dentista; "
        "psicologa psicologo; veterinaria veterinario; fisioterapeuta",
        "esquerda! esquerdo!; direita! direito!",
        "amanhecer; meio-dia; anoitecer entardecer; meia-noite",
        "testemunha testemunhas; vitima vitimas; suspeito suspeitos; reu! reus!",
        "dianteira dianteiro; traseira traseiro",
        "republica; monarquia reino!",
        "exercito; marinha; aeronautica; milicia",
        "inquilino; proprietario; hospede; cliente; visitante; desconhecido; vizinho",
        "absoluta; simples; qualificada",
        "excelente; bom! boa!; ruim mau! ma!; pessimo; suficiente",
        "catolico catolica; protestante; muculmano; judeu; ortodoxo; budista; evangelico "
        "evangelica",
        "conservador conservadora; liberal; socialista; verdes!; comunista; nacionalista",
        "tunel; viaduto; rodovia autoestrada; ferrovia; metro!; estrada!; barragem "
        "represa; aqueduto; ponte!",
        "atacado; varejo retalho",
        "terrestre; maritimo maritima; aereo aerea",
        "diurno diurna; noturno noturna",
        "verbal; escrito! escrita!",
        "falha_humana erro_humano; falha_mecanica falha_tecnica defeito; sabotagem",
        "gemeos gemeas; trigemeos",
        "sentado sentada; deitado deitada; em_pe de_pe",
        "completo; incompleto",
        "ordinaria; extraordinaria; urgente",
        "unico unica; duplo dupla!; triplo tripla",
        "hereditario; contagioso; congenito",
        "esfaquear; atirar! disparar; estrangular; espancar; envenenar; afogar; asfixiar; "
        "atropelar",
        "hackear hackeado; vazado! vazamento!",
        "resgatado resgatada; desaparecido desaparecida",
        "autor! autora!; reu!",
        "majoritario majoritaria; minoritario minoritaria",
        "prefeito prefeita; vereador vereadora; deputado deputada; senador senadora; "
        "ministro ministra; governador governadora",
        "voluntario voluntariamente conta_propria iniciativa_propria; pedido solicitacao; "
        "ordem_de obrigado",
        "subsidiario subsidiaria; direto direta diretamente; solidario solidaria",
        "balsa ferry; pesqueiro; petroleiro; iate; cruzeiro!; lancha; canoa; veleiro; "
        "rebocador; submarino",
        "arsenico; chumbo; mercurio; amianto; cadmio; nitrato nitratos; litio; cobalto; uranio",
        "potavel; irrigacao; esgoto",
        "imprudente imprudencia; negligente; doloso dolosa; culposo culposa",
        "independente; interno interna; parlamentar; judicial; administrativa administrativo",
        "criminal penal; civil; disciplinar; administrativo; trabalhista laboral",
        "confidencial sigiloso sigilosa; publico publica",
        "anonimo anonima; assinado assinada",
        "gratuito gratuita gratis; pago! paga!",
        "casado casada; divorciado divorciada; solteiro solteira; viuvo! viuva!",
        "eleito eleita; nomeado nomeada",
        "quente; fria! frio!; morna",
        "profundo; raso",
        "cedo; tarde!",
        "vazio vazia; cheio cheia",
        "vivo! viva! vivos! vivas!; morto! morta! mortos! mortas!",
        "cru! crua!; cozido cozida; pasteurizado pasteurizada",
        "consciente; inconsciente",
        "sobrio sobria; embriagado embriagada bebado",
        "teto; piso chao; parede! muro!; janela; porta!",
        "freios! freio!; volante; motor; pneus! pneu!; farois! farol!; cambio!; cinto!",
        "bomba!; valvula; tubulacao; filtro; caldeira; turbina; gerador; transformador; "
        "cabo!; disjuntor",
        "ancora; mastro; casco; leme; motor; helice; vela!",
        "semifinal; final!; quartas; oitavas",
        "gol! golo!; penalti; falta!; escanteio canto!",
        "cafe_da_manha; almoco; jantar",
        "sangue; urina; saliva; cabelo",
        "vacina; comprimido; injecao; xarope; soro",
        "acao!; queixa; denuncia; recurso",
        "emprestimo; subvencao subsidio; presente!; doacao",
        "imposto; multa coima; taxa; pedagio portagem",
        "greve; manifestacao passeata; boicote; vigilia; ocupacao",
        "escultura estatua; quadro! pintura tela!; desenho; fotografia; manuscrito; "
        "tapecaria; mural; moeda!",
        "violino; violoncelo; piano; violao; trompete; orgao!; flauta; bateria!",
        "carvalho; pinheiro; eucalipto; ipe; castanheiro castanheira; mogno; cedro",
        "salmao; truta; atum; bacalhau; sardinha; polvo; tainha",
        "tiro! tiros! baleado; facada facadas; estrangulado; pancada pancadas",
        "dormindo! adormecido; acordado",
        "sabotagem; corrosao ferrugem; geada; sobrecarga; raio!",
        "fianca; preventiva",
        "fusao; aquisicao; falencia",
        "terreo; primeiro_andar; segundo_andar; terceiro_andar; quarto_andar",
        "nacional; internacional",
        "gaiolas gaiola; caixas! caixa!; sacos! saco!; malas! mala!; cofre; gaveta; baldes balde",
        "colar!; anel!; brincos brinco; pulseira; relogio; coroa!; broche",
        "casaco jaqueta; camisa camiseta camisola; calcas calca!; sapatos tenis!; bone "
        "chapeu; mochila; bolsa!; capacete; luvas luva; colete",
        "martelo; machado; faca!; pedra!; taco!; chave_de_fenda; facao",
        "destruir destruiu destruido destruida; danificar danificou danificado danificada",
        "afundou afundado; encalhou encalhado; virou! adernou; deriva",
        "descarrilou; colidiu bateu!",
        "fugiu escapou; entregou! rendeu; capturado capturou",
        "mentiu; errou! enganou",
        "multado multada; advertido advertida",
        "expulso expulsa; suspenso suspensa",
        "dono proprietario; inquilino locatario; administrador gestor",
        "fundou; ingressou",
        "projetou projetado; construiu; restaurou",
        "viu! viram!; ouviu ouviram",
        "sabia! sabiam!; suspeitava suspeitavam",
        "ignorou; esqueceu",
        "descobriu; denunciou",
        "indicado finalista; vencedor venceu",
        "falencia insolvente; lucrativo",
        "sempre; normalmente frequentemente habitualmente; ocasionalmente; raramente; nunca jamais",
        "imediatamente; posteriormente",
        "gradualmente lentamente; repentinamente bruscamente",
        "exatamente; aproximadamente",
        "sozinho sozinha; acompanhado acompanhada",
        "apreendido apreendida confiscado; devolvido devolvida",
        "correu! correndo; caminhou caminhava; dirigiu! dirigia!",
        "leve! leves! ligeiro! ligeiros! ligeira! ligeiras!; moderado moderada; grave graves",
        "diagnosticado; tratado!; vacinado; curado",
        "verificado; estimado; suposto!",
        "varrido; queimado! queimada!; enterrado enterrada",
        "desculpas! desculpou; demissao! renunciar",
        "criptografado; apagado! apagada!; copiado!",
        "contagioso; inofensivo",
        "inflamavel; explosivo; toxico venenoso",
        "reversivel; irreversivel",
        "manteve! confirmou; anulou revogou; modificou",
        "extraditado; deportado; solto libertado",
        "uteis!; feriados",
        "enterrado; queimado! cremado",
        "vizinha; capital!; litoral; interior!",
        "masculino masculina; feminino feminina",
        "branco! branca!; preto preta negro! negra!; indigena; pardo parda",
        "mensal mensais; anual anuais; diario! diaria! diarios!; semanal semanais",
        "tenente; capitao; sargento; cabo!; soldado; coronel; major; general",
        "regional; municipal; nacional; federal; estadual",
        "calmo calma; agitado agitada revolto",
        "aliado aliada; adversario adversaria rival; neutro neutra",
        "definitivo definitiva; provisorio provisoria; recorrivel cabe_recurso",
    ),
    duties=phrased(
        "tem de, tera de, terao de, tem que, tera que, terao que, teve de, "
        "tiveram de, teve que, tiveram que, é obrigado a, é obrigada a, sao obrigados a, "
        "sao obrigadas a, foi obrigado a, foram obrigados a, precisa, precisam",
        "deveria, deveriam, recomenda, recomendam, aconselha, aconselham, é aconselhado a, "
        "pede que, pediu que",
        "pode, podem, podera, poderao, esta autorizado a, estao autorizados a, tem direito a",
        "quis, quiseram, aceitou, aceitaram, decidiu, decidiram, ofereceu-se para",
    ),
    money_deeds=(
        "pagar pagou pago pagaram paga gastar gastou gasto desembolsar desembolsou",
        "oferecer ofereceu oferecido oferece propor propos",
        "pedir pediu pedem pede solicitar solicitou reclamar reclama exigir exige cobrar cobram "
        "reivindicar",
        "prometer prometeu prometido",
        "orcar orcado reservar reservado destinar destinou destinado",
        "emprestar emprestou emprestado",
        "roubar roubou roubado desviar desviou desviado",
        "poupar poupou economizar economizou",
        "devolver devolveu devolvido reembolsar reembolsou ressarcir",
        "perder perdeu perdido",
        "doar doou doado",
        "bloquear bloqueou bloqueado apreender apreendeu apreendido penhorar penhorado",
    ),
    # -- things of a headline
    things=groups(
        """
        fabrica usina; escola colegio; hospital clinica; ponte viaduto; barragem represa;
        mina pedreira; loja supermercado; armazem deposito galpao; estacao; aeroporto;
        porto; tunel; navio balsa barco petroleiro iate; trem comboio bonde; onibus
        autocarro; aviao helicoptero; casa moradia; hotel pousada; presidio prisao cadeia;
        igreja capela mesquita; museu galeria; estadio; banco agencia; fazenda granja;
        creche; biblioteca; universidade; teatro cinema; bar restaurante; torre predio
        edificio; caminhao furgao; carro; reator; contrato; julgamento; remedio vacina;
        quadro escultura estatua
        """
    ),
    plural_ends={
        "ao": "oes",
        "em": "ens",
        "il": "is",
        "el": "eis",
        "al": "ais",
        "r": "res",
        "z": "zes",
        "s": "s",
    },
    the_one=listed("o a seu sua este esta esse essa do da no na ao"),
    # -- deaths of a headline
    deaths=listed(
        """
        morto mortos morta mortas morte mortes morre morrem morreu morreram morrer falecido
        falecidos faleceu faleceram falecimento obito obitos mata matam matou mataram mortal
        mortais fatal fatais
        """
    ),
    death_links=listed("por em no na apos com pelo pela de do da"),
    linking=listed(
        """
        ligado ligados ligada ligadas ligacao relacionado relacionados relacionada relacionadas
        relacao associado associados associada associadas atribuidas atribuidos possivel possiveis
        possivelmente pode podem poderia poderiam suspeitas se
        """
    ),
    probing=listed(
        """
        investiga investigam investigou investigar investigacao investigacoes apura apuram apurar
        apuracao analisa analisam analisar examina examinam examinar estuda estudam inquerito
        informada informado notificada
        """
    ),
    future_leads=listed("vai vao vamos vou"),
    whoever=listed("quem qualquer"),
    conditions=listed("caso"),
    asking=listed("se"),
    ballots=lines("a plebiscito\na referendo\na consulta\na votacao"),
    pending=listed(
        """
        pode podem
        descarta descartou descartam recusa nega negou
        votar votacao plebiscito consulta proposta propostas propoe propoem propos propuseram
        propor plano planos pede pedem pediu pediram pedir pedido pedidos solicita solicitam
        solicitou solicitar oferta oferece oferecem ofereceu contra evitar evita evite impedir
        impeca ameaca ameacam risco receio temem se salvo para quer querem queria poderia poderiam
        deveria devera deverao tera terao pendente negocia negociam negociar negociacao estuda
        estudam estudar preve preveem possivel possibilidade antes prazo exige exigem exigir cobra
        cobram pretende pretendem analisa analisam espera esperam promete prometeu
        """
    ),
    future_endings=("rá", "rão"),
    # -- events of a headline
    events=_EVENTS,
    deals=listed("vender"),
    fates=listed("subir ganhar preso renunciar morto ferido"),
    oppositions=(
        # how sure it is
        ("sugerir sugere sugerem", "provar prova! provam! comprovar demonstrar demonstra"),
        # what one is to do
        (
            "exigir exigiu exige exigido ordenar ordenou determinou determinar obrigar obrigou "
            "impor impos imposto mandar exigencia ordem",
            "pedir pediu pede pedido solicitar solicitado apelar apelou",
            "recomendar recomendado aconselhar aconselhado sugerir sugerido recomendacao",
            "permitir permitido autorizar autorizado",
            "proibir proibido proibicao vetar vetado",
        ),
        ("voluntario voluntaria voluntariamente", "obrigatorio obrigatoria"),
        ("legal legalmente licito", "ilegal ilegalmente ilicito"),
        (
            "prometer prometido promessa garantir garantiu comprometer",
            "estudar estudado estuda considerar avaliar",
            "ameacar ameacado ameaca",
        ),
        # what is decided
        (
            "aprovar aprovado aceitar aceito adotar adotado ratificar",
            "rejeitar rejeitado recusar recusado vetar negado",
            "adiar adiado suspender suspendeu",
            "propor propos proposto",
            "retirar retirado",
            "estudar estudado estuda considerar avaliar",
        ),
        ("adiar adiado", "cancelar cancelado anular anulado"),
        (
            "rescindir rescindido romper rompido",
            "suspender suspendeu suspenso",
            "prorrogar renovar renovado",
        ),
        ("apoiar apoiado", "opor opos opuseram", "absteve abster"),
        ("confirmar confirmado admitir admitido reconhecer", "negar negado desmentir desmentido"),
        ("elogiar elogiado", "criticar criticado condenar"),
        ("maioria!", "minoria!", "unanimidade unanime"),
        # persons and offices
        (
            "renunciar renuncia",
            "demitir demitido exonerar exonerado demissao destituir destituido",
            "suspender suspenso suspensao",
            "afastar afastado",
            "advertir! advertido! advertida! repreendido!",
            "aposentar aposentado",
            "transferir transferido transferencia",
            "nomear nomeado promover promovido contratar contratado",
        ),
        (
            "preso presos prender prendeu deter detido deteve",
            "denunciar denunciado indiciar indiciado acusado",
            "condenar condenado",
            "absolver absolvido inocentado",
            "arquivar arquivado retirar retirado",
            "soltar solto soltos libertar libertado liberado liberados liberar",
            "multado multar",
        ),
        ("suspeito suspeita", "culpado autor"),
        (
            "morto mortos morreu morreram morrer mortes matar",
            "ferir ferido lesionado",
            "desaparecido",
            "ileso ilesos",
            "sobreviver sobreviveu",
        ),
        ("critico", "grave", "estavel", "leve! leves!"),
        ("deliberado deliberadamente intencional", "acidental acidentalmente involuntario"),
        ("homem homens", "mulher mulheres", "crianca criancas menores"),
        ("professor professora", "aluno aluna estudante"),
        ("motorista", "passageiro passageira", "pedestre", "ciclista"),
        ("inquilino inquilina", "proprietario senhorio"),
        ("comprador", "vendedor"),
        ("civil civis", "militar soldado"),
        ("conhecido", "vizinho vizinha", "parente", "desconhecido"),
        # more and less
        (
            "subir subiu sobe aumentar aumentado aumento crescer cresceu crescimento alta elevar",
            "cair caiu cai queda baixar baixou diminuir diminuiu diminuicao reduzir reduziu "
            "reducao recuar recuou",
        ),
        ("duplicar dobrar", "triplicar", "suprimir extinguir eliminar"),
        ("endurecer reforcar", "suavizar afrouxar enfraquecer"),
        ("ampliar ampliado", "encurtar cortar"),
        ("minimo minima", "maximo maxima", "medio media"),
        ("lucro lucros", "prejuizo prejuizos perda perdas"),
        ("superavit", "deficit"),
        ("liquido liquida", "bruto bruta"),
        ("parcial parcialmente", "total totalmente completo completamente"),
        ("incluir incluido", "excluir excluido sem_contar sem_incluir"),
        # goods and money
        (
            "comprar comprado compra adquirir aquisicao",
            "vender vendido venda",
            "alugar alugado aluguel arrendar arrendado arrendamento locacao",
            "doar doa doou doaram doado doada doacao",
            "emprestar emprestado emprestimo",
            "leiloar leiloado leilao",
            "ceder cedido cessao concessao",
            "roubar roubado furtar",
        ),
        ("importar importado importacao", "exportar exportado exportacao"),
        ("manter manteve ficou", "devolver devolvido"),
        ("autentico autentica original verdadeiro", "falso falsa falsificado"),
        ("ocultar esconder escondido", "revelar revelado divulgar"),
        (
            "tirar tirou retirar retirou retirado remover removeu removido",
            "manter manteve mantem mantido",
        ),
        ("ampliar ampliou", "reduzir reduziu encurtar encurtou"),
        (
            "construir construido",
            "demolir demolido derrubar",
            "reparar reformar restaurar consertar",
        ),
        ("mao manual manualmente", "maquina automatico mecanico"),
        # time and course
        (
            "comecar comecou iniciar",
            "terminar acabar concluir encerrar",
            "retomar retomado",
            "interromper interrompido",
        ),
        (
            "^abrir abriu aberto aberta reabrir reabriu",
            "fechar fechou fechado fechada interditar interditado",
        ),
        ("antes", "depois apos"),
        ("primeira primeiro", "segunda segundo", "terceira terceiro", "ultima ultimo"),
        ("manha", "tarde", "noite"),
        ("primavera", "verao", "outono", "inverno"),
        (
            "temporario provisorio temporariamente provisoriamente",
            "definitivo permanente indeterminado definitivamente",
        ),
        (
            "diario diaria cada_dia",
            "semanal cada_semana",
            "mensal cada_mes",
            "trimestral cada_trimestre",
            "anual cada_ano",
        ),
        ("uteis", "corridos"),
        ("ganhar ganhou venceu vencer", "perder perdeu", "empatar empatou"),
        ("sucesso exito", "fracasso fracassar"),
        ("chegar chegada", "sair saida partir partida"),
        # place and manner
        ("norte", "sul", "leste", "oeste"),
        ("urbano urbana", "rural"),
        ("federal nacional", "estadual regional", "municipal local"),
        ("publico publica publicamente", "privado privada particular secreto secreta"),
        ("direto direta diretamente", "indireto indireta indiretamente"),
        ("pacifico pacifica", "violento violenta"),
        (
            "preto preta negro negra",
            "branco branca",
            "vermelho vermelha",
            "verde",
            "azul",
            "amarelo amarela",
            "cinza",
        ),
        ("faca", "pistola revolver fuzil espingarda", "bomba explosivo"),
        (
            "carro! automovel",
            "onibus",
            "caminhao",
            "trem",
            "bicicleta",
            "moto motocicleta",
            "aviao",
            "helicoptero",
            "drone",
        ),
        ("rio", "lago", "mar oceano", "canal"),
    ),
    states=(
        # where somebody is kept, and how far a case has come
        "em liberdade, solto, solta, soltos, liberado, liberada, liberados, sob fiança, deixou "
        "a prisão, saiu da prisão, saiu da cadeia, liberdade provisória, liberdade condicional, "
        "posto em liberdade; preso, presa, presos, presas, na prisão, na cadeia, prisão "
        "preventiva, prisão temporária, atrás das grades, sob custódia, detido, detida, "
        "detidos, em prisão preventiva; foragido, foragida, foragidos, em fuga, paradeiro "
        "desconhecido, continua foragido, segue foragido, a monte; pena suspensa, suspensão da "
        "pena, serviços comunitários, escapou da prisão, livrou-se da prisão, trabalho "
        "comunitário; prisão domiciliar, prisão domiciliária, tornozeleira eletrônica, pulseira "
        "eletrónica",
        ">investigado, investigada, investigados, sob investigação, é investigado, é "
        "investigada; indiciado, indiciada, indiciados, denunciado, denunciada, denunciados, "
        "virou réu, viraram réus, constituído arguido, constituída arguida, constituídos "
        "arguidos; vai a júri, irá a julgamento, será julgado, será julgada, serão julgados, "
        "banco dos réus; condenado, condenada, condenados, sentenciado, sentenciada",
        "como testemunha, na condição de testemunha; como investigado, como investigada, como "
        "arguido, como arguida, como réu, na condição de investigado; como perito, como perita; "
        "como vítima",
        "considerado culpado, considerada culpada, foi condenado, foram condenados, foi "
        "condenada, declarado culpado; absolvido, absolvida, absolvidos, absolvidas, absolveu, "
        "inocentado, inocentada, inocentados, inocente; caso arquivado, inquérito arquivado, "
        "arquivou o, arquivou a, arquivamento, processo extinto, retirou a acusação, retirou a "
        "queixa",
        "confessou o crime, confessou ter, admitiu o crime, admitiu os factos, admitiu a culpa, "
        "declarou-se culpado, assumiu a autoria; negou o crime, negou os factos, nega o crime, "
        "nega as acusações, negou as acusações, declarou-se inocente, diz-se inocente, alega "
        "inocência",
        "negou o recurso, rejeitou o recurso, recurso negado, recurso rejeitado, manteve a "
        "sentença, confirmou a sentença, manteve a condenação, confirmou a condenação, manteve "
        "a decisão; acolheu o recurso, aceitou o recurso, aceitou a apelação, deu provimento, "
        "anulou a sentença, anulou a decisão, derrubou a decisão, revogou a decisão, reformou a "
        "sentença, cassou a",
        "retirou a ação, desistiu da ação, desistiu do processo, não vai processar, não irá "
        "processar; entrou com ação, entrou com uma ação, ajuizou, move uma ação, moveu uma "
        "ação, apresentou queixa, vai processar, processou, processa, acionou a justiça, "
        "recorreu aos tribunais; acordo extrajudicial, fora dos tribunais",
        # how people fare
        ">ferido, ferida, feridos, feridas, machucado, machucada, machucados, intoxicado, "
        "intoxicados; hospitalizado, hospitalizada, hospitalizados, internado, internada, "
        "internados, internadas, levado ao hospital, levada ao hospital, levados ao hospital, "
        "socorrido ao hospital, levados a hospitais, levado a um hospital, levadas ao hospital; "
        "morto, morta, mortos, mortas, morreu, morreram, faleceu, faleceram, perdeu a vida, "
        "perderam a vida, vítimas mortais, vítimas fatais",
        "ferimentos leves, ferido leve, feridos leves, lesões leves, levemente ferido, "
        "levemente feridos, ferimentos ligeiros, feridos ligeiros, escoriações, sem gravidade; "
        "ferimentos graves, ferido grave, feridos graves, lesões graves, gravemente ferido, "
        "gravemente ferida, gravemente feridos, em estado grave, estado grave; ileso, ilesa, "
        "ilesos, ilesas, sem ferimentos, sem um arranhão, escapou ileso, saíram ilesos",
        "estado estável, quadro estável, estável, fora de perigo, fora de risco, recupera-se, "
        "recebeu alta, receberam alta, teve alta, tiveram alta, de volta para casa; estado "
        "crítico, estado gravíssimo, em coma, luta pela vida, entre a vida e a morte, na uti, "
        "cuidados intensivos, risco de morte, risco de vida, perigo de vida, perigo de morte, "
        "corre perigo, corre risco; morreu no, morreu na, morreu em, não "
        "resistiu, faleceu no, faleceu na",
        "encontrado com vida, encontrada com vida, encontrados com vida, encontrado vivo, "
        "encontrados vivos, resgatado com vida, resgatados com vida, são e salvo, sã e salva, "
        "sãos e salvos; encontrado morto, encontrada morta, encontrados mortos, achado morto, "
        "corpo foi encontrado, corpo encontrado, corpos encontrados, encontrado sem vida; segue "
        "desaparecido, segue desaparecida, continua desaparecido, continua desaparecida, "
        "continuam desaparecidos, seguem desaparecidos, não foi localizado, buscas continuam",
        # what becomes of a plan, a meeting, a ban
        "mantida, mantido, está mantida, será mantida, como previsto, conforme previsto, segue "
        "de pé; cancelada, cancelado, canceladas, cancelados, desmarcada, desmarcado, não será "
        "realizada, não acontecerá; adiada, adiado, adiadas, adiados, adiou, remarcada, "
        "remarcado, remarcadas, remarcados",
        "suspendeu a proibição, liberou o, liberou a, revogou a proibição, derrubou o veto; "
        "prorrogou, prorrogada, prorrogado, renovou, renovada, segue em vigor, continua em "
        "vigor, permanece em vigor; impôs, baixou, instituiu, decretou; flexibilizou, afrouxou, "
        "aliviou; endureceu, reforçou",
        "chegou a um acordo, chegaram a um acordo, fechou acordo, fechou um acordo, fecharam "
        "acordo, fecharam um acordo, firmou acordo, firmaram acordo, assinou o acordo, selaram "
        "acordo, acertou com, acertaram com, alcançou um acordo; sem acordo, não houve acordo, "
        "negociações fracassaram, negociação fracassou, rompeu as negociações, romperam as "
        "negociações, impasse, terminou em impasse; continua negociando, continuam negociando, "
        "negocia com, negociam com, em negociação, negociações continuam, seguem negociando, "
        "ainda negocia, está a negociar",
        "foi concluída, foi concluído, foram concluídas, está concluída, está pronta, está "
        "pronto, ficou pronta, ficou pronto; em obras, em andamento, em curso, inacabada, "
        "inacabado, em construção, está sendo feita, não terminou, por terminar; não começou, "
        "ainda não começou, não começaram, não saiu do papel, por começar",
        "entrou em vigor, está em vigor, já vale, já vigora; entrará em vigor, entra em vigor, "
        "ainda não vale, é um projeto, tramita, aguarda sanção, aguarda votação",
        "rompeu o contrato, rescindiu o contrato, rescisão do contrato, cancelou o contrato, "
        "rescindiu o acordo; suspendeu o contrato, congelou o contrato, suspensão do contrato; "
        "renovou o contrato, prorrogou o contrato, manteve o contrato; venceu a licitação, "
        "ganhou a licitação, assinou o contrato, ganhou o contrato",
        # persons in their posts
        "pediu demissão, pediu para sair, renunciou, demitiu-se, apresentou a demissão, "
        "entregou o cargo, deixou o cargo; foi demitido, foi demitida, foram demitidos, foi "
        "exonerado, foi exonerada, exonerou o, exonerou a, demitiu o, demitiu a, destituiu o, "
        "destituiu a, foi destituído, foi destituída, despediu o, despediu a, foi despedido, "
        "foi despedida; foi afastado, foi afastada, afastou o, afastou a, foram afastados, de "
        "licença, licenciou-se; foi nomeado, foi nomeada, tomou posse, assumiu o cargo; "
        "continua no cargo, permanece no cargo, segue no cargo, mantém-se no cargo",
        # things
        "controlado, sob controle, debelado, extinto, apagado, dominado, sob controlo, "
        "circunscrito; fora de controle, sem controle, fora de controlo, descontrolado, "
        "continua ativo, segue ativo, avança",
        "recuperado, recuperada, recuperados, recuperadas, devolvido, devolvida, devolvidos, "
        "devolvidas; não foi recuperado, não foram recuperadas, não foram recuperados, sem "
        "rastro, continua desaparecida; destruído, destruída, destruídos, destruídas, queimado, "
        "queimada",
        "segue fechado, segue fechada, continua fechado, continua fechada, permanece fechado, "
        "permanece fechada, interditado, interditada, interditados, fora de serviço, não "
        "funciona, não funcionava, encerrado ao, encerrada ao, desativado, desativada, parado, "
        "parada; reaberto, reaberta, reabriu, reabriram, voltou a funcionar, em funcionamento, "
        "aberto ao, aberta ao, segue aberto, continua aberta, liberado ao, liberada ao, em "
        "operação",
        "própria para, próprio para, apta para, apto para, segura para, sem risco, não oferece "
        "risco, não há risco, inofensivo, inofensiva, potável; imprópria para, impróprio para, "
        "inapta, inapto, perigoso, perigosa, oferece risco, representa risco, nocivo, nociva, "
        "contaminado, contaminada",
        "restam ingressos, ainda há ingressos, disponível, disponíveis; esgotado, esgotada, "
        "esgotados, esgotadas, sem estoque",
        "passou na vistoria, aprovado na vistoria, aprovada na vistoria, em dia, cumpria a, "
        "cumpre a, dentro das normas, em conformidade, regularizado; reprovado na vistoria, "
        "reprovada na vistoria, vencida, vencido, caducada, caducado, descumpria, descumpriu, "
        "fora das normas, irregular",
        "lucrativo, lucrativa, no azul, teve lucro, registrou lucro, solvente, saudável; "
        "insolvente, falida, falido, em falência, no vermelho, teve prejuízo, registrou "
        "prejuízo, deficitário, recuperação judicial, quebrou",
        "no prazo, dentro do prazo, pontualmente, em dia; com atraso, fora do prazo, atrasado, "
        "atrasada, atrasadas, atrasados; antes do prazo, antecipadamente, com antecedência",
        "grátis, gratuito, gratuita, gratuitamente, sem custo, sem custos, de graça, isento, "
        "isenta, sem pagar, sem cobrança, sem taxa; pagando, mediante pagamento, pago, paga, "
        "cobrado, cobrada, com custo, mediante taxa",
        "à vista, a vista, de uma vez, em parcela única; em parcelas, parcelado, parcelada, a "
        "prazo, em prestações, por ano, por mês",
        "emprestado por, emprestada por, cedido por, cedida por, por empréstimo; doado por, "
        "doada por, doou, doação de, presente de; vendido por, vendeu, vendida a, vendido a, "
        "venderá, venda do, venda da, vai vender; alugado, alugada, arrendado, arrendada, "
        "arrendamento, aluguel, arrendou, alugou, locação; roubado, roubada, furtado, furtada",
        "contratará, contratou, contratação, vai contratar, abrirá vagas, novas vagas, criação "
        "de vagas, cria empregos; demitirá, demissão de, demissões de, vai demitir, corte de "
        "vagas, corte de pessoal, despedimento, despedirá, dispensa de",
        "pagou, pagaram, quitou, quitaram, foi pago, foi paga, foram pagos, desembolsou; "
        "ofereceu, ofereceram, oferta de, propôs pagar, oferece, prometeu pagar, promete pagar, "
        "se dispôs a; não pagou, deve, devem, deixou de pagar, não paga, não pagaram, em "
        "dívida; reteve, bloqueou, congelou",
        # whose will, and how
        "voluntariamente, por vontade própria, por iniciativa própria, por conta própria, por "
        "decisão própria, de forma voluntária, espontaneamente; a pedido de, a pedido do, a "
        "pedido da, por solicitação de, a requerimento de; por ordem de, por ordem do, por "
        "ordem da, por determinação de, por determinação do, por determinação da, por ordem "
        "judicial, obrigado por, obrigada por, forçado a, forçada a, sob pressão, por decisão "
        "judicial",
        "em segredo, a portas fechadas, à porta fechada, secretamente, em sigilo, sob sigilo; "
        "em público, publicamente, a portas abertas, em sessão pública, à porta aberta",
        "por unanimidade, unânime, unânimes; por maioria, com um voto contra, com votos contra, "
        "com dois votos contra, por um voto, por margem estreita, por placar apertado",
        "de propósito, deliberadamente, intencionalmente, intencional, com dolo, doloso, "
        "dolosa, proposital, propositalmente, criminoso, foi provocado; por acidente, "
        "acidentalmente, acidental, sem querer, por engano, por descuido, culposo, "
        "involuntariamente, foi acidental",
        "contra a recomendação, apesar dos alertas, contrariando, ignorando os alertas, à "
        "revelia; seguindo a recomendação, por recomendação de, a conselho de, seguindo "
        "orientação",
        "por escrito, por carta, em carta, em ofício, por ofício; por telefone, "
        "telefonicamente, em ligação, numa chamada, por chamada; por e-mail, por email; "
        "pessoalmente, cara a cara, presencialmente; verbalmente, de boca, de viva voz; por "
        "mensagem, por whatsapp; por videoconferência, por vídeo, pela internet",
        "à mão, manualmente, de forma manual; à máquina, automaticamente, de forma automática, "
        "por computador",
        "nomeado por, indicado por, designado por, nomeada por, indicada por; eleito por, "
        "eleita por, escolhido pelo voto, nas urnas",
        "a favor de, a favor do, a favor da, apoia, apoiou, apoiam, apoiaram, defende o, "
        "defende a, favorável a, favorável ao; contra o, contra a, contrário a, contrário ao, "
        "contrária à, contrária ao, se opõe, se opôs, opõe-se, opôs-se, rejeita o, rejeita a, é "
        "contra; neutro, se absteve, absteve-se, se abstiveram, abstiveram-se",
        "pediu desculpas, pediu perdão, desculpou-se, se desculpou, lamentou o; defendeu a "
        "decisão, não vai pedir desculpas, recusou-se a pedir, justificou a",
        "compareceu, compareceram, participou da, participou do, esteve presente, estiveram "
        "presentes; não compareceu, não compareceram, faltou, faltaram, se ausentou, ausente, "
        "boicotou, não foi à, não foi ao",
        "não respondeu, não responderam, não foi localizado, não foi localizada, não retornou, "
        "não atendeu, não houve resposta, sem resposta, não se manifestou, não quis comentar, "
        "não comentou, recusou-se a comentar, preferiu não; negou as, negou que, negou ter, "
        "nega que, nega ter, desmentiu, desmentiram, rebateu; prestou declarações, vai prestar "
        "declarações, depôs, vai depor, prestou depoimento, vai prestar depoimento, respondeu "
        "às, falou aos",
        "com autorização, autorizado por, autorizada por, com licença, com o aval, com alvará; "
        "sem autorização, sem licença, sem alvará, não autorizado, não autorizada, clandestino, "
        "clandestina, ilegal, ilegalmente",
        "pela primeira vez, inédito, inédita, sem precedentes; de novo, outra vez, novamente, "
        "pela segunda vez, pela terceira vez, mais uma vez",
        "sozinho, sozinha, por conta própria, sem ajuda; com um cúmplice, com cúmplices, "
        "acompanhado de, acompanhada de, acompanhado por, ao lado de, com a ajuda de",
        "em tempo integral, a tempo inteiro, tempo integral; em meio período, a tempo parcial, "
        "meio período",
        "sóbrio, sóbria, deu negativo; bêbado, bêbada, embriagado, embriagada, alcoolizado, "
        "alcoolizada, sob efeito de álcool, deu positivo",
        "dormindo, dormia, dormiam, a dormir; acordado, acordada, acordados",
        "armado, armada, armados, com uma faca, com uma arma, à mão armada; desarmado, "
        "desarmada, desarmados, sem armas",
        "anônimo, anônima, anónimo, anónima, não identificado, sob anonimato, anonimamente; "
        "identificado como, identificada como",
        "sem antecedentes, não tinha antecedentes, sem passagens, primário, primária; com "
        "antecedentes, tinha antecedentes, reincidente, com passagens, já havia sido condenado",
        "no seguro, tinha seguro, segurado, segurada; sem seguro, não tinha seguro",
        "vazio, vazia, vazios, vazias, deserto, deserta, desocupado, desocupada; cheio, cheia, "
        "cheios, lotado, lotada, ocupado por, abarrotado",
        "subiu, subiram, aumentou, aumentaram, cresceu, cresceram, disparou, dispararam, "
        "avançou, avançaram; caiu, caíram, diminuiu, diminuíram, recuou, recuaram, encolheu, "
        "encolheram, despencou, baixou, baixaram, reduziu-se; manteve-se estável, ficou "
        "estável, permaneceu estável, estagnou, sem mudança",
        "venceu o, venceu a, ganhou o, ganhou a, derrotou, bateu o, conquistou; perdeu o, "
        "perdeu a, perdeu para, foi derrotado, foi derrotada, caiu diante; empatou, empataram, "
        "empate",
        "de um dia, de dois dias, de três dias, de quatro dias, de cinco dias, de uma semana, "
        "de duas semanas, de um mês, por um dia, por dois dias, por três dias, por uma semana, "
        "por duas semanas, por um mês, por dois meses, de 24 horas, por 24 horas, de 48 horas, "
        "por 48 horas, até segunda, até sexta; por tempo indeterminado, sem data para terminar, "
        "sem prazo para terminar, indefinidamente",
        "provisoriamente, de forma provisória, em caráter provisório, temporariamente, de forma "
        "temporária, interinamente, interino, interina, a título provisório; definitivamente, "
        "de forma definitiva, em definitivo, em caráter definitivo, permanentemente, por tempo "
        "indeterminado, indefinidamente",
        "legal, é legal, dentro da lei, lícito, lícita; ilegal, é ilegal, ilícito, ilícita; "
        "desnecessária, desnecessário; abusiva, abusivo, arbitrária, arbitrário; injusta, "
        "injusto; precipitada, precipitado",
        "prorrogado, prorrogada, estendido, estendida, ampliado, ampliada, esticado; encurtado, "
        "encurtada, reduzido, reduzida, antecipado, antecipada",
        "com aviso prévio, avisou antes, com antecedência; sem aviso, sem aviso prévio, sem "
        "avisar, de surpresa, de improviso",
        # more of courts, offices and deaths
        "retirou a acusação, caso arquivado, processo arquivado, arquivou o caso, arquivou o "
        "inquérito, não será julgado, não será julgada, não vai a julgamento; vai a julgamento, "
        "irá a julgamento, vai a júri, será julgado, será julgada, serão julgados, levado a "
        "julgamento, começa a ser julgado, banco dos réus",
        "novo julgamento, repetição do julgamento, reabriu o caso, reaberto o processo; "
        "transitou em julgado, decisão final, não cabe recurso, definitiva",
        "pediu a absolvição, pede a absolvição, pediu absolvição; pena mínima, pena leve, "
        "atenuante; pena máxima, prisão perpétua; pena suspensa",
        "confessou, confessou o, admitiu o crime, assumiu a culpa, declarou-se culpado; negou "
        "o, nega o, negou a acusação, declarou-se inocente, diz ser inocente",
        "morto a tiros por, morto pela polícia, assassinado, assassinada, assassinados, "
        "homicídio, assassinato; suicidou-se, se suicidou, se matou, tirou a própria vida, "
        "suicídio; causas naturais, morte natural, infarto, enfarte; acidental, por acidente",
        "entregou-se, se entregou, se entregaram, apresentou-se à polícia, se apresentou à "
        "polícia; capturado, capturada, capturados, foi detido, foi preso, foram presos; fugiu, "
        "fugiram, escapou, escaparam, está foragido",
        "presidiu a reunião, participou da reunião, esteve presente, compareceu; de férias, "
        "ausente, não compareceu, estava viajando, no exterior, no estrangeiro, faltou",
        "aceitou a oferta, aceitaram a oferta, aceitou a proposta, aceitaram a proposta, "
        "aprovou a proposta, aprovaram a proposta; rejeitou a oferta, rejeitaram a oferta, "
        "recusou a oferta, rejeitou a proposta, rejeitaram a proposta, recusou a proposta, "
        "recusaram a proposta; vai votar a, vão votar a, votará a, levará a proposta, analisa a "
        "proposta, estuda a proposta, em assembleia, ainda não respondeu",
        "puderam voltar, voltaram para casa, regressaram a casa, voltaram às suas, de volta às "
        "suas; ainda não puderam, não podem voltar, continuam fora de, seguem fora de, "
        "continuam desalojados, seguem desalojados, em abrigos",
        "comemorou a decisão, elogiou a decisão, saudou a decisão, acata a decisão, satisfeito "
        "com, satisfeita com; vai recorrer, recorrerá, recorreu da, irá recorrer, vão recorrer, "
        "contesta a, criticou a decisão, lamentou a decisão",
        "dentro do limite, abaixo do limite, velocidade permitida, respeitava o limite; excesso "
        "de velocidade, acima do limite, acima da velocidade, em alta velocidade, velocidade "
        "excessiva",
        "ileso, ilesa, ilesos, ilesas, sem ferimentos, sem um arranhão; ferido, ferida, "
        "feridos, braço partido, braço quebrado, perna partida, perna quebrada, fratura, "
        "fraturas, queimaduras, hospitalizado, hospitalizada, hospitalizados, morto, morta, "
        "mortos, morreu",
        "a olho nu; telescópio, binóculos, microscópio",
        "vendido, vendida, foi arrematado, foi arrematada, arrematado por; não encontrou "
        "comprador, sem comprador, não foi vendido, encalhou, ninguém arrematou, sem lances",
        "em bom estado, em perfeito estado, em boas condições, segura, estável; em mau estado, "
        "em más condições, em ruína, risco de desabamento, risco de queda, degradado, "
        "degradada, precário, precária",
        "deu permissão, deu autorização, concedeu licença, com licença, deu luz verde, "
        "autorizou, tinha autorização, com autorização; sem permissão, sem licença, sem "
        "autorização, sem alvará, ilegalmente, nunca autorizou, negou a licença",
        "não encontraram ninguém, não encontrou ninguém, estava vazio, estava vazia, ninguém no "
        "interior; corpos, corpo, sobreviventes, presas no interior, soterrado, soterrados",
        "arrombada, arrombado, arrombaram, forçada, sinais de arrombamento; com a chave, "
        "destrancada, deixada aberta, sem sinais de arrombamento, por controle remoto",
        "de imediato, imediatamente, na hora, logo em seguida, sem demora, em minutos; horas "
        "depois, dias depois, semanas depois, meses depois, com atraso, tarde demais, demorou",
        "por precaução, preventivamente, de forma preventiva; após o acidente, depois do "
        "acidente, após os danos",
        "no primeiro turno, na primeira volta, à primeira volta; no segundo turno, na segunda "
        "volta, à segunda volta",
        "por ampla maioria, ampla maioria, com folga, por larga margem; por pequena margem, por "
        "margem mínima, apertada, por um voto; por unanimidade, unânime",
        "reeleito, reeleita; perdeu a eleição, perdeu o mandato, derrotado, derrotada",
        "vai recandidatar-se, recandidata-se, vai concorrer, será candidato, será candidata, "
        "tentará a reeleição; não vai concorrer, não será candidato, não será candidata, não se "
        "recandidata",
        "sancionou, sancionada, sancionado, promulgada, promulgou; vetou, vetada, vetado, "
        "barrada; aguarda sanção, aguarda votação, tramita",
        "obrigatório, obrigatória, obrigatórios, obrigatórias, exige, exigem, exigência; "
        "voluntário, voluntária, opcional, facultativo, facultativa, recomendado, recomenda, "
        "recomendam, aconselha, desaconselha",
        "proibido, proibida, proibiu, proíbe, proibição, vetado; permitido, permitida, permite, "
        "liberado, liberada; restrito, limitado, desaconselha, desaconselhada",
        "secreta, secreto, confidencial, à porta fechada, sob sigilo, sob segredo; pública, "
        "público, divulgou, tornou público, vazou, vazado, braço no ar",
        "reembolso integral, reembolso total, devolução integral; reembolso parcial, vale, "
        "vales, crédito; sem reembolso, não haverá reembolso, sem direito a reembolso",
        "do próprio bolso, por conta própria, às suas custas; dinheiro público, verba pública, "
        "recursos públicos, pago pela prefeitura, paga pela prefeitura, pago pela câmara",
        "recorde histórico, máximo histórico, maior valor; mínimo histórico, menor valor",
        "falta de, escassez, insuficiente, insuficientes; excesso de, excedente, de sobra, "
        "suficientes",
        "desligado, desligada, desligados; ligado, ligada, ligados, em funcionamento",
        "funcionou, funcionava, disparou o alarme, soou, tocou; falhou, não funcionou, não "
        "funcionava, não soou, não tocou, avariado, avariada, com defeito, quebrado, quebrada",
        "vacinado, vacinada, vacinados; não vacinado, não vacinada, não vacinados, sem vacina",
        "selvagem, selvagens, silvestre, na natureza; em cativeiro, cativo, criado em, criados "
        "em, de criação",
        "nativa, nativo, autóctone; invasora, invasor, exótica, exótico",
        "extinto, extinta, desapareceu; ameaçado, ameaçada, em risco de extinção, em perigo; "
        "comum, abundante",
        "comestível, comestíveis; venenoso, venenosa, tóxico, tóxica",
        "intransitável, bloqueada, bloqueado, interditada, cortada, cortado; transitável, "
        "desimpedida, reaberta, liberada",
        "sem escalas, direto; com escala, com escalas, com conexão",
        "pousou em segurança, aterrou em segurança, pousou normalmente; caiu, despenhou-se, se "
        "espatifou; pouso de emergência, aterragem de emergência; voltou ao aeroporto, "
        "regressou ao aeroporto",
        "afundou, naufragou, afundou-se; encalhou, encalhado; à deriva, rebocado; chegou ao "
        "porto, atracou",
        "usava cinto, usavam cinto, com cinto, de cinto, com capacete, usava capacete; sem "
        "cinto, não usava cinto, não usavam cinto, sem capacete, não usava capacete",
        "ao volante, dirigia, conduzia; no banco do passageiro, no banco de trás, no banco "
        "traseiro, era passageiro",
        "autêntico, autêntica, genuíno, verdadeiro; falso, falsa, falsificado, falsificada, "
        "réplica, uma cópia",
        "agiu sozinho, agiu sozinha; cúmplice, cúmplices, com ajuda de, quadrilha, em grupo",
        "ao acaso, aleatoriamente; escolhido, escolhida, de propósito",
        "reivindicou o, assumiu a autoria; ninguém reivindicou, nenhum grupo, negou "
        "envolvimento, nega envolvimento",
        "pacífica, pacificamente, sem incidentes; violenta, confrontos, tumulto, quebra-quebra, "
        "distúrbios",
        "uma única vez, uma só vez; duas vezes; três vezes; várias vezes, repetidas vezes; "
        "todos os dias, diariamente",
        "aos poucos, gradualmente, progressivamente, por etapas; de repente, subitamente, de um "
        "dia para o outro, de uma vez",
        "de surpresa, inesperadamente, sem aviso; como esperado, como anunciado, apesar dos "
        "avisos, ignorou os avisos, havia sido alertada, havia sido alertado, foi alertado, foi "
        "alertada",
        "venceu o prêmio, ganhou o prêmio, venceu o prémio, ganhou o prémio, vencedor, "
        "vencedora, campeão, campeã, ouro; indicado ao, indicada ao, nomeado para, nomeada "
        "para, finalista, vice-campeão, prata, segundo lugar; terceiro lugar, bronze",
        "expulso, cartão vermelho; advertido, cartão amarelo; substituído",
        "classificou-se, se classificou, classificado, passou à final; eliminado, eliminada, "
        "ficou de fora; desclassificado, desclassificada",
        "aplaudido, aplaudida, aplausos, ovação, ovacionado; vaiado, vaiada, vaias, apupos, "
        "silêncio",
        "restaurado, restaurada, reparado, reparada, consertado; danificado, danificada, "
        "destruído, destruída, em ruínas; intacto, intacta, sem danos",
        "casado, casada; divorciado, divorciada, separado, separada; solteiro, solteira; viúvo, "
        "viúva",
        "contrato efetivo, efetivos, contrato sem termo, concursados; contrato temporário, "
        "temporários, contrato a termo, terceirizados; voluntários, sem remuneração; autônomos, "
        "autónomos",
        "entram em greve, entraram em greve, em greve, decretaram greve, decretou greve, "
        "convocaram greve; ameaçam, ameaçaram, ameaça entrar, não descartam a greve, votarão a "
        "greve, estado de greve; suspenderam a greve, encerraram a greve, desconvocaram a "
        "greve, desconvocada",
        "foi informada, foi informado, tomou conhecimento, teve conhecimento, recebeu uma "
        "queixa, recebeu a denúncia; abriu uma investigação, abriu inquérito, abriu um "
        "inquérito, instaurou inquérito, instaurou um inquérito, investiga as, investiga os, "
        "investigam as, está a investigar, iniciou uma investigação; encerrou a investigação, "
        "arquivou o inquérito, não há indícios; fez detenções, prendeu",
    ),
    able=listed("pode podem podera poderao podia podiam autorizado autorizada permitido direito"),
    body_marks=listed(
        """
        alimentos aviacao bebidas celulose comercio construcoes cosmeticos distribuidora editora
        eletrica energia engenharia equipamentos esportiva exportadora farmaceutica ferroviaria fc
        filhos futebol gas grafica hotelaria imobiliaria importadora incorporadora industria
        industrial investimentos laticinios lda logistica ltda madeireira maritima mercantil
        metalurgica mineracao mineradora moveis navegacao noticias papel participacoes pecas
        pescados petroleo producoes quimica saneamento seguradora seguros servicos siderurgica
        sistemas tecidos tecnologia telecom textil transportadora transportes turismo veiculos
        vidros agropecuaria construtora concessionaria usina atletico esporte desportivo correio
        diario folha gazeta tribuna
        """
    ),
    never_names=listed(
        "deus internet covid covid-19 pib dna iptu icms ipva sa ltda tv cep cnpj cpf pdf km kwh mw "
        "gw id ii iii iv vi vii viii ix sus uti cti vip natal pascoa carnaval"
    ),
    several_bodies=listed(
        """
        agencias associacoes comissoes comites conselhos tribunais federacoes institutos
        instituicoes ministerios organizacoes orgaos parlamentos partidos sindicatos
        universidades
        """
    ),
    # -- quotations
    telling_words=listed(
        """
        nunca jamais sempre quase apenas so todo toda todos todas cada nenhum nenhuma ninguem nada
        algum alguma alguns algumas alguem ambos muitos muitas poucos poucas varios varias mais
        menos sem contra antes depois ate desde embora porque se
        deve devem devera pode podem podera poderia
        nao nem
        """
    ),
    came_out=listed(
        "publicado publicada publicou publicaram divulgado divulgada divulgou emitiu apresentou"
    ),
    body_words=_BODIES,
    rank_words=_RANKS,
    name_words=_NAMES,
    sourcing=_SOURCING,
    posts=_POSTS,
)
