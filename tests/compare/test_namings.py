"""Names that differ, told in all the ways that news desks tell them."""

import pytest

from tests.compare.differing import pair_of
from workbench.compare.kinds import bodies_swapped, crossed, name, peoples

# Language, one report, the other.
DIFFERENT = [
    (
        "en",
        "The defence called Dr Alan Pryce, who examined the boy.",
        "The defence called Dr Alan Price, who examined the boy.",
    ),
    (
        "en",
        "Two divers, Kit Mallory and Owen Strand, found the wreck.",
        "Two divers, Kit Mallory and Ewan Strand, found the wreck.",
    ),
    (
        "en",
        "The tower was designed by Lena Fosse in 1961.",
        "The tower was designed by Lena Fossett in 1961.",
    ),
    (
        "en",
        "Magistrate Hugh Tarrant fined the firm 2,000 crowns.",
        "Magistrate Hugh Farrant fined the firm 2,000 crowns.",
    ),
    (
        "en",
        "The prize went to the novelist Ines Caldera.",
        "The prize went to the novelist Irene Caldera.",
    ),
    (
        "en",
        "Mr Osgood, who owns the boat, called the coastguard.",
        "Mr Osborne, who owns the boat, called the coastguard.",
    ),
    (
        "en",
        "The ferry's owner, Hallam Lines, apologised to passengers.",
        "The ferry's owner, Hallam Shipping, apologised to passengers.",
    ),
    (
        "en",
        "The contract was won by Breck & Sons of Tarn.",
        "The contract was won by Brock & Sons of Tarn.",
    ),
    (
        "en",
        "The train left Velmar for Austrel at noon.",
        "The train left Velmar for Austley at noon.",
    ),
    (
        "en",
        "He was born in Tarn and moved to Velmar in 1990.",
        "He was born in Velmar and moved to Tarn in 1990.",
    ),
    ("en", "The vaccine was made by a Danish firm.", "The vaccine was made by a Swedish firm."),
    (
        "en",
        "Two Portuguese sailors were rescued on Monday.",
        "Two Spanish sailors were rescued on Monday.",
    ),
    ("en", "The bridge on the River Tarn was closed.", "The bridge on the River Wend was closed."),
    ("en", "They meet in the Corn Exchange on Friday.", "They meet in the Town Hall on Friday."),
    (
        "en",
        "Ana Roe works for the Marine Institute in Tarn.",
        "Ana Roe works for the Oceanic Institute in Tarn.",
    ),
    (
        "en",
        "Ana Roe, of the Marine Institute, doubts the figure.",
        "Ana Roe, of Tarn University, doubts the figure.",
    ),
    ("en", "The case is before Tarn Crown Court.", "The case is before Velmar Crown Court."),
    ("en", "Joanne Fell, 34, was hurt.", "Joanna Fell, 34, was hurt."),
    ("es", "El forense Luis Barrio firmó el informe.", "El forense Luis Barrios firmó el informe."),
    ("es", "La víctima, Elena Cobo, tenía 19 años.", "La víctima, Helena Coba, tenía 19 años."),
    (
        "es",
        "El acusado, Martín Ferrer, negó los hechos.",
        "El acusado, Martín Ferrero, negó los hechos.",
    ),
    ("es", "La obra la hizo la constructora Albor.", "La obra la hizo la constructora Alcor."),
    ("es", "El barco zarpó de Brenes hacia Lomar.", "El barco zarpó de Brenes hacia Lobar."),
    (
        "es",
        "El herido fue llevado al Hospital del Sur.",
        "El herido fue llevado al Hospital del Norte.",
    ),
    (
        "es",
        "El informe del Consejo de Cuentas critica el gasto.",
        "El informe de la Cámara de Cuentas critica el gasto.",
    ),
    (
        "es",
        "El Sindicato de Estibadores convocó el paro.",
        "El Sindicato de Camioneros convocó el paro.",
    ),
    ("es", "La Universidad de Brenes hizo el estudio.", "El Instituto de Lomar hizo el estudio."),
    (
        "es",
        "Dos marineros peruanos fueron rescatados.",
        "Dos marineros chilenos fueron rescatados.",
    ),
    (
        "es",
        "La Guardia Civil detuvo a los tres en mayo.",
        "La Policía Nacional detuvo a los tres en mayo.",
    ),
    ("es", "El barrio de Santa Ana quedó a oscuras.", "El barrio de Santa Rita quedó a oscuras."),
    ("es", "El río Alba inundó dos pueblos.", "El río Urba inundó dos pueblos."),
    ("pt", "O arguido, Nuno Faria, negou os factos.", "O arguido, Nuno Farias, negou os factos."),
    ("pt", "A vítima, Clara Mota, tinha 19 anos.", "A vítima, Carla Mota, tinha 19 anos."),
    ("pt", "A obra foi feita pela construtora Albor.", "A obra foi feita pela construtora Alcor."),
    ("pt", "O barco saiu de Tavares para Lomar.", "O barco saiu de Tavares para Lobar."),
    ("pt", "O ferido foi levado ao Hospital do Sul.", "O ferido foi levado ao Hospital do Norte."),
    (
        "pt",
        "O relatório do Tribunal de Contas critica o gasto.",
        "O relatório da Inspeção-Geral de Finanças critica o gasto.",
    ),
    ("pt", "A Polícia Federal prendeu três em maio.", "A Polícia Civil prendeu três em maio."),
    ("pt", "A GNR deteve três em maio.", "A PSP deteve três em maio."),
    (
        "pt",
        "O Sindicato dos Estivadores convocou a greve.",
        "O Sindicato dos Camionistas convocou a greve.",
    ),
    ("pt", "A Universidade de Tavares fez o estudo.", "O Instituto de Lomar fez o estudo."),
    (
        "pt",
        "Dois marinheiros cabo-verdianos foram salvos.",
        "Dois marinheiros angolanos foram salvos.",
    ),
    ("pt", "O bairro de Santa Ana ficou às escuras.", "O bairro de Santa Rita ficou às escuras."),
    ("pt", "O Ministério Público pediu a prisão.", "A Polícia Judiciária pediu a prisão."),
    ("en", "The ship sailed from Velmar to Austrel.", "The ship sailed from Austrel to Velmar."),
    ("es", "El tren iba de Brenes a Lomar.", "El tren iba de Lomar a Brenes."),
    ("pt", "O comboio seguia de Tavares para Lomar.", "O comboio seguia de Lomar para Tavares."),
    ("en", "The judge hearing the case, Amy Lovell, ordered it.", "Judge Amy Lovatt ordered it."),
    (
        "en",
        "Police arrested Peter Hanley in the morning.",
        "Police arrested Peter Hanson in the morning.",
    ),
    (
        "es",
        "La jueza que lleva el caso, Nora Vidal, lo ordenó.",
        "La jueza Nora Vidaurre lo ordenó.",
    ),
    ("es", "El piloto Iker Sanz llegó primero.", "El piloto Iker Sainz llegó primero."),
    ("pt", "O motorista Caio Nunes foi ouvido.", "O motorista Caio Antunes foi ouvido."),
    ("pt", "A delegada Lia Prado ouviu três pessoas.", "A delegada Lia Prates ouviu três pessoas."),
    ("es", "El conductor, Saúl Rey, declaró.", "El conductor, Raúl Rey, declaró."),
    (
        "en",
        "Ian Cobb of the Coastal Institute said the sand had moved.",
        "Ian Cobb of the Marine Laboratory said the sand had moved.",
    ),
    (
        "es",
        "La perita Nora Vidal, del Instituto de Balística, declaró.",
        "La perita Nora Vidal, del Laboratorio Central de Armas, declaró.",
    ),
    (
        "pt",
        "A perita Lia Prado, do Instituto do Solo, disse que não.",
        "A perita Lia Prado, da Universidade de Tavira, disse que não.",
    ),
    (
        "en",
        "Ian Cobb, a geologist at the University of Tarn, spoke.",
        "Ian Cobb, a geologist with the Hale Institute, spoke.",
    ),
]
EQUAL = [
    ("en", "Jorgen Brandt spoke first.", "Jørgen Brandt spoke first."),
    ("en", "Anna Strauß spoke first.", "Anna Strauss spoke first."),
    ("en", "Peter Møller spoke first.", "Peter Moeller spoke first."),
    ("en", "Ann Hale and Ann Moore spoke.", "Ann Moore and Ann Hale spoke."),
    (
        "pt",
        "A perita Lia Prado, do Instituto do Solo (IS), disse que não.",
        "A perita Lia Prado, do IS, disse que não.",
    ),
    ("en", "Hans Müller won the race.", "Hans Mueller won the race."),
    ("en", "Michael Aasen won the race.", "Michael Åsen won the race."),
    ("en", "The victim, Sam Orde, was 19.", "The victim, Sam Orde, was 19."),
    ("en", "Catherine Pell was hurt.", "Kate Pell was hurt."),
    ("en", "Bob Marsh was hurt.", "Robert Marsh was hurt."),
    ("en", "William Marsh was hurt.", "Bill Marsh was hurt."),
    ("en", "The WHO backed the plan.", "The World Health Organization backed the plan."),
    ("en", "The Dutch ship sank.", "The ship from the Netherlands sank."),
    ("en", "Mount Orrin was closed.", "Mt Orrin was closed."),
    ("en", "St Brannoc Hospital took them in.", "Saint Brannoc Hospital took them in."),
    ("en", "Jean-Luc Marsh was hurt.", "Jean Luc Marsh was hurt."),
    ("en", "Juan Carlos Peña was hurt.", "Juan Peña was hurt."),
    ("en", "The Tarn Valley Water Company was fined.", "Tarn Valley Water was fined."),
    ("es", "El doctor Luis Barrio firmó el informe.", "Luis Barrio, médico, firmó el informe."),
    ("es", "La OMS avaló el plan.", "La Organización Mundial de la Salud avaló el plan."),
    ("es", "José María Peña fue detenido.", "José M. Peña fue detenido."),
    ("es", "Luis Barrio Cano fue detenido.", "Luis Barrio fue detenido."),
    ("es", "El presidente de EE. UU. viajó.", "El presidente de Estados Unidos viajó."),
    (
        "es",
        "La Policía Nacional detuvo a los tres en mayo.",
        "La Policía detuvo a los tres en mayo.",
    ),
    ("es", "Un pesquero francés se hundió.", "Un pesquero de Francia se hundió."),
    ("es", "El Hospital General San Lucas cerró.", "El Hospital San Lucas cerró."),
    ("pt", "A OMS apoiou o plano.", "A Organização Mundial da Saúde apoiou o plano."),
    ("pt", "O MP pediu a prisão.", "O Ministério Público pediu a prisão."),
    ("pt", "António Faria foi detido.", "Antônio Faria foi detido."),
    ("pt", "Nuno Faria Melo foi detido.", "Nuno Faria foi detido."),
    ("pt", "Um navio espanhol afundou.", "Um navio de Espanha afundou."),
    ("pt", "A Câmara Municipal de Tavares aprovou.", "A Câmara de Tavares aprovou."),
    ("en", "The ship sailed from Velmar to Austrel.", "The ship sailed to Austrel from Velmar."),
    ("es", "Dos pescadores chilenos murieron.", "Dos chilenos murieron."),
    (
        "es",
        "Un buque francés chocó con un pesquero español.",
        "Un pesquero español chocó con un buque francés.",
    ),
]


def found(language: str, a: str, b: str) -> list[str]:
    pair = pair_of(a, b, language)
    rules = name.differ, peoples.differ, crossed.differ, bodies_swapped.differ
    return [each.why.code for rule in rules for each in rule(pair)]


@pytest.mark.parametrize(("language", "a", "b"), DIFFERENT)
def test_another_name_is_found_however_it_is_told(language: str, a: str, b: str) -> None:
    assert len(found(language, a, b)) >= 1


@pytest.mark.parametrize(("language", "a", "b"), EQUAL)
def test_one_name_is_none_to_speak_of_however_it_is_told(language: str, a: str, b: str) -> None:
    assert found(language, a, b) == []
