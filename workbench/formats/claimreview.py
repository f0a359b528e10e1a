"""The finished claims as schema.org ClaimReview: JSON-LD that a web page about them can carry.

A claim is there once a verdict stands: settled, or shared by all who ruled; while checkers differ,
or nobody has ruled, there is no review. What is not known, such as the address of the review, is
left out. The root is a list, since readers of a page ask for ClaimReviews there. See
https://schema.org/ClaimReview.
"""

import json
from datetime import date
from typing import Any

from workbench.domain.case import Case
from workbench.domain.model import Article, Claim, Passage, Role, Status, Verdict
from workbench.formats.urn import web_address
from workbench.phrases import rating_word

Json = dict[str, Any]

CONTEXT = "https://schema.org"
# The place of a rating on the scale from 1, false, to 5, true; the others are on no scale.
_SCALE = {"true": 5, "mostly-true": 4, "half-true": 3, "mostly-false": 2, "false": 1}


def write_claimreview(case: Case) -> bytes:
    """The reviews of a case, in the order of the claims' numbers."""
    told = json.dumps(claim_reviews(case), ensure_ascii=False, indent=1)
    # Within a page, words of an article must not end the script they stand in.
    return told.replace("<", "\\u003c").encode() + b"\n"


def claim_reviews(case: Case) -> list[Json]:
    """The reviews as values of JSON."""
    return [_review(case, claim) for claim in case.claims() if _finished(case, claim)]


def _finished(case: Case, claim: Claim) -> bool:
    return case.standing(claim.id) not in (None, Status.TODO)


def _review(case: Case, claim: Claim) -> Json:
    verdict, settled = _standing_verdict(case, claim), case.settlement(claim.id)
    by, at = (settled.by, settled.at) if settled else ("", "")
    if verdict is not None:
        by, at = verdict.by, at or verdict.at
    return _there(
        {
            "@context": CONTEXT,
            "@type": "ClaimReview",
            "claimReviewed": _words(case, claim),
            "datePublished": at[:10],
            "author": _named("Person", case.person_name(by)),
            "itemReviewed": _claim(case, claim),
            "reviewRating": _rating(verdict),
            "reviewBody": verdict.why if verdict else "",
        }
    )


def _standing_verdict(case: Case, claim: Claim) -> Verdict | None:
    """The verdict whose words the review has: of those that say what stands, that of whoever
    settled the claim, else the latest one."""
    standing, settled = case.standing(claim.id), case.settlement(claim.id)
    same = [one for one in case.verdicts(claim.id) if one.status is standing]
    own = [one for one in same if settled is not None and one.by == settled.by]
    return next(reversed(own or same), None)


def _rating(verdict: Verdict | None) -> Json:
    if verdict is None or not verdict.rating:
        return {}
    # The words without the number that the desk shows behind them.
    rating: Json = {"@type": "Rating", "alternateName": rating_word(verdict.rating).split(" (")[0]}
    if verdict.rating in _SCALE:
        rating |= {"ratingValue": _SCALE[verdict.rating], "bestRating": 5, "worstRating": 1}
    return rating


def _words(case: Case, claim: Claim) -> str:
    passages = _first_under_check(case, claim)
    return " ".join(passages[0].exact.split())


def _first_under_check(case: Case, claim: Claim) -> list[Passage]:
    """The passages of a claim, those in articles under check first."""
    return sorted(
        case.passages(claim.id),
        key=lambda one: case.get(Article, one.article).role is not Role.UNDER_CHECK,
    )


def _claim(case: Case, claim: Claim) -> Json:
    ids = dict.fromkeys(one.article for one in _first_under_check(case, claim))
    articles = [case.get(Article, id) for id in ids]
    first = articles[0]
    return _there(
        {
            "@type": "Claim",
            "author": _author(first),
            "datePublished": _day(first.date),
            "appearance": [_appearance(article) for article in articles],
        }
    )


def _appearance(article: Article) -> Json:
    return _there(
        {
            "@type": "Article",
            "headline": article.title,
            "url": web_address(article.url),
            "datePublished": _day(article.date),
            "inLanguage": article.language,
            "author": _named("Person", article.byline),
            "publisher": _named("Organization", article.outlet),
        }
    )


def _author(article: Article) -> Json:
    """Who makes the claim: the outlet that published it, else who wrote it."""
    return _named("Organization", article.outlet) or _named("Person", article.byline)


def _named(kind: str, name: str) -> Json:
    return {"@type": kind, "name": name} if name else {}


def _day(day: str) -> str:
    """A day that is one in ISO 8601, "" for the words of a source."""
    try:
        return date.fromisoformat(day[:10]).isoformat()
    except ValueError:
        return ""


def _there(fields: Json) -> Json:
    """Only the fields that say something."""
    return {name: value for name, value in fields.items() if value}
