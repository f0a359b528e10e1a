"""The claims of a case as W3C Web Annotations: JSON-LD, one collection with one page.

A claim is an annotation of its passages, and so is each verdict, settlement, piece of evidence,
query, comment and decision on it. Positions count code points of the canonical text, as the model
asks; where the article has an address, that text is named, by its hash, as the state that was
annotated. Tags are written "name:value". See https://www.w3.org/TR/annotation-model/.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from workbench.domain.case import Case
from workbench.domain.model import (
    Answer,
    Article,
    Claim,
    Comment,
    Evidence,
    Person,
    Query,
    Resolution,
    Settlement,
    Source,
    SourceKind,
    Verdict,
)
from workbench.domain.text import context
from workbench.formats.urn import hash_name, urn, web_address
from workbench.language import ngettext
from workbench.phrases import stance_word

Json = dict[str, Any]

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_CLASSES = {
    SourceKind.ARTICLE: "Text",
    SourceKind.DOCUMENT: "Text",
    SourceKind.WEB_PAGE: "Text",
    SourceKind.DATASET: "Dataset",
    SourceKind.IMAGE: "Image",
}


def write_webannotation(case: Case, texts: Mapping[str, str], left_out: int = 0) -> bytes:
    """The annotations of a case; `texts` are the canonical texts by the ids of their articles."""
    told = json.dumps(collection(case, texts, left_out), ensure_ascii=False, indent=1)
    return told.encode() + b"\n"


def collection(case: Case, texts: Mapping[str, str], left_out: int = 0) -> Json:
    """The collection as values of JSON; its label says how many items were left out."""
    items = list(_Annotations(case, texts).all())
    name, page = urn(case.info.id, "collection"), urn(case.info.id, "page", "1")
    told: Json = {
        "@context": CONTEXT,
        "id": name,
        "type": "AnnotationCollection",
        "label": _label(case.info.title, left_out),
        "total": len(items),
    }
    if items:
        told["first"] = {
            "id": page,
            "type": "AnnotationPage",
            "partOf": name,
            "startIndex": 0,
            "items": items,
        }
        told["last"] = page
    return told


def _label(title: str, left_out: int) -> str:
    if not left_out:
        return title
    words = ngettext(
        "{count} item left out in confidence", "{count} items left out in confidence", left_out
    )
    return f"{title} ({words.format(count=left_out)})"


class _Annotations:
    """Makes the annotations of a case, claim by claim."""

    def __init__(self, case: Case, texts: Mapping[str, str]) -> None:
        self._case = case
        self._texts = texts
        self._sources = {one.id: _article_source(one) for one in case.all(Article)}

    def all(self) -> Iterator[Json]:
        """All annotations, in the order of the claims' numbers."""
        for claim in self._case.claims():
            yield from self._about(claim)

    def _about(self, claim: Claim) -> Iterator[Json]:
        case, id = self._case, claim.id
        targets = [self._part(p.article, p.start, p.end, p.exact) for p in case.passages(id)]
        yield self._claim(claim, targets)
        for verdict in case.verdicts(id):
            yield self._verdict(verdict, targets)
        settled, decided = case.settlement(id), case.resolution(id)
        if settled is not None:
            yield self._settlement(settled, targets)
        for evidence in case.evidence(id):
            yield self._evidence(evidence, targets)
        for query in case.queries(id):
            yield self._query(query, claim, targets)
        comments = case.comments(id)
        for comment in comments:
            yield self._comment(comment, targets, {one.id for one in comments})
        if decided is not None:
            yield self._resolution(decided, targets)

    def _part(self, article: str, start: int, end: int, exact: str) -> Json:
        """A part of an article, by its words and by its place."""
        before, after = context(self._texts[article], start, end)
        quoted = {"type": "TextQuoteSelector", "exact": exact, "prefix": before, "suffix": after}
        place = {"type": "TextPositionSelector", "start": start, "end": end}
        return {
            "type": "SpecificResource",
            **self._sources[article],
            "selector": [quoted, place],
        }

    def _signed(self, by: str, at: str) -> Json:
        person = self._case.find(Person, by)
        told: Json = {}
        if person is not None:
            named = {"name": person.name} if person.name else {}
            told["creator"] = {"id": urn(person.id), "type": "Person", **named}
        return told | ({"created": at} if at else {})

    def _claim(self, claim: Claim, targets: list[Json]) -> Json:
        standing = self._case.standing(claim.id)
        bodies = [
            _tag("claim", claim.label),
            _tag("severity", claim.severity.value),
            *([_tag("status", standing.value)] if standing else []),
            *(_text(kind.value, "classifying") for kind in claim.kinds),
            *_said(claim.note, "describing"),
        ]
        return _annotation((claim.id,), "classifying", bodies, targets)

    def _verdict(self, verdict: Verdict, targets: list[Json]) -> Json:
        answers: tuple[tuple[str, Answer | None], ...] = (
            ("said", verdict.said),
            ("words", verdict.words),
            ("sense", verdict.sense),
            ("true", verdict.true),
        )
        bodies = [
            _tag("status", verdict.status.value),
            *([_tag("rating", verdict.rating)] if verdict.rating else []),
            *(_tag(name, answer.value) for name, answer in answers if answer),
            *_said(verdict.why, "assessing"),
            *_said(verdict.change_to, "editing"),
        ]
        signed = self._signed(verdict.by, verdict.at)
        return _annotation((verdict.id,), "assessing", bodies, targets, signed)

    def _settlement(self, settled: Settlement, targets: list[Json]) -> Json:
        bodies = [_tag("settled", settled.status.value), *_said(settled.reason, "assessing")]
        signed = self._signed(settled.by, settled.at)
        return _annotation((settled.id,), "assessing", bodies, targets, signed)

    def _evidence(self, evidence: Evidence, targets: list[Json]) -> Json:
        source = self._case.get(Source, evidence.source)
        linked: Json = {"type": "SpecificResource", "source": _source(source)}
        if evidence.article:
            linked = self._part(evidence.article, evidence.start, evidence.end, evidence.exact)
        parts = (source.author, source.title, source.date, evidence.locator, evidence.quote)
        words = ", ".join(part for part in parts if part)
        bodies = [
            _tag("stance", evidence.stance.value),
            _tag("rank", evidence.rank.value),
            {**linked, "purpose": "linking"},
            _text(f"{stance_word(evidence.stance)}: {words}", "describing"),
        ]
        return _annotation((evidence.id,), "linking", bodies, targets)

    def _query(self, query: Query, claim: Claim, targets: list[Json]) -> Json:
        asked = f"{query.to}: {query.question}" if query.to else query.question
        bodies = [_text(asked, "questioning"), *_said(query.answer, "replying")]
        return _annotation((query.id, claim.id), "questioning", bodies, targets)

    def _comment(self, comment: Comment, targets: list[Json], thread: set[str]) -> Json:
        signed = self._signed(comment.by, comment.at)
        bodies = [_text(comment.text, "commenting")]
        if comment.resolved:
            bodies.append(_tag("thread", "resolved"))
        if comment.reply_to in thread:
            answered = [urn(comment.reply_to)]
            return _annotation((comment.id,), "replying", bodies, answered, signed)
        return _annotation((comment.id,), "commenting", bodies, targets, signed)

    def _resolution(self, decided: Resolution, targets: list[Json]) -> Json:
        bodies = [
            _tag("decision", decided.decision.value),
            *_said(decided.reason, "commenting"),
            *_said(decided.wording, "editing"),
        ]
        signed = self._signed(decided.by, decided.at)
        return _annotation((decided.id,), "moderating", bodies, targets, signed)


