"""Portuguese."""

from workbench.compare.languages import Language, alike, listed, phrased

LANGUAGE = Language(
    code="pt",
    stemmer="portuguese",
    # -- words
    stop_words=listed(
        """
        a ao aos apos aquela aquele aqui as assim ate com como contra da das de dela dele deles
        depois desde dessa desse desta deste do dos durante e ela elas ele eles em embora entre
        era eram essa essas esse esses esta estao estas estava estavam este estes eu foi foram
        ha isso isto ja lhe lhes mais mas mesmo meu minha muito na nao nas nem no nos nossa
        nosso num numa o os ou outra outras outro outros para pela pelas pelo pelos pois por
        porem porque qual quando que quem se segundo seja sem ser sera seu seus so sob sobre sua
        suas tambem tao te tem tinha um uma umas uns voce
        """
    ),
    synonyms=alike(
        "dizer: disse diz disseram afirmou afirma declarou declara destacou ressaltou "
        "acrescentou informou",
        "acusar: acusou acusa culpou",
        "rejeitar: rejeitou rejeita recusou",
        "condenar: condenou condena denunciou denuncia",
        "anunciar: anunciou anuncia comunicou",
        "publicar: publicou divulgou divulgado publicado lancou emitiu",
        "comecar: comecou iniciou iniciado",
        "terminar: terminou encerrou concluiu",
        "prender: prendeu preso presos deteve detido detidos",
        "morrer: morreu morreram mortos morto mortes vitimas",
        "ferido: feridos",
        "aumentar: aumentou subiu cresceu",
        "diminuir: diminuiu caiu reduziu",
        "empresa: companhia firma empresas companhias",
        "trabalhador: trabalhadores funcionario funcionarios empregados",
        "governo: executivo administracao",
        "eleicao: eleicoes pleito votacao eleitoral",
        "carro: veiculo automovel carros veiculos",
        "casa: residencia moradia casas lar",
        "cidade: municipio",
        "documento: relatorio texto",
        "comunicado: nota declaracao",
        "acordo: pacto tratado convenio",
        "tribunal: corte",
        "advogado: advogados",
        "investigacao: apuracao inquerito",
        "causar: causou provocou",
        "ocorrer: ocorreu aconteceu",
        "comprar: comprou adquiriu",
        "usar: usou utilizou",
        "mostrar: mostrou demonstrou",
        "precisar: precisa necessita",
        "fechar: fechou fechado",
        "cerca: quase aproximadamente",
        "tambem: alem",
    ),
    # -- parts of an article
    source_headings=frozenset(
        {
            "fontes",
            "fonte",
            "referencias",
            "links",
            "fontes consultadas",
        }
    ),
    summary_headings=frozenset(
        {
            "resumo",
            "conclusoes",
            "conclusao",
            "destaques",
            "em resumo",
            "em sintese",
            "em poucas palavras",
            "pontos principais",
            "pontos-chave",
            "consideracoes finais",
            "o essencial",
        }
    ),
    meta_labels=frozenset(
        {
            "por",
            "autor",
            "autora",
            "veiculo",
            "publicado",
            "atualizado",
            "data",
            "local",
            "fonte",
            "url",
            "foto",
            "redacao",
            "publicado em",
            "escrito por",
            "contato de imprensa",
        }
    ),
    # -- names
    honorifics=listed(
        """
        dr dra doutor doutora sr sra senhor senhora dom dona d prof professor professora
        eng padre
        """
    ),
    offices=phrased(
        "presidente, presidenta, mandatario",
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
        "deputado, deputada, parlamentar",
        "presidente executivo, diretor executivo, diretora executiva, ceo",
        "embaixador, embaixadora",
        "procurador, procuradora, promotor, promotora",
        "juiz, juiza, magistrado, magistrada",
        "delegado, delegada",
        "diretor, diretora",
        "diretor geral, diretora geral",
        "gerente",
        "chefe, lider, dirigente",
        "porta voz",
        "candidato, candidata",
        "inspetor, inspetora",
        "capitao",
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
        "tecnico, treinador",
        "fundador, fundadora",
    ),
    office_ranks=phrased(
        "interino, interina, em exercicio",
        "vice, sub, adjunto, adjunta",
        "ex, antigo, antiga",
        "suplente",
        "eleito, eleita",
    ),
    bodies=listed(
        """
        academia administracao agencia alianca assembleia associacao autoridade banco camara centro
        clube comissao comite companhia confederacao congresso conselho cooperativa corpo
        departamento defensoria direcao empresa escola exercito federacao fundacao forca governo
        grupo hospital igreja instituto jornal laboratorio liga ministerio movimento museu
        observatorio orgao organizacao orquestra parlamento partido policia prefeitura procuradoria
        radio rede secretaria senado servico sindicato sociedade supremo tribunal uniao universidade
        """
    ),
    places=listed(
        """
        rua avenida praca ponte rio lago baia golfo ilha ilhas monte serra vale distrito
        bairro provincia porto praia cabo costa parque floresta morro
        """
    ),
    before_places=listed("em no na nos nas desde ate"),
    name_links=listed("de da do dos das del van von"),
    body_links=listed("para e"),
    articles=listed("o a os as um uma seu sua"),
    joiners=listed("e"),
    being=listed("e era foi"),
    relative=listed("quem que"),
    known_as=phrased(
        "estados unidos, eua",
        "nacoes unidas, onu",
        "uniao europeia, ue",
        "reino unido, gra bretanha",
    ),
    demonym_endings=("ano", "ana", "anos", "anas", "es", "esa", "eses", "eiro", "eira", "ense"),
    # -- matter
    reasons=listed("porque devido salvo condicao apesar embora desde"),
    clause_openers=listed(
        "e mas enquanto que quem cujo onde porque embora apos depois antes "
        "como com incluindo ate quando pois"
    ),
    outlet_words=listed("site portal jornal diario agencia revista meio emissora canal radio"),
    oppositions=(
        (
            "exigir exigiu exige exigem ordenar ordenou determinou obrigar obrigou impor impos",
            "pedir pediu pede pedem solicitar solicitou apelou",
            "recomendar recomendou aconselhar aconselhou sugerir sugeriu",
            "permitir permitiu autorizar autorizou",
        ),
        (
            "subir subiu sobe aumentar aumentou aumenta crescer cresceu cresce",
            "cair caiu cai baixar baixou diminuir diminuiu reduzir reduziu recuou",
        ),
        (
            "aprovar aprovou aprovado aceitar aceitou",
            "rejeitar rejeitou rejeitado recusou",
            "adiar adiou adiado suspendeu",
            "propor propos",
        ),
        ("confirmar confirmou", "negar negou desmentir desmentiu"),
        ("ganhar ganhou venceu vencer", "perder perdeu", "empatar empatou"),
        ("mortos morreram morreu mortes", "feridos ferido", "desaparecidos", "ilesos ileso"),
        (
            "preso presos prendeu detido detidos deteve",
            "denunciado indiciado acusado",
            "condenado condenou",
            "absolvido absolveu",
            "solto soltos libertado liberado",
        ),
        ("demitiu-se renunciou pediu", "demitido exonerado exonerou afastado", "suspenso"),
        ("antes", "depois apos"),
        ("norte", "sul", "leste", "oeste"),
        ("abrir abriu reabrir reabriu", "fechar fechou interditou"),
        ("temporario provisorio", "definitivo permanente indeterminado"),
        ("voluntario voluntarios", "obrigatorio"),
        ("parcial parcialmente", "total totalmente"),
        ("comprar comprou", "vender vendeu", "alugar alugou"),
        ("maioria", "minoria", "unanimidade"),
        ("primeira primeiro", "segunda segundo", "terceira terceiro", "ultima ultimo"),
        ("homens homem", "mulheres mulher", "criancas"),
        ("diario diarios", "semanal semanais", "mensal mensais", "anual anuais"),
        ("manter manteve ficou", "devolver devolveu devolvido"),
    ),
)
