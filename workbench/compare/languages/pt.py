"""Portuguese."""

from workbench.compare.languages import Language, alike, listed

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
)