def _annotation(
    ids: Iterable[str],
    motivation: str,
    bodies: list[Json],
    targets: list[Json] | list[str],
    signed: Mapping[str, Any] = {},
) -> Json:
    return {
        "@context": CONTEXT,
        "id": urn(*ids),
        "type": "Annotation",
        "motivation": motivation,
        **signed,
        "body": bodies,
        "target": targets,
    }


def _text(value: str, purpose: str) -> Json:
    return {"type": "TextualBody", "value": value, "format": "text/plain", "purpose": purpose}


def _said(value: str, purpose: str) -> list[Json]:
    return [_text(value, purpose)] if value else []


def _tag(name: str, value: str) -> Json:
    return _text(f"{name}:{value}", "tagging")


def _article_source(article: Article) -> Json:
    """Where a part of an article is: in its page, in the state that was annotated, or in the bare
    text, which has no other name than its hash."""
    address, text = web_address(article.url), hash_name(article.text_sha256)
    language = {"language": article.language} if article.language else {}
    if address:
        state = {"type": "TimeState", "cached": text}
        return {"source": {"id": address, "type": "Text", **language}, "state": state}
    return {"source": {"id": text, "type": "Text", "format": "text/plain", **language}}


def _source(source: Source) -> Json:
    told: Json = {"id": web_address(source.url) or urn(source.id)}
    if source.kind in _CLASSES:
        told["type"] = _CLASSES[source.kind]
    return told
