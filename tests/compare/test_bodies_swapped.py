"""One body for another, told by common nouns."""

import pytest

from tests.compare.differing import pair_of
from workbench.compare.kinds import bodies_swapped, name

# Language, one report, the other.
DIFFERENT = [
    (
        "en",
        "The court ordered the firm to reopen the line on Monday.",
        "The ministry ordered the firm to reopen the line on Monday.",
    ),
    (
        "en",
        "The Audit Office found gaps in the contract in May.",
        "The city council found gaps in the contract in May.",
    ),
    (
        "es",
        "La Contraloría del Estado había señalado fallas en la licitación.",
        "El Ministerio de Obras había señalado fallas en la licitación.",
    ),
    (
        "es",
        "El comité de ética del hospital exigió análisis.",
        "El comité de ética de la agencia exigió análisis.",
    ),
    (
        "es",
        "El tribunal de arbitraje fijó los servicios mínimos.",
        "El Ministerio de Trabajo fijó los servicios mínimos.",
    ),
    (
        "es",
        "El ayuntamiento concedió la licencia en mayo.",
        "El gobierno regional concedió la licencia en mayo.",
    ),
    (
        "pt",
        "A junta de freguesia aprovou a obra em maio.",
        "A assembleia municipal aprovou a obra em maio.",
    ),
    (
        "pt",
        "O Tribunal de Contas apontou falhas no contrato.",
        "A Controladoria apontou falhas no contrato.",
    ),
    (
        "pt",
        "O conselho fiscal do clube rejeitou as contas.",
        "O conselho fiscal da liga rejeitou as contas.",
    ),
    (
        "pt",
        "O tribunal arbitral fixou os serviços mínimos no porto.",
        "O Ministério do Trabalho fixou os serviços mínimos no porto.",
    ),
    (
        "en",
        "The school closed the pool after the leak.",
        "The pool was closed by the council after the leak.",
    ),
    (
        "en",
        "The union rejected the offer on pay in May.",
        "The company rejected the offer on pay in May.",
    ),
    (
        "es",
        "El juzgado archivó la causa por el vertido.",
        "La fiscalía archivó la causa por el vertido.",
    ),
    (
        "en",
        "The hospital's ethics committee approved the trial in May.",
        "The university's ethics committee approved the trial in May.",
    ),
    (
        "en",
        "The firm was fined 2,000 crowns by the regulator in May.",
        "The firm was fined 2,000 crowns by the council in May.",
    ),
    (
        "en",
        "The claim was thrown out by the court on Monday.",
        "The ministry threw out the claim on Monday.",
    ),
    (
        "en",
        "She handed the file to the police on Monday.",
        "She handed the file to the prosecution on Monday.",
    ),
    ("en", "He took the plan to the council in May.", "He took the plan to the ministry in May."),
    (
        "en",
        "A letter from the hospital told parents in May.",
        "A letter from the school told parents in May.",
    ),
    (
        "en",
        "The money came from the union last week.",
        "The money came from the company last week.",
    ),
    (
        "es",
        "La empresa fue multada por el ayuntamiento en mayo.",
        "La empresa fue multada por el ministerio en mayo.",
    ),
    (
        "es",
        "Presentó la denuncia ante la fiscalía el lunes.",
        "Presentó la denuncia ante el juzgado el lunes.",
    ),
    (
        "es",
        "Entregó los papeles a la policía el lunes.",
        "Entregó los papeles al sindicato el lunes.",
    ),
    (
        "pt",
        "A empresa foi multada pela prefeitura em maio.",
        "A empresa foi multada pelo ministério em maio.",
    ),
    (
        "pt",
        "Apresentou queixa na polícia na segunda-feira.",
        "Apresentou queixa no tribunal na segunda-feira.",
    ),
    (
        "pt",
        "O inquérito foi aberto pela promotoria em maio.",
        "O inquérito foi aberto pela polícia em maio.",
    ),
]
EQUAL = [
    (
        "en",
        "The court ordered the firm to reopen the line on Monday.",
        "The judges ordered the firm to reopen the line on Monday.",
    ),
    (
        "en",
        "The council approved the plan in May.",
        "Velmar City Council approved the plan in May.",
    ),
    ("en", "The company closed the plant in May.", "Hale Motors closed the plant in May."),
    ("es", "La compañía cerró la planta en mayo.", "La empresa cerró la planta en mayo."),
    (
        "es",
        "El ayuntamiento concedió la licencia en mayo.",
        "El consistorio concedió la licencia en mayo.",
    ),
    (
        "pt",
        "A polícia prendeu dois homens em maio.",
        "A Polícia Civil prendeu dois homens em maio.",
    ),
    ("pt", "A prefeitura aprovou a obra em maio.", "A câmara municipal aprovou a obra em maio."),
    (
        "es",
        "El gobierno municipal concedió la licencia al mercado en mayo.",
        "El ayuntamiento concedió la licencia al mercado en mayo.",
    ),
    (
        "es",
        "La agencia ordenó el cierre de la planta en mayo.",
        "El hospital ordenó el cierre de la planta en mayo.",
    ),
    (
        "en",
        "The council sued the firm over the leak.",
        "The firm was sued over the leak by the council.",
    ),
    (
        "es",
        "La junta de la cooperativa aprobó las cuentas del año.",
        "La junta aprobó las cuentas del año.",
    ),
    ("pt", "A empresa pagou a multa de maio.", "A concessionária pagou a multa de maio."),
    (
        "en",
        "The firm was fined by the regulator in May.",
        "The firm was fined in May after the council complained.",
    ),
    (
        "en",
        "She gave the file to the police, and the court has it.",
        "She gave the file to the court and the police.",
    ),
    ("es", "La denuncia llegó al juzgado el lunes.", "La policía llevó la denuncia el lunes."),
    ("pt", "A queixa foi entregue à polícia na segunda.", "A polícia recebeu a queixa na segunda."),
    ("en", "The council approved the flats in May.", "Councillors approved the flats in May."),
    ("en", "The government raised the tax in May.", "The ministry raised the tax in May."),
    ("en", "The police closed the road at noon.", "Officers closed the road at noon."),
    ("en", "The firm recalled the toy in May.", "The manufacturer recalled the toy in May."),
    ("en", "The firm paid the bank in May.", "The bank was paid by the firm in May."),
    ("en", "The university closed the lab in May.", "The faculty closed the lab in May."),
    ("en", "The hospital moved the ward in May.", "The health board moved the ward in May."),
    ("en", "The union won the case in the court in May.", "The court ruled for the union in May."),
    ("en", "The court fined the club 300 crowns.", "The judge fined the club 300 crowns."),
    ("en", "The school hired two nurses in May.", "The college hired two nurses in May."),
    ("en", "The company that runs the port closed it.", "The port authority closed the port."),
    ("en", "The museum lost the painting in 1990.", "The gallery lost the painting in 1990."),
    ("en", "The board of the club sacked the coach.", "The club sacked the coach."),
    (
        "en",
        "The bank refused the loan to the firm in May.",
        "The lender refused the loan to the firm in May.",
    ),
    ("en", "Parliament passed the bill in May.", "The house passed the bill in May."),
    ("es", "El juzgado embargó el barco en mayo.", "La jueza embargó el barco en mayo."),
    ("es", "El Gobierno aprobó la ley en mayo.", "El Consejo de Ministros aprobó la ley en mayo."),
    ("es", "La empresa cerró la mina en mayo.", "La minera cerró la mina en mayo."),
    ("es", "El municipio abrió la plaza en mayo.", "El ayuntamiento abrió la plaza en mayo."),
    ("es", "La junta directiva del club echó al técnico.", "El club echó al técnico en mayo."),
    ("es", "La policía cortó la calle a las doce.", "Los agentes cortaron la calle a las doce."),
    ("es", "El hospital trasladó a los heridos.", "La clínica trasladó a los heridos en mayo."),
    ("es", "La cooperativa vendió el molino en mayo.", "La empresa vendió el molino en mayo."),
    ("es", "El banco concedió el crédito en mayo.", "La entidad concedió el crédito en mayo."),
    (
        "es",
        "La fiscalía abrió diligencias en mayo.",
        "El Ministerio Público abrió diligencias en mayo.",
    ),
    ("es", "El tribunal condenó al club en mayo.", "La Audiencia condenó al club en mayo."),
    (
        "es",
        "El sindicato ganó el juicio a la empresa.",
        "La empresa perdió el juicio contra el sindicato.",
    ),
    ("es", "La escuela despidió al maestro en mayo.", "El colegio despidió al maestro en mayo."),
    ("pt", "A prefeitura abriu a praça em maio.", "O município abriu a praça em maio."),
    ("pt", "A câmara abriu a praça em maio.", "A autarquia abriu a praça em maio."),
    ("pt", "O governo aprovou a lei em maio.", "O ministério aprovou a lei em maio."),
    ("pt", "O tribunal condenou o clube em maio.", "A Justiça condenou o clube em maio."),
    (
        "pt",
        "O Ministério Público abriu inquérito em maio.",
        "A promotoria abriu inquérito em maio.",
    ),
    ("pt", "A empresa fechou a mina em maio.", "A mineradora fechou a mina em maio."),
    ("pt", "A diretoria do clube demitiu o técnico.", "O clube demitiu o técnico em maio."),
    ("pt", "A polícia fechou a rua ao meio-dia.", "A PM fechou a rua ao meio-dia."),
    ("pt", "A escola demitiu o professor em maio.", "O colégio demitiu o professor em maio."),
    ("pt", "O banco negou o crédito em maio.", "A instituição negou o crédito em maio."),
    ("pt", "A seguradora pagou o prejuízo em maio.", "A empresa pagou o prejuízo em maio."),
    ("pt", "O juiz federal mandou soltar o réu.", "A Justiça Federal mandou soltar o réu."),
]


def found(language: str, a: str, b: str) -> list[str]:
    pair = pair_of(a, b, language)
    rules = bodies_swapped.differ, name.differ
    return [each.why.code for rule in rules for each in rule(pair)]


@pytest.mark.parametrize(("language", "a", "b"), DIFFERENT)
def test_another_body_that_does_it_is_found(language: str, a: str, b: str) -> None:
    assert len(found(language, a, b)) == 1


@pytest.mark.parametrize(("language", "a", "b"), EQUAL)
def test_a_body_called_otherwise_is_the_same(language: str, a: str, b: str) -> None:
    assert found(language, a, b) == []


def test_who_says_it_is_left_to_attribution() -> None:
    a = "La fiscalía dijo que la planta vertió aceite al río."
    assert found("es", a, "El sindicato dijo que la planta vertió aceite al río.") == []
