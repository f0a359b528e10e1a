"""The case as JSON, `workbench-case/1`: what `show` prints and `apply` takes in again."""

from collections.abc import Mapping
from typing import Any

from workbench.domain.case import Case
from workbench.domain.model import (
    Article,
    Claim,
    Comment,
    Evidence,
    Query,
    Resolution,
    Source,
    Verdict,
)
from workbench.formats.case_json import FORMAT

Json = dict[str, Any]


def document(case: Case, coverage: Mapping[str, float]) -> Json:
    """The whole case; `coverage` is the share of each article, by id, that was looked at.

    Every field is there; what is not known is null.
    """
    info = case.info
    people = {"title": info.title, "checker": info.checker, "editor": info.editor}
    return {
        "format": FORMAT,
        "case": _known(people),
        "articles": [_article(one, coverage[one.id]) for one in case.articles()],
        "claims": [_claim(case, one) for one in case.claims()],
    }


def _known(fields: Json) -> Json:
    return {name: None if value == "" else value for name, value in fields.items()}


def _article(article: Article, coverage: float) -> Json:
    return _known(
        {
            "id": article.id,
            "index": article.index,
            "role": article.role.value,
            "title": article.title,
            "outlet": article.outlet,
            "date": article.date,
            "url": article.url,
            "language": article.language,
            "file": article.file_name,
            "file_sha256": article.file_sha256,
            "text_sha256": article.text_sha256,
            "chars": article.chars,
            "coverage": round(coverage, 4),
        }
    )


def _claim(case: Case, claim: Claim) -> Json:
    settled, resolution = case.settlement(claim.id), case.resolution(claim.id)
    return {
        "id": claim.id,
        "number": claim.number,
        "passages": [
            _passage(case, one.article, one.start, one.end, one.exact)
            for one in case.passages(claim.id)
        ],
        "kinds": [kind.value for kind in claim.kinds],
        "severity": claim.severity.value,
        "note": claim.note or None,
        "verdicts": [_verdict(case, one) for one in case.verdicts(claim.id)],
        "settled": settled.status.value if settled else None,
        "evidence": [_evidence(case, one) for one in case.evidence(claim.id)],
        "queries": [_query(one) for one in case.queries(claim.id)],
        "comments": [_comment(case, one) for one in case.comments(claim.id)],
        "resolution": _resolution(case, resolution) if resolution else None,
    }


def _passage(case: Case, article: str, start: int, end: int, exact: str) -> Json:
    index = case.get(Article, article).index
    return {"article": index, "start": start, "end": end, "exact": exact}


def _verdict(case: Case, verdict: Verdict) -> Json:
    answers = {
        "said": verdict.said,
        "words": verdict.words,
        "sense": verdict.sense,
        "true": verdict.true,
    }
    given = {name: answer.value if answer else None for name, answer in answers.items()}
    return _known(
        {
            "by": case.person_name(verdict.by),
            "status": verdict.status.value,
            "why": verdict.why,
            "change_to": verdict.change_to,
            "rating": verdict.rating,
            "quote": given if any(given.values()) else None,
            "at": verdict.at,
        }
    )


def _evidence(case: Case, evidence: Evidence) -> Json:
    passage = file = None
    if evidence.article:
        passage = _passage(case, evidence.article, evidence.start, evidence.end, evidence.exact)
    if evidence.file_sha256:
        file = {"name": evidence.file_name, "sha256": evidence.file_sha256}
    return _known(
        {
            "stance": evidence.stance.value,
            "rank": evidence.rank.value,
            "source": _source(case.get(Source, evidence.source)),
            "locator": evidence.locator,
            "quote": evidence.quote,
            "accessed": evidence.accessed,
            "passage": passage,
            "file": file,
            "confidential": evidence.confidential,
        }
    )


def _source(source: Source) -> Json:
    return _known(
        {
            "title": source.title,
            "kind": source.kind.value,
            "url": source.url,
            "author": source.author,
            "date": source.date,
        }
    )


def _query(query: Query) -> Json:
    return {
        # Never null: a query without an addressee must be taken in again as it is.
        "to": query.to,
        **_known(
            {
                "question": query.question,
                "asked": query.asked,
                "answer": query.answer,
                "due": query.due,
            }
        ),
    }


def _comment(case: Case, comment: Comment) -> Json:
    return _known(
        {
            "by": case.person_name(comment.by),
            "text": comment.text,
            "at": comment.at,
            "resolved": comment.resolved,
        }
    )


def _resolution(case: Case, resolution: Resolution) -> Json:
    return _known(
        {
            "decision": resolution.decision.value,
            "by": case.person_name(resolution.by),
            "reason": resolution.reason,
            # Only where there are some: those who read the format need not know of it.
            **({"wording": resolution.wording} if resolution.wording else {}),
        }
    )
