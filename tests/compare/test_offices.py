"""Offices of one person, told in all the ways that news desks tell them."""

import pytest

from tests.compare.differing import pair_of
from workbench.compare.kinds.title import differ
from workbench.compare.model import Weight

# Language, one report, the other.
DIFFERENT = [
    (
        "en",
        "The state health secretary, Mara Quill, opened the clinic.",
        "Mara Quill, the county health secretary, opened the clinic.",
    ),
    (
        "en",
        "Federal prosecutor Ian Cobb charged two men.",
        "State prosecutor Ian Cobb charged two men.",
    ),
    (
        "en",
        "The city's transport commissioner, Ian Cobb, resigned.",
        "Ian Cobb, the national transport commissioner, resigned.",
    ),
    (
        "en",
        "Ian Cobb, a municipal judge, signed the order.",
        "Ian Cobb, a federal judge, signed the order.",
    ),
    (
        "es",
        "El secretario estatal de Movilidad, Raúl Pech, anunció cambios.",
        "El secretario federal de Movilidad, Raúl Pech, anunció cambios.",
    ),
    (
        "es",
        "La directora de Aguas del municipio, Nora Vidal, lo negó.",
        "La directora provincial de Aguas, Nora Vidal, lo negó.",
    ),
    (
        "es",
        "El delegado del Gobierno central, Iker Sanz, viajó.",
        "El delegado autonómico, Iker Sanz, viajó.",
    ),
    (
        "pt",
        "O secretário estadual de Obras, Caio Nunes, visitou o local.",
        "Caio Nunes, secretário municipal de Obras, visitou o local.",
    ),
    (
        "pt",
        "A diretora regional de Educação, Lia Prado, saiu.",
        "A diretora nacional de Educação, Lia Prado, saiu.",
    ),
    (
        "pt",
        "A deputada federal Lia Prado votou contra.",
        "A deputada estadual Lia Prado votou contra.",
    ),
    (
        "es",
        "El coordinador de Bomberos de la ciudad, Iván Rojo, habló.",
        "El coordinador estatal de Bomberos, Iván Rojo, habló.",
    ),
    ("en", "Ian Cobb, the firm's vice-chairman, spoke.", "Ian Cobb, the firm's chairman, spoke."),
    (
        "en",
        "Ian Cobb has led the museum on an interim basis since May.",
        "Ian Cobb, director of the museum since May, spoke.",
    ),
    (
        "en",
        "Ian Cobb, who is temporarily in charge of the museum, spoke.",
        "Ian Cobb, director of the museum, spoke.",
    ),
    (
        "en",
        "Ian Cobb, serving as acting head of the fund, spoke.",
        "Ian Cobb, head of the fund, spoke.",
    ),
    (
        "en",
        "Ian Cobb, a past president of the guild, spoke.",
        "Ian Cobb, president of the guild, spoke.",
    ),
    (
        "en",
        "Ian Cobb, then president of the guild, signed it.",
        "Ian Cobb, the vice-president of the guild, signed it.",
    ),
    (
        "es",
        "Nora Vidal, que dirige de forma interina el museo, habló.",
        "Nora Vidal, directora del museo, habló.",
    ),
    (
        "es",
        "La directora en funciones del museo, Nora Vidal, habló.",
        "La directora del museo, Nora Vidal, habló.",
    ),
    (
        "es",
        "La subdirectora del museo, Nora Vidal, habló.",
        "La directora del museo, Nora Vidal, habló.",
    ),
    ("es", "El anterior alcalde, Iker Sanz, habló.", "El alcalde, Iker Sanz, habló."),
    ("es", "El teniente de alcalde, Iker Sanz, habló.", "El alcalde, Iker Sanz, habló."),
    ("es", "La directora accidental, Nora Vidal, habló.", "La directora, Nora Vidal, habló."),
    (
        "pt",
        "O diretor-adjunto do museu, Caio Nunes, falou.",
        "O diretor do museu, Caio Nunes, falou.",
    ),
    (
        "pt",
        "Caio Nunes, que dirige interinamente o museu, falou.",
        "Caio Nunes, diretor do museu, falou.",
    ),
    (
        "pt",
        "O subsecretário de Obras, Caio Nunes, falou.",
        "O secretário de Obras, Caio Nunes, falou.",
    ),
    ("pt", "O antigo prefeito Caio Nunes falou.", "O prefeito Caio Nunes falou."),
    ("pt", "O vice-prefeito Caio Nunes falou.", "O prefeito Caio Nunes falou."),
    ("pt", "O então ministro Caio Nunes assinou.", "O vice-ministro Caio Nunes assinou."),
    ("en", "Sergeant Ian Cobb said so.", "Inspector Ian Cobb said so."),
    ("es", "El sargento Iker Sanz lo dijo.", "El teniente Iker Sanz lo dijo."),
    (
        "en",
        "Ian Cobb, chief of trauma at the hospital, spoke.",
        "Ian Cobb, chief of surgery at the hospital, spoke.",
    ),
    (
        "en",
        "Ian Cobb, head of maintenance at the airport, spoke.",
        "Ian Cobb, head of security at the airport, spoke.",
    ),
    (
        "en",
        "The director of finance, Ian Cobb, left.",
        "The director of operations, Ian Cobb, left.",
    ),
    ("en", "Ian Cobb, a professor of law, spoke.", "Ian Cobb, a professor of history, spoke."),
    ("es", "El gerente de operaciones, Iker Sanz, habló.", "El gerente general, Iker Sanz, habló."),
    ("es", "La jefa de urgencias, Nora Vidal, habló.", "La jefa de pediatría, Nora Vidal, habló."),
    (
        "es",
        "El concejal de Urbanismo, Iker Sanz, habló.",
        "El concejal de Hacienda, Iker Sanz, habló.",
    ),
    (
        "es",
        "Iker Sanz, director de compras de la firma, habló.",
        "Iker Sanz, director comercial de la firma, habló.",
    ),
    (
        "pt",
        "O diretor de manutenção, Caio Nunes, falou.",
        "O diretor financeiro, Caio Nunes, falou.",
    ),
    ("pt", "Caio Nunes, chefe da cardiologia, falou.", "Caio Nunes, chefe da neurologia, falou."),
    (
        "pt",
        "A vereadora da Cultura, Lia Prado, falou.",
        "A vereadora do Urbanismo, Lia Prado, falou.",
    ),
    (
        "en",
        "Ian Cobb, a partner at Hale Brothers, spoke.",
        "Ian Cobb, founder of Hale Brothers, spoke.",
    ),
    (
        "en",
        "The hospital's spokesman, Ian Cobb, spoke.",
        "Ian Cobb, who heads the hospital, spoke.",
    ),
    (
        "en",
        "Opposition leader Ian Cobb asked for a vote.",
        "The council's treasurer, Ian Cobb, asked for a vote.",
    ),
    (
        "en",
        "Ian Cobb, spokesman for the pilots' union, spoke.",
        "Ian Cobb, chairman of the pilots' union, spoke.",
    ),
    ("en", "Ian Cobb, its head of legal, spoke.", "Its spokesman, Ian Cobb, spoke."),
    (
        "es",
        "El capitán Iker Sanz, jefe de la Comandancia, habló.",
        "El capitán Iker Sanz, portavoz de la Comandancia, habló.",
    ),
    ("es", "Su portavoz, Iker Sanz, habló.", "Iker Sanz, su jefe legal, habló."),
    (
        "es",
        "El portavoz de la oposición, Iker Sanz, protestó.",
        "El interventor municipal, Iker Sanz, protestó.",
    ),
    (
        "es",
        "La enfermera Nora Vidal, coordinadora del centro, habló.",
        "La médica Nora Vidal, que coordina el centro, habló.",
    ),
    (
        "es",
        "El contralor de la ciudad, Iker Sanz, habló.",
        "El personero de la ciudad, Iker Sanz, habló.",
    ),
    (
        "es",
        "Iker Sanz, secretario de la cooperativa, habló.",
        "Iker Sanz, que preside la cooperativa, habló.",
    ),
    ("es", "Iker Sanz, tesorero del club, habló.", "Iker Sanz, al frente del club, habló."),
    (
        "pt",
        "A enfermeira Lia Prado, diretora do posto, falou.",
        "A médica Lia Prado, que dirige o posto, falou.",
    ),
    (
        "pt",
        "O porta-voz do sindicato, Caio Nunes, falou.",
        "O presidente do sindicato, Caio Nunes, falou.",
    ),
    ("pt", "O procurador Caio Nunes falou.", "O delegado Caio Nunes falou."),
    ("pt", "O ouvidor do banco, Caio Nunes, falou.", "O corregedor do banco, Caio Nunes, falou."),
    (
        "en",
        "Ian Cobb, a lawyer for the families, spoke.",
        "Ian Cobb, a lawyer for the company, spoke.",
    ),
    (
        "en",
        "The company's lawyer, Ian Cobb, spoke.",
        "Ian Cobb, who represents the victims, spoke.",
    ),
    (
        "es",
        "El abogado de las víctimas, Iker Sanz, habló.",
        "El abogado de la empresa, Iker Sanz, habló.",
    ),
    (
        "es",
        "La abogada de la familia, Nora Vidal, habló.",
        "La abogada del hospital, Nora Vidal, habló.",
    ),
    (
        "pt",
        "O defensor da empresa, Caio Nunes, falou.",
        "O defensor das vítimas, Caio Nunes, falou.",
    ),
    (
        "en",
        "A spokesman for the company, Ian Cobb, spoke.",
        "Ian Cobb, a spokesman for the union, spoke.",
    ),
    (
        "es",
        "El portavoz de los vecinos, Iker Sanz, habló.",
        "El portavoz del ayuntamiento, Iker Sanz, habló.",
    ),
    ("es", "El director general, Iker Sanz, habló.", "El director deportivo, Iker Sanz, habló."),
    (
        "pt",
        "A diretora de operações da empresa, Lia Prado, falou.",
        "A diretora-geral da empresa, Lia Prado, falou.",
    ),
    ("en", "The cantonal geologist, Ian Cobb, spoke.", "The federal geologist, Ian Cobb, spoke."),
    ("pt", "O delegado Caio Nunes foi ferido.", "O agente de polícia Caio Nunes foi ferido."),
    (
        "en",
        "Ian Cobb took over as interim director of the zoo in May.",
        "Ian Cobb, director of the zoo since May, spoke.",
    ),
    ("en", "Ian Cobb was named acting fire chief in May.", "Fire chief Ian Cobb spoke."),
    (
        "es",
        "Nora Vidal asumió como ministra interina de Pesca.",
        "Nora Vidal fue nombrada ministra de Pesca.",
    ),
    (
        "pt",
        "Lia Prado assumiu como diretora interina do museu.",
        "Lia Prado foi nomeada diretora do museu.",
    ),
    (
        "en",
        "Ian Cobb, who has run the firm on an interim basis since May, spoke.",
        "Ian Cobb, chief executive since May, spoke.",
    ),
    (
        "es",
        "Nora Vidal, que se desempeña como tesorera del club, habló.",
        "Nora Vidal, presidenta del club, habló.",
    ),
    (
        "en",
        "“We were late,” said Nadia Orme, who chairs the harbour board.",
        "“We were late,” said Nadia Orme, vice-chair of the harbour board.",
    ),
    (
        "en",
        "Superintendent Carl Voss, who leads the inquiry, thanked divers.",
        "Carl Voss, the officer's lawyer, thanked divers.",
    ),
    (
        "en",
        "The inquiry is led by Carl Voss, a retired judge.",
        "The inquiry is led by Carl Voss, a serving judge.",
    ),
    (
        "en",
        "Former treasurer Nadia Orme signed the cheque.",
        "Nadia Orme, the club's treasurer, signed the cheque.",
    ),
    (
        "en",
        "Nadia Orme, a midwife at the clinic, raised the alarm.",
        "Nadia Orme, a cleaner at the clinic, raised the alarm.",
    ),
    (
        "en",
        "A company spokeswoman, Nadia Orme, declined to comment.",
        "The company's head of human resources, Nadia Orme, declined to comment.",
    ),
    (
        "en",
        "Nadia Orme, deputy head of the fire service, praised the crew.",
        "The head of the fire service, Nadia Orme, praised the crew.",
    ),
    (
        "en",
        "The outgoing governor, Carl Voss, vetoed the bill.",
        "The incoming governor, Carl Voss, vetoed the bill.",
    ),
    (
        "en",
        "First Minister Carl Voss vetoed the bill.",
        "Deputy First Minister Carl Voss vetoed the bill.",
    ),
    (
        "en",
        "Carl Voss, an assistant professor of chemistry, ran the tests.",
        "Carl Voss, a professor of chemistry, ran the tests.",
    ),
    ("en", "The skipper, Carl Voss, was asleep.", "The first mate, Carl Voss, was asleep."),
    (
        "en",
        "Carl Voss, the ship's engineer, was asleep.",
        "Carl Voss, the ship's captain, was asleep.",
    ),
    (
        "en",
        "Carl Voss, a juror in the case, spoke to the paper.",
        "Carl Voss, a witness in the case, spoke to the paper.",
    ),
    (
        "en",
        "The referee, Carl Voss, stopped the game.",
        "The linesman, Carl Voss, stopped the game.",
    ),
    ("en", "Council leader Carl Voss resigned.", "Opposition leader Carl Voss resigned."),
    (
        "en",
        "Lt. Carl Voss of the coast guard said so.",
        "Capt. Carl Voss of the coast guard said so.",
    ),
    (
        "en",
        "Carl Voss, who owns the quarry, was fined.",
        "Carl Voss, who manages the quarry, was fined.",
    ),
    (
        "en",
        "Carl Voss, who is a consultant to the ministry, was fined.",
        "Carl Voss, a minister, was fined.",
    ),
    (
        "en",
        "Carl Voss, the union's regional organiser, spoke.",
        "Carl Voss, the union's national organiser, spoke.",
    ),
    ("en", "Carl Voss, the son of the victim, wept.", "Carl Voss, the victim's brother, wept."),
    ("en", "Carl Voss, 41, a bus driver, was hurt.", "Carl Voss, 41, a bus conductor, was hurt."),
    (
        "es",
        "El vicepresidente de la cooperativa, Ramón Sáez, dimitió.",
        "El presidente de la cooperativa, Ramón Sáez, dimitió.",
    ),
    (
        "es",
        "Ramón Sáez, jefe de estudios del instituto, dimitió.",
        "Ramón Sáez, director del instituto, dimitió.",
    ),
    (
        "es",
        "La magistrada suplente Eva Lago firmó el auto.",
        "La magistrada titular Eva Lago firmó el auto.",
    ),
    (
        "es",
        "El capataz Ramón Sáez avisó del derrumbe.",
        "El ingeniero Ramón Sáez avisó del derrumbe.",
    ),
    (
        "es",
        "El diputado provincial Ramón Sáez votó no.",
        "El diputado nacional Ramón Sáez votó no.",
    ),
    ("es", "El senador Ramón Sáez votó no.", "El diputado Ramón Sáez votó no."),
    (
        "es",
        "El patrón del barco, Ramón Sáez, dormía.",
        "El maquinista del barco, Ramón Sáez, dormía.",
    ),
    (
        "es",
        "La abogada Eva Lago, que defiende a la empresa, recurrió.",
        "Eva Lago, abogada de los trabajadores, recurrió.",
    ),
    ("es", "El delantero Ramón Sáez se lesionó.", "El portero Ramón Sáez se lesionó."),
    (
        "es",
        "El cura del pueblo, Ramón Sáez, tocó las campanas.",
        "El sacristán del pueblo, Ramón Sáez, tocó las campanas.",
    ),
    ("es", "El excomandante Ramón Sáez declaró.", "El comandante Ramón Sáez declaró."),
    (
        "es",
        "El primo de la víctima, Ramón Sáez, declaró.",
        "El novio de la víctima, Ramón Sáez, declaró.",
    ),
    ("es", "El rector, Ramón Sáez, firmó.", "El vicerrector, Ramón Sáez, firmó."),
    (
        "pt",
        "O vice-presidente da cooperativa, Rui Lemos, saiu.",
        "O presidente da cooperativa, Rui Lemos, saiu.",
    ),
    ("pt", "A juíza substituta Eva Melo assinou.", "A juíza titular Eva Melo assinou."),
    ("pt", "O cabo Rui Lemos atirou.", "O sargento Rui Lemos atirou."),
    ("pt", "O deputado Rui Lemos votou não.", "O senador Rui Lemos votou não."),
    ("pt", "O mestre do barco, Rui Lemos, dormia.", "O maquinista do barco, Rui Lemos, dormia."),
    (
        "pt",
        "A advogada Eva Melo, que representa a empresa, recorreu.",
        "Eva Melo, advogada dos trabalhadores, recorreu.",
    ),
    ("pt", "O avançado Rui Lemos lesionou-se.", "O guarda-redes Rui Lemos lesionou-se."),
    ("pt", "A técnica de enfermagem Eva Melo avisou.", "A enfermeira-chefe Eva Melo avisou."),
    ("pt", "O irmão da vítima, Rui Lemos, depôs.", "O marido da vítima, Rui Lemos, depôs."),
    ("pt", "Rui Lemos, gerente da pousada, depôs.", "Rui Lemos, dono da pousada, depôs."),
    (
        "pt",
        "O comandante da corporação, Rui Lemos, avisou.",
        "O segundo comandante da corporação, Rui Lemos, avisou.",
    ),
    (
        "pt",
        "A porta-voz da polícia, Eva Melo, avisou.",
        "A comissária Eva Melo, que lidera a investigação, avisou.",
    ),
    (
        "pt",
        "O presidente da junta, Rui Lemos, avisou.",
        "O presidente da câmara, Rui Lemos, avisou.",
    ),
]
EQUAL = [
    (
        "es",
        "El coordinador municipal de Bomberos, Iván Rojo, habló.",
        "El coordinador de Bomberos del municipio, Iván Rojo, habló.",
    ),
    (
        "pt",
        "A secretária de Saúde do estado, Lia Prado, falou.",
        "A secretária estadual da Saúde, Lia Prado, falou.",
    ),
    (
        "en",
        "The city's police chief, Ian Cobb, left.",
        "Ian Cobb, the municipal police chief, left.",
    ),
    ("en", "Secretary of State Ian Cobb left.", "The secretary of state, Ian Cobb, left."),
    (
        "es",
        "La secretaria de Salud, Nora Vidal, habló.",
        "La secretaria departamental de Salud, Nora Vidal, habló.",
    ),
    ("es", "El anterior alcalde, Iker Sanz, habló.", "El exalcalde Iker Sanz habló."),
    ("es", "El que fuera alcalde, Iker Sanz, habló.", "El exalcalde Iker Sanz habló."),
    ("pt", "O antigo ministro Caio Nunes falou.", "O ex-ministro Caio Nunes falou."),
    (
        "en",
        "Ian Cobb, a past president of the guild, spoke.",
        "Former guild president Ian Cobb spoke.",
    ),
    ("en", "Ian Cobb, the previous chairman, spoke.", "Ex-chairman Ian Cobb spoke."),
    (
        "en",
        "The interim director, Ian Cobb, spoke.",
        "Ian Cobb, who runs the museum for the time being, spoke.",
    ),
    ("es", "El alcalde en funciones, Iker Sanz, habló.", "El alcalde interino, Iker Sanz, habló."),
    (
        "pt",
        "O presidente em exercício, Caio Nunes, falou.",
        "O presidente interino, Caio Nunes, falou.",
    ),
    ("en", "Ian Cobb, the finance director, spoke.", "Ian Cobb, director of finance, spoke."),
    ("en", "The economy minister, Ian Cobb, spoke.", "Economics Minister Ian Cobb spoke."),
    ("en", "The labour minister, Ian Cobb, spoke.", "Ian Cobb, the employment minister, spoke."),
    (
        "en",
        "The foreign minister, Ian Cobb, spoke.",
        "Ian Cobb, the minister of foreign affairs, spoke.",
    ),
    (
        "es",
        "La ministra de Sanidad, Nora Vidal, habló.",
        "La ministra de Salud, Nora Vidal, habló.",
    ),
    (
        "es",
        "El director financiero, Iker Sanz, habló.",
        "El director de Finanzas, Iker Sanz, habló.",
    ),
    (
        "es",
        "El ministro del Interior, Iker Sanz, habló.",
        "Iker Sanz, ministro del Interior y Justicia, habló.",
    ),
    (
        "pt",
        "O ministro da Defesa, Caio Nunes, falou.",
        "Caio Nunes, titular da pasta da Defesa, falou.",
    ),
    (
        "pt",
        "O ministro das Finanças, Caio Nunes, falou.",
        "O ministro da Fazenda, Caio Nunes, falou.",
    ),
    (
        "en",
        "Ian Cobb, director of the museum, spoke.",
        "Ian Cobb, director of the Tarn Gallery, spoke.",
    ),
    ("en", "Ian Cobb, its communications chief, spoke.", "Its spokesman, Ian Cobb, spoke."),
    ("en", "Ian Cobb, its managing director, spoke.", "Its chief executive, Ian Cobb, spoke."),
    ("en", "The headteacher, Ian Cobb, spoke.", "Ian Cobb, principal of the school, spoke."),
    ("en", "The realtor Ian Cobb spoke.", "Ian Cobb, an estate agent, spoke."),
    ("en", "District attorney Ian Cobb spoke.", "Ian Cobb, the prosecutor, spoke."),
    ("en", "The lorry driver, Ian Cobb, spoke.", "Truck driver Ian Cobb spoke."),
    ("es", "El alcalde Iker Sanz habló.", "El presidente municipal, Iker Sanz, habló."),
    ("es", "El jefe de prensa, Iker Sanz, habló.", "El portavoz, Iker Sanz, habló."),
    ("es", "El chofer Iker Sanz habló.", "El conductor Iker Sanz habló."),
    ("es", "El guardia Iker Sanz vio la puerta.", "El vigilante Iker Sanz vio la puerta."),
    ("es", "El consejero delegado, Iker Sanz, habló.", "El director ejecutivo, Iker Sanz, habló."),
    ("es", "El fiscal Iker Sanz habló.", "El agente del Ministerio Público Iker Sanz habló."),
    ("pt", "O presidente da câmara, Caio Nunes, falou.", "O prefeito Caio Nunes falou."),
    ("pt", "O presidente executivo, Caio Nunes, falou.", "O CEO Caio Nunes falou."),
    ("pt", "O procurador Caio Nunes falou.", "O promotor Caio Nunes falou."),
    (
        "pt",
        "O investigador Caio Nunes, da universidade, falou.",
        "O pesquisador Caio Nunes, da universidade, falou.",
    ),
    ("pt", "O maquinista Caio Nunes falou.", "O condutor do trem, Caio Nunes, falou."),
    ("pt", "A assessora de imprensa Lia Prado falou.", "A porta-voz Lia Prado falou."),
    (
        "en",
        "The lawyer for the driver, Ian Cobb, spoke. The driver, Max Orde, was silent.",
        "Ian Cobb, Orde's lawyer, spoke. The driver, Max Orde, was silent.",
    ),
    (
        "es",
        "El abogado de las víctimas, Iker Sanz, habló.",
        "El abogado de los afectados, Iker Sanz, habló.",
    ),
    ("es", "El abogado del conductor, Iker Sanz, habló.", "El abogado de Rey, Iker Sanz, habló."),
    ("pt", "O advogado do arguido, Caio Nunes, falou.", "O advogado do réu, Caio Nunes, falou."),
    (
        "en",
        "A spokesman for the company, Ian Cobb, spoke.",
        "Ian Cobb, a spokesman for Tarnbus, spoke.",
    ),
    ("en", "The defendant's lawyer, Ian Cobb, spoke.", "Ian Cobb, the driver's lawyer, spoke."),
    ("pt", "O empresário Caio Nunes falou.", "Caio Nunes, secretário-adjunto, falou."),
    (
        "es",
        "El director general de la firma, Iker Sanz, habló.",
        "El director de la firma, Iker Sanz, habló.",
    ),
    (
        "en",
        "Ian Cobb took over as director of the zoo in May.",
        "Ian Cobb, director of the zoo since May, spoke.",
    ),
    ("en", "The mayor, Carl Voss, opened the bridge.", "Carl Voss, the mayor, opened the bridge."),
    (
        "en",
        "Carl Voss, the paper's editor-in-chief, apologised.",
        "The paper's editor, Carl Voss, apologised.",
    ),
    (
        "en",
        "Carl Voss, chief executive of Tarnbus, apologised.",
        "The Tarnbus boss, Carl Voss, apologised.",
    ),
    (
        "en",
        "Carl Voss, the school's principal, apologised.",
        "The head teacher, Carl Voss, apologised.",
    ),
    ("en", "Police Sergeant Carl Voss was first there.", "Sgt Carl Voss was first there."),
    ("en", "Carl Voss, MP for Tarn East, asked why.", "The Labour MP Carl Voss asked why."),
    ("en", "Defence attorney Carl Voss objected.", "Carl Voss, counsel for the defence, objected."),
    ("en", "Carl Voss, a coach driver, was hurt.", "The bus driver, Carl Voss, was hurt."),
    ("en", "Carl Voss, chairman and chief executive, left.", "The chairman, Carl Voss, left."),
    (
        "en",
        "Carl Voss, finance minister since May, left.",
        "The country's finance minister, Carl Voss, left.",
    ),
    (
        "en",
        "Professor Carl Voss, a hydrologist, doubts it.",
        "Carl Voss, a hydrologist at the university, doubts it.",
    ),
    ("en", "The team's manager, Carl Voss, left.", "Coach Carl Voss left."),
    ("en", "Carl Voss, the treasury secretary, left.", "Carl Voss, the finance minister, left."),
    ("en", "Carl Voss, the boy's uncle, wept.", "The uncle of the boy, Carl Voss, wept."),
    ("en", "Carl Voss, a retired miner, wept.", "Carl Voss, a former miner, wept."),
    ("es", "El alcalde de Brenes, Ramón Sáez, firmó.", "Ramón Sáez, regidor de Brenes, firmó."),
    (
        "es",
        "El párroco Ramón Sáez tocó las campanas.",
        "El cura del pueblo, Ramón Sáez, tocó las campanas.",
    ),
    ("es", "El mandatario provincial, Ramón Sáez, firmó.", "El gobernador Ramón Sáez firmó."),
    ("es", "La ministra de Trabajo, Eva Lago, firmó.", "La titular de Trabajo, Eva Lago, firmó."),
    (
        "es",
        "El jefe de Bomberos, Ramón Sáez, avisó.",
        "El comandante de Bomberos, Ramón Sáez, avisó.",
    ),
    ("es", "El letrado Ramón Sáez recurrió.", "El abogado Ramón Sáez recurrió."),
    (
        "es",
        "El gerente del hospital, Ramón Sáez, firmó.",
        "El director gerente del hospital, Ramón Sáez, firmó.",
    ),
    ("es", "El colectivero Ramón Sáez declaró.", "El chofer del colectivo, Ramón Sáez, declaró."),
    (
        "es",
        "Ramón Sáez, líder de la oposición, votó no.",
        "El jefe de la oposición, Ramón Sáez, votó no.",
    ),
    (
        "es",
        "El vocero del sindicato, Ramón Sáez, habló.",
        "El portavoz sindical, Ramón Sáez, habló.",
    ),
    (
        "es",
        "El secretario de Hacienda, Ramón Sáez, habló.",
        "El ministro de Finanzas, Ramón Sáez, habló.",
    ),
    ("es", "La edil Eva Lago votó no.", "La concejala Eva Lago votó no."),
    ("pt", "O prefeito Rui Lemos assinou.", "Rui Lemos, que é o prefeito, assinou."),
    ("pt", "O autarca Rui Lemos assinou.", "O presidente da câmara, Rui Lemos, assinou."),
    (
        "pt",
        "O motorista do autocarro, Rui Lemos, depôs.",
        "O condutor do ônibus, Rui Lemos, depôs.",
    ),
    ("pt", "O goleiro Rui Lemos caiu.", "O guarda-redes Rui Lemos caiu."),
    ("pt", "O treinador Rui Lemos saiu.", "O técnico Rui Lemos saiu."),
    (
        "pt",
        "O secretário da Fazenda, Rui Lemos, saiu.",
        "O secretário de Finanças, Rui Lemos, saiu.",
    ),
    ("pt", "O titular da Saúde, Rui Lemos, saiu.", "O ministro da Saúde, Rui Lemos, saiu."),
    ("pt", "O bombeiro Rui Lemos, voluntário, saiu.", "O bombeiro voluntário Rui Lemos saiu."),
    ("pt", "O governante Rui Lemos saiu.", "O ministro Rui Lemos saiu."),
]


def weighty(language: str, a: str, b: str) -> list[str]:
    pair = pair_of(a, b, language)
    return [each.why.code for each in differ(pair) if each.weight is not Weight.LOW]


@pytest.mark.parametrize(("language", "a", "b"), DIFFERENT)
def test_another_office_is_found_however_it_is_told(language: str, a: str, b: str) -> None:
    assert len(weighty(language, a, b)) == 1


@pytest.mark.parametrize(("language", "a", "b"), EQUAL)
def test_one_office_is_none_to_speak_of_however_it_is_told(language: str, a: str, b: str) -> None:
    assert weighty(language, a, b) == []
