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


def test_a_nearer_woman_without_a_name_is_not_the_one_named_before() -> None:
    said = (
        "La concejala Ana Belda inauguró la obra. El presidente, Luis Sanz, pidió a la alcaldesa "
        "que los reciba. Ella respondió que su puerta está abierta."
    )
    assert last_speaker(said, "es") == ""


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        ("en", "The captain says he warned the owner of the crack.", "captain"),
        ("en", "The builder says it warned the council about the wall.", "builder"),
        ("pt", "O ministro Caio Lins convocou as partes. O governante disse que há margem.",
         "caio lins"),
    ],
)  # fmt: skip
def test_who_speaks_of_himself_or_is_called_anew_is_known(
    language: str, said: str, meant: str
) -> None:
    assert last_speaker(said, language) == meant
