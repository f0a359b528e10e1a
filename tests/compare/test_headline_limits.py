"""The headline has a figure flat that its own text has as a limit or as what may be."""

import pytest

from tests.compare.differing import found_above
from workbench.compare.kinds.headline_limits import differ


@pytest.mark.parametrize(
    ("language", "headline", "body", "words"),
    [
        (
            "en",
            "Coach gets 1.2 million crowns",
            "A payment to the coach could reach 1.2 million crowns.",
            "1.2 million crowns + could reach 1.2 million crowns",
        ),
        (
            "en",
            "Mill fire destroys 40 homes",
            "The fire has destroyed up to 40 homes.",
            "40 + up to 40",
        ),
        (
            "es",
            "La obra cuesta 12 millones de euros",
            "La obra podría costar 12 millones de euros.",
            "12 millones de euros + podría costar 12 millones de euros",
        ),
        (
            "pt",
            "Obra custa R$ 12 milhões",
            "A obra poderia custar R$ 12 milhões.",
            "R$ 12 milhões + poderia custar R$ 12 milhões",
        ),
    ],
)
def test_a_figure_that_the_text_only_has_as_a_limit_is_found(
    language: str, headline: str, body: str, words: str
) -> None:
    assert found_above(differ, headline, body, language) == [("headline-open", words, "")]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Coach gets 1.2 million", "The coach gets 1.2 million. It could reach 1.2 million net."),
        ("Coach may get 1.2 million", "A payment to the coach could reach 1.2 million crowns."),
        ("Up to 40 homes destroyed", "The fire has destroyed up to 40 homes."),
        ("Coach gets 1.2 million", "The coach, who may stay in Orme, will get 1.2 million."),
        ("Town to pay 1.2 million", "The town could pay 1.2 million."),
    ],
)
def test_a_figure_that_is_as_sure_in_both_is_left_alone(headline: str, body: str) -> None:
    assert found_above(differ, headline, body) == []
