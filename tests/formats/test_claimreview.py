"""ClaimReview: what stands and nothing else, by schema.org's words."""

import json
from dataclasses import replace
from typing import Any

import pytest

from workbench.domain.case import Case
from workbench.domain.model import (
    Article,
    CaseInfo,
    Claim,
    Passage,
    Person,
    Role,
    Settlement,
    Status,
    Verdict,
)
from workbench.formats.claimreview import claim_reviews, write_claimreview

AT = "2025-11-13T09:05:00.000Z"
ARTICLE = Article(
    "a",
    1,
    Role.UNDER_CHECK,
    "Dam </script><b>fails",
    "d.txt",
    "00",
    "00",
    90,
    outlet="The Ledger",
    byline="M. Örn",
    date="2025-11-12",
    url="https://ledger.example/dam",
    language="en",
)
OTHER = Article("b", 2, Role.COMPARISON, "Radio", "r.txt", "01", "01", 90)
PEOPLE = (Person("ana", "Ana Lind"), Person("rui", "Rui Tav"))
BASE = (
    CaseInfo("i", "Case"),
    *PEOPLE,
    ARTICLE,
    OTHER,
    Claim("c", 1),
    Passage("p", "c", "b", 0, 9, "from radio"),
    Passage("q", "c", "a", 5, 16, "47 \n litres"),
)
# What schema.org knows of each type, as far as it is used here.
KNOWN = {
    "ClaimReview": {
        "@context",
        "@type",
        "claimReviewed",
        "datePublished",
        "author",
        "itemReviewed",
        "reviewRating",
        "reviewBody",
    },
    "Claim": {"@type", "author", "datePublished", "appearance"},
    "Article": {
        "@type",
        "headline",
        "url",
        "datePublished",
        "inLanguage",
        "author",
        "publisher",
    },
    "Rating": {"@type", "alternateName", "ratingValue", "bestRating", "worstRating"},
    "Person": {"@type", "name"},
    "Organization": {"@type", "name"},
}


def reviews(*values: Any) -> list[dict[str, Any]]:
    return claim_reviews(Case((*BASE, *values)))


def verdict(by: str = "ana", status: Status = Status.CHANGE, rating: str = "") -> Verdict:
    return Verdict(f"v {by}", "c", by, AT, status, f"Why {by}", rating=rating)


def check(told: Any) -> None:
    """Every type and every property is one of schema.org's, and none is empty."""
    if isinstance(told, list):
        for one in told:
            check(one)
    elif isinstance(told, dict):
        assert set(told) <= KNOWN[told["@type"]]
        assert all(value not in ("", None, [], {}) for value in told.values())
        for value in told.values():
            check(value)


def test_a_finished_claim_is_a_review_with_all_that_is_known() -> None:
    [review] = reviews(verdict(rating="mostly-false"))
    check(review)
    assert (review["@context"], review["@type"]) == ("https://schema.org", "ClaimReview")
    assert review["claimReviewed"] == "47 litres"
    assert review["datePublished"] == "2025-11-13"
    assert review["author"] == {"@type": "Person", "name": "Ana Lind"}
    assert review["reviewBody"] == "Why ana"
    assert review["reviewRating"] == {
        "@type": "Rating",
        "alternateName": "Mostly false",
        "ratingValue": 2,
        "bestRating": 5,
        "worstRating": 1,
    }
    claim = review["itemReviewed"]
    assert (claim["@type"], claim["author"]["name"]) == ("Claim", "The Ledger")
    first, second = claim["appearance"]
    assert first["url"] == "https://ledger.example/dam"
    assert second == {"@type": "Article", "headline": "Radio"}
    assert "url" not in review


@pytest.mark.parametrize(
    "values",
    [
        (),
        (verdict(status=Status.TODO),),
        (verdict(), verdict("rui", Status.CONFIRMED)),
    ],
    ids=["nobody ruled", "to check", "checkers differ"],
)
def test_what_is_not_finished_is_no_review(values: tuple[Verdict, ...]) -> None:
    assert reviews(*values) == []


def test_a_settled_claim_has_the_words_of_the_verdict_that_was_settled_on() -> None:
    settled = Settlement("s", "c", Status.CONFIRMED, "ana", "2025-11-20T00:00:00.000Z")
    given = (verdict(rating="false"), verdict("rui", Status.CONFIRMED, "true"), settled)
    [review] = reviews(*given)
    assert (review["author"]["name"], review["datePublished"]) == ("Rui Tav", "2025-11-20")
    assert review["reviewRating"]["ratingValue"] == 5
    [bare] = reviews(replace(settled, status=Status.OPINION))
    assert bare["author"]["name"] == "Ana Lind"
    assert not {"reviewRating", "reviewBody"} & set(bare)


def test_a_rating_that_is_on_no_scale_is_words_alone() -> None:
    [review] = reviews(verdict(rating="altered-quote"))
    assert review["reviewRating"] == {"@type": "Rating", "alternateName": "Altered quote"}
    [unrated] = reviews(verdict())
    assert "reviewRating" not in unrated


def test_what_is_not_known_is_left_out() -> None:
    bare = replace(ARTICLE, outlet="", byline="", date="last week", url="see there", language="")
    values = [bare if value is ARTICLE else value for value in BASE]
    [review] = claim_reviews(Case((*values, verdict())))
    check(review)
    claim = review["itemReviewed"]
    assert set(claim) == {"@type", "appearance"}
    assert claim["appearance"][0] == {"@type": "Article", "headline": ARTICLE.title}


def test_words_of_an_article_cannot_end_the_script_they_stand_in() -> None:
    told = write_claimreview(Case((*BASE, verdict())))
    assert b"<" not in told
    [review] = json.loads(told)
    assert review["itemReviewed"]["appearance"][0]["headline"] == ARTICLE.title
