"""The headline tells as a fact what its own text denies, doubts or leaves open."""

import pytest

from workbench.compare.kinds.overclaim import differ
from workbench.compare.model import Report
from workbench.compare.pair import Pair
from workbench.compare.segment import read

OTHER = read(Report("Nothing of the kind happened in Orme."))


def claims(headline: str, text: str, language: str = "en") -> list[tuple[str, str]]:
    reading = read(Report(f"{headline}\nBy Ada Noll\n\n{text}", language, "2026-05-05"))
    spans = [each.a for each in differ(Pair(reading, OTHER))]
    return [(reading.said(here), reading.said(there)) for here, there in spans]


@pytest.mark.parametrize(
    ("language", "headline", "text", "found"),
    [
        ("en", "Two arrested after roof kills groundsman",
         "A roof fell in Hale and killed a groundsman. No one has been arrested.",
         ("arrested", "No one has been arrested")),
        ("en", "Mayor bribed by quarry owner",
         "Police opened an inquiry. They suspect that the mayor was bribed by the owner.",
         ("bribed", "suspect that the mayor was bribed")),
        ("en", "Union goes on strike at mill",
         "The firm cut wages in May. In June the union will vote on whether to strike.",
         ("strike", "vote on whether to strike")),
        ("es", "El tren se quedó sin frenos",
         "El tren volcó el lunes. Los expertos no descartan un fallo de los frenos.",
         ("frenos", "no descartan un fallo de los frenos")),
        ("pt", "Prefeito renuncia após denúncia",
         "O prefeito foi denunciado na segunda-feira. Ele não renunciou e vai recorrer.",
         ("renuncia", "não renunciou")),
        ("fr", "Le pont s'effondre",
         "Un camion a heurté le pont lundi. Le pont pourrait s'effondrer, selon un maçon.",
         ("effondre", "pourrait s'effondrer")),
    ],
)  # fmt: skip
def test_a_claim_that_the_text_denies_or_doubts_is_found(
    language: str, headline: str, text: str, found: tuple[str, str]
) -> None:
    assert claims(headline, text, language) == [found]


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        ("Mayor may have been bribed",
         "Police suspect that the mayor was bribed by the owner of a quarry."),
        ("Mayor was bribed, says rival",
         "Police suspect that the mayor was bribed by the owner of a quarry."),
        ("Inquiry into fraud at port",
         "Police opened an inquiry on Monday. The head of the port is suspected of fraud."),
        ("School closes after flood",
         "The school closed on Friday. It may close for good if the river rises."),
        ("Ferry sank", "It is not clear why the boat went down."),
    ],
)  # fmt: skip
def test_a_claim_that_is_doubted_or_borne_is_left_alone(headline: str, text: str) -> None:
    assert claims(headline, text) == []


def test_a_text_without_a_headline_claims_nothing() -> None:
    assert not list(differ(Pair(OTHER, OTHER)))


def test_what_somebody_denies_in_his_own_words_bears_no_claim() -> None:
    text = (
        "A bus ran off the road. “He did not brake once,” the captain said. Investigators have not"
        " ruled out a failure of the brakes."
    )
    assert claims("Bus left without brakes on hill", text) == [
        ("brakes", "have not ruled out a failure of the brakes")
    ]
