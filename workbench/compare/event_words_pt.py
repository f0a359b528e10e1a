"""Events of Portuguese headlines: the words that tell one in a headline and, behind ":", all others
that may tell it in a text. Two words joined by "_" stand in a row.

A field is as wide as the desks' use of words: what stands in it keeps a headline from being said to
tell what its text has not.
"""

EVENTS: tuple[str, ...] = (
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
