"""The case as JSON, `workbench-case/1`: what `show` prints and `apply` takes in again."""

import base64
from collections.abc import Mapping
from operator import attrgetter
from typing import Any

from workbench.domain.case import Case
from workbench.domain.judgement import Spans
from workbench.domain.model import (
    Article,
    Claim,
    Comment,
    Evidence,
    HandTie,
    Judgement,
    Person,
    Query,
    Resolution,
    Settlement,
    Source,
    Verdict,
)
from workbench.formats.case_json import FORMAT

Json = dict[str, Any]


def document(
    case: Case, coverage: Mapping[str, float], files: Mapping[str, bytes] = {}, left_out: int = 0
) -> Json:
    """The whole case; `coverage` is the share of each article, by id, that was looked at.

    `files` are the bytes, by hash, that go with it; `left_out` is how many items of it are not in
    `case`. What is not known is null; what came to the format later is only there where there is
    something, so that those who read the format need not know of it.
    """
    info = case.info
    told = {"title": info.title, "checker": info.checker, "editor": info.editor}
    later = {"second_reader": info.second_reader, "deadline": info.deadline}
    return {
        "format": FORMAT,
        "case": _known(told) | _there(later),
        "articles": [_article(case, one, coverage[one.id]) for one in case.articles()],
        "claims": [_claim(case, one) for one in case.claims()],
        **_there(
            {
                "people": [_person(one) for one in case.all(Person) if one.name.strip()],
                "skips": _skips(case),
                "sources": [_source(one) for one in _unused(case)],
                "ties": [_tie(case, one) for one in case.all(HandTie)],
                "judgements": [_judgement(case, one) for one in case.all(Judgement)],
                "files": [_content(digest, data) for digest, data in files.items()],
                "left_out": left_out,
            }
        ),
    }


def _there(fields: Json) -> Json:
    """Only the fields that say something."""
    return {name: value for name, value in fields.items() if value}


def _known(fields: Json) -> Json:
    return {name: None if value == "" else value for name, value in fields.items()}


def _person(person: Person) -> Json:
    return _known({"name": person.name, "initials": person.initials})


def _content(digest: str, data: bytes) -> Json:
    return {"sha256": digest, "data": base64.b64encode(data).decode("ascii")}


def _article(case: Case, article: Article, coverage: float) -> Json:
    earlier = case.find(Article, article.version_of)
    told = _known(
        {
            "id": article.id,
            "index": article.index,
            "role": article.role.value,
            "title": article.title,
            "outlet": article.outlet,
            "byline": article.byline,
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
    version = article.version if article.version != 1 else 0
    return told | _there({"version": version, "version_of": earlier.index if earlier else 0})


def _claim(case: Case, claim: Claim) -> Json:
    settled, resolution = case.settlement(claim.id), case.resolution(claim.id)
    return {
        "id": claim.id,
        "number": claim.number,
        **_there({"letters": claim.letters}),
        "passages": [
            _passage(case, one.article, one.start, one.end, one.exact)
            for one in case.passages(claim.id)
        ],
        "kinds": [kind.value for kind in claim.kinds],
        "severity": claim.severity.value,
        "note": claim.note or None,
        "verdicts": [_verdict(case, one) for one in case.verdicts(claim.id)],
        "settled": settled.status.value if settled else None,
        **({"settlement": _settlement(case, settled)} if settled else {}),
        "evidence": [_evidence(case, one) for one in case.evidence(claim.id)],
        "queries": [_query(case, one) for one in case.queries(claim.id)],
        "comments": [_comment(case, one) for one in case.comments(claim.id)],
        "resolution": _resolution(case, resolution) if resolution else None,
    }


def _skips(case: Case) -> list[Json]:
    skips = (one for article in case.articles() for one in case.skips(article.id))
    return [_passage(case, one.article, one.start, one.end, one.exact) for one in skips]


def _settlement(case: Case, settled: Settlement) -> Json:
    by = case.person_name(settled.by)
    return _known({"by": by, "at": settled.at, "reason": settled.reason})


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
            "id": source.id,
        }
    ) | _there({"archived": source.archived})


def _unused(case: Case) -> list[Source]:
    used = {one.source for one in case.all(Evidence)}
    return [one for one in case.all(Source) if one.id not in used]


def _query(case: Case, query: Query) -> Json:
    claims = [case.get(Claim, id) for id in query.claims]
    ordered = claims == sorted(claims, key=attrgetter("place"))
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
        "id": query.id,
        **_there({"how": query.how, "confidential": query.confidential}),
        **_there({"claims": [] if ordered else [_named(claim) for claim in claims]}),
    }


def _named(claim: Claim) -> int | str:
    """How other parts of the file name a claim."""
    return claim.label if claim.letters else claim.number


def _comment(case: Case, comment: Comment) -> Json:
    return _known(
        {
            "by": case.person_name(comment.by),
            "text": comment.text,
            "at": comment.at,
            "resolved": comment.resolved,
        }
    ) | _there({"id": comment.id, "reply_to": comment.reply_to})


def _resolution(case: Case, resolution: Resolution) -> Json:
    return _known(
        {
            "decision": resolution.decision.value,
            "by": case.person_name(resolution.by),
            "reason": resolution.reason,
        }
    ) | _there({"at": resolution.at, "wording": resolution.wording})


def _tie(case: Case, tie: HandTie) -> Json:
    return {
        **_sides(case, tie),
        "tied": tie.tied,
        **_known({"by": case.person_name(tie.by), "at": tie.at}),
    }


def _judgement(case: Case, judgement: Judgement) -> Json:
    claim = case.find(Claim, judgement.claim)
    return {
        "kind": judgement.kind.value,
        **_sides(case, judgement),
        "ruling": judgement.ruling.value,
        "corrected": judgement.corrected.value if judgement.corrected else None,
        "claim": _named(claim) if claim else None,
        **_known({"by": case.person_name(judgement.by), "at": judgement.at}),
    }


def _sides(case: Case, value: HandTie | Judgement) -> Json:
    other = case.find(Article, value.article_b)
    return {
        "article_a": case.get(Article, value.article_a).index,
        "a": _spans(value.spans_a, value.exact_a),
        "article_b": other.index if other else None,
        "b": _spans(value.spans_b, value.exact_b),
    }


def _spans(spans: Spans, exact: str) -> list[Json]:
    """The spans, each with its words out of those that are kept one line for each."""
    told: list[Json] = []
    place = 0
    for start, end in spans:
        words = exact[place : place + end - start]
        told.append({"start": start, "end": end, "exact": words})
        place += end - start + 1
    return told
