"""Whom a pronoun means, or an office alone."""

import pytest

from workbench.compare.model import Report
from workbench.compare.segment import read
from workbench.compare.speakers import find


def last_speaker(said: str, language: str = "en") -> str:
    speaker = read(Report(said, language)).of(find)[-1].speaker
    assert speaker
    return " ".join(speaker.main.full) if speaker.main else speaker.head


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        ("en", "Mr Olaf Lund met Ms Ana Brill. Mr Lund left early. She said it was late.",
         "ana brill"),
        ("en", "Inspectors went to the yard. They said the crane was rusty.", "inspector"),
        ("en", "The airline cut 40 flights. It said the pilots were ill.", "airlin"),
        ("en", "Police chief Dana Holt went to the dam. Mayor Olaf Lund stayed. "
         "The chief said the boat was found.", "dana holt"),
        ("es", "La gerente, Beatriz Roldán, habló primero. El concejal Álvaro Pinto calló. "
         "Ella contestó que no se irá.", "beatriz roldan"),
        ("es", "El sindicato Sintramar convocó la huelga. El alcalde Luis Orte calló. "
         "El mismo sindicato denunció los despidos.", "sintramar"),
        ("pt", "A delegada Rosa Prado abriu o cofre. O promotor Caio Nunes estava lá. "
         "Ela disse que estava vazio.", "rosa prado"),
        ("pt", "O promotor Caio Nunes abriu o cofre. A delegada Rosa Prado estava lá. "
         "O promotor disse que estava vazio.", "caio nunes"),
    ],
)  # fmt: skip
def test_the_nearest_who_can_be_meant_is_meant(language: str, said: str, meant: str) -> None:
    assert last_speaker(said, language) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Police chief Dana Holt went to the dam. A chief said the boat was found.", "chief"),
        ("Police chief Dana Holt went to the dam. The fire chief said it was found.", "chief"),
        ("Police chief Dana Holt went to the dam. The mayor said it was found.", "mayor"),
    ],
)
def test_an_office_that_nobody_was_called_by_stays_an_office(said: str, meant: str) -> None:
    assert last_speaker(said) == meant
